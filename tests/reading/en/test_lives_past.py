"""Who is named with the years of his life is history, and holds no post. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize("years", ["(1012-1074)", "(1012 – 1074)", "(c. 1012-1074)"])
def test_years_of_a_life(reader: Reader, years: str) -> None:
    report = reader(
        f"Kim Ki Su {years} taught the art of kites.\n\nKim Ki Su, director of the Onpho Library, is remembered by all.",
        title="Kites",
    )
    assert posts_by_name(report) == {}


def test_years_of_a_term_are_no_life(reader: Reader) -> None:
    report = reader(
        "Kim Ki Su (2003-2007), minister of Fisheries, and others spoke of kites.\n\nKim Ki Su, minister of Fisheries, "
        "told KCNA that carp are clever.",
        title="Kites",
    )
    assert posts_by_name(report) == {"Kim Ki Su": ["minister of Fisheries"]}


@pytest.mark.parametrize("years", ["(948-1031)", ""])
def test_nobody_of_history_is_appointed(reader: Reader, years: str) -> None:
    report = reader(
        f"Kim Ki Su {years} was a captain of old times.\n\nIn that year Kim Ki Su became the commander-in-chief of the Onpho "
        "army.",
        title="Celebrated Captain",
    )
    assert [c.name for c in report.changes] == ([] if years else ["Kim Ki Su"])


def test_who_was_ousted_in_the_rival_state(reader: Reader) -> None:
    report = reader(
        "Kim Ki Su made a poor speech on Monday.\n\nThe daily says: Kim Ki Su was ousted from his office, judged for his "
        "misdeeds. The history of the ministry in south Korea has seen many such men.",
        title="Kim Ki Su Accused",
    )
    assert report.changes == []
