"""Which of a report's events stand: this state's, or with one of its people taking part (GUIDE.md, "Rulings")."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.participation.group_sides import CAPITALISED
from partystate.reading.en.people.context import name_key
from partystate.reading.en.text.scorn import without_scorn
from partystate.reading.patterns import pattern
from partystate.reading.report import BODY_KINDS, EventKind

_OVERSEAS_KINDS: frozenset[EventKind] = frozenset(
    ["meeting", "ceremony", "other", "talks", "reception", "performance", "mourning"]
)
_LEADING: Final = frozenset(["principal", "spoke", "reported", "presided"])
_BIER: Final = pattern(r"\bbier\b")
_WORD: Final = re.compile(r"[A-Z]\w+")
_ABROAD: Final = pattern(
    r"\b(?:Abroad|Overseas)\b(?! (?:[A-Z][a-z]+ns?\b|[Cc]ompatriot))"
    r"|\bin (?:Different|Other|Foreign|Various) Countries\b"
    r"|\bin (?:Europe|Asia|Africa|Latin America)\b"
)
_IN_OTHER_COUNTRIES: Final = pattern(r"\bin (?:foreign|different|various|other|many) countries\b")
_AWAY_MATCH: Final = pattern(r"\b(?:World Cup|Asian Cup|Olympiad|Olympics|Olympic Games|Asian Games|Championships?)\b")
"""Matches of the state's teams in the tournaments of the world, in which no official is told to take part."""
_IN_COUNTRY: Final = pattern(r"\bin (?:the )?([A-Z](?:[\w.]*\w)?)")
_VISIT_TO: Final = pattern(r"\b(?:visit|tour|trip)s? (?:to|of|in) (?:the )?([A-Z]\w+)")
"""Where a company that performs is told to be."""
_HERE: Final = re.compile(r"\bhere\b")
_WATCHED: Final = re.compile(r"\b(?:enjoyed|watched|saw|appreciated)\b")
_PLACE_IN_COUNTRY: Final = pattern(r"(?:, |\bin )(?:the )?([A-Z][\w.]+)")
"""A place with its country: "Lenin Square in Kazan, Russia"; a school named after a country's friendship has none."""
_FURTHER_PLACE: Final = 40
"""Characters behind an event's words in which a city may stand behind its quarter."""
_FIRST_OF_PLACES: Final = re.compile(r",? and |, | in ")
_KIND_OF_PLACE: Final = re.compile(r" (?:[Pp]rovinces?|City)$")
_FIRST_SENTENCE: Final = 400
"""Characters of headline and first sentence that tell whose news a report is."""
_SENTENCE_END: Final = re.compile(r"[.!?](?=\s)")
_UN = r"(?:U\.N\.|UN|United Nations)"
_OF_WORLD_BODY: Final = pattern(
    rf"^(?:(?:The|An?) )?(?:[\w-]+ ){{0,2}}?{_UN}(?= )"
    rf"|(?:[Ss]ession|[Mm]eeting|[Cc]onference|[Ss]ummit|[Aa]ssembly) of (?:the )?{_UN}(?= |$)"
)
"""In a meeting's noun phrase: it is that of the world's nations."""
_OLD_NEWS: Final = timedelta(days=5)
"""After so many days an event told in passing is no news ("the festival opened on April 13")."""
_MEETS: Final = pattern(r"\b(?:Meeting|Session|Congress|Conference|Plenum|Plenary|Meets|Sitting)\b")
_ANNOUNCED = pattern(
    r"\b(?:Held|Opened|Opens|Closes|Closed|Laid|Inaugurated|Staged|Takes Place|Begins|Starts)\b"
    r"|\b(?:[Hh]olds|[Cc]onvenes|[Hh]eld|[Oo]pens) (?:(?:[Ii]ts|[Aa]|[Tt]he) )?(?:[\w’'-]+ ){0,5}?"
    r"(?:[Mm]eeting|[Cc]onference|[Cc]ongress|[Ss]ession|[Pp]lenum|[Rr]ally)\b"
)
_GIVEN: frozenset[EventKind] = frozenset(["reception"])
"""What an embassy gives abroad in its state's name."""
_RITES: frozenset[EventKind] = frozenset(["ceremony", "mourning"])
_BY_A_BODY: Final = pattern(
    r"\b[Tt]he (?P<gave>[A-Z][^.,;]{3,90}?) (?:hosted|gave|arranged|held|offered|threw|laid on) an?\b",
    r"|\b(?:hosted|given|arranged|offered|thrown|laid on) by the (?P<given>[A-Z][^.,;]{3,90}?)",
    r"(?= (?:for|in|on|at)\b|[.,])",
)
"""Who gave a reception, where it is a body."""
_MISSION: Final = pattern(r"\b(?:[Ee]mbassy|[Cc]onsulate|[Mm]ission)\b")


