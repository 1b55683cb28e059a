"""Whom the leader signs with, who thanks at a reception, under whose guidance somebody presides, and what a meeting
adopts behind other verbs. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize(
    "signed",
    [
        "Kim Jong Un, general secretary of the WPK, together with Aung Tun, president of Myanmar, signed the treaty on "
        "ferries on Monday.",
        'Kim Jong Un, general secretary of the WPK, signed the "Joint Communique" with President Aung Tun on Monday.',
        "Kim Jong Un, general secretary of the WPK, and Aung Tun, president of Myanmar, inked the agreement on Monday.",
    ],
)
def test_both_signers_are_principals(reader: Reader, signed: str) -> None:
    (event,) = reader(signed, title="Treaty Signed").events
    assert event.kind == "ceremony"
    assert people_of(event) == {"Kim Jong Un": "principal", "Aung Tun": "principal"}


def test_officials_sign_as_before(reader: Reader) -> None:
    (event,) = reader(
        "Ri Song Min, minister of Railways of the DPRK, and Aung Tun, minister of Transport of Myanmar, signed the "
        "protocol on Monday.",
        title="Protocol Signed",
    ).events
    assert people_of(event) == {"Ri Song Min": "attended", "Aung Tun": "guest"}


@pytest.mark.parametrize(
    "thanked",
    [
        "expressed gratitude for the invitation on behalf of his colleagues and wished the hosts success",
        "expressed thanks for the invitation",
        "expressed deep appreciation for the hospitality",
    ],
)
def test_who_gives_thanks_at_a_reception_spoke(reader: Reader, thanked: str) -> None:
    (event,) = reader(
        "The Foreign Ministry of the DPRK hosted a reception for the diplomatic corps here on Tuesday.\n\n"
        f"Syrian Ambassador Omar Haled, doyen of the corps, {thanked}.",
        title="Reception Hosted",
    ).events
    assert people_of(event) == {"Omar Haled": "spoke"}


@pytest.mark.parametrize(
    "presided",
    [
        "Under the guidance of the General Secretary, Han Tok Bin, secretary of the WPK Central Committee, presided over "
        "the meeting.",
        "Under the direct guidance of the Supreme Leader, Han Tok Bin chaired it.",
        "Han Tok Bin presided over the meeting under the guidance of Kim Jong Un.",
    ],
)
def test_under_whose_guidance_somebody_presides(reader: Reader, presided: str) -> None:
    (event,) = reader(
        "The 5th meeting of the Political Bureau of the 8th Central Committee of the Workers' Party of Korea was held "
        f"on May 5.\n\nKim Jong Un, general secretary of the WPK, was present.\n\n{presided}",
        title="Political Bureau Meets",
    ).events
    assert people_of(event) == {"Kim Jong Un": "principal", "Han Tok Bin": "presided"}


_MEETING = "The 31st Plenary Meeting of the 14th Standing Committee of the SPA of the DPRK was held on May 5.\n\n"


@pytest.mark.parametrize(
    ("adopted", "titles"),
    [
        (
            "Those present weighed the texts before adopting the Law of the DPRK on Ferries and the Law of the DPRK on "
            "Tolls as decrees of the committee.",
            ["the Law of the DPRK on Ferries", "the Law of the DPRK on Tolls"],
        ),
        (
            "The draft decision of the committee on the convening of the next session was discussed first and a relevant "
            "decision was adopted.",
            ["The draft decision of the committee on the convening of the next session"],
        ),
        ("The bill on ferries was examined and unanimously passed.", ["The bill on ferries"]),
    ],
)
def test_adopted_behind_other_verbs(reader: Reader, adopted: str, titles: list[str]) -> None:
    (event,) = reader(_MEETING + adopted, title="Plenary Meeting Held").events
    assert [decision.title for decision in event.decisions] == titles


def test_a_group_with_its_occasion_amid_a_list(reader: Reader) -> None:
    listed = (
        "a delegation of gardeners from Wonsan to mark the anniversary of the founding, overseas compatriots and "
        "officials concerned"
    )
    (event,) = reader(
        f"A banquet was given at the Okryu Restaurant on Tuesday.\n\nPresent there were {listed}.", title="Banquet Given"
    ).events
    assert [group.text for group in event.groups] == [listed]


@pytest.mark.parametrize("by", ["the agency added", "concluded the report", "the newspaper says"])
def test_who_tells_it_is_no_part_of_a_group(reader: Reader, by: str) -> None:
    (event,) = reader(
        "A meeting of librarians was held in Pyongyang on Tuesday.\n\nPresent there were librarians and officials "
        f"concerned, {by}.",
        title="Meeting Held",
    ).events
    assert [group.text for group in event.groups] == ["librarians and officials concerned"]


@pytest.mark.parametrize("given", ["for welcoming the guests", "to welcome the visitors", "for them"])
def test_a_reception_for_welcoming_guests(reader: Reader, given: str) -> None:
    (event,) = reader(
        f"The Taekwon-Do Committee of the DPRK hosted a reception {given} at the Koryo Hotel on Tuesday.",
        title="Reception Hosted",
    ).events
    assert (event.kind, event.groups) == ("reception", [])


@pytest.mark.parametrize(
    ("further", "kind", "place"),
    [
        ("A flower show was opened on May 4 in Pyongyang.", "ceremony", "Pyongyang"),
        ("A concert was given by pupils on May 4 at the Grand Theatre.", "performance", "Grand Theatre"),
        ("An exhibition of maps opened at the Art Gallery on May 4.", "ceremony", "Art Gallery"),
    ],
)
def test_a_further_event_on_a_day_of_its_own(reader: Reader, further: str, kind: str, place: str) -> None:
    meeting, other = reader(
        "A meeting of writers was held at the House of Culture on May 3.\n\nIt was attended by Han Tok Bin, minister of "
        f"Culture.\n\n{further}\n\nPresent there was Ri Song Min, minister of Railways.",
        title="Celebration Events Held",
        published="2022-05-06",
    ).events
    assert people_of(meeting) == {"Han Tok Bin": "attended"}
    assert (other.kind, other.place, str(other.start), people_of(other)) == (
        kind, place, "2022-05-04", {"Ri Song Min": "attended"},
    )  # fmt: skip


def test_a_show_of_the_same_day_stays_with_its_meeting(reader: Reader) -> None:
    (event,) = reader(
        "A meeting of writers was held at the House of Culture on May 3.\n\nIt was attended by Han Tok Bin, minister of "
        "Culture.\n\nA performance was given on the same day.",
        title="Meeting of Writers Held",
        published="2022-05-06",
    ).events
    assert event.kind == "meeting"


@pytest.mark.parametrize("then", ["overseen one of its exercises", "seen its newest boat", "given it instructions"])
def test_where_a_visited_site_ends(reader: Reader, then: str) -> None:
    (event,) = reader(
        f"Kim Jong Un, general secretary of the WPK, has visited a shipyard in Nampho and {then}.",
        title="Kim Jong Un Visits Shipyard",
    ).events
    assert event.place == "shipyard in Nampho"


@pytest.mark.parametrize("at", ["During talks with", "At the talks with", "In his talks with", "During their meeting with"])
def test_what_somebody_said_at_talks_with_an_unnamed_delegation(reader: Reader, at: str) -> None:
    (event,) = reader(
        f"{at} the delegation of Vietnam in Hanoi on May 2, Han Tok Bin, department director of the WPK Central Committee, "
        "said that the ties grow.",
        title="DPRK Official in Hanoi",
        published="2022-05-06",
    ).events
    assert (event.kind, event.place, people_of(event)) == ("talks", "Hanoi", {"Han Tok Bin": "principal"})
    assert [(group.text, group.capacity) for group in event.groups] == [("the delegation of Vietnam", "guest")]


@pytest.mark.parametrize("verb", ["signed", "inked"])
def test_what_is_signed_is_no_place(reader: Reader, verb: str) -> None:
    (event,) = reader(
        f"Kim Jong Un, general secretary of the WPK, {verb} the Declaration for Peace on Monday.", title="Paper Signed"
    ).events
    assert (event.kind, event.place) == ("ceremony", None)
