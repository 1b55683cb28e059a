"""The verb phrases that announce a change of persons (GUIDE.md, "changes").

Each reads a sentence's skeleton and has the groups `who` (marks of those changed), `verb`, and `rest`, `post` or `rank`
(the words that name the post).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.guards import AnyPart, guarded
from partystate.reading.patterns import MARK, TOGETHER, WEEKDAY, pattern
from partystate.reading.report import Action

NOUNS: dict[str, Action] = {
    "by-election": "elected",
    "election": "elected",
    "appointment": "appointed",
    "nomination": "appointed",
    "dismissal": "relieved",
    "recall": "relieved",
    "removal": "relieved",
    "promotion": "promoted", "elevation": "promoted", "rise": "promoted",
    "relief": "relieved",
}
"""Noun → what it does ("the appointment of A as …")."""
VERB: str = "|".join(sorted(ACTIONS, key=len, reverse=True))
_NOUN = "|".join(NOUNS)
BE = r"(?:was|were|is|are|has been|have been|had been|(?:has|have|had)(?= \w+ been ))"
"""Regex source of "to be" before what was done to somebody."""
_TOLD = ("said", "reported", "known", "understood", "believed", "confirmed", "revealed", "found")
REPORTED = f"(?:{'|'.join(_TOLD)})"
"""Regex source of words by which something is told to have been done ("was reported to have been …")."""
NOT_REPORTED: str = "".join(rf"(?<!{word}[ ])" for word in (*_TOLD, "turned[ ]out"))
WHEN = (
    rf"(?:(?:on )?{WEEKDAY}|yesterday|today|(?:this|last) (?:week|month|weekend))"
)
"""Regex source of the day of these days that stands between the words of a change ("was on Friday named …")."""
ADVERBS = (
    rf"(?: (?:{WHEN}|not only|instead|in turn|meanwhile|later|simultaneously"
    r"|newly|also|again|unanimously|directly|then|both|been|respectively|reportedly|formally"
    r"|each|all|concurrently|jointly|subsequently|recently|just|already|officially|quietly|abruptly|suddenly|finally"
    r"|immediately|temporarily|since|allegedly|apparently|effectively|additionally|summarily|unexpectedly|now"
    rf"|once again|{REPORTED} to have been))*"
)
"""Regex source of what stands between "was" and the verb."""
_BLAMED = (
    r"(?:(?:[a-z]+ly )?(?:criticized|criticised|punished|censured|reprimanded|blamed)"
    r"[^⟦;.,]{0,60}?,? and (?:then )?)?"
)
""" "was | severely criticized for that and | dismissed"."""
_WAS = r"(?:was|were|has been|have been)"

_KIN = r"(?:son|daughter|sister|brother|aunt|uncle|wife|husband|aide|confidant|nephew|niece|cousin|brother-in-law)"
WHOSE = (
    r"(?:(?:the|its|their) (?:[\w-]+['’]s )?(?:(?:new|own|current|top|supreme) )*"
    rf"|(?:his|her|(?:the )?leader['’]s) (?:[\w-]+ ){{0,3}}?{_KIN},? "
    r"|(?:an?|the) (?:[\w’'-]+ ){1,6}?(?:negotiator|diplomat|official|envoy|technocrat|aide|ally|veteran|general|expert"
    r"|economist|officer|loyalist|confidant), "
    r"|(?:career|former|veteran|long-?time|senior|seasoned|little-known|(?:relative(?:ly)? )?unknown|retired|fellow) "
    r"(?:[a-z-]+ ){0,3})?"
)
"""Words that the press puts before a name without a title of its own ("re-elected the country's ⟦0⟧")."""
ACTIVE_VERB = pattern(rf" (?:{VERB}) (?:a|an|the|his|her|its|their|two|three|four|five|six|seven|several|some|many)\b")
""" "⟦0⟧ dismissed a vice premier": without "was" and before a determiner the verb is the person's own deed."""

