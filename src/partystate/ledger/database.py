"""One thin connection over both engines: SQLite through the standard library, PostgreSQL through psycopg 3.

The schema is SQLAlchemy's (`schema.py`) and so are the migrations, but questions to the ledger are asked in
plain SQL that both engines understand, with `?` for every value. The reason is a measurement: importing
SQLAlchemy takes 0.4 s, and `partystate state` has 0.5 s for its whole process.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal

from partystate.ledger.errors import LedgerError, MissingLedgerError, explained

Dialect = Literal["sqlite", "postgresql"]
Row = tuple[Any, ...]

DEFAULT_LEDGER = "partystate.db"
BUSY_SECONDS = 30.0
WRITER_LOCK = 0x7061727479
"""The advisory lock that PostgreSQL writers take, so that batches are numbered one after the other."""
LOG_PAGES = 16_000
"""So many pages of 4 KiB may SQLite's log hold before they go into the tables (SQLite's own choice is 1,000): a page
that many batches change is brought over once then. At 900,000 documents a commit takes a fifth less time."""
MOST_VALUES = 500
"""How many values one `IN (…)` list holds here; both engines allow far more."""


def ledger_url(url_or_path: str | Path | None) -> str:
    """Where the ledger is: the argument, else `$PARTYSTATE_LEDGER`, else `partystate.db` in this folder."""
    return str(url_or_path or os.environ.get("PARTYSTATE_LEDGER") or DEFAULT_LEDGER)


class Database:
    """Connections to one ledger, one per thread, and the few verbs that the room needs.

    Outside `reading()` and `writing()` every statement is its own transaction.
    """

    def __init__(self, url_or_path: str | Path | None = None, *, create: bool = True) -> None:
        self.url = ledger_url(url_or_path)
        self.dialect: Dialect = "postgresql" if self.url.startswith(("postgresql:", "postgres:")) else "sqlite"
        if self.dialect == "sqlite" and not create and not Path(self.path).exists():
            raise MissingLedgerError(f"there is no ledger at {self.path}", "Make one with `partystate ingest PATH…`")
        self._local = threading.local()
        self._all: list[Any] = []
        self._guard = threading.Lock()

    @property
    def path(self) -> str:
        """The file of an SQLite ledger (`:memory:` is not offered: threads would see different ledgers)."""
        return self.url.removeprefix("sqlite:///")

    @property
    def sqlalchemy_url(self) -> str:
        """The same place in SQLAlchemy's spelling, for migrations."""
        if self.dialect == "sqlite":
            return f"sqlite:///{self.path}"
        return "postgresql+psycopg://" + self.url.split("://", 1)[1]

    def connection(self) -> Any:
        """This thread's driver connection, opened when first asked for, and again where the server was restarted."""
        found = getattr(self._local, "connection", None)
        if found is not None and self._lost(found):
            with self._guard:
                self._all.remove(found)
            found = self._local.connection = None
        if found is None:
            found = self._connect_sqlite() if self.dialect == "sqlite" else self._connect_postgres()
            self._local.connection = found
            with self._guard:
                self._all.append(found)
        return found

    def _lost(self, connection: Any) -> bool:
        """Whether a connection is of no more use. Not amid a transaction: what was done in it went with the server."""
        if self.dialect == "sqlite" or getattr(self._local, "inside", False):
            return False
        return bool(connection.closed)

    def _connect_sqlite(self) -> sqlite3.Connection:
        try:
            return _set_up(sqlite3.connect(self.path, **_HOW))
        except sqlite3.Error as error:
            from urllib.parse import quote

            # on a read-only disk SQLite cannot make the files that go with a log, and needs none of them either
            if "unable to open" in str(error) and Path(self.path).is_file() and not Path(f"{self.path}-wal").exists():
                with suppress(sqlite3.Error):
                    return _set_up(sqlite3.connect(f"file:{quote(self.path)}?immutable=1", uri=True, **_HOW))
            raise explained(error, self.path) from error

    def _connect_postgres(self) -> Any:
        try:
            import psycopg
        except ImportError as error:  # pragma: no cover - psycopg is a declared dependency
            raise LedgerError("psycopg is not installed", "pip install 'psycopg[binary]'") from error
        try:
            made = psycopg.connect(self.url, autocommit=True)
            if "options" not in psycopg.conninfo.conninfo_to_dict(self.url):
                made.execute(_LOOKING_UP)
            return made
        except psycopg.Error as error:
            advice = explained(error, self.url).advice or "Check the --ledger URL"
            raise LedgerError(f"PostgreSQL does not let us in: {str(error).strip()}", advice) from error

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query. Raises LedgerError."""
        cursor = self.execute(sql, values)
        try:
            return list(cursor.fetchall())
        except Exception as error:  # SQLite does most of its work here, and may be stopped in it
            raise explained(error, self.url) from error

    def one(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        cursor = self.execute(sql, values)
        try:
            found = cursor.fetchone()
        except Exception as error:
            raise explained(error, self.url) from error
        return None if found is None else tuple(found)

    def rows_among(
        self, sql: str, among: Iterable[Any], before: Sequence[Any] = (), after: Sequence[Any] = ()
    ) -> list[Row]:
        """All rows of a query whose text has `IN ({})` once, asked in portions so that no list grows too long."""
        wanted, found = list(among), list[Row]()
        for at in range(0, len(wanted), MOST_VALUES):
            part = wanted[at : at + MOST_VALUES]
            found += self.rows(sql.replace("{}", ",".join("?" * len(part))), [*before, *part, *after])
        return found

    def together(self, asked: Sequence[tuple[str, Sequence[Any]]]) -> list[list[Row]]:
        """The rows of several questions, none of which needs the answer of another. Raises LedgerError.

        PostgreSQL gets them all at once: where the machine is busy, waiting for its turn costs more than the answer.
        """
        if self.dialect == "sqlite" or len(asked) < 2 or not _pipelines():
            return [self.rows(sql, values) for sql, values in asked]
        connection = self.connection()
        try:
            with connection.pipeline():
                cursors = [connection.execute(_percent(sql), values) for sql, values in asked]
            return [list(cursor.fetchall()) for cursor in cursors]
        except Exception as error:
            if not self._lost(connection):
                raise explained(error, self.url) from error
        return [self.rows(sql, values) for sql, values in asked]  # the server went away, and may be back

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Run one statement; gives the driver's cursor. Raises LedgerError."""
        connection = self.connection()
        try:
            if self.dialect == "sqlite":
                return connection.execute(sql, values)
            return connection.execute(_percent(sql), values)
        except Exception as error:
            if not (self._lost(connection) and sql.startswith(_REPEATABLE)):
                raise explained(error, self.url) from error
        try:  # the server went away since it was last asked, and may be back
            return self.connection().execute(_percent(sql), values)
        except Exception as error:
            raise explained(error, self.url) from error

    def execute_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run one statement for many rows of values. Raises LedgerError."""
        if not rows:
            return
        cursor = self.connection().cursor()
        try:
            cursor.executemany(sql if self.dialect == "sqlite" else _percent(sql), rows)
        except Exception as error:
            raise explained(error, self.url) from error

    def insert(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Add rows in bulk: `executemany` on SQLite, `COPY` on PostgreSQL. Raises LedgerError."""
        if not rows:
            return
        if self.dialect == "sqlite":
            marks = ",".join("?" * len(columns))
            self.execute_many(f"INSERT INTO {table} ({','.join(columns)}) VALUES ({marks})", rows)
            return
        try:
            with self.connection().cursor().copy(f"COPY {table} ({','.join(columns)}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        except Exception as error:
            raise explained(error, self.url) from error

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Several queries that see one moment of the ledger, whatever is being written meanwhile."""
        if getattr(self._local, "inside", False):
            yield
            return
        begin = "BEGIN" if self.dialect == "sqlite" else "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        with self._transaction(begin, "ROLLBACK"):
            yield

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction of one writer: all of it is recorded, or nothing. Raises LedgerError."""
        if getattr(self._local, "inside", False):
            yield
            return
        with self._transaction("BEGIN IMMEDIATE" if self.dialect == "sqlite" else "BEGIN", "COMMIT"):
            if self.dialect == "postgresql":
                self.execute("SELECT pg_advisory_xact_lock(?)", (WRITER_LOCK,))
            yield

    @contextmanager
    def _transaction(self, begin: str, end: str) -> Iterator[None]:
        self.execute(begin)
        self._local.inside = True
        try:
            yield
            self._local.inside = False
            self.execute(end)
        except BaseException:
            self._local.inside = False
            with suppress(Exception):
                self.connection().execute("ROLLBACK")
            raise

    def keep(self, sql: str, rows: Sequence[Sequence[Any]]) -> bool:
        """Write something that can be worked out again: within a second, or not at all where somebody else is writing.
        True if it was written; within a reading nothing is.

        Raises LedgerError where somebody else writes, and where the ledger cannot be written.
        """
        if getattr(self._local, "inside", False):
            return False
        if self.dialect == "sqlite":
            self.execute("PRAGMA busy_timeout = 1000")
        try:
            with self._transaction("BEGIN IMMEDIATE" if self.dialect == "sqlite" else "BEGIN", "COMMIT"):
                self.execute_many(sql, rows)
        finally:
            if self.dialect == "sqlite":
                self.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
        return True

    def tables(self) -> set[str]:
        """The names of the tables that are there."""
        if self.dialect == "sqlite":
            return {row[0] for row in self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return {row[0] for row in self.rows("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")}

    def close(self) -> None:
        """Close the connections of all threads."""
        with self._guard:
            for connection in self._all:
                with suppress(Exception):
                    connection.close()
            self._all.clear()
        self._local = threading.local()


_LOOKING_UP = "SET max_parallel_workers_per_gather = 0; SET jit = off"
"""What a session of PostgreSQL begins with, unless the ledger's URL has `options`: what is asked are mostly a few rows
by an index, for which helpers take longer to start, and plans longer to compile, than the answer does."""
_REPEATABLE = ("SELECT", "WITH", "BEGIN", "SET")
"""How statements begin that can be sent again where it is not known whether they arrived."""
_HOW: dict[str, Any] = {"timeout": BUSY_SECONDS, "isolation_level": None, "check_same_thread": False}


def _set_up(made: sqlite3.Connection) -> sqlite3.Connection:
    made.execute("PRAGMA foreign_keys = ON")
    made.execute("PRAGMA synchronous = NORMAL")
    made.execute("PRAGMA cache_size = -32000")
    made.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
    made.execute("PRAGMA temp_store = MEMORY")
    with suppress(sqlite3.OperationalError):  # a ledger on a read-only disk is still readable
        made.execute("PRAGMA journal_mode = WAL")
    made.execute("SELECT 1 FROM sqlite_master").fetchone()
    return made


@cache
def _pipelines() -> bool:
    """Whether the driver's library can send several questions at once (libpq 14 and later)."""
    import psycopg

    return bool(psycopg.Pipeline.is_supported())


@lru_cache(maxsize=512)
def _percent(sql: str) -> str:
    return sql.replace("%", "%%").replace("?", "%s")
