"""Under which names a body is in the ledger: the charter's own, older and later ones, or the name itself."""

from __future__ import annotations

from partystate.charter import Body
from partystate.web.site import Site


def find_body(site: Site, text: str) -> Body | None:
    """A declared body by its id or any of its names."""
    return site.charter.body(text) or site.body_of(text)


def lineage_names(site: Site, body: Body) -> list[str]:
    """The names of a body and of what it was renamed from and into."""
    return list(dict.fromkeys(b.name for b in site.charter.lineage(body.id)))


def names_of_body(site: Site, text: str) -> list[str]:
    """Every name under which a body, by id or any name, can stand in the ledger's rows."""
    found = find_body(site, text)
    return [text] if found is None else list(dict.fromkeys([*lineage_names(site, found), *spellings(site, found.id)]))


def spellings(site: Site, body_id: str) -> list[str]:
    """The bodies' names as posts carry them that mean a declared body."""
    return site.kept("spellings", lambda: _all_spellings(site)).get(body_id, [])


def _all_spellings(site: Site) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for (text,) in site.database.rows("SELECT DISTINCT body FROM posts WHERE body <> '' ORDER BY body LIMIT 20000"):
        body = site.charter.find_body(text)
        if body is not None:
            found.setdefault(body.id, []).append(text)
    return found
