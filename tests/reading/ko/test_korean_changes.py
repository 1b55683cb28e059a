"""Changes of persons in passing: successions, ranks, deaths, appointments confirmed."""

from __future__ import annotations

import pytest

import partystate

CC = "Central Committee of the Workers' Party of Korea"
SAC = "State Affairs Commission of the DPRK"
CGS = "chief of the General Staff of the Korean People's Army"


def read(text: str, published: str = "2024-03-05") -> partystate.Report:
    return partystate.read(text, published=published)


def changes(report: partystate.Report) -> list[tuple[str, str, str]]:
    return [(c.name, c.action, c.post) for c in report.changes]


@pytest.mark.parametrize(
    ("old", "new"),
    [("이문호", "한덕만 포병국장으"), ("리문호", "한덕만으")],
)
def test_the_post_that_goes_from_one_to_the_other(old: str, new: str) -> None:
    report = read(f"북한군 총참모장(합참의장 격)이 {old}에서 {new}로 교체됐다고 조선중앙통신이 전했다.")
    assert changes(report) == [(old, "relieved", CGS), ("한덕만", "appointed", CGS)]


def test_an_appointment_confirmed() -> None:
    report = read("북한이 신임 외무상에 한덕만 전 수산위원회(수산위) 위원장이 임명된 사실을 5일 공식 확인했다.")
    assert changes(report) == [("한덕만", "appointed", "foreign minister of the DPRK")]


def test_an_appointment_supposed_is_none() -> None:
    assert changes(read("북한 외무상에 한덕만이 임명된 것으로 추정된다고 조선중앙통신을 본 전문가가 말했다.")) == []


def test_what_is_told_beside_a_name_is_not_what_the_sentence_tells() -> None:
    report = read("국무위원회 위원에는 올해 초 외무상으로 임명된 한덕만과 노동당 선전담당 부위원장 리문호가 새로 임명됐다.")
    assert changes(report) == [
        ("한덕만", "appointed", f"member of the {SAC}"),
        ("리문호", "appointed", f"member of the {SAC}"),
    ]


def test_a_post_no_list_knows_gives_its_holder_no_other() -> None:
    report = read("북한 내각 부총리에는 한덕만, 풍력발전상에는 리문호, 경공업상에는 박철진이 임명됐다.")
    assert ("한덕만", "appointed", "vice-premier of the Cabinet of the DPRK") in changes(report)
    assert not any(name == "리문호" for name, _, _ in changes(report))


def test_who_takes_on_posts() -> None:
    report = read("최고인민회의 법제위원회 위원장은 한덕만, 예산위원회 위원장은 리문호가 각각 맡게 됐다.")
    assert [(name, action) for name, action, _ in changes(report)] == [("한덕만", "appointed"), ("리문호", "appointed")]


def test_ranks_given_to_some_and_to_another() -> None:
    report = read(
        "조선중앙통신은 한덕만ㆍ리문호 동지에게 인민군 원수 칭호가, 박철진 동지에게 인민군 차수 칭호가 수여됐다고 보도했다."
    )
    assert changes(report) == [
        ("한덕만", "promoted", "Marshal of the Korean People's Army"),
        ("리문호", "promoted", "Marshal of the Korean People's Army"),
        ("박철진", "promoted", "Vice Marshal of the Korean People's Army"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "한덕만 전 노동당 선전 담당 비서가 사망했다고 조선중앙통신이 5일 보도했다.",
        "북한이 한덕만 노동당 비서 겸 선전부장의 사망 소식을 알렸다.",
        "북한노동당 비서 한덕만(76세)이 4일 병사했다고 중앙방송이 보도했다.",
    ],
)
def test_a_death_in_the_words_of_the_press(text: str) -> None:
    assert {(name, action) for name, action, _ in changes(read(text))} == {("한덕만", "died")}


def test_what_somebody_is_in_charge_of_is_no_body() -> None:
    report = read("김철수 인민보안상, 한덕만 어업담당 부위원장과 리문호 외무상은 국무위원회 위원에서 해임됐다.", "2020-04-13")
    assert {(name, action) for name, action, _ in changes(report)} == {
        ("김철수", "relieved"),
        ("한덕만", "relieved"),
        ("리문호", "relieved"),
    }
    assert not any("어업" in p.post for p in report.posts)


def test_who_belongs_to_a_delegation_and_who_meets_it() -> None:
    report = read(
        "한덕만 당 비서가 5일 평양을 출발했다고 조선중앙통신이 보도했다.\n\n통신에 따르면, 이번 방러단에는 한덕만 당 비서 "
        "외에 리문호 외무성 부상, 박철진 대외경제성 부상 등이 포함됐다."
    )
    assert [(p.name, p.capacity) for e in report.events for p in e.people] == [
        ("한덕만", "principal"),
        ("리문호", "accompanied"),
        ("박철진", "accompanied"),
    ]


def test_who_dismisses_loses_nothing() -> None:
    told = partystate.read(
        "조선중앙통신에 따르면 김정은 위원장은 회의를 주재하고 사회안전상과 내각부총리를 경질했다.", published="2023-01-02"
    )
    assert [(c.name, c.action) for c in told.changes] == []


def test_the_office_printed_with_whom_they_dismissed() -> None:
    told = partystate.read("조선중앙통신에 따르면 북한이 한덕만 내각총리를 전격 해임했다.", published="2023-01-02")
    assert [(c.name, c.action, c.post) for c in told.changes] == [
        ("한덕만", "relieved", "premier of the Cabinet of the DPRK")
    ]
