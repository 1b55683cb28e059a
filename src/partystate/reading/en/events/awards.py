"""Who awards an order, medal or title at a ceremony, meeting or congress, and who is awarded it."""

from __future__ import annotations

import re

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.people.context import name_key
from partystate.reading.en.posts.occupations import OCCUPATIONS
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS, pattern
from partystate.reading.report import Span

_AWARD = (
    r"(?:[Oo]rders?|[Mm]edals?|[Tt]itles?|[Pp]rizes?|[Cc]ertificates?|[Dd]iplomas?|[Cc]itations?|[Cc]ommendations?"
    r"|[Aa]wards?|[Ww]atch(?:es)?|[Dd]egrees?|[Dd]octorates?|[Pp]rofessorships?|[Aa]cademicians?)"
)
_TRADE = rf"(?:(?:(?i:{'|'.join(sorted(OCCUPATIONS))}|workwomen|actresses|heroes))(?:s|es)? )?"
_RECIPIENTS = rf"{_TRADE}{MARK}(?:(?:,|;)?(?: and)? {_TRADE}{MARK})*"
""" "composer ⟦0⟧, singer ⟦1⟧ and artistes ⟦2⟧ and ⟦3⟧"."""
_GAVE = r"(?:awarded|conferred|presented|handed(?: over)?|bestowed|given)"
_GIVING = (
    *("award", "onferr", "resented", "handed", "estowed", "given", "eceived ", "went to", "honour", "honor"),
    *("conveyed", "delivered", "transferred", "donated"),
)
"""Parts of words without which a sentence tells of no award given; looking for them costs less than the patterns."""
_AWARDED = guarded(
    rf"\b{_AWARD}\b[^.;]*? (?:(?:was|were) (?:also |then )?{_GAVE} (?:to|on|upon)|went to) "
    rf"(?P<r>{_RECIPIENTS}|{MARKS}|him|her|them)"
    rf"(?:[^.;⟦]*? by (?P<by>{MARK}))?"
)
_HE_AWARDS = guarded(
    rf"^(?:(?:Amid|At|On|In|Then|There|After)\b[^,.;⟦]{{0,100}}, )?(?P<s>[Hh]e|[Ss]he|{MARK}),?"
    rf" (?:also |then |personally |courteously ){{0,2}}{_GAVE} (?P<o>[^.;]*?\b{_AWARD}\b[^.;]*)"
)
_AND_AWARDED = guarded(
    rf"(?P<s>{MARK}) (?:read out|announced|conveyed|made) [^;⟦]*?,? and (?:personally |then )?{_GAVE} "
    rf"(?P<o>[^.;]*?\b{_AWARD}\b[^.;]*)"
)
_WERE_AWARDED = guarded(
    rf"^(?:(?:At the \w+|Then|There|Also),? )?(?:[\w ]{{3,40}}? including )?(?P<r>{MARKS})"
    r"(?:,? and (?:some |many |(?:over )?\d+ )?others?\b[^.;⟦]{0,60})?,?"
    r" (?:also |then )?(?:received|(?:was|were) (?:also |then )?(?:awarded|presented with|honou?red (?:with|to receive)"
    r"|given))\b"
    rf" [^.;⟦]*?\b{_AWARD}\b"
)
""" "⟦0⟧, ⟦1⟧ and others | received citations of the Central Committee"."""
_AND_THEY = pattern(rf"(?:;|,? and) (?P<r>{MARKS}) (?:the |an? )?(?:[\w'’-]+ ){{0,5}}?{_AWARD}\b")
""" "⟦0⟧ was awarded the Order of X | ; ⟦1⟧ and ⟦2⟧ the title of Y"."""
_SOMETHING_AWARDED = guarded(
    rf"\b{_AWARD}\b[^.;]*? (?:(?:was|were) (?:also |then )?{_GAVE}|went)\b"
    rf"|\b(?:received|awarded|{_GAVE}) [^.;⟦]*?\b{_AWARD}\b"
)
""" "Citations were conferred on model officials", whoever they were."""
_AMONG_THE_AWARDED = pattern(
    r"^(?:Among (?:them|those awarded|the (?:awarded|recipients)) (?:was|were|is|are)"
    rf"|(?:They|The (?:awardees|recipients|awarded)|Those awarded) (?:included?|were|are)) (?P<r>{MARKS})"
)
_CEREMONY_OF_AWARDING = guarded(
    r"\b(?:[Aa]warding|[Cc]onferring|[Cc]onferment|[Cc]ommendation|[Pp]resentation|[Hh]anding(?:-over| over)?"
    r"|[Aa]ward)\b[^.;⟦]{0,120}? (?:took place|was held|was conducted|was arranged)\b"
    r"|\bceremony (?:of|for) (?:awarding|conferring|presenting|handing)\b"
)
_AND_ON_WHOM = pattern(
    r"(?:(?:,? [^,;⟦.]{3,80})?,? and (?:the )?[^,;⟦.]{3,80}"
    rf"|[,;] (?:the )?(?:[\w'’-]+ ){{0,5}}?{_AWARD}\b[^,;⟦.]{{0,60}}) (?:to|on|upon) (?P<r>{MARKS})"
)
""" "A doctorate was conferred on ⟦0⟧ | , a teacher, and a medal on ⟦1⟧"."""
_LINE = pattern(rf"(?:[-*•–] )?(?P<r>{MARK})[,.;]?")
""" "⟦0⟧, farmer of the Migok Farm", post and name being one mark: a line of a list."""
_HANDED = guarded(
    rf"^(?:(?:At|Amid|On|Then|There|After)\b[^,.;⟦]{{0,100}}, )?"
    rf"(?:(?P<s>[Hh]e|[Ss]he|{MARKS})(?:,? and (?:other )?[a-z][^.,;⟦]{{3,90}}?)?|[A-Z][^.;⟦]{{2,80}}?),?"
    r" (?:also |then |personally ){0,2}(?:awarded|handed|presented|conveyed|delivered|transferred|donated)"
    rf"(?P<o> [^.;⟦]{{3,200}}? to) (?:(?:the )?(?P<r>{MARKS})|[a-z][^⟦]*$)"
)
_OF_HANDING = pattern(
    r"\b(?:[Hh]and(?:ing|ed)(?:-| )?over|[Pp]resent(?:ing|ation)|[Dd]onat(?:ing|ion)|[Dd]eliver(?:ing|y)"
    r"|[Cc]onvey(?:ing|ance)|[Tt]ransfer(?:ring)?|[Aa]ward(?:ing)?)\b"
)
"""Words of a ceremony at which things change hands, whatever they are."""
_ON_WHOM = guarded(rf" (?:to|on|upon) (?P<r>{MARKS})")


