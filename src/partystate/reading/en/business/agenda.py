"""What a meeting discussed: its agenda items, as worded (GUIDE.md, "agenda")."""

from __future__ import annotations

import re
from typing import NamedTuple

from partystate.reading.en.business import agenda_forms
from partystate.reading.en.text.predicates import clauses
from partystate.reading.en.text.views import SentenceView
from partystate.reading.ordinals import ORDINAL
from partystate.reading.patterns import MARK, pattern
from partystate.reading.report import Span

_RHETORIC = pattern(r"will shine|shine long|historic (?:session|meeting) which")
"""Words of praise, whose "discussed" and "adopted" tell no business."""
_NUMBERED = pattern(
    r"^\s*(?:(?P<n>\d{1,2})[.)](?!\d)|[①-⑳]|(?:First|Second|Third|Fourth|Fifth)[,:])\s*(?P<o>.+)$", flags=re.S
)
_NAMES_ITEM = pattern(
    r"^(?:On|About|Regarding|Concerning|Organi[sz]ational (?:matter|issue|problem|question)s?"
    r"|(?:The )?(?:(?:[Rr]eview|[Ss]umming-?up|[Rr]evision|[Mm]odification|[Aa]mendment|[Aa]doption|[Aa]pproval"
    r"|[Rr]atification|[Dd]eliberation|[Dd]iscussion|[Ee]xamination|[Ee]lection|[Bb]y-election|[Rr]eport"
    r"|[Cc]onvocation|[Cc]onvening) (?:of|to|on|for|and)))\b(?!.*\b(?:was|were|is|are|has|have|had|said|made)\b)",
    flags=re.S,
)
"""A line that names an item and tells nothing, though it ends with a full stop."""
_UNENDED = pattern(r"\b(?:and|or|of|on|in|for|to|the|a|an|with|by)$")
"""The last word of an item that goes on in the next line."""
_ANNOUNCED = pattern(
    r"(?:following (?:\w+ )?agenda items?|agenda items?(?: of the [\w -]{3,40}?)?(?: (?:are|were))? as follows"
    r"|agenda items?(?: of the \w+)?\s*[:.]?\s*$|on (?:its|the) agenda (?:was|were):\s*(?:1[.)]?)?\s*$"
    r"|following agendas?|following (?:items|issues))"
)
_AGENDA_WORD = pattern(
    rf"^\s*(?:(?:the|on|its|their) )*(?:following )?(?:(?:relevant|above-said|presented|major|said|and|{ORDINAL}"
    r"|two|three|four|five|six|seven|\d),? )*"
    r"(?:agenda items?|agendas?|items?)\b"
    r"(?! of (?:the )?(?:[\w-]+ ){0,3}(?:meeting|session|plen|congress))",
    flags=re.I,
)
_AN_AGENDA = r"as (?:(?:its|an|a|the) )?(?:\w+ ){0,2}agendas?(?: items?)?"
_ITEMS_SUCH_AS = pattern(
    r"^(?:the )?(?:(?:major|important|several|following|main) )*agenda items (?:such as|including) "
)
_AMONG_OTHERS = pattern(r",? among others$")
_QUOTED = re.compile(r"[“\"](?:\d{1,2}[.)]\s*)?(?P<q>[^“”\"]{4,400})[”\"]")
_AS_ITEM = pattern(rf"^{_AN_AGENDA} (?:was )?|,? {_AN_AGENDA}$")
_ISSUE = (
    r"(?:the )?(?:(?:\w+ ){0,2}issues?|(?:other )?matters?|question|problem|tasks|orientations?|results?|accounts?|work"
    r"|ways|measures)"
    r" (?:of|for|on|to|concerning|arising|related)\b"
)
_NO_HALF = "".join(
    rf"(?<!\b{half})" for half in "international regional global bilateral domestic political economic military".split()
)
"""An adjective that shares its noun with the next: "international | and regional issues"."""
_SPLIT = pattern(
    rf"(?<!tasks)(?<!plans){_NO_HALF}(?:, and|,| and| as well as) (?={_ISSUE}"
    rf"|(?:on )?(?:a series of )?(?:[a-z]+ )?(?:issues|matters) of (?:mutual|common|bilateral)"
    r"|on (?:the|matters|issues) |further \w+ing\b"
    r"|the (?:review|adoption|examination) of\b"
    r"|(?:his|its|their) (?:new )?(?:polic|plan|stand|line)\w*"
    r"|the (?:draft|important issues|orientations|need (?:for|to))\b|major tasks\b|(?:put"
    r"|put on its agenda) the issues)"
    r"|,? and (?:to )?(?:discuss|review|examine|study|decide on|deliberate on) "
    r"|(?:, (?:and )?| and )of (?=(?:[a-z]+ ){0,2}[a-z]+ing\b)"
    rf"|,? and as (?:the|its|an) {ORDINAL}(?: agenda)?(?: item)? (?=the |on |an? )"
    r"|(?:, (?:and )?| and )(?=(?:an item (?:on|about)|(?:an )?organi[sz]ational (?:matter|issue|problem|question))\b)"
)
"""Where one item ends and the next begins."""
_INCLUDING = pattern(rf"^.{{3,80}}?,? including (?={_ISSUE})")
_CIRCUMSTANCE = (
    r"given the\b|without (?:elaborating|giving|specifying|providing|disclosing)\b"
    r"|(?<!stand\s)in the face of|in view of|on the basis of|in conformity with|in accordance with"
    r"|according to"
    r"|before (?:deciding|discussing|making|adopting|taking)|which (?:was|were|is|are|will)"
    r"|as required by|while (?:further|\w+ing)|now that"
    r"|after (?:the\b(?=.*\bwas\b)|hearing|having)"
    r"|from an? (?:[a-z]+ )?(?:stand|standpoint|viewpoint|angle)\b|and (?:find|work out|map out|draw up) (?:an?|the)\b"
    r"|on the principle|at the (?:meeting|talks|session)(?! and| between| of)|and (?:then|reached|underscored"
    r"|stressed|emphasi[sz]ed|signed)"
    r"|(?<=,[ ])(?:where|(?:\w+ )?which)|true to|with a view to|so as to|that were put"
)
_BEHIND_ITEM = (
    r"|, (?:[A-Z]{3,5}|state media|the (?:agency|report|news agency)|[A-Z]\w+ [A-Z]\w+) (?:said|reported|added)\b.*"
    r"| \((?!\d{4}\))[^)]*\)| of which\b.*|,? and thus\b.*|;.*|\s\s(?=[A-Z]).*)$"
)
_TRIM = pattern(
    rf"(?:,? (?:{_CIRCUMSTANCE})\b.*|,? etc$",
    r"|, (?!(?:including|commanding|leading)\b|\w+ing (?:and|(?:up )?of) )\w+(?:ed|ing)\b[^,]*(?:,\s.*|$)",
    _BEHIND_ITEM,
    flags=re.S,
)
_TRIM_LIST = pattern(
    rf"(?:,? (?:{_CIRCUMSTANCE})\b.*|,? etc$|, \w+ed\b[^,]*(?:,\s.*|$)", _BEHIND_ITEM, flags=re.S
)
_SEVERAL_DEEDS = pattern(
    r"(?:the )?(?:\w+ )?(?:issues|matters|measures|tasks|ways) (?:of|for) (?:[a-z]+ ){0,2}[a-z]+ing\b"
)
"""A list of what is to be done ("the issues of sowing X, watering Y and weeding Z"): its participles are its parts."""
_SAID = pattern(
    r",[”\"]? (?:the |it )?[^,;⟦]{2,40} (?:said|reported|added|noted|says|reports|adds|notes)(?: (?:on )?\w+day)?$"
    r"|,[”\"]? (?:said|reported|added|adds|notes|concludes|concluded) (?:the |its )?[^,;⟦]{2,40}$"
)
"""Who told it, behind an item of the press."""
_AT_END = pattern(r" (?:(?:on|for) (?:\w+\s\d+|\w+day)|next|then)$")
_REPORT_ON = pattern(r"(?:a|the) report (?:of the [^,]{0,80}? )?(?:on|analy[sz]ing) ")
_FROM_WHOM = pattern(r"(?: (?:made|delivered|given))? (?:by|from) (?:[A-Z][\w-]+ ){0,4}⟦\d+⟧.*$")
""" "heard a report on the work | from Premier ⟦0⟧"."""
_HEARD = pattern(r"\s*(?:a report|the (?:report|results?|accounts?|appraisal|state|opinions)|reports?)\b")
_OWN = pattern(
    r"(?:his|its|their|such (?:[\w-]+ ){0,3}?(?:issues|matters|problems|questions|measures|steps) as(?! to\b)"
    r"(?: of(?= (?:[a-z]+ ){0,2}[a-z]+ing\b))?"
    r"|(?:on|over)(?= (?:the|matters|issues)\b)"
    r"|(?:a series of )?agenda items on|an item (?:on|about)|that of) "
)
_NOT_ITEM = pattern(
    r"\s*(?:it|them|this|that(?! of\b)|to"
    r"|draft decisions|(?:the )?(?:presented|submitted) (?:drafts?|bills?|documents?)"
    r"|(?:the )?(?:(?:relevant|necessary|practical|corresponding|such) )?measures$"
    r"|(?:the )?(?:issues|matters|problems|questions) concerned$"
    r"|constructive opinions|the opinions|important and significant|relevant|the relevant"
    r"|(?:the )?(?:first|second|third|next|last|other) (?:ones?|items?)"
    r"|(?:the )?(?:proposed|presented|submitted|relevant) agenda items?"
    r"|a decision|as follows|(?:the )?following (?:[a-z]+ )?(?:issues|items|matters|points)$)\b"
    r"|.*\bon the (?:first|second|third) agenda|.*\bthereby\b"
    r"|(?:a|the) reports? (?:by(?= [^.;⟦]{0,40}⟦)|that|saying|made|delivered|given|submitted|read)\b|(?:a"
    r"|the) report of [^;]* by "
    r"|[^,]{0,80}\b(?:root|solve|settle|correct|overcome) them\b",
    flags=re.S,
)
_QUOTE = re.compile(r"[\"“](?P<q>[^\"”]{4,400})(?:[\"”]|$)")
_SHORTEST = 6
"""Characters of the shortest item."""
_SAID_OF_OTHERS = frozenset(["reported", "studied", "reviewed"])
"""Verbs that with "It" or "They" need not be the meeting's, unless it goes on to "discussed"."""


