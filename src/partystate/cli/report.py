"""One report as a person reads it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from partystate.cli.showing import days, heading, ordinal, say, shortened, table

if TYPE_CHECKING:
    from partystate.reading.report import Event, Report

Cells = tuple[object, ...]
LONGEST = 160
"""Characters of a claim, directive or agenda item that are shown."""


def show_report(report: Report) -> None:
    """Print a report: its header, each event with people, then all else it says."""
    d = report.document
    heading(f"== {d.id}" + (f": {shortened(d.title, LONGEST)}" if d.title else ""))
    dated = (
        f"published {d.published}" + ("" if d.published_by == "given" else f" (by {d.published_by})")
        if d.published
        else "undated"
    )
    say(", ".join(word for word in (d.outlet, dated, d.lang, f"via {', '.join(d.via)}" if d.via else None) if word))
    for event in report.events:
        say()
        show_event(event)
    changes: list[Cells] = [(c.action, c.name, c.post, c.date, c.reason) for c in report.changes]
    changes += [(c.action, None, c.post, None, None) for c in report.unnamed_changes]
    _part("Changes", ("action", "name", "post", "date", "reason"), changes)
    at_events = {(p.name, post) for e in report.events for p in e.people for post in p.posts}
    _part(
        "Posts (of others)",
        ("name", "post"),
        [(p.name, p.post) for p in report.posts if (p.name, p.post) not in at_events],
    )
    _part("Career", ("name", "post", "since", "until"), [(c.name, c.post, c.since, c.until) for c in report.career])
    _part("Laws", ("action", "title", "body"), [(x.action, x.title, x.body) for x in report.laws])
    _part("Programmes", ("status", "kind", "name"), [(p.status, p.kind, p.name) for p in report.programmes])
    _part("Criticised", ("who", "for", "by"), [(c.target, c.reason, c.by) for c in report.criticisms])
    _part("Directives", ("to", "what", "by"), [(x.to, shortened(x.text, LONGEST), x.by) for x in report.directives])
    _part(
        "Figures",
        ("value", "unit", "of", "sense"),
        [(f"{q.value:,}", q.unit, q.of, q.sense) for q in report.quantities],
    )
    claims = [(c, shortened(c.text, LONGEST)) for c in report.claims]
    _part(
        "Claims",
        ("speaker", "verb", "what", "via"),
        [(c.speaker, c.verb, f"“{text}”" if c.quoted else text, ", ".join(c.via)) for c, text in claims],
    )
    for note in report.notes:
        say(f"Note: {note}")
    if not any((report.events, changes, report.posts, report.claims, report.laws, report.programmes, report.notes)):
        say("No event, change or post is stated.")
    say()


def show_event(event: Event) -> None:
    """Print one event of a report."""
    heading(event_line(event.kind, event.body, event.term, event.ordinal, bool(event.enlarged)))
    place = f", {event.place}" if event.place else ""
    presider = f", presided over by {event.presider}" if event.presider else ""
    say(f"  {days(event.start, event.end) if event.start else 'day not stated'}{place}{presider}")
    if event.people:
        table(
            ("", "person", "capacity", "posts"),
            [(p.order, p.name, p.capacity, "; ".join(p.posts)) for p in event.people],
            whole=("person", "capacity"),
        )
    for group in event.groups:
        say(f"  {group.capacity}{' by video' if group.video else ''}: {shortened(group.text, 3 * LONGEST)}")
    for number, item in enumerate(event.agenda, start=1):
        say(f"  agenda {number}: {shortened(item.text, LONGEST)}")
    for decision in event.decisions:
        say(f"  decided{' unanimously' if decision.unanimous else ''}: {shortened(decision.title, LONGEST)}")


def event_line(kind: str, body: str | None, term: int | None, number: int | None, enlarged: bool) -> str:
    """What an event is called: "20th enlarged political bureau meeting, Political Bureau of …, 7th term"."""
    words = [ordinal(number) if number else "", "enlarged" if enlarged else "", kind.replace("_", " ")]
    name = " ".join(word for word in words if word)
    return ", ".join(part for part in (name, body, f"{ordinal(term)} term" if term else None) if part)


def _part(name: str, columns: tuple[str, ...], rows: Sequence[Cells]) -> None:
    if rows:
        say()
        heading(name)
        table(columns, rows)
