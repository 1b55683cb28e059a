"""Who travelled, as the head of a journey names them."""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.objects_met import clip_group
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.patterns import MARK, MARKS, pattern

_GUESTS_PARTY = pattern(r"[^⟦]*\band (?P<g>(?:his|her) (?:party|entourage|companions?|suite))\s*$")
_TRAVEL_COMPANY = pattern(
    r"(?:⟦\d+⟧,?|minister|president|ambassador|chairman|leader|head) and "
    r"((?:his|her|their) (?:party|entourage|companions?|suite))\b"
)
_TRAVELLERS = pattern(
    r"\b(?:[Dd]elegations?|(?<!senior[ ])party(?! and)|group|team|troupe|mission"
    r"|squad|players|coaches|footballers)\b"
)
_ON_BEHALF = pattern(
    r"\b(?:envoy|representative|behalf|authori[sz]ation|invitation|instructions?|orders?) of (?:the )?$"
)
_SENT_BY = pattern(
    r"\b(?:envoy|emissary|representative|aide|adviser|advisor|confidante?|ally|associate|deputy|sister|brother|wife"
    r"|daughter|son|uncle|aunt) (?:of|to) (?:(?!and\b)[\w’'-]+ ){0,5}$"
)
"""Before a name: its bearer is told of to say who travels ("⟦0⟧, special envoy of leader | ⟦1⟧, arrived …")."""
_SENT_WITHIN = 70
"""Characters before a name in which that stands."""
_SENDER = pattern(rf"{MARK},\s*")
"""Before those who travel: who sent them ("As special envoy of ⟦0⟧, | ⟦1⟧ arrived …")."""
_LEADING = pattern(
    r"\b(?:(?:leading|heading)|at the head of) (?P<g>an? (?:[\w’'-]+ ){0,5}?(?:delegation|troupe|team|group|mission)\b"
    r"(?: of (?:[a-z]|the )[^.;,⟦]{2,60}?)?)(?=[,.;]| (?:to|on|in|at|for|that|which)\b|\s*$)"
)
""" "⟦0⟧ arrived in X, leading | a delegation of officials"."""
_INCLUDING = pattern(
    rf"[^.;⟦]{{0,60}}?(?:,? (?:that|which) (?:also )?include[sd]?|, including) (?P<w>[^.;⟦]{{0,60}}{MARKS})"
)
""" "leading a delegation | that includes ⟦1⟧"."""
_MANY = pattern(r"(?:The )?(?:[A-Z]?[a-z-]+ )?[A-Z]?[a-z]+s\b")
"""Unnamed travellers in the plural ("Officials and workers of X arrived here")."""
_BARE_TRAVELLERS = pattern(r"[Tt]he (?:delegation|party|group|team|troupe)")
_NAMED_TRAVELLERS = pattern(
    r"\b(?:An?|[Tt]he) [^.;]{0,60}?(?:delegation|party|group|team|troupe) (?:of|from) [^.;]{3,80}"
)


class Travellers:
    """Puts those who travelled into the journeys of one document."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def add(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """The named and unnamed who left, came or went on a journey that a head tells of."""
        at = view.skeleton.find(head.subject)
        start, end = (at, head.end) if at > head.verb else (head.start, head.verb)  # "Leaving here were …"
        sender = _SENDER.match(view.skeleton, start) if _ON_BEHALF.search(view.skeleton, 0, start) else None
        start = sender.end() if sender else start
        party = _GUESTS_PARTY.match(view.skeleton[start:end].rstrip(" ,"))
        if party:  # a guest whose name shows no sign of being one
            draft.group(party.group("g"), "guest", False, view.span_of(start + party.start("g"), len(party.group("g"))))
            return
        aside = view.skeleton.find("⟧, who ", start, end) + 1  # whom the clause names has not travelled
        people, groups = self._story.grammar.rosters.roster(view, start, aside or end)
        his = view.skeleton.startswith(("'s", "’s"), head.start + len(head.subject))
        if not people and (his or view.skeleton.find(f" of {head.subject}", head.start, head.verb) >= 0):
            people = view.named(head.subject)  # "the visit of ⟦0⟧ to X began"
        for k, mention in enumerate(people):
            person = self._story.absorb(mention)
            if self._story.alive(person) and not (k and self._sent(mention)):
                draft.add(person, "guest" if person.foreign else "principal", [mention.span])
        if self._story.press and not people and head.subject in ("He", "She"):
            for person, spans in self._story.subject(view, head.subject):  # "She arrived in the capital on Sunday"
                draft.add(person, "guest" if person.foreign else "principal", spans)
        foreign = any(self._story.people.of(m).foreign for m in people)
        led = _LEADING.search(view.skeleton, head.verb) if people and not foreign else None
        if led is not None:
            draft.group(view.plain(led.group("g")), "principal", False, view.span(*led.span("g")))
            including = _INCLUDING.match(view.skeleton, led.end("g"))
            for mention in view.named(including["w"]) if including is not None else ():
                draft.add(self._story.absorb(mention), "principal", [mention.span])
        company = _TRAVEL_COMPANY.search(view.skeleton[: head.verb])
        if company:
            words = company.group(1)
            draft.group(words, "guest" if foreign else "principal", False, view.span_of(company.start(1), len(words)))
        many = not people and len(groups) == 1 and "⟦" not in head.subject and _MANY.match(head.subject) is not None
        for piece in groups:
            if many or _TRAVELLERS.search(piece.text):
                text = clip_group(piece.text)
                told_of = self._told_of(view) if _BARE_TRAVELLERS.fullmatch(text) else text
                guests = foreign or (not people and self._story.grammar.sides.is_foreign(told_of))
                span = view.span(piece.start, piece.end)
                draft.group(view.plain(text), "guest" if guests else "principal", False, span)

    def _sent(self, mention: Mention) -> bool:
        start = mention.span[0]
        return _SENT_BY.search(self._story.document.text, max(0, start - _SENT_WITHIN), start) is not None

    def _told_of(self, view: SentenceView) -> str:
        """Whom "the delegation" means: the last one named before; without one, what the headline tells of."""
        document = self._story.document
        before = document.text[document.title_end : view.sentence.start]
        named = [m.group() for m in _NAMED_TRAVELLERS.finditer(before)]
        return named[-1] if named else self._story.title
