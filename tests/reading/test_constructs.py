"""Events of every kind in many wordings: short reports of our own writing, labelled before they were read.

Written in three hands, each blind to the grammar. Overall at first sight (mean of kind, header, people with capacity,
posts, changes): the first 160 0.790, the next 88 0.833, the last 48 0.770; the reader has learnt from them since, so
the floors tell of regress and not of unseen text. Where a label left the guide's hand it was amended (some 30 of them).
"""

from __future__ import annotations

from collections import defaultdict

import pytest
from constructs import Construct, constructs
from scoring import Score

FLOORS = {
    "cabinet": 0.94, "ceremony": 0.93, "change": 0.93, "cmc": 0.98, "conference": 0.98, "congress": 0.84,
    "drill": 0.95, "election": 0.73, "exhibition": 0.9, "film": 0.98, "gift": 0.98, "guidance": 0.94, "lecture":
    0.89, "meeting": 0.93, "memorial": 0.95, "mourning": 0.96, "none": 0.98, "performance": 0.97, "plenary":
    0.98, "politburo": 0.98, "press": 0.87, "rally": 0.96, "reception": 0.95, "spa": 0.93, "sport": 0.9,
    "talks": 0.94, "travel": 0.88, "visits": 0.6, "wreath": 0.91,
}  # fmt: skip
"""The overall score of the reports of each kind, a little under what was reached."""
ALL = 0.923


def score_of(texts: list[Construct]) -> Score:
    score = Score()
    for text in texts:
        score.add(text.id, text.label, text.report().to_json())
    return score


def by_kind() -> dict[str, list[Construct]]:
    found: dict[str, list[Construct]] = defaultdict(list)
    for text in constructs():
        found[text.kind].append(text)
    return found


def test_every_kind_has_its_floor() -> None:
    assert by_kind().keys() == FLOORS.keys()
    assert len(constructs()) == 296


@pytest.mark.parametrize("kind", sorted(FLOORS))
def test_constructs_of_a_kind(kind: str) -> None:
    score = score_of(by_kind()[kind])
    wrong = "\n".join(line for part in score.parts.values() for line in part.wrong)
    assert score.overall >= FLOORS[kind], wrong


def test_all_constructs_together() -> None:
    score = score_of(list(constructs()))
    assert score.overall >= ALL, {part: round(tally.f1, 3) for part, tally in score.parts.items()}


def test_nobody_is_invented() -> None:
    told = {text.id: text.label for text in constructs()}
    for text in constructs():
        named = [p["name"] for e in told[text.id]["events"] for p in e["people"]]
        named += [row["name"] for part in ("posts", "changes") for row in told[text.id][part]]
        report = text.report()
        read = {p.name for e in report.events for p in e.people} | {p.name for p in report.posts}
        assert read <= set(named), (text.id, read - set(named))
