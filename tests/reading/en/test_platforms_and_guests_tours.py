"""Platforms, contests with a gloss, guests shown round, lists of deeds on an agenda. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize("platform", ["platform party", "platform", "rostrum"])
def test_who_took_the_platform(reader: Reader, platform: str) -> None:
    (event,) = reader(
        f"The 3rd Skating Championships opened at the Kalma Hall in Pyongyang on Monday.\n\nThe {platform} was taken by Kim "
        "Chol Su, vice-premier of the Cabinet, President Ri Song Min and vice presidents of the Skating Federation, and "
        "officials concerned."
    ).events
    assert people_of(event) == {"Kim Chol Su": "attended", "Ri Song Min": "attended"}
    assert event.people[1].posts == ["president of the Skating Federation"]


def test_a_contest_named_with_a_gloss(reader: Reader) -> None:
    (event,) = reader(
        "A children's jegi (shuttlecock) contest took place at the Kalma House in Pyongyang on Monday.",
        title="Contest Held",
    ).events
    assert (event.kind, event.place) == ("other", "Kalma House")


@pytest.mark.parametrize(("site", "kind"), [("Mangyongdae", "other"), ("the Kumsusan Memorial Palace", "ceremony")])
def test_a_guest_is_shown_round_by_officials(reader: Reader, site: str, kind: str) -> None:
    (event,) = reader(
        f"Bounmy Phanvong, president of Laos, visited {site} on Monday.\n\nHe was accompanied by Somsak Keola, minister of "
        "Gardens of Laos.\n\nHe was also accompanied by Kim Chol Su, DPRK ambassador to Laos.",
        title="President Visits Site",
        published=date(2011, 5, 3),
    ).events
    assert (event.kind, event.place) == (kind, site.removeprefix("the "))
    assert people_of(event) == {
        "Bounmy Phanvong": "principal",
        "Somsak Keola": "accompanied",
        "Kim Chol Su": "accompanied",
    }


def test_a_guest_alone_at_a_site_is_no_event(reader: Reader) -> None:
    assert not reader(
        "Bounmy Phanvong, president of Laos, visited Mangyongdae on Monday.\n\nHe was accompanied by Somsak Keola, minister "
        "of Gardens of Laos.",
        title="President Visits Site",
    ).events


def test_events_in_other_countries(reader: Reader) -> None:
    assert not reader(
        "The anniversary of the Workers' Party of Korea was marked in foreign countries from April 20 to 30.\n\nOpening "
        "ceremonies of exhibitions were attended by personages in those countries.",
        title="Anniversary Marked",
    ).events


def test_deeds_listed_with_their_prepositions(reader: Reader) -> None:
    (event,) = reader(
        "Kim Chol Su, premier of the Cabinet, inspected farms in Kangwon Province.\n\nThe field consultative meetings "
        "discussed the issues of more carefully organizing the transport now that output rises, of further strengthening "
        "the cooperation of farms, and of working out correct plans.",
        title="Premier Inspects Farms",
    ).events
    assert [i.text for i in event.agenda] == [
        "the issues of more carefully organizing the transport",
        "further strengthening the cooperation of farms",
        "working out correct plans",
    ]


def test_a_pronoun_is_no_group(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un, vice-chairman of the Central Military Commission of the WPK, visited the bier of leader Kim Jong Il "
        "on Friday.\n\nHe, overwhelmed with grief, expressed condolences to the bier.",
        title="Kim Jong Un Visits Bier",
        published=date(2011, 12, 23),
    )
    assert not [g.text for e in report.events for g in e.groups]
