"""Event heads: the clause that says that something took place, and what kind of event it was.

Each pattern reads a sentence's skeleton (mentions replaced by marks). Patterns are composed from the named pieces
below; the kinds are those of GUIDE.md. A head gives the kind, who acted, what was met or visited, and where in the
skeleton its place and day stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from partystate.reading.en.gate import Signs
from partystate.reading.en.meetings import MEETING_NOUNS, Meeting, MeetingReader
from partystate.reading.en.mentions import MARK, MARKS, SentenceView
from partystate.reading.ordinals import ORDINAL
from partystate.reading.report import EventKind

LEADER_TITLE = (
    r"(?:(?:respected|great|dear|beloved|Comrade)\s+)*(?:Supreme Leader|General Secretary|Marshal|President|Chairman|leader|premier|Premier)"
)
SUBJECT = rf"(?P<s>{MARKS}|He|She|he|she|They|The\s+{LEADER_TITLE}|the\s+{LEADER_TITLE})"
_DAY = r"(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?|on\s+[A-Z][a-z]+[.\u2024]?\s+\d+|today|yesterday|this\s+(?:day|morning|afternoon|evening)|recently"
ADVERB = rf"(?:,?\s+(?:also|again|then|there|personally|warmly|jointly|separately|first|later|just|{_DAY}|upon\s+arrival|in\s+the\s+message|in\s+company\s+with\s+{MARKS}|together\s+with\s+(?:{MARKS}|[^,⟦.]{{3,90}}?),?|upon\s+authorization\s+of\s+[^,⟦]*,?)){{0,3}},?\s+"
HELD = (
    r"(?P<held>(?:was|were|is|are|has been|have been)\s+(?:also\s+|solemnly\s+|ceremoniously\s+|successfully\s+|respectively\s+|grandly\s+)?(?:held|convened|opened|closed|given|arranged|inaugurated|unveiled|"
    r"organized|organised|staged|wound\s+up|continued|hosted|called|staged|presented|premiered|screened|signed|conducted|concluded)|took\s+place|takes\s+place|opened|closed|continued|"
    r"met\b(?!\s+with)|concluded|kicked\s+off|began|came\s+to\s+(?:a|an)\s+(?:close|end)|wrapped\s+up|ended)\b"
)
_RECEPTION = r"(?:reception|banquet|luncheon|cocktail\s+party|dinner|tea\s+party|friendly\s+party|dinner\s+party)"
_PERFORMANCE = r"(?:performances?|concert|concerts|film|films|opera|circus|match|game|games|recital|show|art\s+performance|gala|preview|premiere|play|drama|film\s+show|football\s+match|contest\s+of\s+songs|extravaganza|evening\s+of)"
_CEREMONY = (
    r"(?:ceremony|ceremonies|exhibition|festival|contest|fair|parade|march-past|photo\s+session|inauguration|unveiling|ground-?breaking|groundbreaking|show|tournament|championships?|games|olympiad|"
    r"presentation|wreath-laying|send-off|military\s+parade|torchlight\s+(?:march|procession)|soiree|salute|relay|camp|bazaar|film\s+week|film\s+show)"
)
_TEST = r"(?:test-?fir\w+|test-?launch\w*|drills?|exercises?|launch(?:ing)?|maneuvers|manoeuvres|training|tests?|shipbuilding|live\s+firing|operations?|trial\s+\w+|competitions?|contests?|manoeuver\w*|artillery\s+fir\w+|firing\s+\w+)"


@dataclass(slots=True)
class Head:
    """One event head in one sentence. Positions are offsets into the sentence's skeleton."""

    kind: EventKind
    start: int
    verb: int
    end: int
    subject: str = ""
    """Marks or pronoun that acted."""
    object: str = ""
    object_at: int = -1
    meeting: Meeting | None = None
    opened: bool = False
    """The event is told by its subject noun ("A meeting was held"), so its place follows the verb."""
    passive: bool = False
    noun: str = ""
    tags: set[str] = field(default_factory=set)


