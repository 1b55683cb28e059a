"""What assemblies, bureaus and committees discuss, adopt and whom they elect, as agencies and papers word it."""

from __future__ import annotations

from datetime import date

import pytest

import partystate
from partystate.reading.report import Event, Report

PUBLISHED = date(2019, 7, 12)
ASSEMBLY = "Supreme People's Assembly of the DPRK"
STANDING = (
    "The 7th Plenary Meeting of the 14th Standing Committee of the Supreme People's Assembly of the DPRK was held at the "
    "Mansudae Assembly Hall on July 11."
)
SESSION = "The Fifth Session of the 13th Supreme People's Assembly of the DPRK was held at the Mansudae Assembly Hall on July 11."


def report_of(*paragraphs: str) -> Report:
    return partystate.read("\n\n".join(paragraphs), title="News", published=PUBLISHED)


def event_of(*paragraphs: str) -> Event:
    (event,) = report_of(*paragraphs).events
    return event


def changes(*paragraphs: str) -> list[tuple[str, str, str]]:
    return [(c.name, c.action, c.post) for c in report_of(*paragraphs).changes]


@pytest.mark.parametrize(
    ("sentence", "items"),
    [
        (
            "Placed on the agenda items were the question of the law on orchards, the issue of amending the law on "
            "ferries and the issue of recalling a judge.",
            [
                "the question of the law on orchards",
                "the issue of amending the law on ferries",
                "the issue of recalling a judge",
            ],
        ),
        (
            "The sitting presented as agenda items the issue of calling a session and the issue of amending "
            "the law on dykes.",
            ["the issue of calling a session", "the issue of amending the law on dykes"],
        ),
        (
            "The plenary meeting is to review the farming of the spring and discuss and decide on the harvest.",
            ["the farming of the spring", "the harvest"],
        ),
        (
            "The meeting examined and deliberated the plan of the lakes sector.",
            ["the plan of the lakes sector"],
        ),
        (
            "The meeting referred to shortcomings of the winter, and mainly discussed the issue of mending the dykes.",
            ["the issue of mending the dykes"],
        ),
        (
            "The meeting decided on the agenda of the 9th plenary meeting.",
            ["the agenda of the 9th plenary meeting"],
        ),
        (
            "The meeting decided the following agenda items: Adoption of the law on wells, the work of the ferries and the "
            "organizational matter.",
            ["Adoption of the law on wells", "the work of the ferries", "the organizational matter"],
        ),
        ("The meeting discussed the second, third and fourth items.", []),
        ("The plenary meeting studied and examined the submitted bills.", []),
    ],
)
def test_agenda_items(sentence: str, items: list[str]) -> None:
    found = [a.text for a in event_of(STANDING, sentence).agenda]
    if "following" in sentence:  # where a list is cut is a matter of taste, its words are not
        assert " ".join(found).replace(" and", "").replace(",", "") == " ".join(items)
    else:
        assert found == items


def test_items_numbered_without_a_blank() -> None:
    event = event_of(
        SESSION, "The session took up the following agenda items:", "1.Choice of a chairman", "2. On dykes"
    )
    assert [a.text for a in event.agenda] == ["Choice of a chairman", "On dykes"]


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        (
            'The meeting adopted the decrees "On adopting the Law of the DPRK on Wells," "On amending the Law of the DPRK '
            'on Ferries" and "On amending the Law of the DPRK on Dykes."',
            [
                "On adopting the Law of the DPRK on Wells",
                "On amending the Law of the DPRK on Ferries",
                "On amending the Law of the DPRK on Dykes",
            ],
        ),
        (
            "First, the decision of the Standing Committee on calling the Sixth Session was adopted with unanimous approval.",
            ["the decision of the Standing Committee on calling the Sixth Session"],
        ),
        (
            "The Law on Wells, the Law on Ferries and the Law on Dykes were adopted.",
            ["The Law on Wells", "the Law on Ferries", "the Law on Dykes"],
        ),
    ],
)
def test_each_decision_and_law_for_itself(sentence: str, titles: list[str]) -> None:
    event = event_of(STANDING, sentence)
    assert [d.title for d in event.decisions] == titles
    assert all(d.unanimous is ("unanimous" in sentence) for d in event.decisions)


def test_observers_behind_an_and_that_begins_the_sentence() -> None:
    event = event_of(
        SESSION,
        "Attending the session were deputies. And officials of the ministries, mines and ports were on hand as observers.",
        "Also seen there was Premier Kim Tok Hun.",
    )
    assert ("officials of the ministries, mines and ports", "observer") in [(g.text, g.capacity) for g in event.groups]
    assert [p.name for p in event.people] == ["Kim Tok Hun"]


def test_the_meeting_is_in_the_headquarters_building() -> None:
    event = event_of("A meeting of the Political Bureau of the Central Committee of the WPK was held in the headquarters building of the party on July 11.")  # fmt: skip
    assert event.place == "headquarters building of the party"


# -- changes ----------------------------------------------------------------------------------------------------


