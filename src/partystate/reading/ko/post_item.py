"""One item of a post phrase, and the canonical post that its role, rank or title makes with the body before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from partystate.reading.ko.associations import WITH_COMMITTEES
from partystate.reading.ko.tokens import Line
from partystate.reading.ko.vocabulary import KoreanVocabulary, Unit

COPULA = re.compile(r"(?P<plural>들)?(?P<link>이신|이시던|이였던|이었던|였던|이던|인|님|직)?")
"""What ties a post to the name behind it."""


@dataclass(slots=True)
class Item:
    """One post of a phrase while it is read: its canonical form, its body's ids, and where it stands."""

    end: int
    post: str
    body: tuple[str, ...]
    start: int
    foreign: bool = False
    past: bool = False
    late: bool = False
    rank: bool = False


class PostMaker:
    """Makes canonical posts; holds no state between calls."""

    def __init__(self, vocabulary: KoreanVocabulary) -> None:
        self._vocabulary = vocabulary
        self._words = vocabulary.words

    def finish(
        self, line: Line, unit: Unit, item: Item, start: int, bodies: tuple[str, ...], host: str,
        on: date | None, *, given: bool,
    ) -> Item | None:  # fmt: skip
        """The item that ends with a unit, with its post; None where the unit alone tells no post."""
        kind, value, ids = unit.entry
        item.end, item.start = unit.end, start
        if host:
            item.foreign = host == "own"
        if kind == "noun":
            return item if COPULA.match(line.text, unit.end)["link"] else None  # type: ignore[index]
        if kind == "foreign_role" or item.foreign:
            item.foreign = True
            return item
        if host and host != "own":
            name = self._words.country_names.get(host, host)
            envoy = self._vocabulary.roles.get(value, ["ambassador"])[0]
            item.post = f"{envoy} of the {self._vocabulary.state} to {name}"
            return item
        vocabulary = self._vocabulary
        if kind == "rank":
            body = vocabulary.body(bodies, on) if given else None
            spelled = line.text[unit.start : unit.end]
            if (
                body is not None and body.kind != "army" and spelled in vocabulary.roles
            ):  # 소장: an institute's head too
                item.post, item.body = vocabulary.title(spelled, body, on), bodies
                return item
            item.post = f"{value} of the {body.name}" if body is not None and body.kind == "army" else value
            item.rank = True
            return item
        if value == vocabulary.BY_POST:
            post = vocabulary.post(ids, on)
            item.post, item.body = post.title, (post.body,)
            return item
        if kind == "post" and given and ids and self._of_no_kin(line.text[unit.start : unit.end], ids, bodies, on):
            value, ids = line.text[unit.start : unit.end], ()
        body = vocabulary.body(ids or bodies, on)
        if kind == "post" and value.startswith("="):
            spelled = line.text[unit.start : unit.end]
            known = body is not None and spelled in vocabulary.roles
            declared = vocabulary.declared(spelled, body, on) if known and body is not None else None
            item.post, item.body = declared or value[1:], bodies
            return item
        if kind == "role" and value in self._words.need_body and body is None:
            return None
        item.post = vocabulary.title(value, body, on)
        item.body = (body.id,) if body is not None else ()
        return item

    def _of_no_kin(self, role: str, ids: tuple[str, ...], bodies: tuple[str, ...], on: date | None) -> bool:
        """Whether a title that one body's name gives ("상임위원") is a mere role behind an association's or union's."""
        given, own = self._vocabulary.body(bodies, on), self._vocabulary.body(ids, on)
        if role not in self._vocabulary.roles or given is None or own is None or given.kind not in WITH_COMMITTEES:
            return False
        return own.id != given.id and own.parent != given.id
