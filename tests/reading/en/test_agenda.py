"""What a meeting or talks discussed, however it is worded. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

MEETING = "A meeting of the Political Bureau of the Central Committee of the Workers' Party of Korea took place on May 1."


@pytest.mark.parametrize(
    ("sentence", "items"),
    [
        (
            "The meeting intensively discussed the issue of mending bridges and the issue of planting elms.",
            ["the issue of mending bridges", "the issue of planting elms"],
        ),
        (
            "It in detail discussed the work of renaming the canals, according to the plan of the province, and the issues "
            "related to ferries.",
            ["the work of renaming the canals", "the issues related to ferries"],
        ),
        (
            "The Political Bureau analyzed its own timetable, discussed the question of ferries and adopted a decision.",
            ["the question of ferries"],
        ),
        (
            "The meeting reviewed the activities of the Ministry of Ports, the pilots, commanding officers of the coast "
            "guard and lighthouse keepers.",
            ["the activities of the Ministry of Ports, the pilots, commanding officers of the coast guard and lighthouse "
             "keepers"],
        ),
        (
            "The meeting discussed such issues as dredging two rivers and training new pilots.",
            ["dredging two rivers and training new pilots"],
        ),
        (
            "The meeting discussed the reform of tolls; a dispatch from elsewhere spoke of snow.",
            ["the reform of tolls"],
        ),
        ("The meeting discussed the tasks and ways for mending sluices.", ["the tasks and ways for mending sluices"]),
        (
            "The meeting summed up the work of the harbour board in Juche 99 (2010) and discussed the orientation of dredging "
            "in Juche 100 (2011).",
            ["the work of the harbour board in Juche 99 (2010)", "the orientation of dredging in Juche 100 (2011)"],
        ),
        (
            "It dealt with methods of dredging, drawing up of a tide table and the role of pilots.",
            ["methods of dredging, drawing up of a tide table and the role of pilots"],
        ),
        (
            "The meeting made a discussion on the need for pilots to learn and the need for yards to provide ropes.",
            ["the need for pilots to learn", "the need for yards to provide ropes"],
        ),
        ("Discussed there were the matters of dredging the canal.", ["the matters of dredging the canal"]),
        (
            "Kim Chol Su said he was satisfied with the fact that experts had an in-depth discussion on the matter of tides.",
            [],
        ),
        (
            "The meeting had an in-depth discussion on the reform of tolls.",
            ["the reform of tolls"],
        ),
        (
            "The meeting studied as key agenda items the issues of mending sluices and other urgent issues of dredging, before "
            "making decisions on them.",
            ["the issues of mending sluices", "other urgent issues of dredging"],
        ),
        (
            'The meeting discussed its third agenda item "Election of the Harbour Board."',
            ["Election of the Harbour Board"],
        ),
        (
            "The meeting made an in-depth discussion of the issues of mending sluices and discussed the measures.",
            ["the issues of mending sluices"],
        ),
        (
            "The meeting decided on its agenda items; an organizational matter, on raising the tolls of the canal and on "
            "mending sluices.",
            ["an organizational matter", "on raising the tolls of the canal", "on mending sluices"],
        ),
        (
            "Put at the meeting as agenda items were the issue of ferries and the issue of mending sluices.",
            ["the issue of ferries", "the issue of mending sluices"],
        ),
        (
            "Put on the agenda items for the meeting were such items as the reform of tolls.",
            ["the reform of tolls"],
        ),
        (
            "At the meeting, there was a wide exchange of views and opinions of the two crews on the dredging of the canal.",
            ["the dredging of the canal"],
        ),
        ("An organizational matter was tabled at the meeting.", ["An organizational matter"]),
        ("Examined at the meeting was the issue of mending sluices.", ["the issue of mending sluices"]),
        (
            "Kim Chol Su said that the meeting will discuss important measures to widen the canal and deal with the "
            "organizational issue.",
            ["important measures to widen the canal", "the organizational issue"],
        ),
        (
            "Then, a closed meeting was held to examine the state of the locks and to discuss the issue of ferries.",
            ["the state of the locks", "the issue of ferries"],
        ),
        (
            "The meeting discussed the issue of mending the quays after the storm tide was over.",
            ["the issue of mending the quays"],
        ),
    ],
)  # fmt: skip
def test_items_as_worded(reader: Reader, sentence: str, items: list[str]) -> None:
    (event,) = reader(f"{MEETING}\n\n{sentence}").events
    assert [i.text for i in event.agenda] == items


@pytest.mark.parametrize(
    "sentence",
    [
        "In the talk, there was a frank exchange of views on widening cooperation in beekeeping and further deepening the "
        "study of bees.",
        "At the talk there were exchanges of opinions on widening cooperation in beekeeping and further deepening the "
        "study of bees.",
    ],
)
def test_views_exchanged_at_talks(reader: Reader, sentence: str) -> None:
    text = (
        "Kim Chol Su, minister of Railways of the DPRK, met and had a talk with Lao Ambassador Somphone Sengdara on May 1."
    )
    (event,) = reader(f"{text}\n\n{sentence}", title="Minister Meets Lao Ambassador").events
    assert [i.text for i in event.agenda] == [
        "widening cooperation in beekeeping",
        "further deepening the study of bees",
    ]


def test_an_item_ends_with_its_paragraph(reader: Reader) -> None:
    text = (
        f"{MEETING}\n\nThe meeting discussed as its agenda items the issue of convening a congress of beekeepers, the issue "
        "of the law on hives and the issue of the plan for the bee gardens of Kaesong\n\nFirst, the meeting adopted a "
        "decision on hives with unanimous approval."
    )
    (event,) = reader(text).events
    assert [i.text for i in event.agenda][-1] == "the issue of the plan for the bee gardens of Kaesong"


@pytest.mark.parametrize(
    ("sentence", "items"),
    [
        (
            "Put on the agenda of the meeting were such matters as the adoption of laws on hives, beekeeping and wax and the "
            "review of the law on honey.",
            "the adoption of laws on hives, beekeeping and wax the review of the law on honey",
        ),
        ("The meeting held between Monday and Tuesday reviewed the honey plan, the news agency said.", "the honey plan"),
        (
            "The meeting discussed “On measures for carrying out the tasks set by Premier Kim Chol Su in his letter”.",
            "On measures for carrying out the tasks set by Premier Kim Chol Su in his letter",
        ),
        ("And it discussed the question of wax.", "the question of wax"),
        (
            "The meeting presented as agenda items the issue on naming the ferries and the issue on lamps.",
            "the issue on naming the ferries the issue on lamps",
        ),
    ],
)
def test_further_wordings(reader: Reader, sentence: str, items: str) -> None:
    (event,) = reader(f"{MEETING}\n\n{sentence}").events
    assert " ".join(i.text for i in event.agenda) == items
    for item in event.agenda:
        assert item.evidence


def test_what_a_meeting_was_called_for(reader: Reader) -> None:
    text = "Kim Jong Un presided over a Political Bureau meeting of the Workers' Party of Korea on Sunday to discuss candle wax."
    (event,) = reader(text, title="Political Bureau Meets").events
    assert [i.text for i in event.agenda] == ["candle wax"]


@pytest.mark.parametrize(
    ("sentence", "items"),
    [
        (
            "At the talks both sides exchanged views on further development of the ties and on matters of mutual concern.",
            ["further development of the ties", "matters of mutual concern"],
        ),
        (
            "The talks had sincere discussions on the matter of ferries between the two ports and a series of issues of mutual "
            "concern.",
            ["the matter of ferries between the two ports", "a series of issues of mutual concern"],
        ),
        (
            "At the talks they exchanged views on the issue of fishing in the spirit of the accord reached at the meeting and "
            "talks between the leaders.",
            ["the issue of fishing in the spirit of the accord reached at the meeting and talks between the leaders"],
        ),
    ],
)
def test_matters_of_mutual_concern_are_an_item(reader: Reader, sentence: str, items: list[str]) -> None:
    text = f"Talks between Kim Chol Su, minister of Fisheries, and Omar Pell, minister of Trade of Egypt, were held on Monday. {sentence}"
    assert [item.text for item in reader(text, title="Talks Held").events[0].agenda] == items


@pytest.mark.parametrize("told", ["It discussed practical matters of", "It focused on the issues of", "Discussed there were matters of"])
def test_what_a_consultation_on_a_visit_discussed(reader: Reader, told: str) -> None:
    text = f"Kim Tok Hun inspected the Kaul Mill on Monday. He called a consultative meeting. {told} dredging the canal."
    (item,) = reader(text, title="Premier Inspects Mill").events[0].agenda
    assert item.text.endswith("of dredging the canal")


@pytest.mark.parametrize(
    ("told", "item"),
    [
        ("After looking round the dam, the premier discussed practical issues to speed up the work.",
         "practical issues to speed up the work"),
        ("He discussed the measures for supplying cement and took steps.", "the measures for supplying cement"),
        ("He said that he had discussed the measures for supplying cement.", None),
        ("He discussed old times with the builders.", None),
    ],
)  # fmt: skip
def test_what_somebody_discussed_on_the_spot(reader: Reader, told: str, item: str | None) -> None:
    (event,) = reader(f"Premier Kim Tok Hun inspected the Kaul Dam on Monday.\n\n{told}", title="Premier Inspects Dam").events
    assert [i.text for i in event.agenda] == ([item] if item else [])


@pytest.mark.parametrize(
    ("views", "items"),
    [
        ("reviving the ferries and international and regional issues of mutual concern",
         ["reviving the ferries and international and regional issues of mutual concern"]),
        ("bilateral and international matters of common interest", ["bilateral and international matters of common interest"]),
        ("the matter of reviving the ferries and issues of mutual concern",
         ["the matter of reviving the ferries", "issues of mutual concern"]),
    ],
)  # fmt: skip
def test_two_adjectives_of_one_matter_are_no_two_items(reader: Reader, views: str, items: list[str]) -> None:
    text = (
        "Talks between Kim Chol Su, minister of Fisheries of the DPRK, and Nikola Petrov, minister of Fisheries of Bulgaria, "
        f"were held on Monday.\n\nAt the talks both sides discussed {views}."
    )
    (event,) = reader(text, title="Talks Held").events
    assert [a.text for a in event.agenda] == items


@pytest.mark.parametrize(
    "other",
    ["other matters of mutual concern", "other issues of common interest", "a series of matters of mutual concern",
     "matters of common concern"],
)
@pytest.mark.parametrize("dealt", ["dealt with", "discussed"])
def test_other_matters_are_an_item_of_their_own(reader: Reader, dealt: str, other: str) -> None:
    (event,) = reader(
        "Talks between Kim Chol Su, minister of Ports, and Ivan Petrov, minister of Ports of Bulgaria, were held here on "
        f"Monday.\n\nThe talks {dealt} the matter of dredging between the two sides and {other}.",
        title="Talks Held",
    ).events
    assert [a.text for a in event.agenda] == ["the matter of dredging between the two sides", other]
