"""Which body met: kind, body, term, ordinal and "enlarged" out of a meeting's noun phrase.

"20th Enlarged Meeting of the Political Bureau of the 7th Central Committee of the Workers' Party of Korea" names the
ordinal before the meeting and the term before the committee; "Enlarged Meeting of 2nd Political Bureau of 8th C.C." and
"6th Political Bureau Meeting of 8th C.C., WPK" put the ordinal before the body. Source: the communiqués of 2010-2026.
The words that name the bodies are the charter's (`lexicon/meetings.yaml`).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from partystate.reading.en.posts.bodies import BodyNames
from partystate.reading.lexicon import Lexicon
from partystate.reading.ordinals import ORDINAL, ordinal, romans_in_figures
from partystate.reading.patterns import pattern, phrases
from partystate.reading.report import EventKind

MEETING_NOUNS = frozenset(
    "meeting meetings session sittings sitting congress conference rally seminar seminars lecture lectures symposium "
    "symposiums workshop forum gathering round-table consultation get-together plenum convention assembly soiree "
    "talks-meeting discussion discussions debate colloquium hearing roundtable meet "
    "course courses rallies workshops forums event briefing conferences congresses".split()
)
_LESSER = pattern(
    r"\b(?:seminars?|lectures?|symposiums?|workshops?|forum|rally|rallies|soirees?|gathering|round-?table|get-together"
    r"|colloquium"
    r"|courses?|event|briefing)\b"
)
"""Meetings of no standing body."""
_CC = r"(?:Central Committee|C\.\s?C\b\.?,?|CC\b)"
_MEETS = pattern(r"\b(?:meeting|session|sitting|plenum|plenary|consult\w+|congress|conference)s?\b")
_MEETING = pattern(r"\bmeeting\b")
_MEETING_WORD = pattern(r"(?:[\w-]+ ){0,4}?(?:[Mm]eeting|[Ss]ession|[Cc]ongress|[Cc]onference|[Pp]lenum)\b")
_ENLARGED = pattern(r"\b(?:[Ee]nlarged|[Ee]xpanded|[Ee]xtended)\b")
_STANDING_MEETING = pattern(r"\b(?:session|meeting|sitting)\b")
_PANEL = pattern(r"\b(?:committee|panel)\b")
_LOCAL = pattern(r"provincial|city|county")
_LOCAL_COMMITTEE = pattern(r"\b(?:Provincial|City|County|District|Municipal|Regional|Primary)\b[^,;]* Committee\b")
_ALL_LOCAL = r"(?:local|(?:(?:provincial|city|county|district|municipal)(?: \([a-z]+\))?(?:, | and |, and )?)+)"
"""Before "people's assemblies": of which the sessions are told together."""
_OF_ALL_LOCAL = (
    r"(?:at all levels|of (?:(?:all|the|various) )?(?:provinces|cities|counties)"
    r"(?:(?:, | and |, and )(?:provinces|cities|counties|districts))*)"
)
"""Behind "people's assemblies": the same ("of provinces, cities and counties")."""
_PLENARY = pattern(r"\bplenary\b|\bplenum\b")
_DAY_SITTING = pattern(
    rf"\b({ORDINAL}) (?:[\w-]+ ){{0,3}}?(?:[Mm]eeting|[Ss]ession|[Pp]lenum|[Cc]ongress|[Cc]onference)\b"
)
_DAY_OF = pattern(rf"\b(?:{ORDINAL}|final|last|opening|closing) day of (?=(?:the|an?|its) )")
""" "on the third day of | a plenary meeting": a number of the day."""
_TWO_ORDINALS = pattern(rf"{ORDINAL}[^,]*(?:[Mm]eeting|[Pp]lenum|[Ss]ession)[^,]*{ORDINAL}")
_TERM_BEHIND = pattern(rf"\b(?:of|in|for) (?:the|its) ({ORDINAL}) (?:term|convocation|legislature)\b")
""" "the first session of the Assembly | of the 14th convocation"."""
_COMMITTEE = r"(?:(?:Central|Standing) Committee|C\. ?C\.,?|Congress|Central Council)"
_SOCIETY = r"(?:Union|League|Federation|Association|Front|Society|Committee|Party|Commission|Council)"
_ORGAN = re.compile(
    r"(?:[Pp]lenary (?:[Mm]eeting|[Ss]ession)|[Pp]lenum|[Cc]ongress|[Cc]onference|[Mm]eeting|[Ss]ession)"
    rf" of (?:[Tt]he )?(?:{ORDINAL} )?"
    rf"(?P<b>{_COMMITTEE}(?:,| of)?(?: of)? (?:the )?[A-Z][^,;⟦]*|(?:[A-Z][^,;⟦]*)??{_SOCIETY}\b(?: of "
    rf"(?:the )?[A-Z]\w+(?: [A-Z]\w+)*)*)"
)
_ORGAN_MEETING = pattern(r"plenary|congress|plenum")
_NAME = r"[A-Z][\w'-]*(?:,?(?: (?:and|of|for|with|the|(?<=Cooperation[ ])in)){0,3} [A-Z][\w'-]*)*"
_OF_A_BODY = pattern(
    rf"(?:(?:[Tt]he|[Aa]n?|[Ii]ts) )?(?:{ORDINAL} )?(?:(?:[Aa]nnual|[Gg]eneral|[Rr]egular|[Cc]onsultative"
    rf"|[Ee]nlarged) )*"
    rf"(?:[Mm]eeting|[Ss]ession) of (?:[Tt]he )?(?P<b>(?:{ORDINAL} )?{_NAME})"
)
""" "the fifth meeting of | the Joint Committee for Trade": a meeting of the body named, not of its officials."""
_TERM = pattern(rf"\b{ORDINAL} (?=Central Committee)")
_IS_BODY = pattern(r"\b(?:Committee|Commission|Council|Board|Society|Association|Federation|Union|League)\b")
_SMALL_CC = pattern(r"\b(?:party )?central committee\b")
"""The committee as the general press writes it ("the eighth party central committee")."""
_PEOPLE = (
    r"(?:officials|workers|farmers|people|scientists|women|youth|students|soldiers|servicepersons|activists|innovators"
    r"|cadres|commanders|instructors|veterans|secretaries|chairpersons)"
)
_ABOUT = pattern(
    r" (?:(?:on|about|over|for|in support of) (?=(?:the |an? )?[a-z])"
    rf"|(?:hailing|supporting|welcoming|marking|celebrating|upholding) |of (?=(?:the )?(?:[a-z-]+ )?{_PEOPLE}\b))"
    r"|(?<!ing) of the (?:[a-z]+ )?(?:documents?|decisions?|tasks|spirit|ideas?|resolutions?|results?)\b"
)
"""What a meeting is about or for, and the many who meet: the body named there does not."""
_WITH_WHOM = pattern(r" with (?:the )?(?:participants|delegates|representatives|people)\b", flags=re.I)
"""With whom a meeting is held, and at what else they were."""
_CLAUSE = pattern(
    r" (?:that|where|when|after|because|while) (?:the|its|a|an|his) "
    r"| (?:(?:put|set) (?:forth|forward|out)|laid out|unveiled|adopted|decided|outlined)"
    r" (?:at|in|during|by) (?:the|its|an?|last) "
)
"""A clause behind a meeting, in which other bodies are named ("said in a meeting Thursday | that the cabinet …")."""
_FIRST_OF_YEAR = pattern(
    r"\b(?:(?:this|the|last) year['’]s )?first (?=(?:[\w’'-]+ ){0,5}?(?:meeting|session|plenum|plenary)\b[^,.;]{0,40}? "
    r"(?:(?:of|in) (?:the|this) (?:new |current )?|this )(?:year|month)\b)"
    r"|\b(?:this|the|last) (?:year|month)['’]s first "
)
""" "its | first | meeting of the year", "this year's first session": by that it is not numbered."""
_MEETING_NOUN = pattern(
    r"\b(?:meeting|session|sitting|congress|conference|rally|seminar|lecture|workshop|course|forum|gathering|symposium)\b",
    flags=re.I,
)
_SHORT_CC = pattern(r"\bC\.\s?C\b\.?,?(?: of)?(?: the)? (?=[A-Z])")
_CONVENER = pattern(
    r", (?:which was )?(?:convened|organi[sz]ed|sponsored|hosted|arranged|called|co-hosted) by [^,]+(?:,|$)"
)
"""Who called a meeting does not meet."""
_OF_CONFERENCE = pattern(
    rf"\b({ORDINAL}) (?:(?!anniversary|birth|founding|death)[\w’'-]+ ){{0,3}}?"
    r"(?:[Cc]onference|[Cc]ongress|[Ww]orkshop|[Cc]onvention|[Ss]ymposium|(?:[Ss]hort|[Tt]raining) [Cc]ourse"
    r"|[Mm]eeting(?= of [A-Z]))\b"
)
_BEHIND_BODY = pattern(r" (?:(?:on|in|at|to) |(?:for|with) (?!the Study|[A-Z]))")


class Meeting(NamedTuple):
    """A meeting's header. `body` is canonical, None where no standing body meets."""

    kind: EventKind
    body: str | None
    term: int | None
    ordinal: int | None
    enlarged: bool | None


