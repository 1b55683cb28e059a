"""From sentences to events: heads open events, frames fill them.

A report tells one event, sometimes two. The lead (title and first paragraphs) opens the first; a later head opens
another only where it is an event of its own (a banquet after talks, an inspection before a meeting), and otherwise adds
to the one of its kind (the next leg of a guidance tour).
"""

from __future__ import annotations

import re
from typing import Final

from partystate.documents import Document
from partystate.reading.en.business.business import Business
from partystate.reading.en.events.bodies_beside import turn_to
from partystate.reading.en.events.calls import Calls
from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.head_people import HeadPeople
from partystate.reading.en.events.inaugurated import place_of_what_began
from partystate.reading.en.events.kin import drop_named_groups, kin_beside_leader
from partystate.reading.en.events.named_before import name_sites
from partystate.reading.en.events.opening import Opening
from partystate.reading.en.events.pictured import without_pictured
from partystate.reading.en.events.place_beside import station_named, venue_of_headline
from partystate.reading.en.events.scenes import scene_told
from partystate.reading.en.events.setting import Setting
from partystate.reading.en.events.standing import Standing
from partystate.reading.en.events.story import EventGrammar, Story
from partystate.reading.en.events.taking_part import TakingPart
from partystate.reading.en.events.which_event import WhichEvent
from partystate.reading.en.heads.addresses import said_so, text_follows
from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.plain_verbs import plainly
from partystate.reading.en.heads.planned import without_other_times
from partystate.reading.en.heads.word_order import in_usual_order
from partystate.reading.en.participation.company import without_company
from partystate.reading.en.people.context import People, name_key
from partystate.reading.en.press.press import PressReader
from partystate.reading.en.press.press_addresses import spoke_there
from partystate.reading.en.press.press_arrivals import PressArrivals
from partystate.reading.en.press.press_officials import PressOfficials
from partystate.reading.en.press.press_referring import by_his_errand
from partystate.reading.en.press.press_rites import did_the_rite, guest_welcomed
from partystate.reading.en.press.press_setting import PressSetting
from partystate.reading.en.press.press_sides import PressSides
from partystate.reading.en.press.press_tables import at_their_table
from partystate.reading.en.press.press_talks import PressTalks
from partystate.reading.en.text.other_days import somebodys_words
from partystate.reading.en.text.signs import Signs
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern
from partystate.reading.report import BODY_KINDS, Event

__all__ = ["EventGrammar", "EventReader"]

_BODY_OF_ITS_OWN: Final = frozenset(["assembly_standing_meeting", "military_commission_meeting", "meeting"])
"""Kinds at which an officer printed without a body is the meeting body's."""
_OF_ASSEMBLY: Final = frozenset(["chairman", "vice-chairman", "speaker", "vice-speaker", "deputy speaker"])
"""Officers of the assembly, printed at its session without a body."""
_LEAD_PARAGRAPHS: Final = 3
_LONG_LEAD_PARAGRAPHS: Final = 6
"""Paragraphs that count as the lead as long as no event has been told."""
_ATTENDED_IT: Final = re.compile(r"\battended the (?:[\w-]+ ){0,2}ceremony\b")
_BESIDE_OTHERS: Final = frozenset(["talks", "travel", "reception"])
"""Kinds told within a sentence of another ("left Beijing after holding talks with ⟦1⟧")."""
_IN_PASSING_KINDS: Final = frozenset(["guidance", "ceremony", "travel"])
_AND_PRESIDED: Final = pattern(
    r"\band (?:(?:also|then|later) )*(?:presided over|chaired|guided|convened|held|attended|addressed) (?:an?|the) "
    r"(?:[\w’'-]+ ){0,8}?(?:meeting|session|plenum|congress|conference)\b"
)
""" "visited the area | and presided over a party meeting"."""
_SAID_WHEN = pattern(
    r"(?:The|His|Her|Such) (?:[\w-]+ ){0,2}?(?:call|orders?|remarks?|comments?|instructions?|pledge|vow|warning"
    r"|message|threat"
    r"|appeal|praise|speech|statement)s? (?:came|were made|was made|was issued|were issued) (?:as|when|while|during)\b"
)
""" "The call came | as the leader watched a drill": where he said what the news tells."""
_ELECTED_THERE: Final = re.compile(
    r"The (?:election|vote|appointment|reshuffle)s? (?:took place|was held|were held|came) (?:at|during) [^.;]{0,60}"
    r"(?:session|congress|meeting|plenum)\b"
)
_SETS_IT: Final = ("During ", "At ", "In ", "Appreciating ", "Enjoying ", "Watching ", "Seeing ")
"""Beginnings of sentences that may tell the day of the event told before."""
_SPECTATOR = re.compile(
    r"(?:[A-Z][a-z]+\s+){0,3}?(?P<n>[A-Z][a-z]+ [A-Z][a-z]+(?:[ -][A-Za-z]+)?)\s+"
    r"(?:Enjoys|Watches|Sees|Appreciates|Attends)\b"
)


