"""Publication dates as the input writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partystate.documents import DocumentError, Vocabulary, from_text
from partystate.documents.dates import parse_date

DAY = date(2020, 11, 16)


@pytest.mark.parametrize(
    "written",
    [
        "2020-11-16", "2020-11-16T09:30:00+09:00", "2020-11-16 09:30", "2020-11-16T23:59:59Z", "20201116", "2020.11.16",
        "2020/11/16", "2020. 11. 16.", "16.11.2020", "16/11/2020", "11/16/2020", "November 16, 2020", "Nov. 16, 2020",
        "Nov 16 2020", "16 November 2020", "16th November, 2020", "Monday, 16 November 2020",
        "Mon, 16 Nov 2020 09:00:00 GMT", "16 de noviembre de 2020", "16 novembre 2020", "2020년 11월 16일",
        "2020年11月16日", "Juche109.11.16", "Juche 109.11.16.", " 2020-11-16 ", DAY,
        datetime(2020, 11, 16, 23, tzinfo=UTC),
        20201116,
    ],
)  # fmt: skip
def test_written_forms(written: object, vocabulary: Vocabulary) -> None:
    assert parse_date(written, vocabulary.eras) == DAY


@pytest.mark.parametrize("nothing", [None, "", "  ", "unknown", "UNKNOWN", "null", "None", "n/a", "N/A", "nan", "-"])
def test_no_date(nothing: str | None) -> None:
    assert parse_date(nothing) is None


@pytest.mark.parametrize(
    "wrong",
    [
        "2011-13-45", "2011-02-29", "soon", "03/04/2020", "2020", "2020-11", 1605484800, 3.5, True, ["2020-11-16"],
        "99999999", "Juche109.11.16", "1 2 3", "２０２０-11-99", "0000-00-00",
    ],
)  # fmt: skip
def test_wrong_dates_say_so(wrong: object) -> None:
    with pytest.raises(DocumentError) as caught:
        parse_date(wrong)
    assert caught.value.reason.startswith("wrong date: ")
    assert "YYYY-MM-DD" in caught.value.advice


def test_a_wrong_date_given_is_refused() -> None:
    with pytest.raises(DocumentError, match="2011-13-45"):
        from_text("The meeting was held.", published="2011-13-45")


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from(["%Y-%m-%d", "%Y%m%d", "%d %B %Y", "%B %d, %Y"]))
def test_any_day_in_any_form(day: date, form: str) -> None:
    assert parse_date(day.strftime(form)) == day


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_none_or_wrong(text: str) -> None:
    try:
        assert parse_date(text) is None or isinstance(parse_date(text), date)
    except DocumentError as error:
        assert error.advice
