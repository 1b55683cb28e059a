"""The first resolver: names of one key are one person, equal occasions are one event, nothing more.

Ids are functions of what a report says, not of what the ledger already holds, so documents may arrive in any
order and be read on any machine. A better resolver replaces `SimpleResolver`; its decisions and those of
people come on top as rows of the ledger.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Protocol

from partystate.resolving.ids import base_id


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a report says of one event, as far as telling events apart needs it. Days are ISO text."""

    kind: str
    body: str | None = None
    term: int | None = None
    ordinal: int | None = None
    start: str | None = None
    published: str | None = None
    place: str | None = None
    principals: Sequence[str] = ()
    """Names of those whose event it is: who presided, inspected, hosted."""
    guests: Sequence[str] = ()
    end: str | None = None


class Resolver(Protocol):
    """What the ledger asks: which person is meant by a name, which event by an occasion."""

    def person(self, name: str, foreign: bool = False) -> str:
        """The id of the person a name stands for."""
        ...

    def event(self, occasion: Occasion, document: str, item: str) -> str:
        """The id of an event by rule; `document` is the fingerprint of its document's letters, `item` its place
        there."""
        ...

    def standing(self, event: str) -> str:
        """The id that stands for an event known by rule under another, after what was decided."""
        ...


@lru_cache(maxsize=65536)
def letters(name: str) -> str:
    """The letters of a name in lower case, without marks, spaces or hyphens: "Kim Jong-un" and "KIM Jong Un" agree."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    found = "".join(c for c in plain if c.isalpha())
    return unicodedata.normalize("NFC", found)


def event_id(occasion: Occasion, document: str, item: str) -> str:
    """One id for every report of the same numbered meeting, or of the same kind, day and principal.

    A visit also needs the same place, talks the same guests: an official may have several in a day. An event
    that is neither numbered nor dated is known by its document alone.
    """
    o = occasion
    year = (o.start or o.published or "")[:4]
    days = o.start if o.end in (None, o.start) else f"{o.start}..{o.end}"
    key: tuple[str | int, ...]
    if o.body and o.ordinal is not None:
        term = f"in {year}" if o.term is None else o.term
        key = ("numbered", o.kind, letters(o.body), term, o.ordinal)
    elif o.start and o.body:
        key = ("body", o.kind, letters(o.body), str(days))
    elif o.start and (o.principals or o.guests):
        who = ",".join(sorted({letters(name) for name in o.principals}))
        met = ",".join(sorted({letters(name) for name in o.guests})) if o.kind in ("talks", "reception") else ""
        where = letters(o.place or "") if o.kind not in ("talks", "reception") else ""
        key = ("dated", o.kind, str(days), who, met, where)
    else:
        key = ("document", document, item)
    return blake2b("\x1f".join(map(str, key)).encode(), digest_size=8).hexdigest()


class SimpleResolver:
    """Persons by the keys of their names, events by number, or by kind, day and principal."""

    def person(self, name: str, foreign: bool = False) -> str:
        """The first person of the name, see `base_id`."""
        return base_id(name, foreign)

    def event(self, occasion: Occasion, document: str, item: str) -> str:
        """See `event_id`."""
        return event_id(occasion, document, item)

    def standing(self, event: str) -> str:
        """The event itself: nothing was decided."""
        return event
