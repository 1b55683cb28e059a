"""Which word of a line is a person's name: the evidence beside its shape, from the strongest to the weakest.

An address behind it (동지), a post before or behind it, a list with such names, a sentence about appointments. The
weaker the evidence, the more name-like the word itself must be (`names.weight`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from partystate.reading.ko.bare_offices import BareOffices
from partystate.reading.ko.behind import IN_HANJA, BehindReader
from partystate.reading.ko.evidence import AFTER_POST, BESIDE_FULL_POST, IN_CHANGE, IN_LIST, SHORT
from partystate.reading.ko.name_runs import NameRuns
from partystate.reading.ko.names import (
    PARTICLE,
    agrees,
    hangul_at,
    is_regular,
    is_short_with_particle,
    sounds_foreign,
    weight,
)
from partystate.reading.ko.post_phrase import Phrase
from partystate.reading.ko.posts import PostReader, Units
from partystate.reading.ko.strangers import Candidate, StrangerFinder
from partystate.reading.ko.tokens import Line
from partystate.reading.ko.vocabulary import KoreanVocabulary, Unit

_CHANGE = re.compile(
    r"선거|보선|임명|해임|소환|제명|출당|선출|선임|발탁|기용|경질|교체|승진|진급|수여|강등"
    r"|추대|올려|군사칭호|칭호|보임|복귀|철직|숙청|처형|사망|서거|별세|임명장|위촉|승격|병사|맡[게았고아]|옮겼|옮겨|이동|전보|부여|소개|바뀌|바뀐|제외|탈락|겸임|주재로|물러났|물러나고|빠졌|빠지고|진입|자리에\s올랐"
)
_CHANGE_PARTICLE = frozenset(("을", "를", "이", "가", "은", "는", "과", "와", "도", "에게", ""))
_PARTICLE = re.compile(PARTICLE)
_INSTITUTION = re.compile(
    r"광장|종합대학|군사종합대학|공업종합대학|사범대학|훈장|주의|경기장|명칭|동상|화(?![학력물상폐천성재원])"
    r"|상(?:수상|을)|고급당학교|정치대학|시대"
)
_UNDER = re.compile(r"(?:주재로|주재하에|주재아래|사회로|지도밑에|참석하에)$")
"""What a name may be glued to: "김일성주재로"."""
_TO_OR_FROM = re.compile(
    r"[가-힣0-9]{2,30}?(?:의)?(?:직무|직책|직위|직)?(?:에서|으로|로)(?:새로)?(?:해임|소환|임명|선거|보선|선출|기용|경질)"
)
"""A post right behind a name of two syllables, from which or to which it was moved ("허택을 | 전력공업상에서 해임")."""
_REPLACES = re.compile(r"교체|바뀌|바뀐|변경")
_KIN = re.compile(r"(?:부인|아내|딸|아들|녀동생|여동생|누이동생|동생|남편|조카|장남|차남|장녀)인?$")
_OCCUPATION = re.compile(
    r"(?:로동자|노동자|농장원|대학생|학생|교수|교원|연구사|기사|기술자|작업반장|분조장|군관|병사|배우|가수|지휘자|감독|선수|의사|작가)$"
)
"""What somebody is who holds no post, right before his name ("대학생 | ⟦0⟧이 토론하였다")."""
_VERBAL = frozenset("한된할던는될해")


class NameFinder:
    """Finds the name that begins at an index of the current line."""

    def __init__(self, vocabulary: KoreanVocabulary, posts: PostReader, on: date | None) -> None:
        self._vocabulary = vocabulary
        self._words = vocabulary.words
        self._posts = posts
        self._on = on
        self._strangers = StrangerFinder(vocabulary.words)
        self._offices = BareOffices(vocabulary, self._strangers, on)
        self._after = BehindReader(posts, self._strangers.address, on)
        self._line: Line
        self._units: Units = {}
        self._people: Mapping[str, bool] = {}
        self._addresses = False
        self._changes = False
        self._runs = NameRuns(self._after, self._strangers.address, self._is_word)

    def begin(self, line: Line, units: Units, people: Mapping[str, bool]) -> None:
        """Take up a new line; `people` are the names the document has printed so far."""
        self._line, self._units, self._people = line, units, people
        self._strangers.begin(line, units, people)
        self._addresses = self._strangers.address.search(line.text) is not None
        self._changes = bool(_CHANGE.search(line.text))
        self._runs.begin(line)
        self._after.begin(line, units, people)

    def at(
        self, index: int, before: Phrase | None, body: tuple[int, tuple[str, ...]] | None, in_list: bool
    ) -> Candidate | None:
        """The name that begins at an index, behind the phrase `before` or a bare `body`, if one does."""
        line = self._line
        start = self._skip_honour(index)
        if start >= len(line.text):
            return None
        if before is not None and before.dangling:
            before = None
        if before is not None and (before.foreign or not any(before.bodies)):
            found = self._strangers.behind(start)
            if found is not None and (before.foreign or sounds_foreign(found.name)):
                return found
        end = line.next_open(start)
        run = hangul_at(line.text, start, end)
        if len(run) < 2:
            return None
        found = self._addressed(start, run) if self._addresses else None
        if found is not None:
            return found
        if start not in line.opens:
            return None
        if self._is_word(start, run) and run not in self._people:
            return None
        return self._plain(start, run, before, body, in_list)

    def closes(self, end: int) -> bool:
        """Whether a title that ends here ends its word or is followed by a particle."""
        return self._strangers.closes(end)

    def inherit(self, bodies: tuple[str, ...]) -> None:
        """Whose roles the next name may have: the bodies of the list's last post, or none."""
        self._after.inherited = bodies

    def leading_foreigners(self) -> dict[int, tuple[Candidate, int]]:
        """Who leads a delegation of another state, by where the name begins: (name, where the mention ends)."""
        return self._strangers.leading()

    def foreign_inside(self, index: int, end: int) -> Candidate | None:
        """The foreigner's name between a country and a title."""
        return self._strangers.inside(index, end)

    def known(self, name: str) -> str | None:
        """The full name of a foreigner whom the document has named before."""
        return self._strangers.known(name)

    def foreign_named(self, index: int) -> bool:
        """Whether a name of foreign sound begins at an index, behind a title."""
        found = self._strangers.behind(index) if index in self._line.opens else None
        return found is not None and sounds_foreign(found.name)

    def foreign_glued(self, index: int, floor: int) -> tuple[int, str, int] | None:
        """A foreigner's name with its title glued to it: (start, name, end of the title)."""
        return self._strangers.glued(index, floor)

    def foreign_envoy(self, index: int, end: int, floor: int) -> tuple[int, str] | None:
        """The foreigner before an envoy's title that names no country: (start, name)."""
        return self._strangers.envoy(index, end, floor)

    def foreign_before(self, index: int, floor: int) -> tuple[int, str] | None:
        """The foreigner's name that stands before his title at an index: (start, name)."""
        return self._strangers.before(index, floor)

    def _skip_honour(self, index: int) -> int:
        line = self._line
        if index not in self._units:
            return index
        for _ in range(6):
            unit = next(
                (u for u in self._units.get(index, ()) if u.entry.kind == "honour" and u.end in line.ends), None
            )
            if unit is None or index not in line.opens:
                return index
            index = unit.end
        return index

    def titled_leader(self, index: int) -> Unit | None:
        """ "경애하는 김정은동지" is a name, "경애하는 총비서동지" a title behind words of honour."""
        start = self._skip_honour(index)
        if start == index:
            return None
        return next((u for u in self._units.get(start, ()) if u.entry.kind == "leader"), None)

    def _is_word(self, start: int, run: str) -> bool:
        """Whether the word that begins here is known as something else."""
        if run in self._words.ordinary:
            return True
        for unit in self._units.get(start, ()):
            if unit.entry.kind != "honour" and unit.end - start >= 2 and unit.end <= start + len(run):
                return True
        if run[-1] in _VERBAL and run[:-1] in self._words.ordinary:
            return True  # 방문한, 전달된
        for size in (2, 3, 4):
            stem = run[:size]
            if len(run) > size and stem in self._words.ordinary:
                particle = _PARTICLE.fullmatch(run, size)
                if particle and agrees(stem, particle.group()) and stem not in self._people:
                    return True
        return False

    # -- native names -------------------------------------------------------------------------------------------

    def _addressed(self, start: int, run: str) -> Candidate | None:
        """ "김덕훈동지", "김덕훈 동지"."""
        line = self._line
        for size in (3, 2, 4):
            if len(run) < size:
                continue
            end = start + size
            address = self._strangers.address.match(line.text, end)
            if address is None or (len(run) == size and end not in line.ends):
                continue
            if not self._strangers.closes(address.end()):
                continue
            name = run[:size]
            if name in self._words.ordinary or any(
                u.end == end and u.entry.kind != "honour" for u in self._units.get(start, ())
            ):
                continue
            if weight(name) > 0.0:
                native = self._people.get(name, True)
                return Candidate(name, start, address.end(), native, True, name_end=end)
        match = self._strangers.address.search(run, 1)
        if match and self._strangers.closes(start + match.end()):
            full = self._strangers.known(run[: match.start()])
            if full is not None:
                return Candidate(full, start, start + match.end(), False, True, name_end=start + match.start())
        return None

    def _plain(
        self, start: int, run: str, before: Phrase | None, body: tuple[int, tuple[str, ...]] | None, in_list: bool
    ) -> Candidate | None:
        line = self._line
        sizes = (2, 3, 4) if len(run) >= 2 and run[:2] in self._people and run[:3] not in self._people else (3, 2, 4)
        for size in sizes:
            if len(run) < size:
                continue
            name, rest = run[:size], run[size:]
            strength = weight(name)
            known = self._people.get(name)
            if known is None and (strength <= 0.0 or name in self._words.ordinary):
                continue
            end = start + size
            if line.text[end : end + 1] in ("-", "–") or self._is_institution(end, rest):
                continue
            behind = self._after.behind(end, rest, before, body)
            if abroad := self._offices.foreign(self._line, end, rest, known, strength) if size == 3 else None:
                return Candidate(name, start, abroad, False, False, name_end=end)
            office = (
                self._offices.own(self._line, start, end, rest, known, strength)
                if behind is None and size == 3
                else None
            )
            if office is not None:
                return Candidate(name, start, office, True, False, name_end=end)
            if rest and behind is None:
                if rest.startswith("등") and strength >= AFTER_POST:
                    rest = ""  # "전금진등이"
                particle = _PARTICLE.fullmatch(rest) if rest else _PARTICLE
                if (
                    rest
                    and (particle is None or not agrees(name, rest))
                    and not (strength >= IN_CHANGE and _UNDER.match(rest))
                ):
                    continue
            elif rest == "" and size == 3 and is_short_with_particle(name, name[:2] in self._people):
                continue
            tied = body is not None and behind is not None and strength >= BESIDE_FULL_POST and is_regular(name)
            if not tied and not self._vouched(start, name, rest, strength, known, before, behind, in_list):
                continue
            found = Candidate(name, start, end, known is not False, False, name_end=end)
            if not rest and behind is None and not known and self._strangers.serves_abroad(end):
                found.native = False
            if not rest and (written := IN_HANJA.match(line.text, end)):
                found.end = written.end()
            if behind is not None:
                found.behind, found.end = behind, self._past_address(behind.end)
                found.body = body[0] if body is not None else None
                if behind.link:
                    found.behind, found.end = None, end
            return found
        return None

    def _past_address(self, end: int) -> int:
        """Behind an address that follows a title behind a name ("김정은총비서|동지께서")."""
        if not self._addresses or end in self._line.opens:
            return end
        address = self._strangers.address.match(self._line.text, end)
        return address.end() if address is not None and self._strangers.closes(address.end()) else end

    def _is_institution(self, end: int, rest: str) -> bool:
        """ "김일성 광장", "김책 제철": a name that an institution bears."""
        return not rest and bool(_INSTITUTION.match(self._line.text, end))

    def _vouched(
        self,
        start: int,
        name: str,
        rest: str,
        strength: float,
        known: bool | None,
        before: Phrase | None,
        behind: Phrase | None,
        in_list: bool,
    ) -> bool:
        line_text = self._line.text
        if known is not None:
            return True
        if name in self._vocabulary.known_people:
            return True
        short = len(name) == 2
        if before is not None and (before.posts or before.foreign or before.past):
            if rest in ("으로", "로", "에", "에서"):
                return False
            full = any(before.bodies) and rest in _CHANGE_PARTICLE and rest != "" and is_regular(name)
            return strength >= (5 * SHORT if short else BESIDE_FULL_POST if full else AFTER_POST)
        if (
            in_list
            and before is None
            and behind is None
            and strength >= (SHORT if short else IN_LIST)
            and self._after_colon(start)
        ):
            return True
        if behind is not None:
            full = bool(behind.bodies and any(behind.bodies))
            return strength >= (SHORT if short else AFTER_POST) or (
                full and not short and strength >= BESIDE_FULL_POST and is_regular(name)
            )
        if (
            in_list
            and strength >= (SHORT / 2 if short else IN_LIST)
            and (rest or not short)
            and rest in ("", "이", "가", "은", "는", "을", "를", "와", "과", "도", "의", "에게")
        ):
            return True
        if not short and strength >= BESIDE_FULL_POST and _KIN.search(line_text, max(0, start - 4), start):
            return True
        if self._runs.holds(start):
            return True
        if not short and strength >= IN_LIST and _OCCUPATION.search(line_text, max(0, start - 6), start):
            return rest in _CHANGE_PARTICLE or rest == "의"
        if self._changes and short and strength >= SHORT / 2 and rest in ("을", "를", "이", "가"):
            return _TO_OR_FROM.match(self._line.text, start + 3) is not None
        return (
            self._changes
            and not short
            and strength >= IN_CHANGE
            and (
                rest in _CHANGE_PARTICLE
                or (rest in ("에서", "으로", "로") and _REPLACES.search(self._line.text) is not None)
            )
            and (
                rest != ""
                or self._line.text[start + 3 : start + 4] in (",", "·", "ㆍ", "(", "등", *self._former(start))
                or self._before_name(start + 3)
            )
        )

    def _before_name(self, end: int) -> bool:
        """Whether a name with the particle of an object follows right behind ("김국태 김기남을")."""
        line = self._line
        run = hangul_at(line.text, end, line.next_open(end)) if end in line.opens else ""
        return len(run) == 4 and run[3] in "을를" and weight(run[:3]) >= IN_CHANGE and not self._is_word(end, run)

    def _former(self, start: int) -> tuple[str, ...]:
        """The word "전" ("former"), if it stands alone behind a name of three syllables."""
        return ("전",) if self._line.opens.get(start + 3) == start + 4 else ()

    def _after_colon(self, start: int) -> bool:
        return self._line.text[start - 1 : start] in (":", "：")
