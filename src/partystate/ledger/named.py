"""Persons by name: any spelling of a name, in hangul, hanja or Latin letters, leads to the persons who bear it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from partystate.ledger.database import Database, Row
from partystate.resolving.ids import FOREIGN, base_id
from partystate.resolving.lookup import AGREEING, other_spellings
from partystate.resolving.simple import letters
from partystate.romanisation import compatible, name_keys, read_name

LEAST_AGREEMENT = 0.3
"""Spellings of one key that agree less are two names: 리영호 and 리용호 are both printed Ri Yong Ho."""


_LATER = (
    "SELECT canonical FROM resolutions WHERE kind = 'person' AND node = ? AND superseded IS NULL ORDER BY "
    "CASE WHEN judgement IS NULL THEN 0 ELSE 1 END DESC, resolution DESC LIMIT 1"
)


def standing(database: Database, person: str) -> str:
    """The id that stands for a person, whose earlier id may be given."""
    seen = {person}
    while database.one("SELECT 1 FROM persons WHERE person = ?", (person,)) is None:
        later = database.one(_LATER, (person,))
        if later is None or later[0] in seen:
            break
        person = str(later[0])
        seen.add(person)
    return person


def persons_named(database: Database, asked: str) -> list[str]:
    """The ids of those whom an id or a name may mean and who have a page, the likeliest first.

    An id means that person alone. Of a name: those printed with it in the very script and spelling first, natives
    before foreigners, the often named first.
    """
    keys = name_keys(asked)
    of_keys = (
        "public_mentions > 0 AND person IN (SELECT person FROM persons WHERE name_key IN "
        f"({', '.join('?' * len(keys))}) UNION SELECT person FROM person_names WHERE name = ?)"
    )
    held, later, rows, names = database.together(
        [
            ("SELECT public_mentions FROM persons WHERE person = ?", (asked,)),
            (_LATER, (asked,)),
            (f"SELECT person, is_foreign, mentions FROM persons WHERE {of_keys}", (*keys, asked)),
            (
                "SELECT person, name, mentions FROM person_names WHERE person IN (SELECT person FROM persons WHERE "
                f"{of_keys})",
                (*keys, asked),
            ),
        ]
    )
    if not held and later:
        id_ = standing(database, asked)
        held = database.rows("SELECT public_mentions FROM persons WHERE person = ?", (id_,))
    else:
        id_ = asked
    if held and held[0][0] > 0:
        return [id_]
    return _ranked(asked, rows, names) or _spelt_otherwise(database, asked) or _run_together(database, asked)


def _ranked(asked: str, persons: list[Row], names: list[Row]) -> list[str]:
    """Of persons (id, foreign, mentions) with their names (id, name, mentions) those that a name may mean."""
    printed: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for person, name, mentions in names:
        printed[person].append((name, mentions))
    ranked = []
    for person, foreign, mentions in persons:
        agreement = _agreement(asked, [name for name, _count in printed[person]])
        if agreement >= LEAST_AGREEMENT:
            as_printed = sum(count for name, count in printed[person] if name == asked)
            ranked.append((-agreement, foreign, -as_printed, -mentions, person))
    return [row[-1] for row in sorted(ranked)]


def _agreement(asked: str, names: list[str]) -> float:
    """How well a name agrees with those a person is printed with; spellings in hangul and hanja outrank the others."""
    exact = read_name(asked).script != "latin"
    alike = [name for name in names if exact and read_name(name).script != "latin"]
    best = max((round(compatible(asked, name), 2) for name in alike or names), default=0.0)
    return 1.0 if best >= AGREEING and not alike else best


def _spelt_otherwise(database: Database, asked: str) -> list[str]:
    """Persons of other keys whose names may be other spellings of the one asked for, by the keys of its surname."""
    known: dict[str, Row] = {}
    for surname in sorted({key.split(" ")[0] for key in name_keys(asked) if " " in key}):
        for row in database.rows(
            "SELECT person, name, mentions FROM persons WHERE public_mentions > 0 AND is_foreign = 0 AND name_key "
            ">= ? AND name_key < ?",
            (f"{surname} ", f"{surname}!"),
        ):
            known[row[0]] = row
    ranked = sorted(known.values(), key=lambda row: (-row[2], row[0]))
    return other_spellings(asked, ((row[0], row[1]) for row in ranked))


def _run_together(database: Database, asked: str) -> list[str]:
    """Persons whose name is what was asked for, written without blanks or hyphens ("kimjongun")."""
    foreign = int(asked.startswith(FOREIGN))
    return [
        row[0]
        for row in database.rows(
            "SELECT person FROM persons WHERE public_mentions > 0 AND is_foreign >= ? AND "
            "replace(name_key, ' ', '') = ? ORDER BY is_foreign, mentions DESC, person",
            (foreign, letters(asked.removeprefix(FOREIGN))),
        )
    ]


def ids_of(asked: str, known: Iterable[str]) -> list[str]:
    """The ids that a name may have by rule alone, natives before foreigners, and those known to bear it."""
    by_rule = [base_id(asked), base_id(asked, foreign=True)]
    return list(dict.fromkeys([asked, *known, *by_rule]))

