"""The words in which the general press tells deeds, as named pieces of regex source (`press_deeds` puts them together).

What stands between an actor and his verb, the classes of verbs, and the nouns that give an event's kind.
"""

from __future__ import annotations

from partystate.reading.en.heads.head_patterns import TEST
from partystate.reading.patterns import MARK, MARKS, WEEKDAY

# -- what stands between an actor and his verb --------------------------------------------------------------------

_ASIDE = r"(?:, (?!(?:and|but|which|that|when|after|before)\b)[^⟦;.]{2,110}?,|,? \((?:[CLR]|[a-z][a-z ]{2,20})\),?)"
""" "⟦0⟧, wearing a fur hat, | …", "⟦0⟧ (centre) | …"."""
KIN = r"(?:daughter|son|wife|husband|sister|brother|aunt|uncle|family|children|entourage|aides|officials|generals)"
_BESIDE = (
    rf"(?:,? (?:and|with|together with|along with|alongside|accompanied by|joined by|flanked by) "
    rf"(?:(?:his|her|the|top|senior|other) (?:[\w-]+ ){{0,3}}?{KIN},?(?: (?:[\w-]+ ){{0,3}}?{MARK},?)?|{MARK},))"
)
_WHEN = (
    rf"(?:,? (?:early |late |earlier |later )?(?:on )?{WEEKDAY}(?: (?:morning|afternoon|evening|night))?,?"
    rf"|,? at (?:the weekend|midnight|dawn)(?: (?:on )?{WEEKDAY})?,?|,? over the weekend,?|,? (?:last|this) week,?"
    r"|,? on [A-Z][a-z]+[.\u2024]? \d+(?:,? (?:19|20)\d\d)?,?|,? on the \d+(?:st|nd|rd|th),?"
    r"|,? (?:earlier|later) (?:in the day|that day),?|,? the (?:day before"
    r"|previous day),?)"
)
_SEEN = (
    r"(?: (?:was|is|could be|can be|has been|had been) (?:also )?(?:seen|shown|pictured|photographed|filmed|spotted"
    r"|(?:on \w+day )?reported)"
    r"(?: (?:on|in|by) [a-z][^,;.⟦]{2,40}?)?(?: to (?:have|be))?"
    r"| (?:seen|shown|pictured|photographed|filmed|spotted)(?= [a-z]+ing ))"
)
_ALSO = r"(?: (?:has|had|have|also|then|again|himself|herself|personally|reportedly|recently|just|first|later|now))"
_COMPANY = (
    r"(?:, (?:with|accompanied by|flanked by|joined by|alongside|together with|along with|followed by"
    r"|surrounded by) [^;.]{2,160}?,)"
)
LINK = rf"(?:{_ASIDE}|{_COMPANY}|{_BESIDE}|{_WHEN}|{_SEEN}|{_ALSO}){{0,5}}(?:,? who(?: also)?|,)? "
"""Regex source of what the press puts between an actor and his verb; it ends with a blank."""
AS_HE = (
    r"(?!['’]s)(?![^.;⟦]{0,70}?\b(?:side|behind|beside|next to|heels|(?:accompan|escort|follow)\w+(?! by))\b)"
    r"[^.;⟦]{0,70}?(?:\b(?:accompanied|flanked|joined|followed|surrounded) by [^.;]{3,160}?)?"
    rf",? (?:(?:as|while|when) (?:he|she)(?:, (?:along|together) with [^.;⟦]{{3,80}}?,)?{_ALSO}{{0,2}} "
    r"|(?:while|when|after|before|upon|on|from|by|in) (?=[a-z]+ing\b))"
    r"|(?!['’]s)(?:(?!\b(?:who|which|that|because|whose|if|unless)\b)[^.;⟦]){0,140}?, (?=[a-z]+ing\b)"
)
""" "⟦0⟧ was all smiles as he | opened …", "⟦0⟧ urged … while | touring", "⟦0⟧ re-emerged, | touring": what else he
did comes first; who stood at his side is another."""

# -- classes of verbs ---------------------------------------------------------------------------------------------

