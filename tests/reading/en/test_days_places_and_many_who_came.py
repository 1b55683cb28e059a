"""Pictures taken on a named day, people called in to be congratulated, who came to contests, which event "the event" is.

The sentences are our own.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

import partystate
from partystate.reading.report import Event, Report

Reader = Callable[..., Report]
LEADER = "Kim Jong Un, general secretary of the Workers' Party of Korea,"


def event_of(*paragraphs: str, published: date = date(2023, 1, 2)) -> Event:
    (event,) = partystate.read("\n\n".join(paragraphs), title="News", published=published).events
    return event


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("on New Year's Day", date(2023, 1, 1)),
        ("on the morning of New Year's Day", date(2023, 1, 1)),
        ("in the morning on the New Year's Day", date(2023, 1, 1)),
        ("on New Year's Eve", date(2022, 12, 31)),
        ("on the evening of December 30", date(2022, 12, 30)),
    ],
)
def test_a_picture_is_taken_on_the_day_and_before_the_house_named(when: str, day: date) -> None:
    event = event_of(f"{LEADER} had a photo session with the best weavers before the Kaul Palace of Culture {when}.")
    assert (event.kind, event.start, event.place) == ("ceremony", day, "Kaul Palace of Culture")
    assert [g.text for g in event.groups] == ["the best weavers"]
    event = event_of(f"{LEADER} had a photo session with the best weavers {when}.")
    assert (event.start, [g.text for g in event.groups]) == (day, ["the best weavers"])


@pytest.mark.parametrize("verb", ["met", "received", "invited", "called", "met with"])
@pytest.mark.parametrize("picture", ["had a photo taken with them", "posed for a souvenir picture with them"])
def test_those_called_in_are_photographed(verb: str, picture: str) -> None:
    way = "to" if verb in ("invited", "called") else "at"
    event = event_of(f"{LEADER} {verb} divers {way} the office building of the Party Central Committee on Sunday and {picture}.")
    assert (event.kind, event.start, event.place) == (
        "ceremony", date(2023, 1, 1), "office building of the Party Central Committee",
    )  # fmt: skip
    assert [g.text for g in event.groups] == ["divers"]


@pytest.mark.parametrize("verb", ["met and congratulated", "received and warmly congratulated", "received and encouraged"])
def test_home_people_received_and_congratulated_are_no_talks(verb: str) -> None:
    event = event_of(f"{LEADER} {verb} the divers of the Kaul salvage brigade at the Kaul Hall on January 1.")
    assert (event.kind, event.place) == ("meeting", "Kaul Hall")
    assert [g.text for g in event.groups] == ["divers of the Kaul salvage brigade"]


def test_a_guest_received_is_talked_with(reader: Reader) -> None:
    (event,) = reader("Kim Jong Un received Wang Yi, foreign minister of China, and congratulated him on Monday.").events
    assert (event.kind, people_of(event)) == ("talks", {"Kim Jong Un": "principal", "Wang Yi": "guest"})


@pytest.mark.parametrize(
    ("which", "second"),
    [("the event", {"Ri Il Hwan": "attended"}), ("the event of honor", {"Ri Il Hwan": "attended"}),
     ("the reception", {"Ri Il Hwan": "attended"})],
)  # fmt: skip
def test_the_event_is_the_last_one_told(which: str, second: dict[str, str]) -> None:
    meeting, banquet = partystate.read(
        f"{LEADER} met and congratulated the divers at the Kaul Hall on January 1.\n\nA reception was given for them at "
        f"the garden of the Kaul House.\n\nPresent at {which} were Ri Il Hwan and the divers.",
        title="News",
        published=date(2023, 1, 2),
    ).events
    assert (meeting.kind, banquet.kind) == ("meeting", "reception")
    assert (list(people_of(meeting)), people_of(banquet)) == (["Kim Jong Un"], second)


@pytest.mark.parametrize(
    ("came", "group"),
    [
        ("The contest brought together more than 70 draughts amateurs, and was divided into three classes.",
         "more than 70 draughts amateurs"),
        ("The contest, held under the theme of \"Weaving without Waste and the Loom of the Coming Century in Towns and in the "
         "Country\", brought together workers and students of many mills.", "workers and students of many mills"),
        ("Hobbyists and lovers of the game took part in the contest.", "Hobbyists and lovers of the game"),
    ],
)  # fmt: skip
def test_who_came_to_a_contest(reader: Reader, came: str, group: str) -> None:
    (event,) = reader(f"A weaving contest was held at the Kaul House in Pyongyang on Monday.\n\n{came}").events
    assert [g.text for g in event.groups] == [group]


@pytest.mark.parametrize("verb", ["attending", "participating", "in attendance"])
def test_who_came_trails_behind_the_event(reader: Reader, verb: str) -> None:
    (event,) = reader(
        "A ceremony for opening the Kaul Bridge was held in Kaul County, Kangwon Province, on Monday with Ri Chol, secretary "
        f"of the Kangwon Provincial Committee of the WPK, officials and farmers of the county {verb}."
    ).events
    assert people_of(event) == {"Ri Chol": "attended"}
    assert [g.text for g in event.groups] == ["officials and farmers of the county"]


@pytest.mark.parametrize("deed", ["broke ground", "then broke the ground for the dam", "broke the first ground"])
def test_who_broke_ground_was_there(reader: Reader, deed: str) -> None:
    (event,) = reader(
        f"A groundbreaking ceremony of the Kaul Dam was held on Monday.\n\nRi Il Hwan and Pak Thae Song {deed}."
    ).events
    assert (event.kind, people_of(event)) == ("ceremony", {"Ri Il Hwan": "attended", "Pak Thae Song": "attended"})


def test_the_many_who_met_to_volunteer(reader: Reader) -> None:
    (event,) = reader(
        "Women in Kaul and Turu counties of the DPRK met separately to volunteer for the sea wall.\n\nOfficials of the union "
        "attended the meetings."
    ).events
    assert event.kind == "meeting"
    assert [g.text for g in event.groups] == ["Women in Kaul and Turu counties of the DPRK", "Officials of the union"]


@pytest.mark.parametrize("platform", ["A story-telling platform", "A platform for telling stories"])
def test_stories_told_from_a_platform(reader: Reader, platform: str) -> None:
    (event,) = reader(
        f"{platform} was given at the Kaul Hall in Pyongyang on Monday.\n\nAmong the audience were officials of the union."
    ).events
    assert (event.kind, event.place, [g.text for g in event.groups]) == (
        "performance", "Kaul Hall", ["officials of the union"],
    )  # fmt: skip


def test_a_performance_goes_on_before_a_crowded_house(reader: Reader) -> None:
    (event,) = reader(
        "A grand performance for the harvest is going on with splendor in Pyongyang.\n\nThe Kaul Stadium was crowded with "
        "citizens."
    ).events
    assert (event.kind, event.place, [g.text for g in event.groups]) == ("performance", "Kaul Stadium", ["citizens"])


@pytest.mark.parametrize(
    "lasting",
    ["An exhibition of looms is going on at the Kaul Hall in Pyongyang.", "A drive for scrap is going on in Pyongyang."],
)
def test_what_only_lasts_is_no_event(reader: Reader, lasting: str) -> None:
    assert reader(f"{lasting}\n\nThe Kaul Hall was crowded with citizens.").events == []


@pytest.mark.parametrize("visit", ["on the occasion of the harvest feast", "and laid floral baskets before them"])
def test_home_people_at_statues_told_without_a_day(reader: Reader, visit: str) -> None:
    (event,) = reader(
        f"Farmers and schoolchildren of the DPRK visited the statues of the great leaders on Kaul Hill {visit}.\n\nFarmers "
        "across the country visited the statues of the leaders in their residential areas to pay tribute.",
        title="Floral Tribute Paid",
    ).events
    assert (event.kind, event.place) == ("ceremony", "statues of the great leaders on Kaul Hill")
    assert event.groups[0].text == "Farmers and schoolchildren of the DPRK"


def test_guests_at_statues_told_without_a_day_are_none_of_ours(reader: Reader) -> None:
    report = reader("Members of the Russian embassy visited the statue of President Kim Il Sung on the occasion of the feast.")
    assert report.events == []


def test_a_ceremony_behind_a_long_opening_has_its_town(reader: Reader) -> None:
    (event,) = reader(
        "Showing the might of the mills, which clothe the people, a ceremony for handing over 90 looms, built at big works, to "
        "farms of the DPRK took place in the capital city of Pyongyang.\n\nA ceremony for the transfer was held on Monday.\n\n"
        "Present there was Kim Chol Su, vice-minister of Culture."
    ).events
    assert (event.kind, event.start, event.place) == ("ceremony", date(2022, 5, 2), "Pyongyang")


def test_the_closing_ceremony_has_the_place_of_the_contest(reader: Reader) -> None:
    (event,) = reader(
        "The 2022 national chess contest closed in the DPRK on Monday.\n\nThe closing ceremony at the Kaul Indoor Stadium was "
        "attended by Kim Chol Su, vice-minister of Culture, and players."
    ).events
    assert (event.kind, event.place) == ("ceremony", "Kaul Indoor Stadium")


@pytest.mark.parametrize("tail", ["from a scientific viewpoint", "and find an effective way of saving water", "and work out the plan"])
def test_what_is_reviewed_ends_before_how_and_what_for(reader: Reader, tail: str) -> None:
    (event,) = reader(f"Kim Jong Un attended the congress of the youth league on Monday.\n\nThe meeting reviewed the work of the "
                      f"farms {tail}.").events
    assert [item.text for item in event.agenda] == ["the work of the farms"]


@pytest.mark.parametrize("firm", ["Kaul Co. Ltd.", "Kaul Silk Co. Ltd.", "Kaul Silk Trading Co. Ltd."])
def test_a_firm_keeps_the_end_of_its_name(reader: Reader, firm: str) -> None:
    report = reader(
        f"Floral baskets were sent by Manager Ri Chol of the {firm}, Pak Kol, director of the {firm}, and others of the DPRK."
    )
    assert [(p.name, p.post) for p in report.posts] == [
        ("Ri Chol", f"manager of the {firm}"), ("Pak Kol", f"director of the {firm}"),
    ]  # fmt: skip


@pytest.mark.parametrize("sat", ["shared the table with them", "sat at the same table with them", "sat together with them"])
@pytest.mark.parametrize("guests", ["the footballers", "weavers and miners of many works"])
def test_who_sat_with_those_feasted(reader: Reader, sat: str, guests: str) -> None:
    (event,) = reader(
        f"A banquet was given for {guests} at the Kaul Hall in Pyongyang on Monday.\n\nRi Chol, vice-premier of the Cabinet, "
        f"and Kim Su, minister of Culture, {sat}."
    ).events
    assert (event.kind, people_of(event)) == ("reception", {"Ri Chol": "attended", "Kim Su": "attended"})
    assert [g.text for g in event.groups] == [guests]
