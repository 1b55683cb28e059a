"""One pass over a sentence for the people it names, from word to word, with the posts that stand beside them.

What a reader of mentions (`mentions`) knows of the document before, a scan asks it for: names met, titles, the leader.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from partystate.reading.ko.names import surnames
from partystate.reading.ko.others import title_in_list, title_of_others
from partystate.reading.ko.post_phrase import Phrase
from partystate.reading.ko.posts import Units
from partystate.reading.ko.strangers import Candidate
from partystate.reading.ko.tokens import Line
from partystate.reading.ko.views import Mention

if TYPE_CHECKING:
    from partystate.reading.ko.mentions import MentionReader

_SEPARATOR = re.compile(r"들?(?:과|와|및|[,，、·ㆍ•/]|\.(?=[가-힣])|그리고)+(?:그리고|또한)?")
_INCLUDING = re.compile(r"(?:들)?(?:을|를)?(?:비롯한|포함한|등의|등|비롯하여|비롯해)")
_GROUP_ENDS = re.compile(r"(?:이|가|은|는|도|에게|의|과|와)")
_SIDE = re.compile(r"(?P<side>[가-힣]{1,8}측)(?:에서|에선)(?:는)?$")
_SOUTHERN = re.compile(r"국무회의|대통령실|청와대|정부서울청사|더불어민주당|국민의힘|새누리당|한나라당")
_KIN = re.compile(r"(?<!의)(?P<k>(?:그의)?(?:부인|아내|딸|아들|녀동생|여동생|누이동생|동생|남편)인?)$")
"""Kin of one named before, which is part of the mention ("부인 | 리설주"), not of a list of his ("⟦0⟧의 부인")."""
_SUBJECT_WORD = re.compile(r"[가-힣]")


class Scan:
    """One pass over a line, from word to word."""

    def __init__(self, reader: MentionReader, line: Line, units: Units) -> None:
        self._reader = reader
        self._line = line
        self._units = units
        self._finder = reader.finder
        self._out: list[Mention] = []
        self._ends: list[int] = []
        """Line index behind each mention found."""
        self._phrase: Phrase | None = None
        self._header: Phrase | None = None
        self._header_titled = False
        self._body: tuple[int, int, tuple[str, ...]] | None = None
        self._before_body: Phrase | None = None
        """Posts before a body before a name: "국무위원회 제1부위원장인 상임위원회 최룡해위원장"."""
        self._list_at = -1
        self._late = -1
        self._last_bodies: tuple[str, ...] = ()
        self._southern = "총리" in line.text and _SOUTHERN.search(line.text) is not None
        """A sentence of the South's own affairs: 총리 is its prime minister there."""
        self._other_side = False
        """Behind "상대측에서": who is named there is no one of this state."""
        self._finder.begin(line, units, reader.people)
        self._led = self._finder.leading_foreigners()

    def run(self) -> list[Mention]:
        line, n = self._line, len(self._line)
        index = 0
        sided = "측에서" in line.text or "측에선" in line.text
        while index < n:
            if sided and (side := _SIDE.match(line.text, index, line.next_open(index))):
                self._other_side = side["side"] not in self._reader.vocabulary.words.own_sides
            moved = self._step(index)
            if moved > index:
                index = moved
                continue
            self._phrase = self._body = None
            following = line.next_open(index)
            if line.text[index:following] in self._reader.vocabulary.words.late:
                self._late = following
            if (
                self._header is not None
                and index in line.opens
                and not _SEPARATOR.match(line.text, index)
                and index != self._list_at
            ):
                word = line.text[index:following]
                if len(word) > 1 and _SUBJECT_WORD.match(word) and not self._list_continues(index):
                    self._header = None
            index = following
        return self._out

    def _list_continues(self, index: int) -> bool:
        return any(u.entry.kind in ("honour", "body", "own", "country") for u in self._units.get(index, ()))

    def _step(self, index: int) -> int:
        line = self._line
        opened = index in line.opens
        phrase = self._phrase if self._phrase is not None and self._phrase.end == index else None
        if not opened and phrase is None:
            return index
        if index in self._led:
            found_, end = self._led[index]
            self._add(found_, index, end, None, None)
            return end
        leader = self._leader_title(index)
        if leader > index:
            return leader
        self._finder.inherit(self._last_bodies if index == self._list_at else ())
        name = self._finder.at(index, phrase, self._body_before(index), index == self._list_at)
        if name is not None:
            return self._mention(index, phrase, name)
        if not opened:
            return index
        glued = self._finder.foreign_glued(index, self._ends[-1] if self._ends else 0)
        if glued is not None:
            begin, text, end = glued
            self._add_foreigner(begin, text, end)
            return end
        second = self._second_mention(index)
        if second > index:
            return second
        found = None
        after = line.opens[index]
        short = after - index == 1 or line.text[index] in "도시군당주"
        if index in self._units or after in self._units or short or line.text[after - 1] in "회당":
            found = self._reader.posts.phrase(line, self._units, index, self._reader.on)
        if found is None and index == self._list_at and line.text[after : after + 1] in (":", "：", "="):
            found = self._reader.posts.role_of(line, self._units, index, self._last_bodies, self._reader.on)
        if found is None and self._other_side:
            found = title_of_others(self._units, self._finder, index, after)
        if index == self._list_at and self._out and self._out[-1].titled and not self._out[-1].native:
            if found is None:
                found = title_in_list(line, self._units, self._finder, index)
            elif not found.plural and self._finder.foreign_named(found.end):
                found.foreign = True  # "⟦러시아 국방상⟧, 외무성 부상 | 이고리 모르굴로브"
        if found is not None:
            return self._posts_found(index, found)
        body = next((u for u in self._units.get(index, ()) if u.entry.kind == "body"), None)
        if body is not None and body.end in line.ends:
            self._before_body = self._phrase if self._phrase is not None and self._phrase.end == index else None
            self._body = (index, body.end, body.entry.bodies)
            self._phrase = None
            return body.end
        return index

    def _body_before(self, index: int) -> tuple[int, tuple[str, ...]] | None:
        return (self._body[0], self._body[2]) if self._body is not None and self._body[1] == index else None

    # -- posts without a name (yet) -----------------------------------------------------------------------------

    def _posts_found(self, index: int, found: Phrase) -> int:
        line = self._line
        if self._other_side or (self._southern and not any("내각" in line.text[a:b] for a, b in found.spans)):
            found.foreign = True
        if found.foreign and self._phrase is None and self._finder.at(found.end, found, None, False) is None:
            name = self._finder.foreign_before(index, self._ends[-1] if self._ends else 0)
            inside = None if name is not None else self._finder.foreign_inside(index, found.end)
            if inside is not None:
                self._add(inside, index, found.end, None, found)
                return found.end
            if name is not None:
                self._add_foreigner(*name, found.end, found)
                return found.end
        if not found.foreign and not found.plural and self._phrase is None and not found.link:
            envoy = self._finder.foreign_envoy(index, found.end, self._ends[-1] if self._ends else 0)
            if envoy is not None:
                self._add_foreigner(*envoy, found.end)
                return found.end
        if index == self._list_at and self._ends and not any(" of " in p for p in found.posts):
            bare = self._reader.posts.role_of(line, self._units, index, self._last_bodies, self._reader.on)
            if bare is not None:
                bare.end, bare.plural, bare.link = found.end, found.plural, found.link
                found = bare
        if found.plural and found.link:
            self._header, self._header_titled = found, found.end in line.opens and self._is_titled(found.end)
        elif found.plural:
            self._share_back(index, found)
        self._phrase = found
        self._body = None
        if line.text[found.end : found.end + 1] in (":", "：", "="):
            self._list_at = found.end + 1
            if found.posts and found.posts[-1][0].islower():  # "부위원장: A, B" (ranks are orders)
                found.end += 1
                self._header, self._header_titled = found, False
                self._last_bodies = tuple(b for b in found.bodies[-1:] if b)
        return found.end

    def _add_foreigner(self, start: int, name: str, end: int, title: Phrase | None = None) -> None:
        """A foreigner whose name has been passed by before his title told him."""
        self._drop_from(start)
        name = self._finder.known(name) or name
        self._add(Candidate(name, start, end, False, False), start, end, None, title)

    def _is_titled(self, index: int) -> bool:
        return self._reader.posts.phrase(self._line, self._units, index, self._reader.on) is not None

    def _share_back(self, index: int, found: Phrase) -> None:
        """ "A동지, B동지를 비롯한 정치국 위원들이": the list before bears the post of the group it belongs to."""
        if not self._out or found.foreign or not _GROUP_ENDS.match(self._line.text, found.end):
            return
        including = _INCLUDING.match(self._line.text, self._ends[-1])
        if including is None or including.end() != index:
            return
        end = len(self._out) - 1
        while end >= 0:
            mention = self._out[end]
            if mention.native:
                self._give(mention, found)
            if end == 0 or not self._joined(self._ends[end - 1], self._line_start(end)):
                return
            end -= 1

    def _line_start(self, k: int) -> int:
        return bisect_right(self._line.at, self._out[k].start) - 1

    def _joined(self, end: int, start: int) -> bool:
        separator = _SEPARATOR.match(self._line.text, end)
        return separator is not None and separator.end() == start

    def _drop_from(self, start: int) -> None:
        while self._ends and self._ends[-1] > start:
            self._ends.pop()
            self._out.pop()

    # -- names --------------------------------------------------------------------------------------------------

    def _leader_title(self, index: int) -> int:
        """ "총비서동지께서": a title that means the leader, if the document has named him."""
        reader, line = self._reader, self._line
        if index not in self._units or index not in line.opens or reader.leader is None:
            return index
        unit = next((u for u in self._units.get(index, ()) if u.entry.kind == "leader"), None)
        if unit is None:
            unit = self._finder.titled_leader(index)
        if unit is None:
            return index
        if not re.match(r"께서|께|을|를|의|과함께|와함께", line.text[unit.end : unit.end + 4]):
            return index
        start, end = line.offset(index), line.end_offset(unit.end)
        base = line.sentence.start
        self._out.append(Mention(reader.leader, True, start, end, (base + start, base + end), by_title=True))
        self._ends.append(unit.end)
        self._phrase = self._body = None
        return unit.end

    def _second_mention(self, index: int) -> int:
        """ "김 위원장은", "쇼이구 서기는": a surname and a post."""
        line, reader = self._line, self._reader
        end = line.opens[index]
        word = line.text[index:end]
        if word not in surnames() and word not in reader.strangers:
            return index
        if end >= len(line.text) or len(word) > 5:
            return index
        phrase = reader.posts.phrase(line, self._units, end, reader.on)
        if phrase is None or phrase.link or phrase.past:
            return index
        name = reader.by_surname(word, line.text[end : phrase.end])
        if name is None:
            return index
        start, stop = line.offset(index), line.end_offset(phrase.end)
        base = line.sentence.start
        self._out.append(Mention(name, reader.people[name], start, stop, (base + start, base + stop), by_title=True))
        self._ends.append(phrase.end)
        self._list_after(phrase.end)
        self._phrase = self._body = None
        return phrase.end

    def _mention(self, index: int, phrase: Phrase | None, name: Candidate) -> int:
        start = index
        if phrase is None and name.body is not None:
            start, phrase = name.body, self._before_body
        if phrase is not None:
            start = phrase.start
        self._add(name, start, name.end, phrase, name.behind)
        return name.end

    def _add(self, name: Candidate, start: int, end: int, before: Phrase | None, behind: Phrase | None) -> None:
        line = self._line
        base = line.sentence.start
        header = self._header
        first = header is not None and (header is before or header.end == start)
        if first and header is not None:
            start = header.start
        kin = _KIN.search(line.text, max(0, start - 8), start) if before is None else None
        if kin is not None and kin.start("k") in line.opens:
            start = kin.start("k")
        else:
            kin = None
        mention = Mention(
            name.name, name.native, line.offset(start), line.end_offset(end),
            (base + line.offset(name.start), base + line.end_offset(name.name_end or end)),
        )  # fmt: skip
        if self._other_side:
            mention.native = False
        elif mention.native:
            self._reader.people.setdefault(name.name, True)
        for phrase in (before, behind):
            if phrase is not None:
                self._reader.titles.setdefault(name.name, set()).add(line.text[phrase.start : phrase.end])
        mention.kin = kin is not None
        mention.late = self._late == line.index_of(mention.start) or (before is not None and before.late)
        if header is not None and not first and not self._continues(start):
            self._header = header = None
        own = before if before is not None and before is not header else None
        if first and before is header and behind is not None and behind.posts:
            self._header_titled = True  # "상무위원들인 | 김덕훈 내각총리, 조용원 당비서"
        if header is not None:
            if not self._header_holds(
                header, own or (behind if behind is not None and behind.posts else None), name.start
            ):
                self._header = header = None
            else:
                self._give(mention, header)
                self._last_bodies = tuple(b for b in header.bodies[-1:] if b)
        for phrase in (own, behind):
            if phrase is None:
                continue
            mention.titled = True
            if self._southern and phrase is behind and "내각" not in line.text[phrase.start : phrase.end]:
                phrase.foreign = True
            if phrase.foreign:
                mention.native = False
            if phrase.past:
                mention.past = True
                if phrase.link:
                    mention.last_posts += phrase.posts
                continue
            self._give(mention, phrase)
            self._last_bodies = tuple(b for b in phrase.bodies[-1:] if b)
            mention.bodies += tuple(b for b in phrase.bodies if b)
        if not mention.native:
            mention.posts.clear()
            mention.post_spans.clear()
        self._out.append(mention)
        self._ends.append(end)
        if behind is not None and not behind.past:
            self._share_dotted(behind)
        elif own is None and len(self._out) > 1 and self._out[-2].titled and self._shares(len(self._out) - 1, name):
            previous = self._out[-2]  # "정치국 상무위원인 김덕훈·조용원"
            mention.titled = True
            mention.posts, mention.post_spans = list(previous.posts), list(previous.post_spans)
        self._phrase = self._body = None
        self._list_after(end)

    def _continues(self, start: int) -> bool:
        return bool(self._ends) and (self._ends[-1] == start or self._joined(self._ends[-1], start))

    def _header_holds(self, header: Phrase, own: Phrase | None, start: int) -> bool:
        """Whether a plural title still covers a name that has a title of its own."""
        if own is None:
            return True
        if own.foreign:
            return False
        if not self._header_titled:  # "정치국 위원들인 A·B 당 비서"
            return len(self._ends) > 0 and self._line.text[start - 1 : start] in ("·", "ㆍ", "•")
        body = self._reader.vocabulary.charter.body
        mine = {i for i in header.bodies if i}
        for i in own.bodies:
            theirs = body(i) if i else None
            if theirs is not None and (i in mine or theirs.parent in mine):
                return False
        return True

    def _give(self, mention: Mention, phrase: Phrase) -> None:
        line, base = self._line, self._line.sentence.start
        for post, (start, end) in zip(phrase.posts, phrase.spans, strict=True):
            if post not in mention.posts:
                mention.posts.append(post)
                mention.post_spans.append((base + line.offset(start), base + line.end_offset(end)))

    def _share_dotted(self, behind: Phrase) -> None:
        """ "조용원·김용수 당 부부장": names joined by a dot share the title behind the last."""
        for k in range(len(self._out) - 2, -1, -1):
            if not self._dotted(k + 1) or self._out[k].titled:
                return
            self._give(self._out[k], behind)

    def _shares(self, k: int, name: Candidate) -> bool:
        """ "상무위원인 김덕훈·조용원", "부부장인 조용원과 유진": bare names share the title tied to the first."""
        if self._dotted(k):
            return True
        line = self._line
        between = line.text[self._ends[k - 1] : self._line_start(k)]
        tied = line.text[self._line_start(k - 1) : self._ends[k - 1]]
        return not name.addressed and between in ("와", "과") and "인" + self._out[k - 1].name in tied

    def _dotted(self, k: int) -> bool:
        between = self._line.text[self._ends[k - 1] : self._line_start(k)]
        return between in ("·", "ㆍ", "•", ".") or (between == "" and not self._out[k - 1].by_title)

    def _list_after(self, end: int) -> None:
        separator = _SEPARATOR.match(self._line.text, end)
        self._list_at = separator.end() if separator else -1
