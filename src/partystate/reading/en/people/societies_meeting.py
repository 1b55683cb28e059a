"""Whose committee a report of a union's meeting means: that union's, where no party is named beside it.

"The congress of the Weavers' Union was held. … was elected chairwoman of the Central Committee": of the union's. What
stands so without an owner is else the ruling party's.
"""

from __future__ import annotations

from typing import Final

from partystate.reading.en.people.antecedents import SOCIETIES
from partystate.reading.en.people.context import People, name_key
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import Report, Span

_CENTRE: Final = "Central Committee of the "
_A_PARTY: Final = "arty"
"""What is printed wherever a party is named."""


def give_societies_posts(people: People, report: Report, text: str, lexicon: Lexicon) -> None:
    """Give posts of a Central Committee told without its owner to the one society whose meeting is reported."""
    committee = _of_meeting(report, lexicon)
    if not committee:
        return
    grammar = _Owner(committee, text, lexicon)
    present = {name_key(p.name) for event in report.events for p in event.people}
    for person in people.by_key.values():
        if person.foreign or person is people.leader:
            continue
        bare = name_key(person.name) in present
        told = {post: grammar.meant(post, spans, bare=bare) for post, spans in person.posts.items()}
        if all(post == meant for post, meant in told.items()):
            continue
        person.posts = {told[post]: spans for post, spans in person.posts.items()}
        for event in report.events:
            for participant in event.people:
                if name_key(participant.name) == name_key(person.name):
                    participant.posts = list(dict.fromkeys(told.get(post, post) for post in participant.posts))
    for change in report.changes:
        change.post = grammar.meant(change.post, [grammar.around(change.evidence)], bare=False)


def _of_meeting(report: Report, lexicon: Lexicon) -> str:
    """The Central Committee of the one society whose meeting a report tells of; "" without one."""
    bodies = {event.body for event in report.events if event.kind == "meeting" and event.body}
    if len(bodies) != 1:
        return ""
    body = bodies.pop()
    society = body.removeprefix(_CENTRE)
    head = society.split(" of ")[0].split()[-1].lower()
    if head not in SOCIETIES or " Committee of " in society or lexicon.party in body:
        return ""
    return f"{_CENTRE}{society}"


class _Owner:
    """What posts printed without the name of a party mean in the report of a society's meeting."""

    def __init__(self, committee: str, text: str, lexicon: Lexicon) -> None:
        self._committee = committee
        self._text = text
        self._code = lexicon.party_code
        self._of_party = f" of the {_CENTRE}{lexicon.party}"
        bare = ((role, full) for role, full in lexicon.bare_posts.items() if full.endswith(f" of the {lexicon.party}"))
        self._bare = {full: role for role, full in bare}

    def meant(self, post: str, spans: list[Span], *, bare: bool) -> str:
        """The post in the society's committee, where none of the spans that tell it names a party; `bare`: its holder
        took part, so that his bare title is one of the society's too ("First Secretary A made a report")."""
        role = post.removesuffix(self._of_party) if post.endswith(self._of_party) else ""
        if not role and bare:
            role = self._bare.get(post, "")
        if not role or not spans or any(self._names_party(span) for span in spans):
            return post
        return f"{role} of the {self._committee}"

    def _names_party(self, span: Span) -> bool:
        printed = self._text[span[0] : span[1]]
        return self._code in printed or _A_PARTY in printed

    def around(self, spans: list[Span]) -> Span:
        """All that several spans hold together."""
        return (min((a for a, _ in spans), default=0), max((b for _, b in spans), default=len(self._text)))
