"""Lists of bare names ("A, B, C 등"), which vouch for each other where a word alone would be no name."""

from __future__ import annotations

import re
from collections.abc import Callable

from partystate.reading.ko.behind import IN_HANJA, BehindReader
from partystate.reading.ko.evidence import BESIDE_FULL_POST, IN_LIST, SHORT
from partystate.reading.ko.names import PARTICLE, agrees, hangul_at, is_regular, weight
from partystate.reading.ko.tokens import Line

_PARTICLE = re.compile(PARTICLE)
_COUNTED = re.compile(r"\d+(?:명|인)")
_LIST_SIGN = re.compile(r"(?:과|와)?[,，、·ㆍ•/]|\.(?=[가-힣])|(?:과|와)(?=[가-힣])")


class NameRuns:
    """Finds such lists in the current line; `is_word` tells what word is known as something else than a name."""

    def __init__(self, after: BehindReader, address: re.Pattern[str], is_word: Callable[[int, str], bool]) -> None:
        self._after = after
        self._address = address
        self._is_word = is_word
        self._line: Line
        self._listed: dict[int, int] = {}
        self._unlisted: set[int] = set()

    def begin(self, line: Line) -> None:
        """Take up a new line."""
        self._line = line
        self._listed = {}
        self._unlisted = set()

    def _stands_alone(self, index: int) -> bool:
        """Whether the word at an index is a name of three syllables and nothing else, by its shape."""
        line = self._line
        run = hangul_at(line.text, index, line.next_open(index))
        return len(run) == 3 and weight(run) >= IN_LIST and not self._is_word(index, run)

    def holds(self, start: int) -> bool:
        """Whether the word is in a list of name-like words that 등, a post, an address or sheer length vouches for."""
        if start in self._listed or start in self._unlisted:
            return start in self._listed
        line, text = self._line, self._line.text
        members: list[int] = []
        joined = 0  # members before the last that is parted by a blank alone
        index = start
        vouched = bare = False
        while index in line.opens and len(members) < 400:
            end = line.next_open(index)
            run = hangul_at(text, index, end)
            size = 3 if len(run) >= 3 else 2
            name, rest = run[:size], run[size:]
            least = SHORT if size == 2 else IN_LIST
            if size == 3 and len(members) > 1 and is_regular(name):
                least = BESIDE_FULL_POST  # behind others of a list
            if len(run) < 2 or weight(name) < least or self._is_word(index, run):
                break
            stop = index + size
            if rest and self._address.match(rest):
                members.append(index)
                vouched = True
                break
            if rest and not (_PARTICLE.fullmatch(rest) and agrees(name, rest)):
                break
            members.append(index)
            written = IN_HANJA.match(text, stop) if not rest else None
            stop = written.end() if written is not None else stop
            separator = _LIST_SIGN.match(text, stop)
            if separator is None and not rest and stop in line.opens and self._stands_alone(stop):
                index, bare = stop, True  # "리명수 현철해 박재경 | 대장"
                joined = len(members)
                continue
            if separator is None:
                if (
                    text.startswith("등", stop + (0 if not rest else len(rest)))
                    or _COUNTED.match(text, stop)
                    or (not rest and self._after.behind(stop, "", None, None) is not None)
                ):
                    vouched = True
                break
            index = separator.end()
        if (len(members) >= 2 and vouched) or (len(members) >= 3 and not bare):
            self._listed.update(dict.fromkeys(members, 1))
            return True
        self._unlisted.update(members[:joined])  # the same blank stands ahead of each: none is looked at again
        return False
