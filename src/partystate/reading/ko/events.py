"""From sentences to events: heads open events, frames fill them.

A report tells one event, sometimes two. The lead opens the first; a later head opens another only where it is an event
of its own (a banquet after talks), and otherwise adds to the one of its kind.
"""

from __future__ import annotations

import re

from partystate.documents import Document
from partystate.reading.ko.admission import Admission
from partystate.reading.ko.business import BusinessReader
from partystate.reading.ko.context import Draft, People, Person
from partystate.reading.ko.encounters import EncounterReader
from partystate.reading.ko.event_head import Head
from partystate.reading.ko.frames import FrameReader, Slot, capacity_at
from partystate.reading.ko.heads import HeadReader
from partystate.reading.ko.nouns import EventNoun, NounReader
from partystate.reading.ko.placing import PlacingReader
from partystate.reading.ko.rosters import Piece, RosterReader
from partystate.reading.ko.trials import Trial, trial
from partystate.reading.ko.views import SentenceView
from partystate.reading.ko.vocabulary import KoreanVocabulary
from partystate.reading.report import BODY_KINDS, Capacity, Event

_LEAD_PARAGRAPHS = 4
_ENVOY = r"(?:ambassador|charge)\b"
_ON_A_VISIT = re.compile(r"[^⟦⟧,]{0,60}(?:방문하고\s?있는|방문중에\s?있는|방문중인|체류하고\s?있는)\s")
"""What is told of guests before the name of their delegation."""
_SPEECHES = re.compile(r"(?:연설|토론|축사)(?:들)?(?:이|가)\s있었다")


