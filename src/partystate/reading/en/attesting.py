"""What a whole report says of posts: the changes that count as news, and the posts its people hold after them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from partystate.reading.en.changes.change_facts import DEPUTY_TO, TOO_BARE, Found
from partystate.reading.en.changes.change_patterns import is_rank
from partystate.reading.en.people.context import People, Person, name_key
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import pattern
from partystate.reading.report import GIVEN, Change, PostAttestation, Report, Span

_DEATH_NEWS: Final = pattern(
    r"\b(?:[Pp]ass(?:es|ed) [Aa]way|[Dd]ies|[Dd]ied|[Dd]ead|[Kk]illed|Obituary|Notice|[Dd]eath of|Funeral Committee"
    r"|[Mm]ourns?|[Mm]ourned|[Ff]uneral|[Ff]arewell|[Bb]urial|[Bb]ur(?:y|ies|ied)|[Bb]ier|[Ee]xecut(?:ed|es|ion)"
    r"|[Pp]ut to [Dd]eath)\b"
)
_OFFICE_NEWS: Final = pattern(
    r"\b(?:[Ee]lect(?:s|ed)|[Rr]e-?elect(?:s|ed)|[Aa]ppoint(?:s|ed)|[Nn]am(?:es|ed)|[Aa]ssumes?|[Bb]ecomes|Acclaimed"
    r"|Supreme Commander|[Tt]akes [Oo]ffice|[Pp]romot(?:es|ed|ing)|(?:[Mm]akes?|[Mm]ade) (?:\w+ ){0,3}(?:general"
    r"|marshal)"
    r"|[Cc]rown(?:s|ed)|[Ii]nstall(?:s|ed)|[Jj]oins .*\b(?:leadership|[Pp]olitburo)|[Rr]eshuffl\w+|[Ss]hake-?up"
    r"|(?:takes|gets|new) (?:\w+ )?(?:post|job|helm)"
    r"|[Ee]levat(?:es|ed)|[Tt]itle\b.*\b(?:[Aa]warded|[Cc]onferred)|[Aa]ward(?:s|ed|ing) .*\b[Tt]itle"
    r"|(?:given|granted|awarded|takes|gets) (?:an? |the )?(?:\w+ )?(?:title|rank)s?"
    r"|(?:[Ww]raps? [Uu]p|[Ee]nds?|[Cc]los(?:es|ed)|[Cc]oncludes?) .*(?:[Cc]ongress|[Cc]onference|[Mm]eeting"
    r"|[Pp]lenum|[Ss]ession)"
    r"|(?:[Cc]ongress|[Cc]onference|[Pp]lenum|[Mm]eeting|[Ss]ession)\b.* (?:ends|closes|concludes|wraps up))\b"
)
_RANK: Final = pattern(
    r"(?:army )?(?:(?:colonel|lieutenant|major|vice|rear) )?(?:general|marshal|admiral)(?: of .+)?$", flags=re.I
)
_SHARED: Final = pattern(r"(?:(?:first|alternate|candidate) )?(?:vice|deputy|member)\b|secretary\b|$")
"""Beginnings of posts that several hold at a time."""
_OF_LEARNING: Final = ("professor", "academician")
"""Ends of what is conferred as a title of learning, and is no post without an office behind it."""
_OF_COMPANY: Final = " of the delegation"
"""End of what is no post: to be of a company that travels."""
_SEAT: Final = ("member of", "alternate member of", "candidate member of")
"""Beginnings of posts that are held beside an office: "the foreign minister was named a member of the commission"."""
_LESSER_SEATS: Final = ("alternate", "candidate")
"""Kinds of members whose seat ends when they become members of the same body."""
_OF_NOTHING: Final = pattern(r" of (?:the )?(?:agency|body|group|panel)$")
"""End of a post whose body is not named ("chairman of the North's agency that deals with …")."""
_TO_LEADERS: Final = frozenset(["elected", "promoted"])
"""What the first sentence of a story tells of a leader; whom he "replaced" gave him no office."""
NO_POSTS: Final = frozenset(["head of state", "chief of state", "head of government", "head", "chief"])
"""What the press and directories call whoever receives envoys or governs, and heads of nothing."""
_BARE_SEATS: Final = frozenset(["member", "alternate member", "candidate member", "full member"])
"""Seats of nothing: no post by themselves."""
_OF_MANY: Final = pattern(
    r"^(?:[\w-]+ ){1,3}of (?P<b>the (?:.+ of the )?[^,]*?(?:Commission|Bureau|Presidium|Committee)\b.*)$"
)
"""A post in a body in which several sit."""
_ONE_RESHUFFLE: Final = 700
"""Characters between two changes of one reshuffle, at most."""
_NOW: Final = pattern(r"\b(?:now|currently|still|remains?|today)\b[^.;]*$")
_LISTED: Final = 3
"""From so many on that are given the same seat together they are a list of those elected, which retells no leader's."""
_NOW_BEFORE: Final = 40
"""Characters before an office that may say that somebody holds it when the report is made."""
_KEPT_BESIDE: Final = "deputy to"
"""Beginning of the post that is held beside any other: an appointment elsewhere does not end it."""


