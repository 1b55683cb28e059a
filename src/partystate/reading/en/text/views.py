"""A sentence with its mentions, and its skeleton: what the grammars of events and changes read.

The skeleton is the sentence with every mention replaced by a mark ⟦n⟧, so that a grammar sees "⟦0⟧ met ⟦1⟧" whatever
titles stand beside the names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import Final

from partystate.reading.en.text.tokens import Sentence, Token
from partystate.reading.patterns import DOT
from partystate.reading.report import Span

_MARKED: Final = re.compile(r"⟦(\d+)⟧")
_DOTTED: Final = re.compile(
    r"\.(?:(?<=\b[A-Z]\.)(?=\s[A-Z])|(?<=\d\.)(?=\d)"
    r"|(?<=\bC\.)(?=\s?C\.)|(?<=\bC\.C\.)|(?<=\bC\.\sC\.)|(?<=\bU\.)(?=[SN]\.)|(?<=\bU\.[SN]\.)"
    r"|(?=\s|$)(?:(?<=\b[S]\.)|(?<=\b(?:Mt|No|Dr|Mr|Co)\.)|(?<=\b(?:Nos|Col|Gen|Maj|Mrs|Rev|Sen|Rep|Gov|Hon|Jan|Feb|Aug|Oct|Nov|Dec|Ltd)\.)"
    r"|(?<=\b(?:Sept|Prof)\.)|(?<=\bLieut\.)))"
)
"""A dot that ends no sentence. Each alternative looks back from the dot, so that the search goes from dot to dot."""
_LONGER: Final = 6
"""Letters of a word that is longer than any of these abbreviations."""
_SHORTENED: Final = frozenset(
    "S Mt No Dr Mr Co Nos Col Gen Maj Mrs Rev Sen Rep Gov Hon Jan Feb Aug Oct Nov Dec Ltd Sept Prof Lieut".split()
)
"""Those of them that may stand before the only dot of a text, at its end."""


@dataclass(slots=True, init=False)
class Mention:
    """One name with what is printed beside it. Token indices are half-open and include title and apposition.

    Like its neighbours it fills itself: what `dataclass` makes to fill an object, mypyc does not compile.
    """

    name: str
    native: bool
    start: int
    end: int
    span: Span
    posts: list[str]
    past: bool
    open_roles: list[str]
    """Roles whose body the phrase leaves to the context ("Minister A", "vice-chairmen B and C")."""
    late: bool
    post_spans: list[Span]
    has_apposition: bool
    own: bool
    """The press tells with it that somebody is of this state ("the North's ⟦0⟧")."""
    shares_title: bool
    """Its title is plural, so the next names of the list bear it too."""

    def __init__(self, name: str, native: bool, start: int, end: int, span: Span) -> None:
        self.name = name
        self.native = native
        self.start = start
        self.end = end
        self.span = span
        self.posts = []
        self.past = False
        self.open_roles = []
        self.late = False
        self.post_spans = []
        self.has_apposition = False
        self.own = False
        self.shares_title = False


@dataclass(slots=True, init=False)
class SentenceView:
    """A sentence with its tokens, mentions and skeleton."""

    sentence: Sentence
    tokens: list[Token]
    mentions: list[Mention]
    skeleton: str
    _skeleton_starts: list[int]
    _document_starts: list[int]

    def __init__(
        self,
        sentence: Sentence,
        tokens: list[Token],
        mentions: list[Mention],
        skeleton: str,
        _skeleton_starts: list[int],
        _document_starts: list[int],
    ) -> None:
        self.sentence = sentence
        self.tokens = tokens
        self.mentions = mentions
        self.skeleton = skeleton
        self._skeleton_starts = _skeleton_starts
        self._document_starts = _document_starts

    @property
    def before(self) -> str:
        """What the sentence says before the view begins; mostly nothing."""
        return self.sentence.text[: self._document_starts[0] - self.sentence.start]

    def to_document(self, position: int) -> int:
        """Document offset of a skeleton offset (of a mark: where its mention begins)."""
        k = bisect_right(self._skeleton_starts, position) - 1
        return self._document_starts[k] + (position - self._skeleton_starts[k] if k % 2 == 0 else 0)

    def to_document_end(self, position: int) -> int:
        """Document offset of the end of a skeleton range: past the whole mention when it ends with a mark."""
        if position <= 0:
            return self._document_starts[0]
        k = bisect_right(self._skeleton_starts, position - 1) - 1
        if k % 2 == 1:
            return self._document_starts[k + 1] if k + 1 < len(self._document_starts) else self.sentence.end
        return self._document_starts[k] + position - self._skeleton_starts[k]

    def to_skeleton(self, offset: int) -> int:
        """Skeleton offset of a document offset; -1 inside a mention."""
        k = bisect_right(self._document_starts, offset) - 1
        if k < 0 or k % 2 == 1:
            return -1
        return self._skeleton_starts[k] + offset - self._document_starts[k]

    def span(self, start: int, end: int) -> Span:
        """Document span of a skeleton range."""
        return self.to_document(start), self.to_document_end(end)

    def span_of(self, start: int, length: int) -> Span:
        """Document span of `length` characters without a mark that begin at a skeleton offset."""
        at = self.to_document(start)
        return at, at + length

    def token_at(self, offset: int) -> int:
        """Index of the first token at or after a document offset."""
        lo, hi = 0, len(self.tokens)
        while lo < hi:
            mid = (lo + hi) // 2
            if self.tokens[mid].start < offset:
                lo = mid + 1
            else:
                hi = mid
        return lo

    def named(self, marks: str) -> list[Mention]:
        """The mentions of a skeleton text, in order."""
        return [self.mentions[int(n)] for n in _MARKED.findall(marks)]

    def plain(self, text: str) -> str:
        """A skeleton text with every mark written out again as the bare name."""
        return _MARKED.sub(lambda m: self.mentions[int(m.group(1))].name, text).replace(DOT, ".")


def view_of(sentence: Sentence, tokens: list[Token], mentions: list[Mention]) -> SentenceView:
    """The view of a sentence whose mentions have been read, in the order of the text."""
    if not mentions:
        return SentenceView(sentence, tokens, mentions, without_dots(sentence.text), [0], [sentence.start])
    pieces: list[str] = []
    skeleton_starts: list[int] = []
    document_starts: list[int] = []
    position, length = sentence.start, 0
    for k, mention in enumerate(mentions):
        start, end = tokens[mention.start].start, tokens[mention.end - 1].end
        plain = without_dots(sentence.text[position - sentence.start : start - sentence.start])
        mark = f"⟦{k}⟧"
        skeleton_starts += [length, length + len(plain)]
        document_starts += [position, start]
        pieces += [plain, mark]
        length += len(plain) + len(mark)
        position = end
    skeleton_starts.append(length)
    document_starts.append(position)
    pieces.append(without_dots(sentence.text[position - sentence.start :]))
    return SentenceView(sentence, tokens, mentions, "".join(pieces), skeleton_starts, document_starts)


def told_outright(view: SentenceView) -> SentenceView:
    """The view of a sentence in quotation marks as if it had none: the paper hands on what another outlet reports."""
    return replace(view, skeleton=view.skeleton.translate(_WITHOUT_QUOTES))


def from_here(view: SentenceView, start: int) -> SentenceView:
    """The view of a sentence as if it began at a skeleton offset outside its marks."""
    k = bisect_right(view._skeleton_starts, start) - 1
    begins = view.to_document(start)
    k -= k % 2  # before a mark stands a piece of plain text, though it may be empty
    further = view._skeleton_starts[k + 1 :]
    return replace(
        view, skeleton=view.skeleton[start:], _skeleton_starts=[0, *(at - start for at in further)],
        _document_starts=[begins, *view._document_starts[k + 1 :]],
    )  # fmt: skip


def words_unquoted(view: SentenceView) -> SentenceView:
    """The view of a sentence without the quotation marks the press sets around one word ("was “dismissed”")."""
    if not any(mark in view.skeleton for mark in "“\""):
        return view
    return replace(view, skeleton=_ONE_WORD.sub(lambda m: f" {m['w']}{m['c']} ", view.skeleton))


def offices_unquoted(text: str) -> str:
    """A text of the press, of the same length, without the quotation marks around offices and bodies that it names in
    the words of a communiqué ("was elected an “alternate member” of X").
    """
    if '"' not in text and "“" not in text:
        return text
    return _OFFICE_QUOTED.sub(lambda m: f" {m['w']}{m['c']} ", text)


_OFFICE = (
    r"(?:member|chairman|chairperson|president|secretary|director|minister|premier|commander|commissar|chief|head"
    r"|presidium|politburo|bureau|commission|committee)s?"
)
_OFFICE_QUOTED = re.compile(
    rf"[“\"](?P<w>(?:[a-z][a-z-]*+ ){{0,4}}?{_OFFICE}(?: of (?:the )?[a-z][a-z -]{{3,60}})?)(?P<c>,?)[”\"]"
)
_ONE_WORD = re.compile(r"[“\"](?P<w>[a-z]+(?: [a-z]+)?)(?P<c>,?)[”\"]")
_WITHOUT_QUOTES = str.maketrans(dict.fromkeys("“”\"", " "))
_BRACKETS = str.maketrans({"⟦": "[", "⟧": "]", "\n": " "})


def without_dots(text: str) -> str:
    """Abbreviation dots as one-dot leaders, so that a full stop in a skeleton ends a sentence; lengths stay.

    Brackets that the text itself prints as marks are none of a skeleton's, and a broken line goes on.
    """
    if "\n" in text or "⟦" in text or "⟧" in text:
        text = text.translate(_BRACKETS)
    if "= " in text:
        text = text.replace("= ", ", ")  # what separates a roster in the agency's items of 1996 to 1999
    first = text.find(".")
    if first < 0:
        return text
    if first == len(text) - 1:  # as most sentences end
        if first >= _LONGER and text[-_LONGER - 1 : -1].isalpha():
            return text
        word = text[text.rfind(" ") + 1 : first]
        if word.isalnum() and word not in _SHORTENED:
            return text
    return _DOTTED.sub(DOT, text)
