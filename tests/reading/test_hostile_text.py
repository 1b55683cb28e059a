"""Text that is not meant to be read: it takes time in proportion to its length, crashes nothing and invents nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import islice, product

import pytest

import partystate
from partystate.charter import load_charter
from partystate.documents import from_text
from partystate.documents.document import DocumentError
from partystate.reading import read

SYLLABLES = "Chol Su Il Nam Hyok Gun Ho Song Yong Myong Thae Kwang Jin Hui Ok Sik Rim Un Jun Bok Hak Chun".split()
SURNAMES = "Kim Ri Pak Choe Jong Kang Jo Han O Hong Paek Sin Ro Jang Yang Rim Mun Ryu An Hyon Kye".split()
LEAD = "A meeting was held at the April 25 House of Culture on Tuesday. Present there were "
MEGABYTE = 1_000_000


def roster(count: int) -> str:
    """That many different names in one sentence."""
    pairs = product((" ", "-"), SURNAMES, SYLLABLES, SYLLABLES)
    names = (f"{a} {b}{join}{c.lower() if join == '-' else c}" for join, a, b, c in pairs)
    return LEAD + ", ".join(islice(names, count)) + "."


HOSTILE: dict[str, tuple[Callable[[int], str], int]] = {
    "member of the": (lambda n: "Kim Chol Su, " + "member of the " * n + "Cabinet.", 70_000),
    "member of the bureau": (lambda n: LEAD + "Kim Il, " + "member of the Political Bureau of the " * n, 20_000),
    "commas": (lambda n: LEAD + "Kim Chol Su" + "," * n + " Ri Il.", 10_000),
    "commas apart": (lambda n: LEAD + ", " * n + "Kim Chol Su.", 10_000),
    "nested quotes": (lambda n: 'Kim Jong Un said "' * n, 5_000),
    "curled quotes": (lambda n: "“" * n + "Kim Jong Un inspected the factory" + "”" * n, 50_000),
    "the leader": (lambda n: "Kim Jong Un " * n, 100_000),
    "the leader visited": (lambda n: "Kim Jong Un visited " * n, 5_000),
    "names and": (lambda n: "Kim Chol Su and " * n, 10_000),
    "and": (lambda n: "and " * n, 200_000),
    "brackets": (lambda n: "Kim Jong Un visited " + "(" * n + "the factory" + ")" * n, 50_000),
    "open brackets": (lambda n: LEAD + "[{(" * n + "Kim Chol Su", 50_000),
    "marks": (lambda n: "Kim Jong Un visited ⟦5⟧ and ⟦0⟧, minister of ⟦1⟧. " * n, 2_500),
    "mark brackets": (lambda n: "Kim Jong Un visited " + "⟦" * n + "7" + "⟧" * n, 50_000),
    "long words": (lambda n: "A" * n + " Kim Jong Un visited " + "k" * n, 300_000),
    "capitals": (lambda n: "Kim Jong Un met " + "Aa of the " * n, 50_000),
    "a paragraph": (lambda n: "the people turned out to carry out the decision of the Party " * n, 4_000),
    "a paragraph of news": (lambda n: "Kim Il, minister of Railways, met a delegation of Laos Tuesday and " * n, 1_000),
    "a roster": (roster, 2_000),
    "held": (lambda n: "A meeting was held " * n, 40_000),
    "delegations": (lambda n: "A delegation of the party " * n, 30_000),
    "elected": (lambda n: "Kim Chol Su was elected " * n, 1_200),
    "relieved": (lambda n: "Kim Chol Su was relieved of the post of " * n, 900),
    "replaced": (lambda n: "Kim Chol Su replaced " * n, 1_200),
    "appointed active": (lambda n: "appointed Kim Chol Su minister of Railways and " * n, 900),
    "credentials": (lambda n: "Kim Chol Su received credentials from " * n, 1_200),
    "gave a performance": (lambda n: "A troupe of the city gave a " * n, 10_000),
    "titles": (lambda n: "Premier " * n + "Kim Chol Su", 30_000),
    "semicolons": (lambda n: "Kim Chol Su, minister; " * n, 2_500),
    "dates": (lambda n: "on Tuesday from May 3 to 4, 2021 " * n, 20_000),
    "blanks": (lambda n: "Kim Jong Un visited" + " " * n + "a factory", 200_000),
    "lines": (lambda n: "Kim Jong Un visited a factory,\n" * n, 4_000),
    "possessives": (lambda n: "Kim Jong Un's people's " * n, 8_000),
    "initials": (lambda n: "Kim Jong Un met " + "A. " * n, 8_000),
}  # fmt: skip


def seconds(text: str) -> float:
    start = time.process_time()
    partystate.read(text, published="2021-05-06")
    return time.process_time() - start


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text_and_no_faster(name: str) -> None:
    make, size = HOSTILE[name]
    seconds(make(10))  # compiled and cached before the clock runs
    once, twice = seconds(make(size)), seconds(make(2 * size))
    if twice >= 3.5 * once + 0.3:  # all garbage of the tests before may have been collected in one of the two
        once, twice = seconds(make(size)), seconds(make(2 * size))
    assert twice < 12, f"{len(make(2 * size))} characters took {twice:.1f} s"
    assert twice < 3.5 * once + 0.3, f"twice the text took {once:.2f} s, then {twice:.2f} s"


@pytest.mark.parametrize("unit", ["member of the ", "Kim Jong Un ", "and ", "Aa, ", "Kim Chol Su, ", "“Kim "])
def test_a_megabyte_in_one_paragraph_is_read_within_seconds(unit: str) -> None:
    assert seconds(unit * (MEGABYTE // len(unit))) < 15


@pytest.mark.parametrize("text", ["", " \n\n ", "⟦0⟧" * 1000, '"' * 1000, "1," * 1000, "\x00\u202e\ufeff" * 100])
def test_a_text_without_words_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(DocumentError):
        partystate.read(text, published="2021-05-06")


def test_marks_in_the_input_are_plain_brackets() -> None:
    text = (
        "Kim Jong Un, general secretary of the WPK, visited ⟦1⟧ the Ryongsong Machine Complex ⟦7⟧ on Tuesday.\n\n"
        "He was accompanied by ⟦0⟧, Jo Yong Won ⟦99⟧ and Ri Il Hwan."
    )
    report = partystate.read(text, title="Kim Jong Un Visits Machine Complex", published="2021-05-06")
    (event,) = report.events
    assert {p.name for p in event.people} <= {"Kim Jong Un", "Jo Yong Won", "Ri Il Hwan"}
    assert "⟦" not in str(report.to_json())


def test_a_roster_of_twenty_thousand_is_read_without_inventing() -> None:
    text = roster(20_000)
    report = partystate.read(text, title="Meeting Held", published="2021-05-06")
    printed = {name.strip(" .") for name in text.removeprefix(LEAD).split(",")}
    read_out = {p.name for e in report.events for p in e.people}
    assert read_out <= printed
    assert len(read_out) > 100


def test_a_text_of_nothing_but_the_leaders_name_tells_nothing() -> None:
    report = partystate.read("Kim Jong Un " * 1000, published="2021-05-06")
    assert (report.events, report.changes, report.posts) == ([], [], [])


def test_a_repeated_paragraph_tells_its_event_once() -> None:
    paragraph = "Kim Jong Un, general secretary of the WPK, inspected KPA Unit 594 on Tuesday."
    document = from_text("\n\n".join([paragraph] * 200), title="Kim Jong Un Inspects KPA Unit", published="2021-05-06")
    (event,) = read(document, load_charter()).events
    assert [(p.name, p.capacity) for p in event.people] == [("Kim Jong Un", "principal")]
