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
        ("Kim Jong Un visited a farm, state media said Monday, Yonhap reports.", None, ["Yonhap", "state media"]),
        (
            "Kim Jong Un visited a farm, KCNA said. In May he had promised seeds, reports Yonhap News Agency.",
            None,
            ["Yonhap", "KCNA"],
        ),
        (
            "State media said Kim Jong Un visited a farm, Vesti reports citing Reuters. KCNA said more.",
            None,
            ["Vesti", "Reuters", "KCNA"],
        ),
        ("Kim Jong Un visited a farm, KCNA said. The barns are new, Xinhua news agency reported.", None, ["Xinhua", "KCNA"]),
        ("Rodong Sinmun, organ of the ruling party, announced the campaign of the DPRK.", None, ["Rodong Sinmun"]),
        ("KCNA and Radio Nampho said that Kim Jong Un visited a farm.", "Yonhap", ["Yonhap", "KCNA"]),
        ("PYONGYANG, Aug 6 (XYZ-KCNA) - Kim Jong Un visited a farm.", None, ["XYZ", "KCNA"]),
        ("PYONGYANG, May 3. /TASS/. Kim Jong Un visited a farm.", None, ["TASS"]),
        (
            "Kim Jong Un visited a farm, state media said. He saw a barn, according to the state news agency KCNA.",
            None,
            ["KCNA"],
        ),
        ("May 3 (UPI) -- Kim Jong Un visited a farm, KCNA said.", None, ["UPI", "KCNA"]),
        ("SEOUL. KAZINFORM Kim Jong Un visited a farm, KCNA said.", None, ["Kazinform", "KCNA"]),
        ("“Kim Jong Un visited a farm,” the Korean Central News Agency.", None, ["KCNA"]),
        ("The river rose, the Associated Press reported. Kim Jong Un visited a farm, KCNA said.", None, ["KCNA"]),
        ("Kim Jong Un praised the KCNA building in Pyongyang.", None, []),
    ],
)
def test_chain(reader: Reader, text: str, outlet: str | None, via: list[str]) -> None:
    assert reader(text, outlet=outlet, title=None).document.via == via


def test_what_the_agency_quotes_is_no_source_of_its_text(reader: Reader) -> None:
    report = reader("Xinhua said that the river in Pyongyang rose. Kim Jong Un saw it.")
    assert report.document.via == ["KCNA"]


def test_a_text_of_the_agency_on_other_countries_is_its_own_too(reader: Reader) -> None:
    assert reader("The river Nile rose on Monday.", outlet="KCNA", title=None).document.via == ["KCNA"]


@pytest.mark.parametrize("printed", ["North's official KCNA news agency", "North’s official KCNA  news agency"])
@pytest.mark.parametrize(
    "text",
    [
        "Kim Jong Un visited a dairy, the {} reported.",
        "Kim Jong Un visited a dairy, reports the {}.",
        "Kim Jong Un visited a dairy, Yonhap reported, citing the {}.",
        "The Evening Mail reported, citing the {}, that Kim Jong Un visited a dairy.",
        "Kim Jong Un visited a dairy, according to the {}.",
    ],
)
def test_an_outlet_is_known_whatever_its_apostrophes_and_blanks(reader: Reader, text: str, printed: str) -> None:
    assert "KCNA" in reader(text.format(printed), outlet=None).document.via
