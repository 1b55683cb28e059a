"""By kind of deed: which visits, talks and journeys of a report are its news.

A visit may be homage, a journey or a call; what is "received" may be a message; one arrives at opinions too.
"""

from __future__ import annotations

import re

from partystate.reading.en.events.met_on_arrival import met_on_arrival
from partystate.reading.en.events.story import Story
from partystate.reading.en.events.talks_people import WHOSE_PEOPLE
from partystate.reading.en.heads.clause import WORKS
from partystate.reading.en.heads.consultations import IN_ROUNDS
from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.passive_heads import HOME_PEOPLE
from partystate.reading.en.participation.group_sides import CAPITALISED
from partystate.reading.en.people.context import Person
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern
from partystate.reading.report import EventKind

_TRIBUTE = pattern(r"\b(?:pay|paid|paying) (?:\w+ )?(?:tribute|homage|respects)\b")
_HANDS_IN = ("presented", "handed", "submitted")
"""What an envoy does with his credentials."""
_PERSON_OR_FAMILY = pattern(
    r"⟦\d+⟧(?! [A-Z])|(?:the\s+)?famil|(?:the|his|her) (?:[\w-]+ ){0,2}?(?:secretary|president|minister|envoys?|premier"
    r"|delegation|guests?|ambassador|chairman|visitors?)\b(?!['’]s)"
)
"""What is visited and is no site; "⟦0⟧ Academy" bears a person's name and is one."""
_IT = pattern(r"(?:it|them|there)\b(?! [A-Z])")
"""Where nothing was told before, "visited it" speaks of what the report is not about."""
_COMPANY_TOLD = pattern(
    r"\b(?:He|She|They|It|The (?:delegation|group|guests|visitors|minister|president|party)(?: members| and (?:his|her)"
    r" (?:party|entourage))?|[Mm]embers of the delegation) (?:was|were) (?:also )?accompanied by\b"
    r"|\b[Aa]ccompan(?:ying|ied) (?:him|her|them|it|the (?:delegation|guests))\b|(?<=\d|y), accompanied by\b"
)
_FAMILIES = pattern(r"(?:the\s+)?(?:[a-z-]+ )?(?:families|victims|evacuees|survivors)\b")
_MOURNED = pattern(r"\bmourned (?:his|her|their|the)\b|\bthe bier\b")
_COUNTRY = pattern(r"(?:the\s+)?([A-Z][\w.]+(?: Federation)?)\b(?! (?:Embassy|embassy))")
_PLACE_ABROAD = pattern(
    r"(?:the\s+)?(?P<n>(?:[A-Z][\w'’-]+ ){0,2}[A-Z][\w'’-]+)(?:, [A-Z]\w+ Province)?"
    r"(?: of|,| in)(?: the)? (?P<c>[A-Z]\w+)"
)
""" "visited Dalian City of China": a journey."""
_LAND_ABROAD = pattern(
    r"(?:the\s+)?(?:[A-Z][\w’'-]+ ){1,4}(?:Region|City|Province|Republic|Territory|Prefecture|Oblast|Krai)\b"
    r"(?P<behind>[^.;⟦]{0,120})"
)
_OF_LAND = pattern(r"(?: (?:of|in)|,)(?: the)?(?: People['’]s Republic of)? ([A-Z]\w+)")
""" "visited the Amur Region | in the Far East of the Russian Federation"."""
_FOREIGN_SITE = pattern(r"(?:the\s+)?([A-Z]\w+) (?:capital|border|port|city|town|region)\b")
_FOREIGN_TOWNS = pattern(
    r"(?:(?:several|two|three|four|other|various) )?(?:[a-z-]+ )?([A-Z]\w+) (?:cities|towns|provinces|regions)\b"
)
""" "visited several northeastern Chinese cities": a journey."""
_GUESTS_TOO = pattern(
    r"\b(?:delegations?|delegates|guests|[Ff]oreign(?:ers)?|[Oo]verseas|[Ee]mbass\w+|[Ee]nvoys|[Mm]issions?|[Cc]orps"
    r"|[Dd]iplomats?|Festival|World|[Ii]nternational|Championships?)\b|^(?:More|Over|Some|About|Nearly|Many)\b"
)
_HOME_PEOPLE = pattern(rf"\b{HOME_PEOPLE}\b", flags=re.I)
_BARE_PLACE = pattern(r"(?:the\s+)?([A-Z]\w+)(?=[.,;]|\s*$| (?:on|in|for|from|last|this|and|with|aboard|at|to|late"
    r"|early)\b)")
