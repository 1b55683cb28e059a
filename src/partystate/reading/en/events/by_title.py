"""What the leader did at a meeting or gathering, where a sentence calls him by his title alone, or "he" did it.

"Upon authorization of the bureau, the General Secretary presided over the meeting", "He chaired it", "The respected
Supreme Leader made an opening address": the frames of participation fill in names, and these sentences print none.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern
from partystate.reading.report import BODY_KINDS, Capacity, EventKind

_SIGNS: Final = ("presided", "chaired", "guided", "ddress", "speech", "report", "lecture")
"""Words without one of which a sentence tells none of these deeds."""
_BEFORE: Final = (
    r"^(?:(?:Upon|On|With|By|Under) (?:the )?authori[sz]ation (?:of|by) [^,;⟦]{3,120}, "
    r"|(?:At|In|During) the (?:[\w-]+ ){0,3}?(?:meeting|session|sitting|conference|congress|workshop|ceremony),? "
    r"|(?:Then|Next|First|That day),? )?"
)
_MET: Final = (
    r"(?:[\w-]+ ){0,4}?(?:meeting|session|sitting|plenary|plenum|congress|conference|workshop|short course|course)\b"
)
_DEED: Final = (
    rf"(?:(?P<presided>presided over|chaired) (?:it|the|this)\b|(?P<guided>guided) (?:it\b|the {_MET})"
    r"|(?:made|delivered|gave) (?:an? |the |his |her )?(?:[\w-]+ ){0,3}?"
    r"(?:(?P<reported>report)|(?P<spoke>speech|address|lecture))\b)"
)
_CAPACITIES: Final[tuple[tuple[str, Capacity], ...]] = (
    ("presided", "presided"), ("guided", "principal"), ("reported", "reported"), ("spoke", "spoke"),
)  # fmt: skip
_AT_MEETINGS: Final = frozenset(("presided", "guided"))
"""Deeds that only a meeting has."""
_MEETINGS: Final[frozenset[EventKind]] = frozenset((*BODY_KINDS, "meeting"))
_GATHERINGS: Final[frozenset[EventKind]] = frozenset((*_MEETINGS, "ceremony", "reception"))


@lru_cache(maxsize=8)
def _guides(title: str) -> re.Pattern[str]:
    """ "Under the guidance of the General Secretary, ⟦0⟧ presided over the meeting"."""
    return pattern(
        r"^Under the (?:[\w-]+ )?(?:guidance|direction|leadership) of the ",
        rf"(?P<s>{title})(?: of the [A-Z][^,.;⟦]{{1,60}}?)?,",
        r"[^.;]{2,200}? (?:presided over|chaired)\b",
    )


@lru_cache(maxsize=8)
def _deeds(title: str) -> re.Pattern[str]:
    return pattern(
        _BEFORE,
        rf"(?P<s>[Tt]he {title}|[Hh]e|[Ss]he)(?: of the [A-Z][^,.;⟦]{{1,60}}?)?,? (?:also |then |personally )?{_DEED}",
    )


class ByTitle:
    """Reads such sentences of one document."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._deed = _deeds(story.grammar.leader_title)
        self._guided = _guides(story.grammar.leader_title)

    def read(self, view: SentenceView, draft: Draft) -> None:
        """Give who is called by his title the capacity that a sentence tells, in the event it goes on telling."""
        story, kind = self._story, draft.event.kind
        if kind not in _GATHERINGS or not any(sign in view.skeleton for sign in _SIGNS):
            return
        m = self._deed.match(view.skeleton)
        if m is None:
            self._guide(view, draft)
            return
        deed, capacity = next((told, given) for told, given in _CAPACITIES if m[told])
        if deed in _AT_MEETINGS and kind not in _MEETINGS:
            return
        by_name = m["s"].lower() in ("he", "she") or story.press
        for person, spans in story.subject(view, m["s"]):
            if person.foreign or not story.alive(person):
                continue
            if draft.has(person) or (not by_name and person is story.people.leader):
                draft.add(person, capacity, spans)

    def _guide(self, view: SentenceView, draft: Draft) -> None:
        """The leader, called by his title, under whose guidance another presides over a meeting."""
        m = self._guided.match(view.skeleton) if view.skeleton.startswith("Under") else None
        if m is None or draft.event.kind not in _MEETINGS:
            return
        for person, spans in self._story.subject(view, f"the {m['s']}"):
            if not person.foreign and self._story.alive(person):
                draft.add(person, "principal", spans)
