"""Which heads count: what looks like an event may be told of the past, of foreigners or in passing."""

from __future__ import annotations

from partystate.reading.dates import days
from partystate.reading.en.context import Person, name_key
from partystate.reading.en.drafts import Draft
from partystate.reading.en.flowers import only_sent
from partystate.reading.en.heads import Head
from partystate.reading.en.met_on_arrival import met_on_arrival
from partystate.reading.en.other_days import held_before, in_the_past, of_another_year, often
from partystate.reading.en.story import Story
from partystate.reading.en.views import SentenceView
from partystate.reading.patterns import pattern
from partystate.reading.report import BODY_KINDS, EventKind

_TRIBUTE = pattern(r"\b(?:pay|paid|paying) (?:\w+ )?(?:tribute|homage|respects)\b")
_PERSON_OR_FAMILY = pattern(r"⟦\d+⟧(?! [A-Z])|(?:the\s+)?famil")
"""What is visited and is no site; "⟦0⟧ Academy" bears a person's name and is one."""
_IT = pattern(r"(?:it|them|there)\b(?! [A-Z])")
"""Where nothing was told before, "visited it" speaks of what the report is not about."""
_COMPANY_TOLD = pattern(
    r"\b(?:He|She|They) (?:was|were) (?:also )?accompanied by\b|\b[Aa]ccompanying (?:him|her|them)\b"
)
_CLOSING = pattern(r"\b(?:opening|closing|awarding) ceremony\b")
_BARE_EVENT = pattern(r"\bevents?$")
"""What without a day only leads up to the news ("An impressive event took place")."""
_FAMILIES = pattern(r"(?:the\s+)?(?:bereaved )?families\b")
_MOURNED = pattern(r"\bmourned (?:his|her|their|the)\b|\bthe bier of\b[^.;]*\bmourn")
_COUNTRY = pattern(r"(?:the\s+)?([A-Z][\w.]+(?: Federation)?)\b(?! (?:Embassy|embassy))")
_PLACE_ABROAD = pattern(
    r"(?:the\s+)?(?P<n>(?:[A-Z][\w'’-]+ ){0,2}[A-Z][\w'’-]+)(?:, [A-Z]\w+ Province)?"
    r"(?: of|,| in)(?: the)? (?P<c>[A-Z]\w+)"
)
""" "visited Dalian City of China": a journey."""
_FOREIGN_SITE = pattern(r"(?:the\s+)?([A-Z]\w+) (?:capital|border|port|city|town|region)\b")
_BARE_PLACE = pattern(r"(?:the\s+)?([A-Z]\w+)(?=[.,;]|\s*$| (?:on|in|for|from|last|this|and|with|aboard|at|to|late"
    r"|early)\b)")
