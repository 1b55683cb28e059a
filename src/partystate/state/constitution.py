"""What the state's charter adds to tenures: which body a title belongs to, its terms and order of precedence."""

from __future__ import annotations

from datetime import date
from functools import cache

from partystate.charter import Body, Charter
from partystate.state.tenures import Terms, TermSpan

LAST = 10_000
"""The precedence of what has none declared."""


class Constitution:
    """A charter, asked by the titles of posts and the names of bodies as the ledger has them; answers are kept."""

    def __init__(self, charter: Charter) -> None:
        self.charter = charter
        self.find = cache(self._find)
        self.precedence = cache(self._precedence)

    def _find(self, text: str) -> Body | None:
        return self.charter.find_body(text) if text else None

    def body_of(self, title: str, body: str) -> str:
        """The name of the body of a title: the one its words name, or the one the charter declares it to be of."""
        if not body and title:
            post = self.charter.find_post(title)
            found = self.charter.body(post.body) if post is not None else None
        else:
            found = self.find(body)
        return body if found is None else found.name

    def belongs(self, wanted: str, body: str) -> bool:
        """Whether the body of a title is the wanted one by any of its names, present or past, or its inner circle.

        A body that the charter does not know is known by its words alone, or by how they begin ("Bureau" for
        "Bureau of Earthquake").
        """
        asked, found = self.find(wanted), self.find(body)
        if asked is None:
            said, name = wanted.casefold(), body.casefold()
            return name == said or name.startswith(f"{said} of ")
        if found is None:
            return False
        lineage = {b.id for b in self.charter.lineage(asked.id)}
        return found.id in lineage or (found.parent in lineage and found.kind == asked.kind)

    def term(self, body: str, day: date) -> TermSpan | None:
        """The term of a body on a day."""
        found = self.find(body)
        term = self.charter.term_at(found.id, day) if found is not None else None
        return None if term is None else TermSpan(term.number, term.since, term.until)

    def terms(self, bodies: dict[str, str]) -> Terms:
        """The terms by title, for titles whose bodies are given."""
        return cache(lambda post, day: self.term(bodies.get(post, ""), day))

    def _precedence(self, title: str) -> int:
        """The declared place of a post in the order of rank, LAST where there is none."""
        post = self.charter.find_post(title)
        return LAST if post is None or post.precedence is None else post.precedence
