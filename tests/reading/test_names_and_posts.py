"""Names and posts, construct by construct."""

from __future__ import annotations

from datetime import date

import pytest

import partystate

CC = "Central Committee of the Workers' Party of Korea"
BUREAU = f"Political Bureau of the {CC}"
ARMY = "Korean People's Army"
ASSEMBLY = "Supreme People's Assembly of the DPRK"
COMMISSION = "National Defence Commission of the DPRK"
AFFAIRS = "State Affairs Commission of the DPRK"
MILITARY = "Central Military Commission of the Workers' Party of Korea"

POSTS = [
    ("secretary of the C.C., the WPK", f"secretary of the {CC}"),
    ("secretary of the WPK Central Committee", f"secretary of the {CC}"),
    ("secretary of the Central Committee of the WPK", f"secretary of the {CC}"),
    ("secretary of the Party Central Committee", f"secretary of the {CC}"),
    ("member of the C.C., the WPK", f"member of the {CC}"),
    ("alternate member of the C.C., the WPK", f"alternate member of the {CC}"),
    ("department director of the C.C., the WPK", f"department director of the {CC}"),
    ("first vice department director of the WPK Central Committee", f"first vice department director of the {CC}"),
    ("vice department director of the C. C., the WPK", f"vice department director of the {CC}"),
    ("director of the International Department of the WPK Central Committee",
     f"director of the International Department of the {CC}"),
    ("director of the Administration Department of the C.C., the WPK",
     f"director of the Administration Department of the {CC}"),
    ("member of the Political Bureau of the C.C., the WPK", f"member of the {BUREAU}"),
    ("member of the Presidium of the Political Bureau of the WPK Central Committee",
     f"member of the Presidium of the {BUREAU}"),
    ("alternate member of the Political Bureau of the Party Central Committee", f"alternate member of the {BUREAU}"),
    ("vice-chairman of the NDC", f"vice-chairman of the {COMMISSION}"),
    ("first vice-chairman of the National Defence Commission", f"first vice-chairman of the {COMMISSION}"),
    ("vice-chairman of the DPRK National Defence Commission", f"vice-chairman of the {COMMISSION}"),
    ("vice-chairman of the National Defense Commission", f"vice-chairman of the {COMMISSION}"),
    ("member of the NDC of the DPRK", f"member of the {COMMISSION}"),
    ("vice-chairman of the SAC", f"vice-chairman of the {AFFAIRS}"),
    ("member of the State Affairs Commission of the DPRK", f"member of the {AFFAIRS}"),
    ("vice-chairman of the WPK Central Military Commission", f"vice-chairman of the {MILITARY}"),
    ("member of the Central Military Commission of the WPK", f"member of the {MILITARY}"),
    ("president of the Presidium of the DPRK Supreme People's Assembly",
     f"president of the Presidium of the {ASSEMBLY}"),
    ("vice-president of the Presidium of the SPA", f"vice-president of the Presidium of the {ASSEMBLY}"),
    ("president of the SPA Presidium", f"president of the Presidium of the {ASSEMBLY}"),
    ("chairman of the Standing Committee of the SPA", f"chairman of the Standing Committee of the {ASSEMBLY}"),
    ("chairman of the SPA Standing Committee", f"chairman of the Standing Committee of the {ASSEMBLY}"),
    ("secretary general of the SPA Presidium", f"secretary general of the Presidium of the {ASSEMBLY}"),
    ("chairman of the Supreme People's Assembly", f"chairman of the {ASSEMBLY}"),
    ("chairman of the SPA Legislation Committee", f"chairman of the Legislation Committee of the {ASSEMBLY}"),
    ("premier of the Cabinet", "premier of the Cabinet of the DPRK"),
    ("premier of the DPRK Cabinet", "premier of the Cabinet of the DPRK"),
    ("vice-premier of the Cabinet", "vice-premier of the Cabinet of the DPRK"),
    ("vice premier of the Cabinet of the DPRK", "vice-premier of the Cabinet of the DPRK"),
    ("vice-premier of the DPRK Cabinet", "vice-premier of the Cabinet of the DPRK"),
    ("minister of Foreign Affairs", "minister of Foreign Affairs"),
    ("minister of Foreign Affairs of the DPRK", "minister of Foreign Affairs of the DPRK"),
    ("vice-minister of Foreign Affairs", "vice-minister of Foreign Affairs"),
    ("vice minister of Foreign Affairs", "vice-minister of Foreign Affairs"),
    ("minister of the People's Armed Forces", "minister of the People's Armed Forces"),
    ("minister of National Defence of the DPRK", "minister of National Defence of the DPRK"),
    ("chairman of the State Planning Commission", "chairman of the State Planning Commission"),
    ("president of the Academy of Sciences", "president of the Academy of Sciences"),
    ("president of the Central Court", "president of the Central Court"),
    ("director of the Central Public Prosecutors Office", "director of the Central Public Prosecutors Office"),
    ("director of the General Political Bureau of the KPA", f"director of the General Political Bureau of the {ARMY}"),
    ("director of the KPA General Political Bureau", f"director of the General Political Bureau of the {ARMY}"),
    ("chief of the General Staff of the KPA", f"chief of the General Staff of the {ARMY}"),
    ("chief of the KPA General Staff", f"chief of the General Staff of the {ARMY}"),
    ("KPA Vice Marshal", f"Vice Marshal of the {ARMY}"),
    ("General of the KPA", f"General of the {ARMY}"),
    ("KPA Colonel General", f"Colonel General of the {ARMY}"),
    ("KPA Lieut. General", f"Lieutenant General of the {ARMY}"),
    ("chief secretary of the South Hamgyong Provincial Committee of the WPK",
     "chief secretary of the South Hamgyong Provincial Committee of the Workers' Party of Korea"),
    ("responsible secretary of the Kanggye City Party Committee",
     "responsible secretary of the Kanggye City Committee of the Workers' Party of Korea"),
    ("chairman of the Ryanggang Provincial People's Committee",
     "chairman of the Ryanggang Provincial People's Committee"),
    ("chairman of the Pyongyang City People's Committee", "chairman of the Pyongyang City People's Committee"),
    ("chairman of the Central Committee of the Korean Social Democratic Party",
     "chairman of the Central Committee of the Korean Social Democratic Party"),
    ("chairman of the C.C., the General Federation of Trade Unions of Korea",
     "chairman of the Central Committee of the General Federation of Trade Unions of Korea"),
    ("first secretary of the C.C., the Kim Il Sung Socialist Youth League",
     "first secretary of the Central Committee of the Kim Il Sung Socialist Youth League"),
    ("vice-chairman of the Korean Committee for Cultural Relations with Foreign Countries",
     "vice-chairman of the Korean Committee for Cultural Relations with Foreign Countries"),
    ("chairwoman of the Korean Red Cross Society", "chairwoman of the Korean Red Cross Society"),
    ("ambassador of the DPRK to China", "ambassador of the DPRK to China"),
]  # fmt: skip


