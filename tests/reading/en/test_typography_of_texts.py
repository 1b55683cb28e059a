"""Quotation marks, headlines and spellings of other hands, made those the grammars go by."""

from __future__ import annotations

import pytest

from partystate.reading.en.text.headlines import in_title_case
from partystate.reading.en.text.quotation import in_double_quotes
from partystate.reading.spellings import in_both_spellings, other_spelling


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("He was ‘on alert’ and the Farmers’ Union’s ‘new era’ came.", "He was “on alert” and the Farmers’ Union’s “new era” came."),
        ("He said 'go' in the '90s.", "He said “go” in the '90s."),
        ("'The Farmers' Union is strong,' he said.", "“The Farmers' Union is strong,” he said."),
        ("“He said ‘go’ now,” she wrote.", "“He said ‘go’ now,” she wrote."),
        ("‘He said “go” now,’ she wrote.", "“He said ‘go’ now,” she wrote."),
        ("„Gut“, said «er».", "“Gut”, said “er”."),
        ("the parents' home was 'hit' by rain", "the parents' home was “hit” by rain"),
        ("‘left open\n\nnext ’ word", "‘left open\n\nnext ’ word"),
    ],
)  # fmt: skip
def test_one_kind_of_quotation_marks(printed: str, plain: str) -> None:
    assert in_double_quotes(printed) == plain
    assert len(printed) == len(plain)


@pytest.mark.parametrize(
    ("printed", "cased"),
    [
        ("Premier inspects farms of the 2nd county", "Premier Inspects Farms of the 2nd County"),
        ("PREMIER INSPECTS KPA FARMS", "Premier Inspects KPA Farms"),
        ("Premier Inspects Farms", "Premier Inspects Farms"),
        ("Pak Chol-su's visit to the D.P.R.K. begins", "Pak Chol-Su's Visit to the D.P.R.K. Begins"),
    ],
)
def test_headlines_in_title_case(printed: str, cased: str) -> None:
    assert in_title_case(printed, frozenset(["KPA"])) == cased


def test_both_spellings() -> None:
    words = "defence theater programme organizational labourer laboratory raise rise".split()
    others = "defense theatre program organisational laborer laboratory raise rise".split()
    assert list(map(other_spelling, words)) == others
    assert in_both_spellings(["Centre", "rise"]) == {"Centre", "Center", "rise"}
