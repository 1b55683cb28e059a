"""Another state is another folder: an invented one answers every question the shipped one answers."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

import partystate.charter
from partystate.charter import Charter, Interval, Mention, rules, validate

from .conftest import VELDRIA

PYTHON = sorted(Path(partystate.charter.__file__).parent.glob("*.py"))


def test_it_validates() -> None:
    assert validate(VELDRIA) == []


def test_abbreviation_word_order_and_the_states_own_name_make_no_difference(veldria: Charter) -> None:
    for text in ("C.C., the UPV", "UPV Central Committee", "3rd Central Committee of UPV", "Party Central Committee",
                 "Veldrian Central Committee of the Unity Party of Veldria"):  # fmt: skip
        found = veldria.find_body(text)
        assert found is not None and found.id == "central-committee", text


def test_a_shared_name_is_told_apart_by_date(veldria: Charter) -> None:
    for on, name in ((date(1990, 1, 1), "Ministry of Order"), (date(2010, 1, 1), "Ministry of Public Peace")):
        found = veldria.find_body("Order Ministry", on)
        assert found is not None and found.name == name
    assert [b.id for b in veldria.lineage("ministry-of-peace")] == ["ministry-of-order", "ministry-of-peace"]


def test_posts_of_a_kind_take_the_bodys_name_and_time(veldria: Charter) -> None:
    post = veldria.find_post("minister", "Order Ministry", date(1990, 1, 1))
    assert post is not None
    assert (post.title, post.until, post.elected_by) == ("minister of Order", date(1999, 12, 31), "grand-council")


def test_local_bodies_come_from_families(veldria: Charter) -> None:
    found = veldria.find_body("Upper Tal Canton Party Committee")
    assert found is not None and found.name == "Upper Tal Canton Committee of the Unity Party of Veldria"
    assert found.place == "upper-tal-canton"


def test_dates_follow_from_terms_meetings_and_programmes(veldria: Charter) -> None:
    third = Mention(body="central-committee", term=3, number=3)
    assert veldria.admissible_dates([third]) == [Interval(date(2002, 11, 20), date(2004, 6, 3))]
    drive = Mention(programme="harvest-offensive")
    assert veldria.admissible_dates([third, drive]) == [Interval(date(2004, 3, 1), date(2004, 6, 3))]


def test_rules_are_those_declared(veldria: Charter) -> None:
    assert rules.may_fill(veldria, "standing-bureau", "unity-party/chairman") is True
    assert rules.may_fill(veldria, "grand-council", "unity-party/chairman") is False
    assert rules.may_fill(veldria, "grand-council", "central-committee/member") is None


def test_the_vocabulary_for_documents(veldria: Charter) -> None:
    words = veldria.vocabulary()
    assert "Mira Solen" in words.glued_names and "Brother" in words.titles
    assert words.outlets["Veldrian Telegraph Agency"] == "VTA" and words.eras == {"Dawn": 1950}


def test_lexicon_words_stay_words(veldria: Charter) -> None:
    assert veldria.lexicon == {"words": {"greeting": ["hail", "No", "on"]}}


@pytest.mark.parametrize("path", PYTHON, ids=lambda p: p.name)
def test_no_code_names_a_state(path: Path) -> None:
    found = re.findall(r"\b(?:Kim|Pyongyang|Korean?|WPK|KCNA|Juche|Rodong|SPA|DPRK)\b", path.read_text("utf-8"))
    assert not found, "what is particular to a state belongs in its charter's data"
