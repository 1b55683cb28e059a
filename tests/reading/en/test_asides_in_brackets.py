"""What the press puts in brackets beside a name or a post is part of neither."""

from __future__ import annotations

import pytest

import partystate


def changes(text: str) -> set[tuple[str, str, str]]:
    report = partystate.read(text, published="2019-05-05")
    return {(c.name, c.action, c.post) for c in report.changes}


@pytest.mark.parametrize(
    "text",
    [
        "North Korea appointed a new vice premier, Han Tong Chol (한동철), on May 2, KCNA reported.",
        "North Korea named Han Tong Chol (한동철, 韓東哲) vice premier on May 2, KCNA reported.",
        "Han Tong Chol (한동철) was named vice premier of North Korea (flag pictured) on May 2.",
    ],
)
def test_names_in_their_own_letters_and_words_on_pictures(text: str) -> None:
    assert changes(text) == {("Han Tong Chol", "appointed", "vice-premier of the Cabinet of the DPRK")}


def test_talks_between_two_with_their_day() -> None:
    report = partystate.read(
        "The accord was reached during negotiations between Belarusian Foreign Minister Maxim Ryzhenkov and North Korea's "
        "foreign minister Choe Son-hui in Minsk on 29 April, the agency reported.",
        published="2019-05-05",
    )
    event = report.events[0]
    assert (event.kind, str(event.start), event.place) == ("talks", "2019-04-29", "Minsk")
    assert {(p.name, p.capacity) for p in event.people} == {("Choe Son-hui", "principal"), ("Maxim Ryzhenkov", "guest")}
