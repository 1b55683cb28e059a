"""Sentences that state an agenda without a meeting as the subject of a verb.

"Discussed at the meeting were A and B", "The agenda included an item on A", "There was a debate on A", "A was tabled at
the meeting", "The fifth item was A". Each form gives the part of the sentence that holds the items; how that part falls
into items is the affair of `agenda`. Source of the forms: communiqués of the 1990s to 2020s and how the press words
them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from partystate.reading.en.text.quotation import in_quotation
from partystate.reading.ordinals import ORDINAL
from partystate.reading.patterns import pattern

Range = tuple[int, int]
"""Start and end in the skeleton."""

_MEETING = (
    r"(?:meetings?|sessions?|sittings?|plenum|plenary|congress|conference|gathering|talks|assembl(?:y|ies)|politburo)"
)
_DEALT_WITH = (
    r"(?:[Dd]iscussed|[Tt]abled|[Ee]xamined|[Dd]ealt with|[Tt]aken up|[Dd]ebated|[Dd]eliberated(?: (?:up)?on)?"
    r"|[Cc]onsidered|[Rr]eviewed|[Ss]tudied|[Rr]aised|[Bb]rought up(?: for \w+)?"
    r"|(?:[Pp]resented|[Pp]ut|[Ss]ubmitted|[Rr]eferred) for \w+)(?: in (?:depth|detail))?"
)
_IS = r"(?:was|were|is|are|included?|had been)"
_FRONTED = pattern(
    rf"^(?:(?:Also|And|Then),? )?(?:{_DEALT_WITH}(?: there(?= was| were)| (?:at|in|by|to|during) (?:the|its"
    rf"|their) [^.;]{{0,60}}?)?(?: as (?:(?:the|an|its) )?(?:(?:{ORDINAL}|last|main|other) )?(?:agenda )?items?"
    rf"(?: (?:at|in|of) the (?:[\w-]+ ){{0,3}}{_MEETING})?)?"
    r"|(?:(?:[Oo]n|(?:[Hh]igh|[Tt]op|[Tt]opmost) on|[Tt]opping) (?:the|its) agenda|[Oo]n the table"
    r"|(?:[Uu]nder|[Uu]p for) (?:discussion|examination|review|consideration|deliberation|debate))"
    rf"(?: (?:at|in|during|of) the (?:[\w-]+ ){{0,3}}{_MEETING})?"
    r"|(?:Other|The|Among the)(?: \w+)? (?:issues|matters|items|topics) (?:(?:that were )?discussed|on the agenda)"
    r"(?: (?:at|in|during) [^.;,]{3,90}?)?(?= (?:was|were|is|are|included?)\b)"
    rf"|(?:Submitted|Presented|Tabled) (?:to|at|before) the (?:[\w-]+ ){{0,3}}{_MEETING}"
    r"(?= (?:was|were) (?:the |an? )?(?:following )?(?:[a-z-]+ )?(?:issues?|matters?|questions?|problems?|items?)\b)"
    r"|(?:Placed|Put|Included|Presented|Submitted) (?:(?:at|to) the [^.;,]{0,60}? )?(?:on|in|as) (?:(?:its|the|an) )?"
    rf"agenda(?: items?)?(?: (?:of|for) the [^.;,]{{0,60}}?)?) {_IS} "
    r"(?:such (?:matters|issues|items) as )?(?!:|the following|(?:as )?follows)(?P<o>[^.;]+)"
)
""" "Discussed at the meeting were | A and B"."""
_AT_IT = pattern(
    rf"^(?:At|In) the (?:[\w-]+ ){{0,3}}{_MEETING},? (?:there )?(?:was|were) (?:also )?{_DEALT_WITH} (?P<o>[^.;:]+)"
)
""" "At the meeting there were discussed | A and B"."""
_THE_AGENDA = pattern(
    r"^(?:(?:The )?[Aa]genda items? (?:brought up|put|submitted|presented|discussed|taken up|placed)"
    rf"(?: (?:for|on|to) (?:the )?\w+)?(?: (?:at|in|of|to) the (?:[\w-]+ ){{0,3}}{_MEETING})?(?= (?:was|were|are) )"
    r"|(?:The|Its) (?:(?:main |major )?agenda(?: items?)?"
    r"|(?:main |chief |key |sole |only )?(?:theme|topics?|business|item)))"
    rf"(?: of the (?:[a-z]+ )?{_MEETING})?(?: of the day)?"
    r" (?:was|were|is|includes?|included|comprised|covered|consisted of|ranged from)"
    r" (?:(?:an|the) items? (?=on\b))?(?!made\b|set\b|approved\b|adopted\b|read\b|as\b)"
    r"(?P<o>(?:the|an?|how|on|ways|measures|steps|such|[a-z]+ing) [^.;]+)"
)
""" "The agenda included | an item on A and an item on B"."""
_DEVOTED = pattern(
    rf"^(?:(?:The|This) (?:[\w-]+ ){{0,3}}{_MEETING} was (?:given over|devoted|dedicated) to"
    r"|(?:Talks|Discussions|(?:The|Their|These) (?:[\w-]+ )?(?:talks|discussions|negotiations|consultations))"
    r" (?:(?:mainly|primarily|also) )?(?:focused on|cent(?:er|re)d on|covered|touched (?:up)?on))"
    r" (?P<o>[^.;]+)"
)
""" "The meeting was devoted to | the question of A"."""
QUOTED_SUBJECTS = pattern(
    r"^(?:[^.;:“\"⟦]{0,60} )?[Aa]genda items?,? (?P<o>[“\"].+[”\"]),? (?:was|were) (?:also |then )?"
    r"(?:discussed|taken up|dealt with|examined|brought up|put|submitted|debated|tabled|placed|presented|approved"
    r"|adopted)\b",
    flags=re.S,
)
""" "The agenda items | "On A", "On B" and "On C" | were discussed at the session"."""
_NTH_ITEM = pattern(
    rf"^(?:As|Under|In|On) the (?:{ORDINAL}|last|final) (?:agenda )?item,? [^.;]{{0,60}}?"
    r"(?:discussed|examined|dealt with|took up|studied|debated) (?P<o>[^.;]+)"
    rf"|^(?:The (?:{ORDINAL}|last|final)|(?:{ORDINAL}|Last|Final)) (?:agenda )?item"
    r"(?: (?:that was )?(?:discussed|debated|taken up|examined)"
    rf"| (?:on|of) the agenda| for discussion)?(?: at the (?:[a-z]+ )?{_MEETING})? (?:was|concerned|dealt with|is)"
    r" (?!(?:also |then |next )*(?:discussed|taken|adopted|approved|examined|debated)\b)"
    r"(?:to (?:discuss|review|examine|consider|deliberate (?:up)?on|decide on|study) )?(?P<o2>[^.;]+)"
)
""" "The fifth item discussed was | A"."""
_AND_FURTHER = r"(?:(?:, (?!(?:and|or|which|where|as|amid|with) )[^.;,]{3,40})+ and (?:other )?[^.;,]{3,60})"
"""Further matters of a list: "…, budget issues and other organizational matters"."""
_PURPOSE = pattern(
    r"\b(?:(?:was|were) (?:held|convened|called)|(?<=[a-z][ ])met"
    r"|(?:meeting|session|plenum|plenary)(?: of (?:the )?[^,.;⟦]{3,120}?)?)"
    r"(?: (?:the (?:previous day|day before)|yesterday|(?:on )?[A-Z]\w+day(?! to\b.* to\b)|on [A-Z]\w+\.? \d{1,2}"
    r"|(?:once )?again|here|at (?:the )?[A-Z][^.,;⟦]{3,60}?|at the office building of [^.;⟦]{3,60}?)){0,3}?"
    r"(?:,? (?:with|chaired by|presided over by|led by|guided by|attended by) [^,.;⟦]{0,60}?⟦\d+⟧"
    r"(?: in attendance| present| presiding| in the chair)?,?)?"
    r" to (?:discuss|deliberate (?:up)?on|review|examine|consider|study|debate|look (?:into|at)|take up|deal with"
    r"|weigh) (?!and decide)"
    rf"(?P<o>[^.;,]+?{_AND_FURTHER}?)(?= as | (?:at|on) [A-Z]|[.,;]|$)"
)
_WHICH_DISCUSSED = pattern(
    rf"\b{_MEETING}(?: of [^,.;⟦“”\"]{{3,140}}?)?,? (?:which|that) (?:focused on|discussed|dealt with|took up|reviewed"
    r"|debated|looked (?:at|into)|was devoted to|centred on|centered on) (?P<o>[^.;,]+?)(?= (?:at|on) [A-Z]|[.,;]|$)"
)
""" "… at a meeting of the bureau, which focused on | A and B"."""
_ENUMERATED = pattern(
    r"^(?:(?:(?:The )?(?:[\w-]+ ){0,4}?agenda(?: items?)?(?: of the (?:[a-z]+ )?meeting)?"
    r"|(?:Discussed|Placed|Put|Tabled|Examined|Taken up) [^.;:⟦]{0,60}?) (?:was|were|are|included)(?: as follows)?:?"
    r"|(?:The|It|Deputies|Participants|They)(?: [^.;:⟦“\"]{0,80}?)? (?:discussed|took up|dealt with|examined|debated"
    r"|reviewed|approved|adopted|decided on)"
    r"(?:(?: as)? (?:the|its) (?:following )?(?:[a-z]+ ){0,2}items| the following(?: [a-z]+){0,2})?:?)"
    r" (?=first[,:] |\(?1[.)] )(?P<o>.+)$",
    flags=re.S,
)
""" "The agenda items were: first, …; second, …"."""
_COUNTED = pattern(
    r"[,;]?\s*(?:and )?\b(?:first|second|third|fourth|fifth|sixth|seventh)[,:] |[,;]?\s*(?:and )?(?:\b|\()\d\d?[.)] "
)
_VIEWS = pattern(
    r"(?:[Tt]here (?:was|were|took place|followed)"
    r"|(?:had|held|conducted|made|started|entered into)(?= (?:an?|the|detailed|in-depth"
    r"|[a-z]+ (?:discussions|exchanges|consultations))\b)) "
    r"(?:an? |the )?(?:[\w-]+ ){0,4}?(?:exchanges? of (?:views|opinions)(?: and opinions)?|discussions?|debates?"
    r"|consultations?|reviews?(?= of\b))(?: (?:between|of) (?:the )?[^,.;]{3,80}?)??"
    r" (?:on|over|about|concerning|regarding"
    r"|(?<=review[ ])of|of(?= (?:the )?(?:\w+ ){0,2}(?:issues?|matters?|problems?|ways|measures)\b))"
    r" (?P<o>[^.;]+?)(?=,? and (?:discussed|adopted|examined|decided|took|approved)\b|[.;]|$)"
)
"""What was talked over, told by a noun ("there was a wide exchange of views on …")."""
_REMARK = pattern(r"⟦\d+⟧ (?:said|noted|stressed|added) |(?:^|\s)[A-Z][a-z]+ said (?:he|she) |\bthe fact that ")
"""Before what was talked over: a guest's remark on talks he had elsewhere."""
_BROUGHT_UP = pattern(
    r"^(?P<o>[^.;“\"⟦]{10,400}?) (?:was|were) (?:also )?(?:brought up|presented|put|placed|submitted|raised|included"
    r"|set|adopted|approved|discussed) (?:as|on|in) (?:(?:the|its|an) )?(?:\w+ )?agendas?(?: items?)?\b"
)
""" "X and Y were brought up as agendas"."""
_TABLED = pattern(
    rf"^(?:(?:Then|Also|Next|Finally),? |(?:At|During|In) (?:the|this) (?:[\w-]+ ){{0,3}}?{_MEETING},? )?"
    r"(?P<o>(?:(?:[Aa]n?|[Tt]he) [^.;“\"⟦]{5,300}?|(?:[Ii]ssues|[Mm]atters|[Ww]ays|[Mm]easures|[Qq]uestions) "
    r"[^.;“\"⟦]{5,300}?)) (?:was|were) (?:also |then |further )?(?:tabled|discussed|dealt with|examined|deliberated"
    r"(?: (?:up)?on)?|taken up|debated|considered|reviewed|studied)"
    rf"(?: in (?:depth|detail)\b)?(?: (?:(?:at|by|in|during) (?:the|it\b)(?: (?:[\w-]+ ){{0,3}}{_MEETING})?|there)\b"
    rf"| as (?:the|an|its) (?:{ORDINAL} |last )?(?:agenda )?item\b"
    r"|(?<=depth)\.?$|(?<=detail)\.?$|(?<=discussed)\.?$|(?<=debated)\.?$)"
    r"|^(?P<o2>[Tt]he (?:[a-z-]+ )?(?:issues?|matters?|questions?|problems?) [^.;“\"⟦]{5,300}?) (?:was|were) (?:also )?"
    rf"on the (?:[a-z]+ )?agenda(?: of the (?:[\w-]+ ){{0,3}}{_MEETING})?\.?\s*$"
)
""" "An organizational matter was tabled at the meeting", "Ways of doing X were discussed in depth"."""
_LISTED = pattern(
    r"(?:\b(?:decided on|fixed|set|adopted|approved|confirmed|had|has|took up|discussed|dealt with) "
    r"(?:[\w-]+ ){0,4}?agenda(?: items?)?[;:,]"
    r"|\bfollowing (?:agenda )?(?:items?|issues?|matters|questions|points) (?:was|were) (?:also )?[^:;.⟦]{3,60}:)"
    r" (?P<o>(?:an?|the|[Oo]n) .+)$",
    flags=re.S,
)
""" "decided on its agenda items; a matter of seats, on tolls and on quays"."""
_NEXT_LISTED = pattern(r"(?:[,;]| and|, and) (?=on )|[,;] (?:and )?(?=an? |the |On )")
_ON_ITS_AGENDA = pattern(
    r"\b(?:has|had|have|with|placed|put) (?:on|as) (?:its|the|their) agenda (?!items?\b)(?P<o>[^.;]{4,})"
)
""" "The congress has on its agenda | A, B and C"."""


