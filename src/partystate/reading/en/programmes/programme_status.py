"""The status a report gives a programme it names: announced, tightened, relaxed, completed or ended.

A word of status counts where it governs the name: "tightened the system", "the launch of the campaign", "the campaign
came to an end". "Completed the layout of the flats" completes no construction plan. What is meant to be done has begun
as little as what is denied: "to complete the plan" does not complete it, "never relax the system" does not relax it.
Measures tighten a regime as soon as they are discussed. Without any such word a programme that is named goes on.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from partystate.reading.patterns import pattern
from partystate.reading.report import ProgrammeKind, ProgrammeStatus

_REACH = 110
"""How many characters beside the name are looked at."""
_CLAUSE_LEFT = pattern(r"[.;:]\s|,\s(?=he\b|she\b|and \w+ed\b)")
_CLAUSE_RIGHT = pattern(r"[.;:]\s|,\s(?!which\b)")
_NO_PREPOSITION = (
    r"(?!(?:of|for|in|at|on|to|by|with|from|as|and|or|but|that|which|who|is|was|are|were|not|so|into|through|about"
    r"|over|under|against|during|after|before|because|when|while|than|towards?)\b)"
)
_WORDS = rf"(?: {_NO_PREPOSITION}[\w×’'“”\"-]+){{0,5}}?"
_THROUGH = (
    r"(?: (?:implementation|fulfill?ment|execution|enforcement|operation|period|construction|building|work|project"
    r"|programme|drive|struggle|phase|stage|level|grade|intensity)"
    r" (?:of|for|to (?:implement|build|carry out))(?: building)?)?"
)
"""Nouns that stand for the programme itself ("the enforcement of the system")."""
_GOVERNS = rf"{_WORDS}{_THROUGH}{_WORDS}\s+[“\"]?$"
_ADVERBS = r"(?: (?:\w+ly|also|then|now|already|again))*"


class _Status(NamedTuple):
    status: ProgrammeStatus
    before: re.Pattern[str]
    """What governs the name from the left, up to it."""
    after: re.Pattern[str]
    """What is said of the name behind it."""


def _status(status: ProgrammeStatus, active: str, noun: str, passive: str, intransitive: str) -> _Status:
    """`active` verbs and `noun` phrases (with their preposition) govern a name; it is `passive`d, or `intransitive`."""
    be = (
        r"(?: which| that)? (?:was|were|(?:is|are) (?:set|due|slated|expected|scheduled) to be|is|are|has been"
        r"|have been|had been|will(?: continue to)? be|would be|should be"
        r"|to be|being|be)"
    )
    return _Status(
        status,
        pattern(rf"\b(?:{active}|(?:{noun})(?: the| a| an| its| our)?){_GOVERNS}", flags=re.I),
        pattern(rf"(?:{be}{_ADVERBS} (?:{passive})|(?: which| that)?{_ADVERBS} (?:{intransitive}))\b", flags=re.I),
    )


_GRAMMAR: tuple[_Status, ...] = (
    _status(
        "ended",
        r"ended|lifted|lifting|called off|abolished|abolishing|terminated|scrapped|wound up|abandoned|cancelled"
        r"|put an end to|decided to (?:lift|end|abolish|terminate|call off|scrap)",
        r"(?:the )?(?:end|lifting|abolition|termination|cancellation) (?:of|to)",
        r"(?:over|ended|lifted|called off|abolished|terminated|scrapped|cancelled|brought to an end|an? (?:\w+ "
        r")?failure"
        r"|no longer in "
        r"force)",
        r"(?:came|comes|has come|had come) to an end|(?:has |had )?(?:ended|expired|failed|fallen short)|fell short",
    ),
    _status(
        "completed",
        r"completed|fulfill?ed|over-?fulfill?ed|finished|concluded|wrapped up|carried through"
        r"|completing|concluding|wrapping up|finishing|(?:won|gained|winning)"
        r" (?:the |a )?(?:\w+ )?victory in",
        r"(?:declar\w+|announc\w+|proclaim\w+|celebrat\w+|declaration of|witness\w*) (?:the |a |an )?(?:\w+ ){0,2}?"
        r"(?:victory in|victory of|completion of|conclusion of)|(?:the|great|brilliant|shining|final) victory in"
        r"|(?:on|marking|marked|after|since|following) the (?:\w+ )?(?:conclusion|completion) of|fresh (?:off|from)"
        r"|(?:hard )?on the heels of|[Ff]ollowing",
        r"(?:victoriously |successfully )?(?:completed|fulfill?ed|overfulfill?ed|finished|concluded|wrapped up"
        r"|attained"
        r"|crowned|carried out (?:successfully|with credit|without fail)|carried through|brought to a (?:\w+ )?"
        r"(?:close|conclusion))",
        r"(?:drew|has drawn|came|has come) to an? (?:(?:\w+ )?(?:close|conclusion)"
        r"|(?:triumphant|victorious|successful|glorious) end)|ended in (?:\w+ )?(?:victory|triumph)"
        r"|wound up in (?:\w+ )?(?:victory|triumph)",
    ),
    _status(
        "relaxed",
        r"relax(?:ed|ing)?|eas(?:e|ed|ing)|loosen(?:ed|ing)?|lower(?:ed|ing)?|downgrad(?:e|ed|ing)|slacken(?:ed|ing)?"
        r"|scal(?:e|ed|ing) (?:back|down)|rolled back|switch(?:ed|ing) over from",
        r"(?:the )?(?:relaxation|easing|loosening|downgrading) of",
        r"(?:relaxed|eased|loosened|lowered|downgraded|slackened|scaled (?:back|down)"
        r"|switched (?:over )?(?:in)?to the normal)",
        r"(?!)",
    ),
    _status(
        "tightened",
        r"tighten(?:ed|ing)?|strengthen(?:ed|ing)?|intensif(?:y|ied|ying)|step(?:ped|ping)? up|reinforc(?:e|ed|ing)"
        r"|heighten(?:ed|ing)?|upgrad(?:e|ed|ing)|rais(?:e|ed|ing)|consolidat(?:e|ed|ing)|bolster(?:ed|ing)?|hardened",
        r"(?:the )?(?:tightening|strengthening|intensification|upgrading) of",
        r"(?:further |more )?(?:tightened|strengthened|intensified|stepped up|reinforced|heightened|upgraded|raised"
        r"|consolidated|hardened|bolstered|switched (?:over )?(?:to|into))",
        r"(?:raised|upgraded) to (?:the|its|an?)",
    ),
    _status(
        "announced",
        r"announc(?:ed|ing|es)|declar(?:ed|ing|es)|launch(?:ed|ing)|unveil(?:ed|ing|s)"
        r"|proclaim(?:ed|ing|s)|introduc(?:ed|ing)|initiat(?:ed|ing)|set up|kick(?:ed|ing|s) off|put forward"
        r"|kindled|adopt(?:ed|ing)?|approved|endorsed|propos(?:ed|ing)|dr[ae]w(?:n|ing)? up|(?:mapp|work)(?:ed|ing) out"
        r"|(?:will|would|to) (?:launch|start|begin|kick off|wage|mount|stage)|set(?:ting)? out|laid out"
        r"|outlin(?:ed|ing)|impos(?:ed|ing)|establish(?:ed|ing)|started|activated"
        r"|enforced|entered|launched into|turn(?:ed|ing)? out in an?|embark(?:ed|ing)? (?:on|upon) an?"
        r"|(?:decided|agreed|resolved) (?:on|to (?:launch|start|wage|conduct|introduce|enforce|declare|kick off))"
        r"|(?:turned|went|converted|changed) over to|put (?:\w+ )?under"
        r"|switch(?:ed|ing) \w+(?: [\w-]+){0,6}? (?:over )?(?:to|into)|switched (?:over )?(?:to|into)"
        r"|shift(?:ed|ing)?(?: from [\w-]+(?: [\w-]+){0,6}?)? (?:over )?(?:to|into)",
        r"(?:the )?(?:launch|start|beginning|proclamation|announcement|declaration|introduction|activation|activating"
        r"|ground-breaking ceremony|ground-breaking) (?:of|for)",
        r"(?:announced|declared|launched|unveiled|proclaimed|introduced|initiated|set up|kicked off|imposed"
        r"|established"
        r"|started|activated|set|put in force)",
        r"to be (?:waged|conducted|launched)|(?:has |had )?(?:started|begun|began|kicked off|set in|came into force"
        r"|entered into force)",
    ),
)
_UNDER_WAY = pattern(
    r"(?: (?:is|was|are|were|being|has been))?(?: \w+ly)? (?:under\s?way|in full swing|in progress|in force|in effect"
    r"|being \w+ed|on-?going|under operation|at its height)\b"
)
_DENIED = pattern(
    r"\b(?:never|not|without|no|cannot|nor|fail(?:ed|ing|ure|s)?(?: to)?|neglect\w*|obstruct\w*|obstacles?|hinder\w*"
    r"|delay\w*|instead of|far from|prevent(?:s|ed|ing)?)\b[^,;]{0,60}$",
    flags=re.I,
)
_BY_ORDER = pattern(r"\b(?:ordered|decided that|directed) (?:the |its |a |an )?(?:[\w-]+ ){0,3}$")
""" "ordered the system | to be lifted": it is."""
_TO_BE = pattern(r"\b(?:will|would|should|to) be\b")
_LONG_AGO = pattern(r"\b(?:since|after|following|before|upon)(?: the)?\s*$", flags=re.I)
_STILL_TO_COME = pattern(
    r"\b(?:(?<!contributed[ ])(?<!contributing[ ])to"
    r"|aimed at|will|would|should|shall|must|can|may|might|if|for|towards?)"
    r"(?: \w+ly)? (?:have |be |win |gain )?"
    r"(?:the |a )?$",
    flags=re.I,
)
"""Before "completed" or "ended": it is only meant to be."""
_SET_FORTH = pattern(
    r"\s*(?:,\s*)?(?:which (?:was|were) )?(?:set forth|set out|advanced|put forward|decided|indicated|announced"
    r"|unveiled|adopted|declared|launched) (?:at|by|in|during)\b"
)
"""Where a programme comes from is not what happens to it now."""
_ASIDE = pattern(r", (?!which\b|and\b|but\b)[^,.;:]{3,70},(?= (?:was|were|is|has|have|had|came|drew|ended|will)\b)")
""" "The campaign, | due to run to September, | was kicked off"."""
_ADOPTED_IN = pattern(
    r" (?:established|adopted|set|announced|proclaimed|launched|unveiled|introduced|imposed)"
    r" (?:in|at|by|on|for) [^,.;]{3,60}?"
    r"(?= (?:was|were|is|has|had|came|ended|fell)\b)"
)
""" "The plan | adopted in 2016 | was a failure"."""
_OF_A_REGIME = frozenset(("tightened", "relaxed"))
_DONE = frozenset(("completed", "ended"))


def status_of(text: str, start: int, end: int, kind: ProgrammeKind) -> ProgrammeStatus | None:
    """The status that text[start:end], the name of a programme, is given there; None without a word on it."""
    left = _CLAUSE_LEFT.split(text[max(0, start - _REACH) : start])[-1]
    right = text[end : end + _REACH]
    aside = _ASIDE.match(right) or _ADOPTED_IN.match(right)
    if aside is None and _SET_FORTH.match(right):
        right = ""
    right = right[aside.end() :] if aside is not None else right
    right = _CLAUSE_RIGHT.split(right)[0]
    if _UNDER_WAY.match(right):
        return "underway"
    best: tuple[int, ProgrammeStatus] | None = None
    for grammar in _GRAMMAR:
        if kind != "regime" and grammar.status in _OF_A_REGIME:
            continue
        said = grammar.after.match(right)
        if said is not None and (_BY_ORDER.search(left) or not _ahead(said.group(), grammar.status)):
            return grammar.status
        governed = grammar.before.search(left)
        if governed is None:
            continue
        lead = left[: governed.start()]
        if _DENIED.search(lead) or (grammar.status == "announced" and _LONG_AGO.search(lead)):
            continue
        if grammar.status in _DONE and _STILL_TO_COME.search(lead):
            continue
        near = len(left) - governed.start()
        if best is None or near < best[0]:
            best = near, grammar.status
    return best[1] if best is not None else None


def _ahead(said: str, status: ProgrammeStatus) -> bool:
    """Whether a passive only tells what is to be done ("will be lifted"); to tighten is a measure when decided on."""
    return status not in ("tightened", "announced") and _TO_BE.search(said) is not None
