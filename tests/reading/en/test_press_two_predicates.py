"""Changes that the press tells of one person in two predicates, of others in a clause behind, and of posts by nouns."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report

PARTY = "Workers' Party of Korea"
CC = f"Central Committee of the {PARTY}"
PB = f"Political Bureau of the {CC}"


def _read(text: str, title: str = "North Korea reshuffles its leadership") -> Report:
    return partystate.read(text, title=title, published="2021-01-12")


def _changes(text: str) -> set[tuple[str, str, str]]:
    return {(c.name, c.action, c.post) for c in _read(text).changes}


HELD = f"head of the United Front Department of the {CC}"
TWO = [
    ("was dismissed as vice premier but was named head of the United Front Department.", ("relieved", "appointed")),
    ("lost the post of vice premier and was made head of the United Front Department.", ("appointed",)),
    ("stepped down as vice premier and has been appointed head of the United Front Department.", ("appointed",)),
]


@pytest.mark.parametrize(("what", "actions"), TWO)
def test_two_predicates_of_one_subject(what: str, actions: tuple[str, ...]) -> None:
    told = _changes(f"Han Kil Ho {what}")
    assert ("Han Kil Ho", "appointed", HELD) in told
    assert {action for _, action, _ in told} >= set(actions)


def test_the_second_predicate_is_of_its_own_subject() -> None:
    told = _changes("Han Kil Ho was appointed premier and Ryang Su Il was elected to the Political Bureau.")
    assert told == {
        ("Han Kil Ho", "appointed", "premier of the Cabinet of the DPRK"), ("Ryang Su Il", "elected", f"member of the {PB}"),
    }  # fmt: skip


def test_who_replaced_him_has_lost_nothing() -> None:
    text = "Han Kil Ho was named minister of public security and Ryang Su Il replaced him as chief of the General Staff."
    assert _changes(text) == {
        ("Han Kil Ho", "appointed", "minister of public security"),
        ("Ryang Su Il", "appointed", "chief of the General Staff of the Korean People's Army"),
    }


def test_what_became_of_a_predecessor_is_not_the_post() -> None:
    text = "Han Kil Ho replaces Ryang Su Il, who was named a vice chairman of the party, as premier."
    premier = "premier of the Cabinet of the DPRK"
    assert _changes(text) == {("Han Kil Ho", "appointed", premier), ("Ryang Su Il", "relieved", premier)}


def test_those_of_whom_the_same_is_said() -> None:
    text = (
        "Foreign Minister Han Kil Ho was made a full member of the politburo, as were Ryang Su Il, who led the navy,"
        " and Om Chol Jin."
    )
    names = ("Han Kil Ho", "Ryang Su Il", "Om Chol Jin")
    assert _changes(text) == {(name, "appointed", f"member of the {PB}") for name in names}


@pytest.mark.parametrize(("text", "change"), [
    ("The dismissal of Han Kil Ho, minister of railways, was announced on Friday.",
     ("Han Kil Ho", "relieved", "minister of railways")),
    ("State media confirmed the elevation of Han Kil Ho to the Political Bureau.",
     ("Han Kil Ho", "appointed", f"member of the {PB}")),
])  # fmt: skip
def test_changes_told_by_nouns(text: str, change: tuple[str, str, str]) -> None:
    assert _changes(text) == {change}


def test_the_dead_is_the_one_described() -> None:
    text = "Han Kil Ho, an aged general who trained Kim Jong Un for leadership, has died, state media said Friday."
    report = _read(text, title="Kim Jong Un mentor Han Kil Ho dies")
    assert [(c.name, c.action) for c in report.changes] == [("Han Kil Ho", "died")]


def test_an_age_is_no_army() -> None:
    text = "Han Kil Ho and Ryang Su Il, both generals in their 80s, were relieved as vice chairmen of the commission."
    report = _read(f"{text}")
    assert {c.name for c in report.changes} == {"Han Kil Ho", "Ryang Su Il"}
    assert not any("80" in p.post for p in report.posts)


def test_who_was_seen_again_has_lost_nothing() -> None:
    assert _changes("Han Kil Ho was believed to have been purged but was seen at a rally on Monday.") == set()


def test_offices_of_those_purged_over_the_years() -> None:
    text = "Since taking power Kim Jong Un has executed or purged dozens of officials, including army chief Han Kil Ho."
    assert _read(text).posts == []


def test_an_office_before_its_holder_is_not_of_the_name_before() -> None:
    text = "The premier was Ryang Su Il, first vice-chairman of the commission was Om Chol Jin."
    assert not any(p.name == "Ryang Su Il" and "vice-chairman" in p.post for p in _read(text).posts)


def test_a_quarter_of_the_world_is_no_given_name() -> None:
    text = "Russian Minister for the Development of the Far East Ivan Petrov met Premier Han Kil Ho on Monday."
    (event,) = _read(text).events
    assert [p.name for p in event.people] == ["Ivan Petrov", "Han Kil Ho"]


SPA = "Presidium of the Supreme People's Assembly of the DPRK"


@pytest.mark.parametrize("post", [
    "president of the presidium of parliament", "president of the presidium of the North's parliament",
    "president of the assembly's presidium",
])  # fmt: skip
def test_the_presidium_by_its_parliament(post: str) -> None:
    report = _read(f"Han Kil Ho, {post}, attended the ceremony on Monday.", title="North Korea holds ceremony")
    assert [(p.name, p.post) for p in report.posts] == [("Han Kil Ho", f"president of the {SPA}")]


def test_a_body_printed_small_before_is_meant_by_its_noun() -> None:
    text = (
        "North Korea's parliament re-elected Kim Jong-un as chairman of the state affairs commission on Sunday.\n\n"
        "Han Kil Ho became a vice-chairman of the commission."
    )
    assert ("Han Kil Ho", "vice-chairman of the State Affairs Commission of the DPRK") in {
        (p.name, p.post) for p in _read(text).posts
    }
