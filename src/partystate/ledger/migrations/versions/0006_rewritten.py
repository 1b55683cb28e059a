"""Which batch last took back what had been said of a post, so that a state worked out before can be gone on with.

Revision ID: 0006
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("posts", sa.Column("rewritten", sa.Integer(), nullable=False, server_default="0"))
    op.execute("DELETE FROM checkpoints")
