"""What a ledger reads with when nobody says otherwise."""

from __future__ import annotations

from partystate.charter import Charter
from partystate.ledger.work import Reader


def shipped_charter() -> Charter:
    """The charter that comes with partystate."""
    from partystate.charter import load_charter

    return load_charter()


def shipped_reader(charter: Charter) -> Reader:
    """The reader of `partystate.reading`. Its version also names the charter's content, when the charter knows it:
    another word in the lexicon is another reading."""
    from partystate.reading import READER_VERSION, read

    digest = getattr(charter, "digest", "")
    return Reader("partystate.reading", f"{READER_VERSION}+{digest[:8]}" if digest else READER_VERSION, read)
