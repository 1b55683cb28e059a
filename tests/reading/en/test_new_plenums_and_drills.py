"""Plenary meetings, drills and inaugurations as state media tell them since 2019. Sentences of our own."""

from __future__ import annotations

from datetime import date

import pytest

import partystate
from partystate.reading.report import Event, Report

CC = "Central Committee of the Workers' Party of Korea"
BUREAU = f"Political Bureau of the {CC}"
PLENUM = "The Third Plenary Meeting of the Tenth Central Committee of the Workers' Party of Korea was held on May 3."
COUNCIL = "The Central Military Commission of the Workers' Party of Korea held its second enlarged meeting on May 3."


def report_of(*paragraphs: str, title: str = "News") -> Report:
    return partystate.read("\n\n".join(paragraphs), title=title, published=date(2031, 5, 4))


def event_of(*paragraphs: str, title: str = "News") -> Event:
    (event,) = report_of(*paragraphs, title=title).events
    return event


@pytest.mark.parametrize(
    ("sentence", "changes"),
    [
        (
            "The meeting elected Kim Nam and Jo Ung from alternate members to members of the Party Central Committee.",
            [("Kim Nam", "elected", f"member of the {CC}"), ("Jo Ung", "elected", f"member of the {CC}")],
        ),
        (
            "It elected Ri Ok from alternate member of the Political Bureau of the Party Central Committee to its member.",
            [("Ri Ok", "elected", f"member of the {BUREAU}")],
        ),
        (
            "The meeting recalled Kim Nam from member of the Party Central Committee and by-elected Jo Ung, minister of Tolls, to the vacancy.",
            [("Kim Nam", "relieved", f"member of the {CC}"), ("Jo Ung", "elected", f"member of the {CC}")],
        ),
        (
            "Jo Ung, minister of State Security, was promoted to vice marshal and Ri Ok, head of the Guard Bureau, to general of the KPA.",
            [("Jo Ung", "promoted", "Vice Marshal"), ("Ri Ok", "promoted", "General of the KPA")],
        ),
        (
            "Kim Nam was expelled from the Central Committee for his grave error in supply and dismissed from secretary of the C.C., WPK.",
            [("Kim Nam", "relieved", f"member of the {CC}"), ("Kim Nam", "relieved", f"secretary of the {CC}")],
        ),
        ("Kim Nam, commander of the Navy, was by-elected as its member.", []),
    ],
)
def test_changes_of_a_plenum(sentence: str, changes: list[tuple[str, str, str]]) -> None:
    found = [(c.name, c.action, c.post) for c in report_of(sentence).changes]
    assert found == [(n, a, p.replace("the KPA", "the Korean People's Army")) for n, a, p in changes]


def test_reason_ends_before_what_else_was_lost() -> None:
    (first, _) = report_of(
        "Kim Nam was expelled from the Central Committee for his grave error in supply and dismissed from secretary of the C.C., WPK."
    ).changes
    assert first.reason == "his grave error in supply"


def test_lower_seat_ends_with_the_higher() -> None:
    report = report_of(PLENUM, "Jo Ung and Ri Ok, alternate members of the Party Central Committee, were by-elected as its members.")
    assert {(p.name, p.post) for p in report.posts} == {("Jo Ung", f"member of the {CC}"), ("Ri Ok", f"member of the {CC}")}


def test_bureau_of_the_committee_just_named() -> None:
    report = report_of("Jo Ung was elected as member of the Party Central Committee and alternate member of its Political Bureau.")
    assert [c.post for c in report.changes] == [f"member of the {CC}", f"alternate member of the {BUREAU}"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Secretaries of the C.C., WPK were elected. They are Jo Ung Il, O Ri Ok and Kim Nam Chol."],
        ["Secretaries of the WPK Central Committee were elected.", "Jo Ung Il, O Ri Ok, Kim Nam Chol"],
        ["The meeting elected secretaries of the WPK Central Committee.", "Jo Ung Il", "O Ri Ok", "Kim Nam Chol"],
    ],
)
def test_names_behind_their_election(lines: list[str]) -> None:
    found = [(c.name, c.action, c.post) for c in report_of(PLENUM, *lines).changes]
    assert found == [(name, "elected", f"secretary of the {CC}") for name in ("Jo Ung Il", "O Ri Ok", "Kim Nam Chol")]


