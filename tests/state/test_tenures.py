"""Tenures out of sightings: what opens, closes and bounds them."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from partystate.state.tenures import Bound, Sighting, Tenure, TermSpan, derive

SECRETARY = "secretary of the Central Committee"
_numbers = itertools.count()


def seen(
    day: str, said: str = "attested", post: str = SECRETARY, person: str = "kim", precise: bool = True
) -> Sighting:
    return Sighting(person, post, said, date.fromisoformat(day), precise, 1, "[]", f"s{next(_numbers)}")


def one(*sightings: Sighting) -> Tenure:
    (tenure,) = derive(sightings)
    return tenure


def test_sightings_bound_a_tenure_without_claiming_its_ends() -> None:
    tenure = one(seen("2011-05-01"), seen("2011-02-16"), seen("2011-09-09"))
    assert (tenure.basis, tenure.opened, tenure.closed) == ("attested", None, None)
    assert (tenure.first_seen, tenure.last_seen) == (date(2011, 2, 16), date(2011, 9, 9))
    assert tenure.standing(date(2011, 2, 15)) is None
    assert tenure.standing(date(2011, 2, 16)) == "certain"
    assert tenure.standing(date(2011, 12, 1)) == "inferred"
    assert tenure.standing(date(2014, 1, 1)) == "doubtful"


def test_an_election_opens_and_a_relief_closes() -> None:
    tenure = one(seen("2010-09-28", "elected"), seen("2011-03-01"), seen("2012-07-15", "relieved"))
    assert tenure.basis == "elected"
    assert tenure.opened == Bound(date(2010, 9, 28), date(2010, 9, 28), "elected")
    assert tenure.closed == Bound(date(2012, 7, 15), date(2012, 7, 15), "relieved")
    assert [tenure.standing(date(*d)) for d in ((2010, 9, 27), (2010, 9, 28), (2012, 7, 14), (2012, 7, 15))] == [
        None, "certain", "inferred", None,
    ]  # fmt: skip


def test_an_undated_change_is_on_or_before_its_publication() -> None:
    tenure = one(seen("2011-01-05"), seen("2011-03-20", "relieved", precise=False))
    assert tenure.closed == Bound(date(2011, 1, 5), date(2011, 3, 20), "relieved")
    assert tenure.standing(date(2011, 2, 1)) == "doubtful"


def test_one_election_in_many_reports_is_one() -> None:
    tenure = one(seen("2010-09-28", "elected"), seen("2010-09-29", "elected", precise=False), seen("2010-09-28"))
    assert len(tenure.proofs) == 3


def test_a_second_election_is_another_tenure() -> None:
    first, second = derive([seen("2010-09-28", "elected"), seen("2012-01-01"), seen("2016-05-09", "elected")])
    assert first.closed == Bound(date(2012, 1, 1), date(2016, 5, 9), "elected again")
    assert second.closed is None


def test_death_closes_every_post_and_none_that_was_left_before() -> None:
    sightings = [
        seen("2011-01-01"), seen("2011-01-01", post="Marshal"), seen("2011-02-01", "relieved"),
        seen("2011-03-01", "died", post=""), seen("2011-01-01", person="ri"),
    ]  # fmt: skip
    found = {(t.person, t.post): t.closed and t.closed.basis for t in derive(sightings)}
    assert found == {("kim", SECRETARY): "relieved", ("kim", "Marshal"): "died", ("ri", SECRETARY): None}


def test_a_relief_alone_proves_that_the_post_was_held() -> None:
    tenure = one(seen("2011-06-07", "relieved"))
    assert (tenure.basis, tenure.opened, tenure.first_seen) == ("relieved", None, None)
    assert tenure.standing(date(2011, 6, 6)) is None


def test_a_tenure_ends_with_the_term() -> None:
    spans = [TermSpan(7, date(2016, 5, 9), date(2021, 1, 9)), TermSpan(8, date(2021, 1, 10), None)]

    def terms(post: str, day: date) -> TermSpan | None:
        return next((s for s in spans if (s.since or day) <= day <= (s.until or day)), None)

    first, second = derive([seen("2019-04-10"), seen("2021-06-01")], terms)
    assert (first.term, first.closed) == (7, Bound(date(2019, 4, 10), date(2021, 1, 9), "term ended"))
    assert (second.term, second.closed) == (8, None)
    assert first.standing(date(2020, 1, 1)) == "inferred"
    assert first.standing(date(2021, 3, 1)) is None


DAYS = st.dates(date(2010, 1, 1), date(2013, 1, 1))
SIGHTINGS = st.builds(
    Sighting, st.sampled_from(["kim", "ri"]), st.sampled_from([SECRETARY, "Marshal", ""]),
    st.sampled_from(["attested", "attested", "elected", "relieved", "died"]), DAYS, st.booleans(), st.just(1),
    st.just("[]"), st.uuids().map(str),
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(SIGHTINGS, max_size=12), st.randoms(use_true_random=False))
def test_order_of_arrival_does_not_matter(sightings: list[Sighting], order) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(sightings)
    order.shuffle(shuffled)
    assert derive(sightings) == derive(shuffled)


@settings(deadline=None)
@given(st.lists(SIGHTINGS, max_size=12))
def test_tenures_of_one_post_follow_each_other(sightings: list[Sighting]) -> None:
    by_post: dict[tuple[str, str], list[Tenure]] = {}
    for tenure in derive(sightings):
        if tenure.doubt is not None:
            continue
        by_post.setdefault((tenure.person, tenure.post), []).append(tenure)
        assert not tenure.first_seen or tenure.first_seen <= (tenure.last_seen or date.min)
    for tenures in by_post.values():
        for day in (date(2010, 1, 1) + timedelta(days=n) for n in range(0, 1100, 30)):
            assert sum(t.standing(day) == "certain" for t in tenures) <= 1
        assert all(t.closed is not None for t in tenures[:-1])


@settings(deadline=None)
@given(st.lists(SIGHTINGS.filter(lambda s: s.said == "attested" and s.post), min_size=1, max_size=12))
def test_every_attested_day_is_certain(sightings: list[Sighting]) -> None:
    tenures = derive(sightings)
    for s in sightings:
        assert any(t.standing(s.day) == "certain" for t in tenures if (t.person, t.post) == (s.person, s.post))
