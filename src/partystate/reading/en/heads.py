"""Event heads: the clause that says that something took place, and what kind of event it was.

A head gives the kind, who acted, what was met or visited, and where in the sentence's skeleton its place and day stand.
Either somebody acts ("⟦0⟧ received …": `head_patterns`), or the event's noun is the subject ("A meeting was held"), or
a body convenes its meeting.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from partystate.reading.en.convening import (
    ARRANGED,
    BEHIND_MEETING,
    CONVENED,
    ELECTED_AT,
    ELECTING,
    MANY_PEOPLE,
    OF_DELEGATES,
    SAT,
    TOLD_IN_PASSING,
)  # fmt: skip
from partystate.reading.en.event_nouns import kind_of, noun_head
from partystate.reading.en.gate import Signs
from partystate.reading.en.head_patterns import RECEPTION, TEST, active_patterns
from partystate.reading.en.inverted_heads import (
    AT_A_MEETING,
    AT_AN_EVENT,
    AT_THE,
    CONFERRED,
    HELD_AT,
    SCENE_OF,
    told_backwards,
)  # fmt: skip
from partystate.reading.en.meetings import Meeting, MeetingReader
from partystate.reading.en.press_heads import attribution_end, press_patterns, relayed, without_company
from partystate.reading.en.views import SentenceView
from partystate.reading.guards import GuardedSet, guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import MARK, pattern
from partystate.reading.report import Capacity, EventKind

_HELD = pattern(
    r"\b(?P<held>(?:was|were|is|are|has been|have been) "
    r"(?:also )?(?:[a-z]+ly )?"
    r"(?:held|convened|opened|closed|given|arranged|inaugurated|unveiled|organized|organised|staged|wound up|continued"
    r"|hosted|called|laid|placed(?= (?:before|at))|presented|premiered|screened|signed|conducted"
    r"|had(?= (?:here )?between)|played|presented to(?= (?:the )?(?:[\w-]+ ){0,2}statues?\b)"
    r"|concluded|carried out(?= (?:at|in) all)|attended(?= by)|made(?= (?:here|at|in|on) )"
    r"|(?<!been[ ])(?:shown|performed|put on)(?= (?:here|at|in|on|for the)\b))"
    r"|took place|takes place|opened|closed|continued|met\b(?! with)|concluded|kicked off|began"
    r"|started|ran(?= from)"
    r"|(?:came|drew) to (?:a|an|its) (?:close|end)|got under way|wrapped up|ended)\b"
)
_FURTHEST_VERB = 700
"""Characters of the longest subject read as an event's noun phrase."""
_ADVERBIAL = pattern(
    r"^(?:In [^,]{2,60}|On [^,]{2,140}|At [^,]{2,60}|Meanwhile|Then|Earlier|Later|That day|The same day"
    r"|(?:Amid|Amidst|With|Under|Thanks to|True to|Upon) [^;⟦]{2,240}(?=, (?:an?|the) [^,]{3,80}$)"
    r"|Prior to [^,]{2,60}|After [^,]{2,80}|Following [^,]{2,60}|According to [^,]{2,60}), "
)
_OF_THE_YEAR = pattern(r"(?<=[a-z])-(?:19|20)\d\d\b")
""" "Spring Exhibition-2025"."""
_MONTH_AND_YEAR = pattern(r"(?<=[a-z]), (?=(?:19|20)\d\d [a-z])")
""" "the March, 2013 plenary meeting"."""
_FOLLOWED = guarded(
    r"\b(?:was|were) followed by (?P<np>an? (?:[\w-]+ ){1,4}?)(?P<held>given|held|hosted|staged|arranged)\b"
)
_AND_AN_EVENT = re.compile(r" and (?=(?:an?|its) [^,;]*$)")
_NEGATIVE = pattern(
    r"\b(?:will|would|shall|to be|is to|are to|is scheduled|is expected|should|may) (?:be )?(?:\w+ )?$"
)
_LIES = pattern(r"(?:is|are) (?:laid|placed)")
"""A state and no event ("the coffin is placed at …")."""
_SUBORDINATE = pattern(
    r"\b(?:said|noted|stressed|recalled|added|that|which|who|[Ww]hen(?:ever)?|[Ww]herever|[Ww]hile"
    r"|as|after|if|before|since|whether) (?:\w+ ){0,2}$"
)
_THERE = pattern(
    r"^(?:(?:On|In|At|Meanwhile|Then|Earlier|Later|That day)\b[^,⟦]{0,60}?,? (?=[Tt]here )"
    r"|(?P<led>Amid|With|As|Under)\b[^⟦]{3,300}, )?"
    r"[Tt]here (?P<held>took place|(?:was|were) held|was|were)"
    r"(?: (?:here|on (?:[A-Z][a-z]+ \d+|[A-Z][a-z]+day)|yesterday|today)(?= an? ))* (?P<np>[^.;]+)"
)
"""The event's noun behind "there was"."""
_THE_BODYS = pattern(r"\bof the (?:congress|conference|plenary meeting|session)\b")
_TELLING_PURPOSE = pattern(r" to (?:\w+ly )?[a-z]+\b| with the (?:attendance|participation)\b")
"""Where a meeting's noun phrase tells what it was for, which names no body that met."""
_SETTING_OUT = pattern(
    r"(?:Soon|Right|Just|Immediately|After|Upon|Following|In|On|ON|At|With|As|When|While|Under|Amid|According"
    r"|Prior|Before"
    r"|True|To|For|Thanks)\b[^;]*, (?=[Tt]he |[A-Z])"
)
"""What is told before a body that convenes a meeting."""
_TELLS_THAT = pattern(r"\b(?:reported|reports|said|says|noted|added|told|announced) that\b")
"""In what would be who acted: somebody else's words."""
_MOURNS = pattern(r"\bto mourn\b|\bbefore the bier\b")
_BIER_VISITED = pattern(
    r"\bto mourn\b|\bthe bier\b|\bexpress(?:ed)? (?:[a-z]+ )?condolences\b|\bmourned (?:his|her|their|the|over)\b"
)
"""Behind a place of homage that was visited: it was so to mourn."""
_TOLD_THAT = pattern(
    r"\b(?:said|says|noted|stressed|recalled|added|told|remembered|pointed out)\b[^.;]{0,80}? that (?:when|if|as|after"
    r"|while"
    r"|though|before|since)\b[^.;]*$"
)
"""A clause inside what somebody said ("he recalled that when he visited, …")."""
_IS_CLAUSE = pattern(r"\b(?:has|have|had|since|which|who|passed|elapsed)\b")
"""No noun phrase: "a year has passed since a conference"."""
_TEST_NOUN = pattern(rf"\b{TEST}$")
_GUIDED = pattern(rf" (?:with {MARK},? (?:at (?:an?|the) (?:observation|watch)|watching|guiding|in "
    rf"attendance)\b)| under the (?:[\w-]+ )?(?:guidance|supervision|direction) of {MARK}")