_A_SITE = pattern(r" (?:an?|the|his|her) (?:[\w’'-]+ )?[a-z]")
_LOCALITIES = frozenset(["City", "Province", "County", "Region", "District"])
_HAD_A_MEETING = pattern(r"\bhad\b.*\bmeeting with$")
_SAID_SO = pattern(r"\w+ (?:this|these|so|it)\b")
_RECEIVED_THING = pattern(
    r"(?:a|an|the|congratulatory|warm)?\s*(?:[\w-]+ ){0,3}(?:messages?|gifts?|letters?|floral|presents?|greetings"
    r"|telegrams?|(?:[Nn]ew [Yy]ear['’]?s? )?cards?|report"
    r"|wreath|credentials|salute|education|training|award|order|medal|prize|titles?|diplomas?|certificates?)\b"
)
_PHOTOGRAPHED = pattern(r"\b(?:photo (?:session|taken)|picture taken)\b")
_VISITOR = pattern(
    r"\b(?:delegation|ambassador|envoy|guest|(?:his|her|their|its) party|group of [A-Z]\w+ in)\b"
)
_UNNAMED = pattern(r"(?!He\b|She\b|They\b)[A-Z]\w+ ")
"""A subject of no name and no pronoun."""
_OFFICIALS = pattern(
    r"\b(?:officials|envoys?|delegates|lawmakers|business(?:men|people)|personages|personalities|entourages?"
    r"|representatives|dignitaries)\b"
)
_WELCOME = pattern(r"\b(?:welcome|welcoming|farewell|send-?off|seeing-off) ceremony\b")
_TO_PAY = pattern(r" to (?:pay|lay|place)\b")
_BIER = "the bier"
_GONE = pattern(
    r"\b(?:Visit\w*|Leav\w+|Arriv\w+|Return\w*|Depart\w*|Tours?|Trip|Flies|Back|Here|Home|Passes|Off|Delegations?)\b"
)
"""Words of the headlines that tell of a journey."""
_IN_LAND = pattern(r"\bin (?:the )?([A-Z]\w+)")
_TRIED = pattern(r"\b(?:test-?(?:fir|launch)\w*|drills?|exercises?|maneuvers|manoeuvres|launch(?:ing)?)\b")
_CONTEXT = 500
"""Characters before a visit that may set it in another year."""
_NEEDS_NAMED = pattern(r"came|visited|paid|crossed|passed")
_ARTICLE = pattern(r"(?:An?|The) ")
_MANY = pattern(r"(?:The )?[A-Za-z]+s\b")
"""Unnamed travellers in the plural."""
_NEEDS_NATIVE = pattern(r"visited|paid")
_AT_NO_STATION = pattern(r"arrived? at (?![A-Z⟦]|the (?:[A-Z]|airport|(?:railway )?station|port))")
_OFFICE_IN_TITLE = pattern(
    r"\b(?:Premier|Minister|Ambassador|Delegation|President|Leader|Senior (?:Party )?Officials?|Director|Party"
    r"|Secretary|Envoy|FM|PM)\b"
)
_COMPANY_OF = pattern(r"\b(?:part(?:y|ies)|delegations?|groups?|entourages?) (?:of|from) (?:the )?$")
"""Before another state's name: the company of people who are met."""
_DEEDS: frozenset[EventKind] = frozenset(["guidance", "talks", "performance", "travel"])
"""What a speaker recalls of somebody: where his words are printed, it is no news of the report."""
_ONE_A_REPORT: frozenset[EventKind] = BODY_KINDS | {
    "guidance", "mourning", "performance", "meeting", "ceremony", "travel", "talks", "reception",
}  # fmt: skip
"""Kinds beside which a further head of a minor kind tells of nothing new."""


