"""Who is who in a ledger: decided as documents come, judged by people, undone, and the same when derived again."""

from __future__ import annotations

from pathlib import Path

import pytest
from marked import MARKED, doc

from partystate.api import Ledger
from partystate.charter import Charter, load_charter
from partystate.documents import Document
from partystate.ledger import NotFoundError
from partystate.ledger.applying import comparable
from partystate.ledger.judging import judge
from partystate.ledger.verifying import verify_all
from partystate.ledger.work import Reader

CHIEF = "chief of the General Staff of the Korean People's Army"
VICE = "vice-minister of Foreign Affairs"
LATER = Reader("marked", "2", MARKED.read)


@pytest.fixture(scope="module")
def charter() -> Charter:
    return load_charter()


def post(id_: str, name: str, title: str, day: str = "2011-03-01") -> Document:
    return doc(id_, f"@post {name} | {title}", id_, published=day)


CHIEF_1, VICE_1 = post("chief1", "Ri Yong Ho", CHIEF), post("vice1", "Ri Yong Ho", VICE, "2011-03-02")
CHIEF_2, VICE_2 = post("chief2", "리영호", CHIEF, "2011-03-03"), post("vice2", "Lee Yong-ho", VICE, "2011-03-04")


def feed(ledger: Ledger, charter: Charter, *documents: Document, reader: Reader = MARKED) -> None:
    ledger.ingest_documents(documents, reader=reader, jobs=1, charter=charter)


def grouped(ledger: Ledger) -> dict[str, set[str]]:
    """The documents of each person."""
    rows = ledger.database.rows("SELECT x.person, d.id FROM person_documents x JOIN documents d ON d.doc = x.doc")
    return {person: {id_ for other, id_ in rows if other == person} for person, _id in rows}


def test_spellings_are_one_person_and_homonyms_two(ledger: Ledger, charter: Charter) -> None:
    feed(ledger, charter, CHIEF_1, VICE_1, CHIEF_2, VICE_2)
    assert grouped(ledger) == {"ri-yong-ho": {"chief1", "chief2"}, "ri-yong-ho.2": {"vice1", "vice2"}}
    assert ledger.person("리영호").person.id == "ri-yong-ho"
    assert ledger.person("Lee Yong-ho").person.id == "ri-yong-ho.2", "printed so"
    assert [one.id for one in ledger.person("Ri Yong Ho").namesakes] == ["ri-yong-ho.2"]
    assert not list(verify_all(ledger.database, projections=True))


def test_each_document_by_itself_decides_the_same(ledger: Ledger, charter: Charter) -> None:
    for document in (CHIEF_1, VICE_1, CHIEF_2, VICE_2):
        feed(ledger, charter, document)
    assert grouped(ledger) == {"ri-yong-ho": {"chief1", "chief2"}, "ri-yong-ho.2": {"vice1", "vice2"}}


def test_a_later_mention_makes_two_one_and_old_ids_lead_on(ledger: Ledger, charter: Charter) -> None:
    feed(ledger, charter, post("a", "Kim Yong Chol", "vice-minister of Foreign Affairs"))
    feed(ledger, charter, post("b", "Kim Yong Chol", "secretary of the Party Committee of a Mill", "2011-03-02"))
    assert set(grouped(ledger)) == {"kim-yong-chol", "kim-yong-chol.2"}
    both = ("@post Kim Yong Chol | vice-minister of Foreign Affairs",
            "@post Kim Yong Chol | secretary of the Party Committee of a Mill")  # fmt: skip
    feed(ledger, charter, doc("c", *both, published="2011-03-03"))
    assert grouped(ledger) == {"kim-yong-chol": {"a", "b", "c"}}
    assert ledger.person("kim-yong-chol.2").person.id == "kim-yong-chol"
    before = comparable(ledger.database)
    ledger.rebuild()
    assert comparable(ledger.database) == before


def test_reading_again_keeps_who_is_who(ledger: Ledger, charter: Charter) -> None:
    feed(ledger, charter, CHIEF_1, VICE_1, CHIEF_2)
    before = grouped(ledger)
    kept = ledger.database.rows("SELECT block FROM person_blocks")
    feed(ledger, charter, CHIEF_1, VICE_1, CHIEF_2, reader=LATER)
    assert grouped(ledger) == before
    assert ledger.database.rows("SELECT block FROM person_blocks") == kept, "nobody is counted twice"
    feed(ledger, charter, VICE_2)
    assert grouped(ledger)["ri-yong-ho.2"] == {"vice1", "vice2"}


def test_what_people_call_two_stays_two(ledger: Ledger, charter: Charter) -> None:
    feed(ledger, charter, post("a", "Ri Yong Ho", CHIEF), post("b", "Ri Yong Ho", CHIEF, "2011-03-02"))
    before = comparable(ledger.database)
    sha = ledger.document("b").sha256
    value = {"as": "ri-yong-ho.2", "documents": [sha]}
    number = judge(ledger.database, "split", "person", "ri-yong-ho", value=value, author="t")
    assert grouped(ledger) == {"ri-yong-ho": {"a"}, "ri-yong-ho.2": {"b"}}
    feed(ledger, charter, post("a", "Ri Yong Ho", CHIEF), post("b", "Ri Yong Ho", CHIEF, "2011-03-02"), reader=LATER)
    feed(ledger, charter, post("c", "Ri Yong Ho", VICE, "2011-03-05"))
    assert grouped(ledger) == {"ri-yong-ho": {"a"}, "ri-yong-ho.2": {"b"}, "ri-yong-ho.3": {"c"}}
    now = comparable(ledger.database)
    ledger.rebuild()
    assert comparable(ledger.database) == now
    judge(ledger.database, "undo", "judgement", str(number), author="t")
    assert set(grouped(ledger)) == {"ri-yong-ho", "ri-yong-ho.3"}
    assert [row[:5] for row in before["persons"]] == [row[:5] for row in comparable(ledger.database)["persons"]][:1]


