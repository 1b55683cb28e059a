"""One seat that a list gives, and the posts of the body that is listed."""

from __future__ import annotations

from typing import NamedTuple

from partystate.reading.en.changes.change_objects import ROLES_OF_ONE_BODY
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.patterns import pattern
from partystate.reading.report import Action, Span

OF_BODY = pattern(r" of (?:the )?(?P<b>.+)$")
ARTICLE = pattern(r"^(?:[Tt]he|[Aa]n?|[Ii]ts) ")
_COUNTED = pattern(r"^(?:following |new |\d[\w-]*-(?:member|man|person|strong) |[a-z]+-(?:member|man|person|strong) )+")
"""What stands before a body's name and is no part of it ("the following | committee", "a 60-member | committee")."""
_BESIDE_COMMITTEE = pattern(
    r"^(?:Secretariat of the |(?:Presidium of the )?Political Bureau of the (?=Central Committee))"
)
"""Organs of a committee, whose secretaries are the committee's."""


class Seat(NamedTuple):
    """One person of a list with the post it gives him; `action` where he has newly come to it."""

    mention: Mention
    post: str
    action: Action | None
    span: Span
    view: SentenceView


def body_named(posts: PostReader, printed: str) -> str:
    """A body's name in canonical form, without the article."""
    printed = _COUNTED.sub("", ARTICLE.sub("", printed.replace("\u2024", ".")))
    body = OF_BODY.search(posts.canonical("member", printed))
    return body.group("b") if body else printed


def within(posts: PostReader, role: str, body: str) -> str:
    """A bare role as that of the body listed; secretaries are those of the committee whose secretariat it is."""
    bare = posts.canonical(role, "")
    if bare != role or not body:
        return bare
    if role.startswith("secretar"):
        body = _BESIDE_COMMITTEE.sub("", body)
    return posts.canonical(role, f"the {body}")


def role_behind(mention: Mention) -> str:
    """The role in the body listed that is printed behind a name ("⟦0⟧ (chairman), ⟦1⟧"); "" without one."""
    behind = bool(mention.post_spans) and mention.post_spans[0][0] > mention.span[1]
    return mention.posts[0] if behind and mention.posts[0] in ROLES_OF_ONE_BODY else ""


def is_occasional(body: str) -> bool:
    """Whether a body is made for one occasion: its name is printed small ("state funeral committee")."""
    return body.split(" of ")[0].split()[-1].islower() or "Funeral" in body
