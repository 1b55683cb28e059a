"""The noun phrases that name an event, and the kind each tells ("a national meeting to mark …": a meeting)."""

from __future__ import annotations

from partystate.reading.en.heads.head_patterns import RECEPTION
from partystate.reading.en.heads.meetings import MEETING_NOUNS
from partystate.reading.patterns import MARK, pattern
from partystate.reading.report import EventKind

_DETERMINER = pattern(r"(?:The|A|An|the|a|an|Its|its|This|Another) ")
_CUT = pattern(
    r" (?:of|for|on|in|to|between|at|with|marking|by|held|from|under|among|and (?=(?:the|an?)\b)|celebrating"
    r"|(?:given|staged|presented|created|written|composed|produced|adapted|directed) (?=by\b)"
    r"|(?:(?:specially )?(?:prepared|offered)) (?=by\b)"
    r"|commemorating|calling|supporting|congratulating|introducing|denouncing|condemning|praising|demanding|urging"
    r"|lauding|hailing|concerning|featuring|involving|praying|dedicated|devoted|aimed"
    r"|(?:en)?titled|themed|(?:named|called|dubbed)(?= [\"“A-Z])|as (?:regards|to)"
    r"|arranged|hosted|sponsored|was|were|is|took|opened|closed|continued)\b|,|\s\("
)
"""Where the head of an event's noun phrase ends ("national meeting | to mark …")."""
_OWN_TITLE = pattern(
    r",? [\"“][^\"”]{2,120}[\"”](?: \(\w+\))?"
    r"(?P<behind>,?$|,? (?:of|for|by|between|in|at|to|created|written|composed|produced|staged|presented) |, )"
)
"""The name behind an event's noun (exhibition "Spring", evening "Friends" of the campers)."""
_GLOSS = pattern(
    r" \((?:[A-Za-z][a-z -]{1,24}\)(?= [A-Za-z])|[A-Z]{2,9}\)(?= [A-Z]\w+$)|(?:19|20)\d\d\)(?= [a-z]))"
)
"""A word put into English, or a body's short name, within an event's name ("a paduk (go) contest")."""
_OF_STORIES = pattern(r"\b(?:story|stories|storytelling|recit\w+|poem|poetry)\b")
"""What is told or recited from a platform ("a story-telling platform was given")."""
_FUNERAL = pattern(
    r"\bfuneral\b|^(?:the )?burial of\b|\bburial (?:ceremon|service|rite)|\binterment\b|\bbier\b|\bcoffin\b|\bhearse\b"
    r"|bidding (?:(?:the|a) )?(?:last |final )?farewell|\b(?:last|final) (?:farewell|respects)\b"
    r"|memorial service|mourning"
)
_RECEPTION_NOUN = pattern(RECEPTION + "$")
_FLOWERS = frozenset(["wreath", "wreaths", "wreathes", "baskets", "basket", "bouquet", "bouquets", "flowers"])
_ROUND_TABLE = pattern(r"\bround(?:-| )?table\b")
"""Talks at a round table are a meeting of speakers, and not of two sides."""
_BETWEEN_TWO = frozenset(["summit", "consultation", "consultations", "negotiations"])
"""Held between two sides, these are talks."""
_PARTS = frozenset(["round", "rounds", "sitting", "sittings", "session", "sessions", "day"])
_OF_TALKS = pattern(
    r"\b(?:rounds?|sittings?|sessions?|day) of (?:the )?(?:[\w’'-]+ ){0,9}?(?:talks|negotiations|dialogue)\b"
)
"""Of talks, a round or a day's sitting is talks ("the first-day sitting of the third round of the talks")."""
_OF_TWO = pattern(
    rf" between (?:[\w’'-]+ ){{0,4}}{MARK},? and (?:[\w’'-]+ ){{0,4}}{MARK}"
    rf"|{MARK}['’]s (?:[\w-]+ ){{0,4}}meeting with (?:[\w’'-]+ ){{0,4}}{MARK}"
)
"""A meeting of two people is talks too."""
_TREATIES = frozenset(["agreement", "agreements", "protocol", "minutes", "memorandum", "treaty", "contract", "plan"])
_PHOTO_SESSION = pattern(r"\bphoto session$")
_PERFORMANCE_NOUN = pattern(
    r"(?:performances?|concerts?|recitals?|recitation|(?:story-?telling|recitation) platform|preview|premiere|opera"
    r"|ballet|circus|match|art performance|musical"
    r"|game|matches|finals?|semi-?finals?|gala|dancing part(?:y|ies)|fireworks(?: display| show)?)$"
)
_RUNNING = ("going on", "under way", "underway")
"""Ends of verbs that say of a show of many days that it runs."""
_FILM_SHOW = pattern(r"\bfilm shows?$")
_ITS_DAYS = pattern(r"opened|closed|inaugurated|began|concluded|ended")
"""Of a show of many films, only its opening and close are told so."""
_FILMS = frozenset(["film", "films", "movie", "movies", "documentary", "documentaries"])
_PLAYED = pattern(r"given|performed|staged|put on")
_OF_GOODS = pattern(r"\b(?:air|trade|photo|flower|book|stamp|goods|industrial|farm|technology|slide) shows?$")
"""Shows of things, which nobody plays."""
_SHOWN = pattern(r"screened|presented|given|premiered|shown")
_STAGE_WORKS = frozenset("drama dramas play comedy operetta musical opera operas ballet cantata".split())
_ON_STAGE = pattern(r"staged|presented|given|premiered|performed|put on|held|took")
"""What is done with a work for the stage that is an event; "the drama closed" tells how it ends."""
_CEREMONY_NOUN = pattern(
    r"\b(?:ceremony|ceremonies|exhibition|festival|contest|competition|race|regatta|fair|parade|march-past"
    r"|photo session|inauguration|unveiling"
    r"|ground-?breaking|groundbreaking|show|tournament|championships?|games|olympiad|marathon|presentation"
    r"|wreath-laying"
    r"|send-off|tree-planting"
    r"|military parade|(?:torchlight|grand|oath-taking) (?:march|procession)"
    r"|(?:buddhist|christian|chondoist|easter|christmas|church|prayer|religious|thanksgiving|joint) "
    r"(?:service|ritual)s?"
    r"|soiree|salute|relay|camp|bazaar|film week|film show|mass(?:es)?"
    r"|opening|closing|signing|award|awarding|conferment|function|celebrations?|commemorations?|(?:celebrat\w+"
    r"|commemorat\w+|festive|grand) event)$"
)
_MEMORIALS = frozenset("statue bust mosaic monument memorial plaque tower painting tablet mural".split())
"""What is unveiled: with a day or people told, a ceremony."""
_BUILT = frozenset(
    "factory plant mill mine farm hospital clinic sanatorium museum school theatre theater cinema station dam bridge "
    "road street park stadium gymnasium complex centre center house hall hotel restaurant shop "
    "store port airport".split()
)
"""What is inaugurated: with a day or people told, a ceremony."""
_OF_A_RITE = pattern(
    r"^(?:an?|the) (?:[\w-]+ )?(?:event|function) of (?:laying|conveying|unveiling|handing|awarding)\b"
)
""" "an event of | laying a floral basket"."""
_PAPERS_READ = pattern(
    r"\b(?:sci-tech|scientific|science|technological|technical|research|academic|public|papers?|ideas) [\w -]*"
    r"presentations?\b"
    r"|^(?:[\w-]+ ){0,4}?presentations? of (?:the )?(?:[\w-]+ ){0,3}?(?:ideas|papers|research|successes|achievements)\b"
)
"""A presentation of papers is a meeting of those who read and hear them."""
_MUSIC_GIVEN = pattern(
    r"\bpresentations? of (?:the )?(?:[\w-]+ ){0,4}(?:music|songs|melodies|dances?|symphon(?:y|ies)"
    r"|instrument\w*|operas?)\b"
)
"""A presentation of music is a concert."""
_CONTESTS = frozenset(
    "contest contests competition race regatta tournament championship championships games olympiad "
    "marathon".split()
)
"""What is played or fought out: a ceremony only where it is opened or closed."""
_LASTING = frozenset(
    "contest competition race games championship championships tournament festival camp fair "
    "exhibition show relay olympiad".split()
)
"""Events of many days, of which only opening and close are news."""
_DAYS_EVENTS = pattern(r"\bdays?(?:['’]s)? events$")
_OF_A_CONTEST = pattern(r"\b(?:championships?|contest|competition|tournament|games|olympi\w+)\b")
"""Of a contest, a day's events are matches ("the second day events of the 5th Championships")."""
_OF_ARTS = pattern(r"\b(?:sports?|sporting|art|arts|musical)\b")
_OPENED = pattern(r"opened|closed|kicked|began|started|inaugurated|held|took|carried|concluded|ended|wound")
_HELD_ONLY = pattern(r"held|took")


