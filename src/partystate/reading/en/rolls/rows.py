"""Rows of tables and handbooks: "Minister of Finance – A", "Premier: B", "C, Chairman, State Planning Commission".

Line-ups, directories and reference pages set one post and its holder on a line, without a verb and without a full stop.
Two such lines make a table; the posts of its rows are held, or, where the words above announce it, newly given. Rows
that tell of former holders (a year of leaving, "until", "former") are left out.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from typing import Final, NamedTuple

from partystate.reading.en.attesting import NO_POSTS
from partystate.reading.en.changes.change_lists import announced_action
from partystate.reading.en.changes.change_objects import ROLES_OF_ONE_BODY
from partystate.reading.en.people.mentions import MentionReader
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.rolls.seat import Seat, role_behind
from partystate.reading.en.rolls.sections import Sections
from partystate.reading.en.text.tokens import Sentence, tokenize
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.patterns import MARK, pattern
from partystate.reading.report import Action, Span

_CLOSED: Final = (".", "!", "?", "\"", "”", "’", ";", ":")
"""Ends of a line that is a sentence, no row."""
_SHORTEST, _LONGEST = 8, 320
"""Characters of a row."""
_BODY_NOUNS: Final = frozenset("committee commission bureau presidium secretariat cabinet politburo".split())
_LONGEST_POST: Final = 90
"""Characters before a colon that name a post."""
_LEAST_MEMBERS: Final = 3
"""People whom a body's name with a colon lists, at least."""
_LEAST_ROWS: Final = 2
"""Rows that make a table."""
_SEPARATORS: Final = (" | ", ": ", "....", " – ", " — ", " - ", " -- ", ", ", " (")
_NUMBER: Final = pattern(r"(?:\d{1,3}\s?[.)]?|[•·*▪–-])\s+")
_BAR: Final = " | "
"""Between the cells of a table whose lines a page has kept."""
_PARTING: Final = frozenset([":", "–", "—", "-", "--", ","])
_DOTS: Final = 3
"""Dots that lead from a post to a name, at least."""
_SHORT: dict[str, str] = {
    "Prem.": "Premier", "Min.": "Minister", "Chmn.": "Chairman", "Dir.": "Director", "Pres.": "President",
    "Sec.": "Secretary", "Dep.": "Deputy", "Cdr.": "Commander", "Amb.": "Ambassador", "Dept.": "Department",
    "Comm.": "Commission", "Ctte.": "Committee", "Cmte.": "Committee", "Natl.": "National", "Def.": "Defense",
}  # fmt: skip
"""Words as directories shorten them."""
_SHORTENED: Final = pattern(rf"\b(?:{'|'.join(re.escape(word) for word in _SHORT)})(?!\w)")
_INLINE: Final = pattern(
    r"(?:^|[.;:]\s+)(?P<role>[A-Z][^.;:⟦]{2,80}): (?P<names>[^.;:]{4,300}?)(?=[.;]|\s*$)"
)
""" "Premier: A. Vice-premiers: B, C (…)." in running text."""
_LISTED = pattern(rf"(?P<h>[^⟦]*?)(?P<rest>{MARK}(?: \([^()]*\))?(?:(?:,|;|,? and) {MARK}(?: \([^()]*\))?)*)[\s,;.]*")
_EACH: Final = pattern(rf"(?P<who>{MARK})(?: \((?P<note>[^()]*)\))?")
_REPLACING: Final = pattern(rf"(?:replac(?:ing|es)|succeed(?:ing|s)|in place of|vice) (?P<old>{MARK})")
_BESIDE: Final = pattern(r"(?:also|concurrently)[,:]? ")

_GONE: Final = pattern(
    r"\b(?:former|ex-|until|till|died|deceased|late|dismissed|resigned|retired|removed|executed|purged)\b"
    r"|\b\d{4}\s?[–—-]\s?(?:\d{2,4}|[A-Z]?[a-z]+ \d{4})\b|[–—-]\s?\d{4}\b",
    flags=2,
)
"""Words of a row about somebody who no longer holds the post."""
_TOO_BARE: Final = frozenset(
    "member chief chair head representative delegate secretary chairman director minister deputy".split()
)
_DEGREE: Final = pattern(r"^(?:(?:first|second|senior|vice|deputy) |vice-)+")
_TAIL: Final = pattern(r"\s*(?:\([^()]*\)|\[[^\]]*\]|,? since [\w ,]+|,? from [\w ,]+|\s*)*\s*$")
"""What may stand behind a row: years, notes."""


