"""The phrases by which a body convenes its meeting or a society arranges a show, and by which a session elects.

"The Secretariat convened its meeting", "The Society held a film show", "⟦0⟧ was elected at the first session of …",
"The meeting, which was held on Monday, adopted …".
"""

from __future__ import annotations

from partystate.reading.guards import guarded
from partystate.reading.ordinals import ORDINAL
from partystate.reading.patterns import DOT, pattern

SAT = guarded(
    r"^(?P<body>The [A-Z0-9][^.;⟦]{3,140}?) (?P<held>sat in|went into|was in|is in|met in|met at) "
    r"(?P<obj>(?:(?:an?|its) )?(?:[\w-]+ ){0,3}?(?:session|plenary meeting|plenum))\b"
)
""" "The Secretariat sat in session"."""
CONVENED = guarded(
    r"(?P<body>(?:The )?(?!He\b|She\b|They\b|It\b|There\b)[A-Z][^.;⟦]{3,200}?)(?: on [A-Z][\w.]+(?: \d+)?)? "
    r"(?:(?:has|have|also|recently|reportedly) )*",
    core=r"(?P<held>convened|held|called|opened|had|holds|arranged|hosted|sponsored|organi[sz]ed) "
    r"(?P<obj>(?:(?:its|the|a|an|their) [^,.;⟦]*?)?"
    r"\b(?:[Pp]lenum|(?<!first[ ])[Cc]ongress(?! of\b)"
    r"|[Rr]all(?:y|ies)|[Ss]oirees?|(?:[Mm]eeting|[Ss]ession|[Cc]onference|[Gg]athering|[Ss]eminar|[Ll]ecture"
    r"|[Ww]orkshop)s?)\b(?! with [^,.;]{0,60}⟦)"
    r"(?: of (?:the )?[^,.;⟦]*)?)"
)
MANY_PEOPLE = pattern(
    r"(?:[\w'’-]+ ){0,4}?(?:people|citizens|workers|students|youth|youths|women|farmers|servicepersons|soldiers"
    r"|veterans)\b"
)
"""Those who hold a meeting together, and no body that convenes its own."""
OF_DELEGATES = pattern(r" of (?:the |its |party )*(?:delegates|representatives)$")
"""Of whom a conference is made up, not whose it is."""
ARRANGED = guarded(
    r"(?P<body>(?:The )?(?!He\b|She\b|They\b|It\b|There\b|A\b|An\b)[A-Z][^.;⟦]{3,200}?)(?: on [A-Z][\w.]+(?: \d+)?)? ",
    core=r"(?P<held>held|arranged|hosted|sponsored|organi[sz]ed|gave|staged|put on|mounted) "
    r"(?P<obj>(?:a|an) (?:(?:joint|special|friendly|grand|photo and|book and|book|photo|art) )*"
    r"(?:film (?:show|preview)|photo exhibition|book exhibition|exhibition|art performance|soiree|tree-planting"
    r"|(?:[\w-]+ ){0,4}?(?:ceremony|parade|memorial service)|(?:event|ceremony|function) of [a-z]+ing\b))\b"
)
"""An organisation that arranges what is shown ("The Society held a film show here on Monday")."""
_ON_A_DAY = r"on (?:[A-Z]\w+day|[A-Z][a-z]+ \d)"
ELECTED_AT = pattern(
    r"\b(?:was|were) (?:\w+ ){0,2}?(?:elected|by-elected|appointed|formed|organi[sz]ed) (?:[^.;⟦]{0,120}? )?"
    rf"at (?P<n>(?:the {ORDINAL}|an?) (?:[\w-]+ )?"
    r"(?:[Ss]ession|[Pp]lenary [Mm]eeting|[Pp]lenum|[Cc]ongress|[Cc]onference) of (?:the )?[^,.;⟦]+?)"
    rf"(?= held (?:here|in|at) [^.;,⟦]{{2,60}}? {_ON_A_DAY}| (?:today|yesterday|(?:held )?(?:here )?{_ON_A_DAY}))"
)
"""A meeting named with its day behind what it elected."""
ELECTING = pattern(
    r"(?:[^.;⟦]{0,60}?(?:--|–|—) )?"
    rf"(?P<n>(?:(?:[Tt]he )?{ORDINAL}|[Tt]he|An?(?=[^.;⟦]{{3,140}} (?:on \w+day|held))) (?:[\w-]+ ){{0,2}}?"
    r"(?:[Ss]ession|[Pp]lenary [Mm]eeting|[Pp]lenum|[Cc]ongress|[Cc]onference) of (?:the )?"
    rf"(?:[^,.;⟦]|(?<={DOT}),){{3,140}}?)"
    r"(?P<h>(?: held (?:here|at|in|on)[^,.;⟦]{0,60}?| on \w+day)?) "
    r"(?:(?:(?:also|newly|unanimously) )?(?:re-?|by-)?(?:elected|appointed|recalled|relieved|dismissed)\b"
    r"|(?:discussed|dealt with|took up|considered|examined) [^.;⟦]{3,200}? (?:as|on|under) (?:its|the|an) "
    rf"(?:(?:{ORDINAL}|last|final|important) )?agenda\b"
    r"|(?:discussed|dealt with|handled|took up|considered|examined) (?:an |the |its )?organi[sz]ational "
    r"(?:matter|issue|problem|question|affair)s?\b)"
)
""" "The third session of the assembly | elected …": told by whom it elected or what it took up as an item."""
_DAY = r"(?:on (?:[A-Z][a-z]+ \d{1,2}|[A-Z][a-z]+day)|[A-Z][a-z]+day|today|yesterday)\b"
THAT_DID = guarded(
    r"^(?:(?:On|In|At) [^,;⟦]{2,60}, )?(?P<np>(?:[Tt]he|[Aa]n?) [^.;⟦]{5,260}?),? (?:(?:which|that) (?:was|were) )?",
    core=r"(?P<h>held|given|hosted|convened|(?:which|that) took place)\b"
    rf"(?: [^.;⟦]{{0,120}}?)? {_DAY}(?: [^.;⟦,]{{0,80}}?)?,? (?:also |unanimously |fully )?"
    r"(?:discussed|adopted|decided|passed|approved|elected|reviewed|examined|took up|dealt|considered|focused"
    r"|called (?:for|on)|resolved|appointed|dismissed|relieved|recalled|heard|deliberated|anal[yz]+ed|stressed"
    r"|brought together|drew|was attended by|were attended by|debated|endorsed|agreed|ratified|enacted)\b",
)
"""An event told of the day by what it did ("A meeting of X, which was held here on Monday, adopted an appeal")."""
TOLD_IN_PASSING = pattern(r" (?:after|since|when|before|because|while) ")
"""Words in what would be the body's name that show a clause before the one that tells of the meeting."""
BEHIND_MEETING = pattern(r" (?:at|on|to|in) (?:the )?(?=[A-Zoa-z])")
MET_FOR = pattern(
    r"(?: [^.;⟦]{1,90}?)? (?:for|in|to hold) (?P<obj>(?:its|an?|the|their) (?:[\w-]+ ){0,4}?"
    r"(?:[Mm]eeting|[Ss]ession|[Pp]lenum|[Ss]itting)\b"
    rf"(?: of the {ORDINAL} (?:term|convocation))?)"
)
""" "The Political Bureau met (on Friday) | for its seventh meeting"."""
