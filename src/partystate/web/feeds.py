"""Atom feeds of changes and meetings, and whole tables to take away."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import IO, Any, Literal
from xml.etree import ElementTree as ET

from fastapi import APIRouter, Request, Response
from fastapi.responses import StreamingResponse

from partystate.export.rows import TABLES
from partystate.export.write import write_csv, write_jsonl, write_parquet
from partystate.ledger.limits import time_limit
from partystate.ledger.lists import event_heads
from partystate.web.changes import change_refs
from partystate.web.pages import render
from partystate.web.params import SiteParam
from partystate.web.refs import event_ref
from partystate.web.site import Site

router = APIRouter()
ATOM = "http://www.w3.org/2005/Atom"
MOST_ENTRIES = 60
EXPORT_SECONDS = 60.0
EXPORTS = ("participation", "tenures", "changes", "posts")
TYPES = {"csv": "text/csv; charset=utf-8", "jsonl": "application/x-ndjson", "parquet": "application/vnd.apache.parquet"}
ATOM_ANSWER: dict[int | str, dict[str, Any]] = {200: {"content": {"application/atom+xml": {}}}}


class _Feed:
    def __init__(self, request: Request, site: Site, title: str, path: str) -> None:
        self.base = str(request.base_url).rstrip("/")
        recorded = site.freshness().recorded_at or datetime(1970, 1, 1, tzinfo=UTC)
        self.root = ET.Element("feed", xmlns=ATOM)
        self.add(self.root, "title", f"{site.state_name}: {title}")
        self.add(self.root, "id", f"{self.base}{path}")
        self.add(self.root, "updated", recorded.isoformat(timespec="seconds"))
        ET.SubElement(self.root, "link", rel="self", href=f"{self.base}{path}")
        ET.SubElement(ET.SubElement(self.root, "author"), "name").text = "partystate"

    def add(self, parent: ET.Element, tag: str, text: str) -> None:
        ET.SubElement(parent, tag).text = "".join(c for c in text if c.isprintable() or c in "\n\t")

    def entry(self, id_: str, title: str, url: str, day: date | None, summary: str) -> None:
        made = ET.SubElement(self.root, "entry")
        self.add(made, "title", title)
        self.add(made, "id", id_)
        self.add(made, "updated", datetime.combine(day or date(1970, 1, 1), time(), UTC).isoformat())
        ET.SubElement(made, "link", href=self.base + url)
        self.add(made, "summary", summary)

    def response(self) -> Response:
        text = ET.tostring(self.root, encoding="utf-8", xml_declaration=True)
        return Response(text, media_type="application/atom+xml")


@router.get("/feed/changes.atom", response_class=Response, responses=ATOM_ANSWER)
def changes_feed(request: Request, site: SiteParam) -> Response:
    """Personnel changes as an Atom feed, the latest first."""
    feed = _Feed(request, site, "personnel changes", "/feed/changes.atom")
    for c in change_refs(site, site.ledger.changes())[:MOST_ENTRIES]:
        name = c.person.name if c.person else "somebody not named"
        source = c.sources[0]
        feed.entry(
            f"{feed.base}{source.url}", f"{name}: {c.action} {c.post}".strip(), source.url, c.by,
            f"{c.when}: {name}, {c.action} {c.post}. Reported in {source.document}.",
        )  # fmt: skip
    return feed.response()


@router.get("/feed/meetings.atom", response_class=Response, responses=ATOM_ANSWER)
def meetings_feed(request: Request, site: SiteParam) -> Response:
    """Meetings of bodies as an Atom feed, the latest first."""
    feed = _Feed(request, site, "meetings", "/feed/meetings.atom")
    for e in [event_ref(site, h) for h in event_heads(site.database, of_bodies=True, limit=MOST_ENTRIES)[0]]:
        who = ", ".join(p.name for p in e.leading)
        place = f", {e.place}" if e.place else ""
        feed.entry(f"{feed.base}{e.url}", e.title, e.url, e.start or e.reported, f"{e.when}{place}. {who}".strip())
    return feed.response()


@router.get("/export", include_in_schema=False)
def exports(request: Request) -> Response:
    """What can be taken away whole, and how."""
    return render(request, "exports.html", [(name, TABLES[name].columns) for name in EXPORTS if name in TABLES])


@router.get("/export/{table}.{form}", response_class=Response)
def export(
    site: SiteParam,
    table: Literal["participation", "tenures", "changes", "posts"],
    form: Literal["csv", "jsonl", "parquet"],
) -> Response:
    """A whole table of the ledger as CSV, JSON lines or Parquet."""
    kept: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=8 * 1024 * 1024)  # noqa: SIM115 - closed when sent
    with time_limit(site.database, EXPORT_SECONDS):
        if form == "parquet":
            write_parquet(site.ledger, table, kept, site.charter)  # type: ignore[arg-type]
        else:
            text = io.TextIOWrapper(kept, encoding="utf-8", newline="", write_through=True)
            (write_csv if form == "csv" else write_jsonl)(site.ledger, table, text, site.charter)
            text.flush()
            text.detach()
    kept.seek(0)
    headers = {"Content-Disposition": f'attachment; filename="{table}.{form}"'}
    return StreamingResponse(_portions(kept), media_type=TYPES[form], headers=headers)


def _portions(kept: IO[bytes]) -> Iterator[bytes]:
    with kept:
        while portion := kept.read(65_536):
            yield portion
