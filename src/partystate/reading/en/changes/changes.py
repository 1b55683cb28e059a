"""Personnel changes a sentence announces: elected, appointed, relieved, promoted, died.

Frames over the skeleton (`change_patterns`) say who and what happened; the words behind the verb say from or to which
post. Changes without a person's name are read by `unnamed_changes`.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from partystate.reading.en.changes import career_moves, handovers, in_charge
from partystate.reading.en.changes import change_patterns as grammar
from partystate.reading.en.changes.along_with import with_company
from partystate.reading.en.changes.bodies_again import fuller, ministers_there
from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.changes.change_lists import ListedChanges
from partystate.reading.en.changes.change_objects import ObjectReader
from partystate.reading.en.changes.change_times import ChangeTimes
from partystate.reading.en.changes.deaths import DeathReader
from partystate.reading.en.changes.in_charge import put_in_charge
from partystate.reading.en.changes.passed_on import SIGNS as PASSED_ON
from partystate.reading.en.changes.passed_on import passed_on
from partystate.reading.en.changes.post_in_question import PostInQuestion
from partystate.reading.en.changes.printed_objects import given_behind
from partystate.reading.en.changes.sentence_changes import SentenceChanges
from partystate.reading.en.changes.unseating import moved_elsewhere, of_office_held, undone_by_decree
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.posts.seats import member_of
from partystate.reading.en.text.asides import (
    apart_from_those_too,
    of_next_predicate,
    of_relative_clause,
    without_asides,
    without_emphasis,
    without_predecessors_clause,
    without_short_names,
)
from partystate.reading.en.text.hearsay import told_in_passing
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import AnyPart, guarded
from partystate.reading.ordinals import ORDINAL
from partystate.reading.patterns import pattern
from partystate.reading.report import GIVEN, Action

_SOME_COUNTRY: Final = pattern(
    r"(?P<role>.*?(?:ambassador|envoy).*?) to [^⟦]*\b(?:country|nation|state|neighbou?r|kingdom|republic|ally)$"
)
_MEETING_OF: Final = guarded(
    r"\b(?:[Mm]eeting|[Ss]ession|[Cc]onference) of (?P<b>the [^⟦.;,]{0,60}?(?:Bureau|Committee|Commission"
    r"|Presidium|Council|Assembly)"
    r"(?: of [^⟦.;,]{3,90}?)?)(?= (?:was|is|were|took|held|has|on|in|at|to)\b|[.,;]|\s*$)"
)
_TERM: Final = pattern(rf"^the {ORDINAL} ", flags=re.I)
_SEEN_AGAIN = guarded(
    r"\b(?:believed|thought|reported|rumou?red|presumed|said|feared) to have been [^⟦.;]{3,60}?,? but (?:\w+ ){0,3}?",
    r"(?:seen|spotted|resurfaced|reappeared|re-emerged|reemerged|turned up|returned|appeared|reinstated|alive)\b",
)
""" "⟦0⟧ was believed to have been purged but was seen on Friday": he was not."""
_OTHERWISE: Final = AnyPart((*handovers.SIGNS, *in_charge.SIGNS, *career_moves.SIGNS, *PASSED_ON, "approved "))
_CALLS = AnyPart("referred identified described introduced named listed cited mentioned called presented".split())
_ITS_POST: Final = guarded(r"\b(?:elected|appointed)(?: as)? its\b")
_PREDECESSORS: Final = guarded(r"\b[Tt]heir predecessors\b")
_IN_HIS_PLACE: Final = guarded(r"\b[Ii]n (?:his|her) (?:place|stead)\b")
_BACK: Final = 900
"""Characters before a sentence in which the meeting is told that it goes on about."""
_NEXT: Final = 240
"""Characters behind a change within which the next sentence goes on about the post."""
_ENVOY_TO: Final = pattern(r"\b(?:[Aa]mbassador|[Ee]nvoy) to (?:the )?(?P<c>[A-Z]\w+(?: [A-Z]\w+)*)")


class ChangeReader:
    """Reads the changes of the sentences of one document."""

    def __init__(
        self,
        posts: PostReader,
        published: date | None = None,
        text: str = "",
        title_end: int = 0,
        *,
        press: bool = False,
    ) -> None:
        """`press`: the document is of the general press, which has words of its own for changes (`handovers`)."""
        self._press = press
        self._posts = posts
        self._objects = ObjectReader(posts)
        self._deaths = DeathReader(posts, published)
        self._question = PostInQuestion(posts.posts_in, text[:title_end])
        self._times = ChangeTimes(published)
        self._others: tuple[Action, tuple[str, ...]] | None = None
        """What the sentence before told of people it does not name ("Three other officials were named …")."""
        self._replaced: tuple[str, ...] = ()
        """The posts that the sentence before says several lost whom it does not name ("fired three vice premiers")."""
        self._given: tuple[str, ...] = ()
        """The posts that somebody was last told to have been given."""
        self._lost: tuple[str, ...] = ()
        """The posts that somebody was last told to have lost."""
        self._text = text
        self._listed = ListedChanges(text, posts.posts_in)
        self._last: Found | None = None
        """The change told last, of which the next sentence may say to whom the post went."""
        self._told: set[str] = set()
        """Of whom changes have been told, so that "⟦0⟧ replaces ⟦1⟧" tells one too."""

    def read(self, view: SentenceView) -> list[Found]:
        """The changes one sentence announces."""
        view = without_predecessors_clause(without_emphasis(without_short_names(view)))
        view, too = apart_from_those_too(view)
        skeleton = view.skeleton
        if _ITS_POST.search(skeleton):  # "was elected its member": of the body that has met
            begin = max(0, view.sentence.start - _BACK)
            told = self._text[begin : view.sentence.end]
            for meets in list(_MEETING_OF.finditer(told))[-1:]:
                body = _TERM.sub("the ", meets.group("b"))
                for mention in view.mentions:  # "At the meeting of the Central Committee of the Union | A was recalled"
                    body = body.partition(f" {mention.name}")[0]
                self._objects.meets(body, now=begin + meets.start() >= view.sentence.start)
        if self._press:
            ministers_there(view, self._posts)
        formed = grammar.FORMED.search(skeleton) or grammar.SOME_OF.search(skeleton)
        if formed:
            self._objects.names_body(formed.group("b"))
        asked = () if self._told else self._question.posts
        self._question.observe(view)
        others = self._they_include(view)
        self._others = self._others_told(view)
        if others:
            return others
        replaced, self._replaced = self._replaced_by(view), self._lost_by_several(view)
        if replaced:
            return replaced
        listed = self._listed.read(view)
        if listed or self._listed.goes_on:
            return listed
        if "⟦" not in skeleton:
            return []
        calls = self._calls(skeleton)  # "introduced ⟦0⟧ as POST as it reported on the anniversary of …" is of today
        if not calls and self._times.in_history(skeleton):
            return []
        told_otherwise = _OTHERWISE.within(skeleton)
        if not (told_otherwise or calls or grammar.SIGNS.within(skeleton)):
            return []
        found = self._told_in(view, otherwise=told_otherwise)
        if ("⟧," in skeleton or "⟧ and " in skeleton) and (plain := without_asides(view)) is not None:
            further = self._told_in(plain, otherwise=told_otherwise)
            named = {(f.mention.name, f.action) for f in further if f.posts}
            found = [f for f in found if f.posts or not f.same_post or (f.mention.name, f.action) not in named]
            known = {(f.mention.name, f.action) for f in found}
            found += [f for f in further if (f.mention.name, f.action) not in known]
        if (plain := of_next_predicate(view)) is not None:
            known_posts = {(f.mention.name, f.action, f.posts) for f in found}
            further = self._told_in(plain, otherwise=told_otherwise)
            found += [f for f in further if f.posts and (f.mention.name, f.action, f.posts) not in known_posts]
        found = of_office_held(view, found, self._posts.posts_in)
        if told_otherwise:
            last = self._just_before(view)
            followed = passed_on(view, found, last, lambda at: told_in_passing(skeleton, at), asked)
            found = [f for f in followed if f in found or not self._times.of_another_time(view, f)]
            there = put_in_charge(view, self._posts, lambda at: told_in_passing(skeleton, at), in_passing=True)
            known = {(f.mention.name, f.action) for f in found if any(f.posts)}
            found += [f for f in there if (f.mention.name, f.action) not in known]
        if self._press and found and (plain := of_relative_clause(view)) is not None:
            further = self._told_in(plain, otherwise=told_otherwise)
            people = {f.mention.name for f in found if f.action in GIVEN}
            found += [f for f in further if f.posts and f.action in GIVEN and f.mention.name not in people]
        if " with " in skeleton:
            found = with_company(view, found)
        if found and (seen := _SEEN_AGAIN.search(skeleton)) is not None:
            again = view.to_document(seen.end())
            found = [f for f in found if f.action not in ("relieved", "died") or f.span[0] > again]
        if too and (same := [f for f in found if f.posts][-1:]):
            found += [same[0]._replace(mention=person) for person in too if person.native]
        self._last = max(found, key=lambda f: f.span) if found else self._last
        if self._question.posts and not self._told:  # "… has sacked its spy chief. ⟦0⟧ was removed from office"
            asked, at = self._question.posts, self._question.spans
            found = [
                f._replace(posts=asked, same_post=False, own_post=False, post_at=at)
                if (f.same_post or f.action == "relieved") and not (f.posts or f.mention.posts)
                else f
                for f in found
            ]
        if self._lost and (taken := _IN_HIS_PLACE.search(skeleton)) is not None:
            found = [  # "In his place the assembly elected ⟦0⟧", whatever else the other was given
                f._replace(posts=self._lost, same_post=False)
                if f.same_post and f.action != "relieved" and f.mention.span[0] > view.to_document(taken.start())
                else f
                for f in found
            ]
        self._lost = next((f.posts for f in reversed(found) if f.action == "relieved" and f.posts), self._lost)
        if _PREDECESSORS.search(skeleton) is not None:  # each held another post: which, is not said
            found = [f._replace(same_post=False) if f.action == "relieved" and not f.posts else f for f in found]
        self._given = next((f.posts for f in reversed(found) if f.action in GIVEN and f.posts), self._given)
        self._told.update(f.mention.name for f in found)
        found = [f._replace(posts=tuple(map(self._to_country, f.posts))) for f in found]
        return [self._of_body_before(f) for f in found] if self._press else found

    def _of_body_before(self, found: Found) -> Found:
        """A change with the body that its post only points to ("a full member of the bureau")."""
        at, held = found.mention.span[0], tuple(found.mention.posts)
        posts = fuller(found.posts, self._posts, self._text, at)
        if not posts and found.action == "relieved" and (lost := fuller(held, self._posts, self._text, at)) != held:
            return found._replace(posts=lost, same_post=False, own_post=False)
        return found._replace(posts=posts)

    def _told_in(self, view: SentenceView, *, otherwise: bool) -> list[Found]:
        """The changes that a sentence tells as news; `otherwise`: it has words by which they are told without a verb
        of appointing."""
        sentence = SentenceChanges(self._posts, self._objects, self._deaths, view, self._question)
        found = sentence.read(told=self._told, otherwise=otherwise)
        behind = given_behind(view, self._posts, {f.mention.name for f in found if f.posts})
        found = [f for f in found if f.posts or all(f.mention is not g.mention for g in behind)] + behind
        found += moved_elsewhere(view)
        found += undone_by_decree(view, self._given)
        return [f for f in found if not self._times.of_another_time(view, f)]

    def _just_before(self, view: SentenceView) -> Found | None:
        """The change that the sentence right before told, if any."""
        last = self._last
        return last if last is not None and 0 <= view.sentence.start - last.span[1] <= _NEXT else None

    def _to_country(self, post: str) -> str:
        """ "ambassador to European nation" as that to the country which the report names before."""
        pointed = _SOME_COUNTRY.match(post)
        if pointed is None:
            return post
        named = _ENVOY_TO.search(self._text)
        return f"{pointed['role']} to {named['c']}" if named else pointed["role"]

    def told_by(self, text: str) -> bool:
        """Whether a sentence has one of the press's own words for changes."""
        return self._press and (_OTHERWISE.within(text) or self._calls(text))

    def _calls(self, text: str) -> bool:
        """Whether a sentence can call somebody what the lead says has changed hands ("referred to ⟦0⟧ as POST")."""
        return bool(self._question.posts) and " as " in text and _CALLS.within(text)

    @property
    def awaits_names(self) -> bool:
        """Whether the sentence before told of people whom the next may name."""
        return self._others is not None or bool(self._replaced) or self._listed.goes_on

    def _others_told(self, view: SentenceView) -> tuple[Action, tuple[str, ...]] | None:
        """ "Three other officials were named members of X": what it tells of people it does not name."""
        m = grammar.OTHERS.search(view.skeleton) or grammar.NEW_ONES.search(view.skeleton)
        if m is None and (new := grammar.NEW_MEMBERS.search(view.skeleton)) is not None:
            post = member_of(self._posts, view.plain(new.group("b")))
            return ACTIONS[new.group("verb").replace("election of", "elected")], (f"{new.group('k') or ''}{post}",)
        if m is None:
            return None
        posts = self._posts.posts_in(m.group("post"))
        return (ACTIONS[m.group("verb")], posts) if posts else None

    def _lost_by_several(self, view: SentenceView) -> tuple[str, ...]:
        """ "The parliament also fired three vice premiers": what they were."""
        m = grammar.SEVERAL_LOST.search(view.skeleton)
        return self._posts.posts_in(m["post"] or m["posts"]) if m is not None else ()

    def _replaced_by(self, view: SentenceView) -> list[Found]:
        """ "They were replaced by ⟦0⟧, ⟦1⟧ and ⟦2⟧": what those of the sentence before were."""
        m = grammar.THEY_WERE_REPLACED.match(view.skeleton) if self._replaced else None
        people = [p for p in view.named(m["who"]) if p.native] if m is not None else []
        span = (view.sentence.start, view.sentence.end)
        return [Found(p, "appointed", self._replaced, None, span, False) for p in people]

    def _they_include(self, view: SentenceView) -> list[Found]:
        """ "They include ⟦0⟧, ⟦1⟧ and ⟦2⟧": the names to the sentence before."""
        if self._others is None or not grammar.THEY_INCLUDE.match(view.skeleton):
            return []
        told, posts = self._others
        span = (view.sentence.start, view.sentence.end)
        found = []
        for k, mention in enumerate(view.mentions):
            mark = f"⟦{k}⟧"
            apart = grammar.ALTERNATE.match(view.skeleton, view.skeleton.index(mark) + len(mark))
            action = ACTIONS[apart["verb"]] if apart is not None and apart["verb"] else told
            given = tuple(f"{apart['k']} {post}" for post in posts) if apart is not None else posts
            if mention.native:
                found.append(Found(mention, action, given, None, span, False))
        return found