_WHO = (
    r"(?:, (?:who|which|an?|the) [^⟦]{3,120}?,"
    r"|, (?:elected|appointed|named|promoted|installed) (?:to (?:the|that|his|her) (?:post|position|job)|only|just"
    r"|barely|in|last)\b[^⟦]{0,90}?,| who ha[sd] [^⟦,]{3,120},| (?:with|of|from|at|in|for) [^⟦,.;]{3,60},"
    r"| and (?:[\w-]+ ){0,2}others\b[^⟦;]{0,110}?| since (?:[A-Z][a-z]+ )?\d{4},)?"
)
""" "⟦0⟧ and ⟦1⟧, who is believed to be …, | were named …"."""
_OF_ITS_CLAUSE = r"(?<!was[ ]⟦)(?<!were[ ]⟦)(?<!went[ ]to[ ]⟦)(?<!passed[ ]to[ ]⟦)(?<!given[ ]to[ ]⟦)"
""" "Elected as POST was ⟦0⟧; | ⟦1⟧ was dismissed", "the post went to ⟦0⟧ and | ⟦1⟧ was dismissed": the first name ends
what is told before. It stands behind the bracket: from a plain letter a search starts fast."""
_DONE_THEN = rf"(?!(?<=made) (?:on|by|at|in|under|here|there|during|{WEEKDAY})\b)"
""" "a decision on ⟦0⟧ was | made on Tuesday by the committee": what was made is the decision."""
_OF_THE_DAY = (
    r"(?! (?:as |to be )?(?:the |an? )?(?:[\w-]+ ){1,4}of the (?:month|week|year|season|decade|tournament|match|contest"
    r"|meeting|session|day)\b)"
)
""" "named | coach of the month", "elected | chairman of the meeting": an honour, or the work of a day."""
PASSIVE = pattern(
    rf"(?P<who>{TOGETHER[0]}{_OF_ITS_CLAUSE}{TOGETHER[1:]})(?:{_WHO} (?={BE})| [–—-]+ (?={BE})|,? )"
    rf"(?:(?:also|then|later|subsequently|reportedly|formally|{WHEN}) (?={BE}))?"
    rf"(?:(?:{BE}{ADVERBS}|turned out to have been) (?:(?:out|gone|rehabilitated),? (?:and )?)?{_BLAMED})?",
    rf"(?P<verb>{VERB})\b{_DONE_THEN}{_OF_THE_DAY}(?P<rest>[^⟦]*)",
)
""" "⟦A⟧ was appointed (as) POST"."""
AND_OTHERS = guarded(
    rf"(?P<first>{TOGETHER}) and (?:[\w-]+ ){{0,2}}others\b[^⟦;.]{{0,110}}?,? (?:including|such as|among them) $"
)
"""Before those who were elected: "⟦0⟧ and others involved in the talks, including | ⟦1⟧ and ⟦2⟧, were elected"."""
SEEN = pattern(
    rf"\b(?:saw|with) (?P<who>{TOGETHER})(?:, (?:who|which|an?) [^⟦]{{3,120}}?,)? (?:being )?"
    rf"(?P<verb>{VERB})\b(?P<rest> (?:as|to|from)\b[^⟦]*|(?:(?<=made)|(?<=named)|(?<=appointed)|(?<=elected)) [^⟦]*)"
)
""" "Other changes saw ⟦0⟧, who …, named as POST"."""
NOMINAL = pattern(
    rf"(?P<who>{TOGETHER})(?:['’]s?) (?P<noun>{_NOUN}) (?P<rest>(?:to|as|from)\b[^⟦.;,]+?)"
    r"(?= (?:was|were|has|have|at|on|in a)\b|[.,;]|$)"
)
""" "⟦0⟧ and ⟦1⟧'s promotion to RANK"."""
NOMINAL_OF = guarded(
    rf"\b(?:[Tt]he|of|its|his)(?P<late> recent| latest)? (?P<noun>{_NOUN})s? of {WHOSE}(?P<who>{TOGETHER}),? "
    r"(?P<rest>(?:to|as|from)\b[^⟦;]+?)(?= (?:was|were|has|have|at|on|in a)\b|[.;]|,(?! [a-z]+ of)|\s*$)"
)
""" "Announced was the appointment of ⟦0⟧ as POST"."""
MADE_KNOWN = pattern(
    r"\b(?:[Aa]nnounc\w+|confirm\w+|report(?:ed|s)|reveal\w+|notif\w+|inform\w+|[Nn]ews of"
    r"|includ\w+|decre\w+|approv\w+|saw|disclos\w+|publish\w+|made public)\b"
)
RANK = pattern(
    r"(?:(?:vice|deputy|rear|colonel|lieutenant|major|army|senior|junior|four-star) )*"
    r"(?:general(?! secretary)|(?:grand |vice-)?marshal|generalissimo|(?:vice-)?admiral|colonel|lieutenant|captain"
    r"|major|commodore)\b",
    flags=re.I,
)
"""A post that is a military rank."""


