"""Finding the DPRK's bodies, posts, places and outlets by the words reports use."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from partystate.charter import Charter, load_charter

D2011, D2018, D2020, D2024 = date(2011, 5, 1), date(2018, 5, 1), date(2020, 11, 15), date(2024, 5, 1)
PARTY = "Workers' Party of Korea"


@pytest.mark.parametrize(
    ("text", "on", "name"),
    [
        ("C.C., the WPK", None, f"Central Committee of the {PARTY}"),
        ("the WPK Central Committee", None, f"Central Committee of the {PARTY}"),
        ("Party Central Committee", None, f"Central Committee of the {PARTY}"),
        ("조선로동당 중앙위원회", None, f"Central Committee of the {PARTY}"),
        ("Political Bureau of the C.C., WPK", None, f"Political Bureau of the Central Committee of the {PARTY}"),
        ("Enlarged Meeting of 21st Political Bureau", None, None),
        ("7th Central Committee of WPK", None, f"Central Committee of the {PARTY}"),
        ("Eighth Central Military Commission", D2024, f"Central Military Commission of the {PARTY}"),
        ("당 중앙위원회 정치국", None, f"Political Bureau of the Central Committee of the {PARTY}"),
        ("SPA Presidium", D2011, "Presidium of the Supreme People's Assembly of the DPRK"),
        ("DPRK SPA Standing Committee", D2024, "Standing Committee of the Supreme People's Assembly of the DPRK"),
        ("Presidium of the Supreme People's Assembly", date(2021, 3, 3),
         "Standing Committee of the Supreme People's Assembly of the DPRK"),
        ("최고인민회의 상임위원회", D2011, "Presidium of the Supreme People's Assembly of the DPRK"),
        ("DPRK NDC", None, "National Defence Commission of the DPRK"),
        ("National Defense Commission", None, "National Defence Commission of the DPRK"),
        ("Secretariat of the C.C., WPK", D2011, f"Secretariat of the Central Committee of the {PARTY}"),
        ("Ministry of the People's Armed Forces", D2011, "Ministry of the People's Armed Forces"),
        ("Ministry of Public Security", D2020, "Ministry of Public Security"),
        ("KPA General Staff", None, "General Staff of the Korean People's Army"),
        ("Jagang Provincial Committee of the WPK", D2011, f"Jagang Provincial Committee of the {PARTY}"),
        ("Pyongyang City People's Committee", D2011, "Pyongyang City People's Committee"),
        ("Uiju County Party Committee", D2024, f"Uiju County Committee of the {PARTY}"),
        ("함경북도당위원회", None, f"North Hamgyong Provincial Committee of the {PARTY}"),
        ("Ministry of Sorcery", None, None),
        ("", None, None),
    ],
)  # fmt: skip
def test_find_body(dprk: Charter, text: str, on: date | None, name: str | None) -> None:
    found = dprk.find_body(text, on)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "on", "title"),
    [
        ("secretary of the C.C., the WPK", D2011, f"secretary of the Central Committee of the {PARTY}"),
        ("vice-chairman of the NDC", D2011, "vice-chairman of the National Defence Commission of the DPRK"),
        ("Premier", D2011, "premier of the Cabinet of the DPRK"),
        ("deputy to the SPA", D2011, "deputy to the Supreme People's Assembly of the DPRK"),
        ("president of the State Affairs of the Democratic People's Republic of Korea", D2024,
         "president of the State Affairs of the DPRK"),
        ("chairman of the State Affairs Commission", D2018, "chairman of the State Affairs Commission of the DPRK"),
        ("defence minister", D2024, "minister of National Defence of the DPRK"),
        ("총비서", D2024, f"general secretary of the {PARTY}"),
        ("minister of Finance", D2011, "minister of Finance"),
        ("chief of the KPA General Staff", D2024, "chief of the General Staff of the Korean People's Army"),
        ("chairman of the North Hamgyong Provincial People's Committee", D2011,
         "chairman of the North Hamgyong Provincial People's Committee"),
        ("astrologer of the C.C., the WPK", D2011, None),
    ],
)  # fmt: skip
def test_find_post_by_title(dprk: Charter, text: str, on: date, title: str | None) -> None:
    found = dprk.find_post(text, on=on)
    assert (found.title if found else None) == title


def test_one_title_at_different_times_is_different_posts(dprk: Charter) -> None:
    then, now = (dprk.find_post("general secretary", "WPK", on) for on in (D2011, D2024))
    assert then is not None and now is not None and then.id != now.id
    assert [p.role for p in dprk.post_lineage(now.id)][-4:] == [
        "general secretary", "first secretary", "chairman", "general secretary",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("당중앙위원회 정치국 위원", f"member of the Political Bureau of the Central Committee of the {PARTY}"),
        ("당중앙위원회 비서", f"secretary of the Central Committee of the {PARTY}"),
        ("외무상", "foreign minister of the DPRK"),
        ("석탄공업상", "minister of Coal Industry"),
        ("국가계획위원회 위원장", "chairman of the State Planning Commission"),
        ("자강도인민위원회 위원장", "chairman of the Jagang Provincial People's Committee"),
        ("평양시당 책임비서", f"chief secretary of the Pyongyang City Committee of the {PARTY}"),
        ("조선인민군 총참모장", "chief of the General Staff of the Korean People's Army"),
        ("우주비행사", None),
    ],
)
def test_find_post_in_hangul(dprk: Charter, text: str, title: str | None) -> None:
    found = dprk.find_post(text, on=D2024)
    assert (found.title if found else None) == title


def test_provincial_heads_by_period(dprk: Charter) -> None:
    body = "Jagang Provincial Party Committee"
    for on, role in ((D2011, "chief secretary"), (D2018, "chairman"), (D2024, "chief secretary")):
        found = dprk.find_post(role, body, on)
        assert found is not None and found.holds(on)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_word_order_and_case_never_matter(data: st.DataObject) -> None:
    charter = load_charter("dprk")
    body = data.draw(st.sampled_from(sorted(charter.bodies.values(), key=lambda b: b.id)))
    words = data.draw(st.permutations(body.name.split()))
    shout = data.draw(st.booleans())
    text = " ".join(words).upper() if shout else " ".join(words)
    # shuffled words may happen to spell one of the state's own names ("Korea North" → "North Korea"): not this property
    own = [n.casefold() for names in charter.state.names.values() for n in names if " " in n]
    own += [a.casefold() for pair in charter.state.abbreviations.items() for a in pair if " " in a]
    assume(all((n in text.casefold()) == (n in body.name.casefold()) for n in own))
    on = body.since or body.until
    assert charter.bodies_named(text) == charter.bodies_named(body.name)
    assert charter.find_body(text, on) == charter.find_body(body.name, on)


def test_every_body_is_found_by_its_own_names_while_it_exists(dprk: Charter) -> None:
    lost = [(b.id, alias) for b in dprk.bodies.values() for given_ in b.names.values() for alias in given_
            if b not in dprk.bodies_named(alias)]  # fmt: skip
    assert lost == []


def test_places(dprk: Charter) -> None:
    assert [p.id for p in dprk.find_places("Unsan County")] == ["unsan-county-south", "unsan-county-north"]
    within = dprk.find_place("Unsan County", within="north-phyongan")
    assert within is not None and within.id == "unsan-county-north"
    for text, place_id in (("Unsan County, North Phyongan", "unsan-county-north"), ("함흥시", "hamhung"),
                           ("Hamhung City", "hamhung"), ("Potonggang", "pothonggang-district")):  # fmt: skip
        found = dprk.find_place(text)
        assert found is not None and found.id == place_id, text
    palace = dprk.find_place("Kumsusan Palace of the Sun")
    assert palace is not None and palace.renamed_from == "kumsusan-memorial-palace"
    assert dprk.place_path("mangyongdae-district") == ["mangyongdae-district", "pyongyang", "dprk"]


def test_outlets_programmes_ranks_people(dprk: Charter) -> None:
    def name(found: object) -> object:
        return getattr(found, "name", None)

    assert name(dprk.find_outlet("Korean Central News Agency")) == name(dprk.find_outlet("kcna.kp")) == "KCNA"
    assert name(dprk.find_programme("80-day campaign of loyalty")) == "80-day campaign"
    assert name(dprk.find_programme("최대비상방역체계")) == "maximum emergency epidemic prevention system"
    assert name(dprk.find_rank("Lieut. Gen.")) == "Lieutenant General"
    assert name(dprk.find_rank("대장")) == "General"
    assert name(dprk.find_person("김정일")) == "Kim Jong Il"
    assert name(dprk.leader_on(date(2011, 12, 16))) == "Kim Jong Il"
    assert name(dprk.leader_on(date(2012, 1, 1))) == "Kim Jong Un"
    assert next(iter(dprk.ranks)) == "generalissimo"
