"""Who took part and in what capacity: participation frames over a sentence's skeleton.

A frame is a verb phrase with one open slot ("Present there were …", "… made a report", "accompanied by …"). The slot
holds marks for the named and plain text for the unnamed; `rosters` splits it into people and groups.
"""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.en.participation.attendance import OTHERS_OBSERVED
from partystate.reading.en.participation.frames_before import in_front
from partystate.reading.en.participation.frames_behind import frames_behind
from partystate.reading.en.participation.groups import GOES_ON
from partystate.reading.en.participation.inversions import inverted
from partystate.reading.en.participation.sides import (
    DELEGATIONS_OF_SIDES,
    ONE_REPRESENTED,
    ONE_SIDE,
    ONE_SIDE_CAME,
    REPRESENTED,
    SIDES,
    SIDES_BEHIND,
    SIDES_EACH,
    SIDES_FIRST,
)
from partystate.reading.en.participation.slots import Side, Slot
from partystate.reading.en.participation.video import BY_VIDEO, linked, without_link
from partystate.reading.en.text.signs import Signs
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import GuardedSet, guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import MARKS, WEEKDAY, pattern, phrases
from partystate.reading.report import Capacity

# -- groups as subjects -----------------------------------------------------------------------------------------

_GROUP_PRESENT: Final = guarded(
    r"(?P<slot>(?:(?:^|(?<=[.;]\s))(?:[A-Z⟦\d][^.;]{2,700}?)))",
    core=r" (?:(?:was|were|are|is) (?:also\s+)?(?:present(?:ed with)?|linked up|on hand|in attendance|invited"
    r"|there(?=\.|\s*$| to | as observers?)"
    r"|(?:seen )?among (?:the )?(?:audience|spectators|attendants|participants|onlookers))\b"
    r"(?P<tail>(?: (?:at|in|there|as|on|to)\b[^,;⟦]*)?)"
    r"|(?:also )?(?:graced|attended|took part in|participated in|watched|observed|followed(?= (?:it|the meeting"
    r"|the session)\b)"
    r"|joined(?: in)?(?= it(?:\.|\s*$| as )"
    r"| the (?:[\w-]+ ){0,2}?(?:event|activities|function|gathering|celebrations?)\b"
    r"| the (?:[\w-]+ ){0,3}?(?:meeting|session|congress|conference|ceremony|rally"
    r"|talks|seminar)\b)"
    r"|(?:enjoyed|appreciated"
    r"|saw)(?= (?:it|the "
    r"(?:[\w-]+ ){0,2}?(?:performance|concert|opera|drama|film|show|match|games?|premiere|gala|recital"
    r"|circus|ballet))\b)"
    r"|appeared (?:on|at|in)"
    r"|(?:paid (?:\w+ )?(?:tribute|homage|respects) to|laid [^,;⟦]{3,60}? (?:at|before)))"
    r" (?P<tail2>(?:the|it|this)\b[^,;⟦]*)"
    r"|(?:also )?(?:(?:took|mounted) the (?:platform|rostrum|tribune)"
    r"(?! and (?:made|delivered|gave|spoke)\b)|took (?:the|their) (?:[\w-]+ )?seats)\b"
    r"|gathered at the venue of the (?:ceremony|meeting|rally|parade|event)\b"
    r"|(?:also )?(?:attended|took part|participated)(?: there| in it| too)?(?=\.?\s*$))"
)
_OBSERVERS: Final = pattern(r"(?:[\d ]+|[A-Z][a-z]+ )?[Oo]bservers?\b")
"""The subject of a sentence that tells of observers by that name ("200 observers attended")."""
_AS_OBSERVERS: Final = pattern(r",? as (?:an )?observers?[\s.]*$")
"""The end of a list of those present who observed."""
_NEXT_SUBJECT: Final = pattern(r",? and (?=[^,;]{3,200}? (?:joined|sat in|attended|took part|participated|were))")
_SAT_IN: Final = pattern(
    r" observed (?:it\b(?! (?:together )?with (?:him|her)\b)"
    r"|the (?:[\w-]+ ){0,3}?(?:meeting|session|sitting|congress|conference|plenary|plenum)\b)"
)
_SAID: Final = pattern(r"[^⟦]*\b(?:said|says|reported|announced) (?:that )?")
_RELATIVE: Final = pattern(r"\b(?:who|which|that)(?:,[^⟦.;]{3,120},)?(?: (?:have|has|had|also))?$")
"""Those a relative clause tells of are told of elsewhere."""
_NOT_SUBJECT: Final = pattern(
    r"(?:When|Then|After|Before|As|If|In|On|At|It|He|She|They|This|That|There|Thus|Later|While|Upon|With|Amid|But|And"
    r"|To"
    r"|Having)\b|[^⟦]*\b(?:he|she|it|they)\b"
    r"|(?:The|A|An|Its) (?:[\w-]+ ){0,3}(?:ceremony|meeting|performance|event|reception|session)\b"
    r"|[A-Z]\w+ing (?:the|at|in|on|round|to|up|that|an?|it|him|his|her|their|for|with|of|back|into|through|from)\b"
    r"|(?:Convinced|Moved|Filled|Touched|Excited|Inspired|Guided|Led|Accompanied|Full)\b"
    r"|[^⟦]*\b(?:visited|toured|looked|listened|watched|went|placed|did not|didn['’]t)\b"
    r"|[^⟦]*\b(?:recalled|remembered|noted|stressed|mentioned|pointed out|referred to the fact) that\b"
)

