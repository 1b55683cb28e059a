"""Search takes words as words; every statement leads to its sentence."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from marked import doc
from test_ingest import VISIT, feed

from partystate.api import Ledger
from partystate.ledger import NotFoundError
from partystate.ledger.explain import sentence
from partystate.ledger.finding import Wanted, find_documents
from partystate.ledger.search import RANKED

TEXTS = (
    doc("mill", "The Samil Mill spun more yarn. Officials were pleased."),
    doc("ore", "Yarn was not the matter; the Musan Mine raised more ore."),
    doc("ko", "김정은동지께서 공장을 찾으시였다.", lang="ko"),
)


def found(ledger: Ledger, words: str) -> list[str]:
    return sorted(hit.document for hit in ledger.search(words))


def test_words_phrases_and_beginnings(ledger: Ledger) -> None:
    feed(ledger, *TEXTS)
    assert found(ledger, "yarn") == ["mill", "ore"]
    assert found(ledger, "YARN mill") == ["mill"]
    assert found(ledger, '"more yarn"') == ["mill"]
    assert found(ledger, '"yarn more"') == []
    assert found(ledger, "offic*") == ["mill"]
    assert found(ledger, "김정은") == ["ko"]
    assert found(ledger, "") == found(ledger, "?!") == []


def test_a_snippet_marks_the_words(ledger: Ledger) -> None:
    feed(ledger, *TEXTS)
    (hit,) = ledger.search("musan")
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["Musan"]
    assert (hit.outlet, hit.published) == ("KCNA", "2011-02-16")


@pytest.mark.parametrize(
    "words",
    [
        '" OR 1=1 --',
        "NOT yarn",
        "a:b NEAR(x y)",
        "' ; DROP TABLE documents",
        "^(",
        "yarn & !ore",
        "\x00",
        "{a b}: *",
        '"""',
    ],
)
def test_nothing_typed_is_syntax(ledger: Ledger, words: str) -> None:
    feed(ledger, *TEXTS)
    assert isinstance(ledger.search(words), list)
    assert ledger.counts()["documents"] == 3


def test_words_within_days_outlets_and_kinds(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(30):
        kind, outlet = ("guidance", "KCNA") if number % 3 else ("talks", "Relay")
        feed(ledger, doc(
            f"n{number}", f"@event {kind} | | | | 2011-02-{number % 28 + 1:02d}", "@person Ri Mok | attended | clerk",
            f"The barley of field {number} was told of. " + "barley " * (number % 5),
            outlet=outlet, published=f"2011-03-{number % 28 + 1:02d}",
        ))  # fmt: skip

    def asked(**wanted: object) -> tuple[set[str], int]:
        hits, count = find_documents(ledger.database, Wanted("barley field", **wanted), 50)
        assert all(hit.marks and "barley" in hit.snippet for hit in hits)
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
        return {hit.document for hit in hits}, count

    every = {f"n{number}" for number in range(30)}
    talks = {f"n{number}" for number in range(0, 30, 3)}
    assert asked() == (every, 30)
    assert asked(kind="talks") == asked(outlet="Relay") == asked(outlet="Relay", lang="en") == (talks, 10)
    assert asked(since=date(2011, 3, 20), until=date(2011, 3, 21)) == ({"n19", "n20"}, 2)
    assert asked(lang="ko") == asked(kind="talks", outlet="KCNA") == (set(), 0)
    assert asked(person="ri-mok") == (every, 30)
    monkeypatch.setitem(RANKED, ledger.database.dialect, 4)  # of more, those recorded last are weighed
    assert asked(kind="talks") == ({"n18", "n21", "n24", "n27"}, 10)
    assert asked() == ({"n26", "n27", "n28", "n29"}, 30)


@given(st.text(max_size=30))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_may_be_searched_for(ledger: Ledger, words: str) -> None:
    ledger.search(words)


def test_why_leads_to_the_sentence(ledger: Ledger) -> None:
    feed(ledger, VISIT)
    for event in ledger.events():
        for person in event.people:
            (source,) = person.sources
            explained = ledger.why(source.statement)
            assert (explained.document, explained.method, explained.method_version) == ("visit", "marked", "1")
            assert explained.value["name"] in explained.sentences[0]
            assert explained.quotes == [VISIT.text[a:b] for a, b in source.spans]


@pytest.mark.parametrize("id", ["", "x", "0" * 24, "'; --"])
def test_an_unknown_statement_is_said_to_be_unknown(ledger: Ledger, id: str) -> None:
    feed(ledger, VISIT)
    with pytest.raises(NotFoundError):
        ledger.why(id)


def test_a_sentence_is_cut_at_its_ends() -> None:
    text = 'A head\n\nGen. Kim A. went to Mt. Paektu on Nov. 3. He said: "Good." Then he left.'
    at = text.index("Nov")
    assert sentence(text, (at, at + 3)) == "Gen. Kim A. went to Mt. Paektu on Nov. 3."
    at = text.index("Good")
    assert sentence(text, (at, at + 4)) == 'He said: "Good."'
    assert sentence(text, (0, 6)) == "A head"
