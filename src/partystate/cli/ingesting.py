"""`partystate ingest` and `partystate search`: documents into the ledger, and found again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from partystate.cli.failing import FAILED, NOTHING_READ, fail, warn
from partystate.cli.options import Settings, json_option, ledger_option, paths_argument, published_option
from partystate.cli.reading import refused

if TYPE_CHECKING:
    from partystate.api import Ledger
    from partystate.charter import Charter
    from partystate.documents import Sieve
    from partystate.ledger.ingest import IngestResult, Progress


@click.command()
@paths_argument
@published_option
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Reading processes. [default: one per processor]")
@click.option("--host", "hosts", multiple=True, metavar="DOMAIN", help="Of web archives: pages of this domain only.")
@click.option("--lang", "languages", multiple=True, metavar="CODE", help="Of web archives: in this language only.")
@click.option("--relevant", is_flag=True, help="Of web archives: pages only that name the state, its bodies or people.")
@click.option("--engine", type=click.Choice(["local", "ray"]), default="local", show_default=True,
              help="Read on this machine, or on a Ray cluster (pip install 'partystate[ray]').")
@click.option("--address", metavar="HOST:PORT", help="Of the Ray cluster. [default: one is started here]")
@click.option("--staging", metavar="FOLDER|URL", help="Where the cluster puts its work. [default: FILE.staging]")
@ledger_option
@json_option
@click.pass_context
def ingest(
    context: click.Context,
    paths: tuple[str, ...],
    published: date | None,
    jobs: int | None,
    hosts: tuple[str, ...],
    languages: tuple[str, ...],
    relevant: bool,
    engine: str,
    address: str | None,
    staging: str | None,
    ledger: str | None,
    as_json: bool,
) -> None:
    """Read documents into the ledger. Running it again changes nothing; after a kill it goes on where it stopped.

    Inputs that cannot be read are named on standard error and kept in the ledger; the exit code is 2 only if
    nothing at all could be read.
    """
    from partystate.cli.progress import watching
    from partystate.cli.showing import write_json
    from partystate.documents import load

    settings = Settings.of(context, ledger)
    charter = settings.load_charter()
    with settings.open(create=True) as opened:
        with watching(lambda refusal: warn(*refused(refusal))) as progress:
            sieve = sieve_of(charter, hosts, languages, relevant)
            if engine == "ray":
                result = on_ray(opened, settings, paths, published, sieve, address, staging, jobs, progress)
                opened.fold(charter)
            else:
                items = load(paths, published=published, vocabulary=charter.vocabulary(), sieve=sieve)
                result = opened.ingest_documents(items, jobs=jobs, charter=charter, progress=progress)
        place = opened.database.url
        if sieve.passed_over():
            counts = ", ".join(f"{what} {count:,}" for what, count in sieve.counts.most_common() if what != "taken")
            warn(f"{sieve.passed_over():,} records of web archives were passed over: {counts}")
        if as_json:
            write_json(summary(result, place))
        else:
            show_summary(result, place)
    if not result.documents:
        raise click.exceptions.Exit(NOTHING_READ)


def sieve_of(charter: Charter, hosts: tuple[str, ...], languages: tuple[str, ...], relevant: bool) -> Sieve:
    """What of web archives is wanted."""
    from partystate.charter.relevance import relevance_terms
    from partystate.documents.sieve import Sieve, domains

    codes = frozenset(code.strip().lower() for code in languages)
    return Sieve(domains(hosts), codes, relevance_terms(charter) if relevant else ())


def on_ray(
    opened: Ledger, settings: Settings, paths: tuple[str, ...], published: date | None, sieve: Sieve,
    address: str | None, staging: str | None, jobs: int | None, progress: Progress,
) -> IngestResult:  # fmt: skip
    """Have a cluster read, and load what it has read."""
    try:
        from partystate.cluster.engine import ingest_on_ray
    except ImportError as error:
        fail(f"--engine ray needs a package that is not here: {error.name}", "pip install 'partystate[ray]'")
    place = staging or f"{opened.database.url.partition('?')[0].rpartition('/')[2] or 'partystate'}.staging"
    if staging is None and opened.database.dialect == "sqlite":
        place = f"{opened.database.path}.staging"
    return ingest_on_ray(
        opened, paths, charter=settings.charter, published=published, sieve=sieve, address=address, staging=place,
        workers=jobs, progress=progress,
    )  # fmt: skip


def summary(result: IngestResult, ledger: str) -> dict[str, object]:
    """The result of an ingest as JSON."""
    return {
        "documents": result.documents, "new": result.new, "reread": result.reread, "copies": result.copies,
        "unchanged": result.unchanged, "failed": result.failed, "unread": result.unread,
        "by_language": dict(result.by_language.most_common()), "statements": result.statements,
        "refusals": result.refusals,
        "refused": [{"file": r.file, "line": r.line, "reason": r.reason, "advice": r.advice} for r in result.refused],
        "seconds": round(result.seconds, 3), "ledger": ledger,
    }  # fmt: skip


def show_summary(result: IngestResult, ledger: str) -> None:
    """Print the result of an ingest."""
    from partystate.cli.showing import counted

    rate = f" ({result.documents / result.seconds:,.0f} a second)" if result.seconds > 0 else ""
    print(f"{counted(result.documents, 'document')} in {result.seconds:.1f} s{rate}")
    for count, what in (
        (result.new, "new"),
        (result.reread, "read again by a newer reader"),
        (result.copies, "copies of texts the ledger has from elsewhere"),
        (result.unchanged, "in the ledger already"),
        (result.failed, "on which the reader failed (stored; please report them)"),
        (result.refusals, "inputs refused (see above; the ledger keeps the list)"),
    ):
        if count:
            print(f"{count:>9,} {what}")
    if result.by_language:
        print("By language: " + ", ".join(f"{lang} {count:,}" for lang, count in result.by_language.most_common()))
    if result.unread:
        print(f"{result.unread:,} are in a language without a reader yet: stored and searchable, not read")
    print(f"The ledger is {ledger}")


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="WORDS…")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="How many documents.")
@ledger_option
@json_option
@click.pass_context
def search(context: click.Context, words: tuple[str, ...], limit: int, ledger: str | None, as_json: bool) -> None:
    """Find documents by their words, the best first.

    "Quoted words" stand together; a word ending in * is the beginning of one.
    """
    from dataclasses import asdict

    from partystate.cli.showing import write_json

    # The shell takes the quotes off: an argument with blanks in it was quoted.
    asked = " ".join(f'"{word}"' if " " in word and '"' not in word and len(words) > 1 else word for word in words)
    if not any(map(str.isalnum, asked)):
        raise click.UsageError("give words to look for")
    with Settings.of(context, ledger).open() as opened:
        hits = opened.search(asked, limit)
    if as_json:
        write_json([asdict(hit) for hit in hits])
        return
    if not hits:
        warn(f"no document has {asked}", "try fewer words, or beginnings of words with * at their end")
        raise click.exceptions.Exit(FAILED)
    for hit in hits:
        about = " · ".join(word for word in (hit.published, hit.outlet, hit.lang, hit.title) if word)
        click.echo(f"{click.style(hit.document, bold=True)} {about}")
        for line in _passage(hit.snippet, hit.marks):
            click.echo(f"  {line}")


def _passage(snippet: str, marks: list[tuple[int, int]]) -> list[str]:
    """The lines of a snippet, the words that were found in colour."""
    text, last = "", 0
    for start, end in marks:
        text += snippet[last:start] + click.style(snippet[start:end], fg="yellow", bold=True)
        last = end
    return [" ".join(line.split()) for line in (text + snippet[last:]).split("\n") if line.strip()]


COMMANDS = (ingest, search)
