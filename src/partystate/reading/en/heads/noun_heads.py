"""Heads told by the event's own noun: it is held or given, a body convenes it, or somebody is elected at it."""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.en.heads.clause import GUIDED_BY
from partystate.reading.en.heads.convening import (
    ARRANGED,
    BEHIND_MEETING,
    CONVENED,
    ELECTED_AT,
    ELECTING,
    MANY_PEOPLE,
    MET_FOR,
    OF_DELEGATES,
    SAT,
    THAT_DID,
    TOLD_IN_PASSING,
)  # fmt: skip
from partystate.reading.en.heads.event_nouns import kind_of, noun_head
from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.head_patterns import TEST
from partystate.reading.en.heads.inverted_heads import (
    AT_A_MEETING,
    AT_AN_EVENT,
    AT_THE,
    CONFERRED,
    HELD_AT,
    LAUNCHED_WITH,
    SCENE_OF,
)  # fmt: skip
from partystate.reading.en.heads.meetings import Meeting, MeetingReader
from partystate.reading.en.text.quotation import in_quotation
from partystate.reading.guards import GuardedSet, guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import MARK, pattern
from partystate.reading.report import EventKind

_HELD: Final = pattern(
    r"\b(?P<held>(?:was|were|is|are|has been|have been) "
    r"(?:also )?(?:[a-z]+ly )?"
    r"(?:held|convened|opened|closed|given|arranged|inaugurated|unveiled|organized|organised|staged|wound up|continued"
    r"|hosted|called|laid|placed(?= (?:before|at))|presented|premiered|screened|signed|inked|conducted"
    r"|had(?= (?:here )?between)|played|presented to(?= (?:the )?(?:[\w-]+ ){0,2}statues?\b)"
    r"|concluded|carried out(?= (?:at|in) all)|attended(?= by)"
    r"|(?:co-)?(?:presided(?: over)?|chaired)(?= (?:jointly )?by)|made(?= (?:here|at|in|on) )"
    r"|(?<!been[ ])(?:shown|performed|put on)(?: (?:the )?stage)?(?= (?:here|at|in|on|for the)\b)"
    r"|(?:now )?going on|(?:now )?under way|underway)"
    r"|took place|takes place|opened|closed|continued|met\b(?! with)|concluded|kicked off|began"
    r"|started|ran(?= from)|(?:went into|entered|had|held|proceeded to|moved into|began|opened) (?:its|the|a) "
    r"(?:[a-z]+|\d+(?:st|nd|rd|th)|final|last)(?:-day)?(?: day|(?:(?<=-day)|(?: day['’]s)?) sitting)"
    r"|went on(?= (?:on|for|in)\b)|proceeded(?= (?:on|for|with|in)\b)"
    r"|(?:came|drew) to (?:a|an|its) (?:close|end)|got under way|wrapped up|ended)\b"
)
_FURTHEST_VERB: Final = 700
"""Characters of the longest subject read as an event's noun phrase."""
_ADVERBIAL: Final = pattern(
    r"^(?:In [^,]{2,60}|On [^,]{2,140}|At [^,]{2,60}|Meanwhile|Then|Earlier|Later|That day|The same day"
    r"|(?:Amid|Amidst|With|Under|Thanks to|True to|Upon) [^;⟦]{2,240}(?=, (?:an?|the) [^,]{3,80}$)"
    r"|[A-Z][a-z]+ing (?=the|an? )[^;⟦]{2,400}(?=, (?:an?|the) [^,]{3,200}$)"
    r"|[A-Z][a-z]+ing (?=the|an? )[^;⟦]{2,400}?"
    r"(?=, an? (?:[\w-]+ ){0,4}?(?:ceremony|meeting|rally) (?:for|of|to) [^;⟦]{3,260}$)"
    r"|[\"“][^\"”]{3,120}[\"”](?=, an? )"
    r"|Prior to [^,]{2,60}|After [^,]{2,80}|Following [^,]{2,60}|According to [^,]{2,60}), "
)
_MEETING_OF_TWO: Final = pattern(
    r"(?:[Mm]eeting|[Cc]onversation|[Nn]egotiations|[Cc]onsultations|[Tt]alks?|[Ii]nterview|[Dd]iscussions?)$"
)
_THE_TWO: Final = pattern(
    rf"[^.;⟦]{{0,60}}? between (?:[\w’'-]+ ){{0,4}}{MARK}[^.;⟦]{{0,60}}? and (?:[\w’'-]+ ){{0,4}}{MARK}"
)
"""Behind the verb, the two who held it."""
_OF_THE_YEAR: Final = pattern(r"(?<=[a-z])-(?:19|20)\d\d\b")
""" "Spring Exhibition-2025"."""
_MONTH_AND_YEAR: Final = pattern(r"(?<=[a-z]), (?=(?:19|20)\d\d [a-z])")
""" "the March, 2013 plenary meeting"."""
_OF_SEVERAL: Final = pattern(
    r"(?:The )?[A-Z][^,;⟦]{2,60}(?:, [A-Z][^,;⟦]{2,60}){0,12}?,? and "
    r"(?=[A-Z][\w -]{2,60} (?:[Cc]onferences|[Cc]ongresses|[Ss]essions|[Mm]eetings|[Rr]allies)\b)"
)
""" "The Northern, Southern and | Harbour City Conferences of X": of several places, each its own."""
_SOMEBODY: Final = pattern(r"(?:⟧,?|\b(?:he|she|they|who|also|later|then|had|has))$")
_OF_IT_MET: Final = pattern(
    r"(?:(?:The|Some|Senior|Leading) )?(?:[Oo]fficials|[Mm]embers|[Ss]ecretaries|[Ll]eaders|[Cc]adres) of .* met "
    r"(?!(?:on|in|at|for|under|here|to|again|behind|late|early|this|together|over|by|as|and|\w+day)\b)"
)
""" "Members of the Bureau | met a delegation": they did, and their body did not meet."""
_FOLLOWED: Final = guarded(
    r"\b(?:was|were) followed by (?P<np>an? (?:[\w-]+ ){1,4}?)(?P<held>given|held|hosted|staged|arranged)\b"
)
_AND_AN_EVENT: Final = re.compile(r" and (?=(?:an?|its) [^,;]*$)")
_NEGATIVE: Final = pattern(
    r"\b(?:will|would|shall|to be|is to|are to|is scheduled|is expected|should|may) (?:be )?(?:\w+ )?$"
)
_OPENS: Final = frozenset(["opened", "started", "began", "closed", "ended", "concluded"])
_AN_ERA: Final = pattern(
    r"(?: up)?(?: (?:an?|the|its|our|another|this))? (?:[\w-]+ ){0,4}?(?:era|epoch|age|phase|stage|chapter|page|period"
    r"|prospects?|vistas?|heyday|way|road|path|avenue|doors?|turn|turning point|decade)\b"
)
"""What a congress is said to have opened for the nation."""
_TELLING_THAT: Final = pattern(
    r"(?:Recalling|Noting|Stating|Saying|Stressing|Pointing out|Mentioning) that\b"
    r"|(?:It|He|She|They) (?:also )?(?:said|noted|added|stressed|recalled) "
)
"""Begins what somebody says of an event ("Recalling that the first conference | took place in 1958, …")."""
_LIES: Final = pattern(r"(?:is|are) (?:laid|placed)")
"""A state and no event ("the coffin is placed at …")."""
_THERE: Final = pattern(
    r"^(?:(?:On|In|At|Meanwhile|Then|Earlier|Later|That day)\b[^,⟦]{0,60}?,? (?=[Tt]here )"
    r"|(?P<led>Amid|With|As|Under)\b[^⟦]{3,300}, )?"
    r"[Tt]here (?P<held>took place|(?:was|were) held|was|were)"
    r"(?: (?:here|on (?:[A-Z][a-z]+ \d+|[A-Z][a-z]+day)|yesterday|today)(?= an? ))* "
    r"(?P<np>[^.;]+?)(?= here\b|[.;]|\s*$)"
)
"""The event's noun behind "there was"."""
_THE_BODYS: Final = pattern(r"\bof the (?:congress|conference|plenary meeting|session)\b")
_TELLING_PURPOSE: Final = pattern(r" to (?:\w+ly )?[a-z]+\b| with the (?:attendance|participation)\b")
"""Where a meeting's noun phrase tells what it was for, which names no body that met."""
_SETTING_OUT: Final = pattern(
    r"(?:Soon|Right|Just|Immediately|After|Upon|Following|In|On|ON|At|With|As|When|While|Under|Amid|According"
    r"|Prior|Before"
    r"|True|To|For|Thanks)\b[^;]*, (?=[Tt]he |[A-Z])"
)
"""What is told before a body that convenes a meeting."""
_MOURNS: Final = pattern(r"\bto mourn\b|\bbefore the bier\b")
_IS_CLAUSE: Final = pattern(r"\b(?:has|have|had|since|which|who|passed|elapsed)\b")
"""No noun phrase: "a year has passed since a conference"."""
_TEST_NOUN: Final = pattern(rf"\b{TEST}$")
_GUIDED: Final = pattern(rf" (?:with {MARK},? (?:at (?:an?|the) (?:observation|watch)|watching|guiding|in "
    rf"attendance)\b)|[^.;⟦]{{0,80}} in the presence of (?:[\w’'-]+ ){{0,4}}{MARK}"
    rf"|[^.;⟦]{{0,60}}? {GUIDED_BY} {MARK}")
