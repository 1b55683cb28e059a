"""The name of a body behind a role, in a token list ("of the | Ministry of Culture, Sports and Tourism").

Such a name may hold commas, "and"s and prepositions of its own; what ends it is another role, a person or a clause.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from partystate.reading.en.posts.foreign_names import foreign_candidate, of_a_house
from partystate.reading.en.posts.given_names import LOCALITIES
from partystate.reading.en.posts.honours import honour_end
from partystate.reading.en.posts.names import CALENDAR, FORMS_OF_ADDRESS, NameSpan, is_proper
from partystate.reading.en.posts.title_words import at_gathering, closing
from partystate.reading.en.text.tokens import Token
from partystate.reading.lexicon import Lexicon

Names = Mapping[int, NameSpan]
"""The names of a token list by the index of their first token."""

_PREPOSITIONS: Final = frozenset("of for to at in on under with between against over among".split())
_INDEFINITE: Final = frozenset(["a", "an"])
_COMPLEMENT: Final = frozenset("of for to at in under on within".split())
_CLOSE: Final = frozenset("with between among against under on at".split())
"""Prepositions that go on a body's name only before a noun without article."""
_WITH_OTHERS: Final = frozenset("Relations Solidarity Friendship Cooperation Contacts Exchange".split())
"""Words behind which "with the …" goes on a body's name."""
_FIRM: Final = frozenset(["Co", "Co.", "Corp", "Corp."])
_LIMITED: Final = frozenset(["Ltd", "Ltd.", "Inc", "Inc.", "LTD"])
"""Words of a firm's name, with a comma between."""
_FIELDS_TOO: Final = frozenset("Trade Commerce Industry Agriculture".split())
"""Words of bodies that are fields too, which a list of fields can begin with ("in Trade, Economy and Science")."""
DETERMINERS: Final = frozenset("the a an its their his her our all The".split())
POSSESSIVES: Final = frozenset(["'s", "’s"])
_COUNCILS: Final = frozenset(["Council", "Councils"])
_QUOTES: Final = frozenset(['"', "“", "”"])
_GROUP_STARTERS: Final = frozenset(
    "other others officials official those many several some various leading senior all more working".split()
)
_OPENS_NAME: Final = FORMS_OF_ADDRESS | {"His", "Her"}
"""Capitals that open somebody's name: "of the DPRK and | His Excellency …"."""
LONGEST_TITLE: Final = 9
"""Tokens before and with the head of a post, at most."""
_ORGANISATIONS: Final = frozenset("league union federation association society".split())
"""Small words that end the short name of an organisation with a central committee."""
_DOTTED_CC: Final = re.compile(r"C\.\s?C\.?|CC")
_LONGEST_GENITIVE: Final = 4
"""Tokens of a state's name with the mark of its genitive, at most."""
_GATHERINGS: Final = frozenset("congress conference session meeting plenary plenum".split())
"""What a body meets at, and what is no part of its name."""


_CONSTITUENCIES: Final = frozenset(["Constituency", "constituency", "Electoral"])
"""Where a deputy is elected, and no part of the assembly's name."""
_FIELD_BODIES: Final = frozenset(
    "department bureau office committee commission administration academy ministry agency shop workshop farm mill mine "
    "factory laboratory".split()
)
"""Bodies that the press prints in small letters behind their field ("agriculture department")."""
_LONGEST_FIELD: Final = 5
"""Tokens of such a field with its body, at most."""
_LONGEST_TASK: Final = 5
"""Tokens of "for timber trade of", with the next."""
_SMALL_PARTS: Final = frozenset("group team section squad".split())
"""Parts of a house told by what they do ("the magic creation group of the … Circus")."""
_TRAVELLING: Final = frozenset("visiting support mourning mourners tourist negotiating friendship inspection".split())
"""Before the same words, companies that somebody heads for a while."""
_PART_OF: Final = frozenset("of at in under".split())
_PLACED_AT: Final = frozenset(
    "committee Committee organization department Department bureau Bureau shop workshop laboratory workteam".split()
)
"""Bodies that print sets "at" the one they belong to."""
_VENUES: Final = frozenset("Airport Hotel Hall Theatre Theater Square Stadium Restaurant Guesthouse Wharf".split())
_LONGEST_VENUE: Final = 5
"""Where people meet, which no body belongs to ("president of X | at Pado International Airport")."""
_WHOSE: Final = frozenset(["his", "her", "their"])
_COMMON_BODIES: Final = frozenset("navy shipyard yard administration academy artillery".split())
"""What the press calls bodies by a common noun."""
_BEHIND_COMMON: Final = frozenset("and who was were is has had said told in at on also".split())


