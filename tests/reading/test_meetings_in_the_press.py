"""Meetings as newspapers and specialist sites tell them: rallies by the many who came, meetings put off or told by what
was said there, who took part in words of their own, and changes told beside them. Sentences of our own writing."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report


def _read(text: str, title: str = "North Korea's Kim in the news") -> Report:
    return partystate.read(text, title=title, published="2023-10-27")  # a Friday


RALLIES = [
    ("Wonsan citizens got together in the Seaside Square on October 26 to resolve to rebuild the port, KCNA said. The platform was taken by "
     "Premier Ri Pom Jun, senior officials of the Party, and vice-premiers of the Cabinet.",
     "2023-10-26", "Seaside Square", [("Ri Pom Jun", "attended")]),
    ("Tens of thousands of people gathered in Kim Il Sung Square on Thursday for a rally in support of the test, KCNA said. Ri Pom-jun, a "
     "party secretary, addressed the crowd.",
     "2023-10-26", "Kim Il Sung Square", [("Ri Pom-jun", "spoke")]),
    ("More than 80,000 Hamhung residents rallied at the Youth Stadium on Thursday to denounce sanctions, state media said. Premier Ri "
     "Pom-jun told the rally that the land would hold out.",
     "2023-10-26", "Youth Stadium", [("Ri Pom-jun", "spoke")]),
    ("State television on Wednesday showed a rally held on Kim Il Sung Square a day earlier, with Ri Pom-jun, a party secretary, "
     "delivering a speech.",
     "2023-10-24", "Kim Il Sung Square", [("Ri Pom-jun", "spoke")]),
    ("Some 40,000 people took part in a rally in the North Korean capital on Thursday at which Premier Ri Pom-jun read out a letter to "
     "Kim Jong Un.",
     "2023-10-26", "Pyongyang", [("Ri Pom-jun", "reported")]),
    ("Officials and working people from Kangwon Province assembled in the plaza of Wonsan on Thursday to vow to rebuild the area, KCNA "
     "reported.",
     "2023-10-26", "plaza of Wonsan", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day", "place", "people"), RALLIES)
def test_rallies_told_by_the_many(text: str, day: str, place: str | None, people: list[tuple[str, str]]) -> None:
    (event,) = _read(text).events
    assert (event.kind, str(event.start), event.place) == ("meeting", day, place)
    assert [(p.name, p.capacity) for p in event.people] == people


TOOK_PART = [
    ("KCNA reported that Ri Pom-jun, premier of the Cabinet, and Choe Kwang-sop, vice-chairman of the State Affairs Commission, were among "
     "the party, cabinet and army officials that attended the 4th session of the 14th Supreme People's Assembly.",
     [("Ri Pom-jun", "attended"), ("Choe Kwang-sop", "attended")]),
    ("A plenary meeting of the Cabinet was held on Wednesday. The KCNA reported Premier Ri Pom-jun; Choe Kwang-sop, chairman of the State "
     "Planning Commission; and other ranking officials attended the meeting, without mentioning the leader.",
     [("Ri Pom-jun", "attended"), ("Choe Kwang-sop", "attended")]),
    ("A session of the Supreme People's Assembly was held on Wednesday, KCNA said. Finance Minister Ri Pom-jun reported during the meeting "
     "that spending would rise.",
     [("Ri Pom-jun", "reported")]),
    ("A session of the Supreme People's Assembly was held on Wednesday, KCNA said. Presenting a report on the state budget at the session, "
     "Premier Ri Pom-jun said grave faults were found.",
     [("Ri Pom-jun", "reported")]),
    ("A session of the Supreme People's Assembly was held on Wednesday, KCNA said. The report said Premier Ri Pom-jun reported on the work "
     "done by the Cabinet last year.",
     [("Ri Pom-jun", "reported")]),
    ("PYONGYANG - Premier Ri Pom-jun said in his government report to the session of the Supreme People's Assembly on Friday that output "
     "rose, KCNA said.",
     [("Ri Pom-jun", "reported")]),
    ("North Korean leader Kim Jong Un told a powerful Politburo meeting that a lapse had put people at risk, state media reported Thursday.",
     [("Kim Jong Un", "spoke")]),
    ("Addressing a plenary meeting of the ruling Workers' Party, North Korean leader Kim Jong-un said that farms did better, KCNA "
     "reported.",
     [("Kim Jong-un", "spoke")]),
    ("North Korean leader Kim Jong Un used a politburo meeting on Tuesday to scold officials, state media said.",
     [("Kim Jong Un", "principal")]),
    ("Kim Jong Un's remarks came at an enlarged meeting of the Politburo of the ruling party's Central Committee on Tuesday, KCNA said.",
     [("Kim Jong Un", "spoke")]),
    ("An expanded plenary meeting of the DPRK Cabinet was held on or around October 24, 2023. DPRK Premier Ri Pom Jun [Ri Po'm-chun], "
     "Cabinet ministers and commission chairs attended the meeting.",
     [("Ri Pom Jun", "attended")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), TOOK_PART)
def test_who_took_part(text: str, people: list[tuple[str, str]]) -> None:
    (event,) = _read(text).events
    assert [(p.name, p.capacity) for p in event.people] == people


NOT_HELD = [
    "The Friday meeting suggests that a session of the Supreme People's Assembly, the country's parliament, which was scheduled to convene "
    "on Thursday, was delayed, KCNA said.",
    "A session of the Supreme People's Assembly that was due to open on Thursday has been postponed, KCNA said.",
    "North Korea postponed a session of its parliament that had been set for Thursday, state media said.",
    "North Korea has yet to hold a parliamentary session that was to open last week, Yonhap said, citing KCNA.",
    "North Korea reshuffled officials, KCNA said. The conference of the ruling party \"for electing its supreme body will take place in "
    "Pyongyang on November 28\", KCNA said.",
    "The ruling Workers' Party is in turmoil. Kim Jong-un suggested changes at the party's plenary meeting scheduled for mid-December.",
    "The ruling Workers' Party is at a loss. The schools were called a critical issue at every plenary meeting for the past few years.",
]


@pytest.mark.parametrize("text", NOT_HELD)
def test_meetings_that_were_not_held(text: str) -> None:
    assert _read(text).events == []


HEADERS = [
    ("The North made a sister of its leader an alternate member of the Politburo, the party's top body, at its meeting Saturday, state "
     "media said.",
     ("political_bureau_meeting", "2023-10-21", None, False)),
    ("The Politburo of North Korea's ruling party appointed a new premier at its meeting on Tuesday, state media said.",
     ("political_bureau_meeting", "2023-10-24", None, False)),
    ("Kim Jong Un presided over a Central Military Commission meeting of the ruling Workers' Party, state media said. At the enlarged "
     "meeting held the previous day, Kim discussed defence.",
     ("military_commission_meeting", "2023-10-26", None, True)),
    ("The 4th session of the 14th Supreme People's Assembly was held in North Korea on Wednesday.",
     ("assembly_session", "2023-10-25", None, False)),
    ("A plenary meeting of the party's Central Committee was held on Saturday, KCNA said, months after the last one opened in April.",
     ("plenary_meeting", "2023-10-21", None, False)),
    ("PYONGYANG - Choe Kwang-sop was named secretary of the ruling Workers' Party of Korea (WPK) at a crucial conference on Tuesday, KCNA "
     "said.",
     ("party_conference", "2023-10-24", None, False)),
    ("Kim Jong-un said in a meeting Thursday that the cabinet had failed to lift output, KCNA said.",
     ("meeting", "2023-10-26", None, None)),
    ("The 80-Day Battle launched with a large army-people rally in Kim Il Sung Square in Pyongyang on 26 October, KCNA said.",
     ("meeting", "2023-10-26", "Kim Il Sung Square", None)),
    ("At the 3rd session of the 14th Supreme People's Assembly held 26 October 2023 (Thursday), Choe Kwang Sop was appointed a Vice "
     "Chairman of the State Affairs Commission.",
     ("assembly_session", "2023-10-26", None, False)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "header"), HEADERS)
def test_headers(text: str, header: tuple[str, str, str | None, bool | None]) -> None:
    (event,) = _read(text).events
    assert (event.kind, str(event.start), event.place, event.enlarged) == header


FOREIGN = [
    ("Vietnam's party leaders meet",
     "The Party Central Committee of Vietnam began its ninth plenum in Hanoi on Tuesday. The Party Central Committee previously convened "
     "its eighth plenum in the capital from October 2 to 6."),
    ("Party plenum closes",
     "VIENTIANE - The fifth plenary session of the Party Central Committee of Laos closed on Wednesday, with the Party Secretary presiding."),
    ("Party plenum",
     "HAVANA - The Central Committee of the Party held its plenary session in Havana on Wednesday. The Political Bureau approved the agenda."),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text"), FOREIGN)
def test_other_party_states_bodies_are_theirs(title: str, text: str) -> None:
    assert _read(text, title).events == []


VICE_CHAIRMAN = "vice-chairman of the State Affairs Commission of the DPRK"
PREMIER = "premier of the Cabinet of the DPRK"
CHANGES = [
    ("Ri Pom-jun, along with Choe Kwang-sop, was elected vice-chairman of the State Affairs Commission, KCNA said.",
     [("Ri Pom-jun", "elected", VICE_CHAIRMAN), ("Choe Kwang-sop", "elected", VICE_CHAIRMAN)]),
    ("The session named Ri Pom-jun, together with Choe Kwang-sop, as vice chairmen of the State Affairs Commission, KCNA said.",
     [("Ri Pom-jun", "appointed", VICE_CHAIRMAN), ("Choe Kwang-sop", "appointed", VICE_CHAIRMAN)]),
    ("Ri Pom-jun, Vice Chairman of the Party Central Committee in charge of grain, along with Choe Kwang-sop (Minister of People's "
     "Security), also joined the State Affairs Commission.",
     [("Ri Pom-jun", "elected", "member of the State Affairs Commission of the DPRK"),
      ("Choe Kwang-sop", "elected", "member of the State Affairs Commission of the DPRK")]),
    ("Incumbent Premier Ri Pom-jun was replaced by a top Workers' Party official Choe Kwang-sop, KCNA said.",
     [("Ri Pom-jun", "relieved", PREMIER), ("Choe Kwang-sop", "appointed", PREMIER)]),
    ("The parliament also sacked the country's premier, Ri Pom-jun, and replaced him with parliament member Choe Kwang-sop, KCNA said.",
     [("Ri Pom-jun", "relieved", PREMIER), ("Choe Kwang-sop", "appointed", PREMIER)]),
    ("The parliament sacked the country's premier, who steers the economy, and replaced him with parliament member Choe Kwang-sop, KCNA "
     "said. The dismissal of premier Ri Pom-jun follows a failed reform.",
     [("Choe Kwang-sop", "appointed", PREMIER), ("Ri Pom-jun", "relieved", PREMIER)]),
    ("Kim Jong-un attended a rare session of the Supreme People's Assembly on Thursday to personally name Choe Kwang-sop as vice chairman of "
     "the State Affairs Commission, KCNA said.",
     [("Choe Kwang-sop", "appointed", VICE_CHAIRMAN)]),
    ("Kim's aide, Choe Kwang-sop, was elected to the powerful post of a vice chairman of the State Affairs Commission, KCNA said.",
     [("Choe Kwang-sop", "elected", VICE_CHAIRMAN)]),
    ("Choe Kwang-sop was appointed a Vice Chairman to the country's supreme power body, the State Affairs Commission, KCNA said.",
     [("Choe Kwang-sop", "appointed", VICE_CHAIRMAN)]),
    ("Ri Pom-jun replaced Kim Tong-il as the country's Premier, KCNA said.",
     [("Kim Tong-il", "relieved", PREMIER), ("Ri Pom-jun", "appointed", PREMIER)]),
    ("The assembly appointed Ri Pom-jun as the nation's premier, KCNA said.", [("Ri Pom-jun", "appointed", PREMIER)]),
    ("The Central Committee appointed Ri Pom-jun, a planner who once served as a vice premier, to be the new director of the Department of "
     "Grain, replacing Kim Tong-il who was appointed in May, KCNA said.",
     [("Ri Pom-jun", "appointed", "director of the Department of Grain"), ("Kim Tong-il", "relieved", "director of the Department of Grain")]),
    ("The assembly elected a new vice-chairman of the State Affairs Commission, Ri Pom-jun, KCNA said.",
     [("Ri Pom-jun", "elected", VICE_CHAIRMAN)]),
    ("A new premier, Ri Pom-jun, was elected at the session, KCNA said.", [("Ri Pom-jun", "elected", PREMIER)]),
    ("Pyongyang also named a new Premier of its cabinet, Ri Pom-jun, replacing Kim Tong-il who had held the post since 2013, KCNA said.",
     [("Ri Pom-jun", "appointed", PREMIER), ("Kim Tong-il", "relieved", PREMIER)]),
    ("On Monday, Kim Jong-un issued an order promoting his aide Choe Kwang-sop and several commanding officers to the rank of general, KCNA "
     "said.",
     [("Choe Kwang-sop", "promoted", "General")]),
    ("During the WPK's third conference on Sept. 28, 2010, Ri Pom Jun was elected the party's secretary, while Choe Kwang Sop was appointed "
     "vice chairman of the party's Central Military Commission, KCNA said.",
     []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "changes"), CHANGES)
def test_changes_beside_meetings(text: str, changes: list[tuple[str, str, str]]) -> None:
    assert [(c.name, c.action, c.post) for c in _read(text).changes] == changes


def test_officials_by_name_are_not_the_group_behind_them() -> None:
    told = _read(
        "A mass rally was held at Kim Il Sung Square on Friday. Seen at the platform were Ri Pom Jun, premier of the Cabinet, senior "
        "officials of the Party and government O Su Jong, An Jong Sun and Ro Tu Chol, vice-premiers of the Cabinet, officials of "
        "the Party and power organs and working people.",
        "Rally Held",
    )
    assert [(p.name, p.posts) for p in told.events[0].people] == [
        ("Ri Pom Jun", [PREMIER]), ("O Su Jong", []), ("An Jong Sun", []), ("Ro Tu Chol", [])
    ]  # fmt: skip


def test_the_state_stands_behind_its_bodies() -> None:
    told = _read("Ri Pom-jun, president of the Supreme People's Assembly Presidium of North Korea, attended a meeting, KCNA said.")
    assert [p.post for p in told.posts] == ["president of the Presidium of the Supreme People's Assembly of the DPRK"]


def test_hyphens_of_web_pages() -> None:
    told = _read("Leader Kim Jong\u2011un presided over a three\u2011day plenary meeting of the party's Central Committee, KCNA said.")
    assert [p.name for p in told.events[0].people] == ["Kim Jong-un"]


def test_short_names_in_square_brackets() -> None:
    told = _read(
        "A meeting was held in Pyongyang on Thursday. On the platform were Supreme People's Assembly [SPA] Presidium President Ri Pom Jun "
        "(Ri Po'm-chun), WPK Vice Chairman and State Affairs Commission [SAC] Vice Chairman Choe Kwang Sop (Ch'oe Kwang-so'p) and KPA "
        "General Political Department Director Vice Marshal Kim Tong Il [Kim Tong-il].",
    )
    assert [(p.name, p.posts) for p in told.events[0].people] == [
        ("Ri Pom Jun", ["president of the Presidium of the Supreme People's Assembly of the DPRK"]),
        ("Choe Kwang Sop", ["vice-chairman of the Workers' Party of Korea", VICE_CHAIRMAN]),
        ("Kim Tong Il", ["director of the General Political Department of the Korean People's Army", "Vice Marshal"]),
    ]


def test_news_quoted_whole_with_its_day() -> None:
    (event,) = _read(
        'North Korea has opened a rare party congress, state media said Friday. "The Ninth Congress of the ruling Workers\' Party of Korea '
        '(WPK) opened in Pyongyang, the capital city," the previous day, the Korean Central News Agency (KCNA) said. Declaring the opening '
        "of the congress, Kim Jong-un said that the harvest was good."
    ).events
    assert (event.kind, str(event.start), event.place) == ("party_congress", "2023-10-26", "Pyongyang")
    assert [(p.name, p.capacity) for p in event.people] == [("Kim Jong-un", "spoke")]


def test_what_the_leader_did_there_stands_quoted() -> None:
    (event,) = _read(
        "At a meeting of the Central Military Commission of the ruling Workers' Party of Korea on Wednesday, Kim Jong Un \u201cdeeply "
        "summarized the situation and made an important conclusion,\u201d KCNA said."
    ).events
    assert [(p.name, p.capacity) for p in event.people] == [("Kim Jong Un", "spoke")]


def test_each_speaks_at_his_own_meeting() -> None:
    told = _read(
        "Meetings of delegates of the Cabinet and the Ministry of Railways took place on Oct. 26. Speeches on the plan were made by Ri Pom "
        "Jun, secretary of the party committee of the Cabinet, at the meeting of the Cabinet, and Kim Tong Il, director of the Political "
        "Bureau of the Ministry of Railways, at the meeting of the Ministry of Railways.",
        "Meetings Held",
    )
    assert [(p.name, p.capacity) for p in told.events[0].people] == [("Ri Pom Jun", "spoke"), ("Kim Tong Il", "spoke")]


def test_dismissals_among_a_reshuffle() -> None:
    told = _read(
        "North Korea has reshuffled its top brass, including the dismissal of Ri Pom-jun, secretary of the party's Central Committee and "
        "vice chairman of the party's Central Military Commission, state media said."
    )
    assert [(c.name, c.action, c.post) for c in told.changes] == [
        ("Ri Pom-jun", "relieved", "secretary of the Central Committee of the Workers' Party of Korea"),
        ("Ri Pom-jun", "relieved", "vice-chairman of the Central Military Commission of the Workers' Party of Korea"),
    ]


def test_a_rank_shares_no_body_with_the_next_post() -> None:
    told = _read("The country's top general, Chief of the General Staff Ri Pom Jun, was \"dismissed,\" KCNA reported.")
    assert [(c.action, c.post) for c in told.changes] == [
        ("relieved", "chief of the General Staff of the Korean People's Army")
    ]


def test_agenda_lines_without_numbers() -> None:
    (event,) = _read(
        "The 10th Congress of the Youth League was opened in Pyongyang on October 26.\n\nThe congress approved the following agenda "
        "items:\n\nReview of the work of the league\n\nOn renaming the league\n\nRi Pom Jun, chairman of the Central Committee of the "
        "youth league, made a report on the first agenda item.",
        "Congress Opens",
    ).events
    assert [item.text for item in event.agenda] == ["Review of the work of the league", "On renaming the league"]


def test_last_week_is_looked_back_on() -> None:
    told = _read(
        "Kim Jong-un presided over a meeting of the Political Bureau on Thursday, KCNA said.\n\nThe party faces hard times.\n\nAnalysts "
        "are watching.\n\nLast week, Kim visited a munitions factory and gave guidance to its officials."
    )
    assert [e.kind for e in told.events] == ["political_bureau_meeting"]


SPOKE_THERE = [
    ("North Korea's Kim Jong-un demanded better harbours at a plenary meeting of the ruling Workers' Party on Thursday, state media said.",
     "plenary_meeting", [("Kim Jong-un", "spoke")]),
    ("North Korea's premier, Ri Pom-jun, admitted faults at a cabinet meeting on Thursday, KCNA said.",
     "cabinet_meeting", [("Ri Pom-jun", "spoke")]),
    ("In a report to the Supreme People's Assembly on Thursday, Premier Ri Pom-jun promised more ferries, North Korea's KCNA said.",
     "assembly_session", [("Ri Pom-jun", "reported")]),
    ("Addressing the North's parliament on Thursday, leader Kim Jong-un vowed to build ferries, state media said.",
     "assembly_session", [("Kim Jong-un", "spoke")]),
    ("Speaking at a mass rally in Pyongyang on Thursday, North Korean Premier Ri Pom-jun denounced the tolls.",
     "meeting", [("Ri Pom-jun", "spoke")]),
    ("North Korea's rubber-stamp parliament on Thursday passed a bill on ferries, KCNA said.", "assembly_session", []),
    ("The Standing Committee of the Supreme People's Assembly passed a law on ferries at its plenary meeting on Thursday, KCNA said.",
     "assembly_standing_meeting", []),
    ("Kim Jong-un, presiding over an enlarged meeting of North Korea's Central Military Commission on Thursday, signed an order on forts.",
     "military_commission_meeting", [("Kim Jong-un", "presided")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "people"), SPOKE_THERE)
def test_who_spoke_at_a_bodys_meeting(text: str, kind: str, people: list[tuple[str, str]]) -> None:
    (event,) = _read(text).events
    assert (event.kind, str(event.start)) == (kind, "2023-10-26")
    assert [(p.name, p.capacity) for p in event.people] == people


@pytest.mark.parametrize(
    "text",
    [
        "Leader Kim Jong-un appears not to have been at the session, which adopted a law on ferries.",
        "Premier Ri Pom-jun failed to show up at the session.",
        "Kim Jong-un is thought not to have taken part. Ri Pom-jun, the premier, was absent.",
    ],
)
def test_who_stayed_away(text: str) -> None:
    held = "North Korea held a session of the Supreme People's Assembly on Thursday, KCNA said."
    (event,) = _read(f"{held} {text}").events
    assert not event.people


def test_what_officials_discussed_under_a_chairman() -> None:
    text = "At a Cabinet meeting presided over by Premier Ri Pom-jun on Thursday, officials discussed leaking quays, North Korea's KCNA said."
    (event,) = _read(text).events
    assert (event.presider, [a.text for a in event.agenda]) == ("Ri Pom-jun", ["leaking quays"])
    text = "North Korea's politburo met on Thursday under the chairmanship of Kim Jong-un and resolved to open two ports, state media said."
    assert [d.title for d in _read(text).events[0].decisions] == ["to open two ports"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The North convened a parliamentary session in Pyongyang over the weekend, state media said.", "Pyongyang"),
        ("North Korea held a session of the Supreme People's Assembly in Hamhung at the weekend, KCNA said.", "Hamhung"),
        ("North Korea held a parliamentary session in the face of a drought on Thursday, state media said.", None),
    ],
)
def test_where_a_session_was_held(text: str, place: str | None) -> None:
    (event,) = _read(text).events
    assert (event.kind, event.place) == ("assembly_session", place)


@pytest.mark.parametrize(
    "behind",
    [
        "The dyke is part of the plan set forth at the Eighth Party Congress.",
        "It is being built under a decision taken at the Fourth Plenary Meeting of the party's Central Committee.",
        "With the Eighth Party Congress as a turning point, ports have been mended, he said.",
        "He called on the officials of the ports to work better.",
    ],
)
def test_what_goes_on_since_a_meeting_is_no_meeting(behind: str) -> None:
    text = f"Kim Jong-un inspected a new dyke on Monday, the Korean Central News Agency (KCNA) said.\n\nSnow fell.\n\n{behind}"
    (event,) = partystate.read(text, title="A dyke inspected", published="2023-10-27").events
    assert (event.kind, str(event.start)) == ("guidance", "2023-10-23")


def test_the_agency_by_its_full_name_is_the_source() -> None:
    text = "The Korean Central News Agency (KCNA) reported that the Central Military Commission of the Workers' Party met on Monday."
    (event,) = partystate.read(text, title="A meeting", published="2023-10-27").events
    assert (event.kind, str(event.start)) == ("military_commission_meeting", "2023-10-23")
