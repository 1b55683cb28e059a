"""Days of Korean sentences against the publication date."""

from __future__ import annotations

from datetime import date

import pytest

from partystate.reading.ko.dates import days

PUBLISHED = date(2024, 3, 2)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("회의가 주체113(2024)년 2월 28일 진행되였다.", "2024-02-28", "2024-02-28"),
        ("회의가 2월 27일부터 29일까지 진행되였다.", "2024-02-27", "2024-02-29"),
        ("회의가 27일부터 1일까지 열렸다.", "2024-02-27", "2024-03-01"),
        ("회의를 29∼30일 열었다.", None, None),
        ("회의를 28~29일 열었다.", "2024-02-28", "2024-02-29"),
        ("지난 28일부터 사흘간 열린 회의", "2024-02-28", "2024-03-01"),
        ("지난달 5일 시찰했다.", "2024-02-05", "2024-02-05"),
        ("12월 30일에 열렸다.", "2023-12-30", "2023-12-30"),
        ("금요일 평양에서 열렸다.", "2024-03-01", "2024-03-01"),
        ("전날 공장을 시찰했다.", "2024-03-01", "2024-03-01"),
        ("어제 공장을 시찰했다.", "2024-03-01", "2024-03-01"),
        ("조선중앙통신이 2일 보도했다.", None, None),
        ("2일 노동당 기관지 노동신문은 이렇게 전했다.", None, None),
        ("9월 9일을 맞으며 진행되였다.", None, None),
        ("이날 회의에서", None, None),
        ("99월 99일 진행되였다.", None, None),
    ],
)
def test_days(text: str, first: str | None, last: str | None) -> None:
    found = days(text, PUBLISHED)
    if first is None:
        assert found == []
    else:
        assert [(d.first.isoformat(), d.last.isoformat()) for d in found] == [(first, last)]


def test_without_a_publication_date_nothing_is_reckoned() -> None:
    assert days("2월 28일 진행되였다.", None) == []
