"""What the tests of the web face share: their ledger, their user, the addresses of the pages, a running server."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import uvicorn
from fastapi.testclient import TestClient
from hostile import hostile_documents
from marked import MARKED, doc

from partystate import samples
from partystate.api import Ledger

MakeSite = Callable[..., TestClient]
NAME, PASSWORD = "analyst", "four calm words here"

EVERY_KIND = (
    doc(
        "every-kind",
        "@event plenary_meeting | Central Committee of the Workers' Party of Korea | 8 | 4 |"
        " 2021-12-27 | 2021-12-31 | Pyongyang | Kim Jong Un",
        "@person Kim Jong Un | presided | general secretary of the Workers' Party of Korea",
        "@person Jo Yong Won | reported | secretary of the Central Committee of the Workers' Party of Korea",
        "@person *Ann Visitor | guest | ambassador of Nowhere to the DPRK",
        "@group officials concerned | observer",
        "@agenda on the work of 2021",
        "@decision On the plan for 2022",
        "@change Jo Yong Won | elected | member of the Presidium of the Political Bureau of the Central Committee of "
        "the Workers' Party of Korea | to fill a vacancy | 2021-12-31",
        "@unnamed elected | members of the Political Bureau of the Central Committee of the Workers' Party of Korea",
        "@career Jo Yong Won | vice department director of the Central Committee of the Workers' Party of Korea |"
        " 2014 |",
        "@claim Kim Jong Un | stressed | that rural building comes first",
        "@programme 80-day campaign | campaign | completed",
        "@criticism officials of the sector | for sitting idle | Kim Jong Un",
        "@directive the cabinet | to draw up the plan | Kim Jong Un",
        "@law On Recycling | Supreme People's Assembly of the DPRK | adopted",
        "@quantity 5000000 | tonnes | grain | at least",
        published="2022-01-01",
        title="Fourth plenary meeting",
    ),
    doc("odd/name of a.json", "@event ceremony | | | | 2022-01-02 | | Nampho |", "@person Jo Yong Won | spoke |"),
)


def build(place: Path) -> None:
    """Make the ledger of the tests."""
    with Ledger.open(place) as ledger:
        ledger.ingest(samples.paths(), jobs=1)
        ledger.ingest_documents([*EVERY_KIND, *hostile_documents()], jobs=1, reader=MARKED)


def serve(app: object) -> tuple[str, uvicorn.Server]:
    """Run a site on a free port of loopback; gives its address and the server to stop."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning"))  # type: ignore[arg-type]
    threading.Thread(target=server.run, daemon=True).start()
    deadline = time.monotonic() + 20
    while not server.started:
        assert time.monotonic() < deadline, "the site did not start"
        time.sleep(0.02)
    return f"http://localhost:{port}", server


LISTS = (
    "/", "/state", "/state?on=2021-06-20", "/state?on=2021-06-20&part=others", "/state?on=2012-01-01&to=2021-06-20",
    "/bodies", "/bodies?on=2011-01-01", "/persons", "/persons?q=kim", "/events", "/events?kind=guidance",
    "/events?person=Kim+Jong+Un&body=Political+Bureau", "/changes", "/changes?action=elected&q=kim", "/programmes",
    "/search", "/search?q=meeting", "/search?q=meeting&since=2011-01-01&until=2022-12-31&outlet=KCNA&lang=en"
    "&kind=plenary_meeting&person=Kim+Jong+Un&body=Central+Committee",
)  # fmt: skip
ONE = (
    "/person/kim-jong-un", "/person/jo-yong-won", "/body/political-bureau?on=2021-06-20",
    "/body/political-bureau?on=2021-06-20&known_on=2020-01-01", "/body/spa", "/document/2021-06-19-plenary-closes",
    "/document/every-kind", "/programme/80-day-campaign", "/table/political-bureau?since=2020-01-01&until=2021-12-31",
    "/table/political-bureau?by=month&since=2021-01-01", "/checks", "/checks?severity=note",
)  # fmt: skip


def twin(url: str, ending: str = ".json") -> str:
    """The address of a page's twin."""
    path, mark, query = url.partition("?")
    return ("/index" if path == "/" else path) + ending + mark + query
