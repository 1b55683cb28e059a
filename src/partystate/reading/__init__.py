"""Reading: one document in, one report out. Pure, deterministic, without I/O, in time linear in the text."""

from partystate.reading.read import READER_VERSION, read

__all__ = ["READER_VERSION", "read"]
