"""Visits, calls and gatherings in the wording of the 2020s. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of, posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]


BUILT = "Cottages have been built in Songsan-ri, Kusong County, Jagang Province of the DPRK.\n\nThey are bright.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "Kim Chol Su, chairman of the Jagang Provincial People's Committee, and officials of the county congratulated "
        "the weavers on moving into new cottages.",
        "Kim Chol Su, chairman of the Jagang Provincial People's Committee, and officials of the county visited "
        "Songsan-ri to congratulate its weavers on moving into new cottages.\n\nAn address was made at a ceremony for "
        "moving into new cottages.",
    ],
)
def test_officials_congratulate_those_who_move_in(reader: Reader, told: str) -> None:
    (event,) = reader(BUILT + told, title="New Cottages Built").events
    assert (event.kind, event.place, people_of(event)) == ("ceremony", "Songsan-ri", {"Kim Chol Su": "attended"})
    assert [g.text for g in event.groups] == ["officials of the county"]


def test_a_condolatory_visit_on_behalf_of_the_leader(reader: Reader) -> None:
    text = (
        "Ri Chol, secretary of the Central Committee of the WPK, paid a condolatory visit to the Mongolian embassy on "
        "Monday and laid the wreath in the name of Kim Jong Un.\n\nHe was accompanied by Kim Chol Su, vice foreign "
        "minister of the DPRK."
    )
    (event,) = reader(text, title="Kim Jong Un Sends Wreath to Mongolian Embassy").events
    assert (event.kind, event.place) == ("mourning", "Mongolian embassy")
    assert people_of(event) == {"Ri Chol": "principal", "Kim Chol Su": "accompanied"}


def test_the_venue_of_a_state_funeral(reader: Reader) -> None:
    text = "Ri Chol, DPRK ambassador to Mongolia, visited the venue of the state funeral on May 2 and laid a wreath."
    (event,) = reader(text, title="Wreath Sent").events
    assert (event.kind, event.place) == ("mourning", "venue of the state funeral")


def test_a_meeting_with_a_name_of_its_own(reader: Reader) -> None:
    text = (
        'A meeting "Evening of Songs" of campers of the DPRK and Mongolia took place at the lakeside hall on May 2.\n\n'
        "Present there were Kim Chol Su, vice-chairman of the Central Committee of the Socialist Patriotic Youth "
        "League, and campers.\n\n"
        "The vice-chairman of the C.C., the youth league and the director of the camp made congratulatory addresses."
    )
    (event,) = reader(text, title="Campers Meet").events
    assert (event.kind, event.place, people_of(event)) == ("meeting", "lakeside hall", {"Kim Chol Su": "spoke"})


def test_a_title_of_another_body_is_nobody_elses(reader: Reader) -> None:
    text = (
        "A meeting of campers took place at the lakeside hall of the DPRK on May 2.\n\nPresent there were Kim Chol Su, "
        "vice-chairman of the Central Committee of the Socialist Patriotic Youth League, and campers.\n\n"
        "The vice-chairman of the gardening society made an address."
    )
    (event,) = reader(text, title="Campers Meet").events
    assert people_of(event) == {"Kim Chol Su": "attended"}


def test_the_unnamed_who_met(reader: Reader) -> None:
    text = (
        "Officials of the Union of Agricultural Workers of Korea met at the Old Mill in Mt Myo on May 2 to hear how the "
        "first millers lived.\n\nPresent at the meeting were Kim Chol Su, minister of Railways, and farmers."
    )
    (event,) = reader(text, title="Officials Meet").events
    assert (event.kind, event.place, event.start) == ("meeting", "Old Mill in Mt Myo", date(2022, 5, 2))
    assert event.groups[0].text == "Officials of the Union of Agricultural Workers of Korea"


def test_foreigners_among_themselves_are_not_told(reader: Reader) -> None:
    text = "Crewmen of Mongolian ships met at the port of Nampho, the DPRK, on May 2 to celebrate the day of sailors."
    assert reader(text, title="Crewmen Meet").events == []


def test_a_farewell_call_names_the_callers_later(reader: Reader) -> None:
    text = (
        "The DPRK ambassador to Mongolia paid a farewell call on the president of Mongolia on May 2.\n\n"
        "Ambassador Kim Chol Su conveyed the greetings from Kim Jong Un, president of the State Affairs of the DPRK, to "
        "President Batu Erden."
    )
    report = reader(text, title="DPRK Ambassador Pays Farewell Visit")
    (event,) = report.events
    assert (event.kind, people_of(event)) == ("talks", {"Kim Chol Su": "principal", "Batu Erden": "guest"})
    assert posts_by_name(report)["Kim Chol Su"] == ["ambassador of the DPRK to Mongolia"]


def test_a_call_of_nobody_named_is_none(reader: Reader) -> None:
    text = "The DPRK ambassador to Mongolia paid a farewell call on the president of Mongolia on May 2."
    assert reader(text, title="DPRK Ambassador Pays Farewell Visit").events == []


@pytest.mark.parametrize(
    "told",
    [
        "DPRK Ambassador Kim Chol Su presented his credentials to the president of the Republic of Kenya on May 2.\n\n"
        "The ambassador conveyed the greetings of Kim Jong Un, president of the State Affairs of the DPRK, to Paul "
        "Otieno, president of the Republic of Kenya.",
        "Kim Chol Su, DPRK ambassador to Kenya, presented his credentials to President Paul Otieno on May 2.",
    ],
)
def test_credentials_abroad(reader: Reader, told: str) -> None:
    (event,) = reader(told, title="Credentials to Kenyan President").events
    assert (event.kind, people_of(event)) == ("talks", {"Kim Chol Su": "principal", "Paul Otieno": "guest"})


def test_who_received_credentials_had_the_talk(reader: Reader) -> None:
    text = (
        "Kim Jong Un, president of the State Affairs of the DPRK, accepted the credentials of the Mongolian ambassador "
        "to the DPRK.\n\nUpon authorization of the president of the State Affairs, Ri Chol, chairman of the Standing "
        "Committee of the Supreme People's Assembly, received credentials from Mongolian Ambassador Batu Erden on "
        "Monday.\n\nHe had a talk with the ambassador."
    )
    (event,) = reader(text, title="Credentials of Mongolian Ambassador Accepted").events
    assert people_of(event) == {"Ri Chol": "principal", "Batu Erden": "guest"}


def test_they_sat_together_with_the_guests(reader: Reader) -> None:
    text = (
        "A banquet was given for shepherds at the Rose Hall of the DPRK on Monday.\n\nKim Chol Su and Ri Chol, "
        "secretaries of the Central Committee of the WPK, and Han Il, department director of the C.C., WPK, sat "
        "together with them."
    )
    (event,) = reader(text, title="Banquet Given for Shepherds").events
    assert people_of(event) == {"Kim Chol Su": "attended", "Ri Chol": "attended", "Han Il": "attended"}


def test_who_attended_and_spoke(reader: Reader) -> None:
    text = (
        "On May 2 Kim Jong Un, general secretary of the Workers' Party of Korea, attended the ceremony of launching a "
        "ferry and made a speech."
    )
    (event,) = reader(text, title="Kim Jong Un Makes Speech").events
    assert (event.kind, people_of(event)) == ("ceremony", {"Kim Jong Un": "spoke"})


def test_a_committee_that_bears_a_dead_mans_name_gives_a_reception(reader: Reader) -> None:
    text = (
        "The DPRK preparatory committee for marking the birthday of President Kim Il Sung hosted a reception at the "
        "Rose Hall on Monday.\n\nKim Chol Su, minister of Railways, addressed the reception."
    )
    (event,) = reader(text, title="Guests Feted").events
    assert (event.kind, event.place, people_of(event)) == ("reception", "Rose Hall", {"Kim Chol Su": "spoke"})


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        (
            "A national sci-tech presentation of the DPRK in rose growing took place at the Rose Hall on May 2.",
            "meeting",
        ),
        ("A presentation of ideas on libraries in the DPRK was held at the Rose Hall on May 2.", "meeting"),
        ("A rose-growing contest of the DPRK took place at the Rose Hall on May 2.", "other"),
        ("The Spring Bowling Tournament of the DPRK was held at the Rose Hall on May 2.", "other"),
        ("The Spring Bowling Tournament of the DPRK opened with due ceremony at the Rose Hall on May 2.", "ceremony"),
    ],
)
def test_papers_are_read_and_contests_fought_out(reader: Reader, told: str, kind: str) -> None:
    (event,) = reader(told, title="News").events
    assert (event.kind, event.place) == (kind, "Rose Hall")


def test_talks_have_an_agenda(reader: Reader) -> None:
    text = (
        "Talks between the delegations of the DPRK and Mongolia were held here on Monday.\n\nPresent there from the "
        "DPRK side were Kim Chol Su, minister of Railways, and officials.\n\n"
        "The talks discussed the issues of opening a new line."
    )
    (event,) = reader(text, title="Talks Held").events
    assert [a.text for a in event.agenda] == ["the issues of opening a new line"]


def test_sites_under_construction_and_company(reader: Reader) -> None:
    text = (
        "Kim Jong Un, general secretary of the Workers' Party of Korea, gave field guidance at dairies under "
        "construction in Hamju County on May 2, together with members of the Political Bureau of the WPK Central "
        "Committee and commanders who lay bricks, clarifying the matters.\n\n"
        "He was accompanied by Kim Chol Su and Ri Chol, leading officials of the WPK Central Committee."
    )
    (event,) = reader(text, title="Kim Jong Un Gives Field Guidance").events
    assert event.place == "dairies under construction in Hamju County"
    assert [g.text for g in event.groups] == [
        "members of the Political Bureau of the WPK Central Committee and commanders"
    ]


def test_the_first_of_several_cemeteries(reader: Reader) -> None:
    text = (
        "Wreaths were laid before the Old Cemetery on Mt Myo, the New Cemetery in Sanun-ri and the Navy Cemetery on "
        "May 2.\n\nPresent at the wreath-laying ceremonies were Kim Chol Su, minister of Railways, and officials."
    )
    (event,) = reader(text, title="Wreaths Laid").events
    assert event.place == "Old Cemetery on Mt Myo"


def test_ranks_of_the_ground_force_and_a_municipal_committee(reader: Reader) -> None:
    text = (
        "A ceremony was held at the academy in Nampho Municipality on Monday.\n\nPresent there were Army Lieutenant "
        "General Kim Chol Su, Army Senior Colonel Ri Chol, headmaster of the academy, Tong Il Nam, vice-chairman of the "
        "municipal people's committee, and officials."
    )
    held = posts_by_name(reader(text, title="Ceremony Held"))
    assert held["Kim Chol Su"] == ["Army Lieutenant General"]
    assert held["Ri Chol"][0] == "Army Senior Colonel"
    assert held["Tong Il Nam"] == ["vice-chairman of the Nampho Municipal People's Committee"]


def test_who_is_also_something_else_guided(reader: Reader) -> None:
    text = (
        "An enlarged plenary meeting of the DPRK Cabinet took place on May 2.\n\nIt was directed by Premier Kim Chol Su, "
        "who is also member of the Political Bureau of the Central Committee of the WPK."
    )
    report = reader(text, title="Cabinet Meets")
    assert people_of(report.events[0]) == {"Kim Chol Su": "principal"}
    assert posts_by_name(report)["Kim Chol Su"] == [
        "premier of the Cabinet of the DPRK",
        "member of the Political Bureau of the Central Committee of the Workers' Party of Korea",
    ]


def test_one_guides_and_another_presides(reader: Reader) -> None:
    text = (
        "The third meeting of the Political Bureau of the Central Committee of the Workers' Party of Korea was held on "
        "May 2.\n\nUnder the guidance of Supreme Leader Kim Jong Un, Kim Chol Su, vice-chairman of the WPK Central "
        "Committee, presided over the meeting."
    )
    (event,) = reader(text, title="Political Bureau Meets").events
    assert event.presider == "Kim Chol Su"
    assert people_of(event) == {"Kim Jong Un": "principal", "Kim Chol Su": "presided"}


def test_an_accent_typed_for_the_apostrophe(reader: Reader) -> None:
    text = (
        "Kim Chol Su, secretary of the Central Committee of the Workers` Party of Korea and minister of Railways, met "
        "foreign guests at the Rose Hall on May 2 and had a talk with them."
    )
    report = reader(text, title="Kim Chol Su Meets Guests")
    assert posts_by_name(report)["Kim Chol Su"] == [
        "secretary of the Central Committee of the Workers' Party of Korea",
        "minister of Railways",
    ]
    assert [(g.text, g.capacity) for g in report.events[0].groups] == [("foreign guests", "guest")]


def test_his_party_travels_too(reader: Reader) -> None:
    text = (
        "Batu Erden, foreign minister of Mongolia, left here on Monday after paying a visit to the DPRK.\n\nThe minister "
        "and his party were sent off at Pyongyang International Airport by Kim Chol Su, vice-minister of Railways."
    )
    (event,) = reader(text, title="Mongolian Foreign Minister Leaves").events
    assert [(g.text, g.capacity) for g in event.groups] == [("his party", "guest")]


def test_they_came_home_and_were_awaited(reader: Reader) -> None:
    text = (
        "DPRK women skaters took the first place at the cup held in Peru.\n\nThey returned home on Monday.\n\nVice-Premier "
        "Kim Chol Su, Minister of Railways Ri Il, officials concerned and their families were standing at the apron of "
        "the airport to greet them."
    )
    (event,) = reader(text, title="Skaters Welcomed").events
    assert (event.kind, event.start) == ("travel", date(2022, 5, 2))
    assert people_of(event) == {"Kim Chol Su": "received", "Ri Il": "received"}
    assert [g.text for g in event.groups] == ["officials concerned and their families"]


def test_officials_call_on_families(reader: Reader) -> None:
    text = (
        "Senior officials, including Kim Chol Su and Ri Il, secretaries of the Central Committee of the WPK, and leading "
        "officials of the army visited families of old sailors on Monday to congratulate them."
    )
    (event,) = reader(text, title="Senior Officials Visit Families").events
    assert (event.kind, event.start) == ("other", date(2022, 5, 2))
    assert people_of(event) == {"Kim Chol Su": "principal", "Ri Il": "principal"}


def test_a_holiday_named_with_its_day(reader: Reader) -> None:
    text = (
        "Kim Jong Un, general secretary of the Workers' Party of Korea, met and congratulated the cadres of the mills on "
        "the national day, May 1, and made a speech."
    )
    (event,) = reader(text, title="Kim Jong Un Meets Cadres").events
    assert (event.kind, event.start) == ("meeting", date(2022, 5, 1))


def test_in_what_quality_somebody_attends_is_no_group(reader: Reader) -> None:
    text = (
        "DPRK Ambassador to Peru Kim Chol Su, as a special envoy of the DPRK government, attended the inaugural ceremony "
        "of the Peruvian president held in Lima on May 2."
    )
    (event,) = reader(text, title="Special Envoy Attends Ceremony").events
    assert (people_of(event), event.groups) == ({"Kim Chol Su": "attended"}, [])


def test_company_told_behind_the_site(reader: Reader) -> None:
    text = (
        "The respected Comrade Kim Jong Un visited again the drained fields in Jagang Province, accompanied by "
        "secretaries of the Central Committee of the WPK. The secretaries inspected the dykes on May 2."
    )
    (event,) = reader(text, title="Officials Inspect Dykes").events
    assert event.kind == "guidance"
    assert [g.text for g in event.groups] == ["secretaries of the Central Committee of the WPK"]


@pytest.mark.parametrize(
    "told",
    [
        "He had a conversation in a warm atmosphere with the delegation led by Bounkham Vong, minister of Posts of Laos.",
        "He had a talk with the delegation headed by Bounkham Vong, minister of Posts of Laos.",
    ],
)
def test_who_heads_the_guests_is_named_behind(reader: Reader, told: str) -> None:
    (event,) = reader(
        "Kim Chol Su, vice-premier of the DPRK Cabinet, met a delegation of Laos at the Mansudae Assembly Hall on Monday.\n\n"
        f"{told}",
        title="Kim Chol Su Meets Lao Delegation",
    ).events
    assert (event.kind, event.place) == ("talks", "Mansudae Assembly Hall")
    assert {p.name: p.capacity for p in event.people} == {"Kim Chol Su": "principal", "Bounkham Vong": "guest"}


def test_another_group_is_met_apart(reader: Reader) -> None:
    report = reader(
        "Kim Chol Su, vice-premier of the DPRK Cabinet, met a delegation of Laos at the Mansudae Assembly Hall on Monday.\n\n"
        "He had a talk with the group led by Ivan Petrov, minister of Trade of Bulgaria.",
        title="Kim Chol Su Meets Delegations",
    )
    assert [len(e.people) for e in report.events] == [1, 2]


@pytest.mark.parametrize("what", ["a copy of credentials from", "a copy of the credentials of", "copies of credentials from"])
def test_copies_of_credentials_are_received(reader: Reader, what: str) -> None:
    (event,) = reader(f"Vice-Minister Ri Chol Su received {what} Abel Ayoko, new Chadian ambassador, on May 2.").events
    assert (event.kind, people_of(event)) == ("talks", {"Ri Chol Su": "principal", "Abel Ayoko": "guest"})


@pytest.mark.parametrize(
    "title",
    ["Vice-Chairman of Party Inspects Farms", "First Vice-Chairwoman Visits Farms", "Farms Inspected", "Field Guidance Given"],
)
def test_a_headline_that_tells_the_deed_or_an_office_bears_it_out(reader: Reader, title: str) -> None:
    text = "Ri Chol Su, vice-chairman of the WPK Central Committee, visited the Songmun Co-op Farm.\n\nHe was pleased."
    (event,) = reader(text, title=title).events
    assert (event.kind, event.place) == ("guidance", "Songmun Co-op Farm")


def test_a_visit_told_in_passing_stays_unread(reader: Reader) -> None:
    text = "Ri Chol Su, vice-chairman of the WPK Central Committee, visited the Songmun Co-op Farm.\n\nHe was pleased."
    assert reader(text, title="Bumper Crop").events == []
