"""What the general press tells as news and what it only looks back on, and the loose words in which it tells the news.

The sentences are our own, in the manner of the wires.
"""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report

_LEAD = "North Korean leader Kim Jong Un inspected a cannery in Hamju on Wednesday, state media said Thursday.\n\n"


def _read(text: str, title: str = "North Korea's Kim in the news") -> Report:
    return partystate.read(text, title=title, published="2023-03-02")


def _told(report: Report) -> list[tuple[str, str | None, str | None, list[tuple[str, str]]]]:
    return [
        (e.kind, e.start.isoformat() if e.start else None, e.place, [(p.name, p.capacity) for p in e.people])
        for e in report.events
    ]


BACKGROUND = [
    "The tour comes three months after a summit in Jakarta between Kim and Indonesian President Joko Widodo fell through.",
    "Weeks after a summit between Kim and South Korean President Moon Jae-in in Wonsan, the two sides opened a road.",
    "The outing was reported ten days after Kim held talks with Chinese Premier Li Qiang in Dalian.",
    "Years after Kim met Mongolian President Khaltmaa Battulga in Pyongyang, trade is still small.",
    "During a session of the politburo in February, Kim complained about the state of local industry.",
    "Kim shook hands with some of the cooks and proposed a second canning contest in the South Korean capital, it said.",
]


@pytest.mark.parametrize("sentence", BACKGROUND)
def test_what_was_before_is_no_event(sentence: str) -> None:
    told = _told(_read(f"{_LEAD}Analysts were not surprised.\n\n{sentence}"))
    assert [(kind, start) for kind, start, _, _ in told] == [("guidance", "2023-03-01")]


