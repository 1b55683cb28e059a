"""Speech acts of a sentence: who says, stresses, orders, vows what. Claims and directives are both read from them.

State press chains them: "Saying that A, he stressed the need for X to do B, adding that C." Each speech verb of a
sentence is looked at twice: what stands after it (its frame) tells the kind of act and where its words begin; what
stands before it (its link) tells who speaks and where the words of the act before end. Every pattern is anchored at a
verb and bounded, so the cost is linear in the sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

from partystate.reading.en.speech.speech_frames import (
    AFTER,
    AND_NEED,
    AS_SAYING,
    ONLY_THAT,
    TOLD_SOMEBODY,
    Frame,
    frame_of,
)
from partystate.reading.en.speech.speech_links import MAIN_CLAUSE, SUBORDINATE, TRAILER, Link, link_of
from partystate.reading.en.speech.speech_verbs import SLIPS, VERBS, Kind, Verb
from partystate.reading.patterns import MARK, pattern

_NEAR: Final = 60
"""How many characters before a verb are looked at for what ends there."""
_SUBJECT_BEHIND: Final = pattern(
    rf" (?P<s>{MARK}|(?:one|an?) (?:[\w-]+ ){{0,3}}?(?:official|expert|analyst|source|diplomat|observer)"
    r"|(?:an?|the) (?:[\w-]+ ){0,3}?(?:spokes(?:man|woman|person)|official|minister|statement|commentary|report)"
    r" (?:for|of|from|by|at) (?:the )?[A-Z][\w’'-]*(?: (?:of |for |the )*[A-Z][\w’'-]+){0,6}"
    r"|the (?:[\w-]+ ){0,4}?[\w-]+"
    r"|(?!(?:on|in|at|to|that|it|he|she|they|there|this|during|after)\b)[a-z][\w-]+ (?:[\w.-]+ ){1,6}?"
    r"[A-Z][\w’'-]+ [A-Z][\w’'-]+|(?![A-Z][a-z]+day\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}(?<!day))"
    rf"(?=,|[\s.]*$|\s(?:on|in) (?:an?|[A-Z][a-z]+day)\b| [A-Z][a-z]+day\b)"
)
_OF_DEEDS: Final = ("announced", "declared")
"""Verbs whose object behind them is no subject ("…, announced the campaign in …")."""
_POSTPOSED: Final = (Kind.SAY, Kind.NOTE, Kind.VOW, Kind.ORDER, Kind.CLARIFY)


@dataclass(slots=True, init=False)
class Act:
    """One speech act. Offsets are into the skeleton; its words are [start, end)."""

    frame: Frame
    verb: str
    """The verb's past form ("stressed")."""
    link: Link
    subject: str | None
    """The subject as in the skeleton (marks, pronoun, title, noun phrase); None: that of the act before."""
    verb_at: int
    link_at: int
    """Where the subject or the connecting comma or "and" begins: the words of the act before end here."""
    start: int
    end: int

    def __init__(
        self,
        frame: Frame,
        verb: str,
        link: Link,
        subject: str | None,
        verb_at: int,
        link_at: int,
        start: int,
        end: int,
    ) -> None:
        self.frame = frame
        self.verb = verb
        self.link = link
        self.subject = subject
        self.verb_at = verb_at
        self.link_at = link_at
        self.start = start
        self.end = end


def acts(skeleton: str, hits: Iterable[tuple[str, int, int]], relays: Callable[[str], bool]) -> list[Act]:
    """The speech acts of one sentence, in order.

    `hits`: (a form in VERBS or SLIPS, start, end) in the skeleton, left to right. `relays` tells whether a subject is
    an outlet that only passes on what others say ("the agency said that …, ⟦0⟧ vowed …").
    """
    done: list[Act] = []
    open_act: Act | None = None
    for form, start, end in hits:
        if (start and (skeleton[start - 1].isalnum() or skeleton[start - 1] == "-")) or skeleton[
            end : end + 1
        ].isalnum():
            continue
        if open_act is not None and start < open_act.start:
            continue
        floor = open_act.start if open_act is not None else (done[-1].end if done else 0)
        verb = VERBS.get(form) or SLIPS[form]
        act = _act(skeleton, verb, start, end, floor)
        if act is not None and _closes_all(act, relays):
            done, open_act, act.start = [act], None, 0
            continue
        if act is None or not _admitted(skeleton, act, open_act, verb, relays):
            continue
        if act.frame == "after" and done:
            within = _within(skeleton, act, done[-1], relays)
            if within >= 0:
                while done and done[-1].verb_at > within:
                    done.pop()  # what is told inside the words of another
                open_act, act.start = None, within
        if open_act is not None:
            _close(skeleton, open_act, act)
            if act.frame == "after" and open_act.link != "fronted":
                open_act = None  # "“⟦0⟧ stressed …,” it added": the outlet's own attribution
                continue
        done.append(act)
        open_act = None if act.frame == "after" else act
    if open_act is not None and open_act.link == "fronted":
        _close_at_main_clause(skeleton, open_act)
    out: list[Act] = []
    for act in done:
        out += _needs(skeleton, act) if act.frame == "need" else [act]
    return [a for a in out if a.end - a.start > 3 or a.frame in ("colon", "this")]


def _closes_all(act: Act, relays: Callable[[str], bool]) -> bool:
    """Whether an outlet behind its verb has said all that stands before ("⟦0⟧ claims that …, says the paper")."""
    return act.frame == "after" and act.link_at == act.verb_at and act.subject is not None and relays(act.subject)


