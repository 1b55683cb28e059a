"""A post phrase as it was read out of a line of Korean."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Phrase:
    """A post phrase at line[start:end]; `posts` are canonical, `spans` where in the line each stands."""

    start: int
    end: int
    posts: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    """Charter id of each post's body, "" where none."""
    link: str = ""
    """The copula that ties the phrase to the name behind it ("인", "이신"), "" for none."""
    plural: bool = False
    foreign: bool = False
    past: bool = False
    late: bool = False
    dangling: bool = False
    """The phrase ends with a connector behind which no further item could be read."""
