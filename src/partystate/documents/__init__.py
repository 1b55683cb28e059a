"""The first room: any file, archive or page becomes clean documents, and bad input a clear refusal."""

from partystate.documents.build import Entry, finish
from partystate.documents.clean import Vocabulary
from partystate.documents.document import Document, DocumentError, PublishedBy, Refusal, fingerprint
from partystate.documents.loading import entries, from_text, load
from partystate.documents.sieve import Sieve

__all__ = [
    "Document",
    "DocumentError",
    "Entry",
    "PublishedBy",
    "Refusal",
    "Sieve",
    "Vocabulary",
    "entries",
    "fingerprint",
    "finish",
    "from_text",
    "load",
]
