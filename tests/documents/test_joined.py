"""Glued words mended, joined proper names left whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partystate.documents import Vocabulary, from_text
from partystate.documents.joined import mender


@pytest.mark.parametrize(
    ("glued", "mended"),
    [
        ("ComradeKim Jong Unpresided over it.", "Comrade Kim Jong Un presided over it."),
        ("He read Kim Jong Un'sspeech.", "He read Kim Jong Un's speech."),
        ("It was led byKim Jong Il.", "It was led by Kim Jong Il."),
        ("Chairman Kim JongUn spoke.", "Chairman Kim Jong Un spoke."),
        ("KimJongUn spoke.", "Kim Jong Un spoke."),
        ("At that time,Kim Jong Unstopped there.", "At that time, Kim Jong Un stopped there."),
        ("of PresidentKim Il SungandKim Jong Ilwho met.", "of President Kim Il Sung and Kim Jong Il who met."),
        ("at Kim Il SungUniversity", "at Kim Il Sung University"),
        ("He presided over byKim and others.", "He presided over by Kim and others."),
        ("ComradePak Jong Chon attended.", "Comrade Pak Jong Chon attended."),
        ("ofPresidentPak's house", "of President Pak's house"),
        ("Premier InspectsIndustrial Complex", "Premier Inspects Industrial Complex"),
        ("the Producers’Cooperative met", "the Producers’ Cooperative met"),
    ],
)
def test_lost_spaces_come_back(glued: str, mended: str, vocabulary: Vocabulary) -> None:
    assert from_text(glued, title="T", vocabulary=vocabulary).text == f"T\n\n{mended}"


@pytest.mark.parametrize(
    "whole",
    [
        "McDonald, MacArthur and DeKalb met the chargé d'Affaires of Cote d'Ivoire.",
        "WikiLeaks and YouTube showed an iPhone; LinkedIn and WhatsApp did not.",
        "The plant makes 400 kWh at a pH of 7 under an MoU.",
        "Kim Jong Ung and Kim Jong Ilo are other people.",
        "The Kim Il Sung-Kim Jong Il Foundation sent a letter.",
        "Kim Jong Un's letter reached O'Farrell and ElBaradei.",
    ],
)
def test_whole_words_stay_whole(whole: str, vocabulary: Vocabulary) -> None:
    assert from_text(whole, title="T", vocabulary=vocabulary).text == f"T\n\n{whole}"


def test_without_names_in_the_vocabulary_only_plain_words_part() -> None:
    assert from_text("ComradeKim Jong Unpresided.", title="T").text == "T\n\nComrade Kim Jong Unpresided."


PIECES = st.sampled_from(
    [
        "Kim Jong Un",
        "Kim",
        "JongUn",
        "Comrade",
        "President",
        "of",
        "and",
        "presided",
        "'s",
        "’s",
        " ",
        ",",
        ".",
        "a",
        "X",
        "7",
    ]
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_mending_twice_is_mending_once(text: str) -> None:
    mend = mender(Vocabulary(glued_names=frozenset({"Kim Jong Un", "Kim Jong Il"})))
    assert mend(mend(text)) == mend(text)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_mending_only_adds_spaces(text: str) -> None:
    mend = mender(Vocabulary(glued_names=frozenset({"Kim Jong Un", "Kim Jong Il"})))
    assert mend(text).replace(" ", "") == text.replace(" ", "")
