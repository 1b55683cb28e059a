"""Who is blamed, for what, by whom, in the words of many hands. The sentences are our own; labels were noted first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

LEAD = (
    "The Fourth Plenary Meeting of the Eighth Central Committee of the Workers' Party of Korea took place on May 2.\n\n"
    "Kim Jong Un, general secretary of the Workers' Party of Korea, was present.\n\n"
)
LEADER = "Kim Jong Un"


@pytest.mark.parametrize(
    ("sentence", "blamed"),
    [
        ("It was harshly pointed out at the meeting that the Ministry of Ferry Supply had let ninety barns stand empty.",
         [("Ministry of Ferry Supply", "had let ninety barns stand empty", "meeting")]),
        ("He took issue with pharmacies for not keeping their doors open and with the procurators for looking on idly.",
         [("pharmacies", "not keeping their doors open", LEADER), ("procurators", "looking on idly", LEADER)]),
        ("Kim said the Cabinet had got its accounts out of order.", [("Cabinet", "had got its accounts out of order", LEADER)]),
        ("It was sharply brought to light that the Cabinet had stood by with hands folded, saying that fuel was short.",
         [("Cabinet", "had stood by with hands folded", None)]),
        ("Stern measures were taken against those who had connived at it.", [("those who had connived at it", None, None)]),
        ("He expressed strong dissatisfaction with the builders' poor work.", [("builders", "poor work", LEADER)]),
        ("He said the premier was to blame for the fire.", [("premier", "the fire", LEADER)]),
        ("Kim held the county committee to account for the deaths.", [("county committee", "the deaths", LEADER)]),
        ("The provincial committee was rapped over the knuckles for its slow relief work.",
         [("provincial committee", "its slow relief work", None)]),
        ("He noted with regret that the doctors had not been at their posts.",
         [("doctors", "had not been at their posts", LEADER)]),
        ("The meeting dealt a blow at the bureaucratism of the city's leading officials.",
         [("city's leading officials", "bureaucratism", "meeting")]),
        ("The leader said it was the fault of the ministry that no seeds had come.",
         [("ministry", "no seeds had come", LEADER)]),
        ("The meeting gave a serious warning to the port officials over the late supply of drugs.",
         [("port officials", "the late supply of drugs", "meeting")]),
        ("Blame for the fire was pinned on the chief engineer.", [("chief engineer", "the fire", None)]),
        ("The factory's managers are accused of hiding goods.", [("factory's managers", "hiding goods", None)]),
        ("He referred to the failure of the ministry to deliver salt on time.",
         [("ministry", "failure to deliver salt on time", LEADER)]),
        ("Shortcomings in the work of some union organizations were also dealt with.",
         [("union organizations", "Shortcomings", None)]),
        ("Kim admonished the guards for sleeping on duty.", [("guards", "sleeping on duty", LEADER)]),
        ("Kim admonished the guards to keep awake.", []),
        ("He noted that the doctors had been at their posts day and night.", []),
        ("It was pointed out that the Cabinet had let the plan be overfulfilled.", []),
    ],
)  # fmt: skip
def test_blamed(reader: Reader, sentence: str, blamed: list[tuple[str, str | None, str | None]]) -> None:
    assert [(c.target, c.reason, c.by) for c in reader(LEAD + sentence).criticisms] == blamed


def test_a_story_of_the_dead_blames_nobody(reader: Reader) -> None:
    text = "That day Kim Il Sung called on the mill. President Kim Il Sung reproved the managers for the dust."
    assert reader(text, title="Story of a Mill").criticisms == []
