"""Event heads: the clause that says that something took place, and what kind of event it was.

A head gives the kind, who acted, what was met or visited, and where in the sentence's skeleton its place and day stand.
Either somebody acts ("⟦0⟧ received …": `head_patterns`), or the event's noun is the subject ("A meeting was held"), or
a body convenes its meeting.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import or_
from typing import Final

from partystate.reading.en.heads.assembled import many_assembled
from partystate.reading.en.heads.at_table import at_table
from partystate.reading.en.heads.at_talks import at_talks, papers_received, with_counterpart
from partystate.reading.en.heads.consultations import consultations
from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.head_patterns import RECEPTION, active_patterns
from partystate.reading.en.heads.inverted_heads import told_backwards
from partystate.reading.en.heads.meetings import MeetingReader
from partystate.reading.en.heads.named_behind import named_behind
from partystate.reading.en.heads.noun_heads import NounHeadReader
from partystate.reading.en.heads.passive_heads import passive_heads
from partystate.reading.en.heads.press_heads import press_patterns, relayed
from partystate.reading.en.heads.press_meets import pairs_who_met, talks_with
from partystate.reading.en.text.deserving import tells_what_it_took_up
from partystate.reading.en.text.quotation import in_quotation
from partystate.reading.en.text.signs import Signs
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import GuardedSet
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import MARK, pattern
from partystate.reading.report import EventKind

_SUBORDINATE: Final = pattern(
    r"\b(?:said|noted|stressed|recalled|added|that|which|who|[Ww]hen(?:ever)?|[Ww]herever|[Ww]hile"
    r"|as|after|if|before|since|whether) (?:\w+ ){0,2}$"
)
_TELLS_THAT: Final = pattern(r"\b(?:reported|reports|said|says|noted|added|told|announced) that\b")
"""In what would be who acted: somebody else's words."""
_BIER_VISITED: Final = pattern(
    r"\bto mourn\b|\bthe bier\b|\bexpress(?:ed)? (?:[a-z]+ )?condolences\b|\bmourned (?:his|her|their|the|over)\b"
)
"""Behind a place of homage that was visited: it was so to mourn."""
_BODY_OF: Final = pattern(r"(?:the )?(?:body|remains) of ⟦|(?:[Hh]is|[Hh]er) bier\b")
_AT_BIER: Final = pattern(r"[^.;]{0,60}\b(?:at|before|by) (?:the|his|her) bier\b")
"""Behind the flowers that were laid: they were so to mourn."""
_TOLD_THAT: Final = pattern(
    r"\b(?:said|says|noted|stressed|recalled|added|told|remembered|pointed out)\b[^.;]{0,80}? that (?:when|if|as|after"
    r"|while"
    r"|though|before|since)\b[^.;]*$"
)
"""A clause inside what somebody said ("he recalled that when he visited, …")."""
_WORDS_BEFORE: Final = pattern(
    r"\b(?:said|says|noted|stressed|recalled|added|told|remembered|thinks?|believes?) (?!(?:on )?\w+day\b)[^.;⟦]*$"
)
"""Before a clause of time: it belongs to what somebody said."""
_RELATIVE_END: Final = pattern(r"\b(?:which|who|that)$")
_WITH_HIM: Final = pattern(r"[^.;⟦]{2,90} (?:together|along) with (?:him|her|them)(?=[.,]|\s*$)")
_PICTURES: Final = pattern(r"\b(?:photo|picture)")
_ATTENDED: Final = pattern(
    r"attended|mounted|cut the|took part|participated|spoke at|addressed|(?:made|gave|delivered)"
    r"|(?:watched|viewed|reviewed) the"
    r"|sent\b|[^.;]{0,100}?congratulated?\b|[^.;]{0,140}? with due ceremon(?:y|ies)\b"
)
_BEFORE_ASIDE: Final = pattern(
    rf"(?P<s>{MARK})(?: [^,;.⟦]{{1,60}})?, (?:(?!and\b)[^,;.⟦]{{3,100}} )(?:of|to|by|for|with"
    rf"|under) (?:[\w’'-]+ ){{0,3}}$"
)
"""Words that describe somebody by another, who stands right before the verb and does not act."""
_OF_ANOTHER: Final = pattern(
    r"\b(?:who|that|which|those|men|women|officials?|aides?|[a-z]+s) (?:[^.;⟦]{1,80}? )?"
    r"(?:(?:behind|under|than) (?:(?:its|his|her|their|the) )?|(?:for|of|to) (?:its|his|her|their) )"
    r"(?:(?!and\b)[\w’'-]+ ){0,3}$"
)
"""Before a name within the description of somebody else, who acts behind the comma."""
_SENT_BY: Final = pattern(
    r"\b(?:envoy|emissary|emissaries|representative|aide|adviser|advisor|confidante?|confidant|ally|associate|delegation"
    r"|envoys|aides|representatives) (?:of|from|to) (?:(?!(?:led|headed|guided) by\b)[\w’'-]+ ){0,5}$"
)
"""Before a name, alone: somebody whom its bearer sent acts ("A special envoy of leader | ⟦0⟧ arrived")."""
_AT_TABLE: Final = pattern(rf"(?:an?|the) (?:[\w-]+ ){{0,3}}?{RECEPTION}\b(?! (?:meeting|session))")
_HE_AT_LAST: Final = pattern(
    r"\b(?P<when>(?:that|when|where|after|before|while|which|since|as|because) )?(?P<s>he|she)$"
)
""" "At the end of the talks | he", who acts in a main clause; "the day when he" recalls what he once did."""
_BY_ONE: Final = pattern(rf"(?:{MARK}|He|She)(?: also| then| later)*$")
_STAGED: Final = pattern(r"performed|gave|staged|presented|put on")
_NOT_TOLD: Final = pattern(
    r"\b(?:did not|didn['’]t|made no|no) (?:report|say|mention|disclose|reveal|confirm)\w*(?: of)?"
    r"(?: whether| that| if)? (?:Mr\S* )?$"
)
"""Before what an outlet is said not to have told ("KCNA did not report that | ⟦0⟧ attended")."""
_SIGN_OF: dict[EventKind, int] = {
    "mourning": Signs.MOURNING,
    "travel": Signs.TRAVEL,
    "reception": Signs.RECEPTION,
    "meeting": Signs.OCCASION | Signs.TALKS,
    "talks": Signs.TALKS,
    "performance": Signs.PERFORMANCE,
    "guidance": Signs.VISIT,
    "ceremony": Signs.CEREMONY,
    "other": Signs.VISIT,
}
_SIGNS: Final = reduce(or_, _SIGN_OF.values())
"""The signs that wake a pattern, all together."""


