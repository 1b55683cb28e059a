"""What breaks the rules that the charter declares, with the evidence from both sides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from fastapi import APIRouter

from partystate.analysis.checks import SEVERITIES, Violation, check
from partystate.ledger.limits import TooSlowError, time_limit
from partystate.web import links
from partystate.web.bodynames import find_body
from partystate.web.pages import page
from partystate.web.params import DayParam, PageParam, SiteParam, WordParam
from partystate.web.refs import BodyRef, body_ref
from partystate.web.site import Site

router = APIRouter()
Severity = Literal["note", "warning", "error"]
WARNING = 2
MENTION_SECONDS = 2.0
"""How long pages that only mention violations wait for them."""


@dataclass(slots=True)
class SideRef:
    """One side of a contradiction: what it says, and the document and words, or the place in the charter."""

    says: str
    document: str | None
    outlet: str | None
    quote: str
    url: str | None
    declared: str | None


@dataclass(slots=True)
class ViolationRef:
    """A rule broken: how grave, how sure, and both sides; `bodies` are those whose posts or meetings are at odds."""

    rule: str
    severity: str
    confidence: float
    text: str
    day: date | None
    bodies: list[BodyRef]
    sides: list[SideRef]


@dataclass(slots=True)
class ChecksPage:
    """What breaks the charter's rules, the gravest and surest first: of a rule, since a day, in a body."""

    severity: str
    rule: str | None
    since: date | None
    body: str | None
    rules: dict[str, str]
    violations: list[ViolationRef]
    total: int
    page: int
    pages: int


def violations(site: Site, least: int) -> list[Violation]:
    """All violations of a severity and graver, kept until the ledger changes."""
    return site.kept(("checks", least), lambda: check(site.ledger, charter=site.charter, severity=least))


def violations_in_time(site: Site) -> list[Violation] | None:
    """All violations that are at least a warning; None where a ledger is so large that finding them takes longer
    than a page that only mentions them may wait."""

    def found() -> list[Violation] | None:
        try:
            with time_limit(site.database, MENTION_SECONDS):
                return check(site.ledger, charter=site.charter, severity=WARNING)
        except TooSlowError:
            return None

    return site.kept("checks in time", found)


def violation_ref(site: Site, v: Violation) -> ViolationRef:
    """A violation as pages show it."""
    sides = [
        SideRef(
            s.says, s.document, s.outlet, s.quote, links.statement_url(s.statement) if s.statement else None, s.declared
        )
        for s in v.sides
    ]
    bodies = [body_ref(site, b.name) for id_ in v.bodies if (b := site.charter.body(id_)) is not None]
    return ViolationRef(v.rule, SEVERITIES[v.severity], round(v.confidence, 2), v.text, v.day, bodies, sides)


def of_body(site: Site, found: Iterable[Violation], body: str) -> list[Violation]:
    """Those that are about a body, by id or any name, present or past."""
    declared = find_body(site, body)
    lineage = {b.id for b in site.charter.lineage(declared.id)} if declared else set()
    return [v for v in found if lineage & set(v.bodies)]


def _rows(view: ChecksPage) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    columns = ("rule", "severity", "confidence", "day", "text", "body", "side", "says", "quote", "document", "declared")
    return columns, (
        (
            v.rule, v.severity, v.confidence, v.day, v.text, "; ".join(b.name for b in v.bodies), n, s.says, s.quote,
            s.document, s.declared,
        )
        for v in view.violations
        for n, s in enumerate(v.sides, 1)
    )  # fmt: skip


@page(router, "/checks", "checks.html", rows=_rows)
def checks(
    site: SiteParam, severity: Severity = "warning", rule: WordParam = None, since: DayParam = None,
    body: WordParam = None, page: PageParam = 1,
) -> ChecksPage:  # fmt: skip
    """What in the ledger breaks the rules that the charter declares, the gravest and surest first."""
    least = next(number for number, word in SEVERITIES.items() if word == severity)
    found = violations(site, least)
    if body:
        found = of_body(site, found, body)
    found = [v for v in found if (not rule or v.rule == rule) and (since is None or (v.day and v.day >= since))]
    size = site.settings.page_size
    shown = [violation_ref(site, v) for v in found[(page - 1) * size : page * size]]
    declared = {id_: rule.text for id_, rule in site.charter.checks.items()}
    return ChecksPage(severity, rule, since, body, declared, shown, len(found), page, -(-len(found) // size))
