"""Offices beside names: without their bodies, with an address behind, shared by names that stand side by side."""

from __future__ import annotations

import pytest

import partystate

CC = "Central Committee of the Workers' Party of Korea"
PB = f"Political Bureau of the {CC}"


def read(text: str, published: str = "2021-09-14") -> partystate.Report:
    return partystate.read(text, published=published)


def people(text: str, published: str = "2021-09-14") -> list[tuple[str, str]]:
    return [(p.name, p.capacity) for e in read(text, published).events for p in e.people]


@pytest.mark.parametrize(
    "office",
    ["비서", " 비서", "부부장", " 부부장", "부위원장", " 위원장", "책임비서", "국장", "비서동지", "위원장동지"],
)
def test_an_office_without_its_body_makes_a_name(office: str) -> None:
    text = f"흥남제련소 준공식이 13일 현지에서 진행되였다.\n\n준공식에는 안창국{office}와 관계부문 일군들이 참가하였다."
    for ending in ("장와", "국장와", "원장와"):
        text = text.replace(ending, ending[:-1] + "과")
    assert people(text) == [("안창국", "attended")]
    assert not read(text).posts


@pytest.mark.parametrize("title", ["총비서동지", "위원장동지", "국무위원장동지", "총비서"])
def test_a_title_and_an_address_behind_the_leader(title: str) -> None:
    text = f"조선로동당 중앙위원회 정치국 협의회가 13일 진행되였다.\n\n김정은{title}께서 협의회를 지도하시였다."
    assert people(text) == [("김정은", "principal")]


@pytest.mark.parametrize("sent", ["위원장을 단장으로 하는", "위원장이 인솔하는", "위원장이 이끄는", "위원장을 비롯한"])
def test_a_committee_and_its_chairman_who_leads(sent: str) -> None:
    text = f"체육지도위원회 안창국{sent} 대표단이 13일 평양을 출발하였다."
    assert people(text, "2006-09-14") == [("안창국", "principal")]


def test_members_in_front_of_a_list_with_titles_of_their_own() -> None:
    report = read(
        "정치국 위원들인 당중앙위원회 비서 안창국동지, 최고인민회의 상임위원회 부위원장 리문호동지, 정치국 후보위원이며 "
        "평양시당위원회 책임비서인 한덕만동지가 13일 준공식에 참가하였다."
    )
    held = {(p.name, p.post) for p in report.posts}
    assert {("안창국", f"member of the {PB}"), ("리문호", f"member of the {PB}")} <= held
    assert ("한덕만", f"member of the {PB}") not in held
    assert ("한덕만", f"alternate member of the {PB}") in held


@pytest.mark.parametrize(
    "names",
    [
        "안창국 리문호 한덕만 대장",
        "안창국(安昌國) 리문호(李文浩) 한덕만(韓德滿) 대장",
        "안창국·리문호·한덕만 대장",
        "안창국ㆍ리문호ㆍ한덕만 대장",
    ],
)
def test_a_rank_shared_by_names_side_by_side(names: str) -> None:
    text = f"김정일 국방위원장이 조선인민군 제700군부대를 시찰했다.\n\n시찰에는 {names} 등이 수행했다."
    report = read(text, "2003-09-14")
    ranks = {p.name: p.post for p in report.posts if p.post == "General"}
    assert sorted(ranks) == ["리문호", "안창국", "한덕만"]
    assert [c for _, c in people(text, "2003-09-14")] == ["principal", "accompanied", "accompanied", "accompanied"]


@pytest.mark.parametrize(
    ("company", "wife"),
    [
        ("김정은 국무위원장과 부인 리설주 여사가", "accompanied"),
        ("김정은과 부인 리설주가", "accompanied"),
        ("김정은 국무위원장이 부인 리설주, 여동생 김여정과 함께", "accompanied"),
        ("김정은 국무위원장이 부인인 리설주와 함께", "accompanied"),
    ],
)
def test_the_leader_and_his_wife(company: str, wife: str) -> None:
    found = people(f"{company} 13일 동평양대극장에서 국립교향악단의 공연을 관람했다.")
    assert found[0] == ("김정은", "principal")
    assert ("리설주", wife) in found


