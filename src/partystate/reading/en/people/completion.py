"""Posts whose body the print shortens, completed from the body the same report has named in full.

"chairman of the budget committee" after "the Budget Committee of the SPA", "vice-chairman of the commission" in a
report of the commission's meeting, "vice-chairman of the provincial people's committee" behind "South Hamgyong …".
"""

from __future__ import annotations

import re
from itertools import chain

from partystate.reading.en.people.context import People
from partystate.reading.en.text.acronyms import acronyms
from partystate.reading.guards import guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import Report

_PROVINCIAL = re.compile(r"\b(?P<name>(?:North |South )?[A-Z][a-z]+) (?P<level>Provinc|Municipal)(?:ial|e|ity)?\b")
_LOCAL = guarded(
    r" of (?:the )?(?P<level>provinc|municipal)(?:ial)? (?P<people>people's )?(?:party )?committees?", flags=re.I
)
_LEVELS = {"provinc": "Provincial", "municipal": "Municipal"}
_BODY = re.compile(r" of (?P<article>the )?(?P<body>.+)$")
_ONE_A_BODY = re.compile(r"(?:chief secretary|chairman|chairwoman|chairperson|commander|director|head) ")
"""Posts of which a body has one."""
_SHORT = frozenset(
    "committee commission bureau cabinet department ministry assembly federation association union league presidium "
    "secretariat council society confederation institute alliance front academy university factory farm complex plant "
    "mine hospital troupe orchestra theatre theater mill company".split()
)
"""Words that, alone, are a body's name shortened."""


def complete_posts(people: People, report: Report, text: str, lexicon: Lexicon) -> None:
    """Complete the shortened posts of a document's people and changes, in place; acronyms that the text introduces are
    written out, all but those of the lexicon."""
    if not (people.by_key or report.events or report.changes):
        return
    _write_out(people, report, acronyms(text, lexicon.abbreviations))
    bodies = _full_bodies(people, report)
    places = _Places(text, lexicon, tuple(person.name for person in people.by_key.values()))
    held: set[str] = set()
    several: set[str] = set()
    for person in people.by_key.values():
        several.update(post for post in person.posts if post in held and _ONE_A_BODY.match(post))
        held.update(person.posts)
    for person in people.by_key.values():
        for post in [] if person.foreign else list(person.posts):
            full = _completed(post, bodies, places, each=post in several)
            if full != post:
                spans = person.posts.pop(post)
                person.posts.setdefault(full, spans)
    for change in report.changes:
        change.post = _completed(change.post, bodies, places)
    told = {(c.name, c.action, c.post): c for c in reversed(report.changes)}  # "of the bureau" told before in full
    report.changes = [c for c in report.changes if told[c.name, c.action, c.post] is c]
    for event in report.events:
        for participant in event.people:
            if participant.foreign:
                continue  # "member of the Political Bureau" of a foreigner is of none that the report names
            participant.posts = list(
                dict.fromkeys(_completed(p, bodies, places, each=p in several) for p in participant.posts)
            )


def _write_out(people: People, report: Report, names: dict[str, str]) -> None:
    """Write out acronyms in posts."""
    if not names:
        return
    codes = re.compile(rf"\b(?:{'|'.join(names)})\b")

    def full(post: str) -> str:
        return codes.sub(lambda m: names[m.group()], post)

    for person in people.by_key.values():
        if any(codes.search(post) for post in person.posts):
            person.posts = {full(post): spans for post, spans in person.posts.items()}
    for change in report.changes:
        change.post = full(change.post)
    for event in report.events:
        for participant in event.people:
            participant.posts = [full(post) for post in participant.posts]


def _full_bodies(people: People, report: Report) -> dict[str, str]:
    """The bodies a report names in full, in the order of events, posts and changes, with the article they have."""
    found = {event.body: f"the {event.body}" for event in report.events if event.body}
    held = (post for person in people.by_key.values() for post in person.posts)
    for post in chain(held, (change.post for change in report.changes)):
        m = _BODY.search(post)
        if m and " of " in m.group("body"):
            found.setdefault(m.group("body"), f"{m.group('article') or ''}{m.group('body')}")
    return found


_WITHIN = re.compile(r" of the (?P<b>[A-Za-z]+(?: [a-z]+)?)$")
"""The short name of what a department belongs to."""
_SOCIETIES = frozenset(
    "union society association league federation confederation institute alliance front academy university factory "
    "farm complex plant mine hospital troupe orchestra theatre theater mill company hotel restaurant museum library "
    "corporation centre center observatory bureau office fund foundation school college studio shop committee".split()
)
"""Words that, alone, are the one society's or house's name that a report tells in full."""


