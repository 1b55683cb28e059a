"""`partystate charter show` and `validate`: the declared constitution."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from partystate.cli.failing import FAILED, fail
from partystate.cli.options import DAY, Settings, json_option

if TYPE_CHECKING:
    from rich.console import Console


@click.group()
def charter() -> None:
    """The charter: what bodies and posts a state declares, with terms, renamings and who elects whom."""


@charter.command()
@click.argument("body", nargs=-1, metavar="[BODY]")
@click.option("--on", type=DAY, metavar="DATE", help="Only the bodies of this day.")
@json_option
@click.pass_context
def show(context: click.Context, body: tuple[str, ...], on: date | None, as_json: bool) -> None:
    """Show the tree of bodies, or one BODY (by any of its names) with its terms, posts and renamings."""
    from partystate.charter.describe import describe
    from partystate.cli.showing import console, write_json

    loaded = Settings.of(context).load_charter()
    try:
        found = describe(loaded, " ".join(body) or None, on)
    except LookupError as error:
        fail(str(error), "`partystate charter show` lists the bodies")
    if as_json:
        write_json(found)
    elif body:
        _show_body(console(), found)
    else:
        _show_outline(console(), found)


@charter.command()
@click.argument("path", required=False)
@json_option
@click.pass_context
def validate(context: click.Context, path: str | None, as_json: bool) -> None:
    """Check a charter: every fault with file and line. PATH is a folder; without it the charter in use is checked."""
    from dataclasses import asdict

    from partystate.charter import validate as check
    from partystate.cli.showing import write_json

    place = path or Settings.of(context).charter
    if Path(place).is_dir() and not (Path(place) / "state.yaml").is_file():
        fail(f"{place} is no charter: it has no state.yaml", "give the folder that holds it (docs/charter-format.md)")
    problems = check(place)
    if as_json:
        write_json([asdict(problem) for problem in problems])
    else:
        for problem in problems:
            print(problem)
        print(f"{place}: {len(problems)} fault(s)" if problems else f"{place}: sound")
    if problems:
        raise click.exceptions.Exit(FAILED)


def _show_outline(out: Console, found: dict[str, Any]) -> None:
    from rich.tree import Tree

    state, counts = found["state"], found["counts"]
    tree = Tree(f"{state['name']}" + (f" on {found['on']}" if found["on"] else ""))

    def grow(branch: Tree, bodies: list[dict[str, Any]]) -> None:
        for body in bodies:
            grow(branch.add(body["name"] + _between(body)), body["bodies"])

    grow(tree, found["bodies"])
    out.print(tree)
    out.print(", ".join(f"{count:,} {what}" for what, count in counts.items()))


def _show_body(out: Console, found: dict[str, Any]) -> None:
    from partystate.cli.showing import heading, table

    heading(out, found["name"] + _between(found))
    for label, value in (
        ("part of", (found["parent"] or {}).get("name")),
        ("elected by", (found["elected_by"] or {}).get("name")),
        ("acts for", ", ".join(b["name"] for b in found["acts_for"] if b)),
        *((f"names ({lang})", "; ".join(names)) for lang, names in found["names"].items()),
        ("was and became", " → ".join(b["name"] + _between(b) for b in found["lineage"])),
        ("source", found["source"]),
        ("note", found["note"]),
        ("declared in", found["declared"]),
    ):
        if value:
            out.print(f"  {label}: {value}")
    if found["terms"]:
        out.print()
        rows = [(t["number"], t["since"], t["until"], t["opened_by"], t["seats"]) for t in found["terms"]]
        table(out, ("term", "since", "until", "opened by", "seats"), rows)
    if found["posts"]:
        out.print()
        posts = [(p["role"], p["since"], p["until"], p["seats"], ", ".join(p["filled_by"])) for p in found["posts"]]
        table(out, ("post", "since", "until", "seats", "filled by"), posts)
    if found["meetings"]:
        out.print()
        met = [
            (m["term"], m["number"], "yes" if m["enlarged"] else "", m["since"], m["until"]) for m in found["meetings"]
        ]
        table(out, ("term", "meeting", "enlarged", "since", "until"), met)
    if found["bodies"]:
        out.print()
        out.print("Under it: " + "; ".join(b["name"] for b in found["bodies"]))


def _between(thing: dict[str, Any]) -> str:
    since, until = thing["since"], thing["until"]
    return f" ({since or ''}–{until or ''})" if since or until else ""


COMMANDS = (charter,)
