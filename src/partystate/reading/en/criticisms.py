"""Criticisms and discipline: who of the apparatus is blamed, for what, by whom.

"He criticized the Cabinet for …", "Sharply criticized at the meeting were X which …, and Y which …", "pointed out the
serious problems revealed in the work of X", "accused officials of …", "X was strictly punished for …". Blame of other
states and opponents is none of these; it is in the claims.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from partystate.reading.en.directives import DirectiveReader
from partystate.reading.en.speakers import Speaker, Speakers
from partystate.reading.en.speech_links import main_clause, subject_before
from partystate.reading.en.views import SentenceView
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
    r"(?:ed|ing|s|es)|hit(?:ting)?\s+out\s+at|lash(?:ed|ing|es)\s+out\s+at|took\s+aim\s+at"
)
_FAULT_NOUN = (
    r"(?:mistakes?|errors?|faults?|defects?|shortcomings?|deviations?|malpractices?|irresponsibility"
    r"|derelictions?(?:\s+of\s+duty)?|negligence(?:\s+of\s+(?:his\s+|their\s+)?dut(?:y|ies))?"
    r"|incompetence|incompetency|inability|idleness|failures?|crimes?|abuses?|corruption|bureaucratism"
    r"|formalism|defeatism|weaknesses|loopholes|disability|ignorance|misconduct|attitude|practices"
    r"|lack\s+of\s+\w+)"
)
_GRAVE_PROBLEM = r"(?:serious|grave|major|various|some|chronic)\s+(?:\w+\s+)?(?:problems|issues|faults)"
_FAULT = (
    rf"(?:(?:[\w’'-]+\s+){{0,5}}?(?:{_FAULT_NOUN})(?:(?:,|,?\s+and)\s+(?:[\w’'-]+\s+){{0,3}}?{_FAULT_NOUN})*"
    rf"|(?:the\s+|a\s+series\s+of\s+)?{_GRAVE_PROBLEM})"
)
_SHOWN = (
    r"(?:\s+(?:that\s+(?:were|was)\s+|which\s+(?:were|was)\s+|generally\s+|seriously\s+)*(?:revealed"
    r"|manifested|found|seen|committed|made|observed|shown|exposed|displayed|discovered))?"
)
_AREA = (
    r"(?:(?:the\s+)?(?:overall\s+)?(?:work|works|life|activities|activity|guidance|performance"
    r"|conduct)(?:\s+(?:and|,)\s+(?:\w+\s+)?(?:work|life|style|activities|attitude))*\s+of\s+"
    r"|the\s+course\s+of\s+the\s+work\s+of\s+)"
)
_FAULT_OF = re.compile(rf"(?P<fault>{_FAULT}{_SHOWN})\s+(?:(?P<area>in\s+{_AREA})|by\s+|among\s+|of\s+)(?=\S)")
_MADE_BY = re.compile(
    rf"(?P<fault>{_FAULT})\s+(?P<to>(?:some|the|many|several)?\s*[^,;:]{{3,120}}?)\s+(?:made|committed"
    rf"|revealed)\s+(?P<reason>(?:by|in)\s+.+)$"
)
_TARGET_END = re.compile(
    r",?\s+(?:who|which|whose|that\s+(?:were|was|had|have))\b|,?\s+(?:for|in\s+(?:implementing|carrying"
    r"|fulfilling|the\s+(?:implementation|course|past|work))|though|although|newly|at\s+(?!all\s|different\s"
    r"|various\s|every\s)|"
    r"during|over|as\s+(?!well)|when|while|with|from|because|due|by|so\s+as|if)\b|[“”\";:.]"
    r"|\s+and\s+(?=(?:\w+ly\s+)?(?:\w{3,}ed|took|made|gave|said|set)\b)|,\s+(?=\w+ing\b)|$"
)
_REASON_LEAD = re.compile(
    r"(?:,\s*)?(?:for\s+(?P<for>.+)|(?:who|which)\s+(?P<rel>.+)|(?P<in>in\s+(?:implementing|carrying"
    r"|fulfilling)\s.+)|(?:because\s+of|due\s+to|over)\s+(?P<due>.+)|by\s+(?P<by>failing\s.+|\w+ing\s.+))",
    re.S,
)
_ACTIVE = re.compile(
    rf"\b(?:(?:severely|sharply|strongly|seriously|bitterly|sternly|strictly"
    rf"|also)\s+)?(?:{_BLAME})(?:\s+and\s+(?:reviewed|analy[sz]ed|punished)"
    rf"|\s+with\s+[^,]{{3,60}}?principle)?\s+(?!that\b|by\b|for\b|at\b|in\b|as\b|were\b|was\b)(?P<o>.+)$",
    re.S | re.I,
)
_FRONTED = re.compile(
    r"^(?:\w+ly\s+)?(?:(?:\w+\s+and\s+)?(?:criticized|criticised|censured|reprimanded|punished|blamed)"
    r"|[A-Z]\w+\s+and\s+criticized)(?P<where>[^.;]{0,80}?)\s+(?:was|were)\s+(?P<o>.+)$",
    re.I | re.S,
)
_PASSIVE = re.compile(
    r"(?P<to>[^,;:.“\"]{3,160}?)\s+(?:was|were|has\s+been|have\s+been)\s+(?:\w+ly\s+)?(?:criticized|criticised"
    r"|censured|reprimanded|punished|disciplined|blamed|called\s+to\s+account|expelled\s+from\s+the\s+[Pp]arty"
    r"|rebuked)\b(?P<rest>.*)$",
    re.S,
)
_CRITICISM_OF = re.compile(
    r"\b(?:criticism|censure|blame)\s+(?:was|were)\s+(?:made|levelled|leveled|expressed|laid)\s+(?:of|at|on"
    r"|against)\s+(?P<o>.+)$",
    re.S,
)
_POINTED = re.compile(
    r"\b(?:pointed\s+(?:out|to)|pointing\s+(?:out|to)|point\s+out|reviewed|review|analy[sz]ed|cited|disclosed"
    r"|exposed|laid\s+bare|detailed|informed\s+(?:in\s+detail\s+)?(?:about|of)|dealt\s+with|deal\s+with"
    r"|brought\s+to\s+light|referred\s+to|indicated)"
    r"\s+(?:in\s+(?:detail|the\s+strong\s+terms|depth)\s+|one\s+by\s+one\s+|with\s+humor\s+)?(?P<o>.+)$",
    re.S,
)
_ANALYZED = re.compile(r"^(?:\w+ly\s+)?[Aa]naly[sz]ed(?P<where>[^.;]{0,60}?)\s+(?:was|were)\s+(?P<o>.+)$", re.S)
_ACCUSED = re.compile(r"\baccus(?:ed|ing|es)\s+(?P<to>[^,;:.“\"]{3,140}?)\s+of\s+(?P<reason>.+)$", re.S)
_PUNISH = re.compile(
    r"\b(?:strictly|severely|sternly)\s+punish(?:ed|ing)?\s+(?P<o>(?:those|the|officials|cadres|all)\b.+)$", re.S
)
_POSSESSIVE = re.compile(
    rf"(?P<to>(?:some\s+"
    rf"|the\s+)?[^,;:.“\"]{{3,90}}?)['’]s?\s+(?P<fault>(?:\w+\s+){{0,2}}{_FAULT_NOUN}(?:\s+in\s+[^,;:.]{{3,160}})?)"
)
_CONVENED = re.compile(
    r"(?P<s>⟦\d+⟧|[Hh]e|[Tt]he\s+[\w’'. -]{3,120}?)\s+(?:then\s+)?(?:convened|held|met|proposed|called|took"
    r"|opened)\b"
)
_ONE = re.compile(r"⟦\d+⟧(?:\s+and\s+⟦\d+⟧)?")
_NEXT = re.compile(r",?\s+and\s+(?:also\s+)?(?=(?:the|some|an?)\s)", re.S)
_HEAD = re.compile(r"^(?:(?:the|an?|some|said|that)\s+)+", re.I)


class _Blamed(NamedTuple):
    target: str
    reason: str | None
    start: int
    end: int


class CriticismReader:
    """Reads the criticisms of sentences; the directive reader knows whether a target belongs to the apparatus."""

    def __init__(self, directives: DirectiveReader) -> None:
        self._inside = directives.addressee

    def read(self, view: SentenceView, speakers: Speakers) -> list[Criticism]:
        """The criticisms of one sentence. `speakers` resolves who criticizes."""
        skeleton = view.skeleton
        found, by_at, where = self._find(skeleton)
        if not found:
            return []
        by = self._by(view, speakers, by_at, where)
        if speakers.abroad or (by is not None and by.foreign) or (by is None and "ccus" in skeleton):
            return []
        out: list[Criticism] = []
        for blamed in found:
            if blamed.target.startswith("⟦") and speakers.names_others(skeleton):
                continue
            target = re.sub(r"\s+", " ", view.plain(_HEAD.sub("", blamed.target.strip(" ,"))))
            reason = re.sub(r"\s+", " ", view.plain(blamed.reason)).strip(' ,.;:“”"') if blamed.reason else None
            span = (view.to_document(blamed.start), view.to_document_end(min(blamed.end, len(skeleton))))
            out.append(Criticism(target, reason, by.name if by else None, [span]))
        return out

    def _by(self, view: SentenceView, speakers: Speakers, at: int, where: str) -> Speaker | None:
        meeting = re.search(
            r"\b(?:at|in)\s+(the\s+(?:\w+\s+){0,3}?(?:meeting|session|report|plenum|conference|speech|speeches))\b",
            where,
        )
        if meeting:
            return speakers.resolve(view, meeting.group(1), max(0, view.skeleton.find(meeting.group(1))))
        left = re.sub(r"(?:\s+(?:\w+ly|also|has|have|had|then|who))+$", "", view.skeleton[:at].rstrip())
        main = main_clause(view.skeleton, at) if not left else None
        if main is not None:
            return speakers.resolve(view, *main)
        convened = _CONVENED.match(left)
        if convened is not None and left.endswith(" to"):
            return speakers.resolve(view, convened.group("s"), convened.start("s"))
        subject, position = subject_before(left)
        if subject in ("I", "We", "we"):
            return None
        if subject is not None:
            return speakers.resolve(view, subject, position)
        return speakers.observe(view)[0] or speakers.last

    def _find(self, skeleton: str) -> tuple[list[_Blamed], int, str]:
        """(what is blamed, offset of the blaming verb, words telling where)."""
        for pattern in (_FRONTED, _ANALYZED):
            m = pattern.match(skeleton)
            if m is not None:
                return self._several(skeleton, m.start("o")), 0, m.group("where")
        m = _CRITICISM_OF.search(skeleton)
        if m is not None:
            return self._several(skeleton, m.start("o")), 0, skeleton[: m.start()]
        m = _ACCUSED.search(skeleton)
        if m is not None and self._inside(m.group("to")):
            return (
                [
                    _Blamed(
                        m.group("to"),
                        _clip(m.group("reason")),
                        m.start("to"),
                        m.start("reason") + len(_clip(m.group("reason"))),
                    )
                ],
                m.start(),
                "",
            )
        m = _PUNISH.search(skeleton)
        if m is not None:
            those = re.match(r"(?P<to>those)\s+who\s+(?P<r>.+)$", m.group("o"), re.S)
            if those is not None:
                reason = _clip(those.group("r"))
                return (
                    [
                        _Blamed(
                            f"those who {reason}", reason, m.start("o"), m.start("o") + those.start("r") + len(reason)
                        )
                    ],
                    m.start(),
                    "",
                )
            return self._one(skeleton, m.start("o")), m.start(), ""
        m = _ACTIVE.search(skeleton)
        if m is not None:
            return self._one(skeleton, m.start("o")), m.start(), ""
        m = _PASSIVE.match(skeleton)
        if m is not None and self._inside(m.group("to")):
            lead = _REASON_LEAD.match(m.group("rest").strip())
            return [_Blamed(m.group("to"), _reason(lead), m.start("to"), len(skeleton))], 0, m.group("rest")
        m = _POINTED.search(skeleton)
        if m is not None:
            faults = self._fault(skeleton, m.start("o"))
            if faults is None:
                possessive = _POSSESSIVE.match(skeleton, m.start("o"))
                if possessive is not None and self._inside(possessive.group("to")):
                    faults = _Blamed(
                        possessive.group("to"), possessive.group("fault"), possessive.start(), possessive.end()
                    )
            return [faults] if faults else [], m.start(), ""
        return [], 0, ""

    def _one(self, skeleton: str, at: int) -> list[_Blamed]:
        """The object of one blaming verb: a fault of somebody, or somebody for a reason."""
        made = _MADE_BY.match(skeleton, at)
        if made is not None and self._inside(made.group("to")):
            reason = _clip(made.group("reason"))
            return [_Blamed(made.group("to"), reason, at, made.start("reason") + len(reason))]
        fault = self._fault(skeleton, at)
        if fault is not None:
            return [fault]
        blamed = self._target(skeleton, at, None)
        return [blamed] if blamed else []

    def _fault(self, skeleton: str, at: int) -> _Blamed | None:
        m = _FAULT_OF.match(skeleton, at)
        if m is None:
            return None
        area = m.group("area")
        fault = m.group("fault") + (f" {re.sub(r' of$', '', area.strip())}" if area else "")
        return self._target(skeleton, m.end(), _HEAD.sub("", fault), at)

    def _target(self, skeleton: str, at: int, fault: str | None, start: int | None = None) -> _Blamed | None:
        end = _TARGET_END.search(skeleton, at)
        stop = end.start() if end else len(skeleton)
        target = re.sub(r"\s+and$", "", skeleton[at:stop].strip())
        if (
            len(target) < 3
            or len(target) > 300
            or not (self._inside(target) or (_ONE.fullmatch(target) and fault is None))
        ):
            return None
        lead = _REASON_LEAD.match(skeleton[stop:].lstrip(" ,"))
        reason = _reason(lead) or fault
        return _Blamed(
            target,
            reason,
            at if start is None else start,
            max(stop, stop + len(_clip(skeleton[stop:])) if lead else stop),
        )

    def _several(self, skeleton: str, at: int) -> list[_Blamed]:
        """ "X which …, and the irresponsibility of Y which …": each with its own reason."""
        out: list[_Blamed] = []
        position = at
        for _ in range(6):
            found = self._one(skeleton, position)
            if not found:
                break
            blamed = found[0]
            stop = len(skeleton)
            for nxt in _NEXT.finditer(skeleton, max(blamed.start + len(blamed.target), position)):
                if (
                    self._one(skeleton, nxt.end())
                    and skeleton[: nxt.end()].rstrip().endswith("and")
                    and skeleton[nxt.start()] == ","
                ):
                    stop = nxt.start()
                    break
            reason = blamed.reason
            if reason is not None and stop < len(skeleton):
                at_reason = skeleton.find(reason, blamed.start)
                if 0 <= at_reason < stop:
                    reason = skeleton[at_reason : min(stop, at_reason + len(reason))].strip()
            out.append(blamed._replace(reason=reason, end=min(stop, len(skeleton.rstrip(" .")))))
            if stop >= len(skeleton):
                break
            position = _NEXT.match(skeleton, stop).end()  # type: ignore[union-attr]
        return out


def _reason(lead: re.Match[str] | None) -> str | None:
    if lead is None:
        return None
    return _clip(next(g for g in lead.groups() if g))


def _clip(text: str) -> str:
    """A reason ends with its sentence or where another quotation or clause of the teller begins."""
    return re.split(
        r"[.;:](?:\s|$)|,\s+(?:and\s+)?(?:saying|stressing|adding|calling|branding|noting|(?:he|she|it"
        r"|the\s+(?:\w+\s+){1,3}?)(?=\w+ed\b|said\b))",
        text,
    )[0].strip(" ,.;")
