"""Faults between entries of a charter: ids that lead nowhere, terms out of order, names that tell nothing apart."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from partystate.charter.model import Body, Dated, Problem

if TYPE_CHECKING:
    from partystate.charter.charter import Charter


def broken_references(charter: Charter) -> list[Problem]:
    """Every fault that needs more than one entry to see. The charter must be built without problems."""
    found = _Faults(charter)
    found.state()
    found.bodies()
    found.others()
    return list(dict.fromkeys(found.problems))


class _Faults:
    def __init__(self, charter: Charter) -> None:
        self.charter = charter
        self.problems: list[Problem] = []

    def fault(self, thing: Dated, message: str) -> None:
        self.problems.append(Problem(thing.file, thing.line, message))

    def known(self, thing: Dated, what: str, value: str | None, ids: Iterable[str]) -> None:
        if value is not None and value not in ids:
            self.fault(thing, f"'{what}' names '{value}', which is declared nowhere")

    def body_known(self, thing: Dated, what: str, value: str | None) -> None:
        if value is not None and self.charter.body(value) is None:
            self.fault(thing, f"'{what}' names the body '{value}', which is declared nowhere")

    def post_known(self, thing: Dated, what: str, value: str | None) -> None:
        if value is not None and self.charter.post(value) is None:
            self.fault(thing, f"'{what}' names the post '{value}', which is declared nowhere")

    def state(self) -> None:
        state = self.charter.state
        self.known(state, "capital", state.capital, self.charter.places)
        self.body_known(state, "party", state.party)
        for leader in state.leaders:
            self.known(leader, "person", leader.person, self.charter.people)

    def bodies(self) -> None:
        for body in self.charter.bodies.values():
            self.body_known(body, "parent", body.parent)
            self.body_known(body, "terms_of", body.terms_of)
            self.body_known(body, "elected_by", body.elected_by)
            for served in body.acts_for:
                self.body_known(body, "acts_for", served)
            for old in body.renamed_from:
                self.body_known(body, "renamed_from", old)
                self.order(body, self.charter.bodies.get(old))
            if self.is_own_ancestor(body):
                self.fault(body, f"'{body.id}' is its own ancestor by 'parent'")
            if body.terms_of is None:
                self.terms(body)
            for post in body.posts:
                self.body_known(post, "elected_by", post.elected_by)
                self.body_known(post, "appointed_by", post.appointed_by)
                self.post_known(post, "renamed_from", post.renamed_from)
        for pairs in self.charter.index.collisions().values():
            for one, other in pairs:
                self.fault(other, f"'{other.id}' and '{one.id}' bear one name at one time; tell them apart")

    def order(self, body: Body, old: Body | None) -> None:
        if old and old.since and body.since and old.since > body.since:
            self.fault(body, f"it is renamed from '{old.id}', which begins later ({old.since})")

    def is_own_ancestor(self, body: Body) -> bool:
        seen, at = {body.id}, body.parent
        while at is not None:
            if at in seen:
                return at == body.id
            seen.add(at)
            above = self.charter.bodies.get(at)
            at = above.parent if above else None
        return False

    def terms(self, body: Body) -> None:
        for one, other in zip(body.terms, body.terms[1:], strict=False):
            if other.number <= one.number:
                self.fault(other, f"term {other.number} of '{body.id}' stands after term {one.number}")
            if one.since and other.since and other.since < one.since:
                self.fault(other, f"term {other.number} of '{body.id}' begins before term {one.number}")

    def others(self) -> None:
        charter = self.charter
        for programme in charter.programmes.values():
            self.known(programme, "part_of", programme.part_of, charter.programmes)
        for place in charter.places.values():
            self.known(place, "parent", place.parent, charter.places)
            self.known(place, "renamed_from", place.renamed_from, charter.places)
        for order in charter.precedence:
            for post in order.posts:
                self.post_known(order, "posts", post)
        for check in charter.checks.values():
            for body in check.bodies:
                self.body_known(check, "bodies", body)
        self.meetings()

    def meetings(self) -> None:
        for (body_id, term_number), held in self.charter.meetings.items():
            first = next(iter(held.values()))
            self.body_known(first, "body", body_id)
            term = self.charter.term(body_id, term_number) if term_number is not None else None
            if term_number is not None and term is None and self.charter.body(body_id):
                self.fault(first, f"'{body_id}' declares no term {term_number}")
            last = date.min
            for number in sorted(held):
                meeting = held[number]
                if meeting.since and meeting.since < last:
                    self.fault(meeting, f"meeting {number} of '{body_id}' is dated before the one it follows")
                last = meeting.until or last
                if term and not term.interval.intersection(meeting.interval):
                    self.fault(meeting, f"meeting {number} of '{body_id}' lies outside term {term_number}")
