"""Terms, meetings, posts and programmes date a text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partystate.charter import Charter, Interval, Mention, candidate_dates, load_charter

DAYS = st.dates(date(1946, 1, 1), date(2030, 12, 31))
ENDS = st.none() | DAYS


@pytest.mark.parametrize(
    ("mentions", "since", "until"),
    [
        ([Mention(body="central-committee", term=7)], date(2016, 5, 9), date(2021, 1, 10)),
        ([Mention(body="political-bureau", term=7)], date(2016, 5, 9), date(2021, 1, 10)),
        ([Mention(programme="80-day-campaign")], date(2020, 10, 12), date(2020, 12, 30)),
        ([Mention(body="political-bureau", term=7, number=20)], date(2020, 11, 15), date(2020, 11, 15)),
        ([Mention(body="political-bureau", term=7, number=15)], date(2020, 7, 2), date(2020, 8, 13)),
        ([Mention(body="spa", term=12), Mention(body="spa", number=5, term=12)], date(2012, 4, 13), date(2012, 4, 13)),
        ([Mention(post="wpk/first-secretary")], date(2012, 4, 11), date(2016, 5, 9)),
        ([Mention(body="executive-policy-bureau")], date(2016, 5, 9), date(2021, 1, 10)),
    ],
)
def test_admissible_dates(dprk: Charter, mentions: list[Mention], since: date, until: date) -> None:
    assert dprk.admissible_dates(mentions) == [Interval(since, until)]


def test_an_undated_report_of_the_80_day_campaign_is_of_2020(dprk: Charter) -> None:
    spans = dprk.admissible_dates([Mention(body="political-bureau", term=7), Mention(programme="80-day-campaign")])
    assert candidate_dates(spans, 11, 16) == [date(2020, 11, 16)]
    assert candidate_dates(spans, 11, 15, weekday=6) == [date(2020, 11, 15)]
    assert candidate_dates(spans, 11, 15, weekday=0) == []


def test_what_the_charter_does_not_know_bounds_nothing(dprk: Charter) -> None:
    for mentions in ([], [Mention(body="no-such-body")], [Mention(programme="nothing")], [Mention(post="no/post")]):
        assert dprk.admissible_dates(mentions) == [Interval()]


def test_contradicting_mentions_admit_no_day(dprk: Charter) -> None:
    assert dprk.admissible_dates([Mention(body="spa", term=12), Mention(programme="80-day-campaign")]) == []


def test_a_renamed_body_keeps_counting_its_terms(dprk: Charter) -> None:
    spans = dprk.admissible_dates([Mention(body="spa-presidium", term=14)])
    assert spans and spans[0].since == date(2019, 3, 10)


def test_29_february_needs_a_leap_year() -> None:
    assert candidate_dates([Interval(date(2017, 1, 1), date(2023, 12, 31))], 2, 29) == [date(2020, 2, 29)]


@given(a=st.tuples(ENDS, ENDS), b=st.tuples(ENDS, ENDS), day=DAYS)
def test_an_intersection_holds_the_days_of_both(
    a: tuple[date | None, date | None], b: tuple[date | None, date | None], day: date
) -> None:
    one, other = Interval(*a), Interval(*b)
    both = one.intersection(other)
    assert (both is not None and both.contains(day)) == (one.contains(day) and other.contains(day))
    assert both == other.intersection(one)


@settings(max_examples=40, deadline=None)
@given(data=st.data(), day=DAYS)
def test_more_mentions_never_admit_more_days(data: st.DataObject, day: date) -> None:
    charter = load_charter("dprk")
    terms = [Mention(body=b.id, term=t.number) for b in charter.bodies.values() for t in b.terms]
    pool = terms + [Mention(programme=p) for p in charter.programmes]
    mentions = data.draw(st.lists(st.sampled_from(pool), min_size=1, max_size=4))
    fewer = charter.admissible_dates(mentions[:-1])
    more = charter.admissible_dates(mentions)
    if any(i.contains(day) for i in more):
        assert any(i.contains(day) for i in fewer)
    assert charter.admissible_dates(mentions[::-1]) == more
