"""The ledger with all its verbs, for programs: what `partystate.Ledger` is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from partystate.ledger import store

if TYPE_CHECKING:
    from partystate.export.rows import Cell
    from partystate.state import StateView


class Ledger(store.Ledger):
    """A ledger that also answers for the state and gives its tables away."""

    def state(
        self, on: date, known_on: date | datetime | None = None, body: str | None = None, *, charter: Any = None
    ) -> StateView:
        """Who held which post on a day, as known on another; see `partystate.state.state_on`. Raises NotFoundError."""
        from partystate.state import state_on

        return state_on(self, on, known_on, body, charter=charter)

    def export(self, table: str, *, charter: Any = None) -> Iterator[dict[str, Cell]]:
        """The rows of `participation`, `tenures`, `changes` or `posts`. Raises LedgerError for another word."""
        from partystate.export import rows

        return rows(self, table, charter)
