"""Lists of people in a sentence: which mentions stand side by side, and which body "its" means among them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from partystate.reading.en.posts.names import NameSpan, is_proper
from partystate.reading.en.posts.posts import PostReader, Roles
from partystate.reading.en.text.tokens import Token
from partystate.reading.en.text.views import Mention

_KIN: Final = frozenset(
    "widow wife husband spouse son daughter brother sister mother father grandson granddaughter grandmother grandfather"
    " uncle aunt nephew niece cousin brother-in-law sister-in-law father-in-law son-in-law".split()
)
_KIN_AND_AIDES: Final = _KIN.union("aide adviser advisor confidant confidante associate ally protege friend".split())
_BEFORE_KIN: Final = frozenset(", the a only elder eldest younger youngest first second".split())
_TITLE_OF_KIN: Final = 5
"""Words from "of" to the name of whose kin somebody is, at most ("of the late south Korean | President B")."""
_KIN_AND_NAME: Final = 14
"""Tokens of the longest "sister of North Korean leader B"."""
CONNECTORS: Final = frozenset([",", ";", "and", "&"])
"""Words that stand between two people of one list."""
_JOINTS: Final = tuple(
    joint.split() for joint in ("as well as", "along with", "together with", "in addition to", "and also", "plus")
)
"""What else stands there, behind a comma or by itself."""
_LONGEST_JOINT: Final = 4
_MOST_CONNECTORS: Final = 3
_OF_COMPANY: Final = frozenset("head leader chief member members deputy conductor manager captain".split())
_COMPANY_WORDS: Final = frozenset("delegation group troupe team party mission orchestra ensemble".split())
_LONGEST_COMPANY: Final = 7
_MET_HIM: Final = frozenset("with met received for by".split())
_HIS_PEOPLE: Final = frozenset(
    "wife husband spouse party companion companions entourage family son daughter delegation suite".split()
)
_LED_COMPANIES: Final = frozenset(["delegation", "delegations", "mission"])
_NEAR: Final = 14
"""Tokens between "delegation" and the name of its head, at most."""
SHORTEST_DELEGATION: Final = 5
"""Tokens of "delegation of X led by", at least."""
LONGEST_DELEGATION: Final = 25
_SHORT_NAME: Final = 2
_MEETS_ONE: Final = frozenset("with by met received were was included".split())
"""Words before a foreigner who bears one name."""
_LIST_OPENERS: Final = frozenset(["by", "were", "included"])
_LISTING: Final = frozenset(
    "paid attended present there invitation hand audience also watched appreciated enjoyed".split()
)
"""Words before those: a list of people begins ("homage was | paid by", "on | hand were")."""
_LONGEST_GROUP: Final = 24
"""Tokens of the unnamed at the head of such a list, at most."""
_SHORTEST_SINGLE: Final = 5
BEFORE_ONE_NAME: Final = frozenset(
    "Archbishop Bishop Metropolitan Patriarch Abbot Ayatollah Emir Sultan Prince Princess".split()
)
"""Titles of those who go by one name."""
_PARTED: Final = re.compile(r" (['’]s?)(?= |$)")
_OFFICIALS: Final = frozenset("officials members cadres functionaries officers staff".split())
_DESCRIBED: Final = frozenset("officials cadres functionaries".split())


def foreign_among_foreigners(mentions: list[Mention], tokens: list[Token]) -> None:
    """A name of two words between two foreigners of one list ("…, A Min, vice-minister, B, …") is a foreigner's too.

    Short names have the shape of both nations'; a list of one side names its own people together.
    """
    for before, mention, behind in zip(mentions, mentions[1:], mentions[2:], strict=False):
        if not mention.native or before.native or behind.native or len(mention.name.split()) != _SHORT_NAME:
            continue
        if side_by_side(tokens, before.end, mention.start) and side_by_side(tokens, mention.end, behind.start):
            mention.native = False


def kin_of(tokens: list[Token], mention: Mention, other: Mention) -> bool:
    """Whether `other` only tells whose kin the person before is: "A, widow of former President | B | , and C"."""
    between = [t.text for t in tokens[mention.end : other.start]]
    if between == ["Hero"]:  # "A, widow of DPRK | Hero | B"
        between = [t.text for t in tokens[mention.start : other.start] if t.start >= mention.span[1]]
    while between and between[0] in _BEFORE_KIN:
        del between[0]
    if not between:  # "A, younger | sister of leader B", "A, | a top aide to leader B", "A, sister of the leader | B"
        told = mention.has_apposition and mention.end == other.start
        start = max(mention.start, other.start - _TITLE_OF_KIN) if told else other.start
        opens = [t.text for t in tokens[start : min(other.end, start + _TITLE_OF_KIN)]]
        return any(word in _KIN_AND_AIDES and to in ("of", "to") for word, to in pairwise(opens))
    kin = between.pop(0) if between[0] != "of" else tokens[mention.end - 1].text
    return kin in _KIN and between[:1] == ["of"] and len(between) <= _TITLE_OF_KIN and "," not in between


def kin_before(tokens: list[Token], other: Mention, mention: Mention) -> int:
    """Where "The sister of B" begins, which only tells whose kin the person behind it is ("The sister of B, | A, was
    promoted"); -1 where `other` is no such B, or one of a list ("… of B, A and C were")."""
    if other.end + 1 != mention.start or tokens[other.end].text != "," or mention.end >= len(tokens):
        return -1
    behind = tokens[mention.end : mention.end + 2]
    closes = behind[0].text == "," and len(behind) > 1 and behind[1].text[0].islower() and behind[1].text != "and"
    acts = behind[0].text.isalpha() and behind[0].text.islower() and behind[0].text not in ("and", "or")
    if not (closes or acts):
        return -1
    for k in range(other.end - 2, max(0, other.end - _KIN_AND_NAME), -1):
        word = tokens[k].text
        if word in CONNECTORS or word == ".":
            return -1
        if word in _KIN and tokens[k + 1].text == "of":
            while k and (tokens[k - 1].text.islower() or tokens[k - 1].text in ("The", "His", "Her")):
                k -= 1
                if tokens[k].text.lower() in ("the", "his", "her"):
                    break
            return k
    return -1


_SHORTEST_CODE: Final = 3
"""Letters of an abbreviation that means an organisation, at least."""


def sent_by(tokens: list[Token], start: int) -> str:
    """The organisation whose delegation the name at `start` heads ("delegation of the Union led by | A, …"); or ""."""
    if start < SHORTEST_DELEGATION or tokens[start - 1].text != "by":
        return ""
    if tokens[start - 2].text not in ("led", "headed"):
        return ""
    code = tokens[start - 4].text  # "the ABC delegation led by | A"
    if tokens[start - 3].text in ("delegation", "group") and code.isupper() and len(code) >= _SHORTEST_CODE:
        return code
    for k in range(start - 3, max(start - LONGEST_DELEGATION, 0) - 1, -1):
        word = tokens[k].text if k else tokens[k].text.lower()
        if word in (",", ";", "."):
            return ""
        if word in ("delegation", "Delegation", "group", "team", "party") and tokens[k + 1].text == "of":
            words = [t.text for t in tokens[k + 2 : start - 2] if t.text not in ("the", "The")]
            return _PARTED.sub(r"\1", " ".join(words))
    return ""


def officials_before(tokens: list[Token], start: int) -> int:
    """Index of the "of" in "officials of X including | Director A"; -1 where no such list stands before `start`."""
    if start < SHORTEST_DELEGATION or tokens[start - 1].text != "including":
        return -1
    for k in range(start - 2, max(start - LONGEST_DELEGATION, 0), -1):
        if tokens[k].text in (";", "."):
            return -1
        if tokens[k].text == "of" and tokens[k - 1].text in _OFFICIALS:
            return k
    return -1


def told_as_officials(tokens: list[Token], start: int) -> bool:
    """Whether a list of names from token `start` on follows what they all are ("senior officials of X | A, B")."""
    for k in range(start - 1, max(start - LONGEST_DELEGATION, -1), -1):
        word = tokens[k].text
        if word in _DESCRIBED:
            return True
        if word in (",", ";", ".", ":", "were", "was", "by", "including"):
            return False
    return False


def of_one_name(tokens: list[Token], i: int, names: Mapping[int, NameSpan], posts: PostReader) -> bool:
    """Whether a single word is a foreigner's name: behind a title of those who bear but one ("led by Archbishop | Ilian
    at …"); or, with his post behind it, of somebody met or one of a list ("talked with | Suharjo, director of X")."""
    if not i or i + 1 >= len(tokens):
        return False
    word, before, following = tokens[i].text, tokens[i - 1].text, tokens[i + 1].text
    if before in BEFORE_ONE_NAME:
        return following in (",", ".") or (following.islower() and following != "of")
    if i + 2 >= len(tokens) or following != ",":
        return False
    listed = before in CONNECTORS and (
        any(name.end < i for name in names.values()) or (before == "," and _list_begins(tokens, i - 1))
    )
    titled = before[0].isupper() and before.lower() in posts.lexicon.role_heads
    if not (before in _MEETS_ONE or listed or titled):
        return False
    if len(word) < _SHORTEST_SINGLE or not is_proper(word, posts.lexicon) or word in posts.lexicon.surnames:
        return False
    role = posts.role(tokens, i + 2, len(tokens), names)
    return role is not None and role.is_post and not role.plural and bool(role.body)


def _list_begins(tokens: list[Token], at: int) -> bool:
    """Whether the comma at token `at` parts a list of those who were there ("was attended by the corps here | , …")."""
    for k in range(at - 1, max(0, at - _LONGEST_GROUP), -1):
        word = tokens[k].text
        if word in _LIST_OPENERS:
            return tokens[k - 1].text in _LISTING
        if word in (".", ";", ":"):
            return False
    return False


def side_by_side(tokens: list[Token], end: int, start: int) -> bool:
    """Whether only a comma, "and", "as well as" or their like stands between tokens `end` and `start`."""
    if not 0 < start - end <= _LONGEST_JOINT:
        return False
    between = [t.text for t in tokens[end:start]]
    if CONNECTORS.issuperset(between):
        return len(between) <= _MOST_CONNECTORS
    if between[0] in CONNECTORS and between[0] != "and":
        del between[0]
    return between in _JOINTS


def run_before(tokens: list[Token], mention: Mention, before: list[Mention]) -> list[Mention]:
    """Mentions directly before in the same list that have no apposition of their own."""
    run: list[Mention] = []
    start = mention.start
    for n in range(len(before) - 1, -1, -1):
        other = before[n]
        if other.has_apposition or not side_by_side(tokens, other.end, start):
            break
        if n and other.post_spans and not mention.post_spans and before[n - 1].post_spans[:1] == other.post_spans[:1]:
            break  # "Secretaries A and B, | C and D, members of X": another list, under its own title
        run.append(other)
        start = other.start
    return run


def last_list(tokens: list[Token], mention: Mention, run: list[Mention]) -> list[Mention]:
    """Of a run before a mention those with whom it makes one list.

    In "A, B and C and D, directors of X" an "and" has ended the list already, and C and D are one of their own; in
    "A and B, C and D, directors of X" the list before ends with B.
    """
    start, ended = mention.start, False
    for n, other in enumerate(run):
        joined = any(token.text == "and" for token in tokens[other.end : start])
        if joined and ended:
            closes = tokens[other.end].text == "and" and tokens[run[n - 1].end].text == ","
            return run[: n - 1] if closes else run[:n]
        ended = ended or joined
        start = other.start
    return run


def give_title(tokens: list[Token], mention: Mention, title: Roles) -> None:
    """Give a mention the posts of the title printed before it."""
    mention.shares_title = title.plural
    mention.start = title.start
    mention.past = title.past
    if not title.past:
        is_rank = bool(title.posts) and all(p[0].isupper() for p in title.posts)
        if title.open_body and not is_rank:
            mention.open_roles = [p for p in title.posts if _is_open(p)]
            mention.posts = [p for p in title.posts if not _is_open(p) or " to " in p]
        else:
            mention.posts = list(title.posts)
    if title.posts:
        mention.post_spans.append((tokens[title.start].start, tokens[title.end - 1].end))


def _is_open(post: str) -> bool:
    """Whether a title tells no body."""
    return " of " not in post or post == "chief of staff"


def letters(name: str) -> str:
    """The letters of a name in small, by which names of other states are looked up."""
    return name.replace(" ", "").replace("-", "").lower()


def drop_other_spellings(tokens: list[Token], names: dict[int, NameSpan]) -> None:
    """Drop names in brackets behind a name: "Pak Jong Su (Pak Chong-su)" spells one person twice."""
    ends = {name.end for name in names.values()}
    for start in [s for s in names if s and tokens[s - 1].text == "(" and s - 1 in ends]:
        end = names[start].end
        if end < len(tokens) and tokens[end].text == ")":
            del names[start]


_SHORT_GENERAL: Final = frozenset(["Gen.", "Gen"])
_BEFORE_GENERAL: Final = frozenset(["Col.", "Lieut.", "Lt.", "Maj.", "Lt", "Col", "Maj"])
_FULL_RANK: Final = frozenset(
    "General Colonel-General Lieutenant-General Major-General Generalissimo Marshal Admiral".split()
)
_DEGREES: Final = frozenset("Vice Rear Senior Colonel Lieutenant Major Col. Col Lieut. Lieut Lt. Lt Maj. Maj".split())
_CIVIL_GENERAL = frozenset("Secretary Director Attorney Consul Governor Inspector Prosecutor Solicitor Auditor".split())
"""Before "General": an office and no rank ("Consul General")."""
_FORCES: Final = re.compile(r"Army|[A-Z]{3,4}")
"""An army before a rank of its own: by its name, or by the letters of it ("PLA General A")."""
_OF_FORCES: Final = frozenset(["the", "of", "'s", "’s"])
"""Before an army that belongs to an office: "commander of the | Army", "of the Korean People's | Army"."""


def rank_before(tokens: list[Token], floor: int, stop: int) -> int:
    """Where a rank before a name begins ("… Minister | Col. Gen. A", "Chief of Staff of the Army | Vice Marshal B");
    `stop` where none stands there."""
    start = stop
    if start > floor and tokens[start - 1].text in _SHORT_GENERAL:
        start -= 1
        while start > floor and _before_general(tokens[start - 1].text):
            start -= 1
    elif start > floor and tokens[start - 1].text in _FULL_RANK:
        start -= 1
        while start > floor and tokens[start - 1].text in _DEGREES:
            start -= 1
        before = tokens[start - 1].text if start > floor else ""
        if before in _CIVIL_GENERAL and tokens[start].text == "General":
            return stop
        start = _force_before(tokens, floor, start)  # "Minister of Defence | KPA General A"
        if tokens[start].text == "Army":
            start = _force_before(tokens, floor, start)  # "| KPA Army General A"
    return start


def _force_before(tokens: list[Token], floor: int, start: int) -> int:
    """Where an army of its own before a rank begins; `start` without one."""
    if start <= floor or _FORCES.fullmatch(tokens[start - 1].text) is None:
        return start
    return start - 1 if start - 1 == floor or tokens[start - 2].text not in _OF_FORCES else start


def _before_general(word: str) -> bool:
    return word in _BEFORE_GENERAL or _FORCES.fullmatch(word) is not None


def names_a_work(tokens: list[Token], behind: int) -> bool:
    """Whether a name is part of one: "the chairman of the Society for the Study of X and General | A's Works"."""
    return behind + 1 < len(tokens) and tokens[behind].text in ("'s", "’s") and tokens[behind + 1].text[0].isupper()


def of_company(tokens: list[Token], k: int) -> bool:
    """Whether from token `k` on somebody is told to head a company, or to be one of it ("⟦A⟧, | head of the delegation
    of X")."""
    k += tokens[k].text in ("a", "an", "the")
    if k + 2 >= len(tokens) or tokens[k].text not in _OF_COMPANY or tokens[k + 1].text != "of":
        return False
    for token in tokens[k + 2 : k + 2 + _LONGEST_COMPANY]:
        if token.text in _COMPANY_WORDS:
            return True
        if token.text in CONNECTORS or token.text == "of":
            return False
    return False


def met_with_kin(tokens: list[Token], start: int, end: int) -> bool:
    """Whether who is named in tokens[start:end] was met, and his people with him ("received | A | and his wife")."""
    if not start or end + 2 >= len(tokens) or tokens[start - 1].text not in _MET_HIM:
        return False
    behind = [t.text for t in tokens[end : end + 3]]
    return behind[0] == "and" and behind[1] in ("his", "her") and behind[2] in _HIS_PEOPLE


def heads_company(tokens: list[Token], k: int) -> bool:
    """Whether who is named from token `k` leads a delegation ("the delegation of X led by national leader | A", "the
    head of the Ruritanian delegation, | A")."""
    if k > 1 and tokens[k - 1].text == "," and tokens[k - 2].text in _COMPANY_WORDS:
        last = range(k - 3, max(k - _LONGEST_COMPANY, 0), -1)
        head = next((i for i in last if tokens[i].text == "of"), 0)
        return head > 0 and tokens[head - 1].text.lower() in _OF_COMPANY
    by = next((i for i in range(k - 1, max(k - 4, 0), -1) if tokens[i].text == "by"), 0)
    if not by or tokens[by - 1].text not in ("headed", "led"):
        return False
    if k - by > 1 and tokens[k - 1].text != "leader":
        return False
    return any(t.text.lower() in _LED_COMPANIES for t in tokens[max(0, by - _NEAR) : by])
