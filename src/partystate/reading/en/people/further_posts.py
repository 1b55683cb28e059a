"""Further posts behind a name and its first: "who is also chairman of X", "concurrently holding the post of Y"."""

from __future__ import annotations

from partystate.reading.en.people.mention_lists import sent_by
from partystate.reading.en.people.office_words import CONCURRENTLY, behind_copula, behind_who
from partystate.reading.en.posts.body_phrases import Names
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.tokens import Token
from partystate.reading.en.text.views import Mention

_HOLDING = frozenset(["holding", "serving", "doubling", "acting"])
_THE_POST_OF = frozenset(["the", "post", "posts", "office", "of", "as", "concurrently"])
_ARTICLES = frozenset(["the", "a", "an"])
_STANDING_AT = frozenset(["headquartered", "based"])
_LONGEST_SEAT = 4
"""Tokens of "headquartered in Spain", at most."""


class FurtherPostReader:
    """Gives mentions the posts that follow those told first."""

    def __init__(self, posts: PostReader) -> None:
        self._posts = posts

    def holding(self, tokens: list[Token], names: Names, mention: Mention) -> int:
        """ "A, concurrently holding the post of X", "A, also serving as X": the index behind the post; or 0."""
        n, k = len(tokens), mention.end
        words = [t.text for t in tokens[k : k + 7]]
        verb = next((j for j, word in enumerate(words[:4]) if word in _HOLDING), 0)
        if not verb or words[0] != "," or not CONCURRENTLY.issuperset(words[1:verb]):
            return 0
        start = k + verb + 1
        while start < n and tokens[start].text in _THE_POST_OF:
            start += 1
        roles = self._posts.roles(tokens, start, n, names)
        if roles is None or roles.plural or roles.past or not roles.posts or start == k + verb + 1:
            return 0
        mention.posts += [p for p in roles.posts if p not in mention.posts]
        mention.post_spans.append((tokens[roles.start].start, tokens[roles.end - 1].end))
        return roles.end

    def listed(self, tokens: list[Token], names: Names, mention: Mention) -> None:
        """ "A is also the commander of X, | the chairman of Y, | and the head of Z": what follows the first."""
        n = len(tokens)
        while mention.end + 2 < n and tokens[mention.end].text in (",", "and"):
            k = mention.end + 1
            k += tokens[k].text == "and"
            if tokens[k].text not in _ARTICLES:
                return
            roles = self._posts.roles(tokens, k, n, names)
            if roles is None or roles.plural or roles.past or not roles.posts:
                return
            mention.posts += [p for p in roles.posts if p not in mention.posts]
            mention.post_spans.append((tokens[roles.start].start, tokens[roles.end - 1].end))
            mention.end = roles.end

    def also(self, tokens: list[Token], names: Names, mention: Mention, run: list[Mention]) -> None:
        """ "…, vice-president of X who is chairman of Y", "… who doubles as secretary of Z": a further post.

        `run`: those of the list who share it ("A and B, secretaries of X who are members of Y").
        """
        n, k = len(tokens), mention.end
        if k + 3 < n and tokens[k].text == "," and tokens[k + 1].text == "who":
            k += 1
        if k + 1 < n and tokens[k].text in _STANDING_AT:  # "chairman of the Society | headquartered in X | who is …"
            k = next((m for m in range(k, min(n, k + _LONGEST_SEAT)) if tokens[m].text == "who"), k)
        if not run and (end := self.holding(tokens, names, mention)) > k:
            mention.end = end
            return
        if k + 2 >= n or tokens[k].text != "who" or (tokens[k + 1].text == "are") != bool(run):
            return
        behind = behind_copula(tokens, k) if tokens[k + 1].text == "doubles" else behind_who(tokens, k)
        if not behind:
            return
        if tokens[k + 1].text == "doubles" and behind + 1 < n and tokens[behind].text == "its":
            self._doubles_at_sender(tokens, names, mention, behind + 1)
            return
        more = self._posts.roles(tokens, behind, n, names)
        if more is None or more.plural != bool(run) or self._posts.name_at(tokens, more.end, n, names):
            return
        for person in (*run, mention):
            person.posts += [p for p in more.posts if p not in person.posts]
        mention.end = more.end

    def _doubles_at_sender(self, tokens: list[Token], names: Names, mention: Mention, k: int) -> None:
        """ "a delegation of the Society led by A, … who doubles as its | chairman": chairman of the Society."""
        role = self._posts.role(tokens, k, len(tokens), names)
        sender = sent_by(tokens, mention.start)
        if role is not None and role.is_post and not role.plural and not role.body and sender:
            mention.posts.append(self._posts.canonical(role.role, sender, role.qualifier))
            mention.end = role.end
