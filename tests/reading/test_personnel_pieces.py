"""Changes, posts and line-ups construct by construct: short pieces of our own writing, labelled before they were read.

At first sight the first 157 pieces scored 0.50 on changes and 0.53 on posts, 43 further ones written after those were
mended ("press", "agency", "list") 0.49 and 0.60 (2026-11-22); the reader has learnt from all of them since,
so the floors tell of regress. What still fails stays in the set.
"""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from typing import Any

import pytest
from labelled import FOLDER
from scoring import Tally, letters, same_post

import partystate

PIECES: list[dict[str, Any]] = json.loads((FOLDER / "personnel.json").read_text(encoding="utf-8"))
PUBLISHED = "2014-06-20"
FLOORS = {"changes": 0.84, "posts": 0.85, "people": 0.88}
NOTHING_INVENTED = ("election", "appointment", "relief", "rank", "retirement", "biography", "heading", "line-up")
"""Constructs of which no change is read that is not told."""


def _same_change(wanted: Any, read: Any) -> bool:
    same = letters(wanted[0]) == letters(read[0]) and wanted[1] == read[1]
    return same and (not wanted[2] or same_post(wanted[2], read[2]))


def _same_post(wanted: Any, read: Any) -> bool:
    return letters(wanted[0]) == letters(read[0]) and same_post(wanted[1], read[1])


@cache
def tallies() -> dict[str, dict[str, Tally]]:
    """The tallies of changes, posts and people by construct, with "all" for the whole set."""
    found: dict[str, dict[str, Tally]] = defaultdict(lambda: defaultdict(Tally))
    for piece in PIECES:
        report = partystate.read(piece["text"], title=piece["title"], published=PUBLISHED).to_json()
        changes = [(c["name"], c["action"], c["post"]) for c in report["changes"]]
        posts = [(p["name"], p["post"]) for p in report["posts"]]
        people = [[p["name"], p["capacity"]] for e in report["events"] for p in e["people"]]
        for group in (piece["construct"], "all"):
            of = found[group]
            of["changes"].match(piece["text"], piece["changes"], changes, _same_change)
            of["posts"].match(piece["text"], piece["posts"], posts, _same_post)
            if "people" in piece:
                of["people"].match(piece["text"], piece["people"], people, list.__eq__)
    return found


@pytest.mark.parametrize("part", FLOORS)
def test_the_pieces_are_read_well(part: str) -> None:
    tally = tallies()["all"][part]
    assert tally.f1 >= FLOORS[part], "\n".join(tally.wrong)


@pytest.mark.parametrize("construct", NOTHING_INVENTED)
def test_no_change_is_invented(construct: str) -> None:
    invented = [line for line in tallies()[construct]["changes"].wrong if ": invented " in line]
    assert not invented


def test_hypotheses_denials_and_the_past_are_no_changes() -> None:
    invented = [line for line in tallies()["trap"]["changes"].wrong if ": invented " in line]
    assert len(invented) <= 1, invented
