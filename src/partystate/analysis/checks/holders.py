"""Rules on posts: who fills them, how many hold them, and whether they existed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from partystate.analysis.checks.material import Material, Told
from partystate.analysis.checks.violation import Side, Violation
from partystate.charter import rules
from partystate.charter.model import Check
from partystate.state.rivals import STILL_TITLED
from partystate.state.tenures import OPENING, Sighting, Tenure

SITTING = frozenset(
    {
        "party_congress",
        "party_conference",
        "plenary_meeting",
        "political_bureau_meeting",
        "military_commission_meeting",
        "assembly_session",
        "assembly_standing_meeting",
        "cabinet_meeting",
    }
)
"""Meetings that fill posts."""


def elected_by(rule: Check, material: Material) -> Iterator[Violation]:
    """A post is filled by a body that is not declared to fill it."""
    sittings: dict[int, list[Told]] = defaultdict(list)
    for told in material.told:
        if told.kind in SITTING:
            sittings[told.doc].append(told)
    for s in material.sightings:
        if s.said not in OPENING or len(sittings.get(s.doc, ())) != 1:
            continue
        (sitting,) = sittings[s.doc]
        body = material.constitution.find(sitting.body or "")
        post = material.seats[s.post].post_on(s.day) if s.post else None
        if body is None or post is None or rules.may_fill(material.charter, body.id, post.id) is not False:
            continue
        allowed = sorted(
            b.name for i in (post.elected_by, post.appointed_by) if i and (b := material.charter.body(i)) is not None
        )
        yield Violation(
            rule.id,
            rule.severity,
            0.55,
            f"{material.name(s.person)} was {s.said} {post.title} at a meeting of the {body.name}, which does not fill "
            "that post",
            s.day,
            (s.person, body.id),
            (
                material.proof(f"{s.said} {post.title}", s),
                material.side(f"the {body.name} met", sitting.doc, sitting.evidence, sitting.statement),
                material.declared(f"filled by the {' or '.join(allowed)}", post),
            ),
        )


def seats(rule: Check, material: Material) -> Iterator[Violation]:
    """More people hold a post at one time than it has seats."""
    for key, tenures in sorted(material.by_seat.items()):
        seat = material.seats.get(key)
        if seat is None or not seat.posts:
            continue
        if seat.one:
            yield from _rivals(rule, material, tenures, (seat.body_id,) if seat.body_id else ())
            continue
        sound = [t for t in tenures if t.doubt is None and t.first_seen is not None]
        days = sorted({t.first_seen for t in sound if t.first_seen})
        for day in days:
            post = seat.post_on(day)
            limit = rules.seats(material.charter, post.id, day) if post else None
            held = [t for t in sound if t.standing(day) == "certain"]
            if limit is not None and len(held) > limit:
                yield Violation(
                    rule.id,
                    rule.severity,
                    0.6,
                    f"{len(held)} people are {seat.title} on {day}, which has {limit} seats",
                    day,
                    tuple(sorted(t.person for t in held)),
                    (
                        *[material.proof(material.name(t.person), t.proofs[0]) for t in held],
                        material.declared(f"{limit} seats", post),
                    ),
                    (seat.body_id,) if seat.body_id else (),
                )
                break


def _rivals(
    rule: Check, material: Material, tenures: list[Tenure], bodies: tuple[str, ...]
) -> Iterator[Violation]:
    """Those printed with the post of another; several in one document are one violation."""
    odd: dict[int, list[Tenure]] = defaultdict(list)
    for t in tenures:
        if t.doubt is not None and t.first_seen is not None and "holder" in t.doubt:
            odd[t.proofs[0].doc].append(t)
    for several in odd.values():
        first = several[0].proofs[0]
        among = {t.person for t in several}
        holder = next((t for t in tenures if t.doubt is None and t.person not in among and t.standing(first.day)), None)
        if holder is None:
            continue
        near = min(
            (s for s in holder.proofs if s.said not in ("relieved", "died")),
            key=lambda s: (abs((s.day - first.day).days), s.statement),
            default=holder.proofs[0],
        )
        weight = len({s.text for s in holder.proofs})
        names = ", ".join(material.name(t.person) for t in several)
        yield Violation(
            rule.id,
            rule.severity,
            min(0.95, 0.6 + 0.05 * weight),
            f"{names} {'is' if len(several) == 1 else 'are'} printed as {first.printed} on {first.day}, held by "
            f"{material.name(holder.person)}",
            first.day,
            (*sorted(among), holder.person),
            (
                *[material.proof(f"{material.name(t.person)}, {t.proofs[0].day}", t.proofs[0]) for t in several],
                material.proof(f"{material.name(holder.person)}, {near.day}", near),
            ),
            bodies,
        )


def existed(rule: Check, material: Material) -> Iterator[Violation]:
    """A post is held in a body outside the time in which that body existed."""
    seen: set[tuple[str, str]] = set()
    for s in material.sightings:
        if not s.post or (s.person, s.post) in seen or s.said in ("relieved", "died"):
            continue
        seat = material.seats[s.post]
        declared = material.constitution.declared(s.printed)
        if seat.posts or declared is None or not declared.posts:
            continue
        post = min(material.constitution.named(s.printed), key=lambda p: _away(p.since, p.until, s.day))
        body = material.charter.body(post.body)
        if body is None or rules.exists(material.charter, post.id, s.day) is not False:
            continue
        gone = not any(b.holds(s.day) for b in material.charter.lineage(body.id))
        if s.printed.casefold() != post.title.casefold():
            continue  # a loose wording may mean another post
        seen.add((s.person, s.post))
        span = f"{post.since or '…'} to {post.until or 'now'}"
        yield Violation(
            rule.id,
            rule.severity,
            0.75 if gone else 0.65,
            f"{material.name(s.person)} is printed as {s.printed} on {s.day}; there was such a post from {span}",
            s.day,
            (s.person, post.id),
            (material.proof(f"{s.printed}, {s.day}", s), material.declared(f"existed {span}", post)),
        )


def _away(since: date | None, until: date | None, day: date) -> int:
    if since is not None and day < since:
        return (since - day).days
    return (day - until).days if until is not None and day > until else 0


def dead(rule: Check, material: Material) -> Iterator[Violation]:
    """A person holds a post or takes part in something after the reported death."""
    honoured = set()
    if rule.options.get("except_honoured"):
        honoured = set(material.constitution.deaths())
    deaths: dict[str, Sighting] = {}
    for s in sorted(material.sightings, key=lambda s: (s.day, s.statement)):
        if s.said == "died" and s.person not in honoured:
            deaths.setdefault(s.person, s)
    told = {t.event: t for t in material.told if t.start is not None}
    found: dict[str, tuple[date, Side]] = {}
    for p in material.present:
        death, event = deaths.get(p.person), told.get(p.event)
        if death is not None and event is not None and event.start is not None and event.start > death.day:
            found.setdefault(
                p.person, (event.start, material.side(f"takes part on {event.start}", p.doc, p.evidence, p.statement))
            )
    for s in material.sightings:
        death = deaths.get(s.person)
        if death is not None and s.said != "died" and s.said != "relieved" and s.day > death.day + STILL_TITLED:
            found.setdefault(s.person, (s.day, material.proof(f"{s.printed}, {s.day}", s)))
    for person, (day, side) in sorted(found.items()):
        death = deaths[person]
        yield Violation(
            rule.id,
            rule.severity,
            0.8,
            f"{material.name(person)} died by {death.day} and appears on {day}",
            day,
            (person,),
            (material.proof(f"died, {death.day}", death), side),
        )
