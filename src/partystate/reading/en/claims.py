"""Claims and directives out of the speech acts of a document: who said what, and who told whom to do what.

A clause in indirect speech that tells the apparatus to do something is a directive and no claim; quoted words are
always a claim. In the press a statement is often told twice, in the paper's words and then in the speaker's: the
paraphrase is then evidence of the quoted claim, not a second one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from partystate.reading.en.context import People
from partystate.reading.en.directives import DirectiveReader, Told
from partystate.reading.en.relay import RelayReader
from partystate.reading.en.speakers import Speaker, Speakers
from partystate.reading.en.speech import Act, acts
from partystate.reading.en.views import SentenceView
from partystate.reading.report import Claim, Directive, Span

_QUOTES = re.compile(r"[“”\"]")
_QUOTED_PART = re.compile(r"[“\"]([^“”\"]*)(?:[”\"]|$)")
_REQUESTS = frozenset(("asked", "requested", "appealed", "encouraged", "urged"))
_ATTRIBUTION = re.compile(
    r",”?\s+(?:according\s+to\s[^,;]{3,80}|(?:the\s+)?(?:[\w’'.-]+\s+){1,6}?(?:reported|said|says|reports"
    r"|announced)(?:\s+(?:on\s+)?[A-Z]\w+day|\s+today)?"
    r"|(?:the\s+)?(?:[\w’'.-]+\s+){1,6}?(?:quoted|cited)\s+[^,;“”]{3,80}\s+as\s+saying)[\s.,]*$"
)
"""The paper's word on its source at the end of what somebody said."""
_PURPOSE = re.compile(r",?\s+(?:so\s+as\s+to|so\s+that|in\s+order\s+(?:to|that)|with\s+a\s+view\s+to)\s.*$", re.S)
"""What a demand is for is no part of the demand."""
_ONLY_TOLD = frozenset(("directed", "commanded", "tasked", "encouraged", "told", "ordered", "instructed"))
"""Verbs that say nothing where nobody of the apparatus is told ("directed efforts to …")."""
_ORDERS = frozenset(("ordered", "instructed", "commanded", "directed", "demanded", "urged"))
_PARTICLES = {
    ("called", "for"): " for",
    ("called", "call"): " on",
    ("appealed", "for"): " for",
    ("appealed", "call"): " to",
}
_WORD = re.compile(r"[a-z]{4,}")
_EMPTY_WORDS = frozenset(
    "that this with from have will would should their there they them which while what when where into upon been "
    "also said more than such only country north korea korean party".split()
)
_TOO_SHORT = 3
_RECENT = 100
"""How many items back a repetition is looked for."""
_PLAIN_SHOULD = re.compile(r"[“\"]?(?:[A-Z][^.;:]{2,200}?)\s(?:should|must|shall)\s")


@dataclass(slots=True)
class _Pending:
    """A claim announced with a colon or an open quotation; its words follow in the next sentences."""

    speaker: Speaker
    verb: str
    start: int
    paragraph: int
    text_start: int = -1
    text_end: int = -1


@dataclass(slots=True)
class _Found:
    claim: Claim
    words: set[str] = field(default_factory=set)


