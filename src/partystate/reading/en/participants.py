"""Who took part and in what capacity: frames over a sentence's skeleton, and rosters read out of their slots.

A frame is a verb phrase with one open slot ("Present there were …", "… made a report", "accompanied by …"). The slot
holds marks for the named and plain text for the unnamed; `roster` splits it into people and groups.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from partystate.reading.en.gate import Signs
from partystate.reading.en.heads import ADVERB, LEADER_TITLE
from partystate.reading.en.mentions import MARK, MARKS, Mention, SentenceView
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import Capacity

Side = Literal["own", "other", ""]

_THERE = r"(?:\s+(?:there|here|also|at\s+(?:the|his|its|a|an)\s+[^,;⟦]{0,100}?|in\s+(?:the|it)\b[^,;⟦]{0,60}?|on\s+(?:invitation|the\s+occasion|hand|this\s+occasion|the\s+spot)|during\s+[^,;⟦]{0,40}?|from\s+[^,;⟦]{0,60}?|as\s+[^,;⟦]{0,60}?|to\s+[^,;⟦]{0,60}?|by\s+invitation)){0,4}"
_BE = r"(?:was|were|is|are)"
_LEAD = r"(?:^|[.;:]\s+|,\s+(?:and\s+)?|\band\s+)"


class Slot(NamedTuple):
    """A filled frame: the capacity of those in skeleton[start:end]."""

    capacity: Capacity
    start: int
    end: int
    video: bool = False
    side: Side = ""
    on_invitation: bool = False
    exhaustive: bool = False
    """The slot reaches to the end of a clause, so plain text in it is groups."""


class _Frame(NamedTuple):
    capacity: Capacity
    pattern: re.Pattern[str]
    exhaustive: bool


def _after(capacity: Capacity, lead: str) -> _Frame:
    """Frame whose slot follows the words ("Present there were | …")."""
    return _Frame(capacity, re.compile(lead + r"\s*:?\s+(?P<slot>.+)"), True)


def _before(capacity: Capacity, verb: str, subject: str = MARKS) -> _Frame:
    """Frame whose slot is the subject before the verb ("⟦0⟧ and ⟦1⟧ | made speeches")."""
    return _Frame(capacity, re.compile(rf"(?P<slot>{subject})(?:{ADVERB}){verb}"), False)


_GROUP_SUBJECT = rf"(?:(?:^|(?<=[.;]\s))(?:[A-Z⟦][^.;]{{2,700}}?))"
_PRESENT = r"(?:[Pp]resent|[Aa]ttending|[Oo]n\s+hand|[Tt]aking\s+part|[Pp]articipating|[Ss]een|[Ii]nvited|[Aa]lso\s+(?:present|invited|attending|on\s+hand)|[Pp]articipants\s+in\s+[^,;⟦]{0,40}?|[Aa]mong\s+(?:those|the\s+(?:attendees|participants|guests))(?:\s+(?:present|invited|attending|on\s+hand))?)"

_FRAMES: tuple[_Frame, ...] = (
    _after("accompanied", r"\b(?:was|were|is)\s+(?:also\s+)?accompanied(?:\s+(?:there|also|on\s+[^,⟦]{0,40}?|during\s+[^,⟦]{0,40}?))?\s+by"),
    _after("accompanied", rf"\b[Aa]lso\s+accompanying\s+(?:him|her|them|{MARK})(?:\s+[^,⟦]{{0,40}}?)?\s+{_BE}"),
    _after("accompanied", rf"\b[Aa]ccompanying\s+(?:him|her|them|{MARK}|the\s+{LEADER_TITLE}|the\s+(?:premier|president|delegation|guest)\w*)(?:\s+(?:there|on|at|in|during|were)?[^,⟦]{{0,60}}?)?\s+{_BE}"),
    _after("accompanied", r"^(?:He|She)\s+was\s+in\s+company\s+with"),
    _after("received", r"\b(?:was|were)\s+(?:also\s+|warmly\s+|kindly\s+|respectfully\s+|cordially\s+){0,2}(?:greeted|received|met|welcomed)(?:\s+(?:there|at\s+[^,⟦]{0,80}?|on\s+the\s+spot|on\s+(?:his|her|their)\s+arrival|upon\s+[^,⟦]{0,40}?|in\s+[^,⟦]{0,60}?|with\s+[^,⟦]{0,40}?))*\s+by"),
    _after("received", rf"\b(?:[Gg]reeting|[Rr]eceiving|[Ww]elcoming|[Mm]eeting)\s+(?:him|her|them|{MARK}|the\s+\w+)(?:\s+(?:there|at\s+[^,⟦]{{0,80}}?|on\s+the\s+spot|on\s+[^,⟦]{{0,40}}?))*\s+{_BE}"),
    _after("attended", r"\b(?:was|were)\s+(?:warmly\s+)?(?:seen\s+off|sent\s+off)(?:\s+(?:at\s+[^,⟦]{0,80}?))*\s+by"),
    _after("attended", rf"\b[Ss]eeing\s+(?:him|her|them|{MARK}|the\s+\w+)\s+off(?:\s+[^,⟦]{{0,60}}?)?\s+{_BE}"),
    _after("observer", rf"\b{_PRESENT}(?:\s+(?:there|it|them|the\s+(?:meeting|session|plenary\s+meeting|conference)))?{_THERE}\s+as\s+(?:an\s+)?observers?(?:\s+in\s+the\s+video[\w ]*|\s+through\s+[^,⟦]{{0,40}}?|\s+via\s+[^,⟦]{{0,40}}?|\s+there)?\s+{_BE}"),
    _after("observer", rf"\b[Oo]bserving\s+the\s+\w+(?:\s+\w+)?\s+{_BE}"),
    _after("attended", rf"\b{_PRESENT}(?:\s+(?:there|it|them|the\s+(?:\w+\s+){{1,3}}))?{_THERE}\s*{_BE}(?:\s+also)?"),
    _after("attended", r"\b[Aa]mong\s+(?:them|the\s+(?:audience|spectators|participants|onlookers|attendants|guests))\s+(?:was|were)"),
    _after("attended", r"\b[Tt]he\s+(?:audience|spectators|attendants|guests)\s+(?:also\s+)?(?:included|consisted\s+of|were)"),
    _after("attended", r"\b[Tt]hose\s+(?:present|attending|invited)(?:\s+[^,⟦]{0,40}?)?\s+(?:were|included)"),
    _after("accompanied", rf"\b(?:[Ww]atching|[Ss]eeing|[Ee]njoying|[Aa]ppreciating)\s+(?:it|the\s+[^,⟦]{{0,60}}?)\s+(?:together|along|in\s+company)\s+with\s+(?:him|her|{MARK})\s+(?:was|were)"),
    _after("attended", r"\bwith\s+the\s+(?:attendance|participation|presence)\s+of"),
    _after("attended", r"\b(?:was|were)\s+(?:also\s+)?attended\s+by"),
    _after("attended", r"\b[Tt]he\s+participants\s+included"),
    _after("attended", r"\bin\s+the\s+presence\s+of"),
    _after("guest", r"\b[Pp]resent\s+from\s+(?:the\s+)?(?:opposite|other|foreign|\w+)\s+side\s+(?:was|were)"),
)
_SUBJECT_FRAMES: tuple[_Frame, ...] = (
    _Frame("presided", re.compile(rf"\b(?:presided\s+over|chaired)\s+by\s+(?P<slot>{MARKS})"), False),
    _Frame("principal", re.compile(rf"\bguided\s+by\s+(?P<slot>{MARKS})"), False),
    _before("presided", r"(?:presided\s+over|chaired|acted\s+as\s+chair|worked\s+as\s+chairm[ae]n|was\s+in\s+the\s+chair)"),
    _before("presided", r"attended\s+and\s+presided\s+over"),
    _before("principal", r"(?:(?:attended|took\s+part\s+in)\s+and\s+)?(?:guided|led|directed)\s+(?:the\s+|a\s+|an\s+)?(?:[\w-]+\s+){0,3}?(?:meeting|session|plenary|congress|conference|sitting|work|discussion|consultative)"),
    _before("reported", r"(?:made|delivered|gave|read\s+out|submitted|presented)\s+(?:a|the|their|his|an)?\s*(?:[\w-]+\s+){0,3}?reports?\b"),
    _before("reported", r"(?:read\s+out|read|conveyed)\s+(?:a|the|an)\s+(?:[\w'’-]+\s+){0,8}?(?:decision|decree|order|ordinance|message|letter|greetings|tasks|joint\s+congratulatory|congratulatory|instruction|speech|text|resolution|agenda)"),
    _before("reported", r"(?:(?:said|noted|stressed|pointed\s+out)\s+)?in\s+(?:his|her|the|a)\s+report\b"),
    _before("reported", r"(?:reported|briefed)\s+(?:on|to\s+the)"),
    _before("spoke", r"(?:(?:also|then)\s+)?(?:made|delivered|gave)\s+(?:a|an|the|his|their|important|historic)?\s*(?:[\w\"“”-]+\s+){0,4}?(?:speech|speeches|address|addresses|toast|toasts|remarks|lecture|lectures|eulogy|memorial\s+address|concluding|statement)\b"),
    _before("spoke", r"(?:spoke|addressed|made\s+opening|made\s+a\s+pledge|exchanged\s+speeches|made\s+mourning|proposed\s+a\s+toast)\b"),
    _before("spoke", r"(?:(?:said|noted|stressed|called)\s+)?in\s+(?:his|her|the|a|an)\s+(?:[\w-]+\s+){0,2}(?:speech|address|toast|concluding)\b"),
    _before("received", r"(?:received|greeted|met|welcomed|saw\s+off|see\s+off)\s+(?:him|her|them|the\s+delegation)\b"),
    _before("attended", r"(?:was|were)\s+(?:also\s+)?(?:present|on\s+hand|invited|seen|in\s+attendance)\b"),
    _before("attended", r"(?:attended|took\s+part\s+in|participated\s+in|joined|was\s+at)\b"),
    _Frame("principal", re.compile(r"^(?:[Gg]uided\s+by\s+)(?P<slot>the\s+[^,⟦]{5,160}?),"), True),
    _Frame("principal", re.compile(r"^(?P<slot>(?:[Mm]embers|[Ss]ecretaries|[Vv]ice-)[^.;⟦]{5,300}?)\s+(?:guided|led|presided\s+over)\s+the\s+(?:[\w-]+\s+){0,4}?(?:meetings?|panels?|sessions?)"), True),
    _before("attended", r"(?:stood|was\s+seen\s+standing|standing)\s+guard"),
)
_LIST_ON_BEHALF = r"(?:,?\s+(?:on\s+behalf\s+of|for|representing)\s+[^,;⟦]{3,80})?"
_SPEECH_BY = re.compile(
    rf"\b(?P<n>(?:[Rr]eports?|[Ss]peech(?:es)?|[Aa]ddress(?:es)?|[Ll]ectures?|toasts?|[Dd]ebates?|remarks))\s+(?:was|were)\s+(?:also\s+)?(?:made|delivered|given|followed)\s+(?:there\s+|at\s+the\s+\w+\s+)?by\s+(?P<slot>{MARK}{_LIST_ON_BEHALF}(?:(?:,|;)?(?:\s+and)?\s+{MARK}{_LIST_ON_BEHALF})*)"
)
_SPEECH_OF = re.compile(rf"\b(?:[Hh]eard|[Ll]istened\s+to)\s+(?:a|the)\s+(?P<n>report|speech|lecture)\s+(?:made\s+|delivered\s+|given\s+)?by\s+(?P<slot>{MARKS})")
_GROUP_PRESENT = re.compile(
    rf"(?P<slot>{_GROUP_SUBJECT})\s+(?:(?:was|were|are|is)\s+(?:also\s+)?(?:present|on\s+hand|in\s+attendance|invited)(?P<tail>(?:\s+(?:at|in|there|as|on|to)\b[^,;⟦]*)?)|(?:attended|took\s+part\s+in|participated\s+in)\s+(?P<tail2>(?:the|it|this)\b[^,;⟦]*))"
)
_TRAILING = re.compile(
    r"(?:,?\s+(?:at\s+the\s+(?:meeting|ceremony|reception|banquet|performance|talks|session|airport|station)\b.*|in\s+the\s+video\b.*|on\s+the\s+spot|there\s*|on\s+hand\s*|on\s+invitation\s*|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))?[\s.]*$"
)
_CLAUSE_END = re.compile(
    r"(?:;|,)?\s+(?:who\b(?!\s+(?:are|is)\s+(?:officials|staying))|which\b|expressing\b|saying\b|amid\b|when\s+(?:he|they)\b|where\b|, after\b|after\s+(?:which|that)\b|(?:and|,)\s+(?:the|a|an)\s+(?:performance|reception|speech|report|meeting)\b|(?:and|,)\s+(?:they|he|she|there)\b|followed\s+by\b|to\s+(?:congratulate|express|celebrate|see|mark|pay)\b)"
)


def slots(view: SentenceView, signs: int) -> list[Slot]:
    """The filled participation frames of one sentence, in order of their place."""
    skeleton = view.skeleton
    found: list[Slot] = []
    presence, speech = bool(signs & Signs.PRESENCE), bool(signs & Signs.SPEECH)
    if not presence and not speech:
        return found
    taken: list[tuple[int, int]] = []

    def add(slot: Slot) -> None:
        if any(a < slot.end and slot.start < b for a, b in taken):
            return
        taken.append((slot.start, slot.end))
        found.append(slot)

    if presence:
        for m in _side_slots(skeleton):
            add(m)
    for frame in _FRAMES if presence else ():
        for m in frame.pattern.finditer(skeleton):
            start, end = m.start("slot"), m.end("slot")
            end = _clip(skeleton, start, end)
            lead = m.group()[: m.start("slot") - m.start()]
            video = "video" in lead
            capacity: Capacity = "observer" if frame.capacity == "attended" and "as observer" in lead else frame.capacity
            add(Slot(capacity, start, end, video, "", "invitation" in lead, True))
    for frame in _SUBJECT_FRAMES if speech else ():
        for m in frame.pattern.finditer(skeleton):
            if _negated(skeleton, m.start()):
                continue
            add(Slot(frame.capacity, m.start("slot"), m.end("slot"), exhaustive=frame.exhaustive))
    for pattern in (_SPEECH_BY, _SPEECH_OF) if speech else ():
        for m in pattern.finditer(skeleton):
            capacity = "reported" if m.group("n").lower().startswith("report") else "spoke"
            add(Slot(capacity, m.start("slot"), m.end("slot")))
    group = _GROUP_PRESENT.search(skeleton) if presence else None
    if group and not re.match(r"(?:When|Then|After|Before|As|If|In|On|At|It|He|She|They|This|That|There|Thus|Later|While|Upon|With|Amid|But|And|To|Having)\b|[^⟦]*\b(?:he|she|it|they)\b", group.group("slot")) and not re.match(r"(?:The|A|An|Its)\s+(?:[\w-]+\s+){0,3}(?:ceremony|meeting|performance|event|reception|session)\b", group.group("slot")):
        tail = group.group("tail") or group.group("tail2") or ""
        capacity = "observer" if "observer" in tail else "attended"
        add(Slot(capacity, group.start("slot"), group.end("slot"), "video" in tail, "", "invitation" in tail, True))
    return sorted(found, key=lambda s: s.start)


_SIDES = re.compile(
    r"(?:[Pp]resent|[Aa]ttending)[^.⟦]{0,80}?\s+from\s+the\s+(?P<own>[^,;⟦.]{0,40}?)\s+side\s+(?:was|were)\s+(?P<a>.+?),?\s+and\s+from\s+(?:the\s+)?(?P<other>[^,;⟦.]{0,40}?)(?:\s+side)?\s+(?:was\s+|were\s+)?(?P<b>(?:⟦|members|officials|delegation|the\s+delegation|delegates|staff).+)"
)
_ONE_SIDE = re.compile(r"[Pp]resent[^.⟦]{0,60}?\s+from\s+(?:the\s+)?(?P<side>[^,;⟦.]{0,40}?)\s+sides?\s+(?:was|were)\s+(?P<slot>.+)")


def _side_slots(skeleton: str) -> list[Slot]:
    m = _SIDES.search(skeleton)
    if m:
        return [
            Slot("attended", m.start("a"), m.end("a"), side="own", exhaustive=True),
            Slot("guest", m.start("b"), _clip(skeleton, m.start("b"), m.end("b")), side="other", exhaustive=True),
        ]
    m = _ONE_SIDE.search(skeleton)
    if m:
        own = bool(re.search(r"DPRK|our|host|Korean", m.group("side")))
        return [Slot("attended" if own else "guest", m.start("slot"), _clip(skeleton, m.start("slot"), m.end("slot")), side="own" if own else "other", exhaustive=True)]
    return []


def _negated(skeleton: str, start: int) -> bool:
    return skeleton[:start].count('"') % 2 == 1


def _clip(skeleton: str, start: int, end: int) -> int:
    """End of a roster slot: without a trailing clause or the final stop."""
    clause = _CLAUSE_END.search(skeleton, start, end)
    if clause and not (clause.group().strip(" ,;").startswith("who") and "⟦" in skeleton[clause.end() : end]):
        end = clause.start()
    text = skeleton[start:end]
    trailing = _TRAILING.search(text)
    if trailing and trailing.start() > 0:
        end = start + trailing.start()
    return end


@dataclass(slots=True)
class GroupPiece:
    """Plain text in a roster, as skeleton offsets."""

    start: int
    end: int
    text: str


_JOIN = re.compile(r"^(?:[\s,;]|and\b|as well as\b|including\b|included\b|both\b)+|(?:[\s,;]|\band\b|\bas well as\b|\bincluding\b|\bsuch as\b)+$")
_LED_BY = re.compile(r"\s*,?\s*(?:headed|led|guided|represented)\s+by(?:\s+(?:its|their|the))?\s*$")


def roster(
    view: SentenceView, start: int, end: int, posts: Callable[[str], tuple[str, ...]] | None = None
) -> tuple[list[Mention], list[GroupPiece]]:
    """People and unnamed groups of skeleton[start:end]; a head named with his delegation gets its body as his post's."""
    skeleton = view.skeleton
    people: list[Mention] = []
    groups: list[GroupPiece] = []
    position = start
    organisation = ""
    including = ""
    for m in re.finditer(MARK, skeleton[start:end]):
        organisation = _piece(skeleton, position, start + m.start(), groups)
        mention = view.mentions[int(m.group()[1:-1])]
        if organisation:
            _fill_open(mention, organisation)
        if position == start or including:
            including = _membership(skeleton[position : start + m.start()], groups) or including and _only_joined(skeleton[position : start + m.start()]) and including
            if including and posts is not None:
                mention.posts += [p for p in posts(including) if p not in mention.posts]
        people.append(mention)
        position = start + m.end()
    _piece(skeleton, position, end, groups)
    return people, groups


