"""`partystate fetch` and `partystate watch`: pages and feeds from the web into the ledger."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from partystate.cli.failing import NOTHING_READ, fail, warn
from partystate.cli.ingesting import show_summary, summary
from partystate.cli.options import Settings, json_option, ledger_option
from partystate.cli.reading import refused

if TYPE_CHECKING:
    from partystate.api import Ledger
    from partystate.charter import Charter
    from partystate.documents import Entry, Refusal
    from partystate.fetching import Client, Fetching
    from partystate.ledger.ingest import IngestResult

_SPAN = re.compile(r"(\d+)\s*([smhd]?)")
_SECONDS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400}


class Span(click.ParamType[float]):
    """A span of time as 90s, 15m, 2h or 1d, in seconds."""

    name = "span"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        found = _SPAN.fullmatch(str(value).strip().lower())
        if found is None or int(found[1]) == 0:
            self.fail(f"{value!r} is no span of time; write 90s, 15m, 2h or 1d", param, ctx)
        return float(int(found[1]) * _SECONDS[found[2]])


def web_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What both commands may be told about the web."""
    many = "The most new pages of one feed in a round."
    private = "Also fetch from private, loopback and link-local addresses."
    for option in (
        click.option("--keep", metavar="FOLDER", help="Where bytes are kept. [default: FILE.pages beside the ledger]"),
        click.option("--limit", type=click.IntRange(min=1), metavar="N", help=many),
        click.option("--pace", type=click.FloatRange(min=0), default=2.0, show_default=True,
                     help="Seconds between requests to one host, or what its robots.txt asks if that is more."),
        click.option("--contact", metavar="ADDRESS", help="How a host can reach you; told in the User-Agent."),
        click.option("--allow-private", is_flag=True, help=private),
        ledger_option,
        json_option,
    ):  # fmt: skip
        command = option(command)
    return command


@click.command()
@click.argument("urls", nargs=-1, metavar="URL|FEED|FILE…")
@click.option("--kept", is_flag=True, help="Fetch nothing: read every page again from the bytes that were kept.")
@web_options
@click.pass_context
def fetch(context: click.Context, /, urls: tuple[str, ...], kept: bool, as_json: bool, **web: Any) -> None:
    """Fetch pages, and the pages that feeds list, into the ledger. FILE lists addresses, one a line.

    robots.txt is obeyed, hosts are asked slowly, and the bytes are kept with their hash and time.
    """
    from partystate.fetching import kept_entries

    settings = Settings.of(context, web["ledger"])
    if bool(urls) == kept:
        raise click.UsageError("give addresses to fetch, or --kept to read again what was fetched")
    charter = settings.load_charter()
    with settings.open(create=True) as opened:
        folder = keep_folder(web["keep"], opened.database.url)
        if kept:
            result = record(opened, charter, kept_entries(folder))
        else:
            with client(web) as asking:
                work = fetching(asking, folder, web)
                result = work_round(opened, charter, work, work.fetch(addresses(urls)))
        show(result, opened.database.url, as_json)
    if not result.documents and result.refusals:
        raise click.exceptions.Exit(NOTHING_READ)


@click.command()
@click.argument("feeds", nargs=-1, required=True, metavar="FEED|FILE…")
@click.option("--every", type=Span(), default="15m", show_default=True, metavar="SPAN", help="Time between rounds.")
@click.option("--rounds", type=click.IntRange(min=1), metavar="N", help="Stop after so many rounds.")
@web_options
@click.pass_context
def watch(
    context: click.Context, /, feeds: tuple[str, ...], every: float, rounds: int | None, as_json: bool, **web: Any
) -> None:
    """Look at feeds again and again, and read what is new into the ledger, until it is stopped (Ctrl-C).

    A round in which something fails is said on standard error, and the next round comes all the same.
    """
    settings = Settings.of(context, web["ledger"])
    charter = settings.load_charter()
    wanted = addresses(feeds)
    count = 0
    with settings.open(create=True) as opened, client(web) as asking:
        folder = keep_folder(web["keep"], opened.database.url)
        work = fetching(asking, folder, web)
        while True:
            began = time.monotonic()
            result = work_round(opened, charter, work, work.fetch(wanted, again=False))
            if result.documents or as_json:
                show(result, opened.database.url, as_json)
            count += 1
            if rounds is not None and count >= rounds:
                return
            time.sleep(max(every - (time.monotonic() - began), 1.0))


def addresses(given: Sequence[str]) -> list[str]:
    """The addresses given, and those in the files given (one a line, # begins a remark)."""
    found: list[str] = []
    for word in given:
        if "://" in word:
            found.append(word)
            continue
        try:
            lines = Path(word).read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            fail(f"{word} is no address and no list of addresses", "Write https://host/page, or a file with one a line")
        found += [line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#")]
    return list(dict.fromkeys(found))


def keep_folder(given: str | None, ledger: str) -> Path:
    """Where the bytes are kept: as given, else beside the ledger's file, else (PostgreSQL) in this folder."""
    if given is not None:
        return Path(given)
    return Path("partystate.pages" if "://" in ledger and not ledger.startswith("sqlite") else f"{_file(ledger)}.pages")


def _file(ledger: str) -> str:
    return ledger.removeprefix("sqlite:///")


def client(web: dict[str, Any]) -> Client:
    """A client as the options want it."""
    from partystate.fetching import Client, Guard, Limits

    guard = Guard.allowing_private() if web["allow_private"] else Guard()
    return Client(guard, Limits(pace=web["pace"]), web["contact"])


def fetching(asking: Client, folder: Path, web: dict[str, Any]) -> Fetching:
    """What fetches and keeps."""
    from partystate.fetching import Fetching, Keeper

    return Fetching(asking, Keeper(folder), web["limit"])


def work_round(
    opened: Ledger, charter: Charter, work: Fetching, entries: Iterator[Entry | Refusal]
) -> IngestResult:  # fmt: skip
    """Record what is fetched, and before it what an earlier run had kept but not recorded when it was stopped."""
    from partystate.fetching import kept_entry

    keeper, place = work.keeper, opened.database.url
    left = (entry for kept in keeper.unrecorded(place) for entry in kept_entry(keeper, kept))
    result = record(opened, charter, chain(left, entries))
    keeper.mark_recorded(place)
    return result


def record(opened: Ledger, charter: Charter, entries: Iterator[Entry | Refusal]) -> IngestResult:
    """Read entries into the ledger as they come."""
    from partystate.documents import Entry, finish

    vocabulary = charter.vocabulary()
    items = (finish(entry, vocabulary) if isinstance(entry, Entry) else entry for entry in entries)
    # one process: the network is slower than the reader
    result = opened.ingest_documents(items, jobs=1, charter=charter)
    for refusal in result.refused:
        warn(*refused(refusal))
    return result


def show(result: IngestResult, place: str, as_json: bool) -> None:
    """Print the result of a round."""
    from partystate.cli.showing import write_json

    if as_json:
        write_json(summary(result, place))
    else:
        show_summary(result, place)


COMMANDS = (fetch, watch)
