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


@pytest.mark.parametrize("company", ["와 일행", "와 그 일행", "와 그의 일행"])
@pytest.mark.parametrize(("left", "verb"), [("평양을", "출발하였다"), ("평양을", "떠났다")])
def test_an_official_and_his_party_set_out(company: str, left: str, verb: str) -> None:
    (event,) = events(
        f"대외경제상 마경수동지{company}가 국제박람회에 참가하기 위하여 8일 {left} {verb}.\n\n평양국제비행장에서 대외경제성 부상 "
        "신철웅동지와 우리 나라 주재 로씨야련방 특명전권대사 이반 쓰쩨빤꼬브동지가 전송하였다.".replace("일행가", "일행이")
    )
    assert event.kind == "travel"
    assert people(event) == {"마경수": "principal", "신철웅": "received", "이반 쓰쩨빤꼬브": "received"}
    assert groups(event) == {"일행": "accompanied"}


def test_those_who_left_with_the_head_of_a_delegation() -> None:
    (event,) = events(
        "최고인민회의 상임위원회 부위원장 로명근을 단장으로 하는 대표단이 라오스를 방문하기 위하여 9일 평양을 출발하였다.\n\n"
        "부위원장과 함께 대표단성원들인 황만수경공업상,외무성 지길룡부상이 떠났다.\n\n비행장에서 내각부총리 구본호가 대표단을 바래웠다."
    )
    assert people(event) == {
        "로명근": "principal", "황만수": "accompanied", "지길룡": "accompanied", "구본호": "received",
    }  # fmt: skip


def test_a_host_beside_the_guest_has_received_him() -> None:
    (event,) = events(
        "윁남정부 총리 응우옌 반 타인동지가 인솔하는 윁남정부대표단이 9일 평양에 도착하였다.\n\n내각총리 엄정식동지가 대표단을 "
        "맞이하였다.\n\n응우옌 반 타인동지는 엄정식동지와 함께 명예위병대를 사열하였다."
    )
    assert people(event)["엄정식"] == "received"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("조선주재 중화인민공화국 진관병림시대리대사", "진관병"),
        ("주조 로씨야련방 안똔 끄라브첸꼬특명전권대사", "안똔 끄라브첸꼬"),
        ("우리 나라 주재 꾸바공화국 라울 모랄레스대사", "라울 모랄레스"),
        ("조선주재 중국 왕소림대사", "왕소림"),
    ],
)
def test_envoys_with_the_title_glued_to_the_name(printed: str, name: str) -> None:
    (event,) = events(
        f"외무성 부상 구철산이 6일 만수대의사당에서 {printed}를 만나 담화를 하였다."
    )
    assert people(event) == {"구철산": "principal", name: "guest"}


@pytest.mark.parametrize("printed", ["조선주재 로씨야련방 경제문화참사", "주조 중화인민공화국 신임특명전권대사"])
def test_a_title_alone_is_no_envoys_name(printed: str) -> None:
    text = f"외무성 부상 구철산과 {printed}가 모임에 참가하였다."
    assert {p.name for e in events(text) for p in e.people} <= {"구철산"}


def test_guests_of_one_country_listed_by_their_offices() -> None:
    (event,) = events(
        "중국주재 우리 나라 대사관이 9일 연회를 마련하였다.\n\n연회에는 중국공산당 중앙위원회 대외련락부 부부장 손학명, 외교부 "
        "부부장 류건초, 상무부 부부장 고연평과 관계부문 일군들이 초대되였다."
    )
    assert people(event) == {"손학명": "guest", "류건초": "guest", "고연평": "guest"}


def test_russians_whose_offices_have_the_names_of_this_states() -> None:
    text = (
        "회담에는 로씨야련방 국방상 쎄르게이 꼬즐로브, 외무성 부상 이고리 뻬뜨렌꼬동지와 외무성 부상 리문철동지가 참가하였다."
    )
    report = partystate.read(text, published=PUBLISHED)
    assert {p.name for p in report.posts} == {"리문철"}


@pytest.mark.parametrize("verb", ["찾아 조의를 표시하였다", "찾아가 조의를 표하고 조의록에 글을 남기였다", "방문하고 애도의 뜻을 표하였다"])
def test_condolences_paid_at_an_embassy(verb: str) -> None:
    (event,) = events(
        f"외무성 부상 구철산, 국가계획위원회 부위원장 진명학이 7일 라오스대사관을 {verb}."
    )
    assert (event.kind, event.place) == ("mourning", "라오스대사관")
    assert people(event) == {"구철산": "principal", "진명학": "principal"}


