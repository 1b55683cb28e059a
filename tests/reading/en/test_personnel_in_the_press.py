"""How the press tells who came and who went: the office before the name, successors, deaths, seats under headings."""

from __future__ import annotations

from datetime import date

import pytest

import partystate
from partystate.reading.dates import days

CC = "Central Committee of the Workers' Party of Korea"
BUREAU = f"Political Bureau of the {CC}"


def _changes(text: str, title: str = "Reshuffle in the North") -> list[tuple[str, str, str]]:
    report = partystate.read(text, title=title, published="2014-06-18")
    return [(c.name, c.action, c.post) for c in report.changes]


REPLACED = [
    "North Korean Trade Minister Han Kil Ho has been replaced, a Seoul-based website said on Monday.",
    "Trade Minister Han Kil Ho was removed last week, state radio said.",
    "The country has reportedly replaced trade minister Han Kil Ho in a sweeping reshuffle.",
    "The regime abruptly replaced Trade Minister Han Kil Ho last month, state radio said.",
    "Trade Minister Han Kil Ho was ousted amid a purge of the ministry, state television said.",
    "Trade Minister Han Kil Ho has been replaced, and nobody knows where he is.",
]


@pytest.mark.parametrize("text", REPLACED)
def test_the_office_before_the_name_is_lost(text: str) -> None:
    (name, action, post) = _changes(text)[0]
    assert (name, action, post.removesuffix(" of the DPRK")) == ("Han Kil Ho", "relieved", "minister of Trade")


def test_who_takes_an_office_himself_is_no_dismisser() -> None:
    found = _changes("Pak Tong Ju has replaced Trade Minister Han Kil Ho, state radio said on Monday.")
    assert set(found) == {("Pak Tong Ju", "appointed", "minister of Trade"), ("Han Kil Ho", "relieved", "minister of Trade")}


DISMISSED = [
    "The North has sacked its No. 2 soldier, Han Kil Ho, the most feared man in the capital.",
    "The leader, Kim Jong Un, had dismissed his uncle, Han Kil Ho, two lawmakers said on Tuesday.",
    "The regime has purged the country's chief planner, Han Kil Ho, state television said.",
]


@pytest.mark.parametrize("text", DISMISSED)
def test_who_is_dismissed_behind_a_description(text: str) -> None:
    assert [c[:2] for c in _changes(text)] == [("Han Kil Ho", "relieved")]


FIRST_WOMAN = [
    "Pyongyang has appointed career envoy Han Myong Suk as North Korea's first female trade minister, radio said.",
    "Han Myong Suk was named the nation's first-ever woman trade minister on Monday.",
    "The assembly named Han Myong Suk, a chemist, as the country's first female trade minister.",
    "The leader named Han Myong Suk as the state's youngest trade minister on Monday.",
]


@pytest.mark.parametrize("text", FIRST_WOMAN)
def test_the_first_woman_in_a_post(text: str) -> None:
    assert [c[0::2] for c in _changes(text)] == [("Han Myong Suk", "minister of Trade")]


EXCHANGED = [
    'During a plenum of the party, "Han Kil Ho was recalled and Pak Tong Ju was by-elected as secretary of the party '
    'central committee," the Korean Central News Agency said on Sunday.',
    "Han Kil Ho was removed and Pak Tong Ju elected as secretary of the party central committee, the agency said.",
    'According to the agency, "Han Kil Ho was dismissed and Pak Tong Ju was named secretary of the party central '
    'committee".',
]


@pytest.mark.parametrize("text", EXCHANGED)
def test_the_one_loses_what_the_other_is_given(text: str) -> None:
    (lost, given) = _changes(text)
    assert lost == ("Han Kil Ho", "relieved", f"secretary of the {CC}")
    assert given[0::2] == ("Pak Tong Ju", f"secretary of the {CC}")


