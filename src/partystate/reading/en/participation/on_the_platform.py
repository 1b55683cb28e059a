"""Who stood or sat beside the leader, and who was on the platform, as the press tells it of a parade or a show.

"Standing beside him was ⟦0⟧", "Also on the podium were ⟦0⟧ and ⟦1⟧", "⟦0⟧ and ⟦1⟧ were on the rostrum too".
"""

from __future__ import annotations

from partystate.reading.en.participation.room import in_the_room
from partystate.reading.en.participation.slots import Frame
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK

_TITLED = r"(?:, (?:(?:an?|the|who|his|her) )?[a-z][^,.;⟦]{2,60}(?=,))?"
_NAMES = (
    rf"(?:(?:(?!and\b)[\w’'.-]+ ){{0,5}}?{MARK}{_TITLED}"
    rf"(?:(?:,? and|,|,? as well as) (?:(?!and\b)[\w’'.-]+ ){{0,5}}?{MARK}{_TITLED}){{0,8}}(?!['’]s))"
)
_HIM = rf"(?:him|her|(?:the )?(?:[a-z]+ )?(?:leader )?{MARK}|the (?:[a-z]+ )?leader)"
_PLATFORM = (
    r"(?:[\w-]+ ){0,2}?(?:podium|platform|rostrum|balcony|stage|dais|tribune|reviewing stand|viewing stand|terrace"
    r"|VIP box|front row|head table)\b"
)


def platform_frames() -> tuple[Frame, ...]:
    """The frames of this module, and of those in the room, in the order in which they are tried."""
    return (
        *in_the_room(),
        Frame(
            "accompanied",
            guarded(
                r"\b(?:[Ss]tanding|[Ss]itting|[Ss]eated|[Pp]ositioned) (?:right |immediately |directly )?"
                rf"(?:next to|beside|alongside|behind|close to|to the (?:left|right) of) {_HIM}",
                rf"(?: [^.;⟦,]{{0,60}}?)?,? (?:was|were) (?P<slot>{_NAMES})",
            ),
        ),
        Frame(
            "spoke",
            guarded(
                rf"(?P<slot>{MARK}), who (?:also )?(?:gave|made|delivered) (?:an?|the|his|her) ",
                r"(?:[\w-]+ ){0,3}?(?:speech|address)\b(?! (?:in|at|to) (?!the (?:event|ceremony|meeting)))",
            ),
        ),
        Frame(
            "accompanied",
            guarded(rf"(?P<slot>{MARK}){_TITLED},? (?:sat|stood|was seated) to the (?:left|right) of {_HIM}"),
        ),
        Frame(
            "attended",
            guarded(rf"(?P<slot>{_NAMES}),? (?:was|were) (?:also )?(?:on|in|at) the {_PLATFORM}"),
        ),
        Frame(
            "attended",
            guarded(
                rf"\b(?:[Aa]lso |[Ss]eated |[Ss]itting |[Ss]tanding )*(?:[Oo]n|[Ii]n|[Aa]t) the {_PLATFORM} ",
                rf"(?:was|were) (?P<slot>{_NAMES})",
            ),
        ),
    )
