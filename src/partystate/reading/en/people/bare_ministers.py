"""Ministers whom a report calls by their title alone, completed from the one ministry of the state that it names.

"Vice-Minister A and other officials of the ministry were on hand" at a reception that the Ministry of Railways gave.
"""

from __future__ import annotations

import re

from partystate.reading.en.people.context import People, Person
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import Report

_WORD = r"[A-Z][\w'’-]*"
_BY_FIELD = re.compile(
    rf"(?:(?P<owner>{_WORD}) )?Ministry of (?P<of>(?:the )?{_WORD}"
    rf"(?:(?:,? and |, | )(?!(?:Vice|Deputy|First|Minister)\b){_WORD})*)"
    rf"(?: of (?:the )?(?P<land>{_WORD}))?"
)
_BY_NAME = re.compile(rf"(?:(?P<owner>{_WORD}) )?(?P<of>(?!The ){_WORD}) Ministry\b(?: of (?:the )?(?P<land>{_WORD}))?")
_MINISTER = "minister"
_BARE = re.compile(r"(?:(?:first|deputy) )*(?:vice-)?minister")
_OF_FIELD = re.compile(r"minister of (?P<of>(?:the )?[A-Z].+)")


def complete_ministers(people: People, report: Report, text: str, lexicon: Lexicon) -> None:
    """Give ministers without a ministry the only one that the text names of this state."""
    bare = [p for p in people.by_key.values() if not p.foreign and _open(p)]
    if not bare or len(bare) > 2:
        return
    named = {m["of"] for m in _BY_FIELD.finditer(text) if _own(m, lexicon)}
    named |= {f"the {m['of']} Ministry" for m in _BY_NAME.finditer(text) if _own(m, lexicon)}
    if not named:  # "⟦0⟧, minister of Railways, and Vice-Minister ⟦1⟧"
        held = (_OF_FIELD.match(post) for p in people.by_key.values() if not p.foreign for post in p.posts)
        named = {m["of"] for m in held if m is not None}
    if len(named) != 1:
        return
    body = named.pop()
    for person in bare:
        for role, span in [one for one in person.open_roles if _BARE.fullmatch(one[0])]:
            post = f"{role} of {body}"
            person.open_roles.remove((role, span))
            person.posts.setdefault(post, [span, *person.spans[:1]])
            for event in report.events:
                for participant in (p for p in event.people if p.name == person.name and post not in p.posts):
                    participant.posts.append(post)
        for role in [one for one in person.posts if _BARE.fullmatch(one)]:  # "vice-minister and chairman of X"
            post = f"{role} of {body}"
            person.posts[post] = person.posts.pop(role)
            for event in report.events:
                for participant in (p for p in event.people if p.name == person.name and role in p.posts):
                    participant.posts[participant.posts.index(role)] = post


def _open(person: Person) -> bool:
    """Whether a minister's ministry is left open, and no other post of his names one."""
    roles = [role for role in (*(role for role, _ in person.open_roles), *person.posts) if _BARE.fullmatch(role)]
    return bool(roles) and not any(_MINISTER in post for post in person.posts if post not in roles)


def _own(m: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether a ministry is named, and of no other state."""
    return m["of"].removeprefix("the ") not in lexicon.names_of_states and all(
        word in lexicon.own_names or word not in lexicon.names_of_states for word in (m["owner"], m["land"])
    )
