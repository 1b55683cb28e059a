"""What the resolver of events keeps: tellings, their blocks and links, and passages of texts.

Revision ID: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tellings",
        sa.Column("telling", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("node", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("telling"),
    )
    op.create_index("tellings_doc", "tellings", ["doc"], unique=False)
    op.create_index("tellings_node", "tellings", ["node"], unique=False)
    op.create_table(
        "telling_blocks",
        sa.Column("block", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("telling", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("block", "telling"),
        sqlite_with_rowid=False,
    )
    op.create_index("telling_blocks_telling", "telling_blocks", ["telling"], unique=False)
    op.create_table(
        "telling_links",
        sa.Column("a", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("b", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("odds", sa.Float(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("a", "b"),
        sqlite_with_rowid=False,
    )
    op.create_index("telling_links_b", "telling_links", ["b"], unique=False)
    op.create_table(
        "passages",
        sa.Column("span", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("passage", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("doc", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("span", "passage", "day", "doc"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "review_skips",
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("skipped_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("item"),
    )
