"""Helpers of these tests (`constructs`, `labelled`, `scoring`) are found from the rooms below too."""
