"""Where an event took place: the venue, what was visited, the point of departure, the site the lead tells of."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from partystate.reading.en.events import tried_out as words
from partystate.reading.en.events.places import CLOSING_VENUE, CONDOLED_AT, HALL_VISITED, MOURNED_IN, NAMED_PLACE, OWNED
from partystate.reading.en.events.story import Story
from partystate.reading.en.events.travel_places import place_of_travel
from partystate.reading.en.events.work_at import (
    further_works,
    name_of_site,
    site_of_work,
    unit_at_drill,
    works_in_headline,
)
from partystate.reading.en.heads.clause import WORKS
from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.head_patterns import RECEPTION
from partystate.reading.en.heads.word_order import set_first
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import WEEKDAY, pattern
from partystate.reading.report import Event

_OBJECT_DATE: Final = pattern(r"on [A-Z][a-z]+[.\u2024]?(?: \d{1,2})?,? ")
_SHOW_SEEN: Final = pattern(r"(?:the )?(?:[a-z\d-]+ ){0,3}?(?:exhibition|fair|camp|festival|polling station)\b")
_OF_WORK: Final = (" Field", " Sector")
""" "the meeting of activists in | Agricultural Field"."""
_SECTOR: Final = pattern(r" in the [^,]* sector$")
_WIDE_AREA: Final = pattern(r"\b(?:Province|County|City|area|areas)$")
_TOUR: Final = pattern(r"\b(?:first|next|last) (?:leg|stop) of (?:his|her|the)|\bthen went (?:over )?to\b")
_SEVERAL: Final = pattern(r"(?:several|various|different|many)\b|(?:construction|building) of\b")
_TITLE_VISIT: Final = pattern(
    r"\b(?:Inspects|Visits|(?:Gives|Provides|Conducts) (?:(?:Field|On-[Ss]ite|On-the-[Ss]pot) )*Guidance (?:to|over|at)"
    r"|Tours|Looks Round|Goes Round|Looks Around|Makes \w+ \w+ of|Guides|Observes|Watches)"
    r" (?P<o>[^,:]+?)"
    r"(?:: .*| (?:to|He|She) [A-Z]\w+\s.*"
    r"| (?:[Aa]head of|[Bb]efore|[Aa]fter|[Aa]mid|[Ii]n [Ff]irst|[Ff]or [Ff]irst) .*)?$"
)
_SOURCE_BEHIND: Final = pattern(
    r",? (?:according to|citing|quoting|as reported by)\b"
    r"|, (?:[^,⟦;]{2,60} )?(?:said|reported|announced|told|showed|confirmed)\b"
)
"""Where the press names its source behind the news."""
_NEXT_DEED: Final = pattern(r",? and (?:[a-z]+ed|told|said|gave|set|took) |,? (?:as|while|where) the ")
_AND_TO_TABLE: Final = pattern(
    rf",? (?:and|before) (?:(?:later|then|also|afterwards) )*(?:attend|host|had|hav|gave|giv|threw|h[eo]ld|went)\w*"
    rf" [^.;⟦]{{0,60}}?\b{RECEPTION}\b"
)
""" "met ⟦1⟧ | and later attended a dinner at …": the place of the dinner."""
_TOPIC: Final = pattern(r" (?:in connection with|as regards|regarding|concerning|in response to|in the wake of) ")
_SEEN_FROM: Final = pattern(
    r" (?:from (?:the|an?) (?:[\w-]+ )?(?:balcony|podium|rostrum|tribune|stands)|came (?:amid|as|after|days|hours))\b"
)
"""From where somebody watched, and what else happened: behind the place, in the press."""
_AHEAD: Final = pattern(r" (?:ahead of|in the run-up to|in preparation for) ")
"""Before what is yet to come, at a place of its own."""
_FOR_WORKS: Final = pattern(
    r"ceremon(?:y|ies) (?:for|of|to (?:open|inaugurate|launch|mark|celebrate)(?: the (?:completion|opening|launch"
    rf"|inauguration|construction)(?: of)?)?) (?:the )?(?={WORKS})"
)
""" "the ribbon-cutting ceremony for | the X Farm in Y County"."""
_LONGEST_PLACE: Final = 160
_TELLING: Final = 3
"""Words from which on a headline's phrase for several sites tells more than the text's, which names their region."""
_FURTHER: Final = 40
"""Characters behind a country's name within which the venue in it is named."""
_EMBASSY: Final = pattern(r"(?:(?:his|her|its|their|the) )?embassy")
_EMBASSY_HOST: Final = pattern(r"(?:The )?(?P<p>[A-Z]\w+ [Ee]mbassy in [A-Z]\w+)\b(?! [A-Z])")
""" "The Ruritanian embassy in X | gave a reception"."""
_SITE: Final = re.compile(r"(?=.*[A-Z])(?!(?:room|hall|several|various|different|many)\b).{4,120}$")
"""A site with a name, not one of its rooms."""
_ROOM = pattern(r"[a-z ,-]*(?:room|hall|kitchen|mess|barracks|library|bathhouse|storehouse)s?(?: of the [a-z]+)?")
"""A part of the site visited, without a name."""
_FIELDS: Final = pattern(r"(?:(?:different|various|several|many|major) )?(?:fields|sectors|domains|branches)\b")
"""What an official acquaints himself with, and no place; the sites follow."""
_EMBASSY_HERE: Final = pattern(r"\b(?:embassy|mission|delegation) here$")
_LAID_BEFORE: Final = pattern(
    r"(?:(?:was|were) )?(?:laid|placed) (?:[^.;⟦]{0,60}? )?(?:before|at) (?:the )?"
    r"(?=(?:bust|statue|graves?|tomb)\b|(?:[A-Z]\w+ )+(?:Tower|Cemetery|Monument)\b)"
)
"""What wreaths and flowers were laid before."""
_SEVERAL_SITES: Final = pattern(r", the (?:[A-Z]\w+ )+")
"""Between the first of the places that wreaths were laid before and an "in …": a list, whose first is the main one."""
_CAPITALISED: Final = re.compile(r"[A-Z][\w.]+")
_ATTENDED: Final = pattern(r"(?:was|were) (?:also )?attended by\b")
_NAMED = r"[A-Z][\w'’-]*(?: (?:[A-Z][\w'’-]*|\d{1,2}(?! No))){0,4}"
_SITE_NOUN = (
    r"(?:Farm|Ranch|Factory|Mill|Mine|Colliery|Complex|Hospital|Plant|(?:Fishery|Power) Station(?: No[.\u2024] \d+)?"
    r"|Recreation Centre|Resort|Rest Home|Sanatorium|Reservoir|Dam|Stadium|Gymnasium)"
)
_A_SITE = rf"(?:{_NAMED}(?:, {_NAMED})* and {_NAMED} (?:[a-z]+ )?farms|{_NAMED} {_SITE_NOUN})\b"
_SITES: Final = pattern(rf"{_A_SITE}(?:(?: in [A-Z]\w+(?: [A-Z]\w+)?)?(?:,| and)(?: the)? {_A_SITE})*{OWNED}")
"""Farms and works by name, several together ("Arum and Pom farms and the Kaul Farm")."""
_LEAD_LENGTH: Final = 600
_FLOWERS: Final = pattern(r"\b(?:Wreathe?s?|Floral|Bouquets?|Photo|Statues?)\b")
_ON_THE_SPOT: Final = pattern(r"\bon the spot\b|\bmoving into\b")
"""Where an event is told so, it took place where the report has said before that something was built or given."""
_ERECTED = pattern(r"\b(?:was|were|has been|have been) (?:newly )?(?:erected|built|set up|constructed) (?:at|in)\b")
_HELD = pattern(r",? (?:which was )?(?:held|given|arranged) ")
_BEFORE_CITY = pattern(r" in (?=[A-Z])|,")
_FRONTED = pattern(
    rf"(?:On [A-Z][^,;⟦]{{2,24}},? )?(?:[Aa]t|In) (?P<p>[^,;⟦]{{3,60}}?)(?:,| on (?:{WEEKDAY}|[A-Z]\w+ \d)|(?= ⟦))"
)
_PICTURED_AT = pattern(CLOSING_VENUE)
_POLLS = pattern(
    r"\b(?:went to|visited|arrived at) (?:the )?(?P<p>polling station (?:(?!for |and |to |on )[^ ,;⟦]+ ){0,12})"
)
""" "went to | the polling station of Constituency No. 5 | for the election and voted"."""
_MEANT_FOR: Final = pattern(
    r"\b(?:deployed|fielded|installed|used|supplied|delivered|furnished) (?:for \w+ )?(?:at|in) $"
)
""" "a rocket to be deployed at | KPA units": where what is tried out will be, and not where it was."""


