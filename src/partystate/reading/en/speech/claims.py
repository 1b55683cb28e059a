"""Claims and directives out of the speech acts of a document: who said what, and who told whom to do what.

A clause in indirect speech that tells the apparatus to do something is a directive and no claim; quoted words are
always a claim. In the press a statement is often told twice, in the paper's words and then in the speaker's: the
paraphrase is then evidence of the quoted claim, not a second one.
"""

from __future__ import annotations

from typing import Final

from partystate.reading.en.people.context import People
from partystate.reading.en.speech.authors import full_text, is_text
from partystate.reading.en.speech.claims_told import ClaimsTold
from partystate.reading.en.speech.directives import DirectiveReader
from partystate.reading.en.speech.directives_told import DirectivesTold
from partystate.reading.en.speech.relay import RelayReader
from partystate.reading.en.speech.running import RunningWords
from partystate.reading.en.speech.speakers import Speaker, Speakers
from partystate.reading.en.speech.speech import Act, acts
from partystate.reading.en.speech.speech_frames import ONLY_THAT
from partystate.reading.en.speech.speech_links import MAIN_CLAUSE
from partystate.reading.en.speech.tellings import VERBS as TELLING
from partystate.reading.en.text.paraphrases import without_paraphrases
from partystate.reading.en.text.quotes_alone import quoted_alone
from partystate.reading.en.text.tokens import Sentence
from partystate.reading.en.text.views import SentenceView
from partystate.reading.en.text.wording import QUOTED_PART, is_quoted
from partystate.reading.patterns import pattern
from partystate.reading.report import Claim, Directive, Span

