"""Talks told by what was said at them: "⟦0⟧ said this on May 3 when meeting ⟦1⟧", "…, said ⟦0⟧ when receiving ⟦1⟧".

Reports on an envoy's day abroad quote his host first and tell only behind it when and to whom he spoke. The groups are
those of `head_patterns`.
"""

from __future__ import annotations

from collections.abc import Iterator

from partystate.reading.en.heads.clause import ADVERB, DAY
from partystate.reading.en.heads.head_patterns import ASSEMBLED
from partystate.reading.en.heads.talks_words import TALK
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARK, MARKS
from partystate.reading.report import EventKind

_SAID_SO = (
    r"(?:(?:said|stressed|noted|stated|declared|underlined|underscored|made|gave|expressed) (?:this|these|so|it)"
    r"(?: (?:remarks?|words|point|view|stand|call|appeal|statements?|comments?|affirmation|proposal|pledge))?"
    r"|made (?:the|his|her|that|those) (?:remarks?|statements?|comments?|call|appeal|affirmation|proposal|pledge))"
)
_ON = rf"(?:,? (?:{DAY}))*,?"
_CREDENTIALS = r" (?:(?:the|his|her) )?credentials(?: (?:of|from))?"
_WHEN_MEETING = (
    r"(?:when|while|after|on|upon|as(?= (?:he|she|they)\b)) (?:he |she |they )?"
    r"(?:met|meeting|received|receiving)(?: with)?"
    rf"(?: and (?:had|having) {TALK}(?:talks?|conversation) with)?"
    rf"(?:(?: (?:{DAY}))?{_CREDENTIALS})?"
    rf"|(?:when|while|after|on|upon) (?:he |she )?accept(?:ed|ing)(?: (?:{DAY}))?{_CREDENTIALS}"
)
_IN_TALKS = rf"(?:at|in|during) {TALK}(?:talks?|conversation|meeting|interview) with"
_SAID_WHEN = (
    rf"{_SAID_SO}{_ON} (?:{_WHEN_MEETING}|{_IN_TALKS})"
    rf"|was (?:speaking|talking){_ON} (?:during|at) (?:a|his|her) (?:talks?|conversation|meeting)(?: here)?{_ON} with"
)
"""What is quoted before was said at a meeting: "⟦0⟧ said this on May 3 when meeting ⟦1⟧"."""
_CALLED_ON_HIM = (
    r"(?:called on|visited|paid (?:an? )?(?:[\w-]+ )?(?:call on|visit to)"
    r"|present(?:ed|ing) (?:his|her) credentials to) (?:him|her)\b"
)
_SAID_WHEN_CALLED = rf"{_SAID_SO}{_ON} when"
_SAID = (
    r"(?:said|noted|stressed|stated|declared|remarked|affirmed|underlined|underscored|emphasi[sz]ed|told|added|hoped"
    r"|asserted|pointed out)"
)
_PRAISED = r"(?:praised|hailed|lauded|appreciated|expressed|voiced|reaffirmed|wished) [^.;⟦]{3,200}?"
_SPOKE = (
    rf"(?:{_SAID}|exchanged|discussed|expressed|wished|asked|referred|praised|expounded|hailed|thanked|congratulated"
    r"|lauded|appreciated|highlighted|voiced|conveyed|recalled|reiterated|reaffirmed|proposed|suggested|informed|valued"
    r"|spoke|called|extended|briefed|urged|welcomed|confirmed)"
)
"""What a host does when he meets a guest, before what he told him."""
_TITLED = r"[A-Z][a-z]+ [^,.;:⟦“\"]{3,80}?"
"""A host by his title and a name that shows no sign of being one ("Sultan of Oman Qaboos Bin Said")."""
_ANYONE = rf"{MARKS}|He|She|[A-Z][^.⟦]{{3,160}}?"
_THAT_HOST = r"[Tt]he (?:[\w-]+ ){0,3}?[a-z]+(?: [a-z]+)?"
""""the Namibian president": a host named before."""


def told_by_words() -> Iterator[tuple[EventKind, Guarded]]:
    """The patterns, with the kind each tells."""
    verb = rf"(?:{ADVERB}| )"
    yield "talks", guarded(rf"(?P<s>{_ANYONE}){verb}", core=rf"(?P<v>{_SAID_WHEN}) (?P<o>.+)")
    yield "talks", guarded(
        rf"(?P<o>{_ANYONE}){verb}", core=rf"{_SAID_WHEN_CALLED} (?P<s>{MARKS}){verb}(?P<v>{_CALLED_ON_HIM})"
    )
    talk = (
        r"(?:at|in|during) (?:(?:an?|the|his|her|their) (?:\w+ ){0,2}?(?:talk|conversation|meeting|interview)s?"
        r"|(?:\w+ )?talks)"
    )
    talk += rf"(?:,? (?:{DAY}))? [wW]ith"
    # [wW]: so is the rarer word before it the guard
    guest = rf" (?:{_WHEN_MEETING}|{talk}) (?P<o>(?:(?!\bthat\b)[^.;]){{0,160}}?{MARK}.*)"
    his_office = r"(?: of (?:this|that|the) country)?(?:, [^,.;⟦]{3,100},)?"
    yield "talks", guarded(rf"(?P<v>{_SAID}) (?P<s>{MARKS}|{_TITLED}){his_office}{_ON}", core=guest)
    yield "talks", guarded(rf"(?P<s>{MARKS}|[Hh]e|[Ss]he){ADVERB}(?P<v>{_SAID}|{_PRAISED}){_ON}", core=guest)
    yield "talks", guarded(
        rf"(?P<s>{MARKS}){ADVERB}(?P<v>told) (?P<o>{MARKS}){_ON}", core=rf" {_WHEN_MEETING}(?: (?:him|her|them)\b)?"
    )
    meeting = r"(?:(?:[Ww]hen|[Ww]hile|[Uu]pon) )?(?:[Mm]eeting|[Rr]eceiving|[Tt]alking|[Cc]onversing)(?: with)?"
    meeting += r"(?: (?:(?:the|his|her) )?credentials (?:of|from))?"
    for met, host in (("[^;.]{3,300}?", MARK), (rf"[^;.]*?{MARK}[^;.]{{0,200}}?", f"he|she|{_THAT_HOST}")):
        yield "talks", guarded(
            rf"^(?:(?:{DAY}|On [A-Z][a-z]+[.\u2024]? \d+),? )?(?P<v>{meeting}"
            rf"|(?:[Ss]peaking )?(?:[Ii]n|[Dd]uring|[Aa]t) (?:(?:an?|the|his|her|their) )?{TALK}"
            r"(?:talks?|conversation|meeting|interview)(?: there| here)? with) ",
            rf"(?P<o>{met}), (?:(?:{DAY}),? )?(?P<s>{host})(?!['’]s),?",
            core=rf" (?:[a-z]+ly )?{_SPOKE}\b",
        )
    yield "meeting", guarded(
        rf"\b(?P<v>said|noted|stated|stressed) (?P<s>{MARKS})(?:, [^,.;⟦]{{3,100}})?,?{_ON}",
        core=r" (?:(?:when|while|in) )?(?:addressing|(?:an? )?(?:[\w-]+ )?(?:speech|address) (?:made |delivered )?at) "
        rf"(?P<n>(?:an?|the) (?:[\w'’/-]+ ){{0,12}}?{ASSEMBLED}\b(?= (?:of|held|on|in)\b)[^,;⟦]*)",
    )
