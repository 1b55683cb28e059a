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


@pytest.mark.parametrize(
    "told",
    [
        "KCNA announced on Monday a decision of the Central Military Commission to promote Gen. Kim Hak Bom to vice marshal.",
        "KCNA announced on Monday a decision to promote Gen. Kim Hak Bom to vice marshal.",
    ],
)
def test_a_decision_of_a_body_to_promote(reader: Reader, told: str) -> None:
    (change,) = reader(told, title="Promotion announced", outlet="Kyodo").changes
    assert (change.name, change.action, change.post) == ("Kim Hak Bom", "promoted", "Vice Marshal")


def test_an_announcement_to_relieve(reader: Reader) -> None:
    text = "The move came a day after Pyongyang's announcement to relieve Vice Marshal Kim Hak Bom of all posts."
    (change,) = reader(text, title="General out", outlet="Kyodo").changes
    assert (change.name, change.action) == ("Kim Hak Bom", "relieved")


def test_elected_the_same_year_is_history(reader: Reader) -> None:
    text = "The commission was formed in 2016, with Kim Hak-bom elected its first chairman the same year."
    assert not reader(text, title="Commission meets", outlet="Kyodo").changes


@pytest.mark.parametrize("how", ["elected to", "by-elected to", "elected member of"])
def test_seats_in_two_bodies(reader: Reader, how: str) -> None:
    text = f"Kim Hak Bom was {how} the Political Bureau and the Central Military Commission at the plenary meeting."
    changes = reader(text, title="Organizational Matter").changes
    assert [c.post for c in changes] == [
        f"member of the {BUREAU}",
        "member of the Central Military Commission of the Workers' Party of Korea",
    ]


def test_a_chairman_of_two_bodies_is_no_member(reader: Reader) -> None:
    text = "Kim Hak Bom was elected chairman of the State Planning Commission and the Central Military Commission met."
    assert [c.post for c in reader(text, title="Organizational Matter").changes] == [
        "chairman of the State Planning Commission"
    ]


def test_what_a_body_met_to_discuss(reader: Reader) -> None:
    text = "The Political Bureau met on Monday to discuss flood damage. Kim Jong Un presided."
    (event,) = reader(text, title="Bureau Meets").events
    assert [item.text for item in event.agenda] == ["flood damage"]


@pytest.mark.parametrize("aside", ["who was", "who was the", "who is", "who had been", "who had held the post of"])
def test_what_somebody_was_told_by_a_clause_before_his_dismissal(reader: Reader, aside: str) -> None:
    (change,) = reader(f"Kim Hak Bom, {aside} minister of Forestry, was dismissed.", title="Organizational Matter").changes
    assert (change.name, change.action, change.post) == ("Kim Hak Bom", "relieved", "minister of Forestry")


@pytest.mark.parametrize("aside", ["who was at odds with the minister of Forestry", "who was once minister of Forestry"])
def test_a_clause_that_tells_no_office_of_his(reader: Reader, aside: str) -> None:
    assert not reader(f"Kim Hak Bom, {aside}, was dismissed.", title="Organizational Matter").changes
