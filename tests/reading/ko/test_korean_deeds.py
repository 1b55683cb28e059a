"""What is done without an event's noun: visits, tests under guidance, homage, biers, banquets in someone's honour."""

from __future__ import annotations

from datetime import date

import pytest

import partystate


def read(text: str, published: str = "2017-09-14") -> partystate.Report:
    return partystate.read(text, published=published)


def told(text: str, published: str = "2017-09-14") -> list[tuple[str, list[tuple[str, str]]]]:
    return [(e.kind, [(p.name, p.capacity) for p in e.people]) for e in read(text, published).events]


@pytest.mark.parametrize(
    "done",
    [
        "김정은동지의 지도밑에 신형로케트 시험발사가 13일 진행되였다.",
        "경애하는 김정은동지의 지도밑에 13일 포병구분대들의 화력타격훈련이 성과적으로 진행되였다.",
        "김정은동지의 참관밑에 13일 전술유도무기 시험사격이 실시되였다.",
        "김정은 국무위원장의 지도 아래 13일 신형 전술유도무기 시험사격이 진행됐다.",
        "김정은 위원장의 참관 하에 13일 장거리포병부대들의 사격훈련이 진행됐다.",
        "김정은 국무위원장이 13일 신형 순항미사일 시험발사를 현지에서 지도했다.",
    ],
)
def test_a_test_that_someone_guided(done: str) -> None:
    (event,) = read(done).events
    assert (event.kind, event.place) == ("guidance", None)
    assert [(p.name, p.capacity) for p in event.people] == [("김정은", "principal")]


@pytest.mark.parametrize(
    "visit",
    [
        "김덕훈 내각총리가 13일 룡연군의 가을걷이 실태를 현지에서 요해(점검)했다.",
        "김덕훈 내각총리가 13일 “룡연군의 농사 정형을 현지에서 요해했다”고 노동신문이 보도했다.",
        "내각총리 김덕훈동지가 13일 룡연군의 농사정형을 현지에서 료해하였다.",
        "김덕훈 총리가 13일 룡연군, 장연군 등 여러 군의 농사실태를 점검했다.",
    ],
)
def test_the_place_is_what_is_looked_into(visit: str) -> None:
    (event,) = read(visit, "2023-09-14").events
    assert event.kind == "guidance"
    assert event.place is not None
    assert event.place.startswith("룡연군")


@pytest.mark.parametrize("how", ["비공식방문하시였다", "공식친선방문하시였다", "비공식 방문했다", "국빈 방문했다"])
def test_visits_abroad(how: str) -> None:
    assert told(f"김정은동지께서는 10일부터 12일까지 중화인민공화국을 {how}.") == [
        ("travel", [("김정은", "principal")])
    ]


def test_until_today_in_brackets() -> None:
    (event,) = read("김정은 위원장이 지난 10일부터 오늘(14일)까지 중국을 방문했다고 조선중앙통신이 보도했다.").events
    assert (str(event.start), str(event.end)) == ("2017-09-10", "2017-09-14")


@pytest.mark.parametrize(
    "company",
    [
        "안창국 당 부부장이 김정은 위원장의 대사관 방문을 수행했다.",
        "현지에서 안창국 당 부부장이 김정은 위원장을 수행했다.",
        "김정은 위원장의 이번 시찰에는 안창국 당 부부장이 동행했다.",
        "안창국 당 부부장 등이 이번 현지지도를 수행하였다.",
    ],
)
def test_who_attends_whom(company: str) -> None:
    text = f"김정은 국무위원장이 13일 룡연협동농장을 시찰했다고 조선중앙통신이 보도했다.\n\n{company}"
    assert told(text)[0][1] == [("김정은", "principal"), ("안창국", "accompanied")]


def test_company_alone_tells_what_was_attended() -> None:
    text = "김정은의 이번 포사격훈련 참관에는 안창국 당 비서와 리문호 정찰총국장이 동행했다."
    assert told(text) == [("guidance", [("김정은", "principal"), ("안창국", "accompanied"), ("리문호", "accompanied")])]


@pytest.mark.parametrize(
    "paid",
    [
        "당과 정부의 간부들이 13일 금수산태양궁전을 찾아 숭고한 경의를 표시하였다.",
        "당과 정부의 간부들이 13일 금수산태양궁전을 찾아 삼가 인사를 드리였다.",
        "당과 정부의 간부들이 13일 금수산태양궁전을 참배하였다.",
    ],
)
def test_homage_of_unnamed_people(paid: str) -> None:
    text = f"{paid}\n\n안창국동지, 리문호동지가 여기에 참가하였다."
    (event,) = read(text).events
    assert (event.kind, event.place) == ("ceremony", "금수산태양궁전")
    assert [(p.name, p.capacity) for p in event.people] == [("안창국", "attended"), ("리문호", "attended")]


