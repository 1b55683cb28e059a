"""Text made to hurt: the Korean reader takes time in proportion to its length, and never raises."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partystate.charter import load_charter
from partystate.documents.document import Document, fingerprint
from partystate.reading import read

PIECES = [
    "조선로동당 중앙위원회 정치국 위원이며 ", "김정은동지, ", "《“《", "전원회의가 진행되였다 ", "조용원·", "김덕훈 ",
    "1일부터 ", "김덕훈동지가 참가하였다 ", "가", "조", "당 ", "로씨야련방 ", "로씨야련방 외무상 쎄르게이 ",
    "김덕훈동지를 내각총리로 임명하고 ", "문제, ", "1. ", "김정은(((", "위원장 비서 부장 ", "일군들과 ", "▲조직 문제 ",
    "김정은동지께서 시진핑동지를 만나 ", "‘", "\n\n", "회의에서는 ", "에서 ", "을 비롯한 ",
]  # fmt: skip


def seconds(text: str) -> float:
    document = Document("test", text, fingerprint(text), lang="ko", published=date(2023, 6, 1))
    start = time.process_time()
    read(document, load_charter("dprk"))
    return time.process_time() - start


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_the_text(piece: str) -> None:
    seconds("김정은동지께서 연설하시였다.")
    short = min(seconds(piece * (8_000 // len(piece))) for _ in range(2))
    long = min(seconds(piece * (32_000 // len(piece))) for _ in range(2))  # the better of two: the machine is shared
    assert long < 4 * 3 * short + 0.5


def test_names_that_nothing_vouches_for_are_looked_at_once() -> None:
    seconds("김정은동지께서 연설하시였다.")
    assert seconds("김덕훈 " * 8_000) < 4  # 0.3 s; ten where each looked through all that follow


CRUMBS = [". ", ",", "동지", "은 ", "를 ", "하였다.", "(", ")", "“", "”", "⟦0⟧", "\ufffd"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from([*PIECES, *CRUMBS]), max_size=60))
def test_no_text_raises(pieces: list[str]) -> None:
    text = "".join(pieces)
    document = Document("test", text, fingerprint(text), lang="ko", published=date(2023, 6, 1))
    report = read(document, load_charter("dprk"))
    for event in report.events:
        for person in event.people:
            assert all(0 <= a <= b <= len(text) for a, b in person.evidence)
