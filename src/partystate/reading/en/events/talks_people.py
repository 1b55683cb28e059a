"""Both sides of talks, as an event's head names them: whose guest is who."""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.objects_met import COMPANY, Parties, clip_group, object_end
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.people.context import Person
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import MARK, WEEKDAY, pattern
from partystate.reading.report import Capacity, Span

_FURTHER_VERB = (
    r"and (?:had|held) (?:an? )?(?:[\w-]+ ){0,4}?(?:talks?|conversation|meeting|chat)"
    rf"(?:,? (?:(?:on )?{WEEKDAY}|(?:at|in|on) [^;⟦.]{{3,80}}?))? with "
)
_WHEN = rf"(?:here|there|(?:on )?{WEEKDAY}(?: (?:morning|afternoon|evening|night))?|today|yesterday|this week|earlier)"
_DAY_FIRST = pattern(
    rf"{_FURTHER_VERB}|(?:{_WHEN},? ){{1,3}}(?:(?:in|at) [^,.;⟦]{{3,70}}? (?=with ))?(?:with )?"
    rf"|(?:in|at) [^,.;⟦]{{3,70}}? {_WHEN},? with "
)
""" "received on Monday | a delegation", "met here Monday with | ⟦1⟧", "met and had a talk at the hall with | ⟦1⟧"."""
_MET_GROUP = pattern(
    r"\b(?:delegations?|groups?|members|officials|spouse|personages|guests|entourages?|troupes?|teams?|ensembles?"
    r"|orchestra|missions?|residents|compatriots|nationals|figures|players|artistes|parliamentarians|lawmakers|scholars"
    r"|reporters|participants|visitors|families|delegates|representatives|journalists|businessmen|diplomats|envoys"
    r"|staff|experts|tourists|officers|sailors|seamen|soldiers|veterans|students|leaders|scientists|athletes)\b"
)
_ARTICLE = pattern(r"^(?:the|an?) ")
_KNOWN_DELEGATION = pattern(r"The delegation(?! (?:of|from) )")
"""The one told of before, where nothing says whose it is."""
_THOSE = r"(?:envoys?|emissar(?:y|ies)|delegates|delegation|aides?|officials|representatives?|advisers?|team)"
_KIN = r"['’]s(?! (?:delegation|party|group|entourage|team|visit)\b)"
_WHOSE_KIN = pattern(_KIN)
_KIN_MET = pattern(rf"{MARK}{_KIN}")
""" "officials including ⟦1⟧ | 's sister": he is not met himself."""
WHOSE_PEOPLE = pattern(
    rf"(?:with )?(?P<g>(?:the )?(?:[\w’'-]+ ){{0,4}}?{MARK}['’]s (?:[\w-]+ ){{0,3}}?{_THOSE}"
    rf"|(?:an?|the|two|three) (?:[\w-]+ ){{0,3}}?{_THOSE} (?:of|from|sent by) "
    rf"(?:(?!(?:led|headed) by\b)[\w’'-]+ ){{0,4}}?{MARK}(?!['’]s))"
)
""" "met | the president ⟦1⟧'s special envoys": those whom somebody sent are met, he is not."""
_BESIDE_PRONOUN = pattern(r"^(?:him|her|them) and ")
_OF_STATE = r"(?:(?:the |his |her )?[A-Z][\w’'-]*(?: [\w’'-]+){0,2} )?"
_BETWEEN = pattern(
    rf"\bbetween ({_OF_STATE}{MARK}(?:,)?(?: who (?:is|was|are) [^⟦.]{{3,160}}?,)? and {_OF_STATE}{MARK})"
    rf"|({MARK}['’]s (?:[\w-]+ ){{0,4}}(?:meeting|talks?|summit|conversation) with (?:[\w’'-]+ ){{0,4}}{MARK})"
)
_DELEGATION = r"[^,.;⟦]{0,100}?\b(?:delegation|mission)\b[^,.;⟦]{0,100}?"
_LED = rf",? (?:led|headed) by (?:[\w’'-]+ ){{0,4}}?{MARK}"
_ALONE = rf"(?:[\w’'-]+ ){{0,4}}?{MARK}"
_BETWEEN_LED = pattern(
    rf"\bbetween (?:(?:the |an? )?(?P<a>{_DELEGATION}){_LED}|{_ALONE})(?:,[^.;⟦]{{0,120}}?,|,)? and "
    rf"(?:(?:the |an? )?(?P<b>{_DELEGATION}){_LED}|{_ALONE})"
)
""" "between the delegation of X led by ⟦0⟧ and the delegation of Y headed by ⟦1⟧"."""

_BETWEEN_ONE = pattern(rf"\bbetween {_ALONE}(?:,[^.;⟦]{{0,120}}?,|,)? and (?=[A-Z])")
"""Of the two only one is known by name ("between ⟦0⟧ and Sun Wei, head of a Chinese mission")."""


