"""Posts told by what somebody was given to run: a ministry, a staff, a corps, a portfolio.

"was assigned to command the 4th Corps", "handed the General Political Bureau to ⟦1⟧", "the Ministry of Coal is now in
the hands of ⟦0⟧", "has been shifted to the United Front Department as its director", "took up the defence portfolio".
Which post that is the body tells: whoever runs a ministry is its minister, a corps has a commander, a staff a chief.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.changes.clause_words import HEDGED
from partystate.reading.en.posts.charge import MINISTRY, post_in_charge
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import COUNTRYS, MARK, TOGETHER, pattern
from partystate.reading.report import Action

_HAS = r"(?:(?:has|have|had|also|then|since|now|reportedly|formally|meanwhile|later) )*"
_WAS = r"(?:(?:was|were|has been|have been|is|being|then|also|later|reportedly) )+"
_WHOSE = rf"(?:(?:the|its|their|his) )?(?:(?:{COUNTRYS}|[Pp]arty['’]s|[Aa]rmy['’]s|[Mm]ilitary['’]s|powerful) )?"
_UNIT = (
    r"(?:[Dd]epartment|[Cc]ommittee|[Cc]ommission|[Bb]ureau|[Mm]inistry|[Gg]eneral [Ss]taff|[Cc]orps|[Cc]ommand"
    r"|[Aa]cademy|[Dd]ivision|[Bb]rigade|[Aa]rmy|[Nn]avy|[Ff]leet|[Aa]ir [Ff]orce|[Aa]dministration)"
)
_NAMED = r"(?!(?:an?|of|for|from|on|in|at|about|with|over|to|by|and|new|letters?|messages?|reports?)\b)"
"""No word within a body's name before the noun: "handed a letter for the ministry to ⟦1⟧"."""
_BODY = (
    rf"(?P<body>{_WHOSE}(?:{_NAMED}[^\s⟦.;,]+ ){{0,7}}?{_UNIT}\b"
    r"(?: (?:of|for) (?:the )?[A-Z][^⟦.;,]{2,60}?)?)"
)
_ENDS = r"(?=[.;,]|\s*$| (?:in|on|at|after|last|this|as|and|where|when|while|to|by|was|were|has|from)\b)"
_GIVEN_TO_RUN = guarded(
    rf"(?P<who>{TOGETHER}),? (?:[^⟦.;,]{{3,60}}, )?{_WAS}(?:chosen|assigned|named|appointed|picked|tapped|selected"
    r"|brought in|promoted|elected|designated|sent|called (?:in|back)) to ",
    rf"(?P<verb>head|run|command|lead|chair|direct) {_BODY}{_ENDS}",
)
""" "⟦0⟧ was assigned to command the 4th Corps"."""
_NOW_UNDER = guarded(
    rf"(?:^|[.;,] |\band )(?:[Tt]he )?{_BODY} (?:is|has been|was) now ",
    rf"(?:in the hands of|headed by|led by|run by|under) (?P<who>{MARK})(?!['’]s)",
)
""" "The Ministry of Coal is now in the hands of ⟦0⟧"."""
_HANDED = guarded(
    rf"(?P<old>{MARK})(?:, \d\d,)?,? {_HAS}(?:handed|passed|ceded|turned)(?: over| on)?(?: the reins of| control of)? "
    rf"{_BODY}(?: over)? to (?P<who>{MARK})(?!['’]s)"
)
""" "⟦0⟧ handed the army's General Political Bureau to ⟦1⟧"."""
_MOVED_TO = guarded(
    rf"(?P<who>{MARK})(?:, \d\d,)?,? (?:(?:who|and) )?[^⟦.;]{{0,60}}?(?:⟦\d+⟧[^⟦.;]{{0,80}}? and )?"
    rf"(?:{_HAS}|{_WAS})(?:moved|shifted|transferred|switched|reassigned|went over|sent|posted)(?: over)? to {_BODY}",
    rf"(?:,? as (?:its )?(?:new )?(?P<role>[a-z][a-z -]{{3,30}}?){_ENDS}"
    rf"|,? where (?:he|she) {_HAS}(?:succeed(?:ed|s)|replace[ds]|took over from|takes over from) (?P<old>{MARK}) as "
    rf"(?:its )?(?P<role2>[a-z][a-z -]{{3,30}}?){_ENDS})",
)
""" "⟦0⟧ moved to the Ministry of X, where he succeeded ⟦1⟧ as minister"."""
_RAN_UNTIL = guarded(
    rf"(?P<who>{MARK}), who (?:until (?:last \w+|recently|now|then|this \w+)|most recently) (?:had )?"
    rf"(?P<verb>ran|headed|led|commanded|chaired|run) {_BODY},? ",
    r"(?=(?:was|has been|is|becomes?|became|takes|took)\b)",
)
""" "⟦0⟧, who until last week ran the Ministry of X, was named …": he runs it no more."""
_TOOK_PORTFOLIO = guarded(
    rf"(?P<who>{MARK}),? (?:[^⟦.;]{{3,90}}, )?{_HAS}(?:(?:took|takes|taken) (?:up |over |on )?|assumed|assumes"
    r"|inherited|received|was (?:given|handed|assigned) )\s*(?P<body>the (?:[a-z]+(?: affairs)? )portfolio)\b",
    rf"(?:(?: from|,? (?:relieving|replacing|succeeding)) (?P<old>{MARK}))?",
)
""" "⟦0⟧ took up the defence portfolio, relieving ⟦1⟧"."""
_LEFT_VACANT: Final = pattern(
    r", an? (?:post|position|job|seat|role) (?:that (?:had been |was )?)?left (?:vacant|open|empty) (?:when|after) ",
    rf"(?P<old>{MARK})(?!['’]s)",
)
""" "⟦0⟧ was chosen to head X, a position left vacant when | ⟦1⟧ was …"."""
_WHO: Final = pattern(r",? who\b")
_BEFORE = 40
"""Characters before a clause that may say that it is no more than supposed."""
SIGNS: tuple[str, ...] = (
    *(f" to {verb} " for verb in ("head", "run", "command", "chair", "direct", "lead")),
    *("in the hands of", "now headed by", "now led by", "now run by", "is now under", "been now under"),
    *("handed", "passed", "ceded", "turned over", "moved to", "shifted to", "transferred to", "switched to"),
    *("reassigned to", "went over to", "posted to", "sent to", "who until", "most recently", " portfolio"),
)
"""One of the words without which none of these clauses is told."""


