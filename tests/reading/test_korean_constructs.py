"""Short Korean reports of our own writing, one construct each, written and labelled before the reader had seen them.

The name of a file says the construct (`plen` plenary meetings, `gui` guidance, `lst` lists, `trp` traps …). At first sight
they scored 0.80 overall (precision of names 0.98); the reader has learnt from them since, so the floors tell of regress.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from scoring import Score

from partystate.charter import load_charter
from partystate.documents import load
from partystate.reading import read

DATA = Path(__file__).parent / "ko" / "constructs"
NAMES = tuple(sorted(path.stem for path in DATA.glob("*.txt")))
CONSTRUCTS = tuple(sorted({name.rpartition("-")[0] for name in NAMES}))
FLOORS = {
    "kind": 0.96, "header": 0.985, "people": 0.985, "capacity": 0.975, "posts": 0.985, "changes": 0.98,
    "groups": 0.94, "agenda": 0.97, "decisions": 0.85,
}  # fmt: skip


@cache
def score_of(construct: str | None) -> Score:
    """The score of the texts of one construct, or of all."""
    charter, score = load_charter("dprk"), Score()
    for name in NAMES:
        if construct is None or name.rpartition("-")[0] == construct:
            (document,) = load([DATA / f"{name}.txt"], vocabulary=charter.vocabulary())
            label = json.loads((DATA / f"{name}.json").read_text("utf-8"))
            score.add(name, label, read(document, charter).to_json())
    return score


def test_there_are_enough_of_them() -> None:
    assert len(NAMES) >= 120
    assert len(CONSTRUCTS) >= 20


@pytest.mark.parametrize("part", Score.PARTS)
def test_all_are_read_well(part: str) -> None:
    tally = score_of(None).parts[part]
    assert tally.f1 >= FLOORS[part], "\n".join(tally.wrong)


@pytest.mark.parametrize("construct", CONSTRUCTS)
def test_each_construct_is_read_well(construct: str) -> None:
    score = score_of(construct)
    assert score.overall >= 0.85, "\n".join(line for part in score.parts.values() for line in part.wrong)


def test_no_one_is_invented() -> None:
    invented = [line for line in score_of(None).parts["people"].wrong if ": invented " in line]
    assert not invented
