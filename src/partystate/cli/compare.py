"""Sources side by side: `compare`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from partystate.cli.options import Settings, json_option, ledger_option

if TYPE_CHECKING:
    from partystate.analysis.compare import Comparison
    from partystate.analysis.relay import RelayNode


@click.command()
@click.argument("event", metavar="EVENT")
@click.option("--all", "everything", is_flag=True, help="Also the facts on which all agree, or that one source has.")
@ledger_option
@json_option
@click.pass_context
def compare(context: click.Context, event: str, everything: bool, ledger: str | None, as_json: bool) -> None:
    """The sources of one event side by side: what they agree on, add, drop, change and contradict.

    EVENT is the id of an event, or of a document that tells of it.
    """
    from partystate.analysis.compare import compare as compare_sources
    from partystate.cli.showing import write_json

    settings = Settings.of(context, ledger)
    with settings.open() as opened:
        found = compare_sources(opened, event, settings.load_charter())
    if as_json:
        write_json(found.to_json())
    else:
        show(found, everything)


def show(found: Comparison, everything: bool) -> None:
    """Print a comparison: the chain, the facts that differ (or all), and the quotations."""
    from partystate.cli.showing import counted, heading, say, shortened, table

    count = found.chain.independent
    copies = sum(len(document.copies) for document in found.documents)
    heading(f"Event {found.event}")
    say(
        f"{counted(len(found.documents), 'document')}{f' and {copies} copies' if copies else ''}, "
        f"{counted(count, 'independent source')}"
    )
    for origin in found.chain.origins:
        _show_node(origin, 0)
    for name, nodes in found.chain.absent.items():
        say(f"{name} (its text is not in the ledger)")
        for node in nodes:
            _show_node(node, 1)
    agreed = ("same", "origin", "only here")
    rows = [row for row in found.facts if everything or row.relation not in agreed or row.dropped]
    say()
    heading("Facts" if everything else "Facts that differ")
    cells = [
        (row.relation, row.kind, shortened(row.verdict, 400), next(iter(row.cells.values())).said.statement)
        for row in rows
    ]
    table(("", "fact", "verdict", "why"), cells, whole=("", "why"))
    if not rows:
        say("None.")
    changed = [q for q in found.quotations if everything or q.changes or q.origin is None]
    if changed:
        say()
        heading("Quotations")
        quoted = [(q.document, f"“{shortened(q.text, 160)}”", q.verdict, q.origin or "") for q in changed]
        table(("in", "quoted", "verdict", "from"), quoted)


def _show_node(node: RelayNode, depth: int) -> None:
    from partystate.cli.showing import say

    how = "" if node.source is None else f"  [{node.basis}{f', {node.share:.0%} in common' if node.share else ''}]"
    say(f"{'   ' * depth}{'└─ ' if depth else ''}{node.document.name}  {node.document.id}{how}")
    for relay in node.relays:
        _show_node(relay, depth + 1)


COMMANDS = (compare,)
