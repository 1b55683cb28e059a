"""Talks and journeys: who met whom, and which delegation set out or arrived where."""

from __future__ import annotations

import re

from partystate.documents import Document
from partystate.reading.ko.context import Draft, People, Person
from partystate.reading.ko.event_head import DELEGATION, Head
from partystate.reading.ko.rosters import RosterReader
from partystate.reading.ko.views import Mention, SentenceView
from partystate.reading.ko.vocabulary import KoreanVocabulary
from partystate.reading.report import Capacity

_FEASTED = re.compile(
    rf"(?P<g>[^⟦⟧,.]{{2,80}}?(?:{DELEGATION}|외교단|무관단|외교관들|대사들|손님들|성원들))(?:을|를)\s"
    r"(?:위한|위하여|위해|환영하여|환영해|환영하는|초청하여|초청해|초대하여|초대해|환송하여|위로하여)"
)
"""For whom someone gives a banquet."""


_OUTLET = re.compile(
    r"\s?(?:[가-힣]*(?:통신|방송|신문|매체|매체들|TV)(?:은|는|이|가)\s)?(?:(?:또|또한|이어|한편|앞서)\s)?(?:등\s)?"
)
"""Words before a delegation's name that are none of it."""
_WITH_HIM = re.compile(r"(?:와|과)\s(?:그(?:의)?\s)?(?=일행)")
""" "⟦0⟧와 | 일행이": the company of who is named before."""
_CHIEF_GUEST = re.compile(
    r"(?P<who>⟦\d+⟧)(?:(?:와|과)?\s?(?:그\s)?일행|와\s⟦\d+⟧|(?:을|를)\s단장으로\s(?:하는|한)\s(?:[가-힣]+\s){0,4}[가-힣]*대표단)?"
    r"(?:을|를)\s(?:위한|위하여|위해|환영하여|환영해|환영하는|초청하여|초청해|환송하여)"
)
"""In whose honour a banquet is given."""
_RELATIVE = re.compile(r".*(?:\S에서|참[가석]한|방문한|방문하고\s?있는|방문중인|진행된|열린|하여온|체류하고\s?있는|온)\s(?=\S)")
"""What is told of guests before their name ("…회의에 참가한 | 여러 나라 대표단 단장들")."""
_VISITING = re.compile(
    r"(?:나라를|조선을|평양을|방북)\s?(?:방문하고\s?있는|방문중인|방문한|하고있는)\s(?![^⟦⟧]*(?:동포|재일|재중|총련))[^⟦⟧]{0,30}$"
    r"|의례방문(?:하여)?온\s[^⟦⟧]{0,30}$"
)
_OF_WHOM = re.compile(r"⟦\d+⟧(?=의\s(?!안내|부인|딸|아들|일행|신임장))")


