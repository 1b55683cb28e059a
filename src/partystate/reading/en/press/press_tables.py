"""Meals that the press tells only beside the talks they followed: who spoke there, or that the host gave one.

"At the reception, ⟦0⟧ and ⟦1⟧ both gave speeches", "met ⟦1⟧ at the Hall, where ⟦1⟧ threw a banquet for his guest".
"""

from __future__ import annotations

from typing import Final

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head_patterns import RECEPTION
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS
from partystate.reading.report import Event

_SPOKE_AT_TABLE: Final = guarded(
    rf"^(?:At|During) the (?:[a-z-]+ )?{RECEPTION},? (?P<who>{MARKS}),? (?:both |each |also )?"
    r"(?:(?:gave|made|delivered|exchanged) (?:an? |the )?(?:[\w-]+ )?(?:speech|speeches|toast|toasts|address|addresses)"
    r"|spoke|raised (?:a |their )?(?:toasts?|glass\w*)|toasted|proposed a toast)\b"
)
_WHERE_HE_GAVE: Final = guarded(
    rf"\bwhere (?P<host>{MARK}|[A-Z][\w-]+) (?:also |later )?(?:threw|hosted|gave|held) an? (?:[\w-]+ "
    rf"){{0,3}}?{RECEPTION} ",
    rf"(?:for|in honou?r of) (?:(?:his|her) (?:[\w-]+ )?(?:guests?|visitors?|counterpart)|him|her|them|{MARK})",
)


def at_their_table(story: Story, view: SentenceView) -> Draft | None:
    """The meal beside the talks told of, if a sentence tells it so; the report goes on with the talks."""
    talks = story.first("talks")
    if talks is None or story.first("reception") is not None or story.looks_back(view):
        return None
    spoke, gave = _SPOKE_AT_TABLE.match(view.skeleton), _WHERE_HE_GAVE.search(view.skeleton)
    told = spoke or gave
    if told is None:
        return None
    draft = Draft(Event("reception", evidence=[view.span(*told.span())]))
    draft.event.start, draft.event.end = talks.event.start, talks.event.end
    if spoke is not None:
        for mention in view.named(spoke["who"]):
            draft.add(story.people.of(mention), "spoke", [mention.span])
    elif gave is not None:
        marked = view.named(gave["host"])
        met = talks.persons()
        host = story.people.of(marked[0]) if marked else next((p for p in met if gave["host"] in p.name.split()), None)
        guest = next((p for p in met if host is not None and p.foreign != host.foreign), None)
        if host is None or guest is None:
            return None
        draft.add(host, "principal", host.spans[-1:])
        draft.add(guest, "principal", guest.spans[-1:])
    story.drafts.append(draft)
    return draft
