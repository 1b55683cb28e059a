"""Places: what a report calls a place, found in the charter's gazetteer (docs/resolving.md)."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from datetime import date

    from partystate.charter import Charter
    from partystate.charter.model import Place

SLIPS = 1
"""Letters that may be wrong, missing, doubled or swapped in a name of `LEAST_LETTERS` or more."""
LEAST_LETTERS = 7
_HERE = re.compile(r"\s*(?:here|at home)\s*\Z", re.I)
_NUMBER = re.compile(r"\d+")
_PARTS = re.compile(
    r",\s*|\s+(?:in|at|of|on|near|under|managed by|located in|belonging to)\s+(?:the\s+)?(?=[A-Z\uac00-\ud7a3\d])"
)
_LEADING = re.compile(r"\A(?:the|a|an|new|newly[- ]built)\s+", re.I)
_KINDS = re.compile(
    r"\s+(?:special\s+)?(?:city|municipality|county|district|province|township|town|ri|dong|area|region)\Z", re.I
)
_UNIT = re.compile(r"\bunit\s+(?:no\.?\s*)?(\d{2,5})\b|\b(\d{2,5})\s*(?:군부대|부대)", re.I)


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """A place of the gazetteer. `part` is the piece of the text that names it; `exact` is False where only what lies
    around is known ("a farm in Yonsan County" gives the county) or a slip of the pen was forgiven."""

    id: str
    part: str
    exact: bool


@dataclass(frozen=True, slots=True)
class Unit:
    """A numbered unit of the forces, which has a number instead of a place."""

    number: int


def unit_of(text: str) -> Unit | None:
    """The numbered unit that a text names ("KPA Unit 169", "the Command of Unit 966"), else None."""
    match = _UNIT.search(text)
    return Unit(int(match[1] or match[2])) if match else None


def resolve_place(
    text: str, charter: Charter, *, on: date | None = None, here: str | None = None
) -> PlaceFound | None:
    """The narrowest place that a text names, None where the gazetteer has none of its parts.

    `here` is where the report was written (a place's name): what "here" means; None means the capital. `on` chooses
    between the names of different times. A renamed place is found by each of its names, and one with a slip in a
    long name is found if no other name is as near.
    """
    if _HERE.match(text):
        return resolve_place(here, charter, on=on) if here else _capital(charter)
    parts = _parts(text)
    for at, part in enumerate(parts):
        within = next((f.id for outer in parts[at + 1 :] if (f := _lookup(outer, charter, on)) is not None), None)
        found = _lookup(part, charter, on, within)
        if found is not None:
            return PlaceFound(found.id, part, at <= 1)
    for part in parts:
        near = _forgiven(part, charter)
        if near is not None:
            return PlaceFound(near.id, part, False)
    return None


def _capital(charter: Charter) -> PlaceFound | None:
    capital = charter.state.capital
    return PlaceFound(capital, "here", True) if capital in charter.places else None


def _parts(text: str) -> list[str]:
    """The text, then its pieces from the first to the last, which in English is from the narrow to the wide."""
    whole = " ".join(text.split())
    pieces = [_LEADING.sub("", piece).strip(" .;") for piece in _PARTS.split(whole)]
    return list(dict.fromkeys(piece for piece in (_LEADING.sub("", whole), *pieces) if piece))


def _lookup(part: str, charter: Charter, on: date | None, within: str | None = None) -> Place | None:
    for name in (part, _KINDS.sub("", part)):
        if not name:
            continue
        found = (charter.find_place(name, within, on) if within else None) or charter.find_place(name, None, on)
        if found is not None:
            return found
    return None


def _forgiven(part: str, charter: Charter) -> Place | None:
    """The one place whose name differs by a slip of the pen; its numbers must be the same."""
    name = part.casefold()
    if len(name) < LEAST_LETTERS:
        return None
    near: dict[str, Place] = {}
    for other, place in _spellings(charter).get(len(name) // 4, ()):
        if _NUMBER.findall(name) == _NUMBER.findall(other) and OSA.distance(name, other, score_cutoff=SLIPS) <= SLIPS:
            near[place.id] = place
    return next(iter(near.values())) if len(near) == 1 else None


@lru_cache(maxsize=8)
def _spellings(charter: Charter) -> dict[int, list[tuple[str, Place]]]:
    """Long names by length, so that a name is compared with those of about its own."""
    found: dict[int, dict[tuple[str, str], tuple[str, Place]]] = defaultdict(dict)
    for place in charter.places.values():
        for name in (place.name, *(n for given in place.names.values() for n in given)):
            folded = name.casefold()
            if len(folded) >= LEAST_LETTERS - SLIPS:
                for size in {(len(folded) + slip) // 4 for slip in range(-SLIPS, SLIPS + 1)}:
                    found[size][folded, place.id] = (folded, place)
    return {size: list(names.values()) for size, names in found.items()}
