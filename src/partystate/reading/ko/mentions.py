"""Named people in a sentence, each with the posts printed beside the name.

A mention is `[posts] [words of honour] name [address] [posts]`: northern print sets posts before the name and an
address behind it ("내각총리 김덕훈동지"), southern print sets posts behind ("김덕훈 내각총리"). A word becomes a name
only where something beside its shape says so: an address, a post, a list with such names, an earlier mention.
"""

from __future__ import annotations

import re
from datetime import date

from partystate.reading.ko.candidates import NameFinder
from partystate.reading.ko.names import surnames
from partystate.reading.ko.posts import PostReader
from partystate.reading.ko.scan import Scan
from partystate.reading.ko.tokens import Line, Sentence
from partystate.reading.ko.views import SentenceView, with_skeleton
from partystate.reading.ko.vocabulary import KoreanVocabulary

_BIER = re.compile(r"의\s?(?:빈소|령구|영구|시신|유해|령전|영전|서거|장례|장의식|영결식)")
"""What only the dead have."""
_COMMITTEE = re.compile(r"[도시군] ?(?:당|인민위원회|인민회의)")
_OF_PLACE = re.compile(r"(?P<p>[가-힣]{2,4}[도시군])\s?(?:당|인민위원회|인민회의)")
"""Whose committees a report that then prints "도당위원회" means."""


class MentionReader:
    """Reads the mentions of one document's sentences in order; remembers the names it has met."""

    def __init__(self, vocabulary: KoreanVocabulary, posts: PostReader, published: date | None) -> None:
        self.vocabulary = vocabulary
        self.posts = posts
        self.on = published
        self.finder = NameFinder(vocabulary, posts, published)
        self.people: dict[str, bool] = {}
        """Full name → whether of this state, in order of mention."""
        self._headed: set[str] = set()
        """Names that only the headline has printed: whose they are, the text tells."""
        self.strangers: dict[str, str] = {}
        """Last word of a foreigner's name → the name."""
        self.titles: dict[str, set[str]] = {}
        """Full name → the titles printed with it, without spaces."""
        self.leader: str | None = None
        self._home = ""
        leader = vocabulary.leader_on(published)
        self._leaders = frozenset(leader)

    def view(self, sentence: Sentence) -> SentenceView:
        """The sentence read for its mentions."""
        if (committee := _COMMITTEE.search(sentence.text)) and (
            place := _OF_PLACE.search(sentence.text, max(0, committee.start() - 5), committee.end())
        ):
            self._home = place["p"]
        line = Line(sentence, self._home)
        units = self.vocabulary.units(line.text)
        mentions = Scan(self, line, units).run()
        for mention in mentions:
            if _BIER.match(sentence.text, mention.end):
                mention.late = True
        for mention in mentions:
            if sentence.is_title or mention.name not in self.people or mention.name in self._headed:
                self.people[mention.name] = mention.native
            if sentence.is_title:
                self._headed.add(mention.name)
            else:
                self._headed.discard(mention.name)
            if not mention.native:
                self.strangers[mention.name.rpartition(" ")[2]] = mention.name
            if mention.native and mention.name in self._leaders:
                self.leader = mention.name
        return with_skeleton(sentence, line, units, mentions, self.on)

    def by_surname(self, surname: str, title: str) -> str | None:
        """Whom "김 위원장" or "쇼이구 서기" means: the last person of that name printed with a title that ends so."""
        native = surname in surnames()
        if self.leader and self.leader.startswith(surname) and title in self.vocabulary.words.leader_short:
            return self.leader
        for name, own in reversed(self.people.items()):
            if (
                own
                and native
                and name.startswith(surname)
                and any(t.endswith(title) for t in self.titles.get(name, ()))
            ):
                return name
        return self.strangers.get(surname)
