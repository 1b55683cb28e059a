"""Posts as Korean prints them beside a name: "중앙위원회 정치국 위원이며 내각총리인", "당 조직비서 겸 국무위원".

A *phrase* is items joined by 이며/이자/겸 or set side by side; an item is `[state or country] [body …] role`. Every
item gives one canonical English post; an item whose body is left out takes the one before ("정치국 위원이며 비서"), and
the charter says which of the bodies above has such a post. A small recursive descent over the units of one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from partystate.reading.ko.associations import CENTRAL, ITS_COMMITTEE, WITH_COMMITTEES, of_another, of_friends
from partystate.reading.ko.charges import charge_end, office_in_charge
from partystate.reading.ko.endings import body_closed, closed, word_of_role
from partystate.reading.ko.evidence import IN_LIST
from partystate.reading.ko.names import hangul_at, weight
from partystate.reading.ko.post_item import COPULA, Item, PostMaker
from partystate.reading.ko.post_phrase import Phrase
from partystate.reading.ko.tokens import Line
from partystate.reading.ko.unplaced import PLACELESS, of_no_place, unplaced
from partystate.reading.ko.vocabulary import KoreanVocabulary, Unit

Units = dict[int, list[Unit]]

_JOIN = re.compile(r"(?:들)?(?:이시며|이며|이시고|이고|이시자|이자|이면서|이였으며|인동시에|겸)[,·]?")
_PAST_LINKS = frozenset(("이시던", "이였던", "이었던", "였던", "이던"))
_INFLECTED = re.compile(
    r"(?<!회의)(?:을|를|에서|에게|에|는|은|들이|들의|들과|들은|께서|으로|하고|하여|하며|되여"
    r"|며|한|된|할|될|던|였다|했다|와|(?<=[단들원회당성])과|(?<!회)의|등)$"
)
_RESIDENT = re.compile(r"주재")
_LOCAL = re.compile(r"[가-힣]{1,5}(?:군|시|구역|도|지구)(?:당위원회|인민위원회|인민회의|당(?=책임비서|비서|위원장))")
"""A city's or county's committee, which the charter makes of its families on demand."""
_GLOSS = re.compile(r"[(（][가-힣]{1,8}[)）]")
_SOME_DEPARTMENT = re.compile(r"(?:일부|전문)(?:부처|부서)(?=부장)")
_OFFICE = re.compile(r"(?:부|국|과|처|실|소|단|대|원|위원회|사령부|연구소|총국|부서|부문)$")
_CHIEF = re.compile(r"(?:국장|부장|부국장|부부장|실장)$")
_MAX_ITEMS = 8
_MAX_UNITS = 12
"""Most words and names of bodies before one role."""
_MAX_FOREIGN_WORDS = 4
_OF_FORCES = frozenset(("정치위원", "참모장", "부사령관", "부참모장", "군사위원"))
"""Roles that every service and corps has, declared by the charter or not."""
_CERTAIN = 1000.0
"""Least weight of a name where the word could be a department's as well."""
_OF_DEPARTMENTS = frozenset(("부장", "부부장", "제1부부장"))
"""Roles in the departments of a committee, printed behind a name with the committee alone before it."""


