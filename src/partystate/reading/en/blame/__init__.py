"""Criticisms and discipline: who is blamed, for what, by whom."""
