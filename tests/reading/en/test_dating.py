"""Missing publication dates worked out from the dateline and the charter."""

from __future__ import annotations

from datetime import date

from partystate.charter import Charter
from partystate.documents import from_text
from partystate.reading import read
from partystate.reading.report import Report

MEETING = (
    "The 20th Enlarged Meeting of the Political Bureau of the 7th Central Committee of the Workers' Party of "
    "Korea was held on Sunday"
)


def undated(charter: Charter, text: str) -> Report:
    return read(from_text(text, vocabulary=charter.vocabulary(), lang="en"), charter)


def test_term_and_campaign_leave_one_year(charter: Charter) -> None:
    report = undated(
        charter,
        f"Pyongyang, November 16 (KCNA) -- {MEETING} while the 80-day campaign is under way. Kim Jong Un presided.",
    )
    assert (report.document.published, report.document.published_by) == (date(2020, 11, 16), "charter")
    assert (report.events[0].start, report.events[0].end) == (date(2020, 11, 15), date(2020, 11, 15))
    assert any("2020-11-16" in note and "80-day campaign" in note for note in report.notes)


def test_known_meeting_alone_is_enough(charter: Charter) -> None:
    report = undated(charter, f"Pyongyang, November 16 (KCNA) -- {MEETING}. Kim Jong Un presided over the meeting.")
    assert report.document.published == date(2020, 11, 16)


def test_several_years_fit_so_none_is_chosen(charter: Charter) -> None:
    text = (
        "Pyongyang, March 3 (KCNA) -- A plenary meeting of the 7th Central Committee of the Workers' Party of "
        "Korea was held. Kim Jong Un presided."
    )
    report = undated(charter, text)
    assert report.document.published is None and report.document.published_by is None
    assert any("fits these years" in note for note in report.notes)


def test_nothing_bounds_the_year(charter: Charter) -> None:
    report = undated(charter, "Pyongyang, March 3 (KCNA) -- Kim Jong Un visited a farm.")
    assert report.document.published is None
    assert any("unknown" in note for note in report.notes)


def test_given_date_is_kept(charter: Charter) -> None:
    document = from_text(
        f"Pyongyang, November 16 (KCNA) -- {MEETING}.", published=date(2020, 11, 17), vocabulary=charter.vocabulary()
    )
    report = read(document, charter)
    assert report.document.published == date(2020, 11, 17) and report.notes == []
