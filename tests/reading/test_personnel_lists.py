"""Lists of personnel: places won and lost, rows of tables, brackets and semicolons, in words of our own."""

from __future__ import annotations

import pytest

import partystate

CHANGES = [
    ("News", "The assembly elected Deputy Pak Chun Sam as the country's new premier, replacing Ri Tong Uk.",
     [("Pak Chun Sam", "elected", "premier of the Cabinet of the DPRK"), ("Ri Tong Uk", "relieved",
     "premier of the Cabinet of the DPRK")]),
    ("News", "North Korea's rubber-stamp parliament picked Land Minister Pak Chun-sam as its new premier in place "
     "of Ri Tong-uk on Friday.",
     [("Pak Chun-sam", "appointed", "premier of the Cabinet of the DPRK"), ("Ri Tong-uk", "relieved",
     "premier of the Cabinet of the DPRK")]),
    ("News", "Pak Chun-sam took over as minister of Railways from Ri Tong-uk, who retired due to old age.",
     [("Pak Chun-sam", "appointed", "minister of Railways"), ("Ri Tong-uk", "relieved", "minister of Railways")]),
    ("News", "Pak Chun Sam was appointed minister of Forestry in place of Ri Tong Uk.",
     [("Pak Chun Sam", "appointed", "minister of Forestry"), ("Ri Tong Uk", "relieved", "minister of Forestry")]),
    ("News", "Kim Hak Chol was elected secretary of the WPK Central Committee and Ri Tong Uk director of its Light"
     " Industry Department.",
     [("Kim Hak Chol", "elected", "secretary of the Central Committee of the Workers' Party of Korea"),
     ("Ri Tong Uk", "elected", "director of the Light Industry Department of the Central Committee of the Workers' "
     "Party of Korea")]),
    ("News", "The plenary meeting elected Kim Hak Chol as secretary, Ri Tong Uk as department director and Jo Sun "
     "Bok as chief editor of Rodong Sinmun.",
     [("Kim Hak Chol", "elected", "secretary"), ("Ri Tong Uk", "elected", "department director"), ("Jo Sun Bok",
     "elected", "chief editor of Rodong Sinmun")]),
    ("News", "Ri Tong Uk, Jo Sun Bok and Han Myong Guk were elected vice-chairmen of the SPA.",
     [("Ri Tong Uk", "elected", "vice-chairman of the Supreme People's Assembly of the DPRK"), ("Jo Sun Bok",
     "elected", "vice-chairman of the Supreme People's Assembly of the DPRK"), ("Han Myong Guk", "elected",
     "vice-chairman of the Supreme People's Assembly of the DPRK")]),
    ("News", "The session elected Ri Tong Uk president, Jo Sun Bok and Han Myong Guk vice-presidents and O Kwang "
     "Rim secretary general of the SPA Presidium.",
     [("Ri Tong Uk", "elected", "president of the Presidium of the Supreme People's Assembly of the DPRK"),
     ("Jo Sun Bok", "elected", "vice-president of the Presidium of the Supreme People's Assembly of the DPRK"),
     ("Han Myong Guk", "elected", "vice-president of the Presidium of the Supreme People's Assembly of the DPRK"),
     ("O Kwang Rim", "elected", "secretary general of the Presidium of the Supreme People's Assembly of the DPRK")]),
    ("News", "SEOUL (Yonhap) -- Han Myong Guk lost his post as vice-chairman of the National Defence Commission to"
     " O Kwang Rim, North Korea's state media said.",
     [("Han Myong Guk", "relieved", "vice-chairman of the National Defence Commission of the DPRK"),
     ("O Kwang Rim", "appointed", "vice-chairman of the National Defence Commission of the DPRK")]),
    ("News", "Han Myong Guk was stripped of his post as vice-chairman of the National Defence Commission.",
     [("Han Myong Guk", "relieved", "vice-chairman of the National Defence Commission of the DPRK")]),
    ("News", "Han Myong Guk was dismissed as minister of Health and replaced by O Kwang Rim.",
     [("Han Myong Guk", "relieved", "minister of Health"), ("O Kwang Rim", "appointed", "minister of Health")]),
    ("News", "Han Myong Guk was removed from office as head of the State Planning Commission.",
     [("Han Myong Guk", "relieved", "head of the State Planning Commission")]),
    ("News", "Han Myong Guk was transferred from the post of director of the Finance Department of the WPK Central"
     " Committee to minister of Commerce.",
     [("Han Myong Guk", "appointed", "minister of Commerce")]),
    ("News", "Han Myong Guk retired from the post of vice-premier of the Cabinet due to old age.",
     [("Han Myong Guk", "relieved", "vice-premier of the Cabinet of the DPRK")]),
    ("News", "Minister of Metal Industry Han Myong Guk was concurrently appointed vice-premier of the Cabinet.",
     [("Han Myong Guk", "appointed", "vice-premier of the Cabinet of the DPRK")]),
    ("News", "Jo Sun Bok became director of the United Front Department of the WPK Central Committee, replacing "
     "Han Myong Guk.",
     [("Jo Sun Bok", "appointed",
     "director of the United Front Department of the Central Committee of the Workers' Party of Korea"), ("Han "
     "Myong Guk", "relieved", "director of the United Front Department of the Central Committee of the Workers' "
     "Party of Korea")]),
    ("News", "By a decree of the SPA Presidium Jo Sun Bok was appointed minister of Public Health and Han Myong "
     "Guk relieved of that post.",
     [("Jo Sun Bok", "appointed", "minister of Public Health"), ("Han Myong Guk", "relieved",
     "minister of Public Health")]),
    ("News", "Jo Sun Bok has been made Minister of Agriculture and vice prime minister.",
     [("Jo Sun Bok", "appointed", "minister of Agriculture"), ("Jo Sun Bok", "appointed", "vice prime minister")]),
    ("News", "The broadcaster said O Kwang-rim was named vice premier, with Jo Sun-bok made minister of Coal "
     "Industry.",
     [("O Kwang-rim", "appointed", "vice-premier of the Cabinet of the DPRK"), ("Jo Sun-bok", "appointed",
     "minister of Coal Industry")]),
    ("News", "O Kwang-rim and Jo Sun-bok were each named vice premier.",
     [("O Kwang-rim", "appointed", "vice-premier of the Cabinet of the DPRK"), ("Jo Sun-bok", "appointed",
     "vice-premier of the Cabinet of the DPRK")]),
    ("News", "The assembly sacked vice prime minister O Kwang-rim and the ministers in charge of farming and "
     "fisheries.",
     [("O Kwang-rim", "relieved", "vice prime minister")]),
    ("News", "O Kwang Rim, minister of Electric Power Industry, Jo Sun Bok, minister of Coal Industry, and Han "
     "Myong Guk, minister of Railways, were newly appointed.",
     [("O Kwang Rim", "appointed", "minister of Electric Power Industry"), ("Jo Sun Bok", "appointed",
     "minister of Coal Industry"), ("Han Myong Guk", "appointed", "minister of Railways")]),
    ("News", "Among the newly appointed are O Kwang Rim as minister of Electric Power Industry and Jo Sun Bok as "
     "minister of Coal Industry.",
     [("O Kwang Rim", "appointed", "minister of Electric Power Industry"), ("Jo Sun Bok", "appointed",
     "minister of Coal Industry")]),
    ("News", "Newly elected to the Political Bureau were O Kwang Rim and Jo Sun Bok.",
     [("O Kwang Rim", "elected",
     "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"), ("Jo Sun Bok",
     "elected", "member of the Political Bureau of the Central Committee of the Workers' Party of Korea")]),
    ("News", "SEOUL (Yonhap) -- O Kwang-rim entered the politburo as an alternate member, North Korea's state "
     "media said.",
     [("O Kwang-rim", "elected",
     "alternate member of the Political Bureau of the Central Committee of the Workers' Party of Korea")]),
    ("News", "SEOUL (Yonhap) -- O Kwang-rim joined the State Affairs Commission, along with Jo Sun-bok, North "
     "Korea's state media said.",
     [("O Kwang-rim", "elected", "member of the State Affairs Commission of the DPRK"), ("Jo Sun-bok", "elected",
     "member of the State Affairs Commission of the DPRK")]),
    ("News", "O Kwang-rim (director of the Munitions Industry Department) and Jo Sun-bok (Minister of State "
     "Security) were appointed as members of the Central Military Commission.",
     [("O Kwang-rim", "appointed", "member of the Central Military Commission of the Workers' Party of Korea"),
     ("Jo Sun-bok", "appointed", "member of the Central Military Commission of the Workers' Party of Korea")]),
    ("News", "O Kwang-rim was promoted from alternate to full member of the Political Bureau.",
     [("O Kwang-rim", "appointed",
     "member of the Political Bureau of the Central Committee of the Workers' Party of Korea")]),
    ("News", "O Kwang-rim was elected to full membership of the Political Bureau.",
     [("O Kwang-rim", "elected",
     "member of the Political Bureau of the Central Committee of the Workers' Party of Korea")]),
    ("News", "O Kwang Rim was given the rank of vice admiral.",
     [("O Kwang Rim", "promoted", "Vice Admiral")]),
    ("News", "O Kwang-rim and Jo Sun-bok were posted as rear admirals in the navy, with Han Myong-guk being given "
     "the rank of major general.",
     [("O Kwang-rim", "promoted", "Rear Admiral"), ("Jo Sun-bok", "promoted", "Rear Admiral"), ("Han Myong-guk",
     "promoted", "Major General")]),
    ("News", "Kim conferred the title of general on former Defense Minister O Kwang-rim, who was demoted to "
     "colonel general last year.",
     [("O Kwang-rim", "promoted", "General")]),
    ("Former premier O Kwang-rim dies", "O Kwang-rim, who was appointed premier in 2013, died on Sunday, the "
    "agency said.",
     [("O Kwang-rim", "died", "")]),
    ("News", "Jo Sun Bok was elected chairwoman of the Central Committee of the Women's Union, succeeding Han "
     "Myong Guk.",
     [("Jo Sun Bok", "elected", "chairwoman of the Central Committee of the Women's Union"), ("Han Myong Guk",
     "relieved", "chairwoman of the Central Committee of the Women's Union")]),
    ("News", "Jo Sun Bok has been replaced as foreign minister by O Kwang Rim.",
     [("Jo Sun Bok", "relieved", "foreign minister of the DPRK"), ("O Kwang Rim", "appointed",
     "foreign minister of the DPRK")]),
    ("News", "The following were appointed:\n\nPremier: Pak Chun Sam\n\nVice-Premiers: Ri Tong Uk, Jo Sun "
    "Bok\n\nMinister of Railways: Han Myong Guk",
     [("Pak Chun Sam", "appointed", "premier of the Cabinet of the DPRK"), ("Ri Tong Uk", "appointed",
     "vice-premier of the Cabinet of the DPRK"), ("Jo Sun Bok", "appointed", "vice-premier of the Cabinet of the "
     "DPRK"), ("Han Myong Guk", "appointed", "minister of Railways")]),
    ("News", "Members of the Political Bureau elected at the plenary meeting are:\n\nPak Chun Sam\n\nRi Tong "
    "Uk\n\nJo Sun Bok",
     [("Pak Chun Sam", "elected",
     "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"), ("Ri Tong Uk",
     "elected", "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"), ("Jo "
     "Sun Bok", "elected", "member of the Political Bureau of the Central Committee of the Workers' Party of Korea")]),
    ("News", "Recalled from the Political Bureau were Pak Chun Sam and Ri Tong Uk.",
     [("Pak Chun Sam", "relieved",
     "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"), ("Ri Tong Uk",
     "relieved", "member of the Political Bureau of the Central Committee of the Workers' Party of Korea")]),
    ("News", "The ministry announced Ri Tong-uk and Jo Sun-bok as ambassadors to Singapore and Vietnam, "
     "respectively.",
     [("Ri Tong-uk", "appointed", "ambassador to Singapore"), ("Jo Sun-bok", "appointed", "ambassador to Vietnam")]),
    ("N. Korea replaces ambassador to Poland", "North Korea has replaced its ambassador to Poland.\n\nRi Tong-uk "
    "was appointed the new envoy to the European country by a decree of the Presidium of the Supreme People's "
    "Assembly.",
     [("Ri Tong-uk", "appointed", "envoy to Poland\n\nNorth Korea")]),
    ("News", "Ri Tong Uk was elected to fill the vacancy of member of the Political Bureau, and Jo Sun Bok that of"
     " alternate member.",
     [("Ri Tong Uk", "elected",
     "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"), ("Jo Sun Bok",
     "elected", "alternate member of the Political Bureau of the Central Committee of the Workers' Party of Korea")]),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "expected"), CHANGES)
