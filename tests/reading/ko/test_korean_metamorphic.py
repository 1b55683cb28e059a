"""The same report printed otherwise is read the same: spaces, dots, dates, addresses, spelling, particles of honour."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

import partystate

PUBLISHED = "2021-09-14"
TEXTS = {
    "plenum": (
        "조선로동당 중앙위원회 제8기 제3차전원회의가 13일 당중앙위원회 본부청사에서 진행되였다.\n\n김정은동지께서 전원회의를 "
        "지도하시였다.\n\n정치국 상무위원회 위원들인 안창국동지, 리문호동지와 정치국 위원, 후보위원들이 참가하였다."
    ),
    "guidance": (
        "경애하는 김정은동지께서 13일 룡연농기계공장을 현지지도하시였다.\n\n당중앙위원회 비서들인 안창국동지, 리문호동지와 "
        "당중앙위원회 부부장 한덕만동지가 동행하였다.\n\n공장 지배인 조영섭동지와 일군들이 맞이하였다."
    ),
    "talks": (
        "최고인민회의 의장 안창국동지는 13일 만수대의사당에서 몽골국회 의장 바트 에르덴동지와 그 일행을 만나 담화를 하였다.\n\n"
        "여기에는 외무성 부상 리문호동지와 관계부문 일군들이 참가하였다."
    ),
    "arrival": (
        "국방상 윅또르 싸모힌동지를 단장으로 하는 벨라루씨군사대표단이 13일 평양에 도착하였다.\n\n비행장에서 국방상 안창국동지와 "
        "조선인민군 장령, 군관들이 맞이하였다."
    ),
    "banquet": (
        "외무성은 13일 고려호텔에서 우리 나라 주재 외교단을 위하여 연회를 마련하였다.\n\n연회에는 외무상 안창국동지와 외무성 "
        "일군들이 참가하였다.\n\n연회에서 안창국동지가 연설하였다."
    ),
    "concert": (
        "김정은동지께서 13일 동평양대극장에서 국립교향악단의 공연을 관람하시였다.\n\n안창국동지, 리문호동지, 한덕만동지가 공연을 "
        "함께 보았다."
    ),
    "funeral": (
        "고 조영섭동지의 장의식이 13일 평양에서 진행되였다.\n\n장의식에는 당중앙위원회 비서 안창국동지와 유가족들이 "
        "참가하였다.\n\n안창국동지가 추도사를 하였다."
    ),
    "changes": (
        "조선로동당 중앙위원회 제8기 제3차전원회의가 13일 진행되였다.\n\n당중앙위원회 정치국 위원으로 안창국동지를 "
        "보선하였다.\n\n리문호동지를 당중앙위원회 부장으로 임명하였다."
    ),
    "completion": (
        "룡연군 지방공업공장 준공식이 13일에 진행되였다.\n\n내각총리 안창국동지, 황해남도당위원회 책임비서 리문호동지와 군안의 "
        "일군들, 근로자들이 참가하였다.\n\n안창국동지가 준공사를 하였다."
    ),
}
_NORTHERN = (
    ("로동당", "노동당"), ("하시였다", "하셨다"), ("하였다", "했다"), ("되였다", "됐다"), ("일군", "일꾼"), ("령구", "영구"),
)  # fmt: skip


def _south(text: str) -> str:
    for north, south in _NORTHERN:
        text = text.replace(north, south)
    return text


WAYS: dict[str, Callable[[str], str]] = {
    "the year of the state's calendar": lambda t: t.replace("13일", "주체110(2021)년 9월 13일"),
    "the year": lambda t: t.replace("13일", "2021년 9월 13일"),
    "the month": lambda t: t.replace("13일", "9월 13일"),
    "yesterday": lambda t: t.replace(" 13일 ", " 어제(13일) ").replace("13일에 ", "어제(13일) "),
    "a space before the address": lambda t: t.replace("동지", " 동지"),
    "another address": lambda t: re.sub(r"(?<!김정은)동지가", "선생이", re.sub(r"(?<!김정은)동지(?=[,께])", "선생", t)),
    "no space behind the body": lambda t: t.replace("중앙위원회 ", "중앙위원회").replace("외무성 부상", "외무성부상"),
    "spaces in the name of the body": lambda t: t.replace("당중앙위원회", "당 중앙위원회").replace("차전원", "차 전원"),
    "spaces doubled": lambda t: t.replace(" ", "  "),
    "no-break spaces": lambda t: t.replace(" ", "\u00a0"),
    "no space behind a comma": lambda t: t.replace(", ", ","),
    "an ideographic comma": lambda t: t.replace(", ", "、"),
    "a topic of honour": lambda t: t.replace("께서 ", "께서는 "),
    "an agency's dateline": lambda t: f"(평양 9월 14일발 조선중앙통신)\n\n{t}",
    "a dateline in brackets": lambda t: f"【평양 9월 14일발 조선중앙통신】{t}",
    "the end": lambda t: t + "(끝)",
    "southern spelling": _south,
    "lines that end in two signs": lambda t: t.replace("\n", "\r\n"),
}


def shape(text: str) -> tuple[object, ...]:
    """What the report says, without its own words for places and groups and without posts' order."""
    report = partystate.read(text, published=PUBLISHED)
    events = [
        (
            e.kind, e.body, e.term, e.ordinal, e.start, e.end,
            tuple((p.name, p.capacity, p.foreign, tuple(sorted(p.posts))) for p in e.people),
            tuple(g.capacity for g in e.groups),
        )
        for e in report.events
    ]  # fmt: skip
    return (
        events,
        sorted((c.name, c.action, c.post) for c in report.changes),
        sorted((p.name, p.post) for p in report.posts),
    )


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_every_text_tells_something(name: str) -> None:
    events, _, _ = shape(TEXTS[name])
    assert isinstance(events, list)
    assert events


@pytest.mark.parametrize("way", sorted(WAYS))
@pytest.mark.parametrize("name", sorted(TEXTS))
def test_printed_otherwise_it_is_read_the_same(name: str, way: str) -> None:
    assert shape(WAYS[way](TEXTS[name])) == shape(TEXTS[name])


@pytest.mark.parametrize("dot", ["·", "ㆍ", "•", ", "])
def test_whatever_dot_stands_between_names(dot: str) -> None:
    text = (
        "김정은 국무위원장이 13일 룡연농기계공장을 시찰했다고 조선중앙통신이 보도했다.\n\n시찰에는 "
        f"안창국{dot}리문호{dot}한덕만 당 비서가 동행했다."
    )
    (event,) = partystate.read(text, published=PUBLISHED).events
    assert [p.name for p in event.people] == ["김정은", "안창국", "리문호", "한덕만"]


@pytest.mark.parametrize("address", ["동지", "각하", "선생", "녀사", "씨", ""])
def test_whatever_address_a_foreigner_has(address: str) -> None:
    particle = "를" if address in ("동지", "각하", "녀사", "씨") else "을"
    text = f"외무상 안창국동지는 13일 만수대의사당에서 로므니아 외무성 부상 이온 뜨라스꾼{address}{particle} 만나 담화를 하였다."
    (event,) = partystate.read(text, published=PUBLISHED).events
    assert [(p.name, p.capacity) for p in event.people] == [("안창국", "principal"), ("이온 뜨라스꾼", "guest")]
