"""Directives: who of the apparatus is told to do what, by whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

LEAD = "Kim Jong Un guided a meeting of officials in Pyongyang on Monday."


def directives(report: Report) -> list[tuple[str, str, str | None]]:
    return [(d.to, d.text, d.by) for d in report.directives]


@pytest.mark.parametrize(
    ("sentence", "to", "text"),
    [
        ("warned mill officials against sloth and urged them to mend the sieves.", "mill officials", "mend the sieves"),
        ("made the appeal calling on mill officials to mend the sieves.", "mill officials", "mend the sieves"),
    ],
)
def test_a_paper_urges(reader: Reader, sentence: str, to: str, text: str) -> None:
    paper = "North Korea's official newspaper on Monday " + sentence
    assert [(d.to, d.text) for d in reader(paper, title="Paper in North Korea", outlet=None).directives] == [(to, text)]


def test_two_needs_of_two_are_two(reader: Reader) -> None:
    text = "The meeting stressed the need for farms to reap in time and for the mills to dry the grain well."
    assert directives(reader(f"{LEAD} {text}")) == [
        ("farms", "reap in time", "meeting"),
        ("mills", "dry the grain well", "meeting"),
    ]


def test_in_the_words_of_a_known_speaker_the_people_are_told_too(reader: Reader) -> None:
    text = "Rodong Sinmun on Monday carried an editorial. The editorial says: Our youth should learn to swim this year."
    found = directives(reader(f"{LEAD}\n\n{text}\n\nThe women should keep the wells clean all year round."))
    assert ("women", "keep the wells clean all year round", "Rodong Sinmun") in found


@pytest.mark.parametrize(
    ("sentence", "to", "text"),
    [
        ("Kim said that it is very important for the mills to dry the grain.", "mills", "dry the grain"),
        ("He assigned the salt bureau the task of mending its boats.", "salt bureau", "mending its boats"),
        ("He gave the bureau until May to mend its boats.", "bureau", "until May to mend its boats"),
        ("He entrusted the mills with drying the grain.", "mills", "drying the grain"),
        ("He advised all farmers to sow early this year.", "all farmers", "sow early this year"),
        ("He demanded that the mills dry the grain.", "mills", "dry the grain"),
        ("He sent a letter to the farmers, asking them to sow early.", "farmers", "sow early"),
        ("He called on the officials of the county to mend the roads.", "officials of the county", "mend the roads"),
        ("He called upon all the soldiers to guard the dykes.", "soldiers", "guard the dykes"),
        ("He ordered the army to send boats.", "army", "send boats"),
        ("He stressed the need for the schools to open early.", "schools", "open early"),
        (
            "He clarified the tasks for the coal, power and railway sectors to end the shortage and ways for doing so.",
            "coal, power and railway sectors",
            "end the shortage",
        ),
        (
            "He said that the provincial committees should open the granaries.",
            "provincial committees",
            "open the granaries",
        ),
        ("He said city secretaries will need to find new land.", "city secretaries", "find new land"),
        (
            "He gave detailed assignments to the organs of the Party to prepare the feast.",
            "organs of the Party",
            "prepare the feast",
        ),
        (
            "He underscored the need to rouse the youth league and plant a million trees.",
            "youth league",
            "plant a million trees",
        ),
        ("He ordered that the medical corps hand out drugs at once.", "medical corps", "hand out drugs at once"),
        (
            "Noting that the winter would be hard, he urged the builders to finish the roofs so that nobody "
            "would freeze.",
            "builders",
            "finish the roofs",
        ),
        (
            "The fishery and salt sectors should mend their boats before the autumn, he said.",
            "fishery and salt sectors",
            "mend their boats before the autumn",
        ),
        (
            "As the demand is growing, the shoe factories and other units concerned should send more goods, he said.",
            "shoe factories and other units concerned",
            "send more goods",
        ),
        (
            "He underlined the importance of the work of all the counties to seal off their villages.",
            "counties",
            "seal off their villages",
        ),
        (
            "He put forward tasks to be carried out at once, including the issue for the units at all levels to "
            "count their stocks.",
            "units at all levels",
            "count their stocks",
        ),
        (
            "He asked the authorities to “swiftly return” the stolen cattle.",
            "authorities",
            "“swiftly return” the stolen cattle",
        ),
    ],
)
def test_directives(reader: Reader, sentence: str, to: str, text: str) -> None:
    report = reader(f"{LEAD} {sentence}")
    assert directives(report) == [(to, text, "Kim Jong Un")]


def test_directive_in_indirect_speech_is_no_claim(reader: Reader) -> None:
    report = reader(f"{LEAD} He called on the officials to mend the roads.")
    assert report.claims == []


def test_quoted_need_is_claim_and_directive(reader: Reader) -> None:
    report = reader(
        f"{LEAD} “The General Secretary stressed the need for the officials to mend the roads,” the report said."
    )
    assert [(c.verb, c.quoted) for c in report.claims] == [("stressed", True)]
    assert [d.to for d in report.directives] == ["officials"]


def test_quoted_request_is_a_claim_only(reader: Reader) -> None:
    report = reader(f"{LEAD} He “earnestly asked the officials to go among the people every day”.")
    assert [c.verb for c in report.claims] == ["asked"] and report.directives == []


def test_two_needs_are_two_directives(reader: Reader) -> None:
    report = reader(
        "The consultative meeting of the Political Bureau emphasized the need to awaken the Party organizations "
        "anew and "
        "wage a struggle against waste and the need for the courts, in particular, to judge fairly. "
        "Pyongyang was quiet."
    )
    by = "consultative meeting of the Political Bureau"
    assert directives(report)[0] == ("Party organizations", "wage a struggle against waste", by)


def test_them_are_those_told_before(reader: Reader) -> None:
    report = reader(f"{LEAD} He called on the commanders to study hard. He also called upon them to train every day.")
    assert directives(report)[1] == ("commanders", "train every day", "Kim Jong Un")


def test_speech_without_a_verb_of_speaking(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un made a speech.\n\nCounty Party committees should look after the old people of Pyongyang."
    )
    assert directives(report) == [("County Party committees", "look after the old people of Pyongyang", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "He called on the United States to withdraw its troops.",
        "He said that the houses should be rebuilt in stone.",
        "He said that we should love the land.",
        "He said that it should become a custom.",
        "He called for planting trees.",
        "He encouraged the people in their struggle to build dams.",
        "The U.S. should stop its drills.",
        "More than 3 000 people in the hills must walk far.",
        "He told about the army that came to help.",
    ],
)
def test_no_directive(reader: Reader, sentence: str) -> None:
    assert reader(f"{LEAD} {sentence}").directives == []


def test_calls_of_foreigners_are_claims(reader: Reader) -> None:
    report = reader(
        "The Russian ambassador met Kim Jong Un. The Russian ambassador called on the officials to come to Moscow."
    )
    assert report.directives == []


def test_lead_of_the_press(reader: Reader) -> None:
    report = reader(
        "North Korea's leader Kim Jong-un has lambasted port officials and ordered the army to unload the ships, as a "
        "strike goes on.",
        outlet=None,
    )
    assert directives(report) == [("army", "unload the ships", "Kim Jong-un")]
    assert [(c.target, c.by) for c in report.criticisms] == [("port officials", "Kim Jong-un")]


def test_repeated_directive_is_one(reader: Reader) -> None:
    report = reader(f"{LEAD} He ordered the army to send boats. He once again ordered the army to send boats.")
    assert len(report.directives) == 1 and len(report.directives[0].evidence) == 2


def test_it_is_the_meeting_that_the_agency_tells_of(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un was absent. According to the Korean Central News Agency, the enlarged meeting of the Political "
        "Bureau discussed the harvest. It called on all officials of the counties to mend the barns.",
        outlet="Reuters",
    )
    assert [(d.to, d.text) for d in report.directives] == [("all officials of the counties", "mend the barns")]


@pytest.mark.parametrize(
    ("sentence", "to", "text", "by"),
    [
        ("Participants were also urged to sow beans early, the paper said.", "Participants", "sow beans early", None),
        ("At the session, officials were instructed to fence the dykes.", "officials", "fence the dykes", None),
        ("All farms have been ordered by the Cabinet to plant oats.", "All farms", "plant oats", "Cabinet"),
    ],
)
def test_told_in_the_passive(reader: Reader, sentence: str, to: str, text: str, by: str | None) -> None:
    assert [(d.to, d.text, d.by) for d in reader(f"{LEAD} {sentence}").directives] == [(to, text, by)]


def test_what_a_paper_asks_is_told_by_the_paper(reader: Reader) -> None:
    report = reader(
        "North Korea's ruling party paper, the Rodong Sinmun, on Friday urged farmers to cover their seedbeds before the "
        "frost.",
        title="N. Korean Paper on Frost",
    )
    assert [(d.to, d.text, d.by) for d in report.directives] == [
        ("farmers", "cover their seedbeds before the frost", "Rodong Sinmun")
    ]


def test_the_state_itself_tells(reader: Reader) -> None:
    report = reader(
        "North Korea has held a meeting on seeds and urged officials to sort them by hand, state media said.",
        title="N. Korea Holds Seed Meeting",
    )
    assert [(d.to, d.text, d.by) for d in report.directives] == [("officials", "sort them by hand", "North Korea")]


@pytest.mark.parametrize(
    ("sentence", "to", "text"),
    [
        ("He tasked the ministries with mending the sluices.", "ministries", "mending the sluices"),
        ("He gave officials orders to mend the sluices.", "officials", "mend the sluices"),
        ("He warned officials not to sleep at the sluices.", "officials", "not to sleep at the sluices"),
        ("He exhorted workers to mend the sluices.", "workers", "mend the sluices"),
    ],
)
def test_tasks_given(reader: Reader, sentence: str, to: str, text: str) -> None:
    assert [(d.to, d.text, d.by) for d in reader(f"{LEAD} {sentence}").directives] == [(to, text, "Kim Jong Un")]


def test_who_is_obliged_by_nature_is_told_nothing(reader: Reader) -> None:
    assert reader(f"{LEAD} Officials are duty-bound and obliged to live simply.").directives == []