def put_in_charge(
    view: SentenceView, posts: PostReader, is_aside: Callable[[int], bool], *, in_passing: bool = False
) -> Iterator[Found]:
    """The changes that one sentence tells by what somebody runs; `is_aside`: whether a clause is told in passing.

    `in_passing`: only those of a relative clause ("takes over from ⟦0⟧, who has been shifted to …"), else the others.
    """
    skeleton = view.skeleton
    told: tuple[tuple[Iterator[re.Match[str]], Action], ...] = (
        (_GIVEN_TO_RUN.finditer(skeleton), "appointed"),
        (_NOW_UNDER.finditer(skeleton), "appointed"),
        (_HANDED.finditer(skeleton), "appointed"),
        (_TOOK_PORTFOLIO.finditer(skeleton), "appointed"),
        (_RAN_UNTIL.finditer(skeleton), "relieved"),
        (_MOVED_TO.finditer(skeleton), "appointed"),
    )
    for matches, action in told:
        for m in matches:
            at = m.start("who")
            if in_passing is not (m.re is _MOVED_TO.pattern and _WHO.match(skeleton, m.end("who")) is not None):
                continue
            if m.re is not _RAN_UNTIL.pattern and m.re is not _MOVED_TO.pattern and is_aside(at):
                continue
            if HEDGED.search(skeleton, max(0, at - _BEFORE), m.start("body")):
                continue
            groups = m.groupdict()
            role = groups.get("role") or groups.get("role2") or ""
            body = view.plain(m["body"])
            by_verb = post_in_charge(posts, groups.get("verb") or "", body)
            post = _as_worded(posts, role.strip(), body) if role else by_verb
            elected = m.re is _GIVEN_TO_RUN.pattern and "elected" in skeleton[m.end("who") : m.start("verb")]
            given = _of(view, m, m["who"], "elected" if elected else action, post)
            yield from (f._replace(keeps=m.re is _NOW_UNDER.pattern) for f in given)
            old = groups.get("old")
            if m.re is _GIVEN_TO_RUN.pattern and (vacant := _LEFT_VACANT.match(skeleton, m.end())) is not None:
                old = vacant["old"]
            yield from _of(view, m, old or "", "relieved", post)


def _as_worded(posts: PostReader, role: str, body: str) -> str:
    """ "was shifted to the ministry of X | as its vice minister"."""
    ministry = MINISTRY.match(body)
    if role.endswith("minister") and ministry is not None:
        field = ministry["f"] or ministry["k"]
        worded = f"{role} of {field}" if ministry["f"] else role.replace("minister", f"{field} minister")
        return next(iter(posts.posts_in(worded)), "")
    return next(iter(posts.posts_in(f"{role} of {body}")), "")


def _of(view: SentenceView, m: re.Match[str], who: str, action: Action, post: str) -> Iterator[Found]:
    for person in view.named(who) if who and post else ():
        if person.native:
            yield Found(person, action, (post,), None, view.span(*m.span()), False)
