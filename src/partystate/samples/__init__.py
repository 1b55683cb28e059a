"""Sample texts, for `partystate demo` and the tutorial.

They were written for partystate, in the manner of agency communiqués and of the papers that relay them, about
meetings whose facts are public. None is a text of the outlet its header names: do not quote them as such.
"""

from __future__ import annotations

from pathlib import Path


def paths() -> list[Path]:
    """The sample files, by date."""
    return sorted(Path(__file__).parent.glob("*.txt"))