# -- where a slot ends ------------------------------------------------------------------------------------------

_TRAILING: Final = pattern(
    r",? (?:at the (?:meeting|ceremony|reception|banquet|performance|talks|session|airport|station)\b.*"
    rf"|in the video\b.*|as (?:an )?observers?|on the spot|there\s*|on hand\s*|on invitation\s*|on {WEEKDAY})[\s.]*$"
)
"""What ends a slot without being part of it, before a final stop."""
_CLAUSE_END: Final = pattern(
    r"(?:,[”\"]|[”\"],?) .*|(?:;|,)? (?:during (?:his|her|their|a|the)\b"
    r"|who\b(?! (?:are|is) (?:officials|staying))|which\b|expressing\b|saying\b|amid\b|when (?:he|they)\b"
    r"|where\b|, after\b|after (?:which|that)\b"
    r"|(?:and|,) (?:the|a|an) (?:performance|reception|speech|report|meeting)\b"
    r"|(?:and|,) (?:they|he|she|there)\b|followed by\b|to (?:congratulate|express|see|pay)\b"
    rf"|to (?:celebrate|mark)\b{GOES_ON}"
    r"|in the presence of\b|and (?:(?:was|were) )?(?:[a-z]+ly )?(?:greeted|received|met|welcomed) (?:by|at|on)\b"
    r"|and (?:also )?(?:present|attending|sitting in|taking part|participating)\b[^,;⟦]{0,40}? (?:was|were)\b)"
    r"|[;,] (?:also )?(?:present|attending|sitting in|taking part|participating)\b[^,;⟦]{0,40}? (?:was|were)\b"
)

_PEOPLE = (
    r"(?:officials?|members|staff|workers|people|servicepersons|personnel|officers|soldiers|generals|commanders|teachers"
    r"|students|scientists|technicians|artistes|families|heroes|heroines|cadres|functionaries|secretaries|delegations?"
    r"|groups?|envoys|representatives|compatriots|guests|innovators|persons|volunteers|builders|farmers|youths?"
    r"|children|sportspersons|players|foreigners|veterans|chairmen|vice-chairmen|deputies|directors|chiefs?)\b"
    r"(?! (?:said|told|were|was|are|also|then|and \w+ were)\b)"
)
_LIST_GOES_ON: Final = pattern(rf",(?: and| as well as)? (?:the |other |an? )?(?:[\w'’-]+ ){{0,4}}?{_PEOPLE}")
_LIST_BEHIND_ONE: Final = pattern(rf"(?:,| and|, and) (?:the |other )?(?:[\w'’-]+ ){{0,4}}?{_PEOPLE}")
"""Behind a relative clause: the list in which it stood, of groups, and of somebody named."""

_HIS_PEOPLE: Final = pattern(rf",? and (?:his|her) (?:[\w’'-]+ ){{0,3}}?{_PEOPLE}[^.;⟦]{{0,160}}")

