"""A charter in plain JSON values, for `partystate charter show` and the web's charter pages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from partystate.charter import rules
from partystate.charter.model import Body, Dated, Post, Precision

if TYPE_CHECKING:
    from partystate.charter.charter import Charter


def describe(charter: Charter, body: str | None = None, on: date | None = None) -> dict[str, Any]:
    """The whole charter in outline, or one body in full (any of its names, or its id).

    Raises LookupError with a hint for a body that the charter does not know.
    """
    if body is None:
        return outline(charter, on)
    found = charter.body(body) or charter.find_body(body, on)
    if found is None:
        raise LookupError(f"the charter of {charter.state.name} has no body called {body!r}{_hint(charter, body)}")
    return describe_body(charter, found)


def outline(charter: Charter, on: date | None = None) -> dict[str, Any]:
    """The state, how much is declared, and the tree of bodies (those of one day, with `on`)."""
    state = charter.state
    shown = [b for b in charter.bodies.values() if b.holds(on)]
    ids = {b.id for b in shown}
    under: dict[str | None, list[Body]] = {}
    for body in shown:
        under.setdefault(body.parent if body.parent in ids else None, []).append(body)

    def tree(parent: str | None) -> list[dict[str, Any]]:
        return [
            {"id": b.id, "name": b.name, "kind": b.kind, **_dates(b), "bodies": tree(b.id)}
            for b in under.get(parent, ())
        ]

    return {
        "state": {
            "id": state.id, "name": state.name, "names": _names(state.names), "capital": _place(charter, state.capital),
            "languages": list(state.languages), "eras": dict(state.eras),
            "leaders": [{"name": charter.people[x.person].name, **_dates(x)} for x in state.leaders],
        },
        "on": on.isoformat() if on else None,
        "counts": {
            "bodies": len(charter.bodies), "posts": sum(len(b.posts) for b in charter.bodies.values()),
            "ranks": len(charter.ranks), "programmes": len(charter.programmes), "places": len(charter.places),
            "outlets": len(charter.outlets), "meetings": sum(len(m) for m in charter.meetings.values()),
            "checks": len(charter.checks),
        },
        "bodies": tree(None),
    }  # fmt: skip


def describe_body(charter: Charter, body: Body) -> dict[str, Any]:
    """All the charter says of one body."""
    lineage = charter.lineage(body.id)
    return {
        "id": body.id,
        "name": body.name,
        "kind": body.kind,
        **_dates(body),
        "names": _names(body.names),
        "parent": _body(charter, body.parent),
        "elected_by": _body(charter, body.elected_by),
        "acts_for": [_body(charter, b) for b in body.acts_for],
        "lineage": [{"id": b.id, "name": b.name, **_dates(b)} for b in lineage] if len(lineage) > 1 else [],
        "numbering": body.numbering,
        "meeting_kind": body.meeting_kind,
        "terms": [
            {"number": t.number, **_dates(t), "opened_by": t.opened_by, "seats": t.seats, "note": t.note}
            for t in body.terms
        ],
        "posts": [_post(charter, p) for p in body.posts],
        "meetings": [
            {"term": m.term, "number": m.number, "enlarged": m.enlarged, **_dates(m)}
            for (owner, _), held in charter.meetings.items() if owner == body.id
            for m in held.values()
        ],
        "bodies": [{"id": b.id, "name": b.name, **_dates(b)} for b in charter.children(body.id)],
        "source": body.source,
        "note": body.note,
        "declared": f"{body.file}:{body.line}",
    }  # fmt: skip


def _post(charter: Charter, post: Post) -> dict[str, Any]:
    return {
        "id": post.id, "role": post.role, "title": post.title, **_dates(post),
        "names": _names(post.names), "titles": _names(post.titles), "seats": post.seats,
        "filled_by": sorted(rules.electors(charter, post)), "precedence": charter.precedence_of(post.id),
        "renamed_from": post.renamed_from, "renamed_into": post.renamed_into, "source": post.source, "note": post.note,
    }  # fmt: skip


def _dates(thing: Dated) -> dict[str, str | None]:
    return {"since": shown(thing.since, thing.since_precision), "until": shown(thing.until, thing.until_precision)}


def shown(day: date | None, precision: Precision) -> str | None:
    """A date as precisely as it is known: 2016-05-09, 2016-05 or 2016."""
    return day.isoformat()[: {"day": 10, "month": 7, "year": 4}[precision]] if day else None


def _names(names: Any) -> dict[str, list[str]]:
    return {language: list(given) for language, given in names.items()}


def _body(charter: Charter, body_id: str | None) -> dict[str, str] | None:
    body = charter.body(body_id) if body_id else None
    return {"id": body.id, "name": body.name} if body else None


def _place(charter: Charter, place_id: str | None) -> str | None:
    place = charter.places.get(place_id) if place_id else None
    return place.name if place else None


def _hint(charter: Charter, text: str) -> str:
    """The declared names that share the most words with what was asked for."""
    words = charter.keys.words(text)
    near = sorted(charter.bodies.values(), key=lambda b: -len(words & charter.keys.words(b.name)))[:3]
    near = [b for b in near if words & charter.keys.words(b.name)]
    return "; did you mean " + ", ".join(repr(b.name) for b in near) + "?" if near else ""
