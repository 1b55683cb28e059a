"""Mentions: what one document says of one name, gathered from its report for the resolver."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from partystate.reading.report import Report
from partystate.romanisation import name_key

_MOST_COMPANY = 40
"""Companions that are looked at: those in the first rows of a long list."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One name in one document with all that helps to tell whose it is.

    `on` is the day spoken of (the event's, else the publication). `posts` are canonical. `company` are the names of
    the others at the same events, `kinds` the kinds of those events. `died` if the document reports the death.
    `roster` names a list in which each entry is a person of its own: two mentions of one document and roster
    are two persons.
    """

    name: str
    document: str
    on: date | None = None
    posts: tuple[str, ...] = ()
    foreign: bool = False
    company: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    died: bool = False
    outlet: str | None = None
    roster: str | None = None


@dataclass(slots=True)
class _Gathered:
    posts: dict[str, None] = field(default_factory=dict)
    company: dict[str, None] = field(default_factory=dict)
    kinds: dict[str, None] = field(default_factory=dict)
    on: date | None = None
    died: bool = False


def company_of(mention: Mention) -> list[str]:
    """The name keys of a mention's companions, each once, as profiles count them."""
    own = name_key(mention.name)
    keys = dict.fromkeys(name_key(name) for name in mention.company[:_MOST_COMPANY])
    return [key for key in keys if key and key != own]


def mentions_of(report: Report) -> list[Mention]:
    """One mention for each name (and foreign or not) of a report, in the order the names first come.

    Names come from participants, changes and attested posts. The posts of a change that takes a post away count
    too: the person held it.
    """
    found: dict[tuple[str, bool], _Gathered] = {}
    strangers = {p.name for event in report.events for p in event.people if p.foreign}
    for event in report.events:
        names = [p.name for p in event.people]
        for person in event.people:
            one = found.setdefault((person.name, person.foreign), _Gathered())
            one.posts.update(dict.fromkeys(person.posts))
            one.company.update(dict.fromkeys(n for n in names if n != person.name))
            one.kinds[event.kind] = None
            one.on = one.on or event.start
    for attested in report.posts:
        one = found.setdefault((attested.name, attested.name in strangers), _Gathered())
        one.posts[attested.post] = None
    for change in report.changes:
        one = found.setdefault((change.name, change.name in strangers), _Gathered())
        if change.post:
            one.posts[change.post] = None
        one.died = one.died or change.action == "died"
        one.on = one.on or change.date
    header = report.document
    return [
        Mention(
            name, header.sha256, one.on or header.published, tuple(one.posts), foreign, tuple(one.company),
            tuple(one.kinds), one.died, header.outlet,
        )
        for (name, foreign), one in found.items()
    ]  # fmt: skip
