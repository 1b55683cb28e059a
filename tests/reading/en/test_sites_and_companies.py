"""Sites of inspections and ceremonies in several words, and companies with what is said of them."""

from __future__ import annotations

import pytest
from tests.reading.en.conftest import Reader

PREMIER = "Kim Tok Hun, premier of the Cabinet, "


@pytest.mark.parametrize(
    ("told", "title", "place"),
    [
        ("made on-the-spot inspections of several mines in Ryanggang Province.", "Premier Inspects Mines",
         "several mines in Ryanggang Province"),
        ("acquainted himself with the farming in different areas of Kangwon Province on the spot.",
         "Premier Visits Farms", "different areas of Kangwon Province"),
        ("went round shops and grain supply stations in Songyo District on May 2 to learn about the supply.",
         "Premier Visits Shops", "shops and grain supply stations in Songyo District"),
        ("made field surveys of the Kusong Machine Plant.", "Premier on Field Survey", "Kusong Machine Plant"),
    ],
)  # fmt: skip
def test_the_site_of_an_inspection(reader: Reader, told: str, title: str, place: str) -> None:
    [event] = reader(PREMIER + told, title=title).events
    assert (event.kind, event.place) == ("guidance", place)


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Meetings of members of the women's union were held in Nampho and Rason municipalities and Ryanggang, "
         "South and North Phyongan provinces.",
         "Nampho and Rason municipalities and Ryanggang, South and North Phyongan provinces"),
        ("Officials and workers visited the statues of President Kim Il Sung and Chairman Kim Jong Il on Mansu Hill on "
         "New Year's Day.", "statues of Kim Il Sung and Kim Jong Il on Mansu Hill"),
    ],
)  # fmt: skip
def test_places_of_several_words(reader: Reader, told: str, place: str) -> None:
    assert [e.place for e in reader(told, title="Events Held").events] == [place]


def test_a_ship_is_launched_where_it_was_built(reader: Reader) -> None:
    report = reader(
        "A new frigate was launched at the Chongjin Shipyard on May 2.\n\nKim Jong Un attended the launching ceremony.",
        title="Launching Ceremony of Frigate",
    )
    assert [(e.kind, e.place) for e in report.events] == [("ceremony", "Chongjin Shipyard")]


def groups(report: object) -> list[str]:
    return [g.text for e in report.events for g in e.groups]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Present there were veteran miners who had worked at the pit for long years and their families.",
         ["veteran miners who had worked at the pit for long years and their families"]),
        ("Among the audience were overseas Koreans, including a choir of Koreans in Japan who came to the homeland for the "
         "holiday, diplomatic envoys and members of missions.",
         ["overseas Koreans, including a choir of Koreans in Japan who came to the homeland for the holiday, "
          "diplomatic envoys and members of missions"]),
        ("The meeting, dedicated to geology, brought together teachers and researchers of different units.",
         ["teachers and researchers of different units"]),
    ],
)  # fmt: skip
def test_companies_with_what_is_said_of_them(reader: Reader, told: str, expected: list[str]) -> None:
    met = "A national meeting of miners was held at the Kaul Hall on May 2.\n\n"
    assert groups(reader(met + "Kim Tok Hun, premier of the Cabinet, attended it.\n\n" + told)) == expected


def test_what_else_was_done_is_no_company(reader: Reader) -> None:
    bier = reader(
        "Kim Jong Un visited the bier of Pak Chol Min on May 2 to express condolences over his death.\n\n"
        "He met the bereaved family members of the deceased and consoled them.",
        title="Kim Jong Un Visits Bier",
    )
    assert groups(bier) == ["bereaved family members of the deceased"]
    received = reader(
        "Kim Jong Un received Ivan Orlov, minister of Defence of the Russian Federation heading a Russian military "
        "delegation, on May 2.\n\nKim Jong Un hosted a luncheon for Ivan Orlov and gave a talk.",
        title="Kim Jong Un Receives Russian Minister",
    )
    assert groups(received) == ["a Russian military delegation"]


def test_games_watched_by_the_leader_are_a_show(reader: Reader) -> None:
    games = "Sports games between officials of two ministries of the DPRK were held on May 2.\n\n"
    [event] = reader(games + "Kim Jong Un watched the games.\n\nAmong the spectators was Pak Chol Min.").events
    assert event.kind == "performance"
    assert [(p.name, p.capacity) for p in event.people] == [("Kim Jong Un", "principal"), ("Pak Chol Min", "attended")]
    assert [e.kind for e in reader(games + "Pak Chol Min watched the games.").events] == ["other"]
