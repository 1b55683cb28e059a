"""Titles and offices as other outlets print them: forms of address, offices told by clauses, dashes, the state behind.

The sentences are our own.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

CC = "Central Committee of the Workers' Party of Korea"
SC = "chairman of the Standing Committee of the Supreme People's Assembly of the DPRK"
SAC = "first vice-president of the State Affairs Commission of the DPRK"


def posts(report: Report, name: str) -> list[str]:
    return [p.post for p in report.posts if p.name == name]


@pytest.mark.parametrize(
    "told",
    [
        "Han Song Ryol, chairman of the SPA Standing Committee,",
        "Han Song Ryol – chairman of the SPA Standing Committee –",
        "Han Song Ryol — chairman of the SPA Standing Committee —",
        "Han Song Ryol - chairman of the SPA Standing Committee -",
        "Han Song Ryol, the newly elected chairman of the SPA Standing Committee,",
        "Han Song Ryol, newly-elected chairman of the SPA Standing Committee,",
        "Han Song Ryol, in his capacity as chairman of the SPA Standing Committee,",
        "Han Song Ryol, as chairman of the SPA Standing Committee,",
        "Han Song Ryol, who serves as chairman of the SPA Standing Committee,",
        "Han Song Ryol, who currently holds the post of chairman of the SPA Standing Committee,",
        "Han Song Ryol, chairman of the SPA Standing Committee since 2019,",
        "Chairman of the SPA Standing Committee Comrade Han Song Ryol",
        "Chairman of the SPA Standing Committee His Excellency Mr. Han Song Ryol",
        "Chairman of the SPA Standing Committee H.E. Han Song Ryol",
        "The chairman of the SPA Standing Committee, Comrade Han Song Ryol,",
    ],
)
def test_one_office_in_many_forms(reader: Reader, told: str) -> None:
    report = reader(f"{told} met a delegation of Laos at the Mansudae Assembly Hall on May 2.", title="Guests Met")
    assert posts(report, "Han Song Ryol") == [SC]
    assert [e.kind for e in report.events] == ["talks"]
    assert [(p.name, p.capacity) for p in report.events[0].people] == [("Han Song Ryol", "principal")]


@pytest.mark.parametrize(
    "joined",
    [
        " and first vice-president of the State Affairs Commission,",
        " and also first vice-president of the State Affairs Commission,",
        " and concurrently first vice-president of the State Affairs Commission,",
        " and is also first vice-president of the State Affairs Commission,",
        ", who also serves as first vice-president of the State Affairs Commission,",
        ", who concurrently holds the post of first vice-president of the State Affairs Commission,",
        " who doubles as first vice-president of the State Affairs Commission,",
    ],
)
def test_a_further_office(reader: Reader, joined: str) -> None:
    report = reader(
        f"Han Song Ryol, chairman of the SPA Standing Committee{joined} met a delegation of Laos on May 2.",
        title="Guests Met",
    )
    assert posts(report, "Han Song Ryol") == [SC, SAC]
    assert [e.kind for e in report.events] == ["talks"]


@pytest.mark.parametrize(
    "clause",
    [
        "who heads the International Department of the WPK Central Committee",
        "who also leads the International Department of the party's Central Committee",
        "who is in charge of the party's relations with its neighbours",
        "who chairs the Society for Friendship, Culture and Science",
        "who sits on the politburo",
    ],
)
def test_a_clause_of_what_somebody_heads_hides_no_event(reader: Reader, clause: str) -> None:
    report = reader(
        f"Han Song Ryol, {clause}, received Bounmy Sayasone, Lao ambassador to the DPRK, at the Mansudae Assembly Hall "
        "on May 2.",
        title="Ambassador Received",
    )
    assert [e.kind for e in report.events] == ["talks"]
    assert [(p.name, p.capacity) for p in report.events[0].people] == [
        ("Han Song Ryol", "principal"),
        ("Bounmy Sayasone", "guest"),
    ]
    headed = f"head of the International Department of the {CC}"
    assert posts(report, "Han Song Ryol") == ([headed] if "Department" in clause else [])


def test_a_bracket_in_the_plural_is_the_whole_lists(reader: Reader) -> None:
    report = reader(
        "Present there were Han Song Ryol, Jon Myong Sop and Ok Ju Won (secretaries of the WPK Central Committee).",
        title="Exhibition Opens",
    )
    for name in ("Han Song Ryol", "Jon Myong Sop", "Ok Ju Won"):
        assert posts(report, name) == [f"secretary of the {CC}"]


def test_a_titled_list_is_no_part_of_the_next(reader: Reader) -> None:
    report = reader(
        "Present there were Secretaries of the WPK Central Committee Han Song Ryol, Jon Myong Sop and Ok Ju Won, Cha Il "
        "Nam and Ro Un Chol, vice-premiers of the Cabinet, and officials concerned.",
        title="Exhibition Opens",
    )
    for name in ("Han Song Ryol", "Jon Myong Sop", "Ok Ju Won"):
        assert posts(report, name) == [f"secretary of the {CC}"]
    for name in ("Cha Il Nam", "Ro Un Chol"):
        assert posts(report, name) == ["vice-premier of the Cabinet of the DPRK"]


def test_two_under_one_title_share_what_stands_behind(reader: Reader) -> None:
    report = reader(
        "Present there were Vice-Premiers Han Song Ryol and Jon Myong Sop, members of the Political Bureau of the WPK "
        "Central Committee, and officials concerned.",
        title="Exhibition Opens",
    )
    bureau = f"member of the Political Bureau of the {CC}"
    for name in ("Han Song Ryol", "Jon Myong Sop"):
        assert posts(report, name) == ["vice-premier of the Cabinet of the DPRK", bureau]


@pytest.mark.parametrize("state", ["North Korea", "the DPRK", "N. Korea"])
def test_the_state_behind_the_name(reader: Reader, state: str) -> None:
    report = reader(
        f"Foreign Minister Jon Myong Sop of {state} held talks with his Lao counterpart in Vientiane on May 2.",
        title="Ministers Meet",
    )
    assert posts(report, "Jon Myong Sop") == ["foreign minister of the DPRK"]
    assert [e.kind for e in report.events] == ["talks"]


def test_a_title_before_comrade_is_the_next_ones(reader: Reader) -> None:
    report = reader(
        "He was accompanied by Comrade Han Song Ryol, secretary of the WPK Central Committee, KPA Vice Marshal Comrade "
        "Jon Myong Sop and KPA General Comrade Ok Ju Won.",
        title="Farm Inspected",
    )
    assert posts(report, "Han Song Ryol") == [f"secretary of the {CC}"]
    assert posts(report, "Jon Myong Sop") == ["Vice Marshal of the Korean People's Army"]
    assert posts(report, "Ok Ju Won") == ["General of the Korean People's Army"]


def test_each_of_a_list_his_own_with_an_article(reader: Reader) -> None:
    report = reader(
        "Present there were Han Song Ryol, the vice-premier of the Cabinet, Jon Myong Sop, a vice-minister of Culture, "
        "Ok Ju Won, the minister of Commerce, and officials concerned.",
        title="Exhibition Opens",
    )
    assert posts(report, "Han Song Ryol") == ["vice-premier of the Cabinet of the DPRK"]
    assert posts(report, "Jon Myong Sop") == ["vice-minister of Culture"]
    assert posts(report, "Ok Ju Won") == ["minister of Commerce"]


def test_the_ambassador_in_a_list_is_one_for_himself(reader: Reader) -> None:
    report = reader(
        "Present there were Han Song Ryol, vice-minister of Culture, Jon Myong Sop, the Cuban ambassador to the DPRK, "
        "and officials concerned.",
        title="Exhibition Opens",
    )
    assert posts(report, "Jon Myong Sop") == []


@pytest.mark.parametrize("rank", ["Colonel General", "Colonel-General", "Col. Gen.", "Col Gen"])
def test_ranks_with_and_without_dots(reader: Reader, rank: str) -> None:
    report = reader(
        f"He was greeted by {rank} Han Song Ryol and other commanding officers of the unit.", title="Unit Inspected"
    )
    assert posts(report, "Han Song Ryol") == ["Colonel General"]


@pytest.mark.parametrize("names", ["Comrade Han Song Ryol and Comrade Ok Ju Won", "Comrades Han Song Ryol and Ok Ju Won"])
def test_ranks_conferred_on_comrades(reader: Reader, names: str) -> None:
    report = reader(f"The title of Major General was conferred upon {names} on May 2.", title="Titles Conferred")
    assert [(c.name, c.action, c.post) for c in report.changes] == [
        ("Han Song Ryol", "promoted", "Major General"),
        ("Ok Ju Won", "promoted", "Major General"),
    ]


@pytest.mark.parametrize(
    ("told", "term", "ordinal"),
    [
        ("The III session of the XIV Supreme People's Assembly of the DPRK", 14, 3),
        ("The IX session of the Supreme People's Assembly in its 14th term", 14, 9),
        ("The first session of the Supreme People's Assembly of the 14th convocation", 14, 1),
        ("The 32nd plenum of the 14th Standing Committee of the Supreme People's Assembly", 14, 32),
        ("The Eighth Enlarged Plenum of the Eighth Central Committee of the WPK", 8, 8),
        ("The VIII Congress of the Workers' Party of Korea", None, 8),
    ],
)
def test_numbers_of_meetings(reader: Reader, told: str, term: int | None, ordinal: int) -> None:
    report = reader(f"{told} was held in Pyongyang on May 2.", title="Meeting Held")
    assert [(e.term, e.ordinal) for e in report.events] == [(term, ordinal)]


@pytest.mark.parametrize("praise", ["brilliant commander of Mt. Paektu", "ever-victorious commander of Songun"])
def test_praise_with_a_title_in_it_is_no_post(reader: Reader, praise: str) -> None:
    report = reader(f"The land is led by the {praise} Kim Jong Il, the peerless patriot.")
    assert posts(report, "Kim Jong Il") == []


def test_who_commands_a_unit_has_a_post(reader: Reader) -> None:
    report = reader("A report was made at the meeting held here on Monday by Ri Song Min, commander of Unit 7 of the KPA.")
    assert posts(report, "Ri Song Min") == ["commander of Unit 7 of the Korean People's Army"]
