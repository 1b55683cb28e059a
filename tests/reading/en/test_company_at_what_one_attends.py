"""Whom the leader has beside him at a meeting, ceremony or banquet that he attends, who calls a meeting, who proposes
what it elects, and homage paid at a site. Sentences of our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import taking_part

from partystate.reading.report import Report

Reader = Callable[..., Report]

RALLY = "A national meeting of foresters took place at the House of Culture on Monday.\n\n"
SESSION = "The 3rd Session of the 12th SPA was held on Monday.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Un attended the meeting together with Jo Il Nam, Han Kil Ho and other officials.",
        "Kim Jong Un took part in the meeting along with Jo Il Nam, Han Kil Ho and other officials.",
        "Kim Jong Un was present at the meeting in company with Jo Il Nam, Han Kil Ho and other officials.",
    ],
)
def test_company_at_a_meeting_attended(reader: Reader, told: str) -> None:
    report = reader(RALLY + told)
    assert taking_part(report) == [("Kim Jong Un", "attended"), ("Jo Il Nam", "accompanied"), ("Han Kil Ho", "accompanied")]
    assert [(g.text, g.capacity) for e in report.events for g in e.groups] == [("other officials", "accompanied")]


def test_with_his_wife_at_a_banquet(reader: Reader) -> None:
    report = reader("A banquet was given at the Moran Hall on Monday.\n\nHan Kil Ho attended the banquet with his wife Ri Sun.")
    assert ("Ri Sun", "accompanied") in taking_part(report)


@pytest.mark.parametrize("lead", ["Attending the meeting together with him", "Present at the meeting with him"])
def test_those_present_with_him(reader: Reader, lead: str) -> None:
    told = f"Kim Jong Un attended the meeting.\n\n{lead} were Jo Il Nam and Han Kil Ho."
    named = taking_part(reader(RALLY + told))
    assert named == [("Kim Jong Un", "attended"), ("Jo Il Nam", "attended"), ("Han Kil Ho", "attended")]


def test_company_told_in_front(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un visited the Onpho Mine on Monday.\n\nTogether with Jo Il Nam, director of the mine, and other officials "
        "he went round the pits."
    )
    assert taking_part(report) == [("Kim Jong Un", "principal"), ("Jo Il Nam", "accompanied")]


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Un convened an urgent meeting of the WPK Central Military Commission on Monday.",
        "An enlarged meeting of the WPK Central Military Commission was convened by Kim Jong Un on Monday.",
        "A meeting of the WPK Central Military Commission was held on Monday, called by Kim Jong Un.",
    ],
)
def test_who_calls_a_meeting_is_its_principal(reader: Reader, told: str) -> None:
    report = reader(told)
    assert [e.kind for e in report.events] == ["military_commission_meeting"]
    assert taking_part(report) == [("Kim Jong Un", "principal")]


@pytest.mark.parametrize(
    "told",
    [
        "Deputy Jo Il Nam solemnly proposed to re-elect Han Kil Ho as chairman.",
        "Deputy Jo Il Nam made a proposal on recalling a member of the commission.",
        "A proposal for holding it in esteem was made by Deputy Jo Il Nam.",
    ],
)
def test_who_proposes_something_spoke(reader: Reader, told: str) -> None:
    assert ("Jo Il Nam", "spoke") in taking_part(reader(SESSION + told))


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Un paid homage to President Kim Il Sung and Kim Jong Il at the Kumsusan Palace of the Sun on Monday.",
        "Kim Jong Un paid high tribute at the Kumsusan Palace of the Sun on Monday.",
        "Kim Jong Un went to the Kumsusan Palace of the Sun to pay homage to President Kim Il Sung on Monday.",
    ],
)
def test_homage_at_a_site(reader: Reader, told: str) -> None:
    report = reader(told, published=date(2014, 7, 8))
    assert [(e.kind, e.place) for e in report.events] == [("ceremony", "Kumsusan Palace of the Sun")]
    assert taking_part(report) == [("Kim Jong Un", "principal")]


def test_of_several_kinds_including_some(reader: Reader) -> None:
    kinds = "members of the National Defence Commission and commanding officers of the Navy"
    report = reader(
        f"Kim Jong Un visited the Onpho Mine on Monday.\n\nHe was accompanied by {kinds} including Jo Il Nam and Han Kil Ho."
    )
    (event,) = report.events
    assert {p.name: p.posts for p in event.people} == {"Kim Jong Un": [], "Jo Il Nam": [], "Han Kil Ho": []}
    assert [g.text for g in event.groups] == [kinds]


@pytest.mark.parametrize("title", ["Vice Marshal title", "title of Vice Marshal"])
def test_a_title_awarded_to_several(reader: Reader, title: str) -> None:
    report = reader(f"The KPA {title} was awarded to Jo Il Nam and Han Kil Ho.".replace("KPA title", "title"))
    assert {(c.name, c.action) for c in report.changes} == {("Jo Il Nam", "promoted"), ("Han Kil Ho", "promoted")}


def test_the_leaders_own_title_is_news_where_the_headline_says_so(reader: Reader) -> None:
    told = "A decision on awarding the title of Marshal of the DPRK to Kim Jong Un was made on July 17."
    report = reader(told, title="Marshal Title Awarded to Kim Jong Un", published=date(2012, 7, 18))
    assert [(c.name, c.post) for c in report.changes] == [("Kim Jong Un", "Marshal of the DPRK")]
    assert not reader(told, title="Songs Sung in Hyesan").changes


@pytest.mark.parametrize(
    "told",
    [
        "A meeting of beekeepers was held on Monday under the guidance of Kim Jong Un.",
        "There took place a meeting of beekeepers on Monday under the guidance of Kim Jong Un.",
    ],
)
def test_a_meeting_under_somebodys_guidance(reader: Reader, told: str) -> None:
    assert taking_part(reader(told)) == [("Kim Jong Un", "principal")]


def test_those_who_were_at_the_post_with_him(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un guided the shooting contest on Monday.\n\nJo Il Nam, Han Kil Ho and other officers were in the "
        "observation post with him."
    )
    named = [("Kim Jong Un", "principal"), ("Jo Il Nam", "accompanied"), ("Han Kil Ho", "accompanied")]
    assert taking_part(report) == named
    assert [(g.text, g.capacity) for e in report.events for g in e.groups] == [("other officers", "accompanied")]


@pytest.mark.parametrize("told", ["opened the session", "closed the session with a short address"])
def test_who_opens_or_closes_a_session_spoke(reader: Reader, told: str) -> None:
    assert taking_part(reader(f"{SESSION}Jo Il Nam {told}.")) == [("Jo Il Nam", "spoke")]


def test_at_least_so_many(reader: Reader) -> None:
    report = reader(f"{RALLY}Present there were Jo Il Nam and at least 2 000 young delegates.")
    assert [g.text for e in report.events for g in e.groups] == ["at least 2 000 young delegates"]


@pytest.mark.parametrize("company", ["", " together with his wife Ri Sun", " with officials"])
def test_who_attends_a_banquet_told_of_is_no_host(reader: Reader, company: str) -> None:
    report = reader(f"A banquet was given at the Moran Hall on Monday.\n\nHan Kil Ho attended the banquet{company}.")
    assert taking_part(report)[0] == ("Han Kil Ho", "attended")


def test_generals_in_a_list_are_a_group(reader: Reader) -> None:
    report = reader(f"{RALLY}Present there were Jo Il Nam, Han Kil Ho, Ri Chol Min, KPA generals, builders and guests.")
    (event,) = report.events
    assert {p.name: p.posts for p in event.people} == {"Jo Il Nam": [], "Han Kil Ho": [], "Ri Chol Min": []}
    assert event.groups[0].text.startswith("KPA generals")


def test_the_last_two_of_a_list_joined_are_generals(reader: Reader) -> None:
    report = reader(f"{RALLY}Present there were Jo Il Nam and Han Kil Ho, KPA generals, and guests.")
    assert {p.post for p in report.posts} == {"General of the Korean People's Army"}


def test_company_at_a_polling_station(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un took part in the election on Sunday.\n\nHe visited sub-constituency No. 9 of Hyesan with Jo Il Nam and "
        "Han Kil Ho and cast his ballot."
    )
    named = [("Kim Jong Un", "principal"), ("Jo Il Nam", "accompanied"), ("Han Kil Ho", "accompanied")]
    assert taking_part(report) == named


@pytest.mark.parametrize("verb", ["completed", "inaugurated", "opened"])
def test_the_place_of_what_was_opened_with_ceremony(reader: Reader, verb: str) -> None:
    report = reader(f"The Onpho Water Park was {verb} with due ceremony on Monday.\n\nJo Il Nam attended the ceremony.")
    assert [(e.kind, e.place) for e in report.events] == [("ceremony", "Onpho Water Park")]


def test_a_cell_secretary(reader: Reader) -> None:
    report = reader(f"{RALLY}Speeches were made by Jo Il Nam, cell secretary of the Onpho Tile Factory, and others.")
    assert [p.post for p in report.posts] == ["cell secretary of the Onpho Tile Factory"]
