"""The words of an unnamed group: cut to the noun phrase, and refused where they only point back.

"officials of the ministry on the occasion of its anniversary" is "officials of the ministry"; "the participants" are
those whom the report has told of already.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from partystate.reading.first_letters import compiled
from partystate.reading.guards import guarded
from partystate.reading.patterns import WEEKDAY, pattern

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
GOES_ON = (
    r"(?! [^,;]{3,120},(?: (?:and|including|other|the|an?))* (?:[\w’'-]+ ){0,3}?(?:delegations?|groups?|compatriots"
    r"|officials|members|envoys|guests|teams?|troupes?|representatives|attaches|students|youths?|personages|citizens)\b)"
)
"""Behind an occasion told amid a list: "a group in celebration of the day, | a delegation of B and other guests"."""
_BEHIND = pattern(
    r",? (?:as (?:it|he|she|they|part|a token)\b|(?:even )?though\b|although\b|because\b|when\b|while\b|where\b|amid\b"
    r"|expressing\b|saying\b|wishing\b|looking\b|with (?:the numbers|deep|warm|bitter|great|a view|due)\b"
    r"|on (?:the|this|that) (?:occasion(?! of [^,;]{3,90}, (?:including|and|diplomatic|[a-z]+ (?:envoys|members"
    r"|representatives|officials|delegations))\b)|spot|same day|day)\b|on the (?:eve|\d+\w* \w*\s*anniversary)\b"
    rf"|on {_MONTH}[.\u2024]? \d|(?:on )?{WEEKDAY}\b"
    rf"|in (?:celebration|honou?r|memory|welcome|commemoration)\b{GOES_ON}"
    r"|(?:this (?:morning|afternoon|evening|day)|that day|last (?:night|evening)|today|yesterday)\b(?!['’]s)"
    r"|at (?:the\s+)?(?:[A-Z]\w+ ){1,4}(?:Airport|Station)\b"
    r"|at the (?:meeting|ceremony|reception|banquet|performance|talks|session|airport|station|end|same time)\b"
    rf"|to (?:celebrate|mark|commemorate)\b{GOES_ON}"
    r"|to (?:bid|express|mourn|pay|see|greet|welcome|congratulate|participate|take part)\b"
    r"|(?:the )?(?:previous|same|next) (?:day|week)\b|the day (?:before|after)\b|[—–]|(?:right|shortly|soon) after\b"
    r"|(?:which|that) (?:arrived|came to|ended|opened|closed|performed|began)\b"
    r"|(?:saluting|waving|smiling|clapping|applauding)\b|at the (?:railway )?station\b"
    r"|and (?:visited|toured|inspected|gave|encouraged|conveyed|expressed|had|posed|talked|then|went|consoled|comforted"
    r"|(?:[a-z]+ly )?(?:congratulated|encouraged)"
    r"|shared|wished|asked|discussed|spent|presented|exchanged|handed|laid|paid|shook)\b"
    r"|(?:watched|enjoyed) (?:it|the)\b|headed for\b|called (?:at|on) (?=the\b|an?\b|[A-Z])"
    r"|in an? [\w-]+ (?:and [\w-]+ )?atmosphere\b|respectively\b|there$|here (?:at|on)\b)"
)
"""Where a group's noun phrase is over: an adverbial clause, a day, an occasion, the next predicate."""
_VENUE = pattern(
    r" took place.*| (?<!employees[ ])(?<!workers[ ])(?<!students[ ])(?<!teachers[ ])at (?:(?:the|its|a)\b|[A-Z]).*"
    r"| [a-z]+ly$| with .*| by [a-z]+ing\b.*| marking .*"
    r"| (?<!attached[ ])(?<!belonging[ ])to (?!the\b|an?\b|[A-Z])[a-z]+ .*"
)
"""Behind the name of those who perform: where or how they did."""
_INTRODUCED = pattern(
    r"(?:met and )?had (?:[\w-]+ ){0,4}?(?:talks?|con(?:vers|serv)ation|meeting)"
    r"(?: in [^,]{3,40}? (?:with|of) [\w -]{3,40}?(?= with (?:an?|the)\b)| in [^,]{3,40}?)? with "
    r"|had a photo (?:session|taken) with |(?:a\.i\. )?here, and |others(?:,| and) (?:[\w-]+ ){0,4}?feelings with "
    r"|(?:(?:[Mm]eanwhile|[Tt]hen|[Aa]lso|[Ee]arlier|[Ll]ater|[Tt]he same day|[Tt]hat day|[Tt]his day),?|[Bb]oth"
    r"|[Tt]ogether with|[Aa]long with|[Aa]s well as|heading(?= an? )|leading(?= an? )) "
)
_BEFORE_SUBJECT = pattern(
    r"(?:(?:(?:[Aa]t|[Oo]n|[Uu]pon) )?the invitation of|[Aa]mid|[Aa]mong|[Dd]uring|Prior to|Before|After"
    r"|Following) [^⟦;.]{3,260}?, "
    r"(?=(?:an? |the |\d)?(?:[\w'’-]+ ){0,6}?(?:delegations?|groups?|part(?:y|ies)|missions?|teams?|troupes?|people"
    r"|youths?|students|workers|soldiers|officials|residents|citizens|crowds?|masses|participants)\b)"
)
"""What opens a sentence before its subject ("At the invitation of the Committee, | a delegation of …")."""
_POINTS_BACK = pattern(
    r"the (?:chief|head|leader|chairman|minister|director|ambassador) and (?:the\s+)?(?:members|officials"
    r"|staff members)(?: of the (?:mission|delegation|ministry|embassy|committee|group))?"
    r"|(?:all )?the participants (?:in|at|of) the (?:\w+-)?(?:\w+ )?"
    r"(?:ceremony|meeting|event|function|session|rally|service)"
    r"|(?:(?:the|all|all the|other|these|those|the other) )?(?:participants?|attendants|attendees|visitors|audience"
    r"|mourners|speakers|delegates|performers|compatriots|spectators|onlookers|reporters"
    r"|accompanying (?:cadres|officials|persons)|(?:cadres|officials) (?:accompanying him|accompanied)|guests)"
    r"(?: (?:there|first|also|all))?|others",
    flags=re.I,
)
"""Nouns for those who are there, whoever they are: a report names or describes them elsewhere."""
_WATCHED_TOGETHER = pattern(r",? (?:watched|enjoyed) (?:it|the \w+) (?:together|along) with ")
"""A verb that runs on from one list of those who watched to the next."""
_PRONOUN = pattern(
    r"^(?:He|She|It|They|he|she|it|they)\b|\b(?:he|she|they),"
    r"|^(?:The two|Both) (?:leaders|ministers|men|women|presidents|sides)(?: (?:then|also|later|both))*$"
)
"""Words for somebody told of before, who is no group."""
_OFFICE_ALONE = pattern(
    r"an? (?:[A-Z]\w+ )?official (?:leading|heading) .*"
    r"|[Tt]he (?:(?:prime|foreign|vice|deputy) )?(?:premier|president|minister|chairman|chairperson|secretary"
    r"|ambassador|envoy|director|leader|speaker|commander|head|marshal|general)"
)
"""One person by his office, who is no group."""
_DELEGATION_AGAIN = pattern(r"[Tt]he (?:visiting )?(?:[A-Z]\w+ )?(?:delegations?|group|party|team|mission)")
_COMPANY_NOUN = pattern(r"\b(?:delegation|group|party|team|troupe|mission|corps|squad|flotilla)(?=s?\b)")
_MEMBERS_AGAIN = pattern(
    r"(?:[Tt]he )?(?:other )?members of the (?:visiting )?(?:delegation|group|party|team|troupe|mission|squad)"
)
_OF_EITHER_SIDE = pattern(
    r"(?:the )?(?:other )?(?:officials(?: concerned)?|suite members|members of the delegations?|staff members)"
)
_ADJECTIVE = (
    r"(?:senior|leading|ranking|high-ranking|responsible|party|state|army|government|military|public|local|provincial"
    r"|administrative|armed forces|security|other|and|the|of|,)"
)
_ADJECTIVES = re.compile(rf"(?:\s*{_ADJECTIVE}(?=[\s,]|$))+")
"""Words that only stand before "officials": what is left of them is part of a title."""
_PREDICATE = pattern(
    r"(?:who|which|whose|that|had|has|was|were|is|are|strictly|having|been|being|met|bursting|flying"
    r"|headquartered|based|made|gave|held|hosted|exchanged|guided|visited|inspected|watched|wrapped|overcome"
    r"|overwhelmed|moved|excited|filled|convinced)\b", flags=re.I
)
_ONE_PERSON = pattern(r"\bthe [^,;]{3,90}?\bwho (?:is|was)\b|^the [^;]{3,120}?\bwho is\b")
"""The rest of somebody's posts ("⟦0⟧ and | the bureau of the party who is head of its department")."""
_SENTENCE = guarded(
    r"(?:(?!\b(?:who|which|that|whose|whom)\b)[^,]){0,160}\b(?:was|were|enjoyed|observed|stressed|said|is highly)\b",
    flags=re.I,
)


