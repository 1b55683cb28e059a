"""Posts that stand behind a name: a rank's army, "who is also", titles of honour. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

CC = "Central Committee of the Workers' Party of Korea"
OPENED = "A ceremony for opening a lighthouse took place on May 1."


def posts(report: Report, name: str) -> list[str]:
    return [p.post for p in report.posts if p.name == name]


@pytest.mark.parametrize(
    ("told", "held"),
    [
        (
            "Marshal Kim Chol Su of the Korean People's Army, member of the Political Bureau of the WPK Central Committee",
            ["Marshal of the Korean People's Army", f"member of the Political Bureau of the {CC}"],
        ),
        (
            "Vice Marshal Kim Chol Su of the KPA who is chief of the General Staff of the KPA",
            ["Vice Marshal of the Korean People's Army", "chief of the General Staff of the Korean People's Army"],
        ),
        ("Admiral Kim Chol Su of the KPA Navy", ["Admiral of the Navy of the Korean People's Army"]),
        ("General Kim Chol Su of Kangwon Province", ["General"]),
        (
            "Premier Kim Chol Su, who is also vice-president of the State Affairs Commission of the DPRK",
            ["premier of the Cabinet of the DPRK", "vice-president of the State Affairs Commission of the DPRK"],
        ),
        (
            "Kim Chol Su, minister of Railways who is also chairman of the Harbour Committee",
            ["minister of Railways", "chairman of the Harbour Committee"],
        ),
        (
            "Kim Chol Su, first deputy-department director of the WPK Central Committee",
            [f"first deputy-department director of the {CC}"],
        ),
    ],
)  # fmt: skip
def test_posts_on_both_sides_of_a_name(reader: Reader, told: str, held: list[str]) -> None:
    report = reader(f"{OPENED}\n\nPresent there were {told}, and pilots of the harbour.")
    assert posts(report, "Kim Chol Su") == held


@pytest.mark.parametrize(
    "honour",
    ["Supreme Leader of our party, state and army", "supreme leader of the Party and the people", "Supreme Leader"],
)
def test_a_title_of_honour_is_no_post(reader: Reader, honour: str) -> None:
    report = reader(f"Kim Jong Un, {honour}, gave field guidance to the Ryusong Salt Works on May 1.")
    assert posts(report, "Kim Jong Un") == []
    assert [e.kind for e in report.events] == ["guidance"]


def test_whose_kin_somebody_is_brings_nobody_else(reader: Reader) -> None:
    text = (
        "Pak Hui Ran, widow of former Minister of Railways Choe Song Il, and Kim Sol Hwa, younger sister of Ri Chol and "
        "vice-minister of Forestry, visited the Turu Paper Mill on Monday."
    )
    report = reader(text)
    (event,) = report.events
    assert {p.name: p.posts for p in event.people} == {
        "Pak Hui Ran": [],
        "Kim Sol Hwa": ["vice-minister of Forestry"],
    }
    assert "Choe Song Il" not in {p.name for p in report.posts}


def test_people_of_the_other_state_are_met_with_their_company(reader: Reader) -> None:
    text = (
        "Kim Chol Su, vice-minister of Forestry of the DPRK, met Ri Ok Hui, widow of ex-President Pak Min Ho, and their party of south "
        "Korea at the Turu Hall on Monday."
    )
    (event,) = reader(text).events
    assert event.kind == "talks"
    assert "Pak Min Ho" not in {p.name for p in event.people}
