"""Whose people an unnamed group are, as its own words say: this state's, another's, or whoever stands beside them.

"officials of the ministry and staff members of the Chinese embassy" are people of both sides in one run: it is parted
into its members, each of which begins with a noun for people. What only its neighbours can tell ("other suite members",
"members of the delegation") is left to the event (`events.whose_groups`).
"""

from __future__ import annotations

import re
from itertools import chain
from typing import Final, Literal, NamedTuple

from partystate.reading.first_letters import compiled
from partystate.reading.guards import guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import pattern, phrases

Told = Literal[
    "own", "home", "other", "embassy", "abroad", "company", "theirs", "others", "one", "shared", ""
]  # fmt: skip
"""What a member of a run says of its side: "own" names this state or its party, "home" words of its life ("officials
concerned"), "other" another state, "embassy" a mission without its state, "abroad" compatriots who live there,
"company" those who came with somebody ("his party", "members of the delegation"), "theirs" the people of an institution
named before ("officials of the federation"), "others" the rest of a list, "one" somebody by his office, "shared" a bare
noun whose complement stands with the next one ("representatives | and attaches of embassies")."""

CAPITALISED: Final = compiled(r"(?<![Aa]nti-)\b[A-Z][\w.]+")
"""Words that may name a country or a place; "anti-Japanese" names none."""
_FOREIGN_WORDS: Final = guarded(
    r"\b(?:foreign|diplomatic|diplomats?|military attach|heads of states?\b"
    r"|international\b(?! (?:(?:affairs|relations) )?(?:department|bureau|section)\b)"
    r"|(?:different|various|many|several) countries)",
    flags=re.I,
)
_MISSION: Final = guarded(r"\b(?:embass\w+|consul\w*|charg[eé] d|missions? here)", flags=re.I)
_OF_THIS_STATE: Final = pattern(
    r"\b(?:concerned|(?<!his[ ])(?<!her[ ])(?<!its[ ])(?<!their[ ])party|state|army|power|armed forces|Ministry"
    r"|Ministries|ministries|institutions|working people"
    r"|service\s?person(?:s|nel)|soldiers|all walks of life|Cabinet|People['’]s Committees?|public organizations)\b"
)
"""Words that tell of a state's own people in the groups that its reports print before its guests."""
_NEXT: Final = compiled(r",? (?:and|as well as) |, ")
_WORD: Final = re.compile(r"[\w’'-]+")
_LEADS_ON: Final = frozenset("of from in at for on to with by under who which that including led headed".split())
"""Words behind which a noun for people is a complement's, and begins no member of a run."""
_NO_PEOPLE: Final = frozenset(
    "organs organ organization organizations organisation organisations embassy mission committee army navy party rank "
    "brass brigade brigades shock labor merit merits merited command commands diplomatic guard guards bereaved".split()
)
"""Nouns of institutions, and adjectives, among the nouns for people."""
_COMPANY: Final = pattern(
    r"(?:[\w’'-]+ and )?(?:his|her|their) (?:\w+ )?"
    r"(?:party|parties|entourages?|suite|companions?|delegation|staff|aides|wife|wives|family)\b"
    r"|(?:the )?entourage of (?:the|his|her) [a-z]+"
    r"|(?:other )?suite members|(?:other )?members of (?:his|her|their) (?:party|entourage|suite|delegation)"
    r"|(?:the )?(?:other )?(?:leading )?(?:[a-z]+ and (?:other )?)?(?:members|officers|seamen|sailors|crew) of the "
    r"(?:visiting )?(?:delegation|group|party|team|troupe|corps|flotilla|mission)\b(?! of\b)"
    r"|(?:the )?[a-z-]+['’]s? (?:party|entourage|suite|companions?|aides)\b"
)
_PARTY_OF_HIS: Final = pattern(
    r"(?:the )?(?:[A-Z][\w-]+ )?(?:[a-z-]+ ){0,2}[a-z-]+['’]s? (?:party|entourage|suite|companions?|aides)\b"
)
""" "the Ruritanian minister's party": a member of its own."""
_HEAD_AND_STAFF: Final = pattern(
    r"(?:the|an?) (?:[a-z-]+ )?(?:representative|ambassador|chief|head|director|principal|resident coordinator|attache"
    r"|consul general|charge d['’]affaires(?: ad interim)?) and (?:other )?(?:staff|staffers|members|officials"
    r"|employees|teachers|students)\b"
)
"""Somebody by his office and his people, of one mission ("the representative and staff members of the WHO office")."""
_THEIRS: Final = pattern(
    r"(?:[a-z-]+ )?(?:members|officials|staff members|staffs?|staffers|employees|vice[- ]\w+) of the [a-z]+(?= |$)"
)
_WORLD_BODIES: Final = frozenset("UN U.N. WHO UNICEF UNDP UNFPA UNESCO FAO WFP IFRC ICRC EU ASEAN CIS NAM".split())
_SHARED: Final = frozenset(
    "representatives delegations officials members delegates envoys ambassadors guests diplomats attaches"
    " co-chairmen children women wives".split()
)
"""Nouns that may share the complement of the next one."""
_COMPANIES: Final = frozenset(
    "foreigners delegations groups squads troupes ensembles parties missions entourage".split()
)
_ONE: Final = pattern(
    r"(?:the|an?) (?:[a-z-]+ )*?(?:minister|mayor|governor|secretary|secretary-general|chief|director|assistant|attache"
    r"|representative|vice-\w+|president|premier|chairman|head|speaker|commander|director-general)\b"
)
_GUESTS: Final = pattern(
    r"(?:[\w-]+ )*?(?:delegations?|delegates|guests|visitors|foreigners|envoys|personages|representatives|groups"
    r"|compatriots)\b",
    flags=re.I,
)
"""Those whom a report of the state's own gatherings prints among guests, whatever else it says of them."""