@pytest.mark.parametrize(
    ("sentence", "there", "observing"),
    [
        (
            "Members of the commission attended it and commanders of the corps attended it as observers.",
            ["Members of the commission"],
            ["commanders of the corps"],
        ),
        (
            "Present there were members of the commission, and officials of its departments took part in it as observers.",
            ["members of the commission"],
            ["officials of its departments"],
        ),
        (
            "The meeting was attended by members of the commission and commanders of the corps were present there as observers.",
            ["members of the commission"],
            ["commanders of the corps"],
        ),
        (
            "Members of the commission and commanders of the corps were present as observers.",
            [],
            ["Members of the commission and commanders of the corps"],
        ),
    ],
)
def test_others_observed(sentence: str, there: list[str], observing: list[str]) -> None:
    groups = event_of(COUNCIL, sentence).groups
    assert [g.text for g in groups if g.capacity == "attended"] == there
    assert [g.text for g in groups if g.capacity == "observer"] == observing


def test_named_are_no_observers_where_others_are() -> None:
    sentence = "Present there were Jo Ung, Ri Ok and other members of the commission, and officials of its offices took part in it as observers."
    assert [(p.name, p.capacity) for p in event_of(COUNCIL, sentence).people] == [("Jo Ung", "attended"), ("Ri Ok", "attended")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The test-fire of a new rocket was conducted on May 3 under the guidance of Kim Jong Un.",
        "The Rocket Administration conducted a test-fire of a new-type missile on May 3 under the personal guidance of Kim Jong Un.",
        "A firing drill of the artillery units was staged on May 3 under the command of Kim Jong Un.",
        "A launching drill was held on May 3, guided by the respected Comrade Kim Jong Un.",
        "The tactical drill of the tank units was guided by Kim Jong Un on May 3.",
    ],
)
def test_who_guided_a_drill(sentence: str) -> None:
    event = event_of(sentence, title="Drill Conducted")
    assert (event.kind, event.place, str(event.start)) == ("guidance", None, "2031-05-03")
    assert [(p.name, p.capacity) for p in event.people] == [("Kim Jong Un", "principal")]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("The township of Unsan County was inaugurated with due ceremony on May 3.", "township of Unsan County"),
        ("A ceremony for launching a ferry newly built at the Sinpho Shipyard took place on May 3.", "Sinpho Shipyard"),
        ("A ceremony for breaking ground for the construction of 500 flats in the Sopho area of Pyongyang was held on May 3.", "Sopho area"),
        ("Kim Jong Un visited the construction site of a toy factory in Turu County on May 3.", "construction site of a toy factory in Turu County"),
    ],
)
def test_place_of_what_is_built(sentence: str, place: str) -> None:
    assert event_of(sentence).place == place


def test_bureau_met_on_a_day_of_the_plenum() -> None:
    plenum, bureau = report_of(
        "The third-day sitting of the Third Plenary Meeting of the Tenth Central Committee of the Workers' Party of Korea was held on May 3.",
        "The Ninth Political Bureau meeting of the Tenth Central Committee of the WPK took place on the same day.",
        "Kim Jong Un guided the meeting.",
        "The Political Bureau examined the draft resolution on tolls.",
        "The plenary meeting discussed the issue of quays.",
    ).events
    assert (plenum.kind, plenum.ordinal, [a.text for a in plenum.agenda]) == ("plenary_meeting", 3, ["the issue of quays"])
    assert (bureau.kind, bureau.ordinal, str(bureau.start)) == ("political_bureau_meeting", 9, "2031-05-03")
    assert ([p.name for p in bureau.people], [a.text for a in bureau.agenda]) == (["Kim Jong Un"], ["the draft resolution on tolls"])


def test_new_committee_met_on_a_day_of_the_congress() -> None:
    events = report_of(
        "The fifth-day sitting of the Tenth Congress of the Workers' Party of Korea was held on May 3.",
        "The First Plenary Meeting of the Tenth Central Committee of the Workers' Party of Korea was held on that day.",
    ).events
    assert [(e.kind, e.ordinal, str(e.start)) for e in events] == [("party_congress", 10, "2031-05-03"), ("plenary_meeting", 1, "2031-05-03")]