_REQUESTS: Final = frozenset(("asked", "requested", "appealed", "urged"))
_ONLY_TOLD: Final = frozenset(("encouraged", "directed", "commanded", "tasked", "told", "ordered", "instructed"))
"""Verbs that say nothing where nobody of the apparatus is told ("directed efforts to …")."""
_ORDERS: Final = frozenset(("ordered", "instructed", "commanded", "directed", "demanded", "urged"))
_ORDERED: Final = _ORDERS | {"exhorted", "asked", "told", "called", "tasked"}
_PASSIVE: Final = ("was ", "were ", "been ", "are ", "is ", "also ", "then ", "ly ")
"""What stands before such a verb where somebody is told."""
_PARTICLES: Final = {
    ("called", "for"): " for",
    ("called", "call"): " on",
    ("appealed", "for"): " for",
    ("appealed", "call"): " to",
}
_PRONOUN: Final = pattern(r"[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ii]|[Ww]e|[Yy]ou")
_IN_FULL: Final = pattern(r"\b(?:following|as follows|full text|in full)\b[^:]*:\s*$")
"""An announcement of a whole text."""
_OPINION: Final = pattern(
    r"\w+[^.;:“\"⟦]{0,60}? in (?:an?|its|the) (?:[\w-]+,? ){0,3}?"
    r"(?:editorial|article|commentary|essay|comment|feature)\b"
)
"""An outlet that speaks for itself."""
_PAPER: Final = pattern(r"[Ii]t|[Tt]he (?:news)?paper|[Tt]he daily|[Tt]he radio|[Tt]he broadcaster")
"""An outlet named before, which may only pass news on."""
_TELLING = frozenset(("said", "noted", "stressed", "added", "told", "pointed out", "recalled", "stated", "expressed"))
"""Verbs by which the teller has the word again, whoever is their subject."""
_LONGEST_LEAD: Final = 1200
"""Characters before "…, said this in a statement" that the words may have."""
_BESIDE: Final = 80
"""Characters behind the words of an act that may hold the subject of the main clause."""


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
        self._claims = ClaimsTold(text, relay)
        self._directed = DirectivesTold(directives, people, speakers)
        self._running = RunningWords(text, self._claims.announced)
        self._quote: int | None = None
        """Where a quotation opened that is not closed yet in this paragraph."""
        self._paragraph = -1
        self._opinion = False
        """An outlet has spoken for itself, in an article of its own."""
        self._quoted: tuple[Speaker, int] | None = None
        """Who was quoted last, and in which paragraph."""
        self._subject = ""
        """The last subject of a speech act in the sentence being read."""

    @property
    def expects_words(self) -> bool:
        """Whether the next sentence may go on with words announced before."""
        return self._running.speaker is not None

    def run_on(self, sentence: Sentence) -> bool:
        """Take a sentence without any sign of these readers; True where it goes on with words announced before."""
        return self._running.go_on(sentence, told=False)

    def take(
        self,
        view: SentenceView,
        hits: list[tuple[str, int, int]],
        *,
        quotes: bool = False,
        modal: bool = False,
        announced: bool = False,
        telling: bool = False,
    ) -> None:
        """Read one sentence, whose people the context has observed.

        `hits` are the speech verbs found in its skeleton; `quotes`, `modal`, `announced` and `telling` say whether it
        holds quotation marks, "should", "must" or "shall", "full text", and words of `tellings`.
        """
        sentence = view.sentence
        if sentence.paragraph != self._paragraph:
            self._paragraph, self._quote = sentence.paragraph, None
        speaking = acts(view.skeleton, hits, self._relay.is_outlet) if hits else []
        inside = self.expects_words and self._running.go_on(sentence, self._told(view, speaking, hits))
        if inside:
            # what somebody else is said to have said is told by the speaker: pronouns and omitted subjects are his
            speaking = [a for a in speaking if a.subject is not None and not _PRONOUN.fullmatch(a.subject)]
            opener, unknown = None, True
        else:
            opener, unknown = self._speakers.observe(view)
        said: Speaker | None = None
        for act, who in self._who(view, speaking, opener, unknown) if speaking else ():
            self._subject = act.subject or self._subject
            if who is not None:
                said = who
                self._read(view, act, who)
            elif not self._speakers.abroad and not inside:
                self._told_by_nobody(view, act)
        self._subject = ""
        forms = {form for form, _, _ in hits}
        if forms & _ORDERED and any(f in _ORDERED and view.skeleton.endswith(_PASSIVE, 0, at) for f, at, _ in hits):
            self._directed.was_told(view)
        if telling or forms & TELLING:
            self._directed.tellings(view, said if not inside else None, inside=inside)
        if modal and not speaking:
            self._directed.plain(view, self._running.speaker if inside else None)
        if quotes:
            self._track_quote(view)
        found = full_text(view.skeleton) if announced else None
        if found is not None:
            who = self._speakers.resolve(view, *found) or self._speakers.last
            if who is not None and (who.person is None or not self._people.dead(who.person.name)):
                self._running.announce(who, "said", sentence, whole=True, human=False)

    def take_quotation(self, sentence: Sentence) -> None:
        """Read a sentence that begins with a quotation mark: a quotation alone is his who was quoted just before."""
        quoted = self._quoted
        if quoted is None or not 0 <= sentence.paragraph - quoted[1] <= 1 or self.expects_words:
            return
        found = quoted_alone(self._text, sentence)
        if found is not None:
            self._quoted = quoted[0], sentence.paragraph
            self._claims.take(quoted[0], "said", *found, True)

    def finish(self, via: list[str], state_document: bool) -> tuple[list[Claim], list[Directive]]:
        """All claims and directives, paraphrases merged; `via` is the chain the document came through."""
        self._running.settle()
        found = self._claims.found if state_document else without_paraphrases(self._claims.found)
        for claim in found:
            claim.via = list(via)
        return found, self._directed.found

    # -- who speaks ---------------------------------------------------------------------------------------------

    def _who(
        self, view: SentenceView, speaking: list[Act], opener: Speaker | None, unknown: bool
    ) -> list[tuple[Act, Speaker | None]]:
        """The speaker of each act; None where an outlet passes news on or nobody is known."""
        out: list[tuple[Act, Speaker | None]] = []
        current: Speaker | None = opener
        for i, act in enumerate(speaking):
            if act.subject is None and act.link == "fronted":
                told = (a for a in speaking[i + 1 :] if a.subject is not None and not self._relay.is_outlet(a.subject))
                main = next(told, None)
                subject, at = (main.subject, main.link_at) if main is not None else (None, 0)
                if main is None and (clause := self._main_clause(view.skeleton, act)) is not None:
                    subject, at = clause
                    act.end = min(act.end, at)  # "Saying that A, | he put …, the agency said"
            else:
                subject, at = act.subject, act.link_at
            if subject is None:
                if current is None and not unknown:
                    current = self._speakers.subject(view)
                    passing = act.frame != "call" and current is not None and current.person is None
                    if passing and current is not None and self._relay.is_outlet(current.name):
                        current = None
                    unknown = True
                who = current
            elif act.frame != "call" and self._passes_on(subject) and not _OPINION.match(view.skeleton, act.verb_at):
                who = current = None
                unknown = True
                self._speakers.outlet_spoke()
            else:
                position = view.skeleton.find(subject, at)
                who = current = self._speakers.resolve(view, subject, position if position >= 0 else at)
                if who is not None and who.person is None and act.frame != "call" and self._relay.is_outlet(who.name):
                    if _PAPER.fullmatch(subject) is None:
                        self._opinion = True
                    elif act.frame in ("bare", "that") and not self._opinion:
                        who = current = None  # the agency of the sentence before passes on news
                        unknown = True
            out.append((act, who))
        return out

    def _passes_on(self, subject: str) -> bool:
        """Whether a subject is an outlet, and no report that a body has given."""
        if not self._relay.is_outlet(subject):
            return False
        author = self._speakers.authors.of(subject) if subject.endswith(" report") else None
        return author is None or author.mention is not None or self._relay.is_outlet(author.name)

    def _main_clause(self, skeleton: str, act: Act) -> tuple[str, int] | None:
        """The subject that follows the words of a leading participle, and its offset; no outlet."""
        found = [(m["s"], m.start("s")) for m in MAIN_CLAUSE.finditer(skeleton, act.start, act.end + _BESIDE)]
        return next((f for f in reversed(found) if not self._relay.is_outlet(f[0])), None)

    def _told(self, view: SentenceView, speaking: list[Act], hits: list[tuple[str, int, int]]) -> bool:
        """Whether a sentence in the midst of announced words has a speaker of its own: the teller goes on.

        What others "claim" or "say" in the present is part of the words.
        """
        telling = any(form in _TELLING and not view.skeleton.endswith(("the ", "The "), 0, at) for form, at, _ in hits)
        if telling and not any(a.subject is None for a in speaking):
            return True
        return any(self._teller(view, act) for act in speaking if act.subject is not None)

    def _teller(self, view: SentenceView, act: Act) -> bool:
        subject = act.subject or ""
        if act.verb in ONLY_THAT or (subject.startswith("⟦") and self._people.dead(view.named(subject)[0].name)):
            return False
        if _PRONOUN.fullmatch(subject) or is_text(subject) or self._relay.is_outlet(subject):
            return True
        return view.skeleton.startswith(act.verb, act.verb_at)

    def _not_ours(self, who: Speaker, act: Act) -> bool:
        """Whether a speaker tells this state's people nothing: a foreigner, or "they" where others may be meant."""
        if who.name:
            return who.foreign
        return who.foreign and (act.verb in _REQUESTS or self._speakers.names_others(self._speakers.lead))

    def _told_by_nobody(self, view: SentenceView, act: Act) -> None:
        """Take a demand that a report passes on, or that "it" made: whose it is, the text does not say."""
        subject = act.subject or self._subject
        raw = self._text[view.to_document(act.start) : view.to_document_end(act.end)]
        if act.frame == "after" or not (subject in ("It", "it") or self._relay.is_outlet(subject)):
            return
        if not QUOTED_PART.search(raw):
            self._directed.of_act(view, act.frame, _flat(raw), ordered=act.verb in _ORDERS)

    # -- one act ------------------------------------------------------------------------------------------------

    def _read(self, view: SentenceView, act: Act, who: Speaker) -> None:
        if who.person is not None and self._people.dead(who.person.name):
            return
        if act.frame == "this":
            self._said_before(view, act, who)
            return
        if act.frame == "colon":
            whole = _IN_FULL.search(view.skeleton) is not None
            subject = self._subject
            human = not (whole or is_text(subject) or subject in ("it", "It") or self._relay.is_outlet(who.name))
            if not subject:
                human = who.person is not None
            self._running.announce(who, act.verb, view.sentence, whole=whole, human=human)
            return
        start, end = view.to_document(act.start), view.to_document_end(act.end)
        if act.frame == "after" and self._quote is not None and act.start == 0:
            start = self._quote
        if act.frame == "direct" and self._text.count("“", start, end) > self._text.count("”", start, end):
            self._running.open_quotation(who, act.verb, view.sentence, start, end)
            return
        raw = self._text[start:end]
        quoted = is_quoted(raw, self._quote is not None or _inside_quote(view, act))
        if act.frame == "call" and raw.startswith("them to "):
            before = self._directives.told_before(view.skeleton[: act.verb_at])
            self._directed.last_to = before or self._directed.last_to
        told = (
            None
            if self._not_ours(who, act) or (self._speakers.abroad and (act.frame == "after" or QUOTED_PART.search(raw)))
            else self._directives.of_words(act.frame, _flat(raw), self._directed.last_to, ordered=act.verb in _ORDERS)
        )
        if told is None and act.frame in ("that", "bare") and not who.foreign and not self._speakers.abroad:
            further = self._directives.of_rest(_flat(raw))
            if further is not None:
                self._directed.take(further, start, end, who)
        whole = quoted and (raw[:1] in '“"' or _inside_quote(view, act))
        asked = act.verb in _REQUESTS and whole
        if told is not None and not asked:
            for each in self._directives.parted(told):
                self._directed.take(each, start, end, who)
        if act.frame == "task" or (told is not None and not quoted and act.frame != "after"):
            return
        if act.frame == "call" and act.verb in _ONLY_TOLD:
            return
        outside = act.frame in ("after", "direct") and raw[:1] in '“"'
        self._quoted = (who, view.sentence.paragraph) if outside and quoted and who.name else None
        self._claims.take(who, act.verb + _PARTICLES.get((act.verb, act.frame), ""), start, end, quoted)

    def _said_before(self, view: SentenceView, act: Act, who: Speaker) -> None:
        """ "… The secretary said this in a statement": the words are what stands before, in its paragraph or above."""
        text, start = self._text, view.sentence.start
        before = text.rfind("\n\n", 0, start)
        paragraph, end = (before + 2 if before >= 0 else 0), start
        if start == paragraph:
            above = text.rfind("\n\n", 0, max(before, 0))
            if above < 0:
                return  # the headline, or nothing
            paragraph, end = above + 2, before
        if end - paragraph <= _LONGEST_LEAD:
            self._claims.take(who, act.verb, paragraph, end, is_quoted(text[paragraph:end], False))

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


def _flat(raw: str) -> str:
    return raw.replace("\n", " ")


def _inside_quote(view: SentenceView, act: Act) -> bool:
    before = view.skeleton[: act.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


__all__ = ["Span", "SpeechReader"]
