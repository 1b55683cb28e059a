"""Bringing a ledger's schema up to date; Alembic is imported only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from partystate.ledger.database import WRITER_LOCK, Database
from partystate.ledger.errors import LedgerError, NewerLedgerError, explained

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
"""The schemas this version knows, oldest first; each is a file in `migrations/versions`."""
HEAD = REVISIONS[-1]


def schema_version(database: Database) -> str | None:
    """The revision the ledger is at; None for an empty place. Raises LedgerError for somebody else's tables."""
    tables = database.tables()
    if "alembic_version" in tables:
        found = database.one("SELECT version_num FROM alembic_version")
        if found is not None:
            return str(found[0])
    if tables - {"alembic_version"}:
        raise LedgerError(
            f"{database.url} holds other tables and no partystate ledger", "Give another --ledger, or a new file name"
        )
    return None


def bring_up_to_date(database: Database) -> bool:
    """Make or upgrade the schema where needed; True when something was done.

    Raises NewerLedgerError for a ledger that a later partystate has written, LedgerError where it cannot be made.
    """
    version = schema_version(database)
    if version == HEAD:
        return False
    if version is not None and version not in REVISIONS:
        raise NewerLedgerError(
            f"the ledger {database.url} has schema {version}; this partystate knows up to {HEAD}",
            "Upgrade partystate (pip install -U partystate) or open another ledger",
        )
    _upgrade(database)
    return True


def persons_are_due(database: Database) -> bool:
    """Whether the ledger names persons whom the resolver has never seen: it is of an earlier partystate, or was brought
    to today's schema by a process that was ended before it had resolved them."""
    return (
        database.one("SELECT 1 FROM person_blocks LIMIT 1") is None
        and database.one("SELECT 1 FROM person_documents LIMIT 1") is not None
    )


def _upgrade(database: Database) -> None:
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine, event, exc, text
    from sqlalchemy.pool import NullPool

    engine = create_engine(database.sqlalchemy_url, poolclass=NullPool)
    if database.dialect == "sqlite":
        # pysqlite would commit before DDL; with our own BEGIN a migration is done whole or not at all
        event.listen(engine, "connect", lambda connection, _record: setattr(connection, "isolation_level", None))
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    try:
        with engine.begin() as connection:
            if database.dialect == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": WRITER_LOCK})
            config.attributes["connection"] = connection
            command.upgrade(config, HEAD)
    except exc.SQLAlchemyError as error:
        reason = f"the schema of {database.url} could not be brought up to date: {error}"
        raise LedgerError(reason, explained(error, database.url).advice) from error
    finally:
        engine.dispose()
