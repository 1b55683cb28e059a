"""What `fuzz_atheris.py` calls with the inputs that libFuzzer makes, and what has to hold of the outcome.

| target | an input is |
| --- | --- |
| files | a byte that chooses the format, then the file |
| english, korean | a byte that chooses the day of publication, then the text of a report |
| names | names, one a line; each is weighed against the one before |
| dates | a byte that chooses the day of publication, then lines that may be days, numbers, openings, closings |

A fault is an exception that comes out. What a text says nobody can know here; but evidence has to lie in the text,
people to be numbered as printed, days to begin before they end, and the likeness of two names to have no direction.
"""

from __future__ import annotations

import ast
import json
import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import fuzz
from partystate import romanisation, samples
from partystate.charter import load_charter
from partystate.documents import DocumentError, from_text
from partystate.documents.dateline import take_closing, take_opening
from partystate.documents.dates import parse_date
from partystate.reading import dates, numbers, ordinals, read
from partystate.reading.ko import dates as korean_dates

HERE = Path(__file__).parent
TESTS = HERE.parent / "tests"
ENDINGS = sorted(fuzz.sources())
CHARTER = load_charter()
VOCABULARY = CHARTER.vocabulary()
FILES = Path(tempfile.gettempdir())
_PUBLISHED = (
    date(2011, 3, 1), date(2012, 2, 29), date(2021, 1, 1), date(2024, 12, 31), date(1997, 7, 8),
    date(1000, 1, 1), date(8999, 12, 31),
)  # fmt: skip
_NUMBER = re.compile(f"{numbers.FIGURE}|{numbers.IN_WORDS}")
_HANGUL = re.compile("[가-힣]")
_DATED = re.compile(r"\d|day\b|일|first|ten|two|million|KCNA")
_ORDINAL = re.compile(ordinals.ORDINAL)


def files(data: bytes) -> None:
    """Load and read one file."""
    if data:
        path = FILES / f"partystate-fuzzed{ENDINGS[data[0] % len(ENDINGS)]}"
        path.write_bytes(data[1:])
        fuzz.one(path, CHARTER)


def english(data: bytes) -> None:
    """Clean and read one text as English."""
    report(data, "en")


def korean(data: bytes) -> None:
    """Clean and read one text as Korean."""
    report(data, "ko")


def report(data: bytes, lang: str) -> None:
    """Clean and read a text; its report must be fit to be printed and must point into the text."""
    from dataclasses import replace

    text, published = day_and_text(data)
    try:
        document = from_text(text, lang=lang, published=published, vocabulary=VOCABULARY)
    except DocumentError:
        return
    found = read(replace(document, lang=lang), CHARTER)
    json.dumps(found.to_json(), allow_nan=False).encode()
    for item in items(found):
        for start, end in item.evidence:
            assert 0 <= start < end <= len(document.text), f"({start}, {end}) of {item}"
            assert document.text[start:end].strip(), f"blank evidence of {item}"
        assert item.evidence, f"no evidence of {item}"
    for event in found.events:
        assert [person.order for person in event.people] == list(range(1, len(event.people) + 1)), event
        assert not (event.start and event.end and event.end < event.start), event


def items(found: Any) -> Iterator[Any]:
    """Every item of a report that carries evidence, nested ones too."""
    for field in fields(found):
        value = getattr(found, field.name)
        for one in value if isinstance(value, list) else [value]:
            if is_dataclass(one):
                if hasattr(one, "evidence"):
                    yield one
                yield from items(one)


def names(data: bytes) -> None:
    """Read names, weigh them against one another, and write those in hangul in every system."""
    lines = data.decode("utf-8", "replace").split("\n")[:6]
    for name in lines:
        keys = romanisation.name_keys(name)
        assert keys[0] == romanisation.name_key(name)
        assert romanisation.commonness(name) >= 0
        assert romanisation.slip_distance(name, name) == 0
        shares = [share for _hangul, share in romanisation.to_hangul_candidates(name)]
        assert shares == sorted(shares, reverse=True) and sum(shares) < 1.01, shares
        if romanisation.is_hangul(name) and len(name) > 1:
            for system in romanisation.SYSTEMS:
                romanisation.read_name(romanisation.romanise(name, system))
    for one, other in pairwise(lines):
        likeness = romanisation.compatible(one, other)
        assert 0 <= likeness <= 1 and likeness == romanisation.compatible(other, one), (one, other)
        assert romanisation.slip_distance(one, other) == romanisation.slip_distance(other, one), (one, other)


