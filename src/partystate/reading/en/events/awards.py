"""Who awards an order, medal or title at a ceremony, and who is awarded it."""

from __future__ import annotations

import re

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.people.context import name_key
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS, pattern
from partystate.reading.report import Span

_AWARD = (
    r"(?:[Oo]rders?|[Mm]edals?|[Tt]itles?|[Pp]rizes?|[Cc]ertificates?|[Dd]iplomas?|[Cc]itations?|[Cc]ommendations?"
    r"|[Aa]wards?|[Ww]atch(?:es)?|[Dd]egrees?|[Dd]octorates?|[Pp]rofessorships?|[Aa]cademicians?)"
)
_GAVE = r"(?:awarded|conferred|presented|handed(?: over)?|bestowed|given)"
_AWARDED = guarded(
    rf"\b{_AWARD}\b[^.;]*? (?:(?:was|were) (?:also |then )?{_GAVE} (?:to|on|upon)|went to) (?P<r>{MARKS}|him|her|them)"
    rf"(?:[^.;⟦]*? by (?P<by>{MARK}))?"
)
_HE_AWARDS = guarded(
    rf"^(?P<s>He|She|{MARK}),? (?:also |then |personally |courteously ){{0,2}}{_GAVE} (?P<o>[^.;]*?\b{_AWARD}\b[^.;]*)"
)
_AND_AWARDED = guarded(
    rf"(?P<s>{MARK}) (?:read out|announced|conveyed|made) [^;⟦]*?,? and (?:personally |then )?{_GAVE} "
    rf"(?P<o>[^.;]*?\b{_AWARD}\b[^.;]*)"
)
_CEREMONY_OF_AWARDING = guarded(
    r"\b(?:[Aa]warding|[Cc]onferring|[Cc]onferment|[Pp]resentation|[Hh]anding(?:-over| over)?|[Aa]ward)\b"
    r"[^.;⟦]{0,120}? (?:took place|was held|was conducted|was arranged)\b"
    r"|\bceremony (?:of|for) (?:awarding|conferring|presenting|handing)\b"
)
_AND_ON_WHOM = pattern(rf"(?:,? [^,;⟦.]{{3,80}})?,? and (?:the )?[^,;⟦.]{{3,80}} (?:to|on|upon) (?P<r>{MARKS})")
""" "A doctorate was conferred on ⟦0⟧ | , a teacher, and a medal on ⟦1⟧"."""
_ON_WHOM = guarded(rf" (?:to|on|upon) (?P<r>{MARKS})")


class Awards:
    """Puts those who give and get awards into the ceremonies of one document."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._awarded_before: list[tuple[SentenceView, str]] = []
        """Who is told to have been awarded something, before the ceremony is told of."""

    def remember(self, view: SentenceView) -> None:
        """Keep whom a sentence tells to be awarded something, before any event is told of."""
        awarded = _AWARDED.search(view.skeleton)
        if awarded is not None:
            self._awarded_before += [(view, marks) for marks in _recipients(view.skeleton, awarded)]

    def read(self, view: SentenceView, draft: Draft | None) -> None:
        """The awards one sentence tells of, `draft` being the event it goes on telling."""
        if draft is None or draft.event.kind != "ceremony":
            return
        if self._awarded_before and _CEREMONY_OF_AWARDING.search(view.skeleton) is not None:
            for before, marks in self._awarded_before:
                self._awarded(before, draft, marks)
            self._awarded_before = []
        awarded = _AWARDED.search(view.skeleton)
        if awarded is not None:
            for marks in _recipients(view.skeleton, awarded):
                self._awarded(view, draft, marks)
            if awarded.group("by"):
                self._awards(view, draft, awarded.group("by"))
            return
        awards = _HE_AWARDS.match(view.skeleton) or _AND_AWARDED.search(view.skeleton)
        if awards is not None:
            self._awards(view, draft, awards.group("s"))
            whom = _ON_WHOM.search(awards.group("o"))
            if whom is not None:
                self._awarded(view, draft, whom.group("r"))

    def _awards(self, view: SentenceView, draft: Draft, subject: str) -> None:
        """The leader who awards: it is his activity, unless he has spoken there; another takes part in it."""
        spoke = {name_key(p.name) for p in draft.people() if p.capacity == "spoke"}
        for person, spans in self._story.subject(view, subject):
            chief = person is self._story.people.leader and name_key(person.name) not in spoke
            if not person.foreign and self._story.alive(person):
                draft.add(person, "principal" if chief else "attended", spans)

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
