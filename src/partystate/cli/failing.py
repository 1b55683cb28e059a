"""What a command says, and exits with, when it cannot do what was asked: one line of what, one of what to do."""

from __future__ import annotations

import os
import sys
from typing import Any, NoReturn

import click

FAILED = 1
"""The question has no answer here: no such person, no ledger, a charter with faults, a file that cannot be written."""
NOTHING_READ = 2
"""Nothing at all could be read (also: the command was typed wrongly)."""
FAULT = 70
"""A fault of partystate itself."""
INTERRUPTED = 130
CLOSED_PIPE = 141


class Commands(click.Group):
    """The command tree; what goes wrong below becomes words and an exit code, never a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was typed."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            warn("stopped; what was recorded is kept, and the same command goes on where it stopped")
            raise click.exceptions.Exit(INTERRUPTED) from None
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter complains at exit
            raise click.exceptions.Exit(CLOSED_PIPE) from None
        except Exception as error:
            explain(error)


def warn(message: str, advice: str = "") -> None:
    """One line on standard error, and what to do about it on the next."""
    print(f"partystate: {message}", file=sys.stderr)
    if advice:
        print(f"  {advice[0].upper()}{advice[1:].rstrip('.')}.", file=sys.stderr)


def fail(message: str, advice: str = "", code: int = FAILED) -> NoReturn:
    """Say why a command cannot go on, and end it."""
    warn(message, advice)
    raise click.exceptions.Exit(code)


def explain(error: Exception) -> NoReturn:
    """End a command by the words of an error; what partystate does not expect is called its own fault."""
    from partystate.charter.model import CharterError
    from partystate.documents.document import DocumentError
    from partystate.ledger.errors import LedgerError

    if isinstance(error, (click.ClickException, click.exceptions.Exit, click.Abort)):
        raise error  # wrong use, or an exit: click says it
    if isinstance(error, (LedgerError, DocumentError)):
        fail(error.reason, error.advice)
    if isinstance(error, CharterError):
        for problem in error.problems:
            print(problem, file=sys.stderr)
        fail(f"the charter has {len(error.problems)} fault(s)", "`partystate charter validate` checks it again")
    if isinstance(error, OSError) and error.filename:
        fail(f"{error.filename}: {error.strerror}")
    if os.environ.get("PARTYSTATE_DEBUG"):
        raise error
    fail(
        f"this is a fault of partystate: {type(error).__name__}: {error}",
        "set PARTYSTATE_DEBUG=1 to see where, and report it with the input that brings it about",
        FAULT,
    )
