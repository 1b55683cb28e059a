"""A communiqué that another outlet passes on, naming whence it has it, reads as the agency's own."""

from __future__ import annotations

import pytest
from rewriting import assert_kept
from sources import REWRITINGS

import partystate
from partystate.reading.en.text.handwriting import Handwriting
from partystate.reading.report import Event

_TOLD = ", the North's official Korean Central News Agency (KCNA) reported."


@pytest.mark.parametrize("name", REWRITINGS)
def test_a_source_named_reads_the_same(name: str) -> None:
    assert_kept(REWRITINGS[name])


def _events(text: str) -> list[Event]:
    return partystate.read(text, title="Report", published="2014-11-10").events


def _capacities(event: Event) -> dict[str, str]:
    return {p.name: p.capacity for p in event.people}


def test_the_agencys_formulas_are_read_as_its_own() -> None:
    (reception,) = _events(
        f"The Ministry of Railways gave a reception at the Chongnyon Hotel on Saturday for the bridge builders{_TOLD} "
        "Present there on invitation were Yun Ki Mun, minister of Railways, and Tae Su Ok, his first deputy. "
        "Tae Su Ok made a speech at the reception. Songs were sung at the reception by a choir of railwaymen."
    )
    assert _capacities(reception) == {"Yun Ki Mun": "attended", "Tae Su Ok": "spoke"}
    assert [g.text for g in reception.groups if "reported" in g.text] == []


def test_a_text_that_calls_people_by_surname_stays_the_presss() -> None:
    (talks,) = _events(
        f"Kim Jong Un met Ruritanian Vice President Otto Lang in Pyongyang on Friday{_TOLD} "
        "Among those present were party secretary Yun Ki Mun and others. Kim told Lang that he was pleased."
    )
    assert talks.kind == "talks" and _capacities(talks)["Otto Lang"] == "guest"


@pytest.mark.parametrize("he", ["Mr Kim arrived", "The young leader Kim went in", "“Kim is well,” they said"])
def test_a_formula_alone_does_not_make_press_the_agencys(he: str) -> None:
    hand = Handwriting(["state media"], ["Kim", "Ri"])
    own = "Kim Jong Un opened a shoe factory, state media said.\nAccompanying him were Ri Ki Mun and Tae Su Ok."
    assert hand.is_passed_on(own)
    assert not hand.is_passed_on(f"{own} {he}.")


def test_a_report_printed_in_quotation_marks_behind_its_source() -> None:
    (plenum,) = _events(
        "According to KCNA, the state's news agency, « The Third Plenary Meeting of the Sixth Central Committee of the "
        "Workers' Party of Korea opened here on Thursday. Yun Ki Mun, party secretary, was present there."
    )
    assert (plenum.kind, plenum.ordinal, plenum.term) == ("plenary_meeting", 3, 6)


def test_a_delegation_of_two_words_leaves_with_its_head() -> None:
    (travel,) = _events(f"A delegation of Rodong Sinmun led by Deputy Editor Yun Ki Mun left here Friday to tour Laos{_TOLD}")
    assert (travel.kind, _capacities(travel)) == ("travel", {"Yun Ki Mun": "principal"})


@pytest.mark.parametrize(
    "text",
    [
        f"Foreign Minister Ri Song Mi, who is on a visit to Cuba, held talks with Cuban President Raul Ortega on Friday{_TOLD}",
        f"Foreign Minister Ri Song Mi held talks with Malaysian Premier Ahmad Aman on Friday{_TOLD} "
        "Ri is heading a delegation of his ministry on a visit to Malaysia.",
    ],
)
def test_the_visit_on_which_talks_were_held_is_no_event_beside_them(text: str) -> None:
    assert [e.kind for e in _events(text)] == ["talks"]


@pytest.mark.parametrize(
    "spoke",
    ["Tae Su Ok made a speech at the ceremony.", "At the ceremony, Tae Su Ok, a vice-premier, made an address.",
     "Tae Su Ok took the floor at the ceremony."],
)
def test_who_speaks_at_an_event_told_of_is_no_principal_of_it(spoke: str) -> None:
    (ceremony,) = _events(
        "North Korea held a ceremony on Friday to open a hospital in Haeju, state media said. "
        f"Premier Yun Ki Mun cut the ribbon. {spoke} The crowd cheered."
    )
    assert _capacities(ceremony)["Tae Su Ok"] == "spoke"


def test_who_heads_a_delegation_met_is_met_himself_and_an_agency_is_no_ones_office() -> None:
    (talks,) = _events(
        "Vice-Premier Yun Ki Mun met a goodwill delegation of Vietnam headed by Tran Van Hai, chairman of a "
        f"writers' union, on Friday{_TOLD}"
    )
    assert _capacities(talks) == {"Yun Ki Mun": "principal", "Tran Van Hai": "guest"}
    (opening,) = _events(f"The Yongsong Gymnasium was opened on Friday in the presence of General Secretary Kim Jong Un{_TOLD}")
    assert [p.name for p in opening.people] == ["Kim Jong Un"]