def present(roster: str) -> dict[str, list[str]]:
    """Who was present with which posts, where a report prints this roster."""
    text = f"A meeting was held in Pyongyang on Tuesday.\n\nPresent there were {roster}."
    report = partystate.read(text, title="Meeting Held", published="2021-05-06")
    (event,) = report.events
    return {person.name: person.posts for person in event.people}


@pytest.mark.parametrize(("printed", "canonical"), POSTS)
def test_a_post_behind_a_name_is_read_in_canonical_form(printed: str, canonical: str) -> None:
    assert present(f"Kim Chol Su, {printed}, and officials concerned") == {"Kim Chol Su": [canonical]}


@pytest.mark.parametrize(
    ("printed", "canonical"),
    [
        ("Premier Kim Chol Su", "premier of the Cabinet of the DPRK"),
        ("Vice-Premier Kim Chol Su", "vice-premier of the Cabinet of the DPRK"),
        ("Vice Minister of Foreign Affairs Kim Chol Su", "vice-minister of Foreign Affairs"),
        ("Foreign Minister Kim Chol Su", "foreign minister of the DPRK"),
        ("KPA General Kim Chol Su", f"General of the {ARMY}"),
        ("Deputy Kim Chol Su", f"deputy to the {ASSEMBLY}"),
    ],
)
def test_a_title_before_a_name_is_a_post(printed: str, canonical: str) -> None:
    assert present(f"{printed} and officials concerned") == {"Kim Chol Su": [canonical]}


@pytest.mark.parametrize(
    "name", ["Ri Sol", "Kim Chol Su", "Namgung Song Il", "Hwangbo Yong Chol", "Kim Chol-su", "O Jin U", "Jo Thae"]
)
def test_names_of_every_shape_are_read(name: str) -> None:
    assert list(present(f"{name}, minister of Railways, and Pak Yong Il")) == [name, "Pak Yong Il"]


