"""The day of a launch or drill told in a sentence of its own, which is that of the leader's presence at it."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from partystate.reading.ko.dates import days
from partystate.reading.ko.views import SentenceView
from partystate.reading.report import Event, Span

_TRIAL = re.compile(
    r"(?:발사|사격|훈련|연습|시험|실험|경기대회|기동)(?:이|가|은|는|을|를)\s[^.⟦⟧]{0,60}?(?:진행|실시|단행|성공)(?:되|됐|하였|했)"
)
_TRIED = ("발사", "사격", "훈련", "연습", "시험", "실험", "경기대회", "기동")
"""Words of which one is in every such sentence."""


class Trial(NamedTuple):
    """The days of a launch or drill, and where they are told."""

    first: date
    last: date
    span: Span

    def date(self, event: Event) -> None:
        """Give a guidance without a day the days of the trial."""
        if event.kind == "guidance" and event.start is None:
            event.start, event.end = self.first, self.last
            event.evidence.append(self.span)


def trial(view: SentenceView) -> Trial | None:
    """The launch or drill that a sentence dates, if it does."""
    if not any(word in view.skeleton for word in _TRIED):
        return None
    held = _TRIAL.search(view.skeleton)
    if held is None:
        return None
    told = [d for d in days(view.skeleton, view.on) if d.start < held.end() and d.word != "weekday"]
    return Trial(told[-1].first, told[-1].last, view.span(told[-1].start, told[-1].end)) if told else None
