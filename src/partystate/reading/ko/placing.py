"""When and where an event was: the days and the places that the sentences of its heads name."""

from __future__ import annotations

import re

from partystate.documents import Document
from partystate.reading.ko.context import Draft
from partystate.reading.ko.dates import Day, days
from partystate.reading.ko.encounters import EncounterReader
from partystate.reading.ko.event_head import Head
from partystate.reading.ko.places import venue, without_city
from partystate.reading.ko.views import SentenceView
from partystate.reading.ko.vocabulary import KoreanVocabulary

_DAY_FIRST = re.compile(r"\s*(?:한편|또한|이에\s앞서|앞서|이보다\s앞서)?,?\s?(?:\d{1,2}월\s?)?\d{1,2}일(?:에는|에|\s저녁|\s)")


class PlacingReader:
    """Gives events their days and places, from the first sentence that names them."""

    def __init__(self, vocabulary: KoreanVocabulary, encounters: EncounterReader, document: Document) -> None:
        self.cities: tuple[str, ...] = tuple(sorted(vocabulary.events["cities"], key=len, reverse=True))
        self._countries = vocabulary.foreign_places
        self._own = vocabulary.own_names
        self._encounters = encounters
        self._document = document

    def time_and_place(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """What the sentence of a head tells of the day and the place."""
        event = draft.event
        if event.start is None:
            found = self._day(view, head)
            if found is not None:
                event.start, event.end = found.first, found.last
                event.evidence.append(view.span(found.start, found.end))
        if event.place is None:
            self._place(view, head, draft)

    def another_day(self, view: SentenceView, head: Head, draft: Draft) -> bool:
        """ "22일에는 … 대사관이 연회를 마련하였다": a banquet of another day than the one told before is another."""
        if head.kind != "reception" or head.soft or draft.event.start is None or draft.event.end is None:
            return False
        told = _DAY_FIRST.match(view.skeleton)
        found = self._day(view, head) if told is not None else None
        return found is not None and not draft.event.start <= found.first <= draft.event.end

    def _day(self, view: SentenceView, head: Head) -> Day | None:
        found = days(view.skeleton, self._document.published)
        if not found:
            return None
        before = [d for d in found if d.start < head.verb]
        if head.soft and not (before and head.start - before[-1].end < 60):
            return None
        explicit = [d for d in before if d.word == "date"]
        return (explicit or before or ([] if head.soft else found) or [None])[-1]  # type: ignore[list-item]

    def _place(self, view: SentenceView, head: Head, draft: Draft) -> None:
        event, skeleton = draft.event, view.skeleton
        if head.object is not None and event.kind in ("guidance", "ceremony", "mourning"):
            start = without_city(skeleton, *head.object, self.cities)
            event.place = view.printed(start, head.object[1]).lstrip("“‘\"' ") or None
            event.evidence.append(view.span(*head.object))
            return
        if event.kind == "travel":
            self._encounters.travel_place(view, head, draft)
            return
        if head.soft and not re.search(
            r"(?:열린|진행된|개최된|소집된)", skeleton[max(0, head.start - 40) : head.start]
        ):
            return
        low = 0
        found = venue(skeleton, low, head.verb, self.cities)
        if found is None and head.subject is not None and event.kind == "talks":
            visiting = re.search(r"(?P<c>[가-힣]{2,8})(?:을|를)\s방문(?:한|하고있는|중인)", skeleton[: head.verb])
            if visiting and visiting["c"] in self.cities:
                event.place = visiting["c"]
            return
        if found is None:
            return
        text = view.printed(*found)
        if text in self._countries or text in self._own or len(text) > 80:
            return
        event.place = text
        event.evidence.append(view.span(*found))

    def station(self, view: SentenceView, draft: Draft) -> None:
        """Greeting and seeing off tell the exact place of an arrival or departure."""
        match = re.search(r"(?P<p>[가-힣]*(?:비행장|공항|(?<![가-힣])역|(?<![지구영통현전번무])역))(?:에서는|에서|에는|에)\s", view.skeleton)
        if match is not None and (draft.event.place in self.cities or draft.event.place is None):
            draft.event.place = match["p"]
            draft.event.evidence.append(view.span(match.start("p"), match.end("p")))
