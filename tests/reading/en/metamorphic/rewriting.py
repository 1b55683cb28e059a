"""Metamorphic tests: the same report in another handwriting must be read the same.

A rewriting changes how a text says something and not what it says ("C.C., the WPK" -> "the WPK Central Committee"). The
texts are our own (`tests/reading/data`, `press_data`, `data/constructs`); what is compared are the items of a report:
its posts, its changes, and of its events the kind, the people with their capacity, the body and the numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from constructs import constructs

from partystate.charter import load_charter
from partystate.documents import from_text
from partystate.reading import read
from partystate.reading.report import Report

Rewriting = Callable[[str], str]
Item = tuple[str, ...]
_READING = Path(__file__).parents[2]
_TITLE = re.compile(r"TITLE: (.*)")
_PUBLISHED = re.compile(r"PUBLISHED: (\d{4}-\d\d-\d\d)")


class Text(NamedTuple):
    """One of our own texts: its body without the headline."""

    id: str
    title: str
    published: date | None
    body: str

    def read(self, body: str | None = None) -> Report:
        """What is read of the text, or of its body rewritten."""
        return _read(self, self.body if body is None else body)


@cache
def _read(text: Text, body: str) -> Report:
    charter = load_charter()
    document = from_text(
        body, id=text.id, title=text.title or None, published=text.published, lang="en", vocabulary=charter.vocabulary()
    )
    return read(document, charter)


def items(report: Report) -> list[Item]:
    """What of a report a rewriting must leave as it is; an item told twice is numbered."""
    found: list[Item] = [("post", _name(p.name), _plain(p.post)) for p in report.posts]
    found += [("change", _name(c.name), c.action, _plain(c.post)) for c in report.changes]
    for event in report.events:
        found.append(("event", event.kind))
        found += [("person", event.kind, _name(p.name), p.capacity) for p in event.people]
        header = {"body": event.body, "term": event.term, "ordinal": event.ordinal, "presider": event.presider}
        found += [(name, event.kind, _plain(str(value))) for name, value in header.items() if value is not None]
        found += [("enlarged", event.kind)] if event.enlarged else []
    seen: Counter[Item] = Counter()
    for n, item in enumerate(found):
        seen[item] += 1
        found[n] = (*item, str(seen[item])) if seen[item] > 1 else item
    return found


def _name(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower())


def _plain(words: str) -> str:
    """Words of a post or body in small letters, "vice-minister" and "Vice Minister", "defense" and "defence" alike."""
    return words.replace("’", "'").replace("-", " ").lower().replace("defense", "defence")


@cache
def texts(*, press: bool = True) -> tuple[Text, ...]:
    """Our own texts; `press`: those of the general press too."""
    folders = ("data", "press_data") if press else ("data",)
    found = [_of_file(path) for folder in folders for path in sorted((_READING / folder).glob("*.txt"))]
    return (*found, *(Text(c.id, c.title, c.published, c.text) for c in constructs()))


def _of_file(path: Path) -> Text:
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    title, published = _TITLE.search(head), _PUBLISHED.search(head)
    return Text(
        path.stem, title[1] if title else "", date.fromisoformat(published[1]) if published else None, body.strip()
    )


class Kept(NamedTuple):
    """How many items of the texts that a rewriting touches are read as before."""

    texts: int
    kept: int
    items: int
    changed: list[str]
    """What reads otherwise, for whoever has to mend it."""

    @property
    def share(self) -> float:
        return self.kept / self.items if self.items else 1.0


def kept(
    rewrite: Rewriting,
    *,
    expected: Callable[[Item], Item] | None = None,
    told: Callable[[Report], list[Item]] = items,
) -> Kept:
    """The items that stay when a rewriting is applied to all our texts. New items count as lost ones.

    `told`: the items of a report. `expected`: what an item becomes, where the rewriting prints a post by another word.
    """
    touched = whole = same = 0
    changed: list[str] = []
    for text in texts():
        body = rewrite(text.body)
        if body == text.body:
            continue
        before, after = frozenset(told(text.read())), frozenset(told(text.read(body)))
        if expected is not None:
            before, after = frozenset(map(expected, before)), frozenset(map(expected, after))
        touched += 1
        whole += len(before | after)
        same += len(before & after)
        changed += [f"{text.id}: - {item}" for item in before - after]
        changed += [f"{text.id}: + {item}" for item in after - before]
    return Kept(touched, same, whole, changed)


FEWEST = 2
"""Texts that a rewriting must touch to say anything."""


def assert_kept(
    rewriting: tuple[Rewriting, float],
    *,
    expected: Callable[[Item], Item] | None = None,
    told: Callable[[Report], list[Item]] = items,
) -> None:
    """Fail where a rewriting touches too few of our texts, or leaves fewer items as they are than its floor says."""
    rewrite, floor = rewriting
    found = kept(rewrite, expected=expected, told=told)
    assert found.texts >= FEWEST
    assert found.share >= floor, "\n".join([f"{found.share:.3f} of {found.texts} texts", *found.changed])
