"""Personnel changes, sentence by sentence: who was elected, appointed, relieved or promoted to what, and why."""

from __future__ import annotations

from datetime import date

import pytest

import partystate

CC = "Central Committee of the Workers' Party of Korea"
MEMBER = f"member of the Political Bureau of the {CC}"
SECRETARY = f"secretary of the {CC}"
RAILWAYS, COAL = "minister of Railways", "minister of Coal Industry"
STAFF = "chief of the General Staff of the Korean People's Army"

CHANGES = [
    ("Han Thae Gil was relieved of the post of vice-premier of the Cabinet for health reasons.",
     [("Han Thae Gil", "relieved", "vice-premier of the Cabinet of the DPRK", "health reasons")]),
    ("Kim Chol Su was relieved of the post of minister of Railways due to his transfer.",
     [("Kim Chol Su", "relieved", RAILWAYS, "his transfer")]),
    ("Kim Chol Su, minister of Railways, was relieved of his post.", [("Kim Chol Su", "relieved", RAILWAYS, None)]),
    ("Kim Chol Su was appointed minister of Railways.", [("Kim Chol Su", "appointed", RAILWAYS, None)]),
    ("Kim Chol Su was appointed as minister of Railways and Ri Yong Nam as minister of Coal Industry.",
     [("Kim Chol Su", "appointed", RAILWAYS, None), ("Ri Yong Nam", "appointed", COAL, None)]),
    ("Kim Chol Su was elected to fill the vacancy of member of the Political Bureau of the C.C., the WPK.",
     [("Kim Chol Su", "elected", MEMBER, None)]),
    ("The plenary meeting elected Kim Chol Su secretary of the Party Central Committee.",
     [("Kim Chol Su", "elected", SECRETARY, None)]),
    ("Elected as members of the Political Bureau of the Party Central Committee were Kim Chol Su and Ri Yong Nam.",
     [("Kim Chol Su", "elected", MEMBER, None), ("Ri Yong Nam", "elected", MEMBER, None)]),
    ("The meeting dismissed Kim Chol Su from the post of minister of Railways and appointed Ri Yong Nam minister of "
     "Railways.",
     [("Kim Chol Su", "relieved", RAILWAYS, None), ("Ri Yong Nam", "appointed", RAILWAYS, None)]),
    ("The meeting elected Kim Chol Su secretary of the Party Central Committee and appointed him minister of Railways.",
     [("Kim Chol Su", "elected", SECRETARY, None), ("Kim Chol Su", "appointed", RAILWAYS, None)]),
    ("It recalled Kim Chol Su from member of the Political Bureau and secretary of the Party Central Committee.",
     [("Kim Chol Su", "relieved", MEMBER, None), ("Kim Chol Su", "relieved", SECRETARY, None)]),
    ("Kim Chol Su was dismissed as minister of Railways due to illness and replaced by Ri Yong Nam.",
     [("Kim Chol Su", "relieved", RAILWAYS, "illness"), ("Ri Yong Nam", "appointed", RAILWAYS, None)]),
    ("Kim Chol-su was replaced by Ri Yong-nam as chief of the General Staff of the KPA.",
     [("Kim Chol-su", "relieved", STAFF, None), ("Ri Yong-nam", "appointed", STAFF, None)]),
    ("North Korea has named Kim Chol-su as its new defence minister, replacing Ri Yong-nam.",
     [("Kim Chol-su", "appointed", "defence minister of the DPRK", None),
      ("Ri Yong-nam", "relieved", "defence minister of the DPRK", None)]),
    ("Leader Kim Jong-un sacked Vice Premier Yang Sung-ho on the spot.",
     [("Yang Sung-ho", "relieved", "vice-premier of the Cabinet of the DPRK", None)]),
    ("The military rank of KPA Vice Marshal was conferred on Kim Chol Su.",
     [("Kim Chol Su", "promoted", "Vice Marshal of the Korean People's Army", None)]),
    ("Kim Chol Su and Ri Yong Nam were promoted to KPA General.",
     [("Kim Chol Su", "promoted", "General of the Korean People's Army", None),
      ("Ri Yong Nam", "promoted", "General of the Korean People's Army", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), CHANGES)
def test_a_sentence_tells_its_changes(sentence: str, expected: list[tuple[str, str, str, str | None]]) -> None:
    report = partystate.read(sentence, title="Organizational Matter Dealt with", published="2021-05-06")
    assert [(c.name, c.action, c.post, c.reason) for c in report.changes] == expected
    new = {(c.name, c.post) for c in report.changes if c.action != "relieved"}
    assert new <= {(p.name, p.post) for p in report.posts}, "a new post is held now"
    gone = {(c.name, c.post) for c in report.changes if c.action == "relieved"} - new
    assert not gone & {(p.name, p.post) for p in report.posts}, "a post given up is not held"


@pytest.mark.parametrize(
    "sentence",
    [
        "Kim Chol Su will be appointed minister of Railways.",
        "Kim Chol Su, who was appointed minister of Railways in 1998, visited the factory.",
        "The meeting marked the 14th anniversary of Kim Jong Il's election as general secretary of the WPK.",
        "Kim Chol Su was awarded the Order of Kim Il Sung.",
        "Xi Jinping was elected president of China.",
    ],
)
def test_what_is_past_future_foreign_or_an_award_is_no_change(sentence: str) -> None:
    report = partystate.read(sentence, title="News of the DPRK", published="2021-05-06")
    assert report.changes == []


OPENING = "The 2nd Plenary Meeting of the 8th Central Committee of the WPK was held on Tuesday.\n\n"


def test_changes_without_names_are_kept_apart() -> None:
    text = OPENING + "It recalled and by-elected members of the Political Bureau of the Party Central Committee."
    report = partystate.read(text, title="Plenary Meeting Held", published="2021-05-06")
    assert report.changes == []
    assert {(u.action, u.post) for u in report.unnamed_changes} == {
        ("relieved", "members of the Political Bureau of the Party Central Committee"),
        ("elected", "members of the Political Bureau of the Party Central Committee"),
    }


def test_changes_whose_persons_are_named_are_not_told_twice() -> None:
    text = OPENING + (
        "The meeting elected members of the Political Bureau of the Party Central Committee.\n\n"
        "Kim Chol Su and Ri Yong Nam were elected members of the Political Bureau of the Party Central Committee."
    )
    report = partystate.read(text, title="Plenary Meeting Held", published="2021-05-06")
    assert len(report.changes) == 2
    assert report.unnamed_changes == []


@pytest.mark.parametrize(("when", "told"), [("on May 4 last year", False), ("on Monday", True)])
def test_what_a_meeting_of_another_year_changed_is_no_news(when: str, told: bool) -> None:
    report = partystate.read(
        f"A conference of the Workers' Party of Korea was held in Pyongyang {when}.\n\n"
        "It adopted the new rules.\n\n"
        "Kim Chol Su was elected secretary of the Central Committee of the WPK at the conference.",
        published=date(2022, 5, 3),
    )
    assert bool(report.changes) is told


def test_who_is_only_said_to_have_been_ousted_may_be_anybody_s_man() -> None:
    said = (
        "The paper says in a commentary:\n\nHan Sok Bong was ousted from his office, hated by all. He went on boasting "
        "of his years in Seoul. Nobody of his ministry wept for him."
    )
    assert partystate.read(said, title="Boaster Han Sok Bong", published="2011-04-05", outlet="KCNA").changes == []
    late = "Han Sok Bong, former vice-minister of Railways of the DPRK, died of a stroke on April 3 at the age of 80."
    died = partystate.read(late, title="Obituary", published="2011-04-05", outlet="KCNA").changes
    assert [(c.name, c.action) for c in died] == [("Han Sok Bong", "died")]
