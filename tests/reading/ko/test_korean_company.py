"""Who is told beside whom: the other side of talks, delegations and their heads, banquets, the funeral, the dead."""

from __future__ import annotations

import pytest

import partystate

CC = "Central Committee of the Workers' Party of Korea"


def read(text: str, published: str = "2024-03-05") -> partystate.Report:
    return partystate.read(text, published=published)


def people(text: str, published: str = "2024-03-05") -> list[list[tuple[str, str]]]:
    return [[(p.name, p.capacity) for p in e.people] for e in read(text, published).events]


def test_the_other_side_of_talks_is_foreign_whatever_its_posts() -> None:
    text = (
        "외무상 리문호동지와 몽골외무상사이의 회담이 4일 만수대의사당에서 진행되였다.\n\n회담에는 우리측에서 외무성 부상 "
        "한덕만동지가, 상대측에서 외무성 부상 바트 에르덴동지와 대표단 단장 체렌 돌마가 참가하였다."
    )
    assert people(text) == [
        [("리문호", "principal"), ("한덕만", "attended"), ("바트 에르덴", "guest"), ("체렌 돌마", "guest")]
    ]


@pytest.mark.parametrize(
    "text",
    [
        "당중앙위원회 비서 박태성동지는 4일 왕가서부장이 인솔하는 중국공산당대표단을 만나 담화하였다.",
        "당중앙위원회 비서 박태성동지는 4일 왕가서부장을 단장으로 하는 중국공산당대표단을 만나 담화하였다.",
    ],
)
def test_who_leads_the_guests(text: str) -> None:
    assert people(text) == [[("박태성", "principal"), ("왕가서", "guest")]]


@pytest.mark.parametrize(
    "text",
    [
        "체육성대표단이 4일 평양을 출발했다. 리문호 체육성 부상이 이끄는 대표단은 중국을 방문한다.",
        "체육성대표단이 4일 평양을 출발했다. 평양국제비행장에서 외무성 일군들이 리문호 체육성 부상을 비롯한 대표단을 환송했다.",
    ],
)
def test_a_delegation_whose_head_is_named_later(text: str) -> None:
    assert people(text) == [[("리문호", "principal")]]


@pytest.mark.parametrize("verb", ["함께 나갔다", "동행하였다", "수행하게 된다", "수행했다", "동행하게 된다"])
def test_company_on_the_spot(verb: str) -> None:
    text = f"내각총리 리문호동지가 4일 함흥목장을 현지에서 료해하였다.\n\n한덕만동지, 조영섭동지가 {verb}."
    assert people(text) == [[("리문호", "principal"), ("한덕만", "accompanied"), ("조영섭", "accompanied")]]


@pytest.mark.parametrize("verb", ["바래드리였다", "환송했다", "배웅나왔다", "전송하였다", "마중을 나왔다"])
def test_those_who_see_off(verb: str) -> None:
    text = f"외무상 리문호동지가 4일 평양을 출발하였다.\n\n비행장에서 한덕만동지와 조영섭동지가 {verb}."
    assert people(text) == [[("리문호", "principal"), ("한덕만", "received"), ("조영섭", "received")]]


@pytest.mark.parametrize(
    ("said", "capacity"),
    [
        ("한덕만동지가 보고를 맡았다.", "reported"),
        ("한덕만동지의 보고에 이어 토론들이 있었다.", "reported"),
        ("한덕만동지가 토론자로 나섰다.", "spoke"),
        ("사회는 한덕만동지가 하였다.", "presided"),
        ("한덕만동지가 개회사를, 조영섭동지가 보고를 하였다.", "spoke"),
    ],
)
def test_who_reports_speaks_and_presides(said: str, capacity: str) -> None:
    found = people(f"직업총동맹 중앙위원회 회의가 4일 평양에서 진행되였다.\n\n{said}")
    assert ("한덕만", capacity) in found[0]


def test_whose_envoy_one_is_takes_no_part() -> None:
    text = "경축모임이 4일 평양에서 있었다.\n\n리문호의 특사인 한덕만 당 비서가 모임에 참가하였다."
    assert people(text) == [[("한덕만", "attended")]]


def test_guests_of_a_banquet() -> None:
    report = read("외무성은 4일 평양에서 라오스정부대표단을 환영하여 연회를 차렸다.\n\n외무상 리문호동지가 참가하였다.")
    assert [(g.text, g.capacity) for g in report.events[0].groups] == [("라오스정부대표단", "guest")]


def test_mourners_told_beside_a_name_make_no_event() -> None:
    assert not read("리문호 총리가 빈소를 찾아 조문한 한덕만 력사박물관 관장의 경력이 공개됐다.").events


def test_a_death_told_with_the_funeral() -> None:
    report = read("북한은 4일 한덕만 당 비서의 사망과 관련해 리문호를 위원장으로 하는 국가장의위원회를 구성했다.")
    assert [(c.name, c.action, c.post) for c in report.changes] == [("한덕만", "died", f"secretary of the {CC}")]


def test_members_of_a_funeral_committee_in_prose() -> None:
    report = read(
        "장의위원회 위원장은 리문호 총리가 맡고 장의위원에는 한덕만, 조영섭. 강철준.문길남, 로태성으로 구성됐다."
    )
    assert not report.changes
    held = {(p.name, p.post) for p in report.posts}
    assert ("리문호", "chairman of the state funeral committee") in held
    assert {n for n, post in held if post.startswith("member of")} == {"한덕만", "조영섭", "강철준", "문길남", "로태성"}


def test_a_meeting_of_years_ago_is_no_event() -> None:
    assert not read(
        "20년 전 당대표자회에서 리문호가 보고를 했다. 당시 회의에는 한덕만 비서, 조영섭 부장이 참석했다."
    ).events


def test_the_nearest_province_is_meant() -> None:
    report = read("자강도인민회의 회의가 4일 강계시에서 진행되였다.\n\n도인민위원회 위원장 한덕만동지가 보고하였다.")
    assert [(p.name, p.post) for p in report.posts] == [
        ("한덕만", "chairman of the Jagang Provincial People's Committee")
    ]


def test_no_province_is_invented() -> None:
    report = read("도당책임비서들인 리문호동지, 한덕만동지가 회의에 참가하였다.")
    assert {p.post for p in report.posts} == {
        "chief secretary of the Provincial Committee of the Workers' Party of Korea"
    }


def test_delegations_met_separately_are_talks_of_their_own() -> None:
    text = (
        "당중앙위원회 비서 리문호동지는 4일 만수대의사당에서 쏨싸이 위원장을 단장으로 하는 라오스인민혁명당대표단과 바트 "
        "에르덴 서기장을 단장으로 하는 몽골인민당대표단을 각각 만나 담화를 하였다."
    )
    assert people(text) == [
        [("리문호", "principal"), ("쏨싸이", "guest")],
        [("리문호", "principal"), ("바트 에르덴", "guest")],
    ]


@pytest.mark.parametrize(
    "told", ["훈련에 직접 참석했다", "훈련을 참관했다", "사격경기를 시찰했다", "사격훈련을 지켜봤다"]
)
def test_drills_are_guidance_and_no_performance(told: str) -> None:
    report = read(f"김정은 국무위원장이 포병부대의 {told}.\n\n현장에서는 한덕만 총참모장이 함께 사격을 지켜봤다.")
    assert [e.kind for e in report.events] == ["guidance"]
    assert [(p.name, p.capacity) for p in report.events[0].people] == [
        ("김정은", "principal"),
        ("한덕만", "accompanied"),
    ]
