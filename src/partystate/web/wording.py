"""The words in which pages say what the ledger holds: kinds, capacities, dates, standing, titles of events."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

KINDS = {
    "party_congress": "party congress", "party_conference": "party conference", "plenary_meeting": "plenary meeting",
    "political_bureau_meeting": "political bureau meeting",
    "military_commission_meeting": "military commission meeting", "assembly_session": "assembly session",
    "assembly_standing_meeting": "standing meeting of the assembly", "cabinet_meeting": "cabinet meeting",
    "meeting": "meeting", "guidance": "guidance visit", "performance": "performance", "talks": "talks",
    "reception": "reception", "ceremony": "ceremony", "mourning": "mourning", "travel": "travel", "other": "other",
}  # fmt: skip
CAPACITIES = {
    "presided": "Presided", "principal": "Principal", "reported": "Reported", "spoke": "Spoke",
    "accompanied": "Accompanied", "received": "Received", "attended": "Attended", "observer": "Observers",
    "guest": "Guests", "performed": "Performed",
}  # fmt: skip
PROPERTIES = {
    "event": "event", "event.date": "date of the event", "event.place": "place of the event",
    "event.presider": "who presided", "event.participant": "participant", "event.group": "group at the event",
    "event.agenda": "agenda item", "event.decision": "decision", "change": "change", "change.unnamed": "change",
    "post": "post", "career": "past post", "claim": "claim", "programme": "programme", "criticism": "criticism",
    "directive": "directive", "law": "law", "quantity": "figure",
}  # fmt: skip
STANDINGS = {
    "certain": "certain: on that day between its beginning, or the first report of it, and the last report",
    "inferred": "inferred: reported before, and nothing says that it ended",
    "doubtful": "doubtful: it may have ended, or not yet begun",
}


def kind(word: str) -> str:
    """A kind of event in plain words."""
    return KINDS.get(word, word.replace("_", " "))


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th …"""
    if 10 <= number % 100 <= 20:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def days(start: date | None, end: date | None, reported: date | None = None) -> str:
    """When something was, dates in ISO form: "2011-02-16", "2011-02-16 – 18", "by 2011-02-17", "undated"."""
    if start is None:
        return f"by {reported.isoformat()}" if reported else "undated"
    if end is None or end == start:
        return start.isoformat()
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.isoformat()} – {end.day:02}"
    return f"{start.isoformat()} – {end.isoformat()}"


def moment(at: datetime | None) -> str:
    """A moment to the minute, UTC."""
    return f"{at:%Y-%m-%d %H:%M} UTC" if at else "never"


def event_title(e: Any) -> str:
    """What an event (anything with an event's head) is called: the numbered meeting, or who did what where."""
    leading = e.leading if hasattr(e, "leading") else e.people
    return event_words(e.kind, e.body, e.term, e.ordinal, e.enlarged, e.place, leading)


def event_words(
    word: str, body: str | None, term: int | None, number: int | None, enlarged: bool | None, place: str | None,
    people: Iterable[Any],
) -> str:  # fmt: skip
    """The title of an event out of its parts; `people` have a name and a capacity."""
    if body:
        noun = {
            "assembly_session": "session", "party_congress": "congress", "party_conference": "conference",
            "plenary_meeting": "plenary meeting",
        }.get(word, "meeting" if word.endswith("meeting") else kind(word))  # fmt: skip
        first = f"{ordinal(number)} " if number is not None else ""
        wide = "enlarged " if enlarged else ""
        of_term = f"{ordinal(term)} " if term is not None else ""
        same = noun in ("congress", "conference") and noun in body.casefold()
        text = f"{first}{body}" if same else f"{first}{wide}{noun} of the {of_term}{body}"
        return text[0].upper() + text[1:]
    known = list(people)
    hosts = joined([p.name for p in known if p.capacity in ("presided", "principal")][:2])
    guests = joined([p.name for p in known if p.capacity == "guest"][:2])
    at = f", {place}" if place else ""
    if word == "talks" and hosts and guests:
        return f"{hosts} meets {guests}"
    if word in ("talks", "reception") and (hosts or guests):
        return f"{kind(word).capitalize()} with {hosts or guests}{at}"
    return f"{hosts}: {kind(word)}{at}" if hosts else f"{kind(word).capitalize()}{at}"


def joined(words: Iterable[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    found = list(words)
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} and {found[-1]}" if found else ""


def said(prop: str, value: Any) -> str:
    """What a statement says, in one line."""
    if not isinstance(value, dict):
        return f"{PROPERTIES.get(prop, prop)}: {value}"
    v = {k: w for k, w in value.items() if w not in (None, "", [], False)}
    text = {
        "event.participant": "{name}, {capacity}", "event.group": "{text}, {capacity}", "event.agenda": "{text}",
        "event.decision": "{title}", "change": "{name}: {action} {post}", "change.unnamed": "{action} {post}",
        "post": "{name}, {post}", "career": "{name}: {post}", "claim": "{speaker} {verb}: {text}",
        "programme": "{name}: {status}", "criticism": "{target}: {reason}", "directive": "{to}: {text}",
        "law": "{title}, {action}", "quantity": "{value} {unit} {of}",
    }.get(prop)  # fmt: skip
    label = PROPERTIES.get(prop, prop)
    if prop == "event":
        return f"event: {kind(str(v.get('kind', '')))}" + (f" of the {v['body']}" if "body" in v else "")
    if prop == "event.date":
        return f"{label}: {v.get('start', '?')}" + (f" – {v['end']}" if v.get("end") != v.get("start") else "")
    if text is None:
        return f"{label}: " + ", ".join(f"{k} {w}" for k, w in v.items())
    filled = text.format_map(_Gaps(v)).strip(" ,:")
    return f"{label}: {filled}"


class _Gaps(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return ""


def bound(at: Any) -> str:
    """One end of a tenure (a `Bound`) in words: a day, "by …", "after …", "… – …", or nothing."""
    if at is None:
        return ""
    if at.latest is None:
        return f"after {at.earliest.isoformat()}" if at.earliest else ""
    if at.earliest == at.latest:
        return str(at.latest.isoformat())
    if at.earliest is None:
        return f"by {at.latest.isoformat()}"
    return f"{at.earliest.isoformat()} – {at.latest.isoformat()}"