def _society(text: str, word: str, people: tuple[str, ...]) -> str:
    """The one society of a text whose name ends in `word` ("the Gardeners' Union in X"), with its article; ""
    where none or several do. `people`: names that may stand right behind one."""
    kind = word.title()
    if kind not in text:
        return ""
    name = rf"(?:(?:[A-Z][\w’'-]*\s(?:and\s(?=[A-Z]))?)+{kind}\b|{kind}(?= (?:of|for) (?:the )?[A-Z]))"
    name = rf"\b(?!(?:The|An?) ){name}"
    name += r"(?: (?:in|(?:of|for|with)(?: the)?) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*){0,3}"
    found = {m.group() for m in re.finditer(name, text)}
    for person in people:
        found = {f.removesuffix(f" {person}") for f in found}
    names = [f for f in found if not any(f.endswith(f" {other}") for other in found)]  # headlines run words together
    if len(names) != 1:
        return ""
    bare = f"the {names[0]}" not in text and re.search(rf"\b(?:of|at|by|from|in|to) {re.escape(names[0])}", text)
    return names[0] if bare else f"the {names[0]}"


class _Places:
    """The province and the municipality a report names last, looked for when they are first asked for."""

    def __init__(self, text: str, lexicon: Lexicon, people: tuple[str, ...]) -> None:
        self._text = text
        self._people = people
        self._party = lexicon.party
        self._parents = lexicon.implied_parents
        self._names: dict[str, str] | None = None

    @property
    def names(self) -> dict[str, str]:
        """The place named last, by its level."""
        if self._names is None:
            self._names = {m.group("level").lower(): m.group("name") for m in _PROVINCIAL.finditer(self._text)}
        return self._names

    def society(self, word: str) -> str:
        """The one society of the report whose name ends in a word, with its article; "" without one."""
        return _society(self._text, word, self._people)

    def inner_organ(self, name: str) -> str:
        """The one such organ whose body is named ("Presidium" → "Presidium of the Political Bureau of …"); or ""."""
        of = f"{name} of the "
        within = [f for f in self._parents if f.startswith(of) and f.removeprefix(of) in self._text]
        if len(within) != 1:
            return ""
        whole, outer = within[0], within[0].removeprefix(of)
        while (parent := self._parents.get(outer)) is not None:
            whole, outer = f"{whole} of the {parent}", parent
        return whole

    def committee(self, level: str, *, people: bool, each: bool) -> str:
        """The people's committee of the place, or that of the party; of `each` its own, which is not named."""
        whose = "People's Committee" if people else f"Committee of the {self._party}"
        committee = f"{_LEVELS[level]} {whose}"
        return committee if each else f"{self.names[level]} {committee}"


def _completed(post: str, bodies: dict[str, str], places: _Places, *, each: bool = False) -> str:
    """The post with its body in full. `each`: several hold it, so each that of another body ("chief secretaries of the
    provincial committees A, B and C")."""
    local = _LOCAL.search(post)
    level = local.group("level").lower() if local else ""
    if local and (each or level in places.names):
        people = local.group("people") is not None
        return f"{post[: local.start()]} of the {places.committee(level, people=people, each=each)}"
    m = _BODY.search(post)
    if m is None:
        return post
    body = m.group("body")
    within = _WITHIN.search(body)  # "Political Department of the academy"
    outer = within.group("b").lower() if within is not None else ""
    whole = places.society(outer) if outer and outer.split()[-1] in _SOCIETIES else ""
    if within is not None and whole:
        return f"{post[: m.start('body') + within.start('b')]}{whole.removeprefix('the ')}"
    if " " not in body and (inner := places.inner_organ(body)):
        return f"{post[: m.start()]} of the {inner}"
    low = body.lower()
    owner = ""
    if low in _SHORT or low in _SOCIETIES:
        owner = next((b for b in bodies if b.split(" of ")[0].lower().endswith(low) and b.lower() != low), "")
        if not owner and low in _SOCIETIES:
            return f"{post[: m.start()]} of {whole}" if (whole := places.society(low)) else post
    elif " of " not in body and body.split()[-1].lower() in _SHORT:
        owner = next((b for b in bodies if b.lower().startswith(low + " of ")), "")
    return f"{post[: m.start()]} of {bodies[owner]}" if owner else post
