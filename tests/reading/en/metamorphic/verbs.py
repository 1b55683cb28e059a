"""Rewritings of the verbs by which reports tell deeds, and of the words for who was there or went along."""

from __future__ import annotations

import re
from collections.abc import Callable

from rewriting import Rewriting

_ACTOR = r"(?<=[a-zA-Z”)] )(?<!who )(?<!which )(?<!that )(?<!as )(?<!was )(?<!were )(?<!and )(?<!he )"
_SITE = r"(?= (?:the|an?|this|its|[A-Z]))"
_VISITED = rf"{_ACTOR}visited{_SITE}"
_INSPECTED = rf"{_ACTOR}inspected{_SITE}"
_ATTENDED = (
    r"(?<=[a-zA-Z,”)] )(?<!not )(?<!who )(?<!which )(?<!was )(?<!were )(?<!been )(?<!also )attended(?= (?:the|an?|it)\b)"
)
_MET = (
    r"(?<=[a-zA-Z,”)] )(?<!who )(?<!which )(?<!had )(?<!was )(?<!were )met(?: with)?"
    r"(?= (?:[A-Z](?!ith|n\b|t\b)|the \w+ (?:delegation|minister|ambassador)))"
)
_SHOW = (
    r"(?<=[a-zA-Z,”)] )(?:watched|enjoyed|appreciated|saw)(?= (?:the|an?) [^.;]{0,60}(?:performance|concert|film|opera)\b)"
)
_FLOWERS = r"\blaid(?= (?:a |the )?(?:[\w-]+ ){0,2}(?:wreaths?|baskets?|bouquets?|flowers))"
_REPORT = r"\b(?:made|delivered) (?=(?:a|the) report\b)"
_PRESIDED = r"\bpresided over(?= (?:the|an?|it)\b)"
_WITH_HIM = r"\b(?:He was accompanied by|Accompanying him (?:there )?were)(?= )"
_WITH_HIM_LIST = r"\b(?:He was accompanied by|Accompanying him (?:there )?were) ([^.;:]{3,600}?)\.(?=\s|$)"
_PRESENT = r"\bPresent (?:there|at the \w+) (?:was|were)\b"
_PRESENT_LIST = r"\bPresent (?:there|at the \w+) were ([^.;:]{3,600}?)\.(?=\s|$)"
_BY_LIST = re.compile(r"(?:\n+| )?(?:He was accompanied by|Accompanying him (?:there )?were) ([^.;:]{3,300}?)\.(?=\s|$)")
_VISIT = re.compile(
    r"(?P<who>(?:[A-Z][\w']* ){0,3}?Kim Jong (?:Un|Il)(?:, [^.;:]{10,260}?,)?)(?P<told> (?:visited|inspected|gave field "
    r"guidance to|provided field guidance to)\b[^.\n]*)\."
)


def _by(pattern: str, words: str) -> Rewriting:
    compiled = re.compile(pattern)
    return lambda text: compiled.sub(words, text)


def _behind(words: str, pattern: str) -> Rewriting:
    """The list of a sentence before its verb: "Present there were A and B" -> "A and B were on hand"."""

    def moved(match: re.Match[str]) -> str:
        return f"{match[1][:1].upper()}{match[1][1:]} {words}."

    compiled = re.compile(pattern)
    return lambda text: compiled.sub(moved, text)


def _within(form: Callable[[str, str, str], str]) -> Rewriting:
    """The company of a visit, told in a sentence of its own, within the clause that tells of the visit."""

    def rewrite(text: str) -> str:
        company, visit = _BY_LIST.search(text), _VISIT.search(text)
        if company is None or visit is None or visit.start() > company.start():
            return text
        text = text[: company.start()] + text[company.end() :]
        told = form(visit["who"].rstrip(","), company[1], visit["told"])
        return f"{text[: visit.start()]}{told}.{text[visit.end() :]}"

    return rewrite


