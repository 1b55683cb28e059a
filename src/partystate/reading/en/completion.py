"""Posts whose body the print shortens, completed from the body the same report has named in full.

"chairman of the budget committee" after "the Budget Committee of the SPA", "vice-chairman of the commission" in a
report of the commission's meeting, "vice-chairman of the provincial people's committee" behind "South Hamgyong …".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from partystate.reading.en.context import People
from partystate.reading.report import Report

_PROVINCIAL = re.compile(r"\b((?:North |South )?[A-Z][a-z]+) (?:Provincial|Province)\b")
_LOCAL = re.compile(r" of (?:the )?provincial (?P<people>people's )?(?:party )?committee", re.I)
_BODY = re.compile(r" of (?:the )?(?P<body>.+)$")
_SHORT = frozenset(
    "committee commission bureau cabinet department ministry assembly federation association union league presidium "
    "secretariat council".split()
)
"""Words that, alone, are a body's name shortened."""


def complete_posts(people: People, report: Report, text: str, party: str) -> None:
    """Complete the shortened posts of a document's people and changes, in place; `party` is the ruling party's name."""
    bodies = _full_bodies(people, report)
    provinces = _PROVINCIAL.findall(text)
    province = _Province(provinces[-1], party) if provinces else None
    for person in people.by_key.values():
        for post in list(person.posts):
            full = _completed(post, bodies, province)
            if full != post:
                spans = person.posts.pop(post)
                person.posts.setdefault(full, spans)
    for change in report.changes:
        change.post = _completed(change.post, bodies, province)
    for event in report.events:
        for participant in event.people:
            participant.posts = list(dict.fromkeys(_completed(p, bodies, province) for p in participant.posts))


def _full_bodies(people: People, report: Report) -> list[str]:
    """The bodies a report names in full, in the order of events, posts and changes."""
    found: dict[str, None] = {}
    for event in report.events:
        if event.body:
            found[event.body] = None
    for person in people.by_key.values():
        for post in person.posts:
            m = _BODY.search(post)
            if m and " of " in m.group("body"):
                found[m.group("body")] = None
    for change in report.changes:
        m = _BODY.search(change.post)
        if m and " of " in m.group("body"):
            found[m.group("body")] = None
    return list(found)


class _Province(NamedTuple):
    """The province a report named last, and the party whose committee it has."""

    name: str
    party: str


def _completed(post: str, bodies: list[str], province: _Province | None) -> str:
    local = _LOCAL.search(post)
    if local and province is not None:
        committee = "People's Committee" if local.group("people") else f"Committee of the {province.party}"
        return f"{post[: local.start()]} of the {province.name} Provincial {committee}"
    m = _BODY.search(post)
    if m is None:
        return post
    body = m.group("body")
    low = body.lower()
    if low in _SHORT:
        owner = next((b for b in bodies if b.split(" of ")[0].lower().endswith(low) and b.lower() != low), None)
        return f"{post[: m.start()]} of the {owner}" if owner else post
    if " of " not in body and body.split()[-1].lower() in _SHORT:
        owner = next((b for b in bodies if b.lower().startswith(low + " of ")), None)
        return f"{post[: m.start()]} of the {owner}" if owner else post
    return post
