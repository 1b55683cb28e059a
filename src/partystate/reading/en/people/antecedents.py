"""Whom a report means by a body's noun alone, "the union" or "the committee": the body it named so before, in full.

Of several the one named last is meant. Where the sentence that names one names two, it stays open.
"""

from __future__ import annotations

import re

from partystate.reading.lexicon import Lexicon

SOCIETIES = frozenset(
    "union society association league federation confederation institute alliance front academy university factory "
    "farm complex plant mine hospital troupe orchestra theatre theater mill company hotel restaurant museum library "
    "corporation centre center observatory bureau office fund foundation school college studio shop committee "
    "commission organization organisation mission headquarters ministry district council group firm camp kindergarten "
    "clinic garden house rink".split()
)
"""Words that, alone, are the one society's or house's name that a report tells in full."""
_OF_A_PLACE = frozenset(["mission", "headquarters"])
"""Houses that print calls by a small word behind their town ("Pyongyang | mission of the Front")."""
_SENTENCE_END = re.compile(r"[a-z0-9)\"”]\. |\n")
_CAPITAL = r"[A-Z][\w’'-]*"
_JOINED = rf"{_CAPITAL}(?: {_CAPITAL})*"
_LISTED = rf"(?:(?:, {_CAPITAL})+ and {_JOINED})?"
_QUOTED = r"(?: [\"“][A-Z][^\"“”]{2,40}[\"”])?"
_BRACKETED = r"(?: \([A-Z][\w-]*ists?\))?"
_AND_A_FIELD = re.compile(rf" and (?P<first>{_CAPITAL})(?: {_CAPITAL})*")
""" "Ministry of Ports | and Fisheries Control"."""
_PARTY = "party"
_NAMELESS = frozenset("Party City Provincial County Central".split())
"""Words that, alone, tell no committee apart."""


class Antecedents:
    """The bodies a text names in full, by the noun at their head."""

    def __init__(self, text: str, lexicon: Lexicon, people: tuple[str, ...]) -> None:
        """`people`: names that may stand right behind a body's."""
        self._text = text
        self._people = people
        self._own_party = (lexicon.party, lexicon.party_code)
        self._state = f"{lexicon.state} "
        self._common = lexicon.common_words
        self._by_kind: dict[str, list[tuple[int, str]]] = {}

    def meant(self, word: str, before: int | None) -> str:
        """The full name, with its article, of the body that `word` means at offset `before` of the text ("the
        Gardeners' Union in X"); "" where none or several are named so. `before`: None where the place is unknown."""
        named = self._named(word) if word.split()[-1] in SOCIETIES or word == _PARTY else []
        name = self._last(named, before) if before is not None else ""
        if not name:
            names = {name for _, name in named}
            whole = [n for n in names if not any(n.endswith(f" {other}") for other in names)]  # headlines run together
            if len(whole) != 1:
                return ""
            name = whole[0]
        text = self._text
        bare = f"the {name}" not in text and re.search(rf"\b(?:of|at|by|from|in|to) {re.escape(name)}", text)
        if name.startswith(self._state):
            return f"the {name.removeprefix(self._state)} of the {self._state.strip()}"
        return name if bare else f"the {name}"

    def told_of(self, words: str) -> str:
        """A body that has no name of its own, with the one that the text says it is of ("the preparatory committee" →
        "the preparatory committee of the Union of Anglers"); "" where the text says none, or several."""
        of = rf"\b{re.escape(words)} of (?P<of>(?:the )?{_JOINED}(?: (?:of|for|in)(?: the)? {_JOINED})*)"
        found = {" ".join(m["of"].split()) for m in re.finditer(of, self._text)}
        return f"the {words} of {found.pop()}" if len(found) == 1 else ""

    def _last(self, named: list[tuple[int, str]], before: int) -> str:
        """The one body that the last sentence names that names any before an offset."""
        earlier = [one for one in named if one[0] + len(one[1]) <= before]
        if not earlier:
            return ""
        last = earlier[-1][0]
        begins = max((m.end() for m in _SENTENCE_END.finditer(self._text, 0, last)), default=0)
        names = {name for at, name in earlier if at >= begins}
        return names.pop() if len(names) == 1 else ""

    def _named(self, word: str) -> list[tuple[int, str]]:
        """The bodies of one kind, each where it is named."""
        known = self._by_kind.get(word)
        if known is None:
            kind = word.title()
            known = self._by_kind[word] = self._found(kind, word) if kind in self._text or word in _OF_A_PLACE else []
        return known

    def _found(self, kind: str, word: str) -> list[tuple[int, str]]:
        """Where the text names bodies whose head is a word."""
        heads = f"(?:{kind}|{word})" if word in _OF_A_PLACE else kind
        before = rf"(?:(?:{_CAPITAL}|\d{{1,4}})\s(?:(?:and|for)\s(?=[A-Z]))?)+"
        name = rf"\b(?!(?:The|An?) )(?:{before}{heads}\b|{kind}(?= (?:of|for) (?:the )?[A-Z]))"
        name += rf"(?: (?:in|(?:of|for|with|to|among)(?: the)?) {_JOINED}{_LISTED}{_BRACKETED}){{0,3}}{_QUOTED}"
        found = []
        for m in re.finditer(name, self._text):
            further = _AND_A_FIELD.match(self._text, m.end())
            field = further is not None and further["first"].lower() in self._common
            told = " ".join(self._text[m.start() : further.end() if further is not None and field else m.end()].split())
            for person in self._people:
                told = told.removesuffix(f" {person}")
            if not _NAMELESS.issuperset(told.split()[:-1]) and not (word == _PARTY and self._is_own_party(told)):
                found.append((m.start(), told))
        names = [told for _, told in found]
        return [(at, _without_place(told, names)) for at, told in found]

    def _is_own_party(self, told: str) -> bool:
        """Whether a party is this state's."""
        name, code = self._own_party
        return name in told or re.search(rf"\b{re.escape(code)}\b", told) is not None


def _without_place(name: str, names: list[str]) -> str:
    """A body's name without the place where it is only said to stand ("the Tea Museum | in Hyesan")."""
    bare = name.partition(" in ")[0]
    return bare if bare in names else name
