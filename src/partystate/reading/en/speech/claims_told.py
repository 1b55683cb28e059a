"""The claims of one document as they are found: trimmed to the speaker's words, repetitions put together."""

from __future__ import annotations

from typing import Final

from partystate.reading.en.speech.relay import RelayReader
from partystate.reading.en.speech.speakers import Speaker
from partystate.reading.en.text.wording import attribution_at, clean, spoken_end
from partystate.reading.patterns import pattern
from partystate.reading.report import Claim

_SMALL_LETTER: Final = pattern(r"[a-z]")
_TOO_SHORT: Final = 3
"""Words below which nothing is claimed."""
_ON_A_DAY: Final = pattern(r" (?:on )?[A-Z][a-z]+day$")
_RECENT: Final = 100
"""How many items back a repetition is looked for."""


class ClaimsTold:
    """Collects claims. Knows nothing of who hands them over, so that a document's readers are freed with it."""

    def __init__(self, text: str, relay: RelayReader) -> None:
        self._text = text
        self._relay = relay
        self.found: list[Claim] = []
        self._paragraphs: set[str] = set()
        """The texts of announced paragraphs."""

    def announced(self, who: Speaker, verb: str, start: int, end: int, quoted: bool) -> None:
        """Take a paragraph of words that run on; only quoted ones may end with the teller's word on his source."""
        if quoted:
            self.take(who, verb, start, end, True)
            return
        start, end = _trim(self._text, start, end)
        text = clean(self._text[start:end])
        if text in self._paragraphs or text.count(" ") < _TOO_SHORT - 1 or not _SMALL_LETTER.search(text):
            return
        self._paragraphs.add(text)
        self._add(who, verb, text, start, end, quoted=False)

    def take(self, who: Speaker, verb: str, start: int, end: int, quoted: bool) -> None:
        """Take the words text[start:end] of a speaker."""
        start, end = _trim(self._text, start, end)
        end = spoken_end(self._text, start, attribution_at(self._text, start, end))
        text = clean(self._text[start:end])
        if text.count(" ") < _TOO_SHORT - 1 or not _SMALL_LETTER.search(text):
            return
        if self._relay.is_outlet(_ON_A_DAY.sub("", text) if text.endswith("day") else text):
            return  # "…, said the agency on Sunday": the source, no words
        for known in self.found[-_RECENT:]:
            if known.speaker == (who.name or None) and (text in known.text or known.text in text):
                known.evidence.append((start, end))
                return
        self._add(who, verb, text, start, end, quoted=quoted)

    def _add(self, who: Speaker, verb: str, text: str, start: int, end: int, *, quoted: bool) -> None:
        spans = [who.span, (start, end)] if who.span != (start, end) else [(start, end)]
        self.found.append(Claim(who.name or None, verb, text, quoted, [], spans))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in ' ,;:\n“"':
        start += 1
    while end > start and text[end - 1] in ' ,;:.\n”"':
        end -= 1
    return start, end
