"""Event heads: the clauses that say that something took place."""
