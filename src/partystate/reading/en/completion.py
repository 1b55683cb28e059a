"""Posts whose body the print shortens, completed from the body the same report has named in full.

"chairman of the budget committee" after "the Budget Committee of the SPA", "vice-chairman of the commission" in a report
of the commission's meeting, "vice-chairman of the provincial people's committee" behind "South Hamgyong Provincial …".
"""

from __future__ import annotations

import re

from partystate.reading.en.context import People
from partystate.reading.report import Report

_PROVINCIAL = re.compile(r"\b((?:North |South )?[A-Z][a-z]+) (?:Provincial|Province)\b")
_LOCAL = re.compile(r" of (?:the )?provincial (people's committee|committee|party committee)", re.I)
_BODY = re.compile(r" of (?:the )?(?P<body>.+)$")
_SHORT = frozenset("committee commission bureau cabinet department ministry assembly federation association union league presidium secretariat council".split())


def complete_posts(people: People, report: Report, text: str) -> None:
    """Complete the shortened posts of a document's people and changes, in place."""
    bodies = _full_bodies(people, report)
    provinces = _PROVINCIAL.findall(text)
    for person in people.by_key.values():
        for post in list(person.posts):
            full = _completed(post, bodies, provinces)
            if full != post:
                spans = person.posts.pop(post)
                person.posts.setdefault(full, spans)
    for change in report.changes:
        change.post = _completed(change.post, bodies, provinces)
    for event in report.events:
        for participant in event.people:
            participant.posts = list(dict.fromkeys(_completed(p, bodies, provinces) for p in participant.posts))


def _full_bodies(people: People, report: Report) -> list[str]:
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


def _completed(post: str, bodies: list[str], provinces: list[str]) -> str:
    local = _LOCAL.search(post)
    if local and provinces:
        rest = "People's Committee" if "people" in local.group(1).lower() else "Committee of the Workers' Party of Korea"
        return f"{post[: local.start()]} of the {provinces[-1]} Provincial {rest}"
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
