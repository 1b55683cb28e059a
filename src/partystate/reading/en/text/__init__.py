"""Sentences and their skeletons: what a text is cut into before any grammar reads it."""
