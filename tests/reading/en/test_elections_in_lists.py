"""Elections told in lists: line-ups behind the sentence that elects a body, "They are …", items of the organizational
matter, and posts that stand behind a name like those held. The sentences are our own."""

from __future__ import annotations

import pytest
from tests.reading.en.conftest import Reader

import partystate
from partystate.reading.report import Report

CC = "Central Committee of the Workers' Party of Korea"
PB = f"Political Bureau of the {CC}"
SAC = "State Affairs Commission of the DPRK"
SPA = "Supreme People's Assembly of the DPRK"
PREMIER, VICE = "premier of the Cabinet of the DPRK", "vice-premier of the Cabinet of the DPRK"


def changes(report: Report) -> list[tuple[str, str, str]]:
    return [(c.name, c.action, c.post) for c in report.changes]


PLENUM = "A plenary meeting of the Central Committee of the Workers' Party of Korea was held on Monday.\n\n"


def test_line_ups_behind_what_was_elected(reader: Reader) -> None:
    told = (
        f"{PLENUM}The meeting elected members and alternate members of the Political Bureau of the WPK Central Committee."
        "\n\nMembers of the Political Bureau: Kang Nam Chol and Hyon So Il.\n\nAlternate members of the Political Bureau: "
        "Kim Ung Su.\n\nThe Central Military Commission of the WPK was elected.\n\nChairman: Hyon So Il\n\nMembers: Pak Ju "
        "Won, Ri Man Sik"
    )
    commission = "Central Military Commission of the Workers' Party of Korea"
    assert changes(reader(told, title="Plenary Meeting Held")) == [
        ("Kang Nam Chol", "elected", f"member of the {PB}"),
        ("Hyon So Il", "elected", f"member of the {PB}"),
        ("Kim Ung Su", "elected", f"alternate member of the {PB}"),
        ("Hyon So Il", "elected", f"chairman of the {commission}"),
        ("Pak Ju Won", "elected", f"member of the {commission}"),
        ("Ri Man Sik", "elected", f"member of the {commission}"),
    ]


@pytest.mark.parametrize(
    ("told", "action", "post"),
    [
        ("The meeting elected vice-chairmen of the WPK Central Committee.", "elected", f"vice-chairman of the {CC}"),
        ("It appointed department directors of the WPK Central Committee.", "appointed", f"department director of the {CC}"),
        ("Secretaries of the WPK Central Committee were also elected.", "elected", f"secretary of the {CC}"),
    ],
)
def test_they_are(reader: Reader, told: str, action: str, post: str) -> None:
    report = reader(f"{PLENUM}{told} They are Ok Chol Jun and Kye Un Sik.", title="Plenary Meeting Held")
    assert changes(report) == [("Ok Chol Jun", action, post), ("Kye Un Sik", action, post)]


@pytest.mark.parametrize(
    "told",
    [
        "A national meeting was held on Monday.\n\nThe meeting elected its presidium.\n\nSpeakers: Ok Chol Jun, Kye Un Sik.",
        "A national meeting was held on Monday.\n\nMembers of the platform: Ok Chol Jun, Kye Un Sik.",
    ],
)
def test_nobody_is_elected(reader: Reader, told: str) -> None:
    assert changes(reader(told, title="Meeting Held")) == []


def test_bodies_one_after_the_other(reader: Reader) -> None:
    told = (
        "The first session of the 16th Supreme People's Assembly of the DPRK elected the State Affairs Commission and the "
        "Cabinet on Monday.\n\nThe State Affairs Commission is composed as follows:\n\nVice-president: Om Il Su\n\nMembers -- "
        "Tong Chol Min, Ok Hye Sun (f);\n\nThe Cabinet:\n\nPremier: Sin Jae Gwang\n\nMinister of Railways: No Hak Chol"
    )
    assert changes(reader(told, title="Assembly Elects State Bodies")) == [
        ("Om Il Su", "elected", f"vice-president of the {SAC}"),
        ("Tong Chol Min", "elected", f"member of the {SAC}"),
        ("Ok Hye Sun", "elected", f"member of the {SAC}"),
        ("Sin Jae Gwang", "elected", PREMIER),
        ("No Hak Chol", "elected", "minister of Railways"),
    ]


