"""The post that a report's lead says has changed hands, without saying who holds it.

"North Korea has replaced its prime minister", "confirmed the appointment of an officer as its new defence minister":
`successions` and others ask for it where a sentence behind names the people.
"""

from __future__ import annotations

from collections.abc import Callable

from partystate.reading.en.changes.change_facts import TOO_BARE
from partystate.reading.en.changes.change_patterns import is_rank
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import COUNTRYS, MARK, pattern
from partystate.reading.report import Span

_INTRODUCED = guarded(
    rf"(?:(?P<whom>{MARK}),? (?:[^⟦.;]{{3,60}}, )?(?:was|has been) (?:also )?|\b)"
    r"(?:referred to|identified|described|introduced|presented|named|listed) ",
    rf"(?:(?:an? [^⟦.;,]{{3,40}}, )?(?P<who>{MARK}),? )?as ",
    rf"(?:(?:the|its|their|new|{COUNTRYS}) )*(?P<rest>[^⟦.;,]{{3,90}}?)",
    r"(?= (?:in|at|when|on|while|during|for the first time|after)\b|[.,;]|\s*$)",
)
""" "⟦0⟧ was introduced as chief of staff": that he is new there says whom he replaced."""
_INTRODUCTION = 400
"""Characters behind such a sentence within which his predecessor is named."""
_LEAD_PARAGRAPHS = 3
"""Paragraphs that tell what the news is."""

_CHANGED = (
    r"(?:replac(?:ed|es)|purg(?:ed|es)|dismiss(?:ed|es)|sack(?:ed|s)|fir(?:ed|es)|oust(?:ed|s)|remov(?:ed|es)|nam(?:ed|es)"
    r"|appoint(?:ed|s)|elect(?:ed|s)|pick(?:ed|s)|cho(?:se|sen|oses)|confirm(?:ed|s)|chang(?:ed|es))"
)
_ONE = (
    r"(?:(?:vice|deputy|first|top) )?"
    r"(?:director|head|chief|minister|chairman|chairwoman|premier|commander|president)\b"
)
"""Regex source of what one alone is, so that "the" one is meant whoever that was."""
_IN_QUESTION = guarded(
    rf"\b(?:{_CHANGED}|(?:has|have|had|got|gets)(?= an? new)) "
    rf"(?:(?:its|his|the (?:[\w-]+ )?{COUNTRYS}|an?|the(?= {_ONE})) "
    r"|as (?=\w+ minister|premier|(?:the |an? |its )?new\b)(?:the |an? |its )?)"
    r"(?:(?:new|own|long-?time|current|top|powerful|hawkish|hardline|nominal|[\w․.]+-[a-z]+ed) )*"
    r"(?P<post>[a-zA-Z][^⟦.;,—–]{3,80})"
)
""" "North Korea has replaced its prime minister": the post, with nobody named to it."""
_APPOINTMENT = guarded(
    r"\b(?:confirm\w*|announc\w+|report(?:ed|s))(?: on \w+day| \w+day)? (?:the )?appointment of (?:(?:a|an|its|the) )?",
    r"(?:new (?P<post>[a-z][^⟦.;,—–]{3,80})",
    rf"|[^⟦.;]{{3,120}}? as (?:its |the |{COUNTRYS} )*new (?P<as>[a-z][^⟦.;,—–]{{3,80}}))",
)
_A_FORMER = guarded(
    rf"\b{_CHANGED} (?:(?:an?|its|the) )?(?:former|ex-|retired|veteran|career|little-known|relatively unknown"
    r"|senior|top|high-ranking|ruling|party|military|army|close)",
    rf"[^⟦.;]{{2,90}}? (?:as|to be) (?:(?:its|the|their|new|next|{COUNTRYS}) )*(?P<as>[a-z][^⟦.;,—–]{{3,80}})",
)
""" "has named a former envoy as its foreign minister": the latter is the post."""
""" "confirmed the appointment of an officer as its new defence minister"."""
_NO_OFFICE = pattern(r"head of state|leader|official|aide|[A-Z]|.* in (?:19|20)\d\d")
"""What the press calls somebody, and ranks: no office by its name."""


class PostInQuestion:
    """The posts that the lead of one document says have changed hands, without saying who holds them."""

    def __init__(self, posts_in: Callable[[str], tuple[str, ...]], headline: str = "") -> None:
        """`posts_in`: the posts a phrase names; `headline`: the first words of the document's text, "" without."""
        self._posts_in = posts_in
        self.posts: tuple[str, ...] = ()
        self.spans: tuple[Span, ...] = ()
        """Where they are named."""
        self._introduced: tuple[Mention, tuple[str, ...], Span] | None = None
        if (m := _A_FORMER.search(headline)) is not None:
            self._take(m["as"], m.span())
        elif (m := _IN_QUESTION.search(headline)) is not None:
            self._take(m.group("post"), m.span())

    def observe(self, view: SentenceView) -> None:
        """Look for the post in a sentence of the lead, and for who is introduced as what in any."""
        m = _INTRODUCED.search(view.skeleton)
        if m is not None and (m["who"] or m["whom"]):
            posts = tuple(p for p in self._posts_in(m["rest"]) if p not in TOO_BARE and not is_rank(p))
            person = view.named(m["who"] or m["whom"])[0]
            self._introduced = (person, posts[:1], view.span(*m.span())) if posts and person.native else None
        envoy = all(post.startswith("envoy to ") for post in self.posts)  # a headline's word for the ambassador
        if not envoy or view.sentence.paragraph > _LEAD_PARAGRAPHS:
            return
        if (m := _A_FORMER.search(view.skeleton)) is not None:
            self._take(m["as"], view.span(*m.span()))
        elif (m := _IN_QUESTION.search(view.skeleton)) is not None:
            self._take(m.group("post"), view.span(*m.span()))
        elif (m := _APPOINTMENT.search(view.skeleton)) is not None:
            self._take(m["post"] or m["as"], view.span(*m.span()))

    def introduced(self, view: SentenceView, by: Mention | None) -> tuple[Mention, tuple[str, ...], Span] | None:
        """Who was last introduced as what, in a sentence or right before it, where `by` is he or a pronoun (None)."""
        if self._introduced is None or (by is not None and by.name != self._introduced[0].name):
            return None
        return self._introduced if view.sentence.start - self._introduced[2][1] < _INTRODUCTION else None

    def told_in(self, skeleton: str) -> tuple[str, ...]:
        """The post that one sentence says has changed hands, without saying who held it."""
        m = _IN_QUESTION.search(skeleton)
        posts = self._posts_in(m["post"]) if m is not None else ()
        return posts if len(posts) == 1 and not _NO_OFFICE.match(posts[0]) else ()

    def _take(self, words: str, span: Span) -> None:
        posts = self._posts_in(words)
        if len(posts) == 1 and not _NO_OFFICE.match(posts[0]):
            self.posts, self.spans = posts, (span,)
