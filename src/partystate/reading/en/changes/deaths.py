"""Deaths a report announces: "A, vice-premier of X, died of Y", "an obituary on the death of A", with his posts.

What he was may stand in a sentence before the one that tells of his death ("sent a wreath to the bier of A, who was
vice-premier of X. … A died at the age of 80").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache

from partystate.reading.dates import days
from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.changes.change_patterns import is_rank
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, WEEKDAY, pattern, phrases

_DIED = guarded(
    rf"(?P<who>{MARK})(?:, (?:an? |the |[a-z])[^⟦;.]{{0,90}}? of (?:[\w’'-]+ ){{0,4}}{MARK}"
    rf"|,? and (?:for|long|once|also|an?|the) [^⟦;.]{{2,90}}?(?: (?:[\w’'-]+ ){{0,3}}{MARK})?"
    r"(?=, (?:has |had )?(?:died|passed)\b)"
    r"|,? (?:fell|collapsed|was taken|suffered) [^⟦;.,]{2,80}? and(?= died\b)"
    r"|,? who (?:was|had|held|served|headed|led|once|had been) [^⟦;.]{3,220}?"
    r"(?=,? [\"“]?(?:died|passed away|has died|was killed)\b)"
    r"|,? who [^⟦;]{3,220}?(?=, (?:has |had )?(?:died|passed away|was killed)\b)"
    r"|(?: (?:of|at|from|in|for) [^⟦;,]{2,90})?, (?:an?|the|once|one|long|\d\d|[a-z-]+ (?:of|at|for|in)) "
    r"[^⟦;,]{3,160}?(?=, (?:has |had )?(?:died|passed away|was killed)\b)"
    r"| (?:of|at|from|in|for) [^⟦;,]{3,90}(?=, (?:has |had )?(?:died|passed away|was killed)\b))?,? [\"“]?"
    r"(?:has |had )?(?:passed away|died|breathed (?:his|her) last|succumbed"
    r"|(?:was|were) killed(?= in an? ))\b",
    rf"(?P<day> (?:early |late )?(?:on )?(?:{WEEKDAY}|yesterday|today)(?= (?:of|from|at|aged)\b))?",
    r"(?:,? (?:at|at the age of|aged) \d{2,3},?(?= (?:of|from|due)\b))?",
    r"(?: (?:of|from|due to|to(?! (?:our|my|their|the) )|in(?= an? (?:\w+ )?(?:crash|accident)\b))"
    r" (?P<r>(?:an? |the )?[a-z][^.;,⟦]{2,60}?)",
    rf"(?= (?:at|on|in|today|yesterday|this|last|{WEEKDAY})\b|[.;,]|\s*$))?",
)
_OF_ANOTHER = pattern(rf"(?P<who>{MARK}), (?!(?:and|while|but|after|before|when|as)\b)(?:[^.;⟦,])*$")
""" "⟦0⟧, a marshal who groomed | ⟦1⟧ for leadership, has died": the one of whom the words between commas tell."""
_EXECUTED = guarded(
    rf"(?P<who>{MARK})(?:, [^⟦;.]{{3,110}}?,|,)? (?:was|were|has been|had been) (?:(?:also|publicly) )*"
    r"(?:(?:tried|sentenced|convicted|found guilty)\b[^.;⟦]{0,90}? and (?:\w+ ){0,2}?)?"
    r"(?:executed|put to death|assassinated|murdered)\b(?! (?:in|by) (?:19|20))",
    r"(?: (?:for|on charges of|over) (?P<r>[^.;⟦]{3,90}?)(?= (?:at|on|in|last|earlier)\b|[.;,]|\s*$))?",
    rf"|\b(?:has |have )?(?:executed|put to death) (?:[\w-]+,? ){{0,5}}?"
    rf"(?P<whom>{MARK})(?!['’]s)",
)
""" "⟦0⟧, the vice premier, was executed", "the North has executed its vice premier, ⟦0⟧"."""
_MURDERED = pattern(r"\b(?:assassinated|murdered)\b")
"""What others do to somebody, and the police tell."""
_THAT_DAY = pattern(rf" (?:early |late )?(?:on )?(?:{WEEKDAY}|yesterday|today)\b")
_NEWS_HEARD = pattern(r"\b(?:hearing|heard|learn\w*|received) (?:of )?(?:the )?(?:\w+ ){0,2}news that [^⟦.;]*$")
"""Before a death: others' condolences, which tell of it as known."""
_WHO_DIED = guarded(
    rf"(?P<who>{MARK}),? who (?:has |had )?(?:passed away|died|was killed)"
    r"(?: (?:of|from|in|after) (?P<r>(?:an? |the )?[a-z][^.;,⟦]{2,60}?))?"
    rf" (?:(?:early|late) )?(?:on |last |this )?(?:{WEEKDAY}|yesterday|week\b|weekend|night)"
    r"(?: (?:\w+ )?while (?:serving|in office|working) as (?P<as>[^.;,⟦]{3,90}))?"
)
""" "the bier of ⟦0⟧, who passed away on Wednesday": told of in passing, and of these days."""
_TOLD_DEATH = guarded(
    rf"(?P<who>{MARK})['’]s (?:sudden )?(?:death|demise|passing) (?:was|has been) (?:announced|reported|confirmed)"
    r"|\b(?:announced|reported|confirmed) (?:on \w+day )?(?:the )?(?:sudden )?(?:death|demise|passing)(?: away)? of "
    rf"(?P<whom>{MARK})"
    rf"|\b(?:mourns?|mourned|grieves?) (?:over )?(?:the )?(?:death|demise|passing(?: away)?|loss) of (?P<dead>{MARK})"
)
_EXECUTION_OF = guarded(
    r"\b(?:announced|confirmed|reported|made public|acknowledged) (?:on \w+day )?the execution of "
    rf"(?:[^⟦.;]{{0,60}}?,? )??(?P<who>{MARK})(?!['’]s)"
)
""" "The country on Friday announced the execution of ⟦0⟧": told by the state, not by others of it."""
_OBITUARY = guarded(rf"\b[Oo]bituary (?:on|of|for) (?:the )?(?:(?:death|demise|passing(?: away)?) of )?(?P<who>{MARK})")
_WAS = guarded(
    rf"(?P<who>{MARK}), who (?:was|had been) (?P<posts>(?:an? |the )?[^⟦;.]+?)"
    r"(?=,? (?:died|passed|(?:to )?express\w*|convey\w+|on (?:his|her) death)\b|[.;]|\s*$)"
)
_RUMOURED = pattern(r"\b(?:[Rr]eports|claims|allegations|rumou?rs|allegedly|reportedly)(?: that)?\b[^.;]*$")
"""Before an execution: it is no more than told of."""
_SAID_IT_HAD = pattern(r"\b(?:said|says|announced|confirmed)(?: (?:on )?\w+day)? (?:that )?(?:it|they) (?:had )?$")
""" "The country said Friday that it had | executed ⟦0⟧"."""
_MEDIA = ("media", "agency", "said", "reported", "newspaper", "broadcaster", "TV", "Central")
"""Words of the signs of the press that name the state's own media, and not the state alone."""
_DEATH_OF = pattern(
    rf"\b[Tt]he (?:sudden )?death of (?P<who>{MARK}),? (?:(?:in|from|of|due to) (?:an? )?(?P<r>[^⟦.;,]{{3,60}}?) )?"
    rf"(?:on |late )?(?:{WEEKDAY}|yesterday)\b"
)
""" "Following the death of A in an accident on Tuesday": a death of this week is told as news."""
_OF_DEATH = ("bier", "condolence", "death", "funeral", "died", "passed away", "wreath")
"""Words without which "who was" tells of no dead person's last posts."""
_WHEN_IT_WAS = 90
"""Characters behind "died of a disease" in which the day stands."""
_LEAD_PARAGRAPHS = 4
"""Paragraphs in which a death is the report's news."""