class EventReader:
    """Collects the events of one document from its sentences in order."""

    def __init__(self, grammar: EventGrammar, people: People, document: Document) -> None:
        self._grammar = grammar
        self._story = Story(grammar, people, document)
        self._setting = Setting(self._story)
        self._which = WhichEvent(self._story, self._setting)
        self._taking_part = TakingPart(self._story, self._which)
        self._head_people = HeadPeople(self._story, self._taking_part)
        self._business = Business(self._story)
        self._calls = Calls(self._story)
        self._opening = Opening(self._story, self._setting, self._head_people, self._calls)
        self._quoted = False
        """The wording of a speech has begun: it tells no event of the report's."""
        self.press: Final = self._story.press
        """Whether the document is of the general press."""
        self.passed_on: Final = self._story.passed_on
        """Whether it is a communiqué that others have passed on."""
        self._press = PressReader(self._story, self._setting) if self.press else None
        self._press_setting = PressSetting(self._story, self._setting) if self.press else None
        self._press_talks = PressTalks(self._story, self._setting) if self.press else None
        self._press_officials = PressOfficials(self._story, self._setting) if self.press else None
        two = self.press and grammar.nation.may_talk(document.text)
        self._press_arrivals = PressArrivals(self._story, self._setting) if self.press else None
        self._press_sides = PressSides(grammar.nation, self._story, self._setting) if two else None
        # reviews, comments and statements speak of events, they report none
        body = document.text[document.title_end :].lstrip()
        told_by_media = self._press is None and grammar.media_told.match(body) is not None
        self._no_news = told_by_media or grammar.is_comment(self._story.title)

    @property
    def wants_items(self) -> bool:
        """Whether a numbered agenda was announced, so that the next paragraphs are read whatever their words."""
        return self._business.wants_items

    @property
    def told(self) -> bool:
        """Whether there is an event, or an actor of one, that further sentences can add to."""
        return bool(self._story.drafts) or self._which.has_actor

    def looks_back(self, view: SentenceView) -> bool:
        """Whether a sentence of the press, behind the news of an event, tells of days long before."""
        behind = self.press and bool(self._story.drafts) and view.sentence.paragraph > 1
        return behind and bool(self._story.days(view)) and not self._story.days_of_news(view)

    def take(self, view: SentenceView, signs: int) -> None:
        """Read one sentence (its mentions already observed), of which the gate says what it can be signs of."""
        if self._quoted or self._no_news or self._business.takes_item(view):
            return
        as_printed, plain = view, in_usual_order(plainly(view))
        if self._press is not None:
            plain = without_other_times(by_his_errand(plain, self._story))
        view, company = without_company(plain)
        self._quoted = text_follows(view.sentence.text)
        if self._press is None and somebodys_words(view):
            return  # what somebody said of other days tells no event
        paragraph = view.sentence.paragraph
        lead = paragraph <= (_LEAD_PARAGRAPHS if self._story.drafts else _LONG_LEAD_PARAGRAPHS)
        head = self._grammar.heads.head(view, signs, press=self._press is not None)
        if head is not None and self._press is not None and self._press.names_body_of(view, head):
            head = None  # told by its body, below
        elif head is None and lead and not self._story.drafts and signs & Signs.SPEECH:
            named = view.mentions[:1]
            if named and self._story.people.of(named[0]) is self._story.people.leader:
                head = self._grammar.addresses.head(view.skeleton)
        if head is not None and head.kind == "other" and _ELECTED_THERE.match(view.skeleton) is not None:
            head = None  # a part of the meeting told of
        behind_words = head is not None and head.kind == "meeting" and said_so(view.skeleton, head.verb)
        if head is not None and behind_words and all(p.foreign for p, _ in self._story.subject(view, head.subject)):
            head = None  # at others' meetings only this state's people make an event
        if self._story.current is not None:
            if view.skeleton.startswith(("It ", "The show ")):
                head = None if self._setting.told_later(view, self._story.current) else head
            elif view.skeleton.startswith(_SETS_IT):
                self._setting.day_told_later(view, self._story.current)
        turn_to(self._story, view.skeleton)
        opened = self._press_talks.of_ministers(view) if self._press_talks is not None else None
        if opened is None and head is not None:
            opened = self._opening.open(view, head, lead=lead)
        self._quoted = self._quoted or (behind_words and opened is not None)
        if lead:
            self._which.remember_actor(view)
        if opened is None and self._press is not None:
            opened = self._press.read(view)
        elif opened is not None and self._press is not None:
            self._press.led(view, opened)
        if opened is None and self._press is not None:
            opened = self._deed(view, lead=lead)
        if opened is not None and self._press is not None:
            self._further_talks(view, opened, lead=lead)
            if opened.event.kind in _IN_PASSING_KINDS and _AND_PRESIDED.search(view.skeleton) is not None:
                self._press.read(view)
        if self._press_talks is not None:
            opened = self._press_talks.read(view, opened)
            at_their_table(self._story, view)
        if self._press_officials is not None:
            opened = self._press_officials.read(view, opened)
        if self._press_sides is not None:
            opened = self._press_sides.read(view, opened)
        if self._press_setting is not None:
            self._press_setting.refine(view)
            did_the_rite(view, self._story)
            guest_welcomed(view, self._story, opened)
        told_of = self._story.current
        arrival = self._press_arrivals.read(view) if self._press_arrivals is not None and opened is None else None
        if arrival is not None:
            self._story.current = opened = arrival
        self._taking_part.read(view, signs, opened)
        if arrival is not None:
            self._story.current = told_of or arrival  # the report goes on with the talks
        if company is not None:
            self._taking_part.beside(plain, company, opened)
        self._calls.read(view)
        if signs & Signs.BUSINESS:
            self._business.read(as_printed)

    def _deed(self, view: SentenceView, *, lead: bool) -> Draft | None:
        """What the press tells that somebody did, where no fixed clause tells it."""
        for head in self._grammar.deeds.heads(view):
            actors = self._story.subject(view, head.subject)
            at_rite = head.kind == "ceremony" and view.skeleton.startswith(("at ", "during "), head.verb)
            if at_rite and _ATTENDED_IT.search(self._story.document.text, view.sentence.end) is not None:
                continue  # a later sentence tells that he attended it
            told_when = _SAID_WHEN.match(view.skeleton) is not None
            if head.beside and not told_when and (self._story.drafts or not self._story.days_of_news(view)):
                continue
            if head.kind == "guidance" and self._reviewed(view, head):
                head.kind = "ceremony"
            if head.loose and any(person is not self._story.people.leader for person, _ in actors):
                continue
            opened = self._opening.open(view, head, lead=lead)
            if opened is not None:
                return opened
        return None

    def _reviewed(self, view: SentenceView, head: Head) -> bool:
        """ "⟦0⟧ saluted, | reviewing missiles and tanks": what passed in a parade."""
        return view.skeleton.startswith("review", head.verb) and "parade" in self._story.lead()[1] + self._story.title

    def _further_talks(self, view: SentenceView, opened: Draft, *, lead: bool) -> None:
        """ "⟦0⟧ left Beijing | after holding a summit with ⟦1⟧": talks told beside another event."""
        for head in self._grammar.deeds.heads(view):
            if head.kind not in _BESIDE_OTHERS or self._story.first(head.kind) is not None:
                continue
            if head.kind == "reception" and opened.event.kind not in _IN_PASSING_KINDS:
                continue  # behind talks, `press_talks` reads the table
            if self._opening.open(view, head, lead=lead) is not None:
                self._story.current = opened

    # -- end ----------------------------------------------------------------------------------------------------

    def finish(self) -> list[Event]:
        """The events that stand: those of this state, or with one of its people taking part."""
        for draft in self._story.drafts:
            draft.see_foreign()
        self._spectator()
        if self._press is not None:
            self._press.led_in_lead()
            self._press.speech_told()
        if self._press_setting is not None:
            self._press_setting.finish()
        self._business.finish()
        place_of_what_began(self._story)
        self._setting.places.on_the_spot()
        station_named(self._story)
        name_sites(self._story)
        scene_told(self._story)
        venue_of_headline(self._story)
        standing = Standing(self._story)
        kept = [d for d in self._story.drafts if standing.stands(d)]
        kept = without_pictured(self._story, kept) if self.press else kept
        if self.press:
            spoke_there(self._story, kept)
        for draft in kept if self.press else ():
            kin_beside_leader(self._story, draft)
            drop_named_groups(draft, self._story.document.text)
            if draft.event.kind in BODY_KINDS:
                draft.drop_foreign_speakers()
        for draft in kept:
            if draft.event.body and draft.event.kind in _BODY_OF_ITS_OWN:
                self._complete_roles(draft, draft.event.body)
            elif draft.event.body and draft.event.kind == "assembly_session":
                self._complete_roles(draft, draft.event.body, _OF_ASSEMBLY)
        return [d.finish(self._story.document.text) for d in kept]

    def _spectator(self) -> None:
        """ "… Enjoys Performance": the headline's leader is the one it was given for."""
        leader = self._story.people.leader
        draft = self._story.drafts[0] if self._story.drafts else None
        if leader is None or draft is None or draft.event.kind != "performance" or draft.has(leader):
            return
        m = _SPECTATOR.match(self._story.title)
        if m is not None and name_key(m.group("n")) == name_key(leader.name):
            draft.add(leader, "principal", [m.span("n")])

    def _complete_roles(self, draft: Draft, body: str, roles: frozenset[str] = frozenset()) -> None:
        """ "vice-chairmen A and B" at a body's own meeting are its vice-chairmen; `roles`: only these."""
        for person in self._story.people.by_key.values():
            if not person.foreign and person.open_roles and draft.has(person):
                for role, span in person.open_roles:
                    if roles and role not in roles:
                        continue
                    if not any(p.startswith(role) for p in person.posts):
                        person.posts[f"{role} of the {body}"] = [span, *person.spans[:1]]
                person.open_roles = [r for r in person.open_roles if roles and r[0] not in roles]