REWRITINGS: dict[str, tuple[Rewriting, float]] = {
    **{f"visited: {w}": (_by(_VISITED, w), floor) for w, floor in (
        ("paid a visit to", 0.95), ("made a visit to", 0.95), ("has visited", 0.95), ("also visited", 0.95),
        ("reportedly visited", 0.95), ("is reported to have visited", 0.95), ("was seen visiting", 0.95),
        ("dropped in at", 0.95),
    )},
    **{f"inspected: {w}": (_by(_INSPECTED, w), floor) for w, floor in (
        ("made an inspection of", 0.95), ("conducted an inspection of", 0.95), ("has inspected", 0.95),
    )},
    **{f"attended: {w}": (_by(_ATTENDED, w), floor) for w, floor in (
        ("took part in", 0.95), ("participated in", 0.95), ("was present at", 0.95), ("was on hand at", 0.95),
        ("was in attendance at", 0.95), ("was among those present at", 0.95), ("turned up at", 0.95),
        ("is reported to have attended", 0.95),
    )},
    **{f"met: {w}": (_by(_MET, w), floor) for w, floor in (
        ("met with", 0.95), ("held talks with", 0.95), ("had a meeting with", 0.95), ("held discussions with", 0.95),
        ("had a conversation with", 0.95), ("has met", 0.95), ("is reported to have met", 0.95),
    )},
    "watched: viewed": (_by(_SHOW, "viewed"), 0.95),
    "watched: was present at": (_by(_SHOW, "was present at"), 0.9),
    "laid: placed": (_by(_FLOWERS, "placed"), 0.95),
    "report: read": (_by(_REPORT, "read "), 0.95),
    "presided over: was in the chair at": (_by(_PRESIDED, "was in the chair at"), 0.95),
    **{f"accompanied: {w}": (_by(_WITH_HIM, w), floor) for w, floor in (
        ("With him were", 0.95), ("Among those accompanying him were", 0.95), ("At his side were", 0.95),
        ("His entourage included", 0.95), ("He was followed by", 0.95), ("Going with him were", 0.95),
        ("He was there together with", 0.95), ("Those who accompanied him were", 0.95),
    )},
    **{f"accompanied: … {w}": (_behind(w, _WITH_HIM_LIST), floor) for w, floor in (
        ("accompanied him", 0.95), ("were with him", 0.95), ("went with him", 0.95),
        ("were among those who accompanied him", 0.95),
    )},
    **{f"present: {w}": (_by(_PRESENT, w), floor) for w, floor in (
        ("On hand were", 0.95), ("Among the participants were", 0.95), ("Seen there were", 0.95),
        ("Those present included", 0.95), ("It was attended by", 0.95), ("In attendance were", 0.95),
    )},
    "attended by: joined by": (_by(r"\b(?:It|The meeting|The ceremony) was attended by\b", "It was joined by"), 0.9),
    "greeted: met on arrival": (
        _by(r"\bwas (?:greeted|received|met|welcomed) (?:there |on the spot )?by\b", "was met on arrival by"), 0.9
    ),
    "left here: set off from here": (_by(r"\bleft here\b", "set off from here"), 0.9),
    **{f"present: … {w}": (_behind(w, _PRESENT_LIST), floor) for w, floor in (
        ("were present there", 0.95), ("took part in it", 0.95), ("were on hand", 0.95), ("were in attendance", 0.95),
    )},
    "company: he, along with them, visited": (_within(lambda he, they, told: f"{he}, along with {they},{told}"), 0.95),
    "company: he, in their company, visited": (
        _within(lambda he, they, told: f"{he}, in the company of {they},{told}"), 0.95
    ),
    "company: flanked by them, he visited": (_within(lambda he, they, told: f"Flanked by {they}, {he}{told}"), 0.95),
    "company: he visited, joined by them": (_within(lambda he, they, told: f"{he}{told}, joined by {they}"), 0.95),
}  # fmt: skip
"""Name → the rewriting, and the share of the items it must leave as they are."""
