"""Reshuffles in the words of papers: who makes way for whom, who rises to a seat or slips from it, what nobody confirms."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report

PARTY = "Workers' Party of Korea"
CC = f"Central Committee of the {PARTY}"
BUREAU = f"Political Bureau of the {CC}"
STAFF = "chief of the General Staff of the Korean People's Army"
LIGHT_INDUSTRY = f"director of the Light Industry Department of the {PARTY}"
MORE = "No reason was given. Analysts in Seoul said the moves were being watched closely."
PREMIER = "premier of the Cabinet of the DPRK"


def _read(text: str) -> Report:
    text += "\n\nNorth Korean state media gave no further details, Yonhap reported."
    return partystate.read(text, title="North Korea reshuffle", published="2022-05-06")


def _changes(text: str) -> set[tuple[str, str, str]]:
    return {(c.name, c.action, c.post) for c in _read(text).changes}


MADE_WAY = [
    ("Han Kil Ho made way for Vice Marshal Pak Tong Ju, who becomes chief of the army's General Staff.", STAFF),
    ("Han Kil Ho gave way to Pak Tong Ju as chief of the General Staff, the paper said.", STAFF),
    ("Premier Han Kil Ho has stepped aside for the younger Pak Tong Ju.", PREMIER),
    ("Pak Tong Ju supplants Han Kil Ho as premier.", PREMIER),
    ("On Monday Han Kil Ho was supplanted as premier by Pak Tong Ju.", PREMIER),
    ("Army general Pak Tong Ju's replacement of Han Kil Ho as premier was confirmed on Monday.", PREMIER),
    ("Pak Tong Ju was introduced as premier, a post until recently held by Han Kil Ho.", PREMIER),
]


@pytest.mark.parametrize(("text", "post"), MADE_WAY)
def test_one_out_and_another_in(text: str, post: str) -> None:
    assert _changes(text) == {("Han Kil Ho", "relieved", post), ("Pak Tong Ju", "appointed", post)}


NOT_TOLD = [
    "The crowd made way for Pak Tong Ju as he left the hall.",
    "Han Kil Ho may give way to Pak Tong Ju as premier.",
    "Seoul could not confirm a newspaper report that trade minister Han Kil Ho had been sacked.",
    "The ministry was unable to verify a claim that Han Kil Ho had been dismissed as premier.",
    "Pyongyang denied a media report that Premier Han Kil Ho was dismissed on Monday.",
    "Han Kil Ho exited the NPT talks and left the UN on Friday.",
    "Han Kil Ho joined the WPK in 1990.",
    "Han Kil Ho went from Pyongyang to Beijing on Monday.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_nobody_tells_is_no_change(text: str) -> None:
    assert _changes(text) == set()


SEATS = [
    ("Han Kil Ho was elected to the SAC.", "elected", "member of the State Affairs Commission of the DPRK"),
    ("Han Kil Ho joined the SAC on Monday.", "elected", "member of the State Affairs Commission of the DPRK"),
    ("Han Kil Ho was removed from the CMC.", "relieved", f"member of the Central Military Commission of the {PARTY}"),
    ("Han Kil Ho was dropped from the party's CMC.", "relieved", f"member of the Central Military Commission of the {PARTY}"),
    ("Han Kil Ho was elected to the SPA.", "elected", "deputy to the Supreme People's Assembly of the DPRK"),
    ("Han Kil Ho, 63, was catapulted into the politburo.", "elected", f"member of the {BUREAU}"),
    ("Han Kil Ho, 81, retired from the politburo presidium.", "relieved", f"member of the Presidium of the {BUREAU}"),
    ("Han Kil Ho stepped down from the politburo.", "relieved", f"member of the {BUREAU}"),
    ("Han Kil Ho bowed out of the politburo on Monday.", "relieved", f"member of the {BUREAU}"),
    ("Han Kil Ho has been transferred to the party apparatus as secretary of the Central Committee.", "appointed",
     f"secretary of the {CC}"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "action", "post"), SEATS)
def test_seats_in_the_words_of_papers(text: str, action: str, post: str) -> None:
    assert _changes(text) == {("Han Kil Ho", action, post)}


def test_who_leaves_together() -> None:
    found = _changes("Han Kil Ho bowed out of the politburo along with veteran secretary Pak Tong Ju.")
    assert found == {("Han Kil Ho", "relieved", f"member of the {BUREAU}"), ("Pak Tong Ju", "relieved", f"member of the {BUREAU}")}


FALLEN = [
    ("Han Kil Ho slipped from full to alternate member of the politburo.", f"member of the {BUREAU}", f"alternate member of the {BUREAU}"),
    ("Han Kil Ho was demoted from full to alternate member of the politburo.", f"member of the {BUREAU}", f"alternate member of the {BUREAU}"),
    ("Han Kil Ho has dropped from member to alternate member of the politburo.", f"member of the {BUREAU}", f"alternate member of the {BUREAU}"),
    ("Han Kil Ho fell from minister to vice minister of trade.", "minister of trade", "vice-minister of trade"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lost", "given"), FALLEN)
def test_who_slips_to_a_lower_post(text: str, lost: str, given: str) -> None:
    assert _changes(text) == {("Han Kil Ho", "relieved", lost), ("Han Kil Ho", "appointed", given)}


def test_whose_sister_she_is_hides_no_post() -> None:
    report = _read("Han Myong Suk, the leader's younger sister, is first vice department director of the party's Central Committee.")
    assert [p.post for p in report.posts] == [f"first vice department director of the {CC}"]


KNOWN_LATER = [
    "Han Kil Ho has been sacked, Seoul said.\n\nHan, minister of state security since 2012, was last seen in May.",
    "Security chief Han Kil Ho has been dismissed, Seoul said.\n\nHan Kil Ho, minister of state security, vanished a month ago.",
]


@pytest.mark.parametrize("text", KNOWN_LATER)
def test_the_office_of_somebody_sacked_is_told_later(text: str) -> None:
    report = _read(text)
    assert [(c.name, c.action, c.post.lower()) for c in report.changes] == [("Han Kil Ho", "relieved", "minister of state security")]
    assert not report.posts


def test_what_he_does_now_is_not_what_he_lost() -> None:
    report = _read("Han Kil Ho has been sacked, Seoul said.\n\nHan is now director of a mine in North Hamgyong Province.")
    assert [(c.action, c.post) for c in report.changes] == [("relieved", "")]
    assert [p.post for p in report.posts] == ["director of a mine in North Hamgyong Province"]


DIRECTOR = f"director of the economic affairs department of the {PARTY}"
FIRED = "North Korea has fired the director of the party's economic affairs department, state media said on Friday.\n\n"
IN_QUESTION = [
    FIRED + "Han Kil Ho, elected to the post only in January, was removed at a plenum. Pak Tong Ju has been brought back to replace him.",
    FIRED + "Han Kil Ho was removed in a shake-up. Pak Tong Ju, 76, is reported to have been given the job.",
    FIRED + "Han Kil Ho was ousted at a plenum. Pak Tong Ju, a former premier, replaces him.",
    FIRED + "Han Kil Ho was ousted on Thursday. Pak Tong Ju will succeed him.",
]  # fmt: skip


@pytest.mark.parametrize("text", IN_QUESTION)
def test_the_lead_tells_the_office_and_others_who_held_it(text: str) -> None:
    assert _changes(text) == {("Han Kil Ho", "relieved", DIRECTOR), ("Pak Tong Ju", "appointed", DIRECTOR)}


def test_who_replaces_nobody_told_of_gets_nothing() -> None:
    assert _changes("Han Kil Ho flew to Moscow on Monday.\n\nPak Tong Ju, 52, replaced him.") == set()
    assert _changes("Premier Han Kil Ho was sacked. Pak Tong Ju might replace him.") == {("Han Kil Ho", "relieved", PREMIER)}


def test_an_office_is_kept_beside_a_seat_that_is_lost() -> None:
    report = _read("Han Kil Ho, vice-minister of trade, was dropped from the politburo, though he remains chairman of the Light Industry "
                   "Committee.")  # fmt: skip
    assert [(c.action, c.post) for c in report.changes] == [("relieved", f"member of the {BUREAU}")]
    assert {p.post for p in report.posts} == {"vice-minister of trade", "chairman of the Light Industry Committee"}


def test_the_presidium_is_the_politburos_where_that_is_named() -> None:
    report = _read("Han Kil Ho entered the five-man presidium. Pak Tong Ju was missing from the list of politburo members.")
    assert [(c.name, c.action, c.post) for c in report.changes] == [("Han Kil Ho", "elected", f"member of the Presidium of the {BUREAU}")]


@pytest.mark.parametrize("surname", ["Han", "Song", "Im", "No", "An", "U"])
def test_a_surname_that_is_a_word_begins_a_sentence(surname: str) -> None:
    found = _changes(f"{surname} Kil Ho flew to Moscow on Monday.\n\n{surname} was named premier a day later.")
    assert found == {(f"{surname} Kil Ho", "appointed", PREMIER)}


def test_a_word_that_begins_a_sentence_is_no_surname() -> None:
    assert _changes("No Kil Ho flew to Moscow on Monday.\n\nNo date was set. So he was told.\n\nIn the end, No replaced Pak Tong Ju as premier.") == {
        ("No Kil Ho", "appointed", PREMIER), ("Pak Tong Ju", "relieved", PREMIER),
    }  # fmt: skip


MEMBER, ALTERNATE = f"member of the {BUREAU}", f"alternate member of the {BUREAU}"
VICE_PREMIER = "vice-premier of the Cabinet of the DPRK"
GROUPS = [
    ("North Korea appointed three new members of the politburo: Han Kil Ho, Pak Tong Ju and Im Su Il.",
     {("Han Kil Ho", "appointed", MEMBER), ("Pak Tong Ju", "appointed", MEMBER), ("Im Su Il", "appointed", MEMBER)}),
    ("The plenum elected two full members of the Politburo — Han Kil Ho and Pak Tong Ju — and one more seat stayed vacant.",
     {("Han Kil Ho", "elected", MEMBER), ("Pak Tong Ju", "elected", MEMBER)}),
    ("The party elected two members of the politburo, Han Kil Ho and Pak Tong Ju, and two alternate members, Im Su Il and Ri Kum Chol.",
     {("Han Kil Ho", "elected", MEMBER), ("Pak Tong Ju", "elected", MEMBER), ("Im Su Il", "elected", ALTERNATE),
      ("Ri Kum Chol", "elected", ALTERNATE)}),
    ("New alternate members of the politburo are Han Kil Ho and Pak Tong Ju.",
     {("Han Kil Ho", "elected", ALTERNATE), ("Pak Tong Ju", "elected", ALTERNATE)}),
    ("Two new vice premiers, Han Kil Ho and Pak Tong Ju, were appointed.",
     {("Han Kil Ho", "appointed", VICE_PREMIER), ("Pak Tong Ju", "appointed", VICE_PREMIER)}),
    ("The assembly dismissed two vice premiers: Han Kil Ho and Pak Tong Ju.",
     {("Han Kil Ho", "relieved", VICE_PREMIER), ("Pak Tong Ju", "relieved", VICE_PREMIER)}),
    ("He met two members of the politburo, Han Kil Ho and Pak Tong Ju.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "changes"), GROUPS)
def test_groups_counted_and_named(text: str, changes: set[tuple[str, str, str]]) -> None:
    assert _changes(text) == changes


DEATHS = [
    ("Han Kil Ho, chairman of the Light Industry Committee and for years a friend of leader Kim Jong Un, has died.",
     "chairman of the Light Industry Committee", None),
    ("Han Kil Ho, chairman of the Light Industry Committee, died on Friday of heart failure.",
     "chairman of the Light Industry Committee", "heart failure"),
    ("Han Kil Ho, the party's secretary for South Korean affairs, was killed in a car crash on Tuesday.",
     "secretary for South Korean affairs", "a car crash"),
    ("Han Kil Ho, 45, collapsed at home and died on the way to hospital.", "", None),
    ("Han Kil Ho, the leader's cousin, has been murdered at an airport in Malaysia, police said.", "", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "post", "reason"), DEATHS)
def test_deaths_in_the_words_of_papers(text: str, post: str, reason: str | None) -> None:
    text += "\n\nNorth Korean state media gave no further details, Yonhap reported."
    report = partystate.read(text, title="North Korean official dies", published="2022-05-06")
    assert [(c.name, c.action, c.post, c.reason) for c in report.changes] == [("Han Kil Ho", "died", post, reason)]


NOT_HIS = [
    "The brother of Premier Han Kil Ho was sacked on Monday.",
    "The estranged half-brother of North Korea's leader, Kim Jong Un, has been murdered in Malaysia.",
    "Rumours that Premier Han Kil Ho had died were denied by Seoul.",
    "Speculation that Han Kil Ho was dismissed as premier spread on Monday.",
]


@pytest.mark.parametrize("text", NOT_HIS)
def test_what_befell_others_or_nobody(text: str) -> None:
    text += "\n\nNorth Korean state media gave no further details, Yonhap reported."
    report = partystate.read(text, title="North Korean official dies", published="2022-05-06")
    assert not report.changes


def test_a_retirement_and_who_succeeded_him() -> None:
    text = "The biggest change was the retirement of 91-year-old Han Kil Ho. Pak Tong Ju succeeded him as premier."
    assert _changes(text) == {("Han Kil Ho", "relieved", PREMIER), ("Pak Tong Ju", "appointed", PREMIER)}


def test_what_an_office_is_about_is_not_whose_it_is() -> None:
    found = _changes("Han Kil Ho, director-general for North American affairs at the foreign ministry, was sacked.")
    assert found == {("Han Kil Ho", "relieved", "director-general for North American affairs")}


@pytest.mark.parametrize(
    ("sentence", "post"),
    [
        ("Ryu Sang Bok has a seat on the State Affairs Commission.", "member of the State Affairs Commission of the DPRK"),
        ("Ryu Sang Bok, who holds a seat on the politburo, attended.", f"member of the {BUREAU}"),
        ("Ryu Sang Bok sits on the party's Central Committee.", f"member of the {CC}"),
        ("Ryu Sang Bok heads the party's Light Industry Department.", LIGHT_INDUSTRY.replace("director", "head")),
        ("Ryu Sang Bok, also the director of the party's Light Industry Department, spoke.", LIGHT_INDUSTRY),
    ],
)
def test_what_somebody_is_told_to_be(sentence: str, post: str) -> None:
    report = partystate.read(f"SEOUL (Wire) - {sentence}\n\n{MORE}", title="N. Korea's rising men", published="2022-05-07")
    assert [(p.name, p.post) for p in report.posts] == [("Ryu Sang Bok", post)]


def test_an_aside_that_names_another_or_stands_in_a_list_parts_no_change() -> None:
    text = (
        "SEOUL (Wire) - Ryu Sang Bok, who once traded barbs with President Donald Trump in New York, was promoted to full "
        "member of the politburo.\n\nHan Tok Jin, Om Chol Su, who oversees shipyards, and Pang Il Ho are newly elected "
        f"members of the State Affairs Commission.\n\n{MORE}"
    )
    report = partystate.read(text, title="N. Korea reshuffles top officials", published="2022-05-07")
    seated = "member of the State Affairs Commission of the DPRK"
    assert sorted((c.name, c.post) for c in report.changes) == [
        ("Han Tok Jin", seated),
        ("Om Chol Su", seated),
        ("Pang Il Ho", seated),
        ("Ryu Sang Bok", f"member of the {BUREAU}"),
    ]


def test_the_appointment_of_somebody_is_to_the_post_of_the_lead() -> None:
    text = (
        "SEOUL (Wire) - North Korea has picked a senior party official as its new ambassador to Laos, officials said.\n\n"
        "The appointment of Ryu Sang Bok, a vice director of the International Department, was announced on Friday.\n\n"
        f"He replaces Han Tok Jin, who went there in spring.\n\n{MORE}"
    )
    report = partystate.read(text, title="N. Korea picks new envoy to Laos", published="2022-05-07")
    assert [(c.name, c.action, c.post) for c in report.changes] == [
        ("Ryu Sang Bok", "appointed", "ambassador to Laos"),
        ("Han Tok Jin", "relieved", "ambassador to Laos"),
    ]
