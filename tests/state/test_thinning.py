"""What is left out of the sightings changes nothing of what a replay makes of them and of all that comes later."""

from __future__ import annotations

import random
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from partystate.charter import load_charter
from partystate.state import checkpoints
from partystate.state.checkpoints import Checkpoint, checkpoint_of
from partystate.state.constitution import Constitution
from partystate.state.groups import groups_of
from partystate.state.resuming import resumed
from partystate.state.sightings import Title, rules_of
from partystate.state.tenures import Sighting
from partystate.state.thinning import thin, torn

BODY = "Political Bureau of the Central Committee of the Workers' Party of Korea"
CONSTITUTION = Constitution.of(load_charter())
LADDERS = {
    "two rungs": (f"member of the {BODY}", f"alternate member of the {BODY}"),
    "one seat": ("premier of the Cabinet of the DPRK", "premier of the Administration Council of the DPRK"),
    "ranks": ("Vice Marshal", "Marshal"),
    "no rivals": ("keeper of the Lighthouse",),
}
FIRST = date(2009, 6, 1)
NAMES = ("haru", "moru", "toru")


class Press:
    """Sightings of a press in which things mostly stay as they are, and which is sometimes wrong."""

    def __init__(self, seed: int, titles: tuple[str, ...], sparse: int, names: tuple[str, ...] = NAMES) -> None:
        self.names = names
        self.random = random.Random(seed)
        self.sparse = sparse
        self.titles = [Title(n, text, checkpoints.body_words(text)) for n, text in enumerate(titles, 1)]
        self.held = {name: self.random.choice(self.titles) for name in names}
        self.number = 0
        self.document = 0
        self.day = self.published = FIRST

    def said(self, name: str, title: Title | None, said: str, day: date, precise: bool = True) -> Sighting:
        r, self.number = self.random, self.number + 1
        if day != self.published or r.random() < 0.5:
            self.document, self.published = self.document + 1, day
        seat = CONSTITUTION.seat(title.text, title.body, day).key if title else ""
        return Sighting(
            name, seat, said, day, precise, self.document, "[]", f"{r.randrange(10**6):06d}-{self.number}",
            title.text if title else "", "", r.choice((1, 1, 2, 4)), f"t{self.document // 2}", day.isoformat(),
            r.random() < 0.01,
        )  # fmt: skip

    def some(self, count: int) -> list[Sighting]:
        """So many more, on and on in time."""
        r, found = self.random, list[Sighting]()
        self.document += 1
        for _ in range(count):
            if r.random() < 0.7:
                self.day += timedelta(days=r.randint(1, self.sparse))
            day = self.day if r.random() < 0.97 else self.day - timedelta(days=r.randint(0, 300))
            name = r.choice(self.names[: r.choice((1, 2, 3, len(self.names)))])
            chance = r.random()
            if chance < 0.03:
                self.held[name] = r.choice(self.titles)
                said = r.choice(("elected", "appointed", "promoted"))
                found.append(self.said(name, self.held[name], said, day, r.random() < 0.8))
            elif chance < 0.05:
                found.append(self.said(name, self.held[name], "relieved", day, r.random() < 0.5))
            elif chance < 0.055:
                found.append(self.said(name, None, r.choice(("died", "relieved")), day))
            else:
                title = self.held[name] if r.random() < 0.97 else r.choice(self.titles)
                found.append(self.said(name, title, "attested", day))
        return found

    def full_list(self) -> list[Sighting]:
        """One document by which most are elected."""
        self.document, title = self.document + 1, self.random.choice(self.titles)
        chosen = self.random.sample(self.names, min(len(self.names), self.random.randint(4, 9)))
        made = [self.said(name, title, "elected", self.day)._replace(doc=10**6 + self.document) for name in chosen]
        self.document += 1
        return made


def _deaths(said: list[Sighting], seed: int) -> dict[str, bool]:
    r = random.Random(seed)
    return {name: r.random() < 0.5 for name in sorted({s.person for s in said if s.said == "died"})}


