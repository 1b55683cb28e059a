"""Talks and tables that the press tells of people named before: "The two leaders held a summit", "gave a dinner".

"The two" are the last of this state and the last foreigner named; a guest whom the first sentence only describes ("met
a senior diplomat of X") is named in one of the next.
"""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.setting import Setting
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.head_patterns import RECEPTION
from partystate.reading.en.people.context import Person
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, pattern
from partystate.reading.report import EventKind

_BOTH = (
    r"^(?:[^,⟦;.]{2,40}, |(?:In|That|Later in|Earlier in) (?:the )?(?:evening|day|morning|afternoon),? )?"
    r"(?:[Tt]he (?:two|pair|duo)(?: (?:leaders|men|women|sides|ministers|officials|diplomats"
    r"|presidents))?|They"
    r"|Both (?:leaders|men|sides|ministers)|The (?:leaders|ministers))"
)
_TALKED = pattern(
    rf"{_BOTH},? (?:(?:also|then|later|first|both|subsequently) )*(?P<v>(?:held|had|began|opened"
    rf"|continued) (?:[\w’'-]+ ){{0,5}}?"
    r"(?:talks|summit|meeting|discussions?|conversation|negotiations|tete-a-tete)\b|met\b(?! with)"
    r"|sat down (?:for|together|at|in)\b|shook hands (?:before|and (?:talked|sat|held))[^.;]{0,60}\b)"
)
_TWO_OF_OFFICE = guarded(
    r"\b[Tt]he two (?:countries['’] )?(?:top )?(?P<office>foreign|defen[cs]e|trade|railways?|health|culture"
    r"|sports) ministers ",
    r"(?:(?:have|had|also|then|later) )*(?P<v>(?:began|begun|held|opened|started) (?:[\w-]+ ){0,3}?(?:talks"
    r"|negotiations)|met\b)",
)
_DINED = pattern(
    rf"{_BOTH},? (?:(?:also|then|later|both) )*(?P<v>(?:had|shared|ate|enjoyed|attended|went on to) (?:an?|the"
    rf"|their) (?:[\w-]+ ){{0,3}}?"
    rf"{RECEPTION})\b"
)
_AND_TABLE = pattern(
    rf",? (?:and|before|then|later|(?<=⟧,[ ])who|(?<=⟧[ ])who) "
    rf"(?:(?:{MARK}|he|she|[A-Z][a-z]+|later|also|then|afterwards) )*"
    rf"(?P<v>(?:gave|hosted|threw|held|hosting"
    rf"|giving|attended|had) "
    rf"(?:an?|the) (?:[\w-]+ ){{0,3}}?{RECEPTION})\b(?P<for> (?:in (?:his|her|their) honou?r|for (?:him|her|them"
    rf"|the (?:[\w-]+ )?(?:guests?|visitors?|delegation))))?"
)
_HOSTED_BY = pattern(
    rf"\b(?:hosted|given|thrown) by (?P<h>{MARK}(?:,? and (?:his|her) (?:wife|husband),? {MARK})?)(?!['’]s)"
)
_WITH_ONE = (
    r"(?:met|held (?:[\w-]+ ){0,4}?(?:talks|consultations|discussions|a meeting)|sat down|conferred"
    r"|had (?:[\w-]+ ){0,3}?talks)"
)
_UNNAMED_MET = guarded(
    rf"^(?P<a>(?:An?|The|[A-Z][\w’'-]*)[^,.;⟦]{{3,90}}?),? (?P<v>{_WITH_ONE})(?: (?:on )?\w+day)?(?: with)? ",
    r"(?P<b>(?:an?|the|his|her|their|[A-Z])[^.;⟦]{3,160})",
)
_STATES_TALKED = guarded(
    r"^(?P<a>[^.;⟦]{3,80}?) and (?P<b>[^,.;⟦]{3,60}?),? (?:(?:have|had|also) )*(?P<v>(?:held|hold|began|begun|started"
    r"|opened|resumed|kicked off|wrapped up|ended|concluded) (?:[\w-]+ ){0,6}?(?:talks|negotiations|consultations))\b"
)
""" "The North's foreign minister met his Chinese counterpart on Friday": who they are is told behind it."""
_NOT_MET = pattern(r"\b(?:never|not|had|if|when|after|before|since|whether|would|may|last)\b")
_ONE_WITH_ANOTHER = pattern(
    rf"{MARK}(?!['’]s)(?:,? [^.;⟦]{{0,90}}?)?,? and (?:[\w’'.-]+ ){{0,6}}?{MARK}(?!['’]s)"
    rf"|{MARK}(?!['’]s),? (?:(?:also|then) )?(?:told|assured|informed|thanked|briefed|asked|urged|met|handed|promised)"
    rf" (?:[\w’'.-]+ ){{0,6}}?{MARK}(?!['’]s)"
    rf"|{MARK}[^⟦]{{0,120}}?\b(?:led|leads|leading|headed|heads|heading|represent\w+)\b[^⟦]*{MARK}"
    rf"|\b(?:led|headed|represented) by {MARK}[^⟦]*{MARK}"
)
"""How a sentence names the two whose talks have been told: together, one speaking to the other, or each as head."""
_SPOKE_TO = pattern(
    rf"(?:[^⟦.;]{{0,60}}, )?(?P<g>{MARK}),? (?:(?:also|then) )?(?:handed|told|conveyed|delivered|passed|relayed"
    rf"|gave|presented|arrived|is|was|led|leads"
    r"|said|expressed|thanked|brought|who|heads|headed|visited|came|flew|travell?ed"
    r"|(?:reportedly )?(?:urged|asked|proposed|pressed|invited|briefed|assured))\b"
)
_BY_ERRAND = pattern(r"\b(?:the|their|his|its) (?:[\w-]+ )?(?:envoy|emissary|representative),? $")
_ERRAND_BEFORE = 48
""" "called the visit by their envoy, | Wang Wu, a success", and the characters before a name in which that stands."""
_ENVOY = pattern(r"\b(?:envoy|emissary|representative)\b")
"""One who is described and not named, though told as a group."""
_SOON = 3
"""Paragraphs behind the talks in which a guest only described is named."""


