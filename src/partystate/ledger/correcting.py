"""Whether a corrected value can stand where the former one did: what projections are made of must keep its shape."""

from __future__ import annotations

import json
import math
from datetime import date
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from partystate.ledger.errors import LedgerError
from partystate.ledger.statements import Statement, type_of
from partystate.reading.report import Event

_ADVICE = "Keep the fields and their kinds, and change only what is wrong; what is not so at all can be rejected"


def check(said: Statement, value: Any) -> None:
    """Raise LedgerError where a value cannot take the place of a statement's: it lacks a field or has another one, a
    field is of another kind, a word is none of those allowed there, a text is empty, or days are no days."""
    if not isinstance(said.value, dict):
        if not isinstance(value, str) or not value.strip():
            raise LedgerError("the corrected value has to be a text", _ADVICE)
        return
    if not isinstance(value, dict) or value.keys() != said.value.keys():
        raise LedgerError(f"the corrected value has to have the fields {', '.join(said.value)}", _ADVICE)
    kinds = get_type_hints(type_of(said.property) or Event)
    for field, new in value.items():
        emptied = isinstance(new, str) and not new.strip() and bool(said.value[field])
        if emptied or not _fits(new, kinds.get(field, object)):
            raise LedgerError(f"{field} cannot be corrected to {json.dumps(new, ensure_ascii=False)[:80]}", _ADVICE)
    if said.property == "event.date" and value["start"] and value["end"] and value["end"] < value["start"]:
        raise LedgerError("the corrected event ends before it begins", _ADVICE)


def _fits(value: Any, kind: Any) -> bool:
    """Whether JSON data is of a kind, as the fields of reports declare it; days are ISO text."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return any(_fits(value, part) for part in parts)
    if origin is Literal:
        return value in parts
    if origin is list:
        return isinstance(value, list) and all(_fits(one, parts[0]) for one in value)
    if kind is date:
        return isinstance(value, str) and _is_day(value)
    if kind is type(None):
        return value is None
    if isinstance(value, float) and not math.isfinite(value):
        return False
    return isinstance(value, kind) and (kind in (bool, object) or not isinstance(value, bool))


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
