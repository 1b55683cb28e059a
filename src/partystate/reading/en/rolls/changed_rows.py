"""Tables of changes: "OUT: A (premier)", "IN: B, minister of X", "Premier: A → B", "New members of X: C, D".

News agencies and papers set a reshuffle out in lines of their own, without a verb: what the line is about, a colon, and
names; or a post, a colon, who held it, an arrow, and who holds it now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from partystate.reading.en.changes.change_facts import TOO_BARE
from partystate.reading.en.people.mentions import MentionReader
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.posts.seats import seat_in
from partystate.reading.en.rolls.seat import Seat
from partystate.reading.en.text.tokens import Sentence
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.patterns import MARK, pattern
from partystate.reading.report import Action

_ARROW: Final = r"(?:→|⇒|➔|[-=]{1,2}>)"
_GONE: Final = "out dismissed removed relieved dropped ousted sacked fired recalled expelled".split()
_COME: Final = "in appointed named added new newcomer newcomers reinstated".split()
_ELECTED: Final = "elected by-elected re-elected".split()
_ACTIONS: dict[str, Action] = {
    **dict.fromkeys(_GONE, "relieved"),
    **dict.fromkeys(_COME, "appointed"),
    **dict.fromkeys(_ELECTED, "elected"),
}
_SEATS: Final = ("member of", "alternate member of", "candidate member of")
"""Beginnings of posts to which one is elected."""
_LINE: Final = re.compile(
    r"^[ \t]*(?:[-–—•*·▪][ \t]*)?(?P<label>[A-Z][^\n:.;]{1,90}?)[ \t]?:[ \t]+(?P<names>[A-Z][^\n]{4,400})$", re.M
)
_LABEL: Final = pattern(
    rf"(?:[Nn]ewly )?(?P<how>{'|'.join(_ACTIONS)})(?: (?P<p>from|off|to|into|as) (?:the |an? )?(?P<what>.+)"
    rf"| (?P<of>.+))?",
    flags=re.I,
)
_SWAP: Final = pattern(rf"(?P<old>{MARK}),? {_ARROW} (?P<new>{MARK})[\s.]*")
_FOR: Final = pattern(
    rf"(?P<new>{MARK}),? [(]?(?:replac(?:es|ing)|succeed(?:s|ing)|in place of|taking over from) (?P<old>{MARK})[\s).]*"
)
_EACH: Final = pattern(rf"(?P<who>{MARK})(?P<behind>[^⟦]*)")
_NOTE: Final = pattern(rf"\s*(?:\((?P<in>[^()]+)\)|, (?P<beside>[^,;]+?)|{_ARROW} (?P<to>[^,;]+?))?[\s,;.]*(?:and )?")
_TO: Final = pattern(rf"(?:(?P<old>.+?) )?{_ARROW} (?P<new>.+)")
_SIGNS: Final = re.compile(rf"{_ARROW}|^[ \t]*(?:[-–—•*·▪][ \t]*)?(?i:newly |{'|'.join(_ACTIONS)})\b[^\n:.;]*:|"
                           r": [^\n:]{5,40}[ (](?:replac|succeed|in place of|taking over)", re.M)
"""One of these a document has that holds such lines."""


class ChangedRows:
    """Reads the tables of changes of one document."""

    def __init__(self, posts: PostReader, mentions: MentionReader) -> None:
        self._posts = posts
        self._mentions = mentions

    def read(self, text: str, begin: int) -> Iterator[Seat]:
        """Every change that the lines of a text give, from offset `begin` (behind the title)."""
        if _SIGNS.search(text, begin) is None:
            return
        for line in _LINE.finditer(text, begin):
            names = line["names"].rstrip()
            at = line.start("names")
            view = self._mentions.view(Sentence(names, at, at + len(names), 0, False))
            if not view.mentions or not all(m.native for m in view.mentions):
                continue
            label = _LABEL.fullmatch(line["label"])
            if label is not None:
                yield from self._listed(view, label)
            else:
                yield from self._exchanged(view, line["label"])

    def _listed(self, view: SentenceView, label: re.Match[str]) -> Iterator[Seat]:
        """ "OUT: A (POST)", "Elected to the politburo: A, B": what the label says became of each."""
        action = _ACTIONS[label["how"].lower()]
        what = label["what"] or label["of"] or ""
        given = self._posts.posts_in(what) if what else ()
        if not given and what:
            seat = seat_in(self._posts, f" to {what if what.lower().startswith('the ') else 'the ' + what}")
            given = (seat,) if seat else ()
        if what and not given:
            return
        if not _whole(view):
            return
        for m in _EACH.finditer(view.skeleton):
            person = view.named(m["who"])[0]
            note = _NOTE.fullmatch(m["behind"])
            words = (note["in"] or note["beside"] or note["to"] or "") if note is not None else ""
            moved = _TO.fullmatch(words) if words else None
            posts = given or self._own(person, moved["new"] if moved is not None else words)
            if note is not None and note["to"] and action != "relieved":
                posts = self._posts_or_seat(note["to"])
            elif note is not None and note["beside"] and (to := _TO.fullmatch(note["beside"])) and action != "relieved":
                posts = self._posts_or_seat(to["new"])
            yield from self._seats(view, person, posts, action)

    def _own(self, person: Mention, words: str) -> tuple[str, ...]:
        """The office that stands in brackets behind a name, or is printed with it."""
        named = self._posts_or_seat(words) if words else ()
        return named or tuple(p for p in (*person.posts, *person.open_roles) if not p[:1].isupper())

    def _posts_or_seat(self, words: str) -> tuple[str, ...]:
        seat = seat_in(self._posts, f" to {words}")
        return self._posts.posts_in(words) or ((seat,) if seat else ())

    def _exchanged(self, view: SentenceView, post: str) -> Iterator[Seat]:
        """ "Premier: A → B", "Premier: B, replacing A"."""
        m = _SWAP.fullmatch(view.skeleton) or _FOR.fullmatch(view.skeleton)
        posts = self._posts.posts_in(post) if m is not None else ()
        if m is not None and posts:
            yield from self._seats(view, view.named(m["old"])[0], posts, "relieved")
            yield from self._seats(view, view.named(m["new"])[0], posts, "appointed")

    def _seats(self, view: SentenceView, person: Mention, posts: tuple[str, ...], action: Action) -> Iterator[Seat]:
        if not posts or TOO_BARE.issuperset(posts):
            return
        span = (view.sentence.start, view.sentence.end)
        if action == "appointed" and all(post.startswith(_SEATS) for post in posts):
            action = "elected"
        for post in posts:
            yield Seat(person, post, action, span, view)


def _whole(view: SentenceView) -> bool:
    """Whether a line begins with a name and holds nothing but names and what they are."""
    return view.skeleton.startswith("⟦0⟧") and not re.search(r"\b(?:was|were|is|has|have|said|will)\b", view.skeleton)
