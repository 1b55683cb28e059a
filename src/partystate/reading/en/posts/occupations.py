"""What a person without a post does for a living, printed behind the name: "A, worker of the Silk Mill, and B, pupil
of a middle school, spoke". It is no post, but the list of names goes on behind it."""

from __future__ import annotations

from partystate.reading.en.posts.body_phrases import BodyPhraseReader, Names
from partystate.reading.en.text.tokens import Token

OCCUPATIONS = frozenset(
    "worker workwoman farmer miner weaver spinner smelter welder fitter turner lathe-operator driver engineer"
    " technician scientist researcher teacher lecturer professor doctor physician nurse student pupil schoolboy"
    " schoolgirl graduate artiste artist actor actress singer dancer writer poet novelist composer painter sculptor"
    " journalist reporter editor announcer athlete player footballer boxer coach soldier sailor airman officer"
    " serviceman servicewoman serviceperson veteran builder bricklayer fisherman innovator hero heroine housewife"
    " resident citizen inhabitant employee salesperson shop-assistant cook peasant labourer laborer"
    " workteam-member scholar philosopher historian linguist archaeologist economist businessman businesswoman"
    " entrepreneur lawyer activist benefactor philanthropist publisher pianist violinist conductor photographer skater"
    " swimmer wrestler champion expert specialist pastor priest monk politician academician".split()
)
"""Nouns for a trade or a state of life in the singular; none is an office."""
_NOT_BEFORE = frozenset(
    "of at from in on to with for by and or but as the his her its their our this that which who whose where when while"
    " said told".split()
)
_ADJECTIVES = frozenset(["veteran"])
"""Those of them that stand before another noun ("a veteran | nuclear negotiator, …")."""
_LONGEST = 6
"""Words up to the noun ("a skilled young loom | worker"), at most."""
_LONGEST_PLACE = 14
"""Tokens of what it is worked at, at most."""


def occupation_end(bodies: BodyPhraseReader, tokens: list[Token], k: int, names: Names) -> int:
    """End of the occupation that starts at token `k`, behind a name and its comma; `k` where none does.

    It ends at a comma, an "and" or a verb; before a further name it would be that one's title.
    """
    n = len(tokens)
    m = k + 1 if k < n and tokens[k].text in ("a", "an") else k
    stop = min(n, m + _LONGEST)
    while m < stop and m not in names and tokens[m].text not in OCCUPATIONS:
        word = tokens[m].text
        if not (word.isalpha() or "-" in word) or word in _NOT_BEFORE:
            return k
        m += 1
    if m >= stop or m in names:
        return k
    end = m + 1
    while end < n and tokens[end].text in ("of", "at", "from", "in"):
        further = _place_end(bodies, tokens, end, names)
        if further == end:
            break
        end = further
    end = described_end(tokens, end, names)
    following = tokens[end].text if end < n else "."
    goes_on = following in (",", ";", ".", "and", "who") or (following.islower() and following not in _NOT_BEFORE)
    return end if goes_on and end not in names else k


def described_end(tokens: list[Token], k: int, names: Names) -> int:
    """The comma up to which a noun goes on behind a "veteran" that describes it; `k` behind any other word."""
    if tokens[k - 1].text not in _ADJECTIVES:
        return k
    for m in range(k, min(len(tokens), k + _LONGEST)):
        text = tokens[m].text
        if text == ",":
            return m
        if m in names or not text.islower() or text in _NOT_BEFORE or text.endswith("ed"):
            return k
    return k


def _place_end(bodies: BodyPhraseReader, tokens: list[Token], k: int, names: Names) -> int:
    """End of "of the Silk Mill", "of District | Kim Ju Hyok Middle School", which starts at token `k`."""
    n = len(tokens)
    end = bodies.complement(tokens, k, n, names)
    if end > k and end not in names:
        return end
    for m in range(k + 1, min(n, k + _LONGEST_PLACE)):
        text = tokens[m].text
        if text in (",", ";", ".", "and"):
            return m if any(t.text[0].isupper() for t in tokens[k + 1 : m]) else k
        if m not in names and text[0].islower() and text not in ("the", "a", "an", "of", "for"):
            return m if m > k + 2 else k
    return k