def test_the_post_of_one_is_not_the_title_of_the_next() -> None:
    report = report_of(
        SESSION,
        "Deputy Pak Chol Min, chairman of the Central Committee of the Union of Agricultural Workers of Korea, was "
        "by-elected chairman of the SPA, and Deputy Ri Yong Su, director of the Secretariat and presidium member of the "
        "Central Committee of the Socialist Women's Union of Korea, was by-elected vice-chairman of the SPA.",
    )
    assert [(c.name, c.post) for c in report.changes] == [
        ("Pak Chol Min", f"chairman of the {ASSEMBLY}"),
        ("Ri Yong Su", f"vice-chairman of the {ASSEMBLY}"),
    ]
    posts = [p.post for p in report.posts if p.name == "Ri Yong Su"]
    assert f"chairman of the {ASSEMBLY}" not in posts
    assert not any("Workers' Party" in post for post in posts)
    assert "director of the Secretariat of the Central Committee of the Socialist Women's Union of Korea" in posts


def test_bare_roles_belong_to_the_body_of_the_one_before() -> None:
    assert changes(
        SESSION,
        "Pak Chol Min was elected as president of the Presidium of the SPA, Ri Yong Su as vice-president, Kim Nam as "
        "secretary general and Choe Il as premier.",
    ) == [
        ("Pak Chol Min", "elected", f"president of the Presidium of the {ASSEMBLY}"),
        ("Ri Yong Su", "elected", f"vice-president of the Presidium of the {ASSEMBLY}"),
        ("Kim Nam", "elected", f"secretary general of the Presidium of the {ASSEMBLY}"),
        ("Choe Il", "elected", "premier of the Cabinet of the DPRK"),
    ]


def test_ranks_in_an_order() -> None:
    assert changes(
        "The Third Enlarged Meeting of the Seventh Central Military Commission of the WPK took place on July 11.",
        "Signed there was the order on promoting Pak Chol Min to the rank of Vice Marshal of the Korean People's Army and "
        "Ri Yong Su to the rank of General.",
    ) == [
        ("Pak Chol Min", "promoted", "Vice Marshal of the Korean People's Army"),
        ("Ri Yong Su", "promoted", "General"),
    ]


def test_each_his_own_respectively() -> None:
    assert changes(
        SESSION,
        "Pak Chol Min, Ri Yong Su and Kim Nam were appointed minister of Railways, minister of Forestry and chairman of the "
        "Fruit Commission, respectively.",
    ) == [
        ("Pak Chol Min", "appointed", "minister of Railways"),
        ("Ri Yong Su", "appointed", "minister of Forestry"),
        ("Kim Nam", "appointed", "chairman of the Fruit Commission"),
    ]


CC = "Central Committee of the Workers' Party of Korea"
PLENARY = "The 3rd Plenary Meeting of the 7th Central Committee of the Workers' Party of Korea was held on July 11."


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Pak Chol Min and Ri Yong Su, who were alternate members of the Political Bureau, were elected members of the "
            "Political Bureau of the Party Central Committee.",
            [
                ("Pak Chol Min", "elected", f"member of the Political Bureau of the {CC}"),
                ("Ri Yong Su", "elected", f"member of the Political Bureau of the {CC}"),
            ],
        ),
        (
            "Pak Chol Min was elected secretary of the Party Central Committee and appointed director of its Fishery "
            "Department.",
            [
                ("Pak Chol Min", "elected", f"secretary of the {CC}"),
                ("Pak Chol Min", "appointed", f"director of the Fishery Department of the {CC}"),
            ],
        ),
        (
            "Pak Chol Min was elected as member of the Political Bureau while Ri Yong Su and Kim Nam as its alternate "
            "members.",
            [
                ("Pak Chol Min", "elected", f"member of the Political Bureau of the {CC}"),
                ("Ri Yong Su", "elected", f"alternate member of the Political Bureau of the {CC}"),
                ("Kim Nam", "elected", f"alternate member of the Political Bureau of the {CC}"),
            ],
        ),
        (
            "Pak Chol Min was elected as secretary of the Party Central Committee by replacing Ri Yong Su.",
            [
                ("Pak Chol Min", "elected", f"secretary of the {CC}"),
                ("Ri Yong Su", "relieved", f"secretary of the {CC}"),
            ],
        ),
    ],
)
def test_changes_of_a_plenary(sentence: str, found: list[tuple[str, str, str]]) -> None:
    assert sorted(changes(PLENARY, sentence)) == sorted(found)


def test_their_posts_are_not_those_of_others() -> None:
    assert changes(
        PLENARY,
        "Kim Nam was elected alternate member of the Political Bureau of the Party Central Committee.",
        "The plenary meeting relieved Pak Chol Min and Ri Yong Su of their posts.",
    )[1:] == [("Pak Chol Min", "relieved", ""), ("Ri Yong Su", "relieved", "")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The bureau authorized Kim Jong Un to preside over all the sittings.",
        "The Political Bureau entrusted Kim Jong Un with the chairmanship of the meeting.",
    ],
)
def test_whom_the_bureau_entrusts_with_the_chair_presides(sentence: str) -> None:
    event = event_of(PLENARY, sentence)
    assert (event.presider, event.people[0].capacity) == ("Kim Jong Un", "presided")


