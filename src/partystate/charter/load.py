"""Loading a charter: files -> compiled data (cached by content) -> Charter."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from partystate.charter import compile as compiling
from partystate.charter.charter import Charter
from partystate.charter.model import CharterError, Problem

SHIPPED = Path(__file__).parent / "data"


def shipped() -> list[str]:
    """The names of the charters that come with the package."""
    return sorted(p.name for p in SHIPPED.iterdir() if (p / "state.yaml").is_file())


def folder_of(state: str | Path) -> Path:
    """The folder of a shipped charter's name or of a path. Raises CharterError where there is none."""
    if isinstance(state, str) and (SHIPPED / state / "state.yaml").is_file():
        return SHIPPED / state
    path = Path(state)
    if not path.is_dir():
        names = ", ".join(shipped())
        raise CharterError([Problem(str(state), None, f"no such charter: give a folder, or one of {names}")])
    return path


def load_charter(state: str | Path = "dprk") -> Charter:
    """The charter of a shipped state's name, or of a folder (docs/charter-format.md).

    Kept in the process for a shipped one. Raises CharterError, with file and line of every fault.
    """
    folder = folder_of(state)
    return _shipped(folder) if folder.parent == SHIPPED else _load(folder)


@lru_cache(maxsize=8)
def _shipped(folder: Path) -> Charter:
    return _load(folder)


def _load(folder: Path) -> Charter:
    key = compiling.fingerprint(folder)
    data = compiling.read_cache(key)
    if data is not None:  # only sound charters are cached
        return Charter(data, folder.name, key)
    from partystate.charter.references import broken_references

    data = compiling.compile_folder(folder)
    charter = Charter(data, folder.name, key)
    problems = charter.build_all() or broken_references(charter)
    if problems:
        raise CharterError(problems)
    compiling.write_cache(key, data)
    return charter
