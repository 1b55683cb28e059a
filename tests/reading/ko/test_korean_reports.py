"""Korean reports of our own writing, read whole and compared with their labels (data/*.txt, *.json; GUIDE.md's shape).

Names in hangul are compared letter by letter, posts as canonical English, groups and agenda as printed.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from partystate.charter import load_charter
from partystate.documents import load
from partystate.reading import read

DATA = Path(__file__).parent / "data"
IDS = sorted(path.stem for path in DATA.glob("*.txt"))
HEADER = ("kind", "body", "term", "ordinal", "enlarged", "start", "end", "place", "presider")


def said(name: str) -> dict[str, Any]:
    charter = load_charter("dprk")
    (document,) = load([DATA / f"{name}.txt"], vocabulary=charter.vocabulary())
    assert document.lang == "ko"
    report = read(document, charter)
    return {"text": document.text, **report.to_json()}


def gold(name: str) -> dict[str, Any]:
    return json.loads((DATA / f"{name}.json").read_text("utf-8"))


def people(report: dict[str, Any]) -> list[list[tuple[str, str]]]:
    return [[(p["name"], p["capacity"]) for p in e["people"]] for e in report["events"]]


@pytest.mark.parametrize("name", IDS)
def test_people_in_the_order_printed_with_their_capacities(name: str) -> None:
    assert people(said(name)) == people(gold(name))


@pytest.mark.parametrize("name", IDS)
def test_event_headers(name: str) -> None:
    def heads(report: dict[str, Any]) -> list[dict[str, Any]]:
        return [{key: event[key] or None for key in HEADER} for event in report["events"]]

    assert heads(said(name)) == heads(gold(name))


@pytest.mark.parametrize("name", IDS)
def test_changes(name: str) -> None:
    def changes(report: dict[str, Any]) -> Counter[tuple[str, str, str]]:
        return Counter((c["name"], c["action"], c["post"]) for c in report["changes"])

    assert changes(said(name)) == changes(gold(name))


@pytest.mark.parametrize("name", IDS)
def test_posts(name: str) -> None:
    def posts(report: dict[str, Any]) -> set[tuple[str, str]]:
        return {(p["name"], p["post"]) for p in report["posts"]}

    assert posts(said(name)) == posts(gold(name))


def test_groups_agenda_and_decisions_over_all() -> None:
    def words(texts: Iterable[str]) -> Counter[str]:
        return Counter(word.strip(".,") for text in texts for word in text.split())

    hit = labelled = found = 0
    for name in IDS:
        mine, theirs = said(name), gold(name)
        for key, field in (("groups", "text"), ("agenda", "text"), ("decisions", "title")):
            a = words(x if isinstance(x, str) else x[field] for e in theirs["events"] for x in e[key])
            b = words(x[field] for e in mine["events"] for x in e[key])
            hit, labelled, found = hit + sum((a & b).values()), labelled + sum(a.values()), found + sum(b.values())
    assert hit / labelled >= 0.97
    assert hit / found >= 0.97


def test_every_item_has_evidence_inside_the_text() -> None:
    for name in IDS:
        report = said(name)
        text = report["text"]
        for event in report["events"]:
            for item in [event, *event["people"], *event["groups"], *event["agenda"], *event["decisions"]]:
                assert item["evidence"], (name, item)
                assert all(0 <= a < b <= len(text) for a, b in item["evidence"])
        for item in [*report["changes"], *report["posts"]]:
            assert item["evidence"], (name, item)
        for item in report["posts"]:
            assert any(item["name"] in text[a:b] for a, b in item["evidence"]), (name, item)
