"""Rules on meetings: their numbers, and the terms they are held in."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from partystate.analysis.checks.material import Material, Told
from partystate.analysis.checks.violation import Violation, ordinal
from partystate.charter import rules
from partystate.charter.model import Check, Meeting

Series = tuple[str, int | None]
CLOSE = timedelta(days=3)
"""Days by which two reports of one meeting may differ without being two meetings (a session of several days)."""


def numbered(material: Material) -> dict[Series, dict[int, list[Told]]]:
    """The dated and numbered meetings of bodies that number theirs: by run of numbers, then number."""
    found: dict[Series, dict[int, list[Told]]] = defaultdict(lambda: defaultdict(list))
    for told in material.told:
        if told.ordinal is None or told.start is None or not told.body:
            continue
        body = material.constitution.find(told.body)
        if body is None or told.kind != (body.meeting_kind or told.kind):
            continue
        term = told.term
        if term is None and body.numbering == "per_term":
            span = material.constitution.term(body.name, told.start)
            term = span.number if span else None
        run = rules.series(material.charter, body.id, term)
        if run is not None:
            found[run][told.ordinal].append(told)
    return found


def _apart(declared: Meeting, day: date) -> bool:
    if declared.since is None or declared.until is None:
        return False
    return not declared.since - CLOSE <= day <= declared.until + CLOSE


def _declared(material: Material, run: Series, number: int) -> Meeting | None:
    for body in material.charter.lineage(run[0]):
        meeting = material.charter.meetings.get((body.id, run[1]), {}).get(number)
        if meeting is not None:
            return meeting
    return None


def _what(material: Material, run: Series, number: int) -> str:
    body = material.charter.lineage(run[0])[-1].name
    return f"meeting {number} of the {f'{ordinal(run[1])} ' if run[1] else ''}{body}"


def repeated(rule: Check, material: Material) -> Iterator[Violation]:
    """Two meetings of one body and term bear one number on different days."""
    for run, numbers in numbered(material).items():
        for number, tellings in sorted(numbers.items()):
            what = _what(material, run, number)
            declared = _declared(material, run, number)
            days: dict[date, Told] = {}
            for told in sorted(tellings, key=lambda t: (t.trust, t.start or date.max, t.statement)):
                if told.start is not None:
                    days.setdefault(told.start, told)
            first = next(iter(days.values()))
            assert first.start is not None
            for day, told in days.items():
                end = first.end or first.start
                if first.start - CLOSE <= day <= end + CLOSE:
                    if declared is not None and _apart(declared, day):
                        yield Violation(
                            rule.id,
                            rule.severity,
                            0.8,
                            f"{what} is dated {day}, but was held on {declared.since}",
                            day,
                            (told.event,),
                            (
                                material.side(f"held on {day}", told.doc, told.evidence, told.statement),
                                material.declared(f"held on {declared.since}", declared),
                            ),
                        )
                    continue
                yield Violation(
                    rule.id,
                    rule.severity,
                    0.9 if told.trust == first.trust else 0.7,
                    f"{what} was held on {first.start} and on {day}",
                    day,
                    tuple(dict.fromkeys((first.event, told.event))),
                    (
                        material.side(f"held on {first.start}", first.doc, first.evidence, first.statement),
                        material.side(f"held on {day}", told.doc, told.evidence, told.statement),
                    ),
                )


def order(rule: Check, material: Material) -> Iterator[Violation]:
    """A meeting is held before one with a lower number in the same term."""
    for run, numbers in numbered(material).items():
        days = [(n, _first(tellings)) for n, tellings in sorted(numbers.items())]
        for (low, before), (high, after) in itertools.pairwise(days):
            assert before.start is not None and after.start is not None
            if before.start > after.start:
                yield Violation(
                    rule.id,
                    rule.severity,
                    0.85,
                    f"{_what(material, run, high)} is dated {after.start}, before the {ordinal(low)} on {before.start}",
                    after.start,
                    (before.event, after.event),
                    (
                        material.side(
                            f"the {ordinal(low)} on {before.start}", before.doc, before.evidence, before.statement
                        ),
                        material.side(
                            f"the {ordinal(high)} on {after.start}", after.doc, after.evidence, after.statement
                        ),
                    ),
                )


def _first(tellings: list[Told]) -> Told:
    return min(tellings, key=lambda t: (t.trust, t.start or date.max, t.statement))


def gap(rule: Check, material: Material) -> Iterator[Violation]:
    """A number between two reported meetings of a term was never reported."""
    for run, numbers in numbered(material).items():
        known = sorted(numbers)
        for low, high in itertools.pairwise(known):
            missing = [n for n in range(low + 1, high) if _declared(material, run, n) is None]
            if missing:
                before, after = _first(numbers[low]), _first(numbers[high])
                words = f"{missing[0]}" if len(missing) == 1 else f"{missing[0]} to {missing[-1]}"
                what = _what(material, run, missing[0]).replace(f" {missing[0]} ", f" {words} ", 1)
                yield Violation(
                    rule.id,
                    rule.severity,
                    0.6,
                    f"no report of {what}",
                    after.start,
                    (before.event, after.event),
                    (
                        material.side(
                            f"the {ordinal(low)} on {before.start}", before.doc, before.evidence, before.statement
                        ),
                        material.side(
                            f"the {ordinal(high)} on {after.start}", after.doc, after.evidence, after.statement
                        ),
                    ),
                )


def outside_term(rule: Check, material: Material) -> Iterator[Violation]:
    """A meeting of a numbered term is dated outside that term."""
    for told in material.told:
        body = material.constitution.find(told.body or "")
        if body is None or told.term is None or told.start is None:
            continue
        if rules.in_term(material.charter, body.id, told.term, told.start) is False:
            terms = [t for b in material.charter.lineage(body.id) for t in b.terms if t.number == told.term]
            term = terms[0]
            yield Violation(
                rule.id,
                rule.severity,
                0.85,
                f"a meeting of the {ordinal(told.term)} term of the {body.name} is dated {told.start}",
                told.start,
                (told.event,),
                (
                    material.side(f"term {told.term}, {told.start}", told.doc, told.evidence, told.statement),
                    material.declared(f"term {told.term} ran from {term.since or '?'} to {term.until or 'now'}", term),
                ),
            )
