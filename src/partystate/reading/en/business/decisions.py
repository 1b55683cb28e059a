"""What a meeting adopted: decisions, resolutions and laws with a title or stated content (GUIDE.md, "decisions")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from partystate.reading.en.text.predicates import DEED, Clause, clauses
from partystate.reading.en.text.views import SentenceView
from partystate.reading.first_letters import compiled
from partystate.reading.patterns import WEEKDAY, pattern
from partystate.reading.report import Span

_NOUN = (
    r"(?:decisions?|resolutions?|ordinances?|decrees?|laws?|bills?|statutes?|rules|plans?|programme|communique"
    r"|declaration|directive|[Dd]ecisions?|Ordinances?|Resolutions?|Decrees?|Laws?)"
)
_QUOTATION = r"[\"“][^\"”]{4,400}[\"”]"
_QUOTE = re.compile(r"[\"“](?P<q>[^\"”]{4,400})[\"”]")
_QUOTED_DECISION = pattern(
    rf"(?P<n>{_NOUN})[^\"“.]{{0,140}}?",
    rf"(?P<list>{_QUOTATION}(?:(?:\s*(?:,\s*and|,|and|;)|(?<=,[\"”])(?:\s+and)?)\s*",
    rf"(?:(?:the )?[^\"“.,]{{0,80}}?)?{_QUOTATION})*)",
)
_NEAR = 160
"""Characters around quoted titles in which it must be said that they were adopted."""
_FIRST_TITLE = 60
"""A quotation that begins so soon behind the noun is its title, whatever its first word."""
_LEAD = r"(?:(?:First|Then|Next|Finally|Also),? |(?:After|At|During|Following|In|Through|Upon) [^,;⟦]{2,160}, )?"
_PASSED = pattern(
    rf"^{_LEAD}(?P<o>(?:[A-Z][\w'’-]* )(?:[\w'’-]+ ){{0,3}}?(?:[Ll]egislation|[Ll]aws?|[Bb]ills?|[Rr]esolutions?"
    r"|[Dd]ecisions?) (?:on|about|for|to) [^.;⟦]{5,200}?) (?:was|were) (?:also |reportedly |unanimously )?"
    r"(?:passed|adopted|approved|enacted)\b"
)
_PASSED_PLAIN = pattern(
    rf"^{_LEAD}(?P<o>(?:(?:[Tt]he|[Aa]n?) (?:[\w'’-]+ ){{0,4}}?|(?=[A-Z]\w+s (?:of the [A-Z]\w* )?on\b))"
    rf"{_NOUN}\b (?:[^.;⟦\"“]{{3,160}}? )?(?:on|for|to|regarding|concerning|of) [^.;⟦\"“]{{3,200}}?)"
    r" (?:was|were) (?:also |unanimously |newly |(?:deliberated(?: (?:up)?on)?|discussed|examined|studied"
    r"|considered)(?: first)? and (?:(?:an?|the) (?:relevant )?(?:decision|resolution|law|ordinance)s? was )?"
    r"(?:unanimously )?|put to (?:the |a )?vote and (?:unanimously )?)?"
    r"(?:adopted|approved|passed|enacted|endorsed|ratified|promulgated|issued)\b"
)
_BEFORE_ADOPTING = pattern(
    r" before (?:unanimously )?(?:adopting|approving|passing|enacting) (?P<o>[^.;⟦]+)"
)
""" "examined the drafts | before adopting the Law on Ferries as a decree"."""
_IT_WAS_DECIDED = pattern(
    r"^(?:[A-Z][^,;⟦]{2,80}, )?[Ii]t was (?:(?:also|then|further|unanimously|thus) )*(?:decided|resolved)"
    r"(?: (?:at|in|by) the [^.;,⟦]{3,60}?)? (?P<o>(?:to|that the) [^.;⟦]+)"
    r"|^(?:An?|The) (?:\w+ )?decision was (?:also )?(?:taken|made|reached|passed)(?: at the [a-z]+)?"
    r" (?P<o2>to [^.;⟦]+)"
    r"|^(?:[Aa]lso |[Uu]nanimously )?(?:[Aa]dopted|[Aa]pproved|[Pp]assed|[Rr]atified|[Ee]nacted)"
    r" (?:there|(?:at|by|in) (?:the|its) [^.;,⟦]{3,60}?) (?:was|were) (?P<o3>[^.;⟦]+)"
)
""" "It was also decided to set up a committee", "Adopted at the session were the law on A and the law on B"."""
_A_LAW = (
    r"(?:(?:the|an?) )?(?:[A-Z]?[\w-]+ ){0,5}?(?:[Ll]aws?|[Bb]ills?|[Cc]onstitution)\b"
    r"(?! of\b(?! the [A-Z][\w’' -]{1,60} on\b))"
)
_NEXT_LAW = pattern(rf"(?:,|,? and) (?={_A_LAW})|,? and (?=on\b)")
""" "the Law on Ferries | and the Law on Tolls", "laws on ferries | and on tolls"."""
_ADOPTED = compiled(
    r"\b(?:[Aa]dopt(?:ed|ing)|enact(?:ed|ing)|[Aa]pprov(?:ed|ing)|[Pp]assed|promulgated|[Rr]atified|[Ee]ndorsed"
    r"|gave (?:\w+ ){0,2}approval"
    r"|amended|(?:was|were) issued"
    r"|revised|took (?:unanimously )?(?:the|an?) (?:\w+ )?decision|voted (?:unanimously )?for the (?:law|decision"
    r"|bill|ordinance)"
    r"|(?:ended|closed|concluded) with the (?:\w+ )?adoption of|unanimous (?:adoption|approval|endorsement) of"
    r"|supplemented|abolished|abrogated|annulled|repealed|scrapped|rescinded)\b"
)
_DECIDED = compiled(
    r"\b(?:decided|resolved|decision was|decision to|voted|[Aa]dopted (?:at|by|in|there)|Passed|Approved)\b"
)
_UNANIMOUS = re.compile(
    r"[Uu]nanimous(?:ly)?|\b[Ww]ith (?:the )?(?:(?:full )?approval of all|full (?:approval|agreement|consent))\b"
    r"|\bby acclamation\b"
)
_LAW = re.compile(r"\b[Ll]aw\b")
_LAWS = re.compile(r"\blaws?\b")
_NAMING = pattern(r" (?P<o>on (?:re)?(?:naming|calling|designating) [^\"“.;]{2,80}[\"“])$")
""" "a resolution | on renaming the league the | "Union of Weavers" was adopted"."""
_TITLE_START = pattern(r"(?:[Oo]n|Let|For|Law|The [Ll]aw|About|Regarding|Concerning)\b")
_VAGUE = pattern(
    r"^(?:(?:a|an|the|its|their) )?(?:[\w-]+ )?(?:relevant|important|corresponding|crucial)?\s*"
    r"(?:decisions?|resolutions?|letters?|appeals?|oaths?|messages?)"
    r"(?: (?:on (?:it|this|them|each(?: of (?:them|these|those|the [a-z]+))?|all of (?:them|these))"
    r"|at .*|there|with .*|of (?:loyalty|pledge).*|in this regard|to (?:this|that) effect"
    r"|(?:on the basis|after|following) .*))?$"
    r"|(?:the )?(?:above-?)?said .*|to (?:present|submit|refer|report) (?:it|them)\b.*"
    r"|.*\b(?:letters?|oath|pledge)\b|.*\bon (?:the|each) (?:\w+ ){0,2}agenda items?$"
    r"|.*\bon (?:the|these|those|all) (?:\w+ )?(?:issues?|matters?|items?|questions?|problems?)"
    r"(?: (?:discussed|raised|concerned|presented|above|put)\b.*)?$"
)
_UNTITLED = pattern(r"^(?:the )?(?:relevant|corresponding|necessary|appropriate) decisions$")
"""Decisions of which all that is told is that nobody was against them; one without a title and without that is none."""
_CONTENT = pattern(
    rf"{_NOUN} (?:on|of|for|reflecting|to|regarding|concerning|calling|urging|demanding)\b|master plan|draft|^to\s",
    r"|^(?:the|an?) (?:organi[sz]ational|important issue|plan|measures)",
    r"|^(?:[\w'’-]+ ){0,3}?(?:revisions?|amendments?) (?:to|of)\b|\bbudget\b",
    r"|\b(?:[Ll]aw|[Bb]ill|[Cc]ode|[Cc]onstitution|rules|regulations)s?$|\blaws? [a-z]+ing\b"
    r"|^[“\"]?(?:[\w-]+ ){0,4}?(?:measures|steps|plans?)\b",
    rf"|^(?:the )?{DEED} (?:of|in)\b",
    r"|^that\s|^(?:the )?reports? on\b|\b(?:plan|programme|strategy|line|policy)\b(?= (?:put forward|set)\b|$)",
)
_CHANGED = pattern(r"(?:amend|revis|supplement|modif)")
_UNDONE = pattern(r"(?:abol|abrog|annul|repeal|scrap|rescind)")
""" "abrogated the agreement on tolls": what was decided is told by the verb."""
_A_LAW_TEXT = pattern(r"\b(?i:laws?|constitution|rules|regulations|code|bills?|charter|statutes?|ordinances?)\b")
_BEHIND_TITLE = pattern(
    r" (?:as (?:an?|the|its) (?:decrees?|decisions?|laws?|ordinances?)"
    r"|as (?:decrees|decisions|laws|ordinances)"
    r"|(?:at|during|in) (?:the|its|an?) (?:[\w-]+ ){0,3}(?:meeting|session|plenum|sitting)"
    r"|with (?:full|the unanimous|unanimous)|by (?:a|the) (?:show of|unanimous|majority)"
    r"|after (?:examining|hearing)|was adopted"
    r"|that day)\b|, true to\b|\n\n"
)
_WITH_APPROVAL = pattern(
    r"^(?:with (?:full support and )?(?:the )?unanimous approval(?: of (?:the )?\w+)?|unanimously) "
)
_OF_PERSONS = pattern(
    r"to (?:relieve|dismiss|remove|recall|expel|oust|strip|appoint|elect|name|by-elect|nominate|deprive)\b"
)
"""What is decided of people is a change, no decision with a content of its own."""
_TOLD_BEHIND = pattern(
    rf" (?:on |last )?{WEEKDAY}\b.*$|, (?:though|although|but|while|which|with|without)\b.*$"
    r"|,[”\"]? (?:the |it )?[^,;⟦]{2,40} (?:said|reported|added)\b.*$"
    r"|,? and (?:the )?(?:[a-z]+ ){1,3}(?:agreed|decided|said|reached)\b.*$",
    flags=re.S,
)
"""What the press goes on to tell behind a title."""
_AND_OTHER = pattern(r" and other\b| that\b")
_NEXT = pattern(rf" and (?=an?\s+(?:[\w-]+ ){{0,3}}{_NOUN}\b)")
_ARTICLE = pattern(r"^(?:the|an?) (?=[A-Z]{2}|additional|amended|draft)")
_SHORTEST = 8
"""Characters of the shortest title."""


class Adopted(NamedTuple):
    """One thing adopted, by title or stated content; `is_law` where the wording says so."""

    title: str
    unanimous: bool
    span: Span
    is_law: bool


def decisions(view: SentenceView, own: str = "") -> list[Adopted]:
    """Decisions, resolutions and laws one sentence says were adopted: with a title, stated content, or unanimously.

    `own`: see `clauses`.
    """
    text = view.sentence.text
    if not _ADOPTED.search(text) and not _DECIDED.search(text):
        return []
    unanimous = _UNANIMOUS.search(text) is not None
    quoted = list(_quoted(view, unanimous))
    if quoted:
        return quoted
    settled = _IT_WAS_DECIDED.match(view.skeleton)
    if settled is not None:
        told = next(group for group in ("o", "o2", "o3") if settled[group])
        return list(_of_object(view, *settled.span(told), unanimous))
    passed = _PASSED.match(view.skeleton) or _PASSED_PLAIN.match(view.skeleton)
    if passed and not _VAGUE.match(passed.group("o")):
        title = _AND_OTHER.split(passed.group("o"))[0].strip(" ,")
        return list(_each_law(view, title, passed.start("o"), unanimous))
    then = _BEFORE_ADOPTING.search(view.skeleton)
    if then is not None and _A_LAW_TEXT.search(then["o"]) is not None:
        return list(_of_object(view, *then.span("o"), unanimous))
    return [found for c in clauses(view.skeleton, own) if c.adopts for found in _of_clause(view, c, unanimous)]


def _each_law(view: SentenceView, text: str, at: int, unanimous: bool) -> Iterator[Adopted]:
    """What was adopted, each law for itself; `text` stands at skeleton offset `at`."""
    position = 0
    for title in _NEXT_LAW.split(text):
        position = text.find(title, position)
        is_law = _LAW.search(title) is not None or not title.lower().startswith(("the ", "a "))
        yield Adopted(view.plain(title), unanimous, view.span_of(at + position, len(title)), is_law)
        position += len(title)


def _quoted(view: SentenceView, unanimous: bool) -> Iterator[Adopted]:
    """Titles in quotation marks behind a word for a decision."""
    text = view.sentence.text.replace("C.C.", "C,C,")  # so that its dots end no sentence
    base = view.sentence.start
    for m in _QUOTED_DECISION.finditer(text):
        if not _ADOPTED.search(text, max(0, m.start() - _NEAR), m.end() + _NEAR):
            continue
        for q in _QUOTE.finditer(m.group("list")):
            title = q.group("q").strip(" ,.")
            at = m.start("list") + q.start("q")
            if not _TITLE_START.match(title) and (naming := _NAMING.search(text, m.start(), at)) is not None:
                at = naming.start("o")  # the quotation is the name given, and no title
                title = text[at : m.start("list") + q.end()]
            if _TITLE_START.match(title) or at - 1 - m.start() < _FIRST_TITLE:
                is_law = _LAW.search(title + m.group("n")) is not None
                yield Adopted(title, unanimous, (base + at, base + at + len(title)), is_law)


def _of_clause(view: SentenceView, clause: Clause, unanimous: bool) -> Iterator[Adopted]:
    """What the object of "adopted" states, coordinated decisions apart."""
    told = view.skeleton[clause.start : clause.end]
    if _CHANGED.match(clause.verb) and not _A_LAW_TEXT.search(told):
        return  # "revised its estimate"
    start = clause.start
    if _UNDONE.match(clause.verb):
        start = view.skeleton.rfind(clause.verb, 0, start)
    yield from _of_object(view, start, clause.end, unanimous)


def _of_object(view: SentenceView, start: int, end: int, unanimous: bool) -> Iterator[Adopted]:
    """What skeleton[start:end], the object of a verb of deciding, states."""
    at, text = start, view.skeleton[start:end].rstrip(" .,;")
    approval = _WITH_APPROVAL.match(text)
    if approval:
        at += approval.end()
        text = text[approval.end() :]
    position = 0
    for part in _NEXT.split(text):
        begin = text.find(part, position)
        position = begin + len(part)
        title = _TOLD_BEHIND.sub("", _BEHIND_TITLE.split(part)[0]).strip(" ,.”\"")
        undone = _UNDONE.match(title) is not None
        if unanimous and _UNTITLED.match(title):
            yield Adopted(view.plain(title), unanimous, view.span_of(at + begin, len(title)), False)
            continue
        if _OF_PERSONS.match(title) or len(title) < _SHORTEST or _VAGUE.match(title):
            continue
        if not (undone or _CONTENT.search(title)):
            continue
        title = _ARTICLE.sub("", title)
        begin += part.find(title)
        laws = _NEXT_LAW.split(title) if _A_LAW_TEXT.search(title) and not title.startswith("to ") else [title]
        for each in laws:
            begin = text.find(each, begin)
            span = view.span_of(at + begin, len(each))
            yield Adopted(view.plain(each), unanimous, span, _LAWS.search(title) is not None)