_INCLUDING = re.compile(r"^(?P<g>(?:the\s+)?members\s+of\s+[^⟦]{4,160}?),?\s+(?:including|such\s+as)\s*$")


def _membership(text: str, groups: list[GroupPiece]) -> str:
    """ "members of the committee, including | A, B": those named are members; the group is named, not unnamed."""
    m = _INCLUDING.match(text.strip())
    if m is None:
        return ""
    if groups:
        groups.pop()
    return m.group("g")


def _only_joined(text: str) -> bool:
    return re.fullmatch(r"(?:[\s,;]|and)*", text) is not None


def _piece(skeleton: str, start: int, end: int, groups: list[GroupPiece]) -> str:
    """Add the group between two marks, if there is one; the group's text when the next mention heads it."""
    text = skeleton[start:end]
    led = _LED_BY.search(text)
    if led:
        text = text[: led.start()]
        end = start + led.start()
    lead = _JOIN.match(text)
    if lead:
        start += lead.end()
        text = text[lead.end() :]
    while (tail := _JOIN.search(text)) is not None and tail.start() > 0:
        text = text[: tail.start()]
    text = text.rstrip(" ,;.")
    if _TITLE_WORDS.search(text) and end < len(skeleton) and skeleton[start + len(text) :].startswith(" ⟦"):
        return text if led else ""  # "senior party, state and army officials A, B": their title, not a group
    if len(text) > 3 and _PERSON_NOUN.search(text) and not _NOT_GROUP.match(text):
        groups.append(GroupPiece(start, start + len(text), text))
    return text if led else ""


