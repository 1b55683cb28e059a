"""Unnamed groups beside the leader of a visit: whom he had himself photographed with, and who performed for him.

"He praised the miners who dug the gallery and had a photo taken with them": whom "them" means is the last group of
people that he met, praised or gave something to, in the same sentence or the one before.
"""

from __future__ import annotations

from partystate.reading.en.drafts import Draft
from partystate.reading.en.story import Story
from partystate.reading.en.views import SentenceView
from partystate.reading.patterns import pattern

_PHOTO_WITH = pattern(
    r"\b(?:had (?:(?:an?|his|the|another) (?:[\w-]+ ){0,2}?)?(?:photo session|(?:photo|picture|photograph)s? taken|photo)"
    r"|posed for (?:an?|his)?\s*(?:[\w-]+ ){0,2}?(?:photo|photograph|picture|camera))"
    r"(?: together)? with (?P<g>[^.;⟦]+)"
)
_BEHIND_GROUP = pattern(
    r" (?:in front|against|at the|before|after|and (?:gave|encouraged|conveyed|expressed)|with (?:profound|deep|great))\b"
    r"|, (?:\w+ing|saying)\b"
)
_THEM = pattern(r"(?:all of )?(?:them|those)\b")
_PRONOUN = pattern(r"(?:them|him|her|it)\b")
_GIVEN_BY = pattern(
    r"\b(?:performance|concert|show|opera) (?:was )?(?:given|presented|staged) by (?P<g>(?:the|an?) [^.;,⟦]+)"
    r"|performance was given by (?P<g2>[^.;⟦]+)"
)
_THE = pattern(r"^(?:all\s+)?the ")
_ITS = pattern(r"^(?:its|their) ")
_ARTICLE = pattern(r"^(?:the|an?) ")
_OF_UNIT = pattern(r" of the (?:\w+ )?(?:unit|sub-unit|company|base|command|ship|brigade)$")


class Beside:
    """Puts the unnamed company of one document's visits and performances into its events."""

    def __init__(self, story: Story) -> None:
        self._story = story
        noun = story.grammar.rosters.people_nouns
        self._dealt_with = pattern(
            r"\b(?:met(?: with)?|[Mm]eeting|prais(?:ed|ing)|Praising|encourag(?:ed|ing)|Encouraging|congratulated"
            r"|Congratulating|appreciat(?:ed|ing)|thanked|Thanking|gave|greeted|inspired|showed) ",
            rf"(?P<g>(?:all )?(?:the\s+|its\s+|their\s+)?(?:[\w'’-]+ ){{0,5}}?(?:{noun})\b",
            r"(?: (?:and|of|from|in) [^,.;⟦]{2,90}?)?(?: who [^,.;⟦]{3,60}?)?)",
            r"(?=[,.;]| who\b| (?:a|an|his|her|for|on|after|as|at|to|with|by|and (?:gave|had|posed|encouraged))\b)",
        )
        self._before: SentenceView | None = None

    def read(self, view: SentenceView, draft: Draft | None) -> None:
        """The company one sentence tells of, `draft` being the event it goes on telling."""
        before, self._before = self._before, view
        if draft is None:
            return
        if draft.event.kind == "guidance":
            self._photographed(view, draft, before)
        if draft.event.kind in ("guidance", "performance", "travel", "ceremony", "reception"):
            self._performed(view, draft)

    def _photographed(self, view: SentenceView, draft: Draft, before: SentenceView | None) -> None:
        """ "He had a photo session with the miners", "… with them"."""
        m = _PHOTO_WITH.search(view.skeleton)
        if m is None:
            return
        if not _PRONOUN.match(m.group("g")):
            self._add(view, draft, m.start("g"), _BEHIND_GROUP.split(m.group("g"))[0].strip(" ,."))
        elif _THEM.match(m.group("g")):
            for told, end in ((view, m.start()), (before, None)):
                meant = None
                for found in self._dealt_with.finditer(told.skeleton[:end]) if told is not None else ():
                    meant = found
                if told is not None and meant is not None:
                    self._add(told, draft, meant.start("g"), meant.group("g").strip(" ,."))
                    return

    def _add(self, view: SentenceView, draft: Draft, start: int, words: str) -> None:
        """A group as printed, but for "its" and "the unit", which a tour of several sites has to name."""
        text = _THE.sub("", view.plain(words))
        site = self._story.sites[-1] if self._story.sites else ""
        if site and _ITS.match(text):
            text = f"{_ITS.sub('', text)} of {site}"
        elif len(self._story.sites) > 1:
            text = _OF_UNIT.sub(f" of {site}", text)
        draft.group(text, "attended", False, view.span_of(start, len(words)))

    def _performed(self, view: SentenceView, draft: Draft) -> None:
        """ "A performance was given by the art troupe of the mine"."""
        m = _GIVEN_BY.search(view.skeleton)
        if m is None:
            return
        group = "g" if m.group("g") else "g2"
        text = m.group(group).strip(" ,.")
        target = self._story.latest("performance") or draft
        target.group(_ARTICLE.sub("", view.plain(text)), "performed", False, view.span_of(m.start(group), len(text)))
