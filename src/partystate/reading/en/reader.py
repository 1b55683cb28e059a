"""One English document in, one report out: sentence by sentence, each grammar in turn."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from partystate.documents import Document
from partystate.reading.dates import Day, days
from partystate.reading.en import agenda as agenda_reader
from partystate.reading.en.bodies import BodyNames
from partystate.reading.en.changes import ChangeReader, Found
from partystate.reading.en.completion import complete_posts
from partystate.reading.en.context import People, Person, name_key
from partystate.reading.en.dating import infer_published
from partystate.reading.en.drafts import Draft
from partystate.reading.en.events import EventReader
from partystate.reading.en.gate import Gate, Signs, deserves_parser
from partystate.reading.en.further import FurtherReader
from partystate.reading.en.meetings import MeetingReader
from partystate.reading.en.mentions import MentionReader, SentenceView
from partystate.reading.en.posts import PostReader
from partystate.reading.en.tokens import sentences
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import Change, DocumentHeader, PostAttestation, Report, Span, UnnamedChange

if TYPE_CHECKING:
    from partystate.charter import Charter

_TOO_BARE = frozenset("member chief head representative delegate secretary president chairman chairwoman king queen manager".split())
"""Roles that say nothing without their body: not attested as posts when the body is not to be found."""


_DEATH_NEWS = re.compile(r"\b(?:Pass(?:es|ed)\s+Away|Dies|Died|Dead|Obituary|Notice|Death\s+of|Funeral\s+Committee)\b")
_OFFICE_NEWS = re.compile(r"\b(?:Elected|Re-?elected|Appointed|Named|Assumes?|Becomes|Acclaimed|Supreme\s+Commander|Takes\s+Office)\b")


class EnglishReader:
    """Reads English reports with one lexicon. Holds no state between documents."""

    def __init__(self, lexicon: Lexicon, charter: Charter | None = None) -> None:
        self._lexicon = lexicon
        self._charter = charter
        self._bodies = BodyNames(lexicon)
        self._posts = PostReader(lexicon, self._bodies)
        self._meetings = MeetingReader(lexicon, self._bodies)
        self._changes = ChangeReader(self._posts)
        self._gate = Gate(lexicon)
        self._own_bodies = frozenset(lexicon.abbreviations[o] for o in lexicon.owners if o in lexicon.abbreviations)
        self._further = FurtherReader(lexicon, self._bodies, charter)

    def read(self, document: Document) -> Report:
        """The report of a document whose language is English; a missing date is worked out where the charter can."""
        report = self._read(document)
        if document.published is None and document.dateline_month_day is not None and self._charter is not None:
            inferred = infer_published(document, report, self._charter)
            if inferred.published is not None:
                report = self._read(replace(document, published=inferred.published, published_by="charter"))
            if inferred.note:
                report.notes.append(inferred.note)
        return report

    def _read(self, document: Document) -> Report:
        lexicon = self._lexicon
        mentions = MentionReader(lexicon, self._posts)
        people = People(lexicon, document.published)
        report = Report(
            DocumentHeader(document.id, document.sha256, document.outlet, document.title, document.published, document.published_by, document.lang, document.url)
        )
        found_sentences = list(sentences(document.text, document.title_end))
        signs = self._gate.signs(document.text, found_sentences)
        if not any(sign & (Signs.NAME | Signs.OWN) for sign in signs):
            return report  # neither a name of this state's people nor the state itself: another country's news
        events = EventReader(lexicon, self._bodies, self._posts, self._meetings, people, document)
        further = self._further.start(document, people)
        found_changes: list[Found] = []
        self._changes.start()
        for sentence, sign in zip(found_sentences, signs, strict=True):
            deserved = deserves_parser(sign) or events.wants_items
            if not (sentence.is_title or deserved or further.wants(sentence)):
                continue
            view = mentions.view(sentence)
            people.observe(view)
            further.take(view)
            if deserved and not sentence.is_title:
                events.take(view, sign)
                if not sign & Signs.CHANGE:
                    continue
                found_changes += self._changes.read(view)
                for unnamed in self._changes.unnamed(view):
                    report.unnamed_changes.append(UnnamedChange(unnamed.action, unnamed.post, [unnamed.span]))
        report.events = events.finish()
        if not any(e.body for e in report.events):  # without a meeting of a body, no body changed its members
            report.unnamed_changes.clear()
        if self._about_rival(document):
            people.foreigners_unless(self._own_bodies)
        self._add_changes(report, found_changes, people)
        complete_posts(people, report, document.text)
        self._add_posts(report, people)
        further.finish(report)
        return report

    def _about_rival(self, document: Document) -> bool:
        """Whether headline or first sentence is about the state whose people bear names of the same shape."""
        lead = document.text[: document.title_end + 260]
        return any(name in lead for name in self._lexicon.rivals)

    def _add_changes(self, report: Report, found: list[Found], people: People) -> None:
        last_posts: tuple[str, ...] = ()
        seen: set[tuple[str, str, str]] = set()
        for item in found:
            person = people.of(item.mention)
            if not self._credible(item, person, report):
                continue
            if person.foreign or item.action != "died" and people.dead(person.name) or item.action == "died" and people.long_dead(person.name):
                continue
            posts = item.posts
            if item.same_post:  # "was relieved of his post", "to fill the vacancy", "from that post"
                own = tuple(item.mention.posts[-1:]) if item.action == "relieved" else ()
                posts = (own or last_posts) + posts
            if not posts and item.action == "relieved" and item.mention.posts:
                posts = tuple(item.mention.posts)
            if item.action == "died":
                posts = posts or ("",)
            last_posts = posts or last_posts
            for post in posts or ("",):
                key = (name_key(person.name), item.action, post.lower())
                if key in seen:
                    continue
                seen.add(key)
                report.changes.append(Change(person.name, item.action, post, item.reason, None, [item.span]))
            if item.action in ("appointed", "relieved") and not item.keeps:
                for old in item.mention.posts:
                    if old not in item.posts and not old.startswith("deputy to"):
                        person.posts.pop(old, None)
            if item.action in ("relieved",):
                for old in posts:
                    person.posts.pop(old, None)
            if item.action in ("elected", "appointed", "promoted"):
                for post in posts:
                    if post:
                        person.posts.setdefault(post, [item.span])

    def _credible(self, item: Found, person: Person, report: Report) -> bool:
        """Elections and deaths of leaders are retold for years: they are news where the headline or a meeting says so."""
        title = report.document.title or ""
        if item.action == "died":
            return bool(item.mention.posts and person.name not in self._lexicon.glued_names or _DEATH_NEWS.search(title))
        if person.name in self._lexicon.glued_names:
            return bool(_OFFICE_NEWS.search(title)) or any(e.body for e in report.events)
        return True

    def _add_posts(self, report: Report, people: People) -> None:
        died = {name_key(c.name) for c in report.changes if c.action == "died"}
        for key, person in people.by_key.items():
            if person.foreign or people.dead(person.name) or key in died:
                continue
            for post, spans in person.posts.items():
                report.posts.append(PostAttestation(person.name, post, spans))
            for role, span in person.open_roles:
                if role not in _TOO_BARE and not any(p.startswith(role) for p in person.posts):
                    report.posts.append(PostAttestation(person.name, role, [span]))


__all__ = ["Day", "Draft", "EnglishReader", "Person", "SentenceView", "Span", "re", "timedelta", "days", "agenda_reader"]