_ACTIVE: list[tuple[EventKind, re.Pattern[str]]] = [
    ("mourning", re.compile(rf"{SUBJECT}{ADVERB}(?P<v>visited\s+the\s+bier|paid\s+(?:a\s+)?(?:visit\s+of\s+condolence|consolatory\s+visit|condolence\s+visit)|visited\s+.{{0,60}}to\s+(?:mourn|express\s+(?:deep\s+)?condolences)|visited\s+(?:the\s+)?mourning|(?:paid|payed)\s+(?:last\s+|high\s+|deep\s+)?(?:respects|homage|tribute)\s+to\s+(?:the\s+)?(?:bier|late|{MARK}\s+lying)|called\s+at\s+.{{0,60}}\s+to\s+(?:express|mourn))")),
    ("mourning", re.compile(r"(?P<s>(?:[A-Z]|⟦).{0,400}?)\s+(?P<v>(?:expressed|paid)\s+(?:\w+\s+)?(?:condolences|respects)\s+to\s+the\s+bier|visited\s+the\s+bier)")),
    ("travel", re.compile(rf"(?P<s>(?:(?:A|An|The|the|a)\s+[^.]{{0,220}}?(?:delegation|group|party|troupe|team|envoy|mission|squad)\b[^.]{{0,260}}?)|{MARKS}(?:(?!\s(?:who|which|that|to|when|whose)\s)[^.]){{0,80}}?)(?:{ADVERB}|\s+)(?P<v>(?:left|departed)\s+(?:here|Pyongyang|for\s+(?:home|[A-Z]|the\s+next))|(?:arrived|arrive)\s+(?:here|in|at|back)|returned\s+(?:home|here|to\s+Pyongyang)|came\s+(?:back|here|home)|flew\s+(?:in|to|back)|passed\s+through|crossed\s+the|paid\s+an?\s+(?:official|unofficial|state|goodwill|working)?\s*(?:goodwill\s+)?visit\s+to|visited\s+(?:China|Russia|Vietnam|the\s+Russian|the\s+People's\s+Republic))")),
    ("reception", re.compile(rf"(?P<s>{MARKS}|He|She|The\s+[A-Z⟦][^.]{{2,140}}?|[A-Z][^.,]{{2,120}}?)(?:{ADVERB}|\s+)(?P<v>hosted|gave|arranged|threw|held|offered)\s+(?:a|an|the)\s+(?:[\w-]+\s+){{0,3}}?(?P<n>{_RECEPTION})\b")),
    ("talks", re.compile(rf"{SUBJECT}{ADVERB}(?P<v>(?:met(?:\s+with)?|received|granted\s+an\s+(?:interview|audience)\s+to|gave\s+an\s+audience\s+to|interviewed)(?:\s*,)?(?:\s+and\s+had\s+(?:an?\s+)?(?:[\w-]+\s+){{0,4}}(?:talks?|conversation)\s+with|\s+and\s+conversed\s+with)?|had\s+(?:an?\s+)?(?:[\w-]+\s+){{0,4}}(?:talks?|conversation|meeting|interview)\s+with|held\s+talks\s+with|talked\s+with|conversed\s+with)\s+(?P<o>.+)")),
    ("talks", re.compile(rf"(?P<o>{MARKS}|[A-Z][^.]{{0,160}}?){ADVERB}(?P<v>paid\s+(?:a\s+)?(?:courtesy|farewell|return)\s+call\s+on|presented\s+(?:his|her|their)?\s*credentials\s+to)\s+(?P<s>{MARKS})")),
    ("performance", re.compile(rf"{SUBJECT}{ADVERB}(?P<v>watched|enjoyed|saw|appreciated|attended|watch)\s+(?:(?:together\s+)?with\s+[^,⟦.]{{3,90}}?\s+(?=(?:a|an|the)\s))?(?P<o>(?:a|an|the|⟦|[A-Z\"“])[^.;]{{0,160}}?\b{_PERFORMANCE}\b)")),
    ("guidance", re.compile(rf"{SUBJECT}{ADVERB}(?P<v>(?:[^.⟦]{{3,80}}?\s+while\s+providing|provided|gave|continued\s+to\s+give|continued\s+(?:his|her)|conducted|made)\s+(?:(?:again|his|a|another|energetic|the)\s+)?(?:(?:field|on-site|on-the-spot|on-spot)\s+)+(?:guidance|inspection|survey|understanding)(?:\s+(?:tour|visit))?\s+(?:to|over|at|for|of|in))\s+(?P<o>.+)")),
    ("guidance", re.compile(rf"{SUBJECT}{ADVERB}(?P<v>inspected|visited|toured|looked\s+round|looked\s+around|went\s+round|went\s+to\s+see|dropped\s+in\s+at|paid\s+a\s+visit\s+to|made\s+(?:a\s+)?(?:the\s+)?rounds?\s+of|surveyed|went\s+over\s+to|called\s+at|acquainted\s+(?:him|her)self\s+with\s+the\s+(?:\w+\s+){{0,4}}(?:at|of))\s+(?P<o>.+)")),
    ("guidance", re.compile(rf"{SUBJECT}{ADVERB}(?P<v>guided|oversaw|supervised|directed|watched|observed|saw|commanded|organized\s+and\s+guided)\s+(?P<o>(?:again\s+)?(?:the|a|an|another)?\s*[^.;,]{{0,120}}?\b{_TEST}\b[^.;]*)")),
    ("ceremony", re.compile(rf"(?P<s>{MARKS}|He|She|[A-Z][^.]{{2,220}}?)(?:{ADVERB}|\s+)(?P<v>laid\s+(?:a\s+|the\s+)?(?:wreaths?|floral\s+baskets?|bouquets?|flowers?|bunch\w*\s+of\s+flowers)|visited\s+[^.]{{0,80}}\s+and\s+laid)\b")),
    ("ceremony", re.compile(rf"(?P<s>{MARKS}|He){ADVERB}(?P<v>(?:met\s+and\s+)?had\s+a\s+(?:\w+\s+)?photo\s+(?:session|taken)|posed\s+for\s+a\s+(?:\w+\s+)?(?:photo|photograph)|had\s+a\s+photograph)\s+with\s+(?P<o>.+)")),
    ("ceremony", re.compile(rf"(?P<s>{MARKS}|[A-Z][^.]{{2,220}}?)(?:{ADVERB}|\s+)(?P<v>signed)\s+(?P<o>(?:the|an?)\s+(?:[\w-]+\s+){{0,4}}?(?:minutes|agreement|protocol|plan|memorandum|treaty|accord|contract|programme|program)\b)")),
]  # fmt: skip

