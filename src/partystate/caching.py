"""Files of what is worked out once and kept between processes, as Python keeps its byte code.

They stand in the user's cache folder under a digest of all that they depend on, so that none can be stale. Nothing is
lost with them: a file that is not there, is damaged or cannot be written only costs the time to work it out again.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

VARIABLE = "PARTYSTATE_CACHE"
"""Environment variable that names another folder, or "off" for none."""
_MOST = 8
"""Files of one kind that are kept; the oldest go first."""
_UNDER_WAY = ".part"
"""End of the name of a file that some process is writing."""


def folder() -> Path | None:
    """Where the files are: `$PARTYSTATE_CACHE`, or `partystate` in the user's cache folder (XDG base directories)."""
    chosen = os.environ.get(VARIABLE)
    if chosen == "off":
        return None
    if chosen:
        return Path(chosen)
    base = os.environ.get("XDG_CACHE_HOME")
    try:
        return (Path(base) if base else Path.home() / ".cache") / "partystate"
    except RuntimeError:  # no home directory
        return None


def read(kind: str, digest: str) -> bytes | None:
    """What was kept of a kind ("charter") under a digest, or None."""
    place = folder()
    if place is None:
        return None
    try:
        return (place / f"{kind}-{digest}").read_bytes()
    except OSError:
        return None


def write(kind: str, digest: str, data: bytes) -> None:
    """Keep it, in the place of what was kept there. A folder that cannot be written is no fault."""
    place = folder()
    if place is None:
        return
    with suppress(OSError):
        place.mkdir(parents=True, exist_ok=True)
        kept = [path for path in place.glob(f"{kind}-*") if path.suffix != _UNDER_WAY]
        for old in sorted(kept, key=lambda path: path.stat().st_mtime)[:-_MOST]:
            old.unlink(missing_ok=True)
        part = place / f"{kind}-{digest}.{os.getpid()}{_UNDER_WAY}"
        part.write_bytes(data)
        part.replace(place / f"{kind}-{digest}")