_WORD = re.compile(r"[\w’'-]+")
_ARTICLES = frozenset(["the", "a", "an"])
_BARE = 2
"""Words of a group that says no more of itself than what it is."""
_DOTTED = compiled(r"\b[A-Z]\.\s?[A-Z]$")


_AMONG_OTHERS = compiled(r",? ?\bamong(?:st)? others$")
_TOLD_BY = compiled(
    r",[”\"]? (?:(?:said|says|reported|added|adds|noted|notes|concluded|concludes) (?:the |its )?[\w’' -]{2,40}"
    r"|(?:the |its )?(?:[\w-]+ )?(?:text|note|report|statement|agency|daily|newspaper|[A-Z]{3,5}) (?:said|says|reported"
    r"|reports|added|adds|noted|notes|concluded|concludes))$"
)
""" "members of the delegation, | the agency added"."""


def group_phrase(text: str, *, performed: bool = False) -> str:
    """A group as the report words it, without what is said of it beside; "" where the words describe no group.

    `performed`: the group performed, and a place behind its name is where it did.
    """
    text = _AMONG_OTHERS.sub("", " ".join(text.split()).strip(" ,;.").lstrip("”"))
    text = _WATCHED_TOGETHER.sub(", ", _TOLD_BY.sub("", text))
    if _DOTTED.search(text) is not None:
        text += "."  # "members of the C.C." ends with an abbreviation
    while (lead := _INTRODUCED.match(text)) is not None:
        text = text[lead.end() :]
    if (before := _BEFORE_SUBJECT.match(text)) is not None:
        text = text[before.end() :]
    behind = _BEHIND.search(text)
    if behind is not None:
        text = text[: behind.start()].rstrip(" ,;.")
    if performed:
        text = _VENUE.sub("", text)
    if _PRONOUN.search(text) is not None:
        return ""
    if _OFFICE_ALONE.fullmatch(text) or _POINTS_BACK.fullmatch(text) or _ADJECTIVES.fullmatch(text):
        return ""
    if _PREDICATE.match(text) or _SENTENCE.match(text) or _ONE_PERSON.search(text):
        return ""
    return text


def told_before(text: str, told: Iterable[str]) -> bool:
    """Whether a group is one of those told before: the same words, or two bare ones of them ("commanding officers"
    after "major commanding officers of the army")."""
    words = _content(text)
    return any(words == _content(other) or (len(words) <= _BARE and words < _content(other)) for other in told)


def _content(text: str) -> set[str]:
    return {word for word in _WORD.findall(text.lower()) if word not in _ARTICLES}


def of_either_side(text: str) -> bool:
    """Whether both sides may have such a group ("officials concerned")."""
    return _OF_EITHER_SIDE.fullmatch(text) is not None


def members_again(text: str) -> bool:
    """Whether a group is "members of the delegation", of which the report has told before or will tell."""
    return _MEMBERS_AGAIN.fullmatch(text) is not None


def same_company(text: str, other: str) -> bool:
    """Whether two groups are called by the same noun for a company ("members of the | delegation")."""
    noun, before = _COMPANY_NOUN.search(text), _COMPANY_NOUN.search(other)
    return noun is not None and before is not None and noun.group() == before.group()


def points_to_delegation(text: str) -> bool:
    """Whether a group is "the delegation" of which the report has told before."""
    return _DELEGATION_AGAIN.fullmatch(text) is not None
