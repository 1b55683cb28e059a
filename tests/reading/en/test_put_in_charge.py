"""Changes told by what somebody was given to run, by who stepped into whose shoes, and with bodies only pointed to."""

from __future__ import annotations

import pytest

from partystate import read

_STAFF = "chief of the General Staff of the Korean People's Army"
_POLITICAL = "director of the General Political Bureau of the Korean People's Army"
_PRESIDIUM = "president of the Presidium of the Supreme People's Assembly of the DPRK"
_BUREAU = "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"


def changes(text: str) -> set[tuple[str, str, str]]:
    """The changes of a text of the press, published on Wednesday 17 May 2023."""
    return {(c.name, c.action, c.post) for c in read(text, title="North Korea news", published="2023-05-17").changes}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("North Korea's Gen. Ri Yong Gil was chosen to head the army's General Staff, KCNA said.",
         {("Ri Yong Gil", "appointed", _STAFF)}),
        ("North Korea's Kim Kyok Sik has been assigned to command the 4th Corps, KCNA said.",
         {("Kim Kyok Sik", "appointed", "commander of the 4th Corps")}),
        ("The Ministry of Railways is now in the hands of Jang Chun Il, North Korean media show.",
         {("Jang Chun Il", "appointed", "minister of Railways")}),
        ("North Korea's Han Tae-il handed the military's General Political Bureau to Ro Chang-su, an engineer.",
         {("Han Tae-il", "relieved", _POLITICAL), ("Ro Chang-su", "appointed", _POLITICAL)}),
        ("North Korea's Kim Jong-gak moved to the Ministry of Public Security, where he succeeded Ri Thae Chol as "
         "minister, KCNA said.",
         {("Kim Jong-gak", "appointed", "minister of Public Security"),
          ("Ri Thae Chol", "relieved", "minister of Public Security")}),
        ("Vice Marshal Kim Yong Chun took up the defence portfolio, relieving Kim Il Chol, KCNA said.",
         {("Kim Yong Chun", "appointed", "defence minister of the DPRK"),
          ("Kim Il Chol", "relieved", "defence minister of the DPRK")}),
        ("North Korea's Han Tae Il, who until recently ran the Ministry of State Security, was appointed to "
         "direct the KPA General Political Bureau, with Ro Chang Su stepping into his shoes, KCNA said.",
         {("Han Tae Il", "appointed", _POLITICAL), ("Han Tae Il", "relieved", "minister of State Security"),
          ("Ro Chang Su", "appointed", "minister of State Security")}),
        ("Premier Han Tae-il handed over to Ro Chang-su, a chemist by training, North Korean media said.",
         {("Han Tae-il", "relieved", "premier of the Cabinet of the DPRK"),
          ("Ro Chang-su", "appointed", "premier of the Cabinet of the DPRK")}),
        ("North Korea's Han Tae-il stepped down as president of the SPA Presidium, KCNA said. His "
         "seat went to Ro Chang-su, 51, who once led the trade unions.",
         {("Han Tae-il", "relieved", _PRESIDIUM), ("Ro Chang-su", "appointed", _PRESIDIUM)}),
        ("North Korea's Han Tae-il was kicked upstairs to become the party's vice-chairman, KCNA said.",
         {("Han Tae-il", "appointed", "vice-chairman of the Workers' Party of Korea")}),
        ("Among new members of the State Affairs Commission is Ro Chang-su, KCNA said.",
         {("Ro Chang-su", "elected", "member of the State Affairs Commission of the DPRK")}),
        ("North Korea's Om Chol Su was elected a full member of the party's political bureau, KCNA said, while Ri Yong "
         "Ho became an alternate member.",
         {("Om Chol Su", "elected", _BUREAU), ("Ri Yong Ho", "elected", f"alternate {_BUREAU}")}),
        ("The congress elected a new political bureau, North Korean media said. Om Chol Su was named a full member of the "
         "bureau.", {("Om Chol Su", "appointed", _BUREAU)}),
        ("At the Ministry of Railways, Minister Jang Chun was dismissed and his first deputy, Kim Ho, promoted to the "
         "vacant post, North Korean media said.",
         {("Jang Chun", "relieved", "minister of Railways"), ("Kim Ho", "appointed", "minister of Railways")}),
        ("North Korea issued decrees appointing Han Tae Il ambassador to Laos and Ro Chang Su ambassador to Cuba, "
         "KCNA said.",
         {("Han Tae Il", "appointed", "ambassador to Laos"), ("Ro Chang Su", "appointed", "ambassador to Cuba")}),
    ],
)  # fmt: skip
def test_posts_told_by_what_one_runs(text: str, told: set[tuple[str, str, str]]) -> None:
    assert changes(text) == told


def test_who_was_moved_away_took_nothing_of_his_successors() -> None:
    told = changes(
        "The diplomat Ro Kum Sun has become foreign minister of North Korea, KCNA said.\n\n"
        "She takes over from Han Tae Il, who was moved to the United Front Department as its director. Its director of "
        "before, Om Chol Su, loses the job."
    )
    front = next(post for name, action, post in told if name == "Om Chol Su" and action == "relieved")
    assert front.startswith("director of the United Front Department")
    assert told == {
        ("Ro Kum Sun", "appointed", "foreign minister of the DPRK"),
        ("Han Tae Il", "relieved", "foreign minister of the DPRK"),
        ("Han Tae Il", "appointed", front),
        ("Om Chol Su", "relieved", front),
    }


@pytest.mark.parametrize(
    "text",
    [
        "North Korea's Ri Pyong Chol handed a letter for the Foreign Ministry to Wang Yi, KCNA said.",
        "North Korea's Kim Kwang Sop is expected to be named to head the General Staff, KCNA said.",
        "North Korea's Ri Pyong Chol, who led the delegation, moved to the talks venue as its head, KCNA said.",
        "Kim Jong Un handed the navy a new destroyer on Tuesday, KCNA said.",
    ],
)
def test_no_changes(text: str) -> None:
    assert changes(text) == set()


def test_who_continues_to_chair_a_commission_is_its_chairman() -> None:
    told = read("Vice Premier Han Tae Il continues to chair the State Planning Commission, North Korean media show.",
                title="North Korea", published="2023-05-17")  # fmt: skip
    assert ("Han Tae Il", "chairman of the State Planning Commission") in {(p.name, p.post) for p in told.posts}


def test_the_first_meeting_in_years_has_no_number() -> None:
    (event,) = read(
        "North Korea held its first party conference in 44 years on Tuesday, KCNA said.", title="x", published="2023-05-17"
    ).events
    assert (event.kind, event.ordinal) == ("party_conference", None)


@pytest.mark.parametrize("deed", ["oversee the State Planning Commission", "advise the Central Military Commission"])
def test_what_somebody_is_to_do_with_a_body_is_no_seat_in_it(deed: str) -> None:
    assert changes(f"North Korea's Han Tae Il was appointed to {deed}, KCNA said.") == set()


def test_who_is_named_to_join_a_body_sits_in_it() -> None:
    [(name, _, post)] = changes("North Korea's Han Tae Il was named to join the Central Military Commission, KCNA said.")
    assert (name, post) == ("Han Tae Il", "member of the Central Military Commission of the Workers' Party of Korea")
