"""Titles as copies misprint them: one letter left out, or two that stand side by side exchanged ("Secreatry").

Source: web copies of communiqués of 2011.
"""

from __future__ import annotations

from collections.abc import Container, Iterable

_SHORTEST = 7
"""Letters from which on a title with a slip is still like no other word."""


def misprints_of(titles: Iterable[str], words: Container[str]) -> dict[str, str]:
    """The misprints of long titles → the title; none of them one of `words`.

    >>> misprints_of(["minister"], set())["minster"], "mister" in misprints_of(["minister"], set())
    ('minister', False)
    """
    found: dict[str, str] = {}
    for title in titles:
        if len(title) < _SHORTEST or not title.isalpha():
            continue
        for k in range(len(title)):
            dropped = title[:k] + title[k + 1 :]
            turned = title[:k] + title[k + 1 : k + 2] + title[k] + title[k + 2 :]
            found.update((slip, title) for slip in (dropped, turned) if slip != title and slip not in words)
    return found
