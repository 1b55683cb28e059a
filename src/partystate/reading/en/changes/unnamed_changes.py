"""Changes of people whom a report does not name: "recalled and by-elected members of the Political Bureau".

A body does it to holders of posts ("appointed new ministers"), it is done to them ("several secretaries were
replaced"), or it is told by a noun ("approved the appointment of a new minister"). What the report names after all is
taken out by the reader. Source of the verbs: GUIDE.md, "changes"; the communiqués of 2020-2024 and how the press words
them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from partystate.reading.en.changes.change_facts import Unnamed
from partystate.reading.en.changes.change_patterns import NOUNS, OTHERS, UNNAMED, VERB
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import Guarded, GuardedSet, guarded
from partystate.reading.patterns import DOT, pattern
from partystate.reading.report import Action

_ONE_VERB = pattern(rf"\b(?:{VERB})\b")
_HOLDER = (
    r"(?:members?|secretar(?:y|ies)|officials?|directors?|ministers?|cadres|commanders?|heads?|chair(?:man|men"
    r"|persons?)"
    r"|vice-?premiers?|premiers?|vice-?ministers?|executives|deputies|generals|prosecutors?|auditors?|chiefs?"
    r"|vice-?(?:chairm[ae]n|directors?|presidents?)|presidents?|ambassadors?|aides)"
)
_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|a dozen"
    r"|dozens|scores|half|most|all|a third|one[- ]third|a quarter|two[- ]thirds)"
)
_DETERMINER = (
    rf"(?:(?:at least|about|nearly|more than|up to|as many as) {_NUMBER}|{_NUMBER}|the|an?|some|several|many"
    r"|a number of|other|another|new|its|their|his|her)(?: of(?= (?:the|its|his|their)\b))?"
)
_POST = pattern(
    rf"(?:{_DETERMINER} )*"
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
    rf"(?P<verbs>(?:{_SURE})(?:(?:,| and|, and| or) (?:{_SURE}|transferred))*)(?! (?:by|to(?! fill\b))\b)\b"
)
_A_HOLDER = pattern(r"an? (?!new\b|third\b|quarter\b|dozen\b|number\b|series\b)")
_ELECTED = frozenset(("elected", "by-elected", "co-opted", "coopted"))
_BE = pattern(r"(?:\b(?:was|were|been|is|are|be|being)|⟦.* and|⟧)(?: \w+ly| also| newly)* $")
_LOST = guarded(r" (?:have |had )?(?P<verbs>lost (?:their|his|her) (?:posts?|seats?|jobs?|positions?)|stepped down)\b")
_WHO_DID = pattern(r",? who [^,;:⟦]{3,120},?$")
""" "officials | who slept at their posts | were dismissed"."""
_DOING = {
    "replacing": "replaced", "dismissing": "dismissed", "sacking": "sacked", "firing": "fired", "removing": "removed",
    "ousting": "ousted", "purging": "purged", "demoting": "demoted", "appointing": "appointed", "electing": "elected",
    "by-electing": "by-elected",
}  # fmt: skip
_RESHUFFLE = pattern(
    r"\b(?:reshuffle|shake-?up|overhaul)(?:ed)? (?:of |in )?(?P<body>(?:the |his |its )?(?:[\w-]+ ){0,4}?"
    r"(?:Commission|Cabinet|Bureau|Secretariat|Committee|leadership))\b",
    flags=re.I,
)
_ITS_MEMBERS = pattern(r"(?:its|their) (?P<n>(?:\w+ )?members)$")
_COUNTED = rf"(?:at least |about |nearly |more than |up to |as many as )?{_NUMBER}"
_ACTIVE = (
    guarded(
        rf"\b(?P<verb>{_SURE}|named) (?P<post>(?:some|several|many|a number of|{_COUNTED}|an?|its (?:new|first)) "
        r"[^.;⟦“”\"]{3,160})"
    ),
    guarded(
        r"\b(?P<verb>elected|by-elected) "
        r"(?P<post>the (?:(?:new|vice-?|alternate) )*(?:president|chairman|members|vice-?\w+|secretaries|premier)s? "
        r"[^.;⟦“”\"]{3,160})"
    ),
    guarded(
        r"\b(?P<verb>dismissed|removed|sacked|ousted|replaced|demoted|purged|fired) "
        r"(?P<post>(?!.* from (?:the|an?) )(?:the|its|his|their|top|senior|key) [^.;⟦“”\"]{3,160})"
    ),
    guarded(
        rf", (?:including by )?(?P<verb>{'|'.join(_DOING)}) "
        rf"(?P<post>(?:some|several|many|a number of|{_COUNTED}|an? new|its|top|senior|key) [^.;⟦“”\"]{{3,160}})"
    ),
)
"""Whom a post is taken from may be "the" one who held it; "recalled the minister" may mean another thing."""
_AND_OTHERS = guarded(
    rf"\b(?P<verb>{_SURE}|named) [^.;“”\"]{{3,200}}?,? (?:and|with|well as) (?:{_DETERMINER} )*other "
    rf"(?P<post>(?:[\w-]+ ){{0,4}}?{_HOLDER}"
    r"(?: (?:of|at|in|for|from|handling|overseeing) [^.;⟦“”\"]{2,200})?)"
)
""" "sacked ⟦0⟧ and | other ministers in charge of farming and fishing"."""
_ELIDED = pattern(
    rf"(?:,|,? and) (?P<post>(?:{_DETERMINER} )+[^,.;⟦]{{3,100}}?) (?P<verb>{_SURE})"
    r"(?=[.,;]|$| (?:at|in|on|by|during)\b)"
)
""" "Two ministers were replaced | and six new secretaries appointed"."""
_NEW_NAMED = guarded(
    rf"\b[Nn]ew (?P<post>(?:[\w’'-]+ ){{0,4}}?{_HOLDER}(?: (?:of|at|in|for|from) [^.;⟦“”\",]{{2,90}}?)?)"
    r" (?:was|were|has been|have been) (?:also )?(?P<verb>named|chosen)\b"
)
_WHEN = pattern(
    r" (?:last|this|earlier|on|in) (?:late |early |mid-)?(?:[A-Z]?[a-z]+day|week|month|year"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)|\d{4})\b.*$",
    flags=re.S,
)
_NEXT_DEED = pattern(rf",? and (?:also |then )?(?:{VERB}|\w{{3,}}ed) .*$", flags=re.S)
""" "dismissed two directors | and named their successors"."""
_SUCCESSOR = guarded(
    r"\b(?:and|then|before|while) (?:(?P<verb>named|appointed|elected|chose|installed|selected|picked) (?:an?other "
    r"in (?:his|her) "
    r"place"
    r"|(?:an? )?(?:brand-)?new (?:ones?\b|(?P<role>[a-z-]+))|(?:his|her|their|its) (?:successors?|replacements?))"
    r"|(?:another|the [\w’' -]{3,40}?|an? [\w’' -]{3,40}?) (?:was|were|has been) (?P<verb2>named|appointed"
    r"|elected)"
    r" (?:to (?:succeed|replace) (?:him|her|them)|in (?:his|her|their) (?:place|stead)|as (?:his|her|their)"
    r" (?:successor|replacement)))"
)
""" "sacked the chairman | and named a new one": the post that was taken from one is given to another."""
_TOOK_PLACE = guarded(
    r"\b(?P<noun>[Bb]y-elections?|[Ee]lections?|[Aa]ppointments?|[Rr]ecalls?|[Rr]emovals?|[Dd]ismissals?) of (?:the )?"
    r"(?P<post>(?:new )?(?:members?|alternate|secretaries|directors|ministers|vice)[^.;⟦“”\"]{3,140}?) "
    r"(?:took place|(?:was|were) (?:held|made|announced|approved|conducted))\b"
)
_AMONG = guarded(
    r"\b(?P<nouns>(?:dismissals?|transfers?|appointments?|replacements?|promotions?|elections?|by-elections?|removals?)"
    r"(?:(?:, | and |, and )(?:dismissals?|transfers?|appointments?|replacements?|promotions?|elections?|removals?))*)"
    r" among (?P<post>(?:leading|senior|top|key|other|some|new|several|ranking|high-ranking)"
    r" (?:[\w-]+ )?(?:officers|officials|commanders|members|generals|ministers|cadres|secretaries)"
    r"(?: of [^,;:.⟦]{3,80}?)?)(?= (?:but|at|in|on|and|were|was)\b|[,;:.]|$)"
)
""" "there were other dismissals and appointments among | leading officers"."""
_AMONG_THOSE = guarded(
    rf"\bAmong (?:those|the officials|the people|them) (?P<verb>{_SURE}) (?:was|were) (?P<post>[^.;⟦“”\"]{{4,200}})"
)
""" "Among those dismissed were | the minister and the heads of …"."""
_NOUN = guarded(
    r"\b(?:approved|announced|confirmed|ratified|decided on|made|ordered) (?:the |an? )?(?P<noun>appointment|dismissal"
    r"|election|by-election|recall|removal|relief|replacement|sacking)s? of (?P<post>[^.;⟦“”\"]{4,200})"
)
_CLAUSE = pattern(r"[.;:⟧“”\"]|\b(?:that|which|when|where|while|after|as|if|whether|because|since|before)\b")
_PARTS = pattern(
    r",\s*(?:and\b)?\s*| and (?=(?:an?|the|new|some|several|other|members|officials|secretaries|ministers)\b)"
)
_AND_POST = pattern(
    r",\s*(?:and )?(?=an?\b|new\b)"
    r"| and (?=an?\b|new\b|the (?:[\w-]+ ){0,3}?(?i:secretar|minister|director|premier|chief)"
    r"|head\b|chairman\b|secretar|director|minister)"
)
_END = pattern(
    r",\s*(?:and )?(?:the )?(?:[\w’'.-]+ ){1,6}?(?:said|reported|says|reports)\b.*$"
    r"|,\s*(?:and )?(?:the )?(?:state|official|according|citing|news agency|local|North|South|raising|including|which"
    rf"|who|in an?\b|as part|amid|ahead)\b.*$|,? and [“\"]?(?!(?:{VERB})\b)\w{{3,}}ed\b.*$"
    r"|,? (?:during|at|on) (?:an?|the|its)"
    r" [\w -]{0,60}?(?:meeting|session|congress|plenum|plenary|conference)\b.*$|,\s*[A-Z]{3,} .*$"
    r"| -{1,2} .*$|,? with (?:an?|the|its) .*$"
    r"| (?:over|amid|after|following|because of|due to|for (?:what|their|its|his|alleged\w*|\w+ing|corruption"
    r"|negligence|incompetence|irresponsib\w+|graft|bribery|failures?"
    r"|dereliction|abuse|idleness|laziness|mistakes))\b.*$",
    flags=re.S,
)
"""Where the tale goes on behind the post."""
_MEMBERS_APART = pattern(r" and (?=members\b|officials\b|secretaries\b)")
_STARTS_AS_POST = pattern(
    r"(?:\w+ )?(?:members?|alternate|senior|officials|secretar|directors?|chairm|ministers?|vice|officials)"
)
_PARTS_OF_LIST = pattern(r", and | and |, ")
_WINDOW = 400
"""How many characters before a passive verb may hold whom it is done to."""


def unnamed_changes(view: SentenceView) -> list[Unnamed]:
    """The changes of one sentence whose people it does not name."""
    skeleton = view.skeleton
    possible = _FORMS.possible(skeleton)
    if not possible or skeleton.rstrip().endswith(":"):
        return []  # nothing of the kind, or "… were elected as follows:"
    out: list[Unnamed] = []
    for k, (form, read) in enumerate(_READERS):
        if possible >> k & 1:
            for m in form.pattern.finditer(skeleton):
                out += read(view, m)
    successor = _SUCCESSOR.search(skeleton) if out and out[0].action == "relieved" and len(out) == 1 else None
    if successor is not None and successor["role"] and successor["role"] not in out[0].post:
        successor = None
    if successor is not None and successor.start() > skeleton.find(out[0].post):
        action = ACTIONS.get(successor["verb"] or successor["verb2"], "appointed")
        out.append(Unnamed(action, out[0].post, view.span(*successor.span())))
    return [u for k, u in enumerate(out) if (u.action, u.post) not in [(x.action, x.post) for x in out[:k]]]


def _several_deeds(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """ "recalled and by-elected | members of X"."""
    told, out = _END.sub("", m["post"]), []
    span = view.span(m.start(), m.start("post") + len(told))
    for part in _MEMBERS_APART.split(told):
        post = part.strip(" ,")
        if post != "members" and _STARTS_AS_POST.match(post):
            out += [Unnamed(ACTIONS[verb], post, span) for verb in _ONE_VERB.findall(m["verbs"])]
    return out


def _passive(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """ "several secretaries | were replaced", and what follows without a "were" of its own."""
    floor = max(0, m.start() - _WINDOW)
    start, posts = _done_to(_WHO_DID.sub("", view.skeleton[floor : m.start()]))
    if not posts:
        return []
    span = view.span(floor + start, m.end())
    actions: list[Action] = [ACTIONS[v] for v in _ONE_VERB.findall(m["verbs"])]
    out = [Unnamed(action, post, span) for action in actions or ["relieved"] for post in posts]
    elided = _ELIDED.match(view.skeleton, m.end())
    if elided is not None:
        span = view.span(elided.start(), elided.end())
        out += [Unnamed(ACTIONS[elided["verb"]], post, span) for post in _posts([elided["post"]])]
    return out


def _active(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """ "appointed | a new minister"."""
    if _A_HOLDER.match(m["post"]) and (m["verb"] not in _ELECTED or _BE.search(view.skeleton[: m.start()])):
        return []  # "⟦0⟧ was elected a member", "dismissed a minister, ⟦0⟧"
    told = _NEXT_DEED.sub("", _WHEN.sub("", _END.sub("", m["post"])))
    span = view.span(m.start(), m.start("post") + len(told))
    action = ACTIONS[_DOING.get(m["verb"], m["verb"])]
    return [Unnamed(action, post, span) for post in _posts(_AND_POST.split(_of_what(told, view.skeleton)))]


def _by_noun(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """ "approved the appointment of | a new minister"."""
    told = _END.sub("", m["post"])
    span = view.span(m.start(), m.start("post") + len(told))
    return [Unnamed(NOUNS.get(m["noun"], "relieved"), post, span) for post in _posts(_PARTS.split(told))]


def _took_place(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """ "By-elections of | members of the Bureau | took place"."""
    noun = m["noun"].lower().removesuffix("s")
    return [Unnamed(NOUNS.get(noun, "relieved"), m["post"].strip(), view.span(*m.span()))]


def _among(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """Each noun tells a change of its own; a transfer tells none."""
    nouns = (noun.removesuffix("s") for noun in _PARTS_OF_LIST.split(m["nouns"]))
    span = view.span(*m.span())
    return [Unnamed(NOUNS.get(n, "relieved"), m["post"].strip(), span) for n in nouns if n != "transfer"]


def _among_those(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """Each post of the list."""
    told = _END.sub("", m["post"])
    span = view.span(m.start(), m.start("post") + len(told))
    return [Unnamed(ACTIONS[m["verb"]], post, span) for post in _posts(_PARTS.split(told))]


def _and_others(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """Whom else it is done to, beside those who are named."""
    return _plainly(view, m) if "⟦" in m.group() else []


def _plainly(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """A post that stands as it is."""
    post = _WHEN.sub("", _END.sub("", m["post"])).strip(" ,")
    span = view.span(m.start(), m.start("post") + len(post))
    return [] if _BARE.match(post) else [Unnamed(ACTIONS[m["verb"]], post, span)]


def _others(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """ "four other men were named | members of X"."""
    return [Unnamed(ACTIONS[m["verb"]], post, view.span(*m.span())) for post in _posts([_END.sub("", m["post"])])]


_READERS: tuple[tuple[Guarded, Callable[[SentenceView, re.Match[str]], list[Unnamed]]], ...] = (
    (UNNAMED, _several_deeds),
    (_PASSIVE, _passive),
    (_LOST, _passive),
    *((form, _active) for form in _ACTIVE),
    (_NOUN, _by_noun),
    (_TOOK_PLACE, _took_place),
    (_AMONG, _among),
    (_AMONG_THOSE, _among_those),
    (_AND_OTHERS, _and_others),
    (_NEW_NAMED, _plainly),
    (OTHERS, _others),
)
_FORMS = GuardedSet([form for form, _ in _READERS])


def _of_what(told: str, skeleton: str) -> str:
    """ "a reshuffle of the Cabinet, replacing | half of its members": the members of the Cabinet."""
    its = _ITS_MEMBERS.search(told)
    body = _RESHUFFLE.search(skeleton) if its is not None else None
    return f"{told[: its.start()]}the {its['n']} of {body['body']}" if its is not None and body is not None else told


def _done_to(left: str) -> tuple[int, list[str]]:
    """The posts that end a text, and where they begin in it: the parts of its last clause that are nothing else."""
    last = max(_CLAUSE.finditer(left), key=lambda m: m.end(), default=None)
    if last is not None and last.group() in ("if", "whether"):
        return len(left), []
    start = last.end() if last is not None else 0
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
