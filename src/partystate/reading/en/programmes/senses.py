"""In what sense a number is said: shortfall, target, growth, decline, result; at least, about, up to.

The role is told by the words of the clause before the number or right behind its unit, the bound by the words that
touch the number.
"""

from __future__ import annotations

import re

from partystate.reading.guards import Guarded, GuardedSet, guarded
from partystate.reading.patterns import pattern

_BOUND_FILL = r"(?:of |to )?(?:an? |the |as )?(?:additional |total (?:of )?)?"
_BOUNDS: tuple[tuple[Guarded, str], ...] = tuple(
    (guarded(rf"\b(?:{source})\s+{_BOUND_FILL}$", flags=re.I), name)
    for source, name in (
        (r"at least|no (?:less|fewer) than|a minimum of|minimum", "at least"),
        (r"(?:well |far )?over|more than|(?:up)?wards? of|exceed(?:s|ed|ing)?|in excess of|above"
            r"|topp(?:ed|ing)|surpass(?:ed|ing)?", "more than"),
        (r"less than|under|below|fewer than|short of", "less than"),
        (r"(?:up to )?(?:a )?maximum (?:\w+ )?of|up to|at most|no more than|as (?:many|much) as", "up to"),
        (r"about|around|some|approximately|roughly|nearly|almost|close to|an estimated|estimated", "about"),
    )
)  # fmt: skip
_FILL = (
    r"\W+(?:(?:by|to|an?|of|from|about|over|more|than|nearly|some|at|least|average|additional|further|the|around"
    r"|only)\W+){0,4}$"
)
_ROLES: tuple[tuple[Guarded, re.Pattern[str] | None, str], ...] = tuple(
    (guarded(left, flags=re.I), pattern(right, flags=re.I) if right else None, name)
    for left, right, name in (
        (r"\b(?:(?:over-?)?fulfil\w*|carr(?:ied|ying) out|hit|met|attained|exceed\w*|surpass\w*)"
            r" (?:[\w’'-]+ ){0,7}?(?:targets?|goals?|quotas?|plans?|assignments?)\b(?:(?! and )[^,;.]){0,30}$"
            r"|(?:targets?|goals?|quotas?|plans?|assignments?) (?:[\w’'-]+ ){0,5}?(?:was|were|has been|have been)"
            r" (?:\w+ly )?(?:(?:over-?)?fulfil\w*|carried out|met|hit|exceeded)[^,;.]{0,30}$", "", "result"),
        (r"shortfall|shortage|\bshort\b|deficit|\black(?:s|ed|ing)?\b|\bgap\b",
         r"^\W*(?:short\b|shortfall|shortage|in deficit)", "shortfall"),
        (r"target\w*|\bgoals?\b|\bquota|\bplan(?:s|ned|ning)? (?:to|for|of)\b|\baim\w*|\bobjective"
            r"|\bto be (?:built|produced)", "", "target"),
        (r"(?:\bfell|\bfall(?:en|ing)?|decreas\w+|dropp?\w*|declin\w+|slump\w*|plunge\w*|reduc\w+|\bcut|shrank"
            r"|\bdown|lower\w*|contract\w+)" + _FILL,
         r"^\W*(?:lower|less|decrease|decline|drop|fall|reduction|down)\b", "decline"),
        (r"(?:\bgrew|\bgrow(?:n|th|ing)?|increas\w+|\brose|\bris(?:e|en|ing)|(?<!made\s)(?<!set\s)(?<!put\s)(?<!build\s)"
            r"(?<!built\s)\bup(?! to)|jump\w*|surg\w+|expand\w+(?! over\b)|soar\w*"
            r"|rais\w+(?=\W+(?:by|to|from)\b)|boost\w*)" + _FILL,
         r"^\W*(?:higher|more than (?:in|the)|increase|growth|rise|jump|up\b|over (?!the (?:past|last|next|coming"
         r"|course)\b)(?:the|that|last))", "growth"),
        (r"\bwill\b|\bshould\b|\bneeds? to\b",
         r"^[^.;]{0,40}\b(?:should|must|will|are to|to) be (?:built|produced|secured|attained)", "target"),
        (r"\b(?:built|rebuilt|produced|completed|harvested|constructed|manufactured|turned out|yielded"
            r"|created|reaped|caught|mined|planted|"
         r"fulfilled|overfulfilled|attained|finished|achieved|registered|registering|secured)\b",
         r"^[^.;]{0,50}\b(?:was|were|have been|has been|had been) (?:newly )?(?:built|rebuilt"
             r"|produced|completed|harvested|constructed|planted|laid|set up|installed)",
         "result"),
    )
)  # fmt: skip
_BOUND_GUARDS = GuardedSet([form for form, _ in _BOUNDS])
_ROLE_GUARDS = GuardedSet([left for left, _, _ in _ROLES])
_CHANGES_FIRST = sorted(range(len(_ROLES)), key=lambda k: _ROLES[k][2] not in ("growth", "decline", "result"))
"""The order for percentages: "the deficit jumped 28 percent" tells growth."""
_SEATS = pattern(r"^(?:seats?|constituenc(?:y|ies)|(?:Deputies|deputies)|mandates?)$")
_SHORT_OF = pattern(r"\bshort of(?: \w+)?\s*$")
_AT_LIMIT = pattern(r" at (?:the |its )?(?:(?P<most>maximum|most|utmost|highest|peak)|minimum|least|lowest)\b")
_OR_MORE = pattern(r" or (?:more|over|above)\b")


def sense_of(text: str, before: str, unit: tuple[str, int], *, odd: bool, change: str | None) -> str | None:
    """The sense of a number: its role ("shortfall", "target"), its bound ("at least"), both, or None.

    `before` is what stands before the number, `unit` the unit as printed and where it ends in `text`; `odd` says that
    "odd" or "plus" follows the number, `change` what the measured thing's own verb tells.
    """
    name_of_unit, end = unit
    clause = before[max(before.rfind(";"), before.rfind(":"), before.rfind(". ")) + 1 :]
    role = None
    after = text[end : end + 70]
    possible = _ROLE_GUARDS.possible(clause)
    for k in _CHANGES_FIRST if name_of_unit.startswith(("per", "%")) else range(len(_ROLES)):
        left, right, name = _ROLES[k]
        told = possible >> k & 1 and left.pattern.search(clause)
        if told or (right is not None and right.match(after)):
            role = name
            break
    role = role or change
    if role is None and _SEATS.match(name_of_unit):
        role = "seats"
    near = (_BOUNDS[k][1] for k in _BOUND_GUARDS.candidates(before) if _BOUNDS[k][0].pattern.search(before))
    bound = next(near, None)
    if bound is None and odd:
        bound = "more than"
    if bound is None and _OR_MORE.match(text, end):
        bound = "at least"
    if bound is None and (limit := _AT_LIMIT.match(text, end)):
        bound = "up to" if limit["most"] else "at least"
    if role == "shortfall" and bound == "less than" and _SHORT_OF.search(before):
        bound = None  # the same word told the shortfall
    return ", ".join(part for part in (role, bound) if part) or None
