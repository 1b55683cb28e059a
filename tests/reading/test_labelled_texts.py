"""The reader against labels: texts of our own writing, labelled by the annotation guide before they were read.

Two labels were amended afterwards where the guide leaves room: `promotions` (a rank printed without the army stays bare)
and `performance-audience` (who enjoys a concert "together with him" accompanies him). At first sight the first 56 texts
scored 0.839 overall; since then the reader has learnt from them, so the floors tell of regress, not of unseen text.
"""

from __future__ import annotations

from collections import defaultdict

import pytest
from labelled import NAMES, document_of, label_of, report_of
from scoring import Score

FLOORS = {
    "kind": 0.96, "header": 0.975, "people": 0.975, "capacity": 0.97, "posts": 0.98, "changes": 0.96,
    "groups": 0.94, "agenda": 0.95, "decisions": 0.85,
}  # fmt: skip
KINDS = {
    "assembly_session", "assembly_standing_meeting", "cabinet_meeting", "ceremony", "guidance", "meeting",
    "military_commission_meeting", "mourning", "party_conference", "party_congress", "performance", "plenary_meeting",
    "political_bureau_meeting", "reception", "talks", "travel",
}  # fmt: skip


def score_of(names: list[str]) -> Score:
    score = Score()
    for name in names:
        score.add(name, label_of(name), report_of(name).to_json())
    return score


def by_kind() -> dict[str, list[str]]:
    """The texts by the kind of their first event ("none" where they tell none)."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in NAMES:
        events = label_of(name)["events"]
        found[events[0]["kind"] if events else "none"].append(name)
    return found


def test_the_texts_cover_every_kind_of_event() -> None:
    assert by_kind().keys() - {"none"} == KINDS
    assert len(NAMES) >= 40


def test_every_label_names_only_what_its_text_prints() -> None:
    for name in NAMES:
        printed = "".join(document_of(name).text.split())
        label = label_of(name)
        people = [p["name"] for e in label["events"] for p in e["people"]]
        for person in people + [c["name"] for c in label["changes"]] + [p["name"] for p in label["posts"]]:
            assert "".join(person.split()).lower() in printed.lower(), f"{name}: {person}"


@pytest.mark.parametrize("part", Score.PARTS)
def test_the_whole_set_is_read_well(part: str) -> None:
    tally = score_of(list(NAMES)).parts[part]
    assert tally.f1 >= FLOORS[part], "\n".join(tally.wrong)


@pytest.mark.parametrize("kind", sorted([*KINDS, "none"]))
def test_each_kind_of_text_is_read_well(kind: str) -> None:
    score = score_of(by_kind()[kind])
    wrong = [line for part in score.parts.values() for line in part.wrong]
    assert score.overall >= 0.85, "\n".join(wrong)
