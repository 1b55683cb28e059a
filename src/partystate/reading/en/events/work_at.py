"""The site behind what was looked at there: work is no place, where it is done is.

"acquainted himself with production | at the Kaul Mill", "gave guidance to work in the field of fishery, | going round
the Kaul Fair", "guided a drill | of KPA Unit 123". Source: the communiqués on officials, who are told to inspect
production, building or farming rather than a mill, a port or a farm (GUIDE.md: place of guidance "the site visited").
"""

from __future__ import annotations

from partystate.reading.patterns import pattern

_WORK = pattern(
    r"(?:the )?(?:(?!under\b)[a-z][\w-]* ){0,4}?(?:work|production|construction|farming|operation|management"
    r"|preparations?|process|supply|updating)\b"
    r"(?! (?:stations?|cent(?:er|re)s?|offices?|bases?|points?|sites?)\b)(?: (?!at\b|in\b)[a-z][\w-]*){0,8}"
    r"|(?:the )?(?:city|province) of [A-Z]\w+"
)
_SITE = r"(?:the )?(?P<p>(?:[a-z][\w-]* ){0,3}?(?:of (?:the )?)?[A-Z][^,.;⟦]{2,90})"
_AT = pattern(rf" (?:at|in) {_SITE}")
_GOING_ROUND = pattern(
    r"[^.;⟦]{0,160}?(?:,| while| after) (?:visiting|going round|touring|inspecting|looking round|making the rounds of) "
    r"(?:the )?(?P<p>(?:[a-z][\w-]* ){0,3}?(?:of (?:the )?)?[A-Z])"
)
_UNIT = pattern(r"[^.;,⟦]{0,80}? (?:of|by) (?:the )?(?P<p>(?:[A-Z][\w’'-]* ){0,6}?Unit \d+)")
_TOLD_OF_SITE = pattern(
    r"(?P<s>(?:[A-Z][\w’'-]* )*[A-Z][\w’'-]*) (?:managed by [A-Z][\w’' -]+|rebuilt on an? [a-z]+ basis)"
)
""" "Kaul Mill | managed by ⟦0⟧": what is told of a site that has a name."""
_WORKS = (
    r"(?:[a-z]+ ){0,3}?(?:[A-Z][\w'’-]*|\d+)(?: (?:[A-Z][\w'’-]*|\d+|of)){0,6}? "
    r"(?:Complex|Plant|Factory|Works|Mill|Mine|Farm|Ranch|Hospital|University|School|Institute|Station|Dam|Port|Shipyard"
    r"|Smelter(?:y)?|Refinery|Foundry|Dockyard|Brewery|Nursery|Hatchery|Orchard|Quarry|Workshop|Garden|Base"
    r"|Exhibition|Store|Shop|Park|Museum|Centre|Center|House|Theatre|Theater|Pool|Rink|Camp|Zoo|Street|Stadium)"
    r"(?: No[.\u2024] \d+)?\b"
)
_ENDS_IN_WORKS = pattern(rf"{_WORKS}$")
_FURTHER_WORKS = pattern(rf"(?:, (?:the )?{_WORKS}){{1,6}},? and (?:the )?{_WORKS}")
_IN_HEADLINE = pattern(
    r"\b(?:Inspects?|Visits?|Tours?|Goes? Round|Looks? (?:Round|Around)|(?:Acquaints?|Famili?ari[sz]es?) \w+ [Ww]ith"
    r"|(?:Gives|Provides|Conducts) (?:Field|On-[Ss]pot|On-[Ss]ite|On-the-[Ss]pot) Guidance (?:to|at)|Surveys?) "
    r"(?P<p>(?:[\w'’-]+ ){0,5}?(?:Establishments|Factories|Farms|Plants|Mines|Units|Sites|Places|Facilities|Enterprises"
    r"|Complexes)\b[^,:]{0,30} (?:in|of|under) [A-Z][^,:]{2,60})$"
)


def further_works(skeleton: str, start: int, end: int) -> int:
    """Where the list of works ends of which skeleton[start:end] is the first; `end` where there are no three."""
    if _ENDS_IN_WORKS.search(skeleton[start:end]) is None:
        return end
    more = _FURTHER_WORKS.match(skeleton, end)
    return more.end() if more is not None else end


def works_in_headline(title: str) -> tuple[int, int] | None:
    """Where a headline names several works together ("Premier Tours | Farms in Kaul County")."""
    found = _IN_HEADLINE.search(title)
    return found.span("p") if found is not None else None


def name_of_site(site: str) -> str:
    """A site without what is told of it ("Kaul Mill managed by Kim Chol Su"); one without a name as it is."""
    told = _TOLD_OF_SITE.match(site)
    return site if told is None else f"{told['s']}{site[told.end() :]}"


def site_of_work(skeleton: str, start: int) -> int | None:
    """Where the site of the work told at skeleton[start:] begins; None where no work is told there, or no site."""
    work = _WORK.match(skeleton, start)
    if work is None:
        return None
    found = _GOING_ROUND.match(skeleton, start) or _AT.match(skeleton, work.end())
    return found.start("p") if found is not None else None


def unit_at_drill(skeleton: str, start: int) -> int | None:
    """Where the unit begins whose drill skeleton[start:] tells of ("the exercises of | KPA Unit 123")."""
    found = _UNIT.match(skeleton, start)
    return found.start("p") if found is not None else None
