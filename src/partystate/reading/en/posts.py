"""Posts as printed, read into canonical form.

A post phrase is `[qualifier|modifier]* head [of NP]`: "KPA Vice Marshal", "first vice-chairman of the SPA Presidium",
"Russian Ambassador to the DPRK". Several stand side by side: "member of the Political Bureau and secretary of the
C.C., the WPK". `PostReader.roles` reads such a chain; `Role.canonical` gives each post as GUIDE.md wants it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from partystate.reading.en.bodies import BodyNames
from partystate.reading.en.names import CALENDAR, NameSpan, foreign_candidate, is_proper
from partystate.reading.en.tokens import Token
from partystate.reading.lexicon import Lexicon

_PREPOSITIONS = frozenset("of for to at in on under with between against over".split())
_COMPLEMENT = frozenset("of for to at in under on".split())
_DETERMINERS = frozenset("the a an its their his her our all The".split())
_RANKS = {"lieut": "Lieutenant", "lieut.": "Lieutenant", "col": "Colonel", "col.": "Colonel", "gen": "General", "gen.": "General",
          "maj": "Major", "maj.": "Major"}  # fmt: skip
_RANK_HEADS = frozenset("general marshal admiral colonel lieutenant major captain generalissimo vice-marshal vice-admiral".split())
_GROUP_STARTERS = frozenset("other others officials official those many several some various leading senior all more".split())


class Role(NamedTuple):
    """One post phrase: tokens[start:end]. `canonical` is "" where the title names no post ("senior official")."""

    start: int
    end: int
    role: str
    body: str
    qualifier: str
    plural: bool
    is_post: bool
    past: bool
    determined: bool
    """Introduced by an article: "the mayor of …" is a group member without a name, not an apposition."""


class Roles(NamedTuple):
    """A chain of coordinated post phrases over tokens[start:end], canonical."""

    start: int
    end: int
    posts: tuple[str, ...]
    plural: bool
    past: bool
    open_body: bool
    """True when the last role has no body yet ("Vice-Chairman A and B of the Central Standing Committee")."""
    determined: bool


class PostReader:
    """Reads post phrases out of token lists."""

    def __init__(self, lexicon: Lexicon, bodies: BodyNames) -> None:
        self.lexicon = lexicon
        self.bodies = bodies
        self.acronyms: tuple[tuple[str, str], ...] = ()

    # -- one phrase ---------------------------------------------------------------------------------------------

    def role(self, tokens: list[Token], i: int, stop: int, names: Mapping[int, NameSpan]) -> Role | None:
        """The post phrase that starts at token `i`, or None."""
        lexicon = self.lexicon
        j, determined, past = i, False, False
        if j < stop and tokens[j].text in _DETERMINERS:
            determined = tokens[j].text.lower() in ("the", "a", "an")
            j += 1
        while j < stop and tokens[j].text.lower() in lexicon.past_words:
            past = True
            j += 1
        if j < stop and tokens[j].text == "concurrently":
            j += 1
        head = -1
        k = j
        prefix: list[int] = []
        while k < stop and k - j < 9 and k not in names:
            word = tokens[k].text
            low = word.lower()
            if low in lexicon.role_heads or word in lexicon.not_posts:
                head = k
            elif low in lexicon.role_modifiers or word in lexicon.rank_words:
                pass
            elif word in ("'s", "’s") or word in lexicon.owners or word in lexicon.country_of or word in lexicon.own_names:
                pass
            elif word[0].isupper() and (word in lexicon.body_words or word in lexicon.abbreviations) and head < 0:
                pass
            elif k + 1 < stop and f"{word} {tokens[k + 1].text}" in lexicon.own_names:
                pass  # "North Korean Foreign Minister"
            elif word == "." and k and tokens[k - 1].text in ("Lieut", "Col", "Gen", "Maj"):
                pass
            else:
                break
            k += 1
        if head < 0:
            return None
        if head + 1 < stop and tokens[head].text.lower() in ("charge", "chargé") and tokens[head + 1].text.lower().startswith("d"):
            head += 1 if "affaires" in tokens[head + 1].text.lower() else 2
            while head + 1 < stop and tokens[head + 1].text.lower() in ("ad", "interim", "a.i.", "affaires", "'", "’"):
                head += 1
        if "affaires" in tokens[head].text.lower():
            while head + 1 < stop and tokens[head + 1].text.lower() in ("ad", "interim", "a.i."):
                head += 1
        affaires = next((p for p in range(j, head + 1) if tokens[p].text.lower() in ("charge", "chargé")), -1)
        prefix = list(range(j, head if affaires < 0 else affaires))
        words = [tokens[p].text for p in prefix]
        if words and words[0] in ("'s", "’s"):
            return None
        qualifier_words: list[str] = []
        role_words: list[str] = []
        for p, word in zip(prefix, words, strict=True):
            low = word.lower()
            is_modifier = low in lexicon.role_modifiers or low in lexicon.role_heads or word in lexicon.rank_words
            if is_modifier and word not in lexicon.country_of and not (
                low in ("party", "state", "provincial", "city", "county") and p + 1 < head and tokens[p + 1].text in lexicon.body_words
            ):
                role_words.append(word)
            elif role_words and word in lexicon.body_words:
                qualifier_words += role_words
                role_words = []
                qualifier_words.append(word)
            else:
                qualifier_words.append(word)
        head_word = tokens[head].text
        low_head = head_word.lower()
        if affaires >= 0:
            head_word, low_head = "charge", "charge"
        singular = lexicon.role_heads.get(low_head, low_head)
        plural = low_head in lexicon.plural_heads or (head_word in lexicon.not_posts and head_word.endswith("s"))
        is_post = low_head in lexicon.role_heads and head_word not in lexicon.not_posts
        role_text = self._role_text(role_words, singular, head_word)
        if affaires >= 0:
            role_text = " ".join(t.text.lower().replace("’", "'").replace("chargé", "charge") for t in tokens[affaires : head + 1])
        end = head + 1
        body = ""
        complement_end = self.complement(tokens, end, stop, names)
        if complement_end > end:
            body = _text(tokens, end + 1, complement_end)
            preposition = tokens[end].text
            if preposition != "of":
                body = f"{preposition} {body}"
            end = complement_end
        if not is_post and "funeral" in body:
            is_post = False
        return Role(i, end, role_text, body, " ".join(qualifier_words), plural, is_post, past, determined)

    def _role_text(self, modifiers: list[str], head: str, printed: str) -> str:
        low = [m.lower() for m in modifiers]
        if head in _RANK_HEADS and printed[0].isupper() and all(m in _RANKS or m in ("vice", "rear", "general", "colonel", "lieutenant", "major") for m in low):
            words = [_RANKS.get(m, m.title()) for m in low if m != "."]
            return " ".join([*words, head.title().replace("-m", " M").replace("-M", " M")])
        low = [m for m in low if m not in (".", "new", "newly-appointed", "outgoing", "incoming", "then")]
        text = " ".join([*low, head])
        text = re.sub(r"^(vice|deputy) (minister|premier|chairman|chairwoman|president|director|chairperson|secretary)\b",
                      lambda m: f"vice-{m.group(2)}" if m.group(1) == "vice" else m.group(), text)  # fmt: skip
        return re.sub(r"\bfirst vice (?=chairman|president|minister|director|premier)", "first vice-", text)

    # -- the body behind a role ---------------------------------------------------------------------------------

    def complement(self, tokens: list[Token], i: int, stop: int, names: Mapping[int, NameSpan]) -> int:
        """End of the prepositional phrase that starts at token `i` ("of the C.C., the WPK"); `i` if none does."""
        if i >= stop or tokens[i].text not in _COMPLEMENT:
            return i
        if i + 1 < stop and tokens[i + 1].text in CALENDAR:
            return i
        end = self.noun_phrase(tokens, i + 1, stop, names)
        return end if end > i + 1 else i

    def noun_phrase(self, tokens: list[Token], i: int, stop: int, names: Mapping[int, NameSpan]) -> int:
        """End of the name of a body that starts at token `i`."""
        lexicon = self.lexicon
        k, last = i, i
        while k < stop:
            word = tokens[k].text
            previous = tokens[k - 1].text if k > i else ""
            if k in names:
                break
            if word == ",":
                if re.fullmatch(r"C\.\s?C\.|CC", previous) and k + 1 < stop and (
                    tokens[k + 1].text in ("the", "of") or tokens[k + 1].text in lexicon.owners or tokens[k + 1].text in lexicon.abbreviations
                ):
                    k += 1
                    continue
                if self._list_goes_on(tokens, k, stop, names):
                    k += 1
                    continue
                break
            if word == "(":
                close = next((m for m in range(k + 1, min(stop, k + 10)) if tokens[m].text == ")"), -1)
                if close < 0:
                    break
                k = close + 1
                last = k
                continue
            if word in ('"', "“", "”"):
                close = next((m for m in range(k + 1, min(stop, k + 8)) if tokens[m].text in ('"', "”")), -1)
                if close < 0 or k == i:
                    break
                k = close + 1
                last = k
                continue
            if word in ("and", "&"):
                if not self._and_goes_on(tokens, k, stop, names):
                    break
                k += 1
                continue
            low = word.lower()
            if low in _PREPOSITIONS and word.islower():
                following = tokens[k + 1].text if k + 1 < stop else ""
                if not following or k + 1 in names and previous in _DETERMINERS:
                    break
                if following in CALENDAR or following[0].isdigit() and low in ("on", "at", "in", "to"):
                    break
                if not (following in _DETERMINERS or following[0].isupper() or following in lexicon.body_lower):
                    break
                if low == "under" and following == "the" and previous in ("Committee", "Commission", "Bureau", "Department") and k + 2 < stop and tokens[k + 2].text[0].isupper():
                    k += 1
                    continue
                if following in ("his", "her") or low in ("with", "between", "against", "under", "on", "at") and following in _DETERMINERS and previous != "Relations":
                    break
                k += 1
                continue
            if word in _DETERMINERS:
                k += 1
                continue
            if word in ("'s", "’s", "'", "’"):
                k += 1
                last = k
                continue
            if word[0].isupper() or word[0].isdigit():
                if word in CALENDAR:
                    break
                if (
                    last > i
                    and previous not in _DETERMINERS
                    and previous not in _PREPOSITIONS
                    and previous not in ("and", ",")
                    and not is_proper(previous, lexicon)
                    and previous not in lexicon.surnames
                    and is_proper(word, lexicon)
                    and foreign_candidate(tokens, k, stop, lexicon) is not None
                ):
                    break
                k += 1
                last = k
                continue
            if low in lexicon.body_lower:
                k += 1
                last = k
                continue
            break
        return last

    def _list_goes_on(self, tokens: list[Token], comma: int, stop: int, names: Mapping[int, NameSpan]) -> bool:
        """ "Ministry of Culture, Sports and Tourism": capitalised plain words up to an "and" and one more."""
        k, count = comma + 1, 0
        lexicon = self.lexicon
        while k < stop and k - comma < 12:
            word = tokens[k].text
            if k in names or word.lower() in lexicon.role_heads or word in lexicon.rank_words:
                return False
            if word == ",":
                count = 0
            elif word == "and":
                following = tokens[k + 1].text if k + 1 < stop else ""
                return (
                    count > 0
                    and bool(following)
                    and k + 1 not in names
                    and following[0].isupper()
                    and following.lower() in lexicon.common_words
                    and self.role(tokens, k + 1, stop, names) is None
                )
            elif word[0].isupper() and word.lower() in lexicon.common_words and word not in lexicon.country_of:
                count += 1
            else:
                return False
            k += 1
        return False

    def _and_goes_on(self, tokens: list[Token], k: int, stop: int, names: Mapping[int, NameSpan]) -> bool:
        lexicon = self.lexicon
        m = k + 1
        if m < stop and tokens[m].text in _DETERMINERS:
            return False
        if m >= stop or m in names:
            return False
        word = tokens[m].text
        if word in _GROUP_STARTERS or word in CALENDAR:
            return False
        if self.role(tokens, m, stop, names) is not None:
            return False
        if is_proper(word, lexicon) and foreign_candidate(tokens, m, stop, lexicon) is not None:
            return False
        if word[0].isupper():
            return tokens[k - 1].text[0].isupper()
        return word in lexicon.body_lower and tokens[k - 1].text[0].islower()

    # -- chains -------------------------------------------------------------------------------------------------

    def roles(self, tokens: list[Token], i: int, stop: int, names: Mapping[int, NameSpan], *, pretitle_of: int | None = None) -> Roles | None:
        """The chain of posts that starts at token `i`.

        `pretitle_of`: index of the name the chain must end at ("Foreign Minister of the DPRK | Pak Ui Chun");
        None for a chain behind a name, which stops before the pretitle of the next name.
        """
        first = self.role(tokens, i, stop, names)
        if first is None:
            return None
        chain = [first]
        end = first.end
        while end < stop and end != pretitle_of:
            k = end
            if tokens[k].text == ",":
                if first.plural:  # ", and members of …" behind a shared post is the next group of the list
                    break
                k += 1
            if k < stop and tokens[k].text in ("and", "&"):
                k += 1
            if k < stop and tokens[k].text == "concurrently":
                k += 1
            elif tokens[end].text == "as" and tokens[end : end + 3] and [t.text for t in tokens[end : end + 3]] == ["as", "well", "as"]:
                k = end + 3
            if k == end or k >= stop:
                break
            following = self.role(tokens, k, stop, names)
            if following is None or following.plural != first.plural or following.is_post != first.is_post:
                break
            if following.determined and tokens[end].text == ",":
                break
            if pretitle_of is None and self._name_at(tokens, following.end, stop, names):
                break
            if following.plural and following.determined:
                break
            chain.append(following)
            end = following.end
        if pretitle_of is not None and end != pretitle_of:
            return None
        return Roles(
            i, end, tuple(self._canonical_chain(chain)), first.plural, first.past, not chain[-1].body and not chain[-1].qualifier, first.determined
        )

    def _name_at(self, tokens: list[Token], i: int, stop: int, names: Mapping[int, NameSpan]) -> bool:
        if i in names:
            return True
        return i < stop and is_proper(tokens[i].text, self.lexicon) and foreign_candidate(tokens, i, stop, self.lexicon) is not None

    def _canonical_chain(self, chain: list[Role]) -> list[str]:
        out: list[str] = []
        tail = ""
        for role in reversed(chain):
            if not role.is_post:
                continue
            body = role.body
            if not body and not role.qualifier:
                bare = self.lexicon.bare_posts.get(role.role)
                if bare is None and tail and role.role.split()[-1] not in ("premier", "vice-premier"):
                    body = tail
            out.append(self.canonical(role.role, body, role.qualifier))
            if role.body:
                tail = role.body
        return list(reversed(out))

    def canonical(self, role: str, body: str, qualifier: str = "") -> str:
        """One canonical post from its printed parts."""
        lexicon = self.lexicon
        qualifier = re.sub(r"\s*['’]s\b|^(?:new|newly-appointed|outgoing|incoming)\s+", "", qualifier).strip()
        if qualifier in lexicon.own_names:
            qualifier = lexicon.state
        country = lexicon.country_of.get(qualifier)
        preposition = "of"
        match = re.match(r"(for|to|at|in|under|on) ", body)
        target = ""
        if match:
            preposition = match.group(1)
            body = body[match.end() :]
            if preposition in ("to", "in", "at", "under", "on"):
                target = f" {preposition} " + ("the " if not _plain_place(body) else "") + self.bodies.canonical(body, True, self.acronyms)
                body = ""
        if qualifier == "Army" and role == "General":
            return "Army General"
        foreign = country is not None and qualifier not in lexicon.own_names
        own = re.match(r"(?:its|their)\s+(?=[A-Z])", body)
        if own:  # the body before it owns this one: the list knows which (`MentionReader`)
            return f"{role} of its {self.bodies.canonical(body[own.end() :], True, self.acronyms)}"
        parts: list[str] = []
        if body:
            parts.append(self.bodies.canonical(body, foreign, self.acronyms))
        if qualifier:
            parts.append(country if country and qualifier not in lexicon.own_names else self.bodies.canonical(qualifier, foreign, self.acronyms))
        text = role
        first = True
        for part in parts:
            joiner = preposition if first and body else "of"
            article = "" if _plain_place(part) or joiner == "for" else "the "
            text += f" {joiner} {article}{part}"
            first = False
        text = (text + target).replace("of the the ", "of the ")
        return lexicon.bare_posts.get(text, text)


def _plain_place(name: str) -> bool:
    """Names that take no article: one word, or a ministry's field ("minister of Foreign Affairs")."""
    return not re.search(
        r"\b(?:Committee|Commission|Bureau|Cabinet|Assembly|Department|Staff|Army|Party|Presidium|Union|Association|"
        r"Federation|League|DPRK|Secretariat|Office|Ministry|Council|Congress|Forces|Command|Delegation|Affairs of|"
        r"State Affairs|committee|department|ministry|delegation|embassy|Embassy)\b",
        name,
    )


def _text(tokens: list[Token], start: int, end: int) -> str:
    """Tokens joined as printed: no blank before a possessive, a comma or a closing bracket."""
    out = ""
    for t in tokens[start:end]:
        if out and t.text not in ("'s", "’s", ",", ")", "'", "’") and not out.endswith("("):
            out += " "
        out += t.text
    return out
