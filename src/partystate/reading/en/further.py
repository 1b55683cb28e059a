"""The further kinds of a report (claims, directives, criticisms, programmes, laws, quantities, via), read together.

One automaton over the words of all readers, run once over the document, tells which sentences to look at and which
readers to wake for each.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, Literal

from partystate.documents import Document
from partystate.reading.automata import longest_of
from partystate.reading.en.blame import criticism_patterns
from partystate.reading.en.blame.criticisms import CriticismReader
from partystate.reading.en.people.context import People
from partystate.reading.en.posts.bodies import BodyNames
from partystate.reading.en.programmes import laws, programmes, quantities
from partystate.reading.en.programmes.laws import LawGrammar, LawReader
from partystate.reading.en.programmes.programmes import KnownProgramme, ProgrammeReader
from partystate.reading.en.programmes.quantities import QuantityReader
from partystate.reading.en.speech import speech_verbs, tellings
from partystate.reading.en.speech.claims import SpeechReader
from partystate.reading.en.speech.directives import DirectiveReader
from partystate.reading.en.speech.relay import Attribution, RelayReader
from partystate.reading.en.speech.speakers import SpeakerGrammar, Speakers
from partystate.reading.en.text.tokens import Sentence
from partystate.reading.en.text.views import SentenceView, view_of
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import Criticism, Law, Quantity, Report

if TYPE_CHECKING:
    from partystate.charter import Charter

_SPEECH, _QUANTITY, _LAW, _PROGRAMME, _CRITICISM = 1, 2, 4, 8, 16
_FIGURE, _QUOTE, _MODAL, _ASSEMBLY, _KNOWN, _ACTOR, _SOURCE, _FULL_TEXT = 32, 64, 128, 256, 512, 1024, 2048, 4096
_TELLING: Final = 8192
_SPEAKING: Final = _SPEECH | _CRITICISM | _FULL_TEXT
_FIGURES: Final = frozenset("0123456789")
_QUOTES: Final = frozenset('“"')
def plain_view(sentence: Sentence) -> SentenceView:
    """A sentence without names, read as it stands: no tokens, no mentions."""
    return view_of(sentence, [], [])


class FurtherReader:
    """Built once per lexicon and charter. Without a charter it knows no programmes and no outlets of the state."""

    def __init__(self, lexicon: Lexicon, bodies: BodyNames, charter: Charter | None) -> None:
        self.speakers = SpeakerGrammar(lexicon)
        citizens = {f"{name}ns" for name in lexicon.own_names if name.endswith("a")}
        self.directives = DirectiveReader(
            lexicon.apparatus, lexicon.apparatus_people | citizens, self.speakers.others
        )
        self.criticisms = CriticismReader(self.directives)
        self.laws = LawGrammar(lexicon, bodies.canonical)
        self.quantities = QuantityReader(lexicon.eras, lexicon.measures, lexicon.currencies)
        own: tuple[str, ...] = ()
        known: Iterable[KnownProgramme] = ()
        if charter is not None:
            own = tuple(o.name for o in charter.outlets.values() if o.kind in ("primary", "state"))
            known = (
                KnownProgramme(p.name, p.kind, p.names.get("en", ()), p.since, p.until)
                for p in charter.programmes.values()
            )
        self.relay = RelayReader(lexicon.outlets, own, lexicon.own_names)
        self.programmes = ProgrammeReader(known, lexicon.meetings.party)
        masks: dict[str, int] = {}
        wake: tuple[tuple[int, Iterable[str]], ...] = (
            (_SPEECH, (*speech_verbs.VERBS, *speech_verbs.SLIPS)),
            (_QUANTITY, quantities.WORDS),
            (_LAW, laws.WORDS),
            (_PROGRAMME, programmes.WORDS),
            (_CRITICISM, criticism_patterns.WORDS),
            (_TELLING, tellings.WORDS),
            (_MODAL, (" should ", " must ", " shall ")),
            (_ASSEMBLY, {word.split()[-1] for word in lexicon.meetings.assembly.words}),
            (_FIGURE, "0123456789"),
            (_QUOTE, '“”"'),
            (_KNOWN, self.programmes.aliases),
            (_FIGURE, (a for a in self.programmes.aliases if not _FIGURES.isdisjoint(a))),
            (_SOURCE, self.relay.words),
            (_FULL_TEXT, ("full text",)),
            (_ACTOR, ("spokes", "ambassador", "expert", "analyst", "professor", "delegate", "participant")),
        )
        for bit, words in wake:
            for word in words:
                masks[word.lower()] = masks.get(word.lower(), 0) | bit
        self.words = list(masks)
        self.masks = list(masks.values())
        self.automaton = longest_of(self.words)

    def start(self, document: Document, people: People) -> FurtherDocument:
        """A new document, to `scan` first; `people` is its context, which the caller feeds with each sentence first."""
        return FurtherDocument(self, document, people)


class FurtherDocument:
    """The further kinds of one document: ask what it `wants` of every sentence in order, `take` it, then `finish`."""

    def __init__(self, reader: FurtherReader, document: Document, people: People) -> None:
        self._reader = reader
        self._document = document
        text = document.text
        self._marks: list[tuple[int, int, int]] = []
        self._starts: list[int] = []
        """The words of all readers in the text, and where each begins (`scan`)."""
        self._first = self._next = self._woken = 0
        """Of the sentence last asked for: its first mark, the first behind it, and all that they are signs of."""
        self._last_speech = -1
        """Where the last word stands for which it matters who speaks."""
        self._speakers = Speakers(people, reader.speakers, text, document.title_end)
        self._speech = SpeechReader(text, people, self._speakers, reader.relay, reader.directives)
        self._laws_reader = LawReader(reader.laws, document.published)
        self._programmes = reader.programmes.start(text, document.published, self._speakers)
        self._state = reader.relay.is_own(document.outlet)
        self._heeded = ~_SOURCE if self._state else ~0
        self._attributions: list[Attribution] = []
        self._criticisms: list[Criticism] = []
        self._laws: list[Law] = []
        self._quantities: dict[tuple[float, str, str | None], Quantity] = {}

    def scan(self) -> None:
        """Find the words of all readers; to be called before the first sentence is asked for."""
        text, masks = self._document.text, self._reader.masks
        low = text.lower()
        self._marks = self._reader.automaton.find_matches_as_indexes(low if len(low) == len(text) else text)
        self._starts = [start for _, start, _ in self._marks]
        self._last_speech = next((start for i, start, _ in reversed(self._marks) if masks[i] & _SPEAKING), -1)

    def wants(self, sentence: Sentence) -> Literal["no", "text", "names"]:
        """Whether a sentence holds anything for these readers, and whether they must know the names in it."""
        if sentence.is_title:
            return "no"
        if sentence.start <= self._last_speech:
            self._speakers.authors.pass_by(sentence)
        masks, woken = self._reader.masks, 0
        first = bisect_left(self._starts, sentence.start, self._next)
        behind = bisect_left(self._starts, sentence.end, first)
        for word, _, _ in self._marks[first:behind]:
            woken |= masks[word]
        self._first, self._next, self._woken = first, behind, woken
        if woken & (_SPEAKING | _TELLING):
            return "names"
        if woken & self._heeded:
            return "text"
        if self._speech.expects_words:
            self._speech.run_on(sentence)
        return "no"

    @property
    def abroad(self) -> bool:
        """Whether the document tells first of other states or of opponents."""
        return self._speakers.abroad

    def names_others(self, text: str) -> bool:
        """Whether a text names other states or opponents."""
        return self._speakers.names_others(text)

    def observe(self, view: SentenceView) -> None:
        """Take note of who acts in a sentence that is otherwise passed over."""
        self._speakers.observe(view)

    def take(self, view: SentenceView) -> None:
        """Read one sentence of the body, the one last asked for; headlines repeat it and are not read."""
        sentence = view.sentence
        if sentence.is_title:
            return
        speech_follows = sentence.start <= self._last_speech
        if speech_follows:
            self._speakers.authors.read(view)
        reader, woken = self._reader, self._woken
        hits: list[tuple[str, int, int]] = []
        named: list[tuple[str, int, int]] = []
        for i, start, end in self._marks[self._first : self._next] if woken & (_SPEECH | _KNOWN) else ():
            mask = reader.masks[i]
            if mask & _SPEECH:
                at = view.to_skeleton(start)
                if at >= 0:
                    hits.append((reader.words[i], at, at + end - start))
            elif mask & _KNOWN:
                named.append((reader.words[i], start, end))
        if speech_follows or self._speech.expects_words or woken & (_MODAL | _TELLING):
            self._speech.take(
                view,
                hits,
                quotes=bool(woken & _QUOTE),
                modal=bool(woken & _MODAL),
                announced=bool(woken & _FULL_TEXT),
                telling=bool(woken & _TELLING),
            )
        if woken & _QUOTE and sentence.text[:1] in _QUOTES:
            self._speech.take_quotation(sentence)
        if woken & _ASSEMBLY:
            self._laws_reader.observe(view)
        if woken & (_PROGRAMME | _KNOWN):
            self._programmes.take(view, named)
        if woken & _CRITICISM:
            self._criticisms += reader.criticisms.read(view, self._speakers)
        if woken & _LAW:
            self._laws += self._laws_reader.read(view, self._speakers)
        if woken & (_QUANTITY | _FIGURE):
            for quantity in reader.quantities.read(view, bool(woken & _QUANTITY)):
                known = self._quantities.setdefault((quantity.value, quantity.unit, quantity.of), quantity)
                if known is not quantity:
                    known.evidence += quantity.evidence
                    known.sense = known.sense or quantity.sense
        if woken & _SOURCE and not self._state:
            self._attributions += reader.relay.attributions(view)

    def finish(self, report: Report) -> None:
        """Put all items into the report."""
        via = self._reader.relay.chain(self._document, self._attributions)
        report.document.via = via
        report.claims, report.directives = self._speech.finish(via, self._state)
        report.programmes = self._programmes.finish()
        report.criticisms = self._criticisms
        report.laws = self._laws
        report.quantities = list(self._quantities.values())
