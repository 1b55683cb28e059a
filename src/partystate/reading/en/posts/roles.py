"""One post phrase in a token list: `[qualifier|modifier]* head [of NP]`.

"KPA Vice Marshal", "first vice-chairman of the SPA Presidium", "Russian Ambassador to the DPRK". The noun phrase behind
the head is the name of a body, which may hold commas and "and"s of its own ("Ministry of Culture, Sports and Tourism").
"""

from __future__ import annotations

from typing import Final, NamedTuple

from partystate.reading.en.posts import ministers
from partystate.reading.en.posts.body_phrases import DETERMINERS, LONGEST_TITLE, POSSESSIVES, BodyPhraseReader, Names
from partystate.reading.en.posts.names import CALENDAR
from partystate.reading.en.posts.owners import OwnerReader
from partystate.reading.en.posts.title_words import (
    CHARGE,
    SHORT_RANKS,
    UNITS,
    behind_newly,
    end_of_honour,
    plenipotentiary,
    role_text,
    text_of,
    trade_of_chief,
    with_affaires,
)
from partystate.reading.en.text.tokens import Token
from partystate.reading.lexicon import Lexicon

_ARTICLES: Final = frozenset("the a an".split())
_FOREMOST: Final = frozenset(["top", "paramount"])
_OF_PEOPLE: Final = frozenset(["his", "her", "whose"])
_FORCES: Final = frozenset(["army", "navy", "military"])
_SENT_FOR_ONCE: Final = frozenset(["delegate", "delegates"])
"""What somebody is at talks, where no body is told of which he is one."""
_OF_FORCES: Final = frozenset(["commander", "chief"])
_THEIR_OWN: Final = frozenset(["its", "their"])
_BETWEEN_MODIFIERS: Final = frozenset(["and", ","])
_PLAIN_RANKS: Final = frozenset(["General"])
"""Ranks with which the names of bodies begin too."""
_PLAIN: Final = frozenset(["major", "general"])
"""Ranks that are words of their own before a noun ("major commanding officers")."""
_BEHIND_RANK: Final = frozenset("of in at for to and who on with".split())
_SERVING: Final = frozenset("assistant assistants advisor advisors adviser advisers".split())
"""Roles that serve somebody with a post."""
_SENT: Final = frozenset("envoy envoys emissary emissaries representative".split())
"""Roles of those whom somebody with a post sends ("special envoy | of the president of Ruritania")."""
_DEGREES_OF_SEAT: Final = frozenset(["alternate", "candidate", "full"])
"""Words of a seat's role, wherever its body stands."""
_DEGREES_OF_CHAIR: Final = frozenset(["vice", "deputy", "first"])
"""The same before a body's short name."""
_DEGREES: Final = frozenset("vice deputy first second senior acting assistant associate former new the a".split())
"""Modifiers of a department's head, which name no department ("Vice Department Director")."""
_HEADS_OF_TWO_WORDS = frozenset(
    [
        *(f"{unit} leader" for unit in UNITS),
        *("executive officer", "operating officer", "general officer", "general officers"),
    ]
)
"""Posts whose last word alone names none ("platoon leader")."""
_POSTED: Final = "representative"
"""Who is a state's at a body of several."""
_LEVELS: Final = frozenset(["party", "state", "provincial", "city", "county"])
"""Modifiers that before a body's word belong to the body ("provincial committee"), not to the role."""
_FIELDS_TOO: Final = frozenset("Affairs Guidance Relations Front Security Industry Political".split())
"""Words of bodies with which a department's field ends too ("Military Affairs Department")."""


class Role(NamedTuple):
    """One post phrase: tokens[start:end]. `body` is as printed; what it means is `PostReader.canonical`'s to say."""

    start: int
    end: int
    role: str
    body: str
    qualifier: str
    plural: bool
    is_post: bool
    """False where the title names no post ("senior official")."""
    past: bool
    determined: bool
    """Introduced by an article: "the mayor of …" is a group member without a name, not an apposition."""
    its: bool = False
    """Said to be of the body named before ("its vice-chairman"), where no body of its own follows."""


