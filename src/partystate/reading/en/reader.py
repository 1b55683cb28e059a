"""One English document in, one report out: sentence by sentence, each grammar in turn."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from partystate.documents import Document
from partystate.reading.en.attesting import add_changes, add_posts
from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.changes.changes import ChangeReader
from partystate.reading.en.changes.headlines import headline_changes
from partystate.reading.en.changes.pronoun_changes import (
    person_meant,
    supported_by,
    with_offices_lost,
    with_pronoun_named,
)
from partystate.reading.en.changes.short_posts import ShortPosts
from partystate.reading.en.changes.unnamed_changes import unnamed_changes
from partystate.reading.en.event_reader import EventGrammar, EventReader
from partystate.reading.en.further import FurtherReader, plain_view
from partystate.reading.en.people.accredited import CountryGrammar, complete_countries
from partystate.reading.en.people.bare_ministers import complete_ministers
from partystate.reading.en.people.completion import complete_posts
from partystate.reading.en.people.context import People, TitleGrammar, name_key
from partystate.reading.en.people.described import posts_described
from partystate.reading.en.people.mentions import MentionReader
from partystate.reading.en.people.posts_of_pronouns import posts_of_pronouns
from partystate.reading.en.people.societies_meeting import give_societies_posts
from partystate.reading.en.posts.bodies import BodyNames
from partystate.reading.en.posts.foreign_names import may_name_foreigner
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.press.press_sources import PressSources
from partystate.reading.en.rolls.changed_rows import ChangedRows
from partystate.reading.en.rolls.composition import CompositionReader
from partystate.reading.en.rolls.line_ups import posts_told
from partystate.reading.en.rolls.rows import RowReader, may_hold_rows
from partystate.reading.en.text.dating import infer_published
from partystate.reading.en.text.deserving import HOLDS_NOW, deserves_parser, speaks_at_it
from partystate.reading.en.text.gate import Gate
from partystate.reading.en.text.hearsay import only_rumoured
from partystate.reading.en.text.plain_days import with_plain_days
from partystate.reading.en.text.press_past import forget_lost_offices, of_timeline
from partystate.reading.en.text.quotation import in_double_quotes
from partystate.reading.en.text.rival_news import RivalNews
from partystate.reading.en.text.signs import Signs
from partystate.reading.en.text.tokens import Sentence, sentences
from partystate.reading.en.text.undated import acting_leaders
from partystate.reading.en.text.views import SentenceView, offices_unquoted, told_outright, words_unquoted
from partystate.reading.en.text.wording import quoted_whole
from partystate.reading.guards import AnyPart, guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import pattern, phrases
from partystate.reading.report import GIVEN, DocumentHeader, Event, Report, UnnamedChange

if TYPE_CHECKING:
    from partystate.charter import Charter

_SOCIETIES: Final = frozenset(["association", "mass_organisation"])
_OWN_NAME: Final = 3
"""Blanks in a society's name that no other state's bears."""
_PRONOUN: Final = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
_THE_MEETING: Final = guarded(r"\b(?:in|at|by) the (?:conference|congress|meeting|session|plenum)\b")
_OTHER_YEAR: Final = re.compile(r"\b(?:conference|congress|meeting|session|plenum)\b[^.]*\b(?:last year|years? ago)\b")
_ROLE: Final = re.compile(r"((?:alternate )?(?:member|minister|director))s? of\b")
_SINGLE: Final = re.compile(
    r"\b(minister|premier|president|chief|director|chairman|commander|secretary)(?: (?:of|in|for)\b|$)"
)
"""The role of a post that one person holds."""
_PRAISE: Final = re.compile(r"\b(?:its|their|new|powerful|ruling|key|party['’]s)\s+")
"""Words that the press puts into a post ("members of its powerful politburo")."""
_BACK: Final = 500
"""Characters before a sentence that may tell in which year its meeting was."""
_CAPITALISED: Final = re.compile(r"[A-Z][\w.’'-]*\w")
_OF_THIS_STATE: Final = Signs.NAME | Signs.NAME_OR_WORD | Signs.OWN | Signs.HERE
"""Signs without which a document is another country's news."""
_BESIDE_FOREIGN: Final = Signs.ROLE | Signs.TALKS
"""Signs without which no sentence names a foreigner for the first time."""


