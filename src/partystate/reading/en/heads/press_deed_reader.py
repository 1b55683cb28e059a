"""Finds what the press says somebody did (`press_deeds`, `press_occasions`), and judges whether it was done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.heads import HeadReader
from partystate.reading.en.heads.meetings import MeetingReader
from partystate.reading.en.heads.press_deeds import deed_patterns
from partystate.reading.en.heads.press_occasions import occasion_patterns
from partystate.reading.en.heads.press_words import ATTEND, BOTH, SPEAK
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import GuardedSet
from partystate.reading.patterns import pattern
from partystate.reading.report import Capacity, EventKind

_NO_ACTOR = pattern(
    r"\b(?:(?:reports?|reported|dispatch|story) (?:on|about)|under|of|for (?:its|their|his|her)"
    r"|(?<!led[ ])(?<!headed[ ])by|about|against"
    r"|than|from|near|past|behind|to(?! be\b)|[Jj]oining)"
    r" (?:(?!(?:said|says|reported|showed)\b)[\w’'-]+ ){0,3}$"
)
"""Before a name in a sentence: its bearer does not do what is told behind it."""
_HABIT = pattern(
    r"(?:watches|observes|oversees|supervises|guides|directs|commands|inspects|reviews|monitors|witnesses|views|sees"
    r"|leads"
    r"|conducts|presides|enjoys|attends|takes|participates|joins|turns|shows|appears|visits|tours|pays|makes|gives"
    r"|provides"
    r"|calls|drops|pops|stops|goes|looks|walks|checks|cuts|opens|addresses|hosts)\b"
)
"""What somebody does now, or always; the press tells only the pictures it prints so."""
_AS_HE = pattern(r"\b(?:when|as|while|after) $")
"""Before what somebody did while somebody else did something."""
_DAYS_AFTER = pattern(
    r"\b(?:(?:an?|one|two|three|four|five|six|several|\d+) (?:hours?|days?|weeks?|months?|years?)|hours|days"
    r"|weeks|months|years"
    r"|(?:shortly|soon|just|long|right)) (?:after|before) (?:[\w’'-]+ ){0,3}$"
)
"""Before what was done at another time than the news ("fired a missile, | days after ⟦0⟧ toured a shipyard")."""
_HE_TOO = pattern(r"\b(?:as|while|when) (?:he|she)\b")
""" "seemed to accompany ⟦0⟧ | as he | oversaw": he acts, though the name before does not."""
_IN_PICTURE = pattern(r"\b(?:photo|picture|image|footage|video)", flags=re.I)
_PICTURED = pattern(
    r"\b(?:photo(?:graph)?s?|pictures?|images?|footage|video|clips?)(?: \w+)? of (?:[\w’'-]+ ){0,3}$", flags=re.I
)
""" "photos of leader ⟦0⟧ | visiting a factory"."""
_BEFORE = 60
_NOT_DONE = pattern(
    r"\b(?:will|would|may|might|could|should|expected|likely|plans?|planned|scheduled|set to|due to|not|never|n[’']t"
    r"|invited|refused|declined|failed|asked|hopes?|wants?|intends?|skipped|absent|cancel\w+|postpone\w+|agreed to)\b"
)
"""Words within a deed's clause by which it is none."""

_SPOKE = pattern(SPEAK)
_SPEAKING_THERE: Final = pattern(
    r"(?:(?:[Ii]n|[Dd]elivering|[Mm]aking|[Gg]iving) (?:an?|his|her|the) (?:[\w-]+ ){0,4}?"
    r"(?:speech|address|remarks|lecture)|[Ss]peaking|[Aa]ddressing)\b"
)
_SPEECH = pattern(r"(?:gave|made|delivered) an? (?:[\w-]+ ){0,3}?(?:speech|address)\b")
_SPOKE_THERE: Final = pattern(
    r"\b(?:(?:gave|made|delivered|in) (?:an?|his|her) (?:[\w-]+ ){0,3}?(?:speech|address)|spoke"
    r"|took the (?:floor|rostrum))\b"
)
_CLAUSE: Final = 40
"""Characters behind the deed in which its object may end ("At the ceremony ⟦0⟧ made | an address")."""
_AT_EVENT: Final = pattern(r"(?:[Aa]t|[Dd]uring) ")
_ATTENDED = pattern(ATTEND)


