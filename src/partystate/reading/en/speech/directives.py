"""Directives: who is told to do what, by whom.

Read from speech acts: "called on X to …", "ordered X to …", "stressed the need for X to …", "clarified the tasks for X
to …", "said that X should …"; and from plain sentences "X should …" of a speech or decision. Only the state's own
apparatus and people can be told (charter lexicon "apparatus"); what is asked of other states is a claim.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from partystate.reading.en.text.wordfinder import WordFinder
from partystate.reading.patterns import pattern

_DETERMINERS = pattern(r"(?i:(?:the|an?|all|its|his|our|their|every|each|some|these|those|other|relevant|both) )*")
_ARTICLE = pattern(r"(?i:the|all the|an?) ")
_LIST = pattern(r",\s*(?:and )?| and | as well as ")
_QUOTES = pattern(r"[“”\"]")
_TO_DO = pattern(
    r"(?P<to>[^;:]{2,260}?),? to (?=[“\"]?[a-z])(?!(?:the|a|an|his|her|their|its|this|that|these|those|all"
    r"|be done\b|which|whom|each|every)\b)(?P<text>.+)$",
    flags=re.S,
)
_SHOULD = pattern(
    r"(?P<to>[^;:]{2,260}?) (?P<modal>should|must|shall|have to|has to|ought to|will have to"
    r"|will need to|need to|needs to|(?:is|are|was|were) (?:duty-)?bound to|(?:is|are|was|were) obliged to)"
    r" (?!have been\b)(?P<text>.+)$",
    flags=re.S,
)
_FOR = pattern(
    r"^(?:(?:the|a|an|its|their) )?(?:\w+ (?:and \w+ )?)?(?:need|necessity|importance|urgency"
    r"|significance)(?: and \w+)? (?:for|of the (?:work|efforts?|task) of) (?P<rest>.+)$",
    flags=re.S,
)
_ROUSE = pattern(
    r"\bneed to (?:\w+ly )?(?:awaken|rouse|arouse|enlist|mobilize|mobilise|encourage|induce|lead|guide"
    r"|get) (?P<to>[^,;:]{2,160}?)(?: (?:once again|once more|again|anew))? (?:and|to) (?P<text>(?P<v>[a-z]+)\s.+)$",
    flags=re.S,
)
_WAS_TOLD = pattern(
    r"[“\"]?(?P<to>[^;:“”\"]{2,200}?) (?:was|were|are|is|have been|has been) (?:(?:also|then|again|\w+ly) )*"
    r"(?:urged|ordered|instructed|asked|told|called (?:up)?on|tasked|directed|commanded|exhorted)"
    r"(?: by (?P<by>[^,;:]{3,80}?))?(?: in [^,;:]{3,30}?)? (?P<not>not )?to (?P<text>[a-z].+)$",
    flags=re.S,
)
_DOING = pattern(r"\b(?P<noun>[\w-]+s) [a-z]+ing\b(?= \w)")
"""A participle that may end a noun phrase: "officials | handling supplies", not "financial | guidance organs"."""
_HEAD_END = pattern(
    r" (?:of|in|at|for|from|under|with|on|to|who|which|that|across|throughout|including|by|where|when|concerned"
    r"|related|taking|working|involved|engaged|mobilized|responsible|belonging|present|attending|participating"
    r"|gathered|as|full)\b|[,(]"
)
_CLAUSE_WORDS = pattern(
    r"^(?:if|when|as|since|because|though|although|while|where|it|there|this|what|in order|to \w+|by \w+ing"
    r"|only|we|our|he|she|they|you|I|one|nothing|no)\b",
    flags=re.I,
)
_PREPOSITION = pattern(
    r"(?:in|at|on|with|for|by|from|under|as|after|during|through|upon|together|along|based|proceeding)\b", flags=re.I
)
_INSIDE = pattern(
    r"\b(?:who|which|that)$|\b(?:indicates|means|shows|proves) that\b"
    r"|\b(?:is|are|was|were|has|have|had|if|because|so that|we|he|it|they)\b"
)
_PARTS_OF = pattern(
    r"^(?:(?:the |an? )?(?:parts?|some|many|most|several|few|rest|majority|number|all|certain) of |\([^()]{2,30}\) "
    r")", flags=re.I
)
""" "parts of | the party committees"."""
_ABROAD = pattern(r"\b(?:at home and abroad|overseas|from all walks of life)\b")
"""Who is called upon there is more than this state's own people."""
_NO_ADDRESSEE = pattern(
    r"(?:any|anybody|anyone|no|nobody|it|this|that|which|what|there|for|of|about|how|to|by|be|with|in|on|at|\d)\b",
    flags=re.I,
)
_PRONOUN = pattern(r"(?:them|they|him|these|us|you|themselves)$", flags=re.I)
_LEADING = pattern(
    r"^(?:that|also|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|fifth"
    r"|last(?:ly)?|finally|next|first of all|in "
    r"particular|especially|to this end|in order to [^,]{2,120}"
    r"|for this|accordingly|therefore|in the future)[\s,]+",
    flags=re.I,
)
_TRAILING = pattern(
    r",? (?:in particular|especially|above all|first of all|too|also|alike|once again|once more|again|anew)$",
    flags=re.I,
)
_TASK_TAIL = pattern(
    r"[\s,]+and (?:the )?(?:ways?|methods?|means|measures) (?:for|of|to) (?:doing so|realizing (?:them"
    r"|it|this)|carrying them out|their \w+)$"
)
_WORD_PAIR = pattern(r"(?P<head>[\w-]+)[”\"]?(?= (?P<verb>[a-z]+)\b)")
_NOT_VERBS = frozenset(
    "of in at for from and or to with on by under the a an all also that which who should must as across not "
    "immediately".split()
)
_ENCOURAGED = pattern(r"\bin (?:his|her|their|its|the) (?:\w+ )?(?:struggle|efforts?|drive|work|cause)$")
"""Somebody encouraged in a struggle "to build …" is not told to build."""
_NARRATION = pattern(
    r", and (?:then )?(?:had|took|gave|went|left|made|shook"
    r"|\w+ed (?:and \w+ed )?(?:the|an?|his|her|their|its|to|that|by)\b).*$",
    flags=re.S,
)
"""What the report goes on to tell behind a demand, in the past tense."""
_ASIDE = pattern(
    r", (?:who|which|where|in|true|by|with|under|while|not|on|at|as|from)\s.*$"
    r"|, \w+ing\b(?! (?:organs?|officials?|institutions?)).*$",
    flags=re.S,
)
"""What is said about the addressee between commas ("officials, who know well …, should")."""
_TOLD_NOBODY = pattern(
    r"(?:not )?be (?:made to|\w+(?:ed|en|ilt|one|ade|ut)\b(?! (?:to|with|of)\b| in (?:their|the|all)\b))"
)
"""A passive demand ("the houses should be rebuilt")."""
_WHOM_BEFORE = pattern(
    r"\b\w{3,}(?:ed|s) (?P<to>(?:the |all |its |his )?[^,;:.⟦“”\"]{3,80}?) (?:against|for|over|about|of|that|on)\b"
    r"[^.;:]*\band (?:\w+ly |also |then )?$",
    flags=re.S,
)
""" "warned the officials against sloth and | urged them to …"."""
_PLURAL_NOUN = pattern(r"[^s]s$")
_GERUND = pattern(r"\w+ing\b")
_AGENTS = ("er", "or", "ist", "ian", "ic", "ee")
"""Endings of words for persons, of whom the plural is listed."""
_BUT_THAT = pattern(
    r",? (?:but|and) that (?P<rest>(?:the |all )?[^,;:.]{3,120}? (?:should|must|shall|have to)"
    r" (?!(?:not )?be \w+ed\b).+)$",
    flags=re.S,
)
""" "said that the fees would fall but that | collectors must …"."""
_AND_THAT = pattern(
    r",? and that (?P<rest>(?:the |all |its )?[^,;:.]{3,120}? (?:should|must|shall|have to|need to) .+)$", flags=re.S
)
"""A second demand ("… and that | B must …")."""
_ORDERED_NEXT = pattern(
    r",? and (?:\w+ly |also |then )?(?:required|told|ordered|urged|asked|instructed|called (?:up)?on|gave|charged"
    r"|tasked)\b.*$",
    flags=re.S,
)
"""What somebody else is told next is no part of a demand."""
_AND_FOR = pattern(r",? and for (?P<rest>(?:the |all |its )?[^,;:.]{3,120}? to .+)$", flags=re.S)
_THE_WHOLE = pattern(r"(?:whole|entire) (?:Party|party|army|nation|country)\b")
""" "The whole Party, the entire country and all the people should …"."""
_MOST_PARTS = 6
"""How many members of a list are looked at for a head noun."""
_REACH = 200
"""How far into the words a bare verb is looked for."""


