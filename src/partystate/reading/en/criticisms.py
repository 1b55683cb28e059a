"""Criticisms and discipline: who of the apparatus is blamed, for what, by whom.

"He criticized the Cabinet for …", "Sharply criticized at the meeting were X which …, and Y which …", "pointed out the
serious problems revealed in the work of X", "accused officials of …", "X was strictly punished for …". Blame of other
states and opponents is none of these; it is in the claims.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from partystate.reading.en.directives import DirectiveReader
from partystate.reading.en.speakers import Speaker, Speakers
from partystate.reading.en.speech_links import main_clause, subject_before
from partystate.reading.en.views import SentenceView
from partystate.reading.en.wording import attribution_at, clean
from partystate.reading.patterns import DOT, MARK, pattern
from partystate.reading.report import Criticism

WORDS: tuple[str, ...] = (
    *("riticiz", "riticis", "censur", "ebuk", "lambast", "berat", "eprimand", "eproach", "scold", "slamm", "blast"),
    *("lamed", "laming", "lames", "ondemn", "enounc", "out at", "ccus", "unish", "disciplin", "to account", "expelled"),
    *("dereliction", "irresponsib", "negligence", "shortcoming", "defects", "deviations", "mistakes", "problems"),
    *("faults", "errors", "malpractices", "to task"),
)
"""Words that wake this reader (word beginnings: "riticiz" is in "Criticized" and "criticizing")."""

_BLAME = (
    r"(?:criticiz|criticis|censur|rebuk|lambast|berat|reprimand|reproach|scold|slamm|blast|blam|chid|denounc|condemn)"
    r"(?:ed|ing|s|es)|hit(?:ting)? out at|lash(?:ed|ing|es) out at|took aim at"
)
_FAULT_NOUN = (
    r"(?:mistakes?|errors?|faults?|defects?|shortcomings?|deviations?|malpractices?|irresponsibility"
    r"|derelictions?(?: of duty)?|negligence(?: of (?:his |their )?dut(?:y|ies))?"
    r"|incompetence|incompetency|inability|idleness|failures?|crimes?|abuses?|corruption|bureaucratism"
    r"|formalism|defeatism|weaknesses|loopholes|disability|ignorance|misconduct|attitude|practices"
    r"|lack of \w+)"
)
_GRAVE_PROBLEM = r"(?:serious|grave|major|various|some|chronic) (?:\w+ )?(?:problems|issues|faults)"
_FAULT = (
    rf"(?:(?:[\w’'-]+ ){{0,5}}?(?:{_FAULT_NOUN})(?:(?:,|,? and) (?:[\w’'-]+ ){{0,3}}?{_FAULT_NOUN})*"
    rf"|(?:the |a series of )?{_GRAVE_PROBLEM})"
)
_SHOWN = (
    r"(?: (?:that (?:were|was) |which (?:were|was) |generally |seriously )*(?:revealed"
    r"|manifested|found|seen|committed|made|observed|shown|exposed|displayed|discovered))?"
)
_AREA = (
    r"(?:(?:the )?(?:overall )?(?:work|works|life|activities|activity|guidance|performance"
    r"|conduct)(?: (?:and|,) (?:\w+ )?(?:work|life|style|activities|attitude))* of "
    r"|the course of the work of )"
)
_FAULT_OF = pattern(rf"(?P<fault>{_FAULT}{_SHOWN}) (?:(?P<area>in {_AREA})|by |among |of )(?=\S)")
_MADE_BY = pattern(
    rf"(?P<fault>{_FAULT}) (?P<to>(?:some|the|many|several)?\s*[^,;:]{{3,120}}?) (?:made|committed"
    rf"|revealed) (?P<reason>(?:by|in) .+)$"
)
_TARGET_END = pattern(
    r",? (?:who|which|whose|that (?:were|was|had|have))\b|,? (?:for|in (?:implementing|carrying"
    r"|fulfilling|the (?:implementation|course|past|work))|though|although|newly|at (?!all\s|different\s"
    r"|various\s|every\s)|"
    r"during|over|as (?!well)|when|while|with|from|because|due|by|so as|if)\b|[“”\";:.]"
    r"| and (?=(?:\w+ly )?(?:\w{3,}ed|took|made|gave|said|set)\b)|, (?=\w+ing\b)|$"
)
_REASON_LEAD = pattern(
    r"(?:,\s*)?(?:for (?P<for>.+)|(?:who|which) (?P<rel>.+)|(?P<in>in (?:implementing|carrying"
    r"|fulfilling)\s.+)|(?:because of|due to|over) (?P<due>.+)|by (?P<by>failing\s.+|\w+ing\s.+))",
    flags=re.S,
)
_ACTIVE = pattern(
    rf"\b(?:(?:severely|sharply|strongly|seriously|bitterly|sternly|strictly"
    rf"|also) )?(?:{_BLAME})(?: and (?:reviewed|analy[sz]ed|punished)"
    rf"| with [^,]{{3,60}}?principle)? (?!that\b|by\b|for\b|at\b|in\b|as\b|were\b|was\b)(?P<o>.+)$",
    flags=re.S | re.I,
)
_FRONTED = pattern(
    r"^(?:\w+ly )?(?:(?:\w+ and )?(?:criticized|criticised|censured|reprimanded|punished|blamed)"
    r"|[A-Z]\w+ and criticized)(?P<where>[^.;]{0,80}?) (?:was|were) (?P<o>.+)$",
    flags=re.I | re.S,
)
_PASSIVE = pattern(
    r"(?P<to>[^,;:.“\"]{3,160}?) (?:was|were|has been|have been) (?:\w+ly )?(?:criticized|criticised"
    r"|censured|reprimanded|punished|disciplined|blamed|called to account|expelled from the [Pp]arty"
    r"|rebuked)\b(?P<rest>.*)$",
    flags=re.S,
)
_CRITICISM_OF = pattern(
    r"\b(?:criticism|censure|blame) (?:was|were) (?:made|levelled|leveled|expressed|laid) (?:of|at|on"
    r"|against) (?P<o>.+)$",
    flags=re.S,
)
_POINTED = pattern(
    r"\b(?:pointed (?:out|to)|pointing (?:out|to)|point out|reviewed|review|analy[sz]ed|cited|disclosed"
    r"|exposed|laid bare|detailed|informed (?:in detail )?(?:about|of)|dealt with|deal with"
    r"|brought to light|referred to|indicated)"
    r" (?:in (?:detail|the strong terms|depth) |one by one |with humor )?(?P<o>.+)$",
    flags=re.S,
)
_ANALYZED = pattern(r"^(?:\w+ly )?[Aa]naly[sz]ed(?P<where>[^.;]{0,60}?) (?:was|were) (?P<o>.+)$", flags=re.S)
_ACCUSED = pattern(r"\baccus(?:ed|ing|es) (?P<to>[^,;:.“\"]{3,140}?) of (?P<reason>.+)$", flags=re.S)
_PUNISH = pattern(
    r"\b(?:strictly|severely|sternly) punish(?:ed|ing)? (?P<o>(?:those|the|officials|cadres|all)\b.+)$", flags=re.S
)
_POSSESSIVE = pattern(
    rf"(?P<to>(?:some "
    rf"|the )?[^,;:.“\"]{{3,90}}?)['’]s? (?P<fault>(?:\w+ ){{0,2}}{_FAULT_NOUN}(?: in [^,;:.]{{3,160}})?)"
)
_CONVENED = pattern(
    r"(?P<s>⟦\d+⟧|[Hh]e|[Tt]he [\w’'. -]{3,120}?) (?:then )?(?:convened|held|met|proposed|called|took"
    r"|opened)\b"
)
_ONE = pattern(rf"{MARK}(?: and {MARK})?")
_NEXT = pattern(r", and (?:also )?(?=(?:the|some|an?)\s)")
_HEAD = pattern(r"^(?:(?:the|an?|some|said|that) )+", flags=re.I)
_AT_MEETING = pattern(r"\b(?:at|in) (the (?:\w+ ){0,3}?(?:meeting|session|report|plenum|conference|speech|speeches))\b")
_THOSE = pattern(r"those who (?P<r>.+)$", flags=re.S)
_HELPERS = pattern(r"(?: (?:\w+ly|also|has|have|had|then|who))+$")
_AREA_OF = pattern(r" of $")
_OTHER_TELLER = pattern(
    r"[.;:](?:\s|$)|, (?:and )?(?:saying|stressing|adding|calling|branding|noting|(?:he|she|it|the (?:\w+ ){1,3}?)"
    r"(?=\w+ed\b|said\b))"
)
_MOST = 6
"""How many are blamed in one sentence at most."""
_LONGEST = 300
"""Characters of the longest target."""


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


class CriticismReader:
    """Reads the criticisms of sentences; the directive reader knows whether a target belongs to the apparatus."""

    def __init__(self, directives: DirectiveReader) -> None:
        self._inside = directives.addressee
        self._frames: tuple[Callable[[str], _Found | None], ...] = (
            self._fronted,
            self._criticism_of,
            self._accused,
            self._punish,
            self._active,
            self._passive,
            self._pointed,
        )

    def read(self, view: SentenceView, speakers: Speakers) -> list[Criticism]:
        """The criticisms of one sentence. `speakers` resolves who criticizes."""
        skeleton = view.skeleton.replace(DOT, ".")
        found = next((f for frame in self._frames if (f := frame(skeleton)) is not None), None)
        if found is None or not found.blamed or speakers.abroad:
            return []
        by = self._by(view, speakers, found)
        if (by is not None and by.foreign) or (by is None and _ACCUSED.search(skeleton)):
            return []
        out: list[Criticism] = []
        for blamed in found.blamed:
            if _ONE.match(blamed.target) and speakers.names_others(skeleton):
                continue
            target = clean(view.plain(_HEAD.sub("", blamed.target.strip(" ,"))))
            reason = clean(view.plain(blamed.reason)) if blamed.reason else None
            span = view.to_document(blamed.start), view.to_document_end(min(blamed.end, len(skeleton)))
            out.append(Criticism(target, reason, by.name if by else None, [span]))
        return out

    def _by(self, view: SentenceView, speakers: Speakers, found: _Found) -> Speaker | None:
        """Who criticizes: the meeting named, the verb's subject, or who acts in the sentence."""
        meeting = _AT_MEETING.search(found.where)
        if meeting:
            return speakers.resolve(view, meeting[1], max(0, view.skeleton.find(meeting[1])))
        left = _HELPERS.sub("", view.skeleton[: found.at].rstrip())
        main = main_clause(view.skeleton, found.at) if not left else None
        if main is not None:
            return speakers.resolve(view, *main)
        convened = _CONVENED.match(left)
        if convened is not None and left.endswith(" to"):
            return speakers.resolve(view, convened["s"], convened.start("s"))
        subject, position = subject_before(left)
        if subject is None:
            return speakers.observe(view)[0] or speakers.last
        return None if subject in ("I", "We", "we") else speakers.resolve(view, subject, position)

    # -- frames -----------------------------------------------------------------------------------------------------

    def _fronted(self, skeleton: str) -> _Found | None:
        """ "Criticized at the meeting were X which …, and Y which …"."""
        m = _FRONTED.match(skeleton) or _ANALYZED.match(skeleton)
        return _Found(self._several(skeleton, m.start("o")), 0, m["where"]) if m else None

    def _criticism_of(self, skeleton: str) -> _Found | None:
        """ "Criticism was made of X"."""
        m = _CRITICISM_OF.search(skeleton)
        return _Found(self._several(skeleton, m.start("o")), 0, skeleton[: m.start()]) if m else None

    def _accused(self, skeleton: str) -> _Found | None:
        m = _ACCUSED.search(skeleton)
        if m is None or not self._inside(m["to"]):
            return None
        reason = _clip(m["reason"])
        return _Found([_Blamed(m["to"], reason, m.start("to"), m.start("reason") + len(reason))], m.start())

    def _punish(self, skeleton: str) -> _Found | None:
        m = _PUNISH.search(skeleton)
        if m is None:
            return None
        those = _THOSE.match(m["o"])
        if those is None:
            return _Found(self._one(skeleton, m.start("o")), m.start())
        reason, start = _clip(those["r"]), m.start("o")
        return _Found(
            [_Blamed(f"those who {reason}", reason, start, start + those.start("r") + len(reason))], m.start()
        )

    def _active(self, skeleton: str) -> _Found | None:
        m = _ACTIVE.search(skeleton)
        return _Found(self._one(skeleton, m.start("o")), m.start()) if m else None

    def _passive(self, skeleton: str) -> _Found | None:
        m = _PASSIVE.match(skeleton)
        if m is None or not self._inside(m["to"]):
            return None
        reason = _reason(_REASON_LEAD.match(m["rest"].strip()))
        return _Found([_Blamed(m["to"], reason, m.start("to"), len(skeleton))], 0, m["rest"])

    def _pointed(self, skeleton: str) -> _Found | None:
        """ "pointed out the defects in the work of X", "dealt with some officials' dereliction of duty"."""
        m = _POINTED.search(skeleton)
        if m is None:
            return None
        blamed = self._fault(skeleton, m.start("o"))
        if blamed is None:
            of = _POSSESSIVE.match(skeleton, m.start("o"))
            if of is not None and self._inside(of["to"]):
                blamed = _Blamed(of["to"], of["fault"], of.start(), of.end())
        return _Found([blamed] if blamed else [], m.start())

    # -- targets ----------------------------------------------------------------------------------------------------

    def _one(self, skeleton: str, at: int) -> list[_Blamed]:
        """The object of one blaming verb: a fault of somebody, or somebody for a reason."""
        made = _MADE_BY.match(skeleton, at)
        if made is not None and self._inside(made["to"]):
            reason = _clip(made["reason"])
            return [_Blamed(made["to"], reason, at, made.start("reason") + len(reason))]
        blamed = self._fault(skeleton, at) or self._target(skeleton, at, None)
        return [blamed] if blamed else []

    def _fault(self, skeleton: str, at: int) -> _Blamed | None:
        m = _FAULT_OF.match(skeleton, at)
        if m is None:
            return None
        area = f" {_AREA_OF.sub('', m['area']).strip()}" if m["area"] else ""
        return self._target(skeleton, m.end(), _HEAD.sub("", m["fault"] + area), at)

    def _target(self, skeleton: str, at: int, fault: str | None, start: int | None = None) -> _Blamed | None:
        end = _TARGET_END.search(skeleton, at)
        stop = end.start() if end else len(skeleton)
        target = skeleton[at:stop].strip().removesuffix(" and")
        person = _ONE.fullmatch(target) is not None and fault is None
        if not 2 < len(target) <= _LONGEST or not (person or self._inside(target)):
            return None
        rest = skeleton[stop:]
        lead = _REASON_LEAD.match(rest.lstrip(" ,"))
        until = stop + len(_clip(rest)) if lead else stop
        return _Blamed(target, _reason(lead) or fault, at if start is None else start, until)

    def _several(self, skeleton: str, at: int) -> list[_Blamed]:
        """ "X which …, and the irresponsibility of Y which …": each with its own reason."""
        out: list[_Blamed] = []
        while len(out) < _MOST and (found := self._one(skeleton, at)):
            blamed = found[0]
            after = max(blamed.start + len(blamed.target), at)
            nxt = next((m for m in _NEXT.finditer(skeleton, after) if self._one(skeleton, m.end())), None)
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


def _reason(lead: re.Match[str] | None) -> str | None:
    return _clip(next(g for g in lead.groups() if g)) if lead else None


def _clip(text: str) -> str:
    """A reason ends with its sentence, or where a clause of the teller begins ("…, he said")."""
    text = _OTHER_TELLER.split(text)[0]
    return text[: attribution_at(text, 0, len(text))].strip(" ,.;")
