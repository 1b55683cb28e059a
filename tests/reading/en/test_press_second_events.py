"""How the press tells of a second event of the day, of homage it first only describes, and of who was shown there."""

from __future__ import annotations

from datetime import date

import partystate
from partystate.reading.report import Event, Report

_WEDNESDAY, _THURSDAY = date(2022, 5, 4), date(2022, 5, 5)


def _read(text: str, published: str = "2022-05-06") -> Report:
    return partystate.read(text, title="North Korea's Kim goes out", published=published)


def _people(event: Event) -> dict[str, str]:
    return {p.name: p.capacity for p in event.people}


def test_an_arrival_in_the_morning_of_the_talks() -> None:
    text = (
        "Russian Foreign Minister Sergei Lavrov met North Korean leader Kim Jong-un in Pyongyang on Thursday, TASS said.\n\n"
        "Lavrov landed at Sunan airport in the morning and was welcomed by Foreign Minister Choe Son-hui."
    )
    talks, arrival = _read(text).events
    assert (arrival.kind, arrival.start, arrival.place) == ("travel", _THURSDAY, "Sunan airport")
    assert _people(arrival) == {"Sergei Lavrov": "guest", "Choe Son-hui": "received"}
    text = (
        "Vietnamese President Nguyen Van An held talks with North Korean leader Kim Jong Un on Wednesday, state media said.\n\n"
        "He had flown into Pyongyang earlier in the day and was met at the airport by Premier Kim Tok Hun."
    )
    talks, arrival = _read(text).events
    assert (arrival.start, _people(arrival)["Kim Tok Hun"]) == (_WEDNESDAY, "received")
    assert "Kim Tok Hun" not in _people(talks)


def test_the_two_later_held_talks() -> None:
    text = (
        "Vietnam's President Nguyen Van An arrived in Pyongyang on Wednesday, state media reported.\n\nHe was greeted by North Korean "
        "leader Kim Jong Un at the airport. The two leaders later held talks at the Mokran House, where they saw accords signed."
    )
    talks = next(e for e in _read(text).events if e.kind == "talks")
    assert (talks.place, _people(talks)) == ("Mokran House", {"Kim Jong Un": "principal", "Nguyen Van An": "guest"})


def test_the_two_men_spoke_somewhere_on_a_day() -> None:
    text = (
        "North Korean leader Kim Jong-un has met Russian President Dmitry Medvedev at a military base in Siberia.\n\nThe two men talked "
        "for two hours on Thursday at the Zarya garrison near Chita, officials said."
    )
    (talks,) = _read(text).events
    assert (talks.start, talks.place) == (_THURSDAY, "Zarya garrison near Chita")


def test_in_a_city_for_talks_where_she_arrived_before() -> None:
    text = (
        "North Korean Foreign Minister Choe Son Hui was in Moscow on Thursday for talks with Russian counterpart Sergei Lavrov, KCNA "
        "said. She arrived in the Russian capital on Wednesday."
    )
    talks, arrival = _read(text).events
    assert (talks.kind, talks.start, talks.place) == ("talks", _THURSDAY, "Moscow")
    assert _people(talks) == {"Choe Son Hui": "principal", "Sergei Lavrov": "guest"}
    assert (arrival.kind, arrival.start, _people(arrival)) == ("travel", _WEDNESDAY, {"Choe Son Hui": "principal"})
    text = "North Korean Foreign Minister Choe Son Hui will be in Moscow on Thursday for talks with Sergei Lavrov, KCNA said."
    assert _read(text).events == []


def test_a_dinner_behind_the_talks() -> None:
    text = (
        "Kim Jong-un, leader of North Korea, met with Chinese President Zhao Wen for two hours on Wednesday and then attended a banquet at "
        "the Palace of the Revolution hosted by Zhao and his wife, Madam Lin Meiling, Yonhap said. He was accompanied there by his wife, Ri Sol Ju."
    )
    talks, dinner = _read(text).events
    assert (talks.place, "Ri Sol Ju" in _people(talks)) == (None, False)
    assert dinner.place == "Palace of the Revolution"
    assert _people(dinner) == {
        "Kim Jong-un": "principal", "Zhao Wen": "principal", "Lin Meiling": "principal", "Ri Sol Ju": "accompanied",
    }  # fmt: skip


def test_envoys_dined_and_their_head_named_later() -> None:
    text = (
        "North Korea's leader Kim Jong-un met on Thursday Mongolian President Bat Erdene's special envoys, Ulaanbaatar said.\n\n"
        "The leader had talks with the Mongolian officials and gave a dinner for them.\n\nThe delegation, headed by the minister of "
        "transport, Dorj Ganbold, brought a letter."
    )
    talks, dinner = _read(text).events
    assert _people(talks) == {"Kim Jong-un": "principal", "Dorj Ganbold": "guest"}
    assert (dinner.kind, _people(dinner)) == ("reception", {"Kim Jong-un": "principal"})


