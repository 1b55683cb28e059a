"""Web pages: the article of a page and what the page says of it."""

from __future__ import annotations

import re

from partystate.documents.build import Entry
from partystate.documents.document import DocumentError
from partystate.documents.encoding import decode
from partystate.documents.files import Source, Stream, read_whole

MAX_PAGE = 8 * 1024 * 1024
"""The most bytes of one page: parsing takes about thirty times as much memory."""

_MAX_TAGS = 50_000
"""A page of more tags is no article, and would keep the parser busy for minutes."""

_DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_LEADING_MARK = re.compile(r"(?m)^- ")


def html_page(stream: Stream, source: Source) -> Entry:
    """The article of a page: title, publication date, site and canonical address from its metadata.

    Raises `DocumentError` when the page cannot be decoded or holds no article.
    """
    return page_entry(read_whole(stream, MAX_PAGE), source)


def page_entry(data: bytes, source: Source, url: str | None = None, line: int | None = None) -> Entry:
    """The article of a page out of its bytes; `url` outranks the address that the page gives itself.

    Raises `DocumentError` when the page cannot be decoded or holds no article.
    """
    text = _decoded(data)
    if text.count("<") > _MAX_TAGS:
        raise DocumentError(f"the page has more than {_MAX_TAGS:,} tags", "save the article as text")
    # Imported late: half a second that text archives never spend.
    from trafilatura import bare_extraction

    try:
        page = bare_extraction(
            text,
            with_metadata=True,
            include_comments=False,
            # Only dates that the page declares: a guess from the text is not a publication date.
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception as error:  # the parser is fed hostile pages; none may stop an ingest
        raise DocumentError(f"the page cannot be parsed: {type(error).__name__}", "save the article as text") from error
    body = None if page is None or isinstance(page, dict) else page.text
    if page is None or isinstance(page, dict) or not body:
        raise DocumentError("no article found in the page", "save the article as text")
    return Entry(
        id=source.stem,
        # trafilatura gives one paragraph or list item a line.
        text=_LEADING_MARK.sub("", body).replace("\n", "\n\n"),
        title=page.title,
        published=page.date,
        outlet=page.sitename,
        lang=page.language,
        url=url or page.url,
        file=source.name,
        line=line,
    )


def _decoded(data: bytes) -> str:
    """The page as text: in the encoding it declares if that fits, else as any text."""
    declared = _DECLARED.search(data[:4096])
    if declared:
        try:
            return data.decode(declared[1].decode("ascii").lower())
        except (UnicodeDecodeError, LookupError, ValueError):
            pass
    return decode(data)