def test_changes(title: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    report = partystate.read(text, title=title, published="2020-04-13")
    assert sorted((c.name, c.action, c.post) for c in report.changes) == sorted(expected)


NO_CHANGE = [
    "Rumours that O Kwang-rim may be named prime minister were denied.",
    "O Kwang-rim is likely to be appointed defence minister, analysts said.",
    "O Kwang Rim served as minister of Railways from 1998 to 2008 and as vice-premier until his death in "
     "2012.",
    "Born in 1941, O Kwang Rim served as instructor, section chief and vice department director of the "
     "WPK Central Committee.",
    "O Kwang Rim, ranked 12th on the funeral committee, headed the Finance Department.",
    "The UN named a new resident coordinator in Pyongyang; O Kwang Rim, vice-minister of Foreign Affairs,"
     " received his letter of appointment.",
    "Pak Chun-sam was left out of the list of Central Committee members.",
    "The position had been vacant since Ri Tong-uk left Hanoi in April 2019.",
    "The funeral committee is headed by Pak Chun Sam and has Ri Tong Uk and Jo Sun Bok as members.",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_CHANGE)
def test_no_change(text: str) -> None:
    assert partystate.read(text, title="News", published="2020-04-13").changes == []


POSTS = [
    ("News", "Minister of Metal Industry Han Myong Guk was concurrently appointed vice-premier of the Cabinet.",
     [("Han Myong Guk", "minister of Metal Industry"), ("Han Myong Guk", "vice-premier of the Cabinet of the DPRK")]),
    ("News", "Premier Han Myong Guk, concurrently holding the post of minister of Finance, attended the opening "
     "ceremony of a bridge on Monday.",
     [("Han Myong Guk", "premier of the Cabinet of the DPRK"), ("Han Myong Guk", "minister of Finance")]),
    ("News", "O Kwang-rim (director of the Munitions Industry Department) and Jo Sun-bok (Minister of State "
     "Security) were appointed as members of the Central Military Commission.",
     [("O Kwang-rim", "director of the Munitions Industry Department"), ("O Kwang-rim",
     "member of the Central Military Commission of the Workers' Party of Korea"), ("Jo Sun-bok", "minister of "
     "State Security"), ("Jo Sun-bok", "member of the Central Military Commission of the Workers' Party of Korea")]),
    ("News", "Current members of the commission:\n\n1. Pak Chun Sam (premier)\n\n2. Ri Tong Uk "
    "(vice-premier)\n\n3. Jo Sun Bok (minister of Railways)",
     [("Pak Chun Sam", "premier of the Cabinet of the DPRK"), ("Ri Tong Uk",
     "vice-premier of the Cabinet of the DPRK"), ("Jo Sun Bok", "minister of Railways")]),
    ("Government of North Korea", "Premier: Pak Chun-sam\n\nForeign Minister: Ri Tong-uk\n\nMinister of People's "
    "Security – Gen. Han Myong-guk\n\nChairman, State Planning Commission - Jo Sun-bok",
     [("Han Myong-guk", "General"), ("Han Myong-guk", "minister of People's Security"), ("Jo Sun-bok",
     "chairman of the State Planning Commission"), ("Pak Chun-sam", "premier of the Cabinet of the DPRK"), ("Ri "
     "Tong-uk", "foreign minister of the DPRK")]),
    ("Cabinet", "Pak Chun-sam, Premier\n\nRi Tong-uk, Minister of Foreign Affairs\n\nJo Sun-bok, Chairman, State "
    "Planning Commission",
     [("Pak Chun-sam", "premier of the Cabinet of the DPRK"), ("Ri Tong-uk", "minister of Foreign Affairs"),
     ("Jo Sun-bok", "chairman of the State Planning Commission")]),
    ("News", "The members of the Political Bureau are Pak Chun Sam, Ri Tong Uk and Jo Sun Bok.",
     [("Pak Chun Sam", "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"),
     ("Ri Tong Uk", "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"),
     ("Jo Sun Bok", "member of the Political Bureau of the Central Committee of the Workers' Party of Korea")]),
    ("News", "The delegation included Pak Chun-sam, head of the Pyongyang City Committee of the party; Ri Tong-uk,"
     " head of the party's North Pyongan provincial committee; and Jo Sun-bok, director of international "
     "affairs at the Central Committee.",
     [("Pak Chun-sam", "head of the Pyongyang City Committee of the Workers' Party of Korea"), ("Ri Tong-uk",
     "head of the North Pyongan provincial committee of the Workers' Party of Korea"), ("Jo Sun-bok", "director of "
     "international affairs")]),
    ("News", "Pak Chun-sam and Ri Tong-uk are included in the presidium of the political bureau of the Workers' "
     "Party.",
     [("Pak Chun-sam", "member of the Presidium of the Political Bureau of the Central Committee of the Workers' Party of Korea"), ("Ri Tong-uk", "member of the Presidium of the Political Bureau of the Central Committee of the Workers' Party of Korea")]),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "expected"), POSTS)
