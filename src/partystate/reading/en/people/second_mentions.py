"""Whom a report means without a full name, and whose people the names of the press are.

A foreigner once named in full goes on by surname ("Putin said"), in the press the leader by his title ("the North
Korean leader"). "The North's ⟦0⟧" is told to be of this state, "South Korean ministry spokesman ⟦0⟧" of the rival one,
whose names have the same shape. The words by which a state is meant are data (`lexicon/abbreviations.yaml`,
"possessors"; `lexicon/countries.yaml`, "rivals").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from partystate.reading.en.posts.names import CALENDAR, FORMS_OF_ADDRESS, NameSpan
from partystate.reading.en.posts.names_again import short_names
from partystate.reading.en.text.gate import FUNCTION_WORDS
from partystate.reading.en.text.tokens import Token
from partystate.reading.en.text.views import Mention
from partystate.reading.lexicon import Lexicon

_AGED: Final = re.compile(r"\d\d-year-old")
_SHORT_NAME: Final = 2
"""Words of a name that has a surname."""
_SHORT_SURNAME: Final = 5
"""Letters of the longest first name that may be a surname ("Xi Jinping")."""
_LONGEST_LEADER: Final = 8
"""Tokens of "the North Korean leader", at most."""
_RULERS: Final = frozenset("leader dictator ruler despot tyrant strongman supremo autocrat".split())
"""What the press calls the leader of such a state."""
_OF_A_LEADER: Final = frozenset(
    "top supreme paramount young reclusive authoritarian portly autocratic despotic third-generation hereditary "
    "all-powerful unpredictable bespectacled heavyset rotund chubby 30-something 40-something".split()
)
"""Words between "the North Korean" and "leader" that leave him the one who rules today."""
_BEFORE_MENTION: Final = 3
"""Tokens before a name and its titles in which "North Korea's" stands."""
_LONGEST_OFFICE: Final = 6
"""Tokens of the longest office before a name that is asked whose it is."""
_NO_OFFICE: Final = frozenset(", . ; : and with by to of in at for from on that said told met".split())
"""Words that do not stand within the office printed before a name."""
_OPENING: Final = frozenset(
    "But And Yet So Or Nor When While As After Before Until Once Since If Though Although Because Whether Unless "
    "Unlike Like With Without Behind Beside Besides To By In At On For From About Under Also Then Now Later Earlier "
    "Afterwards Meanwhile However Still Instead Here There That Only Even Both Today Yesterday".split()
)
"""Words that open a sentence of the press before a surname ("But | Kim", "When | Xi")."""
_PLACING: Final = frozenset("In At On From".split())
"""Words that open a sentence with a place or a day before its subject ("In Beijing | Kim")."""
_LONGEST_PLACE: Final = 3
_BEHIND_SUBJECT = frozenset("was has had became replaced succeeded served took".split())
_INVERTING = frozenset(["so"])
"""Words behind which a verb comes before its subject ("So was …")."""


def behind_opening(tokens: list[Token], i: int) -> bool:
    """Whether the capital before token `i` only opens a sentence of the press, or ends the day or place that does:
    "But | Kim", "On Thursday | Kim", "In Beijing | Kim"."""
    before = tokens[i - 1].text
    if before in CALENDAR or (i == 1 and before in _OPENING):
        return True
    return tokens[0].text in _PLACING and i <= _LONGEST_PLACE and all(t.text[0].isupper() for t in tokens[1:i])


class SecondMentions:
    """The second mentions of one document."""

    def __init__(self, lexicon: Lexicon, *, press: bool) -> None:
        """`press`: a text of the general press, which means people by titles, and by either of two names."""
        self._lexicon = lexicon
        self._press = press
        self._surnames: dict[str, str] = {}
        if press:
            self._whose = frozenset(name.lower() for name, owner in lexicon.possessors.items() if not owner)
            self._rivals = tuple(f"{rival}{end}" for rival in lexicon.rivals for end in (" ", "n ", "'s "))

    def remember(self, name: str) -> None:
        """Which of a foreigner's names goes on alone: the last, or of a short first one ("Wang Yi") either."""
        words = name.split()
        if len(words) < _SHORT_NAME:
            return
        either = self._press and len(words[0]) <= _SHORT_SURNAME
        for word in {words[-1], words[0]} if either else short_names(name):
            if word[0].isupper() and word.isalpha() and word.lower() not in self._lexicon.common_words:
                self._surnames.setdefault(word, name)

    def add_surnames(self, tokens: list[Token], begins: list[int], names: dict[int, NameSpan]) -> None:
        """ "Putin said": the surname of a foreigner named before, standing alone; `begins` are the capitals."""
        if not self._surnames:
            return
        covered = {k for name in names.values() for k in range(name.start, name.end)}
        for i in begins:
            full = self._surnames.get(tokens[i].text)
            if full is None or i in covered:
                continue
            following = tokens[i + 1].text if i + 1 < len(tokens) else "."
            before = tokens[i - 1].text if i else ""
            if following[0].isupper() or following[0] == "-" or following in self._lexicon.institution_after_name:
                continue
            if before and before[0].isupper() and not (
                before in FORMS_OF_ADDRESS or before.lower() in self._lexicon.role_heads
                or (self._press and behind_opening(tokens, i))
            ):
                continue
            names[i] = NameSpan(i, i + 1, full, False)

    def is_surname(self, at: int, word: str, following: str, named: Iterable[str]) -> bool:
        """Whether a native surname that is a word too ("Han", "Song") is meant as one at a token; the press begins
        sentences with it ("Song was …"), where a verb behind a word of the language shows the name.

        `named`: the full names of the document; the one of a surname is meant by it.
        """
        low = word.lower()
        common = low in self._lexicon.common_words
        if at or not self._press:
            return at > 0 and not common
        if sum(name.startswith(f"{word} ") for name in named) > 1:
            return False
        if common or low in FUNCTION_WORDS:
            return low not in _INVERTING and following in _BEHIND_SUBJECT
        return following[:1].islower() or following in ",'s’s"

    def add_leader(self, tokens: list[Token], names: dict[int, NameSpan], leader: str | None) -> None:
        """ "The North Korean leader left": in the press the leader named before, where no name follows."""
        if leader is None or not self._press:
            return
        for i, token in enumerate(tokens):
            if i == 0 or token.text not in _RULERS:
                continue
            following = [t.text for t in tokens[i + 1 : i + 3]]
            titled = bool(following) and following[0][0].islower() and following[0] in ("comrade", "marshal")
            named = any(word[0].isupper() for word in following[:1]) or i + 1 in names or (titled and i + 2 in names)
            if named or following[:1] == ["of"]:
                continue
            if following[:1] == [","] and i + 2 in names and names[i + 2].native:
                continue  # "the North's leader, | ⟦0⟧, …"
            start = self._title_of_leader(tokens, i)
            if start and tokens[start - 1].text in ("of", "to"):
                continue  # "an aide to the North's leader" is an apposition
            if start and tokens[start - 1].text == "," and any(name.end == start - 1 for name in names.values()):
                continue  # "⟦0⟧, the North Korean leader, …"
            if start is not None and not any(k in names for k in range(start, i + 1)):
                names[start] = NameSpan(start, i + 1, leader, True)

    def _title_of_leader(self, tokens: list[Token], at: int) -> int | None:
        """Where a title of this state's leader begins that ends at `at` ("the country's top | leader")."""
        words = ""
        for k in range(at - 1, max(-1, at - _LONGEST_LEADER), -1):
            word = tokens[k].text.replace("’", "'")
            if not words and (word.lower() in _OF_A_LEADER or _AGED.fullmatch(word)):
                if (k and tokens[k - 1].text == "the") or tokens[k - 1].text == "The":
                    return k - 1
                continue
            words = f"{word}{words}" if words.startswith("'") else f"{word} {words}".strip()
            told = words.lower().removeprefix("the ")
            while told.split(" ")[0] in _OF_A_LEADER or _AGED.match(told):
                told = told.partition(" ")[2]
            if word.lower() == "the":
                return k if told in self._whose or told == "the" else None
            if told in self._whose and told.endswith("'s") and (k == 0 or tokens[k - 1].text.lower() != "the"):
                return k
        return None

    def may_mean(self, text: str, leader: str | None) -> bool:
        """Whether a sentence can mean somebody named before, by surname or as the leader."""
        if not self._press:
            return False
        if leader is not None and any(f" {ruler}" in text for ruler in _RULERS):
            return True
        return any(surname in text for surname in self._surnames)

    def tell_whose(self, tokens: list[Token], mention: Mention) -> None:
        """Mark a native name as this state's or the rival's where the words beside it say so."""
        if not self._press:
            return
        first = max(0, mention.start - _BEFORE_MENTION)
        told = " ".join(t.text for t in tokens[first : mention.end]).replace("’", "'").replace(" 's", "'s").lower()
        mention.own = any(f"{whose} " in told for whose in self._whose)
        first = mention.start
        while first > max(0, mention.start - _LONGEST_OFFICE) and tokens[first - 1].text not in _NO_OFFICE:
            first -= 1
        named = next(k for k in range(mention.start, mention.end) if tokens[k].start == mention.span[0])
        office = " ".join(t.text for t in tokens[first:named]).replace("’", "'").replace(" 's", "'s") + " "
        if any(rival in office for rival in self._rivals):
            mention.native, mention.own = False, False
