"""A reader for marked-up test texts, so that the ledger can be tested without the reading room.

Each line that begins with a mark is an item; its parts are separated by `|`:

    @event kind | body | term | ordinal | start | end | place | presider
    @person name | capacity | post; post            (of the event before it; `*name` is a foreigner)
    @group text | capacity      @agenda text      @decision title
    @change name | action | post | reason | date
    @unnamed action | post      @post name | post      @career name | post | since | until
    @claim speaker | verb | text      @programme name | kind | status      @criticism target | reason | by
    @directive to | text | by      @law title | body | action      @quantity value | unit | of | sense
    @note text      @crash      @published date
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from partystate.documents.document import Document, fingerprint
from partystate.ledger.work import Reader
from partystate.reading.report import (
    AgendaItem,
    CareerStep,
    Change,
    Claim,
    Criticism,
    Decision,
    Directive,
    DocumentHeader,
    Event,
    Group,
    Law,
    Participant,
    PostAttestation,
    Programme,
    Quantity,
    Report,
    UnnamedChange,
)

_LINE = re.compile(r"^@(\w+) ?(.*)$", re.M)


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def number(text: str | None) -> int | None:
    return int(text) if text else None


def read_marked(document: Document, charter: Any) -> Report:
    """The report that the marks of a text spell out; every item's evidence is its line."""
    header = DocumentHeader(
        document.id, document.sha256, document.outlet, document.title, document.published, document.published_by,
        document.lang, document.url,
    )  # fmt: skip
    report = Report(header)
    for line in _LINE.finditer(document.text):
        p: list[Any] = [part.strip() or None for part in line[2].split("|")] + [None] * 8
        proof = [line.span()]
        match line[1]:
            case "event":
                report.events.append(
                    Event(
                        p[0],
                        p[1],
                        number(p[2]),
                        number(p[3]),
                        None,
                        day(p[4]),
                        day(p[5]) or day(p[4]),
                        p[6],
                        p[7],
                        evidence=proof,
                    )
                )
            case "person":
                event, foreign = report.events[-1], p[0].startswith("*")
                posts = [post.strip() for post in (p[2] or "").split(";") if post.strip()]
                name = p[0].lstrip("*")
                event.people.append(Participant(name, p[1], posts, len(event.people) + 1, foreign, proof))
                if not foreign:
                    report.posts += [PostAttestation(name, post, proof) for post in posts]
            case "group":
                report.events[-1].groups.append(Group(p[0], p[1], evidence=proof))
            case "agenda":
                report.events[-1].agenda.append(AgendaItem(p[0], proof))
            case "decision":
                report.events[-1].decisions.append(Decision(p[0], True, proof))
            case "change":
                report.changes.append(Change(p[0], p[1], p[2] or "", p[3], day(p[4]), proof))
            case "unnamed":
                report.unnamed_changes.append(UnnamedChange(p[0], p[1], proof))
            case "post":
                report.posts.append(PostAttestation(p[0], p[1], proof))
            case "career":
                report.career.append(CareerStep(p[0], p[1], p[2], p[3], proof))
            case "claim":
                report.claims.append(Claim(p[0], p[1], p[2], True, ["KCNA"], proof))
            case "programme":
                report.programmes.append(Programme(p[0], p[1], p[2], proof))
            case "criticism":
                report.criticisms.append(Criticism(p[0], p[1], p[2], proof))
            case "directive":
                report.directives.append(Directive(p[0], p[1], p[2], proof))
            case "law":
                report.laws.append(Law(p[0], p[1], p[2], proof))
            case "quantity":
                report.quantities.append(Quantity(float(p[0]), p[1], p[2], p[3], proof))
            case "note":
                report.notes.append(p[0])
            case "published":
                header.published, header.published_by = day(p[0]), "charter"
            case "crash":
                raise ValueError("this text breaks the reader")
    return report


MARKED = Reader("marked", "1", read_marked)


def doc(
    id: str,
    *lines: str,
    published: str | None = "2011-02-16",
    outlet: str | None = "KCNA",
    url: str | None = None,
    title: str | None = None,
    lang: str = "en",
) -> Document:
    """A document made of lines."""
    text = "\n\n".join([title, "\n".join(lines)] if title else ["\n".join(lines)])
    return Document(
        id, text, fingerprint(text), title, len(title) if title else 0, day(published), "given" if published else None,
        outlet, lang, url,
    )  # fmt: skip
