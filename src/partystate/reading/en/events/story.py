"""What one document has told of events so far: the drafts, which of them is being told, and whom words mean.

The grammar is compiled once per lexicon; a story lives as long as its document is read.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from partystate.documents import Document
from partystate.reading.dates import Day, days
from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.places import PlaceReader
from partystate.reading.en.heads.addresses import AddressReader
from partystate.reading.en.heads.clause import leader_title
from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.heads import HeadReader
from partystate.reading.en.heads.meetings import Meeting, MeetingReader
from partystate.reading.en.heads.press_deed_reader import DeedReader
from partystate.reading.en.heads.press_words import BOTH
from partystate.reading.en.heads.two_sides import Sides
from partystate.reading.en.participation.frames import FrameReader
from partystate.reading.en.participation.group_sides import GroupSides
from partystate.reading.en.participation.groups import points_to_delegation
from partystate.reading.en.participation.rosters import RosterReader
from partystate.reading.en.people.context import People, Person
from partystate.reading.en.posts.bodies import BodyNames
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.handwriting import Handwriting
from partystate.reading.en.text.headlines import in_title_case
from partystate.reading.en.text.other_days import words_begin
from partystate.reading.en.text.press_past import FIRST_IN_YEARS, looks_back, of_timeline, without_lives
from partystate.reading.en.text.tokens import Sentence
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import AnyPart, guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import pattern, phrases
from partystate.reading.report import BODY_KINDS, Event, EventKind, Group, Span

_COMMENTS: Final = ("Press Review", "Press Statement", "White Paper", "Papers Call", "Article of")
_SENT: Final = r"(?:Messages?(?: of [A-Z]\w+)?|Letters?|Greetings|Congratulations|Condolences|Sympathy|Floral Baskets?)"
_DEALT_WITH: Final = (
    r"\b(?:met(?: with)?|[Mm]eeting|[Pp]rais(?:ed|ing)|[Ee]ncourag(?:ed|ing)|[Cc]ongratulat(?:ed|ing)"
    r"|appreciat(?:ed|ing)|[Tt]hank(?:ed|ing)|gave|greeted|inspired|showed) "
    r"(?P<g>(?:all )?(?:the\s+|its\s+|their\s+)?(?:[\w'’-]+ ){0,5}?(?:NOUN)\b"
    r"(?: (?:and|of|from|in) [^,.;⟦]{2,90}?)?(?: who [^,.;⟦]{3,60}?"
    r"(?=[,.;]| (?:a|an|his|her|for|on|after|as|at|and (?:gave|had|posed|encouraged))\b))?)"
    r"(?=[,.;]| who\b| (?:a|an|his|her|for|on|after|as|at|to|with|by|and (?:gave|had|posed|encouraged))\b)"
)
"""A group that somebody met, praised or gave something to: whom a "them" behind it means."""
_THAT_OFFICE: Final = re.compile(
    r"[Tt]he (?:[A-Z]\w+ )?((?:vice-|prime |deputy |foreign )?"
    r"(?:president|minister|premier|king|chairman|secretary|speaker|ambassador)\b[a-z -]*)"
)
_DELEGATION: Final = re.compile(r"\b(?:delegation|group|team|mission|troupe|party)\b(?! and\b)")
_OF_SOMEBODY: Final = pattern(
    r"\b(?:widow|wife|husband|sons?|daughters?|mother|father|brothers?|sisters?|children|famil(?:y|ies)) of "
    r"(?:[^,;⟦]{0,60} )?⟦\d+⟧|(?<=⟧) of [^,;⟦]{0,60}⟦\d+⟧"
)
"""Kin who act; he whose they are does not."""
_TOGETHER: Final = pattern(
    rf"(?:They|{BOTH},?)"
    r"(?: (?:also|then|later|both|subsequently|afterwards))*$"
)
"""Whom the press means by these: those who took part in the event told of."""
_REPRINTED: Final = 3
"""Days by which a reprint, or the agency's page, is dated later than the dateline."""
_SOME_MEETING: Final = pattern(
    r"\b(?:key|major|important|top-level|crucial|emergency|rare|special|unscheduled|closed-door|party|Party|ruling"
    r"|high-level) (?:[\w’'-]+ ){0,4}?"
    r"(?:meeting|session|conference|gathering)\b"
)
_FURTHER: Final = 80
"""Characters behind an event's first evidence in which its noun phrase ends."""
_NEWS: Final = timedelta(days=7)
"""How long what happened is news of the general press."""
_LEAD: Final = 600
"""Characters of the first paragraph that tell the news."""
_PRESS_HEAD: Final = 3000
"""Characters that show whether a text is of the general press."""
_LONGEST_START: Final = 24
"""Characters of the longest surname and syllable before the hyphen of a name."""


