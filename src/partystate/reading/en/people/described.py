"""By what office a report describes somebody in passing, in words other than a title or an apposition.

That an outlet called somebody so: "KCNA referred to ⟦0⟧ as "minister of X"". What somebody is when the report is made:
"⟦0⟧, who heads the party's propaganda department", "⟦0⟧, who also serves as vice chairman of X", "⟦0⟧ is currently …".
"""

from __future__ import annotations

from partystate.reading.en.people.context import People, Person
from partystate.reading.en.posts.charge import post_in_charge
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.posts.seats import BODY, member_of
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS, pattern
from partystate.reading.report import Span

_CALLED = pattern(
    rf"\b(?:referred to|identified|introduced|described|listed|addressed|presented) (?:[a-z]+ ){{0,2}}(?P<who>{MARK})"
    r"(?:, who [^⟦.;]{3,90},)? as "
    r"(?:[\"“]|(?:the|its|a|an) )*(?:new(?:ly[ -]appointed)? )?(?P<post>[^⟦.;\"”]{3,120})"
    rf"|(?P<whom>{MARK}),? (?:[^⟦.;]{{3,60}}, )?(?:was|has been|were) (?:also )?(?:referred to|identified|introduced"
    r"|described|listed) as (?:[\"“]|(?:the|its|a|an) )*(?:new(?:ly[ -]appointed)? )?(?P<of>[^⟦.;\"”]{3,120})"
)
_SIGN = (" as ", "⟦")
_NOW = r"(?:also|now|currently|concurrently|still|presently|already)"
_WHO = rf"(?P<who>{MARK})(?:,? (?:[^⟦.;,]{{3,90}}, )?who (?:[^⟦.;,]{{3,60}} and )?| )(?:{_NOW} )*"
_SERVES = guarded(
    _WHO,
    rf"(?:(?:at the same time )?(?:serves|doubles|acts|sits|works|rules|leads the \w+) (?:{_NOW} )*as"
    r"|(?:was|were) (?:reaffirmed|reconfirmed|retained|kept) as"
    rf"|holds (?:{_NOW} )*the (?:post|position|title|office|rank) of|is(?: (?:{_NOW}|the current))+|(?<=already[ ])is"
    rf"|is an? (?:former|ex-)[^⟦.;,]{{3,60}}? and (?:is )?{_NOW}"
    r"|has been(?= [^⟦.;]{3,140} since\b))",
    r"(?: (?:the|a|an|its))? (?P<post>[^⟦.;\"”—]{3,140})",
)
_IS = guarded(
    rf"(?P<who>{MARK})(?:, (?:[^⟦.;,]|{MARK}){{3,110}},|,)? is (?:{_NOW} )*"
    r"(?!(?:the |an? )?(?:former|ex-|one of|among|said|believed))(?![^⟦.;,]{3,90} to [a-z])"
    r"(?:the |an? )?(?P<post>[a-z][^⟦.;,\"”—]{3,140})"
)
""" "⟦0⟧, the younger sister of ⟦1⟧, is POST"."""
_REMAINS = guarded(
    rf"(?P<who>{MARK})(?!['’]s)[^⟦;.]{{3,160}}?,? (?:though|although|but|while|and) (?:he|she) (?:still )?",
    r"(?:remains|is still|stays on as|still serves as|kept (?:his|her) (?:post|job|seat) as"
    r"|keeps (?:his|her) (?:post|job|seat) as) (?:the |an? )?(?P<post>[^⟦.;,\"”—]{3,140})",
)
""" "⟦0⟧ lost his seat, though he remains POST"."""
_HEADS = guarded(
    rf"(?P<who>{MARK}),? (?:who (?:{_NOW} )*(?P<leads>heads|leads|chairs)|(?:{_NOW} )*(?P<heads>heads|chairs)"
    r"|(?:who )?(?:continues|goes on) to (?P<on>head|lead|chair|run))",
    rf" (?:{_NOW} )*",
    r"(?P<body>(?:the |a |its )?[^⟦.;,\"”—]{3,140}?(?:[Dd]epartment|[Cc]ommittee|[Cc]ommission|[Bb]ureau|[Mm]inistry)\b"
    r"(?: (?:of|for|under) [^⟦.;,\"”—]{3,100}?)?)(?=[,.;—]|\s*$| (?:and|was|were|has|had|said|also|in|at|on)\b)",
)
_CAME_AS = guarded(
    rf"(?P<who>{MARK}),? (?:also )?(?:attended|appeared|took part|participated|visited|greeted|hosted|led"
    rf"|addressed|signed)"
    r" [^⟦.;\"”—]{0,90}?\bas (?:the |its )(?P<post>(?:head|chief|chairman|director|minister|commander|secretary"
    "|president"
    r"|vice[ -]\w+|deputy \w+|member)\b[^⟦.;,\"”—]{3,120})"
)
""" "⟦0⟧ attended the talks as the head of X"."""
_NOW_HELD = guarded(
    r"\bthe (?:post|position|office|job) of (?P<post>[^⟦.;\"”—]{3,120}?), "
    rf"(?:which is )?(?:now|currently|presently) (?:held|assumed|occupied|filled) by (?P<who>{MARK})"
)
""" "the post of X, now held by ⟦0⟧"."""
_MADE = guarded(
    rf"(?P<who>{MARK}),? who was (?:recently|just|only recently) (?:elected|appointed|named|promoted|made) ",
    r"(?:(?:as|to|to be) )?(?:(?:an?|the|its) )?(?:new )?(?P<post>[^⟦.;,\"”—]{3,120})",
)
""" "⟦0⟧, who was recently elected POST": told of him in passing, and what he is now."""
_TITLED = guarded(
    rf"(?P<who>{MARK}),? whose (?:[\w-]+ )?(?:title|post|position) (?:is|was) ",
    r"(?:that of )?(?:the )?(?P<post>[^⟦.;,\"”—]{3,120})",
)
_HOLDS = guarded(
    rf"(?P<who>{MARK}),? (?:who )?(?:(?:has|have) [^⟦.;,]{{3,90}} and )?(?:(?:has|have|also|already|now) )*"
    r"(?:holds?|held|collected|accumulated|amassed|assumed|gained|acquired) (?:[\w-]+ ){0,5}?",
    r"(?:posts|titles|positions|offices|jobs|roles)(?: [^.;⟦,]{3,60})?,? (?:including|such as|among them|of) ",
    r"(?:those of |that of )?(?P<post>[^⟦.;]{3,400})",
)
""" "⟦0⟧ holds several titles, including chairman of X and secretary of Y"."""
_ALSO = guarded(
    rf"(?P<who>{MARK}), (?:also|concurrently|at the same time) (?:the |an? )?(?P<post>[a-z][^⟦.;,\"”—]{{3,140}}),"
)
""" "⟦0⟧, also the director of X, …"."""
_HAS_SEAT = guarded(
    rf"(?P<who>{MARKS}),? (?:who )?(?:(?:{_NOW}|both|all) )*(?:(?:has|have|holds?|keeps?|kept|retain(?:s|ed)?) "
    rf"(?:an?|his|her|their) seats? (?:on|in)|sits? on) {BODY}"
)
""" "⟦0⟧ has a seat on the commission"."""
_GOES_ON = pattern(
    r"(?:(?:But|Now|And|Meanwhile),? )?(?P<he>[A-Z][a-z]{0,6}) (?:at the same time )?"
    r"(?:(?:also|currently|now|concurrently) )*"
    r"(?:is (?:also|currently|now|concurrently) |(?:serves|doubles|acts) (?:(?:also|concurrently|currently) )?as "
    r"|holds (?:[\w-]+ ){0,4}(?:posts|titles|positions|offices),? (?:including|such as|among them) "
    r"(?:those of |that of )?)(?:the |an? )?(?P<post>[^⟦;.\"”—–]{4,240})"
)
""" "Choe also serves as POST": a sentence about somebody named before."""
_PRONOUNS = frozenset(["He", "She"])
_IS_ALL = guarded(
    rf"^(?P<who>{MARK})(?: is (?:also|currently|now|concurrently))?,? ",
    r"(?P<post>(?:the|an?) [^⟦.;,]{3,140}(?:, (?:and )?(?:the|an?) [^⟦.;,]{3,140}){2,})\.?\s*$",
)
""" "⟦0⟧ (is also the director of W), the chairman of X, a member of Y, and the head of Z", and nothing else."""
_NEXT_OF_ALL = pattern(r", (?:and )?(?=(?:the|an?) )")
_BRACKETED = pattern(r" \([^()]{2,120}\)")
_KEPT = guarded(
    rf"(?P<who>{MARKS}),? (?:(?:also|both|all|has|have) )*(?:(?:retain(?:ed|s)?|kept|keeps?|held on to) "
    r"(?:his|her|their|the) (?:own )?(?:posts?|positions?|jobs?|roles?|titles?|seats?) (?:as|of)"
    r"|(?:stay(?:ed|s)|remain(?:ed|s)) (?:on |in office )?as) ",
    r"(?:(?:the|its|an?) )?(?P<post>[^⟦.;,\"”—]{3,140})",
)
""" "⟦0⟧ and ⟦1⟧ kept their posts as vice-chairmen of X"."""
_NEXT_TITLE = pattern(r"(,(?: and)? | and (?!(?:[A-Z]|[\w-]+ (?:Affairs|Industry))))")


