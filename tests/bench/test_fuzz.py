"""A few hundred mutated documents at every run (`bench/fuzz.py` makes 100,000): no crash, no hang, no silence."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from programs import program

from partystate.charter import Charter, load_charter
from partystate.documents import DocumentError, from_text
from partystate.reading import read


@pytest.fixture(scope="module")
def fuzz() -> ModuleType:
    return program("fuzz")


@pytest.fixture(scope="module")
def charter() -> Charter:
    return load_charter()


def test_mutated_files_of_every_format(fuzz: ModuleType, tmp_path: Path) -> None:
    faults, sums, memory = fuzz.fuzz(300, seed=20, kept=tmp_path)
    assert faults == []
    assert sums["documents"] > 100 and sums["events"] > 20
    assert memory[-1] - memory[0] < 300


# pieces of communiqués in any order: what a mutation of bytes seldom makes
PIECES = st.sampled_from([
    "The", "meeting", "of the", "Political Bureau", "Central Committee", "Workers' Party of Korea", "was held",
    "Kim Jong Un", "Pak Chol", "Ri Il", "chairman", "vice-premier", ",", "and", ".", "\n\n", "was elected", "member",
    "alternate", "on November 16", "attended", "by", "presided over", "(", ")", "\"", "“", "”", "first", "8th", "—",
    "said", "that", "5 million tonnes", "law", "adopted", "relieved of", "the post of", "KPA Generals", "who", "is",
    "조선로동당", "정치국", "위원", "김정은동지께서", "은", ":", ";", "'s", "Juche 109", "2020", "tenth", "the same",
])  # fmt: skip


@given(st.lists(PIECES, max_size=120), st.sampled_from([" ", "", "  "]))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_words_in_any_order(
    fuzz: ModuleType, charter: Charter, tmp_path: Path, words: list[str], blank: str
) -> None:  # fmt: skip
    path = tmp_path / "words.txt"
    path.write_text(blank.join(words), encoding="utf-8")
    fuzz.one(path, charter)


@given(st.binary(max_size=3000), st.sampled_from([".txt", ".html", ".jsonl", ".json", ".csv", ".parquet", ".warc", ""]))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes(fuzz: ModuleType, charter: Charter, tmp_path: Path, data: bytes, ending: str) -> None:
    path = tmp_path / f"bytes{ending}"
    path.write_bytes(data)
    fuzz.one(path, charter)


@pytest.mark.parametrize("target", ["english", "korean", "names", "dates"])
def test_what_libfuzzer_begins_with_is_read_without_a_fault(target: str) -> None:
    targets = program("fuzz_targets")
    seeds = list(targets.seeds(target))
    assert len(seeds) > 100 and len(targets.words(target)) > 20
    for seed in seeds:
        targets.TARGETS[target](seed)


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31", "0999-12-31", None])
def test_a_day_on_which_nothing_was_published_breaks_no_reader(charter: Charter, published: str | None) -> None:
    text = "A meeting took place at the Hall of Women on Tuesday. Pak Chol, minister of Fisheries, spoke yesterday."
    try:
        document = from_text(text, published=published, vocabulary=charter.vocabulary())
    except DocumentError as error:
        assert published == "0999-12-31" and error.advice
        return
    assert document.published is None
    assert read(document, charter).events


def test_synthetic_documents_are_the_same_everywhere_and_can_be_read(tmp_path: Path) -> None:
    synthetic = program("synthetic")
    made = list(synthetic.documents(60, seed=4))
    assert made == list(synthetic.documents(60, seed=4)) and made != list(synthetic.documents(60, seed=5))
    assert len({row["text"] for row in made}) == 60
    synthetic.write(tmp_path, 60, seed=4, shard=25)
    assert len(list(tmp_path.iterdir())) == 3
    from partystate.api import Ledger

    with Ledger.open(tmp_path / "l.db") as ledger:
        done = ledger.ingest([tmp_path / "synthetic-00000.jsonl.gz", tmp_path / "synthetic-00002.jsonl.gz"], jobs=1)
        assert (done.documents, done.failed, done.refusals) == (35, 0, 0)
        assert done.statements > 200 and len(ledger.events()) > 10
