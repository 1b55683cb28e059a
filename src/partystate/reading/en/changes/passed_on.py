"""To whom a post just told to be lost went, and from whom one just told to be given was taken.

"⟦0⟧ was dismissed as premier. | ⟦1⟧ took over", "… | His successor is ⟦1⟧", "… | The post went to ⟦1⟧"; "⟦0⟧ was named
premier, | ousting ⟦1⟧", "… | His predecessor, ⟦1⟧, was dismissed". The post is that of the change told last, in the
same sentence or in the one right before.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.changes.change_patterns import ADVERBS, BE, REPORTED, is_rank
from partystate.reading.en.changes.successions import office_of
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARK, pattern
from partystate.reading.report import GIVEN, Action

_ENDS = (
    r"(?=[.,;”\"]|\s*$| (?:on|in|last|after|this|by|when)\b| (?:from|to) ⟦"
    r"| at (?:an?|the) (?:[\w’'-]+ ){0,3}?(?:meeting|session|plenum|congress|assembly)\b)"
)
_WORK = r"(?:post|position|job|role|office|seat|portfolio)s?"
_THE_POST = rf"(?:the|that|his|her|their) (?:vacant |vacated |same |top )?{_WORK}(?! of\b)"
_HIS = r"(?:the|his|her|their)"
_ASIDE = r"(?:, [^⟦.;,]{2,90}(?:, [^⟦.;,]{2,60})?,| \(\d\d\)| –[^⟦.;,–]{2,60}–|,)?"
_DESCRIBED = r"(?:(?:(?:an?|the|his|her|its|another|fellow|former|veteran) [^⟦.;,]{2,60}?|[a-z][a-z-]*),? )?"
_HAS = rf"(?:(?:has|have|had|also|then|since|now|reportedly|just|(?:is|was) {REPORTED} to have) )*"
_NAMED = r"(?:named|appointed|elected|chosen|picked|tapped|selected|installed|brought in|introduced"
_NAMED += r"|voted in|promoted|elevated)"
_IN_PLACE = (
    rf"(?:in {_HIS} (?:place|stead)|as {_HIS} (?:successor|replacement)"
    r"|to (?:replace|succeed) (?:him|her|them))"
)
_TAKES = (
    r"(?:(?:took|takes|taken|will take) over"
    rf"(?: {_THE_POST}| (?:his|her) (?:duties|work)| (?:from|for) (?:him|her))?"
    rf"|(?:took|takes|taken|will take)(?: up)? (?:(?:his|her) place|{_THE_POST})|(?:assum|fill)(?:ed|es|s) {_THE_POST}"
    rf"|(?:is|was|became|becomes|will be) {_HIS} (?:new )?(?:successor|replacement)"
    r"|(?:stepped|steps) into (?:his|her) shoes"
    rf"|{BE}{ADVERBS} {_NAMED} {_IN_PLACE})"
)
_TO_HIM: Final[tuple[Guarded, ...]] = (
    guarded(rf"(?P<who>{MARK}){_ASIDE} {_HAS}{_TAKES}{_ENDS}"),
    guarded(
        r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:new )?(?:successor|replacement) (?:is|was|will be"
        r"|as [a-z ]{3,30} is) ",
        rf"{_DESCRIBED}(?P<who>{MARK})(?!['’]s)",
    ),
    guarded(
        rf"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]hat) (?:vacant |former |old )?{_WORK} (?:(?:was|has been|had been|is being) "
        r"(?:taken|filled|assumed|inherited)(?: over| up)? by"
        r"|(?:went|goes|has gone|passed|has passed|fell|(?:was|has been) (?:given|handed|entrusted)) to) ",
        rf"{_DESCRIBED}(?P<who>{MARK})(?!['’]s)",
    ),
    guarded(
        rf"\b(?:put|placed|installed|installing|putting) {_DESCRIBED}(?P<who>{MARK}){_ASIDE} "
        rf"in (?:{_HIS} (?:place|stead)|{_THE_POST})"
    ),
    guarded(
        rf"\bwith {_DESCRIBED}(?P<who>{MARK}){_ASIDE} (?:taking (?:over|up|(?:his|her) place)(?: {_THE_POST})?"
        rf"|assuming {_THE_POST}|(?:succeeding|replacing) (?:him|her)|(?:being )?{_NAMED} {_IN_PLACE}){_ENDS}"
    ),
)
_TO_HIM_HERE: Final = guarded(
    rf",(?: and)? (?:(?:replaced|succeeded) by|making way for|giving way to) {_DESCRIBED}(?P<who>{MARK})(?!['’]s)"
)
""" "was dismissed as POST, | replaced by ⟦1⟧"."""
_LOSSES = "|".join(sorted((v for v, action in ACTIONS.items() if action == "relieved"), key=len, reverse=True))
_GOES = (
    rf"(?:{BE}{ADVERBS} (?:{_LOSSES}|transferred|moved|retired|sent|given|appointed|named)\b"
    r"|(?:has |had )?(?:stepped down|resigned|retired|left|lost|held|served|been in)\b)"
)
_FROM_HIM: Final[tuple[Guarded, ...]] = (
    guarded(rf"\b(?:[Hh]is|[Hh]er|[Tt]he) (?:immediate )?predecessor,? (?P<who>{MARK}){_ASIDE} {_GOES}"),
    guarded(rf"(?P<who>{MARK}), (?:his|her|the) (?:immediate )?predecessor(?: in (?:the|that) {_WORK})?, {_GOES}"),
    guarded(rf"(?P<who>{MARK}),? {_HAS}(?:lost|loses) (?:the|that) {_WORK}{_ENDS}"),
    guarded(
        rf"\b[Tt]he (?:previous|outgoing|former|old) (?:[a-z]+[ -])?[a-z]+,? (?P<who>{MARK}){_ASIDE} ",
        rf"(?:{_GOES}|loses|leaves|steps down|retires|goes)\b",
    ),
)
_FROM_HIM_HERE: Final[tuple[Guarded, ...]] = (
    guarded(rf", (?:ousting|unseating|displacing|supplanting|edging out) {_DESCRIBED}(?P<who>{MARK})(?!['’]s)"),
    guarded(
        rf", an? (?:[\w-]+ )?{_WORK} (?:that |which )?(?:(?:was|had been|has been) )?"
        rf"(?:previously|formerly|hitherto|until (?:now|recently|then)) held by {_DESCRIBED}(?P<who>{MARK})"
        r"(?!['’]s|,? (?:who|until (?:his|her)) (?:(?:was|has been|had) )?(?:executed|died|purged|death))"
    ),
    guarded(
        r"⟧, who (?:replaces|replaced|has replaced|succeeds|succeeded|takes over from|took over from) "
        rf"{_DESCRIBED}(?P<who>{MARK})(?!['’]s)"
    ),
    guarded(
        r" (?:following|after|upon) the (?:dismissal|sacking|removal|ouster|firing|departure|resignation"
        r"|retirement) of ",
        rf"{_DESCRIBED}(?P<who>{MARK})(?!['’]s)",
    ),
)
_IS_NAMED = rf"{BE}{ADVERBS} {_NAMED}"
_OF_LEAD: Final[tuple[tuple[Guarded, Action], ...]] = (
    (guarded(rf"(?P<who>{MARK}){_ASIDE} {_IS_NAMED} (?:to {_THE_POST}|(?:in place|instead) of ⟦)"), "appointed"),
    (guarded(rf"\b[Tt]he new (?:minister|envoy|ambassador|chief|head) is {_DESCRIBED}(?P<who>{MARK})"), "appointed"),
    (guarded(rf"\bthe appointment of {_DESCRIBED}(?P<who>{MARK})(?=[.,;]|\s*$)"), "appointed"),
    (guarded(rf"\blost (?:his|her|the|that) {_WORK} to {_DESCRIBED}(?P<who>{MARK})(?!['’]s)"), "appointed"),
    (guarded(rf"(?P<who>{MARK}){_ASIDE} {_HAS}lost (?:his|her) {_WORK}{_ENDS}"), "relieved"),
    (guarded(rf"\b(?:in place|instead) of {_DESCRIBED}(?P<who>{MARK})(?!['’]s)"), "relieved"),
    (guarded(rf"\b(?:took|taken|takes)(?: over)? {_THE_POST} from {_DESCRIBED}(?P<who>{MARK})(?!['’]s)"), "relieved"),
)
""" "was appointed to the post", "in place of ⟦1⟧", where the lead says which post has changed hands."""
_APART = pattern(r"[,.;]")
SIGNS: Final[tuple[str, ...]] = (
    *"successor predecessor ousting unseating displacing supplanting".split(),
    *("edging out", "way for", "way to", "held by", "went to", "goes to", "gone to", "passed to", "fell to"),
    *("given to", "handed to"),
    *("taken by", "filled by", "lost the", "lost that", "taking over", "took over", "takes over", "taken over"),
    *("took his", "took her", "took the", "took that", "takes the", "takes his", "takes her", "replaced by"),
    *("succeeded by", "assumed the", "assumed that", "his place", "her place", "his stead", "her stead"),
    *("replace him", "replace her", "succeed him", "succeed her", "ing him", "ing her", "the dismissal of"),
    *(f"{whose} {work}" for whose in ("the", "that", "his", "her") for work in ("post", "job", "position")),
    *("he previous ", "he outgoing ", "he former ", "he old ", "s seat"),
    *("place of", "instead of", "he new minister", "he new envoy", "he new head", "he new chief", "the appointment of"),
    *("s place", "s successor", "who replace", "who has replaced", "who succeed", "over from"),
    *(f"the {loss} of" for loss in "sacking removal ouster firing departure resignation retirement".split()),
)
"""One of the words without which nothing of this is told."""
_FORMS: Final[tuple[tuple[Guarded, Action, bool], ...]] = (
    *((form, "appointed", False) for form in _TO_HIM),
    (_TO_HIM_HERE, "appointed", True),
    *((form, "relieved", False) for form in _FROM_HIM),
    *((form, "relieved", True) for form in _FROM_HIM_HERE),
)
"""Each form, what it tells, and whether the change it goes on from stands in the same sentence."""
_TURNS: Final[dict[Action, frozenset[Action]]] = {"appointed": frozenset(["relieved"]), "relieved": GIVEN}
"""What must have been told before: one is given what another lost, and loses what another was given."""
_OFFICES_OF_ONE: Final = 2
"""Posts of one change, at most, that pass on together."""


def passed_on(
    view: SentenceView,
    found: list[Found],
    before: Found | None,
    is_aside: Callable[[int], bool],
    asked: tuple[str, ...] = (),
) -> list[Found]:
    """The changes of a sentence with those of who followed, or came before, the people of the changes told.

    `found`: what the sentence tells otherwise; `before`: the last change of the sentence right before, if it told one;
    `asked`: the post that the lead says has changed hands, while nobody has been told to have got or lost it.
    """
    told = list(found)
    for form, action, here in _FORMS:
        for m in form.finditer(view.skeleton):
            person = view.named(m["who"])[0]
            alike = [f for f in told if f.mention is person and (f.action in GIVEN) == (action in GIVEN)]
            if not person.native or is_aside(m.start()) or any(f.posts or f.same_post for f in alike):
                continue
            at = view.to_document(m.start("who"))
            earlier = [f for f in found if f.mention is not person and f.mention.span[0] < at]
            last = max(earlier, key=lambda f: f.mention.span[0]) if earlier else None if here else before
            if last is None or last.action not in _TURNS[action]:
                continue
            between = view.skeleton[: m.start()].rpartition("⟧")[2]
            if form is _FROM_HIM_HERE[-1] and _APART.search(between) is not None:
                continue  # "was named premier, | following the removal of ⟦1⟧", of whatever
            posts = tuple(p for p in last.posts if not is_rank(p)) or office_of(last.mention)
            if len(posts) > _OFFICES_OF_ONE or (last.posts and not posts):
                continue
            told = [f for f in told if f not in alike]
            told.append(Found(person, action, posts, None, view.span(*m.span()), not posts, post_at=(last.span,)))
    return _of_lead(view, told, asked, is_aside) if asked else told


def _of_lead(
    view: SentenceView, told: list[Found], asked: tuple[str, ...], is_aside: Callable[[int], bool]
) -> list[Found]:
    """The same where the lead says which post has changed hands: of it they were given or robbed."""
    either = [(form, action) for form, action, here in _FORMS if not here]
    for form, action in (*either, *_OF_LEAD):
        for m in form.finditer(view.skeleton):
            person = view.named(m["who"])[0]
            known = [f for f in told if f.mention is person]
            if person.native and not is_aside(m.start()) and not any(any(f.posts) for f in known):
                told = [f for f in told if f.mention is not person]
                told.append(Found(person, action, asked, None, view.span(*m.span()), False))
    return told