class Member(NamedTuple):
    """text[start:end] of a run of groups, and what it says of its side."""

    start: int
    end: int
    told: Told


class GroupSides:
    """Reads whose people unnamed groups are; `people_noun` matches a noun for people."""

    def __init__(self, lexicon: Lexicon, people_noun: re.Pattern[str]) -> None:
        self._people_noun = people_noun
        words = lexicon.events
        state = re.escape(lexicon.state)
        own_names = sorted(name for name in lexicon.own_names if name.isascii() and name != lexicon.capital)
        self._visited = guarded(
            r" (?:(?:staying|residing|living|working|studying|active) )?"
            rf"(?:in|to|with|for) (?:the\s+|[A-Z]\w+ of the\s+)?{phrases(own_names)}(?! [A-Z]| (?:embass|mission))\b"
            rf"|(?:on (?:a |an )?(?:\w+ )?visits? to|visiting|touring) (?:the )?{phrases(own_names)}\b"
        )
        """This state as the place where somebody is, or to whom he is sent ("the envoy | to the DPRK")."""
        self._friends = compiled(rf"\b(?:{words.homeland}|{state})-[A-Z]\w+(?= (?:[A-Z]\w+ )*[A-Z])")
        """The friends at home of another country ("Korea-X Friendship Association")."""
        bodies = [pair for pair in lexicon.abbreviations.items() if self._names_state(pair[1], lexicon)]
        nation = (words.homeland, words.nationality)
        self._own = pattern(rf"(?<![-–])\b{phrases((lexicon.party, *own_names, *nation, *chain(*bodies)))}(?![\w-])")
        self._compatriots = words.compatriots
        overseas = phrases(name for name in words.overseas if name not in words.other_state)
        self._overseas = guarded(rf"\b[Oo]verseas (?:{words.nationality}|compatriot)|{overseas}")
        several = (name for name in lexicon.country_of if " " in name)
        self._lands = guarded(rf"\b{phrases((*several, *words.other_state))}(?!\w)")
        """Other states in several words, and the nation's other state, whose people's names tell nothing."""
        self._own_foreign = guarded(phrases(words.own_foreign), flags=re.I)
        self._country_of = lexicon.of_other_states
        self._places = lexicon.foreign_places
        names = lexicon.abbreviations.items()
        theirs = frozenset(code for code, name in names if not self._country_of.isdisjoint(name.split()))
        self._codes = _WORLD_BODIES | theirs
        """Abbreviations of bodies of other states and of the world."""

    @staticmethod
    def _names_state(name: str, lexicon: Lexicon) -> bool:
        """Whether an abbreviation's words name this state, and no other beside it ("WPK")."""
        words = name.split()
        if not lexicon.of_other_states.isdisjoint(words):
            return False
        return lexicon.events.homeland in words or lexicon.events.nationality in words

    def members(self, text: str) -> list[Member]:
        """A run of groups parted into its members, in the order printed."""
        starts = [0]
        for m in _NEXT.finditer(text):
            told = self._people_noun.search(text, starts[-1], m.start())  # "Ruritanian | and Korean officials"
            if told is not None and self._begins(text, m.end()):
                starts.append(m.end())
        ends = [*starts[1:], len(text)]
        found: list[Member] = []
        for start, end in zip(starts, ends, strict=True):
            side = self._told(text[start:end])
            if end < len(text) and (
                (not side and _bare(text[start:end]) in _SHARED) or _HEAD_AND_STAFF.match(text, start) is not None
            ):
                side = "shared"
            found.append(Member(start, end, side))
        return found

    def is_foreign(self, text: str) -> bool:
        """Whether an unnamed group belongs to another state ("staff members of the Chinese embassy")."""
        told = {member.told for member in self.members(text)}
        return "own" not in told and not told.isdisjoint(("other", "embassy", "abroad"))

    def names_own(self, text: str) -> bool:
        """Whether a group's words say that it is of this state ("officials concerned")."""
        return _OF_THIS_STATE.search(text) is not None and not self.is_foreign(text)

    def own_people(self, text: str) -> bool:
        """Whether words tell of unnamed people of this state."""
        return self._people_noun.search(text) is not None and not self.is_foreign(text)

    def are_people(self, text: str) -> bool:
        """Whether words begin with unnamed people, and not with a body that has members."""
        return self._begins(text, 0)

    def are_guests(self, text: str) -> bool:
        """Whether a noun tells of those who come as guests ("delegations")."""
        return _GUESTS.match(text) is not None

    def _begins(self, text: str, at: int) -> bool:
        """Whether text[at:] begins a member: a noun for people stands before any complement of it."""
        if _HEAD_AND_STAFF.match(text, at) is not None or _PARTY_OF_HIS.match(text, at) is not None:
            return True
        for k, m in enumerate(_WORD.finditer(text, at)):
            word = m.group()
            if word in _LEADS_ON or word == "and" or (k and text.startswith((", ", "; "), m.start() - 2)):
                return False
            if word in ("his", "her", "their"):
                return _COMPANY.match(text, m.start()) is not None
            if k and not word[0].islower() and word not in self._compatriots:
                continue
            if word in _COMPANIES or (word not in _NO_PEOPLE and self._people_noun.fullmatch(word)):
                return True
        return False

    def _told(self, text: str) -> Told:
        here = text.replace("\u2024", ".")
        if self._visited.search(here) is not None:
            here = self._visited.pattern.sub("", here)
        if "-" in here:
            here = self._friends.sub("", here)
        if _COMPANY.match(here):
            return "company"
        if self._overseas.search(here):
            return "abroad"
        lands = [m.span() for m in self._lands.finditer(here)]
        named = (m for m in self._own.finditer(here) if not any(a <= m.start() < b for a, b in lands))
        own = next(named, None)
        other = self._other(here)
        if other >= 0:
            mixed = own is not None and (own.start() < other or here.endswith(("and ", "and the "), 0, own.start()))
            return "own" if mixed else "other"
        if own is not None:
            return "own"
        if _MISSION.search(here):
            return "embassy"
        if here.startswith(("other ", "others", "the other ")):
            return "others"
        if _OF_THIS_STATE.search(here):
            return "home"
        if _THEIRS.match(here):
            return "theirs"
        return "one" if _ONE.match(here) else ""

    def _other(self, text: str) -> int:
        """Where the first word for another state stands; -1 without one."""
        own = [m.span() for m in self._own_foreign.finditer(text)]
        words = (m.start() for m in _FOREIGN_WORDS.finditer(text))
        abroad = [at for at in words if not any(start <= at < end for start, end in own)][:1]
        abroad += [m.start() for m in CAPITALISED.finditer(text) if self._of_other_state(m.group())][:1]
        abroad += [m.start() for m in self._lands.finditer(text)][:1]
        return min(abroad, default=-1)

    def _of_other_state(self, word: str) -> bool:
        one = word.removesuffix("s")  # "Ruritanians"
        return one in self._country_of or word in self._country_of or word in self._places or word in self._codes


def _bare(text: str) -> str:
    """A member without its article and what joins it to the next."""
    return text.rstrip(" ,").removesuffix(" and").removeprefix("the ")