@lru_cache(maxsize=16)
def _media_among(signs: tuple[str, ...]) -> re.Pattern[str]:
    """The names of the state's own media among the signs of the press of a lexicon."""
    return pattern(rf"\b{phrases(sign for sign in signs if any(word in sign for word in _MEDIA))}\b")


class DeathReader:
    """Reads the deaths of one document, sentence by sentence."""

    def __init__(self, posts: PostReader, published: date | None = None) -> None:
        """`published`: the day by which a death "on May 4" is told to be of these days."""
        self._posts = posts
        self._published = published
        self._own_media = _media_among(posts.lexicon.events.press_signs)
        self._told: set[str] = set()
        """Whose death has been told with his posts."""
        self._was: dict[str, tuple[str, ...]] = {}
        """Name → what he was, as the report of his death tells it."""

    def read(self, view: SentenceView, is_aside: Callable[[int], bool]) -> Iterator[Found]:
        """The deaths one sentence announces; `is_aside` tells of a skeleton offset whether it is told in passing."""
        if view.sentence.paragraph > _LEAD_PARAGRAPHS:
            return
        skeleton = view.skeleton
        for m in _WAS.finditer(skeleton):
            if any(word in skeleton for word in _OF_DEATH):
                self._was[view.named(m.group("who"))[0].name] = self._posts.posts_in(view.plain(m.group("posts")))
        for mention in view.mentions:
            if mention.late and mention.posts:  # "sent a wreath to the bier of the late ⟦0⟧, director of X"
                self._was.setdefault(mention.name, tuple(mention.posts))
        for m in _DIED.finditer(skeleton):
            if not is_aside(m.start()) and _NEWS_HEARD.search(skeleton, 0, m.start()) is None:
                dated = m["day"] is not None or _THAT_DAY.match(skeleton, m.end()) is not None
                dated = dated or bool(days(skeleton[m.end() : m.end() + _WHEN_IT_WAS], self._published))
                aside = _OF_ANOTHER.search(skeleton, 0, m.start()) if "," in skeleton[m.end("who") : m.end()] else None
                who = aside["who"] if aside is not None else m.group("who")
                yield from (f._replace(dated=dated) for f in self._death(view, who, m.group("r"), m.span()))
        for m in _WHO_DIED.finditer(skeleton):
            then = self._posts.posts_in(m.group("as")) if m.group("as") else ()
            told = then or view.named(m.group("who"))[0].posts  # of others it is known, and the funeral the news
            if told and _NEWS_HEARD.search(skeleton, 0, m.start()) is None:
                yield from self._death(view, m.group("who"), m.group("r"), m.span(), then)
        for m in _EXECUTED.finditer(skeleton):
            murdered = _MURDERED.search(m.group()) is not None and _RUMOURED.search(skeleton, 0, m.start()) is None
            if not is_aside(m.start()) and (murdered or self._announced(view, m.start())):
                yield from self._death(view, m.group("who") or m.group("whom"), m.group("r"), m.span())
        for m in _EXECUTION_OF.finditer(skeleton):
            if self._by_the_state(skeleton[: m.start()]):
                yield from self._death(view, m.group("who"), None, m.span())
        for m in _TOLD_DEATH.finditer(skeleton):
            yield from self._death(view, m.group("who") or m.group("whom") or m.group("dead"), None, m.span())
        for m in _OBITUARY.finditer(skeleton):
            yield from self._death(view, m.group("who"), None, m.span())
        for m in _DEATH_OF.finditer(skeleton):
            if view.named(m.group("who"))[0].posts:
                yield from self._death(view, m.group("who"), m.group("r"), m.span())

    def _announced(self, view: SentenceView, start: int) -> bool:
        """Whether the state's own media told of an execution; what others say they heard of it is no news of its."""
        text, before = view.sentence.text, view.skeleton[:start]
        itself = _SAID_IT_HAD.search(before) is not None and self._by_the_state(before)
        return _RUMOURED.search(before) is None and (itself or self._own_media.search(text) is not None)

    def _by_the_state(self, words: str) -> bool:
        """Whether the words before a verb name the state or its media as who tells, and no other state."""
        lexicon = self._posts.lexicon
        if any(rival in words for rival in lexicon.rivals):
            return False
        return any(own in words for own in lexicon.own_names) or self._own_media.search(words) is not None

    def _death(
        self, view: SentenceView, who: str, cause: str | None, at: tuple[int, int], then: tuple[str, ...] = ()
    ) -> Iterator[Found]:
        """The death of one person, who held the posts `then` or those printed with the name."""
        person = view.named(who)[0]
        held = () if person.past else (*person.posts, *person.open_roles)
        was = self._was.get(person.name, ())
        posts = then or (held if not was or not all(map(is_rank, held)) else (*was, *held))
        if person.native and (posts or person.name not in self._told):
            if posts:
                self._told.add(person.name)
            yield Found(person, "died", posts, cause, view.span(*at), False)
