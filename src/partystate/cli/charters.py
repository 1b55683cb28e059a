"""`partystate charter show` and `validate`: the declared constitution."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from partystate.cli.failing import FAILED, fail
from partystate.cli.options import DAY, Settings, json_option


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
    from partystate.cli.showing import write_json

    loaded = Settings.of(context).load_charter()
    try:
        found = describe(loaded, " ".join(body) or None, on)
    except LookupError as error:
        fail(str(error), "`partystate charter show` lists the bodies")
    if as_json:
        write_json(found)
    elif body:
        _show_body(found)
    else:
        _show_outline(found)


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


def _show_outline(found: dict[str, Any]) -> None:
    from partystate.cli.showing import heading, say

    state, counts = found["state"], found["counts"]
    heading(f"{state['name']}" + (f" on {found['on']}" if found["on"] else ""))

    def show(bodies: list[dict[str, Any]], depth: int) -> None:
        for body in bodies:
            say("  " * depth + body["name"] + _between(body))
            show(body["bodies"], depth + 1)

    show(found["bodies"], 1)
    say()
    say(", ".join(f"{count:,} {what}" for what, count in counts.items()))


def _show_body(found: dict[str, Any]) -> None:
    from partystate.cli.showing import heading, say, table

    heading(found["name"] + _between(found))
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
            say(f"  {label}: {value}")
    if found["terms"]:
        say()
        rows = [(t["number"], t["since"], t["until"], t["opened_by"], t["seats"]) for t in found["terms"]]
        table(("term", "since", "until", "opened by", "seats"), rows)
    if found["posts"]:
        say()
        posts = [(p["role"], p["since"], p["until"], p["seats"], ", ".join(p["filled_by"])) for p in found["posts"]]
        table(("post", "since", "until", "seats", "filled by"), posts)
    if found["meetings"]:
        say()
        met = [
            (m["term"], m["number"], "yes" if m["enlarged"] else "", m["since"], m["until"]) for m in found["meetings"]
        ]
        table(("term", "meeting", "enlarged", "since", "until"), met)
    if found["bodies"]:
        say()
        say("Under it: " + "; ".join(b["name"] for b in found["bodies"]))


def _between(thing: dict[str, Any]) -> str:
    since, until = thing["since"], thing["until"]
    return f" ({since or ''}–{until or ''})" if since or until else ""


COMMANDS = (charter,)
