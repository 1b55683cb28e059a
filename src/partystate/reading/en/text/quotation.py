"""What stands in quotation marks."""

from __future__ import annotations


def in_quotation(before: str) -> bool:
    """Whether a text leaves a quotation open."""
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")