class BodyPhraseReader:
    """Reads the names of bodies; a reader of roles tells it where one begins."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def begins_role(self, tokens: list[Token], i: int, stop: int, names: Names) -> bool:
        """Whether a post phrase starts at token `i`."""
        raise NotImplementedError

    def complement(self, tokens: list[Token], i: int, stop: int, names: Names) -> int:
        """End of the prepositional phrase that starts at token `i` ("of the C.C., the WPK"); `i` if none does."""
        if i >= stop or tokens[i].text not in _COMPLEMENT:
            return i
        if i + 1 < stop and tokens[i + 1].text in CALENDAR:
            return i
        if i + 1 < stop and tokens[i].text != "of" and tokens[i + 1].text in ("a", "an"):
            return i  # "as general secretary at a party congress"
        if tokens[i].text == "in" and i + 2 < stop and tokens[i + 1].text in _WHOSE and tokens[i + 2].text[0].isdigit():
            return i  # "generals in their 80s"
        if tokens[i].text == "for" and (of := _behind_task(tokens, i, stop)) > i:
            end = self._noun_phrase(tokens, of + 1, stop, names)  # "advisor | for forestry of the Ministry"
            return end if end > of + 1 else i
        if tokens[i].text in ("at", "in") and at_gathering(tokens, i + 1, stop):
            return i  # "general secretary at the party congress"
        end = self._noun_phrase(tokens, i + 1, stop, names)
        return end if end > i + 1 else i

    def _of_a_state(self, tokens: list[Token], at: int) -> bool:
        """Whether a state's genitive begins at token `at` ("of the Assembly and | North Korea's No. 2 leader")."""
        for end in range(at + 1, min(at + _LONGEST_GENITIVE, len(tokens))):
            if tokens[end].text in POSSESSIVES:
                return " ".join(t.text for t in tokens[at:end]) in self.lexicon.names_of_states
        return False

    def _noun_phrase(self, tokens: list[Token], i: int, stop: int, names: Names) -> int:
        """End of the name of a body that starts at token `i`."""
        lexicon = self.lexicon
        k, last = i, i
        while k < stop and k not in names:
            word = tokens[k].text
            previous = tokens[k - 1].text if k > i else ""
            if word == ",":
                if not self._comma_goes_on(tokens, k, stop, names, previous):
                    break
                k += 1
            elif word == "(" or word in _QUOTES:
                close = closing(tokens, k, stop)
                aside = close + 1 not in names and _aside(tokens, k, close, stop)
                if close < 0 or aside or (word in _QUOTES and k == i):
                    break
                k = last = close + 1
            elif word in ("and", "&"):
                if last == k and i + 1 + (tokens[i].text == "the") == k and previous in lexicon.own_names:
                    break  # "of the DPRK | and …": the state alone
                if not self._and_goes_on(tokens, k, stop, names) or self._of_a_state(tokens, k + 1):
                    break
                k += 1
            elif word in _PREPOSITIONS:
                if not self._preposition_goes_on(tokens, k, stop, names, previous):
                    break
                k += 1
            elif word in DETERMINERS:
                k += 1
            elif word == "-" and k - i > 0 and k + 1 < stop and (previous[0] + tokens[k + 1].text[0]).isupper():
                k += 1  # "the Sino- | Laotian Joint Committee", whose hyphen print has torn off
            elif word[0].isupper() or word[0].isdigit():
                limited = word in _LIMITED and previous in _FIRM  # "the Onpho Trading Co. | Ltd."
                if not limited and (
                    word in _OPENS_NAME
                    or (word in CALENDAR and not _names_a_day(tokens, k, stop))
                    or (last > i and self._name_begins(tokens, k, stop, previous))
                ):
                    break
                k += 1
                last = k
            elif word in POSSESSIVES or word in ("'", "’") or word.lower() in lexicon.body_lower:
                k += 1
                last = k
            elif word in lexicon.praise:
                k += 1
            elif (body := self._field_of_body(tokens, k, stop)) > k:
                k = body
            elif word in _COMMON_BODIES and k > i and self._ends_common(tokens, k, stop):
                k += 1
                last = k
            else:
                break
        return last

    def _field_of_body(self, tokens: list[Token], k: int, stop: int) -> int:
        """Index of the body in small letters whose field the word at `k` is ("the party's | farm tools department");
        -1 without one."""
        opens = k - 1
        while opens > 0 and tokens[opens].text.islower() and tokens[opens].text in self.lexicon.body_lower:
            opens -= 1  # "the economic | policy office"
        if tokens[opens].text not in DETERMINERS and tokens[opens].text not in POSSESSIVES:
            return -1
        for m in range(k, min(stop, k + _LONGEST_FIELD)):
            word = tokens[m].text
            if m > k and (word in _FIELD_BODIES or (word in _SMALL_PARTS and self._part_of_house(tokens, k, m, stop))):
                return m
            if not (word.isalpha() and word.islower()) or (word in _PREPOSITIONS or word in DETERMINERS):
                return -1
        return -1

    def _part_of_house(self, tokens: list[Token], k: int, m: int, stop: int) -> bool:
        """Whether the "group" or "team" at `m`, whose field begins at `k`, is told as part of a house."""
        if m + 2 >= stop or tokens[m + 1].text not in _PART_OF or tokens[k].text in _TRAVELLING:
            return False
        return tokens[m + 2 + (tokens[m + 2].text == "the" and m + 3 < stop)].text[0].isupper()

    def _ends_common(self, tokens: list[Token], k: int, stop: int) -> bool:
        """Whether the press's word for a body ends there ("commander of the | navy", not "the navy officers")."""
        following = tokens[k + 1].text if k + 1 < stop else "."
        return not (following.isalpha() and following.islower()) or following in _BEHIND_COMMON

    def _preposition_goes_on(self, tokens: list[Token], k: int, stop: int, names: Names, previous: str) -> bool:
        """Whether the preposition at `k` joins two parts of one name ("Committee for Cultural Relations with …")."""
        lexicon = self.lexicon
        word = tokens[k].text
        following = tokens[k + 1].text if k + 1 < stop else ""
        if not following or (k + 1 in names and previous in DETERMINERS):
            return False
        if following in CALENDAR or (following[0].isdigit() and word in ("on", "at", "in", "to")):
            return False
        if word != "of" and any(t.text in _CONSTITUENCIES for t in tokens[k + 1 : min(stop, k + 4)]):
            return False  # "deputy to the Assembly | at Constituency No. 9"
        if following in _INDEFINITE and word != "of":
            return False  # "of the Army | in a report of the agency"
        named = following in lexicon.body_lower or following in lexicon.praise
        if not (following in DETERMINERS or following[0].isupper() or named):
            return False
        if (
            word == "under"
            and following == "the"
            and previous[:1].isupper()
            and k + 2 < stop
            and tokens[k + 2].text[0].isupper()
        ):
            return True  # "the Commission under the Cabinet"
        if word == "at" and any(t.text in _VENUES for t in tokens[k + 1 : min(stop, k + 1 + _LONGEST_VENUE)]):
            return False
        if word == "at" and following == "the" and previous in _PLACED_AT:
            ahead = {t.text.lower() for t in tokens[k + 2 : k + 7]}
            return _GATHERINGS.isdisjoint(ahead)  # "the primary Party committee at the … Mill"
        if word == "at" and following in DETERMINERS and previous.lower() == "department":
            return any(t.text == "Party" for t in tokens[k + 2 : k + 9])  # "at the North's ruling … Party"
        if following in ("his", "her"):
            return False
        return not (word in _CLOSE and following in DETERMINERS) or (word == "with" and previous in _WITH_OTHERS)

    def _name_begins(self, tokens: list[Token], k: int, stop: int, previous: str) -> bool:
        """Whether the capitalised word at `k` is no longer the body's but begins a person's name."""
        lexicon = self.lexicon
        begins = (
            previous not in DETERMINERS
            and previous not in _PREPOSITIONS
            and previous not in ("and", ",")
            and not is_proper(previous, lexicon)
            and previous not in lexicon.surnames
            and (is_proper(tokens[k].text, lexicon) or self._odd_surname(tokens, k, stop, previous))
        )
        found = foreign_candidate(tokens, k, stop, lexicon) if begins else None
        if found is None or tokens[found.end - 1].text in LOCALITIES:
            return False  # "North | Hamgyong Province"
        # "the Korean | Asia-Pacific Peace Committee": what a body's word ends is no person
        behind = tokens[found.end].text if found.end < stop else ""
        return behind not in lexicon.body_words and not of_a_house(tokens, found, stop, lexicon)

    def _odd_surname(self, tokens: list[Token], k: int, stop: int, previous: str) -> bool:
        """Whether an English word behind a body's last is a surname ("Provincial Committee | Sun Weiming")."""
        lexicon = self.lexicon
        if previous not in lexicon.body_words or k + 1 >= stop or tokens[k].text.lower() in lexicon.body_lower:
            return False
        return tokens[k].text not in lexicon.never_proper and is_proper(tokens[k + 1].text, lexicon)

    def _comma_goes_on(self, tokens: list[Token], k: int, stop: int, names: Names, previous: str) -> bool:
        """Whether the comma at `k` stands inside one name: "C.C., the WPK" or a ministry of several fields."""
        if _DOTTED_CC.fullmatch(previous) and k + 1 < stop:
            following = tokens[k + 1].text
            if (
                following in ("the", "of")
                or following in self.lexicon.owners
                or following in self.lexicon.abbreviations
                or self._organisation_at(tokens, k + 1, stop, names)
            ):
                return True
        if previous in _FIRM and k + 1 < stop and tokens[k + 1].text in _LIMITED:
            return True  # "the Onpho Trading Co., | Ltd."
        field = previous in _FIELDS_TOO and tokens[k - 2].text in ("in", "of")
        return (field or previous not in self.lexicon.body_words) and self._list_goes_on(tokens, k, stop, names)

    def _organisation_at(self, tokens: list[Token], i: int, stop: int, names: Names) -> bool:
        """Whether the printed name of an organisation starts at `i`: "C.C., | General Federation of Trade Unions"."""
        lexicon = self.lexicon
        for k in range(i, min(stop, i + LONGEST_TITLE)):
            word = tokens[k].text
            if k in names:
                return False
            if word[0].islower():  # "C.C., | youth league"
                if word not in lexicon.body_lower:
                    return False
                if word in _ORGANISATIONS:
                    return True
                continue
            if word in lexicon.body_words:
                return k + 1 >= stop or tokens[k + 1].text.lower() not in lexicon.role_heads
            following = tokens[k + 1].text if k + 1 < stop else ""
            is_title = word.lower() in lexicon.role_heads or word in lexicon.rank_words
            if is_title and following not in lexicon.body_words:
                return False
        return False

    def _list_goes_on(self, tokens: list[Token], comma: int, stop: int, names: Names) -> bool:
        """ "Ministry of Culture, Sports and Tourism": capitalised plain words up to an "and" and one more."""
        lexicon = self.lexicon
        words = 0
        for k in range(comma + 1, min(stop, comma + 12)):
            word = tokens[k].text
            if k in names or word.lower() in lexicon.role_heads or word in lexicon.rank_words:
                return False
            if word == ",":
                words = 0
            elif word == "and":
                following = tokens[k + 1].text if k + 1 < stop else ""
                return (
                    words > 0
                    and bool(following)
                    and k + 1 not in names
                    and following[0].isupper()
                    and following.lower() in lexicon.common_words
                    and not self.begins_role(tokens, k + 1, stop, names)
                )
            elif word[0].isupper() and word.lower() in lexicon.common_words and word not in lexicon.country_of:
                words += 1
            else:
                return False
        return False

    def _and_goes_on(self, tokens: list[Token], k: int, stop: int, names: Names) -> bool:
        """Whether the "and" at `k` joins two words of one name, not two bodies, posts or people."""
        lexicon = self.lexicon
        m = k + 1
        if m >= stop or m in names:
            return False
        word = tokens[m].text
        if word in DETERMINERS or word in _GROUP_STARTERS or word in CALENDAR:
            return False
        if word == "Ministers" and any(t.text in _COUNCILS for t in tokens[max(0, k - 3) : k]):
            return True  # "President of the Councils of State and Ministers"
        if self.begins_role(tokens, m, stop, names):
            return False
        if honour_end(tokens, m, stop, lexicon.own_names) > m:
            return False  # "minister of Coal Industry and | Labour Hero"
        if is_proper(word, lexicon) and foreign_candidate(tokens, m, stop, lexicon) is not None:
            return False
        if word[0].isupper():
            return tokens[k - 1].text[0].isupper()
        return word in lexicon.body_lower and tokens[k - 1].text[0].islower()


def _behind_task(tokens: list[Token], i: int, stop: int) -> int:
    """Index of the "of" behind what somebody is there for in small letters ("advisor | for timber trade of the …"); `i`
    without it."""
    for m in range(i + 1, min(stop, i + _LONGEST_TASK)):
        word = tokens[m].text
        if word == "of":
            return m if m > i + 1 and m + 1 < stop and tokens[m + 1].text == "the" else i
        if not (word.isalpha() and word.islower()) or word in DETERMINERS or word in _PREPOSITIONS:
            return i
    return i


def _names_a_day(tokens: list[Token], k: int, stop: int) -> bool:
    """Whether the month at `k` belongs to a name ("Committee for Implementing | April 27 Joint Declaration")."""
    return k + 2 < stop and tokens[k + 1].text.isdigit() and tokens[k + 2].text[0].isupper()


def _aside(tokens: list[Token], k: int, close: int, stop: int) -> bool:
    """Whether what stands in brackets from token `k` to `close` is no part of a body's name ("(centre in the picture)",
    and not "the Central (military) Commission")."""
    goes_on = close + 1 < stop and tokens[close + 1].text[:1].isupper()
    return tokens[k].text == "(" and tokens[k + 1].text.islower() and not goes_on
