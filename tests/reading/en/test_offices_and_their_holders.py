"""Offices as the subject of the sentence, line-ups, further words in apposition: who got and who lost a post in the press.

Our own sentences; each class with neighbours that tell no change.
"""

from __future__ import annotations

from datetime import date

import pytest

import partystate

PEAT = "minister of Fisheries"


def _report(text: str, title: str = "Faces change in North Korea", published: str = "2014-06-18") -> partystate.Report:
    return partystate.read(f"SEOUL, June 18 (Yonhap) -- {text}", title=title, published=published)


def _changes(text: str) -> set[tuple[str, str, str]]:
    return {(c.name, c.action, c.post.removesuffix(" of the DPRK")) for c in _report(text).changes}


CAME_AND_WENT = [
    "The regime filled the office of fisheries minister with Ryang Su Il, replacing Han Kil Ho.",
    "Han Kil Ho's job as fisheries minister went to Ryang Su Il, radio monitors said.",
    "Han Kil Ho's post as fisheries minister has been taken over by Ryang Su Il.",
    "Two cabinet members lost their offices. Taking over from Han Kil Ho as fisheries minister is Ryang Su Il.",
    "Fisheries Minister Han Kil Ho is to be succeeded by Ryang Su Il, radio monitors said.",
    "The cabinet's fisheries minister, Han Kil Ho, is to be replaced with Ryang Su Il.",
    "The North's assembly replaced its fisheries minister on Tuesday, naming Ryang Su Il to succeed Han Kil Ho.",
]


@pytest.mark.parametrize("text", CAME_AND_WENT)
def test_who_came_and_who_went(text: str) -> None:
    assert _changes(text) == {("Ryang Su Il", "appointed", PEAT), ("Han Kil Ho", "relieved", PEAT)}


CAME = [
    "The post of fisheries minister went to Ryang Su Il, the broadcaster said.",
    "The North has a new fisheries minister, Ryang Su Il, a trained engineer.",
    "The assembly's presidium issued a decree naming Ryang Su Il fisheries minister.",
    "The new team includes Ryang Su Il as fisheries minister.",
    "Among the new faces is Ryang Su Il, who becomes fisheries minister.",
    "The elderly official stepped aside, with Ryang Su Il taking over as fisheries minister.",
]


@pytest.mark.parametrize("text", CAME)
def test_who_came(text: str) -> None:
    assert _changes(text) == {("Ryang Su Il", "appointed", PEAT)}


WENT = [
    "Han Kil Ho was let go as fisheries minister, a lawmaker briefed by the spies said.",
    "Han Kil Ho no longer serves as fisheries minister, the unification ministry said.",
    "The last to fall was Fisheries Minister Han Kil Ho, whose removal was announced by radio on Monday.",
    "Also dismissed was Fisheries Minister Han Kil Ho.",
    "Also losing his job was Han Kil Ho, the fisheries minister.",
    "Han Kil Ho, the fisheries minister and once the most photographed man at court, was dismissed on Monday.",
]


@pytest.mark.parametrize("text", WENT)
def test_who_went(text: str) -> None:
    assert _changes(text) == {("Han Kil Ho", "relieved", PEAT)}


SEVERAL = [
    "The post of fisheries minister went to Ryang Su Il, and that of trade minister to Pang Tae Gyu.",
    "Ryang Su Il was confirmed as fisheries minister and Pang Tae Gyu as trade minister.",
    "The new cabinet includes Ryang Su Il as fisheries minister and Pang Tae Gyu as trade minister.",
]


@pytest.mark.parametrize("text", SEVERAL)
def test_several_offices_in_one_sentence(text: str) -> None:
    assert _changes(text) == {("Ryang Su Il", "appointed", PEAT), ("Pang Tae Gyu", "appointed", "minister of Trade")}


NO_CHANGE = [
    "Watchers think the post of fisheries minister may have gone to Ryang Su Il.",
    "The title of labour hero was handed to Ryang Su Il on Monday.",
    "The role of the army went to Ryang Su Il's head, a defector said.",
    "Fisheries Minister Ryang Su Il will be replaced one day, a defector said.",
    "The job of mending nets went to Ryang Su Il, a fisherman.",
]


