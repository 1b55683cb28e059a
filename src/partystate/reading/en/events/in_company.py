"""Whom somebody of an event told already had beside him: "He entered the hall together with members of the committee".

Only deeds of homage, of showing oneself and of watching a show are read: "would make efforts together with the people"
is said of much else.
"""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.participation.met_there import those_met
from partystate.reading.en.participation.slots import Frame, Slot
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS, WEEKDAY, pattern
from partystate.reading.report import EventKind

_DEED = (
    r"(?:paid (?:\w+ )*(?:tribute|respects|homage)|observed (?:silence|an? )|entered|went round|looked round"
    r"|made a round of|walked|carried the|saw the|received the coffin|laid|placed|bowed|mounted|took the"
    r"|appeared (?:at|on)|visited|toured)"
)
"""What is done in company where homage is paid, and where somebody shows himself."""
_ATTENDED = r"(?:attended|took part in|participated in|was (?:also )?present (?:at|in))"
_WHO = rf"(?:{MARK}|\b[Hh]e|\b[Ss]he)"
_WITH = r"(?:together|along|in company) with"
_COMPANY = r"(?P<slot>(?:⟦|(?:the |other )?[a-z])[^.;]{2,400}?)"
_TOLD_BEFORE = pattern(r"the (?:[\w-]+ )?[\w-]+")
""" "together with the officials": those of whom the report has told."""
_WHEN = rf"(?:(?:(?:on )?{WEEKDAY}|also|then|again) )?"
_END = (
    r"(?=,? (?:before|after|amid|during|on|as|who|to)\b|[.;]|, [a-z]+ing\b|\s*$"
    r"|, (?:[\w-]+ ){0,3}?(?:cheers|applause|participants|audience|crowds?)\b)"
)
_FRAMES = (
    Frame(
        "attended",
        guarded(rf"{_WHO},? (?:also )?(?:stood|was (?:seen )?standing) [^.;⟦]{{3,90}}? {_WITH} {_COMPANY}{_END}"),
    ),
    Frame("accompanied", guarded(rf"{_WHO},? {_WITH} {_COMPANY},? {_WHEN}(?:{_DEED}|{_ATTENDED})\b")),
    Frame(
        "accompanied",
        guarded(rf"{_WHO},? {_WHEN}(?:{_DEED}|{_ATTENDED})\b[^.;⟦]{{0,120}}?,? {_WITH} {_COMPANY}{_END}"),
    ),
    Frame(
        "accompanied",
        guarded(
            rf"{_WHO},? {_WHEN}(?:{_ATTENDED}|visited|went to)\b[^.;⟦]{{3,120}}?,? with ",
            rf"(?P<slot>(?:(?:his|her) (?:wife|husband),? )?{MARKS})(?!['’]s)",
        ),
    ),
)
_WATCHED = Frame(
    "accompanied",
    guarded(
        rf"{_WHO},? {_WHEN}(?:watched|enjoyed|saw|appreciated) (?:it|the (?:[\w’'-]+ ){{0,4}}?[\w-]+),? ",
        rf"{_WITH} {_COMPANY}{_END}",
    ),
)
_FRONTED = Frame(
    "accompanied",
    guarded(
        r"^(?:[Tt]ogether|[Aa]long) with (?P<slot>⟦[^.;]{3,400}?),? (?:he|she)(?: (?:also|then))? [a-z]+(?:ed|[wkt])\b"
    ),
)
""" "Together with ⟦0⟧ and ⟦1⟧ he went round the mine": told of every event."""
_BESIDE_HIM = Frame(
    "accompanied",
    guarded(
        rf"^(?P<slot>{MARKS}(?:,? and (?:other )?[a-z][^,;⟦.]{{3,90}}?)?) (?:was|were) (?:also )?",
        rf"(?:(?:in|at|on) the [^.;⟦]{{3,50}}? )?(?:together |along )?with (?:him|her|{MARK})\.?\s*$",
    ),
)
""" "⟦0⟧ and ⟦1⟧ were in the observation post with him"."""
_KINDS: frozenset[EventKind] = frozenset(
    ["mourning", "ceremony", "meeting", "performance", "reception", "assembly_session", "plenary_meeting", "other"]
)
_SIGNS = ("together with", "along with", "company with", "with ⟦", "with his wife", "with her husband")
_LISTED = 3
"""From so many participants on a report has listed them: who is "together with" somebody is one of them."""


def in_company(view: SentenceView, draft: Draft | None) -> Slot | None:
    """Those whom one sentence tells to be with somebody, or to be met, at the event of `draft`; None without such."""
    if draft is not None and (met := those_met(view.skeleton, draft.event.kind)) is not None:
        return met
    for frame in (_FRONTED, _BESIDE_HIM) if draft is not None else ():
        if (fronted := frame.pattern.search(view.skeleton)) is not None:
            return Slot(frame.capacity, *fronted.span("slot"), exhaustive=True)
    if draft is None or draft.event.kind not in _KINDS or not any(words in view.skeleton for words in _SIGNS):
        return None
    if len(draft.people()) >= _LISTED:
        return None
    for frame in (_WATCHED,) if draft.event.kind == "performance" else _FRAMES:
        m = frame.pattern.search(view.skeleton)
        if m is not None and _TOLD_BEFORE.fullmatch(m.group("slot")) is None:
            return Slot(frame.capacity, *m.span("slot"), exhaustive=True)
    return None
