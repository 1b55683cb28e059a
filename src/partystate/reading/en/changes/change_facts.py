"""What one sentence tells of changes: of the named, and of people without names."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from partystate.reading.en.posts.title_words import BARE_ROLES
from partystate.reading.en.text.views import Mention
from partystate.reading.report import Action, Span

_FIELDS = "military army defence defense spy propaganda security intelligence police".split()
TOO_BARE = BARE_ROLES.union(f"{what} chief" for what in _FIELDS)
"""The same with those that say little: not attested as posts when the body is not to be found."""
DEPUTY_TO = "deputy to "
"""Begins the seat of a member of an assembly, who is called so at its sessions and keeps it whatever he loses."""
PostsAt = Callable[[int, str], tuple[str, ...]]
"""The canonical posts that words at a skeleton offset name."""


class Found(NamedTuple):
    """One change found in a sentence. `posts` are canonical; `same_post` asks for the last post named before."""

    mention: Mention
    action: Action
    posts: tuple[str, ...]
    reason: str | None
    span: Span
    same_post: bool
    keeps: bool = False
    """The new post is held beside the old ("assumed the supreme commandership")."""
    own_post: bool = False
    """The post meant is the person's own, not the last named."""
    post_at: tuple[Span, ...] = ()
    """Where the posts are printed, if not within `span`."""
    dated: bool = False
    """A death that is told with its day of the week: the news, whoever died."""


class Unnamed(NamedTuple):
    """A change of people without names, with the post as printed."""

    action: Action
    post: str
    span: Span
