"""The charter of one state: what it declares, and the questions the other rooms ask of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from partystate.charter import build, build_bodies, dating, model
from partystate.charter.keys import Keys, spaceless
from partystate.charter.lookup import BodyIndex, best, post_of, posts_of
from partystate.charter.model import Body, Interval, Mention, Post, Problem, Term

if TYPE_CHECKING:
    from partystate.documents.clean import Vocabulary

_LINKS = (" of ", " to ", " at ", " in ")
"""What stands between a role and its body in a title."""
MOST_FOUND = 50_000
"""How many answers of `find_body` are kept: a state on a day asks the same few thousand names again and again."""


class Charter:
    """A loaded charter (`load_charter`). Parts are built when first asked for and then kept; nothing changes them.

    `data` is the compiled form of the folder's files, `folder` its name, `fingerprint` a digest of all of it ("" where
    it is no folder's). With `check` every part is built at once and `problems` lists what is wrong.
    """

    def __init__(self, data: build.Data, folder: str, fingerprint: str = "") -> None:
        self.folder = folder
        self.problems: list[Problem] = []
        self.fingerprint = fingerprint
        self._data = data

    def __reduce__(self) -> tuple[Any, ...]:
        return Charter, (self._data, self.folder, self.fingerprint)

    def __repr__(self) -> str:
        return f"<Charter {self.folder}>"

    # What is declared

    @cached_property
    def state(self) -> model.State:
        return build.build_state(self._data, self.folder, self.problems)

    @property
    def language(self) -> str:
        """The language canonical names are written in."""
        return self.state.languages[0]

    @cached_property
    def people(self) -> dict[str, model.Person]:
        """Leaders and the honoured dead, by id."""
        return build.build_people(self._data, self.language, self.problems)

    @cached_property
    def ranks(self) -> dict[str, model.Rank]:
        """Military ranks by id, the highest first."""
        ranks = build.build_ranks(self._data, self.language, self.problems)
        return dict(sorted(ranks.items(), key=lambda item: item[1].order))

    @cached_property
    def programmes(self) -> dict[str, model.Programme]:
        return build.build_programmes(self._data, self.language, self.problems)

    @cached_property
    def places(self) -> dict[str, model.Place]:
        """The gazetteer, by id."""
        return build.build_places(self._data, self.language, self.problems)

    @cached_property
    def outlets(self) -> dict[str, model.Outlet]:
        """Outlets by id, in the state's declared order of trust."""
        return build.build_outlets(self._data, self.language, self.problems)

    @cached_property
    def lexicon(self) -> dict[str, Any]:
        """Name of each lexicon/NAME.yaml -> its plain data; empty where a charter has none."""
        return build.build_lexicon(self._data)

    @cached_property
    def bodies(self) -> dict[str, Body]:
        """Declared bodies by id, and the local ones of eager families; others come from `find_body` and `body`."""
        bodies = build_bodies.build_bodies(self._data, self._templates, self.problems)
        for family in self._families.values():
            if family.eager:
                for place in self.places.values():
                    if place.kind in family.over:
                        local = build_bodies.family_body(family, place, self._templates)
                        bodies.setdefault(local.id, local)
        return bodies

    @cached_property
    def meetings(self) -> dict[tuple[str, int | None], dict[int, model.Meeting]]:
        """(body id, term number) -> meeting number -> meeting, for meetings whose dates are public knowledge."""
        return build.build_meetings(self._data, self.problems)

    @cached_property
    def precedence(self) -> tuple[model.Precedence, ...]:
        """Declared orders of posts, with the time each held."""
        return build.build_precedence(self._data, self.problems)

    @cached_property
    def checks(self) -> dict[str, model.Check]:
        """Declared rules for checking the ledger, by the name of the check."""
        return build.build_checks(self._data, self.problems)

    @cached_property
    def _templates(self) -> build_bodies.Templates:
        return build_bodies.Templates.of(self._data, self.language, self.problems)

    @cached_property
    def _families(self) -> dict[str, build_bodies.Family]:
        return build_bodies.build_families(self._data, self._templates, self.problems)

    @cached_property
    def keys(self) -> Keys:
        """How names of this state are compared."""
        omit = (*self.state.omit, *(n for given in self.state.names.values() for n in given))
        return Keys(self.state.abbreviations, omit)

    @cached_property
    def index(self) -> BodyIndex:
        """Bodies and posts by name."""
        return BodyIndex(self.keys, self.bodies, self._families, self.places, self._templates)

    # Bodies

    def body(self, body_id: str) -> Body | None:
        """A body by its id, local ones ("family:place") included."""
        return self.bodies.get(body_id) or self.index.by_id(body_id)

    def bodies_named(self, text: str) -> list[Body]:
        """Every body of that name, at whatever time."""
        return list(self.index.named(text))

    def find_body(self, text: str, on: date | None = None) -> Body | None:
        """The body a text names, by any alias or abbreviation, in any word order, with or without a term's number.

        Where several bore the name: the one that held `on` that day, else the present one. None where none did.
        """
        key = (text, on)
        if key not in self._found:
            if len(self._found) >= MOST_FOUND:
                self._found.clear()
            self._found[key] = best(self.index.named(text), on)
        return self._found[key]

    @cached_property
    def _found(self) -> dict[tuple[str, date | None], Body | None]:
        return {}

    def children(self, body_id: str, on: date | None = None) -> list[Body]:
        """The bodies directly under one, in order of declaration."""
        return [b for b in self.bodies.values() if b.parent == body_id and b.holds(on)]

    def lineage(self, body_id: str) -> list[Body]:
        """The body with all it was renamed from and into, the oldest first."""
        return self._chain(body_id, self.body, lambda b: b.renamed_from, lambda b: b.renamed_into)

    def post_lineage(self, post_id: str) -> list[Post]:
        """The post with all it was renamed from and into, the oldest first."""
        return self._chain(post_id, self.post, lambda p: (p.renamed_from or "",), lambda p: (p.renamed_into or "",))

    @staticmethod
    def _chain(start: str, get: Any, back: Any, forth: Any) -> list[Any]:
        found: dict[str, Any] = {}
        queue = [start]
        while queue:
            key = queue.pop()
            thing = get(key) if key and key not in found else None
            if thing is not None:
                found[key] = thing
                queue += [*back(thing), *forth(thing)]
        return sorted(found.values(), key=lambda t: (t.since or date.min, t.until or date.max))

    # Terms

    def terms(self, body_id: str) -> tuple[Term, ...]:
        """The body's numbered terms, its own or those of the body it shares them with."""
        body = self.body(body_id)
        return body.terms if body else ()

    def term(self, body_id: str, number: int) -> Term | None:
        return next((t for t in self.terms(body_id) if t.number == number), None)

    def term_at(self, body_id: str, on: date) -> Term | None:
        """The term that ran on a day; on the day of a handover the new one."""
        held = [t for t in self.terms(body_id) if (t.since or t.until) and t.holds(on)]
        return max(held, key=lambda t: t.number, default=None)

    # Posts

    def post(self, post_id: str) -> Post | None:
        """A post by its id, "<body id>/<role>"."""
        body = self.body(post_id.rpartition("/")[0])
        return next((p for p in body.posts if p.id == post_id), None) if body else None

    def find_post(self, role: str, body: str | Body | None = None, on: date | None = None) -> Post | None:
        """The post of a role in a body (its id, any of its names, or the body itself).

        Without a body, `role` is a full title: "secretary of the Central Committee of …", "Premier".
        """
        if isinstance(body, str):
            # A renamed body may share its name with another time's; take one that has the role.
            bodies = [b] if (b := self.bodies.get(body)) else self.bodies_named(body)
            return best((p for b in bodies if (p := post_of(b, role, on))), on)
        if body is not None:
            return post_of(body, role, on)
        titled = best(self.index.posts_titled(role), on)
        if titled:
            return titled
        if spaceless(role):
            return self._find_spaceless_post(role, on)
        for link in _LINKS:
            head, found, tail = role.partition(link)
            while found:
                post = self.find_post(head, tail, on)
                if post:
                    return post
                more, found, tail = tail.partition(link)
                head = f"{head}{link}{more}"
        return None

    def posts_titled(self, title: str) -> list[Post]:
        """Every post that a full title may mean, at whatever time: `find_post` gives one of them."""
        found = self.index.posts_titled(title)
        if found:
            return list(found)
        if spaceless(title):
            letters = "".join(title.split())
            parts = ((letters[:cut], letters[cut:]) for cut in range(len(letters) - 1, 0, -1))
        else:
            links = ((at, link) for link in _LINKS for at in range(len(title)) if title.startswith(link, at))
            parts = ((title[at + len(link) :], title[:at]) for at, link in links)
        for named, role in parts:
            one = self.bodies.get(named)
            posts = [p for b in ([one] if one else self.index.named(named)) for p in posts_of(b, role)]
            if posts:
                return posts
        return []

    def _find_spaceless_post(self, title: str, on: date | None) -> Post | None:
        """A title that is a body's name with the role behind it, as written in hangul or han."""
        letters = "".join(title.split())
        for cut in range(len(letters) - 1, 0, -1):
            posts = [p for b in self.index.named(letters[:cut]) if (p := post_of(b, letters[cut:], on))]
            if posts:
                return best(posts, on)
        return None

    def precedence_of(self, post_id: str, on: date | None = None) -> int | None:
        """The place of a post in the order declared for that day (1 is first); None outside any order."""
        orders = [o for o in self.precedence if o.holds(on) and post_id in o.posts]
        latest = max(orders, key=lambda o: o.since or date.min, default=None)
        return latest.posts.index(post_id) + 1 if latest else None

    # Other things by name

    @cached_property
    def _named(self) -> dict[str, dict[frozenset[str], list[Any]]]:
        return {}

    def _find(self, part: str, text: str) -> list[Any]:
        if part not in self._named:
            by_key: dict[frozenset[str], list[Any]] = {}
            for thing in getattr(self, part).values():
                aliases = [n for given in thing.names.values() for n in given]
                aliases += [*getattr(thing, "codes", ()), *getattr(thing, "domains", ())]
                for key in {self.keys.words(a) for a in aliases}:
                    by_key.setdefault(key, []).append(thing)
            self._named[part] = by_key
        return self._named[part].get(self.keys.words(text), [])

    def find_programme(self, text: str, on: date | None = None) -> model.Programme | None:
        return best(self._find("programmes", text), on)

    def find_outlet(self, text: str) -> model.Outlet | None:
        """By name, dateline code or domain."""
        return best(self._find("outlets", text), None)

    def find_rank(self, text: str) -> model.Rank | None:
        return best(self._find("ranks", text), None)

    def find_person(self, text: str) -> model.Person | None:
        return best(self._find("people", text), None)

    def find_places(self, text: str, within: str | None = None) -> list[model.Place]:
        """Places of that name, in order of declaration; `within` keeps those inside that place (an id)."""
        found = self.index.places_keyed(self.keys.words(text))
        return [p for p in found if within is None or within in self.place_path(p.id)]

    def find_place(self, text: str, within: str | None = None, on: date | None = None) -> model.Place | None:
        """The place of that name, the first declared of those that held on the day.

        "X County, Y Province" names the one inside the other.
        """
        found = self.find_places(text, within)
        inner, comma, outer = text.partition(",")
        if not found and comma:
            around = self.find_place(outer, within, on)
            found = self.find_places(inner, around.id) if around else []
        return next((p for p in found if p.holds(on)), found[0] if found else None)

    def place_path(self, place_id: str) -> list[str]:
        """The place's id and those of the places it lies in, the innermost first."""
        path: list[str] = []
        at: str | None = place_id
        while at and at not in path:
            path.append(at)
            place = self.places.get(at)
            at = place.parent if place else None
        return path

    # Dates

    def leader_on(self, on: date) -> model.Person | None:
        """The supreme leader of a day."""
        leader = best((leader for leader in self.state.leaders if leader.holds(on)), on)
        return self.people.get(leader.person) if leader else None

    def admissible_dates(self, mentions: Iterable[Mention]) -> list[Interval]:
        """The stretches of time in which all the mentioned things can stand in the present tense together.

        A mention the charter knows nothing of sets no bound; an empty list says the mentions contradict.
        """
        return dating.admissible_dates(self, mentions)

    # For the other rooms

    def vocabulary(self) -> Vocabulary:
        """What the documents room needs to clean this state's texts."""
        from partystate.documents.clean import Vocabulary

        return Vocabulary(
            glued_names=frozenset(n for p in self.people.values() if p.glued for n in p.names.get(self.language, ())),
            titles=frozenset(self.state.titles),
            outlets=self.outlet_names(),
            eras=dict(self.state.eras),
        )

    def outlet_names(self) -> Mapping[str, str]:
        """Every name and dateline code of every outlet -> the outlet's canonical name."""
        return {
            alias: outlet.name
            for outlet in self.outlets.values()
            for alias in (*outlet.codes, *(n for given in outlet.names.values() for n in given))
        }

    def build_all(self) -> list[Problem]:
        """Build every part now; what is wrong with any of them."""
        for part in ("state", "people", "ranks", "programmes", "places", "outlets", "lexicon", "bodies", "meetings"):
            getattr(self, part)
        for part in ("precedence", "checks", "_families"):
            getattr(self, part)
        return self.problems
