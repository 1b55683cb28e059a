"""Posts whose body the print shortens, completed from the body the same report has named in full.

"chairman of the budget committee" after "the Budget Committee of the SPA", "vice-chairman of the commission" in a
report of the commission's meeting, "vice-chairman of the provincial people's committee" behind "South Hamgyong …".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain
from typing import Final

from partystate.reading.en.people.antecedents import SOCIETIES, Antecedents
from partystate.reading.en.people.context import People, Person, name_key
from partystate.reading.en.people.own_bodies import THEIR_PARTY
from partystate.reading.en.posts.title_words import BARE_ROLES
from partystate.reading.en.text.acronyms import acronyms, spelled_by_initials
from partystate.reading.first_letters import compiled
from partystate.reading.guards import guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import GIVEN, Report

_PROVINCIAL = re.compile(
    r"\b(?P<name>(?:North |South )?[A-Z][a-z]+) (?P<level>Provinc|Municipal|City|County)(?:ial|e|ity)?\b"
)
_LOCAL: Final = guarded(
    r" of (?:the )?(?P<level>provinc|municipal)(?:ial)? (?P<people>people's )?(?:party )?committees?"
    r"(?! of (?:the )?(?!party\b)[a-z]+$)", flags=re.I
)
_LOCAL_OF: Final = guarded(
    r" of (?:the )?(?P<level>provinc|municipal|city|county)(?:ial)? committee of (?:the )?(?P<whose>(?!party\b)[a-z]+)$"
)
""" "chairman | of the provincial committee of the association"."""
_LEVELS: Final = {"provinc": "Provincial", "municipal": "Municipal", "city": "City", "county": "County"}
_OF_THEIR_PARTY: Final = compiled(rf"(?P<organ>(?: of the Central Committee)?) of the {THEIR_PARTY}$")
_CODE: Final = compiled(r"\b[A-Z]{3,6}\b")
_BODY: Final = re.compile(r" of (?P<article>the )?(?P<body>.+)$")
_PREFECTURAL: Final = "prefectural "
"""Before a compatriots' body that is told by its level alone ("chairman of the | prefectural headquarters")."""
_UNNAMED: Final = (" committee", " commission", " council")
"""Ends of bodies that a report forms without giving them a name ("a preparatory committee of the union")."""
_ONE_A_BODY: Final = re.compile(r"(?:chief secretary|chairman|chairwoman|chairperson|commander|director|head) ")
"""Posts of which a body has one."""
_HEADS_DEPARTMENT: Final = compiled(r"(?:(?:first|deputy|vice)[ -])*department director$")
_DEPARTMENTS_OF: Final = guarded(r"\bdepartment directors? of (?:the )?(?P<b>[^;⟦\n]{2,60})")
_OFFICERS: Final = frozenset(
    f"{degree}{role}"
    for role in ("chairman", "chairwoman", "chairperson", "secretary", "secretary general", "president")
    for degree in ("", "vice-", "first ", "first vice-")
)
_MEETS: Final = compiled(r"\b(?:Committee|Commission|Council|Federation|Association|Society|Union|League)\b")
"""In the name of a society's organ that elects officers of its own."""
_SHORT: Final = frozenset(
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
    _write_out(people, report, _short_names(people, text, lexicon))
    bodies = _full_bodies(people, report)
    places = _Places(text, lexicon, tuple(person.name for person in people.by_key.values()))
    told: dict[tuple[str, str], str] = {}
    """What a person's post as printed was completed to."""
    held: set[str] = set()
    several: set[str] = set()
    for person in people.by_key.values():
        several.update(post for post in person.posts if post in held and _ONE_A_BODY.match(post))
        held.update(person.posts)
    for person in people.by_key.values():
        for post in list(person.posts):
            at, each = _printed_at(person, post), post in several
            full = _completed(post, bodies, places, at, each=each, own=not person.foreign)
            if full != post:
                spans = person.posts.pop(post)
                told_so = person.foreign and post.endswith(THEIR_PARTY) and _told_more_fully(full, person.posts)
                full = told_so or full
                person.posts.setdefault(full, spans)
                told[name_key(person.name), post] = full
    for change in report.changes:
        change.post = _completed(change.post, bodies, places)
    _close_by_meeting(people, report, lexicon)
    for change in report.changes:
        if change.action == "relieved" and change.post in BARE_ROLES:
            change.post = ""  # of which body nothing in the report says
    said = {(c.name, c.action, c.post): c for c in reversed(report.changes)}  # "of the bureau" told before in full
    report.changes = [c for c in report.changes if said[c.name, c.action, c.post] is c]
    for event in report.events:
        for participant in event.people:
            key = name_key(participant.name)
            participant.posts = list(
                dict.fromkeys(
                    told.get((key, post))
                    or _completed(post, bodies, places, each=post in several, own=not participant.foreign)
                    for post in participant.posts
                    if " for " not in post or not any(p.startswith(f"{post} of ") for p in participant.posts)
                )
            )


def _close_by_meeting(people: People, report: Report, lexicon: Lexicon) -> None:
    """Complete the bare offices that the meeting of a society or commission gave, or took, by the body that met."""
    bodies = {event.body for event in report.events if event.kind in ("meeting", "military_commission_meeting")}
    body = next(iter(bodies)) if len(bodies) == 1 and len(report.events) == 1 else None
    if not body or not _MEETS.search(body):
        return
    printed_bare = {full: bare for bare, full in lexicon.bare_posts.items() if bare in _OFFICERS}
    for change in report.changes:
        role = printed_bare.get(change.post, change.post)  # "first secretary", of the society and not of the party
        if role in _OFFICERS:
            change.post = f"{role} of the {body}"
            person = people.by_key.get(name_key(change.name))
            if person is not None and change.action in GIVEN:
                person.posts.pop(role, None)
                person.posts.setdefault(change.post, list(change.evidence))


def _told_more_fully(post: str, posts: Iterable[str]) -> str:
    """The one of `posts` that gives a post in a party its organ ("general secretary of the Central Committee of …"); ""
    without one."""
    role, _, party = post.partition(" of ")
    return next((p for p in posts if p != post and p.startswith(f"{role} of ") and p.endswith(party or role)), "")


def _printed_at(person: Person, post: str) -> int | None:
    """Where a post is printed."""
    spans = person.posts[post]
    return spans[0][1] if spans else None


def _short_names(people: People, text: str, lexicon: Lexicon) -> dict[str, str]:
    """The acronyms that a text introduces, and those in its people's posts that spell the one such name it tells."""
    known = lexicon.abbreviations
    names = acronyms(text, known)
    posts = (post for person in people.by_key.values() for post in person.posts)
    codes = {code for post in posts for code in _CODE.findall(post) if code not in known and code not in names}
    codes = {code for code in codes if code not in lexicon.country_of}
    names.update((code, full) for code in sorted(codes) if (full := spelled_by_initials(text, code)))
    return names


def _write_out(people: People, report: Report, names: dict[str, str]) -> None:
    """Write out acronyms in posts."""
    if not names:
        return
    codes = re.compile(rf"\b(?:{'|'.join(names)})\b")
    owners = re.compile(rf" of the (?P<owner>{'|'.join(names)}) (?P<body>[A-Z].*)$")

    def full(post: str) -> str:
        post = owners.sub(r" of the \g<body> of the \g<owner>", post)
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


_WITHIN: Final = re.compile(r" of the (?P<b>[A-Za-z]+(?: [a-z]+)?)$")
"""The short name of what a department belongs to."""
class _Places:
    """The province and the municipality a report names last, looked for when they are first asked for."""

    def __init__(self, text: str, lexicon: Lexicon, people: tuple[str, ...]) -> None:
        self._text = text
        self._bodies = Antecedents(text, lexicon, people)
        self._party = lexicon.party
        self._parents = lexicon.implied_parents
        self._synonyms = lexicon.synonyms
        self._names: dict[str, str] | None = None

    @property
    def names(self) -> dict[str, str]:
        """The place named last, by its level."""
        if self._names is None:
            self._names = {m.group("level").lower(): m.group("name") for m in _PROVINCIAL.finditer(self._text)}
        return self._names

    def named(self, level: str) -> list[str]:
        """The name of the place of a level, if the report tells one."""
        return [self.names[level]] if level in self.names else []

    def society(self, word: str, before: int | None) -> str:
        """The society that a word means at an offset of the text, with its article; "" without one."""
        return self._bodies.meant(word, before)

    def told_of(self, words: str) -> str:
        """A body without a name, with the one it is of; "" without one."""
        return self._bodies.told_of(words)

    def tells(self, body: str, before: int | None) -> bool:
        """Whether the text names a body before an offset."""
        if before is None:
            return True
        told = self._text[:before].lower().replace("defense", "defence")  # the press writes bodies small
        return body.split(" of ")[0].lower() in told

    def with_departments(self, bodies: Iterable[str]) -> str:
        """The one of `bodies` of which the text says that it has department directors; or ""."""
        for m in _DEPARTMENTS_OF.finditer(self._text):
            for body in bodies:
                name = body.split(" of ")[0]
                initials = "".join(f"{word[0]}." for word in name.split())
                if name in m["b"] or initials in m["b"]:
                    return body
        return ""

    def inner_organ(self, name: str) -> str:
        """The one such organ whose body is named ("Presidium" → "Presidium of the Political Bureau of …"); or ""."""
        of = f"{name} of the "
        within = [f for f in self._parents if f.startswith(of) and self._names_body(f.removeprefix(of))]
        if len(within) != 1:
            return ""
        whole, outer = within[0], within[0].removeprefix(of)
        while (parent := self._parents.get(outer)) is not None:
            whole, outer = f"{whole} of the {parent}", parent
        return whole

    def _names_body(self, body: str) -> bool:
        """Whether the text names a body, be it by a short name ("the politburo")."""
        return body in self._text or any(word in self._text for word, whole in self._synonyms.items() if whole == body)

    def committee(self, level: str, *, people: bool, each: bool) -> str:
        """The people's committee of the place, or that of the party; of `each` its own, which is not named."""
        whose = "People's Committee" if people else f"Committee of the {self._party}"
        committee = f"{_LEVELS[level]} {whose}"
        return committee if each else f"{self.names[level]} {committee}"


def _of_two_words(body: str) -> bool:
    """Whether a body is a house's name shortened to two small words ("director of the | general bureau")."""
    last = body.rpartition(" ")[2]
    return body.islower() and body.count(" ") == 1 and last in SOCIETIES and not body.endswith((*_UNNAMED, " group"))


def _completed(
    post: str, bodies: dict[str, str], places: _Places, at: int | None = None, *, each: bool = False, own: bool = True
) -> str:
    """The post with its body in full. `at`: where the text prints it; `each`: several hold it, so each that of another
    body ("chief secretaries of the provincial committees A, B and C"); `own`: it is one of this state."""
    theirs = None if own else _OF_THEIR_PARTY.search(post)
    if theirs is not None:
        party = places.society(THEIR_PARTY.lower(), at)
        return post[: theirs.start()] + (party and f"{theirs['organ']} of {party}")
    local = _LOCAL.search(post) if own else None
    level = local.group("level").lower() if local else ""
    if local and (each or level in places.names):
        people = local.group("people") is not None
        return f"{post[: local.start()]} of the {places.committee(level, people=people, each=each)}"
    branch = _LOCAL_OF.search(post) if own else None
    if branch is not None and (whole := places.society(branch["whose"], at).removeprefix("the ")):
        where = " ".join([*places.named(branch["level"]), _LEVELS[branch["level"]]])
        return f"{post[: branch.start()]} of the {where} Committee of the {whole}"
    m = _BODY.search(post)
    if m is None:
        whole = places.with_departments(bodies) if own and _HEADS_DEPARTMENT.match(post) else ""
        return f"{post} of the {whole}" if whole else post
    body = m.group("body")
    within = _WITHIN.search(body)  # "Political Department of the academy"
    outer = within.group("b").lower() if within is not None else ""
    whole = places.society(outer, at) if outer and outer.split()[-1] in SOCIETIES else ""
    if within is not None and whole:
        return f"{post[: m.start('body') + within.start('b')]}{whole.removeprefix('the ')}"
    if own and " " not in body and (inner := places.inner_organ(body)):
        return f"{post[: m.start()]} of the {inner}"
    low = body.lower()
    owner = ""
    if own and (low in _SHORT or low in SOCIETIES):
        owner = next((b for b in bodies if b.split(" of ")[0].lower().endswith(low) and b.lower() != low), "")
        owner = owner if places.tells(owner, at) else ""
    if not owner and (low in SOCIETIES or (own and _of_two_words(body))):
        return f"{post[: m.start()]} of {whole}" if (whole := places.society(low, at)) else post
    if body.startswith(_PREFECTURAL) and (whole := places.society(body.removeprefix(_PREFECTURAL), at)):
        return f"{post[: m.start()]} of {whole}"
    if body.islower() and " of " not in body and body.endswith(_UNNAMED) and (whole := places.told_of(body)):
        return f"{post[: m.start()]} of {whole}"
    if own and " of " not in body and body.split()[-1].lower() in _SHORT:
        owner = owner or next((b for b in bodies if b.lower().startswith(low + " of ")), "")
    return f"{post[: m.start()]} of {bodies[owner]}" if owner else post
