"""Posts and changes in the words of the general press: bodies in small letters, possessors, deeds, history."""

from __future__ import annotations

import pytest

import partystate

CC = "Central Committee of the Workers' Party of Korea"
BUREAU = f"member of the Political Bureau of the {CC}"
PREMIER = "premier of the Cabinet of the DPRK"
TITLE = "North Korea names new officials"

POSTS = [
    ("was named premier of the cabinet", PREMIER),
    ("was elected the party's general secretary", "general secretary of the Workers' Party of Korea"),
    ("was elected a member of the party's powerful political bureau", BUREAU),
    ("was elected a member of the ruling Workers' Party's politburo", BUREAU),
    ("was appointed vice chairman of the party's central military commission",
     "vice-chairman of the Central Military Commission of the Workers' Party of Korea"),
    ("was elected chairman of the country's State Affairs Commission", "chairman of the State Affairs Commission of the DPRK"),
    ("was named chief of the army's general staff", "chief of the General Staff of the Korean People's Army"),
    ("was appointed head of the party's propaganda department", "head of the propaganda department of the Workers' Party of Korea"),
    ("was made first vice chairman of the state affairs commission",
     "first vice-chairman of the State Affairs Commission of the DPRK"),
]  # fmt: skip


@pytest.mark.parametrize(("told", "post"), POSTS)
def test_bodies_in_the_words_of_the_press(told: str, post: str) -> None:
    report = partystate.read(f"Han Kil Ho {told}, state media said.", title=TITLE, published="2023-03-02")
    assert [c.post for c in report.changes] == [post]
    assert [p.post for p in report.posts] == [post]


ATTESTED = [
    ("North Korea's foreign minister, Han Kil Ho, attended the meeting.", "foreign minister of the DPRK"),
    ("Among them was the premier, Han Kil Ho.", PREMIER),
    ("Han Kil Ho, a secretary of the country's ruling Workers' Party's Central Committee, attended.", f"secretary of the {CC}"),
    ("Pyongyang party chief Han Kil Ho attended the session.", "party chief of Pyongyang"),
    ("Supreme Commander of the Korean People's Army (KPA) Han Kil Ho attended.", "supreme commander of the Korean People's Army"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "post"), ATTESTED)
def test_posts_the_press_gives(sentence: str, post: str) -> None:
    report = partystate.read(f"{sentence} State media said so.", title="North Korea holds talks", published="2023-03-02")
    assert [(p.name, p.post) for p in report.posts] == [("Han Kil Ho", post)]


NO_CHANGE = [
    "Leader Kim Jong Un on Friday dismissed a vice premier over late trains, state media said.",
    "Kim Jong Un appointed his sister to the Political Bureau, state media said.",
    "Han Kil Ho dismissed the director of the plant.",
    "Han Kil Ho was appointed premier of the cabinet in August 2019.",
    "Han Kil Ho was elected a member of the Political Bureau in 2016, state media said then.",
    "Han Kil Ho replaced the wheels.",
]


@pytest.mark.parametrize("sentence", NO_CHANGE)
def test_own_deeds_and_history_are_no_changes(sentence: str) -> None:
    assert partystate.read(sentence, title=TITLE, published="2023-03-02").changes == []


def test_a_new_election_is_told_whoever_is_set_before_the_name() -> None:
    text = (
        "On Friday the parliament re-elected the country's leader Kim Jong Un as chairman of the State Affairs "
        "Commission. Han Kil Ho was chosen as premier, replacing Ri Tong Ju."
    )
    report = partystate.read(text, title="North Korean parliament re-elects Kim", published="2019-04-12")
    assert [(c.name, c.action, c.post) for c in report.changes] == [
        ("Kim Jong Un", "elected", "chairman of the State Affairs Commission of the DPRK"),
        ("Han Kil Ho", "elected", PREMIER),
        ("Ri Tong Ju", "relieved", PREMIER),
    ]


def test_a_title_in_an_adverbial_is_not_the_next_names() -> None:
    text = "On behalf of the President of the State Affairs, Han Kil Ho, chairman of the committee, received the envoy."
    report = partystate.read(text, title="Envoy Received", published="2023-03-02")
    assert "president" not in " ".join(p.post for p in report.posts)


AMONG_OTHERS = [
    ("It elected members of the Political Bureau, including Han Kil Ho and Ri Tong Ju.", BUREAU),
    ("It elected members and alternate members of the Central Committee of the WPK, with Han Kil Ho and Ri Tong Ju among "
     "the elected members.", f"member of the {CC}"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "post"), AMONG_OTHERS)
def test_elected_among_others(sentence: str, post: str) -> None:
    report = partystate.read(f"{sentence} State media said so.", title=TITLE, published="2023-03-02")
    assert [(c.name, c.action, c.post) for c in report.changes] == [
        ("Han Kil Ho", "elected", post),
        ("Ri Tong Ju", "elected", post),
    ]


