"""Whose word a message, a statement or an article is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]


def speakers(report: Report) -> list[str | None]:
    return [c.speaker for c in report.claims]


@pytest.mark.parametrize(
    ("first", "subject", "speaker"),
    [
        (
            "Kim Jong Un, general secretary of the WPK, on Monday sent a message of thanks to the dockers of Nampho.",
            "The message",
            "Kim Jong Un",
        ),
        (
            "Kim Jong Un received a message of greeting from the Dockers' Union of Valparaiso on Monday.",
            "The message",
            "Dockers' Union of Valparaiso",
        ),
        ("A statement was issued by the Nampho Dockers Union on Monday in the DPRK.", "The statement",
         "Nampho Dockers Union"),
        ("Rodong Sinmun Monday carried an editorial on the spring tide.", "The editorial", "Rodong Sinmun"),
        ("Pak Song Il, chairman of the Nampho Dockers Union, made a report.", "The reporter", "Pak Song Il"),
        ("Pak Song Il, chairman of the Nampho Dockers Union, made a speech.", "The speaker", "Pak Song Il"),
        ("A spokesman for the Nampho Port Office notified the DPRK shippers on Monday.", "The notice",
         "spokesman for the Nampho Port Office"),
        ("Rodong Sinmun Monday stresses this in a bylined article on the spring tide in the DPRK.", "The article",
         "Rodong Sinmun"),
        ("Pak Song Il, head of the Nampho Dockers Union, in an article on May 2 called for new cranes.", "The article",
         "Pak Song Il"),
        ("A letter from the Dockers' Union of Valparaiso was read out in Pyongyang.", "The letter",
         "Dockers' Union of Valparaiso"),
        ("The tide is late at the ports of the DPRK, Voice of Valparaiso said.", "The radio", "Voice of Valparaiso"),
        ("The DPRK shippers read a statement on the wall on Monday.", "The statement", "statement"),
        ("The chairwoman of the Dockers' Union of Valparaiso praised the DPRK port.", "The chairwoman",
         "chairwoman of the Dockers' Union of Valparaiso"),
        ("Pak Song Il, foreign minister of the DPRK, met the pilots of Valparaiso.", "The foreign minister",
         "Pak Song Il"),
    ],
)  # fmt: skip
def test_author(reader: Reader, first: str, subject: str, speaker: str) -> None:
    assert speakers(reader(f"{first}\n\n{subject} said that the cranes were repaired."))[-1] == speaker


def test_it_means_the_text_told_of(reader: Reader) -> None:
    report = reader(
        "The Nampho Dockers Union issued a statement on Monday about the DPRK ports. It said that the cranes were "
        "repaired."
    )
    assert speakers(report) == ["Nampho Dockers Union"]


def test_it_goes_on(reader: Reader) -> None:
    report = reader(
        "The tide is late at the ports of the DPRK, Rodong Sinmun Sunday says in a signed commentary.\n\nIt goes on:\n\n"
        "The cranes were repaired."
    )
    assert speakers(report) == ["Rodong Sinmun", "Rodong Sinmun"]


def test_an_outlet_that_speaks_for_itself(reader: Reader) -> None:
    report = reader("Rodong Sinmun says in a commentary on Monday that the tide is late this year in the DPRK.")
    assert speakers(report) == ["Rodong Sinmun"]


def test_two_holders_of_a_title_leave_it_open(reader: Reader) -> None:
    report = reader(
        "Pak Song Il, minister of Railways, and Ri Chol Su, minister of Forestry, met in Pyongyang. The minister said "
        "that the timber was dry."
    )
    assert speakers(report) == ["minister"]


def test_they_who_were_present(reader: Reader) -> None:
    report = reader(
        "Present at the fair in Pyongyang were dockers and officials of the port. They said that the cranes were "
        "repaired."
    )
    assert speakers(report) == ["dockers and officials of the port"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The results of the fair said that the cranes were good.",
        "The old pilot sank to his knees and cried, saying that the mast was gone.",
    ],
)
def test_nobody_speaks(reader: Reader, sentence: str) -> None:
    assert speakers(reader(f"The fair was held in Pyongyang on Monday. {sentence}")) == []


def test_a_noun_in_ly_is_no_adverb(reader: Reader) -> None:
    report = reader("A rally was held in Pyongyang on Monday. Speakers at the rally said that the dykes were firm.")
    assert speakers(report) == ["Speakers"]


def test_an_editorial_named_behind_its_words(reader: Reader) -> None:
    report = reader(
        "All the organizations should sift the bran anew, says Rodong Sinmun Saturday in an editorial.\n\nThe editorial goes on:"
        "\n\nBran is bread.\n\nThe said organizations must save power.\n\nFlour is the DPRK's wealth.",
        title="Rodong Sinmun Calls for Bran",
        outlet="KCNA",
    )
    assert [(d.to, d.by) for d in report.directives] == [
        ("organizations", "Rodong Sinmun"),
        ("said organizations", "Rodong Sinmun"),
    ]
    assert {c.speaker for c in report.claims} == {"Rodong Sinmun"}
    assert "Bran is bread" in [c.text for c in report.claims]


def test_words_of_others_inside_a_quotation_are_its_teller_s(reader: Reader) -> None:
    report = reader(
        "“I heard that Kim Jong Un asked for a second harvest,” said Han Sol Bi, an analyst at the Grain Institute."
    )
    assert [c.text for c in report.claims] == ["I heard that Kim Jong Un asked for a second harvest"]


def test_what_an_outlet_says_of_others_claims(reader: Reader) -> None:
    report = reader(
        "The mill office of the DPRK claims that bran is bread, says Minju Joson Monday in a bylined article.",
        outlet="KCNA",
    )
    assert [(c.speaker, c.text) for c in report.claims] == [
        ("Minju Joson", "The mill office of the DPRK claims that bran is bread")
    ]


def test_a_report_that_a_body_gave(reader: Reader) -> None:
    report = reader(
        "The Central Committee of the Workers' Party of Korea issued a report on the harvest.\n\nThe harvest was the "
        "best in years, the report noted, and continued:\n\nThe barns are full.",
        outlet="KCNA",
    )
    assert [(c.speaker, c.text) for c in report.claims] == [
        ("Central Committee of the Workers' Party of Korea", "The harvest was the best in years"),
        ("Central Committee of the Workers' Party of Korea", "The barns are full"),
    ]


def test_defects_revealed_are_no_words(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un visited the mill. Blaming the managers for the dust, he called it the cause of defects revealed "
        "in the work of the mill."
    )
    assert report.claims == []


def test_an_unnamed_official_behind_his_words(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un visited a mill. “The mill will be closed for the winter,” said one official, who spoke at the gate."
    )
    assert [(c.speaker, c.text) for c in report.claims] == [("one official", "The mill will be closed for the winter")]
