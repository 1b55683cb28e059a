"""Arrivals and departures that the press tells by who met a guest: "⟦1⟧ was greeted by ⟦0⟧ at the airport".

Behind talks it is an event of its own, and who greets takes no part in the talks; behind words that open no event ("X's
president began a visit on Tuesday") it is the news.
"""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.setting import Setting
from partystate.reading.en.events.story import Story
from partystate.reading.en.events.tried_out import SAME_DAY
from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.press_words import LINK, MARKED_SUBJECT
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, pattern

_COMPANY = r"(?:delegation|delegates|envoys?|party|group|guests|visitors|officials|team|mission)"
_GREETED = guarded(
    rf"(?P<w>{MARK}|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:[\w’'-]+ ){{0,4}}?{_COMPANY}))(?:, [^.;⟦]{{3,90}},|,"
    rf"| (?:(?:had|has) )?(?:flew|flown|arrived|landed|touched down|came|come) [^.;⟦]{{3,120}}? and)? ",
    r"(?:(?:who )?(?:was|were) )(?:(?:also|later|warmly|earlier) )*",
    core=r"(?P<v>(?:met|greeted|received|welcomed|seen off)\b)",
)
_GREETS = guarded(
    rf"{MARKED_SUBJECT}{LINK}(?P<v>(?:met|greeted|received|welcomed|hugged|embraced)) (?P<w>{MARK})(?!['’]s)",
    r"(?=[^.;⟦]{0,60}? (?:at|on) (?:the |an? |its )?(?:[\w’'-]+ ){0,5}?(?:[Aa]irport|[Ss]tation|tarmac|runway)\b)",
)
""" "⟦0⟧ and his wife, ⟦1⟧, greeted ⟦2⟧ at the airport"."""
_BY = pattern(r"[^;]{0,160}?\bby\b")
_STATION = pattern(
    r"\b(?:at|from|into|on) (?:the |an? |its )?(?P<p>(?:[\w’'-]+ ){0,5}?(?:[Aa]irport|(?:[Rr]ailway "
    r"|[Tt]rain )[Ss]tation)|tarmac|runway)\b"
)


class PressArrivals:
    """Reads who met the guests of one document of the press on their arrival."""

    def __init__(self, story: Story, setting: Setting) -> None:
        self._story = story
        self._setting = setting

    def read(self, view: SentenceView) -> Draft | None:
        """The arrival that a sentence, which opens no event itself, tells beside talks told before."""
        story = self._story
        beside = story.first("talks", "reception") is not None
        if story.first("travel") is not None or (story.drafts and not beside):
            return None
        station = _STATION.search(view.skeleton)
        m = _GREETED.search(view.skeleton) if station is not None else None
        m = None if m is None or _BY.match(view.skeleton, m.end()) is None else m
        hosts = _GREETS.search(view.skeleton) if station is not None and m is None else None
        m = m or hosts
        if m is None or station is None or story.looks_back(view):
            return None
        guests = story.subject(view, m["w"]) if "⟦" in m["w"] or m["w"][0] in "HhSs" else []
        if not any(story.people.of(mention).own or not story.people.of(mention).foreign for mention in view.mentions):
            return None  # a greeting among foreigners
        if guests and len({person.foreign for person, _ in guests}) > 1:
            return None
        if not beside and not any(person.foreign for person, _ in guests):
            return None  # where nothing is told before, only a guest's arrival is seen for certain
        draft = story.open(view, Head("travel", m.start("v"), m.start("v"), m.end("v")))
        days = self._setting.days.told_by(view)
        if days:
            self._setting.days.give(view, draft.event, days[0])
        elif not beside:
            self._setting.days.give_of_lead(draft.event)
        elif SAME_DAY.search(view.skeleton) is not None:
            first = story.drafts[0].event
            draft.event.start, draft.event.end = first.start, first.end
        draft.event.place = view.plain(station["p"])
        for person, spans in guests:
            draft.add(person, "guest" if person.foreign else "principal", spans)
        for person, spans in story.subject(view, hosts["s"]) if hosts is not None else ():
            draft.add(person, "received", spans)
        if not guests:
            text = m["w"].removeprefix("the ").removeprefix("The ")
            draft.group(view.plain(text), "guest", False, view.span(*m.span("w")))
        return draft
