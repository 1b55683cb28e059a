"""Who the press says spoke at a body's meeting, and meetings told by a speech to the body itself.

"⟦0⟧ called for X at a plenary meeting of Y", "In a report to a session of Y, ⟦0⟧ admitted X", "Addressing the
parliament on Monday, ⟦0⟧ vowed X". Source: how the wires retell the communiqués on plenary meetings and sessions.
"""

from __future__ import annotations

import re

from partystate.reading.first_letters import compiled
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, WEEKDAY, pattern
from partystate.reading.report import Capacity

_SAID = (
    r"(?:said|told|called|ordered|urged|vowed|warned|declared|pledged|promised|spoke|accused"
    r"|praised|hailed|blamed|demanded|denounced|condemned|stressed|admitted|acknowledged|critici[sz]ed|lambasted"
    r"|berated|underlined|underscored|emphasi[sz]ed|noted|unveiled|outlined|proposed|reaffirmed|rebuked|scolded"
    r"|(?:was|is) (?:quoted as )?(?:saying|speaking))"
)
_ALSO = rf"(?:(?:also|then|again|reportedly|has|had|(?:on )?{WEEKDAY}) )*"
_ASIDE = r"(?:,? [^.;,⟦]{3,90},| \([^()]{2,40}\))?"
_FRONT = (
    r"^(?:[^,;⟦]{2,60}, )?(?P<how>(?:[Ii]n|[Dd]elivering|[Mm]aking|[Gg]iving|[Pp]resenting) (?:an?|his|her|the)"
    r" (?:[\w-]+ ){0,4}?(?:speech|address|remarks|report|lecture)(?: [^.;,⟦]{3,60}?)?? (?:at|during|to|before)"
    r"|[Ss]peaking (?:at|during|to|before)|[Aa]ddressing|[Aa]t|[Dd]uring)"
)
_DETERMINED = r"(?:(?:an?|the|its|his|her|this|[A-Z]\w+(?: [A-Z]\w+)?['’]s) )"
_SPOKE_BEFORE = guarded(
    rf"(?P<s>{MARK})(?![’']s){_ASIDE},? {_ALSO}(?P<v>{_SAID})\b(?:{MARK}|[^.;⟦“”\"]){{0,200}}? ",
    rf"(?:at|during|to|in|on(?= the [\w-]+ day)) {_DETERMINED}(?:[\w’'-]+ ){{0,6}}?$",
    rf"|(?P<to>{MARK}) (?:told|addressed) {_DETERMINED}(?:[\w’'-]+ ){{0,6}}?$",
)
""" "⟦0⟧ called for more rice at a | plenary meeting"."""
_WAS_FRONTED = pattern(rf"{_FRONT} {_DETERMINED}?(?:[\w’'-]+ ){{0,6}}?$")
_SPEAKER = pattern(
    rf"(?:[^.;⟦]{{0,140}}?(?:,| (?:on )?{WEEKDAY}) |(?<=day[ ]))",
    rf"(?:[\w’'.-]+ ){{0,7}}?(?P<s>{MARK})(?![’']s){_ASIDE},? {_ALSO}{_SAID}\b",
)
_TO_THE_BODY = guarded(
    rf"{_FRONT} (?P<b>{_DETERMINED}[^.;,⟦]{{3,60}}?)(?= (?:in [A-Z]\w+ )?(?:on )?{WEEKDAY}\b|,)",
    rf"[^.;⟦]{{0,60}}?, (?:[\w’'.-]+ ){{0,7}}?(?P<s>{MARK})(?![’']s){_ASIDE},? {_ALSO}{_SAID}\b",
)
_TOLD_BODY = guarded(
    rf"(?P<s>{MARK})(?![’']s){_ASIDE},? {_ALSO}(?:told"
    rf"|addressed) (?P<b>(?:the |its |his |a )?[^.;,⟦]{{3,60}}?)(?= (?:on )?{WEEKDAY}\b| that\b|,)"
)
""" "⟦0⟧ told the parliament on Monday that X"."""
_SPEECH_TO_BODY = guarded(
    rf"(?P<s>{MARK})(?![’']s)[^.;⟦]{{0,160}}?\b(?:speech|address|remarks) (?:at|to|before) ",
    rf"(?P<b>{_DETERMINED}?[^.;,⟦]{{3,60}}?)(?= (?:on )?{WEEKDAY}\b| that\b| in which\b|,|\.|\s*$)",
)
""" "⟦0⟧ said in a speech to | the parliament on Monday that X"."""
_REPORT = compiled(r"\breport\b")


def spoke_at(skeleton: str, noun: int, end: int) -> tuple[str, Capacity] | None:
    """Who spoke at the meeting whose noun stands at skeleton[noun] and whose name ends at `end`, and how."""
    m = _SPOKE_BEFORE.search(skeleton[:noun])
    if m is not None:
        return m["s"] or m["to"], "spoke"
    front = _WAS_FRONTED.match(skeleton[:noun])
    behind = _SPEAKER.match(skeleton, end) if front is not None else None
    return (behind["s"], _how(front)) if front is not None and behind is not None else None


def spoke_to_body(skeleton: str) -> tuple[str, str, Capacity, int] | None:
    """The body to which somebody spoke ("Addressing the parliament"), who, how, and where its name ends."""
    m = _TO_THE_BODY.match(skeleton)
    for found in (_TOLD_BODY, _SPEECH_TO_BODY) if m is None else ():
        if (told := found.search(skeleton)) is not None:
            return told["b"], told["s"], "spoke", told.end("b")
    if m is None or m["how"] in ("At", "at", "During", "during"):
        return None
    return m["b"], m["s"], _how(m), m.end("b")


def _how(m: re.Match[str]) -> Capacity:
    return "reported" if _REPORT.search(m["how"]) is not None else "spoke"
