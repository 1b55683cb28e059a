"""What the press says of one event in every way its parts can be joined: none of the ways is lost.

A pattern that reads the usual sentence may fail on "a two-hour meeting" in place of "talks", on a day put first or a
source put behind; so the parts (who, did what, where, when, and who says so) are varied one against the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import cycle, product

import pytest

import partystate

PUBLISHED = "2019-05-10"
DAY = date(2019, 5, 8)
LEADER = "North Korean leader Kim Jong Un"
GUEST = "Chinese President Xi Jinping"
KIM = "Kim Jong Un"
BEHIND = " Analysts in Seoul said North Korea's move was closely watched in Washington."
"""Every article goes on, and names other capitals."""
SOURCES = (
    "{0}.",
    "{0}, state news agency KCNA said on Thursday.",
    "{0}, state media reported Thursday.",
    "{0}, South Korea's Yonhap news agency reported, citing state media.",
    "North Korea's state media said on Thursday that {1}.",
    "According to the Korean Central News Agency, {1}.",
)
Case = tuple[str, str, set[tuple[str, str]]]
"""A sentence, the kind of event it tells, and who took part in what capacity."""


def small(sentence: str) -> str:
    """With a small letter, as it stands behind "that"."""
    begins_small = sentence.startswith(("The ", "A ", "On ", "Talks ", "Lawmakers "))
    return sentence[0].lower() + sentence[1:] if begins_small else sentence


def ordered(clause: str, place: str) -> Iterator[str]:
    """A clause with its place and day in every order."""
    for day in ("on Wednesday", "on May 8"):
        yield f"{clause} {place} {day}".replace("  ", " ")
        yield f"{clause} {day}"
        if place:
            yield f"{clause} {day} {place}"
        yield f"{day[0].upper()}{day[1:]}, {small(clause)} {place}".rstrip()


def talks() -> Iterator[Case]:
    nouns = (
        "talks", "a meeting", "a summit", "a two-hour meeting", "a one-on-one meeting", "his first summit", "in-depth talks",
        "a second round of talks", "an unannounced meeting", "bilateral talks", "a closed-door meeting", "a tete-a-tete",
    )  # fmt: skip
    clauses = [f"{LEADER} {verb} {noun} with {GUEST}" for noun, verb in product(nouns, ("held", "had", "wrapped up"))]
    for noun, verb in product(nouns, ("held", "had", "wrapped up")):
        clauses.append(f"{LEADER} and {GUEST} {verb} {noun.replace('his', 'their')}")
    met = (
        "met", "met with", "met briefly with", "sat down with", "has met", "has held talks with", "conferred with",
        "opened talks with", "began talks with", "met for two hours with", "met for the second time with",
    )  # fmt: skip
    clauses += [f"{LEADER} {verb} {GUEST}" for verb in met]
    clauses += [
        f"Talks between {LEADER} and {GUEST} were held", f"A summit between {LEADER} and {GUEST} took place",
        f"A meeting between {LEADER} and {GUEST} was held", f"{LEADER}'s meeting with {GUEST} took place",
        f"{GUEST} met visiting {LEADER}", f"{GUEST} and {LEADER} met", f"{GUEST} and visiting {LEADER} held talks",
    ]  # fmt: skip
    for clause in clauses:
        for told in ordered(clause, "in Beijing"):
            yield told, "talks", {(KIM, "principal"), ("Xi Jinping", "guest")}


def visits() -> Iterator[Case]:
    verbs = (
        "visited", "inspected", "toured", "has visited", "paid a visit to", "paid an inspection visit to",
        "gave field guidance to", "made an inspection tour of", "made a field guidance visit to",
    )  # fmt: skip
    sites = (
        "a catfish farm", "the Chollima Steel Works", "a newly built hospital", "a tractor plant in Nampho",
        "the Wolmi Islet Defence Company guarding a forward post", "a fish farm run by the military",
    )  # fmt: skip
    for verb, site in product(verbs, sites):
        for told in ordered(f"{LEADER} {verb} {site}", ""):
            yield told, "guidance", {(KIM, "principal")}


def shows() -> Iterator[Case]:
    verbs = ("watched", "attended", "took in", "was seen at", "enjoyed", "was present at", "was in attendance at")
    nouns = ("a concert", "a performance by an art troupe", "a gala concert marking the party's anniversary")
    for verb, noun in product(verbs, nouns):
        for told in ordered(f"{LEADER} {verb} {noun}", "in Pyongyang"):
            yield told, "performance", {(KIM, "principal")}
        yield f"{LEADER} {verb} {noun} on Wednesday ahead of a key party meeting", "performance", {(KIM, "principal")}


def tables() -> Iterator[Case]:
    for clause in (
        f"{LEADER} hosted a dinner for {GUEST}", f"{LEADER} threw a lavish banquet for {GUEST}",
        f"{LEADER} gave a state dinner for {GUEST}", f"{LEADER} dined with {GUEST}", f"{LEADER} had dinner with {GUEST}",
        f"{LEADER} treated {GUEST} to a dinner",
    ):  # fmt: skip
        for told in ordered(clause, "in Pyongyang"):
            yield told, "reception", {(KIM, "principal"), ("Xi Jinping", "principal")}


def sessions() -> Iterator[Case]:
    for clause in (
        "North Korea's parliament held a session", "North Korea's rubber-stamp parliament met",
        "The Supreme People's Assembly convened", "North Korea held a session of its rubber-stamp parliament",
        "Lawmakers gathered for a session of the Supreme People's Assembly",
    ):  # fmt: skip
        for told in ordered(clause, "in Pyongyang"):
            yield told, "assembly_session", set()
    for verb in ("delivered a speech at", "addressed", "gave a policy speech at", "spoke at"):
        for told in ordered(f"{LEADER} {verb} a session of the country's parliament", "in Pyongyang"):
            yield told, "assembly_session", {(KIM, "spoke")}


def meetings() -> Iterator[Case]:
    for clause in (
        "The ruling Workers' Party held a plenary meeting of its Central Committee",
        "North Korea held a plenary meeting of the ruling party's Central Committee",
        "North Korea's ruling party convened a plenary meeting",
    ):
        for told in ordered(clause, "in Pyongyang"):
            yield told, "plenary_meeting", set()
    nouns = ("a politburo meeting", "an emergency politburo meeting", "a meeting of the party's powerful politburo")
    for verb, noun in product(("presided over", "chaired"), nouns):
        for told in ordered(f"{LEADER} {verb} {noun}", "in Pyongyang"):
            yield told, "political_bureau_meeting", {(KIM, "presided")}


def journeys() -> Iterator[Case]:
    envoy = "Choe Ryong Hae, a close aide to the North Korean leader,"
    for verb in (
        "arrived in Moscow", "left Pyongyang for Moscow", "flew to Moscow", "travelled to Moscow", "went to Russia",
        "began a visit to Russia", "wrapped up a visit to Russia", "embarked on a trip to Russia", "returned to Pyongyang",
    ):  # fmt: skip
        for told in ordered(f"{envoy} {verb}", ""):
            yield told, "travel", {("Choe Ryong Hae", "principal")}


def parades() -> Iterator[Case]:
    for clause in ("North Korea held a military parade", "North Korea staged a massive military parade"):
        for told in ordered(clause, "in Pyongyang"):
            yield told, "ceremony", set()


def lost(cases: Iterable[Case]) -> list[tuple[str, str]]:
    """The articles of which the event, its day or its people are not read, and what is read; the sources take turns."""
    found = []
    for (clause, kind, people), source in zip(cases, cycle(SOURCES), strict=False):
        article = source.format(clause, small(clause)) + BEHIND
        events = partystate.read(article, published=PUBLISHED, outlet="Reuters").events
        told = [e for e in events if e.kind == kind and e.start == DAY]
        if not any(people <= {(p.name, p.capacity) for p in e.people} for e in told) or len(events) > 1:
            found.append((article.removesuffix(BEHIND), str([(e.kind, e.start, e.people) for e in events])))
    return found


@pytest.mark.parametrize("cases", [talks, visits, shows, tables, sessions, meetings, journeys, parades])
def test_no_way_of_telling_is_lost(cases: Callable[[], Iterator[Case]]) -> None:
    assert lost(cases()) == []
