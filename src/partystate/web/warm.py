"""What the first readers would have to wait for, made before they come: at the start, and when the ledger changes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date

from partystate.ledger.errors import LedgerError
from partystate.ledger.limits import time_limit
from partystate.web import bodynames, charts, contradictions, programmes, searching
from partystate.web.home import home
from partystate.web.site import Site

EVERY = 0.25
"""Seconds between two looks whether the ledger has changed."""
SHARE = 0.2
"""The most of a processor that may go into keeping warm while an ingest writes batch after batch."""
IDLE = 600.0
"""Seconds after the last request for which a site is kept warm."""


def warm_up(site: Site) -> None:
    """Load what draws charts, and keep what many pages share."""
    charts.warm_up()
    make_shared(site)


def make_shared(site: Site) -> None:
    """Make what many pages share, where the ledger has changed; each as long as a page may take, or not at all."""
    shared: tuple[Callable[[], object], ...] = (
        lambda: bodynames.spellings(site, ""),
        lambda: site.tenures(""),
        lambda: contradictions.contradictions(site, date.max),
        lambda: programmes.programme_lines(site),
        lambda: searching.search(site),
        lambda: home(site),
    )
    for make in shared:
        with suppress(LedgerError), time_limit(site.database, site.settings.query_seconds):
            make()


class Keeper:
    """Makes what pages share as soon as the ledger has a new batch, in a thread beside those that serve, so that the
    first reader after it does not wait. Who comes while it is being made waits for the rest only."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="keep-warm", daemon=True)

    def start(self) -> None:
        """Begin, the site being warm now."""
        self._thread.start()

    def stop(self) -> None:
        """End, as soon as what is being made is made."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        made, pause = self.site.batch(), EVERY
        while not self._stopping.wait(pause):
            pause = EVERY
            with suppress(LedgerError):  # it may be locked, or its server away: look again later
                batch = self.site.batch()
                if batch == made or time.monotonic() - self.site.asked_at > IDLE:
                    continue
                began = time.thread_time()
                make_shared(self.site)
                made, pause = batch, max(EVERY, (time.thread_time() - began) / SHARE)
