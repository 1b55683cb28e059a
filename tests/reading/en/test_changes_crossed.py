"""Who gets, loses and hands over a post, in every way its parts can be joined: none of the ways is lost.

A pattern reads the usual sentence and may fail on a verb "reportedly" done, on an aside behind the name or on a source
put before; so verbs, subjects, posts and sources are varied one against the other. What is only supposed stays untold.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

import pytest

import partystate

HAN, RYU = "Han Tok Jin", "Ryu Sang Bok"
POSTS = cycle(
    [
        ("premier", "premier of the Cabinet of the DPRK"),
        ("defence minister", "defence minister of the DPRK"),
        ("secretary of the party's Central Committee", "secretary of the Central Committee of the Workers' Party of Korea"),
        ("ambassador to Cuba", "ambassador to Cuba"),
        ("vice chairman of the State Affairs Commission", "vice-chairman of the State Affairs Commission of the DPRK"),
        ("minister of coal industry", "minister of coal industry"),
    ]
)  # fmt: skip
SUBJECTS = cycle(
    [
        HAN, f"{HAN}, 58,", f"Career diplomat {HAN}", f"{HAN}, who is thought to be in his 60s,", f"Gen. {HAN}",
        f"{HAN}, long counted among the leader's closest aides,", f"{HAN} (58)", f"Vice Foreign Minister {HAN}",
    ]
)  # fmt: skip
SOURCES = cycle(
    [
        "{0}.", "{0}, state media reported on Saturday.", "{0}, Seoul's unification ministry said.",
        "{0}, the Yonhap news agency said, citing officials.", "“{0},” KCNA said.",
    ]
)  # fmt: skip
WAS = cycle(["was", "has been", "had been", "was reportedly", "was on Friday", "has just been", "is said to have been",
    "was confirmed to have been", "is believed to have been"])  # fmt: skip
GIVEN = """appointed|appointed as|named|named to the post of|made|picked as|tapped to be|installed as|promoted to
    |elevated to the post of|given the post of|handed the job of|reinstated as|brought back as|sworn in as|nominated as
    |transferred to the post of|rehabilitated and made|designated as"""
LOST = """dismissed as|sacked as|relieved of his post as|removed from the post of|removed from his position as|ousted as
    |stripped of the post of|released from the post of|dropped as|let go as|forced out as|forced to step down as
    |discharged from his duties as|purged from his post as|recalled as"""
TOOK = """became|has become|takes over as|took office as|assumed the post of|returned as|took up the post of|rose to become
    |started work as|entered office as|moved up to the post of|won promotion to|now serves as the new"""
LEFT = """stepped down as|has resigned from his post as|lost the post of|left office as|gave up his post as
    |vacated the post of|handed over the post of|is out as|bowed out as|retired as"""
DID = """named {0}|named {0} as|appointed {0} to the post of|gave {0} the post of|handed {0} the post of|brought back {0} as
    |made {0}|put {0} in the post of|installed {0} as"""
UNDID = "dismissed {0} as|removed {0} from the post of|relieved {0} of the post of|dropped {0} as|replaced {0} as"
CAME_AFTER = """{0} was dismissed as {1}, and {2} took over|{0} was dismissed as {1}, replaced by {2}
    |{0} was dismissed as {1}, with {2} taking over|{0} was dismissed as {1}. His successor is {2}
    |{0} was dismissed as {1}. The post went to {2}|{0} was dismissed as {1}. {2} took his place
    |{0} was dismissed as {1}. {2}, a general, is his successor|{2} was named {1}, ousting {0}
    |{2} was named {1}, a post previously held by {0}|{2} was named {1}. His predecessor, {0}, was dismissed
    |{2} was named {1} following the removal of {0}|{2} was named {1}; {0} lost the post
    |{0}, who had served as {1} since 2011, was replaced by {2}|{2} has taken {0}'s place as {1}
    |{2} took the post of {1} from {0}|{0} lost the post of {1} to {2}|The post of {1} passed from {0} to {2}
    |The reshuffle saw {2} replace {0} as {1}|The country's new {1} is {2}, who replaces {0}"""
