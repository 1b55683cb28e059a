"""The command line: it shows what the rooms below answer, and holds no logic of its own.

Each command group is a module; what a command needs is imported inside it, because `state`, `person` and
`events` have half a second for their whole process.
"""

from __future__ import annotations


def main() -> None:
    """Run `partystate` with the arguments of the process."""
    from partystate.cli.app import app

    app()
