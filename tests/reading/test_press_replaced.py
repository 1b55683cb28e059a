"""Who was replaced, executed or given an office, as the general press words it."""

from __future__ import annotations

import pytest

import partystate

MINISTER = "defence minister of the DPRK"
STAFF = "chief of the General Staff of the Korean People's Army"
CHANGES = [
    ("Kim Jong Un has replaced Premier Han Kil Ho after a year, instead appointing Ri Tong Ju to the post, KCNA said.",
     [("Han Kil Ho", "relieved", "premier of the Cabinet of the DPRK"),
      ("Ri Tong Ju", "appointed", "premier of the Cabinet of the DPRK")]),
    ("Kim Jong Un has replaced his defence minister, Han Kil Ho, with Ri Tong Ju, state media reported on Friday.",
     [("Han Kil Ho", "relieved", MINISTER), ("Ri Tong Ju", "appointed", MINISTER)]),
    ("KCNA identified Han Kil Ho as chief of the army's General Staff, a post previously held by Ri Tong Ju.",
     [("Han Kil Ho", "appointed", STAFF), ("Ri Tong Ju", "relieved", STAFF)]),
    ("State media listed Han Kil Ho as defence minister, not Ri Tong Ju, who previously held the office, KCNA said.",
     [("Han Kil Ho", "appointed", MINISTER), ("Ri Tong Ju", "relieved", MINISTER)]),
    ("KCNA identified a new figure, Han Kil Ho, as defence minister. It gave no date, but he replaces Ri Tong Ju.",
     [("Han Kil Ho", "appointed", MINISTER), ("Ri Tong Ju", "relieved", MINISTER)]),
    ("In changes told on Sunday, Han Kil Ho, a young commander, replaced hawkish defence minister Ri Tong Ju, KCNA said.",
     [("Ri Tong Ju", "relieved", MINISTER), ("Han Kil Ho", "appointed", MINISTER)]),
    ("Han Kil Ho took over as chief of the army's General Staff in February from Ri Tong Ju, KCNA said.",
     [("Han Kil Ho", "appointed", STAFF), ("Ri Tong Ju", "relieved", STAFF)]),
    ("Han Kil Ho, North Korea's defence minister, has been executed for treason, state media said.",
     [("Han Kil Ho", "died", MINISTER)]),
    ("North Korea has executed Defence Minister Han Kil Ho by firing squad, state media said on Wednesday.",
     [("Han Kil Ho", "died", MINISTER)]),
    ("Kim Jong Un was elected general secretary of the Workers' Party, Pyongyang's official news agency said Wednesday.",
     [("Kim Jong Un", "elected", "general secretary of the Workers' Party of Korea")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_changes_of_the_press(text: str, expected: list[tuple[str, str, str]]) -> None:
    report = partystate.read(text, title="North Korea in the news", published="2023-03-02")
    assert sorted((c.name, c.action, c.post) for c in report.changes) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Kim Jong Un, whose uncle Han Kil Ho was executed in 2013, toured a farm on Tuesday, KCNA said.",
        "Officials said reports that Han Kil Ho, the defence minister, was executed were untrue, KCNA said.",
        "Defence Minister Han Kil Ho was executed for treason, the spy agency in Seoul has told lawmakers.",
    ],
)
def test_executions_that_are_no_news(text: str) -> None:
    assert partystate.read(text, title="North Korea in the news", published="2023-03-02").changes == []


@pytest.mark.parametrize(
    "post", ["president of the SPA Presidium of North Korea", "president of the SPA Presidium of the DPRK"]
)
def test_the_state_stands_last_in_a_body_s_name(post: str) -> None:
    report = partystate.read(f"Han Kil Ho, {post}, arrived in Cuba on Tuesday, KCNA said.", published="2023-03-02")
    assert [p.post for p in report.posts] == ["president of the Presidium of the Supreme People's Assembly of the DPRK"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kim Jong Un's sister, Kim Yo Jong, heads a department. She was made an alternate member of the politburo on Saturday, "
         "KCNA said.", ["Kim Yo Jong"]),
        ("North Korea's Han Kil Ho, 60, is an economist. He was named premier on Tuesday, KCNA said.", ["Han Kil Ho"]),
        ("North Korea's Han Kil Ho, 60, is an economist. He was named premier in 2019, KCNA said.", []),
        ("Han Kil Ho sat beside Ri Tong Ju. He was named premier on Tuesday, KCNA said.", []),
    ],
)  # fmt: skip
def test_whom_a_pronoun_means_with_a_day_of_this_week(text: str, expected: list[str]) -> None:
    report = partystate.read(text, title="North Korea in the news", published="2023-03-02")
    assert [c.name for c in report.changes] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("North Korea confirmed on Monday that Han Kil-ho, the uncle of Kim Jong-un, had been stripped of all titles of power.",
         [("Han Kil-ho", "relieved", "")]),
        ("North Korea's Han Kil-ho is 60. On Sunday, he was fired from all posts at a party meeting, state media said.",
         [("Han Kil-ho", "relieved", "")]),
        ("North Korea's defence minister Han Kil-ho was tried for treason by a court and executed Thursday, state media said.",
         [("Han Kil-ho", "died", MINISTER)]),
    ],
)  # fmt: skip
def test_who_lost_all(text: str, expected: list[tuple[str, str, str]]) -> None:
    report = partystate.read(text, title="North Korea in the news", published="2023-03-02")
    assert [(c.name, c.action, c.post) for c in report.changes] == expected
