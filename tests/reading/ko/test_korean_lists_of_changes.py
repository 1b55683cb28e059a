"""Changes told in lists: respectively, post by post, with the posts given up beside the names, or line by line."""

from __future__ import annotations

import pytest

import partystate

CC = "Central Committee of the Workers' Party of Korea"
SAC = "State Affairs Commission of the DPRK"
SC = "Standing Committee of the Supreme People's Assembly of the DPRK"
LIGHT, COAL, RAILWAYS = "minister of Light Industry", "minister of Coal Industry", "minister of Railways"
PREMIER, VICE = "premier of the Cabinet of the DPRK", "vice-premier of the Cabinet of the DPRK"


def changes(text: str, published: str = "2024-03-05") -> set[tuple[str, str, str]]:
    return {(c.name, c.action, c.post) for c in partystate.read(text, published=published).changes}


@pytest.mark.parametrize(
    "text",
    [
        "리문호, 한덕만, 조영섭이 각각 내각 부총리 겸 경공업상, 석탄공업상, 철도상에 임명됐다.",
        "내각 부총리 겸 경공업상, 석탄공업상, 철도상에 리문호, 한덕만, 조영섭이 각각 임명됐다.",
        "경공업상에는 내각 부총리를 겸하는 인물이 아니라 새 인물이 왔다.\n\n내각 부총리 겸 경공업상으로 리문호, 석탄공업상으로 "
        "한덕만, 철도상으로 조영섭을 임명하였다.",
    ],
)
def test_as_many_people_as_posts(text: str) -> None:
    assert changes(text) >= {
        ("리문호", "appointed", VICE),
        ("리문호", "appointed", LIGHT),
        ("한덕만", "appointed", COAL),
        ("조영섭", "appointed", RAILWAYS),
    }


def test_a_role_takes_the_body_of_the_post_before() -> None:
    told = changes(
        "국무위원회 제1부위원장은 리문호, 부위원장은 한덕만, 위원에는 조영섭 경공업상, 강철준 당 비서가 선출됐다."
    )
    assert told == {
        ("리문호", "elected", f"first vice-president of the {SAC}"),
        ("한덕만", "elected", f"vice-president of the {SAC}"),
        ("조영섭", "elected", f"member of the {SAC}"),
        ("강철준", "elected", f"member of the {SAC}"),
    }


def test_taken_charge_of_and_concurrently() -> None:
    told = changes(
        "내각 총리는 리문호 함경남도 당 책임비서가 맡았다.\n\n한덕만 철도상과 조영섭 석탄공업상에게 내각 부총리를 "
        "겸임토록 했다.\n\n최고인민회의 상임위 부위원장은 강철준·문길남, 서기장은 로태성이 맡게 됐다."
    )
    assert told == {
        ("리문호", "appointed", PREMIER),
        ("한덕만", "appointed", VICE),
        ("조영섭", "appointed", VICE),
        ("강철준", "appointed", f"vice-chairman of the {SC}"),
        ("문길남", "appointed", f"vice-chairman of the {SC}"),
        ("로태성", "appointed", f"secretary general of the {SC}"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "리문호 내각 부총리, 한덕만 경공업상, 조영섭 석탄공업상 등은 현직에서 해임됐다.",
        "리문호 내각 부총리와 한덕만 경공업상, 조영섭 석탄공업상이 자리에서 물러났다.",
    ],
)
def test_posts_given_up_stand_with_the_names(text: str) -> None:
    report = partystate.read(text, published="2024-03-05")
    assert {(c.name, c.post) for c in report.changes if c.action == "relieved"} == {
        ("리문호", VICE), ("한덕만", LIGHT), ("조영섭", COAL),
    }  # fmt: skip
    assert not report.posts


def test_former_holders_joined_by_full_stops() -> None:
    assert changes("내각 부총리였던 리문호.한덕만.조영섭 3명이 해임됐다.") == {
        (name, "relieved", VICE) for name in ("리문호", "한덕만", "조영섭")
    }


def test_left_out_of_a_body() -> None:
    assert changes("한덕만은 국무위원회 위원에서 제외됐다.") == {("한덕만", "relieved", f"member of the {SAC}")}


def test_one_goes_and_another_comes_for_several_posts() -> None:
    told = changes("경공업상은 리문호에서 한덕만으로, 철도상은 조영섭에서 강철준으로 각각 바뀌었다.")
    assert told == {
        ("리문호", "relieved", LIGHT), ("한덕만", "appointed", LIGHT),
        ("조영섭", "relieved", RAILWAYS), ("강철준", "appointed", RAILWAYS),
    }  # fmt: skip