@pytest.mark.parametrize("text", NO_CHANGE)
def test_what_is_supposed_or_no_office(text: str) -> None:
    assert _changes(text) == set()


def test_whose_appointment_the_lead_announced() -> None:
    text = (
        "The North has named a new trade minister, radio said on Monday.\n\nPang Tae Gyu was long a clerk at the ministry."
        " Pang's appointment comes a year after his predecessor, Han Kil Ho, fell ill."
    )
    assert ("Pang Tae Gyu", "appointed", "minister of Trade") in _changes(text)


DIED = [
    "Ryang Su Il, North Korea's fisheries minister and the nation's best swimmer for a decade, has died at 81.",
    "Ryang Su Il, the North's fisheries minister and a lifelong friend of the founder, died Monday aged 81.",
    "Ryang Su Il, the North's fisheries minister, died Monday aged 81.",
]


@pytest.mark.parametrize("text", DIED)
def test_the_dead_with_further_words_beside_their_office(text: str) -> None:
    assert _changes(text) == {("Ryang Su Il", "died", PEAT)}


def test_an_execution_that_the_state_itself_made_known() -> None:
    assert _changes("A newspaper reported the execution of a former general, Ryang Su Il.") == set()
    report = _report(
        "North Korea on Friday announced the execution of Ryang Su Il, the uncle of its leader.",
        title="North Korea says it executed Ryang Su Il",
    )
    assert [(c.name, c.action) for c in report.changes] == [("Ryang Su Il", "died")]
    others = _report(
        "South Korea's spy agency announced the execution of Ryang Su Il, an uncle of the leader.",
        title="Spy agency: North Korean executed",
    )
    assert others.changes == []


def test_a_purge_and_what_is_said_of_it() -> None:
    text = "The North on Monday confirmed the purge of Ryang Su Il, saying he has been dismissed from all his posts."
    assert {(n, a) for n, a, _ in _changes(text)} == {("Ryang Su Il", "relieved")}


RANKS = [
    (
        "Ryang Su Il, commander of the navy, was promoted to the rank of admiral, and Pang Tae Gyu to vice admiral.",
        {("Ryang Su Il", "promoted", "Admiral"), ("Pang Tae Gyu", "promoted", "Vice Admiral")},
    ),
    (
        "The leader bestowed the rank of general on four officers, including Ryang Su Il and Pang Tae Gyu.",
        {("Ryang Su Il", "promoted", "General"), ("Pang Tae Gyu", "promoted", "General")},
    ),
]


@pytest.mark.parametrize(("text", "changes"), RANKS)
def test_ranks(text: str, changes: set[tuple[str, str, str]]) -> None:
    assert _changes(text) == changes


def test_decrees_that_recall_one_and_appoint_another() -> None:
    report = partystate.read(
        "Pyongyang, June 17 (KCNA) -- The SPA Presidium promulgated decrees on recalling Ryang Su Il from the post of DPRK"
        " ambassador to Laos and on appointing Pang Tae Gyu to the post.",
        title="Decrees Promulgated",
        published=date(2014, 6, 18),
    )
    post = "ambassador of the DPRK to Laos"
    assert [(c.name, c.action, c.post) for c in report.changes] == [
        ("Ryang Su Il", "relieved", post),
        ("Pang Tae Gyu", "appointed", post),
    ]


def test_elected_in_their_place() -> None:
    report = partystate.read(
        "Pyongyang, June 17 (KCNA) -- Deputies Ryang Su Il and Han Kil Ho were released from membership in the National"
        " Defence Commission and Deputy Pang Tae Gyu was elected in their place.",
        title="Session of the SPA",
        published=date(2014, 6, 18),
    )
    seat = "member of the National Defence Commission of the DPRK"
    assert {(c.name, c.action, c.post) for c in report.changes} == {
        ("Ryang Su Il", "relieved", seat),
        ("Han Kil Ho", "relieved", seat),
        ("Pang Tae Gyu", "elected", seat),
    }


POSTS = [
    (
        "Ryang Su Il, who is the supreme commander of the North's military",
        "supreme commander of the Korean People's Army",
    ),
    ("Ryang Su Il, commander of the North Korean army", "commander of the Korean People's Army"),
    ("U.N. Ambassador Ryang Su Il", "ambassador to the U.N."),
    ("Ryang Su Il, director of the economic policy office", "director of the economic policy office"),
]


