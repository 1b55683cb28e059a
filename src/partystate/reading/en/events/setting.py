"""When and where an event took place."""

from __future__ import annotations

from datetime import date

from partystate.reading.en.events import tried_out as words
from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.event_days import EventDays
from partystate.reading.en.events.event_places import EventPlaces, has_name
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern
from partystate.reading.report import BODY_KINDS, Event

_RIGHT_AFTER = pattern(r"(?:Just |Right )?[Aa]fter (?:ending|the)\b")
_EARLIER = pattern(r"Previously\b")
_SAME_DAY = pattern(
    r"\bon the day\b|\b(?:same|that) (?:day|evening|night)\b|\b(?:(?:later|earlier) in the day|[Ii]n the evening)\b"
)
"""Words without which a reception for guests is not said to be on the day they arrived."""
_SET_IN_LEAD = pattern(
    r"(?:said|stressed|noted|made|stated|underlined|underscored)\b|[Ii]n (?:an?|the|his|her) (?:\w+ ){0,3}?"
    r"(?:talk|talks|meeting|conversation|interview) with"
)
"""A talk told by what was said at it, which the first paragraph quotes with its day."""
_ATTENDED_IT = pattern(r"(?:attended|took part in|participated in|watched|was present at) the \b")
"""An event told of in the first paragraph, in words that name no event ("The mill went into service")."""
_IT_WAS = pattern(r"(?:It|The show) (?P<v>(?:was|is) (?:given|held|staged|arranged|presented)|took place)\b")
_WITH_PARTY = pattern(r"\band (?P<g>(?:his|her) (?:party|entourage|companions?|suite))\b")
""" "⟦0⟧ | and his party | visited the mission"."""
_DURING_IT = pattern(
    r"(?:During|At|In) (?:the|their|his|her) (?:[\w-]+ ){0,2}?"
    r"(?:meeting|talks?|conversation|encounter|audience|ceremony|reception|banquet)(?= (?:on |here |held )*[A-Z])"
    r"|At \d{1,2}[:.]\d\d(?: [ap][.]m[.])?(?= on [A-Z])|(?:In the (?:morning|afternoon|evening)|At (?:dawn"
    r"|midnight|noon))"
    r"(?= (?:on|of) [A-Z])"
    r"|(?:Appreciating|Enjoying|Watching|Seeing) (?:it|them"
    r"|the (?:\w+ )?(?:performances?|concert|show|opera|drama|play))"
    r"(?= (?:on |here )*[A-Z])"
)
"""Begins a sentence that goes on telling of the event before it, here with its day ("During the meeting on Friday")."""
_LAID = pattern(r"(?:laid|placed) (?:[\w-]+ ){0,3}?(?:wreathe?s?|floral|bouquets?|bunch\w*|flowers?)\b")
_CEREMONY_HELD = pattern(r"\bceremon(?:y|ies)\b[^.;]* (?:took place|was (?:\w+ly )?held|were held|was given)\b")
_AT_A_VENUE = frozenset(["performance", "meeting", "ceremony", "reception", "mourning"])

_BESIDE = 12
"""Characters between an event's noun and its day ("the meeting held here on | Friday")."""


