"""How wires tell of talks and journeys in passing, and what they name that is no news of theirs."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Event, Report


def _read(text: str, title: str = "North Korea's Kim goes out") -> Report:
    return partystate.read(text, title=title, published="2018-11-16")


def _people(event: Event) -> dict[str, str]:
    return {p.name: p.capacity for p in event.people}


def test_a_congress_in_somebodys_words_is_no_event() -> None:
    text = (
        "Kim Jong Un attended a groundbreaking ceremony for a new street on Wednesday, KCNA said.\n\n"
        '"These flats were decided upon by the 8th Congress of the WPK," Premier Pak Tong Ju said in a speech at the event, according to '
        "KCNA.\n\nThe North's leader also attended a separate groundbreaking ceremony for a vegetable farm in Kangdong on the same day."
    )
    first, second = _read(text).events
    assert (first.kind, _people(first)) == ("ceremony", {"Kim Jong Un": "attended", "Pak Tong Ju": "spoke"})
    assert (second.kind, second.place, str(second.start)) == ("ceremony", "Kangdong", "2018-11-14")
    text = (
        "Kim Jong Un attended a ceremony for a new street on Wednesday, KCNA said.\n\nIn a speech at the event, Premier Pak Tong Ju "
        "praised its builders."
    )
    (event,) = _read(text).events
    assert _people(event) == {"Kim Jong Un": "attended", "Pak Tong Ju": "spoke"}


def test_an_arrival_by_train_and_who_stood_there() -> None:
    text = (
        "On Tuesday, Kim Jong Un arrived on his train in Russia's Primorye Region, KCNA said. Russian Natural Resources Minister Pavel "
        "Orlov welcomed him at the station of a border town."
    )
    (event,) = _read(text).events
    assert (event.kind, str(event.start)) == ("travel", "2018-11-13")
    assert _people(event) == {"Kim Jong Un": "principal", "Pavel Orlov": "received"}


def test_what_somebody_told_his_counterpart() -> None:
    text = (
        "North Korean Foreign Minister Pak Tong-ju told his Chinese counterpart, Wang Tao, on Friday that nothing had changed, Yonhap "
        "said.\n\nThe top diplomats of both allies met at the Diaoyu state guesthouse in Beijing."
    )
    (event,) = _read(text).events
    assert (event.kind, str(event.start)) == ("talks", "2018-11-16")
    assert _people(event) == {"Pak Tong-ju": "principal", "Wang Tao": "guest"}
    text = "North Korean Foreign Minister Pak Tong-ju told his Chinese counterpart, Wang Tao, in a letter that nothing had changed, KCNA said."
    assert not _read(text).events


def test_whom_a_guest_had_met_before_he_left() -> None:
    text = (
        "Chinese Foreign Minister Wang Tao landed in Beijing on Wednesday evening, after meeting with his North Korean counterpart, Ri "
        "Yong-ho, in Wonsan, KCNA said."
    )
    (event,) = _read(text).events
    assert (event.kind, _people(event)) == ("talks", {"Wang Tao": "guest", "Ri Yong-ho": "principal"})


SUMMITS_TO_COME = [
    "U.S. Secretary of State Pat Miller has met with a top North Korean official as the White House prepares for a summit between President "
    "Joe Hill and Kim Jong Un.",
    "U.S. Secretary of State Pat Miller and a top North Korean official opened talks Thursday as they try to revive plans for a summit "
    "between President Joe Hill and North Korean leader Kim Jong Un.",
    "South Korean President Han Jae-in met today with senior North Korean officials, including leader Kim Jong Un's sister, over lunch.",
]


@pytest.mark.parametrize("text", SUMMITS_TO_COME)
def test_who_will_meet_or_has_kin_there_has_not_met(text: str) -> None:
    assert not any(p.name == "Kim Jong Un" for e in _read(text).events for p in e.people)


def test_a_call_that_came_at_a_drill() -> None:
    text = (
        "Kim Jong Un has ordered his army to train harder, state media reported Friday.\n\nThe call came as the leader oversaw a fire drill "
        "with his daughter in tow."
    )
    (event,) = _read(text).events
    assert (event.kind, _people(event), [g.text for g in event.groups]) == ("guidance", {"Kim Jong Un": "principal"}, ["his daughter"])


def test_the_day_of_a_competition() -> None:
    text = (
        "North Korean leader Kim Jong-un has guided a gunners' competition on the western front, state media said Friday.\n\nThe competition "
        "Thursday was between two corps."
    )
    (event,) = _read(text).events
    assert (event.kind, str(event.start)) == ("guidance", "2018-11-15")


def test_the_days_of_an_inspection_that_has_ended() -> None:
    text = (
        "North Korean leader Kim Jong-un has made a three-day inspection of major tank plants, state media said Friday.\n\nThe three-day "
        "inspection that wrapped up on Thursday followed a wet summer."
    )
    (event,) = _read(text).events
    assert (event.kind, str(event.start), str(event.end)) == ("guidance", "2018-11-13", "2018-11-15")


GONE_ROUND = [
    "Kim toured the Moran-Kaul tourist zone, calling it a jewel.",
    "He looked around the Moran-Kaul tourist zone.",
]


@pytest.mark.parametrize("text", GONE_ROUND)
def test_the_site_of_a_ceremony_is_what_he_went_round(text: str) -> None:
    lead = "North Korean leader Kim Jong Un cut the ribbon of a seaside site during a ceremony on Tuesday, KCNA said."
    (event,) = _read(f"{lead}\n\n{text}").events
    assert (event.kind, event.place) == ("ceremony", "Moran-Kaul tourist zone")


def test_talks_of_others_told_beside_the_leaders() -> None:
    text = (
        "North Korean leader Kim Jong Un received Russian Foreign Minister Pavel Orlov on Thursday, Moscow said.\n\nIt was a busy week, with "
        "U.S. Secretary of State Pat Miller also meeting Kim's right-hand man Pak Yong Chol in Turu late Wednesday.\n\nOrlov came at the "
        "invitation of Ri Yong Ho, foreign minister of the DPRK. TASS said the two foreign ministers had begun talks inside a villa."
    )
    leaders, others, ministers = _read(text).events
    assert _people(leaders) == {"Kim Jong Un": "principal", "Pavel Orlov": "guest"}
    assert (_people(others), str(others.start)) == ({"Pat Miller": "guest", "Pak Yong Chol": "principal"}, "2018-11-14")
    assert (ministers.kind, _people(ministers)) == ("talks", {"Ri Yong Ho": "principal", "Pavel Orlov": "guest"})


def test_a_guest_welcomed_with_a_ceremony() -> None:
    text = (
        "Kim Jong-un held talks with Laotian President Somphan Sayasone in Wonsan on Tuesday, KCNA said.\n\nKim came out to greet Sayasone "
        "in a welcome ceremony with guns and children."
    )
    talks, rite = _read(text).events
    assert (talks.kind, rite.kind) == ("talks", "ceremony")
    assert "Kim Jong-un" in _people(rite)


def test_a_visit_on_a_day_of_its_own() -> None:
    text = (
        "Kim Jong-un attended a parade in Pyongyang on Thursday, KCNA said.\n\nIt was a cold night.\n\nThe square was full.\n\nFireworks "
        "were lit.\n\nOn Tuesday, North Korea's supreme leader took his daughter to a barracks of the guards."
    )
    parade, visit = _read(text).events
    assert (parade.kind, str(parade.start)) == ("ceremony", "2018-11-15")
    assert (visit.kind, str(visit.start), _people(visit)) == ("guidance", "2018-11-13", {"Kim Jong-un": "principal"})