SUCCESSORS = [
    "Han Kil Ho, the first vice trade minister, was made vice premier, while Pak Tong Ju, a vice trade minister and chief "
    "purchaser, will succeed Han, state radio said.",
    "Han Kil Ho, the first vice trade minister, was made vice premier, while Pak Tong Ju will succeed Han, radio said.",
    "Han Kil Ho, the first vice trade minister, was made vice premier, and Pak Tong Ju, a purchaser, will replace him.",
    "Han Kil Ho was dismissed as first vice trade minister and Pak Tong Ju named as his replacement, radio said.",
    "Han Kil Ho was dismissed as first vice trade minister and Pak Tong Ju appointed to succeed him, radio said.",
]


@pytest.mark.parametrize("text", SUCCESSORS)
def test_the_successor_has_the_post_left(text: str) -> None:
    found = _changes(text)
    assert ("Pak Tong Ju", "appointed", "first vice trade minister") in [
        (n, a, p.replace("minister of Trade", "trade minister").replace("vice-minister of Trade", "vice trade minister"))
        for n, a, p in found
    ] or ("Pak Tong Ju", "appointed", "first vice-minister of Trade") in found
    assert not any(name == "Pak Tong Ju" and action == "relieved" for name, action, _ in found)


CALLED = [
    'The North has replaced its coal minister, state media reports showed. The agency introduced Pak Tong Ju as "minister of coal industry" when it '
    "reported on the 40th anniversary of a mine.",
    "State television introduced Pak Tong Ju as the new minister of coal industry last week.",
    "The agency referred to Pak Tong Ju as the new minister of coal industry on Monday.",
]


@pytest.mark.parametrize("text", CALLED)
def test_who_is_introduced_in_an_office(text: str) -> None:
    assert [(n, a) for n, a, _ in _changes(text)] == [("Pak Tong Ju", "appointed")]


def test_who_is_printed_as_new_in_the_office_in_question() -> None:
    text = (
        "North Korea has sacked its commerce minister, the radio let it be known.\n\nRadio Pyongyang said that new "
        "Commerce Minister Pak Tong Ju took part in a fair on Sunday."
    )
    assert _changes(text, "North sacks commerce minister") == [("Pak Tong Ju", "appointed", "minister of Commerce")]


def test_others_of_whom_some_are_named() -> None:
    found = _changes(
        "Negotiator Pak Tong Ju and others who took part in the talks, including Han Kil Ho and Ri Yong Sik, were also "
        "elected as members of the State Affairs Commission."
    )
    assert [c[0] for c in found] == ["Pak Tong Ju", "Han Kil Ho", "Ri Yong Sik"]


DEATHS = [
    "Han Kil Ho, head of the Trade Department at the secretive nation's ruling communist party, died at 7.20 on Tuesday.",
    "Han Kil Ho, a trade envoy who bought whole factories for the country's two leaders, has died at 81, radio said.",
    "Han Kil Ho, once the country's best-known buyer of machines, died on Tuesday, the agency said.",
    "Han Kil Ho of the Trade Department, a veteran of two wars, died on Tuesday, the agency said.",
]


@pytest.mark.parametrize("text", DEATHS)
def test_a_death_behind_a_long_apposition(text: str) -> None:
    assert [c[:2] for c in _changes(text, "Veteran official dies")] == [("Han Kil Ho", "died")]


ALIVE = [
    "Han Kil Ho, whose father, a miner, died in 1940, visited a mine on Tuesday.",
    "Han Kil Ho bowed low, and the old man, his teacher, died on Tuesday.",
    "Kim Jong Un photographed bowing at the bier, an agency said, of one who died on Tuesday.",
]


@pytest.mark.parametrize("text", ALIVE)
def test_another_death_is_not_his(text: str) -> None:
    assert _changes(text, "Veteran official dies") == []


