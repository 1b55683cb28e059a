"""What somebody is blamed for: where the reason begins and where the teller goes on; and whom "him" means."""

from __future__ import annotations

import re

from partystate.reading.en.blame import criticism_patterns as words
from partystate.reading.en.text.wording import attribution_at


def reason_of(lead: re.Match[str] | None) -> str | None:
    """The reason that a match of `REASON_LEAD` or `ACCUSED_OF` tells; None without one."""
    return clipped(next(g for g in lead.groups() if g)) if lead else None


def clipped(text: str) -> str:
    """A reason ends with its sentence, or where a clause of the teller begins ("…, he said")."""
    text = words.AND_WITH.sub("", words.SAID_BEHIND.sub("", text))
    text = words.SAID_INSIDE.sub("", text)
    text = words.NEXT_DEED.sub("", words.OTHER_TELLER.split(words.AS_CALLED.sub("", text))[0])
    return text[: attribution_at(text, 0, len(text))].strip(" ,.;")


def object_before(skeleton: str, at: int) -> re.Match[str] | None:
    """The mark that a verb before has as its object: "targeted ⟦0⟧, the premier, accusing | him of …"."""
    marks = reversed(list(words.A_MARK.finditer(skeleton, 0, at)))
    return next((mark for mark in marks if words.OBJECT.search(skeleton[: mark.start()])), None)
