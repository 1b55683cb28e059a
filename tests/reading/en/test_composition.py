"""Lists of who makes up a body: behind "… as follows:", line by line, and of committees formed for an occasion."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader

BUREAU = "Political Bureau of the Central Committee of the Workers' Party of Korea"


def elected(report: object) -> list[tuple[str, str, str]]:
    return [(c.name, c.action, c.post) for c in report.changes]  # type: ignore[attr-defined]


def held(report: object) -> list[tuple[str, str]]:
    return [(p.name, p.post) for p in report.posts]  # type: ignore[attr-defined]


def test_each_name_has_the_role_of_its_line(reader: Reader) -> None:
    report = reader(
        "The session elected the National Defence Commission of the DPRK as follows:\n\n"
        "Chairman: Pak Chol Min\n\nVice-Chairmen: Ri Yong Su, Kim Nam Il\n\nMembers: Choe Il, Jong Hyok, Han Song Guk"
    )
    body = "National Defence Commission of the DPRK"
    assert elected(report) == [
        ("Pak Chol Min", "elected", f"chairman of the {body}"),
        ("Ri Yong Su", "elected", f"vice-chairman of the {body}"),
        ("Kim Nam Il", "elected", f"vice-chairman of the {body}"),
        ("Choe Il", "elected", f"member of the {body}"),
        ("Jong Hyok", "elected", f"member of the {body}"),
        ("Han Song Guk", "elected", f"member of the {body}"),
    ]
    assert held(report) == [(name, post) for name, _, post in elected(report)]


def test_a_heading_with_a_body_of_its_own(reader: Reader) -> None:
    report = reader(
        "The members and alternate members of the Political Bureau of the WPK Central Committee newly elected are as "
        "follows:\n\nMembers of the Presidium of the Political Bureau:\n\nPak Chol Min and Ri Yong Su.\n\n"
        "Alternate members of the Political Bureau:\n\nChoe Il, Jong Hyok."
    )
    assert elected(report) == [
        ("Pak Chol Min", "elected", f"member of the Presidium of the {BUREAU}"),
        ("Ri Yong Su", "elected", f"member of the Presidium of the {BUREAU}"),
        ("Choe Il", "elected", f"alternate member of the {BUREAU}"),
        ("Jong Hyok", "elected", f"alternate member of the {BUREAU}"),
    ]


def test_the_list_looks_back_for_its_body(reader: Reader) -> None:
    report = reader(
        "The members of the Cabinet were appointed at the session. They are as follows:\n\nPremier Pak Chol Min\n\n"
        "Vice-Premiers: Ri Yong Su and Kim Nam Il\n\nMinister of Railways: Choe Il\n\nMinister of Forestry Jong Hyok"
    )
    assert elected(report) == [
        ("Pak Chol Min", "appointed", "premier of the Cabinet of the DPRK"),
        ("Ri Yong Su", "appointed", "vice-premier of the Cabinet of the DPRK"),
        ("Kim Nam Il", "appointed", "vice-premier of the Cabinet of the DPRK"),
        ("Choe Il", "appointed", "minister of Railways"),
        ("Jong Hyok", "appointed", "minister of Forestry"),
    ]


def test_a_title_in_the_singular_is_shared_along_its_line(reader: Reader) -> None:
    report = reader(
        "The officers of the body, the chairman, vice-chairmen and members of the SPA Legislation Committee were "
        "elected today as follows:\n\nVice-Chairman Pak Chol Min and Ri Yong Su.\n\nMembers Kim Nam Il, Choe Il as a whole."
    )
    posts = [post.split(" of ")[0] for _, _, post in elected(report)]
    assert posts == ["vice-chairman", "vice-chairman", "member", "member"]


def test_the_list_ends_where_other_words_begin(reader: Reader) -> None:
    report = reader(
        "The session elected the National Defence Commission of the DPRK as follows:\n\nMembers: Pak Chol Min, Ri Yong Su"
        "\n\nThe commission guides the armed forces.\n\nKim Nam Il, Choe Il"
    )
    assert {name for name, _, _ in elected(report)} == {"Pak Chol Min", "Ri Yong Su"}


@pytest.mark.parametrize(
    "told",
    [
        "The state funeral committee was organized with Pak Chol Min as chairman. Its members are Ri Yong Su and Choe Il.",
        "The state funeral committee has been formed with Pak Chol Min as its chairman and Ri Yong Su and Choe Il as its "
        "members.",
        "It was decided to organize a state funeral committee with the following people:\n\nChairman: Pak Chol Min\n\n"
        "Members: Ri Yong Su, Choe Il",
    ],
)
def test_a_committee_formed_for_an_occasion(reader: Reader, told: str) -> None:
    report = reader(told, title="State Funeral to Be Accorded", published=date(2016, 5, 3))
    assert held(report) == [
        ("Pak Chol Min", "chairman of the state funeral committee"),
        ("Ri Yong Su", "member of the state funeral committee"),
        ("Choe Il", "member of the state funeral committee"),
    ]
    assert not report.changes and not report.events


def test_those_promoted_stand_under_their_rank(reader: Reader) -> None:
    report = reader(
        "He ordered the promotion on the occasion of the holiday.\n\nRank of Colonel General\n\nPak Chol Min, Ri Yong Su\n\n"
        "Rank of Major General\n\nChoe Il, Jong Hyok",
        title="Order on Promoting Military Ranks Issued",
    )
    assert elected(report) == [
        ("Pak Chol Min", "promoted", "Colonel General"),
        ("Ri Yong Su", "promoted", "Colonel General"),
        ("Choe Il", "promoted", "Major General"),
        ("Jong Hyok", "promoted", "Major General"),
    ]


def test_of_whom_a_committee_consists(reader: Reader) -> None:
    report = reader(
        "The Central Harvest Committee was set up. According to the decision, the Central Harvest Committee consists of Ri "
        "Song Min as chairman, Pak Il Ho as vice-chairman and eight persons as members."
    )
    assert [(p.name, p.post) for p in report.posts] == [
        ("Ri Song Min", "chairman of the Central Harvest Committee"),
        ("Pak Il Ho", "vice-chairman of the Central Harvest Committee"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The state funeral committee headed by Pak Chol Min was formed. Among its members are Ri Yong Su and Choe Il.",
        "The state funeral committee with Pak Chol Min as its chairman was organized. Its members include Ri Yong Su, Choe Il.",
        "The state funeral committee consists of Pak Chol Min (chairman), Ri Yong Su and Choe Il.",
        "They formed a 30-member state funeral committee headed by Pak Chol Min. It includes Ri Yong Su and Choe Il.",
    ],
)
def test_who_sits_in_a_funeral_committee_in_running_words(reader: Reader, told: str) -> None:
    report = reader(told, title="Funeral for Jong Il Ho", published=date(2016, 5, 3))
    assert held(report) == [
        ("Pak Chol Min", "chairman of the state funeral committee"),
        ("Ri Yong Su", "member of the state funeral committee"),
        ("Choe Il", "member of the state funeral committee"),
    ]
    assert not report.changes


@pytest.mark.parametrize("lead", ["was organized with 40 members including", "is composed of"])
def test_those_named_among_the_members_of_a_committee(reader: Reader, lead: str) -> None:
    report = reader(f"The state funeral committee {lead} Pak Chol Min and Ri Yong Su.", title="Funeral for Jong Il Ho")
    assert {post for _, post in held(report)} == {"member of the state funeral committee"}
    assert len(held(report)) == 2


@pytest.mark.parametrize(
    "announced",
    [
        "The Presidium of the Political Bureau and the Political Bureau of the C.C., WPK were elected at the plenum.",
        "Elected at the plenum were the central leading organs of the party.",
        "Elections of the Political Bureau of the WPK Central Committee were held.",
    ],
)
def test_line_ups_behind_an_election_told_in_the_passive(reader: Reader, announced: str) -> None:
    report = reader(
        f"{announced}\n\nMembers of the Political Bureau\n\nPak Chol Min and Ri Yong Su\n\n"
        "Alternate members of the Political Bureau\n\nChoe Il and Jong Hyok"
    )
    assert [(n, a, p.split(" of ")[0]) for n, a, p in elected(report)] == [
        ("Pak Chol Min", "elected", "member"),
        ("Ri Yong Su", "elected", "member"),
        ("Choe Il", "elected", "alternate member"),
        ("Jong Hyok", "elected", "alternate member"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The Secretariat of the C.C., the WPK was elected at the plenum.\n\nSecretaries are Pak Chol Min and Ri Yong Su.",
        "The plenum elected the Secretariat of the C.C., the WPK.\n\nSecretaries Pak Chol Min and Ri Yong Su",
    ],
)
def test_lines_without_a_colon_behind_a_body_elected(reader: Reader, told: str) -> None:
    post = "secretary of the Central Committee of the Workers' Party of Korea"
    assert elected(reader(told)) == [("Pak Chol Min", "elected", post), ("Ri Yong Su", "elected", post)]


def test_ranks_listed_behind_an_order_of_promotion(reader: Reader) -> None:
    report = reader(
        "The commanders of the People's Army are loyal, he said.\n\nI order to promote the following officers:\n\nVice "
        "Admiral\n\nPak Chol Min\n\nCol. General: Ri Yong Su, Choe Il",
        title="Supreme Commander's Order",
    )
    assert elected(report) == [
        ("Pak Chol Min", "promoted", "Vice Admiral"),
        ("Ri Yong Su", "promoted", "Colonel General"),
        ("Choe Il", "promoted", "Colonel General"),
    ]


@pytest.mark.parametrize("verb", ["is made up of", "consists of", "is composed of"])
def test_who_sits_in_a_committee_of_the_assembly(reader: Reader, verb: str) -> None:
    report = reader(f"The SPA Budget Committee {verb} Pak Chol Min (chairman), Ri Yong Su and Choe Il.")
    body = "Budget Committee of the Supreme People's Assembly of the DPRK"
    assert held(report) == [
        ("Pak Chol Min", f"chairman of the {body}"), ("Ri Yong Su", f"member of the {body}"),
        ("Choe Il", f"member of the {body}"),
    ]  # fmt: skip


def test_a_note_behind_a_name_ends_no_list(reader: Reader) -> None:
    report = reader(
        "The members of the Cabinet were elected at the session as follows:\n\nVice-Premiers: Ri Yong Su, Choe Il\n\n"
        "Minister of Forestry: Ri Yong Su (doubling)\n\nMinister of Railways: Jong Hyok"
    )
    assert [(n, a) for n, a, _ in elected(report)] == [
        ("Ri Yong Su", "elected"), ("Choe Il", "elected"), ("Ri Yong Su", "elected"), ("Jong Hyok", "elected"),
    ]  # fmt: skip


def test_what_a_headline_says_is_no_part_of_the_body(reader: Reader) -> None:
    report = reader(
        "The SPA Presidium was elected on Monday.\n\nPresident: Pak Chol Min\n\nVice-Presidents: Ri Yong Su and Choe Il\n\n"
        "Members: Jong Hyok, Han Il",
        title="Members of SPA Presidium Elected",
    )
    assert {p.split(" of ")[1] for _, _, p in elected(report)} == {"the Presidium"}


def test_members_from_among_the_alternate_ones(reader: Reader) -> None:
    report = reader("Pak Chol Min and Ri Yong Su were elected full members of the WPK Central Committee from its alternate members.")
    assert [p.split(" of ")[0] for _, _, p in elected(report)] == ["member", "member"]


def test_a_full_member_and_alternate_ones_of_the_body_behind(reader: Reader) -> None:
    report = reader("Pak Chol Min was elected as a full member and Ri Yong Su as an alternate member of the WPK Central Committee.")
    committee = "Central Committee of the Workers' Party of Korea"
    assert elected(report) == [
        ("Pak Chol Min", "elected", f"member of the {committee}"),
        ("Ri Yong Su", "elected", f"alternate member of the {committee}"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The state funeral committee on the death of Han Il, member of the C.C., the WPK, was formed.\n\nChairman of the "
        "committee is Pak Chol Min and its members are Ri Yong Su and Choe Il.",
        "The state funeral committee was formed. Its chairman is Pak Chol Min. Its members are Ri Yong Su and Choe Il.",
    ],
)
def test_who_sits_in_a_committee_is_told_behind(reader: Reader, told: str) -> None:
    report = reader(told, title="Funeral for Han Il")
    of = "of the state funeral committee"
    assert [p for p in held(report) if p[1].endswith(of)] == [
        ("Pak Chol Min", f"chairman {of}"), ("Ri Yong Su", f"member {of}"), ("Choe Il", f"member {of}"),
    ]  # fmt: skip


@pytest.mark.parametrize("bier", ["Her bier", "His bier"])
def test_a_bier_visited_is_no_site(reader: Reader, bier: str) -> None:
    report = reader(f"{bier} was visited by Pak Chol Min and Choe Il on Monday.")
    assert [(e.kind, e.place, len(e.people)) for e in report.events] == [("mourning", None, 2)]