SUPPOSED = """may have been named|is likely to be named|is rumoured to have been named|could have been named
    |is expected to be named|is thought likely to have been named|was not named|appears to have been named
    |is said to be named|may have taken over as|is expected to step down as|might have lost the post of
    |is tipped to take over as|was nearly made"""
SEATED = """{0} was elected to the {1}|{0} joined the {1}|{0} was given a seat on the {1}|{0} was included in the {1}
    |{0} returned to the {1}|{0} took a seat on the {1}|{0} is a new member of the {1}|{0} is among the new members of the {1}
    |The plenum added {0} to the {1}|The plenum brought {0} into the {1}|The party made {0} a member of the {1}
    |{0} was promoted to full member of the {1}|{0} has been elevated to the {1}"""
UNSEATED = """{0} was dropped from the {1}|{0} lost his seat on the {1}|{0} was stripped of his membership in the {1}
    |{0} gave up his seat on the {1}|{0} was excluded from the {1}|{0} was voted off the {1}|The plenum dropped {0} from the {1}"""
BOTH_SEATED = """Those elected to the {2} include {0} and {1}|Five officials were elected to the {2}, including {0} and {1}
    |{0} was elected to the {2} along with {1}|Newly elected to the {2} were {0} and {1}"""
BODIES = cycle(
    [
        ("party's powerful politburo", "Political Bureau of the Central Committee of the Workers' Party of Korea"),
        ("State Affairs Commission", "State Affairs Commission of the DPRK"),
        ("party's Central Military Commission", "Central Military Commission of the Workers' Party of Korea"),
    ]
)
PRONOUNS = """The biggest winner was {0}. He was named {1}|The reshuffle was a reward for {0}. The assembly appointed him {1}
    |{0} is on the rise. He became {1} on Friday|{0} was promoted. Kim Jong Un named him as {1}"""
PRONOUNS_LOST = """The purge has reached {0}. He has been removed as {1}|{0} was punished. He was relieved of his post as {1}
    |The reshuffle was a blow to {0}. He was dismissed as {1}"""
NO_NEWS = (
    f"Speeches were made by {HAN}, vice premier, and {RYU}, minister of coal industry.",
    f"{HAN}, a researcher in Seoul, said the purge was a bloody one. He was named president of the institute.",
    f"The assembly handed {HAN} the text of the law on the Cabinet.",
    f"{HAN}, who was replaced as premier in 2020, was seen with {RYU}, who replaced him.",
    f"The purge of {HAN} shocked everybody. He was named vice premier in 2010.",
)
GIVEN_BY = ("elected", "appointed")
"""A seat is won by election, and given by appointment: which, the press's verbs do not say."""
Case = tuple[str, list[tuple[str, str, str]]]


def words(table: str) -> list[str]:
    return [" ".join(form.split()) for form in table.split("|")]


def cases() -> Iterator[Case]:
    done = ((GIVEN, "appointed", True), (LOST, "relieved", True), (TOOK, "appointed", False), (LEFT, "relieved", False))
    for table, action, passive in done:
        for form in words(table):
            for _ in range(3):
                post, read = next(POSTS)
                verb = f"{next(WAS)} {form}" if passive else form
                yield next(SOURCES).format(f"{next(SUBJECTS)} {verb} {post}"), [(HAN, action, read)]
    for table, action in ((DID, "appointed"), (UNDID, "relieved")):
        for form in words(table):
            for who in ("The assembly", "Pyongyang", "North Korean leader Kim Jong Un"):
                post, read = next(POSTS)
                yield next(SOURCES).format(f"{who} {form.format(HAN)} {post}"), [(HAN, action, read)]
    for table, action in ((SEATED, "given"), (UNSEATED, "relieved")):
        for form in words(table):
            for _ in range(3):
                body, read = next(BODIES)
                yield next(SOURCES).format(form.format(HAN, body)), [(HAN, action, f"member of the {read}")]
    for form in words(BOTH_SEATED):
        body, read = next(BODIES)
        yield f"{form.format(HAN, RYU, body)}.", [(who, "given", f"member of the {read}") for who in (HAN, RYU)]
    for table, action in ((PRONOUNS, "appointed"), (PRONOUNS_LOST, "relieved")):
        for form in words(table):
            post, read = next(POSTS)
            yield f"{form.format(HAN, post)}.", [(HAN, action, read)]
    for form in words(CAME_AFTER):
        for _ in range(2):
            post, read = next(POSTS)
            yield f"{form.format(HAN, post, RYU)}.", [(HAN, "relieved", read), (RYU, "appointed", read)]


