"""Parades and guards of honour, tests that officials oversee, who heads a delegation of either side, whom awards go to
by turns, and where what was opened stands. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import taking_part

from partystate.reading.report import Report

Reader = Callable[..., Report]

PARADE = "A parade of the Young Guards took place at the Kaul Square on Monday."
TALKS = "Working talks of the north and the south were held at the Kaul House on Monday."
AWARDING = "A ceremony of awarding state commendations was held at the Kaul Hall on Monday."


def with_posts(report: Report) -> list[tuple[str, str]]:
    return [(p.name, p.post) for p in report.posts]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("The parade was commanded by Col. General Ri Un Phil, commander of the corps.", [("Ri Un Phil", "attended")]),
        ("Vice Marshal Ri Un Phil, minister of National Defence, reviewed the parade.", [("Ri Un Phil", "attended")]),
        ("General Ri Un Phil took the salute.", [("Ri Un Phil", "attended")]),
        ("Lieut. General Ri Un Phil inspected the parading columns.", [("Ri Un Phil", "attended")]),
        ("Kim Jong Un received the report from Ri Un Phil that all columns stood ready.", [("Ri Un Phil", "reported")]),
        ("Ri Un Phil gave Kim Jong Un a report on the start of the parade.", [("Ri Un Phil", "reported")]),
    ],
)
def test_parts_in_a_parade(reader: Reader, line: str, who: list[tuple[str, str]]) -> None:
    report = reader(f"{PARADE}\n\n{line}", title="Parade of Young Guards")
    assert [e.kind for e in report.events] == ["ceremony"]
    assert who[0] in taking_part(report)


def test_tribune_for_a_parade(reader: Reader) -> None:
    report = reader("Kim Jong Un mounted the tribune of the Kaul Square for the night parade on May 2.", title="Parade")
    assert taking_part(report) == [("Kim Jong Un", "attended")]


def test_a_report_received_on_other_things(reader: Reader) -> None:
    line = "He received a report from Ri Un Phil that the harvest was rich."
    report = reader(f"Kim Jong Un inspected the Kaul Farm on Monday.\n\n{line}", title="Kim Jong Un Inspects Kaul Farm")
    assert ("Ri Un Phil", "reported") not in taking_part(report)


TESTED = "The Institute of Engines conducted a test-fire of a new engine on May 1."


@pytest.mark.parametrize("verb", ["oversaw", "guided", "watched"])
def test_a_test_an_official_oversees(reader: Reader, verb: str) -> None:
    line = f"Ri Un Phil, secretary of the Central Committee of the WPK, {verb} the test-fire on the spot."
    report = reader(f"{TESTED}\n\n{line}", title="Institute of Engines Makes Test")
    assert [(e.kind, str(e.start)) for e in report.events] == [("guidance", "2022-05-01")]
    assert taking_part(report) == [("Ri Un Phil", "principal")]


def test_watchers_named_behind(reader: Reader) -> None:
    line = "Watching the test-fire were Ri Un Phil, secretary of the C.C., WPK, and other officials of the field."
    report = reader(f"{TESTED}\n\n{line}", title="Institute of Engines Makes Test")
    assert [(e.kind, str(e.start)) for e in report.events] == [("guidance", "2022-05-01")]
    assert taking_part(report) == [("Ri Un Phil", "attended")]


def test_nobody_named_watches(reader: Reader) -> None:
    report = reader(f"{TESTED}\n\nWatching the test-fire were engineers.", title="Institute of Engines Makes Test")
    assert report.events == []


def test_where_a_weapon_will_be_is_no_place(reader: Reader) -> None:
    text = "Kim Jong Un watched a test-fire of a shell to be delivered at the eastern units of the navy."
    assert reader(text, title="Kim Jong Un Watches Test-fire").events[0].place is None


@pytest.mark.parametrize(
    "of_theirs",
    [
        "the south side's delegation led by Ri U Ram, section head of the Ministry of Sports",
        "the south side's delegation with Ri U Ram, section head of the Ministry of Sports, as its chief delegate",
        "the delegation of the south side headed by Ri U Ram",
    ],
)
def test_heads_of_both_delegations(reader: Reader, of_theirs: str) -> None:
    line = f"Present were members of the north side's delegation with Kim Un Chol as its head and members of {of_theirs}."
    report = reader(f"{TALKS}\n\n{line}", title="Working Talks")
    assert taking_part(report) == [("Kim Un Chol", "principal"), ("Ri U Ram", "guest")]
    assert [(g.text, g.capacity) for g in report.events[0].groups][:1] == [
        ("members of the north side's delegation", "attended")
    ]
    assert not [g for g in report.events[0].groups if g.text.startswith("as ")]
    assert "Ri U Ram" not in dict(with_posts(report))


def test_the_other_side_told_with_a_verb_of_its_own(reader: Reader) -> None:
    text = (
        "Talks between Kim Un Chol, minister of Culture, and Ivan Petrov, Russian minister of Culture, were held here on "
        "Monday.\n\nPresent from the DPRK side were Ri Un Phil, vice-minister of Culture, and officials and present there "
        "from the Russian side were members of the delegation and Oleg Orlov, Russian ambassador."
    )
    people = taking_part(reader(text, title="Talks Held"))
    assert people[2:] == [("Ri Un Phil", "attended"), ("Oleg Orlov", "guest")]


def test_awards_by_turns(reader: Reader) -> None:
    line = (
        "Pak Il was awarded Order of Labour; Kim Chol Su and Ri Chol the title of Hero of Labour; Choe Un Gyong a watch "
        "of honor. The title of People's Cook went to Jo Myong Hui, the title of People's Poet to O Jin Ok and Han Sol."
    )
    report = reader(f"{AWARDING}\n\n{line}", title="Commendations Awarded")
    names = ["Pak Il", "Kim Chol Su", "Ri Chol", "Choe Un Gyong", "Jo Myong Hui", "O Jin Ok", "Han Sol"]
    assert taking_part(report) == [(name, "attended") for name in names]


def test_honored_to_receive(reader: Reader) -> None:
    line = "Pak Il and Ri Chol were honored to receive watches. 30 people including Jo Un were awarded the Order of Labour."
    report = reader(f"{AWARDING}\n\n{line}", title="Commendations Awarded")
    assert [name for name, _ in taking_part(report)] == ["Pak Il", "Ri Chol", "Jo Un"]


@pytest.mark.parametrize("how", ["courteously", "enthusiastically", "ardently"])
def test_greeted_in_any_manner(reader: Reader, how: str) -> None:
    text = f"Kim Jong Un inspected the Kaul Farm on Monday.\n\nHe was {how} greeted by Ri Un Phil, its manager."
    assert ("Ri Un Phil", "received") in taking_part(reader(text, title="Kim Jong Un Inspects Kaul Farm"))


def test_who_sees_off_is_present(reader: Reader) -> None:
    text = (
        "A delegation of Laos led by Kham Souvan, foreign minister, left here on Monday.\n\n"
        "Ri Un Phil, vice-minister of Culture of the DPRK, warmly saw off the delegation."
    )
    assert ("Ri Un Phil", "attended") in taking_part(reader(text, title="Lao Delegation Leaves"))


def test_on_a_visit_then(reader: Reader) -> None:
    text = (
        "Ri Un Phil, foreign minister of the DPRK, who was on an official visit to Laos, met with Kham Souvan, president "
        "of Laos, at the Golden Hall on May 2."
    )
    report = reader(text, title="DPRK Foreign Minister Meets Lao President")
    assert taking_part(report) == [("Ri Un Phil", "principal"), ("Kham Souvan", "guest")]


def test_a_show_seen_with_a_guest(reader: Reader) -> None:
    text = (
        "Kim Jong Un watched the concert with Anna Orlova, minister of Culture of Russia, and the members of her delegation "
        "at the Kaul Theatre on Monday."
    )
    report = reader(text, title="Kim Jong Un Watches Concert")
    assert taking_part(report) == [("Kim Jong Un", "principal"), ("Anna Orlova", "accompanied")]
    assert [g.text for g in report.events[0].groups] == ["the members of her delegation"]


def test_senior_admiral_is_one_rank(reader: Reader) -> None:
    text = "Kim Jong Un inspected the Kaul Dock on Monday.\n\nHe was accompanied by Senior Admiral Ri Un Phil."
    assert with_posts(reader(text, title="Kim Jong Un Inspects Kaul Dock")) == [("Ri Un Phil", "Senior Admiral")]


def test_army_general_is_a_rank_of_its_own(reader: Reader) -> None:
    text = "It was decided to award the title of KPA Vice Marshal to Ri Un Phil and the title of Army General to Pak Il."
    changes = [(c.name, c.post) for c in reader(text, title="Titles Awarded").changes]
    assert changes == [("Ri Un Phil", "Vice Marshal of the Korean People's Army"), ("Pak Il", "Army General")]


@pytest.mark.parametrize(
    ("title", "text", "place"),
    [
        ("Inaugural Ceremony of Kaul Street Held", "Its inaugural ceremony took place with splendor on Monday.", "Kaul Street"),
        ("Inaugural Ceremony of Kaul Palace", "The rebuilt Kaul Palace opened with due ceremony on Monday.", "Kaul Palace"),
    ],
)
def test_place_of_what_was_inaugurated(reader: Reader, title: str, text: str, place: str) -> None:
    event = reader(f"{text}\n\nRi Un Phil made a speech.", title=title).events[0]
    assert (event.kind, event.place) == ("ceremony", place)


def test_flowers_laid_at_a_cemetery_under_a_short_headline(reader: Reader) -> None:
    text = "Floral baskets were laid at the Revolutionary Martyrs Cemetery on Monday.\n\nPresent there was Ri Un Phil."
    report = reader(text, title="Floral Baskets to Revolutionary Martyrs Cemetery")
    assert taking_part(report) == [("Ri Un Phil", "attended")]
    assert reader("A floral basket was sent to Ri Un Phil on Monday.", title="Floral Basket to Veteran").events == []
