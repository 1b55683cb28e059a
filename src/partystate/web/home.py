"""The first page: how fresh the ledger is, and what is new in it since a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fastapi import APIRouter

from partystate.ledger.lists import event_heads
from partystate.ledger.recent import missing, programme_news
from partystate.web import links
from partystate.web.changes import ChangeRef, change_refs
from partystate.web.contradictions import Odds, contradictions
from partystate.web.pages import page
from partystate.web.params import DayParam, SiteParam
from partystate.web.refs import EventRef, PersonRef, SourceRef, event_ref, person_ref, source_ref

router = APIRouter()
BACK = timedelta(days=14)
MOST = 12


@dataclass(slots=True)
class Reach:
    """How far the ledger reaches: publication days, when it was last fed (UTC), and how much it holds."""

    earliest: date | None
    latest: date | None
    recorded_at: datetime | None
    batch: int
    documents: int
    persons: int
    events: int


@dataclass(slots=True)
class Away:
    """A person often seen who is away longer than ever in the two years before; `days` since `last`."""

    person: PersonRef
    seen: int
    last: date
    days: int
    longest: int


@dataclass(slots=True)
class News:
    """A programme as late reports speak of it: its last status and in how many reports."""

    name: str
    url: str
    kind: str
    status: str
    day: date | None
    documents: int
    source: SourceRef


@dataclass(slots=True)
class HomePage:
    """What is new since a day (without one: two weeks before the latest report). `contradictions` is None where the
    ledger is too large to look for them while a reader waits."""

    since: date
    state: str
    reach: Reach
    meetings: list[EventRef]
    meetings_total: int
    events: list[EventRef]
    events_total: int
    changes: list[ChangeRef]
    changes_total: int
    programmes: list[News]
    away: list[Away]
    contradictions: list[Odds] | None
    contradictions_total: int


@page(router, "/", "home.html", twin="/index")
def home(site: SiteParam, since: DayParam = None) -> HomePage:
    """What is new since a day: meetings, changes, programmes, contradictions, and who has not been seen."""
    fresh = site.freshness()
    latest = fresh.published or date.today()
    since = since or latest - BACK
    meetings, meetings_total = event_heads(site.database, since=since, of_bodies=True, limit=MOST)
    events, events_total = event_heads(site.database, since=since, limit=MOST)
    changed = change_refs(site, site.ledger.changes(since))
    news = [
        News(
            n.name, links.programme_url(p.id if (p := site.charter.find_programme(n.name)) else n.name), n.kind,
            n.status, n.day, n.documents, source_ref(n.source),
        )
        for n in programme_news(site.database, since)
    ]  # fmt: skip
    away = site.kept("away", lambda: missing(site.database, latest))
    at_odds = contradictions(site, since)
    return HomePage(
        since, site.state_name,
        Reach(
            fresh.earliest, fresh.published, fresh.recorded_at, fresh.batch, fresh.documents, fresh.persons,
            fresh.events,
        ),
        [event_ref(site, e) for e in meetings], meetings_total, [event_ref(site, e) for e in events], events_total,
        changed[:MOST], len(changed), news,
        [Away(person_ref(m.id, m.name), m.seen, m.last, m.days, m.longest) for m in away],
        None if at_odds is None else at_odds[:MOST], len(at_odds or ()),
    )  # fmt: skip