def test_flowers_that_were_laid_and_those_who_came() -> None:
    text = (
        "위대한 령도자 김정일동지의 동상에 내각의 명의로 된 꽃바구니가 13일 진정되였다.\n\n안창국동지, 리문호동지를 비롯한 "
        "내각 일군들이 만수대언덕을 찾았다."
    )
    assert told(text) == [("ceremony", [("안창국", "attended"), ("리문호", "attended")])]


@pytest.mark.parametrize(
    "condolence",
    [
        "김정은 국무위원장이 13일 서장회관을 찾아 안창국의 시신 앞에서 깊은 애도를 표했다.",
        "김정은동지께서 13일 고 안창국동지의 령구를 찾으시고 깊은 애도의 뜻을 표시하시였다.",
        "김정은 국무위원장이 13일 안창국의 빈소를 찾아 조의를 표했다.",
    ],
)
def test_condolences(condolence: str) -> None:
    assert told(condolence) == [("mourning", [("김정은", "principal")])]


@pytest.mark.parametrize("noun", ["영구발인식", "령구발인식", "발인식", "안장식", "중앙추도대회"])
def test_funerals(noun: str) -> None:
    assert told(f"고 안창국동지의 {noun}이 13일 평양에서 진행되였다.".replace("대회이", "대회가"))[0][0] == "mourning"


@pytest.mark.parametrize(
    "died",
    [
        "안창국동지는 주체106(2017)년 9월 12일 3시에 82살을 일기로 서거하였다.",
        "인민군 차수 안창국동지는 2017년 9월 12일 10시 20분에 애석하게도 서거하였다.",
        "안창국동지는 급병으로 9월 12일 고귀한 생을 마치였다.",
        "안창국 전 당 비서가 2017년 9월 12일 숨졌다고 조선중앙통신이 보도했다.",
    ],
)
def test_deaths_with_their_day(died: str) -> None:
    assert [(c.name, c.action) for c in read(died).changes] == [("안창국", "died")]


def test_a_death_of_another_year_is_history() -> None:
    assert not read("안창국동지는 2003년 9월 12일 82살을 일기로 서거하였다.").changes


@pytest.mark.parametrize(
    "honoured",
    [
        "주덕산주석을 위하여",
        "주덕산주석과 그 일행을 환영하여",
        "주덕산주석일행을 위하여",
        "중화인민공화국 주석 주덕산동지를 환영하여",
        "주덕산주석을 단장으로 하는 중국당 및 정부대표단을 위하여",
    ],
)
def test_in_whose_honour_a_banquet_is_given(honoured: str) -> None:
    text = f"최고인민회의 상임위원회 안창국부위원장은 {honoured} 13일 목란관에서 연회를 마련하였다."
    ((kind, people),) = told(text)
    assert kind == "reception"
    assert ("안창국", "principal") in people
    assert ("주덕산", "principal") in people or ("주덕산", "guest") in people


def test_a_banquet_that_a_guest_gives_thanks_for_is_not_his() -> None:
    text = (
        "외무성이 우리 나라 주재 외교단을 위하여 13일 연회를 마련하였다.\n\n외교단 단장인 마르띤 끄라우스 스위스 특명전권대사는 "
        "연회를 마련해 준데 대하여 사의를 표하였다."
    )
    assert ("마르띤 끄라우스", "principal") not in told(text)[0][1]


@pytest.mark.parametrize("with_", ["참가자들과 함께", "참가자들과"])
def test_a_photograph_with_a_crowd(with_: str) -> None:
    (event,) = read(f"김정은 국무위원장이 13일 전국어로공대회 {with_} 기념사진을 찍었다.").events
    assert [(p.name, p.capacity) for p in event.people] == [("김정은", "principal")]
    assert [g.text for g in event.groups] == ["전국어로공대회 참가자들"]


def test_who_leads_a_delegation_meets() -> None:
    text = "외무상 안창국동지를 단장으로 하는 정부대표단이 13일 모스크바에서 라브로브 로씨야련방 외무상을 만났다."
    assert told(text)[0] == ("talks", [("안창국", "principal"), ("라브로브", "guest")])


def test_who_stays_away_holds_no_meeting() -> None:
    text = "북한은 13일 김정은 국무위원장이 불참한 가운데 최고인민회의 제14기 제2차 회의를 열고 예산을 심의했다."
    assert told(text) == [("assembly_session", [])]


def test_own_and_foreign_parts_of_a_group() -> None:
    text = (
        "체육축전 개막식이 13일 진행되였다.\n\n내각부총리 안창국동지와 관계부문 일군들, 우리 나라 주재 몽골대사관 성원들이 "
        "참가하였다."
    )
    (event,) = read(text).events
    assert [(g.text, g.capacity) for g in event.groups] == [
        ("관계부문 일군들", "attended"),
        ("우리 나라 주재 몽골대사관 성원들", "guest"),
    ]


