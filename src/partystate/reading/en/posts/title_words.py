"""The words a title itself is made of: ranks written out, envoys' full titles, what a leader is honoured for."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from partystate.reading.en.text.tokens import Token

SHORT_RANKS: Final = {
    "lieut": "Lieutenant", "lieut.": "Lieutenant", "lt": "Lieutenant", "lt.": "Lieutenant",
    "col": "Colonel", "col.": "Colonel",
    "gen": "General", "gen.": "General", "maj": "Major", "maj.": "Major",
}  # fmt: skip
"""Ranks printed short, in small letters → written out."""
_RANK_MODIFIERS = frozenset([*SHORT_RANKS, "vice", "rear", "general", "colonel", "lieutenant", "major", "senior"])
_OF_THE_SEA: Final = "lieutenant commander"
"""The one rank whose head is an office too."""
_RANK_HEADS: Final = frozenset(
    "general marshal admiral colonel lieutenant major captain generalissimo vice-marshal vice-admiral rear-admiral "
    "colonel-general lieutenant-general major-general".split()
)
_STARS = frozenset("one-star two-star three-star four-star five-star".split())
_NEWLY: Final = _STARS.union(
    ". new newly-appointed newly-elected newly-named outgoing retiring departing incoming then".split()
)
"""Words before a role that are none of its own."""
_MADE: Final = frozenset("appointed elected named installed promoted designated minted".split())
_ORDINALS: Final = {"1st": "first", "2nd": "second"}
_ACADEMIC: Final = frozenset(["professor", "scholar", "fellow", "lecturer", "researcher"])
"""Whose title "visiting" belongs to; of others it only tells that they are guests."""
BARE_ROLES: Final = frozenset(
    "member chief chair head representative delegate secretary president chairman chairwoman king queen manager "
    "minister envoy".split()
) | {"alternate member", "full member", "candidate member"}
"""Roles that say nothing without their body."""
CHARGE: Final = frozenset(["charge", "chargé"])
"""How "charge d'affaires" begins."""
_EXTRAORDINARY: Final = frozenset(["extraordinary", "Extraordinary", "EXTRAORDINARY"])
_AD_INTERIM: Final = frozenset(["ad", "interim", "a.i."])
_BEHIND_CHARGE: Final = _AD_INTERIM | {"affaires", "'", "’"}
_TRADES: Final = frozenset(
    "accountant agronomist announcer architect choreographer cook constructor coordinator designer doctor engineer "
    "geologist justice photographer physician physicist producer programmer surgeon technician".split()
)
"""Trades whose chief holds a post ("chief engineer of the mine"); alone they name none."""
_AGENT = re.compile(r"(?!factor|matter|danger)(?P<one>[a-z]{3,}(?:er|or|ar|ist|ian|man|ess|wright|ant|ot)|anchor)s?")
"""A trade not listed, by its ending ("chief broadcaster", "chief librarian")."""
UNITS = frozenset("room workshop workteam work-team sub-workteam company platoon battalion regiment division".split())
"""Units named before who heads them ("company commander", "room chief")."""
_JOINTS: Final = frozenset("and of the our".split())
_HONOURED_FOR: Final = _JOINTS | frozenset(
    ", Party party State state Government government Army army armed forces people nation country".split()
)
"""What a title of honour is borne for: "supreme leader of the Party, state and army"."""
_GLUED_BEFORE: Final = frozenset(["'s", "’s", ",", ")", "'", "’", "-"])
"""Tokens before which no blank is printed."""
_GATHERINGS: Final = frozenset("congress session plenum conference plenary".split())
_LONGEST_GATHERING: Final = 5
"""Tokens of "the ruling party's congress", at most."""
_VICE: Final = re.compile(r"^vice (minister|premier|chairman|chairwoman|president|director|chairperson|secretary)\b")
_FIRST_VICE: Final = re.compile(r"\bfirst vice (?=chairman|president|minister|director|premier)")


def with_affaires(tokens: list[Token], head: int, stop: int) -> int:
    """Index of the last word of a title, where it is "charge d'affaires ad interim" in any of its spellings."""
    following = tokens[head + 1].text.lower() if head + 1 < stop else ""
    if tokens[head].text.lower() in CHARGE and following.startswith("d"):
        head += 1 if "affaires" in following else 2
        while head + 1 < stop and tokens[head + 1].text.lower() in _BEHIND_CHARGE:
            head += 1
    if "affaires" in tokens[head].text.lower():
        while head + 1 < stop and tokens[head + 1].text.lower() in _AD_INTERIM:
            head += 1
    for_now = head + 1 < stop and tokens[head + 1].text == "a"
    return head + 4 if for_now and "".join(t.text for t in tokens[head + 1 : head + 5]) == "a.i." else head


def behind_newly(tokens: list[Token], k: int, stop: int) -> int:
    """Index behind "newly appointed" at `k`, which tells no post of its own; `k` without it."""
    if k + 1 < stop and tokens[k].text == "visiting" and tokens[k + 1].text[0].isupper():
        k += tokens[k + 1].text.lower() not in _ACADEMIC
    newly = k + 1 < stop and tokens[k].text.lower() in ("newly", "recently") and tokens[k + 1].text.lower() in _MADE
    return k + 2 if newly else k


def role_text(modifiers: list[str], head: str, printed: str) -> str:
    """The role in canonical form: ranks in capitals and written out, posts small, "vice" hyphenated."""
    low = [m.lower() for m in modifiers]
    if printed[0].isupper() and " ".join([*low, head]).endswith(_OF_THE_SEA):
        return _OF_THE_SEA.title()
    if head in _RANK_HEADS and printed[0].isupper() and all(m in _RANK_MODIFIERS for m in low):
        words = [SHORT_RANKS.get(m, m.title()) for m in low]
        return " ".join([*words, head.title().replace("-", " ")])
    told = [_ORDINALS.get(m, m) for m in low if m not in _NEWLY and (m != "visiting" or head in _ACADEMIC)]
    return _hyphenated(" ".join([*told, head]).replace(" , ", ", "))


@lru_cache(maxsize=4096)
def _hyphenated(text: str) -> str:
    """A role with its "vice" hyphenated."""
    return _FIRST_VICE.sub("first vice-", _VICE.sub(r"vice-\1", text))


def trade_of_chief(tokens: list[Token], k: int) -> str:
    """The trade whose chief is named there ("chief | engineers"), in the singular; or ""."""
    if k == 0 or tokens[k - 1].text.lower() != "chief":
        return ""
    word = tokens[k].text.lower()
    if word in _TRADES or word[:-1] in _TRADES:
        return word if word in _TRADES else word[:-1]
    agent = _AGENT.fullmatch(word) if tokens[k].text.islower() else None
    return agent["one"] if agent is not None else ""


def plenipotentiary(tokens: list[Token], head: int, stop: int) -> int:
    """How many words of an envoy's full title stand behind its head ("ambassador extraordinary and …", "e. p.")."""
    if tokens[min(head + 1, stop - 1)].text == "e" and [t.text for t in tokens[head + 2 : head + 5]] == [".", "p", "."]:
        return 4 if head + 5 < stop or head + 5 == stop < len(tokens) else 0
    if head + 3 >= stop or tokens[head + 1].text not in _EXTRAORDINARY:
        return 0
    words = [t.text.lower() for t in tokens[head + 1 : head + 4]]
    return 3 if words == ["extraordinary", "and", "plenipotentiary"] else 0


