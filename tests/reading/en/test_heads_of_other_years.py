"""Heads of events as other years and hands word them: trips and calls, unveilings, sittings of a cabinet, local
committees. The sentences are our own."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader
from told import people_of

MONDAY = date(2022, 5, 2)
PRESENT = "\n\nPresent there were Kim Chol Su, minister of Culture, and officials concerned."


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("went out to Kaul County to learn about farming on May 2.", "Kaul County"),
        ("went down to the Soho Mine to acquaint himself with its work on Monday.", "Soho Mine"),
        ("took a field trip to the Soho Mine on Monday.", "Soho Mine"),
        ("inspected on the spot units in Kaul City on Monday.", "units in Kaul City"),
        ("toured in the field the Soho Mine on Monday.", "Soho Mine"),
        ("went to the Soho Mine on Monday and learned about its work.", "Soho Mine"),
    ],
)
def test_a_premier_goes_out(reader: Reader, told: str, place: str) -> None:
    (event,) = reader(f"Kim Chol Su, premier of the Cabinet, {told}", title="Premier Kim Chol Su in Kaul").events
    assert (event.kind, event.start, event.place) == ("guidance", MONDAY, place)
    assert people_of(event) == {"Kim Chol Su": "principal"}


def test_a_drill_commanded_is_no_place_nor_is_a_room(reader: Reader) -> None:
    told = "Kim Jong Un commanded on the spot the night firing drill of women's sub-units on Monday."
    text = f"{told}\n\nHe then went round a bedroom and the mess hall of the unit."
    (event,) = reader(text, title="Kim Jong Un Commands Firing Drill").events
    assert (event.kind, event.start, event.place) == ("guidance", MONDAY, None)


@pytest.mark.parametrize(
    ("told", "kind", "place"),
    [
        ("A statue of the poet was unveiled at the Kaul School on Monday.", "ceremony", "Kaul School"),
        ("A bust of the poet was unveiled in the garden of the Kaul School Monday.", "ceremony", "garden of the Kaul School"),
        ("The opening of the Kaul Film Week took place at the Kaul Cinema on Monday.", "ceremony", "Kaul Cinema"),
        ("The Kaul Factory was inaugurated on Monday.", "ceremony", "Kaul Factory"),
        ("The award of titles to farmers took place at the Kaul Hall on Monday.", "ceremony", "Kaul Hall"),
        ("A fireworks display was given at the Kaul Square on Monday.", "performance", "Kaul Square"),
    ],
)
def test_what_is_opened_unveiled_and_shown(reader: Reader, told: str, kind: str, place: str) -> None:
    (event,) = reader(told + PRESENT, title="Day Marked").events
    assert (event.kind, event.start, event.place) == (kind, MONDAY, place)
    assert people_of(event) == {"Kim Chol Su": "attended"}


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("returned to Pyongyang on Monday.", "Pyongyang"),
        ("came back to Pyongyang on Monday.", "Pyongyang"),
        ("flew into Oslo on Monday for a visit to Norway.", "Oslo"),
    ],
)
def test_where_journeys_end(reader: Reader, told: str, place: str) -> None:
    (event,) = reader(f"Foreign Minister Kim Chol Su {told}", title="Kim Chol Su Back from Norway").events
    assert (event.kind, event.start, event.place) == ("travel", MONDAY, place)


def test_condolences_brought_to_an_embassy(reader: Reader) -> None:
    told = "Kim Chol Su, premier of the Cabinet, went to the Norwegian embassy on Monday to express condolences."
    (event,) = reader(told, title="Premier Expresses Condolences").events
    assert (event.kind, event.start, event.place) == ("mourning", MONDAY, "Norwegian embassy")


def test_a_session_of_the_cabinet(reader: Reader) -> None:
    told = "A plenary session of the Cabinet was held by video on Monday under the presidency of Premier Kim Chol Su."
    (event,) = reader(told, title="Cabinet Meets").events
    assert (event.kind, event.body, event.presider) == ("cabinet_meeting", "Cabinet of the DPRK", "Kim Chol Su")


@pytest.mark.parametrize("committee", ["South Hamgyong Provincial Committee", "Kaul City Committee"])
def test_a_local_committee_is_not_the_central_one(reader: Reader, committee: str) -> None:
    told = f"The {committee} of the WPK held a plenary meeting on Monday."
    (event,) = reader(told, title="Party Committee Meets").events
    assert (event.kind, event.body) == ("meeting", f"{committee} of the Workers' Party of Korea")


def test_a_reception_for_a_troupe_is_not_for_the_ambassador_who_saw_its_show(reader: Reader) -> None:
    text = (
        "A Norwegian troupe gave its premiere at the Kaul Theatre Monday.\n\nAmong the audience were Kim Chol Su, minister "
        "of Culture, and Arvid Lindholm, Norwegian ambassador to the DPRK.\n\nThe Ministry of Culture hosted a reception "
        "for the troupe at the Pyongyang Kaul Hotel Monday."
    )
    show, reception = reader(text, title="Norwegian Troupe Gives Premiere").events
    assert (show.kind, reception.kind, reception.place) == ("performance", "reception", "Pyongyang Kaul Hotel")
    assert people_of(reception) == {}


@pytest.mark.parametrize(
    "told",
    [
        "Dyeing mills in Kaul County were inaugurated with splendor on Monday.\n\nKim Jong Un attended the inaugural ceremony.",
        "The dyeing works of Kaul County went into service on Monday.\n\nKim Jong Un attended the inaugural ceremony.",
        "Kim Jong Un cut the inaugural tape at the Kaul Mill on Monday.",
    ],
)
def test_an_inauguration_and_who_came(reader: Reader, told: str) -> None:
    (event,) = reader(told, title="Kim Jong Un Attends Inauguration").events
    assert (event.kind, event.start, list(people_of(event))) == ("ceremony", MONDAY, ["Kim Jong Un"])


def test_youth_have_a_gathering(reader: Reader) -> None:
    told = "Youth and students in Pyongyang had a gathering at the Kaul Park on Monday to celebrate the day."
    (event,) = reader(told, title="Day of Youth").events
    assert (event.kind, event.start, event.place) == ("meeting", MONDAY, "Kaul Park")


def test_a_visit_to_an_embassy_at_home_is_no_journey(reader: Reader) -> None:
    told = "Kim Jong Un paid a visit to the Norwegian embassy in Pyongyang on Monday on its national day."
    assert [e.kind for e in reader(told, title="Kim Jong Un at Norwegian Embassy").events if e.kind == "travel"] == []
