"""Options that several commands share, and what they mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from partystate.api import Ledger
    from partystate.charter import Charter

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass(slots=True)
class Settings:
    """The global options. `ledger` is None where the environment or the default decides."""

    ledger: str | None
    charter: str

    @classmethod
    def of(cls, context: click.Context, ledger: str | None = None) -> Settings:
        """The settings of a command; a `--ledger` given behind the command outranks the one before it."""
        given = context.find_object(cls) or cls(None, "dprk")
        return cls(ledger or given.ledger, given.charter)

    def load_charter(self) -> Charter:
        """The charter. Raises CharterError."""
        from partystate.charter import load_charter

        return load_charter(self.charter)

    def body_names(self, text: str) -> list[str]:
        """The names under which a body meets, whatever name of it was typed: its own, older and later ones.

        Raises BadParameter for a body that the charter does not know.
        """
        charter = self.load_charter()
        found = charter.find_body(text)
        if found is None:
            raise click.BadParameter(
                f"no body is known as {text!r}; `partystate charter show` lists them", param_hint="--body"
            )
        return list(dict.fromkeys(body.name for body in charter.lineage(found.id)))

    def open(self, *, create: bool = False) -> Ledger:
        """The ledger. Raises LedgerError; without `create` also where there is none yet."""
        from partystate.api import Ledger

        return Ledger.open(self.ledger, create=create)


class Day(click.ParamType[date]):
    """A day as YYYY-MM-DD, or `today`."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        if value.strip().lower() == "today":
            return date.today()
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            self.fail(f"{value!r} is no day; write YYYY-MM-DD, as in 2021-06-18", param, ctx)


class Moment(Day):
    """A day (meaning its end), or a moment as YYYY-MM-DDTHH:MM (UTC where no offset is given)."""

    name = "moment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, str) and len(value.strip()) > len("2021-06-18"):
            try:
                return datetime.fromisoformat(value.strip())  # a datetime is a date too
            except ValueError:
                self.fail(f"{value!r} is no moment; write YYYY-MM-DD or YYYY-MM-DDTHH:MM", param, ctx)
        return super().convert(value, param, ctx)


DAY = Day()
MOMENT = Moment()

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
ledger_option = click.option("--ledger", metavar="FILE|URL", help="The ledger, as before the command.")
since_option = click.option("--since", type=DAY, metavar="DATE", help="On this day or later.")
until_option = click.option("--until", type=DAY, metavar="DATE", help="On this day or earlier.")
known_option = click.option(
    "--known-on", type=MOMENT, metavar="DATE", help="Go by what the ledger knew at the end of this day."
)
published_option = click.option(
    "--published", type=DAY, metavar="DATE", help="The publication day of texts that give none themselves."
)
paths_argument = click.argument("paths", nargs=-1, required=True, metavar="PATH…")


def limit_option(rows: int) -> Callable[[Command], Command]:
    """`--limit`, with this many rows where it is not given."""
    words = "Rows in the table; 0 for all. JSON always has all."
    return click.option("--limit", type=click.IntRange(min=0), default=rows, show_default=True, help=words)
