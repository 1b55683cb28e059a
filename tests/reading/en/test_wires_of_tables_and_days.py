"""How wires tell of banquets, of who was shown there, and of days that are not the event's."""

from __future__ import annotations

import partystate
from partystate.reading.report import Event, Report


def _read(text: str, title: str = "North Korea's Kim goes out") -> Report:
    return partystate.read(text, title=title, published="2018-11-16")


def _people(event: Event) -> dict[str, str]:
    return {p.name: p.capacity for p in event.people}


def test_who_sat_at_the_table_in_the_pictures() -> None:
    text = (
        "North Korean leader Kim Jong Un gave a banquet for rocket builders, state media said.\n\nFootage of the meal showed Kim and his "
        "wife, Ri Sol Ju, sitting at a table full of fruit."
    )
    (event,) = _read(text).events
    assert (event.kind, _people(event)) == ("reception", {"Kim Jong Un": "principal", "Ri Sol Ju": "accompanied"})
    (event,) = _read("Kim Jong-un attended a gala banquet for miners on Tuesday, state media said.").events
    assert event.kind == "reception"


def test_who_appeared_in_the_footage() -> None:
    text = (
        "Kim Jong Un attended the launch ceremony of a ferry on Thursday, KCNA said.\n\nKim Yo Jong, the powerful sister of Kim Jong Un, "
        "also appeared in the TV footage."
    )
    (event,) = _read(text).events
    assert "Kim Yo Jong" in _people(event)


def test_greeted_by_some_and_accompanied_by_others() -> None:
    text = (
        "Kim Jong-un visited a kindergarten, state media reported Thursday.\n\nHe was greeted by officials, including Pak Won-chun, and "
        "accompanied by other high-ranking officials such as Han Kil-ho, the Workers' Party secretary."
    )
    (event,) = _read(text).events
    assert _people(event) == {"Kim Jong-un": "principal", "Pak Won-chun": "received", "Han Kil-ho": "accompanied"}


def test_kin_unnamed_and_kin_called_respected() -> None:
    (event,) = _read("Kim Jong-un with his wife and daughter visited the Kaul Mill on Tuesday, state media said.").events
    assert [(g.text, g.capacity) for g in event.groups] == [("his wife and daughter", "accompanied")]
    text = 'Kim Jong Un visited the Kaul Mill on Tuesday with his "respected daughter," Kim Ju Ae, KCNA said.'
    (event,) = _read(text).events
    assert (_people(event), event.groups) == ({"Kim Jong Un": "principal", "Kim Ju Ae": "accompanied"}, [])


def test_the_day_of_what_is_due_is_not_the_visits() -> None:
    text = (
        "Iran's Foreign Minister Ali Reza met with his North Korean counterpart Pak Yong-ho, KCNA said.\n\nPak is on a two-day visit to "
        "Tehran and is due to meet with President Hasan Ruh on Thursday."
    )
    assert all(e.start is None for e in _read(text).events)


def test_the_day_behind_where_a_ceremony_was_held() -> None:
    text = (
        "North Korean leader Kim Jong-un has participated in a launching ceremony of a ferry, KCNA said Friday.\n\nThe North showed its "
        "ferry at the ceremony held at a shipyard in the port city of Nampho on Thursday, a holiday."
    )
    (event,) = _read(text).events
    assert (event.kind, str(event.start)) == ("ceremony", "2018-11-15")


def test_where_the_honoured_fought_is_no_place() -> None:
    (event,) = _read("Kim Jong Un awarded medals to men who fought in Kursk at a ceremony in Wonsan on Thursday, KCNA said.").events
    assert (event.kind, event.place) == ("ceremony", "Wonsan")


def test_a_delegation_that_left_the_capital() -> None:
    text = "A Russian delegation led by Defense Minister Pavel Orlov left the North Korean capital on Thursday, KCNA said.\n\nNorth Korean " \
        "Defense Minister Pak Sun-nam came to the airport to see it off."  # fmt: skip
    (event,) = _read(text).events
    assert (event.kind, str(event.start)) == ("travel", "2018-11-15")
    assert "Pak Sun-nam" in _people(event)


def test_an_ambassador_met_at_some_house() -> None:
    (event,) = _read("Kim Jong Un has met with China's ambassador at a hospital for hurt tourists, KCNA said.").events
    assert [(g.text, g.capacity) for g in event.groups] == [("China's ambassador", "guest")]
