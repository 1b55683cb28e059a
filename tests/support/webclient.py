"""A guard and limits for tests that fetch from this machine."""

from __future__ import annotations

from ipaddress import ip_network

from partystate.fetching import Guard, Limits

HERE_ONLY = Guard((ip_network("127.0.0.1/32"),), lambda host, port: {"here.example": ["127.0.0.1"]}.get(host, []))
QUICK = Limits(size=300_000, seconds=1.0, redirects=3, attempts=2, pace=0.0, patience=0.01)
