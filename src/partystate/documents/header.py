"""What stands above a text: header lines, front matter, a heading, a headline."""

from __future__ import annotations

import re
from itertools import pairwise

from partystate.documents.clean import Vocabulary
from partystate.documents.dateline import opens_report
from partystate.documents.dates import parse_date
from partystate.documents.document import DocumentError
from partystate.documents.wrapping import ends_sentence, is_full, looks_like_headline

_FIELDS = {
    "title": "title", "published": "published", "date": "published", "outlet": "outlet", "source": "outlet",
    "url": "url", "lang": "lang", "language": "lang",
}  # fmt: skip
_HEADER_LINE = re.compile(rf"({'|'.join(_FIELDS)}) ?:(?!//)(.*)", re.IGNORECASE)
_HEADING = re.compile(r"#{1,6} (.*)")
_LONGEST_TITLE = 120
_LINES_OF_TITLE = 3
_LONGEST_HEADING = 400


def take_header(text: str) -> tuple[dict[str, str], str]:
    """Header lines (`Title: …`, `Published: …`) above a clean text, and the text below them.

    A text whose first line is no header line has no header; a header ends at the first line of another kind.
    Front matter between lines of `---` is read alike.
    """
    if text.startswith("---\n"):
        return _front_matter(text)
    found: dict[str, str] = {}
    position = 0
    while match := _HEADER_LINE.match(text, position):
        found.setdefault(_FIELDS[match[1].lower()], match[2].strip())
        position = match.end() + 1
    return found, text[position:].lstrip("\n")


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    end = text.find("\n---\n", 3, 20_000)
    if end < 0:
        return {}, text
    found: dict[str, str] = {}
    for line in text[4:end].split("\n"):
        if match := _HEADER_LINE.fullmatch(line):
            found.setdefault(_FIELDS[match[1].lower()], match[2].strip().strip("\"'"))
    return (found, text[end + 5 :].lstrip("\n")) if found else ({}, text)


def take_heading(text: str) -> tuple[str | None, str]:
    """A leading markdown heading (`# …`) of a clean text, and the text below it."""
    if text.startswith("#"):
        line, _, rest = text.partition("\n")
        match = _HEADING.fullmatch(line)
        title = match[1].rstrip("# ") if match else ""
        if title and len(title) <= _LONGEST_HEADING:
            return title, rest.lstrip("\n")
    return None, text


def take_headline(text: str, vocabulary: Vocabulary) -> tuple[str | None, str]:
    """A first short line without a full stop, above a blank line or running text, and the text below it.

    Above a blank line it may run over up to three lines.
    """
    line, _, rest = text.partition("\n")
    block, _, below = text.partition("\n\n")
    if below and 0 < block.count("\n") < _LINES_OF_TITLE and _is_one_title(block.split("\n"), vocabulary):
        return block.replace("\n", " "), below.lstrip("\n")
    if not rest or not _could_be_title(line, vocabulary):
        return None, text
    after = rest.partition("\n")[0]
    if after and not _runs_on_below(line, after):
        return None, text
    return line, rest.lstrip("\n")


def _is_one_title(lines: list[str], vocabulary: Vocabulary) -> bool:
    """Whether each line above a blank one goes on with a headline that the one above it had no room for."""
    if sum(map(len, lines)) > _LONGEST_TITLE or any(_is_date(line, vocabulary) for line in lines):
        return False
    if opens_report(lines[-1], vocabulary) or ends_sentence(lines[-1]) or not _could_be_title(lines[0], vocabulary):
        return False
    width = max(map(len, lines))
    return all(is_full(line, after, width) and not ends_sentence(line) for line, after in pairwise(lines))


def _could_be_title(line: str, vocabulary: Vocabulary) -> bool:
    if not 0 < len(line) <= _LONGEST_TITLE or line[0].islower() or not any(map(str.isalpha, line)):
        return False
    if line.endswith((".", ",", ";", ":", "…", "。", "、")) or line.startswith(("- ", "* ", "• ", "By ")):
        return False
    return not opens_report(line, vocabulary) and not _is_date(line, vocabulary)


def _is_date(line: str, vocabulary: Vocabulary) -> bool:
    try:
        return parse_date(line, vocabulary.eras) is not None
    except DocumentError:
        return False


def _runs_on_below(line: str, after: str) -> bool:
    """Whether the line right below is a paragraph of its own, and not the rest of a wrapped first sentence."""
    if after[0].islower():
        return False
    if len(after) >= 2 * len(line) or (len(line) < 60 and ends_sentence(after)):
        return True
    return looks_like_headline(line) and not looks_like_headline(after)


def plain_markdown(text: str) -> str:
    """Markdown without its marks: headings, emphasis, links, quotes and rules become plain lines."""
    for pattern, replacement in _MARKS:
        text = pattern.sub(replacement, text)
    return text


def without_emphasis(text: str) -> str:
    """Any text without the marks of emphasis and links that exports to markdown leave in it."""
    if "**" in text or "](" in text or "__" in text:
        for pattern, replacement in _INLINE:
            text = pattern.sub(replacement, text)
    return text


_INLINE = (  # lengths are bounded so that a hostile line takes no quadratic time
    (re.compile(r"!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)"), ""),
    (re.compile(r"\[([^\]\n]{1,300})\]\([^)\n]{0,500}\)"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]{1,500})(?<=\S)\*(?![\w*])"), r"\1"),
)
_MARKS = (
    (re.compile(r"^ ?(?:[-*_] ?){3,80}$", re.MULTILINE), ""),
    (re.compile(r"^#{1,6} (.*)$", re.MULTILINE), r"\n\1\n"),
    (re.compile(r"^> ?", re.MULTILINE), ""),
    *_INLINE,
)
