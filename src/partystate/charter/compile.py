"""YAML files to plain data, with the line of every mapping, and a cache that cannot be stale.

Scalars follow YAML 1.2's core schema (a surname "No" stays a word, a date stays text): charters are full of
words that YAML 1.1 would turn into booleans and times.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from partystate import caching
from partystate.charter.model import CharterError, Problem

LINE = "@line"
"""Key under which a compiled mapping keeps its 1-based line."""

_KIND = "charter"
_INT = re.compile(r"[-+]?[0-9]+\Z")
_FLOAT = re.compile(r"[-+]?(?:[0-9]*\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?\Z")
_WORDS: Mapping[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip

Lines = dict[tuple[str | int, ...], int]


def charter_files(folder: Path) -> list[Path]:
    """Every YAML file of a charter, in a stable order."""
    return sorted(p for p in folder.rglob("*.yaml") if p.is_file())


def load_yaml(path: Path, shown_as: str, lines: Lines | None = None) -> tuple[Any, list[Problem]]:
    """One file as plain data; mappings carry LINE unless `lines` is given, which then gets every node's line.

    Faults (bad syntax, a key twice, not UTF-8) come back as problems; the data is then None or incomplete.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        root = yaml.compose(path.read_bytes().decode("utf-8"), Loader=loader)
    except UnicodeDecodeError as error:
        return None, [Problem(shown_as, None, f"not UTF-8 at byte {error.start}; save the file as UTF-8")]
    except OSError as error:
        return None, [Problem(shown_as, None, f"cannot be read: {error.strerror}")]
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return None, [Problem(shown_as, mark.line + 1 if mark else None, f"not YAML: {error.problem or error.context}")]
    except yaml.YAMLError as error:
        return None, [Problem(shown_as, None, f"not YAML: {error}")]
    reader = _Reader(shown_as, lines)
    return reader.plain(root, ()), reader.problems


class _Reader:
    """Turns the nodes of one file into plain data and keeps the faults it meets."""

    __slots__ = ("file", "lines", "problems", "seen")

    def __init__(self, file: str, lines: Lines | None) -> None:
        self.file, self.lines = file, lines
        self.problems: list[Problem] = []
        self.seen: set[int] = set()

    def plain(self, node: Any, path: tuple[str | int, ...]) -> Any:
        if node is None:
            return None
        if self.lines is not None:
            self.lines[path] = node.start_mark.line + 1
        if node.id == "scalar":
            return node.value if node.style else _scalar(node.value)
        if id(node) in self.seen:  # an alias; a chain of them can blow up a small file without bound
            self._fault(node, "YAML aliases (*name) are not used in a charter; write the value out")
            return None
        self.seen.add(id(node))
        if node.id == "sequence":
            return [self.plain(item, (*path, i)) for i, item in enumerate(node.value)]
        out: dict[str, Any] = {}
        if self.lines is None:
            out[LINE] = node.start_mark.line + 1
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in out:
                self._fault(key_node, f"the key '{key}' stands twice in one mapping")
            out[key] = self.plain(value_node, (*path, key))
        return out

    def _fault(self, node: Any, message: str) -> None:
        self.problems.append(Problem(self.file, node.start_mark.line + 1, message))


def _scalar(text: str) -> str | int | float | bool | None:
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in "0123456789+-.":
        if _INT.match(text):
            return int(text)
        if _FLOAT.match(text):
            return float(text)
    return text


def compile_folder(folder: Path) -> dict[str, Any]:
    """Relative file name (without `.yaml`) -> plain data. Raises CharterError with every faulty file."""
    data: dict[str, Any] = {}
    problems: list[Problem] = []
    for path in charter_files(folder):
        name = path.relative_to(folder).as_posix()
        data[name.removesuffix(".yaml")], faults = load_yaml(path, name)
        problems += faults
    if problems:
        raise CharterError(problems)
    return data


def fingerprint(folder: Path) -> str:
    """A digest of every byte the compiled form depends on: the YAML files, their names, and this compiler."""
    digest = hashlib.sha256(sys.implementation.cache_tag.encode() if sys.implementation.cache_tag else b"")
    digest.update(Path(__file__).read_bytes())
    for path in charter_files(folder):
        digest.update(f"\0{path.relative_to(folder).as_posix()}\0".encode())
        try:
            digest.update(path.read_bytes())
        except OSError:
            digest.update(b"\0unreadable")
    return digest.hexdigest()


def read_cache(key: str) -> dict[str, Any] | None:
    """The compiled charter of that fingerprint, or None. A damaged cache file is as good as none."""
    kept = caching.read(_KIND, key)
    try:
        data = json.loads(kept) if kept is not None else None
    except ValueError:
        return None
    return data if isinstance(data, dict) else None


def write_cache(key: str, data: dict[str, Any]) -> None:
    """Keep a compiled charter that was found sound; a folder that cannot be written is no fault."""
    caching.write(_KIND, key, json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode())