_CUT = re.compile(
    r"\s+(?:of|for|on|in|to|between|at|with|marking|by|held|from|under|among|and\s+(?=the\b)|celebrating|commemorating|calling|supporting|congratulating|was|were|is|took|opened|closed|continued)\b|,|\s\("
)
_NEGATIVE = re.compile(r"\b(?:will|would|shall|to\s+be|is\s+to|are\s+to|is\s+scheduled|is\s+expected|should|may)\s+(?:be\s+)?(?:\w+\s+)?$")


_SIGN_OF: dict[str, int] = {
    "mourning": Signs.MOURNING, "travel": Signs.TRAVEL, "reception": Signs.RECEPTION, "talks": Signs.TALKS, "performance": Signs.PERFORMANCE,
    "guidance": Signs.VISIT, "ceremony": Signs.CEREMONY,
}  # fmt: skip


def heads(view: SentenceView, meetings: MeetingReader, signs: int) -> list[Head]:
    """The event heads of one sentence (mostly none or one), in the order of the text."""
    skeleton = view.skeleton
    found: list[Head] = []
    if signs & Signs.HELD:
        passive = _passive(skeleton, meetings)
        if passive is not None:
            found.append(passive)
        convened = _convened(skeleton, meetings)
        if convened is not None and not found:
            found.append(convened)
    if not found:
        for kind, pattern in _ACTIVE:
            if not signs & _SIGN_OF[kind]:
                continue
            m = pattern.search(skeleton)
            if m is None or _reported_speech(skeleton, m.start()):
                continue
            head = Head(kind, m.start(), m.start("v"), m.end(), subject=m.group("s").strip(" ,"))
            groups = m.groupdict()
            if groups.get("o"):
                head.object, head.object_at = m.group("o"), m.start("o")
            if groups.get("n"):
                head.noun = m.group("n")
            found.append(head)
            break
    return found