class EventGrammar:
    """All that the readers of events have compiled from one lexicon."""

    def __init__(self, lexicon: Lexicon, bodies: BodyNames, posts: PostReader) -> None:
        self.lexicon = lexicon
        self.meetings = MeetingReader(lexicon, bodies)
        self.heads = HeadReader(lexicon, self.meetings)
        self.addresses = AddressReader(self.heads)
        self.nation = Sides(lexicon)
        self.frames = FrameReader(lexicon)
        self.places = PlaceReader(lexicon)
        self.posts_of = posts.posts_in
        self.rosters = RosterReader(lexicon, posts.posts_in)
        self.sides = GroupSides(lexicon, self.rosters.people_noun)
        self.dealt_with = pattern(_DEALT_WITH.replace("NOUN", self.rosters.people_nouns))
        words = lexicon.events
        state = re.escape(lexicon.state)
        home = phrases((lexicon.state, lexicon.capital))
        self.overseas = guarded(rf"{phrases(words.overseas)}|\b{words.compatriots} in (?!{home})[A-Z]")
        self.media_told = pattern(
            r"(?:(?:Foreign|World|International|Many|Mass) |[A-Z]\w+(?: and [A-Z]\w+)? |The )?"
            r"(?:[Mm]edia|newspapers|news agencies|broadcasters|radio|press)\b[^.⟦]{0,80}? "
            r"(?:reported|carried|gave (?:wide |broad )?publicity|covered|highlighted|dedicated)\b",
            r"|(?:The|An?) [^.⟦]{0,60}?\b(?:newspaper|magazine|daily|weekly|bulletin|website|homepage)\b[^.⟦]{0,80}? ",
            r"(?:carried|reported|posted|published|edited)\b",
        )
        """A first sentence about what other countries' media reported: what they tell is no news of this report."""
        self._comment = pattern(
            rf"{phrases((*words.comments, *_COMMENTS))}|Statement |Review of ",
            rf"|(?:[A-Z]\w+ )?{_SENT} (?:and \w+ )?(?:to|from)\b",  # what was sent is no event (GUIDE.md, "Shape")
            rf"(?!.*{phrases(words.homage_sites)})",  # but what was laid there is
        )
        self._of_comment = guarded(
            rf"(?:'s|’s) Article$|\bCommentary\b|\b(?:Sends?|Receives?|Extends?) (?:[\w-]+ ){{0,4}}?{_SENT}\b"
        )
        self._called_comment = pattern(rf": {phrases(words.comments)}$")
        self.other_state = pattern(phrases((*words.other_state, *(f"{s}n" for s in words.other_state))))
        ours = {lexicon.state, *lexicon.own_names} - {lexicon.capital}
        self.own_company = pattern(
            rf"\b(?:{phrases({*ours, lexicon.party, lexicon.party_code})}(?:['’]s)? (?:[\w’'()-]+ ){{0,4}}?"
            r"(?:delegation|group|guests?|visitors|officials?|delegates|envoys?)"
            r"|(?:delegation|group|guests|visitors|officials) (?:of|from) (?:the )?"
            rf"{phrases({*(n for n in lexicon.own_names if n[0].isupper()), lexicon.party} - {lexicon.capital})})\b"
        )
        """A delegation of this state, whoever is in it."""
        names = phrases(n for n in lexicon.own_names if n[0].isupper() and n != lexicon.capital)
        self.own_mission = pattern(
            rf"(?:the )?(?:{names}['’]?s? (?:[Ee]mbassy|[Mm]ission)|(?:[Ee]mbassy|[Mm]ission) of (?:the )?{names})\b"
        )
        """An embassy of this state."""
        self.homage = pattern(rf"(?:the\s+)?(?:(?:bronze )?statues?|(?:[A-Z][\w ]*)?{phrases(words.homage_sites)})\b")
        self.homage_named = pattern(rf"(?:[A-Z]\w+ )+{phrases(words.homage_sites)}")
        """A place of homage by its name."""
        self.mausoleum = pattern(
            r"(?:(?:a|an|the|his|her) )?(?:(?:(?!and\b)[\w⟦⟧'’-]+ ){0,7}?mausoleum"
            r"|(?:(?!(?:and|near|beside|at)\b)[\w-]+ ){0,4}?(?:cemetery|war memorial)|graves? of)\b"
        )
        """A place of homage that the press describes before it names it."""
        hall = rf"(?:[A-Z]\w+ )+{phrases(words.mourning_halls)}"
        self.lying_in_state = pattern(
            rf"(?:\bbier (?:[^.,;]{{0,60}} )?at the |\b[Tt]he (?={hall}, the (?:mourning|funeral)))({hall})"
        )
        self.no_inspection = pattern(rf"(?:the\s+)?(?:bier|{state}\b(?!-)|embass|mourning)")
        own = phrases(name for name, owner in lexicon.possessors.items() if not owner)
        capital = phrases([lexicon.capital])
        self.home = pattern(rf"here\b|{capital}")
        self.left_capital = pattern(
            r"(?:left|[Ll]eaving|(?:departed|[Dd]eparting)(?: from)?) "
            rf"(?:the capital(?: city)?(?: of {capital})?|{capital})\b"
        )
        self.at_mission = pattern(
            rf"\b(?:Visits?|Pays?|at|to) (?:[\w-]+ ){{0,4}}?{phrases([lexicon.state])} ",
            r"(?:[Ee]mbass|[Mm]ission|[Cc]onsul)",
        )
        mission = rf"{phrases([lexicon.state])} (?:[Ee]mbass|[Mm]ission|[Cc]onsul)"
        self.mission_gives = pattern(
            rf"\b[Tt]he {mission}[^.;⟦]{{0,60}}? (?:hosted|gave|arranged|held|offered|threw) an? "
            rf"|\b(?:given|hosted|arranged|held|offered|took place) (?:by|at) the {mission}"
        )
        """An embassy of this state is told to give what it gives abroad."""
        self.mission_called_at = pattern(
            rf"\b(?:visit(?:s|ed)?|called at|paid [^.;]{{0,40}}?visits?)\b (?:to )?the {phrases([lexicon.state])} "
            r"(?:[Ee]mbass|[Mm]ission|[Cc]onsul)"
        )
        """A foreigner calls at an embassy of this state."""
        self.no_place = pattern(rf"{state}|country|{words.homeland}|(?:the )?{own} (?:capital|territory|east|west)")
        self.leader_title = leader_title(lexicon)
        self.leader_alone = rf"The (?:respected\s+)?{phrases(words.own_titles)}"
        surnames = phrases(words.hyphenated_surnames)
        # of a glued name ("leaderKim Jong-un") the letters before it are none of a name's: no \b
        self._before_hyphen = pattern(rf"{surnames} [A-Z][a-z]+$")
        teller = (
            r"(?:media|agency|newspaper|outlets?|wire|service|broadcaster|television|[A-Z]{3,}|News|Agency|officials?|[Mm]inistry|[Oo]ffice|[Gg]overnment"
            r"|(?:two |both )(?:countries|sides|governments|parties)|[Ee]mbassy"
            rf"|[Ss]pokes\w+|[Mm]ilitary|{phrases(lexicon.outlets)}|{phrases(lexicon.rivals)}|{phrases(lexicon.own_names)})"
        )
        self.day_of_report = pattern(
            rf"\b(?:{teller}|{phrases(lexicon.own_names)})\)?(?: there| here)? "
            r"(?:has )?(?:said|reported|announced|confirmed|revealed|disclosed)(?: in a (?:report|dispatch"
            r"|statement|post)| on [A-Z]\w+| via [A-Z]\w+)?",
            r"(?: on| early| late)?\s*$",
            r"|\b(?:reported|by saying|(?:despatch|dispatch|report|statement|broadcast)"
            r"(?: (?:carried|released|issued|published)(?: by [^,;.]{2,60})?)?)",
            r"(?: on)?(?: \d{1,2} [A-Z][a-z]+ \()?\s*$",
            r"|\bit was (?:learned|learnt|reported|announced|revealed|disclosed)(?: (?:here|on))*\s*$",
            r"|\b[Aa]ccording to [^,;]{3,90}?(?: on)?\s*$",
            r"|\b(?:[Pp]hoto(?:graph)?s|[Pp]ictures|[Ii]mages|[Ff]ootage)[^,;]{0,30}?(?: on)?\s*$",
            r"|\b(?:photo(?:graph)?|picture|image|footage|video)s?,? (?:\w+ )?(?:released|published|provided|carried",
            r"|distributed|issued|aired|broadcast|captured|obtained|supplied|(?:from|by) (?:[Tt]he )?[A-Z])[^;]{0,90}?",
            r"(?:,| on)?\s*$",
        )
        """Words before the day on which an outlet said something, which is not the event's."""
        self.teller = pattern(rf"\b{teller}\)?,?(?: (?:on|early|late|earlier|later))*\s*$")
        """Before such a day where the verb stands behind it ("State media on Saturday | reported that …")."""
        self.parliament = pattern(rf"(?:rubber-stamp )?\b{phrases(words.parliaments)}\b")
        self._press = pattern(rf"(?<!interview[ ]with[ ])\b{phrases(words.press_signs)}\b")
        self._press_words = AnyPart(form for sign in words.press_signs for form in (sign, sign.replace("'", "’")))
        self.handwriting = Handwriting(words.press_signs, words.hyphenated_surnames)
        self.ruling_party = pattern(rf"[Rr]uling [Pp]arty|{phrases(words.ruling_party)}")

        self._deeds: DeedReader | None = None

    @property
    def deeds(self) -> DeedReader:
        """The deeds of the press, built when its first report is read (mypyc keeps no `cached_property`)."""
        if self._deeds is None:
            self._deeds = DeedReader(self.heads, self.meetings)
        return self._deeds

    def is_comment(self, title: str) -> bool:
        """Whether a headline is of a review, a comment or a statement, or tells of what was sent."""
        told = self._comment.match(title) or self._of_comment.search(title) or self._called_comment.search(title)
        return told is not None

    def names_source(self, document: Document) -> bool:
        """Whether a text names the state's own media as its source, or spells the leader's name with a hyphen."""
        head = document.text[:_PRESS_HEAD]
        if self.lexicon.events.own_mark in head:
            return False
        plain = head.replace("\n", " ")
        said = self._press_words.within(plain) and self._press.search(plain) is not None
        return said or self._names_with_hyphen(head)

    def _names_with_hyphen(self, head: str) -> bool:
        """Whether a name of this state is spelt "Kim Jong-un": hyphens are few, so they are where the search begins."""
        at = head.find("-")
        while at >= 0:
            if head[at + 1 : at + 2].islower() and self._before_hyphen.search(head, max(0, at - _LONGEST_START), at):
                return True
            at = head.find("-", at + 1)
        return False


