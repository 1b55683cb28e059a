"""Compare what was read with hand-made labels: the matching rules of the annotation guide, in our own code.

Phrases match by shared words (plurals and abbreviations levelled), posts by equal role and nearly equal body, names by
their letters (Latin or hangul). Groups and agenda count words, so that one long phrase and its parts count alike.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
EXPANDED = {
    r"\bc\.\s?c\b": "central committee", r"\bcc\b": "central committee", r"\bwpk\b": "workers' party",
    r"\bndc\b": "national defence commission", r"\bsac\b": "state affairs commission",
    r"\bspa\b": "supreme people's assembly", r"\bkpa\b": "people's army", r"\bcmc\b": "central military commission",
    r"\blieut\.": "lieutenant", r"\bcol\.": "colonel", r"\bmaj\.": "major", r"\bgen\.": "general",
    r"\bdefense\b": "defence", r"democratic people's republic of korea": "", r"korean people's army": "people's army",
}  # fmt: skip
EMPTY = frozenset("of the a an and in at for to on s korea dprk".split())
QUALIFYING = frozenset("vice deputy first alternate department chief".split())
SINGULAR = {"men": "man", "chairmen": "chairman", "secretaries": "secretary", "deputies": "deputy"}
HEADER = ("body", "term", "ordinal", "enlarged", "start", "end", "place", "presider")


def words(text: str | None) -> list[str]:
    """The words of a phrase that tell it from others, in order, in the singular."""
    plain = (text or "").lower().replace("’", "'")
    for pattern, full in EXPANDED.items():
        plain = re.sub(pattern, full, plain)
    found = re.findall(r"[a-z0-9가-힣]+", plain.replace("'s", "").replace("-", " "))
    found = [SINGULAR.get(w, w) for w in found]
    return [w.removesuffix("s") if len(w) > 4 and not w.endswith("ss") else w for w in found if w not in EMPTY]


def alike(one: str | None, other: str | None, bound: float = 0.6) -> bool:
    """Whether two phrases share at least `bound` of their words (Dice)."""
    a, b = Counter(words(one)), Counter(words(other))
    if not a or not b:
        return not a and not b
    return 2 * (a & b).total() >= bound * (a.total() + b.total())


def same_post(one: str, other: str) -> bool:
    a, b = words(one), words(other)
    if not a or not b:
        return not a and not b
    width = 2 if a[0] in QUALIFYING else 1
    return a[:width] == b[:width] and alike(one, other, 0.8)


def letters(name: str | None) -> str:
    return re.sub(r"[^a-z가-힣]", "", (name or "").lower())


def same_header(name: str, labelled: Any, read: Any) -> bool:
    if not labelled and not read:
        return True
    if name in ("body", "place"):
        return alike(labelled, read)
    if name == "presider":
        return letters(labelled) == letters(read)
    return bool(labelled == read)


@dataclass(slots=True)
class Tally:
    """Hits against what was labelled and what was read; `wrong` says each failure in words."""

    hits: int = 0
    labelled: int = 0
    read: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        return 2 * self.hits / (self.labelled + self.read) if self.labelled + self.read else 1.0

    def match(self, text: str, labelled: Iterable[Any], read: Iterable[Any], same: Callable[[Any, Any], bool]) -> None:
        left = list(read)
        self.read += len(left)
        for wanted in labelled:
            self.labelled += 1
            found = next((index for index, one in enumerate(left) if same(wanted, one)), None)
            if found is None:
                self.wrong.append(f"{text}: missed {wanted}")
            else:
                del left[found]
                self.hits += 1
        self.wrong += [f"{text}: invented {one}" for one in left]

    def share(self, text: str, labelled: Sequence[str], read: Sequence[str]) -> None:
        a, b = (Counter(word for phrase in phrases for word in words(phrase)) for phrases in (labelled, read))
        self.hits += (a & b).total()
        self.labelled += a.total()
        self.read += b.total()
        if 2 * (a & b).total() < 0.8 * (a.total() + b.total()):
            self.wrong.append(f"{text}: {list(labelled)} read as {list(read)}")


class Score:
    """The tallies of a set of texts by part: kinds, header, people, capacities, posts, changes, groups …"""

    PARTS = ("kind", "header", "people", "capacity", "posts", "changes", "groups", "agenda", "decisions")

    def __init__(self) -> None:
        self.parts = {part: Tally() for part in self.PARTS}

    def add(self, text: str, label: Json, report: Json) -> None:
        """Score one report against the label of its text."""
        part = self.parts
        events, read = label["events"], report["events"]
        part["kind"].match(text, [e["kind"] for e in events], [e["kind"] for e in read], str.__eq__)
        for wanted, found in paired(events, read):
            self._add_event(text, wanted, found)
        part["changes"].match(
            text,
            [(c["name"], c["action"], c["post"]) for c in label["changes"]],
            [(c["name"], c["action"], c["post"]) for c in report["changes"]],
            lambda a, b: letters(a[0]) == letters(b[0]) and a[1] == b[1] and (not a[2] or same_post(a[2], b[2])),
        )
        part["posts"].match(
            text,
            [(p["name"], p["post"]) for p in label["posts"]],
            [(p["name"], p["post"]) for p in report["posts"]],
            lambda a, b: letters(a[0]) == letters(b[0]) and same_post(a[1], b[1]),
        )

    def _add_event(self, text: str, wanted: Json, found: Json) -> None:
        part = self.parts
        people = [(p["name"], p["capacity"]) for p in wanted.get("people", [])]
        read = [(p["name"], p["capacity"]) for p in found.get("people", [])]
        part["people"].match(text, [n for n, _ in people], [n for n, _ in read], lambda a, b: letters(a) == letters(b))
        part["capacity"].match(text, people, read, lambda a, b: letters(a[0]) == letters(b[0]) and a[1] == b[1])
        groups, agenda = ([e.get("groups", []), e.get("agenda", [])] for e in (wanted, found))
        part["groups"].share(text, [g["text"] for g in groups[0]], [g["text"] for g in agenda[0]])
        part["agenda"].share(text, list(groups[1]), [item["text"] for item in agenda[1]])
        decided, told = ([d["title"] for d in e.get("decisions", [])] for e in (wanted, found))
        part["decisions"].match(text, decided, told, alike)
        if wanted and found:
            for name in HEADER:
                right = same_header(name, wanted[name], found[name])
                part["header"].match(
                    text, [f"{name} {wanted[name]}"], [f"{name} {found[name]}"], lambda a, b, right=right: right
                )

    @property
    def overall(self) -> float:
        """The mean the project is measured with: kinds, header, people with capacity, posts, changes."""
        return sum(self.parts[part].f1 for part in ("kind", "header", "capacity", "posts", "changes")) / 5


def paired(labelled: list[Json], read: list[Json]) -> list[tuple[Json, Json]]:
    """Events of one text side by side: the same kind first, then the most shared people; {} where one has no fellow."""
    pairs: list[tuple[Json, Json]] = []
    left = list(read)
    for wanted in labelled:
        names = {letters(p["name"]) for p in wanted["people"]}
        best = max(
            left,
            key=lambda e: (e["kind"] == wanted["kind"], len(names & {letters(p["name"]) for p in e["people"]})),
            default=None,
        )
        if best is not None:
            left.remove(best)
        pairs.append((wanted, best or {}))
    return pairs + [({}, extra) for extra in left]