class Setting:
    """Gives the events of one document their days and places."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self.days = EventDays(story)
        self.places = EventPlaces(story)

    def give(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """Day and place out of a head's sentence, where the event has none yet."""
        event = draft.event
        if event.start is None:
            found = self.days.meant(view, head)
            if found is not None:
                self.days.give(view, event, found)
        if event.start is None and words.TRIED_OUT.match(head.object):
            self.days.give_day_of_test(view, event, words.TRIED_OUT)
        parade = event.kind == "ceremony" and words.PARADE.search(view.skeleton, head.verb, head.end) is not None
        if event.start is None and parade:
            self.days.give_day_of_test(view, event, words.PARADE)
        if event.start is None and (not self._story.press or words.SAME_DAY.search(view.skeleton) is not None):
            first = self._story.drafts[0]
            same_day: object = first.event.kind not in BODY_KINDS or _RIGHT_AFTER.match(view.skeleton)
            if event.kind == "reception" and first.event.kind == "travel" and all(p.foreign for p in first.people()):
                same_day = _SAME_DAY.search(view.skeleton)  # for guests who arrived
            if first is not draft and same_day and not _EARLIER.match(view.skeleton):
                event.start, event.end = first.event.start, first.event.end
        in_lead = _SET_IN_LEAD.match(view.skeleton, head.verb) if event.kind == "talks" else None
        attended = event.kind in ("ceremony", "meeting") and _ATTENDED_IT.match(view.skeleton, head.verb)
        on_the_spot = event.kind == "guidance" and view.skeleton.startswith("On the spot")
        if event.start is None and not self._story.press and (in_lead or on_the_spot or attended):
            self.days.give_of_lead(event)
        if event.kind == "guidance" and head.object:
            self.places.note_site(view, head)
        if event.place is None:
            if not self._homage_at_ceremony(view, head, event):
                self.places.give(view, head, event)
        elif event.place == self._story.here and head.opened and event.kind in _AT_A_VENUE:
            self.places.give_better(view, head, event)
        elif self._story.press and event.kind == "guidance" and head.object and not has_name(event.place):
            self.places.give_named(view, head, event)

    def _homage_at_ceremony(self, view: SentenceView, head: Head, event: Event) -> bool:
        """Whether those at a ceremony told of before lay flowers somewhere: before that statue it was not held."""
        if event.kind != "ceremony" or head.opened or _LAID.match(view.skeleton, head.verb) is None:
            return False
        told = event.evidence[0][0] if event.evidence else view.sentence.start
        return told < view.sentence.start and _CEREMONY_HELD.search(self._story.paragraph_at(told)) is not None

    def give_anew(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """Place and day out of another sentence than the event's own; its day stays where that sentence has none."""
        start, end = _unset(draft)
        self.give(view, head, draft)
        if draft.event.start is None:
            draft.event.start, draft.event.end = start, end

    def give_of_visit(self, told: tuple[SentenceView, Head] | None, draft: Draft) -> None:
        """Day and place of talks out of the visit `told` before at which they were held, else the lead's day."""
        event = draft.event
        if event.start is None:
            self.days.give_of_lead(event)
        if told is None:
            return
        view, head = told
        if event.place is None:
            visit = Event("guidance")
            self.places.give(view, head, visit)
            event.place = visit.place
        if (party := _WITH_PARTY.search(view.skeleton, head.start, head.verb)) is not None:
            draft.group(party["g"], "guest", False, view.span(*party.span("g")))

    def day_told_later(self, view: SentenceView, draft: Draft) -> None:
        """The day that a later sentence gives an event told without one ("At the talks on Friday, both sides …")."""
        again = _DURING_IT.match(view.skeleton) if draft.event.start is None else None
        if again is not None:
            behind = view.to_document(again.end()) - view.sentence.start
            found = next((d for d in self.days.told_by(view) if 0 <= d.start - behind <= _BESIDE), None)
            if found is not None:
                self.days.give(view, draft.event, found)

    def told_later(self, view: SentenceView, draft: Draft) -> bool:
        """Whether a sentence only tells day and place of the event before ("It was given at the Grand Theatre")."""
        later = _IT_WAS.match(view.skeleton)
        if later is not None:
            self.give(view, Head(draft.event.kind, 0, later.start("v"), later.end(), opened=True), draft)
        return later is not None


def _unset(draft: Draft) -> tuple[date | None, date | None]:
    """The event's days so far, taken from it with its place.

    A function of its own: mypyc takes a field for None until the end of the function that empties it.
    """
    event = draft.event
    days = event.start, event.end
    event.start = event.end = event.place = None
    return days
