"""Changes in the press told with objects of several parts, in clauses about others, and of leaders beside others."""

from __future__ import annotations

import pytest

import partystate

WPK = "Workers' Party of Korea"
BUREAU = f"Political Bureau of the Central Committee of the {WPK}"
CMC = f"Central Military Commission of the {WPK}"
SAC = "State Affairs Commission of the DPRK"


def _read(text: str, title: str = "N. Korea reshuffles its officials") -> partystate.Report:
    lead = "SEOUL, May 9 (Yonhap) -- North Korea has changed several of its officials, state media said Monday."
    return partystate.read(f"{lead}\n\n{text}", title=title, published="2022-05-09")


CHANGES = [
    ("Han Kil-ho was named to the Central Military Commission and as department director of the Central Committee.",
     [("Han Kil-ho", "appointed", f"member of the {CMC}"),
      ("Han Kil-ho", "appointed", f"department director of the Central Committee of the {WPK}")]),
    ("Han Kil-ho was dismissed from all his posts, including his seat on the politburo and the vice chairmanship of the "
     "State Affairs Commission.",
     [("Han Kil-ho", "relieved", f"member of the {BUREAU}"), ("Han Kil-ho", "relieved", f"vice-chairman of the {SAC}")]),
    ("Pak Tong-ju takes over as premier from Han Kil-ho, who becomes a secretary of the party.",
     [("Pak Tong-ju", "appointed", "premier of the Cabinet of the DPRK"),
      ("Han Kil-ho", "relieved", "premier of the Cabinet of the DPRK"),
      ("Han Kil-ho", "appointed", f"secretary of the {WPK}")]),
    ("North Korea has named Han Kil-ho, its veteran nuclear negotiator, as foreign minister, KCNA said.",
     [("Han Kil-ho", "appointed", "foreign minister of the DPRK")]),
    ("North Korea named Han Kil-ho, a career soldier, defense minister.",
     [("Han Kil-ho", "appointed", "defence minister of the DPRK")]),
    ("Han Kil-ho lost his seat on the State Affairs Commission, which went to little-known official Pak Tong-ju.",
     [("Han Kil-ho", "relieved", f"member of the {SAC}"), ("Pak Tong-ju", "elected", f"member of the {SAC}")]),
    ("Han Kil-ho, an adviser to his brother, was elevated to a position on the State Affairs Commission.",
     [("Han Kil-ho", "elected", f"member of the {SAC}")]),
    ("Pak Tong-ju was elected as a full politburo member, while Han Kil-ho, the chief negotiator, became an alternate "
     "member.",
     [("Pak Tong-ju", "elected", f"member of the {BUREAU}"), ("Han Kil-ho", "elected", f"alternate member of the {BUREAU}")]),
    ("The rise of Han Kil-ho to vice marshal was announced on Monday.", [("Han Kil-ho", "promoted", "Vice Marshal")]),
    ("Han Kil-ho was appointed party secretary, KCNA said.", [("Han Kil-ho", "appointed", f"secretary of the {WPK}")]),
]


@pytest.mark.parametrize(("text", "changes"), CHANGES)
def test_changes(text: str, changes: list[tuple[str, str, str]]) -> None:
    assert sorted((c.name, c.action, c.post) for c in _read(text).changes) == sorted(changes)


def test_a_leaders_post_beside_those_of_others() -> None:
    text = "Kim Jong-un was elected president of the State Affairs Commission. Han Kil-ho was named premier."
    told = {(c.name, c.post) for c in _read(text, "Pyongyang sees new faces").changes}
    assert ("Kim Jong-un", "president of the State Affairs Commission of the DPRK") in told


def test_a_leaders_post_of_old_is_no_news() -> None:
    text = "Kim Jong-un became supreme leader in 2011 and was elected chairman of the State Affairs Commission in 2016."
    assert not _read(text, "Kim tours a mine").changes


POSTS = [
    ("party secretary Han Kil-ho", [f"secretary of the {WPK}"]),
    ("party vice chairman Han Kil-ho", [f"vice-chairman of the {WPK}"]),
    ("army chief of staff Han Kil-ho", ["chief of the General Staff of the Korean People's Army"]),
    ("navy commander Han Kil-ho", ["commander of the Navy of the Korean People's Army"]),
    ("Han Kil-ho, a four-star general", ["General"]),
    ("Han Kil-ho, the party secretary for science", [f"secretary for science of the {WPK}"]),
    ("the mine's party secretary, Han Kil-ho", ["party secretary"]),
]


@pytest.mark.parametrize(("who", "posts"), POSTS)
def test_short_posts(who: str, posts: list[str]) -> None:
    text = f"North Korean leader Kim Jong-un visited a mine in Tokchon on Sunday. He was accompanied by {who}."
    assert [p.post for p in _read(text, "Kim visits mine").posts if p.name == "Han Kil-ho"] == posts


KEPT = [
    ("Han Kil-ho and Pak Tong-ju kept their seats on the State Affairs Commission.", f"member of the {SAC}"),
    ("Han Kil-ho and Pak Tong-ju retained their posts as vice chairmen of the State Affairs Commission.",
     f"vice-chairman of the {SAC}"),
]


@pytest.mark.parametrize(("text", "post"), KEPT)
def test_who_kept_a_seat_holds_it(text: str, post: str) -> None:
    report = _read(text)
    assert [(p.name, p.post) for p in report.posts] == [("Han Kil-ho", post), ("Pak Tong-ju", post)]
    assert not report.changes
