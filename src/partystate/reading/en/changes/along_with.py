"""Who was given the same "along with" somebody."""

from __future__ import annotations

from typing import Final

from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARKS, pattern

_ALONG_WITH: Final = guarded(
    rf",? (?:along|together) with (?:(?:the|his|her|an?) )?(?:[a-z-]+ ){{0,4}}(?P<who>{MARKS})(?!['’]s)"
)
_OTHER_DEED: Final = pattern(
    r";|\b(?:that|which|who|whom|where|when|attended|accompanied|met|visited|held|seen|shown|at)\b"
)
"""Between the change and "along with": whatever they share is something else."""


def with_company(view: SentenceView, found: list[Found]) -> list[Found]:
    """The changes with those of who was given the same "along with" somebody; what else was lost, nobody says."""
    out = list(found)
    for m in _ALONG_WITH.finditer(view.skeleton):
        between = view.skeleton[: m.start()].rpartition("⟧")[2]
        at = view.to_document(m.start("who"))
        earlier = [f for f in found if f.mention.span[0] < at and f.action != "relieved" and f.posts]
        if earlier and between.strip() and _OTHER_DEED.search(between) is None:
            last = max(earlier, key=lambda f: f.mention.span[0])
            told = {f.mention.name for f in found}
            out += [
                last._replace(mention=p, span=view.span(*m.span()), post_at=(*last.post_at, last.span))
                for p in view.named(m["who"])
                if p.native and p.name not in told
            ]
    return out