def test_arrived_by_train() -> None:
    text = (
        "North Korean leader Kim Jong-un has met Russian President Dmitry Medvedev, officials said.\n\nMr Kim arrived by armoured train "
        "on Wednesday and was taken on a tour of a dam.\n\nAccompanying him were Vice Marshal Pak Yong-chun and Kang Sok-ju."
    )
    journey = next(e for e in _read(text).events if e.kind == "travel")
    assert (journey.start, set(_people(journey))) == (_WEDNESDAY, {"Kim Jong-un", "Pak Yong-chun", "Kang Sok-ju"})
    assert all(e.kind != "guidance" for e in _read(text).events)


def test_graves_are_visited_in_homage() -> None:
    text = (
        "North Korean leader Kim Jong-un visited a cemetery for soldiers killed in the war, state media said Friday.\n\nKim laid a wreath "
        "at the Fatherland Liberation War Martyrs Cemetery on Thursday and bowed before the graves, KCNA said."
    )
    (event,) = _read(text).events
    assert (event.kind, event.start) == ("ceremony", _THURSDAY)
    assert event.place == "Fatherland Liberation War Martyrs Cemetery"
    text = (
        "Kim Jong Un visited the graves of war veterans and placed a rose on each, KCNA said. Kim made the visit to the cemetery in "
        "Pyongyang on Wednesday."
    )
    (event,) = _read(text).events
    assert (event.kind, event.start, event.place) == ("ceremony", _WEDNESDAY, "graves of war veterans")
    (event,) = _read("Kim Jong Un visited a mill near a cemetery on Wednesday, KCNA said.").events
    assert event.kind == "guidance"


def test_a_mausoleum_on_its_day_and_a_photo_session_apart() -> None:
    text = (
        "North Korea's Kim Jong-un paid a visit to the mausoleum of his forebears, the Kumsusan Palace of the Sun.\n\nKim visited the "
        "palace together with generals on Thursday, KCNA said.\n\nIn another engagement later that day, Kim held a photo session with "
        "the players of a women's football team, KCNA said."
    )
    homage, photo = _read(text).events
    assert (homage.start, homage.place) == (_THURSDAY, "Kumsusan Palace of the Sun")
    assert (photo.kind, photo.start, photo.place) == ("ceremony", _THURSDAY, None)


def test_another_dispatch_tells_of_another_site() -> None:
    text = (
        "North Korean leader Kim Jong-un has called for strict measures during a visit to a chicken farm outside Pyongyang, state media "
        "said Friday.\n\nAnother dispatch by the KCNA said Kim has given field guidance at the Taehongdan Potato Farm."
    )
    assert [e.place for e in _read(text).events] == ["chicken farm outside Pyongyang", "Taehongdan Potato Farm"]


def test_who_was_shown_at_the_site() -> None:
    text = (
        "North Korea fired a new missile on Thursday under the supervision of leader Kim Jong Un, state media said.\n\nParty secretary Jo "
        "Yong Won was also pictured at the launch site.\n\nJang Chang Ha, head of the missile bureau, and Kim Jong Sik, a munitions "
        "official, were seen next to the leader."
    )
    (event,) = _read(text).events
    assert _people(event) == {
        "Kim Jong Un": "principal", "Jo Yong Won": "attended", "Jang Chang Ha": "accompanied", "Kim Jong Sik": "accompanied",
    }  # fmt: skip
    text = (
        "Kim Jong Un watched a football match in Pyongyang on Thursday, state media said.\n\nPremier Kim Tok Hun and Jo Yong Won sat "
        "nearby. Choe Ryong Hae was not seen at the stadium."
    )
    (event,) = _read(text).events
    assert set(_people(event)) == {"Kim Jong Un", "Kim Tok Hun", "Jo Yong Won"}


def test_who_cuts_the_ribbon() -> None:
    text = (
        "North Korea held a ceremony to launch a frigate at Nampho, with leader Kim Jong-un in attendance, state media said.\n\nThe "
        "ceremony took place Thursday and Kim cut the ribbon, KCNA said."
    )
    (event,) = _read(text).events
    assert _people(event) == {"Kim Jong-un": "principal"}


