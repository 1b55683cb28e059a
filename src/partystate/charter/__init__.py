"""A state's declared constitution as data: bodies, terms, posts, renamings, programmes, places, outlets, rules."""

from __future__ import annotations

from pathlib import Path

from partystate.charter.charter import Charter
from partystate.charter.dating import candidate_dates
from partystate.charter.load import load_charter, shipped
from partystate.charter.model import (
    Body,
    CharterError,
    Check,
    Interval,
    Leader,
    Meeting,
    Mention,
    Outlet,
    Person,
    Place,
    Post,
    Precedence,
    Problem,
    Programme,
    Rank,
    State,
    Term,
)

__all__ = [
    "Body", "Charter", "CharterError", "Check", "Interval", "Leader", "Meeting", "Mention", "Outlet", "Person",
    "Place", "Post", "Precedence", "Problem", "Programme", "Rank", "State", "Term", "candidate_dates",
    "load_charter", "shipped", "validate",
]  # fmt: skip


def validate(path: str | Path) -> list[Problem]:
    """Every fault of a charter (a shipped one's name or a folder) by file and line; [] for a sound one."""
    from partystate.charter.validation import validate as run  # late: only this needs JSON Schema

    return run(path)