def test_from_one_office_to_another() -> None:
    assert changes("리문호 총리는 당 비서로 이동했다.") == {
        ("리문호", "relieved", PREMIER),
        ("리문호", "appointed", f"secretary of the {CC}"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "당중앙위원회는 리문호를 내각총리에서 해임하고 한덕만을 새 총리로 임명할데 대한 제의를 최고인민회의 심의에 제출하기로 했다.",
        "철도상은 석탄공업상을 지낸 사람들이 맡았다.",
        "한덕만은 지난 88년 12월 총리에 임명됐었다.",
        "조영섭이 장의위원회 위원장을 맡았다.",
    ],
)
def test_no_change(text: str) -> None:
    assert changes(text) == set()


@pytest.mark.parametrize("mark", ["", "△", "■ "])
@pytest.mark.parametrize("ending", ["", ":", " (3명)"])
def test_a_roll_line_by_line(mark: str, ending: str) -> None:
    text = (
        "당중앙위원회에서 선거된 성원들은 다음과 같다.\n\n"
        f"{mark}당중앙위원회 정치국 위원{ending}\n\n리문호, 한덕만, 조영섭\n\n"
        f"{mark}당중앙위원회 비서{ending}\n\n강철준 문길남"
    )
    told = {(name, "elected", f"member of the Political Bureau of the {CC}") for name in ("리문호", "한덕만", "조영섭")}
    assert changes(text) == told | {(name, "elected", f"secretary of the {CC}") for name in ("강철준", "문길남")}


def test_a_roll_without_an_announcement_tells_posts() -> None:
    report = partystate.read(
        "부고가 발표되였다.\n\n국가장의위원회 위원장 리문호\n\n위원들 한덕만, 조영섭, 강철준\n\n회의가 열렸다.",
        published="2024-03-05",
    )
    assert not report.changes
    assert {(p.name, p.post) for p in report.posts} == {("리문호", "chairman of the state funeral committee")} | {
        (name, "member of the state funeral committee") for name in ("한덕만", "조영섭", "강철준")
    }


def test_offices_of_the_administration_council() -> None:
    report = partystate.read(
        "정무원 총리 리문호, 부총리 겸 외교부장 한덕만, 부총리 조영섭·강철준, 대외경제위원장 문길남이 참석했다.",
        published="1993-05-02",
    )
    posts = {(p.name, p.post) for p in report.posts}
    assert posts == {
        ("리문호", "premier of the Administration Council of the DPRK"),
        ("한덕만", "vice-premier of the Administration Council of the DPRK"),
        ("한덕만", "foreign minister of the DPRK"),
        ("조영섭", "vice-premier of the Administration Council of the DPRK"),
        ("강철준", "vice-premier of the Administration Council of the DPRK"),
        ("문길남", "chairman of the External Economic Commission"),
    }


def test_a_roll_of_bare_roles_takes_the_body_it_was_announced_for() -> None:
    told = changes("4일 선출된 국무위원회는 다음과 같다.\n\n부위원장 리문호\n\n위원 한덕만, 조영섭, 강철준")
    assert told == {("리문호", "elected", f"vice-president of the {SAC}")} | {
        (name, "elected", f"member of the {SAC}") for name in ("한덕만", "조영섭", "강철준")
    }


def test_a_departments_advisor_is_not_the_committees() -> None:
    posts = {post for _, _, post in changes("리문호동지를 통일전선부 고문으로 임명하였다.", "2023-06-19")}
    assert posts == {f"advisor of the United Front Department of the {CC}"}


def test_ranks_of_several_named_once() -> None:
    told = changes("리문호에게 상장, 한덕만과 조영섭에게 중장의 군사칭호를 수여할데 대한 명령에 서명하시였다.")
    assert told == {
        ("리문호", "promoted", "Colonel General"),
        ("한덕만", "promoted", "Lieutenant General"),
        ("조영섭", "promoted", "Lieutenant General"),
    }


def test_what_an_agency_is_told_to_have_added_in_its_own_words() -> None:
    text = (
        "조선중앙통신은 12일 “리문호 대의원을 국무위원회 위원으로 보선했다”고 밝혔다.\n\n"
        "아울러 “안창국 동지, 최봉학 대의원을 국무위원회 위원에서 소환했다”고 덧붙였다."
    )
    found = partystate.read(text, title="북한 국무위원회 인사", published="2021-03-12").changes
    seat = "member of the State Affairs Commission of the DPRK"
    assert [(c.name, c.action, c.post) for c in found] == [
        ("리문호", "elected", seat),
        ("안창국", "relieved", seat),
        ("최봉학", "relieved", seat),
    ]


def test_what_a_man_adds_is_his_word_alone() -> None:
    text = "북한을 떠난 한 당국자는 “안창국을 국무위원회 위원에서 소환했다”고 덧붙였다."
    assert partystate.read(text, title="북한 국무위원회 인사", published="2021-03-12").changes == []


