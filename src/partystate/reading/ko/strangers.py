"""Names of foreigners in hangul, which have no shape of their own: only a foreign title beside them tells them.

"로씨야련방 외무상 쎄르게이 라브로브동지", "블라디미르 푸틴 러시아 대통령"; later in the document the last word alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

from partystate.reading.ko.names import PARTICLE, agrees, hangul_at, sounds_foreign, weight
from partystate.reading.ko.post_phrase import Phrase
from partystate.reading.ko.posts import Units
from partystate.reading.ko.tokens import Line
from partystate.reading.ko.vocabulary import KoreanWords

_ADDRESS_ENDS = re.compile(
    rf"(?:들)?(?:{PARTICLE[3:-1]}|등|사이|일행|내외|부부)?(?![가-힣])"
    rf"|(?:들)?(?:{PARTICLE[3:-1]}|사이|일행|내외|부부)"
)
_NOT_FOREIGN_NAME = re.compile(
    r"(?:[가-힣]+(?:한|된|던|하는|있는|했던|했다|하고|하며|으로|에서|에게|께서|부터|까지"
    r"|위해|하여|하며|하여온|해온|즈음해|따라|대한|위한|관한|통해|만에|들이|들은|들과|들의|간의|번째)"
    r"|있는|없는|하는|가는|오는|[가-힣]+해|맞아|찾아|따라|받아|이날|날|번|중|뒤|후|전|초|말|신임|방북|방러|참석|당시|등|및|또"
    r"|[가-힣]+(?:지도자|서기장|총국장|위원장|대표자|령도자)"
    r"|현|이|겸|측|각각|오전|오후|\d.*)$"
)

_LEADS = re.compile(
    r"(?:을|를)단장으로(?:하는|한|하여)|(?:이|가)(?:인솔하는|인솔한|이끄는|이끈)|(?P<among>을|를)비롯한"
)
_OFFICE_NAME = re.compile(
    r"(?:부|국|과|처|실|청|성|원|소|당|회|단|대|위|측|정부|의회|사무|담당|부문|사령부|함대|외무|국방|신임|전|현|수석|특별|제1|인민|국가|중앙|공산)$"
)
"""The end of words that name an office, not a person."""
_UNKNOWN_TITLE = re.compile(r"(?:상|부장|국장|청장|처장|총재|의장|총장|사장|위원장|서기|대표|장관|비서)$")
"""The end of a title no list knows, before a name of foreign sound ("자연부원상 | 알렉싼드르 꼬즐로브")."""
_ORGAN = re.compile(
    r"(?:위원회|외교부|외무성|국방부|국방성|의회|총국|판공실|정부|공산당|련락부|연락부|사령부|상무부|학회|협회|통신사)$"
)
"""The end of a word that names another state's organ."""
_MOST_WORDS = 6
"""Most words of a foreigner's name."""


def is_office(word: str) -> bool:
    """Whether a word ends like the name of an office."""
    return _OFFICE_NAME.search(word) is not None


@dataclass(slots=True)
class Candidate:
    """A name at line[start:name_end], its address and posts behind it up to `end`."""

    name: str
    start: int
    end: int
    native: bool
    addressed: bool
    behind: Phrase | None = None
    body: int | None = None
    """Where a body stands before the name whose role stands behind it ("상임위원회 강윤석 부위원장")."""
    name_end: int = 0