def test_the_souths_officials_are_foreign() -> None:
    text = (
        "최고인민회의 의장 안창국동지가 13일 청와대에서 남조선대통령을 만났다.\n\n여기에는 체육상 리문호동지와 임덕철 청와대 "
        "비서실장, 정두만 국가안보실 실장이 참가하였다."
    )
    (event,) = read(text).events
    assert {p.name for p in event.people if not p.foreign} == {"안창국", "리문호"}


@pytest.mark.parametrize("site", ["5월1일경기장", "8월25일수산사업소", "5월1일 경기장"])
def test_a_day_in_the_name_of_a_place_is_no_date(site: str) -> None:
    (event,) = read(
        f"조선중앙통신은 신년경축공연이 지난달 31일 평양 {site}에서 진행됐다고 보도했다.", "2024-01-01"
    ).events
    assert str(event.start) == "2023-12-31"


def test_what_an_agency_adds_is_no_part_of_a_delegation() -> None:
    text = "중앙방송은 또 체육성대표단이 13일 평양을 출발했다고 덧붙였다."
    (event,) = read(text).events
    assert [g.text for g in event.groups] == ["체육성대표단"]


@pytest.mark.parametrize(
    ("laws", "titles"),
    [
        ("해운법, 항무법과 등대법을 전원찬성으로 채택하였다", ["해운법", "항무법", "등대법"]),
        ("하천법과 원림법이 만장일치로 채택되였다", ["하천법", "원림법"]),
        ("문화어보호법이 전원찬성으로 채택되였다", ["문화어보호법"]),
    ],
)
def test_laws_adopted_together_are_one_decision_each(laws: str, titles: list[str]) -> None:
    text = f"최고인민회의 상임위원회 제14기 제30차전원회의가 12일 진행되였다.\n\n전원회의에서는 {laws}."
    (event,) = partystate.read(text, published="2019-03-14").events
    assert [(d.title, d.unanimous) for d in event.decisions] == [(t, True) for t in titles]


@pytest.mark.parametrize("end", ["끝났다", "막을 내렸다", "페회되였다"])
def test_who_closed_a_rally_spoke(end: str) -> None:
    text = f"군중집회가 12일 진행되였다.\n\n집회는 직총중앙위원회 위원장 마경수의 페회사로 {end}."
    (event,) = partystate.read(text, published="2019-03-14").events
    assert [(p.name, p.capacity) for p in event.people] == [("마경수", "spoke")]


@pytest.mark.parametrize("verb", ["현지에서 료해하고 협의회를 진행하였다", "현지료해하고 협의회를 열었다", "돌아보고 일군들의 협의회를 진행하였다"])
def test_a_council_on_the_spot_belongs_to_the_visit(verb: str) -> None:
    (event,) = partystate.read(f"내각부총리 추명길동지가 3일 북창탄광을 {verb}.", published="2019-03-05").events
    assert (event.kind, event.place) == ("guidance", "북창탄광")


@pytest.mark.parametrize("act", ["시험발사를 진행하였다", "시험발사를 성과적으로 단행했다", "시험발사가 진행되였다"])
def test_a_trial_that_an_organ_held_has_its_day(act: str) -> None:
    text = f"미싸일총국은 3일 신형 순항미싸일 {act}.\n\n한길봉동지가 시험발사를 참관하였다."
    (event,) = partystate.read(text, published="2024-03-05").events
    assert (event.kind, event.start) == ("guidance", date(2024, 3, 3))


def test_condolences_paid_by_others_after_the_first() -> None:
    text = (
        "한길봉동지가 4일 고 차영복동지의 령구를 찾아 애도의 뜻을 표시하였다.\n\n오태준동지, 맹철룡동지를 비롯한 간부들이 함께 조의를 표하였다."
    )
    (event,) = partystate.read(text, published="2019-03-05").events
    assert {p.name: p.capacity for p in event.people} == {
        "한길봉": "principal", "오태준": "attended", "맹철룡": "attended",
    }  # fmt: skip


def test_who_visits_a_bier_may_stand_behind_it() -> None:
    text = "차영복 전 외무상의 빈소를 내각부총리 추명길, 당비서 오태준이 찾아 조의를 표시하였다."
    (event,) = partystate.read(text, published="2019-03-05").events
    assert [p.name for p in event.people] == ["추명길", "오태준"]


def test_people_without_posts_who_speak_or_perform() -> None:
    (event,) = partystate.read(
        "근로자들의 집회가 3일 개성에서 진행되였다.\n\n집회에서는 농장원 한길봉, 작업반장 오태준, 대학생 문은경이 토론하였다.", published="2019-03-05"
    ).events
    assert [(p.name, p.capacity) for p in event.people] == [(n, "spoke") for n in ("한길봉", "오태준", "문은경")]
    assert event.groups == []
    assert partystate.read("농장원 전원이 교원 한명과 함께 왔다.", published="2019-03-05").events == []
