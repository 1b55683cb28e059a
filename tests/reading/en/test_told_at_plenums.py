"""What the press tells of meetings in passing: on which day of it somebody spoke, whom else the sentence names, what is
only planned; and titles set before a name with a comma."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.en.heads.planned import without_other_times
from partystate.reading.en.text.tokens import Sentence, tokenize
from partystate.reading.en.text.views import view_of

PARTY = "the ruling Workers' Party"


def _read(text: str, published: str = "2022-05-06") -> partystate.Report:
    return partystate.read(text, title="News of the North", published=published)


def _told(text: str) -> list[tuple[str, int | None, list[tuple[str, str]]]]:
    return [(e.kind, e.ordinal, [(p.name, p.capacity) for p in e.people]) for e in _read(text).events]


SPOKE = [
    f"Kim Jong Un said at the third day of a plenary meeting of {PARTY} that coal was short, state media reported.",
    f"Kim Jong Un was speaking on the fourth day of a plenary meeting of {PARTY}, state media said.",
    f"At a plenum of {PARTY} on Tuesday Kim Jong Un urged miners to dig more coal, state media said.",
    f"Kim Jong Un was quoted as saying at a plenum of {PARTY} that coal was short, KCNA said.",
    f"Kim Jong Un told a plenum of {PARTY} that coal was short, KCNA said.",
]


@pytest.mark.parametrize("text", SPOKE)
def test_who_spoke_on_which_day_of_a_plenum(text: str) -> None:
    assert _told(text) == [("plenary_meeting", None, [("Kim Jong Un", "spoke")])]


def test_what_the_assembly_was_told() -> None:
    told = _told("Kim Jong Un told the Supreme People's Assembly on Monday that coal was short, KCNA said.")
    assert told == [("assembly_session", None, [("Kim Jong Un", "spoke")])]
    assert _told("President Yoon Suk Yeol told parliament on Monday that North Korea was short of coal.") == []


def test_a_report_on_the_work_of_another_year() -> None:
    text = f"A plenum of {PARTY} opened on Monday, KCNA said. Kim Jong Un presented a report on the party's work in 2021."
    assert _told(text) == [("plenary_meeting", None, [("Kim Jong Un", "reported")])]


def test_what_a_spy_agency_told_lawmakers() -> None:
    assert _told("Han Il Bok was shot, the spy agency told a closed session of parliament on Wednesday. KCNA was silent.") == []


def test_another_president_speaks_elsewhere() -> None:
    text = (
        f"A plenum of {PARTY} was convened on Monday with leader Kim Jong-un in attendance, KCNA said.\n\nPresident Yoon "
        "Suk Yeol on Tuesday told a Cabinet meeting that the army must be alert."
    )
    assert _told(text) == [("plenary_meeting", None, [("Kim Jong-un", "attended")])]


def test_days_after_a_meeting() -> None:
    assert _told("The test came days after a politburo meeting at which Kim Jong Un called for calm, KCNA said.") == []


def test_the_talks_go_on_behind_an_arrival() -> None:
    text = (
        "Kim Jong Un met visiting Chinese Vice President Chen Dawei here on Thursday, KCNA said.\n\nChen arrived in Pyongyang "
        "earlier in the day.\n\nAmong those present were Han Il Bok, director of the General Political Bureau of the army."
    )
    assert _told(text) == [
        ("talks", None, [("Kim Jong Un", "principal"), ("Chen Dawei", "guest"), ("Han Il Bok", "attended")])
    ]


PLANNED = [
    "Vladimir Putin held a phone call with Kim Jong Un and updated him on planned talks he will hold with Donald Trump in Oslo, KCNA said.",
    "Kim Jong Un held a phone call with Vladimir Putin and discussed a meeting Putin is to hold with Donald Trump in Oslo, KCNA said.",
]  # fmt: skip


@pytest.mark.parametrize("text", PLANNED)
def test_planned_talks(text: str) -> None:
    (event,) = _read(text).events
    assert (event.kind, event.place, {p.name for p in event.people}) == ("talks", None, {"Kim Jong Un", "Vladimir Putin"})


def test_nothing_planned_nothing_blank() -> None:
    words = "The leader held talks with guests."
    sentence = Sentence(words, 0, len(words), 0, False)
    view = view_of(sentence, tokenize(sentence), [])
    assert without_other_times(view) is view


NO_PLACES = [
    "Kim Jong Un presided over a rally on Tuesday after the first big parade in 36 years, KCNA said.",
    "Kim Jong Un attended the launching ceremony of a new frigate on Wednesday, state media said.",
]


@pytest.mark.parametrize("text", NO_PLACES)
def test_years_and_ceremonies_are_no_places(text: str) -> None:
    assert [e.place for e in _read(text).events] == [None]


TITLED = [
    ("A vice premier, Han Il Bok, was sacked, KCNA said.", "vice-premier of the Cabinet of the DPRK"),
    ("Its foreign minister, Han Il Bok, was sacked, KCNA said.", "foreign minister of the DPRK"),
    ("KCNA said a party secretary, Han Il Bok, was dismissed.", "secretary of the Workers' Party of Korea"),
]


@pytest.mark.parametrize(("text", "post"), TITLED)
def test_titles_before_a_comma(text: str, post: str) -> None:
    assert [(c.name, c.action, c.post) for c in _read(text).changes] == [("Han Il Bok", "relieved", post)]


def test_what_a_predecessor_was() -> None:
    assert _read("Om's predecessor, Ambassador Han Il Bok, left the job in April last year, KCNA said.").posts == []
    told = _read("Om Chol Ju replaced his predecessor, Foreign Minister Han Il Bok, KCNA said.").changes
    assert {(c.name, c.action) for c in told} == {("Om Chol Ju", "appointed"), ("Han Il Bok", "relieved")}


def test_professors_elsewhere() -> None:
    assert _read("Professor Kim Keun Bom of the University for North Korean Studies said Kim Jong Un was firm.").posts == []
