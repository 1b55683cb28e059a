"""Score what partystate reads out of the labelled reports, and fail where a figure is under its committed floor.

    python bench/check_floor.py [--shared ../shared] [--raise]

Floors stand in `floor.json` beside this file: for each set of labels the least value of some figures. A better
reader raises them with `--raise` (to just under what is measured now); nothing lowers them but an edit by hand.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
FLOORS = HERE / "floor.json"
SLACK = 0.01
"""How far under the measured value `--raise` puts a floor."""


def measure(shared: Path, labels: str) -> dict[str, float]:
    """The figures of one set of labels: overall, header, and the F1 of each kind of item that is labelled."""
    texts = sorted((shared / labels).glob("*.txt"))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as said:
        subprocess.run([sys.executable, "-m", "partystate", "read", *texts, "--json"], stdout=said, check=True)
        score = [sys.executable, shared / "evaluation" / "score.py", shared / labels, said.name, "--json"]
        found: dict[str, Any] = json.loads(subprocess.run(score, capture_output=True, check=True, text=True).stdout)
    figures = {name: value["f1"] for name, value in found.items() if isinstance(value, dict) and value.get("gold")}
    given, people = found["evidence"]
    return {"overall": found["overall"], "header": found["header"], "evidence": given / max(1, people), **figures}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=HERE.parent.parent / "shared")
    parser.add_argument("--raise", action="store_true", dest="lift", help="raise the floors to what is measured")
    args = parser.parse_args()
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text())
    under = 0
    for labels, least in floors.items():
        if not (args.shared / labels).is_dir():
            print(f"{labels}: not here, not measured")
            continue
        print(f"{labels}:")
        measured = measure(args.shared, labels)
        for name, value in measured.items():
            floor = least.get(name)
            low = floor is not None and value < floor
            under += low
            print(
                f"  {name:20}{value:8.3f}"
                + ("" if floor is None else f"   floor {floor:.3f}{'  UNDER' if low else ''}")
            )
        if args.lift:
            floors[labels] = {name: max(floor, round(measured[name] - SLACK, 3)) for name, floor in least.items()}
    if args.lift:
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n")
    if under:
        print(f"{under} figure(s) under the floor of {FLOORS.name}")
    return 1 if under else 0


if __name__ == "__main__":
    sys.exit(main())