_A_SITE = pattern(rf" (?:(?:an?|the|his|her) (?:[\w’'-]+ )?[a-z]|(?:the )?{WORKS})")
_EMBASSY = pattern(r"(?:\s)?(?:the )?(?:[A-Z]\w+ )?(?:[Ee]mbassy|[Mm]ission|[Cc]onsulate)\b")
_LOCALITIES = frozenset(["City", "Province", "County", "Region", "District"])
_HAD_A_MEETING = pattern(r"\bhad\b.*\bmeeting with$")
_SAID_SO = pattern(r"\w+ (?:this|these|so|it)\b")
_MET_AN_ENVOY = pattern(
    r"(?:paid (?:an? )?(?:courtesy|farewell|return) |(?:[Ww]hen |[Ww]hile |[Uu]pon )?(?:[Mm]eeting|[Rr]eceiving"
    r"|[Tt]alking|[Cc]onversing|met|received|said)\b|[Ii]n (?:an?|the|his|her) )"
)
_RECEIVED_THING = pattern(
    r"(?:a|an|the|congratulatory|warm)?\s*(?:[\w-]+ ){0,3}(?:messages?|gifts?|letters?|floral|presents?|greetings"
    r"|telegrams?|(?:[Nn]ew [Yy]ear['’]?s? )?cards?|report"
    r"|wreath|credentials|salute|education|training|award|order|medal|prize|titles?|diplomas?|certificates?)\b"
)
_PHOTOGRAPHED = pattern(r"\b(?:photo (?:session|taken)|picture taken)\b")
_VISITOR = pattern(
    r"\b(?:delegation|ambassador|envoy|guest|(?:his|her|their|its) party|group of [A-Z]\w+ in)\b"
)
_UNNAMED = pattern(r"(?!He\b|She\b|They\b)[A-Z]\w+,? ")
"""A subject of no name and no pronoun."""
_VISIT_TITLED = pattern(
    r"(?<!\bon[ ])(?<!\bof[ ])(?<!\bduring[ ])\b(?:Visit|Tour|Look Round|Go Round)(?= (?:the )?[A-Z])"
)
"""A headline that tells of several who go to see a site ("Weavers | Visit Hyesan Museum")."""
_OFFICIALS = pattern(
    r"\b(?:officials?|envoys?|delegates?|lawmakers?|business(?:men|man|people)|personages|personalities|entourages?"
    r"|representatives?|dignitaries|reporters?|journalists?|diplomats?|legislators?|parliamentarians?|executives?"
    r"|ministers?|generals?|presidents?|chiefs?|leaders?|head)\b"
)
_LEADING = pattern(r"(?:Senior|Leading|Ranking) ")
_OF_THEM = pattern(
    r"\n(?:Among the visitors (?:were|was)\b"
    r"|[A-Z][^.;\n]{8,600}? and other (?:[a-z]+ ){1,4}(?:went|visited|toured|looked)\b)"
)
"""Officials as a whole; who of them came is told behind."""
_NEEDS_NAMED = pattern(r"came (?!(?:back )?home)|crossed|passed")
_MANY = pattern(r"(?:The )?[A-Za-z]+s\b")
"""Unnamed travellers in the plural."""
_BARE_GOING = (
    *("came to", "travel", "journeyed", "went to", "headed to", "entered", "crossed into", "flew to"),
    *("is ", "was ", "has been "),
)
_A_VISIT = pattern(r"\b(?:visit|trip|tour|journey) to\b")
_ON_DUTY = pattern(r"\b(?:guidance|inspection)\b")
_AT_NO_STATION = pattern(r"arrived? at (?![A-Z⟦]|the (?:[A-Z]|airport|(?:railway )?station|port))")
_COMPANY_OF = pattern(r"\b(?:part(?:y|ies)|delegations?|groups?|entourages?) (?:of|from) (?:the )?$")
"""Before another state's name: the company of people who are met."""


_ON_A_VISIT = ("on ", "during ", "in ", "at ")
_A_SHOW = pattern(
    r"(?:the|an?|this) (?:[\w-]+ ){0,4}?(?:performances?|concerts?|gala|circus show)\b(?! (?:halls?|venue|stage))"
)
""" "made a surprise visit to | the performance"."""
_IN_PLACE = pattern(
    r"(?:\b(?:[Ii]n|[Tt]o|[Aa]t|[Ff]rom|[Aa]round|[Vv]ia|[Vv]isit(?:s|ing|ed)?|[Tt]our(?:s|ing|ed)?|[Ii]nspects|[Rr]eaches|[Ll]eaves)"
    r"|['’]s) ([A-Z]\w+(?: [A-Z]\w+)*)"
)
"""Where a headline sets a journey ("tours | Moscow works", not "guides drill in range of Seoul", "Seoul says")."""