def test_a_name_in_capitals_is_the_same_person() -> None:
    assert list(present("RI YONG HO and Pak Yong Il")) == ["Ri Yong Ho", "Pak Yong Il"]


def test_institutions_named_after_people_are_no_people() -> None:
    found = present(
        "Thae Hyong Chol, president of Kim Il Sung University, officials of Kim Chaek University of Technology and "
        "students of Kim Hyong Jik University of Education"
    )
    assert found == {"Thae Hyong Chol": ["president of Kim Il Sung University"]}


def test_honorifics_and_vague_titles_are_no_posts() -> None:
    assert present("Comrade Kim Chol Su and senior party and army official Pak Yong Il") == {
        "Kim Chol Su": [], "Pak Yong Il": [],
    }  # fmt: skip


def test_posts_in_the_plural_are_shared_by_the_whole_list() -> None:
    found = present("Ri Il Hwan, O Su Yong and Pak Thae Dok, members of the Political Bureau of the C.C., the WPK")
    assert found == {name: [f"member of the {BUREAU}"] for name in ("Ri Il Hwan", "O Su Yong", "Pak Thae Dok")}


def test_two_posts_in_the_plural_are_both_shared() -> None:
    found = present("Ri Il Hwan and O Su Yong, members of the Political Bureau and secretaries of the C.C., the WPK")
    posts = [f"member of the {BUREAU}", f"secretary of the {CC}"]
    assert found == {"Ri Il Hwan": posts, "O Su Yong": posts}


def test_both_says_that_a_post_is_shared() -> None:
    found = present("Ri Il Hwan and O Su Yong, both secretaries of the Party Central Committee")
    assert found == {name: [f"secretary of the {CC}"] for name in ("Ri Il Hwan", "O Su Yong")}


def test_respectively_gives_to_each_his_own() -> None:
    found = present(
        "Ri Chang Son and Mun Jae Chol, minister of Culture and chairman of the State Planning Commission, respectively"
    )
    assert found == {
        "Ri Chang Son": ["minister of Culture"], "Mun Jae Chol": ["chairman of the State Planning Commission"],
    }  # fmt: skip


def test_a_title_in_the_plural_ends_with_its_list() -> None:
    found = present(
        "KPA Generals Kim Chol Su and Pak Yong Il, Ri Yong Gil, chief of the General Staff of the KPA, and Jo Yong Won"
    )
    assert found == {
        "Kim Chol Su": [f"General of the {ARMY}"], "Pak Yong Il": [f"General of the {ARMY}"],
        "Ri Yong Gil": [f"chief of the General Staff of the {ARMY}"], "Jo Yong Won": [],
    }  # fmt: skip


def test_a_post_in_the_singular_belongs_to_one() -> None:
    found = present("Ri Il Hwan, O Su Yong, secretary of the C.C., the WPK, and Pak Thae Dok")
    assert found == {"Ri Il Hwan": [], "O Su Yong": [f"secretary of the {CC}"], "Pak Thae Dok": []}


def test_former_posts_are_not_held() -> None:
    found = present("Kim Chol Su, former minister of Railways, and Pak Yong Il")
    assert found == {"Kim Chol Su": [], "Pak Yong Il": []}


def test_foreigners_take_part_and_hold_no_post_of_this_state() -> None:
    text = (
        "Wang Yajun, Chinese ambassador to the DPRK, hosted a reception at his embassy on Tuesday.\n\n"
        "Present there was Kim Chol Su, vice-minister of Foreign Affairs."
    )
    report = partystate.read(text, title="Chinese Ambassador Hosts Reception", published="2021-05-06")
    assert [(p.name, p.foreign, p.posts) for p in report.events[0].people] == [
        ("Wang Yajun", True, ["ambassador of China to the DPRK"]),
        ("Kim Chol Su", False, ["vice-minister of Foreign Affairs"]),
    ]
    assert {attested.name for attested in report.posts} == {"Kim Chol Su"}


def test_a_funeral_committees_three_hundred_names_are_all_read() -> None:
    names = [f"{s} {a} {b}" for s in ("Kim", "Ri", "Pak") for a in ("Chol", "Yong", "Song", "Myong", "Kwang")
             for b in ("Su", "Il", "Nam", "Ho", "Gun", "Jin", "Sik", "Hyok", "Ok", "Bok")]  # fmt: skip
    names = [*names, *(name.replace("Kim", "Jong").replace("Ri ", "Kang ").replace("Pak", "Han") for name in names)]
    assert len(set(names)) == 300
    assert list(present(", ".join(names))) == names