class Admission:
    """Judges the heads of one document."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._lexicon = story.grammar.lexicon
        self._historical = False
        """A story of the past is being told: what follows without a day of its own belongs to it."""
        self._recalls_meeting = False
        """The report tells first of a meeting of another year: what follows without a day belongs to it."""
        self._recalled_in: int | None = None
        """The paragraph of that story, where it stands in the news of something else."""

    def kind(
        self, view: SentenceView, head: Head, subjects: list[Person], objects: list[Person], *, lead: bool
    ) -> EventKind | None:
        """The kind of event a head tells, or None where it tells none of this report's.

        `subjects`: the living who act; `objects`: the named who were met; `lead`: the report has only begun.
        """
        kind = head.kind
        if self._story.looks_back(view):
            return None
        if kind != "travel" and (head.acted or not head.meeting) and self._past(view):
            self._historical = True
            self._recalled_in = view.sentence.paragraph if self._story.drafts else None
            return None
        if head.opened and head.meeting is not None and self._of_old(view, head):
            return None
        if self._historical and self._recalled_in is not None and self._recalled_in != view.sentence.paragraph:
            self._historical = False  # a speaker looked back; the report's own news goes on
        if self._historical and (head.acted or not head.meeting) and not self._story.days(view):
            return None
        natives = [p for p in subjects if not p.foreign]
        if (kind in _DEEDS or head.pictures) and not head.opened and self._recalled(view, head):
            return None
        if kind in _DEEDS and not head.opened and self._in_somebodys_words(view):
            return None
        if kind == "guidance" and not head.opened:
            called = subjects and not natives and not objects and self._story.grammar.own_mission.match(head.object)
            if called:
                return "talks"  # a foreigner called at an embassy of this state
            if self._story.drafts and any(p.foreign for p in subjects):
                return None  # "Before the talks, the premier and ⟦0⟧ visited a photo exhibition": no inspection
            return self._guidance(view, head, natives, lead=lead)
        if kind == "travel":
            return kind if self._travels(view, head) else None
        if kind == "ceremony" and head.pictures:
            return kind if lead and not self._story.drafts else None
        if kind == "ceremony" and not head.opened and not subjects and not self._own_rite(view, head):
            return None
        if head.opened and _BARE_EVENT.search(head.subject) and not self._story.days(view):
            return None
        if head.opened and not self._story.drafts and only_sent(head.subject, self._told_before(view)):
            return None
        if head.opened:
            met = kind == "meeting" and view.skeleton.startswith("met", head.verb)
            return None if met and self._story.grammar.rosters.is_foreign(head.subject) else kind
        if kind == "talks":
            if self._talks(view, head, subjects, objects):
                return kind
            return "meeting" if lead and self._gives_audience(view, head, natives) else None
        if kind == "performance":
            watched = lead and not subjects and self._watched_by_many(view, head)
            return kind if subjects or watched else None
        if kind == "mourning":
            return kind if subjects or _BIER in view.skeleton or "⟦" not in head.subject else None
        return kind

    def _own_rite(self, view: SentenceView, head: Head) -> bool:
        """Whether people of this state, not guests, lay flowers, pay homage or, on a certain day, plant trees."""
        verb = view.skeleton[head.verb :]
        if verb.startswith("planted"):
            return bool(self._story.days(view)) and not self._story.grammar.rosters.is_foreign(head.subject)
        if not verb.startswith("visited"):
            return not self._story.grammar.rosters.is_foreign(head.subject)
        pays = _TO_PAY.search(view.skeleton, head.verb) is not None or bool(self._story.days(view))
        return pays and not self._story.grammar.rosters.is_foreign(head.subject)

    def _watched_by_many(self, view: SentenceView, head: Head) -> bool:
        """Whether a company of people, on a certain day, watched what was performed ("The delegation … enjoyed …")."""
        rosters = self._story.grammar.rosters
        told = rosters.own_people(head.subject) or rosters.is_foreign(head.subject)
        return told and bool(self._story.days(view)) and not self._story.drafts

    def _told_before(self, view: SentenceView) -> str:
        document = self._story.document
        return document.text[document.title_end : view.sentence.start]

    def _of_old(self, view: SentenceView, head: Head) -> bool:
        """Whether a meeting was held in another year, as told here or in a sentence before."""
        told = self._story.days(view)
        if held_before(view, head.verb, told, self._story.document.published):
            self._recalls_meeting = not self._story.drafts
            return True
        return self._recalls_meeting and not told

    def _past(self, view: SentenceView) -> bool:
        published, dated = self._story.document.published, bool(self._story.days(view))
        return in_the_past(view.skeleton, published, dated=dated)

    def _recalled(self, view: SentenceView, head: Head) -> bool:
        """Whether a visit is one of many or of another year, or of him whom only the lexicon knows as "he"."""
        story = self._story
        if head.kind == "guidance" and often(view.skeleton):
            return True
        if story.drafts or story.days(view) or (head.kind == "travel" and "⟦" not in head.subject):
            return False
        start = view.sentence.start
        before = story.document.text[max(story.document.title_end, start - _CONTEXT) : start]
        if of_another_year(before, story.document.published):
            return True
        leader, pronoun = story.people.leader, head.subject in ("He", "She", "he", "she")
        named = leader is not None and name_key(leader.name) in name_key(story.title)
        if named or story.press:
            return False
        if head.kind == "travel":  # told without a day, and not in the headline
            return head.subject.startswith("⟦") and _GONE.search(story.title) is None
        if head.kind == "guidance" and pronoun and story.people.last_subject is None:
            return True
        return view.skeleton.startswith("Recently") and head.kind in ("talks", "guidance")

    def _in_somebodys_words(self, view: SentenceView) -> bool:
        """Whether a sentence without a day stands behind "he went on:", and is told of a bare name or pronoun."""
        if not self._story.speech_before(view.sentence.start) or self._story.days(view):
            return False
        first = view.mentions[0] if view.skeleton.startswith("⟦0⟧") else None
        return first is None or not (first.has_apposition or first.posts)

    def supported(self, view: SentenceView, head: Head, subjects: list[Person], *, lead: bool) -> bool:
        """Whether headline, lead or a day of its own supports a head; else it tells of something in passing."""
        story = self._story
        if story.drafts or (story.press and lead and subjects):
            return True
        if head.kind in BODY_KINDS:
            return lead or story.press
        dated = bool(story.days(view)) or (not story.drafts and self._opens_dated(view))
        if head.kind == "performance" and head.object and "⟦" not in head.subject:
            abroad = any(w in self._lexicon.countries for w in _IN_LAND.findall(view.skeleton, head.verb))
            # "members of the squads gave performances" is told of many days
            return dated or (lead and not abroad and _ARTICLE.match(head.subject) is not None)
        if head.kind in ("guidance", "talks", "performance") and not head.opened and subjects and story.title:
            title = name_key(story.title)
            named = any(p.name.split()[0] in story.title or name_key(p.name) in title for p in subjects)
            if dated or named or (lead and self._introduced(view)):
                return True
            tried = head.verb == 0 or _TRIED.search(head.object) is not None
            if lead and head.kind == "guidance" and tried and story.people.leader in subjects:
                return True  # "Leading the drill, ⟦0⟧ …", of which the sentence before has told the day
            if lead and head.kind == "talks" and any(not m.native and (m.posts or m.open_roles) for m in view.mentions):
                return True
            return _OFFICE_IN_TITLE.search(story.title) is not None
        return lead or dated

    def _opens_dated(self, view: SentenceView) -> bool:
        """Whether the sentence is the leader's, in a first paragraph that goes on to name a day."""
        story = self._story
        mention = view.mentions[0] if view.mentions else None
        if view.sentence.paragraph > 1 or mention is None or story.people.of(mention) is not story.people.leader:
            return False
        rest = story.paragraph_at(view.sentence.start).split("\n")[-1]
        return bool(days(rest, story.written))

    def _introduced(self, view: SentenceView) -> bool:
        """Whether a sentence begins with the leader and his posts, as the news of what he did begins."""
        first = view.mentions[0] if view.skeleton.startswith("⟦0⟧") else None
        return first is not None and first.has_apposition and self._story.people.of(first) is self._story.people.leader

    def told_already(self, head: Head, subjects: list[Person], objects: list[Person]) -> Draft | None:
        """The event of this report a head belongs to, if it is told already."""
        for draft in reversed(self._story.drafts):
            event = draft.event
            if event.kind == "other" and event.start is None and head.opened and _CLOSING.search(head.subject):
                event.kind, event.place = "ceremony", None  # of a contest of many days its close is the news
            if event.kind != head.kind:
                continue
            if head.kind == "travel" and self._own_journey(draft) != self._own_travellers(head, subjects):
                continue
            if self.travels_apart(head, subjects):
                continue
            others_met = objects and draft.people() and not any(draft.has(o) for o in objects)
            if others_met and self._story.press and not any(p.foreign for p in draft.people()):
                others_met = False  # the press names in a later sentence the guest its first has only described
            others_met = others_met or self._of_others(draft, subjects, objects)
            others_met = others_met or self._another_guest(draft, subjects, objects)
            if head.kind == "talks" and not head.opened and others_met:
                continue
            if head.kind == "reception" and subjects and draft.people() and not any(draft.has(s) for s in subjects):
                continue
            if head.kind == "reception" and not head.opened and event.place and not subjects:
                continue
            if head.meeting is not None and event.body and head.meeting.body and head.meeting.body != event.body:
                continue
            return draft
        return None

    def _of_others(self, draft: Draft, subjects: list[Person], objects: list[Person]) -> bool:
        """Whether the press tells with two names of talks whose own side is none of those of the talks told before."""
        own = [p for p in (*subjects, *objects) if not p.foreign]
        told = any(p.capacity == "principal" for p in draft.people())
        return self._story.press and bool(own and objects) and told and not any(draft.has(p) for p in own)

    def _another_guest(self, draft: Draft, subjects: list[Person], objects: list[Person]) -> bool:
        """Whether a head of talks names a foreigner, and the talks told of before were with others."""
        guests = [p for p in (*subjects, *objects) if p.foreign]
        before = [p for p in draft.people() if p.foreign]
        return bool(guests and before) and not any(draft.has(p) for p in guests)

    def may_add(self, kind: EventKind, *, lead: bool, dated: bool = False) -> bool:
        """Whether a further event of another kind is one of its own; `dated`: its sentence names a day."""
        kinds = {d.event.kind for d in self._story.drafts}
        if not kinds:
            return True
        if kind in BODY_KINDS:
            if self._story.press and dated and kind not in kinds and kinds <= BODY_KINDS:
                return True  # "Before the assembly's session, the North held a politburo meeting on Saturday"
            return lead and kinds <= {"guidance", "mourning", "ceremony"}
        if kind in ("reception", "talks"):
            return True
        if kind == "guidance":
            return bool(kinds & (BODY_KINDS | {"talks"})) and "guidance" not in kinds
        if kind == "performance":
            if self._story.press and dated and "performance" not in kinds:
                return True
            return bool(kinds & {"talks", "travel", "reception"})
        if kind == "travel":
            if self._story.press and dated and kinds <= {"talks", "reception"}:
                return True  # "Meanwhile, a delegation led by the trade minister left … on Tuesday"
            return lead and kinds == {"travel"} and not any(self._own_journey(d) for d in self._story.drafts)
        if kind == "mourning":
            return False
        return lead and not kinds & _ONE_A_REPORT

    def welcomes(self, head: Head) -> bool:
        """Whether a head tells of the ceremony at which this state's people first come into a guest's arrival."""
        drafts = self._story.drafts
        if not head.opened or head.kind != "ceremony" or not _WELCOME.search(head.subject):
            return False
        return all(d.event.kind == "travel" and all(p.foreign for p in d.people()) for d in drafts)

    def travels_apart(self, head: Head, subjects: list[Person]) -> bool:
        """Whether people of this state travel of whom no journey of the report has told ("Meanwhile, the delegation
        led by ⟦1⟧ came home")."""
        drafts = self._story.drafts
        if head.kind != "travel" or not drafts or any(d.event.kind != "travel" or not d.people() for d in drafts):
            return False
        beside = head.verb < head.start + len(head.subject)  # "Also leaving was a delegation led by ⟦1⟧": one departure
        own = bool(subjects) and not beside and not any(s.foreign for s in subjects)
        return own and not any(d.has(s) for d in drafts for s in subjects)

    def _own_journey(self, draft: Draft) -> bool:
        """Whether this state's people travel, not guests of theirs."""
        if any(p.capacity == "principal" for p in draft.people()):
            return True
        return not draft.people() and any(g.capacity == "principal" for g in draft.event.groups)

    def _own_travellers(self, head: Head, subjects: list[Person]) -> bool:
        """Whether a head of travel tells of this state's people."""
        if subjects:
            return any(not p.foreign for p in subjects)
        return not self._story.grammar.rosters.is_foreign(head.subject)

    # -- by kind ------------------------------------------------------------------------------------------------

    def _guidance(self, view: SentenceView, head: Head, natives: list[Person], *, lead: bool) -> EventKind | None:
        """A visit: homage is a ceremony, a country a journey, a person or family no inspection."""
        story, grammar = self._story, self._story.grammar
        posts = [post for n in natives for post in n.posts]
        if "⟦" not in head.subject and grammar.homage.match(head.object):
            own = _UNNAMED.match(head.subject) is not None and not grammar.rosters.is_foreign(head.subject)
            return "ceremony" if own and lead else None
        if not natives and self._guest_shown_round(view, head, lead=lead):
            return "ceremony" if grammar.homage.match(head.object) else "other"
        if not natives or (posts and all(grammar.overseas.search(post) for post in posts)):
            return None
        homage = grammar.homage.match(head.object) or (story.press and grammar.mausoleum.match(head.object))
        if homage or _TRIBUTE.search(view.skeleton):
            mourned = _MOURNED.search(view.skeleton, head.verb) is not None
            return ("mourning" if mourned else "ceremony") if lead else None
        if lead and _FAMILIES.match(head.object) and story.days(view):
            return "other"  # officials called on families, to congratulate or console them
        if grammar.no_inspection.match(head.object) or _PERSON_OR_FAMILY.match(head.object):
            return None
        if not story.drafts and _IT.match(head.object):
            return None
        if not lead and not story.drafts and story.people.leader not in natives:
            return None
        bare = _BARE_PLACE.match(head.object) if story.press else None
        if bare is not None and bare.group(1) in self._lexicon.foreign_places:
            return "travel"  # "made a surprise trip to Beijing"
        if story.press and self._is_abroad():
            return None
        foreign = _FOREIGN_SITE.match(head.object) if story.press else None
        if foreign is not None and foreign.group(1) in self._lexicon.country_of.keys() - self._lexicon.own_names:
            return None  # "on a visit to the Russian capital"
        abroad = _PLACE_ABROAD.match(head.object)
        if abroad is not None and abroad.group("c") in self._lexicon.countries:
            institution = self._lexicon.body_words.intersection(abroad.group("n").split()) - _LOCALITIES
            if not institution:
                return "travel"
        country = _COUNTRY.match(head.object)
        named = country is not None and country.group(1) in self._lexicon.country_of
        return "travel" if named and head.object.split()[0].strip(",.;") in self._lexicon.countries else "guidance"

    def _is_abroad(self) -> bool:
        """Whether what the press tells of a visit belongs to a journey abroad, told before or in this sentence."""
        places = self._lexicon.foreign_places
        told = [d.event.place or "" for d in self._story.drafts if d.event.kind in ("travel", "talks", "reception")]
        return any(place in words for place in places for words in (*told, self._story.title))

    def _guest_shown_round(self, view: SentenceView, head: Head, *, lead: bool) -> bool:
        """Whether a guest visits a site on a certain day; it stands where somebody of this state goes along."""
        story = self._story
        if not (lead and head.subject.startswith("⟦0⟧") and story.days(view)) or story.drafts:
            return False
        return _COMPANY_TOLD.search(story.document.text) is not None

    def _talks(self, view: SentenceView, head: Head, subjects: list[Person], objects: list[Person]) -> bool:
        """Somebody of this state met somebody from elsewhere; messages and gifts are received too, and are no talks."""
        envoy = not subjects and not objects and view.skeleton.startswith("paid", head.verb)
        if envoy or view.skeleton.startswith("presented", head.verb):  # "The ambassador of this state to X paid …"
            return not subjects or any(not p.foreign for p in (*subjects, *objects))
        if _SAID_SO.match(view.skeleton, head.verb):  # who said it is known from the sentence, or not named at all
            return any(not p.foreign for p in (*subjects, *objects))
        if not objects and _HAD_A_MEETING.search(view.skeleton[head.verb : head.object_at].strip()):
            return False
        if _RECEIVED_THING.match(head.object) or met_on_arrival(view, head, self._story):
            return False
        if all(p.foreign for p in (*subjects, *objects)):
            own = self._story.grammar
            whose = own.own_company.search(head.object) or own.own_mission.match(head.object)
            return bool(subjects) and not objects and whose is not None
        grammar = self._story.grammar
        foreign = any(p.foreign for p in (*subjects, *objects)) or grammar.rosters.is_foreign(head.object)
        if not foreign and any(not p.foreign for p in subjects):
            theirs = grammar.other_state.search(head.object)
            if theirs is not None:
                of_theirs = _COMPANY_OF.search(head.object, 0, theirs.start())
                foreign = _OFFICIALS.search(head.object) is not None or of_theirs is not None
        return foreign or _VISITOR.search(head.object) is not None

    def _gives_audience(self, view: SentenceView, head: Head, natives: list[Person]) -> bool:
        """The leader met people of his own state to be photographed with them, as the report goes on to tell."""
        story = self._story
        if story.drafts or story.people.leader not in natives or _RECEIVED_THING.match(head.object):
            return False
        return view.skeleton.startswith("met", head.verb) and _PHOTOGRAPHED.search(story.document.text) is not None

    def _travels(self, view: SentenceView, head: Head) -> bool:
        """Verbs that are said of much else need a traveller with a name."""
        if head.subject == "They" and self._story.drafts:
            return False
        verb = view.skeleton[head.verb : head.end]
        if self._story.press and verb.startswith("paid") and _A_SITE.match(view.skeleton, head.end):
            return False  # "paid a visit to a farm"
        people = [self._story.people.of(m) for m in view.named(head.subject)]
        if not people and _MANY.match(head.subject) and not self._story.days(view):
            return False
        if (_NEEDS_NAMED.match(verb) and not people) or _AT_NO_STATION.match(view.skeleton, head.verb):
            return False
        return not _NEEDS_NATIVE.match(verb) or any(not p.foreign for p in people)
