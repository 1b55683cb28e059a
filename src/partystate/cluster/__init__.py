"""Reading on many machines: inputs in shards, each read into a partition of statements, loaded once and in order."""
