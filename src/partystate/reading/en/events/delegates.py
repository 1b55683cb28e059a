"""Those who came along with the head of a delegation, told by a sentence of their own: "Among the members of the
delegation are ⟦0⟧ and ⟦1⟧", "The delegation includes ⟦0⟧"; and by whom a group of guests is led."""

from __future__ import annotations

import re

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS
from partystate.reading.report import Capacity, EventKind

_COMPANY = r"(?:delegation|mission|group|team|party|entourage|suite|retinue)"
_INCLUDES = r"(?:includes?|included|compris(?:es|ed)|consists? of|consisted of|(?:is|was) (?:made up|composed) of)"
_MEMBERS = (
    guarded(
        r"\b(?:(?:[Aa]mong|[Ii]ncluded in|[Aa]lso in) (?:the members of )?|[Mm]embers of )"
        rf"(?:the|his|her|its|this|{MARK}['’]s) (?:[\w'’-]+ ){{0,4}}?{_COMPANY}(?: members)? ",
        rf"(?:are|were|is|was|include|included)(?: also)? (?P<w>{MARKS})",
    ),
    guarded(
        rf"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts) (?:[\w'’-]+ ){{0,3}}?{_COMPANY}(?: attending [^.;,⟦]{{3,40}})? ",
        rf"{_INCLUDES}(?: also)? (?P<w>{MARKS})",
    ),
)
_MEMBERS_IN_PRESS = (
    *_MEMBERS,
    guarded(rf"{MARK}['’]s (?:[\w'’-]+ ){{0,3}}?{_COMPANY} {_INCLUDES}(?: also)? (?P<w>{MARKS})"),
)
""" "⟦0⟧'s entourage includes ⟦1⟧", too."""
_SUITE = re.compile(r"\b(?:entourage|suite|retinue)\b|⟧['’]s ")
"""Those who go along with a traveller; a delegation travels as one."""
_THEY_ARE = guarded(r"^(?:They|The guests|The visitors) (?:are|were)(?: also)? (?P<w>(?:both )?⟦(?!\d+⟧['’]s).+)")
"""Of a company told of in the sentence before."""
_LED = guarded(
    r"^[Tt]he (?:[\w-]+ )?(?:guests?|visitors|delegation|delegates|group|mission),? "
    rf"(?:(?:which |who )?(?:was|were|is|are) )?(?:led|headed) by (?:[A-Z][\w.]+ ){{0,2}}(?P<w>{MARK})"
)
_LEADS = guarded(
    rf"^(?P<w>{MARK}),? (?:(?:is|was) )?(?:led|headed|leads|heads|leading|heading) (?:the|this) "
    rf"(?:[\w'’-]+ ){{0,4}}?{_COMPANY}(?=[.,;]|\s*$)"
)
""" "⟦0⟧ led the delegation", of the company met in the sentence before."""
_HEAD_OF_IT = re.compile(
    r"(?:[^,;.]{3,60}, (?:the |who is )?)?(?:[Tt]he )?(?:[Hh]ead|[Ll]eader|[Cc]hief) of the "
    r"(?:visiting |[A-Z]\w+ )?delegation\b"
)
"""Begins a sentence of him who heads the delegation told of before ("A B, head of the delegation, said")."""
_HOST_SPOKE = guarded(
    r"^(?:(?:For (?:his|her) part|In (?:his|her )?reply|(?:Welcom|Receiv|Thank)ing [^,;⟦.]{3,60}), )?",
    rf"(?P<w>{MARK}),? ",
    r"(?:said|thanked|expressed|affirmed|welcomed|noted|stressed|briefed|highlighted|appreciated)\b",
)
_OF_MISSION = re.compile(r"\b(?:ambassador|charge d['’]affaires|counsell?or|embassy|Embassy)\b")
_DELEGATION = re.compile(rf"\b{_COMPANY}\b")
_TOLD_OF: frozenset[EventKind] = frozenset(["travel", "talks", "reception", "meeting", "performance", "ceremony"])


class Delegates:
    """Puts the members of the delegations that one document tells of into its events."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def read(self, view: SentenceView, draft: Draft | None) -> None:
        """The members one sentence names, `draft` being the event it goes on telling."""
        if draft is None or draft.event.kind not in _TOLD_OF or "⟦" not in view.skeleton:
            return
        they = _THEY_ARE.match(view.skeleton)
        if they is not None and draft.event.groups:
            told, _ = self._story.grammar.rosters.roster(view, *they.span("w"))
            self._put(draft, told, draft.event.groups[-1].capacity)
            return
        patterns = _MEMBERS_IN_PRESS if self._story.press else _MEMBERS
        for members in patterns if draft.event.kind != "ceremony" else ():
            found = members.search(view.skeleton)
            if found is not None:
                own: Capacity = "attended"
                if draft.event.kind == "travel":
                    own = "accompanied" if _SUITE.search(found.group()) else "principal"
                self._add(view, draft, found.group("w"), own)
                return
        host = _HOST_SPOKE.match(view.skeleton) if draft.needs_own else None
        if host is not None and self._of_mission(view, host.group("w")):
            self._add(view, draft, host.group("w"), "principal")
        led = _LED.match(view.skeleton) or _LEADS.match(view.skeleton)
        heads = led is None and view.skeleton.startswith("⟦0⟧") and _HEAD_OF_IT.match(view.sentence.text) is not None
        if led is not None or heads:
            sent = [g for g in draft.event.groups if _DELEGATION.search(g.text) is not None]
            if sent or draft.event.kind in ("talks", "travel"):
                hosted = any(p.capacity == "principal" and not p.foreign for p in draft.people())
                guests = bool(sent) and sent[-1].capacity == "guest" and hosted  # compatriots from abroad
                self._add(view, draft, led.group("w") if led else "⟦0⟧", "guest" if guests else "principal")

    def _of_mission(self, view: SentenceView, mark: str) -> bool:
        """Whether somebody speaks for an embassy of this state, which foreigners visit."""
        person = self._story.people.of(view.named(mark)[0])
        return not person.foreign and any(_OF_MISSION.search(post) for post in person.posts)

    def _add(self, view: SentenceView, draft: Draft, marks: str, own: Capacity) -> None:
        """Guests are guests; this state's own travel, or come, in the capacity `own`. A delegation is of one state."""
        self._put(draft, view.named(marks), own)

    def _put(self, draft: Draft, told: list[Mention], own: Capacity) -> None:
        people = [(mention, self._story.absorb(mention)) for mention in told]
        guests = any(person.foreign for _, person in people)
        for mention, person in people:
            if guests and not person.own:
                person.foreign = True  # "Wang Bo" has the shape of both nations' names
            if self._story.alive(person):
                draft.add(person, "guest" if person.foreign else own, [mention.span])
