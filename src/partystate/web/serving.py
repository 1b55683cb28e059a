"""Running a site: worker processes behind one listening socket."""

from __future__ import annotations

import json
import os
import socket
from dataclasses import asdict

from partystate.web.app import SETTINGS
from partystate.web.settings import Settings

BACKLOG = 2048
AT_ONCE = 200
"""Requests a worker holds at a time; more are told to come back later (503)."""


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0 takes a free one. Raises OSError where that cannot be.

    Every connection taken from it sends at once what is written (TCP_NODELAY). uvicorn writes the head of an answer
    and its body apart, and the sockets it makes itself hold the second back until the first is acknowledged, which
    browsers do after 40 ms: https://www.rfc-editor.org/rfc/rfc1122#page-96 (delayed ACK) and #page-98 (Nagle).
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.create_server((host, port), family=family, backlog=BACKLOG)
    made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    made.set_inheritable(True)
    return made


def run(
    settings: Settings, listening: socket.socket, workers: int, certificate: str | None = None, key: str | None = None
) -> None:
    """Serve a site until it is stopped; with a certificate (paths of PEM files) over TLS."""
    import uvicorn
    from uvicorn.supervisors import Multiprocess

    os.environ[SETTINGS] = json.dumps(asdict(settings))
    config = uvicorn.Config(
        "partystate.web.app:from_environment", factory=True, workers=workers, log_level="warning", server_header=False,
        timeout_keep_alive=10, limit_concurrency=AT_ONCE, backlog=BACKLOG, ssl_certfile=certificate, ssl_keyfile=key,
    )  # fmt: skip
    if workers > 1:
        Multiprocess(config, sockets=[listening]).run()
    else:
        uvicorn.Server(config).run(sockets=[listening])
