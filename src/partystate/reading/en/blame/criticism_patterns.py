"""The phrases of blame: the verbs that blame, the nouns for faults, and what stands between them and the blamed."""

from __future__ import annotations

import re

from partystate.reading.en.blame import blame_frames, fault_predicates
from partystate.reading.guards import AnyPart, guarded
from partystate.reading.patterns import MARK, pattern

WORDS: tuple[str, ...] = (
    *("riticiz", "riticis", "censur", "ebuk", "lambast", "berated", "berating", "berates", "eprimand", "eproach"),
    *("scold", "slamm", "blast", "blamed", "blaming", "blames", "ondemn", "enounc", "out at", "ccus", "unish"),
    *("ridiculed", "ridiculing", "mocked", "savaged", "pillor", "flayed", "dressed down", "bawled out"),
    "out against",
    *("rounded on", "laid into", "lit into", "a swipe at", "aim at", "into a rage", "finger at", "into a fury"),
    *("disciplin", "to account", "to strict account", "expelled"),
    *("dereliction", "irresponsib", "negligence", "shortcoming", "defects", "deviations", "mistakes", "problems"),
    *("faults", "errors", "malpractices", "to task", "hastis", "hastiz", "upbraid", "castigat", "assail"),
    *("called out", "ingled out", "excoriat", "railed", "railing a", "tore into", "neglect", "mishandl", "bungled"),
    *("shirk", "embezzl", "wrong deeds", "misdeeds", "wrongdoing", "ismanage", "opportunism", "issatisf"),
    "ispleasure",
    *("inattention", "tendenc", "privilege-seeking", "bureaucratism", "wrong habit", "misconduct", "complacency"),
    *("snaps at", "snapped at", "faulted", "fault with", "decri", "deplor", "attitude", "mentality", "sternly"),
    *("took issue", "taking issue", "reprov", "admonish", "a blow at", "a blow to", "a strip off", "anger at"),
    *("anger over", "anger with", "failure of ", "inability of ", "refusal of "),
    *blame_frames.WORDS,
    *fault_predicates.WORDS,
)
"""Words that wake the reader (word beginnings: "riticiz" is in "Criticized" and "criticizing")."""