class SpeechReader:
    """Collects the claims and directives of one document, sentence by sentence."""

    def __init__(
        self, text: str, people: People, speakers: Speakers, relay: RelayReader, directives: DirectiveReader
    ) -> None:
        self._text = text
        self._people = people
        self._speakers = speakers
        self._relay = relay
        self._directives = directives
        self._claims: list[_Found] = []
        self._told: list[Directive] = []
        self._last_to: str | None = None
        self._pending: _Pending | None = None
        self._quote: int | None = None
        """Where a quotation opened that is not closed yet in this paragraph."""
        self._paragraph = -1

    @property
    def expects_words(self) -> bool:
        """Whether the next sentence goes on with words announced before."""
        return self._pending is not None

    def take(self, view: SentenceView, hits: list[tuple[str, int, int]], *, quotes: bool, modal: bool) -> None:
        """Read one sentence, whose people the context has observed.

        `hits` are the speech verbs found in its skeleton; `quotes` and `modal` say whether it holds quotation marks and
        "should", "must" or "shall".
        """
        sentence = view.sentence
        if sentence.paragraph != self._paragraph:
            self._paragraph, self._quote = sentence.paragraph, None
        opener, unknown = self._speakers.observe(view)
        speaking = acts(view.skeleton, hits, self._relay.is_outlet) if hits else []
        if self._pending is not None:
            self._continue(view, bool(speaking))
        for act, who in self._who(view, speaking, opener, unknown) if speaking else ():
            if who is not None:
                self._read(view, act, who)
        if modal and not speaking:
            self._plain(view)
        if quotes:
            self._track_quote(view)

    def finish(self, via: list[str], state_document: bool) -> tuple[list[Claim], list[Directive]]:
        """All claims and directives, paraphrases merged; `via` is the chain the document came through."""
        if self._pending is not None:
            self._settle()
        found = self._claims if state_document else _without_paraphrases(self._claims)
        for f in found:
            f.claim.via = list(via)
        return [f.claim for f in found], self._told

    # -- who speaks ---------------------------------------------------------------------------------------------

    def _who(
        self, view: SentenceView, speaking: list[Act], opener: Speaker | None, unknown: bool
    ) -> list[tuple[Act, Speaker | None]]:
        """The speaker of each act; None where an outlet passes news on or nobody is known."""
        out: list[tuple[Act, Speaker | None]] = []
        current: Speaker | None = opener
        for i, act in enumerate(speaking):
            if act.subject is None and act.link == "fronted":
                main = next((a for a in speaking[i + 1 :] if a.subject is not None), None)
                subject, at = (main.subject, main.link_at) if main is not None else (None, 0)
            else:
                subject, at = act.subject, act.link_at
            if subject is None:
                if current is None and not unknown:
                    current = self._speakers.subject(view)
                    unknown = True
                who = current
            elif self._relay.is_outlet(subject):
                who = current = None
                unknown = True
            else:
                position = view.skeleton.find(subject, at)
                who = current = self._speakers.resolve(view, subject, position if position >= 0 else at)
            out.append((act, who))
        return out

    # -- one act ------------------------------------------------------------------------------------------------

    def _read(self, view: SentenceView, act: Act, who: Speaker) -> None:
        if who.person is not None and self._people.dead(who.person.name):
            return
        if act.frame == "colon":
            self._pending = _Pending(who, act.verb, view.sentence.start, view.sentence.paragraph)
            return
        start, end = view.to_document(act.start), view.to_document_end(act.end)
        if act.frame == "after" and self._quote is not None and act.start == 0:
            start = self._quote
        if act.frame == "direct" and self._text.count("“", start, end) > self._text.count("”", start, end):
            self._pending = _Pending(who, act.verb, view.sentence.start, view.sentence.paragraph, start, end)
            return
        raw = self._text[start:end]
        quoted = _is_quoted(raw, self._quote is not None or _inside_quote(view, act))
        told = (
            None
            if who.foreign
            else self._directives.of_words(act.frame, _flat(raw), self._last_to, ordered=act.verb in _ORDERS)
        )
        if told is not None and not (quoted and act.verb in _REQUESTS):
            self._direct(told, raw, start, end, who)
        if act.frame == "task" or (told is not None and not quoted):
            return
        if act.frame == "call" and act.verb in _ONLY_TOLD:
            return
        self._claim(who, act.verb + _PARTICLES.get((act.verb, act.frame), ""), start, end, quoted)

    def _direct(self, told: Told, raw: str, start: int, end: int, who: Speaker | None) -> None:
        self._last_to = told.to
        text = _clean(_ATTRIBUTION.sub("", told.text))
        purpose = _PURPOSE.search(text)
        if purpose is not None and len(text[: purpose.start()].split()) > 2:
            text = text[: purpose.start()]
        if len(text.split()) < 2:
            return
        for known in self._told[-_RECENT:]:
            if known.to == told.to and (text in known.text or known.text in text):
                known.evidence.append((start, end))
                known.text = max(known.text, text, key=len)
                return
        self._told.append(Directive(_clean(_QUOTES.sub("", told.to)), text, who.name if who else None, [(start, end)]))

    def _claim(self, who: Speaker, verb: str, start: int, end: int, quoted: bool) -> None:
        start, end = _trim(self._text, start, end)
        tail = _ATTRIBUTION.search(self._text, start, end)
        if tail is not None:
            end = tail.start()
        text = _clean(self._text[start:end])
        if len(text.split()) < _TOO_SHORT or not re.search(r"[a-z]", text):
            return
        words = {w for w in _WORD.findall(text.lower()) if w not in _EMPTY_WORDS}
        for known in self._claims[-_RECENT:]:
            if known.claim.speaker == who.name and (text in known.claim.text or known.claim.text in text):
                known.claim.evidence.append((start, end))
                return
        claim = Claim(
            who.name, verb, text, quoted, [], [who.span, (start, end)] if who.span != (start, end) else [(start, end)]
        )
        self._claims.append(_Found(claim, words))

    # -- words that go on over several sentences ------------------------------------------------------------------

    def _continue(self, view: SentenceView, speaking: bool) -> None:
        pending, sentence = self._pending, view.sentence
        assert pending is not None
        text = sentence.text
        if pending.text_start < 0:
            if (speaking and not text.startswith(("“", '"'))) or sentence.paragraph > pending.paragraph + 1:
                self._pending = None
                return
            pending.text_start, pending.text_end, pending.paragraph = sentence.start, sentence.end, sentence.paragraph
            if not text.startswith(("“", '"')) or _closed(text):
                self._settle()
            return
        if sentence.paragraph != pending.paragraph:
            self._settle()
            return
        close = re.search(r"[”\"]", text)
        pending.text_end = sentence.start + close.end() if close else sentence.end
        if close:
            self._settle()

    def _settle(self) -> None:
        pending, self._pending = self._pending, None
        if pending is not None and pending.text_start >= 0:
            quoted = self._text[pending.text_start] in '“"'
            self._claim(pending.speaker, pending.verb, pending.text_start, pending.text_end, quoted)

    def _track_quote(self, view: SentenceView) -> None:
        text = view.sentence.text
        opened, closed = text.rfind("“"), text.rfind("”")
        straight = text.count('"') % 2 == 1
        if opened > closed:
            self._quote = view.sentence.start + opened
        elif closed >= 0:
            self._quote = None
        elif straight:
            self._quote = view.sentence.start + text.rfind('"') if self._quote is None else None

    # -- sentences without a speech verb --------------------------------------------------------------------------

    def _plain(self, view: SentenceView) -> None:
        """ "Provincial Party committees should …" in a speech or decision tells somebody without a speech verb."""
        text = view.sentence.text
        if not _PLAIN_SHOULD.match(text):
            return
        told = self._directives.plain(text.lstrip('“" '), self._last_to)
        if told is not None:
            self._direct(told, text, view.sentence.start, view.sentence.end, None)


