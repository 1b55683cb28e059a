"""`partystate user`: who may sign in to the web face."""

from __future__ import annotations

import sys

import click

from partystate.cli.options import Settings, ledger_option


@click.group()
def user() -> None:
    """Who may sign in to the web face: add, list, change, shut out."""


def _password(from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\n")
    password: str = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    return password


stdin_option = click.option("--stdin", is_flag=True, help="Take the password from the first line of standard input.")


@user.command()
@click.argument("name")
@stdin_option
@ledger_option
@click.pass_context
def add(context: click.Context, name: str, stdin: bool, ledger: str | None) -> None:
    """Let NAME sign in and judge, with a password of 12 characters or more."""
    from partystate.ledger.accounts import add_user

    with Settings.of(context, ledger).open() as opened:
        add_user(opened.database, name, _password(stdin))
    print(f"{name} may sign in")


@user.command()
@click.argument("name")
@stdin_option
@ledger_option
@click.pass_context
def password(context: click.Context, name: str, stdin: bool, ledger: str | None) -> None:
    """Give NAME a new password; sessions of before end."""
    from partystate.ledger.accounts import set_password

    with Settings.of(context, ledger).open() as opened:
        set_password(opened.database, name, _password(stdin))
    print(f"{name} has a new password")


@user.command()
@click.argument("name")
@ledger_option
@click.pass_context
def disable(context: click.Context, name: str, ledger: str | None) -> None:
    """Shut NAME out; what he judged stays. A new password lets him in again."""
    from partystate.ledger.accounts import disable_user

    with Settings.of(context, ledger).open() as opened:
        disable_user(opened.database, name)
    print(f"{name} may sign in no longer")


@user.command("list")
@ledger_option
@click.pass_context
def listed(context: click.Context, ledger: str | None) -> None:
    """Show the users."""
    from partystate.ledger.accounts import users

    with Settings.of(context, ledger).open() as opened:
        for found in users(opened.database):
            print(f"{found.name}\tsince {found.created_at:%Y-%m-%d}" + ("\tshut out" if found.disabled else ""))


COMMANDS = (user,)