def told_capacity(kind: EventKind, words: str, clause: str = "") -> Capacity | None:
    """The capacity in which the words of a deed show its actor, or the clause they stand in where they only say at
    what he did it ("made a speech | at the banquet"); None where the kind alone tells it."""
    if kind in ("reception", "ceremony") and _AT_EVENT.match(words) and _SPOKE_THERE.search(clause):
        return "spoke"
    if kind in ("meeting", "ceremony") and _SPOKE.match(words):
        if words.startswith(("opened", "opens", "closed")):
            return "principal" if kind == "meeting" else None
        return "spoke"
    if kind == "mourning" and words.startswith("attended"):
        return "attended"
    if kind == "reception" and (_SPEECH.match(words) or words.startswith(("toast", "raised", "drank", "proposed"))):
        return "spoke"
    if kind in ("meeting", "ceremony") and _SPEAKING_THERE.match(words):
        return "spoke"
    if kind == "meeting" and words in ("At", "at", "During", "during"):
        return "spoke"
    if kind == "meeting" and " report " in words:
        return "reported"
    if kind in ("meeting", "ceremony") and (_ATTENDED.match(words) or "attended by" in words):
        return "attended"
    return None


_THOSE_NAMED = pattern(rf"\b(?:They|{BOTH})\b")


class DeedReader:
    """Finds what somebody did in the sentences of the general press."""

    def __init__(self, heads: HeadReader, meetings: MeetingReader) -> None:
        found = [*deed_patterns(), *occasion_patterns()]
        self._heads = heads
        self._meetings = meetings
        self._deeds = found
        self._guards = GuardedSet([one.told for one in found])

    def heads(self, view: SentenceView) -> Iterator[Head]:
        """The event heads of one sentence, likeliest first."""
        skeleton = view.skeleton
        if not view.mentions and "e " not in skeleton[:4] and _THOSE_NAMED.search(skeleton) is None:
            return  # neither a name nor a pronoun acts
        for k in self._guards.candidates(skeleton):
            one = self._deeds[k]
            if one.told.core is not None and one.told.core.search(skeleton) is None:
                continue
            m = one.told.pattern.search(skeleton)
            if m is None:
                continue
            beside = _AS_HE.search(skeleton, max(0, m.start() - _BEFORE), m.start()) is not None
            if self._heads.not_told(skeleton, m.start(), beside=beside):
                continue
            if beside and _DAYS_AFTER.search(skeleton, max(0, m.start() - _BEFORE), m.start()) is not None:
                continue
            groups = m.groupdict()
            subject, verb = ("s", "v") if groups.get("s") else ("t", "w")
            acts = m.start(subject) < m.start(verb)
            before = max(0, m.start(subject) - _BEFORE)
            pictured = _PICTURED.search(skeleton, before, m.start(subject)) is not None
            named_again = acts and _HE_TOO.search(skeleton, m.end(subject), m.start(verb)) is not None
            if acts and not pictured and _NO_ACTOR.search(skeleton, before, m.start(subject)):
                if not named_again:
                    continue
                beside = True
            if _HABIT.match(skeleton, m.start(verb)) and _IN_PICTURE.search(skeleton) is None:
                continue
            if _NOT_DONE.search(skeleton, m.start(), max(m.end(verb), m.end(subject))):
                continue
            head = Head(one.kind, m.start(), m.start(verb), m.end(), subject=m.group(subject).strip(" ,"))
            if groups.get("o"):
                head.object, head.object_at = m.group("o"), m.start("o")
            elif head.kind != "guidance" or not groups.get("o"):
                head.end = head.verb + 1  # its place may stand anywhere behind
            if groups.get("n"):
                head.meeting = self._meetings.read(m.group("n"))
                if head.meeting is None:
                    continue
                head.kind, head.acted, head.end = head.meeting.kind, True, m.start("n")
            head.loose = one.loose and "⟦" in skeleton[: m.start(subject)]
            head.beside = beside
            told = told_capacity(head.kind, m.group(verb), skeleton[m.start() : m.end() + _CLAUSE])
            if told is not None:
                head.tags.add(told)
            yield head
