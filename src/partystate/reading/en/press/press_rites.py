"""What the press tells that a leader did at a ceremony at which it first only calls him present: he cut the ribbon."""

from __future__ import annotations

from partystate.reading.en.events.story import Story
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK

_CUT = guarded(
    rf"(?P<s>{MARK}|\b[Hh]e\b)(?: [^.;⟦]{{0,60}}?)?,? (?:(?:also|then|personally|himself|and) )*",
    r"(?:cut(?:ting)? (?:the|a) (?:[\w-]+ )?(?:ribbon|tape)|(?:broke|breaking) (?:the )?ground\b|detonated the"
    r"|(?:pulled|pulling) (?:off )?the (?:cord|cover|veil)|smashed (?:a|the) bottle)",
)


def did_the_rite(view: SentenceView, story: Story) -> None:
    """Make him who cuts the ribbon the one whose ceremony it is."""
    draft = story.current
    m = _CUT.search(view.skeleton) if draft is not None and draft.event.kind == "ceremony" else None
    if draft is None or m is None:
        return
    for person, spans in story.subject(view, m["s"]):
        if person is story.people.leader and draft.has(person):
            draft.add(person, "principal", spans)
