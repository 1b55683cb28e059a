"""What tells a search where a match can begin never hides one."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partystate.reading import first_letters
from partystate.reading.first_letters import compiled, first_characters


def _first(source: str, flags: int = 0) -> set[str]:
    """The characters of Latin-1 with which a match can begin, as told; none where they are not."""
    from re import _constants, _parser  # type: ignore[attr-defined]

    tree = _parser.parse(source, flags)
    items = first_characters(list(tree), folded=bool(flags & re.I))
    found: set[str] = set()
    for operator, argument in items:
        if operator is _constants.LITERAL:
            found.add(chr(argument))
        elif operator is _constants.RANGE:
            found.update(map(chr, range(argument[0], argument[1] + 1)))
        else:
            found.add(str(operator))
    return found


@pytest.mark.parametrize(
    ("source", "first"),
    [
        (r"\b(?:was|were|is) held", "wi"),
        (r"(?P<n>a|b)c", "ab"),
        (r"(?<=x)(?<!y)(?!ab)a?[bc]", "abc"),
        (r"(?=[de])\w+", "de"),
        (r"(?:ab)*(?:c|d+)e", "acd"),
        (r"(?>a|b)+?c", "ab"),
        (r"[^a]b", ""),
        (r".b", ""),
        (r"a?(?:b|c?)", ""),
        (r"(a)?(?:\1b|c)", ""),
        (r"\b(?=[^a])b", "b"),
    ],
)
def test_the_characters_with_which_a_match_begins(source: str, first: str) -> None:
    assert _first(source) == set(first)


def test_capitals_and_small_letters_begin_a_match_alike_where_they_are_not_told_apart() -> None:
    assert _first(r"\bab", re.I) >= {"a", "A"}
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    for letter in "abcdefghijklmnopqrstuvwxyz":
        assert compiled(rf"\B{letter}|\b{letter}", re.I).findall(every) == re.findall(letter, every, re.I)


def test_a_pattern_is_as_re_has_it() -> None:
    plain, found = re.compile(r"\b(?P<a>x)(y)?", re.S), compiled(r"\b(?P<a>x)(y)?", re.S)
    assert (found.pattern, found.flags, found.groups) == (plain.pattern, plain.flags, plain.groups)
    assert found.groupindex == plain.groupindex
    match = found.search("- xy")
    assert match is not None
    assert (match.groupdict(), match.span("a"), match.lastgroup) == ({"a": "x"}, (2, 3), None)
    with pytest.raises(re.error):
        compiled("(")


def test_this_python_takes_the_hints() -> None:
    assert first_letters._HINTS_KNOWN


def test_without_hints_a_pattern_is_res_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_letters, "_HINTS_KNOWN", False)
    assert compiled(r"\b(?:a|b)") == re.compile(r"\b(?:a|b)")


_PIECES = st.recursive(
    st.sampled_from(["a", "b", "B", "[ab]", "[^a]", r"\b", r"\s", r"\w", "^", "$", ".", "(?<=a)", "(?<!b)", "[a-c]"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})"),
        inner.map(lambda part: f"({part})"),
        inner.map(lambda part: f"(?:{part})?"),
        inner.map(lambda part: f"(?:{part}){{1,2}}"),
        inner.map(lambda part: f"(?={part})"),
        inner.map(lambda part: f"(?!{part})"),
        inner.map(lambda part: f"(?i:{part})"),
    ),
    max_leaves=6,
)


@given(_PIECES, st.text(st.sampled_from("abcABC .⟦é"), max_size=12), st.sampled_from([0, re.I, re.S, re.M]))
@settings(max_examples=600, deadline=None)
def test_it_finds_what_re_finds(source: str, text: str, flags: int) -> None:
    plain, found = re.compile(source, flags), compiled(source, flags)
    assert [m.regs for m in found.finditer(text)] == [m.regs for m in plain.finditer(text)]
    assert found.sub("-", text) == plain.sub("-", text)
    for method in ("match", "fullmatch", "search"):
        one, other = getattr(found, method)(text), getattr(plain, method)(text)
        assert (one and one.regs) == (other and other.regs)
