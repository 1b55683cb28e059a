"""The word lists of Korean names, read once from `data/*.tsv` when first needed.

Surnames with their spellings, the syllables of given names with how common they are, and name hanja. They
describe a language, not a state, and so stand beside this code and not in a charter.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources


@dataclass(frozen=True, slots=True)
class SurnameTable:
    """Surnames by spelling and script."""

    weight: dict[str, float]
    """Northern hangul → bearers in 1,000."""
    spellings: dict[str, tuple[str, ...]]
    """Spelling in small plain letters → northern hangul surnames, the commonest first."""
    southern: dict[str, str]
    """Hangul as printed in the south → northern hangul, where only one is meant (이 → 리)."""
    hanja: dict[str, str]
    long_hangul: frozenset[str]
    """Surnames of two syllables."""


def _rows(name: str) -> Iterator[list[str]]:
    """The rows of a table; lines that begin with # are comments."""
    text = resources.files("partystate.romanisation").joinpath(f"data/{name}.tsv").read_text("utf-8")
    return (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))


@functools.cache
def surname_table() -> SurnameTable:
    """The surnames of `data/surnames.tsv`."""
    weight: dict[str, float] = {}
    spellings: dict[str, list[str]] = {}
    south: dict[str, list[str]] = {}
    hanja: dict[str, str] = {}
    for hangul, bearers, southern, characters, printed in _rows("surnames"):
        weight[hangul] = float(bearers)
        for spelling in printed.split():
            spellings.setdefault(spelling, []).append(hangul)
        if southern:
            south.setdefault(southern, []).append(hangul)
        for written in [characters] if len(hangul) > 1 else characters:
            hanja.setdefault(written, hangul)
    return SurnameTable(
        weight=weight,
        spellings={s: tuple(sorted(set(h), key=lambda x: (-weight[x], x))) for s, h in spellings.items()},
        southern={s: n[0] for s, n in south.items() if len(n) == 1 and weight.get(s, 0) < 0.5},
        hanja=hanja,
        long_hangul=frozenset(h for h in weight if len(h) > 1),
    )


@functools.cache
def given_weights() -> dict[str, float]:
    """Hangul syllable of a given name → how common it is (about bearers in 1,000 names)."""
    return {s: float(weight) for weight, group in _rows("given") for s in group}


@functools.cache
def hanja_readings() -> dict[str, str]:
    """Name hanja, traditional and simplified → its northern hangul reading."""
    return {character: reading for reading, group in _rows("hanja") for character in group}
