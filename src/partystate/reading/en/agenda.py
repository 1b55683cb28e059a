"""What a meeting discussed and adopted: agenda items and titled decisions, as worded (GUIDE.md, "agenda", "decisions")."""

from __future__ import annotations

import re
from typing import NamedTuple

from partystate.reading.en.mentions import SentenceView
from partystate.reading.report import Span

_MEETS = r"(?:(?:[Tt]he|[Tt]his|A|a)\s+(?:[\w-]+\s+){0,4}?(?:meeting|session|plenary|sitting|Session|Meeting|congress|conference|Political\s+Bureau|Presidium|Standing\s+Committee|Commission|commission|Cabinet|Secretariat|Party\s+Central\s+Committee)(?:\s+of\s+(?:the\s+)?[^,;⟦]{0,120}?)?|It|it|At\s+the\s+talks\s+both\s+sides|[Bb]oth\s+sides|Discussed\s+(?:at|in)\s+the\s+\w+(?:\s+\w+)?|They)"
_TALKED = r"(?:discussed|examined|deliberated\s+(?:on|and\s+decided\s+on)|deliberated|studied\s+and\s+discussed|studied|reviewed|debated|dealt\s+with|heard|decided\s+on|analyzed\s+and\s+reviewed|exchanged\s+views\s+on|took\s+up|considered|seriously\s+discussed|reported)"
_DISCUSSED = re.compile(
    rf"(?P<subject>{_MEETS}),?\s+(?:will\s+|is\s+to\s+|(?:first|also|then|fully|seriously|further|mainly|and)\s*,?\s*)*(?P<verb>{_TALKED})(?:\s+in\s+(?:depth|detail|a\s+\w+\s+manner))?(?:\s+and\s+(?:decided|adopted|discussed|approved)(?:\s+on)?)?(?P<as>\s+as\s+(?:(?:its|an|the)\s+)?(?:\w+\s+)?agenda\s+items?)?\s+(?P<o>[^.;⟦]*(?:⟦\d+⟧[^.;⟦]*)*)"
)
_FRONTED = re.compile(r"^Discussed\s+(?:at|in)\s+the\s+[^.;]{0,60}?\s+(?:was|were|is|are)\s+(?P<o>[^.;]+)")
_PURPOSE = re.compile(r"\b(?:was|were)\s+(?:held|convened|called)[^.]{0,200}?\sto\s+(?P<verb>discuss|deliberate\s+on|review)\s+(?P<o>[^.;]+)")
_AGENDA_WORD = re.compile(r"^\s*(?:the\s+)?(?:following\s+)?(?:relevant\s+|above-said\s+|presented\s+|major\s+)?(?:agenda\s+items?|agendas?|items?)\b", re.I)
_NUMBERED = re.compile(r"^\s*(?:\d{1,2}[.)]|[①-⑳]|(?:First|Second|Third|Fourth|Fifth)[,:])\s+(?P<o>.+)$", re.S)
_SPLIT = re.compile(r"(?:,\s+and|,|\s+and|\s+as\s+well\s+as)\s+(?=(?:the\s+)?(?:issues?|matter|question|problem|tasks|orientations?|results?|accounts?)\s+of\b|issues\s+of\s+mutual|(?:also\s+)?discussed\b|the\s+(?:draft|important\s+issues)\b)")
_TRIM = re.compile(
    r"(?:,?\s+(?:given\s+the\b|in\s+the\s+face\s+of|in\s+view\s+of|on\s+the\s+basis\s+of|in\s+conformity\s+with|in\s+accordance\s+with|before\s+(?:deciding|discussing)|which\s+(?:was|were|is|are|will)|as\s+required\s+by|while\s+further|now\s+that|on\s+the\s+principle)\b.*|\s+of\s+which\b.*)$",
    re.S,
)
_LEADING_VERB = re.compile(r"^(?:also\s+)?(?:discussed|examined|heard|studied\s+and\s+discussed|adopted|decided|approved)\s+")
_QUOTED = r"[\"“](?P<q>[^\"”]{4,400})[\"”]"
_ADOPTED = r"(?:adopted|approved|passed|promulgated|made\s+public|ratified|took)"
_UNANIMOUS = re.compile(r"unanimous(?:ly)?")
_DECISION_NOUN = r"(?:decisions?|resolutions?|ordinances?|decrees?|laws?|bills?|statutes?|rules|plan|programme|communique|declaration|appeal|letter)"
_QUOTED_DECISION = re.compile(rf"(?:{_DECISION_NOUN})[^\"“.]{{0,140}}?(?P<list>[\"“][^\"”]{{4,400}}[\"”](?:\s*(?:,\s*and|,|and|;)\s*(?:(?:the\s+)?[^\"“.,]{{0,80}}?)?[\"“][^\"”]{{4,400}}[\"”])*)")
_PLAIN_DECISION = re.compile(
    rf"\b(?P<verb>{_ADOPTED})(?:\s+with\s+(?:full\s+support\s+and\s+)?(?:the\s+)?unanimous\s+approval(?:\s+of\s+[^,.;]{{0,40}}?)?|\s+unanimously)?\s+(?P<o>(?:a|an|the|relevant)\s+[^.;⟦\"“]*?\b{_DECISION_NOUN}\b[^.;⟦\"“]*)"
)
_QUOTES = re.compile(_QUOTED)
_VAGUE = re.compile(r"^(?:(?:a|an|the)\s+)?(?:relevant|important|corresponding|relevant\s+important|crucial)?\s*(?:decisions?|resolutions?|letter|appeal|oath)s?(?:\s+(?:on\s+it|at\s+.*|there|with\s+.*|of\s+(?:loyalty|pledge).*))?$")