class EventPlaces:
    """Gives the events of one document their places."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._places = story.grammar.places

    def give(self, view: SentenceView, head: Head, event: Event) -> None:
        """The place that a head's sentence tells, by the kind of event."""
        if event.kind == "ceremony" and head.pictures:
            self._place_of_picture(view, head, event)
            return
        signed = view.skeleton.startswith(("signed", "inked"), head.verb)
        overseen = words.OVERSEEN.match(view.skeleton, head.verb) is not None
        if self._story.press:  # "was on hand for a test"
            site = words.SITE_SEEN.match(view.skeleton, head.verb) or words.SITE_FIRST.match(head.object)
            overseen = site is None
        if event.kind == "guidance" and words.TRIED_OUT.match(head.object) and overseen:
            found = self._places.venue(view.skeleton, head.object_at)  # what is tried out is no place
            if found is not None and _MEANT_FOR.search(view.skeleton, head.object_at, found[1]):
                found = None
            if found is None and not self._story.press and (unit := unit_at_drill(view.skeleton, head.object_at)):
                found = (self._places.clip(view.skeleton, unit)[0], unit, unit)
            event.place = self._places.shorten(view.plain(found[0])) if found else None
        elif event.kind == "guidance" and words.PRODUCT.match(head.object):
            found = self._places.venue(view.skeleton, head.object_at)  # what was shown stands somewhere
            event.place = self._places.shorten(view.plain(found[0])) if found else None
        elif (event.kind in ("guidance", "ceremony") and head.object and not signed) or (
            (event.kind == "other" and (NAMED_PLACE.match(head.object) or _SHOW_SEEN.match(head.object)))
            or (event.kind == "talks" and self._story.grammar.own_mission.match(head.object))
        ):
            self._place_visited(view, head, event)
        elif event.kind == "travel":
            event.place = place_of_travel(self._story, view, head)
        elif event.kind == "mourning" and (arranged := MOURNED_IN.match(view.skeleton, head.verb)) is not None:
            event.place = self._places.shorten(view.plain(arranged.group("p")))
            event.evidence.append(view.span(*arranged.span("p")))
        elif event.kind == "mourning" and (condoled := CONDOLED_AT.search(view.skeleton, head.start)) is not None:
            event.place = condoled.group("p")
        elif event.kind == "mourning" and head.object and view.skeleton.startswith("visited", head.verb):
            self._place_visited(view, head, event)
        elif event.kind == "mourning" and (hall := HALL_VISITED.match(view.skeleton, head.verb)) is not None:
            event.place = self._places.shorten(view.plain(hall.group("p")))
            event.evidence.append(view.span(*hall.span("p")))
        else:
            self._venue(view, head, event)

    def give_better(self, view: SentenceView, head: Head, event: Event) -> None:
        """ "The show took place at the Cinema House", after "here"."""
        found = self._places.venue(view.skeleton, head.verb)
        if found is None:
            return
        at_venue = view.skeleton.endswith((" at ", " at the "), 0, found[1]) or found[0].startswith("plaza")
        if not at_venue:
            return
        anew = replace(event, place=None)
        self.give(view, head, anew)
        event.place = anew.place or event.place

    def give_named(self, view: SentenceView, head: Head, event: Event) -> None:
        """The press tells of "a hospital under construction" before it names it."""
        anew = replace(event, place=None)
        self.give(view, head, anew)
        if anew.place is not None and has_name(anew.place):
            event.place = anew.place

    def note_site(self, view: SentenceView, head: Head) -> None:
        """Note what a head says was visited: "its workers" are that place's."""
        phrase, _ = self._places.clip(_up_to_verb(view, head), head.object_at)
        site = self._places.shorten(view.plain(phrase))
        if _SITE.match(site) and site not in self._story.sites:
            self._story.sites.append(site)

    def _place_of_picture(self, view: SentenceView, head: Head, event: Event) -> None:
        """The "at …" behind those who were photographed, where it ends the clause."""
        found = _PICTURED_AT.search(view.skeleton, head.object_at)
        if found and not self._places.no_venue(found.group("p")):
            event.place = self._places.shorten(view.plain(found.group("p")))
            event.evidence.append(view.span(*found.span("p")))

    def _place_visited(self, view: SentenceView, head: Head, event: Event) -> None:
        """What was visited; the headline's words where the visits were many."""
        dated = _OBJECT_DATE.match(view.skeleton, head.object_at)
        at = dated.end() if dated else head.object_at
        phrase, end = self._places.clip(_up_to_verb(view, head), site_of_work(view.skeleton, at) or at)
        text = self._places.shorten(view.plain(_SECTOR.sub("", phrase)))
        last = further_works(view.skeleton, end - len(phrase), end)
        if last > end:  # a list, for which the headline may have a word
            together = works_in_headline(self._story.title)
            listed = self._places.shorten(view.plain(view.skeleton[end - len(phrase) : last]))
            text = self._story.in_headline(together) if together is not None else listed
            end = last
        headline = _TITLE_VISIT.search(self._story.title)
        collective = self._places.shorten(self._story.in_headline(headline.span("o"))) if headline else ""
        on_tour = _WIDE_AREA.search(text) and _TOUR.search(self._story.document.text)
        named = not has_name(text) and collective in self._story.document.text[self._story.document.title_end :]
        named = named or (not has_name(text) and collective.casefold().startswith(f"{text.casefold()} "))
        several = _SEVERAL.match(text) and not (has_name(text) and len(collective.split()) < _TELLING)
        if collective and (on_tour or named or several):
            text = collective
        if _ROOM.fullmatch(text) or _FIELDS.match(text):
            return
        if text and len(text) < _LONGEST_PLACE:
            event.place = name_of_site(text)
            event.evidence.append(view.span(head.object_at, end))

    def _fronted(self, view: SentenceView, event: Event) -> bool:
        """Whether the sentence opens with the venue ("At the Kaul Palace on May 3, ⟦0⟧ received …"), which it gives."""
        m = _FRONTED.match(view.skeleton)
        if m is None or NAMED_PLACE.match(view.skeleton, m.start("p")) is None or self._places.no_venue(m["p"]):
            return False
        if self._story.grammar.lexicon.country_of.get(m["p"]):
            return False
        event.place = self._places.shorten(view.plain(m["p"]))
        event.evidence.append(view.span(*m.span("p")))
        return True

    def _venue(self, view: SentenceView, head: Head, event: Event) -> None:
        """The "at …" or "in …" behind the verb."""
        story = self._story
        polls = _POLLS.search(view.skeleton, 0, head.end) if event.kind == "other" else None
        if polls is not None:
            event.place = view.plain(polls.group("p")).strip()
            event.evidence.append(view.span(*polls.span("p")))
            return
        if _ATTENDED.match(view.skeleton, head.verb):
            return  # what follows is who came, and from where
        skeleton = view.skeleton
        source = _SOURCE_BEHIND.search(skeleton) if story.press else None
        if source is not None and source.start() > head.verb:
            skeleton = skeleton[: source.start()]  # "…, according to the presidential office in Seoul"
        if story.press and head.acted and (deed := _NEXT_DEED.search(skeleton, head.end)) is not None:
            skeleton = skeleton[: deed.start()]  # "guided a meeting and ordered that medicine in Pyongyang …"
        if story.press and event.kind == "talks" and (deed := _AND_TO_TABLE.search(skeleton, head.verb)) is not None:
            skeleton = skeleton[: deed.start()]
        if story.press and (aside := _SEEN_FROM.search(skeleton, head.verb)) is not None:
            skeleton = skeleton[: aside.start()]
        if story.press and (ahead := _AHEAD.search(skeleton, head.verb)) is not None:
            skeleton = skeleton[: ahead.start()]
        topic = _TOPIC.search(skeleton, head.verb)
        skeleton = skeleton[: topic.start()] if topic else skeleton  # "was convened in connection with the flood in …"
        works = _FOR_WORKS.search(skeleton, head.verb) if story.press and event.kind == "ceremony" else None
        if works is not None:
            phrase, end = self._places.clip(skeleton, works.end())
            event.place = self._places.shorten(view.plain(phrase))
            event.evidence.append(view.span(works.end(), end))
            return
        met_first = event.kind == "talks" and head.object_at >= 0 and head.object_at + len(head.object) < head.end
        at = head.verb if met_first or head.end >= len(skeleton) else head.end  # "Meeting reporters in X, ⟦0⟧ said …"
        found = self._places.venue(skeleton, at)
        if found is not None and found[0] == "here":
            posted = event.kind == "talks" and not head.opened  # "met the ambassador here on Monday at the Hall"
            if posted or _EMBASSY_HERE.search(view.skeleton, 0, found[2]):
                found = self._places.venue(view.skeleton, found[2])
        laid = _LAID_BEFORE.match(view.skeleton, head.verb) if event.kind == "ceremony" else None
        if laid is not None:
            several = found is not None and _SEVERAL_SITES.search(view.skeleton, laid.end(), found[1])
            if several or found is None or " " not in view.plain(found[0]):
                phrase, end = self._places.clip(view.skeleton, laid.end())
                found = (phrase, laid.end(), end)
        while found is not None and not head.opened:  # "a group of Koreans in Peru … at the hall"
            country = found[0].split(" at ")[0]
            if not story.grammar.lexicon.country_of.get(country) or not self.is_land(country):
                break
            found = self._places.venue(view.skeleton, found[1] + len(country))
        if found is None and event.kind == "talks" and not head.opened and self._fronted(view, event):
            return
        first = set_first(view) if found is None else None
        venue = self._places.shorten(self._places.clip(first[0], 0)[0]) if first is not None else ""
        if first is not None and venue and not self.is_land(venue):
            event.place = venue
            event.evidence.append(first[1])
            return
        if found is None:
            mourned = story.grammar.lying_in_state if event.kind == "mourning" else None
            site = mourned.search(story.document.text) if mourned is not None else None
            if site:
                event.place = site.group(1)
                event.evidence.append(site.span(1))
            elif (host := _EMBASSY_HOST.match(view.skeleton, head.start)) is not None:
                at_home = host.group("p").endswith(f" {story.grammar.lexicon.capital}")
                event.place = None if at_home else host.group("p")
            return
        text, start, end = self._beyond_country(view, found)
        if text == "here":
            if event.kind != "talks" or head.opened:
                event.place = story.here
            return
        acted = event.kind in ("talks", "mourning", "performance") and not head.opened
        embassy = _EMBASSY.fullmatch(text)
        if acted and not embassy and not NAMED_PLACE.match(view.skeleton, start):
            return
        if embassy:
            behind = view.to_document(start) - view.sentence.start
            text = f"{self._nationality(view.sentence.text[:behind])} embassy".strip()
        if self.is_land(text):
            return
        event.place = text
        event.evidence.append(view.span(start, end))

    def is_land(self, place: str) -> bool:
        """Whether what would be a place is a whole country, or a field of work."""
        grammar, name = self._story.grammar, place.replace("’", "'")
        if grammar.no_place.fullmatch(name) is not None or name.endswith(_OF_WORK):
            return True
        town = name == grammar.lexicon.capital or name in grammar.lexicon.foreign_places  # a state of one town
        return not town and name in grammar.lexicon.names_of_states

    def _beyond_country(self, view: SentenceView, found: tuple[str, int, int]) -> tuple[str, int, int]:
        """The place found, shortened; of "opened in the country with due ceremony | at the Hall" the hall."""
        phrase, start, end = found
        text = phrase if phrase == "here" else self._places.shorten(view.plain(phrase))
        nearer = self._places.venue(view.skeleton, end) if self.is_land(text) else None
        if nearer is None or nearer[0] == "here" or nearer[1] - end > _FURTHER:
            return text, start, end
        return self._places.shorten(view.plain(nearer[0])), nearer[1], nearer[2]

    def _nationality(self, text: str) -> str:
        """The first adjective of another country in a text ("the Chinese ambassador … at his embassy")."""
        lexicon = self._story.grammar.lexicon
        words = _CAPITALISED.findall(text)
        return next((w for w in words if w in lexicon.country_of and w not in lexicon.own_names), "")

    def of_frame(self, view: SentenceView, end: int) -> str | None:
        """Where an event took place that only a participation frame names, which ends at skeleton[end]: in the frame
        (", held in Pyongyang Friday,"), else where the lead tells the news from."""
        story = self._story
        held = _HELD.match(view.skeleton, end)
        if held:
            found = self._places.venue(view.skeleton, held.end() - 1)
            if found:
                return story.here if found[0] == "here" else self._places.shorten(view.plain(found[0]))
        return self._site_of_lead() or self._venue_of_lead()

    def on_the_spot(self) -> None:
        """A ceremony told without its place was held at the farm or works that the lead tells of; what took place "on
        the spot", at that or the place the lead sets the news in."""
        for draft in self._story.drafts:
            event = draft.event
            spot = _ON_THE_SPOT.search(self._story.paragraph_at(event.evidence[0][0])) is not None
            if not (event.kind == "ceremony" or (event.kind == "meeting" and spot)):
                continue
            named = event.place is not None and has_name(event.place)
            if named or _FLOWERS.search(self._story.title):
                continue
            built = spot or (event.place is None and _ERECTED.search(self._lead()) is not None)
            lead = self._venue_of_lead() if built and event.kind == "ceremony" else None
            event.place = self._site_of_lead() or event.place or lead

    def _site_of_lead(self) -> str | None:
        """The farm or works the first paragraph tells of."""
        site = _SITES.search(self._lead())
        return self._places.shorten(site.group()) if site else None

    def _venue_of_lead(self) -> str | None:
        """Where the first paragraph sets the news ("cottages have been built in …")."""
        found = self._places.venue(self._lead(), 0)
        if found is None:
            return None
        return self._story.here if found[0] == "here" else self._places.shorten(_BEFORE_CITY.split(found[0])[0])

    def _lead(self) -> str:
        """The first paragraph, up to some length."""
        document = self._story.document
        return document.text[document.title_end :].lstrip().split("\n\n")[0][:_LEAD_LENGTH]


def has_name(place: str) -> bool:
    """Whether a place is told by a name ("a hospital under construction" is not)."""
    return _CAPITALISED.search(place) is not None


def _up_to_verb(view: SentenceView, head: Head) -> str:
    """The skeleton in which what was visited is told: up to a verb behind it ("The mill | was inspected by …")."""
    return view.skeleton[: head.verb] if head.object_at < head.verb else view.skeleton
