"""Plain data to bodies: their posts (own and those of their kind), terms, renamings, and families of local bodies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from partystate.charter import model
from partystate.charter.build import Data, keyed, section, word
from partystate.charter.compile import LINE
from partystate.charter.model import Interval, Names, Problem
from partystate.charter.rows import Row, slug, with_first


@dataclass(slots=True)
class Family:
    """A body that exists once for each place of some kinds ("X Provincial People's Committee")."""

    id: str
    over: tuple[str, ...]
    row: Row
    kind: str
    name: str
    names: Names
    eager: bool
    dated: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Templates:
    """What bodies are built with: the posts each kind of body has, and the words for each role."""

    language: str
    kinds: Mapping[str, Row]
    roles: Mapping[str, Names]
    below: Mapping[str, str] = field(default_factory=dict)
    """Role -> the role of the same body that its holder leaves it for."""

    @classmethod
    def of(cls, data: Data, language: str, problems: list[Problem]) -> Templates:
        roles = list(section(data, "roles", problems))
        return cls(
            language,
            keyed((row, row.need("kind"), row) for row in section(data, "kinds", problems)),
            keyed((row, row.need("role"), row.names()) for row in roles),
            {row.need("role"): above for row in roles if (above := row.text("below"))},
        )


def build_bodies(data: Data, templates: Templates, problems: list[Problem]) -> dict[str, model.Body]:
    """Every declared body by id, with the inverse of each renaming and the terms of the body it shares them with."""
    declared = section(data, "bodies", problems)
    rows = keyed((row, row.text("id") or slug(row.text("name") or ""), row) for row in declared)
    terms = {key: _terms(row, key) for key, row in rows.items()}
    bodies = {key: _body(row, key, terms, templates) for key, row in rows.items()}
    into: dict[str, list[str]] = {}
    posts_into: dict[str, str] = {}
    for body in bodies.values():
        for old in body.renamed_from:
            into.setdefault(old, []).append(body.id)
        for post in body.posts:
            if post.renamed_from:
                posts_into[post.renamed_from] = post.id
    for key, body in bodies.items():
        if key in into or any(p.id in posts_into for p in body.posts):
            posts = tuple(
                replace(p, renamed_into=posts_into[p.id]) if p.id in posts_into else p for p in body.posts
            )
            bodies[key] = replace(body, renamed_into=tuple(into.get(key, ())), posts=posts)
    return bodies


def _terms(row: Row, body: str) -> tuple[model.Term, ...]:
    return tuple(
        model.Term(
            body=body, number=r.number("number") or 0, opened_by=r.text("opened_by"), seats=r.number("seats"),
            **r.dated(),
        )
        for r in row.rows("terms")
    )


def _body(row: Row, key: str, terms: Mapping[str, tuple[model.Term, ...]], templates: Templates) -> model.Body:
    name, dated = row.need("name"), row.dated()
    own, terms_of, shown = terms[key], row.text("terms_of"), row.data.get("terms_shared")
    if terms_of and not own:
        own = tuple(replace(t, seats=None) for t in terms.get(terms_of, ()))  # the seats are the other body's
        if isinstance(shown, list) and len(shown) == 2:
            low, high = (n if isinstance(n, int) else None for n in shown)
            own = tuple(t for t in own if (low is None or t.number >= low) and (high is None or t.number <= high))
        else:
            held = Interval(dated["since"], dated["until"])
            own = tuple(t for t in own if held.intersection(t.interval))
    body = model.Body(
        id=key,
        name=name,
        kind=row.need("kind"),
        parent=row.text("parent"),
        names=with_first(name, templates.language, row.names()),
        of=row.text("of") or (name.split(" of ", 1)[1] if " of " in name else None),
        place=row.text("place"),
        renamed_from=row.texts("renamed_from"),
        terms_of=terms_of,
        terms=own,
        numbering=word(row, "numbering", model.Numbering, "none"),
        meeting_kind=row.text("meeting_kind"),
        elected_by=row.text("elected_by"),
        acts_for=row.texts("acts_for"),
        seats=row.number("seats"),
        **dated,
    )
    return replace(body, posts=posts_of(body, row, templates))


def posts_of(body: model.Body, row: Row, templates: Templates) -> tuple[model.Post, ...]:
    """The posts declared with the body, then those of its kind that it does not declare itself."""
    out: dict[str, model.Post] = {}
    for r in row.rows("posts"):
        post = _post(r, body, templates)
        if post.id in out:
            r.fault(f"the post '{post.id}' stands twice; give one of them an 'id' of its own")
        out[post.id] = post
    kind = templates.kinds.get(body.kind)
    if kind and row.flag("posts_of_kind", True):
        for r in kind.rows("posts"):
            post = _post(r, body, templates)
            if post.id not in out and post.interval.intersection(body.interval):
                out[post.id] = post
    return tuple(_with_ladder(post, out, templates) for post in out.values())


def _with_ladder(post: model.Post, posts: Mapping[str, model.Post], templates: Templates) -> model.Post:
    """The post with the id of the one above it, where its role has one and the body has that."""
    above = templates.below.get(post.role)
    found = next((p for p in posts.values() if p.role == above), None) if above else None
    return replace(post, below=found.id) if found else post


def _post(row: Row, body: model.Body, templates: Templates) -> model.Post:
    role, dated = row.need("role"), row.dated()
    # A post cannot outlast its body; a bound the post leaves open is the body's.
    for bound, pick in (("since", max), ("until", min)):
        own, bodys = dated[bound], getattr(body, bound)
        if bodys and (own is None or pick(own, bodys) != own):
            dated[bound], dated[f"{bound}_precision"] = bodys, getattr(body, f"{bound}_precision")
    names, shared = row.names(), templates.roles.get(role, {})
    merged = {lang: (*names.get(lang, ()), *shared.get(lang, ())) for lang in {**shared, **names}}
    elected, appointed, renamed = row.text("elected_by"), row.text("appointed_by"), row.text("renamed_from")
    return model.Post(
        id=f"{body.id}/{row.text('id') or slug(role)}",
        body=body.id,
        role=role,
        title=fill(row.text("title") or "{role} of the {name}", body, role),
        names=with_first(role, templates.language, merged),
        titles=_titles(row, body, role),
        seats=row.number("seats"),
        elected_by=elected or (None if appointed else body.elected_by),
        appointed_by=appointed,
        renamed_from=f"{body.id}/{renamed}" if renamed and "/" not in renamed else renamed,
        **dated,
    )


def _titles(row: Row, body: model.Body, role: str) -> dict[str, tuple[str, ...]]:
    """Full titles from patterns (`titles`) and from the body's own names with another ending (`titles_from`)."""
    out = {lang: tuple(fill(t, body, role) for t in given) for lang, given in row.names("titles").items()}
    for lang, endings in row.mapping("titles_from").items():
        made = [
            name[: -len(old)] + str(new)
            for name in body.names.get(lang, ())
            for old, new in (endings.items() if isinstance(endings, dict) else ())
            if old != LINE and name.endswith(old)
        ]
        out[lang] = tuple(dict.fromkeys((*out.get(lang, ()), *made)))
    return out


