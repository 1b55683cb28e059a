"""Which heads may open an event: whether what they tell is this state's, and a further event of its own."""

from __future__ import annotations

import re

from partystate.reading.ko.context import Draft, People, Person
from partystate.reading.ko.event_head import DELEGATION, Head
from partystate.reading.ko.views import SentenceView
from partystate.reading.report import BODY_KINDS


class Admission:
    """Judges heads; `cities` are this state's, `countries` names of other states."""

    def __init__(self, people: People, cities: tuple[str, ...], countries: frozenset[str]) -> None:
        self._people = people
        self._cities = cities
        self._countries = countries

    def admissible(self, view: SentenceView, head: Head, subjects: list[tuple[Person, tuple[int, int]]]) -> bool:
        """Whether what a head tells is an event of this state."""
        native = any(not p.foreign for p, _ in subjects)
        if (head.kind == "meeting" or head.kind in BODY_KINDS or head.soft) and not self._is_own(view, head, subjects):
            return False
        if head.kind == "guidance":
            return native
        if head.kind == "travel":
            group = bool(re.search(DELEGATION, view.skeleton))
            comes = subjects and re.search(rf"(?:{'|'.join(self._cities)})(?:에|을|를)\s", view.skeleton)
            return (
                native
                or bool(comes)
                or (
                    group
                    and (not subjects or bool(re.search(rf"(?:{'|'.join(self._cities)})(?:에|을|를)\s", view.skeleton)))
                )
            )
        if head.kind == "talks" and head.object is not None:
            partners = [self._people.of(m) for m in view.named(view.skeleton[head.object[0] : head.object[1]])]
            if native:
                return any(p.foreign for p in partners) or bool(
                    re.search(
                        r"대표단|대사|특사|일행|대통령|주석|수상|수반", view.skeleton[head.object[0] : head.object[1]]
                    )
                )
            return any(not p.foreign for p in partners)
        if head.kind == "mourning" and head.noun is None:
            return bool(subjects) or bool(re.search(r"조객|일군들|조의", view.skeleton))
        return True

    def _is_own(self, view: SentenceView, head: Head, subjects: list[tuple[Person, tuple[int, int]]]) -> bool:
        """Whether a meeting is this state's: not where only foreigners act, nor where another state is the subject."""
        if subjects:
            return head.kind == "reception" or any(not p.foreign for p, _ in subjects)
        if any(m.native for m in view.mentions):
            return True
        first = re.match(r"[가-힣]+", view.skeleton)
        own = head.noun is not None and head.noun.numbered
        return own or first is None or not any(first.group().startswith(c) for c in self._countries)

    @staticmethod
    def may_open(view: SentenceView, head: Head, lead: bool, drafts: list[Draft]) -> bool:
        """Whether a further event of another kind is one of its own."""
        if not drafts:
            if head.soft:
                return lead and (
                    head.noun is None
                    or head.noun.kind != "meeting"
                    or bool(head.noun.body)
                    or head.noun.noun != "회의"
                    or (not view.skeleton[: head.start].strip() and sum(m.native for m in view.mentions) > 1)
                )
            return lead or head.kind in BODY_KINDS
        if head.soft and head.subject is not None and head.kind == "reception":
            return True  # "… 기념연회에 참석해": someone is told to have gone on to it
        if head.soft or not head.strong:
            return False
        kinds = {d.event.kind for d in drafts}
        kind = head.kind
        if kind in BODY_KINDS:
            return lead and not kinds & BODY_KINDS
        if kind in ("reception", "talks"):
            return True
        if kind == "guidance":
            return bool(kinds & (BODY_KINDS | {"talks"}))
        if kind == "performance":
            return bool(kinds & {"talks", "travel", "reception"})
        return False
