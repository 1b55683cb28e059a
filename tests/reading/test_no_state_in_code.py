"""What is particular to a state is data of its charter: no pattern or word list of the reading room names one."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from partystate.charter import load_charter
from partystate.reading import report
from partystate.reading.readers import lexicon_of

ROOM = Path(report.__file__).parent
MODULES = sorted(path.relative_to(ROOM).as_posix() for path in ROOM.rglob("*.py"))


COMMON = {"Party", "Cabinet", "C.C.", "CC", "Central Committee", "Secretariat", "Politburo", "Political Bureau"}
"""Organs that every party-state has, by the words that English has for them."""
ARMS = {"Navy", "Air Force"}


def own_words() -> re.Pattern[str]:
    """Names that the shipped charter declares: of the state, its party, bodies, capital, leaders and outlets."""
    lexicon = lexicon_of(load_charter())
    words = {lexicon.capital, lexicon.party_code, lexicon.party, lexicon.state, *lexicon.outlets, *lexicon.owners}
    words |= {*lexicon.own_names, *lexicon.rivals, *lexicon.glued_names, *lexicon.abbreviations}
    words |= {name.split()[0] for name in lexicon.glued_names}
    words |= {name for body in load_charter().bodies.values() for name in body.names.get("en", ())}
    named = sorted({w for w in words if w and w[0].isupper() and w not in COMMON | ARMS}, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, named))})\b")


WORDS = own_words()


def told_by_code(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of every string of a module that is no documentation."""
    tree = ast.parse(source)
    blocks = [node.body for node in ast.walk(tree) if isinstance(getattr(node, "body", None), list)]
    documentation = {id(line.value) for block in blocks for line in block if isinstance(line, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.lineno, node.value


@pytest.mark.parametrize("module", MODULES)
def test_no_module_names_a_state(module: str) -> None:
    source = (ROOM / module).read_text("utf-8")
    named = [(line, found[0]) for line, text in told_by_code(source) for found in [WORDS.search(text)] if found]
    assert not named, "what is particular to a state belongs in its charter's data"


def test_a_named_state_would_be_found() -> None:
    assert WORDS.search(r"\b(?:was|were) held in Pyongyang") and WORDS.search("KCNA|Xinhua") and WORDS.search("of the WPK")
