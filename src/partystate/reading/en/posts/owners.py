"""Whose an office is, where the owner stands before it as the press has it: "Korean Workers' Party | vice chairman".

The owners and how they are printed are charter data (`lexicon/abbreviations.yaml`, "possessors" and "synonyms").
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from partystate.reading.en.posts.ministers import behind_epithets
from partystate.reading.en.text.tokens import Sentence, Token, tokenize
from partystate.reading.lexicon import Lexicon

_POSSESSIVE: Final = "'s"


class OwnerReader:
    """Finds the printed owners of offices and bodies in token lists."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        code_of = {full: code for code, full in lexicon.abbreviations.items() if code in lexicon.owners}
        printed = {name: owner for name, owner in lexicon.possessors.items() if owner}
        for name, owner in tuple(printed.items()):
            if " " in name:  # "ruling Workers' Party vice chairman": the press drops the possessive
                printed[name.removesuffix(_POSSESSIVE)] = owner
        for name, full in (*lexicon.synonyms.items(), *((full, full) for full in code_of)):
            owner = code_of.get(full, "")
            if owner and owner != lexicon.state and " " in name:
                printed[name] = printed[name + _POSSESSIVE] = owner
        whose = (name for name, owner in lexicon.possessors.items() if not owner and name.endswith(_POSSESSIVE))
        printed.update((name, "") for name in whose if name.removesuffix(_POSSESSIVE) not in lexicon.own_names)
        self.small_bodies = tuple(name for name in lexicon.synonyms if " " in name and name.islower())
        """Bodies that the press writes small ("central committee")."""
        self._small: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for name in sorted(self.small_bodies, key=len, reverse=True):
            self._small.setdefault(name.split()[0], []).append((tuple(name.split()), name))
        self._others = lexicon.country_of.keys() - lexicon.own_names - {lexicon.events.nationality}
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for name, owner in sorted(printed.items(), key=lambda one: -len(one[0])):
            words = tuple(_plain(tokenize(Sentence(name, 0, len(name), 0, False))))
            self._by_first.setdefault(words[0], []).append((words, owner))

        self.begin = frozenset((*self._by_first, *self._small))
        """The words with which owners and bodies written small begin."""

    def before(self, tokens: list[Token], k: int, stop: int, *, epithet: bool) -> tuple[str, str, int]:
        """The owner and the body written small that stand before an office from token `k` on, and the token behind
        them; `epithet`: words of no post may stand there too ("the regime's powerful …")."""
        owner, first = self._owner(tokens, k, stop)
        if not owner and first == k and epithet:
            first = behind_epithets(tokens, k, stop, self._lexicon)
            owner, first = self._owner(tokens, first, stop)
        small, first = self._small_body(tokens, first, stop)
        return owner, small, first

    def behind_state(self, tokens: list[Token], k: int, stop: int) -> tuple[str, int]:
        """The owner behind the state's own name at `k` ("DPRK | Supreme People's Assembly | Chairman") and the token
        behind it; ("", k) without one."""
        at = k + 2 if k + 1 < stop and tokens[k + 1].text in ("'s", "’s") else k + 1
        owner, end = self._owner(tokens, at, stop)
        return (owner, end) if owner else ("", k)

    def _owner(self, tokens: list[Token], k: int, stop: int) -> tuple[str, int]:
        """The owner printed from token `k` on, by its short name, and the token behind it; ("", k) without one."""
        known = self._by_first.get(tokens[k].text) if k < stop else None
        if not known or (k and tokens[k - 1].text in self._others):
            return "", k
        for words, owner in known:
            end = k + len(words)
            if end < stop and words == tuple(_plain(tokens[k:end])) and tokens[end].text not in ("'", "’", "'s", "’s"):
                return owner, end
        return "", k

    def _small_body(self, tokens: list[Token], k: int, stop: int) -> tuple[str, int]:
        """The body written small that stands before an office, and the token behind it ("central committee | vice
        chairman"); ("", k) without one."""
        for words, name in self._small.get(tokens[k].text, ()) if k < stop else ():
            end = k + len(words)
            if end < stop and words == tuple(t.text for t in tokens[k:end]) and tokens[end].text[0].isalpha():
                return name, end
        return "", k


def _plain(tokens: Iterable[Token]) -> list[str]:
    return [t.text.replace("’", "'") for t in tokens]
