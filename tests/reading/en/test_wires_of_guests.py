"""How wires tell of guests, envoys and calls: who was sent and who sent him, who greeted and who was met."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Event, Report

ARMY = "director of the General Political Bureau of the Korean People's Army"


def _read(text: str, title: str = "North Korea's Kim goes out") -> Report:
    return partystate.read(text, title=title, published="2018-11-16")


def _told(event: Event) -> tuple[str, str, str | None]:
    return event.kind, str(event.start), event.place


def _people(event: Event) -> dict[str, str]:
    return {p.name: p.capacity for p in event.people}


CALLS = [
    "Russian President Pavel Orlov called North Korean leader Kim Jong Un on Tuesday, the Kremlin said.",
    "Russian President Pavel Orlov phoned Kim Jong Un on Tuesday to brief him on his summit, KCNA said.",
    "In a telephone call on Tuesday, Kim Jong Un and Russian President Pavel Orlov talked shop, KCNA said.",
    "Russian President Pavel Orlov spoke to Kim Jong Un by telephone on Tuesday, KCNA said.",
    "Russian President Pavel Orlov briefed Kim Jong Un on the war in a phone call on Tuesday, the Kremlin said.",
    "Russian President Pavel Orlov wrote to North Korea's Kim Jong Un. Orlov and Kim spoke on Tuesday, during which both agreed, KCNA said.",
    "Russian President Pavel Orlov held a phone conversation with Kim Jong Un, KCNA said.\n\nDuring the call on Tuesday, Orlov thanked Kim.",
]


@pytest.mark.parametrize("text", CALLS)
def test_calls(text: str) -> None:
    (event,) = _read(text).events
    assert _told(event) == ("talks", "2018-11-13", None)
    assert _people(event) == {"Kim Jong Un": "principal", "Pavel Orlov": "guest"}


NO_CALLS = [
    "Russian President Pavel Orlov called Kim Jong Un a friend on Tuesday, KCNA said.",
    "Russian President Pavel Orlov called Kim Jong Un on Tuesday to stop firing missiles, KCNA said.",
    "Russian President Pavel Orlov spoke of Kim Jong Un on Tuesday, KCNA said.",
    "Russian President Pavel Orlov will speak with Kim Jong Un on Tuesday, KCNA said.",
    "Russian President Pavel Orlov spoke with Chinese President Qiu Hongde on Tuesday about Kim Jong Un, KCNA said.",
]


@pytest.mark.parametrize("text", NO_CALLS)
def test_who_only_speaks_of_him_calls_nobody(text: str) -> None:
    assert not _read(text).events


def test_no_talks_are_held_where_a_war_is_or_a_summit_will_be() -> None:
    text = (
        "Russian President Pavel Orlov held talks with Kim Jong Un on Tuesday to brief him on the war in Ruritania ahead of his "
        "summit in Turu, KCNA said."
    )
    (event,) = _read(text).events
    assert event.place is None


SENT = [
    (
        "A special envoy of the North's leader Kim Jong-un arrived in Hanoi on Wednesday, Yonhap said.\n\nPak Tong-ju, the director "
        "of the General Political Bureau of the Korean People's Army, touched down in a military plane and went on by car.",
        [ARMY],
    ),
    (
        "A senior North Korean official landed in Hanoi on Wednesday for talks between both parties, Yonhap said.\n\nThe visiting "
        "official, Pak Tong-ju, a former foreign minister, came to speak of the congress.",
        [],
    ),
    (
        "North Korea's top diplomat for European affairs arrived in Hanoi on Wednesday, a media report said.\n\nPak Tong-ju, the "
        "North's vice foreign minister, was seen at the gate earlier in the day, Kyodo said.",
        ["vice foreign minister"],
    ),
    (
        "The North Korean special representative for Russia arrived in Hanoi on Wednesday, Yonhap reported. Pak Tong-ju arrived in "
        "the Vietnamese capital at around noon and was expected to fly on.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "posts"), SENT)
def test_an_envoy_named_a_sentence_later(text: str, posts: list[str]) -> None:
    (event,) = _read(text).events
    assert _told(event) == ("travel", "2018-11-14", "Hanoi")
    assert [(p.name, p.capacity, p.posts) for p in event.people] == [("Pak Tong-ju", "principal", posts)]


def test_who_sent_an_envoy_has_met_nobody() -> None:
    report = _read("A special envoy of leader Kim Jong-un met Chinese President Qiu Hongde on Wednesday, Yonhap said.")
    assert not report.events and not report.posts
    text = (
        "A senior South Korean official arrived in Hanoi on Wednesday to discuss North Korea, Yonhap said.\n\nPak Tong-ju, a vice "
        "minister, was met at the gate."
    )
    assert not _read(text).events


HIS_ERRAND = [
    "The TASS agency said the envoy met with Pavel Orlov, head of the foreign department of a Russian party, on Thursday.",
    "The visiting official later held talks with Russian lawmaker Pavel Orlov on Thursday.",
]


@pytest.mark.parametrize("text", HIS_ERRAND)
def test_who_is_called_by_his_errand(text: str) -> None:
    travel, talks = _read(f"North Korean party secretary Pak Tong-ju arrived in Moscow on Wednesday, state media said.\n\n{text}").events
    assert travel.kind == "travel"
    assert (talks.kind, str(talks.start)) == ("talks", "2018-11-15")
    assert _people(talks) == {"Pak Tong-ju": "principal", "Pavel Orlov": "guest"}


def test_a_foreigner_called_by_his_office_and_whom_he_met_besides() -> None:
    text = (
        "Russian Foreign Minister Pavel Orlov met with North Korean leader Kim Jong-un on Thursday, TASS said.\n\nEarlier on Wednesday, "
        "the Russian top diplomat held talks with his North Korean counterpart Pak Tong-ju."
    )
    first, second = _read(text).events
    assert _people(first) == {"Pavel Orlov": "guest", "Kim Jong-un": "principal"}
    assert (second.kind, str(second.start)) == ("talks", "2018-11-14")
    assert _people(second) == {"Pavel Orlov": "guest", "Pak Tong-ju": "principal"}


def test_what_is_only_foreseen_brings_nobody_along() -> None:
    text = (
        "North Korean party secretary Pak Tong-ju arrived in Moscow on Wednesday, state media said. He is expected to meet Russian "
        "President Pavel Orlov, along with senior officials."
    )
    (event,) = _read(text).events
    assert not event.groups and _people(event) == {"Pak Tong-ju": "principal"}


PEOPLE_SENT = [
    ("South Korean President Han Jae-in's special envoys", ["South Korean President Han Jae-in's special envoys"], []),
    ("a special envoy of Chinese President Qiu Hongde", ["a special envoy of Chinese President Qiu Hongde"], []),
    ("Chinese President Qiu Hongde's special envoy, Wang Tao,", [], ["Wang Tao"]),
]


@pytest.mark.parametrize(("met", "groups", "guests"), PEOPLE_SENT)
def test_whom_a_president_sent_is_met_and_not_he(met: str, groups: list[str], guests: list[str]) -> None:
    (event,) = _read(f"North Korean leader Kim Jong Un met {met} on Monday, KCNA said.").events
    assert _people(event) == {"Kim Jong Un": "principal", **dict.fromkeys(guests, "guest")}
    assert [g.text for g in event.groups] == groups


def test_an_envoy_from_abroad_named_a_paragraph_later() -> None:
    text = (
        "North Korean leader Kim Jong Un met a special envoy from Cuba, KCNA reported.\n\nPablo Antonio Ruiz, vice president of the "
        "Council of State of Cuba, visited North Korea on behalf of its president."
    )
    (event,) = _read(text).events
    assert _people(event) == {"Kim Jong Un": "principal", "Pablo Antonio Ruiz": "guest"}
    assert not event.groups


def test_who_greets_a_guest_took_no_part_in_the_talks() -> None:
    text = (
        "The North's leader Kim Jong Un received Foreign Minister Pavel Orlov of Russia on Wednesday, Moscow said.\n\nOrlov was met by "
        "Vice Foreign Minister Pak Tong Ju at the airport."
    )
    talks, travel = _read(text).events
    assert _people(talks) == {"Kim Jong Un": "principal", "Pavel Orlov": "guest"}
    assert (travel.kind, travel.place) == ("travel", "airport")
    assert _people(travel) == {"Pavel Orlov": "guest", "Pak Tong Ju": "received"}
    text = (
        "North Korean leader Kim Jong Un met South Korean President Han Jae-in's special envoys on Monday, Yonhap said.\n\nThe envoys "
        "were received at the Wonsan airport by Pak Tong-ju, chief of a North Korean agency."
    )
    talks, travel = _read(text).events
    assert _people(travel) == {"Pak Tong-ju": "received"}
    assert [(g.text, g.capacity) for g in travel.groups] == [("envoys", "guest")]


GUESTS_BY_TRADE = [
    "Former basketball superstar Pat Miller and Kim Jong Un watched a match on Tuesday, KCNA said.",
    "Kim Jong Un watched a match with American Hall of Fame basketball player Pat Miller on Tuesday, KCNA said.",
    "U.S. wrestler Pat Miller joined Kim Jong Un for a match on Tuesday, KCNA said.",
]


@pytest.mark.parametrize("text", GUESTS_BY_TRADE)
def test_guests_called_by_their_trade(text: str) -> None:
    (event,) = _read(text).events
    assert (event.kind, str(event.start)) == ("performance", "2018-11-13")
    assert _people(event) == {"Kim Jong Un": "principal", "Pat Miller": "guest"}


def test_two_sides_told_by_a_counterpart() -> None:
    text = (
        "South and North Korea are holding railway talks Monday at a border hall, Yonhap said.\n\nSouth Korean Unification "
        "Minister Han Kil-ho is leading a four-strong delegation. His North Korean counterpart is Pak Tong-ju, chairman of "
        "the Committee for the Peaceful Reunification of the Country."
    )
    (event,) = _read(text).events
    assert (event.kind, str(event.start)) == ("talks", "2018-11-12")
    assert _people(event) == {"Pak Tong-ju": "principal", "Han Kil-ho": "guest"}
    text = (
        "Officials from North and South Korea met Tuesday at the truce village of Panmunjom for working-level talks on skating, Yonhap "
        "said.\n\nThe North's side was headed by Pak Tong-ju, while Vice Unification Minister Han Kil-ho represented the South."
    )
    (event,) = _read(text).events
    assert _told(event) == ("talks", "2018-11-13", "Panmunjom")
    assert _people(event) == {"Pak Tong-ju": "principal", "Han Kil-ho": "guest"}


AT_HIS_SIDE = [
    (
        "Kim Jong Un attended an event to celebrate a new mill on Tuesday, alongside his wife, daughter, and Russian "
        "ambassador Pavel Orlov, state media said.",
        "ceremony", {"Kim Jong Un": "attended", "Pavel Orlov": "guest"}, ["his wife, daughter"],
    ),
    (
        "Kim Jong Un brought his daughter to see gunners on Tuesday, state media said.",
        "guidance", {"Kim Jong Un": "principal"}, ["his daughter"],
    ),
    (
        "Kim Jong Un took his daughter to a barracks on Tuesday to cheer its men, state media said.",
        "guidance", {"Kim Jong Un": "principal"}, ["his daughter"],
    ),
    (
        "Kim Jong Un's daughter Kim Ju Ae joined him to watch a drill on Tuesday, state media said.",
        "guidance", {"Kim Jong Un": "principal", "Kim Ju Ae": "accompanied"}, [],
    ),
    (
        "Kim Jong Un and his young daughter Kim Ju Ae took centre stage at a vast parade, state media said.\n\nTuesday night's parade "
        "showed a new rocket.",
        "ceremony", {"Kim Jong Un": "attended", "Kim Ju Ae": "accompanied"}, [],
    ),
    (
        "Kim Jong Un cut the ribbon at a new spa on Tuesday, KCNA said.\n\nThe Lao ambassador to North Korea and his embassy staff "
        "appeared at Tuesday's ceremony.",
        "ceremony", {"Kim Jong Un": "principal"}, ["The Lao ambassador to North Korea and his embassy staff"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "people", "groups"), AT_HIS_SIDE)
def test_at_the_leaders_side(text: str, kind: str, people: dict[str, str], groups: list[str]) -> None:
    (event,) = _read(text).events
    assert (event.kind, str(event.start)) == (kind, "2018-11-13")
    assert _people(event) == people
    assert [g.text for g in event.groups] == groups


def test_what_was_done_days_before_is_no_news() -> None:
    assert not _read("North Korea fired a rocket on Thursday, Seoul said, days after leader Kim Jong Un toured a shipyard.").events


def test_reports_indicate_that_he_went() -> None:
    (event,) = _read("State media reports indicate that leader Kim Jong Un recently inspected a tank plant.").events
    assert (event.kind, event.place) == ("guidance", "tank plant")


def test_scholars_of_the_rival_hold_no_posts() -> None:
    text = (
        "North Korean leader Kim Jong Un toured a mill on Thursday, KCNA said.\n\nHan Moo-jin, president of the University of North Korean "
        "Studies, said it was a message."
    )
    assert not _read(text).posts


def test_a_body_in_the_state_is_its_own() -> None:
    text = "Pak Tong-ju, the first chairman of the National Defense Commission in North Korea, watched a concert on Thursday, KCNA said."
    assert [p.post for p in _read(text).posts] == ["first chairman of the National Defence Commission of the DPRK"]


def test_the_mausoleum_of_his_late_father() -> None:
    text = (
        "Kim Jong Un visited a mausoleum of his late grandfather and the country's founder, KCNA said.\n\nKim Jong Un and his wife, Ri Sol "
        "Ju, visited the Kumsusan Palace of the Sun on Wednesday, it added."
    )
    (event,) = _read(text).events
    assert _told(event) == ("ceremony", "2018-11-14", "Kumsusan Palace of the Sun")