"""Who is named so with the event's verb takes part in it; elsewhere the phrase is praise."""
_RELATIVE_END = pattern(r"\b(?:which|who|that)$")
_PICTURES = pattern(r"\b(?:photo|picture)")
_ATTENDED = pattern(
    r"attended|mounted|took part|participated|(?:watched|viewed) the"
    r"|[^.;]{0,100}?congratulated?\b|[^.;]{0,140}? with due ceremon(?:y|ies)\b"
)
_BEFORE_ASIDE = pattern(
    rf"(?P<s>{MARK})(?: [^,;.⟦]{{1,60}})?, (?:(?!and\b)[^,;.⟦]{{3,100}} )(?:of|to|by|for|with"
    rf"|under) (?:[\w’'-]+ ){{0,3}}$"
)
"""Words that describe somebody by another, who stands right before the verb and does not act."""
_AT_TABLE = pattern(rf"(?:an?|the) (?:[\w-]+ ){{0,3}}?{RECEPTION}\b(?! (?:meeting|session))")
_STAGED = pattern(r"performed|gave|staged|presented|put on")


_NOT_TOLD = pattern(
    r"\b(?:did not|didn['’]t|made no|no) (?:report|say|mention|disclose|reveal|confirm)\w*(?: of)?"
    r"(?: whether| that| if)? (?:Mr\S* )?$"
)
"""Before what an outlet is said not to have told ("KCNA did not report that | ⟦0⟧ attended")."""
_OTHERWISE = GuardedSet([CONVENED, SAT, ARRANGED, _FOLLOWED, AT_AN_EVENT, HELD_AT, SCENE_OF, AT_THE, CONFERRED])
"""What `_told_otherwise` asks for, in one pass."""
_SIGN_OF: dict[EventKind, int] = {
    "mourning": Signs.MOURNING,
    "travel": Signs.TRAVEL,
    "reception": Signs.RECEPTION,
    "meeting": Signs.OCCASION | Signs.TALKS,
    "talks": Signs.TALKS,
    "performance": Signs.PERFORMANCE,
    "guidance": Signs.VISIT,
    "ceremony": Signs.CEREMONY,
}


