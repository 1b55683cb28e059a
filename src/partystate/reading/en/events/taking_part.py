"""From filled participation frames to the people and groups of an event."""

from __future__ import annotations

from partystate.reading.en.events.awards import Awards
from partystate.reading.en.events.beside import Beside
from partystate.reading.en.events.came_too import came_too
from partystate.reading.en.events.delegates import Delegates
from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.hosts import HOST_AFTERWARDS
from partystate.reading.en.events.in_company import in_company
from partystate.reading.en.events.place_beside import place_beside
from partystate.reading.en.events.speaking import Speaking
from partystate.reading.en.events.story import Story
from partystate.reading.en.events.which_event import WhichEvent
from partystate.reading.en.events.whose_groups import WhoseGroups
from partystate.reading.en.participation.groups import points_to_delegation
from partystate.reading.en.participation.other_occasions import of_this_event
from partystate.reading.en.participation.press_frames import press_slots
from partystate.reading.en.participation.slots import Slot
from partystate.reading.en.text.other_days import opens_in_the_past
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, pattern
from partystate.reading.report import BODY_KINDS, Capacity, EventKind

_HE_ATTENDED = pattern(
    r"(?P<s>He|She) "
    r"(?:was (?:also )?(?:present|on hand)\b|(?:attended|took part in) (?:it|the (?:banquet|reception))\b)"
)
_WATCHED_GAMES = guarded(
    rf"(?:[A-Z][a-z]+ (?:[a-z]+ )?)?(?P<s>{MARK}),?(?: (?:also|then|personally))? (?:watched|enjoyed) "
    r"(?:it\b|(?:the|a|an) (?:[\w-]+ ){0,3}?(?:games?|match(?:es)?|contests?|tournament|events?)\b)"
)
_SEEN_BY = guarded(
    r"^(?:Watching|Enjoying|Seeing|Appreciating) [^.;⟦]{2,90}? (?:was|were)\b"
    r"|\b(?:was|were) (?:also )?(?:watched|seen|enjoyed|appreciated) by\b"
)
_GAMES = pattern(r"\b(?:[Gg]ames?|[Mm]atch(?:es)?|[Cc]ontests?|[Tt]ournament|[Cc]hampionships?|[Mm]arathon)\b")
_GATHERINGS: frozenset[EventKind] = frozenset(["reception", "performance", "ceremony"])
_WELCOMED_AT: frozenset[EventKind] = frozenset(
    ["travel", "guidance", "talks", "ceremony", "performance", "mourning", "other"]
)
"""Events at which somebody is greeted on the spot."""
_ON_ARRIVAL = pattern(r"\b(?:greeted|received|met|welcomed) at the (?:airport|(?:railway )?station|port)\b")
_ARRIVED = guarded(r"\b(?:[Uu]pon|[Oo]n) (?:his|her|their) arrival\b|\b(?:as|when) (?:he|she|they) arrived\b")
_UNSAID = pattern(
    r"\b(?:no (?:word|mention|indication|sign)\b|unclear|not (?:clear|known|immediately clear|mentioned|seen|attend"
    r"|visible|present|(?:believed |thought )?to have (?:attended|taken part|been|appeared|shown))\b"
    r"|fail(?:ed|s)? to (?:attend|appear|show up)\b"
    r"|did not (?:attend|take part|appear|travel|say|mention|report)\b|(?:was|were) absent|stayed away|skipped\b"
    r"|whether\b)"
)
"""Words of a press sentence that tells who was not there, or was not said to be."""
_WITH_COMPANY: frozenset[EventKind] = _GATHERINGS | {"guidance", "travel", "mourning"}
"""Events to which somebody takes company."""
_SPOUSE = pattern(r"(?:(?:together|along) with )?(?:his|her) (?:wife|husband|spouse)")
_SPOUSE_NAMED = pattern(r"\b(?:his|her) (?:wife|husband|spouse),? (?:Madam )?[A-Z][a-z]+ [A-Z]")
_HIMSELF = pattern(r"(?:[\w’'-]+ ){0,5}?(?:leader|ruler|dictator|strongman)")
""" "The North's top leader, ⟦0⟧, observed …": no group, but what the named one is called."""
_SENT_OFF = pattern(r"\b(?:send-?off|seen off|sent off)\b")
_LED = pattern(r"\b(?:delegation|group|mission|party)\b[^;⟦]*? (?:led|headed) by ")
_AMONG_THEM = pattern(r"(?:Among (?:them|the visitors) (?:was|were|are)"
    r"|They (?:(?:also )?included|(?:are|were) (?:an? |the )?delegations? of))\b")
