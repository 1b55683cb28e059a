"""What is tried out, shown or left behind: words that say where and when the setting of an event stands."""

from __future__ import annotations

from partystate.reading.en.heads.head_patterns import WHOLE_COURSE
from partystate.reading.patterns import pattern

TRIED_OUT = pattern(
    r"(?:again )?(?:the |an? |another )?(?:[^\s.;,]+ ){0,10}?"
    r"(?:test-?(?:fir|launch|flight)\w*|tests?|drills?|exercises?|maneuvers|live[- ]firing|contests?|competitions?"
    r"|launch(?:ing)?|firings?|fires?|strikes?)\b"
    rf"|the {WHOLE_COURSE}\b"
)
PRODUCT = pattern(
    r"(?:the |an? )?(?:(?:set|number|series|range|batch|display) of )?(?:(?:new|newly[ -]\w+|tactical|strategic"
    r"|improved|sample|latest|various|different|kinds of) )*"
    r"(?:weapons?|missiles?|rockets?|products?|goods|exhibits?|samples?|models?|prototypes?|drones?"
    r"|(?:warship|destroyer|submarine)s?\b(?! [\"“]?[A-Z⟦])"  # one that bears a name is a place
    r"|tanks?|troops|soldiers|vehicles?|(?:[a-z]+ )?damage|progress|preparations?|relief efforts?)\b"
    r"(?! (?:factor|plant|base|test|exhibition|institute|ground|research|develop|produc|industr|design|hall|shop))"
)
"""What is looked at and is no place: "looked round the new weapon"."""
PARADE = pattern(r"\bparade[ds]?\b|\breviewed (?:the |his )?troops")
OVERSEEN = pattern(
    r"Present at|[A-Z]\w+ing\b|guided|oversaw|inspected|supervised|directed|watched|observed|saw|attended"
    r"|commanded|organi[sz]ed and guided|(?:was|were) (?:also )?\w+ by\b"
    r"|conducted|carried out|staged|held|test-fired|test-launched|launched")
SITE_SEEN = pattern(r"visit|tour|inspect(?:ed|s|ing)? (?:an?|the) (?:[\w-]+ ){0,3}?(?:site|ground|base|centre|center)")
SITE_FIRST = pattern(
    r"(?:an?|the|its) (?:(?!of\b)[\w-]+ ){0,3}?(?:factor(?:y|ies)|plants?|base|yard|shipyard|farm|facility|enterprise"
    r"|complex"
    r"|institute|centre|center|hospital|school|academy|headquarters|company|mill|mine)\b"
)
""" "inspected a factory making missile launchers": a site, whatever it makes."""
STAGED = pattern(
    r"\b(?:(?:test-?)?fired|test-launched"
    r"|conducted|held|carried out|staged|took place|[Tt]here (?:was|were)|launched|organi[sz]ed)\b"
)
LEFT_CITY = pattern(
    r"(?:left|departed(?: from)?|set (?:off|out) from|flew out of|arrived (?:back )?in|landed in|flew (?:in)?to) "
    r"(?P<p>[A-Z]\w+)\b(?! (?:for|[A-Z]))"
)
SAME_DAY = pattern(
    r"\b(?:[Ll]ater|[Ee]arlier|(?:in the|that|early|late) (?:evening|morning|afternoon|night)|evening|afterwards?"
    r"|[Aa]fter (?:the|their|his|her)|(?:shortly|soon|right|immediately) (?:after|before)|(?:hours|minutes) "
    r"(?:after|before|earlier|later)|[Tt]hen|same day|that day|followed)\b"
)
"""Words by which the press tells a second event of the day of the first."""