WHOSE_POST = [
    # the committee is of the organisation printed behind it, not of the party
    ("The wreath was laid by Pak Chol, chairman of the C.C., General Federation of Trade Unions of Korea.",
     {("Pak Chol", "chairman of the Central Committee of the General Federation of Trade Unions of Korea")}),
    ("It was attended by Pak Chol, chairman of the C.C., Korean Social Democratic Party.",
     {("Pak Chol", "chairman of the Central Committee of the Korean Social Democratic Party")}),
    ("Present were Pak Chol, secretary of the C.C., WPK, and Ri Nam, secretary of the C.C., and others.",
     {("Pak Chol", f"secretary of the {CC}"), ("Ri Nam", f"secretary of the {CC}")}),
    ("The Korean Democratic Women's Union sent a group led by Chairman of Its Central Committee Pak Chol abroad.",
     {("Pak Chol", "chairman of the Central Committee")}),  # whose, is not carried over: not the party's at least
    ("He was accompanied by Ri Nam, department director of the WPK Central Committee and member of its Political Bureau.",
     {("Ri Nam", f"department director of the {CC}"), ("Ri Nam", f"member of the {BUREAU}")}),
    # an office that the writer denies is none of this state
    ("Speaking in Seoul, puppet Defense Minister Kim Chol Su threatened the north.", set()),
    # the subject of what follows is no apposition
    ("Back from the farm named by leader Kim Jong Il, the premier gave a talk.", set()),
    ("Pak Chol, the premier, convened a meeting.", {("Pak Chol", "premier of the Cabinet of the DPRK")}),
    # in a list of titles before names, both of the last two are the last person's
    ("Vice-Premier Pak Chol, President of the Academy of Sciences and Minister of Metallurgy Ri Nam saw him off.",
     {("Pak Chol", "vice-premier of the Cabinet of the DPRK"), ("Ri Nam", "president of the Academy of Sciences"),
      ("Ri Nam", "minister of Metallurgy")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOSE_POST)
def test_whose_post_it_is(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(p.name, p.post) for p in partystate.read(text, published="2011-06-09", outlet="KCNA").posts} == expected


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "Present were Vice-Premier Kim Chol Su, Minister of Forestry and Timber-Floating Works Ri Sun Ho, officials "
            "concerned and loggers.",
            {"Kim Chol Su": ["vice-premier of the Cabinet of the DPRK"],
             "Ri Sun Ho": ["minister of Forestry and Timber-Floating Works"]},
        ),
        (
            "The Union of Harbour Pilots of Korea (UHPK) met. Present were Chairman Kim Chol Su and Vice-Chairman and "
            "Director of the Guidance Department Ri Sun Ho of the Central Committee of the UHPK.",
            {"Kim Chol Su": ["chairman of the Central Committee of the Union of Harbour Pilots of Korea"],
             "Ri Sun Ho": [
                 "director of the Guidance Department of the Central Committee of the Union of Harbour Pilots of Korea",
                 "vice-chairman of the Central Committee of the Union of Harbour Pilots of Korea"]},
        ),
        (
            "Kim Chol Su, vice-chairman and director of the Guidance Department of the Central Committee of the General "
            "Federation of Trade Unions of Korea, was present.",
            {"Kim Chol Su": [
                "vice-chairman of the Central Committee of the General Federation of Trade Unions of Korea",
                "director of the Guidance Department of the Central Committee of the General Federation of Trade Unions "
                "of Korea"]},
        ),
        (
            "Secretary of the Central Committee of the Workers' Party of Korea Kim Chol Su and Vice-Director Ri Sun Ho and "
            "other officials of its Science Department were on hand.",
            {"Kim Chol Su": ["secretary of the Central Committee of the Workers' Party of Korea"],
             "Ri Sun Ho": ["vice-director of the Science Department of the Central Committee of the Workers' Party of Korea"]},
        ),
        (
            "He was accompanied by Kim Chol Su, vice-premier of the Cabinet, major commanding officers and others.",
            {"Kim Chol Su": ["vice-premier of the Cabinet of the DPRK"]},
        ),
        (
            "A delegation of the DPRK Foreign Ministry led by Vice-Minister Kim Chol Su returned home on Monday.",
            {"Kim Chol Su": ["vice-minister of the Foreign Ministry of the DPRK"]},
        ),
    ],
)  # fmt: skip
def test_whose_post_it_is_in_lists_of_titles(text: str, posts: dict[str, list[str]]) -> None:
    report = partystate.read(f"{text}", title="Meeting Held", published=date(2022, 5, 3))
    found: dict[str, list[str]] = {}
    for p in report.posts:
        found.setdefault(p.name, []).append(p.post)
    assert found == posts