class Told(NamedTuple):
    """Who is told and what, as worded."""

    to: str
    text: str


class DirectiveReader:
    """Reads the words of speech acts, and plain sentences, for directives."""

    def __init__(self, apparatus: frozenset[str], people: frozenset[str], others: WordFinder) -> None:
        self._apparatus = frozenset(word.lower() for word in apparatus)
        self._addressees = self._apparatus | {word.lower() for word in people}
        self._others = others

    def addressee(self, phrase: str) -> bool:
        """Whether a noun phrase names a part of the state's own apparatus or people."""
        phrase = _PARTS_OF.sub("", _QUOTES.sub("", phrase).strip())
        if self._others.within(phrase) or _NO_ADDRESSEE.match(phrase) or _ABROAD.search(phrase):
            return False
        if phrase.lower() in self._addressees or _THE_WHOLE.match(phrase.removeprefix("the ")):
            return True  # the people named after the state
        for part in _LIST.split(phrase)[:_MOST_PARTS]:
            doing = _DOING.search(part)
            head = _head(part).removeprefix("vice-")
            if head in self._addressees or (head.endswith(_AGENTS) and head + "s" in self._addressees):
                return True
            if doing is not None and doing["noun"] in self._addressees:
                return True
            if len(part.split()) > 2:
                return False  # only "financial and economic guidance organs" may begin without a head
        return False

    def of_words(self, frame: str, words: str, last: str | None, *, ordered: bool = False) -> Told | None:
        """The directive in the words of a speech act.

        `last` is the addressee that "them" would mean; `ordered` says that the verb was one of ordering.
        """
        if frame in ("call", "task") or (frame == "for" and not _GERUND.match(words)):
            return self._told(_TO_DO.match(words), last)
        if frame == "need":
            wanted = _FOR.match(words)
            if wanted is not None:
                return self._told(_TO_DO.match(wanted["rest"]), last)
            rouse = _ROUSE.search(words)
            # "awaken the organizations and officials": what follows "and" is no verb
            if rouse is not None and not _PLURAL_NOUN.search(rouse["v"]) and self.addressee(rouse["to"]):
                return Told(_tidy(rouse["to"]), _trim(rouse["text"]))
            return None
        if frame in ("that", "bare", "after"):
            return self.should(words, last) or (self._subjunctive(words) if ordered else None)
        return None

    def of_rest(self, words: str) -> Told | None:
        """What a further clause with "that" tells somebody, where the first tells nobody ("… but that X must …")."""
        m = _BUT_THAT.search(words)
        return self.should(m["rest"], None) if m is not None else None

    def should(self, words: str, last: str | None) -> Told | None:
        """ "X should …": the modal's subject must be the whole clause before it, or all after its last comma."""
        found = self._should(words, last)
        return found[0] if found else None

    def was_told(self, sentence: str) -> tuple[Told, str | None] | None:
        """ "Participants were urged to …", and by whom where it is said."""
        m = _WAS_TOLD.match(sentence)
        if m is None:
            return None
        to = m["to"]
        to = to[to.rfind(", ") + 2 :] if _PREPOSITION.match(to) and ", " in to else to
        if _is_clause(to) or not self.addressee(to):
            return None
        return Told(_tidy(to), _trim(f"not to {m['text']}" if m["not"] else m["text"])), m["by"]

    def told(self, to: str, text: str) -> Told | None:
        """A directive that a form names, where whom it tells is of this state's apparatus or people."""
        if not to:
            return self.should(text, None) or self._subjunctive(text)
        if _is_clause(to) or not self.addressee(to) or _TOLD_NOBODY.match(text):
            return None
        return Told(_tidy(to), _trim(text))

    def told_before(self, left: str) -> str | None:
        """Whom "them" means behind the words `left`: "slammed | the forecasters | for … and" (urged them to …)."""
        m = _WHOM_BEFORE.search(left)
        return _tidy(m["to"]) if m is not None and self.addressee(m["to"]) else None

    def parted(self, told: Told) -> list[Told]:
        """ "for the farms to … and for the stations to …": each is told its own."""
        m = _AND_FOR.search(told.text)
        second = self._told(_TO_DO.match(m["rest"]), told.to) if m is not None else None
        if m is None:
            m = _AND_THAT.search(told.text)
            second = self.should(m["rest"], told.to) if m is not None else None
        return [told] if m is None or second is None else [Told(told.to, told.text[: m.start()]), second]

    def plain(self, sentence: str, last: str | None, *, anyone: bool = False) -> Told | None:
        """ "Provincial Party committees should …", a sentence of a speech or decision: organs and officials only.

        `anyone`: in words whose speaker is known, where the people may be told too.
        """
        found = self._should(sentence, last)
        if found is None or found[1] > 0:
            return None
        told = found[0]
        named = _head(told.to) in self._apparatus or _THE_WHOLE.match(told.to) is not None
        return told if anyone or told.to == last or named else None

    def _should(self, words: str, last: str | None) -> tuple[Told, int] | None:
        """The directive of a clause, and how many characters stand before its subject."""
        lead = _LEADING.match(words)
        m = _SHOULD.match(words, lead.end() if lead else 0)
        if m is None or _TOLD_NOBODY.match(m["text"]):
            return None
        to = m["to"]
        if not _PRONOUN.fullmatch(to) and (_PREPOSITION.match(to) or _is_clause(to)) and ", " in to:
            to = to[to.rfind(", ") + 2 :]
        if _PRONOUN.fullmatch(to):
            return (Told(last, m["text"]), 0) if last and to.lower() == "they" else None
        if _is_clause(to) or not self.addressee(to):
            return None
        return Told(_tidy(to), m["text"]), len(m["to"]) - len(to)

    def _subjunctive(self, words: str) -> Told | None:
        """ "ordered that the army's medical corps step in": the addressee ends before a bare verb."""
        for m in _WORD_PAIR.finditer(words, 0, _REACH):
            verb = m["verb"]
            bare = verb not in _NOT_VERBS and verb not in self._addressees and not verb.endswith(("s", "ed", "ing"))
            if bare and m["head"].lower() in self._addressees and self.addressee(words[: m.end("head")]):
                return Told(_tidy(words[: m.end("head")]), words[m.start("verb") :].rstrip(" .,;"))
        return None

    def _told(self, m: re.Match[str] | None, last: str | None) -> Told | None:
        if m is None:
            return None
        to = m["to"].strip()
        if _PRONOUN.fullmatch(to):
            return Told(last, m["text"]) if last and to.lower() in ("them", "they") else None
        return Told(_tidy(to), _trim(m["text"])) if self.addressee(to) and not _ENCOURAGED.search(to) else None


def _head(part: str) -> str:
    """The head noun of one noun phrase, in small letters; "" without any."""
    determiners = _DETERMINERS.match(part.strip())
    bare = part.strip()[determiners.end() if determiners else 0 :]
    cut = _HEAD_END.search(bare)
    words = (bare[: cut.start()] if cut else bare).split() or part.split()[-1:]
    return words[-1].strip("'’").lower() if words else ""


def _is_clause(to: str) -> bool:
    return bool(_CLAUSE_WORDS.match(to) or _INSIDE.search(to))


def _trim(text: str) -> str:
    """A demand without "and ways for doing so", and without what the report goes on to tell."""
    return _ORDERED_NEXT.sub("", _NARRATION.sub("", _TASK_TAIL.sub("", text.rstrip(" .,;"))))


def _tidy(to: str) -> str:
    to = _TRAILING.sub("", _ASIDE.sub("", to).strip(" ,"))
    article = _ARTICLE.match(to)
    return to[article.end() :] if article else to
