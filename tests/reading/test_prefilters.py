"""What spares the parser work never hides what the parser would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partystate.charter import load_charter
from partystate.reading.en.heads.head_patterns import active_patterns
from partystate.reading.en.participation.frames_behind import frames_behind
from partystate.reading.en.posts.foreign_names import may_name_foreigner
from partystate.reading.en.text.gate import Gate
from partystate.reading.en.text.signs import Signs
from partystate.reading.en.text.tokens import sentences
from partystate.reading.guards import AnyPart, Guarded, GuardedSet, guarded, required_words
from partystate.reading.readers import lexicon_of


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (r"was present", [{"present"}, {"was"}]),
        (r"(?:was|were) (?:present|invited)", [{"invited", "present"}]),
        (r"[Pp]resent there", [{"resent"}, {"there"}]),
        (r"(?:made )?a report", [{"report"}]),
        (r"(?:said|told)+ (?=loudly)", [{"loudly"}, {"said", "told"}]),
        (r"(?<=aloud[ ])(?:said|told)", [{"said", "told"}]),
        (r"(?:meeting|meetings|session)", [{"meeting", "session"}]),
        (r"held .+ (?:talks|drills) in autumn", [{"autumn"}, {"held"}]),
        (r"a(?:b|c)d", []),
        (r"\w+ (?:of|present)", []),
        (r"(?:present)?", []),
        (r"(?i:present)", []),
        (r"(?!present)\w+", []),
    ],
)
def test_the_words_that_every_match_holds(source: str, words: list[set[str]]) -> None:
    assert [set(one) for one in guarded(source).words] == words


def test_a_pattern_blind_to_capitals_is_guarded_by_folded_words() -> None:
    tried = guarded("Present (?:Invited|LOUD)", flags=re.I)
    assert [set(words) for words in tried.words] == [{"present"}, {"invited", "loud"}]
    assert tried.search("All PRESENT loudly") is not None
    assert tried.search("They were absent") is None
    alike = GuardedSet([tried, guarded("invited", flags=re.I)])
    assert [alike.possible(text) for text in ("Present, LOUD", "INVITED", "absent")] == [1, 2, 0]
    with pytest.raises(ValueError, match="capitals"):
        GuardedSet([tried, guarded("invited")])


def test_a_pattern_whose_end_is_not_there_is_not_tried() -> None:
    tried = guarded("(?P<s>[A-Z][^.]{2,220}?) ", core="(?P<v>signed) (?P<o>the (?:agreement|treaty))")
    found = tried.search("On Monday A Jong Ho signed the treaty.")
    assert found is not None and found["s"] == "On Monday A Jong Ho" and found["o"] == "the treaty"
    assert tried.core is not None
    assert tried.search("A Jong Ho signed the visitors' book before the treaty.") is None
    assert tried.search("signed the treaty") is None


@pytest.mark.parametrize("flags", [0, re.I])
def test_a_guard_of_many_words_is_asked_for_them_all(flags: int) -> None:
    words = ["banquet", "concert", "lecture", "meeting", "reception", "seminar", "symposium"]
    tried = guarded(f"an? (?:{'|'.join(words)}) was", flags=flags)
    assert set(tried.words[0]) == set(words)
    assert all(tried.search(f"On Monday a {word} was held.") is not None for word in words)
    assert tried.search("On Monday a parade was held.") is None
    assert (tried.search("A LECTURE WAS GIVEN") is not None) is bool(flags)


@pytest.mark.parametrize(
    ("text", "held"),
    [("He was DISMISSED.", True), ("a reelection", True), ("in a tent", False), ("", False)],
)
def test_parts_of_words_are_found_in_capitals_or_not(text: str, held: bool) -> None:
    assert AnyPart(["dismiss", "Election"]).within(text) is held


_GRAMMAR = [p for _, p in active_patterns(lexicon_of(load_charter()))] + [
    frame.pattern for frame in frames_behind(lexicon_of(load_charter()))
]


def test_most_of_the_grammar_is_guarded() -> None:
    assert all(p.words for p in _GRAMMAR)


_piece = st.sampled_from(["the", "was", "held", "a", "b", "he", "eld", " "])
_atom = st.recursive(
    _piece.map(re.escape),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=1, max_size=4).map(lambda alternatives: f"(?:{'|'.join(alternatives)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}", "+?"])).map(lambda pair: f"(?:{pair[0]}){pair[1]}"),
        inner.map(lambda one: f"(?:(?={one})[a-z ])"),
    ),
    max_leaves=8,
)


@settings(deadline=None)  # a busy machine is no fault
@given(_atom, st.lists(_piece | _piece.map(str.upper), max_size=12).map("".join), st.booleans())
def test_a_guard_never_hides_a_match(source: str, text: str, blind: bool) -> None:
    plain = re.compile(source, re.I if blind else 0)
    tried = Guarded(plain, required_words(plain), blind)
    found, wanted = tried.search(text), plain.search(text)
    assert (found and found.span()) == (wanted and wanted.span())
    assert [m.span() for m in tried.finditer(text)] == [m.span() for m in plain.finditer(text)]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ambassador Pavel Novotny hosted a dinner.", True),
        ("the delegation led by J. R. Abe left.", True),
        ("President Ahmad bin Sulayman met them.", True),
        ("The minister of the interior spoke.", False),
        ("The ambassador said the U.S. Forces would stay.", False),
        ("Members of the Supreme Court and the Central Committee were there on Monday.", False),
    ],
)
def test_words_that_may_name_a_foreigner(text: str, named: bool) -> None:
    assert may_name_foreigner(text, lexicon_of(load_charter())) is named


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("An Jong Su reported to the meeting.", True),
        ("The report was made by Han.", True),
        ("An appeal was adopted.", False),
        ("It blamed the U.S. for the failure.", False),
        ("Hospital No. 4 was opened.", False),
    ],
)
def test_surnames_that_are_words_too(text: str, sign: bool) -> None:
    gate = Gate(lexicon_of(load_charter()))
    (found,) = gate.signs(text, list(sentences(text)))
    assert bool(found & Signs.NAME) is sign