_KINDS = frozenset(["ceremony", "meeting", "party_congress", "party_conference"])
"""Kinds of event at which awards are given."""


class Awards:
    """Puts those who give and get awards into the ceremonies and meetings of one document."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._awarded_before: list[tuple[SentenceView, str]] = []
        """Who is told to have been awarded something, before the ceremony is told of."""
        self._whose_is_open = False
        """Whether the sentence before told of awards without telling whose they are, or began to list them."""

    def remember(self, view: SentenceView) -> None:
        """Keep whom a sentence tells to be awarded something, before any event is told of."""
        awarded = _AWARDED.search(view.skeleton)
        if awarded is not None:
            self._awarded_before += [(view, marks) for marks in _recipients(view.skeleton, awarded)]
            return
        were = _WERE_AWARDED.match(view.skeleton)
        if were is not None:  # "⟦0⟧, ambassador of X, was awarded the Order of Y"
            self._awarded_before.append((view, were.group("r")))

    def read(self, view: SentenceView, draft: Draft | None) -> None:
        """The awards one sentence tells of, `draft` being the event it goes on telling."""
        if draft is None or draft.event.kind not in _KINDS:
            return
        if self._whose_is_open and self._recipient_told(view, draft):
            return
        if self._awarded_before and _CEREMONY_OF_AWARDING.search(view.skeleton) is not None:
            for before, marks in self._awarded_before:
                self._awarded(before, draft, marks)
            self._awarded_before = []
        if not any(part in view.skeleton for part in _GIVING):
            return
        awarded = _AWARDED.search(view.skeleton)
        if awarded is not None:
            for marks in _recipients(view.skeleton, awarded):
                self._awarded(view, draft, marks)
            if awarded.group("by"):
                self._awards(view, draft, awarded.group("by"))
            return
        awarded = _WERE_AWARDED.match(view.skeleton)
        if awarded is not None:
            self._awarded(view, draft, awarded.group("r"))
            for further in _AND_THEY.finditer(view.skeleton, awarded.end()):
                self._awarded(view, draft, further.group("r"))
            return
        awards = _HE_AWARDS.match(view.skeleton) or _AND_AWARDED.search(view.skeleton)
        if awards is not None:
            self._awards(view, draft, awards.group("s"))
            whom = _ON_WHOM.search(awards.group("o"))
            if whom is not None:
                self._awarded(view, draft, whom.group("r"))
                return
        if draft.event.kind == "ceremony" and self._handed(view, draft):
            return
        if _SOMETHING_AWARDED.search(view.skeleton) is not None:
            self._whose_is_open = True

    def _handed(self, view: SentenceView, draft: Draft) -> bool:
        """Whether a sentence names who handed something over, and to whom, at a ceremony held for that."""
        handed = _HANDED.match(view.skeleton)
        told = self._story.paragraph_at(draft.event.evidence[0][0]) if handed is not None else ""
        if handed is None or _OF_HANDING.search(told) is None:
            return False
        if handed["s"]:
            self._awards(view, draft, handed["s"])
        if handed["r"]:
            self._awarded(view, draft, handed["r"])
        return True

    def _recipient_told(self, view: SentenceView, draft: Draft) -> bool:
        """Whether a sentence, or a line of a list, names those to whom the awards told of last went."""
        told = _AMONG_THE_AWARDED.match(view.skeleton) or _LINE.fullmatch(view.skeleton)
        if told is not None:
            self._awarded(view, draft, told.group("r"))
        self._whose_is_open = told is not None
        return told is not None

    def _awards(self, view: SentenceView, draft: Draft, subject: str) -> None:
        """The leader who awards: it is his activity, unless he has spoken there; another takes part in it."""
        spoke = {name_key(p.name) for p in draft.people() if p.capacity == "spoke"}
        for person, spans in self._story.subject(view, subject):
            chief = person is self._story.people.leader and name_key(person.name) not in spoke
            if self._story.alive(person):
                draft.add(person, "guest" if person.foreign else "principal" if chief else "attended", spans)

    def _awarded(self, view: SentenceView, draft: Draft, marks: str) -> None:
        draft.own_award = draft.own_award or self._story.grammar.lexicon.state in self._story.document.text
        for mention in view.named(marks):
            person = self._story.absorb(mention)
            if self._story.alive(person):
                spans: list[Span] = [mention.span]
                draft.add(person, "guest" if person.foreign else "attended", spans)


def _recipients(skeleton: str, awarded: re.Match[str]) -> list[str]:
    """The marks of those awarded something, award by award."""
    found: list[str] = []
    m: re.Match[str] | None = awarded
    while m is not None:
        found.append(m.group("r"))
        m = _AND_ON_WHOM.match(skeleton, m.end())
    return found