class TalksPeople:
    """Puts those who met into the talks of one document."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def add(self, view: SentenceView, head: Head, draft: Draft, parties: Parties) -> None:
        """Both sides of the talks that a head tells of: who acted and who was met."""
        subjects, objects = parties  # a delegation of this state, met by its hosts abroad, is no guest
        whose = WHOSE_PEOPLE.match(view.skeleton, head.object_at) if self._story.press and head.object_at >= 0 else None
        if whose is not None:
            self._sent(view, head, draft, subjects, whose.span("g"))
            return
        if head.object_at >= 0:  # "received ⟦0⟧, who came as envoy of ⟦1⟧": only the first was met
            told = view.skeleton[head.object_at : object_end(view.skeleton, head, head.object_at)]
            met = view.named(_KIN_MET.sub("", told) if self._story.press else told)
            if not met and self._story.press and _MET_GROUP.search(told) is not None:
                objects = []  # "met with families of X on Monday and vowed to meet ⟦0⟧": no more than they were met
            objects = [self._story.people.of(m) for m in met] or objects
        natives = [o for o in objects if not o.foreign]
        hosted_abroad = bool(subjects) and all(p.foreign for p, _ in subjects)
        visiting = bool(natives) and all(p.foreign for p, _ in subjects) and not any(o.foreign for o in objects)
        side: Capacity = "attended" if visiting else "guest"
        if subjects and natives and all(p.foreign for p, _ in subjects):  # told from the visitor's side
            for visited, spans in subjects:
                draft.add(visited, "guest", spans)
            subjects = [(o, []) for o in natives]
        if not subjects:  # "The president received ⟦0⟧": the unnamed host is a foreigner
            subjects = [(o, []) for o in natives]
        for person, spans in subjects:
            draft.add(person, "guest" if person.foreign else "principal", spans)
        if head.object_at >= 0 and "⟦" not in head.object and head.object not in ("He", "She"):
            for person in parties.objects:  # those whom "him" or "the delegation" means
                if person.foreign:
                    draft.add(person, "guest", person.spans[-1:])
        if head.object_at >= 0:
            day = _DAY_FIRST.match(view.skeleton, head.object_at)
            at = day.end() if day else head.object_at
            people, groups = self._story.grammar.rosters.roster(view, at, object_end(view.skeleton, head, at))
            for mention in people:
                if self._story.press and _WHOSE_KIN.match(self._story.document.text, mention.span[1]) is not None:
                    continue
                person = self._story.absorb(mention)
                visits = self._from_abroad(person) or self._of_other_state(person, head) or self._leads_compatriots(
                    person, view.skeleton[at : view.skeleton.find("⟦", at)]
                )
                draft.add(person, "guest" if visits else "attended", [mention.span])
            for piece in groups:
                company = COMPANY.match(piece.text)
                if company:
                    draft.group(company.group(), side, False, view.span(piece.start, piece.start + company.end()))
                elif _MET_GROUP.search(piece.text) and not _KNOWN_DELEGATION.match(view.skeleton, piece.start):
                    text = _BESIDE_PRONOUN.sub("", view.plain(clip_group(piece.text, draft.event.place)))
                    company_of = self._story.grammar.own_company.match(_ARTICLE.sub("", text))
                    ours = hosted_abroad and company_of is not None
                    own = ours or (visiting and not self._story.grammar.sides.is_foreign(text))
                    draft.group(text, "attended" if own else "guest", False, view.span(piece.start, piece.end))
            if head.object in ("He", "She"):
                for person in objects:
                    draft.add(person, "guest" if person.foreign else "principal", person.spans[-1:])
        company = COMPANY.search(view.skeleton, head.verb)
        if company:
            draft.group(company.group(), side, False, view.span_of(company.start(), len(company.group())))

    def _sent(
        self, view: SentenceView, head: Head, draft: Draft, subjects: list[tuple[Person, list[Span]]], sent: Span
    ) -> None:
        """Those whom a foreigner sent: by name where one stands behind ("his envoy, | ⟦2⟧, …"), else as a group."""
        for person, spans in subjects:
            draft.add(person, "guest" if person.foreign else "principal", spans)
        named = view.named(view.skeleton[sent[1] : object_end(view.skeleton, head, sent[1])])
        for mention in named:
            person = self._story.absorb(mention)
            draft.add(person, "guest", [mention.span])
        if not named:
            span = view.span(*sent)
            draft.group(" ".join(self._story.document.text[slice(*span)].split()), "guest", False, span)

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

    def between(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """ "Talks were held between ⟦0⟧ and ⟦1⟧": the first of the own side leads it."""
        between = _BETWEEN.search(view.skeleton, head.start)
        led = _BETWEEN_LED.search(view.skeleton, head.start) if between is None else None
        for side in ("a", "b"):
            if led is not None and led[side]:
                foreign = self._story.grammar.sides.is_foreign(led[side])
                own: Capacity = "guest" if foreign else "attended"
                draft.group(view.plain(led[side]), own, False, view.span(*led.span(side)))
        if between is None and led is None and head.opened:
            led = _BETWEEN_ONE.search(view.skeleton, head.start)
        between = between or led
        for mention in view.named(between.group()) if between else ():
            person = self._story.people.of(mention)
            draft.add(person, "guest" if person.foreign else "principal", [mention.span])
