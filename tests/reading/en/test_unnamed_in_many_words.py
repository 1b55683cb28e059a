"""Changes of people without names in the words of many hands. The sentences are our own; what they tell was noted first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

PLENARY = "The Fourth Plenary Meeting of the Eighth Central Committee of the Workers' Party of Korea took place on May 2.\n\n"
BUREAU = "members of the Political Bureau"


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The North dismissed the minister of railways and the heads of two county committees over the fires.",
         [("relieved", "minister of railways"), ("relieved", "heads of two county committees")]),
        ("Members of the Political Bureau were by-elected, and several heads of departments were replaced.",
         [("elected", "Members of the Political Bureau"), ("relieved", "heads of departments")]),
        ("The session recalled the chairman of the budget committee and by-elected two members of the committee.",
         [("elected", "members of the committee"), ("relieved", "chairman of the budget committee")]),
        ("The meeting relieved the premier of his post and named a successor.",
         [("relieved", "premier"), ("appointed", "premier")]),
        ("The sessions elected judges and people's assessors of the local courts.",
         [("elected", "judges and people's assessors of the local courts")]),
        ("Some members of the Political Bureau were called back and others elected in their stead.",
         [("relieved", BUREAU), ("elected", BUREAU)]),
        ("Leading officials of the Cabinet and of the committees of some provinces were also dismissed and newly appointed.",
         [("relieved", "Leading officials of the Cabinet and of the committees of some provinces"),
          ("appointed", "Leading officials of the Cabinet and of the committees of some provinces")]),
        ("Thirteen members of the Political Bureau were elected to fill vacancies and eleven were recalled.",
         [("elected", BUREAU), ("relieved", BUREAU)]),
        ("Secretaries of the Central Committee were elected and its department directors were appointed.",
         [("elected", "Secretaries of the Central Committee"), ("appointed", "department directors")]),
        ("The plenary filled the vacant seats of the Political Bureau.", [("elected", "the Political Bureau")]),
        ("Elected to fill the vacancies were four members of the Political Bureau.", [("elected", BUREAU)]),
        ("There was a by-election of members of the Political Bureau.", [("elected", BUREAU)]),
        ("Senior officers of the guard corps were transferred or dismissed.",
         [("relieved", "Senior officers of the guard corps")]),
        ("The meeting transferred, dismissed and newly appointed some commanding officers of the army.",
         [("appointed", "commanding officers of the army"), ("relieved", "commanding officers of the army")]),
        ("The army's chief of staff was stripped of his post and a new one was named.",
         [("relieved", "army's chief of staff"), ("appointed", "army's chief of staff")]),
        ("The North has named a new police chief, replacing a man who had held the post for a year.",
         [("appointed", "police chief")]),
        ("The Political Bureau decided to dismiss the officials in charge of the bridge.",
         [("relieved", "officials in charge of the bridge")]),
        ("The meeting decided on the transfer and appointment of commanding officers of major units.",
         [("appointed", "commanding officers of major units")]),
        ("Two seats were kept for members of the opposition.", []),
        ("The meeting recalled the members of the first brigade with gratitude.", []),
        ("The congress recalled the heroes of the first years.", []),
    ],
)  # fmt: skip
def test_changes(reader: Reader, sentence: str, found: list[tuple[str, str]]) -> None:
    read = {(u.action, u.post) for u in reader(PLENARY + sentence).unnamed_changes}
    assert read == set(found)