def test_items_of_the_organizational_matter(reader: Reader) -> None:
    told = (
        "The plenary meeting of the Central Committee of the WPK dealt with the organizational matter on Monday.\n\n1. "
        "By-election of alternate members of the Political Bureau of the WPK Central Committee\n\nOk Chol Jun\n\n2. Recall of "
        "members of the WPK Central Committee\n\nKye Un Sik, Paek Jin Hyok"
    )
    report = reader(told, title="Organizational Matter Discussed")
    assert changes(report) == [
        ("Ok Chol Jun", "elected", f"alternate member of the {PB}"),
        ("Kye Un Sik", "relieved", f"member of the {CC}"),
        ("Paek Jin Hyok", "relieved", f"member of the {CC}"),
    ]
    assert [(e.kind, [a.text for a in e.agenda]) for e in report.events] == [
        ("plenary_meeting", ["the organizational matter"])
    ]


def test_deputies_and_their_offices(reader: Reader) -> None:
    told = (
        "The session appointed Deputy Han Pyong Sik as vice-premier of the Cabinet and concurrently minister of Forestry and "
        "Deputy Jo Jun Il as minister of Fisheries."
    )
    assert changes(reader(told, title="Session Held")) == [
        ("Han Pyong Sik", "appointed", VICE),
        ("Han Pyong Sik", "appointed", "minister of Forestry"),
        ("Jo Jun Il", "appointed", "minister of Fisheries"),
    ]


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("Deputy Om Chol was elected premier of the Cabinet, Deputy Tong Man Sik, who had been premier, being relieved of the "
         "post because of old age.", "old age"),
        ("Om Chol was elected premier of the Cabinet, Tong Man Sik having been recalled from the office.", None),
        ("Om Chol was elected premier of the Cabinet, his predecessor, Tong Man Sik, having been transferred to other work.",
         None),
    ],
)  # fmt: skip
def test_who_held_it_before(reader: Reader, told: str, reason: str | None) -> None:
    report = reader(told, title="New Premier")
    assert {(c.name, c.action, c.post, c.reason) for c in report.changes} == {
        ("Om Chol", "elected", PREMIER, None),
        ("Tong Man Sik", "relieved", PREMIER, reason),
    }


def test_its_officers(reader: Reader) -> None:
    told = (
        "Om Chol was elected secretary of the Party Central Committee.\n\nIt by-elected the chairman and members of the Central "
        "Auditing Commission of the Party: Ko Ryong Sik was elected as its chairman."
    )
    commission = "Central Auditing Commission of the Workers' Party of Korea"
    assert changes(reader(told, title="Plenum")) == [
        ("Om Chol", "elected", f"secretary of the {CC}"),
        ("Ko Ryong Sik", "elected", f"chairman of the {commission}"),
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The assembly elected Om Chol, minister of Railways and member of the State Affairs Commission, vice-president of the "
         "State Affairs Commission to make up for the vacancy.", [("Om Chol", "elected", f"vice-president of the {SAC}")]),
        ("The assembly elected Deputy Om Chol, minister of Railways, member of the State Affairs Commission.",
         [("Om Chol", "elected", f"member of the {SAC}")]),
        ("The newly elected Om Chol, minister of Railways, member of the State Affairs Commission, took part.", []),
        ("Om Chol and Tong Il, vice-directors of the General Bureau of the Cabinet, were transferred to other posts.",
         [(name, "relieved", "vice-director of the General Bureau of the Cabinet of the DPRK") for name in
          ("Om Chol", "Tong Il")]),
        ("Om Chol took over the duty of chief of the General Staff of the KPA from Tong Il.",
         [("Om Chol", "appointed", "chief of the General Staff of the Korean People's Army"),
          ("Tong Il", "relieved", "chief of the General Staff of the Korean People's Army")]),
        ("Om Chol was appointed as DPRK ambassador to Laos.\n\nA decree on recalling Tong Il from the post was issued, too.",
         [("Om Chol", "appointed", "ambassador of the DPRK to Laos"),
          ("Tong Il", "relieved", "ambassador of the DPRK to Laos")]),
        ("Om Chol was elected chairman of the Budget Committee and Tong Il its member.",
         [("Om Chol", "elected", f"chairman of the Budget Committee of the {SPA}"),
          ("Tong Il", "elected", f"member of the Budget Committee of the {SPA}")]),
    ],
)  # fmt: skip
def test_posts_behind_names(reader: Reader, told: str, expected: list[tuple[str, str, str]]) -> None:
    assert changes(reader(told, title="Changes of Officials")) == expected


