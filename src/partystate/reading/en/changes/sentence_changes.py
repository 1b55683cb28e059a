"""The changes that one sentence tells of people it names, verb by verb (frames in `change_patterns`)."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from partystate.reading.en.changes import change_patterns as grammar
from partystate.reading.en.changes import clause_words as clause
from partystate.reading.en.changes import doings, fronted, unseating
from partystate.reading.en.changes import list_changes as lists
from partystate.reading.en.changes.assuming import assumed
from partystate.reading.en.changes.career_moves import career_moves, successors
from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.changes.change_lists import with_next_post
from partystate.reading.en.changes.change_objects import IN_HIS_PLACE, ONLY_WITH_POST, SEATED, ObjectReader
from partystate.reading.en.changes.deaths import DeathReader
from partystate.reading.en.changes.demotions import demoted, exchanged, lowered, slipped, unseated
from partystate.reading.en.changes.handovers import handovers
from partystate.reading.en.changes.in_charge import put_in_charge
from partystate.reading.en.changes.named_groups import named_groups
from partystate.reading.en.changes.post_in_question import PostInQuestion
from partystate.reading.en.changes.rank_orders import promotions
from partystate.reading.en.changes.seats_taken import seats_beside, seats_given
from partystate.reading.en.changes.successions import office_of, successions
from partystate.reading.en.changes.told_changes import ToldChanges
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.hearsay import of_another_capital, set_then_or_supposed, told_in_passing
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
        self._told = ToldChanges(objects, view)
        self._ranked = False
        """The sentence tells who got which military rank."""

    def read(self, *, told: Collection[str], otherwise: bool = True) -> list[Found]:
        """All changes of the sentence; `told`: those of whom the document has told changes before; `otherwise`: the
        sentence may tell some without a verb of appointing."""
        self._ranks()
        self._passive()
        self._active()
        self._told.found += slipped(self._view, self._told.posts_named, self._is_aside)
        self._told.found += unseating.dismissed_of_its(self._view, self._told.used)
        self._told.found += unseating.whose_loss(self._view)
        self._decided()
        self._doing()
        self._nominal()
        self._fronted()
        for m in lists.NEWLY.finditer(self._skeleton):
            self._told.add_all(m, ACTIONS[m.group("verb")], m.start("rest") - 1, " " + m.group("rest"))
            self._told.gapped(m.end(), ACTIONS[m.group("verb")])
        self._told.found += lists.with_their_posts(self._view)
        known = [f.mention for f in self._told.found]
        self._told.found += [f for f in lists.of_one_office(self._view, self._posts) if f.mention not in known]
        self._told.found += lists.among_others(self._view, self._posts, self._told.used)
        self._told.found += lists.of_members(self._view, self._posts, self._told.used)
        self._told.add_new(named_groups(self._view, self._posts, self._is_aside))
        self._told.found = lists.in_turn(self._view, self._told.found, self._is_aside)
        self._left_or_joined()
        self._told.found += assumed(self._view, self._posts, self._told.posts_named, self._told.used, self._is_aside)
        self._told.found += self._deaths.read(self._view, self._is_aside)
        if otherwise:
            self._told.add_new(handovers(self._view, self._posts, self._told.posts_named, self._is_aside))
            self._in_charge()
            self._told.add_new(list(seats_beside(self._view, self._told.found)))
            self._told.add_new(career_moves(self._view, self._told.posts_named, self._is_aside))
        self._told.found = lists.share_body(self._told.found)
        given = next((f.posts for f in self._told.found if f.action in ("appointed", "elected") and f.posts), ())
        self._told.found = with_next_post(self._view, self._told.found)
        left = (f.posts or office_of(f.mention) for f in self._told.found if f.action == "relieved")
        lost = next(filter(None, left), ())
        further = successions(
            self._view,
            self._told.posts_named,
            self._in_question,
            told={*told, *(f.mention.name for f in self._told.found)},
            given=given if len({f.posts for f in self._told.found if f.action in GIVEN and f.posts}) < _SEVERAL else (),
            lost=lost,
            given_before=self._given_before,
            is_aside=self._is_aside,
        )
        self._told.add_new(further)
        self._told.add_new(list(successors(self._view, self._told.found, self._is_aside)))
        self._told.add_new(list(lists.predecessors(self._view, self._told.found, self._is_aside)))
        return self._told.found

    def _in_charge(self) -> None:
        """What somebody was given to run: of a post told so by its verb too, this says which it is."""
        told = list(put_in_charge(self._view, self._posts, self._is_aside))
        given = {(f.mention.name, f.posts) for f in told if f.action in GIVEN}
        named = {(f.mention.name, f.action) for f in told}
        self._told.found = [
            f
            for f in self._told.found
            if (f.mention.name, f.posts) not in given
            and not (_of_no_body(f) and (f.mention.name, f.action) in named)
        ]
        self._told.add_new(told)

    def _given_before(self, at: int) -> tuple[str, ...]:
        """The posts that the last appointment told before a document offset gives."""
        before = [f for f in self._told.found if f.action in GIVEN and f.posts and f.span[0] < at]
        return max(before, key=lambda f: f.span[0]).posts if before else ()

    # -- by pattern ---------------------------------------------------------------------------------------------

    def _passive(self) -> None:
        self._told.found += exchanged(self._view, self._told.posts_named, self._is_aside)
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
                if lower and (fall := demoted(self._view, m, moved, at, self._told.posts_named)) is not None:
                    self._told.keep(m, fall)
                    continue
                relieves = ACTIONS[verb] == "relieved"
                at, first = (at, first[: moved.end("a")]) if relieves else (at + moved.start("b"), moved.group("b"))
            if verb == "demoted" and grammar.TO_A_POST.match(first) and not moved:
                self._told.keep(m, lowered(self._view, m, first, at, self._told.posts_named))
                continue
            if verb in grammar.UNSEATED and passive and self._told.found and not first.strip(" ,.;"):
                self._told.keep(m, unseated(self._view, m, ACTIONS[verb], self._told.found[-1].posts))
                continue
            people, asked = self._view.named(m.group("who")), bool(self._in_question.posts) or unseating.tells_office(m)
            self._told.its_body(m, first)
            told = self._objects.is_change(verb, first, self._view, at, self._told.names, passive=passive)
            if not (told or (passive and unseating.loses_office(people, verb, first, asked=asked))):
                continue
            self._told.add_all(m, ACTIONS[verb], at, first, shares_body=bool(self._told.found))
            for next_verb, next_at, rest in further:
                self._told.add(m, ACTIONS[next_verb], next_at, rest)
            self._told.gapped(m.end(), ACTIONS[verb])

    def _active(self) -> None:
        for m in grammar.each_active(self._skeleton):
            if m.start() in self._told.used or m.start("who") in self._told.used or self._is_aside(m.start()):
                continue
            verb = m.group("noun") or m.group("verb")
            if of_another_capital(self._skeleton, m.start(), self._posts.lexicon):
                continue
            action = grammar.NOUNS.get(verb) or ACTIONS.get(verb)
            if m.group("told") or m.group("kept"):  # "announced ⟦0⟧ as ambassador to X"
                action = "appointed"
            if verb == "replaced" and unseating.replaces_official(self._view.named(m.group("who")), m):
                self._told.add_all(m, "relieved", m.end("who"), "", m.end("who"))
                continue
            if verb == "replaced" and not unseating.replaces_as(m, self._view):
                continue
            if action is None or (verb == "made" and "as" not in (m.group("p") or "")):
                continue
            at = m.start("p") if (m.group("p") or "").strip(" ,") in ("from", "to") else m.start("rest")
            following = grammar.NEXT_VERB.search(self._skeleton, m.end("who"), m.end("rest"))
            rest = m.string[at : following.start() if following else m.end("rest")]
            if action in GIVEN and (moved := grammar.FROM_TO.match(rest)) is not None:
                self._told.posts_named(at + moved.start("a"), moved.group("a"))  # "from ... of X | to its members"
                at, rest = at + moved.start("b"), rest[moved.start("b") :]
            if action == "elected":  # "The bureau elected ⟦0⟧ as a new member"
                self._objects.of_subject(self._skeleton[: m.start()] if " member" in rest else "")
            if self._in_his_stead(m, action, rest):
                continue
            if verb in ONLY_WITH_POST and not self._told.posts_named(at, rest):
                continue
            titled = verb in clause.DISMISSING and all(
                person.posts or person.open_roles for person in self._view.named(m.group("who"))
            )
            if m.group("kept") and not self._told.posts_named(at, rest):
                continue
            whose = self._skeleton[m.end("who") : m.end("who") + 1] in ("'", "’")  # "dismissed ⟦0⟧'s remarks"
            if verb in clause.DISMISSING and not whose and grammar.ITS_DEED.search(self._skeleton, 0, m.start()):
                titled = True
            titled = titled or (IN_HIS_PLACE.match(rest) is not None and bool(self._told.found))
            if not (m.group("p") or titled or (verb in clause.GIVING and self._told.posts_named(at, rest))):
                continue
            if clause.TO_BE.search(self._skeleton[: m.start()]) or (self._ranked and action == "promoted"):
                continue
            further = grammar.AND_PRONOUN.search(rest)
            end = at + (further.start() if further else len(rest))
            self._told.add_all(m, action, at, rest[: end - at], end)
            if further:
                next_at, words = at + further.end(), rest[further.end() :]
                self._told.add(m, ACTIONS[further.group("verb")], next_at, words, next_at + len(words))
            if end == m.end():
                self._told.gapped(end, action)

    def _in_his_stead(self, m: re.Match[str], action: Action, rest: str) -> bool:
        """ "dismissed ⟦0⟧ from the post of X and appointed | ⟦1⟧": without a post of his own he takes the other's."""
        last = self._told.found[-1] if self._told.found else None
        if action not in GIVEN or last is None or last.action != "relieved":
            return False
        lost = last.posts or tuple(p for p in last.mention.posts if not p[0].isupper())
        if not lost or clause.BARE.fullmatch(rest) is None:
            return False
        span = self._view.span(m.start(), m.end("who"))
        people = [p for p in self._view.named(m.group("who")) if p.native]
        self._told.found += [Found(p, action, lost, None, span, False) for p in people]
        return bool(people)

    def _decided(self) -> None:
        """ "decided to relieve ⟦0⟧ of all his posts, including that of X"."""
        for m in grammar.DECIDED.finditer(self._skeleton):
            told: re.Match[str] | None = m if not self._is_aside(m.start()) else None
            while told is not None:
                action = grammar.INFINITIVES[told["verb"]]
                rest = grammar.NEXT_TO.sub("", told.string[told.end("who") : told.end()])
                known = told.start("who") in self._told.used or self._in_his_stead(told, action, rest)
                if not known and (told["p"] or self._told.posts_named(told.start("rest"), told["rest"])):
                    self._told.add_all(told, action, told.end("who"), rest)
                told = grammar.AND_TO.search(self._skeleton, told.end("who"))

    def _doing(self) -> None:
        """ "It was relieving ⟦0⟧ of his posts"."""
        for m in doings.each_doing(self._skeleton):
            before = m.string[: m.start()]
            meant = clause.HYPOTHETICAL.search(before) or clause.ONLY_MEANT.search(before)
            if meant is not None or self._is_aside(m.start()) or m.start("who") in self._told.used:
                continue
            action, rest = doings.DOINGS[m.group("verb")], doings.NEXT_DOING.sub("", m.string[m.end("who") : m.end()])
            if doings.JUDGED.search(rest) is not None or self._in_his_stead(m, action, rest):
                continue
            same = bool(self._told.found) and doings.SAME_POST.match(rest) is not None
            lost = action == "relieved" and (same or grammar.ALL_POSTS.match(rest) is not None)
            if lost or self._told.posts_named(m.end("who"), rest):
                self._told.add_all(m, action, m.end("who"), rest)
                if action in GIVEN:
                    self._told.gapped(m.end(), action)

    def _nominal(self) -> None:
        """ "announced ⟦0⟧'s promotion to RANK"."""
        for m in grammar.NOMINAL.finditer(self._skeleton):
            if m.start("who") not in self._told.used and grammar.MADE_KNOWN.search(self._skeleton):
                self._told.add_all(m, grammar.NOUNS[m.group("noun")], m.start("rest"), m.group("rest"))
        for m in grammar.NOMINAL_OF.finditer(self._skeleton):
            told = m.start("who") not in self._told.used and not self._is_aside(m.start("who"))
            named = told and (clause.TO_THE_POST.match(m["rest"]) or self._told.posts_named(m.start("rest"), m["rest"]))
            if named and (m.group("late") or grammar.MADE_KNOWN.search(self._skeleton)):
                self._told.add_all(m, grammar.NOUNS[m.group("noun")], m.start("rest"), m.group("rest"))
                self._told.gapped(m.end(), grammar.NOUNS[m.group("noun")])

    def _fronted(self) -> None:
        for item, where in (*lists.fronted_with_their_posts(self._view), *fronted.to_roles_before(self._view)):
            self._told.found.append(item)
            self._told.used.update(range(*where))
        if grammar.WERE_NAMED.search(self._skeleton) is None:
            return
        for m in grammar.FRONTED.finditer(self._skeleton):
            verb = clause.VERB_AT_END.search(m.group("verb").lower())
            if verb is None or (self._ranked and ACTIONS[verb.group()] == "promoted"):
                continue
            if m.start("who") not in self._told.used and not SEATED.match(m.group("post")):
                at = m.end("verb")  # "Recalled | from the Political Bureau were …": a body names a seat
                action, people = ACTIONS[verb.group()], self._view.named(m.group("who"))
                self._told.add_all(m, action, at, self._skeleton[at : m.end("post")])
                self._told.found = lists.each_his_own(self._told.found, people)
                self._told.found = fronted.each_in_role(self._told.found, people, self._objects.last_body)
                if self._skeleton.endswith((" was ", " is "), 0, m.start("who")):
                    self._told.found = fronted.not_under_the_first(self._told.found, people)
                for item, where in fronted.gone_on(self._view, m.end(), action, self._objects.last_body):
                    self._told.found.append(item)
                    self._told.used.update(range(*where))

    def _left_or_joined(self) -> None:
        """ "⟦0⟧ resigned from …", "⟦0⟧ was given a seat on …"."""
        for m in grammar.RESIGNED.finditer(self._skeleton):
            if self._is_aside(m.start()):
                continue
            seats = grammar.SEATS.match(m.group("rest"))
            body = self._objects.body_called(seats.group("b")) if seats else ""
            if not body:
                self._told.add_all(m, "relieved", m.start("rest"), m.group("rest"))
                continue
            people = [p for p in self._view.named(m.group("who")) if p.native]
            span = self._view.span(*m.span())
            self._told.found += [Found(p, "relieved", (f"member of the {body}",), None, span, False) for p in people]
        self._told.found += lists.left_office(self._view, self._told.used, self._is_aside)
        self._told.found += seats_given(self._view, self._posts)

    def _ranks(self) -> None:
        for told in promotions(self._view):
            posts = self._posts.posts_in(told.rank)
            self._ranked = self._ranked or bool(posts)
            people = [p for p in told.people if p.native]
            marks = [f"⟦{self._view.mentions.index(p)}⟧" for p in people if p in self._view.mentions]
            if posts and marks and not set_then_or_supposed(self._skeleton, self._skeleton.find(marks[0])):
                self._told.found += [Found(p, "promoted", posts, None, told.span, False) for p in people]
        for m in grammar.RANK_LIST.finditer(self._skeleton):
            self._told.add(m, "promoted", m.start("rank"), m.group("rank"))

    def _is_aside(self, start: int) -> bool:
        """Whether a clause is relative, quoted or supposed: told of the person, not announced."""
        return told_in_passing(self._skeleton, start)


def _of_no_body(told: Found) -> bool:
    """Whether a change names its post by the role alone ("as its director"), or not at all."""
    return not any(" of " in post or " " in post for post in told.posts)
