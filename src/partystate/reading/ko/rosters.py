"""The subject of a clause read as a roster: people by name and groups without names.

Korean marks the subject by the particle behind its last word ("⟦0⟧, ⟦1⟧를 비롯한 당과 정부의 간부들이"), so a roster is
read leftwards from that particle to the first word that belongs to another part of the sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from partystate.reading.ko.views import Mention, SentenceView

SUBJECT = re.compile(r"(?P<host>⟧(?:들|등)?|[가-힣)]\s?)(?P<particle>께서는|께서도|께서|이|가|은|는|도)(?=[\s,]|$)")
_WORD = re.compile(r"[^\s,]+,?|,")
_AFTER_MARK = re.compile(r"(?:들)?(?:와|과|및|등|의)?,?(?:·.*)?")
_CASE = re.compile(
    r"(?:에는|에서는|에서도|에서|에게|에도|에|께서는|께서|으로는|으로|로|따라|위하여|위해"
    r"|즈음하여|맞으며|맞아|하여|하시여|되여|하며|하고|했고|면서|밑에|속에|가운데|통해|대해"
    r"|대하여|관련해|함께|뒤|후|또한|이어|이날|당일|현지에서는?|오전|오후|저녁|밤|새벽|까지"
    r"|부터|뿐|열려|열고|열어|것은|것이|이번|각각|모두|한편|특히)$"
)
_OBJECT = re.compile(r"(?:을|를)$")
_TOPIC = re.compile(r"(?:은|는|이|가)$")
_NOT_TOPIC = re.compile(
    r"(?:하는|되는|있는|없는|나가는|가는|오는|지는|받은|맡은|높은|많은|같은|젊은|늙은|찾은"
    r"|얻은|국가|전문가|작가|예술가|혁명가|어린이|사이|고위|다른)$"
)
_ADNOMINAL = re.compile(r"(?:한|된|는|던|온|은|인|할|친|선|진|간|운|든|쥔|탄)$")
_INCLUDING = re.compile(r"(?:비롯|포함|대표)(?:한|하여|해|하는)")
_DATE = re.compile(r"\d+\s?(?:일|월|년|시)")
_HIS = re.compile(r"(?:특사|대리|대표|위임|초청|요청|지시|명령|부인|딸|아들|동생|생일|뒤)")
""" "⟦0⟧의 | 특사인 ⟦1⟧이": what belongs to someone who is no part of the list himself."""
_LEAD = re.compile(
    r"^(?:[\s,·ㆍ]|또\s|또한\s|들?(?:과|와)(?=[\s,])|및\s|들?을\s|들?를\s|을\s|를\s|비롯한\s"
    r"|(?:[가-힣]+한\s)?것을\s비롯해\s|주석단에\s자리한\s것을\s비롯해\s|비롯하여\s|비롯해\s"
    r"|단장으로\s(?:하는|한)\s|포함한\s|포함하여\s|포함해\s|등(?=[\s,]|$)|등의\s|동지\s|그리고\s|들(?=[\s,]|$))+"
)
_TRAIL = re.compile(r"(?:[\s,·]|(?<=[가-힣])(?:과|와)(?=\s*$)|\s및$|\s등$|\s그리고$)+$")
_BESIDE_NAME = re.compile(r"(?:^|[\s,])[가-힣]+(?:배우|학생|로동자|노동자|농장원|교수|교원|연구사|기사|군관|병사|가수|지휘자|감독|선수|의사|작가|반장|분조장)\s$")
"""What one person is, right before his name ("인민배우 | ⟦0⟧"): no group."""


@dataclass(slots=True)
class Piece:
    """A group's text at skeleton[start:end]."""

    text: str
    start: int
    end: int


class RosterReader:
    """Splits subjects; `people` are nouns of people, without which a text is no group."""

    def __init__(self, people: tuple[str, ...], roles: tuple[str, ...]) -> None:
        self._roles = re.compile(rf"(?:{'|'.join(sorted(map(re.escape, roles), key=len, reverse=True))})$")
        self._people = re.compile(rf"(?:{'|'.join(map(re.escape, people))})(?:들)?(?:\s?등)?$")

    def subject(self, skeleton: str, low: int, high: int) -> tuple[int, int] | None:
        """Skeleton range of the last subject in skeleton[low:high] that is people, without its particle."""
        region = skeleton[low:high]
        found: tuple[int, int] | None = None
        for match in SUBJECT.finditer(region):
            end = match.start("particle")
            if match["host"].startswith("⟧") or self._is_people(region, end):
                found = self.left(skeleton, low, low + end), low + end
        return found

    def _is_people(self, region: str, end: int) -> bool:
        before = region[max(0, end - 24) : end].rstrip()
        return before.endswith(("등", "명")) or bool(self._people.search(before) or self._roles.search(before))

    def left(self, skeleton: str, low: int, end: int) -> int:
        """Where the list that ends at `end` begins, not before `low`."""
        words = [(m.start() + low, m.group()) for m in _WORD.finditer(skeleton[low:end])]
        start = words[-1][0] if words else end
        following = words[-1][1] if words else ""
        for at, word in reversed(words[:-1]):
            if self._breaks(word, following):
                break
            start, following = at, word
        return start

    def _breaks(self, word: str, following: str) -> bool:
        including = bool(_INCLUDING.match(following))
        if "⟧" in word:
            tail = word[word.rindex("⟧") + 1 :]
            if tail in ("를", "을", "들을", "등을"):
                return not including and not following.startswith("단장으로")
            if tail == "의" and _HIS.match(following):
                return True
            return not (
                _AFTER_MARK.fullmatch(tail) or self._people.search(tail.rstrip(",")) or tail.rstrip(",") in ("와", "과")
            )
        if _DATE.search(word) and not word.endswith(("기", "차")):
            return True
        bare = word.rstrip(",")
        if _INCLUDING.fullmatch(bare) or bare in ("등", "및", "그리고"):
            return False
        if bare != word and _CASE.search(bare):
            return True
        adnominal = bool(_ADNOMINAL.search(following.rstrip(","))) and "⟧" not in following
        if _OBJECT.search(bare):
            return not (including or adnominal)
        if _CASE.search(bare):
            return not adnominal or bare.endswith(("에는", "에서는", "이날", "께서", "께서는"))
        return bool(_TOPIC.search(bare)) and not _NOT_TOPIC.search(bare)

    def is_group(self, text: str) -> bool:
        """Whether a text ends with a noun of people."""
        return bool(self._people.search(text.rstrip()))

    def split(self, view: SentenceView, start: int, end: int) -> tuple[list[Mention], list[Piece]]:
        """The people and the groups of the roster at skeleton[start:end]."""
        skeleton = view.skeleton
        people: list[Mention] = []
        groups: list[Piece] = []
        position = start
        for mark in re.finditer(r"⟦(\d+)⟧", skeleton[start:end]):
            if not _BESIDE_NAME.search(skeleton, position, start + mark.start()):
                self._group(view, position, start + mark.start(), groups)
            people.append(view.mentions[int(mark.group(1))])
            position = start + mark.end()
        self._group(view, position, end, groups)
        return people, groups

    def _group(self, view: SentenceView, start: int, end: int, out: list[Piece]) -> None:
        text = view.skeleton[start:end]
        if lead := _LEAD.match(text):
            start += lead.end()
            text = text[lead.end() :]
        if trail := _TRAIL.search(text):
            end -= len(text) - trail.start()
            text = text[: trail.start()]
        if len(text) >= 2 and self._people.search(text):
            out.append(Piece(text, start, end))
