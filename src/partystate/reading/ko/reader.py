"""One Korean document in, one report out: sentence by sentence, each grammar in turn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from partystate.documents import Document
from partystate.reading.ko.changes import ChangeReader, Found
from partystate.reading.ko.context import People
from partystate.reading.ko.events import EventReader
from partystate.reading.ko.frames import FrameReader
from partystate.reading.ko.heads import HeadReader
from partystate.reading.ko.mentions import MentionReader
from partystate.reading.ko.nouns import NounReader
from partystate.reading.ko.posts import PostReader
from partystate.reading.ko.rank_rolls import RankRollReader
from partystate.reading.ko.rolls import RollReader
from partystate.reading.ko.rosters import RosterReader
from partystate.reading.ko.tokens import sentences
from partystate.reading.ko.vocabulary import KoreanVocabulary
from partystate.reading.report import Change, DocumentHeader, PostAttestation, Report, UnnamedChange

if TYPE_CHECKING:
    from partystate.charter import Charter

_ORDER = re.compile(r"군사칭호[^.]{0,40}?(?:명령|결정|수여|올려)")


class KoreanReader:
    """Reads Korean reports with the names of one charter. Holds no state between documents."""

    def __init__(self, charter: Charter) -> None:
        vocabulary = self._vocabulary = KoreanVocabulary(charter)
        self._posts = PostReader(vocabulary)
        self._nouns = NounReader(vocabulary)
        self._rosters = RosterReader(vocabulary.words.people, tuple(vocabulary.roles))
        self._frames = FrameReader(self._rosters, vocabulary.words.own_sides)
        self._heads = HeadReader(tuple(vocabulary.events["homage"]), vocabulary.foreign_places)

    def read(self, document: Document) -> Report:
        """The report of a document whose language is Korean."""
        mentions = MentionReader(self._vocabulary, self._posts, document.published)
        people = People(self._vocabulary, document.published)
        events = EventReader(self._vocabulary, self._nouns, self._heads, self._frames, self._rosters, people, document)
        changes = ChangeReader(self._posts, document.published)
        rolls = RollReader(self._posts, self._vocabulary.words.ordinary, document.published)
        ranks = RankRollReader(self._posts, self._vocabulary.words.ordinary, document.published)
        report = Report(DocumentHeader.of(document))
        found: list[Found] = []
        ordered = False
        for sentence in sentences(document.text, document.title_end):
            view = mentions.view(sentence)
            people.observe(view)
            if sentence.is_title:
                continue
            ordered = ordered or bool(_ORDER.search(view.skeleton))
            entry = ranks.take(view) if ordered else rolls.take(view)
            if entry is not None:
                people.take(entry.mentions)
                found += entry.changes
                continue
            events.take(view)
            found += changes.read(view, ordered=ordered)
            for mention, posts, span in changes.holders(view):
                for post in posts:
                    people.of(mention).posts.setdefault(post, [span, mention.span])
            for unnamed in changes.unnamed(view):
                report.unnamed_changes.append(UnnamedChange(unnamed.action, unnamed.post, [unnamed.span]))
        report.events = events.finish()
        _add_changes(report, found, people)
        _merge_ranks(report, people)
        _add_posts(report, people)
        return report


def _add_changes(report: Report, found: list[Found], people: People) -> None:
    last: tuple[str, ...] = ()
    before: Found | None = None
    seen: set[tuple[str, str, str]] = set()
    for item in found:
        person = people.of(item.mention)
        unsaid = not item.posts and not item.same_post
        if person.foreign or (item.action != "died" and unsaid and people.dead(person.name)):
            continue
        posts = item.posts
        if item.same_post and not posts:
            posts = last
            if item.action == "relieved":
                posts = tuple(item.mention.posts[-1:]) or last
        if item.action == "died":
            posts = posts or ("",)
        further = before is not None and (before.mention, before.action, before.span) == (
            item.mention,
            item.action,
            item.span,
        )
        last = (*last, *posts) if further and posts else posts or last
        before = item
        spans = [item.span]
        if not item.span[0] <= item.mention.span[0] < item.span[1]:
            spans.append(item.mention.span)
        for post in posts or ("",):
            given = "given" if item.action in ("elected", "appointed") else item.action
            key = (person.name, given, post)
            if key in seen:
                continue
            seen.add(key)
            report.changes.append(Change(person.name, item.action, post, None, None, list(spans)))
            if item.action == "relieved":
                person.posts.pop(post, None)
            elif item.action != "died" and post:
                person.posts.setdefault(post, list(spans))


def _merge_ranks(report: Report, people: People) -> None:
    """A promotion told twice, with and without the army's name, is one."""
    full = {(c.name, c.post.split(" of ")[0]) for c in report.changes if c.action == "promoted" and " of " in c.post}
    report.changes = [c for c in report.changes if c.action != "promoted" or (c.name, c.post) not in full]
    for name, rank in full:
        people.by_name[name].posts.pop(rank, None)


def _add_posts(report: Report, people: People) -> None:
    died = {c.name for c in report.changes if c.action == "died"}
    for name, person in people.by_name.items():
        if person.foreign or people.dead(name) or name in died:
            continue
        for post, spans in person.posts.items():
            report.posts.append(PostAttestation(name, post, spans))
