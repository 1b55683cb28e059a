"""libFuzzer looks for paths through loaders and readers: `python bench/fuzz_atheris.py [libFuzzer options] [FOLDER]`.

Needs atheris (`pip install --group fuzz`), which has wheels for Linux only. The first byte of an input chooses the
format of the file, the rest is the file. An exception that comes out, or more than 10 s of the clock (watched code is
several times slower), ends the run, and libFuzzer keeps the input as `crash-…` or `timeout-…`. Without a FOLDER the
files of `fuzz.py` are what it begins with. For a run of a minute: `python bench/fuzz_atheris.py -max_total_time=60`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["partystate"]):
    import fuzz
    from partystate.charter import load_charter

ENDINGS = sorted(fuzz.sources())
CHARTER = load_charter()
FILES = Path(tempfile.mkdtemp(prefix="partystate-atheris-"))


def one_input(data: bytes) -> None:
    """Load and read one file."""
    if data:
        path = FILES / f"f{ENDINGS[data[0] % len(ENDINGS)]}"
        path.write_bytes(data[1:])
        fuzz.one(path, CHARTER)


def main() -> None:
    """Fuzz until something is found, or as long as the options say."""
    for number, ending in enumerate(ENDINGS):  # what is loaded once is not the fault of the first input
        one_input(bytes([number]) + fuzz.sources()[ending][0])
    words = sys.argv if any(not word.startswith("-") for word in sys.argv[1:]) else [*sys.argv, str(begin())]
    atheris.Setup([words[0], "-timeout=10", "-max_len=20000", *words[1:]], one_input)
    atheris.Fuzz()


def begin() -> Path:
    """A folder with the files that mutations begin with."""
    folder = Path(tempfile.mkdtemp(prefix="partystate-corpus-"))
    for number, ending in enumerate(ENDINGS):
        for at, data in enumerate(fuzz.sources()[ending][:4]):
            (folder / f"{number}-{at}").write_bytes(bytes([number]) + data)
    return folder


if __name__ == "__main__":
    main()