def test_a_delegation_at_a_tower_of_homage() -> None:
    (event,) = events(
        "경축행사에 참가하기 위하여 우리 나라를 방문하고있는 중국군사대표단이 11일 우의탑을 찾았다.\n\n국방성 부상 추광남동지,"
        "관계부문 일군들이 여기에 참가하였다.\n\n우의탑에 꽃바구니가 진정되였다."
    )
    assert (event.kind, event.start, event.place) == ("ceremony", date(2018, 6, 11), "우의탑")
    assert people(event) == {"추광남": "attended"}
    assert groups(event) == {"중국군사대표단": "guest", "관계부문 일군들": "attended"}


@pytest.mark.parametrize(
    ("printed", "name"),
    [("진소춘중국대사", "진소춘"), ("꼬르네예브로씨야대사", "꼬르네예브"), ("중국무관 장운선소장", "장운선"), ("주조 중국무관 왕염대좌", "왕염")],
)
def test_guests_with_country_and_rank_glued(printed: str, name: str) -> None:
    report = partystate.read(
        f"중국대사관이 4일 연회를 차리였다.\n\n연회에는 외무성 부상 구철산과 {printed}가 참가하였다.", published=PUBLISHED
    )
    assert people(report.events[0]) == {"구철산": "attended", name: "guest"}
    assert {p.name for p in report.posts} == {"구철산"}


@pytest.mark.parametrize("word", ["조선주재중국대사", "주조로씨야대사", "신임중국대사"])
def test_a_title_with_its_country_is_no_name(word: str) -> None:
    text = f"4일 연회가 진행되였다.\n\n연회에는 외무성 부상 구철산과 {word}가 참가하였다."
    assert {p.name for e in events(text) for p in e.people} == {"구철산"}


def test_credentials_given_by_an_envoy_without_a_name() -> None:
    (event,) = events("이란이슬람공화국 특명전권대사가 7일 로명근위원장에게 신임장을 봉정하였다.")
    assert (event.kind, people(event)) == ("talks", {"로명근": "principal"})


def test_a_railway_station_is_the_place_of_a_return() -> None:
    (event,) = events(
        "최고인민회의 상임위원회 부위원장 로명근을 단장으로 하는 대표단이 중국방문을 마치고 9일 귀국하였다.\n\n평양역에서 내각부총리 구본호가 맞이하였다."
    )
    assert event.place == "평양역"


@pytest.mark.parametrize("title", ["자연부원상", "원동발전상", "련방우주국장"])
def test_an_unknown_title_is_no_part_of_a_foreign_name(title: str) -> None:
    (event,) = events(f"조인식이 4일 진행되였다.\n\n조인식에는 외무성 부상 구철산동지와 로씨야련방 {title} 이반 꼬즐로브동지가 참가하였다.")
    assert people(event) == {"구철산": "attended", "이반 꼬즐로브": "guest"}


def test_a_banquet_for_a_president_of_a_short_name() -> None:
    (event,) = events("한길봉동지가 4일 목란관에서 뿌찐대통령을 위하여 연회를 마련하였다.")
    assert people(event) == {"한길봉": "principal", "뿌찐": "principal"}


def test_officials_at_a_place_of_homage() -> None:
    (event,) = events("당과 정부의 간부들이 5일 금수산태양궁전을 찾았다.\n\n한길봉동지, 오태준동지가 여기에 참가하였다.")
    assert (event.kind, event.place) == ("ceremony", "금수산태양궁전")
    assert people(event) == {"한길봉": "attended", "오태준": "attended"}
    assert events("근로자들이 5일 방직공장을 찾았다.") == []


@pytest.mark.parametrize(("act", "capacity"), [("조업사를 하였다", "spoke"), ("조업테프를 끊었다", "attended")])
def test_who_opens_a_works(act: str, capacity: str) -> None:
    (event,) = events(f"온실농장 조업식이 5일 진행되였다.\n\n내각부총리 추명길동지가 {act}.")
    assert people(event) == {"추명길": capacity}
