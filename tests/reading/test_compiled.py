"""The grammar that the tests of reading run on is the one they were asked to: its source, or, by `make test-compiled`,
what mypyc made of it."""

from __future__ import annotations

import os
from importlib.machinery import EXTENSION_SUFFIXES

from partystate.reading import guards
from partystate.reading.en import reader
from partystate.reading.en.people import mentions


def test_source_and_compiled_grammar_are_not_taken_for_each_other() -> None:
    wanted = ".py" if not os.environ.get("PARTYSTATE_COMPILED") else EXTENSION_SUFFIXES[0]

    assert all(str(module.__file__).endswith(wanted) for module in (guards, mentions, reader))
