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
from partystate.reading.en.events.admission import Admission
from partystate.reading.en.events.apart import Apart, told_separately
from partystate.reading.en.events.calls import Calls
from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.each_in_turn import EachInTurn
from partystate.reading.en.events.further_heads import FurtherHeads
from partystate.reading.en.events.head_people import HeadPeople
from partystate.reading.en.events.inaugurated import place_of_what_began
from partystate.reading.en.events.kin import drop_named_groups, kin_beside_leader
from partystate.reading.en.events.named_before import name_sites
from partystate.reading.en.events.objects_met import AIM_OF_TALKS, Parties
from partystate.reading.en.events.place_beside import station_named, venue_of_headline
from partystate.reading.en.events.referred import Referred
from partystate.reading.en.events.scenes import scene_told
from partystate.reading.en.events.setting import Setting
from partystate.reading.en.events.standing import Standing
from partystate.reading.en.events.story import EventGrammar, Story
from partystate.reading.en.events.taking_part import TakingPart
from partystate.reading.en.heads.addresses import said_so, text_follows
from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.plain_verbs import plainly
from partystate.reading.en.heads.planned import without_planned
from partystate.reading.en.heads.word_order import in_usual_order
from partystate.reading.en.participation.company import without_company
from partystate.reading.en.people.context import People, name_key
from partystate.reading.en.press.press import PressReader
from partystate.reading.en.press.press_arrivals import PressArrivals
from partystate.reading.en.press.press_officials import PressOfficials
from partystate.reading.en.press.press_referring import by_his_errand
from partystate.reading.en.press.press_rites import did_the_rite, guest_welcomed
from partystate.reading.en.press.press_setting import PressSetting
from partystate.reading.en.press.press_sides import PressSides
from partystate.reading.en.press.press_talks import PressTalks
from partystate.reading.en.text.other_days import somebodys_words
from partystate.reading.en.text.signs import Signs
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import WEEKDAY, pattern
from partystate.reading.report import BODY_KINDS, Event

__all__ = ["EventGrammar", "EventReader"]

_BODY_OF_ITS_OWN: Final = frozenset(["assembly_standing_meeting", "military_commission_meeting", "meeting"])
_OF_ASSEMBLY: Final = frozenset(["chairman", "vice-chairman", "speaker", "vice-speaker", "deputy speaker"])
"""Officers of the assembly, printed at its session without a body."""
"""Kinds at which an officer printed without a body is the meeting body's."""
_ORGANISATION: Final = ("The ", "A ", "An ")
"""Beginnings of a subject that is no person, though a dead one's name may stand in it ("The Society named after A")."""
_LEAD_PARAGRAPHS: Final = 3
_LONG_LEAD_PARAGRAPHS: Final = 6
"""Paragraphs that count as the lead as long as no event has been told."""
_WHOSE: Final = re.compile(r"⟦\d+⟧['’]s(?! (?:delegation|party|group)\b)")
"""Whose somebody is who was met ("officials including ⟦1⟧'s sister"), and not met himself."""
_DAILY: Final = frozenset(["guidance", "ceremony", "performance"])
"""Kinds of which the press may tell two in one report, each on its day."""
_ATTENDED_IT: Final = re.compile(r"\battended the (?:[\w-]+ ){0,2}ceremony\b")
_BESIDE_OTHERS: Final = frozenset(["talks", "travel"])
"""Kinds told within a sentence of another ("left Beijing after holding talks with ⟦1⟧")."""
_IN_PASSING_KINDS: Final = frozenset(["guidance", "ceremony", "travel"])
_AND_PRESIDED: Final = pattern(
    r"\band (?:(?:also|then|later) )*(?:presided over|chaired|guided|convened|held|attended|addressed) (?:an?|the) "
    r"(?:[\w’'-]+ ){0,8}?(?:meeting|session|plenum|congress|conference)\b"
)
""" "visited the area | and presided over a party meeting"."""
_BY_OFFICE = re.compile(r"[Tt]he [a-z]|[Hh]e\b|[Ss]he\b|[Tt]hey\b")
"""A host named by his office alone, whom the report has named before."""
_SAID_WHEN = pattern(
    r"(?:The|His|Her|Such) (?:[\w-]+ ){0,2}?(?:call|orders?|remarks?|comments?|instructions?|pledge|vow|warning"
    r"|message|threat"
    r"|appeal|praise|speech|statement)s? (?:came|were made|was made|was issued|were issued) (?:as|when|while|during)\b"
)
""" "The call came | as the leader watched a drill": where he said what the news tells."""
_HAD_ALSO = pattern(r"\bhad (?:also|already|earlier|previously) (?:\w+ly )?$")
_WEEKDAY = pattern(rf"\b{WEEKDAY}\b")
_ANOTHER = pattern(
    r"\balso (?:attended|visited|toured|inspected|watched|presided over|held|hosted) (?:an?|the"
    r"|another) (?:separate|different"
    r"|second|similar|another)\b"
)
_WELCOMED_WITH = pattern(r"[^.;]{0,120}?\b(?:in|at|with|during) an? (?:[\w-]+ ){0,3}?welcom(?:e|ing) ceremony\b")
_THAT_DAY = re.compile(r"\b(?:earlier|later) (?:in the day|that day|on the same day|the same day)\b")
_BEFORE_THAT = pattern(r"\b(?:[Ee]arlier (?:in the day|that day|on the same day|the same day)|earlier on \w+day"
    r"|hours (?:earlier|before)"
    r"|the day before|a day earlier|the previous day)\b")
