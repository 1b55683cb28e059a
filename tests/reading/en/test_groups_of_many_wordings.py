"""Unnamed groups in the wordings of many hands: audiences, performers, travellers, lists that go on. Our own sentences."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader

DAY = date(2012, 5, 17)
CONCERT = "A concert was given at the East Pyongyang Grand Theatre on Tuesday. "
MEETING = "A national meeting was held at the April 25 House of Culture on Tuesday. "


def told(reader: Reader, text: str, title: str = "News of the Day") -> dict[str, str]:
    (event,) = reader(text, title=title, published=DAY).events
    return {g.text: g.capacity for g in event.groups}


@pytest.mark.parametrize(
    "audience",
    [
        "Taking the auditorium were miners and students of the city.",
        "Filling the hall were miners and students of the city.",
        "Audience included miners and students of the city.",
        "The audience consisted of miners and students of the city.",
        "Appreciating them were miners and students of the city.",
        "The theatre was packed to capacity with miners and students of the city.",
        "The hall was crowded with miners and students of the city.",
    ],
)
def test_audiences(reader: Reader, audience: str) -> None:
    assert told(reader, CONCERT + audience, "Concert Given") == {"miners and students of the city": "attended"}


@pytest.mark.parametrize(
    "feeling", ["emotion and joy", "the pride of the people of the town", "bitter grief of the citizens"]
)
def test_what_a_hall_is_full_of_beside(reader: Reader, feeling: str) -> None:
    assert told(reader, f"{CONCERT}The hall was packed with {feeling}.", "Concert Given") == {}


@pytest.mark.parametrize(
    ("present", "groups"),
    [
        (
            "officials of the party, former gunners who are now gardeners, officials in the field of fishery and heroes",
            ["officials of the party, former gunners who are now gardeners, officials in the field of fishery and heroes"],
        ),
        (
            "commanders of the corps which sent their units to the dams, and officials in the field of design",
            ["commanders of the corps which sent their units to the dams, and officials in the field of design"],
        ),
        (
            "Ri Song Min, minister of Railways who is chairing the Anglers' Union, and officials concerned",
            ["officials concerned"],
        ),
        ("Ri Song Min who doubles as chairman of the Anglers' Union and officials concerned", ["officials concerned"]),
        ("Carlos Soto, president of the Callao Fishing Co., Ltd. of Peru, Ri Song Min, rector, and officials concerned",
         ["officials concerned"]),
    ],
)  # fmt: skip
def test_lists_that_go_on_behind_a_clause(reader: Reader, present: str, groups: list[str]) -> None:
    assert list(told(reader, f"{MEETING}Present there were {present}.")) == groups


@pytest.mark.parametrize(
    ("text", "group"),
    [
        (
            "General Secretary Kim Jong Il enjoyed a performance given by art groups of servicepersons of KPA Units 111, 222 and 333.",
            "art groups of servicepersons of KPA Units 111, 222 and 333",
        ),
        (
            CONCERT + "It was presented by teachers, researchers and violinists of the conservatory.",
            "teachers, researchers and violinists of the conservatory",
        ),
        ('An art performance of gardeners\' union members "We Sow" took place here on Tuesday.', "gardeners' union members"),
        (CONCERT + "Artistes of the Kalma Circus presented at the foot of the tower acrobatic pieces.",
         "Artistes of the Kalma Circus"),
        (CONCERT + "It was given by the Kalma Troupe, the Moran Chorus and the Lark Ensemble.",
         "Kalma Troupe, the Moran Chorus and the Lark Ensemble"),
    ],
)  # fmt: skip
def test_performers(reader: Reader, text: str, group: str) -> None:
    published = date(2011, 5, 19)
    (event,) = reader(text, title="Kim Jong Il Enjoys Concert", published=published).events
    assert [g.text for g in event.groups if g.capacity == "performed"] == [group]


def test_performers_are_told_once(reader: Reader) -> None:
    (event,) = reader(
        "General Secretary Kim Jong Il enjoyed a performance given by the art squad of KPA Unit 111. Members of the art "
        "squad staged colorful numbers.",
        title="Kim Jong Il Enjoys Performance",
        published=date(2011, 5, 19),
    ).events
    assert [g.text for g in event.groups] == ["art squad of KPA Unit 111"]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "A delegation of the Ministry of Fisheries led by Vice-Minister Ri Song Min to visit Peru and a delegation of the Salt Bureau headed by Director Pak Yong Ho to visit Laos left here on Tuesday.",
            {"A delegation of the Ministry of Fisheries": "principal", "a delegation of the Salt Bureau": "principal"},
        ),
        (
            "Labor innovators and technicians from the Taean Machinery Plant left Pyongyang on Tuesday.",
            {"Labor innovators and technicians from the Taean Machinery Plant": "principal"},
        ),
        (
            "Officials in the field of fishery and employees of the Salt Bureau held a meeting at the Sinpho Station on Tuesday.",
            {"Officials in the field of fishery and employees of the Salt Bureau": "attended"},
        ),
        (
            "Kim Yong Nam, president of the Presidium of the DPRK Supreme People's Assembly, met Carlos Soto, president of the World Chess Union, and his companion at the Mansudae Assembly Hall on Tuesday.",
            {"his companion": "guest"},
        ),
        (
            "Floral baskets were placed before the statue of Kim Il Sung in Songsan by servicepersons and miners on Tuesday.",
            {"servicepersons and miners": "attended"},
        ),
        (
            MEETING + "Political workers of the army organs including Ri Song Min, director of the General Political Bureau of the Korean People's Army, also took part in the meeting.",
            {"Political workers of the army organs": "attended"},
        ),
        (
            MEETING + "Officials of the Party who studied at the schools attended the meeting, together with teachers and students of the schools.",
            {"Officials of the Party who studied at the schools": "attended", "teachers and students of the schools": "attended"},
        ),
    ],
)
def test_those_who_act(reader: Reader, text: str, groups: dict[str, str]) -> None:
    assert told(reader, text) == groups


PRESS = date(2024, 5, 12)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "North Korea opened a congress of its ruling party on Friday, state media KCNA said. About 4,000 delegates and 1,500 observers are taking part in the event, it said.",
            {"About 4,000 delegates": "attended", "1,500 observers": "observer"},
        ),
        (
            "North Korean leader Kim Jong Un spoke at a rally in Pyongyang on Friday, state media said. Some 10,000 servicemen packed a square in the capital for the gathering.",
            {"Some 10,000 servicemen": "attended"},
        ),
        (
            "North Korean leader Kim Jong Un left Pyongyang on Friday for China, KCNA said. Foreign Minister Choe Son Hui and other leading officials of the party are travelling with him, it said.",
            {"other leading officials of the party": "accompanied"},
        ),
        (
            "North Korean leader Kim Jong Un visited a tractor plant on Friday, along with party officials, right after the plenary meeting of the ruling party, KCNA said.",
            {"party officials": "accompanied"},
        ),
        (
            "The launch of a missile on Friday was overseen by North Korean leader Kim Jong Un and his daughter, state media said.",
            {"his daughter": "accompanied"},
        ),
        (
            "North Korean Foreign Minister Choe Son Hui arrived in Moscow on Friday, leading a delegation of government officials, KCNA said.",
            {"a delegation of government officials": "principal"},
        ),
        (
            "North Korean leader Kim Jong Un left for Russia on Friday by train, KCNA said. He was seen off by leading officials of the party at the railway station, it said.",
            {"leading officials of the party": "attended"},
        ),
        (
            "North Korean leader Kim Jong Un hosted a dinner on Friday for Song Tao and the Chinese art troupe, which arrived in Pyongyang this week, KCNA said.",
            {"the Chinese art troupe": "guest"},
        ),
        (
            "North Korean leader Kim Jong Un enjoyed an art performance given by service personnel on Friday, KCNA said.",
            {"service personnel": "performed"},
        ),
    ],
)
def test_groups_in_the_press(reader: Reader, text: str, groups: dict[str, str]) -> None:
    (event,) = reader(text, title="News from Pyongyang", published=PRESS, outlet=None).events
    assert {g.text: g.capacity for g in event.groups} == groups


@pytest.mark.parametrize(
    "trades",
    [
        "scholars and engineers",
        "sportspersons and housewives",
        "historians, archaeologists and jurists in the city",
        "mediapersons in the city",
    ],
)
def test_people_of_a_trade_are_a_group(reader: Reader, trades: str) -> None:
    (event,) = reader(
        f"A national seminar took place at the April 25 House of Culture on Monday.\n\nPresent there were {trades}.",
        title="Seminar Held",
    ).events
    assert [(g.text, g.capacity) for g in event.groups] == [(trades, "attended")]


def test_delegations_and_delegates_share_where_they_are_from(reader: Reader) -> None:
    (event,) = reader(
        "A seminar took place at the April 25 House of Culture on Monday.\n\nPresent there were scholars of institutes in the DPRK, "
        "delegations and delegates from foreign countries.",
        title="Seminar Held",
    ).events
    assert [(g.text, g.capacity) for g in event.groups] == [
        ("scholars of institutes in the DPRK", "attended"),
        ("delegations and delegates from foreign countries", "guest"),
    ]
