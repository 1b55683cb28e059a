"""Journeys that the press tells of officials whom only a later sentence names.

"Three senior officials arrived in X on Saturday … Heading the delegation was ⟦0⟧", "Top officials visited X … ⟦0⟧ and
⟦1⟧ were among the delegation", "An envoy of the North's leader arrived in X … ⟦0⟧, director of Y, flew in from Z".
"""

from __future__ import annotations

from typing import Final

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.setting import Setting
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS, pattern

_COMPANY = r"(?:delegation|mission|group|team|party|officials|visitors|travellers|travelers|envoys)"
_GONE: Final = guarded(
    r"^(?P<s>[^⟦.;]{0,60}?(?:officials|envoys|diplomats|delegates|generals|ministers|aides)) "
    r"(?:(?!\b(?:will|would|who|that|to)\b)[^⟦.;]){0,40}?",
    core=r"\b(?P<v>(?:arrived|landed) (?:in|at)|visited|left for|departed for|flew to|travell?ed to)\b",
)
_HEADING: Final = guarded(
    rf"^(?:[Hh]eading|[Ll]eading) (?:the|this|its) (?:[\w’'-]+ ){{0,3}}?{_COMPANY} (?:was|were|is|are) (?P<w>{MARKS})",
    rf"(?:, who [^⟦;.]{{3,90}}?,? and (?P<more>{MARK}))?",
)
_AMONG: Final = guarded(
    rf"(?P<w>{MARKS})(?:, [^⟦.;,]{{3,80}})?,? (?:was|were|is|are) (?:also )?among (?:the|its|this) "
    rf"(?:[\w’'-]+ ){{0,4}}?{_COMPANY}\b"
)


_MET: Final = guarded(
    r"^(?P<s>[^⟦.;]{3,90}?\b(?:delegates|officials|envoys|diplomats|delegation|negotiators)\b)(?: [^⟦.;,]{3,90}?)? ",
    core=rf"(?P<v>met(?: with)?|held (?:[\w-]+ ){{0,3}}?talks with) "
         rf"(?P<o>(?:(?!the\b)[\w’'.-]+ ){{0,5}}?{MARK})(?!['’]s)",
)
""" "Two delegates from the North | met ⟦1⟧ on Saturday": named in later sentences."""
_ENVOY: Final = guarded(
    r"^(?P<s>(?:An?|One of|The|North|[A-Z][\w’'-]+['’]s) [^.;]{0,110}?\b(?:official|envoy|emissary|diplomat|negotiator"
    r"|representative|general|minister|aide|politician|figure|delegate)\b(?:(?! (?:will|would|who"
    r"|that)\b)[^.;]){0,90}?),? ",
    core=r"(?P<v>(?:(?:has|have) )?(?:arrived|landed|touched down) (?:in|at|here)|left for|departed for|(?:flew"
        r"|travell?ed) to"
    r"|left [A-Z]\w+|departed [A-Z]\w+)\b",
)
_WHO: Final = pattern(
    rf"^(?:[^⟦.;]{{0,60}},? )?(?:[Tt]he (?:[\w’'-]+ ){{0,4}}?[a-z]+, )?(?P<w>{MARK})(?!['’]s)"
    r"(?P<aside>,[^.;]{3,160}?,|,)? "
    r"(?:(?:also|later) )?(?:touched|landed|arrived|flew|left|departed|came|was|is|has|had|will|plans|met"
    r"|boarded|headed|heads"
    r"|leads|led|and (?:his|her)|travell?ed|holds|served|became)\b"
)
"""Who the envoy was: named at the head of a sentence behind."""
_SOON: Final = 3
"""Paragraphs behind the journey in which he is named."""


