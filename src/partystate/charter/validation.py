"""Validation of a charter's folder: syntax, shape (JSON Schema), values, references; each fault by file and line."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from partystate.charter import compile as compiling
from partystate.charter.charter import Charter
from partystate.charter.load import folder_of
from partystate.charter.model import CharterError, Problem
from partystate.charter.references import broken_references

SCHEMAS = Path(__file__).parent / "schema"


def schema_names() -> list[str]:
    """The kinds of charter files, as named by file or folder ("state", "bodies", …)."""
    names = {p.name.removesuffix(".schema.json") for p in SCHEMAS.glob("*.schema.json")}
    return sorted(names - {"common"})


def validate(path: str | Path) -> list[Problem]:
    """Everything wrong with a charter (a shipped one's name or a folder), by file and line; [] for a sound one.

    Files that can be read are checked even where others cannot; a missing folder is a problem too.
    """
    try:
        folder = folder_of(path)
    except CharterError as error:
        return error.problems
    problems: list[Problem] = []
    for file in compiling.charter_files(folder):
        problems += _shape(file, file.relative_to(folder).as_posix())
    if not problems:
        charter = Charter(compiling.compile_folder(folder), folder.name)
        problems = charter.build_all() or broken_references(charter)
    return sorted(dict.fromkeys(problems), key=lambda p: (p.file, p.line or 0, p.message))


def _shape(file: Path, name: str) -> list[Problem]:
    lines: compiling.Lines = {}
    data, problems = compiling.load_yaml(file, name, lines)
    if problems:
        return problems
    kind = name.removesuffix(".yaml").split("/")[0]
    if kind == "lexicon":  # its readers own its shape
        return []
    if kind not in schema_names():
        known = ", ".join(schema_names())
        return [Problem(name, None, f"no charter file is called so; known are {known} and lexicon/*")]
    return [
        Problem(name, _line(lines, tuple(error.absolute_path)), _message(error))
        for error in _validator(kind).iter_errors(data)
    ]


def _line(lines: compiling.Lines, path: tuple[str | int, ...]) -> int | None:
    while path not in lines and path:
        path = path[:-1]
    return lines.get(path)


def _message(error: Any) -> str:
    """jsonschema's words, with the place inside the file and without a dump of the whole value."""
    at = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in error.absolute_path).lstrip(".")
    text = str(error.message)
    if len(text) > 300:
        text = f"{text[:150]} … {text[-120:]}"
    return f"{at}: {text}" if at else text


@lru_cache(maxsize=32)
def _validator(kind: str) -> Any:
    from jsonschema import Draft202012Validator
    from referencing import Registry, Resource

    common = Resource.from_contents(_read("common"))
    return Draft202012Validator(_read(kind), registry=Registry().with_resource("common.schema.json", common))


def _read(kind: str) -> Any:
    return json.loads((SCHEMAS / f"{kind}.schema.json").read_text(encoding="utf-8"))
