"""Bytes to text: UTF-8, marked UTF-16/32, and an old encoding only where it is beyond doubt."""

from __future__ import annotations

import codecs
import io
import re
import unicodedata

from partystate.documents.document import DocumentError

_MARKS = (  # the longer mark first: UTF-32-LE begins like UTF-16-LE
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LEGACY = ["cp949", "gb18030", "big5", "shift_jis", "euc_jp", "cp1252", "cp1251", "koi8_r"]
_PRINTED = bytes(range(0x20, 0x100)) + b"\t\n\r\f\x0b\x0e\x0f\x1a\x1b"
_SAMPLE = 64 * 1024
_MESS = 0.05
"""charset-normalizer's measure of noise (0–1) above which a guess is no guess."""

_EVIDENCE = 20
"""Letters of another script than Latin that it takes to believe in an old encoding."""
_WIDE = frozenset({"utf-16", "utf-32"})
_BREAKS = re.compile("[\\s,.\u3001\u3002\uff0c\uff0e]")

SAVE_AS_UTF8 = "save it as UTF-8"


def is_binary(sample: bytes) -> bool:
    """Whether bytes are no text in any encoding without a byte order mark: too many control characters."""
    if marked(sample):
        return False
    return len(sample.translate(None, _PRINTED)) > max(1, len(sample) // 50)


def marked(data: bytes) -> str | None:
    """The encoding that a byte order mark announces."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)


def decode(data: bytes) -> str:
    """The text of a whole file. Raises `DocumentError` for binary data and for encodings that cannot be told."""
    encoding = marked(data)
    if encoding is None:
        if is_binary(data[:_SAMPLE]):
            raise DocumentError("binary data, not text", "give the text, or the page as HTML")
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            encoding = legacy(data[:_SAMPLE])
            if encoding is None:
                raise not_utf8(error) from None
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(f"not {encoding} after all: byte {error.start} does not fit", SAVE_AS_UTF8) from None
    if encoding in _WIDE and not _has_words(text):
        raise DocumentError(f"not {encoding} after all: no space or stop in it", SAVE_AS_UTF8)
    return text


def _has_words(text: str) -> bool:
    """Any bytes after FF FE are some characters, but a text has words or sentences."""
    return len(text) <= 10 or _BREAKS.search(text[:1000]) is not None


def not_utf8(error: UnicodeDecodeError) -> DocumentError:
    """The refusal of text that is not UTF-8 and in no encoding that can be told."""
    byte = error.object[error.start]
    return DocumentError(
        f"not UTF-8: byte 0x{byte:02x} at offset {error.start}, and no other encoding fits beyond doubt", SAVE_AS_UTF8
    )


def legacy(sample: bytes) -> str | None:
    """The old encoding of `sample` when only one makes sense of it, else None. A few bytes are no evidence."""
    sample = _whole_characters(sample)
    if _western(sample):
        return "cp1252"
    # Imported late: most archives are UTF-8 and never need it.
    from charset_normalizer import from_bytes

    guesses = [match for match in from_bytes(sample, cp_isolation=_LEGACY) if match.chaos <= _MESS]
    guesses.sort(key=lambda match: -match.coherence)
    if not guesses:
        return None
    best = guesses[0]
    for rival in guesses[1:]:
        if rival.coherence > best.coherence - 0.05 and str(rival) != str(best):
            return None
    letters = [character for character in str(best) if character.isalpha()]
    beyond = sum(not character.isascii() for character in letters)
    return best.encoding if beyond >= _EVIDENCE and beyond >= 0.3 * len(letters) else None


def _whole_characters(sample: bytes) -> bytes:
    """`sample` cut at its last line end, so that no character is halved."""
    end = sample.rfind(b"\n")
    return sample[:end] if len(sample) == _SAMPLE and end > 0 else sample


def _western(sample: bytes) -> bool:
    """Whether the few bytes beyond ASCII are Latin letters and typographic marks of Windows-1252."""
    try:
        beyond = [character for character in sample.decode("cp1252") if ord(character) > 127]
    except UnicodeDecodeError:
        return False
    if not 5 <= len(beyond) <= 0.1 * len(sample) or len(sample) < 100:
        return False
    usual = sum(unicodedata.category(character) in {"Ll", "Pd", "Pi", "Pf"} for character in beyond)
    return usual >= 0.9 * len(beyond)


def looks_utf8(sample: bytes) -> bool:
    """Whether the beginning of a file is UTF-8: at least one whole line of it beyond ASCII, or nothing beyond."""
    if sample.isascii():
        return True
    for line in sample.split(b"\n"):
        try:
            # Not final: the last line of a sample may be cut inside a character.
            if not codecs.getincrementaldecoder("utf-8")().decode(line).isascii():
                return True
        except UnicodeDecodeError:
            continue
    return False


class LineDecoder:
    """Decodes lines one by one: UTF-8, or one old encoding for all lines of a file that is in none other."""

    def __init__(self, sample: bytes) -> None:
        self._sample = sample
        self._legacy: str | None = None
        self._decided = False

    def __call__(self, line: bytes) -> str:
        """The text of a line. Raises `DocumentError`."""
        try:
            return line.decode("utf-8")
        except UnicodeDecodeError as error:
            if not self._decided:
                self._legacy = None if looks_utf8(self._sample) else legacy(self._sample)
                self._decided = True
            if self._legacy:
                try:
                    return line.decode(self._legacy)
                except UnicodeDecodeError:
                    pass
            raise not_utf8(error) from None


def as_utf8(stream: io.BufferedReader) -> io.BufferedReader:
    """The stream itself, or one that gives UTF-8 where a byte order mark says that it is UTF-16 or UTF-32."""
    sample = stream.peek()[:4000]
    encoding = marked(sample)
    if encoding not in _WIDE or not _has_words(sample.decode(encoding, "replace")):
        return stream
    return io.BufferedReader(_Recoded(stream, encoding))


class _Recoded(io.RawIOBase):
    def __init__(self, stream: io.BufferedReader, encoding: str) -> None:
        self._stream = stream
        self._decode = codecs.getincrementaldecoder(encoding)("replace").decode
        self._ready = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        size = len(buffer)  # type: ignore[arg-type]
        while not self._ready and (data := self._stream.read(size)):
            self._ready = self._decode(data).encode("utf-8", "replace")
        given, self._ready = self._ready[:size], self._ready[size:]
        buffer[: len(given)] = given  # type: ignore[index]
        return len(given)

    def close(self) -> None:
        self._stream.close()
        super().close()