class RoleReader(BodyPhraseReader):
    """Reads single post phrases."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__(lexicon)
        self._owners = OwnerReader(lexicon)
        self._bodies_begin = frozenset(" ".join(body.split()[:2]) for body in lexicon.implied_parents)
        """The first two words of the state's standing bodies."""
        self._small_bodies = frozenset(
            name
            for name, full in lexicon.synonyms.items()
            if name.islower() and " " not in name and name != full.lower()
        )
        """Standing bodies that the press writes small ("politburo")."""
        opening = (
            *(lexicon.role_heads, lexicon.not_posts, lexicon.role_modifiers, lexicon.rank_words, lexicon.past_words),
            *(lexicon.owners, lexicon.country_of, lexicon.own_names, DETERMINERS, _FOREMOST),
            ("concurrently", "newly", "recently"),
            self._small_bodies,
            self._owners.small_bodies,
            _FORCES,
            UNITS,
            tuple(name.removesuffix("'s") for name, owner in lexicon.possessors.items() if owner),
        )
        self._opening = frozenset(phrase.split()[0].lower() for phrases in opening for phrase in phrases)
        """Words with which a post phrase may begin, if it begins with a small letter."""

    def role(self, tokens: list[Token], i: int, stop: int, names: Names) -> Role | None:
        """The post phrase that starts at token `i`, or None."""
        lexicon = self.lexicon
        if i >= stop:
            return None
        word = tokens[i].text
        if word[0].islower() and word.lower() not in self._opening and not self._opens_field(tokens, i, stop):
            return None
        first, determined, past = i, False, False
        if tokens[first].text in DETERMINERS or (not first and word in ("A", "An")):
            determined = word.lower() in _ARTICLES
            first += 1
            if first < stop and tokens[first].text == "latter":  # "A and B, the latter ambassador to X"
                determined, first = False, first + 1
                first += first < stop and tokens[first].text in DETERMINERS
        while first < stop and tokens[first].text.lower() in lexicon.past_words:
            if tokens[first].text == "Then":
                return None  # "Then | Premier A made a report": what followed, and no post of former days
            past = True
            first += 1
        first = behind_newly(tokens, first, stop)
        if first < stop and tokens[first].text == "concurrently":
            first += 1
        owner = small = ""
        printed = tokens[first].text if first < stop else ""
        epithet = ministers.may_be_epithet(printed)
        if epithet or printed in self._owners.begin:
            owner, small, first = self._owners.before(tokens, first, stop, epithet=epithet)
        elif printed in lexicon.own_names:
            owner, first = self._owners.behind_state(tokens, first, stop)
        head = self._head(tokens, first, stop, names)
        if head < 0:
            return None
        his = tokens[i].text.lower() in _OF_PEOPLE or (i > 0 and tokens[i - 1].text.lower() in _OF_PEOPLE)
        his = his or (i > 0 and tokens[i - 1].text in POSSESSIVES)
        if his and head == first and tokens[head].text == "deputy":
            return None  # "his deputy ⟦0⟧", "the leader's deputy ⟦0⟧" is no deputy to an assembly
        head = with_affaires(tokens, head, stop)
        envoy = plenipotentiary(tokens, head, stop)
        charge = next((p for p in range(first, head + 1) if tokens[p].text.lower() in CHARGE), -1)
        if charge > 0 and tokens[charge - 1].text == "in":
            return None  # "the vice-premier in charge of X ⟦0⟧"
        following = tokens[head + 1].text if head + 1 < stop else "."
        if head == first and tokens[head].text in _PLAIN and following.islower() and following not in _BEHIND_RANK:
            return None
        title_start = head if charge < 0 else charge
        if title_start > first and tokens[first].text in POSSESSIVES:
            return None
        field = title_start
        if charge < 0 and tokens[head].text.lower().startswith("minister"):
            field = ministers.field_begins(tokens, first, head, lexicon)
        qualifier, modifiers = self._parted(tokens, first, field, head)
        qualifier = [small, *qualifier] if small else qualifier
        word = tokens[head].text if charge < 0 else "charge"
        trade = trade_of_chief(tokens, head)
        low = trade or word.lower()
        if charge < 0:
            role = role_text(modifiers, lexicon.role_heads.get(low, low), word)
        else:
            printed = " ".join(t.text.lower() for t in tokens[charge : head + 1])
            printed = printed.replace("’", "'").replace("d ' ", "d'").replace("chargé", "charge")
            role = printed.replace("a . i .", "ad interim")
        plural = low in lexicon.plural_heads or ((trade or word in lexicon.not_posts) and word.endswith("s"))
        of_unit = head > first and f"{tokens[head - 1].text.lower()} {low}" in _HEADS_OF_TWO_WORDS
        role = role.removesuffix("s") if of_unit else role
        is_post = bool(trade) or of_unit or (low in lexicon.role_heads and word not in lexicon.not_posts)
        end = head + 1 + envoy
        body = ""
        serves = low in _SERVING or low in _SENT
        complement_end = self._whom_he_serves(tokens, end, stop, names, low) if serves else end
        if complement_end == end:
            complement_end = self.complement(tokens, end, stop, names)
        if charge < 0 and low.endswith(("minister", "ministers")):
            complement_end = max(complement_end, ministers.behind_field(tokens, end, stop, lexicon))
        if complement_end > end:
            body = text_of(tokens, end + 1, complement_end)
            if tokens[end].text != "of":
                body = f"{tokens[end].text} {body}"
            end = complement_end
            at = low == _POSTED and end < stop and tokens[end].text == "at"
            if at and body.split()[-1] in lexicon.names_of_states:
                end = self.complement(tokens, end, stop, names)  # "of the DPRK | at the African Union"
                body = f"{body} {text_of(tokens, complement_end, end)}".rstrip()
        if owner and not qualifier and not any(letter.isupper() for letter in body):
            body = f"{body} of the {owner}" if body else owner
        elif owner and qualifier and not body:  # "Supreme Assembly | Standing Committee Chairman"
            qualifier = [owner, *qualifier]
        elif owner and not qualifier and body.removeprefix("the ") in lexicon.own_names:
            body = f"{owner} of {body}"  # "Supreme People's Assembly Speaker of the DPRK"
        if field < title_start:
            printed = ministers.in_capitals(tokens[field:title_start])
            if not qualifier and body.removeprefix("the ") in lexicon.own_names:
                qualifier, body = [body.removeprefix("the ")], ""  # "trade minister of the state"
            body = f"{printed}, {body}" if body else printed
        praised = role in lexicon.honours and lexicon.country_of.keys().isdisjoint(body.split())
        if praised or f"{role} of {body}".lower() in lexicon.honours:
            is_post, end = False, end_of_honour(tokens, end, stop)
            state = self.complement(tokens, end, stop, names)  # "supreme leader of the party and army | of the DPRK"
            if text_of(tokens, end + 1, state).removeprefix("the ") in lexicon.own_names:
                end = state
        if low in _SENT_FOR_ONCE and lexicon.body_words.isdisjoint(body.split()):
            is_post = False
        its = i < first and tokens[i].text in _THEIR_OWN and not body and not qualifier
        its = its and not (tokens[i].text == "their" and role in lexicon.bare_posts)  # the people's "General Secretary"
        return Role(i, end, role, body, " ".join(qualifier), plural, is_post, past, determined, its)

    def _whom_he_serves(self, tokens: list[Token], end: int, stop: int, names: Names, role: str) -> int:
        """End of the title of whom an assistant serves ("assistant | to the foreign minister"), or who sent an envoy;
        `end` without one."""
        if end + 1 >= stop or tokens[end].text != ("of" if role in _SENT else "to"):
            return end
        served = self.role(tokens, end + 1, stop, names)
        if served is None or served.plural:
            return end
        k = served.end  # "assistant to the president for regional | policy"
        return k + 1 if served.body.startswith("for ") and k + 1 < stop and tokens[k + 1].text == "," else k

    def _opens_field(self, tokens: list[Token], i: int, stop: int) -> bool:
        """Whether a minister's field begins with the small word at `i` ("finance minister")."""
        return tokens[i].text in self.lexicon.fields and ministers.before_minister(tokens, i, stop, self.lexicon)

    def last_head(self, tokens: list[Token], low: int, stop: int) -> int:
        """Index of the last noun for a post in tokens[low:stop]; -1 without one."""
        heads, not_posts = self.lexicon.role_heads, self.lexicon.not_posts
        for k in range(stop - 1, low - 1, -1):
            word = tokens[k].text
            if word.lower() in heads or word in not_posts:
                return k
        return -1

    def _head(self, tokens: list[Token], first: int, stop: int, names: Names) -> int:
        """Index of the head noun of the title that starts at `first`; -1 if there is none."""
        lexicon = self.lexicon
        head = -1
        for k in range(first, min(stop, first + LONGEST_TITLE)):
            if k in names:
                break
            word = tokens[k].text
            low = word.lower()
            if word in _PLAIN_RANKS and k + 1 < stop and f"{word} {tokens[k + 1].text}" in self._bodies_begin:
                continue  # "General Staff chief": no general
            if word in _PLAIN_RANKS and _begins_unit(tokens, k, stop):
                continue
            if head < 0 and k > first and _closes_short_name(tokens, k, first):
                continue  # "Supreme Assembly (SA) Chairman"
            if head < 0 and word in _FOREMOST and k + 1 < stop and tokens[k + 1].text in lexicon.not_posts:
                continue  # "the top | leader"
            if head >= 0 and word in lexicon.rank_words and tokens[head].text in lexicon.not_posts:
                break  # "the younger son | General A"
            if low in lexicon.role_heads or word in lexicon.not_posts or (k == head + 1 and trade_of_chief(tokens, k)):
                head = k
            elif head < 0 and word in _BETWEEN_MODIFIERS and self._joins_modifiers(tokens, first, k, stop):
                continue
            elif not (
                low in lexicon.role_modifiers
                or word in lexicon.rank_words
                or word in POSSESSIVES
                or word in lexicon.owners
                or word in lexicon.country_of
                or word in lexicon.own_names
                or (head < 0 and word[0].isupper() and (word in lexicon.body_words or word in lexicon.abbreviations))
                or (head < 0 and word in self._small_bodies)
                or (head < 0 and word in UNITS and k + 1 < stop and tokens[k + 1].text in lexicon.role_heads)
                or (head < 0 and word in _FORCES and k + 1 < stop and tokens[k + 1].text in _OF_FORCES)
                or (head < 0 and _body_begins(tokens, k, stop, lexicon))
                or (k + 1 < stop and f"{word} {tokens[k + 1].text}" in lexicon.names_of_states)
                or (k > first and f"{tokens[k - 1].text} {word}" in lexicon.names_of_states)
                or (head < 0 and low in lexicon.fields and ministers.before_minister(tokens, k, stop, lexicon))
                or (head < 0 and word in ministers.JOINTS and ministers.before_minister(tokens, k, stop, lexicon))
                or (word == "." and k and tokens[k - 1].text.lower() in SHORT_RANKS)
                or (low == "under" and _heads(tokens, k + 1, stop, lexicon))
                or (head < 0 and len(word) > 2 and word[1].isupper() and _heads(tokens, k + 1, stop, lexicon))
            ):
                break
        return head

    def _joins_modifiers(self, tokens: list[Token], first: int, k: int, stop: int) -> bool:
        """ "economic | and commercial councilor", "military | , naval and air attache": words before the role."""
        if k == first or k + 2 >= stop:
            return False
        if not tokens[k + 1].text[0].islower() and not any(t.text == "Attache" for t in tokens[k + 2 : k + 5]):
            return False
        words = self.lexicon.role_modifiers
        following = tokens[k + 2].text.lower()
        heads_role = following in words or following in self.lexicon.role_heads or following == "and"
        return heads_role and tokens[k - 1].text.lower() in words and tokens[k + 1].text.lower() in words

    def _parted(self, tokens: list[Token], first: int, stop: int, head: int) -> tuple[list[str], list[str]]:
        """The words before a head, parted into those of its body and those of the role itself."""
        lexicon = self.lexicon
        qualifier: list[str] = []
        role: list[str] = []
        behind = first
        """Index behind a department of two fields, whose words are all its name's."""
        for p in range(first, stop):
            word = tokens[p].text
            low = word.lower()
            if word == ")":
                continue
            if p >= behind and p + 3 < stop and tokens[p + 3].text == "Department" and word[0].isupper():
                behind = p + 4 if tokens[p + 1].text == "and" and tokens[p + 2].text[0].isupper() else behind
            if p < behind:
                qualifier.append(word)
                continue
            is_modifier = low in lexicon.role_modifiers or low in lexicon.role_heads or word in lexicon.rank_words
            is_modifier = is_modifier or word in _FOREMOST or word in UNITS or low == "under"
            of_body = low in _LEVELS and p + 1 < head and tokens[p + 1].text in lexicon.body_words
            of_body_name = p + 1 < stop and f"{word} {tokens[p + 1].text}" in self._bodies_begin
            of_body_name = of_body_name or (word in _PLAIN_RANKS and _begins_unit(tokens, p, stop))
            if of_body_name or (p > first and f"{tokens[p - 1].text} {word}" in self._bodies_begin):
                qualifier.append(word)
                continue
            if word == "Department" and qualifier and self._is_field(qualifier[-1]) and not role:
                qualifier.append(word)  # "Light Industry Department Director": a department by its name
                continue
            if word == "Department" and role and role[-1][0].isupper() and role[-1].lower() not in _DEGREES:
                qualifier, role = [*qualifier, *role, word], []  # "General Political Department Director"
                continue
            if (is_modifier and word not in lexicon.country_of and not of_body) or (
                role and word in _BETWEEN_MODIFIERS
            ):
                role.append(word)
            elif role and (word in lexicon.body_words or (word[0].isupper() and role == ["State"])):
                short = word in lexicon.abbreviations and role[0].lower() in _DEGREES_OF_CHAIR
                of_seat = short or role[0].lower() in _DEGREES_OF_SEAT
                kept = role[:1] if of_seat else []  # "alternate | Politburo member"
                qualifier += [*role[len(kept) :], word]
                role = kept
            else:
                qualifier.append(word)
        return qualifier, role

    def _is_field(self, word: str) -> bool:
        """Whether a capitalised word before "Department" is the department's field, no body it belongs to."""
        lexicon = self.lexicon
        body = word in lexicon.body_words and word not in _FIELDS_TOO
        owner = word in lexicon.owners or body or word in lexicon.own_names
        return word[0].isupper() and not owner and word not in lexicon.abbreviations and word not in lexicon.country_of

    def begins_role(self, tokens: list[Token], i: int, stop: int, names: Names) -> bool:
        """Whether a post phrase starts at token `i`."""
        return self.role(tokens, i, stop, names) is not None


