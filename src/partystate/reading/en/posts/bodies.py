"""Bodies as printed, in canonical form: abbreviations written out, owner behind, implied parents added.

"C.C., the WPK" and "WPK Central Committee" are both "Central Committee of the Workers' Party of Korea" (GUIDE.md,
"canonical form of names and posts"). What is short for what, and which body belongs to which, is charter data.
"""

from __future__ import annotations

import re
from functools import lru_cache

from partystate.reading.lexicon import Lexicon, alternatives
from partystate.reading.patterns import pattern

_ACRONYM = re.compile(r"\s*\((?!\s*[A-Z][\w-]*ists?\s*\))\s*[A-Z][\w.'’&-]*(?: [A-Z]{2,5})?\s*\)")
_SPACES = re.compile(r"\s+")
_LOOSE_APOSTROPHE = re.compile(r"\s+'(?=s\b)|(?<=s)\s+'(?=\s)")
"""The apostrophe of a possessive that print has torn off ("People 's", "Workers ' Party")."""
_DOTTED_CC = re.compile(r"\bC\.\s?C\b\.?(?:\s*,)?|\bCC\b(?:\s*,)?")
_LOCAL_PARTY = re.compile(
    r"\b(Provincial|City|County|Municipal|Primary|provincial|city|county) (?:Party|party) [Cc]ommittee\b"
)
_AT_ITS_OWNER = re.compile(r"(?<=[Dd]epartment )at(?= the )|(?<=[Bb]ureau )at(?= the )")
""" "the department | at the Party"."""
_OF = pattern(r" of (the\s+)?")
_OF_CC = pattern(r"\bCentral Committee of (?:of\s+)?(?P<the>the\s+)?")
_ITS_FIELDS = re.compile(r"(?P<words>[A-Z]\w+(?: and [A-Z]\w+)*) of ")
_OPEN_OF = re.compile(r" (?:of the|and)$")
_DETERMINER = pattern(r"^(?:the|a|an|its|their|his|our) ", flags=re.I)
_PARTYS_PRESIDIUM = re.compile(r"^[Pp]residium of the (?:ruling )?[Pp]arty$")
_OF_A_LAND = pattern(r" of (?:the )?(?P<land>[A-Z][\w-]*(?: [A-Z][\w-]*)*)")
_GENITIVE = re.compile(r"(?:the )?(?P<o>[\w ]*(?:Committee|Commission|Assembly|Army|Cabinet))'s (?P<b>[A-Za-z].+)$")
""" "the Central Committee's Political Bureau": the owner printed before."""
_ITS_COMMITTEE = re.compile(r"(?:the )?(?P<o>[A-Z].*?) (?P<b>Central (?:Standing )?(?:Committee|Council))$")
""" "the Writers' Union Central Committee"."""
_ARTICLE = pattern(r"^the ")
_TERM = pattern(
    r"^(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth"
    r"|Eleventh|Twelfth|[A-Z][a-z]+teenth) "
)
"""The number of the term in which a body sits."""
_ORGANS = ("Committee", "Bureau", "Commission", "Assembly")
"""Last words of organs that have organs of their own."""
_INNER = ("Standing Committee", "Political Bureau", "Presidium")
_THE_PARTY = frozenset(["party", "Party", "the party", "ruling party", "the ruling party"])
"""The one party of a party-state, as its press and others' say it."""
_A_PARTY = "Party"
_DEEPEST = 5
"""Bodies within bodies, at most: a primary committee of a department … of the party."""


