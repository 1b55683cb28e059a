"""Talks told by what a foreign host said at them, and days that somebody only speaks of. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]

HOPE = "Trade between the two lands will thrive in the years ahead."


@pytest.mark.parametrize(
    "told",
    [
        "Arvid Lindholm, president of Norway, said this on Monday when meeting with Kim Chol Su, DPRK ambassador to "
        "Norway.",
        "Norwegian President Arvid Lindholm said this when he received Kim Chol Su, DPRK ambassador to Norway, on May 2.",
        "Arvid Lindholm, president of Norway, said this when receiving credentials from Kim Chol Su, DPRK ambassador "
        "to Norway, on May 2.",
        "Arvid Lindholm, president of Norway, made these remarks on Monday when Kim Chol Su, DPRK ambassador to "
        "Norway, paid a farewell call on him.",
        "Arvid Lindholm, president of Norway, stressed this on May 2 when he met and had a talk with Kim Chol Su, DPRK "
        "ambassador to Norway.",
        "Arvid Lindholm, president of Norway, stressed this on May 2 at a friendly talk with Kim Chol Su, DPRK "
        "ambassador to Norway.",
    ],
)
def test_a_talk_told_by_what_was_said_at_it(reader: Reader, told: str) -> None:
    (event,) = reader(f"{HOPE}\n\n{told}", title="Norwegian President on Trade with DPRK").events
    assert (event.kind, event.start) == ("talks", date(2022, 5, 2))
    assert people_of(event) == {"Arvid Lindholm": "guest", "Kim Chol Su": "principal"}


@pytest.mark.parametrize(
    "told",
    [
        "Trade will thrive, said Norwegian President Arvid Lindholm on May 2 when meeting Kim Chol Su, DPRK ambassador "
        "to Norway.",
        "Norway wants trade to thrive, President Arvid Lindholm said on Monday when he received credentials from Kim "
        "Chol Su, DPRK ambassador to his country.",
        "When meeting Kim Chol Su, DPRK ambassador to Norway, on May 2, Norwegian President Arvid Lindholm said that "
        "trade would thrive.",
        "On May 2 when receiving Kim Chol Su, DPRK ambassador to Norway, Norwegian President Arvid Lindholm noted that "
        "trade would thrive.",
        "In a talk with Kim Chol Su, DPRK ambassador to Norway, on Monday Norwegian Foreign Minister Arvid Lindholm "
        "said that both peoples are old friends.",
        '"Trade is thriving," Norwegian President Arvid Lindholm told Kim Chol Su, DPRK ambassador to Norway, on Monday '
        "when receiving his credentials.",
        "Norwegian President Arvid Lindholm expressed hope for trade on Monday when he met Kim Chol Su, DPRK ambassador "
        "to Norway.",
        "Norwegian President Arvid Lindholm praised the Korean people while meeting with Kim Chol Su, DPRK ambassador "
        "to Norway, on May 2.",
    ],
)
def test_a_talk_told_in_the_sentence_that_quotes_the_host(reader: Reader, told: str) -> None:
    (event,) = reader(told, title="Norwegian President on Trade with DPRK").events
    assert (event.kind, event.start) == ("talks", date(2022, 5, 2))
    assert people_of(event) == {"Arvid Lindholm": "guest", "Kim Chol Su": "principal"}


@pytest.mark.parametrize(
    "told",
    [
        "Arvid Lindholm, chairman of the Norwegian Farmers' Party, said in an interview with a paper on Monday that Kim "
        "Chol Su is a good man.",
        "Ri Chol, head of the mill, said on Monday when meeting reporters that Kim Jong Un had been there.",
    ],
)
def test_whom_somebody_only_spoke_of_he_has_not_met(reader: Reader, told: str) -> None:
    assert reader(told, title="Farmers on the DPRK").events == []


def test_who_said_it_stands_in_the_sentence_before(reader: Reader) -> None:
    text = (
        "Norwegian President Arvid Lindholm hoped that trade would thrive. He said this when meeting Kim Chol Su, DPRK "
        "ambassador to Norway, on May 2."
    )
    (event,) = reader(text, title="Norwegian President on Trade with DPRK").events
    assert people_of(event) == {"Arvid Lindholm": "guest", "Kim Chol Su": "principal"}


@pytest.mark.parametrize(
    "told",
    [
        "Trade is thriving, said Norwegian President Arvid Lindholm on May 2.\n\nIn his meeting with Kim Chol Su, DPRK "
        "ambassador to Norway, the Norwegian president noted that both peoples are old friends.",
        "Trade is thriving, said Arvid Lindholm, president of Norway.\n\nOn May 2 when receiving credentials from DPRK "
        "Ambassador to Norway Kim Chol Su, the president said that both peoples are old friends.",
        "Trade is thriving, said Norwegian President Arvid Lindholm on Monday.\n\nHe said this at a friendly talk with Kim "
        "Chol Su, DPRK ambassador to Norway.",
    ],
)
def test_day_and_host_are_told_with_his_words_before(reader: Reader, told: str) -> None:
    (event,) = reader(told, title="Norwegian President on Trade with DPRK").events
    assert (event.kind, event.start) == ("talks", date(2022, 5, 2))
    assert people_of(event) == {"Arvid Lindholm": "guest", "Kim Chol Su": "principal"}


def test_a_call_on_a_host_without_a_name(reader: Reader) -> None:
    told = "DPRK Ambassador to Norway Kim Chol Su paid a courtesy call on the speaker of the parliament on May 2."
    (event,) = reader(told, title="Norwegian Speaker on Relations with DPRK").events
    assert (event.kind, event.start, people_of(event)) == ("talks", date(2022, 5, 2), {"Kim Chol Su": "principal"})


def test_a_host_without_a_name(reader: Reader) -> None:
    text = f"{HOPE}\n\nThe speaker of the parliament of Norway said this on Monday when Kim Chol Su, DPRK ambassador to "
    (event,) = reader(text + "Norway, paid a courtesy call on him.", title="Norwegian Speaker on DPRK").events
    assert (event.kind, people_of(event)) == ("talks", {"Kim Chol Su": "principal"})


def test_what_foreigners_say_to_each_other_is_no_talk_of_this_state(reader: Reader) -> None:
    text = f"{HOPE}\n\nArvid Lindholm, president of Norway, said this when meeting Pablo Ruiz, ambassador of Peru."
    assert reader(text, title="Norwegian President on DPRK").events == []


@pytest.mark.parametrize(
    "recalled",
    [
        "Last month the leader received Pablo Ruiz, minister of Trade of Peru, and went round a mill with him, he added.",
        "He noted that Kim Jong Un visited Peru to meet with President Pablo Ruiz.",
        "He went on:\n\nKim Jong Un visited the Songsan Mill. He met with President Pablo Ruiz and agreed on much.",
        "He looked back on the day he was received by Kim Jong Un in Pyongyang.",
    ],
)
def test_days_that_a_speaker_recalls(reader: Reader, recalled: str) -> None:
    told = "Arvid Lindholm, president of Norway, said this on Monday when meeting Kim Chol Su, DPRK ambassador to Norway."
    text = f"Trade will thrive under the care of General Secretary Kim Jong Un.\n\n{told}\n\n{recalled}"
    (event,) = reader(text, title="Norwegian President on DPRK").events
    assert people_of(event) == {"Arvid Lindholm": "guest", "Kim Chol Su": "principal"}
