"""Who is told to do what, in the words of many hands. The sentences are our own; what they tell was noted first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

LEAD = (
    "The Fourth Plenary Meeting of the Eighth Central Committee of the Workers' Party of Korea took place on May 2.\n\n"
    "Kim Jong Un, general secretary of the Workers' Party of Korea, was present.\n\n"
)
LEADER = "Kim Jong Un"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Stress was laid on the need for the Ministry of Ferries to clear the backlog of freight and for the glass industry "
         "to turn out more panes.",
         [("Ministry of Ferries", "clear the backlog of freight", None), ("glass industry", "turn out more panes", None)]),
        ("It was emphasized that all units must plant trees in season and that people's committees must not put off the "
         "mending of roads.",
         [("all units", "plant trees in season", None), ("people's committees", "not put off the mending of roads", None)]),
        ("The need for county officials to go among the farmers was underlined.",
         [("county officials", "go among the farmers", None)]),
        ("The report underlined that builders should put up new houses in the valley.",
         [("builders", "put up new houses in the valley", None)]),
        ("He demanded that the glass industry open new furnaces as soon as may be.",
         [("glass industry", "open new furnaces as soon as may be", LEADER)]),
        ("He said that power organs and fishing stations were duty-bound to hold casualties at bay.",
         [("power organs and fishing stations", "hold casualties at bay", LEADER)]),
        ("The meeting tasked shipyards with repairing trawlers at once and required regional authorities to share their fuel.",
         [("shipyards", "repairing trawlers at once", "meeting"), ("regional authorities", "share their fuel", "meeting")]),
        ("The newspaper carried a call for officials to break with subjectivism.",
         [("officials", "break with subjectivism", "newspaper")]),
        ("They called upon all the members of the women's union to add glory to the new era.",
         [("members of the women's union", "add glory to the new era", None)]),
        ("It stressed the need for all the builders to keep to the plan of work.",
         [("builders", "keep to the plan of work", None)]),
        ("He underscored the need for the whole country to focus its efforts on the dikes.",
         [("whole country", "focus its efforts on the dikes", LEADER)]),
        ("He called on the nursery to grow poplars.", [("nursery", "grow poplars", LEADER)]),
        ("The Political Bureau put the army under orders to move grain to the towns.",
         [("army", "move grain to the towns", "Political Bureau")]),
        ("Instructions were given to all provinces to put an end to belated countermeasures.",
         [("all provinces", "put an end to belated countermeasures", None)]),
        ("The Cabinet was entrusted with the task of supplying the flooded areas with fuel.",
         [("Cabinet", "supplying the flooded areas with fuel", None)]),
        ("The meeting made it incumbent on the ministries to report every week.",
         [("ministries", "report every week", "meeting")]),
        ("Kim Jong Un wanted the commanders to keep their guns ready.", [("commanders", "keep their guns ready", LEADER)]),
        ("The meeting resolved that the Cabinet should submit a plan by June.",
         [("Cabinet", "submit a plan by June", "meeting")]),
        ("The meeting put forward before the shoe industry the task of making better boots.",
         [("shoe industry", "making better boots", "meeting")]),
        ("They asked an official to convey their thanks.", []),
        ("The guests were to leave the next day.", []),
    ],
)  # fmt: skip
def test_told(reader: Reader, sentence: str, told: list[tuple[str, str, str | None]]) -> None:
    assert [(d.to, d.text, d.by) for d in reader(LEAD + sentence).directives] == told


def test_a_crowd_elsewhere_tells_this_state_nothing(reader: Reader) -> None:
    text = "Citizens of Seoul rallied on May 1.\n\nThey called on the authorities to lower the fees."
    assert reader(text, title="Rally in Seoul").directives == []
