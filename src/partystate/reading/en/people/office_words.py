"""Words around an office told behind a name: "who also serves as …", "… since 2019", dashes, the verb that follows."""

from __future__ import annotations

from partystate.reading.en.posts.body_phrases import Names
from partystate.reading.en.posts.names import CALENDAR
from partystate.reading.en.text.tokens import Token
from partystate.reading.en.text.views import Mention

_ACTS = frozenset("was were is has had said told met made gave took left read spoke".split())
"""Predicates, beside those in "-ed"."""
_SERVES_AS = frozenset(["serves", "doubles", "acts", "works", "sits"])
_OFFICES = frozenset("post position office title job rank".split())
_IN_CHARGE = frozenset(
    "heads leads chairs directs commands runs oversees supervises manages handles helms".split()
)
_HEADS = frozenset(["heads", "leads"])
_HEADED = frozenset("department committee commission bureau ministry".split())
"""Bodies of which the clause "who heads X" tells a post."""
_LONGEST_CHARGE = 28
"""Tokens of "who heads the Department of … of the Central Committee of …", with the comma."""
_WHILES = frozenset("year years month months week decade decades".split())
_LONGEST_SINCE = 9
"""Tokens of "since the end of last year", "in their 80s and 90s", with the comma."""
CONCURRENTLY = frozenset(["concurrently", "also", "currently", "now", "and", "simultaneously"])
DASHES = frozenset(["—", "–", "--", "-"])
OPENS = DASHES | {","}
"""What stands between a name and its apposition. A hyphen that is a token of its own has blanks beside it."""
_AFTER_TITLE = frozenset(
    "and or of to in on at for from with under as by who whom whose which that while but when since until".split()
)
_PRINTED = frozenset("message letter statement speech report address reply toast interview answer article".split())
"""In what somebody says what he says."""
_NOT_WITHIN = _ACTS | frozenset(["who", "which", "that", ";", ".", "—"])
"""What does not stand within the words that only say what somebody is."""
_LONGEST_KINSHIP = 8
"""Tokens of "of the country's supreme leader", at most."""


def behind_who(tokens: list[Token], who: int) -> int:
    """Index of the post behind "who is", "who also serves as", "who holds the post of" at `who`; 0 without them."""
    n = len(tokens)
    if who + 2 >= n or tokens[who].text != "who":
        return 0
    verb = who + 1
    while verb + 1 < n and tokens[verb].text in CONCURRENTLY:
        verb += 1
    k = verb + 1
    while k < n and tokens[k].text in CONCURRENTLY:
        k += 1
    if tokens[verb].text in ("is", "are"):
        return k
    if tokens[verb].text in _SERVES_AS and k < n and tokens[k].text == "as":
        return k + 1
    if tokens[verb].text == "doubles":  # "who doubles chairman"
        return k
    if tokens[verb].text != "holds":
        return 0
    words = [t.text for t in tokens[k : k + 3]]
    return k + 3 if words[:1] == ["the"] and words[1:2] and words[1] in _OFFICES and words[2:] == ["of"] else 0


def behind_charge(tokens: list[Token], who: int, names: Names) -> int:
    """Index behind the comma that closes "who heads X", "who is in charge of X" at `who` before the predicate; `who`
    without such a clause."""
    verb = _charged(tokens, who)
    if verb == who:
        return who
    for k in range(verb + 1, min(len(tokens), who + _LONGEST_CHARGE)):
        if k in names or tokens[k].text in (";", ".", "who"):
            return who
        if closes_before_verb(tokens, k):
            return k + 1
    return who


def _charged(tokens: list[Token], who: int) -> int:
    """Index of the verb of a clause that tells what somebody is in charge of; `who` without one."""
    verb = who + 1
    if who + 3 >= len(tokens) or tokens[who].text != "who":
        return who
    while verb + 2 < len(tokens) and tokens[verb].text in CONCURRENTLY:
        verb += 1
    words = [t.text for t in tokens[verb : verb + 3]]
    charged = words[0] in _IN_CHARGE or words[:2] == ["sits", "on"] or words == ["is", "in", "charge"]
    return verb if charged or words[:2] == ["is", "responsible"] else who


