"""What a document has told so far: its people, their posts, and whom a pronoun or a bare title means."""

from __future__ import annotations

import re
from datetime import date

from partystate.reading.en.mentions import Mention, SentenceView
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import Span


def name_key(name: str) -> str:
    """Letters of a name in small: equal for "Kim Jong-un" and "Kim Jong Un"."""
    return re.sub(r"[^a-z]", "", name.lower())


class Person:
    """One person of a document: the spelling first printed, posts in the order printed, with evidence."""

    __slots__ = ("deceased", "foreign", "name", "open_roles", "posts", "spans")

    def __init__(self, name: str, foreign: bool) -> None:
        self.name = name
        self.foreign = foreign
        self.deceased = False
        """The report is about his death: he takes no part and holds no post."""
        self.posts: dict[str, list[Span]] = {}
        self.open_roles: list[tuple[str, Span]] = []
        self.spans: list[Span] = []


_OF_THE_DEAD = re.compile(r"\b(?:bier|coffin|funeral|death|demise|passing|hearse)\s+of\s+(?:the\s+)?(?:late\s+)?(?:[^.,;⟦]{0,60}\s)?⟦(\d+)⟧")
_BARE_GENERAL_SECRETARY = re.compile(r"\b[Tt]he\s+(?:respected\s+)?General\s+Secretary\b(?!\s+(?:of|⟦|Kim|Comrade))")


class People:
    """The people of one document, by name; resolves "He", "The General Secretary", "the premier"."""

    def __init__(self, lexicon: Lexicon, published: date | None) -> None:
        self._lexicon = lexicon
        self._published = published
        self.by_key: dict[str, Person] = {}
        self.last_subject: Person | None = None
        self.leader: Person | None = None

    def dead(self, name: str) -> bool:
        """Whether the charter lists the person as dead before the publication date."""
        known = self.by_key.get(name_key(name))
        if known is not None and known.deceased:
            return True
        died = self._lexicon.dead.get(name)
        return died is not None and (self._published is None or date.fromisoformat(died) < self._published)

    def foreigners_unless(self, own_bodies: frozenset[str]) -> None:
        """Everyone without a post in one of these bodies is a foreigner (a report about the rival state)."""
        for person in self.by_key.values():
            if person is not self.leader and not any(body in post for post in person.posts for body in own_bodies):
                person.foreign = True

    def long_dead(self, name: str) -> bool:
        """Whether the death lies too far back to be the news of this report."""
        died = self._lexicon.dead.get(name)
        return died is not None and (self._published is None or (self._published - date.fromisoformat(died)).days > 3)

    def observe(self, view: SentenceView) -> None:
        """Take in the mentions of one sentence."""
        for mention in view.mentions:
            key = name_key(mention.name)
            person = self.by_key.get(key)
            if person is None:
                person = self.by_key[key] = Person(mention.name, not mention.native)
            person.spans.append(mention.span)
            if not person.foreign and any(self._of_another_state(post) for post in mention.posts):
                person.foreign = True
            if mention.late:
                person.deceased = True
            if mention.past:
                continue
            for i, post in enumerate(mention.posts):
                if post not in person.posts:
                    spans = [mention.post_spans[min(i, len(mention.post_spans) - 1)]] if mention.post_spans else []
                    person.posts[post] = [*spans, mention.span]
            for role in mention.open_roles:
                person.open_roles.append((role, mention.post_spans[0] if mention.post_spans else mention.span))
            if self.leader is None and mention.native and mention.name in self._lexicon.glued_names and not self.dead(mention.name):
                self.leader = person
        for m in _OF_THE_DEAD.finditer(view.skeleton):
            self.by_key[name_key(view.mentions[int(m.group(1))].name)].deceased = True
        if "General Secretary" in view.sentence.text and self.leader is not None and not view.sentence.is_title:
            self._title_of_leader(view)
        first = re.match(r"(?:The\s+|At the \w+,\s+|Then,?\s+)?⟦(\d+)⟧(?!['’]s)", view.skeleton)
        if first and not view.sentence.is_title:
            subject = view.mentions[int(first.group(1))]
            self.last_subject = self.by_key[name_key(subject.name)]

    def _of_another_state(self, post: str) -> bool:
        """ "director of … of China": the post of a foreigner with a native-looking name."""
        country = post.rsplit(" of ", 1)[-1].removeprefix("the ")
        if country in self._lexicon.countries and country not in self._lexicon.own_names and "DPRK" not in post:
            return True
        return bool(re.search(r"\b[Ss]outh Korea", post))

    def _title_of_leader(self, view: SentenceView) -> None:
        """ "The General Secretary stressed …" gives the leader meant the post."""
        m = _BARE_GENERAL_SECRETARY.search(view.skeleton)
        post = self._lexicon.bare_posts.get("general secretary")
        if m is None or post is None or self.leader is None:
            return
        if not any(q.startswith(("chairman of the Workers", "first secretary of the Workers")) for q in self.leader.posts):
            self.leader.posts.setdefault(post, [(view.to_document(m.start()), view.to_document_end(m.end()))])

    def of(self, mention: Mention) -> Person:
        """The person of a mention already observed."""
        return self.by_key[name_key(mention.name)]

    def titled(self, words: str) -> Person | None:
        """The person a bare title or pronoun means ("He", "The Supreme Leader", "the premier")."""
        if re.fullmatch(r"[Hh]e|[Ss]he|[Tt]hey", words):
            return self.last_subject or self.leader
        role = re.search(r"(Supreme Leader|General Secretary|Marshal|leader|Chairman|President|premier|Premier)$", words)
        if role is None:
            return None
        wanted = role.group(1).lower()
        if wanted in ("premier",):
            return next((p for p in self.by_key.values() if any(q.startswith("premier") for q in p.posts)), None)
        if wanted in ("president", "chairman") and not (self.leader and any(q.startswith(wanted) for q in self.leader.posts)):
            return None
        return self.leader
