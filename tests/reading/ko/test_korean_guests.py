"""Foreign guests: names in hangul with titles, addresses and particles glued to them, before and behind."""

from __future__ import annotations

import pytest

import partystate


def people(text: str, published: str = "2012-09-14") -> list[list[tuple[str, str]]]:
    report = partystate.read(text, published=published)
    return [[(p.name, p.capacity) for p in e.people] for e in report.events]


@pytest.mark.parametrize(
    "guest",
    [
        "로므니아공화국 특명전권대사 이온 뜨라스꾸를",
        "로므니아공화국 특명전권대사 이온 뜨라스꾸동지를",
        "로므니아공화국 특명전권대사 이온 뜨라스꾸와 그 일행을",
        "로므니아공화국 특명전권대사 이온 뜨라스꾸일행을",
        "의례방문하여온 로므니아공화국 특명전권대사 이온 뜨라스꾸를",
        "로므니아공화국 신임특명전권대사 이온 뜨라스꾸를",
        "이온 뜨라스꾸 로므니아공화국 특명전권대사를",
        "이온 뜨라스꾸 주조로므니아특명전권대사를",
        "작별방문하여온 이온 뜨라스꾸 우리 나라 주재 로므니아 특명전권대사를",
    ],
)
def test_who_is_met(guest: str) -> None:
    met = people(f"최고인민회의 상임위원회 부위원장 안창국동지는 13일 만수대의사당에서 {guest} 만나 담화를 하였다.")
    assert met[0][:2] == [("안창국", "principal"), ("이온 뜨라스꾸", "guest")]


@pytest.mark.parametrize(
    "leader",
    [
        "국방상 윅또르 싸모힌동지를 단장으로 하는",
        "국방상 윅또르 싸모힌을 단장으로 하는",
        "국방상인 륙군대장 윅또르 싸모힌을 단장으로 하는",
        "윅또르 싸모힌국방상을 단장으로 하는",
        "윅또르 싸모힌 국방상이 인솔하는",
        "단장 윅또르 싸모힌을 비롯한",
        "총참모장 륙군대장 윅또르 싸모힌이 이끄는",
        "위원장 윅또르 싸모힌각하를 단장으로 하는",
    ],
)
def test_who_leads_a_delegation_that_comes(leader: str) -> None:
    assert people(f"{leader} 벨라루씨군사대표단이 13일 비행기로 평양에 도착하였다.") == [[("윅또르 싸모힌", "guest")]]


@pytest.mark.parametrize(
    "name", ["하비에르 몬떼스 데 라 끄루스", "헤르마노 바께로", "아흐마드 알 쑤와이디", "응웬 반 뜨엉", "브라힘 쌀라"]
)
def test_a_name_that_ends_like_a_particle_or_has_many_words(name: str) -> None:
    text = f"의장 {name}를 단장으로 하는 꾸바국회대표단이 13일 평양에 도착하였다."
    if name.endswith("뜨엉"):
        text = text.replace(name + "를", name + "을").replace("꾸바", "윁남")
    assert people(text) == [[(name, "guest")]]


@pytest.mark.parametrize(
    "party",
    [
        "마르띤 끄라우스 특명전권대사와 대사관 성원들이",
        "마르띤 끄라우스특명전권대사와 대사관 성원들이",
        "림시대리대사 마르띤 끄라우스와 대사관 성원들이",
        "마르띤 끄라우스 림시대리대사를 비롯한 대사관 성원들이",
    ],
)
def test_an_envoy_without_his_country(party: str) -> None:
    text = f"도이췰란드 국경절에 즈음하여 13일 대동강외교단회관에서 연회가 있었다.\n\n{party} 연회에 참가하였다."
    assert people(text) == [[("마르띤 끄라우스", "guest")]]


@pytest.mark.parametrize("title", ["주석", "총서기", "부주석"])
def test_an_office_that_only_foreigners_hold(title: str) -> None:
    text = f"최고인민회의 의장 안창국동지가 13일 베이징에서 주덕산{title}을 만났다."
    text = text if title == "주석" or title == "부주석" else text.replace("총서기을", "총서기를")
    assert people(text) == [[("안창국", "principal"), ("주덕산", "guest")]]


