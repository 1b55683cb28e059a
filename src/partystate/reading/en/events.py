"""From sentences to events: heads open events, frames fill them.

A report tells one event, sometimes two. The lead (title and first two paragraphs) opens the first; a later head opens
another only where it is an event of its own (a banquet after talks, an inspection before a meeting), and otherwise adds to
the one of its kind (the next leg of a guidance tour).
"""

from __future__ import annotations

import re
from datetime import timedelta

from partystate.documents import Document
from partystate.reading.dates import Day, days
from partystate.reading.en import agenda as agenda_reader
from partystate.reading.en.bodies import BodyNames
from partystate.reading.en.context import People, Person, name_key
from partystate.reading.en.drafts import Draft
from partystate.reading.en.gate import Signs
from partystate.reading.en.heads import Head, heads, mentioned_meeting
from partystate.reading.en.meetings import MeetingReader
from partystate.reading.en.mentions import Mention, SentenceView
from partystate.reading.en.participants import is_foreign_group, roster, slots
from partystate.reading.en.places import clip, shorten, venue
from partystate.reading.en.posts import PostReader
from partystate.reading.en.tokens import Sentence, tokenize
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import AgendaItem, Capacity, Decision, Event, EventKind, Span

_LEAD_PARAGRAPHS = 3
_BODY_KINDS = frozenset(
    ("party_congress", "party_conference", "plenary_meeting", "political_bureau_meeting", "military_commission_meeting",
     "assembly_session", "assembly_standing_meeting", "cabinet_meeting")
)  # fmt: skip
_NOUN_KINDS: tuple[tuple[str, EventKind], ...] = (
    (r"banquet|reception|luncheon|dinner|party\b", "reception"),
    (r"talks?\b", "talks"),
    (r"performance|concert|film|preview|match|game", "performance"),
    (r"funeral|memorial service|bier|coffin", "mourning"),
    (r"ceremony|exhibition|unveiling|opening|closing|parade|signing|contest|festival", "ceremony"),
    (r"meeting|session|rally|conference|seminar|lecture|symposium|congress|sitting|gathering|forum", "meeting"),
)
_EVENT_NOUN_IN_FRAME = re.compile(
    r"(?:[Pp]resent|[Aa]ttending|[Tt]aking part|[Pp]articipants|[Oo]n hand|[Ii]nvited|present|attended|hand)\b[^⟦.]{0,30}?\b(?:at|in|to)\s+(?P<np>(?:the|a|an|it|its)\s+(?:[\w-]+\s+){0,4}?(?P<noun>ceremony|ceremonies|meeting|reception|banquet|performance|talks|exhibition|seminar|lecture|rally|film|concert|opening|session|funeral|service|conference|luncheon|preview|contest|unveiling|congress|match)\b(?:\s+(?:of|for)\s+[^,⟦]{0,80}?)?)(?=\s+(?:was|were|is|are|on|as|from|at|in)\b|,|\s*$)"
)
_OVERSEAS = re.compile(r"Chongryon|General Association of Korean Residents|Koreans? in (?:Japan|China|the U\.S\.|Russia|America)|[Cc]ompatriots in|south Korea|South Korea|S\. Korea")


_PAST = re.compile(r"\b(?:some\s+time\s+ago|years?\s+ago|months?\s+ago|last\s+(?:year|month)|in\s+(?:19|20)\d\d\b|in\s+the\s+past|once\s+(?:visited|met)|that\s+year|One\s+day|one\s+day\s+in|Juche\s+\d+\s*\((?:19|20)\d\d\))")
_SHRINE = re.compile(r"(?:the\s+)?(?:statues?|[A-Z][\w ]*(?:Cemetery|Palace\s+of\s+the\s+Sun|Memorial\s+Palace)|bronze\s+statues?)\b")
_OBJECT_DATE = re.compile(r"on\s+[A-Z][a-z]+[.\u2024]?(?:\s+\d{1,2})?,?\s+")
_OFFICE_IN_TITLE = re.compile(r"\b(?:Premier|Minister|Ambassador|Delegation|President|Leader|Director|Party|Secretary|Envoy|FM|PM)\b")
_NO_NEWS = re.compile(r"^(?:Press\s+Review|Press\s+Statement|White\s+Paper|Statement\s+|KCNA\s+Commentary|Commentary|Rodong\s+Sinmun\s+|Minju\s+Joson\s+|Papers\s+Call|Article\s+of)|(?:'s|’s)\s+Article$|\bCommentary\b")
"""Headlines of reviews, comments and statements: they speak of events, they report none."""
_TOUR = re.compile(r"\b(?:first|next|last)\s+(?:leg|stop)\s+of\s+(?:his|her|the)|\bthen\s+went\s+(?:over\s+)?to\b")
_TITLE_VISIT = re.compile(
    r"\b(?:Inspects|Visits|(?:Gives|Provides|Conducts)\s+(?:(?:Field|On-site|On-the-spot|On-Site|On-the-Spot)\s+)*Guidance\s+(?:to|over|at)|Tours|Looks\s+Round|Goes\s+Round|Looks\s+Around|Makes\s+\w+\s+\w+\s+of|Guides|Observes|Watches)\s+(?P<o>[^,]+?)(?:\s+to\s+[A-Z]\w+\s.*)?$"
)


