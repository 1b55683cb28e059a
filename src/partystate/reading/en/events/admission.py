"""Which heads count: what looks like an event may be told of the past, of foreigners or in passing."""

from __future__ import annotations

from typing import Final

from partystate.reading.dates import days
from partystate.reading.en.events.apart import told_separately
from partystate.reading.en.events.deeds import Deeds
from partystate.reading.en.events.flowers import only_sent
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.head_patterns import WHOLE_COURSE
from partystate.reading.en.people.context import Person, name_key
from partystate.reading.en.text.other_days import held_before, in_the_past, of_another_year, often, opens_in_the_past
from partystate.reading.en.text.press_past import without_lives
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import pattern
from partystate.reading.report import BODY_KINDS, EventKind

_HIS_CABINET: Final = pattern(r"\b(?:his|her) (?:[a-z]+ )?[Cc]abinet\b")
"""A president's or prime minister's own cabinet: of another state."""
_BARE_EVENT: Final = pattern(r"\bevents?$")
"""What without a day only leads up to the news ("An impressive event took place")."""
_ATTENDED_EVENT: Final = guarded(
    r"\b(?:attended|took part in|participated in|present at|attending|(?:appeared|arrived) at|on hand at) "
    r"the (?:venue of the )?(?:[\w-]+ ){0,3}?event\b"
)
_PRESENT: Final = guarded(r"\n(?:Also )?[Pp]resent (?:there |at the embassy )?were\b")
""" "attended the celebration event": the bare event told of before is the news itself."""
_ARTICLE: Final = pattern(r"(?:An?|The) ")
_TO_PAY: Final = pattern(r" to (?:pay|lay|place)\b|(?:,| and) (?:laid|paid|placed) |(?<!pay[ ])on the occasion of\b")
_BIER: Final = "the bier"
_GONE: Final = pattern(
    r"\b(?:Visit\w*|Leav\w+|Arriv\w+|Return\w*|Depart\w*|Tours?|Trip|Flies|Back|Here|Home|Passes|Off|Delegations?)\b"
)
"""Words of the headlines that tell of a journey."""
_IN_LAND: Final = pattern(r"\bin (?:the )?([A-Z]\w+)")
_TRIED: Final = pattern(
    r"\b(?:test-?(?:fir|launch)\w*|drills?|exercises?|maneuvers|manoeuvres|launch(?:ing)?)\b"
    rf"|^the {WHOLE_COURSE}\b"
)
_BEHIND_EVENT: Final = 1200
"""Characters behind a bare event within which the report names who attended it."""
_SINCE: Final = pattern(r"\bsince [^,;.]*")
""" "his first journey | since he took power in 2011": what the press measures its news by."""
_CONTEXT: Final = 500
"""Characters before a visit that may set it in another year."""
_OFFICE_IN_TITLE: Final = pattern(
    r"\b(?:Premier|Minister|Ambassador|Delegation|President|Leader|Senior (?:Party )?Officials?|Director|Party"
    r"|Secretary|Envoy|FM|PM|(?:Vice-|Deputy )?Chair(?:man|woman|person)|Speaker|Head of|Chief of"
    r"|(?:Inspects|Visits|Tours|Surveys|Meets|Receives|Inspected|Met|Received|Field Guidance|Talks?)(?! of\b))\b"
)
_DEEDS: frozenset[EventKind] = frozenset(["guidance", "talks", "performance", "travel"])
"""What a speaker recalls of somebody: where his words are printed, it is no news of the report."""


