"""What the meetings and talks of a report were about and decided, put to the event it is told of."""

from __future__ import annotations

from partystate.reading.ko import agenda as agenda_reader
from partystate.reading.ko.context import Draft
from partystate.reading.ko.views import SentenceView
from partystate.reading.report import BODY_KINDS, AgendaItem, Decision

_DOING_BUSINESS = frozenset((*BODY_KINDS, "meeting"))
"""Kinds of event with an agenda and decisions."""


class BusinessReader:
    """Reads agenda and decisions sentence by sentence; remembers an agenda announced as a list to come."""

    def __init__(self) -> None:
        self._listing: Draft | None = None

    def list_item(self, view: SentenceView) -> bool:
        """Whether the sentence is an item of a list announced before (it is added then)."""
        if self._listing is None:
            return False
        items = agenda_reader.numbered(view)
        if not items:
            self._listing = None
            return False
        for item in items:
            self._listing.event.agenda.append(AgendaItem(item.text, [item.span]))
        return True

    def take(self, view: SentenceView, draft: Draft | None) -> None:
        """Add what a sentence says of the business of the event just told."""
        if draft is not None and draft.event.kind == "talks":
            _add(draft, agenda_reader.agenda(view) or agenda_reader.talked_of(view))
            return
        if draft is None or draft.event.kind not in _DOING_BUSINESS:
            return
        items = agenda_reader.agenda(view)
        _add(draft, items)
        if not items and agenda_reader.announces(view):
            self._listing = draft
        for adopted in agenda_reader.decisions(view):
            if not any(d.title == adopted.text for d in draft.event.decisions):
                draft.event.decisions.append(Decision(adopted.text, adopted.unanimous, [adopted.span]))


def _add(draft: Draft, items: list[agenda_reader.Item]) -> None:
    known = {"".join(a.text.split()) for a in draft.event.agenda}
    for item in items:
        if "".join(item.text.split()) not in known:
            draft.event.agenda.append(AgendaItem(item.text, [item.span]))
