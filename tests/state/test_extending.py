"""What goes on without a replay is what the replay of everything gives, for whatever is asked of it."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from test_thinning import CONSTITUTION, FIRST, LADDERS, Press, _deaths, _gone_on

from partystate.state import checkpoints
from partystate.state.checkpoints import Checkpoint, checkpoint_of
from partystate.state.extending import extended
from partystate.state.groups import Group
from partystate.state.tenures import Sighting

YEARS = 16


def _answers(one: Checkpoint) -> list[object]:
    """All that is asked of a checkpoint."""
    days = [FIRST + timedelta(days=n) for n in range(-40, 365 * YEARS, 37)]
    tenures = [one.tenure(i) for i in range(len(one.tenures))]
    return [
        list(one.reaches), [list(head) for head in one.heads], {k: list(v) for k, v in one.titles.items()},
        tenures, [t.documents for t in tenures], dict(one.deaths), list(one.posts), one.latest,
        [[one.around(i, day) for i in range(len(tenures))] for day in days], [one.standing(day) for day in days],
    ]  # fmt: skip


CASES = st.tuples(
    st.integers(0, 10**9), st.sampled_from(sorted(LADDERS)), st.sampled_from([1, 3, 40]), st.integers(5, 120),
    st.lists(st.integers(1, 4), min_size=2, max_size=12),
)  # fmt: skip


@settings(deadline=None, max_examples=150)
@given(CASES)
def test_without_a_replay_as_with_one(case: tuple[int, str, int, int, list[int]]) -> None:
    seed, ladder, sparse, first, portions = case
    many, checkpoints.MANY = checkpoints.MANY, 1
    try:
        press = Press(seed, LADDERS[ladder], sparse)
        group = Group("the group", tuple(press.titles))
        said = press.some(first)
        deaths = _deaths(said, seed)
        kept = checkpoint_of(said, (), CONSTITUTION, press.titles, deaths)
        for portion in portions:
            new = press.some(portion)
            before, deaths = deaths, _deaths([*said, *new], seed)
            quickly = extended(kept, new, CONSTITUTION, group) if deaths == before else None
            kept = quickly or _gone_on(kept, said, new, press.titles, deaths)
            said += new
            checkpoints.MANY = 10**9
            whole = checkpoint_of(said, (), CONSTITUTION, press.titles, deaths)
            checkpoints.MANY = 1
            assert _answers(kept) == _answers(whole)
            assert _answers(Checkpoint.loads(kept.replayed(CONSTITUTION, press.titles).dumps())) == _answers(whole)
    finally:
        checkpoints.MANY = many


def _seen(press: Press, name: str, place: int, day: date, said: str = "attested") -> Sighting:
    return press.said(name, press.titles[place], said, day)._replace(judged=False)


def test_what_goes_on_and_what_does_not() -> None:
    later = FIRST + timedelta(days=400)
    for ladder, titles in LADDERS.items():
        press = Press(1, titles, 1)
        group = Group("the group", tuple(press.titles))
        said = [_seen(press, "haru", 0, FIRST + timedelta(days=n)) for n in range(300)]
        kept = checkpoint_of(said, (), CONSTITUTION, press.titles, {})

        def goes_on(*new: Sighting, kept: Checkpoint = kept, group: Group = group) -> bool:
            return extended(kept, new, CONSTITUTION, group) is not None

        again = _seen(press, "haru", 0, later)
        assert goes_on(again), ladder
        assert goes_on(again, _seen(press, "haru", 0, later + timedelta(days=1)))
        assert not goes_on(again._replace(judged=True))
        assert not goes_on(_seen(press, "haru", 0, FIRST + timedelta(days=299))), "the same day once more"
        assert not goes_on(_seen(press, "haru", 0, later, "elected"))
        assert not goes_on(_seen(press, "moru", 0, later))
        assert not goes_on(again, again._replace(person="haru", post="", said="died"))
        if len(titles) > 1:
            assert not goes_on(_seen(press, "haru", 1, later))
        new_title = Group("the group", (*press.titles, press.titles[0].__class__(99, "keeper of the Bell", "Bell")))
        assert not goes_on(again, group=new_title)
