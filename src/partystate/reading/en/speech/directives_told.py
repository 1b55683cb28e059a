"""The directives of one document as they are found: told twice, each is one."""

from __future__ import annotations

import re

from partystate.reading.en.people.context import People
from partystate.reading.en.speech.directives import DirectiveReader, Told
from partystate.reading.en.speech.speakers import Speaker, Speakers
from partystate.reading.en.speech.speech_frames import Frame
from partystate.reading.en.speech.tellings import teller_of, tellings
from partystate.reading.en.text.views import SentenceView
from partystate.reading.en.text.wording import attribution_at, clean, unquoted
from partystate.reading.patterns import pattern
from partystate.reading.report import Directive

_PURPOSE = pattern(
    r",? (?:so as to|so that|in order (?:to|that)|with a view to)\s.*$|, as (?:an?|the|it|they|he) .*$", flags=re.S
)
"""What a demand is for is no part of the demand."""
_WHERE_TOLD = pattern(
    r",? (?:during|in|at) (?:an?|his|her|their) (?:[\w-]+ ){0,3}?(?:inspection|visit|tour|speech|address"
    r"|meeting)\b[^,;]*$"
)
""" "told builders to hurry | during an inspection of the site earlier this month"."""
_RECENT = 100
"""How many directives back a repetition is looked for."""


_PLAIN_SHOULD = pattern(r"[“\"]?(?:[A-Z][^.;:]{2,200}?)\s(?:should|must|shall)\s")


class DirectivesTold:
    """Collects the directives of one document; knows who was told last, whom "them" means."""

    def __init__(self, reader: DirectiveReader, people: People, speakers: Speakers) -> None:
        self._reader = reader
        self._people = people
        self._speakers = speakers
        self.found: list[Directive] = []
        self.last_to: str | None = None

    def take(self, told: Told, start: int, end: int, who: Speaker | None) -> None:
        """Add what somebody is told, with where the text says so."""
        self.last_to = told.to
        text = clean(told.text[: attribution_at(told.text, 0, len(told.text))])
        text = _WHERE_TOLD.sub("", text)
        purpose = _PURPOSE.search(text)
        if purpose is not None and len(text[: purpose.start()].split()) > 2:
            text = text[: purpose.start()]
        if len(text.split()) < 2:
            return
        to = clean(unquoted(told.to))
        for known in self.found[-_RECENT:]:
            same = known.to.endswith(to) or to.endswith(known.to)
            if same and (text in known.text or known.text in text):
                known.evidence.append((start, end))
                known.text = max(known.text, text, key=len)
                return
        by = (who.name or None) if who else None
        self.found.append(Directive(to, text, by, [(start, end)]))

    # -- sentences without a speaker or without a speech verb -------------------------------------------------------

    def of_act(self, view: SentenceView, frame: Frame, words: str, *, ordered: bool) -> None:
        """What the words of a speech act demand whose speaker the text does not say."""
        told = self._reader.of_words(frame, words, self.last_to, ordered=ordered)
        for each in self._reader.parted(told) if told is not None else ():
            self.take(each, view.sentence.start, view.sentence.end, None)

    def plain(self, view: SentenceView, who: Speaker | None) -> None:
        """ "Provincial Party committees should …" in a speech or decision tells somebody without a speech verb."""
        text = view.sentence.text
        if not _PLAIN_SHOULD.match(text) or self._speakers.abroad or (who is not None and who.foreign):
            return
        told = self._reader.plain(text.lstrip('“" '), self.last_to, anyone=who is not None)
        if told is not None:
            self.take(told, view.sentence.start, view.sentence.end, who)

    def was_told(self, view: SentenceView) -> None:
        """ "Participants were urged to …"."""
        found = None if self._speakers.abroad else self._reader.was_told(view.sentence.text)
        if found is None:
            return
        told, by = found
        at = view.skeleton.find(by) if by else -1
        who = self._speakers.resolve(view, by, at) if by and at >= 0 else None
        self.take(told, view.sentence.start, view.sentence.end, who)

    def tellings(self, view: SentenceView, said: Speaker | None, *, inside: bool) -> None:
        """ "He assigned the army the task of …", "It is incumbent on officials to …"; `inside` the words of another."""
        if inside or self._speakers.abroad:
            return
        for telling in tellings(view.skeleton):
            told = self._reader.told(telling.to, telling.text)
            if told is None:
                continue
            who = teller_of(view, telling, self._speakers, said)
            if who is None and telling.duty:
                continue
            if who is None or not (who.foreign or (who.person is not None and self._people.dead(who.person.name))):
                for each in self._reader.parted(told):
                    plain = Told(view.plain(each.to), view.plain(each.text))
                    self.take(plain, view.sentence.start, view.sentence.end, who)
