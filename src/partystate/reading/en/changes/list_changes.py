"""Changes as lists of personnel word them, beside the verb phrases of `change_patterns`.

"Among the newly appointed are ⟦0⟧ as X and ⟦1⟧ as Y", "⟦0⟧, minister of X, and ⟦1⟧, minister of Y, were newly
appointed", "⟦0⟧ was named X in place of ⟦1⟧"; offices named without a body that the end of the list names ("elected A
president, B vice-president and C secretary general of X"); one post for several people ("ambassadors to A and B,
respectively").
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from itertools import chain
from typing import Final

from partystate.reading.en.changes import change_patterns as grammar
from partystate.reading.en.changes.change_facts import TOO_BARE, Found
from partystate.reading.en.changes.change_objects import ROLES_OF_ONE_BODY
from partystate.reading.en.changes.reasons import reason_in
from partystate.reading.en.changes.successions import office_of
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS, TOGETHER, pattern
from partystate.reading.report import GIVEN

NEWLY = guarded(
    rf"\b[Nn]ewly (?P<verb>elected|by-elected|appointed|named)(?: \w+)? (?:are|is|were|was|include|included) "
    rf"(?P<who>{TOGETHER}),? (?P<p>as) (?P<rest>[^⟦]*)"
)
""" "Among the newly appointed are ⟦0⟧ as POST"."""
_WITH_THEIR_POSTS = guarded(
    rf"(?P<who>{TOGETHER}),? (?:was|were|has been|have been) (?:all )?(?P<newly>newly )?"
    r"(?P<verb>elected|appointed|named)"
    r"(?: to (?:the|their|his) posts?)?(?=\s*(?:[.;]|$|(?:at|by) the (?:meeting|session|plen|proposal|assembly)"
    r"|(?:up)?on the (?:proposal|recommendation|nomination)))"
)
_THOSE_ARE = guarded(
    r"\b(?:[Nn]ew (?:appointments|appointees)|[Nn]ewly[- ](?P<newly>elected|appointed|named) (?:officials|ministers)"
    r"|[Tt]hose (?:who were )?(?:newly )?(?P<verb>elected|appointed|named|dismissed|removed|sacked|replaced"
    r"|relieved|ousted)"
    rf")(?: [^⟦.;:]{{3,60}}?)?,? (?:includes?|included|are|were):? (?P<who>{TOGETHER})"
)
""" "New appointments include ⟦0⟧ (POST) and ⟦1⟧ (POST)": to the offices printed with the names."""
_SEVERAL_OF_ONE = guarded(
    r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal) (?:other |more )?(?P<post>(?:[a-z-]+ ){0,3}?"
    rf"(?:premiers|ministers|secretaries|directors|chairmen|ambassadors)(?: [^⟦.;,]{{3,80}})?), (?P<who>{TOGETHER}),? "
    r"(?:(?:was|were|has been|have been) (?:also )?)(?P<verb>dismissed|removed|sacked|replaced|relieved"
    r"|ousted|axed|fired|recalled|purged)(?= (?:in|at|on|last|this|during|over|for|amid|and)\b|[.,;]|\s*$)"
)
""" "Two vice-premiers, ⟦0⟧ and ⟦1⟧, were axed"."""
_IN_PLACE_OF = guarded(
    r"\b(?:in (?:the )?(?:place|stead) of|in lieu of|instead of|taking over from|taking the place of"
    r"|to take over from|(?:after|following) (?:the|a) (?:[\w-]+ )?(?:removal|dismissal|sacking|ouster|firing|departure"
    rf"|recall)(?: and [\w-]+(?: [\w-]+)?)? of (?:his|her|the) predecessor,?) (?P<old>{MARKS})"
)
""" "… in place of ⟦1⟧", "… following the removal of his predecessor, ⟦1⟧"."""
_HAVING_BEEN = guarded(
    rf"(?P<old>{MARK})(?:, [^⟦;.]{{3,80}},)? (?:being|having been) (?:relieved|recalled|dismissed|removed|released) "
    r"(?:of|from) (?:the|that|this|his|her) (?:same )?(?:post|office|position|job)\b",
    rf"|\b(?:his|her|the) predecessor,? (?P<gone>{MARK}),? (?:being|having been) "
    r"(?:relieved|recalled|dismissed|removed|released|transferred)\b",
)
""" "… , ⟦1⟧ having been recalled from the office"."""
_OUT = r"(?:recalled|dismissed|removed|relieved|released|sacked)"
_IN = r"(?P<verb>(?:by-)?elected|appointed|named)"
_THEIR_PLACES = r"in (?:his|her|their) (?:place|stead)s?"
_IN_THEIR_PLACES = (
    guarded(
        rf"(?P<who>{TOGETHER}),? (?:was|were) {_OUT}(?: from (?:his|her|their) posts?)?,? (?:and|with) ",
        rf"{_THEIR_PLACES},? (?P<next>{TOGETHER}),? (?:(?:was|were) )?(?:newly )?{_IN}\b(?! as\b)",
    ),
    guarded(
        rf"(?P<who>{TOGETHER}),? (?:was|were) {_OUT},? and (?P<next>{TOGETHER}),? (?:(?:was|were) )?(?:newly )?{_IN} ",
        _THEIR_PLACES,
    ),
    guarded(rf"\b{_OUT} (?P<who>{TOGETHER}),? and (?:newly )?{_IN} (?P<next>{TOGETHER}),? ", _THEIR_PLACES),
)
""" "Members ⟦0⟧ and ⟦1⟧ of X were recalled and in their places ⟦2⟧ and ⟦3⟧ were elected", "recalled ⟦0⟧, chairman of
X, and elected ⟦1⟧ in his place"."""
_TWO_KINDS = pattern(r"(?P<first>\w+) and (?:alternate|candidate) \w+(?= of\b)")
_LONGEST_GAP = 200
"""Characters between an appointment and "in place of …"."""
_OF_BODY = pattern(r" of the .+$")
_OF_BUREAU = pattern(r"^ of the (?:Presidium of the )?Political Bureau(?= of the )")
"""What has no secretaries of its own: they are those of the committee."""
_TWO: Final = 2
EACH_HIS = pattern(r"\brespectively\b|\b(?:were|was) each (?!other)")
_ONE = r"(?:(?:first |deputy |general |department )*(?:chairman|chairperson|president|director|speaker|premier|head))"
_SECOND = (
    r"(?:(?:first |deputy |department )*(?:vice[- ]?)?"
    r"(?P<many>chairmen|chairpersons|presidents|directors|speakers|heads|premiers|members|secretaries)"
    r"|(?:first )?(?:vice[- ]?|deputy )(?:chairman|chairperson|president|director|speaker|premier|head))"
)
_IN_ORDER = pattern(
    r"\s*,?\s*(?:(?:as|from|of|to be|to) )?(?:the posts? of )?(?:an? |the |its )?"
    rf"(?P<one>(?:first )?(?:vice[- ]?)?{_ONE}) and (?:an? |the |its )?{_SECOND}\b"
)
""" "⟦0⟧, ⟦1⟧ and ⟦2⟧ were elected | as chairman and vice-chairmen of X": the first got the first post."""
_SHARED_ROLE = pattern(r"(?P<role>.+?) (?P<p>of|to) (?P<all>(?:the )?[^,]+?(?:, [^,]+?)*,? and .+)$")
_OBJECTS = pattern(r",? and |, ")


