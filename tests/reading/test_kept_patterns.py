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

from partystate.reading import first_letters, guards
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


@pytest.fixture
def process(monkeypatch: pytest.MonkeyPatch):
    """Begin as a new process does, with nothing in memory; gives its patterns and the words that guard them."""

    def begin(sources=SOURCES):
        kept = KeptPatterns()
        monkeypatch.setattr(first_letters, "KEPT", kept)
        monkeypatch.setattr(guards, "KEPT", kept)
        with kept.building():
            found = [first_letters.compiled(source) for source in sources]
            return found, [guards.required_words(one) for one in found]

    return begin


def worked_out(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sources that are compiled from here on."""
    seen: list[str] = []
    work = first_letters._worked_out
    monkeypatch.setattr(first_letters, "_worked_out", lambda source, flags: seen.append(source) or work(source, flags))
    return seen


def test_a_second_process_compiles_nothing(cache, process, monkeypatch) -> None:
    seen = worked_out(monkeypatch)
    _, words = process()
    assert seen == list(SOURCES)
    seen.clear()
    again, same = process()
    assert seen == [] and same == words
    assert [one.pattern for one in again] == list(SOURCES)


@settings(max_examples=60)
@given(texts=st.lists(st.lists(st.sampled_from(WORDS), max_size=9).map("".join), max_size=12))
def test_kept_patterns_match_as_new_ones(texts: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PARTYSTATE_CACHE", str(tmp_path_factory.getbasetemp() / "kept-patterns"))
        for _run in range(2):
            kept = KeptPatterns()
            patch.setattr(first_letters, "KEPT", kept)
            with kept.building():
                found = [first_letters.compiled(source) for source in SOURCES]
        patch.setenv("PARTYSTATE_CACHE", "off")
        patch.setattr(first_letters, "KEPT", KeptPatterns())
        for one, source in zip(found, SOURCES, strict=True):
            new = first_letters.compiled(source)
            assert one == new and one.groupindex == new.groupindex
            for text in texts:
                spans = [(m.span(), m.groups(), m.lastgroup) for m in one.finditer(text)]
                assert spans == [(m.span(), m.groups(), m.lastgroup) for m in new.finditer(text)]


def test_what_is_added_later_is_kept_beside_the_rest(cache, process, monkeypatch) -> None:
    process(SOURCES[:3])
    process(SOURCES)
    seen = worked_out(monkeypatch)
    process(SOURCES)
    assert seen == []


def test_nothing_new_writes_nothing(cache, process) -> None:
    process()
    (file,) = cache.iterdir()
    os.utime(file, (1, 1))
    process()
    assert file.stat().st_mtime == 1


def test_patterns_of_former_days_are_dropped(cache, process) -> None:
    process([rf"former{n} (?:day|year)s" for n in range(400)])
    (file,) = cache.iterdir()
    size = file.stat().st_size
    process()
    assert file.stat().st_size < size / 4


@pytest.mark.parametrize("damage", [lambda data: b"", lambda data: data[:-9], lambda data: data[:60] + b"\0" + data[61:]])
def test_a_damaged_file_is_as_good_as_none(cache, process, monkeypatch, damage) -> None:
    process()
    (file,) = cache.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    seen = worked_out(monkeypatch)
    process()
    assert seen == list(SOURCES) and file.read_bytes() == whole


@pytest.mark.parametrize("place", ["off", "/proc/version/below-a-file"])
def test_without_a_folder_each_process_compiles_its_own(process, monkeypatch, place) -> None:
    monkeypatch.setenv("PARTYSTATE_CACHE", place)
    seen = worked_out(monkeypatch)
    process()
    process()
    assert seen == [*SOURCES, *SOURCES]


def test_what_is_compiled_for_one_document_is_not_kept(cache, process, monkeypatch) -> None:
    process()
    (file,) = cache.iterdir()
    before = file.read_bytes()
    first_letters.compiled(r"Ri Jin Myong(?:'s)?")
    assert file.read_bytes() == before


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