_WORD = re.compile(r"[a-z0-9]+")
_ARTICLES = frozenset(["a", "an", "the"])


def same(text: str) -> tuple[str, ...]:
    """What two wordings of one item share: the words without articles and plurals ("an organizational matter")."""
    return tuple(w.rstrip("s") for w in _WORD.findall(text.lower()) if w not in _ARTICLES)


_INLINE = pattern(r"[,;] (?:and )?(?=the |on |an? |[A-Z])")
_WITH_SOMEBODY = pattern(rf"with (?:[\w’'-]+ ){{0,6}}?{MARK},? ")
""" "discussed | with ⟦0⟧ | the ways of cooperation"."""


_HE_DISCUSSED = pattern(
    r"^(?:(?:After|Going|Looking|Being|While|At an?|At the|Visiting|Inspecting) [^.;⟦]{3,240}?, )?"
    r"(?:[Hh]e|[Ss]he|[Tt]he [a-z]+|⟦0⟧) (?:also |then )?discussed "
    r"(?=(?:the )?(?:[a-z]+ )?(?:matters|issues|measures|problems|ways)\b)"
    r"(?P<o>[^.;]+?)(?=,? and (?:took|gave|set|called|stressed|organi[sz]ed)\b|[.;]|\s*$)"
)


class Item(NamedTuple):
    """One agenda item as worded, with its place in the document."""

    text: str
    span: Span


