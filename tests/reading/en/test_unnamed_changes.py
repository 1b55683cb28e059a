"""Changes of people whom the report does not name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

LEAD = "A plenary meeting of the 8th Central Committee of the Workers' Party of Korea was held in Pyongyang on Monday."


def unnamed(report: Report) -> list[tuple[str, str]]:
    return [(c.action, c.post) for c in report.unnamed_changes]


@pytest.mark.parametrize(
    ("sentence", "changes"),
    [
        (
            "It recalled and by-elected members of the Central Auditing Commission.",
            [
                ("relieved", "members of the Central Auditing Commission"),
                ("elected", "members of the Central Auditing Commission"),
            ],
        ),
        (
            "Several secretaries of the Central Committee and ministers of the Cabinet were replaced at the meeting.",
            [("relieved", "secretaries of the Central Committee"), ("relieved", "ministers of the Cabinet")],
        ),
        (
            "As an organizational matter, alternate members of the Political Bureau were dismissed and elected.",
            [
                ("relieved", "alternate members of the Political Bureau"),
                ("elected", "alternate members of the Political Bureau"),
            ],
        ),
        (
            "The meeting approved the appointments of new party secretaries in two provinces and a new fisheries "
            "minister.",
            [("appointed", "party secretaries in two provinces"), ("appointed", "fisheries minister")],
        ),
        (
            "It appointed directors of the Central Committee, state media reported on Tuesday.",
            [("appointed", "directors of the Central Committee")],
        ),
        ("It replaced several Cabinet members last week.", [("relieved", "Cabinet members")]),
        (
            "It named a new port minister and head of the Fisheries Bureau.",
            [("appointed", "port minister"), ("appointed", "head of the Fisheries Bureau")],
        ),
        (
            "It dismissed the Minister of Tides and the Secretary of the Party Committee of Kangwon Province.",
            [
                ("relieved", "Minister of Tides"),
                ("relieved", "Secretary of the Party Committee of Kangwon Province"),
            ],
        ),
        (
            "Two ministers were replaced and four new vice-premiers appointed.",
            [("relieved", "ministers"), ("appointed", "vice-premiers")],
        ),
        (
            "It sacked the vice-premier Ri Kuk Nam and other ministers in charge of salt, dykes and ferries.",
            [("relieved", "ministers in charge of salt, dykes and ferries")],
        ),
        (
            "Six of the 14 members of the commission were replaced.",
            [("relieved", "members of the commission")],
        ),
        (
            "The party carried out a reshuffle of its Audit Commission, replacing more than a third of its members.",
            [("relieved", "members of its Audit Commission")],
        ),
        ("A new salt minister was named at the session.", [("appointed", "salt minister")]),
        (
            "It also dismissed two vice-directors of the Ports Department and named their successors.",
            [("relieved", "vice-directors of the Ports Department"), ("appointed", "vice-directors of the Ports Department")],
        ),
        (
            "There were other dismissals and appointments among leading officers.",
            [("relieved", "leading officers"), ("appointed", "leading officers")],
        ),
        (
            "The meeting dismissed the chairman of the salt committee and picked a new chairman.",
            [("relieved", "chairman of the salt committee"), ("appointed", "chairman of the salt committee")],
        ),
        (
            "Among those dismissed were the salt minister and the heads of the port committees.",
            [("relieved", "salt minister"), ("relieved", "heads of the port committees")],
        ),
        ("The party fired its propaganda chief over the songbook.", [("relieved", "propaganda chief")]),
        (
            "It heard a report and by-elected a member of the Presidium of the Political Bureau.",
            [("elected", "member of the Presidium of the Political Bureau")],
        ),
        (
            "It relieved and newly appointed officials of the port administration.",
            [("relieved", "officials of the port administration"), ("appointed", "officials of the port administration")],
        ),
        (
            "It elected members of the Secretariat and dismissed and appointed directors of the Central Committee.",
            [
                ("elected", "members of the Secretariat"),
                ("relieved", "directors of the Central Committee"),
                ("appointed", "directors of the Central Committee"),
            ],
        ),
        ("Two members of the Presidium stepped down.", [("relieved", "members of the Presidium")]),
        ("Ri Kuk Nam was elected a member of the commission.", []),
        ("The chief of the army was demoted to colonel.", []),
        ("Ministers and secretaries were elected as follows:", []),
        ("The pump replaced the chief engine of the mill.", []),
        ("The decision left open which members were dismissed.", []),
        ("Officials were appointed.", []),
    ],
)
def test_unnamed_changes(reader: Reader, sentence: str, changes: list[tuple[str, str]]) -> None:
    report = reader(f"{LEAD} {sentence}")
    assert unnamed(report) == changes
    assert all(c.evidence for c in report.unnamed_changes)


def test_whom_the_press_names_after_all(reader: Reader) -> None:
    report = reader(
        f"{LEAD} It appointed new members of its powerful Political Bureau, state media said. The Political Bureau "
        "elected Ri Kuk Nam as a new member."
    )
    assert unnamed(report) == []


def test_the_holder_of_a_post_named_after_all(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un has replaced his defence minister, a report said Wednesday. Ri Kuk Nam "
        "was relieved of the post of minister of the People's Armed Forces."
    )
    assert unnamed(report) == []


def test_changes_in_a_report_about_others(reader: Reader) -> None:
    report = reader(
        "The government of Japan met in Tokyo. Three ministers were replaced. Pyongyang papers "
        "told of it.",
        title="Japan Has New Ministers",
    )
    assert unnamed(report) == []
