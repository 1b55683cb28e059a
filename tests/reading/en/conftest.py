"""Reads short texts of our own through the room's public face."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from partystate.charter import Charter, load_charter
from partystate.documents import from_text
from partystate.reading import read
from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.fixture(scope="session")
def charter() -> Charter:
    return load_charter()


@pytest.fixture(scope="session")
def reader(charter: Charter) -> Reader:
    """`reader(text, title=…, published=…, outlet=…)`: the report of a text; by default KCNA's of 3 May 2022."""
    vocabulary = charter.vocabulary()

    def report(
        text: str,
        *,
        title: str | None = "Meeting Held in Pyongyang",
        published: date | None = date(2022, 5, 3),
        outlet: str | None = "KCNA",
    ) -> Report:
        document = from_text(text, title=title, published=published, outlet=outlet, lang="en", vocabulary=vocabulary)
        return read(document, charter)

    return report
