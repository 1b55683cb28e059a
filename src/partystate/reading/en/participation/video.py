"""Who took part from afar: "… through video link", "online", "by videoconferencing".

The words may stand anywhere beside a frame of participation ("attended it via video link", "By video, officials of the
ministries attended it"). They are taken out, and the frames read the sentence without them.
"""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.en.participation.slots import Slot
from partystate.reading.guards import guarded

_MEANS = (
    r"(?:[Tt]hrough|[Vv]ia|[Bb]y|[Oo]ver|[Ii]n|[Oo]n)(?: means of| way of)? (?:an? |the )?"
    r"(?:video|online|teleconf|televideo)[\w-]*(?: (?:link|conference|conferencing|system|meeting|call|screen)s?)*"
)
BY_VIDEO: Final = guarded(rf"(?:^|,? )(?:{_MEANS}|online(?=[.,;]|\s*$)),?(?=\s|[.;]|$)")
_AT_START: Final = re.compile(r"[\s,]*")


def without_link(skeleton: str, by_video: re.Match[str]) -> tuple[str, int]:
    """The skeleton without these words, and how far its beginning stands from that of the sentence.

    Within it they become blanks; a full stop that stood behind them stands before the blanks.
    """
    start, end = by_video.span()
    if start == 0:
        behind = _AT_START.match(skeleton, end)
        begin = behind.end() if behind is not None else end
        return skeleton[begin : begin + 1].upper() + skeleton[begin + 1 :], begin
    if skeleton.startswith(".", end):
        return f"{skeleton[:start]}.{' ' * (end - start)}{skeleton[end + 1 :]}", 0
    return skeleton[:start] + " " * (end - start) + skeleton[end:], 0


def linked(found: list[Slot], by_video: re.Match[str], begin: int) -> list[Slot]:
    """The slots of a sentence read without the words: of several, the one that stands nearest took part so."""
    if not found:
        return found
    told = [slot._replace(start=slot.start + begin, end=slot.end + begin) for slot in found]
    near = min(told, key=lambda slot: min(abs(slot.start - by_video.end()), abs(slot.end - by_video.start())))
    return [slot._replace(video=True) if slot is near else slot for slot in told]
