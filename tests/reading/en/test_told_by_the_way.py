"""Events told by what was said there, by officials as a whole, or by what was brought. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize(
    "said",
    [
        "said President Amadou Sissoko of Mali on July 11 when he accepted credentials of DPRK Ambassador Kim Chol Su",
        "said President Amadou Sissoko of this country on July 11 when receiving credentials from DPRK Ambassador Kim "
        "Chol Su",
        "said Amadou Sissoko, president of Mali, on July 11 when receiving the credentials of Kim Chol Su, DPRK ambassador "
        "to Mali",
    ],
)
def test_credentials_told_by_what_was_said(reader: Reader, said: str) -> None:
    told = f"The orchards of both lands will bear more fruit, {said}."
    (event,) = reader(told, published=date(2011, 7, 14), title="President on Orchards").events
    assert event.kind == "talks"
    assert event.start == date(2011, 7, 11)
    assert people_of(event) == {"Amadou Sissoko": "guest", "Kim Chol Su": "principal"}


@pytest.mark.parametrize(
    "said",
    [
        "He said this when DPRK Ambassador to Mali Kim Chol Su presented his credentials to him on July 11.",
        "He said, when receiving on Monday credentials from Kim Chol Su, DPRK ambassador to Mali:",
        "The orchards will bear fruit, he said when receiving DPRK Ambassador Kim Chol Su on July 11.",
        "He, chairman of the Growers' Union, Monday had a friendly talk with the visiting delegation of growers headed by "
        "Vice-Minister of Agriculture Kim Chol Su.",
    ],
)
def test_what_the_host_said_before(reader: Reader, said: str) -> None:
    told = f"Malian President Amadou Sissoko said he was pleased with the harvest of apples.\n\n{said}"
    (event,) = reader(told, published=date(2011, 7, 14), title="President on Apples").events
    assert event.kind == "talks"
    assert event.start == date(2011, 7, 11)
    assert people_of(event) == {"Amadou Sissoko": "guest", "Kim Chol Su": "principal"}


def test_a_host_whose_name_shows_no_sign_of_being_one(reader: Reader) -> None:
    told = (
        "Rosa Quispe, general coordinator of the Peruvian Growers' Front, on July 11 met DPRK Ambassador Kim Chol Su who "
        "took part in a seminar on pears."
    )
    (event,) = reader(told, published=date(2011, 7, 14), title="Growers' Leader on Pears").events
    assert event.kind == "talks"
    assert people_of(event)["Kim Chol Su"] == "principal"


def test_a_delegation_of_this_state_is_no_guest(reader: Reader) -> None:
    told = (
        "Vu Van Binh, minister of Agriculture of Vietnam, met on Monday the delegation of DPRK's Hwangto Sinmun headed by "
        "Associate Editor Kim Chol Su."
    )
    report = reader(told, title="Vietnamese Minister Meets Delegation")
    (event,) = report.events
    assert people_of(event) == {"Vu Van Binh": "guest", "Kim Chol Su": "principal"}
    assert {g.capacity for g in event.groups} <= {"attended"}
    assert "associate editor of Hwangto Sinmun" in {p.post for p in report.posts}


def test_spoke_at_others_meeting(reader: Reader) -> None:
    told = (
        "The DPRK will plant more trees, said head of the DPRK delegation Kim Chol Su, minister of Forestry, addressing "
        "the meeting of foresters on July 11.\n\nThe minister of Chile attended a rally of growers, he noted."
    )
    (event,) = reader(told, published=date(2011, 7, 14), title="DPRK's Will").events
    assert (event.kind, event.start) == ("meeting", date(2011, 7, 11))
    assert people_of(event) == {"Kim Chol Su": "spoke"}


def test_report_on_something_at_a_session(reader: Reader) -> None:
    told = (
        "Deputy Kim Chol Su, premier of the DPRK Cabinet, made a report on the growing of trees last year and its tasks at "
        "the Fourth Session of the 12th Supreme People's Assembly of the DPRK held Thursday."
    )
    (event,) = reader(told, title="Report on Trees").events
    assert (event.kind, event.term, event.ordinal) == ("assembly_session", 12, 4)
    assert people_of(event) == {"Kim Chol Su": "reported"}


@pytest.mark.parametrize(
    ("behind", "capacity"),
    [
        ("Premier Kim Chol Su, Ri Man Ho, minister of Railways, and other officials first went to the Moran Iron Complex.", "principal"),
        ("Premier Kim Chol Su, Ri Man Ho, minister of Railways, and other officials went round the new shops.", "principal"),
        ("Among the visitors were Premier Kim Chol Su and Ri Man Ho, minister of Railways.", "attended"),
    ],
)  # fmt: skip
def test_officials_named_behind(reader: Reader, behind: str, capacity: str) -> None:
    told = f"Senior party and state officials visited the Moran Iron Complex on Thursday.\n\n{behind}"
    (event,) = reader(told, title="Officials Tour Complex").events
    assert (event.kind, event.place) == ("guidance", "Moran Iron Complex")
    assert people_of(event) == {"Kim Chol Su": capacity, "Ri Man Ho": capacity}


def test_officials_of_whom_nobody_is_named(reader: Reader) -> None:
    told = "Senior party and state officials visited the Moran Iron Complex on Thursday.\n\nThe smelters sang."
    assert not reader(told, title="Officials Tour Complex").events


def test_wreaths_sent_to_an_embassy(reader: Reader) -> None:
    sent = (
        "Ministries and national institutions sent wreaths to the Malian embassy here on Monday, expressing condolences "
        "over the death of Amadou Sissoko, president of Mali."
    )
    told = f"{sent}\n\nPresent there were Kim Chol Su, minister of Railways, and officials concerned."
    (event,) = reader(told, title="Wreaths Sent to Embassy").events
    assert (event.kind, event.place) == ("mourning", "Malian embassy")
    assert people_of(event) == {"Kim Chol Su": "attended"}
    assert not reader(sent, title="Wreaths Sent to Embassy").events


def test_events_held_abroad(reader: Reader) -> None:
    told = (
        "Kim Chol Su, minister of Railways of the DPRK, on a goodwill visit to Mali, Friday took part in events held in "
        "Bamako on the 50th anniversary of its railway."
    )
    (event,) = reader(told, title="Kim Chol Su Attends Events").events
    assert (event.kind, event.place) == ("ceremony", "Bamako")
    assert people_of(event) == {"Kim Chol Su": "attended"}


@pytest.mark.parametrize(
    "told",
    [
        "Premier Kim Chol Su acquainted himself with coal production at the Moran Mining Complex on the spot.",
        "Premier Kim Chol Su reviewed the construction of the Moran Mining Complex.",
    ],
)
def test_a_site_learned_about(reader: Reader, told: str) -> None:
    (event,) = reader(told, title="Premier Visits Complex").events
    assert (event.kind, event.place) == ("guidance", "Moran Mining Complex")
    assert people_of(event) == {"Kim Chol Su": "principal"}


def test_a_meeting_behind_its_title(reader: Reader) -> None:
    told = (
        '"Rivers of Our Youth", a meeting of anglers, took place at the Youth Hall on Monday.\n\nPresent there were Kim Chol '
        "Su, minister of Fisheries, officials concerned, those who had an honor of being received by the President and Ri Man "
        "Ho and those related to the sea."
    )
    (event,) = reader(told, title="Anglers Meet").events
    assert (event.kind, event.place) == ("meeting", "Youth Hall")
    assert people_of(event) == {"Kim Chol Su": "attended"}


def test_a_party_to_mark_a_day(reader: Reader) -> None:
    told = (
        "The DPRK embassy in Bamako arranged a party on July 11 to mark the anniversary of the friendship treaty.\n\n"
        "Ambassador Kim Chol Su was on hand."
    )
    (event,) = reader(told, published=date(2011, 7, 14), title="Anniversary Marked").events
    assert (event.kind, event.start) == ("reception", date(2011, 7, 11))


def test_protocols_inked_separately(reader: Reader) -> None:
    told = (
        "A protocol on the trade in pears and a protocol on ferries were signed between the DPRK and Mali governments in "
        "Bamako on July 11.\n\nThe protocols were "
        "separately inked by DPRK Ambassador to Mali Kim Chol Su and Minister of Trade of Mali Amadou Sissoko."
    )
    (event,) = reader(told, published=date(2011, 7, 14), title="Protocols Inked").events
    assert people_of(event) == {"Kim Chol Su": "attended", "Amadou Sissoko": "guest"}
