"""Who spoke at an event, where no frame says "made a speech": "the minister made an address", "⟦0⟧ said that …"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from partystate.reading.en.events.by_title import ByTitle
from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.participation.slots import LEARNED, REST
from partystate.reading.en.people.context import Person
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import DOT, MARK, pattern
from partystate.reading.report import BODY_KINDS, Capacity, EventKind, Span

_SAYING: Final = (
    r"(?:concluded|summari[sz]ed|summed up"
    r"|said|stressed|noted|clarified|reviewed|analy[sz]ed|made(?! it\b)|delivered|spoke|called|pointed|expounded"
    r"|vowed|declared|underlined|emphasized|set forth|proposed|ordered|accused|urged)"
)
_SAID = (
    r"(?:said|noted|stressed|pointed out|declared|underscored|underlined|emphasi[sz]ed|recalled|referred to|refuted"
    r"|explained|clarified|disclosed|denounced|affirmed|asserted|testified|recounted|narrated|related|blasted|branded)"
)
_A_BODY = rf"(?:C{DOT}\s?C{DOT},? (?:the )?)?[^,.;⟦]{{3,60}}?"
_TITLED_SPEAKER: Final = guarded(
    r"[Tt]he (?P<t>(?:vice-|deputy |first )?[a-z]{4,}(?: of [A-Z][\w’' -]*?)?)"
    rf"(?P<of> of the {_A_BODY})?(?: and [^,.;]{{3,90}}?)? (?:then |also )?"
    r"(?:(?:made|delivered|gave) (?:a|an|the|his|her)?\s*(?:[\w-]+ ){0,3}?"
    r"(?P<n>speech|speeches|address|addresses|report|reports|toast|lecture)\b|took the floor\b)"
)
_IN_A_SPEECH = (
    r"(?:[Ii]n|[Dd]uring) (?:his|her|a|an|the) (?:[\w-]+ ){0,3}?(?:speech|address|toast|reply|remarks)\b[^,;.⟦]{0,60}"
)
_TITLED_SAID = guarded(
    rf"(?:{_IN_A_SPEECH},? )?[Tt]he (?:[A-Z][A-Za-z]+ )?(?P<t>(?:vice-|deputy |first )?[a-z]{{4,}})"
    r"(?: of (?:the )?[A-Z][\w’'-]*(?: (?:of |and |the )*[A-Z][\w’'-]*){0,6})?,? (?:also |then )?",
    rf"(?:{_SAID}(?: at the [a-z]+)?(?: {_IN_A_SPEECH})?(?: that\b|,| the\b)|{_IN_A_SPEECH},? (?:\w+ly )?",
    rf"(?:{_SAID}|welcomed|thanked|congratulated|expressed|extended)\b)",
)
_ADDRESSING = r"(?:addressing|speaking (?:at|to)) (?:it|the)\b[^,;⟦.]{0,40}"
_AT_THE_EVENT = (
    r"(?:[Aa]t|[Ii]n|[Dd]uring) the [a-z-]+(?: (?:meeting|ceremony|event))?"
    r"(?: (?:(?:which|that) [a-z]|on |of |in |held )[^⟦;.]{2,120})?"
)
_LIVING = r"(?: (?:residing|living|working|staying) (?:in|at) [^,;⟦.]{3,60})?"
_AND_OTHERS = (
    r"(?P<others>,? (?:and|as well as|together with) "
    r"(?:(?:(?:some |many )?other |the )?(?:speakers|participants)|others"
    r"|(?:other )?(?:[a-z-]+ ){1,3}(?:of|from|at|in) [^,;⟦.]{2,90}))?"
)
_SPEAKERS = rf"{LEARNED}{MARK}{REST}{_LIVING}(?:(?:,|;)?(?: and| as well as)? {LEARNED}{MARK}{REST}{_LIVING})*"
_UNREAD = r"(?P<unread>, (?!and\b|who\b|which\b)[a-z][^,;⟦.]{3,80}(?=,))?"
"""An apposition that no grammar of posts has read."""
_WISHES = r"(?:congratulations|greetings|thanks|gratitude|condolences|regards|wishes|welcome)"
_TELLS = (
    rf"(?:{_SAID}|(?P<wishes>expressed (?:(?:the|his|her|their) )?(?:[\w-]+ ){{0,2}}?"
    rf"(?:will|resolve|determination|resolution|belief|conviction|hope|thanks|gratitude|appreciation)"
    rf"|(?:extended|offered|conveyed) (?:[\w-]+ ){{0,3}}?{_WISHES}(?! (?:of|from|sent)\b)"
    r")|(?P<praise>(?:highly )?(?:praised|lauded|hailed))"
    r"|told (?:about|of)|spoke (?:of|about|highly)|dwelt (?:on|upon)|touched (?:on|upon)|introduced|outlined|stated"
    r"|officiated|lectured"
    r"|vowed|called (?:on|upon|for)|gave an? (?:explanation|account|briefing)"
    r"|[a-z]+ed at the (?:[a-z]+ )?(?:meeting|seminar|symposium|conference|rally|workshop))"
)
_NAMED_SAID: Final = pattern(
    rf"(?:{_IN_A_SPEECH},? |{_AT_THE_EVENT},? |(?:Then|Next),? |(?:A )?[Rr]epresentatives? of [^,;⟦.]{{3,40}} )?"
    rf"(?P<s>{_SPEAKERS}){_UNREAD}{_AND_OTHERS},? (?:{_ADDRESSING},? )?(?:also |then |in turn |\w+ly )?{_TELLS}\b"
)
_SAID_THERE: Final = pattern(
    rf"{_SAID} (?:at (?:the|it)\b|there\b|on behalf of"
    rf"|in (?:his|her|a) (?:[\w-]+ )?(?:speech|address|toast|oratory)\b)|{_ADDRESSING}"
)
_AT_IT: Final = pattern(r"[Aa]t the (?:[\w-]+ )?(?:meeting|seminar|symposium|lecture|rally|gathering)\b")
_AT_TABLE: Final = pattern(
    r"(?:[Aa]t|[Dd]uring|Addressing|Speaking at) the (?:[\w-]+ )?(?:reception|banquet|dinner|luncheon|event|function)\b"
)
_SPEECHES: Final = pattern(
    r"\b(?:(?:[Ff]ollowed (?:by )?|There were )speeches|speeches (?:were|followed)|floor was (?:also )?taken)\b"
)
"""Words that announce the speakers whom the sentences behind them name one by one."""
_THE_REPORTER: Final = pattern(
    rf"\b[Tt]he reporter (?:also |then |further )?(?:{_SAID}|called (?:on|upon|for)|went on)\b"
)
"""Who makes the report is so called; the press's man is not."""
_HE_SPOKE: Final = pattern(
    r"(?:(?:At the [a-z]+(?: [a-z]+)?|There|Then|That day),? )?(?P<s>[Hh]e|[Ss]he) (?:also |then |[a-z]+ly )?"
    r"(?:(?:made|delivered|gave) (?:an?|the|his|her) (?:[\w-]+ ){0,3}?(?P<n>speech|address|report|toast|lecture)\b"
    r"|took the floor\b|reported (?P<r>to) (?:the|⟦)"
    r"|addressed (?:it|the (?:[\w-]+ ){0,2}?(?:meeting|gathering|rally|ceremony|conference|participants))\b)"
)
""" "He made a congratulatory speech": whom the pronoun means spoke, if he is told to take part."""
_LONG_WORD: Final = re.compile(r"[a-z]{4,}")
_NOT_THERE: Final = re.compile(
    r"\b(?:interview|reporters|told (?!(?:about|of|[\w-]+ stories)\b)|wrote|message|letter|article|newspaper|statement"
    r"|visitors' book)\b"
)
"""Words of what is said or written elsewhere than at the event."""
_SAID_WHERE: Final = 60
"""Characters behind "said" in which "in an interview" stands."""
_CONCLUDED: Final = pattern(r"\bconcluded the (?:[\w-]+ ){0,2}(?:meeting|session|plenum|sitting|congress|conference)\b")
_VISIT_REVIEWED: Final = pattern(
    r"\b(?:discussed|heard|reviewed|examined|dealt with|informed of|briefed on) [^.;]{0,60}?"
    r"\b(?:results?|significance|success|visits?)\b[^.;]{0,90}?"
    r"\b(?:visits?|trip|tour)\b[^.;]{0,90}?\b(?:paid|made|undertaken) by\b"
)
"""A meeting that took stock of a journey, of which the report goes on to tell."""
_HEAD_OF = r"the (?:head|leader|chief) of the (?P<of>(?:[\w’'-]+ ){0,5}?)(?:delegation|group|party|mission|team)"
_HEAD_SPOKE: Final = guarded(
    rf"^{_HEAD_OF.replace('the', '[Tt]he', 1)}(?:,? (?:{_ADDRESSING}|{_IN_A_SPEECH}),?)? (?:also |then |in turn )?",
    rf"(?:{_SAID}|wished|hoped|expressed|thanked|proposed a toast"
    r"|made (?:an?|his|her) (?:[\w-]+ )?(?:speech|address))\b",
)
_SPOKEN_BY_HEAD: Final = guarded(
    r"\b(?:[Ss]peech(?:es)?|[Aa]ddress(?:es)?|[Tt]oasts?) (?:was|were) (?:made|delivered|given|proposed) ",
    rf"(?:there |at the \w+ )?by [^.;]{{0,120}}?{_HEAD_OF}\b",
)
"""Who heads the guests' delegation speaks for it, and is named where it was told of."""
_HEADED_BY = (
    r"(?P<company>(?:[\w’'-]+ ){0,6}?(?:delegation|group|party|mission|team)(?: of [^.;=]{3,90}?)?),? "
    r"(?:headed|led) by (?:(?!(?:headed|led) by)[\w’'-]+,? ){0,7}?"
)
"""A company told with who heads it, up to his name."""
_CAPITALS: Final = re.compile(r"[A-Z]")
_GATHERINGS: frozenset[EventKind] = frozenset(["meeting", "reception", "ceremony", "performance"])
"""Events at which those who take part and are reported to say something speak to all."""
_ADDRESSED: frozenset[EventKind] = frozenset(["meeting", "reception"])
"""Those of them at which to praise is to speak."""


