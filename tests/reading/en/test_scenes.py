"""Places that another sentence than the event's tells: scenes, what was opened, hosts' embassies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

HELD = "A meeting of young people was held in Pyongyang on Monday to mark the day of the river."


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("The Taedong Stadium, venue of the meeting, was filled with enthusiasm.", "Taedong Stadium"),
        ("Moran Square was crowded with boys and girls in their best clothes.", "Moran Square"),
        ("The plaza of the May 1 Hall, where the youngest stood, was astir with joy.", "plaza of the May 1 Hall"),
        ("The young people gathered at the Moran House of Culture on hearing the call.", "Moran House of Culture"),
        ("Columns of rowers lined up at Moran Square.", "Moran Square"),
        ("The meeting, held at the Rowing Gymnasium in Chongchun Street, heard a report.",
         "Rowing Gymnasium in Chongchun Street"),
        ("Wrapped in a festive atmosphere was the Moran Stadium.", "Moran Stadium"),
        ("They had sailed past the Moran Stadium and the Taedong Hotel.", "Pyongyang"),
        ("The Moran Stadium was built by their fathers.", "Pyongyang"),
    ],
)  # fmt: skip
def test_the_scene_of_a_meeting(reader: Reader, told: str, place: str) -> None:
    (event,) = reader(f"{HELD}\n\n{told}", title="Meeting of Young People").events
    assert event.place == place


@pytest.mark.parametrize(
    ("title", "told", "place"),
    [
        ("Sosan Water Station Completed",
         "The Sosan Water Station has been built in Nampho City.\n\nA ceremony for its completion took place on Monday.",
         "Sosan Water Station"),
        ("Ground-breaking Ceremony for Construction of Sosan Greenhouse Farm Held",
         "There was a ground-breaking ceremony on Monday.", "Sosan Greenhouse Farm"),
        ("Ceremony Held",
         "A ground-breaking ceremony for the construction of 900 flats in the Sosan area was held on Monday.",
         "Sosan area"),
        ("Fish Shop in Haebang Street Completed",
         "A ceremony for the completion of the shop was arranged on Monday.", None),
    ],
)  # fmt: skip
def test_a_ceremony_at_what_was_opened(reader: Reader, title: str, told: str, place: str | None) -> None:
    (event,) = reader(f"{told} Present there was Ri Song Min, vice-premier of the Cabinet.", title=title).events
    assert event.place == place


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("The Peruvian ambassador to the DPRK, Juan Soto, gave a reception at his embassy on Monday.", "Peruvian embassy"),
        ("Peruvian Ambassador to the DPRK Juan Soto gave a reception at the embassy on Monday.", "Peruvian embassy"),
        ("The DPRK embassy in Lima gave a reception on Monday.",
         "DPRK embassy in Lima"),
    ],
)  # fmt: skip
def test_receptions_at_embassies(reader: Reader, told: str, place: str) -> None:
    company = "Present there was Ri Song Min, vice-premier of the Cabinet."
    (event,) = reader(f"{told} {company}", title="Reception Given").events
    assert event.place == place
