"""Rallies, receptions and arrivals as the agency tells them: who spoke and what he does, who came, and where."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader
from told import posts_held, taking_part

CC = "Central Committee of the Workers' Party of Korea"
PB = f"Political Bureau of the {CC}"
RALLY = "A rally of the young builders was held at the Pier Hall in Hungju on May 2.\n\n"
MEETING = "A meeting of the port's officials took place at the Pier Hall on May 2.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "Speeches were made by ⟨A⟩, and ⟨B⟩.",
        "⟨A⟩, and ⟨B⟩, made speeches at the rally.",
        "⟨A⟩, and ⟨B⟩, said in their speeches that the quay would be finished in time.",
        "Speakers included ⟨A⟩, and ⟨B⟩.",
        "Among the speakers were ⟨A⟩, and ⟨B⟩.",
        "⟨A⟩, and ⟨B⟩, took the floor.",
    ],
)
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("worker of the Hungju Kim Jong Suk Rope Mill", "pupil of the Songpha Senior Middle School"),
        ("a weaver of the Rope Mill", "nurse at Hungju Maternity Hospital"),
        ("skilled crane driver of the Pier Company", "student of Kim Chaek University of Technology"),
    ],
)
def test_speakers_without_a_post(reader: Reader, told: str, first: str, second: str) -> None:
    line = told.replace("⟨A⟩", f"Pak Un Chol, {first}").replace("⟨B⟩", f"Ri Mi Hye, {second}")
    report = reader(RALLY + line, title="Rally of Young Builders")
    assert taking_part(report) == [("Pak Un Chol", "spoke"), ("Ri Mi Hye", "spoke")]
    assert posts_held(report) == []


def test_an_occupation_of_nobody(reader: Reader) -> None:
    report = reader(
        MEETING + "The quay prospers under the care of Ri Chol Su, the reporter said, and went on to praise the crews.\n\n"
        "Pak Un Chol, chairman of the Hungju City People's Committee, made a report.",
        title="Meeting Held",
    )
    assert [name for name, _ in taking_part(report)] == ["Pak Un Chol"]


@pytest.mark.parametrize(
    "told",
    [
        "⟨A⟩ read out the statement of the Foreign Ministry.",
        "⟨A⟩ read an appeal to all young people of the coast.",
        "The declaration of the builders was read out by ⟨A⟩.",
        "A pledge to the motherland was read by ⟨A⟩.",
        "⟨A⟩ read out the oath.",
    ],
)
def test_what_is_read_out(reader: Reader, told: str) -> None:
    report = reader(RALLY + told.replace("⟨A⟩", "Pak Un Chol"), title="Rally of Young Builders")
    assert taking_part(report) == [("Pak Un Chol", "reported")]


@pytest.mark.parametrize(
    ("printed", "post"),
    [
        ("secretary of the C.C., youth league", "secretary of the Central Committee of the youth league"),
        ("vice-chairman of the C.C., trade union", "vice-chairman of the Central Committee of the trade union"),
        ("chairwoman of the C.C., Women's Union", "chairwoman of the Central Committee of the Women's Union"),
        ("Politburo member of the C.C., the WPK", f"member of the {PB}"),
        ("Political Bureau member of the WPK Central Committee", f"member of the {PB}"),
        ("Political Bureau alternate member of the C.C., the WPK", f"alternate member of the {PB}"),
        ("Political Bureau Presidium member of the C.C., the WPK", f"member of the Presidium of the {PB}"),
    ],
)
def test_whose_committee(reader: Reader, printed: str, post: str) -> None:
    report = reader(MEETING + f"Pak Un Chol, {printed}, attended it.")
    assert posts_held(report) == [("Pak Un Chol", post)]


def test_titles_of_a_list(reader: Reader) -> None:
    report = reader(
        MEETING + "Political Bureau member Pak Un Chol, politburo alternate member Ri Mi Hye, and Politburo Presidium "
        "member Choe Hwan attended it."
    )
    assert [c for _, c in taking_part(report)] == ["attended"] * 3
    assert posts_held(report) == [
        ("Pak Un Chol", f"member of the {PB}"),
        ("Ri Mi Hye", f"alternate member of the {PB}"),
        ("Choe Hwan", f"member of the Presidium of the {PB}"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "In his speech made at the reception, the ambassador stressed that the ports trade well.",
        "The ambassador said in his speech that the ports trade well.",
        "In a toast the Peruvian ambassador noted that the ports trade well.",
        "The ambassador in his reply said that the ports trade well.",
    ],
)
def test_the_ambassador_speaks(reader: Reader, said: str) -> None:
    report = reader(
        "The Peruvian embassy here hosted a reception on May 2.\n\nPresent there on invitation was Pak Un Chol, "
        f"vice-minister of Culture.\n\nJuan Soto, Peruvian ambassador to the DPRK, was on hand.\n\n{said}",
        title="Embassy Hosts Reception",
    )
    assert dict(taking_part(report)) == {"Pak Un Chol": "attended", "Juan Soto": "spoke"}


@pytest.mark.parametrize(
    "beside",
    [
        "The flags of both countries were hoisted at Pyongyang International Airport.",
        "The guard of honour lined up at the apron of Pyongyang International Airport.",
        "Crowds welcomed the guests in front of Pyongyang International Airport.",
    ],
)
def test_where_guests_land(reader: Reader, beside: str) -> None:
    report = reader(
        "Pyongyang, May 3 (KCNA) -- At the invitation of the DPRK Cabinet and the Union of Writers, a delegation of the "
        f"ministry of Peru led by Juan Soto, minister of Ports, arrived here on May 2.\n\n{beside}\n\n"
        "They were greeted by Pak Un Chol, vice-minister of Culture.",
        title="Delegation Arrives",
    )
    (event,) = report.events
    assert (event.kind, event.place) == ("travel", "Pyongyang International Airport")
    assert event.groups[0].text == "a delegation of the ministry of Peru"


@pytest.mark.parametrize(
    "venue",
    [
        "The Hungju Grand Theatre, the venue of the performance, was full of joy.",
        "The venue of the concert, the Hungju Grand Theatre, was full of joy.",
    ],
)
def test_the_venue_told_later(reader: Reader, venue: str) -> None:
    report = reader(
        f"Kim Jong Un watched a performance on May 2 together with his wife Ri Sol Ju.\n\n{venue}\n\n"
        "Enjoying together with him were officials of the Cabinet.",
        title="Kim Jong Un Watches Performance",
    )
    (event,) = report.events
    assert (event.place, [g.text for g in event.groups]) == ("Hungju Grand Theatre", ["officials of the Cabinet"])


@pytest.mark.parametrize(
    "told",
    [
        "A rally of builders was held at the Pier Hall in Pyongyang on May 2 with 3,000 dockers and officials attending.",
        "A rally of builders took place at the Pier Hall in Pyongyang on May 2 with 3,000 dockers and officials in attendance.",
        "A rally of builders was held at the Pier Hall in Pyongyang on May 2, attended by 3,000 dockers and officials.",
        "A rally of builders took place at the Pier Hall in Pyongyang on May 2 with the participation of 3,000 dockers and "
        "officials.",
    ],
)
def test_unnamed_people_behind_the_verb(reader: Reader, told: str) -> None:
    (event,) = reader(told, title="Rally Held").events
    assert [g.text for g in event.groups] == ["3,000 dockers and officials"]


@pytest.mark.parametrize(
    "met",
    [
        "met and had a talk in an atmosphere overflowing with kindred feelings with a dance troupe of Koreans in Japan "
        "led by Ri Chol Su",
        "received a congratulatory group of Koreans in Japan led by Ri Chol Su",
        "met and conversed with the students of Korean residents in Japan headed by Ri Chol Su",
    ],
)
def test_compatriots_are_guests(reader: Reader, met: str) -> None:
    report = reader(
        f"Pak Un Chol, vice-premier of the Cabinet, {met} at the Mansudae Assembly Hall on May 2.",
        title="Vice-Premier Meets Koreans from Japan",
    )
    assert [e.kind for e in report.events] == ["talks"]
    assert dict(taking_part(report)) == {"Pak Un Chol": "principal", "Ri Chol Su": "guest"}


def test_a_rival_only_scolded(reader: Reader) -> None:
    report = reader(
        "The puppet south Korean warmongers are running amuck. Youth and students met at the Pier Hall in Pyongyang on "
        "May 2 to denounce them.\n\nMun Song Guk, chairman of the Central Committee of the Socialist Patriotic Youth "
        "League, took part in the meeting.",
        title="Youth Meet",
        published=date(2023, 5, 3),
    )
    assert posts_held(report) == [
        ("Mun Song Guk", "chairman of the Central Committee of the Socialist Patriotic Youth League")
    ]


def test_a_topic_is_no_venue(reader: Reader) -> None:
    report = reader(
        "A consultative meeting of the Cabinet was convened in connection with the flood in Hungju County on May 2.\n\n"
        "Pak Un Chol, vice-premier of the Cabinet, presided over it.",
        title="Consultative Meeting of Cabinet",
    )
    assert report.events[0].place is None


@pytest.mark.parametrize(
    ("told", "own"),
    [
        ("Among the members of the delegation are ⟨A⟩ and ⟨B⟩.", False),
        ("The delegation includes ⟨A⟩ and ⟨B⟩.", False),
        ("Members of the delegation were ⟨A⟩ and ⟨B⟩.", False),
        ("The government delegation is made up of ⟨A⟩ and ⟨B⟩.", False),
        ("Included in the delegation are ⟨A⟩ and ⟨B⟩.", True),
        ("The delegation comprised ⟨A⟩ and ⟨B⟩.", True),
    ],
)
def test_members_of_a_delegation(reader: Reader, told: str, own: bool) -> None:
    names = ["Ri Mi Hye", "Choe Hwan"] if own else ["Pedro Rojas", "Ana Quispe"]
    whose = "the DPRK led by Pak Un Chol" if own else "Peru led by Juan Soto"
    verb = "left here for Peru" if own else "arrived here"
    line = told.replace("⟨A⟩", f"{names[0]}, vice-minister of Ports,").replace("⟨B⟩", f"{names[1]}, vice-minister of Trade")
    report = reader(
        f"Pyongyang, May 3 (KCNA) -- A government delegation of {whose}, minister of Culture, {verb} on May 2.\n\n{line}\n\n"
        "Officials and An Kum Song, vice-premier of the Cabinet, were at the airport.\n\n"
        "The delegation was met by Ho Chol Min, vice-minister of Culture.",
        title="Government Delegation Travels",
    )
    assert {c for n, c in taking_part(report) if n in names} == {"principal" if own else "guest"}


@pytest.mark.parametrize(
    "told",
    [
        "The Order of Friendship First Class was awarded to Juan Soto, ambassador of Peru.",
        "The medal was conferred on Juan Soto, ambassador of Peru.",
        "Kim Jong Un personally conferred the order and a diploma on Juan Soto, ambassador of Peru.",
        "Wishing well to Comrade Juan Soto, Comrade Kim Jong Un read out the joint decision and awarded the order to Juan Soto.",
    ],
)
def test_an_award(reader: Reader, told: str) -> None:
    report = reader(
        f"An awarding ceremony of the DPRK took place at the Mansudae Assembly Hall on May 2.\n\n{told}",
        title="Awarding Ceremony Held",
    )
    wanted = {"Juan Soto": "guest"} | ({"Kim Jong Un": "principal"} if "Jong Un" in told else {})
    assert dict(taking_part(report)) == wanted


@pytest.mark.parametrize(
    "told",
    [
        "Peruvian Foreign Minister Juan Soto on Monday met separately in Pyongyang with Vice-Premier of the DPRK Cabinet "
        "Pak Un Chol and Foreign Trade Minister Ri Mi Hye.",
        "Peruvian Foreign Minister Juan Soto met separately with Vice-Premier Pak Un Chol, and Foreign Trade Minister Ri Mi "
        "Hye of the DPRK on Monday.",
    ],
)
def test_talks_with_each(reader: Reader, told: str) -> None:
    report = reader(f"LIMA (Andina) - {told}", title="Foreign Minister Meets DPRK Officials", outlet="Andina")
    assert [[(p.name, p.capacity) for p in e.people] for e in report.events] == [
        [("Juan Soto", "guest"), ("Pak Un Chol", "principal")],
        [("Juan Soto", "guest"), ("Ri Mi Hye", "principal")],
    ]
    assert ("Ri Mi Hye", "minister of Foreign Trade") in [(n, p.removesuffix(" of the DPRK")) for n, p in posts_held(report)]


@pytest.mark.parametrize(
    "caption",
    [
        "Peruvian Premier Juan Soto (L) meets with Pak Un Chol, vice-premier of the DPRK Cabinet, in Lima, May 2, 2022.",
        "Pak Un Chol (R), vice-premier of the DPRK Cabinet, shakes hands with Peruvian Premier Juan Soto in Lima on May 2, 2022.",
        "Pak Un Chol, vice-premier of the DPRK Cabinet, holds talks with Peruvian Premier Juan Soto in Lima, May 2, 2022.",
    ],
)
def test_under_a_picture(reader: Reader, caption: str) -> None:
    (event,) = reader(caption, title="DPRK official in Peru", outlet="Andina").events
    assert (event.kind, event.start, event.place) == ("talks", date(2022, 5, 2), "Lima")
    assert {(p.name, p.capacity) for p in event.people} == {("Pak Un Chol", "principal"), ("Juan Soto", "guest")}


def test_guests_led_by_one_of_this_state(reader: Reader) -> None:
    report = reader(
        "Lima (Andina) - Juan Soto, vice-chairman of the Congress of Peru, met here Monday with a delegation from the DPRK.\n\n"
        "The guests, led by Pak Un Chol, chairman of the Korean Ports Federation, are here at his invitation.",
        title="Soto Meets DPRK Guests",
        outlet="Andina",
    )
    assert dict(taking_part(report)) == {"Juan Soto": "guest", "Pak Un Chol": "principal"}


@pytest.mark.parametrize(
    ("title", "held"),
    [
        ("North Korean Supreme People's Assembly (SPA) Chairman", ["chairman of the Supreme People's Assembly of the DPRK"]),
        ("visiting DPRK Vice Minister of Culture", ["vice-minister of Culture of the DPRK"]),
        ("DPRK Chairman", []),
        ("President of the Presidium", ["president of the Presidium of the Supreme People's Assembly of the DPRK"]),
    ],
)
def test_titles_of_other_agencies(reader: Reader, title: str, held: list[str]) -> None:
    report = reader(
        f"LIMA (Andina) - Foreign Minister of Peru Juan Soto on Monday met with {title} Pak Un Chol in Lima.",
        title="Foreign Minister Meets DPRK Official",
        outlet="Andina",
    )
    assert posts_held(report) == [("Pak Un Chol", post) for post in held]


def test_a_patronymic_left_out(reader: Reader) -> None:
    report = reader(
        "Ivan Ilyich Petrov, foreign minister of Russia, met Pak Un Chol, vice-premier of the Cabinet, on May 2.\n\n"
        "Ivan Petrov said that the ports trade well.",
        title="Vice-Premier Meets Russian Foreign Minister",
    )
    assert dict(taking_part(report)) == {"Ivan Ilyich Petrov": "guest", "Pak Un Chol": "principal"}


@pytest.mark.parametrize("printed", ["RiPyongChol", "RiPyong Chol", "Ri PyongChol"])
def test_a_name_without_its_blanks(reader: Reader, printed: str) -> None:
    report = reader(MEETING + f"Present there were Pak Un Chol, {printed} and Choe Hwan.")
    assert [name for name, _ in taking_part(report)] == ["Pak Un Chol", "Ri Pyong Chol", "Choe Hwan"]


@pytest.mark.parametrize(
    ("seen", "place"),
    [
        ("a shooting contest of the harbour guards", None),
        ("a firing competition between two crews", None),
        ("different ports in their dynamic struggle for a good catch", "different ports"),
        ("the Hungju Rope Mill in its effort for more rope", "Hungju Rope Mill"),
    ],
)
def test_what_is_no_part_of_a_place(reader: Reader, seen: str, place: str | None) -> None:
    report = reader(f"Kim Jong Un inspected {seen} on May 2.", title="Kim Jong Un Inspects")
    assert [e.place for e in report.events] == [place]


def test_an_ambassador_called_upon(reader: Reader) -> None:
    report = reader(
        "LIMA (Andina) - Vice-President of Peru Juan Soto on Monday visited the Embassy of the DPRK in Lima to congratulate "
        "it.\n\nWelcoming the guest, DPRK Ambassador Pak Un Chol thanked Peru for its rope.",
        title="Vice-President Visits DPRK Embassy",
        outlet="Andina",
    )
    (event,) = report.events
    assert (event.kind, event.place) == ("talks", "Embassy of the DPRK in Lima")
    assert dict(taking_part(report)) == {"Juan Soto": "guest", "Pak Un Chol": "principal"}


def test_an_embassy_called_upon(reader: Reader) -> None:
    report = reader(
        "Juan Soto, chairman of a party of Peru, visited the DPRK embassy in Lima on May 2 to present a floral basket.",
        title="Foreigners Visit DPRK Embassy",
    )
    assert report.events == []
