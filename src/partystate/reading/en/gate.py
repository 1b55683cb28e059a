"""Which sentences deserve a parser, and which grammars: one pass of an automaton over the whole text.

Every grammar of this language fires on a few words ("accompanied", "banquet", "appointed"). One Aho-Corasick automaton
finds them all in a single pass over the document; a sentence that holds none of a grammar's words is not shown to it.
A gate may let through too much, never too little: each word list covers all that its grammar can match.
"""

from __future__ import annotations

from collections.abc import Sequence

import ahocorasick_rs

from partystate.reading.en.tokens import Sentence
from partystate.reading.lexicon import Lexicon


class Signs:
    """What the words of a sentence can be signs of: bits of a plain int (an IntFlag costs a third of the reading)."""

    NONE = 0
    NAME = 1
    ROLE = 2
    HELD = 4
    MOURNING = 8
    TRAVEL = 16
    RECEPTION = 32
    TALKS = 64
    PERFORMANCE = 128
    VISIT = 256
    CEREMONY = 512
    PRESENCE = 1024
    SPEECH = 2048
    CHANGE = 4096
    BUSINESS = 8192
    MEETING = 16384
    TITLE = 32768
    OWN = 65536
    """The state, its party, army or capital is named."""
    OCCASION = 131072
    """A noun for an event or for a company that travels."""


_WORDS: dict[int, str] = {
    Signs.HELD: "held convened opened closed given arranged inaugurated unveiled organized organised staged wound continued hosted called presented premiered screened "
    "signed conducted concluded took takes met kicked began came wrapped ended sponsored laid",
    Signs.MOURNING: "bier condolence mourn funeral coffin tribute respects homage memorial farewell consolatory hearse",
    Signs.TRAVEL: "left departed arrived arrive returned came flew passed crossed paid visited",
    Signs.RECEPTION: "reception banquet luncheon cocktail dinner tea party",
    Signs.TALKS: "met received interview audience talk conversed conversation call credentials meeting",
    Signs.PERFORMANCE: "watched enjoyed saw appreciated attended watch performance concert film match opera",
    Signs.VISIT: "guidance inspected visited toured looked went dropped paid rounds round surveyed called acquainted guided oversaw supervised directed watched observed saw "
    "commanded inspection survey understanding",
    Signs.CEREMONY: "laid photo signed posed",
    Signs.PRESENCE: "resent ttend ccompan reet eceiv elcom on hand articipa udience pectators nvited een off eeing sent off presence mong in company atching njoying ppreciating bserv eception "
    "platform rostrum tribune met by met at met on seen by watched by enjoyed by laid paid meeting him meeting her meeting ⟦ Meeting took part aking part guests",
    Signs.SPEECH: "presid chair guided led directed report read conveyed speech address toast remarks lecture eulogy spoke debate briefed guard pledge said stressed noted clarif review analy made deliver "
    "gave called pointed expounded vowed declared underlined emphasized set forth proposed ordered accused urged joined present attended participa took part was at concluded",
    Signs.CHANGE: "elect appoint nominat named designat transferr made assigned installed relie dismiss remov recall releas sacked oust expel replac demot purg stripp fired promot rank title assumed "
    "took over took office passed away died succumb breathed returns as returned as becam become acclaim co-opt coopt",
    Signs.BUSINESS: "discuss examin deliberat studied review debat dealt heard decided decide exchanged took up put on agenda reported adopt approv ratif pass confirm expound analy convened held considered promulgat",
    Signs.MEETING: "eeting ession lenary lenum olitburo ongress",
    Signs.TITLE: "General Secretary",
    Signs.OCCASION: "meeting session sitting conference congress rally rallies seminar lecture symposium workshop forum gathering consultat plenum plenary convention "
    "assembly round-table roundtable talks ceremon exhibition festival contest fair parade march-past inaugurat unveil tournament championship games olympiad presentation "
    "send-off soiree camp bazaar show performance concert film opera circus match game recital gala preview premiere play drama funeral memorial service wreath basket "
    "bouquet delegation group party team troupe mission squad envoy course debate discussion hearing colloquium procession relay visit MEETING SESSION",
}  # fmt: skip


_RARE = Signs.MOURNING | Signs.RECEPTION | Signs.CEREMONY | Signs.TITLE
_ACTS = Signs.TRAVEL | Signs.TALKS | Signs.PERFORMANCE | Signs.VISIT | Signs.CHANGE
_SOMEONE = Signs.NAME | Signs.ROLE
_OPENINGS = ("He ", "She ", "They ", "The ", "It ", "Then ", "Later ")


def deserves_parser(signs: int, sentence: Sentence, *, told: bool, press: bool) -> bool:
    """Whether a sentence can hold a fact of an event or a change.

    `told`: the document has told of an event or an actor already, to which presence, speech and business add.
    `press`: the general press, which names meetings in passing.
    """
    if signs & _RARE or signs & Signs.NAME and signs & (Signs.ROLE | Signs.SPEECH):
        return True
    if signs & Signs.OCCASION and signs & (Signs.HELD | Signs.PRESENCE | Signs.TRAVEL) or press and signs & Signs.MEETING:
        return True
    if told and signs & (Signs.PRESENCE | Signs.BUSINESS):
        return True
    if not signs & (_ACTS | Signs.SPEECH):
        return False
    return bool(signs & _SOMEONE and signs & _ACTS) or sentence.text.startswith(_OPENINGS)


class Gate:
    """The automaton of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        signs: dict[str, int] = {}
        for sign, words in _WORDS.items():
            for word in _phrases(words):
                for form in {word, word[:1].upper() + word[1:]}:
                    signs[form] = signs.get(form, Signs.NONE) | sign
        for surname in lexicon.surnames | lexicon.surnames_compound:
            for form in (surname + " ", surname.upper() + " ", surname + "-", surname + "'", surname + ",", surname + "."):
                signs[form] = signs.get(form, Signs.NONE) | Signs.NAME
        for head in lexicon.role_heads:
            stem = head[1:] if len(head) > 4 else head
            signs[stem] = signs.get(stem, Signs.NONE) | Signs.ROLE
        for own in (*lexicon.own_names, *lexicon.owners):
            signs[own] = signs.get(own, Signs.NONE) | Signs.OWN
        self._signs = list(signs.values())
        self._automaton = ahocorasick_rs.AhoCorasick(list(signs), matchkind=ahocorasick_rs.MatchKind.Standard)

    def signs(self, text: str, sentences: Sequence[Sentence]) -> list[int]:
        """The signs of each sentence, in one pass over the text they were cut from."""
        out = [0] * len(sentences)
        if not sentences:
            return []
        table = self._signs
        k, last = 0, len(sentences) - 1
        end = sentences[0].end
        for pattern, start, _ in self._automaton.find_matches_as_indexes(text, overlapping=True):
            while start >= end and k < last:
                k += 1
                end = sentences[k].end
            out[k] |= table[pattern]
        return out


def _phrases(words: str) -> list[str]:
    """Words of a list; two-word phrases keep their blank because the second word is in the set below."""
    joined = words
    for phrase in ("on hand", "een off", "sent off", "in company", "meeting him", "meeting her", "met by", "met at", "met on", "seen by", "watched by", "enjoyed by", "meeting ⟦", "took part", "aking part", "set forth", "took over", "took office",
                   "passed away", "returns as", "returned as", "took up", "put on", "was at", "General Secretary"):  # fmt: skip
        joined = joined.replace(phrase, phrase.replace(" ", "_"))
    return [w.replace("_", " ") for w in joined.split()]
