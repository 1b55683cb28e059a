"""Event heads: the clause that says that something took place, and what kind of event it was.

Either an event noun with a verb of taking place ("제3차전원회의가 … 진행되였다", "확대회의를 … 주재했다"), or someone
who acts ("… 련포온실농장건설예정지를 현지지도하시였다"). Kinds are those of the annotation guide.
"""

from __future__ import annotations

import re

from partystate.reading.ko.deeds import DeedReader
from partystate.reading.ko.event_head import HOLD, UNREAL, Head, acting
from partystate.reading.ko.frames import BE, DO
from partystate.reading.ko.nouns import EventNoun
from partystate.reading.ko.views import SentenceView

_HELD = re.compile(
    rf"(?:진행|개최|소집|개막|페막|폐막|거행|조직|마련|개회|페회|폐회|시작|속개|결속|실시|치러){BE}|치러졌"
    r"|열렸|열리였|열려(?=[\s,])|막을\s(?:올렸|내렸)|진행(?=,)|있었(?:다|으며|고)|끝났|이어졌|계속되"
)
_ADNOMINAL = re.compile(
    r"(?:열린|열었던|개최한|소집한|진행한|진행된|개최된|소집된|열리는|진행되는|마련된)\s+(?:[^⟦⟧,.]{0,80})?$"
)
_LEAD = re.compile(
    rf"(?:주재|사회|지도|집행|참석|참가|관람|방청|참관|보시였|보았|봤|감상)(?:{DO}|(?!한다|할|하지|하려))|(?:보시였|보았|봤)"
)
_MET = re.compile(r"⟦\d+⟧[^⟦⟧]{0,8} [^.]*?만나\s[^⟦⟧.]{0,40}?담화(?:를|하)")
""" "⟦0⟧은 … ⟦1⟧과 일행을 만나 담화를 하였다": who met whom tells more than that they talked."""
_DID = re.compile(r"(?:을|를)\s(?:했|하였|하시였|하고|했고)")
""" "회담을 했다"."""
_WHERE_WHEN = re.compile(r"[^⟦⟧.]*(?:에서|일에?|오전|오후|저녁|밤|낮|[가-힣]+(?:히|하게|리에|속에))")
"""What may stand between an event and 있었다: where, when and how."""
_ATTENDED = re.compile(r"(?:참가|참석|초대|초청|배석|출석|방청|참관|모였|연설|보고|토론|자리)")
_OF_ATTENDANT = re.compile(r"에\s(?:참가|참석)(?:한|했던|하는)\s[^⟦⟧,]{0,24}⟦\d+⟧(?:을|를|과|와)\s")
""" "축전에 참가한 | ⟦0⟧을 위하여": told beside a name that is no subject."""
_YEARS_AGO = re.compile(r"\d+년\s전(?:인)?\s(?!이날)[^.]*$|(?:당시|그때)\s$")
"""Before the name of a meeting of another time."""
_LONG_AGO = re.compile(r"[^.]{0,40}?(?:바\s있|이후|이래|만이다|만에)")
_CHAIRED = re.compile(r"(?:주재|사회)(?:했|하였|하시였|로|하에)")
_INTENDED = re.compile(r"(?:할|하기로|하기|할데)\s*$")
_ABSENT = re.compile(r"(?:이|가|은|는)\s(?:[가-힣]+\s)?(?:불참|빠진|참석하지|참가하지|없이|없는)")
_ON_THE_SPOT = ("협의회", "모임", "회의")
"""Meetings that may belong to a visit told before them in a sentence."""
_SPAN = 260
_MOST_NOUNS = 24
"""Event nouns of one sentence that are looked at."""


