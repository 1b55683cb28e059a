"""What the South Korean press and the North's ministries make of meetings, changes and banquets."""

from __future__ import annotations

import partystate

CC = "Central Committee of the Workers' Party of Korea"


def read(text: str, published: str = "2024-03-05") -> partystate.Report:
    return partystate.read(text, published=published)


def test_an_association_has_a_central_committee_of_its_own() -> None:
    report = read(
        "연회에는 조에친선협회 중앙위원회 부위원장인 한덕만 체육성 부상, 조선적십자회 중앙위 서기장 리문호가 초대되였다."
    )
    posts = {(p.name, p.post) for p in report.posts}
    assert ("한덕만", f"vice-chairman of the {CC}") not in posts
    assert not any("Workers' Party" in post for _, post in posts)


def test_the_standing_committee_that_is_the_subject_meets() -> None:
    report = read(
        "북한이 다음 달 우리 국회에 해당하는 최고인민회의를 개최한다고 발표했습니다.\n\n최고인민회의 상임위원회는 어제(4일) "
        "평양 만수대의사당에서 제15기 제3차 전원회의를 열고 다음 달 회의를 소집하기로 했다고 조선중앙통신이 밝혔습니다."
    )
    assert [(e.kind, e.term, e.ordinal) for e in report.events] == [("assembly_standing_meeting", 15, 3)]


def test_laws_of_an_item_passed() -> None:
    report = read(
        "조선중앙통신은 4일 최고인민회의 상임위원회 제15기 제3차 전원회의가 진행됐다고 보도했습니다.\n\n회의에서는 어장법, "
        "소금법을 제정하는 안건이 만장일치로 채택됐습니다."
    )
    assert [(d.title, d.unanimous) for d in report.events[0].decisions] == [("어장법", True), ("소금법", True)]


def test_offices_in_brackets_and_a_strange_name_do_not_break_a_list() -> None:
    report = read(
        "조선로동당 중앙위원회 전원회의가 4일 열렸다.\n\n리문호(당 부장), 한덕만(내각부총리, 수산부문) 등 2명을 정치국 "
        "위원으로, 김성국(군 총참모장), 남궁솔, 박철진(당 제1부부장) 등 3명을 정치국 후보위원으로 보선하였다."
    )
    assert {(c.name, c.action, c.post) for c in report.changes} >= {
        ("리문호", "elected", f"member of the Political Bureau of the {CC}"),
        ("한덕만", "elected", f"member of the Political Bureau of the {CC}"),
        ("김성국", "elected", f"alternate member of the Political Bureau of the {CC}"),
        ("박철진", "elected", f"alternate member of the Political Bureau of the {CC}"),
    }


def test_risen_to_a_post_that_is_no_rank() -> None:
    report = read("조선중앙통신에 따르면 한덕만 당 제1부부장이 정치국 위원으로 승진했다.")
    assert [(c.name, c.action, c.post) for c in report.changes] == [
        ("한덕만", "elected", f"member of the Political Bureau of the {CC}")
    ]


def test_who_speaks_where_speeches_were_told_of() -> None:
    report = read(
        "외무성이 4일 연회를 마련하였다.\n\n리문호외무상을 비롯한 외무성 일군들이 여기에 참가하였다.\n\n연회에서는 "
        "연설들이 있었다.\n\n리문호외무상은 새해의 과업에 대하여 언급하였다."
    )
    assert [(p.name, p.capacity) for p in report.events[0].people] == [("리문호", "spoke")]


def test_an_inspection_in_the_words_of_the_press() -> None:
    report = read(
        "노동신문은 5일 “내각총리인 김덕훈 동지가 평안남도의 농업부문 사업을 현지에서 료해(파악)했다”라고 보도했다."
    )
    assert [(e.kind, [p.name for p in e.people]) for e in report.events] == [("guidance", ["김덕훈"])]
