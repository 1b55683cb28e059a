"""Laws adopted, amended or reported; and decrees, drafts and memories that are none of these."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

ASSEMBLY = "The Supreme People's Assembly of the DPRK met in Pyongyang on Monday."


def laws(report: Report) -> list[tuple[str, str]]:
    return [(law.title, law.action) for law in report.laws]


def test_titled_laws_of_one_decree(reader: Reader) -> None:
    report = reader(
        "Its members, all in favour, adopted a decree of the SPA Standing Committee “On adopting the Law of the DPRK on "
        "Rivers” and “On amending and supplementing the Law of the DPRK on Wells”."
    )
    assert laws(report) == [
        ("On adopting the Law of the DPRK on Rivers", "adopted"),
        ("On amending and supplementing the Law of the DPRK on Wells", "amended"),
    ]
    assert {law.body for law in report.laws} == {"Standing Committee of the Supreme People's Assembly of the DPRK"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The session adopted the law on the care of forests.", ("law on the care of forests", "adopted")),
        (
            "The DPRK Law on Fisheries was recently supplemented with two articles.",
            ("DPRK Law on Fisheries", "amended"),
        ),
        ("The DPRK amended the Trademark Law in two chapters.", ("Trademark Law", "amended")),
        (
            "New legislation on the import of seeds was reportedly passed.",
            ("New legislation on the import of seeds", "reported"),
        ),
        (
            'The ordinance of the SPA "On Enforcing Free Milk" was adopted at the session.',
            ("On Enforcing Free Milk", "adopted"),
        ),
    ],
)
def test_plain_laws(reader: Reader, sentence: str, expected: tuple[str, str]) -> None:
    assert laws(reader(f"{ASSEMBLY} {sentence}")) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Presidium issued a decree on setting up the Salt Marsh Trade Zone on May 2 and adopted the law on the "
            "zone on June 3.",
            [("decree on setting up the Salt Marsh Trade Zone", "adopted"), ("law on the zone", "adopted")],
        ),
        (
            "The session adopted the law on bees and amended the law on wax.",
            [("law on bees", "adopted"), ("law on wax", "amended")],
        ),
        (
            "The session adopted the law on bees and the one on wax.",
            [("law on bees", "adopted"), ("law on wax", "adopted")],
        ),
        ("The session adopted the laws on bees, on honey and on wax.",
         [("laws on bees", "adopted"), ("law on honey", "adopted"), ("law on wax", "adopted")]),
        (
            "The session adopted amendments to the law on bees.",
            [("law on bees", "amended")],
        ),
        (
            "The session amended and supplemented the Socialist Constitution of the DPRK.",
            [("Socialist Constitution of the DPRK", "amended")],
        ),
        ("The DPRK Law on Bees adopted on May 2 is as follows.", [("DPRK Law on Bees", "adopted")]),
        ("As already reported, the session adopted the law on Mt. Chilbo trees.",
         [("law on Mt. Chilbo trees", "adopted")]),
    ],
)  # fmt: skip
def test_two_laws_in_one_sentence(reader: Reader, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert laws(reader(f"{ASSEMBLY} {sentence}")) == expected


def test_regulations_a_decision_enacts(reader: Reader) -> None:
    report = reader(
        "The Cabinet of the DPRK recently released a decision on enacting regulations for the implementation of the law "
        "on bees."
    )
    assert [(law.title, law.action, law.body) for law in report.laws] == [
        ("regulations for the implementation of the law on bees", "adopted", "Cabinet of the DPRK")
    ]


def test_a_law_remembered_is_not_told_anew(reader: Reader) -> None:
    report = reader(
        f"{ASSEMBLY} A historic law was passed in the DPRK in 1974. The law on free milk was adopted at the Third Session."
    )
    assert report.laws == []


def test_several_plain_laws(reader: Reader) -> None:
    report = reader(f"{ASSEMBLY} The session adopted the law on bees, the law on honey and the law on wax.")
    assert [title for title, _ in laws(report)] == ["law on bees", "law on honey", "law on wax"]


def test_body_carries_over_from_an_earlier_sentence(reader: Reader) -> None:
    report = reader(f"{ASSEMBLY} The law on bees was adopted.")
    assert [law.body for law in report.laws] == ["Supreme People's Assembly of the DPRK"]


def test_curled_apostrophe(reader: Reader) -> None:
    report = reader(
        "A meeting of the Supreme People’s Assembly took place. New legislation on seeds was reportedly passed."
    )
    assert [(law.body, law.action) for law in report.laws] == [("Supreme People's Assembly of the DPRK", "reported")]


def test_told_twice_is_one_law(reader: Reader) -> None:
    report = reader(
        f"{ASSEMBLY} The session adopted the law on honey bees. The deputies approved the DPRK law on honey bees "
        f"with joy."
    )
    assert len(report.laws) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "The Presidium issued a decree on awarding the Order of Labor to ten miners.",
        "The law on bees will be adopted next year.",
        "The meeting discussed the issue of adopting the law on bees.",
        "The law on bees was adopted on May 5, 1976.",
        "It is the 30th anniversary of the day when the law on bees was adopted.",
        "The U.S. Congress passed a bill on trade.",
        "President Kim Il Sung promulgated the law on land.",
        "The session adopted the decision “On Approving the Work of the Cabinet”.",
        "Every law of nature was passed over.",
        "The Presidium issued a statement on the law on bees.",
        "The Presidium issued a decree on naming ten farms.",
    ],
)
def test_no_law(reader: Reader, sentence: str) -> None:
    assert laws(reader(f"{ASSEMBLY} {sentence}")) == []
