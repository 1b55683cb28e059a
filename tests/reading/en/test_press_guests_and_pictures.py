"""Guests whom the press first only describes, delegations told by whom they include, old pictures beside the news, and
talks and meetings named in the words about another event.

The sentences are our own, in the manner of the wires.
"""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report

K = "Kim Jong Un"


def _read(text: str, title: str = "North Korea's Kim in the news") -> Report:
    return partystate.read(text, title=title, published="2023-03-02")


def _told(text: str) -> list[tuple[str, str | None, str | None, list[tuple[str, str]]]]:
    return [
        (e.kind, e.start.isoformat() if e.start else None, e.place, [(p.name, p.capacity) for p in e.people])
        for e in _read(text).events
    ]


def test_an_envoy_is_named_by_his_errand_and_who_comes_later_is_no_guest() -> None:
    text = (
        f"A Chinese envoy has met North Korean leader {K} ahead of a trip by French Foreign Minister Catherine Colonna to "
        "China.\n\nChinese officials called the journey made by their envoy, Tang Jiaxuan, a success, state media said.\n\n"
        "She landed in Seoul on Wednesday for talks with others."
    )
    assert [(kind, people) for kind, _, _, people in _told(text)] == [
        ("talks", [(K, "principal"), ("Tang Jiaxuan", "guest")])
    ]


def test_an_envoy_who_reportedly_urged_something() -> None:
    text = (
        f"North Korean leader {K} met with an envoy of Mongolian President Ukhnaagiin Khurelsukh on Wednesday, state media "
        "said.\n\nMongolia Deputy Foreign Minister Munkhtushig Lkhanaajav reportedly urged Kim to reopen the railway."
    )
    assert [(kind, start, people[-1]) for kind, start, _, people in _told(text)] == [
        ("talks", "2023-03-01", ("Munkhtushig Lkhanaajav", "guest"))
    ]


def test_talks_have_the_day_of_the_letter_brought() -> None:
    text = (
        "A North Korean envoy delivered a letter to Lao President Thongloun Sisoulith on Tuesday, state media said.\n\n"
        "Han Kil Ho, director of the party's International Department, met Thongloun Sisoulith at the Presidential Palace."
    )
    assert [(kind, start) for kind, start, _, _ in _told(text)] == [("talks", "2023-02-28")]


def test_a_delegation_that_includes_somebody() -> None:
    text = (
        "Han Kil Ho, North Korea's foreign minister, arrived in Vientiane on Wednesday, leading a delegation that includes "
        "Pak Un Sil, a party department director, state media said."
    )
    assert _told(text) == [
        ("travel", "2023-03-01", "Vientiane", [("Han Kil Ho", "principal"), ("Pak Un Sil", "principal")])
    ]


@pytest.mark.parametrize("where", ["put forth at a", "set out at the", "adopted at last year's", "unveiled at a"])
def test_a_meeting_about_what_another_meeting_decided(where: str) -> None:
    text = (
        "North Korea's cabinet has held a plenary meeting, state media said Thursday.\n\nPremier Kim Tok-hun presided "
        f"over the meeting on Wednesday to discuss tasks {where} plenary meeting of the Central Committee of the ruling "
        "Workers' Party."
    )
    assert [(kind, people) for kind, _, _, people in _told(text)] == [
        ("cabinet_meeting", [("Kim Tok-hun", "presided")])
    ]


PICTURES = [
    "North Korea's Premier Kim Tok-hun goes round a glove factory, in this undated picture that KCNA made public on Tuesday.",
    "Premier Kim Tok-hun inspects a glove factory in this photo from North Korea's KCNA.",
]


@pytest.mark.parametrize("caption", PICTURES)
def test_an_old_picture_beside_the_news(caption: str) -> None:
    news = "North Korea held an enlarged plenary meeting of the Cabinet on Wednesday, chaired by Premier Kim Tok-hun, KCNA said."
    assert [kind for kind, _, _, _ in _told(f"{caption}\n\n{news}")] == ["cabinet_meeting"]
    assert [kind for kind, _, _, _ in _told(caption)] == ["guidance"]