def test_a_president_of_this_state_before_the_office_was_abolished() -> None:
    report = partystate.read("13일 리덕산부주석이 강서제강소를 현지에서 지도하였다.", published="1985-05-14")
    assert not any(p.foreign for e in report.events for p in e.people)


def test_whose_the_headline_leaves_open_the_text_tells() -> None:
    text = (
        "주덕산총리 평양 도착\n\n중화인민공화국 국무원 총리 주덕산동지를 단장으로 하는 중국정부대표단이 13일 평양에 "
        "도착하였다.\n\n비행장에서 내각부총리 안창국동지가 주덕산총리를 맞이하였다."
    )
    report = partystate.read(text, published="2012-09-14")
    assert [(p.name, p.capacity, p.foreign) for p in report.events[0].people] == [
        ("주덕산", "guest", True),
        ("안창국", "received", False),
    ]
    assert not any(p.name == "주덕산" for p in report.posts)


def test_who_sent_an_envoy_is_not_there() -> None:
    text = "내각총리 안창국동지는 13일 만수대의사당에서 무스타파 바카르 대통령의 특사를 접견하였다."
    assert ("무스타파 바카르", "guest") not in people(text)[0]


def test_who_sends_a_delegation_does_not_travel() -> None:
    text = (
        "국방위원회 위원장 김정일동지께서 주덕산선생의 서거에 즈음하여 파견하시는 안창국비서를 단장으로 하는 "
        "조의대표단이 13일 평양을 출발하였다."
    )
    assert people(text, "2009-09-14") == [[("안창국", "principal")]]


@pytest.mark.parametrize(
    "their",
    [
        "마르띤 끄라우스 제1부수상, 윅또르 싸모힌국방상, 유리 벨스끼 대통령보좌관이",
        "제1부수상 마르띤 끄라우스, 국방상 윅또르 싸모힌, 대통령보좌관 유리 벨스끼가",
    ],
)
def test_the_names_of_the_other_side(their: str) -> None:
    text = (
        "13일 만수대의사당에서 외무상 안창국동지와 로씨야련방 외무상 이고리 까를렌꼬동지사이의 회담이 진행되였다.\n\n"
        f"회담에는 우리측에서 리문호 외무성 부상이, 로씨야측에서 {their} 참가하였다."
    )
    ((*found,),) = people(text)
    assert found[0] == ("안창국", "principal")
    assert {n for n, c in found if c == "guest"} == {
        "이고리 까를렌꼬",
        "마르띤 끄라우스",
        "윅또르 싸모힌",
        "유리 벨스끼",
    }


@pytest.mark.parametrize("verb", ["도착하였다", "도착하시였다", "도착했다"])
def test_a_guest_who_comes_alone_and_is_met(verb: str) -> None:
    text = (
        f"로씨야련방 외무상 이고리 까를렌꼬동지가 13일 평양에 {verb}.\n\n비행장에서 외무상 안창국동지가 맞이하였다.\n\n"
        "역에는 리문호동지가 나왔다."
    )
    assert people(text) == [[("이고리 까를렌꼬", "guest"), ("안창국", "received"), ("리문호", "received")]]


def test_a_guest_whom_nobody_meets_makes_no_event() -> None:
    assert people("로씨야련방 외무상 이고리 까를렌꼬동지가 13일 평양에 도착하였다.") == []


def test_a_name_and_an_address_without_a_title() -> None:
    text = "외무상 안창국동지는 13일 목란관에서 미겔 데 까스뜨로동지와 그 일행을 위하여 연회를 마련하였다."
    assert people(text) == [[("안창국", "principal"), ("미겔 데 까스뜨로", "principal")]]


def test_a_member_of_the_delegation() -> None:
    text = (
        "내각총리 안창국동지를 단장으로 하는 정부대표단이 13일 평양을 출발하였다.\n\n대표단성원들은 외무성 부상 리문호동지, "
        "무역상 한덕만동지이다."
    )
    assert people(text) == [[("안창국", "principal"), ("리문호", "accompanied"), ("한덕만", "accompanied")]]


def test_diplomats_of_countries_are_no_names() -> None:
    text = (
        "외무상 안창국동지가 13일 귀국하였다.\n\n평양국제비행장에 리문호 외무성 부상과 우리 나라 주재 중국, 몽골 외교대표들이 "
        "나왔다."
    )
    assert people(text) == [[("안창국", "principal"), ("리문호", "received")]]
