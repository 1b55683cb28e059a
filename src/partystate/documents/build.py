"""From one raw entry (a row, a file, a page) to a `Document`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from partystate.documents.clean import Vocabulary, clean_characters, clean_line, paragraphs
from partystate.documents.dateline import is_outlet, take_closing, take_opening
from partystate.documents.dates import parse_date
from partystate.documents.document import Document, DocumentError, PublishedBy, Refusal, fingerprint
from partystate.documents.furniture import is_furniture, split_outlet, without_credit
from partystate.documents.header import (
    plain_markdown,
    take_header,
    take_heading,
    take_headline,
    without_emphasis,
)
from partystate.documents.joined import mender
from partystate.documents.language import detect
from partystate.documents.words import NOTHING


@dataclass(frozen=True, slots=True)
class Entry:
    """One text as the input gives it, not yet cleaned. `published` is whatever the input's field holds."""

    id: str
    text: str
    title: str | None = None
    published: object = None
    outlet: str | None = None
    lang: str | None = None
    url: str | None = None
    file: str = ""
    line: int | None = None
    free: bool = False
    """The text is a whole file or a paste: header lines and a headline may stand above the report."""
    markdown: bool = False

    @property
    def origin(self) -> str | None:
        if not self.file:
            return None
        return self.file if self.line is None else f"{self.file}:{self.line}"


def build(entry: Entry, vocabulary: Vocabulary, published: date | None = None) -> Document:
    """Clean an entry. `published` is used when neither the entry nor its header lines give a date.

    Raises `DocumentError` when there is no text, or the publication date given is no date.
    """
    if entry.free:
        entry = _with_head(entry, vocabulary)
    mend = mender(vocabulary)
    given = parse_date(entry.published, vocabulary.eras) or parse_date(published)
    body = [mend(paragraph) for paragraph in paragraphs(without_emphasis(entry.text), titled=bool(entry.title))]
    title = mend(clean_line(entry.title)) if entry.title else ""

    def known(name: str) -> bool:
        return is_outlet(name, vocabulary)

    title, page_of = split_outlet(title, known) if title else ("", None)
    if body and not title and body[0].startswith("# "):
        title = body.pop(0).lstrip("# ")
    if title and body and _same(body[0], title) and not _is_sentence(body[0]):
        del body[0]
    body = [without_credit(paragraph) for paragraph in body if not is_furniture(paragraph, known)]
    opening = take_opening(body, vocabulary)
    closing = take_closing(body, vocabulary)
    if not any(any(map(str.isalpha, paragraph)) for paragraph in body):
        raise DocumentError("no text", "there is nothing to read; give the body of the report in `text`")
    text = "\n\n".join([title, *body] if title else body)
    when = given or opening.published or closing
    published_by: PublishedBy | None = "given" if given else "dateline" if when else None
    return Document(
        id=clean_line(entry.id) or "unnamed",
        text=text,
        sha256=fingerprint(text),
        title=title or None,
        title_end=len(title),
        published=when,
        published_by=published_by,
        outlet=_field(entry.outlet) or opening.outlet or page_of,
        lang=detect(text, _language_code(entry.lang)),
        url=_field(entry.url),
        origin=entry.origin,
        dateline_place=opening.place,
        dateline_month_day=opening.month_day,
    )


def finish(entry: Entry, vocabulary: Vocabulary, published: date | None = None) -> Document | Refusal:
    """`build`, with a `Refusal` in place of the error."""
    try:
        return build(entry, vocabulary, published)
    except DocumentError as error:
        return Refusal(entry.file, entry.line, error.reason, error.advice)


def _with_head(entry: Entry, vocabulary: Vocabulary) -> Entry:
    """Read what stands above a free text. What the caller gave outranks it."""
    header, text = take_header(clean_characters(entry.text))
    title = entry.title or header.get("title")
    if not title:
        title, text = take_heading(text)
    if entry.markdown:
        text = plain_markdown(text)
    if not title:
        title, text = take_headline(text, vocabulary)
    return replace(
        entry,
        text=text,
        title=title,
        published=header.get("published") if entry.published is None else entry.published,
        outlet=entry.outlet or header.get("outlet"),
        lang=entry.lang or header.get("lang"),
        url=entry.url or header.get("url"),
    )


def _same(paragraph: str, title: str) -> bool:
    """Whether a first paragraph only repeats the title."""
    if abs(len(paragraph) - len(title)) > 8:
        return False
    return _letters(paragraph) == _letters(title)


_WORDS_OF_A_SENTENCE = 8
"""Words from which on what ends in a full stop is the news itself, be it its page's headline too."""


def _is_sentence(paragraph: str) -> bool:
    """Whether a paragraph is a sentence and no headline: some pages set the first sentence of the news above it."""
    words = paragraph.split()
    small = sum(word[:1].islower() for word in words)
    return paragraph.rstrip().endswith(".") and len(words) >= _WORDS_OF_A_SENTENCE and small * 3 > len(words)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _field(value: str | None) -> str | None:
    """A clean field of the input, None where it says that there is nothing."""
    if not value:
        return None
    value = clean_line(value)
    return None if not value or value.lower() in NOTHING else value


def _language_code(value: str | None) -> str | None:
    code = _field(value)
    return code.replace("_", "-").split("-")[0].lower() if code else None