NEWS = [
    (f"North Korean leader {K} clapped as he, along with his aides and many others, watched a concert on Wednesday, KCNA said.",
     ("performance", "2023-03-01", None, [(K, "principal")])),
    (f"North Korean leader {K} paid a surprise visit to the concert on Wednesday, KCNA said.",
     ("performance", "2023-03-01", None, [(K, "principal")])),
    (f"North Korean leader {K} opened the Third Conference of Orchard Managers at the Hamju Hall on Wednesday, KCNA said.",
     ("meeting", "2023-03-01", "Hamju Hall", [(K, "principal")])),
    (f"North Korean leader {K} lost his temper during inspections of several half-built canals on Wednesday, KCNA said.",
     ("guidance", "2023-03-01", "several half-built canals", [(K, "principal")])),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_news_in_loose_words(text: str, expected: tuple[str, str | None, str | None, list[tuple[str, str]]]) -> None:
    assert _told(text) == [expected]


def test_a_visit_abroad_recalled_in_passing_is_no_journey() -> None:
    text = (
        f"Bulgaria's foreign minister, Petar Iliev, arrived in North Korea on Wednesday, KCNA said.\n\nNorth Korean leader {K} "
        "saw Putin on his visit to Russia."
    )
    assert _told(text) == []


def test_ranks_are_not_the_states() -> None:
    report = _read("North Korean Vice Marshal Han Kil Ho met Wang Yi in Beijing on Wednesday, state media said.")
    assert [(p.name, p.post) for p in report.posts] == [("Han Kil Ho", "Vice Marshal")]


def test_whom_somebody_has_sent_is_another() -> None:
    report = _read(f"Han Kil Ho met Wang Yi on Wednesday. He is the first special envoy {K} has sent, state media said.")
    assert report.posts == []


@pytest.mark.parametrize("rank", ["Vice Marshal", "General", "Vice Admiral"])
def test_a_bare_rank_is_none_of_the_posts_lost(rank: str) -> None:
    report = _read(f"North Korea's KCNA said {rank} Han Kil Ho was relieved of all his posts on Wednesday.")
    assert [(c.name, c.action, c.post) for c in report.changes] == [("Han Kil Ho", "relieved", "")]


def test_whom_somebody_travels_to_meet_does_not_travel() -> None:
    text = f"North Korean leader {K} arrived in Dalian on Wednesday for talks with Chinese Premier Li Qiang."
    assert _told(text) == [("travel", "2023-03-01", "Dalian", [(K, "principal")])]


def test_the_day_before_another_event_is_reckoned_from_that() -> None:
    text = f"North Korean leader {K} presided over a parade on Wednesday, one day before the opening of the games."
    assert [(kind, start) for kind, start, _, _ in _told(text)] == [("ceremony", "2023-03-01")]
    text = f"North Korean leader {K} presided over a parade a day before the anniversary, KCNA said."
    assert [(kind, start) for kind, start, _, _ in _told(text)] == [("ceremony", None)]


def test_a_banquet_for_somebody_and_his_wife() -> None:
    text = (
        f"Chinese Premier Li Qiang hosted a banquet for North Korean leader {K} and his wife Ri Sol Ju on Wednesday, "
        "state media said."
    )
    assert [people for _, _, _, people in _told(text)] == [
        [("Li Qiang", "principal"), (K, "principal"), ("Ri Sol Ju", "attended")]
    ]


JOURNEYS = [
    "North Korean General Han Kil Ho returned to North Korea late Wednesday, state media said.",
    "North Korea's Han Kil Ho led a delegation to Jakarta on Wednesday, state media said.",
]


@pytest.mark.parametrize("text", JOURNEYS)
def test_journeys_in_loose_words(text: str) -> None:
    assert [(kind, start, people) for kind, start, _, people in _told(text)] == [
        ("travel", "2023-03-01", [("Han Kil Ho", "principal")])
    ]


def test_back_in_the_politburo_is_no_journey() -> None:
    assert _told("North Korean General Han Kil Ho returned to the Politburo on Wednesday, state media said.") == []


PROCESSIONS = [
    ("Behind him walked Han Kil Ho and Pak Un Sil.", "accompanied"),
    ("To his right stood Han Kil Ho, his cousin, and Pak Un Sil.", "accompanied"),
    ("Walking alongside the hearse were Han Kil Ho and army veteran Pak Un Sil.", "attended"),
    ("The right side of the coffin was flanked by Han Kil Ho and Pak Un Sil.", "accompanied"),
]


@pytest.mark.parametrize(("sentence", "capacity"), PROCESSIONS)
def test_who_walked_where(sentence: str, capacity: str) -> None:
    told = _told(f"North Korean leader {K} led a state funeral on Wednesday, KCNA said. {sentence}")
    assert [(kind, [name for name, _ in people]) for kind, _, _, people in told] == [
        ("mourning", [K, "Han Kil Ho", "Pak Un Sil"])
    ]
    assert capacity in dict(told[0][3]).values()


def test_a_meeting_chaired_by_the_leader_whose_body_is_told_behind() -> None:
    text = (
        f"North Korea is to build more dams following a meeting that was chaired by leader {K}, KCNA reported Thursday.\n\n"
        "The meeting of the Central Military Commission of the Workers' Party of Korea also discussed roads."
    )
    assert [(kind, people) for kind, _, _, people in _told(text)] == [
        ("military_commission_meeting", [(K, "presided")])
    ]