class EnglishReader:
    """Reads English reports with one lexicon. Holds no state between documents."""

    def __init__(self, lexicon: Lexicon, charter: Charter | None = None) -> None:
        self.lexicon = lexicon
        self.bodies = BodyNames(lexicon)
        self.posts = PostReader(lexicon, self.bodies)
        self.titles = TitleGrammar(lexicon)
        self.countries = CountryGrammar(lexicon)
        self.events = EventGrammar(lexicon, self.bodies, self.posts)
        self.gate = Gate(lexicon)
        self.own_bodies = frozenset(lexicon.abbreviations[o] for o in lexicon.owners if o in lexicon.abbreviations)
        compatriots = (name for name in lexicon.events.overseas if name not in lexicon.rivals)
        provincial = (f"{p.removesuffix('e')}ial" for p in lexicon.own_places if p.endswith(" Province"))
        self.of_own = AnyPart([*lexicon.glued_names, *compatriots, *provincial, *_societies(charter)])
        self.further = FurtherReader(lexicon, self.bodies, charter)
        self._charter = charter
        own_outlets = (n for n, outlet in lexicon.outlets.items() if self.further.relay.is_own(outlet))
        self.rival_news = RivalNews(lexicon, own_outlets)
        self.sources = PressSources(lexicon)
        self.short_posts = ShortPosts(lexicon, self.posts.posts_in)
        self.outlet = pattern(phrases([*lexicon.outlets, "state media"]))

    def read(self, document: Document) -> Report:
        """The report of a document whose language is English; a missing date is worked out where the charter can."""
        text = in_double_quotes(document.text)
        if text is not document.text:
            document = replace(document, text=text)
        report = _DocumentReader(self, document).read()
        if document.published is None and document.dateline_month_day is not None and self._charter is not None:
            inferred = infer_published(document, report, self._charter)
            if inferred.published is not None:
                dated = replace(document, published=inferred.published, published_by="charter")
                report = _DocumentReader(self, dated).read()
            if inferred.note:
                report.notes.append(inferred.note)
        return report


def _societies(charter: Charter | None) -> list[str]:
    """The names of the state's societies, as far as they are long enough to be nobody else's."""
    found = [b for b in charter.bodies.values() if b.kind in _SOCIETIES] if charter is not None else []
    return [name for b in found for name in (b.name, *b.names.get("en", ())) if name.count(" ") >= _OWN_NAME]


def _own_journey(events: list[Event], state: str) -> bool:
    """Whether people with posts of the `state` set out or come home, be it to or from the rival state."""
    travellers = (p for e in events if e.kind == "travel" for p in e.people if p.capacity == "principal")
    return any(state in post for p in travellers for post in p.posts)