def agenda(view: SentenceView, own: str = "") -> tuple[list[Item], bool]:
    """Agenda items stated in one sentence, and whether it announces a numbered list to follow; `own`: see `clauses`."""
    skeleton = view.skeleton
    numbered = _ANNOUNCED.search(skeleton) is not None
    quoted = _quoted_items(view) if numbered else []
    if len(quoted) > 1:
        return quoted, False
    subjects = agenda_forms.QUOTED_SUBJECTS.match(skeleton)
    if subjects is not None:
        begin, end = subjects.span("o")
        return [_item(view, *q.span("q")) for q in _QUOTE.finditer(skeleton, begin, end)], False
    listed = agenda_forms.listed(skeleton)
    if listed:
        return [item for start, end in listed for item in _items(view, start, end, "discussed")], False
    stated = agenda_forms.stated(skeleton)
    if stated is not None:
        return _items(view, *stated, "discussed"), numbered
    items: list[Item] = []
    if not _RHETORIC.search(skeleton):
        pronoun = skeleton.startswith(("It ", "They "))
        told = [clause for clause in clauses(skeleton, own) if clause.talks]
        discussed = any(clause.verb == "discussed" for clause in told)
        for clause in told:
            if not (pronoun and clause.verb in _SAID_OF_OTHERS and not discussed):
                items += _items(view, clause.start, clause.end, clause.verb)
    placed = agenda_forms.on_its_agenda(skeleton) if not items else None
    return _items(view, *placed, "discussed") if placed is not None else items, numbered


def discussed_on_the_spot(view: SentenceView) -> list[Item]:
    """ "After looking round the dam, the premier discussed the issues of X": what he who inspects discusses there."""
    told = _HE_DISCUSSED.match(view.skeleton)
    return _items(view, *told.span("o"), "discussed") if told is not None else []


def purpose(view: SentenceView) -> list[Item]:
    """ "was convened to discuss X": what the meeting was for, where the report states no agenda."""
    told = agenda_forms.purpose(view.skeleton)
    return _items(view, *told, "discussed") if told is not None else []


