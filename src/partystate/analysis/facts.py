"""What each document says of an event, as facts that can be laid side by side."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from partystate.analysis.sources import SourceDocument
from partystate.ledger.explain import sentence
from partystate.ledger.statements import Statement
from partystate.romanisation import name_key

_STEM = 6
_WORD = re.compile(r"[^\W_]{3,}|\d+")
_CLAUSE = re.compile(r",? (?:which|that|who) ")
"""Where a title ends and what it is about begins."""
_EMPTY = frozenset(
    ["the", "few", "legislation", "and", "for", "was", "were", "that", "which", "with", "from", "its", "law", "issue"]
)
SINGLE = ("kind", "body", "term", "ordinal", "enlarged", "days", "place", "presider")
"""Facts of which an event has one."""
LISTED = {
    "event.participant": "participant",
    "event.agenda": "agenda item",
    "event.decision": "decision",
    "change": "change",
    "law": "law",
    "quantity": "figure",
    "claim": "statement",
    "programme": "programme",
    "criticism": "criticism",
    "directive": "directive",
}
"""Facts of which it may have many: the property of the statement, and what people call it."""


@dataclass(frozen=True, slots=True)
class Said:
    """One fact as one document says it. `value` is plain text, `stems` what likeness is judged by, `key` (where there
    is one) what makes two of them the same item whatever their words."""

    document: str
    kind: str
    value: str
    stems: frozenset[str]
    key: str | None
    data: Any
    statement: str
    evidence: tuple[tuple[int, int], ...]
    words: str
    """The words of the evidence, as printed."""
    sentence: str


def facts_of(source: SourceDocument, statements: Sequence[Statement]) -> list[Said]:
    """The facts of one document about the event: those of its tellings, and what the text says besides its events.

    What belongs to another event of the same text is left out.
    """
    found: list[Said] = []
    for said in statements:
        if said.item.startswith("events/"):
            path = "/".join(said.item.split("/", 2)[:2])
            if path not in source.items:
                continue
            found += _of_event(source, said)
        elif said.property in LISTED:
            found.append(_listed(source, said))
    return found


def _of_event(source: SourceDocument, said: Statement) -> list[Said]:
    if said.property == "event":
        head = said.value
        return [
            _said(source, said, name, _plain(head[name]), head[name])
            for name in ("kind", "body", "term", "ordinal", "enlarged")
            if head[name] is not None
        ]
    if said.property == "event.date":
        start, end = said.value["start"] or said.value["end"], said.value["end"] or said.value["start"]
        if start is None:
            return []
        return [_said(source, said, "days", start if start == end else f"{start}..{end}", [start, end])]
    if said.property in ("event.place", "event.presider"):
        name = said.property.removeprefix("event.")
        key = name_key(said.value) if name == "presider" else None
        return [_said(source, said, name, said.value, said.value, key)]
    return [_listed(source, said)] if said.property in LISTED else []


def _listed(source: SourceDocument, said: Statement) -> Said:
    kind, value = LISTED[said.property], said.value
    key: str | None = None
    text: str
    if kind == "participant":
        posts = f" ({'; '.join(value['posts'])})" if value["posts"] else ""
        text, key = f"{value['name']}: {value['capacity']}{posts}", name_key(value["name"])
    elif kind == "change":
        text, key = f"{value['name']} {value['action']}: {value['post']}", name_key(value["name"] or "")
    elif kind == "figure":
        text = " ".join(str(part) for part in (_number(value["value"]), value["unit"], value["of"] or "") if part)
        text += f" ({value['sense']})" if value["sense"] else ""
    elif kind == "programme":
        text, key = f"{value['name']}: {value['status']}", " ".join(sorted(stems_of(value["name"])))
    elif kind == "criticism":
        text = f"{value['target']}: {value['reason'] or 'criticised'}"
    elif kind == "directive":
        text = f"to {value['to']}: {value['text']}"
    elif kind == "statement":
        text = f"{value['speaker'] or 'somebody'}: {value['text']}"
    else:
        text = value.get("title") or value.get("text") or ""
    return _said(source, said, kind, text, value, key)


def _said(
    source: SourceDocument, said: Statement, kind: str, value: str, data: Any, key: str | None = None
) -> Said:
    spans = tuple((a, b) for a, b in said.evidence)
    words = " … ".join(source.text[a:b] for a, b in spans[:3])
    told = sentence(source.text, spans[0]) if spans else ""
    head = _CLAUSE.split(value, maxsplit=1)[0] if kind in ("law", "decision", "agenda item") else value
    return Said(source.id, kind, value, stems_of(head), key, data, said.id, spans, words, told)


def stems_of(text: str, empty: Collection[str] = _EMPTY) -> frozenset[str]:
    """Beginnings of the telling words of a text, by which likeness is judged."""
    return frozenset(word[:_STEM] for word in _WORD.findall(text.casefold()) if word not in empty)


def _plain(value: Any) -> str:
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _number(value: float) -> str:
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,}"
