"""Claims: who said what, in which words, through which outlets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from partystate.reading.report import Claim, Report

Reader = Callable[..., Report]

LEAD = "Kim Jong Un guided a meeting of officials in Pyongyang on Monday."


def test_a_quotation_alone_is_his_who_was_quoted_before(reader: Reader) -> None:
    first = "“The salt works stood idle all winter,” Vice-Premier Ri Jong Su said."
    alone = "“The boats were not mended either, though there was timber in the yard.”"
    for text in (f"{first} {alone}", f"{first}\n\n{alone}"):
        told = [(c.speaker, c.text[:16]) for c in reader(text, title="Salt in North Korea", outlet=None).claims]
        assert told == [("Ri Jong Su", "The salt works s"), ("Ri Jong Su", "The boats were n")]
    apart = f"{first}\n\nSnow fell on the works.\n\n{alone}"
    assert len(reader(apart, title="Salt in North Korea", outlet=None).claims) == 1


def claims(report: Report) -> list[tuple[str | None, str, str, bool]]:
    return [(c.speaker, c.verb, c.text, c.quoted) for c in report.claims]


def only(report: Report) -> Claim:
    assert len(report.claims) == 1, claims(report)
    return report.claims[0]


@pytest.mark.parametrize(
    ("sentence", "verb", "text"),
    [
        ("He said that the harvest must be saved from the flood.", "said", "the harvest must be saved from the flood"),
        ("He said the road is too narrow for lorries.", "said", "the road is too narrow for lorries"),
        ("He stressed the need to keep the dykes in repair.", "stressed", "the need to keep the dykes in repair"),
        ("The Supreme Leader noted that the mill was clean.", "noted", "the mill was clean"),
        (
            "The General Secretary called for saving electricity at every office.",
            "called for",
            "saving electricity at every office",
        ),
        ("The bridge stands firm after the storm, he said.", "said", "The bridge stands firm after the storm"),
        ("He expressed the belief that the young would do better.", "expressed", "the young would do better"),
        ("He vowed to rebuild the town within a year.", "vowed", "rebuild the town within a year"),
        ("Going round the nursery, he said with a smile that the beds were soft.", "said", "the beds were soft"),
        (
            "He underlined the importance of teaching music early.",
            "underlined",
            "the importance of teaching music early",
        ),
    ],
)
def test_indirect_speech(reader: Reader, sentence: str, verb: str, text: str) -> None:
    claim = only(reader(f"{LEAD} {sentence}"))
    assert (claim.speaker, claim.verb, claim.text, claim.quoted) == ("Kim Jong Un", verb, text, False)
    assert claim.via == ["KCNA"]


def test_chain_of_acts(reader: Reader) -> None:
    report = reader(
        f"{LEAD} Saying that the old kiln wastes coal, he stressed the need to build a new one, adding that "
        f"bricks are wanted everywhere."
    )
    assert claims(report) == [
        ("Kim Jong Un", "said", "the old kiln wastes coal", False),
        ("Kim Jong Un", "stressed", "the need to build a new one", False),
        ("Kim Jong Un", "added", "bricks are wanted everywhere", False),
    ]


def test_leading_participle_with_another_main_clause(reader: Reader) -> None:
    report = reader(f"{LEAD} Noting that the well had run dry, he gave orders to the engineers present.")
    assert claims(report)[0] == ("Kim Jong Un", "noted", "the well had run dry", False)


def test_bodies_and_spokesmen_speak(reader: Reader) -> None:
    report = reader(
        "A spokesman for the DPRK Foreign Ministry answered questions on Tuesday. He said that the talks had "
        "been useful. "
        "The Political Bureau recognized the danger and affirmed that no one would go hungry."
    )
    assert claims(report) == [
        ("spokesman for the DPRK Foreign Ministry", "said", "the talks had been useful", False),
        ("Political Bureau", "affirmed", "no one would go hungry", False),
    ]


def test_words_of_one_are_not_told_by_another(reader: Reader) -> None:
    report = reader(f"{LEAD} He said that the elders who stressed the value of books were right.")
    assert [c.verb for c in report.claims] == ["said"]


def test_announced_words_follow_the_colon(reader: Reader) -> None:
    report = reader(
        'Pak Song Il, a worker of the mill, was glad. He said: "We shall weave twice as much cloth next year."'
    )
    claim = only(report)
    assert (claim.text, claim.quoted) == ("We shall weave twice as much cloth next year", True)


def test_quotation_over_several_sentences(reader: Reader) -> None:
    report = reader(
        "SEOUL — Kim Jong Un spoke to farmers.\n\n“The rain came late. The fields are dry,” Kim said in a speech.",
        outlet=None,
        title=None,
    )
    claim = only(report)
    assert claim.quoted and claim.text == "The rain came late. The fields are dry"


def test_quotation_split_by_the_speaker(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un spoke on Monday. “Our tasks are great,” Kim said. “But our hands are many,” he added.", outlet=None
    )
    assert claims(report) == [
        ("Kim Jong Un", "said", "Our tasks are great", True),
        ("Kim Jong Un", "added", "But our hands are many", True),
    ]


def test_outlet_passes_on(reader: Reader) -> None:
    report = reader(
        "North Korean leader Kim Jong Un vowed to raise the old port town again, state media reported on Friday.\n\n"
        "The Korean Central News Agency (KCNA) said that after the visit, Kim vowed that “the port town will "
        "surely rise again”.\n\n"
        "“The General Secretary stressed the need to work day and night,” it added, Xinhua quoted the KCNA "
        "report as saying.",
        outlet=None,
        title=None,
    )
    assert report.document.via == ["Xinhua", "KCNA"]
    assert all(c.via == ["Xinhua", "KCNA"] and c.speaker == "Kim Jong Un" for c in report.claims)
    assert [(c.verb, c.quoted) for c in report.claims] == [("vowed", True), ("stressed", True)]


def test_paraphrase_is_evidence_of_the_quotation(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un said that teachers in mountain villages deserve better houses.\n\n"
        "“The teachers of our mountain villages deserve the best houses,” Kim said.",
        outlet=None,
    )
    claim = only(report)
    assert claim.quoted and len(claim.evidence) >= 3


def test_state_reports_keep_both(reader: Reader) -> None:
    report = reader(
        f"{LEAD} He said that teachers deserve houses. “Teachers of mountain villages deserve houses,” he said."
    )
    assert len(report.claims) == 2


def test_quoted_as_saying(reader: Reader) -> None:
    report = reader(
        "“The ships must sail by spring,” Kim Jong Un was quoted as saying by the Korean Central News Agency.",
        outlet=None,
    )
    claim = only(report)
    assert (claim.speaker, claim.text, claim.via) == ("Kim Jong Un", "The ships must sail by spring", ["KCNA"])


def test_a_letter_lost_in_the_verb(reader: Reader) -> None:
    assert [c.verb for c in reader(f"{LEAD} He stresed that the wheat was ripe.").claims] == ["stressed"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The dead remain in the hearts of those who said farewell.",
        "He pointed out a series of leaks that should be stopped.",
        "The aforesaid committee met again.",
        "He advanced the tasks that would guide the year.",
        "The feast continued to be held as “small New Year”.",
        "There were more influential and appealing works of art.",
        "He directed efforts to the harvest.",
    ],
)
def test_no_claim(reader: Reader, sentence: str) -> None:
    assert reader(f"{LEAD} {sentence}").claims == []


def test_the_dead_make_no_claims(reader: Reader) -> None:
    assert (
        reader("President Kim Il Sung said that rice is socialism. The farm in Pyongyang keeps his words.").claims == []
    )


def test_repeated_words_are_one_claim(reader: Reader) -> None:
    report = reader(f"{LEAD} He said that the dam held.\n\n{LEAD} He said that the dam held.")
    assert len(report.claims) == 1


def test_evidence_holds_the_words(reader: Reader) -> None:
    text = f"{LEAD} He stressed the need to keep the dykes in repair, adding that the river is high."
    report = reader(text)
    body = "Meeting Held in Pyongyang\n\n" + text
    for claim in report.claims:
        start, end = claim.evidence[-1]
        assert body[start:end] == claim.text


def test_published_and_outlet_unknown(reader: Reader) -> None:
    report = reader("Kim Jong Un said that the snow was deep.", outlet=None, published=None, title=None)
    assert report.document.via == []
    assert only(report).via == []


def test_pronouns_of_nobody_known(reader: Reader) -> None:
    assert reader("They said that the Pyongyang fair was lively.", published=date(2011, 5, 1)).claims == []


def test_an_agency_named_behind_its_verb_says_nothing_itself(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un toured a salt farm on Friday, said the Korean Central News Agency (KCNA) on Saturday.",
        outlet=None,
    )
    assert report.claims == []


def test_the_agency_it_means_passes_on_what_another_says(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un toured a salt farm, according to the Korean Central News Agency (KCNA). It said Premier Ri Kuk Nam, "
        "who made a report there, stressed that the boats must be mended.",
        outlet=None,
    )
    assert [(c.speaker, c.text) for c in report.claims] == [("Ri Kuk Nam", "the boats must be mended")]


def test_they_are_the_speakers_of_the_sentence_before(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un sent gifts to a banquet in Pyongyang. The speakers warmly congratulated the builders. They said "
        "that the road was finished."
    )
    assert [(c.speaker, c.text) for c in report.claims] == [("speakers", "the road was finished")]


def test_expressed_in_quoted_words(reader: Reader) -> None:
    report = reader("Kim Jong Un visited a farm in Pyongyang. He expressed “shame about the empty granaries”.")
    assert [(c.speaker, c.text, c.quoted) for c in report.claims] == [
        ("Kim Jong Un", "shame about the empty granaries", True)
    ]


def test_two_statements_on_one_matter_are_two(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un visited a port of North Korea. Kim repeatedly warned that early fishing of young herring would "
        "empty the bays for decades, stressing that “all the fishing stations should count their herring every week "
        "until the storms of the winter months are over.”",
        outlet="Reuters",
    )
    assert len(report.claims) == 2


def test_what_is_pointed_back_to_begins_with_its_first_letter(reader: Reader) -> None:
    words = "Farmers will bring in the barley before the rains of July"
    told = f"{words}. Kim Chol Su, minister of Agriculture, said this in an interview with a paper on Monday."
    assert only(reader(told, title=None)).text == words
    assert reader("The head of the Sinhung Salt Works said this in an interview on Monday.", title=None).claims == []


@pytest.mark.parametrize(
    ("sentence", "speaker", "text"),
    [
        (
            "“The bridge will hold for a century,” Kim told a meeting of builders.",
            "Kim Jong Un",
            "The bridge will hold for a century",
        ),
        (
            "“This is an unusually large bridge,” said former harbour engineer Piet Holm.",
            "former harbour engineer Piet Holm",
            "This is an unusually large bridge",
        ),
        (
            "The launch was watched by Kim Jong Un, who said the ship was a week late.",
            "Kim Jong Un",
            "the ship was a week late",
        ),
        (
            "Saying that the pier would never be done by the ministry, Kim put it under the army, the KCNA said.",
            "Kim Jong Un",
            "the pier would never be done by the ministry",
        ),
        (
            "“The salt plan will be met by June in every county,” the cabinet report said.",
            "cabinet report",
            "The salt plan will be met by June in every county",
        ),
    ],
)
def test_speakers_as_the_press_sets_them(reader: Reader, sentence: str, speaker: str, text: str) -> None:
    report = reader(f"North Korean leader Kim Jong Un visited a port in Pyongyang. {sentence}", outlet="Reuters")
    assert [(c.speaker, c.text) for c in report.claims] == [(speaker, text)]
