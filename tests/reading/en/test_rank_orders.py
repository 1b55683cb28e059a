"""Promotions of many in one sentence: ranks and names by turns, in either order."""

from __future__ import annotations

import pytest
from tests.reading.en.conftest import Reader

ARMY = "of the Korean People's Army"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Pak Chol Min, a seaman of fifty years, was awarded the military rank of Admiral on Friday.",
            [("Pak Chol Min", "Admiral")],
        ),
        (
            "Ri Yong Su, an old companion of the leader, was given the rank of Vice Marshal.",
            [("Ri Yong Su", "Vice Marshal")],
        ),
        (
            "By the order the ranks of Pak Chol Min and Ri Yong Su were promoted to colonel generals and those of Choe Il "
            "and 14 others to major generals.",
            [("Pak Chol Min", "Colonel General"), ("Ri Yong Su", "Colonel General"), ("Choe Il", "Major General")],
        ),
        (
            f"The title of Marshal {ARMY} was awarded to Pak Chol Min and the title of Vice Marshal {ARMY} to Ri Yong Su.",
            [("Pak Chol Min", f"Marshal {ARMY}"), ("Ri Yong Su", f"Vice Marshal {ARMY}")],
        ),
        (
            "The military rank of general is conferred on Pak Chol Min, that of colonel general on Ri Yong Su, lieutenant "
            "general on Choe Il and Jong Hyok and major general on Kim Nam Il and six other officers.",
            [
                ("Pak Chol Min", "General"), ("Ri Yong Su", "Colonel General"), ("Choe Il", "Lieutenant General"),
                ("Jong Hyok", "Lieutenant General"), ("Kim Nam Il", "Major General"),
            ],
        ),
        (
            "Promoted to colonel general are Pak Chol Min and Ri Yong Su, to lieutenant general Choe Il and to major "
            "general Jong Hyok.",
            [
                ("Pak Chol Min", "Colonel General"), ("Ri Yong Su", "Colonel General"), ("Choe Il", "Lieutenant General"),
                ("Jong Hyok", "Major General"),
            ],
        ),
        (
            "Pak Chol Min and two others were promoted to KPA General and nine officers including Choe Il to Lieut. Gen.",
            [("Pak Chol Min", f"General {ARMY}"), ("Choe Il", "Lieutenant General")],
        ),
    ],
)  # fmt: skip
def test_who_goes_to_which_rank(reader: Reader, told: str, expected: list[tuple[str, str]]) -> None:
    report = reader(told, title="Order on Promotion Issued")
    assert [(c.name, c.post) for c in report.changes] == expected
    assert {c.action for c in report.changes} == {"promoted"}
    assert [(p.name, p.post) for p in report.posts] == expected


@pytest.mark.parametrize(
    "told",
    [
        "The chief delegate, who was promoted to the rank of lieutenant general in the spring, met Pak Chol Min.",
        "General Secretary Pak Chol Min ordered the promotion of the military ranks of officers.",
    ],
)
def test_no_promotion_is_made_up(reader: Reader, told: str) -> None:
    assert not reader(told, title="Order on Promotion Issued").changes
