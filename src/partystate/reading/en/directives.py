"""Directives: who is told to do what, by whom.

Read from speech acts: "called on X to …", "ordered X to …", "stressed the need for X to …", "clarified the tasks for X
to …", "said that X should …"; and from plain sentences "X should …" of a speech or decision. Only the state's own
apparatus and people can be told (charter lexicon "apparatus"); what is asked of other states is a claim.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from partystate.reading.en.wordfinder import WordFinder

_DETERMINER = r"(?:(?:the|a|an|all|its|his|our|their|every|each|some|these|those|other|relevant|both)\s+)*"
_TO_DO = re.compile(
    r"(?P<to>[^;:]{2,260}?),?\s+to\s+(?=[a-z])(?!(?:the|a|an|his|her|their|its|this|that|these|those|all"
    r"|be\s+done\b|which|whom|each|every)\b)(?P<text>.+)$",
    re.S,
)
_SHOULD = re.compile(
    r"(?P<to>[^;:]{2,260}?)\s+(?P<modal>should|must|shall|have\s+to|has\s+to|ought\s+to|will\s+have\s+to"
    r"|will\s+need\s+to|need\s+to|needs\s+to)\s+(?!have\s+been\b)(?P<text>.+)$",
    re.S,
)
_FOR = re.compile(
    r"^(?:(?:the|a|an|its|their)\s+)?(?:\w+\s+(?:and\s+\w+\s+)?)?(?:need|necessity|importance|urgency"
    r"|significance)(?:\s+and\s+\w+)?\s+for\s+(?P<rest>.+)$",
    re.S,
)
_ROUSE = re.compile(
    r"\bneed\s+to\s+(?:\w+ly\s+)?(?:awaken|rouse|arouse|enlist|mobilize|mobilise|encourage|induce|lead|guide"
    r"|get)\s+(?P<to>[^,;:]{2,160}?)(?:\s+once\s+again)?\s+(?:and|to)\s+(?P<text>(?P<v>[a-z]+)\s.+)$",
    re.S,
)
_HEAD_END = re.compile(
    r"\s+(?:of|in|at|for|from|under|with|on|to|who|which|that|across|throughout|including|by|where|when|concerned"
    r"|related|taking|working|involved|engaged|mobilized|responsible|belonging|present|attending|participating"
    r"|gathered|as)\b|[,(]"
)
_CLAUSE_WORDS = re.compile(
    r"^(?:if|when|as|since|because|though|although|while|where|it|there|this|what|in\s+order|to\s+\w+|by\s+\w+ing"
    r"|only|we|our|he|she|they|you|I|one|nothing|no)\b",
    re.I,
)
_PREPOSITION = re.compile(
    r"(?:in|at|on|with|for|by|from|under|as|after|during|through|upon|together|along|based|proceeding)\b", re.I
)
_INSIDE = re.compile(r"\b(?:is|are|was|were|has|have|had|if|because|so\s+that|we|he|it|they)\b")
_NO_ADDRESSEE = re.compile(r"(?:it|this|that|which|what|there|for|of|about|how|to|by|be|with|in|on|at|\d)\b", re.I)
_PRONOUN = re.compile(r"(?:them|they|him|these|us|you|themselves)$", re.I)
_LEADING = re.compile(
    r"^(?:that|also|first\s+of\s+all|in\s+particular|especially|to\s+this\s+end|in\s+order\s+to\s+[^,]{2,120}"
    r"|for\s+this|accordingly|therefore|in\s+the\s+future)[\s,]+",
    re.I,
)
_TRAILING = re.compile(
    r",?\s+(?:in\s+particular|especially|above\s+all|first\s+of\s+all|too|also|alike|once\s+again|again)$", re.I
)
_TASK_TAIL = re.compile(
    r"[\s,]+and\s+(?:the\s+)?(?:ways?|methods?|means|measures)\s+(?:for|of|to)\s+(?:doing\s+so|realizing\s+(?:them"
    r"|it|this)|carrying\s+them\s+out|their\s+\w+)$"
)


_WORD_PAIR = re.compile(r"(?P<head>[\w-]+)[”\"]?(?=\s+(?P<verb>[a-z]+)\b)")
_NOT_VERBS = frozenset(
    "of in at for from and or to with on by under the a an all also that which who should must as across not "
    "immediately".split()
)
_ENCOURAGED = re.compile(r"\bin\s+(?:his|her|their|its|the)\s+(?:\w+\s+)?(?:struggle|efforts?|drive|work|cause)$")
"""Somebody encouraged in a struggle "to build …" is not told to build."""
_NARRATION = re.compile(
    r",\s+and\s+(?:then\s+)?(?:had|took|gave|went|posed|left|expressed|presented|extended|visited|looked|shook"
    r"|waved)\b.*$",
    re.S,
)


class Told(NamedTuple):
    """Who is told and what; offsets into the text read."""

    to: str
    to_at: int
    text: str
    text_at: int


class DirectiveReader:
    """Reads the words of speech acts, and plain sentences, for directives."""

    def __init__(self, apparatus: frozenset[str], people: frozenset[str], others: WordFinder) -> None:
        self._apparatus = apparatus
        self._addressees = apparatus | people
        self._others = others

    def addressee(self, phrase: str) -> bool:
        """Whether a noun phrase names a part of the state's own apparatus or people."""
        phrase = re.sub(r"[“”\"]", "", phrase).strip()
        if self._others.within(phrase) or _NO_ADDRESSEE.match(phrase):
            return False
        for part in re.split(r",\s*(?:and\s+)?|\s+and\s+|\s+as\s+well\s+as\s+", phrase)[:6]:
            if self._heads(part):
                return True
            if len(part.split()) > 2:
                return False  # only "financial and economic guidance organs" may begin without a head
        return False

    def _heads(self, part: str) -> bool:
        part = re.sub(rf"^{_DETERMINER}", "", part.strip(), flags=re.I) or part.strip()
        cut = _HEAD_END.search(part)
        words = (part[: cut.start()] if cut else part).split()
        head = words[-1].strip("'’") if words else ""
        return head in self._addressees or head.lower() in self._addressees

    def of_words(self, frame: str, words: str, last: str | None, *, ordered: bool = False) -> Told | None:
        """The directive in the words of a speech act.

        `last` is the addressee that "them" would mean; `ordered` says that the verb was one of ordering.
        """
        if frame in ("call", "task") or (frame == "for" and not re.match(r"\w+ing\b", words)):
            return self._told(_TO_DO.match(words), last)
        if frame == "need":
            wanted = _FOR.match(words)
            if wanted is not None:
                found = self._told(_TO_DO.match(words[wanted.start("rest") :]), last)
                return found and found._replace(
                    to_at=found.to_at + wanted.start("rest"), text_at=found.text_at + wanted.start("rest")
                )
            rouse = _ROUSE.search(words)
            if rouse is not None and not re.search(r"[^s]s$", rouse.group("v")) and self.addressee(rouse.group("to")):
                return _told(rouse)
            return None
        if frame in ("that", "bare"):
            found = self.should(words, last)
            return found if found is not None or not ordered else self._subjunctive(words)
        return None

    def _subjunctive(self, words: str) -> Told | None:
        """ "ordered that the army's medical corps step in": the addressee ends before a bare verb."""
        for m in _WORD_PAIR.finditer(words, 0, 200):
            if (
                m.group("head") in self._addressees
                and m.group("verb") not in _NOT_VERBS
                and not m.group("verb").endswith(("s", "ed", "ing"))
            ):
                to = words[: m.end("head")]
                if self.addressee(to):
                    return Told(_tidy(to), 0, words[m.start("verb") :].rstrip(" .,;"), m.start("verb"))
        return None

    def should(self, words: str, last: str | None) -> Told | None:
        """ "X should …": the modal's subject must be the whole clause before it, or all after its last comma."""
        lead = _LEADING.match(words)
        shift = lead.end() if lead else 0
        m = _SHOULD.match(words, shift)
        if m is None:
            return None
        to = m.group("to")
        if _PREPOSITION.match(to) and (comma := to.rfind(", ")) >= 0:
            to = to[comma + 2 :]
        if (_CLAUSE_WORDS.match(to) and not _PRONOUN.fullmatch(to)) or (
            _INSIDE.search(to) and not _PRONOUN.fullmatch(to)
        ):
            comma = to.rfind(", ")
            if comma < 0:
                return None
            to = to[comma + 2 :]
            if (_CLAUSE_WORDS.match(to) and not _PRONOUN.fullmatch(to)) or (
                _INSIDE.search(to) and not _PRONOUN.fullmatch(to)
            ):
                return None
        if re.match(r"(?:not\s+)?be\s+\w+(?:ed|en|ilt|one|ade|ut)\b(?!\s+(?:to|with|of|in)\b)", m.group("text")):
            return None  # "the houses should be rebuilt" tells nobody
        if _PRONOUN.fullmatch(to):
            return (
                Told(last, m.start("to"), m.group("text"), m.start("text")) if last and to.lower() == "they" else None
            )
        if not self.addressee(to):
            return None
        return Told(_tidy(to), m.start("to") + m.group("to").rfind(to), m.group("text"), m.start("text"))

    def plain(self, sentence: str, last: str | None) -> Told | None:
        """ "Provincial Party committees should …", a sentence of a speech or decision: organs and officials only."""
        told = self.should(sentence, last)
        if told is None or told.to_at > 3:
            return None
        cut = _HEAD_END.search(told.to)
        head = (told.to[: cut.start()] if cut else told.to).split()
        return told if head and (head[-1] in self._apparatus or told.to == last) else None

    def _told(self, m: re.Match[str] | None, last: str | None) -> Told | None:
        if m is None:
            return None
        to = m.group("to")
        if _PRONOUN.fullmatch(to.strip()):
            return (
                Told(last, m.start("to"), m.group("text"), m.start("text"))
                if last and to.strip().lower() in ("them", "they")
                else None
            )
        return _told(m) if self.addressee(to) and not _ENCOURAGED.search(to) else None


def _told(m: re.Match[str]) -> Told:
    return Told(
        _tidy(m.group("to")),
        m.start("to"),
        _NARRATION.sub("", _TASK_TAIL.sub("", m.group("text").rstrip(" .,;"))),
        m.start("text"),
    )


def _tidy(to: str) -> str:
    to = re.sub(
        r",\s+(?:who|which|where|in\s|true\s|by\s|with\s|under\s|while\s|not\s|on\s|at\s|as\s|from\s"
        r"|\w+ing\b(?!\s+(?:organs?|officials?|institutions?))).*$",
        "",
        to,
        flags=re.S,
    )
    to = _TRAILING.sub("", to.strip(" ,"))
    return re.sub(r"^(?:the|all\s+the|a|an)\s+", "", to, flags=re.I)
