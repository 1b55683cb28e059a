"""Posts whose bodies hold commas, brackets and prepositions of their own, and titles that end oddly. Our own sentences."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]
PRESENT = "A reception was given here on Monday.\n\nPresent there were"


def _posts(report: Report) -> dict[str, list[str]]:
    return {p.name: p.posts for e in report.events for p in e.people}


@pytest.mark.parametrize(
    ("printed", "canonical"),
    [
        ("chairman of the Society for Contacts among Koreans in Austria", None),
        ("president of the Chilean Society of Friendship with the Peoples", None),
        ("secretary of the Committee for Cooperation in Trade, Transport, Science and Culture", None),
        ("chairman of the Korean side to the Joint Committee for Exchange in Agriculture, Trade and Tourism", None),
        ("president of the Onpho Silk Co., Ltd. of Hyesan", None),
        ("chairman of the Korean Side to the Sino- Korean Joint Committee",
         "chairman of the Korean Side to the Sino-Korean Joint Committee"),
        ("chairman of the DPRK Side Committee of the DPRK-Laos Joint Committee", None),
        ("head of the Brass Band \"Voice of Spring\" of Hyesan", None),
        ("secretary of the primary committee at the fish oil shop of Kimchaek Cannery Complex", None),
        ("chairman of the management board of the co-op farm in Onpho Township", None),
        ("permanent representative of the DPRK at the African Union", None),
        ("ambassador e. p. of the DPRK to Laos", "ambassador of the DPRK to Laos"),
        ("platoon leader of the Onpho Brigade", None),
        ("head of the glass blowing group of the Hyesan Circus", None),
        ("chief of a work-team of the Onpho Cannery", None),
        ("head of the handball team of the Onpho Sports Club", None),
        ("section chief of the e-library at Hyesan University", None),
        ("head of shop at the Onpho Radio Company", None),
        ("consul general of the DPRK in Tumnin of Russia", None),
        ("president and chief executive officer of Hyesan Silk Company", "president of Hyesan Silk Company"),
    ],
)  # fmt: skip
def test_a_body_to_its_end(reader: Reader, printed: str, canonical: str | None) -> None:
    report = reader(f"{PRESENT} Ri Song Min, {printed}, and cooks.")
    assert posts_by_name(report)["Ri Song Min"][0] == (canonical or printed)


@pytest.mark.parametrize(
    ("party", "post"),
    [
        ("the Communist Party of Peru (Marxist)", "secretary of the Communist Party of Peru (Marxist)"),
        ("the Communist Party of Peru (CPP)", "secretary of the Communist Party of Peru"),
    ],
)
def test_a_bracket_that_belongs_to_a_name(reader: Reader, party: str, post: str) -> None:
    assert _posts(reader(f"{PRESENT} Juan Soto, secretary of {party}, and cooks."))["Juan Soto"] == [post]


def test_heads_of_departments_head_one_each(reader: Reader) -> None:
    report = reader(f"{PRESENT} Ri Song Min and Pak Il Ho, heads of departments of Hyesan University, and cooks.")
    post = "head of a department of Hyesan University"
    assert posts_by_name(report) == {"Ri Song Min": [post], "Pak Il Ho": [post]}


@pytest.mark.parametrize("title", ["Minster", "Minsiter", "Mniister"])
def test_a_title_with_a_slip(reader: Reader, title: str) -> None:
    report = reader(f"{PRESENT} {title} of Railways Ri Song Min and cooks.")
    assert posts_by_name(report) == {"Ri Song Min": ["minister of Railways"]}


def test_a_slip_is_no_other_word(reader: Reader) -> None:
    assert posts_by_name(reader(f"{PRESENT} Ri Song Min, resident of Hyesan, and cooks.")) == {}


@pytest.mark.parametrize(
    ("printed", "posts"),
    [
        ("Vice-Premier Ri Song Min who doubles as chairman of the State Beekeeping Commission",
         ["vice-premier of the Cabinet of the DPRK", "chairman of the State Beekeeping Commission"]),
        ("Vice-Premier Ri Song Min who doubles chairman of the State Beekeeping Commission",
         ["vice-premier of the Cabinet of the DPRK", "chairman of the State Beekeeping Commission"]),
        ("Ri Song Min, head of the Bee League headquartered in Laos who is editor of the Bee Review",
         ["head of the Bee League", "editor of the Bee Review"]),
        ("Director General of the KCNA Ri Song Min", ["director general of the Korean Central News Agency"]),
        ("Navy Lieutenant Commander Ri Song Min", ["Navy Lieutenant Commander"]),
    ],
)  # fmt: skip
def test_titles_before_and_behind(reader: Reader, printed: str, posts: list[str]) -> None:
    assert posts_by_name(reader(f"{PRESENT} {printed} and cooks."))["Ri Song Min"] == posts


def test_unnamed_officials_among_the_named_hold_their_own_posts(reader: Reader) -> None:
    report = reader(
        f"{PRESENT} State Councilor Zhang Weimin, a vice-minister of Railways, Vice-Minister of Culture Zhao Lihua and cooks."
    )
    assert "vice-minister of Railways" not in [p for posts in _posts(report).values() for p in posts]
    assert _posts(report)["Zhao Lihua"] == ["vice-minister of Culture"]


def test_who_is_told_of_beside_a_statesman(reader: Reader) -> None:
    report = reader(
        "Ri Song Min, DPRK ambassador to Togo, paid a courtesy call on the chairman of the People's Front and Prime "
        "Minister Yao Mensah of Togo on May 3.",
        title="Togolese Leaders on Ties",
        published=date(2011, 5, 5),
    )
    assert _posts(report)["Yao Mensah"] == ["prime minister of Togo"]


@pytest.mark.parametrize(
    ("sent", "post"),
    [
        ("A delegation of Hyesan University led by President Ri Song Min", "president of Hyesan University"),
        ("A delegation of the Bee Society led by Vice-President Ri Song Min", "vice-president of the Bee Society"),
        ("A delegation of the Ministry of Railways led by its Chief of Staff Ri Song Min",
         "chief of staff of the Ministry of Railways"),
        ("A group of students in their second year at the Hyesan Academy led by Ri Song Min, head of its youth department",
         "head of the youth department of the Hyesan Academy"),
    ],
)  # fmt: skip
def test_the_head_of_a_delegation_is_of_its_sender(reader: Reader, sent: str, post: str) -> None:
    report = reader(f"{sent}, left here on Monday.", title="Delegation Leaves")
    assert posts_by_name(report) == {"Ri Song Min": [post]}


@pytest.mark.parametrize(
    ("sent", "posts"),
    [
        ("the delegation of the Lao Ministry of Posts and Tourism led by Minister Kham Vilay",
         ["minister of Posts and Tourism of Laos"]),
        ("a delegation of the Ministry of Trade of Laos led by its Secretary for East Asia Kham Vilay",
         ["secretary for East Asia of the Ministry of Trade of Laos"]),
    ],
)  # fmt: skip
def test_the_head_of_a_guest_delegation(reader: Reader, sent: str, posts: list[str]) -> None:
    report = reader(f"Pak Ui Chun, DPRK foreign minister, met {sent}, here on Monday.", title="Talk Held")
    assert _posts(report)["Kham Vilay"] == posts


def test_a_musician_of_the_rival_state_s_capital(reader: Reader) -> None:
    report = reader(f"{PRESENT} Kim Chol Min, music director of the Seoul Brass Band, and cooks.")
    assert posts_by_name(report) == {}


@pytest.mark.parametrize("trade", ["broadcaster", "librarian", "pilot", "storekeeper", "composer"])
def test_the_chief_of_a_trade(reader: Reader, trade: str) -> None:
    report = reader(f"{PRESENT} Ri Chol, chief {trade} of the Taedonggang Institute, and others.", title="Reception")
    assert _posts(report)["Ri Chol"] == [f"chief {trade} of the Taedonggang Institute"]


@pytest.mark.parametrize("named", ["{}, general officers of the Korean People's Army,", "KPA general officers {}"])
def test_general_officers_are_so_by_post(reader: Reader, named: str) -> None:
    text = f"A parade was held in Pyongyang on Monday.\n\n{named.format('Kim Chol Su and Ri Hong Gi')} were present there."
    post = ["general officer of the Korean People's Army"]
    assert _posts(reader(text, title="Parade Held")) == {"Kim Chol Su": post, "Ri Hong Gi": post}


ASSEMBLY = "Supreme People's Assembly of the DPRK"
COMMITTEE = "Central Committee of the Workers' Party of Korea"


@pytest.mark.parametrize(
    ("printed", "canonical"),
    [
        ("deputy to the 13th SPA", f"deputy to the {ASSEMBLY}"),
        ("deputy to the Twelfth Supreme People's Assembly", f"deputy to the {ASSEMBLY}"),
        ("deputy to the SPA at Constituency No. 9", f"deputy to the {ASSEMBLY}"),
        ("alternate member of the Seventh Central Committee of the WPK", f"alternate member of the {COMMITTEE}"),
        ("director of the Second Economy Commission", None),
        ("director of department of the C.C., WPK", f"department director of the {COMMITTEE}"),
    ],
)
def test_a_body_without_the_number_of_its_term(reader: Reader, printed: str, canonical: str | None) -> None:
    report = reader(f"{PRESENT} Ri Chol Min, {printed}, and officials concerned.")
    want = canonical or printed
    assert [p.removeprefix("the ") for p in _posts(report)["Ri Chol Min"]] == [want]


def test_several_directors_of_departments(reader: Reader) -> None:
    report = reader("Jo Il Nam and Han Kil Ho were appointed directors of departments of the WPK Central Committee.")
    assert {c.post for c in report.changes} == {f"department director of the {COMMITTEE}"}


@pytest.mark.parametrize(
    "praise",
    ["supreme leader of the party, state and army of the DPRK",
     "supreme leader of our party and people of the Democratic People's Republic of Korea"],
)
def test_an_honour_with_its_state_before_the_posts(reader: Reader, praise: str) -> None:
    report = reader(f"Kim Jong Un, {praise} and first chairman of the NDC, inspected the Onpho Mine on May 3.")
    assert [e.place for e in report.events] == ["Onpho Mine"]
    assert _posts(report) == {"Kim Jong Un": ["first chairman of the National Defence Commission of the DPRK"]}


@pytest.mark.parametrize(
    "unit", ["Hyesan Ri Chol Min 205 Guards Tank Division", "Han Kil Ho 9th Regiment", "Jo Il Nam 12 Lifeguard Regiment"]
)
def test_a_unit_that_bears_a_name_and_a_number(reader: Reader, unit: str) -> None:
    report = reader(f"Kim Jong Un inspected the {unit} of the KPA on May 3.")
    assert [(e.kind, e.place, len(e.people)) for e in report.events] == [("guidance", f"{unit} of the KPA", 1)]


def test_trades_before_the_names_of_speakers(reader: Reader) -> None:
    report = reader(
        "A meeting took place on Monday.\n\nSpeeches were made by marathoner Jo Il Nam, housewife Ri Sun Ok, engineer Han "
        "Kil Ho and soldier Pak Chol."
    )
    assert _posts(report) == {"Jo Il Nam": [], "Ri Sun Ok": [], "Han Kil Ho": [], "Pak Chol": []}


@pytest.mark.parametrize("title", ["revolutionary fighter", "anti-imperialist revolutionary veteran"])
def test_fighters_of_old_and_their_posts(reader: Reader, title: str) -> None:
    report = reader(f"{PRESENT} Ri Chol Min, {title}, General of the KPA and member of the WPK Central Committee.")
    assert _posts(report) == {"Ri Chol Min": ["General of the Korean People's Army", f"member of the {COMMITTEE}"]}


@pytest.mark.parametrize("who", ["head of the visiting group of cooks of Gifu", "chief of the negotiating team"])
def test_who_heads_a_company_for_a_while_holds_no_post(reader: Reader, who: str) -> None:
    assert not reader(f"Ri Song Min, {who}, told KCNA that the journey was long.").posts


@pytest.mark.parametrize("where", ["letter", "speech", "message"])
def test_who_writes_behind_whom_he_thanks(reader: Reader, where: str) -> None:
    """ "Thanking A, the ambassador in his letter wished …": the ambassador is another."""
    text = f"Thanking Ri Song Min, the director general in his {where} wished the cooks of Hyesan a good year."
    assert not reader(text).posts
