"""Whom an event's head itself names: who acted, who was met, in whose honour it was given."""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.hosts import (
    DANCERS,
    FOR_DELEGATION,
    FOR_GUESTS,
    FOR_NAMED,
    FOR_ONE,
    HONOUR,
    HONOUR_OF_THEM,
    HONOURED_AND_HEAD,
    HONOURED_GROUP,
    HOST,
    HOST_BEHIND_PLACE,
    HOST_LATER,
    TOGETHER,
    TOGETHER_BETWEEN,
    UNDER_GUIDANCE,
    WELCOMED,
    WITH_NAMED,
)  # fmt: skip
from partystate.reading.en.events.objects_met import COMPANY, Parties, clip_group, object_end
from partystate.reading.en.events.places import CLOSING_VENUE, PART_OF_DAY
from partystate.reading.en.events.signing import add_signers
from partystate.reading.en.events.story import Story
from partystate.reading.en.events.table_companions import add_companions, add_feasted
from partystate.reading.en.events.taking_part import TakingPart
from partystate.reading.en.events.talks_people import TalksPeople
from partystate.reading.en.events.travellers import Travellers
from partystate.reading.en.heads.head import Head
from partystate.reading.en.participation.slots import Slot
from partystate.reading.en.people.context import name_key
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import WEEKDAY, pattern
from partystate.reading.report import Capacity, Span

_PHOTOGRAPHED_END = pattern(
    r",? and (?:then |also )?(?:had|expressed|encouraged|gave|wished|arranged|hosted|told|saw|left|met)\b"
    r"|, (?:\w+ing|after|before|where|when)\b|\.\s*$"
    rf"| on (?:{WEEKDAY}|[A-Z][a-z]+[.\u2024]? \d|{PART_OF_DAY})| in {PART_OF_DAY}| {WEEKDAY}\b|{CLOSING_VENUE}"
)
_OCCASION = pattern(
    r",| (?:on (?:the|\w+ing|[A-Z]\w+)|and (?:made|encouraged|had|(?:\w+ly )?\w+ed them))\b"
    r"| at (?:the )?(?:[A-Z][\w'’-]+ ){1,5}(?:House|Hall|Palace|Hotel|Square)\b"
)
_THE_SHOW = pattern(r"the (?:performance|concert|opera|film|show|match|games?|gala|circus)\b")
"""What others have been told to watch already."""
_SET_ONLY = pattern(r"(?: (?:(?:at|in) (?:the )?[^,.;⟦]{3,90}?|here|by video|(?:on )?[A-Z][a-z]+(?: \d+)?))*")
"""Between a meeting's verb and under whose guidance it was held stand day and place, and no praise."""
_WELCOMING = pattern(r"\b(?:for welcoming|to welcome|[Ww]elcom(?:e|ing) ceremony for) ⟦")
_WELCOME = pattern(
    r"\b(?:in (?:welcome|honou?r) of|to welcome|to honou?r|for (?:welcoming|greeting)"
    r"|welcoming ceremony for) (⟦\d+⟧|him\b|her\b)"
)
_WAS = pattern(r"\b(?:was|were|is|are)(?: also)? $|^⟦\d+⟧, $")
"""Before "accompanied by": a participation frame reads it."""
_BESIDE = pattern(r"(?:,? (?:also|then))*,? in company with (⟦\d+⟧)")
_HEADED = pattern(
    r"(?P<g>(?:An?|The) [^.;⟦]{0,90}?\b(?:delegation|group|mission|team|troupe|party)\b"
    r"(?: (?:of|from) [^.;⟦]{3,110}?)?),? (?:led|headed) by (?:[\w-]+ ){0,4}$"
)
"""Before the head's subject: the company that it leads."""
_OWN_RITE = pattern(r"laid|visited|planted|paid")
_NO_GROUP = pattern(
    r"^(?:They|He|She|It|On|In|At|During|After|Then|\w+day"
    r"|[A-Z][a-z]+ing (?:the|at|in|on|round|to|up|an?|back|into|through|from))\b"
    r"|\b(?:they|he|she|is|are|was|were|when|which)\b"
    r"|^The (?:guests|visitors|delegations?|group|party)\b|\b(?:also|then|toured|visited|looked|went|placed|watched)\b"
)
"""What stands before a verb and is no noun phrase for a group."""
_GIVEN_BY = pattern(r"\b(?:given|hosted|arranged|thrown|prepared) by ")
"""Of a reception that somebody attended: it was another's."""
_AT_THE_BANQUET = pattern(r"(?:attended|took part in) the (?:banquet|reception|dinner|luncheon)\b")
""" "attended the banquet", of which the report has told already: whose it was, is said there."""
_HELD_IT = pattern(r"(?:held|had|convened|organi[sz]ed) (?:an?|the|their)\b")
_PRONOUN = pattern(r"(?:them|him|her|it)\b")
_ARTICLES, _ARTICLE = pattern(r"^(?:The|An?) "), pattern(r"(?:The|A)\b")
_RESIDENT = ("ambassador", "charge", "consul", "military attache", "counsellor")
"""Beginnings of the posts of those who live in the country as envoys."""

