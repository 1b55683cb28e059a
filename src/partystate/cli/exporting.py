"""`partystate export`: tables to take away."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, TextIO

import click

from partystate.cli.failing import fail, warn
from partystate.cli.options import Settings, ledger_option

TABLES = ("participation", "tenures", "changes", "posts")
FORMATS = ("csv", "parquet", "jsonl")


@click.command()
@click.argument("table", type=click.Choice(TABLES))
@click.option("--format", "form", type=click.Choice(FORMATS), help="[default: by the ending of the file, else csv]")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="[default: standard output]")
@ledger_option
@click.pass_context
def export(context: click.Context, table: str, form: str | None, output: Path | None, ledger: str | None) -> None:
    """Write a table: who was at what, who held what, who rose and fell, who was printed with which post."""
    from partystate.export import write_csv, write_jsonl, write_parquet

    form = form or (output.suffix.lstrip(".").lower() if output else "csv")
    if form not in FORMATS:
        raise click.UsageError(f"say --format: the ending of {output} is none of {', '.join(FORMATS)}")
    settings = Settings.of(context, ledger)
    charter = settings.load_charter()
    if form == "parquet" and output is None and sys.stdout.isatty():
        fail("Parquet is not for the eye", "give a file with -o, or --format csv")
    with settings.open() as opened, ExitStack() as stack:
        if form == "parquet":
            raw: BinaryIO = stack.enter_context(output.open("wb")) if output else sys.stdout.buffer
            rows = write_parquet(opened, table, raw, charter)
        else:
            out: TextIO = stack.enter_context(output.open("w", encoding="utf-8", newline="")) if output else sys.stdout
            write = {"csv": write_csv, "jsonl": write_jsonl}[form]
            rows = write(opened, table, out, charter)
    if output is not None:
        warn(f"{rows:,} rows in {output}")


COMMANDS = (export,)