WATCH = (
    r"(?:watch(?:ed|es|ing)(?: over(?= (?:an?|the)\b))?"
    r"|observ(?:ed|es|ing)|over(?:saw|sees|seen|seeing)|supervis(?:ed|es|ing)|guid(?:ed|es|ing)"
    r"|direct(?:ed|s|ing)|command(?:ed|s|ing)|inspect(?:ed|s|ing)|review(?:ed|s|ing)|monitor(?:ed|s|ing)"
    r"|witness(?:ed|es|ing)|view(?:ed|s|ing)|(?:saw|sees|seen|seeing)|(?:led|leads|leading)|conduct(?:ed|s|ing)"
    r"|presid(?:ed|es|ing) over|enjoy(?:ed|s|ing))"
)
ATTEND = (
    r"(?:attend(?:ed|s|ing)|kick(?:ed|ing) off"
    r"|took part in|takes part in|taking part in|participat(?:ed|es|ing) in|joined|joins|joining"
    r"|(?:was|is|were|being) (?:also )?(?:present|on hand|in attendance|the guest of honou?r) (?:at|for|to (?:watch"
    r"|see|observe|view|oversee))"
    r"|(?:turn|show)(?:ed|s) up (?:at|for)|put in an appearance at"
    r"|appear(?:ed|s|ing)(?: together| in public| publicly| with (?:his|her) [\w-]+){0,2} at|looked on (?:at|during|as)"
    r"|arriv(?:ed|ing) (?:at [^.;⟦]{3,60}? )?for(?= (?:an?|the) )"
    r"|(?:took|takes|taking) cent(?:re|er)[ -]stage at|sat (?:in on|through|in the audience at)|[Tt]ook (?:his"
    r"|her|the) (?:\w+ ){0,2}?to)"
)
_NOT_TO_DO = r"(?! on [^.;]{3,120}? to (?!(?:pay|say|bid|take leave|present|exchange|congratulate|console)\b))"
""" "called on the officials to work better": an appeal."""
VISIT = (
    r"(?:visit(?:ed|s|ing)|tour(?:ed|s|ing)|inspect(?:ed|s|ing)"
    r"|(?:paid|pays|paying|made|makes|making) (?:an?|his|her|another) (?:[\w-]+ ){0,3}?(?:visit|trip"
    r"|inspection tour|inspection visit|inspection|stop|tour) (?:to|of|at)"
    r"|(?:continued|continues|resumed) (?:his|her|the) (?:[\w-]+ ){0,3}?(?:tours?|inspections?|visits?) (?:of|to)"
    r"|(?:conduct(?:ed|s)|carried out|made) (?:an? )?(?:[\w-]+ ){0,2}?(?:inspections?|tours?|visits?) (?:of|to|at)"
    rf"|(?:call(?:ed|s){_NOT_TO_DO}|dropp?(?:ed|s)|popp?(?:ed|s))(?: in| by)? (?:at|on)"
    r"|drop(?:ped|s) (?:by|in at|in on)"
    r"|stopp?(?:ed|s) (?:by|off at)"
    r"|took a (?:[\w-]+ ){0,2}?tour of|(?:was|is) (?:given|taken on) a (?:[\w-]+ ){0,2}?tour of|(?:was"
    r"|is) shown (?:a)?round"
    r"|walk(?:ed|s|ing) (?:through|a?round)|(?:went|goes) (?:a)?round|look(?:ed|s|ing) (?:a)?round"
    r"|(?:gave|gives|given|giving|provided|provides|offered) (?:an? )?[\"“]?(?:field|on-site|on-the-spot"
    r"|on-spot)[ -]guidance[\"”]?"
    r"(?: on \w+day)? (?:to|at|in|for|over)"
    r"|check(?:ed|s|ing) (?:on|out))"
)
SPEAK = (
    r"(?:said|told|called|ordered|urged|vowed|warned|declared|pledged|promised|spoke|accused|praised|hailed|blamed"
    r"|demanded"
    r"|announced|denounced|condemned|lashed out|tore into|torn into|made the (?:remarks?|comments?|call)|addressed"
    r"|addresses|took the floor(?= (?:at|during))"
    r"|(?:gave|made|delivered) an? (?:[\w-]+ ){0,3}?(?:speech|address|lecture)|opened|opens|closed)"
)
WITH = (
    r"(?:watching|looking on|observing|overseeing|supervising|directing|leading|attending|presiding|officiating"
    r"|in attendance"
    r"|at the helm|on hand|present|looking over|in charge|in command|in the (?:stands|audience|front row))"
)
BY = (
    r"(?:watched|observed|overseen|supervised|guided|directed|commanded|inspected|reviewed|witnessed|viewed|led"
    r"|monitored"
    r"|presided over|personally (?:overseen|supervised|guided))"
)
TITLE = r"(?:(?!(?:and|of|for|with|by|to)\b)[\w’'-]+ ){0,5}?"

# -- nouns --------------------------------------------------------------------------------------------------------

