"""`partystate ledger …`: verify, back up, restore and copy a ledger."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from partystate.cli.failing import FAILED, fail, warn
from partystate.cli.options import Settings, json_option, ledger_option

if TYPE_CHECKING:
    from partystate.ledger.copying import Progress

replace_option = click.option("--replace", is_flag=True, help="What is there already may be lost.")


@click.group("ledger")
def ledger() -> None:
    """Look after a ledger: verify, back up, restore, copy."""


@ledger.command()
@click.option(
    "--expect",
    metavar="BATCH:HASH",
    help="A link of the chain noted earlier (this command prints the last): also finds a ledger that was cut off or "
    "written anew as a whole.",
)
@click.option("--projections", is_flag=True, help="Also derive every table that is shown anew, and compare.")
@ledger_option
@json_option
@click.pass_context
def verify(context: click.Context, expect: str | None, projections: bool, ledger: str | None, as_json: bool) -> None:
    """Check the hash chain over all that was recorded: any change, loss or reordering of a row is found.

    Names every fault on standard output; the exit code is 1 if there is one.
    """
    from dataclasses import asdict

    from partystate.cli.showing import write_json
    from partystate.ledger.verifying import last_link, verify_all

    noted = None
    if expect is not None:
        batch, _, chain = expect.partition(":")
        if not batch.isdecimal() or not chain:
            raise click.BadParameter("write it as verify prints it, BATCH:HASH", param_hint="--expect")
        noted = int(batch), chain
    with Settings.of(context, ledger).open() as opened:
        database = opened.database
        faults = list(verify_all(database, noted, projections=projections))
        head = last_link(database)
    link = None if head is None else f"{head[0]}:{head[1]}"
    if as_json:
        write_json({"sound": not faults, "last": link, "faults": [asdict(fault) for fault in faults]})
    else:
        for fault in faults:
            print(fault.what if fault.batch is None else f"batch {fault.batch}: {fault.what}")
        print(f"{'sound' if not faults else 'NOT sound'}; the last link is {link or 'none, the ledger is empty'}")
    if faults:
        raise click.exceptions.Exit(FAILED)


@ledger.command()
@click.argument("file", metavar="FILE")
@replace_option
@ledger_option
@click.pass_context
def backup(context: click.Context, file: str, replace: bool, ledger: str | None) -> None:
    """Write the ledger of this moment into FILE, while others may go on writing to it.

    FILE is an SQLite ledger whatever the engine: it can be opened with --ledger, or put back with `restore`.
    """
    from partystate.ledger.backups import backup as write_backup

    with Settings.of(context, ledger).open() as opened:
        made = write_backup(opened.database, file, replace=replace, progress=_shown())
    print(f"{made} holds the ledger ({made.stat().st_size / 1e6:,.1f} MB)")


@ledger.command()
@click.argument("file", metavar="FILE")
@replace_option
@ledger_option
@click.pass_context
def restore(context: click.Context, file: str, replace: bool, ledger: str | None) -> None:
    """Put the backup FILE in the place of the ledger, whole or not at all. It is verified first."""
    from partystate.ledger.backups import restore as put_back
    from partystate.ledger.database import Database

    target = Database(Settings.of(context, ledger).ledger)
    try:
        done = put_back(file, target, replace=replace, progress=_shown())
    finally:
        target.close()
    print(f"{done.rows['documents']:,} documents and {done.total:,} rows in all are back in {target.url}")


@ledger.command()
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@replace_option
def copy(source: str, target: str, replace: bool) -> None:
    """Copy a ledger to another file or engine (postgresql://…), every row compared before it counts."""
    from partystate.ledger.copying import copy as copy_rows
    from partystate.ledger.database import Database
    from partystate.ledger.store import Ledger

    if Database(source).url == Database(target).url:
        fail("a ledger cannot be copied onto itself", "Give another TO")
    with Ledger.open(source, create=False) as one, Ledger.open(target) as other:
        done = copy_rows(one.database, other.database, replace=replace, progress=_shown())
    print(f"{done.total:,} rows in {len(done.rows)} tables are the same in {target}")


def _shown() -> Progress | None:
    """A line for each table on a terminal, nothing elsewhere."""
    if not sys.stderr.isatty():
        return None

    def show(table: str, rows: int) -> None:
        if rows % 100_000 == 0:
            warn(f"{table}: {rows:,} rows")

    return show


COMMANDS = (ledger,)