_THE_BURIED = pattern(r"(?:Also )?[Aa]mong them (?:was|were|are)\b|They (?:also )?included\b")
_BURIED = pattern(r"\bRemains of [^.]{0,250}? buried\b")
_GUIDED = frozenset((*BODY_KINDS, "meeting", "talks", "other"))
"""Kinds of event that somebody can guide, so that who is said to have done so took part."""
_READ_OUT = pattern(r",? (?:also |then )?read out\b")
_LIST_ALONE = pattern(r"⟦0⟧(?:(?:,|,? and) (?:⟦\d+⟧|[a-z][^.;:⟦]{2,160}?))*\.?")
_A_VERB = pattern(r"\b(?:was|were|is|are|has|had|have|(?!concerned|related|armed|united|honou?red)[a-z]+ed)\b")
"""What a sentence has and the rest of a list has not."""
_BESIDE_HIM = pattern(
    r"\b(?:[Ff]lanked|[Ss]eated|[Ss]at|[Ss]itting|[Ss]tanding|[Ss]tood|[Ss]een|[Pp]hoto\w*|[Pp]ictures?|[Ii]mages|[Ff]ootage"
    r"|television|[Bb]eside|[Nn]ext to|[Bb]ehind|side|[Aa]ccompan\w+|[Jj]oined (?:by|him|her)|[Aa]longside (?:him"
    r"|her|⟦)|[Ww]ith "
    r"(?:him|her)"
    r"|[Ss]urrounded|in the (?:room|audience))\b"
)
"""Words of company that show where somebody was, and not that he got something "along with" another."""
_AT_OTHER_TIMES = guarded(
    r"\b(?:(?:has|have|had) (?:\w+ly )?(?:been|accompanied|appeared)|often|frequent(?:ly)?|usually|regularly"
    r"|previously|earlier"
    r"|in recent (?:months|weeks|years)|key (?:public )?events|last (?:year|month)|trips?|tours?|visits?)\b"
)
"""Words of company at more than one occasion, or on a journey."""
_FRAME_LENGTH = 120
"""Characters before a slot within which its frame's words stand."""
_AND_BY = pattern(r",? and (?:was |were )?(?:accompanied|flanked|joined|followed|escorted|surrounded) by ")
""" "greeted by officials | and accompanied by ⟦1⟧": another capacity begins there."""


