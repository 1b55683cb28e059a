"""Who led which side, where the nation's two states talk: "The North's delegation was led by ⟦0⟧"."""

from __future__ import annotations

from partystate.reading.guards import AnyPart, Guarded, guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import MARK, pattern, phrases

_TEAM = r"(?:delegation|side|team|delegates|contingent|party)"
_LED = r"(?:led|headed|represented)"

_ANY_TEAM = AnyPart([" delegation", " side was ", " team "])


class Sides:
    """The names of both sides, compiled once per lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        own = {*lexicon.own_names, *lexicon.short_names, *(f"{name}ern" for name in lexicon.short_names)}
        rival = {*lexicon.rivals, *(f"{name}n" for name in lexicon.rivals)}
        rival |= {name.split()[0] for name in lexicon.rivals if " " in name and name[0].isupper()}
        rival |= {f"{name}ern" for name in rival if " " not in name} | {f"{name.lower()}ern" for name in rival}
        own |= {name.lower() for name in own if name.endswith("ern")}
        self.leads: dict[bool, tuple[Guarded, ...]] = {False: _leads(own), True: _leads(rival)}
        """Patterns of who led a side, by whether it is the rival's."""
        nation = {name.split()[-1] for name in lexicon.rivals if " " in name}
        self.both = pattern(
            rf"\b(?:(?:[Tt]wo|[Bb]oth) {phrases(f'{n}s' for n in nation)}|[Ii]nter-{phrases(f'{n}n' for n in nation)}"
            rf"|{phrases(own)}(?:['’]s)?(?: \w+)? and (?:the )?{phrases(rival)}"
            rf"|{phrases(rival)}(?:['’]s)?(?: \w+)? and (?:the )?{phrases(own)}|[Cc]ross-border|[Hh]igh-level"
            rf"|[Ww]orking-level)\b"
        )
        """Words for both states, or for talks between them."""
        self._rival = AnyPart([*lexicon.rivals])

    def may_talk(self, text: str) -> bool:
        """Whether a text of the press names the rival and a delegation at all."""
        return _ANY_TEAM.within(text) and self._rival.within(text)


def _leads(names: set[str]) -> tuple[Guarded, ...]:
    side = rf"(?:[Tt]he )?(?:[\w-]+-(?:member|strong) )?{phrases(names)}(?:['’]s)? (?:[\w-]+ ){{0,3}}?{_TEAM}"
    return (
        guarded(rf"\b{side},? (?:(?:was|is|which was) )?{_LED} by [^⟦.;]{{0,60}}(?P<w>{MARK})"),
        guarded(rf"\b(?:[Ll]eading|[Hh]eading) {side} (?:was|is) [^⟦.;]{{0,60}}(?P<w>{MARK})"),
        guarded(rf"(?P<w>{MARK}),? (?:who )?(?:led|headed|heads|leads|represented) (?:the )?(?:[\w-]+-\w+ )?{side}"),
        guarded(rf"(?P<w>{MARK}),? represented (?:the )?{phrases(names)}(?= (?:at|in|side)\b|[,.;])"),
        guarded(rf"\band (?:[^⟦.;]{{0,40}} )?(?P<w>{MARK}),? (?:the )?{phrases(names)}['’]s(?=[.,;])"),
        guarded(
            rf"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[\w-]+ ){{0,2}}?{phrases(names)}(?:['’]s)? counterpart,? ",
            rf"(?:(?:is|was),? )?(?:[^⟦.;]{{0,60}} )?(?P<w>{MARK})",
        ),
    )