def test_who_was_made_one_can_be_parted_and_the_resolver_learns_it(ledger: Ledger, charter: Charter) -> None:
    mill = "secretary of the Party Committee of a Mill"
    feed(ledger, charter, post("a", "Kim Yong Chol", VICE), post("b", "Kim Yong Chol", mill, "2011-03-02"))
    both = doc("c", f"@post Kim Yong Chol | {VICE}", f"@post Kim Yong Chol | {mill}", published="2011-03-03")
    feed(ledger, charter, both)
    assert set(grouped(ledger)) == {"kim-yong-chol"}
    value = {"as": "kim-yong-chol.2", "documents": []}
    number = judge(ledger.database, "split", "person", "kim-yong-chol", value=value, author="t")
    assert grouped(ledger) == {"kim-yong-chol": {"a", "c"}, "kim-yong-chol.2": {"b"}}
    feed(ledger, charter, post("d", "Kim Yong Chol", VICE, "2011-03-06"))
    assert "d" in grouped(ledger)["kim-yong-chol"]
    judge(ledger.database, "undo", "judgement", str(number), author="t")
    assert grouped(ledger) == {"kim-yong-chol": {"a", "b", "c", "d"}}
    before = comparable(ledger.database)
    ledger.rebuild()
    assert comparable(ledger.database) == before


def test_two_names_of_one_are_merged_for_later_documents_too(ledger: Ledger, charter: Charter) -> None:
    feed(ledger, charter, post("a", "Ri Yong Ho", CHIEF), post("b", "Pak Chol Min", VICE))
    judge(ledger.database, "merge", "person", "pak-chol-min", value="ri-yong-ho", author="t")
    feed(ledger, charter, post("c", "Pak Chol Min", VICE, "2011-04-01"))
    assert grouped(ledger) == {"ri-yong-ho": {"a", "b", "c"}}
    assert ledger.person("박철민").person.id == "ri-yong-ho"


def test_a_private_person_stays_in_the_report(ledger: Ledger, charter: Charter) -> None:
    show = ("@event performance | | | | 2011-02-03 | | Mill", "@person Pak Sun Hui | attended |")
    feed(ledger, charter, doc("a", *show))
    assert ledger.persons() == []
    with pytest.raises(NotFoundError):
        ledger.person("박순희")


def test_foreigners_stand_apart_from_natives(ledger: Ledger, charter: Charter) -> None:
    talks = ("@event talks | | | | 2011-02-03", "@person *Ri Yong Ho | guest | envoy")
    feed(ledger, charter, CHIEF_1, doc("b", *talks))
    assert set(grouped(ledger)) == {"ri-yong-ho", "f-ri-yong-ho"}


def test_a_ledger_of_before_gets_its_persons_and_keeps_its_judgements(tmp_path: Path, charter: Charter) -> None:
    path = tmp_path / "old.db"
    with Ledger.open(path) as ledger:
        feed(ledger, charter, CHIEF_1, VICE_1, CHIEF_2, post("p", "Pak Chol Min", "head of a Mill"))
        expected = grouped(ledger)
        database = ledger.database
        judge(database, "merge", "person", "pak-chol-min", value="ri-yong-ho", author="t")
        for sql in (
            "DELETE FROM resolutions WHERE judgement IS NULL",
            "UPDATE resolutions SET node = 'pakcholmin', canonical = 'riyongho'",
            "DROP TABLE person_blocks", "DROP TABLE person_probes", "ALTER TABLE posts DROP COLUMN rewritten",
            "UPDATE alembic_version SET version_num = '0004'",
        ):  # fmt: skip
            database.execute(sql)
    with Ledger.open(path) as ledger:
        merged = {"ri-yong-ho": expected["ri-yong-ho"] | {"p"}, "ri-yong-ho.2": {"vice1"}}
        assert grouped(ledger) == merged
        assert ledger.database.rows("SELECT kind FROM batches ORDER BY batch")[-1] == ("resolve",)
        judge(ledger.database, "undo", "judgement", "1", author="t")
        assert grouped(ledger) == expected
        before = comparable(ledger.database)
        ledger.rebuild()
        assert comparable(ledger.database) == before


def test_two_homonyms_in_one_text_whose_hangul_differs(ledger: Ledger, charter: Charter) -> None:
    both = doc("k", f"@post 리영호 | {CHIEF}", f"@post 리용호 | {VICE}", lang="ko", published="2011-03-01")
    feed(ledger, charter, both, post("e", "Ri Yong Ho", VICE, "2011-03-02"))
    assert grouped(ledger) == {"ri-yong-ho": {"k"}, "ri-yong-ho.2": {"k", "e"}}
    assert ledger.person("리영호").person.id == "ri-yong-ho"
    assert ledger.person("리용호").person.id == "ri-yong-ho.2"
    assert [one.post for one in ledger.person("이용호").posts] == [VICE, VICE], "the southern spelling"
