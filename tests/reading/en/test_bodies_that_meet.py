"""Whose meeting it was and which: committees and societies by name, short names of central committees, sessions told by
several days. Sentences of our own."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader

WEAVERS = "Weavers' Union of Korea"
TRADE = "DPRK-Norway Intergovernmental Committee for Cooperation in Trade, Science and Technology"


@pytest.mark.parametrize(
    ("met", "body", "term", "ordinal"),
    [
        (f"The 68th Plenary Meeting of the C.C., the {WEAVERS}", f"Central Committee of the {WEAVERS}", None, 68),
        (f"The 68th plenary meeting of the C.C. of the {WEAVERS}", f"Central Committee of the {WEAVERS}", None, 68),
        (f"A plenary meeting of the C.C., {WEAVERS}", f"Central Committee of the {WEAVERS}", None, None),
        (f"The 5th meeting of the {TRADE}", TRADE, None, 5),
        (
            "The second meeting of the DPRK-Norway Joint Guidance Committee for jointly using the Kaul Zone",
            "DPRK-Norway Joint Guidance Committee",
            None,
            2,
        ),
        ("An annual meeting of the Korean Committee for Mountaineering", "Korean Committee for Mountaineering", None, None),
        (
            "The 4th meeting of the Executive Policy Council of the 7th Central Committee of the WPK",
            "Executive Policy Council of the Central Committee of the Workers' Party of Korea",
            7,
            4,
        ),
    ],
)
def test_bodies_by_name(reader: Reader, met: str, body: str, term: int | None, ordinal: int | None) -> None:
    (event,) = reader(f"{met} took place in Pyongyang on Monday.", title="Body Meets").events
    assert (event.kind, event.body, event.term, event.ordinal, event.enlarged) == ("meeting", body, term, ordinal, False)


def test_a_body_holds_its_plenary(reader: Reader) -> None:
    told = "The State Rowing Guidance Commission held its first plenary meeting in Pyongyang on Monday."
    (event,) = reader(told, title="Commission Meets").events
    assert (event.kind, event.body, event.ordinal) == ("meeting", "State Rowing Guidance Commission", 1)


@pytest.mark.parametrize(
    ("met", "ordinal"),
    [
        ("A meeting of officials of the Rowing Committee", None),
        ("A friendly meeting of the DPRK-Norway Friendship Association", None),
        ("A meeting of the Pyongyang Municipal Regiment of Weavers", None),
        ("The 6th Symposium on Ship Building", 6),
        ("The 13th Pyongyang symposium on dyes", 13),
    ],
)
def test_meetings_of_no_body(reader: Reader, met: str, ordinal: int | None) -> None:
    (event,) = reader(f"{met} took place at the Kaul Hall in Pyongyang on Monday.", title="Meeting Held").events
    assert (event.kind, event.body, event.ordinal) == ("meeting", None, ordinal)


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("here Saturday and Sunday", date(2022, 4, 30), date(2022, 5, 1)),
        ("here Friday through Sunday", date(2022, 4, 29), date(2022, 5, 1)),
        ("here on April 30 and May 2", date(2022, 4, 30), date(2022, 5, 2)),
        ("here on April 28-29", date(2022, 4, 28), date(2022, 4, 29)),
    ],
)
def test_meetings_of_several_days(reader: Reader, when: str, start: date, end: date) -> None:
    (event,) = reader(f"A national seminar on dyes took place {when}.", title="Seminar Held in Pyongyang").events
    assert (event.start, event.end) == (start, end)


@pytest.mark.parametrize(
    "met",
    [
        "A study session on the documents of the 8th Congress of the WPK",
        "A lecture on the tasks set forth at the plenary meeting of the WPK Central Committee",
        "A meeting for implementing the decisions of the 8th Congress of the WPK",
        "A meeting in support of the decision of the Political Bureau of the WPK Central Committee",
        "A rally hailing the Third Conference of the WPK",
        "A consultative meeting on carrying out the decisions of the SPA session",
        "A meeting of officials of the Cabinet",
        "A meeting of leading officials of the SPA Presidium",
    ],
)
def test_a_meeting_about_a_body_is_not_its_own(reader: Reader, met: str) -> None:
    (event,) = reader(f"{met} took place at the Kaul Hall in Pyongyang on Monday.", title="Meeting Held").events
    assert (event.kind, event.body, event.term, event.ordinal) == ("meeting", None, None, None)