def _gone_on(
    kept: Checkpoint,
    before: list[Sighting],
    new: list[Sighting],
    titles: list[Title],
    deaths: dict[str, bool],
    among: set[str] | None = None,
) -> Checkpoint:
    """As `carrying` does it: with all persons of a group, or with some who are tied to no others."""
    left, holes = kept.going_on(among)
    again = torn(holes, new, _rules([*left, *new])) | ({s.person for s in new} - kept.persons)
    left = [s for s in left if s.person not in again] + [s for s in before if s.person in again]
    holes = [hole for hole in holes if hole.person not in again]
    if among is not None:
        return resumed(kept, among, [*left, *new], holes, CONSTITUTION, titles, deaths)
    return checkpoint_of([*left, *new], holes, CONSTITUTION, titles, deaths)


def _rules(said: list[Sighting]):  # type: ignore[no-untyped-def]
    bodies = {s.printed: checkpoints.body_words(s.printed) for s in said}
    return rules_of(
        CONSTITUTION, {s.post: CONSTITUTION.seat(s.printed, bodies[s.printed], s.day) for s in said if s.post}
    )


def _shown(one: Checkpoint) -> tuple[object, ...]:
    return (
        list(one.reaches), list(one.starts), *map(list, one.attested.value),
        [list(head) for head in one.heads], list(one.tenures.value), {k: list(v) for k, v in one.titles.items()},
    )  # fmt: skip


CASES = st.tuples(
    st.integers(0, 10**9), st.sampled_from(sorted(LADDERS)), st.sampled_from([1, 3, 40]),
    st.lists(st.integers(1, 80), min_size=2, max_size=4),
)  # fmt: skip


@settings(deadline=None, max_examples=120)
@given(CASES)
def test_a_replay_gone_on_with_is_the_replay_of_everything(case: tuple[int, str, int, list[int]]) -> None:
    seed, ladder, sparse, portions = case
    many, checkpoints.MANY = checkpoints.MANY, 1
    try:
        press = Press(seed, LADDERS[ladder], sparse)
        said, kept = list[Sighting](), None
        for portion in portions:
            new = press.some(portion)
            deaths = _deaths([*said, *new], seed)
            if kept is None:
                kept = checkpoint_of(new, (), CONSTITUTION, press.titles, deaths)
            else:
                kept = _gone_on(kept, said, new, press.titles, deaths)
            said += new
            checkpoints.MANY = 10**9
            whole = checkpoint_of(said, (), CONSTITUTION, press.titles, deaths)
            checkpoints.MANY = 1
            assert _shown(kept) == _shown(whole)
            assert _shown(Checkpoint.loads(kept.dumps())) == _shown(whole)
    finally:
        checkpoints.MANY = many


def test_most_is_left_out_of_what_goes_on_unchanged() -> None:
    press = Press(3, LADDERS["two rungs"], 1)
    title = press.titles[0]
    said = [press.said("haru", title, "attested", FIRST + timedelta(days=n))._replace(judged=False) for n in range(500)]
    other = press.said("haru", press.titles[1], "attested", FIRST + timedelta(days=300))
    rules = _rules([*said, other])
    kept, holes = thin(said, (), lambda _post, _day: None, rules)
    assert len(kept) < 20
    assert [(len(hole.days), hole.documents) for hole in holes] == [(500 - len(kept), 500 - len(kept))]
    assert torn(holes, [press.said("haru", title, "attested", FIRST + timedelta(days=600))], rules) == set()
    assert torn(holes, [press.said("haru", title, "relieved", FIRST + timedelta(days=300))], rules) == {"haru"}
    assert torn(holes, [other], rules) == {"haru"}


def test_groups_are_titles_that_bear_on_each_other() -> None:
    titles = [Title(n, text, checkpoints.body_words(text)) for n, text in enumerate(sum(LADDERS.values(), ()), 1)]
    groups = groups_of(titles, CONSTITUTION)
    assert sorted(sorted(t.text for t in group.titles) for group in groups) == sorted(
        sorted(texts) for texts in LADDERS.values()
    )
