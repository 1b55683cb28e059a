"""One key for all spellings of a name, and what names can and cannot be the same."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from partystate.romanisation import (
    SYSTEMS,
    System,
    compatible,
    name_key,
    name_keys,
    read_name,
    romanise,
    slip_distance,
    to_hangul_candidates,
)
from partystate.romanisation.tables import given_weights, surname_table

SAME = [
    [
        "Kim Jong Un", "Kim Jong-un", "Kim Chŏng-ŭn", "Kim Ch'ong-un", "Kim Ch’ong-un", "Kim Chong-un", "Gim Jeong-eun",
        "Gim Jeongeun", "Kim Jongun", "KIM JONG UN", "kim jong un", "Jong-un Kim", "김정은", "김 정은", "金正恩",
    ],
    [
        "Ri Yong Ho", "Ri Yong-ho", "Lee Yong-ho", "Yi Yong-ho", "Rhee Yong Ho", "Li Yong Ho", "Lee Young-ho",
        "I Yeong-ho", "리용호", "이영호",
    ],
    ["Choe Ryong Hae", "Choi Ryong-hae", "Ch'oe Ryong-hae", "Choe Ryong-Hae", "최룡해", "崔龍海", "崔龙海"],
    ["Pak Pong Ju", "Park Pong-ju", "Park Bong-ju", "Bak Bong-ju", "박봉주", "朴鳳柱", "朴凤柱"],
    ["Jang Song Thaek", "Jang Sung-taek", "Chang Song-t'aek", "Chang Sŏng-t'aek", "Jang Seong-taek", "張成澤"],
    ["Jong Tong Yong", "Chung Dong-young", "Jeong Dong-yeong", "정동영"],
    ["Mun Kyong Dok", "Mun Kyong Tok", "Mun Kyong-dok", "문경덕"],
    ["Kim Jong Gak", "Kim Jong Kak", "Kim Chŏng-gak", "김정각"],
    ["O Kuk Ryol", "O Kŭng-nyŏl", "오극렬"],
    ["Vladimir Putin", "VLADIMIR PUTIN", "Vladimir  Putin"],
]  # fmt: skip
APART = [
    ("Kim Jong Un", "Kim Jong Il"),
    ("Kim Jong Un", "Kim Yong Un"),
    ("Kim Yong Nam", "Kim Yong Chun"),
    ("Choe Thae Bok", "Choe Tae Bok"),
    ("Ri Yong Mu", "Ryu Yong Mu"),
    ("Han Kwang Sang", "Hang Kwang Sang"),
]
SURNAMES = sorted(h for h, w in surname_table().weight.items() if w >= 2)
AMBIGUOUS = frozenset("중승준청")
"""Given-name syllables whose letters without diacritics ("Jung", "Sung", "Chong") more often stand for another."""
COMMON = sorted(s for s, w in given_weights().items() if w >= 3 and s not in AMBIGUOUS)
given_names = st.text(st.sampled_from(COMMON), min_size=2, max_size=2)
names = st.builds(lambda surname, given: surname + given, st.sampled_from(SURNAMES), given_names)


@pytest.mark.parametrize("spellings", SAME, ids=lambda s: s[0])
def test_all_spellings_of_one_name_share_the_key(spellings: list[str]) -> None:
    assert {s: name_key(s) for s in spellings} == dict.fromkeys(spellings, name_key(spellings[0]))


@pytest.mark.parametrize(("one", "other"), APART)
def test_different_names_keep_different_keys(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@given(names)
@example("남궁갑")  # its first two syllables are a surname too
@example("제갈철수")
def test_state_media_spelling_keeps_the_key_and_leads_back_to_the_hangul(hangul: str) -> None:
    printed = romanise(hangul)
    assert name_key(printed) == name_key(hangul)
    assert compatible(printed, hangul) == 1.0
    assert hangul in {h for h, _ in to_hangul_candidates(printed, limit=64)}


@given(names, st.sampled_from(SYSTEMS))
def test_every_system_stays_compatible_with_its_hangul(hangul: str, system: System) -> None:
    printed = romanise(hangul, system)
    assert compatible(printed, hangul) >= 0.3
    assert compatible(hangul, printed) == compatible(printed, hangul)


@given(names.filter(lambda name: name[0] != "천"), st.sampled_from(("revised", "press")))
def test_the_key_is_among_the_readings_of_the_other_systems(hangul: str, system: System) -> None:
    assert name_key(hangul) in name_keys(romanise(hangul, system))


@given(names, names)
def test_agreement_is_symmetric_and_certain_only_for_equal_keys(one: str, other: str) -> None:
    a, b = romanise(one), romanise(other)
    assert compatible(a, b) == compatible(b, a)
    if name_key(a) == name_key(b):
        assert compatible(a, b) > 0.9
        assert slip_distance(a, b) == 0
    if compatible(one, other) == 1.0:
        assert one == other


@given(st.text(max_size=40))
def test_any_text_has_a_key(text: str) -> None:
    assert isinstance(name_key(text), str)
    assert name_keys(text)[0] == name_key(text)


def test_one_spelling_of_two_names_agrees_with_both_but_they_do_not_agree() -> None:
    assert compatible("Ri Yong Ho", "리영호") == compatible("Ri Yong Ho", "리용호") == 1.0
    assert compatible("리영호", "리용호") == 0.0


def test_the_southern_spelling_of_a_northern_name_agrees_less() -> None:
    assert compatible("이설주", "리설주") == 1.0
    assert 0.3 <= compatible("Choe Yong-hae", "최룡해") < 1.0
    assert compatible("Choe Yong Hae", "Choe Ryong Hae") < 1.0


@pytest.mark.parametrize(
    ("printed", "meant", "slips"),
    [
        ("Choe Ryog Hae", "Choe Ryong Hae", 1),
        ("Hang Kwang Sang", "Han Kwang Sang", 1),
        ("Mun Kyong Tok", "Mun Kyong Dok", 0),
        ("Kwak Bom Gi", "Kwak Pom Gi", 0),
        ("Jang Song Theak", "Jang Song Thaek", 1),
        ("Kim Jong Un", "Kim Jong Il", 2),
    ],
)
def test_slips_are_counted(printed: str, meant: str, slips: int) -> None:
    assert slip_distance(printed, meant) == slip_distance(meant, printed) == slips


@pytest.mark.parametrize("name", ["Vladimir Putin", "Hu Jintao", "Wen Jiabao", "Nguyen Phu Trong", "Kim", "", "DPRK"])
def test_what_cannot_be_korean_is_said_so(name: str) -> None:
    assert not read_name(name).korean
    assert to_hangul_candidates(name) == []


@pytest.mark.parametrize("name", ["Ho Jong", "Hŏ Chong", "허종", "Jang Ung", "Kim Chol"])
def test_names_of_two_syllables(name: str) -> None:
    assert read_name(name).korean
    assert len(read_name(name).syllables) == 2


@pytest.mark.parametrize("printed", ["Ri Jong II", "Ri Jong ll", "Ri ll Hwan"])
def test_a_misprinted_il_is_read_as_meant(printed: str) -> None:
    meant = printed.replace("II", "Il").replace("ll", "Il")
    assert name_key(printed) == name_key(meant)
    assert printed not in (meant, name_key(printed))