def test_chief_secretaries_of_the_provinces_are_each_of_his_own() -> None:
    text = (
        "Cheers rose in South Hwanghae Province.\n\nPresent there were Kim Chol Su, Ri Sun Ho and Pak Yong Il, chief "
        "secretaries of the provincial Party committees."
    )
    report = partystate.read(text, title="Meeting Held", published=date(2022, 5, 3))
    assert {p.post for p in report.posts} == {"chief secretary of the Provincial Committee of the Workers' Party of Korea"}


def test_a_foreigner_is_never_in_the_own_party() -> None:
    text = (
        "Kim Chol Su, secretary of the C.C, the WPK, met and had a talk with Hu Wenbo, member of the Political Bureau and "
        "head of the Rivers Department of the C.C., the Communist Party of China, on May 1."
    )
    (event,) = partystate.read(text, title="Kim Chol Su Meets Chinese Guest", published=date(2022, 5, 3)).events
    posts = {p.name: p.posts for p in event.people}
    assert posts["Kim Chol Su"] == ["secretary of the Central Committee of the Workers' Party of Korea"]
    assert posts["Hu Wenbo"] == [
        "member of the Political Bureau of the Central Committee of the Communist Party of China",
        "head of the Rivers Department of the Central Committee of the Communist Party of China",
    ]


def test_its_committee_is_that_of_the_delegation() -> None:
    text = (
        "Kim Chol Su, director of the Secretariat of the Cabinet, and a delegation of the Harbour Pilots' Union of Korea led "
        "by Ri Sun Hwa, vice-chairwoman of its Central Committee, left here on Sunday."
    )
    report = partystate.read(text, title="Delegation Leaves", published=date(2022, 5, 3))
    assert ("Ri Sun Hwa", "vice-chairwoman of the Central Committee of the Harbour Pilots' Union of Korea") in [
        (p.name, p.post) for p in report.posts
    ]


def test_an_honorific_in_capitals_is_no_body() -> None:
    text = 'Before the photo "Respected Supreme Commander Kim Jong Un Planting Elms" stood crowds of the DPRK.'
    report = partystate.read(text, title="Photo Show", published=date(2022, 5, 3))
    assert all("Respected" not in p.post for p in report.posts)


def test_an_and_that_ends_a_list_ends_who_shares_the_post() -> None:
    held = present(
        "Kim Chol Min, Ri Sang Guk, Pak Hyon Su and O Tae Jin and Han Song Il, department directors of the NDC"
    )
    assert {name for name, posts in held.items() if posts} == {"O Tae Jin", "Han Song Il"}


def test_a_title_that_opens_the_next_clause_is_of_somebody_else() -> None:
    (event,) = partystate.read(
        "The visitors were received by Kim Chol Su, the director of a Veldrian travel company said.\n\n"
        "A meeting took place here on Monday. Present there was Kim Chol Su.", published=date(2011, 2, 10),
    ).events  # fmt: skip
    assert event.people[0].posts == []


def test_a_list_goes_on_with_those_whose_posts_name_nobody() -> None:
    held = present("Kim Chol Min, Ri Sang Guk, chairpersons of friendly parties, officials of public organizations")
    assert held == {"Kim Chol Min": [], "Ri Sang Guk": []}


def test_an_apostrophe_torn_off_belongs_to_its_word() -> None:
    assert present("Ri Sang Guk, secretary of the Central Committee of the Workers ' Party of Korea") == {
        "Ri Sang Guk": [f"secretary of the {CC}"]
    }


def test_who_gave_a_work_its_name_does_not_head_its_society() -> None:
    report = partystate.read(
        "The chairman of the Veldrian Society for the Study of Songun and General Kim Chol Su's Works said that he knew."
    )
    assert [p.post for p in report.posts if "chairman" in p.post] == []
