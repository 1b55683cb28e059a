"""Judgements by people: `judge accept|reject|correct|merge|split|undo`, and `history`."""

from __future__ import annotations

import getpass
import json
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from partystate.cli.options import Settings, json_option, ledger_option

if TYPE_CHECKING:
    from partystate.api import Ledger

Command = TypeVar("Command", bound=Callable[..., Any])


def _who(command: Command) -> Command:
    """The options of every judgement."""
    command = ledger_option(command)
    command = click.option("--reason", default="", metavar="TEXT", help="Why; it is kept with the judgement.")(command)
    return click.option(
        "--author",
        metavar="NAME",
        envvar="PARTYSTATE_AUTHOR",
        help="Who judges. [default: $PARTYSTATE_AUTHOR, else you]",
    )(command)


def _author(given: str | None) -> str:
    if given:
        return given
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return os.environ.get("USER", "unknown")


def _say(number: int, words: str) -> None:
    from partystate.cli.showing import say

    say(f"Judgement {number}: {words}. `partystate judge undo {number}` takes it back.")


@click.group()
def judge() -> None:
    """Record a judgement: it outranks every reading, survives later ones, and can be undone."""


@judge.command()
@click.argument("statement", metavar="STATEMENT")
@_who
@click.pass_context
def accept(context: click.Context, statement: str, author: str | None, reason: str, ledger: str | None) -> None:
    """STATEMENT is right: it outranks whatever contradicts it."""
    with Settings.of(context, ledger).open() as opened:
        number = opened.judge("accept", "statement", statement, author=_author(author), reason=reason)
    _say(number, f"statement {statement} is accepted")


@judge.command()
@click.argument("statement", metavar="STATEMENT")
@_who
@click.pass_context
def reject(context: click.Context, statement: str, author: str | None, reason: str, ledger: str | None) -> None:
    """STATEMENT is wrong: nothing is derived from it any more."""
    with Settings.of(context, ledger).open() as opened:
        number = opened.judge("reject", "statement", statement, author=_author(author), reason=reason)
    _say(number, f"statement {statement} is rejected")


@judge.command()
@click.argument("statement", metavar="STATEMENT")
@click.argument("fields", nargs=-1, required=True, metavar="FIELD=VALUE…")
@_who
@click.pass_context
def correct(
    context: click.Context, statement: str, fields: tuple[str, ...], author: str | None, reason: str, ledger: str | None
) -> None:
    """STATEMENT should say something else: give the fields of its value (`partystate why` shows them).

    For a statement that is one text: `text=…`.
    """
    with Settings.of(context, ledger).open() as opened:
        value = corrected(opened.why(statement).value, fields)
        number = opened.judge("correct", "statement", statement, author=_author(author), reason=reason, value=value)
    _say(number, f"statement {statement} is corrected")


def corrected(value: Any, fields: tuple[str, ...]) -> Any:
    """A statement's value with some fields changed. Raises BadParameter for a field it has not."""
    changed = dict(value) if isinstance(value, dict) else {"text": value}
    for given in fields:
        name, equals, text = given.partition("=")
        if not equals or name not in changed:
            raise click.BadParameter(
                f"{given!r} is no FIELD=VALUE of this statement; its fields are {', '.join(changed)}",
                param_hint="FIELD",
            )
        changed[name] = _typed(text, changed[name], name)
    return changed if isinstance(value, dict) else changed["text"]


def _typed(text: str, before: Any, name: str) -> Any:
    """A value as typed, of the kind that stood there; `null` empties a field."""
    if text == "null":
        return None
    if isinstance(before, str) or before is None:
        try:
            found = json.loads(text)
        except ValueError:
            return text
        return found if before is None and isinstance(found, int | bool) else text
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    kinds = (int, float) if isinstance(before, int | float) and not isinstance(before, bool) else type(before)
    if not isinstance(found, kinds) or (isinstance(found, bool) != isinstance(before, bool)):
        raise click.BadParameter(f"{name} is {json.dumps(before)} now; write the new value as JSON", param_hint=name)
    return found