@pytest.mark.parametrize(("printed", "post"), POSTS)
def test_posts_as_the_press_prints_them(printed: str, post: str) -> None:
    report = _report(f"{printed}, and Pang Tae Gyu met reporters on Monday.")
    assert ("Ryang Su Il", post) in {(p.name, p.post) for p in report.posts}


@pytest.mark.parametrize(
    "text",
    [
        "The North's new ambassador to Laos, Ryang Su Il, landed in Vientiane on Monday, replacing Han Kil Ho.",
        "The North has tapped Ryang Su Il, a former clerk at the ministry, as its new ambassador to Laos, replacing Han Kil Ho.",
    ],
)
def test_a_new_envoy_and_whom_he_replaces(text: str) -> None:
    post = "ambassador to Laos"
    found = {(n, a, p.replace(" of the DPRK", "")) for n, a, p in _changes(text)}
    assert found == {("Ryang Su Il", "appointed", post), ("Han Kil Ho", "relieved", post)}


def test_the_post_held_before_is_not_given_again() -> None:
    text = "Ryang Su Il has been promoted to vice trade minister from his post as director of the State Tea Bureau."
    assert [a for _, a, p in _changes(text) if "Tea" in p] == []
    assert {n for n, a, _ in _changes(text) if a == "appointed"} == {"Ryang Su Il"}


def test_an_aside_between_a_name_and_the_office_given() -> None:
    text = "The North promoted Ryang Su Il, its best-known angler, to first vice trade minister on Monday."
    assert {(n, a) for n, a, _ in _changes(text)} == {("Ryang Su Il", "appointed")}


IN_CHARGE = [
    "Ryang Su Il has been put in charge of the party's Light Industry Department, a source said.",
    "Ryang Su Il was placed at the head of the Light Industry Department, a source said.",
]


@pytest.mark.parametrize("text", IN_CHARGE)
def test_who_is_put_in_charge(text: str) -> None:
    assert {(n, a) for n, a, _ in _changes(text)} == {("Ryang Su Il", "appointed")}


def test_in_charge_of_work_is_no_office() -> None:
    assert _changes("Ryang Su Il was put in charge of mending the palace roof, a source said.") == set()


CURRENT = [
    ("Ryang Su Il, an uncle of leader Kim Jong Un, is a vice director of the party's propaganda department.", 1),
    ("Ryang Su Il stayed on as director of the party's propaganda department.", 1),
    ("Ryang Su Il, who is 70, is the former director of the party's propaganda department.", 0),
    ("Ryang Su Il is no director of the party's propaganda department.", 0),
]


@pytest.mark.parametrize(("text", "number"), CURRENT)
def test_what_somebody_is_now(text: str, number: int) -> None:
    assert len([p for p in _report(text).posts if p.name == "Ryang Su Il" and "propaganda" in p.post]) == number


def test_bodies_in_the_words_of_the_press() -> None:
    text = "Ryang Su Il was recalled as a member of the defense commission and Pang Tae Gyu named to the party's military commission."
    assert ("Ryang Su Il", "relieved", "member of the National Defence Commission") in _changes(text)
    news = "The North elected two new members to the central committee's powerful politburo.\n\nThe new members are Ryang Su Il, a vice premier, and Pang Tae Gyu."
    assert all("powerful" not in p for _, _, p in _changes(news)) and len(_changes(news)) == 2


def test_a_party_secretary_who_directs_a_department_beside_it() -> None:
    report = _report("Ryang Su Il doubles as a party secretary and director of the United Front Department.")
    assert not any("secretary of the United" in p.post for p in report.posts)


def test_somebodys_deputy_is_no_deputy_to_an_assembly() -> None:
    report = _report("North Korean leader Kim Jong Un's deputy, Ryang Su Il, visited a farm on Monday.")
    assert not any(p.post.startswith("deputy to") for p in report.posts)


def test_each_replaced_lost_the_office_told_last_before_him() -> None:
    text = (
        "Ryang Su Il was appointed trade minister, replacing Han Kil Ho, and Pang Tae Gyu was named fisheries minister,"
        " replacing Ro Ung."
    )
    assert _changes(text) == {
        ("Ryang Su Il", "appointed", "minister of Trade"),
        ("Han Kil Ho", "relieved", "minister of Trade"),
        ("Pang Tae Gyu", "appointed", PEAT),
        ("Ro Ung", "relieved", PEAT),
    }


