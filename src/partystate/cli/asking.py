"""Questions to the ledger: `state`, `events`, `person`, `changes`, `why`."""

from __future__ import annotations

from datetime import date

import click

from partystate.cli.options import (
    DAY,
    Settings,
    json_option,
    known_option,
    ledger_option,
    limit_option,
    since_option,
    until_option,
)


@click.command()
@click.option("--on", type=DAY, metavar="DATE", required=True, help="The day asked about.")
@known_option
@click.option("--body", metavar="NAME", help="One body, by any of its names.")
@ledger_option
@json_option
@click.pass_context
def state(
    context: click.Context, on: date, known_on: date | None, body: str | None, ledger: str | None, as_json: bool
) -> None:
    """Who held which post on a day, as far as the reports say."""
    from partystate.cli import answers
    from partystate.cli.showing import write_json

    settings = Settings.of(context, ledger)
    with settings.open() as opened:
        view = opened.state(on, known_on, body, charter=settings.load_charter())
        if as_json:
            write_json(view.to_json())
        else:
            answers.show_state(view)


@click.command()
@click.option("--kind", metavar="KIND", help="One kind, such as guidance or plenary_meeting.")
@since_option
@until_option
@click.option("--person", metavar="NAME", help="At which this person was.")
@click.option("--body", metavar="NAME", help="Of one body, by any of its names.")
@known_option
@limit_option(100)
@ledger_option
@json_option
@click.pass_context
def events(
    context: click.Context,
    kind: str | None,
    since: date | None,
    until: date | None,
    person: str | None,
    body: str | None,
    known_on: date | None,
    limit: int,
    ledger: str | None,
    as_json: bool,
) -> None:
    """The events of the ledger, earliest first: meetings, sessions, guidance visits, receptions …"""
    from partystate.cli import answers
    from partystate.cli.showing import write_json

    settings = Settings.of(context, ledger)
    kind = known_kind(kind) if kind else None
    with settings.open() as opened:
        names = settings.body_names(body) if body else [None]
        found = [
            event for name in names for event in opened.events(kind, since, until, person, name, known_on=known_on)
        ]
    if as_json:
        write_json([answers.event_json(event) for event in found])
    else:
        answers.show_events(found, limit)


def known_kind(kind: str) -> str:
    """A kind of event as the report format spells it. Raises BadParameter for none of them."""
    from typing import get_args

    from partystate.reading.report import EventKind

    kinds = get_args(EventKind)
    found = kind.strip().lower().replace(" ", "_").replace("-", "_")
    if found not in kinds:
        raise click.BadParameter(f"there is no kind {kind!r}; choose one of {', '.join(kinds)}", param_hint="--kind")
    return found


@click.command()
@click.argument("name", nargs=-1, required=True, metavar="NAME")
@known_option
@limit_option(25)
@ledger_option
@json_option
@click.pass_context
def person(
    context: click.Context, name: tuple[str, ...], known_on: date | None, limit: int, ledger: str | None, as_json: bool
) -> None:
    """One person: posts with their times, changes, and the events attended.

    NAME is a name in any spelling or script, or an id.
    """
    from partystate.cli import answers
    from partystate.cli.showing import write_json

    settings = Settings.of(context, ledger)
    with settings.open() as opened:
        view = opened.person(" ".join(name), known_on)
        tenures = opened.tenures(view.person.id, charter=settings.load_charter(), known_on=known_on)
    if as_json:
        write_json(answers.person_json(view, tenures))
    else:
        answers.show_person(view, tenures, limit)


@click.command()
@since_option
@until_option
@known_option
@limit_option(100)
@ledger_option
@json_option
@click.pass_context
def changes(
    context: click.Context, since: date | None, until: date | None, known_on: date | None, limit: int,
    ledger: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Who was elected, appointed, promoted or relieved, and who died, earliest first."""
    from partystate.cli import answers
    from partystate.cli.showing import write_json

    with Settings.of(context, ledger).open() as opened:
        found = opened.changes(since, until, known_on)
    if as_json:
        write_json([answers.change_json(change) for change in found])
    else:
        answers.show_changes(found, limit)


@click.command()
@click.argument("statement", metavar="STATEMENT")
@ledger_option
@json_option
@click.pass_context
def why(context: click.Context, statement: str, ledger: str | None, as_json: bool) -> None:
    """Why the ledger says something: the sentence, the document, the method.

    STATEMENT is an id out of the last column of the tables, or of the output with --json.
    """
    from partystate.cli import answers
    from partystate.cli.showing import write_json

    with Settings.of(context, ledger).open() as opened:
        explanation = opened.why(statement)
    if as_json:
        write_json(answers.why_json(explanation))
    else:
        answers.show_why(explanation)


COMMANDS = (state, events, person, changes, why)
