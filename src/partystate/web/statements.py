"""Why the ledger says something: the page of one statement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fastapi import APIRouter

from partystate.ledger.judging import judgements
from partystate.web import links, wording
from partystate.web.pages import page
from partystate.web.params import KeyParam, SiteParam
from partystate.web.persons import JudgementRef, judgement_ref

router = APIRouter()


@dataclass(slots=True)
class StatementPage:
    """A statement: what it says, the sentences that say it, the document, the method, and what people judged of it."""

    statement: str
    subject: str
    property: str
    label: str
    text: str
    value: Any
    valid: str
    valid_from: str | None
    valid_to: str | None
    precision: str
    confidence: float
    document: str
    document_url: str
    outlet: str | None
    title: str | None
    published: str | None
    spans: list[tuple[int, int]]
    quotes: list[str]
    sentences: list[str]
    method: str
    method_version: str
    recorded_at: datetime
    superseded_at: datetime | None
    judgement: str | None
    corrected: Any
    judgements: list[JudgementRef]


@page(router, "/statement/{key}", "statement.html")
def statement(site: SiteParam, key: KeyParam) -> StatementPage:
    """Why the ledger says it: the sentence, the document, the method, when it was recorded, and judgements."""
    x = site.ledger.why(key)
    judged = [judgement_ref(j) for j in judgements(site.database, x.statement)]
    return StatementPage(
        x.statement, x.subject, x.property, wording.PROPERTIES.get(x.property, x.property),
        wording.said(x.property, x.value), x.value, _valid(x.valid_from, x.valid_to, x.precision), x.valid_from,
        x.valid_to, x.precision, x.confidence, x.document, links.document_url(x.document, x.statement), x.outlet,
        x.title, x.published, x.evidence, x.quotes, x.sentences, x.method, x.method_version, x.recorded_at,
        x.superseded_at, x.judgement, x.corrected, judged,
    )  # fmt: skip


def _valid(start: str | None, end: str | None, precision: str) -> str:
    if precision == "day" and start:
        return f"on {start}" if start == end else f"from {start} to {end}"
    if precision == "before" and end:
        return f"on or before {end}"
    return "at a time not stated"
