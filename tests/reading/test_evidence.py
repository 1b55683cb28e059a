"""What is read stands in the text: evidence, determinism, and the dead who are only honoured."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from labelled import NAMES, document_of, report_of

from partystate.charter import load_charter
from partystate.reading import read

HONOURED = {"Kim Il Sung", "Kim Jong Suk", "Kim Jong Il"}


def items(report: Any) -> Iterator[Any]:
    """Every item of a report that carries evidence, whatever its kind, nested ones too."""
    for field in fields(report):
        value = getattr(report, field.name)
        for one in value if isinstance(value, list) else [value]:
            if is_dataclass(one):
                if hasattr(one, "evidence"):
                    yield one
                yield from items(one)


def letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", text.lower())


@pytest.mark.parametrize("name", NAMES)
def test_every_item_points_into_the_text(name: str) -> None:
    text = document_of(name).text
    for item in items(report_of(name)):
        assert item.evidence, f"no evidence: {item}"
        for start, end in item.evidence:
            assert 0 <= start < end <= len(text), f"span ({start}, {end}) of {item}"
            assert text[start:end].strip(), f"empty span of {item}"


@pytest.mark.parametrize("name", NAMES)
def test_evidence_prints_the_name_it_proves(name: str) -> None:
    text, report = document_of(name).text, report_of(name)
    people = [person for event in report.events for person in event.people]
    for item in [*people, *report.changes, *report.posts]:
        proof = letters(" ".join(text[start:end] for start, end in item.evidence))
        surname = letters(re.split(r"[ -]", item.name)[0])
        # a wire goes on with the surname, an agency with "he" or "the premier"
        assert surname in proof or re.match(r"(?:he|she|they|the)", proof), f"{item.name} is not in {proof!r}"


@pytest.mark.parametrize("name", NAMES)
def test_evidence_prints_the_role_of_a_post(name: str) -> None:
    text, report = document_of(name).text, report_of(name)
    for item in [*report.posts, *(change for change in report.changes if change.post)]:
        proof = letters(" ".join(text[start:end] for start, end in item.evidence))
        role = re.split(r"\s(?:of|to|for)\s", item.post)[0].split()[-1].lower()
        stem = letters(role)[:5]
        assert stem in proof, f"{item.post!r} is not in {proof!r}"


def test_the_same_text_is_read_the_same_twice() -> None:
    charter = load_charter()
    for name in NAMES:
        assert read(document_of(name), charter).to_json() == report_of(name).to_json()


def test_one_reading_leaves_no_trace_in_the_next() -> None:
    charter = load_charter()
    forwards = {name: read(document_of(name), charter).to_json() for name in NAMES}
    backwards = {name: read(document_of(name), charter).to_json() for name in reversed(NAMES)}
    assert forwards == backwards


@pytest.mark.parametrize("name", NAMES)
def test_the_honoured_dead_take_no_part(name: str) -> None:
    report = report_of(name)
    assert report.document.published is not None
    dead = HONOURED if report.document.published.year > 2011 else HONOURED - {"Kim Jong Il"}
    assert not dead & {person.name for event in report.events for person in event.people}


@pytest.mark.parametrize("name", NAMES)
def test_people_stand_in_printed_order_and_once(name: str) -> None:
    for event in report_of(name).events:
        names = [letters(person.name) for person in event.people]
        assert len(names) == len(set(names))
        assert [person.order for person in event.people] == list(range(1, len(names) + 1))
        if event.presider is not None:
            assert letters(event.presider) in names
