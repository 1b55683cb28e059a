"""The verbs for programs: what `partystate.read` and `partystate.Ledger` are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from partystate.ledger import store

if TYPE_CHECKING:
    from partystate.analysis.checks import Violation
    from partystate.analysis.membership import By, MembershipTable
    from partystate.charter import Charter
    from partystate.documents.document import Document, Refusal
    from partystate.export.rows import Cell
    from partystate.ledger.history import Step
    from partystate.ledger.ingest import IngestResult, Progress
    from partystate.ledger.work import Reader
    from partystate.reading.report import Report
    from partystate.state import StateView, Tenure


class Ledger(store.Ledger):
    """A ledger that also answers for the state and gives its tables away."""

    def _read_in(
        self,
        items: Iterable[Document | Refusal],
        reader: Reader,
        charter: Charter,
        jobs: int | None,
        progress: Progress | None,
    ) -> IngestResult:
        """As any ledger takes documents in, and the state is folded with them (`fold`)."""
        from time import monotonic

        from partystate.charter import Charter
        from partystate.state.folding import Folding, fold

        if not isinstance(charter, Charter):  # of which no state can be told
            return super()._read_in(items, reader, charter, jobs, progress)
        began, folding = monotonic(), Folding(self, charter)

        def note(result: IngestResult) -> None:
            folding.note(result)
            if progress is not None:
                progress(result)

        result = super()._read_in(items, reader, charter, jobs, note)
        fold(self, charter)
        result.seconds = monotonic() - began
        return result

    def fold(self, charter: Charter | None = None) -> None:
        """Work out the state so far and keep it, so that the next question is not the one that waits for it.

        Ingest does so. Call it after what leaves the state to be worked out anew: another partystate or charter,
        `rebuild`, partitions that a cluster has read (`partystate.cluster`).
        """
        from partystate.ledger.defaults import shipped_charter
        from partystate.state.folding import fold

        fold(self, charter or shipped_charter())

    def state(
        self,
        on: date,
        known_on: date | datetime | None = None,
        body: str | None = None,
        *,
        charter: Charter | None = None,
    ) -> StateView:
        """Who held which post on a day, as known on another; see `partystate.state.state_on`. Raises NotFoundError."""
        from partystate.state import state_on

        return state_on(self, on, known_on, body, charter=charter)

    def tenures(
        self, person: str, *, charter: Charter | None = None, known_on: date | datetime | None = None
    ) -> list[Tenure]:
        """The tenures of a person, by id, the earliest first (those without any day last), as known on a day."""
        from partystate.charter import load_charter
        from partystate.ledger.queries import batch_at
        from partystate.state.constitution import Constitution
        from partystate.state.view import in_time, tenures_of

        constitution = Constitution.of(charter or load_charter())
        with self.database.reading():
            titles = self.database.rows(
                "SELECT title FROM posts WHERE title <> '' AND post IN (SELECT post FROM post_attestations "
                "WHERE person = ? UNION SELECT post FROM changes WHERE person = ?)",
                (person, person),
            )
            known = batch_at(self.database, known_on)
            found = tenures_of(self, [row[0] for row in titles], constitution, known, persons=[person])
        return sorted(found, key=in_time)

    def check(
        self,
        *,
        severity: int = 2,
        rules: Iterable[str] | None = None,
        known_on: date | datetime | None = None,
        charter: Charter | None = None,
    ) -> list[Violation]:
        """What breaks the charter's rules, the gravest first; see `partystate.analysis.checks.check`."""
        from partystate.analysis.checks import check

        return check(self, charter=charter, severity=severity, rules=rules, known_on=known_on)

    def table(
        self,
        body: str,
        since: date,
        until: date,
        *,
        by: By = "events",
        known_on: date | datetime | None = None,
        charter: Charter | None = None,
    ) -> MembershipTable:
        """The membership table of a body; see `partystate.analysis.membership.membership`. Raises NotFoundError."""
        from partystate.analysis.membership import membership

        return membership(self, body, since, until, by=by, charter=charter, known_on=known_on)

    def history(self, subject: str) -> list[Step]:
        """What was decided about a statement, person or event, by id, the earliest first. Raises NotFoundError."""
        from partystate.ledger.history import history

        return history(self.database, subject)

    def export(self, table: str, *, charter: Charter | None = None) -> Iterator[dict[str, Cell]]:
        """The rows of `participation`, `tenures`, `changes` or `posts`. Raises LedgerError for another word."""
        from partystate.export import rows

        return rows(self, table, charter)


def read(
    text: str,
    *,
    id: str = "text",
    title: str | None = None,
    published: date | str | None = None,
    outlet: str | None = None,
    lang: str | None = None,
    url: str | None = None,
    charter: Charter | str | Path | None = None,
) -> Report:
    """What one text says, as a report: its events with people, changes, posts … each with evidence.

    The text may carry header lines and a headline, as a `.txt` file for `partystate read` does; what is given
    here outranks them. `published` (a date or ISO text) is what weekdays and "yesterday" are counted from.
    `charter` is a loaded charter, a shipped one's name or a folder; None is the shipped default. Offsets of
    evidence are into the clean text: `partystate.documents.from_text(text, …).text`.

    Raises DocumentError when there is no text or the date is none, CharterError for a charter with faults.
    """
    from partystate.charter import Charter, load_charter
    from partystate.documents import from_text
    from partystate.reading import read as read_document

    if not isinstance(charter, Charter):
        charter = load_charter() if charter is None else load_charter(charter)
    document = from_text(
        text, id=id, title=title, published=published, outlet=outlet, lang=lang, url=url,
        vocabulary=charter.vocabulary(),
    )  # fmt: skip
    return read_document(document, charter)
