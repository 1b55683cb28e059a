"""Reshuffles as wires, papers and specialists tell them: who is replaced by whom, whose aide rose, of which body."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report

CC = "Central Committee of the Workers' Party of Korea"
BUREAU = f"member of the Political Bureau of the {CC}"
SAC, NDC = "State Affairs Commission of the DPRK", "National Defence Commission of the DPRK"
STAFF = "chief of the General Staff of the Korean People's Army"
PREMIER = "premier of the Cabinet of the DPRK"
FRONT = f"of the United Front Department of the {CC}"

CHANGES = [
    ("North Korean leader Kim Jong Un has replaced Prime Minister Han Tae Il after a year, instead appointing Ro Chang Su to "
     "the post, state media said.",
     [("Han Tae Il", "relieved", "prime minister"), ("Ro Chang Su", "appointed", "prime minister")]),
    ("Army Chief of the General Staff of the Korean People's Army Han Tae Il has been replaced by Ro Chang Su, KCNA said.",
     [("Han Tae Il", "relieved", STAFF), ("Ro Chang Su", "appointed", STAFF)]),
    ("Radio Pyongyang named Ro Chang Su as minister of Railways, instead of Han Tae Il.",
     [("Ro Chang Su", "appointed", "minister of Railways"), ("Han Tae Il", "relieved", "minister of Railways")]),
    ("Han Tae Il, head of the United Front Department, was recently replaced by Ro Chang Su, a lawmaker said.",
     [("Han Tae Il", "relieved", f"head {FRONT}"), ("Ro Chang Su", "appointed", f"head {FRONT}")]),
    ("Vice Premier Han Tae Il was replaced by the relatively unknown technocrat Ro Chang Su, KCNA said.",
     [("Han Tae Il", "relieved", "vice-premier of the Cabinet of the DPRK"),
      ("Ro Chang Su", "appointed", "vice-premier of the Cabinet of the DPRK")]),
    ("Ro Chang Su replaced Han Tae Il as the country's Premier, state media said.",
     [("Han Tae Il", "relieved", PREMIER), ("Ro Chang Su", "appointed", PREMIER)]),
    ("Sixteen officers rose in rank, KCNA said. They include Han Tae Il, head of the General Political Bureau of the army, who "
     "has become a vice marshal, and Party secretary Ro Chang Su.", [("Han Tae Il", "promoted", "Vice Marshal")]),
    ("State media told of the recent appointments of Han Tae Il, first vice defence minister, as the defence chief, and Army "
     "General Ro Chang Su as director of the military's powerful General Political Bureau.",
     [("Han Tae Il", "appointed", "defence chief"),
      ("Ro Chang Su", "appointed", "director of the General Political Bureau of the Korean People's Army")]),
    ("Han Tae Il also received a promotion in the State Affairs Commission, where he was appointed as first vice chairman.",
     [("Han Tae Il", "appointed", f"first vice-chairman of the {SAC}")]),
    ("Han Tae Il was promoted within the National Defense Commission, becoming its vice chairman, KCNA said.",
     [("Han Tae Il", "appointed", f"vice-chairman of the {NDC}")]),
    ("Han Tae Il was appointed a Vice Chairman to the country's supreme power body, the National Defense Commission.",
     [("Han Tae Il", "appointed", f"vice-chairman of the {NDC}")]),
    ("Han Tae Il has joined the State Affairs Commission (SAC) of North Korea, state media said.",
     [("Han Tae Il", "elected", f"member of the {SAC}")]),
    ("Nine members of the State Affairs Commission were dismissed, including vice chairman Han Tae Il and diplomat Ro Chang Su.",
     [("Han Tae Il", "relieved", f"member of the {SAC}"), ("Ro Chang Su", "relieved", f"member of the {SAC}")]),
    ("The central committee's powerful politburo also elected Han Tae Il, vice president of the SPA Presidium, as a new "
     "member, and Ro Chang Su, an official of the party, as an alternate member, KCNA said.",
     [("Han Tae Il", "elected", BUREAU), ("Ro Chang Su", "elected", f"alternate {BUREAU}")]),
    ("Han Tae Il was elected as vice chairman of the National Defense Commission, KCNA said. Ro Chang Su and Pak Un Sik, "
     "minister of Finance, are newly elected members.",
     [("Han Tae Il", "elected", f"vice-chairman of the {NDC}"), ("Ro Chang Su", "elected", f"member of the {NDC}"),
      ("Pak Un Sik", "elected", f"member of the {NDC}")]),
    ("Han Tae Il, brother-in-law of Kim Jong Il, was promoted to vice-chairman of the National Defence Commission.",
     [("Han Tae Il", "appointed", f"vice-chairman of the {NDC}")]),
    ("Han Tae Il, another member of the presidium (four men and leader Kim Jong Un), was elected vice-chairman of the "
     "Commission of Sports, replacing Ro Chang Su, KCNA said.",
     [("Han Tae Il", "elected", "vice-chairman of the Commission of Sports"),
      ("Ro Chang Su", "relieved", "vice-chairman of the Commission of Sports")]),
    ("Han Tae Il, 81, the North Korean foreign minister who had been in office for nine years, has died, KCNA said.",
     [("Han Tae Il", "died", "foreign minister of the DPRK")]),
    ("Choe Tae Il was named chair of the SPA Presidium, KCNA said. Choe was promoted in the State Affairs Commission, too, where "
     "he was named first deputy chairman. Choe replaced Ro Chang Su, aged 91.",
     [("Choe Tae Il", "appointed", "chair of the Presidium of the Supreme People's Assembly of the DPRK"),
      ("Choe Tae Il", "appointed", f"first deputy chairman of the {SAC}"),
      ("Ro Chang Su", "relieved", "chair of the Presidium of the Supreme People's Assembly of the DPRK")]),
    ("North Korea has a new military chief, state media showed on Sunday. Han Tae Il was referred to as \"chief of the Korean "
     "People's Army General Staff\" in a report on an exercise.", [("Han Tae Il", "appointed", STAFF)]),
    ("State media confirmed on Monday the appointment of an engineer as the country's new defense minister, officials said.\n\n"
     "KCNA referred to Han Tae Il as the defense minister in an article about a farm.",
     [("Han Tae Il", "appointed", "defence minister of the DPRK")]),
    ("North Korea has a new prime minister, KCNA said. Han Tae Il was introduced as premier of the Cabinet at a reception.",
     [("Han Tae Il", "appointed", PREMIER)]),
    ("Han Tae Il was named head of the State Planning Commission, replacing Ro Chang Su, KCNA said. He was also appointed a "
     "member of the party's central committee.",
     [("Han Tae Il", "appointed", "head of the State Planning Commission"),
      ("Ro Chang Su", "relieved", "head of the State Planning Commission"), ("Han Tae Il", "appointed", f"member of the {CC}")]),
    ("Pak Un Sik has been re-elected as chairman of the State Affairs Commission, KCNA said. The North's Premier Han Tae Il has "
     "also been replaced with Ro Chang Su during the session.",
     [("Pak Un Sik", "elected", f"chairman of the {SAC}"), ("Han Tae Il", "relieved", PREMIER),
      ("Ro Chang Su", "appointed", PREMIER)]),
    ("The regime's ceremonial leader Han Tae Il stepped down from his role as President of the parliament's Presidium, with Ro "
     "Chang Su taking over the post, KCNA said.",
     [("Han Tae Il", "relieved", "president of the Presidium of the Supreme People's Assembly of the DPRK"),
      ("Ro Chang Su", "appointed", "president of the Presidium of the Supreme People's Assembly of the DPRK")]),
    ("Diplomats -- Foreign Minister Han Tae Il and Ro Chang Su -- all became members of the State Affairs Commission, KCNA said.",
     [("Han Tae Il", "appointed", f"member of the {SAC}"), ("Ro Chang Su", "appointed", f"member of the {SAC}")]),
    ("Han Tae Il was elected Saturday as an alternate member of the party's political bureau, KCNA said.",
     [("Han Tae Il", "elected", f"alternate {BUREAU}")]),
    ("Han Tae Il was this week appointed minister of Railways, KCNA said.",
     [("Han Tae Il", "appointed", "minister of Railways")]),
    ("Han Tae Il was removed from the State Affairs Commission, KCNA said. Taking his place is Ro Chang Su.",
     [("Han Tae Il", "relieved", f"member of the {SAC}"), ("Ro Chang Su", "appointed", f"member of the {SAC}")]),
    ("Vice Marshal Han Tae Il is out, dismissed from several powerful posts because of illness, state media said.",
     [("Han Tae Il", "relieved", "")]),
    ("Han Tae Il, a veteran commander, was awarded \"the title of vice marshal of the Korean People's Army\", KCNA said.",
     [("Han Tae Il", "promoted", "Vice Marshal of the Korean People's Army")]),
    ("The conference formally elected Han Tae Il in the newly created post of First Secretary of the Workers' Party, KCNA said.",
     [("Han Tae Il", "elected", "first secretary of the Workers' Party of Korea")]),
    ("North Korea has notified embassies of its recent appointment of Han Tae Il as the country's new foreign minister.",
     [("Han Tae Il", "appointed", "foreign minister of the DPRK")]),
    ("Han Tae Il was appointed Foreign Minister of the Democratic People's Republic of Korea (North Korea), KCNA said.",
     [("Han Tae Il", "appointed", "foreign minister of the DPRK")]),
    ("Han Tae Il was named a vice chairman of the party's Central Military Commission as well as to the party's Central "
     "Committee, KCNA said.",
     [("Han Tae Il", "appointed", "vice-chairman of the Central Military Commission of the Workers' Party of Korea"),
      ("Han Tae Il", "appointed", f"member of the {CC}")]),
    ("The assembly dismissed Han Tae Il from the post of vice chairman of the National Defense Commission and replaced him with "
     "Ro Chang Su, director of a bureau, KCNA said.",
     [("Han Tae Il", "relieved", f"vice-chairman of the {NDC}"), ("Ro Chang Su", "appointed", f"vice-chairman of the {NDC}")]),
    ("North Korea has sacked Han Tae Il, the second most powerful officer after leader Kim Jong Un, state media reported.",
     [("Han Tae Il", "relieved", "")]),
    ("The KCNA agency reported that \"Han Tae Il was fired from office and Ro Chang Su was elected secretary of the Central "
     "Committee of the Workers' Party of Korea.\"",
     [("Han Tae Il", "relieved", ""), ("Ro Chang Su", "elected", f"secretary of the {CC}")]),
    ("Han Tae Il becomes the chief of the General Staff of the People's Army of Korea (KPA), KCNA said.",
     [("Han Tae Il", "appointed", STAFF)]),
    ("Han Tae Il will also serve as secretary of the WPK Central Committee, KCNA said.",
     [("Han Tae Il", "appointed", f"secretary of the {CC}")]),
    ("KCNA said Han Tae Il, vice chairman of the State Affairs Commission and minister of Railways, was replaced by Ro Chang Su.",
     [("Han Tae Il", "relieved", f"vice-chairman of the {SAC}"), ("Han Tae Il", "relieved", "minister of Railways"),
      ("Ro Chang Su", "appointed", f"vice-chairman of the {SAC}"), ("Ro Chang Su", "appointed", "minister of Railways")]),
    ("The leader's sister, Han Tae Hui, was also appointed as a four-star general, KCNA said.",
     [("Han Tae Hui", "promoted", "General")]),
    ("Army General Han Tae Il was promoted to the rank of Vice Marshal, the first to be granted that title since 2011.",
     [("Han Tae Il", "promoted", "Vice Marshal")]),
    ("Han Tae Il, who oversees ties to the South, was demoted to an alternate member from a member of the Political Bureau, KCNA "
     "said.", [("Han Tae Il", "relieved", BUREAU), ("Han Tae Il", "appointed", f"alternate {BUREAU}")]),
    ("North Korea announced the election of two more members to the presidium of the party's politburo. They are Premier Han Tae "
     "Il and party secretary Ro Chang Su.",
     [("Han Tae Il", "elected", f"member of the Presidium of the Political Bureau of the {CC}"),
      ("Ro Chang Su", "elected", f"member of the Presidium of the Political Bureau of the {CC}")]),
    ("Pak Un Sik was named minister of Finance, replacing Ri Tae Il, KCNA said. Ri was instead appointed minister of Labor.",
     [("Pak Un Sik", "appointed", "minister of Finance"), ("Ri Tae Il", "relieved", "minister of Finance"),
      ("Ri Tae Il", "appointed", "minister of Labor")]),
    ("Kim Yo Jong, sister of North Korean leader Kim Jong Un, was elected a member of the State Affairs Commission, KCNA said.",
     [("Kim Yo Jong", "elected", f"member of the {SAC}")]),
    ("Han Tae Il is assigned to lead the party's United Front Department tasked with ties to the South, KCNA said.",
     [("Han Tae Il", "appointed", f"head {FRONT}")]),
    ("Han Tae Il was elected chairman of the State Planning Commission, and a new premier was chosen by parliament, KCNA said.",
     [("Han Tae Il", "elected", "chairman of the State Planning Commission")]),
    ("Han Tae Il was re-elected chairman of the State Affairs Commission, KCNA said. North Korea's nominal head of state, Ro "
     "Chang Su, was replaced by Kim Un Sik.", [("Han Tae Il", "elected", f"chairman of the {SAC}")]),
    ("Han Tae Il was elected chairman of the State Affairs Commission, KCNA said. Ro Chang Su was elected to replace Kim Un Sik "
     "as the country's No. 2 leader, while Premier Ryu Tong Hak has been replaced with O Chang Gil.",
     [("Han Tae Il", "elected", f"chairman of the {SAC}"), ("Ryu Tong Hak", "relieved", PREMIER),
      ("O Chang Gil", "appointed", PREMIER)]),
    ("Pyongyang also named a new premier of its cabinet, Han Tae Il, replacing Ro Chang Su who had held the post since 2003.",
     [("Han Tae Il", "appointed", PREMIER), ("Ro Chang Su", "relieved", PREMIER)]),
    ("North Korea appointed a new vice premier, Han Tae Il, on June 2, KCNA reported.",
     [("Han Tae Il", "appointed", "vice-premier of the Cabinet of the DPRK")]),
    ("Han Tae Il, 71, became the 14th premier of North Korea replacing Ro Chang Su who was in the post since 2003, KCNA said.",
     [("Han Tae Il", "appointed", PREMIER), ("Ro Chang Su", "relieved", PREMIER)]),
    ("Han Tae Il was named the \"chief of the General Staff of the Korean People's Army,\" KCNA said, adding no more.",
     [("Han Tae Il", "appointed", STAFF)]),
    ("North Korea has replaced its U.S.-blacklisted labor minister, a report showed.\n\nHan Tae Il's replacement was confirmed on "
     "Friday. The report referred to Ro Chang Su, one of those who spoke, as labor minister.",
     [("Han Tae Il", "relieved", "minister of Labor"), ("Ro Chang Su", "appointed", "minister of Labor")]),
    ("The party's Political Bureau has dismissed Han Tae Il, a member of the Political Bureau of the Central Committee of the "
     "Workers' Party of Korea, for his \"illness,\" KCNA said. It met and agreed to dismiss Han Tae Il as a member of the bureau.",
     [("Han Tae Il", "relieved", BUREAU)]),
    ("North Korea has named a former ambassador to Spain as its new health minister, KCNA said.\n\nHan Tae Il replaced Ro Chang Su "
     "as the top doctor of the country in a reshuffle of officials.",
     [("Han Tae Il", "appointed", "minister of Health"), ("Ro Chang Su", "relieved", "minister of Health")]),
    ("Also during the session, Han Tae Il was announced as the new premier, replacing Ro Chang Su.",
     [("Han Tae Il", "appointed", PREMIER), ("Ro Chang Su", "relieved", PREMIER)]),
    ("Han Tae Il, the chief of the Korea People's Army's (KPA) general staff, was replaced by his deputy, Ro Chang Su.",
     [("Han Tae Il", "relieved", STAFF), ("Ro Chang Su", "appointed", STAFF)]),
    ("The appointments came with a military reorganization in which Han Tae Il and Ro Chang Su have also been promoted to general; "
     "among other promotions.", [("Han Tae Il", "promoted", "General"), ("Ro Chang Su", "promoted", "General")]),
    ("North Korea promoted six officers to the rank of general, including Han Tae Il, on the eve of the anniversary of the birth "
     "of the country's founder.", [("Han Tae Il", "promoted", "General")]),
]  # fmt: skip


def _read(text: str) -> Report:
    return partystate.read(text, title="North Korea reshuffles officials", published="2017-06-09")


@pytest.mark.parametrize(("text", "changes"), CHANGES)
def test_reshuffles(text: str, changes: list[tuple[str, str, str]]) -> None:
    assert sorted((c.name, c.action, c.post) for c in _read(text).changes) == sorted(changes)


NONE = [
    "A close aide to leader Kim Jong Un has been appointed as premier, KCNA said.",
    "The eldest son of Han Tae Il was named vice minister, state media said.",
    "North Korean leader Kim Jong Un has replaced half of his generals, KCNA said.",
    "A senior official, who is the uncle of DPRK leader Kim Jong Un, has been sacked, KCNA said.",
    "In late 2014, Han Tae Il was promoted to the Politburo and given the title of marshal.",
    "North Korea dismissed Han Tae Il's remarks as a joke, KCNA said.",
    "State media elected Han Tae Il as man of the year.",
    "KCNA told of the struggle in which Han Tae Il was elected a delegate, on the 10th anniversary of his election as premier.",
    "KCNA said Han Tae Il is among the newly elected members.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_changes_nobodys_post(text: str) -> None:
    assert not _read(text).changes


def test_whose_aide_has_died() -> None:
    text = "Han Tae Il, a top aide to the North Korean leader Kim Jong-un, has died in a car crash on Tuesday, KCNA said."
    report = partystate.read(text, title="North Korean official dies", published="2017-06-09")
    assert [(c.name, c.action) for c in report.changes] == [("Han Tae Il", "died")]


def test_who_is_meant_by_he() -> None:
    """Behind a sentence on somebody else "he" is not the one of whom the last change was told."""
    report = _read(
        "Han Tae Il was named head of the State Planning Commission, replacing Ro Chang Su, KCNA said. Kim Un Sik is presumed to "
        "have become guard commander. He was appointed a member of the party's central committee."
    )
    assert {c.name for c in report.changes if c.action == "appointed"} == {"Han Tae Il"}


def test_who_is_meant_by_a_surname() -> None:
    """Of two people of one surname it is he whom the sentence before names alone."""
    report = _read(
        "Nine members were retired, including 82-year-old Pak Tae Il, KCNA said. The place was taken by Pak Chang Su, who oversees "
        "new weapons. On Tuesday, Pak inspected a munitions factory."
    )
    assert [p.name for e in report.events for p in e.people] == ["Pak Chang Su"]


def test_who_leads_by_the_end_of_a_congress() -> None:
    report = partystate.read(
        "The ruling party of North Korea wrapped up its congress. Kim Jong Un was elected chairman of the Workers' Party of Korea.",
        title="DPRK wraps up ruling party congress",
        published="2016-05-09",
    )
    assert [c.post for c in report.changes] == ["chairman of the Workers' Party of Korea"]


def test_why_somebody_went_ends_no_quotation() -> None:
    report = _read("Premier Han Tae Il has been dismissed for his \"illness,\" KCNA said.")
    assert [c.reason for c in report.changes] == ["his illness"]


POSTS = [
    ("Supreme People's Assembly Standing Committee Chairman",
     "chairman of the Standing Committee of the Supreme People's Assembly of the DPRK"),
    ("Supreme People's Assembly Presidium President",
     "president of the Presidium of the Supreme People's Assembly of the DPRK"),
    ("WPK Organization and Guidance Department director", f"director of the Organization and Guidance Department of the {CC}"),
    ("alternate Politburo member", f"alternate {BUREAU}"),
    ("Politburo candidate member", f"candidate {BUREAU}"),
    ("Politburo Standing Committee member", f"member of the Standing Committee of the Political Bureau of the {CC}"),
    ("1st Vice Minister of National Defense", "first vice-minister of National Defense"),
    ("Minister of State Construction Control", "minister of State Construction Control"),
    ("Propaganda and Agitation Department Deputy Director", "deputy director of the Propaganda and Agitation Department"),
    ("People's Armed Forces Minister", "minister of the People's Armed Forces"),
    ("SPA Vice-Chair", "vice-chair of the Supreme People's Assembly of the DPRK"),
    ("Director of the Korean People's Army [KPA] General Political Bureau [GPB]",
     "director of the General Political Bureau of the Korean People's Army"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "post"), POSTS)
def test_titles_before_a_name(title: str, post: str) -> None:
    report = _read(f"Among those who spoke was {title} Han Tae Il, KCNA said.")
    assert [p.post for p in report.posts] == [post]


BEHIND = [
    ("an alternate member of the CC KWP Political Bureau", f"alternate {BUREAU}"),
    ("vice director of the North Korean Workers' Party's United Front Department", f"vice-director {FRONT}"),
    ("deputy director of the party's propaganda and agitation department",
     "deputy director of the propaganda and agitation department of the Workers' Party of Korea"),
    ("head of the UFD", f"head {FRONT}"),
    ("a member of the central military committee of the party",
     "member of the Central Military Commission of the Workers' Party of Korea"),
    ("minister of state construction control", "minister of state construction control"),
    ("the country's premier", PREMIER),
    ("president of the Presidium of the SPA and North Korea's titular head of state",
     "president of the Presidium of the Supreme People's Assembly of the DPRK"),
    ("chief justice of the Central Court", "chief justice of the Central Court"),
]  # fmt: skip


@pytest.mark.parametrize(("apposition", "post"), BEHIND)
def test_appositions_behind_a_name(apposition: str, post: str) -> None:
    report = _read(f"Han Tae Il, {apposition}, spoke at the meeting, KCNA said.")
    assert [p.post for p in report.posts] == [post]


def test_a_seat_is_kept_beside_a_new_office() -> None:
    report = _read("Kim Jong Un named Han Tae Il, a member of the Central Military Commission, minister of Railways, KCNA said.")
    assert {p.post for p in report.posts if p.name == "Han Tae Il"} == {
        "member of the Central Military Commission of the Workers' Party of Korea", "minister of Railways",
    }  # fmt: skip
