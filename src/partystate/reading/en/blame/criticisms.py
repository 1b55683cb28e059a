"""Criticisms and discipline: who of the apparatus is blamed, for what, by whom.

"He criticized the Cabinet for …", "Sharply criticized at the meeting were X which …, and Y which …", "pointed out the
serious problems revealed in the work of X", "accused officials of …", "X was strictly punished for …". Blame of other
states and opponents is none of these; it is in the claims.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from partystate.reading.en.blame import blame_frames, fault_predicates
from partystate.reading.en.blame import criticism_patterns as words
from partystate.reading.en.blame.blame_reasons import clipped, object_before, reason_of
from partystate.reading.en.speech.directives import DirectiveReader
from partystate.reading.en.speech.speakers import Speaker, Speakers
from partystate.reading.en.speech.speech_links import main_clause, subject_before
from partystate.reading.en.text.views import SentenceView
from partystate.reading.en.text.wording import clean
from partystate.reading.guards import Guarded, GuardedSet
from partystate.reading.patterns import DOT
from partystate.reading.report import Criticism

_MOST = 6
"""How many are blamed in one sentence at most."""
_LONGEST = 300
"""Characters of the longest target."""

_OWN_FORMS = (
    words.CRITICISM_OF, words.PUNISH, words.THOSE_PUNISHED, words.PASSIVE, words.POINTED, words.FELL_SHORT,
    words.BRANDED, words.FAULT_PASSIVE,
)  # fmt: skip
_GUARDED = (*_OWN_FORMS, *blame_frames.FORMS, *fault_predicates.FORMS, fault_predicates.STERN)
_RARER = len(_OWN_FORMS)
_FAILING = _RARER + len(blame_frames.FORMS)
_POSSIBLE = GuardedSet(_GUARDED)


def _bits(*forms: Guarded) -> int:
    return sum(1 << _GUARDED.index(form) for form in forms)


class _Blamed(NamedTuple):
    target: str
    reason: str | None
    start: int
    end: int


class _Found(NamedTuple):
    """What a frame found: the blamed, the offset of the blaming verb, and the words that may name the meeting."""

    blamed: list[_Blamed]
    at: int = 0
    where: str = ""
    by: str | None = None
    """The mark or words of him who blames, where the frame tells; "" where nobody is told to."""
    told: bool = False
    """Whether it is blame only where somebody known says so."""
    own: bool = False
    """Whether only who acts in this sentence can be meant to blame."""


class CriticismReader:
    """Reads the criticisms of sentences; the directive reader knows whether a target belongs to the apparatus."""

    def __init__(self, directives: DirectiveReader) -> None:
        self._inside = directives.addressee
        self._frames: tuple[tuple[int, Callable[[str, int], _Found | None]], ...] = (
            (~0, self._fronted),
            (_bits(words.CRITICISM_OF), self._criticism_of),
            (_bits(words.PUNISH, words.THOSE_PUNISHED), self._punish),
            (~0, self._active),
            (_bits(words.PASSIVE), self._passive),
            (_bits(words.POINTED), self._pointed),
            (_bits(words.FELL_SHORT), self._fell_short),
            (_bits(words.BRANDED), self._branded),
            (_bits(words.FAULT_PASSIVE), self._exposed),
            (_bits(*blame_frames.FORMS), self._rarer),
            (_bits(*fault_predicates.FORMS, fault_predicates.STERN), self._failing),
        )
        """Each frame behind the bits of the guarded forms without which it finds nothing."""

    def read(self, view: SentenceView, speakers: Speakers) -> list[Criticism]:
        """The criticisms of one sentence. `speakers` resolves who criticizes."""
        skeleton = view.skeleton.replace(DOT, ".")
        if speakers.abroad:
            return []
        possible = _POSSIBLE.possible(skeleton)
        out: list[Criticism] = []
        taken: list[tuple[_Found, int, int]] = []
        for bits, frame in self._frames:
            found = frame(skeleton, possible) if bits == ~0 or possible & bits else None
            if found is None or not found.blamed or (taken and found.own):
                continue
            by = self._by(view, speakers, found)
            if by is not None and speakers.is_dead(by):
                continue  # a story of the past
            unnamed = by is not None and not by.name
            by = None if unnamed else by
            if unnamed:
                found = found._replace(told=False)
            if not self._can_blame(by, found, skeleton if not taken else ""):
                if not taken:
                    return []
                continue
            for blamed in found.blamed:
                at = max(skeleton.find(blamed.target, blamed.start), 0)
                whom = found, at, at + len(blamed.target)
                if any(other is not found and start < whom[2] and at < stop for other, start, stop in taken):
                    continue
                taken.append(whom)
                one = words.ONE.match(blamed.target) is not None
                if one and (speakers.names_others(skeleton) or speakers.of_others(view, blamed.target)):
                    continue
                target = clean(view.plain(words.HEAD.sub("", blamed.target.strip(" ,"))))
                reason = clean(view.plain(blamed.reason)) if blamed.reason else None
                span = view.to_document(blamed.start), view.to_document_end(min(blamed.end, len(skeleton)))
                out.append(Criticism(target, reason, by.name if by else None, [span]))
        return out

    def _can_blame(self, by: Speaker | None, found: _Found, skeleton: str) -> bool:
        """Whether who blames, as far as he is known, speaks for this state."""
        if by is None:
            return not (found.told or words.ACCUSED.search(skeleton))
        return not by.foreign and (by.person is not None or not words.ONLOOKER.search(by.name))

    def _by(self, view: SentenceView, speakers: Speakers, found: _Found) -> Speaker | None:
        """Who criticizes: the meeting named, the verb's subject, or who acts in the sentence."""
        if found.by is not None:
            at = view.skeleton.find(found.by) if found.by else -1
            return speakers.resolve(view, found.by, at) if at >= 0 else None
        meeting = words.AT_MEETING.search(found.where)
        if meeting:
            return speakers.resolve(view, meeting[1], max(0, view.skeleton.find(meeting[1])))
        if found.own:
            behind = words.SAID_BEHIND.search(view.skeleton)
            if behind is not None:
                return speakers.resolve(view, behind["by"], behind.start("by"))
            return speakers.observe(view)[0] or speakers.subject(view)
        left = words.HELPERS.sub("", words.SAYS_THAT.sub("", view.skeleton[: found.at].rstrip(' “"')))
        if left.endswith(",") and words.TRAILING.match(view.skeleton, found.at):
            return speakers.observe(view)[0] or speakers.subject(view) or speakers.last
        before = words.COORDINATED.search(left) if left.endswith(" and") else None
        if before is not None:
            return speakers.resolve(view, before["s"], before.start("s"))
        main = main_clause(view.skeleton, found.at) if not left else None
        if main is not None:
            return speakers.resolve(view, *main)
        convened = words.CONVENED.match(left)
        if convened is not None and left.endswith(" to"):
            return speakers.resolve(view, convened["s"], convened.start("s"))
        subject, position = subject_before(left)
        if subject is None:
            return speakers.observe(view)[0] or speakers.last
        return None if subject in ("I", "We", "we") else speakers.resolve(view, subject, position)

    # -- frames -----------------------------------------------------------------------------------------------------

    def _fronted(self, skeleton: str, possible: int) -> _Found | None:
        """ "Criticized at the meeting were X which …, and Y which …"."""
        m = words.FRONTED.match(skeleton) or words.ANALYZED.match(skeleton)
        return _Found(self._several(skeleton, m.start("o")), 0, m["where"]) if m else None

    def _criticism_of(self, skeleton: str, possible: int) -> _Found | None:
        """ "Criticism was made of X"."""
        m = words.CRITICISM_OF.pattern.search(skeleton)
        return _Found(self._several(skeleton, m.start("o")), 0, skeleton[: m.start()]) if m else None

    def _accused(self, m: re.Match[str]) -> _Blamed | None:
        group = "reason" if m["reason"] else "what"
        reason = clipped(m[group])
        if m["to"] in ("him", "her"):
            him = object_before(m.string, m.start())
            return _Blamed(him.group(), reason, him.start(), m.start(group) + len(reason)) if him is not None else None
        if not self._inside(m["to"]):
            return None
        return _Blamed(m["to"], reason, m.start("to"), m.start(group) + len(reason))

    def _fell_short(self, skeleton: str, possible: int) -> _Found | None:
        m = words.FELL_SHORT.pattern.search(skeleton)
        if m is None or not self._inside(m["to"]):
            return None
        reason = clipped(m["reason"])
        return _Found([_Blamed(m["to"], reason, m.start("to"), m.start("reason") + len(reason))], m.start())

    def _punish(self, skeleton: str, possible: int) -> _Found | None:
        m = words.PUNISH.pattern.search(skeleton)
        if m is None:
            all_who = words.THOSE_PUNISHED.pattern.search(skeleton)
            if all_who is None:
                return None
            blamed = _Blamed(all_who["to"], clipped(all_who["r"]), all_who.start("to"), all_who.end())
            return _Found([blamed], told=True)
        group = "o" if m["o"] else "o2"
        those = words.THOSE.match(m[group])
        if those is None:
            return _Found(self._one(skeleton, m.start(group)), m.start())
        reason, start = clipped(those["r"]), m.start(group)
        return _Found(
            [_Blamed(f"those who {reason}", reason, start, start + those.start("r") + len(reason))], m.start()
        )

    def _active(self, skeleton: str, possible: int) -> _Found | None:
        """Every blaming verb with its object: "berated A for …, and he accused B of …"."""
        if not words.BLAMING.within(skeleton):
            return None
        out: list[_Blamed] = []
        at, end = -1, 0
        accused = words.ACCUSED.search(skeleton)
        for m in words.ACTIVE.finditer(skeleton):
            if accused is not None and accused.start() < m.start():
                break
            if m.start() < end or len(out) >= _MOST:
                continue
            theirs = words.THEIRS.match(skeleton, m.start("o"))
            if theirs is not None and out and out[-1].reason is None:
                out[-1] = out[-1]._replace(reason=clipped(theirs["fault"]), end=theirs.end())
                continue
            found = self._one(skeleton, m.start("o"))
            if found or at < 0:
                at = m.start() if not out else at
            for blamed in found:
                out.append(blamed)
                end = max(end, blamed.start + len(blamed.target))
        if accused is not None and (blamed_of := self._accused(accused)) is not None:
            out.append(blamed_of)
            at = accused.start() if at < 0 else at
        return _Found(out, at) if at >= 0 else None

    def _passive(self, skeleton: str, possible: int) -> _Found | None:
        m = words.PASSIVE.pattern.search(skeleton)
        if m is None or not self._inside(m["to"]):
            return None
        rest = m["rest"].strip()
        agent = words.AGENT.match(rest)
        rest = rest[agent.end() :].strip() if agent is not None else rest
        reason = reason_of(words.ACCUSED_OF.match(rest) or words.REASON_LEAD.match(rest)) or m["who"]
        where = skeleton[m.start() : m.start("to")] + m["rest"]
        by = agent["by"] if agent is not None else None if words.AT_MEETING.search(where) else ""
        return _Found([_Blamed(m["to"], reason, m.start("to"), len(skeleton))], 0, where, by)

    def _rarer(self, skeleton: str, possible: int) -> _Found | None:
        found = blame_frames.rarer_blame(skeleton, self._blamable, possible >> _RARER)
        if found is None:
            return None
        reason = clipped(found.reason) if found.reason else None
        where = skeleton if found.subject else ""
        said = words.AT_MEETING.search(where) or words.SAID_BEFORE.search(skeleton, 0, found.start)
        by = found.by or ("" if found.subject and not said else None)
        return _Found([_Blamed(found.target, reason, found.start, found.end)], found.verb, where, by)

    def _blamable(self, phrase: str) -> bool:
        return words.ONE.fullmatch(phrase) is not None or phrase.startswith("those who ") or self._inside(phrase)

    def _branded(self, skeleton: str, possible: int) -> _Found | None:
        m = words.BRANDED.pattern.search(skeleton)
        blamed = self._fault(skeleton, m.start("o")) if m is not None else None
        return _Found([blamed], m.start()) if m is not None and blamed is not None else None

    def _exposed(self, skeleton: str, possible: int) -> _Found | None:
        """ "Shortcomings were laid bare in the work of X", "The abuse of power by X was dealt with"."""
        m = words.FAULT_PASSIVE.pattern.search(skeleton[:1].lower() + skeleton[1:])  # "Shortcomings in …"
        if m is None or not (m["area"] or words.EXPOSED_BEHIND.match(skeleton, m.start("o"))):
            return None
        fault = skeleton[m.start("fault") : m.end("fault")]
        end = words.EXPOSED_END.search(skeleton, m.start("o")) if not m["area"] else None
        target = skeleton[m.start("o") : end.start()] if end is not None else ""
        if end is not None and self._inside(target):
            blamed: _Blamed | None = _Blamed(target, fault, m.start("fault"), end.start())
        else:
            blamed = self._target(skeleton, m.start("o"), fault, m.start("fault")) if m["area"] else None
        return _Found([blamed], 0, skeleton, None if words.AT_MEETING.search(skeleton) else "") if blamed else None

    def _failing(self, skeleton: str, possible: int) -> _Found | None:
        found = fault_predicates.failing(skeleton, self._inside, possible >> _FAILING)
        if found is None:
            return None
        blamed = _Blamed(found.target, clipped(found.reason), found.start, found.end)
        at = found.verb if found.told and found.by is None else 0
        return _Found([blamed], at, skeleton[: found.start], found.by, found.told, own=not found.told)

    def _pointed(self, skeleton: str, possible: int) -> _Found | None:
        """ "pointed out the defects in the work of X", "dealt with some officials' dereliction of duty"."""
        m = words.POINTED.pattern.search(skeleton)
        while m is not None:
            blamed = self._fault(skeleton, m.start("o")) or self._possessive(skeleton, m.start("o"))
            if blamed is not None:
                return _Found([blamed], m.start())
            m = words.POINTED.pattern.search(skeleton, m.start("o"))
        return None

    # -- targets ----------------------------------------------------------------------------------------------------

    def _one(self, skeleton: str, at: int) -> list[_Blamed]:
        """The object of one blaming verb: a fault of somebody, or somebody for a reason."""
        him = words.HIM.match(skeleton, at)
        if him is not None:
            return self._him(skeleton, him)
        made = words.MADE_BY.match(skeleton, at)
        if made is not None and self._inside(made["to"]):
            reason = clipped(made["reason"])
            return [_Blamed(made["to"], reason, at, made.start("reason") + len(reason))]
        blamed = self._fault(skeleton, at) or self._possessive(skeleton, at) or self._target(skeleton, at, None)
        blamed = blamed or self._work_of(skeleton, at) or self._those(skeleton, at)
        return [blamed] if blamed else []

    def _work_of(self, skeleton: str, at: int) -> _Blamed | None:
        """ "dissatisfaction with | the work of the bureau"."""
        m = words.WORK_OF.match(skeleton, at)
        return self._target(skeleton, m.end(), m["fault"], at) if m is not None else None

    def _those(self, skeleton: str, at: int) -> _Blamed | None:
        """ "criticized | those who …", "| those in charge for …"."""
        m = words.THOSE_TO_BLAME.match(skeleton, at)
        if m is None:
            return None
        end = words.TARGET_END.search(skeleton, m.end("to") if m["to"] else at + len("those"))
        stop = end.start() if end is not None and m["to"] else len(skeleton)
        reason = reason_of(words.REASON_LEAD.match(skeleton[stop:].lstrip(" ,"))) if m["to"] else None
        told = m["to"] or f"those {clipped(skeleton[m.end() :])}"
        return _Blamed(
            told, reason or (None if m["to"] else clipped(skeleton[m.end() :])), at, len(skeleton.rstrip(" ."))
        )

    def _possessive(self, skeleton: str, at: int) -> _Blamed | None:
        """ "the ministry's slow response to the flood"."""
        of = words.POSSESSIVE.match(skeleton, at)
        if of is None or not (self._inside(of["to"]) or words.ONE.fullmatch(of["to"])):
            return None
        return _Blamed(of["to"], clipped(of["fault"]), of.start(), of.end())

    def _him(self, skeleton: str, him: re.Match[str]) -> list[_Blamed]:
        """ "dismissed ⟦1⟧, blaming | him and other officials for …": the one named last, unless he is the subject."""
        marks = list(words.A_MARK.finditer(skeleton, 0, him.start()))
        end = words.TARGET_END.search(skeleton, him.end())
        reason = reason_of(words.REASON_LEAD.match(skeleton[end.start() :].lstrip(" ,"))) if end else None
        out = []
        if len(marks) > 1:
            out.append(_Blamed(marks[-1].group(), reason, marks[-1].start(), him.end()))
        if him["and"]:
            other = self._target(skeleton, him.end(), None)
            out += [other] if other is not None else []
        return out

    def _fault(self, skeleton: str, at: int) -> _Blamed | None:
        failed = words.FAILURE_OF.match(skeleton, at)
        if failed is not None and self._inside(failed["to"]):
            return _Blamed(failed["to"], f"{failed['fault']} {failed['how']}", failed.start("to"), failed.end())
        m = words.FAULT_OF.match(skeleton, at)
        if m is None:
            return self._their_fault(skeleton, at)
        area = f" {words.AREA_OF.sub('', m['area']).strip()}" if m["area"] else ""
        return self._target(skeleton, m.end(), words.HEAD.sub("", m["fault"] + area), at)

    def _their_fault(self, skeleton: str, at: int) -> _Blamed | None:
        """ "Some officials …, after he pointed out | grave problems with their lifestyle"."""
        m = words.THEIR_FAULT.match(skeleton, at)
        they = words.FIRST_SUBJECT.match(skeleton) if m is not None else None
        if m is None or they is None or not self._inside(they["to"]):
            return None
        fault = f"{words.HEAD.sub('', m['fault'])} {m['area']}"
        return _Blamed(they["to"], fault, they.start("to"), m.end())

    def _target(self, skeleton: str, at: int, fault: str | None, start: int | None = None) -> _Blamed | None:
        end = words.TARGET_END.search(skeleton, at)
        stop = end.start() if end else len(skeleton)
        target = skeleton[at:stop].strip().removesuffix(" and")
        person = words.ONE.fullmatch(target) is not None and fault is None
        if not 2 < len(target) <= _LONGEST or not (person or self._inside(target)):
            return None
        rest = skeleton[stop:]
        lead = words.REASON_LEAD.match(rest.lstrip(" ,"))
        until = stop + len(clipped(rest)) if lead else stop
        return _Blamed(target, reason_of(lead) or fault, at if start is None else start, until)

    def _several(self, skeleton: str, at: int) -> list[_Blamed]:
        """ "X which …, and the irresponsibility of Y which …": each with its own reason."""
        out: list[_Blamed] = []
        while len(out) < _MOST and (found := self._one(skeleton, at)):
            blamed = found[0]
            after = max(blamed.start + len(blamed.target), at)
            nxt = next((m for m in words.NEXT.finditer(skeleton, after) if self._one(skeleton, m.end())), None)
            stop = nxt.start() if nxt else len(skeleton.rstrip(" ."))
            reason = blamed.reason
            begin = skeleton.find(reason, blamed.start) if reason else -1
            if reason and 0 <= begin < stop:
                reason = skeleton[begin : min(stop, begin + len(reason))].strip()
            out.append(blamed._replace(reason=reason, end=stop))
            if nxt is None:
                break
            at = nxt.end()
        return out