_ORGAN: Final = (
    r"(?:Bureau|Committee|Commission|Presidium|Secretariat|Cabinet|Organs?|Bod(?:y|ies)|Leadership|Members|Secretaries"
    r"|Directors)"
)
_ELECTED: Final = pattern(
    rf"\b{_ORGAN}\b[^.\n]* (?:Newly )?Elected\s*$|\bElects (?:(?:New|Its|Central|Party|State|Leading) )*{_ORGAN}\b"
)
"""In a headline: the rows behind are of the elected ("Members of the Political Bureau Elected")."""


class _Given(NamedTuple):
    """What a bracket behind a name, or the row itself, gives to one person."""

    person: Mention
    posts: tuple[str, ...]
    action: Action | None


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
        titled: Action | None = "elected" if _ELECTED.search(text, 0, begin) is not None else None
        action = titled
        sections = Sections(self._posts, self._mentions)
        sections.heading(text[:begin], title=True)
        for start, line in _lines(text, begin):
            row = self._row(line, start, sections) if _may_be_row(line) else None
            if row is not None:
                rows.append(row)
                continue
            if (named := sections.names(line, start)) is not None:
                rows.append(_Row(tuple(named.mentions), (sections.post,), _span(named), named))
                if sections.single:
                    sections.post = ""
                continue
            if sections.heading(line):
                action = announced_action(line) or action
                continue
            yield from self._inline(line, start, sections)
            if line.rstrip().endswith((":", ".")):
                yield from _seats(rows, action)
                rows, action = [], announced_action(line) or titled
                sections.ended_by(line)
        yield from _seats(rows, action)

    def _inline(self, line: str, start: int, sections: Sections) -> Iterator[Seat]:
        """The seats of a line that lists posts in running text; two pairs of post and names make a list."""
        pairs = list(_INLINE.finditer(line)) if ": " in line else []
        rows: list[tuple[SentenceView, list[_Given]]] = []
        whole = False
        for m in pairs:
            at = start + m.start("role")
            words = line[m.start("role") : m.end("names")]
            view = self._mentions.view(Sentence(words, at, at + len(words), 0, False))
            tokens = view.tokens
            stop = view.token_at(at + len(m["role"]))
            held = self._posts.held_in(tokens, 0, stop, {}, plural=True)
            if not held and len(view.mentions) >= _LEAST_MEMBERS and (body := Sections.body_in(m["role"])):
                held, whole = (self._posts.canonical("member", body),), True
            held = tuple(filter(None, map(sections.of_body, held)))
            whole = whole or (held == ("minister",) and m["names"].count(" (") == len(view.mentions))
            if held == ("minister",) and not whole:
                continue
            bare = any(p in _TOO_BARE for p in held) and not whole
            if held and not bare and (given := self._given(view, held)):
                rows.append((view, given))
        for view, given in rows if whole or len(rows) >= _LEAST_ROWS else ():
            for each in given:
                for post in each.posts:
                    yield Seat(each.person, post, each.action, _span(view), view)

    def _given(self, view: SentenceView, held: tuple[str, ...]) -> list[_Given]:
        """Who is told to hold the posts of a line, with what brackets add: "A (also minister of X),
        B (replacing C)"."""
        listed = _LISTED.fullmatch(view.skeleton)
        if listed is None or len({m.name for m in view.mentions if not m.native}):
            return []
        replaced = _REPLACING.search(listed["rest"]) is not None
        found: list[_Given] = []
        for m in _EACH.finditer(view.skeleton, listed.start("rest")):
            person, note = view.named(m["who"])[0], m["note"] or ""
            posts = held
            if note and held == ("minister",):
                posts = (self._posts.canonical("minister", note),)
            elif (old := _REPLACING.match(note)) is not None:
                found += [_Given(p, held, "relieved") for p in view.named(old["old"])]
            elif note and (beside := _BESIDE.match(note)) is not None:
                posts = (*held, *self._posts.posts_in(note[beside.end() :]))
            elif (role := note or role_behind(person)) in ROLES_OF_ONE_BODY and held[0].startswith("member of "):
                posts = (held[0].replace("member", role, 1),)  # "Committee: A (chairman), B, C"
            found.append(_Given(person, posts, "appointed" if replaced else None))
        return [g for g in found if g.posts and g.posts != ("minister",)]

    def _row(self, line: str, start: int, sections: Sections) -> _Row | None:
        if _GONE.search(line) is not None:
            return None
        if line.startswith("| "):
            line, start = line[2:].removesuffix("|").rstrip(), start + 2
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
        found = tuple(sections.of_body(p) for p in found)
        if not found or not all(found) or any(_says_little(p) for p in found):
            return None
        for post in found:
            sections.names_body(post)
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
        stop = end = people[0].start - 1
        behind = view.sentence.text[people[-1].span[1] - view.sentence.start :]
        while stop >= 1 and tokens[stop].text == ".":
            stop -= 1
        leads = end - stop >= _DOTS
        while not leads and stop >= 1 and tokens[stop].text in _PARTING:
            stop -= 1
        if stop == end or stop < 0 or _TAIL.match(behind) is None:
            return ()
        words = view.sentence.text[: tokens[stop].end - view.sentence.start + (1 if leads else 0)]
        if "." in words:
            whole = _SHORTENED.sub(lambda m: _SHORT[m.group()], words).rstrip(". ")
            tokens = tokenize(Sentence(whole, 0, len(whole), 0, False))
            stop = len(tokens) - 1
        return self._posts.held_in(tokens, 0, stop + 1, {}, plural=len(people) > 1)


