"""Events from tellings: reports of one event come together, look-alikes stay apart, whatever the order of arrival."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partystate.reading.report import AgendaItem, Decision, DocumentHeader, Event, Law, Participant, Report
from partystate.resolving.clusters import Bonds
from partystate.resolving.event_blocks import keys_of, probes_of
from partystate.resolving.event_memory import MemoryEventStore
from partystate.resolving.event_scoring import Shared, conflict, score
from partystate.resolving.events import EventResolver, Grouping
from partystate.resolving.shingles import passages
from partystate.resolving.tellings import Telling, tellings_of, told_text

BUREAU = "Political Bureau of the Central Committee"
PLENUM = "Central Committee of the Party"


def told(id: str, kind: str = "guidance", node: str | None = None, outlet: str | None = None, **more: Any) -> Telling:
    """A telling of one document; days as ISO text, people as names."""
    published = more.pop("published", None)
    start, end = more.pop("start", None), more.pop("end", None)
    event = Event(
        kind, more.pop("body", None), more.pop("term", None), more.pop("ordinal", None), None, day(start),
        day(end or start), more.pop("place", None),
    )  # fmt: skip
    for capacity in ("principal", "attended", "guest"):
        event.people += [Participant(name, capacity, [], 0, capacity == "guest") for name in more.pop(capacity, ())]
    event.agenda = [AgendaItem(text) for text in more.pop("agenda", ())]
    event.decisions = [Decision(text) for text in more.pop("decisions", ())]
    laws = [Law(text, None, "adopted") for text in more.pop("laws", ())]
    head = DocumentHeader(id, id, outlet, more.pop("title", None), day(published))
    assert not more, more
    report = Report(head, [event], laws=laws)
    return tellings_of(report, {"events/0": node or f"node-{id}"})[0]


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def groups(*tellings: Telling, store: MemoryEventStore | None = None, one_by_one: bool = True) -> set[frozenset[str]]:
    """The documents of each event, after the tellings came one by one or all at once."""
    resolver = EventResolver(store or MemoryEventStore())
    events: dict[str, frozenset[str]] = {}
    for part in [[telling] for telling in tellings] if one_by_one else [tellings]:
        decided: Grouping = resolver.observe(part)
        events.update({node: group for group in decided.groups for node in group})
    of_node = {}
    for telling in tellings:
        of_node.setdefault(telling.node, set()).add(telling.document)
    return {frozenset(id for node in group for id in of_node.get(node, ())) for group in events.values()}


def together(*tellings: Telling, **more: Any) -> bool:
    return len(groups(*tellings, **more)) == 1


def test_sittings_of_one_plenary_are_one_event() -> None:
    sittings = [
        told(f"day{n}", "plenary_meeting", body=PLENUM, start=f"2021-06-{14 + n}", published=f"2021-06-{15 + n}")
        for n in (1, 2, 3, 4)
    ]
    assert together(*sittings)
    assert together(*reversed(sittings))


def test_meetings_of_one_body_on_two_days_are_two_unless_it_sits_for_days() -> None:
    first, second = (
        told(f"d{n}", "political_bureau_meeting", body=BUREAU, start=f"2022-05-1{n}", published=f"2022-05-1{n + 1}")
        for n in (4, 5)
    )
    assert not together(first, second)


def test_two_meetings_with_different_numbers_are_two() -> None:
    first = told("a", "political_bureau_meeting", body=BUREAU, term=7, ordinal=18, start="2020-09-29")
    second = told("b", "political_bureau_meeting", body=BUREAU, term=7, ordinal=19, start="2020-09-29")
    assert not together(first, second)


def test_a_rewrite_without_a_day_joins_the_meeting_of_the_body() -> None:
    agency = told(
        "agency", "political_bureau_meeting", outlet="KCNA", body=BUREAU, term=7, ordinal=20, start="2020-11-15",
        published="2020-11-16", principal=["Kim Jong Un"],
    )  # fmt: skip
    tabloid = told(
        "tabloid", "political_bureau_meeting", outlet="Courier", body=BUREAU, published="2020-11-17",
        principal=["Kim Jong-un"],
    )  # fmt: skip
    much_later = told("later", "political_bureau_meeting", outlet="Post", body=BUREAU, published="2020-12-20")
    before = told("before", "political_bureau_meeting", outlet="Globe", body=BUREAU, published="2020-11-14")
    assert groups(agency, tabloid, much_later, before) == {
        frozenset({"agency", "tabloid"}), frozenset({"later"}), frozenset({"before"}),
    }  # fmt: skip


def test_a_report_of_a_weekend_goes_to_the_meeting_it_ends_with() -> None:
    saturday = told("sat", "political_bureau_meeting", body=BUREAU, start="2022-05-14", published="2022-05-15")
    sunday = told("sun", "political_bureau_meeting", body=BUREAU, start="2022-05-15", published="2022-05-16")
    weekend = told(
        "press", "political_bureau_meeting", body=BUREAU, start="2022-05-14", end="2022-05-15", published="2022-05-18"
    )
    for order in permutations([saturday, sunday, weekend]):
        assert groups(*order) == {frozenset({"sat"}), frozenset({"sun", "press"})}


def test_visits_to_two_sites_on_one_day_are_two() -> None:
    company = {"principal": ["Kim Jong Il"], "attended": ["Ri Yong Ho", "Jang Song Thaek", "Pak To Chun"]}
    port = told("port", outlet="KCNA", published="2011-10-03", place="Tanchon Port", **company)
    works = told("works", outlet="KCNA", published="2011-10-03", place="Tanchon Magnesia Factory", **company)
    unit, other_unit = (
        told(f"u{n}", outlet="KCNA", published="2011-10-04", place=f"KPA Unit {n}", **company) for n in (169, 534)
    )
    assert len(groups(port, works, unit, other_unit)) == 4


def test_an_urgent_and_a_full_report_of_a_visit_are_one() -> None:
    urgent = told("urgent", outlet="KCNA", published="2011-10-03", place="Songjin Steel Complex", principal=["Kim A"],
                  title="Kim A Inspects Songjin Steel Complex (Urgent)")  # fmt: skip
    full = told("full", outlet="KCNA", published="2011-10-03", place="Songjin Steel Complex", principal=["Kim A"],
                attended=["Pak B"], title="Kim A Inspects Songjin Steel Complex")  # fmt: skip
    assert together(urgent, full)


def test_the_same_festivity_a_year_later_is_another() -> None:
    this, last = (
        told(str(year), "reception", place="Russian embassy", start=f"{year}-05-09", guest=["Valery Sukhinin"],
             published=f"{year}-05-09")
        for year in (2011, 2010)
    )  # fmt: skip
    assert not together(this, last)


def test_a_guest_meets_two_hosts_on_one_day() -> None:
    one, other = (
        told(host, "talks", outlet="KCNA", start="2011-02-21", published="2011-02-21", principal=[host],
             guest=["Zhang Zhijun"], place="Mansudae Assembly Hall", title="Chinese Vice-FM Met")
        for host in ("Kim Yong Nam", "Pak Ui Chun")
    )  # fmt: skip
    assert not together(one, other)


def test_a_text_without_date_finds_the_decision_it_tells_of() -> None:
    law = "law on the disinfection of imported goods"
    agency = told("agency", "assembly_session", body="Assembly", term=14, start="2021-03-03", laws=[f"the {law}"],
                  published="2021-03-04", outlet="KCNA")  # fmt: skip
    later = told("later", "assembly_session", body="Assembly", start="2021-09-28", agenda=["the state budget"])
    tabloid = told("tabloid", "assembly_session", body="Assembly", decisions=[f"new {law}"], outlet="Courier")
    assert groups(agency, later, tabloid) == {frozenset({"agency", "tabloid"}), frozenset({"later"})}


def test_one_document_tells_of_two_events() -> None:
    twins = [told("doc", start="2011-03-01", place="Hyesan Mine", principal=["Kim A"], node=node) for node in "ab"]
    assert conflict(*twins)


def test_copied_passages_join_and_rosters_do_not() -> None:
    story = " ".join(f"word{n}" for n in range(120))
    roster = "Kim A, Ri B and Pak C, members of the Bureau, accompanied him."
    text = f"{story} {roster}"
    evidence = [(text.index("Kim A"), len(text))]
    report = Report(
        DocumentHeader("d", "d"), [Event("guidance", people=[Participant("Kim A", "attended", [], 1, False, evidence)])]
    )
    assert "Ri B" not in told_text(text, report)
    near, far = told("x", outlet="A", published="2011-03-02"), told("y", outlet="B", published="2011-03-02")
    store = MemoryEventStore({"x": frozenset(passages(story)), "y": frozenset(passages(story + " and more of it"))})
    near, far = (
        told(id, outlet=id, published="2011-03-02", principal=["Kim A"]) for id in ("x", "y")
    )
    assert together(near, far, store=store)
    assert not together(near, far)


def test_judgements_outrank_what_is_likely() -> None:
    a = told("a", "plenary_meeting", body=PLENUM, start="2021-06-15")
    b = told("b", "plenary_meeting", body=PLENUM, start="2021-06-15", end="2021-06-16")
    c = told("c", "plenary_meeting", body=PLENUM, start="2021-12-27")
    assert groups(a, b, c) == {frozenset("ab"), frozenset("c")}
    two = MemoryEventStore(judged=Bonds(two=frozenset({("node-a", "node-b")})))
    assert groups(a, b, c, store=two) == {frozenset("a"), frozenset("b"), frozenset("c")}
    one = MemoryEventStore(judged=Bonds(one=frozenset({("node-a", "node-c")})))
    assert groups(a, b, c, store=one) == {frozenset("abc")}


NAMES = ["Kim Jong Il", "Kim Yong Nam", "Choe Yong Rim", "Ri Yong Ho"]


@st.composite
def tellings(draw: st.DrawFn) -> list[Telling]:
    made = []
    for number in range(draw(st.integers(2, 9))):
        start = draw(st.sampled_from([None, "2011-03-01", "2011-03-02", "2011-03-03"]))
        end = draw(st.sampled_from([None, "2011-03-03"])) if start else None
        made.append(
            told(
                f"d{number}",
                draw(st.sampled_from(["plenary_meeting", "political_bureau_meeting", "guidance", "talks"])),
                outlet=draw(st.sampled_from([None, "KCNA", "Xinhua"])),
                body=draw(st.sampled_from([None, BUREAU, PLENUM])),
                ordinal=draw(st.sampled_from([None, None, 3, 4])),
                start=start,
                end=end,
                published=draw(st.sampled_from([None, "2011-03-02", "2011-03-04"])),
                place=draw(st.sampled_from([None, "Hyesan Youth Mine", "Rajin Shipyard"])),
                principal=draw(st.lists(st.sampled_from(NAMES), max_size=2, unique=True)),
                agenda=draw(st.lists(st.sampled_from(["grain output next spring", "floods"]), max_size=1)),
            )
        )
    return made


@given(made=tellings(), order=st.randoms(use_true_random=False), at_once=st.booleans())
@settings(max_examples=150, deadline=None)
def test_the_order_of_arrival_does_not_matter(made: list[Telling], order: Any, at_once: bool) -> None:
    shuffled = list(made)
    order.shuffle(shuffled)
    assert groups(*made) == groups(*shuffled, one_by_one=not at_once)


@given(made=tellings())
@settings(max_examples=60, deadline=None)
def test_pairs_are_judged_alike_from_both_sides_and_stored_whole(made: list[Telling]) -> None:
    a, b = made[:2]
    shared = Shared(9, 0.3)
    assert conflict(a, b, shared) == conflict(b, a, shared)
    assert score(a, b, shared).parts == score(b, a, shared).parts
    assert bool(keys_of(a) & probes_of(b)) == bool(keys_of(b) & probes_of(a))
    assert Telling.loads(a.document, a.item, a.node, a.dumps()) == a


@pytest.mark.parametrize("changed", [0, 40])
def test_a_shared_passage_is_found_wherever_it_stands(changed: int) -> None:
    origin = [f"w{n}" for n in range(200)]
    relay = [f"x{n}" for n in range(changed)] + origin[60:80] + [f"y{n}" for n in range(50)]
    assert set(passages(" ".join(origin))) & set(passages(" ".join(relay)).copy())
    assert not set(passages(" ".join(origin))) & set(passages(" ".join(f"z{n}" for n in range(200))))