def listed(skeleton: str) -> list[Range]:
    """The items of a list in one sentence: behind "its agenda items:", or counted off; none in other sentences."""
    found = _LISTED.search(skeleton)
    if found:
        return list(_pieces(found))
    enumerated = _ENUMERATED.match(skeleton)
    return _counted(enumerated) if enumerated else []


def stated(skeleton: str) -> Range | None:
    """The part of a sentence that holds the items, where one of the forms states them."""
    for form in (_FRONTED, _THE_AGENDA, _DEVOTED, _AT_IT):
        m = form.match(skeleton)
        if m:
            return m.span("o")
    nth = _NTH_ITEM.match(skeleton)
    if nth:
        return nth.span("o") if nth["o"] else nth.span("o2")
    brought = _BROUGHT_UP.match(skeleton)
    if brought and not brought["o"].endswith(" items"):
        return brought.span("o")
    tabled = _TABLED.match(skeleton)
    if tabled:
        return tabled.span("o" if tabled["o"] else "o2")
    views = _said_in(_VIEWS, skeleton)
    return None if views is None or _REMARK.search(skeleton, 0, views[0]) else views


def on_its_agenda(skeleton: str) -> Range | None:
    """ "The congress has on its agenda A": asked of sentences of which no verb of a meeting tells the items."""
    return _said_in(_ON_ITS_AGENDA, skeleton)


def _said_in(form: re.Pattern[str], skeleton: str) -> Range | None:
    m = form.search(skeleton)
    return m.span("o") if m and not in_quotation(skeleton[: m.start()]) else None


def purpose(skeleton: str) -> Range | None:
    """ "was convened to discuss X", "a meeting which focused on X": what a meeting was for."""
    m = _PURPOSE.search(skeleton) or _WHICH_DISCUSSED.search(skeleton)
    return m.span("o") if m else None


def _pieces(found: re.Match[str]) -> Iterator[Range]:
    """Start and end of each item of a list in one sentence."""
    start = found.start("o")
    for joint in _NEXT_LISTED.finditer(found.string, start, found.end("o")):
        yield start, joint.start()
        start = joint.end()
    yield start, found.end("o")


def _counted(found: re.Match[str]) -> list[Range]:
    """Start and end of each item counted off ("first, …; second, …")."""
    marks = list(_COUNTED.finditer(found.string, found.start("o"), found.end("o")))
    ends = [m.start() for m in marks[1:]] + [found.end("o")]
    return [(m.end(), end) for m, end in zip(marks, ends, strict=False)]
