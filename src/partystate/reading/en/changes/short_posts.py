"""Posts that the general press words shorter than the bodies they are of: "party secretary", "army chief of staff".

"the party" is the ruling one where no place or unit stands before it, "the navy" the state's; a rank is written as a
rank ("a four-star general"). The bodies' names are the lexicon's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from partystate.reading.en.changes.change_patterns import is_rank, rank_in_capitals
from partystate.reading.en.people.context import People, name_key
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import pattern
from partystate.reading.report import Report, Span

_OF_PARTY: Final = pattern(
    r"(?:(?:Vice|vice)[ -]party (?P<v>chairman|chairwoman)"
    r"|[Pp]arty (?P<r>(?:(?:first|chief|vice|deputy)[ -]?)?(?:secretary|chairman|chairwoman))(?P<for> for [\w "
    r",’'-]{3,60})?)"
    r"(?: of the [A-Z]{3,6})?$"
)
_LOCAL: Final = pattern(
    r"\b(?:local|provincial|county|city|municipal|district|town|factory|farm|mine|mill|plant|complex|ministry|unit|cell"
    r"|primary|hospital|university|committee|[A-Z]\w+(?<!the)(?<!The))(?:['’]s?)? (?:party|Party)\b"
)
"""Before a party's official: a part of it, be it a place's or a unit's."""
_CHIEF_OF_STAFF: Final = pattern(r"(?P<d>(?:vice|deputy)[ -])?chief of staff of (?:the )?(?P<of>army|military|.+ "
                                 r"Army)$")
_OF_BRANCH: Final = pattern(r"(?P<role>(?:[\w-]+ ){0,2}commander) of (?:the )?(?P<b>navy|air force)$")
_OF_MILITARY: Final = pattern(r"(?P<role>.+?) of the (?:military (?P<a>[A-Z].+)|(?P<b>[A-Z].+) of the (?:military"
                              r"|army))$")
_AT_CENTRE: Final = pattern(r"(?P<role>[\w -]+ director) at (?P<b>the Central Committee)$")
_NEAR: Final = 24
"""Characters before a post as printed in which a place or a unit may stand."""
_OF_THE_PARTY: Final = ("party_congress", "party_conference")
_HEADS: Final = ("chairman", "first secretary", "general secretary")
_RULING: Final = frozenset(["Workers’", "Workers'"])


class ShortPosts:
    """Writes such posts with their bodies."""

    def __init__(self, lexicon: Lexicon, posts_in: Callable[[str], tuple[str, ...]]) -> None:
        self._party = lexicon.party
        army = lexicon.possessors.get("military's") or ""
        self._army = lexicon.abbreviations.get(army, army)
        self._posts_in = posts_in

    def complete(self, people: People, report: Report, text: str) -> None:
        """Complete the posts of a document's people and changes in place."""
        told: dict[tuple[str, str], str] = {}
        for person in people.by_key.values():
            if person.foreign:
                continue
            key = name_key(person.name)
            for role, span in list(person.open_roles):
                full = self._whole(role, text, span)
                if full != role:
                    person.open_roles.remove((role, span))
                    person.posts.setdefault(full, [span, *person.spans[:1]])
            for post, spans in list(person.posts.items()):
                full = self._whole(post, text, spans[0] if spans else None)
                if full != post:
                    person.posts = {full if held == post else held: at for held, at in person.posts.items()}
                    told[key, post] = full
        congress = any(e.kind in _OF_THE_PARTY for e in report.events)
        for change in report.changes:
            if congress and change.post in _HEADS:  # "elected him to the new post of chairman", at its congress
                held, change.post = change.post, f"{change.post} of the {self._party}"
                head = people.by_key.get(name_key(change.name))
                if head is not None:
                    head.posts.pop(held, None)
                    head.open_roles = [one for one in head.open_roles if one[0] != held]
                    head.posts.setdefault(change.post, list(change.evidence))
            change.post = self._whole(change.post, text, change.evidence[-1] if change.evidence else None)
        for event in report.events:
            for one in event.people:
                posts = (told.get((name_key(one.name), post), post) for post in one.posts)
                one.posts = list(dict.fromkeys(posts))

    def _whole(self, post: str, text: str, span: Span | None) -> str:
        m = _OF_PARTY.match(post)
        if m is not None:
            before = text[max(0, span[0] - _NEAR) : span[1]] if span is not None else ""
            if any(found.group().split()[0] not in _RULING for found in _LOCAL.finditer(before)):
                return post
            role = f"vice-{m['v']}" if m["v"] else m["r"].replace("vice ", "vice-").replace("deputy ", "vice-")
            return f"{role}{m['for'] or ''} of the {self._party}"
        if is_rank(post):
            return rank_in_capitals(post) if post.islower() else post
        if not self._army:
            return post
        if (m := _CHIEF_OF_STAFF.match(post)) is not None:
            return self._one(f"{m['d'] or ''}chief of the general staff", post)
        if (m := _OF_BRANCH.match(post)) is not None:
            return f"{m['role']} of the {m['b'].title()} of the {self._army}"
        if (m := _OF_MILITARY.match(post)) is not None:
            return f"{m['role']} of the {m['a'] or m['b']} of the {self._army}"
        if (m := _AT_CENTRE.match(post)) is not None:
            return self._one(f"{m['role']} of {m['b']} of the {self._party}", post)
        return post

    def _one(self, printed: str, otherwise: str) -> str:
        """A post as its body is called in full, if the words name one."""
        found = self._posts_in(printed)
        return found[0] if len(found) == 1 else otherwise
