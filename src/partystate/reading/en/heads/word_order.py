"""A sentence in the order in which communiqués print it: who acts, the deed, and behind them where, when and what for.

Outlets set the day, the venue or the occasion first ("On Friday, officials visited …", "To mark the anniversary of X,
a meeting was held …"), or the day right behind the verb ("arrived Sunday in London"); the grammars of heads know
sentences that begin with who acts, and verbs with their objects and places. What stands in the way is taken out of the
skeleton only: the days of a sentence are read from its text, and its venue is `set_first`.
"""

from __future__ import annotations

from dataclasses import replace

from partystate.reading.dates import MONTH
from partystate.reading.en.text.views import SentenceView, from_here
from partystate.reading.guards import guarded
from partystate.reading.patterns import WEEKDAY, pattern

BLANK = "\x1f"
"""What fills the place of a day: blank for a pattern, and told apart from what the press names as its source."""
_DATE = rf"(?:{WEEKDAY}|{MONTH} \d\d?)"
_PART = r"(?: (?:early|late))?(?: (?:morning|afternoon|evening|night))?"
_DAY = rf"(?:(?:on )?{_DATE}|yesterday|today){_PART}"
_DAY_FIRST = rf"(?:(?:Early|Late|Also|And) )?[Oo]n (?:the (?:morning|afternoon|evening|night) of )?{_DATE}{_PART},? "
_NAMED_PLACE = (
    rf"(?:the office building of )?(?:the )?(?!{MONTH}\b(?! \d\d? [A-Z])"
    rf"|(?!{MONTH})[A-Z]\w+ \d)[A-Z][^,;.⟦]{{2,60}}"
)
_BARE_PLACE = (
    rf"(?:the office building of )?(?:the )?(?!{MONTH}\b)[A-Z][\w’'-]*(?: (?:(?:of|and"
    rf"|for) (?:the )?)?[A-Z][\w’'-]*){{0,6}}"
    r" (?=(?:the|talks|negotiations|consultations) [a-zA-Z\d\"“])"
)
""" "At the Palace of Culture | the meeting took place": a place without a comma behind it ends with a capital."""
_PLACE = rf"(?:[Aa]t|[Ii]n|[Ii]nside) (?:{_NAMED_PLACE}(?:, | (?=an? ))|{_BARE_PLACE})"
_OCCASION = (
    r"(?:[Tt]o (?:mark|celebrate|commemorate|observe)|[Mm]arking|[Cc]elebrating|[Cc]ommemorating"
    r"|[Ii]n (?:celebration|commemoration|honou?r|memory|welcome) of|[Oo]n the (?:occasion|eve|threshold) of"
    r"|[Oo]n (?:the |its |his |her |their )?(?:[\w-]+ ){0,3}?(?:anniversary|birthday) of|[Aa]t the invitation of)"
    r" [^;.]{2,160}?, (?![a-z]+(?:,| and )|and )"
)
_SOURCE_FIRST = (
    r"According to (?:(?:an?|the|its|state|official) )*(?:[A-Z][\w’'-]* ){0,5}?(?:[Aa]gency|[Mm]edia|[A-Z]{3,6})"
    r"(?: \([A-Z]+\))?(?: reports?)?, "
)
_SET_FIRST = guarded(
    rf"^(?:{_SOURCE_FIRST}(?=[A-Za-z⟦])|(?:{_DAY_FIRST})?{_OCCASION}(?:{_DAY_FIRST})?(?=[A-Za-z⟦])|{_DAY_FIRST}(?=⟦)"
    rf"|(?:{_DAY_FIRST}(?:{_PLACE})?|{_PLACE})(?=[a-z]))"
)
""" "On Friday, | officials": no venue before a name, where the grammars of talks look for it."""
_TOOK_PLACE = (
    r"(?:arrived|left|departed|flew|returned|met|gathered|assembled|held|given|staged|performed|presented|arranged"
    r"|hosted|opened|signed|inked|organi[sz]ed|took place|launched|celebrated|marked|observed|unveiled|conducted"
    r"|visited)"
)
_GATHERING = r"(?:talks?|meetings?|conversation|session|luncheon|dinner|banquet|reception)"
_TOLD_ASIDE = guarded(
    r"(?:,| --| —| –) (?:as (?:(?:was|is|already|earlier|previously|widely) )*(?:announced|reported|planned"
    r"|scheduled|known"
    r"|expected)(?: [a-z]+){0,2}|(?:(?:the|state|official) )*(?:[A-Z][\w’'-]* ){0,5}?"
    r"(?:[Aa]gency|media|[A-Z]{3,6})(?: \([A-Z]+\))? (?:said|reported|says|reports|added|announced)"
    rf"(?: (?:on )?{WEEKDAY})?)(?:,| --| —| –)(?= )"
)
""" "⟦0⟧, the News Agency reported, | met ⟦1⟧", "held -- as was announced earlier -- | at the hall"."""
_THIS = guarded(rf"\bthis(?: past)? (?={WEEKDAY}\b)")
_BEHIND_VERB = guarded(
    rf"\b(?:{_TOOK_PLACE}(?P<d> {_DAY})(?= (?:at|in|for|to|by|here|from|before)\b)"
    rf"|{_GATHERING}(?P<g> {_DAY})(?= (?:with|for)\b)|presid(?:ed|ing)(?P<o> {_DAY})(?= over\b))"
)
_VENUE_FIRST = pattern(rf"(?:^|,? )(?:[Aa]t|[Ii]n|[Ii]nside) (?P<p>{_NAMED_PLACE}),? $")


def in_usual_order(view: SentenceView) -> SentenceView:
    """The view of a sentence without what is set first, or the day set right behind its verb."""
    skeleton = view.skeleton
    aside = _TOLD_ASIDE.search(skeleton)
    if aside is not None and skeleton.count('"', 0, aside.start()) % 2 == 0:
        skeleton = skeleton[: aside.start()] + " " * (aside.end() - aside.start()) + skeleton[aside.end() :]
    this = _THIS.search(skeleton)
    if this is not None:
        skeleton = skeleton[: this.start()] + "on".ljust(this.end() - this.start()) + skeleton[this.end() :]
    if skeleton is not view.skeleton:
        view = replace(view, skeleton=skeleton)
    first = _SET_FIRST.match(view.skeleton)
    if first is not None:
        view = from_here(view, first.end())
        view = replace(view, skeleton=view.skeleton[0].upper() + view.skeleton[1:])
    behind = _BEHIND_VERB.search(view.skeleton)
    if behind is None:
        return view
    start, end = next(behind.span(day) for day in ("d", "g", "o") if behind[day])
    return replace(view, skeleton=view.skeleton[:start] + BLANK * (end - start) + view.skeleton[end:])


def set_first(view: SentenceView) -> tuple[str, tuple[int, int]] | None:
    """The venue that a sentence names before its view begins, with its span in the document."""
    before = view.before
    found = _VENUE_FIRST.search(before) if before else None
    if found is None:
        return None
    at = view.sentence.start
    return found["p"], (at + found.start("p"), at + found.end("p"))
