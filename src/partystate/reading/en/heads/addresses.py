"""Documents that print a speech: the line that says where it was made, and where the speaker's own words begin.

"⟦0⟧ made the following closing address at the Third Conference of …:" tells the conference; what follows is the
speaker's, and tells of no event, participant or decision of the report's. Source: the texts of speeches that the
party's daily prints beside its reports, 2019-2024.
"""

from __future__ import annotations

import re

from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.heads import HeadReader
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, WEEKDAY, pattern

_SPEECH = r"(?:speech|address|conclusion|concluding remarks|remarks|lecture)"
_TITLE = r"(?:[\"“][^\"”]{4,300}[\"”],? )?"
_MADE = guarded(
    rf"(?P<s>{MARK})(?:, on [^,]{{3,30}},|,? on [A-Z][\w. ]{{3,20}}|,)? (?P<v>made|delivered|gave) "
    rf"(?:a|an|the|his|another)(?: following)? (?:[\w-]+ ){{0,3}}?{_SPEECH},? {_TITLE}"
    r"(?:on [A-Z]\w+ \d+ )?at (?P<o>[^:]+)"
)
_OBJECT_END = pattern(rf",? (?:on (?:{WEEKDAY}|[A-Z]\w+ \d)|held\b|which\b|where\b|that\b)|[.,:;]?\s*$")
_TEXT_FOLLOWS = guarded(
    r"text of (?:the|his|her)?\s*(?:[\w-]+ ){0,3}?(?:speech|address|lecture|conclusion|report)"
    r" (?:is|reads|runs|follows|goes)\b|full text (?:is|reads|runs|follows)\b"
    r"|ollowing is the (?:full )?text\b"
    r"|\bgave the following (?:answer|reply)s?\b"
    r"|\bhad (?:this|the following) to say\b[^.;]*:\s*$"
    r"|\b(?:issued|released|published|made public|made) (?:the|a) following (?:[\w-]+ ){0,2}?(?:statement|answer)\b"
    r"|^(?:The|His|Her) (?:letter|message|telegram)s?(?: of [^.:;⟦]{3,60})? (?:said|says|read|reads|noted|ran):\s*$"
    rf"|\bmade the following (?:[\w-]+ ){{0,3}}?{_SPEECH}\b"
)
_SHORT = 400
"""Characters of the longest line that announces a text."""


def text_follows(sentence: str) -> bool:
    """Whether a sentence announces the wording of a speech, which goes on to the end of the document."""
    return len(sentence) < _SHORT and _TEXT_FOLLOWS.search(sentence) is not None


_SAID_SO = pattern(r"said (?:this|so|it)\b")


def said_so(skeleton: str, verb: int) -> bool:
    """Whether a head tells a speech behind its words ("…. ⟦0⟧ | said this in a speech at the meeting")."""
    return _SAID_SO.match(skeleton, verb) is not None


class AddressReader:
    """Reads where a printed speech was made."""

    def __init__(self, heads: HeadReader) -> None:
        self._heads = heads

    def head(self, skeleton: str) -> Head | None:
        """The event at which a speech was made; None where no event is named ("before the workers of …")."""
        m = _MADE.search(skeleton)
        if m is None or re.search(r"⟦\d+⟧", skeleton[: m.start()]):
            return None
        end = _OBJECT_END.search(skeleton, m.start("o"))
        stop = end.start() if end else m.end()
        phrase = skeleton[m.start("o") : stop]
        found = self._heads.nouns.event_noun(phrase, "held")
        if found is None:
            return None
        kind, meeting = found
        return Head(kind, m.start(), m.start("v"), stop, subject=phrase, meeting=meeting, opened=True)