def tokens_headed(tokens: list[Token], who: int, end: int) -> list[Token]:
    """The body of which "who heads X," over tokens[who:end] tells a post; empty where it is none."""
    verb = _charged(tokens, who)
    body = tokens[verb + 1 : end - 1]
    if tokens[verb].text not in _HEADS or not any(t.text.lower() in _HEADED for t in body):
        return []
    return body


def also_told(tokens: list[Token], k: int, names: Names) -> int:
    """Index of the comma behind what else somebody is, told at `k` beside his post ("…, director of X | and a close
    aide of the leader,", "…, the first leader | to visit X in years,"); `k` where no predicate follows, so that others
    may be meant."""
    if k + 2 >= len(tokens) or tokens[k].text not in ("and", "to"):
        return k
    first, did = tokens[k + 1].text, tokens[k].text == "to"
    if not first[0].islower() or (not did and (first.endswith("ed") or first in _ACTS or first in _AFTER_TITLE)):
        return k
    for end in range(k + 2, min(len(tokens), k + _LONGEST_CHARGE)):
        word = tokens[end].text
        if (end in names and not did and tokens[end - 1].text not in ("of", "to")) or word in _NOT_WITHIN:
            return k
        if word == ",":
            return end if closes_before_verb(tokens, end) else k
    return k


def behind_since(tokens: list[Token], k: int) -> int:
    """Index behind "since 2019", "in his 80s" at `k`, where a comma or dash closes it; `k` without it."""
    if k >= len(tokens) or tokens[k].text not in ("since", "for", "in"):
        return k
    if tokens[k].text == "in" and tokens[min(k + 1, len(tokens) - 1)].text not in ("his", "her", "their"):
        return k
    for end in range(k + 2, min(len(tokens), k + _LONGEST_SINCE)):
        if tokens[end].text in OPENS:
            told = [t.text for t in tokens[k + 1 : end]]
            return end if any(w.isdigit() or w in CALENDAR or w in _WHILES for w in told) else k
    return k


def behind_copula(tokens: list[Token], who: int) -> int:
    """Index of the post behind "who is", "who is also", "who doubles as"."""
    k = who + 2
    while k < len(tokens) and tokens[k].text in ("as", "concurrently", "also"):
        k += 1
    return k


def closes_before_verb(tokens: list[Token], k: int) -> bool:
    """Whether the comma at `k` closes an apposition before its name's predicate ("Guided by A, B, the chairman of X |,
    presided …"), so that the names before are no list."""
    if k + 1 >= len(tokens) or tokens[k].text != ",":
        return False
    word = tokens[k + 1].text
    return word in _ACTS or (word.endswith("ed") and word.islower())


def sent_as_envoy(tokens: list[Token], m: int) -> bool:
    """Whether "as a special envoy", told from token `m` on, says in what charge somebody was sent."""
    if m + 3 >= len(tokens) or tokens[m].text != "as":
        return False
    return any(token.text == "envoy" for token in tokens[m + 1 : m + 4])


def goes_on_with_verb(tokens: list[Token], k: int) -> bool:
    """Whether the word at `k` begins a predicate: small, and none of those that can follow a title, or tells in
    which speech he acts whose title ends there."""
    word = tokens[k].text if k < len(tokens) else "."
    if word == "in" and k + 2 < len(tokens) and tokens[k + 2].text in _PRINTED:
        return True  # "Thanking A, the ambassador | in his letter wished …"
    return word.isalpha() and word.islower() and word not in _AFTER_TITLE


def is_outlet(tokens: list[Token], k: int) -> bool:
    """Whether what is official is an agency or a paper, which stands at token `k`."""
    return k < len(tokens) and (tokens[k].text[0].isupper() or tokens[k].text in ("news", "media"))


def of_whom(tokens: list[Token], k: int, names: Names) -> int:
    """End of "the powerful sister | of the leader,", which names nobody; `k` where no comma closes it."""
    if k >= len(tokens) or tokens[k].text != "of":
        return k
    for m in range(k + 1, min(len(tokens), k + _LONGEST_KINSHIP)):
        if m in names:
            return k
        if tokens[m].text in (",", "—", "–", "."):
            return m
    return k


def lists_those_present(tokens: list[Token], run: list[Mention]) -> bool:
    """Whether the list that ends with `run` (its first name last) stands behind its verb ("Present there were | A")."""
    return bool(run) and run[-1].start > 0 and tokens[run[-1].start - 1].text in ("were", "are", "included")
