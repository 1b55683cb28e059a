"""Who spoke, told by the course of the event: "The meeting began with a report by ⟦0⟧", "Then came speeches by ⟦1⟧".

What was said is the subject or the object here, or stands before the verb as a participle ("Delivering the report was
⟦0⟧"); it tells whether somebody reported or spoke. Wordings in which who speaks is the subject are in `frames_before`.
"""

from __future__ import annotations

from partystate.reading.en.participation.slots import LEARNED, REST
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK

_SPEECH_NOUN = (
    r"(?P<n>[Rr]eports?|[Ss]peech(?:es)?|[Aa]ddress(?:es)?|[Ll]ectures?|[Tt]oasts?|[Rr]emarks|[Ee]ulogy|[Dd]ebates?"
    r"|[Pp]resentations?)"
)
_KIND_OF = r"(?:[a-z][a-z-]* ){0,3}?"
_TOPIC = r"(?: (?:on|about|entitled|titled|in support of|in reply) [^.;⟦]{3,160}?)?"
_DELIVERED = r"(?:,? (?:made|delivered|given|presented|submitted|read(?: out)?))?"
_WHERE = r"(?: (?:there|to it|(?:at|to) the [a-z]+(?: [a-z]+)?|in turn))?"
_BEARER = (
    rf"{LEARNED}{MARK}{REST}(?:,? (?:on behalf of|for|representing) [^,;⟦]{{3,80}}?(?=[,;.]| and ⟦|\s*$))?"
)
_SLOT = rf"(?P<slot>{_BEARER}(?:(?:,|;)?(?: and| as well as)? {_BEARER})*)"
_BY = rf"{_DELIVERED}{_WHERE} (?:by|from|of) {_SLOT}"
_WITH = (
    r"\b(?:[Bb]egan|[Oo]pened|[Ss]tarted|[Cc]ommenced|[Pp]roceeded|[Cc]ontinued|[Ww]ent on|[Ee]nded|[Cc]losed"
    r"|[Cc]oncluded|[Ww]ound up|[Gg]ot under way) with"
)
_CAME = (
    r"\b(?:[Ff]irst|[Tt]hen|[Nn]ext|[Aa]fterwards?|[Aa]fter that|[Ll]ast|[Ff]inally),? (?:there )?(?:came"
    r"|followed|was|were)"
)
_AND_THEN = r"\b(?:(?:was|were) (?:also |then |immediately )?)?(?:followed|preceded|opened|closed) (?:first )?by"
_HEARD = r"\b(?:[Hh]eard|[Hh]earing|[Ll]istened to|[Ll]istening to|[Ff]eatured)"
_CAME_NEXT = (
    r"(?:(?:also |then |next )?(?:were followed by|followed|came(?: (?:first|next|then|last))?|opened it|ensued)"
    r"|(?:was|were) (?:also |then |first |next )?(?:heard|listened to))\b"
)
_MAKING = r"(?:[Dd]elivering|[Mm]aking|[Gg]iving|[Pp]resenting|[Ss]ubmitting|[Rr]eading(?: out)?)"
_MADE = r"(?:made|delivered|gave|presented|submitted)"
COURSE_SPEECHES = (
    guarded(
        rf"(?:{_WITH}|{_CAME}|{_AND_THEN}|{_HEARD}) (?:(?:an?|the|its|his|her) )?{_KIND_OF}{_SPEECH_NOUN}{_TOPIC}{_BY}"
    ),
    guarded(
        rf"⟧{REST},? (?:and(?: then)?|(?:and )?followed by|as well as)(?: by)? (?:(?:an?|the|his|her) )?{_KIND_OF}",
        rf"(?P<n>speech(?:es)?|address(?:es)?|toasts?|reports?|debates){_BY}",
    ),
    guarded(
        rf"^(?:(?:Then|Next|Also|First),? )?(?:(?:[Aa]n?|[Tt]he) )?{_KIND_OF}{_SPEECH_NOUN}{_TOPIC}{_BY}",
        rf"(?:,? and (?:other )?[a-z][^.;⟦]{{2,80}}?)?,? {_CAME_NEXT}",
    ),
    guarded(
        rf"(?:^|\b(?:Also|Then) ){_MAKING} (?:(?:an?|the|his|her) )?{_KIND_OF}{_SPEECH_NOUN}{_TOPIC}{_WHERE} ",
        rf"(?:was|were) {_SLOT}",
    ),
    guarded(
        rf"\b(?:[Tt]hose|[Aa]mong those) who {_MADE} (?:(?:an?|the) )?{_KIND_OF}{_SPEECH_NOUN}{_WHERE} ",
        rf"(?:was|were|included) {_SLOT}",
    ),
    guarded(
        r"\b(?:[Tt]hose|[Aa]mong those) who (?P<n>spoke|took the floor|addressed (?:it|the [a-z]+))"
        rf"{_WHERE}(?: next| then| first)? (?:was|were|included) {_SLOT}"
    ),
    guarded(
        r"\b(?P<n>spoke|speech(?:es)?|address(?:ed)?|took the floor)\b[^.;]{0,90}?, (?:to be )?followed by "
        rf"(?:(?:one|that|those) (?:by|of|from) )?{_SLOT}"
    ),
    guarded(rf"^(?:The |Its )?(?P<n>reporter|[Rr]eporter|[Rr]apporteur|rapporteur)(?: there| at the \w+)? was {_SLOT}"),
    guarded(rf"^Acting as (?P<n>reporter|rapporteur)(?: there| at the \w+)? was {_SLOT}"),
    guarded(
        rf"^{_MAKING} (?:an?|the|his|her) {_KIND_OF}{_SPEECH_NOUN}{_TOPIC}{_WHERE}, ",
        r"(?P<slot>⟦\d+⟧)(?!['’]s)",
    ),
    guarded(
        rf"^(?:(?:[Aa]n?|[Tt]he) )?{_KIND_OF}{_SPEECH_NOUN}{_TOPIC} (?:was|were) (?:(?:also|then|next|first) )?",
        rf"(?:by|(?:made|delivered|given|presented|submitted|heard|read(?: out)?|rendered){_WHERE} (?:by"
        rf"|from)) {_SLOT}",
    ),
)
"""Groups: `n`, what was spoken or read, and `slot`, by whom."""
