"""How long the state takes: `python bench/state.py LEDGER [DATE]` (made by `partystate --ledger LEDGER ingest …`)."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date, timedelta

from partystate import Ledger
from partystate.analysis.conflicts import conflicts


def measure(what: str, work: Callable[[], object], most: float | None = None) -> bool:
    """Print the best of three runs in milliseconds; whether it is within `most`."""
    work()
    best = min(_timed(work) for _ in range(3))
    print(f"{what:45} {best:8.1f} ms" + (f"  (at most {most:.0f})" if most else ""))
    return most is None or best <= most


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def main() -> int:
    """Measure, and fail where a promise of issue 4 is broken."""
    on = date.fromisoformat(sys.argv[2]) if len(sys.argv) > 2 else date(2011, 11, 30)
    year = timedelta(days=365)
    with Ledger.open(sys.argv[1], create=False) as ledger:
        kept = [
            measure("one body on one day", lambda: ledger.state(on, body="Political Bureau"), 50),
            measure("the whole state on one day", lambda: ledger.state(on)),
            measure(
                "a membership table of two years", lambda: ledger.table("Political Bureau", on - year, on + year), 500
            ),
            measure("all checks", lambda: ledger.check(severity=1)),
            measure("all conflicts", lambda: conflicts(ledger)),
        ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
