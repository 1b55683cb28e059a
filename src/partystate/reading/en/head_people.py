"""Whom an event's head itself names: who acted, who was met, in whose honour it was given."""

from __future__ import annotations

from typing import NamedTuple

from partystate.reading.en.context import Person, name_key
from partystate.reading.en.drafts import Draft
from partystate.reading.en.head import Head
from partystate.reading.en.hosts import (
    DANCERS,
    FOR_DELEGATION,
    FOR_GUESTS,
    FOR_NAMED,
    FOR_ONE,
    HONOUR,
    HONOUR_OF_THEM,
    HONOURED_GROUP,
    HOST,
    HOST_BEHIND_PLACE,
    HOST_LATER,
    TOGETHER,
    TOGETHER_BETWEEN,
    UNDER_GUIDANCE,
    WELCOMED,
)  # fmt: skip
from partystate.reading.en.places import CLOSING_VENUE
from partystate.reading.en.slots import Slot
from partystate.reading.en.story import Story
from partystate.reading.en.taking_part import TakingPart
from partystate.reading.en.views import SentenceView
from partystate.reading.patterns import MARK, WEEKDAY, pattern
from partystate.reading.report import Capacity, Span

_OBJECT_END = pattern(
    r" (?:who\b|which\b|on a visit|(?:again )?and (?:also |then |later )?(?:hosted|held|gave|attended|had|said|made"
    r"|told|called|exchanged|discussed|pledged|expressed|vowed|watched|posed|agreed|invited)\b"
    r"|according to\b|before\b|after\b|during\b|ahead of\b|in (?:\w+ )?talks\b"
    r"|for (?:talks|the (?:first|second) time)\b|"
    rf"on {WEEKDAY}|on [A-Z][a-z]+[.\u2024]? \d|at the\b|here\b"
    rf"|paying|staying|visiting (?=[A-Z]|the |this )|that\b|{WEEKDAY})|,(?: [\w'’-]+){{1,6}} (?:said|reported)\b|\.\s*$"
)
_PHOTOGRAPHED_END = pattern(
    rf",? and (?:had|expressed|encouraged|gave|wished)\b|, (?:\w+ing|after|before|where|when)\b|\.\s*$"
    rf"| on (?:{WEEKDAY}|[A-Z][a-z]+[.\u2024]? \d)| {WEEKDAY}\b"
    rf"|{CLOSING_VENUE}"
)
_DAY_FIRST = pattern(rf"(?:on )?{WEEKDAY},? (?:with )?")
""" "received on Monday | a delegation"."""
_AND_PARTY = pattern(r",? and (?:his|her|their|its) (?:party|entourage|delegation|wife)")
_BEHIND_GROUP = pattern(
    r" (?:who|which|on (?:a|an|his|its) visit|paying|staying|visiting (?=[A-Z]|the )|left|arrived|headed|led"
    r"|comprising|composed)\b"
)
_MET_GROUP = pattern(
    r"\b(?:delegations?|groups?|members|officials|spouse|personages|guests|entourages?|troupes?|teams?|ensembles?"
    r"|orchestra|missions?|residents|compatriots|nationals|figures|players|artistes|parliamentarians|lawmakers|scholars"
    r"|reporters|participants|visitors|families|delegates|representatives|journalists|businessmen|diplomats|envoys"
    r"|staff|experts|tourists)\b"
)
_BESIDE_PRONOUN = pattern(r"^(?:him|her|them) and ")
_OF_STATE = r"(?:(?:the |his |her )?[A-Z][\w’'-]*(?: [\w’'-]+){0,2} )?"
_BETWEEN = pattern(
    rf"\bbetween ({_OF_STATE}{MARK}(?:,)?(?: who (?:is|was|are) [^⟦.]{{3,160}}?,)? and {_OF_STATE}{MARK})"
)
_OCCASION = pattern(r",| (?:on (?:the|\w+ing|[A-Z]\w+)|and (?:made|encouraged|had))\b")
_COMPANY = pattern(r"\b(?:his|her|their|its) (?:party|entourage|delegation|companions)\b")
_THE_SHOW = pattern(r"the (?:performance|concert|opera|film|show|match|game)\b")
"""What others have been told to watch already."""
_GUESTS_PARTY = pattern(r"[^⟦]*\band (?P<g>(?:his|her) (?:party|entourage|companions?|suite))\s*$")
_TRAVEL_COMPANY = pattern(
    r"(?:⟦\d+⟧,?|minister|president|ambassador|chairman|leader|head) and "
    r"((?:his|her|their) (?:party|entourage|companions?|suite))\b"
)
_TRAVELLERS = pattern(
    r"\b(?:delegations?|(?<!senior[ ])party(?! and)|group|team|troupe|mission"
    r"|squad|players|coaches|footballers)\b"
)
_ON_BEHALF = pattern(
    r"\b(?:envoy|representative|behalf|authori[sz]ation|invitation|instructions?|orders?) of (?:the )?$"
)
_SENDER = pattern(rf"{MARK},\s*")
"""Before those who travel: who sent them ("As special envoy of ⟦0⟧, | ⟦1⟧ arrived …")."""
_MANY = pattern(r"(?:The )?[A-Z]?[a-z]+s\b")
"""Unnamed travellers in the plural ("Officials and workers of X arrived here")."""
_BARE_TRAVELLERS = pattern(r"[Tt]he (?:delegation|party|group|team|troupe)")
_NAMED_TRAVELLERS = pattern(
    r"\b(?:An?|[Tt]he) [^.;]{0,60}?(?:delegation|party|group|team|troupe) (?:of|from) [^.;]{3,80}"
)
_WELCOME = pattern(r"\bin (?:welcome|honou?r) of (⟦\d+⟧)")
_WAS = pattern(r"\b(?:was|were|is|are)(?: also)? $|^⟦\d+⟧, $")
"""Before "accompanied by": a participation frame reads it."""
_BESIDE = pattern(r"(?:,? (?:also|then))*,? in company with (⟦\d+⟧)")
_OWN_RITE = pattern(r"laid|visited|planted")
_NO_GROUP = pattern(
    r"^(?:They|He|She|It|On|In|At|During|After|Then|\w+day"
    r"|[A-Z][a-z]+ing (?:the|at|in|on|round|to|up|an?|back|into|through|from))\b"
    r"|\b(?:they|he|she|is|are|was|were|when|which)\b"
    r"|^The (?:guests|visitors|delegations?|group|party)\b|\b(?:also|then|toured|visited|looked|went|placed|watched)\b"
)
"""What stands before a verb and is no noun phrase for a group."""
_PRONOUN = pattern(r"(?:them|him|her|it)\b")
_ARTICLES = pattern(r"^(?:The|An?) ")
_ARTICLE = pattern(r"(?:The|A)\b")