class Admission:
    """Judges the heads of one document."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._deeds = Deeds(story)
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
        if kind == "cabinet_meeting" and self._story.press and _HIS_CABINET.search(view.skeleton) is not None:
            return None
        if kind == "travel" and self._story.press and self._past(view) and not self._story.days(view):
            return None  # "travelled to X in 2000", told of somebody's life
        if self._story.drafts and opens_in_the_past(view.skeleton, self._story.document.published):
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
            return self._deeds.visit(view, head, natives, lead=lead)
        if kind == "travel":
            return kind if self._deeds.travels(view, head) else None
        if kind == "ceremony" and head.pictures:
            separate = self._story.press and told_separately(view)
            return kind if separate or (lead and not self._story.drafts) else None
        if kind == "ceremony" and not head.opened and not subjects and not self._own_rite(view, head):
            return kind if lead and not self._story.drafts and self._with_own_people(view, head) else None
        if head.opened and _BARE_EVENT.search(head.subject) and not self._story.days(view):
            return kind if self._attended(view) else None
        if kind == "mourning" and view.skeleton.startswith("sent ", head.verb):
            behind = self._story.document.text[view.sentence.end :]
            return kind if lead and _PRESENT.search(behind) is not None else None  # who brought them was there
        if head.opened and not self._story.drafts and only_sent(head.subject, self._told_before(view)):
            return None
        if head.opened:
            met = kind == "meeting" and view.skeleton.startswith("met", head.verb)
            return None if met and self._story.grammar.sides.is_foreign(head.subject) else kind
        if kind == "talks":
            if self._deeds.talks(view, head, subjects, objects):
                return kind
            return "meeting" if lead and self._deeds.gives_audience(view, head, natives) else None
        if kind == "performance":
            watched = lead and not subjects and self._watched_by_many(view, head)
            return kind if subjects or watched else None
        if kind == "mourning":
            return kind if subjects or _BIER in view.skeleton or "⟦" not in head.subject else None
        return kind

    def _attended(self, view: SentenceView) -> bool:
        """Whether a sentence not far behind tells who attended the event that this one tells of."""
        end = view.sentence.end
        return _ATTENDED_EVENT.search(self._story.document.text[end : end + _BEHIND_EVENT]) is not None

    def _with_own_people(self, view: SentenceView, head: Head) -> bool:
        """Whether guests pay homage on a certain day, and the report goes on to tell who was present: of this state's
        people there must be some, as `standing` sees in the end."""
        behind = self._story.document.text[view.sentence.end : view.sentence.end + _BEHIND_EVENT]
        verb = view.skeleton[head.verb :]
        return verb.startswith("visited") and bool(self._story.days(view)) and _PRESENT.search(behind) is not None

    def _own_rite(self, view: SentenceView, head: Head) -> bool:
        """Whether people of this state, not guests, lay flowers, pay homage or, on a certain day, plant trees."""
        verb = view.skeleton[head.verb :]
        if verb.startswith("planted"):
            return bool(self._story.days(view)) and not self._story.grammar.sides.is_foreign(head.subject)
        if not verb.startswith("visited"):
            return not self._story.grammar.sides.is_foreign(head.subject)
        pays = _TO_PAY.search(view.skeleton, head.verb) is not None or bool(self._story.days(view))
        return pays and not self._story.grammar.sides.is_foreign(head.subject)

    def _watched_by_many(self, view: SentenceView, head: Head) -> bool:
        """Whether a company of people, on a certain day, watched what was performed ("The delegation … enjoyed …")."""
        sides = self._story.grammar.sides
        told = sides.own_people(head.subject) or sides.is_foreign(head.subject)
        told = told or "articipants" in head.subject  # of a festival, from here and abroad
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
        told = without_lives(_SINCE.sub("", view.skeleton), ())[0] if self._story.press else view.skeleton
        return in_the_past(told, published, dated=dated)

    def _recalled(self, view: SentenceView, head: Head) -> bool:
        """Whether a visit is one of many or of another year, or of him whom only the lexicon knows as "he"."""
        story = self._story
        told = view.skeleton.replace(" a number of ", " several ") if story.press else view.skeleton
        if head.kind in ("guidance", "performance") and often(told):
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

    def supported(
        self, view: SentenceView, head: Head, subjects: list[Person], objects: list[Person], *, lead: bool
    ) -> bool:
        """Whether headline, lead or a day of its own supports a head; else it tells of something in passing."""
        story = self._story
        if head.by_deeds:
            return lead and not story.drafts and bool(story.days_of_news(view))
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
            if lead and head.kind == "guidance" and _TRIED.search(head.object) and self._tried_before(view):
                return True  # "⟦0⟧, secretary of X, oversaw the test-fire" that the sentence before has told of
            if lead and head.kind == "talks":
                known = any(p.foreign and (p.posts or p.open_roles) for p in (*subjects, *objects))
                if known or any(not m.native and (m.posts or m.open_roles) for m in view.mentions):
                    return True
            return _OFFICE_IN_TITLE.search(story.title) is not None
        return lead or dated

    def _tried_before(self, view: SentenceView) -> bool:
        """Whether what an official is said to have overseen has been told before, with its day."""
        told = self._told_before(view)
        return _TRIED.search(told) is not None and bool(days(told, self._story.written))

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