@pytest.mark.parametrize(
    ("sentence", "agenda", "decisions"),
    [
        ("Laws of the DPRK on ferries and tolls were adopted at the meeting.", [], ["Laws of the DPRK on ferries and tolls"]),
        (
            "The meeting discussed as the first agenda item the issue of tolls and as the second the issue of quays.",
            ["the issue of tolls", "the issue of quays"],
            [],
        ),
        ("It discussed the issue of tolls and reviewed the work of ferries.", ["the issue of tolls", "the work of ferries"], []),
        ("The Central Military Commission took up the following issues.", [], []),
    ],
)
def test_business_of_a_meeting(sentence: str, agenda: list[str], decisions: list[str]) -> None:
    event = event_of(COUNCIL, sentence)
    assert ([a.text for a in event.agenda], [d.title for d in event.decisions]) == (agenda, decisions)


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Ri Ok began making a report on the work of the commission.", [("Ri Ok", "reported")]),
        ("Ri Ok, secretary general of the office, explained the main contents of the draft rules and the draft laws.", [("Ri Ok", "reported")]),
        ("A letter sent by Kim Jong Un to the participants was conveyed by Ri Ok, secretary of the C.C., WPK.", [("Ri Ok", "reported")]),
        ("Ri Ok explained the policy of the Party.", []),
    ],
)
def test_who_reported(sentence: str, people: list[tuple[str, str]]) -> None:
    assert [(p.name, p.capacity) for p in event_of(COUNCIL, sentence).people] == people


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Kim Jong Un broke the first ground and pressed the button for blasting.", [("Kim Jong Un", "attended")]),
        ("Jo Ung shoveled the first spade of earth with the builders.", [("Jo Ung", "attended")]),
        ("Kim Jong Un, accompanied by members of the Political Bureau, appeared on the platform.", [("Kim Jong Un", "attended")]),
        ("Kim Jong Un, together with Jo Ung, arrived at the square.", [("Kim Jong Un", "attended"), ("Jo Ung", "accompanied")]),
    ],
)
def test_who_came_to_a_ceremony(sentence: str, people: list[tuple[str, str]]) -> None:
    ceremony = "A ground-breaking ceremony of the Unsan Farm was held in Pyongyang on May 3."
    assert [(p.name, p.capacity) for p in event_of(ceremony, sentence).people] == people


@pytest.mark.parametrize(
    ("sentence", "posts"),
    [
        ("Kim Nam, Jo Ung and Ri Ok were elected as chairman and vice-chairmen of the Budget Committee.", ["chairman", "vice-chairman", "vice-chairman"]),
        ("The session dismissed Kim Nam and Jo Ung from chairman and vice-chairman of the Budget Committee.", ["chairman", "vice-chairman"]),
        ("Kim Nam and Jo Ung were recalled from vice-chairman and members of the Budget Committee.", ["vice-chairman", "member"]),
        ("Kim Nam was elected as member and vice-chairman of the Budget Committee.", ["member", "vice-chairman"]),
    ],
)
def test_posts_given_in_order(sentence: str, posts: list[str]) -> None:
    body = "of the Budget Committee of the Supreme People's Assembly of the DPRK"
    assert [c.post for c in report_of(sentence).changes] == [f"{post} {body}" for post in posts]


def test_in_charge_of_is_no_office() -> None:
    assert report_of("He criticized the vice-premier in charge of machine building Jo Ung at the meeting.").posts == []


def test_guest_for_whom_a_welcome_is_held() -> None:
    event = event_of(
        "A ceremony for welcoming Ivan Petrov, president of the Republic of Ruritania, took place at Kim Il Sung Square on May 3.",
        "Present there were Jo Ung, premier of the Cabinet, and other officials.",
    )
    assert [(p.name, p.capacity) for p in event.people] == [("Ivan Petrov", "principal"), ("Jo Ung", "attended")]


def test_guest_is_not_received_by_a_greeting() -> None:
    event = event_of(
        "Ivan Petrov, president of the Republic of Belarus, arrived in Pyongyang on May 3.",
        "He was greeted at Pyongyang International Airport by Jo Ung, premier of the Cabinet.",
        "Kim Jong Un exchanged greetings with Ivan Petrov.",
    )
    assert [(p.name, p.capacity) for p in event.people] == [("Ivan Petrov", "guest"), ("Jo Ung", "received")]


def test_a_sentence_ends_the_list_before_it() -> None:
    changes = report_of(
        PLENUM,
        "The plenary meeting elected the Political Bureau of the WPK Central Committee.",
        "Alternate members of the Political Bureau of the WPK Central Committee",
        "Jo Ung Il, Pak Ri Ok",
        "Secretaries of the WPK Central Committee were elected.",
        "Kim Nam Chol, Ri Il Ho",
        "The Central Military Commission of the WPK was elected.",
        "Chairman: Kang Tok Su",
    ).changes
    commission = "Central Military Commission of the Workers' Party of Korea"
    assert sorted((c.name, c.post) for c in changes) == [
        ("Jo Ung Il", f"alternate member of the {BUREAU}"),
        ("Kang Tok Su", f"chairman of the {commission}"),
        ("Kim Nam Chol", f"secretary of the {CC}"),
        ("Pak Ri Ok", f"alternate member of the {BUREAU}"),
        ("Ri Il Ho", f"secretary of the {CC}"),
    ]


