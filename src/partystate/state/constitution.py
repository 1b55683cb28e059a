"""What the state's charter adds to tenures: which body a title belongs to, its terms and order of precedence.

Works without a charter too, by the words of the titles alone.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from partystate.state.tenures import Terms, TermSpan

LAST = 10_000
"""The precedence of what has none declared."""


class Constitution:
    """A charter, asked by the titles of posts and the names of bodies as the ledger has them."""

    def __init__(self, charter: Any = None) -> None:
        self.charter = charter
        self._find = cache(self._find_body)

    def _find_body(self, text: str, on: date | None) -> Any:
        return self.charter.find_body(text, on) if self.charter is not None and text else None

    def body_name(self, text: str, on: date | None = None) -> str:
        """The canonical name of the body of a title; the text itself where the charter does not know it."""
        found = self._find(text, on)
        return text if found is None else str(found.name)

    def belongs(self, wanted: str, text: str) -> bool:
        """Whether the body of a title is the wanted one (by any of its names), or the inner circle of it."""
        asked, found = self._find(wanted, None), self._find(text, None)
        if asked is None or found is None:
            said, name = wanted.casefold(), text.casefold()
            return name == said or name.startswith(f"{said} of ")
        return bool(found.id == asked.id or (found.parent == asked.id and found.kind == "presidium"))

    def term(self, body: str, day: date) -> TermSpan | None:
        """The term of a body on a day."""
        found = self._find(body, None)
        for term in () if found is None else found.terms:
            if (term.since is None or term.since <= day) and (term.until is None or day <= term.until):
                return TermSpan(term.number, term.since, term.until)
        return None

    def terms(self, bodies: dict[str, str]) -> Terms | None:
        """The terms by title, for titles whose bodies are given."""
        if self.charter is None:
            return None
        return cache(lambda post, day: self.term(bodies.get(post, ""), day))

    def precedence(self, body: str, title: str) -> int:
        """The declared place of a post in the order of rank, LAST where there is none."""
        found = self._find(body, None)
        for post in () if found is None else found.posts:
            if post.title == title and post.precedence is not None:
                return int(post.precedence)
        return LAST