def test_an_office_given_beside_another(reader: Reader) -> None:
    report = reader("Om Chol, minister of Forestry, was additionally given the post of vice-premier of the Cabinet.", title="News")
    assert {p.post for p in report.posts} == {"minister of Forestry", VICE}


def test_what_he_is_now(reader: Reader) -> None:
    told = (
        f"{PLENUM}The meeting elected Om Chol alternate member of the Political Bureau.\n\nOm Chol was born in 1940. After his "
        "studies he became a section chief and was appointed minister of Labour in 1990. Now he is minister of Railways."
    )
    report = reader(told, title="Plenum")
    assert [c.post for c in report.changes] == [f"alternate member of the {PB}"]
    assert {p.post for p in report.posts} == {f"alternate member of the {PB}", "minister of Railways"}


def test_a_title_of_honour_is_no_field(reader: Reader) -> None:
    told = "Om Chol, who was minister of Coal Industry and Labour Hero, passed away of an illness on Monday."
    assert changes(reader(told, title="Obituary")) == [("Om Chol", "died", "minister of Coal Industry")]


LEAGUE = "Central Committee of the Korean Youth League"


@pytest.mark.parametrize(
    "told",
    [
        "Om Chol was relieved of his post and Tong Il was elected first secretary of the C.C., the Korean Youth League.",
        "The meeting relieved Om Chol of the post of first secretary and elected Tong Il as first secretary.",
        "Om Chol was released from his duty for health reasons and Tong Il was elected first secretary of the C.C., the "
        "Korean Youth League.",
    ],
)
def test_officers_of_the_society_that_meets(reader: Reader, told: str) -> None:
    met = f"A plenary meeting of the {LEAGUE} was held in Pyongyang on Monday."
    assert set(changes(reader(f"{met}\n\n{told}", title="Plenary Meeting of Youth League"))) == {
        ("Om Chol", "relieved", f"first secretary of the {LEAGUE}"),
        ("Tong Il", "elected", f"first secretary of the {LEAGUE}"),
    }


def test_his_post_is_the_one_printed_with_him(reader: Reader) -> None:
    told = "Minister of Railways Om Chol was relieved of his post and Tong Il was appointed minister of Labour."
    assert changes(reader(told, title="News")) == [
        ("Om Chol", "relieved", "minister of Railways"),
        ("Tong Il", "appointed", "minister of Labour"),
    ]


def test_an_office_in_brackets_beside_that_of_the_line(reader: Reader) -> None:
    told = (
        "The session elected the Cabinet as follows:\n\nPremier: Om Il Su\n\nVice-premiers: Tong Chol Min, Ok Chol Jun "
        "(minister of Agriculture), Kye Un Sik"
    )
    assert changes(reader(told, title="Cabinet Elected")) == [
        ("Om Il Su", "elected", PREMIER),
        ("Tong Chol Min", "elected", VICE),
        ("Ok Chol Jun", "elected", VICE),
        ("Ok Chol Jun", "elected", "minister of Agriculture"),
        ("Kye Un Sik", "elected", VICE),
    ]