@lru_cache(maxsize=8)
def _speaker(leader_alone: str) -> re.Pattern[str]:
    return pattern(
        rf"(?:[A-Z][^,⟦]{{0,200}}, )?(?P<s>⟦\d+⟧|{leader_alone})(?:,[^,]{{0,60}},)? ",
        rf"[“\"]?(?:also |then |again |\w+ly )?{_SAYING}\b",
    )


class Speaking:
    """Gives the speakers of one document's events their capacity."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._speaker = _speaker(story.grammar.leader_alone)
        self._by_title = ByTitle(story)

    def read(self, view: SentenceView, draft: Draft | None) -> None:
        """The speakers one sentence tells of, `draft` being the event it goes on telling."""
        if draft is None:
            return
        self._titled(view, draft)
        self._by_title.read(view, draft)
        if draft.event.kind in _GATHERINGS or draft.event.kind in BODY_KINDS:
            self._he_spoke(view, draft)
        if draft.event.kind == "meeting" and "he reporter " in view.skeleton:
            self._reporter(view, draft)
        if draft.event.kind in BODY_KINDS:
            self._leader(view, draft)
        elif draft.event.kind in _GATHERINGS:
            self._said(view, draft)
            head = _HEAD_SPOKE.search(view.skeleton) or _SPOKEN_BY_HEAD.search(view.skeleton)
            if head is not None and (guest := self._headed(head.group("of"), view.sentence.start, draft)) is not None:
                draft.add(guest, "spoke", [view.span(head.start("of"), head.end())])

    def _titled(self, view: SentenceView, draft: Draft) -> None:
        """ "The minister made an opening speech": the only one of those who take part that bears the title."""
        m = _TITLED_SPEAKER.match(view.skeleton)
        person = self._bearer(m.group("t"), draft, m.group("of") or "") if m else None
        if m and person is not None:
            capacity: Capacity = "reported" if (m.group("n") or "").startswith("report") else "spoke"
            draft.add(person, capacity, [view.span(m.start("t"), m.end("t"))])

    def _he_spoke(self, view: SentenceView, draft: Draft) -> None:
        """ "He made a speech", said of one who takes part."""
        m = _HE_SPOKE.match(view.skeleton)
        for person, spans in self._story.subject(view, m.group("s")) if m is not None else ():
            if m is not None and draft.has(person) and self._story.alive(person):
                draft.add(person, "reported" if m.group("r") or m.group("n") == "report" else "spoke", spans)

    def _reporter(self, view: SentenceView, draft: Draft) -> None:
        """ "…, the reporter said": the only one who is told to have spoken made the report."""
        if _THE_REPORTER.search(view.skeleton) is None:
            return
        spoke = [p for p in draft.persons() if draft.capacity(p) in ("spoke", "reported")]
        if len(spoke) == 1:
            draft.add(spoke[0], "reported", [])

    def _bearer(self, title: str, draft: Draft, body: str = "") -> Person | None:
        """The only participant with a post that begins with a title, in a body of which all these words are told."""
        begins, words = title.lower(), set(_LONG_WORD.findall(body.lower()))
        held = [
            person
            for person in self._story.people.by_key.values()
            if draft.has(person)
            and any(
                p.lower().startswith(begins) and words.issubset(_LONG_WORD.findall(p.lower())) for p in person.posts
            )
        ]
        return held[0] if len(held) == 1 else None

    def _headed(self, delegation: str, before: int, draft: Draft) -> Person | None:
        """The only one of those who take part that was told, before an offset, to head a delegation so called."""
        told = self._story.document.text[self._story.document.title_end : before]
        found = []
        for person in draft.persons():
            m = re.search(rf"\b{_HEADED_BY}{re.escape(person.name)}\b", told)
            company = m["company"] if m is not None else ""
            letters = "".join(_CAPITALS.findall(company))  # "the LDP delegation": of the Lively Donkeys' Party
            if company and (delegation.strip() in company or letters.endswith(delegation.strip())):
                found.append(person)
        return found[0] if len(found) == 1 else None

    def _leader(self, view: SentenceView, draft: Draft) -> None:
        """At a meeting of a standing body, whoever is reported to speak there speaks."""
        story = self._story
        m = self._speaker.match(view.skeleton)
        if m is None:
            return
        if _VISIT_REVIEWED.search(story.document.text, story.document.title_end, view.sentence.start):
            return  # what he said on the visit that the meeting discussed
        capacity: Capacity = "principal" if _CONCLUDED.search(view.skeleton) else "spoke"
        for person, spans in story.subject(view, m.group("s")):
            if not person.foreign and story.alive(person) and (person is story.people.leader or story.press):
                draft.add(person, capacity, spans)

    def _speaks(self, view: SentenceView, mention: Mention, draft: Draft, *, described: bool) -> bool:
        """Whether somebody not told to take part, and who is reported to say something, said it there; `described`: he
        is one of several, or more is told of him than his posts."""
        there = _SAID_THERE.search(view.skeleton) is not None
        if draft.event.kind == "meeting" and _AT_IT.match(view.skeleton) is not None and mention.native:
            return True  # "At the meeting ⟦0⟧ and ⟦1⟧ told about their work"
        if (mention.has_apposition or described) and (draft.event.kind == "meeting" or (mention.posts and there)):
            return True
        person = self._story.people.of(mention)
        if person is self._story.people.leader:
            return False
        document, start = self._story.document, view.sentence.start
        opens = document.text[start - 1 : start] == "\n"
        if draft.event.kind == "reception" and _AT_TABLE.match(view.skeleton) is not None:
            return bool(mention.posts)
        if draft.event.kind == "reception":  # its hosts and guests, one after the other
            known = bool(person.posts) and (bool(mention.posts) or any(d.has(person) for d in self._story.drafts))
            alone = not mention.has_apposition or any(not p.foreign for p in draft.people())
            return known and (opens or not alone)
        if not (mention.posts or mention.has_apposition):
            return False
        if there or _SPEECHES.search(document.text, document.title_end, start):
            return draft.event.kind in ("meeting", "ceremony")
        return draft.event.kind == "meeting" and bool(mention.posts) and opens

    def _said(self, view: SentenceView, draft: Draft) -> None:
        """At a gathering, a participant who is reported to say something speaks; at a meeting, whoever has his post."""
        m = _NAMED_SAID.match(view.skeleton) if "⟦" in view.skeleton else None
        titled = _TITLED_SAID.match(view.skeleton) if m is None else None
        told = m or titled
        if told is None or _NOT_THERE.search(view.skeleton, 0, told.end() + _SAID_WHERE):
            return
        if m is not None:
            described = m.group("others") is not None or m.group("unread") is not None or "ing " in m.group("s")
            for mention in view.named(m.group("s")):
                person = self._story.people.of(mention)
                if person is self._story.people.leader and m.group("wishes") is not None:
                    continue  # he greets the whole country, not those who are there
                if m.group("praise") is not None and draft.event.kind not in _ADDRESSED:
                    continue  # at a show or on a site one praises without a speech
                if draft.has(person) or (
                    self._story.alive(person) and self._speaks(view, mention, draft, described=described)
                ):
                    spans: list[Span] = [mention.span]
                    draft.add(person, "spoke", spans)
        elif titled is not None and (bearer := self._bearer(titled.group("t"), draft)) is not None:
            draft.add(bearer, "spoke", [view.span(titled.start("t"), titled.end("t"))])
