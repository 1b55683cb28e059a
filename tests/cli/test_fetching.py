"""`partystate fetch` and `watch` against a server on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import webserver as w
from webserver import Web, serving


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as made:
        yield made


def test_fetch_reads_pages_into_the_ledger_and_keeps_them(typed, web: Web, tmp_path: Path) -> None:
    ledger = tmp_path / "l.db"
    web.pages |= {"/feed": w.feed(("/1", "One"), ("/2", "Two")), "/1": w.page("One"), "/2": w.page("Two")}
    words = ("--ledger", ledger, "fetch", web.url("/feed"), web.url("/gone"), "--pace", "0", "--json")
    done = typed(*words, "--allow-private")
    assert done.code == 0 and "answers 404" in done.err
    assert (done.json["documents"], done.json["new"], done.json["refusals"]) == (2, 2, 1)
    assert len(list((tmp_path / "l.db.pages").glob("??/*"))) == 3
    web.pages.clear()
    again = typed("--ledger", ledger, "fetch", "--kept", "--json")
    assert (again.json["new"], again.json["unchanged"]) == (0, 2)
    anew = typed("--ledger", tmp_path / "n.db", "fetch", "--kept", "--keep", tmp_path / "l.db.pages", "--json")
    assert anew.json["new"] == 2


def test_this_machine_is_not_fetched_from_unasked(typed, web: Web, tmp_path: Path) -> None:
    done = typed("--ledger", tmp_path / "l.db", "fetch", web.url("/a"), "--pace", "0")
    assert done.code == 2 and "not an address of the public internet" in done.err and "--allow-private" in done.err
    assert web.asked == []


def test_watch_takes_what_is_new_in_each_round(typed, web: Web, tmp_path: Path) -> None:
    rounds = [w.feed(("/1", "One")), w.feed(("/1", "One"), ("/2", "Two"))]
    web.pages |= {"/feed": lambda to: rounds.pop(0)(to), "/1": w.page("One"), "/2": w.page("Two")}
    feeds = tmp_path / "feeds.txt"
    feeds.write_text(f"# ours\n{web.url('/feed')}\n\n")
    words = ("watch", feeds, "--every", "1s", "--rounds", "2", "--pace", "0", "--allow-private", "--json")
    done = typed("--ledger", tmp_path / "l.db", *words)
    assert done.code == 0
    assert done.out.count('"new": 1') == 2
    assert sorted(set(web.paths())) == ["/1", "/2", "/feed"] and len(web.paths()) == 4


def test_what_was_kept_but_not_recorded_is_recorded_by_the_next_run(typed, web: Web, tmp_path: Path) -> None:
    web.pages |= {"/feed": w.feed(("/1", "One")), "/1": w.page("One")}
    words = ("fetch", web.url("/feed"), "--pace", "0", "--allow-private", "--json")
    keep = ("--keep", tmp_path / "pages")
    assert typed("--ledger", tmp_path / "a.db", *words, *keep).json["new"] == 1
    # another ledger beside the same bytes stands for a run that was killed between keeping and recording
    assert typed("--ledger", tmp_path / "b.db", *words, *keep).json["new"] == 1
    assert typed("--ledger", tmp_path / "b.db", *words, *keep).json["documents"] == 0


@pytest.mark.parametrize("words", [("fetch",), ("fetch", "nowhere.txt"), ("watch", "http://x/", "--every", "soon")])
def test_wrong_use_is_said(typed, tmp_path: Path, words: tuple[str, ...]) -> None:
    done = typed("--ledger", tmp_path / "l.db", *words)
    assert done.code in (1, 2) and done.err
