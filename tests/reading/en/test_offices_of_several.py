"""Several offices and holders in one sentence, the same post from one to another, seats lost. Our own sentences."""

from __future__ import annotations

import pytest

import partystate

PEAT = "minister of Fisheries"


def _report(text: str) -> partystate.Report:
    return partystate.read(
        f"SEOUL, June 18 (Yonhap) -- {text}", title="Faces change in North Korea", published="2014-06-18"
    )


def _changes(text: str) -> set[tuple[str, str, str]]:
    return {(c.name, c.action, c.post.removesuffix(" of the DPRK")) for c in _report(text).changes}


LISTED = [
    ("Two fisheries ministers, Ryang Su Il and Pang Tae Gyu, were axed, radio said.", "relieved"),
    ("Those dismissed at the session included Ryang Su Il, fisheries minister, and Pang Tae Gyu, fisheries minister.", "relieved"),
    ("New appointments include Ryang Su Il (fisheries minister) and Pang Tae Gyu (fisheries minister).", "appointed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "action"), LISTED)
def test_several_with_their_offices(text: str, action: str) -> None:
    assert _changes(text) == {("Ryang Su Il", action, PEAT), ("Pang Tae Gyu", action, PEAT)}


def test_those_who_were_there_and_those_named_in_a_list() -> None:
    assert _changes("Those present were Ryang Su Il, fisheries minister, and Pang Tae Gyu, trade minister.") == set()
    assert _changes("The ministers, Ryang Su Il and Pang Tae Gyu, were named in a report.") == set()


FROM_AND_FOR = [
    "Radio reported the appointment of Ryang Su Il as fisheries minister and the dismissal of Han Kil Ho from the same post.",
    "Ryang Su Il was made fisheries minister, taking the job of Han Kil Ho.",
]


@pytest.mark.parametrize("text", FROM_AND_FOR)
def test_the_same_post_changes_hands(text: str) -> None:
    assert _changes(text) == {("Ryang Su Il", "appointed", PEAT), ("Han Kil Ho", "relieved", PEAT)}


def test_picked_for_the_post() -> None:
    text = "The assembly picked Ryang Su Il for the post of fisheries minister and Pang Tae Gyu for that of trade minister."
    assert _changes(text) == {("Ryang Su Il", "appointed", PEAT), ("Pang Tae Gyu", "appointed", "minister of Trade")}


def test_a_seat_lost() -> None:
    text = "Ryang Su Il lost his politburo seat and Pang Tae Gyu was stripped of her politburo seat."
    seat = "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"
    assert _changes(text) == {("Ryang Su Il", "relieved", seat), ("Pang Tae Gyu", "relieved", seat)}


def test_excused_on_health_grounds() -> None:
    (change,) = _report("Ryang Su Il has been excused from his duties as fisheries minister on health grounds.").changes
    assert (change.action, change.post.removesuffix(" of the DPRK"), change.reason) == ("relieved", PEAT, "health grounds")


def test_a_minister_of_the_state_by_its_name() -> None:
    report = _report("Ryang Su Il, fisheries minister of North Korea, met anglers on Monday.")
    assert [p.post for p in report.posts] == ["minister of Fisheries of the DPRK"]


def test_who_sacks_somebody_loses_nothing() -> None:
    for text in (
        "The North's premier, Pang Tae Gyu, sacked his fisheries minister, Han Kil Ho.",
        "The leader's aunt sacked Han Kil Ho, her fisheries minister.",
    ):
        assert {(n, a) for n, a, _ in _changes(text)} == {("Han Kil Ho", "relieved")}


def test_who_replaced_somebody_lost_nothing() -> None:
    text = "Radio said Han Kil Ho was ousted as fisheries minister, and that his replacement was Pang Tae Gyu, a former clerk."
    assert ("Pang Tae Gyu", "relieved", PEAT) not in _changes(text)


def test_members_made_and_a_speaker_retired() -> None:
    seat = "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"
    text = "The congress made Ryang Su Il and Pang Tae Gyu members of the party's political bureau."
    assert _changes(text) == {("Ryang Su Il", "elected", seat), ("Pang Tae Gyu", "elected", seat)}
    text = "Han Kil Ho was retired as fisheries minister, Pang Tae Gyu taking his place."
    assert _changes(text) == {("Han Kil Ho", "relieved", PEAT), ("Pang Tae Gyu", "appointed", PEAT)}


def test_who_was_said_to_be_the_new_minister() -> None:
    text = "The North told its neighbours that Ryang Su Il was the new fisheries minister, succeeding Han Kil Ho."
    assert _changes(text) == {("Ryang Su Il", "appointed", PEAT), ("Han Kil Ho", "relieved", PEAT)}


def test_the_state_said_that_it_had_executed_somebody() -> None:
    def told(text: str) -> list[tuple[str, str]]:
        report = partystate.read(text, title="North Korean official executed", published="2014-06-18")
        return [(c.name, c.action) for c in report.changes]

    assert told("North Korea said Friday that it had executed Ryang Su Il for plotting.") == [("Ryang Su Il", "died")]
    assert told("South Korea said Friday that it had heard North Korea executed Ryang Su Il for plotting.") == []


def test_among_the_new_holders_of_one_office() -> None:
    text = "Ryang Su Il and Pang Tae Gyu were among nine new vice chairmen of the party's Central Committee named at the congress."
    post = "vice-chairman of the Central Committee of the Workers' Party of Korea"
    assert {(n, a, p.replace("vice chairman", "vice-chairman")) for n, a, p in _changes(text)} == {
        ("Ryang Su Il", "appointed", post),
        ("Pang Tae Gyu", "appointed", post),
    }
