"""Ships that bear somebody's name, plenary meetings of committees below the Central Committee, ministers whose field is a
word rarely printed, aides before their names, lecturers behind theirs. The sentences are our own.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize(
    ("ship", "place"),
    [
        ("the destroyer Pak Kum Chol", "destroyer Pak Kum Chol"),
        ("the Destroyer Pak Kum Chol", "Destroyer Pak Kum Chol"),
        ("the submarine Hero Pak Kum Chol", "submarine Hero Pak Kum Chol"),
        ('the warship "Ulsan"', 'warship "Ulsan"'),
    ],
)
def test_a_ship_is_a_place_and_nobody(reader: Reader, ship: str, place: str) -> None:
    (event,) = reader(
        f"Kim Jong Un visited {ship} on May 2.\n\nAccompanying him was Han Tok Bin, commander of the Navy.",
        title="Kim Jong Un Visits Ship",
    ).events
    assert (event.kind, event.place) == ("guidance", place)
    assert people_of(event) == {"Kim Jong Un": "principal", "Han Tok Bin": "accompanied"}


def test_a_ship_that_is_only_looked_at(reader: Reader) -> None:
    (event,) = reader("Kim Jong Un inspected new warships at the Kaul Shipyard on May 2.", title="Kim Jong Un").events
    assert event.place == "Kaul Shipyard"


@pytest.mark.parametrize(
    "met",
    [
        "Enlarged plenary meetings of provincial committees of the Workers' Party of Korea were held",
        "The plenary meetings of the WPK committees of the Ministry of Railways and the Academy of Sciences were held",
        "Plenary meetings of city and county Party committees took place",
        "A plenary meeting of the Party committee of the Ministry of Fisheries was held",
        "The plenary meeting of the committee of the WPK of the Ministry of Fisheries was held",
    ],
)
def test_plenary_meetings_of_lesser_committees(reader: Reader, met: str) -> None:
    (event,) = reader(f"{met} on May 2.\n\nPresent there were members of the committees.", title="Plenary Meetings Held").events
    assert (event.kind, event.body) == ("meeting", None)


def test_the_plenary_meeting_of_the_party(reader: Reader) -> None:
    (event,) = reader("The 9th plenary meeting of the Central Committee of the WPK was held on May 2.").events
    assert (event.kind, event.ordinal) == ("plenary_meeting", 9)


@pytest.mark.parametrize("field", ["Natural Resources and Ecology", "Education and Enlightenment", "Geology and Mining"])
def test_ministers_of_rare_fields(reader: Reader, field: str) -> None:
    (event,) = reader(
        "Kim Jong Un met Oleg Sorokin, president of Ruritania, on May 2.\n\nPresent there were Minister of Defence Andrei "
        f"Belov, Minister of {field} Nikolai Vetrov and Aide to the President of Bulgaria for Foreign Policy Pavel Lugin.",
        title="Kim Jong Un Meets President",
    ).events
    assert [p.name for p in event.people] == ["Kim Jong Un", "Oleg Sorokin", "Andrei Belov", "Nikolai Vetrov", "Pavel Lugin"]
    assert next(p.posts[0] for p in event.people if p.name == "Nikolai Vetrov") == f"minister of {field}"


def test_the_lecturer_spoke(reader: Reader) -> None:
    (event,) = reader(
        "A lecture was given at the Kaul House of Culture on Monday.\n\nThe lecturers were Han Tok Bin, section chief of the "
        "Academy of Sciences, and Ri Song Min.",
        title="Lecture Given",
    ).events
    assert people_of(event) == {"Han Tok Bin": "spoke", "Ri Song Min": "spoke"}
