"""Heads in which nobody by name acts: unnamed people of this state go to see a site, are interviewed, or somebody is
seen off, or a show is watched by him. The groups are those of `head_patterns`.
"""

from __future__ import annotations

from collections.abc import Iterator

from partystate.reading.en.heads.clause import DAY, GUIDED_BY
from partystate.reading.en.heads.head_patterns import TEST
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARK, MARKS
from partystate.reading.report import EventKind

HOME_PEOPLE = (
    r"(?:officials|functionaries|deputies|participants|delegates|innovators|scientists|technicians|teachers|veterans"
    r"|workers|farmers|employees|builders|servicepersons|soldiers|schoolchildren|students|inhabitants|residents"
    r"|people|youth|writers|artistes|sportspersons|players|intellectuals)"
)
"""Regex source of nouns for those who are shown round, or give their account, together."""
_SHOW = r"(?:performance|concert|film|opera|ballet|drama|play|circus|acrobatic show)"


def passive_heads() -> Iterator[tuple[EventKind, Guarded]]:
    """The patterns, with the kind each tells."""
    crowd = r"(?!(?:He|She|They|It|On|In|At|When|After|Since|As|Among|From|During|Then)\b)[A-Z][^.;⟦]{5,320}?"
    yield "guidance", guarded(
        rf"^(?P<s>{crowd})(?:,? (?:{DAY}))? ",
        core=r"(?P<v>visited|toured|went round|looked round|made an? (?:[\w-]+ )?(?:tour|visit) (?:of|to)) "
        r"(?P<o>(?:the )?(?:[a-z\d,-]+ ){0,14}?[A-Z].+)",
    )
    yield "guidance", guarded(
        rf"\b(?P<o>(?:[Tt]he|[Aa]n?|[Aa]nother) (?:[\w'’/-]+ ){{0,5}}?{TEST}\b(?: of [^,.;⟦]{{3,80}}?)?) ",
        r"(?P<v>(?:was|were) (?:also )?(?:guided|observed|watched|overseen|directed|supervised|commanded) by) ",
        rf"(?P<s>{MARKS})",
    )
    yield "guidance", guarded(
        rf"^{crowd} (?P<v>conducted|carried out|staged|held|test-fired|test-launched|launched) ",
        rf"(?P<o>(?:an?|the|another) (?:[\w'’/-]+ ){{0,5}}?(?:{TEST}|missiles?|rockets?)\b[^.;⟦]{{0,120}}?),? "
        rf"{GUIDED_BY} (?P<s>{MARKS})",
    )
    yield "meeting", guarded(
        rf"^(?P<s>{crowd}) (?P<v>(?:was|were) interviewed)",
        rf"(?=(?: here|,? {DAY})* (?:at|in) (?:the )?[A-Z])",
    )
    yield "travel", guarded(
        rf"(?P<s>{MARKS}),? (?P<v>(?:was|were) (?:\w+ )?seen off)(?= (?:[^.;⟦]{{0,60}} )?by (?:[\w’'-]+ ){{0,6}}{MARK})"
    )
    station = r"(?:at|in) (?:the |an? )?(?:[\w’'-]+ ){0,5}?(?:[Aa]irport|[Ss]tation|[Pp]ort)\b"
    yield "travel", guarded(
        rf"(?P<s>{MARKS}),? (?P<v>(?:was|were) (?:[a-z]+ly )?(?:met|greeted|welcomed|received))",
        rf"(?= {station}[^.;⟦]{{0,60}}? by (?:[\w’'-]+ ){{0,6}}{MARK}"
        rf"|(?: {DAY})? by (?:[\w’'-]+ ){{0,6}}{MARK}[^.;]{{0,160}}? {station})",
    )
    yield "talks", guarded(
        r"^An? (?:courtesy|farewell|return|official) (?:call|visit) ",
        rf"(?P<v>was (?:paid|made)(?: (?:{DAY}))? (?:on|to)) (?P<s>{MARKS})[^.;⟦]{{0,60}}? by (?P<o>.+)",
    )
    yield "talks", guarded(
        r"^(?:The )?(?:[Cc]redentials|[Ll]etters? of credence) ",
        rf"(?P<v>(?:was|were) (?:presented|handed(?: over)?|submitted)(?: (?:{DAY}))? to) ",
        rf"(?P<s>{MARKS})[^.;⟦]{{0,100}}? by (?P<o>.+)",
    )
    yield "talks", guarded(rf"(?P<s>{MARKS}),? (?P<v>was presented with (?:the )?credentials (?:by|of|from)) (?P<o>.+)")
    yield "performance", guarded(
        rf"\b(?P<o>[Tt]he (?:[\w-]+ ){{0,2}}{_SHOW}) ",
        r"(?P<v>(?:was|were) (?:also )?(?:appreciated|watched|enjoyed|seen) by) ",
        rf"(?P<s>(?:[A-Z][\w’'-]+ ){{0,4}}{MARKS})",
    )
