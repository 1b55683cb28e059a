"""Whether a meeting that the press names in passing is the news: held now, not of another time, put off or to come."""

from __future__ import annotations

import re

from partystate.reading.patterns import pattern

_OTHER_TIME = pattern(
    r"\b(?:next|upcoming|last|previous|future|decisions? of the|set forth at the|in January|in December)\s*$"
)
_SETTLED_THERE = pattern(
    r"\b(?:(?:decisions?|resolutions?|tasks|goals|programme|spirit|policy|line|documents) of"
    r"|(?<!was[ ])(?<!were[ ])(?<!been[ ])(?:set forth|set|made|determined|decided|advanced|put forward|put forth"
    r"|unveiled|unfolded|charted|formulated|elaborated|laid out|outlined|mapped out|taken|clarified|indicated"
    r"|stipulated|unrolled)"
    r" (?:at|by|in an? (?:decision|resolution) of)) (?:the|our|its|(?:last|this) \w+['’]s) $"
    r"|\b(?:set forth|put forth|put forward|set out|laid out|outlined|mapped out) (?:at|in|by|during) an? $"
)
""" "the plan | set forth at the | congress": a meeting that has been, whose plan is carried on."""
_AS_AN_OCCASION = pattern(
    r"[^.,;⟦]{0,80}? as (?:an?|the) (?:[\w-]+ )?(?:occasion|momentum|turning point|milestone|start)\b"
)
""" "with the congress | as an occasion"."""
_LONG_AGO = pattern(
    r"[^.;]{0,30}\bin (?:January|December|20\d\d|19\d\d)\b|[^.;]{0,20}\blast (?:year|month|week(?! from))"
)
_NOT_NOW = pattern(
    r"\b(?:upcoming|forthcoming|planned|every|next|previous|earlier|ahead of|before|last (?:week|month|year)['’]s"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)['’]s|since"
    r"|(?:participants|delegates|attendees) (?:in|of|at|to|from))\b"
)
"""Words within a meeting's noun phrase, or right before it, that set it at another time."""
_ARTICLE = r"(?:the|an?|its|their|this|his)"
_BEFORE_ARTICLE = pattern(
    rf"(?:(?P<v>speech|address|report|remarks|speaking) )?(?P<w>\S+) {_ARTICLE} "
    rf"(?P<b>(?:(?!{_ARTICLE} )[\w’'.-]+ ){{0,10}})$",
    flags=re.I,
)
_LONG_BEFORE = pattern(r"\b(?:(?<!the[ ])days?|hours?|weeks?|months?|years?) (?:after|before|since|earlier|ago)\b")
_COMING = pattern(r"\b(?:upcoming|forthcoming|next|planned|coming|recent|ongoing)\b")
_TO_COME = pattern(
    r"\b(?:will|would|could|may|might|should|(?:is|are) (?:expected|likely|due|set|to)|plans? to|predict\w*|seeks? to"
    r"|preparing|prepares?|preparations (?:for|to))\b[^,;]*$"
)
"""Words before a meeting, in its clause, that tell what is to come there."""
_PUT_OFF = pattern(
    r"\b(?:postpon|delay|cancel|put(?:ting)? off|call(?:ed|ing) off|yet to (?:hold|convene|open))\w*"
    r" (?:an?|the|its|this|any)\b[^,;]*$"
)
_TO_BE_HELD = pattern(
    r"(?: (?:of|by) [^.,;⟦]{3,80}?)?(?:, (?:the|its|a) [^,.;⟦]{3,60},)?(?:,? (?:that|which))?"
    r" (?:(?:was|were|is|are|had been|has been|have been) (?:originally |initially )?"
    r"(?:scheduled|due|slated|set (?:for|to)|planned|expected|postponed|delayed|cancel+ed|put off|called off)"
    r"|scheduled (?:for|to|in)|slated (?:for|to)|expected (?:in|to be held)"
    r"|(?:was|is|were) to (?:be held|open|convene|begin|take place)"
    r"|(?:[“\"]?for [^.,;⟦]{3,80}? )?will (?:be (?:held|convened|opened|called)|open|convene|begin|take place))\b"
)
"""Before and behind a meeting that has not been held."""
_MARKED = pattern(
    r"\b(?:[Tt]o mark|[Mm]arks|[Mm]arking|[Mm]arked|(?:[Cc]elebrat|[Cc]ommemorat|[Hh]onou?r)\w*|in honou?r of) "
    r"(?:(?:the|its|this|an?) )?(?:[\w’'-]+ ){0,6}?(?:[Pp]lenary )?(?:[Cc]ongress|[Cc]onference|[Mm]eeting"
    r"|[Ss]ession|[Pp]lenum)$"
)
"""A meeting that only gives the occasion for something else ("a parade to mark the end of the congress")."""
_TOLD_OF = pattern(r"\b(?:briefed|informed|reports?|views|lectures?|questions) [^,;]{0,40}$")
""" "briefed ⟦1⟧ | on the congress": what was said of a meeting."""
_GATHERED = pattern(r"\b(?:gathered|assembled|convened|met|came together)\b[^,;]{0,60}$")
""" "Deputies gathered in the capital | for a session"."""
_TELLING = frozenset(
    "at during in of after following by on from with that said says held led over off up began begins opens holds "
    "holding prompting triggering hosts chairing leading guiding attending addressing convening opening when and "
    "as".split()
)
"""Words before a meeting's article, besides participles in -ed, by which it is told as held."""
_SOMEBODY = pattern(r"⟦\d+⟧,?(?: (?:also|then|later|has|had))? $")
_POLITBURO = pattern(r"[Pp]olitburo")


def told_of_now(skeleton: str, mentioned: re.Match[str], noun: tuple[int, int]) -> bool:
    """Whether a meeting's noun phrase (the group `np`), with its noun at skeleton[noun], is of one held now.

    The words before its article tell of it as held ("led a …", "at the …", not "to hold a …").
    """
    start, end = mentioned.start(), mentioned.end("np")
    if _OTHER_TIME.search(skeleton[:start]):
        return False
    if _LONG_AGO.match(skeleton, end - 12) and not _POLITBURO.match(mentioned.group("np")):
        return False
    if _NOT_NOW.search(skeleton, max(0, start - 12), noun[1]):
        return False
    if _PUT_OFF.search(skeleton, 0, noun[1]) is not None or _TO_BE_HELD.match(skeleton, noun[1]) is not None:
        return False
    if _LONG_BEFORE.search(skeleton, 0, end) or _MARKED.search(skeleton, 0, end):
        return False
    before = _BEFORE_ARTICLE.search(skeleton[: noun[0]])
    if before is None:
        return True
    if _COMING.search(before.group("b")) or _TO_COME.search(skeleton[: before.start("w")]):
        return False
    if _SETTLED_THERE.search(skeleton, 0, before.start("b")):
        return False
    word = before.group("w").lower()
    if word == "with" and _AS_AN_OCCASION.match(skeleton, noun[1]):
        return False
    if word == "on" and _TOLD_OF.search(skeleton, 0, before.start("w")):
        return False
    if word == "to":
        return before.group("v") is not None
    if word == "told":  # by somebody named, not by an office of another state
        return _SOMEBODY.search(skeleton, 0, before.start("w")) is not None
    if word == "for":
        return _GATHERED.search(skeleton, 0, before.start("w")) is not None
    return not word[-1].isalpha() or word.endswith(("ed", "day")) or word in _TELLING
