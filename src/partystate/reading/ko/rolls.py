"""Lists of office holders set line by line: a post on a line of its own with the names below it, or a post and a name.

The sentence before says what the list means ("…에서 선거된 성원들은 다음과 같다", "내각성원들이 임명되였다"); without such
a sentence the list only says who holds what. A roll ends with the first line that is neither a post nor names.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from partystate.reading.ko import change_verbs as words
from partystate.reading.ko.changes import Found
from partystate.reading.ko.names import weight
from partystate.reading.ko.post_phrase import Phrase
from partystate.reading.ko.posts import PostReader
from partystate.reading.ko.views import Mention, SentenceView
from partystate.reading.report import Action

_BULLET = re.compile(r"[▽▼▷△▲▶■□◆◇○●◎※*·ㆍ\-–<〈《【\[]*")
_HEADING_ENDS = re.compile(r"(?:들|명단)?(?:[(（]\d{1,3}명[)）])?(?:[:：=>〉》】\]]|은|는)?(?:다음과같다)?\.?$")
NAMES = re.compile(
    r"[\s,，、·ㆍ/]*[가-힣]{2,4}(?:동지|동무)?(?:[\s,，、·ㆍ/]+[가-힣]{2,4}(?:동지|동무)?)*+[\s,，、·ㆍ/]*(?:등)?\.?\s*"
)
"""A line, or the end of one, that holds nothing but names."""
NAME = re.compile(r"(?P<name>[가-힣]{2,4}?)(?:동지|동무)?(?=[\s,，、·ㆍ/.]|$)")
_SAID_TO_FOLLOW = re.compile(r"다음과\s?같(?:다|이\s?(?:구성|조직|무어))")
_LIST_OF = re.compile(r"(?:다음은|아래는)?\s?[^.]{0,40}명단[은]?[.:]?\s*$")
_ANNOUNCES = re.compile(
    rf"(?P<verb>{'|'.join(sorted((w for t in words.VERBS for w in [t] if words.VERBS[t] in ('elected', 'appointed')), key=len, reverse=True))})"
    r"(?:하였|했|되였|되었|됐|된\s|한\s)"
)
_FOLLOWS = re.compile(r"다음과\s?같(?:다|이)|(?:성원|간부|위원|일군|인사|각료|상|책임자)들(?:이|을)\s[^⟦⟧]{0,20}?$")
_CLOSING = " .\"'”’)"
"""What may stand behind the verb that closes a sentence."""
_HEADED = re.compile(r"(?:들)?\s?(?:[(（]\d{1,3}명[)）])?\s?[=:：]\s*")
"""Between a post and the names of one line ("▽정치국 위원 | = | 김영남 최영림")."""
_PART = re.compile(r"[▽▼▷△▲▶■□◆◇○●◎※]?\s*(?P<part>[^▽▼▷△▲▶■□◆◇○●◎※]+)")
"""One such list of several on a line."""
_SEAT = re.compile(r"(?:alternate )?member |secretary ")
_CHOICE = re.compile(r"(?:선출|선거|보선|선임|임명|추대|인선|개편)")
"""Words of a report whose line-ups, printed with the posts at their head, are of those newly chosen."""
LEAST_WEIGHT = 0.5
"""How name-like each word of a line must be for the line to be one of names."""


class Entry(NamedTuple):
    """What one line of a roll told: its people, with their posts, and the changes if the roll announced any."""

    mentions: list[Mention]
    changes: list[Found]


class RollReader:
    """Reads the rolls of one document, line after line."""

    def __init__(self, posts: PostReader, ordinary: frozenset[str], on: date | None) -> None:
        self._posts = posts
        self._ordinary = ordinary
        self._on = on
        self._heading: Phrase | None = None
        self._heading_span = (0, 0)
        self._bodies: tuple[str, ...] = ()
        self._action: Action | None = None
        self._chosen = False
        """A sentence has told of people chosen for posts."""

    def take(self, view: SentenceView) -> Entry | None:
        """What a line of a roll says; None for a sentence, which ends the roll."""
        if view.sentence.text.rstrip(_CLOSING)[-1:] in ("다", "요"):
            self._heading, self._bodies = None, ()
            self._action = self._announced(view)
            self._chosen = self._chosen or _CHOICE.search(view.sentence.text) is not None
            if _SAID_TO_FOLLOW.search(view.sentence.text):  # "선출된 국방위원회는 다음과 같다"
                units = (u for at in sorted(view.units, reverse=True) for u in view.units[at])
                self._bodies = next((u.entry.bodies for u in units if u.entry.kind == "body"), ())
            return None
        headed = self._headed(view)
        if headed is not None:
            return headed
        heading = self._read_heading(view) if not view.mentions else None
        if heading is not None:
            self._heading = heading
            self._bodies = tuple(b for b in heading.bodies[-1:] if b)
            base, line = view.sentence.start, view.line
            self._heading_span = (base + line.offset(heading.start), base + line.end_offset(heading.end))
            return Entry([], [])
        listed = self._listing(view)
        if listed is not None:
            self._bodies = listed
            return Entry([], [])
        names = self._names(view) or self._bracketed(view)
        if names:
            return Entry(names, self._changes(view, names))
        if view.mentions and self._is_entry(view):
            bare = self._posts.role_of(view.line, view.units, 0, self._bodies, self._on) if self._bodies else None
            if bare is not None and len(view.mentions) == 1 and not view.mentions[0].posts:
                mention = view.mentions[0]  # "위원장 조명록."
                mention.posts, mention.post_spans = list(bare.posts), [mention.span] * len(bare.posts)
                return Entry([mention], self._changes(view, [mention]))
            phrase = self._posts.phrase(view.line, view.units, 0, self._on)
            if phrase is not None:
                self._bodies = tuple(b for b in phrase.bodies[-1:] if b)
            return Entry([], self._changes(view, [m for m in view.mentions if m.native]))
        self._heading = None
        return None

    @staticmethod
    def _listing(view: SentenceView) -> tuple[str, ...] | None:
        """The body whose members a line says to follow ("다음은 … 국가장의위원회 명단")."""
        if not _LIST_OF.search(view.sentence.text):
            return None
        return next((u.entry.bodies for us in view.units.values() for u in us if u.entry.kind == "body"), None)

    def _announced(self, view: SentenceView) -> Action | None:
        """Election or appointment, where a sentence tells of one and leaves the names to the lines below."""
        match = _ANNOUNCES.search(view.skeleton)
        if match is None or "⟦" in view.skeleton:
            return None
        if not ("다음과" in view.skeleton or _FOLLOWS.search(view.skeleton[: match.start()])):
            return None
        return words.VERBS[match["verb"]]

    def _read_heading(self, view: SentenceView) -> Phrase | None:
        """The post that is all a line says ("당중앙위원회 정치국 위원", "위원들")."""
        line = view.line
        bullet = _BULLET.match(line.text)
        start = bullet.end() if bullet else 0
        if start >= len(line.text) or start not in line.opens or len(line.text) - start > 60:
            return None
        phrase = self._posts.phrase(line, view.units, start, self._on)
        if phrase is None and self._bodies:
            phrase = self._posts.role_of(line, view.units, start, self._bodies, self._on)
        if phrase is None or phrase.foreign or phrase.past or not phrase.posts or not phrase.posts[-1][0].islower():
            return None
        return phrase if _HEADING_ENDS.fullmatch(line.text, phrase.end) else None

    def _headed(self, view: SentenceView) -> Entry | None:
        """The people of a line that has their posts at its head ("▽정치국 위원=김영남 최영림 ▽비서: 김기남, 최태복")."""
        text = view.sentence.text
        if not ("=" in text or ":" in text or "：" in text):
            return None
        told = Entry([], [])
        for m in _PART.finditer(text):
            people = self._under(view, m.start("part"), m.end("part"))
            if not people:
                break
            chosen: Action = "elected" if _SEAT.match(people[0].posts[0]) else "appointed"
            action = self._action or (chosen if self._chosen else None)
            span = (view.sentence.start + m.start(), view.sentence.start + m.end())
            told.mentions.extend(people)
            told.changes.extend(Found(p, action, tuple(p.posts), span) for p in people if action is not None)
        return told if told.mentions else None

    def _under(self, view: SentenceView, start: int, end: int) -> list[Mention]:
        """The names of one part of a line, from offset `start` to `end` of its sentence, behind their post."""
        line, text, base = view.line, view.sentence.text, view.sentence.start
        index = line.index_of(start)
        phrase = self._posts.phrase(line, view.units, index, self._on) if index in line.opens else None
        if phrase is None or not phrase.posts:  # "비서=…" behind the line of another organ of the same party
            within = (self._posts.role_of(line, view.units, index, b, self._on) for b in self._posts.above(self._bodies))
            phrase = next(filter(None, within), None)
        ends = _HEADED.match(text, line.end_offset(phrase.end)) if phrase is not None and phrase.posts else None
        if phrase is None or ends is None or phrase.foreign or phrase.past or not phrase.posts[-1][0].islower():
            return []
        if not NAMES.fullmatch(text, ends.end(), end) or not self._all_names(text[ends.end() : end]):
            return []
        self._bodies = tuple(b for b in phrase.bodies[-1:] if b)
        posts, span = phrase.posts[-1:], (base + line.offset(phrase.start), base + line.end_offset(phrase.end))
        return [
            Mention(
                m["name"], True, m.start(), m.end(), (base + m.start("name"), base + m.end("name")), list(posts),
                [span], titled=True,
            )
            for m in NAME.finditer(text, ends.end(), end)
        ]  # fmt: skip

    def _names(self, view: SentenceView) -> list[Mention]:
        """The people of a line of names below a heading, or behind a bare role ("위원들 A, B")."""
        heading, text, low = self._heading, view.sentence.text, 0
        span = self._heading_span
        if self._bodies and not (heading is not None and NAMES.fullmatch(text) and self._all_names(text)):
            lead = re.match(r"\s*[가-힣]{2,6}?(?=들?\s)(?:들)?[:：]?\s+", text)
            phrase = self._posts.role_of(view.line, view.units, 0, self._bodies, self._on) if lead else None
            if lead is None or phrase is None:
                return []
            low, heading = lead.end(), phrase
            span = (view.sentence.start, view.sentence.start + view.line.end_offset(phrase.end))
        if heading is None or not NAMES.fullmatch(text, low) or not self._all_names(text[low:]):
            return []
        base = view.sentence.start
        return [
            Mention(
                m["name"], True, m.start(), m.end(), (base + m.start("name"), base + m.end("name")),
                list(heading.posts), [span] * len(heading.posts), titled=True,
            )
            for m in NAME.finditer(text, low)
        ]  # fmt: skip

    def _bracketed(self, view: SentenceView) -> list[Mention]:
        """Those of a line "위원 A(당 비서), B, C(내각 부총리)": each has the office of the line besides his own."""
        lead = re.match(r"\s*[가-힣]{2,6}?(?:들)?[:：]?\s+(?=⟦)", view.skeleton)
        if lead is None or not self._bodies:
            return []
        phrase = self._posts.role_of(view.line, view.units, 0, self._bodies, self._on)
        if phrase is None or view.line.next_open(0) not in (phrase.end, phrase.end + 1):
            return []
        span = (view.sentence.start, view.sentence.start + view.line.end_offset(phrase.end))
        for mention in view.mentions:
            if mention.native:
                mention.posts += [p for p in phrase.posts if p not in mention.posts]
                mention.post_spans += [span] * (len(mention.posts) - len(mention.post_spans))
        return [m for m in view.mentions if m.native]

    def _all_names(self, text: str) -> bool:
        names = [m["name"] for m in NAME.finditer(text)]
        return bool(names) and all(weight(n) >= LEAST_WEIGHT and n not in self._ordinary for n in names)

    @staticmethod
    def _is_entry(view: SentenceView) -> bool:
        """Whether a line is nothing but people with their posts ("총리 김영일")."""
        return re.fullmatch(r"[\W_]*(?:⟦\d+⟧[\s,·ㆍ]*)+", _BULLET.sub("", view.skeleton, count=1)) is not None

    def _changes(self, view: SentenceView, people: list[Mention]) -> list[Found]:
        if self._action is None:
            return []
        span = view.span(0, len(view.skeleton))
        return [Found(m, self._action, tuple(m.posts[-1:]), span) for m in people if m.posts]
