"""Posts given to somebody that stand behind his name like those he has: "elected ⟦0⟧, member of X, vice-chairman of X".

The agency leaves out "as", so that what he is and what he becomes are told in one apposition; its last part is the new
post where another stands before it.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from partystate.reading.en.changes.change_facts import TOO_BARE, Found
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, pattern

_GIVEN: Final = guarded(
    r"(?<!was[ ])(?<!were[ ])(?<!newly[ ])(?<!was[ ]newly[ ])\b(?P<verb>(?:by-|re-)?elected|(?:re)?appointed|named) "
    rf"(?P<who>{MARK})(?=[.;]|\s*$| (?:to fill|to make up|at the|on the|in place|and (?:by-)?(?:elected|appointed))\b)"
)
""" "The assembly elected | ⟦0⟧ | to fill the vacancy"."""
_NO_POST: Final = pattern(r"\d\d|an? (?:former|retired|career|little-known|veteran|longtime) [a-z -]{3,60}")
""" "named ⟦0⟧, | 61, | minister of X": what is said of him that is no post."""


def given_behind(view: SentenceView, posts: PostReader, known: Container[str]) -> list[Found]:
    """The posts that the last part of an apposition says somebody was given; `known`: whose new posts are told."""
    found: list[Found] = []
    for m in _GIVEN.finditer(view.skeleton):
        person = view.named(m["who"])[0]
        if not (person.native and person.has_apposition) or person.name in known:
            continue
        begin = view.sentence.start
        words = view.sentence.text[person.span[1] - begin : view.to_document_end(m.end("who")) - begin]
        held, _, given = words.rpartition(", ")
        new = posts.posts_in(given)
        of_occasion = any(post.partition(" of the ")[2].islower() for post in new)  # "chairman of the committee"
        before = held.strip(" ,")
        apart = _NO_POST.fullmatch(before) is not None or posts.posts_in(before)
        if new and apart and not of_occasion and not TOO_BARE.issuperset(new):
            found.append(Found(person, ACTIONS[m["verb"]], new, None, view.span(*m.span()), False))
    return found
