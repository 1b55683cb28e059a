"""Seats told to be won or lost, without a role: "⟦0⟧ lost his seat on the commission", "joined the politburo".

"was dropped from the politburo", "those dropped from it include ⟦0⟧", "exited the presidium", "regained a seat on the
SAC". What somebody has there is a member's post of the body (`seats`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.changes.change_patterns import ADVERBS, BE
from partystate.reading.en.changes.clause_words import HEDGED
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.posts.seats import BODY, member_of
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARK, MARKS, TOGETHER
from partystate.reading.report import Action

_HAS_BEEN = rf"{BE}{ADVERBS} "
_LOST_SEAT = guarded(
    rf"(?P<who>{TOGETHER}),? (?:(?:has|have|had|also) )*(?:lost|vacated|gave up|surrendered"
    rf"|{_HAS_BEEN}(?:stripped|relieved) of) (?:(?:his|her|their|the|a) )?",
    r"(?:(?![\w-]*(?:chairman|president|director|minister|secretary|premier|chief|head|manager)\b)[\w-]+ )?",
    rf"(?:seat|place|spot|position|membership)s? (?:on|in|of|at|within) {BODY}",
    rf"(?:,? which (?:has )?(?:went|gone|passed|was given|was handed|was taken) (?:to|by) (?:[a-z-]+ "
    rf"){{0,3}}?(?P<new>{MARK}))?",
)
_LOST_IN = guarded(
    rf"(?P<who>{TOGETHER}),? (?:(?:has|have|had|also) )*(?:lost|ceded|yielded|relinquished) (?:his|her|their) ",
    r"(?P<post>[a-z]+(?:[ -][a-z]+){0,2}?) (?:posts?|positions?|jobs?|roles?|seats?|titles?) ",
    rf"(?:in|on|at) {BODY}(?: to (?P<new>{MARK}))?",
)
""" "⟦0⟧ lost his vice-chairman position in the Commission to ⟦1⟧"."""
_LOST_SEAT_OF = guarded(
    rf"(?P<who>{TOGETHER}),? (?:(?:(?:has|have|had|also) )*(?:lost|gave up|vacated)|{_HAS_BEEN}stripped of) "
    r"(?:his|her|their) (?P<b>[\w’' -]{0,40}?(?:[Pp]olitburo|[Pp]olitical [Bb]ureau|[Pp]residium|[Cc]ommission"
    r"|[Cc]entral [Cc]ommittee)) (?:seat|membership|place)s?\b",
)
""" "⟦0⟧ lost her politburo seat"."""
_REGAINED = guarded(
    rf"(?P<who>{TOGETHER}),? (?:(?:was|were|has been|became|succeed)[^⟦.;]{{3,120}}? and )?(?:(?:has|have|had"
    rf"|also) )*(?:regained|recovered|reclaimed|won(?: back)?|earned|secured"
    rf"|gained) (?:(?:his|her|their|the|a) )?(?:[\w-]+ )?(?:seat|place|spot)s? (?:on|in|at) {BODY}",
)
_THOSE_DROPPED = guarded(
    rf"\b[Tt]hose (?:dropped|removed|left out|ousted|expelled|missing|purged) (?:from|of) {BODY},? (?:includes?"
    rf"|included"
    rf"|are|were) (?P<who>{MARKS})"
)
""" "Those dropped from the politburo include ⟦0⟧ and ⟦1⟧"."""
_NEWCOMERS = guarded(
    rf"\b(?:[Nn]ewcomers|[Nn]ew (?:faces|entrants|members)) (?:to|on|in|of) {BODY} (?:are|include|were) "
    rf"(?P<who>{{MARKS}})".replace(
        "{MARKS}", MARKS
    )
)
_DROPPED = guarded(
    rf"(?P<who>{TOGETHER}),? {_HAS_BEEN}(?:dropped|kicked out|left out|voted|excluded|struck) (?:from|of|off) {BODY}"
)
_EXITED = guarded(
    rf"(?P<who>{TOGETHER}),? (?:(?:has|have|had|also) )*(?:exited|quit|departed from|left|bowed out of) {BODY}"
    rf"(?:,? (?:along|together) with (?:[a-z]+ ){{0,3}}(?P<more>{MARKS}))?"
)
_JOINED = guarded(
    rf"(?P<who>{TOGETHER})(?: and (?:[\w-]+ ){{1,3}}others)?,? (?:{_HAS_BEEN}(?:added|admitted|brought|elevated"
    rf"|raised|co-opted|catapulted|propelled|vaulted|included|restored) (?:to|into|onto|in)"
    rf"|{_HAS_BEEN}(?:promoted|named|appointed|elevated|raised) to (?:an? |the )?(?:[\w-]+ )?(?:position|place|role"
    rf"|spot)"
    r" (?:on|in)"
    rf"|(?:(?:has|have|also|newly) )*(?:joined|joins|entered|enters|returned to|(?:made it|vaulted) (?:on|in)?to"
    rf"|turned up (?:on|in))) {BODY}",
    r"(?: as (?:an? )?(?:new )?(?P<k>alternate|candidate) members?\b)?",
    rf"(?:,? (?:along|together) with (?P<more>{MARKS}))?",
)
_NAMES_ADDED = guarded(
    rf"\b(?:names|faces|men|officials|people|members) (?:was|were|have been) (?:also |newly )?(?:added|admitted|elected"
    rf"|promoted|brought) (?:to|into|onto) {BODY}\s*(?::|,|--|[—–])\s*(?:[a-z]+ ){{0,2}}?(?P<who>{MARKS})"
)
""" "Two new names were added to the presidium: ⟦0⟧ and ⟦1⟧"."""
_AMONG_MEMBERS = guarded(
    rf"\b(?P<b>(?:[Cc]entral [Cc]ommittee|[Pp]olitburo|[Pp]olitical [Bb]ureau|[Cc]ommission))\b[^⟦.;,]{{0,30}}? "
    rf"(?:elected|chose|named|counts|admitted) (?:[\w’'-]+,? ){{0,6}}?(?P<who>{TOGETHER})[^⟦.;]{{0,60}}?,? "
    r"among its (?:new )?members"
)
""" "the party's central committee elected ⟦0⟧ among its members"."""
_GIVEN_SEAT = guarded(
    rf"(?P<who>{TOGETHER}),? (?:{_HAS_BEEN}(?:given|granted|awarded)|(?:has |have )?(?:took|taken)) (?:an? )?",
    rf"(?P<k>alternate )?(?:memberships?|seats?) (?:to|of|in|on) {BODY}",
)
_ADDED_HIM = guarded(
    r"\b(?:added|adds|adding|brought|brings|bringing|admitted|admitting|co-opted|included|inducted) ",
    rf"(?P<who>{TOGETHER}) (?:to|into|in|onto|on) {BODY}",
)
""" "The plenum added ⟦0⟧ to the politburo"."""
_HAS_NEW = guarded(
    rf"\b{BODY} (?:now )?(?:has|got|gained|welcomed|includes) (?:[\w-]+ )?new members,? ",
    rf"(?:including|among them|such as) (?P<who>{MARKS})",
)
_THOSE_ELECTED = guarded(
    rf"\b(?:[Tt]hose|[Oo]fficials|[Mm]en|[Pp]eople|[Oo]thers|[Ff]igures) (?:(?:was|were|have been) )?(?:newly |also )?"
    rf"(?:elected|named|appointed|added|promoted|elevated) (?:to|onto) {BODY},? ",
    rf"(?:including|among them|includes?|included|are|were) (?P<who>{MARKS})",
)
""" "Those elected to the politburo include ⟦0⟧ and ⟦1⟧", "four officials were elected to it, including ⟦0⟧"."""
_BESIDE = guarded(
    rf"(?P<who>{TOGETHER})(?:, [^⟦.;,]{{3,90}},|,)? (?:(?:has|have) )?(?:became|become|becomes|become|(?:was|were) "
    rf"(?:made|named|elected)) ",
    r"(?:an? |the )?(?P<k>alternate |candidate |full )members?(?=[.,;]|\s*$| (?:of it|there|on|in|at) )",
)
_REPLACED_THERE = guarded(
    rf"(?P<new>{MARK}),? (?:(?:has|had|also) )*(?:replaced|replaces|succeeded|succeeds|took the place of) ",
    rf"(?P<old>{MARK}) (?:on|in) {BODY}",
)
""" "⟦0⟧ replaced ⟦1⟧ on the commission"."""
_BEFORE = 40
"""Characters before a clause that may say that it is no more than supposed."""
_SEATED: tuple[tuple[Guarded, Action], ...] = (
    (_JOINED, "elected"),
    (_REGAINED, "elected"),
    (_NEWCOMERS, "elected"),
    (_ADDED_HIM, "elected"),
    (_NAMES_ADDED, "elected"),
    (_AMONG_MEMBERS, "elected"),
    (_HAS_NEW, "elected"),
    (_THOSE_ELECTED, "elected"),
    (_LOST_SEAT, "relieved"),
    (_LOST_SEAT_OF, "relieved"),
    (_DROPPED, "relieved"),
    (_THOSE_DROPPED, "relieved"),
    (_EXITED, "relieved"),
)


def seats_taken(view: SentenceView, posts: PostReader, is_aside: Callable[[int], bool]) -> Iterator[Found]:
    """The seats that one sentence tells to be won or lost; `is_aside`: whether a clause is told in passing."""
    skeleton = view.skeleton
    for told, action in _SEATED:
        for m in told.finditer(skeleton):
            if is_aside(m.start()) or HEDGED.search(skeleton, max(0, m.start() - _BEFORE), m.start("b")):
                continue
            groups, seat = m.groupdict(), member_of(posts, view.plain(m.group("b")))
            post = f"{groups['k']} {seat}" if groups.get("k") else seat
            yield from _people(view, m, m["who"], action, (post,) if seat else ())
            yield from _people(view, m, groups.get("more") or "", action, (post,) if seat else ())
            yield from _people(view, m, groups.get("new") or "", "elected", (post,) if seat else ())
    for m in _REPLACED_THERE.finditer(skeleton):
        seat = "" if is_aside(m.start()) else member_of(posts, view.plain(m["b"]))
        yield from _people(view, m, m["new"], "elected", (seat,) if seat else ())
        yield from _people(view, m, m["old"], "relieved", (seat,) if seat else ())
    for m in _LOST_IN.finditer(skeleton):
        offices = () if is_aside(m.start()) else posts.posts_in(f"{m['post']} of {view.plain(m['b'])}")
        yield from _people(view, m, m["who"], "relieved", offices)
        yield from _people(view, m, m["new"] or "", "appointed", offices)


def seats_given(view: SentenceView, posts: PostReader) -> Iterator[Found]:
    """ "⟦0⟧ was given an alternate membership of BODY"."""
    for m in _GIVEN_SEAT.finditer(view.skeleton):
        seat = member_of(posts, view.plain(m["b"]))
        yield from _people(view, m, m["who"], "elected", (f"{m['k'] or ''}{seat}",) if seat else ())


def seats_beside(view: SentenceView, found: list[Found]) -> Iterator[Found]:
    """ "⟦0⟧ was elected a full member of BODY, while ⟦1⟧ became an alternate member": of the same body."""
    for m in _BESIDE.finditer(view.skeleton):
        at = view.to_document(m.start("who"))
        before = [p for f in found if f.mention.span[0] < at for p in f.posts if " of " in p and f.action != "relieved"]
        body = before[-1].partition(" of ")[2] if before and "member of " in before[-1] else ""
        kind = m["k"].replace("full ", "").replace("candidate", "alternate")
        yield from _people(view, m, m["who"], "elected", (f"{kind}member of {body}",) if body else ())


def _people(
    view: SentenceView, m: re.Match[str], who: str, action: Action, posts: tuple[str, ...]
) -> Iterator[Found]:
    for person in view.named(who) if who and posts else ():
        if person.native:
            yield Found(person, action, posts, None, view.span(*m.span()), False)
