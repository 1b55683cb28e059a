"""What tenures say of each other: successors, ladders, full lists, deaths, and reports that contradict the others."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from partystate.state.rivals import MOVED, NOT_LISTED, SUPERSEDED
from partystate.state.tenures import Bound, Rules, Sighting, Tenure, derive

PREMIER, MEMBER, ALTERNATE, SECRETARY = "premier", "member", "alternate", "secretary"
RULES = Rules(frozenset({PREMIER}), {MEMBER: "ladder", ALTERNATE: "ladder"}, {"leader": date(2011, 12, 17)})
_numbers = itertools.count()


def seen(person: str, post: str, day: str, said: str = "attested", trust: int = 1, judged: bool = False) -> Sighting:
    n = next(_numbers)
    return Sighting(
        person, post, said, date.fromisoformat(day), True, n, "[]", f"s{n}", post, "", trust, f"t{n}", day, judged
    )


def held(*sightings: Sighting) -> dict[tuple[str, str], Tenure]:
    return {(t.person, t.post): t for t in derive(sightings, rules=RULES)}


def test_a_new_holder_of_the_one_seat_ends_the_old_between_two_sightings() -> None:
    found = held(
        seen("kim", PREMIER, "2010-06-07"), seen("kim", PREMIER, "2011-02-01"), seen("pak", PREMIER, "2013-04-02")
    )
    kim, pak = found["kim", PREMIER], found["pak", PREMIER]
    assert kim.closed == Bound(date(2011, 2, 1), date(2013, 4, 2), SUPERSEDED)
    assert kim.ended.precision == "between"
    assert (kim.ended.since.proof.person, kim.ended.until.proof.person) == ("kim", "pak")  # type: ignore[union-attr]
    assert pak.began == Bound(date(2011, 2, 1), date(2013, 4, 2), "first seen")
    on = [kim.standing(date(2010, 12, 1)), kim.standing(date(2012, 1, 1)), kim.standing(date(2013, 4, 2))]
    assert on == ["certain", "doubtful", None]


def test_a_seat_with_many_holders_supersedes_nobody() -> None:
    found = held(seen("kim", SECRETARY, "2010-06-07"), seen("pak", SECRETARY, "2013-04-02"))
    assert found["kim", SECRETARY].closed is None


def test_a_promotion_ends_the_lower_rung() -> None:
    found = held(
        seen("kim", ALTERNATE, "2010-10-01"),
        seen("kim", ALTERNATE, "2011-10-01"),
        seen("kim", MEMBER, "2012-04-11", "elected"),
    )
    assert found["kim", ALTERNATE].closed == Bound(date(2011, 10, 1), date(2012, 4, 11), MOVED)
    assert found["kim", MEMBER].began == Bound(date(2012, 4, 11), date(2012, 4, 11), "elected")
    day = date(2012, 4, 11)
    assert [found["kim", rung].standing(day) for rung in (ALTERNATE, MEMBER)] == [None, "certain"]


def test_one_report_against_all_others_is_doubtful() -> None:
    found = held(
        seen("kim", MEMBER, "2011-02-01"),
        seen("kim", MEMBER, "2011-07-10"),
        seen("kim", ALTERNATE, "2011-07-12"),
        seen("kim", MEMBER, "2011-07-15"),
    )
    assert found["kim", ALTERNATE].doubt == "another rank or rung at the time"
    assert found["kim", ALTERNATE].standing(date(2011, 7, 12)) == "doubtful"
    assert found["kim", MEMBER].standing(date(2011, 7, 12)) == "certain"


def test_after_years_of_silence_one_report_is_enough() -> None:
    found = held(
        seen("ri", PREMIER, "2011-02-01"),
        seen("ri", PREMIER, "2011-03-01"),
        seen("pak", PREMIER, "2021-07-30"),
        seen("kim", PREMIER, "2024-01-01"),
    )
    assert [t.doubt for t in found.values()] == [None, None, None]
    assert found["pak", PREMIER].closed == Bound(date(2021, 7, 30), date(2024, 1, 1), SUPERSEDED)


def test_the_outlet_nearest_to_the_source_is_believed_and_a_judgement_before_it() -> None:
    agency = [seen("kim", PREMIER, day, trust=1) for day in ("2011-02-01", "2011-03-01")]
    press = seen("pak", PREMIER, "2011-02-15", trust=4)
    assert held(*agency, press)["pak", PREMIER].doubt is not None
    found = held(*agency, press._replace(judged=True))
    assert found["pak", PREMIER].doubt is None
    assert found["pak", PREMIER].standing(date(2011, 2, 15)) == "certain"


def test_outlets_that_give_other_days_dissent() -> None:
    found = held(
        seen("kim", SECRETARY, "2012-04-11", "elected", trust=1),
        seen("kim", SECRETARY, "2012-04-12", "elected", trust=4),
        seen("kim", SECRETARY, "2012-04-12", "elected", trust=4),
    )
    tenure = found["kim", SECRETARY]
    assert tenure.opened == Bound(date(2012, 4, 11), date(2012, 4, 11), "elected")
    assert [(d.bound, d.day, len(d.proofs)) for d in tenure.dissents] == [("from", date(2012, 4, 12), 2)]


def test_equal_outlets_are_believed_by_how_many_independent_texts_agree() -> None:
    said = [seen("kim", SECRETARY, day, "elected") for day in ("2012-04-11", "2012-04-12", "2012-04-12")]
    assert held(*said)["kim", SECRETARY].opened == Bound(date(2012, 4, 12), date(2012, 4, 12), "elected")
    copies = [s._replace(text="one") for s in said[1:]]
    late = said[0]._replace(published="2012-05-01")
    assert held(late, *copies)["kim", SECRETARY].opened == Bound(date(2012, 4, 11), date(2012, 4, 11), "elected")


def test_who_is_not_in_a_full_list_has_left() -> None:
    old = [seen(f"p{n}", SECRETARY, "2011-01-01") for n in range(4)]
    new = [s._replace(person=f"p{n}", said="elected") for n, s in enumerate([seen("", SECRETARY, "2012-04-11")] * 6, 2)]
    found = held(*old, *new)
    assert found["p0", SECRETARY].closed == Bound(date(2011, 1, 1), date(2012, 4, 11), NOT_LISTED)
    assert found["p5", SECRETARY].closed is None
    few = held(*old, *new[:3])
    assert few["p0", SECRETARY].closed is None


def test_the_dead_hold_nothing() -> None:
    found = derive([seen("leader", SECRETARY, "2011-12-01"), seen("leader", SECRETARY, "2012-02-16")], rules=RULES)
    true, honour = sorted(found, key=lambda t: t.doubt or "")
    assert true.closed == Bound(date(2011, 12, 17), date(2011, 12, 17), "died")
    assert honour.doubt == "after the reported death"
    assert [t.standing(date(2012, 3, 1)) for t in (true, honour)] == [None, "doubtful"]


def test_a_death_of_somebody_who_goes_on_appearing_is_not_believed() -> None:
    later = [seen("kim", SECRETARY, f"2012-0{month}-01") for month in range(3, 9)]
    found = held(seen("kim", SECRETARY, "2011-01-01"), seen("kim", "", "2011-06-01", "died"), *later)
    assert found["kim", SECRETARY].closed is None
    assert found["kim", SECRETARY].standing(date(2012, 5, 1)) == "certain"


# ---- properties ----------------------------------------------------------------------------------------------------

DAYS = st.dates(date(2010, 1, 1), date(2014, 1, 1))
SIGHTINGS = st.builds(
    Sighting,
    st.sampled_from(["kim", "ri", "pak"]),
    st.sampled_from([PREMIER, MEMBER, ALTERNATE, SECRETARY, ""]),
    st.sampled_from(["attested", "attested", "attested", "elected", "relieved", "died"]),
    DAYS,
    st.booleans(),
    st.integers(1, 6),
    st.just("[]"),
    st.uuids().map(str),
    st.just(""),
    st.just(""),
    st.integers(1, 5),
    st.sampled_from(["a", "b", "c"]),
    st.sampled_from(["2011-01-01", "2012-01-01"]),
    st.booleans(),
)


@settings(deadline=None)
@given(st.lists(SIGHTINGS, max_size=14), st.randoms(use_true_random=False))
def test_order_of_arrival_does_not_matter(sightings: list[Sighting], order) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(sightings)
    order.shuffle(shuffled)
    assert derive(sightings, rules=RULES) == derive(shuffled, rules=RULES)


@settings(deadline=None)
@given(st.lists(SIGHTINGS, max_size=14))
def test_nothing_is_lost_and_one_seat_has_one_sure_holder(sightings: list[Sighting]) -> None:
    tenures = derive(sightings, rules=RULES)
    kept = {s.statement for t in tenures for s in t.proofs}
    assert {s.statement for s in sightings if s.post and s.said in ("attested", "elected")} <= kept
    for day in (date(2010, 1, 1) + timedelta(days=n) for n in range(0, 1500, 61)):
        sure = [t.person for t in tenures if t.post == PREMIER and t.standing(day) == "certain"]
        strictly = [t for t in tenures if t.post == PREMIER and t.standing(day) == "certain" and t.last_seen != day]
        assert len({t.person for t in strictly if t.first_seen != day}) <= 1, (day, sure)


@settings(deadline=None)
@given(st.lists(SIGHTINGS, max_size=14))
def test_intervals_do_not_run_backwards(sightings: list[Sighting]) -> None:
    for t in derive(sightings, rules=RULES):
        for bound in (t.began, t.ended):
            if bound.earliest is not None and bound.latest is not None:
                assert bound.earliest <= bound.latest


def test_who_comes_back_to_a_seat_did_not_hold_it_all_the_time() -> None:
    days = {"kim": ("2004-01-05", "2006-03-01", "2013-04-02"), "ri": ("2008-08-02", "2010-01-04")}
    said = [seen(person, PREMIER, day) for person, printed in days.items() for day in printed]
    tenures = derive(said, rules=RULES)
    kims = sorted((t.first_seen, t.last_seen) for t in tenures if t.person == "kim")
    assert kims == [(date(2004, 1, 5), date(2006, 3, 1)), (date(2013, 4, 2), date(2013, 4, 2))]
    for day in (date(2009, 5, 1), date(2008, 8, 2)):
        assert [t.person for t in tenures if t.standing(day) == "certain"] == ["ri"]


def test_who_comes_back_to_a_rung_was_on_another_meanwhile() -> None:
    rungs = {"2010-02-01": MEMBER, "2013-02-01": ALTERNATE, "2014-02-01": ALTERNATE, "2017-02-01": MEMBER}
    tenures = derive([seen("kim", post, day) for day, post in rungs.items()], rules=RULES)
    assert [(t.post, t.standing(date(2013, 8, 1))) for t in tenures if t.standing(date(2013, 8, 1)) == "certain"] == [
        (ALTERNATE, "certain")
    ]
    assert len([t for t in tenures if t.post == MEMBER]) == 2