def parted(posts: tuple[str, ...], number: int) -> tuple[str, ...]:
    """ "ambassador to A and B" as two posts, where `number` people got them "respectively"."""
    shared = _SHARED_ROLE.match(posts[0]) if len(posts) == 1 else None
    objects = _OBJECTS.split(shared["all"]) if shared is not None else []
    if shared is None or len(objects) != number:
        return posts
    return tuple(f"{shared['role']} {shared['p']} {each}" for each in objects)


def in_order(rest: str, posts: tuple[str, ...], number: int) -> tuple[str, ...]:
    """The post of each of `number` people of whom one holds the first named and the others the second; () if not so."""
    told = _IN_ORDER.match(rest) if number > 1 and len(posts) == _TWO else None
    if told is None or (told["many"] is None and number != _TWO):
        return ()
    first, second = posts
    if " of " not in first and " of " in second:
        first = f"{first} of {second.partition(' of ')[2]}"
    return (first, *[second] * (number - 1))


def with_their_posts(view: SentenceView) -> Iterator[Found]:
    """ "⟦0⟧, minister of X, was newly appointed": to the office printed with the name; without "newly" only to one
    printed before it ("Vice-Premiers ⟦0⟧ and ⟦1⟧ were appointed at the session")."""
    for m in _WITH_THEIR_POSTS.finditer(view.skeleton):
        for person in view.named(m.group("who")):
            offices = tuple(p for p in person.posts if not p[:1].isupper())
            before = bool(person.post_spans) and all(at[1] <= person.span[0] for at in person.post_spans)
            if person.native and offices and (m["newly"] or before):
                yield Found(person, ACTIONS[m.group("verb")], offices, None, view.span(*m.span()), False)


