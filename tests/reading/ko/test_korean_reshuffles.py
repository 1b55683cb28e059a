"""Reshuffles in the words of the South Korean press: successors, seats, line-ups on one line, and what is only rumoured."""

from __future__ import annotations

import pytest

import partystate

CC = "Central Committee of the Workers' Party of Korea"
BUREAU = f"Political Bureau of the {CC}"
PRESIDIUM = f"member of the Presidium of the {BUREAU}"
DEFENCE = "minister of National Defence of the DPRK"
PREMIER = "premier of the Cabinet of the DPRK"
STAFF = "chief of the General Staff of the Korean People's Army"
SECRETARY = f"secretary of the {CC}"


def changes(text: str) -> set[tuple[str, str, str]]:
    report = partystate.read(f"{text}\n\n통일부 당국자는 논평하지 않았다.", title="북한 인사", published="2022-05-06")
    return {(c.name, c.action, c.post) for c in report.changes}


SUCCESSORS = [
    ("조영섭 국방상의 후임으로 한덕만이 발탁됐다.", DEFENCE),
    ("조영섭 국방상 후임에는 한덕만이 임명됐다.", DEFENCE),
    ("한덕만이 조영섭 국방상의 후임으로 임명됐다.", DEFENCE),
    ("북한 조영섭 총리가 한덕만으로 교체됐다.", PREMIER),
    ("당 중앙위원회 전원회의에서 조영섭이 비서직에서 소환되고 한덕만이 후임으로 임명됐다.", SECRETARY),
]


@pytest.mark.parametrize(("text", "post"), SUCCESSORS)
def test_one_goes_and_another_comes(text: str, post: str) -> None:
    assert changes(text) == {("조영섭", "relieved", post), ("한덕만", "appointed", post)}


TOLD = [
    ("한덕만이 총참모장에 복귀했다.", "appointed", STAFF),
    ("한덕만 총참모장이 경질된 것으로 파악됐다.", "relieved", STAFF),
    ("한덕만이 총참모장에 임명된 것으로 전해졌다.", "appointed", STAFF),
    ("한덕만 총참모장이 숙청됐다고 소식통이 전했다.", "relieved", STAFF),
    ("한덕만이 정치국 상무위원에서 빠졌다.", "relieved", PRESIDIUM),
    ("한덕만이 정치국 상무위원에 진입했다.", "elected", PRESIDIUM),
    ("한덕만 총참모장도 중앙군사위 부위원장에 올랐다.", "appointed",
     "vice-chairman of the Central Military Commission of the Workers' Party of Korea"),
    ("한덕만 노동당 대남비서가 심장병으로 사망했다고 조선중앙통신이 보도했다.", "died", SECRETARY),
]  # fmt: skip


@pytest.mark.parametrize(("text", "action", "post"), TOLD)
def test_changes_in_the_words_of_papers(text: str, action: str, post: str) -> None:
    assert changes(text) == {("한덕만", action, post)}


RUMOURED = [
    "한덕만 총참모장이 해임됐다는 설이 돌고 있다.",
    "한덕만 총참모장이 해임됐을 가능성이 있다고 통일부는 설명했다.",
    "한덕만 총참모장이 경질됐다는 관측이 나왔다.",
    "한덕만이 회의 명단에서 빠졌다.",
]


@pytest.mark.parametrize("text", RUMOURED)
def test_what_is_only_rumoured(text: str) -> None:
    assert changes(text) == set()


def test_who_was_relieved_does_not_take_his_own_place() -> None:
    assert ("조영섭", "elected", DEFENCE) not in changes("조영섭 국방상이 물러나고 다른 사람이 그 자리에 올랐다.")


def test_ranks_conferred_by_an_order() -> None:
    found = changes("그는 27일 한덕만과 조영섭 등 6명에게 인민군 대장 칭호를 수여하는 명령을 하달했다.")
    assert found == {(name, "promoted", "General of the Korean People's Army") for name in ("한덕만", "조영섭")}


def test_all_offices_are_lost_once() -> None:
    text = "북한이 한덕만 국무위원회 부위원장을 모든 직무에서 해임하고 당에서 출당·제명했다고 조선중앙통신이 보도했다."
    assert changes(text) == {("한덕만", "relieved", "")}


LINE_UPS = [
    "북한이 새 지도부를 선출했다.\n\n▽정치국 상무위원=한덕만 조영섭\n\n▽비서=리문호 강철준",
    "북한이 새 지도부를 선출했다.\n\n◇정치국 상무위원: 한덕만, 조영섭\n\n◇비서: 리문호, 강철준",
    "북한이 새 지도부를 선출했다.\n\n△정치국 상무위원=한덕만 조영섭 △비서=리문호·강철준",
]


@pytest.mark.parametrize("text", LINE_UPS)
def test_line_ups_with_the_post_at_their_head(text: str) -> None:
    assert changes(text) == {
        ("한덕만", "elected", PRESIDIUM), ("조영섭", "elected", PRESIDIUM), ("리문호", "elected", SECRETARY),
        ("강철준", "elected", SECRETARY),
    }  # fmt: skip


def test_a_line_up_of_those_present_is_no_election() -> None:
    assert changes("회의에 간부들이 참석했다.\n\n△정치국 상무위원=한덕만 조영섭") == set()