class HeadReader:
    """Finds event heads; `homage` are places whose visit is an act of homage, `countries` foreign ones."""

    def __init__(self, homage: tuple[str, ...], countries: frozenset[str]) -> None:
        self._deeds = DeedReader(homage, countries)

    def heads(self, view: SentenceView, nouns: list[EventNoun]) -> list[Head]:
        """The event heads of one sentence, in order of the text (mostly none or one)."""
        found = [head for noun in nouns[:_MOST_NOUNS] if (head := self._of_noun(view, noun, nouns)) is not None]
        if any(not head.soft for head in found):
            if any(head.kind == "talks" and not head.soft for head in found) and _MET.search(view.skeleton):
                met = self._deeds.read(view)
                if met is not None and met.kind == "talks" and met.subject is not None:
                    return [met, *(head for head in found if head.kind != "talks")]
            if any(head.noun is not None and head.noun.noun in _ON_THE_SPOT for head in found):
                visit = self._deeds.read(view)
                if visit is not None and visit.kind == "guidance" and visit.verb < found[0].start:
                    return [visit]  # "…를 현지에서 료해하고 협의회를 진행하였다"
            return sorted(found, key=lambda head: head.soft)  # what took place before what is mentioned
        acted = self._deeds.read(view)
        return [acted, *found] if acted is not None else found

    # -- nouns --------------------------------------------------------------------------------------------------

    def _of_noun(self, view: SentenceView, noun: EventNoun, nouns: list[EventNoun]) -> Head | None:
        skeleton, particle = view.skeleton, noun.particle
        if particle not in ("가", "이") and _LONG_AGO.match(skeleton[noun.end : noun.end + 50]):
            return None
        before = skeleton[max(0, noun.start - 60) : noun.start]
        if ("년 전" in before or before.endswith(("당시 ", "그때 "))) and _YEARS_AGO.search(before):
            return None
        limit = min(
            [len(skeleton), noun.end + _SPAN]
            + [n.start for n in nouns if n.start > noun.start and n.particle in ("가", "이", "를", "을", "도")]
        )
        after = skeleton[noun.end : limit]
        if particle in ("가", "이", "은", "는", "도"):
            found = self._took_place(noun, after)
        elif particle in ("를", "을"):
            found = self._was_held(skeleton, noun, after)
        else:
            found = None
        return found or self._mentioned(skeleton, noun, after)

    @staticmethod
    def _took_place(noun: EventNoun, after: str) -> Head | None:
        """ "전원회의가 … 진행되였다"."""
        held = _HELD.search(after)
        if held is not None:
            unreal = UNREAL.match(after, held.end()) or UNREAL.search(after[: held.start()])
            between = after[len(noun.particle) : held.start()].strip()
            apart = held.group().startswith("있었") and between and not _WHERE_WHEN.fullmatch(between)
            if unreal or apart:
                held = None
        verb = held or (_CHAIRED.search(after) if noun.body else None)
        return Head(noun.kind, noun.start, noun.end + verb.start(), noun.end + verb.end(), noun) if verb else None

    def _was_held(self, skeleton: str, noun: EventNoun, after: str) -> Head | None:
        """ "확대회의를 … 주재했다", "연회를 마련하였다"."""
        hold, lead = HOLD.search(after), _LEAD.search(after)
        if hold is None and noun.kind == "talks":
            hold = _DID.match(after)
        verb = min((m for m in (hold, lead) if m), key=lambda m: m.start(), default=None)
        if verb is None or UNREAL.match(after, verb.end()) or (verb is hold and verb.group().endswith("한다고")):
            return None
        if verb is hold and _INTENDED.search(after[: verb.start()] + verb.group()):
            return None
        end = noun.end + verb.end()
        subject = acting(skeleton, 0, end) or acting(skeleton, end, len(skeleton))
        if subject is not None and subject[0] > end and skeleton[subject[1] : subject[1] + 1] not in "가이는은께":
            subject = None
        before = subject is not None and subject[0] < noun.start and not _ABSENT.match(skeleton, subject[1])
        return Head(noun.kind, noun.start, noun.end + verb.start(), end, noun, subject, held=before and verb is hold)

    def _mentioned(self, skeleton: str, noun: EventNoun, after: str) -> Head | None:
        """ "회의에는 … 참가하였다", "11일 열린 회의에서는"."""
        particle = noun.particle
        located = particle in ("에", "에는", "에서", "에서는", "에선", "에도")
        if not located and not _ADNOMINAL.search(skeleton[max(0, noun.start - 90) : noun.start]):
            return None
        if particle in ("에", "에는", "에도") and (not _ATTENDED.search(after) or _OF_ATTENDANT.match(after)):
            return None
        if noun.kind == "talks" and noun.noun == "담화":  # a statement more often than a conversation
            return None
        subject = acting(skeleton, 0, len(skeleton)) if particle == "에" else None
        return Head(noun.kind, noun.start, noun.end, noun.end, noun, subject, soft=True)
