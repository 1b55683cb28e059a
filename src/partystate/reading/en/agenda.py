"""What a meeting discussed and adopted: agenda items and titled decisions, as worded (GUIDE.md, "agenda", "decisions").

The predicate of a sentence about the meeting is cut at its coordinated verbs ("heard a report on X and discussed Y,
and adopted Z"); what was talked over gives agenda items, what was adopted gives decisions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from partystate.reading.en.views import SentenceView
from partystate.reading.report import Span

_LEAD = r"(?:(?:First|Second|Then|Next|Also|Finally|According\s+to\s+[^,⟦]{2,60}|In\s+the\s+[^,⟦]{2,60}|At\s+the\s+[^,⟦]{2,80}|After\s+[^,⟦]{2,200}|Before\s+[^,⟦]{2,120}|Upon\s+[^,⟦]{2,80}|Having\s+[^,⟦]{2,120}),\s+)?"
_ORGAN = r"(?:[Mm]eeting|[Ss]ession|[Ss]itting|[Pp]lenary|[Pp]lenum|[Cc]ongress|[Cc]onference|Political\s+Bureau|Presidium|Standing\s+Committee|[Cc]ommission|Cabinet|Secretariat|Central\s+Committee|[Ss]eminar|[Pp]articipants)"
_MEETS = rf"{_LEAD}(?:(?:[Tt]he|[Tt]his|[Aa])\s+(?:[\w'’-]+\s+){{0,7}}?{_ORGAN}(?:\s+of\s+(?:the\s+)?[^,;⟦]{{0,100}}?)?(?:\s+on\s+\w+day)?|It|it|[Bb]oth\s+sides|At\s+the\s+talks\s+both\s+sides|They|At\s+the\s+[^,⟦]{{3,60}}?(?:session|meeting|plenary|congress),\s+⟦\d+⟧(?=\s+expounded))"
_ADVERBS = r"(?:(?:will|is\s+to|would|first|also|then|fully|seriously|further|mainly|earnestly|again|jointly|started\s+the\s+discussion\s+on|continued\s+the\s+discussion\s+on)\s*,?\s+)*"
_TALK = r"(?:expounded|discussed|discuss|examined|examine|deliberated\s+on|deliberated|studied\s+and\s+discussed|studied|reviewed|review|analy[sz]ed\s+and\s+reviewed|analy[sz]e\s+and\s+review|debated|dealt\s+with|heard|decided\s+on|decide\s+on|exchanged\s+views\s+on|took\s+up|put\s+on\s+its\s+agenda|reported)"
_ADOPT = r"(?:adopted|approved|ratified|passed|confirmed\s+and\s+approved|examined\s+and\s+approved|deliberated\s+and\s+(?:approved|adopted)|discussed\s+and\s+(?:approved|adopted|ratified)|decided\s+(?=to\s)|decided\s+on\s+(?=the\s+(?:organi[sz]ational|plan|measures)))"
_OTHER = r"(?:set\s+forth|stressed|emphasi[sz]ed|underlined|called|clarified|assessed|appreciated|noted|made|elected|appointed|recalled|confirmed|took|fixed|gave|expressed|pointed|organi[sz]ed|specified|affirmed|summed|concluded)"
_PREDICATE = re.compile(rf"^{_MEETS},?\s+{_ADVERBS}(?P<p>(?:in\s+depth\s+)?(?:{_ADOPT}|{_TALK}|{_OTHER})\b.*)$", re.S)
_VERB = re.compile(rf"(?:^|,\s+(?:and\s+)?|\s+and\s+){_ADVERBS}(?P<v>(?P<adopt>{_ADOPT})|(?P<talk>{_TALK})|(?P<other>{_OTHER}))\b(?:\s+in\s+(?:depth|detail|a\s+\w+\s+manner))?\s*")
_FRONTED = re.compile(r"^(?:Also\s+)?(?:[Dd]iscussed\s+(?:at|in)\s+the\s+[^.;]{0,60}?|Placed\s+on\s+(?:its|the)\s+agenda|On\s+the\s+agenda|Put\s+on\s+(?:its|the)\s+agenda)\s+(?:was|were|is|are)\s+(?P<o>[^.;]+)")
_PURPOSE = re.compile(r"\b(?:was|were)\s+(?:held|convened|called)\s+to\s+(?:discuss|deliberate\s+on|review)\s+(?!and\s+decide)(?P<o>[^.;,]+?)(?=\s+as\s+|\s+(?:at|on)\s+[A-Z]|[.,;]|$)")
_NUMBERED = re.compile(r"^\s*(?:\d{1,2}[.)]|[①-⑳]|(?:First|Second|Third|Fourth|Fifth)[,:])\s+(?P<o>.+)$", re.S)
_ANNOUNCED = re.compile(r"(?:following\s+agenda\s+items?|agenda\s+items?(?:\s+of\s+the\s+\w+)?\s*[:.]?\s*$|following\s+agendas?|following\s+(?:items|issues))")
_AGENDA_WORD = re.compile(r"^\s*(?:(?:the|on)\s+)*(?:following\s+)?(?:relevant\s+|above-said\s+|presented\s+|major\s+|said\s+)*(?:agenda\s+items?|agendas?|items?)\b", re.I)
_AS_ITEM = re.compile(r"^as\s+(?:(?:its|an|a|the)\s+)?(?:\w+\s+){0,2}agendas?(?:\s+items?)?\s+(?:was\s+)?|,?\s+as\s+(?:(?:its|an|a|the)\s+)?(?:\w+\s+){0,2}agendas?(?:\s+items?)?$")
_ISSUE = r"(?:the\s+)?(?:(?:\w+\s+)?issues?|matter|question|problem|tasks|orientations?|results?|accounts?|work|ways|measures)\s+(?:of|for|on|to|concerning|arising)\b"
_SPLIT = re.compile(rf"(?:,\s+and|,|\s+and|\s+as\s+well\s+as)\s+(?={_ISSUE}|issues\s+of\s+mutual|(?:his|its|their)\s+(?:new\s+)?(?:polic|plan|stand|line)\w*|the\s+(?:draft|important\s+issues|orientations)\b|major\s+tasks\b|(?:put|put\s+on\s+its\s+agenda)\s+the\s+issues)")
_INCLUDING = re.compile(rf"^.{{3,80}}?,?\s+including\s+(?={_ISSUE})")
_TRIM = re.compile(
    r"(?:,?\s+(?:given\s+the\b|in\s+the\s+face\s+of|in\s+view\s+of|on\s+the\s+basis\s+of|in\s+conformity\s+with|in\s+accordance\s+with|according\s+to|before\s+(?:deciding|discussing)|which\s+(?:was|were|is|are|will)|"
    r"as\s+required\s+by|while\s+(?:further|\w+ing)|now\s+that|on\s+the\s+principle|at\s+the\s+meeting|true\s+to|with\s+a\s+view\s+to|so\s+as\s+to|set\s+forth\s+(?:at|by)|that\s+were\s+put)\b.*|,\s+(?!including\b)\w+(?:ed|ing)\b[^,]*(?:,\s.*|$)|\s+\([^)]*\)|\s+of\s+which\b.*|\n\n.*)$",
    re.S,
)
_REPORT_ON = re.compile(r"(?:a|the)\s+report\s+(?:of\s+the\s+[^,]{0,80}?\s+)?(?:on|analy[sz]ing)\s+")
_HEARD = re.compile(r"\s*(?:a\s+report|the\s+(?:report|results?|accounts?|appraisal|state|opinions)|reports?)\b")
_NOT_ITEM = re.compile(r"\s*(?:it|them|this|that|to|draft\s+decisions|constructive\s+opinions|important\s+and\s+significant|relevant|the\s+relevant|a\s+decision|as\s+follows)\b|.*\bon\s+the\s+(?:first|second|third)\s+agenda|.*\bthereby\b|.*\b(?:root|solve|settle|correct|overcome)\s+them\b", re.S)
_PASSED = re.compile(r"^(?P<o>(?:[A-Z][\w'’-]*\s+)(?:[\w'’-]+\s+){0,3}?(?:[Ll]egislation|[Ll]aws?|[Bb]ills?|[Rr]esolutions?|[Dd]ecisions?)\s+(?:on|about|for|to)\s+[^.;⟦]{5,200}?)\s+(?:was|were)\s+(?:also\s+|reportedly\s+|unanimously\s+)?(?:passed|adopted|approved)\b")
_QUOTE = re.compile(r"[\"“](?P<q>[^\"”]{4,400})[\"”]")
_UNANIMOUS = re.compile(r"unanimous(?:ly)?")
_DECISION_NOUN = r"(?:decisions?|resolutions?|ordinances?|decrees?|laws?|bills?|statutes?|rules|plans?|programme|communique|declaration|directive|[Dd]ecisions?|Ordinances?|Resolutions?|Decrees?|Law)"
_QUOTED_DECISION = re.compile(rf"(?P<n>{_DECISION_NOUN})[^\"“.]{{0,140}}?(?P<list>[\"“][^\"”]{{4,400}}[\"”](?:\s*(?:,\s*and|,|and|;)\s*(?:(?:the\s+)?[^\"“.,]{{0,80}}?)?[\"“][^\"”]{{4,400}}[\"”])*)")
_ADOPTED_WORD = re.compile(r"\b(?:adopted|approved|passed|promulgated|ratified)\b")
_TITLE_START = re.compile(r"(?:On|Let|For|Law|The\s+[Ll]aw|About|Regarding|Concerning)\b")
_VAGUE = re.compile(
    r"^(?:(?:a|an|the|its|their)\s+)?(?:[\w-]+\s+)?(?:relevant|important|corresponding|crucial)?\s*(?:decisions?|resolutions?|letters?|appeals?|oaths?|messages?)(?:\s+(?:on\s+(?:it|this|them)|at\s+.*|there|with\s+.*|of\s+(?:loyalty|pledge).*|in\s+this\s+regard))?$|.*\b(?:letters?|oath|pledge)\b"
)
_CONTENT = re.compile(rf"{_DECISION_NOUN}\s+(?:on|of|for|reflecting|to|regarding|concerning)\b|master\s+plan|draft|^to\s|^(?:the|an?)\s+(?:organi[sz]ational|important\s+issue|plan|measures)")
_AFTER_TITLE = re.compile(r"\s+(?:at\s+the\s+(?:meeting|session)|with\s+(?:full|the\s+unanimous|unanimous)|after\s+(?:examining|hearing)|was\s+adopted|that\s+day)\b|,\s+true\s+to\b|\n\n")
_WITH_APPROVAL = re.compile(r"^(?:with\s+(?:full\s+support\s+and\s+)?(?:the\s+)?unanimous\s+approval(?:\s+of\s+(?:the\s+)?\w+)?|unanimously)\s+")


class Item(NamedTuple):
    text: str
    span: Span


class Adopted(NamedTuple):
    title: str
    unanimous: bool
    span: Span
    is_law: bool


class _Clause(NamedTuple):
    verb: str
    adopts: bool
    talks: bool
    start: int
    end: int


def _clauses(skeleton: str) -> Iterator[_Clause]:
    """The coordinated verbs of a sentence whose subject is the meeting, each with the range of its object."""
    m = _PREDICATE.match(skeleton)
    if m is None:
        return
    base = m.start("p")
    verbs = [v for v in _VERB.finditer(m.group("p")) if m.group("p")[: v.start()].count('"') % 2 == 0 and m.group("p")[: v.start()].count("“") == m.group("p")[: v.start()].count("”")]
    for k, v in enumerate(verbs):
        end = verbs[k + 1].start() if k + 1 < len(verbs) else len(m.group("p"))
        yield _Clause(v.group("v"), v.group("adopt") is not None, v.group("talk") is not None, base + v.end(), base + end)


def agenda(view: SentenceView) -> tuple[list[Item], bool]:
    """Agenda items stated in one sentence, and whether it announces a numbered list to follow."""
    skeleton = view.skeleton
    numbered = bool(_ANNOUNCED.search(skeleton))
    items: list[Item] = []
    fronted = _FRONTED.match(skeleton)
    if fronted:
        items += _items(view, fronted.start("o"), fronted.end("o"), "discussed")
    elif not re.search(r"will\s+shine|shine\s+long|historic\s+(?:session|meeting)\s+which", skeleton):
        for clause in _clauses(skeleton):
            if clause.talks and not (clause.verb in ("reported", "studied", "reviewed") and skeleton.startswith(("It ", "They "))):
                items += _items(view, clause.start, clause.end, clause.verb)
    return items, numbered


def purpose(view: SentenceView) -> list[Item]:
    """ "was convened to discuss X": what the meeting was for, where the report states no agenda."""
    m = _PURPOSE.search(view.skeleton)
    return _items(view, m.start("o"), m.end("o"), "discussed") if m else []


def _items(view: SentenceView, start: int, end: int, verb: str) -> list[Item]:
    text = view.skeleton[start:end].rstrip(" .,;")
    if _AGENDA_WORD.match(text):
        quote = _QUOTE.search(text)
        if quote is None:
            return []
        at = start + quote.start("q")
        return [Item(view.plain(quote.group("q").strip(" ,.")), (view.to_document(at), view.to_document_end(start + quote.end("q"))))]
    if _NOT_ITEM.match(text) or verb == "heard" and not _HEARD.match(text):
        return []
    shift = 0
    including = _INCLUDING.match(text)
    if including:
        shift = including.end()
    found: list[Item] = []
    position = shift
    for piece in _SPLIT.split(text[shift:]):
        begin = text.find(piece, position)
        position = begin + len(piece)
        lead = _AS_ITEM.match(piece)
        if lead and lead.start() == 0:
            piece, begin = piece[lead.end() :], begin + lead.end()
        piece = _AS_ITEM.sub("", piece)
        piece = re.sub(r"\s+(?:on|for)\s+(?:\w+\s\d+|\w+day)$", "", _TRIM.sub("", piece).strip(" ,."))
        about = _REPORT_ON.match(piece) if verb == "heard" else None
        if about:
            piece, begin = piece[about.end() :], begin + about.end()
        own = re.match(r"(?:his|its|their)\s+", piece)
        if own:
            piece, begin = piece[own.end() :], begin + own.end()
        if len(piece) < 6 or _NOT_ITEM.match(piece):
            continue
        found.append(Item(view.plain(piece), (view.to_document(start + begin), view.to_document_end(start + begin + len(piece)))))
    return found


def numbered_item(view: SentenceView) -> Item | None:
    """The item of a paragraph that begins with a number ("2. Organizational Issue")."""
    m = _NUMBERED.match(view.sentence.text)
    if m is None:
        return None
    text = m.group("o").strip(" .")
    start = view.sentence.start + m.start("o")
    return Item(text, (start, start + len(text)))


def decisions(view: SentenceView) -> list[Adopted]:
    """Decisions, resolutions and laws one sentence says were adopted; only those with a title or stated content."""
    text = view.sentence.text
    if not _ADOPTED_WORD.search(text) and "decided" not in text:
        return []
    unanimous = bool(_UNANIMOUS.search(text))
    out = list(_quoted(view, unanimous))
    if out:
        return out
    passed = _PASSED.match(view.skeleton)
    if passed and not _VAGUE.match(passed.group("o")):
        title = re.split(r"\s+and\s+other\b|\s+that\b", passed.group("o"))[0].strip(" ,")
        start = view.to_document(passed.start("o"))
        return [Adopted(view.plain(title), unanimous, (start, start + len(title)), True)]
    for clause in _clauses(view.skeleton):
        if clause.adopts:
            out += _plain(view, clause, unanimous)
    return out


def _quoted(view: SentenceView, unanimous: bool) -> Iterator[Adopted]:
    text = view.sentence.text.replace("C.C.", "C,C,")
    base = view.sentence.start
    for m in _QUOTED_DECISION.finditer(text):
        if not _ADOPTED_WORD.search(text[max(0, m.start() - 160) : m.end() + 160]):
            continue
        for q in _QUOTE.finditer(m.group("list")):
            title = q.group("q").strip(" ,.")
            if _TITLE_START.match(title) or m.start("list") + q.start() - m.start() < 60:
                start = base + m.start("list") + q.start("q")
                yield Adopted(title, unanimous, (start, start + len(title)), bool(re.search(r"\b[Ll]aw\b", title + m.group("n"))))


def _plain(view: SentenceView, clause: _Clause, unanimous: bool) -> list[Adopted]:
    out: list[Adopted] = []
    skeleton = view.skeleton
    text = skeleton[clause.start : clause.end].rstrip(" .,;")
    at = clause.start
    approval = _WITH_APPROVAL.match(text)
    if approval:
        at += approval.end()
        text = text[approval.end() :]
    position = 0
    for part in re.split(r"\s+and\s+(?=an?\s+(?:[\w-]+\s+){0,3}" + _DECISION_NOUN + r"\b)", text):
        begin = text.find(part, position)
        position = begin + len(part)
        title = _AFTER_TITLE.split(part)[0].strip(" ,.")
        if len(title) < 8 or _VAGUE.match(title) or not _CONTENT.search(title):
            continue
        clean = re.sub(r"^(?:the|an?)\s+(?=SPA|additional|amended|draft)", "", title)
        start = view.to_document(at + begin + part.find(clean))
        out.append(Adopted(view.plain(clean), unanimous, (start, start + len(clean)), bool(re.search(r"\blaws?\b", clean))))
    return out
