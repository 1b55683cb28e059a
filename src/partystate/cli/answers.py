"""Answers of the ledger as JSON and as tables. The shapes are those of docs/command-line.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from partystate.cli.report import event_line
from partystate.cli.showing import counted, days, heading, ordinal, say, shortened, table

if TYPE_CHECKING:
    from partystate.ledger.answers import Appearance, ChangeRow, EventRow, PersonView, Source
    from partystate.ledger.explain import Explanation
    from partystate.state import Bound, Holder, StateView, Tenure
    from partystate.state.standing import Certainty

Json = dict[str, Any]


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _source(source: Source) -> Json:
    return {"document": source.document, "spans": source.spans, "statement": source.statement}


# ---- state -------------------------------------------------------------------------------------------------------


def show_state(view: StateView) -> None:
    """Print who held what, body by body."""
    known = f", as known on {view.known_on}" if view.known_on else ""
    if not view.bodies:
        say(f"Nobody is known to have held a post on {view.on}{known}.")
        return
    for body in view.bodies:
        heading((body.body or "Ranks and posts of no body") + (f", {ordinal(body.term)} term" if body.term else ""))
        for certainty, words in _CERTAINTIES:
            rows = [_holder_cells(h, body.body) for h in (*body.tenures, *body.doubtful) if h.certainty == certainty]
            if rows:
                if words:
                    say()
                    say(words)
                columns = ("post", "person", "from", "to", "basis", "seen", "why")
                table(columns, rows, whole=("person", "seen", "why", *_days_only(rows, 2)))
        say()
    counts = Counter(h.certainty for body in view.bodies for h in (*body.tenures, *body.doubtful))
    told = ", ".join(f"{counts[certainty]} {certainty}" for certainty, _words in _CERTAINTIES if counts[certainty])
    count = sum(counts.values())
    say(f"{counted(count, 'tenure')} on {view.on}{known}: {told}. `partystate why ID` shows the sentence behind one.")


_CERTAINTIES: tuple[tuple[Certainty, str], ...] = (
    ("certain", ""),
    ("inferred", "Inferred: last seen before that day, and nothing says that it ended."),
    ("doubtful", "Doubtful: it may have ended or not begun, or something contradicts it."),
)


def _holder_cells(holder: Holder, body: str) -> tuple[object, ...]:
    t = holder.tenure
    role = t.post.removesuffix(body).removesuffix(" of the ").removesuffix(" of ") if body else t.post
    basis = f"{t.basis}; {t.doubt}" if t.doubt else t.basis
    statement = holder.evidence[0].statement if holder.evidence else None
    return role, holder.name, *_bounds(t), basis, _seen(t), statement


def _ends(t: Tenure) -> tuple[date | None, date | None]:
    return t.opened.latest if t.opened else None, t.closed.latest if t.closed else None


def _bounds(t: Tenure) -> tuple[str, str]:
    """Both ends of a tenure in words; "by …" where only the latest possible day is known, "A to B" where both sides
    of an interval are, with what closed it."""

    def words(bound: Bound | None) -> str:
        if bound is None or bound.latest is None:
            return ""
        if bound.earliest is None or bound.earliest == bound.latest:
            return f"{bound.latest}" if bound.earliest else f"by {bound.latest}"
        return f"{bound.earliest} to {bound.latest}"

    closed = words(t.closed)
    if closed and t.closed and t.closed.basis not in ("relieved", "term ended"):
        closed += f", {t.closed.basis}"
    if t.closed and t.closed.basis == "term ended":
        closed = f"by {t.closed.latest}"
    return words(t.opened), closed


def _days_only(rows: Sequence[Sequence[object]], first: int) -> list[str]:
    """Those of the columns "from" and "to" (number `first` and the next) that hold single days: they stay whole."""
    longest = len("by 2021-06-18")
    return [name for i, name in enumerate(("from", "to"), first) if all(len(str(row[i])) <= longest for row in rows)]


def _seen(t: Tenure) -> str:
    """The first and last day on which a document proves the tenure."""
    if t.first_seen is None:
        return ""
    return str(t.first_seen) if t.first_seen == t.last_seen else f"{t.first_seen} … {t.last_seen}"


# ---- events ------------------------------------------------------------------------------------------------------


def event_json(event: EventRow) -> Json:
    """An event as JSON. `reported` is the first publication day: an undated event was on or before it."""
    return {
        "id": event.id, "kind": event.kind, "body": event.body, "term": event.term, "ordinal": event.ordinal,
        "enlarged": event.enlarged, "start": _iso(event.start), "end": _iso(event.end),
        "reported": _iso(event.reported), "place": event.place, "presider": event.presider,
        "people": [
            {"id": p.id, "name": p.name, "capacity": p.capacity, "order": p.order, "posts": p.posts,
             "foreign": p.foreign, "evidence": [_source(s) for s in p.sources]}
            for p in event.people
        ],
        "documents": event.documents,
    }  # fmt: skip


def show_events(events: list[EventRow], limit: int) -> None:
    """Print events, one a line; a single one in full."""
    if not events:
        say("No event in the ledger is like that.")
        return
    if len(events) == 1:
        _show_event(events[0])
        return
    shown = events[:limit] if limit else events
    columns = ("day", "event", "place", "people", "reports", "id")
    table(columns, map(_event_cells, shown), whole=("day", "id"), most={"place": 24, "people": 24})
    _more(len(shown), len(events), "events")


def _event_cells(e: EventRow) -> tuple[object, ...]:
    named = ", ".join(p.name for p in e.people[:3]) + (f" and {len(e.people) - 3} more" if len(e.people) > 3 else "")
    what = event_line(e.kind, e.body, e.term, e.ordinal, bool(e.enlarged))
    return days(e.start, e.end, e.reported), what, shortened(e.place or "", 60), named, len(e.documents), e.id


def _show_event(e: EventRow) -> None:
    heading(event_line(e.kind, e.body, e.term, e.ordinal, bool(e.enlarged)))
    say(
        ", ".join(
            part
            for part in (
                days(e.start, e.end, e.reported),
                e.place,
                f"presided over by {e.presider}" if e.presider else "",
            )
            if part
        )
    )
    rows = [
        (n, p.name, p.capacity, "; ".join(p.posts), p.sources[0].statement if p.sources else None)
        for n, p in enumerate(e.people, start=1)
    ]
    table(("", "person", "capacity", "posts", "why"), rows, whole=("person", "capacity", "why"))
    say(f"Reported by: {', '.join(e.documents)}")
    say(f"Event {e.id}")


# ---- persons -----------------------------------------------------------------------------------------------------


def person_json(view: PersonView, tenures: list[Tenure]) -> Json:
    """A person as JSON: who it is, tenures, changes, and events, one for each event and report."""
    p = view.person
    return {
        "id": p.id, "name": p.name, "names": [{"name": name, "documents": count} for name, count in p.names],
        "namesakes": [{"id": n.id, "name": n.name, "documents": n.mentions} for n in view.namesakes],
        "foreign": p.foreign, "first_seen": _iso(p.first_seen), "last_seen": _iso(p.last_seen), "documents": p.mentions,
        "posts": [_tenure_json(t) for t in tenures],
        "changes": [change_json(change) for change in view.changes],
        "events": [_appearance_json(a) for a in view.appearances],
    }  # fmt: skip


def _tenure_json(t: Tenure) -> Json:
    begun, ended = _ends(t)
    return {
        "post": t.post, "term": t.term, "from": _iso(begun), "to": _iso(ended), "basis": t.basis,
        "ended": t.closed.basis if t.closed else None, "first_seen": _iso(t.first_seen), "last_seen": _iso(t.last_seen),
        "documents": len({s.doc for s in t.proofs}), "statements": _proofs(t),
    }  # fmt: skip


def _proofs(t: Tenure) -> list[str]:
    """The statements that matter most: what opened it, the first and the last sighting, what closed it."""
    day = t.last_seen or (t.closed.latest if t.closed else None) or date.max
    return [s.statement for s in t.evidence_on(day)]


def _appearance_json(a: Appearance) -> Json:
    return {
        "id": a.event, "kind": a.kind, "date": _iso(a.day) if a.dated else None, "on_or_before": _iso(a.day),
        "body": a.body, "place": a.place, "name": a.name, "capacity": a.capacity, "order": a.order, "posts": a.posts,
        "evidence": [_source(a.source)],
    }  # fmt: skip


def show_person(view: PersonView, tenures: list[Tenure], limit: int) -> None:
    """Print one person."""
    p = view.person
    heading(p.name + (" (foreign)" if p.foreign else ""))
    if len(p.names) > 1:
        say("Spelt: " + ", ".join(f"{name} ({count})" for name, count in p.names))
    say(f"Named in {counted(p.mentions, 'document')}, {p.first_seen or '?'} to {p.last_seen or '?'}; id {p.id}")
    if view.namesakes:
        others = ", ".join(f"{n.id} ({counted(n.mentions, 'document')})" for n in view.namesakes)
        say(f"Others of this name: {others}")
    if tenures:
        say()
        heading("Posts")
        rows = [(t.post, *_bounds(t), t.basis, _seen(t), next(iter(_proofs(t)), None)) for t in tenures]
        table(("post", "from", "to", "basis", "seen", "why"), rows, whole=("seen", "why", *_days_only(rows, 1)))
    if view.changes:
        say()
        heading("Changes")
        show_changes(view.changes, limit)
    if view.appearances:
        say()
        heading("Events, the latest first")
        seen: dict[str, Appearance] = {}
        for a in view.appearances:
            seen.setdefault(a.event, a)
        latest = list(reversed(seen.values()))
        shown = latest[:limit] if limit else latest
        told = [
            (
                str(a.day) if a.dated else f"by {a.day}" if a.day else "?",
                a.kind.replace("_", " "),
                shortened(a.body or a.place or "", 70),
                a.capacity,
                a.source.statement,
            )
            for a in shown
        ]
        table(("day", "event", "body or place", "capacity", "why"), told, whole=("day", "capacity", "why"))
        _more(len(shown), len(latest), "events")


# ---- changes and why ---------------------------------------------------------------------------------------------


def change_json(change: ChangeRow) -> Json:
    """A change as JSON; `date` is None where no day is stated, then it was on or before `on_or_before`."""
    return {
        "date": _iso(change.day) if change.precision == "day" else None, "on_or_before": _iso(change.day),
        "action": change.action,
        "person": None if change.person is None else {"id": change.person, "name": change.name},
        "post": change.post, "body": change.body, "reason": change.reason, "published": _iso(change.published),
        "evidence": [_source(change.source)],
    }  # fmt: skip


def show_changes(changes: list[ChangeRow], limit: int) -> None:
    """Print changes, one a line."""
    if not changes:
        say("The ledger has no change then.")
        return
    shown = changes[:limit] if limit else changes
    rows = [
        (
            c.day if c.precision == "day" else f"by {c.day}" if c.day else "?",
            c.action,
            c.name or "(not named)",
            c.post,
            c.reason,
            c.source.statement,
        )
        for c in shown
    ]
    table(("day", "action", "person", "post", "reason", "why"), rows, whole=("day", "action", "person", "why"))
    _more(len(shown), len(changes), "changes")


def why_json(explanation: Explanation) -> Json:
    """An explanation as JSON, moments as ISO text."""
    found = asdict(explanation)
    for name in ("recorded_at", "superseded_at"):
        found[name] = found[name].isoformat() if found[name] else None
    return found


def show_why(x: Explanation) -> None:
    """Print an explanation."""
    said = {"": x.value} if not isinstance(x.value, dict) else x.value
    heading(f"{x.subject}: {x.property.replace('.', ' ')}")
    told = (f"{name} {_words(value)}".strip() for name, value in said.items() if value not in (None, [], "", False))
    say(f"  {', '.join(told)}")
    for sentence in x.sentences:
        say()
        say(f"  “{sentence}”")
    say()
    outlet = ", ".join(word for word in (x.outlet, x.published) if word)
    say(f"In {x.document}" + (f" ({outlet})" if outlet else "") + (f": {x.title}" if x.title else ""))
    if x.url:
        say(x.url)
    valid = {"day": f"on {days(_day(x.valid_from), _day(x.valid_to))}", "before": f"on or before {x.valid_to}"}
    say(f"It holds {valid.get(x.precision, 'at a time not stated')}.")
    recorded = f"{x.recorded_at:%Y-%m-%d %H:%M} UTC"
    where = ", ".join(f"{a}–{b}" for a, b in x.evidence)
    say(f"Read by {x.method} {x.method_version}, recorded {recorded}, confidence {x.confidence:g}, at {where}.")
    if x.superseded_at:
        say(f"A later reading took its place at {x.superseded_at:%Y-%m-%d %H:%M} UTC.")
    if x.judgement:
        say(f"Judged by a person: {x.judgement}" + (f", {_words(x.corrected)}" if x.corrected is not None else ""))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text and len(text) == 10 else None


def _words(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(map(_words, value))
    if isinstance(value, dict):
        return ", ".join(f"{k} {_words(v)}" for k, v in value.items() if v is not None)
    return str(value)


def _more(shown: int, total: int, what: str) -> None:
    if shown < total:
        say(f"… and {total - shown:,} more {what}: --limit 0 shows all {total:,}")
