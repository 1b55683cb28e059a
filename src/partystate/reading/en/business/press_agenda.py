"""What the general press says was discussed, in sentences whose subject is no meeting.

"… where the two discussed issues including X", "Kim and Xi discussed ways to Y", "They exchanged views on Z": items of
the talks or meeting being told, in the report's words (GUIDE.md, "agenda").
"""

from __future__ import annotations

from collections.abc import Iterator

from partystate.reading.en.business.agenda import Item
from partystate.reading.en.text.quotation import in_quotation
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, WEEKDAY, pattern

_SIDES = (
    rf"(?:(?:[Tt]he )?(?:[Tt]wo|[Bb]oth) (?:leaders|sides|men|officials|ministers|countries)|[Tt]he two|[Tt]hey"
    rf"|{MARK},? and (?:[\w’'-]+ ){{0,4}}?{MARK})"
)
_DISCUSSED = guarded(
    rf"(?:^|\b(?:where|and|when|during which|at which) |, |\. ){_SIDES} (?:(?:also|reportedly|then) )*",
    r"(?:discussed|exchanged (?:views|opinions) (?:on|about|regarding)|talked about|held discussions on) ",
    r"(?P<o>[^.;⟦“”\"]{3,200})",
)
_TALKS_ON = guarded(
    r"^(?:The|Their) (?:talks|discussions|summit) (?:also )?",
    r"(?:touched on|focused on|centred on|centered on|covered|dealt with) (?P<o>[^.;⟦“”\"]{3,200})",
)
""" "The talks touched on X"."""
_END = pattern(
    rf",? (?:on |last )?{WEEKDAY}\b.*$"
    r"|, (?:[^,]{2,40} (?:said|reported|added)|according to|as well as|while|after|amid)\b.*$"
    r"| (?:at|during|in) (?:the|a|their) (?:[\w-]+ ){0,2}(?:meeting|talks|summit)\b.*$"
)
_VAGUE = pattern(r"(?:it|them|this|that|these|matters|the matter)\b")


def discussed(view: SentenceView) -> Iterator[Item]:
    """The items one sentence says the sides of talks discussed."""
    for m in (*_DISCUSSED.finditer(view.skeleton), *_TALKS_ON.finditer(view.skeleton)):
        text = _END.sub("", m.group("o")).strip(" ,")
        if text and not _VAGUE.match(text) and not in_quotation(view.skeleton[: m.start("o")]):
            yield Item(view.plain(text), view.span_of(m.start("o"), len(text)))
