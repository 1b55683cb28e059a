"""How the general press tells of a standing body's meeting: in passing, with its day and its leader in other sentences.

"Kim led an emergency politburo meeting at the weekend", "after the conclusion of the third plenary meeting of the 8th
Central Committee", "the plenary meeting on Friday discussed …".
"""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.dates import days
from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.setting import Setting
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.people.context import Person
from partystate.reading.en.press.party_meetings import (
    ITS_CONGRESS,
    OF_CENTRAL_COMMITTEE,
    OF_THE_PARTY,
    PARTY_HELD,
    PLENARY,
    RULING_PARTY,
)
from partystate.reading.en.press.press_bodies import body_acted, body_met, body_that_decided
from partystate.reading.en.press.press_leaders import (
    LED,
    LED_BY,
    LED_MEETING,
    SEEN_THERE,
    WITH_HIM,
    WORDS_THERE,
    capacity_of,
    capacity_with,
)
from partystate.reading.en.press.press_speeches import spoke_at, spoke_to_body
from partystate.reading.en.press.press_times import told_of_now
from partystate.reading.en.text.press_past import FIRST_IN_YEARS
from partystate.reading.en.text.quotation import in_quotation
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.ordinals import ORDINAL
from partystate.reading.patterns import pattern
from partystate.reading.report import BODY_KINDS, Event

_MEETING = (
    r"(?:[Pp]lenary (?:[Mm]eeting|[Ss]ession)|[Pp]lenum|[Pp]arty [Pp]lenary"
    r"|[Pp]olitburo [Mm]eeting|[Pp]olitical [Bb]ureau [Mm]eeting"
    r"|[Pp]arty (?:[Cc]ongress|[Mm]eeting)|[Cc]ongress|[Cc]onference|[Mm]eeting|[Ss]ession)"
)
_NOUN: Final = pattern(_MEETING)
_STANDING: Final = guarded(
    rf"(?P<np>(?:{ORDINAL} )?(?:[\w’'-]+ ){{0,6}}?{_MEETING}(?: (?:of|by(?= the\b)) (?:the )?[^,.;⟦—]{{3,140}})?)"
)
_IN_PASSING: Final = pattern(r"\b(?:after|since|following|when|where)\b[^,;]*$", flags=re.I)
"""What leads on to a meeting that a sentence about another event names in passing."""
_CONVENED_IN: Final = pattern(
    r"(?: \([A-Z]+\))?,? (?:which |that )?(?:was |were )?(?:held|convened|opened|took place)(?: by [^.;,]{3,30}?)?"
    r"(?: (?:on )?\w+day)? (?:in|at) (?=(?:the )?(?:[a-z-]+ (?:city|town) of )?[A-Z])",
)
_HELD_BEFORE: Final = pattern(
    rf"\b(?:held|convened|opened|convoked|kicked off|wrapped up|concluded|closed) (?:an?|the|its) (?:[\w’'-]+ ){{0,5}}?"
    rf"{_MEETING}$"
)
_IN: Final = pattern(r" (?:in|at) (?=(?:the )?[A-Z])")
""" "convened a parliamentary session | in X over the weekend"."""
_OF_A_PANEL: Final = pattern(
    r"\bparliamentary (?:[a-z]+ ){0,2}(?:committee|panel|subcommittee)\b|\b(?:his|her) (?:[a-z]+ )?[Cc]abinet\b"
)
"""A session "of a parliamentary intelligence committee" is another parliament's: this one's panels are not told "
"of. "His
Cabinet" is another state's, too."""
_ITS: Final = pattern(r"\bits\b")
_OF_PARTY: Final = pattern(
    r"\b(?:[Pp]olitburo|[Pp]olitical [Bb]ureau|[Cc]entral [Cc]ommittee|[Cc]entral [Mm]ilitary [Cc]ommission)\b"
)
_SUBJECT: Final = 120
"""Characters at the beginning of a sentence in which its subject stands."""
_BEFORE: Final = 12
"""Characters before a meeting's noun phrase in which its year may stand."""
_YEAR: Final = pattern(r"\b((?:19|20)\d\d)\b")
_SINCE_ENDED: Final = pattern(
    r"[^.;⟦]{0,60}?\b(?:that|which) (?:has |had )?(?:ended|concluded|wrapped up|closed|was held|took place)\b"
)
"""Behind a meeting: it was over when what the report tells of happened."""
_SAYING_BEFORE: Final = pattern(
    r"\b(?:that|said|says|(?:[Ss]atur|[Ss]un|[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri)day) (?=(?:the|a|an)\b)"
)
_BEHIND_PHRASE: Final = pattern(r" (?:at|on|in|with|that|which|will|to|was|has|guided|led)\s")
_THE_MEETING: Final = pattern(r"\b[Tt]he (?:[\w-]+ ){0,2}(?:meeting|session|plenum|congress) (?=on\s)")
_SPEECH: Final = pattern(r"\b(?:gave|made|delivered) (?:a|an|his|another) (?:[\w-]+ ){0,3}?(?:speech|address)\b")
_AT_CEREMONY: Final = pattern(
    r"\b(?:(?P<spoke>(?:(?:gave|made|delivered|in) an?|his) (?:[\w-]+ ){0,2}?(?:speech|address)"
    r" (?:to mark|marking|celebrating|at an? (?:[\w-]+ ){0,3}?ceremony))"
    r"|(?:at|during) an? (?:[\w-]+ ){0,3}?ceremony (?:to mark|marking|for|celebrating|at|of)) (?P<rest>[^.\n]*)"
)
"""A ceremony named in passing, with the speech made there."""
_ATTENDED_BY: Final = pattern(r", (?:which was )?attended by\b")
_NEWS_PARAGRAPHS: Final = 2
"""Paragraphs in which a meeting beside another event is news though no day is named with it."""
_NAMED_BEHIND: Final = 50
"""Characters behind "a meeting chaired by" within which its chair is named."""
_LEAD: Final = 700
"""Characters behind the headline that tell what the news is."""


