"""Lines made into paragraphs: wrapped text joined again, paragraphs that only an indent parts kept apart."""

from __future__ import annotations

import re
from itertools import pairwise

_SENTENCE_END = re.compile(r"[.!?:;。！？：…][\"'”’»)\]]*$")
_COMPOUND = re.compile(r"(?<=[a-z])-$")
"""A compound broken behind its hyphen ("electric-" "power")."""
_UNFINISHED = re.compile(r",$|\b(?:an?|and|as|at|by|for|from|in|including|of|on|or|that|the|to|which|who|with)$")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
"""Scripts written without spaces between words, where a soft line break leaves none."""
_HEADLINE_WORD = re.compile(r"[^\W\d_]{4,}")
_INDENTED = re.compile(r"(?<=\S)\n(?:[ \u00a0]{2,}|[ \u00a0]?[\t\u3000][\t\u3000 ]*)(?=\S)")
"""A line that begins further to the right than the one above it."""

_FULLEST_LINE = 130
"""Text wrapped by hand or by a program has no longer lines than this."""
_INDENT = 8
"""Columns by which the first line of a paragraph is indented at most; they are gone when its length is measured."""
_NARROW_LINE = 50
"""Lines of this width are as wide as a list's: that they go on in small letters must tell that they are wrapped."""
_NARROWEST_LINE = 28
"""Newspaper columns are no narrower."""
_NARROWEST_CJK = 25
_REST = 0.6
"""Share of the width that the rest of a line broken a second time fills at most."""
_PARAGRAPH = 80
"""Characters of a line that is no list's item."""
_GOING_ON = 0.2
"""Share of the lines of wrapped English that begin with a small letter, at least; of lists none do."""


def ends_sentence(text: str) -> bool:
    """Whether a line ends with a mark that ends a sentence or announces the next."""
    return _SENTENCE_END.search(text, max(0, len(text) - 8)) is not None


def looks_like_headline(line: str) -> bool:
    """Whether nearly all longer words of a line (three at least) begin with a capital, as in English titles."""
    words = _HEADLINE_WORD.findall(line)
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.75 * len(words)


def parted_by_indents(text: str) -> str:
    """`text` with a blank line before each indented one, where that is what parts its paragraphs.

    Where most lines are indented, or indented lines go on with a sentence (small letters), indents part nothing.
    """
    indented = [match.end() for match in _INDENTED.finditer(text)]
    if not indented or len(indented) > 0.6 * (text.count("\n") - 2 * text.count("\n\n")):
        return text
    if sum(text[at].islower() for at in indented) > 0.1 * len(indented):
        return text
    return _INDENTED.sub("\n\n", text)


def unwrapped(blocks: list[str], *, titled: bool) -> list[str]:
    """Blocks of lines made into paragraphs. A break is soft where the next word had no room on the line.

    Hand-wrapped text shows itself in its lines: none is long, nearly each is as full as it could be, and
    few end a sentence. One-paragraph-a-line text fails one of the three. `titled`: the headline is known already, so
    that the first line is none.
    """
    split = [block.split("\n") for block in blocks]
    inner = [(line, after) for lines in split for line, after in pairwise(lines)]
    width = max(len(line) for lines in split if len(lines) > 1 for line in lines)
    filled = [_filled(lines, width) for lines in split]
    stops = sum(ends_sentence(line) for line, _ in inner)
    running = _wide_enough(width, inner) and stops <= 0.5 * len(inner)
    wrapped = running and _most(filled, inner)
    if running and not wrapped and _goes_on(inner):
        twice = [_filled_twice(lines, once, width) for lines, once in zip(split, filled, strict=True)]
        wrapped = _most(twice, inner)
        filled = twice if wrapped else filled
    found: list[str] = []
    for position, lines in enumerate(split):
        current = lines[0]
        for index, (line, after) in enumerate(pairwise(lines)):
            title_above = position == index == 0 and not titled
            if _soft(current, line, after, wrapped and filled[position][index], title_above):
                unspaced = (_UNSPACED.match(line[-1]) and _UNSPACED.match(after[0])) or _COMPOUND.search(line)
                current += after if unspaced else " " + after
            else:
                found.append(current)
                current = after
        found.append(current)
    return found


def _wide_enough(width: int, inner: list[tuple[str, str]]) -> bool:
    """Whether lines of a width can be those of a running text."""
    if width >= _NARROW_LINE:
        return width <= _FULLEST_LINE
    if any(_CJK.search(line) for line, _ in inner[:20]):
        return width >= _NARROWEST_CJK
    return width >= _NARROWEST_LINE and _goes_on(inner)


def _goes_on(inner: list[tuple[str, str]]) -> bool:
    """Whether so many lines begin with a small letter that they are no list's."""
    return sum(after[0].islower() for _, after in inner) >= _GOING_ON * len(inner)


def _most(filled: list[list[bool]], inner: list[tuple[str, str]]) -> bool:
    """Whether most lines are as full as they could be."""
    return sum(map(sum, filled)) >= 0.6 * len(inner)


def _filled(lines: list[str], width: int) -> list[bool]:
    """For each line of a block but the last: whether it is as full as it could be."""
    return [_is_filled(line, after, width, opens=index == 0) for index, (line, after) in enumerate(pairwise(lines))]


def _filled_twice(lines: list[str], filled: list[bool], width: int) -> list[bool]:
    """`filled`, and the rest of each line that a mail program broke once more, which stands alone below it."""
    found = list(filled)
    for index in range(1, len(filled)):
        line = lines[index]
        rest = filled[index - 1] and len(line) <= _REST * width
        found[index] = filled[index] or (rest and not ends_sentence(line))
    return found


def _is_filled(line: str, after: str, width: int, *, opens: bool) -> bool:
    """`is_full`, but that the line that opens a paragraph may have stood to the right."""
    return is_full(line, after, width - _INDENT if opens and not ends_sentence(line) else width)


def is_full(line: str, after: str, width: int) -> bool:
    """Whether the first word of the next line would not have fitted on this one."""
    word = after.split(" ", 1)[0]
    return len(line) + 1 + len(word) > width - 2


def is_torn(before: str, after: str) -> bool:
    """Whether a blank line parts a sentence: behind a comma or a word that wants another, before a small letter."""
    return after[:1].islower() and _UNFINISHED.search(before, max(0, len(before) - 8)) is not None


def _soft(current: str, line: str, after: str, full: bool, title_above: bool) -> bool:
    if full:
        headline = title_above and not after[0].islower()
        return not (headline and looks_like_headline(line) and not looks_like_headline(after))
    # No paragraph begins in lower case: text wrapped unevenly, its lines so far (`current`) longer than a list's, or
    # the next one a whole paragraph ("Ruritania" was a link of the page).
    going_on = after[0].islower() and not ends_sentence(line)
    return going_on and (len(current) >= 40 or (len(after) >= _PARAGRAPH and ends_sentence(after)))