def may_hold_rows(named: Iterable[Sentence], text: str, heads: Container[str]) -> bool:
    """Whether a document can hold a table, by its sentences with a name: two of them end without a full stop, or
    follow upon a post (`heads`: the nouns for posts) or a body with a colon."""
    told = [s for s in named if not s.is_title]
    loose = [s for s in told if s.text[-1] not in _CLOSED]
    if len(loose) >= _LEAST_ROWS or any("\n" in s.text for s in loose):
        return True
    behind = [s for s in told if text.startswith(": ", s.start - 2)]
    return any(_follows_post(s.start - 2, text, heads) for s in behind)


def _follows_post(colon: int, text: str, heads: Container[str]) -> bool:
    """Whether a few words with a post or a body stand before a colon."""
    begins = max(text.rfind(mark, 0, colon) + len(mark) for mark in (". ", "\n", "; ", ": "))
    if not 0 < colon - begins < _LONGEST_POST:
        return False
    words = text[begins:colon].lower().split()
    return words[-1] in _BODY_NOUNS or any(word in heads for word in words[:4])


def _lines(text: str, begin: int) -> Iterator[tuple[int, str]]:
    """The lines of a text, each with its offset; none where too few could be rows."""
    lines = text[begin:].split("\n")
    for line in lines:
        if line.strip():
            yield begin, line
        begin += len(line) + 1


def _may_be_row(line: str) -> bool:
    if not _SHORTEST <= len(line) <= _LONGEST or line.endswith(_CLOSED):
        return False
    return any(mark in line for mark in _SEPARATORS)


def _says_little(post: str) -> bool:
    """Whether a post is none without its body: "director", "deputy director"."""
    return post in NO_POSTS or _DEGREE.sub("", post) in _TOO_BARE


def _span(view: SentenceView) -> Span:
    return view.sentence.start, view.sentence.end


def _seats(rows: list[_Row], action: Action | None) -> Iterator[Seat]:
    if sum(len(row.people) for row in rows) < _LEAST_ROWS and action is None:
        return
    for row in rows:
        for person in row.people:
            for post in row.posts:
                yield Seat(person, post, action, row.span, row.view)
