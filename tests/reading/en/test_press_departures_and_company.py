"""What wire services tell of who travels along, and of what only looks like an event or a change."""

from __future__ import annotations

import datetime

import pytest

import partystate
from partystate.reading.report import Report

PUBLISHED = "2019-06-05"


def _read(text: str, title: str = "") -> Report:
    return partystate.read(text, title=title, published=PUBLISHED)


def _told(report: Report) -> list[tuple[str, list[tuple[str, str]]]]:
    return [(e.kind, [(p.name, p.capacity) for p in e.people]) for e in report.events]


def test_who_is_in_somebodys_delegation() -> None:
    text = (
        "North Korea's ceremonial head of state, Pak Tong Ju, left Pyongyang for Laos on Monday, KCNA said.\n\n"
        "Also in Pak's delegation are Han Kil Ho, minister of railways, and Ro Chang Su, vice-minister of culture."
    )
    people = [("Pak Tong Ju", "principal"), ("Han Kil Ho", "accompanied"), ("Ro Chang Su", "accompanied")]
    assert _told(_read(text)) == [("travel", people)]


def test_who_accompanied_the_leader_on_his_visit() -> None:
    text = "Ri Chol Min accompanied Kim Jong Un on his visit to a shoe factory on Monday as the army's new chief of staff, KCNA said."
    (event,) = _read(text).events
    assert ("Kim Jong Un", "principal") in [(p.name, p.capacity) for p in event.people]


def test_departing_abroad_is_no_dismissal() -> None:
    report = _read("North Korean Foreign Minister Han Kil Ho has departed for Cuba and Laos, state media said.")
    assert [e.kind for e in report.events] == ["travel"]
    assert report.changes == []
    assert [p.post for p in report.posts] == ["foreign minister of the DPRK"]


def test_the_capital_left_goes_before_where_the_press_writes() -> None:
    text = "TOKYO (Kyodo) - North Korean Foreign Minister Han Kil Ho left Pyongyang for Beijing on Tuesday, state media said."
    assert _read(text).events[0].place == "Pyongyang"


def test_how_long_somebody_served_is_no_reason() -> None:
    text = 'General Pak Tong Ju, chief of the general staff, was "dismissed" after serving for nearly two years, KCNA reported.'
    (change,) = _read(text).changes
    assert (change.action, change.reason) == ("relieved", None)


def test_offices_in_quotation_marks() -> None:
    text = (
        "Pak Sun Hui was selected Tuesday as an “alternate member” of the party's Political Bureau, KCNA "
        "said."
    )
    post = "alternate member of the Political Bureau of the Central Committee of the Workers' Party of Korea"
    assert [(c.action, c.post) for c in _read(text).changes] == [("appointed", post)]


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday, North Korea held the Supreme People's Assembly, which passed a law on reservoirs, KCNA said.",
        "North Korea opened its Supreme People's Assembly on Tuesday, state media said.",
        "State media reported that the Supreme People's Assembly was held in Pyongyang for a day on Tuesday.",
    ],
)
def test_an_assembly_that_is_held(text: str) -> None:
    (event,) = _read(text).events
    assert (event.kind, event.start) == ("assembly_session", datetime.date(2019, 6, 4))


def test_a_separate_event_is_one_of_its_own() -> None:
    text = (
        "Kim Jong Un inspected a tractor plant on Monday, KCNA said.\n\nIn a separate event, Kim attended a groundbreaking "
        "ceremony for the final phase of a dam."
    )
    assert [e.kind for e in _read(text).events] == ["guidance", "ceremony"]


def test_delegates_of_a_congress_are_not_the_congress() -> None:
    text = "Kim Jong-un held a photo session with participants in the Ninth Congress of the Children's Union on Monday, KCNA said."
    assert "meeting" not in [e.kind for e in _read(text).events]


def test_a_city_that_a_headline_only_names_is_not_where_he_was() -> None:
    text = "Kim Jong Un on Thursday inspected an artillery unit, state media said."
    assert [e.kind for e in _read(text, title="Kim visits army unit that threatens Seoul").events] == ["guidance"]


def test_talks_somebody_engaged_in_and_the_table_after_them() -> None:
    text = "Kim Jong Un engaged in lengthy talks with Laotian President Bounmy Keo on Tuesday before Kim gave a banquet for him, KCNA said."
    assert sorted(e.kind for e in _read(text).events) == ["reception", "talks"]


def test_foreigners_at_a_bier_are_guests() -> None:
    text = (
        "Kim Jong Un visited the bier of Pak Tong Ju in Pyongyang on Monday, KCNA said. Laotian Ambassador Leo Keo also visited the "
        "bier to offer condolences."
    )
    (event,) = _read(text).events
    assert ("Leo Keo", "guest") in [(p.name, p.capacity) for p in event.people]


def test_a_gloss_behind_a_short_name() -> None:
    text = (
        "Kim Jong Un visited a mausoleum on Monday, KCNA said. Accompanying him was Han Kil Ho, secretary of the WPK [Workers' Party "
        "of Korea] Central Committee."
    )
    assert [p.post for p in _read(text).posts] == ["secretary of the Central Committee of the Workers' Party of Korea"]


def test_a_letter_handed_over_at_a_meeting() -> None:
    text = "Vice Marshal Han Kil Ho handed a handwritten letter to Laotian President Bounmy Keo at a brief meeting in Vientiane on Friday, KCNA said."
    assert _told(_read(text)) == [("talks", [("Han Kil Ho", "principal"), ("Bounmy Keo", "guest")])]


def test_whom_a_name_behind_a_comma_names_is_no_group() -> None:
    text = "Accompanied by his daughter, Ju Ae, Kim Jong Un visited a tractor plant on Wednesday, state media said."
    (event,) = _read(text).events
    assert event.groups == []
    assert [p.name for p in event.people] == ["Kim Jong Un", "Ju Ae"]


def test_the_day_on_which_media_reported_is_not_the_day_of_the_visit() -> None:
    (event,) = _read("State media on Saturday reported that Kim Jong Un inspected a women's artillery battery.").events
    assert event.start is None


@pytest.mark.parametrize(
    "text",
    [
        "Kim Jong Un watched over a ceremony in Pyongyang to honour the dead, KCNA said.",
        "Kim Jong Un joined pilots and sailors in a short ceremony on Monday at the new pier, KCNA said.",
    ],
)
def test_ceremonies_watched_over_and_joined_in(text: str) -> None:
    assert [e.kind for e in _read(text).events] == ["ceremony"]


def test_a_site_ends_where_he_goes_on_to_stress_something() -> None:
    text = "Kim Jong Un inspected the ropewalk and emphasized how scarce hemp is, state media said on Friday."
    assert _read(text).events[0].place == "ropewalk"
