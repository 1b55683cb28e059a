"""What the DPRK's charter declares for later checks."""

from __future__ import annotations

from datetime import date

import pytest

from partystate.charter import Charter, rules


@pytest.mark.parametrize(
    ("body", "post", "allowed"),
    [
        ("central-committee", "political-bureau/member", True),
        ("political-bureau", "central-committee/member", True),
        ("party-conference", "central-committee/member", True),
        ("spa", "political-bureau/member", False),
        ("spa", "finance/minister", True),
        ("spa-standing-committee", "finance/minister", True),
        ("political-bureau", "finance/minister", False),
        ("spa", "general-staff/chief", None),
        ("spa", "no-such/post", None),
    ],
)
def test_who_may_fill_a_post(dprk: Charter, body: str, post: str, allowed: bool | None) -> None:
    assert rules.may_fill(dprk, body, post) is allowed


def test_a_renamed_body_counts_its_meetings_on(dprk: Charter) -> None:
    assert rules.series(dprk, "spa-presidium", 13) == rules.series(dprk, "spa-standing-committee", 13)
    assert rules.series(dprk, "party-congress", None) == rules.series(dprk, "party-congress", 8)
    assert rules.series(dprk, "political-bureau", 7) != rules.series(dprk, "political-bureau", 8)
    assert rules.series(dprk, "cabinet", None) is None


def test_terms_and_existence(dprk: Charter) -> None:
    day = date(2020, 11, 15)
    assert rules.in_term(dprk, "political-bureau", 7, day) is True
    assert rules.in_term(dprk, "political-bureau", 8, day) is False
    assert rules.in_term(dprk, "political-bureau", 99, day) is None
    assert rules.exists(dprk, "sac", date(2011, 1, 1)) is False
    assert rules.exists(dprk, "sac/member", date(2017, 1, 1)) is True
    term = dprk.term_at("central-committee", date(2021, 1, 10))
    assert term is not None and term.number == 8, "on the day of a handover the new term"


def test_seats(dprk: Charter) -> None:
    assert rules.seats(dprk, "spa/deputy", date(2011, 1, 1)) == 687
    assert rules.seats(dprk, "spa/deputy", date(1950, 1, 1)) == 572
    assert rules.seats(dprk, "cabinet/premier") == 1
    assert rules.seats(dprk, "sac/member", date(2017, 1, 1)) is None


def test_order_of_names_and_ranks(dprk: Charter) -> None:
    on = date(2022, 1, 1)
    presidium, member = "political-bureau-presidium/member", "political-bureau/member"
    assert rules.out_of_order(dprk, member, presidium, on) is True
    assert rules.out_of_order(dprk, presidium, member, on) is False
    assert rules.out_of_order(dprk, presidium, "finance/minister", on) is None
    heights = [rules.rank_order(dprk, r) for r in ("Vice Marshal", "KPA General", "Col. General", "Lieut. General")]
    assert heights == sorted(h for h in heights if h is not None)


def test_the_states_agency_is_believed_before_the_press(dprk: Charter) -> None:
    order = rules.trust(dprk)
    assert order["KCNA"] < order["Rodong Sinmun"] < order["Yonhap"] < order["BBC"]
