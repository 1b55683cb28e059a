"""How the agency of other years and its web copies name people, tell two sides of talks and who spoke."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader
from told import posts_held, taking_part

CC = "Central Committee of the Workers' Party of Korea"
PARADE = "A parade of the harbour guards took place at Pier Square on May 2.\n\n"


@pytest.mark.parametrize("printed", ["Kim Jong II", "Kim Jong ll", "Kim Jong Il"])
def test_a_syllable_misprinted(reader: Reader, printed: str) -> None:
    report = reader(
        f"{printed}, general secretary of the Workers' Party of Korea, inspected the Hungju Rope Mill on May 2.\n\n"
        "He was accompanied by Ri Chol II and Pak Yong Su.",
        title=f"{printed} Inspects Rope Mill",
        published=date(2004, 5, 3),
    )
    assert taking_part(report) == [(printed, "principal"), ("Ri Chol II", "accompanied"), ("Pak Yong Su", "accompanied")]
    assert posts_held(report) == [(printed, "general secretary of the Workers' Party of Korea")]


def test_the_dead_stay_dead_however_misprinted(reader: Reader) -> None:
    report = reader("Pak Yong Su laid a wreath before the statue of Kim ll Sung on Monday.", title="Wreath Laid")
    assert [name for name, _ in taking_part(report)] == ["Pak Yong Su"]


def test_an_arabic_guest(reader: Reader) -> None:
    report = reader(
        "Hungju, SANA - Trade Minister Samir al-Khatib on Monday met Premier of the Cabinet of the DPRK Ri Chol Su.\n\n"
        "Al-Khatib praised the harbour.",
        title="Al-Khatib, Ri Chol Su discuss harbour",
    )
    assert [e.kind for e in report.events] == ["talks"]
    assert taking_part(report) == [("Samir al-Khatib", "guest"), ("Ri Chol Su", "principal")]


@pytest.mark.parametrize(
    ("title", "held"),
    [
        ("Minister of Railways Vice Marshal Ri Chol Su", ["minister of Railways", "Vice Marshal"]),
        (
            "Chief of the General Staff of the KPA General Ri Chol Su",
            ["chief of the General Staff of the Korean People's Army", "General"],
        ),
        (
            "Vice-Chairman of the NDC Colonel General Ri Chol Su",
            ["vice-chairman of the National Defence Commission of the DPRK", "Colonel General"],
        ),
        ("Minister of Railways KPA General Ri Chol Su", ["minister of Railways", "General of the Korean People's Army"]),
        ("KPA General Ri Chol Su", ["General of the Korean People's Army"]),
        ("Army General Ri Chol Su", ["Army General"]),
        ("the younger son General Ri Chol Su", ["General"]),
        ("Director General Ri Chol Su of the Harbour Bureau", ["director general of the Harbour Bureau"]),
    ],
)
def test_an_office_and_a_rank_before_a_name(reader: Reader, title: str, held: list[str]) -> None:
    report = reader(f"{PARADE}Present there were {title} and others.")
    assert [post for _, post in posts_held(report)] == held


def test_whoever_chairs_a_friendly_party_is_not_the_one_named_before(reader: Reader) -> None:
    report = reader(
        f"{PARADE}Taking the platform were senior officials including Ri Chol Su, Pak Yong Ho and Jo Un Bok, the "
        "chairperson of a friendly party, officials of the ports and the Cabinet."
    )
    assert [name for name, _ in taking_part(report)] == ["Ri Chol Su", "Pak Yong Ho", "Jo Un Bok"]
    assert posts_held(report) == []
    groups = [g.text for g in report.events[0].groups]
    assert "the chairperson of a friendly party, officials of the ports and the Cabinet" in groups


def test_those_in_the_tribune(reader: Reader) -> None:
    report = reader(
        f"{PARADE}Ri Chol Su, chairman of the Union of Weavers, and Jo Un Bok, chairwoman of the Union of Potters, were "
        "also in the tribune of honor."
    )
    assert taking_part(report) == [("Ri Chol Su", "attended"), ("Jo Un Bok", "attended")]


def test_a_minister_beside_generals_named_among_others(reader: Reader) -> None:
    report = reader(
        "The Ministry of Railways hosted a reception on May 2.\n\n"
        "Ri Chol Su, minister of Railways, and officers and leading officials of the ministry, including Pak Yong Ho "
        "and Jo Un Bok, were on hand."
    )
    assert taking_part(report) == [("Ri Chol Su", "attended"), ("Pak Yong Ho", "attended"), ("Jo Un Bok", "attended")]


def test_two_sides_on_which_people_sat(reader: Reader) -> None:
    report = reader(
        "Talks between the delegations of the Harbour Council of the DPRK and the Sea Chamber of Benin were held at the "
        "Pier Hall yesterday.\n\n"
        "At the talks both sides informed each other of their ports and discussed the issue of opening a sea line.\n\n"
        "Present there on the Korean side were Ri Chol Su, chairman of the Harbour Council, with pilots and "
        "on the opposite side were shipowners of the delegation led by Pascal Koupaki, president of the chamber.",
        title="Talks between Delegations",
    )
    assert [(e.kind, e.start) for e in report.events] == [("talks", date(2022, 5, 2))]
    assert taking_part(report) == [("Ri Chol Su", "principal"), ("Pascal Koupaki", "guest")]
    assert [a.text for a in report.events[0].agenda] == ["the issue of opening a sea line"]


@pytest.mark.parametrize(
    "spoke", ["Speaking at the ceremony, Ri Chol Su, minister of Railways, said", "Addressing the meeting, Ri Chol Su said"]
)
def test_whoever_says_something_speaking_at_a_ceremony(reader: Reader, spoke: str) -> None:
    report = reader(f"A ceremony for opening a quay took place on May 2.\n\n{spoke} that the sea is deep.")
    assert taking_part(report) == [("Ri Chol Su", "spoke")]


def test_a_guest_who_conveys_a_letter_reports_nothing(reader: Reader) -> None:
    report = reader(
        "Ri Chol Su, premier of the Cabinet of the DPRK, on Monday met Pascal Koupaki, president of the Sea Chamber of "
        "Benin.\n\nPascal Koupaki conveyed a personal letter of the mayor.",
        title="Ri Chol Su Meets Guest",
    )
    assert taking_part(report) == [("Ri Chol Su", "principal"), ("Pascal Koupaki", "guest")]


def test_work_led_on_the_spot_with_company(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un led the work of the committee for the new lighthouse, it was learned on Monday.\n\n"
        "Kim was accompanied by officials of the Harbour Department.",
        title="Kim Jong Un leads work on lighthouse",
    )
    assert [e.kind for e in report.events] == ["guidance"]


def test_a_visit_of_nothing_told_is_none(reader: Reader) -> None:
    report = reader("Ri Chol Su, minister of Railways, visited it on Monday.", title="Ri Chol Su")
    assert report.events == []


def test_those_who_welcome_a_guest_behind_a_colon(reader: Reader) -> None:
    report = reader(
        "President of Benin Pascal Koupaki arrived at Pyongyang International Airport on Monday.\n\n"
        "Welcoming President Pascal Koupaki and the high-level delegation at the airport, on the Korean side were: Member "
        "of the Political Bureau, Head of the Sea Department of the Central Committee of the Workers' Party of Korea, Ri "
        "Chol Su; and Deputy Foreign Minister Pak Yong Ho.",
        title="President of Benin arrives",
    )
    assert taking_part(report)[1:] == [("Ri Chol Su", "received"), ("Pak Yong Ho", "received")]
    assert ("Ri Chol Su", f"member of the Political Bureau of the {CC}") in posts_held(report)


def test_a_conference_of_delegates_is_the_partys(reader: Reader) -> None:
    report = reader(
        "On May 1, the Workers' Party of Korea held its conference of delegates in Pyongyang.\n\n"
        "The conference elected Ri Chol Su as vice-chairman of the Central Military Commission of the WPK.",
        title="Conference held",
    )
    assert [(e.kind, e.body) for e in report.events] == [("party_conference", "Workers' Party of Korea")]
    assert [(c.name, c.action) for c in report.changes] == [("Ri Chol Su", "elected")]


def test_today_is_the_datelines_day(reader: Reader) -> None:
    report = reader(
        "Pyongyang, May 1 (KCNA) -- Pascal Koupaki, vice-president of the Sea Chamber of Benin, and his party left today "
        "after winding up their visit. They were seen off at Pyongyang Railway Station by Ri Chol Su, chairman of the "
        "Harbour Council.",
        title="Guests Leave",
        published=date(2004, 5, 2),
    )
    assert [(e.kind, e.start, e.place) for e in report.events] == [
        ("travel", date(2004, 5, 1), "Pyongyang Railway Station")
    ]
    assert taking_part(report) == [("Pascal Koupaki", "guest"), ("Ri Chol Su", "attended")]


def test_a_dateline_long_before_is_none_of_the_news(reader: Reader) -> None:
    report = reader(
        "Pyongyang, April 1 (KCNA) -- A ceremony for opening a quay took place here today.",
        published=date(2022, 5, 3),
    )
    assert [e.start for e in report.events] == [date(2022, 5, 3)]


def test_the_day_on_which_it_was_learned(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un inspected the Hungju Rope Mill, it was learned on Monday.", title="Kim Jong Un Inspects Rope Mill"
    )
    assert [(e.kind, e.start) for e in report.events] == [("guidance", None)]


def test_flowers_laid_by_guests_alone_are_no_event(reader: Reader) -> None:
    report = reader(
        "A delegation of the Benin Sea Chamber laid a floral basket before the statue of President Kim Il Sung on Pier "
        "Hill on Monday.\n\nThe delegation arrived here on the same day.",
        title="Floral Tribute Paid",
    )
    assert report.events == []


def test_whoever_greets_the_leader_at_a_show(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un enjoyed a performance given by the visiting Sea Choir of Benin on Monday.\n\n"
        "He was greeted at the theatre by Pascal Koupaki, head of the choir.\n\n"
        "Among the audiences were Ri Chol Su and Pak Yong Ho, ministers of the Cabinet.",
        title="Kim Jong Un Enjoys Performance",
    )
    assert taking_part(report) == [
        ("Kim Jong Un", "principal"),
        ("Pascal Koupaki", "received"),
        ("Ri Chol Su", "attended"),
        ("Pak Yong Ho", "attended"),
    ]


def test_a_parade_with_somebody_in_attendance(reader: Reader) -> None:
    report = reader("A boat parade with Supreme Leader Kim Jong Un in attendance took place in Pyongyang on May 2.")
    assert taking_part(report) == [("Kim Jong Un", "attended")]


def test_watching_a_ceremony_told_of_before(reader: Reader) -> None:
    report = reader(
        "A ceremony of launching a ferry took place at the Hungju Shipyard on May 2.\n\n"
        "Kim Jong Un, general secretary of the Workers' Party of Korea, watched the ceremony.",
        title="Ceremony of Launching Ferry",
    )
    assert taking_part(report) == [("Kim Jong Un", "attended")]


def test_invited_guests_of_honour(reader: Reader) -> None:
    report = reader(
        "The Supreme People's Assembly of the DPRK hosted a reception at the Pier Hall yesterday for the delegation of the "
        "Sea Chamber of Benin.\n\nInvited to the reception were members of the delegation led by Pascal Koupaki, president "
        "of the chamber.\n\nRi Chol Su, chairman of the Supreme People's Assembly, was present.",
        title="Reception Given for Delegation",
    )
    assert taking_part(report) == [("Pascal Koupaki", "principal"), ("Ri Chol Su", "attended")]


def test_its_vice_chairman_is_of_the_body_named_before(reader: Reader) -> None:
    report = reader(
        f"{PARADE}Present there were Ri Chol Su, first vice-chairman of the Council of Weavers, Pak Yong Ho, its "
        "vice-chairman and concurrently chairman of the Council of Potters, Jo Un Bok, its secretary, and others."
    )
    assert posts_held(report) == [
        ("Ri Chol Su", "first vice-chairman of the Council of Weavers"),
        ("Pak Yong Ho", "vice-chairman of the Council of Weavers"),
        ("Pak Yong Ho", "chairman of the Council of Potters"),
        ("Jo Un Bok", "secretary of the Council of Potters"),
    ]


def test_a_wreath_in_somebodys_name_shows_nothing_of_himself(reader: Reader) -> None:
    report = reader(
        "Wreathes were laid before the Revolutionary Martyrs Cemetery on Mt. Taesong on Thursday.\n\n"
        "A wreath in the name of Ri Chol Su, minister of Railways, was seen on the stands of the cemetery.\n\n"
        "Present there was Pak Yong Ho.",
        title="Wreaths Laid",
    )
    assert taking_part(report) == [("Pak Yong Ho", "attended")]
    assert report.events[0].place == "Revolutionary Martyrs Cemetery on Mt. Taesong"


def test_the_buried_are_not_present(reader: Reader) -> None:
    report = reader(
        "Remains of more martyrs were buried in the Patriotic Martyrs Cemetery with due ceremonies on May 1 and 2.\n\n"
        "Also among them were Ri Chol Su, sculptor of a studio, and Choe Myong Su, writer.\n\n"
        "Present at the ceremonies were Pak Yong Ho, director of the institute, and officials concerned.",
        title="Remains of More Martyrs Buried",
    )
    assert taking_part(report) == [("Pak Yong Ho", "attended")]
    assert report.events[0].place == "Patriotic Martyrs Cemetery"


def test_led_by_a_national_leader(reader: Reader) -> None:
    report = reader(
        "Ri Chol Su, minister of Railways, met the delegation of the Communist Party of Canada led by national leader Sandra "
        "Smith at the hall on Friday.",
        title="Ri Chol Su Meets Delegation",
    )
    assert taking_part(report) == [("Ri Chol Su", "principal"), ("Sandra Smith", "guest")]


def test_the_end_of_a_bodys_name_is_nobody(reader: Reader) -> None:
    report = reader(
        "Ri Chol Su, minister of Railways, Thursday had a talk with foreign personages participating in the 5th Festival in "
        "Praise of Great Persons at the Mansudae Assembly Hall.\n\nPresent there were Peter Woods, ambassador of the United "
        "Cities and Local Governments-Asia Pacific, and Damian Ogbonna, national chairman of the Party of Nigeria.",
        title="Ri Chol Su Meets Personages",
    )
    assert taking_part(report) == [("Ri Chol Su", "principal"), ("Peter Woods", "guest"), ("Damian Ogbonna", "guest")]
    assert report.events[0].place == "Mansudae Assembly Hall"
