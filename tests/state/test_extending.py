"""What goes on without a replay is what the replay of everything gives, for whatever is asked of it."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from test_thinning import CONSTITUTION, FIRST, LADDERS, Press, _deaths, _gone_on

from partystate.state import checkpoints
from partystate.state.checkpoints import Checkpoint, checkpoint_of
from partystate.state.extending import extended
from partystate.state.resuming import settled, tied_to
from partystate.state.sightings import Title
from partystate.state.tenures import Sighting

YEARS = 16


def _answers(one: Checkpoint) -> list[object]:
    """All that is asked of a checkpoint."""
    days = [FIRST + timedelta(days=n) for n in range(-40, 365 * YEARS, 37)]
    tenures = [one.tenure(i) for i in range(len(one.tenures.value))]
    return [
        list(one.reaches), [list(head) for head in one.heads], {k: list(v) for k, v in one.titles.items()},
        tenures, [t.documents for t in tenures], dict(one.deaths), list(one.posts), one.latest,
        [[one.around(i, day) for i in range(len(tenures))] for day in days], [one.standing(day) for day in days],
    ]  # fmt: skip


CASES = st.tuples(
    st.integers(0, 10**9), st.sampled_from(sorted(LADDERS)), st.sampled_from([1, 3, 40]), st.integers(5, 120),
    st.lists(st.integers(1, 4), min_size=2, max_size=12), st.sampled_from([3, 9]), st.booleans(),
)  # fmt: skip


@settings(deadline=None, max_examples=40)
@given(CASES)
def test_with_news_as_out_of_everything(case: tuple[int, str, int, int, list[int], int, bool]) -> None:
    seed, ladder, sparse, first, portions, names, lists = case
    many, checkpoints.MANY = checkpoints.MANY, 1
    try:
        press = Press(seed, LADDERS[ladder], sparse, tuple(f"n{n}" for n in range(names)))
        said = press.some(first) + press.full_list() * lists
        deaths = _deaths(said, seed)
        kept = checkpoint_of(said, (), CONSTITUTION, press.titles, deaths)
        for number, portion in enumerate(portions):
            new = press.some(portion) + press.full_list() * (lists and press.random.random() < 0.1)
            deaths = _deaths([*said, *new], seed + number)
            kept = _with_news(kept, said, new, press.titles, deaths)
            said += new
            checkpoints.MANY = 10**9
            whole = checkpoint_of(said, (), CONSTITUTION, press.titles, deaths)
            checkpoints.MANY = 1
            assert _answers(kept) == _answers(whole)
            assert _answers(Checkpoint.loads(kept.dumps())) == _answers(whole)
            kept = Checkpoint.loads(kept.dumps()) if number % 3 == 1 else kept
            assert _answers(Checkpoint.loads(settled(kept, CONSTITUTION, press.titles).dumps())) == _answers(whole)
    finally:
        checkpoints.MANY = many


def _with_news(
    kept: Checkpoint, before: list[Sighting], new: list[Sighting], titles: list[Title], deaths: dict[str, bool]
) -> Checkpoint:
    """As `carrying` does it."""
    seats = {s.post: CONSTITUTION.seat(s.printed, checkpoints.body_words(s.printed), s.day) for s in new if s.post}
    dead = {person for person, believed in kept.deaths.items() if deaths.get(person) != believed}
    made, anew = extended(kept, new, CONSTITUTION, seats, dead)
    mine = [s for s in new if s.person in anew]
    return _gone_on(made, before, mine, titles, deaths, anew) if anew else made


def _seen(press: Press, name: str, place: int, day: date, said: str = "attested") -> Sighting:
    return press.said(name, press.titles[place], said, day)._replace(judged=False)


def test_what_goes_on_and_what_does_not() -> None:
    later = FIRST + timedelta(days=400)
    for ladder, titles in LADDERS.items():
        press = Press(1, titles, 1)
        said = [_seen(press, "haru", 0, FIRST + timedelta(days=n)) for n in range(300)]
        said += [_seen(press, "moru", 0, FIRST + timedelta(days=n)) for n in (320, 330)] * (ladder != "one seat")
        kept = checkpoint_of(said, (), CONSTITUTION, press.titles, {})

        def anew(*new: Sighting, kept: Checkpoint = kept) -> set[str]:
            words = {s.post: (s.printed, checkpoints.body_words(s.printed), s.day) for s in new if s.post}
            return extended(kept, new, CONSTITUTION, {key: CONSTITUTION.seat(*said) for key, said in words.items()})[1]

        again = _seen(press, "haru", 0, later)
        assert anew(again) == set(), ladder
        assert anew(again, _seen(press, "haru", 0, later + timedelta(days=1))) == set()
        assert anew(_seen(press, "haru", 0, FIRST + timedelta(days=310))) == set(), "later than all that is said of him"
        assert anew(again._replace(judged=True)) == {"haru"}
        assert anew(_seen(press, "haru", 0, FIRST + timedelta(days=299))) == set(), "the same day once more"
        assert anew(_seen(press, "haru", 0, FIRST + timedelta(days=298))) == {"haru"}
        assert anew(_seen(press, "haru", 0, later, "elected")) == {"haru"}
        assert anew(again, again._replace(person="haru", post="", said="died")) == {"haru"}
        tied = {"haru", "toru"} if ladder == "one seat" else {"toru"}
        assert anew(again, _seen(press, "toru", 0, later)) == tied
        if len(titles) > 1:
            assert anew(_seen(press, "haru", 1, later)) == {"haru"}


def test_who_is_on_a_full_list_is_tied_to_all_who_sit() -> None:
    press = Press(1, LADDERS["two rungs"], 1, tuple(f"n{n}" for n in range(7)))
    said = [_seen(press, name, 0, FIRST) for name in press.names]
    one = checkpoint_of(said, (), CONSTITUTION, press.titles, {})
    later = FIRST + timedelta(days=40)
    few = [_seen(press, name, 0, later, "elected")._replace(doc=900) for name in press.names[:4]]
    many = [_seen(press, name, 0, later, "elected")._replace(doc=900) for name in press.names[:6]]
    assert tied_to(one, {"n0"}, few, {}) == {"n0"}
    assert tied_to(one, {"n0"}, many, {}) == set(press.names)
    filled = checkpoint_of([*said, *many], (), CONSTITUTION, press.titles, {})
    assert tied_to(filled, {"n6"}, (), {}) == set(press.names)
