"""Alembic's entry: migrations run on the connection (and in the transaction) that `migrating.py` opened."""

from __future__ import annotations

from alembic import context

from partystate.ledger.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
