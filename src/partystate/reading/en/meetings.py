"""Which body met: kind, body, term, ordinal and "enlarged" out of a meeting's noun phrase.

"20th Enlarged Meeting of the Political Bureau of the 7th Central Committee of the Workers' Party of Korea" names the
ordinal before the meeting and the term before the committee; "Enlarged Meeting of 2nd Political Bureau of 8th C.C." and
"6th Political Bureau Meeting of 8th C.C., WPK" put the ordinal before the body. Source: the communiqués of 2010-2026.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from partystate.reading.en.bodies import BodyNames
from partystate.reading.lexicon import Lexicon
from partystate.reading.ordinals import ORDINAL, ordinal
from partystate.reading.report import EventKind

MEETING_NOUNS = frozenset(
    "meeting meetings session sittings sitting congress conference rally seminar seminars lecture lectures symposium symposiums workshop "
    "forum gathering round-table consultation get-together plenum convention assembly soiree talks-meeting discussion discussions debate "
    "colloquium hearing roundtable meet".split()
)
_CC = r"(?:Central Committee|C\.\s?C\.,?|CC\b)"
_GAP = r"(?:[\w.'’(),-]+\s+){0,4}?"


class Meeting(NamedTuple):
    """A meeting's header. `body` is canonical, None where no standing body meets."""

    kind: EventKind
    body: str | None
    term: int | None
    ordinal: int | None
    enlarged: bool | None


