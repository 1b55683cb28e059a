"""Titles, posts and bodies in another handwriting read the same."""

from __future__ import annotations

import pytest
from rewriting import assert_kept
from titles import REWRITINGS, SYNONYMS, by_one_word

import partystate


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_handwriting_reads_the_same(name: str) -> None:
    assert_kept(REWRITINGS[name])


@pytest.mark.parametrize("name", SYNONYMS)
def test_another_word_for_a_role_reads_the_same(name: str) -> None:
    assert_kept(SYNONYMS[name], expected=by_one_word)


@pytest.mark.parametrize("form", ["{}, {},", "{} ({})", "{}, who is {},", "{} - {} -"])
def test_many_posts_stand_behind_a_name_in_any_form(form: str) -> None:
    posts = (
        "member of the Presidium of the Political Bureau of the Central Committee of the Workers' Party of Korea, "
        "vice-president of the State Affairs Commission of the Democratic People's Republic of Korea and premier of the Cabinet"
    )
    text = f"{form.format('Paek Min Gwang', posts)} inspected the Ryonpo Glass Factory on May 4."
    report = partystate.read(text, title="Paek Min Gwang Inspects Factory", published="2022-05-05")
    assert [e.kind for e in report.events] == ["guidance"]
    assert len(report.posts) == 3