K = "Kim Jong Un"
NEWS = [
    (f"North Korea's leader {K} presided on Wednesday over a parade of the workers' militia, state media said.",
     ("ceremony", "2023-03-01", None, [(K, "presided")])),
    (f"{K} was on Thursday reported by North Korean state media to have visited a cannery in Hamju.",
     ("guidance", None, "cannery in Hamju", [(K, "principal")])),
    (f"{K} was on Thursday reported to have toured a cannery, North Korea's KCNA said. He went there on Tuesday.",
     ("guidance", None, "cannery", [(K, "principal")])),
    (f'North Korean leader {K} gave an "on-site guidance" to a cannery in Hamju on Wednesday, KCNA said.',
     ("guidance", "2023-03-01", "cannery in Hamju", [(K, "principal")])),
    (f"North Korean leader {K} attended the relaunch of a 3,000-ton frigate on Wednesday, state media said.",
     ("ceremony", "2023-03-01", None, [(K, "attended")])),
    (f"North Korea has launched a new frigate, state media said, with leader {K} presiding over Wednesday's launching "
     "ceremony.",
     ("ceremony", "2023-03-01", None, [(K, "presided")])),
    (f"North Korean leader {K} took his daughter to a banquet for airmen on Wednesday, state media said.",
     ("reception", "2023-03-01", None, [(K, "principal")])),
    (f"North Korean leader {K} received a visiting Lao delegation headed by Thongsavanh Phomvihane on Wednesday, KCNA said.",
     ("talks", "2023-03-01", None, [(K, "principal"), ("Thongsavanh Phomvihane", "guest")])),
    (f"North Korean leader {K} told Xi Jinping during talks in Dalian on Wednesday that he wanted more trade.",
     ("talks", "2023-03-01", "Dalian", [(K, "principal"), ("Xi Jinping", "guest")])),
    (f"Xi Jinping told North Korean leader {K} in Dalian on Wednesday that trade would grow, state television said.",
     ("talks", "2023-03-01", "Dalian", [("Xi Jinping", "guest"), (K, "principal")])),
    (f"North Korean leader {K} told parliament on Wednesday that harvests had been poor, KCNA said.",
     ("assembly_session", "2023-03-01", None, [(K, "spoke")])),
    (f"North Korean leader {K} pledged more grain in a speech to the country's parliament on Wednesday, KCNA said.",
     ("assembly_session", "2023-03-01", None, [(K, "spoke")])),
    (f"North Korean leader {K} gave an address at the Supreme People's Assembly on Wednesday in which he pledged grain.",
     ("assembly_session", "2023-03-01", None, [(K, "spoke")])),
    (f"North Korean leader {K} urged more war preparations at a meeting of the Central Military Commission on Wednesday.",
     ("military_commission_meeting", "2023-03-01", None, [(K, "spoke")])),
    (f"North Korean leader {K} opened a conference of young miners on Wednesday, state media said.",
     ("meeting", "2023-03-01", None, [(K, "principal")])),
    (f"North Korea's KCNA carried pictures on Thursday showing {K}'s visit to a cannery.",
     ("guidance", None, "cannery", [(K, "principal")])),
    (f"North Korean leader {K} presides over a meeting of the ruling party's politburo in this picture from KCNA, Thursday.",
     ("political_bureau_meeting", None, None, [(K, "presided")])),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_news_in_loose_words(text: str, expected: tuple[str, str | None, str | None, list[tuple[str, str]]]) -> None:
    assert _told(_read(text)) == [expected]


FIRST = [
    f"North Korean leader {K} presided over the first politburo meeting of the new year on Wednesday, KCNA said.",
    "North Korea's Politburo held its first meeting of the year on Wednesday, chaired by Premier Kim Tok Hun, KCNA said.",
]


@pytest.mark.parametrize("text", FIRST)
def test_the_first_meeting_of_a_year_is_not_numbered_by_it(text: str) -> None:
    assert [(e.kind, e.ordinal) for e in _read(text).events] == [("political_bureau_meeting", None)]


def test_the_first_meeting_of_a_body_is() -> None:
    text = f"North Korean leader {K} presided over the first plenary meeting of the 9th Central Committee on Wednesday."
    assert [(e.kind, e.term, e.ordinal) for e in _read(text).events] == [("plenary_meeting", 9, 1)]


def test_an_official_and_others_at_a_test() -> None:
    text = "North Korea fired a flare, KCNA said. Han Kil Ho and other officials attended the test on Wednesday."
    assert [(kind, start, people) for kind, start, _, people in _told(_read(text))] == [
        ("guidance", "2023-03-01", [("Han Kil Ho", "principal")])
    ]


def test_who_said_so_in_a_speech_at_a_ceremony_spoke() -> None:
    text = (
        f"North Korean leader {K} attended an opening ceremony on Wednesday, KCNA said. Premier Kim Tok Hun said in a "
        "speech at the ceremony that the bathhouse was splendid."
    )
    assert [people for _, _, _, people in _told(_read(text))] == [[(K, "attended"), ("Kim Tok Hun", "spoke")]]


def test_the_secretary_of_a_provincial_party() -> None:
    report = _read("North Korea's KCNA said Han Kil Ho was appointed chief secretary of the South Hwanghae Provincial Party.")
    assert [(c.name, c.post) for c in report.changes] == [
        ("Han Kil Ho", "chief secretary of the South Hwanghae Provincial Committee of the Workers' Party of Korea")
    ]


NO_NEWS = [
    f"Xi Jinping told North Korean leader {K} in a message from Dalian on Wednesday that trade would grow.",
    f"Xi Jinping told North Korean leader {K} on Wednesday that trade would grow, state television said.",
]


@pytest.mark.parametrize("text", NO_NEWS)
def test_words_sent_are_no_talks(text: str) -> None:
    assert _told(_read(text)) == []


def test_the_day_a_picture_was_taken_from_a_page_is_no_day_of_the_visit() -> None:
    text = (
        "This image, captured from the website of the North Korean daily on Thursday, shows Premier Kim Tok-hun speaking "
        "to anglers during a tour of Hamju Reservoir.\n\nKim toured the reservoir, state media said."
    )
    assert [(e.kind, e.start) for e in _read(text).events] == [("guidance", None)]


@pytest.mark.parametrize("words", ["also was", "on Wednesday was", "later was", "was also"])
def test_a_word_before_was_named(words: str) -> None:
    report = _read(f"North Korea's parliament met on Wednesday, KCNA said. Han Kil Ho {words} named vice premier.")
    assert [(c.name, c.action, c.post) for c in report.changes] == [
        ("Han Kil Ho", "appointed", "vice-premier of the Cabinet of the DPRK")
    ]


@pytest.mark.parametrize(
    "whom",
    [
        "Seoul's Foreign Minister Cho Song-il", "the South's Unification Minister Kim Su-ho",
        "the US special envoy for North Korea, Sung Han,", "U.S. Special Representative for North Korea Sung Han",
    ],
)  # fmt: skip
def test_officials_of_other_states_hold_no_posts_of_this_one(whom: str) -> None:
    report = _read(f"{_LEAD}{whom[0].upper()}{whom[1:]} attended a briefing on Wednesday and spoke by phone with others.")
    assert [(e.kind, [p.name for p in e.people]) for e in report.events] == [("guidance", [K])]
    assert report.posts == []


def test_somebody_he_visited_it_with_long_ago_is_not_with_him() -> None:
    text = f"{_LEAD}Kim compared the cannery to one that his father visited in 2009 with Han Kil Ho."
    assert [[p.name for p in e.people] for e in _read(text).events] == [[K]]


@pytest.mark.parametrize("deed", ["attended a briefing in Jakarta", "took part in a forum", "spoke at another seminar"])
def test_who_was_at_something_else(deed: str) -> None:
    assert [[p.name for p in e.people] for e in _read(f"{_LEAD}Han Kil Ho {deed} on Tuesday.").events] == [[K]]


@pytest.mark.parametrize("deed", ["also attended", "attended the tour"])
def test_who_was_at_it(deed: str) -> None:
    assert [[p.name for p in e.people] for e in _read(f"{_LEAD}Han Kil Ho {deed}.").events] == [[K, "Han Kil Ho"]]


def test_behind_the_name_too() -> None:
    text = "Cho Song-il, Seoul's chief nuclear envoy, met Russian Deputy Foreign Minister Igor Morgulov in Moscow on Tuesday."
    assert _told(_read(f"North Korea fired a rocket, KCNA said. {text}")) == []
    text = "Cho Song-il, the North's chief nuclear envoy, met Russian Deputy Foreign Minister Igor Morgulov on Tuesday."
    assert [e.kind for e in _read(f"North Korea fired a rocket, KCNA said. {text}").events] == ["talks"]
