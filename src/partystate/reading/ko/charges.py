"""What the holder of an office is in charge of ("국제담당 부위원장"): no body, though it stands where one would."""

from __future__ import annotations

import re

from partystate.reading.ko.tokens import Line

_IN_CHARGE = "담당"
_OF_THE_PARTY = re.compile(r"(?:부위원장|비서)")
"""Whom the press says to be in charge of something without naming the party whose office it is."""


def charge_end(line: Line, index: int) -> int | None:
    """Where what somebody is in charge of ends, if it begins at an index: "선전담당 | 비서", "선전 담당 | 비서"."""
    end = line.opens.get(index)
    if end is not None and not line.text.endswith(_IN_CHARGE, index, end):
        after = line.opens.get(end)
        end = after if after is not None and line.text[end:after] == _IN_CHARGE else None
    return end if end in line.opens else None


def office_in_charge(line: Line, index: int) -> int | None:
    """The same where an office of the party follows that the press names without the party."""
    end = charge_end(line, index)
    return end if end is not None and _OF_THE_PARTY.match(line.text, end) else None
