"""Those beside him who acts, told within his clause: "⟦0⟧, along with ⟦1⟧ and ⟦2⟧, visited", "Flanked by ⟦0⟧, ⟦1⟧ met".

They are no subject and stand between the subject and its verb, or before both. So they are taken out first: the
grammars of events read the clause without them.
"""

from __future__ import annotations

from dataclasses import replace

from partystate.reading.automata import any_of
from partystate.reading.en.participation.slots import Slot
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import MARK, MARKS, WEEKDAY, pattern, phrases

NOT_ON_LIST = "".join(f"(?<!{word}[ ])" for word in ("list,", "list", "second,", "third,", "order,", "ranking,"))
"""Before "followed by": who stands behind somebody in a ranking is at no event with him."""
_BESIDE = (
    r"(?:(?:[Aa]ccompanied|[Jj]oined|[Ff]lanked|[Ff]ollowed|[Ee]scorted|[Ss]urrounded) by|(?:[Tt]ogether|[Aa]long) with"
    r"|[Ii]n (?:the )?company (?:of|with)|[Aa]longside)"
)
_WHEN = (
    r"(?:(?:also|again|then|later|personally|jointly|recently|reportedly|here|there|today|yesterday"
    rf"|(?:on )?{WEEKDAY}|on [A-Z][a-z]+[.\u2024]? \d+),? ){{0,3}}"
)
_VERB = (
    rf"{_WHEN}(?:(?!accompanied|joined|flanked|followed|escorted|led|headed)[a-z]+ed|met|saw|led|gave|made|took|held"
    r"|went|flew|left|oversaw|paid|laid|set|came|sat|cut)\b(?! by\b)"
)
_NO_MORE = r"(?!\b(?:who|which|that|[a-z]+ing|in|at|on|has|had|was|were)\b)"
_KIN = ("daughter", "son", "wife", "husband", "sister", "brother", "aunt", "uncle")
_AGES = ("young", "younger", "youngest", "elder", "eldest", "older", "teenage", "little", "beloved", "only", "powerful")
_OF_AGE = phrases(_AGES)
""" "and his young | daughter ⟦1⟧": what the press says of kin, whose word stands beside the name."""
_BETWEEN = pattern(
    rf"(?:[HS]h?e\b|[^⟦.;]{{0,90}}+(?<!\bwas[ ])(?<!\bwere[ ])(?<!\bincluded[ ])⟦\d+⟧(?!['’]s))"
    rf"(?P<company>,? (?:who was )?{_BESIDE} "
    rf"(?P<slot>[^.;]*?⟦[^.;]*?),|, with (?P<with>(?:{_NO_MORE}[^.;])*?⟦(?:{_NO_MORE}[^.;])*?),"
    rf"|,? (?:and|with) (?P<kin>(?:his|her) (?:[\w-]+ ){{0,3}}?{phrases(_KIN)}, ⟦\d+⟧),"
    rf"|,? and (?P<young>(?:his|her) {_OF_AGE} ⟦\d+⟧),?|,? with (?P<beside>⟦\d+⟧),?)"
    rf" (?={_VERB})|⟦\d+⟧(?P<going>,? (?:together|along) with (?P<marks>{MARKS}),?) (?={_VERB})"
)
_BEFORE = pattern(
    rf"(?P<company>(?:{_BESIDE}|(?:[Ss]tanding|[Ss]eated|[Ss]itting)(?: [^,;.⟦]{{1,30}})? (?:between|beside|next to"
    rf"|alongside|with)) (?P<slot>[^.;]*?⟦[^.;]*?),) "
    rf"(?=(?:{MARK}(?!['’]s),?|[Hh]e|[Ss]he|the (?:[\w’'-]+ ){{0,4}}?[\w’'-]+) {_VERB})",
)
_SIGNS = any_of(
    [
        *("ccompanied by ", "oined by ", "lanked by ", "ollowed by ", "scorted by ", "urrounded by ", "ogether with "),
        *("long with ", "company of ", "company with ", "longside ", ", with ", "tanding ", "eated ", "itting "),
        *(f"{kin}, ⟦" for kin in _KIN), *(f"{age} ⟦" for age in _AGES), "with ⟦",
    ]
)


def without_company(view: SentenceView) -> tuple[SentenceView, Slot | None]:
    """The view of a sentence with blanks for those beside who acts, and where they stand."""
    skeleton = view.skeleton
    if "⟦" not in skeleton or not _SIGNS.find_matches_as_strings(skeleton):
        return view, None
    found = _BEFORE.match(skeleton) or _BETWEEN.match(skeleton)
    if found is None:
        return view, None
    told = found.groupdict()
    start, end = found.span("going" if told.get("going") else "company")
    slot = next(name for name in ("slot", "with", "kin", "young", "beside", "marks") if told.get(name))
    blank = skeleton[:start] + " " * (end - start) + skeleton[end:]
    return replace(view, skeleton=blank), Slot("accompanied", *found.span(slot), exhaustive=True)
