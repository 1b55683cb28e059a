"""What embassies, foreign ministries and the agencies of friendly states tell, and state media of other years."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader
from told import people_of, taking_part

FRIDAY = date(2022, 5, 6)


@pytest.mark.parametrize(
    "sentence",
    [
        "President Ivan Orlov of Russia held a telephone conversation with Kim Jong Un on Monday, the Kremlin said.",
        "President of Russia Ivan Orlov spoke by phone with DPRK leader Kim Jong Un on Monday.",
        "A phone talk took place between President of Russia Ivan Orlov and Kim Jong Un on Monday.",
    ],
)
def test_a_call_is_a_talk(reader: Reader, sentence: str) -> None:
    report = reader(sentence, title="Orlov and Kim Jong Un talk", published=FRIDAY)
    assert [(e.kind, e.start) for e in report.events] == [("talks", date(2022, 5, 2))]
    assert sorted(taking_part(report)) == [("Ivan Orlov", "guest"), ("Kim Jong Un", "principal")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Russian Foreign Minister Ivan Orlov and his counterpart, Ri Yong Su, discussed trade during a meeting on May 2.",
        "Russian Foreign Minister Ivan Orlov and DPRK Foreign Minister Ri Yong Su held a bilateral meeting on May 2.",
        "Foreign Minister Ri Yong Su and her Russian counterpart Ivan Orlov talked over the phone on May 2.",
    ],
)
def test_two_who_discussed_it_met(reader: Reader, sentence: str) -> None:
    report = reader(sentence, title="Foreign ministers talk", published=FRIDAY)
    assert [(e.kind, e.start) for e in report.events] == [("talks", date(2022, 5, 2))]
    assert sorted(taking_part(report)) == [("Ivan Orlov", "guest"), ("Ri Yong Su", "principal")]


def test_a_delegation_that_discussed_it_with_a_host(reader: Reader) -> None:
    report = reader(
        "A delegation of the People's Assembly of Syria discussed with Speaker of the Supreme People's Assembly Pak Chol "
        "Min the ties of both houses on Monday.",
        title="Syrian delegation in DPRK",
        published=FRIDAY,
    )
    assert [(e.kind, e.start) for e in report.events] == [("talks", date(2022, 5, 2))]
    assert ("Pak Chol Min", "principal") in taking_part(report)
    assert [item.text for e in report.events for item in e.agenda] == ["the ties of both houses"]


def test_two_who_held_talks_with_a_third_did_not_with_each_other(reader: Reader) -> None:
    report = reader(
        "Vice-Premier Pak Chol Min and Ri Yong Su held talks with Russian Minister Ivan Orlov on Monday.",
        title="Talks held",
        published=FRIDAY,
    )
    assert ("Ivan Orlov", "guest") in taking_part(report)


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        (
            'Kim Jong Un watched the ballet "Spring" staged by a Russian troupe at the Kaul Theatre on Monday.',
            "Kaul Theatre",
        ),
        ("Kim Jong Un visited the concert of the Kaul Band at the Kaul Theatre on Monday.", "Kaul Theatre"),
    ],
)
def test_ballets_and_concerts_visited(reader: Reader, sentence: str, place: str) -> None:
    report = reader(sentence, title="Kim Jong Un watches performance", published=FRIDAY)
    assert [(e.kind, e.place) for e in report.events] == [("performance", place)]


def test_who_departs_from_one_land_for_another_travels(reader: Reader) -> None:
    report = reader(
        "DPRK Foreign Minister Ri Yong Su has departed from Myanmar (Burma) for Laos.",
        title="Ri Yong Su Departs",
        published=FRIDAY,
    )
    assert [e.kind for e in report.events] == ["travel"]
    assert taking_part(report) == [("Ri Yong Su", "principal")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Other officials in attendance included Pak Chol Min, vice-minister of Culture, and Ri Yong Su.",
        "Korean officials who attended included Pak Chol Min, vice-minister of Culture, and Ri Yong Su.",
        "Pak Chol Min, vice-minister of Culture, and members of a choir and a delegation of doctors led by Ri Yong Su were present.",
    ],
)
def test_officials_at_a_reception(reader: Reader, sentence: str) -> None:
    report = reader(
        f"The Cuban embassy gave a reception at the Kaul Hotel on Monday.\n\n{sentence}",
        title="Embassy Gives Reception",
        published=FRIDAY,
    )
    assert taking_part(report)[:2] == [("Pak Chol Min", "attended"), ("Ri Yong Su", "attended")]


def test_who_of_this_state_answers_the_host(reader: Reader) -> None:
    report = reader(
        "Ahmad Karimi, Iranian ambassador to the DPRK, gave a reception on Monday. He praised "
        "the ties. Pak Chol Min, vice-minister of Culture, said that they would grow.",
        title="Iranian ambassador hosts reception",
        published=FRIDAY,
    )
    assert taking_part(report) == [("Ahmad Karimi", "principal"), ("Pak Chol Min", "spoke")]


def test_the_head_of_the_delegation_received(reader: Reader) -> None:
    report = reader(
        "Pak Chol Min, vice-premier of the Cabinet, met a delegation of the Communist Party of China here Monday.\n\n"
        "Guo Wenbo, head of the delegation, said the friendship had grown.",
        title="Vice-Premier Meets Delegation",
        published=FRIDAY,
    )
    assert taking_part(report) == [("Pak Chol Min", "principal"), ("Guo Wenbo", "guest")]


@pytest.mark.parametrize(
    ("printed", "post"),
    [
        (
            "Chargé d'Affaires ad interim of the Embassy of the Democratic People's Republic of Korea(DPRK) in the Lao "
            "Republic",
            "charge d'affaires ad interim of the Embassy of the DPRK in the Lao Republic",
        ),
        (
            "Ambassador Extraordinary and Plenipotentiary of the Democratic People's Republic of Korea(DPRK) in Laos",
            "ambassador of the DPRK in Laos",
        ),
        (
            "member of the Political Bureau of the WPK [Workers' Party of Korea] Central Committee",
            "member of the Political Bureau of the Central Committee of the Workers' Party of Korea",
        ),
        (
            "international department director of the Central Committee of the WPK",
            "international department director of the Central Committee of the Workers' Party of Korea",
        ),
    ],
)
def test_posts_as_missions_print_them(reader: Reader, printed: str, post: str) -> None:
    report = reader(
        f"Pak Chol Min, {printed}, met and had a talk with Ivan Orlov, vice foreign minister of Russia, on Monday.",
        title="Pak Chol Min Meets Guest",
        published=FRIDAY,
    )
    assert [p.post for p in report.posts if p.name == "Pak Chol Min"] == [post]


def test_the_latter_of_two_holds_the_post(reader: Reader) -> None:
    report = reader(
        "Vice-Premier Pak Chol Min met Cuban Minister Ramon Ortega on Monday. He was accompanied by Ri Yong Su and Kim Il "
        "Ho, the latter the DPRK ambassador to Cuba.",
        title="Minister Meets Pak Chol Min",
        published=FRIDAY,
    )
    assert [p.name for p in report.posts if p.post == "ambassador of the DPRK to Cuba"] == ["Kim Il Ho"]
    assert ("Kim Il Ho", "accompanied") in taking_part(report)


def test_the_number_of_a_meeting_is_no_day(reader: Reader) -> None:
    report = reader(
        "The DPRK and Russia signed a protocol on the 5th meeting of their commission.\n\nThe ceremony was attended by "
        "Minister Pak Chol Min.",
        title="Protocol Signed",
        published=FRIDAY,
    )
    assert [e.start for e in report.events] == [None]


def test_the_day_on_which_both_sides_spoke_is_not_that_of_the_talks(reader: Reader) -> None:
    report = reader(
        "DPRK Foreign Minister Ri Yong Su has held talks with Chinese Ambassador Guo Wenbo, the two countries said Monday.",
        title="Ri Yong Su meets envoy",
        published=FRIDAY,
    )
    assert [(e.kind, e.start) for e in report.events] == [("talks", None)]


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("On May 2, at the Government headquarters,", "Government headquarters"),
        ("At the Government House on May 2,", "Government House"),
        ("In Hanoi on May 2,", "Hanoi"),
    ],
)
def test_the_venue_of_talks_may_open_the_sentence(reader: Reader, opening: str, place: str) -> None:
    report = reader(
        f"{opening} Vietnamese Prime Minister Nguyen Van Linh received DPRK Ambassador Ri Yong Su.",
        title="PM receives ambassador",
        published=FRIDAY,
    )
    assert [(e.kind, e.place) for e in report.events] == [("talks", place)]


@pytest.mark.parametrize(
    ("title", "sentence", "place"),
    [
        (
            "Factories Inaugurated",
            "A ceremony of declaring the inauguration of factories in Kaul County took place on May 2.",
            "Kaul County",
        ),
        (
            "Inauguration Ceremony Held in Kaul County",
            "An inauguration ceremony of factories was held on May 2.",
            "Kaul County",
        ),
        (
            "Wreath Laid",
            "A wreath was laid at the Liberation Tower on behalf of Kim Jong Un on May 2.",
            "Liberation Tower",
        ),
    ],
)
def test_places_of_ceremonies(reader: Reader, title: str, sentence: str, place: str) -> None:
    report = reader(f"{sentence}\n\nPak Chol Min made a speech.", title=title, published=FRIDAY)
    assert [(e.kind, e.place) for e in report.events] == [("ceremony", place)]


def test_a_photo_session_is_held_too(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un held a photo session on Monday with those who came to the congress of tide watchers.",
        title="Photo session",
        published=FRIDAY,
    )
    assert [e.kind for e in report.events] == ["ceremony"]


def test_at_which_meeting_a_member_of_another_body_was_elected(reader: Reader) -> None:
    report = reader(
        "North Korea's Pak Chol Min has a new post, state media said.\n\nHe was elected as a politburo member during a "
        "plenary meeting of the party's eighth Central Committee that ended on Thursday, KCNA said.",
        title="North Korean minister elected politburo member",
        published=FRIDAY,
    )
    assert [e.kind for e in report.events] == ["plenary_meeting"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Present there from the DPRK side were the party of the envoy: KPA Col. Gen. Jang Myong Do; Han Kyong Su, "
        "vice department director of the WPK Central Committee; and Om Chol Ho, DPRK ambassador to China.",
        "On hand were members of the delegation: Jang Myong Do, Han Kyong Su and Om Chol Ho.",
    ],
)
def test_who_was_there_is_told_behind_a_colon(reader: Reader, sentence: str) -> None:
    report = reader(f"A banquet was given on Monday. {sentence}", title="Banquet Given", published=FRIDAY)
    assert taking_part(report) == [("Jang Myong Do", "attended"), ("Han Kyong Su", "attended"), ("Om Chol Ho", "attended")]


@pytest.mark.parametrize(
    "sentence",
    [
        "On Monday, consultations were held in Moscow between Russian Deputy Foreign Minister Ivan Orlov and DPRK Vice "
        "Foreign Minister Han Kyong Su.",
        "A meeting took place between Deputy Foreign Minister Ivan Orlov and Ambassador of the DPRK to Russia Han "
        "Kyong Su on Monday.",
        "During the meeting held at the Palace of Friendship on Monday, Russian President Ivan Orlov and Han Kyong Su reviewed "
        "relations.",
        "Speaker of the Duma Ivan Orlov and visiting Chairman of the Supreme People's Assembly of the DPRK Han Kyong Su "
        "conferred on ties in Moscow on Monday.",
        "Deputy Governor Ivan Orlov took part in a meeting with DPRK Ambassador to Russia Han Kyong Su on Monday.",
        "Speaker Ivan Orlov in a meeting with Han Kyong Su, chairman of the Supreme People's Assembly of the DPRK, on "
        "Monday called for closer ties.",
    ],
)
def test_a_meeting_of_two(reader: Reader, sentence: str) -> None:
    report = reader(sentence, title="On a Meeting", published=FRIDAY)
    assert [(e.kind, e.start) for e in report.events] == [("talks", date(2022, 5, 2))]
    assert sorted(taking_part(report)) == [("Han Kyong Su", "principal"), ("Ivan Orlov", "guest")]
    assert all(e.place is None or " between" not in e.place for e in report.events)


@pytest.mark.parametrize(
    "given",
    ["The DPRK embassy in Sofia hosted a reception on Monday", "A reception was given at the DPRK embassy in Sofia on Monday"],
)
def test_a_reception_of_an_embassy_that_names_its_guests_alone(reader: Reader, given: str) -> None:
    [event] = reader(
        f"{given}.\n\nPresent there on invitation was Ivan Petrov, vice-minister of Agriculture of Bulgaria.",
        title="Reception Given by DPRK Embassy in Bulgaria",
    ).events
    assert (event.kind, list(people_of(event))) == ("reception", ["Ivan Petrov"])
