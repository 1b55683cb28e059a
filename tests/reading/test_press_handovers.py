"""Changes the press tells without a verb of appointing, and posts told in passing; what is only supposed is none."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report

CC = "Central Committee of the Workers' Party of Korea"
BUREAU = f"member of the Political Bureau of the {CC}"
PRESIDIUM = f"member of the Presidium of the Political Bureau of the {CC}"
COMMISSION = "member of the State Affairs Commission of the DPRK"
PREMIER = "premier of the Cabinet of the DPRK"
RAILWAYS = "minister of Railways"
STAFF = "chief of the General Staff of the Korean People's Army"


def _read(text: str, title: str = "North Korea reshuffles officials") -> Report:
    return partystate.read(text, title=title, published="2017-06-09")


CHANGES = [
    ("The new premier will be Han Kil-ho, KCNA said.", [("Han Kil-ho", "appointed", PREMIER)]),
    ("Han Kil-ho is the country's new premier, KCNA said.", [("Han Kil-ho", "appointed", PREMIER)]),
    ("The assembly elected Transport Minister Han Kil-ho as the country's new premier, replacing Ri Tong-ju, KCNA said.",
     [("Han Kil-ho", "elected", PREMIER), ("Ri Tong-ju", "relieved", PREMIER)]),
    ("Han Kil-ho took over as premier from Ri Tong-ju, KCNA said.",
     [("Han Kil-ho", "appointed", PREMIER), ("Ri Tong-ju", "relieved", PREMIER)]),
    ("Han Kil-ho took the place of Ri Tong-ju as premier, KCNA said.",
     [("Ri Tong-ju", "relieved", PREMIER), ("Han Kil-ho", "appointed", PREMIER)]),
    ("Ri Tong-ju handed over the post of premier to Han Kil-ho, KCNA said.",
     [("Han Kil-ho", "appointed", PREMIER), ("Ri Tong-ju", "relieved", PREMIER)]),
    ("Premier Ri Tong-ju stepped down and was succeeded by Han Kil-ho, KCNA said.",
     [("Ri Tong-ju", "relieved", PREMIER), ("Han Kil-ho", "appointed", PREMIER)]),
    ("KCNA said Han Kil-ho had been appointed minister of Railways in place of Ri Tong-ju.",
     [("Han Kil-ho", "appointed", RAILWAYS), ("Ri Tong-ju", "relieved", RAILWAYS)]),
    ("The leader replaced Premier Ri Tong-ju after two years in office, instead appointing Han Kil-ho to the post.",
     [("Ri Tong-ju", "relieved", PREMIER), ("Han Kil-ho", "appointed", PREMIER)]),
    ("The regime sacked Premier Ri Tong-ju over a flood and installed Han Kil-ho in his place, KCNA said.",
     [("Ri Tong-ju", "relieved", PREMIER), ("Han Kil-ho", "appointed", PREMIER)]),
    ("Han Kil-ho was given the post of minister of Railways, KCNA said.", [("Han Kil-ho", "appointed", RAILWAYS)]),
    ("Han Kil-ho was tapped as the new minister of Railways, KCNA said.", [("Han Kil-ho", "appointed", RAILWAYS)]),
    ("Han Kil-ho lost his seat on the State Affairs Commission, KCNA said.", [("Han Kil-ho", "relieved", COMMISSION)]),
    ("Han Kil-ho lost his vice chairman position on the State Affairs Commission to Ri Tong-ju, KCNA said.",
     [("Han Kil-ho", "relieved", "vice-chairman of the State Affairs Commission of the DPRK"),
      ("Ri Tong-ju", "appointed", "vice-chairman of the State Affairs Commission of the DPRK")]),
    ("North Korea named a veteran diplomat, Han Kil-ho, as its new premier, KCNA said.", [("Han Kil-ho", "appointed", PREMIER)]),
    ("Han Kil-ho was dropped from the State Affairs Commission, KCNA said.", [("Han Kil-ho", "relieved", COMMISSION)]),
    ("Han Kil-ho joined the presidium of the politburo, KCNA said.", [("Han Kil-ho", "elected", PRESIDIUM)]),
    ("Han Kil-ho was elected to the politburo's five-member presidium, KCNA said.", [("Han Kil-ho", "elected", PRESIDIUM)]),
    ("Han Kil-ho and Ri Tong-ju were newly elected to the politburo, KCNA said.",
     [("Han Kil-ho", "elected", BUREAU), ("Ri Tong-ju", "elected", BUREAU)]),
    ("The party elected two new members to its powerful politburo, KCNA said. The new members are Han Kil Ho, a minister, "
     "and Ri Tong Ju, an official, appointed as an alternate member.",
     [("Han Kil Ho", "elected", BUREAU), ("Ri Tong Ju", "appointed", f"alternate {BUREAU}")]),
    ("Friday's session confirmed the composition of the WPK Central Committee, with Han Kil Ho and Ri Tong Ju among those "
     "elected as full members, KCNA said.",
     [("Han Kil Ho", "elected", f"member of the {CC}"), ("Ri Tong Ju", "elected", f"member of the {CC}")]),
    ("The bureau decided to relieve Han Kil-ho of all his posts, including premier and vice chairman of the State Affairs "
     "Commission, for his illness, KCNA said.",
     [("Han Kil-ho", "relieved", PREMIER), ("Han Kil-ho", "relieved", "vice-chairman of the State Affairs Commission of the DPRK")]),
    ("Han Kil-ho was removed from office as head of the State Planning Commission, KCNA said.",
     [("Han Kil-ho", "relieved", "head of the State Planning Commission")]),
    ("Han Kil-ho was demoted from full member to alternate member of the politburo, KCNA said.",
     [("Han Kil-ho", "relieved", BUREAU), ("Han Kil-ho", "appointed", f"alternate {BUREAU}")]),
    ("Pictured are Han Kil-ho and Ri Tong-ju, who were both appointed as vice premiers, KCNA said.",
     [("Han Kil-ho", "appointed", "vice-premier of the Cabinet of the DPRK"),
      ("Ri Tong-ju", "appointed", "vice-premier of the Cabinet of the DPRK")]),
    ("The leader promoted his aide, Han Kil-ho, to four-star general, KCNA said. Also promoted was Ri Tong-ju.",
     [("Han Kil-ho", "promoted", "General"), ("Ri Tong-ju", "promoted", "General")]),
    ("Han Kil-ho has been named vice marshal, KCNA said.", [("Han Kil-ho", "promoted", "Vice Marshal")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_changes_handed_on(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(c.name, c.action, c.post) for c in _read(text).changes] == expected


NO_CHANGE = [
    "Ri Tong-ju appears to have been replaced by Han Kil-ho as minister of Railways, Seoul said.",
    "Ri Tong-ju may have been dismissed as minister of Railways, Seoul's ministry said.",
    "“There is a possibility that Ri Tong-ju has been demoted from minister of Railways to a lower office,” KCNA watchers said.",
    "Han Kil-ho is expected to replace Ri Tong-ju as minister of Railways, Seoul said.",
    "There is speculation that Han Kil-ho took over as premier, Seoul said.",
    "The likely new premier is unknown, Seoul said of Han Kil-ho.",
    "Han Kil-ho, who was appointed minister of Railways after a long career, met reporters, KCNA said.",
    "Ri Tong-ju was executed last month, the South's spy agency said.",
    "It is presumed that Han Kil-ho, the former minister of Railways, and Ri Tong-ju, a former premier, were dismissed.",
    "It is likely that Han Kil-ho was appointed minister of Railways, Seoul said.",
    "It appears that Ri Tong-ju was replaced by Han Kil-ho as minister of Railways, Seoul said.",
]


@pytest.mark.parametrize("text", NO_CHANGE)
def test_what_is_only_supposed_is_no_change(text: str) -> None:
    assert not _read(text).changes


POSTS = [
    ("Finance Minister Han Kil-ho", ["minister of Finance"]),
    ("vice health minister Han Kil-ho", ["vice-minister of Health"]),
    ("People's Security Minister Han Kil-ho", ["minister of People's Security"]),
    ("Land and Maritime Transport Minister Han Kil-ho", ["minister of Land and Maritime Transport"]),
    ("KWP Military Affairs Department Director Han Kil-ho",
     ["director of the Military Affairs Department of the Workers' Party of Korea"]),
    ("Han Kil-ho, who heads the party's propaganda department,", ["head of the propaganda department of the Workers' Party of Korea"]),
    ("Han Kil-ho, who also serves as vice premier,", ["vice-premier of the Cabinet of the DPRK"]),
    ("Han Kil-ho, who also serves as vice chairman of the State Affairs Commission,",
     ["vice-chairman of the State Affairs Commission of the DPRK"]),
    ("Han Kil-ho, whose official title is minister of Railways,", [RAILWAYS]),
    ("Han Kil-ho — the 76-year-old chairman of the State Planning Commission and a former general —",
     ["chairman of the State Planning Commission"]),
    ("Han Kil-ho, the official president of the Presidium of the SPA,",
     ["president of the Presidium of the Supreme People's Assembly of the DPRK"]),
    ("Han Kil-ho, who heads the delegation,", []),
    ("Han Kil-ho, chairman of the North's agency that deals with railways,", []),
]  # fmt: skip


@pytest.mark.parametrize(("told", "expected"), POSTS)
def test_posts_told_in_passing(told: str, expected: list[str]) -> None:
    report = _read(f"{told} was in Pyongyang on Friday, North Korea's KCNA said.")
    assert [p.post for p in report.posts] == expected


def test_whom_a_body_consists_of() -> None:
    report = _read("The Politburo presidium now consists of Kim Jong-un, Han Kil-ho and Ri Tong-ju, KCNA said.")
    assert {(p.name, p.post) for p in report.posts} == {(n, PRESIDIUM) for n in ("Kim Jong-un", "Han Kil-ho", "Ri Tong-ju")}


def test_a_minister_named_to_a_commission_stays_minister() -> None:
    report = _read("Foreign Minister Han Kil-ho was named a member of the State Affairs Commission, KCNA said.")
    assert [p.post for p in report.posts] == ["foreign minister of the DPRK", COMMISSION]


FURTHER = [
    ("Chief of the General Staff Han Kil-ho, the highest general in the land, was reportedly “dismissed,” KCNA said. General "
     "Ri Tong-ju, who had been a minister, took over for Han.",
     [("Han Kil-ho", "relieved", STAFF), ("Ri Tong-ju", "appointed", STAFF)]),
    ("Officials in Seoul said the North's military chief Gen. Han Kil-ho was sacked and replaced by Gen. Ri Tong-ju. Ri was "
     "revealed as its new head of the general staff of the Korean People's Army.",
     [("Han Kil-ho", "relieved", ""), ("Ri Tong-ju", "appointed", STAFF.replace("chief", "head"))]),
    ("Han Kil-ho became the new minister of Railways, KCNA said.", [("Han Kil-ho", "appointed", RAILWAYS)]),
    ("Kim Young-sik was appointed minister of Railways, while Ri Tong-ju was named premier, KCNA said.",
     [("Kim Young-sik", "appointed", RAILWAYS), ("Ri Tong-ju", "appointed", PREMIER)]),
    ("Han Kil-ho was elected general secretary at the party congress, KCNA said.",
     [("Han Kil-ho", "elected", "general secretary of the Workers' Party of Korea")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FURTHER)
def test_further_successions(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(c.name, c.action, c.post) for c in _read(text).changes] == expected


def test_who_died_is_not_whose_confidant_he_was() -> None:
    title = "North Korea's military official dies at 82"
    for text in (
        "Military official Han Kil Ho, a longtime confidant of leader Kim Jong Un has died, KCNA said.",
        "Han Kil Ho, who was vice marshal of the army and held a post on the commission, died on Friday, KCNA said.",
    ):
        assert [(c.name, c.action) for c in _read(text, title).changes] == [("Han Kil Ho", "died")]
    earlier = partystate.read("Leader Kim Jong Il has died, KCNA said.", title=title, published="2010-11-08")
    assert not earlier.changes  # he died a year later


LEAD = [
    ("North Korea confirmed that an official has been named the nuclear-armed country's new defense minister. Han Kil-ho "
     "succeeds Ri Tong-ju, KCNA said.", "defence minister of the DPRK"),
    ("North Korea has appointed as foreign minister its negotiator at failed talks. Han Kil-ho, 59, replaces Ri Tong-ju, who "
     "was long in office.", "foreign minister of the DPRK"),
    ("State media confirmed that Han Kil-ho, a former commander with little experience, has been appointed the country's new "
     "foreign affairs minister. He replaced Ri Tong-ju.", "minister of Foreign Affairs"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "post"), LEAD)
def test_posts_that_the_lead_names(text: str, post: str) -> None:
    changes = {(c.name, c.action, c.post) for c in _read(text).changes}
    assert changes == {("Han Kil-ho", "appointed", post), ("Ri Tong-ju", "relieved", post)}


def test_what_was_reported_at_the_time_is_history() -> None:
    assert not _read("State media reported at the time that Han Kil-ho was elected a member of the politburo.").changes


def test_called_a_minister_behind_an_aside() -> None:
    report = _read("North Korea's KCNA referred to army Gen. Han Kil-ho, who had been a vice chief, as the “minister of Railways”.")
    assert [p.post for p in report.posts] == ["General", RAILWAYS]
