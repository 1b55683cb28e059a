"""Names of foreigners in English text.

They have no shape of their own: a name that is not of the state's language is only a *candidate* (a run of capitalised
words that English does not use in lower case), which `mentions` accepts where a post or a list of persons stands by it.
"""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.en.posts.names import CALENDAR, FORMS_OF_ADDRESS, NameSpan, follows, is_proper
from partystate.reading.en.text.tokens import Token
from partystate.reading.first_letters import compiled
from partystate.reading.lexicon import Lexicon

_PARTICLES: Final = frozenset(
    "de da di do dos du van von der den bin ibn al el la le les los las y e dela del ul us".split()
)
_INITIAL: Final = re.compile(r"[A-Z]\.")
_ARABIC: Final = re.compile(r"(?:al|el|ul|ad|as|ash|an|ar|at|az)-[A-Z]")
"""The article that begins the second word of an Arabic name ("Walid al-Moallem")."""
TRADES: Final = frozenset(
    "composer lecturer researcher professor painter sculptor journalist architect pianist violinist engineer novelist"
    " poet writer singer dancer actor actress scientist academician soloist fellow choreographer astronaut".split()
)
"""Trades that are printed before a name as titles are; none is a name."""
_OF_FIRMS: Final = frozenset(["Co", "Co.", "Corp.", "Ltd", "Ltd.", "Inc", "Inc."])
"""Words that end the name of a firm."""
_LONGEST_NAME: Final = 7
"""Words of the longest foreigner's name."""
_NATIONALITY_AND_NAME: Final = 3
_LONGEST_OFFICE: Final = 8
"""Words of "chairman of the Cuban Committee …" that can hold the country, at most."""


def _words_in_capitals(capital: str) -> re.Pattern[str]:
    """The pattern of such words that begin with one of a class of letters."""
    return compiled(
        rf"{capital}[\w'’.-]*+(?:\s"  # "J. R. Abe"
        rf"(?:(?:{'|'.join(sorted(_PARTICLES))})\s){{0,2}}"  # "Ahmad bin Said"
        r"(?:[aeu][a-z]{1,2}-)?"  # "Walid al-Moallem"
        rf"{capital}[\w'’.-]*+)+"
    )


# a letter that is not small; that a blank is none, is said so that it need not be looked up
_WORDS_IN_CAPITALS: Final = _words_in_capitals(r"[^ \W\d_a-z]")
_WORDS_IN_CAPITALS_OF_ASCII: Final = _words_in_capitals("[A-Z]")
"""The same for a text without other letters, found there in half the time."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’](?!s\b)[^\W\d_]+)*")
_ABBREVIATED: Final = compiled(r"(?<!\S)(?!U\.[SN]|D\.C|C\.\s?C)[A-Z]\.\s?[A-Z]")


def may_name_foreigner(text: str, lexicon: Lexicon) -> bool:
    """Whether a text has two or more words in capitals beside each other that can be a foreigner's name.

    Tells less than `foreign_candidate`, at a fraction of its cost: never false where that finds a name.
    """
    words = _WORDS_IN_CAPITALS_OF_ASCII if text.isascii() else _WORDS_IN_CAPITALS
    for m in words.finditer(text):
        if _ABBREVIATED.search(m[0]) or any(is_proper(word, lexicon) for word in _WORD.findall(m[0])):
            return True
    return False


def is_given_name(tokens: list[Token], k: int, lexicon: Lexicon) -> bool:
    """Whether a country's word opens a name: right behind a title ("Ambassador German Ruiz") or the land where he
    serves ("Ambassador to the DPRK | German Ruiz"), or where he is told to be another country's ("met | German Ruiz,
    Cuban ambassador")."""
    before = tokens[k - 1].text if k else ""
    if before in lexicon.own_names and k > 2 and "to" in (tokens[k - 2].text, tokens[k - 3].text):
        return True
    if before[:1].isupper():
        return before.lower() in lexicon.role_heads
    return tokens[k].text in lexicon.country_or_given and _of_another_country(tokens, k, lexicon)


