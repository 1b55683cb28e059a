"""What a document has told so far: its people, their posts, and whom a pronoun or a bare title means."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Final

from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import pattern, phrases
from partystate.reading.report import Span
from partystate.romanisation.misprints import as_meant

_NOT_A_LETTER: Final = re.compile(r"[^a-z]")
_OF_THE_DEAD: Final = guarded(
    r"\b(?:bier|coffin|funeral|death|demise|passing|hearse|burial) (?:(?:service|ceremony) )?(?:of|for) "
    r"(?!(?:him|her|them)\b)(?:the\s+)?(?:late\s+)?"
    r"(?:(?:Acad|Academician|Prof|Professor|Dr)\b\.?,?\s(?:and\s)?)*(?:[^.,;⟦]{0,60},?\s)?⟦(\d+)⟧"
)
_AFTER_IT: Final = pattern(
    r"\b(?:[Aa]fter|[Ss]ince|[Ff]ollowing|[Uu]pon|[Ww]ith|[Bb]efore) (?:the\s+)?(?:\w+ )?$"
)
_ACTS_ON: Final = pattern(
    r" (?!(?:in|on|at|of|from|by|and|or|who|whose|last|late|early|this|that|aged|amid|with)\b)[a-z]"
)
"""What goes on with a predicate behind a name."""
_BEFORE_DEATH: Final = 40
"""Characters before a death within which "after the sudden" stands."""
_WITH_HIM = guarded(
    r"\b(?:(?:accompanied|accompanying|with|followed|flanked|escorted|joined) (?:him|her)\b(?! [a-z]+ )"
    r"|(?:accompanied|greeted|welcomed|received) (?:him|her|them) (?:at|in|on|there|during)\b"
    r"|\bto (?:greet|meet|receive|welcome) (?:him|her|them)\b|saw (?:him|her|them) off\b"
    r"|(?:was|were) (?:also )?(?:(?:at|by|in|on|part of) (?:his|her) (?:sides?|company|entourage|suite|retinue)\b"
    r"|along[.,])|(?:came|went) along[.,])"
)
""" "⟦0⟧ and ⟦1⟧ accompanied him": he whom they were with or met goes on being "he"."""
_SPEAKER: Final = pattern(r", (?:said|noted|stressed|underlined|underscored|declared) (?:⟦(\d+)⟧)")
""" "…, said | ⟦0⟧": who speaks is who "he" means behind it."""
_SUBJECT: Final = pattern(
    r"(?:The\s+|Then,?\s+|(?:This|That|The same|The next) (?:day|morning|afternoon|evening),? "
    r"|On (?:the same|that) day,? |(?:At|On|Upon) [^,⟦]{2,90}, )?⟦(\d+)⟧(?!['’]s)"
)
_PRONOUN: Final = re.compile(r"[Hh]e|[Ss]he")
_CONSUL_IN: Final = re.compile(r"(?:(?:honorary|vice|deputy|acting) )?(?:vice-)?consul(?:[- ]general)? (?:in|at) ")
_COMMON_TITLES: Final = frozenset(["president", "chairman"])
"""Titles that many bear: they mean the leader only where the report gives him the post."""
_GENERATION: Final = 40
"""Years after a death from which whoever holds a post under the name is somebody else."""
_NEWS_OF_DEATH: Final = 3
"""Days after which a death is no longer the news of a report."""


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """Letters of a name in small: equal for "Kim Jong-un" and "Kim Jong Un", and for a misprinted "Kim Jong II"."""
    return _NOT_A_LETTER.sub("", as_meant(name).lower())


def _after_anothers(skeleton: str, m: re.Match[str]) -> bool:
    """ "After the demise of the President, ⟦0⟧ published …": who acts behind the comma lived on."""
    if "," not in m.group() or _ACTS_ON.match(skeleton, m.end()) is None:
        return False
    return _AFTER_IT.search(skeleton[max(0, m.start() - _BEFORE_DEATH) : m.start()]) is not None


class Person:
    """One person of a document: the spelling first printed, posts in the order printed, with evidence."""

    __slots__ = ("deceased", "foreign", "name", "open_roles", "own", "posts", "spans")

    def __init__(self, name: str, foreign: bool) -> None:
        self.name = name
        self.foreign = foreign
        self.own = False
        """The text says that he is of this state ("the North's ⟦0⟧")."""
        self.deceased = False
        """The report is about his death: he takes no part and holds no post."""
        self.posts: dict[str, list[Span]] = {}
        self.open_roles: list[tuple[str, Span]] = []
        self.spans: list[Span] = []


_FIELD = pattern(
    r" (?:for|on|in charge of) (?:[\w.’'-]+ ){1,4}?(?:affairs|relations|issues|policy|operations)\b", flags=re.I
)
"""What a post is about, be it another country: "secretary | for Ruritanian affairs"."""


class TitleGrammar:
    """The titles by which a report goes on to call the leader, compiled from a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.events
        families = phrases({*(name.split()[0] for name in lexicon.glued_names), "Comrade"})
        self.title = pattern(phrases(words.titles) + "$")
        # the title alone: neither before the name nor before the body it belongs to
        self.post_title = pattern(rf"\b[Tt]he (?:respected\s+)?{words.post_title}\b(?! (?:of|⟦|{families}))")
        self._lexicon = lexicon
        self._others = (*lexicon.rivals, *words.other_state_offices)
        self._rival_places = lexicon.rival_places
        self._compatriots = tuple(name for name in words.overseas if name not in lexicon.rivals)
        self.of_another_state = lru_cache(maxsize=20_000)(self._of_another_state)
        """ "director of … of China": whether a post is a foreigner's, whatever his name looks like."""

    def _of_another_state(self, post: str) -> bool:
        lexicon = self._lexicon
        post = _FIELD.sub("", post)
        country = post.rsplit(" of ", 1)[-1].removeprefix("the ")
        if _CONSUL_IN.match(post) is not None:
            return False  # "consul general in Perm of Russia" may be anybody's
        if country in lexicon.countries and country not in lexicon.own_names and lexicon.state not in post:
            return not any(name in post for name in self._compatriots)
        sender = country.removesuffix(f" to the {lexicon.state}")
        if sender != country and sender in lexicon.countries and sender not in lexicon.own_names:
            return True  # an ambassador to this state
        return any(name in post for name in self._others) or not self._rival_places.isdisjoint(post.split())


