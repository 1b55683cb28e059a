"""Finding a person by a name that is spelt otherwise than the reports spell it."""

from __future__ import annotations

from collections.abc import Iterable

from partystate.romanisation import compatible, name_keys, read_name

AGREEING = 0.5
"""From this agreement on (see `romanisation.compatible`) two spellings are taken to mean one name."""


def other_spellings(asked: str, known: Iterable[tuple[str, str]]) -> list[str]:
    """The ids whose names (pairs of id and name) may be other spellings of `asked`, the best first.

    Any script and romanisation: "김정일", "Kim Chŏng-il" and "Kim Jong-il" find "Kim Jong Il". A name that cannot
    be Korean is found by its folded letters only. Equals keep the order they came in.
    """
    reading, keys = read_name(asked), name_keys(asked)
    ranked: list[tuple[float, int, str]] = []
    for place, (id_, name) in enumerate(known):
        other = read_name(name)
        if other.key == keys[0]:
            ranked.append((2.0, -place, id_))
        elif reading.korean and other.korean and len(reading.syllables) == len(other.syllables):
            agreement = compatible(asked, name)
            if agreement >= AGREEING:
                ranked.append((agreement + (0.5 if other.key in keys else 0.0), -place, id_))
    return [id_ for _agreement, _place, id_ in sorted(ranked, reverse=True)]