_WITH_KIN = frozenset(["guidance", "performance", "ceremony", "mourning", "other"])
"""Kinds of event to which somebody takes his family."""
_TOGETHER_AT = frozenset(["mourning", "performance", "reception", "ceremony"])
"""Kinds at which the unnamed beside those who act are with them."""
_HIS_KIN = pattern(
    r"\b(?:his|her) (?:[\w-]+ ){0,2}?(?:wife|husband|sister|brother|daughter|son|aunt|uncle),?"
    r" (?:(?:Madam|[Rr]espected|[Cc]omrade|Mrs?[.․]?) )*$"
)
_PAIR = 2
""" "The two ministers | unveiled a plaque": each side's own does so."""
_KIN_BEFORE = 48
"""Characters before a name within which its bearer is called another's kin."""
_HOLDS = pattern(r"(?:held|conducted|offered|arranged|hosted)\b")
"""What he does whose rite of mourning it is; who visits a bier is a guest there."""


class HeadPeople:
    """Puts the people that heads name into the events of one document."""

    def __init__(self, story: Story, taking_part: TakingPart) -> None:
        self._story = story
        self._taking_part = taking_part
        self._talks = TalksPeople(story)
        self._travellers = Travellers(story)

    def add(self, view: SentenceView, head: Head, draft: Draft, parties: Parties) -> None:
        """The people one head names, in the capacities its kind gives them."""
        kind = draft.event.kind
        if kind == "talks":
            if head.opened:
                self._talks.between(view, head, draft)
            else:
                self._talks.add(view, head, draft, parties)
                if parties.subjects:
                    hosts = any(not p.foreign for p, _ in parties.subjects)
                    self._headed_by(view, head, draft, "attended" if hosts else "guest")
                    if " and " in head.subject and not head.subject.endswith("⟧"):
                        self._unnamed_beside(view, head, draft, "attended" if hosts else "guest")
            return
        if kind == "travel":
            self._travellers.add(view, head, draft)
            return
        subjects = parties.subjects
        own_rite = kind == "ceremony" and not head.opened and _OWN_RITE.match(view.skeleton, head.verb) is not None
        met = kind == "meeting" and (
            (view.skeleton.startswith("met", head.verb) and not (head.meeting and head.meeting.body))
            or (
                _HELD_IT.match(view.skeleton, head.verb) is not None
                and not _NO_GROUP.search(head.subject)
                and self._story.grammar.sides.are_people(head.subject)
            )
        )
        if own_rite and (_NO_GROUP.search(head.subject) or not self._people_or_guests(view, head)):
            own_rite = False
        went = kind == "other" and bool(head.object) and not head.opened
        told = met or own_rite or went or (kind in ("mourning", "performance") and not head.opened)
        if told and not subjects and head.subject and "⟦" not in head.subject and not self._is_state(head.subject):
            own: Capacity = "guest" if self._story.grammar.sides.is_foreign(head.subject) else "attended"
            own = "principal" if went and own == "attended" else own
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
            self._honoured_company(view, head, draft, "guest")
        if kind == "ceremony" and head.opened and _WELCOMING.search(head.subject) is not None:
            self._honoured(view, head, draft)
        if head.gathered:
            gathered: Capacity = "guest" if self._story.grammar.sides.is_foreign(head.subject) else "attended"
            draft.group(view.plain(head.subject), gathered, False, view.span_of(head.start, len(head.subject)))
        if kind == "meeting" and head.object:
            self._met_at_meeting(view, head, draft)
        beside = kind == "performance" and not head.opened and _THE_SHOW.match(head.object) is not None
        told_before = any(at < view.sentence.start for at, _ in draft.event.evidence)
        in_company = told_before and "⟦" in head.subject and head.subject[-1] != "⟧"
        beside = beside and bool(in_company or draft.people() or draft.event.groups)
        watched = kind == "performance" and view.skeleton.endswith(" by", 0, view.skeleton.find("⟦", head.verb) - 1)
        at_hosts = kind == "reception" and view.skeleton.startswith(("attended", "took part"), head.verb)
        at_hosts = at_hosts and _GIVEN_BY.search(view.skeleton, head.verb, head.object_at) is not None
        at_it = told_before and kind == "reception" and _AT_THE_BANQUET.match(view.skeleton, head.verb) is not None
        visiting = kind == "other" and bool(head.object) and not head.opened
        shown_round = kind in ("other", "ceremony") and bool(head.object) and bool(subjects) and subjects[0][0].foreign
        if subjects and not head.opened and (kind == "performance" or shown_round):
            self._headed_by(view, head, draft, "guest" if subjects[0][0].foreign else "attended")
        for person, spans in subjects:
            if head.tags:
                draft.add(person, next(iter(head.tags)), spans)
            elif beside or at_it or ((at_hosts or watched) and person is not self._story.people.leader):
                draft.add(person, "attended", spans)
            elif kind in _WITH_KIN and len(subjects) > 1 and self._is_kin_of_another(spans):
                draft.add(person, "accompanied", spans)
            elif person.foreign and (
                (kind == "guidance" and not all(p.foreign for p, _ in subjects))
                or (kind == "performance" and self._story.press and any(m.native for m in view.mentions))
                or (kind == "mourning" and any(not p.foreign for p in draft.people()))
                or (kind == "mourning" and not self._story.press and not _HOLDS.match(view.skeleton, head.verb))
            ):
                draft.add(person, "guest", spans)
            elif kind in ("reception", "guidance", "performance", "mourning") or (kind == "meeting" and head.object):
                draft.add(person, "principal", spans)
            elif kind in ("ceremony", "other"):
                alone: Capacity = "guest" if person.foreign and not head.object else "principal"
                pair = len(subjects) == _PAIR and "⟦" not in head.subject and not person.foreign
                draft.add(person, alone if len(subjects) == 1 or pair or visiting else "attended", spans)
        if kind == "ceremony":
            add_signers(self._story, view, head, draft)
        welcomed = WELCOMED.search(view.skeleton, head.start) if kind == "ceremony" else None
        if welcomed:
            self._taking_part.fill(view, draft, Slot("guest", *welcomed.span("slot"), side="other", exhaustive=True))
        if kind == "ceremony" and head.pictures and head.object:
            self._photographed(view, head, draft)
            return
        if head.opened:
            self._guide(view, head, draft)
        visited = (kind in ("guidance", "ceremony", "other") and head.object) or (
            kind in _TOGETHER_AT and not head.opened and bool(subjects) and not any(p.foreign for p, _ in subjects)
        )
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

    def _is_state(self, words: str) -> bool:
        """Whether the subject of a rite is a state, which holds it and comes to none ("North Korea held a funeral")."""
        return words.strip().removeprefix("The ").removeprefix("the ") in self._story.grammar.lexicon.names_of_states

    def _people_or_guests(self, view: SentenceView, head: Head) -> bool:
        """Whether a rite's subject is a group of people of this state, or of guests who visited the place."""
        sides = self._story.grammar.sides
        if sides.own_people(head.subject):
            return True
        return sides.is_foreign(head.subject) and view.skeleton.startswith("visited", head.verb)

    def _met_at_meeting(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """ "⟦0⟧ met and congratulated the teachers on …": those met take part."""
        text = clip_group(view.skeleton[head.object_at : object_end(view.skeleton, head, head.object_at)])
        text = _OCCASION.split(text)[0].removeprefix("the ")
        if text and "⟦" not in text:
            draft.group(text, "attended", False, view.span(head.object_at, head.object_at + len(text)))

    def _is_kin_of_another(self, spans: list[Span]) -> bool:
        """ "⟦0⟧ and his wife ⟦1⟧ watched …": who goes with another."""
        text, start = self._story.document.text, spans[0][0] if spans else 0
        return _HIS_KIN.search(text, max(0, start - _KIN_BEFORE), start) is not None

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
        if guided is not None and "presence" in guided.group() and draft.event.kind != "guidance":
            return  # who watches a drill guides it; at a ceremony he is one of those present
        mention = view.named(guided.group(1))[0] if guided else None
        if guided is None or mention is None:
            return
        told = "guid" in view.skeleton[guided.start() : guided.end() + len(" guiding")]  # and not "in attendance"
        told = told and (bool(draft.event.body) or draft.event.kind == "meeting")
        there = view.skeleton.startswith("There ") and "⟦" not in view.skeleton[: guided.start()]
        set_only = there or _SET_ONLY.fullmatch(view.skeleton, head.end, guided.start()) is not None
        titled = mention.posts or (told and set_only)
        if (titled or draft.event.kind == "guidance") and self._story.alive(self._story.people.of(mention)):
            draft.add(self._story.people.of(mention), "principal", [mention.span])

    def _headed_by(self, view: SentenceView, head: Head, draft: Draft, capacity: Capacity) -> None:
        """ "The delegation of X headed by | ⟦0⟧ enjoyed …": those whom the subject heads."""
        company = _HEADED.match(view.skeleton, 0, head.start)
        if company is not None:
            draft.group(company.group("g"), capacity, False, view.span(*company.span("g")))

    def _unnamed_beside(self, view: SentenceView, head: Head, draft: Draft, at_talks: Capacity | None = None) -> None:
        """ "⟦0⟧, ⟦1⟧ and other officials visited …"; `at_talks`: on whose side they sat."""
        _, groups = self._story.grammar.rosters.roster(view, head.start, head.start + len(head.subject))
        for piece in groups:
            capacity: Capacity = at_talks or ("accompanied" if draft.event.kind == "guidance" else "attended")
            capacity = "guest" if draft.event.kind == "other" and all(p.foreign for p in draft.people()) else capacity
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
        if company is None and head.object and draft.event.kind in ("guidance", "performance"):
            company = WITH_NAMED.match(view.skeleton, head.object_at)
        if company and not ("accompanied by" in company.group() and _WAS.search(view.skeleton, 0, company.start())):
            self._taking_part.fill(view, draft, Slot("accompanied", *company.span("slot"), exhaustive=True))

    # -- hosts and guests of honour -----------------------------------------------------------------------------

    def _add_named(self, view: SentenceView, draft: Draft, marks: str) -> None:
        for mention in view.named(marks):
            draft.add(self._story.people.of(mention), "principal", [mention.span])

    def _honoured(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """ "A performance was given in welcome of ⟦0⟧"."""
        welcome = _WELCOME.search(view.skeleton)
        if welcome and welcome.group(1)[0] == "⟦":
            self._add_named(view, draft, welcome.group(1))
        elif welcome and not self._story.press:
            journey = self._story.first("travel", "talks")
            guests = (p for p in journey.people() if p.capacity == "principal") if journey is not None else ()
            for guest in guests:  # "… was given in welcome of him"
                draft.add(self._story.people.by_key[name_key(guest.name)], "principal", [])

    def _honoured_company(self, view: SentenceView, head: Head, draft: Draft, chief: Capacity) -> bool:
        """ "… in honour of the delegation of X headed by ⟦0⟧": whether such guests are told, and `chief` of them."""
        skeleton = view.skeleton
        honoured = HONOURED_AND_HEAD.search(skeleton, head.end - 1)
        if honoured is not None:
            for mention in view.named(honoured.group("w")):
                person = self._story.absorb(mention)
                draft.add(person, chief if person.foreign else "principal", [mention.span])
        else:
            honoured = HONOURED_GROUP.search(skeleton, head.end - 1)
        if honoured is not None:
            told = len(draft.event.groups)
            self._taking_part.fill(view, draft, Slot("guest", *honoured.span("g"), exhaustive=True))
            draft.honoured = draft.event.groups[-1] if len(draft.event.groups) > told else None
        return honoured is not None

    def _host(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """ "A reception was given by ⟦0⟧"."""
        host = HOST.match(view.skeleton, head.end - 1) or HOST_LATER.search(view.skeleton, head.verb)
        host = host or HOST_BEHIND_PLACE.search(view.skeleton, head.verb)
        if host:
            self._add_named(view, draft, host.group(1))

    def _reception(self, view: SentenceView, head: Head, draft: Draft, parties: Parties) -> None:
        story, skeleton = self._story, view.skeleton
        if head.object_at >= 0 and _GIVEN_BY.search(skeleton, head.verb, head.object_at):
            self._add_named(view, draft, head.object)
        elif head.object_at >= 0:
            add_companions(story, view, draft, head.object_at, object_end(skeleton, head, head.object_at))
        add_feasted(story, view, draft, head.start, max(head.verb, head.end))
        honour = HONOUR.search(skeleton)
        if honour:
            self._add_named(view, draft, honour.group(1))
            company = COMPANY.search(skeleton, honour.end())
            if company and any(story.people.of(m).foreign for m in view.named(honour.group(1))):
                draft.group(company.group(), "guest", False, view.span(*company.span()))
        elif HONOUR_OF_THEM.search(skeleton):
            told = [d for kind in ("talks", "travel") for d in story.drafts if d.event.kind == kind]
            met = next(((p, d) for d in told for p in d.people() if p.foreign), None)
            if met is not None:
                draft.add(story.people.by_key[name_key(met[0].name)], "principal", [])
                for group in met[1].event.groups:
                    if group.capacity == "guest" and COMPANY.match(group.text):
                        draft.group(group.text, "guest", False, group.evidence[0])
                company = COMPANY.search(skeleton, head.end)
                if company:
                    draft.group(company.group(), "guest", False, view.span(*company.span()))
        company_told = self._honoured_company(view, head, draft, "principal")
        named = FOR_NAMED.search(skeleton, head.end - 1) if story.press else None
        if named is not None:
            self._add_named(view, draft, named.group(1))
            for mention in view.named(named.group("too") or ""):
                beside = story.people.of(mention)
                draft.add(beside, "guest" if beside.foreign else "attended", [mention.span])
            if named.group("g"):
                draft.group(named.group("g"), "attended", False, view.span_of(named.start("g"), len(named.group("g"))))
        honoured = FOR_GUESTS.search(skeleton, head.end - 1)
        draft.given_for = honoured.group("slot") if honoured else ""
        hosted = draft.people() and not (story.press and named is None and all(p.foreign for p in draft.people()))
        guests = honoured if not hosted and not company_told else None
        if guests and not story.grammar.sides.is_foreign(guests.group("slot")):
            others = len(draft.event.groups)
            self._taking_part.fill(view, draft, Slot("attended", *guests.span("slot"), exhaustive=True))
            draft.feted = draft.event.groups[others:] if guests.group().startswith(" in ") else []
        one = FOR_ONE.match(skeleton, head.end)
        hosted = any(person.foreign for person, _ in parties.subjects)
        if one and (hosted or story.people.of(view.named(one.group(1))[0]).foreign):
            self._add_named(view, draft, one.group(1))
            beside_one = "g" if one.group("g") else "company"
            if one.group(beside_one):
                draft.group(one.group(beside_one), "guest", False, view.span(*one.span(beside_one)))
        if story.current is draft and FOR_DELEGATION.search(skeleton, head.end):
            self._head_of_delegation(view, draft)
        if not parties.subjects and head.subject and not _ARTICLE.match(head.subject):
            for mention in view.named(head.subject)[:1]:
                draft.add(story.people.of(mention), "principal", [])

    def _head_of_delegation(self, view: SentenceView, draft: Draft) -> None:
        """A reception for "the delegation": its head is the foreigner named first before, no envoy who lives here."""
        for person in self._story.people.by_key.values():
            if any(post.startswith(_RESIDENT) for post in person.posts):
                continue
            if person.foreign and any(start < view.sentence.start for start, _ in person.spans):
                draft.add(person, "principal", person.spans[:1])
                return