""" "⟦1⟧ arrived earlier in the day": told beside the talks, of which the report goes on to tell."""
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
        self._admission = Admission(self._story)
        self._further = FurtherHeads(self._story)
        self._apart = Apart(self._story, self._setting)
        self._each_in_turn = EachInTurn(self._story)
        self._referred = Referred(self._story)
        self._taking_part = TakingPart(self._story, self._setting)
        self._head_people = HeadPeople(self._story, self._taking_part)
        self._business = Business(self._story)
        self._calls = Calls(self._story)
        self._called_at: tuple[SentenceView, Head] | None = None
        """The visit told of last that is no event by itself: a foreigner's."""
        self._quoted = False
        """The wording of a speech has begun: it tells no event of the report's."""
        self.press: Final = self._story.press
        self.passed_on: Final = self._story.passed_on
        """Whether the document is of the general press."""
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
        return bool(self._story.drafts) or self._taking_part.has_actor

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
            plain = without_planned(by_his_errand(plain, self._story))
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
        behind_words = head is not None and head.kind == "meeting" and said_so(view.skeleton, head.verb)
        if head is not None and behind_words and all(p.foreign for p, _ in self._story.subject(view, head.subject)):
            head = None  # at others' meetings only this state's people make an event
        if self._story.current is not None:
            if view.skeleton.startswith(("It ", "The show ")):
                head = None if self._setting.told_later(view, self._story.current) else head
            elif view.skeleton.startswith(("During ", "At ", "In ")):
                self._setting.day_told_later(view, self._story.current)
        opened = self._press_talks.of_ministers(view) if self._press_talks is not None else None
        if opened is None and head is not None:
            opened = self._open(view, head, lead=lead)
        self._quoted = self._quoted or (behind_words and opened is not None)
        if lead:
            self._taking_part.remember_actor(view)
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

    def _open(self, view: SentenceView, head: Head, *, lead: bool) -> Draft | None:
        """The event a head opens or adds to; None where it tells none of this report's."""
        story, admission, further = self._story, self._admission, self._further
        told = head.kind
        if story.press and story.drafts and _HAD_ALSO.search(view.skeleton, 0, head.verb) is not None and (
            not story.days_of_news(view) or _WEEKDAY.search(view.skeleton) is None
        ):
            return None  # "On his trip last week he had also met ⟦1⟧"
        subjects = story.subject(view, head.subject) if not head.opened or told == "talks" else []
        met = AIM_OF_TALKS.split(head.object)[0] if story.press else head.object
        objects = [story.people.of(m) for m in view.named(_WHOSE.sub("", met) if story.press else met)]
        if story.press and head.object in ("He", "She"):  # "He also paid a courtesy call on ⟦0⟧"
            objects = [p for p, _ in story.subject(view, head.object)]
        elif head.object == "He":  # "He said this when ⟦0⟧ called on him"
            objects = [p for p, _ in story.subject(view, head.object) if p.foreign]
        pointed = self._referred.met(view, head, [p for p, _ in subjects]) if told == "talks" and not objects else []
        objects = objects or pointed
        living = [(p, spans) for p, spans in subjects if story.alive(p)]
        actors = [p for p, _ in living]
        if subjects and not living and not head.subject.startswith(_ORGANISATION):
            return None
        kind = admission.kind(view, head, actors, objects, lead=lead)
        if kind is None:
            self._called_at = (view, head) if told == "guidance" and not story.drafts else None
            return None
        head.kind = kind
        if not admission.supported(view, head, actors, objects, lead=lead):
            return None
        draft = (
            self._apart.at_table(view, head)
            or further.told_already(head, actors, objects)
            or story.only_named(head.meeting)
        )
        separate = story.press and told_separately(view)
        separate = separate or (story.press and _ANOTHER.search(view.skeleton) is not None)
        another = draft is not None and (
            separate
            or self._on_another_day(view, head, draft)
            or self._apart.from_one_told(view, head, draft)
            or self._referred.another_host(view, head, draft, actors)
        )
        if draft is None or another:
            at = view.to_document(head.verb) - view.sentence.start
            days = story.days(view)
            dated = any(d.start >= at for d in days) if kind in BODY_KINDS else bool(days)
            dated = dated or (story.press and _THAT_DAY.search(view.skeleton) is not None)
            separate = separate or self._on_a_day_of_its_own(view, head)
            separate = separate or (story.press and _WELCOMED_WITH.search(view.skeleton, head.verb) is not None)
            apart = another or separate or further.welcomes(head) or (lead and further.travels_apart(head, actors))
            apart = apart or further.may_add(kind if kind == "travel" else told, lead=lead, dated=dated)
            if not apart and not self._apart.from_all_told(view, head):
                return None
            draft = story.open(view, head)
            draft.needs_own = kind == "talks" and bool(actors) and all(p.foreign for p in (*actors, *objects))
            draft.foreign_host = bool(head.host) and self._grammar.sides.is_foreign(head.host)
            if kind == "reception" and actors:
                draft.foreign_host = all(a.foreign for a in actors)
            elif kind == "reception" and not head.opened and not _BY_OFFICE.match(head.subject):
                draft.foreign_host = self._grammar.sides.is_foreign(head.subject)
        elif story.press and head.meeting is not None:  # its number is told now
            event = draft.event
            event.term = head.meeting.term if event.term is None else event.term
            event.ordinal = head.meeting.ordinal if event.ordinal is None else event.ordinal
        in_passing = kind == "guidance" and story.current is not None and story.current.event.kind in BODY_KINDS
        arrived = story.press and kind == "travel" and _BEFORE_THAT.search(view.skeleton) is not None
        in_passing = in_passing or (arrived and story.current is not None and story.current.event.kind == "talks")
        if not in_passing:  # an inspection before a meeting is told in passing; the meeting goes on
            story.current = draft
        self._setting.give(view, head, draft)
        if pointed and draft is story.drafts[0]:  # "⟦0⟧ visited the mission on Friday. Its chief talked with him"
            self._setting.give_of_visit(self._called_at, draft)
        self._head_people.add(view, head, draft, Parties(living, objects))
        self._calls.opened(view, head, draft)
        if kind == "talks":
            self._each_in_turn.part(view, head, draft, Parties(living, objects))
        return draft

    def _on_another_day(self, view: SentenceView, head: Head, draft: Draft) -> bool:
        """ "A day earlier, ⟦0⟧ had visited …": whether the press tells of a second event of one kind on its own day."""
        if self._press is None or draft.event.kind not in _DAILY or draft.event.start is None:
            return False
        day = self._setting.days.meant(view, head)
        return day is not None and not draft.event.start <= day.first <= (draft.event.end or draft.event.start)

    def _on_a_day_of_its_own(self, view: SentenceView, head: Head) -> bool:
        """Whether the press tells of a visit or ceremony on another day than those of all it has told ("On Tuesday, he
        took his daughter to a barracks", behind the parade of Wednesday)."""
        drafts = self._story.drafts
        if self._press is None or head.kind not in _DAILY or any(d.event.start is None for d in drafts):
            return False
        if any(d.event.kind == head.kind for d in drafts) or not self._story.days_of_news(view):
            return False
        day = self._setting.days.meant(view, head)
        told = [(d.event.start, d.event.end or d.event.start) for d in drafts if d.event.start is not None]
        return day is not None and not any(start <= day.first <= end for start, end in told if end is not None)

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
            opened = self._open(view, head, lead=lead)
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
            if self._open(view, head, lead=lead) is not None:
                self._story.current = opened

    # -- end ----------------------------------------------------------------------------------------------------

    def finish(self) -> list[Event]:
        """The events that stand: those of this state, or with one of its people taking part."""
        for draft in self._story.drafts:
            draft.see_foreign()
        self._spectator()
        if self._press is not None:
            self._press.speech_told()
        self._business.finish()
        place_of_what_began(self._story)
        self._setting.places.on_the_spot()
        station_named(self._story)
        name_sites(self._story)
        scene_told(self._story)
        venue_of_headline(self._story)
        standing = Standing(self._story)
        kept = [d for d in self._story.drafts if standing.stands(d)]
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
