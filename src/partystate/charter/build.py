"""Plain data to the charter's simple things: state, people, ranks, programmes, places, outlets, meetings, rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, get_args

from partystate.charter import model
from partystate.charter.model import Problem
from partystate.charter.rows import Row, rows_of, slug, with_first

Data = Mapping[str, Any]
"""Relative file name without ending -> plain data (compile.compile_folder)."""

T = TypeVar("T")


def section(data: Data, name: str, problems: list[Problem]) -> Iterator[Row]:
    """The rows of `name.yaml` and of every file under `name/`, each a list of mappings."""
    for file in sorted(data):
        if file == name or file.startswith(f"{name}/"):
            yield from rows_of(data[file], file, problems, 1, file)


def keyed(things: Iterator[tuple[Row, str, T]]) -> dict[str, T]:
    """By id; an id that is taken is recorded, the first one stays."""
    out: dict[str, T] = {}
    for row, key, thing in things:
        if key in out:
            row.fault(f"the id '{key}' is taken by an earlier entry")
        elif key:
            out[key] = thing
    return out


def word(row: Row, key: str, allowed: Any, default: str) -> Any:
    """A value of a closed list (a Literal); the default, and a problem, for any other."""
    value = row.text(key) or default
    if value not in get_args(allowed):
        row.fault(f"'{key}' is '{value}'; it must be one of {', '.join(get_args(allowed))}")
        return default
    return value


def build_state(data: Data, folder: str, problems: list[Problem]) -> model.State:
    """Raises nothing; a charter without state.yaml gets an empty state and a problem."""
    raw = data.get("state")
    if not isinstance(raw, dict):
        problems.append(Problem("state.yaml", None, "is missing or no mapping; it must name the state"))
        return model.State(id=folder, name=folder)
    row = Row(raw, "state", problems)
    languages = row.texts("languages") or ("en",)
    name = row.need("name")
    eras = row.mapping("eras")
    for era, offset in eras.items():
        if not isinstance(offset, int):
            row.fault(f"the era '{era}' needs a whole number of years to add")
    return model.State(
        id=row.text("id") or folder,
        name=name,
        names=with_first(name, languages[0], row.names()),
        capital=row.text("capital"),
        party=row.text("party"),
        languages=languages,
        eras={k: v for k, v in eras.items() if isinstance(v, int)},
        abbreviations={k: str(v) for k, v in row.mapping("abbreviations").items()},
        omit=row.texts("omit"),
        titles=row.texts("titles"),
        leaders=tuple(model.Leader(person=r.need("person"), **r.dated()) for r in row.rows("leaders")),
        **row.dated(),
    )


def build_people(data: Data, language: str, problems: list[Problem]) -> dict[str, model.Person]:
    def each() -> Iterator[tuple[Row, str, model.Person]]:
        for row in section(data, "people", problems):
            name = row.need("name")
            key = row.text("id") or slug(name)
            yield row, key, model.Person(
                id=key, name=name, names=with_first(name, language, row.names()),
                born=row.day("born")[0], died=row.day("died", last=True)[0],
                honoured=row.flag("honoured"), glued=row.flag("glued"), **row.dated(),
            )  # fmt: skip

    return keyed(each())


def build_ranks(data: Data, language: str, problems: list[Problem]) -> dict[str, model.Rank]:
    def each() -> Iterator[tuple[Row, str, model.Rank]]:
        for row in section(data, "ranks", problems):
            name = row.need("name")
            key = row.text("id") or slug(name)
            yield row, key, model.Rank(
                id=key, name=name, order=row.number("order") or 0, branch=row.text("branch") or "army",
                names=with_first(name, language, row.names()), **row.dated(),
            )  # fmt: skip

    return keyed(each())


def build_programmes(data: Data, language: str, problems: list[Problem]) -> dict[str, model.Programme]:
    def each() -> Iterator[tuple[Row, str, model.Programme]]:
        for row in section(data, "programmes", problems):
            name = row.need("name")
            key = row.text("id") or slug(name)
            yield row, key, model.Programme(
                id=key, name=name, kind=word(row, "kind", model.ProgrammeKind, "campaign"),
                names=with_first(name, language, row.names()), part_of=row.text("part_of"), **row.dated(),
            )  # fmt: skip

    return keyed(each())


def build_outlets(data: Data, language: str, problems: list[Problem]) -> dict[str, model.Outlet]:
    def each() -> Iterator[tuple[Row, str, model.Outlet]]:
        for row in section(data, "outlets", problems):
            name = row.need("name")
            key = row.text("id") or slug(name)
            yield row, key, model.Outlet(
                id=key, name=name, kind=word(row, "kind", model.OutletKind, "press"),
                names=with_first(name, language, row.names()), codes=row.texts("codes"),
                domains=row.texts("domains"), country=row.text("country"), **row.dated(),
            )  # fmt: skip

    return keyed(each())


def build_place_kinds(data: Data, problems: list[Problem]) -> dict[str, Row]:
    """Place kind -> its row (`suffix`: language -> word after the short name, `in_name`, `strip`)."""
    return keyed((row, row.need("kind"), row) for row in section(data, "place_kinds", problems))


def build_places(data: Data, language: str, problems: list[Problem]) -> dict[str, model.Place]:
    """The gazetteer. A row's `name` is the short one; its kind's suffix makes the full name and the aliases."""
    kinds = {key: (row.names("suffix"), row.flag("in_name")) for key, row in build_place_kinds(data, problems).items()}

    def one(row: Row, kind: str, parent: str | None) -> tuple[Row, str, model.Place]:
        short = row.need("name")
        suffixes, in_name = kinds.get(kind, ({}, False))
        full = " ".join((short, *suffixes.get(language, ())[:1]))
        names = dict(row.names())
        for lang, given in list(names.items()):
            # a native name is written with its suffix; the bare name is an alias ("의주군" -> "의주")
            bare = [g[: -len(s)] for g in given for s in suffixes.get(lang, ()) if lang != language and g.endswith(s)]
            names[lang] = tuple(dict.fromkeys((*given, *(b for b in bare if len(b) > 1))))
        name = full if in_name else short
        names[language] = tuple(dict.fromkeys((name, short, full, *names.get(language, ()))))
        at = row.data.get("at")
        lat, lon = None, None
        if at is not None:
            if isinstance(at, list) and len(at) == 2 and all(isinstance(c, int | float) for c in at):
                lat, lon = float(at[0]), float(at[1])
            if lat is None or lon is None or not (-90 <= lat <= 90 and -180 <= lon <= 180):
                row.fault("'at' must be [latitude, longitude] in degrees")
                lat = lon = None
        key = row.text("id") or slug(name)
        return row, key, model.Place(
            id=key, name=name, kind=kind, parent=row.text("parent") or parent, names=names,
            lat=lat, lon=lon, renamed_from=row.text("renamed_from"), **row.dated(),
        )  # fmt: skip

    def each() -> Iterator[tuple[Row, str, model.Place]]:
        for group in section(data, "places", problems):
            kind, parent = group.need("kind"), group.text("parent")
            for row in group.rows("rows"):
                yield one(row, row.text("kind") or kind, parent)

    return keyed(each())


def build_meetings(data: Data, problems: list[Problem]) -> dict[tuple[str, int | None], dict[int, model.Meeting]]:
    """(body id, term) -> meeting number -> meeting; `until` is `since` where none is given."""
    out: dict[tuple[str, int | None], dict[int, model.Meeting]] = {}
    for group in section(data, "meetings", problems):
        body, term = group.need("body"), group.number("term")
        for row in group.rows("rows"):
            number, dated = row.number("number"), row.dated()
            if number is None or dated["since"] is None:
                row.fault("a meeting needs 'number' and 'since'")
                continue
            if dated["until"] is None:
                dated["until"], dated["until_precision"] = row.day("since", last=True)
            held = out.setdefault((body, term), {})
            if number in held:
                row.fault(f"meeting {number} of '{body}' stands twice")
            held[number] = model.Meeting(body=body, term=term, number=number, enlarged=row.flag("enlarged"), **dated)
    return out


def build_precedence(data: Data, problems: list[Problem]) -> tuple[model.Precedence, ...]:
    return tuple(
        model.Precedence(posts=row.texts("posts"), **row.dated()) for row in section(data, "precedence", problems)
    )


def build_checks(data: Data, problems: list[Problem]) -> dict[str, model.Check]:
    def each() -> Iterator[tuple[Row, str, model.Check]]:
        for row in section(data, "checks", problems):
            key = row.need("id")
            severity = row.number("severity") or 1
            if severity not in (1, 2, 3):
                row.fault("'severity' is 1 (note), 2 (warning) or 3 (error)")
            yield row, key, model.Check(
                id=key, severity=severity, text=row.need("text"), bodies=row.texts("bodies"),
                options=row.mapping("options"), **row.dated(),
            )  # fmt: skip

    return keyed(each())


def build_lexicon(data: Data) -> dict[str, Any]:
    """Every lexicon/NAME.yaml as plain data, without line numbers; its readers own its shape."""
    from partystate.charter.compile import LINE

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: bare(v) for k, v in value.items() if k != LINE}
        return [bare(v) for v in value] if isinstance(value, list) else value

    return {k.removeprefix("lexicon/"): bare(v) for k, v in data.items() if k.startswith("lexicon/")}
