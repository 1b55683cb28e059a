"""A report's further heads: which event they go on telling, and which are events of their own."""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.people.context import Person
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import WEEKDAY, pattern
from partystate.reading.report import BODY_KINDS, EventKind

_CLOSING = pattern(r"\b(?:opening|closing|awarding) ceremony\b")
_WELCOME = pattern(r"\b(?:welcome|welcoming|farewell|send-?off|seeing-off) ceremony\b")
_THE_COMPANY = pattern(
    r"the (?:visiting )?(?P<noun>delegation|group|party|mission|team|troupe|guests) (?:is |was )?(?:led|headed) by\b"
)
_BURIED = pattern(r"\b(?:funeral(?! (?:hall|home|parlou?r|altar|committee))|burial|buried|grave|interment)\b")
_LAID_OUT = pattern(r"\b(?:bier|wake|lying in state|funeral (?:hall|home|parlou?r|altar)|coffin|casket)\b")
_ONE_A_REPORT: frozenset[EventKind] = BODY_KINDS | {
    "guidance", "mourning", "performance", "meeting", "ceremony", "travel", "talks", "reception", "other",
}  # fmt: skip
"""Kinds beside which a further head of a minor kind tells of nothing new."""
_BESIDES: frozenset[EventKind] = BODY_KINDS | {
    "guidance", "mourning", "performance", "meeting", "ceremony", "travel", "reception",
}  # fmt: skip
"""What the press tells somebody to have done besides."""
_HAD = pattern(r"\b(?:had|has|have|would|will|could|may|might|is|are|was|were) (?:also |later |then |already |to )*$")
_NEXT = pattern(
    r"\b(?:also|then|later|afterwards?|subsequently|next|meanwhile|earlier|thereafter|in the (?:evening|afternoon"
    r"|morning)"
    r"|(?:on )?(?:the|that) same (?:day|evening|night)|that (?:day|evening|night|afternoon)|the (?:next|following"
    r"|previous) day"
    r"|a day (?:earlier|later)|hours (?:earlier|later)|(?:before|after) (?:that|the|his|her|their)|separately)\b"
)
"""What sets one deed beside another of the same news."""
_OF_OTHER_TIMES = pattern(
    r"\b(?:(?:19|20)\d\d|last (?:year|month|week|summer|spring|autumn|fall|winter|time)|(?:years|months|weeks) "
    r"(?:ago|earlier"
    r"|later|before|after)|(?:in|since|last) (?:January|February|March|April|May|June|July|August|September|October"
    r"|November"
    r"|December)|earlier this (?:year|month|week)|previously|often|usually|has been)\b"
)
_ON_A_DAY = pattern(rf"\b(?:{WEEKDAY}|yesterday|today|(?:the )?previous day|a day earlier)\b")
_TOGETHER_AFTER: frozenset[EventKind] = frozenset(["ceremony", "performance", "reception", "other"])
"""What hosts and guests do together beside their talks."""


