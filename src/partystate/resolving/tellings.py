"""Tellings: what one document tells of one event, gathered from its report for telling events apart."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, cast

from partystate.reading.report import Event, Report
from partystate.resolving.event_weights import BODY_KINDS
from partystate.romanisation import name_key

if TYPE_CHECKING:
    from partystate.charter import Charter

LEADING = frozenset({"principal", "presided"})
MOST_NAMES = 24
"""Names kept of one kind; a list of a hundred delegates tells no more than its first two dozen."""
MOST_FACTS = 12
"""Items of agenda, decisions and laws that are compared."""
STEM = 6
"""Letters of a word that are compared, so that "disinfection" and "disinfecting" agree."""


def _listed(file: str) -> frozenset[str]:
    return frozenset((files("partystate.resolving") / "data" / file).read_text(encoding="utf-8").split())


_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_NAME_WORD = re.compile(r"\d+|[A-Z][^\W\d_]{2,}|[^\W\d_a-zA-Z]{2,}")
"""A number, a capitalised word, or a word in a script without capitals."""
_EMPTY_WORDS = _listed("empty_words.txt")
"""Words that stand in the agenda or the headline of any event."""
_SITE_WORDS = _listed("site_words.txt")
"""Words that any place may have in its name: they tell what kind of place it is, not which."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One event as one document tells it. `node` is the id it has by rule alone, which tellings may share.

    Days are ordinals of the proleptic calendar. `lines` are ids of the body that met: first its own, the oldest
    name standing for all later ones, then those of the bodies whose powers it uses or that it is part of.
    `leaders` are keys of the names of those whose event it is, `people` of all natives, `guests` of foreigners.
    `facts` has the stems of the words of each item of agenda, decisions and laws, `topic` of all these and the title.
    """

    document: str
    item: str
    node: str
    kind: str
    lines: tuple[str, ...] = ()
    term: int | None = None
    ordinal: int | None = None
    start: int | None = None
    end: int | None = None
    published: int | None = None
    place: frozenset[str] = frozenset()
    leaders: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    guests: frozenset[str] = frozenset()
    facts: tuple[frozenset[str], ...] = ()
    topic: frozenset[str] = frozenset()
    outlet: str | None = None
    since: int | None = None
    until: int | None = None
    """Bounds on the day of an event in a text without any date: the numbered term of the body ran from and until."""

    @property
    def day(self) -> int | None:
        """The first day, or the publication of an event that is not dated."""
        return self.start if self.start is not None else self.published

    def dumps(self) -> str:
        """The telling as JSON text, without document, item and node (the keys it is stored under)."""
        sets = [sorted(part) for part in (self.place, self.leaders, self.people, self.guests, self.topic)]
        head: list[Any] = [self.kind, list(self.lines), self.term, self.ordinal, self.start, self.end, self.published]
        head += [self.outlet, self.since, self.until, [sorted(fact) for fact in self.facts]]
        return json.dumps([*head, *sets], ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def loads(cls, document: str, item: str, node: str, text: str) -> Telling:
        """The telling that `dumps` wrote."""
        kind, lines, term, ordinal, start, end, published, outlet, since, until, facts, *sets = json.loads(text)
        place, leaders, people, guests, topic = map(frozenset, sets)
        return cls(
            document, item, node, kind, tuple(lines), term, ordinal, start, end, published, place, leaders, people,
            guests, tuple(map(frozenset, facts)), topic, outlet, since, until,
        )  # fmt: skip


def tellings_of(report: Report, nodes: Mapping[str, str], charter: Charter | None = None) -> list[Telling]:
    """One telling for each event of a report. `nodes` maps item paths ("events/0") to ids by rule.

    An event without a node (rejected by hand) is left out.
    """
    found = []
    for number, event in enumerate(report.events):
        item = f"events/{number}"
        if item in nodes:
            found.append(_telling(report, event, item, nodes[item], charter))
    return found


def _telling(report: Report, event: Event, item: str, node: str, charter: Charter | None) -> Telling:
    head = report.document
    names = _stems([*(p.name for p in event.people), event.presider or ""]) | _everywhere(charter)
    said = [*(a.text for a in event.agenda), *(d.title for d in event.decisions)]
    if event.kind in BODY_KINDS:
        said += [law.title for law in report.laws]
    facts = dict.fromkeys(fact for text in said[:MOST_FACTS] if len(fact := _stems([text]) - names) > 1)
    topic = frozenset().union(*facts, _stems([head.title or ""]) - names)
    start = event.start or event.end
    end = event.end or event.start
    bounds = _term_bounds(charter, event) if not (start or head.published) else (None, None)
    return Telling(
        head.sha256, item, node, event.kind, body_lines(charter, event.body),
        event.term, event.ordinal, _ordinal(start), _ordinal(end), _ordinal(head.published),
        _place(event.place, charter),
        _keys([*(p.name for p in event.people if p.capacity in LEADING), event.presider or ""]),
        _keys(p.name for p in event.people if not p.foreign),
        _keys(p.name for p in event.people if p.foreign),
        tuple(facts), topic, head.outlet, *bounds,
    )  # fmt: skip


def told_text(text: str, report: Report) -> str:
    """The text of a document without the lists of who was there.

    An agency prints the same officials with the same titles day after day: that is no sign of a common source.
    """
    spans = [span for attested in report.posts for span in attested.evidence]
    for event in report.events:
        spans += [span for person in event.people for span in person.evidence]
        spans += [span for group in event.groups for span in group.evidence]
    kept, at = [], 0
    for start, end in sorted(spans):
        if start > at:
            kept.append(text[at:start])
        at = max(at, end)
    return " ".join([*kept, text[at:]])


def body_lines(charter: Charter | None, body: str | None) -> tuple[str, ...]:
    """Ids for a body: its lineage's, then those of its parent and of the bodies it acts for.

    A body the charter does not know has the key of its name.
    """
    if not body:
        return ()
    return _lines(charter, body) if hasattr(charter, "find_body") else (_folded(body),)


@lru_cache(maxsize=4096)
def _lines(charter: Charter, body: str) -> tuple[str, ...]:
    found = charter.find_body(body)
    if found is None:
        return (_folded(body),)
    near = [found.id, *(b for b in (found.parent, *found.acts_for) if b)]
    return tuple(dict.fromkeys(lineage[0].id if (lineage := charter.lineage(b)) else b for b in near))


def _term_bounds(charter: Charter | None, event: Event) -> tuple[int | None, int | None]:
    if event.term is None or not event.body or charter is None or not hasattr(charter, "find_body"):
        return None, None
    body = charter.find_body(event.body)
    term = charter.term(body.id, event.term) if body else None
    return (_ordinal(term.since), _ordinal(term.until)) if term else (None, None)


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


@lru_cache(maxsize=65536)
def _key(name: str) -> str:
    return name_key(name)


def _keys(names: Iterable[str]) -> frozenset[str]:
    found = dict.fromkeys(key for name in names if name and (key := _key(name)))
    return frozenset(list(found)[:MOST_NAMES])


def _stems(texts: Iterable[str]) -> frozenset[str]:
    words = (word for text in texts for word in _WORD.findall(text.casefold()))
    return frozenset(word[:STEM] for word in words if word not in _EMPTY_WORDS)


def _place(place: str | None, charter: Charter | None) -> frozenset[str]:
    """The words that tell which place is meant: proper names and numbers.

    The capital alone, where most events are, tells nothing, and nor does "the farm".
    """
    if not place:
        return frozenset()
    words = [word for word in _NAME_WORD.findall(place) if word.casefold() not in _SITE_WORDS]
    return _stems(words) - _capital(charter)


@lru_cache(maxsize=16)
def _capital(charter: Any) -> frozenset[str]:
    if not hasattr(charter, "places"):
        return frozenset()
    capital = cast("Charter", charter).places.get(charter.state.capital or "")
    return _stems(name for given in capital.names.values() for name in given) if capital else frozenset()


@lru_cache(maxsize=16)
def _everywhere(charter: Any) -> frozenset[str]:
    """Stems that headlines of the state have anyway: its own name, its leaders' names and titles."""
    if not hasattr(charter, "state"):
        return frozenset()
    known = cast("Charter", charter)
    named = [known.state.names, *(person.names for person in known.people.values())]
    words = [name for names in named for given in names.values() for name in given]
    return _stems([*words, *known.state.omit, *known.state.titles])
