"""The first schema.

Revision ID: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SEARCH = {
    "sqlite": (
        "CREATE VIRTUAL TABLE documents_fts USING fts5("
        "text, content='documents', content_rowid='doc', tokenize='unicode61 remove_diacritics 2')"
    ),
    # a tsvector may hold one megabyte, so a monstrous document is indexed by its beginning
    "postgresql": "CREATE INDEX documents_fts ON documents USING gin (to_tsvector('simple', left(text, 200000)))",
}


def upgrade() -> None:
    op.create_table(
        "agenda_items",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("agenda_items_doc", "agenda_items", ["doc"], unique=False)
    op.create_index("agenda_items_event", "agenda_items", ["event"], unique=False)
    op.create_table(
        "batches",
        sa.Column("batch", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("software", sa.Text(), nullable=False),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.Column("documents", sa.Integer(), nullable=False),
        sa.Column("statements", sa.Integer(), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("batch"),
    )
    op.create_table(
        "career_steps",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("post", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("career_steps_doc", "career_steps", ["doc"], unique=False)
    op.create_index("career_steps_person", "career_steps", ["person"], unique=False)
    op.create_table(
        "changes",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("post", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("precision", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("changes_day", "changes", ["day"], unique=False)
    op.create_index("changes_doc", "changes", ["doc"], unique=False)
    op.create_index("changes_person", "changes", ["person"], unique=False)
    op.create_index("changes_post", "changes", ["post", "person"], unique=False)
    op.create_table(
        "claims",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("is_quoted", sa.Integer(), nullable=False),
        sa.Column("via", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("claims_doc", "claims", ["doc"], unique=False)
    op.create_index("claims_person", "claims", ["person"], unique=False)
    op.create_table(
        "criticisms",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("by_whom", sa.Text(), nullable=True),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("criticisms_doc", "criticisms", ["doc"], unique=False)
    op.create_table(
        "decisions",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("is_unanimous", sa.Integer(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("decisions_doc", "decisions", ["doc"], unique=False)
    op.create_index("decisions_event", "decisions", ["event"], unique=False)
    op.create_table(
        "directives",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("by_whom", sa.Text(), nullable=True),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("directives_doc", "directives", ["doc"], unique=False)
    op.create_table(
        "documents",
        sa.Column("doc", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("title_end", sa.Integer(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("published_by", sa.Text(), nullable=True),
        sa.Column("lang", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("dateline_place", sa.Text(), nullable=True),
        sa.Column("dateline_month_day", sa.Text(), nullable=True),
        sa.Column("norm", sa.Text(), nullable=False),
        sa.Column("copy_of", sa.Integer(), nullable=True),
        sa.Column("sketch", sa.LargeBinary(), nullable=True),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("doc"),
    )
    op.create_index("documents_batch", "documents", ["batch"], unique=False)
    op.create_index("documents_id", "documents", ["id"], unique=False)
    op.create_index("documents_norm", "documents", ["norm"], unique=False)
    op.create_index("documents_sha256", "documents", ["sha256"], unique=True)
    op.create_table(
        "event_documents",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("term", sa.Integer(), nullable=True),
        sa.Column("ordinal", sa.Integer(), nullable=True),
        sa.Column("enlarged", sa.Integer(), nullable=True),
        sa.Column("start_day", sa.Text(), nullable=True),
        sa.Column("end_day", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("presider", sa.Text(), nullable=True),
        sa.Column("presider_name", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("event_documents_doc", "event_documents", ["doc"], unique=False)
    op.create_index("event_documents_event", "event_documents", ["event"], unique=False)
    op.create_table(
        "event_groups",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Text(), nullable=False),
        sa.Column("is_video", sa.Integer(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("event_groups_doc", "event_groups", ["doc"], unique=False)
    op.create_index("event_groups_event", "event_groups", ["event"], unique=False)
    op.create_table(
        "events",
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("term", sa.Integer(), nullable=True),
        sa.Column("ordinal", sa.Integer(), nullable=True),
        sa.Column("enlarged", sa.Integer(), nullable=True),
        sa.Column("start_day", sa.Text(), nullable=True),
        sa.Column("end_day", sa.Text(), nullable=True),
        sa.Column("reported", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("presider", sa.Text(), nullable=True),
        sa.Column("presider_name", sa.Text(), nullable=True),
        sa.Column("documents", sa.Integer(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("event"),
    )
    op.create_index("events_body", "events", ["body"], unique=False)
    op.create_index("events_day", "events", ["day"], unique=False)
    op.create_index("events_kind", "events", ["kind"], unique=False)
    op.create_table(
        "judgements",
        sa.Column("judgement", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("target_kind", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("doc", sa.Integer(), nullable=True),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("undone", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("judgement"),
    )
    op.create_index("judgements_doc", "judgements", ["doc"], unique=False)
    op.create_table(
        "laws",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("laws_doc", "laws", ["doc"], unique=False)
    op.create_table(
        "participations",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("posts", sa.Text(), nullable=False),
        sa.Column("is_foreign", sa.Integer(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("participations_doc", "participations", ["doc"], unique=False)
    op.create_index("participations_event", "participations", ["event"], unique=False)
    op.create_index("participations_person", "participations", ["person"], unique=False)
    op.create_table(
        "person_documents",
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("doc", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("is_public", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person", "doc", "name"),
    )
    op.create_index("person_documents_doc", "person_documents", ["doc"], unique=False)
    op.create_table(
        "person_names",
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("mentions", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person", "name"),
    )
    op.create_table(
        "persons",
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("is_foreign", sa.Integer(), nullable=False),
        sa.Column("first_seen", sa.Text(), nullable=True),
        sa.Column("last_seen", sa.Text(), nullable=True),
        sa.Column("mentions", sa.Integer(), nullable=False),
        sa.Column("public_mentions", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person"),
    )
    op.create_index("persons_name_key", "persons", ["name_key"], unique=False)
    op.create_table(
        "post_attestations",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("post", sa.BigInteger(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("post_attestations_doc", "post_attestations", ["doc"], unique=False)
    op.create_index("post_attestations_person", "post_attestations", ["person"], unique=False)
    op.create_index("post_attestations_post", "post_attestations", ["post", "person", "day"], unique=False)
    op.create_table(
        "posts",
        sa.Column("post", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("post"),
    )
    op.create_index("posts_body", "posts", ["body"], unique=False)
    op.create_table(
        "programmes",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("programmes_doc", "programmes", ["doc"], unique=False)
    op.create_index("programmes_name", "programmes", ["name"], unique=False)
    op.create_table(
        "quantities",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("of_what", sa.Text(), nullable=True),
        sa.Column("sense", sa.Text(), nullable=True),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
    )
    op.create_index("quantities_doc", "quantities", ["doc"], unique=False)
    op.create_table(
        "refusals",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("advice", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_index("refusals_batch", "refusals", ["batch"], unique=False)
    op.create_table(
        "resolutions",
        sa.Column("resolution", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("node", sa.Text(), nullable=False),
        sa.Column("canonical", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("judgement", sa.Integer(), nullable=True),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("resolution"),
    )
    op.create_index("resolutions_node", "resolutions", ["kind", "node"], unique=False)
    op.create_table(
        "document_copies",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["doc"],
            ["documents.doc"],
        ),
        sa.PrimaryKeyConstraint("doc", "key"),
    )
    op.create_index("document_copies_batch", "document_copies", ["batch"], unique=False)
    op.create_index("document_copies_id", "document_copies", ["id"], unique=False)
    op.create_table(
        "readings",
        sa.Column("reading", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("published_by", sa.Text(), nullable=True),
        sa.Column("via", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("statements", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["doc"],
            ["documents.doc"],
        ),
        sa.PrimaryKeyConstraint("reading"),
    )
    op.create_index("readings_batch", "readings", ["batch"], unique=False)
    op.create_index("readings_doc", "readings", ["doc"], unique=False)
    op.create_table(
        "statements",
        sa.Column("reading", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("property", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("datatype", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_to", sa.Text(), nullable=True),
        sa.Column("precision", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["reading"],
            ["readings.reading"],
        ),
        sa.PrimaryKeyConstraint("reading", "n"),
        sqlite_with_rowid=False,
    )
    op.execute(SEARCH[op.get_bind().dialect.name])
