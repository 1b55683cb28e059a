"""Glued words: the spaces that a web page lost around names printed in bold, put back."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from partystate.documents.clean import Vocabulary
from partystate.documents.words import AFTER_NAMES, BEFORE_NAMES, BRANDS

# A plain English word by its ending; BRANDS are names that look alike.
_WORD = re.compile(r"[A-Z]?[a-z]+(?:ed|ing|tions?|ments?|ness|ity|ly|[a-rt-z]s)")

_CAMEL = re.compile(r"[a-z][A-Z]")
_CAMEL_WORD = re.compile(r"(?<![^\W_])([A-Z]?[a-z]{1,20})(?=([A-Z][a-z]+))")
_POSSESSIVE = re.compile(r"(?<=[a-z]{3}s[’'])(?=[A-Z][a-z]{2})")
_TAIL = re.compile(r"(?:['’]s(?=[A-Za-z]))|[a-z]+|(?=[A-Z0-9])")


@lru_cache(maxsize=16)
def mender(vocabulary: Vocabulary) -> Callable[[str], str]:
    """A function that mends the glued words of a text, for the names and titles of `vocabulary`.

    "ComradeKim Jong Unpresided" becomes "Comrade Kim Jong Un presided". Around the names of
    `vocabulary.glued_names` every lost space is put back, inside them too ("Kim JongUn"); elsewhere a word is
    split only at lower–upper case and only if its left part is a title, a short function word or, by its ending,
    a plain English word. So McDonald, WikiLeaks, kWh and d'Affaires stay whole.
    """
    names = sorted(vocabulary.glued_names, key=len, reverse=True)
    spaced = {re.sub(r"\s", "", name): name for name in names}
    pattern = "|".join(" ?".join(re.escape(part) for part in name.split()) for name in names)
    name_pattern = re.compile(f"({pattern})") if names else None
    titles = vocabulary.titles

    def split_camel(match: re.Match[str]) -> str:
        left, right = match[1], match[2]
        if left + right in BRANDS:
            return left
        function_word = left in BEFORE_NAMES and len(right) > 2
        plain_word = len(left) >= 6 and len(right) > 1 and _WORD.fullmatch(left)
        return f"{left} " if left in titles or function_word or plain_word else left

    def mend(text: str) -> str:
        if name_pattern is not None and (match := name_pattern.search(text)):
            text = _around_names(text, match, name_pattern, spaced)
        if _CAMEL.search(text):
            while (split := _CAMEL_WORD.sub(split_camel, text)) != text:  # ofPresidentKim takes two rounds
                text = split
        if "s’" in text or "s'" in text:
            text = _POSSESSIVE.sub(" ", text)
        return text

    return mend


def _around_names(text: str, match: re.Match[str] | None, pattern: re.Pattern[str], spaced: dict[str, str]) -> str:
    pieces: list[str] = []
    done = 0
    while match is not None:
        start, end = match.span()
        before, tail = _space_before(text, start), _TAIL.match(text, end)
        rest = tail[0] if tail else ""
        whole = not (rest and rest[0].isalpha() and len(rest) < 4 and rest not in AFTER_NAMES)
        if not whole:  # another, longer name: Kim Jong Ung
            pieces.append(text[done:end])
            done = end
        else:
            pieces.append(text[done:start])
            if before:
                pieces.append(" ")
            pieces.append(spaced[match[0].replace(" ", "")])
            done = end
            if tail is not None:
                if rest[:1] in {"'", "’"}:
                    pieces.append(rest)
                    done = tail.end()
                pieces.append(" ")
        match = pattern.search(text, done)
    pieces.append(text[done:])
    return "".join(pieces)


def _space_before(text: str, start: int) -> bool:
    """Whether a space was lost before the name that starts here."""
    if start == 0:
        return False
    last = text[start - 1]
    return last.isalnum() or last in ",;:)]”" or (last in ".?!" and start > 1 and text[start - 2].isalnum())
