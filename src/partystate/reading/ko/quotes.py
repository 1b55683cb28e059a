"""Words inside quotation marks that tell nothing of the report's own: slogans, titles, what a speaker said.

State media quote with 《…》. The South Korean press also quotes the agency's report itself in “…”고 보도했다; there the
quoted words tell the event and stay.
"""

from __future__ import annotations

import re

HIDDEN = "\ufffd"
_NORTHERN = re.compile(r"[《〈「『][^《》〈〉「」『』]*[》〉」』]")
_SOUTHERN = re.compile(r"[“\"″](?P<said>[^“”\"″]{2,2000})[”\"″](?P<tail>[^“\"″]{0,80})")
_REPORTED = re.compile(r"보도|전했|전하|밝혔|밝히|소개|알렸|발표|공개했")
_SPOKEN = re.compile(r"라고|라며|라면서|말했|말하|강조|지적|당부|주문|지시|언급|주장|역설|치하|호소|평가|선언|경고|비난|질타|촉구")


def masked(text: str) -> str:
    """The text with quoted words overwritten, letter for letter, so that offsets keep."""
    if "《" in text or "〈" in text or "「" in text:
        text = _NORTHERN.sub(_hide, text)
    if "“" in text or '"' in text or "″" in text:
        text = _SOUTHERN.sub(_hide_spoken, text)
    return text


def _hide(match: re.Match[str]) -> str:
    whole = match.group()
    return whole[0] + HIDDEN * (len(whole) - 2) + whole[-1]


def _hide_spoken(match: re.Match[str]) -> str:
    tail = match["tail"]
    reported, spoken = _REPORTED.search(tail), _SPOKEN.search(tail)
    if reported and not (spoken and spoken.start() < reported.start()):
        return match.group()
    whole = match.group()
    length = len(match["said"])
    return whole[0] + HIDDEN * length + whole[length + 1 :]