def noun_head(clause: str) -> str:
    """The head of an event's noun phrase, without determiner and complements ("national meeting")."""
    determiner = _DETERMINER.match(clause)
    noun_phrase = _OWN_TITLE.sub(r"\g<behind>", clause[determiner.end() :] if determiner else clause)
    if "(" in noun_phrase:
        noun_phrase = _GLOSS.sub("", noun_phrase)
    cut = _CUT.search(noun_phrase)
    return noun_phrase[: cut.start()] if cut else noun_phrase


def kind_of(head_phrase: str, clause: str, verb: str) -> EventKind | None:
    """The kind an event's noun phrase tells, with the verb that says what became of it; all but the verb in small."""
    if verb.endswith(_RUNNING):
        # of what lasts, a performance alone is told as it goes on
        return "performance" if _PERFORMANCE_NOUN.search(head_phrase) else None
    if " and " in head_phrase:
        told_first = kind_of(head_phrase.rpartition(" and ")[0], clause, verb)
        if told_first is not None:
            return told_first  # "a meeting | and photo exhibition took place"
    words = head_phrase.split()
    noun = words[-1].strip("\"”'’")
    if "meeting" not in head_phrase and _FUNERAL.search(clause):
        return "mourning"
    if _RECEPTION_NOUN.search(head_phrase) or (noun == "party" and "given" in verb):
        return "reception"
    if noun in ("talks", "talk") and _ROUND_TABLE.search(head_phrase) and " between " not in clause:
        return "meeting"
    if noun in ("talks", "talk") or (noun == "dialogue" and ("held" in verb or "took place" in verb)):
        return "talks"
    if noun in _PARTS and _OF_TALKS.search(clause):
        return "talks"
    if (noun in _BETWEEN_TWO and " between " in clause) or (noun == "meeting" and _OF_TWO.search(clause)):
        return "talks"
    if noun in _TREATIES and ("signed" in verb or "inked" in verb):
        return "ceremony"
    if noun == "platform":
        return "performance" if _OF_STORIES.search(clause) else None
    if noun == "activities" and ("conducted" in verb or "carried" in verb or "held" in verb):
        return "other"
    if noun in ("election", "elections") and _OPENED.search(verb):
        return "other"
    if noun in _FLOWERS and ("laid" in verb or "placed" in verb or "presented to" in verb):
        return "ceremony"
    if noun in ("event", "function") and _OF_A_RITE.search(clause):
        return "ceremony"
    if noun == "event" and (_CEREMONY_NOUN.search(head_phrase) or "planting" in head_phrase):
        return "ceremony"
    if noun == "event" and _OF_ARTS.search(head_phrase):
        return "performance"
    if noun == "events" and _DAYS_EVENTS.search(head_phrase) and _OF_A_CONTEST.search(clause):
        return "other"
    if noun == "sessions" and "assembl" in clause:
        return "meeting"  # of the assemblies of provinces or cities
    if noun in MEETING_NOUNS:
        return "ceremony" if _PHOTO_SESSION.search(head_phrase) else "meeting"
    if noun in _STAGE_WORKS and not _ON_STAGE.search(verb):
        return None
    if noun in _STAGE_WORKS or _PERFORMANCE_NOUN.search(head_phrase):
        return "performance"
    if _FILM_SHOW.search(head_phrase) and not _ITS_DAYS.search(verb):
        return "performance"
    if noun in ("show", "shows") and _PLAYED.search(verb) and not _OF_GOODS.search(head_phrase):
        return "performance"
    if noun in _FILMS:
        return "performance" if _SHOWN.search(verb) else None
    if noun.startswith("presentation") and _PAPERS_READ.search(clause):
        return "meeting"
    if noun.startswith("presentation") and _MUSIC_GIVEN.search(clause):
        return "performance"
    one = noun.removesuffix("ies") + "y" if noun.endswith("ies") else noun.removesuffix("s")
    if ("unveiled" in verb and one in _MEMORIALS) or ("inaugurated" in verb and one in _BUILT):
        return "ceremony"
    if not _CEREMONY_NOUN.search(head_phrase) or (noun in _LASTING and not _OPENED.search(verb)):
        return None
    return "other" if noun in _CONTESTS and _HELD_ONLY.search(verb) else "ceremony"
