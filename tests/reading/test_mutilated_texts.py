"""Texts as archives spoil them: cut off, run together, shuffled, with other quotes and blanks. None is refused."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import partystate
from partystate import samples
from partystate.documents import Document, load

LISTS = (
    "It was attended by Ham Chol Su and Ju Il Nam, the chairperson of a friendly party, officials concerned.",
    "Present were Premier Ham Chol Su and vice-premiers Ju Il and Sok Nam, chairpersons of friendly parties, "
    "officials concerned, chairpersons of friendly societies and players. The harbour council heard a report. "
    "O Kum Il, who has replaced its former director, was elected chairman of the league and secretary of the board. "
    'The "North\'s official KCNA news agency" reported, citing state media, that 14 percent more salt had been dried.',
    "The funeral of Han Sok Jin, member of the commission and chief of the bureau, was held in Nampho on May 3, 1999. "
    "A was dismissed as minister of Tides, B succeeded him, and C, D and E were named members of the standing body.",
)
TEXTS = (*(item.text for item in load(samples.paths()) if isinstance(item, Document) and item.lang == "en"), *LISTS)


def spoiled(text: str, way: str, seed: int) -> str:
    """The text, spoiled in one way; the same for the same seed."""
    chance = random.Random(seed)
    if way == "cut":
        return text[: chance.randrange(1, len(text) + 1)]
    if way == "cut before":
        return text[chance.randrange(len(text)) :]
    if way == "quotes":
        return text.replace("'", "’").replace('"', chance.choice("“”"))
    if way == "blanks":
        return "".join(c + " " * (c == " " and chance.random() < 0.3) for c in text)
    if way == "lines":
        return "".join("\n" if c == " " and chance.random() < 0.2 else c for c in text)
    if way == "capitals":
        return text.upper()
    words = text.split(" ")
    for _ in range(1 + len(words) // 20):
        one, other = chance.randrange(len(words)), chance.randrange(len(words))
        words[one], words[other] = words[other], words[one]
    return " ".join(words)


@pytest.mark.parametrize("way", ["cut", "cut before", "quotes", "blanks", "lines", "capitals", "words change places"])
@settings(deadline=None, max_examples=60)
@given(text=st.sampled_from(TEXTS), seed=st.integers(0, 2**32), outlet=st.sampled_from([None, "KCNA"]))
def test_a_spoiled_text_is_read(way: str, text: str, seed: int, outlet: str | None) -> None:
    printed = spoiled(text, way, seed)
    if not any(c.isalpha() for c in printed):
        return
    report = partystate.read(printed, published="2004-05-06", outlet=outlet)
    assert all(person.name.strip() for event in report.events for person in event.people)


@pytest.mark.parametrize("text", LISTS)
def test_a_text_that_stops_behind_any_word_is_read(text: str) -> None:
    words = text.split()
    for k in range(1, len(words)):
        partystate.read(" ".join(words[:k]), published="2004-05-06")
