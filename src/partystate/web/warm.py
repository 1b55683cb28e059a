"""What the first readers would have to wait for, made before anybody is let in."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date

from partystate.ledger.errors import LedgerError
from partystate.ledger.limits import time_limit
from partystate.web import bodynames, charts, contradictions, programmes, searching
from partystate.web.home import home
from partystate.web.site import Site


def warm_up(site: Site) -> None:
    """Load what draws charts, and keep what many pages share; each as long as a page may take, or not at all."""
    charts.warm_up()
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
