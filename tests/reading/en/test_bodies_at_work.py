"""What bodies decide, list and elect in further wordings of the state media and the wires. Sentences of our own."""

from __future__ import annotations

from datetime import date

import pytest

import partystate
from partystate.reading.report import Event, Report

ASSEMBLY = "Supreme People's Assembly of the DPRK"
CC = "Central Committee of the Workers' Party of Korea"
SESSION = "The Fifth Session of the 13th Supreme People's Assembly of the DPRK was held at the Mansudae Assembly Hall on July 11."
CMC = "The Central Military Commission of the Workers' Party of Korea met in enlarged session on Thursday."


def report_of(*paragraphs: str) -> Report:
    return partystate.read("\n\n".join(paragraphs), title="News", published=date(2019, 7, 12))


def event_of(*paragraphs: str) -> Event:
    (event,) = report_of(*paragraphs).events
    return event


@pytest.mark.parametrize(
    ("lines", "items"),
    [
        (
            ["The session decided on two agenda items:", "1. On tolls", "2. Election of judges"],
            ["On tolls", "Election of judges"],
        ),
        (
            ["It adopted the following agenda items:", "On revising the law on tolls.", "Election of judges;", "Organizational matter."],
            ["On revising the law on tolls", "Election of judges", "Organizational matter"],
        ),
        (
            ["The session discussed the following agenda items:", "1. On the review of tolls for Juche 107 and on", "those for Juche 108", "2. On quays"],
            ["On the review of tolls for Juche 107 and on those for Juche 108", "On quays"],
        ),
        (
            ["It adopted the following agenda items:", "On tolls.", "Deputies made speeches on the first item."],
            ["On tolls"],
        ),
    ],
)
def test_items_of_a_list(lines: list[str], items: list[str]) -> None:
    assert [a.text for a in event_of(SESSION, *lines).agenda] == items


@pytest.mark.parametrize(
    ("sentence", "decisions", "items"),
    [
        ("The SPA approved the budget of the harbours, KCNA said.", ["the budget of the harbours"], []),
        ("The session decided on the creation of a ministry of ferries.", ["the creation of a ministry of ferries"], []),
        (
            "It discussed and decided on the convening of a conference of pilots.",
            ["the convening of a conference of pilots"],
            ["the convening of a conference of pilots"],
        ),
        ("It \"decided to rename two ports and reopen the ferry.\"", ["to rename two ports and reopen the ferry"], []),
        ("Ordinances on raising tolls were adopted with unanimous approval.", ["Ordinances on raising tolls"], []),
        ("The SPA is made up of weavers, pilots and farmers.", [], []),
        ("The NPC approved the budget of the harbours.", [], []),
    ],
)
def test_what_a_body_decided(sentence: str, decisions: list[str], items: list[str]) -> None:
    event = event_of(SESSION, sentence)
    assert [d.title for d in event.decisions] == decisions
    assert [a.text for a in event.agenda] == items


def test_the_letters_of_a_commission() -> None:
    event = event_of(CMC, "The CMC discussed the state of the coastal forts and decided on the formation of a new corps.")
    assert [a.text for a in event.agenda] == ["the state of the coastal forts"]
    assert [d.title for d in event.decisions] == ["the formation of a new corps"]


NDC = "of the National Defence Commission of the DPRK"
PRESIDIUM = f"of the Presidium of the {ASSEMBLY}"
STANDING = f"member of the Standing Committee of the {ASSEMBLY}"


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Elected as first vice-chairman of the NDC was Pak Chol Min and as its vice-chairmen Kim Nam and Ri Yong Su.",
            [
                ("Pak Chol Min", "elected", f"first vice-chairman {NDC}"),
                ("Kim Nam", "elected", f"vice-chairman {NDC}"),
                ("Ri Yong Su", "elected", f"vice-chairman {NDC}"),
            ],
        ),
        (
            "Elected vice-chairmen of the NDC were Kim Nam and Ri Yong Su, and its members Han Kil Ho and Jo Ung.",
            [
                ("Kim Nam", "elected", f"vice-chairman {NDC}"),
                ("Ri Yong Su", "elected", f"vice-chairman {NDC}"),
                ("Han Kil Ho", "elected", f"member {NDC}"),
                ("Jo Ung", "elected", f"member {NDC}"),
            ],
        ),
        (
            "Elected there were vice-president of the SPA Presidium Kim Nam, honorary vice-presidents Jo Ung and Han Kil Ho and "
            "secretary general Ri Yong Su.",
            [
                ("Kim Nam", "elected", f"vice-president {PRESIDIUM}"),
                ("Jo Ung", "elected", f"honorary vice-president {PRESIDIUM}"),
                ("Han Kil Ho", "elected", f"honorary vice-president {PRESIDIUM}"),
                ("Ri Yong Su", "elected", f"secretary general {PRESIDIUM}"),
            ],
        ),
        (
            "Appointed as vice-premiers of the Cabinet were Kim Nam and Jo Ung, and as minister of Railways Ri Yong Su.",
            [
                ("Kim Nam", "appointed", "vice-premier of the Cabinet of the DPRK"),
                ("Jo Ung", "appointed", "vice-premier of the Cabinet of the DPRK"),
                ("Ri Yong Su", "appointed", "minister of Railways"),
            ],
        ),
        (
            "Kim Nam was relieved of the post of premier and Jo Ung appointed to it.",
            [
                ("Kim Nam", "relieved", "premier of the Cabinet of the DPRK"),
                ("Jo Ung", "appointed", "premier of the Cabinet of the DPRK"),
            ],
        ),
        (
            "Members Kim Nam and Jo Ung of the SPA Standing Committee were recalled and in their places Ri Yong Su and Han Kil Ho "
            "were elected.",
            [
                ("Kim Nam", "relieved", STANDING),
                ("Jo Ung", "relieved", STANDING),
                ("Ri Yong Su", "elected", STANDING),
                ("Han Kil Ho", "elected", STANDING),
            ],
        ),
        (
            "Kim Nam and Jo Ung were elected to fill vacancies in the Political Bureau of the Party Central Committee.",
            [
                ("Kim Nam", "elected", f"member of the Political Bureau of the {CC}"),
                ("Jo Ung", "elected", f"member of the Political Bureau of the {CC}"),
            ],
        ),
        (
            "The session recalled Kim Nam from the State Affairs Commission and elected Jo Ung to it.",
            [
                ("Kim Nam", "relieved", "member of the State Affairs Commission of the DPRK"),
                ("Jo Ung", "elected", "member of the State Affairs Commission of the DPRK"),
            ],
        ),
        (
            "Kim Nam was elected chairman of the Legislation Committee of the SPA and Jo Ung chairman of its Budget Committee.",
            [
                ("Kim Nam", "elected", f"chairman of the Legislation Committee of the {ASSEMBLY}"),
                ("Jo Ung", "elected", f"chairman of the Budget Committee of the {ASSEMBLY}"),
            ],
        ),
    ],
)
def test_whom_a_session_elected(sentence: str, found: list[tuple[str, str, str]]) -> None:
    assert sorted((c.name, c.action, c.post) for c in report_of(SESSION, sentence).changes) == sorted(found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Elected there were Kim Nam, minister of Railways, and Jo Ung, minister of Ports.",
        "Elected were General Kim Nam and Jo Ung.",
        "Members of committees were elected there and Vice-Chairman Kim Nam was seen in the hall.",
    ],
)
def test_offices_they_hold_are_not_those_they_got(sentence: str) -> None:
    assert not [c for c in report_of(SESSION, sentence).changes if c.post]