def test_seats_under_headings_of_bodies() -> None:
    text = (
        "These are the new organs.\n\nPolitical Bureau Presidium\n\nHan Kil Ho\n\nPak Tong Ju\n\nPolitical Bureau\n\n"
        "Members of the Political Bureau:\n\nHan Kil Ho, Pak Tong Ju and Ri Yong Sik\n\nAlternate (candidate) members:\n\n"
        "O Myong Il and Jon Pyong Su\n\nSecretariat\n\nHan Kil Ho\n\nJon Pyong Su\n\nControl Commission\n\nChairman\n\n"
        "O Myong Il"
    )
    report = partystate.read(text, title="Party conference held", published="2010-09-29")
    found: dict[str, list[str]] = {}
    for post in report.posts:
        found.setdefault(post.name, []).append(post.post)
    assert sorted(found["Han Kil Ho"]) == [
        f"member of the {BUREAU}", f"member of the Presidium of the {BUREAU}", f"secretary of the {CC}",
    ]  # fmt: skip
    assert found["Ri Yong Sik"] == [f"member of the {BUREAU}"]
    assert sorted(found["Jon Pyong Su"]) == [f"alternate member of the {BUREAU}", f"secretary of the {CC}"]
    assert "chairman of the Control Commission" in found["O Myong Il"]


def test_what_stands_behind_the_body_to_be_headed() -> None:
    found = _changes("General Han Kil Ho was named to head the General Staff following the removal of two men.")
    assert found == [("Han Kil Ho", "appointed", "chief of the General Staff of the Korean People's Army")]


def _posts(text: str, title: str = "Who holds what in North Korea") -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for post in partystate.read(text, title=title, published="2014-06-18").posts:
        found.setdefault(post.name, set()).add(post.post)
    return found


NDC = "National Defence Commission of the DPRK"
HELD = [
    ("Han Kil Ho retained his post as first chairman of the NDC, North Korean state media said.", "first chairman"),
    ("North Korea's Han Kil Ho has long stood by the leader and holds several titles, including vice-chairman of the NDC.",
     "vice-chairman"),
    ("Han Kil Ho (born 1931) was North Korea's premier until 2003. He is vice-chairman of the NDC, its highest organ.",
     "vice-chairman"),
    ("North Korea's Han Kil Ho is also the rector of the Kim Il Sung University, the vice-chairman of the NDC, and the chairman "
     "of the State Planning Commission.", "vice-chairman"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "role"), HELD)
def test_posts_kept_and_held(text: str, role: str) -> None:
    assert f"{role} of the {NDC}" in _posts(text)["Han Kil Ho"]


def test_two_who_kept_their_posts_and_one_whose_department_has_two_words() -> None:
    found = _posts(
        "Han Kil Ho and Pak Tong Ju kept their posts as vice-chairmen of the NDC, North Korean state media said. "
        "Ri Yong Sik holds several posts, including the chief of the organization and guidance department."
    )
    assert found["Han Kil Ho"] == found["Pak Tong Ju"] == {f"vice-chairman of the {NDC}"}
    assert found["Ri Yong Sik"] == {"chief of the organization and guidance department"}


MOURNING = [
    "North Korean leader Kim Jong Un paid his last respects beside Han Kil Ho's body on Tuesday, state media said.",
    "North Korean leader Kim Jong Un visited Han Kil Ho's funeral on Tuesday, state media said.",
    "North Korean leader Kim Jong Un visited the body of Han Kil Ho on Tuesday and consoled the family, state media said.",
    "North Korean leader Kim Jong Un bowed before the coffin on Tuesday, state media said.",
]


@pytest.mark.parametrize("text", MOURNING)
def test_who_mourned_at_a_body(text: str) -> None:
    (event,) = partystate.read(text, title="Veteran official dies", published="2014-06-18").events
    assert (event.kind, str(event.start), [p.name for p in event.people]) == ("mourning", "2014-06-17", ["Kim Jong Un"])


ACCOMPANIED = [
    "State media said Han Kil Ho accompanied Kim Jong Un on his visit to a poultry farm on Tuesday.",
    "Han Kil Ho accompanied North Korean leader Kim Jong Un during an inspection of a poultry farm on Tuesday, KCNA said.",
]


@pytest.mark.parametrize("text", ACCOMPANIED)
def test_whom_somebody_accompanied(text: str) -> None:
    (event,) = partystate.read(text, title="A new chief of staff in North Korea", published="2014-06-18").events
    assert {p.name: p.capacity for p in event.people} == {"Kim Jong Un": "principal", "Han Kil Ho": "accompanied"}


