"""Meetings that the press tells by the body itself: "The parliament met on Monday and revised the constitution".

"… of the Standing Committee adopted a law at a plenary "
"meeting": the body stands as the subject, its meeting without it.
"""

from __future__ import annotations

from partystate.reading.patterns import WEEKDAY, pattern

_BODY = (
    r"(?P<b>(?:The |the )?(?!He\b|She\b|They\b|It\b)(?:[A-Z]"
    r"|(?<=he[ ])[a-z])[^,.;⟦]{3,90}?(?:, the (?:country['’]s )?[a-z -]{4,30},)?)"
    r"(?:, (?:or |known as |called )?(?:the )?[A-Z][^,.;⟦]{3,60},|(?<=,),)?"
)
"""With what else the body is called ("The parliament, the Supreme Assembly,")."""
_MET = pattern(
    rf"^(?:(?:On|In|Earlier|Late|Last|This)\b[^,;⟦]{{2,40}}, )?{_BODY} "
    r"(?P<v>met|convened|sat|gathered|assembled|opened|held (?:an?|its) (?:\w+ )?sitting"
    r"|(?:was|has been) (?:held|convened|convoked|opened))"
    rf"(?= (?:on|for|in \w+|late|early|behind closed|from|over|{WEEKDAY})\b"
    rf"| (?:at|in) [^,.;⟦]{{3,60}}? (?:on )?{WEEKDAY}\b)"
)
_HELD = pattern(
    r"^(?:(?:On|In|Earlier|Late|Last|This)\b[^,;⟦]{2,40}, )?[A-Z][^,.;⟦]{2,40}? (?:(?:has|have|had) )?"
    r"(?P<v>held|convened|convoked|opened)(?: on \w+day| \w+day)? (?:a |its |the )"
    rf"(?P<b>[A-Z][^,.;⟦]{{3,60}}?)(?=,| (?:on|for|in \w+|late|early|behind closed|from|over|{WEEKDAY})\b|\.?\s*$)"
)
""" "The state convened its Supreme Assembly on Monday"."""
_DECIDED = pattern(
    rf"^(?:[^,.;⟦]{{3,40}}, )?{_BODY} (?:(?:has|have|had|also|unanimously|formally) )*"
    r"(?:adopted|passed|approved|decided|discussed|reviewed|elected|named|appointed|resolved|revised|amended|ratified"
    r"|enacted|deliberated|debated|called|ordered|vowed|pledged)\b"
)


_PASSED_ON = pattern(
    rf"^(?:[^,.;⟦]{{3,40}}, )?{_BODY} (?:(?:on )?{WEEKDAY} )(?:(?:has|had|also|unanimously|formally) )*"
    r"(?P<v>adopted|passed|approved|ratified|enacted|endorsed|revised|amended|elected|voted)\b"
    rf"|^(?:[^,.;⟦]{{3,40}}, )?{_BODY.replace('?P<b>', '?P<b2>', 1)} (?:(?:also|unanimously|formally) )*"
    r"(?P<v2>adopted|passed|approved|ratified|enacted|endorsed|revised|amended)"
    rf" (?:an?|the|its) (?:[\w’'-]+ ){{1,6}}?(?:on )?{WEEKDAY}\b"
)
""" "The parliament on Monday passed a bill on X", "The parliament passed a law on Monday declaring Y"."""


def body_acted(skeleton: str) -> tuple[str, int, int] | None:
    """The body that a sentence says passed something on a day, with the verb's place."""
    m = _PASSED_ON.match(skeleton)
    if m is None:
        return None
    verb = "v" if m["v"] else "v2"
    return m["b"] or m["b2"], m.start(verb), m.end(verb)


def body_met(skeleton: str) -> tuple[str, int, int] | None:
    """The body that a sentence says met, with the verb's place ("parliament met on Monday")."""
    m = _MET.match(skeleton) or _HELD.match(skeleton)
    return (m.group("b"), m.start("v"), m.end("v")) if m is not None else None


def body_that_decided(skeleton: str) -> str:
    """The subject of a sentence that decided something; empty where there is none."""
    m = _DECIDED.match(skeleton)
    return m.group("b") if m is not None else ""
