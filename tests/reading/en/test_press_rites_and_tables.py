"""The press: burials beside visits to a bier, meals joined, who was in the room, a second host, a leader at a plenum."""

from __future__ import annotations

import pytest

from partystate import read
from partystate.reading.report import Event


def events(*paragraphs: str) -> list[Event]:
    """The events of a text of the press, published on Wednesday 17 May 2023."""
    return read("\n\n".join(paragraphs), title="North Korea news", published="2023-05-17").events


def people(event: Event) -> list[tuple[str, str]]:
    return [(p.name, p.capacity) for p in event.people]


def test_a_burial_is_another_rite_than_the_visit_to_the_bier() -> None:
    burial, bier = events(
        "North Korea held a state funeral for Ri Ul Sol on Tuesday, KCNA said.",
        "Kim Jong Un, who headed the committee for it, visited the bier a day earlier. He also attended the interment at the "
        "Patriotic Martyrs Cemetery.",
    )
    assert (burial.kind, str(burial.start), burial.place) == ("mourning", "2023-05-16", "Patriotic Martyrs Cemetery")
    assert people(burial) == [("Kim Jong Un", "attended")]
    assert (bier.kind, str(bier.start), people(bier)) == ("mourning", "2023-05-15", [("Kim Jong Un", "principal")])


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("North Korean leader Kim Jong Un joined air force pilots for a dinner on Tuesday, KCNA said.", "air force pilots"),
        ("North Korean leader Kim Jong Un shared a meal with veterans on Tuesday, KCNA said.", "veterans"),
    ],
)
def test_meals_joined(text: str, group: str) -> None:
    (meal,) = events(text)
    assert (meal.kind, str(meal.start), people(meal)) == ("reception", "2023-05-16", [("Kim Jong Un", "principal")])
    assert [g.text for g in meal.groups] == [group]


def test_a_table_beside_a_visit() -> None:
    visit, table = events(
        "North Korean leader Kim Jong Un visited a navy base on Tuesday and joined the sailors for a banquet, KCNA said."
    )
    assert (visit.kind, table.kind) == ("guidance", "reception")


def test_a_toast_is_a_speech() -> None:
    (table,) = events("Kim Jong Un toasted visiting Vietnamese leader To Lam at a banquet on Tuesday, KCNA said.")
    assert ("Kim Jong Un", "spoke") in people(table)


def test_a_second_host_of_the_guest() -> None:
    first, second = events(
        "Vietnamese Foreign Minister Bui Thanh Son met North Korea's Kim Yong Nam in Pyongyang on Monday, KCNA said.",
        "Premier Kim Tok Hun separately met the visitor on Tuesday.",
    )
    assert people(first) == [("Bui Thanh Son", "guest"), ("Kim Yong Nam", "principal")]
    assert (str(second.start), people(second)) == ("2023-05-16", [("Kim Tok Hun", "principal"), ("Bui Thanh Son", "guest")])


def test_who_received_her_later_is_another_host() -> None:
    first, second = events(
        "North Korean Foreign Minister Choe Son Hui met Thongloun Sisoulith in Vientiane on Monday, KPL said.",
        "She was also received by Premier Sonexay Siphandone at the Government Palace on Tuesday.",
    )
    assert "Sonexay Siphandone" not in [p.name for p in first.people]
    assert (second.place, people(second)) == ("Government Palace", [("Choe Son Hui", "principal"), ("Sonexay Siphandone", "guest")])


@pytest.mark.parametrize(
    ("behind", "name", "capacity"),
    [
        ("Chinese President Xi Jinping greeted Kim and joined the two for a while.", "Xi Jinping", "guest"),
        ("North Korean Foreign Minister Ri Yong Ho was also in the room.", "Ri Yong Ho", "attended"),
        ("Also in the room was North Korean Foreign Minister Ri Yong Ho.", "Ri Yong Ho", "attended"),
    ],
)
def test_who_was_in_the_room(behind: str, name: str, capacity: str) -> None:
    (talks,) = events("US President Donald Trump met North Korean leader Kim Jong Un at the border on Tuesday.", behind)
    assert (name, capacity) in people(talks)


@pytest.mark.parametrize(
    "behind",
    [
        "Kim was shown around the hull by Pak Chol Ho, a party official.",
        "He was guided around the yard by its manager, Pak Chol Ho.",
    ],
)
def test_who_showed_him_round(behind: str) -> None:
    (visit,) = events("North Korean leader Kim Jong Un toured a shipyard on Tuesday, KCNA said.", behind)
    assert people(visit) == [("Kim Jong Un", "principal"), ("Pak Chol Ho", "accompanied")]


def test_a_leader_calling_for_something_at_a_plenum_spoke() -> None:
    (plenum,) = events(
        "North Korea wrapped up a plenary meeting of the party's Central Committee on Tuesday with leader Kim Jong Un calling "
        "for more rice, KCNA said."
    )
    assert (plenum.kind, people(plenum)) == ("plenary_meeting", [("Kim Jong Un", "spoke")])


def test_a_parliament_by_both_its_names() -> None:
    (session,) = events(
        "North Korea's parliament, the Supreme People's Assembly, convened in Pyongyang on Monday and adopted a law, KCNA said."
    )
    assert (session.kind, str(session.start)) == ("assembly_session", "2023-05-15")


def test_he_who_met_others_at_a_forum_is_no_forum_that_met() -> None:
    told = events(
        "North Korean Foreign Minister Ri Yong-ho attended a conference in Jakarta on Monday, where he met his Lao counterpart."
    )
    assert [e.kind for e in told] == ["talks"]


def test_a_death_told_with_its_age() -> None:
    report = read("North Korea's Ri Ul Sol died on Tuesday at 94 of lung cancer, KCNA said.", title="x", published="2023-05-17")
    assert [(c.name, c.action, c.reason) for c in report.changes] == [("Ri Ul Sol", "died", "lung cancer")]


@pytest.mark.parametrize(
    ("clause", "capacity"),
    [("attended and guided", "principal"), ("attended and presided over", "presided"), ("chaired", "presided")],
)
def test_who_guided_a_meeting_in_a_clause_about_it(clause: str, capacity: str) -> None:
    (meeting,) = events(
        "North Korea has sacked Han Tae Il, KCNA reported. The choice was made at an expanded meeting of the politburo of the "
        f"party on Sunday which leader Kim Jong Un {clause}, it said."
    )
    assert (meeting.kind, people(meeting)) == ("political_bureau_meeting", [("Kim Jong Un", capacity)])


def test_who_follows_on_a_list_is_at_no_event() -> None:
    told = events(
        "A funeral committee of 171 people was formed, KCNA said. Han Tae-il is second on the list, followed by Ro Chang-su."
    )
    assert told == []
