"""Committees told in running words to be formed, most of them for an occasion: "was formed with A as chairman and B and
C as members", "headed by A was organized. Among its members are B and C", "consists of A (chairman), B and C".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partystate.reading.en.people.mentions import MentionReader
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.rolls.seat import Seat, body_named, is_occasional, role_behind, within
from partystate.reading.en.text.tokens import Sentence
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import AnyPart, guarded
from partystate.reading.patterns import MARK, MARKS, pattern
from partystate.reading.report import Action

_MADE = r"(?:consist(?:s|ed)|elect(?:ed)?|form(?:ed)?|organi[sz]ed?|set up|inaugurated|composed|made up|constituted)"
_BODY_NOUN = r"(?:[Cc]ommittee|[Cc]ommission|[Bb]ureau|[Pp]residium|[Ss]ecretariat|[Cc]abinet|[Cc]ouncil|[Gg]roup)"
BODY_NAME = (
    rf"(?:(?!(?:[Tt]he|[Aa]n?|[Ii]ts) )[\w'’-]+ ){{0,5}}?{_BODY_NOUN}"
    r"(?: of (?:the )?(?:C[.\u2024]\s?C[.\u2024],? (?:of )?(?:the )?)?[A-Z][\w'’-]*(?: (?:of|the|[A-Z][\w'’-]*))*)?"
)
"""Regex source of a body's name."""
BODY_MADE = guarded(
    rf"\b{_MADE} (?:the|an?|its) (?P<b>{BODY_NAME})"
    rf"|\b(?P<c>{BODY_NAME})(?: (?:for|on|to) [^.;:]+?)? "
    rf"(?:(?:is|was|are|were|has been|will be|shall be) (?:\w+ly )?{_MADE}|consist(?:s|ed))\b"
)
"""A body of which the sentence tells that it is elected or formed."""
_WITH = pattern(rf"\b{_MADE} (?:(?:the|an?|its) [^.;⟦]+? )?(?:with|of) (?P<rest>[^⟦]{{0,60}}⟦.+)")
_AS_ROLE = pattern(
    rf"(?P<who>{MARKS}),? as (?:(?:its|the|an?) )?"
    r"(?P<role>[A-Za-z][a-z-]*(?: [a-z-]+){0,2}?)(?=,| and\b|[.;]|\s*$)"
)
_SMALL_BODY = r"(?:[\w'’-]+ ){0,4}?(?:[Cc]ommittee|[Cc]ommission)"
_IS_MADE = rf"(?:is|was|has been|had been) (?:also )?{_MADE}"
_HEADED = (
    guarded(
        rf"\b(?:[Tt]he |[Aa]n? |[Ii]ts )?(?P<b>{_SMALL_BODY}),? (?:(?:headed|led|chaired) by (?P<head>{MARK})",
        rf"|with (?P<as>{MARK}) as (?:its |the )?(?P<role>chair\w+|head)),? {_IS_MADE}\b",
    ),
    guarded(
        rf"\b{_MADE} (?:the|an?|its) (?P<b>{_SMALL_BODY})",
        rf",? (?:headed|led|chaired) by (?P<head>{MARK})",
    ),
)
""" "A committee headed by ⟦0⟧ was formed", "formed a committee headed by ⟦0⟧"."""
_LISTED = rf"(?P<who>{MARKS})"
_CONSISTS = guarded(
    rf"\b(?P<b>{_SMALL_BODY})(?: {_IS_MADE} (?:with|of)"
    r"|(?: is| was)? (?:consist(?:s|ed) of|consisting of|compris(?:es|ed|ing)|includes))"
    r"(?: (?:\d+|[a-z-]+) (?:members|people|persons|officials)(?:,? (?:including|such as|among them))?)?",
    rf":? {_LISTED}(?! as\b)",
)
""" "The committee consists of ⟦0⟧ (chairman), ⟦1⟧ and ⟦2⟧", "was formed with 70 members including ⟦0⟧"."""
_ROLES_ARE = pattern(
    r"(?:^|,? and |; )(?:(?:[Ii]ts|[Tt]he(?: committee['’]s)?|[Aa]mong (?:its|the)) )?"
    r"(?P<role>[A-Za-z][a-z -]{3,30}?)(?: of (?:the|this) committee)? "
    rf"(?:is|are|includes?|were|was) (?P<who>{MARKS})"
)
""" "Its chairman is ⟦0⟧ and its members are ⟦1⟧ and ⟦2⟧", "Among its members are ⟦0⟧ and ⟦1⟧"."""
_IT_CONSISTS = pattern(
    rf"(?:The committee|It) (?:also )?(?:consists of|includes|comprises|is composed of|is made up of) {_LISTED}"
)
_WAKES = AnyPart(
    (
        *(" as chair", " as Chair", " as its", " as the chair", " as president", " as head"),
        *("ommittee consist", "ommittee is composed", "ommittee is made up", "uneral committee", "uneral Committee"),
    )
)
"""Words without which a sentence tells no committee formed: those of the gate's `Signs.LIST`."""


