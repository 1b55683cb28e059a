"""What questions over time have in common: the stretch of time asked about, how much to show, and in which form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import update_wrapper
from typing import Any, TypeVar

import click

from partystate.cli.options import (
    Settings,
    json_option,
    known_option,
    ledger_option,
    limit_option,
    since_option,
    until_option,
)

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Window:
    """The options that `over_time` adds to a command. `limit` 0 stands for all rows."""

    settings: Settings
    since: date | None
    until: date | None
    known_on: date | None
    limit: int
    as_json: bool

    @property
    def times(self) -> dict[str, date | None]:
        """The stretch of time, as the questions of `partystate.analysis` take it."""
        return {"since": self.since, "until": self.until, "known_on": self.known_on}

    def first(self, rows: Sequence[Row]) -> Sequence[Row]:
        """As many of the rows as were asked for."""
        return rows[: self.limit] if self.limit else rows

    def say_what_is_left_out(self, total: int, what: str) -> None:
        """A line about the rows not shown, of `total` such things; none where all are."""
        from partystate.cli.showing import counted, say

        if self.limit and total > self.limit:
            say(f"{self.limit} of {counted(total, what)}: --limit 0 shows all")


def over_time(rows: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Adds the options; the command gets them as its first argument, a `Window`. `rows`: shown without `--limit`."""

    def added(command: Callable[..., None]) -> Callable[..., None]:
        @since_option
        @until_option
        @known_option
        @limit_option(rows)
        @ledger_option
        @json_option
        @click.pass_context
        def with_window(
            context: click.Context,
            /,
            since: date | None,
            until: date | None,
            known_on: date | None,
            limit: int,
            ledger: str | None,
            as_json: bool,
            **own: Any,
        ) -> None:
            command(Window(Settings.of(context, ledger), since, until, known_on, limit, as_json), **own)

        return update_wrapper(with_window, command, updated=())

    return added
