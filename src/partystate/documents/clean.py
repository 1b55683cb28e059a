"""Clean text: characters, spaces, and lines made into paragraphs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from types import MappingProxyType

from partystate.documents.words import ABBREVIATIONS, AGENCIES, TITLES
from partystate.documents.wrapping import is_torn, parted_by_indents, unwrapped


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
    _hash: int = field(init=False, repr=False, compare=False)
    """Worked out once: what is compiled for a vocabulary is asked for by it with every document."""

    def __post_init__(self) -> None:
        known = (self.glued_names, self.titles, tuple(self.outlets.items()), tuple(self.eras.items()))
        object.__setattr__(self, "_hash", hash(known))

    def __hash__(self) -> int:
        return self._hash

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
_HYPHENS = re.compile("[\u2010\u2011]|(?<=[^\\W\\d_])[\u2212\ufe63](?=[^\\W\\d_])|(?<=[a-z])\uff0d(?=[A-Z])")
"""Hyphens that only pages of the web print, and signs of minus between letters, for the plain one of "Jong-un"."""
_LIGATURE = re.compile("[\ufb00-\ufb06]")
"""Letters joined by typesetting, which copies of printed pages keep."""
_WIDE_STOPS = re.compile(r"(?<=[A-Za-z0-9\"'”’)])([，；：])\s?(?=[A-Za-z0-9\"'“‘(])")
"""Marks as wide as a Chinese letter amid English words."""
_NARROW_STOPS = {"，": ", ", "；": "; ", "：": ": "}
_ENTITY = re.compile(
    r"&(?:(?:amp|#0*38|#[xX]0*26);)*"
    r"((?:amp|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|middot|bull|#0*(?:3[489]|160|82[0-9][0-9])|#[xX]0*2[267]);)"
)
"""Characters as the source of a page writes them, once or more than once."""
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028]")
_SPACES = re.compile(" {2,}")
_LINE_EDGES = re.compile(" *\n *")
_PARAGRAPH_BREAK = re.compile(r"\n\n+")

_TIGHT_DASH = re.compile(r"(?<=[A-Za-z0-9\"”)])(--|—)(?=[A-Za-z\"“(])")
_BULLETS = frozenset("•‣▪■□▲△▽▼▷▶►◆◇○●◎※*>–—-\ufffd")

# An export that joined paragraphs with ", " left "…on that basis., The institute…". What stands before the
# full stop must be a word that can end a sentence: not an initial (C.C., U.S.) nor a usual abbreviation.
_STOP_COMMA = re.compile(r"(?<!\S)(\S{1,40})\. ?, (?=[\"“¿¡]?[A-ZÁÉÍÓÚÑ])")
_TIGHT_COMMA = re.compile(r",(?<=[a-z]{2},)(?=[A-Z][a-z]|[a-z]+[ ,’'-])")


_WRONG_APOSTROPHE = re.compile(r"(?<=\w)(?:[`´](?=\s|\w)|‘(?=s\b)|[ʼ′＇](?=\s|[^\W\d]))")
"""An accent, a prime or an opening quotation mark typed for the apostrophe ("Workers` Party", "People‘s Assembly")."""
_LOOSE = re.compile(r"(?<=[^\W_]|[)\]”’\"']) (?=,\s|;\s|\.(?! \.)(?:\s|$)|['’]s\b)")
"""A blank that an export set before a comma or a full stop, and between a name and its "'s"."""
_TORN_HYPHEN = re.compile(r"(?<!\S)([A-Za-z][A-Za-z-]{1,20}-) (?!(?:and|or|nor|to|but|as)\b)(?=[a-z])")
"""A word torn behind its hyphen ("vice- minister"), which is no hyphen left hanging ("short- and long-term")."""
_TYPED_QUOTES = re.compile(r"``([^`\n]{1,600}?)''")
_BULLET = re.compile(r"(?:[•‣▪■□▲△▽▼▷▶►◆◇○●◎※*>\ufffd] ?|[–—-] )+(?=[^\W_]|[\"“‘'(\[])")
"""What stands before each paragraph of a list or a letter quoted."""


def clean_characters(text: str) -> str:
    """`text` in NFC, without characters that print nothing, with plain spaces and line feeds."""
    text = text.replace("\r\n", "\n") if "\r" in text else text
    if "&" in text and ";" in text:
        text = _ENTITY.sub(lambda m: unescape(f"&{m[1]}"), text)
    if "\n  " in text or "\n\t" in text or "\n\u3000" in text:
        text = parted_by_indents(text)
    if _NOT_PLAIN.search(text):
        text = _LINE_ENDS.sub("\n", text)
        text = text.replace("\u2029", "\n\n") if "\u2029" in text else text
        text = _INVISIBLE.sub("", text)
        text = unicodedata.normalize("NFC", text)
        text = _ODD_SPACES.sub(" ", text)
        text = _HYPHENS.sub("-", text)
        text = _LIGATURE.sub(lambda m: unicodedata.normalize("NFKC", m[0]), text)
        if _WIDE_STOPS.search(text):
            text = _WIDE_STOPS.sub(lambda m: _NARROW_STOPS[m[1]], text)
    if "  " in text:
        text = _SPACES.sub(" ", text)
    if " \n" in text or "\n " in text:
        text = _LINE_EDGES.sub("\n", text)
    return text.strip(" \n")


def clean_line(text: str) -> str:
    """`text` as one clean line (titles, names of outlets, ids)."""
    return " ".join(clean_characters(text).split())


def paragraphs(text: str, *, titled: bool = False) -> list[str]:
    """The paragraphs of a raw text, each one clean line; an immediate repetition of a paragraph is dropped.

    Paragraphs are parted by blank lines. A single line feed is either a soft break of wrapped text, which
    becomes a space, or parts two paragraphs that were written one a line; a blank line within a sentence parts none.
    `titled`: the text's headline is known.
    """
    text = clean_characters(text)
    found: list[str] = []
    if "\n" in text:
        blocks = _PARAGRAPH_BREAK.split(text)
        if any("\n" in block for block in blocks):
            blocks = unwrapped(blocks, titled=titled)
    else:
        blocks = [text]
    for block in blocks:
        block = mend_punctuation(block)
        if found and is_torn(found[-1], block):
            found[-1] = f"{found[-1]} {block}"
        elif block and (not found or block != found[-1]):
            found.append(block)
    return found


def mend_punctuation(text: str) -> str:
    """Mend slips of exports in a paragraph: `basis., The` (a joined paragraph), `Ri Chang Gun,Vice Minister`, "Workers`
    Party", `Pak , director`, `vice- minister`; its bullet is taken off."""
    if not text.isascii() or "`" in text:
        text = _WRONG_APOSTROPHE.sub("'", text)
    if "., " in text or ". , " in text:
        text = _STOP_COMMA.sub(_mend_stop_comma, text)
    if "," in text:
        text = _TIGHT_COMMA.sub(", ", text)
    if " ," in text or " ." in text or " '" in text or " ’" in text or " ;" in text:
        text = _LOOSE.sub("", text)
    if "--" in text or "—" in text:
        text = _TIGHT_DASH.sub(r" \1 ", text)
    if "- " in text:
        text = _TORN_HYPHEN.sub(r"\1", text)
    if "``" in text:
        text = _TYPED_QUOTES.sub(r"“\1”", text)
    if "''" in text:
        text = text.replace("''", '"')
    if text[:1] in _BULLETS and (bullet := _BULLET.match(text)):
        text = text[bullet.end() :]
    return text


def _mend_stop_comma(match: re.Match[str]) -> str:
    word = match[1].strip("\"'”’)(“‘[]")
    if "." in word or word.lower() in ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        return match[0]
    return f"{match[1]}. "
