"""Who spoke at the one gathering of a press report, where a sentence of its own tells of the speech.

"Kim attended Monday's inauguration of X. … In his address, Kim scolded …", "Kim delivered the opening address".
"""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.report import BODY_KINDS

_GATHERINGS: Final = BODY_KINDS | {"ceremony", "meeting"}
_SPEECH: Final = r"(?:[\w-]+ ){0,3}?(?:speech|address|remarks)"
_ELSEWHERE: Final = re.compile(
    r"\b(?:interview|reporters|televised|New Year|last (?:year|month|week)|(?:19|20)\d\d|earlier this|in (?:January"
    r"|February"
    r"|March|April|May|June|July|August|September|October|November|December)|United Nations|U\.N\.|parliament)\b"
)
"""Words of a speech made at something else."""
_NEAR: Final = 1600
"""Characters behind the event in which the speech made there is told."""


def spoke_there(story: Story, drafts: list[Draft]) -> None:
    """Let the leader have spoken at the report's one gathering, if it tells of the speech."""
    leader = story.people.leader
    gatherings = [d for d in drafts if d.event.kind in _GATHERINGS]
    if leader is None or not story.alive(leader) or len(gatherings) != 1:
        return
    draft = gatherings[0]
    told = next((p for p in draft.people() if p.name == leader.name), None)
    if draft.event.kind in BODY_KINDS and (told is not None or draft.people()):
        return  # who presides over it, or guides it, is told so
    begin = draft.event.evidence[0][0]
    text = story.document.text[begin : begin + _NEAR]
    names = "|".join(re.escape(n) for n in (leader.name, leader.name.split()[0]))
    he = rf"(?:(?:(?:[\w’'-]+ ){{0,4}}?(?:{names})(?!['’]s)|[Hh]e|[Tt]he (?:[\w-]+ ){{0,3}}?leader),?)"
    spoke = re.compile(
        rf"\b(?:In|During|Delivering|Making|Giving) (?:an?|his|the) {_SPEECH}\b(?: (?:at|to|there|during|marking)"
        rf" [^.,;\n]{{3,90}})?,? {he} (?:\w+ly )?\w+"
        rf"|\b{he} (?:also |then |personally )?(?:delivered|gave|made) (?:an?|the|his) {_SPEECH}\b"
        rf"|\b{he} (?:also |then )?(?:told|addressed) (?:the )?(?:event|ceremony|crowd|gathering|rally|participants"
        rf"|conference"
        rf"|meeting|audience)\b|\b{he} said in (?:an?|his|the) {_SPEECH}\b"
    )
    for m in spoke.finditer(text):
        end = text.find(". ", m.end())
        sentence = text[text.rfind("\n", 0, m.start()) + 1 : end if end >= 0 else len(text)]
        if _ELSEWHERE.search(sentence) is None:
            span = (begin + m.start(), begin + m.end())
            if told is not None and told.capacity in ("principal", "attended"):
                told.capacity = "spoke"
            elif told is None:
                draft.add(leader, "spoke", [span])
            return