class StrangerFinder:
    """Finds foreigners' names in the current line."""

    def __init__(self, words: KoreanWords) -> None:
        self._words = words
        self.address = re.compile("|".join(sorted(map(re.escape, words.address), key=len, reverse=True)))
        own = "|".join(map(re.escape, words.own_among_friends))
        self._friends = re.compile(rf"(?!{own})[가-힣]{{1,3}}(?:{own})(?:친선|우호)")
        """Another state's friendship association with this one, which names its own land first."""
        self._line: Line
        self._units: Units = {}
        self._people: Mapping[str, bool] = {}

    def begin(self, line: Line, units: Units, people: Mapping[str, bool]) -> None:
        """Take up a new line; `people` are the names the document has printed so far, and whether of this state."""
        self._line, self._units, self._people = line, units, people

    def closes(self, end: int) -> bool:
        """Whether an address that ends here ends its word or is followed by a particle."""
        text = self._line.text
        return end >= len(text) or end in self._line.ends or bool(_ADDRESS_ENDS.match(text, end))

    def serves_abroad(self, end: int) -> bool:
        """Whether another state's organ stands right behind a name ("송연 | 중국 | 중앙군사위원회 …")."""
        line = self._line
        country = next((u for u in self._units.get(end, ()) if u.entry.kind == "country"), None)
        if country is None or end not in line.opens:
            return False
        return _ORGAN.search(line.text[country.end : line.next_open(country.end)]) is not None

    def known(self, word: str) -> str | None:
        for name, native in self._people.items():
            if not native and (name == word or name.endswith(" " + word)):
                return name
        return None

    def behind(self, start: int) -> Candidate | None:
        """A foreigner's name behind his title: up to four words, to an address or a particle."""
        line, text = self._line, self._line.text
        words: list[str] = []
        index = start
        for _ in range(4):
            end = line.next_open(index)
            run = hangul_at(text, index, end)
            if not run or (index not in line.opens and index != start):
                break
            address = self.address.search(run, 1)
            if start not in line.opens and address is None:
                return None
            if address and self.closes(index + address.end()):
                words.append(run[: address.start()])
                return self._made(words, start, index + address.end(), index + address.start(), True)
            if index + len(run) != end or (self._units.get(index) and any(u.end == end for u in self._units[index])):
                break
            if (titled := self._glued_title(index, end)) is not None:
                words.append(line.text[index : titled[0]])
                return self._made(words, start, titled[1], titled[0], True)
            particle = re.search(r"(?:께서는|께서|에게|과|와|이|가|은|는|을|를|의|도)$", run)
            following = self.address.match(text, end)
            if following and end in line.opens and self.closes(following.end()):
                words.append(run)
                return self._made(words, start, following.end(), end, True)
            if particle and len(run) > len(particle.group()) + (0 if words else 1):
                stem = run[: particle.start()]
                if agrees(stem, particle.group()):
                    words.append(stem)
                    return self._made(words, start, index + len(stem), index + len(stem), False)
            if _NOT_FOREIGN_NAME.fullmatch(run) and len(run) > 3:
                break
            words.append(run)
            index = end
            if end >= len(text) or text[end] in ",·ㆍ).":
                return self._made(words, start, end, end, False)
        return None

    def _glued_title(self, index: int, end: int, least: int = 2) -> tuple[int, int] | None:
        """Where a title glued to the name at an index begins and ends ("라브로브|외무상"), behind `least` syllables."""
        for begin in range(index + least, end - 1):
            for unit in self._units.get(begin, ()):
                if unit.entry.kind in ("role", "foreign_role", "post", "rank") and self.closes(unit.end):
                    return begin, unit.end
        return None

    def _made(self, words: list[str], start: int, end: int, name_end: int, addressed: bool) -> Candidate | None:
        if not words or any(w in self._words.ordinary for w in words) or len("".join(words)) < 2:
            return None
        for company in ("일행", "내외", "부부"):  # "뚜레일행"
            if words[-1].endswith(company) and len(words[-1]) > len(company) + 1:
                words = [*words[:-1], words[-1].removesuffix(company)]
                name_end -= len(company)
        if not addressed and any(
            u.end == name_end and u.entry.kind == "noun"
            for at in range(max(start, name_end - 6), name_end)
            for u in self._units.get(at, ())
        ):
            return None  # "국가리사회 위원장 | 환영공연"
        if len(words) > 1 and len(words[0]) > 2 and _UNKNOWN_TITLE.search(words[0]) and sounds_foreign("".join(words[1:])):
            start, words = start + len(words[0]), words[1:]
        name = " ".join(words)
        full = self.known(name) or name
        return Candidate(full, start, end, False, addressed, name_end=name_end)

    def before(self, index: int, floor: int, *, bare: bool = False) -> tuple[int, str] | None:
        """The foreigner's name that stands before his title ("블라디미르 푸틴 러시아 대통령"): (start, name).

        `bare`: no title stands there, the index is behind the name itself, whose end is no particle.
        """
        line = self._line
        starts: list[int] = []
        at = index
        for _ in range(_MOST_WORDS):
            previous = line.previous_open(at)
            if previous is None or previous < floor:
                break
            word = line.text[previous:at]
            if word in (")", "）"):
                opening = line.text.rfind("(", max(0, at - 12), at)
                if opening < floor:
                    break
                at = opening
                continue
            if word in self._words.accredited:
                at = previous
                continue
            if (
                hangul_at(word, 0, len(word)) != word
                or word in self._words.ordinary
                or _NOT_FOREIGN_NAME.fullmatch(word)
            ):
                break
            if self._is_title(previous, at):
                break
            behind = line.text[at : line.next_open(index) if bare else index]
            if len(word) > 2 and _UNKNOWN_TITLE.search(word) and sounds_foreign(behind):
                break
            particle = None
            if starts or not bare:
                particle = re.search(r"(?:께서는|께서|에게|에서|과|와|이|가|은|는|을|를|의|도|에|로)$", word)
            inflected = (
                particle and len(word) > len(particle.group()) and agrees(word[: particle.start()], particle.group())
            )
            if particle and particle.group() == "의" and _OFFICE_NAME.search(word[:-1]):
                break
            if (
                particle
                and inflected
                and (particle.group() not in ("이", "도", "의", "로", "에", "가") or len(word) < 4)
            ):
                break
            if any(
                u.start == previous and u.end - previous >= 2 and u.end <= at for u in self._units.get(previous, ())
            ):
                break
            starts.append(previous)
            at = previous
        if not starts:
            return None
        first = starts[-1]
        words = [line.text[s : line.opens[s]] for s in sorted(starts)]
        if len(words) == 1 and len(words[0]) < 2:
            return None
        return first, " ".join(words)

    def _is_title(self, start: int, end: int) -> bool:
        """Whether a word ends with a title ("예비역|대장"), and is more than a syllable longer or nothing else."""
        kinds = ("role", "foreign_role", "rank", "post")
        return any(
            u.end == end and u.entry.kind in kinds
            for begin in range(start, end - 1)
            for u in self._units.get(begin, ())
        )

    def _behind_title(self, index: int) -> bool:
        """Whether the word before an index is a title ("단장 | 마마두 디옵")."""
        before = self._line.previous_open(index)
        return before is not None and any(
            u.end == index and u.entry.kind in ("role", "foreign_role", "rank") for u in self._units.get(before, ())
        )

    def envoy(self, index: int, end: int, floor: int) -> tuple[int, str] | None:
        """The foreigner before an envoy's title at line[index:end] that names no country: (start, name)."""
        if self._line.text[index:end] not in self._words.envoys:
            return None
        found = self.before(index, floor)
        return found if found is not None and index - found[0] >= 3 and sounds_foreign(found[1]) else None

    def glued(self, index: int, floor: int) -> tuple[int, str, int] | None:
        """ "싼자수렌 바야르체체그외무상과": a name with its title glued to it: (start, name, end of the title)."""
        line = self._line
        end = line.opens.get(index)
        if end is None or end - index < 5 or index in self._units:
            return None
        for begin in range(index + 2, end - 1):
            for unit in self._units.get(begin, ()):
                if unit.entry.kind not in ("role", "foreign_role", "post") or not self.closes(unit.end):
                    continue
                if begin == index + 2 and unit.entry.kind != "foreign_role":
                    continue  # "뿌찐|대통령", but not two syllables before a title that this state has too
                lands = [
                    u for at in range(index, begin) for u in self._units.get(at, ()) if u.entry.kind in ("country", "own")
                ]
                if lands:  # "주조|로므니아|특명전권대사", but "류홍재|중국|대사"
                    land = next((u for u in lands if u.end == begin and u.entry.kind == "country"), None)
                    name = line.text[index : land.start] if land is not None else ""
                    regular = sounds_foreign(name) or (len(name) == 3 and weight(name) > 0)
                    if len(lands) > 1 or not regular or name in self._words.ordinary or name in self._words.accredited:
                        return None
                    return index, name, unit.end
                if not sounds_foreign(line.text[index:begin]) or line.text[index:begin] in self._words.ordinary:
                    return None
                before = self.before(index, floor, bare=True)
                start = before[0] if before is not None and sounds_foreign(before[1]) else index
                words = [line.text[a : min(line.next_open(a), begin)] for a in line.order if start <= a < begin]
                return start, " ".join(words), unit.end
        address = self.address.search(line.text, index + 3, end)
        if address is None or not self.closes(address.end()) or not sounds_foreign(line.text[index : address.start()]):
            return None  # "미겔 디아스까넬동지를"
        before = self.before(index, floor, bare=True)
        start = before[0] if before is not None else index
        words = [
            line.text[a : min(line.next_open(a), address.start())] for a in line.order if start <= a < address.start()
        ]
        return start, " ".join(words), address.end()

    def leading(self) -> dict[int, tuple[Candidate, int]]:
        """ "왕가서부장을 단장으로 하는 중국…대표단": who leads a delegation of another state, by where the name begins."""
        line, found = self._line, {}
        for match in _LEADS.finditer(line.text):
            country = any(u.entry.kind == "country" for u in self._units.get(match.end(), ()))
            country = country or self._friends.match(line.text, match.end()) is not None
            if not country:
                continue
            at = match.start()
            for address in self._words.address:
                if line.text.endswith(address, 0, at):
                    at -= len(address)
                    break
            for begin in range(max(0, at - 8), at):
                if any(
                    u.end == at and u.entry.kind in ("role", "foreign_role", "post") for u in self._units.get(begin, ())
                ):
                    at = begin
                    break
            before = self.before(at, 0, bare=at == match.start())
            if before is not None and at - before[0] >= 2:
                start = before[0]
                if match["among"] and not (sounds_foreign(line.text[start:at]) or self._behind_title(start)):
                    continue
                name = " ".join(line.text[a : min(line.next_open(a), at)] for a in line.order if start <= a < at)
                full = self.known(name) or name
                found[start] = (Candidate(full, start, match.start(), False, False, name_end=at), match.start())
        return found

    def inside(self, index: int, end: int) -> Candidate | None:
        """ "몽골 | 바트체첵 | 외교장관": the name between a country and a title that were read as one title.

        "이 나라 주재 몽골 | 바트체첵 | 대사": behind words that tell where somebody is accredited, an envoy's title only.
        """
        line = self._line
        country = next(
            (
                u
                for at in line.order[bisect_left(line.order, index) : bisect_left(line.order, end)]
                for u in self._units.get(at, ())
                if u.entry.kind == "country" and u.end in line.opens
            ),
            None,
        )
        if country is None:
            return None
        words: list[tuple[int, int]] = []
        at = country.end
        while at < end:
            following = line.next_open(at)
            if any(u.entry.kind in ("foreign_role", "role", "post") for u in self._units.get(at, ())):
                break
            titled = self._glued_title(at, following, 1 if words else 2)
            if titled and titled[0] - at < 3 and not words:
                return None  # "몽골 | 외교대표들"
            words.append((at, titled[0] if titled else following))
            at = titled[0] if titled else following
            if titled:
                break
        if not words or at >= end or len(words) > (3 if country.start == index else 5):
            return None
        if country.start > index and line.text[at:end] not in self._words.envoys:
            return None
        names = [line.text[a:b] for a, b in words]
        if any(
            name in self._words.ordinary
            or _OFFICE_NAME.search(name)
            or self._units.get(a)
            or hangul_at(name, 0, len(name)) != name
            for name, (a, _) in zip(names, words, strict=True)
        ):
            return None
        name = " ".join(names)
        if len(name) < 2:
            return None
        return Candidate(self.known(name) or name, words[0][0], end, False, False, name_end=words[-1][1])
