"""`partystate demo`: the shipped samples in a fresh ledger, and a guided look at it."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from partystate.cli.failing import fail, warn
from partystate.cli.options import Settings, ledger_option

LEDGER = "partystate-demo.db"
Words = tuple[str, ...]
TOUR: tuple[tuple[str, Words], ...] = (
    ("Who held what after the plenary meeting of June 2021?", ("state", "--on", "2021-06-20")),
    ("What meetings do the samples report?", ("events", "--since", "2020-01-01")),
    ("What is known of one person, asked for in hangul?", ("person", "최룡해")),
    ("Who rose and who fell?", ("changes", "--since", "2011-01-01")),
)
NEXT: tuple[Words, ...] = (
    ("state", "--on", "2011-04-08"),
    ("events", "--person", "Kim Jong Un"),
    ("search", "anti-epidemic"),
    ("charter", "show", "Political Bureau"),
    ("export", "tenures", "-o", "tenures.csv"),
)


@click.command()
@ledger_option
@click.pass_context
def demo(context: click.Context, ledger: str | None) -> None:
    """Read the shipped samples into a fresh ledger (partystate-demo.db) and look around in it."""
    from partystate import samples

    place = Settings.of(context, ledger).ledger or LEDGER
    if place == LEDGER:
        for leftover in (LEDGER, f"{LEDGER}-wal", f"{LEDGER}-shm"):
            Path(leftover).unlink(missing_ok=True)
    elif "://" in place or Path(place).exists():
        fail(f"the demo wants a fresh ledger and {place} may hold something", "leave --ledger out, or name a new file")
    paths = samples.paths()
    warn(f"reading the {len(paths)} sample texts in {paths[0].parent}")
    _run(context, place, ("ingest", *map(str, paths)), show=False)
    for question, words in TOUR:
        print(f"\n{question}\n")
        _run(context, place, words)
    print("\nWhy does it say so?\n")
    _run(context, place, ("why", _statement(context, place)))
    print("\nGo on with\n")
    for words in NEXT:
        print("  " + _typed(place, words))


def _run(context: click.Context, ledger: str, words: Words, *, show: bool = True) -> None:
    """Run a command as if it had been typed, after printing what to type."""
    if show:
        print(f"$ {_typed(ledger, words)}")
    app = context.find_root().command
    app.main(["--ledger", ledger, *words], prog_name="partystate", standalone_mode=False)


def _typed(ledger: str, words: Words) -> str:
    return shlex.join(("partystate", "--ledger", ledger, *words))


def _statement(context: click.Context, ledger: str) -> str:
    """The statement behind the latest change of a named person in the samples."""
    with Settings.of(context, ledger).open() as opened:
        return [change for change in opened.changes() if change.person][-1].source.statement


COMMANDS = (demo,)