@dataclass(slots=True)
class Head:
    """One event head in one sentence. Positions are offsets into the sentence's skeleton."""

    kind: EventKind
    start: int
    verb: int
    end: int
    subject: str = ""
    """Marks or pronoun that acted; where `opened`, the event's noun phrase."""
    object: str = ""
    object_at: int = -1
    meeting: Meeting | None = None
    acted: bool = False
    """A meeting is told by who guided or attended it."""
    opened: bool = False
    """The event is told by its subject noun ("A meeting was held"), so its place follows the verb."""
    host: str = ""
    """The organisation that arranged the event."""
    gathered: bool = False
    """A meeting is told by the unnamed who met ("Officials of the union met at …"): its subject is they."""
    pictures: bool = False
    """A photo session: its object is a company of people, no place."""
    loose: bool = False
    """Another person stands before the one who, in a loose sentence of the press, seems to act."""
    tags: set[Capacity] = field(default_factory=set)
    """In what capacity a press sentence says its subject took part."""


class HeadReader:
    """Finds the event heads of sentences."""

    def __init__(self, lexicon: Lexicon, meetings: MeetingReader) -> None:
        self._meetings = meetings
        self._relayed = relayed(lexicon.outlets)
        self._countries = frozenset(lexicon.countries) - lexicon.own_names
        told_by_all = [*active_patterns(lexicon), *told_backwards()]
        active = [*told_by_all, *press_patterns()]
        self._active = [(kind, found.pattern, found.core) for kind, found in active]
        by_kind = {kind: sum(1 << k for k, (of, _) in enumerate(active) if of == kind) for kind, _ in active}
        self._by_sign = [(_SIGN_OF[kind], patterns) for kind, patterns in by_kind.items()]
        """The gate's signs, with the patterns that they wake as bits."""
        self._guards = GuardedSet([found for _, found in active])
        self._of_all = (1 << len(told_by_all)) - 1
        """The patterns that are not of the press alone, as bits."""

    def head(self, view: SentenceView, signs: int, *, press: bool = False) -> Head | None:
        """The event head of one sentence; `signs` are the gate's, `press`: the text is of the general press."""
        skeleton = view.skeleton
        if signs & Signs.HELD:
            found = self._passive(skeleton)
            if found is None:
                found = self._told_otherwise(skeleton) if _OTHERWISE.possible(skeleton) else self._there(skeleton)
            if found is not None:
                return found
        if signs & Signs.CHANGE and signs & Signs.MEETING:
            told = self._elected_at(skeleton) or self._electing(skeleton) or self._at_a_meeting(skeleton)
            if told is not None:
                return told
        if press:
            skeleton = without_company(skeleton)
        begin = attribution_end(skeleton) if press else 0
        among = 0
        for sign, patterns in self._by_sign:
            if signs & sign:
                among |= patterns
        for k in self._guards.candidates(skeleton, among if press else among & self._of_all):
            kind, active, core = self._active[k]
            if core is not None and core.search(skeleton) is None:
                continue
            m = active.search(skeleton, begin)
            if m is None or _reported_speech(skeleton, m.start(), self._relayed if press else None):
                continue
            if not press and _TELLS_THAT.search(m.group("s")):
                continue
            head = Head(kind, m.start(), m.start("v"), m.end(), subject=m.group("s").strip(" ,"))
            aside = _BEFORE_ASIDE.search(skeleton, 0, m.start()) if press else None
            if aside is not None and skeleton.startswith((",", " ,"), m.end("s")):
                head.subject = aside.group("s")  # "⟦0⟧, a close aide of ⟦1⟧, | met …"
            if kind == "travel" and _RELATIVE_END.search(head.subject):
                continue  # "a dinner for the troupe, which arrived on Friday"
            if kind in ("ceremony", "mourning") and _ATTENDED.match(skeleton, head.verb):
                head.opened = True  # its place stands behind it; who attended is a frame's to say
            if kind == "performance" and "⟦" not in head.subject and head.subject[:1].isupper():
                head.opened = _STAGED.match(skeleton, head.verb) is not None  # told by those who performed
            if kind == "ceremony" and "o" in active.groupindex and _BIER_VISITED.search(skeleton, head.verb):
                head.kind = "mourning" if skeleton.startswith("visited", head.verb) else kind
            head.pictures = kind == "ceremony" and _PICTURES.search(skeleton, head.verb, m.end()) is not None
            if head.pictures and "o" not in active.groupindex:
                head.opened, head.gathered, head.pictures = True, True, False  # told is who posed, and where
            if kind == "talks" and "o" not in active.groupindex and "⟦" not in head.subject:
                head.opened = True  # "The two unions held talks here": who led them is a frame's to say
            if "o" in active.groupindex:
                head.object, head.object_at = m.group("o"), m.start("o")
            elif kind == "meeting" and "n" not in active.groupindex:
                head.opened = head.gathered = True
            elif kind == "meeting":
                head.meeting = self._meetings.read(m.group("n"))
                if head.meeting is None or (press and _AT_TABLE.match(m.group("n"))):
                    continue  # "a dinner for delegates to the forum"
                head.kind, head.acted, head.opened, head.end = head.meeting.kind, True, True, m.start("n")
            return head
        return None

    def not_told(self, skeleton: str, start: int) -> bool:
        """Whether what the press tells from skeleton[start] on is somebody's words, or said not to be known."""
        return _reported_speech(skeleton, start, self._relayed)

    def _elected_at(self, skeleton: str) -> Head | None:
        """ "The members of X were elected at the first session of Y today": the session is told by its elections."""
        m = ELECTED_AT.search(skeleton)
        meeting = self._meetings.read(m.group("n")) if m and not in_quotation(skeleton[: m.start()]) else None
        if m is None or meeting is None or not meeting.body:
            return None
        return Head(meeting.kind, m.start("n"), m.start("n"), m.end("n"), meeting=meeting, opened=True)

    def _electing(self, skeleton: str) -> Head | None:
        """ "The first session of the 9th Assembly held here elected ⟦0⟧ …": the session itself acts."""
        m = ELECTING.match(skeleton)
        meeting = self._meetings.read(m.group("n")) if m else None
        if m is None or meeting is None or not meeting.body:
            return None
        return Head(meeting.kind, m.start("n"), m.start("h"), m.end("h"), meeting=meeting, opened=True)

    def _at_a_meeting(self, skeleton: str) -> Head | None:
        """ "At a meeting of X on July 15, ⟦0⟧ was relieved …": the meeting stands before what it did."""
        m = AT_A_MEETING.match(skeleton)
        meeting = self._meetings.read(m.group("np")) if m else None
        if m is None or meeting is None or not meeting.body:
            return None
        return Head(meeting.kind, m.start("np"), m.start("h"), m.end("h"), meeting=meeting, opened=True)

    def _passive(self, skeleton: str) -> Head | None:
        """ "A meeting of … was held at …": the event noun is the subject."""
        for m in _HELD.finditer(skeleton):
            if m.start() > _FURTHEST_VERB:
                break
            subject = skeleton[: m.start()].rstrip(" ,")
            adverbial = _ADVERBIAL.search(subject)
            clause = subject[adverbial.end() :] if adverbial else subject
            if _NEGATIVE.search(subject + " ") or in_quotation(subject) or _LIES.match(m.group("held")):
                continue
            found = self.event_noun(clause, m.group("held"))
            two = found is None and (" was " in clause or " were " in clause)
            if two and (joined := _AND_AN_EVENT.search(clause)) is not None:
                clause = clause[joined.end() :]  # "The mill was completed and | a ceremony for it took place"
                found = self.event_noun(clause, m.group("held"))
            led = _SETTING_OUT.match(subject) if found is None and clause is subject else None
            if led:  # "Amid the hopes of all the people, the … meeting was held": whatever is told before
                clause = subject[led.end() :]
                found = self.event_noun(clause, m.group("held"))
            if found is None and _GUIDED.search(skeleton, m.end()) and _TEST_NOUN.search(noun_head(clause)):
                found = "guidance", None
            if found is None:
                continue
            kind, meeting = found
            if kind == "ceremony" and _MOURNS.search(skeleton, m.end()):
                kind = "mourning"
            start = len(subject) - len(clause)
            return Head(kind, start, m.start(), m.end(), subject=clause, meeting=meeting, opened=True)
        return None

    def _there(self, skeleton: str) -> Head | None:
        """ "There was a ceremony …": the event noun follows."""
        m = _THERE.match(skeleton)
        if m is None:
            return None
        found = self.event_noun(m.group("np"), "held")
        if found is None:
            return None
        kind, meeting = found
        if kind == "meeting" and m.group("led") and _THE_BODYS.search(m.group("np")):
            named = self._meetings.read(m.group()[: m.start("held")])  # "at the news of the 8th Congress of …, there …"
            kind, meeting = (named.kind, named) if named is not None and named.body else (kind, meeting)
        at = m.start("np")
        return Head(kind, at, m.start("held"), at, subject=m.group("np"), meeting=meeting, opened=True)

    def _told_otherwise(self, skeleton: str) -> Head | None:
        """Who called a meeting, or where the event's noun stands behind another verb than its own."""
        return (
            self._convened(skeleton)
            or self._arranged(skeleton)
            or self._there(skeleton)
            or self._followed(skeleton)
            or self._at_an_event(skeleton)
        )

    def _followed(self, skeleton: str) -> Head | None:
        """ "The photo session was followed by a reception given at …"."""
        m = _FOLLOWED.search(skeleton)
        if m is None or in_quotation(skeleton[: m.start()]):
            return None
        found = self.event_noun(m.group("np").rstrip(), "given")
        if found is None:
            return None
        kind, meeting = found
        return Head(kind, m.start("np"), m.start(), m.end(), subject=m.group("np"), meeting=meeting, opened=True)

    def _at_an_event(self, skeleton: str) -> Head | None:
        """ "The orders were awarded at a ceremony in the Hall on Monday": the event is told in passing."""
        m = AT_AN_EVENT.search(skeleton)
        found = self.event_noun(m.group("np"), "held") if m and not in_quotation(skeleton[: m.start()]) else None
        if m is not None and found is not None:
            kind, meeting = found
            at, end = m.span("np")
            return Head(kind, at, at, end, subject=m.group("np"), meeting=meeting, opened=True)
        m = HELD_AT.match(skeleton) or SCENE_OF.match(skeleton) or AT_THE.match(skeleton)
        found = self.event_noun(m.group("np"), "held") if m else None
        if m is not None and found is not None:
            kind, meeting = found
            verb = 0 if m.start("h") < m.start("np") else m.start("h")
            return Head(kind, m.start(), verb, m.end(), subject=m.group("np"), meeting=meeting, opened=True)
        m = CONFERRED.search(skeleton)
        if m is None:
            return None
        return Head("ceremony", m.start(), m.start("v"), m.end() - 1, subject=m.group("s"), opened=True)

    def event_noun(self, clause: str, verb: str) -> tuple[EventKind, Meeting | None] | None:
        """The kind, and where it is a meeting which one, that an event's noun phrase tells."""
        clause = _MONTH_AND_YEAR.sub(" ", _OF_THE_YEAR.sub("", clause))
        head_phrase = noun_head(clause)
        if not head_phrase or _IS_CLAUSE.search(head_phrase):
            return None
        kind = kind_of(head_phrase.lower(), clause.lower(), verb)
        if kind != "meeting":
            return (kind, None) if kind else None
        purpose = _TELLING_PURPOSE.search(clause, len(head_phrase))
        meeting = self._meetings.read(clause[: purpose.start()] if purpose else clause)
        if meeting is None and "presentation" in head_phrase:
            meeting = Meeting("meeting", None, None, None, None)
        return (meeting.kind, meeting) if meeting else None

    def _convened(self, skeleton: str) -> Head | None:
        """ "The Political Bureau of the C.C. convened its fourth enlarged meeting on August 25"."""
        m = CONVENED.match(skeleton) or SAT.match(skeleton)
        if m is None or TOLD_IN_PASSING.search(m.group("body")):
            return None
        met = BEHIND_MEETING.split(m.group("obj"))[0]
        lead = _SETTING_OUT.match(m.group("body"))
        body = m.group("body")[lead.end() :] if lead else m.group("body")
        if body.removeprefix("The ").split(" ")[0] in self._countries:
            return None  # "Thailand convened a meeting of the Cabinet"
        meeting = self._meetings.read(f"{OF_DELEGATES.sub('', met)} of {body}")
        if meeting is None:
            return None
        end = m.start("obj") + len(met)
        head = Head(meeting.kind, m.start(), m.start("held"), end, subject=body, meeting=meeting, opened=True)
        head.gathered = meeting == Meeting("meeting", None, None, None, None) and MANY_PEOPLE.match(body) is not None
        return head

    def _arranged(self, skeleton: str) -> Head | None:
        """ "The Society of X held a film show …": told by who arranged it."""
        m = ARRANGED.match(skeleton)
        if m is None or TOLD_IN_PASSING.search(m.group("body")):
            return None
        found = self.event_noun(m.group("obj"), "held")
        if found is None:
            return None
        kind, meeting = found
        head = Head(kind, m.start(), m.start("held"), m.end(), subject=m.group("obj"), meeting=meeting, opened=True)
        head.host = m.group("body")
        return head


def in_quotation(before: str) -> bool:
    """Whether a text leaves a quotation open."""
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _reported_speech(skeleton: str, start: int, relayed: re.Pattern[str] | None) -> bool:
    """A clause inside a quotation or behind "said that" tells no event of its own; behind "state media said that"
    it is the news itself, in the general press: `relayed` is what stands there."""
    before = skeleton[:start]
    if in_quotation(before):
        return True
    if _NOT_TOLD.search(before) is not None:
        return True
    if _SUBORDINATE.search(before) is not None:
        return relayed is None or relayed.search(before) is None
    return before.endswith(", ") and _TOLD_THAT.search(before) is not None