def _of_another_country(tokens: list[Token], k: int, lexicon: Lexicon) -> bool:
    """Whether a name begins at `k` (of three words, where that is an adjective), whose bearer is told to be of another
    country ("German Ruiz Soto, new | Cuban ambassador")."""
    comma = next((m for m in range(k + 1, min(len(tokens), k + _LONGEST_NAME)) if not tokens[m].text[0].isupper()), k)
    word, country = tokens[k].text, lexicon.country_of[tokens[k].text]
    if comma - k < _NATIONALITY_AND_NAME - (word == country) or tokens[comma].text != ",":
        return False
    for token in tokens[comma + 1 : comma + 1 + _LONGEST_OFFICE]:
        if token.text == ",":
            return False
        if token.text in lexicon.country_of:
            return lexicon.country_of[token.text] != country
    return False


def of_a_house(tokens: list[Token], name: NameSpan, stop: int, lexicon: Lexicon) -> bool:
    """Whether a run of words that begins with a native surname names an institution ("Kim Chol Su Silk | Mill")."""
    if tokens[name.start].text not in lexicon.surnames:
        return False
    words = [t.text for t in tokens[name.start + 2 : min(name.end + 1, stop)]]
    return any(word in lexicon.institution_after_name or word in lexicon.body_words for word in words)


def _behind_particles(tokens: list[Token], j: int, stop: int) -> int:
    """The capitalised word behind one or two particles from token `j` on ("Jose | de la | Vega"); 0 where none is."""
    for k in range(j + 1, min(j + 3, stop)):
        if tokens[k].text[0].isupper():
            return k
        if tokens[k].text not in _PARTICLES or not follows(tokens, k):
            return 0
    return 0


def _names_a_trade(tokens: list[Token], i: int) -> bool:
    """Whether token `i` is what somebody does, printed before a name of two words ("Composer | Boris Volgin", "Research
    Fellow | Eric J. Lund")."""
    word = tokens[i].text.lower()
    if word not in TRADES and tokens[i + 1].text != "Fellow":
        return False
    return tokens[i + 1].text[0].isupper() and tokens[i + 2].text[0].isupper()


def _land_for_surname(tokens: list[Token], i: int, j: int, lexicon: Lexicon) -> bool:
    """Whether a country's name at token `j` is the surname of whom a title or trade at `i` introduces ("general
    secretary | Madhav Nepal")."""
    word, before = tokens[j].text, tokens[i - 1].text if i else ""
    introduced = before in lexicon.role_heads or before in lexicon.not_posts
    return introduced and lexicon.country_of.get(word) == word and word not in lexicon.own_names


def foreign_candidate(tokens: list[Token], i: int, stop: int, lexicon: Lexicon) -> NameSpan | None:
    """A run of two or more capitalised words from token `i` that can be a foreigner's name."""
    j, proper, words = i, 0, 0
    if tokens[i].text in FORMS_OF_ADDRESS or (i + 1 < stop and tokens[i + 1].text == "Excellency"):
        return None  # the name begins behind it
    if i + 2 < stop and _names_a_trade(tokens, i):
        return None
    while j < stop:
        if j - i > _LONGEST_NAME:
            return None
        word = tokens[j].text
        if word in _OF_FIRMS:
            return None  # "the Turu | Silk Co. Ltd."
        if j > i and tokens[j].start - tokens[j - 1].end > 1:
            break
        if word.lower() in lexicon.role_heads and word[0].isupper():
            break
        if (
            word[0].isupper()
            and word not in CALENDAR
            and (word not in lexicon.country_of or (i == j and is_given_name(tokens, i, lexicon)))
        ):
            if word in lexicon.body_words or word in lexicon.own_names or word in lexicon.abbreviations:
                break
            if len(word) > 2 and word.isupper() and j == i and j + 1 < stop and not tokens[j + 1].text.isupper():
                break
            words += 1
            proper += is_proper(word, lexicon) or _INITIAL.fullmatch(word) is not None
            j += 1
        elif proper and _land_for_surname(tokens, i, j, lexicon):
            return NameSpan(i, j + 1, " ".join(t.text for t in tokens[i : j + 1]), False)
        elif words and "-" in word and _ARABIC.match(word):
            words += 1
            proper += 1
            j += 1
        elif words and word.lower() in _PARTICLES and (behind := _behind_particles(tokens, j, stop)):
            if word in ("y", "e", "la"):
                break
            j = behind
        else:
            break
    if words < 2 or not proper or j - i > _LONGEST_NAME:
        return None
    if proper * 3 < words:
        return None
    text = " ".join(t.text for t in tokens[i:j])
    return None if text in lexicon.country_of else NameSpan(i, j, text, False)
