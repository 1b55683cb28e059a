"""Persons from mentions: one identity across spellings, homonyms apart, slips credited only on evidence."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partystate.reading.report import Change, DocumentHeader, Event, Participant, PostAttestation, Report
from partystate.resolving.blocks import Block, MemoryStore
from partystate.resolving.mentions import Mention, mentions_of
from partystate.resolving.persons import PersonResolver

STAFF = "chief of the General Staff of the Korean People's Army"
MARSHAL = "Vice Marshal of the Korean People's Army"
FOREIGN_AFFAIRS = "vice-minister of Foreign Affairs"
DAY = date(2011, 3, 1)


def mention(name: str, *posts: str, day: int = 0, company: tuple[str, ...] = (), **more: object) -> Mention:
    document = more.pop("document", f"{name}-{day}-{posts}")
    kinds = more.pop("kinds", ())
    return Mention(name, str(document), DAY + timedelta(days=day), posts, company=company, kinds=kinds, **more)  # type: ignore[arg-type]


def ids(resolver: PersonResolver, *mentions: Mention) -> list[str]:
    return [resolver.observe(m).person for m in mentions]


def test_spellings_of_one_name_are_one_person() -> None:
    resolver = PersonResolver()
    spellings = ["Kim Jong Un", "Kim Jong-un", "Kim Chŏng-ŭn", "Gim Jeong-eun", "김정은", "金正恩"]
    assert set(ids(resolver, *(mention(s, "general secretary of the Party") for s in spellings))) == {"kim-jong-un"}


def test_homonyms_of_different_fields_stay_apart_and_keep_their_mentions() -> None:
    resolver = PersonResolver()
    general, diplomat = ids(resolver, mention("Ri Yong Ho", STAFF), mention("Ri Yong Ho", FOREIGN_AFFAIRS, day=3))
    assert general != diplomat
    assert ids(
        resolver,
        mention("Ri Yong Ho", MARSHAL, STAFF, day=9),
        mention("Ri Yong Ho", FOREIGN_AFFAIRS, day=12),
        mention("Ri Yong Ho", MARSHAL, day=20),
    ) == [general, diplomat, general]


def test_hangul_tells_homonyms_apart_that_one_spelling_hides() -> None:
    resolver = PersonResolver()
    first, second = ids(resolver, mention("리영호", STAFF), mention("리용호", day=1))
    assert first != second
    assert resolver.find("리영호")[0][0].person == first
    assert resolver.find("리용호")[0][0].person == second


def test_an_unposted_mention_goes_where_the_company_is() -> None:
    resolver = PersonResolver()
    officers = ("Kim Jong Gak", "Kim Myong Guk", "Hyon Chol Hae")
    envoys = ("Kim Kye Gwan", "Pak Kil Yon", "Kung Sok Ung")
    ids(resolver, *(mention("Ri Yong Ho", STAFF, day=i, company=officers) for i in range(4)))
    ids(resolver, *(mention("Ri Yong Ho", FOREIGN_AFFAIRS, day=i, company=envoys) for i in range(4)))
    assert ids(
        resolver, mention("Ri Yong Ho", day=10, company=envoys), mention("Ri Yong Ho", day=11, company=officers)
    ) == ["ri-yong-ho.2", "ri-yong-ho"]


def test_in_doubt_a_mention_stays_alone_and_is_put_up_for_review() -> None:
    resolver = PersonResolver()
    ids(resolver, mention("Kim Yong Chol", STAFF), mention("Kim Yong Chol", FOREIGN_AFFAIRS))
    decision = resolver.observe(mention("Kim Yong Chol", day=2))
    assert decision.person not in ("kim-yong-chol", "kim-yong-chol.2")
    resolver = PersonResolver()
    for day in range(6):
        ids(resolver, mention("Ri Yong Ho", STAFF, day=day), mention("Ri Yong Ho", FOREIGN_AFFAIRS, day=day))
    undecided = resolver.observe(mention("Ri Yong Ho", day=7))
    assert undecided.doubt is not None
    assert [d.person for d in resolver.undecided()] == [undecided.person]


def test_a_common_name_needs_more_evidence_than_a_rare_one() -> None:
    one, other = "chairman of the Wonsan City People's Committee", "president of the Presidium of the Assembly"
    rare, common = PersonResolver(), PersonResolver()
    assert len(set(ids(rare, mention("Thae Hyong Chol", one), mention("Thae Hyong Chol", other, day=2)))) == 1
    assert len(set(ids(common, mention("Kim Yong Chol", one), mention("Kim Yong Chol", other, day=2)))) == 2


def test_foreigners_are_another_block() -> None:
    resolver = PersonResolver()
    native, guest = ids(resolver, mention("Kim Min"), mention("Kim Min", foreign=True))
    assert (native, guest) == ("kim-min", "f-kim-min")
    assert ids(resolver, mention("Ivan Petrov", foreign=True), mention("Ivan Petrov", day=2)) == ["f-ivan-petrov"] * 2


@pytest.mark.parametrize("slip", ["Choe Ryog Rim", "Choe Yong Ri", "Choe Yong Rimm"])
def test_a_slip_is_credited_to_the_holder_of_the_single_seat(slip: str) -> None:
    resolver = PersonResolver()
    premier = "premier of the Cabinet of the DPRK"
    ids(resolver, *(mention("Choe Yong Rim", premier, day=i) for i in range(3)))
    expected = "choe-yong-rim" if slip != "Choe Ryog Rim" else "choe-ryok-rim"  # two slips away: another person
    assert ids(resolver, mention(slip, premier, day=4)) == [expected]


def test_a_likeness_of_names_alone_is_no_slip() -> None:
    resolver = PersonResolver()
    ids(resolver, *(mention("Ri Yong Mu", "vice-chairman of the National Defence Commission", day=i) for i in range(5)))
    other = ids(resolver, mention("Ri Yong Su", day=6), mention("Ri Yong Su", "director of the Tile Factory", day=7))
    assert all(person.startswith("ri-yong-su") for person in other)


def test_a_known_bearer_of_the_printed_name_is_not_taken_for_a_slip() -> None:
    resolver = PersonResolver()
    post = "department director of the Trade Ministry"
    ids(resolver, *(mention("Ri Yong Su", post, day=i) for i in range(5)))
    ids(resolver, *(mention("Ri Yong Sun", "manager of the Sinuiju Textile Mill", day=i) for i in range(5)))
    assert resolver.observe(mention("Ri Yong Sun", post, day=8)).person.startswith("ri-yong-sun")


def test_a_post_that_bridges_two_profiles_makes_them_one() -> None:
    resolver = PersonResolver()
    chief, minister = "chief of the Ryongsong Bureau", "minister of City Affairs"
    first, second = ids(resolver, mention("Kim Chol Nam", chief), mention("Kim Chol Nam", minister, day=1))
    assert first != second
    decision = resolver.observe(mention("Kim Chol Nam", chief, minister, day=2))
    assert decision.merged == ((second, first),)
    assert resolver.current(second) == first
    assert ids(resolver, mention("Kim Chol Nam", minister, day=3)) == [first]


def test_who_was_set_aside_between_two_follows_when_they_become_one() -> None:
    resolver = PersonResolver()
    chief, minister = "chief of the Ryongsong Bureau", "minister of City Affairs"
    for day in range(4):
        ids(resolver, mention("Kim Chol Nam", chief, day=day), mention("Kim Chol Nam", minister, day=day))
    aside = resolver.observe(mention("Kim Chol Nam", day=5)).person
    assert aside not in ("kim-chol-nam", "kim-chol-nam.2")
    resolver.observe(mention("Kim Chol Nam", chief, minister, day=6))
    assert resolver.current(aside) == "kim-chol-nam"


def test_the_dead_do_not_act() -> None:
    resolver = PersonResolver()
    ids(resolver, mention("Jo Myong Rok", "director of the Bureau", died=True))
    assert ids(resolver, mention("Jo Myong Rok", day=400)) != ["jo-myong-rok"]


def test_entries_of_one_list_are_two_persons() -> None:
    resolver = PersonResolver()
    first, second = ids(
        resolver,
        mention("Thae Hyong Chol", document="d", roster="committee"),
        mention("Thae Hyong Chol", document="d", roster="committee"),
    )
    assert first != second
    assert resolver.judge(first, second, same=True) == ()  # the list says so


def test_a_judgement_outranks_the_evidence_and_can_part_for_good() -> None:
    resolver = PersonResolver()
    first, second = ids(resolver, mention("Ri Yong Ho", STAFF), mention("Ri Yong Ho", FOREIGN_AFFAIRS))
    assert resolver.observe(mention("Ri Yong Ho", FOREIGN_AFFAIRS, day=3), person=first).person == first
    resolver = PersonResolver()
    ids(resolver, mention("Ri Yong Ho", STAFF), mention("Ri Yong Ho", FOREIGN_AFFAIRS))
    assert resolver.judge(first, second, same=True) == ((second, first),)
    assert resolver.observe(mention("Ri Yong Ho", FOREIGN_AFFAIRS, day=3)).person == first
    resolver = PersonResolver()
    ids(resolver, mention("Ri Yong Ho", STAFF), mention("Ri Yong Ho", FOREIGN_AFFAIRS))
    resolver.judge(first, second, same=False)
    resolver.observe(mention("Ri Yong Ho", STAFF, FOREIGN_AFFAIRS, day=3))
    assert resolver.current(second) == second
    with pytest.raises(ValueError, match="no person"):
        resolver.judge(first, "ri-yong-ho.9", same=True)
    with pytest.raises(ValueError, match="no person"):
        resolver.observe(mention("Ri Yong Ho"), person="nobody")


def test_a_judgement_may_join_two_names_and_holds_for_later_mentions() -> None:
    resolver = PersonResolver(store=MemoryStore())
    ids(resolver, *(mention("Ri Yong Su", "manager of the Tile Factory", day=i) for i in range(3)))
    (printed,) = ids(resolver, mention("Ri Yong Sun", day=4))
    assert resolver.judge(printed, "ri-yong-su", same=True) == (("ri-yong-sun", "ri-yong-su"),)
    resolver.flush()
    assert resolver.current(printed) == "ri-yong-su"
    assert ids(resolver, mention("Ri Yong Sun", "manager of the Tile Factory", day=5)) == ["ri-yong-su"]


def test_a_likely_slip_without_enough_evidence_is_put_up_for_review() -> None:
    resolver = PersonResolver()
    ids(resolver, *(mention("Kim Yong Su", "vice-minister of Coal Industry", day=i) for i in range(4)))
    decision = resolver.observe(mention("Kim Yong Sun", "vice-minister of Coal Industry", day=5))
    assert decision.person == "kim-yong-sun"
    assert [(d.person, d.candidate) for d in resolver.undecided()] == [("kim-yong-sun", "kim-yong-su")]
    resolver.judge("kim-yong-sun", "kim-yong-su", same=False)
    assert list(resolver.undecided()) == []


def test_any_spelling_finds_the_person() -> None:
    store = MemoryStore()
    resolver = PersonResolver(store=store)
    ids(resolver, mention("Jang Song Thaek"), mention("Choe Ryong Hae"))
    resolver.flush()
    for name in ("장성택", "Jang Sung-taek", "Chang Sŏng-t'aek", "JANG SONG THAEK"):
        assert resolver.find(name)[0][0].person == "jang-song-thaek"
    assert resolver.find("Choe Yong-hae")[0][0].person == "choe-ryong-hae"
    assert resolver.find("Pak Pong Ju") == []


def sample_mentions(seed: int, size: int = 120) -> list[Mention]:
    rng = random.Random(seed)
    people = [
        ("Ri Yong Ho", (STAFF, MARSHAL)),
        ("Ri Yong Ho", (FOREIGN_AFFAIRS,)),
        ("Kim Yong Chol", ("director of the Reconnaissance Bureau of the Army",)),
        ("Kim Yong Chol", ("minister of Coal Industry",)),
        ("Choe Yong Rim", ("premier of the Cabinet of the DPRK",)),
        ("Hu Jintao", ("president of China",)),
    ]
    found = []
    for i in range(size):
        name, posts = people[rng.randrange(len(people))]
        held = tuple(p for p in posts if rng.random() < 0.8)
        company = tuple(rng.sample([n for n, _ in people if n != name], 2))
        found.append(mention(name, *held, day=i, company=company, document=str(i), foreign=name == "Hu Jintao"))
    return found


def test_state_survives_the_store_at_any_point() -> None:
    stored, kept = PersonResolver(store=MemoryStore()), PersonResolver()
    for i, one in enumerate(sample_mentions(1)):
        assert stored.observe(one) == kept.observe(one)
        if i % 7 == 0:
            stored.flush()
    assert [p.to_json() for p in stored.persons()] == [p.to_json() for p in kept.persons()]
    assert [d.person for d in stored.undecided()] == [d.person for d in kept.undecided()]


def test_a_block_comes_back_from_its_text() -> None:
    resolver = PersonResolver()
    for one in sample_mentions(2):
        resolver.observe(one)
    for key in ("ri yong ho", "f-hu jintao"):
        text = resolver._block(key).dumps()
        assert Block.loads(text).dumps() == text


@given(st.randoms(use_true_random=False))
def test_the_order_of_posted_mentions_does_not_change_who_is_who(rng: random.Random) -> None:
    mentions = [m for m in sample_mentions(3) if m.posts]
    rng.shuffle(mentions)
    resolver = PersonResolver()
    decided = [(m, resolver.observe(m)) for m in mentions]
    by_post: dict[tuple[str, str], set[str]] = {}
    for one, decision in decided:
        for post in one.posts:
            by_post.setdefault((one.name, post), set()).add(resolver.current(decision.person))
    assert all(len(persons) == 1 for persons in by_post.values())
    assert by_post[("Ri Yong Ho", FOREIGN_AFFAIRS)] != by_post[("Ri Yong Ho", STAFF)]


def test_mentions_gather_what_a_report_says_of_a_name() -> None:
    host = Participant("Pak Ui Chun", "principal", ["foreign minister of the DPRK"])
    event = Event("talks", start=DAY, people=[host, Participant("Ivan Petrov", "guest", foreign=True)])
    report = Report(
        DocumentHeader("x", "sha", "KCNA", published=DAY + timedelta(days=1)),
        events=[event],
        changes=[Change("Han Song Il", "died", "director of the Bureau")],
        posts=[PostAttestation("Pak Ui Chun", "foreign minister of the DPRK"), PostAttestation("Ivan Petrov", "envoy")],
    )
    minister, guest, dead = mentions_of(report)
    assert minister == Mention(
        "Pak Ui Chun", "sha", DAY, ("foreign minister of the DPRK",), False, ("Ivan Petrov",), ("talks",), False, "KCNA"
    )
    assert (guest.name, guest.foreign, guest.posts) == ("Ivan Petrov", True, ("envoy",))
    assert (dead.name, dead.died, dead.on) == ("Han Song Il", True, DAY + timedelta(days=1))
    decisions = PersonResolver().observe_report(report)
    assert decisions[("Ivan Petrov", True)].person == "f-ivan-petrov"


@pytest.mark.parametrize(
    ("first", "other", "post", "one"),
    [
        ("Pyotr Zelenin", "Pyotr A. Zelenin", "ambassador of Zubrovka to the DPRK", True),
        ("Marisol Quintero Vega", "Marisol Quintera Vega", "minister of Fisheries of Zubrovka", True),
        ("Zhou Min", "Zhou Ming", "ambassador of Zubrovka to the DPRK", False),
        ("Pyotr Zelenin", "Ivan Zelenin", "ambassador of Zubrovka to the DPRK", False),
    ],
)
def test_a_foreigner_printed_a_little_otherwise_is_one_by_the_same_post(
    first: str, other: str, post: str, one: bool
) -> None:
    resolver = PersonResolver()
    a = resolver.observe(Mention(first, "d1", date(2011, 3, 1), (post,), foreign=True))
    b = resolver.observe(Mention(other, "d2", date(2011, 4, 1), (post,), foreign=True))
    assert (a.person == b.person) is one
    unknown = resolver.observe(Mention(f"{first} Junior", "d3", date(2011, 4, 1), ("head of a mill",), foreign=True))
    assert unknown.person != a.person
