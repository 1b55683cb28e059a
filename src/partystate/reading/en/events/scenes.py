"""The venue of an event that another sentence than the event's names: the scene it sets, or where the many stood.

"A meeting was held in the capital on Sunday. … The Kaul Stadium was crowded with citizens", "The medics gathered at the
House of Culture", "The course, held at the Gymnasium, dealt with …", "Among the audience at the Theatre were …".
"""

from __future__ import annotations

from partystate.reading.en.events.story import Story
from partystate.reading.guards import guarded
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
_SCENE = guarded(
    rf"(?:^|\n|[.!?][”\"]? )(?:[Tt]he )?{_SITE},? (?:[^.,;\n]{{3,60}}, |where [^.;\n]{{3,120}}, |in [A-Z]\w+ )?"
    rf"(?:was|were|is) (?:again |already )?(?:{_MOOD}\b|in an? [a-z]+ atmosphere)"
    rf"|\bWrapped in an? [a-z]+ atmosphere was (?:the )?(?:[a-z]+ [a-z]+ of (?:the )?)?(?P<q>(?=[A-Z]){_NAME})"
)
""" "The Kaul Stadium was crowded with people"."""
_STOOD = guarded(
    r"\b(?:gathered|assembled|lined up|massed|drawn up|lining up|formed up) (?:at|in|on) (?:the )?"
    rf"{_SITE}(?![’']s)(?= (?:on|to|for|with|in|from|and)\b|[,.])"
)
""" "Columns lined up at Kaul Square"."""
_HELD_THERE = guarded(
    rf"\b[Tt]he {_EVENT},? (?:which was |that was )?(?:held|given|arranged|staged|took place|was held|was given)"
    rf" (?:at|in|on) (?:the )?{_SITE}"
    rf"|\b[Tt]he {_EVENT} (?:at|in) (?:the )?(?P<q>(?=[A-Z]){_NAME}),?(?= (?:was|were|began|opened|started|drew)\b)"
)
""" "The course, held at the Kaul Gymnasium, dealt with …"."""
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
    for form in (_HELD_THERE, _SCENE, _STOOD, _AUDIENCE):
        found = form.search_in(text, start, end) if end > start else None
        if found is None:
            continue
        name = next(group for group in found.re.groupindex if found[group])
        if len(found[name]) <= _LONGEST:
            event.place = story.grammar.places.shorten(" ".join(found[name].split()))
            event.evidence.append(found.span(name))
            return