def test_a_state_that_holds_a_funeral_comes_to_none() -> None:
    text = "North Korea has on Tuesday held a state funeral for an old partisan, state media said."
    (event,) = partystate.read(text, title="Funeral in the North", published="2014-06-18").events
    assert (event.kind, event.groups) == ("mourning", [])


def test_days_at_the_head_of_a_sentence_and_before_a_report() -> None:
    (day,) = days("From June 10 to 13, 2014, the plenum met in the capital.", date(2014, 6, 18))
    assert (day.first, day.last) == (date(2014, 6, 10), date(2014, 6, 13))
    text = (
        "According to the Korean Central News Agency on June 17, North Korea held a plenary meeting of the Central "
        "Committee of the Workers' Party a day earlier, electing members of the Political Bureau."
    )
    (event,) = partystate.read(text, title="Plenum in the North", published="2014-06-18").events
    assert str(event.start) == "2014-06-16"


def test_who_made_it_onto_a_bureau_has_not_spoken() -> None:
    text = "Envoy Han Myong Suk also made it onto the Political Bureau at a plenary meeting of the party on Tuesday, KCNA said."
    report = partystate.read(text, title="Plenum in North Korea", published="2014-06-18")
    assert [(c.name, c.action) for c in report.changes] == [("Han Myong Suk", "elected")]
    assert all(person.capacity != "spoke" for event in report.events for person in event.people)


NUMBERED = [
    "Members of the State Affairs Commission since 2014 are:\n\n1. Han Kil Ho\n2. Pak Tong Ju\n3. Ri Yong Sik",
    "The current members of the State Affairs Commission are:\n\n(1) Han Kil Ho\n(2) Pak Tong Ju\n(3) Ri Yong Sik",
    "The following are members of the State Affairs Commission:\n\n• Han Kil Ho\n• Pak Tong Ju\n• Ri Yong Sik",
    "The members of the State Affairs Commission are as follows:\n\n- Han Kil Ho\n- Pak Tong Ju\n- Ri Yong Sik",
]


@pytest.mark.parametrize("text", NUMBERED)
def test_numbered_names_behind_what_they_are(text: str) -> None:
    found = _posts(text, "State Affairs Commission")
    seat = {"member of the State Affairs Commission of the DPRK"}
    assert found == {"Han Kil Ho": seat, "Pak Tong Ju": seat, "Ri Yong Sik": seat}


PREDECESSORS = [
    "Pak Tong Ju was named trade minister after the dismissal of his predecessor Han Kil Ho, North Korean media said.",
    "Pak Tong Ju was appointed trade minister following the sacking and rumoured exile of his predecessor, Han Kil Ho.",
]


@pytest.mark.parametrize("text", PREDECESSORS)
def test_after_the_dismissal_of_the_predecessor(text: str) -> None:
    assert _changes(text) == [
        ("Pak Tong Ju", "appointed", "minister of Trade"), ("Han Kil Ho", "relieved", "minister of Trade"),
    ]  # fmt: skip


def test_the_post_that_the_lead_says_was_purged() -> None:
    text = (
        "North Korea has purged its vice trade minister, South Korean media said. Han Kil Ho had been removed from his post "
        "and sent to a farm."
    )
    assert _changes(text) == [("Han Kil Ho", "relieved", "vice-minister of Trade")]


GOES_ON = [
    "He also serves as vice-chairman of the NDC.",
    "But Han at the same time doubles as the vice-chairman of the NDC.",
]


@pytest.mark.parametrize("text", GOES_ON)
def test_posts_of_somebody_by_surname(text: str) -> None:
    found = _posts(f"Han Kil Ho was appointed premier on Monday, North Korean state media said. {text}")
    assert f"vice-chairman of the {NDC}" in found["Han Kil Ho"]


def test_a_surname_of_two_tells_of_none() -> None:
    found = _posts(
        "Han Kil Ho and Han Myong Su met on Monday, North Korean state media said. Han also serves as vice-chairman of the NDC."
    )
    assert not found
