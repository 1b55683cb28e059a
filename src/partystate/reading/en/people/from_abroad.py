"""Whether somebody with a name of this nation's shape is another country's: by his charge or his sender."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from partystate.reading.en.people.mention_lists import LONGEST_DELEGATION, SHORTEST_DELEGATION
from partystate.reading.en.text.tokens import Token
from partystate.reading.en.text.views import Mention
from partystate.reading.lexicon import Lexicon

_DELEGATED: Final = ("delegate of the ", "representative of the ")
_LONGEST_CHARGE: Final = 12
_LONGEST_TITLE: Final = 5
"""Tokens before a name, or before the title read, within which it begins."""
_BEHIND: Final = 8
"""Tokens behind an office within which the body stands that it is of."""
_CLAUSE_ENDS: Final = frozenset([",", ";", ":", "and", "that", "who"])
_POSSESSIVE: Final = frozenset(["'s", "’s"])
_HEADING: Final = frozenset(["by", "with"])
"""Words before who heads a delegation."""
_COMPANIES: Final = frozenset(["delegation", "group", "team", "troupe", "party"])
_LONGEST_COMPANY: Final = 10
"""Tokens before who heads a delegation within which it is named."""


def from_abroad(lexicon: Lexicon, tokens: list[Token], mention: Mention) -> bool:
    """Whether a name of this nation's shape is another country's: a guest delegation's head, one with charge there."""
    if _of_rivals(tokens, mention, lexicon) or _of_another_country(mention.posts, lexicon):
        return True
    if _charged_abroad(tokens, mention.end, lexicon.other_states, lexicon.events.other_state_offices):
        return True
    if any(post.startswith(_DELEGATED) and post.split()[3] in lexicon.of_other_states for post in mention.posts):
        return True  # "delegate of the Chinese Academy of Letters"
    if mention.start < 1 or tokens[mention.start - 1].text not in _HEADING:
        return False
    if _of_the_other_state(tokens, mention.start, lexicon.events.other_state):
        return True
    return _sent_from_abroad(tokens, mention.start, lexicon.countries, lexicon.of_other_states)


def _of_rivals(tokens: list[Token], mention: Mention, lexicon: Lexicon) -> bool:
    """Whether somebody's title is printed as the nation's other state's ("its capital's Foreign Minister | A", "A, its
    capital's chief envoy")."""
    named = {name.split(" ")[0] for name in lexicon.rivals if " " in name} | lexicon.rival_places
    for k in range(max(0, mention.start - _LONGEST_TITLE), mention.end - 1):
        if tokens[k + 1].text in _POSSESSIVE and tokens[k].text in named:
            titled = any(t.text.lower() in lexicon.role_heads for t in tokens[k + 2 : mention.end])
            if titled and not any(t.text in _CLAUSE_ENDS for t in tokens[k + 2 : mention.start]):
                return True
    comma = next((k for k in range(mention.start, min(mention.end + 1, len(tokens))) if tokens[k].text == ","), -1)
    behind = [t.text for t in tokens[comma + 1 : comma + 4] if t.text != "the"] if comma > 0 else []
    owned = len(behind) > 1 and behind[0] in named and behind[1] in _POSSESSIVE
    return owned and tokens[comma - 1].end == mention.span[1]


def is_disowned(tokens: list[Token], title: int, mention: Mention, name_end: int, disowned: frozenset[str]) -> bool:
    """Whether words deny that an office, whose title begins at token `title`, is one of this state.

    Right before it, before the name of him whose minister somebody is, behind the holder's, or in the office itself:
    "puppet Defense Minister | A", "traitor B's Defense Minister | A", "A, puppet minister of X", "A, chief of the
    puppet ministry".
    """
    if title and tokens[title - 1].text.lower() in disowned:
        return True
    if title and tokens[title - 1].text in _POSSESSIVE:
        owner = [t.text for t in tokens[max(0, title - _LONGEST_TITLE) : title]]
        while (stop := next((k for k, word in enumerate(owner) if word in _CLAUSE_ENDS), -1)) >= 0:
            owner = owner[stop + 1 :]
        if any(word.lower() in disowned for word in owner):
            return True
    if name_end + 1 < len(tokens) and tokens[name_end].text == "," and tokens[name_end + 1].text.lower() in disowned:
        return True
    if any(not disowned.isdisjoint(post.split()) for post in mention.posts):
        return True
    if not mention.has_apposition:
        return False
    behind = [t.text for t in tokens[mention.end : mention.end + _BEHIND]]
    behind = behind[: behind.index(",")] if "," in behind else behind
    return behind[:1] == ["of"] and any(word in disowned for word in behind)


def _of_another_country(posts: list[str], lexicon: Lexicon) -> bool:
    """Whether a post is of another country ("special envoy for this state of the United States")."""
    owners = [post.rpartition(" of ")[2].removeprefix("the ") for post in posts if " for " in post]
    return any(owner in lexicon.other_states or owner in lexicon.country_of for owner in owners)


def _charged_abroad(tokens: list[Token], end: int, countries: Container[str], offices: tuple[str, ...]) -> bool:
    """Whether who is named before `end` is "in charge of the X of" another country, or of what only others have."""
    if end + 1 >= len(tokens) or tokens[end + 1].text != "charge":
        return False  # of nearly all who are named
    words = [t.text for t in tokens[end : end + _LONGEST_CHARGE]]
    if words[:3] != ["in", "charge", "of"]:
        return False
    words = words[: words.index(",") if "," in words else len(words)]
    charge = " ".join(words)
    return any(word in countries for word in words) or any(name in charge for name in offices)


def _of_the_other_state(tokens: list[Token], start: int, names: tuple[str, ...]) -> bool:
    """Whether the name at `start` heads the delegation of the nation's other state ("a delegation of that side led by
    | A", "that side's delegation with | A as its head"), whose people's names tell nothing; `names` of that state."""
    words = [t.text for t in tokens[max(0, start - _LONGEST_COMPANY) : start]]
    whole = next((k for k in range(len(words) - 1, -1, -1) if words[k] in _COMPANIES), -1)
    if whole < 0 or len(words) - whole > len(("delegation", "of", "the", "name", "side", "led", "by")):
        return False
    told = " ".join(words[max(0, whole - len(("name", "side", "'s"))) :])
    return any(name in told for name in names)


def _sent_from_abroad(tokens: list[Token], start: int, countries: Container[str], adjectives: Container[str]) -> bool:
    """Whether the name at `start` heads another country's delegation ("a delegation of the Daily of Laos led by | A").

    `countries`: names of other countries; `adjectives`: their adjectives.
    """
    stop = start - 2
    if start < SHORTEST_DELEGATION or tokens[start - 1].text != "by" or tokens[stop].text not in ("led", "headed"):
        return False
    before = stop - 2 - (tokens[stop - 2].text == "the")
    if tokens[stop - 1].text in countries and tokens[before].text in ("of", "from"):
        return True
    for k in range(stop - 1, max(stop - LONGEST_DELEGATION, 0), -1):
        if tokens[k].text in (",", ";", "."):
            return False
        if tokens[k].text in ("delegation", "group", "team", "troupe"):
            of = k + 2 + (tokens[k + 2].text == "the")
            theirs = tokens[k + 1].text == "of" and tokens[of].text in adjectives
            governs = any(tokens[m].text in adjectives and tokens[m + 1].text == "government" for m in range(k, stop))
            return theirs or governs or tokens[k - 1].text in adjectives
    return False
