"""What a report tells as being done: "It was relieving ⟦0⟧ of his posts", "The decree names ⟦0⟧ minister of X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partystate.reading.en.changes.change_patterns import WHOSE
from partystate.reading.guards import guarded
from partystate.reading.patterns import TOGETHER, pattern
from partystate.reading.report import Action

DOINGS: dict[str, Action] = {
    "relieving": "relieved", "dismissing": "relieved", "removing": "relieved", "sacking": "relieved",
    "recalling": "relieved", "ousting": "relieved", "relieves": "relieved", "dismisses": "relieved",
    "removes": "relieved", "sacks": "relieved", "recalls": "relieved", "ousts": "relieved", "appointing": "appointed",
    "naming": "appointed", "appoints": "appointed", "names": "appointed", "nominates": "appointed",
    "electing": "elected", "elects": "elected", "promoting": "promoted", "promotes": "promoted",
}  # fmt: skip
DOING = guarded(
    rf"\b(?P<verb>{'|'.join(DOINGS)}) {WHOSE}(?P<who>{TOGETHER})"
    r"(?: and (?:[\w-]+ ){1,4}?(?:officers|officials|commanders|generals|others))?",
    r"(?P<p>,? (?:as|to be|to|from|of))?\s*(?P<rest>[^⟦]*)",
)
""" "It was relieving ⟦0⟧ from all his posts", "The decree names ⟦0⟧ minister of X"."""
NEXT_DOING = pattern(rf"(?:,\s*(?:and )?| and )(?:then |newly |on )?(?:{'|'.join(DOINGS)}) $")
"""The next of several deeds: "dismissing ⟦0⟧ from X | and appointing ⟦1⟧"."""
SAME_POST = pattern(r"\s*(?:of|from) (?:the|that) (?:same )?(?:post|position|office)\s*[.,;]?\s*$")
""" "appointing ⟦0⟧ chairman of X and relieving ⟦1⟧ | of the post": of the one told before."""
JUDGED = pattern(r"\b(?:was|were|is|had been|would be) (?:an? )?(?:\w+ )?(?:mistake|error|wrong|wise|sign|signal|part"
    r"|way)\b")
"""Behind what somebody did: it is only spoken of ("promoting ⟦0⟧ to POST | was a mistake")."""


def each_doing(skeleton: str) -> Iterator[re.Match[str]]:
    """The clauses of what is being done, in the same way ("dismissing ⟦0⟧ from X | and appointing ⟦1⟧")."""
    m = DOING.search(skeleton)
    while m is not None:
        yield m
        following = NEXT_DOING.search(m.group("rest"))
        m = DOING.pattern.search(skeleton, m.start("rest") + following.start() if following else m.end())