class BodyNames:
    """Canonical body names for one lexicon. Stateless but for a cache of phrases already seen."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        short = lexicon.abbreviations
        owners = lexicon.owners
        codes = [
            (code, full)
            for code, full in short.items()
            if code not in (full, "C.C.", "CC") and (code in owners or full not in lexicon.implied_parents)
        ]
        self._called_so = re.compile(rf"\s*\(\s*(?:{alternatives(frozenset(lexicon.own_names))})\s*\)")
        """ "the Republic | (North Land)": the state's short name, in brackets behind its own."""
        self._of_parliament = re.compile(
            rf"(?:the )?(?:{alternatives(frozenset(lexicon.events.parliaments))})'s "
            r"(?P<b>[Pp]residium|[Ss]tanding [Cc]ommittee)$"
        )
        self._long_to_short = {full: code for code, full in reversed(codes)}  # of several the first
        self._long = re.compile(rf"\b(?:{alternatives(self._long_to_short)})(?!\w)")
        self._synonym = re.compile(rf"(?<!{lexicon.events.nationality} )\b(?:{alternatives(lexicon.synonyms)})(?!\w)")
        self._lands = frozenset(lexicon.country_of.values()) - frozenset(lexicon.own_names)
        self._cc_before = re.compile(rf"\bCC (?=(?:{alternatives(lexicon.owners)}) [A-Z])")
        """ "CC | WPK Political Bureau", as specialists write it."""
        organs = frozenset(name for name in lexicon.implied_parents if name.endswith(_ORGANS) and " of " not in name)
        self._organ = re.compile(rf"^({alternatives(organs)})(?:['’]s)?\s+(?=[A-Z])") if organs else None
        """ "the | Central Committee Political Bureau": an organ before the one it has."""
        self._owner = re.compile(
            rf"^(?:the\s+)?({alternatives(lexicon.owners)})(?:['’]s)?\s+(?=\S)"
            r"(?![Ss]ide\b|(?:[a-z]+ )?preparatory\b|(?:in|at|to)\s)"
        )
        """ "the DPRK | Ministry of Culture"; "the DPRK in Nakhodka of Russia" is no body."""
        told = alternatives(frozenset({*lexicon.possessors, *lexicon.praise}))
        self._possessed = re.compile(rf"^(?:(?:the|its|their|his)\s+)?(?:(?:{told})\s+)+(?=\S)") if told else None
        whose = alternatives(frozenset(name for name, owner in lexicon.possessors.items() if not owner and "'" in name))
        praise = alternatives(lexicon.praise) or "(?!)"
        self._possessed_inside = (
            re.compile(rf"(?:(?<=\bof )|(?<=\bat ))(?:the )?(?:{whose})\s+(?:(?:{praise})\s+)*(?=[A-Z])")
            if whose
            else None
        )
        """ "the Commission of North Korea's ruling Workers' Party": in a body's name, what is the press's."""
        implied = lexicon.implied_parents
        of_party = [name for name, parent in implied.items() if parent.endswith(lexicon.party)]
        of_party += [name for name, full in lexicon.synonyms.items() if full in of_party]
        party = frozenset(name for name, owner in lexicon.possessors.items() if owner == lexicon.party_code)
        self._partys = re.compile(
            rf"(?:(?<=\bof )|(?<=\bat ))(?:the )?(?:{alternatives(party)})\s+(?:(?:{praise})\s+)*"
            rf"(?=(?:{alternatives(of_party)})\b)"
        )
        """ "the presidium of the party's politburo": whose it is, follows."""
        self._praised = re.compile(rf"(?<=\bof the )(?:(?:{alternatives(lexicon.praise)}) )+")
        self._possessor = re.compile(rf"\b(?:{alternatives(lexicon.possessors)})(?=\s)")
        self.canonical = lru_cache(maxsize=20_000)(self._canonical)

    def _canonical(self, phrase: str, foreign: bool = False) -> str:
        """The canonical form of a body phrase ("the WPK Central Committee").

        `foreign`: the body belongs to another state, so no parent of this state is implied.
        """
        lexicon = self._lexicon
        text = _LOOSE_APOSTROPHE.sub("'", phrase.replace("’", "'"))
        text = self._called_so.sub("", _ACRONYM.sub("", text))
        if (organ := self._of_parliament.match(text)) is not None:
            text = f"{organ['b'].title()} of the {lexicon.meetings.assembly.words[0]}"
        if self._possessed is not None:
            text = self._without_possessor(text)
        if self._possessed_inside is not None:
            text = self._possessed_inside.sub("the ", text)
        text = self._partys.sub("the ", text)
        text = self._cc_before.sub("", text)
        text = _DOTTED_CC.sub("Central Committee of ", text)
        text = _OF_CC.sub(self._of_committee, text)
        text = _AT_ITS_OWNER.sub("of", text)
        text = _SPACES.sub(" ", text).strip(" ,;")
        text = _OPEN_OF.sub("", text)
        if text in _THE_PARTY and not foreign:
            text = lexicon.party_code
        text = self._synonym.sub(self._in_full, text)
        text = self._praised.sub("", text)
        if lexicon.party_presidium and not foreign:
            text = _PARTYS_PRESIDIUM.sub(lexicon.party_presidium, text)
        genitive = _GENITIVE.match(text)
        if genitive:
            text = f"{genitive.group('b')} of the {genitive.group('o')}"
        text = self._long.sub(lambda m: self._long_to_short[m.group()], text)
        if not foreign:
            text = _LOCAL_PARTY.sub(rf"\1 Committee of the {lexicon.party_code}", text)
        text = _DETERMINER.sub("", text)
        parts: list[tuple[str, bool]] = []  # name, whether printed with an article
        behind: list[tuple[str, bool]] = []
        pieces = _OF.split(text)
        for k in range(0, len(pieces), 2):
            piece = pieces[k]
            article = k > 0 and pieces[k - 1] is not None
            owners: list[str] = []
            while (owner := self._owner.match(piece)) is not None:
                rest = piece[owner.end() :]
                named = lexicon.party_code in pieces[k + 1 :] and rest not in lexicon.implied_parents
                if named and owner.group(1) == _A_PARTY:
                    break  # "the Party History Institute of the Central Committee of the WPK"
                owners.append(lexicon.party_code if owner.group(1) == "Party" else owner.group(1))
                piece = rest
            if owners and parts and piece.startswith("for "):  # "the Committee of the DPRK | for UNESCO"
                parts[-1] = f"{parts[-1][0]} {piece}", parts[-1][1]
                piece = ""
            piece = self._without_term(_ARTICLE.sub("", piece))
            while self._organ is not None and (organ := self._organ.match(piece)) is not None:
                if not owners and not piece.endswith(_INNER):
                    break
                owners.append(organ.group(1))
                piece = piece[organ.end() :]
            if k > 0 and piece in _THE_PARTY and not foreign:
                piece = lexicon.party_code  # "the Central Committee of the Party"
            committee = _ITS_COMMITTEE.match(piece) if len(pieces) == 1 else None
            if committee:
                piece = committee["b"]
                behind = [(committee["o"], True), *behind]
            parts.append((piece, article))
            own = [(o, True) for o in reversed(owners)]
            if own and piece in _INNER and k + 2 < len(pieces):
                parts += own  # "the SPA Presidium | of the DPRK"
                continue
            # the owner stands behind: "DPRK Ministry of X" is the Ministry of X of the DPRK
            behind = [*own, *behind]
        parts = self._state_last([*parts, *behind])
        parts = self._with_articles(_without_repeats(parts))
        parts = [(lexicon.abbreviations.get(p, p), article or p in lexicon.abbreviations) for p, article in parts]
        name = _join(parts)
        if not foreign:
            name = self._with_parents(name)
        return name

    def _in_full(self, m: re.Match[str]) -> str:
        """A name written out; "Workers' Party of Mexico" is another country's."""
        full = self._lexicon.synonyms[m.group()]
        abroad = _OF_A_LAND.match(m.string, m.end()) if full == self._lexicon.party else None
        return m.group() if abroad is not None and abroad["land"] in self._lands else full

    def _of_committee(self, m: re.Match[str]) -> str:
        """ "Central Committee of" with the article that the name of what it leads has, and a field has not."""
        fields = _ITS_FIELDS.match(m.string, m.end()) if m["the"] is None else None
        field = fields is not None and all(map(self._is_field, fields["words"].split(" and ")))
        return "Central Committee of " if field else "Central Committee of the "

    def _is_field(self, word: str) -> bool:
        return word.lower() in self._lexicon.common_words and word not in self._lexicon.with_article

    def _without_term(self, name: str) -> str:
        """ "13th | Assembly", "Seventh | Central Committee": a body by its name alone, whatever its term."""
        term = _TERM.match(name)
        whole = name[term.end() :] if term is not None else ""
        known = whole in self._lexicon.implied_parents or whole in self._lexicon.abbreviations
        return whole if known else name

    def _state_last(self, parts: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
        """The state, of which all its bodies are, stands behind them ("the Assembly Presidium of the STATE"); the party
        bears no state's name."""
        state, party = self._lexicon.state, (self._lexicon.party_code, self._lexicon.party)
        named = [part for part in parts if part[0] == state]
        if not named or parts[-1] is named[0]:
            return parts if not named or all(part not in party for part, _ in parts) else parts[:-1]
        rest = [part for part in parts if part[0] != state]
        return rest if any(part in party for part, _ in rest) else [*rest, named[0]]

    def _without_possessor(self, text: str) -> str:
        """ "the North's ruling Workers' Party's central committee" without the words of the press before the body; an
        owner stays where the body does not imply it."""
        found = self._possessed.match(text) if self._possessed is not None else None
        if found is None:
            return text
        lexicon = self._lexicon
        body = text[found.end() :]
        owners = [lexicon.possessors[p] for p in self._possessor.findall(found.group())]
        owner = next((o for o in reversed(owners) if o), "")
        full = lexicon.synonyms.get(body, body)
        if not owner and (body == "assembly" or body in lexicon.events.parliaments):
            return lexicon.meetings.assembly.words[0]  # "North Korea's parliament"
        known = full in lexicon.implied_parents and self._belongs_to(full, owner)
        return body if not owner or known else f"{owner} {body}"

    def _belongs_to(self, body: str, owner: str) -> bool:
        """Whether a body that implies its parent is a certain owner's: "the army's political bureau" is no party's."""
        lexicon = self._lexicon
        whole = lexicon.abbreviations.get(owner, owner)
        return whole in self._with_parents(body)

    def _with_articles(self, parts: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
        """A known body within another has its article even where the print dropped it ("Presidium of Political …")."""
        implied = self._lexicon.implied_parents
        return [
            (part, article or (k > 0 and f"{parts[k - 1][0]} of the {part}" in implied))
            for k, (part, article) in enumerate(parts)
        ]

    def _with_parents(self, name: str) -> str:
        implied = self._lexicon.implied_parents
        for _ in range(_DEEPEST):
            parent = implied.get(name)
            if parent is None:
                tail = next((key for key in implied if name.endswith(f" of the {key}")), None)
                parent = implied[tail] if tail else None
            if parent is None:
                break
            name = _join([(name, True), (parent, True)])
        return name


def _without_repeats(parts: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    seen: dict[str, bool] = {}
    for part, article in parts:
        if part:
            seen.setdefault(part, article)
    return list(seen.items())


def _join(parts: list[tuple[str, bool]]) -> str:
    out = parts[0][0] if parts else ""
    for part, article in parts[1:]:
        out += f" of {'the ' if article else ''}{part}"
    return out
