"""Lists of who makes up a body: "Chairman: A / Members: B, C" behind "… were elected as follows:".

A sentence announces the list and names the body, and tells whether its people are newly elected or appointed. The
lines behind it are names, each under the role printed before it or on the line above. A committee formed for one
occasion is told in running words: "was formed with A as chairman and B and C as members. Its secretaries are …".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from partystate.reading.en.people.mentions import MentionReader
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.posts.roles import Role
from partystate.reading.en.rolls.announcing import (
    ITS_ROLE,
    action_told,
    announces,
    elects,
    item_of,
    may_go_on,
    they_are,
)
from partystate.reading.en.rolls.formed import BODY_MADE, BODY_NAME, FormedReader
from partystate.reading.en.rolls.seat import ARTICLE, OF_BODY, Seat, body_named, is_occasional, within
from partystate.reading.en.text.signs import Signs
from partystate.reading.en.text.tokens import Sentence
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.patterns import MARKS, pattern
from partystate.reading.report import Action

_PROMOTING = pattern(r"\b(?:[Pp]romot\w+|[Mm]ilitary [Rr]anks?)\b")
_RANK_LINE = pattern(
    r"(?:(?:Military )?[Rr]ank of |To )?(?P<rank>(?:[A-Z][\w.\u2024-]+ ){0,3}(?:General|Marshal|Admiral)s?)\s*:?"
)
"""A line that heads the names of those promoted ("Rank of Colonel General")."""
_ORGAN = pattern(rf"(?:The )?(?P<b>{BODY_NAME}(?: of [\w\s'’]{{3,60}})?)\s*:")
""" "The Cabinet:": a line that heads the line-up of the next body."""
_NAMES = pattern(rf"(?P<h>[^⟦]*?)(?P<who>{MARKS})\s*(?:as a whole|and (?:\w+ )?others|etc)?\s*[.,;]*\s*")
_NUMBER = pattern(r"\(?\d{1,3}[.)\u2024]?|[•·*▪–—-]")
"""What stands before the names of a numbered or bulleted list."""
_HEADING_END = pattern(r"(?: (?:is|are|were|include|included)(?: as follows)?)?\s*[:.—–-]*\s*$")
_HEADS = Signs.LIST | Signs.CHANGE
"""Signs of a sentence that may head a list."""
_NOTE = pattern(r"\s*\((?:f|m|female|woman|\d|doubling|concurrently|concurrent|re-?elected|new)\)")
"""What tells people of one name apart in a list, or a woman."""
_LONGEST_ROLE = 60
"""Characters of the longest heading without a colon."""


class _Announced(NamedTuple):
    """What the sentence before a list tells: the body, the post of names without a role, and the change."""

    body: str
    post: str
    action: Action | None


class CompositionReader:
    """Reads the lists of one document."""

    def __init__(self, posts: PostReader, mentions: MentionReader) -> None:
        self._posts = posts
        self._mentions = mentions
        self._formed = FormedReader(posts, mentions)
        self._electing: Sentence | None = None
        """The last sentence that tells an election, of which a list behind others may give the names."""

    def read(self, sentences: Sequence[Sentence], signs: Sequence[int]) -> Iterator[Seat]:
        """Every seat that the lists of a document give, in the order of its sentences; `signs`: the gate's of each."""
        title = sentences[0].text if sentences and sentences[0].is_title else ""
        promoted = _PROMOTING.search(title) is not None
        if not (promoted or any(sign & _HEADS for sign in signs)):
            return
        for k, sentence in enumerate(sentences):
            if sentence.is_title:
                continue
            if promoted and _RANK_LINE.fullmatch(sentence.text):
                yield from self._lines(sentences[k:], _Announced("", "", "promoted"))
                promoted = False
                continue
            if not signs[k] & _HEADS:
                continue
            words = sentence.text
            listed = announces(words)
            if listed and _PROMOTING.search(words) is not None:
                yield from self._lines(sentences[k + 1 :], _Announced("", "", "promoted"))
                promoted = False
                continue
            following = sentences[k + 1] if k + 1 < len(sentences) else None
            electing = elects(words)
            if listed or (following is not None and may_go_on(following) and electing):
                announced = self._announced(sentence, sentences[k - 1] if k and listed else None, title)
                if announced is not None:
                    yield from self._lines(sentences[k + 1 :], announced)
            elif (item := self._item(sentence)) is not None:
                yield from self._lines(sentences[k + 1 :], item)
            self._electing = sentence if electing else self._electing
            yield from self._formed.read(sentence, sentences[k + 1 :])

    # -- what announces a list ----------------------------------------------------------------------------------

    def _announced(self, sentence: Sentence, before: Sentence | None, title: str) -> _Announced | None:
        """The body whose list a sentence announces; "They are as follows:" looks to the sentence before."""
        for told in (sentence, before):
            if told is None or told.is_title:
                continue
            found = self._body_of(told, title)
            if found is not None and found.action is None and self._electing is not None:
                earlier = self._body_of(self._electing, title)  # "The congress elected members of X. | Members are: …"
                same = earlier is not None and earlier.body == found.body
                return found._replace(action=earlier.action) if earlier is not None and same else found
            if found is not None:
                return found
        return None

    def _body_of(self, sentence: Sentence, title: str) -> _Announced | None:
        view = self._mentions.view(sentence)
        action = action_told(sentence.text) or action_told(title.lower())
        tokens, k = view.tokens, 0
        kinds: list[str] = []
        while k < len(tokens):
            role = self._posts.role(tokens, k, len(tokens), {})
            if role is None or not role.is_post or not role.plural:
                k += 1
                continue
            kinds.append(role.role)
            if role.body or role.qualifier:
                post = self._posts.canonical(role.role, role.body, role.qualifier)
                body = OF_BODY.search(post)
                only = post if len(set(kinds)) == 1 else f"member of the {body.group('b')}" if body else ""
                return _Announced(body.group("b") if body else "", only, action)
            k = role.end
        made = BODY_MADE.search(view.skeleton)
        if made is None:
            return None
        body_name = body_named(self._posts, made.group("b") or made.group("c"))
        return _Announced(body_name, f"member of the {body_name}", None if is_occasional(body_name) else action)

    def _item(self, sentence: Sentence) -> _Announced | None:
        """ "2. By-election of members of X": the post that an item says its people were given, or lost."""
        item = item_of(sentence.text)
        if item is None:
            return None
        posts = self._posts.posts_in(sentence.text[item.post[0] : item.post[1]])
        return _Announced("", posts[0], item.action) if len(posts) == 1 else None

    # -- the lines of a list ------------------------------------------------------------------------------------

    def _lines(self, sentences: Sequence[Sentence], told: _Announced) -> Iterator[Seat]:
        post, at = told.post, None
        for sentence in sentences:
            view = self._mentions.view(sentence)
            if not view.mentions and _NUMBER.fullmatch(sentence.text) is not None:
                continue
            if not view.mentions:
                heading = self._heading(sentence, view, told)
                if not heading and (organ := self._organ(sentence.text)):
                    told = told._replace(body=organ, post=f"member of the {organ}")
                    heading = told.post
                if not heading:
                    return
                post, at = heading, (sentence.start, sentence.end)
                continue
            line = _NAMES.fullmatch(_NOTE.sub("", view.skeleton) if "(" in view.skeleton else view.skeleton)
            if line is None:
                return
            words = line.group("h").strip()
            if words and _NUMBER.fullmatch(words) is None and not they_are(words):
                heading = self._heading(sentence, view, told, len(line.group("h")))
                if not heading:
                    return
                post, at = heading, view.span(0, line.start("who"))
            for mention in view.named(line.group("who")):
                # "… were appointed members of X. They are A and Minister B": his title is none of the posts given
                own = "" if they_are(words) and post else self._own_post(mention, told)
                beside = own if post and _in_brackets(view, mention) else ""  # "Vice-premiers: A (minister of X), B"
                if own and not beside:
                    post, at = own, (mention.post_spans[0] if mention.post_spans else mention.span)
                if not post:
                    return
                start = min(at[0], mention.span[0]) if at else mention.span[0]
                span = (start, mention.span[1])
                yield Seat(mention, post, told.action, span, view)
                if beside and beside != post:
                    yield Seat(mention, beside, told.action, span, view)

    def _heading(self, sentence: Sentence, view: SentenceView, told: _Announced, length: int = -1) -> str:
        """The post that a line without names, or its words before them, gives to the names that follow; or ""."""
        words = view.skeleton if length < 0 else view.skeleton[:length]
        colon = words.rstrip().endswith(":")
        words = _HEADING_END.sub("", words)
        said = ITS_ROLE.match(words) if length > 0 else None
        end = said.end("role") if said is not None else len(words)
        stop = view.token_at(sentence.start + end)
        if not colon and len(words) > _LONGEST_ROLE:
            return ""
        first = view.token_at(sentence.start + said.start("role")) if said is not None else 0
        if told.action == "promoted":
            rank = _RANK_LINE.fullmatch(words.strip())
            if rank is None:
                return ""
            first = view.token_at(sentence.start + rank.start("rank"))
        role = self._posts.role(view.tokens, first, stop, {})
        if role is None or role.end != stop or not role.is_post:
            return ""
        return self._post_of(role, told)

    def _organ(self, line: str) -> str:
        """The body whose line-up a line heads ("The Presidium of the Assembly:"); "" where it heads none."""
        body = _ORGAN.fullmatch(line)
        return body_named(self._posts, body["b"]) if body is not None else ""

    def _post_of(self, role: Role, told: _Announced) -> str:
        if role.body or role.qualifier:
            if role.body and told.body.split(" of ")[0].endswith(ARTICLE.sub("", role.body)):
                return within(self._posts, role.role, told.body)  # "Members of the Committee"
            return self._posts.canonical(role.role, role.body, role.qualifier)
        return within(self._posts, role.role, told.body)

    def _own_post(self, mention: Mention, told: _Announced) -> str:
        """The post printed right before a name of a list."""
        if mention.posts:
            return mention.posts[0]
        return within(self._posts, mention.open_roles[0], told.body) if mention.open_roles else ""

def _in_brackets(view: SentenceView, mention: Mention) -> bool:
    """Whether the post printed with a name stands in brackets behind it."""
    begin, behind = view.sentence.start, mention.span[1]
    at = mention.post_spans[0][0] if mention.post_spans else behind
    return at > behind and "(" in view.sentence.text[behind - begin : at - begin]