BLAME = (
    r"(?:criticiz|criticis|censur|rebuk|lambast|berat|reprimand|reproach|scold|slamm|blast|blam|chid|denounc|condemn"
    r"|chastis|chastiz|chasten|upbraid|castigat|assail|excoriat|fault|decri|deplor|ridicul|mock|savag"
    r"|pillor|flay|reprov)"
    r"(?:ed|ing|s|es)|(?:call|singl)(?:ed|ing) out|(?:found|finds?|finding) (?:\w+ )?fault with"
    r"|(?:called|calls?|calling|brought) to (?:strict )?account"
    r"|(?:expressed|voiced|vented) (?:\w+ ){0,3}?(?:dissatisfaction|displeasure|anger|frustration|regret)"
    r" (?:with|over|at)"
    r"|(?:sternly|severely|seriously|sharply) warned(?=[”\"]? (?:the|some|several|all|its|his|senior|top|officials)\b)"
    r"|(?:snap|yell|shout|rage|fume)(?:p?ed|p?ing|s|d) at|hit(?:ting)? out at|(?:dress(?:ed|ing) down|bawl(?:ed"
    r"|ing) out|round(?:ed|ing) on|laid into|lit into)"
    r"|(?:took|taking|takes) (?:a |another )?(?:swipe|aim) at"
    r"|(?:flew|flown|flies) into a (?:\w+ )?(?:rage|fury) (?:at|with)"
    r"|point(?:ed|ing) (?:the|a|an accusing) finger at|lash(?:ed|ing|es) out (?:at|against)|(?:went on|proceeded"
    r"|continued|took the occasion) to (?:rebuke"
    r"|criticize|criticise|scold|berate|reprimand|lambast|blame|chide|censure|castigate|upbraid)|took aim at"
    r"|rail(?:ed|ing) (?:at|against)"
    r"|tore (?:into|a strip off)|(?:took|takes|taking) issue with|dealt a (?:\w+ )?blow (?:at|to)"
    r"|admonish(?:ed|ing|es)(?= [^,;:.]{3,80} (?:for|over|about)\b)"
    r"|and with(?= (?:the |some |its )?[\w’' -]{3,60} for \w+ing\b)"
    r"|(?:made|voiced|levelled|aimed) (?:\w+ ){0,3}?criticisms? (?:of|at|against)"
)
FAULT_NOUN = (
    r"(?:mistakes?|errors?|deficienc(?:y|ies)|faults?|defects?|shortcomings?|deviations?|malpractices?"
    r"|irresponsibility"
    r"|neglect(?: of (?:his |their )?dut(?:y|ies))?|inattention|onlooking|slackness|carelessness"
    r"|(?:self-)?complacency|inaction|passivity|violations?|laxity|laziness|arbitrariness"
    r"|derelictions?(?: of duty)?|negligence(?: of (?:his |their )?dut(?:y|ies))?"
    r"|incompetence|incompetency|inability|idleness|failures?|crimes?|abuses?|corruption|bureaucratism"
    r"|formalism|defeatism|weaknesses|loopholes|disability|ignorance|misconduct|attitude|practices"
    r"|mentality|opportunism|expediency|nonchalance|indifference|mismanagement|wrongdoings?|misdeeds|wrong deeds"
    r"|privilege-seeking|self-protection|self-preservation|indolence|apathy|sloppiness|recklessness|buck-passing"
    r"|foot-dragging|bribery|graft|embezzlement|weak (?:links?|points?)"
    r"|(?:wrong|bad|chronic|outdated|old|harmful|unhealthy|passive|negative|self-protecting|undesirable) "
    r"(?:\w+ )?(?:tendenc(?:y|ies)|habits?|ways?|work(?: )?style|style of work)"
    r"|lack of \w+|desire for \w+|thirst for \w+|misuses? of \w+|abuses? of (?:power|authority|office)|seeking "
    r"(?:of )?privileges?)"
)
GRAVE_PROBLEM = r"(?:serious|grave|major|various|some|chronic) (?:\w+ )?(?:problems|issues|faults)"
_SERIES = r"(?:(?:an?|the) (?:series|number|string|variety|range) of )?"
_PREMODIFIER = r"(?!(?:for|of|by|in|at|over|who|which|that|to|from|with|on|during|as)\b)[\w’'-]+"
""" "abuse of office" in "cadres for abuse of office" is no fault of an office."""
FAULT = (
    rf"(?:{_SERIES}(?:[“\"]?{_PREMODIFIER} ){{0,5}}?[“\"]?(?:{FAULT_NOUN})"
    rf"(?:(?:,|,? and| of) (?:[\w’'-]+ ){{0,3}}?{FAULT_NOUN})*"
    rf"|(?:the |a series of )?{GRAVE_PROBLEM})"
)
SHOWN = (
    r"(?: (?:that (?:were|was) |which (?:were|was) |generally |seriously )*(?:revealed"
    r"|manifested|found|seen|committed|made|observed|shown|exposed|displayed|discovered|demonstrated|exhibited|sought"
    r"|(?:getting )?(?:prevalent|rife|prevailing|widespread|rampant|lingering)))?"
)
AREA = (
    r"(?:(?:the |their )?(?:overall )?(?:work|works|life|lifestyles?|discipline|activities|activity|guidance"
    r"|performance|conduct)(?: (?:and|,) (?:\w+ )?(?:work|life|style|activities|attitude))* of "
    r"|the course of the work of )"
)
IN_PARTY = r"(?:in|within|inside) (?=the (?:ruling )?[Pp]arty\b)"
FAULT_OF = pattern(
    rf"[“\"]?(?P<fault>{FAULT}[”\"]?{SHOWN}) (?:(?P<area>(?:in|with) {AREA})|by |among |of |{IN_PARTY})(?=\S)"
    rf"(?!(?:\w+ )?{FAULT_NOUN}\b)"
)
FAILURE_OF = pattern(
    r"(?:the |its )?(?P<fault>(?:[\w-]+ )?(?:failure|inability|refusal)) (?:of|by) (?P<to>[^,;:.⟦“”\"]{3,120}?)"
    r" (?P<how>to [a-z]+ [^,;:.]{3,120})"
)
""" "the failure of | the ministry | to deliver on time"."""
THEIR_FAULT = pattern(
    rf"[“\"]?(?P<fault>{FAULT}[”\"]?{SHOWN}) (?P<area>(?:in|with) their (?:\w+ (?:and \w+ )?)?\w+)(?=[,.;]|$)"
)
""" "Some officials expressed regret after he pointed out grave problems with | their lifestyle"."""
FIRST_SUBJECT = pattern(
    r"(?P<to>[^,;:“\"⟦]{3,120}?) (?:(?:have|has|had) )?(?:\w+ly )?(?:\w{3,}ed|made|gave)\b", flags=re.S
)
""" "they" of a later clause: the subject a sentence begins with."""
_EXPOSED = (
    r"(?:was|were|has been|have been) (?:\w+ly |also )?(?:brought to light|laid bare|exposed|criticized|criticised"
    r"|censured"
    r"|condemned|denounced|pointed out|dealt with|disclosed|revealed|analy[sz]ed|found|committed)"
)
MADE_BY = pattern(
    rf"(?P<fault>{FAULT}) (?P<to>(?:some|the|many|several)?\s*[^,;:]{{3,120}}?) (?:made|committed"
    rf"|revealed) (?P<reason>(?:by|in) .+)$"
)
TARGET_END = pattern(
    r",[”\"]? (?:the |state |official )?(?:[\w’'.]+ ){1,4}?(?:said|says|reported|added)\b|"
    rf",? and (?:the |their )?(?:\w+ )?{FAULT_NOUN}\b|"
    r",? (?:who|which|whose|that (?:were|was|had|have))\b|,? (?:for|in (?:implementing|carrying"
    r"|fulfilling|the (?:implementation|course|past|work))|though|although|newly|at (?!all\s|different\s"
    r"|various\s|every\s)|"
    r"during|over|(?:earlier|later|last|this) (?:\w+ )?(?:week|month|year|day)|on [A-Z]\w+day|earlier|today|yesterday"
    r"|as(?! well\b)|towards?|of (?=\w+ing (?:the|their|its|his|an?)\b)"
    r"|when|while|with|from|because|due|by|so as|if)\b|[“”\";:.]"
    r"| and (?=(?:\w+ly )?(?:\w{3,}ed|took|made|gave|said|set)\b)|, (?=\w+ing\b)|$"
)
REASON_LEAD = pattern(
    r"(?:,\s*)?(?:for (?P<for>.+)|(?:who|which) (?P<rel>.+)|(?P<in>in (?:implementing|carrying"
    r"|fulfilling)\s.+)"
    r"|saying (?:that )?(?:it|they|he|she) (?P<said>.+)|as (?P<as>(?:[“\"]|being ).+)"
    r"|(?:because of|due to|over) (?P<due>.+)|by (?P<by>failing\s.+|\w+ing\s.+))",
    flags=re.S,
)
ACTIVE = pattern(
    rf"\b[“\"]?(?:(?:severely|sharply|strongly|seriously|bitterly|sternly|strictly"
    rf"|also) )?(?:{BLAME})[”\"]?(?: and (?:reviewed|analy[sz]ed|punished)"
    rf"| with [^,]{{3,60}}?principle)?(?: mainly| chiefly| above all)? (?!that\b|by\b|for\b|at\b|in\b|as\b|were\b"
    rf"|was\b)(?=(?P<o>\S))",
    flags=re.I,
)
FRONTED = pattern(
    r"^(?:\w+ly )?(?:(?:\w+ and )?(?:criticized|criticised|censured|reprimanded|punished|blamed)"
    r"|[A-Z]\w+ and criticized)(?P<where>[^.;]{0,80}?) (?:was|were) (?P<o>.+)$",
    flags=re.I | re.S,
)
PASSIVE = guarded(
    r"(?:^|[,;] (?:and |while |but )?)(?:(?:At|In|During) the (?:\w+ ){0,3}?(?:meeting|session|plenum|conference"
    r"|report"
    r"|speech|course),? )?(?P<to>[^,;:.“\"]{3,160}?)(?: (?:who|which) (?P<who>[^,;:.“\"]{3,120}?))?"
    r" (?:was|were|has been|have been|(?:is|are)(?= accused\b)) (?:also )?(?:\w+ly )?(?:criticized|criticised"
    r"|censured|reprimanded|punished|disciplined|penali[sz]ed|blamed|called to account|taken to task"
    r"|expelled from the [Pp]arty|singled out for (?=its|their|his|criticism|blame|censure|rebuke)"
    r"|rebuked|berated|lambasted|chastised|castigated|upbraided|scolded|admonished|reproved|reproached"
    r"|denounced(?= for\b)|faulted|pulled up(?= (?:for|over)\b)|rapped over the knuckles|hauled over the coals"
    r"|dressed down|accused(?= of\b))\b(?P<rest>.*)$",
    flags=re.S,
)
AGENT = pattern(rf"by (?P<by>{MARK}|the [\w ]{{3,40}}?)(?= (?:for|over|of|at|in|during)\b|[,.;]|$)")
""" "was reprimanded | by ⟦0⟧ | for sleeping"."""
ACCUSED_OF = pattern(r"of (?P<of>[“\"]?\w.+)", flags=re.S)
""" "were accused | of hiding fuel"."""
CRITICISM_OF = guarded(
    r"\b(?:criticism|censure|blame) (?:was|were) (?:made|levelled|leveled|expressed|laid) (?:of|at|on"
    r"|against) (?P<o>.+)$",
    flags=re.S,
)
POINTED = guarded(
    r"\b(?:pointed (?:out|to)|pointing (?:out|to)|point out|reviewed|review|analy[sz]ed|cited|disclosed"
    r"|exposed|laid bare|called attention to|drew attention to|shows|showed|reflects|reflected|reflecting|betrays"
    r"|betrayed|stems from|stemmed from"
    r"|result(?:s|ed) from|(?:caused by|due to|attributable to)|warned against|brought up"
    r"|put an end to|detailed"
    r"|informed (?:in detail )?(?:about|of)|dealt with|deal with"
    r"|brought to light|referred to|indicated|addressed|address|addressing|raised|raise|tackle)"
    r" (?:in (?:detail|the strong terms|depth) |one by one |with humor )?(?P<o>.+)$",
    flags=re.S,
)
ANALYZED = pattern(r"^(?:\w+ly )?[Aa]naly[sz]ed(?P<where>[^.;]{0,60}?) (?:was|were) (?P<o>.+)$", flags=re.S)
BLAMING = AnyPart(
    (
        *("criticiz", "criticis", "censur", "rebuk", "lambast", "berat", "reprimand", "reproach", "scold", "slam"),
        *("blast", "blam", "chid", "denounc", "condemn", "chast", "upbraid", "castigat", "assail", "excoriat"),
        *("fault", "decri", "deplor", "called out", "calling out", "singl", "out at", "took aim", "rail", "tore into"),
        *("ridicul", "mock", "savag", "pillor", "flay", "dressed down", "dressing down", "bawled out",
        *("rounded on", "laid into", "lit into", "a swipe", "into a", "finger at"),
        "snap", "yell", "shout", "rage", "fume", "dissatisf", "displeas", "anger", "frustrat", "regret"),
        *("warned", "accus", "out against", "to rebuke", "to criti", "to scold", "to berate", "to repri", "to lambast",
        "to censure", "took issue", "taking issue", "reprov", "admonish", "a blow", "a strip",
        "to castigate", "to upbraid", "to account", "to strict account"),
    )
)
"""What every phrase of ACTIVE and ACCUSED holds a part of."""
_DEED = rf"(?=[“\"]|\w+ing\b|(?:\w+ly )?(?:[\w-]+ ){{0,3}}?{FAULT_NOUN})"
""" "the director of the bureau | of hiding fuel": of which "of" the accusation is."""
ACCUSED = pattern(
    rf"\baccus(?:ed|ing|es) (?P<to>[^,;:.“\"]{{3,140}}?) of (?:{_DEED}(?P<reason>.+)"
    rf"|(?P<what>(?![^,;:.“\"]{{0,140}} of {_DEED}).+))$",
    flags=re.S,
)
FELL_SHORT = guarded(
    r"\b(?:said|mentioned|pointed out|noted|stressed|disclosed|revealed|remarked|complained)"
    r"(?: (?:on )?[A-Z]\w+day)?(?: that)? "
    r"(?P<to>(?!that\b)(?:(?! (?:was|were|is|are|would|should|must|not|if|that) )[^,;:.⟦“\"]){3,160}?) "
    r"(?:(?:have|has|had|also|\w+ly) )*[“\"]?(?P<reason>(?:neglected|failed (?:to|in)|mishandled|bungled|shirked"
    r"|abused|embezzled|disregarded|ignored)\b.+)$",
    flags=re.S,
)
""" "He mentioned that the officials in charge had neglected …"."""
PUNISH = guarded(
    r"\b(?:(?:strictly|severely|sternly) punish(?:ed|ing)?[”\"]? (?P<o>(?:those|the|officials|cadres|all)\b.+)"
    r"|(?:vowed|pledged|promised|threatened|ordered|demanded|called for)(?: to)? punish(?:ing|ment of)? "
    r"(?P<o2>[\w’'].+))$",
    flags=re.S,
)
_POOR = r"(?:poor|slow|shoddy|sloppy|bad|late|belated|lax|passive|slipshod|perfunctory|careless|slack)"
_DONE_BADLY = (
    rf"(?:{_POOR} (?:[\w-]+ )?(?:work|reports?|relief|guidance|deliver\w+|workmanship|supply)\b"
    r"|(?:[“\"]?(?!(?:for|of|in|on|at|to|by|with|over|who|which|and|as)\b)[\w-]+[”\"]? ){0,3}?"
    rf"(?:{FAULT_NOUN}|handling|response|approach|management|performance|conduct|workstyle)\b)"
)
POSSESSIVE = pattern(
    r"(?P<to>(?:some |the )?[^,;:.“\"]{3,90}?)['’]s? "
    rf"(?P<fault>{_DONE_BADLY}(?: (?:in|of|to|during) [^,;:.]{{3,160}})?)"
)
""" "slammed | the ministry's slow response to the flood"."""
THEIRS = pattern(rf"(?:their|his|her|its) (?P<fault>{_DONE_BADLY}(?: (?:in|of|to|during) [^,;:.]{{3,160}})?)")
""" "criticized officials, condemning | their handling of the flood"."""
OBJECT = pattern(r"\w{2,}(?:ed|ing|e|k) (?:out |at )?(?:[A-Z][\w-]* ){0,2}$")
""" "targeted | ⟦0⟧": he is who the next "him" means."""
CONVENED = pattern(
    r"(?P<s>⟦\d+⟧|[Hh]e|[Tt]he [\w’'. -]{3,120}?) (?:then )?(?:convened|held|met|proposed|called|took"
    r"|asked|ordered|urged|told|instructed"
    r"|opened)\b"
)
ONE = pattern(rf"{MARK}(?: and {MARK})?")
AS_CALLED = pattern(
    r"^what (?:\w+ )?(?:he|she|it|they|⟦\d+⟧) (?:called|calls|described as|portrayed as"
    r"|said (?:was|were)|termed|saw as) "
)
""" "for | what he called their slow response"."""
NEXT_DEED = pattern(
    r",? and (?:\w+ly )?(?:ordered|instructed|urged|called|told|asked|demanded|dismissed|fired|sacked|vowed|warned"
    r"|stressed|visited)\b.*$",
    flags=re.S,
)
"""What he does next is no part of the reason."""
A_MARK = re.compile(MARK)
HIM = pattern(r"(?:him|her)\b(?P<and>,? and )?")
_WENT_ON = (
    r"(?:(?:has|had|also|\w+ly) )*(?:\w{3,}ed|held|led|met|saw|took|made|gave|said|went|put|set)\b[^.;:⟦]{0,160} and$"
)
COORDINATED = pattern(
    rf"(?P<s>{MARK}|[Hh]e|[Ss]he|[Tt]he (?:[\w’'-]+ ){{0,5}}?(?:report|meeting|session|plenum"
    rf"|congress|Bureau|newspaper|paper|commission|committee)) {_WENT_ON}"
)
""" "⟦0⟧ held a meeting and | berated …"."""
TRAILING = pattern(r"[“\"]?(?:\w+ly )?\w+ing\b")
""" "…, blaming | X": he who acts in the sentence blames."""
NEXT = pattern(r", and (?:also )?(?=(?:the|some|an?)\s)")
HEAD = pattern(r"^(?:(?:the|an?|some(?! of\b)|said|that) )+", flags=re.I)
AT_MEETING = pattern(
    r"\b(?:[Aa]t|[Ii]n) (the (?:\w+ ){0,3}?(?:meeting|session|report|plenum|conference|speech|speeches))\b"
)
FAULT_PASSIVE = guarded(
    rf"(?:^|[,;] (?:and )?)(?:(?:The|An?|Some|Several|Many|the|an?|some) )?(?P<fault>{FAULT})"
    rf"(?: {_EXPOSED} (?P<area>in {AREA})| in {AREA}| (?:by|among|of) )(?=(?P<o>\S))",
)
""" "Serious shortcomings have been laid bare in the work of | prosecutors"; the other form needs the verb behind."""
EXPOSED_BEHIND = pattern(rf"[^,;:.]{{3,120}}? {_EXPOSED}(?! (?:with|by the (?:enem|U))\b)")
SAID_BEHIND = pattern(
    r",[”\"]? (?P<by>⟦\d+⟧|[Hh]e|[Ss]he|[Tt]he (?:[\w-]+ ){0,3}?[\w-]+) (?:said|noted|deplored|complained|stressed"
    r"|pointed out|lamented|added)\b.*$",
    flags=re.S,
)
AND_WITH = pattern(r",? and with (?:the |some |its )?[\w’' -]{3,60} for \w+ing\b.*$", flags=re.S)
""" "took issue with A for …, | and with B for …"."""
SAID_BEFORE = pattern(r"\b(?:said|noted|held|stressed|pointed out|stated|added|recalled)\b")
EXPOSED_END = pattern(r" (?:was|were|has been|have been) ")
THOSE_TO_BLAME = pattern(
    r"(?P<to>those (?:in charge|responsible|concerned|involved))\b|those (?=who\b|without\b|[“\"])"
)
""" "criticized | those who …": whoever they are, they are the state's own."""
WORK_OF = pattern(
    r"(?:the |their )?(?P<fault>(?:\w+ )?(?:work|performance|conduct|attitude|workstyle|management|style of work)) of "
    r"(?=the |its |some |[A-Za-z])"
)
""" "dissatisfied with | the work of | the bureau"."""
BRANDED = guarded(
    r"\b(?:stamped|branded|qualified|assessed|denounced|condemned) (?=the )(?P<o>.+?)(?= as\b)", flags=re.S
)
""" "stamped | the misconduct of the officials | as a crime"."""
ONLOOKER = pattern(
    r"\b(?:analysts?|experts?|observers?|professors?|researchers?|sources?|defectors?|watchers?|lawmakers?|scholars?"
    r"|intelligence|spy agency|residents?|critics|diplomats?)\b",
    flags=re.I,
)
"""Who only comments on this state's officials blames none of them on its behalf."""
THOSE_PUNISHED = guarded(
    r"\b(?P<to>[Tt]hose who (?P<r>[^;:.“”\"]{3,160}?)),? (?:must|should|shall|will|would|are to|were to) be "
    r"(?:\w+ly )?"
    r"(?:punished|dealt with|called to account|penali[sz]ed)\b"
)
SAID_INSIDE = pattern(r"^(?:he|she|it|⟦\d+⟧) (?:said|says) (?:has |have |had |were )?")
""" "officials, who | he said have | grown used to it"."""
THOSE = pattern(r"those who (?:(?:he|she|they) (?:said|says) )?(?P<r>.+)$", flags=re.S)
SAYS_THAT = pattern(r" (?:said|noted|stressed|added|stated)(?: that)?$")
""" "⟦0⟧ said | it was the fault of …"."""
HELPERS = pattern(r"(?: (?:\w+ly|also|has|have|had|then|who))+$")
AREA_OF = pattern(r" of $")
OTHER_TELLER = pattern(
    r"[.;:](?:\s|$)|,[”\"]? (?:[A-Z]\w+ (?:said|reported), )?(?:berating|accusing|blaming|criticizing|criticising"
    r"|denouncing|condemning|slamming|lambasting|urging|ordering|instructing)\b|, (?:and )?(?:saying|stressing"
    r"|adding|calling|branding|noting|(?:he |she |it |⟦\d+⟧ |the (?:\w+ ){1,3}?)"
    r"(?=\w+ed\b|said\b))"
)