def test_the_day_on_which_the_assembly_met() -> None:
    text = (
        "North Korean leader Kim Jong Un called for new laws, state media said.\n\nIn a speech to the Supreme People's Assembly, Kim said "
        "unity was past, according to KCNA.\n\nThe assembly, which met in Pyongyang on Wednesday, also closed two agencies."
    )
    (session,) = _read(text).events
    assert (session.kind, session.start, session.place) == ("assembly_session", _WEDNESDAY, "Pyongyang")


def test_later_on_the_day_of_an_arrival() -> None:
    text = (
        "Belarusian Foreign Minister Ivan Belov has come to Pyongyang, a TASS correspondent reported.\n\nOn the tarmac the minister was "
        "met by his North Korean counterpart Ri Song Mi.\n\nLater on Thursday, Belov laid wreaths at a tower. In the evening, "
        "Ri Song Mi gave a banquet in honour of the Belarusian delegation at the Taedonggang Diplomatic Club."
    )
    arrival, reception = _read(text).events
    assert (arrival.start, reception.start) == (_THURSDAY, _THURSDAY)
    text = (
        "A personal envoy of Laotian President Bounma Keo arrived in North Korea Wednesday, a report said.\n\nKCNA said the Laotian envoy, "
        "Somsak Vong, met with Han Kil-ho, a secretary of the party, shortly after his arrival in Pyongyang."
    )
    (talks,) = _read(text).events
    assert (talks.kind, talks.start) == ("talks", _WEDNESDAY)


def test_a_guest_greeted_with_a_ceremony() -> None:
    text = (
        "North Korean leader Kim Jong-un held talks with Cuban President Miguel Diaz-Canel in Pyongyang on Thursday, KCNA said.\n\nKim "
        "came out to greet Diaz-Canel in a welcome ceremony that included a 21-gun salute."
    )
    _, ceremony = _read(text).events
    assert (ceremony.kind, _people(ceremony)) == ("ceremony", {"Kim Jong-un": "principal", "Miguel Diaz-Canel": "guest"})


def test_delegates_named_behind_whom_they_met() -> None:
    text = (
        "Two senior delegates from North Korea met with Mongolian President Bat Erdene Thursday in Ulaanbaatar, state media said.\n\n"
        "The delegation was led by Han Kil-ho, chairman of the Trade Committee."
    )
    (talks,) = _read(text).events
    assert (talks.start, _people(talks)) == (_THURSDAY, {"Bat Erdene": "guest", "Han Kil-ho": "principal"})
    for others in ("South Korean officials", "U.S. officials who held talks on North Korea"):
        assert _read(f"{others} met Chinese Foreign Minister Wang Yi in Beijing on Wednesday, KCNA said.").events == []


def test_what_the_two_did_before_their_talks() -> None:
    text = (
        "North Korean leader Kim Jong-un and Vietnamese President Nguyen Van An inspected an honour guard on Thursday and then held talks "
        "at the Mokran House, KCNA said.\n\nIn the evening the two attended a banquet at the Koryo Hotel."
    )
    talks, banquet = _read(text).events
    both = {"Kim Jong-un", "Nguyen Van An"}
    assert (talks.kind, talks.place, set(_people(talks))) == ("talks", "Mokran House", both)
    assert (banquet.kind, banquet.start, banquet.place, set(_people(banquet))) == ("reception", _THURSDAY, "Koryo Hotel", both)
    text = (
        "The leaders of the two Koreas met at the truce village on Wednesday.\n\nNorth Korea's Kim Jong-un and South Korean President Moon "
        "Jae-in planted a tree together and then held talks at the Peace House."
    )
    (talks,) = _read(text).events
    assert (talks.kind, talks.start, talks.place) == ("talks", _WEDNESDAY, "Peace House")
    text = "Kim Jong Un and Russian President Vladimir Putin agreed on a visit and will then hold talks in Moscow, state media said."
    assert _read(text).events == []


def test_where_a_coming_summit_will_be_is_no_place_of_a_call() -> None:
    text = (
        "Russian President Vladimir Putin and North Korean leader Kim Jong Un spoke by telephone on Thursday, the Kremlin said.\n\nThe two "
        "leaders discussed the coming summit in Alaska."
    )
    (call,) = _read(text).events
    assert (call.kind, call.start, call.place) == ("talks", _THURSDAY, None)


def test_a_weekday_without_a_year_is_no_day() -> None:
    text = (
        "The North Korean leader Kim Jong Un met Russian Foreign Minister Oleg Markov in Pyongyang, KCNA said. "
        "Earlier on Wednesday, the Russian top diplomat held talks with his North Korean counterpart Ri Son Ho."
    )
    talks = partystate.read(text, title="Kim Meets Minister").events[0]
    assert (talks.kind, talks.start) == ("talks", None)
