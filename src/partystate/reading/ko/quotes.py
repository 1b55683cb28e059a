"""Words inside quotation marks that tell nothing of the report's own: slogans, titles, what a speaker said.

State media quote with 《…》. The South Korean press also quotes the agency's report itself in “…”고 보도했다; there the
quoted words tell the event and stay.
"""

from __future__ import annotations

import re

HIDDEN = "\ufffd"
_NORTHERN = re.compile(r"[《〈「『][^《》〈〉「」『』]*[》〉」』]")
_SOUTHERN = re.compile(r"[“\"″][^“”\"″]{2,2000}[”\"″]")
_SINGLE = re.compile(r"[‘'][^‘’'\n]{2,80}[’']")
_REPORTED = re.compile(r"보도|전했|전하|밝혔|밝히|소개|알렸|발표|공개했")
_SPOKEN = re.compile(
    r"말했|말하|강조|지적|당부|주문|지시|언급|주장|역설|치하|호소|평가|선언|경고|비난|질타"
    r"|촉구|예상|분석|전망|설명"
)
_OUTLET = re.compile(r"(?:통신|신문|방송|TV|텔레비전|매체|보도문)(?:은|는|이|가|도)(?=[\s,])")
_ADDED = re.compile(r"(?:고|라고|이라고)\s덧붙")
_GOES_ON = re.compile(r"(?:^|[.\n]\s?)(?:아울러|또한?|이어|그러면서|이와\s함께|이\s밖에|그\s외에)?,?\s?$")
"""A sentence without a subject, which goes on with what an outlet reported: "아울러 | “…”고 덧붙였다"."""
_NAMED = re.compile(r"[“\"″](?:[가-힣]{2,4}\s?(?:동지|동무)(?:들)?(?:\s?[,·ㆍ]\s?|(?:와|과)\s)?){1,80}[”\"″]")
"""Nothing but people with their address ("부장에는 “⟦0⟧ 동지, ⟦1⟧ 동지”가 임명됐다")."""
_FAR = 400


def masked(text: str) -> str:
    """The text with quoted words overwritten, letter for letter, so that offsets keep.

    The brackets of a skeleton's marks are overwritten too: a text that has them must not be taken for one.
    """
    if "⟦" in text or "⟧" in text:
        text = text.replace("⟦", HIDDEN).replace("⟧", HIDDEN)
    if "《" in text or "〈" in text or "「" in text:
        text = _NORTHERN.sub(_hide, text)
    if "‘" in text or "'" in text:
        text = _SINGLE.sub(_hide, text)
    if "“" in text or '"' in text or "″" in text:
        quotes = list(_SOUTHERN.finditer(text))
        if quotes:
            outside = _SOUTHERN.sub(lambda m: HIDDEN * len(m.group()), text)
            pieces, position = [], 0
            for quote in quotes:
                kept = _NAMED.fullmatch(quote.group()) or _is_reports(outside, quote.start(), quote.end())
                pieces += [text[position : quote.start()], quote.group() if kept else _hidden(quote.group())]
                position = quote.end()
            text = "".join([*pieces, text[position:]])
    return text


def _hide(match: re.Match[str]) -> str:
    return _hidden(match.group())


def _hidden(whole: str) -> str:
    return whole[0] + HIDDEN * (len(whole) - 2) + whole[-1]


def _is_reports(outside: str, start: int, end: int) -> bool:
    """Whether an outlet's report is quoted: what verb governs the quotation, and who is its subject."""
    if _OUTLET.search(outside, max(0, start - 60), start):
        return True
    if _ADDED.match(outside, end) and _GOES_ON.search(outside, max(0, start - 20), start):
        return True
    tail = outside[end : end + _FAR]
    reported, spoken = _REPORTED.search(tail), _SPOKEN.search(tail)
    return bool(reported and not (spoken and spoken.start() < reported.start()))
