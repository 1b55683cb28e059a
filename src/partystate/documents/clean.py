"""Clean text: characters, spaces, and lines made into paragraphs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType

from partystate.documents.words import ABBREVIATIONS, AGENCIES, TITLES


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that tell furniture from text. The defaults are generic; a charter supplies a state's own."""

    glued_names: frozenset[str] = frozenset()
    """Full names that pages print in bold and glue to their neighbours ("Kim Jong Un")."""
    titles: frozenset[str] = TITLES
    """Words that get glued before a name ("Comrade", "President")."""
    outlets: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({name: name.replace("-", " ") for name in AGENCIES})
    )
    """Code or name in a dateline -> outlet ("KCNA" -> "KCNA")."""
    eras: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """Calendar eras: name -> year offset ("Juche" -> 1911, for Juche 111 is 2022)."""

    def __hash__(self) -> int:
        return hash((self.glued_names, self.titles, tuple(self.outlets.items()), tuple(self.eras.items())))

    def __reduce__(self) -> tuple[type[Vocabulary], tuple[object, ...]]:
        return (Vocabulary, (self.glued_names, self.titles, dict(self.outlets), dict(self.eras)))


# Characters that print nothing: C0/C1 controls (but for tab and line feed), soft hyphen, zero-width
# spaces and joiners, direction marks, byte order mark, variation selectors, surrogates, noncharacters.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff"
    "\U000e0000-\U000e0fff]+"
)
_NOT_PLAIN = re.compile("[^\n -~]")
_ODD_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_HYPHENS = re.compile("[\u2010\u2011]")
"""Hyphens that only pages of the web print, for the plain one of "Jong-un"."""
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028]")
_SPACES = re.compile(" {2,}")
_LINE_EDGES = re.compile(" *\n *")
_PARAGRAPH_BREAK = re.compile(r"\n{2,}")
_SENTENCE_END = re.compile(r"[.!?:;。！？：…][\"'”’»)\]]*$")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
"""Scripts written without spaces between words, where a soft line break leaves none."""

# An export that joined paragraphs with ", " left "…on that basis., The institute…". What stands before the
# full stop must be a word that can end a sentence: not an initial (C.C., U.S.) nor a usual abbreviation.
_STOP_COMMA = re.compile(r"(?<!\S)(\S{1,40})\. ?, (?=[\"“¿¡]?[A-ZÁÉÍÓÚÑ])")
_TIGHT_COMMA = re.compile(r"(?<=[a-z]{2}),(?=[A-Z][a-z])")
_HEADLINE_WORD = re.compile(r"[^\W\d_]{4,}")

_FULLEST_LINE = 130
"""Text wrapped by hand or by a program has no longer lines than this."""


_WRONG_APOSTROPHE = re.compile(r"(?<=\w)(?:[`´](?=\s|\w)|‘(?=s\b))")
"""An accent or an opening quotation mark typed for the apostrophe ("Workers` Party", "People‘s Assembly")."""


def clean_characters(text: str) -> str:
    """`text` in NFC, without characters that print nothing, with plain spaces and line feeds."""
    if _NOT_PLAIN.search(text):
        text = _LINE_ENDS.sub("\n", text)
        text = text.replace("\u2029", "\n\n") if "\u2029" in text else text
        text = _INVISIBLE.sub("", text)
        text = unicodedata.normalize("NFC", text)
        text = _ODD_SPACES.sub(" ", text)
        text = _HYPHENS.sub("-", text)
    if "  " in text:
        text = _SPACES.sub(" ", text)
    if " \n" in text or "\n " in text:
        text = _LINE_EDGES.sub("\n", text)
    return text.strip(" \n")


def clean_line(text: str) -> str:
    """`text` as one clean line (titles, names of outlets, ids)."""
    return " ".join(clean_characters(text).split())


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a raw text, each one clean line; an immediate repetition of a paragraph is dropped.

    Paragraphs are parted by blank lines. A single line feed is either a soft break of wrapped text, which
    becomes a space, or parts two paragraphs that were written one a line.
    """
    text = clean_characters(text)
    found: list[str] = []
    if "\n" in text:
        blocks = _PARAGRAPH_BREAK.split(text)
        if any("\n" in block for block in blocks):
            blocks = _unwrapped(blocks)
    else:
        blocks = [text]
    for block in blocks:
        block = mend_punctuation(block)
        if block and (not found or block != found[-1]):
            found.append(block)
    return found


def mend_punctuation(text: str) -> str:
    """Mend slips of exports: `basis., The` (a joined paragraph), `Ri Chang Gun,Vice Minister`, "Workers` Party"."""
    if "`" in text or "´" in text or "‘" in text:
        text = _WRONG_APOSTROPHE.sub("'", text)
    if "., " in text or ". , " in text:
        text = _STOP_COMMA.sub(_mend_stop_comma, text)
    if "," in text:
        text = _TIGHT_COMMA.sub(", ", text)
    return text


def _mend_stop_comma(match: re.Match[str]) -> str:
    word = match[1].strip("\"'”’)(“‘[]")
    if "." in word or word.lower() in ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        return match[0]
    return f"{match[1]}. "


def ends_sentence(text: str) -> bool:
    """Whether a line ends with a mark that ends a sentence or announces the next."""
    return _SENTENCE_END.search(text, max(0, len(text) - 8)) is not None


def looks_like_headline(line: str) -> bool:
    """Whether nearly all longer words of a line (three at least) begin with a capital, as in English titles."""
    words = _HEADLINE_WORD.findall(line)
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.75 * len(words)


def _unwrapped(blocks: list[str]) -> list[str]:
    """Blocks of lines made into paragraphs. A break is soft where the next word had no room on the line.

    Hand-wrapped text shows itself in its lines: none is long, nearly each is as full as it could be, and
    few end a sentence. One-paragraph-a-line text fails one of the three.
    """
    split = [block.split("\n") for block in blocks]
    inner = [(line, after) for lines in split for line, after in pairwise(lines)]
    width = max(len(line) for lines in split if len(lines) > 1 for line in lines)
    narrowest = 25 if any(_CJK.search(line) for line, _ in inner[:20]) else 50
    full = sum(_is_full(line, after, width) for line, after in inner)
    stops = sum(ends_sentence(line) for line, _ in inner)
    wrapped = narrowest <= width <= _FULLEST_LINE and full >= 0.6 * len(inner) and stops <= 0.5 * len(inner)
    found: list[str] = []
    for position, lines in enumerate(split):
        current = lines[0]
        for index, (line, after) in enumerate(pairwise(lines)):
            first = position == index == 0
            if _soft(line, after, wrapped and _is_full(line, after, width), first):
                unspaced = _UNSPACED.match(line[-1]) and _UNSPACED.match(after[0])
                current += after if unspaced else " " + after
            else:
                found.append(current)
                current = after
        found.append(current)
    return found


def _is_full(line: str, after: str, width: int) -> bool:
    """Whether the first word of the next line would not have fitted on this one."""
    word = after.split(" ", 1)[0]
    return len(line) + 1 + len(word) > width - 2


def _soft(line: str, after: str, full: bool, first: bool) -> bool:
    if full:
        return not (first and looks_like_headline(line) and not looks_like_headline(after))
    # No paragraph begins in lower case: text wrapped unevenly.
    return after[0].islower() and len(line) >= 40 and not ends_sentence(line)
