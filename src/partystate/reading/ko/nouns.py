"""Event nouns of a sentence ("제8기 제3차전원회의", "준공식", "공연"), with the body, term and number a meeting bears.

A meeting's name is read leftwards from its noun: numbers, 확대, 비상, names of bodies, until a word that belongs to no
name. "정치국 비상확대회의", "최고인민회의 제14기 제7차회의 1일회의" and "내각전원회의 확대회의" are one noun each.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from partystate.reading.ko.tokens import Line
from partystate.reading.ko.views import SentenceView
from partystate.reading.ko.vocabulary import KoreanVocabulary, Unit
from partystate.reading.report import EventKind

_LEFT = re.compile(
    r"(?:(?:제)?(?P<n>\d{1,3})(?P<unit>차|기)|(?P<enlarged>확대)|비상|긴급|정기|정례|상무|전원|련합"
    r"|연합|특별|\d일(?:차)?|20\d\d년|창립|전국|중앙)$"
)
_NUMBERED = re.compile(r"제(?P<n>\d{1,3})차(?:[가-힣]{1,16})?$")
""" "제5차 전국어머니대회": the number of a meeting that no body holds."""
_AWARDING = re.compile(r"(?:수여|전달)하는$")
_SEATS = re.compile(r"(?:주석단|관람석|초대석|귀빈석|행사장|경기장|식장)(?P<p>에는|에)")
""" "열병식 주석단에는": who sits there attends."""
_HELD_BEFORE = re.compile(r"(?:열린|열었던|개최한|개최된|소집된|진행된)$")
""" "11일 열었던 최고인민회의 내용이"."""
_MORE = re.compile(r"(?:\d일(?:차)?회의|확대회의)")
_PARTICLE = re.compile(r"(?:에서는|에서도|에서|에선|에는|에도|에|가|이|는|은|도|를|을|의|로|와|과)")
_OF_ASSEMBLY = re.compile(r"(?:를|가|에서는|에서|에는|에)")
_ASSEMBLIES: dict[str, EventKind] = {
    "assembly_session": "assembly_session",
    "party_congress": "party_congress",
    "party_conference": "party_conference",
}
"""Meeting kinds of bodies whose own name is that of their sessions."""


@dataclass(slots=True)
class EventNoun:
    """An event noun at skeleton[start:end] with the particle behind it ("" for none)."""

    kind: EventKind
    start: int
    end: int
    noun: str
    particle: str
    body: str | None = None
    term: int | None = None
    ordinal: int | None = None
    enlarged: bool | None = None

    @property
    def numbered(self) -> bool:
        return self.ordinal is not None


class NounReader:
    """Finds event nouns with one vocabulary."""

    def __init__(self, vocabulary: KoreanVocabulary) -> None:
        self._vocabulary = vocabulary
        self._kinds: dict[str, EventKind] = vocabulary.events["nouns"]
        self._compounds = frozenset(vocabulary.events["not_events_before"])
        self._longest = max(map(len, self._compounds), default=0)

    def read(self, view: SentenceView) -> list[EventNoun]:
        """The event nouns of a sentence in order."""
        out: list[EventNoun] = []
        line = view.line
        by_end: dict[int, Unit] | None = None
        done = -1
        for start in sorted(view.units):
            if start < done:
                continue
            unit = next((u for u in view.units[start] if u.entry.kind == "noun" and u.entry.value in self._kinds), None)
            if unit is None:
                continue
            if by_end is None:
                by_end = _bodies_by_end(view.units)
            found = self._noun(view, line, unit, by_end)
            if found is not None:
                out.append(found[0])
                done = found[1]
        if by_end is None and any(u.entry.kind == "body" for us in view.units.values() for u in us):
            by_end = _bodies_by_end(view.units)
        if by_end:
            out += self._assemblies(view, line, by_end, out)
        out.sort(key=lambda n: n.start)
        return out

    def _noun(
        self, view: SentenceView, line: Line, unit: Unit, by_end: dict[int, Unit]
    ) -> tuple[EventNoun, int] | None:
        start, end = unit.start, unit.end
        covering = next((b for b in by_end.values() if b.start < start and b.end >= end), None)
        if covering is not None:
            return None  # 최고인민회의: the noun is part of the body's name
        if end < len(line.text) and not self._closed(line, end):
            return None
        kind = self._kinds[unit.entry.value]
        enlarged = "확대" in unit.entry.value
        while more := _MORE.match(line.text, end):
            enlarged = enlarged or more.group().startswith("확대")
            end = more.end()
        term = ordinal = None
        body: Unit | None = None
        plenary = "전원" in unit.entry.value
        while start > 0:
            piece = _LEFT.search(line.text, max(0, start - 6), start)
            if piece is not None:
                if piece["unit"] == "차":
                    ordinal = ordinal if ordinal is not None else int(piece["n"])
                elif piece["unit"] == "기":
                    term = term if term is not None else int(piece["n"])
                enlarged = enlarged or bool(piece["enlarged"])
                plenary = plenary or piece.group() == "전원"
                start = piece.start()
                continue
            before = by_end.get(start)
            if before is None and body is None and term is not None and line.text[start - 1] == "당":
                before = self._party(start)
            if before is None or (body is not None and before.start not in line.opens):
                break
            body = body or before
            start = before.start
        if line.text[max(0, start - 1) : start] and start not in line.opens and body is None and ordinal is None:
            low = max(0, start - self._longest)
            if any(line.text.endswith(word, low, start) for word in self._compounds):
                return None
        if body is None and ordinal is not None and plenary:
            body = self._subject_body(line, by_end, start)
        particle = _PARTICLE.match(line.text, end)
        mark = (
            particle.group()
            if particle
            and not re.match(
                r"[가-힣]", line.text[particle.end() : particle.end() + 1] if particle.end() not in line.ends else " "
            )
            else ""
        )
        low_offset, high_offset = line.offset(start), line.end_offset(end)
        noun = EventNoun(
            kind,
            view.to_skeleton(low_offset),
            view.to_skeleton(high_offset),
            unit.entry.value,
            mark,
            term=term,
            ordinal=ordinal,
        )
        if body is not None and any(
            u.entry.kind == "country" and u.end == start for us in view.units.values() for u in us
        ):
            return None  # "중국공산당 중앙위원회 전원회의": another state's
        if kind in ("party_congress", "party_conference"):
            noun.body = next(
                (
                    organ.name
                    for ending, body_id, _ in self._vocabulary.events["party_meetings"]
                    if noun.noun.endswith(ending) and (organ := self._vocabulary.charter.body(body_id)) is not None
                ),
                None,
            )
            noun.enlarged = False
        if kind == "meeting":
            if body is None and mark in ("를", "을"):
                body = self._subject_body(line, by_end, start)
            self._meeting(noun, body, enlarged, plenary, view)
            if (
                body is None
                and ordinal is None
                and (numbered := _NUMBERED.search(line.text, max(0, start - 24), start))
            ):
                noun.ordinal = int(numbered["n"])
            if body is None and _AWARDING.search(line.text, max(0, start - 4), start):
                noun.kind = "ceremony"
        if not mark and (seats := _SEATS.match(line.text, end)):
            noun.particle = seats["p"]
        return noun, end

    def _party(self, end: int) -> Unit | None:
        """ "당6기 20차 전원회의": the party by its name of one syllable."""
        single = self._vocabulary.single("당")
        return Unit(end - 1, end, single) if single is not None else None

    @staticmethod
    def _subject_body(line: Line, by_end: dict[int, Unit], before: int) -> Unit | None:
        """ "최고인민회의 상임위원회는 … | 제5차 전원회의를 열고": the body that is the subject of the sentence."""
        found = [
            u for u in by_end.values() if u.end < before and line.text[u.end] in "는은이가" and u.end + 1 in line.opens
        ]
        return max(found, key=lambda u: u.end, default=None)

    @staticmethod
    def _closed(line: Line, end: int) -> bool:
        """Whether a noun ends here: 대회장, 회의실 and 공연장 are no events."""
        if end in line.ends or not re.match(r"[가-힣]", line.text[end]):
            return True
        return bool(
            _PARTICLE.match(line.text, end) or re.match(r"들|마당|진행|참가|관람|때|후|직후|도중", line.text[end:])
        )

    def _meeting(self, noun: EventNoun, body: Unit | None, enlarged: bool, plenary: bool, view: SentenceView) -> None:
        if body is None:
            return
        vocabulary = self._vocabulary
        organ = vocabulary.body(body.entry.bodies, view.on)
        if organ is None:
            return
        if organ.kind == "party" or organ.kind == "congress":
            for ending, body_id, needed in vocabulary.events["party_meetings"]:
                whole = ending == "회의" or noun.noun in (ending, "당" + ending)  # 군중대회 is no congress
                if whole and noun.noun.endswith(ending) and (plenary or not needed):
                    organ = vocabulary.charter.body(body_id) or organ
                    break
        kind = organ.meeting_kind or "meeting"
        if kind == "plenary_meeting" and not plenary:
            kind = "meeting"
        if not noun.noun.endswith("회의") and kind not in ("party_congress", "party_conference", "meeting"):
            if noun.noun.endswith("협의회") and kind == "political_bureau_meeting":
                noun.body, noun.enlarged = organ.name, enlarged  # its "consultative meeting"
                noun.kind = "political_bureau_meeting"
                return
            kind = "meeting"
            if noun.noun.endswith("협의회"):
                noun.enlarged = None
                noun.body = None
                noun.kind = "meeting"
                return
        noun.kind = kind  # type: ignore[assignment]
        noun.body = organ.name
        noun.enlarged = enlarged

    def _assemblies(
        self, view: SentenceView, line: Line, by_end: dict[int, Unit], known: list[EventNoun]
    ) -> list[EventNoun]:
        """ "최고인민회의를 열고": an assembly whose own name is that of its session."""
        out: list[EventNoun] = []
        for unit in by_end.values():
            particle = _OF_ASSEMBLY.match(line.text, unit.end)
            if particle is None and not _HELD_BEFORE.search(line.text, max(0, unit.start - 4), unit.start):
                continue
            organ = self._vocabulary.body(unit.entry.bodies, view.on)
            kind = _ASSEMBLIES.get(organ.meeting_kind or "") if organ is not None else None
            if organ is None or kind is None:
                continue
            start, end = view.to_skeleton(line.offset(unit.start)), view.to_skeleton(line.end_offset(unit.end))
            if any(n.start <= start < n.end for n in known):
                continue
            out.append(
                EventNoun(
                    kind, start, end, organ.name, particle.group() if particle else "", organ.name, enlarged=False
                )
            )
        return out


def _bodies_by_end(units: dict[int, list[Unit]]) -> dict[int, Unit]:
    """The longest name of a body that ends at each index."""
    out: dict[int, Unit] = {}
    for found in units.values():
        for unit in found:
            if unit.entry.kind == "body" and (unit.end not in out or unit.start < out[unit.end].start):
                out[unit.end] = unit
    return out
