"""A ceremony told without its place was held at what was opened, completed or begun there: "A ceremony for its
completion took place", of the station that the report tells of before or that its headline names."""

from __future__ import annotations

from partystate.reading.en.events.named_before import NOUN, named_before
from partystate.reading.en.events.places import OWNED
from partystate.reading.en.events.story import Story
from partystate.reading.guards import guarded
from partystate.reading.patterns import pattern
from partystate.reading.report import Event

_NOUN = (
    r"(?:Station|Street|District|House|Hall|Shop|Store|School|Hospital|Factory|Plant|Farm|Mill|Mine|Complex|Cemetery"
    r"|Park|Pool|Museum|Theatre|Theater|Stadium|Gymnasium|Centre|Center|Hotel|Restaurant|Camp|Resort|Bridge|Dam"
    r"|Reservoir|University(?: of [A-Z]\w+(?: (?:and )?[A-Z]\w+){0,3})?"
    r"|Kindergarten|Nursery|Sanatorium|Rest Home|Monument|Tower|Library|Port|Village|Area|Ground|Zoo|Rink|Club"
    r"|Shipyard|Palace(?: of the [A-Z]\w+)?)"
)
_SITE = (
    rf"(?P<p>(?=[A-Z])(?:[A-Z0-9][\w’'-]* (?:of (?:the )?)?){{1,7}}?{_NOUN}\b(?: No[.\u2024]\s*\d+)?{OWNED}"
    rf"(?: in (?!the\b)[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)?)"
)
_A_BEGINNING = (
    r"(?:[Ii]naugura\w+|[Cc]omplet\w+|[Oo]pening|[Cc]ommissioning|[Rr]enaming|[Ll]aunch(?:ing)?|[Gg]round-?\s?[Bb]reaking"
    r"|[Bb]reaking [Gg]round|[Dd]edication)"
)
_CEREMONY = guarded(
    rf"\b{_A_BEGINNING} [Cc]eremon(?:y|ies)\b"
    rf"|\b[Cc]eremon(?:y|ies) (?:of|for) (?:declaring )?(?:the |its |their )?{_A_BEGINNING}"
    r"|\b[Cc]eremony (?:of|for) (?:receiving|welcoming) them\b"
    r"|\b(?:inaugurated|opened|commissioned|completed) with [a-z ]*ceremony\b"
    r"|\b[Ii]naugural [Cc]eremony\b"
)
_OF_SITE = pattern(
    rf"\b(?:{_A_BEGINNING}|[Cc]onstruction|[Bb]uilding|[Rr]enovation)(?: [Cc]eremony)?(?: of| for)? ",
    rf"(?:the )?(?:[Cc]onstruction of (?:the )?)?(?:newly[- ]\w+ )?{_SITE}",
)
""" "the inauguration of | the Kaul Street"."""
_TO_BUILD = pattern(
    r"[Gg]round-?\s?[Bb]reaking [Cc]eremony (?:was|took) [^.;\n]{0,80}?"
    rf"\bto (?:re)?(?:novate|build|construct|model|habilitate|expand|erect) (?:the )?(?:newly[- ]\w+ )?{_SITE}"
)
""" "A ground-breaking ceremony took place on Monday to build | the Kaul Pool"."""
_IN_AREA = pattern(
    r"\b(?:construction|building) of [^.;,]{3,80}? (?:in|on) the "
    r"(?P<p>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?:area|district|zone))\b"
)
_FURTHER = 160
"""Characters behind the words of a ceremony in which stands what is to be built."""
_OF_THE_SITE = pattern(
    rf"\b{_A_BEGINNING} [Cc]eremony (?:of|for) the (?P<n>{NOUN})\b",
    rf"|\b[Cc]eremony (?:of|for) (?:the )?{_A_BEGINNING} of the (?P<n2>{NOUN})\b",
)
""" "an inauguration ceremony of the street": of the one named before."""
_HEADLINES = pattern(r"(?:[^\n]*[^\n.:]\n\s*)*")
"""The first paragraphs of a text, as long as they end without a stop: a headline and those below it."""
_IN_COUNTY = pattern(r"\bin (?:the )?(?P<p>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2} (?:County|City|District))\b")
""" "inaugurated | in Kaul County": where neither sentence nor headline names what was opened."""
_BUILT = pattern(
    rf"(?:^|\n|--? )(?:The )?(?:(?:newly[- ])?(?:renovated|built|completed|remodelled|reconstructed) )?{_SITE}"
    r"(?: in [^.;,⟦\n]{3,60})?,? (?:opened with|(?:has been|was|is|have been|were) (?:[a-z]+ly )?"
    r"(?:built|completed|inaugurated|renovated|opened|rebuilt|constructed|erected|set up|remodelled|reconstructed))\b"
)
""" "The Kaul Station has been built …" at the beginning of a paragraph."""
_TOWN = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}"
_SITES_OPENED = pattern(
    rf"\b(?P<p>(?:township|town|city|village) of {_TOWN}|(?:[A-Z][\w’'-]*|[a-z-]+)(?: [a-z-]+){{0,3}} "
    rf"(?:factories|houses|flats|farms|hospitals|facilities|villages) (?:in|of|at) (?:the )?{_TOWN}(?: area)?)"
    r"(?:, [^.;\n]{3,160},)? (?:was|were|has been|have been) (?:[a-z]+ly )?(?:inaugurated|opened|commissioned)\b"
)
""" "The township of Kaul County was inaugurated", "Factories in Turu County, X Province, were opened"."""
_LAUNCHED = pattern(
    r"\b(?:(?:was|were|has been|have been) (?:[a-z]+ly )?launched|[a-z]+ing (?:[a-z]+ )*(?:started|began)"
    rf"|ceremony (?:of|for) launching (?:[^.;,\n]{{3,60}}? )?(?:built|constructed)) at (?:the )?{_SITE}"
)
""" "A new ship was launched at | the Kaul Shipyard", "The camping for this year started at | the Kaul Camp"."""
_TO_BE_BUILT = pattern(
    r"\b(?:will|is to|are to|would) be (?:newly )?(?:built|constructed|erected|laid out|set up) (?:at|on|in) (?:the )?",
    r"(?P<p>[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|side|area|bank|district|zone|outskirts))*(?: in [A-Z]\w+(?: City)?)?)",
)
""" "A pool will be built on | the Kaul River side in Turu. A ground-breaking ceremony took place"."""


