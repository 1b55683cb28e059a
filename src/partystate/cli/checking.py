"""Questions that the charter puts to the ledger: `check` and `table`."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING, cast

import click

from partystate.cli.options import DAY, Settings, json_option, known_option, ledger_option, limit_option

if TYPE_CHECKING:
    from partystate.analysis.checks import Violation
    from partystate.analysis.membership import By
    from partystate.charter.model import Check

VIOLATIONS = 1
"""The exit status where something shown breaks a rule."""


@click.command()
@click.option(
    "--severity",
    type=click.Choice(["note", "warning", "error"]),
    default="warning",
    show_default=True,
    help="Show this and what is graver.",
)
@click.option("--rule", "rules", multiple=True, metavar="RULE", help="Only this rule; may be given again.")
@click.option("--explain", is_flag=True, help="Show the rule and the words of both sides.")
@known_option
@limit_option(50)
@ledger_option
@json_option
@click.pass_context
def check(
    context: click.Context,
    severity: str,
    rules: tuple[str, ...],
    explain: bool,
    known_on: date | None,
    limit: int,
    ledger: str | None,
    as_json: bool,
) -> None:
    """What in the ledger breaks the rules that the charter declares.

    Ends with status 1 when something is found, with 0 when nothing is.
    """
    from partystate.analysis.checks import SEVERITIES
    from partystate.analysis.checks import check as run
    from partystate.cli.showing import say, write_json

    settings = Settings.of(context, ledger)
    charter = settings.load_charter()
    least = next(number for number, word in SEVERITIES.items() if word == severity)
    with settings.open() as opened:
        found = run(opened, charter=charter, severity=least, rules=rules or None, known_on=known_on)
    if as_json:
        write_json([violation.to_json() for violation in found])
    elif not found:
        say(f"Nothing breaks the charter's rules ({severity} or graver).")
    else:
        _show(found, limit, charter.checks if explain else None)
    if found:
        context.exit(VIOLATIONS)


def _show(found: list[Violation], limit: int, rules: dict[str, Check] | None) -> None:
    from partystate.analysis.checks import SEVERITIES
    from partystate.cli.showing import counted, heading, say, shortened

    shown = found[:limit] if limit else found
    for violation in shown:
        heading(f"{SEVERITIES[violation.severity]} {violation.rule}, confidence {violation.confidence:.2f}")
        say(f"  {violation.text}")
        if rules is not None:
            rule = rules[violation.rule]
            say(f"  The rule ({rule.file}:{rule.line}): {rule.text}.")
        for side in violation.sides:
            if side.declared is not None:
                say(f"    - {side.says}: declared in {side.declared}")
                continue
            say(
                f"    - {side.says}: {side.document}"
                + (f", {side.outlet}" if side.outlet else "")
                + f", {side.statement}"
            )
            if rules is not None:
                say(f"      “{shortened(side.quote, 300)}”")
    if len(shown) < len(found):
        say(f"… and {len(found) - len(shown):,} more: --limit 0 shows all {len(found):,}")
    say(
        f"{counted(len(found), 'violation')}. `partystate why ID` shows the sentence behind a statement, "
        "`partystate judge` settles what is wrong."
    )


@click.command()
@click.argument("body", metavar="BODY")
@click.option("--since", type=DAY, metavar="DATE", required=True, help="The first day.")
@click.option("--until", type=DAY, metavar="DATE", required=True, help="The last day.")
@click.option(
    "--by",
    type=click.Choice(["events", "month", "quarter", "year"]),
    default="events",
    show_default=True,
    help="The columns: the body's meetings and the days of changes, or dates.",
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["md", "csv", "html", "json"]),
    default="md",
    show_default=True,
    help="How it is written.",
)
@known_option
@ledger_option
@click.pass_context
def table(
    context: click.Context,
    body: str,
    since: date,
    until: date,
    by: str,
    format_: str,
    known_on: date | None,
    ledger: str | None,
) -> None:
    """The membership table of a BODY: people against its meetings or dates, with why they entered and left.

    Each cell names the statements that prove it.
    """
    from partystate.analysis import membership_formats as formats
    from partystate.analysis.membership import membership
    from partystate.cli.showing import write_json

    settings = Settings.of(context, ledger)
    with settings.open() as opened:
        found = membership(
            opened,
            body,
            since,
            until,
            by=cast("By", by),
            charter=settings.load_charter(),
            known_on=known_on,
        )
    if format_ == "json":
        write_json(found.to_json())
    else:
        write = {"md": formats.markdown, "csv": formats.csv_text, "html": formats.html}[format_]
        sys.stdout.write(write(found))


COMMANDS = (check, table)