_STANDING = re.compile(
    rf"(?P<np>(?:{ORDINAL}\s+)?(?:[\w’'-]+\s+){{0,6}}?(?:[Pp]lenary\s+(?:[Mm]eeting|[Ss]ession)|[Pp]lenum|[Pp]olitburo\s+[Mm]eeting|[Pp]olitical\s+[Bb]ureau\s+[Mm]eeting|[Pp]arty\s+(?:[Cc]ongress|[Mm]eeting)|[Mm]eeting|[Ss]ession)(?:\s+of\s+(?:the\s+)?[^,.;⟦—]{{3,140}})?)"
)
_PRESS_LED = re.compile(rf"(?P<s>{MARKS}|he|He)\s+(?P<v>led|chaired|presided\s+over|guided|convened|held|attended|spoke\s+(?:for\s+[\w\s]+)?(?:at|during)|addressed|told)\s+(?:the\s+|a\s+|an\s+)?")


def mentioned_meeting(view: SentenceView, meetings: MeetingReader, *, party: bool) -> Head | None:
    """A standing body's meeting named anywhere in a sentence, as the general press tells it ("led an emergency
    politburo meeting at the weekend", "after the conclusion of the third plenary meeting of the 8th Central Committee").

    `party`: the document names the ruling party, so that "the plenary meeting" can only be its own."""
    skeleton = view.skeleton
    for m in _STANDING.finditer(skeleton):
        if re.search(r"\b(?:next|upcoming|last|previous|future|decisions?\s+of\s+the|set\s+forth\s+at\s+the|in\s+January|in\s+December)\s*$", skeleton[: m.start()]):
            continue
        if re.match(r"[^.;]{0,30}\bin\s+(?:January|December|20\d\d|19\d\d)\b|[^.;]{0,20}\blast\s+(?:year|month|week)", skeleton[m.end("np") - 12 :]) and not re.match(r"[Pp]olitburo", m.group("np")):
            continue
        phrase = re.split(r"\b(?:that|said|says|[Ss]aturday|[Ss]unday|[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday)\s+(?=(?:the|a|an)\b)", m.group("np"))[-1]
        phrase = re.split(r"\s+(?:at|on|in|with|that|which|will|to|was|has|guided|led)\s", phrase)[0]
        meeting = meetings.read(phrase)
        if (meeting is None or meeting.body is None) and party and re.search(r"[Pp]lenary|[Pp]lenum", phrase):
            meeting = meetings.read(f"{phrase} of the party's Central Committee")
        if meeting is None or meeting.body is None:
            continue
        led = _PRESS_LED.search(skeleton[: m.end()])
        head = Head(meeting.kind, m.start("np"), m.start("np"), m.end("np"), subject=led.group("s") if led else "", meeting=meeting, opened=True, noun="meeting")
        if led:
            head.tags.add("spoke" if led.group("v").startswith(("spoke", "addressed", "told")) else "attended" if led.group("v") == "attended" else "principal")
        return head
    return None


def _reported_speech(skeleton: str, start: int) -> bool:
    """A clause inside a quotation or behind "said that" tells no event of its own."""
    before = skeleton[:start]
    if before.count('"') % 2 or before.count("“") > before.count("”"):
        return True
    return bool(re.search(r"\b(?:said|noted|stressed|recalled|added|that|which|who|when|as|after|if|before|since|whether)\s+(?:\w+\s+){0,2}$", before))


