"""The words of each document, kept on PostgreSQL, so that a search does not take the texts found apart again.

Revision ID: 0007
"""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

WORDS = (
    "DROP INDEX documents_fts",
    "CREATE TABLE documents_fts (doc integer PRIMARY KEY, words tsvector NOT NULL)",
    "INSERT INTO documents_fts (doc, words) SELECT doc, to_tsvector('simple', left(text, 200000)) FROM documents",
    # what is not yet sorted into the index is gone through by every search: 256 kB of it, where the default is 4 MB
    "CREATE INDEX documents_fts_words ON documents_fts USING gin (words) WITH (gin_pending_list_limit = 256)",
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":  # SQLite keeps them from the first schema on
        for statement in WORDS:
            op.execute(statement)
