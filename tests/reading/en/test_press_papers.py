"""What newspapers word in their own way: talks told from behind, both sides of a table, jobs lost and filled, towns
told by what they are."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report

MEDIA = " North Korea's state media carried photos of it, and analysts in Seoul watched closely."


def read(text: str, *, published: str = "2019-05-16") -> Report:
    return partystate.read(f"News from the North\n\n{text}{MEDIA}", published=published)


def who(report: Report) -> list[tuple[str, str, str]]:
    return [(e.kind, p.name, p.capacity) for e in report.events for p in e.people]


@pytest.mark.parametrize(
    "text",
    [
        "North Korean Foreign Minister Han Chol Su and Belarusian Foreign Minister Ivan Petrov discussed trade during a "
        "meeting in Minsk on Tuesday.",
        "Belarusian Foreign Minister Ivan Petrov and his North Korean counterpart, Han Chol Su, exchanged views on farming "
        "at a meeting in Minsk on Tuesday.",
        "The pledge came during a meeting between Han Chol Su, director of the international department at the Workers' "
        "Party, and Ivan Petrov, head of the foreign affairs committee of the Belarusian parliament, in Minsk on Tuesday.",
        "North Korean envoy Han Chol Su arrived in Minsk on Tuesday and engaged in talks with Belarusian Foreign "
        "Minister Ivan Petrov.",
        "Han Chol Su, the North Korean foreign minister, paid an unannounced visit to Minsk on Tuesday, meeting with "
        "Belarusian President Ivan Petrov for the second time this year.",
    ],
)
def test_talks_are_told_in_passing(text: str) -> None:
    assert {("talks", "Han Chol Su", "principal"), ("talks", "Ivan Petrov", "guest")} <= set(who(read(text)))


@pytest.mark.parametrize(
    "led",
    [
        "The North Korean delegation was led by Jon Pyong Su, vice chairman of the reunification committee.",
        "Leading the North's delegation was Jon Pyong Su.",
        "Jon Pyong Su headed the North's five-member delegation.",
        "The northern side was led by Jon Pyong Su.",
    ],
)
@pytest.mark.parametrize(
    "talked",
    [
        "The two Koreas held working-level talks at Panmunjom on Tuesday.",
        "High-level talks between North and South Korea opened at Panmunjom on Tuesday.",
        "North and South Korean officials met Tuesday at Panmunjom for talks on a railway.",
    ],
)
def test_either_side_of_a_table_has_its_head(talked: str, led: str) -> None:
    rival = "South Korea’s delegation was led by Vice Unification Minister Yoon Dae-hyun."
    for text in (f"{talked} {rival} {led}", f"{talked} {led} {rival}"):
        report = read(text)
        assert set(who(report)) == {("talks", "Jon Pyong Su", "principal"), ("talks", "Yoon Dae-hyun", "guest")}, text
        assert str(report.events[0].start) == "2019-05-14", text


def test_talks_yet_to_come_are_none() -> None:
    text = "The two Koreas will hold talks at Panmunjom on Tuesday. The North's delegation will be led by Jon Pyong Su."
    assert who(read(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At the meeting “Jon Pyong Su was recalled and Kim Man Sop was by-elected as vice-chairman of the WPK Central "
            "Military Commission,” the Korean Central News Agency said on Monday.",
            {("Jon Pyong Su", "relieved"), ("Kim Man Sop", "elected")},
        ),
        ("North Korea's railways minister Jon Pyong Su has lost his job.", {("Jon Pyong Su", "relieved")}),
        ("North Korea's naval commander Jon Pyong Su has been removed from his job.", {("Jon Pyong Su", "relieved")}),
        ("State media on Friday identified Gen. Jon Pyong Su as the new defense minister.", {("Jon Pyong Su", "appointed")}),
        ("Jon Pyong Su was picked to fill Kim Man Sop’s slot at the ministry.", set()),
    ],
)
def test_offices_change_hands(text: str, expected: set[tuple[str, str]]) -> None:
    changes = read(text).changes
    assert {(c.name, c.action) for c in changes} == expected
    assert all(c.post for c in changes)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Leader of North Korea, Kim Jong Un arrived in Russia’s timber port of Nakhodka on Tuesday.", "Nakhodka"),
        ("Kim Jong Un arrived in Russia on Tuesday at the border station of Tumangang.", "Tumangang"),
        ("Kim Jong Un inspected the under-renovation Anju Glass Factory on Tuesday.", "Anju Glass Factory"),
        (
            "Kim Jong Un attended the ribbon-cutting ceremony for Anju Greenhouse Farm in Anju City on Tuesday.",
            "Anju Greenhouse Farm in Anju City",
        ),
    ],
)
def test_places_behind_what_they_are(text: str, place: str) -> None:
    report = read(text)
    assert [e.place for e in report.events] == [place]
    assert report.posts == []


@pytest.mark.parametrize(
    "text",
    [
        "A delegation from the North, including officers thought to stand next in rank behind Kim Jong Un, paid an "
        "unannounced visit to the South on Tuesday.",
        "Jon, the nominal head of the state that keeps a cult of its leader Kim Jong Un, visited a farm on Tuesday.",
    ],
)
def test_whom_a_description_names_does_not_act(text: str) -> None:
    assert who(read(text)) == []


def test_what_he_had_also_done_is_no_news() -> None:
    text = "Kim Jong Un attended a concert on Tuesday. During his trip last month, Kim had also met with President Ivan Petrov."
    assert {kind for kind, _, _ in who(read(text))} == {"performance"}


def test_whom_an_envoy_represents_is_not_there() -> None:
    text = (
        "Kim Jong Un met on Tuesday with Chinese politburo member Li Zhansheng, who is visiting as a special envoy "
        "representing President Wang Dawei."
    )
    assert "Wang Dawei" not in {name for _, name, _ in who(read(text))}


def test_all_titles_of_a_list_are_read() -> None:
    told = (
        "Jon Pyong Su is also the director of the General Political Bureau of the Korean People’s Army, the chairman of the "
        "State Planning Commission, a member of the Political Bureau of the Party Central Committee, and the head of the "
        "State Affairs Commission."
    )
    held = "Jon Pyong Su holds the titles of chairman of the State Planning Commission (a ministry), and vice premier."
    for text, count in ((told, 4), (held, 1)):
        report = read(f"Jon Pyong Su visited a farm on Tuesday. {text}")
        assert len([p for p in report.posts if " of " in p.post]) >= count, report.posts


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("Top North Korean officials visited Mongolia on Tuesday to attend a fair.", "{0} and {1}, both party secretaries, "
         "were among the delegation."),
        ("Senior North Korean envoys flew to Mongolia on Tuesday.", "Leading the group were {0} and {1}."),
    ],
)  # fmt: skip
def test_travellers_are_named_late(told: str, named: str) -> None:
    report = read(f"{told} {named.format('Jon Pyong Su', 'Kim Man Sop')}")
    assert who(report) == [("travel", "Jon Pyong Su", "principal"), ("travel", "Kim Man Sop", "principal")]
    assert str(report.events[0].start) == "2019-05-14"


def test_a_group_is_led_by_whom_the_next_sentence_names() -> None:
    text = "A delegation of North Korean officials left Pyongyang on Tuesday for Benin. The group, which is led by DPRK vice "
    report = read(f"{text}premier Jon Pyong Su, will attend a fair.")
    assert who(report) == [("travel", "Jon Pyong Su", "principal")]


def test_offices_of_the_dismissed_are_told_behind() -> None:
    text = (
        "Kim Jong Un has dismissed Jon Pyong Su, state media said Wednesday. Jon served as the chairman of the State Planning "
        "Commission. Jon was replaced by Kim Man Sop."
    )
    changes = {(c.name, c.action, c.post.split(" of ")[0]) for c in read(text).changes}
    assert changes == {("Jon Pyong Su", "relieved", "chairman"), ("Kim Man Sop", "appointed", "chairman")}


@pytest.mark.parametrize(
    ("text", "kind", "capacity"),
    [
        ("Kim Jong Un attended the opening ceremony for a farm in Anju. Delivering a speech during the ceremony Tuesday, Kim "
         "said it was a model.", "ceremony", "spoke"),
        ("Kim Jong Un continued his tour of front-line units on Tuesday.", "guidance", "principal"),
    ],
)  # fmt: skip
def test_deeds_in_the_words_of_papers(text: str, kind: str, capacity: str) -> None:
    assert who(read(text)) == [(kind, "Kim Jong Un", capacity)]


def test_the_assembly_is_held() -> None:
    report = read("On Tuesday, North Korea held the Supreme People's Assembly, which revised a law.")
    assert [(e.kind, str(e.start)) for e in report.events] == [("assembly_session", "2019-05-14")]


def test_a_visiting_minister_is_minister_of_his_own_country() -> None:
    report = read("Indonesian President Joko Santoso told visiting North Korean Foreign Minister Jon Pyong Su on Tuesday that.")
    assert [p.post for p in report.posts] == ["foreign minister of the DPRK"]