def add_changes(
    report: Report, found: list[Found], people: People, lexicon: Lexicon, text: str, *, lead: int = 0
) -> None:
    """Put the changes that are news into a report, each once, and bring its people's posts up to date.

    `text`: the document's. `lead`: where the sentence ends with which a text of the press tells its news; 0 for others.
    """
    past = list(_before_lives(text)) if found else []
    of_rival = not lead and any(name in text for name in lexicon.rivals)
    last_posts: tuple[str, ...] = ()
    named_at: list[Span] = []
    """Where the last posts are named, for a change that only says "his post"."""
    headed: dict[str, tuple[tuple[str, ...], list[Span]]] = {}
    """What one alone can hold, by who was given it: of several posts given that one has a predecessor."""
    last_key = seated = ""
    seen: set[tuple[str, str, str]] = set()
    for item in found:
        person = people.of(item.mention)
        listed = item.action == "elected" and sum(f.posts == item.posts for f in found) >= _LISTED
        listed = listed or (bool(lead) and _beside_others(item, found, people, lexicon))
        if not (listed or _credible(item, person, report, lexicon, lead)) or not _possible(item, person, people):
            continue
        if any(before.endswith(person.name) for before in past):
            continue  # somebody of history
        posts = item.posts
        evidence = [item.span, *item.post_at]
        if item.same_post:  # "was relieved of his post", "to fill the vacancy", "from that post"
            # "Vice Marshal ⟦0⟧ was relieved of his posts", "Deputy ⟦0⟧ was relieved of his post": of an office
            offices = [p for p in item.mention.posts if not is_rank(p) and not p.startswith(DEPUTY_TO)]
            roles = [r for r in item.mention.open_roles if r not in TOO_BARE and not is_rank(r)]
            own = tuple(offices[-1:] or roles[-1:]) if item.action == "relieved" else ()
            if item.own_post and not own and item.action == "relieved":
                held = [p for p in person.posts if not is_rank(p) and not p.startswith(DEPUTY_TO)]
                own = tuple(held) if len(held) == 1 else ("",)
            if not own and last_key in headed and all(map(_SHARED.match, last_posts)):
                last_posts, named_at = headed[last_key]
            evidence += named_at if not own else []
            posts = (own or last_posts) + posts
        if not posts and item.action == "relieved":
            posts = tuple(p for p in item.mention.posts if not (_RANK.match(p) or p.startswith(DEPUTY_TO))) or tuple(
                role for role in item.mention.open_roles if role not in TOO_BARE and not is_rank(role)
            )
        if lead and not posts and item.action == "relieved" and _nothing_else_told(item, found, people):
            posts = _one_office(person, text)  # "security chief ⟦0⟧ has been sacked. ⟦0⟧, minister of X since 2012, …"
        if item.action == "promoted":
            posts = tuple(p for p in posts if not any(fuller.startswith(f"{p} of ") for fuller in person.posts))
            if not posts:
                continue  # "promoted to a powerful post" names none, and a rank said again more shortly is no other
        if item.action in GIVEN and posts and _BARE_SEATS.issuperset(posts) and seated:
            posts = tuple(f"{post.removeprefix('full ')} of {seated}" for post in posts)  # "are new members, too"
        if item.action in GIVEN and posts and (body := _OF_MANY.search(posts[-1])) is not None:
            seated = body["b"]
        if item.action == "died":
            posts = posts or ("",)
        if item.action == "relieved" and of_rival and not any(posts) and not person.posts:
            continue  # "ousted from his office", and the report is about the rival state
        if item.action == "appointed" and item.same_post and not any(posts):
            continue  # "was sacked and replaced by ⟦1⟧": to what, nobody says
        if posts and posts != last_posts:
            last_posts, named_at, last_key = posts, evidence, name_key(person.name)
            if item.action in GIVEN and not any(map(_SHARED.match, posts)):
                headed[last_key] = posts, evidence
        for post in posts or ("",):
            key = (name_key(person.name), "given" if item.action in GIVEN else item.action, post.lower())
            if key not in seen:
                seen.add(key)
                report.changes.append(Change(person.name, item.action, post, item.reason, None, evidence))
        _bring_up_to_date(person, item, posts, evidence)
    report.changes = [c for c in report.changes if not _said_more_fully(c, report.changes)]
    report.changes = [c for c in report.changes if not _of_a_lower_seat(c, report.changes)]
    report.changes = [c for c in report.changes if c.action not in GIVEN or (c.post and c.post not in _BARE_SEATS)]


