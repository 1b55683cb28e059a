"""What tells that an event took place, and what only speaks of one. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


def kinds(report: Report) -> list[str]:
    return [e.kind for e in report.events]


HOUSES = "Forty cottages stand ready at the Songsan and Turu farms in Kusong County, Jagang Province."


@pytest.mark.parametrize(
    "told",
    [
        "Present at the ceremonies for handing over the cottages were Kim Chol Su, minister of Railways, and builders.",
        "Present at ceremonies for handing over the cottages were Kim Chol Su, minister of Railways, and builders.",
        "Attending a ceremony for handing over the cottages were Kim Chol Su, minister of Railways, and builders.",
        "There was a ceremony for handing over the cottages with the attendance of Kim Chol Su, minister of Railways, "
        "and builders.",
        "There took place a ceremony of handing over the cottages. Attending it were Kim Chol Su, minister of Railways, "
        "and builders.",
    ],
)
def test_a_ceremony_however_it_is_worded(reader: Reader, told: str) -> None:
    (event,) = reader(f"{HOUSES}\n\n{told}", title="New Cottages Handed Over").events
    assert (event.kind, people_of(event)) == ("ceremony", {"Kim Chol Su": "attended"})


def test_banquets_in_the_plural(reader: Reader) -> None:
    text = (
        "Banquets for the spring planters were given in Pyongyang on Monday.\n\n"
        "Present at the merry banquets together with the planters were Kim Chol Su, minister of Railways, and others."
    )
    (event,) = reader(text, title="Banquets Given").events
    assert (event.kind, event.start, people_of(event)) == ("reception", date(2022, 5, 2), {"Kim Chol Su": "attended"})


def test_meetings_that_many_hold(reader: Reader) -> None:
    text = (
        "Nurses, gardeners and members of the Red Cross Society held meetings at the Riverside Hall on Monday.\n\n"
        "Present at the meetings were Kim Chol Su, minister of Railways, and officials concerned."
    )
    (event,) = reader(text, title="Day of Trees Marked").events
    assert (event.kind, event.start, people_of(event)) == ("meeting", date(2022, 5, 2), {"Kim Chol Su": "attended"})


def test_talks_between_two(reader: Reader) -> None:
    text = (
        "There were talks between Kim Chol Su, minister of Railways of the DPRK, and Ivan Petrov, minister of Transport "
        "of the Russian Federation, on Monday."
    )
    (event,) = reader(text, title="Talks Held between DPRK and Russia").events
    assert (event.kind, people_of(event)) == ("talks", {"Kim Chol Su": "principal", "Ivan Petrov": "guest"})


def test_a_long_purpose_of_a_visit_stands_before_the_verb(reader: Reader) -> None:
    text = (
        "Kim Chol Su, minister of Railways of the DPRK who is on a visit to Mongolia to attend the sixth assembly of the "
        "Union of Narrow Railways and the third fair of signal lamps in Darkhan, met and had a talk with Mongolian "
        "Minister of Transport Batu Erden in Ulan Bator on April 29."
    )
    (event,) = reader(text, title="DPRK Minister Meets Mongolian Minister").events
    assert (event.kind, event.place) == ("talks", "Ulan Bator")
    assert people_of(event)["Kim Chol Su"] == "principal"


def test_the_leader_convenes_a_meeting_of_no_body(reader: Reader) -> None:
    text = (
        "Kim Jong Un, general secretary of the Workers' Party of Korea, on April 30 convened and guided a consultative "
        "meeting on tramways.\n\nPresent at the meeting were Kim Chol Su, minister of Railways, and engineers."
    )
    (event,) = reader(text, title="Kim Jong Un Guides Consultative Meeting").events
    assert (event.kind, event.start) == ("meeting", date(2022, 4, 30))
    assert people_of(event) == {"Kim Jong Un": "principal", "Kim Chol Su": "attended"}


def test_guidance_of_an_earlier_year_is_history(reader: Reader) -> None:
    text = (
        "One day in May Juche 101 (2012), the respected General Secretary Kim Jong Un guided a consultative meeting of "
        "the Political Bureau of the Central Committee of the Workers' Party of Korea. After the meeting, he visited "
        "some bakeries at night."
    )
    assert reader(text, title="Bakeries of the Capital").events == []


def test_whose_meeting_a_purpose_names_is_not_whose_meeting_it_is(reader: Reader) -> None:
    text = (
        "Meetings of bus drivers to carry through the decision of the 3rd enlarged meeting of the Political Bureau of "
        "the Eighth Central Committee of the Workers' Party of Korea took place in Kaesong and Nampho on Monday.\n\n"
        "Present there were officials concerned and bus drivers."
    )
    (event,) = reader(text, title="Meetings of Bus Drivers Held").events
    assert (event.kind, event.body) == ("meeting", None)


def test_an_academy_that_bears_a_name_is_a_site(reader: Reader) -> None:
    text = (
        "Kim Jong Un, general secretary of the Workers' Party of Korea, on May 1 inspected Han Sol Ma Music Academy, a "
        "school of repute.\n\nWhen Kim Jong Un arrived at the academy, the pupils cheered.\n\n"
        "He was greeted by Army Colonel Kim Chol Su."
    )
    (event,) = reader(text, title="Kim Jong Un Inspects Han Sol Ma Music Academy").events
    assert (event.kind, event.place) == ("guidance", "Han Sol Ma Music Academy")
    assert people_of(event) == {"Kim Jong Un": "principal", "Kim Chol Su": "received"}


def test_credentials_abroad(reader: Reader) -> None:
    text = "DPRK Ambassador Kim Chol Su presented his credentials to the president of the Republic of Chad on April 20."
    (event,) = reader(text, title="Credentials to President of Chad").events
    assert (event.kind, people_of(event)) == ("talks", {"Kim Chol Su": "principal"})


def test_players_come_home(reader: Reader) -> None:
    text = (
        "DPRK players returned home on Monday after the bowls tournament in Hanoi.\n\nThey were greeted at Pyongyang "
        "International Airport by Kim Chol Su, minister of Railways, and their families."
    )
    (event,) = reader(text, title="Players Come Home").events
    assert (event.kind, event.place) == ("travel", "Pyongyang International Airport")
    assert people_of(event) == {"Kim Chol Su": "received"}


def test_condolences_at_an_embassy(reader: Reader) -> None:
    text = (
        "Officials of ministries visited the Lao embassy here on Monday to express condolences over the death of "
        "Somphone Sengdara, former prime minister.\n\nAmong them were Kim Chol Su, minister of Railways, and others."
    )
    (event,) = reader(text, title="Officials Visit Lao Embassy").events
    assert (event.kind, event.place, people_of(event)) == ("mourning", "Lao embassy", {"Kim Chol Su": "attended"})


@pytest.mark.parametrize(
    "title",
    [
        "Message to Kim Jong Un from Seminar in Oslo",
        "Kim Jong Un Receives Reply Message from Lao President",
        "Party Is Like Spring: Rodong Sinmun",
        "Review of Rodong Sinmun",
    ],
)
def test_what_was_sent_or_written_reports_no_event(reader: Reader, title: str) -> None:
    text = (
        "The participants in a seminar held at the Harbour Hall on April 28 sent a message. Present at the seminar were "
        "Kim Chol Su, minister of Railways, and friends."
    )
    assert reader(text, title=title).events == []


def test_those_of_a_relative_clause_are_no_group(reader: Reader) -> None:
    text = (
        "A meeting was held in Pyongyang on Monday.\n\nMeanwhile, the weavers who took part in the meeting said that "
        "looms hum.\n\nPresent there was Kim Chol Su, minister of Railways."
    )
    (event,) = reader(text).events
    assert event.groups == []


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Meeting of Women Held in Osaka",
            "The second meeting of the 20th Central Committee of the Union of Democratic Korean Women in Japan took place "
            "at a hall in Osaka on April 20.\n\nPresent there was Kang Sun Hi, chairwoman of its Central Committee.",
        ),
        (
            "Spring Day Marked in Norway",
            "The Oslo Skating Club held a meeting on April 20.\n\nSpeeches were made at the meeting.",
        ),
        (
            "DPRK Wins at 2022 Bowls World Cup",
            "Semifinals between the DPRK and Peruvian teams took place on Sunday. The DPRK team won 2:1.",
        ),
        (
            "Lao Foreign Minister Tours Pyongyang",
            "Somphone Sengdara, foreign minister of Laos, and his party visited the Arch of Triumph.\n\nThe guests also "
            "toured a school and a garden and laid a wreath before the Friendship Tower.",
        ),
    ],
)
def test_events_of_others_do_not_stand(reader: Reader, title: str, text: str) -> None:
    assert reader(text, title=title).events == []


def test_an_official_receives_compatriots_from_abroad(reader: Reader) -> None:
    text = (
        "Kim Chol Su, secretary of the Central Committee of the Workers' Party of Korea, met and had a talk with a "
        "visiting group of Koreans in Japan led by Pak Sun Ho, chairman of the Nagoya Headquarters of the General "
        "Association of Korean Residents in Japan, at the Mansudae Assembly Hall on May 1."
    )
    (event,) = reader(text, title="Kim Chol Su Meets Visiting Group of Koreans in Japan").events
    assert (event.kind, event.place) == ("talks", "Mansudae Assembly Hall")
    assert people_of(event) == {"Kim Chol Su": "principal", "Pak Sun Ho": "guest"}


def test_a_visit_in_unnamed_company(reader: Reader) -> None:
    text = (
        "Kim Chol Su and Ri Sun Hwa, secretaries of the Central Committee of the Workers' Party of Korea, and other senior "
        "officials and commanders of the navy visited the Kumsusan Palace of the Sun on May 1.\n\n"
        "All the participants bowed deep."
    )
    (event,) = reader(text, title="Senior Officials Visit Palace").events
    assert (event.kind, event.start) == ("ceremony", date(2022, 5, 1))
    assert people_of(event) == {"Kim Chol Su": "attended", "Ri Sun Hwa": "attended"}
    assert [g.text for g in event.groups] == ["other senior officials and commanders of the navy"]


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("The Songsan Farm in Kusong County, Jagang Province, is full of joy.", "Songsan Farm"),
        ("Songsan and Turu vegetable farms in Kusong County are full of joy.", "Songsan and Turu vegetable farms"),
        ("Cottages stand at several villages of the Turu Farm, Kusong County.", "Turu Farm"),
    ],
)
def test_a_ceremony_on_the_spot_is_where_the_lead_is(reader: Reader, lead: str, place: str) -> None:
    more = "A ceremony for moving into the cottages took place on the spot.\n\nPresent there were builders of the DPRK."
    (event,) = reader(f"{lead}\n\n{more}", title="New Cottages").events
    assert event.place == place


def test_those_who_attended_tell_no_place(reader: Reader) -> None:
    text = (
        "Cottages stand at the Turu Farm.\n\nA ceremony for moving into them was attended by Kim Chol Su, minister of "
        "Railways, and farmers in Songsan and Kusong counties."
    )
    (event,) = reader(text, title="New Cottages").events
    assert (event.place, people_of(event)) == ("Turu Farm", {"Kim Chol Su": "attended"})


@pytest.mark.parametrize(
    "told",
    [
        "Kim Chol Su, minister of Railways, made an opening speech at a conference of track workers held in Kaechon.",
        "Kim Chol Su, minister of Railways, spoke at a conference of track workers held in Kaechon.",
        "Kim Chol Su, minister of Railways, addressed a conference of track workers in Kaechon.",
    ],
)
def test_a_meeting_told_by_who_spoke_at_it(reader: Reader, told: str) -> None:
    (event,) = reader(told, title="Minister of Railways Speaks").events
    assert (event.kind, event.place, people_of(event)) == ("meeting", "Kaechon", {"Kim Chol Su": "spoke"})


def test_they_are_never_the_leader(reader: Reader) -> None:
    text = (
        "Swiss personages visited the embassy on May 1 in memory of Kim Il Sung, whose son is General Secretary Kim Jong "
        "Un.\n\nThey laid bouquets before his portrait."
    )
    assert all(not e.people for e in reader(text, title="Personages Pay Visits").events)


def test_foreigners_call_at_an_embassy_of_this_state(reader: Reader) -> None:
    text = "Somphone Sengdara, foreign minister of Laos, and his party laid a wreath at the DPRK embassy on Saturday."
    assert reader(text, title="Lao Foreign Minister Visits DPRK Embassy").events == []


def test_a_forum_abroad_with_an_official_of_this_state(reader: Reader) -> None:
    text = (
        "Kim Chol Su, minister of Railways of the DPRK, attended the Third World Forum of Railways held in Lima from April "
        "20 to 22."
    )
    (event,) = reader(text, title="DPRK Minister Attends World Forum").events
    assert (event.kind, event.start, event.end) == ("meeting", date(2022, 4, 20), date(2022, 4, 22))
    assert people_of(event) == {"Kim Chol Su": "attended"}


def test_those_who_perform_without_an_article(reader: Reader) -> None:
    text = "Choir members of the Nampho Glass Works gave a performance at the People's Palace of Culture on Friday."
    (event,) = reader(text + " The guests of the DPRK clapped.", title="Choir Sings").events
    assert (event.kind, event.start) == ("performance", date(2022, 4, 29))
    assert [g.text for g in event.groups] == ["Choir members of the Nampho Glass Works"]


def test_two_events_behind_a_long_adverbial(reader: Reader) -> None:
    text = (
        "Amid the great joy of the gardeners at the news of rain, the first of the spring, a meeting and a dancing party "
        "took place in Pyongyang on Sunday.\n\nKim Chol Su and Ri Sun Ho, ministers, took their seats on the platform."
    )
    (event,) = reader(text, title="Meeting and Dancing Party").events
    assert (event.kind, event.start, event.place) == ("meeting", date(2022, 5, 1), "Pyongyang")
    assert people_of(event) == {"Kim Chol Su": "attended", "Ri Sun Ho": "attended"}


def test_the_last_day_of_last_year_is_news(reader: Reader) -> None:
    text = (
        "A chess match between two ministries of the DPRK took place in the Riverside Gymnasium on December 31 last "
        "year.\n\nAmong the spectators was Kim Chol Su, minister of Railways."
    )
    (event,) = reader(text, title="Chess Match", published=date(2022, 1, 2)).events
    assert (event.kind, event.start, people_of(event)) == ("performance", date(2021, 12, 31), {"Kim Chol Su": "attended"})


def test_greeted_by_an_official_and_others(reader: Reader) -> None:
    text = (
        "At the invitation of the Foreign Ministry of the DPRK, Somphone Sengdara, foreign minister of Laos, arrived here "
        "on Monday.\n\nKim Chol Su, vice-minister of the DPRK Foreign Ministry, and officials of the protocol office greeted the "
        "Lao minister."
    )
    (event,) = reader(text, title="Lao Foreign Minister Arrives").events
    assert (event.kind, people_of(event)) == ("travel", {"Somphone Sengdara": "guest", "Kim Chol Su": "received"})
    assert "officials of the protocol office" in [g.text for g in event.groups]


def test_what_somebody_remembers_is_no_event_of_the_report(reader: Reader) -> None:
    text = (
        "General Hu Wenbo, minister of Rivers of China, met and had a talk with a delegation of the Ministry of Railways of "
        "the DPRK led by Minister Kim Chol Su in Beijing on May 1.\n\nHe recalled that when he toured the DPRK, General "
        "Secretary Kim Jong Un received his delegation."
    )
    (event,) = reader(text, title="Chinese Minister Meets DPRK Delegation").events
    assert people_of(event) == {"Hu Wenbo": "guest", "Kim Chol Su": "principal"}


def test_a_ceremony_to_mourn(reader: Reader) -> None:
    text = "A solemn ceremony took place in Pyongyang on Sunday to mourn Academician Kim Chol Su.\n\nPresent were weavers."
    (event,) = reader(text + " They were of the DPRK.", title="Academician Mourned").events
    assert event.kind == "mourning"


def test_where_a_meeting_was_held_stands_amid_its_frame(reader: Reader) -> None:
    text = (
        "A friendly meeting took place on Sunday.\n\nPresent at the meeting, held at the Riverside School, were Kim Chol Su, "
        "minister of Railways, and pupils.\n\nVice-Chairman Ri Sun Ho and members of the DPRK-Laos Friendship Association "
        "were on hand."
    )
    (event,) = reader(text, title="Friendly Meeting Held").events
    assert people_of(event) == {"Kim Chol Su": "attended", "Ri Sun Ho": "attended"}
    assert {p.name: p.posts for p in event.people}["Ri Sun Ho"] == [
        "vice-chairman of the DPRK-Laos Friendship Association"
    ]


def test_a_foreign_guest_of_honour(reader: Reader) -> None:
    text = (
        "The Ministry of Railways hosted a reception at the Koryo Hotel on Sunday.\n\nPresent on invitation were Lao "
        "Ambassador Somphone Sengdara and staff members of the Lao embassy.\n\nMinister of Railways Kim Chol Su made a "
        "speech."
    )
    (event,) = reader(text, title="Reception for Lao Embassy Given").events
    assert people_of(event) == {"Somphone Sengdara": "principal", "Kim Chol Su": "spoke"}


def test_who_leaves_stands_behind_the_verb(reader: Reader) -> None:
    text = (
        "Leaving here on Sunday were a delegation of the Ministry of Railways led by Vice-Minister Kim Chol Su to visit Laos "
        "and a delegation headed by Ri Sun Hwa, chairwoman of the Women's Union of Korea."
    )
    (event,) = reader(text, title="Delegations Leave").events
    assert (event.kind, event.start, event.place) == ("travel", date(2022, 5, 1), "Pyongyang")
    assert people_of(event) == {"Kim Chol Su": "principal", "Ri Sun Hwa": "principal"}


def test_who_performed_ends_before_the_verb(reader: Reader) -> None:
    text = (
        "Kim Jong Un, general secretary of the Workers' Party of Korea, enjoyed an art performance on May 1.\n\nHe said that "
        "the performance given by the members of the weavers' choir today is good in content."
    )
    (event,) = reader(text, title="Kim Jong Un Enjoys Art Performance").events
    assert [g.text for g in event.groups if g.capacity == "performed"] == ["members of the weavers' choir"]
