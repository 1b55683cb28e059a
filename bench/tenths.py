"""Whether a big ledger takes documents as fast as an empty one, whatever else the machine is doing meanwhile.

    python bench/tenths.py EARLY EMPTY_LEDGER LATE BIG_LEDGER DOCUMENTS [SECONDS]

Two runs of `bench/scale.py fill`, one that puts the documents of the folder EARLY into an empty ledger and one that
puts those of LATE into a big one, have the machine in turns of SECONDS (10) each: one runs while the other is stopped
(SIGSTOP), until both are through. Other work then slows both alike, which the clock of two runs hours apart would take
for the ledgers'. Prints JSON: the documents, the seconds that each had the machine, documents a second, the ratio; and
what `fill` says of each, of which only figures in processor time mean something here.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FILL = Path(__file__).parent / "scale.py"
JOBS = 2


class Turn:
    """A run that goes on only in its turns."""

    def __init__(self, folder: str, ledger: str, documents: str) -> None:
        self.seconds = 0.0
        self._said = tempfile.TemporaryFile("w+")  # noqa: SIM115  (it lives as long as this turn)
        words = [sys.executable, str(FILL), "fill", folder, ledger, documents, str(JOBS)]
        # A session of its own, so that a signal reaches the processes that read too.
        self._process = subprocess.Popen(words, stdout=self._said, start_new_session=True)
        self._signal(signal.SIGSTOP)

    def _signal(self, number: signal.Signals) -> None:
        os.killpg(self._process.pid, number)

    def run(self, seconds: float) -> bool:
        """Have the machine for so long. Returns whether there is more to do."""
        began = time.monotonic()
        self._signal(signal.SIGCONT)
        try:
            self._process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            self._signal(signal.SIGSTOP)
        self.seconds += time.monotonic() - began
        return self._process.returncode is None

    def said(self) -> list[object]:
        """What `fill` printed. Raises RuntimeError where it failed."""
        if self._process.returncode:
            raise RuntimeError(f"fill ended with {self._process.returncode}: see what it said above")
        self._said.seek(0)
        return [json.loads(line) for line in self._said]


def main(early: str, empty: str, late: str, big: str, documents: str, seconds: float) -> None:
    turns = {"empty": Turn(early, empty, documents), "big": Turn(late, big, documents)}
    waiting = list(turns.values())
    while waiting:
        waiting = [turn for turn in waiting if turn.run(seconds)]
    found: dict[str, object] = {
        name: {
            "seconds": round(turn.seconds, 1),
            "documents a second": round(int(documents) / turn.seconds, 1),
            "fill": turn.said(),
        }
        for name, turn in turns.items()
    }
    found["big beside empty"] = round(turns["empty"].seconds / turns["big"].seconds, 3)
    print(json.dumps({"documents": int(documents)} | found, indent=1))


if __name__ == "__main__":
    match sys.argv[1:]:
        case [early, empty, late, big, documents, *seconds]:
            main(early, empty, late, big, documents, float(seconds[0]) if seconds else 10.0)
        case _:
            sys.exit(__doc__)
