"""Words announced with a colon or an open quotation, which run on over the sentences and paragraphs that follow.

"The statement said:", "… issued the following answer …:": what follows is the speaker's, paragraph by paragraph, until
the teller has the word again. He has it where a sentence names a speaker of its own ("The participants said …"), or
opens as narration does ("Present there were …"). A text given in full ("the following statement") runs to the end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from partystate.reading.en.speech.speakers import Speaker
from partystate.reading.en.speech.speech_frames import FINITE
from partystate.reading.en.text.tokens import Sentence
from partystate.reading.patterns import pattern

_SALUTATION: Final = pattern(r"(?:Respected|Dear|Esteemed|Comrades?|Your (?:Excellency|Majesty)|To)\b(?:\s\S+){0,12}$")
"""A form of address, which opens a letter and says nothing."""
_CLOSING: Final = pattern(r"[”\"]")
_OPENING: Final = ("“", '"')
_NARRATION: Final = pattern(
    r"(?:Meanwhile|Then|Earlier|Later|Prior|That day|At the end|On hand|Present|Attending|Accompanying|Also"
    r"|(?:The|All the|Its|Their) (?:\w+ )?(?:participants?|attendants|speakers?|demonstrators|protesters|audience"
    r"|guests|visitors|meeting|rally|reception|ceremony|performance|function|event|seminar|film show|conversation|talk"
    r"|(?:press )?(?:conference|interview)|book|booklet|magazine|bulletin|homepage)"
    r"|(?:The|This) (?:message|letter|statement|article|commentary|editorial|bulletin|telegram|book) \w+ed"
    r"|An? (?:\w+ ){1,4}(?:was|were) (?:\w+ly )?(?:given|made|adopted|held|read|laid|presented|followed))\b"
)
"""How a sentence opens in which the teller goes on with his own report."""

_FIRST_PERSON: Final = pattern(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me)\b(?! Party\b)")

Claimed = Callable[[Speaker, str, int, int, bool], None]
"""Takes a claim: speaker, verb, start and end in the text, whether quoted."""


@dataclass(slots=True)
class _Running:
    speaker: Speaker
    verb: str
    paragraph: int
    whole: bool
    """The text is given in full: nothing in it gives the teller the word again."""
    human: bool = False
    """A person speaks, not a text: of further paragraphs only those in the first person are surely his."""
    start: int = -1
    end: int = -1
    quoted: bool = False


class RunningWords:
    """The words of one document that run on; every finished paragraph of them is a claim."""

    def __init__(self, text: str, claimed: Claimed) -> None:
        self._text = text
        self._claimed = claimed
        self._running: _Running | None = None

    @property
    def speaker(self) -> Speaker | None:
        """Who has the word, if words run on."""
        return self._running.speaker if self._running is not None else None

    def announce(self, speaker: Speaker, verb: str, sentence: Sentence, *, whole: bool, human: bool) -> None:
        """The next sentences are the speaker's."""
        self.settle()
        self._running = _Running(speaker, verb, sentence.paragraph, whole, human)

    def open_quotation(self, speaker: Speaker, verb: str, sentence: Sentence, start: int, end: int) -> None:
        """A quotation begins at `start` that its sentence does not close."""
        self.settle()
        self._running = _Running(speaker, verb, sentence.paragraph, False, False, start, end, True)

    def go_on(self, sentence: Sentence, told: bool) -> bool:
        """Take a sentence that may go on; `told`: it holds a speech act of the teller's.

        True where the sentence is the speaker's.
        """
        running = self._running
        if running is None:
            return False
        if running.start < 0:
            return self._begin(running, sentence, told)
        if running.quoted:
            return self._quotation(running, sentence)
        if told and not running.whole:
            self.settle()
            return False
        if sentence.paragraph == running.paragraph:
            running.end = sentence.end
            return True
        if not running.whole and (_NARRATION.match(sentence.text) or (running.human and not self._own(sentence))):
            self.settle()
            return False
        self._emit(running)
        running.start, running.end, running.paragraph = sentence.start, sentence.end, sentence.paragraph
        return True

    def _own(self, sentence: Sentence) -> bool:
        """Whether the paragraph a sentence begins is told in the first person."""
        end = self._text.find("\n\n", sentence.start)
        return _FIRST_PERSON.search(self._text, sentence.start, end if end >= 0 else len(self._text)) is not None

    def settle(self) -> None:
        """End what runs on."""
        running, self._running = self._running, None
        if running is not None:
            self._emit(running)

    def _begin(self, running: _Running, sentence: Sentence, told: bool) -> bool:
        text = sentence.text
        opened = text.startswith(_OPENING)
        if (told and not opened and not running.whole) or sentence.paragraph > running.paragraph + 1:
            self._running = None
            return False
        if _SALUTATION.match(text) and not FINITE.search(text):
            running.paragraph = sentence.paragraph
            return True
        running.start, running.end, running.paragraph = sentence.start, sentence.end, sentence.paragraph
        running.quoted = opened and not running.whole
        if running.quoted and _closed(text):
            self.settle()
        return True

    def _quotation(self, running: _Running, sentence: Sentence) -> bool:
        if sentence.paragraph != running.paragraph:
            again = sentence.text.startswith(_OPENING)
            self.settle()
            if not again:
                return False
            # a quotation over several paragraphs opens each of them anew
            self.open_quotation(running.speaker, running.verb, sentence, sentence.start, sentence.end)
            if _closed(sentence.text):
                self.settle()
            return True
        close = _CLOSING.search(sentence.text)
        running.end = sentence.start + close.end() if close else sentence.end
        if close:
            self.settle()
        return True

    def _emit(self, running: _Running) -> None:
        if running.start >= 0:
            self._claimed(running.speaker, running.verb, running.start, running.end, running.quoted)


def _closed(text: str) -> bool:
    return "”" in text or text.count('"') >= 2