class Parties(NamedTuple):
    """Who acted, with the words that say so, and who was met."""

    subjects: list[tuple[Person, list[Span]]]
    objects: list[Person]


class HeadPeople:
    """Puts the people that heads name into the events of one document."""

    def __init__(self, story: Story, taking_part: TakingPart) -> None:
        self._story = story
        self._taking_part = taking_part

    def add(self, view: SentenceView, head: Head, draft: Draft, parties: Parties) -> None:
        """The people one head names, in the capacities its kind gives them."""
        kind = draft.event.kind
        if kind == "talks":
            if head.opened:
                self._between(view, head, draft)
            else:
                self._talks(view, head, draft, parties)
            return
        if kind == "travel":
            self._travel(view, head, draft)
            return
        subjects = parties.subjects
        own_rite = kind == "ceremony" and not head.opened and _OWN_RITE.match(view.skeleton, head.verb) is not None
        met = kind == "meeting" and view.skeleton.startswith("met", head.verb)
        if own_rite and (_NO_GROUP.search(head.subject) or not self._story.grammar.rosters.own_people(head.subject)):
            own_rite = False
        told = met or own_rite or (kind in ("mourning", "performance") and not head.opened)
        if told and not subjects and head.subject and "⟦" not in head.subject:
            own: Capacity = "guest" if self._story.grammar.rosters.is_foreign(head.subject) else "attended"
            draft.group(view.plain(head.subject), own, False, view.span_of(head.start, len(head.subject)))
        if kind == "performance" and head.opened and (head.object or view.skeleton.startswith("performed", head.verb)):
            span = view.span_of(head.start, len(head.subject))
            draft.group(_ARTICLES.sub("", view.plain(head.subject)), "performed", False, span)
        if kind == "performance" and head.opened:
            dancers = DANCERS.match(head.subject)
            if dancers:
                span = view.span_of(head.start + dancers.start("g"), len(dancers.group("g")))
                draft.group(dancers.group("g"), "attended", False, span)
            self._honoured(view, head, draft)
        if head.gathered:
            gathered: Capacity = "guest" if self._story.grammar.rosters.is_foreign(head.subject) else "attended"
            draft.group(view.plain(head.subject), gathered, False, view.span_of(head.start, len(head.subject)))
        if kind == "meeting" and head.object:
            self._met_at_meeting(view, head, draft)
        beside = kind == "performance" and not head.opened and _THE_SHOW.match(head.object) is not None
        beside = beside and bool(draft.people() or draft.event.groups)
        visiting = kind == "other" and bool(head.object) and not head.opened
        for person, spans in subjects:
            if head.tags:
                draft.add(person, next(iter(head.tags)), spans)
            elif beside:
                draft.add(person, "attended", spans)
            elif kind in ("reception", "guidance", "performance", "mourning") or (kind == "meeting" and head.object):
                draft.add(person, "principal", spans)
            elif kind in ("ceremony", "other"):
                alone: Capacity = "guest" if person.foreign and not head.object else "principal"
                draft.add(person, alone if len(subjects) == 1 or visiting else "attended", spans)
        welcomed = WELCOMED.search(view.skeleton, head.start) if kind == "ceremony" else None
        if welcomed:
            self._taking_part.fill(view, draft, Slot("guest", *welcomed.span("slot"), side="other", exhaustive=True))
        if kind == "ceremony" and head.pictures and head.object:
            self._photographed(view, head, draft)
            return
        if head.opened:
            self._guide(view, head, draft)
        visited = kind in ("guidance", "ceremony", "other") and head.object
        if visited and "⟦" in head.subject and head.subject[-1] != "⟧":
            self._unnamed_beside(view, head, draft)
        if kind == "guidance" or (
            kind in ("ceremony", "performance", "mourning") and not head.opened and not head.pictures
        ):
            self._company(view, head, draft)
        if kind in ("reception", "performance", "ceremony") and head.opened:
            self._host(view, head, draft)
        if kind == "reception":
            self._reception(view, head, draft, parties)

    # -- talks and travel ---------------------------------------------------------------------------------------

    def _talks(self, view: SentenceView, head: Head, draft: Draft, parties: Parties) -> None:
        subjects, objects = parties
        if head.object_at >= 0:  # "received ⟦0⟧, who came as envoy of ⟦1⟧": only the first was met
            met = view.named(view.skeleton[head.object_at : _object_end(view.skeleton, head, head.object_at)])
            objects = [self._story.people.of(m) for m in met] or objects
        natives = [o for o in objects if not o.foreign]
        if subjects and natives and all(p.foreign for p, _ in subjects):  # told from the visitor's side
            for visited, spans in subjects:
                draft.add(visited, "guest", spans)
            subjects = [(o, []) for o in natives]
        if not subjects:  # "The president received ⟦0⟧": the unnamed host is a foreigner
            subjects = [(o, []) for o in natives]
        for person, spans in subjects:
            draft.add(person, "guest" if person.foreign else "principal", spans)
        if head.object_at >= 0:
            day = _DAY_FIRST.match(view.skeleton, head.object_at)
            at = day.end() if day else head.object_at
            people, groups = self._story.grammar.rosters.roster(view, at, _object_end(view.skeleton, head, at))
            for mention in people:
                person = self._story.absorb(mention)
                visits = self._from_abroad(person) or self._of_other_state(person, head) or self._leads_compatriots(
                    person, view.skeleton[at : view.skeleton.find("⟦", at)]
                )
                draft.add(person, "guest" if visits else "attended", [mention.span])
            for piece in groups:
                company = _COMPANY.match(piece.text)
                if company:
                    draft.group(company.group(), "guest", False, view.span(piece.start, piece.start + company.end()))
                elif _MET_GROUP.search(piece.text):
                    text = _BESIDE_PRONOUN.sub("", view.plain(_clip_group(piece.text)))
                    draft.group(text, "guest", False, view.span(piece.start, piece.end))
            if head.object in ("He", "She"):
                for person in objects:
                    draft.add(person, "guest" if person.foreign else "principal", person.spans[-1:])
        company = _COMPANY.search(view.skeleton, head.verb)
        if company:
            draft.group(company.group(), "guest", False, view.span_of(company.start(), len(company.group())))

    def _from_abroad(self, person: Person) -> bool:
        """A foreigner, or a compatriot who lives abroad."""
        overseas = self._story.grammar.overseas
        return person.foreign or (bool(person.posts) and all(overseas.search(post) for post in person.posts))

    def _of_other_state(self, person: Person, head: Head) -> bool:
        """Met as one of the nation's other state, whose names are of the same shape."""
        lexicon = self._story.grammar.lexicon
        if self._story.grammar.other_state.search(head.object) is None:
            return False
        return not any(lexicon.party in post or lexicon.state in post for post in person.posts)

    def _leads_compatriots(self, person: Person, before: str) -> bool:
        """Whether who is met heads a group of compatriots from abroad, as the words before the name say."""
        if self._story.grammar.overseas.search(before) is None:
            return False
        lexicon = self._story.grammar.lexicon
        return not any(lexicon.party in post or lexicon.state in post for post in person.posts)

    def _between(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """ "Talks were held between ⟦0⟧ and ⟦1⟧": the first of the own side leads it."""
        between = _BETWEEN.search(view.skeleton, head.start)
        for mention in view.named(between.group(1)) if between else ():
            person = self._story.people.of(mention)
            draft.add(person, "guest" if person.foreign else "principal", [mention.span])

    def _met_at_meeting(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """ "⟦0⟧ met and congratulated the teachers on …": those met take part."""
        text = _clip_group(view.skeleton[head.object_at : _object_end(view.skeleton, head, head.object_at)])
        text = _OCCASION.split(text)[0].removeprefix("the ")
        if text and "⟦" not in text:
            draft.group(text, "attended", False, view.span(head.object_at, head.object_at + len(text)))

    def _travel(self, view: SentenceView, head: Head, draft: Draft) -> None:
        at = view.skeleton.find(head.subject)
        start, end = (at, head.end) if at > head.verb else (head.start, head.verb)  # "Leaving here were …"
        sender = _SENDER.match(view.skeleton, start) if _ON_BEHALF.search(view.skeleton, 0, start) else None
        start = sender.end() if sender else start
        party = _GUESTS_PARTY.match(view.skeleton[start:end].rstrip(" ,"))
        if party:  # a guest whose name shows no sign of being one
            draft.group(party.group("g"), "guest", False, view.span_of(start + party.start("g"), len(party.group("g"))))
            return
        people, groups = self._story.grammar.rosters.roster(view, start, end)
        for mention in people:
            person = self._story.absorb(mention)
            if self._story.alive(person):
                draft.add(person, "guest" if person.foreign else "principal", [mention.span])
        foreign = any(self._story.people.of(m).foreign for m in people)
        company = _TRAVEL_COMPANY.search(view.skeleton[: head.verb])
        if company:
            words = company.group(1)
            draft.group(words, "guest" if foreign else "principal", False, view.span_of(company.start(1), len(words)))
        many = not people and len(groups) == 1 and "⟦" not in head.subject and _MANY.match(head.subject) is not None
        for piece in groups:
            if many or _TRAVELLERS.search(piece.text):
                text = _clip_group(piece.text)
                told_of = self._told_of(view) if _BARE_TRAVELLERS.fullmatch(text) else text
                guests = foreign or (not people and self._story.grammar.rosters.is_foreign(told_of))
                span = view.span(piece.start, piece.end)
                draft.group(view.plain(text), "guest" if guests else "principal", False, span)

    def _told_of(self, view: SentenceView) -> str:
        """Whom "the delegation" means: the last one named before; without one, what the headline tells of."""
        document = self._story.document
        before = document.text[document.title_end : view.sentence.start]
        named = [m.group() for m in _NAMED_TRAVELLERS.finditer(before)]
        return named[-1] if named else self._story.title

    # -- visits and ceremonies ----------------------------------------------------------------------------------

    def _photographed(self, view: SentenceView, head: Head, draft: Draft) -> None:
        stop = _PHOTOGRAPHED_END.search(view.skeleton, head.object_at)
        end = stop.start() if stop else len(view.skeleton)
        people, groups = self._story.grammar.rosters.roster(view, head.object_at, end)
        for mention in people:
            person = self._story.absorb(mention)
            if self._story.alive(person):
                draft.add(person, "guest" if person.foreign else "attended", [mention.span])
        for piece in groups[:1]:
            draft.group(view.plain(piece.text), "attended", False, view.span(piece.start, piece.end))
        text = view.skeleton[head.object_at : end].strip(" ,")
        if not people and not groups and not _PRONOUN.match(text):  # "the weavers": whatever their trade is called
            draft.group(view.plain(text), "attended", False, view.span_of(head.object_at, len(text)))

    def _guide(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """ "The drill was staged under the guidance of ⟦0⟧": told with his posts, it is news and no praise."""
        guided = UNDER_GUIDANCE.search(view.skeleton, head.verb)
        mention = view.named(guided.group(1))[0] if guided else None
        if mention is not None and mention.posts and self._story.alive(self._story.people.of(mention)):
            draft.add(self._story.people.of(mention), "principal", [mention.span])

    def _unnamed_beside(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """ "⟦0⟧, ⟦1⟧ and other officials visited …"."""
        _, groups = self._story.grammar.rosters.roster(view, head.start, head.start + len(head.subject))
        for piece in groups:
            capacity: Capacity = "accompanied" if draft.event.kind == "guidance" else "attended"
            draft.group(view.plain(piece.text), capacity, False, view.span(piece.start, piece.end))

    def _company(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """Who went along on a visit, told in the head's own sentence."""
        beside = _BESIDE.match(view.skeleton, head.start + len(head.subject))
        if beside:
            person = self._story.people.of(view.named(beside.group(1))[0])
            draft.add(person, "guest" if person.foreign else "accompanied", [])
        company = TOGETHER.search(view.skeleton, head.end - len(head.object))
        between = TOGETHER_BETWEEN.match(view.skeleton, head.start + len(head.subject), head.verb)
        if between:
            self._taking_part.fill(view, draft, Slot("accompanied", *between.span("slot"), exhaustive=True))
        if company and not ("accompanied by" in company.group() and _WAS.search(view.skeleton, 0, company.start())):
            self._taking_part.fill(view, draft, Slot("accompanied", *company.span("slot"), exhaustive=True))

    # -- hosts and guests of honour -----------------------------------------------------------------------------

    def _add_named(self, view: SentenceView, draft: Draft, marks: str) -> None:
        for mention in view.named(marks):
            draft.add(self._story.people.of(mention), "principal", [mention.span])

    def _honoured(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """ "A performance was given in welcome of ⟦0⟧"."""
        welcome = _WELCOME.search(view.skeleton, head.verb)
        if welcome:
            self._add_named(view, draft, welcome.group(1))

    def _host(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """ "A reception was given by ⟦0⟧"."""
        host = HOST.match(view.skeleton, head.end - 1) or HOST_LATER.search(view.skeleton, head.verb)
        host = host or HOST_BEHIND_PLACE.search(view.skeleton, head.verb)
        if host:
            self._add_named(view, draft, host.group(1))

    def _reception(self, view: SentenceView, head: Head, draft: Draft, parties: Parties) -> None:
        story, skeleton = self._story, view.skeleton
        honour = HONOUR.search(skeleton)
        if honour:
            self._add_named(view, draft, honour.group(1))
            company = _COMPANY.search(skeleton, honour.end())
            if company and any(story.people.of(m).foreign for m in view.named(honour.group(1))):
                draft.group(company.group(), "guest", False, view.span(*company.span()))
        elif HONOUR_OF_THEM.search(skeleton):
            met = [p for kind in ("talks", "travel") for d in story.drafts if d.event.kind == kind for p in d.people()]
            guest = next((p for p in met if p.foreign), None)
            if guest is not None:
                draft.add(story.people.by_key[name_key(guest.name)], "principal", [])
                company = _COMPANY.search(skeleton, head.end)
                if company:
                    draft.group(company.group(), "guest", False, view.span(*company.span()))
            honoured = HONOURED_GROUP.search(skeleton, head.end)
            if honoured:
                self._taking_part.fill(view, draft, Slot("guest", *honoured.span("g"), exhaustive=True))
        named = FOR_NAMED.search(skeleton, head.end - 1) if story.press else None
        if named is not None:
            self._add_named(view, draft, named.group(1))
            if named.group("g"):
                draft.group(named.group("g"), "attended", False, view.span_of(named.start("g"), len(named.group("g"))))
        hosted = draft.people() and not (story.press and named is None and all(p.foreign for p in draft.people()))
        guests = FOR_GUESTS.search(skeleton, head.end - 1) if not hosted else None
        if guests and not story.grammar.rosters.is_foreign(guests.group("slot")):
            self._taking_part.fill(view, draft, Slot("attended", *guests.span("slot"), exhaustive=True))
        one = FOR_ONE.match(skeleton, head.end)
        hosted = any(person.foreign for person, _ in parties.subjects)
        if one and (hosted or story.people.of(view.named(one.group(1))[0]).foreign):
            self._add_named(view, draft, one.group(1))
        if story.current is draft and FOR_DELEGATION.search(skeleton, head.end):
            self._head_of_delegation(view, draft)
        if not parties.subjects and head.subject and not _ARTICLE.match(head.subject):
            for mention in view.named(head.subject)[:1]:
                draft.add(story.people.of(mention), "principal", [])

    def _head_of_delegation(self, view: SentenceView, draft: Draft) -> None:
        """A reception for "the delegation": the foreigner named first before is its head and the chief guest."""
        for person in self._story.people.by_key.values():
            if person.foreign and any(start < view.sentence.start for start, _ in person.spans):
                draft.add(person, "principal", person.spans[:1])
                return


def _object_end(skeleton: str, head: Head, at: int) -> int:
    """End of what was met, told from offset `at`: before the relative clause or the next sentence part."""
    last = head.verb if at < head.verb else head.end  # who was received may stand before the verb
    stop = _OBJECT_END.search(skeleton[at:last])
    end = at + stop.start() if stop else last
    party = _AND_PARTY.search(skeleton[end:])
    return end + party.end() if party and party.start() < 120 else end


def _clip_group(text: str) -> str:
    return _BEHIND_GROUP.split(text)[0].strip(" ,.")
