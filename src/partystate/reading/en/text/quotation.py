"""What stands in quotation marks, and one kind of them."""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.automata import any_of

_SINGLE: Final = re.compile("[‘’'“”\"\n]")
_OTHER: Final = str.maketrans("«»", "“”")
_LOW: Final = re.compile("„([^„“”\n]{1,600})[“”]")
_SHORTENED: Final = re.compile(r"\d\ds?\b|(?:em|til|tis|twas|cause)\b")
"""Behind an apostrophe that opens nothing ("the '90s")."""
_OPENINGS: Final = any_of(("‘", " '", "\n'", "('", "—'", '"\''))
_LONGEST: Final = 600
_CLOSING: Final = frozenset(".,;:!?)]")


def in_double_quotes(text: str) -> str:
    """`text`, of the same length, with the quotation marks of the British press and of other languages doubled.

    What stands in double marks already keeps its inner ones; single marks that hold double ones trade places.
    """
    if "«" in text or "„" in text:
        text = _LOW.sub(r"“\1”", text).translate(_OTHER)
    if not (text.startswith("'") or _OPENINGS.find_matches_as_strings(text)):
        return text
    pairs = list(_single_pairs(text))
    if not pairs:
        return text
    pieces: list[str] = []
    done = 0
    for start, end in pairs:
        inner = text[start + 1 : end]
        pieces += [text[done:start], "“", inner.translate(_INNER) if _holds_double(inner) else inner, "”"]
        done = end + 1
    pieces.append(text[done:])
    return "".join(pieces)


_INNER: Final = str.maketrans('“”"', "‘’'")


def _holds_double(text: str) -> bool:
    return "“" in text or "”" in text or '"' in text


def _single_pairs(text: str) -> list[tuple[int, int]]:
    """Where single quotation marks open and close, outside of double ones.

    A mark behind an "s" and before a further word may be an apostrophe ("the Workers' Party"): it closes only where no
    later one in its paragraph does.
    """
    found: list[tuple[int, int]] = []
    opened = doubtful = -1
    double = False
    for match in _SINGLE.finditer(text):
        at, mark = match.start(), match[0]
        if mark == "\n":
            if opened >= 0 and doubtful >= 0:
                found.append((opened, doubtful))
            opened, doubtful, double = -1, -1, False
            continue
        if mark in '“”"':
            if opened < 0:
                double = mark == "“" or (mark == '"' and not double)
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if before.isalnum() and after.isalnum():
            continue  # an apostrophe
        opens = mark != "’" and bool(after) and not after.isspace() and not before.isalnum() and before not in _CLOSING
        if opens:
            if opened >= 0 and doubtful >= 0:
                found.append((opened, doubtful))
            opened = -1 if double or _SHORTENED.match(text, at + 1) else at
            doubtful = -1
        elif opened >= 0 and mark != "‘" and not before.isspace():
            if at - opened > _LONGEST:
                opened = doubtful = -1
            elif before == "s" and after == " " and text[at + 2 : at + 3].isalpha():
                doubtful = at if doubtful < 0 else doubtful
            else:
                found.append((opened, at))
                opened = doubtful = -1
    if opened >= 0 and doubtful >= 0:
        found.append((opened, doubtful))
    return found


def in_quotation(before: str) -> bool:
    """Whether a text leaves a quotation open."""
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")
