"""Those who stand before a verb of taking part and are yet not told to have been there."""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.patterns import pattern
from partystate.reading.report import Capacity

_NOT_TOLD: Final = pattern(
    r"\b(?:did not|didn['’]t|no mention|without|not) (?:report|say|mention|disclose|reveal|confirm|clear|known)\w*"
    r"(?: whether| that| if)?(?: (?:Mr|Mr․|Chairman|General))? $"
    r"|\b(?:[Ss]peakers?|[Rr]eporters?|[Pp]articipants|[Ll]ecturers?|[Hh]e|[Ss]he|[Tt]hey) (?:\w+ )?"
    r"(?:recalled|remembered|said|noted|stressed|mentioned|pointed out|referred to the fact|underlined"
    r"|emphasi[sz]ed) that $"
)
"""Before somebody who is not told to have been there ("KCNA did not report that | ⟦0⟧ attended", "The speakers
recalled that | ⟦0⟧ attended the opening of the hospital")."""
_AS: Final = ("As ", " as ")
"""Before somebody who is only quoted ("As | ⟦0⟧ said at the plenary meeting, …")."""
SENDERS: Final = ("sent by ", "from ")
"""Before somebody of whom only what he has sent is there ("a wreath sent by | ⟦0⟧ was seen")."""
_BEFORE: Final = 50
"""Characters in which the words before somebody stand."""


def is_not_told(skeleton: str, m: re.Match[str], capacity: Capacity) -> bool:
    """Whether what a frame of a capacity matches is denied, quoted or told of another day."""
    if _NOT_TOLD.search(skeleton, max(0, m.start() - _BEFORE), m.start()):
        return True
    if capacity == "accompanied" and skeleton.endswith(" that ", 0, m.start()):
        return True  # "he said that ⟦0⟧ visited the land and met with ⟦1⟧"
    return " said " in m.group() and skeleton.endswith(_AS, 0, m.start())


__all__ = ["SENDERS", "is_not_told"]
