"""The one verb of this room: `read(document, charter)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partystate.documents import Document
from partystate.reading.en.reader import EnglishReader
from partystate.reading.kept_patterns import KEPT
from partystate.reading.ko.reader import KoreanReader
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import DocumentHeader, Report

if TYPE_CHECKING:
    from partystate.charter import Charter

READER_VERSION = "16"
"""Rises with every change of what the readers read; the ledger keeps it beside each statement."""

# Compiling a lexicon takes a while, so each charter's readers are kept; the charter stands beside them so that no other
# charter can come to bear its id.
_ENGLISH: dict[int, tuple[Charter, EnglishReader]] = {}
_KOREAN: dict[int, tuple[Charter, KoreanReader]] = {}


def lexicon_of(charter: Charter) -> Lexicon:
    """The English lexicon compiled from a charter. Raises KeyError naming the lexicon file or list it lacks."""
    state = charter.state
    capital = charter.places[state.capital].name if state.capital in charter.places else ""
    own = {word for names in state.names.values() for word in names} | set(state.omit) | {capital} - {""}
    return Lexicon.compile(
        charter.lexicon,
        outlets={name: outlet for name, outlet in charter.outlet_names().items() if name.isascii()},
        own_names=frozenset(own),
        own_places=frozenset(place.name for place in charter.places.values()) - own,
        capital=capital,
        eras=frozenset(charter.vocabulary().eras),
        dead={
            name: person.died.isoformat()
            for person in charter.people.values()
            if person.died and person.glued
            for name in person.names.get("en", (person.name,))
        },
        glued_names=charter.vocabulary().glued_names,
    )


def _english(charter: Charter) -> EnglishReader:
    found = _ENGLISH.get(id(charter))
    if found is None:
        with KEPT.building():
            found = _ENGLISH[id(charter)] = (charter, EnglishReader(lexicon_of(charter), charter))
    return found[1]


def _korean(charter: Charter) -> KoreanReader:
    found = _KOREAN.get(id(charter))
    if found is None:
        with KEPT.building():
            found = _KOREAN[id(charter)] = (charter, KoreanReader(charter))
    return found[1]


def read(document: Document, charter: Charter) -> Report:
    """What one document says, as a report.

    Pure and deterministic. A language without a reader gives an empty report whose `notes` say so.
    """
    if document.lang in ("en", "und"):
        return _english(charter).read(document)
    if document.lang == "ko" and "korean_posts" in charter.lexicon:
        return _korean(charter).read(document)
    header = DocumentHeader.of(document)
    note = (
        f"no reader for the language {document.lang!r} yet, in which the text is whatever its tag says: "
        "stored and searchable, not read"
    )
    return Report(header, notes=[note])
