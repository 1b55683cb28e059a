"""Promotions of many in one sentence: who goes to which military rank.

Orders tell ranks and names by turns, in either order: "the rank of General was conferred on A, that of Colonel General
on B and C", "the ranks of A and B were promoted to lieutenant generals and those of C and 12 others to major generals",
"promoted to colonel general are A and B, to major general C". Read from the names alone, for a rank before a name is
its title elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import TOGETHER, pattern
from partystate.reading.report import Span

_PROMOTING = guarded(
    r"\b(?:[Pp]romot(?:ed|ing)|(?:[Rr]anks?|[Tt]itles?) of\b|(?:award|conferr|bestow)(?:ed|ing)"
    r"|(?:given|granted|received) (?:the )?[a-z -]*(?:title|rank)|[Pp]osted as)"
)
_STEM = (
    r"(?:[Vv]ice[- ][Mm]arshal|[Mm]arshal"
    r"|(?:[Cc]olonel|[Cc]ol\.|[Ll]ieutenant|[Ll]ieut\.|[Ll]t\.|[Mm]ajor|[Mm]aj\.)[ -][Gg]en(?:eral|\.)"
    r"|(?<![Ss]ecretary[ ])[Gg]eneral(?! (?:[Ss]ecretary|[Pp]olitical|[Ss]taff|[Bb]ureau|[Dd]epartment))"
    r"|(?:[Vv]ice[- ]|[Rr]ear[- ]|[Ss]enior )?[Aa]dmiral)"
)
# "KPA Vice Marshal", "Marshal of the Korean People's Army"
_ARMY = r"(?:[A-Z]{2,5}|(?:[A-Z][\w'’]+ ){1,3}?Army)"
_RANK = (
    rf"(?:(?:(?:the )?(?P<a>{_ARMY})|(?P<land>[Aa]rmy)|Navy|Naval|Air Force) )?(?P<r>{_STEM})s?(?: (?:ranks?|titles?))?"
    rf"(?: (?:of|in) (?:the )?(?P<b>{_ARMY}))?(?![\w'’])"
)
_OTHERS = (
    r"(?:,? and (?:(?:\w+|\d+)(?: \w+)? (?:others|other \w+|more)"
    r"|(?:[\w-]+ ){1,4}?(?:officers|officials|commanders|generals)\b))?"
)
_ITEM = pattern(rf"(?P<who>{TOGETHER}){_OTHERS}|\b{_RANK}")
_BE = r"(?:(?:was|were|is|are|be|has been|have been) (?:also )?)"
_GIVEN = r"(?:a?warded|conferred|bestowed|given|granted)"
_TO_NAMES = pattern(
    rf",?\s*(?:{_BE}{_GIVEN} )?(?:to|on|upon)(?: \w+ (?:[\w-]+ ){{0,3}}?\w+,? (?:including|among them))? "
    rf"(?:(?:former |ex-)(?:[A-Z][\w'’-]+ ){{0,4}})?|,? {_BE}"
    r"|,? (?:including|among them) [^⟦,;.]{0,60}|\s*:\s*"
)
"""Between a rank and those who get it."""
_APPOSED = r", [^⟦;.]{3,160}?,"
""" "⟦0⟧, chief of the General Staff, | was awarded the rank of …"."""
_TO_RANK = pattern(
    rf"(?:{_APPOSED}(?= (?:was|were|is|has|have|to)\b)|,)? (?:{_BE}?(?:promoted|raised) (?:back )?)?"
    r"to (?:(?:be|become) )?"
    r"(?:(?:the )?(?:(?:military )?rank|title|that|those) of )?(?:(?:a )?(?:one|two|three|four|five)-star )?"
    rf"|(?:{_APPOSED}|,| --| —)? (?:(?:{_BE}|being ){_GIVEN} (?:with )?|(?:was )?received )"
    r"[\"“]?(?:the )?(?:(?:(?:military )?rank|title) of )?"
    rf"|,? {_BE}posted as "
)
"""Between people and the rank they get."""
_ALONG_WITH = pattern(r",? (?:along|together) with ")
_LEADS = pattern(r"\bto $")
_ASIDE = pattern(r"\b(?:who|which|after|when|since) (?:\w+ ){0,3}$")
_AGE = pattern(r", (?:aged? )?\d\d(?=,| and\b| [-—–])|\s*\(\d\d\)")
""" "A, 71, and B (66)": what the press adds to names."""
_ADDRESS = pattern(r"\b(?:(?:the )?(?:[Rr]espected|[Dd]ear) )*(?:[Cc]omrades?|Mrs?\.?) $")
"""What a rank is conferred on somebody by, with his name."""
_SHORT = {"col.": "Colonel", "lieut.": "Lieutenant", "lt.": "Lieutenant", "maj.": "Major", "gen.": "General"}


class Promotion(NamedTuple):
    """People promoted to one rank, given in full words, and where the text says so."""

    people: list[Mention]
    rank: str
    span: Span


def promotions(view: SentenceView) -> Iterator[Promotion]:
    """The promotions that a sentence tells, in the order of its ranks."""
    if _PROMOTING.search(view.sentence.text) is None:
        return
    text, starts = _names_only(view)
    items = list(_ITEM.finditer(text))
    k = 0
    while k + 1 < len(items):
        first, second = items[k], items[k + 1]
        between = text[first.end() : second.start()]
        if first["who"] and second["r"] and _TO_RANK.fullmatch(between):
            people, rank = first, second
            more = items[k + 2] if k + 2 < len(items) else None
            if more is not None and more["who"] and _ALONG_WITH.fullmatch(text, second.end(), more.start()):
                yield Promotion(view.named(more["who"]), _in_full(rank), (starts(first.start()), starts(more.end())))
        elif first["r"] and second["who"] and _leads_on(text, first, between):
            people, rank = second, first
        else:
            k += 1
            continue
        k += 2
        if _ASIDE.search(text, 0, first.start()) is None:
            span = starts(first.start()), starts(second.end())
            yield Promotion(view.named(people["who"]), _in_full(rank), span)


def _leads_on(text: str, rank: re.Match[str], between: str) -> bool:
    """Whether the people behind a rank get it: "General was conferred on ⟦0⟧", "…, to Colonel General ⟦1⟧"."""
    if _TO_NAMES.fullmatch(between):
        return True
    return between == " " and _LEADS.search(text, 0, rank.start()) is not None


def _in_full(rank: re.Match[str]) -> str:
    """A rank in capitals, in full, with its army behind ("KPA Lieut. gen." → "Lieutenant General of the KPA")."""
    words = " ".join(_SHORT.get(w.lower(), w.title()) for w in re.split(r"[ -]", rank["r"]))
    if rank["land"] and words == "General":
        words = "Army General"  # the rank's own name, and no branch
    army = rank["a"] or rank["b"]
    return f"{words} of the {army}" if army else words


class _Offsets:
    """Document offsets of positions in a text whose names have been replaced by marks."""

    def __init__(self) -> None:
        self._pieces: list[tuple[int, int, int]] = []
        """(position in the text, its length there, document offset)."""

    def add(self, position: int, length: int, offset: int) -> None:
        self._pieces.append((position, length, offset))

    def __call__(self, position: int) -> int:
        found = max((p for p in self._pieces if p[0] <= position), default=(0, 0, 0))
        return found[2] + position - found[0]


def _names_only(view: SentenceView) -> tuple[str, _Offsets]:
    """The sentence with its bare names (and ages) replaced by marks, titles left as printed; and its offsets."""
    sentence, offsets = view.sentence, _Offsets()
    pieces: list[str] = []
    at, length = sentence.start, 0
    for k, mention in enumerate(view.mentions):
        start, end = mention.span
        plain = sentence.text[at - sentence.start : start - sentence.start]
        if (address := _ADDRESS.search(plain)) is not None:
            plain = plain[: address.start()]
        mark = f"⟦{k}⟧"
        offsets.add(length, len(plain), at)
        pieces += [plain, mark]
        length += len(plain) + len(mark)
        age = _AGE.match(sentence.text, end - sentence.start)
        at = end if age is None else sentence.start + age.end()
    offsets.add(length, 0, at)
    pieces.append(sentence.text[at - sentence.start :])
    return "".join(pieces), offsets