# Unnamed people are told by a noun for people or for a company of people; anything else in a slot is no group.
_PERSON_NOUN = re.compile(
    r"\b(?:officials?|members?|workers?|farmers|people|persons?|personnel|staffs?|delegat\w+|servic\w+|soldiers|officers?|men|women|youths?|students?|"
    r"school\w+|children|teachers?|scientists?|technicians?|artistes?|artists|creators|journalists?|reporters|builders?|function\w+|cadres?|command\w+|leaders?|chair\w+|"
    r"secretar\w+|ministers?|vice-\w+|directors?|deput\w+|ambassadors?|envoys?|diplomats?|diplomatic|guests?|famil\w+|citizens|residents|Koreans|compatriots|personages|"
    r"heads?|represent\w+|combatants|sailors|pilots|navymen|airmen|veterans|participants|party|group|band|troupe|ensemble|orchestra|chorus|squad|teams?|laborers|labor|innovators|"
    r"experts?|employees|managers?|presidents?|others|crowds?|entourage|observers?|premiers?|winners?|hero\w*|merits?|dependents|speakers|bereaved|wife|wives|spouse|husband|"
    r"trainees|doctors|nurses|players|coaches|athletes|writers|poets|singers|dancers|actors|correspondents|editors|fishermen|miners|peasants|masses|mayor|governor|prosecutors?|"
    r"guards?|organs?|organi[sz]ations?|attach\w+|figures?|activists?|educationists|researchers?|programmers|lecturers|professors|mourners|performers|spectators|councill?ors?|"
    r"merited|companions|mission|embassy|consul\w*|troops|corps|generals|admirals|tourists|visitors|parents|graduates|pupils|inhabitants|villagers|advisers?|advisors?|staffers|"
    r"rank|graduates|commissars?|chiefs?|navy|army|shock|brigade\w*|committee|constructors|designers|medics|paratroopers|gunners|crew\w*)\b",
    re.I,
)
_TITLE_WORDS = re.compile(r"\b(?:officials|cadres|figures|personages|functionaries|commanders|officers|leaders|generals)$")
_NOT_GROUP = re.compile(r"(?:both|respectively|who|of the|from the|in the|on the|by the|at the|concurrently|there|also|here)\b(?!.*\b(?:officials|members)\b)|(?:of|from|for|by|to|in|at|on|with)\s", re.I)