class _DocumentReader:
    """The reading of one document."""

    def __init__(self, reader: EnglishReader, document: Document) -> None:
        self._reader = reader
        self._document = document
        self._report = Report(DocumentHeader.of(document))
        undated = document.published is None
        words = reader.lexicon
        acting = (
            acting_leaders(document.text, document.title_end, words.dead, words.glued_names) if undated else frozenset()
        )
        self._people = People(words, reader.titles, document.published, acting)
        self._events = EventReader(reader.events, self._people, document)
        self._mentions = MentionReader(
            reader.lexicon, reader.posts, second_mentions=self._events.press, leader=self._leader_named()
        )
        self._composition = CompositionReader(reader.posts, self._mentions)
        self._rows = RowReader(reader.posts, self._mentions)
        self._changed_rows = ChangedRows(reader.posts, self._mentions)
        self._changes = ChangeReader(
            reader.posts, document.published, document.text, document.title_end, press=self._events.press
        )
        self._found: list[Found] = []
        self._headline: SentenceView | None = None
        """The headline, if it names somebody."""
        self._of_own: list[UnnamedChange] = []
        """The changes of unnamed people told in a sentence that names this state, its party or army."""
        self._further = reader.further.start(document, self._people)
        self._named_at = 0
        """Where the last sentence that names somebody begins."""
        self._passed: Sentence | None = None
        """The last sentence with a name that no grammar asked for."""
        self._life: Sentence | None = None
        """The last sentence that begins somebody's life ("⟦0⟧ was born in …")."""

    def _leader_named(self) -> str | None:
        """The living leader that a text of the press names, by the name as first printed."""
        if not self._events.press:
            return None
        text, people = self._document.text, self._people
        found = ((text.find(name), name) for name in self._reader.lexicon.glued_names if not name.isupper())
        living = [one for one in found if one[0] >= 0 and not people.dead(one[1])]
        return min(living)[1] if living else None

    def _from_capital_of_nowhere_else(self) -> bool:
        """Whether the capital reports and no other country is named: "A national meeting of weavers was held"."""
        document, lexicon = self._document, self._reader.lexicon
        if document.dateline_place != lexicon.capital:
            return False
        others = (lexicon.country_of, lexicon.foreign_places, lexicon.abbreviations)
        return not any(word in names for word in _CAPITALISED.findall(document.text) for names in others)

    def read(self) -> Report:
        document, report, people, lexicon = self._document, self._report, self._people, self._reader.lexicon
        found = list(sentences(document.text, document.title_end))
        signs = self._reader.gate.signs(document.text, found)
        here = any(sign & _OF_THIS_STATE for sign in signs) or self._reader.gate.is_home(document.text)
        if not (here or self._from_capital_of_nowhere_else()):
            self._further.finish(report)
            return report  # neither a name of this state's people nor the state itself: another country's news
        self._further.scan()
        for sentence, sign in zip(found, signs, strict=True):
            self._take(sentence, sign)
        named = (s for s, sign in zip(found, signs, strict=True) if sign & Signs.NAME)
        self._seat(found, signs, table=may_hold_rows(named, document.text, lexicon.role_heads))
        people.see_posts_abroad()  # before events are judged: whose they are, their people tell
        report.events = self._events.finish()
        if self._of_rival() and not _own_journey(report.events, lexicon.state):
            people.foreigners_unless(self._is_own, self._taking_part())
            report.events = [e for e in report.events if not self._of_guests_alone(e)]
        if self._headline is not None:
            told_of = {people.of(f.mention).name for f in self._found}
            alone = headline_changes(self._headline, self._reader.posts)
            self._found += [f for f in alone if people.of(f.mention).name not in told_of]
        people.join_given_names()
        first = next((s.end for s in found if not s.is_title), 0) if self._events.press else 0
        add_changes(report, self._found, people, lexicon, document.text, lead=first)
        told = report.changes or any(e.body for e in report.events)
        if report.unnamed_changes and not told and self._further.abroad:
            report.unnamed_changes = self._of_own  # others may be meant
        report.unnamed_changes = [u for u in report.unnamed_changes if not self._named(u)]
        complete_ministers(people, report, document.text, lexicon)
        give_societies_posts(people, report, document.text, lexicon)
        complete_posts(people, report, document.text, lexicon)
        if self._events.press:
            self._reader.short_posts.complete(people, report, document.text)
        complete_countries(people, report, document.text, document.title_end, self._reader.countries)
        add_posts(report, people, document.text)
        if not (report.events or report.posts) and self._reader.further.relay.is_own(document.outlet):
            # "⟦0⟧ was ousted from his office", and nothing else: a comment on another state's people
            report.changes = [c for c in report.changes if c.post or c.action == "died"]
        self._further.finish(report)
        return report

    def _take(self, sentence: Sentence, sign: int) -> None:
        """Show one sentence to the grammars whose signs it bears."""
        deserved = self._deserved(sentence, sign)
        wanted = self._further.wants(sentence)
        if sign & Signs.NAME and " born " in sentence.text:
            self._life = sentence
        if not (sentence.is_title or deserved) and wanted == "no":
            if sign & Signs.NAME:
                self._passed, self._named_at = sentence, sentence.start
            return
        if sentence.text.startswith(HOLDS_NOW):
            self._passed = self._passed or self._life
        if wanted == "names" or sign & Signs.CHANGE or sentence.text.startswith(HOLDS_NOW):
            self._catch_up(sentence)
        self._passed = None
        asked = deserved or sentence.is_title or wanted == "names"
        if self._events.press and (bare := offices_unquoted(sentence.text)) is not sentence.text:
            sentence = replace(sentence, text=bare)
        whole = (asked and self._names_someone(sentence, sign)) or self._mentions.knows_one_of(sentence)
        view = self._mentions.view(sentence) if whole else plain_view(sentence)
        named_before = self._named_at
        if view.mentions:
            self._named_at = sentence.start
        if self._events.press:
            forget_lost_offices(view)
        self._people.observe(view)
        posts_of_pronouns(view, self._people, self._reader.posts)
        if sentence.is_title and sign & Signs.NAME:
            self._headline = view
        self._further.take(view)
        if not deserved or sentence.is_title:
            return
        if sign & Signs.DAY:
            view.skeleton = with_plain_days(view.skeleton)
        if self._events.press and only_rumoured(view.skeleton):
            return
        if quoted_whole(sentence.text, self._reader.outlet):
            view = told_outright(view)
        elif self._events.press:
            view = self._reader.sources.without(words_unquoted(view))
        elif self._events.passed_on:
            view = self._reader.sources.without(view)
        self._events.take(view, sign)
        if self._events.press:
            posts_described(view, self._people, self._reader.posts)
            with_offices_lost(view, self._found, self._reader.posts.posts_in)
        if view.mentions:
            posts_told(view, self._people, self._reader.posts)
        changing = sign & Signs.CHANGE or self._changes.awaits_names
        told_of = sign & (Signs.NAME | Signs.OWN)
        changing = changing or (self._events.press and bool(told_of) and self._changes.told_by(sentence.text))
        if changing and not (self._looks_back(sentence) or self._events.looks_back(view)):
            he = None
            if self._events.press:
                meant = person_meant(view, self._people, named_before, self._document.text)
                he = with_pronoun_named(view, self._found, named_before, meant)
            self._found += supported_by(self._changes.read(he), self._found) if he else self._changes.read(view)
            for unnamed in unnamed_changes(view):
                if self._further.names_others(sentence.text) and not sign & Signs.OWN:
                    continue
                change = UnnamedChange(unnamed.action, unnamed.post, [unnamed.span])
                self._report.unnamed_changes.append(change)
                if sign & Signs.OWN:
                    self._of_own.append(change)

    def _seat(self, found: list[Sentence], signs: list[int], *, table: bool) -> None:
        """Take in the lists of who makes up a body, newly elected or only told to sit in it (`table`: and its rows)."""
        people = self._people
        rows = self._rows.read(self._document.text, self._document.title_end) if table else ()
        changed = self._changed_rows.read(self._document.text, self._document.title_end) if self._events.press else ()
        for seat in chain(self._composition.read(found, signs), rows, changed):
            if name_key(seat.mention.name) not in people.by_key:
                people.observe(seat.view)
            person = people.of(seat.mention)
            if person.foreign:
                continue
            if seat.action is not None:
                self._found.append(Found(seat.mention, seat.action, (seat.post,), None, seat.span, False, True))
            else:
                for bare in [p for p in person.posts if seat.post.startswith(f"{p} of ")]:
                    person.posts.pop(bare)  # "Chairman, | State Planning Commission"
                person.posts.setdefault(seat.post, [seat.span])

    def _looks_back(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of "the conference" that the sentences before it set in another year."""
        document = self._document
        if self._events.press and of_timeline(document.text, sentence.start, document.published):
            return True
        if _THE_MEETING.search(sentence.text) is None:
            return False
        before = document.text[max(document.title_end, sentence.start - _BACK) : sentence.start]
        return _OTHER_YEAR.search(before) is not None

    def _names_someone(self, sentence: Sentence, sign: int) -> bool:
        """Whether a sentence can name a person: by a native name, or by a title or a list beside a foreign one."""
        if sign & Signs.NAME:
            return True
        beside = not sentence.is_title and (
            sign & _BESIDE_FOREIGN or (self._events.told and speaks_at_it(sign, sentence.text))
        )
        return bool(beside) and may_name_foreigner(sentence.text, self._reader.lexicon)

    def _deserved(self, sentence: Sentence, sign: int) -> bool:
        """Whether a sentence can hold a fact of an event or a change."""
        events = self._events
        told, press = events.told, events.press
        return (
            deserves_parser(sign, sentence, told=told, press=press)
            or events.wants_items
            or (bool(sign & Signs.NAME) and self._changes.awaits_names)
            or (told and (press or bool(sign & Signs.SPEECH)) and self._mentions.knows_one_of(sentence))
        )

    def _catch_up(self, sentence: Sentence) -> None:
        """ "He said": somebody named in a sentence passed over may be meant."""
        if self._passed is not None and _PRONOUN.search(sentence.text):
            view = self._mentions.view(self._passed)
            self._people.observe(view)
            self._further.observe(view)

    def _named(self, change: UnnamedChange) -> bool:
        """Whether a change told without names is told with them elsewhere in the report."""
        posts = self._reader.events.posts_of(_PRAISE.sub("", change.post))
        given = change.action in GIVEN
        named = {c.post for c in self._report.changes if c.action == change.action or (given and c.action in GIVEN)}
        role = _ROLE.match(change.post.lower())
        if role is not None and role[1] in named:
            return True  # "elected ⟦0⟧ as a new member", of a body named before
        single = _SINGLE.search(change.post.lower().replace("prime minister", "premier"))
        if single is not None and any(single[1] in post for post in named):
            return True  # "replaced his defence minister", and the report says who that was
        return bool(posts) and named.issuperset(posts)

    def _is_own(self, post: str) -> bool:
        """Whether a post is one of this state or of its compatriots abroad: of its bodies, or, in the words of its own
        outlets, of a house that stands in it or bears a leader's name."""
        reader = self._reader
        if any(body in post for body in reader.own_bodies):
            return True
        return not self._events.press and (reader.gate.is_home(post) or reader.of_own.within(post))

    def _taking_part(self) -> frozenset[str]:
        """Whom the press names as taking part, not as guests, or as changing posts: of this state, though the news is
        about both. In other reports somebody with a post of this state must be among them."""
        events, own = self._report.events, self._reader.own_bodies
        changed = [name_key(f.mention.name) for f in self._found] if self._events.press else []
        if not self._events.press:
            events = [e for e in events if any(body in post for p in e.people for post in p.posts for body in own)]
        people = (p for e in events for p in e.people)
        return frozenset([*(name_key(p.name) for p in people if p.capacity != "guest"), *changed])

    def _of_guests_alone(self, event: Event) -> bool:
        """Whether those who were shown a site prove to be all of the rival state."""
        by_key = self._people.by_key
        people = [by_key[name_key(p.name)] for p in event.people if name_key(p.name) in by_key]
        return event.kind == "guidance" and bool(people) and all(p.foreign for p in people)

    def _of_rival(self) -> bool:
        """Whether the news is about the state whose people bear names of the same shape."""
        return self._reader.rival_news.told_in(self._document, press=self._events.press)