class HeadReader:
    """Finds the event heads of sentences."""

    def __init__(self, lexicon: Lexicon, meetings: MeetingReader) -> None:
        self._meetings = meetings
        self.nouns = NounHeadReader(lexicon, meetings)
        self._relayed = relayed(lexicon)
        told_by_all = [
            *papers_received(), *with_counterpart(), *active_patterns(lexicon), *many_assembled(lexicon),
            *told_backwards(), *at_table(),
            *at_talks(), *consultations(), *named_behind(),
        ]  # fmt: skip
        pairs = list(pairs_who_met())
        of_state_media = list(passive_heads())
        active = [*pairs, *told_by_all, *of_state_media, *talks_with(), *press_patterns()]
        self._active = [(kind, found.pattern, found.core) for kind, found in active]
        by_kind = {kind: sum(1 << k for k, (of, _) in enumerate(active) if of == kind) for kind, _ in active}
        self._by_sign = [(_SIGN_OF[kind], patterns) for kind, patterns in by_kind.items()]
        """The gate's signs, with the patterns that they wake as bits."""
        self._woken: dict[int, int] = {}
        """The patterns that any mixture of these signs wakes, once it has been met with."""
        self._guards = GuardedSet([found for _, found in active])
        both = ((1 << len(told_by_all)) - 1) << len(pairs)
        state_only = ((1 << len(of_state_media)) - 1) << (len(pairs) + len(told_by_all))
        self._of_state_media = both | state_only
        """The patterns that are not of the press alone, as bits."""
        self._of_press = ((1 << len(active)) - 1) & ~state_only

    def head(self, view: SentenceView, signs: int, *, press: bool = False) -> Head | None:
        """The event head of one sentence; `signs` are the gate's, `press`: the text is of the general press."""
        skeleton = view.skeleton
        if signs & Signs.HELD:
            held = self.nouns.held(skeleton)
            if held is not None:
                return held
        took_up = signs & Signs.BUSINESS and tells_what_it_took_up(skeleton)
        if signs & Signs.MEETING and (signs & Signs.CHANGE or took_up):
            elected = self.nouns.of_an_election(skeleton)
            if elected is not None:
                return elected
        if signs & Signs.HELD and (did := self.nouns.that_did(skeleton)) is not None:
            return did
        if press and signs & Signs.OCCASION:  # "held discussions with ⟦0⟧"
            signs |= Signs.TALKS
        by_unnamed: Head | None = None
        among = self._waking(signs & _SIGNS)
        for k in self._guards.candidates(skeleton, among & (self._of_press if press else self._of_state_media)):
            kind, active, core = self._active[k]
            if core is not None and core.search(skeleton) is None:
                continue
            m = active.search(skeleton)
            if m is None or _reported_speech(skeleton, m.start(), self._relayed if press else None):
                continue
            if not press and _TELLS_THAT.search(m.group("s")):
                continue
            head = self._told_by(kind, m, skeleton, press=press)
            if head is None:
                continue
            if press and kind == "reception" and "⟦" not in head.subject:
                by_unnamed = by_unnamed or head  # "held talks with ⟦1⟧, where the president hosted a banquet"
                continue
            return head
        return by_unnamed

    def _waking(self, signs: int) -> int:
        """The patterns that signs wake, as bits."""
        woken = self._woken.get(signs)
        if woken is None:
            woken = 0
            for sign, patterns in self._by_sign:
                if signs & sign:
                    woken |= patterns
            self._woken[signs] = woken
        return woken

    def _told_by(self, kind: EventKind, m: re.Match[str], skeleton: str, *, press: bool) -> Head | None:
        """The head that a match of an active pattern makes; None where it tells no event after all."""
        told = m.re.groupindex
        head = Head(kind, m.start(), m.start("v"), m.end(), subject=m.group("s").strip(" ,"))
        last = _HE_AT_LAST.search(head.subject) if kind == "reception" and head.subject.endswith("he") else None
        if last is not None:
            if last.group("when"):
                return None
            head.subject = last.group("s")
        aside = _BEFORE_ASIDE.search(skeleton, 0, m.start()) if press else None
        if aside is not None and skeleton.startswith((",", " ,"), m.end("s")):
            head.subject = aside.group("s")  # "⟦0⟧, a close aide of ⟦1⟧, | met …"
        elif press and skeleton.startswith(",", m.end("s")) and _OF_ANOTHER.search(skeleton, 0, m.start("s")):
            return None  # "those third in command behind ⟦0⟧, | visited", "its leader ⟦0⟧, | visited": others did
        if press and "⟦" in head.subject and not skeleton.startswith(",", m.end("s")):
            named_at = skeleton.rfind("⟦", m.start("s"), m.end("s"))
            if _SENT_BY.search(skeleton, 0, named_at) and "⟦" not in head.subject[: named_at - m.start("s")]:
                return None
        if kind == "travel" and _RELATIVE_END.search(head.subject):
            return None  # "a dinner for the troupe, which arrived on Friday"
        if press and skeleton.startswith("cut the ", head.verb):
            return None  # one of the deeds that the press tells
        if press and kind == "mourning" and skeleton.startswith("attended", head.verb) and _BY_ONE.match(head.subject):
            return None  # another
        if kind in ("ceremony", "mourning") and _ATTENDED.match(skeleton, head.verb):
            head.opened = True  # its place stands behind it; who attended is a frame's to say
        if kind == "guidance" and _WITH_HIM.match(skeleton, head.verb) is not None:
            return None  # "⟦0⟧ and ⟦1⟧ | visited the mill together with him": who visited it has been told
        if kind == "guidance" and not head.subject:
            head.opened = True  # "Watching the test-fire were ⟦0⟧ …": who was there is a frame's to say
        if kind == "performance" and "⟦" not in head.subject and head.subject[:1].isupper():
            head.opened = _STAGED.match(skeleton, head.verb) is not None  # told by those who performed
        if kind == "ceremony" and "o" in told and _BIER_VISITED.search(skeleton, head.verb):
            head.kind = "mourning" if skeleton.startswith("visited", head.verb) else kind
        elif kind == "ceremony" and skeleton.startswith(("laid", "placed"), head.verb) and "bier" in skeleton:
            head.kind = "mourning" if _AT_BIER.match(skeleton, head.end) is not None else kind
        head.pictures = kind == "ceremony" and _PICTURES.search(skeleton, head.verb, m.end()) is not None
        if head.pictures and "o" not in told:
            head.opened, head.gathered, head.pictures = True, True, False  # told is who posed, and where
        if kind == "talks" and "o" not in told and "⟦" not in head.subject:
            head.opened = True  # "The two unions held talks here": who led them is a frame's to say
        if "o" in told:
            head.object, head.object_at = m.group("o"), m.start("o")
            if kind == "guidance" and _BODY_OF.match(head.object) is not None:
                head.kind, head.object = "mourning", ""  # "visited the body of ⟦1⟧": no site
        elif kind == "meeting" and "n" not in told:
            head.opened = head.gathered = True
        elif kind == "meeting":
            head.meeting = self._meetings.read(m.group("n"))
            if head.meeting is None or (press and _AT_TABLE.match(m.group("n"))):
                return None  # "a dinner for delegates to the forum"
            head.kind, head.acted, head.opened, head.end = head.meeting.kind, True, True, m.start("n")
        return head

    def not_told(self, skeleton: str, start: int, *, beside: bool = False) -> bool:
        """Whether what the press tells from skeleton[start] on is somebody's words, or said not to be known.

        `beside`: a clause of time begins there ("as he watched"), which tells what he did.
        """
        return _reported_speech(skeleton, start, self._relayed, beside=beside)


def _reported_speech(skeleton: str, start: int, relayed: re.Pattern[str] | None, *, beside: bool = False) -> bool:
    """A clause inside a quotation or behind "said that" tells no event of its own; behind "state media said that"
    it is the news itself, in the general press: `relayed` is what stands there."""
    before = skeleton[:start]
    if in_quotation(before):
        return True
    if _NOT_TOLD.search(before) is not None:
        return True
    if beside:
        return _WORDS_BEFORE.search(before) is not None
    if _SUBORDINATE.search(before) is not None:
        return relayed is None or relayed.search(before) is None
    return before.endswith(", ") and _TOLD_THAT.search(before) is not None