def posts_described(view: SentenceView, people: People, posts: PostReader) -> None:
    """Give people the posts by which a sentence of the press describes them."""
    _of_surname(view, people, posts)
    if "⟦" not in view.skeleton:
        return
    if all(sign in view.skeleton for sign in _SIGN):
        for m in _CALLED.finditer(view.skeleton):
            person = people.of(view.named(m.group("who") or m.group("whom"))[0])
            group = "post" if m.group("post") else "of"
            for post in posts.posts_in(view.plain(m.group(group))):
                person.posts.setdefault(post, [view.span(*m.span(group)), *person.spans[:1]])
    for told in (_SERVES, _IS, _REMAINS, _MADE, _TITLED, _CAME_AS, _NOW_HELD, _ALSO):
        for m in told.finditer(view.skeleton):
            person = people.of(view.named(m.group("who"))[0])
            for post in posts.posts_in(view.plain(m.group("post"))):
                if " of " in post and not person.foreign:  # a role without a body says nothing
                    person.posts.setdefault(post, [view.span(*m.span("post")), *person.spans[:1]])
    for m in _HOLDS.finditer(view.skeleton):
        person = people.of(view.named(m.group("who"))[0])
        words = _BRACKETED.sub("", view.plain(m.group("post")))
        _add_each(person, _titles(words, posts), posts, [view.span(*m.span("post")), *person.spans[:1]])
    for m in _IS_ALL.finditer(view.skeleton):
        person = people.of(view.named(m.group("who"))[0])
        words = _BRACKETED.sub("", view.plain(m.group("post")))
        _add_each(person, _NEXT_OF_ALL.split(words), posts, [view.span(*m.span("post")), *person.spans[:1]])
    for m in _KEPT.finditer(view.skeleton):
        kept = [post for post in posts.posts_in(view.plain(m.group("post"))) if " of " in post]
        for mention in view.named(m["who"]):
            for post in kept if mention.native else ():
                person = people.of(mention)
                person.posts.setdefault(post, [view.span(*m.span("post")), *person.spans[:1]])
    for m in _HAS_SEAT.finditer(view.skeleton):
        seat = member_of(posts, view.plain(m["b"]))
        for mention in view.named(m["who"]):
            if mention.native and seat:
                person = people.of(mention)
                person.posts.setdefault(seat, [view.span(*m.span("b")), *person.spans[:1]])
    for m in _HEADS.finditer(view.skeleton):
        person = people.of(view.named(m.group("who"))[0])
        if not person.foreign:
            verb = m["leads"] or m["heads"] or m["on"]
            post = post_in_charge(posts, verb, view.plain(m.group("body")))
            if not post:
                continue
            person.posts.setdefault(post, [view.span(*m.span("body")), *person.spans[:1]])


