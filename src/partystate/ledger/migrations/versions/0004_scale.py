"""What large ledgers need: indexes on decisions and names, the batch that last touched a post, and checkpoints.

Revision ID: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("resolutions_canonical", "resolutions", ["canonical"], unique=False)
    op.create_index("resolutions_batch", "resolutions", ["batch"], unique=False)
    for column in ("superseded", "judgement"):
        some = sa.text(f"{column} IS NOT NULL")
        op.create_index(
            f"resolutions_{column}", "resolutions", [column], unique=False, sqlite_where=some, postgresql_where=some
        )
    op.create_index("person_names_name", "person_names", ["name"], unique=False)
    op.add_column("posts", sa.Column("changed", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "checkpoints",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("stamp", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