class EventReader:
    """Collects the events of one document from its sentences in order."""

    def __init__(
        self,
        vocabulary: KoreanVocabulary,
        nouns: NounReader,
        heads: HeadReader,
        frames: FrameReader,
        rosters: RosterReader,
        people: People,
        document: Document,
    ) -> None:
        self._nouns = nouns
        self._heads = heads
        self._frames = frames
        self._rosters = rosters
        self._encounters = EncounterReader(vocabulary, rosters, people, document)
        self._people = people
        self._document = document
        self._placing = PlacingReader(vocabulary, self._encounters, document)
        self._admission = Admission(people, self._placing.cities, vocabulary.foreign_places)
        self._own_sides = vocabulary.words.own_sides
        self._countries = tuple(vocabulary.foreign_places)
        self._foreign_groups = vocabulary.words.foreign_groups
        self._leader = vocabulary.leader_on(document.published)
        self._drafts: list[Draft] = []
        self._current: Draft | None = None
        self._business = BusinessReader()
        self._speeches = False
        """Speeches were told of without their speakers ("연설들이 있었다"): who says something then spoke there."""
        self._trial: Trial | None = None
        self._numbered: dict[str, set[tuple[int | None, int | None]]] = {}
        """Body → (term, number) of its meetings that the report mentions, told or not."""

    # -- sentence by sentence -----------------------------------------------------------------------------------

    def take(self, view: SentenceView) -> None:
        """Read one sentence (its mentions already observed)."""
        if self._business.list_item(view):
            return
        lead = view.sentence.paragraph <= _LEAD_PARAGRAPHS or (not self._drafts and view.sentence.paragraph <= 8)
        nouns = self._nouns.read(view)
        for noun in nouns:
            if noun.body and noun.numbered:
                self._numbered.setdefault(noun.body, set()).add((noun.term, noun.ordinal))
        opened: Draft | None = None
        for head in self._heads.heads(view, nouns):
            opened = self._open(view, head, lead) or opened
        self._fill(view, nouns, opened)
        self._business.take(view, self._current)
        self._trial = trial(view) or self._trial
        if self._trial is not None and self._current is not None:
            self._trial.date(self._current.event)

    # -- heads --------------------------------------------------------------------------------------------------

    def _open(self, view: SentenceView, head: Head, lead: bool) -> Draft | None:
        subjects = self._living(view, head.subject)
        if head.subject is not None and not subjects and not head.soft:
            return None
        existing = self._same(head)
        if existing is not None and self._placing.another_day(view, head, existing):
            existing = None
        if existing is not None and head.kind == "travel" and not subjects and self._encounters.foreign(view, head):
            return None  # another delegation, not of this state
        if existing is None and not (
            self._admission.may_open(view, head, lead, self._drafts)
            and self._admission.admissible(view, head, subjects)
        ):
            return None
        draft = existing or self._create(view, head)
        if not head.soft or existing is None:
            self._current = draft
        self._complete(draft, head.noun)
        self._placing.time_and_place(view, head, draft)
        self._head_people(view, head, draft, subjects)
        if head.kind == "talks" and existing is None:
            self._drafts += self._encounters.separately(view, head, draft)
        return draft

    def _living(self, view: SentenceView, where: tuple[int, int] | None) -> list[tuple[Person, tuple[int, int]]]:
        if where is None:
            return []
        named = [(self._people.of(m), m.span) for m in view.named(view.skeleton[where[0] : where[1]])]
        return [(p, span) for p, span in named if not self._people.dead(p.name)]

    def _same(self, head: Head) -> Draft | None:
        """The event of this report a head belongs to, if it is told already."""
        noun = head.noun
        for draft in reversed(self._drafts):
            event = draft.event
            if event.kind == head.kind:
                if noun is not None and noun.ordinal and event.ordinal and noun.ordinal != event.ordinal:
                    continue
                return draft
            standing = head.kind == "assembly_standing_meeting" and event.kind == "assembly_session"
            if standing and noun is not None and noun.ordinal and not event.ordinal:
                # the press calls the standing committee's meeting the assembly's before it names it
                event.kind, event.body, event.term = head.kind, noun.body, noun.term
                return draft
            if head.kind == "meeting" and event.kind in BODY_KINDS and (noun is None or noun.body is None):
                return draft
            if event.kind == "meeting" and event.body is None and head.kind in BODY_KINDS:
                return draft
        if head.kind == "meeting" and noun is not None and noun.body is None:
            return (
                next((d for d in reversed(self._drafts) if d.event.kind == "talks"), None)
                if noun.noun == "회의"
                else None
            )
        return None

    def _create(self, view: SentenceView, head: Head) -> Draft:
        event = Event(head.kind)
        event.evidence.append(view.span(head.start, max(head.end, head.start + 1)))
        draft = Draft(event)
        self._drafts.append(draft)
        return draft

    @staticmethod
    def _complete(draft: Draft, noun: EventNoun | None) -> None:
        """What a later, fuller name of the same meeting adds."""
        event = draft.event
        if noun is None:
            return
        if event.body is None and noun.body is not None and (event.kind == noun.kind or event.kind == "meeting"):
            event.kind, event.body, event.enlarged = noun.kind, noun.body, bool(noun.enlarged)
        if event.body is not None and noun.body in (event.body, None):
            event.term = event.term if event.term is not None else noun.term
            event.ordinal = event.ordinal if event.ordinal is not None else noun.ordinal
            event.enlarged = bool(event.enlarged or noun.enlarged)
        elif event.body is None and event.kind == "meeting":
            event.ordinal = event.ordinal if event.ordinal is not None else noun.ordinal

    def _head_people(
        self, view: SentenceView, head: Head, draft: Draft, subjects: list[tuple[Person, tuple[int, int]]]
    ) -> None:
        kind = draft.event.kind
        if kind == "talks":
            self._encounters.partners(view, head, draft, subjects)
            return
        if (head.soft and kind != "guidance") or kind in BODY_KINDS or kind == "meeting":
            if not head.soft and head.held:
                for person, span in subjects:
                    if not draft.has(person):
                        draft.add(person, "attended", [span])
            return
        if draft.principal() and any(not draft.has(p) for p, _ in subjects):
            return  # "… 공연을 함께 보았다": those the frames tell
        if head.crowd is not None:
            start = head.crowd[0]
            if particle := re.match(
                r"(?:(?:께서는|께서|는|은|이|가)\s)?(?:지난\s)?(?:\d+월\s)?(?:\d+일\s)?",
                view.skeleton[start : head.crowd[1]],
            ):
                start += particle.end()
            draft.group(view.printed(start, head.crowd[1]), "attended", False, view.span(start, head.crowd[1]))
        kin = {m.name for m in view.mentions if m.kin} if len(subjects) > 1 else set()
        for person, span in subjects:
            if person.name in kin:
                draft.add(person, "accompanied", [span])
            elif person.name in self._leader and head.crowd is not None:
                draft.add(person, "principal", [span])
            elif kind in ("guidance", "performance", "mourning", "reception", "travel"):
                principal = not person.foreign or kind == "reception"
                draft.add(person, "principal" if principal else "guest", [span])
            elif kind == "ceremony" and head.noun is None:
                draft.add(person, "attended", [span])
        if kind == "travel":
            self._encounters.delegation(view, head, draft)
        if kind == "reception":
            self._encounters.feasted(view, head, draft)
        if kind == "mourning" and not subjects and head.noun is None:
            where = self._rosters.subject(view.skeleton, 0, head.verb)
            for piece in self._rosters.split(view, *where)[1] if where else ():
                draft.group(view.printed(piece.start, piece.end), "attended", False, view.span(piece.start, piece.end))

    # -- frames -------------------------------------------------------------------------------------------------

    def _fill(self, view: SentenceView, nouns: list[EventNoun], opened: Draft | None) -> None:
        for slot in self._frames.slots(view):
            draft = self._target(nouns, slot, opened)
            if draft is not None:
                self._fill_slot(view, draft, slot)
                if slot.capacity == "received" and draft.event.kind == "travel":
                    self._placing.station(view, draft)
        draft = self._current
        if draft is not None and draft.event.kind == "mourning" and opened is None:
            for slot in self._frames.mourners(view):
                self._fill_slot(view, draft, slot)
        if draft is not None and draft.event.kind in ("reception", "ceremony", "meeting"):
            for start, end in self._frames.speech_givers(view, spoken=self._speeches):
                for person, span in self._living(view, (start, end)):
                    draft.add(person, "spoke", [span])
        self._speeches = self._speeches or _SPEECHES.search(view.skeleton) is not None
        if draft is not None and draft.event.kind in BODY_KINDS:
            for start, end in self._frames.speakers(view):
                for person, span in self._living(view, (start, end)):
                    if draft.has(person) or not person.foreign:
                        draft.add(person, "spoke", [span])

    def _target(self, nouns: list[EventNoun], slot: Slot, opened: Draft | None) -> Draft | None:
        """The event a frame belongs to: the one its own words name, else the one just told."""
        for noun in nouns:
            if noun.particle not in ("에", "에는", "에서", "에서는", "에도", "을", "를", "은", "는"):
                continue
            for draft in reversed(self._drafts):
                if draft.event.kind == noun.kind or (noun.kind == "meeting" and draft.event.kind in BODY_KINDS):
                    return draft
        return opened or self._current

    def _fill_slot(self, view: SentenceView, draft: Draft, slot: Slot) -> None:
        kind = draft.event.kind
        capacity = capacity_at(slot, kind)
        if capacity is None:
            return
        people, groups = self._rosters.split(view, slot.start, slot.end)
        if kind == "guidance" and slot.capacity == "attended" and not draft.empty:
            capacity = "accompanied"
        for mention in people:
            person = self._people.of(mention)
            if self._people.dead(person.name):
                continue
            if (
                person.foreign
                and capacity in ("presided", "reported")
                and slot.side != "other"
                and not draft.has(person)
            ):
                continue
            own: Capacity = "guest" if slot.led and person.foreign else capacity
            if slot.side == "own" and kind == "talks" and not draft.principal():
                own = "principal"
            if own == "accompanied" and kind == "travel" and not person.foreign and not draft.sets_out:
                own = "received"  # "⟦손님⟧은 ⟦1⟧와 함께 … 사열하였다"
            if own == "accompanied" and kind == "travel" and person.foreign:
                own = "guest"
            if own == "received" and draft.has(person):
                continue  # the visitor who greets the crowd
            if own == "attended" and kind == "performance" and person.name in self._leader and not draft.principal():
                own = "principal"
            draft.add(person, own, [mention.span])
        theirs = bool(people) and all(self._people.of(m).foreign for m in people)
        envoy = bool(people) and not theirs and any(re.match(_ENVOY, post) for post in people[-1].posts)
        for piece in groups:
            if envoy and view.skeleton.startswith("대사관", piece.start):
                draft.group(view.printed(piece.start, piece.end), capacity, False, view.span(piece.start, piece.end))
                continue  # "⟦조선특명전권대사⟧와 대사관 성원들": the staff of his own embassy
            self._add_group(view, draft, piece, capacity, slot, theirs)

    def _add_group(
        self, view: SentenceView, draft: Draft, piece: Piece, capacity: Capacity, slot: Slot, theirs: bool
    ) -> None:
        if visiting := _ON_A_VISIT.match(view.skeleton, piece.start, piece.end):
            piece.start = visiting.end()
        text = view.printed(piece.start, piece.end)
        if capacity in ("spoke", "presided", "reported", "principal"):
            return
        foreign = slot.side == "other" or (
            (
                (theirs and not text.startswith(self._own_sides))
                or any(w in text for w in self._foreign_groups)
                or text.startswith(self._countries)
            )
            and capacity in ("attended", "observer", "received")
        )
        at = piece.start
        if foreign and slot.side != "other" and capacity != "observer":
            at = self._own_part(view, draft, piece, capacity, slot)
        draft.group(view.printed(at, piece.end), "guest" if foreign else capacity, slot.video, view.span(at, piece.end))

    def _own_part(self, view: SentenceView, draft: Draft, piece: Piece, capacity: Capacity, slot: Slot) -> int:
        """Where the foreigners of a group begin: those of this state before them are a group of their own."""
        parts = re.split(r"(,\s?)", view.skeleton[piece.start : piece.end])
        at = 0
        for k in range(0, len(parts) - 1, 2):
            own = not any(w in parts[k] for w in self._foreign_groups) and "대표단" not in parts[k]
            if not own or not self._rosters.is_group(parts[k]):
                break
            at += len(parts[k]) + len(parts[k + 1])
        if at:
            end = piece.start + len(view.skeleton[piece.start : piece.start + at].rstrip(" ,"))
            draft.group(view.printed(piece.start, end), capacity, slot.video, view.span(piece.start, end))
        return piece.start + at

    def finish(self) -> list[Event]:
        """The events that stand, in the order told."""
        for draft in self._drafts:
            event = draft.event
            told = self._numbered.get(event.body or "", set())
            if event.body and event.ordinal is None and len(told) == 1:
                event.term, event.ordinal = next(iter(told))
        return [draft.finish() for draft in self._drafts if not self._is_abroad(draft)]

    def _is_abroad(self, draft: Draft) -> bool:
        """Talks of others, and meetings of overseas Koreans: nobody of this state is told to be there."""
        event = draft.event
        if draft.native or event.groups or not event.evidence:
            return False
        if event.kind == "travel" and not re.search(r"대표단|일행", self._told(event)):
            return True  # a guest alone, whom nobody of this state is told to meet
        told = self._told(event)
        if event.kind == "talks":
            return not re.search(r"조선|북|우리", told)
        return event.kind == "meeting" and event.body is None and bool(re.search(r"총련|재일", told))

    def _told(self, event: Event) -> str:
        """The words in which an event was first told, with some before them."""
        start, end = event.evidence[0]
        return self._document.text[max(0, start - 60) : end]