def test_posts(title: str, text: str, expected: list[tuple[str, str]]) -> None:
    report = partystate.read(text, title=title, published="2020-04-13")
    assert sorted((p.name, p.post) for p in report.posts) == sorted(expected)


def _changes(text: str, title: str = "North Korea reshuffles officials") -> list[tuple[str, str, str]]:
    report = partystate.read(text, title=title, published="2020-10-13")
    return [(c.name, c.action, c.post) for c in report.changes]


HISTORY = [
    "Earlier this year, state media confirmed that Han Kil-ho succeeded Ri Tong-ju as foreign minister.",
    "Han Kil-ho, the foreign minister of those days, was replaced by Ri Tong-ju in April, KCNA said.",
    "At the assembly's session in March, Han Kil Ho and Ri Tong Ju were made vice premiers of the Cabinet.",
    "Han Kil-ho lost his vice-chairman position to Ri Tong-ju, state media said.",
    "State media said Han Kil-ho was demoted to an alternate member from a member of the bureau.",
]


@pytest.mark.parametrize("text", HISTORY)
def test_no_news_and_nothing_sure(text: str) -> None:
    assert _changes(text) == []


NEWS = [
    ("Han Kil-ho, a general who once ran a navy yard, replaced Ri Tong-ju as minister of Railways, KCNA said.",
     [("Han Kil-ho", "appointed", "minister of Railways"), ("Ri Tong-ju", "relieved", "minister of Railways")]),
    ("Han Kil-ho replaces veteran Ri Tong-ju, aged 84, as minister of Railways, state media said.",
     [("Han Kil-ho", "appointed", "minister of Railways"), ("Ri Tong-ju", "relieved", "minister of Railways")]),
    ("State media said Han Kil-ho was demoted to deputy director of the Propaganda and Agitation Department.",
     [("Han Kil-ho", "appointed", "deputy director of the Propaganda and Agitation Department")]),
    ("Han Kil Ho and Ri Tong Ju were appointed Air Force major generals.",
     [("Han Kil Ho", "promoted", "Major General"), ("Ri Tong Ju", "promoted", "Major General")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_places_taken(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert sorted(_changes(text)) == sorted(expected)


def test_rows_with_bars() -> None:
    text = (
        "Office | Name | Party\n\nVice Premier | Han Kil-ho (since 12 April 2018) | Workers' Party of Korea\n\n"
        "Vice Premier, Chairman of the State Planning Commission | Ri Tong-ju (since 2019) | Workers' Party of "
        "Korea\n\n"
        "Premier | Pak Chun-sam (2011\u20132013) | Workers' Party of Korea"
    )
    report = partystate.read(text, title="Cabinet", published="2020-10-13")
    assert sorted((p.name, p.post) for p in report.posts) == [
        ("Han Kil-ho", "vice-premier of the Cabinet of the DPRK"),
        ("Ri Tong-ju", "chairman of the State Planning Commission"),
        ("Ri Tong-ju", "vice-premier of the Cabinet of the DPRK"),
    ]


def test_who_joins_a_commission_attends_no_session() -> None:
    text = (
        "The parliament held a session in Pyongyang on Monday, state media said. Han Kil-ho, along with Ri Tong-ju and "
        "Pak Chun-sam, also joined the State Affairs Commission."
    )
    report = partystate.read(text, title="North Korea's parliament meets", published="2020-10-13")
    assert not [p.name for e in report.events for p in e.people]


NOTHING = [
    "Before that, Han Kil-ho had been appointed first vice director of the Propaganda Department, state media said.",
    "If Han Kil-ho is appointed premier, the economy of North Korea may open, analysts in Seoul said.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_supposed_or_past(text: str) -> None:
    assert _changes(text) == []


def test_the_dead_in_a_table_hold_nothing() -> None:
    text = "1. Han Kil Ho (1931-2005), premier\n\n2. Ri Tong Ju (1940-2010), vice-premier"
    assert partystate.read(text, title="Premiers", published="2020-10-13").posts == []


def test_list_in_one_line_behind_a_colon() -> None:
    text = "The following comrades were elected members of the Political Bureau: Han Kil Ho, Ri Tong Ju, Jo Sun Bok."
    seat = "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"
    names = ("Han Kil Ho", "Ri Tong Ju", "Jo Sun Bok")
    assert _changes(text) == [(name, "elected", seat) for name in names]


def test_body_of_a_seat_is_not_where_it_met() -> None:
    text = "Han Kil Ho was elected member of the Political Bureau of the WPK Central Committee at the Sixth Congress."
    seat = "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"
    assert _changes(text) == [("Han Kil Ho", "elected", seat)]


def test_envoy_recalled_by_decree() -> None:
    text = "DPRK Ambassador to Poland Han Kil Ho was recalled by decree of the SPA Presidium."
    assert _changes(text) == [("Han Kil Ho", "relieved", "ambassador of the DPRK to Poland")]


def test_who_speaks_in_a_eulogy() -> None:
    text = (
        "A state funeral for Han Kil Ho, deputy to the SPA, took place in Pyongyang on October 12.\n\n"
        "Jo Sun Bok, vice-premier of the Cabinet, in a eulogy said that the deceased did much."
    )
    report = partystate.read(text, title="State Funeral for Han Kil Ho", published="2020-10-13")
    assert [(p.name, p.capacity) for e in report.events for p in e.people] == [("Jo Sun Bok", "spoke")]