def _day_written(document: Document) -> date | None:
    """The dateline's day where it is a few days before publication: reprints appear later than "today" means."""
    published = document.published
    if published is None or document.dateline_month_day is None:
        return published
    month, day = document.dateline_month_day
    for back in range(_REPRINTED + 1):
        written = published - timedelta(days=back)
        if (written.month, written.day) == (month, day):
            return written
    return published


class Story:
    """The events of one document in the making."""

    def __init__(self, grammar: EventGrammar, people: People, document: Document) -> None:
        self.grammar = grammar
        self.people = people
        self.document = document
        self.here = (document.dateline_place or grammar.lexicon.capital).split("/")[0]  # "BEIJING/SEOUL (Agency)"
        """The city "here" means."""
        self.written = _day_written(document)
        sourced = grammar.names_source(document)
        self.passed_on = sourced and grammar.handwriting.is_passed_on(document.text)
        """Whether the text is a communiqué that another outlet passes on in its own words."""
        self.press = sourced and not self.passed_on
        """Whether the text is of the general press."""
        printed = document.title or ""
        self.title = printed if self.press else in_title_case(printed, grammar.lexicon.abbreviations)
        """The headline; in Title Case, which the grammar of the state's own media goes by."""
        self.drafts: list[Draft] = []
        self.current: Draft | None = None
        """The event that sentences without a head go on telling."""
        self.sites: list[str] = []
        """The places visited, in order, as worded."""
        self._speech_at: int | None = None
        self._dated: Sentence | None = None
        self._days: list[Day] = []
        """The days of `_dated`, the sentence last asked for: each of its grammars asks."""

    def open(self, view: SentenceView, head: Head) -> Draft:
        """A new event, as its head tells it; the numbers a headline gives complete those of the first."""
        event = Event(head.kind)
        meeting = head.meeting
        if meeting is not None:
            if self.title and not self.drafts:
                meeting = self.grammar.meetings.merged(meeting, self.title)
            event.kind, event.body, event.term, event.ordinal, event.enlarged = meeting
            if event.ordinal == 1 and self.press and FIRST_IN_YEARS.match(view.skeleton, head.end) is not None:
                event.ordinal = None  # so called for its rareness, and not counted
        end = max(head.end, head.start + len(head.subject)) if head.opened else head.end  # "There was | a ceremony"
        event.evidence.append(view.span(head.start, end))
        draft = Draft(event)
        self.drafts.append(draft)
        return draft

    def in_headline(self, span: tuple[int, int]) -> str:
        """Words of the headline as printed."""
        return (self.document.title or "")[slice(*span)]

    def speech_before(self, position: int) -> bool:
        """Whether somebody's own words are announced before an offset of the document ("he went on:")."""
        if self._speech_at is None:
            self._speech_at = words_begin(self.document.text, self.document.title_end)
        return position >= self._speech_at

    def first(self, *kinds: EventKind) -> Draft | None:
        """The first event of these kinds."""
        return next((d for d in self.drafts if d.event.kind in kinds), None)

    def latest(self, *kinds: EventKind) -> Draft | None:
        """The last event of these kinds."""
        return next((d for d in reversed(self.drafts) if d.event.kind in kinds), None)

    def delegation(self) -> Group | None:
        """The delegation told of last, which "the delegation" means."""
        told = (g for d in reversed(self.drafts) for g in reversed(d.event.groups))
        return next((g for g in told if _DELEGATION.search(g.text) and not points_to_delegation(g.text)), None)

    def days(self, view: SentenceView) -> list[Day]:
        """The days a sentence names, reckoned from the day the text was written."""
        if view.sentence is not self._dated:
            self._dated, self._days = view.sentence, days(view.sentence.text, self.written)
        return self._days

    def only_named(self, meeting: Meeting | None) -> Draft | None:
        """A meeting that the press first told without its body ("a key party meeting"), and now names."""
        draft = self.first("meeting") if self.press and meeting is not None and meeting.body else None
        if draft is None or meeting is None or draft.event.body is not None or meeting.kind not in BODY_KINDS:
            return None
        start, end = draft.event.evidence[0]
        if _SOME_MEETING.search(self.document.text, start, end + _FURTHER) is None:
            return None
        event = draft.event
        event.kind, event.body, event.term, event.ordinal, event.enlarged = meeting
        return draft

    def looks_back(self, view: SentenceView) -> bool:
        """Whether a sentence of the press tells of other days than its news."""
        sentence = view.sentence
        if not self.press:
            return False
        if of_timeline(self.document.text, sentence.start, self.written):
            return True
        text, found = without_lives(sentence.text, self.days(view))
        return looks_back(text, found, self.written, sentence.paragraph, told=bool(self.drafts))

    def days_of_news(self, view: SentenceView) -> list[Day]:
        """The days a sentence names that are no more than a week before the text was written."""
        written = self.written
        return [d for d in self.days(view) if written is not None and written - d.last < _NEWS]

    def alive(self, person: Person) -> bool:
        """Whether a person can take part at all."""
        return not self.people.dead(person.name)

    def subject(self, view: SentenceView, words: str) -> list[tuple[Person, list[Span]]]:
        """The people a subject names, or whom its title or pronoun means, with the words that say so."""
        named = view.named(_OF_SOMEBODY.sub("", words))
        if named:
            return [(self.people.of(m), [m.span]) for m in named]
        if self.press and self.current is not None and _TOGETHER.match(words) is not None:
            return [(person, person.spans[-1:]) for person in self.current.persons()]
        person = self.people.titled(words) or self._foreigner(words)
        if person is None:
            return []
        return [(person, [view.span_of(max(view.skeleton.find(words), 0), len(words))])]

    def _foreigner(self, words: str) -> Person | None:
        """The one foreigner, named before, whose office "the Namibian president" means."""
        office = _THAT_OFFICE.fullmatch(words)
        if office is None or self.press:
            return None
        held = office.group(1)
        foreign = (p for p in self.people.by_key.values() if p.foreign)
        found = [p for p in foreign if any(post.startswith(held) for post in p.posts)]
        return found[0] if len(found) == 1 else None

    def absorb(self, mention: Mention) -> Person:
        """The person of a mention, with the posts that a roster completed."""
        person = self.people.of(mention)
        for post in mention.posts:
            person.posts.setdefault(post, [*mention.post_spans[:1], mention.span])
        if not mention.open_roles:
            person.open_roles = [r for r in person.open_roles if not any(p.startswith(r[0]) for p in person.posts)]
        return person

    def lead(self) -> tuple[int, str]:
        """The first paragraph behind the headline, as far as it counts, and its offset in the document."""
        text = self.document.text
        start = next((k for k in range(self.document.title_end, len(text)) if not text[k].isspace()), len(text))
        end = text.find("\n\n", start)
        return start, text[start : min(end if end > 0 else len(text), start + _LEAD)]

    def paragraph_at(self, position: int) -> str:
        """The paragraph of the document around an offset."""
        text = self.document.text
        start = text.rfind("\n\n", 0, position) + 1
        end = text.find("\n\n", position)
        return text[start : end if end > 0 else len(text)]