class Item(NamedTuple):
    text: str
    span: Span


class Adopted(NamedTuple):
    title: str
    unanimous: bool
    span: Span
    is_law: bool


def agenda(view: SentenceView) -> tuple[list[Item], bool]:
    """Agenda items stated in one sentence, and whether it announces a numbered list to follow."""
    skeleton = view.skeleton
    numbered = bool(re.search(r"(?:following\s+agenda\s+items?|agenda\s+items?(?:\s+of\s+the\s+\w+)?\s*[:.]?\s*$|following\s+agendas?|agenda\s+items\s+of\s+the\s+session|following\s+(?:items|issues))", skeleton))
    m = _FRONTED.match(skeleton) or _DISCUSSED.search(skeleton)
    if m is None:
        return [], numbered
    text, at = m.group("o"), m.start("o")
    if _AGENDA_WORD.match(text) or re.match(r"\s*(?:it|them|this|that|to|draft\s+decisions)\b|.*\bon\s+the\s+(?:first|second|third)\s+agenda", text):
        return [], numbered
    groups = m.groupdict()
    if groups.get("subject", "") and re.match(r"It|it|They", groups["subject"]) and groups.get("verb") in ("reported", "heard", "studied", "reviewed", "considered"):
        return [], numbered
    if groups.get("verb") == "heard" and not re.match(r"\s*(?:a\s+report|the\s+(?:report|results?|accounts?|appraisal|state)|reports?)", text):
        return [], numbered
    items: list[Item] = []
    position = 0
    pieces = _SPLIT.split(text)
    for piece in pieces:
        start = text.find(piece, position)
        position = start + len(piece)
        verb = _LEADING_VERB.match(piece)
        if verb:
            piece, start = piece[verb.end() :], start + verb.end()
        trimmed = _TRIM.sub("", piece).strip(" ,.")
        if groups.get("verb") == "heard":
            about = re.match(r"(?:a|the)\s+report\s+(?:of\s+the\s+[^,]{0,60}?\s+)?(?:on|analyzing)\s+", trimmed)
            if about:
                start += about.end()
                trimmed = trimmed[about.end() :]
        if len(trimmed) < 6:
            continue
        begin = view.to_document(at + start)
        items.append(Item(view.plain(trimmed), (begin, view.to_document_end(at + start + len(trimmed)))))
    return items, numbered


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
    if not re.search(_ADOPTED, text):
        return []
    unanimous = bool(_UNANIMOUS.search(text))
    base = view.sentence.start
    out: list[Adopted] = []
    for m in _QUOTED_DECISION.finditer(text):
        before = text[max(0, m.start() - 160) : m.end() + 160]
        if not re.search(rf"\b{_ADOPTED}\b", before):
            continue
        for q in _QUOTES.finditer(m.group("list")):
            title = q.group("q").strip(" ,.")
            if re.match(r"(?:On|Let|For|Law|The\s+[Ll]aw|About|Regarding)", title) or "decision" in m.group()[:30].lower() or "ordinance" in m.group()[:30].lower() or "resolution" in m.group()[:40].lower():
                start = base + m.start("list") + q.start("q")
                out.append(Adopted(title, unanimous, (start, start + len(title)), bool(re.search(r"\b[Ll]aw\b", title + m.group()[:40]))))
    if out:
        return out
    for m in _PLAIN_DECISION.finditer(view.skeleton):
        piece = m.group("o")
        for part in re.split(r"\s+and\s+(?=an?\s+(?:[\w-]+\s+){0,3}" + _DECISION_NOUN + r"\b)", piece):
            title = re.split(r"\s+(?:at\s+the\s+meeting|at\s+the\s+session|with\s+(?:full|unanimous)|was\s+adopted|that\s+day)\b", part)[0].strip(" ,.")
            if _VAGUE.match(title) or re.search(r"\bletter\b|\bappeal\b|\boath\b", title):
                continue
            if not re.search(rf"{_DECISION_NOUN}\s+(?:on|of|for|reflecting|to|regarding|concerning)|master\s+plan|draft", title):
                continue
            at = m.start("o") + piece.find(part)
            clean = re.sub(r"^(?:the|an?)\s+(?=SPA|additional|amended|draft)", "", title)
            begin = view.to_document(at + part.find(clean))
            out.append(Adopted(view.plain(clean), unanimous, (begin, begin + len(clean)), bool(re.search(r"\blaws?\b", clean))))
    return out
