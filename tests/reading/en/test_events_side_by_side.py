"""A report's further events, told by their own nouns, and what belongs to the event told before. The sentences are our
own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Event, Report

Reader = Callable[..., Report]


def told(report: Report) -> list[tuple[str, int | None, str | None]]:
    """Kind, day of the month and place of each event."""
    return [(e.kind, e.start.day if e.start else None, e.place) for e in report.events]


def groups(event: Event) -> dict[str, str]:
    return {g.text: g.capacity for g in event.groups}


def test_an_exhibition_and_a_contest_after_a_meeting(reader: Reader) -> None:
    report = reader(
        "A meeting took place at the People's Palace of Culture on Thursday to mark World Water Day.\n\n"
        "Present there were officials of the Ministry of City Management.\n\n"
        "On the same day, a photo exhibition was held at the Central Youth Hall.\n\n"
        "Pak Kyong Ho, vice-minister of City Management, made a speech there.\n\n"
        "An essay contest of schoolchildren was held at the Mangyongdae Schoolchildren's Palace Friday.",
        title="World Water Day Marked",
        published=date(2012, 3, 23),
    )

    assert told(report) == [
        ("meeting", 22, "People's Palace of Culture"),
        ("ceremony", 22, "Central Youth Hall"),
        ("other", 23, "Mangyongdae Schoolchildren's Palace"),
    ]
    assert people_of(report.events[1]) == {"Pak Kyong Ho": "spoke"}


@pytest.mark.parametrize("verb", ["inked", "signed"])
def test_two_signings_on_two_days(reader: Reader, verb: str) -> None:
    first, second = reader(
        "A memorandum between the academies of sciences of the DPRK and Laos was signed in Pyongyang on Friday.\n\n"
        "Present at the signing ceremony were Jang Chol, president of the State Academy of Sciences, and officials.\n\n"
        f"A protocol on cooperation between the two ministries of fisheries was {verb} on Thursday.\n\n"
        "Present there was Pak Thae Won, minister of Fisheries.",
        title="Memorandum and Protocol Signed",
        published=date(2012, 3, 23),
    ).events

    assert (first.start, second.start) == (date(2012, 3, 23), date(2012, 3, 22))
    assert (people_of(first), people_of(second)) == ({"Jang Chol": "attended"}, {"Pak Thae Won": "attended"})


def test_meetings_told_together_and_then_one_by_one(reader: Reader) -> None:
    youth, women = reader(
        "Meetings were held in Pyongyang on Friday to mark the anniversary of the land reform.\n\n"
        "A meeting of youth took place at the Youth Park Open-Air Theatre.\n\n"
        "Present there was Jon Yong Nam, chairman of the Youth League.\n\n"
        "A meeting of women took place at the Women's Hall.\n\n"
        "Kim Jong Sun, chairwoman of the Democratic Women's Union of Korea, made a report there.",
        title="Meetings Held to Mark Anniversary",
        published=date(2012, 3, 23),
    ).events

    assert (youth.place, women.place) == ("Youth Park Open-Air Theatre", "Women's Hall")
    assert (people_of(youth), people_of(women)) == ({"Jon Yong Nam": "attended"}, {"Kim Jong Sun": "reported"})


def test_the_closing_of_a_festival_and_what_was_shown_at_it_are_one(reader: Reader) -> None:
    report = reader(
        "The 5th art festival closed with due ceremony at the East Pyongyang Grand Theatre on Friday. Present there was "
        "Kim Ki Nam, secretary of the C.C., the Workers' Party of Korea.\n\n"
        "An awarding ceremony was held.\n\nA joint performance was given at the theatre.",
        title="Art Festival Closes",
        published=date(2012, 3, 23),
    )

    assert told(report) == [("ceremony", 23, "East Pyongyang Grand Theatre")]


@pytest.mark.parametrize(
    "shown",
    [
        "An art performance was given at the reception by artistes of the State Symphony Orchestra.",
        "Artistes of the State Symphony Orchestra gave a performance during the reception.",
    ],
)
def test_what_is_performed_at_a_reception_belongs_to_it(reader: Reader, shown: str) -> None:
    (event,) = reader(
        "A reception was given at the Koryo Hotel on Friday in honor of the winners. Present there was Pak Myong Chol, "
        f"minister of Physical Culture and Sports.\n\n{shown}",
        title="Winners Feted",
    ).events

    assert event.kind == "reception"


def test_a_host_who_talks_with_guests_at_his_table(reader: Reader) -> None:
    text = (
        "Kim Jong Il hosted a banquet in honor of the Chinese embassy on Friday.\n\nHe had a cordial talk with the "
        "ambassador and embassy officials."
    )

    assert [e.kind for e in reader(text, title="Kim Jong Il Hosts Banquet", published=date(2011, 7, 16)).events] == [
        "reception"
    ]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("A burial ceremony took place at the Patriotic Martyrs Cemetery in Pyongyang on Friday.", "mourning"),
        ("A ceremony of bidding last farewell to Ri Il Chan took place at the Sojang Club in Pyongyang on Friday.",
         "mourning"),
        ("A ceremony of paying last respects to Ri Il Chan was held at the Sojang Club in Pyongyang on Friday.",
         "mourning"),
        ("Premier Pak Pong Ju laid a wreath at the bier of Ri Il Chan on Friday.", "mourning"),
        ("Premier Pak Pong Ju placed a wreath before the bier of Ri Il Chan on Friday.", "mourning"),
        ("Premier Pak Pong Ju visited the Kumsusan Memorial Palace and paid tribute before the bier on Friday.",
         "mourning"),
        ("A presentation of folk songs was given at the Moranbong Theatre in Pyongyang on Friday.", "performance"),
        ("A seminar and book exhibition were held at the House of Culture in Pyongyang on Friday.", "meeting"),
        ("A national scientific and technical presentation and exhibition in the field of welding were held in "
         "Pyongyang on Friday.", "meeting"),
        ("A music and dance performance was given at the Mansudae Art Theatre on Friday.", "performance"),
        ("An oath-taking grand march of youth was held in Pyongyang on Friday.", "ceremony"),
    ],
)  # fmt: skip
def test_the_kind_that_a_noun_tells(reader: Reader, sentence: str, kind: str) -> None:
    (event,) = reader(f"{sentence} Officials of the DPRK were there.", title="Event in Pyongyang").events

    assert event.kind == kind


def talks(report: Report) -> list[tuple[int | None, dict[str, str]]]:
    """Day of the month and people of each event, all of them talks."""
    assert {e.kind for e in report.events} == {"talks"}
    return [(e.start.day if e.start else None, people_of(e)) for e in report.events]


@pytest.mark.parametrize("where", ["separately in Addis Ababa Friday", "separately on Friday", "respectively on Friday"])
def test_separately_behind_those_who_were_met(reader: Reader, where: str) -> None:
    report = reader(
        "Kim Yong Nam, president of the Presidium of the Supreme People's Assembly, met and had friendly talks with "
        f"Zambian President Rupiah Zulu and Ghanaian President Kofi Mensah {where}.",
        published=date(2011, 7, 16),
        title="Kim Yong Nam Meets Presidents",
    )

    assert talks(report) == [
        (15, {"Kim Yong Nam": "principal", "Rupiah Zulu": "guest"}),
        (15, {"Kim Yong Nam": "principal", "Kofi Mensah": "guest"}),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "DPRK Ambassador to Uganda Pak Chol Su paid a farewell call on Ugandan President James Okello on May 4 and on Sam "
        "Mukasa, foreign minister of Uganda, on May 3.",
        "DPRK Ambassador to Uganda Pak Chol Su met with Ugandan President James Okello on May 4 and Sam Mukasa, foreign "
        "minister of Uganda, on May 3.",
    ],
)
def test_two_partners_each_on_his_day(reader: Reader, told: str) -> None:
    assert talks(reader(told, published=date(2012, 5, 12), title="Ugandan Leaders on Friendship")) == [
        (4, {"Pak Chol Su": "principal", "James Okello": "guest"}),
        (3, {"Pak Chol Su": "principal", "Sam Mukasa": "guest"}),
    ]


@pytest.mark.parametrize("how", ["separately met", "respectively met and had a talk with"])
def test_two_hosts_in_turn(reader: Reader, how: str) -> None:
    report = reader(
        f"Kim Ki Nam, secretary of the C.C., the WPK, and Foreign Minister Pak Ui Chun {how} the delegation of the Lao "
        "Foreign Ministry led by Vice-Minister Bounkeut Sang at the Mansudae Assembly Hall on Friday.",
        published=date(2012, 5, 12),
        title="Officials Meet Delegation",
    )

    assert talks(report) == [
        (11, {"Kim Ki Nam": "principal", "Bounkeut Sang": "guest"}),
        (11, {"Pak Ui Chun": "principal", "Bounkeut Sang": "guest"}),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "After receiving the foresters, he hosted a dinner in their honor.",
        "At the end of the talks he gave a banquet for them.",
        "That evening, he arranged a luncheon for the guests.",
    ],
)
def test_the_leader_s_table_behind_his_talks(reader: Reader, told: str) -> None:
    report = reader(
        "Kim Jong Un, general secretary of the Workers' Party of Korea, met with a delegation of the Forest Bureau of Laos "
        f"led by Kham Sisavat on Monday.\n\n{told}\n\nPresent there was Pak Il Ho, minister of Forestry.",
        title="Kim Jong Un Meets Delegation",
    )
    assert [e.kind for e in report.events] == ["talks", "reception"]
    assert people_of(report.events[1])["Kim Jong Un"] == "principal"


def test_a_table_only_recalled(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un, general secretary of the Workers' Party of Korea, met with a delegation of the Forest Bureau of Laos "
        "led by Kham Sisavat on Monday.\n\nThey remembered the day when he gave a banquet for them.",
        title="Kim Jong Un Meets Delegation",
    )
    assert [e.kind for e in report.events] == ["talks"]


@pytest.mark.parametrize(
    "second",
    [
        "A show was also given by the dance troupe of the Railways at the plaza of the Turu Theatre on the same day.",
        "A concert was also given by the dance troupe of the Railways at the Moranbong Theatre that day.",
        "A similar performance was staged by the dance troupe of the Railways at the square of the Turu House the same day.",
    ],
)
def test_another_troupe_that_played_too(reader: Reader, second: str) -> None:
    report = reader(
        "A music performance was given by the Chongnyon Band at the Ponghwa Art Theatre on Thursday.\n\nAmong the audience "
        f"were officials of the ministries.\n\n{second}",
        title="Performances Given",
        published=date(2012, 3, 23),
    )
    assert [e.kind for e in report.events] == ["performance", "performance"]
    first, other = map(groups, report.events)
    assert first == {"Chongnyon Band": "performed", "officials of the ministries": "attended"}
    assert other == {"dance troupe of the Railways": "performed"}


def test_what_was_shown_in_the_hall_of_a_meeting_is_part_of_it(reader: Reader) -> None:
    report = reader(
        "A meeting of fishermen was held at the Turu House of Culture on Thursday.\n\nPresent there were officials concerned.\n\n"
        "A performance was given in the hall after the meeting.",
        title="Meeting Held",
        published=date(2012, 3, 23),
    )
    assert [e.kind for e in report.events] == ["meeting"]