class Deeds:
    """Judges what people are told to have done: visits, talks and journeys of one document."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._lexicon = story.grammar.lexicon

    def visit(self, view: SentenceView, head: Head, natives: list[Person], *, lead: bool) -> EventKind | None:
        """A visit: homage is a ceremony, a country a journey, a person or family no inspection."""
        story, grammar = self._story, self._story.grammar
        posts = [post for n in natives for post in n.posts]
        if "⟦" not in head.subject and grammar.homage.match(head.object):
            own = _UNNAMED.match(head.subject) is not None and not grammar.sides.is_foreign(head.subject)
            return "ceremony" if own and lead else None
        if "⟦" not in head.subject and _LEADING.match(head.subject):
            told = lead and story.days(view) and not story.drafts
            if told and _OF_THEM.search(story.document.text, view.sentence.end) is not None:
                theirs = self._lexicon.of_other_states.intersection(CAPITALISED.findall(head.object))
                return "other" if theirs else "guidance"
        if "⟦" not in head.subject and lead and self._go_to_see(view, head):
            return "other"
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
        if story.press and _A_SHOW.match(head.object) is not None:
            return "performance"
        if not story.drafts and _IT.match(head.object):
            return None
        if not lead and not story.drafts and story.people.leader not in natives:
            return None
        bare = _BARE_PLACE.match(head.object) if story.press else None
        if bare is not None and bare.group(1) in self._lexicon.foreign_places:
            return "travel"  # "made a surprise trip to Beijing"
        if story.press and self._is_abroad():
            return None
        towns = _FOREIGN_TOWNS.match(head.object) if story.press else None
        if towns is not None and towns.group(1) in self._lexicon.of_other_states:
            return "travel"
        foreign = _FOREIGN_SITE.match(head.object) if story.press else None
        if foreign is not None and foreign.group(1) in self._lexicon.of_other_states:
            return None  # "on a visit to the Russian capital"
        abroad = _PLACE_ABROAD.match(head.object)
        if abroad is not None and abroad.group("c") in self._lexicon.countries:
            institution = self._lexicon.body_words.intersection(abroad.group("n").split()) - _LOCALITIES
            if not institution:
                return "travel"
        land = _LAND_ABROAD.match(head.object) if natives else None
        if land is not None and not self._lexicon.of_other_states.isdisjoint(_OF_LAND.findall(land.group("behind"))):
            return "travel"
        country = _COUNTRY.match(head.object)
        aside = story.press and story.drafts and view.skeleton.startswith(_ON_A_VISIT, head.verb)
        if aside and country is not None and country.group(1) in self._lexicon.countries:
            return None if not story.days_of_news(view) else "travel"  # "⟦0⟧ met ⟦1⟧ | on his visit to X"
        named = country is not None and country.group(1) in self._lexicon.country_of
        return "travel" if named and head.object.split()[0].strip(",.;") in self._lexicon.countries else "guidance"

    def _go_to_see(self, view: SentenceView, head: Head) -> bool:
        """Whether unnamed people of this state, on a certain day or by the headline, went to see a site at home."""
        story, grammar = self._story, self._story.grammar
        told = bool(story.days(view)) or _VISIT_TITLED.search(story.title) is not None
        if story.press or story.drafts or not told or not _UNNAMED.match(head.subject):
            return False
        if not grammar.sides.own_people(head.subject) or _HOME_PEOPLE.search(head.subject) is None:
            return False
        if grammar.no_inspection.match(head.object) or grammar.overseas.search(head.subject) is not None:
            return False
        if any(_GUESTS_TOO.search(text) is not None for text in (head.subject, story.title)):
            return False
        return self._lexicon.of_other_states.isdisjoint(CAPITALISED.findall(head.object))

    def _is_abroad(self) -> bool:
        """Whether what the press tells of a visit belongs to a journey abroad, told before or in this sentence."""
        places = self._lexicon.foreign_places
        told = [d.event.place or "" for d in self._story.drafts if d.event.kind in ("travel", "talks", "reception")]
        title = self._story.title
        there = _IN_PLACE.findall(title) if any(place in title for place in places) else ()
        return any(place in words for place in places for words in (*told, *there))

    def _guest_shown_round(self, view: SentenceView, head: Head, *, lead: bool) -> bool:
        """Whether a guest visits a site on a certain day; it stands where somebody of this state goes along."""
        story = self._story
        guest = head.subject.startswith("⟦0⟧") or story.grammar.sides.is_foreign(head.subject)
        if not (lead and guest and story.days(view)) or story.drafts:
            return False
        return _COMPANY_TOLD.search(story.document.text) is not None

    def talks(self, view: SentenceView, head: Head, subjects: list[Person], objects: list[Person]) -> bool:
        """Somebody of this state met somebody from elsewhere; messages and gifts are received too, and are no talks."""
        people = (*subjects, *objects)
        if people and not any(p.foreign for p in people) and self._met_unnamed(view, head, subjects):
            return True
        if IN_ROUNDS.match(head.object) is not None:
            return any(not p.foreign for p in subjects)
        envoy = not subjects and not objects and view.skeleton.startswith("paid", head.verb)
        if envoy or view.skeleton.startswith(_HANDS_IN, head.verb):  # "The ambassador of this state to X paid …"
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
        foreign = any(p.foreign for p in (*subjects, *objects)) or grammar.sides.is_foreign(head.object)
        sent = WHOSE_PEOPLE.match(head.object) if self._story.press and not foreign else None
        if sent is not None:
            foreign = any(self._story.people.of(m).foreign for m in view.named(sent["g"]))
        if not foreign and any(not p.foreign for p in subjects):
            theirs = grammar.other_state.search(head.object)
            if theirs is not None:
                of_theirs = _COMPANY_OF.search(head.object, 0, theirs.start())
                foreign = _OFFICIALS.search(head.object) is not None or of_theirs is not None
        return foreign or _VISITOR.search(head.object) is not None

    def _met_unnamed(self, view: SentenceView, head: Head, subjects: list[Person]) -> bool:
        """Whether an envoy of this state met somebody from elsewhere whom no name tells ("In a talk with ⟦0⟧, the
        president noted …", "⟦0⟧ paid a farewell call on the prime minister of …")."""
        if subjects or "⟦" in head.subject or not _MET_AN_ENVOY.match(view.skeleton, head.verb):
            return False
        abroad = (w for w in CAPITALISED.findall(self._story.title) if w in self._lexicon.country_of)
        told = head.subject + view.skeleton[head.start : head.verb]
        foreign = self._story.grammar.sides.is_foreign(told)
        return foreign or any(w not in self._lexicon.own_names for w in abroad)

    def gives_audience(self, view: SentenceView, head: Head, natives: list[Person]) -> bool:
        """The leader met people of his own state to be photographed with them, as the report goes on to tell."""
        story = self._story
        if story.drafts or story.people.leader not in natives or _RECEIVED_THING.match(head.object):
            return False
        return view.skeleton.startswith("met", head.verb) and _PHOTOGRAPHED.search(story.document.text) is not None

    def travels(self, view: SentenceView, head: Head) -> bool:
        """Verbs that are said of much else need a traveller with a name."""
        if head.subject == "They" and self._story.drafts:
            return False
        verb = view.skeleton[head.verb : head.end]
        visit = verb.startswith("visited") or _A_VISIT.search(verb) is not None
        if visit and (_ON_DUTY.search(verb) or (self._story.press and _A_SITE.match(view.skeleton, head.end))):
            return False  # "paid a visit to a farm", "made an inspection tour of"
        if visit and _EMBASSY.match(view.skeleton, head.end):
            return False
        if head.object and not self._goes_abroad(view, head):
            return False
        people = [self._story.people.of(m) for m in view.named(head.subject)]
        if not people and _MANY.match(head.subject) and not self._story.days(view):
            return False
        named = visit or _NEEDS_NAMED.match(view.skeleton, head.verb) is not None
        if (named and not people) or _AT_NO_STATION.match(view.skeleton, head.verb):
            return False
        return not visit or any(not p.foreign for p in people)

    def _goes_abroad(self, view: SentenceView, head: Head) -> bool:
        """Whether a journey told with its aim leads to another country; bare verbs of going need a day besides."""
        aim = CAPITALISED.search(head.object)
        if aim is None:
            return False
        land = aim.group().rstrip(".")
        abroad = land in self._lexicon.foreign_places or land in self._lexicon.of_other_states
        bare = view.skeleton.startswith(_BARE_GOING, head.verb) and not view.skeleton.startswith("is on", head.verb)
        return abroad and (not bare or bool(self._story.days(view)))
