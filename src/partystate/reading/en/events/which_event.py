"""Which event of a document the frames of a sentence belong to, where one has to be opened for them."""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.event_in_frame import EVENT_IN_FRAME, kind_of
from partystate.reading.en.events.setting import Setting
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.people.context import Person
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, pattern
from partystate.reading.report import BODY_KINDS, EventKind, Span

_HELD = pattern(r".{0,2}\b(?:which (?:was |were )?)?(?:held|given|took place)\b")
_MET_AT_STATION = guarded(
    r"\b(?:greeted|met|welcomed) (?P<g>the [^,;⟦.]{3,80}?)(?:,[^;⟦.]{3,160},)? at (?:the )?"
    r"(?:[A-Z]\w+ )*(?:International )?(?:[Aa]irport|Railway Station)\b"
)
_THE_EVENT = pattern(r"(?:the|this) (?:significant |meaningful |memorable )?event(?: of (?:honou?r|glory))?")
"""No meeting, but the event last told of, whatever it was ("a banquet was given. Present at | the event | were …")."""
_ON_THE_SPOT = pattern(
    rf"{MARK},? (?:[a-z]+ly )?(?:led|guided|directed|supervised|oversaw|inspected|checked|examined|looked|learned"
    r"|acquainted (?:him|her)self|went)\b"
)
"""What somebody with company does where something is made or built."""


class WhichEvent:
    """Finds, or opens, the events of one document that only frames of participation tell."""

    def __init__(self, story: Story, setting: Setting) -> None:
        self._story = story
        self._setting = setting
        self._actor: tuple[SentenceView, Person, list[Span]] | None = None

    @property
    def has_actor(self) -> bool:
        """Whether the lead told of someone's activity that no pattern names yet."""
        return self._actor is not None

    def remember_actor(self, view: SentenceView) -> None:
        """Keep the leader who begins a lead without a head: an activity of his that no pattern names."""
        story = self._story
        if self._actor is not None or story.drafts or not _begins_with_person(view):
            return
        mention = view.mentions[0]
        person = story.people.of(mention)
        if not person.foreign and story.alive(person) and person is story.people.leader:
            self._actor = (view, person, [mention.span])

    def can_fill(self, skeleton: str) -> bool:
        """Whether there is an event for a sentence's frames, or can be one that only a frame tells."""
        story = self._story
        if story.drafts or story.current is not None or self._actor is not None:
            return True
        return EVENT_IN_FRAME.search(skeleton) is not None or _MET_AT_STATION.search(skeleton) is not None

    def of(self, view: SentenceView) -> Draft | None:
        """The event a participation frame belongs to, opening one where only the frame names it."""
        story = self._story
        m = EVENT_IN_FRAME.search(view.skeleton)
        if m is None:
            return story.current
        if story.current is not None and _THE_EVENT.fullmatch(m.group("np")) is not None:
            return story.current
        kind = kind_of(m.group("noun"), m.group("np"))
        if kind is not None:
            draft = story.latest(kind, *(BODY_KINDS if kind == "meeting" else ()))
            if draft is not None and draft.event.start is None and _HELD.match(view.skeleton, m.end()):
                held = Head(draft.event.kind, m.start(), m.start(), m.end() + 5, opened=True)
                self._setting.give(view, held, draft)
            if draft is not None:
                return draft
        if story.drafts or kind is None:
            return story.current
        phrase = m.group("np")
        meeting = story.grammar.meetings.read(phrase) if kind == "meeting" else None
        head = Head(kind, m.start("np"), m.start(), m.end(), subject=phrase, meeting=meeting, opened=True)
        draft = story.open(view, head)
        draft.event.place = self._setting.places.of_frame(view, m.end())
        self._setting.give(view, head, draft)
        if draft.event.start is None and phrase.startswith(("the ", "its ", "it")) and not story.press:
            self._setting.days.give_of_lead(draft.event)
        story.current = draft
        return draft

    def open_arrival(self, view: SentenceView) -> Draft | None:
        """ "⟦0⟧ greeted the players at the airport on Monday": an arrival told by who was there to greet."""
        met = _MET_AT_STATION.search(view.skeleton)
        if met is None or any(d.people() for d in self._story.drafts) or not self._story.days(view):
            return None
        head = Head("travel", met.start(), met.start(), len(view.skeleton))
        draft = self._story.open(view, head)
        self._setting.give(view, head, draft)
        draft.group(view.plain(met.group("g")), "principal", False, view.span_of(met.start("g"), len(met.group("g"))))
        self._story.current = draft
        return draft

    def open_by_actor(self) -> Draft | None:
        """Someone was accompanied or greeted, so the lead told an activity of his that no pattern names."""
        if self._actor is None:
            return None
        view, person, spans = self._actor
        kind: EventKind = "guidance" if _ON_THE_SPOT.match(view.skeleton) else "other"
        head = Head(kind, 0, 0, len(view.skeleton), opened=True)
        draft = self._story.open(view, head)
        self._setting.give(view, head, draft)
        draft.add(person, "principal", spans)
        self._story.current = draft
        return draft


def _begins_with_person(view: SentenceView) -> bool:
    """Whether a sentence begins with a person."""
    return view.skeleton.startswith("⟦0⟧") and not view.skeleton.startswith(("⟦0⟧'s", "⟦0⟧’s"))
