"""A ledger of an earlier partystate, in which persons went by the letters of their names, gets its persons resolved."""

from __future__ import annotations

from partystate.ledger.database import Database
from partystate.ledger.decisions import Decisions
from partystate.ledger.migrating import persons_are_due
from partystate.ledger.persons import Named, Persons, add_resolutions, mentions_in
from partystate.ledger.rebuild import derive
from partystate.ledger.writer import close_batch, open_batch
from partystate.resolving.ids import FOREIGN, base_id
from partystate.resolving.simple import letters

PORTION = 500
"""Documents looked at between two writings of what was learnt."""


def adopt(database: Database) -> bool:
    """Resolve the persons of all documents in their order, as one batch, and derive the projections again; judgements
    hold on. True if it was due. Raises LedgerError, and then nothing is changed."""
    if not persons_are_due(database):
        return False
    from partystate.ledger.defaults import shipped_charter

    with database.writing():
        if not persons_are_due(database):  # another process was quicker
            return False
        batch, chain = open_batch(database)
        _carry_judgements(database, batch)
        persons, decisions = Persons(database, shipped_charter()), Decisions.load(database)
        docs = [row[0] for row in database.rows("SELECT doc FROM readings WHERE superseded IS NULL ORDER BY doc")]
        for at in range(0, len(docs), PORTION):
            found = ((doc, mentions_in(database, doc)) for doc in docs[at : at + PORTION])
            named = [Named(doc, *said) for doc, said in found if said is not None]
            persons.identify(batch, decisions, named)
        close_batch(database, batch, "resolve", "", (0, 0), chain)
        database.execute("DELETE FROM checkpoints")
        derive(database)
    return True


def _carry_judgements(database: Database, batch: int) -> None:
    """Say for today's ids what was judged of the earlier ones: the letters of a name without blanks."""
    today = {
        mark + letters(name): base_id(name, bool(mark))
        for (name,) in database.rows("SELECT DISTINCT name FROM person_names ORDER BY name")
        for mark in ("", FOREIGN)
    }

    def renamed(node: str) -> str:
        id_, at, sha256 = node.partition("@")
        return today.get(id_, id_) + at + sha256

    rows = database.rows(
        "SELECT node, canonical, score, method, judgement FROM resolutions WHERE kind = 'person' AND judgement IS NOT "
        "NULL AND superseded IS NULL ORDER BY resolution"
    )
    add_resolutions(
        database,
        batch,
        [
            ("person", renamed(node), renamed(canonical), score, method, judgement)
            for node, canonical, score, method, judgement in rows
            if renamed(node) != renamed(canonical)
        ],
    )
