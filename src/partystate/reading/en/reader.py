"""One English document in, one report out: sentence by sentence, each grammar in turn."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from partystate.documents import Document
from partystate.reading.en.attesting import add_changes, add_posts
from partystate.reading.en.bodies import BodyNames
from partystate.reading.en.changes import ChangeReader, Found
from partystate.reading.en.completion import complete_posts
from partystate.reading.en.context import People, TitleGrammar
from partystate.reading.en.dating import infer_published
from partystate.reading.en.events import EventGrammar, EventReader
from partystate.reading.en.further import FurtherReader, plain_view
from partystate.reading.en.gate import Gate, Signs, deserves_parser
from partystate.reading.en.mentions import MentionReader
from partystate.reading.en.posts import PostReader
from partystate.reading.en.tokens import Sentence, sentences
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import DocumentHeader, Report, UnnamedChange

if TYPE_CHECKING:
    from partystate.charter import Charter

_LEAD = 260
"""Characters behind the headline that tell whom a report is about."""
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")


_NAMES = Signs.NAME | Signs.ROLE | Signs.TALKS
"""Signs without which no sentence names a person for the first time."""


class EnglishReader:
    """Reads English reports with one lexicon. Holds no state between documents."""

    def __init__(self, lexicon: Lexicon, charter: Charter | None = None) -> None:
        self._lexicon = lexicon
        self._charter = charter
        self._bodies = BodyNames(lexicon)
        self._posts = PostReader(lexicon, self._bodies)
        self._titles = TitleGrammar(lexicon)
        self._events = EventGrammar(lexicon, self._bodies, self._posts)
        self._changes = ChangeReader(self._posts)
        self._gate = Gate(lexicon)
        self._own_bodies = frozenset(lexicon.abbreviations[o] for o in lexicon.owners if o in lexicon.abbreviations)
        self._further = FurtherReader(lexicon, self._bodies, charter)

    def read(self, document: Document) -> Report:
        """The report of a document whose language is English; a missing date is worked out where the charter can."""
        report = self._read(document)
        if document.published is None and document.dateline_month_day is not None and self._charter is not None:
            inferred = infer_published(document, report, self._charter)
            if inferred.published is not None:
                report = self._read(replace(document, published=inferred.published, published_by="charter"))
            if inferred.note:
                report.notes.append(inferred.note)
        return report

    def _read(self, document: Document) -> Report:
        lexicon = self._lexicon
        mentions = MentionReader(lexicon, self._posts)
        people = People(lexicon, self._titles, document.published)
        report = Report(DocumentHeader.of(document))
        found_sentences = list(sentences(document.text, document.title_end))
        signs = self._gate.signs(document.text, found_sentences)
        if not any(sign & (Signs.NAME | Signs.OWN) for sign in signs):
            return report  # neither a name of this state's people nor the state itself: another country's news
        events = EventReader(self._events, people, document)
        further = self._further.start(document, people)
        found_changes: list[Found] = []
        self._changes.start()
        passed: Sentence | None = None
        for sentence, sign in zip(found_sentences, signs, strict=True):
            deserved = (
                deserves_parser(sign, sentence, told=events.told, press=events.press)
                or events.wants_items
                or (sign & Signs.SPEECH and events.told and mentions.knows_one_of(sentence))
            )
            wanted = further.wants(sentence)
            if not (sentence.is_title or deserved) and wanted == "no":
                passed = sentence if sign & Signs.NAME else passed
                continue
            if passed is not None and wanted == "names" and _PRONOUN.search(sentence.text):
                view = mentions.view(passed)  # "He said": somebody named in a sentence passed over may be meant
                people.observe(view)
                further.observe(view)
            passed = None
            # a person is named by a native name, or by a title or a list beside a foreign one
            named = sign & _NAMES and (deserved or wanted == "names") or sentence.is_title or mentions.knows_one_of(sentence)
            view = mentions.view(sentence) if named else plain_view(sentence)
            people.observe(view)
            further.take(view)
            if not deserved or sentence.is_title:
                continue
            events.take(view, sign)
            if sign & Signs.CHANGE:
                found_changes += self._changes.read(view)
                for unnamed in self._changes.unnamed(view):
                    report.unnamed_changes.append(UnnamedChange(unnamed.action, unnamed.post, [unnamed.span]))
        report.events = events.finish()
        if not any(e.body for e in report.events):  # without a meeting of a body, no body changed its members
            report.unnamed_changes.clear()
        if self._about_rival(document):
            people.foreigners_unless(self._own_bodies)
        add_changes(report, found_changes, people, lexicon)
        complete_posts(people, report, document.text, lexicon.party)
        add_posts(report, people)
        further.finish(report)
        return report

    def _about_rival(self, document: Document) -> bool:
        """Whether headline or first sentence is about the state whose people bear names of the same shape."""
        lead = document.text[: document.title_end + _LEAD]
        return any(name in lead for name in self._lexicon.rivals)
