"""What clauses that tell an event have in common: who may act, what stands between an actor and the verb, and works by
name.
"""

from __future__ import annotations

from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import MARK, MARKS, WEEKDAY, phrases

DAY = (
    rf"(?:on )?{WEEKDAY}(?: (?:morning|afternoon|evening|night))?"
    r"|on (?:[A-Z][a-z]+[.\u2024]?|the) \d+(?:st|nd|rd|th)?"
    r"(?: (?:morning|afternoon|evening|this year)\b|,? (?:19|20)\d\d\b)?"
    r"|today|yesterday|this (?:day|morning|afternoon|evening)|recently"
)
"""Regex source of the words for the day of what is told."""
_ON_A_VISIT = (
    r"(?:(?:who (?:is|was) )?(?:now )?(?:on|paying)|who (?:has |had )?(?:paid|made)"
    r"|who is (?:leading|heading) (?:an?|the) (?:[\w'’-]+ ){1,6}on) (?:a|an|his|her) (?:[\w-]+ ){0,3}"
    r"visit (?:to|in) [^,⟦.]{3,160},?"
    r"|who is (?:leading|heading) (?:an?|the) (?:[^,⟦.]{3,160},|(?:[\w'’-]+ ){1,6}delegation(?= said\b))"
)
_HIS_PARTY = r"(?:,? and (?:his|her|their) (?:party|entourage|suite|companions?|delegation))?"
_TOGETHER = rf"(?:together|along) with (?:{MARKS}|[^⟦.]{{3,220}}?),?"
ADVERB = (
    r"(?:,? (?:has|have|also|again|then|there|here|personally|warmly|jointly|separately|respectively|first|later|just"
    rf"|{DAY}|(?:in|at) (?:the )?[A-Z][^,;.⟦]{{2,60}}?(?= (?:on|[MTWFS]\w+day|yesterday|today)\b)"
    r"|upon arrival|reportedly|officially"
    rf"|{_ON_A_VISIT}|(?:who (?:is|was) )?(?:now )?(?:staying|visiting) (?:here|(?:in )?[A-Z][\w ]{{2,30}}?),?"
    r"|in the message|in company "
    rf"with {MARKS}|{_TOGETHER}"
    rf"|(?:(?:an?|the) )?(?:special |personal )?(?:envoy|emissary|representative) of {MARK}"
    rf"|(?:accompanied|joined|followed|flanked) by {MARKS}(?:,? and (?:other )?[a-z][^,⟦.;]{{2,80}})?,?"
    r"|upon (?:the )?authori[sz]ation (?:of|by) [^,⟦]*,?)){0,3}(?:,? |,)"
)
"""Regex source of what may stand between a subject and its verb; it takes the blanks on both sides."""
WORKS = (
    r"(?:[A-Z][\w'’-]*\.? ){1,6}?(?:Complex|Plant|Factory|Works|Mill|Mine|Farm|Hospital|University|School|Institute"
    r"|Academy|(?:Power )?Station|Dam|Port|Base|Company|Detachment|Exhibition|Fair|Store|Shop|Park|Museum|Studio|Centre"
    r"|Center|Shipyard)\b"
)
"""Regex source of a works or unit by name ("acquainted himself with | the Soho Mine": no aspect of it is named)."""


def leader_title(lexicon: Lexicon) -> str:
    """Regex source of a title by which a report goes on to call the leader ("respected Comrade General Secretary")."""
    words = lexicon.events
    return rf"(?:(?:{phrases(words.epithets)}) )*{phrases(words.titles)}"


def actor(lexicon: Lexicon) -> str:
    """Regex source of the group `s`: somebody named, a pronoun, or the leader by his title."""
    title = leader_title(lexicon)
    return rf"(?P<s>{MARKS}{_HIS_PARTY}|He|She|he|she|They|The {title}|the {title})"