class FormedReader:
    """Reads who sits in a committee that a sentence tells to be formed."""

    def __init__(self, posts: PostReader, mentions: MentionReader) -> None:
        self._posts = posts
        self._mentions = mentions

    def read(self, sentence: Sentence, following: Sequence[Sentence]) -> Iterator[Seat]:
        """The seats that a sentence and the two behind it give; `following`: the sentences behind it."""
        if not _WAKES.within(sentence.text):
            return
        view = self._mentions.view(sentence)
        given = list(self._with_roles(view))
        if not given:
            given = list(self._headed(view)) or list(self._consisting(view))
        yield from given
        made = BODY_MADE.search(view.skeleton) if not given else None
        body = body_named(self._posts, made["b"] or made["c"]) if made is not None else ""
        if given:
            body = given[0].post.split(" of the ", 1)[-1]
        elif not body or not is_occasional(body):
            return
        action = given[0].action if given else None
        for sentence_behind in following[:2]:
            view = self._mentions.view(sentence_behind)
            if (consists := _IT_CONSISTS.match(view.skeleton)) is not None:
                yield from self._noted(view, consists, body, action)
                continue
            further = list(_ROLES_ARE.finditer(view.skeleton))
            if not further or further[0].start() > 0:
                return
            for told in further:
                yield from self._seats(view, view.named(told["who"]), self._role(told["role"]), body, action)

    def _with_roles(self, view: SentenceView) -> Iterator[Seat]:
        """ "The committee was formed with ⟦0⟧ as chairman and ⟦1⟧ as member. Its secretary is ⟦2⟧." """
        made, listed = BODY_MADE.search(view.skeleton), _WITH.search(view.skeleton)
        if made is None or listed is None:
            return
        body = body_named(self._posts, made.group("b") or made.group("c"))
        action: Action | None = "elected" if "elect" in made.group() and not is_occasional(body) else None
        for m in _AS_ROLE.finditer(view.skeleton, listed.start("rest")):
            yield from self._seats(view, view.named(m.group("who")), self._role(m.group("role")), body, action)

    def _headed(self, view: SentenceView) -> Iterator[Seat]:
        for way in _HEADED:
            for m in way.finditer(view.skeleton):
                body, groups = body_named(self._posts, m["b"]), m.groupdict()
                role = self._role(groups.get("role") or "") or "chairman"
                yield from self._seats(view, view.named(groups.get("as") or m["head"]), role, body, None)

    def _consisting(self, view: SentenceView) -> Iterator[Seat]:
        for m in _CONSISTS.finditer(view.skeleton):
            body = body_named(self._posts, m["b"])
            if is_occasional(body) or " of " in body:
                yield from self._noted(view, m, body, None)

    def _noted(self, view: SentenceView, told: re.Match[str], body: str, action: Action | None) -> Iterator[Seat]:
        """Members, and those whom a bracket behind the name gives another role."""
        for mention in view.named(told["who"]):
            yield from self._seats(view, [mention], role_behind(mention) or "member", body, action)

    def _role(self, printed: str) -> str:
        """A role in the singular; "" where the words name none."""
        words = printed.lower().split()
        head = self._posts.lexicon.role_heads.get(words[-1]) if words else None
        return " ".join([*words[:-1], head]) if head else ""

    def _seats(
        self, view: SentenceView, people: list[Mention], role: str, body: str, action: Action | None
    ) -> Iterator[Seat]:
        post = within(self._posts, role, body) if role else ""
        for mention in people if post else ():
            yield Seat(mention, post, action, (view.sentence.start, mention.span[1]), view)