def _nothing_else_told(item: Found, found: list[Found], people: People) -> bool:
    """Whether a report of the press tells nothing of somebody but that he was dismissed, from whatever he was."""
    person = people.of(item.mention)
    own = [other for other in found if people.of(other.mention) is person]
    return all(o.action == "relieved" and not (o.posts or o.same_post) for o in own)


def _one_office(person: Person, text: str) -> tuple[str, ...]:
    """The one office that a report prints with somebody anywhere, unless it says that he holds it now."""
    offices = {p: spans for p, spans in person.posts.items() if not (p[:1].isupper() or is_rank(p))}
    offices |= {role: [span] for role, span in person.open_roles if role not in TOO_BARE and not is_rank(role)}
    if len(offices) != 1:
        return ()
    office, spans = next(iter(offices.items()))
    before = text[max(0, spans[0][0] - _NOW_BEFORE) : spans[0][0]] if spans else ""
    return () if _NOW.search(before) else (office,)


def _said_more_fully(change: Change, changes: list[Change]) -> bool:
    """Whether a change that names no post, or one without its body, is told with it elsewhere in the report."""
    ranked = change.action == "promoted"
    bare = not change.post or change.post in TOO_BARE
    if not (bare or ranked):
        return False
    same = GIVEN if not change.post and change.action in GIVEN else frozenset([change.action])
    others = (c.post for c in changes if c.name == change.name and c.action in same and c is not change)
    shorter = f"{change.post} of " if ranked else change.post
    return any(post.startswith(shorter) and post != change.post for post in others)


def _of_a_lower_seat(change: Change, changes: list[Change]) -> bool:
    """Whether somebody "brought back to the politburo" is told elsewhere to be an alternate member of it."""
    if change.action != "appointed" or not change.post.startswith(_SEAT[0]):
        return False
    lower = {f"{kind} {change.post}" for kind in ("alternate", "candidate")}
    return any(c.name == change.name and c.action in GIVEN and c.post in lower for c in changes)


_LIFE: Final = re.compile(r"\((?:c\.\s?)?(?P<born>\d{3,4})\s?[-–]\s?(?P<died>\d{3,4})\)")
""" "Kim Ki Su (1012-1074)": the years of a life, behind a name."""
_YEARS_OF_LIFE: Final = 20
"""Years between two numbers from which on they are those of a life, and no term of office."""
_LONGEST_NAME: Final = 40


def _credible(item: Found, person: Person, report: Report, lexicon: Lexicon, lead: int) -> bool:
    """Elections and deaths of leaders are retold for years: they are news where the headline, a meeting or the first
    sentence of a press story says so."""
    title = report.document.title or ""
    is_leader = person.name in lexicon.glued_names
    if item.action == "died":
        return bool(((item.posts or item.dated) and not is_leader) or _DEATH_NEWS.search(title))
    told = bool(_OFFICE_NEWS.search(title)) or (item.action in _TO_LEADERS and item.span[0] < lead)
    return not is_leader or told or any(e.body for e in report.events)


