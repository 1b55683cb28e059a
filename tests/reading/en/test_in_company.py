"""Who is beside whom: "together with", a platform taken by the unnamed, a host's other guests. Sentences of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import taking_part

from partystate.reading.report import Report

Reader = Callable[..., Report]

BIER = "Kim Tok Hun, premier of the Cabinet, visited the bier of Ri Ul Sol on Monday.\n\n"
MEETING = "A conference of bee-keepers was held at the House of Culture on Monday.\n\n"
BANQUET = (
    "President Oleg Sokolov hosted a dinner in Kazan on Monday in honor of Kim Tok Hun, premier of the Cabinet.\n\n"
)
RECEPTION = "Ivan Petrov, Bulgarian ambassador to the DPRK, gave a reception at his embassy on Monday.\n\n"


def groups(report: Report) -> list[tuple[str, str]]:
    return [(group.text, group.capacity) for event in report.events for group in event.groups]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("He was standing guard of honour together with members of the funeral committee.",
         [("members of the funeral committee", "attended")]),
        ("Kim Tok Hun, together with vice-premiers and ministers, observed silence before the bier.",
         [("vice-premiers and ministers", "accompanied")]),
        ("He entered the hall along with officials of the Cabinet before going round the bier.",
         [("officials of the Cabinet", "accompanied")]),
        ("He said that the premier would win together with the people of the country.", []),
    ],
)  # fmt: skip
def test_unnamed_company_at_a_bier(reader: Reader, told: str, expected: list[tuple[str, str]]) -> None:
    assert groups(reader(BIER + told, title="Premier Visits Bier")) == expected


def test_named_company_at_a_bier(reader: Reader) -> None:
    told = "He paid tribute to the deceased together with Han Song Il, vice-premier, and other officials before the bier."
    report = reader(BIER + told, title="Premier Visits Bier")
    assert taking_part(report) == [("Kim Tok Hun", "principal"), ("Han Song Il", "accompanied")]
    assert groups(report) == [("other officials", "accompanied")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Senior officials of the union and veteran farmers took the platform.",
         [("Senior officials of the union and veteran farmers", "attended")]),
        ("Farm workers and teachers took the reserved seats.", [("Farm workers and teachers", "attended")]),
        ("Farm workers took their seats on the platform.", [("Farm workers", "attended")]),
        ("Officials concerned and farmers also took part.", [("Officials concerned and farmers", "attended")]),
        ("Participated in the conference were officials of the union and farmers.",
         [("officials of the union and farmers", "attended")]),
        ("As Kim Tok Hun mounted the platform together with honey-makers of merit, cheers rang out.",
         [("honey-makers of merit", "accompanied")]),
        ("All the participants in the conference applauded.", []),
    ],
)  # fmt: skip
def test_unnamed_people_at_a_meeting(reader: Reader, told: str, expected: list[tuple[str, str]]) -> None:
    assert groups(reader(MEETING + told)) == expected


def test_seats_are_taken_by_the_named(reader: Reader) -> None:
    told = (
        "Kim Tok Hun, premier of the Cabinet, and Han Song Il, vice-premier, took the reserved seats for special guests."
    )
    assert taking_part(reader(MEETING + told)) == [("Kim Tok Hun", "attended"), ("Han Song Il", "attended")]


def test_first_of_those_on_the_platform_with_somebody(reader: Reader) -> None:
    told = (
        "As Kim Tok Hun, premier of the Cabinet, appeared on the platform with Han Song Il, vice-premier, Pak Chol Min, "
        "minister of Agriculture, and other officials, music was played."
    )
    told_of = taking_part(reader(MEETING + told))
    assert ("Han Song Il", "accompanied") in told_of
    assert ("Pak Chol Min", "accompanied") in told_of


@pytest.mark.parametrize(
    "told",
    [
        "Present there together with Oleg Sokolov were Anton Orlov, minister of Railways, and Igor Belov, governor.",
        "Present there to enjoy the evening together with President Oleg Sokolov, were Anton Orlov, minister of "
        "Railways, and Igor Belov, governor of the region.",
    ],
)
def test_who_else_is_beside_the_host(reader: Reader, told: str) -> None:
    assert taking_part(reader(BANQUET + told, title="Dinner Given")) == [
        ("Oleg Sokolov", "principal"), ("Kim Tok Hun", "principal"), ("Anton Orlov", "guest"), ("Igor Belov", "guest"),
    ]  # fmt: skip


def test_staff_that_only_attended(reader: Reader) -> None:
    told = "Present there was Han Song Il, vice-minister of Trade. Staff members of the Bulgarian embassy attended."
    assert groups(reader(RECEPTION + told, title="Reception")) == [("Staff members of the Bulgarian embassy", "guest")]


def test_the_same_bare_group_again(reader: Reader) -> None:
    told = (
        "Present there were commanding officers of the navy and teachers. The commanding officers took the platform."
    )
    assert groups(reader(MEETING + told)) == [("commanding officers of the navy and teachers", "attended")]


def test_a_conservatory_named_after_somebody_takes_no_part(reader: Reader) -> None:
    told = "Present there were Han Song Il, rector of Pyongyang Kim Won Gyun Conservatory, and Pak Chol Min, composer."
    assert [name for name, _ in taking_part(reader(MEETING + told))] == ["Han Song Il", "Pak Chol Min"]


def test_met_and_had_a_talk_at_a_hall_with_those_of_the_same_tongue(reader: Reader) -> None:
    text = (
        "Kim Tok Hun, premier of the Cabinet, met and had a talk at the Mansudae Assembly Hall with Kwon Un Mi, widow of "
        "Pak Il Man, and Han Song Il, chairman of a company, and their parties of south Korea on Monday."
    )
    people = taking_part(reader(text, title="Premier Meets S. Korean Guests"))
    assert people == [("Kim Tok Hun", "principal"), ("Kwon Un Mi", "guest"), ("Han Song Il", "guest")]


MET = "Choe Ryong Hae, president of the Presidium, received the delegation of the Lao party headed by Bounmy Keola on Monday."


def test_a_meal_for_the_guests(reader: Reader) -> None:
    told = " He hosted a luncheon for the guests. Present there were Bounmy Keola, Thongphan Xaysana, head of a "
    report = reader(MET + told + "department, and other suite members.", title="Choe Ryong Hae Receives Delegation")
    assert [event.kind for event in report.events] == ["talks", "reception"]
    assert {p.name: p.capacity for p in report.events[1].people} == {
        "Choe Ryong Hae": "principal", "Bounmy Keola": "principal", "Thongphan Xaysana": "guest",
    }  # fmt: skip


def test_a_dinner_for_one_guest_and_his_staff(reader: Reader) -> None:
    text = (
        "Choe Ryong Hae, president of the Presidium, met Leeber Keola, Lao ambassador to the DPRK, on Monday. He gave a "
        "dinner for Leeber Keola and staff members of the embassy."
    )
    report = reader(text, title="Choe Ryong Hae Meets Ambassador")
    assert [group.text for group in report.events[1].groups] == ["staff members of the embassy"]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Choe Son Hui on Monday met and had talks respectively with her Lao and Cuban counterparts Saleumxay "
        "Kommasith and Bruno Parrilla.",
        "Foreign Minister Choe Son Hui on Monday met separately with Saleumxay Kommasith, foreign minister of Laos, and Bruno "
        "Parrilla, foreign minister of Cuba.",
    ],
)
def test_a_talk_of_its_own_with_each_counterpart(reader: Reader, text: str) -> None:
    report = reader(text, title="Foreign Minister Meets Counterparts")
    assert [[p.name for p in event.people] for event in report.events] == [
        ["Choe Son Hui", "Saleumxay Kommasith"], ["Choe Son Hui", "Bruno Parrilla"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "guest",
    ["the Lao ambassador to the DPRK, Leeber Keola,", "the visiting foreign minister of Laos, Leeber Keola,"],
)
def test_a_guest_named_behind_his_title(reader: Reader, guest: str) -> None:
    text = f"Pak Thae Song, premier of the Cabinet, met with {guest} on Monday."
    assert taking_part(reader(text, title="Premier Meets Guest")) == [
        ("Pak Thae Song", "principal"), ("Leeber Keola", "guest"),
    ]  # fmt: skip


@pytest.mark.parametrize("carried", ["cars carrying", "a motorcade bearing"])
def test_those_in_cars_behind_a_hearse_accompany_nobody(reader: Reader, carried: str) -> None:
    report = reader(
        "A ceremony of bidding farewell to Ri Ul Sol was held in Pyongyang on Monday.\n\nKim Tok Hun took part in it.\n\n"
        f"The hearse, followed by {carried} Kim Tok Hun and the mourners, left the square.",
        title="Farewell to Ri Ul Sol",
    )
    assert taking_part(report) == [("Kim Tok Hun", "attended")]


def test_who_learned_of_the_damage_on_the_spot(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un visited flooded farms in Kangwon Province on Monday, accompanied by secretaries of the WPK Central "
        "Committee.\n\nOn the spot, Pak Chol Min, Ri Kum Sok and Han Un Ha learned about the state of the dykes.\n\nOn the spot he said "
        "that the fields must be drained.",
        title="Kim Jong Un Visits Flooded Farms",
    )
    assert taking_part(report) == [
        ("Kim Jong Un", "principal"), ("Pak Chol Min", "accompanied"), ("Ri Kum Sok", "accompanied"),
        ("Han Un Ha", "accompanied"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "told",
    ["testified to what he had seen.", "related how his boat was sunk.", "branded the crew as pirates.", "blasted the crew."],
)
def test_a_worker_who_bears_witness_at_a_meeting_speaks(reader: Reader, told: str) -> None:
    report = reader(
        f"A rally was held in Pyongyang on Monday to condemn the pirates.\n\nPak Chol Min, worker of the Haean Mill, {told}",
        title="Rally Held",
    )
    assert taking_part(report) == [("Pak Chol Min", "spoke")]