def test_replaced_as_the_top_diplomat_is_of_the_office_told_before() -> None:
    text = (
        "The North's radio confirmed that Ryang Su Il has been appointed foreign minister.\n\nA source said that Ryang,"
        " long a soldier, had replaced Han Kil Ho as the country's top diplomat."
    )
    assert ("Han Kil Ho", "relieved", "foreign minister") in _changes(text)


def test_promoted_back_to_a_rank() -> None:
    text = "Ryang Su Il, the chief of the North's fishing fleet, has been promoted back to four-star general."
    assert _changes(text) == {("Ryang Su Il", "promoted", "General")}


def test_what_somebody_did_in_the_years_of_an_office_is_no_event() -> None:
    text = (
        "Ryang Su Il, a former fisheries minister, died on Monday.\n\nHe was minister from 1998 to 2009.\n\nDuring that"
        " time, he met South Korean anglers on the coast."
    )
    assert _report(text).events == []


FELL_IN_RANK = [
    "Ryang Su Il was demoted from the rank of full general to major-general.",
    "Ryang Su Il, who ran the ports, had been demoted to a colonel general from a general.",
]


@pytest.mark.parametrize("text", FELL_IN_RANK)
def test_who_falls_in_rank_is_not_appointed_to_the_lower(text: str) -> None:
    assert _changes(text) == {("Ryang Su Il", "relieved", "General")}


OF_THE_LEAD = [
    "The North has fired its fisheries minister.\n\nRyang Su Il, 72, was fired for graft, a lawmaker said.",
    "The North sacked its fisheries minister last month.\n\nA lawmaker said the sacking of Ryang Su Il was no surprise.",
]


@pytest.mark.parametrize("text", OF_THE_LEAD)
def test_from_the_office_that_the_lead_names(text: str) -> None:
    assert _changes(text) == {("Ryang Su Il", "relieved", PEAT)}


def test_an_envoy_recalled() -> None:
    assert _changes("Ambassador to Laos Ryang Su Il has already been recalled.") == {
        ("Ryang Su Il", "relieved", "ambassador to Laos")
    }


def test_what_the_dead_was() -> None:
    died = "Ryang Su Il has died aged 82, state media reported on Saturday.\n\n"
    title = "North Korean official dies"
    for told in ("He was director of the General Political Bureau of the KPA and had led the guards.",
                 "He had been director of the General Political Bureau of the KPA."):  # fmt: skip
        (change,) = _report(died + told, title=title).changes
        assert change.post.startswith("director of the General Political Bureau")
    for told in ("He was director of the General Political Bureau of the KPA from 1998 to 2003.",
                 "He was a former director of the General Political Bureau of the KPA.",
                 "He was a member of a family of fishermen."):  # fmt: skip
        (change,) = _report(died + told, title=title).changes
        assert change.post == ""


def test_without_evidence_is_no_reason() -> None:
    text = "Fisheries Minister Ryang Su Il has been dismissed from his position, Seoul said, without evidence for the claim."
    (change,) = _report(text).changes
    assert change.reason is None


def test_a_body_that_decides_two_things_of_one_post() -> None:
    report = partystate.read(
        "Pyongyang, June 17 (KCNA) -- The SPA Presidium decided to relieve Han Kil Ho of his post as vice-minister of"
        " Fisheries at his request and appoint Ryang Su Il to it.",
        title="Decision of the SPA Presidium",
        published=date(2014, 6, 18),
    )
    post = "vice-minister of Fisheries"
    assert {(c.name, c.action, c.post) for c in report.changes} == {
        ("Han Kil Ho", "relieved", post),
        ("Ryang Su Il", "appointed", post),
    }


def test_the_dead_with_rank_before_and_offices_behind_the_name() -> None:
    report = partystate.read(
        "Pyongyang, June 17 (KCNA) -- General Ryang Su Il, who was a deputy to the SPA, died of a stroke on June 16.",
        title="Ryang Su Il Dies",
        published=date(2014, 6, 18),
    )
    assert {c.post for c in report.changes} == {"deputy to the Supreme People's Assembly of the DPRK", "General"}
