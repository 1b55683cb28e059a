"""By what office a report says that an outlet called somebody: "KCNA referred to ⟦0⟧ as "minister of X""."""

from __future__ import annotations

from partystate.reading.en.context import People
from partystate.reading.en.posts import PostReader
from partystate.reading.en.views import SentenceView
from partystate.reading.patterns import MARK, pattern

_CALLED = pattern(
    rf"\b(?:referred to|identified|introduced|described|listed|addressed|presented) (?P<who>{MARK}) as "
    r"(?:[\"“]|(?:the|its|a|an) )*(?:new(?:ly[ -]appointed)? )?(?P<post>[^⟦.;\"”]{3,120})"
    rf"|(?P<whom>{MARK}),? (?:[^⟦.;]{{3,60}}, )?(?:was|has been|were) (?:also )?(?:referred to|identified|introduced"
    r"|described|listed) as (?:[\"“]|(?:the|its|a|an) )*(?:new(?:ly[ -]appointed)? )?(?P<of>[^⟦.;\"”]{3,120})"
)
_SIGN = (" as ", "⟦")


def posts_described(view: SentenceView, people: People, posts: PostReader) -> None:
    """Give people the posts by which a sentence says they were called."""
    if not all(sign in view.skeleton for sign in _SIGN):
        return
    for m in _CALLED.finditer(view.skeleton):
        person = people.of(view.named(m.group("who") or m.group("whom"))[0])
        group = "post" if m.group("post") else "of"
        for post in posts.posts_in(view.plain(m.group(group))):
            person.posts.setdefault(post, [view.span(*m.span(group)), *person.spans[:1]])
