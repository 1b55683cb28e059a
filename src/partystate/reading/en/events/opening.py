"""Which event a head tells: one that the report has told already, a new one, or none of the report's."""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.en.events.admission import Admission
from partystate.reading.en.events.apart import Apart, told_separately
from partystate.reading.en.events.bodies_beside import meets_beside, on_the_same_day
from partystate.reading.en.events.calls import Calls
from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.each_in_turn import EachInTurn
from partystate.reading.en.events.further_heads import FurtherHeads
from partystate.reading.en.events.head_people import HeadPeople
from partystate.reading.en.events.objects_met import AIM_OF_TALKS, Parties
from partystate.reading.en.events.referred import Referred
from partystate.reading.en.events.setting import Setting
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.people.context import Person
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import WEEKDAY, pattern
from partystate.reading.report import BODY_KINDS, EventKind

_ORGANISATION: Final = ("The ", "A ", "An ")
"""Beginnings of a subject that is no person, though a dead one's name may stand in it ("The Society named after A")."""
_WHOSE: Final = re.compile(r"⟦\d+⟧['’]s(?! (?:delegation|party|group)\b)")
"""Whose somebody is who was met ("officials including ⟦1⟧'s sister"), and not met himself."""
_DAILY: Final = frozenset(["guidance", "ceremony", "performance"])
"""Kinds of which the press may tell two in one report, each on its day."""
_BY_OFFICE = re.compile(r"[Tt]he [a-z]|[Hh]e\b|[Ss]he\b|[Tt]hey\b")
"""A host named by his office alone, whom the report has named before."""
_HAD_ALSO = pattern(r"\bhad (?:also|already|earlier|previously) (?:\w+ly )?$")
_WEEKDAY = pattern(rf"\b{WEEKDAY}\b")
_ANOTHER = pattern(
    r"\balso (?:attended|visited|toured|inspected|watched|presided over|held|hosted) (?:an?|the"
    r"|another) (?:separate|different"
    r"|second|similar|another)\b"
)
_OBJECT = 60
"""Characters behind a head that tell what it is of."""
_WELCOMED_WITH = pattern(r"[^.;]{0,120}?\b(?:in|at|with|during) an? (?:[\w-]+ ){0,3}?welcom(?:e|ing) ceremony\b")
_THAT_DAY = re.compile(r"\b(?:earlier|later) (?:in the day|that day|on the same day|the same day)\b")
_BEFORE_THAT = pattern(r"\b(?:[Ee]arlier (?:in the day|that day|on the same day|the same day)|earlier on \w+day"
    r"|hours (?:earlier|before)"
    r"|the day before|a day earlier|the previous day)\b")
""" "⟦1⟧ arrived earlier in the day": told beside the talks, of which the report goes on to tell."""


_SHE: Final = frozenset(["She", "she"])