TO_A_POST = pattern(r"\s*to (?!(?:the )?(?:rank|title))")
_BRANCH = pattern(r"^ of (?:the )?(?:[A-Z]\w+ Force|Navy|Army)$")
SEATS = pattern(r" from (?:his|her|their|the) (?:posts?|seats?|places?) (?:on|in) the (?P<b>[a-z]+)")
ITS_DEED = pattern(
    r"(?:⟦\d+⟧,?|\b(?:[A-Z][\w-]+|regime|leader|party|state|country|bureau|politburo|assembly|parliament|meeting"
    r"|plenum|session)) (?:(?:has|have|had|also|then|summarily|abruptly|reportedly|apparently) )*$"
)
"""Before a verb of dismissing: who can dismiss an official, so that no post need be named."""
RANK_TOO = pattern(r"\band (?:to )?(?:the )?(?:[\w-]+ )?rank of (?P<r>[a-z-]+(?: (?:marshal|general|admiral))?)")
""" "elevated to director of X | and the coveted rank of vice marshal"."""
ALL_POSTS = pattern(r"\s*(?:from|of) (?:all )?(?:of )?(?:his|her|their) (?:[\w-]+ )?(?:posts|positions|duties"
    r"|titles)\b")


def is_rank(post: str) -> bool:
    """Whether a post is a military rank, with or without its force ("major general of the Navy")."""
    return RANK.fullmatch(post.split(" of ")[0]) is not None


def rank_in_capitals(post: str) -> str:
    """ "vice marshal" as a rank is written, "Air Force major general" without the branch; other posts as they are."""
    rank = RANK.match(post)
    return rank.group().title() + _BRANCH.sub("", post[rank.end() :]) if rank else post


