"""What the press tells of a leader at a ceremony beside his being there: he cut the ribbon, he greeted the guest."""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK

_CUT = guarded(
    rf"(?P<s>{MARK}|\b[Hh]e\b)(?: [^.;⟦]{{0,60}}?)?,? (?:(?:also|then|personally|himself|and) )*",
    r"(?:cut(?:ting)? (?:the|a) (?:[\w-]+ )?(?:ribbon|tape)|(?:broke|breaking) (?:the )?ground\b|detonated the"
    r"|(?:pulled|pulling) (?:off )?the (?:cord|cover|veil)|smashed (?:a|the) bottle)",
)
_GREETED = guarded(
    r"\b(?:greet|welcom|receiv)\w*\b[^.;]{0,60}? (?:in|at|with) (?:an?|the) ",
    core=r"(?:[\w-]+ ){0,3}?(?:welcom(?:e|ing)|red-carpet) ceremony\b",
)


def guest_welcomed(view: SentenceView, story: Story, opened: Draft | None) -> None:
    """Who was greeted with a ceremony that a sentence opens: the one guest with whom the leader is told to have met."""
    if opened is None or opened.event.kind != "ceremony" or any(p.foreign for p in opened.people()):
        return
    talks = story.first("talks")
    guests = [p for p in talks.persons() if p.foreign] if talks is not None else []
    if len(guests) == 1 and _GREETED.search(view.skeleton) is not None:
        opened.add(guests[0], "guest", guests[0].spans[-1:])


def did_the_rite(view: SentenceView, story: Story) -> None:
    """Make him who cuts the ribbon the one whose ceremony it is."""
    draft = story.current
    m = _CUT.search(view.skeleton) if draft is not None and draft.event.kind == "ceremony" else None
    if draft is None or m is None:
        return
    for person, spans in story.subject(view, m["s"]):
        if person is story.people.leader and draft.has(person):
            draft.add(person, "principal", spans)