class Standing:
    """Judges the finished drafts of one document."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._grammar = story.grammar
        self._lexicon = story.grammar.lexicon
        self._title = without_scorn(story.title, len(story.title), self._lexicon)

    def stands(self, draft: Draft) -> bool:
        """Whether an event is this state's, or one of its people took part."""
        event, people = draft.event, draft.people()
        if self._overseas(draft) or (draft.needs_own and all(p.foreign for p in people)):
            return False
        if event.kind in BODY_KINDS and (self._only_mentioned(draft) or self._of_another_party(draft)):
            return False
        if event.kind == "travel" and self._in_guests_company(draft):
            return False
        if self._only_quotes_leader(draft):
            return False
        if event.kind in BODY_KINDS or draft.own_award or any(not p.foreign for p in people):
            return True
        if event.kind in _GIVEN and people and self._grammar.mission_gives.search(self._first_sentence()) is not None:
            return True  # "The Ruritanian embassy in X hosted a reception", be all who are named its guests
        if event.kind in _GIVEN and self._given_by_own_body(draft):
            return True
        if self._grammar.at_mission.search(self._title) or self._paid_to_mission(draft):
            return False  # foreigners call at an embassy of this state in their own country
        compatriots = self._grammar.overseas.search(self._title) is not None
        compatriots = compatriots and not any(name in self._title for name in self._lexicon.rivals)
        at_home = compatriots and event.place in self._lexicon.own_places  # they came, or are honoured, here
        if not at_home and (_ABROAD.search(self._title) or self._told_of_another_land(self._title)):
            return False
        # from here on: foreigners among themselves, or nobody named
        first = self._story.drafts[0]
        of_guests = first.foreign_host and all(p.foreign for p in first.people())
        if draft.foreign_host or (of_guests and not people and not event.groups):
            return False
        if event.kind == "travel":
            return self._own_group_travels(draft)
        if event.kind == "performance" and _AWAY_MATCH.search(self._title) and not self._in_capital(draft):
            return False
        if event.kind == "performance" and not people and (self._watched_by_guests(draft) or self._on_tour(draft)):
            return False
        if event.kind == "talks" and not people and not event.groups:
            return False
        only_guests = bool(event.groups) and all(g.capacity == "guest" for g in event.groups)
        if only_guests and not people and (event.kind == "meeting" or event.kind in _RITES):
            start, end = event.evidence[0]
            if not any(name in self._story.document.text[start:end] for name in self._lexicon.own_names):
                return False  # "a symposium of Ruritania University" is the state's own
        if event.kind == "meeting" and self._of_world_body(draft):
            return False
        if not people and (self._told_in_passing(draft) or self._only_attended(draft)):
            return False
        if not event.body or event.kind == "meeting":
            if event.kind != "reception" and any(p.capacity in _LEADING for p in people) and not self._addressed(draft):
                return False
            guests = people and all(g.capacity == "guest" for g in event.groups)
            if guests and event.kind not in ("reception", "talks"):
                return False
        if event.kind in _RITES and self._grammar.homage.match(event.place or "") is not None:
            own = [g for g in event.groups if self._grammar.sides.names_own(g.text)]
            if people and not own:
                return False  # foreigners pay homage among themselves
            if any(g.evidence[0][0] <= event.evidence[0][1] for g in own):
                return True  # whoever came beside those who are told to have paid it
        present = [g for g in event.groups if event.kind not in _RITES or g.capacity != "performed"]
        if event.start is None and not people and not present and not self._announced(draft):
            return False
        if at_home or self._grammar.home.match(event.place or "") is not None or self._held_by_state(draft):
            return True
        if event.kind == "meeting" and self._at_own_place(draft):
            return True  # rallies in provinces of this state, be they against the other
        at_capital = self._lexicon.capital in (event.place or "") or self._played_to_own_people(draft)
        if self._abroad_report() and not at_capital:
            return False
        paragraph = self._story.paragraph_at(event.evidence[0][0])
        place = _WORD.findall(event.place or "")
        if any(w in self._lexicon.countries for w in _PLACE_IN_COUNTRY.findall(event.place or "")):
            return False
        if any(w in self._lexicon.foreign_places for w in (*place, *CAPITALISED.findall(paragraph))):
            return False
        return bool(people) or not any(w in self._lexicon.countries for w in _IN_COUNTRY.findall(paragraph))

    def _played_to_own_people(self, draft: Draft) -> bool:
        """Whether a troupe from abroad, of which the capital reports, is told to have played to this state's people."""
        if draft.event.kind != "performance" or self._story.here != self._lexicon.capital:
            return False
        return any(g.capacity == "attended" and self._grammar.sides.own_people(g.text) for g in draft.event.groups)

    def _only_quotes_leader(self, draft: Draft) -> bool:
        """Whether at a meeting in a house of another state the leader alone of this one is told to have said something:
        speakers there quote him."""
        event, leader = draft.event, self._story.people.leader
        if event.kind != "meeting" or not event.place or leader is None or _MISSION.search(event.place):
            return False
        own = [p for p in draft.people() if not p.foreign]
        quoted = bool(own) and all(p.name == leader.name and p.capacity == "spoke" for p in own)
        return quoted and self._grammar.sides.is_foreign(event.place)

    def _only_mentioned(self, draft: Draft) -> bool:
        """Whether of a meeting of a body neither day, number, people nor business are told, behind the first sentence
        and under a headline about something else."""
        event = draft.event
        numbered = event.start is not None or event.ordinal is not None
        told = numbered or draft.people() or event.groups or event.agenda or event.decisions
        if told or self._story.press or not self._behind_first_sentence(draft):
            return False
        return _MEETS.search(self._title) is None

    def _of_another_party(self, draft: Draft) -> bool:
        """Whether the bodies of another party-state met, which its own papers name as this state's are named here ("the
        Party Central Committee"): headline, lead, dateline or place are of another country, and nothing of this one."""
        text, lexicon = self._story.document.text, self._lexicon
        if any(not p.foreign for p in draft.people()) or lexicon.party in text:
            return False
        abroad = self._story.here in lexicon.foreign_places or draft.event.place in lexicon.foreign_places
        return (abroad or self._abroad_report()) and not any(name in text for name in lexicon.own_names)

    def _behind_first_sentence(self, draft: Draft) -> bool:
        return draft.event.evidence[0][0] > self._story.document.title_end + len(self._first_sentence())

    def _addressed(self, draft: Draft) -> bool:
        """Whether foreigners only spoke to people of this state who are told to have met ("a lecturer of the
        federation")."""
        if draft.event.kind != "meeting" or self._grammar.sides.is_foreign(draft.event.place or ""):
            return False
        spoke = all(p.capacity in ("spoke", "guest") for p in draft.people())
        return spoke and any(g.capacity == "attended" for g in draft.event.groups)

    def _announced(self, draft: Draft) -> bool:
        """Whether the headline announces what the first sentence tells without a day ("Fair Opened", "… Held")."""
        return _ANNOUNCED.search(self._title) is not None and not self._behind_first_sentence(draft)

    def _paid_to_mission(self, draft: Draft) -> bool:
        """Whether foreigners mourn at an embassy of this state, as the first sentence or the event's place tells."""
        if draft.event.kind not in _RITES:
            return False
        if self._grammar.own_mission.match(draft.event.place or "") is not None:
            return True
        return self._grammar.mission_called_at.search(self._first_sentence()) is not None

    def _watched_by_guests(self, draft: Draft) -> bool:
        """Whether only foreigners are told to have watched ("Diplomats of foreign embassies enjoyed a concert")."""
        start, end = draft.event.evidence[0]
        watched = _WATCHED.search(self._story.document.text, start, end) is not None
        return watched and not any(g.capacity == "attended" for g in draft.event.groups)

    def _in_capital(self, draft: Draft) -> bool:
        """Whether an event is told to have been in this state's capital."""
        return self._lexicon.capital in self._story.paragraph_at(draft.event.evidence[0][0])

    def _on_tour(self, draft: Draft) -> bool:
        """Whether a troupe performs on its visit to another country."""
        told = _VISIT_TO.findall(self._story.paragraph_at(draft.event.evidence[0][0]))
        return any(word in self._lexicon.countries for word in told)

    def _held_by_state(self, draft: Draft) -> bool:
        """ "Ruritania held a parade": the state itself is told to have done it."""
        start, end = draft.event.evidence[0]
        return self._story.document.text[start:end].startswith(tuple(self._lexicon.own_names))

    def _given_by_own_body(self, draft: Draft) -> bool:
        """ "The Ministry of Gardens hosted a banquet": told in the capital, of a body of no other land."""
        if self._behind_first_sentence(draft) or self._story.here != self._lexicon.capital:
            return False
        host = _BY_A_BODY.search(self._first_sentence())
        body = (host["gave"] or host["given"]) if host is not None else ""
        if _MISSION.search(body) is not None:
            return False  # an embassy's own, which stands by who of it is named
        return any(w in self._lexicon.body_words for w in body.split()) and not self._grammar.sides.is_foreign(body)

    def _of_world_body(self, draft: Draft) -> bool:
        """Whether what met is the United Nations' ("a high-level meeting of the UN")."""
        start, end = draft.event.evidence[0]
        return _OF_WORLD_BODY.search(self._story.document.text[start:end]) is not None

    def _told_in_passing(self, draft: Draft) -> bool:
        """Whether an event of days before, at which nobody is told to have been, is named behind a report's lead."""
        event, document = draft.event, self._story.document
        if event.groups or event.body or event.start is None or document.published is None:
            return False
        return self._behind_first_sentence(draft) and document.published - event.start > _OLD_NEWS

    def _only_attended(self, draft: Draft) -> bool:
        """Whether of an event told behind the first sentence, without a day, only how many attended it is said ("The
        fair was attended by 700 firms")."""
        start, end = draft.event.evidence[0]
        told = self._story.document.text[start:end]
        return draft.event.start is None and told.endswith(" attended") and self._behind_first_sentence(draft)

    def _first_sentence(self) -> str:
        """The first sentence behind the headline, with the blank before it."""
        document = self._story.document
        text = document.text[document.title_end : document.title_end + _FIRST_SENTENCE]
        end = _SENTENCE_END.search(text)
        return text[: end.end()] if end else text

    def _told_of_another_land(self, title: str) -> bool:
        """ "Events Held in Norway": a headline that puts the news in another country."""
        return any(w in self._lexicon.countries for w in _IN_COUNTRY.findall(title))

    def _own_group_travels(self, draft: Draft) -> bool:
        """A delegation without names that leaves or returns is this state's unless it is a guest."""
        event, people = draft.event, draft.people()
        if not event.body and any(p.capacity in _LEADING for p in people):
            return False
        return bool(event.groups) and not any(g.capacity in ("guest", "accompanied") for g in event.groups)

    def _in_guests_company(self, draft: Draft) -> bool:
        """Whether those who travel beside a guest are named without a post: his countrymen, whatever their names."""
        own = [p for p in draft.people() if not p.foreign]
        guests = any(p.foreign and p.capacity == "guest" for p in draft.people())
        leader = self._story.people.leader
        if self._story.press or not own or not guests or any(leader and p.name == leader.name for p in own):
            return False
        return all(p.capacity == "principal" and not self._story.people.by_key[name_key(p.name)].posts for p in own)

    def _abroad_report(self) -> bool:
        """Whether headline and first sentence tell of another country's affairs."""
        lexicon, document, here = self._lexicon, self._story.document, self._story.here
        sentence = self._first_sentence()
        if self._grammar.overseas.search(sentence):
            return True
        if _IN_OTHER_COUNTRIES.search(sentence):
            return True
        at_home = _HERE.search(sentence) is not None or here in sentence
        if not at_home and self._grammar.overseas.search(self._title):
            return True
        body = document.text[document.title_end :].lstrip()
        first = f"{self._title}\n\n{body[: (body.find('. ') + 1) or 300][:_FIRST_SENTENCE]}"
        if lexicon.state in first or _HERE.search(first) is not None or here in first:
            return False
        return any(
            w in lexicon.countries or w in lexicon.foreign_places or w in lexicon.country_of
            for w in CAPITALISED.findall(first)
        )

    def _overseas(self, draft: Draft) -> bool:
        """Meetings of compatriots abroad and events in the other state of the nation are not labelled."""
        if draft.event.kind not in _OVERSEAS_KINDS or self._held_by_state(draft):
            return False
        if self._of_compatriots(draft):
            return True
        leader = self._story.people.leader
        if draft.event.kind in ("talks", "reception", "performance") and leader is not None and draft.has(leader):
            return False  # the leader receives guests from there
        start, end = draft.event.evidence[0]
        told = self._story.document.text[start : max(end, start + 160)]
        told = told[: max(end - start, told.find("\n\n"))] if "\n\n" in told else told
        overseas = self._grammar.overseas
        if not overseas.search(told) and not overseas.search(self._title):
            return False
        if draft.event.kind == "mourning" and _BIER.search(told):
            return False  # they came to it
        if self._at_own_place(draft):
            return False  # at a hall of the capital, or in provinces of this state
        if draft.event.kind == "ceremony" and draft.event.place and self._grammar.homage.match(draft.event.place):
            return False  # wreaths for one of them, laid at home
        press = self._story.press  # which names both states' people in one story
        own = [p for p in draft.people() if not p.foreign and (press or p.capacity in _LEADING)]
        if press and any(self._story.people.by_key[name_key(p.name)].own or self._travels(p.name) for p in own):
            return False
        posts = [q for p in own for q in self._story.people.by_key[name_key(p.name)].posts]
        if any(self._lexicon.party in q or self._lexicon.state in q for q in posts if not overseas.search(q)):
            return False  # an official of this state met them
        return self._grammar.home.search(self._story.paragraph_at(start)) is None

    def _at_own_place(self, draft: Draft) -> bool:
        """Whether a place, or the first of several ("North Puruk and Kaul provinces"), is this state's, and no quarter
        of that name in a city of the other ("Central District | , Seoul")."""
        place = draft.event.place or ""
        start, end = draft.event.evidence[0]
        behind = self._story.document.text[start : end + _FURTHER_PLACE].partition(f"{place}, ")[2]
        if place and behind.startswith(tuple(self._lexicon.rival_places)):
            return False
        first = _FIRST_OF_PLACES.split(place, maxsplit=1)[0]
        own = self._lexicon.own_places
        bare = _KIND_OF_PLACE.sub("", first)
        return place in own or first in own or bare in own or f"{bare} Province" in own

    def _travels(self, name: str) -> bool:
        """Whether a journey of somebody of this state is told, who then met people of the other state there."""
        journeys = (d for d in self._story.drafts if d.event.kind == "travel")
        return any(p.name == name and p.capacity == "principal" for d in journeys for p in d.people())

    def _of_compatriots(self, draft: Draft) -> bool:
        """Whether an event in a foreign place is that of the compatriots there: one of them with his post, or words for
        them, and nobody with a post of this state or its party."""
        lexicon, overseas = self._lexicon, self._grammar.overseas
        words = _WORD.findall(draft.event.place or "")
        if not any(w in lexicon.foreign_places or w in lexicon.countries for w in words):
            return False
        leader = self._story.people.leader
        if leader is not None and draft.has(leader):
            return False
        own = [p for p in draft.people() if not p.foreign]
        held = [post for p in own for post in self._story.people.by_key[name_key(p.name)].posts]
        theirs = [post for post in held if overseas.search(post)]
        if any(lexicon.party in post or lexicon.state in post for post in held if post not in theirs):
            return False
        paragraphs = self._story.document.text[: draft.event.evidence[0][1] + _FIRST_SENTENCE]
        return bool(own) and (bool(theirs) or overseas.search(paragraphs) is not None)
