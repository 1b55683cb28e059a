"""Posts whose body stands elsewhere in the sentence. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]
CC = "Central Committee of the Workers' Party of Korea"


@pytest.mark.parametrize(
    "people",
    [
        "Ri Song Min, department director, and other officials of the C.C., the WPK",
        "officials of the C.C., the WPK including Department Director Ri Song Min",
        "Department Director Ri Song Min and other officials of the C.C., the WPK",
    ],
)
def test_a_department_of_the_committee_of_those_beside(reader: Reader, people: str) -> None:
    report = reader(f"A reception was given here on Monday.\n\nPresent there were {people}.")
    assert posts_by_name(report) == {"Ri Song Min": [f"department director of the {CC}"]}


def test_a_delegation_is_no_body(reader: Reader) -> None:
    report = reader(
        "A reception was given here on Monday.\n\nPresent there were members of the delegation including Vice-Director Ri "
        "Song Min and officials concerned of the DPRK."
    )
    assert posts_by_name(report) == {"Ri Song Min": ["vice-director"]}


def test_who_doubles_as_chairman_of_what_sent_him(reader: Reader) -> None:
    report = reader(
        "A delegation of the Skating Association of the DPRK led by Ri Song Min, vice-minister of Railways who doubles as "
        "its chairman, left here on Monday."
    )
    assert posts_by_name(report) == {
        "Ri Song Min": ["vice-minister of Railways", "chairman of the Skating Association of the DPRK"]
    }


@pytest.mark.parametrize("province", ["North Hamgyong Province", "Jagang Province", "South Hwanghae Province"])
def test_a_citys_committee_with_its_province(reader: Reader, province: str) -> None:
    report = reader(
        f"A ceremony was held here on Monday.\n\nPresent there were Ri Song Min, chairman of the Chongsan City People's "
        f"Committee of {province}, and other officials concerned."
    )
    assert posts_by_name(report) == {"Ri Song Min": [f"chairman of the Chongsan City People's Committee of {province}"]}
    assert [g.text for g in report.events[0].groups] == ["other officials concerned"]


def test_a_roster_broken_behind_an_abbreviation(reader: Reader) -> None:
    report = reader(
        "A reception was given here on Monday.\n\nPresent there were Ri Song Min, premier of the Cabinet, officials of the "
        "Cabinet, Kim Chol Su, alternate member of the Political Bureau of the C.C.\n\nthe WPK and vice-premier of the "
        "Cabinet, and Pak Yong Ho, secretary of the C.C., the WPK."
    )
    assert posts_by_name(report)["Kim Chol Su"] == [
        f"alternate member of the Political Bureau of the {CC}",
        "vice-premier of the Cabinet of the DPRK",
    ]
    assert [p.name for p in report.events[0].people] == ["Ri Song Min", "Kim Chol Su", "Pak Yong Ho"]


@pytest.mark.parametrize("title", ["consul general", "consul-general"])
def test_a_consul_general_holds_no_rank(reader: Reader, title: str) -> None:
    report = reader(f"Present at a meeting here on Monday was Ri Song Min, DPRK {title} in Shenyang.")
    assert posts_by_name(report) == {"Ri Song Min": [f"{title} of the DPRK in Shenyang"]}


@pytest.mark.parametrize(
    ("printed", "canonical"),
    [
        ("commander of the Border Guards", "commander of the Border Guards"),
        ("manager of the Hyesan Glove Mill", "manager of the Hyesan Glove Mill"),
        ("rector of Kim Chol Su University", "rector of Kim Chol Su University"),
        ("a section chief of a bureau of the Ministry of Railways", "section chief of a bureau of the Ministry of Railways"),
        ("DPRK ambassador to the Czech Republic", "ambassador of the DPRK to the Czech Republic"),
        ("minister of Labour of the State Commission", "minister of Labour of the State Commission"),
        ("minister of the Fisheries", "minister of Fisheries"),
        ("the director of its workshop", "director of the workshop"),
    ],
)
def test_a_body_keeps_the_article_it_is_printed_with(reader: Reader, printed: str, canonical: str) -> None:
    report = reader(f"A reception was given here on Monday.\n\nPresent there were Ri Song Min, {printed}, and cooks.")
    assert posts_by_name(report) == {"Ri Song Min": [canonical]}


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Ri Song Min, head of a workteam of the Onpho Zinc Mine, told a reporter that",
         "head of a workteam of the Onpho Zinc Mine"),
        ("Ri Song Min, dean of a faculty of Hyesan University of Music, told KCNA that",
         "dean of a faculty of Hyesan University of Music"),
        ("Ri Song Min, a member of the editorial board of the Minju Ilbo, told KCNA that",
         "member of the editorial board of the Minju Ilbo"),
        ("Ri Song Min, chief engineer of the Onpho Zinc Mine, told KCNA that", "chief engineer of the Onpho Zinc Mine"),
        ("Chief Engineer Ri Song Min of the Onpho Zinc Mine told KCNA that", "chief engineer of the Onpho Zinc Mine"),
        ("Ri Song Min, a room chief of the Geology Department of Hyesan University, told KCNA that",
         "room chief of the Geology Department of Hyesan University"),
        ("Ri Song Min, 41, workshop head of the Onpho Zinc Mine, said", "workshop head of the Onpho Zinc Mine"),
        ("The manager of the Onpho Zinc Mine, Ri Song Min (55), told KCNA that", "manager of the Onpho Zinc Mine"),
    ],
)  # fmt: skip
def test_a_unit_or_a_trade_within_a_body(reader: Reader, told: str, post: str) -> None:
    report = reader(f"{told} the ore was of good quality.", title="Zinc Mine")
    assert posts_by_name(report) == {"Ri Song Min": [post]}


def test_several_heads_of_trades(reader: Reader) -> None:
    report = reader(
        "A reception was given here on Monday.\n\nPresent there were Ri Song Min and Pak Il Ho, chief designers of the "
        "Hyesan Shipyard Bureau, and cooks."
    )
    post = "chief designer of the Hyesan Shipyard Bureau"
    assert posts_by_name(report) == {"Ri Song Min": [post], "Pak Il Ho": [post]}


@pytest.mark.parametrize(
    ("before", "post", "full"),
    [
        ("The Onpho Lake Hotel was opened.", "manager of the hotel", "manager of the Onpho Lake Hotel"),
        ("Rice and Wheat Research Center is busy.", "head of the center", "head of the Rice and Wheat Research Center"),
        ("Visitors came to Ri Chol University.", "president of the university", "president of Ri Chol University"),
        ("The State Bureau of Fairs met the Water Bureau.", "director of the bureau", "director of the bureau"),
    ],
)
def test_the_one_house_a_report_names(reader: Reader, before: str, post: str, full: str) -> None:
    report = reader(f"{before}\n\nRi Song Min, {post}, told KCNA that the rooms are warm.", title="Warm Rooms")
    assert posts_by_name(report) == {"Ri Song Min": [full]}


def test_a_post_in_a_disowned_ministry_is_anothers(reader: Reader) -> None:
    report = reader(
        "A DPRK spokesman scolded Ri Song Min, policy room chief of the puppet Ministry of Weather, for his words."
    )
    assert posts_by_name(report) == {}


@pytest.mark.parametrize(
    ("people", "post"),
    [
        ("Presidium member Ri Song Min and relevant members of the Political Bureau of the WPK Central Committee",
         f"member of the Presidium of the Political Bureau of the {CC}"),
        ("Presidium Member Ri Song Min of the Central Committee of the Farmers' Front",
         "member of the Presidium of the Central Committee of the Farmers' Front"),
        ("Ri Song Min, president of the presidium of the Supreme Peoples' Assembly",
         "president of the Presidium of the Supreme People's Assembly of the DPRK"),
        ("Ri Song Min, director of the Party Press Institute of the C.C., the WPK",
         f"director of the Party Press Institute of the {CC}"),
        ("Ri Song Min, chairman of the Association of Korean Nationals in Dalian City of China",
         "chairman of the Association of Korean Nationals in Dalian City of China"),
    ],
)  # fmt: skip
def test_organs_within_organs(reader: Reader, people: str, post: str) -> None:
    report = reader(f"A reception was given here on Monday.\n\nPresent there were {people}, and guests.")
    assert posts_by_name(report) == {"Ri Song Min": [post]}


def test_a_presidium_of_two_bodies_named_stays_open(reader: Reader) -> None:
    report = reader(
        "A reception was given here on Monday.\n\nPresent there were Presidium Member Ri Song Min, members of the Political "
        "Bureau and deputies to the Supreme People's Assembly."
    )
    assert posts_by_name(report) == {"Ri Song Min": ["member of the Presidium"]}


@pytest.mark.parametrize(
    ("before", "post", "full"),
    [
        ("The Gardeners' Union of Korea met.", "chairman of the C.C., the Union",
         "chairman of the Central Committee of the Gardeners' Union of Korea"),
        ("The Union of Garden Workers of Korea met.", "chairman of the C.C., the Union",
         "chairman of the Central Committee of the Union of Garden Workers of Korea"),
        ("The Red Scarf Youth League met.", "secretary of the Central Committee of the youth league",
         "secretary of the Central Committee of the Red Scarf Youth League"),
        ("Officials of the Onpho Tree Committee met.", "vice-chairman of the Committee",
         "vice-chairman of the Onpho Tree Committee"),
        ("Pak Il Ho, chairman of the Committee for Rice with Foreign Lands, met Pak.", "vice-chairman of the Committee",
         "vice-chairman of the Committee for Rice with Foreign Lands"),
        ("The Tree Committee and the Rice Committee met.", "vice-chairman of the Committee", "vice-chairman of the Committee"),
        ("Trees grew.", "section chief of the C.C., the Party", f"section chief of the {CC}"),
        ("Trees grew.", "a general of the KPA", "General of the Korean People's Army"),
        ("Trees grew.", "rector of the DPRK Conservatory", "rector of the Conservatory of the DPRK"),
    ],
)  # fmt: skip
def test_a_body_shortened_behind_a_role(reader: Reader, before: str, post: str, full: str) -> None:
    report = reader(f"{before}\n\nRi Song Min, {post}, told KCNA that the trees are green.", title="Green Trees")
    assert posts_by_name(report)["Ri Song Min"] == [full]


@pytest.mark.parametrize(
    ("people", "post"),
    [
        ("Ri Song Min, chairman of the Writers' Union Central Committee",
         "chairman of the Central Committee of the Writers' Union"),
        ("Ri Song Min, secretary of the WPK Central Committee", f"secretary of the {CC}"),
        ("Ri Song Min, chief of staff of the Border Guards", "chief of staff of the Border Guards"),
        ("Ri Song Min, head of the State Mime Troupe", "head of the State Mime Troupe"),
    ],
)  # fmt: skip
def test_words_of_a_body_in_another_order(reader: Reader, people: str, post: str) -> None:
    report = reader(f"A reception was given here on Monday.\n\nPresent there were {people}, and guests.")
    assert posts_by_name(report) == {"Ri Song Min": [post]}


def test_an_organ_of_a_delegation_s_sender_with_its_short_name(reader: Reader) -> None:
    report = reader(
        "A delegation of the General Association of Korean Residents in Japan (Chongryon) led by Ri Song Min, chairman of "
        "its Song Committee, was given a reception here on Monday by Pak Il Ho, minister of Culture."
    )
    assert posts_by_name(report)["Ri Song Min"] == [
        "chairman of the Song Committee of the General Association of Korean Residents in Japan"
    ]


def test_in_what_charge_an_envoy_was_sent(reader: Reader) -> None:
    report = reader("Pak Chol Min, as special envoy of the DPRK government, left here for Laos on Monday.")
    assert [p.post for p in report.posts] == ["special envoy of the government of the DPRK"]


def test_as_what_somebody_speaks_is_no_post_of_his(reader: Reader) -> None:
    assert reader("Pak Chol Min, as head of the delegation, said on Monday that all was well.").posts == []


@pytest.mark.parametrize(
    ("company", "body"),
    [
        ("the WPK delegation", "Central Committee of the Workers' Party of Korea"),
        ("a WPK delegation", "Central Committee of the Workers' Party of Korea"),
        ("the delegation of the Workers' Party of Korea", "Central Committee of the Workers' Party of Korea"),
    ],
)
def test_an_organ_of_the_party_whose_delegation_was_met(reader: Reader, company: str, body: str) -> None:
    report = reader(
        f"Ivan Petrov, secretary general of the Farmers' Party of Ruritania, met {company} led by Ri Song Min, vice department "
        "director of its Central Committee, on Monday.",
        title="Party Leader Meets Delegation",
    )
    assert posts_by_name(report) == {"Ri Song Min": [f"vice department director of the {body}"]}


@pytest.mark.parametrize(
    ("body", "post"),
    [
        ("the Workers' Party of Brazil", "chairman of the Workers' Party of Brazil"),
        ("the City Committee of the Workers' Party of Mexico", "chairman of the City Committee of the Workers' Party of Mexico"),
    ],
)
def test_a_party_of_the_same_name_abroad(reader: Reader, body: str, post: str) -> None:
    report = reader(f"Kim Chol Su, secretary of the WPK, had talks with Pedro Alves, chairman of {body}, on Monday.")
    (event,) = report.events
    assert [p.posts for p in event.people if p.name == "Pedro Alves"] == [[post]]


@pytest.mark.parametrize(
    ("printed", "posts"),
    [
        ("head of the delegation of the European Union", ["head of the delegation of the European Union"]),
        ("head of the delegation of the Farmers' Party of Austria", []),
        ("head of the Austrian delegation", []),
    ],
)
def test_a_delegation_that_stays_has_a_head(reader: Reader, printed: str, posts: list[str]) -> None:
    (event,) = reader(
        "A seminar was held here on Monday.\n\nOfficials of the Ministry of Railways attended it.\n\n"
        f"Hans Meier, {printed}, made a speech."
    ).events
    assert [p.posts for p in event.people] == [posts]