def _flat(raw: str) -> str:
    return raw.replace("\n", " ")


def _clean(text: str) -> str:
    """A phrase without the quotation marks that its surroundings opened or closed."""
    text = re.sub(r"\s+", " ", text).strip(" ,;:.–—-")
    marks = _QUOTES.findall(text)
    if marks and (
        marks[0] == "”"
        or marks[-1] == "“"
        or len(marks) % 2
        or (len(marks) == 2 and text[0] in '“"' and text[-1] in '”"')
    ):
        text = _QUOTES.sub("", text)
    return re.sub(r"\s+", " ", text).strip(" ,;:.")


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in ' ,;:\n“"':
        start += 1
    while end > start and text[end - 1] in ' ,;:.\n”"':
        end -= 1
    return start, end


def _is_quoted(raw: str, inside: bool) -> bool:
    """Whether the words are the speaker's own: they begin with a quotation, or it makes up half of them."""
    if inside:
        return True
    words = len(raw.split())
    for m in _QUOTED_PART.finditer(raw):
        length = len(m.group(1).split())
        if (length * 2 >= words and length >= 2) or (length >= 5 and len(raw[: m.start()].split()) <= 8):
            return True
    return False


def _inside_quote(view: SentenceView, act: Act) -> bool:
    before = view.skeleton[: act.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _closed(text: str) -> bool:
    return "”" in text or text.count('"') >= 2


def _without_paraphrases(found: list[_Found]) -> list[_Found]:
    """A claim in the paper's own words is merged into a quoted one of the same speaker that says the same."""
    kept: list[_Found] = []
    quoted: dict[str | None, list[_Found]] = {}
    for f in found:
        if f.claim.quoted:
            quoted.setdefault(f.claim.speaker, []).append(f)
    for f in found:
        if not f.claim.quoted:
            same = next((g for g in quoted.get(f.claim.speaker, ())[:_RECENT] if _alike(f, g)), None)
            if same is not None:
                same.claim.evidence += [s for s in f.claim.evidence if s not in same.claim.evidence]
                continue
        kept.append(f)
    return kept


def _alike(paraphrase: _Found, quote: _Found) -> bool:
    shared = len(paraphrase.words & quote.words)
    return shared >= 3 or (shared >= 2 and paraphrase.claim.verb == quote.claim.verb)


__all__ = ["Span", "SpeechReader"]
