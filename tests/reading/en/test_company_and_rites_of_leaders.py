"""Who went with the leader without a comma, whose guidance a meeting was held under, openings attended, earth spread on a
coffin, offices by their abstract nouns. The sentences are our own.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize("with_them", [" together with Han Tok Bin and Ri Song Min", ", along with Han Tok Bin and Ri Song Min,"])
@pytest.mark.parametrize("deed", ["visited", "inspected", "on Monday visited"])
def test_company_between_subject_and_verb(reader: Reader, with_them: str, deed: str) -> None:
    (event,) = reader(f"Kim Jong Un{with_them} {deed} the Kalma Dairy.", title="Kim Jong Un at Dairy").events
    assert (event.kind, event.place) == ("guidance", "Kalma Dairy")
    assert people_of(event) == {"Kim Jong Un": "principal", "Han Tok Bin": "accompanied", "Ri Song Min": "accompanied"}


@pytest.mark.parametrize(
    "meeting",
    [
        "An enlarged meeting of the Secretariat of the WPK Central Committee took place on May 2",
        "The 30th Meeting of the Political Bureau of the Eighth Central Committee of the WPK was held here on Monday",
    ],
)
def test_under_whose_guidance_a_body_met(reader: Reader, meeting: str) -> None:
    (event,) = reader(f"{meeting} under the guidance of the respected Comrade Kim Jong Un.", title="Meeting Held").events
    assert people_of(event) == {"Kim Jong Un": "principal"}


def test_guidance_that_is_praise(reader: Reader) -> None:
    (event,) = reader(
        "A meeting of the Political Bureau of the WPK Central Committee took place on Monday, when all the people are "
        "advancing under the guidance of the respected Comrade Kim Jong Un.",
        title="Meeting Held",
    ).events
    assert people_of(event) == {}


@pytest.mark.parametrize(
    ("rite", "place"),
    [
        ("the groundbreaking of the Kalma Hospital", "Kalma Hospital"),
        ("the inauguration of the Kaul Greenhouse Farm", "Kaul Greenhouse Farm"),
        ("the opening of the Kalma Hospital", "Kalma Hospital"),
        ("the unveiling of a statue", None),
    ],
)
def test_openings_attended(reader: Reader, rite: str, place: str | None) -> None:
    (event,) = reader(f"Kim Jong Un attended {rite} on Monday.", title="Kim Jong Un Attends Event").events
    assert (event.kind, event.place, people_of(event)) == ("ceremony", place, {"Kim Jong Un": "attended"})


@pytest.mark.parametrize(
    "told",
    [
        "Han Tok Bin and Ri Song Min spread earth on the coffin.",
        "Earth was spread on the remains by Han Tok Bin and Ri Song Min.",
        "Han Tok Bin and Ri Song Min also dropped a handful of earth on the coffin.",
    ],
)
def test_earth_on_the_coffin(reader: Reader, told: str) -> None:
    (event,) = reader(
        f"A funeral of Pak Il Ho took place at the Kaul Cemetery on Monday.\n\n{told}", title="Funeral Held"
    ).events
    assert (event.kind, people_of(event)) == ("mourning", {"Han Tok Bin": "attended", "Ri Song Min": "attended"})


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("relieved of the premiership", "premier of the Cabinet of the DPRK"),
        ("removed from the chairmanship of the State Planning Commission", "chairman of the State Planning Commission"),
        ("recalled from the vice-chairmanship of the Tourism Society", "vice-chairman of the Tourism Society"),
    ],
)
def test_offices_by_their_abstract_nouns(reader: Reader, told: str, post: str) -> None:
    (change,) = reader(f"Han Tok Bin was {told} on Monday.", title="Han Tok Bin").changes
    assert (change.action, change.post) == ("relieved", post)


def test_a_name_given_is_no_title_of_the_decision(reader: Reader) -> None:
    (event,) = reader(
        "The 5th Congress of the Union of Weavers of Korea was held in Pyongyang on Monday.\n\nA resolution on renaming the "
        'union the "Society of Weavers" was adopted with unanimous approval.\n\nIt adopted a relevant decision on each of '
        "them.",
        title="Congress of Weavers Held",
    ).events
    assert [(d.title, d.unanimous) for d in event.decisions] == [('on renaming the union the "Society of Weavers"', True)]


@pytest.mark.parametrize(
    "told",
    [
        "awarded the Order of Beekeeping to the farmers at a ceremony held at the Kaul House of Culture",
        "presented certificates to the farmers at an awarding ceremony held at the Kaul House of Culture",
        "conferred medals on the farmers at the ceremony that took place at the Kaul House of Culture",
    ],
)
def test_awards_at_a_ceremony(reader: Reader, told: str) -> None:
    (event,) = reader(f"Han Tok Bin, minister of Agriculture, {told} on Monday.", title="Awards Conferred").events
    assert (event.kind, event.place) == ("ceremony", "Kaul House of Culture")
    assert people_of(event) == {"Han Tok Bin": "principal"}


@pytest.mark.parametrize("did", ["consoled", "warmly encouraged", "comforted"])
def test_those_met_and_consoled(reader: Reader, did: str) -> None:
    (event,) = reader(
        f"Kim Jong Un met the families of the drowned fishermen at the Kaul House on Monday and {did} them.\n\nAttending "
        "were Han Tok Bin and Ri Song Min.",
        title="Kim Jong Un Meets Families",
    ).events
    assert (event.kind, event.place) == ("meeting", "Kaul House")
    assert people_of(event) == {"Kim Jong Un": "principal", "Han Tok Bin": "attended", "Ri Song Min": "attended"}
    assert [g.text for g in event.groups] == ["families of the drowned fishermen"]


def test_who_stood_guard_of_honour(reader: Reader) -> None:
    (event,) = reader(
        "Kim Jong Un visited the bier of Pak Il Ho on Monday.\n\nHan Tok Bin, Ri Song Min and other members of the funeral "
        "committee stood guard of honor.",
        title="Kim Jong Un Visits Bier",
    ).events
    assert people_of(event) == {"Kim Jong Un": "principal", "Han Tok Bin": "attended", "Ri Song Min": "attended"}


def test_who_watched_a_test_together_with_him(reader: Reader) -> None:
    (event,) = reader(
        "Kim Jong Un observed the test-fire of a new rocket on Monday.\n\nHan Tok Bin and Ri Song Min watched the test-fire "
        "together with him.",
        title="Kim Jong Un Observes Test-fire",
    ).events
    assert people_of(event) == {"Kim Jong Un": "principal", "Han Tok Bin": "accompanied", "Ri Song Min": "accompanied"}


@pytest.mark.parametrize(
    "told",
    [
        "Han Tok Bin appeared on the balcony with the first salvo.",
        "Seen on the balcony was Han Tok Bin.",
    ],
)
def test_on_the_balcony(reader: Reader, told: str) -> None:
    (event,) = reader(f"A parade took place at Kim Il Sung Square on Monday.\n\n{told}", title="Parade Held").events
    assert people_of(event) == {"Han Tok Bin": "attended"}


def test_a_speech_told_without_its_verb(reader: Reader) -> None:
    (event,) = reader(
        "A chess tournament opened at the Kaul Gymnasium on Monday.\n\nHan Tok Bin, chairman of the Chess Association, made "
        "an opening address and Ri Song Min, mayor of Kaul, a congratulatory speech.",
        title="Tournament Opens",
    ).events
    assert people_of(event) == {"Han Tok Bin": "spoke", "Ri Song Min": "spoke"}


@pytest.mark.parametrize("whom", ["flood victims", "the families of the flood victims", "evacuees"])
def test_those_called_on_are_no_place(reader: Reader, whom: str) -> None:
    (event,) = reader(
        f"Han Tok Bin and Ri Song Min, secretaries of the WPK Central Committee, visited {whom} in Wonsan on Monday.",
        title="Officials Visit Victims",
    ).events
    assert (event.kind, event.place) == ("other", "Wonsan")


@pytest.mark.parametrize("show", ["gala", "games", "circus"])
def test_who_enjoyed_the_gala(reader: Reader, show: str) -> None:
    (event,) = reader(
        f"An evening performance was given at the Kaul Theatre on Monday.\n\nHan Tok Bin, minister of Culture, and officials "
        f"enjoyed the {show}.",
        title="Evening Performance Given",
    ).events
    assert people_of(event) == {"Han Tok Bin": "attended"}


def test_a_drill_reviewed(reader: Reader) -> None:
    (event,) = reader(
        "General Han Tok Bin, minister of Defence, reviewed the drill of the coast guards on Monday.", title="Drill Reviewed"
    ).events
    assert (event.kind, people_of(event)) == ("guidance", {"Han Tok Bin": "principal"})
