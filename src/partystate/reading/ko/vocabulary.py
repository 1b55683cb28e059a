"""The words the Korean reader knows, compiled once from a charter: names of bodies and posts, roles, ranks, countries.

Everything that names the state's own things comes from the charter (`names: {ko: …}` of its bodies, posts and ranks)
and its `lexicon/korean_*.yaml`; one automaton finds all of it in a sentence without spaces.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

if TYPE_CHECKING:
    from partystate.charter import Body, Charter, Post

Kind = Literal["body", "post", "role", "rank", "country", "own", "honour", "leader", "noun", "foreign_role"]
_PRIORITY: dict[str, int] = {
    k: i
    for i, k in enumerate(
        ("post", "rank", "role", "body", "foreign_role", "country", "own", "leader", "honour", "noun")
    )
}


class Entry(NamedTuple):
    """What one spelling can stand for. `bodies` are all that ever bore the name; the date decides."""

    kind: Kind
    value: str
    """Role in Korean, rank, country, canonical post or leader title."""
    bodies: tuple[str, ...] = ()


class Unit(NamedTuple):
    """A known spelling found in a line, at text[start:end]."""

    start: int
    end: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class KoreanWords:
    """Word lists of the lexicon that the grammar asks for by name."""

    address: tuple[str, ...]
    past: frozenset[str]
    late: frozenset[str]
    current: frozenset[str]
    ordinary: frozenset[str]
    people: tuple[str, ...]
    not_posts: frozenset[str]
    need_body: frozenset[str]
    of_any: frozenset[str]
    country_names: Mapping[str, str]
    own_among_friends: tuple[str, ...]
    """How the state writes itself in the names of its friendship associations, the longest first."""
    friendship_english: str
    """Their English name, with "{land}" for the other state."""
    rank_prefixes: tuple[str, ...]
    leader_short: frozenset[str]
    accredited: frozenset[str]
    foreign_offices: tuple[str, ...]
    """Offices that only foreigners hold from the day `foreign_offices_since` on."""
    foreign_offices_since: date
    envoys: tuple[str, ...]
    own_sides: tuple[str, ...]
    foreign_groups: tuple[str, ...]


class KoreanVocabulary:
    """All spellings of one charter, and the canonical English of its bodies and posts."""

    BY_POST = "@"
    """Value of an entry whose `bodies` are ids of posts: a title that names the post without its body."""

    def __init__(self, charter: Charter) -> None:
        self.charter = charter
        lexicon = charter.lexicon
        posts, words = lexicon["korean_posts"], lexicon["korean_words"]
        self.state: str = lexicon["abbreviations"]["state"]
        self.events: Mapping[str, Any] = lexicon["korean_events"]
        self._southern: dict[str, str] = posts["southern"]
        self.roles: dict[str, list[str]] = posts["roles"]
        self.bare: dict[str, str] = posts["bare"]
        self._stand_in: dict[str, str] = posts["stand_in"]
        self.of_a_place: dict[str, str] = posts["of_a_place"]
        """Committee of an unnamed place ("도당") → its canonical English."""
        self.until = {name: date.fromisoformat(str(day)) for name, (_, day) in posts["until"].items()}
        """Name of a body → the last day on which a report that prints it means this state's."""
        self.words = KoreanWords(
            address=tuple(words["address"]),
            past=frozenset(words["past"]),
            late=frozenset(words["late"]),
            current=frozenset(words["current"]),
            ordinary=frozenset(words["ordinary"].split()),
            people=tuple(sorted(words["people"].split(), key=len, reverse=True)),
            not_posts=frozenset(words["not_posts"].split()),
            need_body=frozenset(posts["need_body"]),
            of_any=frozenset(posts["of_any"]),
            country_names=posts["country_names"],
            own_among_friends=tuple(sorted(posts["friendship"]["own"], key=len, reverse=True)),
            friendship_english=posts["friendship"]["english"],
            rank_prefixes=tuple(posts["rank_prefixes"]),
            leader_short=frozenset(words["leader_short"]),
            accredited=frozenset(words["accredited"]),
            foreign_offices=tuple(words["foreign_offices"]),
            foreign_offices_since=date.fromisoformat(str(words["foreign_offices_since"])),
            envoys=tuple(words["envoys"]),
            own_sides=tuple(words["own_sides"]),
            foreign_groups=tuple(words["foreign_groups"]),
        )
        language = "ko"
        self.dead = {
            name: person.died
            for person in charter.people.values()
            if person.died
            for name in person.names.get(language, ())
        }
        self.known_people = {name for person in charter.people.values() for name in person.names.get(language, ())}
        self.leaders = {
            name
            for leader in charter.state.leaders
            if (person := charter.people.get(leader.person))
            for name in person.names.get(language, ())
        }
        """Names of all who ever were supreme leader."""
        self._entries: dict[str, Entry] = {}
        self._add_bodies(posts, language)
        self._add_roles(posts, words, language)
        self.own_names = frozenset(posts["own"])
        self.foreign_places = frozenset(posts["countries"].split())
        self._spellings = list(self._entries)
        self._values = [self._entries[s] for s in self._spellings]
        self._automaton = AhoCorasick(self._spellings, matchkind=MatchKind.Standard)
        self._titles: dict[tuple[str, str, date | None], str] = {}
        self._local: dict[str, Entry | None] = {}
        single: dict[str, Entry] = {}
        for body_id, names in posts["bodies"].items():
            for name in names:
                if len(name) == 1:
                    single[name] = Entry("body", "", (body_id,))
        self._single = single

    # -- compiling ----------------------------------------------------------------------------------------------

    def _add(self, spelling: str, entry: Entry) -> None:
        spelling = "".join(spelling.split())
        if len(spelling) < 2:
            return
        for form in self._forms(spelling):
            known = self._entries.get(form)
            if known is None:
                self._entries[form] = entry
            elif known.kind == entry.kind and known.value == entry.value and entry.bodies:
                merged = tuple(dict.fromkeys((*known.bodies, *entry.bodies)))
                self._entries[form] = Entry(entry.kind, entry.value, merged)
            elif entry.value == self.BY_POST != known.value or _PRIORITY[entry.kind] < _PRIORITY[known.kind]:
                self._entries[form] = entry

    def _forms(self, spelling: str) -> Iterable[str]:
        """The spelling and, where it differs, as the South Korean press writes it."""
        yield spelling
        southern = spelling
        for north, south in self._southern.items():
            if north in southern:
                southern = southern.replace(north, south)
        if southern != spelling:
            yield southern

    def _add_bodies(self, posts: Mapping[str, Any], language: str) -> None:
        aliases: dict[str, list[str]] = {}
        for body in self.charter.bodies.values():
            aliases[body.id] = list(body.names.get(language, ()))
        for body_id, names in posts["bodies"].items():
            if body_id in aliases:
                aliases[body_id] += names
        for body_id, names in aliases.items():
            for name in names:
                self._add(name, Entry("body", "", (body_id,)))
                for ending, title, role in () if body_id in posts["no_contraction"] else posts["contractions"]:
                    if name.endswith(ending) and len(name) > len(ending):
                        self._add(name[: -len(ending)] + title, Entry("post", role, (body_id,)))
        for name, (body_id, _) in posts["until"].items():
            self._add(name, Entry("body", "", (body_id,)))
            self._add(name + "장", Entry("post", "부장", (body_id,)))
            self.until[name + "장"] = self.until[name]
        for body in self.charter.bodies.values():
            for post in body.posts:
                for title in post.titles.get(language, ()):
                    self._add(title, Entry("post", self.BY_POST, (post.id,)))

    def _add_roles(self, posts: Mapping[str, Any], words: Mapping[str, Any], language: str) -> None:
        for role in self.roles:
            self._add(role, Entry("role", role))
            if role.startswith("제1"):
                self._add(role[1:], Entry("role", role))  # the press: "1부부장"
        for title, canonical in self.bare.items():
            self._add(title, Entry("post", "=" + canonical))
        armies = [n for b in self.charter.bodies.values() if b.kind == "army" for n in b.names.get(language, ())]
        for rank in self.charter.ranks.values():
            for name in rank.names.get(language, ()):
                if not any(name.startswith(army) for army in armies):
                    self._add(name, Entry("rank", rank.name))
                    if len(name) == 2:
                        for prefix in posts["rank_prefixes"]:
                            self._add(prefix + name, Entry("rank", rank.name))
        for country in posts["countries"].split():
            self._add(country, Entry("country", country))
        for own in posts["own"]:
            self._add(own, Entry("own", own))
        for role in posts["foreign_roles"].split():
            self._add(role, Entry("foreign_role", role))
        for title in words["leader_titles"].split():
            self._add(title, Entry("leader", title))
        for phrase in words["honour"].split():
            self._add(phrase, Entry("honour", phrase))
        for noun in words["not_posts"].split():
            self._add(noun, Entry("noun", noun))
        for noun in self.events.get("nouns", {}):
            self._add(noun, Entry("noun", noun))
        for noun in (
            "위원회",
            "비서국",
            "대사관",
            "부대",
            "국장급",
            "부장급",
            "위원단",
            "대표단",
            "대표부",
            "대표자회",
            "비서처",
            "소장파",
            "상임위",
        ):
            if noun not in self._entries:
                self._add(noun, Entry("noun", noun))

    # -- finding ------------------------------------------------------------------------------------------------

    def units(self, line: str) -> dict[int, list[Unit]]:
        """Every known spelling in a line, by start, the longest first."""
        found: dict[int, list[Unit]] = {}
        for index, start, end in self._automaton.find_matches_as_indexes(line, overlapping=True):
            found.setdefault(start, []).append(Unit(start, end, self._values[index]))
        for units in found.values():
            if len(units) > 1:
                units.sort(key=lambda u: -u.end)
        return found

    def local(self, name: str) -> Entry | None:
        """The committee of a city or county, by its name; None if the charter's gazetteer lacks the place."""
        if name not in self._local:
            if len(self._local) > 20_000:
                self._local.clear()
            body = self.charter.find_body(name)
            self._local[name] = Entry("body", "", (body.id,)) if body is not None else None
        return self._local[name]

    def leader_on(self, on: date | None) -> tuple[str, ...]:
        """The Korean names of the supreme leader of a day (of the present without one)."""
        leader = self.charter.leader_on(on) if on else None
        if leader is None:
            current = self.charter.state.leaders[-1:]
            leader = self.charter.people.get(current[0].person) if current else None
        return tuple(leader.names.get("ko", ())) if leader else ()

    def single(self, syllable: str) -> Entry | None:
        """The body that a word of one syllable names ("당"), which the automaton leaves out."""
        return self._single.get(syllable)

    # -- canonical English --------------------------------------------------------------------------------------

    def body(self, ids: tuple[str, ...], on: date | None) -> Body | None:
        """The body of one name on a day: the latest that held then, else the present one."""
        bodies = [b for i in ids if (b := self.charter.body(i)) is not None]
        if len(bodies) < 2:
            return bodies[0] if bodies else None
        holding = [b for b in bodies if b.holds(on)] if on else [b for b in bodies if b.until is None]
        return max(holding or bodies, key=lambda b: b.since or date.min)

    def title(self, role: str, body: Body | None, on: date | None) -> str:
        """The canonical post of a role in a body ("" where a role without a body says nothing)."""
        if role.startswith("="):
            return role[1:]
        key = (role, body.id if body else "", on)
        known = self._titles.get(key)
        if known is None:
            if len(self._titles) > 50_000:
                self._titles.clear()
            known = self._titles[key] = self._title(role, body, on)
        return known

    def _title(self, role: str, body: Body | None, on: date | None) -> str:
        english = self.roles.get(role, [role])
        if body is None:
            return self.bare.get(role, "")
        advises = role == "고문" and body.kind == "party_department"  # a department's advisor is not the committee's
        title = None if advises else self.declared(role, body, on)
        if title:
            return title
        return f"{self._generic(english, body)} of the {body.name}"

    def post(self, ids: tuple[str, ...], on: date | None) -> Post:
        """Of the posts that one title names, the one that existed on a day, else the present one."""
        posts = [p for i in ids if (p := self.charter.post(i)) is not None]
        holding = [p for p in posts if p.holds(on)] if on else [p for p in posts if p.until is None]
        return max(holding or posts, key=lambda p: p.since or date.min)

    def declared(self, role: str, body: Body, on: date | None) -> str | None:
        """The title of the post of that role which the body, its stand-in or a body above it declares."""
        english = self.roles.get(role, [role])
        if body.kind == "ministry":  # 인민보안부 부장 is its minister
            english = sorted(english, key=lambda word: not word.endswith("minister"))
        seen: set[str] = set()
        at: Body | None = body
        while at is not None and at.id not in seen:
            seen.add(at.id)
            for candidate in (at, self.charter.body(self._stand_in.get(at.id, ""))):
                title = self._declared(role, english, candidate, on) if candidate is not None else None
                if title:
                    return title
            at = self.charter.body(at.parent) if at.parent and at.kind not in ("ministry", "commission") else None
        return None

    def _declared(self, role: str, english: list[str], body: Body, on: date | None) -> str | None:
        late: str | None = None
        for word in english if body.kind == "ministry" else (role, *english):
            post = self.charter.find_post(word, body, on)
            if post is None:
                continue
            if post.holds(on):
                return post.title
            late = late or post.title
        return late

    @staticmethod
    def _generic(english: list[str], body: Body) -> str:
        if "department" in english[0] and body.kind in ("party_department", "military_bureau", "ministry"):
            return english[1] if len(english) > 1 else english[0].replace("department ", "")
        return english[0]
