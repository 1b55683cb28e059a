"""`partystate read`: what documents say, without a ledger."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import click

from partystate.cli.failing import NOTHING_READ, warn
from partystate.cli.options import Settings, json_option, paths_argument, published_option

if TYPE_CHECKING:
    from partystate.charter import Charter
    from partystate.documents import Document, Refusal
    from partystate.reading.report import Report


@click.command()
@paths_argument
@published_option
@json_option
@click.pass_context
def read(context: click.Context, paths: tuple[str, ...], published: date | None, as_json: bool) -> None:
    """Read documents and print what each says: events with people, changes, posts … with evidence.

    With --json one object a line for each document (docs/report-format.md). Inputs that cannot be read are named
    on standard error; the exit code is 2 only if none could.
    """
    from partystate.cli.report import show_report
    from partystate.cli.showing import write_json

    charter = Settings.of(context).load_charter()
    count = 0
    for report in reports(paths, published, charter):
        count += 1
        if as_json:
            write_json(report.to_json())
        else:
            show_report(report)
    if not count:
        raise click.exceptions.Exit(NOTHING_READ)


def reports(paths: tuple[str, ...], published: date | None, charter: Charter) -> Iterator[Report]:
    """A report for each document; refusals are said on standard error as they come."""
    from partystate.documents import Refusal, load

    for item in load(paths, published=published, vocabulary=charter.vocabulary()):
        if isinstance(item, Refusal):
            warn(*refused(item))
        else:
            yield _report(item, charter)


def refused(refusal: Refusal) -> tuple[str, str]:
    """What to say of an input that could not be read, and what to do about it."""
    place = refusal.file or "-"
    return f"{place if refusal.line is None else f'{place}:{refusal.line}'}: {refusal.reason}", refusal.advice


def _report(document: Document, charter: Charter) -> Report:
    from partystate.reading import read as read_document
    from partystate.reading.report import DocumentHeader, Report

    try:
        return read_document(document, charter)
    except Exception as error:  # one document that breaks the reader must not cost the others
        failed = f"the reader failed: {type(error).__name__}: {error}"
        warn(
            f"{document.origin or document.id}: {failed}",
            "this is a fault of partystate: please report it with the text",
        )
        header = DocumentHeader(
            document.id, document.sha256, document.outlet, document.title, document.published, document.published_by,
            document.lang, document.url,
        )  # fmt: skip
        return Report(header, notes=[failed])


COMMANDS = (read,)
