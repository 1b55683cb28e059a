"""What the press tells of the two who met: what else they did together, who told of the talks, talks with each apart."""

from __future__ import annotations

import pytest

from partystate import read
from partystate.reading.report import Event


def events(*paragraphs: str) -> list[Event]:
    """The events of a text of the press, published on Wednesday 17 May 2023."""
    return read("\n\n".join(paragraphs), title="North Korea news", published="2023-05-17").events


def people(event: Event) -> list[tuple[str, str]]:
    return [(p.name, p.capacity) for p in event.people]


_TALKS = "North Korean Foreign Minister Choe Son Hui met her Russian counterpart Sergei Lavrov in Moscow on Friday, TASS said."


@pytest.mark.parametrize(
    ("behind", "kind", "own"),
    [
        ("The two ministers then laid flowers at the Tomb of the Unknown Soldier.", "ceremony", "principal"),
        ("Before the talks, the two ministers unveiled a plaque at a railway station.", "ceremony", "principal"),
        ("Both ministers later cut the ribbon of a new consulate.", "ceremony", "principal"),
        ("The pair also attended a concert in the evening.", "performance", "principal"),
        ("The two diplomats signed a cultural agreement.", "ceremony", "principal"),
    ],
)
def test_the_two_who_met_go_on_together(behind: str, kind: str, own: str) -> None:
    told = events(_TALKS, behind)
    assert [e.kind for e in told] == ["talks", kind]
    assert ("Choe Son Hui", own) in people(told[1])
    assert "Sergei Lavrov" in [p.name for p in told[1].people]
    assert not told[1].groups


@pytest.mark.parametrize(
    "behind",
    [
        "The two ministers are expected to attend a concert on Sunday.",
        "The two sides agreed to keep in touch.",
        "The two countries opened a new bridge last year.",
    ],
)
def test_what_is_to_come_or_past_is_no_event_of_both(behind: str) -> None:
    assert [e.kind for e in events(_TALKS, behind)] == ["talks"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Russian envoy Oleg Burmistrov said on Thursday that he had held talks with North Korean Foreign Minister Choe "
         "Son Hui.", None),
        ("South Korean minister Cho Myoung-gyon said he met North Korea's Kim Yong Chol on Tuesday, Yonhap reported.",
         "2023-05-16"),
        ("U.S. special envoy Stephen Biegun, who flew back to Seoul on Friday, said he had met North Korean Foreign "
         "Minister Choe Son Hui but did not ask to see Kim Jong Un.", "2023-05-12"),
    ],
)  # fmt: skip
def test_a_guest_tells_of_his_talks(text: str, day: str | None) -> None:
    (talks,) = events(text)
    assert talks.kind == "talks"
    assert sorted(p.capacity for p in talks.people) == ["guest", "principal"]
    assert (talks.start.isoformat() if talks.start else None) == day


@pytest.mark.parametrize(
    "text",
    [
        "Japan's Shinzo Abe said he would meet North Korean leader Kim Jong Un.",
        "Japan's Shinzo Abe said he had never met North Korean leader Kim Jong Un.",
        "Former U.S. envoy Robert King said he had met North Korean minister Ri Yong Ho in Beijing in 2011.",
    ],
)
def test_no_talks_that_were_not_held_now(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "North Korea's Choe Son-hui had separate talks with Wang Yi of China and Sergei Lavrov of Russia on Monday.",
        "North Korea's Choe Son-hui had separate meetings with China's Wang Yi and Russia's Sergei Lavrov on Monday.",
        "North Korea's Choe Son-hui separately met Wang Yi of China and Sergei Lavrov of Russia on Monday.",
    ],
)
def test_separate_talks_are_one_event_each(text: str) -> None:
    told = events(text)
    assert [e.kind for e in told] == ["talks", "talks"]
    assert [[p.name for p in e.people] for e in told] == [
        ["Choe Son-hui", "Wang Yi"], ["Choe Son-hui", "Sergei Lavrov"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "US President Donald Trump on Sunday walked across the line, shaking hands with North Korean leader Kim Jong Un, "
        "before the two met for an hour in a house nearby.",
        "Russian President Vladimir Putin landed on Sunday, shook hands with North Korean leader Kim Jong Un on the "
        "tarmac and the two leaders sat down for talks.",
    ],
)
def test_a_handshake_and_what_came_of_it(text: str) -> None:
    (talks,) = events(text)
    assert (talks.kind, str(talks.start)) == ("talks", "2023-05-14")
    assert [p.capacity for p in talks.people] == ["guest", "principal"]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Thousands took part in mass rallies in Pyongyang on Sunday, KCNA said.", "Thousands"),
        ("About 20,000 students turned out for a rally in Pyongyang on Sunday, KCNA said.", "About 20,000 students"),
        ("Huge crowds gathered at Kim Il Sung Square on Sunday for a rally against Washington, KCNA said.",
         "Huge crowds"),
    ],
)  # fmt: skip
def test_rallies_told_by_the_many(text: str, group: str) -> None:
    (rally,) = events(text)
    assert (rally.kind, str(rally.start)) == ("meeting", "2023-05-14")
    assert [g.text for g in rally.groups] == [group]


def test_a_rally_of_the_other_state_is_none() -> None:
    assert events("Thousands attended a rally in Seoul on Sunday to denounce North Korea's Kim Jong Un.") == []


@pytest.mark.parametrize("verb", ["wound up", "rounded off", "cut short", "concluded"])
def test_who_ends_a_journey_is_not_who_sent_him(verb: str) -> None:
    told = events(
        f"Han Tae Il, a special envoy of North Korea's Kim Jong Un, {verb} a visit to China on Friday, KCNA said."
    )
    assert [e.kind for e in told] == ["travel"]
    assert people(told[0]) == [("Han Tae Il", "principal")]