def place_of_what_began(story: Story) -> None:
    """Give ceremonies of an opening or completion without a place that of what was opened."""
    for draft in story.drafts:
        event = draft.event
        if event.kind != "ceremony" or not event.evidence:
            continue
        if _unplaced(story, event):
            _give(story, event)
        elif event.place is not None and " " not in event.place:
            _give_within(story, event, event.place)


def _unplaced(story: Story, event: Event) -> bool:
    return event.place is None or event.place in story.grammar.lexicon.own_names - {story.grammar.lexicon.capital}


def _give(story: Story, event: Event) -> None:
    text, title = story.document.text, story.title
    at = event.evidence[0][0]
    start = text.rfind("\n\n", 0, at) + 1
    end = text.find("\n\n", at)
    told = _CEREMONY.search_in(text, start, end if end > 0 else len(text))
    if told is None and _CEREMONY.search(title) is None:
        return
    found = _OF_SITE.search(text, told.start(), told.end() + 240) if told else None
    found = found or (_TO_BUILD.search(text, told.start(), told.end() + 160) if told else None)
    found = found or (_IN_AREA.search(text, told.start(), told.end() + 240) if told else None)
    found = found or _BUILT.search(text, story.document.title_end, max(at + 1, told.end() if told else 0))
    found = found or _SITES_OPENED.search(text, story.document.title_end, end if end > 0 else len(text))
    found = found or _LAUNCHED.search(text, story.document.title_end)
    found = found or _TO_BE_BUILT.search(text, story.document.title_end, at)
    began = (story.document.title_end, told.start() if told else at)
    span = found.span("p") if found is not None else _site_meant(text, *began)
    if span is not None:
        event.evidence.append(span)
        event.place = story.grammar.places.shorten(" ".join(text[slice(*span)].split()))
        return
    headed = _OF_SITE.search(title) or (_IN_COUNTY.search(text, told.end(), told.end() + 120) if told else None)
    headed = headed or _IN_COUNTY.search(title)
    if headed is not None:
        event.place = story.grammar.places.shorten(" ".join(headed["p"].split()))


def _give_within(story: Story, event: Event, town: str) -> None:
    """The site in a town that is told only as that of what is to be built ("to build the Kaul Pool in X")."""
    start, end = event.evidence[0]
    found = _TO_BUILD.search(story.document.text, start, end + _FURTHER)
    if found is None:
        return
    place = story.grammar.places.shorten(" ".join(found["p"].split()))
    if f" in {town}" in found.string[found.start("p") : found.end("p") + len(town) + 4]:
        event.place = place.removesuffix(f" in {town}")
        event.evidence.append(found.span("p"))


def _site_meant(text: str, begin: int, told: int) -> tuple[int, int] | None:
    """The site of a ceremony told at text[told] behind the headline, which ends at text[begin]: the one named before
    that "of the street" means, else the one that a headline below the first names."""
    meant = _OF_THE_SITE.match(text, told)
    if meant is not None:
        return named_before(text, begin, told, meant["n"] or meant["n2"])
    headlines = _HEADLINES.match(text)
    headed = _OF_SITE.search(text, 0, headlines.end() if headlines else 0)
    return headed.span("p") if headed is not None else None
