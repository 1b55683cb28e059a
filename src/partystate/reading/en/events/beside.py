"""Unnamed groups beside the leader of a visit: whom he had himself photographed with, and who performed for him.

"He praised the miners who dug the gallery and had a photo taken with them": whom "them" means is the last group of
people that he met, praised or gave something to, in the same sentence or the one before.
"""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS, WEEKDAY, pattern
from partystate.reading.report import Capacity, Span

_PHOTO_WITH = pattern(
    r"\b(?:had (?:(?:an?|his|the|another) (?:[\w-]+ ){0,2}?)?"
    r"(?:photo session|(?:photo|picture|photograph)s? taken|photo)"
    r"|posed for (?:an?|his)?\s*(?:[\w-]+ ){0,2}?(?:photo|photograph|picture|camera))"
    r"(?: together)? with (?P<g>[^.;⟦]+)"
)
_ALSO = pattern(
    r"(?:Then )?(?:[Hh]e|[Ss]he|⟦0⟧) (?:also |then |met (?:with )?(?=(?!them\b|all\b)[a-z][^.;⟦]{3,160} had ))"
)
""" "He also | had a photo taken with the miners", "He met smelters and | had … with them", behind another session."""
_BEHIND_GROUP = pattern(
    r" (?:in front|against|at the|before|after|with (?:profound|deep|great)"
    r"|and (?:gave|encouraged|conveyed|expressed))\b|, (?:\w+ing|saying)\b"
)
_MET_PEOPLE = pattern(
    rf"(?:Then )?(?:He|She|he|she|(?P<who>{MARK})) (?:also |then )?met(?: with)? (?P<w>{MARKS})"
    r"(?: and (?P<g>other [^.;⟦]+?))?(?= who\b| and \w+ed\b|[.,]|\s*$)"
)
_CONSULTED = pattern(
    r"\b(?:convened|held|called|organi[sz]ed|had) (?:an? )?consultative meetings? (?:(?:there|on the spot) )?"
    r"(?:of|with) (?P<g>[^.,;⟦]{5,120}?)"
    r"(?= (?:at|in|on|to|and|there|after|before|for)\b|[.,;]|\s*$)"
)
_THEM = pattern(r"(?:all of )?(?:them|those)\b")
_PRONOUN = pattern(r"(?:them|him|her|it)\b")
_PLAYERS = (
    r"(?:[Tt]roupes?|[Oo]rchestras?|[Ee]nsembles?|[Cc]horus|[Bb]ands?|[Ss]quads?|[Aa]rtistes?|[Aa]rtists|[Mm]usicians"
    r"|[Ss]ingers|[Ss]choolchildren|[Cc]hildren|[Ss]tudents|[Kk]indergarteners|[Ss]katers|[Gg]ymnasts"
    r"|[Aa]crobats|[Dd]ancers)"
)
_TROUPE = (
    r"(?:Band|band|Troupe|troupe|Orchestra|orchestra|Ensemble|ensemble|Chorus|chorus|Choir|choir|Art "
    r"Squad|art squad)"
)
_OF_TROUPE = guarded(
    r"\b(?:performance|concert) of (?P<g>the (?:[\w'’-]+ ){0,6}?",
    rf"{_TROUPE}\b(?: of (?:the )?[A-Z][^.;,⟦]{{3,60}}?)?)(?= (?:took|was|is|at|on|in)\b|[.;,]|$)",
)
""" "A performance of the band of the Ministry of X took place"."""
_BY_TROUPE = guarded(rf"\b(?:staged|put on|performed|created) by (?P<g>the (?:[\w'’-]+ ){{0,6}}?{_TROUPE}\b)")
_BY_OTHERS = guarded(
    r"^(?:It|The (?:[\w'’-]+ ){0,3}?(?:concert|performance|show|drama|opera)) (?:was|is) (?:also )?",
    r"(?:given|presented|staged|performed|put on) by (?P<g>(?:the )?[^.;⟦]{3,200}?)"
    r"(?= (?:in (?:celebration|honou?r|the presence)|on (?:the|[A-Z])|who|which|before|for)\b|[.;]|\s*$)",
)
""" "It was presented by teachers and students of the school": they need be no artistes."""
_BY_PLAIN = guarded(
    r"\b(?:performance|concert|show) (?:was )?(?:given|presented|staged|performed|put on) by ",
    r"(?P<g>(?:[a-z-]+ ){0,2}(?:personnel|soldiers|children|students|artists|artistes|servicepersons|workers"
    r"|schoolchildren|wives|women|farmers))\b(?= (?:on|at|in|and|with|for)\b|[.,]|\s*$)",
)
_SHOW_OF = guarded(
    r"\b(?:performance|concert|dancing party|art show|recital) of (?P<g>(?:the )?(?:[\w'’-]+ ){0,4}?",
    r"(?:members|officials|youths?|students|schoolchildren|children|women|workers|farmers|soldiers|servicepersons"
    r"|families|artistes)(?: (?:and(?! an?\b)|of|from|in) [^.;,⟦\"“]{3,80}?)?)"
    r"(?= (?:[\"“]|took place|was|were|is)|,? [\"“])",
)
""" "A performance of students of X took place"."""
_SOLO = guarded(
    r"\b(?:recital|solo (?:concert|performance)) (?:of|by) ",
    rf"(?:(?!works?\b|songs?\b|music\b|poems?\b|pieces\b|compositions\b)[a-z-]+ ){{0,3}}(?P<w>{MARKS})(?!['’]s)",
)
""" "A vocal recital of ⟦0⟧ was held", "A solo concert by ⟦0⟧": artistes by name."""
_NUMBERS = pattern(r"(?:, \d+)*,? and \d+\b(?: of [^.;,⟦]{3,60}?)?(?= (?:at|in|on|who|which|with|and)\b|[.;,]|\s*$)")
"""Behind a unit's number: those of other units ("of KPA Units 534 | , 529 and 549")."""
_NEXT_TROUPE = (
    r"(?:the )?(?:[\w'’.\"“”-]+ ){0,5}?(?:[Tt]roupes?|[Oo]rchestra|[Ee]nsemble|[Cc]horus|[Bb]and|[Cc]ircus|[Bb]allet"
    r"|[Cc]ompany|[Gg]roup|[Cc]hoir|[Aa]rtistes|[Ss]oloists)\b(?: (?:of|from) [^.;,⟦]{3,60}?)?"
)
_TROUPES = pattern(
    rf"(?:, {_NEXT_TROUPE})*,? and {_NEXT_TROUPE}(?= (?:at|in|on|who|which|with|and|took|was)\b|[.;,]|\s*$)"
)
"""Behind a troupe's name: further ones."""
_ARTISTES = (
    r"(?:art (?:groups?|squads?|troupes?)|artistes|artists|[Tt]roupes?|[Oo]rchestra|[Ee]nsemble|[Cc]horus|[Bb]and"
    r"|schoolchildren|players|members)"
)
_GIVEN_BY_ARTISTES = guarded(
    r"(?:\b(?:[Pp]erformances?|[Cc]oncerts?|[Nn]umbers|[Ss]hows?)\b(?:(?!\b(?:are|is)\b)[^.;⟦]){0,80}?|^It)"
    r"(?: (?:was|were))?(?: also)? ",
    r"(?:given|presented|staged|performed)\b(?: (?:at|in|on) [^.;⟦]{3,60}?)? by ",
    r"(?:the )?(?!them\b|him\b|her\b)",
    rf"(?P<g>(?:[\w'’-]+ ){{0,5}}?{_ARTISTES}\b(?: (?:of|in|from) [^.;⟦,]{{3,110}}?)?)"
    rf"(?= (?:at|in|on|and (?:\w+ly )?\w+ed|(?:on )?{WEEKDAY})\b|[.;,]|\s*$)",
)
""" "It was given by the art squad of the league", "a performance given at the reception by artistes of the band"."""
_STAGED_BY_ARTISTES = guarded(
    r"^(?:[Ss]taged|[Pp]resented|[Pp]ut on (?:the )?stage)(?: there)? by (?:the )?",
    rf"(?P<g>(?:[\w'’-]+ ){{0,5}}?{_ARTISTES}\b(?: (?:of|in|from) [^.;⟦,]{{3,110}}?)?) (?:was|were)\b",
)
_GIVEN_BY = guarded(
    r"\b(?:performance|concert|show|opera)[\"”]? (?:was )?(?:given|presented|staged|performed) by "
    r"(?P<g>(?:(?:the|an?) |(?<!was[ ]given[ ]by[ ])(?<!was[ ]performed[ ]by[ ])(?:[a-z-]+ ){0,2}(?:[a-z]+s|children)"
    r" (?:of|in|from|under) )[^.;,]+?)"
    r"(?= (?:today|yesterday|is|was|are|were|who|which|has|had|with|together|at (?:an?|the)"
    r"|and (?:\w+ly )?\w+ed)\b|[.;,]|$)"
    r"|\b(?:performance|concert|show)[^.;⟦]{0,60}? by (?P<g5>[^.;⟦,]{3,120}?)"
    r"(?= (?:took place|(?:was|were) (?:held|given))\b)"
    r"|(?:performance|concert|show|recital) was (?:given|performed|staged) by (?P<g2>[^.;]+)"
    r"|\b(?:performance|concert)\b[^.;⟦]{0,60}? given by (?P<g3>(?:major|famous|leading|central) [^.;,]{3,80}?)"
    r"(?= in\b|[.;,]|$)"
    r"|^(?P<g4>The [^.;⟦]{3,240}?\b(?:[Tt]roupes?|[Oo]rchestra|[Ee]nsemble|[Cc]horus|[Bb]and)\b[^.;⟦]{0,120}?)"
    r" (?:gave|staged|presented|put on) (?:their|its|a|the) (?:[\w-]+ ){0,2}performances?\b"
)
_PLAYED = guarded(
    r"^(?P<g>(?![A-Z]\w+ing (?:the|at|great|up|a)\b|(?:Greatly|Highly|Deeply|After|When|While|In|On|At|As)\b)"
    r"(?:(?:The|An?|Noted|Famous|Young) )?[^.;⟦,]{0,120}?",
    rf"\b{_PLAYERS}\b(?:(?!\bthat\b)[^.;⟦]){{0,120}}?),? (?:(?:also|then|jointly) )?",
    r"(?:put on (?:the )?stage|staged|presented|performed|played|sang|represented|rendered) ",
    r"(?:(?:at|in) [^.;⟦,]{3,60}? )?(?:(?:such|an?|the|various|many|other|several|colou?rful) )*(?:[\w-]+ ){0,3}?",
    r"(?:numbers|pieces|works|songs|music|repertoire|melodies|dances|chorus|acrobatics|programmes?|skills|movements)\b",
)
"""What was played, and by whom ("The orchestra and a singer put on the stage such numbers as …")."""
_CONSOLED = pattern(
    r"\b(?:met|consoled|comforted)(?: with)? the (?P<g>bereaved famil(?:y|ies)[^.;⟦]*?)"
    r"(?= and (?:expressed|conveyed|offered)|[.;])"
)
_TROUPE_AGAIN = pattern(
    r"(?:[Tt]he )?(?:creators and )?(?:artistes?|players|musicians|[Mm]embers) of the "
    r"(?:orchestra|troupe|ensemble|band|squad|art (?:groups?|squads?|troupes?))(?! of)\b"
    r"|(?:[Tt]he )?(?:orchestra|troupe|ensemble|band)(?= (?:marking|made)\b|$)"
)
"""Those whose troupe has been named already."""
_THE_FEW = pattern(r"the [a-z-]+(?: [a-z-]+)?")
""" "the company servicepersons": those named before."""
_GIVEN_AGAIN = pattern(r"[Tt]he (?:performance|concert|show|opera) (?:given|presented|staged) by (?:the )?[a-z]")
""" "The performance given by the buglers of the new era": in other words, those named before."""
_HIS_PARTY = pattern(
    r"\b(?:⟦\d+⟧,?|minister|president|premier|ambassador|chairman|speaker|head|guest|leader) and "
    r"(?P<g>(?:his|her|their) (?:party|entourage|companions?|suite))\b"
)
_COMPANY = r"(?:[\w'’-]+ ){0,3}?(?:delegation|group|troupe|team|party|mission|ensemble|orchestra|squad)"
_LED_BY = guarded(
    rf"^(?:(?:It|The {_COMPANY})(?: (?:is|was))? (?:led|headed) by|(?:Heading|Leading) (?:it|the {_COMPANY}) (?:is|was)"
    rf"|[Tt]he (?:head|leader) of (?:it|the {_COMPANY}) (?:is|was)) (?:[a-z][^.,;⟦]{{0,60}} )?(?P<w>{MARK})(?!['’]s)"
)
"""Who heads a company of which the sentence before has told."""
_A_COMPANY = pattern(r"\b(?:delegation|group|troupe|team|party|mission|ensemble|orchestra|squad)\b")
_THE = pattern(r"^(?:all\s+)?the ")
_ITS = pattern(r"^(?:its|their) ")
_ARTICLE = pattern(r"^(?:[Tt]he|[Aa]n?) ")
_OF_UNIT = pattern(r" of the (?:\w+ )?(?:unit|sub-unit|company|base|command|ship|brigade)$")
_LAST_SENTENCE = pattern(r"[A-Z][^.\n]*\.[ \n]*\Z")
_LONGEST_BEFORE = 600
"""Characters of the longest sentence that "them" is looked for in."""


