"""What figures have to be read with: the machine, the programs, and where results are kept."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parent / "results"


def facts() -> dict[str, Any]:
    """The machine and the programs on it; `load` is that of the last minute, which says how busy it was."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        processor = next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        processor = platform.processor()
    asked = ["git", "-C", str(Path(__file__).parent), "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    return {
        "at": datetime.now(UTC).isoformat(timespec="minutes"), "commit": commit, "processor": processor,
        "processors": os.cpu_count(), "machine": platform.machine(), "system": platform.system(),
        "python": platform.python_version(), "sqlite": sqlite3.sqlite_version, "load": round(os.getloadavg()[0], 1),
    }  # fmt: skip


def keep(name: str, figures: dict[str, Any]) -> Path:
    """Keep figures as `results/NAME.json`, with the facts of the machine; the former ones are in the history of git."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}.json"
    path.write_text(json.dumps({"machine": facts(), "figures": figures}, indent=1, ensure_ascii=False) + "\n")
    return path


def kept(name: str) -> dict[str, Any] | None:
    """The figures kept under a name, None where there are none."""
    path = RESULTS / f"{name}.json"
    return json.loads(path.read_text())["figures"] if path.exists() else None