class EncounterReader:
    """Fills events of talks and travel from their heads."""

    def __init__(self, vocabulary: KoreanVocabulary, rosters: RosterReader, people: People, document: Document) -> None:
        self._countries = vocabulary.foreign_places
        self._rosters = rosters
        self._people = people
        self._document = document

    def travel_place(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """Where someone set out from or arrived, else the city of the dateline."""
        place = re.search(
            r"(?P<p>[가-힣]+)(?:을|를|에서|에)\s(?:[가-힣]+(?:로|으로)\s)?(?:출발|떠났|떠나|도착"
            r"|돌아)",
            view.skeleton[: head.end],
        )
        if place is not None and place["p"] not in self._countries and place["p"] not in ("조국", "귀로", "길"):
            draft.event.place = place["p"]
        elif self._document.dateline_place:
            draft.event.place = self._document.dateline_place

    def foreign(self, view: SentenceView, head: Head) -> bool:
        """Whether the delegation that travels is another country's."""
        group = re.search(rf"(?P<g>[^⟦⟧]*?){DELEGATION}", view.skeleton[: head.verb])
        words = re.split(r"(?:하는|은|는|이끄는)\s", group["g"])[-1].split() if group else []
        return bool(words) and any(words[0].startswith(country) for country in self._countries)

    def delegation(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """ "⟦0⟧를 단장으로 하는 조선로동당대표단이 … 출발하였다": the head by name, and the delegation."""
        skeleton = view.skeleton
        group = re.search(rf"(?:^|[,\s⟧])(?P<g>[^⟦⟧]*?{DELEGATION})(?=이|가|은|는|,|\s)", skeleton[: head.verb])
        if group is None:
            return
        text, at = group["g"], group.start("g")
        if led := re.match(
            r".*(?:단장으로\s(?:하는|한)|인솔하는|이끄는|위한|하기\s위해|[참방]\S{0,3}할|가는|오는)\s", text
        ):
            at, text = at + led.end(), text[led.end() :]
        if outlet := _OUTLET.match(text):
            at, text = at + outlet.end(), text[outlet.end() :]
        with_him = _WITH_HIM.match(text)
        if with_him is not None:
            at, text = at + with_him.end(), text[with_him.end() :]
        text = text.strip(" ,을를가이")
        leader = re.search(r"⟦\d+⟧(?=(?:을|를)\s단장으로|(?:이|가)\s(?:인솔|이끄))", skeleton[: head.verb])
        foreign = any(text.startswith(c) for c in self._countries)
        company: Capacity = "principal"
        if with_him is not None and (head_of := view.named(skeleton[: group.start("g")])):
            foreign, company = self._people.of(head_of[-1]).foreign, "accompanied"
        if leader is not None:
            person = self._people.of(view.named(leader.group())[0])
            foreign = person.foreign
            draft.add(person, "guest" if foreign else "principal", person.spans[-1:])
        if text and not any("".join(g.text.split()).endswith("".join(text.split())) for g in draft.event.groups):
            draft.group(text, "guest" if foreign else company, False, view.span(at, group.end("g")))

    def separately(self, view: SentenceView, head: Head, draft: Draft) -> list[Draft]:
        """ "A대표단과 B대표단을 각각 만나": talks of their own with each delegation but the first."""
        low, high = head.object or (0, head.start)
        if "각각" not in view.skeleton[low : head.verb + 4]:
            return []
        named = [self._people.of(m) for m in view.named(view.skeleton[low:high])]
        guests = [p.name for p in named if p.foreign and draft.has(p)]
        return [draft.part([guest], [g for g in guests if g != guest]) for guest in guests[1:]]

    def feasted(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """For whom a banquet was given: "군사대표단을 위한 연회", "외교단을 초청해 연회를 마련하였다"."""
        match = _FEASTED.search(view.skeleton, 0, head.verb)
        if match is None:
            alone = _CHIEF_GUEST.search(view.skeleton, 0, head.verb)
            for mention in view.named(alone["who"]) if alone else ():
                if (person := self._people.of(mention)).foreign:
                    draft.add(person, "principal", [mention.span])
            return
        text = match["g"]
        led = re.match(
            r".*(?:[에을를은는이가서]|하는|하여|맞아|[맞위]해|까지|\d일|오전|오후|저녁)\s(?=\S+\s\S|\S+$)", text
        )
        at = match.start("g") + (led.end() if led else 0)
        if head_of_guests := _CHIEF_GUEST.search(view.skeleton, 0, head.verb):
            for mention in view.named(head_of_guests["who"]):
                if (person := self._people.of(mention)).foreign:
                    draft.add(person, "principal", [mention.span])
        if particle := re.match(r"(?:와|과)\s(?:그\s)?", view.skeleton[at : match.end("g")]):
            at += particle.end()
        if match.end("g") - at >= 2:
            draft.group(view.printed(at, match.end("g")), "guest", False, view.span(at, match.end("g")))

    def partners(
        self, view: SentenceView, head: Head, draft: Draft, subjects: list[tuple[Person, tuple[int, int]]]
    ) -> None:
        """Both sides of talks."""
        skeleton = view.skeleton
        if head.noun is not None:
            # "A와 B사이의 회담이 진행되였다"
            named = [(self._people.of(m), m.span) for m in view.named(skeleton[: head.start])]
            if not head.soft:
                for person, span in named:
                    if not self._people.dead(person.name):
                        draft.add(person, "guest" if person.foreign else "principal", [span])
            return
        for person, span in subjects:
            draft.add(person, "guest" if person.foreign else "principal", [span])
        if head.object is None:
            return
        native = any(not p.foreign for p, _ in subjects)
        people, _ = self._rosters.split(view, *head.object)
        of_whom = {m.name for m in view.named("".join(_OF_WHOM.findall(skeleton, *head.object)))}
        for mention in people:
            person = self._people.of(mention)
            if person.foreign and mention.name in of_whom:
                continue  # "⟦1⟧의 특사를 접견": who sent him is not there
            if native and not person.foreign and not person.posts and self._visits(view, mention):
                person.foreign = True
            capacity: Capacity = "guest" if person.foreign else "attended" if native else "principal"
            if not self._people.dead(person.name):
                draft.add(person, capacity, [mention.span])
        partner = re.search(
            r"(?P<g>[가-힣\s·]{2,60}?(?:대표단|일행))(?:을|를|과|와)\s", skeleton[head.object[0] : head.object[1] + 1]
        )
        if partner is None and not people:
            unnamed = re.search(
                r"(?:기간|이날|오후|오전|일)\s(?P<g>[가-힣,\s]{4,160}?)(?:을|를)\s",
                skeleton[head.object[0] : head.object[1] + 1],
            )
            if unnamed is not None:
                relative = _RELATIVE.match(unnamed["g"])
                at = unnamed.start("g") + (relative.end() if relative else 0)
                span = view.span(head.object[0] + at, head.object[0] + unnamed.end("g"))
                draft.group(unnamed["g"][at - unnamed.start("g") :], "guest", False, span)
        if partner is not None:
            at = head.object[0] + partner.start("g")
            text = re.sub(
                r"^(?:.*(?:하는|께서는|께서|은|는|이|가|일|을|를)\s)|^의\s|^비롯한\s|^(?:와|과)\s(?:그\s)?",
                "",
                partner["g"],
            ).strip()
            text = re.sub(r"^비롯한\s", "", text)
            if relative := _RELATIVE.match(text):
                text = text[relative.end() :]
            if text:
                draft.group(text, "guest", False, view.span(at, head.object[0] + partner.end("g")))

    @staticmethod
    def _visits(view: SentenceView, mention: Mention) -> bool:
        """Whether somebody is told right before his name to be on a visit here."""
        at = view.skeleton.find(f"⟦{view.mentions.index(mention)}⟧")
        return _VISITING.search(view.skeleton, 0, at) is not None
