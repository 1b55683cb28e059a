"""The command tree and its global options."""

from __future__ import annotations

import sys

import click

from partystate import __version__
from partystate.cli import (
    asking,
    charters,
    checking,
    compare,
    demo,
    exporting,
    fetching,
    ingesting,
    judging,
    reading,
    review,
    serve,
    timelines,
    users,
)
from partystate.cli import ledger as ledgers
from partystate.cli.failing import Commands
from partystate.cli.options import Settings


@click.group(
    "partystate", cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110}
)
@click.option(
    "--ledger",
    metavar="FILE|URL",
    help="The ledger: a file, or a postgresql:// URL. [default: $PARTYSTATE_LEDGER, else partystate.db]",
)
@click.option(
    "--charter",
    metavar="NAME|FOLDER",
    envvar="PARTYSTATE_CHARTER",
    default="dprk",
    show_default=True,
    help="The charter of the state: one that is shipped, or a folder.",
)
@click.version_option(__version__, prog_name="partystate", message="%(prog)s %(version)s")
@click.pass_context
def app(context: click.Context, ledger: str | None, charter: str) -> None:
    """Read the communiqués of a closed party-state into a ledger that answers who held which post when, who met
    whom, and why it says so."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # JSON and hangul are UTF-8 whatever the terminal's locale says
            stream.reconfigure(encoding="utf-8", errors="replace")
    context.obj = Settings(ledger, charter)


MODULES = (
    reading, ingesting, fetching, asking, checking, timelines, judging, compare, review, exporting, ledgers, charters,
    serve, users, demo,
)  # fmt: skip

for module in MODULES:
    for command in module.COMMANDS:
        app.add_command(command)
