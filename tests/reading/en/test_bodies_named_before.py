"""Posts told by a noun that only the report before them explains. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]


def _guests(report: Report) -> dict[str, list[str]]:
    return {p.name: p.posts for e in report.events for p in e.people if p.foreign}


@pytest.mark.parametrize(
    ("before", "post", "full"),
    [
        ("The Onpho branch of the League of Beekeepers met, and the Hyesan Bee Museum in Hyesan was opened.",
         "section chief of the museum", "section chief of the Hyesan Bee Museum in Hyesan"),
        ("The Kyongsong 48 Kettle Factory is busy.", "manager of the factory",
         "manager of the Kyongsong 48 Kettle Factory"),
        ("Officials of the Ministry of Ports and Fisheries Control came.", "department director of the ministry",
         "department director of the Ministry of Ports and Fisheries Control"),
        ("The Nampho mission of the Seafarers' Front was visited.", "chief of the mission",
         "chief of the Nampho mission of the Seafarers' Front"),
        ("The Beekeepers' Union was praised. Later the Union of Glaziers of Korea met.", "vice-chairman of the union",
         "vice-chairman of the Union of Glaziers of Korea"),
        ("A preparatory committee of the Union of Glaziers in Laos was formed.", "chairman of the preparatory committee",
         "chairman of the preparatory committee of the Union of Glaziers in Laos"),
        ("The Hyesan Honey Law Firm is busy.", "director of the firm", "director of the Hyesan Honey Law Firm"),
        ("Children are at the Onpho Beekeepers' Camp.", "head of the camp", "head of the Onpho Beekeepers' Camp"),
        ("Hyesan Linden Kindergarten is old.", "principal of the kindergarten",
         "principal of the Hyesan Linden Kindergarten"),
        ("The House of Glaziers was opened.", "manager of the house", "manager of the House of Glaziers"),
        ("The State General Bureau of Honey has branches.", "director of the general bureau",
         "director of the State General Bureau of Honey"),
        ("The Hyesan Hive Management Office makes bags.", "director of the management office",
         "director of the Hyesan Hive Management Office"),
        ("Guests of the League of Peoples of Asia, Africa and Europe came.", "secretary of the league",
         "secretary of the League of Peoples of Asia, Africa and Europe"),
    ],
)  # fmt: skip
def test_the_body_named_last(reader: Reader, before: str, post: str, full: str) -> None:
    report = reader(f"{before}\n\nRi Song Min, {post}, told KCNA that the bees are well.", title="Bees")
    assert posts_by_name(report)["Ri Song Min"] == [full]


def test_a_body_named_only_behind_is_not_meant(reader: Reader) -> None:
    report = reader(
        "The Union of Glaziers of Korea gave a reception here on Monday.\n\nPresent there were Ri Song Min, chairman of the "
        "union, and Pak Il Ho, chairman of the Hyesan Committee of the Beekeepers' Union.",
        title="Reception Given",
    )
    assert posts_by_name(report)["Ri Song Min"] == ["chairman of the Union of Glaziers of Korea"]


@pytest.mark.parametrize(
    ("head", "posts"),
    [
        ("Tran Van Hung, head of the Commission for Press of the Party Central Committee",
         ["head of the Commission for Press of the Central Committee of the Communist Party of Vietnam"]),
        ("General Secretary Tran Van Hung", ["general secretary of the Communist Party of Vietnam"]),
        ("Tran Van Hung, member of the Political Bureau and the Secretariat of the C.C., the Communist Party of Vietnam who "
         "is head of its Press Department",
         ["member of the Political Bureau of the Central Committee of the Communist Party of Vietnam",
          "member of the Secretariat of the Central Committee of the Communist Party of Vietnam",
          "head of the Press Department of the Central Committee of the Communist Party of Vietnam"]),
        ("Tran Van Hung, member of the Political Bureau of the Party Central Committee and chairman of its Hue City "
         "Committee",
         ["member of the Political Bureau of the Central Committee of the Communist Party of Vietnam",
          "chairman of the Hue City Committee of the Communist Party of Vietnam"]),
        ("Tran Van Hung, president of the CPV", ["president of the Communist Party of Vietnam"]),
    ],
)  # fmt: skip
def test_a_guest_s_party_is_the_one_the_report_names(reader: Reader, head: str, posts: list[str]) -> None:
    report = reader(
        f"Kim Yong Nam met a Communist Party of Vietnam delegation led by {head}, on Monday and had a talk with it."
    )
    assert _guests(report) == {"Tran Van Hung": posts}


def test_a_local_committee_of_another_party(reader: Reader) -> None:
    report = reader(
        "Pak Il Ho met Sun Weimin, secretary of the Anhui Provincial Party Committee, here on Monday.", title="Talk"
    )
    assert _guests(report) == {"Sun Weimin": ["secretary of the Anhui Provincial Party Committee"]}


@pytest.mark.parametrize(
    ("told", "host"),
    [
        ("Omar Diallo, president of Mali, said this on May 3 when receiving credentials from DPRK Ambassador to his country "
         "Ri Song Min.", "Mali"),
        ("Dutch Queen Anna met Ri Song Min, outgoing DPRK ambassador to her country, on May 3. He came from Laos.",
         "the Netherlands"),
        ("A reception was given at the DPRK embassy in Havana on May 3. Ambassador Ri Song Min and staff members of the DPRK "
         "embassy were on hand, and Chinese guests.", "Cuba"),
        ("President Luka Horvat of this country told on May 3 DPRK Ambassador Ri Song Min, who paid a call on him, that "
         "Croatian farmers are busy.", "Croatia"),
    ],
)  # fmt: skip
def test_the_country_an_ambassador_is_sent_to(reader: Reader, told: str, host: str) -> None:
    report = reader(told, title="On Relations with DPRK", published=date(2011, 5, 5))
    assert posts_by_name(report) == {"Ri Song Min": [f"ambassador of the DPRK to {host}"]}


def test_the_country_of_a_statesman_by_his_title_alone(reader: Reader) -> None:
    report = reader(
        "Croatian farmers are busy, said President Luka Horvat on May 3 when receiving credentials from DPRK Ambassador to "
        "his country Ri Song Min.",
        title="Croatian President on Farming",
        published=date(2011, 5, 5),
    )
    assert _guests(report) == {"Luka Horvat": ["president of Croatia"]}


def test_the_president_of_a_society_presides_over_no_country(reader: Reader) -> None:
    report = reader(
        "A reception was given here on Monday in honour of the Croatian beekeepers.\n\nPresent there was their group led by "
        "its President Luka Horvat.",
        title="Reception Given",
    )
    assert "president of Croatia" not in _guests(report).get("Luka Horvat", [])


def test_an_ambassador_to_nobody_knows_where(reader: Reader) -> None:
    report = reader("Ri Song Min, DPRK ambassador to his country, was received on Monday.", title="Courtesy Call Paid")
    assert posts_by_name(report).get("Ri Song Min") in (None, ["ambassador of the DPRK"])


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("section chief", "section chief of the Hyesan Bee Academy"),
        ("vice-chairman", "vice-chairman of the Hyesan Bee Academy"),
        ("head of a department", "head of a department of the Hyesan Bee Academy"),
        ("curator of its library", "curator of the library of the Hyesan Bee Academy"),
        ("ambassador", "ambassador"),
    ],
)
def test_who_heads_a_delegation_is_of_what_sent_it(reader: Reader, told: str, post: str) -> None:
    report = reader(f"A delegation of the Hyesan Bee Academy led by Ri Song Min, {told}, left here on Monday.")
    assert posts_by_name(report) == {"Ri Song Min": [post]}


def test_whose_members_a_delegation_is_made_of(reader: Reader) -> None:
    report = reader("A group of teachers of Hyesan University led by Ri Song Min, head of a department, left here.")
    assert posts_by_name(report) == {"Ri Song Min": ["head of a department of Hyesan University"]}
