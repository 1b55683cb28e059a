"""Events put together from heads and frames: whether, when, where, with whom."""
