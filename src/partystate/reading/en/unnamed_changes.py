"""Changes of people whom a report does not name: "recalled and by-elected members of the Political Bureau".

A body does it to holders of posts ("appointed new ministers"), it is done to them ("several secretaries were
replaced"), or it is told by a noun ("approved the appointment of a new minister"). What the report names after all is
taken out by the reader. Source of the verbs: GUIDE.md, "changes"; the communiqués of 2020-2024 and how the press words
them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from partystate.reading.en.change_facts import Unnamed
from partystate.reading.en.change_patterns import ACTIONS, NOUNS, OTHERS, UNNAMED, VERB
from partystate.reading.en.views import SentenceView
from partystate.reading.guards import GuardedSet, guarded
from partystate.reading.patterns import DOT, pattern

_ONE_VERB = pattern(rf"\b(?:{VERB})\b")
_HOLDER = (
    r"(?:members?|secretar(?:y|ies)|officials?|directors?|ministers?|cadres|commanders?|heads?|chair(?:man|men|persons?)"
    r"|vice-?premiers?|premier|vice-?ministers?|executives|deputies|generals|prosecutors?|auditors?)"
)
_POST = pattern(
    rf"(?:(?:the|an?|some|several|many|a number of|other|new|its|their) )*"
    rf"(?P<post>(?:(?!(?:which|what|whose|who|he|she|they|it|and|of|by|to|was|were)\b)[\w’'{DOT}-]+ ){{0,6}}?{_HOLDER}"
    r"(?: and (?:alternate|candidate|other) \w+)?(?: (?:of|at|in|for|on|from) [^,;:“”\"⟦]{2,120}?)?)$",
    flags=re.I,
)
"""A phrase for holders of posts, from its determiner to its body."""
_BARE = pattern(r"(?:party )?(?:members?|officials?|cadres|generals|executives|deputies)$", flags=re.I)
""" "members were dismissed" tells nothing."""
_SURE = (
    r"elected|by-elected|co-opted|coopted|appointed|relieved|dismissed|removed|recalled|sacked|ousted|replaced|demoted"
    r"|purged|fired"
)
_PASSIVE = guarded(
    rf" (?:was|were|has been|have been|had been) (?:(?:also|newly|both|then|reportedly) )*"
    rf"(?P<verbs>(?:{_SURE})(?:(?:,| and|, and) (?:{_SURE}))*)(?! by\b)\b"
)
_ACTIVE = guarded(
    rf"\b(?P<verb>{_SURE}|named) (?P<post>(?:some|several|many|a number of|two|three|four|five|six|seven|an? new) "
    r"[^.;⟦“”\"]{3,160})"
)
_WHEN = pattern(r" (?:last|this|earlier|on|in) (?:[A-Z]?[a-z]+day|week|month|year|[A-Z][a-z]+)\b.*$", flags=re.S)
_NOUN = guarded(
    r"\b(?:approved|announced|confirmed|ratified|decided on|made) (?:the |an? )?(?P<noun>appointment|dismissal|election"
    r"|by-election|recall|removal|relief)s? of (?P<post>[^.;⟦“”\"]{4,200})"
)
_CLAUSE = pattern(r"[.;:⟧“”\"]|\b(?:that|which|when|where|while|after|as|if|whether|because|since|before)\b")
_PARTS = pattern(
    r",\s*(?:and\b)?\s*| and (?=(?:an?|the|new|some|several|other|members|officials|secretaries|ministers)\b)"
)
_AND_POST = pattern(
    r",\s*(?:and )?(?=an?\b|new\b)| and (?=an?\b|new\b|head\b|chairman\b|secretar|director|minister)"
)
_END = pattern(
    r",\s*(?:and )?(?:the )?(?:state|official|according|citing|news agency|local|North|South|raising|including|which"
    rf"|who|in an?\b|as part|amid|ahead)\b.*$|,? and [“\"]?(?!(?:{VERB})\b)\w{{3,}}ed\b.*$"
    r"|,? (?:during|at|on) (?:an?|the|its)"
    r" [\w -]{0,60}?(?:meeting|session|congress|plenum|plenary|conference)\b.*$|,\s*[A-Z]{3,} .*$",
    flags=re.S,
)
"""Where the tale goes on behind the post."""
_MEMBERS_APART = pattern(r" and (?=members\b|officials\b|secretaries\b)")
_STARTS_AS_POST = pattern(
    r"(?:\w+ )?(?:members?|alternate|senior|officials|secretar|directors?|chairm|ministers?|vice|officials)"
)
_FORMS = GuardedSet((UNNAMED, _PASSIVE, _ACTIVE, _NOUN, OTHERS))
_WINDOW = 400
"""How many characters before a passive verb may hold whom it is done to."""


def unnamed_changes(view: SentenceView) -> list[Unnamed]:
    """The changes of one sentence whose people it does not name."""
    skeleton = view.skeleton
    if not _FORMS.possible(skeleton):
        return []
    out: list[Unnamed] = []
    for m in UNNAMED.finditer(skeleton):
        told = _END.sub("", m.group("post"))
        span = view.span(m.start(), m.start("post") + len(told))
        for part in _MEMBERS_APART.split(told):
            post = part.strip(" ,")
            if post != "members" and _STARTS_AS_POST.match(post):
                out += [Unnamed(ACTIONS[verb], post, span) for verb in _ONE_VERB.findall(m.group("verbs"))]
    for m in _PASSIVE.finditer(skeleton):
        floor = max(0, m.start() - _WINDOW)
        start, posts = _done_to(skeleton[floor : m.start()])
        span = view.span(floor + start, m.end()) if posts else (0, 0)
        out += [Unnamed(ACTIONS[v], post, span) for v in _ONE_VERB.findall(m.group("verbs")) for post in posts]
    for m in _ACTIVE.finditer(skeleton):
        told = _WHEN.sub("", _END.sub("", m.group("post")))
        span = view.span(m.start(), m.start("post") + len(told))
        out += [Unnamed(ACTIONS[m.group("verb")], post, span) for post in _posts(_AND_POST.split(told))]
    for m in _NOUN.finditer(skeleton):
        told = _END.sub("", m.group("post"))
        span = view.span(m.start(), m.start("post") + len(told))
        out += [Unnamed(NOUNS[m.group("noun")], post, span) for post in _posts(_PARTS.split(told))]
    others = OTHERS.search(skeleton)
    if others is not None:
        for post in _posts([_END.sub("", others.group("post"))]):
            out.append(Unnamed(ACTIONS[others.group("verb")], post, view.span(*others.span())))
    return [u for k, u in enumerate(out) if (u.action, u.post) not in [(x.action, x.post) for x in out[:k]]]


def _done_to(left: str) -> tuple[int, list[str]]:
    """The posts that end a text, and where they begin in it: the parts of its last clause that are nothing else."""
    start = max((m.end() for m in _CLAUSE.finditer(left)), default=0)
    cuts = [start, *(start + m.end() for m in _PARTS.finditer(left[start:]))]
    ends = [*(start + m.start() for m in _PARTS.finditer(left[start:])), len(left)]
    posts: list[str] = []
    begin = len(left)
    for at, end in zip(reversed(cuts), reversed(ends), strict=True):
        found = list(_posts([left[at:end]]))
        if not found:
            break
        posts[:0] = found
        begin = at
    return begin, posts


def _posts(parts: list[str]) -> Iterator[str]:
    for part in parts:
        m = _POST.match(part.strip(" ,"))
        if m is not None and not _BARE.match(m["post"]):
            yield m["post"].strip()