@judge.command()
@click.argument("kind", type=click.Choice(["person", "event"]))
@click.argument("one", metavar="ID")
@click.argument("into", metavar="INTO")
@_who
@click.pass_context
def merge(
    context: click.Context, kind: str, one: str, into: str, author: str | None, reason: str, ledger: str | None
) -> None:
    """The person or event ID is the same as INTO, which stays. Persons may be given by name."""
    with Settings.of(context, ledger).open() as opened:
        if kind == "person":
            one, into = _person(opened, one), _person(opened, into)
        number = opened.judge("merge", kind, one, author=_author(author), reason=reason, value=into)  # type: ignore[arg-type]
    _say(number, f"{kind} {one} is {into}")


@judge.command()
@click.argument("kind", type=click.Choice(["person", "event"]))
@click.argument("one", metavar="ID")
@click.argument("documents", nargs=-1, required=True, metavar="DOCUMENT…")
@click.option("--as", "new", metavar="ID", required=True, help="The id of the one split off, old or new.")
@_who
@click.pass_context
def split(
    context: click.Context,
    kind: str,
    one: str,
    documents: tuple[str, ...],
    new: str,
    author: str | None,
    reason: str,
    ledger: str | None,
) -> None:
    """In these DOCUMENTs the person or event ID is another one."""
    with Settings.of(context, ledger).open() as opened:
        if kind == "person":
            one = _person(opened, one)
        shas = [opened.document(document).sha256 for document in documents]
        value = {"as": new, "documents": shas}
        number = opened.judge("split", kind, one, author=_author(author), reason=reason, value=value)  # type: ignore[arg-type]
    _say(number, f"in {len(shas)} document(s) {kind} {one} is {new}")


@judge.command()
@click.argument("number", type=int, metavar="NUMBER")
@_who
@click.pass_context
def undo(context: click.Context, number: int, author: str | None, reason: str, ledger: str | None) -> None:
    """Take judgement NUMBER back: what was believed before is believed again."""
    from partystate.cli.showing import say

    with Settings.of(context, ledger).open() as opened:
        opened.judge("undo", "judgement", str(number), author=_author(author), reason=reason)
    say(f"Judgement {number} is undone.")


def _person(ledger: Ledger, name_or_id: str) -> str:
    """The id of a person; an exact id wins, also that of one without a public act."""
    known = ledger.database.one("SELECT 1 FROM persons WHERE person = ?", (name_or_id,))
    return name_or_id if known is not None else ledger.person(name_or_id).person.id


@click.command()
@click.argument("subject", nargs=-1, required=True, metavar="SUBJECT")
@ledger_option
@json_option
@click.pass_context
def history(context: click.Context, subject: tuple[str, ...], ledger: str | None, as_json: bool) -> None:
    """What was decided about SUBJECT, when, by whom and why: a statement, person or event by id (a person also by
    name)."""
    from dataclasses import asdict

    from partystate.cli.showing import say, table, write_json
    from partystate.ledger import NotFoundError
    from partystate.ledger.history import history as steps_of

    with Settings.of(context, ledger).open() as opened:
        asked = " ".join(subject)
        try:
            found = steps_of(opened.database, asked)
        except NotFoundError:
            found = steps_of(opened.database, opened.person(asked).person.id)
    if as_json:
        write_json([asdict(step) for step in found])
        return
    if not found:
        say(f"Nothing was decided about {asked}.")
        return
    rows = [
        (
            s.at[:16].replace("T", " "),
            s.judgement,
            s.kind,
            s.what,
            s.author,
            s.reason,
            (s.undone_at or "")[:16].replace("T", " "),
        )
        for s in found
    ]
    table(
        ("recorded (UTC)", "no.", "what", "", "by", "reason", "undone"), rows, whole=("recorded (UTC)", "no.", "what")
    )


COMMANDS = (judge, history)
