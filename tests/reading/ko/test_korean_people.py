"""Who is named in a Korean sentence, with which posts; and which ordinary words are no names."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from partystate.charter import load_charter
from partystate.documents.document import Document, fingerprint
from partystate.reading import read
from partystate.reading.report import Report
from partystate.romanisation import name_key

CENTRAL = "Central Committee of the Workers' Party of Korea"
DEAD = {n for p in load_charter("dprk").people.values() if p.died for n in p.names.get("ko", ())}
"""They hold no post any more."""
BUREAU = f"Political Bureau of the {CENTRAL}"


def report(text: str, published: date = date(2023, 6, 1)) -> Report:
    document = Document("test", text, fingerprint(text), lang="ko", published=published)
    return read(document, load_charter("dprk"))


def posts(text: str, published: date = date(2023, 6, 1)) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for item in report(text, published).posts:
        found.setdefault(item.name, []).append(item.post)
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "조선로동당 중앙위원회 정치국 위원이며 당중앙위원회 비서인 리일환동지가 연설하였다.",
            {"리일환": [f"member of the {BUREAU}", f"secretary of the {CENTRAL}"]},
        ),
        (
            "조선로동당중앙위원회정치국위원이며당중앙위원회비서인리일환동지가 연설하였다.",
            {"리일환": [f"member of the {BUREAU}", f"secretary of the {CENTRAL}"]},
        ),
        (
            "당중앙위원회 비서들인 리일환동지, 김재룡동지, 내각부총리 박정근동지가 참가하였다.",
            {
                "리일환": [f"secretary of the {CENTRAL}"],
                "김재룡": [f"secretary of the {CENTRAL}"],
                "박정근": ["vice-premier of the Cabinet of the DPRK"],
            },
        ),
        (
            "리일환 노동당 비서와 조용원·현송월 당 부부장이 참석했다.",
            {
                "리일환": [f"secretary of the {CENTRAL}"],
                "조용원": [f"vice department director of the {CENTRAL}"],
                "현송월": [f"vice department director of the {CENTRAL}"],
            },
        ),
        ("최고인민회의 상임위원회 강윤석 부위원장, 고길선 서기장이 참석했다.", None),
        (
            "강윤석동지, 고길선동지를 비롯한 최고인민회의 상임위원회 위원들이 참가하였다.",
            {
                "강윤석": ["member of the Standing Committee of the Supreme People's Assembly of the DPRK"],
                "고길선": ["member of the Standing Committee of the Supreme People's Assembly of the DPRK"],
            },
        ),
        ("인민군 총정치국장 륙군대장 정경택동지가 토론하였다.", None),
        ("조선인민군 차수 박정천동지가 토론하였다.", {"박정천": ["Vice Marshal of the Korean People's Army"]}),
        (
            "중화인민공화국주재 우리 나라 특명전권대사 리룡남동지가 나왔다.",
            {"리룡남": ["ambassador of the DPRK to China"]},
        ),
    ],
)
def test_posts_beside_names(text: str, expected: dict[str, list[str]] | None) -> None:
    found = posts(text)
    if expected is None:
        assert found and all(found.values())
    else:
        assert found == expected


def test_the_day_decides_what_a_title_means() -> None:
    text = "김정은 국무위원장이 연설했다."
    assert posts(text, date(2019, 5, 1)) == {"김정은": ["chairman of the State Affairs Commission of the DPRK"]}
    assert posts(text, date(2023, 5, 1)) == {"김정은": ["president of the State Affairs of the DPRK"]}


@pytest.mark.parametrize(
    "text",
    [
        "위원장동지들과 지배인동지들이 앞장에 섰다.",
        "정치국 위원장 조선의 전원이 참가하였다.",
        "조선중앙통신은 이날 평양 주재 외교단이 참가하였다고 전하였다.",
        "원수동지, 대장동지, 소장동지라고 불렀다.",
        "북한은 신임 총리 임명 사실을 공개하지 않았다.",
        "이번 조직 비서 교체는 전원회의 결정에 따른 것이다.",
        "당시 한국 대통령은 정부 대표를 임명했다.",
        "강원도와 황해남도, 신의주, 남포의 주민들을 소환하고 임명했다.",
        "전문가들은 인사를 두고 정세를 분석했다.",
        "노동신문 기자, 문화상, 안전상, 주석단, 방청석, 정무국, 이사회, 전원회의.",
        "박가온 기자 = 평양시민은 서기실과 국장급 간부를 만났다.",
        "방문한 당 비서와 참석한 내각총리, 전달된 위원장 명의의 서한.",
        "김일성광장과 김정숙군, 김책제철련합기업소, 김형직사범대학을 돌아보았다.",
    ],
)
def test_ordinary_words_are_no_persons(text: str) -> None:
    found = report(text)
    assert found.posts == []
    assert [p.name for e in found.events for p in e.people] == []
    assert found.changes == []


def test_quoted_words_of_a_speaker_tell_no_event() -> None:
    found = report("김덕훈 총리는 “리일환 비서가 회의에 참석했다”고 주장했다.")
    assert found.events == []


def test_an_agency_quoted_by_the_press_tells_the_event() -> None:
    text = "조선중앙통신은 “정치국 확대회의가 5월 30일 당중앙위원회 본부청사에서 진행됐다”고 보도했다."
    (event,) = report(text).events
    assert (event.kind, event.enlarged, event.start, event.place) == (
        "political_bureau_meeting",
        True,
        date(2023, 5, 30),
        "당중앙위원회 본부청사",
    )


def test_hangul_names_meet_their_latin_spelling() -> None:
    (found,) = report("외무상 최선희동지가 연설하였다.").posts
    assert name_key(found.name) == name_key("Choe Son Hui")


SURNAMES = st.sampled_from(
    "김 리 박 최 정 조 강 한 전 윤 홍 오 장 안 문 백 류 황 송 신 주 허 권 서 림 선우 남궁".split()
)
SYLLABLES = st.sampled_from(list("영철정성명일경호수희남용선진국식춘옥은광창원룡학환동상태"))
PARTICLES = st.sampled_from(["가", "는", "의 보고를 들은 군중이", "도"])


@given(SURNAMES, SYLLABLES, SYLLABLES, st.sampled_from(["", " "]), PARTICLES)
def test_an_addressed_name_behind_a_post_is_found(
    surname: str, one: str, two: str, space: str, particle: str
) -> None:
    name = surname + one + two
    assume(name != "서명식" and name not in DEAD)  # a signing ceremony: an event's noun is no name
    found = posts(f"회의에서 내각부총리 {name}{space}동지{particle} 보고를 하였다.")
    assert found == {name: ["vice-premier of the Cabinet of the DPRK"]}
