"""Where an event took place, as worded: the shortest full phrase (GUIDE.md, "place")."""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.en.heads.head_patterns import MOURNING_PLACE
from partystate.reading.en.text.quotation import in_quotation
from partystate.reading.lexicon import Lexicon
from partystate.reading.ordinals import ORDINAL
from partystate.reading.patterns import WEEKDAY, pattern, phrases

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[.\u2024]?"
_DATE = (
    rf"(?<!his[ ])(?<!her[ ])(?<!the[ ])(?<!their[ ])"
    r"(?:late|early|earlier|later)(?= (?:on |in |this |that )?[A-Z\w])(?! (?:Mr|President|leader|Premier)\b)|"
    rf"(?:on|from|between) (?:{_MONTH} \d|{WEEKDAY}|(?:the )?\d)|on July|{WEEKDAY}"
    rf"|(?<!of[ ]){_MONTH} \d\d?(?=[.,]|$| (?:with|to|for|at|in|on|amid|after)\b)"
    r"|the (?:day before|previous day|same day)|this (?:day|morning|evening|afternoon|week|month|weekend)"
    r"|today|yesterday"
    r"|(?:a few|a couple of|some|several|an?|one|two|three|four|five) (?:days?|weeks?) (?:earlier|before|ago)"
    r"|(?:some time|shortly|not long|a (?:short )?while) ago|the other day"
    r"|(?:over|at|during) the (?:[a-z]+ )?weekend"
    r"|last (?:night|evening)|in the (?:morning|afternoon|evening|early hours)|at \d"
    r"|recently\b|since (?:[A-Z]|the |last )|one year\b|several\b(?= times)|again\b"
)
_CLAUSE = (
    r"(?<!Monument\s)(?<!annex\s)to\b|(?<!Exchange[ ])(?<!Relations[ ])with\b|amid\b|amidst\b"
    r"|under\b(?! construction\b| (?:the )?[A-Z]|-)|mark(?:ing|ed)\b|upon\b|prior\b|that\b"
    r"|which\b|who\b|where(?:ver)?\b|when\b"
    r"|while\b|whose\b"
    r"|(?<!projects[ ])(?<!project[ ])for\b"
    r"(?! (?:the\s+)?(?:Study|Cultural|Foreign))|as\b|after\b|before\b|during\b|followed\b|through\b"
    r"|on the\b|on an? (?:[\w-]+ ){0,3}(?:visit|tour|trip)\b"
    r"|on behalf\b|in (?:welcome|denunciation|condemnation|support|protest|memory|reverence|praise) (?:of|against)\b"
    r"|in (?:a|an) (?:\w+ )?atmosphere\b|in celebration|in honou?r|in connection|in the presence|in order"
    r"|in (?:this|an) (?:[\w-]+ )?(?:photo(?:graph)?|picture|image|footage)\b"
    r"|in (?:their|its|his|her) (?:[\w-]+ ){0,3}?(?:struggle|drive|efforts?|campaign|bid)\b"
    r"|in (?:an?|the|his|her|its|what) (?:[\w’'-]+ ){0,4}?"
    r"(?:displays?|signs?|outings?|appearances?|moves?|gestures?|signals?|shows? of|bids? to|reminders?|warnings?)\b"
    r"|in (?:the|its|full) (?:(?:final|last|closing) )?(?:stages?|phase|swing)\b"
    r"|on (?:the )?(?:[A-Z][\w'’]+ )+(?:Day|Eve)\b"
    r"|in (?:two|three|several|both) (?:sessions|rounds|stages|parts)\b|in (?:the )?company|at a time"
    r"|at (?:midnight|dawn|noon)\b|alongside\b|flanked\b|joined by\b|together\b"
    r"|and (?:floral|wreath|bouquet|bunch)|and an? (?:[\w-]+ )?(?:meeting|ceremony|reception|banquet"
    r"|performance|rally)\b"
    r"|was\b|were\b|has\b|had\b|is\b|came\b|comes\b|lasted\b|between ⟦"
    r"|(?:(?:an? (?:\w+ )?copy|(?:the )?copies) of )?(?:the |his |her )?credentials\b"
)
_PARTICIPLE = (
    r"honou?red\b|hosted\b|opening\b|making\b|dynamically\b|advancing\b|playing\b|helping\b|(?<!newly[ ])built\b"
    r"|accompanied\b|conducted\b"
    r"|(?:led|headed|sponsored|organi[sz]ed|arranged|planned) (?:by\b|for\b|in\b|to\b|this\b)"
    r"|situated\b|located\b|(?<!the[ ])(?<!\sa[ ])(?:newly|technologically|recently) (?=(?:built|\w+ed)\b)"
    r"|focus(?:ing|ed)\b|aimed\b|celebrating\b|commemorating\b|bordering\b|featuring what\b"
    r"|along (?=with\b)|attended\b|close (?=to\b)|standing\b|guarding\b|defending\b|run (?=by\b)"
    r"|equipped\b|stationed\b|ahead (?=of\b)|involved (?=in\b)|alive\b|just\b|first\b|every[ ]?day\b|nearing\b"
    r"|giving\b|manufactured\b|set\b(?! up\b)"
)
_NEXT_DEED = (
    r"and (?:(?:personally|warmly|then|also|directly) )?(?:clarified|praised|encouraged|expressed|congratulated"
    r"|called|took|gave|learnt|saw|stressed|guided|inspected|consoled|comforted"
    r"|visited|supervised|oversaw|overseen|seen|taken|given|shown|watched|provided|looked|went|tried|rode|drove|posed"
    r"|had|made|discussed|learned"
    r"|acquainted|agreed|delivered|conveyed|said|met|paid|observed|laid|held|convened|organi[sz]ed|examined"
    r"|(?:it|he|she|they) [a-z]+|concluded|found|declared|attended"
    r"|toured|hosted|chaired|presided|chatted|placed|bowed|planted|boarded|dined|urged|ordered|cut|joined|spoke"
    r"|shook|opened|emphasi[sz]ed|highlighted|underscored|reiterated|pledged|vowed|warned|hailed|lauded|instructed"
    r"|demanded|criticised|criticized|noted|told)\b"
)
_BARE_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"(?! (?:\d+ )?(?-i:[A-Z]))"
)
""" "was held in | April", and not "in the April 25 House of Culture"."""
_VENUE_NOUN = (
    r"(?:[A-Z0-9“\"⟦]|office|headquarters building|venue|same|city|plaza|garden of|grounds of|square|courtyard "
    r"of|site|house|hall|embassy|airport|station"
    r"|cemetery|capital(?: city)?(?: of|,)? [A-Z]|swimming pool|compound of|promenade of|(?:construction|building) site"
    r"|(?:annex|building|headquarters|theatre|gymnasium|stadium|lobby|yard) (?:to|of)"
    r"|(?:temple|church|cathedral|university)\b"
    r"|auditorium|arboretum (?:of|in)|(?:state )?(?:government|presidential|royal|parliament|guest)[ ]?"
    r"(?:building|palace|house)|campus of|premises of|temples? (?:across|in|of)|(?:newly[ -]\w+|new|renovated"
    r"|rebuilt) [A-Z]|(?:different|various|many|all) (?:parts|places) of (?:the (?:country|[A-Z])|[A-Z])"
    r"|afflicted"
    r"|(?:[a-z]+['’]?s?['’]? ){1,3}?(?:area|portion|sector|district|zone) of (?:the )?[A-Z]"
    r"|embassies|(?:ship|dock)yard (?:in|of)|(?:[a-z-]+ ){0,3}(?:city|town|village|resort) of [A-Z])"
)
_VENUE = pattern(
    rf"\s(?:(at|in) (?=(?:the\s+|an?\s+)?{_VENUE_NOUN})"
    r"|in front of (?=(?:the )?[A-Z])"
    r"|before (?=(?:the )?(?:[A-Z][\w'’-]+ ){0,4}?(?:Monument|Tower|Cemetery|Museum|[Mm]ausoleum|statues?)\b)"
    r"|on (?=(?:the )?(?:[A-Z]\w+ ){1,3}(?:Hill|Island|Street|Square|Plaza|Mountain|River|Lake)\b"
    r"|the (?:bank|banks|shore|shores) of )"
    r"|on (?:board )?(?=(?:the |an? |[A-Z][\w.]*['’]s )?(?:[a-z-]+ ){0,3}(?:ship|vessel|frigate|liner) [\"“])"
    r"|aboard (?=(?:the )?\w)|(here)\b(?!,? (?:at|in) (?:the )?[A-Z])"
    r"|off (?=the (?:[\w-]+ ){0,3}?(?:city|town) of [A-Z])"
    r"|at (?=his embassy|its embassy|the \w+ embassy|the \w+ \w+))"
)
_NOT_VENUE = (
    r"(?!(?:the )?Monument)(?:[A-Z][\w’']+ )*Wars?\b(?! (?-i:[A-Z]))|opening|closing|meeting|invitation|end|head\b"
    r"|helm|request|first|same time|present|start\b"
    r"|beginning|ceremony|reception"
    r"|(?:nearly |almost |over |about |more than )?\d[\d,–-]*[ -](?:years?|months?|decades?|weeks?|days?|hours?"
    r"|minutes?|tie|draw"
    r"|win|victory|loss)\b|(?:nearly |almost |over |more than )?(?:a )?(?:decades?|years|months|weeks)\b"
    r"|(?:[a-z-]+ ){1,2}ceremony\b"
    r"|banquet|(?:Party )?Central Committee\b(?! (?:Office|Building|Headquarters|Hall))|talks|session"
    r"|celebration|presence|name|field|course"
    r"|light|line|period|spirit|new century|run-up"
    r"|(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b"
    r"(?! (?:\d\d?\b|(?-i:[A-Z])))"
    r"|congratulation|praise|cost|risk|turn of|threshold of|C[.\u2024]\s?C\b|sight|hands?|mercy|20\d\d|19\d\d"
    rf"|{_BARE_MONTH}|{ORDINAL} (?:[\w-]+ ){{0,6}}?(?:conference|congress|session|workshop|meeting|festival|games)\b"
)
_ABOUT = pattern(
    r"\b(?:wars?|conflict|invasion|situation|fighting|crisis|hostilities|developments|events|tensions"
    r"|(?:who|that|were|was|have|had) (?:[a-z]+ )?(?:fought|killed|deployed|serving|served|died|wounded|captured)) $"
)
"""Before an "in X": what is talked about, and X is where that is ("briefed him on the war | in X")."""
_ABOUT_WITHIN = 36
PART_OF_DAY = r"(?:the (?:(?:early|late) )?(?:morning|afternoon|evening|night|dawn|eve) (?:of|on)\b|New Year['’]s )"
"""Regex source of what stands behind "on" or "in" before the name of a day."""
_ENDS = (
    rf"(?= on (?:{WEEKDAY}|[A-Z][a-z]+[.\u2024]? \d|{PART_OF_DAY})| in {PART_OF_DAY}| {WEEKDAY}"
    r"| and (?:had|posed|took)\b|\.?\s*$)"
)
_CALLED_TO = r"to(?= (?:the )?(?:office|headquarters|building|courtyard|garden|plaza|square)\b)"
CLOSING_VENUE = (
    rf"(?<!made)(?<!held)(?<!adopted)(?<!forth) (?:at|before|in front of|{_CALLED_TO}) "
    rf"(?P<p>(?:the )?(?!All\b)(?:[A-Z]|plaza|office|garden|square|courtyard)[^,;⟦.]{{3,90}}?){_ENDS}"
)
"""Regex source of a venue that ends its sentence but for the day."""
CONDOLED_AT = pattern(
    r"\b(?:visit(?:ed| to)|called at|went to|sent (?:wreaths|[a-z ]{4,20}) to) (?:the )?"
    r"(?P<p>(?:embassy|mission|consulate) of (?:the )?[A-Z]\w+(?: (?!\w+day\b)[A-Z]\w+)?(?: in [A-Z]\w+)?"
    r"|[^.,;⟦]{2,80}?\b(?:embassy|mission|consulate)"
    r"|(?:venue|hall|place) of (?:the )?(?:state )?(?:funeral|mourning)"
    r"|(?:funeral|mourning) (?:hall|home|altar|station))\b"
)
OWNED = (
    r"(?: of the (?:Ministry of (?:the )?[A-Z][\w’'-]*(?: (?:and )?[A-Z][\w’'-]*){0,4}"
    r"|(?:[A-Z][\w’'-]* ){0,4}?(?:Army|Navy|Forces|University|Committee|Academy|Union|League)\b|[A-Z]{2,5}\b))?"
)
"""Regex source of whose a site is, behind its name ("the Kaul Pool | of the Ministry of Ports")."""
MOURNED_IN = pattern(
    rf"(?:visited|called at|went to) (?:the |an? )?(?:[\w’'-]+ )?{MOURNING_PLACE}"
    r" (?:(?:(?:that|which) (?:is|was|had been) )?(?:arranged|set up|prepared|laid out|opened|established|installed) )?"
    r"(?:at|in|inside) (?P<p>[^.,;]{3,110}?)"
    rf"(?= (?:on (?:{WEEKDAY}|[A-Z][a-z]+[.\u2024]? \d)|{WEEKDAY}|(?:here )?to [a-z]|and [a-z]+ed\b)|[,;]|\.?\s*$)"
)
"""Where a place of mourning was arranged that mourners visited."""
HALL_VISITED = pattern(
    r"(?:visited|called at) (?P<p>(?:the )?(?:(?:mourning|funeral) \w+ )?(?:[A-Z][\w’'-]*|of|the)"
    r"(?: (?:(?!\w+day\b)[A-Z][\w’'-]*|of|the))*)"
    r"(?= (?:here|on|to|\w+day)\b)"
)
"""The named hall or palace that mourners visited."""
NAMED_PLACE = pattern(
    r"(?:(?:the|an?)\s+)?(?:(?:newly[ -]\w+|new|renovated|rebuilt) )?"
    r"(?:(?:state )?(?:government|presidential|royal|parliament|guest)[ ]?(?:building|palace|house)\b"
    r"|(?:(?:headquarters|office building|building|annex|theatre|arboretum) (?:of|to|in) (?:the )?){0,2}[A-Z])"
)
"""A place with a name."""
_AREAS = pattern(
    r"(?:, [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)*(?:,? and [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)+ "
    r"(?:provinces|counties|cities|municipalities|districts|farms|towns|villages)\b"
)
"""The rest of a list of places that share one noun ("North X, | Y and South Z provinces")."""
_COMMITTEE: Final = ("C.C.", "C\u2024C\u2024", "C\u2024C.")
_ITS_PARTY = pattern(r", (?:the )?[A-Z]{3,4}\b|, the (?:[A-Z][\w’']* )+of [A-Z]\w+")
""" "the headquarters of the C.C. | , the WPK": a comma within the name of a body."""
_TOWN_OF = pattern(
    r"(?:the )?(?:(?!(?:in|of|at|on|near)\b)[\w'’-]+ ){0,4}?"
    r"(?:(?:city|town|village|resort) of|capital(?: city)?(?: of|,)?) "
    rf"(?=(?!{WEEKDAY})[A-Z])"
)
""" "the northeast city of | X", "the Ruritanian capital, | Y": what is said of a town before it is named."""
_TOWN_AT = pattern(r"[A-Z][\w’'-]+(?: City)? at (?=(?:the )?[A-Z])")
""" "in X | at the Y Theatre": the town of a venue."""
_IN_THE_COUNTRY = pattern(r" (?:in|across|throughout|around) (?:the|this) (?:whole )?country$")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.)+[A-Z]$")
"""A phrase that ends in letters with dots, the last of which is its own ("the office building of the C.C.")."""
_AND = pattern(r"(?: and(?: the)?| the| from| in| at)$")
_AND_COMPANY = pattern(
    r",? and (?:the )?(?:[A-Z][\w’'-]* ){1,6}(?:Troupe|Orchestra|Ensemble|Choir|Chorus|Band|Delegation|Team)$"
)
""" "given by the Turu Theatre in X | and the Y Art Troupe": the town is that of one of those who performed."""
_OPEN = pattern(r"\b(?:of|by|after)(?: the)?(?: smiling)?$|\bstatues? of [^,;]{0,60}⟧ and(?: [A-Z]?\w+)?$"
    r"|\b(?:graves?|tombs?|busts?) of (?:[a-z]+ ){0,3}[a-z]+$")
