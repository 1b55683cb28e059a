"""The words by which a page can be told to be about a state at all, long before it is read."""

from __future__ import annotations

from partystate.charter.charter import Charter

_OWN = frozenset({"primary", "state"})
"""Kinds of outlets that belong to the state itself."""
_LEAST = 4
"""Bytes of UTF-8: shorter names ("AP", "PB") stand inside other words."""
_WORDS = 3
"""Words of a body's name: shorter ones ("General Staff", "Cabinet") are every state's."""


def relevance_terms(charter: Charter) -> tuple[str, ...]:
    """Names of the state, of the people whom the charter names, of the state's own outlets and of its bodies (full
    names only), in every language, sorted. `partystate.documents.Sieve` looks for them in the bytes of pages."""
    found: set[str] = set()
    for names in charter.state.names.values():
        found.update(names)
    for person in charter.people.values():
        for names in person.names.values():
            found.update(names)
    for outlet in charter.outlets.values():
        if outlet.kind in _OWN:
            for names in outlet.names.values():
                found.update(names)
    for body in charter.bodies.values():
        for names in body.names.values():
            found.update(name for name in names if len(name.split()) >= _WORDS or not name.isascii())
    return tuple(sorted(name for name in found if len(name.encode()) >= _LEAST))