def changes(sentence: str) -> list[tuple[str, str, str]]:
    text = f"SEOUL (Wire) - {sentence}\n\nNo reason was given. Analysts in Seoul said the reshuffle was closely watched."
    report = partystate.read(text, title="N. Korea reshuffles officials", published="2022-05-07")
    return sorted((c.name, c.action, c.post) for c in report.changes)


@pytest.mark.parametrize(("sentence", "expected"), list(cases()))
def test_a_change_is_read_in_every_way_it_is_told(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    read = changes(sentence)
    given = [(name, "given" if action in GIVEN_BY else action, post) for name, action, post in read]
    assert expected in (read, given)


@pytest.mark.parametrize("sentence", NO_NEWS)
def test_what_is_like_it_and_tells_no_change(sentence: str) -> None:
    assert changes(sentence) == []


@pytest.mark.parametrize("verb", words(SUPPOSED))
def test_what_is_only_supposed_is_no_change(verb: str) -> None:
    assert changes(f"{HAN} {verb} {next(POSTS)[0]}.") == []


LEADS = (
    "North Korea has replaced its ambassador to Laos, state media said on Friday.",
    "Pyongyang has named a new ambassador to Laos, officials in Seoul said on Friday.",
    "North Korea has picked a retired general as its new ambassador to Laos, state media said on Friday.",
    "North Korea has changed its ambassador to Laos, South Korea's unification ministry said on Friday.",
)
BEHIND = """{0} takes over from {1}|{0} has been appointed to the post|{0} was named to the job, replacing {1}
    |{0} was appointed in place of {1}|The new envoy is {0}|{0} took over the post from {1}|{1} lost the post to {0}
    |The job went to {0}|{0} has taken up the post|The post was given to {0}|State media announced the appointment of {0}
    |{1} lost his job|{0}, once a vice minister, fills the post|{1} was removed from office"""


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("behind", words(BEHIND))
def test_the_post_that_the_lead_names_is_of_those_named_behind(lead: str, behind: str) -> None:
    told = [(HAN, "appointed", "ambassador to Laos")] if "{0}" in behind else []
    lost = [(RYU, "relieved", "ambassador to Laos")] if "{1}" in behind else []
    assert changes(f"{lead}\n\n{behind.format(HAN, RYU)}.") == told + lost


PAST = (
    "In 2019, {0} {1}.", "{0} {1} in late 2019.", "{0} {1} last year.", "In January, {0} {1}.", "{0} {1} in January.",
    "After {0} {1}, harvests grew.", "Before {0} {1}, harvests grew.", "Since {0} {1}, harvests have grown.",
    "When {0} {1}, few were surprised.", "At the 2016 congress {0} {1}.", "It is unclear whether {0} {1}.",
    "{0}, who {1} two years ago, attended.",
)  # fmt: skip
DEEDS = """was named premier|took over as premier|lost his post as premier|was given the post of premier|was made premier
    |was promoted to vice marshal|was dropped from the politburo|was removed as premier, with Ryu Sang Bok taking over"""


@pytest.mark.parametrize("set_then", PAST)
@pytest.mark.parametrize("deed", words(DEEDS))
def test_what_was_done_at_other_times_is_no_news(set_then: str, deed: str) -> None:
    assert changes(set_then.format(HAN, deed)) == []
