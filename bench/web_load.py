"""Load on the web face: 20 concurrent readers on loopback against a ledger, each asking one page after the other.

    python bench/web_load.py LEDGER [--readers 20] [--seconds 20] [--json FILE]

The ledger is copied nowhere and changed not at all. Readers walk as people do: lists, then what the lists link to,
then charts; addresses come out of the site's own answers, so nearly all are asked for the first time (cold) until the
site has shown them once. Cold and warm answers are reported apart: a page asked again is answered from memory while
the ledger does not change. Exit 1 when the 95th percentile of pages is over --limit ms or a page over 400 kB.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import json
import os
import random
import re
import socket
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import httpx

LARGEST = 400_000
STARTS = (
    "/", "/persons", "/persons?page=2", "/events", "/events?page=2", "/events?kind=guidance", "/changes", "/bodies",
    "/search?q=Political+Bureau", "/search?q=meeting&kind=guidance", "/programmes", "/state",
)  # fmt: skip
LINK = re.compile(r'href="(/(?:person|event|document|statement|body|programme)/[^"#]+)')
LENGTH = re.compile(r"\r\ncontent-length: (\d+)")
CHART = re.compile(r'src="(/chart/[^"]+)"')


def kind_of(url: str) -> str:
    return "chart" if url.startswith("/chart") else url.split("?")[0].split("/")[1] or "home"


class Connection:
    """One reader's kept-alive connection. Written on bare sockets because a client library's own work would take more
    of the two processors than the site's, and be measured as the site's."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def get(self, url: str) -> Answer:
        """One page. Raises OSError or ValueError where the answer is none."""
        if self.streams is None:
            self.streams = await asyncio.open_connection("127.0.0.1", self.port, limit=2**20)
        reader, writer = self.streams
        writer.write(f"GET {url} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n".encode())
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        length = LENGTH.search(head)
        if length is None:
            raise ValueError(f"an answer without its length: {url}")
        body = await reader.readexactly(int(length[1]))
        if "\r\nconnection: close" in head:
            writer.close()
            self.streams = None
        return Answer(int(head.split(" ", 2)[1]), body, "gzip" in head, "text/html" in head)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    sent: bytes
    zipped: bool
    is_page: bool

    @property
    def content(self) -> bytes:
        return gzip.decompress(self.sent) if self.zipped else self.sent


async def reader(
    port: int, number: int, until: float, seen: set[str], found: list[tuple[str, str, float, int, int]]
) -> None:
    chance = random.Random(number)
    connection = Connection(port)
    links = list(STARTS)
    while time.monotonic() < until:
        url = chance.choice(links) if chance.random() < 0.85 else _day(chance)
        cold = url not in seen
        seen.add(url)
        begun = time.perf_counter()
        answer = await connection.get(url)
        took = (time.perf_counter() - begun) * 1000
        content = answer.content
        found.append((kind_of(url), "cold" if cold else "warm", took, len(content), answer.status))
        if answer.is_page:
            text = content.decode()
            new = LINK.findall(text)
            chance.shuffle(new)
            links = [*links[-60:], *new[:12], *CHART.findall(text)]


def _day(chance: random.Random) -> str:
    day = f"2011-{chance.randint(2, 12):02}-{chance.randint(1, 28):02}"
    paths = ("/body/political-bureau?on=", "/body/ndc?on=", "/state?on=", "/?since=")
    return chance.choice(paths) + day


async def load(port: int, readers: int, seconds: float) -> list[tuple[str, str, float, int, int]]:
    found: list[tuple[str, str, float, int, int]] = []
    seen: set[str] = set()
    until = time.monotonic() + seconds
    await asyncio.gather(*(reader(port, n, until, seen, found) for n in range(readers)))
    return found


def percentile(values: list[float], part: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))] if ordered else 0.0


def cpu_seconds(process: int) -> float:
    """Processor time a process and those it has started have used (Linux)."""
    total = 0.0
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(status.parent.name) == process or int(fields[1]) == process:
            total += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return total


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("ledger")
    parser.add_argument("--readers", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--limit", type=float, default=150, help="ms at the 95th percentile")
    parser.add_argument("--json")
    given = parser.parse_args()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "partystate", "--ledger", given.ledger, "serve", "--port", str(port)]
    before = os.getloadavg()
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    base = f"http://127.0.0.1:{port}"
    try:
        for _ in range(200):
            try:
                httpx.get(base + "/healthz").raise_for_status()
                break
            except httpx.HTTPError:
                time.sleep(0.1)
        used, own = cpu_seconds(server.pid), time.process_time()
        found = asyncio.run(load(port, given.readers, given.seconds))
        used, own = cpu_seconds(server.pid) - used, time.process_time() - own
    finally:
        server.terminate()
        server.wait(10)
    groups: dict[str, list[tuple[float, int]]] = defaultdict(list)
    for kind, heat, took, size, _status in found:
        for group in (kind, "charts" if kind == "chart" else "all pages", "" if kind == "chart" else f"{heat} pages"):
            if group:
                groups[group].append((took, size))
    result = {
        name: {
            "requests": len(rows), "median_ms": round(statistics.median(t for t, _s in rows), 1),
            "p95_ms": round(percentile([t for t, _s in rows], 0.95), 1),
            "largest_kb": round(max(s for _t, s in rows) / 1000, 1),
        }
        for name, rows in sorted(groups.items())
    }  # fmt: skip
    print(f"{given.readers} readers, {given.seconds:g} s, {len(found) / given.seconds:.0f} requests a second")
    print(
        f"the site used {used:.1f} s of processor, {used / len(found) * 1000:.1f} ms a request, the readers "
        f"{own:.1f} s; load average before: {before[0]:.1f}"
    )
    for name, row in result.items():
        times = f"median {row['median_ms']:7.1f} ms, 95 % {row['p95_ms']:7.1f} ms"
        print(f"{name:12} {row['requests']:6} requests, {times}, largest {row['largest_kb']:6.1f} kB")
    wrong = [status for *_rest, status in found if status >= 500]
    print(f"answers with 5xx: {len(wrong)}")
    if given.json:
        Path(given.json).write_text(json.dumps(result, indent=1))
    pages = result["all pages"]
    return int(bool(wrong) or pages["p95_ms"] > given.limit or pages["largest_kb"] * 1000 > LARGEST)


if __name__ == "__main__":
    sys.exit(main())
