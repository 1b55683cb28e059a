""" "He, secretary of X, was greeted …": posts told of somebody behind a pronoun."""

from __future__ import annotations

from partystate.reading.en.people.context import People
from partystate.reading.en.people.own_bodies import of_another_party
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern

_SIZE = pattern(r"\b\d+-(?:member|strong|seat) |(?<!of)(?<!in) the \w+['’]s\b.*| [–—-]+ .*")
"""What is no part of a body's name: its size, and what the press says of it behind."""
_BEGINS = ("He, ", "She, ", "He is ", "She is ", "Now he is ", "Now she is ")
_HE = pattern(
    r"(?P<he>He|She), (?P<post>[a-z][^⟦;.]{4,40}(?:\.|[^⟦;.]){0,240}?), "
    r"(?=(?:was|is|had|has|met|said|made|took|gave|went|told|[a-z]+ed|on|[A-Z][a-z]+day)\b)"
    r"|(?:Now )?(?P<she>[Hh]e|[Ss]he) is (?:(?:also|currently|now|concurrently) )*(?:the |an? )?"
    r"(?!(?:former|said|believed|thought|likely|expected|not|no|son|daughter)\b)(?P<office>[a-z][^⟦;]{4,240})"
)


def posts_of_pronouns(view: SentenceView, people: People, posts: PostReader) -> None:
    """Give whom "he" means the posts behind the pronoun with which a sentence opens."""
    if not view.skeleton.startswith(_BEGINS):
        return
    m = _HE.match(view.skeleton)
    person = people.titled(m["he"] or m["she"]) if m is not None else None
    if m is None or person is None:
        return
    which = "post" if m["post"] else "office"
    told = list(posts.posts_in(_SIZE.sub("", view.plain(m[which]))))
    for post in of_another_party(told, posts.lexicon.party) if person.foreign else told:
        if " of " in post and not any(held.startswith(post) for held in person.posts):
            person.posts.setdefault(post, [view.span(*m.span(which)), *person.spans[:1]])