_AND_A_GROUP: Final = pattern(r",? and (?:the |other )?[a-z][^.;⟦]{3,160}")

_REMEMBERED: Final = pattern(
    r"\b(?:days?|times?|moments?|honou?r|pleasure|when) (?:when )?(?:he|she|they)\s*$"
    r"|\b(?:days?|times?|moments?) when (?:he|she|they|we) [a-z]+\s*$"
)
"""Before "was received by ⟦0⟧" and "in the presence of ⟦0⟧": a day that somebody looks back to."""
_BESIDE_THEM: Final = pattern(r"⟧,? and (?:[\w-]+ ){0,3}$")
_BEFORE_VERB: Final = 30
"""Characters in which such words stand."""


_LIST_BEFORE: Final = pattern(
    r"(?:The )?(?:[A-Z][a-z]+ (?:[^.;⟦]{0,120}\b)?(?:workers|officials|officers|cadres|members|functionaries"
    r"|commanders)|[Oo]fficials|[Oo]fficers|[Cc]adres|[Mm]embers|[Ff]unctionaries|[Cc]ommanders)\b"
    r"[^.;⟦]{0,120}?,? including |"
    rf"{MARKS},? and (?:other )?(?:[\w-]+ ){{0,4}}?(?:officials|officers|cadres|members|commanders|generals|figures)\b"
    r"[^.;⟦]{0,60}?,? (?:as well as|along with|together with|and) "
    rf"|{MARKS}(?:,? (?:and )?(?:{MARKS}|(?:other )?(?!(?:who|which|that|he|she|they)\b)[a-z][^,.;⟦]{{2,90}}?))+,? "
    r"(?:as well as |along with |together with |and )?"
)
"""The beginning of a list of people parted by a group."""
_TOLD_BEFORE = pattern(
    r"\b(?:was|were|is|are|has|had|have|said|met|told|made|gave|held|took|spoke|went|came|left"
    r"|(?!concerned|related|armed|united|honou?red|merited|retired|bereaved|deceased|respected|headed\b|led\b)"
    r"[a-z]+ed)\b"
)
"""A verb before a slot: what stands there is a clause of its own."""
_SIDES_TOLD = GuardedSet(
    [SIDES, SIDES_FIRST, SIDES_BEHIND, SIDES_EACH, REPRESENTED, DELEGATIONS_OF_SIDES, ONE_SIDE, ONE_SIDE_CAME,
     ONE_REPRESENTED]
)


