"""Half a second for a whole process: what a question must not import."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "sqlalchemy",
    "alembic",
    "pyarrow",
    "trafilatura",
    "py3langid",
    "rich",
    "pydantic",
    "yaml",
    "partystate.reading.en",
)


@pytest.mark.parametrize(
    "words",
    [
        ["state", "--on", "2021-06-20"],
        ["events", "--json"],
        ["person", "Kim", "Jong", "Un"],
        ["changes"],
        ["--version"],
    ],
)
def test_questions_import_nothing_heavy(sample_ledger, words):
    program = (
        "import sys; sys.argv = ['partystate', *sys.argv[1:]]\n"
        "from partystate.cli import main\n"
        "try: main()\n"
        "except SystemExit as end: assert not end.code\n"
        f"print('HEAVY', [name for name in {HEAVY!r} if name in sys.modules])"
    )
    command = [sys.executable, "-c", program, "--ledger", str(sample_ledger), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "HEAVY []"


def test_importing_partystate_imports_none_of_its_rooms():
    program = "import sys, partystate; print([name for name in sys.modules if name.startswith('partystate.')])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
