"""What patterns compile to is kept between processes: nothing but time may depend on it."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partystate.reading.first_letters import compiled
from partystate.reading.guards import required_words
from partystate.reading.kept_patterns import KeptPatterns

SOURCES = (
    r"(?P<who>⟦\d+⟧),? (?:was|were) (?:present|on hand)",
    r"\b(?:[Mm]arshal|[Gg]eneral)\b(?! Staff)",
    r"(?<=the )(?P<a>[A-Z]\w+)(?: (?P<b>[A-Z]\w+))?",
    r"(?i:politburo|bureau)['’]s",
    r"^[^.;]{2,40}? in (?P<place>[A-Z]\w+)$",
)
WORDS = ("⟦0⟧", " ", ",", "was", "present", "on hand", "Marshal", "general", "Staff", "the", "Kaesong", "BUREAU", "'s", "in", ".")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PARTYSTATE_CACHE", str(tmp_path))
    return tmp_path


def process(sources=SOURCES):
    """Compile as a new process does, with nothing in memory: the patterns, their words, how many were compiled anew."""
    kept = KeptPatterns()
    with kept.building():
        found = [compiled(source, kept=kept) for source in sources]
        return found, [required_words(one, kept) for one in found], kept.added


def test_a_second_process_compiles_nothing(cache) -> None:
    _, words, added = process()
    assert added == len(SOURCES)
    again, same, added = process()
    assert added == 0 and same == words
    assert [one.pattern for one in again] == list(SOURCES)


@settings(max_examples=60)
@given(texts=st.lists(st.lists(st.sampled_from(WORDS), max_size=9).map("".join), max_size=12))
def test_kept_patterns_match_as_new_ones(texts: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PARTYSTATE_CACHE", str(tmp_path_factory.getbasetemp() / "kept-patterns"))
        process()
        kept, kept_words, _ = process()
        patch.setenv("PARTYSTATE_CACHE", "off")
        new, new_words, _ = process()
    assert kept_words == new_words
    for one, other in zip(kept, new, strict=True):
        assert one == other and one.groupindex == other.groupindex
        for text in texts:
            spans = [(m.span(), m.groups(), m.lastgroup) for m in one.finditer(text)]
            assert spans == [(m.span(), m.groups(), m.lastgroup) for m in other.finditer(text)]


def test_what_is_added_later_is_kept_beside_the_rest(cache) -> None:
    process(SOURCES[:3])
    assert process(SOURCES)[-1] == len(SOURCES) - 3
    assert process(SOURCES)[-1] == 0


def test_nothing_new_writes_nothing(cache) -> None:
    process()
    (file,) = cache.iterdir()
    os.utime(file, (1, 1))
    process()
    assert file.stat().st_mtime == 1


def test_patterns_of_former_days_are_dropped(cache) -> None:
    process([rf"former{n} (?:day|year)s" for n in range(400)])
    (file,) = cache.iterdir()
    size = file.stat().st_size
    process()
    assert file.stat().st_size < size / 4


@pytest.mark.parametrize("damage", [lambda data: b"", lambda data: data[:-9], lambda data: data[:60] + b"\0" + data[61:]])
def test_a_damaged_file_is_as_good_as_none(cache, damage) -> None:
    process()
    (file,) = cache.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    assert process()[-1] == len(SOURCES)
    assert file.read_bytes() == whole


@pytest.mark.parametrize("place", ["off", "/proc/version/below-a-file"])
def test_without_a_folder_each_process_compiles_its_own(monkeypatch, place) -> None:
    monkeypatch.setenv("PARTYSTATE_CACHE", place)
    assert [process()[-1], process()[-1]] == [len(SOURCES)] * 2


def test_what_is_compiled_for_one_document_is_not_kept(cache) -> None:
    kept = KeptPatterns()
    with kept.building():
        compiled(SOURCES[0], kept=kept)
    (file,) = cache.iterdir()
    before = file.read_bytes()
    assert compiled(r"Ri Jin Myong(?:'s)?", kept=kept).match("Ri Jin Myong")
    assert kept.added == 0 and file.read_bytes() == before


def test_a_command_starts_in_less_than_half_the_time(tmp_path: Path) -> None:
    text = tmp_path / "report.txt"
    text.write_text("TITLE: A Visit\n\nA farm was visited by officials of the county on Monday.\n", "utf-8")

    def seconds() -> float:
        """Processor time of reading one text in a process of its own."""
        began = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        environment = {**os.environ, "PARTYSTATE_CACHE": str(tmp_path / "cache")}
        subprocess.run(
            [sys.executable, "-m", "partystate", "read", str(text), "--json"], env=environment, check=True,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip
        return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - began

    first = seconds()
    assert min(seconds(), seconds()) < first / 2
