"""How wires and broadcasters tell the acts of a party-state: talks, journeys, company and what is told beside them."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Event, Report

PREMIER = "premier of the Cabinet of the DPRK"
DEPUTY = "deputy to the Supreme People's Assembly of the DPRK"


def _read(text: str, title: str = "North Korea's Kim goes out", published: str = "2018-11-16") -> Report:
    return partystate.read(text, title=title, published=published)


def _only(text: str) -> Event:
    events = _read(text).events
    assert len(events) == 1, events
    return events[0]


def _people(text: str) -> dict[str, str]:
    return {p.name: p.capacity for p in _only(text).people}


TALKS = [
    "Russian Foreign Minister Pavel Orlov held wide-ranging talks with North Korea's Kim Jong Un on Monday, state media said.",
    "Russian Foreign Minister Pavel Orlov and North Korean leader Kim Jong Un held a fifth meeting on Monday, KCNA said.",
    "Russian Foreign Minister Pavel Orlov and North Korean leader Kim Jong Un met on Monday at a lakeside villa, KCNA said.",
    "North Korean leader Kim Jong Un, whose plane landed at noon, had lengthy discussions on Monday with Russian Foreign "
    "Minister Pavel Orlov, state media said.",
    "Russian Foreign Minister Pavel Orlov is holding talks with North Korean leader Kim Jong Un in Wonsan on Monday, KCNA said.",
    "Russian Foreign Minister Pavel Orlov wrapped up three days of talks in Wonsan with North Korean leader Kim Jong Un on "
    "Monday, KCNA said.",
    "Russian Foreign Minister Pavel Orlov flew to Wonsan on Monday and met North Korean leader Kim Jong Un, KCNA said.",
]


@pytest.mark.parametrize("text", TALKS)
def test_talks_in_any_words(text: str) -> None:
    event = _only(text)
    assert (event.kind, str(event.start)) == ("talks", "2018-11-12")
    assert {p.name: p.capacity for p in event.people} == {"Pavel Orlov": "guest", "Kim Jong Un": "principal"}


SHIFTS = [
    "North Korea's parliament replaced Premier Han Kil Ho with a railway engineer, Pak Tong Ju, KCNA said on Monday.",
    "Premier Han Kil Ho was replaced by a senior party man Pak Tong Ju on Monday, KCNA said.",
    "The parliament sacked the premier, Han Kil Ho, and replaced him with provincial secretary Pak Tong Ju, KCNA said.",
    "North Korea removed Han Kil Ho, premier since 2011, and appointed Pak Tong Ju as premier, KCNA said.",
    '"At the session, Deputy Han Kil Ho was recalled from the post of premier and Deputy Pak Tong Ju was appointed premier," '
    "the state news agency KCNA said, referring to a sitting of the rubber-stamp parliament that lasted a single day.",
]


@pytest.mark.parametrize("text", SHIFTS)
def test_who_was_replaced_by_somebody_described(text: str) -> None:
    changes = [(c.name, c.action, c.post) for c in _read(text).changes]
    assert changes == [("Han Kil Ho", "relieved", PREMIER), ("Pak Tong Ju", "appointed", PREMIER)]


def test_a_post_that_is_praised_and_a_seat_in_parliament() -> None:
    text = "Han Kil Ho was elected to the all-important post of a vice premier, and Pak Tong Ju to a seat in parliament, KCNA said."
    assert ("Han Kil Ho", "elected", "vice-premier of the Cabinet of the DPRK") in [
        (c.name, c.action, c.post) for c in _read(text).changes
    ]
    text = "Pak Tong Ju was elected to a seat in the rubber-stamp parliament on Monday, KCNA said."
    assert [(c.name, c.action, c.post) for c in _read(text).changes] == [("Pak Tong Ju", "elected", DEPUTY)]


def test_leaving_all_posts_without_naming_one_is_read() -> None:
    text = "Vice Marshal Han Kil Ho, head of the army's navy staff, was relieved from all posts on Sunday, KCNA reported."
    assert [(c.name, c.action) for c in _read(text).changes] == [("Han Kil Ho", "relieved")]


def test_what_somebody_became_weeks_ago_is_no_news() -> None:
    text = (
        "North Korean Premier Pak Tong Ju toured a paper mill, KCNA said on Thursday.\n\n"
        "Pak was appointed premier at a session of the Supreme People's Assembly on Oct. 21, replacing Han Kil Ho."
    )
    report = _read(text)
    assert [e.kind for e in report.events] == ["guidance"]
    assert not report.changes


BESIDE = [
    "North Korean leader Kim Jong Un attended Monday night's parade with Russian Defence Minister Pavel Orlov and Chinese "
    "ruling party official Qiu Hongde, state media said.",
    "Standing between Russian Defence Minister Pavel Orlov and Chinese politburo member Qiu Hongde on the terrace, Kim Jong Un "
    "watched a parade on Monday, state media said.",
    "Flanked by Russian Defence Minister Pavel Orlov and Chinese politburo member Qiu Hongde, Kim Jong Un watched a parade on "
    "Monday, state media said.",
]


@pytest.mark.parametrize("text", BESIDE)
def test_guests_at_somebodys_side(text: str) -> None:
    told = _people(text)
    assert told.pop("Kim Jong Un") in ("principal", "attended")
    assert told == {"Pavel Orlov": "guest", "Qiu Hongde": "guest"}


AT_HIS_SIDE = [
    "State media photos showed his sister, Kim Yo Jong, standing behind him with a folder.",
    "Kim Yo Jong, his sister, was also seen taking notes.",
    "Seated next to him was his sister Kim Yo Jong.",
    "Senior officials, including his sister, Kim Yo Jong, accompanied him.",
]


@pytest.mark.parametrize("text", AT_HIS_SIDE)
def test_who_was_shown_beside_him(text: str) -> None:
    told = _people(f"North Korean leader Kim Jong Un toured a paper mill on Monday, KCNA said.\n\n{text}")
    assert told == {"Kim Jong Un": "principal", "Kim Yo Jong": "accompanied"}


def test_those_with_whom_he_went() -> None:
    text = "Kim Jong Un, along with his wife Ri Sol Ju, attended a concert on Monday, state media said."
    assert _people(text) == {"Kim Jong Un": "principal", "Ri Sol Ju": "accompanied"}
    text = "Kim Jong Un and Russian Defence Minister Pavel Orlov toured a tank factory on Monday, state media said."
    assert _people(text) == {"Kim Jong Un": "principal", "Pavel Orlov": "guest"}


TOLD_BESIDE = [
    ("Kim Jong Un was seen in public for the first time in a month on Monday when he toured a paper mill, KCNA said.", "guidance"),
    ("Kim Jong Un re-emerged after a long silence, touring a paper mill on Monday, KCNA said.", "guidance"),
    ("The daughter seemed bored as Kim Jong Un oversaw a rocket launch on Monday, KCNA said.", "guidance"),
    ("Kim Jong Un was delighted after watching a rocket launch on Monday, KCNA said.", "guidance"),
    ("North Korea test-fired a rocket on Monday in the presence of leader Kim Jong Un, KCNA said.", "guidance"),
    ("North Korea staged a vast parade on Monday, with leader Kim Jong Un looking on, KCNA said.", "ceremony"),
    ("Kim Jong Un presided over the launch of a grey destroyer on Monday, KCNA said.", "ceremony"),
    ("Kim Jong Un is reported to have attended a ribbon cutting event at a sawmill on Monday, KCNA said.", "ceremony"),
    ("Kim Jong Un attended all funeral proceedings for Han Kil Ho on Monday, KCNA said.", "mourning"),
    ("Kim Jong Un acted as a pallbearer at the state funeral of Han Kil Ho on Monday, KCNA said.", "mourning"),
    ("Kim Jong Un travelled to China on Monday on board his green train, KCNA said.", "travel"),
    ("Kim Jong Un's green train crossed into Russia on Monday, KCNA said.", "travel"),
    ("Kim Jong Un began a rare visit to Russia on Monday, KCNA said.", "travel"),
    ("Kim Jong Un wrapped up a trip to Vietnam on Monday, KCNA said.", "travel"),
]


@pytest.mark.parametrize(("text", "kind"), TOLD_BESIDE)
def test_deeds_told_beside_something_else(text: str, kind: str) -> None:
    event = _only(text)
    assert (event.kind, str(event.start)) == (kind, "2018-11-12")
    assert [p.name for p in event.people] == ["Kim Jong Un"]


NO_NEWS = [
    "Seoul said a rocket fell into the sea on Monday. Pyongyang last fired one in August, when Kim Jong Un watched the launch.",
    "Kim Jong Un's aunt was twelve when he moved to Wonsan, a book about North Korea says.",
]


@pytest.mark.parametrize("text", NO_NEWS)
def test_what_he_did_at_another_time_is_no_news(text: str) -> None:
    assert not _read(text).events


def test_days_of_a_range_and_the_day_of_a_burial() -> None:
    event = _only("Kim Jong Un visited China from 3-6 November at the invitation of its president, KCNA said.")
    assert (str(event.start), str(event.end)) == ("2018-11-03", "2018-11-06")
    text = "Kim Jong Un led a state funeral for Han Kil Ho. Han was buried on Tuesday at the Martyrs' Cemetery, KCNA said."
    assert str(_only(text).start) == "2018-11-13"


def test_a_month_is_no_place_and_the_day_of_a_photo_no_days_of_what_it_shows() -> None:
    text = "Kim Jong Un attended a concert, state media said, amid talk that he fell ill in August."
    assert _only(text).place is None
    text = (
        "Kim Jong Un toured a paper mill, KCNA said.\n\n"
        "Kim Jong Un inspects a roll in this photo released by the party's newspaper, Rodong Sinmun, on Nov. 15, 2018."
    )
    assert _only(text).start is None


KIN = [
    "Kim Jong Un's wife, Ri Sol Ju, appeared in public for the first time since spring on Monday, joining her husband at a concert, "
    "KCNA said.",
    "Kim Jong Un and Ri Sol Ju attended a concert on Monday, KCNA said.\n\nRi, his wife, wore green.",
    "Kim Jong Un and his wife, Ri Sol Ju, attended a concert on Monday, KCNA said.",
]


@pytest.mark.parametrize("text", KIN)
def test_the_leaders_kin_go_with_him(text: str) -> None:
    assert _people(text) == {"Kim Jong Un": "principal", "Ri Sol Ju": "accompanied"}


def test_who_leads_a_delegation_and_what_he_is() -> None:
    text = (
        "The delegation, led by Pak Tong Ju, director of the science department at the North's ruling Workers' Party, departed "
        "Hanoi on Monday, KCNA said."
    )
    event = _only(text)
    assert (event.kind, event.place) == ("travel", "Hanoi")
    assert [p.posts for p in event.people] == [["director of the science department of the Workers' Party of Korea"]]
    text = "A North Korean delegation headed by party secretary Pak Tong Ju left Pyongyang on Monday, KCNA said."
    assert [p.posts for p in _only(text).people] == [[]]
    text = "Pak Tong Ju, a vice-chairman of the Workers' Party's Central Committee (WPK CC), left Pyongyang on Monday, KCNA said."
    assert [p.post for p in _read(text).posts] == ["vice-chairman of the Central Committee of the Workers' Party of Korea"]


def test_a_further_visit_to_a_bier() -> None:
    event = _only("Kim Jong Un paid a third visit to the bier of Han Kil Ho late on Monday, KCNA said.")
    assert (event.kind, [p.name for p in event.people]) == ("mourning", ["Kim Jong Un"])


TOLD_ON = [
    "State media said on Monday that Kim Jong Un toured a paper mill.",
    "Kim Jong Un toured a paper mill, a report carried by KCNA on Monday said.",
    "In a Monday report, KCNA said Kim Jong Un toured a paper mill.",
    "Kim Jong Un toured a paper mill, according to a Monday dispatch of KCNA.",
    "North Korea said on Monday it had conducted a test-fire of a rocket.\n\nThe North's KCNA said Kim Jong Un oversaw the launch.",
]


@pytest.mark.parametrize("text", TOLD_ON)
def test_the_day_of_a_report_is_not_that_of_what_it_tells(text: str) -> None:
    event = _only(text)
    assert (event.kind, event.start) == ("guidance", None)


TESTED_ON = [
    "Kim Jong Un oversaw the test-firing of a rocket, KCNA said.\n\nNorth Korea launched the rocket on Monday off its east coast.",
    "Kim Jong Un oversaw the test-firing of a rocket, KCNA said.\n\nMonday's short-range rocket test struck a rock, it added.",
]


@pytest.mark.parametrize("text", TESTED_ON)
def test_the_day_of_a_test_is_told_later(text: str) -> None:
    assert str(_only(text).start) == "2018-11-12"


def test_talks_that_have_begun_and_a_death_of_this_week() -> None:
    text = "Talks between Russian President Pavel Orlov and Kim Jong-un have begun at a lakeside villa, TASS said."
    event = _only(text)
    assert (event.kind, sorted(p.name for p in event.people)) == ("talks", ["Kim Jong-un", "Pavel Orlov"])
    changes = _read("Pak Tong Ju died Monday aged 73, KCNA said.", title="A close friend of North Korea's Kim").changes
    assert [(c.name, c.action) for c in changes] == [("Pak Tong Ju", "died")]


def test_who_else_paid_tribute_and_what_he_recently_became() -> None:
    text = (
        "North Korean leader Kim Jong Un visited the Kumsusan Palace of the Sun on Monday, KCNA said.\n\nKim and his wife, Ri Sol Ju, "
        "paid tribute before two statues.\n\nThe army's chief Pak Tong Ju, who was recently elected a member of the Presidium of "
        "the Workers' Party's Political Bureau, also paid tribute."
    )
    assert _people(text) == {"Kim Jong Un": "principal", "Ri Sol Ju": "accompanied", "Pak Tong Ju": "attended"}
    report = _read(text)
    assert not report.changes
    assert "member of the Presidium of the Political Bureau of the Central Committee of the Workers' Party of Korea" in [
        p.post for p in report.posts if p.name == "Pak Tong Ju"
    ]


def test_other_officials_on_a_journey_and_days_to_come() -> None:
    text = (
        "North Korean leader Kim Jong Un left Pyongyang for Russia on Monday, accompanied by Foreign Minister Han Kil Ho, KCNA said."
        "\n\nOther officials included Minister of Railways Pak Tong Ju, it said."
    )
    assert _people(text) == {"Kim Jong Un": "principal", "Han Kil Ho": "accompanied", "Pak Tong Ju": "accompanied"}
    text = "Han Kil Ho, premier, left Pyongyang for Baku, where a forum is to be held Friday and Saturday, North Korea's KCNA said."
    assert _only(text).start is None


def test_who_greets_a_traveller_holds_no_talks() -> None:
    text = (
        "North Korean leader Kim Jong Un travelled to Russia on Monday, KCNA said.\n\nRussian envoy Pavel Orlov greeted Kim at the "
        "station with flowers."
    )
    event = _only(text)
    assert event.kind == "travel"
    assert {p.name: p.capacity for p in event.people} == {"Kim Jong Un": "principal", "Pavel Orlov": "received"}


def test_who_is_seen_getting_off_the_train() -> None:
    text = (
        "North Korean leader Kim Jong Un arrived to a red-carpet welcome in Vietnam Tuesday, KCNA said.\n\nHis younger sister Kim "
        "Yo Jong was also seen getting off the train."
    )
    event = _only(text)
    assert event.kind == "travel"
    assert {p.name: p.capacity for p in event.people} == {"Kim Jong Un": "principal", "Kim Yo Jong": "accompanied"}
    text = (
        "North Korean leader Kim Jong Un arrived in Vietnam on Tuesday, KCNA said.\n\nHan Kil Ho and Pak Tong Ju are among those "
        "accompanying Kim."
    )
    assert _people(text) == {"Kim Jong Un": "principal", "Han Kil Ho": "accompanied", "Pak Tong Ju": "accompanied"}


def test_when_a_visit_is_said_to_have_taken_place() -> None:
    text = (
        "North Korean leader Kim Jong Un and other top officials visited the Russian embassy to offer condolences over the death "
        "of the ambassador, state media said Monday.\n\nThe visits, which the Korean Central News Agency (KCNA) said occurred on Sunday, "
        "highlight the ties."
    )
    event = _only(text)
    assert event.kind == "mourning"
    assert event.start is not None and event.start.isoweekday() == 7
