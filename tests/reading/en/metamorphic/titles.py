"""Rewritings of titles, posts, bodies and the numbers of meetings, as other outlets, decades and hands print them."""

from __future__ import annotations

import re
from collections.abc import Callable

from rewriting import Item, Rewriting

_SURNAMES = (
    "Kim|Ri|Pak|Choe|Jong|Kang|Jo|Hwang|O|Jang|Hyon|No|Yang|Ro|Jon|Han|An|Yun|Thae|Mun|Kwak|Ryu|So|Sin|Son|Paek|Hong"
    "|Ju|Cha|Ko|Ok|Rim|Kye|U|Won|Ryang|Ham|Kil|Tong|Yon|Min|Myong|Sim|Song|Im|Ho|Chon|Om|Ha|Ma|Pang|Pyon|Ryom|Sung|Chae|Kyong"
)
_INSTITUTION = "Univ|Fact|Plant|Comp|Acad|Square|Order|Prize|Stad|Mil|Mun|Found|Rev|School|Sport|Agri|Mine|Tract|Electr"
_NAME = rf"(?<![A-Z][a-z] )(?<![A-Z][a-z]{{2}} )(?<![A-Z][a-z]{{3}} )(?<!Leader)(?:{_SURNAMES}) [A-Z][a-z]+(?:[- ][A-Za-z][a-z]*)?(?![\w])(?! (?:{_INSTITUTION}))"
_CC = (
    r"(?:\b[Tt]he )?\b(?<!th )(?<!st )(?<!rd )(?<!nd )(?:C\.\s?C\.?,? (?:of )?(?:the )?WPK|CC,? (?:of )?(?:the )?WPK|WPK Central Committee"
    r"|Central Committee of the (?:Workers['’] Party of Korea|WPK)(?: \(WPK\))?)(?![\w'’])"
)
_ROLE = (
    r"(?:first |alternate |senior |permanent )?(?:vice[- ])?(?:department )?(?:deputy )?"
    r"(?:member|chairman|chairperson|secretary|director|premier|minister|president|chief|commander|ambassador|head)\b"
)
_APPOSITION = re.compile(
    rf"({_NAME}), ({_ROLE}(?: of| to| for)[^.;:()]{{4,160}}?),(?= (?:[a-z]+ed|said|met|made|left|was|gave|went|took)\b)"
)
_TWO_POSTS = re.compile(
    r"\b((?:member|secretary|director|chairman) of [^.,;]{5,90}?) and "
    r"(?=(?:secretary|director|chairman|vice-|department director|first|minister|chief|premier|president)\b)"
)
_OWN_MINISTER = re.compile(
    rf"\b(?<![Tt]he )(?:North Korean|North Korea['’]s|DPRK) ((?:[Ff]irst )?(?:[Vv]ice[- ]|[Dd]eputy )?"
    rf"(?:[Ff]oreign |[Dd]efen[cs]e |[Pp]rime )?(?:[Mm]inister|[Pp]remier)) ({_NAME})(?! and|, [a-z]|['’]s)"
)
_RANK = r"(?:KPA )?(?:Vice Marshal|(?:Colonel |Lieutenant |Major )?General)"
_FULL = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh")
_MEETS = r"(?= (?:[Pp]lenary|[Ee]nlarged|[Mm]eeting|[Ss]ession|[Cc]ongress|[Pp]lenum|Central Committee|SPA|Supreme))"
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")


def _by(pattern: str, words: str | Callable[[re.Match[str]], str]) -> Rewriting:
    compiled = re.compile(pattern)
    return lambda text: compiled.sub(words, text)


def _central_committee(words: str) -> Rewriting:
    return _by(_CC, words)


def _roman(match: re.Match[str]) -> str:
    number = int(match[1])
    return _ROMAN[number] if 1 < number < len(_ROMAN) else match[0]


def _in_words(match: re.Match[str]) -> str:
    number = int(match[1])
    return _FULL[number - 1] if 0 < number <= len(_FULL) else match[0]


