"""What the state's agency says of one event in every way its parts can be joined (as `test_press_matrix`): who acted with
what titles, what he did, where, when, and who was there by what words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import cycle, product

import pytest

import partystate

DAY = date(2013, 6, 13)
DAYS = ("on June 13", "on Thursday", "Thursday", "yesterday", "on the 13th")
THREE = ("Choe Ryong Hae", "Jang Jong Nam", "Pak Jong Chon")
LEADERS = (
    "Supreme leader Kim Jong Un", "Marshal Kim Jong Un", "Respected Comrade Kim Jong Un", "Kim Jong Un",
    "Kim Jong Un, first secretary of the Workers' Party of Korea and first chairman of the National Defence Commission,",
)  # fmt: skip
COMPANY = (
    "Choe Ryong Hae, Jang Jong Nam and Pak Jong Chon",
    "Choe Ryong Hae, director of the General Political Bureau of the KPA, Jang Jong Nam, minister of the People's Armed "
    "Forces, and Pak Jong Chon, bureau director of the KPA General Staff",
    "Vice Marshal of the KPA Choe Ryong Hae, Colonel General Jang Jong Nam and Lieutenant General Pak Jong Chon",
    "Choe Ryong Hae and Jang Jong Nam, secretaries of the C.C., the WPK, and first vice department director of the C.C., "
    "the WPK Pak Jong Chon",
    "senior officials of the party and the army including Choe Ryong Hae, Jang Jong Nam and Pak Jong Chon",
    "Choe Ryong Hae, Jang Jong Nam, Pak Jong Chon and other leading officials of the party",
)
_DATELINE = "Pyongyang, June 14 (KCNA) -- "
Told = tuple[str, str, set[tuple[str, str]]]
"""A report, the kind of event it tells, and who took part in what capacity."""


def sentence(text: str) -> str:
    return text[0].upper() + text[1:]


def visits() -> Iterator[Told]:
    company = {("Kim Jong Un", "principal"), *((name, "accompanied") for name in THREE)}
    verbs = (
        "gave field guidance to", "provided on-the-spot guidance at", "visited", "inspected", "went round", "looked round",
        "paid a visit to", "made the rounds of", "guided on the spot",
    )  # fmt: skip
    sites = ("the Unhung Organic Fertilizer Factory", "the Okchon Machine Plant in North Hwanghae Province")
    frames = (
        "he was accompanied by {0}.", "accompanying him were {0}.", "among those accompanying him were {0}.",
        "{0} accompanied him.", "{0} were among those accompanying him.", "together with him were {0}.",
        "he went there together with {0}.", "on the visit he was accompanied by {0}.",
    )  # fmt: skip
    days = cycle(DAYS)
    for leader, verb, site in product(LEADERS, verbs, sites):
        told = f"{_DATELINE}{leader} {verb} {site} {next(days)}.\n\nHe went round several workshops.\n\n"
        yield told + sentence(frames[0].format(COMPANY[0])), "guidance", company
    for people, frame in product(COMPANY, frames):
        told = f"{_DATELINE}{LEADERS[0]} visited {sites[0]} {next(days)}.\n\nHe went round several workshops.\n\n"
        yield told + sentence(frame.format(people)), "guidance", company


def gatherings() -> Iterator[Told]:
    nouns = (
        ("A national meeting", "meeting"), ("A ceremony", "ceremony"), ("A banquet", "reception"),
        ("An art performance", "performance"), ("A wreath-laying ceremony", "ceremony"), ("A lecture", "meeting"),
    )  # fmt: skip
    frames = (
        "present there were {0}.", "attending it were {0}.", "it was attended by {0}.", "{0} were present there.",
        "{0} attended it.", "on hand were {0}.", "participating in it were {0}.", "among those present were {0}.",
        "{0} were on hand.", "{0} took part in it.", "seen there were {0}.",
    )  # fmt: skip
    days = cycle(DAYS)
    for (noun, kind), frame, people in product(nouns, frames, COMPANY):
        told = f"{_DATELINE}{noun} was held at the Kangso Hall {next(days)} on the occasion of the 60th anniversary of the union.\n\n"
        yield told + sentence(frame.format(people)), kind, {(name, "attended") for name in THREE}


def talks() -> Iterator[Told]:
    hosts = (
        ("Kim Yong Nam, president of the Presidium of the Supreme People's Assembly,", "Kim Yong Nam"),
        ("Premier Pak Pong Ju", "Pak Pong Ju"), ("Vice-Premier Ro Tu Chol", "Ro Tu Chol"),
    )  # fmt: skip
    verbs = ("met", "received", "met and had a talk with", "had a cordial talk with", "held talks with", "met with")
    guests = (
        ("a delegation of the Mongolian People's Party headed by its General Secretary Jigmed Bold", "Jigmed Bold"),
        ("Chinese Ambassador to the DPRK Liu Hongcai", "Liu Hongcai"),
        ("Samir Jaber, minister of Trade of Syria, and his party", "Samir Jaber"),
        ("Russian Deputy Prime Minister Sergei Ilyin and his party", "Sergei Ilyin"),
        ("the president of the Cuban Institute of Friendship with Peoples, Lidia Serrano", "Lidia Serrano"),
        ("the minister of Trade of Syria, Samir Jaber", "Samir Jaber"),
    )
    days = cycle(DAYS)
    for (host, name), verb, (guest, met) in product(hosts, verbs, guests):
        told = f"{_DATELINE}{host} {verb} {guest} at the Mansudae Assembly Hall {next(days)}."
        yield told, "talks", {(name, "principal"), (met, "guest")}


def abroad() -> Iterator[Told]:
    """As the agencies of other states tell it."""
    hosts = (
        ("Vietnamese President Nguyen Phu Trong", "Nguyen Phu Trong"), ("Lao Prime Minister Thongloun Sisoulith",) * 2,
        ("Party General Secretary and State President Nguyen Phu Trong", "Nguyen Phu Trong"),
        ("Xi Jinping, general secretary of the Communist Party of China (CPC) Central Committee,", "Xi Jinping"),
        ("the First Secretary of the Communist Party of Cuba, Raul Castro,", "Raul Castro"),
    )  # fmt: skip
    guests = (
        ("a delegation of the Workers' Party of Korea (WPK) led by Vice Chairman Ri Su Yong", "Ri Su Yong"),
        ("DPRK Ambassador Kim Myong Gil", "Kim Myong Gil"), ("DPRK Foreign Minister Ri Yong Ho", "Ri Yong Ho"),
        ("Foreign Minister of the Democratic People's Republic of Korea Ri Yong Ho", "Ri Yong Ho"),
    )  # fmt: skip
    settings = (
        "on June 13", "on Thursday afternoon", "in Hanoi on June 13", "here on Thursday", "on June 13 afternoon",
        "at the Great Hall of the People in Beijing on Thursday",
    )  # fmt: skip
    for (host, name), (guest, met), setting in product(hosts, guests, settings):
        people = {(name.removeprefix("Lao Prime Minister "), "guest"), (met, "principal")}
        for verb in ("received", "met with", "held talks with"):
            yield f"{host} {verb} {guest} {setting}.", "talks", people
            yield f"{host} {setting} {verb} {guest}.", "talks", people


def lost(reports: Iterable[Told]) -> list[tuple[str, str]]:
    """The reports of which the event, its day or its people are not read, and what is read."""
    found = []
    for text, kind, people in reports:
        events = partystate.read(text, published="2013-06-14").events
        told = [e for e in events if e.kind == kind and e.start == DAY]
        if len(events) != 1 or not told or {(p.name, p.capacity) for p in told[0].people} != people:
            found.append((text, str([(e.kind, e.start, e.people) for e in events])))
    return found


@pytest.mark.parametrize("reports", [visits, gatherings, talks, abroad])
def test_no_way_of_telling_is_lost(reports: Callable[[], Iterator[Told]]) -> None:
    assert lost(reports()) == []
