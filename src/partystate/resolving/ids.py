"""Ids of persons: readable, and the same on every machine. The first person of a name has the name's own id."""

from __future__ import annotations

from functools import lru_cache

from partystate.romanisation import name_key

FOREIGN = "f-"
"""What the key of a block of foreigners, and the id of each of them, begins with."""
NUMBER = "."
"""Stands before the number of a homonym in a person id ("ri-yong-ho.2"); no name key has it."""


def block_key(name: str, foreign: bool = False) -> str:
    """The key of the block a name belongs to: its name key, with a mark for foreigners."""
    key = name_key(name) or "unnamed"
    return FOREIGN + key if foreign else key


@lru_cache(maxsize=65536)
def base_id(name: str, foreign: bool = False) -> str:
    """The id of the first person of a name ("kim-jong-un"); homonyms get ".2", ".3" …"""
    return block_key(name, foreign).replace(" ", "-")


def base_of(person: str) -> str:
    """The id of the first person of the name that a person is numbered under."""
    return person.partition(NUMBER)[0]


def key_of(person: str) -> str:
    """The key of the block that a person is numbered in."""
    words = base_of(person).replace("-", " ")
    return FOREIGN + words[len(FOREIGN) :] if person.startswith(FOREIGN) else words


def mention_node(name: str, foreign: bool, document: str) -> str:
    """What a decision on one mention is about: a name as printed (foreign or not) in a document, by its sha256."""
    return f"{FOREIGN if foreign else ''}{name}@{document}"
