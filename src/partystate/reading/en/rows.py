"""Rows of tables and handbooks: "Minister of Finance – A", "Premier: B", "C, Chairman, State Planning Commission".

Line-ups, directories and reference pages set one post and its holder on a line, without a verb and without a full stop.
Two such lines make a table; the posts of its rows are held, or, where the words above announce it, newly given. Rows
that tell of former holders (a year of leaving, "until", "former") are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from partystate.reading.en.change_lists import announced_action
from partystate.reading.en.composition import Seat
from partystate.reading.en.mentions import MentionReader
from partystate.reading.en.posts import PostReader
from partystate.reading.en.tokens import Sentence
from partystate.reading.en.views import Mention, SentenceView
from partystate.reading.patterns import pattern
from partystate.reading.report import Action, Span

_CLOSED = (".", "!", "?", "\"", "”", "’", ";", ":")
"""Ends of a line that is a sentence, no row."""
_SHORTEST, _LONGEST = 8, 320
"""Characters of a row."""
_LEAST_ROWS = 2
"""Rows that make a table."""
_SEPARATORS = (" | ", ": ", " – ", " — ", " - ", " -- ", ", ", " (")
_NUMBER = pattern(r"(?:\d{1,3}\s?[.)]?|[•·*▪–-])\s+")
_BAR = " | "
"""Between the cells of a table whose lines a page has kept."""
_PARTING = frozenset([":", "–", "—", "-", "--", ","])
_GONE = pattern(
    r"\b(?:former|ex-|until|till|died|deceased|late|dismissed|resigned|retired|removed|executed|purged)\b"
    r"|\b\d{4}\s?[–—-]\s?(?:\d{2,4}|[A-Z]?[a-z]+ \d{4})\b|[–—-]\s?\d{4}\b",
    flags=2,
)
"""Words of a row about somebody who no longer holds the post."""
_TOO_BARE = frozenset(
    "member chief chair head representative delegate secretary chairman director minister deputy".split()
)
_TAIL = pattern(r"\s*(?:\([^()]*\)|\[[^\]]*\]|,? since [\w ,]+|,? from [\w ,]+|\s*)*\s*$")
"""What may stand behind a row: years, notes."""


class _Row(NamedTuple):
    people: tuple[Mention, ...]
    posts: tuple[str, ...]
    span: Span
    view: SentenceView


class RowReader:
    """Reads the tables of one document."""

    def __init__(self, posts: PostReader, mentions: MentionReader) -> None:
        self._posts = posts
        self._mentions = mentions

    def read(self, text: str, begin: int) -> Iterator[Seat]:
        """Every seat that the rows of a text give, from offset `begin` (behind the title)."""
        rows: list[_Row] = []
        action: Action | None = None
        for start, line in _lines(text, begin):
            row = self._row(line, start) if _may_be_row(line) else None
            if row is not None:
                rows.append(row)
                continue
            if line.rstrip().endswith((":", ".")):
                yield from _seats(rows, action)
                rows, action = [], announced_action(line)
        yield from _seats(rows, action)

    def _row(self, line: str, start: int) -> _Row | None:
        if _GONE.search(line) is not None:
            return None
        if _BAR in line:
            return self._of_cells(line, start)
        numbered = _NUMBER.match(line)
        skip = numbered.end() if numbered else 0
        view = self._mentions.view(Sentence(line[skip:], start + skip, start + len(line), 0, False))
        people = tuple(m for m in view.mentions if m.native)
        if not people or len(people) < len(view.mentions):
            return None
        first = view.token_at(people[0].span[0])
        found = self._name_first(view, people) if first == 0 else self._post_first(view, people)
        if not found or any(p in _TOO_BARE for p in found):
            return None
        return _Row(people, found, (view.sentence.start, view.sentence.end), view)

    def _of_cells(self, line: str, start: int) -> _Row | None:
        """ "Vice Premier | A (since 2020) | Workers' Party": one cell holds the name, one before it the post."""
        held: tuple[str, ...] = ()
        at = start
        for cell in line.split(_BAR):
            text = cell.strip()
            begin = at + cell.find(text)
            at += len(cell) + len(_BAR)
            view = self._mentions.view(Sentence(text, begin, begin + len(text), 0, False))
            if not view.mentions:
                held = held or self._posts.held_in(view.tokens, 0, len(view.tokens), {})
                continue
            person = view.mentions[0]
            alone = person.native and len(view.mentions) == 1 and person.span[0] == begin
            behind = text[person.span[1] - begin :]
            if not (alone and held and _TAIL.match(behind)) or any(p in _TOO_BARE for p in held):
                return None
            return _Row((person,), held, (start, begin + len(text)), view)
        return None

    def _name_first(self, view: SentenceView, people: tuple[Mention, ...]) -> tuple[str, ...]:
        tokens, person = view.tokens, people[0]
        at = view.token_at(person.span[1])
        if len(people) != 1 or at + 1 >= len(tokens):
            return ()
        if tokens[at].text == "(":
            close = next((k for k in range(at, len(tokens)) if tokens[k].text == ")"), at)
            return self._posts.held_in(tokens, at + 1, close, {}) if close == len(tokens) - 1 else ()
        return self._posts.held_in(tokens, at + 1, len(tokens), {}) if tokens[at].text in _PARTING else ()

    def _post_first(self, view: SentenceView, people: tuple[Mention, ...]) -> tuple[str, ...]:
        tokens = view.tokens
        stop = people[0].start - 1
        behind = view.sentence.text[people[-1].span[1] - view.sentence.start :]
        if stop < 1 or tokens[stop].text not in _PARTING or _TAIL.match(behind) is None:
            return ()
        return self._posts.held_in(tokens, 0, stop, {}, plural=len(people) > 1)


def may_hold_rows(named: Iterable[Sentence]) -> bool:
    """Whether a document can hold a table, by its sentences with a name: two of them end without a full stop."""
    loose = [s for s in named if s.text[-1] not in _CLOSED and not s.is_title]
    return len(loose) >= _LEAST_ROWS or any("\n" in s.text for s in loose)


def _lines(text: str, begin: int) -> Iterator[tuple[int, str]]:
    """The lines of a text, each with its offset; none where too few could be rows."""
    lines = text[begin:].split("\n")
    if sum(map(_may_be_row, lines)) < _LEAST_ROWS:
        return
    for line in lines:
        if line.strip():
            yield begin, line
        begin += len(line) + 1


def _may_be_row(line: str) -> bool:
    if not _SHORTEST <= len(line) <= _LONGEST or line.endswith(_CLOSED):
        return False
    return any(mark in line for mark in _SEPARATORS)


def _seats(rows: list[_Row], action: Action | None) -> Iterator[Seat]:
    if len(rows) < _LEAST_ROWS and action is None:
        return
    for row in rows:
        for person in row.people:
            for post in row.posts:
                yield Seat(person, post, action, row.span, row.view)
