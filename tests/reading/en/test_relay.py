"""The chain of outlets a document's news came through."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize(
    ("text", "outlet", "via"),
    [
        ("Kim Jong Un visited a farm.", "KCNA", ["KCNA"]),
        ("Kim Jong Un visited a farm.", "Rodong Sinmun", ["Rodong Sinmun"]),
        ("Kim Jong Un visited a farm, KCNA said on Monday.", None, ["KCNA"]),
        ("Kim Jong Un visited a farm, Yonhap reported, citing KCNA.", None, ["Yonhap", "KCNA"]),
        ("Kim Jong Un visited a farm, according to the Korean Central News Agency.", "Reuters", ["Reuters", "KCNA"]),
        ("Xinhua news agency quoted the KCNA report as saying Kim Jong Un visited a farm.", None, ["Xinhua", "KCNA"]),
        ("Kim Jong Un visited a farm, state media said.", None, ["state media"]),
        ("State news media outlet KCNA revealed the contents of Kim Jong Un's speech.", None, ["KCNA"]),
        ("Kim Jong Un visited a farm in Pyongyang.", None, []),
        ("Kim Jong Un praised the KCNA building in Pyongyang.", None, []),
    ],
)
def test_chain(reader: Reader, text: str, outlet: str | None, via: list[str]) -> None:
    assert reader(text, outlet=outlet, title=None).document.via == via


def test_what_the_agency_quotes_is_no_source_of_its_text(reader: Reader) -> None:
    report = reader("Xinhua said that the river in Pyongyang rose. Kim Jong Un saw it.")
    assert report.document.via == ["KCNA"]
