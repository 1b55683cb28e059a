"""Whose country is meant: "ambassador to his country", "President A of this country", "Ambassador B and his staff".

Reports on envoys name the other country once, by its president or its city, and go on without its name.
"""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.en.people.context import People, Person
from partystate.reading.en.posts.canonical import TO_HIS_COUNTRY
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import pattern, phrases
from partystate.reading.report import Report

_ENVOY: Final = r"(?:ambassador(?: extraordinary and plenipotentiary)?|charge d'affaires(?: ad interim)?)"
_IS_ENVOY: Final = re.compile(_ENVOY)
_ENVOYS: Final = ("ambassador", "charge")
"""With these begins what that finds."""
_STATESMEN: Final = frozenset(
    "president, vice-president, prime minister, premier, king, foreign minister, vice foreign minister, "
    "state councilor, state councillor".split(", ")
)
"""Offices of which each country has its own, so that the title alone tells them where one country is talked of."""
_OFFICES: Final = (
    r"(?:(?:[Vv]ice|[Dd]eputy|[Ff]irst|[Ff]oreign|[Pp]rime)[\s-])*"
    r"(?:[Pp]resident|[Pp]remier|[Kk]ing|[Qq]ueen|[Ss]ultan|[Ee]mir|[Cc]hancellor|[Mm]inister|PM)"
)
_FOR_TALKS: Final = pattern(
    r" (?P<what>(?:for|in charge of) (?:the )?(?:[\w-]+ ){0,3}?(?:talks|negotiations|normali[sz]ation)\b[^,.;]{0,70}?)"
    r"(?=[,.;]|$| (?:met|told|said|arrived|left|held|visited|was|has|will|and)\b)"
)
""" "ambassador | for talks to normalise relations with X": of no country."""
_HAS_ARTICLE: Final = re.compile(r"^United |Republic$|^Netherlands$|^Philippines$|Federation$")
_OF_THIS_COUNTRY: Final = re.compile(r" of (?:this|his|the) country\b")
_OF_A_COMPANY: Final = ("by", "its", "their")
"""Words before the title of whom a delegation or a society has at its head."""


class CountryGrammar:
    """The words by which a text names other countries, compiled from a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        named = phrases(word for word, country in lexicon.country_of.items() if self._is_state(word, country))
        self.named = pattern(rf"(?<![\w-]){named}(?![\w-])")
        self.statesman = pattern(
            rf"(?<![\w-])(?P<a>{named}) {_OFFICES}\b"
            rf"|\b{_OFFICES}(?: [A-Z][\w-]+){{0,4}} of (?:the )?(?P<b>{named})\b"
        )
        city = r"(?P<city>[A-Z][\w-]+(?: [A-Z][\w-]+)?)"
        self.embassy_in = pattern(rf"\b{lexicon.state} (?:[Ee]mbassy|[Mm]ission) in {city}")
        self.embassy_of = pattern(rf"(?P<a>{named}) [Ee]mbassy\b")
        self.envoy = pattern(rf"(?P<role>{_ENVOY}) of the {lexicon.state}(?P<his>{TO_HIS_COUNTRY})?")

    def _is_state(self, word: str, country: str) -> bool:
        lexicon = self.lexicon
        if word in lexicon.own_names or country in lexicon.own_names or country in lexicon.rivals:
            return False
        return country in lexicon.countries


def complete_countries(people: People, report: Report, text: str, title_end: int, grammar: CountryGrammar) -> None:
    """Give this state's ambassadors the country they are accredited to, and other statesmen theirs, in place."""
    countries = _Countries(text, title_end, grammar)
    for person in people.by_key.values():
        for post in [p for p in person.posts if p.startswith("ambassador")]:
            talks = _FOR_TALKS.match(text, person.posts[post][0][1])
            if talks is not None and not person.foreign:
                _replace(person, report, post, f"ambassador {talks['what'].strip()}")
    for person in people.by_key.values():
        for post in list(person.posts):
            envoy = grammar.envoy.fullmatch(post) if not person.foreign and post.startswith(_ENVOYS) else None
            spans = person.posts[post]
            if envoy is None and post.endswith(TO_HIS_COUNTRY):
                _replace(person, report, post, post.removesuffix(TO_HIS_COUNTRY))
            if envoy is None or "mbassadors" in text[spans[0][0] : spans[0][1]]:
                continue  # "ambassadors of this state and of another"
            host = countries.host(spans[0][0], his=envoy["his"] is not None)
            bare = post.removesuffix(envoy["his"] or "")
            _replace(person, report, post, f"{bare} to {countries.with_article(host)}" if host else bare)
        if person.foreign and len(person.posts) <= 1:
            _give_country(person, report, countries, f" to the {grammar.lexicon.state}")


