"""Reshuffles as agencies and papers set them out: tables of who is out and in, successors named by a pronoun, two posts
given in one breath, lists from which somebody is dropped, and what happened last summer."""

from __future__ import annotations

import pytest

import partystate

CC = "Central Committee of the Workers' Party of Korea"
BUREAU = f"Political Bureau of the {CC}"
PREMIER = "premier of the Cabinet of the DPRK"
SAC = "State Affairs Commission of the DPRK"


def _changes(text: str) -> set[tuple[str, str, str]]:
    report = partystate.read(text, title="A shake-up in the North", published="2022-05-06")
    return {(c.name, c.action, c.post) for c in report.changes}


LED = "State media told of a reshuffle on Monday.\n\n"
TABLES = [
    ("Premier: Han Il Bok → Om Chol Ju", {("Han Il Bok", "relieved", PREMIER), ("Om Chol Ju", "appointed", PREMIER)}),
    ("Premier: Om Chol Ju, replacing Han Il Bok", {("Han Il Bok", "relieved", PREMIER), ("Om Chol Ju", "appointed", PREMIER)}),
    ("OUT: Han Il Bok (premier)\nIN: Om Chol Ju (premier)", {("Han Il Bok", "relieved", PREMIER), ("Om Chol Ju", "appointed", PREMIER)}),
    ("IN: Om Chol Ju, foreign trade chief -> member of the politburo", {("Om Chol Ju", "elected", f"member of the {BUREAU}")}),
    ("New alternate members of the politburo: Han Il Bok and Om Chol Ju", {
        ("Han Il Bok", "elected", f"alternate member of the {BUREAU}"), ("Om Chol Ju", "elected", f"alternate member of the {BUREAU}"),
    }),
    ("Elected to the politburo: Han Il Bok, Om Chol Ju\n\nRemoved from the politburo: Yun Ho Sop", {
        ("Han Il Bok", "elected", f"member of the {BUREAU}"), ("Om Chol Ju", "elected", f"member of the {BUREAU}"),
        ("Yun Ho Sop", "relieved", f"member of the {BUREAU}"),
    }),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "told"), TABLES)
def test_tables_of_changes(lines: str, told: set[tuple[str, str, str]]) -> None:
    assert _changes(LED + lines) == told


def test_lines_that_are_no_table() -> None:
    assert _changes(LED + "In Pyongyang: Han Il Bok met Om Chol Ju.\n\nNew: Han Il Bok was in the hall.") == set()


def test_who_is_out_no_longer_holds_the_post() -> None:
    report = partystate.read(LED + "Premier: Han Il Bok → Om Chol Ju", title="A shake-up", published="2022-05-06")
    assert [(p.name, p.post) for p in report.posts] == [("Om Chol Ju", PREMIER)]