def test_a_rank_awarded_in_a_misprint(reader: Reader) -> None:
    told = "The title of Vice Marshal of the KPA was warded to Om Chol on Monday."
    assert changes(reader(told, title="Titles Awarded")) == [("Om Chol", "promoted", "Vice Marshal of the Korean People's Army")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Deputy Om Chol was relieved of the posts of vice-president of the State Affairs Commission and premier of the "
         "Cabinet, and Deputy Tong Il elected to the posts.",
         [(name, action, post) for name, action in (("Om Chol", "relieved"), ("Tong Il", "elected"))
          for post in (f"vice-president of the {SAC}", PREMIER)]),
        ("Deputy Om Chol was relieved of his post.", [("Om Chol", "relieved", "")]),
        ("The session relieved Deputy Om Chol of his post and elected Deputy Tong Il chairman of the SPA.",
         [("Om Chol", "relieved", f"chairman of the {SPA}"), ("Tong Il", "elected", f"chairman of the {SPA}")]),
        ("It by-elected members of the Political Bureau: Om Chol, Tong Il.",
         [("Om Chol", "elected", f"member of the {PB}"), ("Tong Il", "elected", f"member of the {PB}")]),
        ("It recalled members of the WPK Central Committee: Om Chol and Tong Il.",
         [("Om Chol", "relieved", f"member of the {CC}"), ("Tong Il", "relieved", f"member of the {CC}")]),
        ("The order provides that the rank of Vice Admiral be conferred upon Om Chol and Rear Admiral upon Tong Il and 3 others.",
         [("Om Chol", "promoted", "Vice Admiral"), ("Tong Il", "promoted", "Rear Admiral")]),
    ],
)  # fmt: skip
def test_a_seat_in_the_assembly_is_kept(reader: Reader, told: str, expected: list[tuple[str, str, str]]) -> None:
    assert changes(reader(f"A session was held on Monday.\n\n{told}", title="Session Held")) == expected


def test_a_representative_to_an_office_somewhere(reader: Reader) -> None:
    (post,) = {p.post for p in reader("Om Chol is DPRK permanent representative to the UN office at Geneva.", title="News").posts}
    assert " of to " not in post
    assert post.endswith("to the UN office at Geneva")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The commission relieved Om Chol of his duties as commander of the KPA Navy and named Tong Il to the post.",
         [("Om Chol", "relieved", "commander of the Navy of the Korean People's Army"),
          ("Tong Il", "appointed", "commander of the Navy of the Korean People's Army")]),
        ("Om Chol was recalled from the Presidium of the Political Bureau, Tong Il from the Political Bureau and Kye Un from the "
         "Central Military Commission.",
         [("Om Chol", "relieved", f"member of the Presidium of the {PB}"), ("Tong Il", "relieved", f"member of the {PB}"),
          ("Kye Un", "relieved", "member of the Central Military Commission of the Workers' Party of Korea")]),
        ("Om Chol was relieved of the post of minister of Railways, and Tong Il from that of chairman of the State Planning "
         "Commission.",
         [("Om Chol", "relieved", "minister of Railways"), ("Tong Il", "relieved", "chairman of the State Planning Commission")]),
        ("The plenary meeting of the WPK Central Committee elected Om Chol and Tong Il secretaries, Kye Un and No Hak members of "
         "the Political Bureau.",
         [("Om Chol", "elected", f"secretary of the {CC}"), ("Tong Il", "elected", f"secretary of the {CC}"),
          ("Kye Un", "elected", f"member of the {PB}"), ("No Hak", "elected", f"member of the {PB}")]),
    ],
)  # fmt: skip
def test_from_which_of_several_bodies(reader: Reader, told: str, expected: list[tuple[str, str, str]]) -> None:
    assert changes(reader(told, title="Organizational Matter")) == expected


def test_a_headline_says_that_they_are_elected(reader: Reader) -> None:
    told = (
        "The results of the first plenary meeting of the Central Committee of the WPK were made public on Monday.\n\nMembers of "
        "the Political Bureau of the WPK Central Committee\n\nOm Chol, Tong Il\n\nSecretaries of the WPK Central Committee"
        "\n\nKye Un"
    )
    report = reader(told, title="Members of Political Bureau and Secretaries Elected")
    assert changes(report) == [
        ("Om Chol", "elected", f"member of the {PB}"),
        ("Tong Il", "elected", f"member of the {PB}"),
        ("Kye Un", "elected", f"secretary of the {CC}"),
    ]
    assert changes(reader(told, title="Newly Elected Deputies in Pyongyang")) == []