def _fill_open(mention: Mention, organisation: str) -> None:
    """ "delegation of the Ministry of X headed by Minister A" makes A minister of X."""
    if not mention.open_roles:
        return
    body = re.search(r"\bof\s+(?:the\s+)?((?:DPRK\s+)?[A-Z].*)$", organisation)
    if body is None:
        return
    name = body.group(1).strip(" ,.")
    for role in mention.open_roles:
        name = re.sub(r"^DPRK (.+)$", r"\1 of the DPRK", name)
        ministry = re.search(r"Ministry of (?:the )?(.+?)(?: of the DPRK)?$", name)
        if role.endswith("minister") and ministry:
            mention.posts.append(f"{role} of {ministry.group(1)}")
        else:
            mention.posts.append(f"{role} of the {name}")
    mention.open_roles = []


_FOREIGN_WORDS = re.compile(r"\b(?:embass\w+|foreign|diplomatic|diplomats?|overseas|international|consul\w*|charg|military attach)", re.I)


def is_foreign_group(text: str, lexicon: Lexicon) -> bool:
    """Whether an unnamed group belongs to another state ("staff members of the Chinese embassy")."""
    if _FOREIGN_WORDS.search(text) and not re.search(r"Foreign (?:Affairs|Trade|Ministry|Languages)|DPRK|Cultural Relations", text):
        return True
    return any(re.search(rf"\b{re.escape(word)}\b", text) for word in re.findall(r"[A-Z][\w.]+", text) if word in lexicon.country_of) and "DPRK" not in text