def days(data: bytes) -> None:
    """Read lines as dates, days, numbers and ordinals, and as the first and last lines of a report."""
    text, published = day_and_text(data)
    lines = text.split("\n")[:8]
    for line in lines:
        try:
            found = parse_date(line, VOCABULARY.eras)
            assert found is None or isinstance(found, date)
        except DocumentError as error:
            assert error.reason and error.advice
        for day in (*dates.days(line, published), *korean_dates.days(line, published)):
            assert day.first <= day.last and 0 <= day.start < day.end <= len(line), day
        for match in _NUMBER.finditer(line):
            json.dumps(numbers.number(match.group()), allow_nan=False)
        for match in _ORDINAL.finditer(line):
            assert ordinals.ordinal(match.group()) is not None, match
    body = [line for line in lines if line.strip()]
    take_opening(body, VOCABULARY)
    take_closing(body, VOCABULARY)


def day_and_text(data: bytes) -> tuple[str, date | None]:
    """A text, and the day that its first byte chooses: one of a few that are hard, one of many others, or none."""
    at = data[0] if data else 0
    chosen = None if at % 8 == 7 else date(1990, 1, 3) + timedelta(days=at * 51)
    return data[1:].decode("utf-8", "replace"), _PUBLISHED[at] if at < len(_PUBLISHED) else chosen


TARGETS: dict[str, Callable[[bytes], None]] = {
    "files": files, "english": english, "korean": korean, "names": names, "dates": days,
}  # fmt: skip
LONGEST = {"files": 20_000, "english": 6_000, "korean": 6_000, "names": 200, "dates": 400}
"""Bytes of the longest input of a target."""


def seeds(target: str) -> Iterator[bytes]:
    """What libFuzzer begins with, all of it of our own writing: the shipped samples, and the texts, sentences, names
    and days that the tests are made of."""
    if target == "files":
        for number, ending in enumerate(ENDINGS):
            yield from (bytes([number]) + data for data in fuzz.sources()[ending][:4])
        return
    hangul = target == "korean"
    if target in ("english", "korean"):
        paths = [*(TESTS / "reading").rglob("*.txt"), *samples.paths()]
        texts = [path.read_text(encoding="utf-8") for path in sorted(paths)]
        pieces = [*texts, *(part for text in texts for part in text.split("\n\n")), *literals("reading", 30, 3000)]
        wanted = [piece for piece in pieces if bool(_HANGUL.search(piece)) == hangul]
        yield from (bytes([at % 256]) + piece.encode() for at, piece in enumerate(dict.fromkeys(wanted)))
    elif target == "names":
        found = [*literals("romanisation", 3, 40), *literals("resolving", 3, 40)]
        yield from ("\n".join(found[at : at + 3]).encode() for at in range(0, len(found), 2))
    else:
        found = [line for line in (*literals("documents", 4, 120), *literals("reading", 4, 120)) if _DATED.search(line)]
        for at in range(0, len(found), 2):
            yield bytes([at // 2 % 16]) + "\n".join(found[at : at + 3]).encode()


@cache
def literals(room: str, shortest: int, longest: int) -> tuple[str, ...]:
    """The texts between quotation marks in the tests of a room, by their length in characters."""
    found: dict[str, None] = {}
    for path in sorted((TESTS / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and shortest <= len(text) <= longest:
                found[text] = None
    return tuple(found)


def words(target: str) -> list[str]:
    """Words for libFuzzer to put into inputs: those of the charter and of its lexicon, and what `fuzz.py` uses."""
    found = {word for word in fuzz.WORDS if len(word.encode("utf-8", "replace")) < 60}
    if target != "names":
        found |= {name for body in CHARTER.bodies.values() for names in body.names.values() for name in names}
        found |= set(strings(CHARTER.lexicon))
    if target in ("english", "korean"):
        found = {word for word in found if bool(_HANGUL.search(word)) == (target == "korean")}
    return sorted(word for word in found if word.strip() and len(word.encode()) < 60)


def strings(value: Any) -> Iterator[str]:
    """All texts in a value made of mappings and lists."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from strings(key)
            yield from strings(part)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for part in value:
            yield from strings(part)