class People:
    """The people of one document, by name; resolves "He", "The General Secretary", "the premier"."""

    def __init__(
        self,
        lexicon: Lexicon,
        grammar: TitleGrammar,
        published: date | None,
        acting: frozenset[str] = frozenset(),
    ) -> None:
        """`acting`: the dead of the charter who were alive when an undated text was written (`undated`)."""
        self._lexicon = lexicon
        self._grammar = grammar
        self._published = published
        self._acting = acting
        self.by_key: dict[str, Person] = {}
        self.last_subject: Person | None = None
        self.leader: Person | None = None

    def dead(self, name: str) -> bool:
        """Whether the charter lists the person as dead before the publication date."""
        known = self.by_key.get(name_key(name))
        if known is not None and known.deceased:
            return True
        died = self._lexicon.dead.get(as_meant(name))
        if name in self._acting:
            return False
        if died is not None and known is not None and self._bears_the_name(known):
            return False
        return died is not None and (self._published is None or date.fromisoformat(died) < self._published)

    def _bears_the_name(self, person: Person) -> bool:
        """Whether a report gives one long dead a post of today: another person of the same name holds it."""
        return self._of_old(person.name) and any(" of the " in post for post in person.posts)

    def _of_old(self, name: str) -> bool:
        """Whether the honoured dead who bore a name died a generation ago."""
        died = self._lexicon.dead.get(as_meant(name))
        return died is not None and self._published is not None and (
            self._published.year - int(died[:4]) >= _GENERATION
        )

    def foreigners_unless(self, is_own: Callable[[str], bool], own: frozenset[str] = frozenset()) -> None:
        """Everyone without an own post is a foreigner (a report about the rival state).

        `is_own`: whether a post is one of this state or of its compatriots; `own`: keys of those who are known to be
        this state's all the same.
        """
        of_any_state = frozenset(self._lexicon.bare_posts.values())  # "Defence Minister A": of the rival's as well
        for key, person in self.by_key.items():
            if key in own or person.own or person is self.leader:
                continue
            told = (post for post in person.posts if post not in of_any_state or post.count(" of ") > 1)
            if not any(is_own(post) for post in told):
                person.foreign = True

    def see_posts_abroad(self) -> None:
        """Everyone to whom a list has given a post of another state is a foreigner ("… led by President A")."""
        for person in self.by_key.values():
            if not person.foreign and any(self._grammar.of_another_state(post) for post in person.posts):
                person.foreign = True

    def long_dead(self, name: str) -> bool:
        """Whether the death lies too far back to be the news of this report."""
        died = self._lexicon.dead.get(as_meant(name))
        if died is None or name in self._acting:
            return False
        days = (self._published - date.fromisoformat(died)).days if self._published is not None else _NEWS_OF_DEATH + 1
        return days > _NEWS_OF_DEATH or days < -1  # nor is he told dead before he dies

    def observe(self, view: SentenceView) -> None:
        """Take in the mentions of one sentence."""
        if not view.mentions:
            self._observe_title(view)
            return
        for mention in view.mentions:
            key = name_key(mention.name)
            person = self.by_key.get(key)
            if person is None:
                person = self.by_key[key] = Person(mention.name, not mention.native)
            elif person.name != mention.name and as_meant(person.name) == mention.name:
                person.name = mention.name  # a headline had misprinted it
            person.spans.append(mention.span)
            if not person.foreign and any(self._grammar.of_another_state(post) for post in mention.posts):
                person.foreign = True
            person.own = person.own or (mention.own and mention.native)
            if mention.late:
                person.deceased = True
            if mention.past:
                continue
            honorifics = self._lexicon.events.no_ranks.get(mention.name, ())
            for i, post in enumerate(mention.posts):
                if post not in person.posts and post not in honorifics:
                    spans = [mention.post_spans[min(i, len(mention.post_spans) - 1)]] if mention.post_spans else []
                    person.posts[post] = [*spans, mention.span]
            for role in mention.open_roles:
                person.open_roles.append((role, mention.post_spans[0] if mention.post_spans else mention.span))
            is_leader = mention.native and mention.name in self._lexicon.glued_names
            if self.leader is None and is_leader and not (self.dead(mention.name) or self._of_old(mention.name)):
                self.leader = person
        for m in _OF_THE_DEAD.finditer(view.skeleton):
            if _after_anothers(view.skeleton, m):
                continue
            self.by_key[name_key(view.mentions[int(m.group(1))].name)].deceased = True
        self._observe_title(view)
        first = _SUBJECT.match(view.skeleton) or _SPEAKER.search(view.skeleton)
        if first and not view.sentence.is_title and _WITH_HIM.search(view.skeleton) is None:
            subject = view.mentions[int(first.group(1))]
            self.last_subject = self.by_key[name_key(subject.name)]

    def _observe_title(self, view: SentenceView) -> None:
        """ "The General Secretary stressed …" gives the leader meant the post."""
        words, leader = self._lexicon.events, self.leader
        if leader is None or words.post_title not in view.sentence.text or view.sentence.is_title:
            return
        m = self._grammar.post_title.search(view.skeleton)
        post = self._lexicon.bare_posts.get(words.post)
        if m is None or post is None or any(q.startswith(words.older_posts) for q in leader.posts):
            return
        leader.posts.setdefault(post, [view.span(m.start(), m.end())])

    def of(self, mention: Mention) -> Person:
        """The person of a mention already observed."""
        return self.by_key[name_key(mention.name)]

    def join_given_names(self) -> None:
        """Call those first printed by the given name alone by the name told later ("his sister Mi-ran" … "Kim Mi-ran").

        Those printed whole first are known by it from the start.
        """
        for short in [p for p in self.by_key.values() if " " not in p.name and "-" in p.name and not p.foreign]:
            whole = [p for p in self.by_key.values() if p.name.endswith(f" {short.name}")]
            if len(whole) == 1:
                short.name = whole[0].name
                for post, spans in short.posts.items():
                    whole[0].posts.setdefault(post, spans)
                short.posts.clear()

    def _of_another_land(self, words: str) -> bool:
        """ "The Ruritanian leader" is not this state's."""
        lexicon = self._lexicon
        own = {lexicon.events.nationality, *lexicon.own_names}
        return any(word in lexicon.country_of and word not in own for word in words.split())

    def titled(self, words: str) -> Person | None:
        """The person a bare title or pronoun means ("He", "The Supreme Leader", "the premier")."""
        if _PRONOUN.fullmatch(words):
            meant = self.last_subject or self.leader
            return None if meant is self.leader and words[0] in "Ss" else meant
        role = self._grammar.title.search(words)
        if role is None or self._of_another_land(words):
            return None
        title = role.group().lower()
        if title == self._lexicon.events.premier:
            holders = (p for p in self.by_key.values() if any(q.startswith(title) for q in p.posts))
            return next(holders, None)
        held = self.leader is not None and any(q.startswith(title) for q in self.leader.posts)
        if title in _COMMON_TITLES and not held:
            return None
        return self.leader