def of_one_office(view: SentenceView, posts: PostReader) -> Iterator[Found]:
    """ "Two vice-premiers, ⟦0⟧ and ⟦1⟧, were axed"; "new appointments include ⟦0⟧ (POST)"."""
    for m in _SEVERAL_OF_ONE.finditer(view.skeleton):
        held = tuple(p for p in posts.posts_in(m["post"]) if p not in TOO_BARE)
        for person in view.named(m["who"]) if held else ():
            if person.native:
                yield Found(person, ACTIONS[m["verb"]], held, None, view.span(*m.span()), False)
    for m in _THOSE_ARE.finditer(view.skeleton):
        for person in view.named(m["who"]):
            offices = tuple(p for p in person.posts if not p[:1].isupper())
            if person.native and offices:
                action = ACTIONS[m["verb"] or m["newly"] or "appointed"]
                yield Found(person, action, offices, None, view.span(*m.span()), False)


def fronted_with_their_posts(view: SentenceView) -> Iterator[tuple[Found, tuple[int, int]]]:
    """ "Dismissed were ⟦0⟧, POST, and ⟦1⟧, POST": from the offices printed with the names; and where that is told."""
    for m in grammar.FRONTED_BARE.finditer(view.skeleton):
        for person in view.named(m.group("who")):
            offices = tuple(p for p in person.posts if not p[:1].isupper())
            if person.native and offices:
                yield Found(person, "relieved", offices, None, view.span(*m.span()), False), m.span()


def among_others(view: SentenceView, posts: PostReader, used: Container[int]) -> Iterator[Found]:
    """ "elected members of X, including ⟦0⟧ and ⟦1⟧": what they became; of two kinds only the one said again.

    `used`: the skeleton offsets that other grammars have read.
    """
    for m in grammar.AMONG_OTHERS.finditer(view.skeleton):
        if m.start("who") in used:
            continue
        post, again = m.group("post"), m.group("again")
        kinds = _TWO_KINDS.match(post)
        if kinds and not (again and again.startswith(kinds.group("first"))):
            continue
        words = post if kinds is None else post[: kinds.end("first")] + post[kinds.end() :]
        given = posts.posts_in(words)
        for person in view.named(m.group("who")) if given else ():
            if person.native:
                yield Found(person, ACTIONS[m.group("verb")], given, None, view.span(*m.span()), False)


def of_members(view: SentenceView, posts: PostReader, used: Container[int]) -> Iterator[Found]:
    """ "Nine members of X were dismissed, including ⟦0⟧ and ⟦1⟧": from what.

    `used`: the skeleton offsets that other grammars have read.
    """
    for m in grammar.MEMBERS_WERE.finditer(view.skeleton):
        seats = posts.posts_in(view.plain(m["post"])) if m.start("who") not in used else ()
        for person in view.named(m["who"]) if seats else ():
            if person.native:
                yield Found(person, ACTIONS[m["verb"]], seats, None, view.span(*m.span()), False, True)


def predecessors(view: SentenceView, found: Sequence[Found], is_aside: Callable[[int], bool]) -> Iterator[Found]:
    """ "… in place of ⟦1⟧": who held what somebody was given before it in the same sentence (`found`)."""
    for m in (*_IN_PLACE_OF.finditer(view.skeleton), *_HAVING_BEEN.finditer(view.skeleton)):
        at = view.to_document(m.start())
        given = [f for f in found if f.action in GIVEN and f.posts and f.span[0] < at < f.span[1] + _LONGEST_GAP]
        offices = tuple(p for p in given[-1].posts if not p[:1].isupper()) if given else ()
        if offices and not is_aside(m.start()):
            absolute = m.re is _HAVING_BEEN.pattern
            reason = reason_in(view.skeleton[m.end() :], "relieved") if absolute else None
            for person in view.named(m["old"] or m["gone"]):
                if person.native:
                    yield Found(person, "relieved", offices, reason, view.span(*m.span()), False)