class MeetingReader:
    """Classifies meeting phrases against the bodies of the charter."""

    def __init__(self, lexicon: Lexicon, bodies: BodyNames) -> None:
        self._lexicon = lexicon
        self._bodies = bodies
        party = r"(?:WPK|Workers['’] Party|Worker['’]s Party|[Pp]arty)"
        self._party = re.compile(party)
        self._foreign_party = re.compile(r"Communist Party|CPC\b|LPRP|People's Revolutionary Party|United Russia")

    def merged(self, meeting: Meeting, title: str) -> Meeting:
        """The meeting with the numbers its headline gives and the text leaves out."""
        head = self.read(title)
        if head is None or head.kind != meeting.kind or head.body != meeting.body:
            return meeting
        number = meeting.ordinal if meeting.ordinal is not None else head.ordinal
        term = meeting.term if meeting.term is not None else head.term
        return Meeting(meeting.kind, meeting.body, term, number, meeting.enlarged or head.enlarged)

    def read(self, phrase: str) -> Meeting | None:
        """The meeting a noun phrase names ("The Fourth Session of the 12th Supreme People's Assembly of the DPRK")."""
        text = phrase.replace("’", "'")
        if self._foreign_party.search(text):
            return None
        kind, body, rest = self._kind(text)
        if kind is None:
            return None
        enlarged: bool | None = bool(re.search(r"\b[Ee]nlarged\b", text)) if body else None
        number, term = self._numbers(text, kind, body)
        return Meeting(kind, body, term, number, enlarged)

    def _kind(self, text: str) -> tuple[EventKind | None, str | None, str]:
        canonical = self._bodies.canonical
        low = text.lower()
        meets = re.search(r"\b(?:meeting|session|sitting|plenum|plenary|consult\w+|congress|conference)s?\b", low)
        if not meets:
            return None, None, text
        if re.search(r"political bureau|politburo", low):
            return "political_bureau_meeting", canonical("Political Bureau"), text
        if re.search(r"military commission|\bcmc\b", low) and not re.search(r"provincial|city|county", low.split("commission")[0][-40:]):
            return "military_commission_meeting", canonical("Central Military Commission"), text
        if re.search(r"secretariat\b", low) and (self._party.search(text) or "Central Committee" in text or "C.C." in text):
            return "meeting", canonical("Secretariat"), text
        assembly = re.search(r"supreme people's assembly|\bspa\b", low)
        if assembly and re.search(r"standing committee|presidium", low):
            body = "Standing Committee" if "standing committee" in low else "Presidium"
            return "assembly_standing_meeting", canonical(f"{body} of the SPA of the DPRK"), text
        if assembly and re.search(r"\b(?:session|meeting|sitting)\b", low):
            if re.search(r"\b(?:committee|panel)\b", low.split("assembly")[0]):
                return "meeting", None, text
            return "assembly_session", canonical("Supreme People's Assembly of the DPRK"), text
        if re.search(r"\bcabinet\b", low) and re.search(r"\b(?:meeting|plenum)\b.*\bcabinet\b|\bcabinet\b.*\b(?:meeting|plenum)\b", low):
            return "cabinet_meeting", canonical("Cabinet"), text
        local = re.search(r"(?P<b>(?:[A-Z]\w+ )?(?:Provincial|City|County) People's Assembly)", text)
        if local and "session" in low:
            return "assembly_session", local.group("b"), text
        if self._is_plenary(text, low):
            return "plenary_meeting", canonical("Central Committee"), text
        if re.search(rf"\b(?:{ORDINAL} )?congress of (?:the )?(?:wpk|workers' party)|party congress|wpk congress|{ORDINAL} congress of the party", low) and "youth" not in low:
            return "party_congress", "Workers' Party of Korea", text
        if re.search(r"conference of (?:the )?(?:wpk|workers' party)|\b(?:wpk|party) conference\b", low) and not re.search(r"cell|primary|activist|delegates to|youth|kpa|people's army|committee", low):
            return "party_conference", "Workers' Party of Korea", text
        organ = re.search(
            r"(?:plenary meeting|plenum|congress|conference|meeting|session) of (?:the )?(?P<b>(?:(?:Central|Standing) Committee|C\. ?C\.,?|Congress|Central Council)(?:,| of)?(?: of)? (?:the )?[A-Z][^,;⟦]*|[A-Z][^,;⟦]*(?:Union|League|Federation|Association|Front|Society|Committee|Party)\b(?: of [A-Z]\w+)*)",
            text,
        )
        if organ and re.search(r"plenary|congress|plenum", low):
            body = organ.group("b")
            foreign = any(c in body for c in ("Japan", "China", "Russia"))
            return "meeting", canonical(_clip_body(body), foreign), text
        if any(noun in low.split() for noun in MEETING_NOUNS) or re.search(r"\bmeeting\b", low):
            return "meeting", None, text
        return None, None, text

    def _is_plenary(self, text: str, low: str) -> bool:
        if not re.search(r"\bplenary\b|\bplenum\b", low):
            return False
        committee = re.search(rf"{_CC}\s*(?:,\s*)?(?:of\s+)?(?:the\s+)?(?P<of>[A-Z][\w'’]*)?", text)
        if committee is None:
            return bool(re.search(r"\bparty\b|\bwpk\b", low))
        after = committee.group("of") or ""
        before = text[: committee.start()].rstrip().split()[-1:] or [""]
        if after and not re.match(r"WPK|Workers|Worker|Party", after):
            return False
        owner = before[0]
        return not (owner in self._lexicon.owners and owner not in ("WPK", "Party"))

    def _numbers(self, text: str, kind: str, body: str | None) -> tuple[int | None, int | None]:
        """(ordinal, term) of the meeting."""
        number = _before(text, r"(?:[\w-]+\s+){0,4}?(?:[Mm]eeting|[Ss]ession|[Cc]ongress|[Cc]onference|[Pp]lenum)\b")
        term: int | None = None
        if kind in ("political_bureau_meeting", "plenary_meeting") or body and body.startswith("Secretariat"):
            term = _before(text, rf"(?:WPK\s+|Party\s+)?(?:{_CC})")
            if number is None or (number == term and not re.search(rf"{ORDINAL}[^,]*[Mm]eeting[^,]*{ORDINAL}", text)):
                own = _before(text, r"Political Bureau")
                number = own if own is not None else (number if number != term else None)
        elif kind == "military_commission_meeting":
            term = _before(text, r"(?:WPK\s+|Party\s+)?(?:Central\s+Military\s+Commission|CMC)")
        elif kind in ("assembly_session", "assembly_standing_meeting"):
            term = _before(text, r"(?:DPRK\s+)?(?:Supreme\s+People['’]s\s+Assembly|SPA\b)")
            if term is None and kind == "assembly_standing_meeting":
                term = _before(text, r"(?:SPA\s+)?(?:Standing\s+Committee|Presidium)")
            if kind == "assembly_standing_meeting":
                number = _before(text, r"(?:[\w-]+\s+){0,3}?[Mm]eeting\b")
        elif kind == "meeting" and body is None:
            return None, None
        if "day sitting" in text:
            found = re.search(rf"\b({ORDINAL})\s+(?:[\w-]+\s+){{0,3}}?(?:[Mm]eeting|[Ss]ession|[Pp]lenum)\b", text[text.find("sitting") :])
            number = ordinal(found.group(1)) if found else None
        return number, term


def _before(text: str, what: str) -> int | None:
    """The ordinal directly before a phrase."""
    found = re.search(rf"\b({ORDINAL})\s+{what}", text)
    return ordinal(found.group(1)) if found else None


def _clip_body(body: str) -> str:
    return re.split(r"\s+(?:on|in|at|to|for|with)\s+(?!the Study)", body)[0]
