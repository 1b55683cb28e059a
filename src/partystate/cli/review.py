"""The review queue: `review list`, `accept`, `reject`, `skip`."""

from __future__ import annotations

import getpass

import click

from partystate.cli.options import Settings, json_option, ledger_option, limit_option

author_option = click.option("--author", metavar="NAME", help="Who decides. [default: your login]")
reason_option = click.option("--reason", metavar="TEXT", default="", help="Why; kept with the judgement.")


@click.group()
def review() -> None:
    """What the ledger is not sure of; answers become judgements and can be undone."""


@review.command("list")
@click.option("--kind", type=click.Choice(["event", "person", "contradiction", "change"]), help="One kind only.")
@click.option("--skipped", is_flag=True, help="Also the questions put off.")
@limit_option(20)
@ledger_option
@json_option
@click.pass_context
def list_(
    context: click.Context, kind: str | None, skipped: bool, limit: int, ledger: str | None, as_json: bool
) -> None:
    """The open questions, the most valuable first."""
    from partystate.analysis.review import questions
    from partystate.cli.showing import counted, say, table, write_json

    settings = Settings.of(context, ledger)
    with settings.open() as opened:
        found = questions(opened, settings.load_charter(), skipped=skipped)
    found = [question for question in found if kind is None or kind in question.kind]
    if as_json:
        write_json([question.to_json() for question in found])
        return
    if not found:
        say("Nothing is open.")
        return
    shown = found[:limit] if limit else found
    rows = [(q.id, q.value, q.kind, f"{q.text} [{q.why}]", "one" if q.joined else "") for q in shown]
    table(("id", "value", "kind", "question", "now"), rows, whole=("id", "value", "kind", "now"))
    say(f"{counted(len(found), 'open question')}. `partystate review accept ID` says yes, `reject ID` no.")


def _answering(word: str, summary: str) -> click.Command:
    @click.argument("id_", metavar="ID")
    @author_option
    @reason_option
    @ledger_option
    @click.pass_context
    def command(context: click.Context, id_: str, author: str | None, reason: str, ledger: str | None) -> None:
        from partystate.analysis.review import answer

        settings = Settings.of(context, ledger)
        with settings.open() as opened:
            number = answer(
                opened, settings.load_charter(), id_, "accept" if word == "accept" else "reject",
                author=author or getpass.getuser(), reason=reason,
            )  # fmt: skip
        click.echo(f"Judgement {number} is recorded.")

    return click.command(word, help=summary)(command)


review.add_command(_answering("accept", "Say yes: one event, one person, rightly read."))
review.add_command(_answering("reject", "Say no: two events, two persons, wrongly read."))


@review.command()
@click.argument("id_", metavar="ID")
@ledger_option
@click.pass_context
def skip(context: click.Context, id_: str, ledger: str | None) -> None:
    """Put a question off."""
    from partystate.analysis.review import skip as put_off

    settings = Settings.of(context, ledger)
    with settings.open() as opened:
        question = put_off(opened, settings.load_charter(), id_)
    click.echo(f"Put off: {question.text}")


COMMANDS = (review,)
