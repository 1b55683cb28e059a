"""Reading: one document in, one report out. Pure, deterministic, without I/O, in time linear in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from partystate.reading.readers import READER_VERSION, read

__all__ = ["READER_VERSION", "read"]


def __getattr__(name: str) -> Any:
    """The readers are imported when something is read: who only asks for the types of a report need not wait."""
    if name in __all__:
        from partystate.reading import readers

        return getattr(readers, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
