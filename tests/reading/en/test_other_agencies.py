"""The English of other years and of the agencies of other states."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader
from told import taking_part

CC = "Central Committee of the Workers' Party of Korea"


def test_the_state_media_quoted_whole_report_an_event(reader: Reader) -> None:
    report = reader(
        '"A delegation of the Foreign Ministry led by Vice-Minister Pak Chol Min left here Monday for the meeting," the '
        "Korean Central News Agency reported.",
        title="DPRK delegation leaves",
        outlet="Xinhua",
    )
    assert [(e.kind, e.start) for e in report.events] == [("travel", date(2022, 5, 2))]
    assert taking_part(report) == [("Pak Chol Min", "principal")]


def test_he_who_sends_an_envoy_does_not_travel(reader: Reader) -> None:
    report = reader(
        '"As special envoy of Choe Il, Ri Yong Su arrived here on Monday to attend the festival," KCNA said.',
        title="Envoy arrives in Pyongyang",
        outlet="Xinhua",
    )
    assert taking_part(report) == [("Ri Yong Su", "principal")]


def test_a_guest_welcomed_is_received(reader: Reader) -> None:
    report = reader(
        "First Secretary of the Workers Party of Korea, Kim Jong Un, welcomed Cuban Vice President, Ramon Ortega, who "
        "is on a working visit to the country.",
        title="DPRK Leader Welcomes Vice President",
        published=date(2014, 5, 3),
    )
    assert [e.kind for e in report.events] == ["talks"]
    assert taking_part(report) == [("Kim Jong Un", "principal"), ("Ramon Ortega", "guest")]
    assert [p.post for p in report.posts] == ["first secretary of the Workers' Party of Korea"]


def test_the_company_of_a_visitor(reader: Reader) -> None:
    report = reader(
        "President Khamtay Keola received Pak Chol Min, vice-premier of the Cabinet of the DPRK, on Monday.\n\n"
        "Accompanying the honored visitor were Ri Yong Su, vice-minister of Foreign Affairs; and other members.",
        title="President Receives DPRK Vice-Premier",
    )
    assert ("Ri Yong Su", "accompanied") in taking_part(report)


def test_short_names_among_foreigners_are_foreign(reader: Reader) -> None:
    report = reader(
        "Vice-Premier Pak Chol Min met Councilor Liu Wenbo, special envoy of Chinese President Zhao Ming, on Monday.\n\n"
        "Present there were Qian Gang, Chinese ambassador to the DPRK, An Bo, vice-minister of Commerce, Chen Jianguo, "
        "deputy director of a department, and others.",
        title="Pak Chol Min Meets Guest",
    )
    assert ("An Bo", "guest") in taking_part(report)
    assert "Zhao Ming" not in [name for name, _ in taking_part(report)]
    assert not [p for p in report.posts if p.name == "An Bo"]


def test_who_was_among_the_audience(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un watched a performance given by a troupe.\n\nPak Chol Min and Ri Yong Su, secretaries of the WPK "
        "Central Committee, and Choe Il, minister of Culture, were among the audience.",
        title="Kim Jong Un Watches Performance",
        published=date(2014, 5, 3),
    )
    assert [name for name, _ in taking_part(report)] == ["Kim Jong Un", "Pak Chol Min", "Ri Yong Su", "Choe Il"]


def test_members_of_a_funeral_committee_and_of_standing_bodies(reader: Reader) -> None:
    report = reader(
        "The state funeral for Han Thae Gil was held on Monday.\n\nPresent there were Pak Chol Min, Ri Yong Su and other "
        "members of the state funeral committee, officials of the party and the bereaved family.",
        title="State Funeral Held",
    )
    member = "member of the state funeral committee"
    assert [(p.name, p.post) for p in report.posts] == [("Pak Chol Min", member), ("Ri Yong Su", member)]


def test_a_plural_clause_gives_all_a_further_post(reader: Reader) -> None:
    report = reader(
        "The meeting was attended by Pak Chol Min and Ri Yong Su, secretaries of the WPK Central Committee who are "
        "members of the State Affairs Commission of the DPRK.",
    )
    further = "member of the State Affairs Commission of the DPRK"
    assert [(p.name, p.post) for p in report.posts] == [
        ("Pak Chol Min", f"secretary of the {CC}"), ("Pak Chol Min", further),
        ("Ri Yong Su", f"secretary of the {CC}"), ("Ri Yong Su", further),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("told", "items"),
    [
        (
            "The session discussed the following agenda items: “1. On the law of forestry”, “2. On the plan for fishing "
            "ports” and “3. Organizational question”.",
            ["On the law of forestry", "On the plan for fishing ports", "Organizational question"],
        ),
        (
            "The session decided on major agenda items such as the issue of repairing roads, the issue of harvesting and "
            "an important issue for fishing ports.",
            ["the issue of repairing roads", "the issue of harvesting", "an important issue for fishing ports"],
        ),
        (
            "Other issues discussed in the session included the law of forestry and the plan for fishing ports.",
            ["the law of forestry and the plan for fishing ports"],
        ),
    ],
)
def test_agendas_of_one_sentence(reader: Reader, told: str, items: list[str]) -> None:
    report = reader(f"The third session of the 11th Supreme People's Assembly was held on Monday.\n\n{told}")
    assert [item.text for item in report.events[0].agenda] == items


def test_a_session_told_by_what_it_elected(reader: Reader) -> None:
    report = reader(
        "The members of the Presidium of the Supreme People's Assembly were elected at the first session of the 10th SPA "
        "today as follows:\n\nPresident Pak Chol Min.\n\nMembers Ri Yong Su, Choe Il.",
        title="SPA Presidium Elected",
    )
    assert [(e.kind, e.term, e.ordinal, e.start) for e in report.events] == [
        ("assembly_session", 10, 1, date(2022, 5, 3))
    ]
    assert len(report.changes) == 3


def test_a_change_in_the_year_of_its_report_is_news(reader: Reader) -> None:
    told = "Pak Chol Min was appointed minister of Forestry on March 2, Juche 91 (2002)."
    assert len(reader(told, title="Minister Appointed", published=date(2002, 3, 3)).changes) == 1
    assert not reader(told, title="Minister Appointed", published=date(2003, 3, 3)).changes


def test_where_a_coffin_lies_is_no_event(reader: Reader) -> None:
    report = reader(
        "The committee announced that the coffin is placed at the Railway Club of Moran District and the hearse leaves on "
        "May 4.",
        title="State Funeral Committee Formed",
    )
    assert not report.events


def test_a_session_that_elects_is_an_event_of_its_own(reader: Reader) -> None:
    report = reader(
        "The Second Session of the 9th Supreme People's Assembly held here elected Deputy Pak Chol Min vice-chairman of "
        "the SPA Legislation Committee.",
        title="Pak Chol Min Elected",
    )
    assert [(e.kind, e.term, e.ordinal) for e in report.events] == [("assembly_session", 9, 2)]
    assert [(c.name, c.action) for c in report.changes] == [("Pak Chol Min", "elected")]


def test_talks_told_behind_during(reader: Reader) -> None:
    report = reader(
        "During a brief meeting with DPRK Minister of Railways Pak Chol Min in Hanoi on May 2, Vietnamese Minister Tran Van "
        "Duc praised the exchange of experts.",
        title="Vietnamese Minister Meets DPRK Counterpart",
        outlet="VNA",
    )
    assert [(e.kind, e.start) for e in report.events] == [("talks", date(2022, 5, 2))]
    assert sorted(taking_part(report)) == [("Pak Chol Min", "principal"), ("Tran Van Duc", "guest")]


def test_talks_between_one_who_leads_a_delegation_and_another(reader: Reader) -> None:
    report = reader(
        "Talks were held between Pak Chol Min, vice-chairman of the WPK Central Committee who is leading a delegation on a "
        "tour of Laos, and Khamtay Keola, secretary of the Lao party, at the party building on Monday.",
        title="Talks Held between Party Officials",
    )
    assert taking_part(report) == [("Pak Chol Min", "principal"), ("Khamtay Keola", "guest")]


def test_who_told_the_gathering_spoke(reader: Reader) -> None:
    report = reader(
        "A reception was given at the Koryo Hotel on Monday.\n\nPak Chol Min told the event that the exchange goes on.",
        title="Reception Given",
    )
    assert taking_part(report) == [("Pak Chol Min", "spoke")]


def test_among_the_promoted(reader: Reader) -> None:
    report = reader(
        "North Korea has promoted four officers to the rank of general, including former minister Pak Chol-min.",
        title="N. Korea promotes four officers",
    )
    assert [(c.name, c.action, c.post) for c in report.changes] == [("Pak Chol-min", "promoted", "General")]


def test_killed_in_an_accident(reader: Reader) -> None:
    report = reader(
        "Pak Chol Min, secretary of the WPK Central Committee, was killed in a car crash Monday.",
        title="Party Official Killed in Accident",
    )
    assert [(c.name, c.action, c.post) for c in report.changes] == [("Pak Chol Min", "died", f"secretary of the {CC}")]
