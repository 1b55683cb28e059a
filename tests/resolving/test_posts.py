"""What two posts say about one holder."""

from __future__ import annotations

import pytest

from partystate.resolving.posts import PostReader

PARTY = "the Central Committee of the Workers' Party of Korea"
STAFF = "chief of the General Staff of the Korean People's Army"
DEPUTY = "deputy to the Supreme People's Assembly of the DPRK"


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (STAFF, STAFF, "same_seat"),
        ("vice-minister of Foreign Affairs", "vice-minister of the Foreign Affairs", "same_post"),
        (DEPUTY, DEPUTY, "same_common_post"),
        ("minister of City Security", "minister of City Security of the Defence Commission", "shortened_post"),
        ("minister of Land and Environmental Care", "minister of Land and Environment Care", "shortened_post"),
        ("chairman of the Korea-Spain Friendship Group", "secretary of the Korea-Spain Friendship Group", "same_body"),
        (f"secretary of {PARTY}", f"director of {PARTY}", "same_large_body"),
        ("chairman of the DPRK-Spain Friendship Group", "chairman of the DPRK-Peru Friendship Group", "like_post"),
        ("General of the Korean People's Army", "commander of the Navy of the Korean People's Army", "same_field"),
        ("Vice Marshal of the Korean People's Army", "General of the Korean People's Army", "near_rank"),
        ("General", "Colonel", "far_rank"),
        ("vice-minister", "vice-minister of Foreign Affairs", "same_role"),
        ("head", "vice-minister of Foreign Affairs", "vague"),
        ("General of the Korean People's Army", "vice-minister of Foreign Affairs", "other_field"),
        ("ambassador of the DPRK to Peru", "manager of the Tile Factory", "other_field"),
        (f"secretary of {PARTY}", "minister of Metal Industry", "unrelated"),
    ],
)  # fmt: skip
def test_relations(one: str, other: str, relation: str) -> None:
    posts = PostReader()
    assert posts.relation(one, other) == relation
    assert posts.relation(other, one) == relation


def test_a_party_secretary_is_no_general() -> None:
    posts = PostReader()
    assert posts.view("general secretary of the Workers' Party of Korea").rank is None
    assert posts.view("secretary general of the Presidium").fields == frozenset()


def test_the_charter_makes_two_wordings_one_post() -> None:
    charter = pytest.importorskip("partystate.charter").load_charter()
    posts = PostReader(charter)
    assert posts.relation("foreign minister of the DPRK", "minister of Foreign Affairs") == "same_seat"
    assert posts.is_leader("Kim Jong Il")
    assert not posts.is_leader("Ri Yong Ho")
