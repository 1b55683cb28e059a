"""What an ingest shows while it runs: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from partystate.documents import Refusal
    from partystate.ledger.ingest import IngestResult, Progress

PAUSE = 10.0
"""Seconds between lines where there is no terminal."""


@contextmanager
def watching(refuse: Callable[[Refusal], None]) -> Iterator[Progress]:
    """A progress callback for `Ledger.ingest`, live while the context lasts; `refuse` hears each refusal once."""
    told = 0

    def tell_refusals(result: IngestResult) -> None:
        nonlocal told
        for refusal in result.refused[told:]:
            refuse(refusal)
        told = len(result.refused)

    if not sys.stderr.isatty():
        with _lines() as draw:
            yield _both(tell_refusals, draw)
        return
    with _bar() as draw:
        yield _both(tell_refusals, draw)


def _both(first: Progress, second: Progress) -> Progress:
    def both(result: IngestResult) -> None:
        first(result)
        second(result)

    return both


def _words(result: IngestResult) -> str:
    rate = result.documents / result.seconds if result.seconds > 0 else 0.0
    refused = f", {result.refusals:,} refused" if result.refusals else ""
    return f"{result.documents:,} documents, {rate:,.0f} a second{refused}"


@contextmanager
def _lines() -> Iterator[Progress]:
    last = time.monotonic()

    def draw(result: IngestResult) -> None:
        nonlocal last
        if time.monotonic() - last >= PAUSE:
            last = time.monotonic()
            print(f"partystate: {_words(result)} …", file=sys.stderr)

    yield draw


@contextmanager
def _bar() -> Iterator[Progress]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    # The number of documents in an archive is not known before it is read: the bar pulses.
    columns = (TextColumn("{task.description}"), BarColumn(20), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True, markup=False, highlight=False), transient=True) as shown:
        task = shown.add_task("reading", total=None)
        yield lambda result: shown.update(task, description=_words(result))