class PressTalks:
    """Reads what one document of the press tells of two people who met."""

    def __init__(self, story: Story, setting: Setting) -> None:
        self._story = story
        self._setting = setting
        self._described: tuple[Draft, int] | None = None
        """Talks with a guest whom the press has only described, and the paragraph that told them."""
        self._unnamed: tuple[SentenceView, Head] | None = None
        """The talks of two whom the press has told by their offices or states alone."""

    def read(self, view: SentenceView, opened: Draft | None) -> Draft | None:
        """The event that a sentence tells of two named before, or the guest of the one told; `opened`: its own."""
        self._guest(view, opened)
        if opened is not None and opened.event.kind == "talks":
            if not opened.people() and not opened.event.groups and _TALKED.match(view.skeleton) is not None:
                self._both(view, opened)  # "The two leaders later held talks"
            self._table(view, opened)
            return opened
        if opened is not None or self._story.looks_back(view):
            return opened
        if self._story.first("talks") is None and (named := self._of_unnamed(view)) is not None:
            return named
        if self._story.first("talks") is None and (m := _TALKED.match(view.skeleton)) is not None:
            return self._together(view, Head("talks", m.start("v"), m.start("v"), m.end("v")))
        if self._story.first("reception") is None and (m := _DINED.match(view.skeleton)) is not None:
            return self._together(view, Head("reception", m.start("v"), m.start("v"), m.end("v")))
        return None

    def _of_unnamed(self, view: SentenceView) -> Draft | None:
        """The talks of two told by their offices alone, once a sentence not far behind names one of either state."""
        told = self._unnamed
        if not view.mentions:
            m = _UNNAMED_MET.match(view.skeleton) or _STATES_TALKED.match(view.skeleton)
            if m is not None and view.sentence.paragraph <= _SOON:
                a, b = self._whose(m["a"]), self._whose(m["b"])
                if {a, b} == {"own", "abroad"} and _NOT_MET.search(m["a"]) is None:
                    self._unnamed = view, Head("talks", m.start("v"), m.start("v"), m.end("v"))
            return None
        if told is None or view.sentence.paragraph > told[0].sentence.paragraph + _SOON:
            return None
        people = list({p.name: p for p in map(self._story.people.of, view.mentions) if self._story.alive(p)}.values())
        own, guests = [p for p in people if not p.foreign], [p for p in people if p.foreign]
        if len(own) != 1 or len(guests) != 1 or _ONE_WITH_ANOTHER.search(view.skeleton) is None:
            return None
        self._unnamed = None
        return self._open(told[0], told[1], own[0], guests[0])

    def _whose(self, words: str) -> str:
        """Whose people words tell of: "own", "abroad" or neither."""
        lexicon = self._story.grammar.lexicon
        own = any(name in words for name in lexicon.own_names)
        own = own or any(name in words for name, body in lexicon.possessors.items() if not body and name[0].isupper())
        named = {word.removesuffix("'s").removesuffix("’s") for word in words.split()}
        abroad = not lexicon.of_other_states.isdisjoint(named) or any(name in words for name in lexicon.rivals)
        return "own" if own and not abroad else "abroad" if abroad and not own else ""

    def _together(self, view: SentenceView, head: Head) -> Draft | None:
        own, guest = self._last_named(view, foreign=False), self._last_named(view, foreign=True)
        if own is None or guest is None:
            return None
        return self._open(view, head, own, guest)

    def _both(self, view: SentenceView, draft: Draft) -> None:
        """Put the two named last into talks whose own sentence only calls them "the two leaders"."""
        own, guest = self._last_named(view, foreign=False), self._last_named(view, foreign=True)
        if own is not None and guest is not None:
            draft.add(own, "principal", own.spans[-1:])
            draft.add(guest, "guest", guest.spans[-1:])

    def of_ministers(self, view: SentenceView) -> Draft | None:
        """ "The two foreign ministers began talks", beside those of others: who of either state has that office."""
        office = _TWO_OF_OFFICE.search(view.skeleton) if self._story.first("talks") is not None else None
        if office is None or self._story.looks_back(view):
            return None
        held = office["office"].lower().replace("defense", "defence")
        names = (f"{held} minister", f"minister of {held}")
        people = self._story.people.by_key.values()
        bearers = [p for p in people if any(q.lower().replace("defense", "defence").startswith(names) for q in p.posts)]
        own = [p for p in bearers if not p.foreign and self._story.alive(p)]
        guests = [p for p in bearers if p.foreign]
        if len(own) != 1 or len(guests) != 1:
            return None
        if any(d.event.kind == "talks" and d.has(own[0]) for d in self._story.drafts):
            return None
        before, at = self._story.current, office.start("v")
        draft = self._open(view, Head("talks", at, at, office.end("v")), own[0], guests[0])
        self._story.current = before
        return draft

    def _open(self, view: SentenceView, head: Head, own: Person, guest: Person | None) -> Draft:
        draft = self._story.open(view, head)
        self._setting.give(view, head, draft)
        draft.add(own, "principal", own.spans[-1:])
        if guest is not None:
            draft.add(guest, "guest" if head.kind == "talks" else "principal", guest.spans[-1:])
        self._story.current = draft
        return draft

    def _last_named(self, view: SentenceView, *, foreign: bool) -> Person | None:
        """Whom the text before a sentence named last, of this state or from elsewhere; for talks somebody active."""
        told = [p for d in self._story.drafts for p in d.people()]
        found: list[tuple[int, Person]] = []
        for person in self._story.people.by_key.values():
            before = [start for start, _ in person.spans if start < view.sentence.start]
            if person.foreign == foreign and before and self._story.alive(person):
                takes_part = any(p.name == person.name for p in told)
                if takes_part or person is self._story.people.leader or not told:
                    found.append((before[-1], person))
        return max(found, key=lambda one: one[0])[1] if found else None

    def _table(self, view: SentenceView, talks: Draft) -> None:
        """ "… had a talk with ⟦1⟧ and gave a dinner in his honour"."""
        m = _AND_TABLE.search(view.skeleton)
        if m is None or self._story.first("reception") is not None:
            return
        people = self._story.people.by_key.values()
        own = next((p for p in people if not p.foreign and talks.has(p)), None)
        guest = next((p for p in people if p.foreign and talks.has(p)), None)
        guests = [g for g in talks.event.groups if g.capacity == "guest"]
        if own is None or (guest is None and not guests):
            return
        kind: EventKind = "reception"
        draft = self._open(view, Head(kind, m.start("v"), m.start("v"), m.end("v")), own, guest)
        for group in guests if guest is None else ():  # "had talks with the envoys and gave a dinner"
            draft.group(group.text, "guest", group.video, group.evidence[0])
        hosts = _HOSTED_BY.search(view.skeleton, m.end("v"))
        for mention in view.named(hosts["h"]) if hosts is not None else ():
            draft.add(self._story.people.of(mention), "principal", [mention.span])
        self._story.current = talks

    def _guest(self, view: SentenceView, opened: Draft | None) -> None:
        """ "⟦0⟧, special envoy of X, handed him a letter": who had only been described."""
        if opened is not None and opened.event.kind == "talks":
            named = any(p.foreign for p in opened.people())
            groups = opened.event.groups
            unnamed = not groups or (len(groups) == 1 and _ENVOY.search(groups[0].text) is not None)
            self._described = None if named or not unnamed else (opened, view.sentence.paragraph)
            return
        if self._described is None:
            return
        draft, paragraph = self._described
        m = _SPOKE_TO.match(view.skeleton)
        envoy = next((mention for mention in view.mentions if self._by_errand(mention)), None)
        if (m is None and envoy is None) or view.sentence.paragraph > paragraph + _SOON:
            return
        mention = envoy if envoy is not None or m is None else view.named(m.group("g"))[0]
        if mention is None:
            return
        person = self._story.people.of(mention)
        if envoy is not None and not person.own:
            person.foreign = True  # of whichever nation his name has the shape
        if person.foreign and (mention.posts or envoy is not None):
            draft.add(person, "guest", [mention.span])
            draft.event.groups.clear()  # the envoy now has a name
            self._described = None

    def _by_errand(self, mention: Mention) -> bool:
        start = mention.span[0]
        return _BY_ERRAND.search(self._story.document.text, max(0, start - _ERRAND_BEFORE), start) is not None