def end_of_honour(tokens: list[Token], end: int, stop: int) -> int:
    """End of a title of honour that goes on behind its body ("supreme leader of our party | , state and army")."""
    k = end
    while k < stop and tokens[k].text in _HONOURED_FOR:
        k += 1
    while k > end and (tokens[k - 1].text == "," or tokens[k - 1].text in _JOINTS):
        k -= 1
    return k


def closing(tokens: list[Token], k: int, stop: int) -> int:
    """Index of the bracket or quotation mark that closes the one at `k`, if it stands near; else -1."""
    if tokens[k].text == "(":
        return next((m for m in range(k + 1, min(stop, k + 10)) if tokens[m].text == ")"), -1)
    return next((m for m in range(k + 1, min(stop, k + 8)) if tokens[m].text in ('"', "”")), -1)


def text_of(tokens: list[Token], start: int, end: int) -> str:
    """Tokens joined as printed: no blank before a possessive, a comma or a closing bracket."""
    out = ""
    for t in tokens[start:end]:
        quoted = out.count('"') % 2 == 1
        glued = quoted if t.text == '"' else out.endswith('"') and quoted
        if out and t.text not in _GLUED_BEFORE and not out.endswith(("(", "-")) and not glued:
            out += " "
        out += t.text
    return out


def at_gathering(tokens: list[Token], k: int, stop: int) -> bool:
    """Whether a meeting is named from token `k` on, where somebody is elected, and no body he heads."""
    return any(t.text.lower() in _GATHERINGS for t in tokens[k : min(stop, k + _LONGEST_GATHERING)])