"""What a place's name cannot end with."""
_NAMED = re.compile(r"[A-Z]")
_SCHOOL = (
    r"(?![^,.;]{0,60}\b(?:School|Farm|Hospital|Factory|Kindergarten|University|Mine|Mill|Plant|Complex|Company)\b)"
)
_LEAD = pattern(r"^(?:again )?(?:the|a|an) (?:under-(?:renovation|construction) )?", flags=re.I)


class PlaceReader:
    """Reads place phrases; what belongs to one state (capital, eras, neighbours) is its lexicon's."""

    def __init__(self, lexicon: Lexicon) -> None:
        own = phrases(lexicon.own_names)
        state, capital = re.escape(lexicon.state), phrases([lexicon.capital])
        # a place in Juche 100 is a year; the name of an era ends the phrase
        eras = phrases(era.title() for era in lexicon.eras if era.isascii())
        self._stop = pattern(
            r"(?<!managed)(?<!hit)(?<!affected)(?<!struck)(?<!devastated)(?<!damaged)(?<!ravaged)"
            r"(?<!presented)(?<!displayed)(?<!exhibited) by\b"
            rf"| (?:{_DATE}|{_CLAUSE}|{_PARTICIPLE}|{_NEXT_DEED}|in {eras}|here\b|being\b"
            r"|(?:around|about|shortly (?:before|after)) (?:noon|midday|midnight|dawn|dusk|sunset|\d))",
            r"|[.;:]\s*$|[;:]| [(⟦]|\.\s*$| —| --",
        )
        locality = r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)* (?:Province|County|City|District)\b"
        self._locality = pattern(
            rf", (?:⟦|{locality}|{phrases((*lexicon.events.neighbours, lexicon.capital))}\b(?!['’]s))"
        )
        self._not_venue = pattern(rf"(?:the\s+)?(?:{_NOT_VENUE}|{eras}\b|{state}-{_SCHOOL})", flags=re.I)
        self._in_capital = pattern(
            r"(?:,| in|(?<!parts)(?<!places)(?<!north)(?<!south)(?<!east)(?<!west) of) (?:the |its )?"
            rf"(?:(?:{own}['’]?s? )?capital(?: city)?(?:(?: of|,)? {capital})?|{capital}(?: City)?)$"
        )
        self._of_state = pattern(rf"(?<!parts)(?<!places) (?:of|in) (?:the )?{state}$")
        self._capital = lexicon.capital
        self._the_capital = pattern(
            rf"(?:(?:{own}['’]?s? )?capital(?: city)?(?:(?: of|,)? {capital})?|{capital} City)$"
        )

    def clip(self, text: str, start: int) -> tuple[str, int]:
        """The place phrase that begins at text[start]: its wording and its end."""
        stop = self._stop.search(text, start)
        while stop and text.startswith(" ⟦", stop.start()) and _OPEN.search(text, start, stop.start()):
            stop = self._stop.search(text, text.find("⟧", stop.start()) + 1)  # "the farm named after | ⟦0⟧"
        end = stop.start() if stop else len(text)
        position = start
        while (comma := text.find(",", position, end)) >= 0:
            locality = self._locality.match(text, comma) or _AREAS.match(text, comma)
            if locality is None and text.endswith(_COMMITTEE, start, comma):
                locality = _ITS_PARTY.match(text, comma)
            if locality is None:
                end = comma
                break
            position = locality.end()
        phrase = _AND.sub("", text[start:end].rstrip(" .,;:"))
        if _ABBREVIATED.search(phrase) is not None and text.startswith(".", start + len(phrase)):
            phrase += "."
        return phrase, start + len(phrase)

    def no_venue(self, phrase: str) -> bool:
        """Whether what stands behind "at" is no place ("the opening ceremony", "the 5th congress")."""
        return self._not_venue.match(phrase) is not None

    def shorten(self, phrase: str) -> str:
        """Without article, and without the capital where a venue is given ("People's Palace of Culture in …")."""
        phrase = _LEAD.sub("", phrase.strip())
        if "apital" in phrase or phrase.endswith(" City"):
            phrase = self._the_capital.sub(self._capital, phrase) if self._the_capital.match(phrase) else phrase
        if len(phrase.split()) > 3:
            venue = self._in_capital.sub("", phrase)
            phrase = venue if _NAMED.search(venue) or not phrase.endswith(" City") else phrase
        phrase = self._of_state.sub("", phrase)
        named = _IN_THE_COUNTRY.sub("", phrase)  # and "temples across the country" have no name without it
        found = (named if _NAMED.search(named) else phrase).strip(" ,.")
        return f"{found}." if _ABBREVIATED.search(found) is not None else found

    def venue(self, text: str, start: int) -> tuple[str, int, int] | None:
        """The first "at …" or "in …" venue behind text[start]: wording, start and end.

        The wording "here" stands for the dateline's city.
        """
        for m in _VENUE.finditer(text[start:]):
            at = start + m.end()
            if m.group(2):
                return "here", start + m.start(2), at
            if self._not_venue.match(text, at):
                continue
            before = start + m.start() + 1
            if in_quotation(text[:before]):
                continue  # a meeting "Our Deeds | in Arum" before the tower
            if m.group(1) == "in" and _ABOUT.search(text, max(0, before - _ABOUT_WITHIN), before) is not None:
                continue
            phrase, end = self.clip(text, at)
            if _AND_COMPANY.search(phrase):
                continue
            town = _TOWN_OF.match(text, at) if " of " in phrase or "capital" in phrase else None
            if town is None and " at " in phrase:
                town = _TOWN_AT.match(text, at)
            if town is not None:
                at = town.end()
                phrase, end = self.clip(text, at)
            if len(phrase) > 2:
                return phrase, at, end
        return None