def test_items_told_before_their_verb_and_announced_as_follows() -> None:
    fronted = event_of(
        PLENARY, "The direction of the coming harvest was brought up as an agenda of the plenary meeting."
    )
    assert [a.text for a in fronted.agenda] == ["The direction of the coming harvest"]
    run_on = event_of(
        PLENARY,
        "The plenary meeting approved the agenda items as follows:",
        "1. On the harbours of 2019 2. On the rules 3. On organizational matter",
        "A resolution on the first agenda item was adopted.",
    )
    assert [a.text for a in run_on.agenda] == ["On the harbours of 2019", "On the rules", "On organizational matter"]
    assert run_on.decisions == []


@pytest.mark.parametrize(
    ("lead", "kind", "ordinal", "term"),
    [
        (
            "Amid the hopes of all the people, who look to the sea, the Second Plenary Meeting of the Seventh Central "
            "Committee of the Workers' Party of Korea was held in Pyongyang on July 11.",
            "plenary_meeting",
            2,
            7,
        ),
        (
            "Amid the joy of the country at the opening of the 7th Congress of the Workers' Party of Korea (WPK), there "
            "was held the closing sitting of the congress on July 11.",
            "party_congress",
            7,
            None,
        ),
        (
            "The election of deputies to county people's assemblies of the DPRK was successfully held on Thursday.",
            "other",
            None,
            None,
        ),
    ],
)
def test_meetings_and_elections_behind_a_long_lead(lead: str, kind: str, ordinal: int | None, term: int | None) -> None:
    event = event_of(lead)
    assert (event.kind, event.ordinal, event.term, event.start) == (kind, ordinal, term, date(2019, 7, 11))


def test_who_proposes_is_not_elected_and_who_is_recalled_loses_the_same_seat() -> None:
    seat = "member of the State Affairs Commission of the DPRK"
    assert changes(
        SESSION,
        "At the proposal of Kim Jong Un, president of the State Affairs of the DPRK, Deputies Pak Chol Min and Ri Yong Su "
        "were elected members of the SAC of the DPRK, and Kim Nam and Choe Il were recalled.",
    ) == [
        ("Pak Chol Min", "elected", seat),
        ("Ri Yong Su", "elected", seat),
        ("Kim Nam", "relieved", seat),
        ("Choe Il", "relieved", seat),
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Elected to the Presidium of the Political Bureau of the Party Central Committee was Pak Chol Min.",
            [("Pak Chol Min", "elected", f"member of the Presidium of the Political Bureau of the {CC}")],
        ),
        (
            "Pak Chol Min was removed from the Presidium of the Political Bureau.",
            [("Pak Chol Min", "relieved", f"member of the Presidium of the Political Bureau of the {CC}")],
        ),
        (
            "The meeting elected the Central Auditing Commission of the Party. Pak Chol Min was elected its chairman and Ri "
            "Yong Su its vice-chairman.",
            [
                (
                    "Pak Chol Min",
                    "elected",
                    "chairman of the Central Auditing Commission of the Workers' Party of Korea",
                ),
                (
                    "Ri Yong Su",
                    "elected",
                    "vice-chairman of the Central Auditing Commission of the Workers' Party of Korea",
                ),
            ],
        ),
        (
            "Pak Chol Min was appointed DPRK ambassador extraordinary and plenipotentiary to Laos.",
            [("Pak Chol Min", "appointed", "ambassador of the DPRK to Laos")],
        ),
        (
            "Pak Chol Min was demoted from Marshal to Vice Marshal.",
            [("Pak Chol Min", "relieved", "Marshal")],
        ),
        (
            "Pak Chol Min was transferred from the post of minister of Railways to the post of minister of Forestry.",
            [("Pak Chol Min", "appointed", "minister of Forestry")],
        ),
    ],
)
def test_seats_ranks_and_moves(sentence: str, found: list[tuple[str, str, str]]) -> None:
    assert changes(PLENARY, sentence) == found


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("The meeting adopted relevant decisions with unanimous approval.", [("relevant decisions", True)]),
        ("The meeting, with unanimous approval, adopted the relevant decisions.", [("the relevant decisions", True)]),
        ("The meeting set forth tasks for pilots and unanimously adopted corresponding decisions.",
         [("corresponding decisions", True)]),
        ("The meeting adopted relevant decisions.", []),
        ("A relevant resolution was adopted with unanimous approval.", []),
    ],
)  # fmt: skip
def test_decisions_without_a_title_of_which_only_unanimity_is_told(told: str, found: list[tuple[str, bool]]) -> None:
    event = event_of("The Political Bureau of the WPK Central Committee met on July 11.", told)
    assert [(d.title, d.unanimous) for d in event.decisions] == found
