"""When, where and under whom an event took place."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import partystate
from partystate.reading.report import Event

PUBLISHED = date(2021, 5, 6)  # a Thursday
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def event_of(lead: str, *more: str, published: date = PUBLISHED, title: str = "Meeting Held") -> Event:
    text = "\n\n".join([lead, *more, "Present there were Kim Chol Su, minister of Railways, and officials concerned."])
    (event,) = partystate.read(text, title=title, published=published).events
    return event


@settings(deadline=None)
@given(published=st.dates(date(1997, 1, 1), date(2040, 12, 31)), weekday=st.integers(0, 6), on=st.booleans())
def test_a_weekday_is_the_latest_such_day_on_or_before_publication(published: date, weekday: int, on: bool) -> None:
    words = f"{'on ' if on else ''}{WEEKDAYS[weekday]}"
    event = event_of(f"A meeting took place at the People's Palace of Culture {words}.", published=published)
    assert event.start == event.end
    assert event.start is not None and event.start.weekday() == weekday
    assert timedelta(0) <= published - event.start < timedelta(7)


@settings(deadline=None)
@given(published=st.dates(date(1997, 1, 1), date(2040, 12, 31)), back=st.integers(0, 40))
def test_a_day_of_the_month_is_the_latest_such_day(published: date, back: int) -> None:
    day = published - timedelta(days=back)
    event = event_of(f"A meeting took place in Pyongyang on {day:%B} {day.day}.", published=published)
    assert (event.start, event.end) == (day, day)


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("today", date(2021, 5, 6), date(2021, 5, 6)),
        ("yesterday", date(2021, 5, 5), date(2021, 5, 5)),
        ("the day before", date(2021, 5, 5), date(2021, 5, 5)),
        ("on May 4", date(2021, 5, 4), date(2021, 5, 4)),
        ("on May 4, 2021", date(2021, 5, 4), date(2021, 5, 4)),
        ("on Tuesday afternoon", date(2021, 5, 4), date(2021, 5, 4)),
        ("on the morning of May 4", date(2021, 5, 4), date(2021, 5, 4)),
        ("from May 3 to 5", date(2021, 5, 3), date(2021, 5, 5)),
        ("from April 29 to May 1", date(2021, 4, 29), date(2021, 5, 1)),
        ("on May 4 and 5", date(2021, 5, 4), date(2021, 5, 5)),
        ("on December 30", date(2020, 12, 30), date(2020, 12, 30)),
    ],
)
def test_day_words_are_reckoned_from_the_publication_date(words: str, start: date, end: date) -> None:
    event = event_of(f"A meeting took place in Pyongyang {words}.")
    assert (event.start, event.end) == (start, end)
    assert event.place == "Pyongyang"


@pytest.mark.parametrize(
    "lead",
    [
        "A meeting took place in Pyongyang.",
        "A meeting took place in Pyongyang to mark the anniversary of the speech made on April 7, 1961.",
        "A meeting took place at the April 25 House of Culture.",
        "A meeting took place in Pyongyang in support of the June 15 Joint Declaration.",
    ],
)
def test_history_and_names_give_no_day(lead: str) -> None:
    event = event_of(lead)
    assert (event.start, event.end) == (None, None)


def test_a_dateline_is_no_day_of_the_event() -> None:
    assert event_of("Pyongyang, May 6 (KCNA) -- A meeting took place at the Women's Hall.").start is None


def test_the_day_an_outlet_spoke_is_not_the_events() -> None:
    text = "North Korean leader Kim Jong-un presided over a politburo meeting on floods, state media said on Thursday."
    (event,) = partystate.read(text, title="Kim chairs politburo meeting", published=PUBLISHED).events
    assert (event.kind, event.start) == ("political_bureau_meeting", None)


def test_without_a_publication_date_a_weekday_is_no_day() -> None:
    text = "A meeting took place at the Women's Hall on Tuesday.\n\nPresent was Kim Chol Su, minister of Railways."
    (event,) = partystate.read(text, title="Meeting Held").events
    assert event.start is None


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("at the People's Palace of Culture", "People's Palace of Culture"),
        ("at the People's Palace of Culture in Pyongyang", "People's Palace of Culture"),
        ("at the Mansudae Assembly Hall here", "Mansudae Assembly Hall"),
        ("here", "Pyongyang"),
        ("in Hamhung City", "Hamhung City"),
        ("in Kangdong County, South Phyongan Province,", "Kangdong County, South Phyongan Province"),
        ("at the office building of the Party Central Committee", "office building of the Party Central Committee"),
        ("at Kim Il Sung Stadium", "Kim Il Sung Stadium"),
        ("on Mansu Hill", "Mansu Hill"),
    ],
)
def test_a_place_is_its_shortest_full_phrase(where: str, place: str) -> None:
    assert event_of(f"A meeting took place {where} on Tuesday.").place == place


def test_here_is_the_datelines_city() -> None:
    event = event_of("Wonsan, May 6 (KCNA) -- A meeting took place here on Tuesday.")
    assert event.place == "Wonsan"


@pytest.mark.parametrize(
    ("sentences", "capacity"),
    [
        (["Kim Chol Su made a report."], "reported"),
        (["Kim Chol Su made a speech."], "spoke"),
        (["Kim Chol Su made a speech.", "Kim Chol Su made a report."], "reported"),
        (["Kim Chol Su presided over the meeting.", "Kim Chol Su made a report."], "presided"),
        (["The minister made an opening address."], "spoke"),
        ([], "attended"),
    ],
)
def test_of_several_capacities_the_highest_stays(sentences: list[str], capacity: str) -> None:
    text = "\n\n".join(
        ["A meeting took place in Pyongyang on Tuesday.",
         "Present there were Kim Chol Su, minister of Railways, and officials concerned.", *sentences]
    )  # fmt: skip
    (event,) = partystate.read(text, title="Meeting Held", published=PUBLISHED).events
    assert [(p.name, p.capacity) for p in event.people] == [("Kim Chol Su", capacity)]


@pytest.mark.parametrize("verb", ["presided over", "chaired"])
def test_who_presides_is_the_presider(verb: str) -> None:
    event = event_of("A meeting took place in Pyongyang on Tuesday.", f"Ri Il Hwan {verb} the meeting.")
    assert event.presider == "Ri Il Hwan"


def test_who_guides_is_no_presider() -> None:
    text = (
        "The 2nd Plenary Meeting of the 8th Central Committee of the WPK was held on Tuesday.\n\n"
        "Kim Jong Un guided the meeting."
    )
    (event,) = partystate.read(text, title="Plenary Meeting Held", published=PUBLISHED).events
    assert (event.presider, [(p.name, p.capacity) for p in event.people]) == (None, [("Kim Jong Un", "principal")])


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("A seminar took place at the Women's Hall on Tuesday.", "meeting"),
        ("A rally of youth took place at Kim Il Sung Square on Tuesday.", "meeting"),
        ("A short course for teachers was held in Pyongyang on Tuesday.", "meeting"),
        ("A banquet was given at the Mokran House on Tuesday.", "reception"),
        ("A concert was given at the East Pyongyang Grand Theatre on Tuesday.", "performance"),
        ("The final of the basketball tournament took place at the Indoor Stadium on Tuesday.", "performance"),
        ("A memorial service for the late Ri Chol was held at the Women's Hall on Tuesday.", "mourning"),
        ("An opening ceremony took place at the Women's Hall on Tuesday.", "ceremony"),
        ("Floral baskets were laid before the statue of President Kim Il Sung on Mansu Hill on Tuesday.", "ceremony"),
        ("An agreement on fishery was signed in Pyongyang on Tuesday.", "ceremony"),
    ],
)
def test_the_noun_tells_the_kind(lead: str, kind: str) -> None:
    assert event_of(lead, title="News").kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "A meeting will be held in Pyongyang on Friday.",
        "Kim Jong Un sent a message of greetings to the president of Laos on Tuesday.",
        'The premier said: "A meeting was held in Pyongyang on Tuesday."',
        "Rodong Sinmun on Tuesday carries an article on the tasks of farming.",
        "The United States staged a military exercise in the Pacific on Tuesday.",
    ],
)
def test_what_is_planned_sent_quoted_or_foreign_is_no_event(text: str) -> None:
    assert partystate.read(text, title="News", published=PUBLISHED).events == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [("15th", 15), ("Fourth", 4), ("Twenty-first", 21), ("3rd", 3)],
)
def test_ordinals_and_terms_of_meetings(title: str, expected: int) -> None:
    event = event_of(
        f"The {title} Enlarged Meeting of the Political Bureau of the 7th Central Committee of the Workers' Party of "
        "Korea was held on Tuesday."
    )
    assert (event.kind, event.term, event.ordinal, event.enlarged) == ("political_bureau_meeting", 7, expected, True)


def test_an_organisations_plenary_is_a_meeting_with_its_numbers() -> None:
    event = event_of(
        "The 5th Plenary Meeting of the 9th Central Committee of the Union of Agricultural Workers of Korea was held "
        "on Tuesday."
    )
    assert (event.kind, event.term, event.ordinal) == ("meeting", 9, 5)
    assert event.body == "Central Committee of the Union of Agricultural Workers of Korea"