"""Who is named so with the event's verb takes part in it; elsewhere the phrase is praise."""
_OTHERWISE: Final = GuardedSet(
    [CONVENED, SAT, ARRANGED, _FOLLOWED, AT_AN_EVENT, HELD_AT, SCENE_OF, AT_THE, CONFERRED, LAUNCHED_WITH]
)
"""What `_told_otherwise` asks for, in one pass."""


class NounHeadReader:
    """Finds the heads whose subject, object or setting is the event's noun."""

    def __init__(self, lexicon: Lexicon, meetings: MeetingReader) -> None:
        self._meetings = meetings
        self._countries = lexicon.other_states

    def held(self, skeleton: str) -> Head | None:
        """The head of a sentence that may say that something was held."""
        found = self._passive(skeleton)
        if found is not None:
            return found
        return self._told_otherwise(skeleton) if _OTHERWISE.possible(skeleton) else self._there(skeleton)

    def that_did(self, skeleton: str) -> Head | None:
        """ "A meeting of X, which was held here on Monday, adopted …": the event acts itself."""
        m = THAT_DID.match(skeleton)
        found = self.event_noun(m.group("np"), "held") if m is not None else None
        if m is None or found is None:
            return None
        kind, meeting = found
        at, verb = m.start("np"), m.start("h")
        head = Head(kind, at, verb, m.end("h"), subject=m.group("np"), meeting=meeting, opened=True)
        head.by_deeds = True
        return head

    def of_an_election(self, skeleton: str) -> Head | None:
        """The meeting that is told by who was elected or relieved there."""
        return self._elected_at(skeleton) or self._electing(skeleton) or self._at_a_meeting(skeleton)

    def _elected_at(self, skeleton: str) -> Head | None:
        """ "The members of X were elected at the first session of Y today": the session is told by its elections."""
        m = ELECTED_AT.search(skeleton)
        meeting = self._meetings.read(m.group("n")) if m and not in_quotation(skeleton[: m.start()]) else None
        if m is None or meeting is None or not meeting.body:
            return None
        return Head(meeting.kind, m.start("n"), m.start("n"), m.end("n"), meeting=meeting, opened=True)

    def _electing(self, skeleton: str) -> Head | None:
        """ "The first session of the 9th Assembly held here elected ⟦0⟧ …": the session itself acts."""
        m = ELECTING.match(skeleton)
        meeting = self._meetings.read(m.group("n")) if m else None
        if m is None or meeting is None or not meeting.body:
            return None
        return Head(meeting.kind, m.start("n"), m.start("h"), m.end("h"), meeting=meeting, opened=True)

    def _at_a_meeting(self, skeleton: str) -> Head | None:
        """ "At a meeting of X on July 15, ⟦0⟧ was relieved …": the meeting stands before what it did."""
        m = AT_A_MEETING.match(skeleton)
        meeting = self._meetings.read(m.group("np")) if m else None
        if m is None or meeting is None or not meeting.body:
            return None
        return Head(meeting.kind, m.start("np"), m.start("h"), m.end("h"), meeting=meeting, opened=True)

    def _passive(self, skeleton: str) -> Head | None:
        """ "A meeting of … was held at …": the event noun is the subject."""
        between = " between " in skeleton
        for m in _HELD.finditer(skeleton):
            if m.start() > _FURTHEST_VERB:
                break
            subject = skeleton[: m.start()].rstrip(" ,")
            adverbial = _ADVERBIAL.search(subject)
            clause = subject[adverbial.end() :] if adverbial else subject
            if m.group("held") in _OPENS and _AN_ERA.match(skeleton, m.end()):
                continue  # "The congress | opened a new chapter": what it meant, and not that it met
            if subject.endswith((", which", ", that")) or _TELLING_THAT.match(subject) is not None:
                continue  # "The fair, which | opened on Monday, closed"
            if m.group("held") == "met" and (_SOMEBODY.search(subject) or _OF_IT_MET.match(skeleton)) is not None:
                continue  # "attended the forum in X, where he | met his counterpart"
            if _NEGATIVE.search(subject + " ") or in_quotation(subject) or _LIES.match(m.group("held")):
                continue
            found = self.event_noun(clause, m.group("held"))
            if m.group("held") == "met":
                found = self._met_for(skeleton, m.end(), clause) or found
            two = found is None and (" was " in clause or " were " in clause)
            if two and (joined := _AND_AN_EVENT.search(clause)) is not None:
                clause = clause[joined.end() :]  # "The mill was completed and | a ceremony for it took place"
                found = self.event_noun(clause, m.group("held"))
            led = _SETTING_OUT.match(subject) if found is None and clause is subject else None
            if led:  # "Amid the hopes of all the people, the … meeting was held": whatever is told before
                clause = subject[led.end() :]
                found = self.event_noun(clause, m.group("held"))
            if between and _MEETING_OF_TWO.search(noun_head(clause)) and _THE_TWO.match(skeleton, m.end()):
                found = "talks", None  # "Consultations | were held in Hanoi between ⟦0⟧ and ⟦1⟧"
            if found is None and _TEST_NOUN.search(noun_head(clause)) and _GUIDED.search(skeleton, m.end()):
                found = "guidance", None
            if found is None:
                continue
            kind, meeting = found
            if kind == "ceremony" and _MOURNS.search(skeleton, m.end()):
                kind = "mourning"
            start = len(subject) - len(clause)
            return Head(kind, start, m.start(), m.end(), subject=clause, meeting=meeting, opened=True)
        return None

    def _there(self, skeleton: str) -> Head | None:
        """ "There was a ceremony …": the event noun follows."""
        m = _THERE.match(skeleton)
        if m is None:
            return None
        found = self.event_noun(m.group("np"), "held")
        if found is None:
            return None
        kind, meeting = found
        if kind == "meeting" and m.group("led") and _THE_BODYS.search(m.group("np")):
            named = self._meetings.read(m.group()[: m.start("held")])  # "at the news of the 8th Congress of …, there …"
            kind, meeting = (named.kind, named) if named is not None and named.body else (kind, meeting)
        at = m.start("np")
        return Head(kind, at, m.start("held"), at, subject=m.group("np"), meeting=meeting, opened=True)

    def _met_for(self, skeleton: str, behind: int, body: str) -> tuple[EventKind, Meeting | None] | None:
        """ "The Bureau of the 8th C.C. met | for its seventh enlarged meeting": told behind the verb which it was."""
        whose = f"the {body.removeprefix('The ')}" if body.startswith("The ") else body
        m = MET_FOR.match(skeleton, behind)
        for meeting in (*([m.group("obj")] if m is not None else ()), "meeting"):
            found = self._meetings.read(f"{meeting} of {whose}")
            if found is not None and self._meetings.of_named_organ(found):
                return found.kind, found
        return None

    def _told_otherwise(self, skeleton: str) -> Head | None:
        """Who called a meeting, or where the event's noun stands behind another verb than its own."""
        return (
            self._convened(skeleton)
            or self._arranged(skeleton)
            or self._there(skeleton)
            or self._followed(skeleton)
            or self._at_an_event(skeleton)
        )

    def _followed(self, skeleton: str) -> Head | None:
        """ "The photo session was followed by a reception given at …"."""
        m = _FOLLOWED.search(skeleton)
        if m is None or in_quotation(skeleton[: m.start()]):
            return None
        found = self.event_noun(m.group("np").rstrip(), "given")
        if found is None:
            return None
        kind, meeting = found
        return Head(kind, m.start("np"), m.start(), m.end(), subject=m.group("np"), meeting=meeting, opened=True)

    def _at_an_event(self, skeleton: str) -> Head | None:
        """ "The orders were awarded at a ceremony in the Hall on Monday": the event is told in passing."""
        m = AT_AN_EVENT.search(skeleton) or LAUNCHED_WITH.search(skeleton)
        found = self.event_noun(m.group("np"), "held") if m and not in_quotation(skeleton[: m.start()]) else None
        if m is not None and found is not None:
            kind, meeting = found
            at, end = m.span("np")
            return Head(kind, at, at, end, subject=m.group("np"), meeting=meeting, opened=True)
        m = HELD_AT.match(skeleton) or SCENE_OF.match(skeleton) or AT_THE.match(skeleton)
        found = self.event_noun(m.group("np"), "held") if m else None
        if m is not None and found is not None:
            kind, meeting = found
            verb = 0 if m.start("h") < m.start("np") else m.start("h")
            return Head(kind, m.start(), verb, m.end(), subject=m.group("np"), meeting=meeting, opened=True)
        m = CONFERRED.search(skeleton)
        if m is None:
            return None
        return Head("ceremony", m.start(), m.start("v"), m.end() - 1, subject=m.group("s"), opened=True)

    def event_noun(self, clause: str, verb: str) -> tuple[EventKind, Meeting | None] | None:
        """The kind, and where it is a meeting which one, that an event's noun phrase tells."""
        clause = _MONTH_AND_YEAR.sub(" ", _OF_THE_YEAR.sub("", clause))
        if (several := _OF_SEVERAL.match(clause)) is not None:
            clause = clause[several.end() :]
        head_phrase = noun_head(clause)
        if not head_phrase or _IS_CLAUSE.search(head_phrase):
            return None
        kind = kind_of(head_phrase.lower(), clause.lower(), verb)
        if verb == "met" and kind in (None, "meeting"):
            body = self._meetings.read(f"meeting of {head_phrase}")
            if body is not None and self._meetings.of_named_organ(body):
                return body.kind, body  # "The Political Bureau | met"
        if kind != "meeting":
            return (kind, None) if kind else None
        purpose = _TELLING_PURPOSE.search(clause, len(head_phrase))
        meeting = self._meetings.read(clause[: purpose.start()] if purpose else clause)
        if meeting is None and "presentation" in head_phrase:
            meeting = Meeting("meeting", None, None, None, None)
        return (meeting.kind, meeting) if meeting else None

    def _convened(self, skeleton: str) -> Head | None:
        """ "The Political Bureau of the C.C. convened its fourth enlarged meeting on August 25"."""
        m = CONVENED.match(skeleton) or SAT.match(skeleton)
        if m is None or TOLD_IN_PASSING.search(m.group("body")):
            return None
        met = BEHIND_MEETING.split(m.group("obj"))[0]
        lead = _SETTING_OUT.match(m.group("body"))
        body = m.group("body")[lead.end() :] if lead else m.group("body")
        if body.removeprefix("The ").split(" ")[0] in self._countries:
            return None  # "Thailand convened a meeting of the Cabinet"
        meeting = self._meetings.read(met) if " of " in met else None  # "Ruritania held a session of its diet"
        if meeting is None or not meeting.body or meeting.kind == "meeting":
            whose = f"the {body.removeprefix('The ')}" if body.startswith("The ") else body
            meeting = self._meetings.read(f"{OF_DELEGATES.sub('', met)} of {whose}")
        if meeting is None:
            return None
        end = m.start("obj") + len(met)
        head = Head(meeting.kind, m.start(), m.start("held"), end, subject=body, meeting=meeting, opened=True)
        head.gathered = meeting == Meeting("meeting", None, None, None, None) and MANY_PEOPLE.match(body) is not None
        return head

    def _arranged(self, skeleton: str) -> Head | None:
        """ "The Society of X held a film show …": told by who arranged it."""
        m = ARRANGED.match(skeleton)
        if m is None or TOLD_IN_PASSING.search(m.group("body")):
            return None
        found = self.event_noun(m.group("obj"), "held")
        if found is None:
            return None
        kind, meeting = found
        head = Head(kind, m.start(), m.start("held"), m.end(), subject=m.group("obj"), meeting=meeting, opened=True)
        head.host = m.group("body")
        return head
