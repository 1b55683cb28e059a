"""The further kinds of a report (claims, directives, criticisms, programmes, laws, quantities, via), read together.

One automaton over the words of all readers tells per sentence which of them to wake; a sentence without any of them
costs one pass in compiled code.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import ahocorasick_rs

from partystate.documents import Document
from partystate.reading.en import criticisms, laws, programmes, quantities, speech_verbs
from partystate.reading.en.bodies import BodyNames
from partystate.reading.en.claims import SpeechReader
from partystate.reading.en.context import People
from partystate.reading.en.criticisms import CriticismReader
from partystate.reading.en.directives import DirectiveReader
from partystate.reading.en.laws import LawReader
from partystate.reading.en.mentions import SentenceView
from partystate.reading.en.programmes import KnownProgramme, ProgrammeReader
from partystate.reading.en.relay import Attribution, RelayReader
from partystate.reading.en.speakers import Speakers, foreign_pattern
from partystate.reading.en.tokens import Sentence
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import Criticism, Law, Quantity, Report

if TYPE_CHECKING:
    from partystate.charter import Charter

_SPEECH, _QUANTITY, _LAW, _PROGRAMME, _CRITICISM = 1, 2, 4, 8, 16
_DIGIT = re.compile(r"[0-9]")
_LEAD = 260
"""Characters of the first sentence that, with the headline, tell whom a document is about."""


class FurtherReader:
    """Built once per lexicon and charter. Without a charter it knows the lexicon's outlets and no programmes."""

    def __init__(self, lexicon: Lexicon, bodies: BodyNames, charter: Charter | None) -> None:
        self._lexicon = lexicon
        self._bodies = bodies
        self._foreign = foreign_pattern(lexicon)
        self._directives = DirectiveReader(lexicon.apparatus, lexicon.apparatus_people, self._foreign)
        self._criticisms = CriticismReader(self._directives)
        if charter is None:
            self._relay = RelayReader(lexicon.outlets, tuple(dict.fromkeys(lexicon.outlets.values()))[:3])
            self._programmes = ProgrammeReader(())
        else:
            own = tuple(o.name for o in charter.outlets.values() if o.kind in ("primary", "state"))
            self._relay = RelayReader({**lexicon.outlets, **charter.outlet_names()}, own)
            self._programmes = ProgrammeReader(
                KnownProgramme(p.name, p.kind, p.names.get("en", ()), p.since, p.until) for p in charter.programmes.values()
            )
        masks: dict[str, int] = {}
        for bit, words in (
            (_SPEECH, (*speech_verbs.VERBS, *speech_verbs.SLIPS)), (_QUANTITY, quantities.WORDS), (_LAW, laws.WORDS),
            (_PROGRAMME, programmes.WORDS), (_CRITICISM, criticisms.WORDS),
        ):  # fmt: skip
            for word in words:
                masks[word] = masks.get(word, 0) | bit
        self._words = list(masks)
        self._masks = list(masks.values())
        self._automaton = ahocorasick_rs.AhoCorasick(self._words, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)

    def start(self, document: Document, people: People) -> FurtherDocument:
        """A new document; `people` is its context, which the caller feeds with each sentence first."""
        return FurtherDocument(self, document, people)


class FurtherDocument:
    """The further kinds of one document: `take` every sentence in order, then `finish`."""

    def __init__(self, reader: FurtherReader, document: Document, people: People) -> None:
        self._reader = reader
        self._document = document
        text = document.text
        self._speakers = Speakers(reader._lexicon, people, reader._foreign, text[: document.title_end + _LEAD])
        self._speech = SpeechReader(text, people, self._speakers, reader._relay, reader._directives)
        self._laws_reader = LawReader(reader._bodies.canonical, document.published)
        self._programmes = reader._programmes.start(text, document.published, self._speakers.names_others, self._speakers.abroad)
        self._state = reader._relay.is_own(document.outlet)
        self._attributions: list[Attribution] = []
        self._criticisms: list[Criticism] = []
        self._laws: list[Law] = []
        self._quantities: dict[tuple[float, str, str | None], Quantity] = {}

    def wants(self, sentence: Sentence) -> bool:
        """Whether a sentence holds a word of any of these readers, or a figure."""
        text = sentence.text
        return bool(self._reader._automaton.find_matches_as_indexes(text)) or _DIGIT.search(text) is not None

    def take(self, view: SentenceView) -> None:
        """Read one sentence of the body; headlines repeat it and are not read."""
        if view.sentence.is_title:
            return
        reader = self._reader
        masks, words, woken = reader._masks, reader._words, 0
        hits: list[tuple[str, int, int]] = []
        for i, start, end in reader._automaton.find_matches_as_indexes(view.skeleton):
            mask = masks[i]
            woken |= mask
            if mask & _SPEECH:
                hits.append((words[i], start, end))
        self._speech.take(view, hits)
        self._laws_reader.observe(view)
        self._programmes.take(view, bool(woken & _PROGRAMME))
        if woken & _CRITICISM:
            self._criticisms += reader._criticisms.read(view, self._speakers)
        if woken & _LAW:
            self._laws += self._laws_reader.read(view, self._speakers)
        if woken & _QUANTITY or _DIGIT.search(view.sentence.text):
            for quantity in quantities.quantities(view):
                known = self._quantities.setdefault((quantity.value, quantity.unit, quantity.of), quantity)
                if known is not quantity:
                    known.evidence += quantity.evidence
                    known.sense = known.sense or quantity.sense
        if not self._state:
            self._attributions += reader._relay.attributions(view)

    def finish(self, report: Report) -> None:
        """Put all items into the report."""
        via = self._reader._relay.chain(self._document, self._attributions)
        report.document.via = via
        report.claims, report.directives = self._speech.finish(via, self._state)
        report.programmes = self._programmes.finish()
        report.criticisms = self._criticisms
        report.laws = self._laws
        report.quantities = list(self._quantities.values())