_PEOPLE_OF = pattern(
    r"\b(?:officials|members|employees|workers|functionaries|cadres|staff|committee) of (?:the )?cabinet\b"
)
""" "officials of the Cabinet", "the Party committee of the Cabinet": they meet, and not it."""


class MeetingReader:
    """Classifies meeting phrases against the bodies of the charter."""

    def __init__(self, lexicon: Lexicon, bodies: BodyNames) -> None:
        words = lexicon.meetings
        self._words = words
        self._canonical = bodies.canonical
        self._owners = lexicon.owners
        self._party_owners = frozenset([lexicon.party_code, "Party"])
        self._foreign_party = pattern(phrases(words.foreign_parties))
        party = phrases(words.party)
        self._party = pattern(rf"{party}|[Pp]arty")
        self._party_begins = pattern(phrases({p.split("'")[0] for p in (*words.party, "Party")}))
        self._political_bureau = _named(words.political_bureau.short)
        self._military_commission = _named(words.military_commission.short)
        self._organs = [(_named(row.words), row.body) for row in (words.secretariat, *words.committee_organs)]
        self._organ_bodies = frozenset(bodies.canonical(body) for _, body in self._organs)
        self._assembly = _named(words.assembly.words)
        self._standing = [(_named(row.words), row.body) for row in words.assembly_standing]
        cabinet = phrases(w.lower() for w in words.cabinet.words)
        met = r"\b(?:meeting|plenum|(?:plenary )?session)\b"
        self._cabinet = pattern(rf"{met}.*\b{cabinet}\b|\b{cabinet}\b.*{met}")
        self._local_assembly = pattern(
            r"(?P<b>(?:[A-Z]\w+\s){0,2}(?:Provincial|City|County|District|Municipal) "
            rf"{phrases([words.local_assembly])}"
            rf"|{_ALL_LOCAL} {phrases([words.local_assembly.lower(), _plural(words.local_assembly.lower())])}"
            rf"|{phrases([_plural(words.local_assembly.lower())])} {_OF_ALL_LOCAL})"
        )
        small = phrases(w.lower() for w in words.party)
        code = lexicon.party_code.lower()
        self._congress = pattern(
            rf"\b(?:{ORDINAL} )?congress of (?:(?:the|its)\s)?(?:ruling\s)?{small}|party congress|{code} congress"
            rf"|{ORDINAL} congress of the party|(?<!communist[ ])\bparty's (?:{ORDINAL} )?(?:party )?congress"
        )
        self._conference = pattern(rf"conferences? of (?:the\s)?(?:ruling\s)?{small}|\b(?:{code}|party) conference\b")
        self._lesser_congress = pattern(phrases(words.lesser_congresses))
        self._lesser_conference = pattern(phrases(words.lesser_conferences))
        self._lesser_committee = pattern(
            rf"\bcommittees\b|\bparty committee (?:of|at|in) |\bcommittee of (?:the )?(?:{code}|{small}) (?:of|at|in) "
            r"|\b(?:provincial|municipal|city|county|district|regional|primary|local)\b(?: [\w'’()-]+){0,4} committee\b"
        )
        """Committees of the party below its Central Committee ("the WPK committees of the ministries")."""
        self._party_or_code = pattern(rf"\bparty\b|\b{code}\b")
        self._committee = pattern(rf"{_CC}\s*(?:,\s*)?(?:of\s+)?(?:the\s+)?(?P<of>[A-Z][\w'’]*)?")
        owner = rf"(?:{lexicon.party_code}\s+|Party\s+)?"
        self._of_meeting = _ordinal_before(_MEETING_WORD.pattern)
        self._of_small_meeting = _ordinal_before(r"(?:[\w-]+ ){0,3}?(?:[Mm]eeting|[Pp]lenum|[Ss]ession)\b")
        self._of_committee = _ordinal_before(rf"{owner}{_CC}")
        self._of_bureau = _ordinal_before(phrases([words.political_bureau.words[0]]))
        self._of_commission = _ordinal_before(owner + phrases(words.military_commission.words))
        self._of_assembly = _ordinal_before(rf"(?:{re.escape(lexicon.state)}\s+)?{phrases(words.assembly.words)}\b")
        self._of_local_assembly = _ordinal_before(rf"(?:[A-Z]\w+ ){{1,3}}{phrases([words.local_assembly])}")
        standing = phrases(w for row in words.assembly_standing for w in row.words)
        self._of_standing = _ordinal_before(rf"(?:{words.assembly.words[-1]}\s+)?{standing}")

    def read(self, phrase: str) -> Meeting | None:
        """The meeting a noun phrase names ("The Fourth Session of the 12th Supreme People's Assembly of the DPRK")."""
        text = romans_in_figures(_CONVENER.sub("", phrase.replace("’", "'").replace("\u2024", ".")))
        if "central committee" in text:
            text = _SMALL_CC.sub("Central Committee", text)
        text = _SHORT_CC.sub("Central Committee of the ", text)
        if "first" in text:
            text = _FIRST_OF_YEAR.sub("", text)
        if " day of " in text:
            text = _DAY_OF.sub("", text)
        about = _ABOUT.search(text)
        if about is not None and _MEETING_NOUN.search(text, 0, about.start()):
            text = text[: about.start()]
        with_whom = _WITH_WHOM.search(text)
        if with_whom is not None and _MEETING_NOUN.search(text, 0, with_whom.start()):
            text = text[: with_whom.start()]
        clause = _CLAUSE.search(text)
        if clause is not None and _MEETING_NOUN.search(text, 0, clause.start()):
            text = text[: clause.start()]
        if self._foreign_party.search(text):
            return None
        found = self._kind(text)
        if found is None:
            return None
        kind, body = found
        enlarged = bool(_ENLARGED.search(text)) if body else None
        number, term = self._numbers(text, kind, body)
        return Meeting(kind, body, term, number, enlarged)

    def merged(self, meeting: Meeting, title: str) -> Meeting:
        """The meeting with the numbers its headline gives and the text leaves out."""
        head = self.read(title)
        if head is None or head.kind != meeting.kind or head.body != meeting.body:
            return meeting
        number = meeting.ordinal if meeting.ordinal is not None else head.ordinal
        term = meeting.term if meeting.term is not None else head.term
        return Meeting(meeting.kind, meeting.body, term, number, meeting.enlarged or head.enlarged)

    def of_named_organ(self, meeting: Meeting | None) -> bool:
        """Whether a meeting's words tell which organ met: its kind does, or it is an organ of the Central Committee."""
        if meeting is None or not meeting.body:
            return False
        return meeting.kind != "meeting" or meeting.body in self._organ_bodies

    # -- kind and body ------------------------------------------------------------------------------------------

    def _kind(self, text: str) -> tuple[EventKind, str | None] | None:
        """Kind and body of a meeting; None where the phrase names none."""
        canonical, words = self._canonical, self._words
        low = text.lower()
        if not _MEETS.search(low):
            return ("meeting", None) if _LESSER.search(low) else None
        if self._political_bureau.search(low):
            return "political_bureau_meeting", canonical(words.political_bureau.body)
        if self._military_commission.search(low) and not _LOCAL.search(low.split("commission")[0][-40:]):
            return "military_commission_meeting", canonical(words.military_commission.body)
        of_party = self._party.search(text) or "Central Committee" in text or "C.C." in text
        for named, body in self._organs if of_party else ():
            if named.search(low):
                return "meeting", canonical(body)
        if self._assembly.search(low):
            for named, body in self._standing:
                if named.search(low):
                    return "assembly_standing_meeting", canonical(body)
            if _STANDING_MEETING.search(low):
                if _PANEL.search(low.split("assembly")[0]):
                    return "meeting", None  # "the Legislation Committee of the assembly met"
                return "assembly_session", canonical(words.assembly.body)
        if (of_cabinet := self._cabinet.search(low)) is not None:
            if _PEOPLE_OF.search(low, 0, of_cabinet.end()):
                return "meeting", None  # "Officials of the Cabinet | held a meeting"
            return "cabinet_meeting", canonical(words.cabinet.body)
        local = self._local_assembly.search(text)
        if local and "session" in low:
            return "assembly_session", local.group("b")
        if self._is_plenary(text, low):
            return "plenary_meeting", canonical(words.central_committee.body)
        if self._congress.search(low) and not self._lesser_congress.search(low):
            return "party_congress", words.party_name
        if self._conference.search(low) and not self._lesser_conference.search(low):
            return "party_conference", words.party_name
        organ = _ORGAN.search(text)
        if organ and _ORGAN_MEETING.search(low):
            body = organ.group("b")
            if body == "Party":
                return "meeting", None  # "the Party committee of the Ministry", whose name is not told by "Party"
            return "meeting", self._named_body(_BEHIND_BODY.split(body)[0])
        named_body = _OF_A_BODY.match(text)
        if named_body and _IS_BODY.search(named_body.group("b")) and not self._party.search(named_body.group("b")):
            return "meeting", self._named_body(named_body.group("b"))
        if any(noun in low.split() for noun in MEETING_NOUNS) or _MEETING.search(low):
            return "meeting", None
        return None

    def _named_body(self, body: str) -> str:
        """A body by the name it bears in its meeting's, without the number of its term."""
        foreign = any(c in body for c in self._words.foreign_organs)
        return self._canonical(_TERM.sub("", body), foreign)

    def _is_plenary(self, text: str, low: str) -> bool:
        """Whether a plenary meeting is that of the party's Central Committee, not of a league's or a local one's."""
        if not _PLENARY.search(low):
            return False
        committee = self._committee.search(text)
        if committee is None and (_LOCAL_COMMITTEE.search(text) or self._lesser_committee.search(low)):
            return False
        if committee is None:
            return bool(self._party_or_code.search(low))
        after = committee.group("of")
        if after and not self._party_begins.match(after):
            return False
        before = text[: committee.start()].split()
        return not before or before[-1] not in self._owners or before[-1] in self._party_owners

    # -- numbers ------------------------------------------------------------------------------------------------

    def _numbers(self, text: str, kind: EventKind, body: str | None) -> tuple[int | None, int | None]:
        """(ordinal, term) of the meeting."""
        if kind == "meeting" and body is None:  # a conference of the many is counted too
            return _number(_OF_CONFERENCE, text), None
        number = _number(self._of_meeting, text)
        term: int | None = None
        if (
            kind in ("political_bureau_meeting", "plenary_meeting")
            or (body and any(body.startswith(organ) for _, organ in self._organs))
        ):  # fmt: skip
            term = _number(self._of_committee, text)
            if number is None or (number == term and not _TWO_ORDINALS.search(text)):
                own = _number(self._of_bureau, text)
                number = own if own is not None else (number if number != term else None)
        elif kind == "meeting":
            term = _number(self._of_committee, text)
            if number is None or (number == term and not _TWO_ORDINALS.search(text)):
                number = None if number == term else number
        elif kind == "military_commission_meeting":
            term = _number(self._of_commission, text)
        elif kind == "assembly_session":
            term = _number(self._of_assembly, text)
            if term is None:
                term = _number(self._of_local_assembly, text)
        elif kind == "assembly_standing_meeting":
            term = _number(self._of_assembly, text)
            if term is None:
                term = _number(self._of_standing, text)
            number = _number(self._of_small_meeting, text)
        if term is None and body is not None and (behind := _TERM_BEHIND.search(text)) is not None:
            term = ordinal(behind.group(1))
            number = number if number != term or _TWO_ORDINALS.search(text) else None
        if "day sitting" in text:  # "second-day sitting of the 4th session": the day's number is not the session's
            found = _DAY_SITTING.search(text, text.find("sitting"))
            number = ordinal(found.group(1)) if found else None
        return number, term


def _named(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the words in a text in small letters; abbreviations only as whole words."""
    return pattern("|".join(rf"\b{w.lower()}\b" if w.isupper() else w.lower() for w in words))


def _ordinal_before(what: str) -> re.Pattern[str]:
    return pattern(rf"\b({ORDINAL}) {what}")


def _plural(name: str) -> str:
    """A body's name in the plural ("assemblies")."""
    return f"{name[:-1]}ies" if name.endswith("y") else f"{name}s"


def _number(before: re.Pattern[str], text: str) -> int | None:
    """The ordinal directly before a phrase."""
    found = before.search(text)
    return ordinal(found.group(1)) if found else None
