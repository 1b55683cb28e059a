"""How well reports of one event are brought together: pairwise precision and recall of event grouping.

    python bench/same_event.py ../shared/evaluation/dev ../shared/evaluation/same_event.json \\
        --also ../shared/seeds --mix ../shared/corpus/kcna-2011.jsonl.gz ../shared/corpus/kcna-2024.jsonl.gz

GROUPS is a JSON list of lists of document ids: the documents of each list report one event, and no other two of the
labelled documents do. The documents are read into a ledger of their own, alone and then mixed with the whole of each
further archive, and two documents count as paired if the ledger has an event that both tell of.

Precision is over the pairs of labelled documents; the number of pairs with documents of the archives, which nobody
has labelled, is printed beside it. Ends with 1 if a bound is missed.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from itertools import combinations
from pathlib import Path

from partystate import Ledger

PRECISION, RECALL = 0.98, 0.90


def pairs_found(ledger: Ledger) -> set[tuple[str, str]]:
    """Pairs of document ids that tell of one event."""
    found = set()
    for event in ledger.events():
        found.update(combinations(sorted(set(event.documents)), 2))
    return found


def measure(
    inputs: list[Path], labelled: set[str], wanted: set[tuple[str, str]], shuffled: bool, jobs: int
) -> tuple[float, float]:
    """Precision and recall over the labelled documents of these inputs, in a ledger of their own."""
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "bench.db") as ledger:
        done = ledger.ingest(list(reversed(inputs)) if shuffled else inputs, jobs=jobs)
        found = pairs_found(ledger)
    among = {pair for pair in found if set(pair) <= labelled}
    mixed = {pair for pair in found if len(set(pair) & labelled) == 1}
    right = among & wanted
    precision = len(right) / len(among) if among else 1.0
    recall = len(right) / len(wanted)
    print(
        f"{' + '.join(path.name for path in inputs)}: {done.documents} documents, precision {precision:.3f}, "
        f"recall {recall:.3f} ({len(right)} of {len(wanted)} pairs), {len(mixed)} pairs with unlabelled documents"
    )
    for pair in sorted(among - wanted):
        print("  wrong   ", *pair)
    for pair in sorted(wanted - among):
        print("  missing ", *pair)
    for pair in sorted(mixed):
        print("  unlabelled", *pair)
    return precision, recall


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", type=Path)
    parser.add_argument("groups", type=Path)
    parser.add_argument("--also", type=Path, nargs="*", default=[], help="more folders of labelled documents")
    parser.add_argument("--mix", type=Path, nargs="*", default=[], help="archives to mix them into, one at a time")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    folders = [options.labelled, *options.also]
    texts = [path for folder in folders for path in sorted(folder.glob("*.txt"))]
    groups = json.loads(options.groups.read_text(encoding="utf-8"))
    wanted = {tuple(sorted(pair)) for group in groups for pair in combinations(group, 2)}
    labelled = {path.stem for path in texts}
    lost = {id_ for pair in wanted for id_ in pair} - labelled
    if lost:
        print(f"no text for {', '.join(sorted(lost))}", file=sys.stderr)
        return 2
    fine = True
    for archive in [None, *options.mix]:
        for turned in (False, True):
            inputs = [*folders, *([archive] if archive else [])]
            precision, recall = measure(inputs, labelled, wanted, turned, options.jobs)
            fine &= precision >= PRECISION and recall >= RECALL
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
