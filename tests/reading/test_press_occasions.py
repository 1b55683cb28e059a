"""Events that the general press tells by their occasion, by a journey's aim, or beside what else somebody did."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report


def _read(text: str, title: str = "North Korea's Kim in the news") -> Report:
    return partystate.read(text, title=title, published="2023-03-02")


def _told(report: Report) -> list[tuple[str, str | None, list[str]]]:
    return [(e.kind, e.start.isoformat() if e.start else None, [p.name for p in e.people]) for e in report.events]


OCCASIONS = [
    ("In a speech at a banquet on Tuesday, leader Kim Jong Un praised the navy, KCNA said.",
     [("reception", "2023-02-28", ["Kim Jong Un"])]),
    ("During a dinner for officers on Tuesday night, leader Kim Jong Un hailed the navy, KCNA said.",
     [("reception", "2023-02-28", ["Kim Jong Un"])]),
    ("Speaking at a banquet in Nampho on Tuesday, Kim Jong Un hailed the navy, KCNA said.",
     [("reception", "2023-02-28", ["Kim Jong Un"])]),
    ("Kim Jong Un praised the navy in a speech at a banquet on Tuesday, KCNA said.",
     [("reception", "2023-02-28", ["Kim Jong Un"])]),
    ("Kim Jong Un appeared in public at a banquet for the navy, state media reported on Wednesday.",
     [("reception", None, ["Kim Jong Un"])]),
    ("State media published photos from the banquet showing Kim Jong Un with an admiral.",
     [("reception", None, ["Kim Jong Un"])]),
    ("Kim Jong Un looked on as his generals fired a missile over the sea on Friday, KCNA said.",
     [("guidance", "2023-02-24", ["Kim Jong Un"])]),
    ("Kim Jong Un, seated behind a desk, beamed as his generals fired a ballistic missile on Friday, KCNA said.",
     [("guidance", "2023-02-24", ["Kim Jong Un"])]),
    ("Comrade Kim Jong-un, 35, was all smiles as he opened a dairy farm on Tuesday, KCNA said.",
     [("ceremony", "2023-02-28", ["Kim Jong-un"])]),
    ("Photos showed Kim Jong Un grinning as he watched the rocket test through binoculars on Monday.",
     [("guidance", "2023-02-27", ["Kim Jong Un"])]),
    ("Kim Jong-un called for more milk while visiting a dairy farm on Tuesday, KCNA said.",
     [("guidance", "2023-02-28", ["Kim Jong-un"])]),
    ("Kim Jong-un was accompanied by Choe Ryong-hae as he toured a dairy farm on Tuesday, KCNA said.",
     [("guidance", "2023-02-28", ["Kim Jong-un", "Choe Ryong-hae"])]),
    ("Kim Jong Un and his wife Ri Sol Ju toured a naval yard on Tuesday, KCNA said. They also attended a banquet.",
     [("guidance", "2023-02-28", ["Kim Jong Un", "Ri Sol Ju"]), ("reception", None, ["Kim Jong Un", "Ri Sol Ju"])]),
    ("Kim Jong Un, top leader of the country, \"visited the firing ground of a rocket unit\" on Monday, KCNA reported.",
     [("guidance", "2023-02-27", ["Kim Jong Un"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OCCASIONS)
def test_told_by_the_occasion(text: str, expected: list[tuple[str, str | None, list[str]]]) -> None:
    assert _told(_read(text)) == expected


JOURNEYS = [
    ("Leader Kim Jong Un began his third trip to Russia on Tuesday, a train journey of four days, KCNA said.",
     [("travel", "2023-02-28", ["Kim Jong Un"])]),
    ("Leader Kim Jong Un has embarked on a five-day visit to China by train, KCNA said.",
     [("travel", None, ["Kim Jong Un"])]),
    ("Leader Kim Jong Un entered China by train on Friday, the North's media said.",
     [("travel", "2023-02-24", ["Kim Jong Un"])]),
    ("Foreign Minister Choe Son Hui wrapped up her visit to Russia on Tuesday, KCNA said.",
     [("travel", "2023-02-28", ["Choe Son Hui"])]),
    ("Foreign Minister Choe Son Hui began a tour of Ryanggang Province on Tuesday, KCNA said.", []),
    ("Kim Jong Un came to power in 2011, KCNA said.", []),
    ("Kim Jong Un, who travelled to Vladivostok in 2019, has ordered more tanks, KCNA said.", []),
    ("Leader Kim Jong Un went to Russia in October for a summit, KCNA said.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), JOURNEYS)
def test_journeys_told_by_their_aim(text: str, expected: list[tuple[str, str | None, list[str]]]) -> None:
    assert _told(_read(text)) == expected


WHOSE = [
    ("Chinese envoy Wang Wu met a close aide to North Korean leader Kim Jong Un on Tuesday.", []),
    ("Chinese envoy Wang Wu met Han Kil Ho, a close aide to North Korean leader Kim Jong Un, on Tuesday.",
     [("talks", "2023-02-28", ["Wang Wu", "Han Kil Ho"])]),
    ("Chinese envoy Wang Wu met Kim Jong Un's sister Kim Yo Jong on Tuesday, KCNA said.",
     [("talks", "2023-02-28", ["Wang Wu", "Kim Yo Jong"])]),
    ("Han Kil Ho, an adviser to Premier Ri Tong Ju, left Pyongyang for China on Tuesday, KCNA said.",
     [("travel", "2023-02-28", ["Han Kil Ho"])]),
    ("U.S. envoy Mark Rowe held long talks with North Korea's Kim Jong Un on Tuesday and praised him.",
     [("talks", "2023-02-28", ["Mark Rowe", "Kim Jong Un"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOSE)
def test_who_was_met_and_whose_he_is(text: str, expected: list[tuple[str, str | None, list[str]]]) -> None:
    assert _told(_read(text)) == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Kim Jong Un surveyed damage from the typhoon and blamed local officials, KCNA said.", None),
        ("Kim Jong Un inspected flood damage in Ryanggang Province on Tuesday, KCNA said.", "Ryanggang Province"),
        ("Kim Jong Un toured villages hit by a typhoon on Tuesday, KCNA said.", "villages hit by a typhoon"),
        ("Kim Jong Un toured the Nampho Barley Brewery and attended a concert, KCNA said.", "Nampho Barley Brewery"),
    ],
)
def test_where_damage_was_seen(text: str, place: str | None) -> None:
    assert _read(text).events[0].place == place


def test_a_child_named_by_given_name_alone() -> None:
    event = _read("Kim Jong Un and his daughter, Ju-ae, attended a concert on Tuesday, KCNA said.").events[0]
    assert [p.name for p in event.people] == ["Kim Jong Un", "Ju-ae"]


TOLD_ELSEWHERE = [
    ("Kim Jong Un is well, KCNA said. State media said early today that he inspected a women's unit.",
     [("guidance", None, ["Kim Jong Un"])]),
    ("The Democratic People's Republic of Korea (DPRK) said yesterday Kim Jong-un had inspected two bases.",
     [("guidance", None, ["Kim Jong-un"])]),
    ("North Korea sought to show Kim Jong-un was healthy by saying on Wednesday he inspected two bases.",
     [("guidance", None, ["Kim Jong-un"])]),
    ("Kim Jong Un is well, KCNA said. He made his first appearance in nearly 50 days when he attended a football match.",
     [("performance", None, ["Kim Jong Un"])]),
    ("Kim Jong Un, presiding over a session of the country's rubber-stamp parliament on Tuesday, looked well, KCNA said.",
     [("assembly_session", "2023-02-28", ["Kim Jong Un"])]),
    ("KCNA reported leader Kim Jong Un's inspection of a shipyard in Nampho.",
     [("guidance", None, ["Kim Jong Un"])]),
    ("Kim Jong-un announced several changes at a meeting of the Central Committee of the Workers' Party on Saturday, KCNA said.",
     [("plenary_meeting", "2023-02-25", ["Kim Jong-un"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD_ELSEWHERE)
def test_told_in_another_s_sentence(text: str, expected: list[tuple[str, str | None, list[str]]]) -> None:
    assert _told(_read(text)) == expected


SUMMITS = [
    ("South Korean President Moon Jae-in and North Korean leader Kim Jong Un put aside old quarrels Tuesday when they warmly "
     "shook hands in Panmunjom.", [("talks", "2023-02-28", ["Moon Jae-in", "Kim Jong Un"])]),
    ("Indian minister Asha Rao on Monday told her visiting North Korean counterpart Ri Su Yong that peace was essential.",
     [("talks", "2023-02-27", ["Asha Rao", "Ri Su Yong"])]),
    ("North Korea's Kim Jong Un met Chinese President Xi Jinping in Beijing on Monday, his first trip since he took power in "
     "2011.", [("talks", "2023-02-27", ["Kim Jong Un", "Xi Jinping"])]),
    ("Kim Jong Un held talks with Chinese President Xi Jinping on Monday, where the president hosted a banquet for him, KCNA "
     "said.", [("talks", "2023-02-27", ["Kim Jong Un", "Xi Jinping"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SUMMITS)
def test_summits_told_in_passing(text: str, expected: list[tuple[str, str | None, list[str]]]) -> None:
    assert _told(_read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "North Korea opened the first congress of its ruling party since 1980 with leader Kim Jong Un speaking to delegates.",
        "North Korea has opened the first congress of its ruling Workers' Party in 36 years, with leader Kim Jong Un expected "
        "to speak.",
    ],
)
def test_a_congress_opened_is_no_ceremony_and_not_counted(text: str) -> None:
    event = _read(text).events[0]
    assert (event.kind, event.ordinal) == ("party_congress", None)


def test_a_visit_reported_before_is_no_news() -> None:
    text = (
        "Premier Kim Tok-hun visited a mine north of Pyongyang, state media reported Thursday.\n\nOn Sunday, state media "
        "reported that Kim visited the cities of Tanchon and Hungnam."
    )
    event = _read(text).events[0]
    assert (event.place, event.start) == ("mine north of Pyongyang", None)


def test_a_state_s_genitive_is_no_part_of_a_body_s_name() -> None:
    text = "Kim Yong-nam, head of the Supreme People's Assembly and North Korea's No. 2 man, left for Cuba, KCNA said."
    assert [p.post for p in _read(text).posts] == ["head of the Supreme People's Assembly of the DPRK"]


ENVOYS = [
    ("Syrian President Omar Haddad reportedly made the remarks as he received the credentials of North Korean Ambassador Mun "
     "Jong-nam on Tuesday.", [("talks", "2023-02-28", [("Omar Haddad", "guest"), ("Mun Jong-nam", "principal")])]),
    ("KCNA cited Syrian President Omar Haddad as saying during a meeting with North Korean Ambassador Mun Jong-nam on Tuesday "
     "that he was glad.", [("talks", "2023-02-28", [("Omar Haddad", "guest"), ("Mun Jong-nam", "principal")])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ENVOYS)
def test_envoys_met_in_passing(text: str, expected: list[tuple[str, str, list[tuple[str, str]]]]) -> None:
    told = [(e.kind, str(e.start), [(p.name, p.capacity) for p in e.people]) for e in _read(text).events]
    assert told == expected


SAID_OTHERWISE = [
    ("Leader Kim Jong-un greeted visiting Chinese Premier Wang Wu, KCNA said.\n\nOn Sunday, Mr Wang began talks with Prime "
     "Minister Han Kil-ho.", [("talks", "2023-02-26", ["Wang Wu", "Han Kil-ho"])]),
    ("In a rare moment from a military parade on Saturday, leader Kim Jong-un teared up, KCNA said.",
     [("ceremony", "2023-02-25", ["Kim Jong-un"])]),
    ("Leader Kim Jong-un stood on a podium to greet the people in kicking off the military parade on Saturday, KCNA said.",
     [("ceremony", "2023-02-25", ["Kim Jong-un"])]),
    ("The North's offer was conveyed to Malaysian minister Tunku Ismail during a visit by Kim Yu-song, the charge d'affaires of "
     "the North Korean embassy, on Tuesday.", [("talks", "2023-02-28", ["Kim Yu-song", "Tunku Ismail"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID_OTHERWISE)
def test_told_by_other_words(text: str, expected: list[tuple[str, str | None, list[str]]]) -> None:
    told = [event for event in _told(_read(text)) if event[0] != "travel"]
    assert told == expected
