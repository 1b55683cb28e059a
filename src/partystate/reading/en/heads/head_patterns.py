"""The verb phrases that say that an event took place, by kind (GUIDE.md, "kind").

Each pattern reads a sentence's skeleton and has the groups `s` (who acted), `v` (the verb), where the kind has them
`o` (what was met, visited or watched) and `n` (the event's noun). Of several kinds the first that fits is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from partystate.reading.en.heads.clause import ADVERB, UNNAMED_BESIDE, WORKS, actor
from partystate.reading.en.heads.talks_words import (
    AND_CONGRATULATED,
    CALLED_ON,
    CREDENTIALS,
    CREDENTIALS_ABROAD,
    HOST_BY_OFFICE,
    MET,
    OFFICE,
    TALK,
)
from partystate.reading.en.heads.travel_heads import travel_patterns
from partystate.reading.en.text.captions import CAPTION
from partystate.reading.guards import Guarded, guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.ordinals import ORDINAL
from partystate.reading.patterns import MARK, MARKS, WEEKDAY, phrases
from partystate.reading.report import EventKind

RECEPTION = (
    r"(?:(?:reception|banquet|luncheon|lunch|dinner)s?(?: (?:session|meeting))?"
    r"|(?:cocktail|tea|friendly|dinner|farewell|garden) part(?:y|ies)|party(?= (?:on the occasion|for the diplom"
    r"|for (?:the |an? )?(?:[\w-]+ ){0,4}?"
    r"(?:groups?|delegations?|guests|troupes?|teams?|artistes|mourners|veterans|visitors)\b"
    r"|at (?:the|its|his)\b|here\b|in (?:celebration|honou?r)\b|(?:on [A-Z][\w.]+(?: \d+)? )?to mark\b)))"
)
_PERFORMANCE = (
    r"(?:performances?|finals?(?! (?:phase|stage|touches|day|session|leg|steps?)\b)"
    r"|concerts?|film|films|opera|ballet|circus|drama|match|game|games|recital|show|art performance"
    r"|gala(?! (?:banquet|dinner|reception|luncheon|lunch))"
    r"|preview|premiere|play|drama|film show|football match|contest of songs|extravaganza|evening of"
    r"|Concert)"
)
_TROUPE = (
    r"(?:[Tt]roupes?|(?:[Bb]allet|[Dd]ance|[Oo]pera|[Cc]ircus|[Aa]crobatic|[Tt]heatre) [Cc]ompan(?:y|ies)"
    r"|[Ee]nsembles?|[Oo]rchestras?|[Cc]ircus|[Cc]hoir|[Cc]horus|[Bb]ands?|[Gg]roup|[Aa]rtistes"
    r"|[Aa]rtists"
    r"|[Ss]quads?|[Tt]heatre|delegation|students|children|members|pupils|schoolchildren|kindergarteners)"
)
_PLAYERS = "(?:Artiste|Artist|Singer|Dancer|Musician|Pupil|Student)s|(?:Schoolc|C)hildren"
_STAGED = (
    rf"(?:gave|staged|presented|put on)(?P<o> (?:premiere|(?:a|an|the|its|their) (?:[\w-]+ ){{0,3}}?"
    rf"(?:{_PERFORMANCE}|repertoires?|numbers|programmes?)|(?:[\w-]+ ){{0,2}}?(?:performance|concert|show)s))\b"
)
TEST = (
    r"(?:test-?fir\w+|test-?launch\w*|drills?|exercises?|launch(?:ing)?|maneuvers|manoeuvres|training|tests?"
    r"|shipbuilding|live firing|operations?|trial \w+|competitions?|contests?|manoeuver\w*|artillery fir\w+|firing \w+"
    r"|(?:demonstration|practice|salvo|volley) fires?|(?:fire)?power strikes?|fire demonstrations?)"
)
"""Regex source of what is tried out, launched or drilled before the eyes of who guides it."""
WHOLE_COURSE = r"(?:whole|entire) (?:process(?:es)?|course)"
"""Regex source of what somebody guides of a launch that another sentence tells ("the whole process on the spot")."""
_NO_TEST = (
    r"(?!(?:an?|the|another) (?:[\w’'-]+ ){0,4}?(?:test-?fir\w+|test-?launch\w*|drills?|exercises?|launch(?:ing)?"
    r"|tests?|manoeuvres|maneuvers)\b)"
)
""" "watched the test-fire for verifying the performance of …" tells of no show."""
# -- mourning ---------------------------------------------------------------------------------------------------
MOURNING_PLACE = r"(?:funeral|mourning|condolence) (?:hall|home|altar|station|place|site|room|venue)\b"
"""Regex source of a place arranged for mourners."""
_CONDOLE = r"(?:express|offer|convey|pay|extend) (?:\w+ ){0,3}?(?:condolences?|sympathy)"
_CONDOLENCE = (
    r"visited (?:again )?the bier|paid (?:a\s+)?(?:visit "
    r"of condolence|(?:consolatory|condolence|condolatory) visit)"
    rf"|visited [^.⟦]{{3,120}}? to (?:mourn|{_CONDOLE})|visited (?:the\s+)?mourning"
    r"|visited (?:the )?(?:venue|hall|place) of (?:the )?(?:state )?(?:funeral|mourning)"
    rf"|(?:visited|went to) (?:the |a )?(?:[\w'’-]+ ){{0,3}}?{MOURNING_PLACE}"
    r"|visited (?:his|her|the \w+['’]s|the funeral) bier|visited the (?:body|remains|coffin|casket) of"
    rf"|visited {MARK}['’]s (?:[\w-]+ )?(?:funeral|bier|wake|coffin)"
    rf"|(?:paid|payed) (?:last |high |deep )?(?:respects|homage|tribute) to (?:the\s+)?(?:bier|late|{MARK} lying)"
    rf"|called at .{{0,60}} to (?:express|mourn|{_CONDOLE})"
    rf"|(?:went|paid a visit) to [^.;⟦]{{3,120}}? to {_CONDOLE}"
    r"|(?:visited|called at) [^.;⟦]{3,120}? and (?:expressed (?:\w+ ){0,2}(?:condolences?|sympathy)|mourned"
    r"|signed the (?:condolence|mourning) book)"
    r"|(?:visited|called at) [^.;⟦]{0,60}?(?:embassy|mission)[^.;⟦]{0,60}? and paid (?:\w+ )?(?:tribute|homage"
    r"|respects)"
)
_MOURNED_AT = (
    r"visited (?:the )?[^.⟦]{3,100}?"
    rf"(?= (?:here |on \w+ |{WEEKDAY} )*to (?:mourn|(?:express|pay|offer) (?:(?:their |\w+ )?)condolences?)\b)"
)
_RITE = r"(?:[\w-]+ )?(?:rituals?|memorial service|requiem (?:service|mass)|mourning (?:service|ceremony|meeting))"
_FUNERAL = (
    r"(?:led|held|attended|presided over|took part in) (?:a|an|the) (?:[\w-]+ ){0,2}"
    r"(?:funeral|burial|interment|mourning ceremony|memorial service)"
)
_AT_THE_BIER = (
    rf"(?:expressed|paid) (?:\w+ ){{0,2}}(?:condolences|respects|homage|tribute)(?: (?:on )?{WEEKDAY})?"
    r" (?:to|at|before) the bier|visited (?:again )?the bier"
)

# -- meetings ---------------------------------------------------------------------------------------------------
ASSEMBLED = (
    r"(?:[Mm]eeting|[Gg]athering|[Gg]et-together|[Ss]ession|[Cc]onference|[Cc]ongress|[Ff]orum|[Ss]eminar"
    r"|[Pp]lenum|[Rr]ally|[Ss]ummit)"
)
"""Regex source of the bare nouns of meetings."""
_GUIDED = (
    r"(?:(?:convened|called|attended|organi[sz]ed) and )?(?:guided|presided over|(?:co-)?chaired|convened)"
)
_ATTENDED = r"attended|took part in|participated in"
_SPOKE_AT = (
    r"(?:(?:made|delivered|gave) (?:(?:an?|the|his|her) )?(?:[\w-]+ ){0,3}?(?:speech|speeches|address|report|lecture)"
    rf" (?:at|to|on [^.;⟦]{{3,240}}? at(?= the {ORDINAL}))"
    r"|said (?:this|so|it),? (?:in (?:an?|his|her|the) (?:[\w-]+ )?(?:speech|address|statement) (?:made |delivered )?"
    r"(?:at|to|before)|(?:when |while )?addressing)"
    rf"|spoke at|addressed)(?= (?:an?|the (?:{ORDINAL}|[A-Z])))"  # "the meeting" is one told of already
)

_TIMES = r"(?:ahead|amid|before|after|following|during|since|as|despite) "
"""Words behind which another event is named ("a concert | ahead of a meeting")."""
_PEOPLE_OF_SOMETHING = r"[A-Z][\w'’-]+ (?:[\w'’-]+ ){0,3}?(?:of|in|from|and) [^.;⟦]{3,160}?"
"""Unnamed people with what they belong to ("Officials of the union", "Youth and students")."""
_FOR_A_MEETING = (
    r"(?= (?:at|in|on) [^.;⟦]{3,140}? to (?:hear|mark|cherish|celebrate|discuss|pledge|vow|express|listen|share"
    rf"|denounce|commemorate|learn|condemn|observe)\b| at (?:the )?[A-Z][^.;⟦,]{{3,80}}?(?:(?: on)? {WEEKDAY})?\.?\s*$)"
)

# -- guidance ---------------------------------------------------------------------------------------------------
_GUIDANCE = (
    r"(?:(?:provided|gave|conducted) guidance (?:on the spot|in the field) (?:to|over|at|for|of|in)"
    r"|(?:[^.⟦]{3,80}? while providing|provided|gave|continued to give|continued (?:his|her)|conducted|made)"
    r" (?:(?:again|his|an?|another|energetic|the) )?[\"“]?(?:(?:field|on-site|on-the-spot|on-spot) )+"
    r"(?:guidance|inspections?|surveys?|understanding)[\"”]?(?: (?:tour|visit|trip)s?)?[\"”]?"
    r"(?: on [A-Z][a-z]+[.\u2024]? \d+(?: and \d+)?| on [A-Z][a-z]+day)? (?:to|over|at|for|of|in))"
)
_STUDIED = (
    r"(?:(?:acquainted|famili?ari[sz]ed) (?:him|her)self|got (?:\w+ )?(?:familiar|acquainted)"
    r"|made (?:him|her)self familiar)"
)
_AN_ASPECT_OF = (
    r"(?:the (?:(?:\w+ ){0,6}(?:at|in)|(?:\w+ ){0,4}?of"
    r"|(?:[\w-]+ ){0,3}?(?:projects?|work|drive) (?:for|of) \w+ing(?: the)?)|(?:[a-z]\w* ){1,3}?at(?= the [A-Z]))"
)
""" "the work of | the mill", "the project for renovating | the old road", "power production at | the Soho Station"."""
_NEW_THINGS = (
    r"(?:the )?(?:new|newly[ -]\w+|latest|various|different|sample) (?:(?:and|types? of|kinds of) )?(?:[\w-]+ ){0,5}?"
    r"(?:weapons?|missiles?|rockets?|drones?|tanks?|equipment|goods|products?|systems?|vehicles?|warships?|models?|samples?)\b"
)
"""What is looked at on the spot ("new tanks")."""
_VISITED = (
    r"(?:is|was|has been) (?:inspecting|visiting|touring)"
    r"|(?:inspected|visited|toured)(?: on the spot| in the field)?|looked round|looked around|went round|went to see"
    r"|dropped in at|(?:took|had) a look (?:a)?round|looked about"
    r"|(?:reviewed|examined) (?:on the spot )?the (?:construction of|production (?:[\w-]+ ){0,4}?(?:at|in))"
    r"|paid an? (?:congratulatory )?visit to"
    r"|guided (?:on the spot|in the field)(?: the (?:work|production|operation|construction|modernization) (?:of|at))?"
    rf"|guided the (?:work|production|operation) (?:of|at)(?= (?:the )?{WORKS})"
    r"|made (?:a\s+)?(?:the\s+)?rounds? of|surveyed|went over to|called at"
    rf"|{_STUDIED}(?: in detail| on the spot)* (?:with|about)"
    rf"(?: {_AN_ASPECT_OF}|(?= (?:the )?{WORKS})|(?= {_NEW_THINGS}))"
    rf"|looked at(?= {_NEW_THINGS})"
    r"|(?:learned(?: in detail| on the spot)* about|looked into|inquired into|examined)(?: in detail| on the spot)*"
    r" the (?!results?\b|talks\b)(?:[\w-]+ ){1,5}?at(?= (?:the )?(?:[\w’'-]+ ){0,3}?[A-Z])"
    r"|(?:guided|directed|commanded)(?: on the spot)? (?:the )?(?:[\w-]+ ){0,3}?"
    r"(?:rescue|relief|recovery|rehabilitation|evacuation|work|operations?|construction)"
    r"(?: (?!of the\b)[\w-]+){0,5}? (?:in|at)(?= (?:the )?(?:[\w-]+ ){0,3}[A-Z])"
    r"|learned(?: in detail| on the spot)* about (?:the )?(?:progress(?: made)? (?:in|of) (?:the )?)?"
    r"(?:(?:actual|general) )?"
    r"(?:work|situation|conditions|farming|projects?|construction|management|damage)(?: \w+){0,4}?"
    r" (?:at|in|of|for \w+ing(?: the)?)"
)
_ACCOMPANIED = (
    rf"(?:[A-Z][^.;⟦]{{5,120}}?, including )?{MARKS}[,;]? and (?:[\w-]+ ){{0,5}}?(?:officials|cadres|commanders"
    r"|officers|members|others)\b[^.;⟦]{0,240}?"
)
"""People with unnamed company."""
OFFICIALS = (
    r"(?:[Ss]enior|[Ll]eading|[Rr]anking|[Mm]embers of the (?:leadership|Presidium|Political Bureau))[^.,;⟦]{2,120}?"
    r"(?:officials|cadres|members|body|organs?|Committee|[Bb]ureau)"
)
"""Unnamed officials as the subject of a visit; those named are told behind."""
_MADE_A_TOUR = r"(?:made|took) an? (?:[\w-]+ ){0,2}?(?:tour|visit|trip|round) (?:of|to)"
_WENT = (
    r"(?:went|came) (?:out |down )?to(?= [^.;⟦]{3,120}? (?:to (?:inspect|guide|give|learn|acquaint|examine)"
    r"|and (?:learned|learnt|guided|inspected|looked|acquainted|gave)\b))"
)
_TRIED = (
    r"(?:an?|the|another) (?:[\w’'/-]+ ){0,4}?(?:test-?fir\w+|test-?launch\w*|(?:firing |launching )?drills?|exercises?"
    r"|launch|tests?|live firing|manoeuvres|maneuvers)"
)
"""What is attended, and is neither a show nor a ceremony."""
_OVERSAW = (
    r"guided|oversaw|inspected|supervised|directed|watched|observed|saw(?! off\b)|commanded|reviewed"
    r"|organized and guided"
)

_VOTED = (
    r"(?:(?:took part|participated) in (?:the )?(?:[\w-]+ ){0,2}?(?:voting|elections?(?= of deput|,? (?:at|in|on)\b))"
    r"|cast (?:his |her |their )?(?:ballots?|votes?)\b|voted(?= (?:at|in) (?:the )?(?:polling|[\w-]*onstituenc)))"
)
# -- ceremony ---------------------------------------------------------------------------------------------------
_LAID = (
    r"(?:laid|placed) (?:a |the )?(?:wreathe?s?|floral baskets?|bouquets?|flowers?|bunch\w* of flowers)"
    r"|visited [^.]{0,160} and laid|paid (?:a )?floral tributes? (?:to|at|before)"
    r"|paid (?:[a-z]+ ){0,2}?(?:homage|tribute|respects) to"
    r"(?= (?:the )?(?:[\w-]+ ){0,3}?(?:statues?|busts?|mosaics?|graves?|portraits?)\b)"
)
_PICTURE = (
    r"(?:photo session(?: of \w+)?|(?:photos?|photographs?|pictures?)(?: of \w+)? taken|(?:photo|photograph)\b)"
    r"(?:, to be [^,⟦.]{3,90}(?:, [^,⟦.]{3,60})?,)?"
)
_PHOTO = (
    rf"(?:met(?: with)?,? and )?(?:had|held) (?:a|an|his|another) (?:[\w-]+ ){{0,2}}?{_PICTURE}"
    r"|posed for (?:a|his) (?:[\w-]+ ){0,2}?(?:photo|photograph|picture)"
)
_WITH_THEM = (
    rf"(?:had (?:a|an|his) (?:[\w-]+ ){{0,2}}?{_PICTURE}|posed for (?:a|an|his) (?:[\w-]+ ){{0,2}}?(?:photo|photograph"
    r"|picture|camera))(?: together)? with (?:them|him|her)\b"
)
_MET_FOR_PHOTO = (
    r"(?:met|congratulated|received|invited|called)(?: with)?(?: and (?:\w+ )?congratulated)?"
    rf" (?=[^.⟦]+? {_WITH_THEM})"
)
_MOVING_IN = r"[^.;⟦]{3,120}? on (?:their )?(?:moving|having moved) into\b"
CONGRATULATED = rf"(?:(?:visited|called at) [^.;⟦]{{3,90}}? to congratulate|congratulated) {_MOVING_IN}"
"""Regex source of what officials did for those who move into new houses, where no ceremony is told of."""
_CEREMONY = (
    r"(?:(?:a|an|the) (?:[\"“]?[\w-]+ ){0,3}?[\"“]?(?:ceremony|parade"
    r"|event (?:of|for) (?:the )?(?:launch|unveil|hand|deliver|conferr|open|lay|inaugurat|commission)\w*)[\"”]?"
    r"|the (?:[\w-]+ ){0,2}?(?:ground-?breaking|inauguration|unveiling|commissioning)(?= (?:of|for)\b)"
    rf"|the (?:opening|completion)(?= of (?:the )?{WORKS}))"
)
_AT_CEREMONY = (
    r"mounted the [^.;⟦]{3,80}? (?:to (?:review|watch)|for)|attended|took part in|participated in|oversaw"
    r"|presided over|chaired|hosted|watched|viewed|reviewed|spoke at|addressed"
    r"|(?:made|gave|delivered) (?:an?|the|his) (?:[\w-]+ ){0,3}?(?:speech|address) at"
)
_THEN_HE = (
    "".join(rf"(?<!\b{word}[ ])" for word in "that when where after before while which since as because".split())
    + r"\b(?:he|she)(?= [a-z])"
)
""" "After receiving them, | he | hosted a dinner": the pronoun of a main clause."""
_TREATY = (
    r"(?:(?:[Jj]oint )?(?:[Dd]eclaration|[Cc]ommunique|[Ss]tatement)|[Mm]inutes|[Aa]greement|[Pp]rotocol|plan"
    r"|[Mm]emorandum|[Tt]reaty|[Aa]ccord|[Pp]act|[Pp]artnership|contract|programme|program)"
)


def active_patterns(lexicon: Lexicon) -> Iterator[tuple[EventKind, Guarded]]:
    """The patterns of clauses in which somebody acts, with the kind each tells."""
    subject = actor(lexicon)
    anyone = rf"{MARKS}(?:{UNNAMED_BESIDE})?|He|She|{_THEN_HE}|The [A-Z⟦][^.]{{2,140}}?|[A-Z][^.,]{{2,120}}?"
    laying = rf"{MARKS}(?:,? and (?:(?:his|her|their) \w+|[a-z][^.;⟦]{{3,120}}?))?|He|She|[A-Z][^.]{{2,220}}?"
    beside = rf"(?:,? (?:together|along|jointly) with (?:[\w’'-]+ ){{0,5}}?{MARK},?)?"
    signing = rf"{MARKS}(?:{UNNAMED_BESIDE})?{beside}|[A-Z][^.]{{2,220}}?"
    with_guests = r"(?:(?:together )?with (?:[^,⟦.]{3,90}? )?(?:⟦\d+⟧ )?(?=(?:a|an|the)\s))?"
    performance = (
        rf"(?P<o>{_NO_TEST}(?:a|an|the|⟦|[A-Z\"“]|(?:joint|grand|musical|art) )[^.;]{{0,160}}?\b{_PERFORMANCE}\b"
        r"|(?:the )?(?:[\w-]+ ){0,2}(?:drama|opera|ballet|film|comedy|musical|operetta) [\"“]"
        r"|(?:the (?!games|matches))?(?!the |war )(?:[a-z’'-]+ ){0,3}(?:games|matches)\b)"
    )
    homage = rf"(?:the )?(?:[A-Z]\w+ )*{phrases(lexicon.events.homage_sites)}"
    test = rf"(?P<o>(?:again )?(?:the|a|an|another)?\s*[^.;,]{{0,120}}?\b{TEST}\b[^.;]*)"
    treaty = rf"(?P<o>(?:the|an?) (?:[\"“]?[\w-]+[\"”]? ){{0,5}}?[\"“]?{_TREATY}\b)"
    # (?:ADVERB|\s+): an unmarked subject need have no adverb behind it
    verb = rf"(?:{ADVERB}| )"
    yield "performance", guarded(
        rf"{subject}{ADVERB}(?P<v>arranged|hosted|held|gave|organi[sz]ed) ",
        r"(?P<o>an? (?:[\w-]+ ){0,2}?(?:film (?:show|preview)|concert|recital))\b",
    )
    yield "mourning", guarded(rf"{subject}{ADVERB}(?P<v>{_CONDOLENCE})")
    yield "mourning", guarded(
        rf"(?P<s>{MARKS},? and (?:other )?[a-z][^.,;⟦]{{3,90}}?),?{verb}(?P<v>{_CONDOLENCE})"
    )
    yield "mourning", guarded(r"(?P<s>(?:[A-Z]|⟦).{0,400}?) ", core=rf"(?P<v>{_AT_THE_BIER})")
    yield "mourning", guarded(r"(?P<s>(?:[A-Z]|⟦)[^.]{5,400}?) ", core=rf"(?P<v>{_MOURNED_AT})")
    yield "mourning", guarded(
        r"^(?P<s>(?:[A-Z]|⟦)[^.]{5,400}?) ", core=rf"(?P<v>(?:visited|went to) (?:the |a ){MOURNING_PLACE})"
    )
    yield "mourning", guarded(
        rf"(?P<s>{MARKS}(?: and [^.,⟦]{{3,90}}?)?|[A-Z][^.,⟦]{{2,120}}?){verb}",
        rf"(?P<v>(?:held|conducted|offered) an? {_RITE})\b",
    )
    yield "mourning", guarded(rf"(?P<s>{MARKS}|[A-Z][^.,;]{{2,60}}?){ADVERB}(?P<v>{_FUNERAL})\b")
    yield from travel_patterns(lexicon)
    yield "reception", guarded(
        rf"(?P<s>{anyone}){verb}(?P<v>hosted|gave|arranged|threw|held|offered|played host to|laid on) ",
        rf"(?:a|an|the) (?:(?!(?:at|in|for|to|of|before|after|during)\b)[\w-]+ ){{0,3}}?(?P<n>{RECEPTION})\b",
    )
    pictured = rf"(?:{_PHOTO}) (?:(?:on )?{WEEKDAY} )?with|{_MET_FOR_PHOTO}"
    yield "ceremony", guarded(rf"(?P<s>{MARKS}(?:{UNNAMED_BESIDE})?|He){ADVERB}(?P<v>{pictured})\s*(?P<o>.+)")
    posing = r"(?!(?:He|She|They|It|This|Then|After|On|In|At) )[A-Z][^.;⟦]{5,200}?"
    yield "ceremony", guarded(
        rf"^(?P<s>{posing}){verb}(?P<v>had (?:a|their) (?:[\w-]+ ){{0,2}}?photo session)\b(?! with)"
    )
    yield "talks", guarded(rf"{subject}{ADVERB}(?P<v>{CREDENTIALS}|{MET}) (?P<o>.+)")
    yield "talks", guarded(rf"(?P<o>{MARKS}|[A-Z][^.]{{0,160}}?){ADVERB}", core=rf"(?P<v>{CALLED_ON}) (?P<s>{MARKS})")
    yield "talks", guarded(
        rf"^(?P<o>{MARKS}){ADVERB}(?P<v>paid (?:an? )?(?:courtesy|farewell|return) (?:calls? on|visits? to)) ",
        r"(?P<s>(?:the )?[A-Za-z][^.;⟦]{3,90}?)(?= on [A-Z]|,|\.?\s*$)",
    )
    envoy = rf"[Tt]he {re.escape(lexicon.state)} ambassador to [^.,;⟦]{{2,60}}?"
    office = rf"(?P<o>{OFFICE}.*)"
    yield "talks", guarded(rf"{subject}{ADVERB}(?P<v>{CREDENTIALS_ABROAD}) {office}")
    yield "talks", guarded(rf"(?P<s>{envoy}){verb}(?P<v>{CALLED_ON}) {office}")
    yield "talks", guarded(
        rf"^(?P<s>{HOST_BY_OFFICE}){verb}", core=rf"(?P<v>met(?: with)?|received) (?P<o>{MARK}(?!['’]s).*)"
    )
    yield "meeting", guarded(
        rf"{subject}{ADVERB}",
        core=rf"(?P<v>{_GUIDED}|{_ATTENDED}|{_SPOKE_AT}|hosted|arranged|sponsored|called|convoked|summoned) "
        rf"(?P<n>(?:an?|the) (?:(?!{_TIMES})[\w'’/-]+ ){{0,12}}?{ASSEMBLED}\b[^,;⟦]*)",
    )
    yield "meeting", guarded(
        rf"{subject}{ADVERB}(?P<v>(?:met|received) and (?:\w+ly )?(?:congratulated|encouraged)) (?P<o>.+)"
    )
    yield "meeting", guarded(
        rf"{subject}{ADVERB}(?P<v>met(?: with)?) ",
        rf"(?P<o>(?={AND_CONGRATULATED}).+)",
    )
    yield "meeting", guarded(rf"^(?P<s>{_PEOPLE_OF_SOMETHING}) (?P<v>met){_FOR_A_MEETING}")
    yield "talks", CAPTION
    # "During talks with ⟦0⟧ in X, Minister ⟦1⟧ praised …": so the agencies of other states tell a meeting
    yield "talks", guarded(
        r"^(?:During|At|In) (?:an?|the|his|her|their)?\s*(?P<v>(?:[\w-]+ ){0,2}(?:meeting|talks|conversation) with) ",
        rf"(?P<o>(?:[^,.;⟦]{{0,80}} )?{MARK}(?! ⟦)[^,.;⟦]{{0,160}}?), (?:[^,.;⟦]{{0,80}} )?(?P<s>{MARK})",
    )
    yield "talks", guarded(
        rf"{subject}{ADVERB}(?P<v>exchanged (?:\w+ )?(?:greetings|salutations) with) (?P<o>{MARKS})",
        rf",? and had {TALK}(?:talks?|conversation) with (?:him|her|them)\b",
    )
    yield "performance", guarded(
        rf"{subject}{ADVERB}",
        core=rf"(?P<v>watched|enjoyed|saw|appreciated|attended|watch|took in) {with_guests}{performance}",
    )
    yield "performance", guarded(
        rf"{subject}{ADVERB}(?P<v>guided|directed|oversaw|supervised) ",
        r"(?P<o>(?:an?|the) (?:[\w’'-]+ ){0,4}?(?:match(?:es)?|games?)\b[^.;]*)",
    )
    unnamed = (
        r"(?!(?:He|She|They|It|Among|Present|Attending|On|In|At|When|After|Since"
        r"|The (?:audience|participants(?! (?:in|of) (?:the|an?) )|performance|guests)|[A-Z]\w+ing)\b)"
        rf"[A-Z][^.;⟦]{{5,300}}?(?:(?:headed|led) by {MARK}[^.;⟦]{{0,220}}?)?"
    )
    yield "performance", guarded(
        rf"^(?P<s>{unnamed}),?{verb}", core=rf"(?P<v>enjoyed|watched|saw|appreciated) {with_guests}{performance}"
    )
    no_pronoun = r"(?!(?:He|She|They|It|This|That|When|As|While|In|On|At|[A-Z]\w+ing|Greatly|Highly|Deeply) )"
    troupe = rf"{no_pronoun}(?:[A-Z]\w* [^.,⟦]{{0,80}}?{_TROUPE}|{_PLAYERS})\b"
    troupe += r"(?:(?! went | visited )[^.,⟦]){0,160}?"
    yield "performance", guarded(rf"(?P<s>{troupe}){verb}(?P<v>{_STAGED})")
    yield "performance", guarded(rf"(?P<s>{troupe}){verb}(?P<v>performed)(?= (?:at|in|here|on)\b)")
    beside = r"(?:,? and (?:other )?[a-z][^.;⟦]{3,120}?)?"
    yield "ceremony", guarded(rf"(?P<s>{MARKS}{beside}),? (?P<v>{CONGRATULATED})")
    yield "guidance", guarded(rf"{subject}{ADVERB}(?P<v>{_GUIDANCE}) (?P<o>.+)")
    yield "guidance", guarded(rf"{subject}{ADVERB}(?P<v>{_VISITED}|{_MADE_A_TOUR}|{_WENT}) (?P<o>.+)")
    yield "other", guarded(rf"{subject}{ADVERB}(?P<v>{_VOTED})")
    yield "other", guarded(rf"(?P<s>{_ACCOMPANIED}){ADVERB}(?P<v>{_VOTED})")
    went = rf"went (?:to(?= (?:the )?{WORKS})|round)|looked round"
    yield "guidance", guarded(rf"(?P<s>{_ACCOMPANIED}){ADVERB}(?P<v>visited|inspected|toured|{went}) (?P<o>.+)")
    yield "guidance", guarded(rf"^(?P<s>{OFFICIALS}) (?P<v>visited) (?P<o>{homage}.*)")
    company = r"(?:The|An?|[Mm]embers of the) [^.;⟦]{0,140}?\b(?:delegation|guests)\b"
    yield "guidance", guarded(rf"^(?P<s>{company}),?{verb}(?P<v>visited|toured|looked round|went round) (?P<o>.+)")
    yield "guidance", guarded(rf"{subject}{ADVERB}(?P<v>{_OVERSAW})(?: on the spot)? {test}")
    yield "guidance", guarded(
        rf"{subject}{ADVERB}(?:(?:gave|signed|issued) [^.;⟦]{{3,90}}? and (?:\w+ly )?)?",
        rf"(?P<v>guided|oversaw|directed|watched) (?P<o>the {WHOLE_COURSE}\b[^.;]*)",
    )
    yield "guidance", guarded(rf"{subject}{ADVERB}(?P<v>attended) (?!{_CEREMONY}\b)(?={_TRIED}\b){test}")
    yield "ceremony", guarded(rf"{subject}{ADVERB}(?P<v>(?:{_AT_CEREMONY}) {_CEREMONY})(?!\w)")
    yield "ceremony", guarded(
        rf"{subject}{ADVERB}(?P<v>(?:awarded|conferred|presented|bestowed|handed)\b",
        r"(?=[^.;]{3,200}? at (?:an?|the) (?:[\w-]+ ){0,3}?ceremony\b))",
    )
    yield "ceremony", guarded(rf"{subject}{ADVERB}(?P<v>cut the (?:[\w-]+ )?(?:tape|ribbon))s?(?= (?:at|of|for|in)\b)")
    sites = rf"(?:(?:bronze )?statues?|bust|graves? of {MARK}|{phrases(lexicon.events.homage_sites)})(?!\w)"
    yield "ceremony", guarded(
        rf"^(?P<s>(?!(?:They|He|She|It|From|On|In|At|After|During|Then) )[A-Z][^.;⟦]{{3,260}}?){verb}",
        core=rf"(?P<v>visited) (?P<o>(?:the )?(?:[\w'’-]+ ){{0,6}}?{sites}[^.;]*)",
    )
    yield "ceremony", guarded(rf"(?P<s>{laying}){verb}", core=rf"(?P<v>{_LAID})\b")
    yield "ceremony", guarded(
        rf"{subject}{ADVERB}(?P<v>paid (?:\w+ )?(?:homage|tribute|respects)"
        rf"(?: to (?:{MARKS}|(?:the )?[a-z][^.;⟦]{{3,60}}?))? at|went to(?=[^.;]{{3,90}}? to pay [a-z]+ )) "
        rf"(?P<o>{homage}[^.;]*)"
    )
    yield "ceremony", guarded(rf"(?P<s>{laying}){verb}", core=r"(?P<v>planted (?:[\w-]+ ){0,2}?trees?)\b")
    yield "ceremony", guarded(rf"(?P<s>{signing}){verb}", core=rf"(?P<v>signed|inked) {treaty}")
    yield "ceremony", guarded(
        r"^(?P<s>(?!In |On |At |After )[A-Z⟦][^.;]{2,300}?) ",
        core=(
            r"(?<!which[ ])(?<!that[ ])"
            r"(?P<v>(?:(?:was|were|has been|have been) \w+|took place|started|began|closed|opened|ended|concluded"
            r"|went into (?:operation|commission|production|service)|(?:came|drew) to (?:an? |its )?(?:close|end))\b)"
            r"(?=(?: [^.;]{0,240}?)? with due ceremon(?:y|ies)\b)"
        ),
    )
