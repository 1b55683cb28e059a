"""Changes of people whom a report does not name: "recalled and by-elected members of the Political Bureau".

A body does it to holders of posts ("appointed new ministers"), it is done to them ("several secretaries were
replaced"), or it is told by a noun ("approved the appointment of a new minister"). What the report names after all is
taken out by the reader. Source of the verbs: GUIDE.md, "changes"; the communiqués of 2020-2024 and how the press words
them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from partystate.reading.en.changes.change_facts import Unnamed
from partystate.reading.en.changes.change_patterns import NOUNS, OTHERS, UNNAMED, VERB
from partystate.reading.en.changes.unnamed_posts import (
    DETERMINER,
    HOLDER,
    NUMBER,
    done_to,
    ended,
    is_bare,
    posts,
    posts_in_list,
    posts_of_object,
)
from partystate.reading.en.posts.change_verbs import ACTIONS as NAMED_ACTIONS
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import Guarded, GuardedSet, guarded
from partystate.reading.patterns import pattern
from partystate.reading.report import Action

ACTIONS: dict[str, Action] = {
    **NAMED_ACTIONS, "called back": "relieved", "voted off": "relieved", "let go": "relieved", "voted in": "elected",
}  # fmt: skip
"""Participle → what it does; the last ones tell a change only where holders of posts are meant."""
_ONE_VERB = pattern(rf"\b(?:called back|voted (?:in|off)|let go|{VERB})\b")
_SURE = (
    r"elected|by-elected|co-opted|coopted|appointed|relieved|dismissed|removed|recalled|sacked|ousted|replaced|demoted"
    r"|purged|fired|reappointed|called back|let go|voted (?:in|off)"
)
_PASSIVE = guarded(
    rf" (?:was|were|has been|have been|had been) (?:(?:also|newly|both|then|reportedly|partly|in part) )*"
    r"(?:(?:transferred|reshuffled|moved) (?:and|or) )?"
    rf"(?P<verbs>(?:{_SURE})(?:(?:,| and|, and| or) (?:newly |also )?(?:{_SURE}|transferred))*)"
    r"(?! (?:by|to(?! fill\b))\b)\b"
)
_A_HOLDER = pattern(r"an? (?!new\b|third\b|quarter\b|dozen\b|number\b|series\b)")
_ELECTED = frozenset(("elected", "by-elected", "co-opted", "coopted"))
_BE = pattern(r"(?:\b(?:was|were|been|is|are|be|being)|⟦.* and|⟧)(?: \w+ly| also| newly)* $")
_LOST = guarded(
    r" (?:have |had )?(?P<verbs>lost (?:their|his|her) (?:posts?|seats?|jobs?|positions?)|stepped down"
    r"|(?:was|were) (?:\w+ly )?(?:stripped of|relieved of|removed from) (?:their|his|her)"
    r" (?:posts?|seats?|jobs?|positions?))\b"
)
_WHO_DID = pattern(r",? who [^,;:⟦]{3,120},?$")
""" "officials | who slept at their posts | were dismissed"."""
_DOING = {
    "replacing": "replaced", "dismissing": "dismissed", "sacking": "sacked", "firing": "fired", "removing": "removed",
    "ousting": "ousted", "purging": "purged", "demoting": "demoted", "appointing": "appointed", "electing": "elected",
    "by-electing": "by-elected", "dismiss": "dismissed", "recall": "recalled", "replace": "replaced",
    "remove": "removed", "sack": "sacked", "relieve": "relieved", "appoint": "appointed", "elect": "elected",
    "by-elect": "by-elected",
}  # fmt: skip
_RESHUFFLE = pattern(
    r"\b(?:reshuffle|shake-?up|overhaul)(?:ed)? (?:of |in )?(?P<body>(?:the |his |its )?(?:[\w-]+ ){0,4}?"
    r"(?:Commission|Cabinet|Bureau|Secretariat|Committee|leadership))\b",
    flags=re.I,
)
_ITS_MEMBERS = pattern(r"(?:its|their) (?P<n>(?:\w+ )?members)$")
_COUNTED = rf"(?:at least |about |nearly |more than |up to |as many as )?{NUMBER}"
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
        r"\b(?:[Ss]ession|[Mm]eeting|[Pp]lenum|[Pp]lenary|[Aa]ssembly|Bureau|[Pp]olitburo|Commission|Committee|[Ii]t"
        r"|[Cc]ongress)(?: also| then| further| and)* (?P<verb>recalled|relieved|removed|expelled) "
        r"(?P<post>(?!.* from (?:the|an?) )(?:the|its|their|top|senior|key) [^.;⟦“”\"]{3,160})"
    ),
    guarded(
        r"\b(?:decided|resolved|voted|moved) to (?P<verb>dismiss|recall|replace|remove|sack|relieve|appoint|elect"
        r"|by-elect) "
        r"(?P<post>(?!.* from (?:the|an?) )(?:the|its|their|top|senior|key|some|several|new|members|officials)\b"
        r"[^.;⟦“”\"]{3,160})"
    ),
    guarded(
        rf", (?:including by )?(?P<verb>{'|'.join(_DOING)}) "
        rf"(?P<post>(?:some|several|many|a number of|{_COUNTED}|an? new|its|top|senior|key) [^.;⟦“”\"]{{3,160}})"
    ),
)
"""Whom a post is taken from may be "the" one who held it; "recalled the minister" may mean another thing."""
_AND_OTHERS = guarded(
    rf"\b(?P<verb>{_SURE}|named) [^.;“”\"]{{3,200}}?,? (?:and|with|well as) (?:{DETERMINER} )*other "
    rf"(?P<post>(?:[\w-]+ ){{0,4}}?{HOLDER}"
    r"(?: (?:of|at|in|for|from|handling|overseeing) [^.;⟦“”\"]{2,200})?)"
)
""" "sacked ⟦0⟧ and | other ministers in charge of farming and fishing"."""
_ELIDED = pattern(
    rf"(?:,|,? and) (?P<post>(?:{DETERMINER} )+[^,.;⟦]{{3,100}}?)(?<!\bwere)(?<!\bwas)(?<!\bbeen) (?P<verb>{_SURE})"
    r"(?=[.,;]|$| (?:at|in|on|by|during)\b)"
)
""" "Two ministers were replaced | and six new secretaries appointed"."""
_NEW_NAMED = guarded(
    rf"\b[Nn]ew (?P<post>(?:[\w’'-]+ ){{0,4}}?{HOLDER}(?: (?:of|at|in|for|from) [^.;⟦“”\",]{{2,90}}?)?)"
    r" (?:was|were|has been|have been) (?:also )?(?P<verb>named|chosen)\b"
)
_SUCCESSOR = guarded(
    r"\b(?:and|then|before|while) (?:(?P<verb>named|appointed|elected|chose|installed|selected|picked) (?:an?other "
    r"in (?:his|her) "
    r"place"
    r"|(?:an? )?(?:brand-)?new (?:ones?\b|(?P<role>[a-z-]+))|(?:his|her|their|its|an?) (?:successors?|replacements?)"
    r"|successors|replacements)"
    r"|an? new one (?:was|has been) (?P<verb3>named|appointed|elected)"
    r"|(?:another|the [\w’' -]{3,40}?|an? [\w’' -]{3,40}?) (?:was|were|has been) (?P<verb2>named|appointed"
    r"|elected)"
    r" (?:to (?:succeed|replace) (?:him|her|them)|in (?:his|her|their) (?:place|stead)|as (?:his|her|their)"
    r" (?:successor|replacement)))"
)
""" "sacked the chairman | and named a new one": the post that was taken from one is given to another."""
_TOOK_PLACE = guarded(
    r"\b(?P<there>[Tt]here (?:was|were) (?:also )?(?:an? )?)?(?P<noun>[Bb]y-elections?|[Ee]lections?|[Aa]ppointments?"
    r"|[Rr]ecalls?|[Rr]emovals?|[Dd]ismissals?) of (?:the )?"
    r"(?P<post>(?:new )?(?:members?|alternate|secretaries|directors|ministers|vice)[^.;⟦“”\"]{3,140}?)"
    r"(?: (?:took place|(?:was|were) (?:held|made|announced|approved|conducted))\b|(?(there)(?=[.,;]|$)|(?!)))"
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
    rf"\bAmong (?:those|the officials|the people|them) (?P<verb>{_SURE}) (?:was|were)"
    r" (?P<post>[^.;⟦“”\"]{4,200})"
)
""" "Among those dismissed were | the minister and the heads of …"."""
_NOUN = guarded(
    r"\b(?:approved|announced|confirmed|ratified|decided on|made|ordered) (?:the |an? )?"
    r"(?P<noun>(?:appointment|dismissal"
    r"|election|by-election|recall|removal|relief|replacement|sacking|transfer)s?(?:(?:,| and|, and) (?:appointment"
    r"|dismissal|election|by-election|recall|removal|relief|transfer)s?)*) of (?P<post>[^.;⟦“”\"]{4,200})"
)
_FRONTED = guarded(
    r"^(?:Also |Newly )?(?P<verb>[Bb]y-elected|[Ee]lected|[Aa]ppointed|[Dd]ismissed|[Rr]ecalled|[Rr]elieved|[Rr]emoved)"
    r"(?: (?:to|at|from|by|in) [^.;,⟦]{2,60}?)? (?:was|were) (?P<post>[^.;⟦“”\"]{4,200})"
)
""" "Elected to fill the vacancies were | four members of the Bureau"."""
_FILLED = guarded(
    r"\b[Ff]ill(?:ed|ing) (?:(?:the|some|several|its|all) )*vacan(?:cies|t (?:seats|posts|positions))"
    r" (?:on|in|of|at|among)"
    r" (?P<post>(?:the |its )?[^.;,⟦“”\"]{4,120}?)(?= (?:at|by|and|with|during)\b|[.,;]|$)"
    r"|\b(?:[Vv]acancies|[Vv]acant (?:seats|posts)) (?:on|in|of|at|among)"
    r" (?P<post2>(?:the |its )?[^.;,⟦“”\"]{4,120}?)"
    r" (?:was|were|have been) (?:also )?filled\b"
)
""" "filled the vacancies of | the Bureau"."""
_AS_MANY = pattern(
    rf"(?:,| and|, and|, while|;) (?:{NUMBER}|(?:some )?others|several|another)(?: (?:were|was))?(?: also| newly)*"
    rf" (?P<verb>{_SURE})\b"
)
""" "Thirteen members were elected | and eleven recalled"."""
_MEMBERS_APART = pattern(r" and (?=members\b|officials\b|secretaries\b)")
_STARTS_AS_POST = pattern(
    r"(?:\w+ )?(?:members?|alternate|senior|officials|secretar|directors?|chair|ministers?|vice|officials|judges"
    r"|leading|commanding|commanders|heads|department|prosecutors)"
)
_SEATED = pattern(
    r"(?i:committee|bureau|commission|cabinet|assembly|department|secretar|minister|chair|director|premier|deput"
    r"|president|judge)"
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
    out = [u for k, u in enumerate(out) if (u.action, u.post) not in [(x.action, x.post) for x in out[:k]]]
    return out + _of_same_posts(view, out) if out else out


def _of_same_posts(view: SentenceView, told: list[Unnamed]) -> list[Unnamed]:
    """Who came to the posts others lost ("and named a new one"), and who else gained or lost them."""
    skeleton, first = view.skeleton, told[0]
    at = skeleton.find(first.post)
    out: list[Unnamed] = []
    successor = _SUCCESSOR.search(skeleton) if first.action == "relieved" and len(told) == 1 else None
    if successor is not None and successor.start() > at:
        role = successor["role"]
        verb = successor["verb"] or successor["verb2"] or successor["verb3"]
        if not role or role in first.post:
            out.append(Unnamed(ACTIONS.get(verb, "appointed"), first.post, view.span(*successor.span())))
    more = _AS_MANY.search(skeleton, at + len(first.post)) if at >= 0 else None
    if more is not None and all(u.action != ACTIONS[more["verb"]] for u in (*out, *told)):
        out.append(Unnamed(ACTIONS[more["verb"]], first.post, view.span(*more.span())))
    return out


def _several_deeds(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """ "recalled and by-elected | members of X"."""
    told, out = ended(m["post"]), []
    span = view.span(m.start(), m.start("post") + len(told))
    for part in _MEMBERS_APART.split(told):
        post = part.strip(" ,")
        if post != "members" and _STARTS_AS_POST.match(post) and not _remembered(m["verbs"], post):
            out += [Unnamed(ACTIONS[verb], post, span) for verb in _ONE_VERB.findall(m["verbs"])]
    return out


def _remembered(verb: str, post: str) -> bool:
    """Whether "recalled" means that somebody was thought of: those who lose a post held it in a body."""
    return verb == "recalled" and _SEATED.search(post) is None


def _passive(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """ "several secretaries | were replaced", and what follows without a "were" of its own."""
    floor = max(0, m.start() - _WINDOW)
    start, found = done_to(_WHO_DID.sub("", view.skeleton[floor : m.start()]))
    if not found:
        return []
    span = view.span(floor + start, m.end())
    actions: list[Action] = [ACTIONS[v] for v in _ONE_VERB.findall(m["verbs"])]
    out = [Unnamed(action, post, span) for action in actions or ["relieved"] for post in found]
    elided = _ELIDED.match(view.skeleton, m.end())
    if elided is not None:
        span = view.span(elided.start(), elided.end())
        out += [Unnamed(ACTIONS[elided["verb"]], post, span) for post in posts([elided["post"]])]
    return out


def _active(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """ "appointed | a new minister"."""
    if _A_HOLDER.match(m["post"]) and (m["verb"] not in _ELECTED or _BE.search(view.skeleton[: m.start()])):
        return []  # "⟦0⟧ was elected a member", "dismissed a minister, ⟦0⟧"
    told = ended(m["post"], deed=True)
    span = view.span(m.start(), m.start("post") + len(told))
    action = ACTIONS[_DOING.get(m["verb"], m["verb"])]
    found = posts_of_object(_of_what(told, view.skeleton))
    return [Unnamed(action, post, span) for post in found if not _remembered(m["verb"], post)]


def _by_noun(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """ "approved the appointment of | a new minister"; a transfer tells none."""
    told = ended(m["post"])
    span = view.span(m.start(), m.start("post") + len(told))
    nouns = (noun.removesuffix("s") for noun in _PARTS_OF_LIST.split(m["noun"]))
    found = list(posts_in_list(told))
    return [Unnamed(NOUNS.get(n, "relieved"), post, span) for n in nouns if n != "transfer" for post in found]


def _filled(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """ "filled the vacancies of | the Bureau": somebody was elected to it."""
    return [Unnamed("elected", (m["post"] or m["post2"]).strip(), view.span(*m.span()))]


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
    told = ended(m["post"])
    span = view.span(m.start(), m.start("post") + len(told))
    return [Unnamed(ACTIONS[m["verb"].lower()], post, span) for post in posts_in_list(told)]


def _and_others(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """Whom else it is done to, beside those who are named."""
    return _plainly(view, m) if "⟦" in m.group() else []


def _plainly(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """A post that stands as it is."""
    post = ended(m["post"]).strip(" ,")
    span = view.span(m.start(), m.start("post") + len(post))
    return [] if is_bare(post) else [Unnamed(ACTIONS[m["verb"]], post, span)]


def _others(view: SentenceView, m: re.Match[str]) -> list[Unnamed]:
    """ "four other men were named | members of X"."""
    return [Unnamed(ACTIONS[m["verb"]], post, view.span(*m.span())) for post in posts([ended(m["post"])])]


_READERS: tuple[tuple[Guarded, Callable[[SentenceView, re.Match[str]], list[Unnamed]]], ...] = (
    (UNNAMED, _several_deeds),
    (_PASSIVE, _passive),
    (_LOST, _passive),
    *((form, _active) for form in _ACTIVE),
    (_NOUN, _by_noun),
    (_TOOK_PLACE, _took_place),
    (_AMONG, _among),
    (_AMONG_THOSE, _among_those),
    (_FRONTED, _among_those),
    (_FILLED, _filled),
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
