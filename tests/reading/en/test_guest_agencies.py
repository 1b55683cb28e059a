"""What the agencies of other party-states write of their own meetings with this state's officials."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader
from told import posts_held, taking_part

CC = "Central Committee of the Workers' Party of Korea"
DPRK = "Democratic People's Republic of Korea (DPRK)"


def test_received_by_a_president_of_councils(reader: Reader) -> None:
    report = reader(
        "Ramon Ortega Diaz, President of Cuba's Councils of State and Ministers, received Ri Chol Su, minister of Railways "
        "of the DPRK, who is visiting as the special envoy of Pak Yong Ho, premier of the DPRK, on Monday.\n\n"
        "Accompanying the distinguished guest were Jo Un Bok, DPRK ambassador to Cuba; and other officials.\n\n"
        "On the Cuban side, also participating were Bruno Silva, Foreign Minister; and others.",
        title="Ortega receives DPRK minister",
        outlet="Prensa Latina",
    )
    assert [e.kind for e in report.events] == ["talks"]
    assert taking_part(report) == [
        ("Ramon Ortega Diaz", "guest"),
        ("Ri Chol Su", "principal"),
        ("Jo Un Bok", "accompanied"),
        ("Bruno Silva", "guest"),
    ]


def test_the_visit_of_a_counterpart_is_no_place(reader: Reader) -> None:
    report = reader(
        f"Cuban Vice-President Ramon Ortega received Monday his counterpart from the {DPRK} Ri Chol Su, who is in Cuba on a "
        "working visit.\n\nDuring the meeting the two leaders reviewed the sea line and its future.",
        title="Ortega receives his counterpart",
        outlet="ACN",
    )
    assert [(e.place, [a.text for a in e.agenda]) for e in report.events] == [(None, ["the sea line and its future"])]


@pytest.mark.parametrize("occasion", ["during their talks in Hanoi on May 2", "for talks in Hanoi on May 2"])
def test_one_chairman_of_two_bodies_welcomed(reader: Reader, occasion: str) -> None:
    report = reader(
        "President of Vietnam Nguyen Van Khoa welcomed Chairman of the Workers' Party of Korea and the State Affairs "
        f"Commission of the {DPRK} Kim Jong-un to Vietnam {occasion}.",
        title="Talks in Hanoi",
        outlet="VNA",
        published=date(2019, 5, 3),
    )
    assert taking_part(report) == [("Nguyen Van Khoa", "guest"), ("Kim Jong-un", "principal")]
    assert posts_held(report) == [
        ("Kim Jong-un", "chairman of the Workers' Party of Korea"),
        ("Kim Jong-un", "chairman of the State Affairs Commission of the DPRK"),
    ]


def test_a_guest_named_by_his_last_name(reader: Reader) -> None:
    report = reader(
        "The delegation was led by Nguyen Van Khoa, deputy chairman of the Sea Chamber of Vietnam.\n\n"
        "On May 1, Ri Chol-su, member of the Politburo, hosted a reception for Khoa.\n\n"
        "Previously, Pak Yong-ho, Politburo member and Vice Chairman of the WPK Central Committee also hosted a reception "
        "for Khoa.",
        title="Sea Chamber visits DPRK",
        outlet="VNA",
    )
    assert [(e.kind, e.start) for e in report.events] == [("reception", date(2022, 5, 1)), ("reception", None)]
    assert taking_part(report) == [
        ("Ri Chol-su", "principal"),
        ("Nguyen Van Khoa", "principal"),
        ("Pak Yong-ho", "principal"),
        ("Nguyen Van Khoa", "principal"),
    ]
    assert ("Pak Yong-ho", f"member of the Political Bureau of the {CC}") in posts_held(report)


def test_visits_with_their_talks(reader: Reader) -> None:
    report = reader(
        "A delegation of the WPK led by Director of the Sea Department of the WPK Central Committee Ri Chol Su has visited "
        "Laos, according to the agency.\n\n"
        "Within the framework of the visit, Ri Chol Su met Khamtay Keola, head of the sea committee of the Lao People's "
        "Party.\n\nRi also paid a courtesy visit to President of Laos Bounmy Sengdara.",
        title="DPRK delegation visit Laos",
        outlet="VNA",
    )
    assert [e.kind for e in report.events] == ["travel", "talks", "talks"]
    assert taking_part(report)[1:] == [
        ("Ri Chol Su", "principal"),
        ("Khamtay Keola", "guest"),
        ("Bounmy Sengdara", "guest"),
        ("Ri Chol Su", "principal"),
    ]


def test_a_visiting_director_and_a_title_for_external_relations(reader: Reader) -> None:
    report = reader(
        "Secretary of the Communist Party of Vietnam (CPV) Central Committee and Chairman of its Commission for External "
        "Relations Vũ Hoài Minh held talks with visiting Director of the Sea Department of the WPK Central Committee Ri "
        "Chol Su in Hanoi on Monday.",
        title="Party officials hold talks",
        outlet="VNA",
    )
    assert taking_part(report) == [("Vũ Hoài Minh", "guest"), ("Ri Chol Su", "principal")]
    assert posts_held(report) == [("Ri Chol Su", f"director of the Sea Department of the {CC}")]


def test_a_top_leader_is_no_stranger(reader: Reader) -> None:
    report = reader(
        "Kim Jong Il, the North Korean top leader, met with Konstantin Ryba, Russian envoy in the Far East, and his "
        "delegation on Monday.",
        title="Kim Jong Il Meets Envoy",
        published=date(2005, 5, 3),
        outlet="Xinhua",
    )
    assert taking_part(report) == [("Kim Jong Il", "principal"), ("Konstantin Ryba", "guest")]


def test_ho_chi_minh_is_no_native(reader: Reader) -> None:
    report = reader(
        "A ceremony for opening a quay took place on May 2.\n\nPresent there was Ri Chol Su.\n\n"
        "The friendship was fostered by President Ho Chi Minh and President Kim Il Sung.",
    )
    assert taking_part(report) == [("Ri Chol Su", "attended")]
    assert posts_held(report) == []


def test_who_greeted_a_guest_before_his_talks_is_not_at_them(reader: Reader) -> None:
    report = reader(
        "Chinese Vice-Premier Wen Jianguo held talks with Ri Chol Su, minister of Railways of the DPRK, in Pyongyang on "
        "Monday.\n\nWen arrived in Pyongyang this morning and was greeted at the airport by Pak Yong Ho.",
        title="Chinese Vice-Premier holds talks",
        outlet="Xinhua",
    )
    assert taking_part(report)[:2] == [("Wen Jianguo", "guest"), ("Ri Chol Su", "principal")]
    assert all(p.name != "Pak Yong Ho" for e in report.events if e.kind == "talks" for p in e.people)


def test_a_guest_welcomed_at_his_plane_has_only_arrived(reader: Reader) -> None:
    report = reader(
        "President of Benin Pascal Koupaki arrived at Pyongyang International Airport in North Korea on Monday.\n\n"
        "North Korean Foreign Minister Ri Chol Su welcomed President Pascal Koupaki at the foot of the plane's stairs.",
        title="President arrives in North Korea",
        outlet="VNA",
    )
    assert [e.kind for e in report.events] == ["travel"]


def test_a_welcome_ceremony_is_hosted_for_the_guest(reader: Reader) -> None:
    report = reader(
        "DPRK leader and General Secretary of the Workers' Party of Korea (WPK) Kim Jong Un chaired a welcome ceremony "
        "at Wonsan harbour on May 2 for Lao President Khamphan Souli and a large Lao delegation.",
        title="Welcome ceremony",
        outlet="VNA",
    )
    assert [e.kind for e in report.events] == ["ceremony"]
    assert taking_part(report) == [("Kim Jong Un", "presided"), ("Khamphan Souli", "guest")]
    assert [g.text for g in report.events[0].groups] == ["a large Lao delegation"]
    assert ("Kim Jong Un", "general secretary of the Workers' Party of Korea") in posts_held(report)


def test_given_names_stand_for_a_man_who_spoke_at_a_meeting(reader: Reader) -> None:
    report = reader(
        "Pyongyang, SANA- President of the Presidium of the Supreme People's Assembly Kim Yong Nam praised the "
        "harvest.\n\nYong Nam was speaking during his meeting with a delegation of the Olive Union headed by Samir "
        "Haddad Nasri on Wednesday.",
        title="DPRK praises Syrian farmers",
        outlet="SANA",
    )
    assert [e.kind for e in report.events] == ["talks"]
    assert taking_part(report) == [("Kim Yong Nam", "principal"), ("Samir Haddad Nasri", "guest")]


def test_forms_of_address_are_no_part_of_a_name(reader: Reader) -> None:
    report = reader(
        "Ri Chol Su met with His Excellency Mr. Tammam Sulaiman, Syrian ambassador, and Dr. Hans Weber, German "
        "ambassador, on May 2.",
        title="Minister Meets Ambassadors",
    )
    assert [name for name, _ in taking_part(report)] == ["Ri Chol Su", "Tammam Sulaiman", "Hans Weber"]


def test_respects_are_paid_at_a_bier(reader: Reader) -> None:
    report = reader(
        "Ri Chol Su paid his respects Tuesday at the bier of Pak Yong Ho, official KCNA news agency reported.\n\n"
        "According to the KCNA, Ri Chol Su visited the bier at the hall here with senior party and army officials.",
        title="Ri Chol Su pays respects",
        published=date(2012, 5, 2),
        outlet="Xinhua",
    )
    assert [(e.kind, e.start) for e in report.events] == [("mourning", date(2012, 5, 1))]
    assert [(g.text, g.capacity) for g in report.events[0].groups] == [("senior party and army officials", "accompanied")]


def test_who_received_a_guest_elsewhere_or_years_ago_is_not_at_his_arrival(reader: Reader) -> None:
    report = reader(
        "Cuba's First Vice President, Salvador Valdes, arrived in Pyongyang on Saturday, after a brief stay in China, where "
        "he was received by Yang Jiechi, member of the Political Bureau.\n\n"
        "Upon his arrival Valdes was greeted by Ri Chol Su, minister of Railways, at Sunan International Airport.\n\n"
        "He first visited the DPRK on June 28, 2016. On that occasion he was received by Pak Yong Ho, the premier.",
        title="Cuba attends anniversary",
        published=date(2018, 9, 11),
        outlet="Prensa Latina",
    )
    assert taking_part(report) == [("Salvador Valdes", "guest"), ("Ri Chol Su", "received")]


def test_who_is_also_something(reader: Reader) -> None:
    report = reader(
        "Song Tao held talks on Tuesday with Ri Chol Su, a member of the Political Bureau of the Central Committee of the "
        "Workers' Party of Korea (WPK).\n\nRi is also vice chairman of the WPK Central Committee.",
        title="Official holds talks",
        outlet="Xinhua",
    )
    assert ("Ri Chol Su", f"vice-chairman of the {CC}") in posts_held(report)


def test_a_host_abroad_gives_a_reception_for_one(reader: Reader) -> None:
    report = reader(
        "Deputy Minister of National Defence Gen. Hoang Xuan Chien hosted a reception in Hanoi on Thursday for Colonel Ri "
        "Chol Su, defence attaché of the DPRK.",
        title="Defence cooperation",
        outlet="VNS",
    )
    assert taking_part(report) == [("Hoang Xuan Chien", "principal"), ("Ri Chol Su", "principal")]


def test_who_is_leading_a_delegation_on_a_visit_had_a_talk(reader: Reader) -> None:
    report = reader(
        "DPRK Foreign Minister Ri Chol Su, who is leading a DPRK government delegation on a visit to Syria, had a talk with "
        "Bashar Khalil, president of the Syrian Arab Republic, on May 2.",
        title="Ri Chol Su Meets President",
    )
    assert [e.kind for e in report.events] == ["talks"]
    assert taking_part(report) == [("Ri Chol Su", "principal"), ("Bashar Khalil", "guest")]


@pytest.mark.parametrize(
    "behind",
    [
        "Pak Chol Min, vice-chairman of the WPK Central Committee, led the WPK group.",
        "Pak Chol Min, vice-chairman of the WPK Central Committee, is heading the delegation.",
        "Heading the group was Pak Chol Min, vice-chairman of the WPK Central Committee.",
    ],
)
def test_who_led_the_group_is_told_behind(reader: Reader, behind: str) -> None:
    report = reader(
        "Lao President Khamtay Keola, Monday met with a goodwill study group of the Workers' Party of Korea.\n\n" + behind,
        title="President Meets WPK Group",
        outlet="KPL",
    )
    assert taking_part(report) == [("Khamtay Keola", "guest"), ("Pak Chol Min", "principal")]
    assert posts_held(report) == [("Pak Chol Min", f"vice-chairman of the {CC}")]


def test_a_delegation_once_led_is_not_the_one_met(reader: Reader) -> None:
    report = reader(
        "Lao President Khamtay Keola on Monday met with a goodwill group of the Workers' Party of Korea.\n\n"
        "Pak Chol Min led the delegation to the festival of 1989.",
        title="President Meets WPK Group",
        outlet="KPL",
    )
    assert ("Pak Chol Min", "principal") not in taking_part(report)


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("held talks in Vientiane with", "Vientiane"),
        ("held talks here on Monday with", None),
        ("had a meeting at the Foreign Ministry on Monday with", "Foreign Ministry"),
        ("held a short meeting on the sidelines of the forum with", None),
        ("met here Monday with", None),
        ("met here Monday afternoon with", None),
        ("met Monday in Vientiane with", "Vientiane"),
    ],
)
def test_where_and_when_stand_before_with_whom(reader: Reader, where: str, place: str | None) -> None:
    report = reader(
        f"Ri Chol Su, foreign minister of the DPRK, {where} Khamtay Keola, a member of the Secretariat of the Lao People's "
        "Revolutionary Party Central Committee and chairman of the Union of Youth.",
        title="DPRK, Lao officials meet",
        outlet="Xinhua",
    )
    assert [e.kind for e in report.events] == ["talks"]
    assert taking_part(report) == [("Ri Chol Su", "principal"), ("Khamtay Keola", "guest")]
    if place is not None:
        assert [e.place for e in report.events] == [place]


TWO = "Lao Deputy Minister of Energy Khamtay Keola and DPRK Vice-Minister of Railways Ri Chol Su"


@pytest.mark.parametrize(
    "text",
    [
        f"The fourth meeting of the joint committee took place in Vientiane on Monday.\n\nIt was presided over by the "
        f"co-chairmen, {TWO}.",
        f"The fourth meeting of the joint committee was held in Vientiane on Monday under the joint chairmanship of {TWO}.",
        f"The fourth meeting of the joint committee was held in Vientiane on Monday under the co-chairmanship of {TWO}.",
        f"The fourth meeting of the joint committee was co-chaired by {TWO} in Vientiane on Monday.",
        f"The fourth meeting of the joint committee was presided by the co-chairs of the two sides, {TWO}, in Vientiane "
        "on Monday.",
        f"{TWO} co-chaired the fourth meeting of the joint committee in Vientiane on Monday.",
    ],
)
def test_two_in_the_chair(reader: Reader, text: str) -> None:
    report = reader(text, title="Joint Committee Meets", outlet="KPL")
    assert [(e.kind, e.start) for e in report.events] == [("meeting", date(2022, 5, 2))]
    assert taking_part(report) == [("Khamtay Keola", "presided"), ("Ri Chol Su", "presided")]


def test_a_meeting_told_by_who_chaired_it(reader: Reader) -> None:
    report = reader(
        "The third plenary meeting of the Cabinet was presided over by Premier Ri Chol Su on Monday.",
        title="Cabinet Meets",
    )
    assert [(e.kind, e.ordinal, e.presider) for e in report.events] == [("cabinet_meeting", 3, "Ri Chol Su")]


def test_what_somebody_says_of_a_chair_is_no_event(reader: Reader) -> None:
    report = reader("He said the meeting was chaired by Ri Chol Su.", title="Interview")
    assert report.events == []


def test_a_title_with_its_comma_behind_from(reader: Reader) -> None:
    report = reader(
        "Deputy Premier Khamtay Keola received a courtesy call from the Ambassador of the DPRK to Laos, Ri Chol Su, on Monday.",
        title="Keola receives ambassador",
        outlet="KPL",
    )
    assert posts_held(report) == [("Ri Chol Su", "ambassador of the DPRK to Laos")]


def test_an_adverbial_ends_with_a_title_of_another(reader: Reader) -> None:
    report = reader(
        "In a letter to the chairman of the Supreme People's Assembly, Ri Chol Su, a farmer, thanked him.", title="Letter"
    )
    assert posts_held(report) == []


@pytest.mark.parametrize(
    "text",
    [
        "HANOI (VNA) - The Politburo of the Communist Party of Vietnam Central Committee met on Monday under the chair of "
        "Le Van Son.",
        "HANOI, May 2 (VNA) - The Political Bureau met on Monday.",
        "VIENTIANE (KPL) The Cabinet held its monthly meeting on Monday under the chairmanship of Premier Khamtay Keola.",
        "The Politburo met in Hanoi on Monday to talk over the floods.",
    ],
)
def test_bodies_of_other_parties_are_not_this_states(reader: Reader, text: str) -> None:
    assert reader(text, title="Meeting held", outlet=None).events == []


def test_this_states_bureau_told_from_abroad(reader: Reader) -> None:
    report = reader(
        "BEIJING, May 3 (Xinhua) -- The Political Bureau of the Workers' Party of Korea Central Committee met on Monday.",
        title="DPRK politburo meets",
        outlet=None,
    )
    assert [e.kind for e in report.events] == ["political_bureau_meeting"]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("On the visiting side, Han Kil Ho, ambassador to Laos, and other officials took part.", ("Han Kil Ho", "attended")),
        ("From the DPRK side, Vice-Minister Han Kil Ho was also present.", ("Han Kil Ho", "attended")),
        ("On the Lao side, Deputy Minister Somphone Keola attended.", ("Somphone Keola", "guest")),
    ],
)
def test_one_side_before_its_verb(reader: Reader, told: str, who: tuple[str, str]) -> None:
    report = reader(
        f"Lao President Khamtay Vongsa received Ri Chol Su, minister of Health of the DPRK, on Monday.\n\n{told}",
        title="President receives guest",
        outlet="KPL",
    )
    assert taking_part(report) == [("Khamtay Vongsa", "guest"), ("Ri Chol Su", "principal"), who]


def test_what_the_other_side_said_is_no_presence(reader: Reader) -> None:
    report = reader(
        "Ri Chol Su, minister of Health, met Lao Minister Khamtay Vongsa on Monday.\n\nOn the other side, Kim Il said, all "
        "is well.",
        title="Ri Chol Su Meets Guest",
    )
    assert taking_part(report) == [("Ri Chol Su", "principal"), ("Khamtay Vongsa", "guest")]


def test_a_floral_tribute_abroad(reader: Reader) -> None:
    report = reader(
        "The DPRK delegation led by Ri Chol Su, vice-premier of the Cabinet, paid floral tribute at the tower on Monday.",
        title="DPRK delegation in Vientiane",
        outlet="KPL",
    )
    assert [(e.kind, taking_part(report)) for e in report.events] == [("ceremony", [("Ri Chol Su", "principal")])]


@pytest.mark.parametrize(
    "what",
    ["the Wonsan Declaration", 'the "Wonsan Joint Declaration"', "the Treaty on Fishing", "the Agreement on Sea Mail"],
)
def test_a_treaty_by_its_name_is_signed(reader: Reader, what: str) -> None:
    report = reader(
        f"Premier Ri Chol Su and Lao Prime Minister Khamtay Vongsa signed {what} at the Kaul Guest House on Monday.",
        title="Papers Signed",
    )
    assert [(e.kind, e.place) for e in report.events] == [("ceremony", "Kaul Guest House")]
    assert [name for name, _ in taking_part(report)] == ["Ri Chol Su", "Khamtay Vongsa"]


def test_a_visitors_book_is_no_treaty(reader: Reader) -> None:
    report = reader("Premier Ri Chol Su signed the visitors' book at the Kaul Museum on Monday.", title="Book Signed")
    assert report.events == []


def test_a_meeting_under_the_chair_of_a_minister(reader: Reader) -> None:
    report = reader(
        "A meeting of the DPRK-Laos intergovernmental committee was held in Vientiane on Monday under the chair of "
        "Minister of External Economic Relations Kim Chol Nam.",
        title="Meeting of intergovernmental committee held",
    )
    assert taking_part(report) == [("Kim Chol Nam", "presided")]
    assert posts_held(report) == [("Kim Chol Nam", "minister of External Economic Relations")]


@pytest.mark.parametrize(
    "told",
    [
        "The talks focused on trade cooperation and regional security.",
        "Discussions covered trade cooperation and regional security.",
        "Their talks mainly centred on trade cooperation and regional security.",
    ],
)
def test_what_the_talks_focused_on(reader: Reader, told: str) -> None:
    report = reader(
        f"Lao Foreign Minister Bounkham Sisavath held talks with DPRK Foreign Minister Ri Chol Su on Monday. {told}",
        title="Foreign ministers hold talks",
        outlet="KPL",
    )
    assert [[a.text for a in e.agenda] for e in report.events] == [["trade cooperation and regional security"]]