class Opening:
    """Opens the events of one document that heads tell, or finds those they add to."""

    def __init__(self, story: Story, setting: Setting, head_people: HeadPeople, calls: Calls) -> None:
        """`head_people` puts the people of a head into its event; `calls` keeps who is called upon."""
        self._story = story
        self._setting = setting
        self._head_people = head_people
        self._calls = calls
        self._admission = Admission(story)
        self._further = FurtherHeads(story)
        self._apart = Apart(story, setting)
        self._each_in_turn = EachInTurn(story)
        self._referred = Referred(story)
        self._called_at: tuple[SentenceView, Head] | None = None
        """The visit told of last that is no event by itself: a foreigner's."""

    def open(self, view: SentenceView, head: Head, *, lead: bool) -> Draft | None:
        """The event a head opens or adds to; None where it tells none of this report's."""
        story, told = self._story, head.kind
        if self._tells_of_before(view, head):
            return None
        subjects = story.subject(view, head.subject) if not head.opened or told == "talks" else []
        objects = self._objects(view, head)
        pointed = self._referred.met(view, head, [p for p, _ in subjects]) if told == "talks" and not objects else []
        objects = objects or pointed
        living = [(p, spans) for p, spans in subjects if story.alive(p)]
        actors = [p for p, _ in living]
        if subjects and not living and not head.subject.startswith(_ORGANISATION):
            return None
        if story.press and not subjects and head.subject in _SHE:
            return None  # somebody the report has named, and not as a person of its own
        kind = self._admission.kind(view, head, actors, objects, lead=lead)
        if kind is None:
            self._called_at = (view, head) if told == "guidance" and not story.drafts else None
            return None
        head.kind = kind
        if not self._admission.supported(view, head, actors, objects, lead=lead):
            return None
        draft = (
            self._apart.at_table(view, head)
            or self._further.told_already(head, actors, objects, view.skeleton[head.start : head.end + _OBJECT])
            or story.only_named(head.meeting)
        )
        separate = story.press and (told_separately(view) or _ANOTHER.search(view.skeleton) is not None)
        another = draft is not None and (separate or self._is_another(view, head, draft, actors))
        if draft is None or another:
            may = another or separate or self._may_be_new(view, head, told, actors, lead=lead)
            if not may and not self._apart.from_all_told(view, head):
                return None
            draft = self._new(view, head, actors, objects)
        elif story.press and head.meeting is not None:  # its number is told now
            event = draft.event
            event.term = head.meeting.term if event.term is None else event.term
            event.ordinal = head.meeting.ordinal if event.ordinal is None else event.ordinal
        if not self._in_passing(view, kind):
            story.current = draft
        self._setting.give(view, head, draft)
        if kind in BODY_KINDS and not story.press:
            on_the_same_day(story, view, head, draft)
        if pointed and draft is story.drafts[0]:  # "⟦0⟧ visited the mission on Friday. Its chief talked with him"
            self._setting.give_of_visit(self._called_at, draft)
        self._head_people.add(view, head, draft, Parties(living, objects))
        self._calls.opened(view, head, draft)
        if kind == "talks":
            self._each_in_turn.part(view, head, draft, Parties(living, objects))
        return draft

    def _tells_of_before(self, view: SentenceView, head: Head) -> bool:
        """ "On his trip last week he had also met ⟦1⟧", behind the news."""
        story = self._story
        if not (story.press and story.drafts) or _HAD_ALSO.search(view.skeleton, 0, head.verb) is None:
            return False
        return not story.days_of_news(view) or _WEEKDAY.search(view.skeleton) is None

    def _objects(self, view: SentenceView, head: Head) -> list[Person]:
        """Whom the subject of a head met, called on or saw."""
        story = self._story
        if story.press and head.object in ("He", "She"):  # "He also paid a courtesy call on ⟦0⟧"
            return [p for p, _ in story.subject(view, head.object)]
        if head.object == "He":  # "He said this when ⟦0⟧ called on him"
            return [p for p, _ in story.subject(view, head.object) if p.foreign]
        if not story.press:
            return [story.people.of(m) for m in view.named(head.object)]
        met = AIM_OF_TALKS.split(head.object)[0]
        return [story.people.of(m) for m in view.named(_WHOSE.sub("", met))]

    def _is_another(self, view: SentenceView, head: Head, draft: Draft, actors: list[Person]) -> bool:
        """Whether a head like that of an event told already tells of a further one."""
        return (
            self._on_another_day(view, head, draft)
            or self._apart.from_one_told(view, head, draft)
            or self._referred.another_host(view, head, draft, actors)
        )

    def _may_be_new(
        self, view: SentenceView, head: Head, told: EventKind, actors: list[Person], *, lead: bool
    ) -> bool:
        """Whether a head of a kind not told yet may open an event; `told`: its kind by its words alone."""
        press, kind = self._story.press, head.kind
        at = view.to_document(head.verb) - view.sentence.start
        days = self._story.days(view)
        dated = any(d.start >= at for d in days) if kind in BODY_KINDS else bool(days)
        dated = dated or (press and _THAT_DAY.search(view.skeleton) is not None)
        return (
            self._on_a_day_of_its_own(view, head)
            or (press and _WELCOMED_WITH.search(view.skeleton, head.verb) is not None)
            or self._further.welcomes(head)
            or self._further.joint(head, actors)
            or self._further.goes_on(view, head, actors)
            or meets_beside(self._story, self._setting.days, view, head)
            or (lead and self._further.travels_apart(head, actors))
            or self._further.may_add(kind if kind == "travel" else told, lead=lead, dated=dated)
        )

    def _new(self, view: SentenceView, head: Head, actors: list[Person], objects: list[Person]) -> Draft:
        """An event of its own, and whether it is this state's."""
        draft, sides = self._story.open(view, head), self._story.grammar.sides
        draft.needs_own = head.kind == "talks" and bool(actors) and all(p.foreign for p in (*actors, *objects))
        draft.foreign_host = bool(head.host) and sides.is_foreign(head.host)
        if head.kind == "reception" and actors:
            draft.foreign_host = all(a.foreign for a in actors)
        elif head.kind == "reception" and not head.opened and not _BY_OFFICE.match(head.subject):
            draft.foreign_host = sides.is_foreign(head.subject)
        return draft

    def _in_passing(self, view: SentenceView, kind: EventKind) -> bool:
        """Whether the report goes on with the event told before ("inspected X before the meeting")."""
        current = self._story.current
        if current is None:
            return False
        if kind == "guidance":
            return current.event.kind in BODY_KINDS
        arrived = self._story.press and kind == "travel" and current.event.kind == "talks"
        return arrived and _BEFORE_THAT.search(view.skeleton) is not None

    def _on_another_day(self, view: SentenceView, head: Head, draft: Draft) -> bool:
        """ "A day earlier, ⟦0⟧ had visited …": whether the press tells of a second event of one kind on its own day."""
        if not self._story.press or draft.event.kind not in _DAILY or draft.event.start is None:
            return False
        day = self._setting.days.meant(view, head)
        return day is not None and not draft.event.start <= day.first <= (draft.event.end or draft.event.start)

    def _on_a_day_of_its_own(self, view: SentenceView, head: Head) -> bool:
        """Whether the press tells of a visit or ceremony on another day than those of all it has told ("On Tuesday, he
        took his daughter to a barracks", behind the parade of Wednesday)."""
        drafts = self._story.drafts
        if not self._story.press or head.kind not in _DAILY or any(d.event.start is None for d in drafts):
            return False
        if any(d.event.kind == head.kind for d in drafts) or not self._story.days_of_news(view):
            return False
        day = self._setting.days.meant(view, head)
        told = [(d.event.start, d.event.end or d.event.start) for d in drafts if d.event.start is not None]
        return day is not None and not any(start <= day.first <= end for start, end in told if end is not None)