def _within(skeleton: str, act: Act, inner: Act, relays: Callable[[str], bool]) -> int:
    """Where the words begin in which the act before stands too: of `act`, which follows them; -1 where it does not.

    "“I heard that ⟦0⟧ asked for rice,” said ⟦1⟧". An outlet that is quoted so passes on what was said.
    """
    if act.subject is not None and (act.subject in ("it", "It") or relays(act.subject)):
        return -1
    quoted = _quoted_from(skeleton, act.link_at)
    return quoted if 0 <= quoted < inner.verb_at else -1


def _quoted_from(skeleton: str, end: int) -> int:
    """Where a quotation opens that is closed just before `end`; -1 where none is."""
    left = skeleton[:end].rstrip()
    if left.endswith("”"):
        opened = left.rfind("“")
        return opened if left.find("”", opened) == len(left) - 1 else -1
    return left.rfind('"', 0, len(left) - 1) if left.endswith('"') and left.count('"') % 2 == 0 else -1


def _needs(skeleton: str, act: Act) -> list[Act]:
    """ "the need to A and the need for X to B" are two acts."""
    out = [act]
    for m in AND_NEED.finditer(skeleton, act.start, act.end):
        out.append(replace(act, start=m.start("c")))
        out[-2].end = m.start()
    return out


def _act(skeleton: str, verb: Verb, start: int, end: int, floor: int) -> Act | None:
    """The act of one verb with its frame and link; words run to the end of the sentence until closed."""
    inverted = _inverted(skeleton, verb, start, end)
    if inverted is not None:
        return Act("after", verb.past, "subject", inverted, start, start, floor, start)
    link = link_of(skeleton, verb, start, floor)
    if link is None:
        return None
    name, subject, at = link
    if verb.kind is Kind.AS_SAYING:
        after = AS_SAYING.match(skeleton, end)
        if after is None:
            return Act("after", "said", name, subject, start, at, floor, at)
        return Act("that", "said", name, subject, start, at, after.end(), len(skeleton))
    before = skeleton[max(floor, at - _NEAR) : at].rstrip()
    frame = frame_of(skeleton, verb, end)
    told = frame is None or (frame[0] == "colon" and skeleton[end : end + 1] == ",")  # "…, it said, adding:"
    parted = before.endswith(("”", '"')) or (before.endswith((",", "!", "?")) and told and verb.past not in ONLY_THAT)
    quoted = before.endswith(("”", '"'))
    if quoted and name == "subject" and verb.past == "told" and TOLD_SOMEBODY.match(skeleton, end):
        return Act("after", verb.past, name, subject, start, at, floor, at)
    if parted and name == "subject" and verb.kind in _POSTPOSED and len(before) > 12 and AFTER.match(skeleton, end):
        return Act("after", verb.past, name, subject, start, at, floor, at)
    if frame is None:
        return None
    return Act(frame[0], verb.past, name, subject, start, at, frame[1], len(skeleton))


def _inverted(skeleton: str, verb: Verb, start: int, end: int) -> str | None:
    """The subject behind a verb whose words stand before it ("…, says the article, adding …")."""
    if verb.participle or verb.kind not in (Kind.SAY, Kind.NOTE) or verb.past in _OF_DEEDS:
        return None
    if not skeleton[max(0, start - 3) : start].rstrip().endswith((",", "”", '"')):
        return None
    behind = _SUBJECT_BEHIND.match(skeleton, end)
    return behind["s"] if behind is not None else None


def _admitted(skeleton: str, act: Act, open_act: Act | None, verb: Verb, relays: Callable[[str], bool]) -> bool:
    """Whether an act stands on its own and not inside what another one says."""
    if act.link == "subject" and SUBORDINATE.search(skeleton[max(0, act.link_at - 12) : act.link_at]):
        inside = skeleton[max(0, act.link_at - 12) : act.link_at].rstrip().endswith("that")
        return inside and open_act is not None and open_act.subject is not None and relays(open_act.subject)
    if open_act is None:
        return True
    if act.link in ("trailing", "fronted"):
        return True
    if act.link == "coordinated":
        return verb.kind not in (Kind.VOW, Kind.GO_ON) or open_act.link == "fronted" or act.frame == "colon"
    if open_act.link == "fronted" or (open_act.subject is not None and relays(open_act.subject)):
        return True
    if act.link == "subject" and open_act.subject in ("It", "it") and act.link_at <= open_act.start + 1:
        return True  # "It said | ⟦0⟧, who reported, stressed that …"
    before = skeleton[max(open_act.start, act.link_at - _NEAR) : act.link_at].rstrip()
    if act.frame == "after":
        return before.endswith(("”", '"')) or open_act.frame == "direct"
    if before.endswith(("”", '"', ";", "”,", '",')):
        return True
    return act.subject in ("he", "she", "they") and before.endswith((" and", ",and", ", while"))


def _close(skeleton: str, earlier: Act, later: Act) -> None:
    """End the words of an act where the next begins."""
    stop = later.link_at
    if earlier.link == "fronted" and later.link == "subject":
        # "Saying that A, he …": the comma before the subject; "Saying that A, B, he said": the first comma ends A
        comma = (
            skeleton.find(", ", earlier.start + 20, stop - 2)
            if later.frame == "after"
            else skeleton.rfind(",", earlier.start, stop)
        )
        if comma > earlier.start:
            stop = comma
        if later.frame == "after":
            later.start = min(stop + 2, later.end)
    near = max(earlier.start, stop - _NEAR)
    trailer = TRAILER.search(skeleton[near:stop])
    earlier.end = max(earlier.start, near + trailer.start() if trailer else stop)


def _close_at_main_clause(skeleton: str, act: Act) -> None:
    """ "Saying that A, he inspected …": no other act tells where A ends, so the last clause with a subject does."""
    for m in MAIN_CLAUSE.finditer(skeleton, act.start):
        act.end, act.subject = m.start(), m.group("s")