REWRITINGS: dict[str, tuple[Rewriting, float]] = {
    # bodies
    "CC dotted": (_central_committee("the C.C., the WPK"), 0.98),
    "CC of the party": (_central_committee("the CC of the WPK"), 0.99),
    "WPK CC": (_central_committee("the WPK CC"), 0.99),
    "WPK Central Committee": (_central_committee("the WPK Central Committee"), 0.99),
    "CC in full": (_central_committee("the Central Committee of the Workers' Party of Korea"), 0.99),
    "Party Central Committee": (_central_committee("the Party Central Committee"), 0.99),
    "the party's CC": (_central_committee("the party's Central Committee"), 0.98),
    "the ruling party's CC": (_central_committee("the ruling Workers' Party's central committee"), 0.98),
    "politburo": (_by(r"\bPolitical Bureau\b", "politburo"), 0.98),
    "SPA in full": (_by(r"\bSPA\b(?!\))", "Supreme People's Assembly"), 0.98),
    "presidium before": (_by(r"Presidium of the Supreme People['’]s Assembly\b", "SPA Presidium"), 0.98),
    "NDC": (_by(r"\bNational Defence Commission\b", "National Defense Commission"), 0.98),
    # titles
    "vice by itself": (_by(r"\b([Vv])ice-(?=[a-z])", r"\1ice "), 0.98),
    "defense": (_by(r"\b([Dd])efence\b", r"\1efense"), 0.99),
    "small titles": (_by(r"\b(Vice-Premier|Foreign Minister|Premier|Chairman|Ambassador)\b", lambda m: m[0].lower()), 0.95),
    "Comrade before names": (_by(rf"(?<![Cc]omrade )(?<![Cc]omrades )\b({_NAME})", r"Comrade \1"), 0.985),
    "Comrade between rank and name": (_by(rf"\b({_RANK}) ({_NAME})", r"\1 Comrade \2"), 0.97),
    "His Excellency": (_by(rf"(?<![Cc]omrade )\b({_NAME})(?=, {_ROLE})", r"His Excellency Mr. \1"), 0.97),
    "title before His Excellency": (
        _by(rf"(?:(?<=^)|(?<=\n)|(?<=\. )){_APPOSITION.pattern}", lambda m: f"{m[2][0].upper()}{m[2][1:]} H.E. {m[1]}"),
        0.97,
    ),
    "no Comrade": (_by(r"(?:[Rr]espected )?[Cc]omrades? (?=[A-Z])", ""), 0.98),
    "hyphenated ranks": (_by(r"\b(Colonel|Lieutenant|Major) General (?=[A-Z])", r"\1-General "), 0.98),
    # posts beside names
    "and also": (_by(_TWO_POSTS.pattern, r"\1 and also "), 0.97),
    "who doubles as": (_by(_TWO_POSTS.pattern, r"\1 who doubles as "), 0.97),
    "concurrently": (_by(_TWO_POSTS.pattern, r"\1 and concurrently "), 0.97),
    "who is": (_by(_APPOSITION.pattern, r"\1, who is \2,"), 0.97),
    "newly appointed": (_by(_APPOSITION.pattern, r"\1, the newly appointed \2,"), 0.97),
    "newly-elected": (_by(_APPOSITION.pattern, r"\1, newly-elected \2,"), 0.97),
    "in his capacity": (_by(_APPOSITION.pattern, r"\1, in his capacity as \2,"), 0.97),
    "who also serves as": (_by(_APPOSITION.pattern, r"\1, who also serves as \2,"), 0.97),
    "who holds the post of": (_by(_APPOSITION.pattern, r"\1, who holds the post of \2,"), 0.97),
    "since a year": (_by(_APPOSITION.pattern, r"\1, \2 since 2001,"), 0.97),
    "the in lists": (
        _by(rf"({_NAME}), ({_ROLE}(?: of| to| for)[^.;:(),]{{4,100}})(?=, {_NAME}, {_ROLE})", r"\1, the \2"),
        0.97,
    ),
    "the before a post": (_by(_APPOSITION.pattern, r"\1, the \2,"), 0.97),
    "between dashes": (_by(_APPOSITION.pattern, r"\1 – \2 –"), 0.95),
    "between long dashes": (_by(_APPOSITION.pattern, r"\1 — \2 —"), 0.95),
    "between hyphens": (_by(_APPOSITION.pattern, r"\1 - \2 -"), 0.95),
    "the state behind": (_by(_OWN_MINISTER.pattern, lambda m: f"{m[1].title()} {m[2]} of North Korea"), 0.95),
    "post behind": (_by(_OWN_MINISTER.pattern, lambda m: f"{m[2]}, North Korea's {m[1].lower()},"), 0.95),
    "N. Korean": (_by(_OWN_MINISTER.pattern, lambda m: f"N. Korean {m[1].lower()} {m[2]}"), 0.95),
    "the post before, in commas": (_by(_OWN_MINISTER.pattern, lambda m: f"North Korea's {m[1].lower()}, {m[2]},"), 0.95),
    "who is, of the state": (_by(_OWN_MINISTER.pattern, lambda m: f"{m[2]}, who is North Korea's {m[1].lower()},"), 0.95),
    # numbers of meetings
    "Roman figures": (_by(rf"\b(\d{{1,2}})(?:st|nd|rd|th){_MEETS}", _roman), 0.97),
    "ordinals in words": (_by(rf"\b(\d{{1,2}})(?:st|nd|rd|th){_MEETS}", _in_words), 0.98),
    "plenum": (_by(r"\b[Pp]lenary [Mm]eeting\b", "plenum"), 0.97),
    "expanded": (_by(r"\b[Ee]nlarged\b", "expanded"), 0.95),
    "term behind": (
        _by(r"\b([Ss]ession) of the (\d{1,2}(?:st|nd|rd|th)) (Supreme People['’]s Assembly)", r"\1 of the \3 in its \2 term"),
        0.97,
    ),
}  # fmt: skip
"""Name → rewriting, and the share of items that stay, a little under what was reached."""

_SYNONYMS = [
    (re.compile(pattern), words)
    for pattern, words in (
        (r"\bdeputy (?=prime minister|premier|minister|chair|director|president)", "vice "),
        (r"prime minister", "premier"),
        (r"chairperson|chairwoman|\bchair\b", "chairman"),
        (r"^(vice )?premier( of the dprk)?$", r"\1premier of the cabinet of the dprk"),
    )
]
SYNONYMS: dict[str, tuple[Rewriting, float]] = {
    "deputy minister": (_by(r"\bvice-(?=minister)", "deputy "), 0.97),
    "deputy prime minister": (_by(r"\bvice-premier\b", "deputy prime minister"), 0.97),
    "prime minister": (_by(r"(?<![Vv]ice-)\bPremier\b", "Prime Minister"), 0.95),
    "chairperson": (_by(r"\b(vice-)?chairman\b", r"\1chairperson"), 0.98),
    "chair": (_by(r"\b(vice-)?chairman\b", r"\1chair"), 0.98),
}
"""Rewritings by another word for a role, which the reading keeps as printed."""


def by_one_word(item: Item) -> Item:
    """An item whose role is told by one word of its synonyms."""
    post = item[-1]
    for pattern, words in _SYNONYMS:
        post = pattern.sub(words, post)
    return (*item[:-1], post)