class PostReader:
    """Reads post phrases; holds no state between calls."""

    def __init__(self, vocabulary: KoreanVocabulary) -> None:
        self._vocabulary = vocabulary
        self._words = vocabulary.words
        self._maker = PostMaker(vocabulary)
        bodies = vocabulary.charter.bodies.values()
        self._with_departments = frozenset(b.parent for b in bodies if b.kind == "party_department")
        """Bodies that have departments of the party under them."""

    def phrase(self, line: Line, units: Units, index: int, on: date | None) -> Phrase | None:
        """The post phrase that begins at an index of the line, if one does."""
        first = self._item(line, units, index, on, ())
        if first is None:
            return None
        found = Phrase(index, first.end)
        item: Item | None = first
        body: tuple[str, ...] = ()
        for _ in range(_MAX_ITEMS):
            assert item is not None
            self._take(found, item)
            body = item.body or body
            text = line.text
            joined = _JOIN.match(text, item.end)
            split = (
                joined is not None
                and "동시" not in joined.group()
                and any(at in line.opens for at in range(item.end + 1, joined.end()))
            )
            named = joined is not None and line.opens.get(item.end, 0) > joined.end()  # "부상 | 이고리"
            if joined and not split and not named:  # "…상이 | 자리에서" has no 이자
                following = self._item(line, units, joined.end(), on, body, foreign=item.foreign)
                if following is None:
                    found.end, found.dangling = joined.end(), True
                    return found
                item = following
                continue
            copula = COPULA.match(text, item.end)
            assert copula is not None
            found.plural, found.link = bool(copula["plural"]), copula["link"] or ""
            if found.link == "인" and text.startswith("민", copula.end()):
                found.link = ""  # "위원 인민…"
                found.end = item.end
                return found
            found.end = copula.end()
            if found.link in _PAST_LINKS:
                found.past = True
            if found.plural or found.end >= len(text) or found.end not in line.opens:
                return found
            following = self._item(line, units, found.end, on, body if found.link else ())
            if following is None or (not found.link and following.foreign):
                return found
            item = following
        return found

    def body_at(self, units: Units, index: int, on: date | None) -> str:
        """The id of the body whose name stands at an index, without a role behind it ("" for none)."""
        longest = max((u for u in units.get(index, ()) if u.entry.kind == "body"), key=lambda u: u.end, default=None)
        body = self._vocabulary.body(longest.entry.bodies, on) if longest is not None else None
        return body.id if body is not None else ""

    def above(self, bodies: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """A body and those it stands under, from the inside out."""
        body = self._vocabulary.charter.body(bodies[0]) if bodies else None
        while body is not None:
            yield (body.id,)
            body = self._vocabulary.charter.body(body.parent) if body.parent else None

    def role_of(self, line: Line, units: Units, index: int, bodies: tuple[str, ...], on: date | None) -> Phrase | None:
        """A bare role of a body printed elsewhere: "상임위원회 강윤석 | 부위원장"."""
        unit = self._unit(line, units, index)
        body = self._vocabulary.body(bodies, on)
        if unit is None or unit.entry.kind != "role" or body is None:
            return None
        of_force = unit.entry.value in _OF_FORCES and body.kind.startswith("military")
        of_department = unit.entry.value in _OF_DEPARTMENTS and body.id in self._with_departments
        if not of_force and not of_department and not self._vocabulary.declared(unit.entry.value, body, on):
            return None
        item = self._maker.finish(line, unit, Item(index, "", (), index), index, bodies, "", on, given=True)
        if item is None:
            return None
        found = Phrase(index, item.end)
        self._take(found, item)
        return found

    def rank_of(self, line: Line, units: Units, index: int, bodies: tuple[str, ...], on: date | None) -> Phrase | None:
        """A rank of an army printed before the name: "조선인민군 박승철 | 상장"."""
        unit = self._unit(line, units, index)
        if unit is None or unit.entry.kind != "rank":
            return None
        item = self._maker.finish(line, unit, Item(index, "", (), index), index, bodies, "", on, given=True)
        if item is None:
            return None
        found = Phrase(index, item.end)
        self._take(found, item)
        return found

    @staticmethod
    def _take(found: Phrase, item: Item) -> None:
        found.end = item.end
        found.foreign = found.foreign or item.foreign
        found.past = found.past or item.past
        found.late = found.late or item.late
        if item.post and item.post not in found.posts:
            found.posts.append(item.post)
            found.spans.append((item.start, item.end))
            found.bodies.append(item.body[0] if item.body else "")

    # -- one item -----------------------------------------------------------------------------------------------

    def _item(
        self,
        line: Line,
        units: Units,
        index: int,
        on: date | None,
        inherited: tuple[str, ...],
        *,
        foreign: bool = False,
    ) -> Item | None:
        start = index
        item = Item(index, "", (), index, foreign=foreign)
        bodies: tuple[str, ...] = ()
        country = host = ""
        own = False
        if line.charged and (charge := office_in_charge(line, index)) is not None:
            party = self._vocabulary.single("당")
            if party is not None:
                index, bodies = charge, party.bodies
        strangers = 0
        for _ in range(_MAX_UNITS):
            if index >= len(line.text):
                return None
            index = self._modifiers(line, index, item)
            friends = of_friends(self._vocabulary, line, index) if index == start else None
            role = self._unit(line, units, friends[0]) if friends is not None else None
            if friends is not None and role is not None and role.entry.value in self._vocabulary.roles:
                item.end = role.end
                item.post = f"{self._vocabulary.roles[role.entry.value][0]} of the {friends[1]}"
                return item
            unit = self._unit(line, units, index)
            if bodies and (some := _SOME_DEPARTMENT.match(line.text, index)):
                index = some.end()  # "중앙위원회 일부 부처 | 부장"
                continue
            its = ITS_COMMITTEE.match(line.text, index) if unit is None and not bodies else None
            if its is not None and line.opens.get(index, 0) >= its.end("org"):
                return self._of_unknown(line, units, start, index, its.end(), item)
            if unit is not None and unit.entry.kind == "body" and index == start and of_another(line, unit):
                return None
            if unit is None:
                end = self._stranger(line, units, index, item.foreign, bool(bodies))
                if end is None or strangers >= (_MAX_FOREIGN_WORDS if item.foreign else 1):
                    return None
                strangers += 1
                if item.foreign and (role_end := self._role_inside(line, units, index, end)):
                    named = index > start and weight(line.text[index : index + 3]) >= IN_LIST
                    glued = named and any(u.end == role_end for u in units.get(index + 3, ()))
                    item.end = index if glued else role_end  # "상무위원회 | 조락제위원장"
                    return item
                if bodies and not item.foreign and self._is_named(units, line.text[index : index + 3], index):
                    return None  # "중앙위원회 | 문성혁부부장"
                if bodies and not item.foreign and (found := self._unknown_chief(line, units, index, end, bodies, on)):
                    item.start, item.body = start, bodies
                    item.end, item.post = found
                    return item
                if bodies and not item.foreign and (self._role_inside(line, units, index, end) or end) < end:
                    return None  # "상임위원회 | 김영남위원장을 | 단장으로": no name of an office
                if not item.foreign and not bodies:
                    return self._of_unknown(line, units, start, index, end, item)
                index = end
                continue
            kind, value, ids = unit.entry
            if kind == "body" and value == PLACELESS:
                role = self._unit(line, units, unit.end)
                if role is None or (post := of_no_place(self._vocabulary, line, unit, role)) is None:
                    return None
                item.end, item.start, item.post = role.end, start, post
                return item
            if kind in ("own", "country"):
                resident = _RESIDENT.match(line.text, unit.end)
                if resident:
                    host, index = value if kind == "country" else country or "own", resident.end()
                    if country:  # "우간다공화국주재 우리 나라 특명전권대사"
                        country, item.foreign = "", False
                    continue
                if kind == "country":
                    country, item.foreign = value, True
                else:
                    own = True
                index = unit.end
                if gloss := _GLOSS.match(line.text, index):
                    index = gloss.end()  # "윁남(베트남)"
            elif kind == "body":
                if (last := self._vocabulary.until.get(line.text[unit.start : unit.end])) and (on is None or on > last):
                    if not country:
                        return None
                    index = unit.end  # "중국외교부 부부장"
                    continue
                if not (bodies and line.text[unit.start : unit.end] in CENTRAL and self._own_committee(bodies, on)):
                    bodies = ids
                index = unit.end
            elif kind in ("role", "post", "rank", "foreign_role", "noun"):
                last = self._vocabulary.until.get(line.text[unit.start : unit.end])
                if last is not None and (on is None or on > last):
                    item.foreign, item.end = True, unit.end
                    return item
                if kind == "foreign_role" and own and not country:
                    item.end = unit.end
                    return item
                return self._maker.finish(line, unit, item, start, bodies or inherited, host, on, given=bool(bodies))
            else:
                return None
        return None

    def _own_committee(self, bodies: tuple[str, ...], on: date | None) -> bool:
        """Whether a Central Committee named behind a body is that body's own (a union's, an association's)."""
        body = self._vocabulary.body(bodies, on)
        return body is not None and body.kind in WITH_COMMITTEES

    def _modifiers(self, line: Line, index: int, item: Item) -> int:
        for _ in range(4):
            if index not in line.opens:
                break
            word = line.text[index : line.opens[index]]
            if word in self._words.past:
                item.past = True
            elif word in self._words.late:
                item.late = True
            elif word not in self._words.current and word not in self._words.accredited:
                glued = next((a for a in self._words.accredited if word.startswith(a)), "")
                if glued and index == item.start:
                    return index + len(glued)  # "주조|로므니아특명전권대사"
                if index == item.start or not line.charged:
                    return index
                return charge_end(line, index) or index
            index = line.opens[index]
        return index

    def _unit(self, line: Line, units: Units, index: int) -> Unit | None:
        """The longest known spelling at an index that what follows allows; one-syllable names of bodies too."""
        for unit in units.get(index, ()):
            kind = unit.entry.kind
            if kind == "noun" and unit.entry.value not in self._words.not_posts:
                return None
            if kind == "leader":
                continue  # "총비서동지": the title is its first part
            if kind in ("role", "post", "rank", "foreign_role", "noun") and not closed(line, units, unit.end):
                continue
            if kind == "body" and not body_closed(line, units, unit.end):
                continue
            if kind == "body" and unit.end not in line.ends and (word := word_of_role(line, units, unit)):
                return Unit(index, word, unit.entry)  # "통일전선 | 부부장"
            if (
                kind == "own"
                and unit.end not in line.ends
                and unit.end not in units
                and not _RESIDENT.match(line.text, unit.end)
            ):
                continue
            return unit
        if index in line.opens:
            local = _LOCAL.match(line.text, index)
            entry = self._vocabulary.local(local.group()) if local else None
            if local and entry is not None:
                return Unit(index, local.end(), entry)
            if line.text[index] in "도시군" and (here := unplaced(self._vocabulary, line, index)) is not None:
                return here
        glued = any(u.entry.kind in ("role", "post", "body") and u.end - u.start > 1 for u in units.get(index + 1, ()))
        if line.opens.get(index) == index + 1 or (index in line.opens and glued):
            single = self._vocabulary.single(line.text[index])
            if single is not None:
                return Unit(index, index + 1, single)
        return None

    def _stranger(self, line: Line, units: Units, index: int, foreign: bool, in_body: bool) -> int | None:
        """End of one word that no list knows but that can be an organisation before a role."""
        end = line.opens.get(index)
        if end is None:
            if not foreign:
                return None
            end = line.next_open(index)
        word = line.text[index:end]
        if len(word) < 2 or hangul_at(word, 0, len(word)) != word:
            return None
        if foreign and self._role_inside(line, units, index, end):
            return end
        if in_body and not foreign and self._role_inside(line, units, index, end):
            return end
        if _INFLECTED.search(word):
            return None
        if foreign:
            return end
        known = self._unit(line, units, end)
        if in_body:
            if not _OFFICE.search(word):
                return None
            return end if known is not None and known.entry.kind in ("role", "post", "rank") else None
        if known is not None and known.entry.kind == "role" and known.entry.value in self._words.of_any:
            return end if len(word) >= 4 and word not in self._words.ordinary else None
        return None

    def _is_named(self, units: Units, word: str, index: int) -> bool:
        """Whether a very name-like word stands before a role glued to it, so that it is no department's."""
        glued = any(u.entry.kind == "role" for u in units.get(index + 3, ()))
        return glued and weight(word) >= _CERTAIN and word not in self._words.ordinary

    def _unknown_chief(
        self, line: Line, units: Units, index: int, end: int, bodies: tuple[str, ...], on: date | None
    ) -> tuple[int, str] | None:
        """ "국방위원회 설계국장": the head of a department that the charter does not know is a department's head."""
        role_end = self._role_inside(line, units, index, end)
        body = self._vocabulary.body(bodies, on)
        if role_end is None or body is None:
            return None
        chief = _CHIEF.search(line.text[index:role_end])
        if chief is None or role_end - index <= len(chief.group()):
            return None
        rank = (
            "vice department director"
            if chief.group().startswith("부") and chief.group() != "부장"
            else "department director"
        )
        declared = self._vocabulary.declared(rank, body, on) if body.kind in ("committee", "party") else None
        return role_end, declared or f"{rank} of the {body.name}"

    def _role_inside(self, line: Line, units: Units, index: int, end: int) -> int | None:
        """Where a word that ends with a role ends ("대외련락부장", "국가안보실장"), without its particle."""
        for at in range(index + 1, end):
            for unit in units.get(at, ()):
                if unit.entry.kind in ("role", "foreign_role") and unit.end <= end and closed(line, units, unit.end):
                    return unit.end
        return None

    def _of_unknown(self, line: Line, units: Units, start: int, index: int, end: int, item: Item) -> Item | None:
        """A role of an organisation the charter does not know: "김정숙평양제사공장 지배인"."""
        role = self._unit(line, units, end)
        if role is None or role.entry.value not in self._vocabulary.roles:
            return None
        english = self._vocabulary.roles[role.entry.value][0].replace("department ", "")
        item.end, item.start = role.end, start
        item.post = f"{english} of the {line.text[index:end]}"
        return item
