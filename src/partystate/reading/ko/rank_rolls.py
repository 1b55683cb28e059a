"""Lists of an order on military ranks: a rank on a line of its own with the names below it, or "대장 A, B, C"."""

from __future__ import annotations

import re
from datetime import date

from partystate.reading.ko.changes import Found
from partystate.reading.ko.names import weight
from partystate.reading.ko.posts import PostReader
from partystate.reading.ko.printed_posts import is_rank
from partystate.reading.ko.rolls import LEAST_WEIGHT, NAME, NAMES, Entry
from partystate.reading.ko.views import Mention, SentenceView
from partystate.reading.report import Span

_HEADING_ENDS = re.compile(r"(?:들|명단)?(?:[(（]\d{1,3}명[)）])?[:：〉》】\]]?\s*$")
_BEFORE_NAMES = re.compile(r"\s*(?:〈|《|【|\[)?(?P<rank>[가-힣]{2,8})(?:〉|》|】|\])?\s*[:：]?\s+(?=[가-힣])")
_LONGEST_HEADING = 24


class RankRollReader:
    """Reads the ranks and names of one order, line after line."""

    def __init__(self, posts: PostReader, ordinary: frozenset[str], on: date | None) -> None:
        self._posts = posts
        self._ordinary = ordinary
        self._on = on
        self._rank: tuple[str, ...] = ()
        self._span: Span = (0, 0)

    def take(self, view: SentenceView) -> Entry | None:
        """What a line of the order's list says; None for any other line, which ends the names of a rank."""
        text, start = view.sentence.text, view.sentence.start
        if len(text) <= _LONGEST_HEADING and (rank := self._rank_at(view, _HEADING_ENDS)):
            self._rank, self._span = rank, (start, view.sentence.end)
            return Entry([], [])
        lead = _BEFORE_NAMES.match(text)
        rank = self._rank_at(view, None) if lead is not None else ()
        if lead is not None and rank and self._are_names(text, lead.end()):
            self._rank, self._span = rank, (start, start + lead.end("rank"))
            return self._promoted(view, lead.end())
        if self._rank and self._are_names(text, 0):
            return self._promoted(view, 0)
        self._rank = ()
        return None

    def _rank_at(self, view: SentenceView, ends: re.Pattern[str] | None) -> tuple[str, ...]:
        """The rank with which a line begins, and, where `ends` is given, which is all of it."""
        phrase = self._posts.phrase(view.line, view.units, 0, self._on)
        if phrase is None or not is_rank(phrase) or (ends is not None and not ends.match(view.line.text, phrase.end)):
            return ()
        return tuple(phrase.posts)

    def _are_names(self, text: str, at: int) -> bool:
        """Whether a line holds nothing but names from a position on."""
        if NAMES.fullmatch(text, at) is None:
            return False
        names = [m["name"] for m in NAME.finditer(text, at)]
        return bool(names) and all(weight(n) >= LEAST_WEIGHT and n not in self._ordinary for n in names)

    def _promoted(self, view: SentenceView, at: int) -> Entry:
        base, span = view.sentence.start, (view.sentence.start, view.sentence.end)
        people = [
            Mention(
                m["name"], True, m.start(), m.end(), (base + m.start("name"), base + m.end("name")), list(self._rank),
                [self._span] * len(self._rank), titled=True,
            )
            for m in NAME.finditer(view.sentence.text, at)
        ]  # fmt: skip
        return Entry(people, [Found(m, "promoted", self._rank, span) for m in people])
