"""Who took whose place: changes told without a verb of appointing.

"⟦0⟧ replaces ⟦1⟧ (as POST)", "Premier ⟦0⟧ was replaced with ⟦1⟧", "⟦0⟧ has replaced the country's former POST". The
press often names the post in headline or lead ("North Korea has replaced its prime minister") and the people behind it:
`PostInQuestion` keeps what the lead has named (`post_in_question`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from partystate.reading.en.changes.change_facts import DEPUTY_TO, TOO_BARE, Found, PostsAt
from partystate.reading.en.changes.change_patterns import BE, is_rank
from partystate.reading.en.changes.post_in_question import PostInQuestion
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import COUNTRYS, MARK, pattern
from partystate.reading.report import Action, Span

_VERB = pattern(
    r"\b(?:(?:to )?replac|(?:to )?succe|supplant|made way|took|tak|chosen|picked|tapped|selected|brought|lined)"
)
_WENT = rf"(?:stepped down|resigned|retired|{BE} (?:sacked|fired|ousted|dismissed|removed))"
_ADVERBS = r"(?:(?:recently|also|then|subsequently|abruptly|suddenly|quietly|reportedly|later|since|soon) )?"
_AS_POST = (
    r"(?:(?:, (?:aged |who is )?\d\d,)?"
    r" (?:as|(?P<head>(?:at|to) the (?:helm|head|top) of|in charge of)) (?P<rest>[^⟦.;]+))?"
)
_ASIDE = r"(?:, (?:who|which|an? |the |[a-z])[^⟦.]{2,200}?,)?"
_DESCRIBED = (
    r"(?:(?:an?|the|his|her|its|another|fellow|former|veteran) [^⟦.;]{2,80}?,? "
    r"|(?:(?!(?:his|her|its|their|and|of|for|in|on|at|to|from|with|who)\b)[a-z][\w-]* ){1,3})?"
)
"""What the press says of somebody before his name ("by | the little-known technocrat ⟦0⟧")."""
_REPLACED_BY = guarded(
    rf"(?:(?P<old>{MARK})(?:{_ASIDE}|,)? (?:(?:{_WENT}[^⟦.,]{{0,40}}? and (?:{BE} )?|{BE} (?:to be )?))?)?"
    rf"{_ADVERBS}(?:been )?(?:(?:replaced|supplanted)(?: as (?P<post>[^⟦.;]{{3,80}}?))? (?:by|with)|succeeded by) "
    rf"{_DESCRIBED}(?P<new>{MARK}){_AS_POST}"
)
_REPLACES = guarded(
    rf"(?:(?P<new>{MARK}),? (?:\d\d, )?(?:(?:who|which|an?) [^⟦.]{{3,160}}?, )?(?:ha[sd] )?"
    r"|\b(?:He|She|he|she) (?:ha[sd] )?|, (?:ha[sd] )?|\bby "
    r"| (?=to (?:succeed|replace)|replacing ))"
    r"(?:replaced|replaces|replacing|succeeds|succeeded|succeeding|to succeed|to replace|will (?:succeed|replace)"
    r"|supplant(?:s|ed|ing)"
    r"|(?:took|taken|takes) over (?:from|for)"
    r"|(?:was|were|has been|is) (?:chosen|picked|named|tapped|selected|appointed|brought in"
    r"|voted in|lined up) to (?:take over from|take the place of|replace|succeed)"
    r"|(?:took|taken|takes|taking) the (?:place|seat|post|position|job|role) of)"
    r"(?: one of [^⟦.,;]{3,60}?(?:,| [-—–]+))? "
    r"(?:(?:the|his|its|hawkish|hardline|ageing|aging|elderly|veteran|long-?time|long-serving|incumbent|outgoing|then"
    r"|predecessor,?|late) )*"
    rf"(?P<old>{MARK}){_AS_POST}"
)
""" "⟦0⟧ replaces ⟦1⟧ (as POST)"."""
_MADE_WAY_FOR = guarded(
    rf"(?P<old>{MARK})(?:{_ASIDE}|,)? {_ADVERBS}(?:has |have |had )?",
    r"(?:(?:made|makes|making) way for|(?:gave|gives|given|giving) way to|(?:stepped|stepping) aside for"
    r"|(?:handed|hands|handing) over(?: (?:power|the reins|the post|his post|his duties))? to"
    r"|(?:passed|handed|passes|hands|passing|handing)(?: on| over)? the (?:baton|torch|reins) to) ",
    rf"{_DESCRIBED}(?P<new>{MARK})(?:,? who (?:becomes|became|has become|is now|took over as|takes over as) "
    rf"(?P<post>[^⟦.;,]{{3,90}})|{_AS_POST})",
)
""" "⟦0⟧ made way for ⟦1⟧, who becomes POST"."""
_REPLACEMENT_OF = guarded(rf"(?P<new>{MARK})['’]s? replacement of {_DESCRIBED}(?P<old>{MARK}){_AS_POST}")
""" "⟦0⟧'s replacement of ⟦1⟧ as POST"."""
_REPLACED_WITH = guarded(
    r"\b(?:replaced|replaces|replacing|swapped) (?:(?:its|the|his|their) )?"
    rf"(?P<old>{MARK}),?(?: as (?P<post>[^⟦.;]{{3,80}}?),?)? with {_DESCRIBED}(?P<new>{MARK}){_AS_POST}"
)
""" "replaced its ambassador ⟦0⟧ with ⟦1⟧"."""
_REPLACED_HIM = guarded(
    rf"(?:(?P<old>{MARK})(?!['’]s)[^⟦.;]{{0,120}}?)?\b(?:replaced|replaces|replacing) (?:him|her)(?: \w+ly)? with ",
    rf"{_DESCRIBED}(?P<new>{MARK}){_AS_POST}",
)
""" "sacked the country's premier and replaced him with lawmaker ⟦1⟧"."""
_REPLACED_NAMING = guarded(
    r"\b(?:replaced|replaces|replacing|sacked|dismissed|ousted|removed) (?:(?:its|the|his|their) )?"
    rf"(?P<old>{MARK})[^⟦.;]{{0,90}}?,? (?:and )?(?:instead |then )?",
    r"(?:appointing|naming|installing|picking|appointed|named|installed|picked) "
    rf"(?P<new>{MARK})(?: instead| (?:to|in|as) (?:the|that|this|his|her) (?:post|position|job|office|role|place|stead"
    r"|successor|replacement)\b| to (?:succeed|replace) (?:him|her)\b)",
    _AS_POST,
)
""" "replaced Premier ⟦0⟧ after a year in office, instead appointing ⟦1⟧ to the post"."""
_OUT_AND_IN = guarded(
    rf"\b[Oo]ut (?:went|goes) (?P<old>{MARK})(?:{_ASIDE}|,)? (?:and )?in (?:came|comes) (?P<new>{MARK}){_AS_POST}"
)
_AS_TOP = pattern(rf"(?:(?:the|its|{COUNTRYS}) )*(?:top|chief|leading) (?:diplomat|soldier|envoy|official|general)\b")
""" "replaced ⟦1⟧ as | the country's top diplomat": the office told before, in other words."""
_OF_HIM = pattern(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|and) (?:(?:was|were|has|have|had|also|been|since|later|then) )*$")
_OFFICES_OF_ONE = 2
"""Offices printed with somebody, at most, that all go to who replaces him."""
_HELD_SINCE = pattern(
    r", (?:[^⟦,.;]{3,60} )?who (?:has |had )?(?:been|served as|acted as|held the (?:post|position|office|job) of) "
    r"(?P<held>[^⟦,]{3,160}?)(?= (?:since|for|from|until)\b|,)"
)
""" "⟦0⟧, who has been POST since 2007, was succeeded by ⟦1⟧"."""
_REPLACES_HOLDER = guarded(
    rf"(?P<new>{MARK}),? (?:has )?(?:replaced|succeeded|taken over from) (?:the|its|his) (?:[\w-]+['’]s )?"
    r"(?:former|previous|outgoing|ousted|sacked|then|long-?time) (?P<rest>[^⟦.;,]{3,80})"
)
""" "⟦0⟧ has replaced the country's former POST"."""
_TAKES_HIS = guarded(
    rf"(?P<new>{MARK}),? {_ADVERBS}(?:has |had )?(?:took|taken|takes|inherited|inherits|filled|fills) (?:over |up )?",
    rf"(?P<old>{MARK})['’]s? (?:former |old |previous |vacant )?(?:place|post|position|job|role|seat|office)"
    rf"(?: (?:as|of) (?P<rest>[^⟦.;]+)|(?=[.,;]|\s*$))",
)
""" "⟦0⟧ took ⟦1⟧'s place as POST"."""
_SEEN_TO_REPLACE = guarded(
    rf"\b(?:saw|seen|sees|with) (?P<new>{MARK})(?:, [^⟦.;,]{{2,80}},)? ",
    r"(?:replace|replacing|succeed|succeeding|tak(?:e|ing) over from) ",
    rf"(?P<old>{MARK}){_AS_POST}",
)
""" "The reshuffle saw ⟦0⟧ replace ⟦1⟧ as POST"."""
_IN_PLACE = pattern(rf"\bin (?:the )?place of (?P<old>{MARK})")
_HIS_PLACE = guarded(
    r"\b(?:[Hh]is|[Hh]er) (?:(?:place|seat|post|job|position|role) (?:was|has been|is being) (?:taken|filled"
    r"|assumed)(?: over)? by"
    r"|(?:place|seat|post|job|position) (?:went|goes|has gone) to|successor (?:is|was|will be)|replacement (?:is"
    rf"|was|will be)) {_DESCRIBED}(?P<who>{MARK})(?!['’]s)"
)
""" "was removed as POST and his place was taken by ⟦1⟧"."""
_FORMERLY = guarded(
    r"\b(?:[Tt]he|[Tt]hat|[Hh]is) (?:post|position|job|role|office|title) (?:was|had been) (?:previously |formerly "
    r"|until (?:now|then|recently) )?held by "
    rf"(?P<who>{MARK})(?!['’]s)"
)
""" "The post was previously held by ⟦0⟧", where the lead says that it changed hands."""
_LOSS_OF = guarded(
    r"\b[Tt]he (?:dismissal|sacking|removal|ouster|firing|departure|replacement) of (?:the |its )?",
    rf"(?P<who>{MARK})(?!['’]s)",
)
_HIS_LOSS = guarded(
    rf"(?P<who>{MARK})['’]s (?:dismissal|sacking|removal|ouster|firing|departure|replacement) ",
    r"(?:was|came|comes|follows|followed|had been|has been|is)\b",
)
""" "The dismissal of Premier ⟦0⟧ …", "⟦0⟧'s dismissal was …", where the lead says that the premier was sacked."""
_HIS_GAIN = guarded(
    rf"(?:(?P<who>{MARK})['’]s? appointment|\b[Tt]he appointment of (?P<whom>{MARK}),?) "
    r"(?:comes|came|follows|followed|was|is|has|marks|ends)\b"
)
""" "⟦0⟧'s appointment comes …", where the lead says that the country has named a new POST."""
_DISMISSAL_OF = guarded(
    r"\b(?:including|reported|announced|confirmed|ordered|carried out|saw|change (?:was|is)) the ",
    r"(?:dismissal|sacking|removal|ouster|firing|retirement|resignation) of (?:the |its |\d\d-year-old )?",
    rf"(?P<who>{MARK})(?=[.,;]|\s*$)",
)
""" "a reshuffle, including the dismissal of ⟦0⟧, POST and POST": of the offices printed with him."""
_CALLED = guarded(
    rf"(?:(?P<whom>{MARK}),? (?:was|has been) )?(?:referred to|identified|described|introduced|named|listed|cited"
    r"|mentioned|called) ",
    rf"(?:(?P<who>{MARK}),? (?:(?:one|who|an?) [^⟦.;]{{3,60}}, )?)?as [\"“]?(?:(?:the|its|their) )?"
    rf"[\"“]?(?:(?:new|{COUNTRYS}) )*"
    r"(?P<rest>[^⟦.;,\"”]{3,80}?)(?= (?:when|on|while|during|in (?:an?|its)|at (?:an?|its|the))\b|[.,;\"”]|\s*$)",
)
""" "KCNA referred to ⟦0⟧ as defence minister", where the lead says that the post changed hands."""
_UNTIL_NOW = r"(?:previously|formerly|until (?:recently|then|now)|once|long|hitherto|last)"
_CALLED_INSTEAD = guarded(
    rf"(?:\b(?:referred to|identified|described|introduced|presented|named|listed|cited|called) (?P<new>{MARK})"
    rf"|(?P<whom>{MARK}),? (?:was|has been) (?:referred to|identified|described|introduced|presented|listed)) as "
    rf"(?:(?:the|its|their|new|{COUNTRYS}) )*(?P<rest>[^⟦.;,]{{3,90}}?),? "
    rf"(?:(?:and )?not (?P<not>{MARK}),? who (?:had )?{_UNTIL_NOW}"
    r"|an? (?:[\w-]+ ){0,2}?(?:post|position|job|title|role) (?:that (?:had|has) been )?"
    rf"(?:{_UNTIL_NOW} )*held (?:\w+ )?by (?P<old>{MARK}))"
)
""" "KCNA identified ⟦0⟧ as POST, a position previously held by ⟦1⟧"."""
_NEW = pattern(r"\b[Nn]ew(?:ly[- ]\w+ed)?\b")
_EMPTY = frozenset(["the", "of", "and"])
_PREMIERS = frozenset(["premier", "prime minister"])
_IN_THE_PLACE = "place of"
""" "appointed ⟦0⟧ as POST in place of ⟦1⟧"."""
TAKES_PLACE = pattern(r"\b(?:will|is to) (?:succeed|replace|take over from) [A-Z][\w-]+")
"""Behind a name: a successor, said in other words than a verb of appointing."""
_SUCCEEDS_SURNAME = guarded(
    rf"(?P<new>{MARK})(?:,|,? [^⟦;.]{{0,160}}?,?)? (?:will|is to) (?:succeed|replace|take over from) ",
    r"(?P<old>[A-Z][\w-]+|him|her)(?=[,.;]|\s*$| (?:as|in|at)\b)",
)
""" "⟦0⟧, POST, was promoted …, while ⟦1⟧ will succeed Ri": him of this surname whom the sentence names."""
_HEDGED = pattern(
    r"\b(?:(?:to|may|might|could|must) have(?: been)?|(?:will|would|could|may|might) be"
    r"|(?:expected|likely|tipped|set|due|poised|believed|rumou?red|thought)(?: to(?: be)?)?)\s*$"
)
_BEFORE = 40
"""Characters before the verb that may say that it is no more than supposed."""
_TOLD_IN_TURN: tuple[Guarded, ...] = (
    _REPLACED_NAMING, _REPLACED_WITH, _REPLACED_HIM, _REPLACED_BY, _REPLACES, _OUT_AND_IN, _MADE_WAY_FOR,
    _REPLACEMENT_OF, _TAKES_HIS, _SEEN_TO_REPLACE,
)  # fmt: skip


def successions(
    view: SentenceView,
    named_at: PostsAt,
    in_question: PostInQuestion,
    *,
    told: Collection[str],
    given: tuple[str, ...],
    lost: tuple[str, ...],
    given_before: Callable[[int], tuple[str, ...]],
    is_aside: Callable[[int], bool],
) -> Iterator[Found]:
    """The changes of those who took another's place, and of those who lost theirs.

    `named_at`: the posts that words at a skeleton offset name; `in_question`: the post of the lead; `told`: those of
    whom changes have been told, so that one of theirs without a post is news too; `given`: the posts to which the
    sentence appoints somebody; `lost`: the posts that it takes from somebody; `given_before`: of several
    posts that it gives, those told last before a document offset.
    """
    sides: tuple[tuple[str, Action], ...] = (("old", "relieved"), ("new", "appointed"))
    asked = in_question.posts
    for m in _CALLED.finditer(view.skeleton) if asked else ():
        called = named_at(m.start("rest"), m.group("rest"))
        asked = called if _same_office(called, asked) else asked  # named more fully than in the lead
    by_somebody: set[str] = set()
    """Those whom somebody replaced with others; he took no office himself."""
    for replacing in _TOLD_IN_TURN:
        for m in replacing.finditer(view.skeleton):
            if replacing in (_REPLACED_NAMING, _REPLACED_WITH):
                by_somebody.add(m["old"])
            elif replacing is _REPLACES and m["old"] in by_somebody:
                continue
            verb = _VERB.search(view.skeleton, m.start())
            told_at = verb.start() if verb is not None else m.start()
            if is_aside(m.start()) or _HEDGED.search(view.skeleton, max(0, told_at - _BEFORE), told_at):
                continue
            old = view.named(m.group("old"))[0] if m.group("old") else None
            if replacing is _REPLACES and m.group("new") and of_leader(view, view.named(m.group("new"))[0]):
                continue  # "leader ⟦0⟧ has replaced ⟦1⟧": with whom, is told elsewhere
            unread = replacing is _REPLACED_BY and old is None and not m["rest"]
            if unread and not _OF_HIM.search(m.string[: m.start()]):
                continue  # of whom, stands where no pattern reads it
            words = "rest" if m.group("rest") else "post" if m.groupdict().get("post") else ""
            posts = named_at(m.start(words), m.group(words)) if words else ()
            if m.groupdict().get("head") and m["rest"]:
                posts = named_at(m.start("rest"), f" to head {m.group('rest')}")
            at: tuple[Span, ...] = ()
            if not posts and replacing is _REPLACED_BY and (held := _HELD_SINCE.search(m.group())) is not None:
                told_of = named_at(m.start() + held.start("held") - 1, f" {held['held']}")
                posts = tuple(p for p in told_of if p not in TOO_BARE)
            if not posts and (office := office_of(old)) and old is not None:
                posts, at = office, tuple(old.post_spans)
            elif not posts and m.group("new") is None and (near := given or given_before(view.to_document(m.start()))):
                posts = near  # "elected ⟦0⟧ as premier to replace ⟦1⟧"
            elif not posts and replacing is _REPLACES and (
                new := in_question.introduced(view, view.named(m.group("new"))[0] if m.group("new") else None)
            ):
                posts, at = new[1], (new[2],)
                yield Found(new[0], "appointed", posts, None, view.span(*m.span()), False, post_at=at)
            elif not posts and replacing is _REPLACED_HIM and old is None:
                posts = in_question.told_in(view.skeleton)  # "sacked the premier and replaced him with ⟦1⟧"
                if not posts:
                    continue
            elif not posts and replacing is _REPLACES and (comes := _newcomer(view, m)) is not None:
                posts, at = office_of(comes), tuple(comes.post_spans)  # "new envoy ⟦0⟧ arrived …, replacing ⟦1⟧"
                yield Found(comes, "appointed", posts, None, view.span(*m.span()), False, True, post_at=at)
            elif not posts and (not told or in_question.told_in(view.skeleton)):  # "replaced its premier, naming ⟦0⟧ …"
                posts, at = in_question.told_in(view.skeleton) or asked, in_question.spans
            pair = [view.named(m[side])[0].name if m[side] else None for side in ("new", "old")]
            named = m.group("rest") and _AS_TOP.match(m.group("rest")) is None
            if not posts and (named or not told or not (None in pair or set(told).intersection(pair))):
                continue
            span = view.span(*m.span())
            for side, action in sides:
                person = view.named(m.group(side))[0] if m.group(side) else None
                if person is not None and person.native:
                    yield Found(person, action, posts, None, span, not posts, post_at=at)
    for m in _SUCCEEDS_SURNAME.finditer(view.skeleton):
        person = view.named(m["new"])[0]
        others = [other for other in view.mentions if other is not person and other.span[0] < person.span[0]]
        meant = others if m["old"] in ("him", "her") else [o for o in others if o.name.split()[0] == m["old"]]
        for old in meant if len(meant) == 1 else ():
            if (posts := office_of(old)) and person.native and not is_aside(m.start()):
                at = tuple(old.post_spans)
                yield Found(old, "relieved", posts, None, view.span(*m.span()), False, True, post_at=at)
                yield Found(person, "appointed", posts, None, view.span(*m.span()), False, post_at=at)
    for m in _CALLED_INSTEAD.finditer(view.skeleton):
        posts = named_at(m.start("rest"), m.group("rest"))
        came, went = m["new"] or m["whom"], m["not"] or m["old"]
        pairs: tuple[tuple[str, Action], ...] = ((came, "appointed"), (went, "relieved"))
        for mark, action in pairs if posts and not is_aside(m.start()) else ():
            person = view.named(mark)[0]
            if person.native:
                yield Found(person, action, posts, None, view.span(*m.span()), False)
    for m in _IN_PLACE.finditer(view.skeleton) if given and _IN_THE_PLACE in view.skeleton else ():
        person = view.named(m.group("old"))[0]
        if person.native:
            yield Found(person, "relieved", given, None, view.span(*m.span()), False)
    for told_so, action, posts in (
        (_HIS_PLACE, "appointed", lost),
        (_FORMERLY, "relieved", in_question.posts),
        (_HIS_GAIN, "appointed", () if told else in_question.posts),
    ):
        for m in told_so.finditer(view.skeleton) if posts else ():
            person = view.named(m["who"] or m["whom"])[0]
            if person.native and not is_aside(m.start()):
                yield Found(person, action, posts, None, view.span(*m.span()), False)
    for m in _DISMISSAL_OF.finditer(view.skeleton):
        person = view.named(m.group("who"))[0]
        offices = tuple(p for p in person.posts if not p[0].isupper() and not is_rank(p))
        if person.native and not is_aside(m.start()):
            at = tuple(person.post_spans)
            yield Found(person, "relieved", offices, None, view.span(*m.span()), False, post_at=at)
    losses = [*_LOSS_OF.finditer(view.skeleton), *_HIS_LOSS.finditer(view.skeleton)] if in_question.posts else []
    for m in losses:
        person = view.named(m.group("who"))[0]
        theirs = office_of(person) or in_question.posts
        if person.native and not is_aside(m.start()) and theirs == in_question.posts:
            yield Found(person, "relieved", in_question.posts, None, view.span(*m.span()), False)
    for m in _CALLED.finditer(view.skeleton) if in_question.posts else ():
        if bool(m["who"]) is bool(m["whom"]):
            continue
        person = view.named(m["who"] or m["whom"])[0]
        called = named_at(m.start("rest"), m.group("rest"))
        if person.native and not is_aside(m.start()) and _same_office(called, in_question.posts):
            yield Found(person, "appointed", called, None, view.span(*m.span()), False)
    for person in view.mentions if asked and " new " in view.sentence.text else ():
        office = office_of(person)
        if person.native and office and _same_office(office, asked) and _printed_as_new(view, person):
            yield Found(person, "appointed", office, None, person.span, False, post_at=in_question.spans)
    for m in _REPLACES_HOLDER.finditer(view.skeleton):
        person = view.named(m.group("new"))[0]
        posts = named_at(m.start("rest"), m.group("rest"))
        if posts and person.native and not is_aside(m.start()):
            yield Found(person, "appointed", posts, None, view.span(*m.span()), False)


def _newcomer(view: SentenceView, m: re.Match[str]) -> Mention | None:
    """Who is printed with a new office before a clause without subject that says whom he replaces."""
    before = view.mentions[: next((k for k, p in enumerate(view.mentions) if f"⟦{k}⟧" == m["old"]), 0)]
    new = [p for p in before if p.native and office_of(p) and _NEW.search(_title(view, p)) is not None]
    return new[0] if m["new"] is None and len(new) == 1 else None


def _title(view: SentenceView, person: Mention) -> str:
    """What is printed of somebody before the name."""
    begin = view.sentence.start
    return view.sentence.text[view.tokens[person.start].start - begin : person.span[0] - begin]


def _printed_as_new(view: SentenceView, person: Mention) -> bool:
    """Whether "new" stands before the office of somebody ("| new Commerce Minister ⟦0⟧ took part")."""
    return any(t.text == "new" for t in view.tokens[max(0, person.start - 1) : person.start + 1])


def of_leader(view: SentenceView, person: Mention) -> bool:
    """Whether somebody is printed as the leader, who does it and is not done to ("leader ⟦0⟧")."""
    return any(t.text.lower() == "leader" for t in view.tokens[max(0, person.start - 1) : person.end])


def _same_office(called: tuple[str, ...], asked: tuple[str, ...]) -> bool:
    """Whether somebody is called what the lead says changed hands, be it more fully ("military chief" there, "chief of
    the General Staff" here)."""
    if called == asked:
        return True
    if len(called) != 1 or len(asked) != 1 or called[0] in TOO_BARE:
        return False
    role, role_asked = called[0].split(" of ")[0], asked[0].split(" of ")[0]
    if role == role_asked == "minister":  # "coal minister" there, "minister of Coal Industry" here
        wider, named = (set(post.lower().split()[2:]) - _EMPTY for post in (called[0], asked[0]))
        return bool(named) and named <= wider
    if _PREMIERS.issuperset((role, role_asked)):
        return True
    if " of a " in asked[0]:  # "chairman of a provincial committee"
        return role == role_asked
    return " of " not in asked[0] and role.split()[-1] == asked[0].split()[-1] != "minister"


def office_of(old: Mention | None) -> tuple[str, ...]:
    """The office printed with who was replaced ("Premier ⟦0⟧ was replaced with …"); ranks stay his."""
    held = old.posts if old is not None else []
    offices = [p for p in held if not p[:1].isupper() and not is_rank(p) and not p.startswith(DEPUTY_TO)]
    if old is not None and not offices:
        offices = [p for p in old.open_roles if p not in TOO_BARE and not is_rank(p)]
    return tuple(offices) if len(offices) <= _OFFICES_OF_ONE else ()
