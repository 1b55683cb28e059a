"""Who assumed an office: "⟦0⟧ took over as minister", "assumed the supreme commandership", "took the post of …"."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from typing import Final

from partystate.reading.en.changes import change_patterns as grammar
from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.changes.reasons import BEHEST
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern

_AS_AT_END: Final = pattern(r"\bas\s*$")
_COMMANDERSHIP: Final = pattern(
    r"(?:the )?supreme commandership of the (?P<b>[A-Z][\w'’ ]+?)(?= (?:according|on|in|at)\b|[,.]|$)"
)
_THE_POST: Final = pattern(r"(?:the )?(?:post|office|position) of\s")


def assumed(
    view: SentenceView,
    reader: PostReader,
    posts_named: Callable[[int, str], tuple[str, ...]],
    used: Container[int],
    is_aside: Callable[[int], bool],
) -> Iterator[Found]:
    """The offices that the people of a sentence took. `used`: offsets read already; `posts_named`: the posts that words
    at an offset name; `is_aside`: whether a clause beginning at an offset is only mentioned."""
    for m in grammar.ASSUMED.finditer(view.skeleton):
        person = view.named(m.group("who"))[0]
        if not person.native or m.start("who") in used or is_aside(m.start()):
            continue
        span = view.span(*m.span())
        if (commandership := _COMMANDERSHIP.match(m.group("rest"))) is not None:
            post = reader.canonical("supreme commander", commandership.group("b"))
            reason = BEHEST.search(view.skeleton, m.start())
            words = view.plain(reason.group()).strip() if reason else None
            yield Found(person, "appointed", (post,), words, span, False, True)
        elif (
            _AS_AT_END.search(m.group("verb"))
            or _THE_POST.match(m.group("rest"))
            or grammar.IN_HIS_STEAD.search(m.group("rest"))
        ):
            posts = posts_named(m.start("rest"), m.group("rest"))
            if posts:
                yield Found(person, "appointed", posts, None, span, False, True)
