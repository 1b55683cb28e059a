"""Personnel changes in the words of the general press: who took whose place, and the post told elsewhere."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report

STAFF = "chief of the General Staff of the Korean People's Army"
PREMIER = "premier of the Cabinet of the DPRK"
DEFENCE = "defence minister of the DPRK"
RAILWAYS = "minister of Railways"


def _read(text: str, title: str = "North Korea reshuffles officials") -> Report:
    return partystate.read(text, title=title, published="2017-06-09")


CHANGES = [
    ("Premier Han Kil Ho was replaced with Ri Tong Ju, state media said Friday.",
     [("Han Kil Ho", "relieved", PREMIER), ("Ri Tong Ju", "appointed", PREMIER)]),
    ("North Korea has dismissed its minister of Railways, a close aide to the leader. Han Kil-ho was removed from office "
     "in May, Seoul said.",
     [("Han Kil-ho", "relieved", RAILWAYS)]),
    ("North Korea replaced its minister of Railways at a session of its parliament. Han Kil-ho was replaced by Ri "
     "Tong-ju, state media said.",
     [("Han Kil-ho", "relieved", RAILWAYS), ("Ri Tong-ju", "appointed", RAILWAYS)]),
    ("Officials confirmed Gen. Han Kil-ho has replaced the North's former defence minister, KCNA said.",
     [("Han Kil-ho", "appointed", "defence minister of the DPRK")]),
    ("State media said Han Kil Ho, a four-star general, was promoted to minister of Railways.",
     [("Han Kil Ho", "appointed", RAILWAYS)]),
    ("Han Kil-ho, 71, and Ri Tong-ju (66) were given the title of marshal, the North's KCNA said.",
     [("Han Kil-ho", "promoted", "Marshal"), ("Ri Tong-ju", "promoted", "Marshal")]),
    ("Two commanders -- Han Kil-ho, 71, and Ri Tong-ju, 66 -- were bestowed the rank of vice marshal, KCNA said.",
     [("Han Kil-ho", "promoted", "Vice Marshal"), ("Ri Tong-ju", "promoted", "Vice Marshal")]),
    ("News of Han Kil-ho and Ri Tong-ju's promotion to vice marshal was announced on Friday.",
     [("Han Kil-ho", "promoted", "Vice Marshal"), ("Ri Tong-ju", "promoted", "Vice Marshal")]),
    ("Other moves told by KCNA saw Han Kil-ho, who once ran a shipyard, named as minister of Railways.",
     [("Han Kil-ho", "appointed", RAILWAYS)]),
    ("Han Kil Ho and two others who went to the summit were elected as members of the State Affairs Commission, KCNA said.",
     [("Han Kil Ho", "elected", "member of the State Affairs Commission of the DPRK")]),
    ("Pyongyang has appointed Han Kil-ho, a vice chief of the staff, to head the army's General Political Bureau, KCNA said.",
     [("Han Kil-ho", "appointed", "director of the General Political Bureau of the Korean People's Army")]),
    ('Han Kil-ho was named "minister of Railways" by KCNA in a report.', [("Han Kil-ho", "appointed", RAILWAYS)]),
    ("Gen. Han Kil-ho was sacked as defence minister, KCNA said. He was replaced by Ri Tong-ju, a soldier who began his "
     "career in 2010.",
     [("Han Kil-ho", "relieved", "defence minister of the DPRK"), ("Ri Tong-ju", "appointed", "defence minister of the DPRK")]),
    ("Following the death of Han Kil Ho, minister of Railways, in a plane crash on Tuesday, KCNA announced a funeral.",
     [("Han Kil Ho", "died", RAILWAYS)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_changes_in_the_press(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(c.name, c.action, c.post) for c in _read(text).changes] == expected


NO_CHANGE = [
    "According to Yonhap, Han Kil-ho appears to have replaced Ri Tong-ju as minister of Railways.",
    "Han Kil-ho was replaced by Ri Tong-ju on the podium, KCNA photos showed.",
    "Meanwhile Han Kil-ho, whom few know, was named as minister of Railways in early January.",
    "During a conference on May 3, 2010, Han Kil-ho was appointed minister of Railways.",
    "Nobody has filled the seat since the death of Han Kil Ho, minister of Railways, in 2013.",
    "North Korea has replaced its nominal head of state. Han Kil Ho, who held the job for decades, was replaced by Ri Tong Ju.",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_CHANGE)
def test_what_changes_nobody_s_post(text: str) -> None:
    assert not _read(text, "North Korea watchers wonder").changes


POSTS = [
    ("KPA General Staff chief Han Kil-ho spoke to reporters.", [STAFF]),
    ("Defence Minister Gen. Han Kil-ho spoke to reporters.", [DEFENCE, "General"]),
    ("General Political Bureau Director Gen. Han Kil Ho spoke to reporters.",
     ["director of the General Political Bureau of the Korean People's Army", "General"]),
    ("WPK Light Industry Department Director Han Kil Ho spoke to reporters.",
     ["director of the Light Industry Department of the Workers' Party of Korea"]),
    ("The North's KCNA referred to Han Kil-ho as \"minister of Railways\".", [RAILWAYS]),
    ("Han Kil-ho was introduced as the new minister of Railways on television.", [RAILWAYS]),
    ("Han Kil-ho, 71, minister of Railways, spoke to reporters.", [RAILWAYS]),
    ("Han Kil Ho (Han Kil-ho), minister of Railways, spoke to reporters.", [RAILWAYS]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), POSTS)
def test_titles_of_the_press(text: str, expected: list[str]) -> None:
    posts = _read(f"{text} He was in Pyongyang, North Korea's KCNA said.").posts
    assert sorted(p.post for p in posts) == sorted(expected)
