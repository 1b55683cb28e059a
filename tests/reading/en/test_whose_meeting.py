"""Which body met, and whose news a report without any name is. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


def test_the_party_committee_of_the_cabinet_is_not_the_cabinet(reader: Reader) -> None:
    text = "A meeting of the Party Committee of the Cabinet was held on Monday. Kim Hak Bom made a speech."
    (event,) = reader(text, title="Meeting Held").events
    assert (event.kind, event.body) == ("meeting", None)


def test_a_session_with_its_year(reader: Reader) -> None:
    text = (
        "The Juche 110 (2021) session of the Beekeepers' Society of the DPRK took place in Pyongyang on Monday.\n\nKim Hak "
        "Bom, its chairman, delivered a report."
    )
    (event,) = reader(text, title="Session Held").events
    assert (event.kind, people_of(event)) == ("meeting", {"Kim Hak Bom": "reported"})


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A national meeting on beekeeping was held on Monday. Attending it were officials of provinces.", 1),
        ("Sessions of provincial, city and county people's assemblies were held from Monday to Wednesday.", 1),
        ("A national meeting on beekeeping was held in Laos on Monday. Attending it were officials of provinces.", 0),
        ("A meeting of the UN on beekeeping was held on Monday. Attending it were officials of provinces.", 0),
    ],
)
def test_the_capital_reports_and_names_no_other_land(reader: Reader, text: str, count: int) -> None:
    assert len(reader(f"Pyongyang, May 3 (KCNA) -- {text}", title="Meeting Held").events) == count


@pytest.mark.parametrize(
    "told",
    [
        'read out "Let Us Keep Bees", the important letter sent by Kim Jong Un.',
        'conveyed the letter "Let Us Keep Bees" sent by Kim Jong Un to the participants.',
    ],
)
def test_who_read_out_a_letter_by_its_title(reader: Reader, told: str) -> None:
    text = f"The Seventh Congress of the Beekeepers' Union of Korea was held on Monday.\n\nKim Hak Bom, vice-premier, {told}"
    (event,) = reader(text, title="Congress Held").events
    assert people_of(event) == {"Kim Hak Bom": "reported"}


def test_a_charity_is_nobody(reader: Reader) -> None:
    text = (
        "A ceremony of conveying an order took place at the Turu Theatre on Monday.\n\nKim Hak Bom, vice-premier, was "
        "present.\n\nAddressing the ceremony, the president of the Russian International Charity Fund said that he was glad."
    )
    (event,) = reader(text, title="Order Conveyed").events
    assert people_of(event) == {"Kim Hak Bom": "attended"}


def test_a_guest_behind_the_field_of_her_office(reader: Reader) -> None:
    text = (
        "Head of the Vietnamese Commission for Mass Mobilisation Ha Thi Lan visited the DPRK from April 28 to May 2.\n\nIn a "
        "meeting with President of the Presidium of the Supreme People's Assembly Kim Hak-bom on Monday, Lan said that rice "
        "grows well."
    )
    (event,) = reader(text, title="Party official in Pyongyang", outlet="VNA").events
    assert (event.kind, people_of(event)) == ("talks", {"Ha Thi Lan": "guest", "Kim Hak-bom": "principal"})


PARTY = "Workers' Party of Korea"


@pytest.mark.parametrize(
    ("text", "kind", "body"),
    [
        (f"The Secretariat of the Central Committee of the {PARTY} met", "meeting", "Secretariat"),
        (f"The Central Auditing Commission of the {PARTY} met", "meeting", "Central Auditing Commission"),
        (f"The 5th Plenary Meeting of the 8th Central Committee of the {PARTY} was in session", "plenary_meeting", "Central"),
        (f"The 5th Plenary Meeting of the 8th Central Committee of the {PARTY} went into session", "plenary_meeting", "Central"),
        (f"The 8th Congress of the {PARTY} went into its fifth-day session", "party_congress", PARTY),
        ("The Supreme People's Assembly was in session", "assembly_session", "Supreme People's Assembly"),
    ],
)
def test_a_body_meets_or_is_in_session(reader: Reader, text: str, kind: str, body: str) -> None:
    (event,) = reader(f"{text} on June 14 with Pak Chol presiding.", title="The Body Meets").events
    assert event.kind == kind and (event.body or "").startswith(body)
    assert people_of(event) == {"Pak Chol": "presided"}
    assert not event.groups


@pytest.mark.parametrize("body", ["Political Bureau", "Secretariat"])
def test_some_of_a_body_met_somebody_and_it_did_not_meet(reader: Reader, body: str) -> None:
    text = f"Members of the {body} of the Central Committee of the {PARTY} met a delegation of beekeepers on June 14."
    assert all(event.body is None for event in reader(text, title="Guests Met").events)
