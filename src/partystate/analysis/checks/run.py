"""Running the rules that a charter declares over a ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime

from partystate.analysis.checks import holders, meetings, order, persons
from partystate.analysis.checks.material import Material
from partystate.analysis.checks.violation import Violation
from partystate.charter import Charter, load_charter
from partystate.charter.model import Check
from partystate.ledger import Ledger, LedgerError
from partystate.ledger.queries import batch_at

Rule = Callable[[Check, Material], Iterator[Violation]]

RULES: dict[str, Rule] = {
    "numbering-repeated": meetings.repeated,
    "numbering-order": meetings.order,
    "numbering-gap": meetings.gap,
    "meeting-outside-term": meetings.outside_term,
    "elected-by-other-body": holders.elected_by,
    "more-holders-than-seats": holders.seats,
    "held-by-the-dead": holders.dead,
    "two-places-one-day": persons.two_places,
    "rank-falls": persons.rank_falls,
    "post-before-body": holders.existed,
    "precedence": order.out_of_order,
}
"""What carries out each rule, by the id under which a charter declares it."""


def check(
    ledger: Ledger,
    *,
    charter: Charter | None = None,
    severity: int = 2,
    rules: Iterable[str] | None = None,
    known_on: date | datetime | None = None,
) -> list[Violation]:
    """What breaks the charter's rules of at least this severity (1 note, 2 warning, 3 error), the gravest and surest
    first, going by what was known on a day. `rules` narrows to some ids. A declared rule that this version does not
    know is passed over.

    Raises LedgerError for a rule that the charter does not declare.
    """
    charter = charter or load_charter()
    wanted = None if rules is None else set(rules)
    for id_ in wanted or ():
        if id_ not in charter.checks:
            raise LedgerError(f"the charter declares no rule {id_!r}", f"It has {', '.join(charter.checks)}")
    found: list[Violation] = []
    with ledger.database.reading():
        material = Material(ledger, charter, batch_at(ledger.database, known_on))
        for rule in charter.checks.values():
            run = RULES.get(rule.id)
            if run is None or rule.severity < severity or (wanted is not None and rule.id not in wanted):
                continue
            broken = [replace(v, bodies=_bodies(material, v)) for v in run(rule, material)]
            found += [v for v in broken if not rule.bodies or set(v.bodies) & set(rule.bodies)]
        found.sort(key=lambda v: (-v.severity, -v.confidence, v.day or date.max, v.key))
        return [replace(v, sides=material.quoted(v.sides)) for v in found]


def _bodies(material: Material, violation: Violation) -> tuple[str, ...]:
    """The declared bodies at odds: those the rule names, and those of its subjects, which may be bodies, posts (whose
    ids begin with their body's) or meetings."""
    found = dict.fromkeys(violation.bodies)
    for subject in violation.subjects:
        id_ = subject.rpartition("/")[0] or subject
        if material.charter.body(id_) is not None:
            found[id_] = None
        declared = material.constitution.find(material.meets.get(subject) or "")
        if declared is not None:
            found[declared.id] = None
    return tuple(found)
