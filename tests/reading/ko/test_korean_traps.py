"""Korean texts that tell nothing of this state: other states' meetings, the South's own affairs, forecasts, the past."""

from __future__ import annotations

import pytest

import partystate


@pytest.mark.parametrize(
    "text",
    [
        "한미 정상회담이 4일 서울에서 열렸다.",
        "어느 정당의 대표가 국회에서 최고위원회의를 주재했다.",
        "중국공산당 중앙위원회 전원회의가 4일 베이징에서 열렸다.",
        "윁남공산당 정치국회의가 4일 하노이에서 진행되였다.",
        "쿠바 내각 전원회의가 아바나에서 열렸다.",
        "유엔 안전보장이사회는 4일 회의를 열고 결의를 채택했다.",
        "대통령이 국무회의를 주재하고 이주호 장관을 임명했다.",
        "총련 동포들의 모임이 도꾜에서 진행되였다.",
        "국방부는 신임 장관이 전방 부대를 시찰했다고 밝혔다.",
        "북한 외무상이 다음 달 중국을 방문할 것이라는 관측이 나온다.",
        "북한이 전원회의를 열 가능성이 크다고 전문가가 말했다.",
        "북한이 다음 달 8일 최고인민회의를 소집한다고 예고했다.",
        "20년 전 당대표자회에서 큰 인사가 있었다.",
        "작가의 소설에서 주인공은 로동자들의 회의를 지도한다.",
    ],
)
def test_no_event_and_nobody(text: str) -> None:
    report = partystate.read(f"제목\n\n{text}", published="2024-03-05")
    assert not report.events
    assert not report.changes
    assert not report.posts


def test_the_souths_prime_minister_is_not_the_norths() -> None:
    report = partystate.read("제목\n\n한덕만 총리는 국무회의에서 사업을 보고받았다.", published="2024-03-05")
    assert not report.posts


def test_the_norths_premier_beside_the_souths_words() -> None:
    report = partystate.read(
        "제목\n\n대통령실은 한덕만 북한 내각총리가 4일 함흥을 방문했다는 보도를 확인하고 있다.", published="2024-03-05"
    )
    assert [(p.name, p.post) for p in report.posts] == [("한덕만", "premier of the Cabinet of the DPRK")]
