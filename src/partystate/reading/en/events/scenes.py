"""The venue of an event that another sentence than the event's names: the scene it sets, or where the many stood.

"A meeting was held in the capital on Sunday. … The Kaul Stadium was crowded with citizens", "The medics gathered at the
House of Culture", "The course, held at the Gymnasium, dealt with …", "Among the audience at the Theatre were …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from partystate.reading.en.events.story import Story
from partystate.reading.guards import guarded
from partystate.reading.patterns import pattern
from partystate.reading.report import Event, EventKind

_NOUN = (
    r"(?:Square|Stadium|Palace|Hall|House|Theatre|Theater|Plaza|Gymnasium|Museum|Tower|Monument|Cemetery|Hotel|Club|Centre"
    r"|Center|Circus|Park|Hill|Temple|Church|Cathedral|Library|Camp|School|University|Mausoleum|Arena|Rink|Airport|Restaurant"
    r"|Office|Complex|Station)"
)
_NAME = (
    rf"(?:[A-Z][\w’'-]*|\d{{1,2}}|of|the|for)(?: (?:[A-Z][\w’'-]*|\d{{1,2}}|of|the|for))*? {_NOUN}\b"
    r"(?: of (?:the )?[A-Z][\w’'-]*(?: (?:of |the )?[A-Z][\w’'-]*){0,4})?"
)
_PART = (
    r"(?:(?:plaza|courtyard|garden|auditorium|gallery|arboretum|platform|swimming pool|tribune|compound) (?:of|in)"
    r" (?:the )?)?"
)
_SITE = rf"(?P<p>{_PART}(?=[A-Z]){_NAME}(?: and (?:the )?(?=[A-Z]){_NAME})?(?: in [A-Z]\w+ Street)?)"
_MOOD = (
    r"(?:crowded|overcrowded|packed|filled|thronged|overflowing|seething|astir|full|wrapped|engulfed|pervaded|decorated"
    r"|bedecked)"
)
_EVENT = (
    r"(?:meeting|ceremony|rally|event|function|course|seminar|parade|concert|performance|show|gala|party|march|service|session"
    r"|exhibition|contest|lecture|forum)"
)
_IN_A_MOOD = guarded(rf"\b(?:was|were|is) (?:again |already )?(?:{_MOOD}\b|in an? [a-z]+ atmosphere)")
_SCENE = pattern(rf"(?:[Tt]he )?{_SITE}(?:, [^.;\n]{{3,120}},| where [^.;\n]{{3,120}}| in [A-Z]\w+)? ")
""" "The Kaul Stadium | was crowded with people"."""
_WRAPPED = guarded(
    rf"\bWrapped in an? [a-z]+ atmosphere was (?:the )?(?:[a-z]+ [a-z]+ of (?:the )?)?(?P<p>(?=[A-Z]){_NAME})"
)
_STOOD = guarded(
    r"\b(?:gathered|assembled|lined up|massed|drawn up|lining up|formed up) (?:at|in|on) (?:the )?"
    rf"{_SITE}(?![’']s)(?= (?:on|to|for|with|in|from|and)\b|[,.])"
)
""" "Columns lined up at Kaul Square"."""
_HELD_AT = guarded(rf"\b(?:held|given|arranged|staged|took place) (?:at|in|on) (?:the )?{_SITE}")
_THE_EVENT = pattern(rf"\b[Tt]he {_EVENT},? (?:(?:which|that) )?(?:was )?$")
""" "The course, held at the Kaul Gymnasium, dealt with …"."""
_BEFORE_VERB = 40
"""Characters before the verb within which the event's noun stands."""
_AUDIENCE = guarded(
    r"\b(?:[Aa]mong the (?:audience|spectators|participants) (?:at|in)|[Pp]resent (?:at|in)"
    r"|(?:appeared|came out) (?:at|on|in) (?:the )?(?:platform|tribune|gallery) of"
    rf"|appeared (?:at|in)) (?:the )?{_SITE}(?= (?:was|were|amid|to|with|for)\b|[,.])"
)
""" "Among the audience at the Kaul Theatre were …", "he appeared on the platform of the Palace"."""
_KINDS: frozenset[EventKind] = frozenset(
    ["meeting", "ceremony", "performance", "mourning", "party_congress", "party_conference", "guidance"]
)
_LONGEST = 90


_CEREMONY_AT = guarded(
    rf"\b[Tt]he (?:[a-z]+ )?(?:ceremony|meeting|function) (?:at|in) (?:the )?{_SITE}"
    r"(?= (?:was|brought|saw|drew|began)\b)"
)
""" "The closing ceremony at the Kaul Stadium was attended by …"."""


def scene_told(story: Story) -> None:
    """Give each event told without its place, or only with its city, the venue that a sentence behind it names."""
    drafts = [d for d in story.drafts if d.event.evidence]
    for k, draft in enumerate(drafts):
        event = draft.event
        if event.kind not in _KINDS or (event.kind == "guidance" and event.place is not None):
            continue
        if event.place is not None and event.place != story.here and " " in event.place:
            continue
        end = min((d.event.evidence[0][0] for d in drafts[k + 1 :]), default=len(story.document.text))
        _place(story, event, end)


def _place(story: Story, event: Event, end: int) -> None:
    text = story.document.text
    start = max(event.evidence[0][0], story.document.title_end)
    for found in _venues(text, start, end):
        if len(found["p"]) <= _LONGEST:
            event.place = story.grammar.places.shorten(" ".join(found["p"].split()))
            event.evidence.append(found.span("p"))
            return


def _venues(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The venues that text[start:end] names, the surest first."""
    if start >= end:
        return
    held = _HELD_AT.search_in(text, start, end)
    if held and _THE_EVENT.search(text, max(start, held.start() - _BEFORE_VERB), held.start()):
        yield held
    mood = _IN_A_MOOD.search_in(text, start, end)
    if mood is not None:
        opens = max(text.rfind("\n", start, mood.start()), text.rfind(". ", start, mood.start()) + 1, start) + 1
        scene = _SCENE.fullmatch(text, opens, mood.start())
        if scene:
            yield scene
    for form in (_WRAPPED, _STOOD, _AUDIENCE, _CEREMONY_AT):
        found = form.search_in(text, start, end)
        if found:
            yield found
