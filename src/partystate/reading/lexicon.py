"""The words the readers know, compiled once from a charter's lexicon files.

Words are data (`charter/data/<state>/lexicon/*.yaml`), grammar is code: this module turns the lists into the
sets, maps and patterns that the readers of one language ask for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from partystate.reading.spellings import in_both_spellings
from partystate.reading.state_words import EventWords, MeetingWords
from partystate.reading.title_misprints import misprints_of
from partystate.romanisation.misprints import misprinted


def _words(value: Any) -> frozenset[str]:
    """A lexicon list: either a YAML list or one folded text of words."""
    if isinstance(value, str):
        return frozenset(value.split())
    return frozenset(str(v) for v in value or ())


def _lower(words: frozenset[str]) -> frozenset[str]:
    return frozenset(w.lower() for w in words)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Compiled vocabulary of one state for the English reader. All sets are for exact token lookup."""

    surnames: frozenset[str]
    surnames_ambiguous: frozenset[str]
    surnames_elsewhere: frozenset[str]
    """Surnames that other languages have too."""
    surnames_compound: frozenset[str]
    honorifics: frozenset[str]
    """Words of address and praise before a name, in small letters."""
    institution_after_name: frozenset[str]
    body_words: frozenset[str]
    body_lower: frozenset[str]
    with_article: tuple[str, ...]
    """Words of bodies before whose names a canonical post has "the"."""
    common_words: frozenset[str]
    """Lower-case English words; a capitalised token outside is a proper noun."""
    role_heads: Mapping[str, str]
    """Lower-case head noun, singular or plural → singular."""
    plural_heads: frozenset[str]
    role_modifiers: frozenset[str]
    rank_words: frozenset[str]
    not_posts: frozenset[str]
    honours: frozenset[str]
    """Titles of honour that stand where a post stands, in small letters ("supreme leader")."""
    past_words: frozenset[str]
    fields: frozenset[str]
    """What ministers are of, in small letters."""
    abbreviations: Mapping[str, str]
    synonyms: Mapping[str, str]
    party_presidium: str
    """What "the presidium of the party" is called in full; "" where there is none."""
    possessors: Mapping[str, str]
    """How the press says whose a body is → the owner's short name; "" where it names the state."""
    praise: frozenset[str]
    """Words the press puts before bodies that are none of their names."""
    owners: frozenset[str]
    party: str
    state: str
    """The state's short name in canonical posts."""
    party_code: str
    """The ruling party's abbreviation, which stands for a bare "Party" before a body."""
    implied_parents: Mapping[str, str]
    bare_posts: Mapping[str, str]
    countries: Mapping[str, str]
    """Country → adjective."""
    country_of: Mapping[str, str]
    """Adjective or name, as printed → country."""
    foreign_places: frozenset[str]
    capitals: Mapping[str, str]
    """Seat of a government or of embassies → its country."""
    country_or_given: frozenset[str]
    """Words for a country or its people that are given names too ("German")."""
    abroad: frozenset[str]
    """People of other states, in small letters without blanks or hyphens."""
    rivals: frozenset[str]
    """Names of a state whose people bear names of the same shape."""
    rival_places: frozenset[str]
    """Cities of that state."""
    governments: frozenset[str]
    """By what the press calls other states' governments ("the Kremlin")."""
    outlets: Mapping[str, str]
    """Name or code of a news outlet, as printed → the name its charter gives it."""
    own_names: frozenset[str]
    """Names of the state itself and its capital: never a foreign mark."""
    own_places: frozenset[str]
    """Cities, works and halls of the state, as its charter names them."""
    capital: str
    """The capital, which "here" means where a report has no dateline."""
    eras: frozenset[str]
    """Names of the state's own calendar eras."""
    dead: Mapping[str, str]
    """Honoured dead: full name → ISO date of death."""
    events: EventWords
    meetings: MeetingWords
    glued_names: frozenset[str]
    """Full names of leaders, which pages print in bold."""
    common_syllables: frozenset[str]
    """Given syllables that are spelt like English words."""
    apparatus: frozenset[str]
    """Head nouns of the state's own organs and officials."""
    apparatus_people: frozenset[str]
    """Head nouns of the people under them."""
    outsiders: frozenset[str]
    """Words that show that a phrase speaks of other states or of opponents."""
    disowned: frozenset[str]
    """Words before a title that deny the office is one of this state ("puppet Defense Minister")."""
    measures: frozenset[str]
    """The state's own measures, as printed, singular and plural ("pyong")."""
    currencies: frozenset[str]
    """Its money, as printed ("won")."""

    never_proper: frozenset[str] = field(init=False)
    """Capitalised words that are no proper nouns of people: bodies, countries, places, ranks."""
    never_proper_lower: frozenset[str] = field(init=False)
    """Words, in small letters, that English writes small too or that belong to a post."""

    names_of_states: frozenset[str] = field(init=False)
    """The names and adjectives of all states, this one's too."""

    other_states: frozenset[str] = field(init=False)
    """The names of other states."""

    of_other_states: frozenset[str] = field(init=False)
    """The names and adjectives of other states."""

    short_names: frozenset[str] = field(init=False)
    """By what the press calls the state beside its names: its capital, which stands for its government, "the North"."""

    def __post_init__(self) -> None:
        whose = (name.removesuffix("'s") for name, owner in self.possessors.items() if not owner)
        short = frozenset(name for name in whose if name[:1].isupper() and name not in self.own_names)
        object.__setattr__(self, "short_names", short | {self.capital})
        object.__setattr__(self, "names_of_states", frozenset({*self.own_names, *self.country_of}))
        object.__setattr__(self, "other_states", frozenset(self.countries) - self.own_names)
        object.__setattr__(self, "of_other_states", frozenset(self.country_of) - self.own_names)
        bodies_and_places = (self.body_words, self.country_of, self.own_names, self.foreign_places, self.rank_words)
        words = (self.common_words, self.role_heads, self.role_modifiers)
        object.__setattr__(self, "never_proper", frozenset().union(*bodies_and_places))
        object.__setattr__(self, "never_proper_lower", frozenset().union(*words))

    @classmethod
    def compile(
        cls,
        data: Mapping[str, Any],
        *,
        outlets: Mapping[str, str],
        own_names: frozenset[str],
        own_places: frozenset[str] = frozenset(),
        capital: str,
        eras: frozenset[str],
        dead: Mapping[str, str],
        glued_names: frozenset[str],
    ) -> Lexicon:
        """Compile the lexicon mapping of a charter (file name without ending → plain YAML data).

        Raises KeyError naming the missing file or list.
        """
        names, roles = data["korean_names"], data["roles"]
        abbreviations, countries = data["abbreviations"], data["countries"]
        heads: dict[str, str] = {}
        plurals: set[str] = set()
        for head in _words(roles["heads"]):
            heads[head] = head
            plural = head + "es" if head.endswith(("s", "x", "ch")) else head + "s"
            heads[plural] = head
            plurals.add(plural)
        for plural, singular in roles["irregular_plurals"].items():
            heads[plural] = singular
            plurals.add(plural)
        heads.update(roles["short_ranks"])
        common = _words(data["common_words"]["words"])
        heads.update(misprints_of(_words(roles.get("misprinted")), common.union(heads)))
        country_of: dict[str, str] = {}
        for country, adjective in countries["countries"].items():
            country_of.setdefault(adjective, country)
            country_of[country] = country
        for further in _words(countries["adjectives_extra"]):
            adjective, _, country = further.replace("_", " ").partition("=")
            country_of.setdefault(adjective, country or adjective)
        institutions = data["institutions"]
        return cls(
            surnames=_words(names["surnames"]),
            surnames_ambiguous=_words(names["surnames_ambiguous"]),
            surnames_elsewhere=_words(names.get("surnames_elsewhere", "")),
            surnames_compound=_words(names["surnames_compound"]),
            honorifics=_words(names["honorifics"]),
            institution_after_name=in_both_spellings(_words(institutions["after_name"])),
            body_words=in_both_spellings(_words(institutions["body_words"])),
            body_lower=in_both_spellings(_words(institutions["body_lower"])),
            with_article=(*institutions["with_article"]["words"].split(), *institutions["with_article"]["phrases"]),
            common_words=in_both_spellings(_words(data["common_words"]["words"])),
            role_heads=heads,
            plural_heads=frozenset(plurals),
            role_modifiers=_lower(in_both_spellings(_words(roles["modifiers"]))),
            rank_words=_words(roles["rank_words"]),
            not_posts=_words(roles["not_posts"]),
            honours=_lower(_words(roles.get("honours"))),
            past_words=_words(roles["past"]),
            fields=_words(roles.get("fields")),
            abbreviations=dict(abbreviations["bodies"]),
            synonyms=dict(abbreviations["synonyms"]),
            party_presidium=abbreviations.get("party_presidium", ""),
            possessors={k: v or "" for k, v in abbreviations.get("possessors", {}).items()},
            praise=_words(abbreviations.get("praise", "")),
            owners=_words(abbreviations["owners"]),
            party=abbreviations["party"],
            state=abbreviations["state"],
            party_code=next(c for c, full in abbreviations["bodies"].items() if full == abbreviations["party"]),
            implied_parents=dict(abbreviations["implied_parents"]),
            bare_posts=dict(abbreviations["bare_posts"]),
            countries=dict(countries["countries"]),
            country_of=country_of,
            foreign_places=_words(countries["foreign_places"]),
            capitals=dict(w.replace("-", " ").split("=") for w in _words(countries.get("capitals", ""))),
            country_or_given=_words(countries.get("given_names")),
            abroad=frozenset(w.replace("-", "").lower() for w in _words(countries.get("people", ""))),
            rivals=_words(countries["rivals"]),
            rival_places=_words(countries.get("rival_places")),
            governments=frozenset(countries.get("governments") or ()),
            outlets=dict(outlets),
            own_names=own_names,
            own_places=own_places,
            capital=capital,
            eras=eras,
            dead=dict(dead),
            events=EventWords.compile(data["events"]),
            meetings=MeetingWords.compile(data["meetings"]),
            glued_names=glued_names.union(*map(misprinted, glued_names)),
            common_syllables=_words(names["common_syllables"]),
            apparatus=_words(data.get("apparatus", {}).get("apparatus")),
            apparatus_people=_words(data.get("apparatus", {}).get("people")),
            outsiders=_words(data.get("apparatus", {}).get("outsiders")),
            disowned=_words(data.get("apparatus", {}).get("disowned")),
            measures=_words(data.get("measures", {}).get("measures")),
            currencies=_words(data.get("measures", {}).get("currencies")),
        )


def alternatives(words: Mapping[str, Any] | frozenset[str] | list[str]) -> str:
    """A regex alternation of literal words, longest first; of none it never matches."""
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True)) or "(?!)"