AND_VERB = pattern(
    rf"(?:,\s*and\b|,|\band\b) (?:(?:was|were|also|then|subsequently|has|been) )*(?P<verb>{VERB})\b(?! by\b)"
)
""" "… relieved of X | and appointed Y": a further verb of the same subject."""
GAPPED = pattern(
    rf"(?:,\s*and\b|,? with\b|,|;|\band\b|,? while\b)\s*(?P<who>{TOGETHER})(?: and (?:\d+|\w+) others)?,? ",
    rf"(?:(?P<p>as|to|from|for(?= that of )|(?P<verb>{VERB})) )?(?P<rest>[^⟦]*)",
)
""" "… | and ⟦B⟧ as POST": further people with the same verb."""
ACTIVE = pattern(
    rf"\b(?P<verb>{VERB}",
    r"|(?:approved|announced|confirmed|ratified|made|conducted|decided on|reported) "
    rf"(?:the )?(?P<noun>{_NOUN}) of|(?P<told>announced)(?= [^;.]*⟧ as (?:(?:the |its )new |ambassadors?\b))"
    r"|(?P<kept>approved|endorsed|confirmed)(?= [^;.]{0,40}⟧ as ))",
    rf" {WHOSE}(?P<who>{TOGETHER})",
    r"(?P<p>(?:(?:, (?:its|the|an?|his) [^⟦,;.]{3,90})?,|\s*[—–])? (?:as|to be|to|from|of"
    r"|for(?= (?:the|its) [a-z ]{0,20}?(?:post|position|job|office) of)))?"
    r"\s*(?P<rest>[^⟦]*)",
)
""" "The meeting elected ⟦A⟧ as POST", "approved the appointment of ⟦A⟧ as POST"."""
INFINITIVES: dict[str, Action] = {
    "elect": "elected",
    "appoint": "appointed",
    "name": "appointed",
    "relieve": "relieved",
    "dismiss": "relieved",
    "remove": "relieved",
    "recall": "relieved",
    "oust": "relieved",
    "strip": "relieved",
    "expel": "relieved",
    "release": "relieved",
    "sack": "relieved",
    "nominate": "appointed",
    "by-elect": "elected",
    "promote": "promoted",
}
"""Infinitive → what it does ("decided to relieve ⟦0⟧ of his posts")."""
DECIDED = guarded(
    r"\b(?:(?:decided|decides|resolved|voted|(?:decision|decree|order|announcement)(?: of (?:the )?[^.;,⟦]{3,110}?)?)"
    r"|(?:met|held|convened|attended|opened|used|presided over|chaired)\b[^⟦.;]{0,140}?"
    r"|(?:approved|adopted|endorsed|passed|accepted) (?:an?|the) (?:[\w-]+ )?(?:proposal|motion)) to (?:\w+ly )?",
    rf"(?P<verb>{'|'.join(INFINITIVES)}) {WHOSE}",
    rf"(?P<who>{TOGETHER})(?P<p>,? (?:as|to be|to|from|of))?\s*(?P<rest>[^⟦]*)",
)
""" "The meeting decided to relieve ⟦0⟧ of POST"."""
AND_TO = pattern(
    rf"(?:,\s*(?:and )?| and )(?:to )?(?:\w+ly )?(?P<verb>{'|'.join(INFINITIVES)}) {WHOSE}(?P<who>{TOGETHER})"
    r"(?P<p>,? (?:as|to be|to|from|of))?\s*(?P<rest>[^⟦]*)"
)
""" "decided to relieve ⟦0⟧ of POST | and appoint ⟦1⟧ to it"."""
NEXT_TO = pattern(rf"(?:,\s*(?:and )?| and )(?:to )?(?:\w+ly )?(?:{'|'.join(INFINITIVES)}) $")
FRONTED = pattern(
    rf"\b(?P<verb>[A-Z]?[a-z-]*?(?:{VERB})) (?:(?:as|to be|to the posts? of|from the posts? of|from) )?",
    rf"(?P<post>[^⟦.]{{3,260}}?)(?<!successor)(?<!replacement)(?<!predecessor) (?:was|were|are|is) (?P<who>{TOGETHER})",
    r"(?!,? (?:was|were) )",
    flags=re.I,
)
""" "Elected as POSTS were ⟦A⟧ and ⟦B⟧"."""
FRONTED_BARE = guarded(
    r"(?:^|[.;] )(?:Also )?(?P<verb>(?i:dismissed|relieved|sacked|removed|recalled|ousted|purged|fired)"
    r"|[Ll]osing (?:their|his|her) (?:posts?|jobs?|positions?))(?: too| also)?"
    rf"(?: from (?:their|his|her) posts?)? (?:was|were) (?P<who>{TOGETHER})"
)
""" "Dismissed were ⟦0⟧, POST, and ⟦1⟧, POST": from the offices printed with them."""
WERE_NAMED = re.compile(r"⟦(?:(?<=was\s⟦)|(?<=were\s⟦)|(?<=are\s⟦)|(?<=is\s⟦))", re.I)
"""Without this nothing is FRONTED."""
NEXT_VERB = pattern(rf"(?:,\s*(?:and )?|;\s*| and )(?:then |newly |also )?(?:{VERB}) $")
"""The next verb of a body that does several things: "dismissed ⟦0⟧ from … | and appointed ⟦1⟧ …"."""
AND_PRONOUN = pattern(rf"(?:,\s*(?:and )?| and )(?:then |newly )?(?P<verb>{VERB}) (?:him|her|them)\b")
"""A further deed to the same person: "elected ⟦0⟧ … | and appointed him premier"."""
AMONG_OTHERS = guarded(
    rf"\b(?P<verb>elected|by-elected|appointed|named|dismissed|recalled) "
    r"(?:(?:new|some|the|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )*"
    r"(?P<post>(?:alternate |full )?"
    r"(?:members|secretaries|directors|ministers|vice[- ]?(?:premiers|chairmen|presidents)|chairmen)[^.;⟦]{0,160}?)"
    rf",? (?:including|with|among them) (?P<who>{TOGETHER})(?: among the (?:\w+ed )?(?P<again>[a-z ]+))?"
)
""" "elected members of X, including ⟦0⟧ and ⟦1⟧"."""
MEMBERS_WERE = guarded(
    r"\b(?P<post>(?:alternate |full )?(?:members|secretaries|ministers|vice[- ]?(?:premiers|chairmen|presidents)) "
    r"(?:of|on|in) [^.;,⟦]{3,120}?) (?:was|were|has been|have been) (?:also |newly |all )?"
    r"(?P<verb>elected|by-elected|appointed|named|dismissed|recalled|relieved|removed|replaced|sacked|ousted)"
    rf"[^.;⟦]{{0,60}}?,? (?:including|among them) (?P<who>{TOGETHER})"
)
""" "Nine members of the Commission were dismissed, including ⟦0⟧ and ⟦1⟧"."""
OTHERS = guarded(
    r"\b(?:officials|people|men|generals|figures|cadres|others) (?:was|were)(?: also| newly)*"
    r" (?P<verb>elected|by-elected|appointed|named|dismissed|recalled) (?:as )?(?P<post>[^⟦.;]{4,160})"
)
""" "Four other men were newly named members of X"."""
NEW_MEMBERS = guarded(
    r"\b(?P<verb>elected|by-elected|appointed|named|election of) (?:as )?(?:(?:\w+ ){0,2}(?:new|more) )?(?:\w+ )??",
    r"(?P<k>alternate |candidate )?members (?:to|of|in|for|on) (?P<b>(?:the |its )[^⟦.;,]{4,120})",
)
""" "elected two new members to its politburo"."""
NEW_ONES = guarded(
    r"^(?:New |The )?(?P<post>(?:[Aa]lternate |[Cc]andidate )?[A-Z]?[a-z-]+s of the [^⟦.;,]{4,120}?) "
    r"were (?:also |newly |then )*(?P<verb>elected|by-elected|appointed)\b[^⟦.;]{0,80}[.:]?$"
)
""" "Members of the X Commission were elected." """
THEY_INCLUDE = pattern(
    r"(?:They|These|Among them|The (?:new|newly elected|newly appointed) (?:members|officials|faces|appointees)) "
    r"(?:include|included|are|were):?(?: [-—–]+)? ⟦0⟧"
)
ALTERNATE = pattern(
    r"[^⟦.;]{0,90}?, (?:(?P<verb>elected|appointed|named) )?(?:as )?an? (?P<k>alternate|candidate) member\b"
)
""" "⟦1⟧, an official of X, | appointed as an alternate member": behind a name of such a list."""
_NUMBER = r"(?:two|three|four|five|six|seven|eight|several|some|a number of|\d\d?) (?:of (?:its|his|the) )?"
_HEADS = r"(?:premiers|ministers|secretaries|directors|chairmen|presidents|members|ambassadors)"
SEVERAL_LOST = guarded(
    rf"\b(?:fired|sacked|dismissed|removed|replaced|relieved|axed|ousted) {_NUMBER}",
    rf"(?P<post>(?:[a-z-]+ ){{0,3}}?{_HEADS}(?: of [^⟦.;,]{{3,80}})?)(?=[.,;]|\s*$| (?:on|in|at|and|over|for)\b)",
    rf"|\b(?i:{_NUMBER})(?P<posts>(?:[a-z-]+ ){{0,3}}?{_HEADS}(?: of [^⟦.;,]{{3,80}}?)?) (?:was|were"
    rf"|have been) (?:also )?"
    r"(?:fired|sacked|dismissed|removed|replaced|relieved|axed|ousted)\b",
)
""" "The parliament fired three vice premiers"."""
THEY_WERE_REPLACED = pattern(
    r"(?:(?:They|The (?:two|three|four|five|men|officials)|All (?:two|three|four|five)) (?:was|were"
    r"|have been) (?:replaced"
    r"|succeeded) (?:by|with)|Their (?:replacements|successors|places|posts) (?:are|were|include|went to|were taken by)"
    rf"|Replacing them (?:are|were)) (?P<who>{TOGETHER})"
)
RESIGNED = guarded(
    rf"(?P<who>{TOGETHER}) (?:has |have |also )*(?P<verb>resigned|stepped down|retired)(?P<rest> (?:from|as)\b[^⟦]*)"
)
""" "⟦0⟧ and ⟦1⟧ resigned from their posts"."""
LEFT_OFFICE = guarded(
    rf"(?P<who>{TOGETHER})(?: (?:for|of|in|on) [^⟦,.;]{{3,60}},|,)? (?:has |have |had |also |abruptly |suddenly )*"
    r"(?:resigned|stepped down|lost (?:his|her|their) (?:posts?|jobs?|positions?|offices?))"
    r"(?= (?:and|on|in|after|following|because|due|last|this|over|amid|\w+day)\b|[.,;]|\s*$)"
)
""" "⟦0⟧, also stepped down and …": from the office printed with him."""
_REASON = r"(?: (?:in (?:view|consideration) of|because of|due to|owing to|on account of|for) [^.;⟦,]{3,80}?)?"
_GONE = r"(?P<verb>recalled|dismissed|removed|relieved|released|sacked)"
_OF_HIS_POST = r"(?P<own> (?:of|from) (?:his|her|their) (?:posts?|offices?|duty|duties))?"
BOTH_IN_TURN = (
    guarded(
        rf"(?P<who>{TOGETHER}) (?:was|were) {_GONE}{_OF_HIS_POST}{_REASON},? "
        r"and "
        rf"(?P<next>{TOGETHER}) (?:was |were )?(?:newly )?(?:by-)?(?:elected|appointed|named)\b"
    ),
    guarded(
        rf"\b{_GONE} (?P<who>{TOGETHER}){_OF_HIS_POST}{_REASON},? and "
        rf"(?:then |newly )*(?:by-)?(?:elected|appointed|named) (?P<next>{TOGETHER})"
    ),
)
""" "⟦0⟧ was recalled and ⟦1⟧ was elected as POST", "recalled ⟦0⟧ and elected ⟦1⟧ as POST": the post of both."""
RANK_LIST = guarded(
    r"(?:^|[;.]\s*)(?:[Pp]romoted )?(?:[Tt]o )?(?:the )?(?:(?:[Mm]ilitary )?[Rr]ank of )?(?:[A-Z]{2,5} "
    r")?(?P<rank>(?:Marshal|Vice Marshal|General|Col(?:onel|\.) Gen(?:eral|\.)"
    r"|Lieut(?:enant|\.) Gen(?:eral|\.)|Maj(?:or|\.) Gen(?:eral|\.)|Admiral|Vice Admiral|Rear Admiral))s?\s*:\s*"
    rf"(?P<who>{TOGETHER})"
)
""" "Lieutenant General: ⟦A⟧, ⟦B⟧"."""
ASSUMED = guarded(
    rf"(?P<who>{MARK}),? (?:has )?(?P<verb>assumed|took over",
    r"|was (?:acclaimed|held in high esteem|installed|enthroned|inaugurated) as|returns as|returned as|became"
    r"|has become|took office as|(?:was )?acclaimed) (?P<rest>(?:the |as )?[^⟦.]+)",
)
UNNAMED = guarded(
    rf"\b(?P<verbs>(?:{VERB})(?:\s*(?:,|and) (?:newly )?(?:{VERB}))*) (?:the [A-Z][^,.;⟦]{{3,60}}? and )?",
    r"(?:some |the |new )?",
    r"(?P<post>(?:members?|alternate|senior|officials|secretaries|directors|chairmen|chairpersons|ministers|vice|judges"
    r"|leading|commanding|commanders|heads|department|prosecutors)[^.;⟦]*?)",
    rf"(?=,\s*(?:{VERB})|,? and (?:newly )?(?:{VERB})\b|[.;]|$)",
)
""" "recalled and by-elected members of the Political Bureau"."""
FORMED = guarded(
    r"\b(?:elected|formed|organi[sz]ed|set up) (?:the |its )?"
    r"(?P<b>(?:[A-Z][\w'’-]* )*?[A-Z][\w'’-]* (?:Commission|Bureau)"
    r"(?: of (?:the )?[A-Z][\w'’-]*(?: (?:of|the|[A-Z][\w'’-]*))*)?)"
)
"""A body that a meeting elects or forms."""
SOME_OF = guarded(
    r"\b(?:elected|appointed|recalled|reshuffled) (?:and [\w-]+ )?(?:(?:some|the|an?|new) )?(?:[a-z-]+,? ){1,6}?of "
    r"(?P<b>the (?:[A-Z][\w'’-]* )+?(?:Commission|Committee|Bureau|Presidium|Secretariat|Council)"
    r"(?: of (?:the )?[A-Z][\w'’-]*(?: (?:of|the|[A-Z][\w'’-]*))*)?)(?=[.:]|\s*$)"
)
""" "It by-elected the chairman and members of X:": of whose officers the next sentence tells."""
PROPOSER = pattern(
    r"\b(?:proposal|recommendation|behest|suggestion|order|instruction|authori[sz]ation|name) of (?:the )?$"
)
FROM_TO = pattern(
    r"\s*from (?:the posts? of )?(?P<a>[^.;⟦]+?)(?<!ambassador)(?<!envoy)(?<!representative) to "
    r"(?:the posts? of |that of |be )?(?P<b>[^.;⟦]+)"
)
UNSEATED = frozenset(["recalled", "removed", "released"])
"""Verbs that, said without a post, take from the post told before."""
IN_HIS_STEAD = pattern(r",? (?:replacing|succeeding|in (?:the )?place of|taking over from) (?:the )?$")
"""Between "⟦0⟧ became POST" and the name of who held it: the post has just changed hands."""
SIGNS = AnyPart(
    (
        *ACTIONS,
        *("election", "promotion", "appointment", "rise of"),
        *"dismissal recall removal relief replac supplant succeed rank title assumed took died".split(),
        *"death killed obituary bier succumbed breathed returns became become acclaimed chose resigned stepped".split(),
        *"retired membership seat picked losing".split(),
        *"reinstat reassign posted moved shifted elevat raised restored axed deposed unseated discharged".split(),
        *"relieving removing sacking recalling ousting appointing naming electing promoting sacks ousts".split(),
        *"appoints relieves dismisses removes recalls nominates elects promotes".split(),
        *("passed away", "executed", "execution of", "put to death", "assassinated", "murdered"),
        *("iously held", "rmerly held", "once held", "been held", "ntil then held", "recently held"),
        *("who previously", "who formerly"),
        *("as ambassador", "slipped from", "fell from", "slid from", "downgraded from", "relegated from"),
        *(f"{word} to" for word in "decided decides resolved voted decision decree".split()),
        *(f"to {deed}" for deed in "name elect appoint relieve dismiss promote recall remove".split()),
        *(f"ly {deed}" for deed in "name elect appoint relieve dismiss".split()),
    )
)
"""One of the words without which none of these patterns matches."""


def each_active(skeleton: str) -> Iterator[re.Match[str]]:
    """The active clauses; what one leaves to the next verb ("… and appointed ⟦1⟧ …") is looked at again."""
    position = 0
    while (m := ACTIVE.search(skeleton, position)) is not None:
        yield m
        following = NEXT_VERB.search(skeleton, m.end("who"), m.end())  # "recalled ⟦0⟧ | and elected ⟦1⟧"
        position = following.start() if following else m.end()


def segments(rest: str, at: int) -> tuple[str, list[tuple[str, int, str]]]:
    """The words up to the next verb, and (verb, offset, words) of each verb that follows with the same subject."""
    verbs = list(AND_VERB.finditer(rest))
    first = rest[: verbs[0].start()] if verbs else rest
    further = []
    for k, m in enumerate(verbs):
        stop = verbs[k + 1].start() if k + 1 < len(verbs) else len(rest)
        further.append((m.group("verb"), at + m.end(), rest[m.end() : stop]))
    return first, further