IN_ONE_BREATH = [
    ("Han Il Bok stepped down as premier and became a vice president of the State Affairs Commission, KCNA said.",
     {("Han Il Bok", "relieved", PREMIER), ("Han Il Bok", "appointed", f"vice-president of the {SAC}")}),
    ("Han Il Bok gave up the post of premier to become vice chairman of the State Affairs Commission, KCNA said.",
     {("Han Il Bok", "relieved", PREMIER), ("Han Il Bok", "appointed", f"vice-chairman of the {SAC}")}),
    ("Om Chol Ju was named foreign minister and won a seat on the State Affairs Commission, KCNA said.",
     {("Om Chol Ju", "appointed", "foreign minister of the DPRK"), ("Om Chol Ju", "elected", f"member of the {SAC}")}),
    ("Om Chol Ju was elevated to the presidium of the politburo and named a secretary of the party's central committee, KCNA said.",
     {("Om Chol Ju", "appointed", f"member of the Presidium of the {BUREAU}"), ("Om Chol Ju", "appointed", f"secretary of the {CC}")}),
    ("Om Chol Ju became premier and was named a politburo member, KCNA said.",
     {("Om Chol Ju", "appointed", PREMIER), ("Om Chol Ju", "appointed", f"member of the {BUREAU}")}),
    ("The plenum also elected Om Chol Ju to the politburo presidium, KCNA said.",
     {("Om Chol Ju", "elected", f"member of the Presidium of the {BUREAU}")}),
    ("Om Chol Ju and four others joined the politburo as alternate members, KCNA said.",
     {("Om Chol Ju", "elected", f"alternate member of the {BUREAU}")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), IN_ONE_BREATH)
def test_two_posts_in_one_breath(text: str, told: set[tuple[str, str, str]]) -> None:
    assert _changes(text) == told


AFTER_ANOTHER = [
    ("Han Il Bok was dismissed, KCNA said. Om Chol Ju succeeded him as premier.", "appointed"),
    ("Han Il Bok was sacked as premier, KCNA said. In his place, the assembly elected Om Chol Ju, who had run a province.", "elected"),
    ("Han Il Bok stepped down as premier, KCNA said. In his place Om Chol Ju was elected.", "elected"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "action"), AFTER_ANOTHER)
def test_who_takes_his_place(text: str, action: str) -> None:
    assert _changes(text) == {("Han Il Bok", "relieved", PREMIER), ("Om Chol Ju", action, PREMIER)}


def test_his_place_is_the_one_he_lost() -> None:
    text = (
        "Han Il Bok stepped down as premier and became a vice president of the State Affairs Commission, KCNA said. In his "
        "place, the assembly elected Om Chol Ju, who had run a province."
    )
    assert ("Om Chol Ju", "elected", PREMIER) in _changes(text)
    assert not any(name == "Om Chol Ju" and "Commission" in post for name, _, post in _changes(text))


def test_brought_back_as_an_alternate_member() -> None:
    text = (
        "North Korea reinstated Han Il Bok to the politburo, KCNA said Monday.\n\nHan Il Bok was elected an alternate member "
        "of the politburo, KCNA said."
    )
    assert _changes(text) == {("Han Il Bok", "elected", f"alternate member of the {BUREAU}")}


def test_by_whom_several_were_replaced() -> None:
    post = "vice-premier of the Cabinet of the DPRK"
    text = "Parliament also fired two vice premiers, KCNA said. They were replaced by Han Il Bok and Om Chol Ju."
    assert _changes(text) == {("Han Il Bok", "appointed", post), ("Om Chol Ju", "appointed", post)}


DROPPED = [
    "Han Il Bok was dropped from the list of politburo members without a word, KCNA showed.",
    "Han Il Bok was struck off the list of politburo members, KCNA said.",
    "Those dropped from the politburo include Han Il Bok, KCNA said.",
]


@pytest.mark.parametrize("text", DROPPED)
def test_dropped_from_a_list(text: str) -> None:
    assert _changes(text) == {("Han Il Bok", "relieved", f"member of the {BUREAU}")}


PAST = [
    "Om Chol Ju was named premier last summer, taking over from Han Il Bok, KCNA said.",
    "Om Chol Ju was named premier three months ago, KCNA said.",
    "KCNA said Han Il Bok met guests. Om Chol Ju succeeded him as premier in 2018.",
    "Om Chol Ju, who succeeded him as premier, was there, KCNA said.",
    "Han Il Bok may have lost the premiership and become a vice chairman, KCNA watchers believe.",
]


@pytest.mark.parametrize("text", PAST)
def test_what_is_no_news(text: str) -> None:
    assert _changes(text) == set()


def test_at_whose_proposal_is_no_part_of_the_post() -> None:
    told = _changes("Han Il Bok was elected vice chairman of the State Affairs Commission at Kim's proposal, KCNA said.")
    assert told == {("Han Il Bok", "elected", f"vice-chairman of the {SAC}")}


def test_what_the_dead_man_was_before_his_death() -> None:
    text = (
        "Han Il Bok, a senior official, was killed in a car crash Tuesday, KCNA reported.\n\nBefore his death, Han, 70, "
        "served as director of the United Front Department of the Workers' Party of Korea (WPK)."
    )
    assert _changes(text) == {("Han Il Bok", "died", f"director of the United Front Department of the {CC}")}


def test_a_copy_of_credentials() -> None:
    text = "North Korean ambassador to Peru Han Il Bok presented a copy of credentials to President Jose Lopez on Thursday, KCNA said."
    report = partystate.read(text, published="2022-05-06")
    assert [(e.kind, [p.name for p in e.people]) for e in report.events] == [("talks", ["Jose Lopez", "Han Il Bok"])]


@pytest.mark.parametrize("role", ["organization secretary", "discipline secretary", "propaganda secretary"])
def test_secretaries_of_one_field(role: str) -> None:
    assert _changes(f"Han Il Bok was named {role}, KCNA said.") == {("Han Il Bok", "appointed", role)}


RANKED = [
    "Om Chol Ju was named vice marshal and chief of the general staff, KCNA said.",
    "Kim named Om Chol Ju as vice marshal and chief of the general staff, state media said.",
]


@pytest.mark.parametrize("text", RANKED)
def test_a_rank_beside_an_office(text: str) -> None:
    told = {("Om Chol Ju", "promoted", "Vice Marshal"), ("Om Chol Ju", "appointed", "chief of the General Staff of the Korean People's Army")}
    assert _changes(text) == told


def test_a_rank_has_no_staff() -> None:
    report = partystate.read("Om Chol Ju, vice marshal and chief of the KPA General Staff, spoke at the meeting.", published="2022-05-06")
    assert [p.post for p in report.posts] == ["vice marshal", "chief of the General Staff of the Korean People's Army"]
