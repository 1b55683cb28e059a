"""Praise behind a name, which is no post: "⟦0⟧, supreme leader of our party and people"."""

from __future__ import annotations

from typing import Final

from partystate.reading.en.posts.body_phrases import Names
from partystate.reading.en.posts.names import CALENDAR
from partystate.reading.en.text.tokens import Token
from partystate.reading.lexicon import Lexicon

_PRAISED_AS: Final = frozenset(["leader", "commander", "successor", "father", "teacher"])
_NO_PRAISE: Final = frozenset("and or of the a an who which that in on at by with from to".split())
_LONG_PRAISE: Final = 5
"""Words of the longest praise up to its noun ("the most sagacious great leader of …")."""
_SYMBOLS: Final = frozenset("symbol incarnation personification benefactor banner".split())
_LONGEST_SYMBOL: Final = 40
"""Tokens of the longest praise of a symbol."""
_LED: Final = frozenset(
    "party state government army people nation country revolution forces Party State Government Army".split()
)
"""What a leader is said to lead, beside the names and codes of his own state, party and army."""
_LONGEST_LAND: Final = 12
"""Tokens of "the Democratic People's Republic of Korea (DPRK)", with the comma."""
_WITHIN_LAND: Final = frozenset("the of 's ’s ( )".split())
_BETWEEN_LED: Final = frozenset("the of our and , armed whole Workers ' 's ’ ’s People revolutionary cause".split())


class PraiseReader:
    """Finds where praise behind a name ends."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def end(self, tokens: list[Token], k: int, names: Names) -> int:
        """End of "great leader of our party and people" at `k`, which is praise and no post; `k` if there is none."""
        m = k
        while m < min(len(tokens), k + _LONG_PRAISE) and m not in names and tokens[m].text.islower():
            word = tokens[m].text
            if word in _PRAISED_AS and m + 1 < len(tokens) and tokens[m + 1].text == "of":
                return self._praised_by(tokens, m + 2, names)
            if word in _SYMBOLS:  # "symbol of all victories and glory": whatever follows, up to the comma
                stop = min(len(tokens), m + _LONGEST_SYMBOL)
                return next((e for e in range(m + 1, stop) if tokens[e].text == "," or e in names), k)
            if not word.isalpha() or word in _NO_PRAISE:
                return k
            m += 1
        return k

    def goes_on(self, tokens: list[Token], k: int, names: Names, *, open_: bool) -> int:
        """End of an apposition with the praise behind it ("…, chairman of X and | supreme leader of the nation");
        `open_`: it is praise itself, whose list goes on ("supreme leader of the Party | and the people")."""
        if open_:
            k = self._praised_by(tokens, k, names)
        if k + 1 < len(tokens) and tokens[k].text in ("and", ","):
            end = self.end(tokens, k + 1, names)
            return end if end > k + 1 else k
        return k

    def _praised_by(self, tokens: list[Token], k: int, names: Names) -> int:
        """End of the list of those whose leader somebody is ("the party, state and army of the DPRK")."""
        lexicon, last = self._lexicon, k
        own = {name for name in lexicon.own_names if name[0].isupper()}
        for m in range(k, len(tokens)):
            word = tokens[m].text
            if m in names or word in CALENDAR:
                break
            if word in _LED or word in own or word in lexicon.owners:
                last = m + 1
            elif word not in _BETWEEN_LED and word != lexicon.events.nationality:
                break
        return last if last > k else self._land(tokens, k, names)

    def _land(self, tokens: list[Token], k: int, names: Names) -> int:
        """End of the name of a land that a comma closes ("leader of | North Korea,"); `k` without one."""
        for m in range(k, min(len(tokens), k + _LONGEST_LAND)):
            word = tokens[m].text
            if word == "," and m > k:
                return m
            if m in names or not (word[0].isupper() or word in _WITHIN_LAND):
                return k
        return k
