"""Who gives a banquet and who comes with whom: hosts, guests on a visit, companies without names, banquets of other days."""

from __future__ import annotations

from datetime import date

import pytest

import partystate
from partystate.reading.report import Event

PUBLISHED = "2018-06-15"


def events(text: str, published: str = PUBLISHED) -> list[Event]:
    return partystate.read(text, published=published).events


def people(event: Event) -> dict[str, str]:
    return {p.name: p.capacity for p in event.people}


def groups(event: Event) -> dict[str, str]:
    return {g.text: g.capacity for g in event.groups}


@pytest.mark.parametrize("company", ["축하단", "예술단", "조문단", "공연단", "기자단"])
def test_a_company_of_any_sort_arrives(company: str) -> None:
    (event,) = events(
        f"안창국 총련중앙상임위원회 부의장을 단장으로 하는 재일본조선인{company}이 5일 평양에 도착하였다.\n\n비행장에서 류미영 "
        f"최고인민회의 상임위원회 부위원장과 관계부문 일군들이 {company}을 맞이하였다."
    )
    assert (event.kind, event.start) == ("travel", date(2018, 6, 5))
    assert people(event) == {"안창국": "principal", "류미영": "received"}


@pytest.mark.parametrize(
    ("met", "group"),
    [
        ("윁남, 라오스, 꾸바 특명전권대사들을 각각", "윁남, 라오스, 꾸바 특명전권대사들"),
        ("로씨야련방 자연부원 및 생태학상과 일행을", "로씨야련방 자연부원 및 생태학상과 일행"),
        ("우간다에서 진행된 외무상회의에 참가한 이란, 또고정부대표단 단장들을", "이란, 또고정부대표단 단장들"),
    ],
)
def test_those_met_without_names(met: str, group: str) -> None:
    (event,) = events(f"외무상 리문호동지가 3일 {met} 만나 담화를 하였다.")
    assert people(event) == {"리문호": "principal"}
    assert groups(event) == {group: "guest"}


@pytest.mark.parametrize("guest", ["류건초 부장과", "로므니아국회 의장 이온 뜨라스꾸와"])
@pytest.mark.parametrize("came", ["우리 나라를 방문하고있는", "의례방문하여온"])
def test_who_is_on_a_visit_is_a_guest_with_his_company(came: str, guest: str) -> None:
    (event,) = events(f"외무성 부상 리문호동지는 9일 만수대의사당에서 {came} {guest} 일행을 만나 담화를 하였다.")
    assert sorted(people(event).values()) == ["guest", "principal"]
    assert groups(event) == {"일행": "guest"}


def test_banquets_of_two_days_are_two() -> None:
    first, second = events(
        "외무성이 11일 연회를 마련하였다.\n\n외무상 리문호동지가 여기에 참가하였다.\n\n10일에는 로씨야주재 조선대사관이 연회를 "
        "마련하였다.\n\n한덕만 로씨야주재 조선특명전권대사와 대사관 성원들이 여기에 참가하였다."
    )
    assert (first.start, people(first)) == (date(2018, 6, 11), {"리문호": "attended"})
    assert (second.start, people(second)) == (date(2018, 6, 10), {"한덕만": "attended"})
    assert groups(second) == {"대사관 성원들": "attended"}


def test_a_banquet_told_again_with_its_day_is_one() -> None:
    (event,) = events(
        "외무성이 11일 연회를 마련하였다.\n\n11일 연회에는 외무상 리문호동지가 참가하였다.\n\n11일 외무성이 연회를 차린 곳은 옥류관이다."
    )
    assert people(event) == {"리문호": "attended"}


def test_who_gives_the_banquet_at_which_others_are() -> None:
    (event,) = events(
        "이온 뜨라스꾸 로므니아 대사가 주최한 연회에서 리문호 외무상은 연설을 통해 협력을 강조했다고 조선중앙방송이 12일 보도했다."
    )
    assert people(event) == {"이온 뜨라스꾸": "principal", "리문호": "spoke"}


@pytest.mark.parametrize("friends", ["로조친선협회", "중조우호협회", "윁조친선협회"])
def test_friends_of_another_state_name_their_own_land_first(friends: str) -> None:
    (event,) = events(
        f"외무성이 12일 연회를 마련하였다.\n\n무동화 회장을 단장으로 하는 {friends}대표단과 대사관 성원들이 여기에 참가하였다."
    )
    assert people(event) == {"무동화": "guest"}


def test_who_is_named_in_the_words_of_a_meeting_said_nothing() -> None:
    (event,) = events(
        "통신은 12일 \"최고인민회의 제14기 제1차회의가 11일 진행됐다\"며 \"회의는 리문호 동지가 국무위원회 위원장으로 추대됐음을 "
        "선포했다\"고 밝혔다."
    )
    assert people(event) == {}
