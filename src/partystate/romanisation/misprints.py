"""The syllable 일 (Il) as copies misprint it: scanners and web pages take capital I and small l for each other.

Source: web copies of communiqués of 1998-2010 ("Kim Jong II", "Kim Jong ll").
"""

from __future__ import annotations

MISPRINTED_IL = frozenset(["II", "ll", "lI"])
"""What stands for "Il" in a name that begins with a Korean surname."""


def as_meant(name: str) -> str:
    """A name with its misprinted syllables as they were meant.

    >>> as_meant("Ri Jong II"), as_meant("Ri Jong Il")
    ('Ri Jong Il', 'Ri Jong Il')
    """
    if "ll" not in name and "lI" not in name and "II" not in name:
        return name  # as nearly all are, and this is asked of each name again and again
    words = name.split()
    return " ".join("Il" if word in MISPRINTED_IL else word for word in words)


def misprinted(name: str) -> list[str]:
    """The misprints of a name with the syllable "Il"; none of any other name."""
    words = name.split()
    return [" ".join(slip if word == "Il" else word for word in words) for slip in MISPRINTED_IL if "Il" in words]