class EventReader:
    """Collects the events of one document from its sentences in order."""

    def __init__(self, lexicon: Lexicon, bodies: BodyNames, posts: PostReader, meetings: MeetingReader, people: People, document: Document) -> None:
        self._posts = posts
        self._lexicon = lexicon
        self._bodies = bodies
        self._meetings = meetings
        self._people = people
        self._document = document
        self._drafts: list[Draft] = []
        self._current: Draft | None = None
        self._numbered: Draft | None = None
        self._count = 0
        self._title = document.title or ""
        self._here = document.dateline_place or "Pyongyang"
        self._press = self._is_press(document)
        self._no_news = bool(_NO_NEWS.search(self._title))
        self._historical = False
        self._signs = Signs.NONE
        self._purposes: list[tuple[Draft, agenda_reader.Item]] = []
        self._actor: tuple[SentenceView, Person, list[Span]] | None = None

    def _is_press(self, document: Document) -> bool:
        """Whether the text is of the general press: it names the state's own media as its source, or spells the
        leader's name with a hyphen."""
        head = document.text[:3000]
        return bool(re.search(r"\bstate (?:news )?media\b|North Korea(?:n|'s|’s)?\b|KCNA said|\b(?:Kim|Ri|Pak|Choe) [A-Z][a-z]+-[a-z]+", head)) and "-0-" not in head

    # -- sentence by sentence -----------------------------------------------------------------------------------

    @property
    def wants_items(self) -> bool:
        """Whether a numbered agenda was announced, so that the next paragraphs are read whatever their words."""
        return self._numbered is not None

    def take(self, view: SentenceView, signs: int) -> None:
        """Read one sentence (its mentions already observed), of which the gate says what it can be signs of."""
        self._count += 1
        self._signs = signs
        lead = view.sentence.paragraph <= _LEAD_PARAGRAPHS or not self._drafts and view.sentence.paragraph <= 6
        if self._numbered is not None:
            item = agenda_reader.numbered_item(view)
            if item is not None:
                self._numbered.event.agenda.append(AgendaItem(item.text, [item.span]))
                return
            if view.sentence.text[:1].isupper() and not re.match(r"\d", view.sentence.text):
                self._numbered = None
        opened: Draft | None = None
        if self._no_news:
            return
        for head in heads(view, self._meetings, signs):
            opened = self._open(view, head, lead) or opened
        if self._actor is None and lead and not self._drafts and people_first(view):
            mention = view.mentions[0]
            person = self._people.of(mention)
            if not person.foreign and not self._people.dead(person.name) and person is self._people.leader:
                self._actor = (view, person, [mention.span])
        if opened is None and self._press and signs & Signs.MEETING:
            opened = self._press_meeting(view)
        self._fill(view, opened)
        if signs & Signs.BUSINESS:
            self._business(view)

    def _press_meeting(self, view: SentenceView) -> Draft | None:
        """The general press names a meeting in passing; the first such sentence opens it, later ones add to it."""
        head = mentioned_meeting(view, self._meetings, party=bool(re.search(r"[Rr]uling (?:Workers|[Pp]arty)|Workers['’] Party|Worker['’]s Party", self._document.text)))
        if head is None:
            self._press_day(view)
            return None
        draft = next((d for d in self._drafts if d.event.kind == head.kind), None)
        if draft is None:
            if self._drafts and self._drafts[0].event.kind in _BODY_KINDS:
                return None
            draft = self._create(view, head)
            self._current = draft
        elif head.meeting is not None:
            draft.event.term = draft.event.term if draft.event.term is not None else head.meeting.term
            draft.event.ordinal = draft.event.ordinal if draft.event.ordinal is not None else head.meeting.ordinal
        self._set_time_place(view, head, draft, first=True)
        draft.event.place = None
        for tag in head.tags:
            for person, spans in self._subject(view, head.subject):
                if not person.foreign and not self._people.dead(person.name):
                    draft.add(person, tag, spans)  # type: ignore[arg-type]
        guided = re.search(r"\b(?:guided|led|chaired|presided\s+over|attended)\s+by\s+(⟦\d+⟧)", view.skeleton[head.end :])
        if guided:
            mention = view.named(guided.group(1))[0]
            draft.add(self._people.of(mention), "principal", [mention.span])
        return draft

    def _press_day(self, view: SentenceView) -> None:
        """ "the plenary meeting on Friday discussed …": the day of a meeting already named."""
        draft = self._current
        if draft is None or draft.event.start is not None or draft.event.kind not in _BODY_KINDS:
            return
        m = re.search(r"\b[Tt]he\s+(?:[\w-]+\s+){0,2}(?:meeting|session|plenum|congress)\s+(?=on\s)", view.skeleton)
        if m is None:
            return
        at = view.to_document(m.end()) - view.sentence.start
        found = next((d for d in days(view.sentence.text, self._document.published) if at <= d.start <= at + 4), None)
        if found is not None:
            draft.event.start, draft.event.end = found.first, found.last
            draft.event.evidence.append((view.sentence.start + found.start, view.sentence.start + found.end))
            self._stretch(view, draft.event)

    # -- heads --------------------------------------------------------------------------------------------------

    def _subject(self, view: SentenceView, words: str) -> list[tuple[Person, list[Span]]]:
        named = view.named(words)
        if named:
            return [(self._people.of(m), [m.span]) for m in named]
        person = self._people.titled(words)
        if person is None:
            return []
        start = view.skeleton.find(words)
        at = view.to_document(max(start, 0))
        return [(person, [(at, at + len(words))])]

    def _open(self, view: SentenceView, head: Head, lead: bool) -> Draft | None:
        kind = head.kind
        subjects = self._subject(view, head.subject) if not head.opened or kind == "talks" else []
        objects = [self._people.of(m) for m in view.named(head.object)]
        living = [p for p, _ in subjects if not self._people.dead(p.name)]
        if subjects and not living:
            return None
        if not self._admissible(view, head, living, objects, lead):
            return None
        if self._unsupported(view, head, living, lead):
            return None
        existing = self._same(head, living, objects)
        if existing is None and not self._may_add(kind, lead, head):
            return None
        draft = existing or self._create(view, head)
        aside = head.kind == "guidance" and self._current is not None and self._current.event.kind in _BODY_KINDS
        if not aside:  # an inspection before a meeting is told in passing; the meeting goes on
            self._current = draft
        self._set_time_place(view, head, draft, first=existing is None)
        self._head_people(view, head, draft, [(p, s) for p, s in subjects if p in living], objects)
        return draft

    def _admissible(self, view: SentenceView, head: Head, subjects: list[Person], objects: list[Person], lead: bool) -> bool:
        kind = head.kind
        natives = [p for p in subjects if not p.foreign]
        if kind != "travel" and _PAST.search(view.skeleton) and not head.meeting:
            self._historical = True  # a story of the past: what follows without a date of its own belongs to it
            return False
        if self._historical and not head.meeting and not days(view.sentence.text, self._document.published):
            return False
        if kind == "guidance":
            if not natives or all(_OVERSEAS.search(post) for n in natives for post in n.posts) and any(n.posts for n in natives):
                return False
            if _SHRINE.match(head.object) or re.search(r"\b(?:pay|paid|paying)\s+(?:\w+\s+)?(?:tribute|homage|respects)\b", view.skeleton):
                head.kind = "ceremony"
                return lead
            if re.match(r"(?:the\s+)?(?:bier|DPRK\b|embass|mourning)", head.object):
                return False
            if re.match(r"⟦|(?:the\s+)?famil", head.object):
                return False
            leader = self._people.leader
            if not lead and not self._drafts and not (leader in natives):
                return False
            country = re.match(r"(?:the\s+)?([A-Z][\w.]+(?: Federation)?)\b(?!\s+(?:Embassy|embassy))", head.object)
            if country and country.group(1) in self._lexicon.country_of and head.object.split()[0] in self._lexicon.countries:
                head.kind = "travel"
            return True
        if kind == "talks" and not head.opened:
            if re.search(r"\bhad\b.*\bmeeting\s+with$", view.skeleton[head.verb : head.object_at].strip()) and not objects:
                return False
            if re.match(r"(?:a|an|the|congratulatory|warm)?\s*(?:[\w-]+\s+){0,3}(?:messages?|gifts?|letters?|floral|presents?|greetings|telegrams?|report|wreath|credentials|salute|education|training|award|order|medal|prize)\b", head.object):
                return False
            if not natives and not any(not o.foreign for o in objects):
                return False
            foreign = any(o.foreign for o in objects) or any(p.foreign for p in subjects) or is_foreign_group(head.object, self._lexicon)
            if not foreign and not re.search(r"\b(?:delegation|ambassador|envoy|guest|party)\b", head.object):
                return False
            return bool(natives) or any(not o.foreign for o in objects)
        if kind == "ceremony" and "photo" in view.skeleton[head.verb : head.end]:
            return lead and not self._drafts
        if kind == "performance" and not head.opened:
            return bool(subjects)
        if kind == "travel":
            return self._travel_admissible(view, head)
        if kind == "mourning" and not head.opened:
            return bool(subjects) or bool(re.search(r"to the bier|the bier", view.skeleton))
        return True

    def _unsupported(self, view: SentenceView, head: Head, subjects: list[Person], lead: bool) -> bool:
        """A head that neither headline nor lead nor a day of its own supports tells of something else in passing."""
        if self._drafts:
            return False
        if head.kind in _BODY_KINDS:
            return not lead and not self._press
        dated = bool(days(view.sentence.text, self._document.published))
        if head.kind in ("guidance", "talks", "performance") and not head.opened and subjects and self._title:
            named = any(p.name.split()[0] in self._title or name_key(p.name) in name_key(self._title) for p in subjects)
            return not dated and not named and not _OFFICE_IN_TITLE.search(self._title)
        return not lead and not dated

    def _travel_admissible(self, view: SentenceView, head: Head) -> bool:
        verb = view.skeleton[head.verb : head.end]
        if re.match(r"came|visited|paid|crossed", verb) and not view.named(head.subject):
            return False
        people = [self._people.of(m) for m in view.named(head.subject)]
        if re.match(r"visited|paid", verb) and not any(not p.foreign for p in people):
            return False
        return True

    def _same(self, head: Head, subjects: list[Person], objects: list[Person]) -> Draft | None:
        """The event of this report a head belongs to, if it is told already."""
        for draft in reversed(self._drafts):
            if draft.event.kind != head.kind:
                continue
            if head.kind == "talks" and not head.opened and objects and draft.people():
                if not any(draft.has(o) for o in objects) and not any(draft.has(o) for o in objects if o.foreign):
                    continue
            if head.kind == "reception" and subjects and draft.people() and not any(draft.has(s) for s in subjects):
                continue
            if head.kind == "reception" and not head.opened and draft.event.place and not subjects:
                continue
            if head.meeting is not None and draft.event.body and head.meeting.body and head.meeting.body != draft.event.body:
                continue
            return draft
        return None

    def _may_add(self, kind: EventKind, lead: bool, head: Head) -> bool:
        """Whether a further event of another kind is one of its own."""
        if not self._drafts:
            return True
        kinds = {d.event.kind for d in self._drafts}
        if kind in _BODY_KINDS:
            return lead and kinds <= {"guidance", "mourning", "ceremony"}
        if kind in ("reception", "talks"):
            return True
        if kind == "guidance":
            return bool(kinds & (_BODY_KINDS | {"talks"})) and not kinds & {"guidance"}
        if kind == "performance":
            return bool(kinds & {"talks", "travel", "reception"})
        if kind == "mourning":
            return False
        if kind == "travel":
            return False
        return lead and not kinds & (_BODY_KINDS | {"guidance", "mourning", "performance", "meeting", "ceremony", "travel", "talks", "reception"})

    def _create(self, view: SentenceView, head: Head) -> Draft:
        meeting = head.meeting
        event = Event(head.kind)
        if meeting is not None:
            if self._title and not self._drafts:
                meeting = self._meetings.merged(meeting, self._title)
            event.kind, event.body, event.term, event.ordinal, event.enlarged = meeting
        start, end = view.to_document(head.start), view.to_document_end(head.end)
        event.evidence.append((start, end))
        draft = Draft(event, self._count)
        draft.noun = head.noun
        self._drafts.append(draft)
        return draft

    def _set_time_place(self, view: SentenceView, head: Head, draft: Draft, *, first: bool) -> None:
        event = draft.event
        if event.start is None:
            found = self._day(view, head)
            if found is not None:
                event.start, event.end = found.first, found.last
                event.evidence.append((view.sentence.start + found.start, view.sentence.start + found.end))
                self._stretch(view, event)
        if event.start is None and self._drafts and self._drafts[0] is not draft and (
            self._drafts[0].event.kind not in _BODY_KINDS or re.match(r"(?:Just\s+|Right\s+)?[Aa]fter\s+(?:ending|the)\b", view.skeleton)
        ):
            event.start, event.end = self._drafts[0].event.start, self._drafts[0].event.end
        if event.place is None:
            self._place(view, head, draft)

    def _title_object(self) -> str:
        """What the headline says was inspected ("… Gives Field Guidance to | Industrial Establishments in Hamhung")."""
        m = _TITLE_VISIT.search(self._title)
        return shorten(m.group("o")) if m else ""

    def _day(self, view: SentenceView, head: Head) -> Day | None:
        found = days(view.sentence.text, self._document.published)
        if not found:
            return None
        relative = next((d for d in found if "before" in view.sentence.text[d.start : d.end]), None)
        if relative is not None:
            return relative
        verb = view.to_document(head.verb) - view.sentence.start
        after = [d for d in found if d.start >= verb]
        return (after or found)[0] if not found[0].word == "date" or after else found[0]

    def _stretch(self, view: SentenceView, event: Event) -> None:
        """ "at the four-day plenary session … on Friday": the day told is the last."""
        m = re.search(r"\b(two|three|four|five|six|seven|eight|[2-9])-day\b", self._document.text)
        if m and event.start and event.start == event.end and event.kind in _BODY_KINDS and re.search(r"conclu|clos|end of|wrapped", self._document.text[:1200]):
            number = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}.get(m.group(1)) or int(m.group(1))
            event.start = event.start - timedelta(days=number - 1)

    def _place(self, view: SentenceView, head: Head, draft: Draft) -> None:
        event = draft.event
        skeleton = view.skeleton
        if event.kind == "ceremony" and "photo" in skeleton[head.verb : head.end]:
            return
        if event.kind in ("guidance", "ceremony") and head.object and not skeleton.startswith("signed", head.verb):
            dated = _OBJECT_DATE.match(skeleton, head.object_at)
            phrase, end = clip(skeleton, dated.end() if dated else head.object_at)
            phrase = re.sub(r"\s+in\s+the\s+[^,]*\s+sector$", "", phrase)
            text = shorten(view.plain(phrase))
            collective = self._title_object()
            if collective and (
                re.search(r"\b(?:Province|County|City|area|areas)$", text) and _TOUR.search(self._document.text)
                or re.match(r"(?:several|various|different|many)\b|(?:construction|building)\s+of\b", text)
            ):
                text = collective
            if text and len(text) < 160:
                event.place = text
                event.evidence.append((view.to_document(head.object_at), view.to_document_end(end)))
            return
        if event.kind == "travel":
            verb = skeleton[head.verb : head.end + 60]
            if re.search(r"\bhere\b|\bhome\b", verb):
                event.place = self._here
            elif re.match(r"passed through", verb):
                phrase, _ = clip(skeleton, head.end + 1)
                event.place = shorten(view.plain(phrase))
            else:
                event.place = self._here if self._document.dateline_place else None
            airport = re.search(r"\bat\s+(?:the\s+)?((?:[A-Z]\w+\s+)*(?:International\s+)?(?:Airport|Railway Station))", skeleton)
            if airport:
                event.place = airport.group(1)
            return
        found = venue(skeleton, head.end if head.end < len(skeleton) else head.verb)
        if found is None and event.kind == "reception" and re.search(r"\b(?:his|its|the|her)\s+embassy\b", skeleton):
            found = None
        if found is None and event.kind == "mourning":
            site = re.search(r"\b[Tt]he\s+((?:[A-Z]\w+\s+)+(?:Palace(?:\s+of\s+the\s+Sun)?|Cemetery|House\s+of\s+Culture)),\s+the\s+(?:mourning|funeral)", self._document.text)
            if site:
                event.place = site.group(1)
                event.evidence.append(site.span(1))
            return
        if found is None:
            return
        phrase, start, end = found
        if phrase == "here":
            if event.kind in ("talks",) and not head.opened:
                return
            event.place = self._here
            return
        if event.kind in ("talks", "mourning", "performance") and not head.opened and not re.match(r"(?:the\s+)?[A-Z]", phrase):
            return
        text = shorten(view.plain(phrase))
        embassy = re.fullmatch(r"(?:his|her|its|their)\s+embassy", text)
        if embassy:
            adjective = next((w for w in re.findall(r"[A-Z][\w.]+", view.sentence.text[: head.verb + 40]) if w in self._lexicon.country_of and w not in self._lexicon.own_names), "")
            text = f"{adjective} embassy".strip()
        if text in self._lexicon.country_of or re.fullmatch(r"DPRK|country|Korea", text):
            return
        event.place = text
        event.evidence.append((view.to_document(start), view.to_document_end(end)))

    def _head_people(self, view: SentenceView, head: Head, draft: Draft, subjects: list[tuple[Person, list[Span]]], objects: list[Person]) -> None:
        kind = draft.event.kind
        skeleton = view.skeleton
        if kind == "talks":
            if head.opened:
                return
            if subjects and all(p.foreign for p, _ in subjects) and any(not o.foreign for o in objects):
                subjects, objects = [(o, []) for o in objects if not o.foreign], [p for p, _ in subjects]
            for person, spans in subjects:
                draft.add(person, "principal" if not person.foreign else "guest", spans)
            people, groups = roster(view, head.object_at, _object_end(skeleton, head)) if head.object_at >= 0 else ([], [])
            for mention in people:
                person = self._absorb(mention)
                draft.add(person, "guest" if person.foreign else "attended", [mention.span])
            for piece in groups:
                if re.search(r"\b(?:delegation|group|members|officials|spouse)\b", piece.text):
                    draft.group(view.plain(_clip_group(piece.text)), "guest", False, (view.to_document(piece.start), view.to_document_end(piece.end)))
            company = re.search(r"\b(?:his|her|their|its)\s+(?:party|entourage|delegation|companions)\b", skeleton[head.verb :])
            if company:
                at = view.to_document(head.verb + company.start())
                draft.group(company.group(), "guest", False, (at, at + len(company.group())))
            return
        if kind == "travel":
            people, groups = roster(view, head.start, head.verb)
            for mention in people:
                person = self._absorb(mention)
                if not self._people.dead(person.name):
                    draft.add(person, "guest" if person.foreign else "principal", [mention.span])
            foreign = any(self._people.of(m).foreign for m in people)
            company = re.search(r"(?:⟦\d+⟧,?|minister|president|ambassador|chairman|leader|head)\s+and\s+((?:his|her|their)\s+(?:party|entourage|companions?|suite))\b", skeleton[: head.verb])
            if company:
                at = view.to_document(company.start(1))
                draft.group(company.group(1), "guest" if foreign else "principal", False, (at, at + len(company.group(1))))
            for piece in groups:
                if re.search(r"\b(?:delegation|party|group|team|troupe|mission|squad)\b", piece.text):
                    text = _clip_group(piece.text)
                    own = not (foreign or is_foreign_group(text, self._lexicon))
                    draft.group(view.plain(text), "principal" if own else "guest", False, (view.to_document(piece.start), view.to_document_end(piece.end)))
            return
        if kind == "mourning" and not subjects and head.subject and not head.opened and "⟦" not in head.subject:
            at = view.to_document(head.start)
            draft.group(view.plain(head.subject), "attended", False, (at, at + len(head.subject)))
        welcome = re.search(r"\bin\s+(?:welcome|honou?r)\s+of\s+(⟦\d+⟧)", skeleton[head.verb :])
        if kind == "performance" and head.opened and welcome:
            for mention in view.named(welcome.group(1)):
                draft.add(self._people.of(mention), "principal", [mention.span])
        for person, spans in subjects:
            if kind == "reception" or kind in ("guidance", "performance", "mourning"):
                draft.add(person, "principal", spans)
            elif kind == "ceremony":
                draft.add(person, "principal" if len(subjects) == 1 else "attended", spans)
        if kind == "ceremony" and "photo" in skeleton[head.verb : head.end] and head.object:
            people, groups = roster(view, head.object_at, _object_end(skeleton, head))
            for piece in groups[:1]:
                at = view.to_document(piece.start)
                draft.group(view.plain(_clip_group(piece.text)), "attended", False, (at, view.to_document_end(piece.end)))
            return
        if kind == "guidance":
            beside = re.match(r"(?:,?\s+(?:also|then))*,?\s+in\s+company\s+with\s+(⟦\d+⟧)", skeleton[head.start + len(head.subject) :])
            if beside:
                person = self._people.of(view.named(beside.group(1))[0])
                draft.add(person, "guest" if person.foreign else "accompanied", [])
        if kind == "guidance" and head.object:
            company = re.search(r"\b(?:together with|in company with|along with|accompanied by)\s+(?P<slot>[^.]+)", skeleton[head.end - len(head.object) :])
            if company and "accompanied by" not in company.group():
                base = head.end - len(head.object)
                self._fill_slot(view, draft, base + company.start("slot"), base + company.end("slot"), "accompanied", False, True)
        if kind in ("reception", "performance", "talks", "ceremony") and head.opened:
            host = re.match(r"\s*(?:hosted|given|arranged|sponsored)?\s*by\s+(⟦\d+⟧)", skeleton[head.end - 1 :]) or re.search(r"\b(?:hosted|given|arranged|sponsored)\s+by\s+(⟦\d+⟧)", skeleton[head.verb :])
            if host:
                for mention in view.named(host.group(1)):
                    draft.add(self._people.of(mention), "principal", [mention.span])
        if kind == "reception":
            honour = re.search(r"\bin\s+honou?r\s+of\s+((?:the\s+)?(?:[^.⟦]{0,120}?)⟦\d+⟧)", skeleton)
            if honour:
                for mention in view.named(honour.group(1)):
                    draft.add(self._people.of(mention), "principal", [mention.span])
            elif re.search(r"\bin\s+honou?r\s+of\s+(?:the|his|their|him|her|them)\b", skeleton):
                guest = next((p for d in self._drafts if d.event.kind == "talks" for p in d.people() if p.foreign), None)
                if guest is not None:
                    draft.add(self._people.by_key[name_key(guest.name)], "principal", [])
            for_guest = re.search(r"\bfor\s+(?P<g>(?:the|a)\s+[^.⟦]{0,80}?(?:delegation|party|group)[^.⟦]{0,80})", skeleton[head.end :])
            if for_guest and self._current is draft:
                self._delegation(view, head, draft, for_guest)
            if not subjects and head.subject:
                host = re.search(r"⟦(\d+)⟧", head.subject)
                if host and not re.match(r"(?:The|A)\b", head.subject):
                    person = self._people.of(view.mentions[int(host.group(1))])
                    draft.add(person, "principal", [])

    def _delegation(self, view: SentenceView, head: Head, draft: Draft, found: re.Match[str]) -> None:
        """A reception for "the delegation": the delegation named before is its guest, its head the chief guest."""
        for person in list(self._people.by_key.values()):
            if person.foreign and any(s[0] < view.sentence.start for s in person.spans):
                draft.add(person, "principal", person.spans[:1])
                break

    # -- frames -------------------------------------------------------------------------------------------------

    def _fill(self, view: SentenceView, opened: Draft | None) -> None:
        self._airport(view)
        found = slots(view, self._signs)
        if not found:
            self._speaking_leader(view)
            self._photo_and_performers(view)
            return
        target = opened or self._target(view)
        if target is None and any(s.capacity in ("accompanied", "received") for s in found):
            target = self._open_by_actor()
        if target is None:
            return
        for slot in found:
            capacity = slot.capacity
            draft = target
            if capacity == "accompanied" and draft.event.kind in _BODY_KINDS and opened is None:
                draft = next((d for d in self._drafts if d.event.kind == "guidance"), draft)
            if capacity == "accompanied" and draft.event.kind in ("reception", "performance") and opened is None:
                draft = next((d for d in self._drafts if d.event.kind in ("travel", "guidance")), draft)
            if capacity in ("spoke", "reported", "principal") and draft.event.kind in ("guidance",):
                continue
            if capacity == "received" and draft.event.kind not in ("travel", "guidance", "talks", "ceremony"):
                if draft.event.kind != "talks":
                    continue
            if slot.side == "other":
                capacity = "guest"
            self._fill_slot(view, draft, slot.start, slot.end, capacity, slot.video, slot.exhaustive, slot.side == "own", slot.on_invitation)
        self._speaking_leader(view)
        self._photo_and_performers(view)

    def _open_by_actor(self) -> Draft | None:
        """Someone was accompanied or greeted, so the lead told an activity of his that no pattern names."""
        if self._actor is None:
            return None
        view, person, spans = self._actor
        head = Head("other", 0, 0, len(view.skeleton), opened=True)
        draft = self._create(view, head)
        self._set_time_place(view, head, draft, first=True)
        draft.add(person, "principal", spans)
        self._current = draft
        return draft

    def _airport(self, view: SentenceView) -> None:
        """Greeting and seeing off tell the exact place of a departure or arrival."""
        draft = self._current
        if draft is None or draft.event.kind != "travel" or draft.event.place != self._here:
            return
        m = re.search(r"\b(?:at|from)\s+(?:the\s+)?((?:[A-Z]\w+\s+)+(?:Airport|Railway Station))", view.skeleton)
        if m:
            draft.event.place = m.group(1)

    def _absorb(self, mention: Mention) -> Person:
        """The person of a mention, with the posts that a roster completed."""
        person = self._people.of(mention)
        for post in mention.posts:
            person.posts.setdefault(post, [mention.span])
        if not mention.open_roles:
            person.open_roles = [r for r in person.open_roles if not any(p.startswith(r[0]) for p in person.posts)]
        return person

    def _post_of_group(self, words: str) -> tuple[str, ...]:
        tokens = tokenize(Sentence(words, 0, len(words), 0, False))
        roles = self._posts.roles(tokens, 0, len(tokens), {})
        return roles.posts if roles else ()

    def _fill_slot(
        self, view: SentenceView, draft: Draft, start: int, end: int, capacity: Capacity, video: bool, with_groups: bool, head_is_principal: bool = False, invited: bool = False
    ) -> None:
        people, groups = roster(view, start, end, self._post_of_group)
        for mention in people:
            person = self._absorb(mention)
            if self._people.dead(person.name) or mention.late:
                continue
            own: Capacity = capacity
            if head_is_principal and draft.event.kind == "talks" and not person.foreign and not any(p.capacity == "principal" for p in draft.people()):
                own = "principal"
            if draft.event.kind == "reception" and invited and person is self._people.leader:
                own = "principal"
            if draft.event.kind == "talks" and own == "attended" and person.foreign:
                own = "guest"
            draft.add(person, own, [mention.span])
        if not with_groups:
            return
        for piece in groups:
            text = view.plain(piece.text)
            span = (view.to_document(piece.start), view.to_document_end(piece.end))
            foreign = is_foreign_group(text, self._lexicon) and capacity in ("attended", "guest")
            draft.group(text, "guest" if foreign else capacity, video, span)

    def _target(self, view: SentenceView) -> Draft | None:
        """The event a participation frame belongs to, opening one where only the frame names it."""
        m = _EVENT_NOUN_IN_FRAME.search(view.skeleton)
        if m:
            noun = m.group("noun")
            kind = next((k for pattern, k in _NOUN_KINDS if re.match(pattern, noun)), None)
            for draft in reversed(self._drafts):
                if draft.event.kind == kind or kind == "meeting" and draft.event.kind in _BODY_KINDS:
                    if draft.event.start is None and re.search(r"\bheld\b", view.skeleton[m.end() : m.end() + 8]):
                        self._set_time_place(view, Head(draft.event.kind, m.start(), m.start(), m.end() + 5, opened=True), draft, first=False)
                    return draft
            if not self._drafts and kind is not None:
                phrase = m.group("np")
                meeting = self._meetings.read(phrase) if kind == "meeting" else None
                head = Head(kind, m.start("np"), m.start(), m.end(), subject=phrase, meeting=meeting, opened=True, noun=noun)
                draft = self._create(view, head)
                draft.event.place = self._place_of_frame(m.group(), view, m.end())
                self._set_time_place(view, head, draft, first=True)
                self._current = draft
                return draft
        return self._current

    def _place_of_frame(self, frame: str, view: SentenceView, end: int) -> str | None:
        """Where an event took place that only a participation frame names: in the frame (", held in Pyongyang
        Friday,"), else where the lead tells the news from."""
        held = re.match(r",?\s+(?:which\s+was\s+)?(?:held|given|arranged)\s+", view.skeleton[end:])
        if held:
            found = venue(view.skeleton, end + held.end() - 1)
            if found:
                return self._here if found[0] == "here" else shorten(view.plain(found[0]))
        text = self._document.text[self._document.title_end :].lstrip()
        found = venue(text.split("\n\n")[0][:600], 0)
        if found is None:
            return None
        return self._here if found[0] == "here" else shorten(re.split(r"\s+in\s+(?=[A-Z])|,", found[0])[0])

    def _speaking_leader(self, view: SentenceView) -> None:
        """At a meeting of a standing body, whoever is reported to speak there speaks."""
        draft = self._current
        if draft is None or draft.event.kind not in _BODY_KINDS:
            return
        m = re.match(r"(?:[A-Z][^,⟦]{0,200},\s+)?(?P<s>⟦\d+⟧|The\s+(?:respected\s+)?(?:General Secretary|Supreme Leader))(?:,[^,]{0,60},)?\s+(?:also\s+|then\s+|again\s+|ardently\s+)?(?:concluded|said|stressed|noted|clarified|reviewed|analy[sz]ed|made|delivered|spoke|called|pointed|expounded|vowed|declared|underlined|emphasized|set\s+forth|proposed|ordered|accused|urged)\b", view.skeleton)
        if m is None:
            return
        for person, spans in self._subject(view, m.group("s")):
            if not person.foreign and not self._people.dead(person.name) and (person is self._people.leader or self._press):
                draft.add(person, "principal" if re.search(r"\bconcluded\s+the\s+(?:[\w-]+\s+){0,2}(?:meeting|session)", view.skeleton) else "spoke", spans)

    def _photo_and_performers(self, view: SentenceView) -> None:
        draft = self._current
        if draft is None or draft.event.kind not in ("guidance", "performance", "travel", "ceremony"):
            return
        m = re.search(r"\bhad\s+(?:a\s+|his\s+)?(?:photo\s+session|photo\s+taken|picture\s+taken|photograph\s+taken)\s+with\s+(?P<g>[^.;⟦]+)", view.skeleton)
        if m and draft.event.kind == "guidance":
            text = re.split(r"\s+(?:in\s+front|against|at\s+the|before|and\s+(?:gave|encouraged|conveyed))\b", m.group("g"))[0].strip(" ,.")
            if not re.match(r"(?:them|him|her|it)\b", text):
                at = view.to_document(m.start("g"))
                draft.group(text, "attended", False, (at, at + len(text)))
        m = re.match(r"(?:He|She)\s+(?:also\s+|then\s+)?met\s+(?:with\s+)?(?P<g>(?:the\s+)?[a-z][^.;⟦]+)", view.skeleton)
        if m and draft.event.kind == "guidance":
            at = view.to_document(m.start("g"))
            text = re.sub(r"^the\s+", "", m.group("g").strip(" ,."))
            draft.group(text, "attended", False, (at, at + len(m.group("g"))))
        m = re.search(r"\bperformance\s+(?:was\s+)?(?:given|presented|staged)\s+by\s+(?P<g>(?:the|an?)\s+[^.;,⟦]+)|performance\s+was\s+given\s+by\s+(?P<g2>[^.;⟦]+)", view.skeleton)
        if m:
            group = "g" if m.group("g") else "g2"
            text = m.group(group).strip(" ,.")
            at = view.to_document(m.start(group))
            target = next((d for d in reversed(self._drafts) if d.event.kind == "performance"), draft)
            target.group(re.sub(r"^(?:the|an?)\s+", "", text), "performed", False, (at, at + len(text)))

    # -- business -----------------------------------------------------------------------------------------------

    def _business(self, view: SentenceView) -> None:
        draft = self._current
        if draft is None or draft.event.kind not in (*_BODY_KINDS, "meeting", "talks"):
            return
        items, numbered = agenda_reader.agenda(view)
        known = {i.text.lower() for i in draft.event.agenda}
        for item in items:
            if item.text.lower() not in known:
                draft.event.agenda.append(AgendaItem(item.text, [item.span]))
        if not items and not numbered:
            self._purposes += [(draft, item) for item in agenda_reader.purpose(view)]
        if numbered and not items:
            self._numbered = draft
        for adopted in agenda_reader.decisions(view):
            if not any(d.title.lower() == adopted.title.lower() for d in draft.event.decisions):
                draft.event.decisions.append(Decision(adopted.title, adopted.unanimous, [adopted.span]))

    # -- end ----------------------------------------------------------------------------------------------------

    def finish(self) -> list[Event]:
        """The events that stand: those of this state, or with one of its people taking part."""
        self._title_spectator()
        self._speech_told()
        for draft, item in self._purposes:
            if draft.event.body and all(item.text not in known.text for known in draft.event.agenda):
                draft.event.agenda.append(AgendaItem(item.text, [item.span]))
        kept = [d for d in self._drafts if self._stands(d)]
        for draft in kept:
            if draft.event.body and draft.event.kind == "assembly_standing_meeting":
                self._fill_body_roles(draft)
        return [d.finish() for d in kept]

    def _title_spectator(self) -> None:
        """ "… Enjoys Performance": the headline's leader is the one it was given for."""
        leader = self._people.leader
        m = re.match(r"(?:[A-Z][a-z]+\s+){0,3}?(?P<n>[A-Z][a-z]+ [A-Z][a-z]+(?:[ -][A-Za-z]+)?)\s+(?:Enjoys|Watches|Sees|Appreciates|Attends)\b", self._title)
        if leader is None or m is None or name_key(m.group("n")) != name_key(leader.name):
            return
        for draft in self._drafts[:1]:
            if draft.event.kind == "performance" and not draft.has(leader):
                draft.add(leader, "principal", [m.span("n")])

    def _speech_told(self) -> None:
        """The general press tells of a leader's speech without naming where: a meeting at which he spoke."""
        leader = self._people.leader
        if not self._press or leader is None or any(d.has(leader) for d in self._drafts):
            return
        m = re.search(r"\b(?:gave|made|delivered)\s+(?:a|an|his|another)\s+(?:[\w-]+\s+){0,3}?(?:speech|address)\b", self._document.text[: self._document.title_end + 700])
        if m is None:
            return
        draft = Draft(Event("meeting", evidence=[m.span()]), self._count)
        draft.add(leader, "spoke", leader.spans[:1])
        self._drafts.append(draft)

    def _fill_body_roles(self, draft: Draft) -> None:
        """ "vice-chairmen A and B" at a body's own meeting are its vice-chairmen."""
        for person in self._people.by_key.values():
            if not person.foreign and person.open_roles and draft.has(person):
                for role, span in person.open_roles:
                    if not any(p.startswith(role) for p in person.posts):
                        person.posts[f"{role} of the {draft.event.body}"] = [span]
                person.open_roles = []

    def _stands(self, draft: Draft) -> bool:
        event = draft.event
        people = draft.people()
        if self._overseas(draft):
            return False
        if any(not p.foreign for p in people) or event.kind in _BODY_KINDS:
            return True
        if any(p.capacity in ("principal", "spoke", "reported", "presided") for p in people) and event.kind not in ("reception",) and not event.body:
            return False  # foreigners among themselves
        if people and all(g.capacity == "guest" for g in event.groups) and event.kind not in ("reception", "talks") and not event.body:
            return False
        if event.kind not in _BODY_KINDS and not people and not event.groups and (event.start is None or self._abroad_report()):
            return False
        if self._abroad_report() and event.kind != "travel":
            return False
        start, end = event.evidence[0]
        context = self._document.text[start : end + 200]
        abroad = any(w in self._lexicon.foreign_places for w in re.findall(r"[A-Z]\w+", event.place or ""))
        sentence = self._sentence_of(start)
        for word in re.findall(r"[A-Z][\w.]+", sentence):
            if word in self._lexicon.foreign_places:
                abroad = True
        if event.kind == "travel":
            return any(not p.foreign for p in people) or bool(event.groups) and not any(g.capacity == "guest" for g in event.groups)
        if abroad:
            return False
        if people or event.kind in _BODY_KINDS:
            return True
        if re.search(r"\bin\s+(?:the\s+)?[A-Z]", sentence) and self._foreign_setting(sentence):
            return False
        return "DPRK" in sentence or not self._foreign_setting(sentence) or context == ""

    def _abroad_report(self) -> bool:
        """Whether headline and first sentence tell of another country's affairs."""
        head = self._document.text[: self._document.title_end + 2]
        body = self._document.text[self._document.title_end :].lstrip()
        first = head + body[: (body.find(". ") + 1) or 300][:400]
        if _OVERSEAS.search(first):
            return True
        if "DPRK" in first or "here" in first.split() or self._here in first:
            return False
        return any(w in self._lexicon.countries or w in self._lexicon.foreign_places or w in self._lexicon.country_of for w in re.findall(r"[A-Z][\w.]+", first))

    def _foreign_setting(self, sentence: str) -> bool:
        m = re.search(r"\b(?:in|at|of)\s+(?:the\s+)?([A-Z][\w.]+)", sentence)
        return any(w in self._lexicon.countries or w in ("Ukraine",) for w in re.findall(r"\bin\s+(?:the\s+)?([A-Z][\w.]+)", sentence)) or m is None and False

    def _sentence_of(self, position: int) -> str:
        text = self._document.text
        start = text.rfind("\n\n", 0, position) + 1
        end = text.find("\n\n", position)
        return text[start : end if end > 0 else len(text)]

    def _overseas(self, draft: Draft) -> bool:
        """Meetings of overseas Koreans and events in south Korea are not labelled (GUIDE.md, "Rulings")."""
        start, end = draft.event.evidence[0]
        text = self._document.text[start : max(end, start + 160)]
        return bool(_OVERSEAS.search(text) or _OVERSEAS.search(self._title)) and draft.event.kind in ("meeting", "ceremony", "other", "talks", "reception", "performance") and not re.search(
            r"here\b|Pyongyang", self._sentence_of(start)
        )


def _object_end(skeleton: str, head: Head) -> int:
    """End of what was met: before the relative clause or the next sentence part."""
    text = skeleton[head.object_at : head.end]
    stop = re.search(r"\s+(?:who\b|which\b|on\s+a\s+visit|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|at\s+the\b|here\b|paying|staying|visiting|that\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|\.\s*$", text)
    end = head.object_at + (stop.start() if stop else len(text))
    tail = re.search(r",?\s+and\s+(?:his|her|their|its)\s+(?:party|entourage|delegation|wife)", skeleton[end:])
    return end + tail.end() if tail and tail.start() < 120 else end


def _clip_group(text: str) -> str:
    return re.split(r"\s+(?:who|which|on\s+(?:a|an|his|its)\s+visit|paying|staying|visiting|left|arrived|headed|led|comprising|composed)\b", text)[0].strip(" ,.")


def people_first(view: SentenceView) -> bool:
    """Whether a sentence begins with a person."""
    return view.skeleton.startswith("⟦0⟧") and not view.skeleton.startswith(("⟦0⟧'s", "⟦0⟧’s"))


def mentions_of(view: SentenceView) -> list[Mention]:
    """The mentions of a sentence (a convenience for callers that only count)."""
    return view.mentions
