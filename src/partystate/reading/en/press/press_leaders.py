"""Who led a meeting or was at it, in the loose words of the general press: "⟦0⟧ led an emergency meeting of …"."""

from __future__ import annotations

from typing import Final

from partystate.reading.patterns import MARK, MARKS, pattern
from partystate.reading.report import Capacity

LED: Final = pattern(
    rf"(?P<s>{MARKS}|he|He)(?: (?:(?:then|also|later) )?|, )"
    r"(?P<v>led|chair(?:ed|s)|presid(?:ed|es) over|guide[ds]|convened|held"
    r"|opened|attend(?:ed|s)|(?:(?:is|was) (?:\w+ly )?)?presiding over|chairing|attending|used"
    r"|announced (?:[\w-]+ ){1,5}?(?:at|during)"
    r"|(?:made|took|announced) (?:the|this|these|his) (?:decisions?|announcement) (?:at|during)"
    r"|sp(?:oke|eaks) (?:for [\w\s]+)?(?:at|during)|address(?:ed|es)|told"
    r"|(?:gave|made|delivered) (?:an?|the|his|another) (?:[\w-]+ ){0,3}?(?:speech|address) (?:at|to|during))"
    r" (?:the |a |an )?"
)
LED_BY: Final = pattern(
    r"\b(?P<v>guided|led|chaired|presided over|attended) by "
    r"(?:(?:the|its|his|top|supreme|leader|[a-z]+['’]s) ){0,3}(?P<m>⟦\d+⟧)"
    r"|\bunder (?P<g>the (?:leadership|guidance|chairmanship) of) (?P<n>⟦\d+⟧)"
    r"|\b(?:which|that) (?:[\w’'-]+ ){0,3}?(?P<w>⟦\d+⟧) (?:(?:also )?(?:attended|convened|called) and )?"
    r"(?P<x>guided|led|chaired|presided over)\b"
)
LED_MEETING: Final = pattern(
    r"\b(?:meeting|session|gathering|conference) (?:(?:that|which) )?(?:(?:was|is) )?"
    r"(?P<v>chaired|presided over|led|guided|attended) by "
)
WORDS_THERE: Final = pattern(
    rf"(?P<s>{MARK})['’]s (?:[\w-]+ ){{0,3}}?",
    r"(?:remarks?|comments?|speech|address|call|warning|criticism|rebuke|order)s? "
    r"(?:came|(?:was|were) (?:made|delivered|given|issued)) (?:at|during|in) "
)
""" "⟦0⟧'s remarks came at | a meeting of …"."""
SEEN_THERE: Final = pattern(
    rf"^[^⟦]{{0,40}}(?P<s>{MARKS}) (?:was|were) (?:also )?(?:seen|spotted|shown|present)\b[^.;⟦]{{0,90}}? (?:at|in) "
)


WITH_HIM: Final = pattern(
    rf",? with (?:(?:the|its|their|his) )?(?:[\w’'-]+ ){{0,4}}?(?P<s>{MARK}) (?:(?:also|again|himself) )?"
    r"(?P<v>(?:calling|urging|vowing|ordering|saying|warning|pledging|demanding|declaring|telling|setting|stressing"
    r"|lambasting|blasting|scolding|delivering|speaking|presiding|attending|chairing|guiding|leading|in attendance"
    r"|in the chair|present))\b"
)
""" "wrapped up a plenary meeting with leader ⟦0⟧ | calling for …"."""


def capacity_with(verb: str) -> Capacity:
    """The capacity that such a verb shows."""
    if verb.startswith(("presid", "chair", "in the")):
        return "presided"
    if verb in ("guiding", "leading"):
        return "principal"
    return "attended" if verb in ("attending", "in attendance", "present") else "spoke"


def capacity_of(verb: str) -> Capacity:
    """The capacity that a verb of these gives who led."""
    if " report " in verb:
        return "reported"
    if verb.startswith(("spoke", "speaks", "addresse", "told")) or "speech" in verb or "address " in verb:
        return "spoke"
    if verb.startswith(("presid", "chair")):
        return "presided"
    return "attended" if verb.startswith("attend") else "principal"
