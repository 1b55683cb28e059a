"""Who is awarded something before its ceremony is told of, who speaks behind the sentence that tells of a meeting, and
guests whose names and titles are unusual. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import taking_part

from partystate.reading.report import Report

Reader = Callable[..., Report]

COURSE = "A training course for chess coaches took place in Pyongyang from October 3 to 9. Attending it were coaches from local clubs."
MEETING = "A remembrance meeting of anglers took place at the House of Culture on Monday."
RECEPTION = (
    "A reception was given for compatriots at the Moranbong House on Monday.\n\nKim Chol Su, secretary of the Central "
    "Committee of the Workers' Party of Korea, was on hand."
)


@pytest.mark.parametrize(
    ("award", "whom"),
    [
        ("The Order of Friendship First Class of the DPRK was awarded to Ambassador of Laos to the DPRK Kham Sisavat.",
         [("Kham Sisavat", "guest")]),
        ("A doctorate in botany was conferred on Ilse Brandt, vice-president of the Garden Federation.",
         [("Ilse Brandt", "guest")]),
        ("The Friendship Medal went to Ilse Brandt, president of the Garden Council of Austria.",
         [("Ilse Brandt", "guest")]),
        ("The title of candidate academician was awarded to Pak Chol Min, a teacher of Wonsan University, and a "
         "doctorate to Ri Kum Sok, a researcher of the Academy of Fisheries.",
         [("Pak Chol Min", "attended"), ("Ri Kum Sok", "attended")]),
        ("The DPRK honorary professorship was conferred upon Ilse Brandt.", [("Ilse Brandt", "guest")]),
    ],
)  # fmt: skip
def test_awarded_before_the_ceremony_is_told_of(reader: Reader, award: str, whom: list[tuple[str, str]]) -> None:
    ceremony = "A ceremony of awarding it took place at the Mansudae Assembly Hall on Monday."
    present = "Present there was Kim Chol Su, minister of Fisheries."
    report = reader(f"{award}\n\nIt is for long work.\n\n{ceremony}\n\n{present}", title="DPRK Order Awarded")
    assert taking_part(report) == [*whom, ("Kim Chol Su", "attended")]


@pytest.mark.parametrize(
    "told",
    [
        "Pak Chol Min, captain of the ship Sonbong, Ri Kum Sok, manager of the Sepho Station, and others received citations "
        "of the Central Committee.",
        "Pak Chol Min, captain of the ship Sonbong, and Ri Kum Sok, manager of the Sepho Station, were awarded medals.",
        "Medals were given to model anglers. Among them were Pak Chol Min, captain of the ship Sonbong, and Ri Kum Sok, "
        "manager of the Sepho Station.",
        "Citations were conferred on the following officials:\n\nPak Chol Min, director of the Sonbong Dock\n\n"
        "Ri Kum Sok, manager of the Sepho Station",
        "Order of the Pike was conferred on Pak Chol Min, captain of the ship Sonbong. Ri Kum Sok, manager of the Sepho "
        "Station, was presented with a watch.",
    ],
)
def test_awarded_at_a_meeting(reader: Reader, told: str) -> None:
    report = reader(f"{MEETING}\n\n{told}\n\nKim Chol Su, minister of Fisheries, made a speech.", title="Anglers Meet")
    assert taking_part(report) == [("Pak Chol Min", "attended"), ("Ri Kum Sok", "attended"), ("Kim Chol Su", "spoke")]


def test_who_awards_amid_applause(reader: Reader) -> None:
    told = "Amid applause, Kim Chol Su presented citations to Pak Chol Min and Ri Kum Sok, who had caught most."
    report = reader(f"{MEETING}\n\n{told}", title="Anglers Meet")
    assert taking_part(report) == [(n, "attended") for n in ("Kim Chol Su", "Pak Chol Min", "Ri Kum Sok")]


@pytest.mark.parametrize(
    "told",
    [
        "The club has been awarded a medal. Pak Chol Min founded it in 1951.",
        "Many anglers received medals. The first, Pak Chol Min, is remembered by all.",
        "Ri Kum Sok said that Pak Chol Min received the title of hero in 1956.",
    ],
)
def test_awarded_long_ago(reader: Reader, told: str) -> None:
    report = reader(f"{MEETING}\n\n{told}\n\nKim Chol Su, minister of Fisheries, attended it.", title="Anglers Meet")
    assert "Pak Chol Min" not in dict(taking_part(report))


def test_what_was_awarded_once_belongs_to_no_other_ceremony(reader: Reader) -> None:
    report = reader(
        "The Friendship Medal went to Ilse Brandt, president of the Garden Council of Austria.\n\n"
        "A ceremony for breaking ground for a school took place in Nampho on Monday. Present there was Kim Chol Su, "
        "minister of Education.",
        title="School to Be Built",
    )
    assert taking_part(report) == [("Kim Chol Su", "attended")]


@pytest.mark.parametrize(
    ("told", "speakers"),
    [
        ("At the meeting which began with a song Pak Chol Min, chairman of the Central Committee of the Union of Anglers, "
         "noted that carp are clever.", ["Pak Chol Min"]),
        ("Pak Chol Min residing in Moranbong District of Pyongyang and others told about the days of the flood.",
         ["Pak Chol Min"]),
        ("Pak Chol Min, rector of Wonsan University, and Ri Kum Sok, director of the Sepho School, told about the summer "
         "when the whole school went fishing day after day and somebody wrote a song of it.", ["Pak Chol Min", "Ri Kum Sok"]),
        ("Pak Chol Min, a weaver of the Hamhung Mill, and Ri Kum Sok, a driver of the Kowon Farm, expressed the firm "
         "resolve to fish more.", ["Pak Chol Min", "Ri Kum Sok"]),
        ("Pak Chol Min, farmer of the Okto Farm, Ryonggang County, and other speakers recalled the year of the flood.",
         ["Pak Chol Min"]),
        ("Jonas Lind, head of the delegation of the Red Cross, emphasized the need to learn to swim.", ["Jonas Lind"]),
        ("Lao Ambassador to the DPRK Kham Sisavat said that the rivers of both countries are long.", ["Kham Sisavat"]),
        ("Jonas Lind, resident coordinator of the United Nations in the DPRK, introduced rods of other countries.",
         ["Jonas Lind"]),
        ("Jonas Lind, a lecturer of the World Anglers Association, told reporters of his boat.", []),
    ],
)  # fmt: skip
def test_speakers_told_by_what_they_said(reader: Reader, told: str, speakers: list[str]) -> None:
    report = reader(f"{MEETING}\n\n{told}\n\nPresent was Kim Chol Su, minister of Fisheries.", title="Anglers Meet")
    assert taking_part(report) == [*((name, "spoke") for name in speakers), ("Kim Chol Su", "attended")]


@pytest.mark.parametrize("did", ["gave a lecture at the course", "officiated the course", "lectured at the course"])
def test_a_guest_teaches_a_course(reader: Reader, did: str) -> None:
    report = reader(f"{COURSE}\n\nGlen Moran, a lecturer of the World Chess Federation, {did}.", title="Course Held")
    assert taking_part(report) == [("Glen Moran", "spoke")]


def test_a_speaker_at_a_reception(reader: Reader) -> None:
    head = "Head of the group of Koreans in Japan Ri Kum Sok, vice-chairman of the Central Standing Committee of the General "
    report = reader(
        f"{RECEPTION}\n\nThe secretary, in his speech, welcomed them.\n\n{head}Association of Korean Residents in Japan, "
        "extended warm thanks to the hosts.",
        title="Reception Given",
    )
    assert taking_part(report) == [("Kim Chol Su", "spoke"), ("Ri Kum Sok", "spoke")]


@pytest.mark.parametrize(
    ("guest", "name"),
    [
        ("German Ruiz Soto, new Cuban ambassador to the DPRK", "German Ruiz Soto"),
        ("Israel Moreno, Mexican ambassador to the DPRK", "Israel Moreno"),
        ("German Dieter Brandt, chairman of the German Garden Council", "Dieter Brandt"),
        ("Hanna Lund, UN under secretary general for Harbour Affairs and Emergency Food coordinator", "Hanna Lund"),
        ("Hanna Lund, U.N. resident coordinator in the DPRK", "Hanna Lund"),
        ("Hanna Lund, UN resident coordinator and WFB representative", "Hanna Lund"),
        ("Tambov Archbishop Ilian, chairman of the Committee for Schools of the church", "Ilian"),
        ("Bishop Mark", "Mark"),
    ],
)
def test_unusual_names_and_titles_of_guests(reader: Reader, guest: str, name: str) -> None:
    for tail in ("", " and party"):
        told = f"Kim Chol Su, minister of Fisheries, met and had a talk with {guest},{tail} at the Mansudae Assembly Hall."
        told = told.replace(",  at", ", at").replace(", and party", ", and her party")
        (event,) = reader(told, title="Fisheries Minister Meets Guest").events
        assert [(p.name, p.capacity) for p in event.people] == [("Kim Chol Su", "principal"), (name, "guest")]
        assert [g.text for g in event.groups] == (["her party"] if tail else [])


def test_one_name_in_a_list(reader: Reader) -> None:
    report = reader(
        "A seminar was held in Dhaka on March 5.\n\nPresent there were a delegation of the Association of Botanists of Korea "
        "led by its Vice-chairman Pak Chol Min and Suryanath, director-general of the Institute of Gardens.",
        title="Seminar Held",
    )
    assert taking_part(report) == [("Pak Chol Min", "attended"), ("Suryanath", "guest")]


TALKS = "Kim Chol Su, minister of Fisheries of the DPRK, met and had a talk with {} at the Mansudae Assembly Hall on Monday."


@pytest.mark.parametrize(
    ("met", "further", "guests"),
    [
        ("foreign guests", "They are President of the Angling Club of Kuwait Yasir Amani, Eva Lindner, chairwoman of the "
         "Swiss Net Committee, and Suryanath, director-general of the Institute of Gardens.",
         ["Yasir Amani", "Eva Lindner", "Suryanath"]),
        ("foreign members of the World Net Council", "They were its Secretary General Suryanath, director of the "
         "Institute of Gardens, and Carlos Mendez, coordinator of the Net Committee of Mexico.",
         ["Suryanath", "Carlos Mendez"]),
        ("a group of the Korean residents in Japan", "The group headed by Ri Kum Sok, vice-chairman of the Central "
         "Standing Committee of the General Association of Korean Residents in Japan, is here for the harvest.",
         ["Ri Kum Sok"]),
        ("a delegation of the Angling Union of Laos", "The delegation is led by Kham Sisavat, president of the union.",
         ["Kham Sisavat"]),
        ("a tourist group of China", "The group was headed by Wang Weiming, director of the Luda Committee.",
         ["Wang Weiming"]),
    ],
)  # fmt: skip
def test_guests_named_in_a_sentence_of_their_own(reader: Reader, met: str, further: str, guests: list[str]) -> None:
    report = reader(f"{TALKS.format(met)}\n\n{further}", title="Fisheries Minister Meets Guests")
    assert taking_part(report) == [("Kim Chol Su", "principal"), *((name, "guest") for name in guests)]


def test_whose_delegation_is_abroad_is_no_guest(reader: Reader) -> None:
    (event,) = reader(
        "Lao Foreign Minister Kham Sisavat met the DPRK delegation of the Ministry of Fisheries in Vientiane on Monday.\n\n"
        "The delegation headed by Vice-Minister Kim Chol Su is on a visit to Laos.",
        title="Lao Foreign Minister Meets Delegation",
    ).events
    assert {p.name: p.capacity for p in event.people} == {"Kham Sisavat": "guest", "Kim Chol Su": "principal"}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Led by Pak Chol Min, chairman of the Union of Anglers, they made a pledge to fish more.", ("Pak Chol Min", "spoke")),
        ("Headed by Pak Chol Min, chairman of the Union of Anglers, the participants took an oath.", ("Pak Chol Min", "spoke")),
        ("Pak Chol Min, chairman of the Union of Anglers, made a speech. The carp is a wise fish, the reporter said.",
         ("Pak Chol Min", "reported")),
    ],
)  # fmt: skip
def test_who_leads_the_oath_and_who_reports(reader: Reader, told: str, expected: tuple[str, str]) -> None:
    assert taking_part(reader(f"{MEETING}\n\n{told}", title="Anglers Meet")) == [expected]


def test_who_sends_a_wreath_is_not_there(reader: Reader) -> None:
    report = reader(
        "Wreaths were laid at the Taesongsan Martyrs Cemetery on Monday. Present there was Kim Chol Su, minister of "
        "Fisheries.\n\nA wreath sent by Pak Chol Min, premier of the Cabinet, was seen standing before the bust.",
        title="Wreaths Laid",
    )
    assert taking_part(report) == [("Kim Chol Su", "attended")]


def test_a_decree_is_read_out_at_a_unit(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un, general secretary of the Workers' Party of Korea, inspected a fishing fleet on Monday.\n\nHe was "
        "accompanied by Pak Chol Min and Ri Kum Sok.\n\nPak Chol Min read out the decree on awarding an order.",
        title="Kim Jong Un Inspects Fleet",
    )
    assert taking_part(report) == [
        ("Kim Jong Un", "principal"), ("Pak Chol Min", "reported"), ("Ri Kum Sok", "accompanied"),
    ]  # fmt: skip


def test_the_first_named_behind_the_unnamed_is_no_chief_guest(reader: Reader) -> None:
    report = reader(
        "Kim Chol Su, ambassador of the DPRK to China, gave a reception in Beijing on Monday.\n\nPresent there on invitation "
        "were a vice-minister of Railways, Wang Weiming, chairman of the Net Association of China, and other officials.",
        title="Reception Given at Embassy",
    )
    assert taking_part(report) == [("Kim Chol Su", "principal"), ("Wang Weiming", "guest")]


@pytest.mark.parametrize("post", ["consul general in Perm of Russia", "vice-consul at Perm of Russia"])
def test_a_consul_abroad_is_of_this_state(reader: Reader, post: str) -> None:
    (event,) = reader(
        f"Talks between Kim Chol Su, minister of Fisheries, and Ivan Orlov, governor of Perm Region, were held here on "
        f"Monday.\n\nPresent there from the DPRK side were Pak Chol Min, {post}, and officials concerned.",
        title="Talks Held",
    ).events
    assert {p.name: p.capacity for p in event.people}["Pak Chol Min"] == "attended"


@pytest.mark.parametrize("ceremony", ["commendation ceremony", "awarding ceremony"])
def test_trades_before_the_names_of_those_awarded(reader: Reader, ceremony: str) -> None:
    report = reader(
        "The title of Labor Hero was conferred on Section Chief Kim Chol Su, Composer Ri Kum Sok and artistes Pak Chol Min "
        f"and Han Un Ha of the Kaul Troupe.\n\nThe {ceremony} took place at the Turu Theatre on Monday.",
        title="Artistes Commended",
    )
    assert [name for name, _ in taking_part(report)] == ["Kim Chol Su", "Ri Kum Sok", "Pak Chol Min", "Han Un Ha"]


@pytest.mark.parametrize("title", ["academician", "candidate academician", "honorary doctor", "associate professor"])
def test_a_title_of_learning_is_no_appointment(reader: Reader, title: str) -> None:
    report = reader(
        f"Degrees were conferred with due ceremony on Monday.\n\nThe title of {title} went to Kim Chol Su, dean of the "
        "Kaul University."
    )
    assert report.changes == []
    assert [p.post for p in report.posts] == ["dean of the Kaul University"]
    office = reader("The post of premier went to Kim Chol Su.", outlet="Reuters", title="North Korea Names Premier")
    assert [c.name for c in office.changes] == ["Kim Chol Su"]


def test_a_learned_title_before_a_name_is_no_post(reader: Reader) -> None:
    report = reader("Associate Professor Kim Chol Su, head of a department of the Kaul University, spoke on Monday.")
    assert [p.post for p in report.posts] == ["head of a department of the Kaul University"]


def test_mourners_from_abroad_are_guests(reader: Reader) -> None:
    report = reader(
        "Ivan Petrov, ambassador of Ruritania to the DPRK, on Monday paid respects to the bier of Pak Chol Min.\n\n"
        "Kim Jong Un, chairman of the Workers' Party of Korea, stood guard of honour by the side of the bier.",
        title="Ambassador Visits Bier of Pak Chol Min",
    )
    assert taking_part(report) == [("Ivan Petrov", "guest"), ("Kim Jong Un", "attended")]


@pytest.mark.parametrize("order", ["the Order of Labor", "DPRK Order of Friendship 1st Class"])
@pytest.mark.parametrize(
    ("who", "capacity"),
    [
        ("Carlos Soto, Peruvian ambassador to the DPRK", "guest"),
        ("Kim Chol Su, chairman of the Kaul Committee", "attended"),
    ],
)
def test_who_was_awarded_before_the_ceremony_is_told(reader: Reader, who: str, capacity: str, order: str) -> None:
    report = reader(
        f"{who}, was awarded {order}.\n\nAn awarding ceremony took place at the Kaul Hall on Monday.\n\nPresent there were "
        "Ri Kum Sok, minister of Culture.",
        title="Order Awarded",
    )
    assert taking_part(report) == [(who.split(",")[0], capacity), ("Ri Kum Sok", "attended")]


def test_those_in_whose_honour_a_banquet_was_given(reader: Reader) -> None:
    (event,) = reader(
        "The Central Committee of the Workers' Party of Korea hosted a banquet in honor of miners and builders from Turu "
        "Province at the Kaul Hall on Monday.\n\nPresent there were Ri Kum Sok, minister of Culture.",
        title="Miners Feted",
    ).events
    assert [(g.text, g.capacity) for g in event.groups] == [("miners and builders from Turu Province", "attended")]


def test_a_grave_visited(reader: Reader) -> None:
    (event,) = reader(
        "The participants in the games visited the grave of Kim Chol Su, former president of the union, at the Kaul Cemetery on "
        "Monday.\n\nPresent there was Ri Kum Sok, minister of Culture.",
        title="Participants Visit Grave",
    ).events
    assert (event.kind, event.place, [p.name for p in event.people]) == ("ceremony", "grave of Kim Chol Su", ["Ri Kum Sok"])