@pytest.mark.parametrize(
    ("held", "kind", "body"),
    [
        ("The Ryanggang and Kangwon Provincial Conferences of the Workers' Party of Korea were held", "party_conference", "Workers' Party of Korea"),
        ("Sessions of provincial, city and county people's assemblies were held across the DPRK", "assembly_session",
         "provincial, city and county people's assemblies"),
        ("The Second Session of the 9th Rason Municipal People's Assembly was held", "assembly_session", "Rason Municipal People's Assembly"),
        ("The Weavers' Union of Korea held its third congress", "meeting", "Weavers' Union of Korea"),
        ("The Workers' Party of Korea opened its tenth congress", "party_congress", "Workers' Party of Korea"),
    ],
)  # fmt: skip
def test_who_met(held: str, kind: str, body: str) -> None:
    event = event_of(f"{held} on July 11, KCNA said.")
    assert (event.kind, event.body, str(event.start)) == (kind, body, "2019-07-11")


def test_a_session_told_by_its_elections() -> None:
    event = event_of("A session of the Supreme People's Assembly on Thursday elected Kim Nam premier of the Cabinet of the DPRK.")
    assert (event.kind, str(event.start), event.people) == ("assembly_session", "2019-07-11", [])


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("The speakers recalled the tasks laid down by supreme leader Kim Jong Un in his report at the Eighth Congress of the Party.", []),
        ("Pak Chol Min, minister of Ports, in a report praised the pilots.", [("Pak Chol Min", "reported")]),
        ("During his report Premier Pak Chol Min praised the pilots.", [("Pak Chol Min", "reported")]),
    ],
)
def test_reports_made_there(sentence: str, people: list[tuple[str, str]]) -> None:
    event = event_of("A meeting of pilots of the DPRK was held in Nampho on July 11.", sentence)
    assert [(p.name, p.capacity) for p in event.people] == people


def test_issues_of_doing_several_things() -> None:
    event = event_of(SESSION, "The session discussed the issues of mending quays, of opening a ferry and of renaming two ports.")
    assert [a.text for a in event.agenda] == ["the issues of mending quays", "opening a ferry", "renaming two ports"]


def test_the_place_of_the_conference_that_elected() -> None:
    event = event_of("Kim Nam was elected secretary at a conference of the Workers' Party of Korea held at the Kaul Hall on July 11.")
    assert (event.kind, event.place, str(event.start)) == ("party_conference", "Kaul Hall", "2019-07-11")
    assert not report_of("Kim Nam was elected secretary at the Sixth Congress of the Workers' Party of Korea held in October 1980.").events


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        (f"The 4th Plenary Meeting of the 7th {CC}, which was held in Wonsan on July 11, discussed the ferries.", "Wonsan"),
        (f"The 4th Plenary Meeting of the 7th {CC} held in Wonsan on Thursday took up the ferries.", "Wonsan"),
        (f"The 4th plenary meeting of the 7th {CC} that took place on July 11 decided to rename two ports.", None),
        (f"A plenary meeting, the 4th, of the 7th {CC}, convened in Wonsan on Thursday, heard a report.", "Wonsan"),
    ],
)
def test_a_meeting_told_by_what_it_did(sentence: str, place: str | None) -> None:
    event = event_of(sentence)
    assert (event.kind, event.body, event.start, event.place) == ("plenary_meeting", CC, date(2019, 7, 11), place)


@pytest.mark.parametrize(
    "sentence",
    [
        f"The 4th Plenary Meeting of the 7th {CC} held in Wonsan on April 11 decided to rename two ports.",
        f"The 7th {CC} held in high esteem what the congress decided on.",
        "The ferries held back on Thursday adopted new tolls.",
    ],
)
def test_what_a_meeting_of_long_ago_did_is_no_event(sentence: str) -> None:
    assert report_of(sentence).events == []