@pytest.mark.parametrize(
    ("sentence", "agenda", "decisions"),
    [
        ("The revised law on ferries and the law on tolls were deliberated and adopted.", [], ["The revised law on ferries", "the law on tolls"]),
        ("Adopted there were the law on ferries and the law on tolls.", [], ["the law on ferries", "the law on tolls"]),
        ('A decree on "Adopting the Law of the DPRK on Ferries" was issued.', [], ["Adopting the Law of the DPRK on Ferries"]),
        ("The meeting discussed and confirmed the tasks of the navy.", ["the tasks of the navy"], []),
        ("The meeting discussed the misdeeds of a college and criticized the departments.", ["the misdeeds of a college"], []),
        (
            "The meeting decided to convene a conference to sum up the work and discuss important issues.",
            [],
            ["to convene a conference to sum up the work and discuss important issues"],
        ),
    ],
)
def test_further_business(sentence: str, agenda: list[str], decisions: list[str]) -> None:
    event = event_of(COUNCIL, sentence)
    assert ([a.text for a in event.agenda], [d.title for d in event.decisions]) == (agenda, decisions)


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Jo Ung, premier of the Cabinet, met the builders and congratulated them.", [("Jo Ung", "attended")]),
        ("Jo Ung met them and warmly encouraged them.", [("Jo Ung", "attended")]),
        ("Jo Ung and Ri Ok took part in the debate.", [("Jo Ung", "spoke"), ("Ri Ok", "spoke")]),
    ],
)
def test_what_they_did_there(sentence: str, people: list[tuple[str, str]]) -> None:
    meeting = "A commendation ceremony of builders was held in Pyongyang on May 3."
    assert [(p.name, p.capacity) for p in event_of(meeting, sentence).people] == people


def test_the_list_goes_on_behind_families() -> None:
    event = event_of(
        "A ceremony for opening the Unsan Museum was held in Pyongyang on May 3.",
        "Present there were Jo Ung, families of the soldiers and Ri Ok, minister of Culture.",
    )
    assert [p.name for p in event.people] == ["Jo Ung", "Ri Ok"]
    assert [g.text for g in event.groups] == ["families of the soldiers"]


def test_families_of_the_named_alone() -> None:
    event = event_of("The funeral of Kim Nam was held on May 3.", "Present there were families of Jo Ung and Ri Ok.")
    assert event.people == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Jo Ung, foreign minister of the DPRK, had a strategic dialogue with Ivan Petrov, foreign minister of Russia, on May 3.",
        "The strategic dialogue took place on May 3 between Jo Ung, foreign minister of the DPRK, and Ivan Petrov, foreign minister of Russia.",
    ],
)
def test_a_dialogue_is_talks(sentence: str) -> None:
    event = event_of(sentence)
    assert (event.kind, [(p.name, p.capacity) for p in event.people]) == ("talks", [("Jo Ung", "principal"), ("Ivan Petrov", "guest")])


def test_who_reports_that_the_columns_are_ready() -> None:
    event = event_of(
        "A military parade was held at Kim Il Sung Square on May 3.",
        "Jo Ung, chief of the General Staff of the KPA, reported that the parade columns were ready.",
    )
    assert [(p.name, p.capacity) for p in event.people] == [("Jo Ung", "reported")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kim Jong Un gave an order for the launch and guided the whole process on the spot.",
        "Kim Jong Un personally guided the entire course of the launch.",
    ],
)
def test_who_guided_the_whole_of_it(sentence: str) -> None:
    event = event_of("The rocket forces of the DPRK test-launched a new rocket on May 3.", sentence, title="Rocket Launched")
    assert (event.kind, event.place, [(p.name, p.capacity) for p in event.people]) == ("guidance", None, [("Kim Jong Un", "principal")])


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Kim Jong Un visited the launch ground of the Unsan Base on May 3 and personally guided the launch.", "launch ground of the Unsan Base"),
        ("Kim Jong Un visited the tents of the victims in Unsan County and warmly consoled them on May 3.", "tents of the victims in Unsan County"),
    ],
)
def test_place_ends_before_the_next_deed(sentence: str, place: str) -> None:
    assert event_of(sentence, title="Kim Jong Un Visits").place == place


def test_who_sat_on_the_rostrum() -> None:
    event = event_of("A conference of weavers opened in Pyongyang on May 3.", "Jo Ung and Ri Ok sat on the rostrum with exemplary weavers.")
    assert [(p.name, p.capacity) for p in event.people] == [("Jo Ung", "attended"), ("Ri Ok", "attended")]