class FurtherHeads:
    """Sets the heads of one document against the events it has told of."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def told_already(
        self, head: Head, subjects: list[Person], objects: list[Person], words: str = ""
    ) -> Draft | None:
        """The event of this report a head belongs to, if it is told already; `words`: those of the head."""
        if head.kind == "guidance" and not self._story.press:  # a works seen on a visit abroad belongs to the journey
            journey = next((d for d in self._story.drafts if d.event.kind == "travel" and self._own_journey(d)), None)
            if journey is not None and all(journey.has(s) for s in subjects):
                return journey
        for draft in reversed(self._story.drafts):
            event = draft.event
            if event.kind == "other" and event.start is None and head.opened and _CLOSING.search(head.subject):
                event.kind, event.place = "ceremony", None  # of a contest of many days its close is the news
            if event.kind != head.kind or (head.kind == "mourning" and self._another_rite(draft, words)):
                continue
            if head.kind == "travel" and self._own_journey(draft) != self._own_travellers(head, subjects):
                continue
            if self.travels_apart(head, subjects):
                continue
            others_met = objects and draft.people() and not any(draft.has(o) for o in objects)
            if others_met and self._story.press and not any(p.foreign for p in draft.people()):
                others_met = False  # the press names in a later sentence the guest its first has only described
            others_met = others_met or self._of_others(draft, subjects, objects)
            others_met = others_met or self._another_guest(draft, subjects, objects)
            if head.kind == "talks" and not head.opened and others_met and not self._their_head(head, draft):
                continue
            if head.kind == "reception" and subjects and draft.people() and not any(draft.has(s) for s in subjects):
                continue
            if head.kind == "reception" and not head.opened and event.place and not subjects:
                continue
            if head.meeting is not None and event.body and head.meeting.body and head.meeting.body != event.body:
                continue
            return draft
        return None

    def _another_rite(self, draft: Draft, words: str) -> bool:
        """Whether the press tells of a burial, and the event told before was a visit to the bier, or the other way."""
        if not self._story.press:
            return False
        told = self._story.document.text[slice(*draft.event.evidence[0])]
        first, second = _BURIED.search(words), _LAID_OUT.search(words)
        burial = first is not None and (second is None or first.start() < second.start())
        bier = second is not None and not burial
        buried, laid_out = _BURIED.search(told) is not None, _LAID_OUT.search(told) is not None
        return (burial and not bier and laid_out and not buried) or (bier and not burial and buried and not laid_out)

    def _of_others(self, draft: Draft, subjects: list[Person], objects: list[Person]) -> bool:
        """Whether the press tells with two names of talks whose own side is none of those of the talks told before."""
        own = [p for p in (*subjects, *objects) if not p.foreign]
        hosts = {p.name for p in draft.people() if p.capacity == "principal"}
        return self._story.press and bool(own and objects and hosts) and not any(p.name in hosts for p in own)

    def _another_guest(self, draft: Draft, subjects: list[Person], objects: list[Person]) -> bool:
        """Whether a head of talks names a foreigner, and the talks told of before were with others."""
        guests = [p for p in (*subjects, *objects) if p.foreign]
        before = [p for p in draft.people() if p.foreign]
        return bool(guests and before) and not any(draft.has(p) for p in guests)

    def _their_head(self, head: Head, draft: Draft) -> bool:
        """ "He talked with the delegation led by ⟦1⟧": who heads the guests met, of whom none was named before."""
        company = _THE_COMPANY.match(head.object)
        if company is None or any(p.capacity == "guest" for p in draft.people()):
            return False
        return any(company["noun"] in g.text and g.capacity == "guest" for g in draft.event.groups)

    def joint(self, head: Head, actors: list[Person]) -> bool:
        """Whether those who have talked with each other went on to something else together ("The two leaders then
        attended a concert")."""
        told = {d.event.kind for d in self._story.drafts}
        if not self._story.press or head.kind not in _TOGETHER_AFTER or head.kind in told or "talks" not in told:
            return False
        return "⟦" not in head.subject and any(p.foreign for p in actors) and not all(p.foreign for p in actors)

    def goes_on(self, view: SentenceView, head: Head, actors: list[Person]) -> bool:
        """Whether the press tells what one of those it has told of did besides, as its next or on a day of its news
        ("Kim later attended a parade", "On Sunday, he left for X")."""
        story = self._story
        kinds = {d.event.kind for d in story.drafts}
        if not story.press or head.kind not in _BESIDES or head.kind in kinds or head.opened:
            return False
        own = [p for p in actors if not p.foreign]
        if not any(p is story.people.leader or any(d.has(p) for d in story.drafts) for p in own):
            return False
        if _HAD.search(view.skeleton, 0, head.verb) is not None or (story.days(view) and not story.days_of_news(view)):
            return False
        told = view.sentence.text
        if head.kind == "guidance" and kinds & {"ceremony", "performance", "reception", "mourning", "meeting"}:
            return False  # "then looked round the plant", at whose opening he was
        if head.kind == "ceremony" and "guidance" in kinds and _NEXT.search(told) is None:
            return False  # "visited a plant … attended its inauguration on Monday": the same occasion
        if _NEXT.search(told) is not None:
            return _OF_OTHER_TIMES.search(told) is None
        return bool(story.days_of_news(view)) and _ON_A_DAY.search(told) is not None

    def may_add(self, kind: EventKind, *, lead: bool, dated: bool = False) -> bool:
        """Whether a further event of another kind is one of its own; `dated`: its sentence names a day."""
        kinds = {d.event.kind for d in self._story.drafts}
        if not kinds:
            return True
        if kind in BODY_KINDS:
            if self._story.press and dated and kind not in kinds and kinds <= BODY_KINDS:
                return True  # "Before the assembly's session, the North held a politburo meeting on Saturday"
            return lead and kinds <= {"guidance", "mourning", "ceremony"}
        if kind in ("reception", "talks"):
            return True
        if kind == "guidance":
            return bool(kinds & (BODY_KINDS | {"talks"})) and "guidance" not in kinds
        if kind == "performance":
            if self._story.press and dated and "performance" not in kinds:
                return True
            return bool(kinds & {"talks", "travel", "reception"})
        if kind == "travel":
            if self._story.press and dated and kinds <= {"talks", "reception"}:
                return True  # "Meanwhile, a delegation led by the trade minister left … on Tuesday"
            return lead and kinds == {"travel"} and not any(self._own_journey(d) for d in self._story.drafts)
        if kind == "mourning":
            return self._story.press and kinds == {"mourning"} and len(self._story.drafts) == 1
        return lead and not kinds & _ONE_A_REPORT

    def welcomes(self, head: Head) -> bool:
        """Whether a head tells of the ceremony at which this state's people first come into a guest's arrival."""
        drafts = self._story.drafts
        if not head.opened or head.kind != "ceremony" or not _WELCOME.search(head.subject):
            return False
        return all(d.event.kind == "travel" and all(p.foreign for p in d.people()) for d in drafts)

    def travels_apart(self, head: Head, subjects: list[Person]) -> bool:
        """Whether people of this state travel of whom no journey of the report has told ("Meanwhile, the delegation
        led by ⟦1⟧ came home")."""
        drafts = self._story.drafts
        if head.kind != "travel" or not drafts or any(d.event.kind != "travel" or not d.people() for d in drafts):
            return False
        beside = head.verb < head.start + len(head.subject)  # "Also leaving was a delegation led by ⟦1⟧": one departure
        own = bool(subjects) and not beside and not subjects[0].foreign  # with guests of theirs, it may be
        return own and not any(d.has(s) for d in drafts for s in subjects)

    def _own_journey(self, draft: Draft) -> bool:
        """Whether this state's people travel, not guests of theirs."""
        if any(p.capacity == "principal" for p in draft.people()):
            return True
        return not draft.people() and any(g.capacity == "principal" for g in draft.event.groups)

    def _own_travellers(self, head: Head, subjects: list[Person]) -> bool:
        """Whether a head of travel tells of this state's people."""
        if subjects:
            return any(not p.foreign for p in subjects)
        return not self._story.grammar.sides.is_foreign(head.subject)