def test_the_second_day_of_a_session_is_no_day_of_the_month() -> None:
    text = "조선중앙통신에 따르면 북한은 전날 열린 최고인민회의 제14기 제4차 회의 2일 차 회의에서 인사를 했다."
    (event,) = partystate.read(text, title="북한 최고인민회의", published="2021-03-12").events
    assert str(event.start) == "2021-03-11"


@pytest.mark.parametrize(
    "text",
    [
        "회의에서는 국무위원회 부위원장으로 리문호, 위원들로 한덕만, 조영섭을 선거하였다.",
        "국무위원회 부위원장들로는 리문호를, 위원들로는 한덕만과 조영섭을 선거하였다.",
        "통신은 “국무위원회 부위원장에 리문호, 위원들로 한덕만, 조영섭을 선거하였다”고 전했다.",
    ],
)
def test_a_plural_behind_a_bare_role(text: str) -> None:
    assert changes(text) == {
        ("리문호", "elected", f"vice-president of the {SAC}"),
        ("한덕만", "elected", f"member of the {SAC}"),
        ("조영섭", "elected", f"member of the {SAC}"),
    }


def test_the_office_below_the_chairman_of_state_affairs_is_named_after_its_time() -> None:
    text = "내각총리 리문호동지를 국무위원회 부위원장으로 선거하였다."
    assert changes(text, "2019-08-30") == {("리문호", "elected", f"vice-chairman of the {SAC}")}
    assert changes(text, "2022-08-30") == {("리문호", "elected", f"vice-president of the {SAC}")}


@pytest.mark.parametrize("verb", ["보선하였다", "선거했다", "보선했다고 통신이 전했다"])
def test_up_from_an_alternate_seat_and_others_behind_a_comma(verb: str) -> None:
    text = f"한길봉, 오태준동지를 당중앙위원회 후보위원에서 위원으로, 맹철룡동지를 후보위원으로 {verb}."
    assert changes(text) == {
        ("한길봉", "elected", f"member of the {CC}"),
        ("오태준", "elected", f"member of the {CC}"),
        ("맹철룡", "elected", f"alternate member of the {CC}"),
    }


def test_bare_roles_of_the_body_told_before() -> None:
    union = "Central Committee of the General Federation of Trade Unions of Korea"
    text = (
        "조선직업총동맹 중앙위원회 위원장직에서 송윤호를 소환하고 차명복을 위원장으로, 진옥화를 부위원장으로 선거하였다."
    )
    assert changes(text) >= {
        ("차명복", "elected", f"chairman of the {union}"),
        ("진옥화", "elected", f"vice-chairman of the {union}"),
    }


@pytest.mark.parametrize("rank", ["대장", "상장", "중장"])
@pytest.mark.parametrize("where", ["", "회의에서는 ", "확대회의에서 "])
def test_the_office_before_a_name_is_lost_not_the_rank_behind_it(where: str, rank: str) -> None:
    text = f"{where}조선인민군 총참모장 하만길{rank}을 해임하고 주영환차수를 새로 임명하였다."
    chief = "chief of the General Staff of the Korean People's Army"
    assert changes(text) == {("하만길", "relieved", chief), ("주영환", "appointed", chief)}


def test_commanders_of_units_without_a_number() -> None:
    text = "변인규소장이 사단장에, 강동길상장이 군단장에 각각 임명되였다."
    assert changes(text) == {("변인규", "appointed", "division commander"), ("강동길", "appointed", "corps commander")}


@pytest.mark.parametrize(("name", "removed"), [("허택", True), ("최휘", True), ("그중량", False)])
def test_who_goes_is_not_who_came_before(name: str, removed: bool) -> None:
    text = f"문상길을 경공업상으로 임명하고 {name}을 석탄공업상의 직무에서 해임하였다."
    gone = {(name, "relieved", COAL)} if removed else set()
    assert changes(text.replace("휘을", "휘를")) == {("문상길", "appointed", LIGHT), *gone}


def test_a_quoted_list_of_the_appointed() -> None:
    text = '당 중앙위원회 부장에는 "엄창식 동지, 진학수 동지와 남영길 동지"가 임명됐다.'
    director = f"department director of the {CC}"
    assert changes(text) == {(n, "appointed", director) for n in ("엄창식", "진학수", "남영길")}
    assert changes('회의장에는 "인민 동지, 총진군 앞으로"라는 구호가 걸리고 부장이 임명됐다.') == set()


def test_a_short_name_with_a_post_right_behind_it() -> None:
    text = "최일이 뽈스까주재 특명전권대사로 임명되였다."
    assert changes(text) == {("최일", "appointed", "ambassador of the DPRK to Poland")}
    assert changes("조국이 위원장으로 새로 선출된 사람을 맞이하였다.") == set()
