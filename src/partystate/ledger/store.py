"""The ledger as other rooms see it: open it, feed it, ask it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from partystate.ledger import migrating, queries, told
from partystate.ledger.answers import Appearance, ChangeRow, EventRow, PersonRow, PersonView, PostRow
from partystate.ledger.database import Database
from partystate.ledger.errors import MissingLedgerError, NotFoundError
from partystate.ledger.explain import Explanation

if TYPE_CHECKING:  # what writes is imported when something is written: questions have 0.5 s for the whole process
    from partystate.charter import Charter
    from partystate.documents.document import Document, Refusal
    from partystate.ledger.chain import Fault
    from partystate.ledger.ingest import IngestResult, Progress
    from partystate.ledger.items import EventDetails, ItemKind, ItemRow
    from partystate.ledger.judging import Judgement, Target, Verdict
    from partystate.ledger.search import SearchHit
    from partystate.ledger.statements import Statement
    from partystate.ledger.work import Reader
    from partystate.reading.report import Report


class Ledger:
    """An open ledger. Safe to share between threads (each gets its own connection); close it, or use `with`."""

    def __init__(self, database: Database) -> None:
        self.database = database

    @classmethod
    def open(cls, url_or_path: str | Path | None = None, *, create: bool = True) -> Self:
        """Open a ledger: a file name, an `sqlite:///` or `postgresql://` URL; None means `$PARTYSTATE_LEDGER`, else
        `partystate.db` here. A new or older schema is made or brought up to date; with `create=False` a missing
        ledger is MissingLedgerError. Raises LedgerError, NewerLedgerError for a ledger of a later partystate.
        """
        database = Database(url_or_path, create=create)
        if not create and database.dialect == "postgresql" and migrating.schema_version(database) is None:
            raise MissingLedgerError(f"there is no ledger at {database.url}", "Make one with `partystate ingest PATH…`")
        migrating.bring_up_to_date(database)
        if migrating.persons_are_due(database):
            from partystate.ledger.adopting import adopt

            adopt(database)
        return cls(database)

    def close(self) -> None:
        """Close all connections."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ---- feed ---------------------------------------------------------------------------------------------------

    def ingest(
        self,
        paths: Iterable[str | Path] | str | Path,
        *,
        jobs: int | None = None,
        charter: Charter | None = None,
        progress: Progress | None = None,
        published: date | None = None,
        reader: Reader | None = None,
    ) -> IngestResult:
        """Read files, folders, globs, archives or `-` into the ledger; see `ingest_documents` for the rest.

        `charter` defaults to the shipped one, `reader` to `partystate.reading.read`, `published` is the day of
        inputs that give none. Raises LedgerError.
        """
        from partystate.documents import load
        from partystate.ledger.defaults import shipped_charter

        charter = charter or shipped_charter()
        wanted = [paths] if isinstance(paths, (str, Path)) else paths
        items = load(wanted, published=published, vocabulary=charter.vocabulary())
        return self.ingest_documents(items, jobs=jobs, charter=charter, progress=progress, reader=reader)

    def ingest_documents(
        self,
        items: Iterable[Document | Refusal],
        *,
        jobs: int | None = None,
        charter: Charter | None = None,
        progress: Progress | None = None,
        reader: Reader | None = None,
    ) -> IngestResult:
        """Read documents that were loaded elsewhere into the ledger. Raises LedgerError."""
        from partystate.ledger.defaults import shipped_charter, shipped_reader

        charter = charter or shipped_charter()
        return self._read_in(items, reader or shipped_reader(charter), charter, jobs, progress)

    def reread(
        self,
        *,
        jobs: int | None = None,
        charter: Charter | None = None,
        reader: Reader | None = None,
        progress: Progress | None = None,
    ) -> IngestResult:
        """Read again what an older reader has read, from the texts in the ledger. Raises LedgerError."""
        from partystate.ledger.defaults import shipped_charter, shipped_reader
        from partystate.ledger.ingest import stored_documents

        charter = charter or shipped_charter()
        reader = reader or shipped_reader(charter)
        items = stored_documents(self.database, (reader.name, reader.version))
        return self._read_in(items, reader, charter, jobs, progress)

    def _read_in(
        self,
        items: Iterable[Document | Refusal],
        reader: Reader,
        charter: Charter,
        jobs: int | None,
        progress: Progress | None,
    ) -> IngestResult:
        """The one way of documents into the ledger, for a room above to add to (`partystate.api.Ledger`)."""
        from partystate.ledger.ingest import ingest_documents

        return ingest_documents(self.database, items, reader, charter, jobs=jobs, progress=progress)

    def rebuild(self) -> None:
        """Derive every projection again from the statements and decisions. Raises LedgerError."""
        from partystate.ledger.rebuild import rebuild

        rebuild(self.database)

    def verify(self) -> Iterator[Fault]:
        """Every place where something recorded was changed, lost, added or moved; none in a sound ledger."""
        from partystate.ledger.chain import verify

        return verify(self.database)

    # ---- judge --------------------------------------------------------------------------------------------------

    def judge(
        self, kind: Verdict, target_kind: Target, target: str, *, author: str, reason: str = "", value: Any = None
    ) -> int:
        """Record a person's judgement and believe it from now on; gives its number (`undo` takes it back).

        accept, reject or correct (to `value`) a statement; merge a person or event into the one with id `value`;
        split documents off a person or event (`value`: `{"as": new id, "documents": [sha256 …]}`); undo a judgement
        by its number. Raises NotFoundError, LedgerError.
        """
        from partystate.ledger.judging import judge

        return judge(self.database, kind, target_kind, target, author=author, reason=reason, value=value)

    def judgements(self, target: str | None = None) -> list[Judgement]:
        """All judgements, or those about one statement, person or event, in order."""
        from partystate.ledger.judging import judgements

        return judgements(self.database, target)

    # ---- ask ----------------------------------------------------------------------------------------------------

    def search(self, words: str, limit: int = 20) -> list[SearchHit]:
        """Documents that contain the words, best first."""
        from partystate.ledger.search import search

        return search(self.database, words, limit)

    def why(self, statement: str) -> Explanation:
        """The sentence, document and method behind a statement. Raises NotFoundError."""
        from partystate.ledger.explain import why

        return why(self.database, statement)

    def events(
        self,
        kind: str | None = None,
        since: date | None = None,
        until: date | None = None,
        person: str | None = None,
        body: str | None = None,
        limit: int | None = None,
        known_on: date | datetime | None = None,
    ) -> list[EventRow]:
        """Events, earliest first; `person` by name or id; with `known_on` as they were known at the end of that day (or
        at that moment). Raises NotFoundError for an unknown person."""
        known = queries.batch_at(self.database, known_on)
        if known is not None:
            from partystate.ledger import earlier

            return earlier.events(self.database, known, kind, since, until, person, body, limit=limit)
        return queries.events(self.database, kind, since, until, person, body, limit=limit)

    def event(self, id: str) -> EventRow:
        """One event. Raises NotFoundError."""
        found = queries.events(self.database, event=id)
        if not found:
            raise NotFoundError(f"there is no event {id!r}", "`partystate events --json` lists the ids")
        return found[0]

    def persons(self, words: str = "", limit: int | None = None) -> list[PersonRow]:
        """Holders of public posts whose name contains the words, the most often named first."""
        return queries.persons(self.database, words, limit)

    def person(
        self,
        name_or_id: str,
        known_on: date | datetime | None = None,
        *,
        limit: int | None = None,
        before: str | None = None,
    ) -> PersonView:
        """One person with posts, changes and appearances, as known on a day. Raises NotFoundError, LedgerError.

        `limit` asks for posts and appearances of the latest so many documents only (`person.mentions` counts all that
        name the person), and `before` for those before the ones of an earlier answer: give its `older`. Both are passed
        over for what was known earlier.
        """
        with self.database.reading():
            known = queries.batch_at(self.database, known_on)
            if known is not None:
                from partystate.ledger import earlier

                return earlier.person(self.database, name_or_id, known)
            return told.person(self.database, name_or_id, limit, before)

    def changes(
        self, since: date | None = None, until: date | None = None, known_on: date | datetime | None = None
    ) -> list[ChangeRow]:
        """Personnel changes, earliest first, as known on a day."""
        return told.changes(self.database, since, until, known=queries.batch_at(self.database, known_on))

    def posts(self) -> Iterator[PostRow]:
        """Every attested post, earliest first."""
        return told.post_rows(self.database)

    def appearances(self) -> Iterator[Appearance]:
        """Everybody at every event, one row for each document that says so, earliest first."""
        return told.appearances(self.database)

    def document(self, id_or_sha: str) -> Document:
        """A document by the input's own id, by a copy's, or by (the beginning of) its sha256. Raises NotFoundError."""
        from partystate.ledger.documents import document

        return document(self.database, id_or_sha)

    def report(self, id_or_sha: str) -> Report:
        """What the reading in force says of a document. Raises NotFoundError."""
        from partystate.ledger.documents import report

        return report(self.database, id_or_sha)

    def statements(self, id_or_sha: str) -> list[Statement]:
        """What the reading in force says of a document, statement by statement. Raises NotFoundError."""
        from partystate.ledger.documents import statements

        return statements(self.database, id_or_sha)

    def details(self, event: str) -> EventDetails:
        """Groups, agenda, decisions and reports of one event. Raises NotFoundError."""
        from partystate.ledger.items import details

        return details(self.database, event)

    def items(self, kind: ItemKind, since: date | None = None, until: date | None = None) -> list[ItemRow]:
        """Claims, programmes, criticisms, directives, laws or quantities, earliest first."""
        from partystate.ledger.items import items

        return items(self.database, kind, since, until)

    def counts(self) -> dict[str, int]:
        """How many documents, copies, refusals, statements, persons (public), events … the ledger holds."""
        from partystate.ledger.documents import counts

        return counts(self.database)

    def batch_at(self, known_on: date | datetime | None) -> int | None:
        """The last batch recorded by the end of a day or by a moment (UTC)."""
        return queries.batch_at(self.database, known_on)
