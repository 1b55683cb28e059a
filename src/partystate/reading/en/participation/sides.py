"""Who sat on either side of talks: "Present from the one side were … and from the other …"."""

from __future__ import annotations

from partystate.reading.guards import guarded
from partystate.reading.patterns import MARKS

SIDES = guarded(
    r"(?:[Pp]resent|[Aa]ttending|[Tt]aking part|[Pp]articipating|[Oo]n hand)[^.⟦]{0,80}? (?:from|on) (?:the "
    r")?(?P<own>[^,;⟦.]{0,40}?) side (?:was|were) (?P<a>.+?)"
    r",? and (?:(?:also )?(?:present|attending|taking part|participating|on hand)(?: there)? )?(?:from|on) (?:the "
    r")?(?P<other>[^,;⟦.]{0,40}?)(?: side)? (?:was |were )?"
    r"(?P<b>(?:⟦|members|officials|delegation|the delegation|delegates|staff"
    r"|(?:(?<=side[ ])|(?<=side[ ]was[ ])|(?<=side[ ]were[ ]))[a-z]).+)"
)
REPRESENTED = guarded(
    r"^(?:The |Our )?(?P<own>[^,;⟦.]{0,40}?)\s*side(?:['’]s delegation)? was (?:represented|led|headed) by (?P<a>.+?)"
    r",? and the (?P<other>[^,;⟦.]{0,40}?) side(?:['’]s delegation)? (?:was (?:represented|led|headed) )?by "
    r"(?P<b>.+)"
)
""" "The X side was represented by … and the Y side by …"."""
SIDES_FIRST = guarded(
    r"^(?:From|On) (?:the )?(?P<own>[^,;⟦.]{0,40}?) side,? (?:also )?(?:was|were)(?: also)?(?: present)? (?P<a>.+?)"
    r",? and (?:from|on) (?:the )?(?P<other>[^,;⟦.]{0,40}?) side,? (?:(?:was|were)(?: present)? )?(?P<b>.+)"
)
""" "From the one side were … and from the other …"."""
SIDES_BEHIND = guarded(
    r"[Pp]resent[^.⟦]{0,60}? (?:was|were) (?:from|on) (?:the )?(?P<own>[^,;⟦.]{0,40}?) side,? (?P<a>.+?)"
    r",? and (?:from|on) (?:the )?(?P<other>[^,;⟦.]{0,40}?) side,? (?P<b>.+)"
)
""" "Present were from the one side … and from the other …"."""
SIDES_EACH = guarded(
    r"(?:(?:[Pp]resent|[Aa]ttending|[Tt]aking part|[Pp]articipating|[Oo]n hand)[^.⟦]{0,80}? (?:was|were)|attended by"
    r"|^The (?:talks|meeting) (?:involved|brought together)) (?P<a>.+?),? "
    r"(?:from|on) (?:the )?(?P<own>[^,;⟦.]{0,40}?) side,? and (?P<b>.+?),? (?:from|on) (?:the "
    r")?(?P<other>[^,;⟦.]{0,40}?) side(?=[.,;]|\s*$)"
)
""" "Present were … from the one side and … from the other side"."""
ONE_SIDE = guarded(
    r"(?:(?:[Pp]resent|[Tt]aking part|[Oo]n hand)[^.⟦]{0,60}? (?:from|on)|^(?:On|From)) (?:the "
    r")?(?P<side>[^,;⟦.]{0,40}?) sides?,? "
    r"(?:(?:there|also|present|participating|attending|in attendance) )*(?:was|were)(?: also)?(?: present)?:? "
    r"(?P<slot>.+)"
)
ONE_SIDE_CAME = guarded(
    r"^(?:On|From) (?:the )?(?P<side>[^,;⟦.]{2,40}?) sides?,? (?P<slot>[^.;]*?⟦[^.;]*?),? (?:also )?"
    r"(?:took part|participated|attended|(?:was|were) (?:also )?(?:present|on hand|in attendance))\b"
)
""" "On the X side, ⟦0⟧ and other officials | took part"."""
ONE_REPRESENTED = guarded(
    rf"(?P<slot>{MARKS}),? (?:(?:who|also) )*represented (?:the )?(?P<side>[^,;⟦.]{{2,40}}?)(?: side)?"
    r"(?=[.,;]|\s*$| and ⟦| (?:at|in) (?:the )?(?:talks|consultations?|dialogue|negotiations|meeting)\b)"
)
""" "⟦0⟧ represented the X side"."""
_THEIRS = r"(?:(?:the )?(?:members|delegates) of )?(?:the|an?) "
_COMPANY = r"(?:delegation|delegates|group)"
DELEGATIONS_OF_SIDES = guarded(
    r"(?:[Pp]resent|[Aa]ttending|[Tt]aking part|[Pp]articipating|[Oo]n hand)[^.⟦]{0,80}? (?:was|were) ",
    rf"(?P<a>{_THEIRS}(?:[^,;⟦.]{{1,40}}? side['’]s {_COMPANY}|{_COMPANY} of the [^,;⟦.]{{1,40}}? side)\b.+?)",
    rf",? and (?P<b>{_THEIRS}(?:[^,;⟦.]{{1,40}}? side['’]s {_COMPANY}|{_COMPANY} of the [^,;⟦.]{{1,40}}? side)\b.+)",
)
""" "Present were the A side's delegation headed by … and the B side's delegation headed by …"."""
