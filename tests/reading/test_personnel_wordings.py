"""Personnel news in further wordings: what stands before the verb, behind the body, or between quotation marks."""

from __future__ import annotations

import pytest

import partystate

FURTHER = [
    ("State media said it was relieving Han Kil-ho from all his posts due to an illness.", [("Han Kil-ho",
    "relieved", "")]),
    ("KCNA said the decree appoints Han Kil-ho minister of Forestry.", [("Han Kil-ho", "appointed",
    "minister of Forestry")]),
    ("The assembly elected Han Kil-ho, the army's top commissar, as a new vice chairman of the country's most "
    "powerful body, "
     "the National Defence Commission, KCNA said.",
     [("Han Kil-ho", "elected", "vice-chairman of the National Defence Commission of the DPRK")]),
    ('"The Political Bureau elected Han Kil-ho as secretary of the WPK Central Committee," according to the Korean '
     "Central News Agency.",
     [("Han Kil-ho", "elected", "secretary of the Central Committee of the Workers' Party of Korea")]),
    ("KCNA said Han Kil-ho was named minister of Railways, the third to hold the job since Ri Tong-ju died just "
    "over a year ago.",
     [("Han Kil-ho", "appointed", "minister of Railways")]),
    ("Han Kil-ho was elected to the presidium of the ruling Workers' Party, KCNA said.",
     [("Han Kil-ho", "elected",
       "member of the Presidium of the Political Bureau of the Central Committee of the Workers' Party of Korea")]),
    ("Analysts said it was a sign that Han Kil-ho had been reinstated as minister of Railways, after KCNA named "
    "him.", []),
    ("Han Kil-ho, another party official, was also named an alternate member of the politburo, while Ri Tong-ju "
    "was named "
     "premier, KCNA said.",
     [("Ri Tong-ju", "appointed", "premier of the Cabinet of the DPRK"),
      ("Han Kil-ho", "appointed", "alternate member of the Political Bureau of the Central Committee of the "
      "Workers' Party of Korea")]),
    ("Han Kil-ho, formerly a deputy, has recently been elevated to director of the General Political Bureau and the "
     "coveted rank of vice marshal, KCNA said.",
     [("Han Kil-ho", "promoted", "Vice Marshal"),
      ("Han Kil-ho", "appointed", "director of the General Political Bureau of the Korean People's Army")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FURTHER)
def test_further_wordings(text: str, expected: list[tuple[str, str, str]]) -> None:
    report = partystate.read(text, title="News", published="2014-05-14")
    assert [(c.name, c.action, c.post) for c in report.changes] == expected


def test_headings_of_one_name_and_of_many() -> None:
    text = (
        "President of the Presidium of the Supreme People's Assembly\n\nHan Kil-ho\n\nVice Presidents of the "
        "Presidium of the "
        "Supreme People's Assembly\n\nRi Tong-ju\n\nPak Chun-sam\n\nChairman of the Supreme People's "
        "Assembly\n\nJo Sun-bok"
    )
    report = partystate.read(text, title="9th Supreme People's Assembly", published="2003-01-01")
    assembly = "Supreme People's Assembly of the DPRK"
    assert {(p.name, p.post) for p in report.posts} == {
        ("Han Kil-ho", f"president of the Presidium of the {assembly}"),
        ("Ri Tong-ju", f"vice-president of the Presidium of the {assembly}"),
        ("Pak Chun-sam", f"vice-president of the Presidium of the {assembly}"),
        ("Jo Sun-bok", f"chairman of the {assembly}"),
    }


def test_numbered_members_and_alternates_of_the_body_in_the_headline() -> None:
    text = "Members\n\n1 Han Kil-ho\n\n2 Ri Tong-ju\n\nAlternates\n\n1 Pak Chun-sam"
    report = partystate.read(text, title="9th Politburo of the Workers' Party of Korea", published="2021-09-03")
    bureau = "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"
    assert {(p.name, p.post) for p in report.posts} == {
        ("Han Kil-ho", bureau), ("Ri Tong-ju", bureau), ("Pak Chun-sam", f"alternate {bureau}"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("KCNA said Han Kil-ho attended the talks with the Laotian army as the head of the Ministry of State Security.",
         "head of the Ministry of State Security"),
        ("It ranks behind the post of director of the General Political Bureau, now held by Han Kil-ho, KCNA said.",
         "director of the General Political Bureau of the Korean People's Army"),
    ],
)  # fmt: skip
def test_posts_named_in_passing(text: str, post: str) -> None:
    report = partystate.read(text, title="North Korea's generals", published="2015-07-12")
    assert ("Han Kil-ho", post) in [(p.name, p.post) for p in report.posts]


PLAIN = [
    ("Han Kil-ho, Ri Tong-ju and Jo Sun-bok were all elected to the State Affairs Commission for the first time, KCNA said.",
     [(name, "elected", "member of the State Affairs Commission of the DPRK")
      for name in ("Han Kil-ho", "Ri Tong-ju", "Jo Sun-bok")]),
    ("State radio announced that Han Kil-ho had replaced Ri Tong-ju as minister of agriculture.",
     [("Ri Tong-ju", "relieved", "minister of agriculture"), ("Han Kil-ho", "appointed", "minister of agriculture")]),
    ("Han Kil-ho took the helm of the State Planning Commission, KCNA said.",
     [("Han Kil-ho", "appointed", "head of the State Planning Commission")]),
    ("Han Kil-ho was relieved of the post of foreign minister; his successor is Ri Tong-ju, KCNA said.",
     [("Han Kil-ho", "relieved", "foreign minister of the DPRK"), ("Ri Tong-ju", "appointed", "foreign minister of the DPRK")]),
    ("The play tells how Han Kil-ho was elected chairman of a farm, KCNA said.", []),
    ("Four officials – Han Kil-ho, Ri Tong-ju, Jo Sun-bok and Pak Chun-sam – were named vice premiers, KCNA said.",
     [(name, "appointed", "vice-premier of the Cabinet of the DPRK")
      for name in ("Han Kil-ho", "Ri Tong-ju", "Jo Sun-bok", "Pak Chun-sam")]),
    ("The newcomers to the politburo are Han Kil-ho and Ri Tong-ju, KCNA said.",
     [(name, "elected", "member of the Political Bureau of the Central Committee of the Workers' Party of Korea")
      for name in ("Han Kil-ho", "Ri Tong-ju")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLAIN)
def test_seats_helms_and_successors(text: str, expected: list[tuple[str, str, str]]) -> None:
    report = partystate.read(text, title="North Korea reshuffles officials", published="2016-07-01")
    assert [(c.name, c.action, c.post) for c in report.changes] == expected
