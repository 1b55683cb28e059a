"""Changes told without a verb of appointing: who is new in a post, who handed one over.

"The new head of X is ⟦0⟧", "was given the post of X", "took over as X from ⟦1⟧", "was among those elected as X". Seats
are read by `seats_taken`. Sources: how the wires and the South Korean papers reported the assemblies and plenums of
2003-2026.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from partystate.reading.en.changes.change_facts import Found, PostsAt
from partystate.reading.en.changes.change_objects import ROLES_OF_ONE_BODY
from partystate.reading.en.changes.change_patterns import ADVERBS, BE, is_rank, rank_in_capitals
from partystate.reading.en.changes.clause_words import HEDGED
from partystate.reading.en.changes.seats_taken import seats_taken
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.posts.seats import member_of
from partystate.reading.en.posts.title_words import BARE_ROLES
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import COUNTRYS, MARK, MARKS, TOGETHER, pattern
from partystate.reading.report import Action

_WHOSE = rf"(?:(?:the|its|their|his) )?(?:{COUNTRYS} )?"
_HAS_BEEN = rf"{BE}{ADVERBS} "
_NEW_IS = guarded(
    r"(?:^\s*|\b[Tt]he |\b[Ii]ts |\b[Tt]heir |['’]s )[Nn]ew(?:ly[- ]\w+ed)? (?P<post>[^⟦.;,:]{3,110}?) (?:is|will be) ",
    rf"(?P<who>{MARK})(?!['’]s)",
)
_IS_NEW = guarded(
    rf"(?P<who>{MARK}) (?:is|was(?= (?:the|its) new)|became|becomes|has become"
    r"|(?:was|has been) "
    r"(?:revealed|introduced|unveiled|presented|confirmed|identified|described|listed|announced|referred to|cited) as) "
    rf"(?:now )?(?:an? |{_WHOSE})(?:brand )?new(?:ly[- ]\w+ed)? (?P<post>[^⟦.;,]{{3,110}})",
)
_CALLED_NEW = guarded(
    rf"\b(?:introduced|identified|described|presented|referred to|listed) (?P<who>{MARK}) as {_WHOSE}",
    r"new(?:ly[- ]\w+ed)? (?P<post>[^⟦.;,]{3,110})",
)
""" "State TV introduced ⟦0⟧ as the new POST"."""
_GIVEN_POST = guarded(
    rf"(?P<who>{TOGETHER}),? (?:{_HAS_BEEN}(?:given|handed|awarded|assigned|offered|granted)|received|won|took"
    r"|(?:will (?:also )?|also )?takes?) ",
    r"the (?:new |additional |concurrent )?(?:post|position|job|role|title|rank)s? of (?P<post>[^⟦.;]{3,110})",
)
_WHOM = r"(?:(?:the|its|their|his|an?) )?(?:(?!(?:by|of|to|for|in|on|at|with|from|and|up|as)\b)[a-z][a-z-]* ){0,3}?"
_SAID_BESIDE = r"(?:, (?:\d\d|(?:an?|the|his) [^⟦.;,]{2,80}),| \(\d\d\)|,)?"
_GAVE_HIM = guarded(
    rf"\b(?:gave|gives|given|giving|handed|hands|handing|awarded|granted|offered|entrusted) {_WHOM}(?P<who>{MARK})",
    rf"{_SAID_BESIDE} (?:with )?the (?:[\w-]+ ){{0,2}}?(?:post|position|office|job|role|portfolio|rank|title)s? of ",
    r"(?:the |its |an? )?(?:new )?(?P<post>[^⟦.;]{3,110})",
)
""" "The assembly gave ⟦0⟧ the post of POST"."""
_BROUGHT_BACK = guarded(
    rf"\b(?:brought|brings|bringing|called|drafted) (?:(?:back|in) {_WHOM}(?P<who>{MARK}){_SAID_BESIDE}",
    rf"|{_WHOM}(?P<whom>{MARK}) (?:back|in)),? as (?:the |its |an? )?(?:new )?(?P<post>[^⟦.;]{{3,110}})",
)
""" "The regime brought back ⟦0⟧ as POST"."""
_MADE = guarded(
    rf"\b(?:made|makes|making) {_WHOM}(?P<who>{MARK}){_SAID_BESIDE} (?:the |its |an? )?(?:new )?",
    r"(?P<post>[a-z][^⟦.;,]{3,110})",
)
""" "The assembly made ⟦0⟧ POST"."""
_OFF_THE_LIST = guarded(
    rf"(?P<who>{TOGETHER}),? {_HAS_BEEN}(?:dropped|removed|struck)(?: from| off)? the (?:list|ranks|roster"
    r"|line-?up) of (?:the )?(?P<post>[^⟦.;,]{3,80}?members)(?=[.;,]|\s*$| (?:in|at|on|after|during|when|with"
    r"|without)\b)"
)
""" "⟦0⟧ was dropped from the list of politburo members"."""
_BESIDE = pattern(r"\b(?:additional(?:ly)?|concurrent(?:ly)?)\b")
""" "was additionally given the post of POST": beside what he is."""
_LOST_POST = guarded(
    rf"(?P<who>{TOGETHER}),? (?:(?:has|have|had|also) )*lost (?:(?:his|her|their) |(?=the (?:post|position|job"
    rf"|role|title) (?:as|of)\b)the )",
    rf"(?:(?:post|position|job|role|title)s? (?:as|of) )?(?P<post>[a-zA-Z][^⟦.;,]{{3,90}}?)"
    rf"(?P<to>(?: (?:post|position|job|role))? to (?P<new>{MARK}))?(?=[.;,]|\s*$| (?:in|at|on|after|during|when)\b)",
)
_TOOK_OVER = guarded(
    rf"(?P<who>{MARK}),? (?:(?:has|had) )?(?:(?:took|taken|takes)(?: over|(?= the [^⟦.;]{{3,110}} from ⟦))",
    r"|(?:(?<=with[ ]⟦\d⟧[ ])|(?<=with[ ]⟦\d⟧,[ ]))taking over) ",
    r"(?:as|the (?:post|position|office|job|dut(?:y|ies)) of) ",
    rf"(?P<post>[^⟦.;]{{3,110}}?)(?:(?: (?:in|on|at|last) [^⟦.;,]{{2,30}}?)? from (?P<old>{MARK})",
    r"|(?=[.;,]|\s*$| (?:from|in|at|on|after|during|when)\b))",
)
_TAKING_OVER = guarded(
    rf"\b[Tt]aking over (?:from (?P<old>{MARK}) )?as (?P<post>[^⟦.;,]{{3,90}}?)(?: from (?P<old2>{MARK}))? ",
    rf"(?:is|was|will be) (?P<who>{MARK})",
)
""" "Taking over from ⟦0⟧ as POST is ⟦1⟧"."""
_SUCCEEDS_HIM = guarded(
    rf"(?P<who>{MARK})(?:, (?:who|an?|the|\d\d)\b[^⟦.;]{{0,120}}?,|,)? (?:(?:has|have|was named to|was appointed to) )?"
    r"(?:succeed(?:s|ed)?|replaced?s?|took over from|takes over from|taken over from) (?:him|her) (?:as"
    r"|in the post of) "
    r"(?P<post>[^⟦.;,]{3,110}?)(?=[.,;]|\s*$| (?:from|in|at|on|after|during|when|and)\b)"
)
""" "⟦0⟧ succeeded him as POST"."""
_AND_WAS = guarded(
    rf"(?P<who>{MARK}),? (?:has |also )?(?:succeed|replace|took over|takes over|became|becomes|won|joined|rose|lost)"
    r"(?:[^⟦.;]|⟦\d+⟧){0,140}?,? and (?:(?:was|has been|is) (?:also |then |newly )*",
    r"(?P<verb>elected|appointed|named|made|promoted) (?:as |to (?:be )?)?|(?:also )?becomes? )(?:the |an? |its )?"
    r"(?P<post>[^⟦.;,]{3,110}?)(?=[.,;]|\s*$| (?:from|in|at|on|after|during|when)\b)",
)
""" "⟦0⟧ succeeded ⟦1⟧ as POST and was also elected POST"."""
_HANDED_OVER = guarded(
    rf"(?P<old>{MARK}),? (?:(?:has|had) )?(?:handed over|passed|ceded|relinquished) (?:his|her|the) ",
    rf"(?:post|position|office|job|role|title) (?:of|as) (?P<post>[^⟦.;,]{{3,90}}?) to (?P<who>{MARK})",
)
_POST_WORD = r"(?:post|position|office|job|role|title|portfolio|seat)"
_WENT_TO = (
    r"(?:(?:has gone|went|goes|has passed|passed|fell) to|(?:was|has been) (?:given|handed|assigned|entrusted) to)"
)
_DEGREE = r"(?:[a-z]+ )?(?:academician|professor|doctor)\b"
"""What is conferred as a title and is no post."""
_POST_WENT = guarded(
    rf"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts) (?:[\w-]+ ){{0,2}}?{_POST_WORD} of (?!{_DEGREE})(?P<post>[^⟦.;,]{{3,110}}?) ",
    rf"(?:{_WENT_TO}|(?:was|has been) (?:taken|filled|assumed)(?: over| up)? by) (?P<who>{TOGETHER})(?!['’]s"
    rf"|,? (?:was|were) )",
)
_POST_PASSED = guarded(
    rf"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts) (?:[\w-]+ ){{0,2}}?{_POST_WORD} of (?!{_DEGREE})(?P<post>[^⟦.;,]{{3,110}}?) ",
    r"(?:passed|went|goes|moved|has passed|has gone|was transferred|was handed(?: over)?) ",
    rf"from (?P<old>{MARK}) to (?P<who>{MARK})",
)
_PUT_IN = guarded(
    rf"\b(?:put|puts|placed|placing|putting|installed|installing) {_WHOM}(?P<who>{MARK}){_SAID_BESIDE} in the ",
    rf"(?:[\w-]+ ){{0,2}}?{_POST_WORD} of (?P<post>[^⟦.;,]{{3,110}})",
)
""" "put ⟦0⟧ in the post of POST"."""
_THAT_TO = guarded(
    rf"⟧,?(?: and| while)? that of (?P<post>[^⟦.;,]{{3,110}}?) (?:{_WENT_TO}|to) (?P<who>{TOGETHER})"
    r"(?!['’]s|,? (?:was|were) )"
)
""" "The post of POST went to ⟦0⟧ | and that of POST to ⟦1⟧"."""
_HIS_POST_WENT = guarded(
    rf"(?P<old>{MARK})['’]s? (?:former |old |previous )?{_POST_WORD} (?:as|of) (?P<post>[^⟦.;,]{{3,90}}?) ",
    rf"(?:{_WENT_TO}|(?:was|has been|is being) (?:taken|filled|assumed)(?: over| up)? by) (?P<who>{MARK})",
)
""" "⟦0⟧'s post as POST went to ⟦1⟧"."""
_FILLED_WITH = guarded(
    rf"\b(?:filled|fills|filling) (?:the|its|that) (?:\w+ )?{_POST_WORD} of (?P<post>[^⟦.;,]{{3,90}}?) with ",
    rf"(?P<who>{MARK})(?!['’]s)",
)
""" "filled the post of POST with ⟦0⟧"."""
_LINE_UP = guarded(
    r"\b[Nn]ew (?:\w+ )?(?:line-?up|cabinet|leadership|team|government)(?: of [^⟦.;,]{3,40})? (?:includes|included"
    rf"|consists of|comprises|has|features) (?P<who>{MARK}) as (?P<post>[^⟦.;]{{3,110}})"
)
_CHANGES_INCLUDE = guarded(
    r"\b(?:changes|appointments|appointees|promotions|reshuffles?|faces"
    r"|newcomers) (?:also )?(?:includes?|included|are|were"
    rf"|featured|features) (?P<who>{MARK}) as (?P<post>[^⟦.;]{{3,110}})"
)
_AS_WELL = pattern(rf"(?P<who>{TOGETHER}) as (?P<post>[^⟦.;]{{3,110}})")
""" "The new line-up includes ⟦0⟧ as POST, | ⟦1⟧ as POST"."""
_DECREED = guarded(
    r"\b[Aa]ccording to the (?:decision|decree|order|ordinance)\b[^,;⟦]{0,60}, ",
    r"the (?P<body>(?:[\w’'-]+ ){0,6}?(?:[Cc]ommittee|[Cc]ommission|[Cc]ouncil|[Hh]eadquarters)) ",
    rf"(?:consists of|comprises|is (?:made up|composed) of) (?={MARK} as )",
)
_IN_CHARGE_AS = pattern(rf"(?P<who>{MARK}) as (?:its )?(?P<role>[a-z-]+(?: general)?)(?=[,.;]| and\b|\s*$)")
""" "According to the decision, the committee consists of | ⟦0⟧ as chairman, ⟦1⟧ as vice-chairman and …"."""
_HAS_A_NEW = guarded(
    r"\b(?:has|have|got|gets|now has) an? new (?P<post>[^⟦.;,:]{3,90})(?::|,| [-–—]+| in) ",
    rf"(?P<who>{MARK})(?!['’]s)",
)
""" "The country has a new POST: ⟦0⟧"."""
_AMONG = guarded(
    rf"(?P<who>{TOGETHER}),? (?:(?:was|were|are|is) )?(?:also )?among ",
    r"(?:those|the \w+|(?:\w+ ){0,3}?officials|people)"
    r"(?: who (?:was|were))?(?: (?:newly|also))? (?P<verb>elected|appointed|named|dismissed|removed|relieved) ",
    r"(?:as |to be |from )?(?P<post>[^⟦.;,]{3,110})",
)
_AMONG_NEW = guarded(
    rf"(?P<who>{TOGETHER}),? (?:was|were|are|is) (?:also )?among (?:the )?(?:\w+ )?new ",
    r"(?P<post>[^⟦.;,]{3,110}?)(?: (?P<verb>elected|appointed|named)\b|(?=[.;,]|\s*$))",
    r"|\b[Aa]mong (?:the )?(?:\w+ )?new(?:ly[- ]\w+ed)? (?P<of>[^⟦.;,]{3,110}?) (?:is|are|was|were) ",
    rf"(?P<whom>{TOGETHER})(?!['’]s)",
)
""" "⟦0⟧ and ⟦1⟧ were among nine new vice-chairmen of BODY named at …"."""
_WHO_WERE = guarded(
    rf"(?P<who>{TOGETHER}), (?:both of whom|all of whom|who) (?:was|were|has been|have been) ",
    r"(?P<how>(?:\w+ly |both |all |also )*)",
    r"(?P<verb>elected|by-elected|appointed|named|promoted) (?P<p>as |to (?:be )?|from )?(?P<post>[^⟦.;]{3,160})",
)
"""Told of people in passing; news where it is told as new, of several at once, or with the meeting that did it."""
_FRESH = pattern(r"\b(?:newly|both|all)\b")
_AT_MEETING = pattern(
    r"\b(?:at|during|in) (?:the|its|this|a) (?:[\w-]+ ){0,4}?(?:meeting|session|plenum|congress|conference)\b"
    r"(?! (?:in|of|last|held in) (?:[A-Z]\w+ )?(?:(?:19|20)\d\d|year))"
)
_TAKING_PLACES = guarded(
    rf"\b[Tt]aking (?:his|her|their) (?:places?|seats?|posts?) (?:is|are|was|were|will be) (?P<who>{MARKS})"
)
""" "Taking their places are ⟦0⟧ and ⟦1⟧", behind those who lost them."""
_IN_HIS_PLACE = guarded(
    r"\b[Ii]n (?:his|her|their) (?:place|stead)s?,? (?:[^⟦.;]{3,60}? )?(?P<verb>elected|appointed|named|chose"
    r"|picked|installed)"
    rf" (?P<who>{TOGETHER})(?![^⟦.;,]{{0,20}} as\b)"
    r"|\b[Ii]n (?:his|her|their) (?:place|stead)s?,? "
    rf"(?P<whom>{TOGETHER}),? (?:was|were|has been|have been) (?:\w+ly )?(?P<was>elected|appointed|named|chosen"
    rf"|picked|installed)"
    r"(?=[.;,]|\s*$| (?:in|at|on|after|by)\b)"
)
""" "In his place, the assembly elected ⟦0⟧", behind who lost it."""
_REPLACES_HIM = guarded(
    rf"(?P<who>{MARK})(?:,? \d\d,|, (?:who|an?|the) [^⟦.;]{{3,120}}?,|,)? (?:(?:has|have|had|was|been|is|also|then) )*"
    r"(?:(?:replaces|replaced|succeeds|succeeded|(?:will|to) (?:replace|succeed|take over from)|took over from"
    r"|takes over from) (?:him|her)"
    r"|(?:brought (?:back|in)|called (?:back|in)|drafted in|moved(?: in)?|returned) to (?:replace|succeed) (?:him|her)"
    r"|(?:(?:said|reported|believed) to have )?(?:been )?(?:got|gotten|landed|given|handed|inherited) "
    r"(?:the|his|her|that) (?:vacant )?(?:job|post|position|role))(?=[.,;]|\s*$| (?:on|last|after|this)\b)"
)
""" "⟦0⟧ has been brought back to replace him", "⟦0⟧ is said to have got the job", behind who lost it."""
_THOSE = guarded(
    r"\b(?:[Tt]hose|[Oo]thers|[Oo]fficials|[Oo]fficers|[Gg]enerals|[Pp]eople) (?:also |newly )*"
    r"(?P<verb>promoted|elected|appointed|named|dismissed|removed) (?:to|as|from) (?P<post>[^⟦.;,]{3,110}?),? ",
    rf"(?:includes?|included|are|were|among them|including) (?P<who>{MARKS})",
)
""" "Those promoted to general include ⟦0⟧ and ⟦1⟧"."""
_ALSO_WAS = guarded(
    r"\b[Aa]lso (?:newly )?(?P<verb>promoted|elected|appointed|named|dismissed) (?:was|were) ", rf"(?P<who>{TOGETHER})"
)
_AS_DID = guarded(rf"\bas (?:did|was|were|have|has) (?P<who>{TOGETHER})(?=[.,;]|\s*$)")
_WHERE = guarded(
    rf"(?P<who>{MARK}),? [^⟦;.]{{0,70}}?\b(?:in|within|on|at) (?P<b>the [^⟦;.,]{{3,110}}?(?:Commission|Committee|Bureau"
    r"|Politburo|politburo|Presidium|Cabinet|Assembly)),?(?: (?:too|as well),)?",
    r" (?:(?:and|where) (?:he |she )?(?:is now|was(?: also| then)? (?:appointed|named|elected|made)|became|becomes)"
    r"|becoming)(?: as)? (?:its |the |an? )?(?:new )?(?P<role>[a-z][a-z -]{3,40}?)"
    r"(?=[.,;]|\s*$| (?:in|on|at|after|by|from)\b)",
)
""" "⟦0⟧ was promoted in the Commission, where he was named first vice-chairman"."""
_BODY_NEW = guarded(
    r"\b(?:composition|membership|make-?up|line-?up) of (?:the |its )?(?P<b>[^.;,⟦]{3,120}?(?:Committee|Commission"
    r"|Bureau|Presidium|Politburo))\b",
    flags=re.I,
)
_BARE_MEMBER = pattern(r"(?:full |regular )?(?P<k>alternate |candidate )?members?$")


def _a_new(verbs: str) -> tuple[Guarded, Guarded]:
    """ "elected a new chairman of the Commission, ⟦0⟧", "a new premier, ⟦0⟧, was elected"."""
    new = r"(?:an?|its|the|their|A|Its|The) (?:[\w-]+['’]s )?(?:[\w-]+ )?new"
    return (
        guarded(rf"\b(?:{verbs}) {new} (?P<post>[^⟦.;,]{{3,90}}), (?P<who>{MARK})(?=[.,;]|\s*$| (?:on|in|at|last)\b)"),
        guarded(
            rf"\b{new} (?P<post>[^⟦.;,]{{3,90}}), (?P<who>{MARK}),? ",
            rf"(?:was|has been) (?:\w+ly )?(?:{verbs})\b",
        ),
    )


_GIVEN: tuple[tuple[Guarded, Action], ...] = (
    *((told, "elected") for told in _a_new("elected|re-elected|chose|chosen")),
    *((told, "appointed") for told in _a_new("appointed|named|installed|picked|selected|nominated")),
    (_NEW_IS, "appointed"),
    (_IS_NEW, "appointed"),
    (_CALLED_NEW, "appointed"),
    (_GIVEN_POST, "appointed"),
    (_GAVE_HIM, "appointed"),
    (_BROUGHT_BACK, "appointed"),
    (_MADE, "appointed"),
    (_TOOK_OVER, "appointed"),
    (_TAKING_OVER, "appointed"),
    (_HANDED_OVER, "appointed"),
    (_POST_WENT, "appointed"),
    (_THAT_TO, "appointed"),
    (_POST_PASSED, "appointed"),
    (_PUT_IN, "appointed"),
    (_HIS_POST_WENT, "appointed"),
    (_FILLED_WITH, "appointed"),
    (_HAS_A_NEW, "appointed"),
    (_SUCCEEDS_HIM, "appointed"),
    (_LOST_POST, "relieved"),
    (_OFF_THE_LIST, "relieved"),
)
_BEFORE = 40
"""Characters before a clause that may say that it is no more than supposed."""
SIGNS: tuple[str, ...] = (
    *"ewcomers regained recovered reclaimed secured gained".split(),
    *("won back", "won a seat", "earned a", "won his", "won her", "hose dropped", "hose removed", "struck"),
    *("his place", "her place", "their place", "his stead", "her stead"),
    *("him as", "her as", "him in the", "her in the", "over from", "got the", "got his", "got that", "landed the"),
    *(f"{verb} h" for verb in "replace replaces replaced succeed succeeds succeeded".split()),
    *"new lost dropped joined joins added admitted elevated entered vacated ceded relinquished among".split(),
    *"catapulted propelled vaulted".split(),
    *"given handed awarded assigned granted received whom newly".split(),
    *("who were", "who have been", "who was also"),
    *("exited", "departed from", "has left", "have left"),
    *("take the", "takes the", "made it "),
    *("kicked out", "left out", "brought into", "raised to", "took the", "took over", "taken over", "takes over"),
    "aking over",
    *("where he", "where she", "becoming", "aking his", "aking her", "aking their"),
    *("a new", "A new", "its new", "Its new", "The new"),
    *(f"{word} of" for word in "post position office job role title portfolio seat that".split()),
    *("filled", "fills", "filling", "ine-up", "ineup", "s post", "s position", "s job", "s role", "s seat"),
    *("stripped of", "gave up his", "gave up her", "ppointments", "ppointees"),
    *("ew officials", "ew ministers", "hose "),
    *("ccording to the de", "ccording to the or"),
    *("gave ⟦", "gives ⟦", "brought", "brings back", "called back", "called in", "drafted in"),
    *"made makes making".split(),
    *("xcluded", "voted", "eplaced", "eplaces", *(f"{verb} to" for verb in "elected named appointed promoted".split())),
    *("include", "were ⟦", "are ⟦", "featur", "put ⟦", "identified as", "described as", "referred to as", "listed as"),
    *("passed his", "passed the", "also promoted", "also elected", "also appointed", "also named"),
)
"""One of the words without which none of these clauses is told."""


def handovers(view: SentenceView, posts: PostReader, named_at: PostsAt, is_aside: Callable[[int], bool]) -> list[Found]:
    """The changes that one sentence tells in these ways; `is_aside`: whether a clause is told in passing."""
    skeleton = view.skeleton
    if "⟦" not in skeleton:
        return []
    found: list[Found] = []
    for told, action in _GIVEN:
        for m in told.finditer(skeleton):
            if not is_aside(m.start()) and not HEDGED.search(skeleton, max(0, m.start() - _BEFORE), m.start("post")):
                found += _given(view, m, action, named_at(m.start("post"), m.group("post")))
    found += seats_taken(view, posts, is_aside)
    found += [  # "…, as did ⟦1⟧"
        f._replace(mention=person)
        for m in _AS_DID.finditer(skeleton)
        for f in found[-1:]
        for person in view.named(m.group("who"))
        if person.native
    ]
    found += _among(view, posts, named_at)
    for m in _THOSE.finditer(skeleton):
        found += _people(view, m, ACTIONS[m["verb"]], named_at(m.start("post") - 1, f" {m['post']}"))
    for m in _AND_WAS.finditer(skeleton):
        if not is_aside(m.start()):
            second = _given(view, m, ACTIONS.get(m["verb"] or "", "appointed"), named_at(m.start("post"), m["post"]))
            found += [f._replace(keeps=True) for f in second]
    for first in (*_LINE_UP.finditer(skeleton), *_CHANGES_INCLUDE.finditer(skeleton)):
        for m in _AS_WELL.finditer(skeleton, first.start("who")):
            found += _given(view, m, "appointed", named_at(m.start("post"), m.group("post")))
    for first in _DECREED.finditer(skeleton):
        for m in _IN_CHARGE_AS.finditer(skeleton, first.end()):
            found += _people(view, m, "appointed", posts.posts_in(f"{m['role']} of the {first['body']}"))
    for m in _WHO_WERE.finditer(skeleton):
        if _FRESH.search(m.group("how")) or (" were " in m.group() and _AT_MEETING.search(m.group("post"))):
            found += _people(view, m, ACTIONS[m.group("verb")], named_at(m.start("post"), m.group("post")))
    for m in _WHERE.finditer(skeleton):
        given = posts.posts_in(f"{m['role']} of {view.plain(m['b'])}")
        if given and not is_aside(m.start()) and not HEDGED.search(skeleton, m.start(), m.start("b")):
            found += _people(view, m, "appointed", given)
    for m in _TAKING_PLACES.finditer(skeleton):
        found += [f._replace(same_post=True) for f in _people(view, m, "appointed", ())]
    for m in _IN_HIS_PLACE.finditer(skeleton):
        people = view.named(m["who"] or m["whom"])
        action = ACTIONS.get(m["verb"] or m["was"], "appointed")
        found += [Found(p, action, (), None, view.span(*m.span()), True) for p in people if p.native]
    for m in _REPLACES_HIM.finditer(skeleton):
        if m["who"] == "⟦0⟧" and not is_aside(m.start()):  # of somebody whom a sentence before names
            found += [f._replace(same_post=True) for f in _people(view, m, "appointed", ())]
    for m in _ALSO_WAS.finditer(skeleton):
        found += [f._replace(same_post=True) for f in _people(view, m, ACTIONS[m.group("verb")], ())]
    return found


def _people(view: SentenceView, m: re.Match[str], action: Action, posts: tuple[str, ...]) -> list[Found]:
    who = m["who"] or m["whom"]
    people = [person for person in view.named(who) if person.native]
    return [Found(person, action, posts, None, view.span(*m.span()), False) for person in people]


def _given(view: SentenceView, m: re.Match[str], action: Action, posts: tuple[str, ...]) -> Iterator[Found]:
    """The change of those named, and of who had the post before or has it now."""
    if not posts or ROLES_OF_ONE_BODY.issuperset(posts) or BARE_ROLES.issuperset(posts):
        return  # "lost his vice-chairman position": of what, nobody says
    if is_rank(posts[0]) and action == "appointed":
        action, posts = "promoted", tuple(rank_in_capitals(p) for p in posts)
    beside = _BESIDE.search(m.group()) is not None
    yield from (f._replace(keeps=beside) for f in _people(view, m, action, posts))
    groups = m.groupdict()
    others: tuple[tuple[str, Action], ...] = (("old", "relieved"), ("old2", "relieved"), ("new", "appointed"))
    for group, deed in others:
        person = view.named(groups[group])[0] if groups.get(group) else None
        if person is not None and person.native:
            yield Found(person, deed, posts, None, view.span(*m.span()), False)


def _among(view: SentenceView, posts: PostReader, named_at: PostsAt) -> Iterator[Found]:
    """ "with ⟦0⟧ and ⟦1⟧ among those elected as full members": of the body that the sentence says was made up."""
    for m in _AMONG_NEW.finditer(view.skeleton):
        group = "post" if m["post"] else "of"
        yield from _people(view, m, ACTIONS.get(m["verb"] or "", "elected"), named_at(m.start(group), m[group]))
    for m in _AMONG.finditer(view.skeleton):
        told = named_at(m.start("post"), m.group("post"))
        bare = _BARE_MEMBER.match(m.group("post").strip())
        body = _BODY_NEW.search(view.skeleton) if bare is not None else None
        if bare is not None and body is not None:
            told = (member_of(posts, view.plain(body.group("b"))),)
            if bare.group("k"):
                told = (f"alternate {told[0]}",)
        if told:
            yield from _people(view, m, ACTIONS[m.group("verb")], told)