def each_his_own(found: list[Found], people: Sequence[Mention]) -> list[Found]:
    """ "Appointed director of X was ⟦0⟧, director of Y | ⟦1⟧": those behind the first to the posts before their names,
    where each of them has one."""
    others = people[1:]
    own = {id(p): tuple(q for q in p.posts if not q[:1].isupper()) for p in others if p.post_spans}
    before = all(own.get(id(p)) and p.post_spans[0][0] < p.span[0] for p in others)
    if not others or not before:
        return found
    return [f._replace(posts=own.get(id(f.mention), f.posts)) for f in found]


def share_body(found: list[Found]) -> list[Found]:
    """The changes with the body that the last of a list names also for the offices before it that name none."""
    out, body = list(found), ""
    for k in range(len(out) - 1, -1, -1):
        item = out[k]
        whole = _OF_BODY.search(item.posts[0]) if len(item.posts) == 1 else None
        if whole is not None:
            body = whole.group() if item.posts[0][: whole.start()] in ROLES_OF_ONE_BODY else ""
        elif body and len(item.posts) == 1 and (role := item.posts[0].removeprefix("full ")) in ROLES_OF_ONE_BODY:
            of = _OF_BUREAU.sub("", body) if role.endswith("secretary") else body
            out[k] = item._replace(posts=(role + of,))
    return out


def in_turn(view: SentenceView, found: list[Found], is_aside: Callable[[int], bool]) -> list[Found]:
    """ "⟦0⟧ was recalled and ⟦1⟧ was elected as POST": who went before held the same post."""
    for m in chain.from_iterable(way.finditer(view.skeleton) for way in grammar.BOTH_IN_TURN):
        went, came = view.named(m.group("who")), view.named(m.group("next"))
        posts = next((f.posts for f in found if f.mention in came and f.posts), ())
        lost = [f for f in found if f.mention in went and f.action == "relieved"]
        if m["own"] and any(map(office_of, went)):
            continue  # "Minister ⟦0⟧ was relieved of his post": of the one printed with him
        several = len({f.posts for f in found if f.action in GIVEN}) > 1 or len(came) != len(went)
        if len(went) > 1 and several:
            continue  # "relieved ⟦0⟧ and ⟦1⟧ of their posts": of which each, nobody tells
        if posts and not any(f.posts for f in lost) and not is_aside(m.start()):
            reason, span = next((f.reason for f in lost if f.reason), None), view.span(*m.span())
            told = [Found(p, "relieved", posts, reason, span, False) for p in went if p.native]
            first = next(k for k, f in enumerate(found) if f in lost or f.mention in came)
            found = [*found[:first], *told, *(f for f in found[first:] if f not in lost)]
    for m in chain.from_iterable(way.finditer(view.skeleton) for way in _IN_THEIR_PLACES):
        went, came = view.named(m.group("who")), view.named(m.group("next"))
        span, offices = view.span(*m.span()), {office_of(p) for p in went}
        if len(offices) == 1 and (posts := offices.pop()) and not is_aside(m.start()):
            found = [f for f in found if f.mention not in went and f.mention not in came]
            found += [Found(p, "relieved", posts, None, span, False) for p in went if p.native]
            found += [Found(p, ACTIONS[m["verb"]], posts, None, span, False) for p in came if p.native]
    return found


def left_office(view: SentenceView, used: Container[int], is_aside: Callable[[int], bool]) -> Iterator[Found]:
    """ "⟦0⟧, minister of X, has stepped down": from the office printed with the name; `used`: offsets read already."""
    for m in grammar.LEFT_OFFICE.finditer(view.skeleton):
        if not is_aside(m.start()) and m.start("who") not in used:
            told = view.span(*m.span())
            people = (p for p in view.named(m.group("who")) if p.native and office_of(p))
            yield from (Found(p, "relieved", office_of(p), None, told, False) for p in people)
