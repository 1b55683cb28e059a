"""Questions over time: `programmes`, `laws`, `assembly`, `discipline`, `stances`, `conflicts`."""

from __future__ import annotations

from datetime import date

import click

from partystate.cli.options import DAY, Settings, json_option, known_option, ledger_option, limit_option
from partystate.cli.window import Window, over_time

words_argument = click.argument("words", nargs=-1, metavar="[WORDS]")


@click.command()
@words_argument
@click.option("--kind", type=click.Choice(["campaign", "plan", "regime"]), help="One kind.")
@over_time(25)
def programmes(window: Window, words: tuple[str, ...], kind: str | None) -> None:
    """Campaigns, plans and regimes as timelines: announced, underway, tightened, relaxed, completed, with the targets
    and results reported beside them. WORDS name one of them."""
    from partystate.analysis.programmes import programmes as timelines
    from partystate.cli.showing import heading, say, table, write_json

    with window.settings.open() as opened:
        found = timelines(
            opened,
            name=" ".join(words) or None,
            kind=kind,
            **window.times,
            charter=window.settings.load_charter(),
        )
    if window.as_json:
        write_json([timeline.to_json() for timeline in found])
        return
    if not found:
        say("No report names such a programme.")
    for timeline in window.first(found):
        heading(f"{timeline.name} ({timeline.kind}), {timeline.status}")
        rows = [
            (s.status, s.first, s.last if s.last != s.first else "", s.reports, s.sources[0].statement)
            for s in timeline.steps
        ]
        table(("status", "from", "to", "reports", "why"), rows, whole=("from", "to", "why"))
        for figure in timeline.figures[:8]:
            sense = f", {figure.sense}" if figure.sense else ""
            of = f" ({figure.of})" if figure.of else ""
            say(f"  {figure.day} {figure.part}: {figure.value:,g} {figure.unit}{of}{sense} {figure.source.statement}")
        say()
    window.say_what_is_left_out(len(found), "programme")


@click.command()
@words_argument
@click.option("--body", metavar="NAME", help="Acted on by this body, by any of its names.")
@over_time(100)
def laws(window: Window, words: tuple[str, ...], body: str | None) -> None:
    """Laws adopted, amended or reported, with the texts that say so. WORDS of the title narrow the list."""
    from partystate.analysis.assembly import laws as of
    from partystate.cli.showing import say, table, write_json

    with window.settings.open() as opened:
        found = of(
            opened,
            " ".join(words),
            body=body,
            **window.times,
            charter=window.settings.load_charter(),
        )
    if window.as_json:
        write_json([law.to_json() for law in found])
        return
    if not found:
        say("No report names such a law.")
        return
    rows = [(s.day, s.action, law.title, s.body, s.source.statement) for law in found for s in law.steps]
    table(("published", "action", "law", "by", "why"), window.first(rows), whole=("published", "why"))
    window.say_what_is_left_out(len(rows), "report")


@click.command()
@click.option("--on", type=DAY, metavar="DATE", help="Its deputies on this day.")
@click.option("--body", metavar="NAME", help="One assembly, by any of its names.")
@over_time(100)
def assembly(window: Window, on: date | None, body: str | None) -> None:
    """The assembly: its sessions with what they adopted, or (with --on) its known deputies on a day."""
    from partystate.analysis import assembly as chamber
    from partystate.cli.answers import event_json
    from partystate.cli.showing import days, say, table, write_json

    with window.settings.open() as opened:
        if on is not None:
            found = chamber.deputies(
                opened, on, body, known_on=window.known_on, charter=window.settings.load_charter()
            )
            if window.as_json:
                write_json(found.to_json())
                return
            rows = [
                (
                    h.name,
                    found.constituencies.get(h.person),
                    h.certainty,
                    h.tenure.first_seen,
                    h.tenure.last_seen,
                    h.evidence[0].statement if h.evidence else None,
                )
                for h in found.holders
            ]
            table(
                ("deputy", "constituency", "certainty", "first seen", "last seen", "why"),
                window.first(rows),
                whole=("deputy", "why")
            )
            say(f"{len(rows)} of {found.seats or '?'} deputies of the {found.body} are known on {on}.")
            return
        held = chamber.sessions(opened, **window.times)
        adopted = {e.id: [d.text for d in opened.details(e.id).decisions] for e in held}
    if window.as_json:
        write_json([event_json(e) | {"decisions": adopted[e.id]} for e in held])
        return
    told = [(days(e.start, e.end, e.reported), e.body, e.term, e.ordinal, "; ".join(adopted[e.id]), e.id) for e in held]
    table(("day", "body", "term", "no.", "adopted", "id"), window.first(told), whole=("day", "term", "no.", "id"))
    window.say_what_is_left_out(len(told), "session")


