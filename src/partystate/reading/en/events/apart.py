"""Further events of a report that their own noun tells: another meeting, exhibition or signing, at its own place or on
its own day ("On the same day, an exhibition of children's paintings took place at the Students' Palace")."""

from __future__ import annotations

from partystate.reading.dates import Day
from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.event_places import has_name
from partystate.reading.en.events.setting import Setting
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern
from partystate.reading.report import Event, EventKind

_SEPARATELY = pattern(
    r"\s*(?:[^⟦,.;]{2,60}? (?:said|added) (?:that )?)?[Ii]n (?:a |another )?(?:separate|different|another|further) "
    r"(?:event|ceremony|engagement|appearance|outing|function)\b"
    r"|\s*(?:In )?(?:[Aa]nother|[Aa] (?:separate|different)) (?:[\w-]+ ){0,2}?(?:dispatch|report|item)"
    r"(?: [^.;⟦]{0,60}?)?(?: said|,)"
)
""" "In a separate event the same day, ⟦0⟧ opened …", "Another dispatch said ⟦0⟧ had visited …"."""
_BY_NOUN: frozenset[EventKind] = frozenset(["meeting", "ceremony", "performance", "other"])
"""Kinds that a noun of its own tells."""
_ANOTHER = pattern(r"(?:An?|Another|a|an|another) ")
"""Before the noun of an event that has not been told of yet; "the meeting" is one told already."""
_WITHIN = pattern(
    r"(?:opening|closing|awarding|prize[- ]giving|welcoming|welcome|farewell|wreath-laying|signing) ceremony\b"
    r"|\bfor (?:start|open|clos)ing\b|\bphoto session\b|^(?:An?|a|an) (?:moment|round)\b"
    r"|wreath|basket|bouquet"
)
"""What belongs to the event told of before: its opening, its flowers, its photo session."""
_A_SHOW = pattern(r"(?:An?|a|an) (?:performance|show|concert)\b")
"""What those who met are shown, unless it was on another day."""
_GIVEN_TOO = pattern(r"\b(?:was|were) also (?:given|staged|presented|put on|held)\b")
""" "A performance was also given by the squad at the plaza": not the one told before."""
_AT_IT = pattern(
    r"\b(?:at|during|before|after|following|prior to) (?:the|it|this)\b"
    r"(?! (?:[A-Z]|(?:newly |[a-z]+ed )?(?:plaza|square|theat(?:re|er)|hall|stadium|auditorium|gymnasium|park)\b))"
)
"""Of an event within the one told before ("was given at the reception")."""


_AT_TABLE = pattern(r"\b(?:at|during|in) the (?:[a-z-]+ )?(?:reception|banquet|luncheon|lunch|dinner|party)\b(?! hall)")
""" "A performance was given | at the reception": what the guests of a reception were shown is no event beside it."""


def told_separately(view: SentenceView) -> bool:
    """Whether the press sets a sentence apart from the event told before; its sources are blank in skeletons."""
    return any(_SEPARATELY.match(text) is not None for text in (view.skeleton, view.sentence.text))


class Apart:
    """Sets the heads of one document's nouns against the events told before."""

    def __init__(self, story: Story, setting: Setting) -> None:
        self._story = story
        self._setting = setting

    def from_one_told(self, view: SentenceView, head: Head, draft: Draft) -> bool:
        """Whether a head tells of another event of the kind of `draft`, at its own place or on its own day."""
        event = draft.event
        if self._story.press or not self._new(view, head):
            return False
        start, end = event.evidence[0]
        one = _ANOTHER.match(self._story.document.text, start, end) is not None
        if not (one or draft.people() or event.groups):
            return False  # "Meetings took place on Friday": of which this is one
        day = self._day(view, head)
        if day is not None and self._other_day(day, event):
            return True
        place = self._place(view, head)
        return place is not None and event.place is not None and place not in event.place

    def from_all_told(self, view: SentenceView, head: Head) -> bool:
        """Whether a head tells of an event of a kind not told of yet, and where it took place or on what other day."""
        drafts = self._story.drafts
        if self._story.press or not drafts or not self._named(view, head):
            return False
        day = self._day(view, head)
        if day is not None and all(self._other_day(day, d.event) for d in drafts):
            return True
        if not self._new(view, head):
            return False
        place = self._place(view, head)
        return place is not None and not any(place in (d.event.place or "") for d in drafts)

    def at_table(self, view: SentenceView, head: Head) -> Draft | None:
        """The reception at which a performance was given, at which the press says somebody spoke, or whose host talked
        with guests who are not named anew."""
        current = self._story.current
        if current is None:
            return None
        reception = self._story.latest("reception")
        if head.kind == "performance":
            return reception if head.opened and _AT_TABLE.search(view.skeleton, head.verb) is not None else None
        if self._story.press:  # "⟦0⟧ made a speech | at the reception"
            return reception if head.kind == "reception" and _AT_TABLE.match(view.skeleton, head.verb) else None
        talked = head.kind == "talks" and current is reception and not head.opened and "⟦" not in head.object
        return reception if talked and not self._story.days(view) and head.object.startswith("the ") else None

    def _new(self, view: SentenceView, head: Head) -> bool:
        """Whether a head's noun names an event of its own, and no show for those told of before."""
        show = _A_SHOW.match(head.subject) is not None and _GIVEN_TOO.search(view.skeleton, head.start) is None
        return not show and self._named(view, head)

    def _named(self, view: SentenceView, head: Head) -> bool:
        """Whether a head's noun names an event, in a paragraph of its own, and no part of one told before."""
        if not head.opened or head.kind not in _BY_NOUN or (head.meeting is not None and head.meeting.body):
            return False
        if _ANOTHER.match(head.subject) is None:
            return False
        if _WITHIN.search(head.subject) is not None and _GIVEN_TOO.search(view.skeleton, head.start) is None:
            return False
        if _AT_IT.search(view.skeleton) is not None:
            return False
        return all("\n" in self._between(d, view) for d in self._story.drafts)

    def _between(self, draft: Draft, view: SentenceView) -> str:
        return self._story.document.text[draft.event.evidence[0][1] : view.sentence.start]

    def _other_day(self, day: Day, event: Event) -> bool:
        return event.start is not None and not event.start <= day.first <= (event.end or event.start)

    def _day(self, view: SentenceView, head: Head) -> Day | None:
        return self._setting.days.meant(view, head)

    def _place(self, view: SentenceView, head: Head) -> str | None:
        """The venue a head names; the city alone is none."""
        anew = Event(head.kind)
        self._setting.places.give(view, head, anew)
        if anew.place is None or anew.place == self._story.here or not has_name(anew.place):
            return None
        return anew.place
