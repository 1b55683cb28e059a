"""The one verb of this room: `read(document, charter)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partystate.documents import Document
from partystate.reading.en.reader import EnglishReader
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import DocumentHeader, Report

if TYPE_CHECKING:
    from partystate.charter import Charter

READER_VERSION = "1"
"""Rises with every change of what the readers read; the ledger keeps it beside each statement."""


_READERS: dict[int, EnglishReader] = {}


def _english(charter: Charter) -> EnglishReader:
    lexicon = lexicon_of(charter)
    reader = _READERS.get(id(lexicon))
    if reader is None:
        reader = _READERS[id(lexicon)] = EnglishReader(lexicon, charter)
    return reader


def lexicon_of(charter: Charter) -> Lexicon:
    """The compiled English lexicon of a charter (kept on the charter's identity, compiled once)."""
    found = _LEXICONS.get(id(charter))
    if found is None or found[0] is not charter:
        state = charter.state
        own = {word for names in state.names.values() for word in names} | set(state.omit)
        if state.capital in charter.places:
            own.add(charter.places[state.capital].name)
        dead = {
            name: person.died.isoformat() for person in charter.people.values() if person.died and person.glued for name in person.names.get("en", (person.name,))
        }
        lexicon = Lexicon.compile(
            charter.lexicon,
            own_names=frozenset(own),
            dead=dead,
            glued_names=charter.vocabulary().glued_names,
        )
        found = _LEXICONS[id(charter)] = (charter, lexicon)
    return found[1]


_LEXICONS: dict[int, tuple[Charter, Lexicon]] = {}


def read(document: Document, charter: Charter) -> Report:
    """What one document says, as a report.

    Pure and deterministic. A language without a reader gives an empty report whose `notes` say so.
    """
    if document.lang in ("en", "und"):
        return _english(charter).read(document)
    header = DocumentHeader(
        document.id, document.sha256, document.outlet, document.title, document.published, document.published_by, document.lang, document.url
    )
    return Report(header, notes=[f"no reader for the language {document.lang!r} yet: stored and searchable, not read"])
