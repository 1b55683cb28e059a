"""The words that tell a page about the state from other pages."""

from __future__ import annotations

from partystate.charter import load_charter
from partystate.charter.relevance import relevance_terms
from partystate.documents import Sieve


def test_terms_are_names_that_do_not_stand_inside_other_words() -> None:
    terms = relevance_terms(load_charter())
    assert {"DPRK", "North Korea", "Kim Jong Un", "조선로동당", "Rodong Sinmun"} <= set(terms)
    assert not {"PB", "AP", "Cabinet", "Reuters"} & set(terms)
    assert terms == tuple(sorted(terms))


def test_pages_are_told_apart_by_their_bytes() -> None:
    sieve = Sieve(terms=relevance_terms(load_charter()))
    page = b"<p>The Political\nBureau of the Central Committee of the Workers' Party of Korea met. DPRK ..."
    assert sieve.relevant(page)
    assert sieve.relevant("<p>조선중앙통신 조선로동당 중앙위원회 정치국</p>".encode("cp949"))
    assert not sieve.relevant(b"<p>The cabinet of Norway met; the general staff was there, and one KPA and AP man.</p>")