_SHIP = r"(?:an? |the |its )?(?:[\w,-]+ ){0,4}?(?:destroyer|warship|frigate|submarine|vessel|ship|boat|ferry)s?\b"
TESTED = (
    rf"(?:{TEST}|(?:test|engine|ignition|combustion|trial|trials|test-drive|war game|wargames?|sea trials?)\b)"
    rf"(?! (?:ceremon|parade|event)| of {_SHIP})"
)
ARMS = (
    r"(?:troops|soldiers|paratroopers|marines|sailors|pilots|missiles?|rockets?|projectiles?|tanks?|warships?"
    r"|destroyers?"
    r"|submarines?|artillery|howitzers|fighter jets?|warplanes?|aircraft|drones?|guns|units?|shells|launchers?)"
    r"(?! (?:development|program(?:me)?s?|projects?|industry|research|technology|department|bureau|forces?|talks|policy"
    r"|affairs|production)\b)"
)
CEREMONY = (
    r"(?:(?:opening|closing|completion|groundbreaking|ground-breaking|(?:re-?)?launch(?:ing)?|inauguration|commissioning"
    r"|award|handover"
    r"|welcoming|farewell|wreath-laying|unveiling|ribbon[ -]cutting|graduation|commemoration|anniversary) )*(?:ceremony"
    r"|graduation(?= of| at| for| ceremon)"
    r"|ceremonies|parade|march-past|unveiling|inauguration|groundbreaking|ribbon[ -]cutting"
    r"|(?:ribbon[ -]cutting|launching|opening|completion|unveiling|inauguration) event"
    r"|(?:factory|plant|hospital|hotel|resort|museum|farm|store|bridge|exhibition|school|park|shipyard|restaurant"
    r"|greenhouse|power station) (?:opening|inauguration)(?=[,.]| (?:on|in|at|last) )"
    r"|event (?=(?:to (?:celebrate|mark|commemorate)|marking|celebrating|commemorating) )"
    r"|(?:opening|completion|inauguration|(?:re-?)?launch|(?:re-?)?launching) (?=of\b)(?!of (?:an? |the "
    r"|its )?(?:[\w,-]+ ){0,4}?(?:missile|rocket|satellite|drone)))"
)
FUNERAL = (
    r"(?:funeral|burial|interment|memorial service|coffin|bier|wake)"
    r"(?: (?:proceedings|ceremon(?:y|ies)|rites|service))?"
)
LYING = r"(?:bier|wake|coffin|casket|(?:funeral|mourning) (?:hall|home|altar|parlou?r))"
SHOW = (
    r"(?:performances?|concerts?|gala(?! (?:banquet|dinner|reception|luncheon|lunch))|circus|opera|ballet|play"
    r"|film|movie|musical|show|recital|match|game|(?:football"
    r"|basketball|ice hockey|volleyball|soccer) (?:match|game)"
    r"|tournament|mass games|fireworks(?: display)?|art performance)"
)
NO_SITE = (
    r"(?:an?|the|its|\d[\d,]*) (?:[\w’'-]+ ){0,5}?(?:[Mm]eeting|[Cc]ongress|[Cc]onference|[Ss]ession|[Pp]lenum"
    r"|[Cc]onvention|course|talks"
    r"|door|era|way|chapter|page|front|rally|gathering|workshop)\b"
)
"""What is "opened" too, and is not inaugurated: "opened | a new era", "opened | the party's congress"."""
GATHERING = (
    r"(?:rally|rallies|gathering|national meeting|mass meeting|(?:[\w-]+ )?[Cc]onference|[Ww]orkshop|(?:short"
    r"|training) course|[Cc]onvention|lecture|[Ss]eminar"
    r"|(?:emergency |special |extended |enlarged |key |top-level |party |consultative |working )*meeting)"
)
NOT_NEWS = r"(?!(?:news|press|video|telephone|media) )"
AN = r"(?:(?:an?|the|its|their|his|her|this|another|\w+day['’]s|[A-Z]\w+['’]s) )"
WORDS = r"(?:(?!(?:which|that|who|when|after|before|and then)\b)(?:\d+(?:,\d+)+[\w-]*|[^\s.;⟦,]+) ){0,7}?"
_PAIR = (
    rf"{MARK},? and (?:(?!(?:of|to|by|for|with|from|about|that|who)\b)[\w’'.-]+ ){{1,5}}?"
    rf"(?:(?:counterpart|host|guest|opposite number), )?{MARK}(?!['’]s)"
)
""" "⟦0⟧ and his Russian counterpart, ⟦1⟧", "⟦0⟧ and North Korean leader ⟦1⟧"."""
BOTH = (
    r"(?:[Tt]he (?:two(?: (?:leaders|men|women|sides|ministers|officials|diplomats|presidents|envoys))?|couple|pair|duo"
    r"|leaders|ministers)|[Bb]oth (?:leaders|men|women|sides|ministers|presidents))"
)
"""Regex source of what the press calls the two who have met."""
MARKED_SUBJECT = rf"(?P<s>{_PAIR}|{MARKS}|\b(?:He|She|he|she|They|{BOTH})\b)"
GAP = (
    r"(?:(?!\b(?:who|which|while|as(?! an? )|after|before|when|because|since|whose|where|although|but|that|if"
    r"|unless)\b)"
    rf"(?:{MARK}(?!['’]s)|[^.;⟦])){{0,140}}?"
)
"""Words of one clause between an actor and an event at which he acts."""
