"""Which grammars a sentence wakes: one pass of an automaton over the whole text.

Every grammar of this language fires on a few words ("accompanied", "banquet", "appointed"). One Aho-Corasick automaton
finds them all in a single pass over the document; a sentence that holds none of a grammar's words is not shown to it.
A gate may let through too much, never too little: each word list covers all that its grammar can match.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from partystate.reading.automata import each_of
from partystate.reading.en.text.signs import SIGN_WORDS, Signs
from partystate.reading.en.text.tokens import Sentence
from partystate.reading.guards import AnyPart
from partystate.reading.lexicon import Lexicon

_SHORT_PLACE: Final = 5
"""Letters up to which a place's name may be part of another word."""
_SHORT_HEAD: Final = 4
"""Letters up to which a role's head is looked for whole; longer ones lose the first, which may be a capital."""
FUNCTION_WORDS: Final = frozenset("so no an to in on of as at".split())
"""Words of the language that may be surnames too."""
_VERBS: Final = ("was ", "has ", "had ")
_LONGEST_VERB: Final = 4
"""Behind what begins a sentence: the verb of which it is the subject."""


class Gate:
    """The automaton of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        signs: dict[str, int] = {}

        def add(form: str, sign: int) -> None:
            signs[form] = signs.get(form, Signs.NONE) | sign

        for sign, words in SIGN_WORDS.items():
            for word in words.split():
                form = word.replace("_", " ")
                add(form, sign)
                add(form[0].upper() + form[1:], sign)
        add(lexicon.events.post_title, Signs.TITLE)
        for site in lexicon.events.homage_sites:
            add(site, Signs.CEREMONY)
        for surname in lexicon.surnames | lexicon.surnames_compound:
            common = surname.lower() in FUNCTION_WORDS or surname.lower() in lexicon.common_words
            for behind in " -',.":
                unsure = surname in lexicon.surnames_ambiguous and (common or behind == ".")
                add(surname + behind, Signs.NAME | (Signs.NAME_OR_WORD if unsure else 0))
            add(surname.upper() + " ", Signs.NAME)
        for head in lexicon.role_heads:
            add(head[1:] if len(head) > _SHORT_HEAD else head, Signs.ROLE)
        for own in (*lexicon.own_names, *lexicon.owners):
            add(own, Signs.OWN)
        self._signs = list(signs.values())
        self._automaton = each_of(signs)
        self._own_places = AnyPart(place for place in lexicon.own_places if len(place) > _SHORT_PLACE)

    def is_home(self, text: str) -> bool:
        """Whether a text names a place of this state; asked where it names neither the state nor its people."""
        return self._own_places.within(text)

    def signs(self, text: str, sentences: Sequence[Sentence]) -> list[int]:
        """The signs of each sentence, in one pass over the text they were cut from."""
        out = [0] * len(sentences)
        if not sentences:
            return []
        table = self._signs
        k, last, found = 0, len(sentences) - 1, Signs.NONE
        end = sentences[0].end
        for pattern, start, stop in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if start >= end and k < last:
                out[k] = found
                found = Signs.NONE
                while start >= end and k < last:
                    k += 1
                    end = sentences[k].end
            sign = table[pattern]
            if sign & Signs.NAME_OR_WORD and _is_word(text, start, stop, opens=start <= sentences[k].start):
                sign &= ~Signs.NAME
            found |= sign
        out[k] = found
        return out


def _is_word(text: str, start: int, stop: int, *, opens: bool) -> bool:
    """Whether what may be a surname is a common word: "In the", "U.S.", "No. 2", but not "No was …".

    `opens`: it begins the sentence.
    """
    if text[stop - 1] == ".":
        return text[stop : stop + 1].isupper() or text[stop + 1 : stop + 2].isdigit()
    behind = text[stop : stop + _LONGEST_VERB]
    return opens and text[stop - 1] == " " and not (behind[:1].isupper() or behind.startswith(_VERBS))