@click.command()
@words_argument
@click.option("--directives", is_flag=True, help="Also what organisations are told to do.")
@over_time(25)
def discipline(window: Window, words: tuple[str, ...], directives: bool) -> None:
    """Who was blamed for what and who was removed, by organisation. WORDS name one, by any of its names."""
    from partystate.analysis.discipline import discipline as timelines
    from partystate.cli.showing import heading, say, shortened, table, write_json

    with window.settings.open() as opened:
        found = timelines(
            opened,
            " ".join(words) or None,
            directives=directives,
            **window.times,
            charter=window.settings.load_charter(),
        )
    if window.as_json:
        write_json([timeline.to_json() for timeline in found])
        return
    if not found:
        say("No report blames or removes anybody there.")
    for timeline in window.first(found):
        heading(timeline.organisation)
        rows = [
            (m.day, m.what, m.target, shortened(m.text or "", 160), m.by, m.source.statement) for m in timeline.measures
        ]
        table(("published", "what", "whom", "for what", "by", "why"), rows, whole=("published", "what", "why"))
        say()
    window.say_what_is_left_out(len(found), "organisation")


@click.command()
@click.argument("country", required=False, metavar="[COUNTRY]")
@click.option("--speaker", metavar="WORDS", help="Said by a speaker of these words.")
@over_time(50)
def stances(window: Window, country: str | None, speaker: str | None) -> None:
    """What the state's own voices said of other states, and what its bodies discussed of them, earliest first."""
    from partystate.analysis.stances import stances as claims
    from partystate.cli.showing import say, shortened, table, write_json

    with window.settings.open() as opened:
        found = claims(
            opened,
            country,
            speaker=speaker,
            **window.times,
            charter=window.settings.load_charter(),
        )
    if window.as_json:
        write_json([stance.to_json() for stance in found])
        return
    if not found:
        say("Nothing in the ledger is said of another state that is like that.")
        return
    rows = [
        (s.day, s.country, s.speaker, s.verb, shortened(s.text, 160), s.source.statement)
        for s in window.first(found)
    ]
    table(("published", "of", "speaker", "verb", "what", "why"), rows, whole=("published", "why"))
    window.say_what_is_left_out(len(found), "stance")


@click.command()
@known_option
@limit_option(50)
@ledger_option
@json_option
@click.pass_context
def conflicts(context: click.Context, known_on: date | None, limit: int, ledger: str | None, as_json: bool) -> None:
    """Facts on which documents disagree: every version, the one believed first.

    Believed is what a person has judged; else the outlet nearest to the source, then the version of most independent
    texts, then the later one.
    """
    from partystate.analysis.conflicts import conflicts as of
    from partystate.cli.showing import counted, say, table, write_json

    settings = Settings.of(context, ledger)
    with settings.open() as opened:
        found = of(opened, known_on=known_on, charter=settings.load_charter())
    if as_json:
        write_json([conflict.to_json() for conflict in found])
        return
    if not found:
        say("The documents of the ledger agree.")
        return
    rows = [
        (
            c.day if n == 0 else "",
            f"{c.kind} {c.id}: {c.what}" if n == 0 else "",
            v.value,
            "believed" if v.believed else "",
            ", ".join(v.outlets),
            v.sources[0].statement,
        )
        for c in (found[:limit] if limit else found)
        for n, v in enumerate(c.versions)
    ]
    table(("day", "fact", "version", "", "outlets", "why"), rows, whole=("day", "why"))
    if limit and len(found) > limit:
        say(f"{limit} of {counted(len(found), 'conflict')}: --limit 0 shows all")


COMMANDS = (programmes, laws, assembly, discipline, stances, conflicts)
