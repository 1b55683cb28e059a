"""Who takes the floor, who heads those who were met, for whom a body gives a reception. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]
MONDAY = date(2022, 5, 2)


@pytest.mark.parametrize(
    "told",
    [
        "The floor was taken by {}.",
        "The floor of the meeting was then taken by {}.",
        "The floor was also taken at the meeting by {}.",
        "Speaking at the meeting were {}.",
        "Also speaking there were {}.",
        "Among the speakers were {}.",
        "The speakers were {}.",
        "Speeches were made by {}.",
        "{} made speeches.",
    ],
)
def test_speakers(reader: Reader, told: str) -> None:
    two = "Kim Chol Su, chairman of the Turu County People's Committee, and Ri Hong Gi, manager of the Turu Silk Mill"
    text = f"A mass meeting took place at the Turu House of Culture on Monday.\n\n{told.format(two)}"
    (event,) = reader(text, title="Meeting Held in Turu").events
    assert people_of(event) == {"Kim Chol Su": "spoke", "Ri Hong Gi": "spoke"}


def test_whoever_is_quoted_at_a_seminar_spoke_there(reader: Reader) -> None:
    text = (
        "A seminar on rivers took place in Pyongyang on Monday.\n\nKim Chol Su, director of an institute of the Academy of "
        "Waters, proved at the seminar that the river was wide.\n\nRi Hong Gi, rector of the Turu University, said that "
        "it was deep.\n\nPak Nam, vice-minister of Land, said in a statement released later that it was long."
    )
    (event,) = reader(text, title="Seminar Held").events
    assert people_of(event) == {"Kim Chol Su": "spoke", "Ri Hong Gi": "spoke"}


@pytest.mark.parametrize(
    "told",
    [
        "The troupe is led by Somsak Vong, director of the National Theatre of Laos.",
        "It is headed by Somsak Vong, director of the National Theatre of Laos.",
        "Heading the troupe is Somsak Vong, director of the National Theatre of Laos.",
        "The head of the troupe is Somsak Vong, director of the National Theatre of Laos.",
    ],
)
def test_who_heads_those_who_were_met(reader: Reader, told: str) -> None:
    text = (
        "Kim Chol Su, vice-minister of Culture, met and had a talk with the song troupe of Laos at the Kaul Hotel on "
        f"Monday. {told}"
    )
    (event,) = reader(text, title="Vice-Minister Meets Lao Troupe").events
    assert (event.kind, event.place) == ("talks", "Kaul Hotel")
    assert people_of(event) == {"Kim Chol Su": "principal", "Somsak Vong": "guest"}
    assert [g.text for g in event.groups] == ["the song troupe of Laos"]


def test_a_guest_heads_no_delegation_that_leaves(reader: Reader) -> None:
    text = (
        "A delegation of the Ministry of Railways of the DPRK left here on Monday to visit Laos.\n\nMeanwhile, a "
        "delegation of Laos came here. It is led by Vice-Minister Somsak Vong."
    )
    (event,) = reader(text, title="Visits").events
    assert (event.kind, people_of(event)) == ("travel", {})


@pytest.mark.parametrize("day", ["", " on the day", " that evening"])
@pytest.mark.parametrize(
    "host", ["The Ministry of Culture", "The C.C., the Front for Peaceful Cooperation"]
)
def test_a_body_hosts_those_who_arrived(reader: Reader, host: str, day: str) -> None:
    text = (
        "A delegation of the Peace Front of Laos led by its Vice-President Somsak Vong arrived here on Monday.\n\n"
        f"{host} gave a reception for the delegation{day}."
    )
    (event,) = reader(text, title="Lao Delegation Arrives").events
    assert (event.kind, event.start) == ("reception", MONDAY if day else None)
    assert people_of(event) == {"Somsak Vong": "principal"}
    assert [(g.text, g.capacity) for g in event.groups] == [("A delegation of the Peace Front of Laos", "guest")]


def test_two_who_respectively_met_a_guest(reader: Reader) -> None:
    text = (
        "Kim Chol Su and Ri Hong Gi, secretaries of the C.C., the WPK, respectively met and had a talk with outgoing "
        "Peruvian Ambassador to the DPRK Pablo Ruiz on Monday."
    )
    first, second = reader(text, title="Secretaries Meet Ambassador").events
    assert people_of(first) == {"Kim Chol Su": "principal", "Pablo Ruiz": "guest"}
    assert people_of(second) == {"Ri Hong Gi": "principal", "Pablo Ruiz": "guest"}


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("visited the Kaul Memorial Hall Monday to pay condolences over his demise", "Kaul Memorial Hall"),
        ("visited the Kaul Memorial Hall on Monday to express their condolences", "Kaul Memorial Hall"),
    ],
)
def test_many_mourn(reader: Reader, told: str, place: str) -> None:
    text = (
        f"Officers of the Korean People's Army and officials of ministries {told}.\n\nAmong the mourners were Kim Chol Su "
        "and Ri Hong Gi."
    )
    (event,) = reader(text, title="Officials Mourn").events
    assert (event.kind, event.start, event.place) == ("mourning", MONDAY, place)
    assert people_of(event) == {"Kim Chol Su": "attended", "Ri Hong Gi": "attended"}


def test_flowers_laid_by_somebody_and_his_staff(reader: Reader) -> None:
    text = (
        "Kim Chol Su, director of the Turu Bureau, and staff members of the bureau laid a bouquet before the statue "
        "of President Kim Il Sung on Ryongnam Hill on Monday."
    )
    (event,) = reader(text, title="Floral Tribute Paid").events
    assert (event.kind, people_of(event)) == ("ceremony", {"Kim Chol Su": "principal"})
    assert event.place is not None and event.place.endswith("Ryongnam Hill")
    assert [g.text for g in event.groups] == ["staff members of the bureau"]


@pytest.mark.parametrize(
    "told",
    [
        "A briefing on clean water took place at the Kaul Hotel on Monday.",
        "An event introducing the work of the Reeds Society was held at the Kaul Hotel on Monday.",
    ],
)
def test_briefings_and_events(reader: Reader, told: str) -> None:
    text = f"{told}\n\nPresent there were Kim Chol Su, vice-minister of Health, and officials concerned."
    (event,) = reader(text, title="Day of Water Marked").events
    assert (event.kind, event.place, people_of(event)) == ("meeting", "Kaul Hotel", {"Kim Chol Su": "attended"})


def test_the_one_society_a_text_names(reader: Reader) -> None:
    text = (
        "The United Confederation of Weavers of Korea held a meeting at the Kaul Hotel in Pyongyang on Monday.\n\n"
        "Present there were Chairman of the Confederation Kim Chol Su and weavers."
    )
    report = reader(text, title="Weavers Meet")
    assert [p.post for p in report.posts] == ["chairman of the United Confederation of Weavers of Korea"]


def test_posts_of_a_committee_named_after_a_declaration(reader: Reader) -> None:
    text = (
        "A seminar took place in Pyongyang on Monday.\n\nPresent there was Kim Chol Su, vice-chairman of the Weavers' "
        "Sub-Committee of the North Side Committee for Implementing the May 2 Joint Declaration."
    )
    (post,) = [p.post for p in reader(text, title="Seminar Held").posts]
    assert post.endswith("of the North Side Committee for Implementing the May 2 Joint Declaration")


def test_the_other_states_city(reader: Reader) -> None:
    text = (
        "A rally against the base took place in Seoul on Monday.\n\nKim Chol Su, joint representative of the Youth "
        "Solidarity, made a speech."
    )
    report = reader(text, title="Rally against Base")
    assert (report.events, report.posts) == ([], [])


@pytest.mark.parametrize(
    "told",
    [
        "Ri Hong Gi, manager of a mill, made an address to be followed by a congratulatory speech by Kim Chol Su, minister.",
        "Ri Hong Gi, manager of a mill, made a speech. Speeches were made by guests after a speech by Kim Chol Su, minister.",
    ],
)
def test_whose_speech_followed(reader: Reader, told: str) -> None:
    (event,) = reader(f"A trade fair opened at the Kaul Hall in Pyongyang on Monday with due ceremony.\n\n{told}").events
    assert people_of(event) == {"Ri Hong Gi": "spoke", "Kim Chol Su": "spoke"}


def test_a_reception_of_foreigners_alone_is_theirs(reader: Reader) -> None:
    text = (
        "Maria Vogt, country director of the Norwegian Agency for Reeds in the DPRK, on Monday gave a reception.\n\nPresent"
        " there on invitation were officials concerned.\n\nA concert was given at the Kaul Conservatory on the same day."
    )
    assert reader(text, title="National Day of Norway Observed").events == []


def test_a_host_named_by_his_office(reader: Reader) -> None:
    text = (
        "DPRK Foreign Minister Kim Chol Su met and had a talk with the delegation of elders headed by Pablo Ruiz, former "
        "president of Peru, at the Kaul Hotel on Monday.\n\nThe foreign minister gave a reception for the delegation."
    )
    assert [e.kind for e in reader(text, title="Kim Chol Su Meets Delegation").events] == ["talks", "reception"]


def test_where_those_present_were(reader: Reader) -> None:
    text = (
        "Kim Jong Un arranged a reception to comfort those who came here from Mongolia.\n\nPresent at the reception, which "
        "took place at the Kaul Assembly Hall on Monday, were families of fighters.\n\nKim Chol Su, secretary of the C.C., "
        "the WPK, said at the reception that they were dear guests."
    )
    (event,) = reader(text, title="Reception Given").events
    assert (event.start, event.place) == (MONDAY, "Kaul Assembly Hall")
    assert people_of(event) == {"Kim Jong Un": "principal", "Kim Chol Su": "spoke"}
    assert [g.text for g in event.groups] == ["families of fighters"]


def test_a_foreign_speaker_named_for_the_first_time(reader: Reader) -> None:
    text = (
        "The Reeds Committee of the DPRK hosted a reception at the Kaul Hall on Monday.\n\nKim Chol Su, chairman of the "
        "committee, addressed the reception.\n\nAnders Holm, co-chairman of the international committee, said in his speech "
        "that the reeds were green."
    )
    (event,) = reader(text, title="Reception Given").events
    assert people_of(event) == {"Kim Chol Su": "spoke", "Anders Holm": "spoke"}


def test_one_side_of_a_committee_keeps_its_state(reader: Reader) -> None:
    text = (
        "The 3rd meeting of the DPRK-Mongolia Joint Committee for Trade took place at the Kaul Club on Monday.\n\nAttending "
        "it was Kim Chol Su, vice-minister of Trade and chairman of the DPRK side to the Committee."
    )
    assert "chairman of the DPRK side to the Committee" in [p.post for p in reader(text, title="Meeting Held").posts]


def test_an_office_with_charge_in_another_country(reader: Reader) -> None:
    text = (
        "A meeting was held in the DPRK embassy on Monday.\n\nSok Tam Ol, deputy premier in charge of the Royal "
        "Stables of Cambodia, called the day bright."
    )
    assert reader(text, title="Meeting Held").posts == []


def test_whose_dancing_party_it_was(reader: Reader) -> None:
    text = "Dancing parties of youth and students were held in Pyongyang on Monday to celebrate the day of trees."
    (event,) = reader(text, title="Dancing Parties Held").events
    assert [g.text for g in event.groups] == ["youth and students"]


def test_a_concert_beside_a_reception_with_officials_stands(reader: Reader) -> None:
    text = (
        "Peruvian Ambassador to the DPRK Pablo Ruiz gave a reception on Monday.\n\nPresent there was Kim Chol Su, "
        "vice-minister of Railways.\n\nA concert was given at the Kaul Hall in Pyongyang on the same day."
    )
    assert [e.kind for e in reader(text, title="Day of Peru Marked").events] == ["reception", "performance"]


def test_what_ends_without_a_full_stop_hides_no_speaker(reader: Reader) -> None:
    text = (
        "Ivan Petrov, Bulgarian ambassador to the DPRK, gave a reception at his embassy on Monday.\n\nPresent there were "
        "Kim Chol Su, vice-minister of Culture, and officials concerned.\n\nThe bonds forged by the leaders of old, and "
        "cherished by the two peoples for long decades, grow firmer each year, he said\n\nKim Chol Su said that the guests "
        "were welcome."
    )
    (event,) = reader(text, title="Reception Given").events
    assert people_of(event) == {"Ivan Petrov": "principal", "Kim Chol Su": "spoke"}


@pytest.mark.parametrize("verb", ["praised", "highly praised", "lauded", "hailed"])
def test_praise_at_a_reception_is_a_speech(reader: Reader, verb: str) -> None:
    text = (
        "A reception was given at the DPRK embassy in Sofia on Monday.\n\nPresent there were Ivan Petrov, Bulgarian "
        "minister of Health, and Anton Kolev, chairman of the Friendship Society.\n\nAmbassador Kim Chol Su and his staff "
        f"were on hand.\n\nIvan Petrov {verb} the peasants for their good harvest."
    )
    (event,) = reader(text, title="Reception Given").events
    assert people_of(event) == {"Ivan Petrov": "spoke", "Anton Kolev": "guest", "Kim Chol Su": "attended"}


def test_praise_on_a_site_is_none(reader: Reader) -> None:
    text = (
        "A ceremony for the completion of a dairy took place in Wonsan on Monday.\n\nPresent there was Kim Chol Su, "
        "vice-minister of Food.\n\nKim Chol Su praised the builders for their work."
    )
    (event,) = reader(text, title="Ceremony Held").events
    assert people_of(event) == {"Kim Chol Su": "attended"}


@pytest.mark.parametrize(
    "told",
    [
        'delivered leader Kim Jong Un\'s work "On Bees" at the meeting',
        "conveyed Kim Jong Un's letter to the beekeepers",
        "read out Kim Jong Un's congratulatory message",
    ],
)
def test_whose_word_is_brought_to_a_meeting(reader: Reader, told: str) -> None:
    text = (
        "A national meeting of beekeepers took place in Pyongyang on Monday.\n\nPresent there were officials concerned.\n\n"
        f"Kim Chol Su, vice-premier of the Cabinet, {told}."
    )
    (event,) = reader(text, title="Meeting Held").events
    assert people_of(event) == {"Kim Chol Su": "reported"}


@pytest.mark.parametrize(
    ("given", "invited", "own"),
    [
        ("The DPRK embassy in Vientiane gave a reception on Monday", "Bounmy Vilay, vice-minister of Tourism of Laos", "spoke"),
        (
            "The Cabinet of the DPRK gave a reception on Monday in honor of the delegations of choirs from several countries",
            "Rajiv Menon, chairman of the Asian Union of Choirs, and the delegations",
            "spoke",
        ),
        (
            "The Ministry of Fisheries gave a reception on Monday in honor of the delegation of Laos",
            "members of the delegation led by Bounmy Vilay, vice-minister of Tourism of Laos",
            "principal",
        ),
        (
            "The Ministry of Fisheries gave a reception on Monday in honor of the staff members of the Cuban embassy here",
            "Cuban Ambassador to the DPRK Jose Garcia and staff members of the embassy",
            "principal",
        ),
    ],
)
@pytest.mark.parametrize("spoke", ["{} said in a speech that the ties would last.", "{} made a speech."])
def test_who_is_invited_to_an_occasion_speaks_unless_it_is_given_for_him(
    reader: Reader, given: str, invited: str, own: str, spoke: str
) -> None:
    name = next(name for name in ("Bounmy Vilay", "Rajiv Menon", "Jose Garcia") if name in invited)
    text = f"{given}.\n\nPresent there on invitation were {invited}.\n\nOn hand was Kim Chol Su, vice-minister of Fisheries.\n\n{spoke.format(name)}"
    (event,) = reader(text, title="Reception Given").events
    assert people_of(event)[name] == own


def test_the_invited_guest_who_is_silent_is_the_chief_guest(reader: Reader) -> None:
    text = (
        "The DPRK embassy in Vientiane gave a reception on Monday.\n\nPresent there on invitation was Bounmy Vilay, "
        "vice-minister of Tourism of Laos.\n\nKim Chol Su, ambassador of the DPRK to Laos, was on hand.\n\nSpeeches were made."
    )
    (event,) = reader(text, title="Reception Given").events
    assert people_of(event) == {"Bounmy Vilay": "principal", "Kim Chol Su": "attended"}


@pytest.mark.parametrize(
    ("sentence", "present"),
    [
        ("The Cabinet invited to the banquets as guests the workers who overfulfilled their plan.",
         ["the workers who overfulfilled their plan"]),
        ("The party specially invited to the banquet all the teachers of the island.", ["all the teachers of the island"]),
        ("The guests invited to the banquet were moved to tears.", []),
        ("The weavers invited to the banquet expressed their thanks.", []),
    ],
)  # fmt: skip
def test_whom_a_body_invited_to_a_banquet_took_part(reader: Reader, sentence: str, present: list[str]) -> None:
    (event,) = reader(f"Banquets were held at the People's Palace of Culture in Pyongyang on Monday.\n\n{sentence}", title="Banquets Held").events
    assert [g.text for g in event.groups] == present


@pytest.mark.parametrize(
    "given",
    [
        "The Central Committee of the WPK hosted a banquet for the delegation of the People's Party of Laos on Monday.",
        "The Ministry of Gardens hosted a banquet for the delegation of the People's Party of Laos on Monday.",
        "A banquet was given by the Ministry of Gardens for the delegation of the People's Party of Laos on Monday.",
    ],
)
def test_a_body_of_this_state_gives_a_banquet(reader: Reader, given: str) -> None:
    (event,) = reader(f"{given}\n\nSpeeches praised the friendship between the DPRK and Laos.", title="Banquet").events
    assert event.kind == "reception"
    assert [(group.text, group.capacity) for group in event.groups] == [
        ("the delegation of the People's Party of Laos", "guest")
    ]


@pytest.mark.parametrize("host", ["The Lao Embassy", "The Ministry of Gardens of Laos", "The Lao Foreign Ministry"])
def test_a_body_of_another_state_gives_one_among_foreigners(reader: Reader, host: str) -> None:
    text = f"{host} hosted a banquet on Monday.\n\nSpeeches praised the friendship between the DPRK and Laos."
    assert reader(text, title="Banquet").events == []
