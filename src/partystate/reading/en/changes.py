"""Personnel changes a sentence announces: elected, appointed, relieved, promoted, died.

Frames over the skeleton (`change_patterns`) say who and what happened; the words behind the verb say from or to which
post. Changes without a person's name are read by `unnamed_changes`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from partystate.reading.en import change_patterns as grammar
from partystate.reading.en.change_facts import Found
from partystate.reading.en.change_lists import ListedChanges
from partystate.reading.en.change_objects import ObjectReader
from partystate.reading.en.change_patterns import ACTIONS
from partystate.reading.en.change_times import ChangeTimes
from partystate.reading.en.deaths import DeathReader
from partystate.reading.en.names import NameSpan
from partystate.reading.en.posts import PostReader
from partystate.reading.en.rank_orders import promotions
from partystate.reading.en.successions import PostInQuestion, successions
from partystate.reading.en.views import SentenceView
from partystate.reading.patterns import pattern
from partystate.reading.report import Action

_REASON = pattern(
    r"\b(?:due to|for|because of|owing to|on account of|according to (?=the behest)) (?P<r>[^.;⟦]{3,120})"
)
_BEHEST = pattern(r"according to the behest[^.;]*")
_REASON_END = pattern(r",|\band\b(?= (?:was|were|elected|appointed|replaced))")
_LOOSE_AND = pattern(r" and$")
_HYPOTHETICAL = pattern(
    r"\b(?:will|would|may|might|could|should|to) (?:be )?$"
    r"|\b(?:former|once|previously|who was|who had been|having been) $"
)
_TO_BE = pattern(r"\b(?:was|were|been|is|are|be) $")
_PASSIVE_BE = pattern(r"\b(?:was|were|been|is|are|being)\b")
_OWN_DEEDS = frozenset(["made", "replaced", "chose"])
"""Verbs that without "was" tell what the person did."""
_RELATIVE = pattern(r"\b(?:who|which|when|after|since|if) (?:\w+ )?$")
_SEATS = pattern(r" (?:his|her|their|the) (?:posts?|seats?|places?) (?:on|in) the (?P<b>[a-z]+)")
_TWO_KINDS = pattern(r"(?P<first>\w+) and (?:alternate|candidate) \w+(?= of\b)")
_VERB_AT_END = pattern(rf"(?:{grammar.VERB})$")
_AS_AT_END = pattern(r"\bas\s*$")
_COMMANDERSHIP = pattern(
    r"(?:the )?supreme commandership of the (?P<b>[A-Z][\w'’ ]+?)(?= (?:according|on|in|at)\b|[,.]|$)"
)
_THE_POST = pattern(r"(?:the )?(?:post|office|position) of\s")
_GIVING = frozenset(
    ["elected", "by-elected", "re-elected", "reelected", "appointed", "reappointed", "named", "nominated"]
)
"""Verbs behind whose object the post may stand bare ("elected ⟦0⟧ secretary of …")."""
_DISMISSING = frozenset(["dismissed", "sacked", "fired", "ousted", "purged"])
"""Verbs that tell a change of anybody printed with a post."""


class ChangeReader:
    """Reads the changes of the sentences of one document."""

    def __init__(self, posts: PostReader, published: date | None = None, text: str = "", title_end: int = 0) -> None:
        self._posts = posts
        self._objects = ObjectReader(posts)
        self._deaths = DeathReader(posts)
        self._question = PostInQuestion(posts.posts_in, text[:title_end])
        self._times = ChangeTimes(published)
        self._others: tuple[Action, tuple[str, ...]] | None = None
        """What the sentence before told of people it does not name ("Three other officials were named …")."""
        self._listed = ListedChanges(text)
        self._told = False
        """A change has been told, so that "⟦0⟧ replaces ⟦1⟧" tells one too."""

    def read(self, view: SentenceView) -> list[Found]:
        """The changes one sentence announces."""
        skeleton = view.skeleton
        formed = grammar.FORMED.search(skeleton)
        if formed:
            self._objects.names_body(formed.group("b"))
        self._question.observe(view)
        others = self._they_include(view)
        self._others = self._others_told(view)
        if others:
            return others
        listed = self._listed.read(view)
        if listed or self._listed.goes_on:
            return listed
        if "⟦" not in skeleton or not grammar.SIGNS.within(skeleton) or self._times.in_history(skeleton):
            return []
        sentence = _SentenceChanges(self._posts, self._objects, self._deaths, view, self._question)
        found = sentence.read(told=self._told)
        found = [f for f in found if not self._times.of_another_time(view, f)]
        if self._question.posts and not self._told:  # "… has sacked its spy chief. ⟦0⟧ was removed from office"
            asked, at = self._question.posts, self._question.spans
            found = [
                f._replace(posts=asked, same_post=False, own_post=False, post_at=at)
                if f.same_post and not (f.posts or f.mention.posts)
                else f
                for f in found
            ]
        self._told = self._told or bool(found)
        return found

    @property
    def awaits_names(self) -> bool:
        """Whether the sentence before told of people whom the next may name."""
        return self._others is not None or self._listed.goes_on

    def _others_told(self, view: SentenceView) -> tuple[Action, tuple[str, ...]] | None:
        """ "Three other officials were named members of X": what it tells of people it does not name."""
        m = grammar.OTHERS.search(view.skeleton)
        if m is None:
            return None
        posts = self._posts.posts_in(m.group("post"))
        return (ACTIONS[m.group("verb")], posts) if posts else None

    def _they_include(self, view: SentenceView) -> list[Found]:
        """ "They include ⟦0⟧, ⟦1⟧ and ⟦2⟧": the names to the sentence before."""
        if self._others is None or not grammar.THEY_INCLUDE.match(view.skeleton):
            return []
        action, posts = self._others
        span = (view.sentence.start, view.sentence.end)
        return [Found(m, action, posts, None, span, False) for m in view.mentions if m.native]

class _SentenceChanges:
    """The changes of one sentence in the making."""

    def __init__(
        self,
        posts: PostReader,
        objects: ObjectReader,
        deaths: DeathReader,
        view: SentenceView,
        in_question: PostInQuestion,
    ) -> None:
        """`in_question`: the post that the lead says has changed hands."""
        self._in_question = in_question
        self._posts = posts
        self._deaths = deaths
        self._objects = objects
        self._view = view
        self._skeleton = view.skeleton
        self._names = {m.start: NameSpan(m.start, m.end, m.name, m.native) for m in view.mentions}
        self._used: set[int] = set()
        """Skeleton offsets that a pattern has read."""
        self._ranked = False
        """The sentence tells who got which military rank."""
        self._found: list[Found] = []

    def read(self, *, told: bool) -> list[Found]:
        """All changes of the sentence; `told`: the document has told of changes before."""
        self._ranks()
        self._passive()
        self._active()
        self._nominal()
        self._fronted()
        self._among_others()
        self._left_or_joined()
        self._found += self._assumed()
        self._found += self._deaths.read(self._view, self._is_aside)
        told = told or bool(self._found)
        for item in successions(self._view, self._posts_named, self._in_question, told=told, is_aside=self._is_aside):
            if not any(f.mention is item.mention and f.action == item.action for f in self._found):
                self._found.append(item)
        return self._found

    def _add(
        self, m: re.Match[str], action: Action, at: int, rest: str, end: int = -1, *, shares_body: bool = False
    ) -> None:
        """The change of those named by a match, to or from the posts named in `rest` at skeleton offset `at`.

        `end`: where the match is cut short.
        """
        end = m.end() if end < 0 else end
        named = self._objects.read(self._view, at, rest, self._names, shares_body=shares_body)
        behind = self._skeleton[named.end : end]
        reason = _REASON.search(behind) if action == "relieved" or "behest" in behind else None
        words = _tidy(reason.group("r")) if reason else None
        span = self._view.span(m.start(), end)
        people = self._view.named(m.group("who"))
        if len(people) > 1 and grammar.PROPOSER.search(self._skeleton[max(0, m.start("who") - 40) : m.start("who")]):
            people = people[1:]  # "at the proposal of ⟦0⟧, ⟦1⟧ and ⟦2⟧ were elected"
        if action == "promoted" and named.posts and not grammar.RANK.match(named.posts[0]):
            action = "appointed"  # "was promoted to director of …": an office, no rank
        if action == "promoted":
            named = named._replace(posts=tuple(grammar.rank_in_capitals(p) for p in named.posts))
        each_his = grammar.RESPECTIVELY.search(self._skeleton, m.start()) is not None
        apart = each_his and len(people) == len(named.posts) > 1
        for k, person in enumerate(people):
            posts = named.posts[k : k + 1] if apart else named.posts
            if person.native:
                self._found.append(Found(person, action, posts, words, span, named.same, own_post=named.own))

    def _add_all(
        self, m: re.Match[str], action: Action, at: int, rest: str, end: int = -1, *, shares_body: bool = False
    ) -> None:
        """As `_add`, and no other pattern reads the same words again."""
        self._add(m, action, at, rest, end, shares_body=shares_body)
        self._used.update(range(m.start(), m.end() if end < 0 else end))

    def _gapped(self, position: int, action: Action) -> None:
        """ "… and ⟦B⟧ as director of …": further people with the same verb, right behind `position`."""
        while True:
            m = grammar.GAPPED.search(self._skeleton, max(0, position - 8))
            if m is None or m.start() > position + 4:
                return
            if not m.group("p") and not self._posts_named(m.start("rest") - 1, " " + m.group("rest")):
                return
            verb = ACTIONS.get(m.group("verb") or "", action)
            self._add_all(m, verb, m.start("rest"), m.group("rest"), shares_body=not m.group("verb"))
            position = m.end()

    def _posts_named(self, at: int, rest: str) -> tuple[str, ...]:
        return self._objects.read(self._view, at, rest, self._names).posts

    # -- by pattern ---------------------------------------------------------------------------------------------

    def _passive(self) -> None:
        seen = grammar.SEEN.finditer(self._skeleton) if " saw " in self._skeleton or "ith ⟦" in self._skeleton else ()
        for m in (*grammar.PASSIVE.finditer(self._skeleton), *seen):
            verb = m.group("verb")
            if _HYPOTHETICAL.search(self._skeleton[: m.start("verb")]) or self._is_aside(m.start()):
                continue
            at = m.start("rest")
            passive = m.re is grammar.SEEN or _PASSIVE_BE.search(m.string, m.start(), at) is not None
            if (verb in _OWN_DEEDS and not passive) or (self._ranked and ACTIONS[verb] == "promoted"):
                continue
            if not passive and grammar.ACTIVE_VERB.match(self._skeleton, m.start("verb") - 1):
                continue
            first, further = grammar.segments(m.group("rest"), at)
            if (moved := grammar.FROM_TO.match(first)) is not None:
                relieves = ACTIONS[verb] == "relieved"
                at, first = (at, first[: moved.end("a")]) if relieves else (at + moved.start("b"), moved.group("b"))
            if verb in grammar.UNSEATED and passive and self._found and not first.strip(" ,.;"):
                self._unseat(m, ACTIONS[verb])
                continue
            if not self._objects.is_change(verb, first, self._view, at, self._names, passive=passive):
                continue
            self._add_all(m, ACTIONS[verb], at, first, shares_body=bool(self._found))
            for next_verb, next_at, rest in further:
                self._add(m, ACTIONS[next_verb], next_at, rest)
            self._gapped(m.end(), ACTIONS[verb])

    def _unseat(self, m: re.Match[str], action: Action) -> None:
        """ "⟦A⟧ was elected member of …, and ⟦B⟧ was recalled": from what the other was elected to."""
        posts = self._found[-1].posts
        for person in self._view.named(m.group("who")):
            if person.native and posts:
                self._found.append(Found(person, action, posts, None, self._view.span(*m.span()), False))
        self._used.update(range(*m.span()))

    def _active(self) -> None:
        for m in grammar.each_active(self._skeleton):
            if m.start() in self._used or m.start("who") in self._used or self._is_aside(m.start()):
                continue
            verb = m.group("noun") or m.group("verb")
            action = grammar.NOUNS.get(verb) or ACTIONS.get(verb)
            if action is None or verb == "replaced" or (verb == "made" and "as" not in (m.group("p") or "")):
                continue
            at, rest = m.start("rest"), grammar.NEXT_VERB.sub("", m.group("rest"))
            titled = verb in _DISMISSING and all(
                person.posts or person.open_roles for person in self._view.named(m.group("who"))
            )
            if not (m.group("p") or titled or (verb in _GIVING and self._posts_named(at, rest))):
                continue
            if _TO_BE.search(self._skeleton[: m.start()]):
                continue
            further = grammar.AND_PRONOUN.search(rest)
            end = at + (further.start() if further else len(rest))
            self._add_all(m, action, at, rest[: end - at], end)
            if further:
                next_at, words = at + further.end(), rest[further.end() :]
                self._add(m, ACTIONS[further.group("verb")], next_at, words, next_at + len(words))
            if end == m.end():
                self._gapped(end, action)

    def _nominal(self) -> None:
        """ "announced ⟦0⟧'s promotion to RANK"."""
        for m in grammar.NOMINAL.finditer(self._skeleton):
            if m.start("who") not in self._used and grammar.MADE_KNOWN.search(self._skeleton):
                self._add_all(m, grammar.NOUNS[m.group("noun")], m.start("rest"), m.group("rest"))

    def _fronted(self) -> None:
        if grammar.WERE_NAMED.search(self._skeleton) is None:
            return
        for m in grammar.FRONTED.finditer(self._skeleton):
            verb = _VERB_AT_END.search(m.group("verb").lower())
            if verb is None or (self._ranked and ACTIONS[verb.group()] == "promoted"):
                continue
            if m.start("who") not in self._used:
                self._add_all(m, ACTIONS[verb.group()], m.start("post"), m.group("post"))

    def _among_others(self) -> None:
        """ "elected members of X, including ⟦0⟧ and ⟦1⟧": what they became; of two kinds only the one said again."""
        for m in grammar.AMONG_OTHERS.finditer(self._skeleton):
            if m.start("who") in self._used:
                continue
            post, again = m.group("post"), m.group("again")
            kinds = _TWO_KINDS.match(post)
            if kinds and not (again and again.startswith(kinds.group("first"))):
                continue
            words = post if kinds is None else post[: kinds.end("first")] + post[kinds.end() :]
            posts = self._posts.posts_in(words)
            if posts:
                span = self._view.span(*m.span())
                action = ACTIONS[m.group("verb")]
                people = [p for p in self._view.named(m.group("who")) if p.native]
                self._found += [Found(p, action, posts, None, span, False) for p in people]

    def _left_or_joined(self) -> None:
        """ "⟦0⟧ resigned from …", "⟦0⟧ was given a seat on …"."""
        for m in grammar.RESIGNED.finditer(self._skeleton):
            if self._is_aside(m.start()):
                continue
            seats = _SEATS.match(m.group("rest"))
            body = self._objects.body_called(seats.group("b")) if seats else ""
            if not body:
                self._add_all(m, "relieved", m.start("rest"), m.group("rest"))
                continue
            people = [p for p in self._view.named(m.group("who")) if p.native]
            span = self._view.span(*m.span())
            self._found += [Found(p, "relieved", (f"member of the {body}",), None, span, False) for p in people]
        for m in grammar.GIVEN_SEAT.finditer(self._skeleton):
            post = self._posts.canonical(f"{m.group('k') or ''}member", m.group("b"))
            people = [p for p in self._view.named(m.group("who")) if p.native]
            self._found += [Found(p, "elected", (post,), None, self._view.span(*m.span()), False) for p in people]

    def _ranks(self) -> None:
        for told in promotions(self._view):
            posts = self._posts.posts_in(told.rank)
            self._ranked = self._ranked or bool(posts)
            people = [p for p in told.people if p.native]
            self._found += [Found(p, "promoted", posts, None, told.span, False) for p in people if posts]
        for m in grammar.RANK_LIST.finditer(self._skeleton):
            self._add(m, "promoted", m.start("rank"), m.group("rank"))

    def _assumed(self) -> Iterator[Found]:
        for m in grammar.ASSUMED.finditer(self._skeleton):
            person = self._view.named(m.group("who"))[0]
            if not person.native or m.start("who") in self._used or self._is_aside(m.start()):
                continue
            span = self._view.span(*m.span())
            commandership = _COMMANDERSHIP.match(m.group("rest"))
            if commandership:
                post = self._posts.canonical("supreme commander", commandership.group("b"))
                reason = _BEHEST.search(self._skeleton, m.start())
                words = self._view.plain(reason.group()).strip() if reason else None
                yield Found(person, "appointed", (post,), words, span, False, True)
            elif _AS_AT_END.search(m.group("verb")) or _THE_POST.match(m.group("rest")):
                posts = self._posts_named(m.start("rest"), m.group("rest"))
                if posts:
                    yield Found(person, "appointed", posts, None, span, False, True)

    def _is_aside(self, start: int) -> bool:
        """Whether a clause is relative or quoted: told of the person, not announced."""
        before = self._skeleton[max(0, start - 40) : start]
        return _RELATIVE.search(before) is not None or self._skeleton.count('"', 0, start) % 2 == 1

def _tidy(reason: str) -> str:
    return _LOOSE_AND.sub("", _REASON_END.split(reason)[0].strip(" ,."))
