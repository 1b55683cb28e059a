"""Who holds what in rows, line-ups and lists of members."""