class PressOfficials:
    """Reads the journeys of one document of the press whose travellers are named late."""

    def __init__(self, story: Story, setting: Setting) -> None:
        self._story = story
        self._setting = setting
        self._own = story.grammar.lexicon.own_names
        self._told: tuple[SentenceView, Head] | None = None
        """The sentence that told of the journey."""
        self._envoy: tuple[SentenceView, Head] | None = None
        """The sentence that told of the journey of one official, not named in it."""

    def read(self, view: SentenceView, opened: Draft | None) -> Draft | None:
        """The journey whose travellers a sentence names; `opened`: the event the sentence itself opened."""
        if opened is None and not self._story.drafts:
            opened = self._met(view)
        if self._envoy is not None:
            opened = self._name(view, opened)
        elif opened is None and not self._story.drafts:
            self._envoy = self._sent(view)
        if self._told is None:
            gone = _GONE.search(view.skeleton) if not self._story.drafts and self._story.days_of_news(view) else None
            own = self._story.grammar.lexicon.own_names if gone is not None else ()
            if gone is not None and any(name in gone["s"] for name in own):
                self._told = view, Head("travel", gone.start("v"), gone.start("v"), gone.end("v"), subject=gone["s"])
            return opened
        found = _HEADING.search(view.skeleton) or _AMONG.search(view.skeleton)
        if found is None:
            return opened
        draft = self._story.first("travel")
        if draft is None:
            draft = self._story.open(*self._told)
            self._story.current = draft
        self._setting.give(*self._told, draft)
        if draft.event.place is not None and self._setting.places.is_land(draft.event.place):
            draft.event.place = None
        more = found.groupdict().get("more") or ""
        for mention in (*view.named(found["w"]), *(view.named(more) if more else ())):
            person = self._story.people.of(mention)
            if not person.foreign and self._story.alive(person):
                draft.add(person, "principal", [mention.span])
        return draft

    def _sent(self, view: SentenceView) -> tuple[SentenceView, Head] | None:
        """The journey of one official of this state whom a sentence does not name."""
        if view.sentence.is_title or self._story.looks_back(view):
            return None
        gone = _ENVOY.search(view.skeleton)
        if gone is None or self._story.grammar.heads.not_told(view.skeleton, gone.start()):
            return None
        named = view.named(gone["s"])
        own = any(name in gone["s"] for name in self._story.grammar.lexicon.own_names)
        leaders = bool(named) and all(self._story.people.of(m) is self._story.people.leader for m in named)
        if not (leaders if named else own):
            return None
        return view, Head("travel", gone.start("v"), gone.start("v"), gone.end("v"), subject=gone["s"])

    def _met(self, view: SentenceView) -> Draft | None:
        """Talks of unnamed delegates of this state with a foreigner, on a day of the news."""
        m = _MET.match(view.skeleton) if self._story.days_of_news(view) else None
        if m is None or not any(name in m["s"] + view.skeleton[m.end("s") : m.start("v")] for name in self._own):
            return None
        guest = self._story.people.of(view.named(m["o"])[0])
        if not guest.foreign:
            return None
        head = Head("talks", m.start("v"), m.start("v"), m.end("o"), object=m["o"], object_at=m.start("o"))
        draft = self._story.open(view, head)
        self._setting.give(view, head, draft)
        draft.group(view.plain(m["s"]), "principal", False, view.span(*m.span("s")))
        draft.add(guest, "guest", guest.spans[-1:])
        self._story.current = draft
        return draft

    def _name(self, view: SentenceView, opened: Draft | None) -> Draft | None:
        """The journey told without its traveller, once a sentence tells who he is."""
        told = self._envoy
        if told is None or view.sentence.paragraph > told[0].sentence.paragraph + _SOON:
            self._envoy = None
            return opened
        m = _WHO.match(view.skeleton)
        if m is None:
            return opened
        mention = view.named(m["w"])[0]
        person = self._story.people.of(mention)
        described = bool(mention.posts) or m["aside"] is not None
        if person.foreign or person is self._story.people.leader or not self._story.alive(person):
            return opened
        draft = opened if opened is not None and opened.event.kind == "travel" else None
        if draft is None and not (described or m.start("w") > 0):
            return opened
        self._envoy = None
        if draft is None:
            draft = self._story.open(*told)
            self._story.current = draft if opened is None else self._story.current
        self._setting.give_anew(*told, draft)
        draft.add(person, "principal", [mention.span])
        return opened or draft
