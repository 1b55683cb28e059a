"""A faulty charter is told by file and line, never by a traceback."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from partystate.charter import CharterError, load_charter, validate
from partystate.charter.validation import schema_names

from .conftest import VELDRIA


def faulty(tmp_path: Path, file: str, old: str, new: str) -> tuple[Path, int]:
    """A copy of the invented charter with one text replaced; the line on which that was."""
    folder = tmp_path / "state"
    shutil.copytree(VELDRIA, folder)
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    return folder, text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("state.yaml", "capital: orsk-on-tal", "capital: nowhere", "nowhere"),
        ("state.yaml", "1951-03-01\nlanguages", "1951-13-01\nlanguages", "1951-13-01"),
        ("state.yaml", "eras: {Dawn: 1950}", "eras: {Dawn: long ago}", "long ago"),
        ("people.yaml", "honoured: true", "honoured: perhaps", "perhaps"),
        ("programmes.yaml", "kind: campaign", "kind: crusade", "crusade"),
        ("programmes.yaml", "since: 2004-03-01", "since: 2005-03-01", "after 'until'"),
        ("outlets.yaml", "kind: state", "kind: rumour", "rumour"),
        ("bodies/party.yaml", "parent: unity-party", "parent: unity-partie", "unity-partie"),
        ("bodies/party.yaml", "number: 3, since: 2002-11-20", "number: 3, since: 1970-11-20", "begins before"),
        ("bodies/party.yaml", "elected_by: central-committee", "elected_by: nobody", "nobody"),
        ("bodies/party.yaml", "kind: committee", "kind: committee\n  kind: council", "twice"),
        ("bodies/party.yaml", "numbering: per_term", "numbring: per_term", "numbring"),
        ("bodies/state.yaml", "since: 2000-01-01", "since: 1998-01-01", "bear one name"),
        ("bodies/state.yaml", "renamed_from: [ministry-of-order]", "renamed_from: [ministry-of-odour]", "odour"),
        ("places/all.yaml", "at: [51.5, 17.25]", "at: [151.5, 17.25]", "151.5"),
        ("meetings/all.yaml", "number: 1, since: 2002-11-20", "number: 1, since: 1999-11-20", "outside term"),
        ("precedence.yaml", "standing-bureau/member", "standing-bureau/sitter", "sitter"),
        ("checks.yaml", "severity: 1", "severity: 9", "9"),
        ("ranks.yaml", "order: 2", "order: *high", "alias"),
        ("roles.yaml", "{role: member", "{role: [member", "not YAML"),
    ],
)  # fmt: skip
def test_each_fault_has_file_line_and_reason(tmp_path: Path, file: str, old: str, new: str, says: str) -> None:
    folder, line = faulty(tmp_path, file, old, new)
    problems = validate(folder)
    hits = [p for p in problems if says in p.message]
    assert hits, problems
    assert hits[0].file == file
    assert hits[0].line is not None and abs(hits[0].line - line) <= 10
    assert str(hits[0]).startswith(f"{file}:{hits[0].line}: ")


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("state.yaml", "capital: orsk-on-tal", "capital: nowhere"),
        ("roles.yaml", "{role: member", "{role: [member"),
        ("programmes.yaml", "since: 2004-03-01", "since: soon"),
    ],
)
def test_loading_a_faulty_charter_says_the_same(tmp_path: Path, file: str, old: str, new: str) -> None:
    folder, _ = faulty(tmp_path, file, old, new)
    with pytest.raises(CharterError) as caught:
        load_charter(folder)
    assert file in str(caught.value)


def test_files_that_are_no_text_or_unknown(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    shutil.copytree(VELDRIA, folder)
    (folder / "ranks.yaml").write_bytes(b"- {name: \xff\xfe}")
    (folder / "horoscope.yaml").write_text("[]", "utf-8")
    problems = {p.file: p.message for p in validate(folder)}
    assert "UTF-8" in problems["ranks.yaml"] and "known are" in problems["horoscope.yaml"]


def test_no_such_charter_names_the_shipped_ones(tmp_path: Path) -> None:
    assert "dprk" in validate(tmp_path / "none")[0].message
    assert [p.file for p in validate(tmp_path)] == ["state.yaml"], "a folder without state.yaml is no charter"
    with pytest.raises(CharterError, match="dprk"):
        load_charter("atlantis")


def test_the_shipped_charter_is_sound_and_every_kind_of_file_has_a_schema() -> None:
    assert validate("dprk") == []
    assert {"state", "bodies", "places", "programmes", "checks"} <= set(schema_names())
