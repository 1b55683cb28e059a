"""How the agency worded its items from 1996 to about 2005: ranks and committees in small letters, posts before names,
rounds of talks, sessions told from opening to close."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader
from told import posts_by_name, posts_held, taking_part

from partystate.reading.report import Report

DAY = date(2001, 5, 10)
CC = "Central Committee of the Workers' Party of Korea"


def visit(reader: Reader, company: str) -> Report:
    """A visit to a mill, told with those who went along."""
    return reader(
        f"General Secretary Kim Jong Il gave on-the-spot guidance to the Hungju Rope Mill.\n\n{company}",
        title="Kim Jong Il gives guidance to mill",
        published=DAY,
    )


@pytest.mark.parametrize(
    ("printed", "rank", "names"),
    [
        ("vice marshal Ri Chol Su", "Vice Marshal", ["Ri Chol Su"]),
        ("vice marshals Ri Chol Su and Pak Yong Ho", "Vice Marshal", ["Ri Chol Su", "Pak Yong Ho"]),
        ("generals Ri Chol Su and Pak Yong Ho", "General", ["Ri Chol Su", "Pak Yong Ho"]),
        ("col. general Ri Chol Su", "Colonel General", ["Ri Chol Su"]),
        ("lieutenant general Ri Chol Su", "Lieutenant General", ["Ri Chol Su"]),
        ("KPA general Ri Chol Su", "General of the Korean People's Army", ["Ri Chol Su"]),
        ("marshal of the KPA Ri Chol Su", "Marshal of the Korean People's Army", ["Ri Chol Su"]),
    ],
)
def test_ranks_in_small_letters(reader: Reader, printed: str, rank: str, names: list[str]) -> None:
    held = posts_by_name(visit(reader, f"He was accompanied by {printed} and officers of the supreme command."))
    assert {name: held[name] for name in names} == {name: [rank] for name in names}


@pytest.mark.parametrize(
    ("printed", "post"),
    [
        ("secretary general of the bureau Ri Chol Su", "secretary general of the bureau"),
        ("general director of the bureau Ri Chol Su", "general director of the bureau"),
        ("director general of the bureau Ri Chol Su", "director general of the bureau"),
    ],
)
def test_offices_that_are_no_ranks(reader: Reader, printed: str, post: str) -> None:
    assert posts_by_name(visit(reader, f"He was accompanied by {printed}."))["Ri Chol Su"] == [post]


def test_a_name_that_ends_in_hon_ends_its_sentence(reader: Reader) -> None:
    report = visit(
        reader, "Present there was vice-minister of railways Ri Chol Hon. He explained the work of the mill."
    )
    assert [name for name, _ in taking_part(report)] == ["Kim Jong Il", "Ri Chol Hon"]


def test_a_committee_in_small_letters(reader: Reader) -> None:
    report = visit(
        reader,
        "Present there were foreign minister Ri Chol Su, chairman of the c.c., the Korean Social Democratic Party Pak "
        "Yong Ho and secretary of the c.c., the WPK Jo Un Bok.",
    )
    held = posts_by_name(report)
    assert held["Ri Chol Su"] == ["foreign minister of the DPRK"]
    assert held["Pak Yong Ho"] == ["chairman of the Central Committee of the Korean Social Democratic Party"]
    assert held["Jo Un Bok"] == [f"secretary of the {CC}"]


def test_two_offices_before_a_name_behind_a_titled_list(reader: Reader) -> None:
    report = visit(
        reader,
        "Among those present were secretaries of the C.C., the WPK Ri Chol Su and Pak Yong Ho, vice-premier and foreign "
        "minister Jo Un Bok and first vice-minister Kim Tae Song.",
    )
    held = posts_by_name(report)
    assert held["Pak Yong Ho"] == [f"secretary of the {CC}"]
    assert held["Jo Un Bok"] == ["vice-premier of the Cabinet of the DPRK", "foreign minister of the DPRK"]


@pytest.mark.parametrize(
    ("printed", "post"),
    [
        ("DPRK ambassador e.p. to Laos Ri Chol Su", "ambassador of the DPRK to Laos"),
        ("DPRK ambassador e. p. to Laos Ri Chol Su", "ambassador of the DPRK to Laos"),
    ],
)
def test_an_ambassador_in_full(reader: Reader, printed: str, post: str) -> None:
    report = reader(
        f"{printed} presented his credentials to Lao President Khamtay Phoumi on May 8.",
        title="Credentials presented",
        published=DAY,
    )
    assert posts_held(report) == [("Ri Chol Su", post)]


def test_whoever_cuts_the_tape_and_speaks(reader: Reader) -> None:
    report = reader(
        "An inaugural ceremony of the Hungju Power Station took place on the spot today.\n\nRi Chol Su, minister of "
        "Railways, attended it. Ri Chol Su cut the tape and made an inaugural address.",
        title="Power station inaugurated",
        published=DAY,
    )
    assert taking_part(report) == [("Ri Chol Su", "spoke")]


@pytest.mark.parametrize("behind", ["leader Kim Jong Il's birthday", "the election of leader Kim Jong Il"])
def test_whose_day_a_reception_marks_is_no_guest(reader: Reader, behind: str) -> None:
    report = reader(
        f"A reception was given in honour of visiting compatriots at the Hungju Hall on Tuesday on the occasion of {behind}."
        "\n\nRi Chol Su, minister of Railways, made a speech there.",
        title="Reception given",
        published=DAY,
    )
    assert taking_part(report) == [("Ri Chol Su", "spoke")]


def test_in_whose_honour_a_reception_is_given(reader: Reader) -> None:
    report = reader(
        "A reception was given in honour of Ambassador Li Gang at the Hungju Hall on Tuesday.",
        title="Reception given",
        published=DAY,
    )
    assert taking_part(report) == [("Li Gang", "principal")]


@pytest.mark.parametrize(
    ("told", "first", "last"),
    [
        ("that began here on May 8 came to a close today after fruitful debates", 8, 10),
        ("which opened on May 8, closed at the Hungju Hall today", 8, 10),
        ("which began in Hungju on May 7 wound up its work on May 9", 7, 9),
        ("that was to open on May 8 was held on May 9", 9, 9),
    ],
)
def test_a_session_from_its_opening_to_its_close(reader: Reader, told: str, first: int, last: int) -> None:
    report = reader(
        f"The 3rd session of the 10th Supreme People's Assembly of the DPRK {told}.",
        title="3rd session of SPA",
        published=DAY,
    )
    assert [(e.start, e.end) for e in report.events] == [(date(2001, 5, first), date(2001, 5, last))]


@pytest.mark.parametrize("what", ["first-day sitting", "second day sitting", "closing session"])
def test_a_sitting_of_talks_with_the_other_state(reader: Reader, what: str) -> None:
    report = reader(
        f"The {what} of the 7th round of the north-south trade talks was held at the Hungju Guest House on May 9.\n\n"
        "Present there were members of the north side's delegation headed by Ri Chol Su, chief councilor of the Cabinet, "
        "and members of the south side's delegation headed by Vice-Minister Han Sang Min.",
        title="Inter-Korean trade talks go on",
        published=DAY,
    )
    assert [e.kind for e in report.events] == ["talks"]
    assert taking_part(report) == [("Ri Chol Su", "principal"), ("Han Sang Min", "guest")]
    assert [(g.text, g.capacity) for g in report.events[0].groups] == [
        ("members of the north side's delegation", "attended"),
        ("members of the south side's delegation", "guest"),
    ]


def test_a_sitting_of_a_session_is_no_talks(reader: Reader) -> None:
    report = reader(
        "The second-day sitting of the 3rd session of the 10th Supreme People's Assembly was held on May 9.",
        title="SPA session goes on",
        published=DAY,
    )
    assert [e.kind for e in report.events] == ["assembly_session"]


def test_greeted_on_arriving_at_a_site(reader: Reader) -> None:
    report = visit(reader, "He arrived at the mill, warmly greeted by its manager Ri Chol Su and other officials.")
    assert taking_part(report) == [("Kim Jong Il", "principal"), ("Ri Chol Su", "received")]


def test_titles_in_small_letters_are_adopted_too(reader: Reader) -> None:
    report = reader(
        'The 3rd session of the 10th SPA closed today.\n\nA decision of the SPA "on summing up the state budget for last '
        'year" and an ordinance of the SPA "on the state budget for this year" were separately adopted with the approval of '
        "all the deputies.",
        title="3rd session of SPA closes",
        published=DAY,
    )
    assert [(d.title, d.unanimous) for e in report.events for d in e.decisions] == [
        ("on summing up the state budget for last year", True),
        ("on the state budget for this year", True),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "was signed in Vientiane on May 7 by Ri Chol Su, DPRK ambassador to Laos, and Lao vice-minister Bounteng Vongsa",
        "was signed here today by Ri Chol Su, vice-minister of Railways, and Lao vice-minister Bounteng Vongsa",
    ],
)
def test_who_signed_where(reader: Reader, told: str) -> None:
    report = reader(
        f"A protocol on the exchange of railwaymen between the DPRK and Laos {told}.",
        title="Protocol signed",
        published=DAY,
    )
    assert [e.kind for e in report.events] == ["ceremony"]
    assert taking_part(report) == [("Ri Chol Su", "attended"), ("Bounteng Vongsa", "guest")]


@pytest.mark.parametrize(
    ("told", "spoke"),
    [
        ("The head of the Peruvian delegation, addressing the banquet, said that Peru is far.", ["Luis Garcia"]),
        ("The head of the Italian delegation in his speech said that Italy is far.", ["Marco Rizzi"]),
        ("Speeches were made by Ri Chol Su and the head of the Peruvian delegation.", ["Ri Chol Su", "Luis Garcia"]),
        ("The head of the delegation said that the sea is wide.", []),
        ("The head of the Malian delegation said that Mali is far.", []),
    ],
)
def test_the_head_of_a_delegation_speaks(reader: Reader, told: str, spoke: list[str]) -> None:
    report = reader(
        "A banquet was given at the Hungju Hall on Tuesday.\n\nOn hand were Ri Chol Su, minister of Railways, members of "
        "the Italian delegation led by Senator Marco Rizzi and members of the Peruvian delegation headed by Senator Luis "
        f"Garcia.\n\n{told}",
        title="Banquet given",
        published=DAY,
    )
    assert [name for name, capacity in taking_part(report) if capacity == "spoke"] == spoke


def test_the_head_of_a_delegation_at_talks_is_a_guest(reader: Reader) -> None:
    report = reader(
        "Ri Chol Su, minister of Railways, met the delegation of the Italian Anglers led by Marco Rizzi on Tuesday.\n\n"
        "The head of the delegation said that Italy is far.",
        title="Ri Chol Su meets Italian delegation",
        published=DAY,
    )
    assert taking_part(report) == [("Ri Chol Su", "principal"), ("Marco Rizzi", "guest")]


def changed(report: Report) -> list[tuple[str, str, str]]:
    """Who came to which post or lost it."""
    return [(c.name, c.action, c.post) for c in report.changes]


@pytest.mark.parametrize(
    "told",
    [
        "Ri Chol Sun was elected chairwoman of the Central Committee.",
        "It elected Ri Chol Sun chairwoman of its central committee.",
        "Ri Chol Sun was elected chairwoman of the central committee of the union.",
    ],
)
def test_the_committee_of_the_union_that_meets(reader: Reader, told: str) -> None:
    report = reader(
        f"The 5th congress of the Democratic Women's Union of Korea was held on May 9.\n\n{told}",
        title="Congress of women's union held",
        published=DAY,
    )
    post = "chairwoman of the Central Committee of the Democratic Women's Union of Korea"
    assert changed(report) == [("Ri Chol Sun", "elected", post)]
    assert posts_held(report) == [("Ri Chol Sun", post)]


def test_the_partys_committee_at_a_unions_meeting(reader: Reader) -> None:
    report = reader(
        "The 5th congress of the Union of Agricultural Workers of Korea opened on May 9.\n\nRi Chol Su, chairman of the "
        "central committee, made a report. Present were Pak Yong Ho, secretary of the Party Central Committee, and Jo Un "
        "Bok, department director of the C.C., the WPK.",
        title="Congress of union opens",
        published=DAY,
    )
    assert posts_by_name(report) == {
        "Ri Chol Su": ["chairman of the Central Committee of the Union of Agricultural Workers of Korea"],
        "Pak Yong Ho": [f"secretary of the {CC}"],
        "Jo Un Bok": [f"department director of the {CC}"],
    }


def test_the_first_secretary_of_a_league_that_meets(reader: Reader) -> None:
    report = reader(
        "The 4th plenary meeting of the Central Committee of the Kim Il Sung Socialist Youth League was held on May 9.\n\n"
        "First secretary Ri Chol Su made a report on the work done under the guidance of General Secretary Kim Jong Il.",
        title="Plenary meeting of youth league",
        published=DAY,
    )
    assert posts_by_name(report) == {
        "Ri Chol Su": ["first secretary of the Central Committee of the Kim Il Sung Socialist Youth League"],
        "Kim Jong Il": ["general secretary of the Workers' Party of Korea"],
    }


def test_a_plenary_of_the_party_elects_to_the_partys_committee(reader: Reader) -> None:
    report = reader(
        "The 4th plenary meeting of the 6th Central Committee of the WPK was held on May 8.\n\nRi Chol Su was elected "
        "secretary of the Central Committee.",
        title="Plenary meeting held",
        published=DAY,
    )
    assert changed(report) == [("Ri Chol Su", "elected", f"secretary of the {CC}")]


@pytest.mark.parametrize(
    "told",
    [
        "on appointing Ri Chol Su chairman of the State Planning Commission and relieving Pak Yong Ho of the post",
        "appointing Ri Chol Su chairman of the State Planning Commission and relieving Pak Yong Ho of the same post",
    ],
)
def test_one_decree_appoints_and_relieves(reader: Reader, told: str) -> None:
    report = reader(
        f"The Presidium of the Supreme People's Assembly issued a decree {told}.", title="Decree issued", published=DAY
    )
    post = "chairman of the State Planning Commission"
    assert changed(report) == [("Ri Chol Su", "appointed", post), ("Pak Yong Ho", "relieved", post)]


def test_a_commission_elected_with_its_members(reader: Reader) -> None:
    report = reader(
        "At the session the National Defence Commission was elected with Ri Chol Su as its first vice-chairman, Pak Yong Ho "
        "as vice-chairman and Jo Un Bok and Kim Tae Song as members.",
        title="National Defence Commission elected",
        published=DAY,
    )
    body = "National Defence Commission of the DPRK"
    assert changed(report) == [
        ("Ri Chol Su", "elected", f"first vice-chairman of the {body}"),
        ("Pak Yong Ho", "elected", f"vice-chairman of the {body}"),
        ("Jo Un Bok", "elected", f"member of the {body}"),
        ("Kim Tae Song", "elected", f"member of the {body}"),
    ]


def test_whoever_heads_a_funeral_committee_lives(reader: Reader) -> None:
    report = reader(
        "Ri Chol Su, minister of Railways, died of a heart attack yesterday at the age of 70.\n\nThe Central Committee of the "
        "WPK announced a state funeral for him and formed the State Funeral Committee with Pak Yong Ho as chairman and Jo Un "
        "Bok as member.",
        title="Ri Chol Su dies",
        published=DAY,
    )
    assert [(c.name, c.post, c.reason) for c in report.changes] == [("Ri Chol Su", "minister of Railways", "a heart attack")]
    assert posts_held(report) == [
        ("Pak Yong Ho", "chairman of the State Funeral Committee"),
        ("Jo Un Bok", "member of the State Funeral Committee"),
    ]


def test_a_bier_that_is_visited(reader: Reader) -> None:
    report = reader(
        "The bier of Vice Marshal Ri Chol Su was visited by leading officials of the army on May 9.\n\nAmong the mourners "
        "were Pak Yong Ho and Jo Un Bok.",
        title="Bier of Ri Chol Su visited",
        published=DAY,
    )
    assert [(e.kind, [g.text for g in e.groups]) for e in report.events] == [
        ("mourning", ["leading officials of the army"])
    ]
    assert taking_part(report) == [("Pak Yong Ho", "attended"), ("Jo Un Bok", "attended")]


@pytest.mark.parametrize(
    "told",
    [
        "Speeches were made by the ambassador and Ri Chol Su.",
        "Ri Chol Su and the ambassador proposed toasts.",
        "Ri Chol Su proposed a toast.",
    ],
)
def test_speakers_beside_an_unnamed_host(reader: Reader, told: str) -> None:
    report = reader(
        "Cuban ambassador to the DPRK Luis Garcia gave a cocktail party at his embassy yesterday.\n\nAmong the invitees was "
        f"vice foreign minister Ri Chol Su.\n\n{told}",
        title="Cocktail party given",
        published=DAY,
    )
    assert taking_part(report) == [("Luis Garcia", "principal"), ("Ri Chol Su", "spoke")]


def test_the_day_is_no_part_of_a_group(reader: Reader) -> None:
    report = reader(
        "Ri Chol Su, minister of Railways, met the delegation of the Italian Anglers today.",
        title="Ri Chol Su meets delegation",
        published=DAY,
    )
    assert [g.text for e in report.events for g in e.groups] == ["the delegation of the Italian Anglers"]


@pytest.mark.parametrize(
    "printed", ["Nigerian charge d'affaires a.i. Abel Ayoko", "charge d'affaires a.i. of the Nigerian embassy Abel Ayoko"]
)
def test_a_charge_daffaires_in_letters(reader: Reader, printed: str) -> None:
    report = reader(
        "Vice-premier Ri Chol Su left here yesterday by air.\n\nHe was seen off at the airport by vice foreign minister Pak "
        f"Yong Ho and {printed}.",
        title="Vice-premier leaves",
        published=DAY,
    )
    assert [name for name, _ in taking_part(report)] == ["Ri Chol Su", "Pak Yong Ho", "Abel Ayoko"]


@pytest.mark.parametrize(
    "printed",
    [
        "new Nigerian Ambassador E.P. to the DPRK Abel Ayoko",
        "new Nigerian Ambassador E. P. to the DPRK Abel Ayoko",
        "Abel Ayoko, new Nigerian Ambassador E.P. to the DPRK,",
        "Abel Ayoko, Charge d'Affaires A.I. of the Nigerian embassy here,",
    ],
)
def test_letters_behind_an_envoys_title_are_no_name(reader: Reader, printed: str) -> None:
    report = reader(f"Vice-Premier Ri Chol Su met {printed} on Thursday.", title="Ri Chol Su Meets Envoy", published=DAY)
    assert taking_part(report) == [("Ri Chol Su", "principal"), ("Abel Ayoko", "guest")]


def test_an_ambassador_of_full_powers_is_appointed(reader: Reader) -> None:
    report = reader("Ri Chol Su was appointed DPRK Ambassador E.P. to Chad, according to a decree.", title="Ambassador")
    assert [(c.name, c.action, c.post) for c in report.changes] == [
        ("Ri Chol Su", "appointed", "ambassador of the DPRK to Chad")
    ]