def _heads(tokens: list[Token], k: int, stop: int, lexicon: Lexicon) -> bool:
    """Whether token `k` is the head of a title, behind what may be an organisation's short name ("WFB | director")."""
    following = tokens[k].text if k < stop else ""
    under = tokens[k - 1].text.isupper() or following.lower() == "secretary"
    return under and following.lower() in lexicon.role_heads and following not in lexicon.plural_heads


def _begins_unit(tokens: list[Token], k: int, stop: int) -> bool:
    """Whether the word at `k` begins a department's name of three words ("General Logistics Department")."""
    return k + 2 < stop and tokens[k + 1].text[0].isupper() and tokens[k + 2].text in ("Department", "Bureau")


def _closes_short_name(tokens: list[Token], k: int, first: int) -> bool:
    """Whether token `k` is the bracket behind a body's short name, with which the title begins: "(SA | ) Chairman"."""
    return tokens[k].text == ")" and k - 1 == first and k > 1 and tokens[k - 2].text == "("


def _body_begins(tokens: list[Token], k: int, stop: int, lexicon: Lexicon) -> bool:
    """Whether plain words in capitals from `k` on end in a body's word ("Planning Commission | Chairman")."""
    if k == 0 or tokens[k].text in CALENDAR or tokens[k].text.lower() in lexicon.honorifics:
        return False  # "Respected Supreme Commander A" is commander of no body
    joined = tokens[k].text == "and"
    if joined and not (k + 1 < stop and tokens[k - 1].text[0].isupper()):
        return False
    for m in range(k, min(stop, k + 4)):
        word = tokens[m].text
        if word == "and" and m + 1 < stop and (m > k or joined):
            continue  # "Planning and Statistics Department | Director"
        if not word[0].isupper() or word.lower() in lexicon.role_heads:
            return False
        if word in lexicon.body_words and m > k:
            return m + 1 < stop and tokens[m + 1].text.lower() in lexicon.role_heads
        if word.lower() not in lexicon.common_words and word.lower() not in lexicon.body_lower:
            return False
    return False
