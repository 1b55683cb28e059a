"""What a ledger reads with when nobody says otherwise."""

from __future__ import annotations

from typing import Any

from partystate.ledger.work import Reader


def shipped_charter() -> Any:
    """The charter that comes with partystate."""
    from partystate.charter import load_charter

    return load_charter()


def shipped_reader() -> Reader:
    """The reader of `partystate.reading`."""
    from partystate.reading import READER_VERSION, read

    return Reader("partystate.reading", READER_VERSION, read)
