"""Who holds what, told without an event: "⟦0⟧ is chairman of X", "The members of the bureau are ⟦0⟧ and ⟦1⟧".

Only what holds on the day of the report counts: present tense, and no word that the post is past, claimed or to come.
"""

from __future__ import annotations

from partystate.reading.en.changes.change_objects import ROLES_OF_ONE_BODY
from partystate.reading.en.people.context import People
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.posts.seats import BODY, SEATS, member_of
from partystate.reading.en.text.tokens import Sentence, tokenize
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import AnyPart, guarded
from partystate.reading.patterns import MARK, MARKS, pattern
from partystate.reading.report import Span

_IS = guarded(
    rf"(?P<who>{MARKS}) (?:(?:is|are|remains?|serves? as|works? as|doubles? as|holds? the posts? of"
    r"|concurrently serves? as|(?:is|are) (?:also|currently|now|concurrently)) )"
    r"(?:the |a |an |its )?(?P<post>(?=[a-zA-Z])[^⟦.;\"”:–—]{3,400})"
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
_NOTE = r"(?: \([^()⟦]*\))?"
_NOTED = rf"{MARK}{_NOTE}(?:(?:,|;)?(?: and)? {MARK}{_NOTE})*"
_ARE_NOTED = guarded(
    r"(?:^|[Tt]he )(?:current |new )?(?P<post>(?:[Pp]arty|[Vv]ice|[Dd]eputy)[- ](?:secretaries|premiers|prime "
    r"ministers))"
    rf" (?:are|include):? (?P<who>{_NOTED})"
)
""" "Party secretaries are ⟦0⟧ (organization) and ⟦1⟧ (propaganda)"."""
_ASIDE = r"(?:, (?:who|the|an?|its) [^⟦;.]{3,120})?"
_CONSISTS = guarded(
    rf"\b(?:[Tt]he|[Ii]ts) (?P<body>(?:[\w’'-]+ ){{0,6}}?{SEATS}(?: of (?:the )?[^.;,⟦]{{3,80}}?)?)"
    r" (?:now |currently |also |which |that )*"
    r"(?:consists? of|consisting of|comprises|comprising|includes|is (?:now )?(?:made up|composed) of|composed of) "
    rf"(?:(?:[\w-]+ )?members(?:,|:| --| —)? )?(?P<who>{MARK}{_ASIDE}(?:[,;]?(?: and)? {MARK}{_ASIDE})*)"
)
""" "The presidium now consists of ⟦0⟧, ⟦1⟧ and ⟦2⟧"."""
_SITTING = guarded(
    rf"\b(?:[Ss]itting|[Ss]eated|[Ss]erving) (?:on|in) (?P<body>(?:the|its) [^⟦.;,]*?{SEATS}(?: of [^.;,⟦]{{3,80}}?)?)"
    rf" (?:are|is) (?P<who>{MARKS})"
)
_OFFICERS = guarded(
    rf"\b(?:[Tt]he|[Ii]ts) (?P<body>(?:[\w’'-]+ ){{0,6}}?{SEATS}(?: of (?:the )?[^.;,⟦]{{3,80}}?)?) "
    rf"(?:has|is (?:made up|composed) of) (?P<rest>[^.;]*)"
)
_HAS = (" has ⟦", " of a ", " of the chair")
"""Words without which no sentence tells of a body's officers so."""
_KEEPS = r"(?:also |still |both |all )*(?:kept|keeps?|retained|retains?|(?:held|holds?|hung|clung) on to)"
_KEPT = guarded(
    rf"(?P<who>{MARKS}),? {_KEEPS} (?:his|her|their|the) (?:[a-z-]+ )?(?:seat|place|spot|membership)s? (?:on|in|at|of) "
    rf"{BODY}"
)
""" "⟦0⟧ and ⟦1⟧ kept their places on the commission"."""
_KEPT_POST = guarded(
    rf"(?P<who>{MARKS}),? {_KEEPS} (?:his|her|their|the) (?:[a-z-]+ )?(?:post|job|position|title|role|office)s? "
    rf"(?:as|of) "
    r"(?P<post>[^⟦.;,]{4,120}?)(?=[.,;]|\s*$| (?:at|despite|after|in the|but|while)\b)"
)
_MADE_UP = AnyPart(
    (
        *("onsist", "ompris", "omposed of", "made up of", "includes ⟦", "itting on", "itting in", "eated on"),
        *("eated in", "erving on", "erving in", " has ⟦", "ies are ⟦", "iers are ⟦", "ies include ⟦", "iers include ⟦"),
    )
)
"""Words of which one is in every sentence that tells who makes up a body."""
_AS_OFFICER = pattern(rf"(?P<who>{MARKS}),? as (?:its |the |an? )?(?P<role>[a-z -]+?)(?= and\b|[,.;]|\s*$)")
_OFFICER_NAMED = pattern(
    rf"(?:an?|the|its|two|three|four|five|\d+) (?P<role>[a-z -]{{4,30}}?) \((?P<who>{MARKS})\)"
)
""" "has ⟦0⟧ as its chairman", "is composed of a president (⟦0⟧) and two vice-presidents (⟦1⟧ and ⟦2⟧)"."""
_COPULA = pattern(r"⟧[ ](?:is|are|serve|hold|remain|concurrently|work|double)")
_BEFORE_NAMES = pattern(r"[ ]⟦(?:(?<=are[ ]⟦)|(?<=include[ ]⟦)|(?<=following[ ]⟦))")
"""Without one of these, which begin with a letter looked for in a stride, nobody is told to be anything."""
_NEW = pattern(r"^(?:the |its )?(?:new|current|present|powerful|ruling|top) ")
_NEXT_POST = frozenset([",", "and", "also"])
_NO_HOLDER = pattern(r"\b(?:candidate for|likely|believed|expected|said|reported|former|not|no longer)\b")


_OF_A_MEETING = pattern(r"\bof the presidium\b(?! of the (?!congress|conference|meeting|session))")
"""Who presides over one meeting has no post by it."""


def posts_told(view: SentenceView, people: People, posts: PostReader) -> None:
    """Give people the posts that a sentence says they hold."""
    skeleton = view.skeleton
    _seats_told(view, people, posts)
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


def _seats_told(view: SentenceView, people: People, posts: PostReader) -> None:
    """Give people the seats and offices in a body whose make-up a sentence tells."""
    skeleton = view.skeleton
    for m in _KEPT.finditer(skeleton):
        seat = member_of(posts, view.plain(m.group("b")))
        if " of " in seat.removeprefix("member of ") or seat.endswith(posts.lexicon.state):
            _give(view, people, m.group("who"), (seat,), view.span(*m.span("b")))
    for m in _KEPT_POST.finditer(skeleton):
        _give(view, people, m.group("who"), _held(posts, view.plain(m.group("post"))), view.span(*m.span("post")))
    if not _MADE_UP.within(skeleton):
        return
    for m in (*_CONSISTS.finditer(skeleton), *_SITTING.finditer(skeleton)):
        post = member_of(posts, _NEW.sub("", view.plain(m.group("body"))))
        if " of " in post.removeprefix("member of ") or post.endswith(posts.lexicon.state):  # of which, is said
            _give(view, people, m.group("who"), (post,), view.span(*m.span("body")))
    for m in _OFFICERS.finditer(skeleton) if any(sign in skeleton for sign in _HAS) else ():
        begin, end = m.span("rest")
        body = _NEW.sub("", view.plain(m.group("body")))
        seat = member_of(posts, body)
        if " of " not in seat.removeprefix("member of ") and not seat.endswith(posts.lexicon.state):
            continue  # "the presidium" of which body is not said
        for told in (*_AS_OFFICER.finditer(skeleton, begin, end), *_OFFICER_NAMED.finditer(skeleton, begin, end)):
            role = posts.posts_in(told["role"])
            if len(role) == 1 and role[0] in ROLES_OF_ONE_BODY:
                post = posts.canonical(role[0], f"the {body}")
                _give(view, people, told["who"], (post,), view.span(*told.span("role")))
    for m in _ARE_NOTED.finditer(skeleton):
        held = posts.posts_in(m.group("post"))
        _give(view, people, m.group("who"), held, view.span(*m.span("post")))


def _held(posts: PostReader, words: str) -> tuple[str, ...]:
    """The posts that words open with, if they are held, and of a body."""
    if _OF_A_MEETING.search(words) is not None:
        return ()
    tokens = tokenize(Sentence(words, 0, len(words), 0, False))
    found = posts.roles(tokens, 0, len(tokens), {})
    if found is None or found.past:
        return ()
    told = list(found.posts)
    while found is not None and found.end < len(tokens) and tokens[found.end].text in _NEXT_POST:
        k = found.end
        while k < len(tokens) and tokens[k].text in _NEXT_POST:
            k += 1
        found = posts.roles(tokens, k, len(tokens), {})  # "is the commander of X, | the chairman of Y, | and …"
        if found is not None and not (found.past or found.plural):
            told += [p for p in found.posts if p not in told]
    return tuple(p for p in told if " of " in p or " to " in p)


def _give(view: SentenceView, people: People, who: str, posts: tuple[str, ...], span: Span) -> None:
    for mention in view.named(who):
        if not mention.native:
            continue
        person = people.of(mention)
        for post in posts:
            person.posts.setdefault(post, [span, *person.spans[:1]])