def test_the_last_of_a_list_on_a_line_of_its_own(reader: Reader) -> None:
    told = (
        "The newly elected members of the Political Bureau of the WPK Central Committee are the following comrades:\n\nOm Chol, "
        "Tong Il\n\nand Kye Un\n\nThe participants congratulated them. No Hak made a speech."
    )
    assert [c[0] for c in changes(reader(told, title="Political Bureau"))] == ["Om Chol", "Tong Il", "Kye Un"]


def test_the_officers_of_a_commission_that_meets(reader: Reader) -> None:
    met = "A plenary meeting of the Central Auditing Commission of the Workers' Party of Korea was held on Monday."
    report = reader(f"{met}\n\nThe meeting elected Om Chol as chairman and Tong Il as vice-chairman.", title="Plenary Meeting")
    commission = "Central Auditing Commission of the Workers' Party of Korea"
    assert changes(report) == [
        ("Om Chol", "elected", f"chairman of the {commission}"),
        ("Tong Il", "elected", f"vice-chairman of the {commission}"),
    ]
    assert {p.post for p in report.posts} == {f"chairman of the {commission}", f"vice-chairman of the {commission}"}


def test_predecessors_of_several(reader: Reader) -> None:
    told = (
        "Om Chol was appointed minister of Railways and Tong Il minister of Labour. Their predecessors Kye Un and No Hak were "
        "relieved of the posts."
    )
    assert changes(reader(told, title="Ministers of DPRK Appointed")) == [
        ("Om Chol", "appointed", "minister of Railways"),
        ("Tong Il", "appointed", "minister of Labour"),
        ("Kye Un", "relieved", ""),
        ("No Hak", "relieved", ""),
    ]


def test_a_body_that_meets_ends_before_who_was_recalled_from_it() -> None:
    text = (
        "At the plenary meeting of the Central Committee of the General Federation of Trade Unions of Korea Han Kil Ho was "
        "recalled from the post of chairman and Ri Tong Ju elected its chairman."
    )
    report = partystate.read(text, title="Meeting Held", published="2013-03-04")
    whose = "chairman of the Central Committee of the General Federation of Trade Unions of Korea"
    assert ("Ri Tong Ju", "elected", whose) in [(c.name, c.action, c.post) for c in report.changes]


def test_an_office_before_a_dash_is_of_the_next_in_the_line() -> None:
    text = "The meeting elected the Funeral Commission: chairman — Han Kil Ho, vice-chairman — Ri Tong Ju."
    assert all(p.name != "Han Kil Ho" for p in partystate.read(text, title="Meeting Held", published="2013-03-04").posts)


@pytest.mark.parametrize(
    "behind", ["relieved Jo Un Bok of the post of minister of Labour", "dismissed Jo Un Bok from the post of minister of Labour"]
)
def test_a_further_deed_ends_the_list_before_it(reader: Reader, behind: str) -> None:
    report = reader(
        "The session elected Pak Chol Min as vice-premier, Ri Yong Su as minister of Railways and " + behind + ".",
        title="Officials Elected",
    )
    assert [(c.name, c.action, c.post) for c in report.changes] == [
        ("Pak Chol Min", "elected", "vice-premier of the Cabinet of the DPRK"),
        ("Ri Yong Su", "elected", "minister of Railways"),
        ("Jo Un Bok", "relieved", "minister of Labour"),
    ]


def test_two_relieved_of_their_posts_held_neither_of_two_given(reader: Reader) -> None:
    report = reader(
        "The session relieved Pak Chol Min and Jo Un Bok of their posts and elected Ri Yong Su as minister of Railways and "
        "Han Ok Ju as minister of Labour.",
        title="Officials Elected",
    )
    assert [(c.name, c.post) for c in report.changes if c.action == "relieved"] == [("Pak Chol Min", ""), ("Jo Un Bok", "")]


def test_behind_was_the_post_is_the_firsts_alone(reader: Reader) -> None:
    report = reader(
        "Elected first vice-chairman was Pak Chol Min, vice-chairmen Ri Yong Su and Han Ok Ju and members Jo Un Bok and "
        "Kim Il Jin.",
        title="Officials Elected",
    )
    assert [c.name for c in report.changes if c.post.startswith("first vice-chairman")] == ["Pak Chol Min"]
