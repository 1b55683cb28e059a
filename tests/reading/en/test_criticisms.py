"""Criticisms and discipline: who of the apparatus is blamed, for what, by whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

LEAD = "Kim Jong Un guided a meeting of officials in Pyongyang on Monday."


def criticisms(report: Report) -> list[tuple[str, str | None, str | None]]:
    return [(c.target, c.reason, c.by) for c in report.criticisms]


@pytest.mark.parametrize(
    ("sentence", "target", "reason"),
    [
        (
            "He sharply criticized the Cabinet for its slow answer to the flood.",
            "Cabinet",
            "its slow answer to the flood",
        ),
        ("He severely criticized officials who hid the losses.", "officials", "hid the losses"),
        (
            "He pointed out the grave problems revealed in the life of the members of the "
            "provincial committee.",
            "members of the provincial committee",
            "grave problems revealed in the life",
        ),
        ("He accused officials of selling state grain.", "officials", "selling state grain"),
        ("He lashed out at ministry officials for idleness.", "ministry officials", "idleness"),
        (
            "He seriously pointed out the negligence of some cadres who slept at their posts.",
            "cadres",
            "slept at their posts",
        ),
        (
            "He proposed to strictly punish those who lied about the harvest.",
            "those who lied about the harvest",
            "lied about the harvest",
        ),
        (
            "He censured the director of the Roads Office for neglecting bridges.",
            "director of the Roads Office",
            "neglecting bridges",
        ),
        (
            "He upbraided top provincial officials for delays on the dam.",
            "top provincial officials",
            "delays on the dam",
        ),
        (
            "He made a sharp criticism of the carelessness and laziness prevalent among foremen and cadres.",
            "foremen and cadres",
            "carelessness and laziness prevalent",
        ),
        (
            "He pointed out “grave problems” with the lifestyles of some of the members of the youth league.",
            "some of the members of the youth league",
            "grave problems with the lifestyles",
        ),
        (
            "He berated officials handling the relief goods for wasting a week.",
            "officials handling the relief goods",
            "wasting a week",
        ),
        (
            "He accused the director of the bureau of dykes of hiding cement.",
            "director of the bureau of dykes",
            "hiding cement",
        ),
        (
            "He mentioned that cadres in charge of the ports had neglected the storm warnings.",
            "cadres in charge of the ports",
            "neglected the storm warnings",
        ),
        (
            "He asked the prosecutors to “strictly punish” those who he said sold the seed.",
            "those who sold the seed",
            "sold the seed",
        ),
    ],
)
def test_criticisms(reader: Reader, sentence: str, target: str, reason: str) -> None:
    assert criticisms(reader(f"{LEAD} {sentence}")) == [(target, reason, "Kim Jong Un")]


def test_several_targets_each_with_its_reason(reader: Reader) -> None:
    report = reader(
        f"{LEAD} Sharply criticized at the meeting were the committee of the Haeju College which sold its "
        f"library, and the "
        "irresponsibility of relevant departments of the ministry, courts and security organizations which looked away."
    )
    assert criticisms(report) == [
        ("committee of the Haeju College", "sold its library", "meeting"),
        ("relevant departments of the ministry, courts and security organizations", "looked away", "meeting"),
    ]


def test_report_is_the_critic(reader: Reader) -> None:
    report = reader(
        f"{LEAD} The report reviewed the shortcomings in the work of some youth league organizations which held "
        f"no meetings."
    )
    assert criticisms(report) == [("youth league organizations", "held no meetings", "report")]


def test_discipline(reader: Reader) -> None:
    report = reader(f"{LEAD} Officials of the port were severely punished for taking bribes.")
    assert [(c.target, c.reason) for c in report.criticisms] == [("Officials of the port", "taking bribes")]


@pytest.mark.parametrize(
    "sentence",
    [
        "He criticized the United States for its drills.",
        "He said that criticism is medicine.",
        "He drew a serious lesson from defects revealed in spring.",
        "He denounced the puppet authorities for their lies.",
        "The officials overcame all problems.",
        "He told the officials to install brighter lamps.",
    ],
)
def test_no_criticism(reader: Reader, sentence: str) -> None:
    assert reader(f"{LEAD} {sentence}").criticisms == []


def test_other_countries_quarrels_are_left_out(reader: Reader) -> None:
    report = reader(
        "A Japanese trade union held a rally. Speakers accused the ministry of hiding the leak. Pyongyang "
        "papers told of it.",
        title="Japanese Union Accuses Ministry",
    )
    assert report.criticisms == []


def test_each_verb_of_blame_has_its_own_target(reader: Reader) -> None:
    report = reader(
        f"{LEAD} He berated the vice minister for sleeping, and he accused the director of the bureau of lying."
    )
    assert criticisms(report) == [
        ("vice minister", "sleeping", "Kim Jong Un"),
        ("director of the bureau", "lying", "Kim Jong Un"),
    ]


def test_blamed_by_pronoun_beside_others(reader: Reader) -> None:
    report = reader(
        "North Korean leader Kim Jong Un has sacked Vice Premier Ri Kuk Nam, blaming him and other officials for the "
        "empty barns, state media reported Friday."
    )
    assert criticisms(report) == [
        ("Ri Kuk Nam", "the empty barns", "Kim Jong Un"),
        ("other officials", "the empty barns", "Kim Jong Un"),
    ]


def test_the_subject_of_the_sentence_may_be_the_blamed(reader: Reader) -> None:
    report = reader(f"{LEAD} Several members of the committee voiced regret after he pointed out faults in their work.")
    assert criticisms(report) == [("Several members of the committee", "faults in their work", "Kim Jong Un")]


def test_press_names_of_the_leader(reader: Reader) -> None:
    report = reader(f"{LEAD} The North Korean leader criticized the Cabinet for its reports.")
    assert criticisms(report) == [("Cabinet", "its reports", "Kim Jong Un")]


@pytest.mark.parametrize(
    ("sentence", "target", "reason"),
    [
        (
            "Kim slammed the ministry's “sluggish” response to the mudslide.",
            "ministry",
            "“sluggish” response to the mudslide",
        ),
        (
            "Kim “sternly blamed” senior officials for their “lazy habits”, the agency said.",
            "senior officials",
            "their “lazy habits”",
        ),
        (
            "Kim criticized port officials this month, condemning their handling of the salt cargo.",
            "port officials",
            "handling of the salt cargo",
        ),
        (
            "He also condemned the spreading mentality of opportunism and idleness among county officials.",
            "county officials",
            "spreading mentality of opportunism and idleness",
        ),
        (
            "He found fault with the negligence and poor work attitude demonstrated by the head of the harbour office.",
            "head of the harbour office",
            "negligence and poor work attitude demonstrated",
        ),
        ("He called out the dam commission for “sleeping” on its plans.", "dam commission", "“sleeping” on its plans"),
        ("He exposed the “misdeeds” of officials in Ryongchon County.", "officials in Ryongchon County", "misdeeds"),
        ("He “sternly warned” several ministries and banks, the agency said.", "several ministries and banks", None),
        (
            "He accused 12 inspectors in Anak of thin reports on the county harvest, in “an act of bad faith of theirs”.",
            "12 inspectors in Anak",
            "thin reports on the county harvest, in “an act of bad faith of theirs”",
        ),
    ],
)
def test_how_the_press_tells_of_blame(reader: Reader, sentence: str, target: str, reason: str | None) -> None:
    assert criticisms(reader(f"{LEAD} {sentence}")) == [(target, reason, "Kim Jong Un")]


def test_accused_without_a_word_by_whom(reader: Reader) -> None:
    report = reader(f"{LEAD} Farm inspectors in Kaechon were also accused of “robbing the barns”.")
    assert [(c.target, c.reason) for c in report.criticisms] == [
        ("Farm inspectors in Kaechon", "robbing the barns")
    ]


def test_whom_a_verb_before_has_as_its_object(reader: Reader) -> None:
    report = reader(
        f"{LEAD} The leader targeted Ri Kuk Nam, minister of Fisheries, accusing him of watching the flood as a guest."
    )
    assert [(c.target, c.reason) for c in report.criticisms] == [("Ri Kuk Nam", "watching the flood as a guest")]


def test_the_report_accuses(reader: Reader) -> None:
    report = reader(f"{LEAD} The report listed the findings, accusing 19 cadres at the mill of theft.")
    assert criticisms(report) == [("19 cadres at the mill", "theft", "report")]


def test_where_a_report_was_written_is_not_whom_it_is_about(reader: Reader) -> None:
    report = reader(
        "Seoul: North Korean leader Kim Jong Un scolded officials for the late ferries, state media said on Monday.",
        title="Late Ferries",
    )
    assert criticisms(report) == [("officials", "the late ferries", "Kim Jong Un")]


def test_a_later_verb_points_out_a_fault(reader: Reader) -> None:
    report = reader(f"{LEAD} He analyzed deficiencies found in sowing and pointed out some officials' “lazy attitude”.")
    assert [(c.target, c.by) for c in report.criticisms] == [("officials", "Kim Jong Un")]


def test_who_is_snapped_at(reader: Reader) -> None:
    assert criticisms(reader(f"{LEAD} Kim snapped at subordinates for their idleness.")) == [
        ("subordinates", "their idleness", "Kim Jong Un")
    ]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Kim slammed port officials for losing the ropes and ordered new ones.", "losing the ropes"),
        ("Kim slammed port officials over what he called their “slow” cranes.", "their “slow” cranes"),
        ('Kim slammed port officials for "mud on the quay," according to the state agency.', "mud on the quay"),
        ("Kim slammed port officials as “lazy and loud”.", "lazy and loud"),
    ],
)
def test_where_a_reason_begins_and_ends(reader: Reader, sentence: str, reason: str) -> None:
    assert criticisms(reader(f"{LEAD} {sentence}")) == [("port officials", reason, "Kim Jong Un")]


@pytest.mark.parametrize(
    ("sentence", "target", "reason", "by"),
    [
        ("Kim took port officials to task for the lost nets.", "port officials", "the lost nets", "Kim Jong Un"),
        ("Kim gave mill managers a dressing-down over the dust.", "mill managers", "the dust", "Kim Jong Un"),
        ("Kim issued a scathing rebuke to the ministry over its maps.", "ministry", "its maps", "Kim Jong Un"),
        ("Kim was angered by the lax attitude of the harbour officials.", "harbour officials", "lax attitude", "Kim Jong Un"),
        ("Kim laid the blame on county officials for the fire.", "county officials", "the fire", "Kim Jong Un"),
        ("Kim blamed the fire on the cabinet.", "cabinet", "the fire", "Kim Jong Un"),
        ("Kim held the cabinet responsible for the fire.", "cabinet", "the fire", "Kim Jong Un"),
        ("Kim called mill managers “lazy and rude”.", "mill managers", "lazy and rude", "Kim Jong Un"),
        ("Kim said that mill managers had been careless with oil.", "mill managers", "careless with oil", "Kim Jong Un"),
        ("He attributed the fire to the carelessness of mill managers.", "mill managers", "carelessness", "Kim Jong Un"),
        ("Port officials came under fire for the sunken barge.", "Port officials", "the sunken barge", None),
        ("The vice premier was reprimanded by Kim for slow work.", "vice premier", "slow work", "Kim Jong Un"),
        ("The head of the mill office was severely criticized for idleness.", "head of the mill office", "idleness", None),
    ],
)
def test_rarer_ways_to_blame(reader: Reader, sentence: str, target: str, reason: str, by: str | None) -> None:
    assert criticisms(reader(f"{LEAD} {sentence}")) == [(target, reason, by)]


def test_two_are_blamed_in_two_ways(reader: Reader) -> None:
    text = "Some sectors were criticized for their low plans, and Kim accused mill officials of hiding oil."
    assert criticisms(reader(f"{LEAD} {text}")) == [
        ("mill officials", "hiding oil", "Kim Jong Un"),
        ("sectors", "their low plans", None),
    ]


def test_analysts_blame_nobody_for_the_state(reader: Reader) -> None:
    assert reader(f"{LEAD} Analysts criticized the ministry for its slow boats.").criticisms == []


@pytest.mark.parametrize(
    ("sentence", "target", "reason", "by"),
    [
        ("Kim noted that the herd bureau had missed its target.", "herd bureau", "had missed its target", "Kim Jong Un"),
        ("They lashed out at the cadres who shelved the plan.", "cadres", "shelved the plan", None),
        ("Kim said some mill officials “neglected their herd”.", "mill officials", "neglected their herd", "Kim Jong Un"),
        ("Kim reprimanded parts of the mill committees for sloth.", "parts of the mill committees", "sloth", "Kim Jong Un"),
        ("Kim lashed out against mill officials over the dust.", "mill officials", "the dust", "Kim Jong Un"),
        ("Kim went on to rebuke officials for failing to fix it.", "officials", "failing to fix it", "Kim Jong Un"),
        ("Kim said this reflects the wrong attitude of mill officials.", "mill officials", "wrong attitude", "Kim Jong Un"),
        ("Kim said the salt bureau was “working in a slipshod way”.", "salt bureau", "was working in a slipshod way", "Kim Jong Un"),
        ("Kim vowed to punish mill officials for hiding the oil.", "mill officials", "hiding the oil", "Kim Jong Un"),
        ("There are officials who pass the buck, Kim said.", "officials", "pass the buck", "Kim Jong Un"),
        ("The meeting took a grave view of the way some mills padded their books.", "mills", "padded their books", "meeting"),
        ("Managers of the mill were given a stern warning for idling away May.", "Managers of the mill", "idling away May", None),
        ("Penal or disciplinary measures were taken against officials of the port for graft.", "officials of the port", "graft", None),
        ("The fault lies with the salt bureau, which had sat idle.", "salt bureau", "had sat idle", None),
        ("The lax attitude of the salt bureau was laid bare at the meeting.", "salt bureau", "lax attitude", "meeting"),
        ("Kim ridiculed the mill managers as armchair farmers.", "mill managers", None, "Kim Jong Un"),
        ("Kim expressed deep dissatisfaction with the work of the salt bureau.", "salt bureau", "work", "Kim Jong Un"),
        ("Officials have been half-hearted in the harvest, the daily complained.", "Officials", "been half-hearted in the harvest", "daily"),
    ],
)  # fmt: skip
def test_blame_by_what_was_done(reader: Reader, sentence: str, target: str, reason: str | None, by: str | None) -> None:
    assert criticisms(reader(f"{LEAD} {sentence}")) == [(target, reason, by)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kim called the officials “pillars of the mill”.",
        "He took the officials to the mill.",
        "Kim said that officials are responsible for the mill.",
        "He blamed the fire on the wind.",
        "Analysts said the salt ministry had failed to mend its boats.",
        "If officials neglect their duty, the herd will starve, Kim said.",
        "Kim said that officials had not failed the herd.",
        "The enemy units failed to break the line, Kim recalled.",
        "Officials must not sit idle, Kim stressed.",
        "Officials came under fire from the guns of the enemy.",
        "Kim said the committee must bear responsibility for the herd.",
        "Party organizations should wage a struggle against the practice of officials shirking their duty.",
    ],
)
def test_nobody_is_blamed(reader: Reader, sentence: str) -> None:
    assert reader(f"{LEAD} {sentence}").criticisms == []