def test_a_post_given_behind_a_verb_is_not_the_next_names_title() -> None:
    text = (
        "Deputy Han Kil Ho, chairman of the Union of Agricultural Workers of Korea, was by-elected chairman of the SPA, and "
        "Deputy Ri Tong Ju was by-elected vice-chairman of the SPA."
    )
    report = partystate.read(text, title="Session of 14th SPA Held", published="2023-03-02")
    assert [(c.name, c.post) for c in report.changes] == [
        ("Han Kil Ho", "chairman of the Supreme People's Assembly of the DPRK"),
        ("Ri Tong Ju", "vice-chairman of the Supreme People's Assembly of the DPRK"),
    ]


def test_a_sacked_minister_without_a_body_keeps_his_rank_but_not_the_post() -> None:
    text = "Leader Kim Jong Un sacked Deputy Prime Minister Han Kil Ho on the spot, state media said."
    report = partystate.read(text, title=TITLE, published="2023-03-02")
    assert [(c.name, c.action, c.post) for c in report.changes] == [("Han Kil Ho", "relieved", "deputy prime minister")]
    assert report.posts == []


def test_the_secretariat_of_another_organisation() -> None:
    text = (
        "Present was Han Kil Ho, director of the Secretariat and member of the Central Committee of the Union of "
        "Agricultural Workers of Korea."
    )
    posts = [p.post for p in partystate.read(f"A meeting was held. {text}", title="Meeting Held").posts]
    assert posts[0] == "director of the Secretariat of the Central Committee of the Union of Agricultural Workers of Korea"
    assert posts[1] == "member of the Central Committee of the Union of Agricultural Workers of Korea"


def test_people_named_in_the_next_sentence_and_those_who_resigned() -> None:
    text = (
        "Han Kil Ho and Ri Tong Ju, who is believed to be a new secretary, were named members of the State Affairs Commission. "
        "Two generals were appointed members of the State Affairs Commission. These are Pak Chol Su as well "
        "as Minister of Railways Jon Kum Song. Kim Tok Ho and Ri Yong Jin resigned from their posts on the commission. So Jong "
        "Chol was given a seat on the political bureau."
    )
    report = partystate.read(text, title=TITLE, published="2023-03-02")
    commission = "member of the State Affairs Commission of the DPRK"
    assert [(c.name, c.action, c.post) for c in report.changes] == [
        ("Han Kil Ho", "appointed", commission),
        ("Ri Tong Ju", "appointed", commission),
        ("Pak Chol Su", "appointed", commission),
        ("Jon Kum Song", "appointed", commission),
        ("Kim Tok Ho", "relieved", commission),
        ("Ri Yong Jin", "relieved", commission),
        ("So Jong Chol", "elected", BUREAU),
    ]


def test_to_succeed_somebody() -> None:
    text = "Han Kil Ho was appointed as the defence minister to succeed Ri Tong Ju, state media said."
    report = partystate.read(text, title=TITLE, published="2023-03-02")
    post = "defence minister of the DPRK"
    told = [(c.name, c.action, c.post) for c in report.changes]
    assert told == [("Han Kil Ho", "appointed", post), ("Ri Tong Ju", "relieved", post)]


TITLES = [
    ("Vice SAC Chairman Han Kil Ho", "vice-chairman of the State Affairs Commission of the DPRK"),
    ("State Security Minister Han Kil Ho", "minister of State Security"),
    ("Han Kil Ho, chairman of the parliamentary standing committee,",
     "chairman of the Standing Committee of the Supreme People's Assembly of the DPRK"),
    ("Han Kil Ho, chief of the General Staff of the North Korean Army,", "chief of the General Staff of the Korean People's Army"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "post"), TITLES)
def test_titles_in_the_words_of_the_press(words: str, post: str) -> None:
    report = partystate.read(f"{words} attended. State media said so.", title="North Korea", published="2023-03-02")
    assert [p.post for p in report.posts] == [post]


COMMISSIONS = [
    ("DPRK Vice Premier and State Planning Commission Chairman Han Kil Ho (Han Kil-ho)",
     ["vice-premier of the Cabinet of the DPRK", "chairman of the State Planning Commission"]),
    ("WPK Central Auditing Commission Chairman Han Kil Ho",
     ["chairman of the Central Auditing Commission of the Workers' Party of Korea"]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "posts"), COMMISSIONS)
def test_commissions_before_the_name(words: str, posts: list[str]) -> None:
    report = partystate.read(f"A meeting was held. Present was {words}.", title="Meeting Held", published="2023-03-02")
    assert [p.post for p in report.posts] == posts
    assert [p.name for e in report.events for p in e.people] == ["Han Kil Ho"]


def test_an_event_is_no_body_of_a_post() -> None:
    text = "The delegates elected Kim Jong Un as general secretary at a congress of the party, KCNA said."
    report = partystate.read(text, title="North Korea's ruling party re-elects Kim", published="2023-03-02")
    assert [c.post for c in report.changes] == ["general secretary of the Workers' Party of Korea"]


@pytest.mark.parametrize(
    ("words", "posts"),
    [
        ("a former power broker and party secretary", []),
        ("a former singer and now vice minister of Culture", ["vice-minister of Culture"]),
    ],
)
def test_what_somebody_was_called_and_held_before(words: str, posts: list[str]) -> None:
    text = f"Han Kil Ho, {words}, was seen in Pyongyang, North Korea's state media said."
    assert [p.post for p in partystate.read(text, title="Official seen", published="2023-03-02").posts] == posts
