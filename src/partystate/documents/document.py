"""What the first room hands on: a clean document, or the reason why there is none."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Literal

PublishedBy = Literal["given", "dateline", "charter"]
"""Where a publication date comes from: the input's own field, the dateline, or worked out by the reader."""


@dataclass(frozen=True, slots=True)
class Document:
    """One published text from one outlet, cleaned.

    `text` is NFC, paragraphs separated by one blank line; when the input had a title, the title is the
    first paragraph (`title_end` is its length, 0 without a title). Every evidence span of the project is a
    pair of offsets (code points, half-open) into `text`. `sha256` is the hex digest of `text` in UTF-8
    and the identity of the document; `id` is the input's own name for it.
    """

    id: str
    text: str
    sha256: str
    title: str | None = None
    title_end: int = 0
    published: date | None = None
    published_by: PublishedBy | None = None
    outlet: str | None = None
    lang: str = "und"
    url: str | None = None
    origin: str | None = None
    """The file (and `:line` for row formats) the document was read from."""
    dateline_place: str | None = None
    """The city of the dateline ("Pyongyang"), which "here" in the text refers to."""
    dateline_month_day: tuple[int, int] | None = None
    """Month and day of a dateline that gives no year ("Pyongyang, November 16 (KCNA) --")."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """One input that could not be read: where it was, why, and what the user can do about it."""

    file: str
    line: int | None
    reason: str
    advice: str = ""


class DocumentError(ValueError):
    """An input that makes no document. `reason` says what is wrong, `advice` what the user can do."""

    def __init__(self, reason: str, advice: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.advice = advice

    def __reduce__(self) -> tuple[type[DocumentError], tuple[str, str]]:
        return (DocumentError, (self.reason, self.advice))  # BaseException would pickle `reason` alone


def fingerprint(text: str) -> str:
    """The identity of a clean text: sha256 of its UTF-8 bytes, in hex."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
