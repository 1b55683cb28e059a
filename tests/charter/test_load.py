"""Loading: the cache follows the files, a charter travels between processes, loading is quick."""

from __future__ import annotations

import pickle
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from partystate.charter import Charter, load_charter

from .conftest import VELDRIA


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PARTYSTATE_CACHE", str(tmp_path / "cache"))
    return Path(shutil.copytree(VELDRIA, tmp_path / "veldria"))


def test_a_changed_file_is_seen_at_once_whatever_its_time(own: Path) -> None:
    assert load_charter(own).state.name == "People's Commonwealth of Veldria"
    file = own / "state.yaml"
    stamp = file.stat()
    file.write_text(file.read_text("utf-8").replace("Commonwealth", "Federation"), "utf-8")
    import os

    os.utime(file, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert load_charter(own).state.name == "People's Federation of Veldria"


def test_cached_and_fresh_charters_are_equal(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load_charter(own)
    cached = load_charter(own)
    monkeypatch.setenv("PARTYSTATE_CACHE", "off")
    fresh = load_charter(own)
    for part in ("state", "people", "ranks", "programmes", "places", "outlets", "bodies", "meetings", "lexicon"):
        assert getattr(cached, part) == getattr(fresh, part), part


def test_a_damaged_cache_is_made_anew(own: Path, tmp_path: Path) -> None:
    load_charter(own)
    for file in (tmp_path / "cache").iterdir():
        file.write_text("{ half a", "utf-8")
    assert load_charter(own).bodies["grand-council"].seats == 101


def test_a_cache_folder_that_cannot_be_written_is_no_fault(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYSTATE_CACHE", str(own / "state.yaml" / "below-a-file"))
    assert load_charter(own).bodies


def test_a_charter_travels_between_processes(veldria: Charter) -> None:
    again = pickle.loads(pickle.dumps(veldria))
    assert again.bodies == veldria.bodies and again.find_body("C.C., the UPV").id == "central-committee"


def test_the_shipped_charter_is_kept_in_the_process() -> None:
    assert load_charter("dprk") is load_charter()


def test_loading_brings_in_neither_yaml_nor_json_schema(dprk: Charter) -> None:
    code = ("import sys; from partystate.charter import load_charter; c = load_charter(); c.find_body('WPK'); "
            "print(sorted({'yaml', 'jsonschema'} & set(sys.modules)))")  # fmt: skip
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)  # the first one compiles
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_the_whole_charter_loads_quickly(dprk: Charter) -> None:
    from partystate.charter.load import SHIPPED, _load

    best = 1.0
    for _ in range(5):  # the machine may be busy: the best of five, of what this thread itself ran
        begun = time.thread_time()
        charter = _load(SHIPPED / "dprk")
        assert charter.build_all() == [] and charter.index
        best = min(best, time.thread_time() - begun)
    assert best < 0.4, "it takes 0.1 s on a quiet machine"
