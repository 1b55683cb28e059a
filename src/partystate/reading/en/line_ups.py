"""Who holds what, told without an event: "⟦0⟧ is chairman of X", "The members of the bureau are ⟦0⟧ and ⟦1⟧".

Only what holds on the day of the report counts: present tense, and no word that the post is past, claimed or to come.
"""

from __future__ import annotations

from partystate.reading.en.context import People
from partystate.reading.en.posts import PostReader
from partystate.reading.en.tokens import Sentence, tokenize
from partystate.reading.en.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARKS, pattern
from partystate.reading.report import Span

_IS = guarded(
    rf"(?P<who>{MARKS}) (?:(?:is|are|remains?|serves? as|works? as|doubles? as|holds? the posts? of"
    r"|concurrently serves? as|(?:is|are) (?:also|currently|now|concurrently)) )"
    r"(?:the |a |an |its )?(?P<post>(?=[a-zA-Z])[^⟦.;\"”:]{3,160})"
)
_SITS = guarded(
    rf"(?P<who>{MARKS}) (?:is|are) (?:also |still |all )?(?:included in|seated (?:on|in)|part of) "
    r"(?P<b>the [^⟦.;,]*?(?:[Cc]ommission|[Bb]ureau|[Pp]olitburo|[Pp]residium|[Ss]ecretariat|[Cc]ommittee)"
    r"(?: of [^⟦.;,]+)?)(?=[.;,]|\s*$)"
)
_MEMBERS_ARE = guarded(
    r"\b(?:[Tt]he |[Ii]ts )?(?:current |present |other |new |incumbent )*"
    r"(?P<post>(?:[Aa]lternate |[Ff]ull |[Vv]ice[- ])?(?:[Mm]embers|[Ss]ecretaries|[Cc]hairmen|[Pp]residents"
    rf"|[Pp]remiers|[Dd]irectors) of [^⟦.;:]{{3,100}}?) (?:are|include)(?: the following)? (?P<who>{MARKS})"
)
_COPULA = pattern(r"⟧[ ](?:is|are|serve|hold|remain|concurrently|work|double)")
_BEFORE_NAMES = pattern(r"[ ]⟦(?:(?<=are[ ]⟦)|(?<=include[ ]⟦)|(?<=following[ ]⟦))")
"""Without one of these, which begin with a letter looked for in a stride, nobody is told to be anything."""
_NO_HOLDER = pattern(r"\b(?:candidate for|likely|believed|expected|said|reported|former|not|no longer)\b")


def posts_told(view: SentenceView, people: People, posts: PostReader) -> None:
    """Give people the posts that a sentence says they hold."""
    skeleton = view.skeleton
    if _COPULA.search(skeleton) is None and _BEFORE_NAMES.search(skeleton) is None:
        return
    for m in _IS.finditer(skeleton):
        words = view.plain(m.group("post"))
        if _NO_HOLDER.search(words) is None:
            _give(view, people, m.group("who"), _held(posts, words), view.span(*m.span("post")))
    for m in _SITS.finditer(skeleton):
        post = posts.canonical("member", view.plain(m.group("b")))
        _give(view, people, m.group("who"), (post,), view.span(*m.span("b")))
    for m in _MEMBERS_ARE.finditer(skeleton):
        _give(view, people, m.group("who"), _held(posts, view.plain(m.group("post"))), view.span(*m.span("post")))


def _held(posts: PostReader, words: str) -> tuple[str, ...]:
    """The posts that words open with, if they are held, and of a body."""
    tokens = tokenize(Sentence(words, 0, len(words), 0, False))
    found = posts.roles(tokens, 0, len(tokens), {})
    if found is None or found.past:
        return ()
    return tuple(p for p in found.posts if " of " in p or " to " in p)


def _give(view: SentenceView, people: People, who: str, posts: tuple[str, ...], span: Span) -> None:
    for mention in view.named(who):
        if not mention.native:
            continue
        person = people.of(mention)
        for post in posts:
            person.posts.setdefault(post, [span, *person.spans[:1]])
