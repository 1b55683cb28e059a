"""Offices lost at a meeting, told by abstract nouns or without their body. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]
BUREAU = "Political Bureau of the Central Committee of the Workers' Party of Korea"
PRESIDIUM = "Presidium of the Supreme People's Assembly of the DPRK"


@pytest.mark.parametrize(
    ("lost", "post"),
    [
        ("relieved of membership of the Political Bureau", f"member of the {BUREAU}"),
        ("relieved of his membership in the Political Bureau due to illness", f"member of the {BUREAU}"),
        ("recalled from the vice-chairmanship of the SPA Presidium due to old age", f"vice-chairman of the {PRESIDIUM}"),
        ("recalled from the vice-chairmanship of the SPA Presidium owing to illness", f"vice-chairman of the {PRESIDIUM}"),
    ],
)
def test_offices_by_their_abstract_nouns(reader: Reader, lost: str, post: str) -> None:
    (change,) = reader(f"At the session Kim Hak Bom was {lost}.", title="Organizational Matter").changes
    assert (change.name, change.action, change.post) == ("Kim Hak Bom", "relieved", post)


def test_an_office_without_its_body_is_of_the_society_that_met(reader: Reader) -> None:
    text = (
        "The 4th Plenary Meeting of the 8th Central Committee of the Beekeepers' Union of Korea was held on Monday.\n\nAt the "
        "meeting Kim Un Ju was relieved of the post of chairwoman and Ri Mi Ok was elected chairwoman."
    )
    changes = reader(text, title="Plenary Meeting Held").changes
    post = "chairwoman of the Central Committee of the Beekeepers' Union of Korea"
    assert [(c.name, c.action, c.post) for c in changes] == [
        ("Kim Un Ju", "relieved", post),
        ("Ri Mi Ok", "elected", post),
    ]


def test_a_lower_rank_is_no_office_lost(reader: Reader) -> None:
    report = reader("The meeting demoted General Kim Hak Bom to lieutenant general.", title="Organizational Matter")
    assert not report.changes
