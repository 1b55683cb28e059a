"""What is known of one person from mentions so far, in bounded space."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from partystate.resolving.mentions import Mention

_MOST_POSTS = 64
_MOST_COMPANY = 160
_MOST_NAMES = 24


@dataclass(slots=True)
class Profile:
    """One person: names, posts with first and last day, company, kinds of events, days seen (ordinals of dates)."""

    person: str
    names: dict[str, int] = field(default_factory=dict)
    posts: dict[str, list[int]] = field(default_factory=dict)
    """Post → [first day, last day, mentions]; day 0 where the document has no date."""
    company: dict[str, int] = field(default_factory=dict)
    """Name key of a companion → events together."""
    kinds: dict[str, int] = field(default_factory=dict)
    mentions: int = 0
    first: int = 0
    last: int = 0
    died: int = 0

    def add(self, mention: Mention, company: Iterable[str]) -> bool:
        """Takes a mention in; whether it brought a post not known before."""
        day = ordinal(mention.on)
        new = False
        self.mentions += 1
        self.names[mention.name] = self.names.get(mention.name, 0) + 1
        for post in mention.posts:
            held = self.posts.get(post)
            if held is None:
                self.posts[post] = [day, day, 1]
                new = True
            else:
                self.posts[post] = [_earlier(held[0], day), max(held[1], day), held[2] + 1]
        if self.posts:  # of whom nobody has named a post, no more is kept than the name and the days
            for key in company:
                self.company[key] = self.company.get(key, 0) + 1
            for kind in mention.kinds:
                self.kinds[kind] = self.kinds.get(kind, 0) + 1
        self._seen(day, day)
        if mention.died:
            self.died = max(self.died, day)
        self._bound()
        return new

    def learn(self, mention: Mention) -> bool:
        """Takes in the posts of a mention that is counted already; whether one was not known before."""
        day = ordinal(mention.on)
        fresh = [post for post in mention.posts if post not in self.posts]
        for post in fresh:
            self.posts[post] = [day, day, 1]
        if mention.died:
            self.died = max(self.died, day)
        self._bound()
        return bool(fresh)

    def absorb(self, other: Profile) -> None:
        """Takes over all that is known of another, who turns out to be the same person."""
        self.mentions += other.mentions
        for name, count in other.names.items():
            self.names[name] = self.names.get(name, 0) + count
        for post, (first, last, count) in other.posts.items():
            held = self.posts.get(post, [first, last, 0])
            self.posts[post] = [_earlier(held[0], first), max(held[1], last), held[2] + count]
        for key, count in other.company.items():
            self.company[key] = self.company.get(key, 0) + count
        for kind, count in other.kinds.items():
            self.kinds[kind] = self.kinds.get(kind, 0) + count
        self._seen(other.first, other.last)
        self.died = max(self.died, other.died)
        self._bound()

    def to_json(self) -> dict[str, Any]:
        """The profile as plain JSON values."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Profile:
        """The profile out of `to_json`."""
        return cls(**data)

    def _seen(self, first: int, last: int) -> None:
        self.first = _earlier(self.first, first)
        self.last = max(self.last, last)

    def _bound(self) -> None:
        if len(self.posts) > _MOST_POSTS:
            self.posts = dict(sorted(self.posts.items(), key=lambda item: (-item[1][1], item[0]))[:_MOST_POSTS])
        if len(self.company) > _MOST_COMPANY + 32:
            self.company = _most(self.company, _MOST_COMPANY)
        if len(self.names) > _MOST_NAMES:
            self.names = _most(self.names, _MOST_NAMES)


def ordinal(day: date | None) -> int:
    """The day's ordinal, 0 for none."""
    return day.toordinal() if day else 0


def _earlier(a: int, b: int) -> int:
    return min(a, b) if a and b else a or b


def _most(counts: dict[str, int], limit: int) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit])
