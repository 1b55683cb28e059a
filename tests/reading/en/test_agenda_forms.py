"""Agendas, decisions and laws in the words of many hands. The sentences are our own; what they tell was noted first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

BUREAU = "A meeting of the Political Bureau of the Central Committee of the Workers' Party of Korea took place on May 2.\n\n"
SESSION = "The Sixth Session of the 15th Supreme People's Assembly was held at the Mansudae Assembly Hall on May 2.\n\n"


@pytest.mark.parametrize(
    ("sentence", "items"),
    [
        ("Also up for debate were the repair of dikes and the prices of coal.", ["the repair of dikes and the prices of coal"]),
        ("High on the agenda of the meeting was the supply of rice to the coastal towns.",
         ["the supply of rice to the coastal towns"]),
        ("On the table were steps for mending the sluices, under which ten new pumps will be built.",
         ["steps for mending the sluices"]),
        ("Discussed in depth were the questions of widening the canal.", ["the questions of widening the canal"]),
        ("Its main topic was how to bring in the harvest before the frost.", ["how to bring in the harvest before the frost"]),
        ("The second item on the agenda concerned the training of ferry crews.", ["the training of ferry crews"]),
        ("As the third item the meeting took up the question of seed potatoes.", ["the question of seed potatoes"]),
        ("The Political Bureau, having heard the report of the commission, deliberated upon the building of a sluice.",
         ["the building of a sluice"]),
        ("The agency said the politburo also looked into ways to curb prices.", ["ways to curb prices"]),
        ("The meeting weighed measures against the drought and went into the question of school meals.",
         ["measures against the drought", "the question of school meals"]),
        ("Examined by the meeting was the draft plan for the rebuilding of the port.",
         ["the draft plan for the rebuilding of the port"]),
        ("Discussed in depth at the meeting were steps for raising the output of salt, among others.",
         ["steps for raising the output of salt"]),
        ("The meeting has on its agenda a review of the sowing and two personnel questions.",
         ["a review of the sowing and two personnel questions"]),
        ("Participants considered how to guard the forests against fire.", ["how to guard the forests against fire"]),
        ("The meeting took up three agenda items: the sowing of barley; the mending of roads; and an organizational matter.",
         ["the sowing of barley", "the mending of roads", "an organizational matter"]),
        ("Among the issues discussed was that of heating the schools.", ["heating the schools"]),
        ("The agenda included an item on the dredging of ports and an item on the fire brigades.",
         ["the dredging of ports", "the fire brigades"]),
        ("Politburo members looked at ways to house the flood victims.", ["ways to house the flood victims"]),
        ("The members of the Political Bureau discussed the plan of relief and voted for it.", ["the plan of relief"]),
        ("The meeting adopted as its agenda the question of school building.", ["the question of school building"]),
        ("The meeting heard a report that forty barns had burnt down.", []),
        ("The plenary meeting will discuss the budget.", []),
    ],
)  # fmt: skip
def test_agenda_items(reader: Reader, sentence: str, items: list[str]) -> None:
    [event] = reader(BUREAU + sentence).events
    assert [item.text for item in event.agenda] == items


@pytest.mark.parametrize(
    ("sentence", "titles", "laws"),
    [
        ("The session passed the bill on wells and the bill on bridges.", ["the bill on wells", "the bill on bridges"],
         ["bill on wells", "bill on bridges"]),
        ("The deputies gave their full approval to the state budget for next year.", ["the state budget for next year"], []),
        ("It was resolved to hold the next session in October.", ["to hold the next session in October"], []),
        ("The session decided that a commission should be set up to redraw the county lines.",
         ["that a commission should be set up to redraw the county lines"], []),
        ("The assembly rescinded the ordinance on river tolls.", ["rescinded the ordinance on river tolls"], []),
        ("The law on ferries, the law on wells and the law on nurseries were adopted.",
         ["The law on ferries", "the law on wells", "the law on nurseries"],
         ["law on ferries", "law on wells", "law on nurseries"]),
        ("The session took a decision to found a school of forestry.", ["to found a school of forestry"], []),
        ("The session has enacted laws banning the sale of unripe chestnuts.",
         ["laws banning the sale of unripe chestnuts"], ["laws banning the sale of unripe chestnuts"]),
        ("The session supplemented and revised the Constitution.", ["the Constitution"], ["Constitution"]),
        ("Adopted at the session were the law on ferries and the law on wells.", ["the law on ferries", "the law on wells"],
         ["law on ferries", "law on wells"]),
        ("The session adopted the river fishing law and endorsed the report on last year's budget.",
         ["the river fishing law", "the report on last year's budget"], ["river fishing law"]),
        ("It was also decided to enact the law on the protection of hedges.",
         ["to enact the law on the protection of hedges"], ["law on the protection of hedges"]),
        ("The session passed laws on light metals and on the care of old trees during its last sitting.",
         ["laws on light metals", "on the care of old trees"], ["laws on light metals", "law on care of old trees"]),
        ("The session approved the report on the work of the harbour office.", ["the report on the work of the harbour office"], []),
        ("The session revised its opinion of the harvest.", [], []),
        ("The session adopted a resolution on the issues discussed.", [], []),
    ],
)  # fmt: skip
def test_decisions_and_laws(reader: Reader, sentence: str, titles: list[str], laws: list[str]) -> None:
    report = reader(SESSION + sentence)
    assert [decision.title for decision in report.events[0].decisions] == titles
    assert [law.title for law in report.laws] == laws


@pytest.mark.parametrize(
    ("sentence", "kind", "ordinal"),
    [
        ("The Fifth Plenary Meeting of the Seventh Central Committee of the Workers' Party of Korea went into its second day "
         "on Monday.", "plenary_meeting", 5),
        ("The Cabinet held an enlarged plenary session on Monday.", "cabinet_meeting", None),
        ("The politburo of North Korea's ruling party met on Monday to discuss floods.", "political_bureau_meeting", None),
        ("The Supreme People's Assembly met on Monday and passed a budget.", "assembly_session", None),
    ],
)  # fmt: skip
def test_bodies_that_meet(reader: Reader, sentence: str, kind: str, ordinal: int | None) -> None:
    [event] = reader(sentence).events
    assert (event.kind, event.ordinal) == (kind, ordinal)


@pytest.mark.parametrize(
    ("told", "items"),
    [
        ("First agenda item was to review the work of the ports.", ["the work of the ports"]),
        ("Discussed as the second agenda item was the issue of dredging two rivers.",
         ["the issue of dredging two rivers"]),
        ("Third agenda item was an organizational matter.", ["an organizational matter"]),
        ("The agenda items were the issue of mending the dykes and an organizational matter.",
         ["the issue of mending the dykes", "an organizational matter"]),
        ("The major agenda items of the meeting were the tasks of the salt works.", ["the tasks of the salt works"]),
        ("The meeting discussed the following agenda items: 1. Review of the fishing 2. Revision of the tolls 3. "
         "Election of the board.", ["Review of the fishing", "Revision of the tolls", "Election of the board"]),
        ("The meeting took up the following agenda items: 1) Review of the fishing, 2) Revision of the tolls.",
         ["Review of the fishing", "Revision of the tolls"]),
    ],
)  # fmt: skip
def test_items_counted_and_set_first(reader: Reader, told: str, items: list[str]) -> None:
    [event] = reader(BUREAU + told).events
    assert [a.text for a in event.agenda] == items


def test_agenda_items_that_are_only_approved(reader: Reader) -> None:
    assert not reader(BUREAU + "The agenda items were unanimously approved.").events[0].agenda


@pytest.mark.parametrize(
    "item",
    [
        "the ways of carrying out the tasks set forth at the Fourth Congress of the union",
        "how to carry out the tasks set forth by Kim Jong Un in his speech",
    ],
)
def test_whose_tasks_an_item_is_about_belongs_to_it(reader: Reader, item: str) -> None:
    (event,) = reader(f"{BUREAU}The meeting discussed {item}.").events
    assert [told.text for told in event.agenda] == [item]
    assert event.people == []


@pytest.mark.parametrize(
    "adopted",
    [
        "The meeting adopted a relevant resolution on the basis of a thorough study of its draft.",
        "A decision to this effect was adopted at the meeting.",
        "It adopted a relevant decision after debating the reports.",
    ],
)
def test_a_decision_without_a_title_is_none(reader: Reader, adopted: str) -> None:
    (event,) = reader(f"{BUREAU}{adopted}").events
    assert event.decisions == []


@pytest.mark.parametrize(
    ("sentence", "items"),
    [
        ("Issues arising in mending the quays were discussed in depth.", ["Issues arising in mending the quays"]),
        ("At the meeting the ways of mending the quays were discussed.", ["the ways of mending the quays"]),
        ("The work done by the harbour board was reviewed at the meeting.", ["The work done by the harbour board"]),
        ("An organizational matter was dealt with as the second agenda item.", ["An organizational matter"]),
    ],
)
def test_what_was_discussed_in_the_passive(reader: Reader, sentence: str, items: list[str]) -> None:
    (event,) = reader(BUREAU + sentence).events
    assert [told.text for told in event.agenda] == items


@pytest.mark.parametrize(
    ("sentence", "title", "unanimous"),
    [
        ("After a debate, a decision on mending the quays was adopted.", "a decision on mending the quays", False),
        ("By a unanimous vote the meeting adopted a decision on mending the quays.", "a decision on mending the quays", True),
        ("Unanimously adopted at the meeting was a decision on mending the quays.", "a decision on mending the quays", True),
        ("The meeting passed a resolution calling for new quays.", "a resolution calling for new quays", False),
        ("The participants approved the decision on quays by a show of hands.", "the decision on quays", False),
        ("The draft law on quays was put to the vote and adopted unanimously.", "The draft law on quays", True),
        ("A law on quays was enacted.", "A law on quays", False),
    ],
)
def test_what_was_adopted_in_other_orders(reader: Reader, sentence: str, title: str, unanimous: bool) -> None:
    (event,) = reader(BUREAU + sentence).events
    assert [(told.title, told.unanimous) for told in event.decisions] == [(title, unanimous)]


@pytest.mark.parametrize(
    ("sentence", "items"),
    [
        ("The meeting discussed such issues as of mending the quays.", ["mending the quays"]),
        ("The meeting dealt with such matters as the price of coal.", ["the price of coal"]),
        ("The two sides compared notes on the price of coal.", ["the price of coal"]),
        ("The two sides briefed each other on their crops and shared views on the price of coal.", ["the price of coal"]),
    ],
)
def test_what_was_talked_over_in_other_words(reader: Reader, sentence: str, items: list[str]) -> None:
    (event,) = reader(BUREAU + sentence).events
    assert [item.text for item in event.agenda] == items
