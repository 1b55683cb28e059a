"""The texts of our own writing beside this file, with their labels."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import partystate
from partystate.charter import load_charter
from partystate.documents import Document, load
from partystate.reading import read

FOLDER = Path(__file__).parent / "data"
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.txt")))


@cache
def document_of(name: str) -> Document:
    found = next(iter(load([FOLDER / f"{name}.txt"], vocabulary=load_charter().vocabulary())))
    assert isinstance(found, Document), found
    return found


def label_of(name: str) -> dict[str, Any]:
    label: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return label


@cache
def report_of(name: str) -> partystate.Report:
    return read(document_of(name), load_charter())
