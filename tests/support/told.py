"""What a report tells, in the few words that tests compare."""

from __future__ import annotations

from partystate.reading.report import Event, Report


def people_of(event: Event) -> dict[str, str]:
    """Who took part in an event, and in what capacity."""
    return {p.name: p.capacity for p in event.people}


def taking_part(report: Report) -> list[tuple[str, str]]:
    """Who took part in the events of a report, in order, each with the capacity."""
    return [(p.name, p.capacity) for event in report.events for p in event.people]


def posts_held(report: Report) -> list[tuple[str, str]]:
    """The posts that a report gives people, in order."""
    return [(p.name, p.post) for p in report.posts]


def posts_by_name(report: Report) -> dict[str, list[str]]:
    """The posts that a report gives each of its people."""
    found: dict[str, list[str]] = {}
    for name, post in posts_held(report):
        found.setdefault(name, []).append(post)
    return found