def _of_surname(view: SentenceView, people: People, posts: PostReader) -> None:
    """ "Choe at the same time doubles as POST", "He also serves as POST": of the one of that surname, or of him."""
    m = _GOES_ON.match(view.skeleton)
    if m is None:
        return
    if m["he"] in _PRONOUNS:
        person = people.titled(m["he"])
    else:
        called = [p for p in people.by_key.values() if p.name.startswith(f"{m['he']} ")]
        person = called[0] if len(called) == 1 else None
    if person is not None:
        titles = _titles(view.plain(m["post"]), posts)
        _add_each(person, titles, posts, [view.span(*m.span("post")), *person.spans[:1]])


def _add_each(person: Person, titles: list[str], posts: PostReader, at: list[Span]) -> None:
    """Give somebody of this state the posts of a body that a list of titles names."""
    for title in titles if not person.foreign else ():
        for post in posts.posts_in(title.removeprefix("the ")):
            if " of " in post:
                person.posts.setdefault(post, list(at))


def _titles(words: str, posts: PostReader) -> list[str]:
    """The titles of a list; what is none by itself belongs to the one before ("chief of the organization | and guidance
    department")."""
    first, *rest = _NEXT_TITLE.split(words)
    titles = [first]
    for between, piece in zip(rest[::2], rest[1::2], strict=True):
        if posts.posts_in(piece):
            titles.append(piece)
        else:
            titles[-1] += between + piece
    return titles