class TakingPart:
    """Puts the people and groups of one document's frames into its events."""

    def __init__(self, story: Story, which: WhichEvent) -> None:
        """`which`: finds the event that a frame belongs to."""
        self._story = story
        self._which = which
        self._beside = Beside(story)
        self._delegates = Delegates(story)
        self._awards = Awards(story)
        self._speaking = Speaking(story)
        self._whose = WhoseGroups(story)
        self._listed: tuple[Draft, int] | None = None
        """The event whose participants a paragraph has listed, and where that paragraph stands."""

    def read(self, view: SentenceView, signs: int, opened: Draft | None) -> None:
        """The frames of one sentence; `opened` is the event it has itself begun."""
        if opened is None and not self._story.drafts:
            self._awards.remember(view)
        if opened is None and not self._which.can_fill(view.skeleton):
            return
        place_beside(view, self._story, self._story.grammar.places)
        if self._story.press and (_UNSAID.search(view.skeleton) is not None or self._story.looks_back(view)):
            return
        if opened is None and opens_in_the_past(view.skeleton, self._story.document.published):
            return  # "In 2010, ⟦0⟧ attended a conference", told behind the news
        self._watched_games(view)
        found = self._story.grammar.frames.slots(view, signs)
        if self._story.press:
            found = of_this_event(view.skeleton, found) if opened is None else found
            self._beside_him(view, found, opened)
        if found:
            greeted = opened is None and any(s.capacity == "received" for s in found)
            target = opened or (self._which.open_arrival(view) if greeted else None) or self._which.of(view)
            if target is None and any(s.capacity in ("accompanied", "received") for s in found):
                target = self._which.open_by_actor()
            if target is None:
                return
            for slot in found:
                both = self._story.press or slot.capacity == "received"
                beside = _AND_BY.search(view.skeleton, slot.start, slot.end) if both else None
                cut = slot if beside is None else slot._replace(end=beside.start())
                self._assign(view, cut, target, opened=opened is not None)
                if beside is not None:
                    with_him = Slot("accompanied", beside.end(), slot.end, exhaustive=True)
                    self._assign(view, with_him, target, opened=opened is not None)
            present = any(slot.capacity == "attended" and slot.exhaustive for slot in found)
            self._listed = (target, view.sentence.paragraph) if present else None
        elif opened is None:
            self._list_goes_on(view)
        self._in_company(view, found)
        self._he_attended(view)
        self._hosted(view)
        self._speaking.read(view, self._story.current)
        self._beside.read(view, self._story.current)
        self._delegates.read(view, self._story.current)
        self._awards.read(view, self._story.current)

    def _in_company(self, view: SentenceView, found: list[Slot]) -> None:
        """Whom no frame, but only "together with" puts at somebody's side."""
        draft = self._story.current
        beside = in_company(view, draft) or came_too(view, draft, self._story.grammar.homage)
        if draft is None or beside is None:
            return
        if not any(slot.start < beside.end and beside.start < slot.end for slot in found):
            self.fill(view, draft, beside)

    def _beside_him(self, view: SentenceView, found: list[Slot], opened: Draft | None) -> None:
        """Whom only the press's own frames show at the side of who acts in the event told of."""
        target = opened or self._story.current
        if target is None:
            return
        for slot in press_slots(view.skeleton):
            same = [k for k, other in enumerate(found) if other.start < slot.end and slot.start < other.end]
            if same:
                if slot.capacity == "accompanied" and target.event.kind == "guidance":
                    for k in same:  # "joining him were …": on a visit they go with him
                        if found[k].capacity == "attended":
                            found[k] = found[k]._replace(capacity="accompanied")
                continue
            if slot.capacity == "accompanied" and target.event.kind not in _WITH_COMPANY:
                if _BESIDE_HIM.search(view.skeleton) is None or _AT_OTHER_TIMES.search(view.skeleton) is not None:
                    continue
                slot = slot._replace(capacity="attended")  # at his side at a meeting or at talks: there, as he is
            self._assign(view, slot, target, opened=opened is not None)

    def beside(self, view: SentenceView, company: Slot, opened: Draft | None) -> None:
        """Those at the side of him who acts in one sentence; `opened` is the event it has itself begun."""
        story = self._story
        target = opened or story.current or self._which.open_by_actor()
        if target is None or (story.press and target.event.kind not in _WITH_COMPANY):
            return
        if not (story.press and (_UNSAID.search(view.skeleton) is not None or story.looks_back(view))):
            self._assign(view, company, target, opened=opened is not None)

    def _list_goes_on(self, view: SentenceView) -> None:
        """Archives lose words with which a list goes on ("Present were …. | ⟦0⟧, officials concerned and others")."""
        listed, self._listed = self._listed, None
        if listed is None or listed[1] + 1 != view.sentence.paragraph:
            return
        if _LIST_ALONE.fullmatch(view.skeleton) and not _A_VERB.search(view.skeleton):
            end = len(view.skeleton.rstrip("."))
            self.fill(view, listed[0], Slot("attended", 0, end, exhaustive=True))

    def _he_attended(self, view: SentenceView) -> None:
        """ "He was present there on invitation": whom the pronoun means came to the reception, show or meeting."""
        story, draft = self._story, self._story.current
        m = _HE_ATTENDED.match(view.skeleton)
        if m is None or draft is None or draft.event.kind not in _GATHERINGS:
            return
        for person, spans in story.subject(view, m.group("s")):
            if person.foreign or not story.alive(person):
                continue
            chief = draft.event.kind != "ceremony" and person is story.people.leader
            draft.add(person, "principal" if chief else "attended", spans)

    def _watched_games(self, view: SentenceView) -> None:
        """ "⟦0⟧ watched the games": a contest that the leader came to see is a show given before him.

        So it is before officials of whom the report tells that they watched it.
        """
        story, draft = self._story, self._story.current
        m = _WATCHED_GAMES.match(view.skeleton) if draft is not None and draft.event.kind == "other" else None
        for person, spans in story.subject(view, m["s"]) if m is not None else ():
            if draft is not None and person is story.people.leader and story.alive(person):
                draft.event.kind = "performance"
                draft.add(person, "principal", spans)
        if m is None and draft is not None and draft.event.kind == "other" and _SEEN_BY.search(view.skeleton):
            start, end = draft.event.evidence[0]
            if _GAMES.search(story.document.text, start, end) is not None:
                draft.event.kind = "performance"

    def _hosted(self, view: SentenceView) -> None:
        """ "⟦0⟧ and staff members of his embassy hosted the event"."""
        draft = self._story.current
        host = HOST_AFTERWARDS.match(view.skeleton) if draft is not None and draft.event.kind == "reception" else None
        if draft is not None and host is not None:
            self.fill(view, draft, Slot("principal", *host.span("slot"), exhaustive=True))

    def _assign(self, view: SentenceView, slot: Slot, target: Draft, *, opened: bool) -> None:
        """Fill a slot into its event: company belongs to the visit or journey told before, not to the meeting."""
        story, capacity, draft = self._story, slot.capacity, target
        if _THE_BURIED.match(view.skeleton) and _BURIED.search(story.document.text):
            for mention in view.mentions:
                story.people.of(mention).deceased = True
            return
        among = _AMONG_THEM.match(view.skeleton) is not None and bool(draft.event.groups)
        stray = among and draft.event.kind == "travel"
        if stray and not draft.told_just_before(story.document.text, view.sentence.start):
            return  # "Foreign delegations arrived, too. Among them were …": none of those who left
        if among:
            capacity = draft.event.groups[-1].capacity  # of those told of in the sentence before
            slot = slot._replace(capacity=capacity)
            if capacity == "guest" and not self._compatriots(draft):  # guests may bear names of this nation's shape
                for mention in view.named(view.skeleton[slot.start : slot.end]):
                    story.people.of(mention).foreign = True
        if capacity == "accompanied" and not opened:
            if draft.event.kind in BODY_KINDS:
                draft = story.first("guidance") or draft
            if draft.event.kind in ("reception", "performance"):
                draft = story.first("travel", "guidance") or draft
        if capacity in ("accompanied", "received") and not opened and draft.event.kind == "talks":
            with_him = story.press and capacity == "accompanied"
            draft = story.first("travel") or (story.first("reception") if with_him else None) or draft
            if with_him and draft.event.kind == "talks" and self._all_foreign(view, slot):
                slot = slot._replace(capacity="guest")  # the guest's own company
            elif with_him and draft.event.kind == "talks" and not slot.exhaustive:
                return  # "travelled by train with his wife": the journey is no event of the report's
        if _SENT_OFF.search(view.skeleton, max(0, slot.start - _FRAME_LENGTH), slot.start):
            draft = story.latest("travel") or draft
            if draft.event.kind in ("reception", "performance"):
                return
        read_out = capacity == "reported" and _READ_OUT.match(view.skeleton, slot.end) is not None
        if capacity in ("spoke", "reported", "principal") and draft.event.kind == "guidance" and not read_out:
            return  # but of a decree that is read out on the spot
        if capacity == "principal" and draft.event.kind not in _GUIDED and not among:
            return  # "full of the pride of being guided by ⟦0⟧": only a meeting is guided so
        if capacity == "spoke" and opened and draft.event.kind == "talks":
            return  # "⟦0⟧ made these remarks when ⟦1⟧ called on him"
        if capacity == "reported" and draft.event.kind == "talks":
            return  # a guest conveys a letter, and reports to no meeting
        if capacity == "received" and opened and story.press and draft.event.kind == "talks":
            return  # "was received by President ⟦1⟧": the talks themselves
        if capacity == "received" and draft.event.kind not in _WELCOMED_AT and not _ARRIVED.search(view.skeleton):
            return
        if capacity == "received" and draft.event.kind == "talks" and _ON_ARRIVAL.search(view.skeleton):
            return  # of an arrival that is no event of the report's
        if slot.side and draft.event.kind == "travel":  # "On the guests' side were …": those who met them go on
            met = any(p.capacity == "received" for p in draft.people())
            slot = slot._replace(capacity="received" if met else "attended", side="")
        if slot.side == "rival":
            for mention in view.named(view.skeleton[slot.start : slot.end]):
                story.people.of(mention).foreign = True
        self.fill(view, draft, slot._replace(capacity="guest") if slot.side in ("other", "rival") else slot)

    def _compatriots(self, draft: Draft) -> bool:
        """Whether compatriots who live abroad are among the groups of an event."""
        grammar = self._story.grammar
        theirs = grammar.lexicon.events.compatriots
        return any(theirs in g.text or grammar.overseas.search(g.text) is not None for g in draft.event.groups)

    def _all_foreign(self, view: SentenceView, slot: Slot) -> bool:
        """Whether those of a slot are all of them guests from abroad."""
        people = [self._story.people.of(m) for m in view.named(view.skeleton[slot.start : slot.end])]
        return bool(people) and all(person.foreign for person in people)

    def fill(self, view: SentenceView, draft: Draft, slot: Slot) -> None:
        """Put the people and groups of a slot into an event."""
        story = self._story
        kind = draft.event.kind
        people, groups = story.grammar.rosters.roster(view, slot.start, slot.end)
        unnamed_first = "," in view.skeleton[slot.start : max(view.skeleton.find("⟦", slot.start), slot.start)]
        first = people[0] if people and not unnamed_first else None
        both = kind == "talks" and slot.capacity == "attended" and not draft.people()
        both = both and any(m.native for m in people) and not all(m.native for m in people)
        """Who sat at talks of which only the bodies are told: of the own side the first leads it here too."""
        for mention in people:
            person = story.absorb(mention)
            if mention.late or not story.alive(person):
                continue
            own: Capacity = slot.capacity
            headless = kind == "talks" and (slot.side == "own" or both) and not person.foreign
            if headless and not any(p.capacity == "principal" for p in draft.people()):
                own = "principal"  # the first of the own side leads it
            if kind == "reception" and (slot.on_invitation or _heads_guests(view, slot, draft)) and (
                person is story.people.leader
                or (person.foreign and first is mention and not any(p.foreign for p in draft.people()))
            ):
                own = "principal"  # the guest of honour
                draft.invite(person)
            if kind == "performance" and own == "attended" and person is story.people.leader:
                own = "principal"
            if kind == "talks" and own in ("attended", "received") and person.foreign:
                own = "guest"
            if own == "observer" and kind == "talks":
                own = "attended"
            if own == "accompanied" and person.foreign and (story.press or kind == "talks"):
                own = "guest"  # at talks the company of a guest sits on his side
            if own == "accompanied" and story.press and person is story.people.leader:
                own = "principal"  # "watched it alongside ⟦0⟧"
            draft.add(person, own, [mention.span])
        if slot.on_invitation and groups:
            draft.told_who_came()
        for piece in groups if slot.exhaustive else ():
            text = view.plain(piece.text)
            if _HIMSELF.fullmatch(text) or (_SPOUSE.fullmatch(text) and _SPOUSE_NAMED.search(story.document.text)):
                continue
            span = view.span(piece.start, piece.end)
            again = story.delegation() if points_to_delegation(text) else None
            if again is not None:
                text, span = again.text, again.evidence[0]
            if slot.capacity not in ("attended", "guest"):
                draft.group(text, slot.capacity, slot.video, span)
                continue
            self._whose.add(view, piece, text, draft, slot, told_at=None if again is None else span)

def _heads_guests(view: SentenceView, slot: Slot, draft: Draft) -> bool:
    """Whether the first of a slot heads the delegation in whose honour something is given."""
    if not any(group.capacity == "guest" for group in draft.event.groups):
        return False
    return _LED.search(view.skeleton, slot.start, view.skeleton.find("⟦", slot.start)) is not None
