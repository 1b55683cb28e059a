"""What breaks the rules that the charter declares, with the evidence from both sides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from fastapi import APIRouter

from partystate.analysis.checks import SEVERITIES, Violation, check
from partystate.web import links
from partystate.web.pages import page
from partystate.web.params import PageParam, SiteParam, WordParam
from partystate.web.site import Site

router = APIRouter()
Severity = Literal["note", "warning", "error"]


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
    """A rule broken: how grave, how sure, and both sides."""

    rule: str
    severity: str
    confidence: float
    text: str
    day: date | None
    sides: list[SideRef]


@dataclass(slots=True)
class ChecksPage:
    """What breaks the charter's rules, the gravest and surest first."""

    severity: str
    rule: str | None
    rules: dict[str, str]
    violations: list[ViolationRef]
    total: int
    page: int
    pages: int


def violations(site: Site, least: int) -> list[Violation]:
    """All violations of a severity and graver, kept until the ledger changes."""
    return site.kept(("checks", least), lambda: check(site.ledger, charter=site.charter, severity=least))


@page(router, "/checks", "checks.html")
def checks(site: SiteParam, severity: Severity = "warning", rule: WordParam = None, page: PageParam = 1) -> ChecksPage:
    """What in the ledger breaks the rules that the charter declares, the gravest and surest first."""
    least = next(number for number, word in SEVERITIES.items() if word == severity)
    found = [v for v in violations(site, least) if not rule or v.rule == rule]
    size = site.settings.page_size
    shown = [
        ViolationRef(
            v.rule, SEVERITIES[v.severity], round(v.confidence, 2), v.text, v.day,
            [
                SideRef(
                    s.says, s.document, s.outlet, s.quote, links.statement_url(s.statement) if s.statement else None,
                    s.declared,
                )
                for s in v.sides
            ],
        )
        for v in found[(page - 1) * size : page * size]
    ]  # fmt: skip
    declared = {id_: rule.text for id_, rule in site.charter.checks.items()}
    return ChecksPage(severity, rule, declared, shown, len(found), page, -(-len(found) // size))