def fill(pattern: str, body: model.Body, role: str) -> str:
    """A title pattern of a post: `{role}`, `{name}` (the body's), `{of}` (its short name)."""
    return pattern.replace("{role}", role).replace("{name}", body.name).replace("{of}", body.of or body.name)


def build_families(data: Data, templates: Templates, problems: list[Problem]) -> dict[str, Family]:
    def each() -> Iterator[tuple[Row, str, Family]]:
        for row in section(data, "families", problems):
            name = row.need("name")
            yield row, row.need("id"), Family(
                id=row.need("id"), over=row.texts("over"), row=row, kind=row.need("kind"), name=name,
                names=with_first(name, templates.language, row.names()), eager=row.flag("eager"), dated=row.dated(),
            )  # fmt: skip
            if "{place}" not in name:
                row.fault("'name' must say where the place stands: {place}")

    return keyed(each())


def family_body(family: Family, place: model.Place, templates: Templates) -> model.Body:
    """The body of a family at one place; its id is "<family>:<place>"."""
    short = _short(place, templates.language)
    called = {lang: short if lang == templates.language else given[0] for lang, given in place.names.items() if given}
    names = {
        lang: tuple(p.replace("{place}", called.get(lang, short)) for p in patterns)
        for lang, patterns in family.names.items()
    }
    row = family.row
    body = model.Body(
        id=f"{family.id}:{place.id}",
        name=family.name.replace("{place}", short),
        kind=family.kind,
        parent=row.text("parent"),
        names=names,
        place=place.id,
        family=family.id,
        numbering=word(row, "numbering", model.Numbering, "none"),
        meeting_kind=row.text("meeting_kind"),
        elected_by=row.text("elected_by"),
        **family.dated,
    )
    return replace(body, posts=posts_of(body, row, templates))


def _short(place: model.Place, language: str) -> str:
    """The name without its kind's word: the shortest alias the full name starts with."""
    return min((n for n in place.names[language] if place.name.startswith(n)), key=len, default=place.name)
