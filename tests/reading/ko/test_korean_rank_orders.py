"""Orders on military ranks set line by line. The names are invented."""

from __future__ import annotations

import pytest

import partystate

ORDER = "최고사령관동지께서 지휘성원들의 군사칭호를 올려줄데 대한 명령을 하달하시였다."


def promoted(text: str) -> list[tuple[str, str]]:
    report = partystate.read(text, published="2024-04-14")
    assert {c.action for c in report.changes} <= {"promoted"}
    return [(c.name, c.post) for c in report.changes]


@pytest.mark.parametrize(
    "lines",
    [
        "상장\n\n리문호, 한덕만\n\n소장\n\n조영섭, 강철준",
        "상장 리문호, 한덕만\n\n소장 조영섭, 강철준",
        "상장: 리문호 한덕만\n\n소장: 조영섭 강철준",
    ],
)
def test_ranks_and_names_on_lines(lines: str) -> None:
    assert promoted(f"{ORDER}\n\n{lines}\n\n명령은 13일에 하달되였다.") == [
        ("리문호", "Colonel General"),
        ("한덕만", "Colonel General"),
        ("조영섭", "Major General"),
        ("강철준", "Major General"),
    ]


def test_a_list_without_an_order_promotes_nobody() -> None:
    assert promoted("회의에는 지휘성원들이 참가하였다.\n\n상장\n\n리문호, 한덕만") == []


def test_a_sentence_ends_the_names_of_a_rank() -> None:
    assert promoted(f"{ORDER}\n\n상장\n\n리문호\n\n모임에서는 토론들이 있었다.\n\n한덕만, 조영섭") == [("리문호", "Colonel General")]


def test_a_federal_republic() -> None:
    report = partystate.read("리문호가 도이췰란드련방공화국주재 우리 나라 특명전권대사로 임명되였다.", published="2024-04-14")
    assert [(c.name, c.post) for c in report.changes] == [("리문호", "ambassador of the DPRK to Germany")]