class FrameReader:
    """Finds the filled participation frames of sentences."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._frames = frames_behind(lexicon)
        self._guards = GuardedSet([frame.pattern for frame in self._frames])
        their_half = {name.split()[0] for name in lexicon.rivals if " " in name}  # of "South Ruritania"
        self._own_side = pattern(
            rf"{lexicon.state}|our|host|{lexicon.events.nationality}|\b(?i:{phrases(lexicon.short_names)})(?:ern)?\b"
        )
        self._rival_side = pattern(rf"\b(?i:{phrases(their_half)})(?:ern)?\b")

    def slots(self, view: SentenceView, signs: int) -> list[Slot]:
        """The filled frames of one sentence, in order of their place; of two that overlap the first found stays."""
        found = self._slots(view.skeleton, signs)
        by_video = BY_VIDEO.search(view.skeleton)
        if by_video is None or any(slot.video for slot in found):
            return found
        plain, begin = without_link(view.skeleton, by_video)
        return linked(self._slots(plain, signs), by_video, begin)

    def _slots(self, skeleton: str, signs: int) -> list[Slot]:
        found: list[Slot] = []
        candidates: list[Slot] = []
        if signs & Signs.PRESENCE:
            candidates += self._sides(skeleton)
            candidates += self._behind(skeleton)
        if signs & Signs.SPEECH:
            candidates += in_front(skeleton)
        if signs & Signs.PRESENCE:
            present = _groups_present(skeleton)
            candidates = [
                c
                for c in candidates
                if not any(_ends_list(skeleton, c, whole) or _begins_list(skeleton, c, whole) for whole in present)
            ]
            candidates += present
        if "⟦" in skeleton:
            candidates += (
                Slot(told.capacity, told.start, _clip(skeleton, told.start, told.end), exhaustive=True)
                for told in inverted(skeleton)
            )
        for slot in candidates:
            if not any(other.start < slot.end and slot.start < other.end for other in found):
                found.append(slot)
        return sorted(found, key=lambda s: s.start)

    def _sides(self, skeleton: str) -> list[Slot]:
        """ "Present from the DPRK side were … and from the Chinese side …"."""
        if not _SIDES_TOLD.possible(skeleton):
            return []
        m = SIDES.search(skeleton) or SIDES_FIRST.match(skeleton) or SIDES_BEHIND.search(skeleton)
        m = m or SIDES_EACH.search(skeleton) or REPRESENTED.match(skeleton) or DELEGATIONS_OF_SIDES.search(skeleton)
        if m:
            first, second = ("own", "other") if "own" in m.re.groupindex else ("a", "b")
            turned = not self._own_side.search(m.group(first)) and self._own_side.search(m.group(second)) is not None
            ours, theirs = ("b", "a") if turned else ("a", "b")  # "… from the Chinese side and … from the DPRK side"
            ends = {"a": m.end("a"), "b": _clip(skeleton, *m.span("b"))}
            others = self._others(m[first if turned else second])
            return [
                Slot("attended", m.start(ours), ends[ours], side="own", exhaustive=True),
                Slot("guest", m.start(theirs), ends[theirs], side=others, exhaustive=True),
            ]
        m = ONE_SIDE.search(skeleton) or ONE_SIDE_CAME.match(skeleton) or ONE_REPRESENTED.search(skeleton)
        if m is None:
            return []
        own = self._own_side.search(m.group("side")) is not None
        start, end = m.start("slot"), _clip(skeleton, *m.span("slot"))
        if m.group("side") == "visiting":  # whoever they are: this state's, where foreigners tell it
            return [Slot("attended", start, end, exhaustive=True)]
        side: Side = "own" if own else self._others(m.group("side"))
        return [Slot("attended" if own else "guest", start, end, side=side, exhaustive=True)]

    def _others(self, side: str) -> Side:
        """Whose a side is that is not this state's: the other half of the nation's, whose people bear its names."""
        return "rival" if self._rival_side.search(side) is not None else "other"

    def _behind(self, skeleton: str) -> list[Slot]:
        found: list[Slot] = []
        for k in self._guards.candidates(skeleton):
            frame = self._frames[k]
            if frame.pattern.core is not None and frame.pattern.core.search(skeleton) is None:
                continue
            for m in frame.pattern.pattern.finditer(skeleton):
                start, end = m.span("slot")
                if _REMEMBERED.search(skeleton, max(0, m.start() - _BEFORE_VERB), m.start()):
                    continue
                lead = skeleton[m.start() : start]
                before = max(0, m.start() - _BEFORE_VERB)
                if lead.endswith("including ") and _BESIDE_THEM.search(skeleton, before, m.start()):
                    continue  # "⟦0⟧ and officials of X, including ⟦1⟧, were on hand": all of them are the subject
                observed = frame.capacity == "attended" and "as observer" in lead
                told = skeleton[start:end] if "as observer" in skeleton else ""
                if told and (others := OTHERS_OBSERVED.search(told)) is not None:
                    end = start + others.start()
                if frame.capacity == "attended" and (as_such := _AS_OBSERVERS.search(skeleton, start, end)) is not None:
                    observed, end = True, as_such.start()
                last = _clip(skeleton, start, end)
                found.append(
                    Slot(
                        "observer" if observed else frame.capacity,
                        start,
                        last,
                        video="video" in lead or "video" in skeleton[end : m.end()],
                        on_invitation="invitation" in lead or "nvited" in lead,
                        exhaustive=True,
                    )
                )
        return found


def _ends_list(skeleton: str, slot: Slot, whole: Slot) -> bool:
    """Whether a slot holds only the end of a list before the same verb ("⟦0⟧ and other officers, as well as | ⟦1⟧")."""
    same_end = skeleton[slot.end : whole.end].strip(" ,") == "" or _AND_A_GROUP.fullmatch(skeleton, slot.end, whole.end)
    if slot.capacity != whole.capacity or not same_end or not whole.start < slot.start < whole.end:
        return False
    if _TOLD_BEFORE.search(skeleton, whole.start, slot.start) is not None:
        return False
    return _LIST_BEFORE.fullmatch(skeleton, whole.start, slot.start) is not None


def _begins_list(skeleton: str, slot: Slot, whole: Slot) -> bool:
    """Whether a slot holds only whoever stands before his own people ("⟦0⟧ | and his embassy members")."""
    if slot.capacity != whole.capacity or slot.start != whole.start or slot.end >= whole.end:
        return False
    return _HIS_PEOPLE.fullmatch(skeleton, slot.end, whole.end) is not None


def _groups_present(skeleton: str) -> list[Slot]:
    """ "Officials of X and ⟦0⟧ were present": a subject that begins a sentence, whoever is in it."""
    m = _GROUP_PRESENT.search(skeleton)
    if m is None or _NOT_SUBJECT.match(m.group("slot").removeprefix("And ")):
        return []
    if m.group("slot").endswith((" who", " which", " that")):
        return []  # a relative clause tells whom the subject is of
    start, end = m.span("slot")
    if skeleton.startswith("; ", start - 2) and _TOLD_BEFORE.search(skeleton, 0, start) is None:
        start = 0  # a list parted by semicolons
    start += len("And ") if skeleton.startswith("And ", start) else 0
    if _RELATIVE.search(skeleton, start, end):
        return []
    if (said := _SAID.match(skeleton, start, end)) is not None:  # "the agency said A and B also attended"
        start = said.end()
    tail = m.group("tail") or m.group("tail2") or ""
    told = _NEXT_SUBJECT.split(tail)[0]  # "A attended it and B joined as observers"
    observed = "observer" in told or _SAT_IN.match(skeleton, end) or _OBSERVERS.match(skeleton, start, end)
    capacity: Capacity = "observer" if observed else "attended"
    invited = "invitation" in tail or skeleton.startswith((" were invited", " was invited"), end)
    return [Slot(capacity, start, end, "video" in tail, "", invited, True)]


def _closes_name(skeleton: str, start: int, at: int) -> bool:
    """Whether the quotation mark at skeleton[at] or behind its comma closes what a slot, begun at `start`, has opened
    itself ("officials of the \"New Path\" Party"), and not the words of somebody who is quoted."""
    mark = skeleton[at + (skeleton[at] == ",")]
    opened = skeleton.count('"', start, at) % 2 == 1
    return opened if mark == '"' else mark == "”" and skeleton.count("“", start, at) > skeleton.count("”", start, at)


def _list_behind(skeleton: str, clause: re.Match[str], end: int) -> int:
    """Where a list goes on behind a relative clause that stands in it; 0 where it is over."""
    if not clause.group().strip(" ,;").startswith(("who", "which")):
        return 0
    one = skeleton.startswith("⟧", clause.start() - 1)
    more = (_LIST_BEHIND_ONE if one else _LIST_GOES_ON).search(skeleton, clause.end(), end)
    return more.end() if more is not None else 0


def _clip(skeleton: str, start: int, end: int) -> int:
    """End of a roster slot: without a trailing clause or the final stop."""
    last = max(skeleton.rfind(";", start, end), start)  # a list parted by semicolons goes on behind a relative clause
    clause = _CLAUSE_END.search(skeleton, last, end)
    while clause is not None and _closes_name(skeleton, start, clause.start()):
        clause = _CLAUSE_END.search(skeleton, clause.start() + 2, end)
    if clause and clause.group().strip(" ,;").startswith("who") and "⟦" in skeleton[clause.end() : end]:
        clause = None
    while clause is not None and clause.group() == " who" and not skeleton.endswith("⟧", 0, clause.start()):
        clause = _CLAUSE_END.search(skeleton, clause.end(), end)  # restrictive: it says which of the unnamed came
    while clause is not None and (behind := _list_behind(skeleton, clause, end)):
        clause = _CLAUSE_END.search(skeleton, behind, end)
    if clause is not None:
        end = clause.start()
    stop = end
    while stop > start and (skeleton[stop - 1] == "." or skeleton[stop - 1].isspace()):
        stop -= 1
    trailing = _TRAILING.search(skeleton, start, end)
    stop = min(stop, trailing.start()) if trailing else stop
    return stop if stop > start else end
