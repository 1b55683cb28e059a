"""What the press says somebody did, in however loose a sentence: a verb of a class, and the noun that gives the kind.

The agencies of party-states tell deeds in a few fixed clauses (`head_patterns`). The press sets much between actor and
verb ("⟦0⟧, flanked by generals, on Tuesday watched"), tells the actor behind the event ("a ceremony attended by ⟦0⟧",
"a drill, with ⟦0⟧ looking on"), or the event behind something else ("fired a rifle during a visit to …", "wept at a
state funeral"). So each kind has the same few relations of actor, verb and noun, put together here from named pieces.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from partystate.reading.en.heads.head_patterns import RECEPTION
from partystate.reading.en.heads.press_meets import A_TALK
from partystate.reading.en.heads.press_words import (
    AN,
    ARMS,
    AS_HE,
    ATTEND,
    BY,
    CEREMONY,
    FUNERAL,
    GAP,
    GATHERING,
    KIN,
    LINK,
    LYING,
    MARKED_SUBJECT,
    NO_SITE,
    NOT_NEWS,
    SHOW,
    SPEAK,
    TESTED,
    TITLE,
    VISIT,
    WATCH,
    WITH,
    WORDS,
)  # fmt: skip
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARK, WEEKDAY
from partystate.reading.report import EventKind

_TRAIN_WENT = r"(?P<v>(?:has )?(?:left|departed|arrived|pulled (?:into|out)|crossed|set off|entered|reached))\b"
_FAMILY_TAKEN_TO: tuple[tuple[EventKind, str], ...] = (
    ("reception", rf"(?:{RECEPTION}|feast)"),
    ("ceremony", CEREMONY),
    ("performance", SHOW),
)


class Deed(NamedTuple):
    """A pattern with the kind it tells; groups as in `head_patterns`."""

    kind: EventKind
    told: Guarded
    loose: bool = False
    """Actor and event stand far apart: of several people in a sentence the first is meant, or the leader."""


def deed_patterns() -> Iterator[Deed]:
    """The patterns of what the press tells that somebody did."""
    # "⟦0⟧ visited the area | and presided over …"
    act = rf"{MARKED_SUBJECT}(?:{LINK}|{AS_HE}|(?!['’]s){GAP},? and (?:(?:also|then|later|even) )*)"
    both = rf"(?:{WATCH}|{ATTEND})"
    # funerals
    yield Deed("mourning", guarded(
        rf"(?P<s>{MARK}|^(?:He|She)\b)(?!['’]s){GAP} (?P<v>(?:at|attended|led|over) (?:{AN}|all )?{WORDS}{FUNERAL})\b"
    ), loose=True)
    yield Deed("mourning", guarded(
        rf"{act}(?P<v>(?:(?:helped (?:to )?)?(?:carry|carried|carries|carrying|shoulder(?:ed|ing)) (?:the |his |her )?"
        rf"(?:coffin|casket)|threw (?:earth|soil) (?:on|over) the (?:coffin|casket))(?= of|,|\.|\s*$| on| at))"
    ))
    yield Deed("mourning", guarded(rf"{act}", core=(
        rf"(?P<v>(?:visit(?:ed|s|ing)|(?:paid|made) (?:an?|his|her|another) (?:[\w-]+ ){{0,2}}?visit to) "
        rf"{AN}(?:[\w-]+ )?{LYING})\b"
    )))
    yield Deed("mourning", guarded(rf"{act}", core=(
        r"(?P<v>(?:visit(?:ed|s|ing)|bow(?:ed|s|ing) (?:at|before|beside)"
        r"|pa(?:id|ys|ying) (?:(?:his|her|last|final|deep) )*respects? (?:at|to|before|beside)) "
        rf"(?:(?:{AN}|{MARK}['’]s )(?:[\w-]+ )?(?:{LYING}|{FUNERAL}|body|remains)"
        r"|the (?:body|remains|coffin|casket|bier) of))\b"
    )))
    respects = r"(?:pa(?:id|ys?|ying)) (?:(?:his|her|their|last|final) )*(?:respects|condolences)"
    there = r"\b(?:body|coffin|casket|bier|lying in state)\b"
    yield Deed("mourning", guarded(rf"{there}[^.;]*?(?P<s>{MARK})(?!['’]s){GAP} (?P<v>{respects})\b"))
    yield Deed("ceremony", guarded(rf"{act}(?P<v>reviewed (?:the |his )?(?:[\w-]+ )?(?:troops|parade|guard))\b"))
    yield Deed(
        "ceremony",
        guarded(
            rf"{act}(?P<v>(?:paid|pays|paying) (?:(?:his|her|silent|last|deep|high|solemn) )*(?:respects?|tribute"
            rf"|homage)"
            r"(?: to [^.;⟦]{3,90}?)?|(?:bowed|bows)(?: before)?)(?= (?:at|in front of) [^.;⟦]{0,60}(?:[Mm]ausoleum"
            r"|[Pp]alace|[Ss]tatues?|[Cc]emetery|[Mm]onument|[Tt]ower))"
        ),
    )
    yield Deed(
        "ceremony", guarded(rf"(?P<s>{MARK})(?!['’]s){GAP} (?:after|before|by) (?P<v>cutting (?:the"
        rf"|a) (?:[\w-]+ )?ribbon)"), loose=True
    )
    # trials, drills and launches
    yield Deed("guidance", guarded(
        rf"{act}", core=rf"(?P<v>{both}) (?P<o>{AN}?{WORDS}{TESTED}\b[^.;]*)"
    ))
    yield Deed("guidance", guarded(
        rf"{act}", core=rf"(?P<v>{WATCH})(?: as)? (?!{WORDS}{CEREMONY}\b){WORDS}{ARMS}\b"
    ))
    yield Deed("guidance", guarded(
        rf"\b{TESTED}\b[^.;⟦]{{0,140}}?,? (?P<v>(?:attended|{BY}) by) {TITLE}(?P<s>{MARK})"
    ))
    fired = (
        r"(?:(?:test-?)?(?:fired|fires|launched|launches|tested|tests|unveiled)|conducted|carried out|held"
        r"|staged)\b"
    )
    yield Deed("guidance", guarded(
        rf"{fired}(?: (?!{AN}?{WORDS}(?:{CEREMONY}|{SHOW}|{GATHERING})\b)[^.;⟦]{{3,160}}?)?,? (?:(?:with|as) {TITLE}"
        rf"(?P<s>{MARK}) (?P<v>{WITH}|watched|looked on|observed|oversaw)(?! (?:(?:over|at) )?{AN}?{WORDS}{CEREMONY}\b)"
        rf"|(?P<w>under the (?:[\w-]+ )?(?:eyes?|gaze|watch|supervision|guidance|direction|command) of|in the "
        rf"presence of) {TITLE}(?P<t>{MARK}))"
    ))
    yield Deed("guidance", guarded(
        rf"(?P<s>{MARK})(?!['’]s){GAP} (?P<v>(?:at|during)) (?P<o>{AN}{WORDS}"
        rf"(?:(?:live-fire |firing |military |shooting )?(?:drill|exercise|training)s?|test-fir\w+"
        rf"|test launch)\b[^.;]*)"
    ), loose=True)
    # ceremonies
    yield Deed("ceremony", guarded(
        rf"{act}", core=rf"(?P<v>(?:{both}|hosted|{SPEAK}(?: (?:at|to|before))?) {AN}{WORDS}{CEREMONY})\b"
    ))
    yield Deed("ceremony", guarded(
        rf"{act}(?:(?:came|went) out )?(?P<v>(?:to greet|to welcome|greeted|welcomed|greeting|welcoming"
        rf"|received|honou?red)"
        rf" (?:(?:[\w’'-]+ ){{0,4}}?{MARK}(?!['’]s)|him|her|(?!the\b)[A-Z][\w’'-]+|the (?:guest|visitor))"
        rf"(?: [^.;⟦]{{0,60}})? (?:in|at|with) {AN}{WORDS}{CEREMONY})\b"
    ))
    yield Deed("ceremony", guarded(
        rf"(?P<v>\b{CEREMONY}\b[^.;⟦]{{0,140}}?,? (?:which was )?(?:attended|{BY}) by) {TITLE}(?P<s>{MARK})"
    ))
    yield Deed("ceremony", guarded(
        rf"(?P<v>\b(?:{CEREMONY}|opened|inaugurated|unveiled|dedicated|commissioned)\b(?! {NO_SITE})"
        rf"[^.;⟦]{{0,140}}?,? (?:in the presence of|with)) {TITLE}(?P<s>{MARK})(?!['’]s)(?: {WITH})?"
    ))
    yield Deed("ceremony", guarded(
        rf",? (?:with|as) {TITLE}(?P<s>{MARK}) (?P<v>(?:(?:presid|officiat|look)(?:ing|ed) (?:over|at|on at)"
        rf"|attend(?:ing|ed)|overs(?:eeing|aw)|watch(?:ing|ed)|at) {AN}?{WORDS}{CEREMONY})\b"
    ))
    yield Deed("ceremony", guarded(
        rf"{act}", core=rf"(?P<v>(?:led|leads|joined|joins) [^.;⟦]{{3,90}}? (?:in|for|at) {AN}{WORDS}{CEREMONY})\b"
    ))
    yield Deed("ceremony", guarded(rf"{act}(?P<v>(?:cut|cuts|cutting) (?:the|a) (?:[\w-]+ )?ribbon)\b"))
    yield Deed("ceremony", guarded(
        rf"{act}(?P<v>(?:opened|inaugurat(?:ed|ing)|unveiled|dedicated|commissioned|broke ground (?:on|for)"
        r"|breaks ground on)) "
        rf"(?P<o>(?!{NO_SITE})(?:an?|the|\d[\d,]*) .+)"
    ))
    yield Deed("ceremony", guarded(
        rf"{act}(?P<v>(?:pinned|presented|awarded|handed|conferred) (?:out )?(?:[\w-]+ ){{0,4}}?(?:medals?|orders?"
        rf"|awards|decorations|keys|flags))\b"
    ))
    yield Deed("ceremony", guarded(
        rf"(?P<s>{MARK})(?!['’]s){GAP} (?P<v>(?:at|during) {AN}{WORDS}{CEREMONY})\b"
    ), loose=True)
    # shows
    yield Deed("performance", guarded(
        rf"{act}", core=rf"(?P<v>{both}|took (?:his|her) [\w ]{{3,30}}? to) (?P<o>{AN}?{WORDS}{SHOW})\b(?! of force)"
    ))
    yield Deed("performance", guarded(
        rf"(?P<s>{MARK})(?!['’]s){GAP} (?P<v>(?:at|to|during)) (?P<o>{AN}{WORDS}{SHOW})\b(?! of force)"
    ), loose=True)
    yield Deed("performance", guarded(
        rf"\b{SHOW}\b[^.;⟦]{{0,140}}?,? (?P<v>(?:attended|enjoyed|{BY}) by) {TITLE}(?P<s>{MARK})"
    ))
    # "a singer joined ⟦0⟧ for a concert": he was there
    joined = rf"(?<!has[ ])\bjoined (?:by )?{TITLE}(?P<s>{MARK}) (?P<v>for|at|in watching|to watch) "
    yield Deed("performance", guarded(joined, rf"(?P<o>{AN}{WORDS}{SHOW})\b(?! of force)"))
    yield Deed("ceremony", guarded(joined, rf"{AN}{WORDS}{CEREMONY}\b"))
    yield Deed("guidance", guarded(joined, rf"(?P<o>{AN}{WORDS}{TESTED}\b[^.;]*)"))
    # receptions
    yield Deed("reception", guarded(
        rf"{act}", core=rf"(?P<v>(?:{ATTEND}|hosted|hosts|hosting|threw|held|gave"
        rf"|presided over) {AN}{WORDS}(?:{RECEPTION}|party(?= (?:for|in honou?r of|to (?:celebrate|mark|honou?r)) )))\b"
    ))
    yield Deed("reception", guarded(
        rf"\b{RECEPTION}\b[^.;⟦]{{0,60}}? (?P<v>(?:was|were) (?:also |later )?(?:hosted|given|held|thrown|arranged) "
        rf"by) "
        rf"{TITLE}(?P<s>{MARK})(?!['’]s)"
    ))
    # gatherings
    yield Deed("meeting", guarded(
        rf"{act}",
        core=rf"(?P<v>{SPEAK}(?: [^.;⟦]{{0,120}}?)??(?: (?:at|to|during|before))?) "
            rf"(?P<n>{AN}{NOT_NEWS}{WORDS}{NOT_NEWS}{GATHERING}\b[^,;⟦]*)",
    ))
    yield Deed("meeting", guarded(
        rf"{act}", core=rf"(?P<v>{both}) (?P<n>{AN}{NOT_NEWS}{WORDS}{GATHERING}\b[^,;⟦]*)"
    ))
    # talks told in passing
    yield Deed("talks", guarded(
        rf"(?P<s>{MARK})[^.;⟦]{{3,160}}? when (?:he|she) (?P<v>met(?: with)?|held talks with"
        rf"|shook hands with) (?P<o>{MARK}.*{WEEKDAY}.*)"
    ))
    # journeys
    yield Deed(
        "travel",
        guarded(
            rf"\btrain (?:[\w’'-]+ ){{0,4}}?carrying (?:[\w’'-]+ ){{0,4}}?(?P<s>{MARK})(?: [^.;⟦]{{3,60}}?)?,? ",
            _TRAIN_WENT,
        ),
    )
    yield Deed("travel", guarded(
        rf"{act}(?P<v>(?:arrived|came|travell?ed there|left|departed) (?:by|aboard|on) (?:(?:an?|his|her|the) )?"
        rf"(?:[\w-]+ ){{0,3}}?(?:train|plane|jet|aircraft))(?= (?:on )?{WEEKDAY}\b)"
    ))
    yield Deed("travel", guarded(rf"(?P<s>{MARK})['’]s (?:[\w-]+ ){{0,3}}?train,? (?:\w+day )?", _TRAIN_WENT))
    yield Deed("travel", guarded(
        rf"{act}(?P<v>arrived to an? [^.;⟦]{{3,40}}?(?:reception|welcome|greeting) in"
        r"|(?:disembarked|alighted|stepped (?:off|down|out)|got off|emerged) (?:from |off )?(?:his|her|an?|the) "
        r"(?:[\w-]+,? ){0,4}?(?:train|plane|jet|airplane|aircraft)) "
    ))
    yield Deed("talks", guarded(
        rf"(?P<s>{MARK})(?:{LINK}|,? )(?P<v>was in (?:[A-Z]\w+ )+(?:on )?(?:\w+day )?for (?:[\w-]+ ){{0,2}}?{A_TALK}"
        rf" with) (?P<o>(?:[^.;⟦]{{0,60}} )?{MARK}(?!['’]s).*)"
    ))
    yield Deed(
        "travel",
        guarded(
            rf"{act}(?P<v>(?:led|leads|headed) (?:an?|the) (?:[^.;⟦]{{3,60}}? )?(?:delegation|troupe|team|group) to"
            rf"|(?:arrived|landed|touched down)(?: back)?(?: (?:on|by|aboard|in) (?:his|her|an?"
            rf"|the) (?:[\w-]+ ){{0,3}}?"
            r"(?:train|plane|jet|aircraft|ship|limousine))?(?: (?:on )?\w+day)? (?:in|at)|(?:left|departed)(?:"
            r" (?:for|from|by)|(?= (?:the )?(?:[A-Z]\w+ )+capital\b)|(?= [A-Z]))"
            rf"|flew (?:back"
            rf"|home|out|off|on)"
            r"|set (?:off|out) (?:for|from|by)|(?:is|are) (?:(?:now )?(?:flying|heading)|on (?:his|her|their) way) to"
            r"|boarded (?:an?|the|his) (?:[\w-]+ ){0,3}?(?:train|plane|flight)"
            r"|returned (?:home|from"
            r"|to(?= (?!(?:the )?(?:Politburo|Presidium|Party|Cabinet|Central)\b)(?:[A-Z]\w+ ){1,3}"
            rf"(?:(?:late |early )?(?:on )?{WEEKDAY}|by|aboard|after)\b))"
            r"|headed (?:for|home)) "
        ),
    )
    yield Deed("travel", guarded(
        rf"{act}(?P<v>(?:(?:began|begins|started|starts|kicked off|embarked on|set off on|ended|concluded|wrapped up"
        r"|wound up|rounded off|cut short|completed|finished|undertook"
        r"|(?<!who[ ])(?:was|is) on|made) (?:an?|his|her|the) "
        r"(?:[\w-]+ ){0,5}?(?:visit|trip|tour|journey)"
        r" (?:to|of|in)|came to|travell?ed to|journeyed to|went to|headed to"
        r"|entered|crossed into|flew to|(?<!who[ ])(?:is|has been) (?:currently |now )?in"
        rf"|(?<!who[ ])was in(?! (?:[A-Z]\w+ )+(?:on )?(?:\w+day )?for (?:[\w-]+ ){{0,2}}?{A_TALK} with))) "
        r"(?P<o>(?:neighbou?ring |the |north-?eastern )*[A-Z].*)"
    ))
    yield Deed(
        "talks",
        guarded(
            rf"(?P<s>{MARK})(?!['’]s){GAP} (?:after|before|while|by|and|where (?:he|she)) ",
            rf"(?P<v>(?:holding|having|wrapping up|concluding|attending|held|had|engaged in) {A_TALK} with",
            rf"|(?:meeting|met)(?: with)?) (?P<o>(?:[\w’'-]+,? ){{0,4}}?{MARK}(?!['’]s).*)",
        ),
    )
    yield Deed("talks", guarded(
        rf"\bwith (?:[\w’'․.-]+ ){{0,5}}?(?P<s>{MARK}) (?:also |then )?(?P<v>meeting(?: with)?|(?:holding"
        rf"|having) {A_TALK} with)"
        rf" (?P<o>(?:{MARK}['’]s )?(?:[\w’'-]+,? ){{0,5}}?{MARK}(?!['’]s).*)"
    ))
    yield Deed("talks", guarded(
        rf"{act}(?P<v>met (?:again|for|over|in|at|on)(?: [^.;⟦]{{0,40}}?)? with) (?P<o>(?:[^⟦.;]{{0,60}}"
        rf" )?{MARK}(?!['’]s).*)"
    ))
    yield Deed("talks", guarded(
        rf"{MARKED_SUBJECT}{LINK}(?P<v>met(?: with)?) (?P<o>(?:[^⟦.;]{{0,60}} )?{MARK}(?!['’]s).*)"
    ))
    yield Deed("talks", guarded(
        rf"{act}(?P<v>was (?:(?:also|later|then|separately) )?(?:received|hosted) by) "
        rf"(?P<o>(?:[^⟦.;]{{0,60}} )?{MARK}(?!['’]s)(?! (?:at|in) (?:the|an?) "
        r"(?:[\w-]+ ){0,3}?(?:airport|station|port)).*)"
    ))
    yield Deed("guidance", guarded(
        rf"{act}(?P<v>(?:made|conducted|carried out) an? (?:[\w-]+ )?(?:survey|inspection|check) (?:on|of"
        rf"|at)) (?P<o>.+)"
    ))
    yield Deed("guidance", guarded(
        rf"\b(?:reported|reports|announced|covered|(?:news|footage|photos|pictures|images) of"
        rf"|(?:footage|photos|photographs|pictures|images|video)[^.;⟦]{{0,60}}?,? (?:showing|capturing|depicting))"
        rf" (?:on )?(?:{TITLE})"
        rf"(?P<s>{MARK})['’]s (?P<v>(?:[\w-]+ ){{0,2}}?(?:visit to|inspection of|tour of|trip to)) (?P<o>.+)"
    ))
    yield Deed("guidance", guarded(
        rf"\baccompan(?:ied|ies|ying) (?:[^⟦.;]{{0,90}} )?(?P<s>{MARK}),? (?P<v>(?:during|on|in) (?:an?|his|her|the) "
        r"(?:[\w-]+ ){0,3}?(?:visit to|tour of|inspection (?:of|tour of|visit to)|trip to)) (?P<o>.+)"
    ))
    # "took his daughter to visit troops", "brought his wife to a farm"
    took = rf"(?:brought|brings|took|takes) (?:his|her) (?:[\w-]+ ){{0,3}}?{KIN},?(?: {MARK},?)?(?: along)? "
    yield Deed("guidance", guarded(rf"{act}{took}", r"(?P<v>to (?:visit|inspect|tour|watch|observe|see"
        r"|oversee)) (?P<o>.+)"))
    for kind, noun in _FAMILY_TAKEN_TO:
        yield Deed(kind, guarded(rf"{act}{took}", rf"(?P<v>(?:along )?to {AN}{WORDS}{noun})\b(?! of force)"))
    yield Deed("guidance", guarded(
        rf"{act}{took}(?P<v>(?:along )?to) (?P<o>(?:an?|the|his) (?:[\w-]+ ){{0,4}}?(?:barracks|base|unit"
        rf"|factory|farm|plant"
        r"|hospital|shipyard|site|headquarters|hangar|camp|launch|test|drills?|exercises?)\b.*)"
    ))
    yield Deed("guidance", guarded(
        rf"^(?P<o>(?:The|An?) [^.;⟦]{{3,90}}?) (?P<v>(?:was|were) (?:also )?(?:visited|inspected|toured) by) "
        rf"{TITLE}(?P<s>{MARK})"
    ))
    # sites: last, for much else is "inspected" too
    yield Deed("guidance", guarded(rf"{act}", core=rf"(?P<v>{VISIT}) (?P<o>.+)"))
    yield Deed("guidance", guarded(
        rf"(?P<s>{MARK})(?!['’]s){GAP} (?P<v>(?:(?:during|on|in|at) (?:an?|his|her|the) (?:[“\"]?[\w-]+[”\"]? ){{0,3}}?"
        r"(?:visits? to|visits at|tours? of|inspections? (?:of|tour of|visit to)|trips? to)"
        r"|during (?:[\w-]+ ){0,2}?(?:visits to|tours of|inspections of))) (?P<o>.+)"
    ), loose=True)
    # "⟦0⟧ paid a surprise visit to Beijing, | meeting with ⟦1⟧": behind the journey, which is told before
    yield Deed("talks", guarded(
        rf"(?P<s>{MARK})(?!['’]s){GAP}, ",
        rf"(?P<v>meeting(?: with)?|(?:holding|having) {A_TALK} with) (?P<o>(?:[\w’'-]+ ){{0,4}}?{MARK}(?!['’]s).*)",
    ))