def numbered_item(view: SentenceView, expected: int = 0) -> tuple[Item, int] | None:
    """The item of a sentence that begins with a number ("2. Organizational Issue"), and the number of the item that
    follows in the same paragraph, 0 if none does. `expected`: the number that stood at the end of the sentence before.
    """
    m = _NUMBERED.match(view.sentence.text)
    if m is None and not expected:
        return None
    at = m.start("o") if m else 0
    number = int(m.group("n") or 0) if m else expected
    text = view.sentence.text[at:].rstrip(" .")
    follows = number + 1 if number and text.endswith(f" {number + 1}") else 0
    text = text.removesuffix(f" {follows}").rstrip(" .;")
    start = view.sentence.start + at
    return Item(text, (start, start + len(text))), follows


def names_item(line: str) -> bool:
    """Whether a line that ends with a full stop names an item, and tells nothing of a meeting."""
    return _NAMES_ITEM.match(line) is not None


def goes_on(item: str, line: str) -> bool:
    """Whether an item of a list, broken off where its line ends, goes on in the next line."""
    return _UNENDED.search(item) is not None and line[:1].isalpha() and line[:1].islower()


def inline_items(view: SentenceView) -> list[Item]:
    """The items of a list in one sentence, behind its announcement ("the following agenda items: A, B …")."""
    found: list[Item] = []
    text, position = view.sentence.text.rstrip(" ."), 0
    for part in _INLINE.split(text):
        begin = text.find(part, position)
        position = begin + len(part)
        if len(part) >= _SHORTEST:
            start = view.sentence.start + begin
            found.append(Item(part, (start, start + len(part))))
    return found


def _quoted_items(view: SentenceView) -> list[Item]:
    """The items of a list whose titles stand in quotation marks right behind its announcement."""
    text = view.sentence.text
    announced = _ANNOUNCED.search(text)
    at = announced.end() if announced else len(text)
    if not text[at:].lstrip(" :").startswith(("“", '"')):
        return []
    spans = ((view.sentence.start + m.start("q"), view.sentence.start + m.end("q")) for m in _QUOTED.finditer(text, at))
    return [Item(text[a - view.sentence.start : b - view.sentence.start].strip(), (a, b)) for a, b in spans]


def _items(view: SentenceView, start: int, end: int, verb: str) -> list[Item]:
    """The items of a verb's object, skeleton[start:end]."""
    told = view.skeleton[start:end].rstrip(' .,;”"')
    text = _SAID.sub("", told.lstrip('…“" '))
    start += len(told) - len(told.lstrip('…“" '))
    such_as = _ITEMS_SUCH_AS.match(text)
    if such_as:
        start, text = start + such_as.end(), text[such_as.end() :]
    text = _AMONG_OTHERS.sub("", text)
    with_whom = _WITH_SOMEBODY.match(text)
    if with_whom is not None:
        start, text = start + with_whom.end(), text[with_whom.end() :]
    if _AGENDA_WORD.match(text):  # "discussed the agenda item "On …"": the title is quoted
        return [_item(view, start + q.start("q"), start + q.end("q")) for q in _QUOTE.finditer(text)]
    if _NOT_ITEM.match(text) or (verb == "heard" and not _HEARD.match(text)):
        return []
    including = _INCLUDING.match(text)
    position = including.end() if including else 0
    found: list[Item] = []
    for part in _SPLIT.split(text[position:]):
        begin = text.find(part, position)
        position = begin + len(part)
        piece = part
        lead = _AS_ITEM.match(piece)
        if lead:
            piece, begin = piece[lead.end() :], begin + lead.end()
        trim = _TRIM_LIST if _SEVERAL_DEEDS.match(piece) else _TRIM
        piece = _AT_END.sub("", trim.sub("", _AS_ITEM.sub("", piece)).strip(" ,."))
        piece = _FROM_WHOM.sub("", piece) if verb == "heard" else piece
        for opening in (_REPORT_ON.match(piece) if verb == "heard" else None, _OWN.match(piece)):
            if opening:
                piece, begin = piece[opening.end() :], begin + opening.end()
        if len(piece) >= _SHORTEST and not _NOT_ITEM.match(piece):
            found.append(_item(view, start + begin, start + begin + len(piece)))
    return found


def _item(view: SentenceView, start: int, end: int) -> Item:
    """The item of skeleton[start:end], as the document words it."""
    first, last = view.span(start, end)
    words = view.sentence.text[first - view.sentence.start : last - view.sentence.start]
    return Item(" ".join(words.split()).strip(" ,."), (first, last))