def test_a_resort_is_no_person() -> None:
    report = read("김정은, 송도원 야영소 시찰\n\n김정은 국무위원장이 원산의 송도원 국제소년단야영소를 시찰했다.")
    assert [(p.name) for e in report.events for p in e.people] == ["김정은"]


def test_a_post_that_no_body_tells_is_not_the_one_before() -> None:
    report = read(
        "전원회의에서는 김정은동지를 조선로동당 위원장으로 추대하고 부위원장들로 안창국, 리문호동지들을 선거하였다.",
        "2016-05-11",
    )
    assert {c.name for c in report.changes if c.post.startswith("chairman")} == {"김정은"}


def test_the_conference_of_the_party() -> None:
    (event,) = read("조선로동당 제4차 대표자회가 13일 평양에서 진행되였다.", "2012-09-14").events
    assert (event.kind, event.ordinal) == ("party_conference", 4)
    assert event.body is not None


def test_what_took_place_before_what_is_mentioned() -> None:
    text = (
        "세계선수권대회에서 우승한 선수들에게 로력영웅칭호를 수여하는 모임이 13일 인민문화궁전에서 진행되였다.\n\n"
        "체육상 안창국동지와 체육인들이 참가하였다."
    )
    (event,) = read(text).events
    assert (event.kind, event.place, str(event.start)) == ("ceremony", "인민문화궁전", "2021-09-13")


@pytest.mark.parametrize(
    "list_",
    [
        "정치국 상무위원회 위원들인 안창국 내각총리, 리문호 당비서, 한덕만 최고인민회의 상임위원장을 비롯한 간부들이",
        "안창국 내각총리, 리문호 당비서, 한덕만 최고인민회의 상임위원장 등 정치국 상무위원들이",
        "안창국 내각총리, 리문호 당비서, 한덕만 최고인민회의 상임위원장 등 정치국 상무위원들과 무력기관 간부들이",
    ],
)
def test_membership_told_of_a_whole_list_with_titles_behind(list_: str) -> None:
    report = read(f"13일 룡연발전소 준공식이 진행됐다.\n\n준공식에는 {list_} 참석했다.")
    held = {p.name for p in report.posts if p.post == f"member of the Presidium of the {PB}"}
    assert held == {"안창국", "리문호", "한덕만"}


@pytest.mark.parametrize(
    ("printed", "post"),
    [
        ("조선로동당 중앙위원회 안창국부부장", f"vice department director of the {CC}"),
        ("당중앙위원회 안창국부장", f"department director of the {CC}"),
        ("조선인민군 안창국상장", "Colonel General of the Korean People's Army"),
        ("외무성 안창국부상", "vice-minister of Foreign Affairs"),
    ],
)
def test_a_name_between_its_body_and_its_role(printed: str, post: str) -> None:
    report = read(f"13일 룡연발전소 준공식이 진행되였다.\n\n준공식에는 {printed}, 관계부문 일군들이 참가하였다.")
    assert [(p.name, p.post) for p in report.posts] == [("안창국", post)]


@pytest.mark.parametrize("verb", ["방문해", "참석해", "도착해"])
def test_a_verb_before_a_name_is_no_name(verb: str) -> None:
    report = read(f"중국대표단이 북한을 {verb} 안창국 노동당 비서와 면담했다고 조선중앙통신이 13일 보도했다.")
    assert {p.name for p in report.posts} <= {"안창국"}


@pytest.mark.parametrize("text", ["조선종교인협회 상임위원 주경문이 참가하였다.", "주경문 조선종교인협회 상임위원이 참가하였다."])
def test_a_standing_member_of_an_association_is_none_of_the_assemblys(text: str) -> None:
    (post,) = partystate.read(text, published="2019-03-04").posts
    assert post.post.startswith("standing member of the Religious")


@pytest.mark.parametrize("word", ["구성한다", "조직하였다"])
def test_a_funeral_committee_formed_as_follows(word: str) -> None:
    text = f"고 차영복동지의 국가장의위원회를 다음과 같이 {word}.\n\n위원장 문학룡\n\n위원 한길봉, 오태준, 맹철룡"
    posts = {(p.name, p.post) for p in partystate.read(text, published="2019-03-04").posts}
    member = "member of the state funeral committee"
    assert posts == {
        ("문학룡", "chairman of the state funeral committee"),
        *((n, member) for n in ("한길봉", "오태준", "맹철룡")),
    }