def _beside_others(item: Found, found: list[Found], people: People, lexicon: Lexicon) -> bool:
    """Whether a story of the press tells of a leader's post beside those that others were given: one reshuffle."""
    others = (f for f in found if f.action in GIVEN and any(f.posts) and f.action != "promoted")
    named = (f for f in others if people.of(f.mention).name not in lexicon.glued_names)
    near = (f for f in named if abs(f.span[0] - item.span[0]) < _ONE_RESHUFFLE)
    return item.action in GIVEN and any(item.posts) and any(near)


def _possible(item: Found, person: Person, people: People) -> bool:
    """Foreigners' changes are not this state's; the dead neither take office nor die again years later."""
    if person.foreign:
        return False
    return not (people.long_dead(person.name) if item.action == "died" else people.dead(person.name))


def _bring_up_to_date(person: Person, item: Found, posts: tuple[str, ...], evidence: list[Span]) -> None:
    beside = any(posts) and all(p.startswith(_SEAT) for p in posts)  # "the minister was dropped from the bureau"
    if item.action in ("appointed", "relieved") and not (item.keeps or beside):
        for old in item.mention.posts:
            rank = old[0].isupper()  # a rank stays
            kept = old.startswith(_KEPT_BESIDE) or (item.action == "appointed" and old.startswith(_SEAT))
            if old not in item.posts and not kept and not rank:
                person.posts.pop(old, None)
    if item.action == "promoted":  # what he was before, or a rank of the order that stands beside his name
        for old in item.mention.posts:
            if _RANK.match(old) and old not in posts:
                person.posts.pop(old, None)
        person.open_roles = [r for r in person.open_roles if not _RANK.match(r[0])]
    if item.action == "relieved":
        for old in posts:
            person.posts.pop(old, None)
        person.open_roles = [
            r for r in person.open_roles if r[0] not in posts and not any(p.startswith(f"{r[0]} of ") for p in posts)
        ]
    if item.action == "appointed" and not item.keeps:  # "his deputy ⟦0⟧ was promoted to the post"
        person.open_roles = [r for r in person.open_roles if not (r[0] in item.mention.open_roles and "deputy" in r[0])]
    if item.action in ("elected", "appointed", "promoted"):
        for post in posts:
            if not post or post in TOO_BARE:
                continue
            for kind in _LESSER_SEATS:  # "⟦0⟧, alternate member of X, was elected member of X"
                person.posts.pop(f"{kind} {post}", None)
            person.posts.setdefault(post, list(evidence))


def add_posts(report: Report, people: People, text: str) -> None:
    """Put the posts that this state's living people hold into a report of this text."""
    died = {name_key(c.name) for c in report.changes if c.action == "died"}
    past = list(_before_lives(text)) if people.by_key else []
    for key, person in people.by_key.items():
        if person.foreign or people.dead(person.name) or key in died or any(p.endswith(person.name) for p in past):
            continue
        for post, spans in person.posts.items():
            if post.endswith(_OF_COMPANY) or post in NO_POSTS or _OF_NOTHING.search(post):
                continue
            if is_rank(post) and any(fuller.startswith(f"{post} of ") for fuller in person.posts):
                continue
            report.posts.append(PostAttestation(person.name, post, spans))
        for role, span in person.open_roles:
            if role in TOO_BARE or role.endswith(_OF_LEARNING):
                continue
            if not any(p.startswith(role) for p in person.posts):
                report.posts.append(PostAttestation(person.name, role, [span, *person.spans[:1]]))


def _before_lives(text: str) -> Iterator[str]:
    """What stands before the years of each life that a text tells."""
    for m in _LIFE.finditer(text):
        if int(m["died"]) - int(m["born"]) >= _YEARS_OF_LIFE:
            yield text[max(0, m.start() - _LONGEST_NAME) : m.start()].rstrip()