def _passive(skeleton: str, meetings: MeetingReader) -> Head | None:
    """ "A meeting of … was held at …": the event noun is the subject."""
    for m in re.finditer(HELD, skeleton):
        if m.start() > 700:
            break
        subject_text = skeleton[: m.start()].rstrip(" ,")
        clause = _last_clause(subject_text)
        if _NEGATIVE.search(subject_text + " "):
            continue
        if subject_text.count('"') % 2 or subject_text.count("“") > subject_text.count("”"):
            continue
        start = len(subject_text) - len(clause)
        lead = re.match(r"(?:The|A|An|the|a|an|Its|its|This|Another)\s+", clause)
        noun_phrase = clause[lead.end() :] if lead else clause
        cut = _CUT.search(noun_phrase)
        head_phrase = noun_phrase[: cut.start()] if cut else noun_phrase
        if not head_phrase:
            continue
        words = head_phrase.split()
        noun = words[-1].lower().strip("\"”'’")
        verb = m.group("held")
        kind = _kind_of(noun, head_phrase.lower(), clause.lower(), verb)
        if kind is None:
            continue
        meeting = meetings.read(clause) if kind == "meeting" else None
        if kind == "meeting":
            if meeting is None:
                continue
            kind = meeting.kind
        return Head(kind, start, m.start(), m.end(), subject=clause, meeting=meeting, opened=True, passive=True, noun=noun)
    return None


def _last_clause(subject: str) -> str:
    """The noun phrase before the verb, without a leading adverbial ("In this regard, ")."""
    lead = re.match(r"^(?:In\s+[^,]{2,60}|On\s+[^,]{2,60}|At\s+[^,]{2,60}|Meanwhile|Then|Earlier|Later|That\s+day|The\s+same\s+day|Prior\s+to\s+[^,]{2,60}|After\s+[^,]{2,80}|Following\s+[^,]{2,60}|According\s+to\s+[^,]{2,60}),\s+", subject)
    return subject[lead.end() :] if lead else subject


def _kind_of(noun: str, head_phrase: str, clause: str, verb: str) -> EventKind | None:
    if re.search(r"\bfuneral\b|\bbier\b|\bcoffin\b|bidding farewell|memorial service|mourning", clause) and "meeting" not in head_phrase:
        return "mourning"
    if re.search(rf"{_RECEPTION}$", head_phrase):
        return "reception"
    if noun in ("talks", "talk"):
        return "talks"
    if noun in ("wreath", "wreaths", "baskets", "basket", "bouquets") and "laid" in verb:
        return "ceremony"
    if noun in MEETING_NOUNS:
        if noun in ("conference", "seminar", "meeting", "forum", "sitting", "session", "congress") or True:
            if re.search(r"\bphoto session$", head_phrase):
                return "ceremony"
            return "meeting"
    if re.search(r"(?:performances?|concerts?|recital|preview|premiere|opera|circus|match|art performance|musical|football match|game|gala)$", head_phrase):
        return "performance"
    if noun in ("film", "films", "movie"):
        return "performance" if re.search(r"screened|presented|given|premiered", verb) else None
    if re.search(rf"\b{_CEREMONY}$", head_phrase):
        if noun in ("contest", "games", "championship", "championships", "tournament", "festival", "camp", "fair", "exhibition", "show", "relay", "olympiad") and not re.search(r"opened|closed|inaugurated|held|took|concluded|ended|wound", verb):
            return None
        return "ceremony"
    return None


_CONVENED = re.compile(
    r"(?P<body>(?:The\s+)?[A-Z][^.;⟦]{3,200}?)(?:\s+on\s+[A-Z][\w.]+(?:\s+\d+)?)?\s+(?P<held>convened|held|called|opened|had|holds|arranged|hosted|sponsored)\s+(?P<obj>(?:its|the|a|an|their)\s+[^,.;⟦]*?\b(?:[Mm]eeting|[Ss]ession|[Pp]lenum|[Cc]onference|[Rr]ally|[Gg]athering|[Ss]eminar)\b(?:\s+of\s+(?:the\s+)?[^,.;⟦]*)?)"
)


def _convened(skeleton: str, meetings: MeetingReader) -> Head | None:
    """ "The Political Bureau of the C.C. convened its fourth enlarged meeting on August 25"."""
    m = _CONVENED.match(skeleton)
    if m is None:
        return None
    obj = re.split(r"\s+(?:at|on|to|in)\s+(?:the\s+)?(?=[A-Zoa-z])", m.group("obj"))[0]
    phrase = f"{obj} of {m.group('body')}"
    meeting = meetings.read(phrase)
    if meeting is None:
        return None
    return Head(meeting.kind, m.start(), m.start("held"), m.start("obj") + len(obj), subject=m.group("body"), meeting=meeting, opened=True, noun="meeting")
