"""The titles that documents use, with their bodies and groups, worked out once for each moment of a ledger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from weakref import WeakKeyDictionary

from partystate.ledger import NotFoundError
from partystate.ledger.database import Database
from partystate.state.carrying import Moment
from partystate.state.constitution import Constitution
from partystate.state.groups import Group, groups_of
from partystate.state.sightings import Title, titles_of

MOST_BODIES = 500
"""Names of bodies asked for whose titles are kept in mind."""


class Register:
    """All titles of a ledger at one moment, as a constitution takes them. Safe to ask from several threads."""

    def __init__(self, titles: list[Title], constitution: Constitution) -> None:
        self.titles = titles
        self.constitution = constitution
        self._bodies: dict[str, str] | None = None
        self._of_body: dict[str, dict[str, str]] = {}
        self._groups: list[Group] | None = None
        self._group_of: dict[str, Group] = {}

    @classmethod
    def of(cls, database: Database, constitution: Constitution) -> Register:
        """The register of now. Within a reading."""
        now = Moment.now(database)
        held = _registers.get(database)
        if held is not None and now is not None and held[0] == now and held[1].constitution is constitution:
            return held[1]
        made = cls(titles_of(database), constitution)
        if now is not None:
            _registers[database] = now, made
        return made

    def bodies(self) -> dict[str, str]:
        """The name of the body of each title."""
        if self._bodies is None:
            self._bodies = {t.text: self.constitution.body_of(t.text, t.body) for t in self.titles}
        return self._bodies

    def of_body(self, body: str | None) -> Mapping[str, str]:
        """The titles of a body by any of its names, each with the name of its body; all of them for None.

        Raises NotFoundError for a body that neither charter nor any title knows.
        """
        named = self.bodies()
        if body is None:
            return named
        if (found := self._of_body.get(body)) is None:
            names = {name for name in set(named.values()) if self.constitution.belongs(body, name)}
            if not names and self.constitution.find(body) is None:
                raise NotFoundError(
                    f"no body is known as {body!r}", "`partystate charter show` lists the bodies and their names"
                )
            found = {title: name for title, name in named.items() if name in names}
            if len(self._of_body) >= MOST_BODIES:
                self._of_body = {}
            self._of_body[body] = found
        return found

    def groups(self, wanted: Iterable[str]) -> list[Group]:
        """The groups that hold some titles, by key."""
        every = self.all_groups()
        asked = {group.key for title in wanted if (group := self._group_of.get(title)) is not None}
        return every if len(asked) == len(every) else [g for g in every if g.key in asked]

    def all_groups(self) -> list[Group]:
        """All groups of titles, by key."""
        if self._groups is None:
            groups = groups_of(self.titles, self.constitution)
            self._group_of = {title.text: group for group in groups for title in group.titles}
            self._groups = groups
        return self._groups


_registers: WeakKeyDictionary[Database, tuple[Moment, Register]] = WeakKeyDictionary()
