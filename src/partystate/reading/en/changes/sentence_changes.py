"""The changes that one sentence tells of people it names, verb by verb (frames in `change_patterns`)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Final

from partystate.reading.en.changes import change_patterns as grammar
from partystate.reading.en.changes import clause_words as clause
from partystate.reading.en.changes import fronted
from partystate.reading.en.changes import list_changes as lists
from partystate.reading.en.changes.assuming import assumed
from partystate.reading.en.changes.career_moves import career_moves, successors
from partystate.reading.en.changes.change_facts import BARE_ROLES, Found
from partystate.reading.en.changes.change_lists import with_next_post
from partystate.reading.en.changes.change_objects import IN_HIS_PLACE, ONLY_WITH_POST, SEATED, TO_IT, ObjectReader
from partystate.reading.en.changes.deaths import DeathReader
from partystate.reading.en.changes.demotions import demoted, exchanged, lowered, slipped, unseated
from partystate.reading.en.changes.handovers import handovers
from partystate.reading.en.changes.named_groups import named_groups
from partystate.reading.en.changes.post_in_question import PostInQuestion
from partystate.reading.en.changes.rank_orders import promotions
from partystate.reading.en.changes.reasons import reason_in
from partystate.reading.en.changes.seats_taken import seats_given
from partystate.reading.en.changes.successions import TAKES_PLACE, office_of, successions
from partystate.reading.en.changes.unseating import dismissed_of_its, loses_office, replaces_official, whose_loss
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.posts.names import NameSpan
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.hearsay import of_another_capital, told_in_passing
from partystate.reading.en.text.views import SentenceView
from partystate.reading.report import GIVEN, Action

_SEVERAL: Final = 2


class SentenceChanges:
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

    def read(self, *, told: Collection[str], otherwise: bool = True) -> list[Found]:
        """All changes of the sentence; `told`: those of whom the document has told changes before; `otherwise`: the
        sentence may tell some without a verb of appointing."""
        self._ranks()
        self._passive()
        self._active()
        self._found += slipped(self._view, self._posts_named, self._is_aside)
        self._found += dismissed_of_its(self._view, self._used)
        self._found += whose_loss(self._view)
        self._decided()
        self._doing()
        self._nominal()
        self._fronted()
        for m in lists.NEWLY.finditer(self._skeleton):
            self._add_all(m, ACTIONS[m.group("verb")], m.start("rest") - 1, " " + m.group("rest"))
            self._gapped(m.end(), ACTIONS[m.group("verb")])
        self._found += lists.with_their_posts(self._view)
        known = [f.mention for f in self._found]
        self._found += [f for f in lists.of_one_office(self._view, self._posts) if f.mention not in known]
        self._found += lists.among_others(self._view, self._posts, self._used)
        self._found += lists.of_members(self._view, self._posts, self._used)
        self._add_new(named_groups(self._view, self._posts, self._is_aside))
        self._found = lists.in_turn(self._view, self._found, self._is_aside)
        self._left_or_joined()
        self._found += assumed(self._view, self._posts, self._posts_named, self._used, self._is_aside)
        self._found += self._deaths.read(self._view, self._is_aside)
        if otherwise:
            self._add_new(handovers(self._view, self._posts, self._posts_named, self._is_aside))
            self._add_new(career_moves(self._view, self._posts_named, self._is_aside))
        self._found = lists.share_body(self._found)
        given = next((f.posts for f in self._found if f.action in ("appointed", "elected") and f.posts), ())
        self._found = with_next_post(self._view, self._found)
        left = (f.posts or office_of(f.mention) for f in self._found if f.action == "relieved")
        lost = next(filter(None, left), ())
        further = successions(
            self._view,
            self._posts_named,
            self._in_question,
            told={*told, *(f.mention.name for f in self._found)},
            given=given if len({f.posts for f in self._found if f.action in GIVEN and f.posts}) < _SEVERAL else (),
            lost=lost,
            given_before=self._given_before,
            is_aside=self._is_aside,
        )
        self._add_new(further)
        self._add_new(list(successors(self._view, self._found, self._is_aside)))
        self._add_new(list(lists.predecessors(self._view, self._found, self._is_aside)))
        return self._found

    def _given_before(self, at: int) -> tuple[str, ...]:
        """The posts that the last appointment told before a document offset gives."""
        before = [f for f in self._found if f.action in GIVEN and f.posts and f.span[0] < at]
        return max(before, key=lambda f: f.span[0]).posts if before else ()

    def _add_new(self, items: Iterable[Found]) -> None:
        """Add each change unless the sentence has told of one like it by its verb, to be held alone."""
        for item in items:
            alike = [f for f in self._found if f.mention is item.mention and f.action == item.action]
            if all(f.keeps and not set(f.posts).intersection(item.posts) for f in alike):
                self._found.append(item)

    def _add(
        self, m: re.Match[str], action: Action, at: int, rest: str, end: int = -1, *, shares_body: bool = False
    ) -> None:
        """The change of those named by a match, to or from the posts named in `rest` at skeleton offset `at`.

        `end`: where the match is cut short.
        """
        end = m.end() if end < 0 else end
        if clause.ITS_MEMBER.match(rest) and (told := [p for q in self._view.named(m.group("who")) for p in q.posts]):
            self._objects.meets(told[-1].partition(" of ")[2])
        named = self._objects.read(self._view, at, rest, self._names, shares_body=shares_body)
        lost = next((f.posts for f in self._found if f.action == "relieved" and f.posts), ())
        if lost and TO_IT.match(rest):
            named = named._replace(posts=lost)  # "⟦0⟧ was relieved of X and ⟦1⟧ appointed | to it"
        if action == "relieved" and named.posts and BARE_ROLES.issuperset(named.posts):
            named = named._replace(posts=(), same=True, own=True)  # "from office as head of" what nobody knows
        behind = self._skeleton[named.end : end]
        words = reason_in(behind, action)
        span = self._view.span(m.start(), end)
        people = self._view.named(m.group("who"))
        if m.re is grammar.PASSIVE and (first := grammar.AND_OTHERS.search_in(self._skeleton, 0, m.start("who"))):
            people = [*self._view.named(first["first"]), *people]
        if len(people) > 1 and grammar.PROPOSER.search(self._skeleton[max(0, m.start("who") - 40) : m.start("who")]):
            people = people[1:]  # "at the proposal of ⟦0⟧, ⟦1⟧ and ⟦2⟧ were elected"
        if len(people) > 1 and m.re is grammar.PASSIVE and clause.LAST_ONLY.match(m.group(), m.end("who") - m.start()):
            people = people[-1:] if people[0].has_apposition else people
        passive = m.re is grammar.PASSIVE
        if len(people) > 1 and passive and clause.WHOM_ANOTHER.search(self._skeleton, 0, m.start("who")):
            people = people[-1:]  # "replacing ⟦1⟧, and ⟦2⟧ was named …"
        if action == "promoted" and named.posts and not grammar.is_rank(named.posts[0]):
            action = "appointed"  # "was promoted to director of …": an office, no rank
        if action == "appointed" and named.posts and all(grammar.is_rank(p) for p in named.posts):
            action = "promoted"  # "was named vice marshal"
        if action == "promoted":
            named = named._replace(posts=tuple(grammar.rank_in_capitals(p) for p in named.posts))
        ranks = tuple(p for p in named.posts if grammar.is_rank(p)) if action in ("appointed", "promoted") else ()
        if 0 < len(ranks) < len(named.posts):  # "was named vice marshal and chief of X"
            action = "appointed"
            named = named._replace(posts=tuple(p for p in named.posts if p not in ranks))
            given_ranks = tuple(map(grammar.rank_in_capitals, ranks))
            self._found += [Found(p, "promoted", given_ranks, None, span, False, True) for p in people if p.native]
        if action == "appointed" and named.posts and (rank := grammar.RANK_TOO.search(rest)) is not None:
            given = grammar.rank_in_capitals(rank["r"].strip())
            if grammar.is_rank(given):
                self._found += [Found(p, "promoted", (given,), None, span, False, True) for p in people if p.native]
        apart = len(people) > 1 and lists.EACH_HIS.search(self._skeleton, m.start()) is not None
        if apart:
            named = named._replace(posts=lists.parted(named.posts, len(people)))
            apart = len(people) == len(named.posts)
        for k, person in enumerate(people):
            posts = named.posts[k : k + 1] if apart else named.posts
            if person.native:
                beside = "concurrently" in m.group()
                self._found.append(Found(person, action, posts, words, span, named.same, beside, named.own))

    def _add_all(
        self, m: re.Match[str], action: Action, at: int, rest: str, end: int = -1, *, shares_body: bool = False
    ) -> None:
        """As `_add`, and no other pattern reads the same words again."""
        self._add(m, action, at, rest, end, shares_body=shares_body)
        self._used.update(range(m.start(), m.end() if end < 0 else end))

    def _told(self, m: re.Match[str], changes: list[Found]) -> None:
        """Keep the changes that a match tells; no other pattern reads the same words again."""
        self._found += changes
        self._used.update(range(*m.span()))

    def _gapped(self, position: int, action: Action) -> None:
        """ "… and ⟦B⟧ as director of …": further people with the same verb, right behind `position`."""
        while True:
            m = grammar.GAPPED.search(self._skeleton, max(0, position - 8))
            if m is None or m.start() > position + 4:
                return
            if not m.group("p") and not self._posts_named(m.start("rest") - 1, " " + m.group("rest")):
                return
            if not m.group("p") and TAKES_PLACE.search(m.group("rest")):
                return  # ", while ⟦1⟧, POST, will succeed Ri": told by `successions`
            if m.group("verb") == "demoted" and grammar.TO_A_POST.match(" " + m.group("rest")):
                rest, at = " " + m.group("rest"), m.start("rest") - 1
                self._told(m, lowered(self._view, m, rest, at, self._posts_named))
                position = m.end()
                continue
            verb = ACTIONS.get(m.group("verb") or "", action)
            at = m.start("p") - 1 if m.group("p") == "from" else m.start("rest")  # "⟦1⟧ | from the Political Bureau"
            self._add_all(m, verb, at, m.string[at : m.end("rest")], shares_body=not m.group("verb"))
            position = m.end()

    def _posts_named(self, at: int, rest: str) -> tuple[str, ...]:
        return self._objects.read(self._view, at, rest, self._names).posts

    # -- by pattern ---------------------------------------------------------------------------------------------

    def _passive(self) -> None:
        self._found += exchanged(self._view, self._posts_named, self._is_aside)
        seen = grammar.SEEN.finditer(self._skeleton) if " saw " in self._skeleton or "ith ⟦" in self._skeleton else ()
        for m in (*grammar.PASSIVE.finditer(self._skeleton), *seen):
            verb = m.group("verb")
            if clause.HYPOTHETICAL.search(self._skeleton[: m.start("verb")]) or self._is_aside(m.start()):
                continue
            at = m.start("rest")
            passive = m.re is grammar.SEEN or clause.PASSIVE_BE.search(m.string, m.start(), at) is not None
            if (verb in clause.OWN_DEEDS and not passive) or (self._ranked and ACTIONS[verb] == "promoted"):
                continue
            own = not m.group("rest").strip() and m.string.startswith("⟦", m.end())  # "⟦0⟧ sacked ⟦1⟧"
            if not passive and (own or grammar.ACTIVE_VERB.match(self._skeleton, m.start("verb") - 1)):
                continue
            first, further = grammar.segments(m.group("rest"), at)
            if (moved := grammar.FROM_TO.match(first)) is not None:
                lower = verb == "demoted" and not grammar.RANK.match(moved["a"])
                if lower and (fall := demoted(self._view, m, moved, at, self._posts_named)) is not None:
                    self._told(m, fall)
                    continue
                relieves = ACTIONS[verb] == "relieved"
                at, first = (at, first[: moved.end("a")]) if relieves else (at + moved.start("b"), moved.group("b"))
            if verb == "demoted" and grammar.TO_A_POST.match(first) and not moved:
                self._told(m, lowered(self._view, m, first, at, self._posts_named))
                continue
            if verb in grammar.UNSEATED and passive and self._found and not first.strip(" ,.;"):
                self._told(m, unseated(self._view, m, ACTIONS[verb], self._found[-1].posts))
                continue
            people, asked = self._view.named(m.group("who")), bool(self._in_question.posts)
            told = self._objects.is_change(verb, first, self._view, at, self._names, passive=passive)
            if not (told or (passive and loses_office(people, verb, first, asked=asked))):
                continue
            self._add_all(m, ACTIONS[verb], at, first, shares_body=bool(self._found))
            for next_verb, next_at, rest in further:
                self._add(m, ACTIONS[next_verb], next_at, rest)
            self._gapped(m.end(), ACTIONS[verb])

    def _active(self) -> None:
        for m in grammar.each_active(self._skeleton):
            if m.start() in self._used or m.start("who") in self._used or self._is_aside(m.start()):
                continue
            verb = m.group("noun") or m.group("verb")
            if of_another_capital(self._skeleton, m.start(), self._posts.lexicon):
                continue
            action = grammar.NOUNS.get(verb) or ACTIONS.get(verb)
            if m.group("told") or m.group("kept"):  # "announced ⟦0⟧ as ambassador to X"
                action = "appointed"
            if verb == "replaced" and replaces_official(self._view.named(m.group("who")), m):
                self._add_all(m, "relieved", m.end("who"), "", m.end("who"))
                continue
            if action is None or verb == "replaced" or (verb == "made" and "as" not in (m.group("p") or "")):
                continue
            at = m.start("p") if (m.group("p") or "").strip() in ("from", "to") else m.start("rest")
            following = grammar.NEXT_VERB.search(self._skeleton, m.end("who"), m.end("rest"))
            rest = m.string[at : following.start() if following else m.end("rest")]
            if action == "elected":  # "The bureau elected ⟦0⟧ as a new member"
                self._objects.of_subject(self._skeleton[: m.start()] if " member" in rest else "")
            if self._in_his_stead(m, action, rest):
                continue
            if verb in ONLY_WITH_POST and not self._posts_named(at, rest):
                continue
            titled = verb in clause.DISMISSING and all(
                person.posts or person.open_roles for person in self._view.named(m.group("who"))
            )
            if m.group("kept") and not self._posts_named(at, rest):
                continue
            whose = self._skeleton[m.end("who") : m.end("who") + 1] in ("'", "’")  # "dismissed ⟦0⟧'s remarks"
            if verb in clause.DISMISSING and not whose and grammar.ITS_DEED.search(self._skeleton, 0, m.start()):
                titled = True
            titled = titled or (IN_HIS_PLACE.match(rest) is not None and bool(self._found))
            if not (m.group("p") or titled or (verb in clause.GIVING and self._posts_named(at, rest))):
                continue
            if clause.TO_BE.search(self._skeleton[: m.start()]) or (self._ranked and action == "promoted"):
                continue
            further = grammar.AND_PRONOUN.search(rest)
            end = at + (further.start() if further else len(rest))
            self._add_all(m, action, at, rest[: end - at], end)
            if further:
                next_at, words = at + further.end(), rest[further.end() :]
                self._add(m, ACTIONS[further.group("verb")], next_at, words, next_at + len(words))
            if end == m.end():
                self._gapped(end, action)

    def _in_his_stead(self, m: re.Match[str], action: Action, rest: str) -> bool:
        """ "dismissed ⟦0⟧ from the post of X and appointed | ⟦1⟧": without a post of his own he takes the other's."""
        last = self._found[-1] if self._found else None
        if action not in GIVEN or last is None or last.action != "relieved":
            return False
        lost = last.posts or tuple(p for p in last.mention.posts if not p[0].isupper())
        if not lost or clause.BARE.fullmatch(rest) is None:
            return False
        span = self._view.span(m.start(), m.end("who"))
        people = [p for p in self._view.named(m.group("who")) if p.native]
        self._found += [Found(p, action, lost, None, span, False) for p in people]
        return bool(people)

    def _decided(self) -> None:
        """ "decided to relieve ⟦0⟧ of all his posts, including that of X"."""
        for m in grammar.DECIDED.finditer(self._skeleton):
            told: re.Match[str] | None = m if not self._is_aside(m.start()) else None
            while told is not None:
                action = grammar.INFINITIVES[told["verb"]]
                rest = grammar.NEXT_TO.sub("", told.string[told.end("who") : told.end()])
                known = told.start("who") in self._used or self._in_his_stead(told, action, rest)
                if not known and (told["p"] or self._posts_named(told.start("rest"), told["rest"])):
                    self._add_all(told, action, told.end("who"), rest)
                told = grammar.AND_TO.search(self._skeleton, told.start("rest"))

    def _doing(self) -> None:
        """ "It was relieving ⟦0⟧ of his posts"."""
        for m in grammar.each_doing(self._skeleton):
            supposed = clause.HYPOTHETICAL.search(m.string[: m.start()]) is not None
            if supposed or self._is_aside(m.start()) or m.start("who") in self._used:
                continue
            action, rest = grammar.DOINGS[m.group("verb")], grammar.NEXT_DOING.sub("", m.string[m.end("who") : m.end()])
            if grammar.JUDGED.search(rest) is not None or self._in_his_stead(m, action, rest):
                continue
            same = bool(self._found) and grammar.SAME_POST.match(rest) is not None
            lost = action == "relieved" and (same or grammar.ALL_POSTS.match(rest) is not None)
            if lost or self._posts_named(m.end("who"), rest):
                self._add_all(m, action, m.end("who"), rest)

    def _nominal(self) -> None:
        """ "announced ⟦0⟧'s promotion to RANK"."""
        for m in grammar.NOMINAL.finditer(self._skeleton):
            if m.start("who") not in self._used and grammar.MADE_KNOWN.search(self._skeleton):
                self._add_all(m, grammar.NOUNS[m.group("noun")], m.start("rest"), m.group("rest"))
        for m in grammar.NOMINAL_OF.finditer(self._skeleton):
            told = m.start("who") not in self._used and not self._is_aside(m.start("who"))
            named = told and (clause.TO_THE_POST.match(m["rest"]) or self._posts_named(m.start("rest"), m["rest"]))
            if named and (m.group("late") or grammar.MADE_KNOWN.search(self._skeleton)):
                self._add_all(m, grammar.NOUNS[m.group("noun")], m.start("rest"), m.group("rest"))
                self._gapped(m.end(), grammar.NOUNS[m.group("noun")])

    def _fronted(self) -> None:
        for item, where in (*lists.fronted_with_their_posts(self._view), *fronted.to_roles_before(self._view)):
            self._found.append(item)
            self._used.update(range(*where))
        if grammar.WERE_NAMED.search(self._skeleton) is None:
            return
        for m in grammar.FRONTED.finditer(self._skeleton):
            verb = clause.VERB_AT_END.search(m.group("verb").lower())
            if verb is None or (self._ranked and ACTIONS[verb.group()] == "promoted"):
                continue
            if m.start("who") not in self._used and not SEATED.match(m.group("post")):
                at = m.end("verb")  # "Recalled | from the Political Bureau were …": a body names a seat
                action, people = ACTIONS[verb.group()], self._view.named(m.group("who"))
                self._add_all(m, action, at, self._skeleton[at : m.end("post")])
                self._found = lists.each_his_own(self._found, people)
                self._found = fronted.each_in_role(self._found, people, self._objects.last_body)
                for item, where in fronted.gone_on(self._view, m.end(), action, self._objects.last_body):
                    self._found.append(item)
                    self._used.update(range(*where))

    def _left_or_joined(self) -> None:
        """ "⟦0⟧ resigned from …", "⟦0⟧ was given a seat on …"."""
        for m in grammar.RESIGNED.finditer(self._skeleton):
            if self._is_aside(m.start()):
                continue
            seats = grammar.SEATS.match(m.group("rest"))
            body = self._objects.body_called(seats.group("b")) if seats else ""
            if not body:
                self._add_all(m, "relieved", m.start("rest"), m.group("rest"))
                continue
            people = [p for p in self._view.named(m.group("who")) if p.native]
            span = self._view.span(*m.span())
            self._found += [Found(p, "relieved", (f"member of the {body}",), None, span, False) for p in people]
        self._found += lists.left_office(self._view, self._used, self._is_aside)
        self._found += seats_given(self._view, self._posts)

    def _ranks(self) -> None:
        for told in promotions(self._view):
            posts = self._posts.posts_in(told.rank)
            self._ranked = self._ranked or bool(posts)
            people = [p for p in told.people if p.native]
            self._found += [Found(p, "promoted", posts, None, told.span, False) for p in people if posts]
        for m in grammar.RANK_LIST.finditer(self._skeleton):
            self._add(m, "promoted", m.start("rank"), m.group("rank"))

    def _is_aside(self, start: int) -> bool:
        """Whether a clause is relative, quoted or supposed: told of the person, not announced."""
        return told_in_passing(self._skeleton, start)