class PressReader:
    """Reads the meetings of one document of the general press."""

    def __init__(self, story: Story, setting: Setting) -> None:
        self._story = story
        self._setting = setting
        self._parliament = story.grammar.parliament
        self._names_party = story.grammar.ruling_party.search(story.document.text) is not None

    def read(self, view: SentenceView) -> Draft | None:
        """The meeting a sentence names: the first such sentence opens it, later ones add to it."""
        story = self._story
        head = None
        if not story.looks_back(view):
            head = self._mentioned(view) or self._body_met(view) or self._spoken_to(view)
        if head is None:
            self._day_of_meeting(view)
            return None
        draft = story.first(head.kind) or story.only_named(head.meeting)
        if draft is None:
            if story.drafts and _SINCE_ENDED.match(view.skeleton, head.end - 40):
                return None
            if story.drafts and (
                story.drafts[0].event.kind in BODY_KINDS or _IN_PASSING.search(view.skeleton[: head.end])
            ):
                return None
            if story.drafts and view.sentence.paragraph > _NEWS_PARAGRAPHS and not story.days_of_news(view):
                return None  # a meeting of other days, of which what is told now is said to come
            draft = story.current = story.open(view, head)
        elif head.meeting is not None:
            event = draft.event
            event.term = event.term if event.term is not None else head.meeting.term
            event.ordinal = event.ordinal if event.ordinal is not None else head.meeting.ordinal
            event.enlarged = event.enlarged or head.meeting.enlarged
        place = draft.event.place  # what else stands behind a meeting told in passing is no venue
        self._setting.give(view, head, draft)
        draft.event.place = self._venue_told(view, head) or place
        for capacity in head.tags:
            for person, spans in story.subject(view, head.subject):
                if not person.foreign and story.alive(person):
                    draft.add(person, capacity, spans)
        guided = LED_BY.search(view.skeleton, head.start)
        if guided:
            mention = view.named(guided["m"] or guided["n"] or guided["w"])[0]
            capacity = capacity_of(guided["v"] or guided["x"] or "guided")
            draft.add(story.people.of(mention), capacity, [mention.span])
        return draft

    def led(self, view: SentenceView, draft: Draft) -> None:
        """Who led the meeting that a sentence has opened by its noun ("⟦0⟧ opened a plenary meeting …")."""
        if draft.event.kind not in BODY_KINDS or draft.people():
            return
        noun = _NOUN.search(view.skeleton)
        m = LED.search(view.skeleton[: noun.start()]) if noun is not None else None
        by = LED_BY.search(view.skeleton, noun.end()) if noun is not None and m is None else None
        if m is not None:
            for person, spans in self._story.subject(view, m.group("s")):
                if not person.foreign and self._story.alive(person):
                    draft.add(person, capacity_of(m.group("v")), spans)
        elif by is not None:
            mention = view.named(by["m"] or by["n"] or by["w"])[0]
            draft.add(self._story.people.of(mention), capacity_of(by["v"] or by["x"] or "guided"), [mention.span])
        elif noun is not None and (spoke := spoke_at(view.skeleton, noun.start(), noun.end())) is not None:
            for person, spans in self._story.subject(view, spoke[0]):
                if not person.foreign and self._story.alive(person):
                    draft.add(person, spoke[1], spans)

    def _venue_told(self, view: SentenceView, head: Head) -> str | None:
        """Where a meeting was, if it is said to have been held there ("…, which was convened in X on Thursday")."""
        m = _CONVENED_IN.match(view.skeleton, head.end)
        if m is None and _HELD_BEFORE.search(view.skeleton, 0, head.end) is not None:
            m = _IN.match(view.skeleton, head.end)
        if m is None:
            return None
        places = self._story.grammar.places
        phrase, _ = places.clip(view.skeleton, m.end())
        place = places.shorten(view.plain(phrase))
        return None if not place or self._setting.places.is_land(place) else place

    def names_body_of(self, view: SentenceView, head: Head) -> bool:
        """Whether a meeting without a body is the assembly's, in the press's words ("parliament held a session")."""
        if head.meeting is None or head.meeting.body is not None:
            return False
        if not self._parliament.search(view.skeleton) and not (self._names_party and PARTY_HELD.search(view.skeleton)):
            return False
        return self._mentioned(view) is not None

    def led_in_lead(self) -> None:
        """Who led a body's meeting that the lead told without its body ("after a meeting chaired by leader ⟦0⟧")."""
        story = self._story
        leader = story.people.leader
        start, lead = story.lead()
        m = LED_MEETING.search(lead) if leader is not None else None
        held = [d for d in story.drafts if d.event.kind in BODY_KINDS]
        if m is None or leader is None or len(held) != 1 or held[0].people():
            return
        near = range(start + m.end(), start + m.end() + _NAMED_BEHIND)
        for span in leader.spans:
            if span[0] in near:
                held[0].add(leader, capacity_of(m["v"]), [span])
                return

    def speech_told(self) -> None:
        """A leader's speech told without naming where: a meeting at which he spoke."""
        story = self._story
        leader = story.people.leader
        if leader is None:
            return
        if story.first("ceremony") is None and not any(d.event.kind in BODY_KINDS for d in story.drafts):
            self._ceremony_told(leader)
        if any(d.has(leader) for d in story.drafts):
            return
        m = _SPEECH.search(story.document.text[: story.document.title_end + _LEAD])
        if m is not None and self._speaks(leader, m.start()):
            draft = Draft(Event("meeting", evidence=[m.span()]))
            draft.add(leader, "spoke", leader.spans[:1])
            story.drafts.append(draft)

    def _speaks(self, leader: Person, at: int) -> bool:
        """Whether nobody else of whom the text before offset `at` tells in the same sentence makes the speech."""
        text = self._story.document.text
        begin = max(text.rfind(". ", 0, at), text.rfind("\n", 0, at)) + 1
        named = [(end, p) for p in self._story.people.by_key.values() for start, end in p.spans if begin <= start < at]
        if not named or min(named, key=lambda one: one[0])[1] is leader:
            return True
        end, nearest = max(named, key=lambda one: one[0])
        return nearest is leader and "," not in text[end:at]

    def _ceremony_told(self, leader: Person) -> None:
        """ "… in a speech marking the completion of X at Y", "dismissed ⟦0⟧ at a ceremony": told in passing."""
        story, document = self._story, self._story.document
        lead = document.text[: document.title_end + _LEAD]
        m = _AT_CEREMONY.search(lead, document.title_end)
        if m is None or in_quotation(lead[lead.rfind("\n", 0, m.start()) + 1 : m.start()]):
            return
        told = lead[m.start() : m.end("rest")]
        draft = Draft(Event("ceremony", evidence=[m.span()]))
        draft.add(leader, "spoke" if m.group("spoke") else "attended", leader.spans[:1])
        venue = story.grammar.places.venue(told, 0)
        if venue is not None and venue[0] != "here":
            draft.event.place = story.grammar.places.shorten(venue[0])
        begin = max(lead.rfind(". ", 0, m.start()), lead.rfind("\n", 0, m.start())) + 1
        found = days(told, document.published) or days(lead[begin : m.start()], document.published)[-1:]
        if found:
            draft.event.start, draft.event.end = found[0].first, found[0].last
        story.drafts.insert(0, draft)

    def _day_of_meeting(self, view: SentenceView) -> None:
        """ "the plenary meeting on Friday discussed …": the day of a meeting already named."""
        draft = self._story.current
        if draft is None or draft.event.start is not None or draft.event.kind not in BODY_KINDS:
            return
        m = _THE_MEETING.search(view.skeleton)
        if m is None:
            return
        at = view.to_document(m.end()) - view.sentence.start
        found = next((d for d in self._story.days(view) if at <= d.start <= at + 4), None)
        if found is not None:
            self._setting.days.give(view, draft.event, found)

    def _mentioned(self, view: SentenceView) -> Head | None:
        """A standing body's meeting of now, named anywhere in a sentence."""
        skeleton = view.skeleton
        meetings = self._story.grammar.meetings
        for m in _STANDING.finditer(skeleton):
            within = _NOUN.search(m.group("np"))
            noun_at = (m.start() + within.start(), m.start() + within.end()) if within else (m.start(), m.start())
            if self._of_older_year(skeleton, max(0, m.start() - _BEFORE), noun_at[1]):
                continue
            if in_quotation(skeleton[: noun_at[0]]) and "⟦" in skeleton[noun_at[1] :]:
                continue  # "“… decided by the congress,” ⟦0⟧ said": somebody's words
            if not told_of_now(skeleton, m, noun_at) or self._of_foreigner(view, m.end("np")):
                continue
            if _OF_A_PANEL.search(m.group("np")) is not None:
                continue
            before, noun, behind = _parted(m.group("np"))
            before = _SAYING_BEFORE.split(before)[-1]
            if behind.startswith(" of"):
                before = before.rpartition(" during ")[2]  # "became politburo member during a meeting of the …"
            phrase = _BEHIND_PHRASE.split(before)[-1] + _BEHIND_PHRASE.split(noun + behind)[0]
            phrase = phrase.replace(" by the ", " of the ")  # "a meeting by the ruling party's politburo"
            if self._names_party:
                phrase = RULING_PARTY.sub(self._story.grammar.lexicon.party, phrase)
            meeting = meetings.read(self._with_assembly(phrase, skeleton))
            if meeting is not None and meeting.kind == "meeting" and OF_CENTRAL_COMMITTEE.search(phrase):
                meeting = meetings.read(OF_CENTRAL_COMMITTEE.sub(r"plenary \g<0>", phrase))
            if (meeting is None or meeting.body is None) and _ITS.search(skeleton, max(0, m.start() - 5), m.end("np")):
                meeting = meetings.read(f"{phrase} of {self._body_before(skeleton[: m.start()])}") or meeting
            if (meeting is None or meeting.body is None) and self._names_party and ITS_CONGRESS.search(phrase):
                meeting = meetings.read(f"{phrase} of the {self._story.grammar.lexicon.party}") or meeting
            if (meeting is None or meeting.body is None) and (body := body_that_decided(skeleton)):
                meeting = meetings.read(self._with_assembly(f"{phrase} of {body}", skeleton)) or meeting
            if (meeting is None or meeting.body is None) and self._names_party and PLENARY.search(phrase):
                # where the ruling party is named, "the plenary meeting" can only be its own
                meeting = meetings.read(f"{phrase} of the party's Central Committee")
            rare = OF_THE_PARTY.search(phrase) if self._names_party else None
            if (meeting is None or meeting.body is None) and rare is not None:
                meeting = meetings.read(f"{rare['c'] or rare['f']} of the {self._story.grammar.lexicon.party}")
            if meeting is None or meeting.body is None:
                continue
            if meeting.ordinal == 1 and FIRST_IN_YEARS.match(skeleton, noun_at[1]) is not None:
                meeting = meeting._replace(ordinal=None)
            start, end = m.span("np")
            head = Head(meeting.kind, start, start, end, meeting=meeting, opened=True)
            led = LED.search(skeleton[: m.end()])
            said = WORDS_THERE.search(skeleton, 0, m.end()) if led is None else None
            if led:
                head.subject = led.group("s")
                head.tags.add(capacity_of(led.group("v")))
            elif said:
                head.subject = said.group("s")
                head.tags.add("spoke")
            elif (spoke := spoke_at(skeleton, noun_at[0], end)) is not None:
                head.subject = spoke[0]
                head.tags.add(spoke[1])
            elif (beside := WITH_HIM.search(skeleton, noun_at[1])) is not None:
                head.subject = beside["s"]
                head.tags.add(capacity_with(beside["v"]))
            seen = SEEN_THERE.search(skeleton, 0, m.end())
            if seen and not led:
                head.subject = seen.group("s")
                head.tags.add("attended")
            return head
        return None

    def _body_met(self, view: SentenceView) -> Head | None:
        """ "The parliament met on Monday": a standing body that is itself said to have met."""
        found, acted = body_met(view.skeleton), body_acted(view.skeleton)
        found = found or acted
        if found is None:
            return None
        body, verb, end = found
        of_assembly = self._with_assembly(body, view.skeleton)
        for noun in ("session", "meeting"):
            meeting = self._story.grammar.meetings.read(f"a {noun} of {of_assembly}")
            if meeting is not None and meeting.body is not None:
                if acted is not None and meeting.kind != "assembly_session":
                    return None  # a party's bureau decides without a word of a meeting
                return Head(meeting.kind, verb, verb, end, meeting=meeting, opened=True)
        return None

    def _spoken_to(self, view: SentenceView) -> Head | None:
        """ "Addressing the parliament on Monday, ⟦0⟧ vowed …": its session is told by a speech."""
        told = spoke_to_body(view.skeleton)
        if told is None or _OF_A_PANEL.search(view.skeleton) is not None:
            return None
        body, speaker, capacity, end = told
        meeting = self._story.grammar.meetings.read(f"a session of {self._with_assembly(body, view.skeleton)}")
        if meeting is None or meeting.kind != "assembly_session":
            return None
        if all(person.foreign for person, _ in self._story.subject(view, speaker)):
            return None  # another country's president spoke to its own parliament
        head = Head(meeting.kind, end, end, end, subject=speaker, meeting=meeting, opened=True)
        head.tags.add(capacity)
        return head

    def _body_before(self, clause: str) -> str:
        """The standing body that a clause begins with ("The SPA, the legislature, elected … at its | session"), or the
        party's that it named last ("made ⟦0⟧ a member of the Politburo at its | meeting")."""
        words = self._story.grammar.lexicon.meetings
        told = clause[:_SUBJECT]
        of_party = [found.group() for found in _OF_PARTY.finditer(clause)]
        if of_party:
            return of_party[-1]
        named = next((w for w in (*words.assembly.words, *words.assembly.short) if w in told), "")
        standing = next((w for row in words.assembly_standing for w in row.words if w in told), "")
        if standing and (named or self._parliament.search(told)):
            return f"{standing} of the {words.assembly.words[0]}"
        return named or (words.assembly.words[0] if self._parliament.search(told) else "")

    def _of_older_year(self, skeleton: str, start: int, end: int) -> bool:
        """ "at a September 2010 party conference", in the news of another year."""
        published = self._story.document.published
        years = _YEAR.findall(skeleton, start, end)
        return bool(years) and published is not None and all(int(year) < published.year for year in years)

    def _of_foreigner(self, view: SentenceView, end: int) -> bool:
        """ "in a meeting of his Cabinet, U.S. President ⟦0⟧ said": a sentence told of foreigners alone."""
        native = any(m.native for m in view.mentions)
        return bool(view.mentions) and not native and "his " in view.skeleton[:end]

    def _with_assembly(self, phrase: str, sentence: str) -> str:
        """ "a session of the North's parliament": the press's word for the assembly of this state."""
        words = self._story.grammar.lexicon
        if not self._parliament.search(phrase) or any(rival in sentence for rival in words.rivals):
            return phrase
        return self._parliament.sub(words.meetings.assembly.words[0], phrase)


def _parted(phrase: str) -> tuple[str, str, str]:
    """A meeting's noun phrase before, at and behind its noun."""
    m = _NOUN.search(phrase)
    return (phrase[: m.start()], m.group(), phrase[m.end() :]) if m else ("", phrase, "")