class Beside:
    """Puts the unnamed company of one document's visits and performances into its events."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def read(self, view: SentenceView, draft: Draft | None) -> None:
        """The company one sentence tells of, `draft` being the event it goes on telling."""
        if draft is None:
            return
        if draft.event.kind == "mourning":
            self._consoled(view, draft)
        if draft.event.kind == "guidance":
            self._photographed(view, draft)
            self._met(view, draft)
            self._consulted(view, draft)
        if draft.event.kind == "ceremony" and _ALSO.match(view.skeleton) is not None:
            self._photographed(view, draft)
        if draft.event.kind == "travel":
            self._his_party(view, draft)
        if draft.event.kind in ("travel", "talks", "reception", "ceremony", "performance", "other"):
            self._led_by(view, draft)
        if draft.event.kind == "performance":
            self._soloists(view, draft)
        if draft.event.kind in ("guidance", "performance", "travel", "ceremony", "reception"):
            self._performed(view, draft)

    def _consoled(self, view: SentenceView, draft: Draft) -> None:
        """ "The envoy met the bereaved family and expressed sympathy": whom those who mourned consoled."""
        m = _CONSOLED.search(view.skeleton)
        if m is not None:
            guests: Capacity = "guest" if self._story.grammar.sides.is_foreign(m.group("g")) else "attended"
            draft.group(m.group("g"), guests, False, view.span(*m.span("g")))

    def _his_party(self, view: SentenceView, draft: Draft) -> None:
        """ "The foreign minister and his party were seen off": who travelled along."""
        m = _HIS_PARTY.search(view.skeleton)
        traveller = next((p for p in draft.people() if p.capacity in ("guest", "principal")), None)
        if m is not None and traveller is not None:
            draft.group(m.group("g"), traveller.capacity, False, view.span(*m.span("g")))

    def _led_by(self, view: SentenceView, draft: Draft) -> None:
        """ "The delegation is led by ⟦0⟧": who heads those that were met, or that travel."""
        m = _LED_BY.search(view.skeleton)
        company = next((g for g in draft.event.groups if _A_COMPANY.search(g.text)), None) if m is not None else None
        if m is None or company is None:
            return
        mention = view.named(m.group("w"))[0]
        person = self._story.people.of(mention)
        of_others = person.foreign and company.capacity == "principal"  # a guest heads no company of this state
        if self._story.alive(person) and not draft.has(person) and not of_others:
            to_foreigners = draft.event.kind == "talks" and draft.needs_own and not person.foreign
            whose = draft.event.kind in ("performance", "other")  # a show or a sight is seen for him
            draft.add(person, "principal" if to_foreigners or whose else company.capacity, [mention.span])

    def _photographed(self, view: SentenceView, draft: Draft) -> None:
        """ "He had a photo session with the miners", "… with them"."""
        m = _PHOTO_WITH.search(view.skeleton)
        if m is None:
            return
        if not _PRONOUN.match(m.group("g")):
            words = _BEHIND_GROUP.split(m.group("g"))[0].strip(" ,.")
            self._add(draft, view.plain(words), view.span_of(m.start("g"), len(words)))
        elif _THEM.match(m.group("g")):
            self._meant(draft, view.to_document(m.start()), view.sentence.start)

    def _consulted(self, view: SentenceView, draft: Draft) -> None:
        """ "He convened a consultative meeting of officials concerned": those who came to it."""
        m = _CONSULTED.search(view.skeleton)
        if m is not None:
            draft.group(m.group("g"), "attended", False, view.span_of(m.start("g"), len(m.group("g"))))

    def _met(self, view: SentenceView, draft: Draft) -> None:
        """ "Then he met ⟦0⟧ and ⟦1⟧ and other soldiers": people of the place visited."""
        m = _MET_PEOPLE.match(view.skeleton)
        if m is None or (m.group("who") and self._story.people.of(view.mentions[0]) is not self._story.people.leader):
            return
        for mention in view.named(m.group("w")):
            person = self._story.people.of(mention)
            if not person.foreign and self._story.alive(person):
                draft.add(person, "attended", [mention.span])
        if m.group("g"):
            self._add(draft, m.group("g"), view.span_of(m.start("g"), len(m.group("g"))))

    def _meant(self, draft: Draft, end: int, sentence: int) -> None:
        """Add whom "them" before document offset `end` means: somebody dealt with in this sentence or the last."""
        text = self._story.document.text
        last = _LAST_SENTENCE.search(text, max(0, sentence - _LONGEST_BEFORE), sentence)
        for start, stop in ((sentence, end), (last.start() if last else sentence, sentence)):
            found = list(self._story.grammar.dealt_with.finditer(text, start, stop))
            if found:
                self._add(draft, found[-1].group("g").strip(" ,."), found[-1].span("g"))
                return

    def _add(self, draft: Draft, words: str, span: Span) -> None:
        """A group as printed, but for "its" and "the unit", which a tour of several sites has to name."""
        text = _THE.sub("", words)
        site = self._story.sites[-1] if self._story.sites else ""
        if site and _ITS.match(text):
            text = f"{_ITS.sub('', text)} of {site}"
        elif len(self._story.sites) > 1:
            text = _OF_UNIT.sub(f" of {site}", text)
        draft.group(text, "attended", False, span)

    def _soloists(self, view: SentenceView, draft: Draft) -> None:
        """ "A piano recital of ⟦0⟧ was given": who performed alone."""
        m = _SOLO.search(view.skeleton)
        for mention in view.named(m.group("w")) if m is not None else ():
            person = self._story.absorb(mention)
            if self._story.alive(person) and person is not self._story.people.leader:
                draft.add(person, "performed", [mention.span])

    def _performed(self, view: SentenceView, draft: Draft) -> None:
        """ "A performance was given by the art troupe of the mine"."""
        m = _GIVEN_BY.search(view.skeleton) or _PLAYED.search(view.skeleton)
        if m is None and draft.event.kind == "performance":
            m = _OF_TROUPE.search(view.skeleton) or _BY_TROUPE.search(view.skeleton)
        if m is None and draft.event.kind in ("performance", "reception"):
            m = _GIVEN_BY_ARTISTES.search(view.skeleton) or _STAGED_BY_ARTISTES.match(view.skeleton)
        if m is None and draft.event.kind == "performance":
            m = _SHOW_OF.search(view.skeleton) or _BY_OTHERS.match(view.skeleton) or _BY_PLAIN.search(view.skeleton)
        if m is None:
            return
        group = next(name for name in ("g", "g5", "g2", "g3", "g4") if m.groupdict().get(name))
        text = m.group(group).strip(" ,.")
        more = _NUMBERS if text[-1:].isdigit() else _TROUPES
        further = more.match(view.skeleton, m.end(group))
        text += further.group().rstrip() if further is not None else ""
        target = self._story.latest("performance") or draft
        again = _TROUPE_AGAIN.match(text) or _GIVEN_AGAIN.match(view.skeleton, max(0, m.start() - len("The ")))
        if again and any(g.capacity == "performed" for g in target.event.groups):
            return  # "The performance given by the buglers of the new era was acclaimed"
        if _THE_FEW.fullmatch(text) and any(g.capacity == "performed" for g in target.event.groups):
            return
        told = target.event.groups
        told[:] = [g for g in told if g.capacity != "performed" or g.text not in text]  # one of them
        target.group(_ARTICLE.sub("", view.plain(text)), "performed", False, view.span_of(m.start(group), len(text)))