def _give_country(person: Person, report: Report, countries: _Countries, to_us: str) -> None:
    """Give a foreigner who has only a bare title his country."""
    text = countries.text
    titles = {role: span for role, span in person.open_roles if not person.posts}
    titles.update((post, spans[0]) for post, spans in person.posts.items() if _OF_THIS_COUNTRY.match(text, spans[0][1]))
    for role, (at, _) in titles.items():
        envoy = _IS_ENVOY.fullmatch(role) is not None
        if not (envoy or role in _STATESMEN) or text[:at].rstrip().endswith(_OF_A_COMPANY):
            continue
        country = countries.of_embassy(at) if envoy else countries.only()
        if country:
            person.posts.setdefault(role, [(at, at + len(role)), *person.spans[:1]])
            _replace(person, report, role, f"{role} of {countries.with_article(country)}{to_us if envoy else ''}")


def _replace(person: Person, report: Report, post: str, full: str) -> None:
    """Put a post in the place of a shorter one, or where there was none."""
    spans = person.posts.pop(post)
    person.posts.setdefault(full, spans)
    person.open_roles = [one for one in person.open_roles if one[0] != post]
    for event in report.events:
        for participant in (p for p in event.people if p.name == person.name):
            posts = [full if p == post else p for p in participant.posts]
            participant.posts = list(dict.fromkeys([*posts, *([] if post in participant.posts else [full])]))


class _Countries:
    """The other countries of one text."""

    def __init__(self, text: str, title_end: int, grammar: CountryGrammar) -> None:
        self.text, self._title_end, self._grammar = text, title_end, grammar
        self._of = grammar.lexicon.country_of

    def with_article(self, country: str) -> str:
        """A country's name with the article it has in posts."""
        return f"the {country}" if _HAS_ARTICLE.search(country) else country

    def only(self) -> str:
        """The one other country of the text, or the one of its headline; "" where there are several or none."""
        for part in (self.text, self.text[: self._title_end]):
            found = {self._of[m.group()] for m in self._grammar.named.finditer(part)}
            if len(found) == 1:
                return found.pop()
        return ""

    def host(self, at: int, *, his: bool) -> str:
        """The country to which this state's ambassador named at an offset is accredited; "" where it is not told.

        `his`: he is called the ambassador "to his country", so that it is the statesman's named last."""
        if his:
            named = [m["a"] or m["b"] for m in self._grammar.statesman.finditer(self.text, 0, at)]
            return self._of[named[-1]] if named else self.only()
        cities = {m["city"] for m in self._grammar.embassy_in.finditer(self.text)}
        if not cities:
            return self.only()
        capitals = self._grammar.lexicon.capitals
        hosts = {capitals.get(city) or capitals.get(city.split()[0], "") for city in cities}
        return hosts.pop() if len(hosts) == 1 else ""

    def of_embassy(self, at: int) -> str:
        """The country whose embassy is named last before an offset; "" without one."""
        named = [m["a"] for m in self._grammar.embassy_of.finditer(self.text, 0, at)]
        return self._of[named[-1]] if named else ""
