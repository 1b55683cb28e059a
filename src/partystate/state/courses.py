"""The cheapest course of events through days on which documents show one seat, or one ladder, under several labels.

A label is a holder of the seat, or a rung of the ladder. What a day's reports say of another label than the one that
the course has that day is set aside, and costs what they weigh. A change of label from one day to the next costs as
much as one day's report (and less, the longer nothing was heard, or where it is announced). The search is Viterbi's; as
of most labels nothing is said for years and they all cost the same meanwhile, they are reckoned as one.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice, pairwise
from typing import NamedTuple

CHANGE = 1.0
"""What a change of label costs from one day to the next; as much as a day's report set aside."""
LEAST_CHANGE = 0.05
SETTLING = 730
"""Days of silence after which a change costs next to nothing: in between it may well have happened."""
ANNOUNCED = 0.1
"""What a change costs that a report announces."""


class Day(NamedTuple):
    """A day on which documents speak: what each label printed weighs, and which are announced as new."""

    day: date
    weights: dict[str, float]
    announced: set[str]


def cheapest_course(days: Sequence[Day]) -> list[str] | None:
    """The label of each day (they come in order), of equally cheap courses the one that takes the reports at their
    word; None where only one is ever printed."""
    labels = sorted({label for day in days for label in day.weights})
    if len(labels) < 2:
        return None
    costs = _Costs(labels, days[0])
    back = [costs.go_on((now.day - before.day).days, now) for before, now in pairwise(days)]
    path = [costs.cheapest(days[-1])]
    for came, from_elsewhere in reversed(back):
        label = path[-1]
        path.append(came.get(label, label if from_elsewhere is None else from_elsewhere))
    path.reverse()
    return path


class _Costs:
    """What the cheapest course up to a day costs, for each label that it may have there."""

    def __init__(self, labels: Sequence[str], first: Day) -> None:
        total = sum(first.weights.values())
        self.own = {label: total - weight for label, weight in first.weights.items()}
        """Of the labels by themselves."""
        self.common = total
        """Of all others, which are `alike`, in order."""
        self.alike = [label for label in labels if label not in self.own]

    def go_on(self, gap: int, now: Day) -> tuple[dict[str, str], str | None]:
        """Go on by so many days. Gives from which label one came to others, and to all not named from which (None: from
        themselves)."""
        weights, total = now.weights, sum(now.weights.values())
        unannounced = max(LEAST_CHANGE, CHANGE * (1 - (gap - 1) / SETTLING))
        # from where it is cheapest to come: the two best, as one may be the label itself; on the day of a handover
        # both are printed
        others = [label for _cost, label in sorted(self._left(weights))[:2]]
        best = min(
            ((self._cost(other) + unannounced + total - weights.get(other, 0.0), 0, other) for other in others),
            key=_rounded,
        )
        highest = round(best[0], 6)
        step: dict[str, float] = {}
        came: dict[str, str] = {}
        for label in dict.fromkeys((*self.own, *weights, *others)):
            cost = self._cost(label)
            if label not in weights and label not in others:
                stay = cost + total
                step[label], came[label] = (stay, label) if round(stay, 6) < highest else (best[0], best[2])
                continue
            change = min(ANNOUNCED, unannounced) if label in now.announced else unannounced
            own = total - weights.get(label, 0.0)
            options = [(cost + own, 1, label)]
            for other in others:
                if other != label:
                    options.append((self._cost(other) + change + own - weights.get(other, 0.0), 0, other))
            step[label], _stay, came[label] = min(options, key=_rounded)
        stay = self.common + total
        stays = bool(self.alike) and round(stay, 6) < highest
        self.common = stay if stays else best[0]
        for label, cost in step.items():
            if cost != self.common:
                if label not in self.own:
                    del self.alike[bisect_left(self.alike, label)]
                self.own[label] = cost
            elif self.own.pop(label, None) is not None:
                insort(self.alike, label)
        return came, None if stays else best[2]

    def cheapest(self, last: Day) -> str:
        """The label of the cheapest course that ends on the last day."""
        ends = [(round(cost, 6), -last.weights.get(label, 0.0), label) for label, cost in self.own.items()]
        ends += [(round(self.common, 6), -last.weights.get(label, 0.0), label) for label in self.alike]
        return min(ends)[2]

    def _cost(self, label: str) -> float:
        return self.own.get(label, self.common)

    def _left(self, weights: dict[str, float]) -> Iterator[tuple[float, str]]:
        """What it costs to have come from a label, without what is not set aside any more; of labels of which the same
        is to be said the first two."""
        for label, cost in self.own.items():
            yield round(cost - weights[label] if label in weights else cost, 6), label
        for label, weight in weights.items():
            if label not in self.own:
                yield round(self.common - weight, 6), label
        for label in islice((label for label in self.alike if label not in weights), 2):
            yield round(self.common, 6), label


def _rounded(option: tuple[float, int, str]) -> tuple[float, int, str]:
    return round(option[0], 6), option[1], option[2]
