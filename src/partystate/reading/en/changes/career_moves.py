"""Careers in the words of newspapers: who came to a post, or left it, by a deed of his own or of others.

"⟦0⟧ made a comeback as X", "was handed the powerful post of X", "becomes X", "bowed out as X, making way for ⟦1⟧",
"took over the helm of Y", "they gave the job of X to ⟦0⟧". A verb phrase, what leads from it to the post, and the post:
the phrases are named below by what they tell. Source: our own variation of how wires and papers report reshuffles, each
construct in voice, tense and order (tests/reading/data/personnel.json).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from partystate.reading.en.changes.change_facts import Found, PostsAt
from partystate.reading.en.changes.change_objects import ROLES_OF_ONE_BODY
from partystate.reading.en.changes.change_patterns import ADVERBS, BE, REPORTED, is_rank, rank_in_capitals
from partystate.reading.en.changes.clause_words import HEDGED_OR_SET_THEN, WHOM_ANOTHER
from partystate.reading.en.changes.successions import office_of
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, TOGETHER, pattern
from partystate.reading.report import Action

_HAS = (
    r"(?:(?:has|have|had|also|then|formally|officially|newly|finally|soon|since|both|all|just|now|recently|reportedly"
    rf"|abruptly|suddenly|quietly|meanwhile|(?:is|was|are|were) {REPORTED} to have) )*"
)
_WAS = rf"{BE}{ADVERBS}"
_POST_WORD = r"(?:post|position|office|job|role|title|seat|chair|portfolio|reins|helm|leadership)s?"
_NEW = r"(?:the |an? |its |their )?(?:new |next )?"
_CAME_BACK = (
    r"(?:(?:made|makes|staged|stages) (?:an? |his |her )?(?:[\w-]+ )?(?:comeback|return)|(?:came|comes|come) back"
    r"|returned|returns|re-?emerged|re-?emerges)(?: to (?:power|office|the (?:[\w-]+ )?(?:leadership|politburo|fold)))?"
)
_CAME_TO_POST = (
    rf"(?:{_CAME_BACK}|rose|rises|risen|ascended|ascends|(?:moved|moves|stepped|steps) up|(?:took|takes|taken) over"
    rf"|(?:took|takes|taken) office|{_WAS} (?:sworn in|inaugurated|confirmed|announced|unveiled"
    r"|brought (?:back|in)|put back"
    r"|(?:kicked|moved|pushed|bumped) upstairs|drafted in|called in|rehabilitated|back)"
    r"|(?:entered|enters|assumed|assumes) office|(?:started|began) work"
    r"|(?:won|earned) (?:an? )?promotion)"
)
_GOT = (
    rf"(?:{_WAS} (?:also )?(?:given|handed|awarded|assigned|entrusted with|allotted)|received|won|landed|secured|gained"
    r"|clinched|inherited|(?:took|takes|taken) (?:up |over |on )?|assumed|assumes|fills|filled)"
)
_RETIRED = (
    r"(?:stepped down|steps down|stepping down|stood down|stands down|bowed out|bows out|quit|quits|resigned|resigns"
    r"|retired|retires)"
)
_LEFT = rf"(?:{_RETIRED}|departed|exited)"
"""From a post; who departs from none that is named, travels ("Foreign Minister ⟦0⟧ has departed for …")."""
_FORCED = r"(?:(?:forced|pushed|eased|squeezed) out|forced to (?:step down|resign|quit|retire)|forced into retirement)"
_GAVE_UP = (
    r"(?:gave up|gives up|given up|relinquished|relinquishes|vacated|vacates|left|leaves|lost|loses|surrendered"
    r"|handed (?:in|over))"
)

_GAINED = guarded(
    rf"(?P<who>{TOGETHER}),? {_HAS}{_CAME_TO_POST}(?: from [^⟦.;,]{{3,60}}?(?= to become))?,? (?:as|to become|to be|to)"
    rf"(?: the (?:[\w-]+ )?{_POST_WORD} of)? {_NEW}(?P<rest>[^⟦]{{3,}})"
)
""" "⟦0⟧ made a comeback as POST"."""
_GOT_POST = guarded(
    rf"(?P<who>{TOGETHER}),? {_HAS}{_GOT}\s*(?:the |an? )?(?:[\w-]+ ){{0,2}}?{_POST_WORD} (?:of|as|at) "
    rf"{_NEW}(?P<rest>[^⟦]{{3,}})"
)
""" "⟦0⟧ was handed the powerful post of POST"."""
_BECAME = guarded(
    rf"(?P<who>{TOGETHER})(?:,| -+| [–—])? (?P<told>(?:who|both of whom|all of whom) (?=ha(?:s|ve) become|becomes?\b))?"
    rf"{_HAS}(?:becomes?|has become|have become|became|will (?:also |now )?(?:serve|act) as"
    r"|(?:serves|works|acts) as(?= (?:the|its) (?:[\w’'-]+ )?new\b)"
    r"|is to (?:serve|act) as|will be(?= (?:the |its )?new)|to become) "
    rf"{_NEW}(?P<rest>[^⟦]{{3,}})"
)
""" "⟦0⟧ becomes POST"."""
_GIVEN_TO = guarded(
    r"\b(?:gave|gives|handed|awarded|assigned|entrusted|offered) (?:the |its )?(?:[\w-]+ ){0,2}?"
    rf"{_POST_WORD} of (?P<rest>[^⟦.;,]{{3,110}}?) to (?P<who>{MARK})"
)
""" "gave the job of POST to ⟦0⟧"."""
_QUIT = guarded(
    rf"(?P<who>{TOGETHER}),? {_HAS}(?:{_LEFT}|{_WAS} (?:let go|retired|out|{_FORCED})|no longer (?:serves?|acts?)"
    r"|left office|lost office) "
    rf"(?:as|from(?: (?:his|her|their|the) {_POST_WORD}(?: of| as)?)?) (?P<rest>[^⟦]{{3,}})"
)
""" "⟦0⟧ bowed out as POST"."""
_GAVE_UP_POST = guarded(
    rf"(?P<who>{TOGETHER}),? {_HAS}{_GAVE_UP} (?:his |her |their |the )(?:[\w-]+ )?{_POST_WORD} (?:of|as) "
    rf"(?P<rest>[^⟦]{{3,}})"
)
""" "⟦0⟧ gave up the post of POST"."""
_QUIT_BARE = guarded(
    rf"(?P<who>{MARK}),? {_HAS}(?:{_RETIRED}|{_WAS} (?:let go|{_FORCED}))(?=[.;,]|\s*$"
    r"| and (?:his|her|replaced)\b| (?:on|because|due|for|over|amid|after|in|at|owing|yesterday"
    rf"|last)\b)"
)
""" "Premier ⟦0⟧ retired on Friday": from the office printed with him."""
_PUT_IN_CHARGE = guarded(
    rf"(?P<who>{TOGETHER}),? {_HAS}{_WAS} (?:also )?(?:put|placed|installed) (?:in charge|at the (?:helm|head)) of "
    r"(?P<rest>[^⟦]{3,})"
)
""" "⟦0⟧ has been put in charge of | BODY": its head."""
_MADE_FULL = guarded(
    rf"\b(?:make|made|makes|making) (?P<who>{TOGETHER}),? (?P<rest>(?:(?:an? |the )(?:full|alternate|candidate|regular"
    rf"|new|vice|member)|(?:full |alternate )?members of )[^⟦]{{3,}})"
)
""" "voted to make ⟦0⟧ a full member of BODY"."""
_AND_BECAME = pattern(
    r",? (?:and|but|to|before)(?: (?:was|has been|instead|then|now|also|he|she))* (?:bec[ao]mes?|becoming|made"
    r"|named|appointed"
    r"|elected|transferred to|moved to) (?:as )?(?:the |an? |its )?(?:new )?(?P<rest>[^⟦]{3,})"
)
""" "stepped down as premier | and became POST"."""
_AT_THE_HELM = pattern(r"\b(?:helm|reins|leadership|head|in charge) of (?:the |its )?$")
""" "took the helm of | BODY": its head."""
_MADE_WAY = pattern(
    r",? (?:and )?(?:(?:made|making|makes) way for|(?:gave|giving|gives) way to|passing the baton to|handing over to)"
    rf" (?:his |her )?(?P<new>{MARK})"
    rf"|,? (?:and |then )*(?:replac(?:ed|es|ing)) (?:him|her) (?:with|by) (?P<with>{MARK})"
)
_TOOK_PLACE = pattern(
    rf",? (?:and |with )?(?:(?:his|her) )?(?P<new>{MARK})(?:,? [^⟦.;,]{{3,90}},|,)? "
    r"(?:(?:took|takes|taking|has taken) (?:his|her) place"
    r"|(?:taking|took|takes|taken) (?:over|up) (?:the|that|his|her) (?:post|position|job|role|office)"
    r"|(?:stepp(?:ed|ing)|steps) into (?:his|her) (?:shoes|place)|fill(?:ed|ing|s) (?:his|her) shoes"
    r"|(?:was |has been |being )?(?:promoted|elevated|raised|moved up) (?:to|into) (?:the|that|his|her) "
    r"(?:vacant |vacated )?(?:post|position|job|role|office|seat|place)\b"
    r"|assum(?:ing|ed|es) (?:the|that|his|her) (?:post|position|job|role|office)\b(?! (?:of|as))"
    r"|(?:replac(?:ed|es|ing)|succeed(?:ed|s|ing)) (?:him|her)\b"
    r"|(?:was |has been |being )?(?:named|appointed|chosen|elected|picked|tapped|set|voted in) "
    r"(?:to (?:succeed|replace) "
    r"(?:him|her)\b"
    r"|(?:in|to) (?:his|her) (?:place|stead)|as (?:his|her) (?:successor|replacement)))"
)
""" "…, and ⟦1⟧ took his place": who got what another lost in the same sentence."""
_FACES = pattern(r"\b[Nn]ew(?:ly[- ]\w+ed)? (?:faces|members|entrants|appointees|officials|ministers)\b")
"""What says of those who have become something that they are the news."""
_FURTHER = pattern(rf"(?:[,;]? and|[,;]) (?P<who>{MARK}) as (?P<rest>[^⟦]{{3,}})")
""" "⟦0⟧ was confirmed as POST | and ⟦1⟧ as POST"."""
_AND = 6
"""Characters of ", and " at the end of the words of a post."""
_BEFORE = 40
"""Characters before a clause that may say that it is no more than supposed."""
_STOP = pattern(
    r",? (?:after|following|since|while|when|where|because|amid|during|until|before|replacing|succeeding|making"
    r"|and was|but)\b"
    r"|,? (?:from|in) (?:his|her|their|the (?:post|job|role|position))\b|, (?=[a-z])|[.;]"
)
"""Where the words of a post end at the latest."""
SIGNS: tuple[str, ...] = (
    *"comeback ascend sworn inaugurated rehabilitated drafted entrusted landed secured clinched inherited".split(),
    *"assumes assumed become became bowed quit relinquish vacat resign retire unveiled".split(),
    *(" upstairs", "bows out", "stood down", "stands down", "a return", "came back", "comes back"),
    *("handed the", "awarded the"),
    *("returned as", "returned to", "returns as", "returns to", "emerged as", "emerges as", "rose to", "rises to"),
    *("moved up", "moves up", "stepped up", "steps up", "stepped down", "steps down", "stepping down", "took over"),
    *("took up", "took on", "took the", "takes over", "takes up", "takes on", "takes the", "taken over",
    "taken up"),
    *("office as", "gave the", "gives the", "given the", "given a", "gave up", "gives up", "given up", "serve as"),
    *("make ⟦", "made ⟦", "makes ⟦", "making ⟦", "brought in", "brought back", "called in"),
    *("confirmed as", "announced as", "let go", "no longer", "in charge", "at the he"),
    *("received the", "won the", "gained the", "gained a", "surrendered", "left his", "left her", "left the"),
    *("leaves the", "leaves his", "departed", "put back", "will be", "act as", "fills", "filled the", "handed in"),
    *("office as", "work as", "serves as", "works as", "acts as", "promotion to", "forced", "pushed out", "out as"),
    *("was back", "lost the", "loses the", "handed over"),
    *("assigned the", "exited", "offered the", "handed him", "rose as", "way for", "way to", "aside for"),
)
"""One of the words without which none of these clauses is told."""


def career_moves(view: SentenceView, named_at: PostsAt, is_aside: Callable[[int], bool]) -> list[Found]:
    """The changes that one sentence tells in these ways; `is_aside`: whether a clause is told in passing."""
    skeleton = view.skeleton
    found: list[Found] = []
    told: tuple[tuple[Iterator[re.Match[str]], Action], ...] = (
        (_GAINED.finditer(skeleton), "appointed"),
        (_GOT_POST.finditer(skeleton), "appointed"),
        (_BECAME.finditer(skeleton), "appointed"),
        (_PUT_IN_CHARGE.finditer(skeleton), "appointed"),
        (_MADE_FULL.finditer(skeleton), "elected"),
        (_GIVEN_TO.finditer(skeleton), "appointed"),
        (_QUIT.finditer(skeleton), "relieved"),
        (_GAVE_UP_POST.finditer(skeleton), "relieved"),
    )
    for matches, action in told:
        for m in matches:
            if is_aside(m.start()) or HEDGED_OR_SET_THEN.search(skeleton, max(0, m.start() - _BEFORE), m.start("rest")):
                continue
            end = _STOP.search(m.group("rest"))
            rest = m.group("rest")[: end.start()] if end else m.group("rest")
            posts = named_at(m.start("rest") - 1, " " + rest)
            if not posts and _AT_THE_HELM.search(m.group()[: m.start("rest") - m.start()]):
                posts = named_at(m.start("rest") - 1, f" to head {rest}")
            known = m.groupdict().get("told") and not _FACES.search(skeleton, 0, m.start())
            if known and not all(map(is_rank, posts)):
                continue  # "⟦0⟧, who has become premier, …": known, but for a rank just given
            found += _of(view, m, m.group("who"), action, posts, m.start("rest") + len(rest))
            if action == "relieved" and posts:
                found += _and_became(view, m, named_at)
            if posts:
                found += _as_well(view, m.start("rest") + len(rest), action, named_at)
    for m in _QUIT_BARE.finditer(skeleton):
        person = view.named(m.group("who"))[0]
        offices = tuple(p for p in person.posts if not p[:1].isupper())
        if len(offices) == 1 and not person.past and not is_aside(m.start()):
            found += _of(view, m, m.group("who"), action="relieved", posts=offices, end=m.end())
    return found


def _and_became(view: SentenceView, m: re.Match[str], named_at: PostsAt) -> Iterator[Found]:
    """What somebody who left a post became in the same breath."""
    then = _AND_BECAME.search(m.string, m.start("rest"), m.end("rest"))
    if then is not None:
        end = _STOP.search(then["rest"])
        words = then["rest"][: end.start()] if end else then["rest"]
        yield from _of(view, m, m["who"], "appointed", named_at(then.start("rest") - 1, " " + words), then.end())


def _as_well(view: SentenceView, end: int, action: Action, named_at: PostsAt) -> Iterator[Found]:
    """ "… as POST | and ⟦1⟧ as POST": further people of the verb whose first post ends at a skeleton offset."""
    while (m := _FURTHER.search(view.skeleton, max(0, end - _AND))) is not None and m.start() <= end:
        yield from _of(view, m, m["who"], action, named_at(m.start("rest") - 1, " " + m["rest"]), m.end())
        end = m.end()


def successors(view: SentenceView, found: list[Found], is_aside: Callable[[int], bool]) -> Iterator[Found]:
    """Who got what another lost in the same sentence: ", and ⟦1⟧ took his place", "making way for ⟦1⟧"."""
    left = [f._replace(posts=f.posts or office_of(f.mention)) for f in found if f.action == "relieved"]
    lost = [f for f in left if len([p for p in f.posts if not p[:1].isupper()]) == 1]
    if not lost:
        return
    for told in (_MADE_WAY, _TOOK_PLACE):
        for m in told.finditer(view.skeleton):
            group = "new" if m.group("new") else "with"
            new = view.named(m.group(group))[0]
            at = view.to_document(m.start(group))
            before = [f for f in lost if f.mention.span[0] < at]
            if before and new.native and not is_aside(m.start(group)):
                offices = tuple(p for p in before[-1].posts if not p[:1].isupper())
                yield Found(new, "appointed", offices, None, view.span(*m.span()), False, post_at=(before[-1].span,))


def _of(
    view: SentenceView, m: re.Match[str], who: str, action: Action, posts: tuple[str, ...], end: int
) -> Iterator[Found]:
    if not posts or ROLES_OF_ONE_BODY.issuperset(posts):
        return  # "returned as chairman": of what, nobody says
    if action == "appointed" and all(map(is_rank, posts)):
        action, posts = "promoted", tuple(rank_in_capitals(p) for p in posts)
    people: list[Mention] = view.named(who)
    if len(people) > 1 and WHOM_ANOTHER.search(view.skeleton, 0, m.start("who")):
        people = people[-1:]  # "…, succeeding ⟦1⟧; | ⟦2⟧ became POST"
    for person in people:
        if person.native:
            yield Found(person, action, posts, None, view.span(m.start(), end), False)
