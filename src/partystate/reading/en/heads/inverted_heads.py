"""Event heads told the other way round: what was visited or who was received comes first, or the verb does.

"The mill was inspected by ⟦0⟧", "The delegation was received by ⟦0⟧", "Leading the drill, ⟦0⟧ …", "Ground was broken
for …", "100 000 people gathered at … for a rally". The groups are those of `head_patterns`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from partystate.reading.en.heads.said_at_talks import told_by_words
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARK, MARKS, WEEKDAY
from partystate.reading.report import EventKind

_WHEN = rf"(?: (?:here|today|yesterday|(?:on )?{WEEKDAY}|on [A-Z][a-z]+ \d+|on the \d+\w\w))*"
_VISITED = r"(?:inspected|visited|toured|looked round|surveyed|guided (?:on the spot|in the field))"
_SITE = (
    r"(?P<o>(?:[Tt]he |[A-Z])[^,.;⟦]{3,140}?(?:, [A-Z][^,.;⟦]{3,50},?)?)"
    r"(?:,? (?:where|which|located|situated|built)\b[^.;⟦]{3,120}?,)?"
)
_TRIED = (
    r"(?:[^\s.;,]+ ){0,6}?(?:test-?(?:fir|launch)\w*|drills?|exercises?|maneuvers|manoeuvres|launch(?:ing)?|tests?"
    r"|firing)"
)
_LEADING = r"(?:Leading|Guiding|Directing|Overseeing|Supervising|Commanding)"
_BROUGHT_HERE = r"(?: here)?(?:,? who (?:is|are|was|were|paid|pays?|made|came|arrived|visited) [^.;⟦]{3,120}?)?"
_GUESTS = (
    rf"(?:{MARK}|(?:[A-Z]|⟦)(?:(?!\b(?:which|who|that|he|she)\b)[^.;]){{3,260}}?"
    r"(?:\b(?:delegation|group|mission|troupe|entourage|party|guests?|ambassador|envoy)"
    r"(?: (?:of|from|for|representing|consisting of|made up of|comprising) [^.;⟦]{2,140}?)?|⟧,?"
    rf"|\b(?:led|headed) by [^.;]{{3,90}}?)){_BROUGHT_HERE}"
)
"""Who was received, with what brought them here."""
_DATED = rf"(?=[^;]*?\b(?:{WEEKDAY}|today|yesterday|on [A-Z][a-z]+[.\u2024]? \d|on (?:the )?\d))"
_RALLY = r"(?:rall(?:y|ies)|(?:mass |public |memorial |celebration |protest )?(?:meeting|gathering))"
_RESOLVED = (
    r"(?:resolve|vow|pledge|swear|denounce|condemn|hail|celebrate|mark|commemorate|support|express (?:their )?support)"
)
"""What a crowd comes together for where no rally is named."""
_CROWD = (
    r"(?:(?:(?:[Oo]ver|[Mm]ore than|[Aa]t least|[Ss]ome|[Nn]early|[Aa]bout) )?[\d ,]*\d(?: [\w-]+){1,8}"
    r"|(?:[Ss]cientists|[Tt]eachers|[Oo]fficials|[Ww]omen|[Ff]armers|[Ww]orkers)\b[^.;⟦]{0,120}?"
    r"|[A-Z][\w'’-]+ (?:[\w'’-]+ ){0,6}?(?:people|citizens|workers|youths?|students|women|farmers|soldiers"
    r"|servicepersons"
    r"|[A-Z][a-z]+ites)\b[^.;⟦]{0,80}?)"
)


def told_backwards() -> Iterator[tuple[EventKind, Guarded]]:
    """The patterns, with the kind each tells."""
    yield from told_by_words()
    yield "guidance", guarded(
        rf"(?:^|[,;] ){_SITE} ", core=rf"(?P<v>(?:was|were) (?:also )?{_VISITED}){_WHEN} by (?P<s>{MARKS})(?!['’]s)"
    )
    yield "mourning", guarded(
        r"^(?:The |His |Her )?[Bb]ier\b(?: of [^.;]{3,160}?)? (?P<v>(?:was|were) (?:also )?visited) by ",
        rf"(?P<s>[^.;]+?)(?= (?:today|yesterday|{WEEKDAY}|on [A-Z]|to (?:express|pay|mourn))|[.;]|\s*$)",
    )
    yield "guidance", guarded(
        r"(?P<v>(?:[Ff]ield|[Oo]n-(?:the-)?spot|[Oo]n-site) guidance was (?:given|provided|conducted)) by ",
        rf"(?P<s>{MARKS})[^.;⟦]{{0,40}}? (?:to|over|at) (?P<o>.+)",
    )
    yield "guidance", guarded(rf"^(?P<v>{_LEADING}) (?P<o>(?:the|a) {_TRIED})\b[^.;⟦]{{0,60}}?, (?P<s>{MARK})(?!['’]s)")
    yield "guidance", guarded(
        rf"^(?P<v>Present at) (?P<o>(?:the|an?) {_TRIED}\b[^.;⟦]{{0,160}}?) was (?P<s>{MARK})\.?\s*$"
    )
    yield "guidance", guarded(
        rf"^(?P<s>)(?P<v>Watching|Observing|Overseeing|Guiding) (?P<o>the {_TRIED})",
        rf"(?=(?: on the spot| there)? (?:was|were) [^.;⟦]{{0,60}}{MARK})",
    )
    yield "talks", guarded(
        rf"^(?P<o>{_GUESTS}),? ",
        core=rf"(?P<v>(?:was|were) (?:also )?received(?: in audience)?){_WHEN} by (?P<s>{MARK})"
        r"(?![^.;]{0,120}\b(?:airport|station|on (?:his|her|their) arrival|on the spot))",
    )
    yield "talks", guarded(
        rf"^(?P<s>[A-Z][^.;⟦]{{3,240}}?) (?P<v>(?:held|had) (?:an? )?(?:[\w-]+ ){{0,2}}?(?:talks?"
        rf"|consultations?)){_WHEN}",
        r"(?= (?:here|at|in|on)\b)",
    )
    yield "talks", guarded(
        rf"^(?P<s>{MARK}),? and (?P<o>{MARK}),? ",
        core=r"(?P<v>(?:sat down for|met for|had|held) (?:an? )?(?:[\w-]+ ){0,2}?(?:talks?|conversation"
            r"|consultations?))\b",
    )
    yield "meeting", guarded(
        r"^(?P<s>(?!(?:They|He|She|It|The participants)\b)[A-Z][^.;⟦]{5,200}?) (?P<v>listened to|heard|attended)",
        r"(?= an? (?:[\w-]+ ){0,4}?(?:lecture|briefing|talk)\b)",
    )
    yield "ceremony", guarded(
        rf"^(?P<s>{MARK})[^.;⟦]{{0,80}}? ",
        core=r"(?P<v>(?:awarded|conferred|presented|handed(?: over)?|conveyed) [^.;⟦]{0,60}?"
        r"(?:orders?|medals?|titles?|diplomas?)\b)(?=[^.;⟦]*? at the (?:[A-Z][\w'’-]+ ){1,5}"
        rf"(?:Hall|House|Palace|Hotel|Club)\b){_DATED}",
    )
    yield "ceremony", guarded(
        rf"^(?P<s>{MARK}),?{_WHEN} (?P<v>broke (?:the )?ground|dug the first shovelful) (?:for|of|at|on) ",
        r"(?P<o>(?:the|an?) [^.;⟦]+)",
    )
    yield "ceremony", guarded(r"^(?P<s>Ground) (?P<v>was broken) (?:for|at|on) (?P<o>(?:the|an?) .+)", flags=re.ASCII)
    yield "meeting", guarded(
        rf"^(?P<s>{_CROWD}) (?P<v>gathered|assembled|rallied|turned out)",
        rf"(?= (?:together )?(?:at|in|on) [^.;⟦]{{3,140}}? (?:for|to (?:attend|hold|stage|take part in)) an? "
        rf"(?:[\w-]+ ){{0,4}}?{_RALLY}\b)",
    )
    yield "meeting", guarded(
        rf"^(?P<s>{_CROWD}) (?P<v>(?:gathered|assembled|rallied|got|came) together|gathered|assembled|rallied|met)",
        rf"(?= (?:at|in|on) [^.;⟦]{{3,140}}? to {_RESOLVED}\b)",
    )


HELD_AT = guarded(
    r"^(?:At|In|During) (?P<np>an? (?:[\w-]+ ){0,6}?(?:meeting|seminar|symposium|rally|conference|ceremony"
    r"|reception|banquet"
    r"|lecture|workshop|forum|gathering)\b[^,⟦]{0,120}?),? (?P<h>held|given|arranged)(?= (?:here|at|in"
    r"|on)\b[^⟦]{2,120}?, )"
)
"""An event set before what was done at it ("At a seminar of X held at Y on Monday, papers were read …")."""
AT_THE = guarded(
    r"^At (?P<np>the (?:[\w-]+ ){1,3}?(?:ceremony|meeting|rally|reception|banquet|function))(?P<h>\s)"
    rf"(?=(?:on )?{WEEKDAY}\b|on [A-Z][a-z]+ \d|yesterday\b|today\b)"
)
""" "At the donation ceremony on Saturday speeches were made": the event is named where it is spoken of."""
SCENE_OF = guarded(
    r"^(?P<p>[A-Z][\w'’ -]{3,60}?) was the (?P<h>scene|venue|site) of (?P<np>an? (?:[\w-]+ ){0,5}?"
    r"(?:meeting|rally|ceremony|parade|gathering|performance|demonstration))\b"
)
""" "Pyongyang was the scene of a rally"."""
AT_A_MEETING = guarded(
    r"^(?:At|In) (?P<np>(?:an?|the) (?:[\w-]+ ){0,5}?(?:meeting|Meeting|session|Session|plenum|Plenum|congress"
    r"|Congress|conference"
    r"|Conference) of (?:the )?[^,⟦]{3,160}?)(?P<h>(?: held)?)"
    r"(?= (?:here |in [A-Z]\w+ )?(?:on [A-Z\d]|\d|[A-Z]\w+ \d|yesterday|today"
    rf"|{WEEKDAY})[^⟦.;]*?, [^.;]*?\b(?:elected|by-elected|relieved|dismissed|recalled|appointed|removed)\b)"
)
"""A meeting told only as where somebody was elected or relieved ("At a meeting of X on July 15, ⟦0⟧ was …")."""
_HONOURED = (
    r"(?:treated(?= to)|awarded|conferred|bestowed|handed (?:over|to|by)|conveyed|presented|decorated"
    r"|(?:marked|celebrated|observed|commemorated)(?= (?:with|by|at) an?))"
)
AT_AN_EVENT = guarded(
    rf"\b(?:was|were) (?:also |jointly |solemnly )?{_HONOURED}\b[^.;]{{0,220}}?",
    core=r" (?:at|with|by|to) (?P<np>an? (?:[\w-]+ ){0,5}?(?:ceremony|meeting|rally|reception|banquet|function"
        r"|gathering|concert"
    rf"|performance))(?= (?:held |given |arranged )?(?:here|at|in|on|by|today|yesterday|{WEEKDAY})\b){_DATED}",
)
"""An event told only as where something else was done ("The orders were awarded at a ceremony in the Hall")."""
LAUNCHED_WITH = guarded(
    r"\b(?:launched|kicked off|began|started|got under way|opened|culminated|climaxed) with ",
    r"(?P<np>an? (?:[\w-]+ ){0,5}?(?:rally|meeting|gathering|conference|session))",
    r"(?= (?:of [^.;,⟦]{3,60} )?(?:at|in|on)\b)",
    _DATED,
)
""" "The campaign launched with a rally in X on Monday"."""
CONFERRED = guarded(
    r"^(?P<s>(?:(?:The )?(?:Order|Medal|Title|order|title|medal)|An? [^.;⟦]{0,40}?(?:order|medal|title"
    r"|decoration))\b[^.;]*?) ",
    core=r"(?P<v>(?:was|were) (?:conferred|bestowed) (?:on|upon))(?P<who> [^.;]*? )(?=at the (?:[A-Z][\w'’-]+ ){1,5}"
    rf"(?:Hall|House|Palace|Hotel|Club|Embassy|embassy|Theatre|Center|Centre)\b){_DATED}",
)
"""A decoration conferred in a hall on a certain day: it was so at a ceremony."""
