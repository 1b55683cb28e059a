"""Rewritings of layout and typography: lines, furniture of pages, quotation marks, dashes, spelling, hands of names."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

from rewriting import Rewriting

_SURNAMES = "Kim|Ri|Pak|Choe|Jong|Kang|Jo|Hwang|O|Jang|Hyon|No|Yang|Kwon|Han|Ju|So|Sin|Rim|Paek|Ko|Ro|Ryang|Thae|Hong|Son|Yun|Mun"
_BLANKS = re.compile(rf"\b({_SURNAMES}) ([A-Z][a-z]{{1,5}}) ([A-Z][a-z]{{1,5}})\b(?! [A-Z])")
_HYPHEN = re.compile(rf"\b({_SURNAMES}) ([A-Z][a-z]{{1,5}})-([A-Za-z][a-z]{{1,5}})\b")
_GOES_ON = r"(?= (?:[a-z]+ed|was|were|is|has|had|said|met|took|gave|made|paid|went|led|left|told|held)\b)"
_QUOTED = re.compile('[“"]([^“”"\n]*)[”"]')
_SMALL_WORD = re.compile(
    r"(?<= )(?:Visits?|Inspects|Meets?|Held|Opens?|Opened|Watches|Attends|Guides|Tours|Given|Field|Guidance|Gives|New"
    r"|Meeting|Delegation|Performance|Talks|Sends|Receives|Arrives?|Leaves?|Returns?|Laid|Takes|Place|Ceremony|Concert)\b"
)
_SPELLINGS = {
    "Defence": "Defense", "defence": "defense", "Labour": "Labor", "labour": "labor", "Centre": "Center",
    "centre": "center", "Theatre": "Theater", "theatre": "theater", "honour": "honor", "organise": "organize",
    "organisation": "organization", "programme": "program", "favour": "favor", "neighbour": "neighbor",
}  # fmt: skip


def _paragraphs(change: Callable[[str], str]) -> Rewriting:
    """A rewriting of each paragraph."""
    return lambda body: "\n\n".join(map(change, body.split("\n\n")))


def _wrapped(width: int) -> Rewriting:
    return _paragraphs(lambda text: text if "\n" in text else textwrap.fill(text, width, break_on_hyphens=False))


def _indented(body: str) -> str:
    """Each paragraph with an indent and no blank line between them."""
    return "\n".join(textwrap.fill(text, 70, initial_indent="    ") for text in body.split("\n\n"))


def _below(*lines: str) -> Rewriting:
    """The report below lines of a page."""
    return lambda body: "\n\n".join([*lines, body])


def _above(*lines: str) -> Rewriting:
    return lambda body: "\n\n".join([body, *lines])


def _in_quotes(opening: str, closing: str) -> Rewriting:
    return lambda body: _QUOTED.sub(rf"{opening}\1{closing}", body)


def _names(blanks: str, hyphens: str) -> Rewriting:
    """Names of three syllables in another hand."""
    return lambda body: _HYPHEN.sub(hyphens, _BLANKS.sub(blanks, body))


def _hyphenated(body: str) -> str:
    return _BLANKS.sub(lambda m: f"{m[1]} {m[2]}-{m[3].lower()}", body)


def _in_one_word(body: str) -> str:
    """Given names of two syllables in one word ("Han Kilho")."""
    return _BLANKS.sub(lambda m: f"{m[1]} {m[2]}{m[3].lower()}", body)


def _surname_in_capitals(body: str) -> str:
    for found in (_BLANKS, _HYPHEN):
        body = found.sub(lambda m: m[1].upper() + m[0][len(m[1]) :], body)
    return body


def _aged(age: str) -> Rewriting:
    """Ages beside the names with which a clause goes on or whose post follows."""

    def rewrite(body: str) -> str:
        for name in (_BLANKS, _HYPHEN):
            body = re.sub(name.pattern + _GOES_ON, rf"\g<0>, {age},", body)
            body = re.sub(
                name.pattern + r"(?=, (?:a|an|the|[a-z-]+ (?:of|and|director|secretary))\b)", rf"\g<0>, {age}", body
            )
        return body

    return rewrite


def _american(body: str) -> str:
    for british, american in _SPELLINGS.items():
        body = body.replace(british, american)
    return body


def _british(body: str) -> str:
    for british, american in _SPELLINGS.items():
        body = re.sub(rf"{american}(?!me|ial|at)", british, body)
    return body


REWRITINGS: dict[str, tuple[Rewriting, float]] = {
    "wrapped at 40 columns": (_wrapped(40), 0.95),
    "wrapped at 60 columns": (_wrapped(60), 0.995),
    "wrapped at 68 columns": (_wrapped(68), 0.995),
    "wrapped at 80 columns": (_wrapped(80), 0.995),
    "wrapped with indents": (_indented, 0.96),
    "single line feeds": (lambda body: body.replace("\n\n", "\n"), 0.99),
    "many blank lines": (lambda body: body.replace("\n\n", "\n\n\n \n"), 1.0),
    "lines of Windows": (lambda body: _wrapped(70)(body).replace("\n", "\r\n"), 0.995),
    "blanks that do not break": (lambda body: body.replace(" ", "\u00a0"), 1.0),
    "two blanks behind a full stop": (lambda body: re.sub(r"(?<=\.) (?=[A-Z])", "  ", body), 1.0),
    "a list of dashes": (_paragraphs(lambda text: f"- {text}"), 0.99),
    "a list of bullets": (_paragraphs(lambda text: f"• {text}"), 0.99),
    "a letter quoted": (_paragraphs(lambda text: f"> {text}"), 0.99),
    "a byline": (_below("By Ann Weller | Hill Post"), 1.0),
    "a byline in capitals": (_below("BY ANN WELLER", "10:32 KST"), 1.0),
    "page furniture above": (_below("Share this", "3 min read", "Updated 10:32, 03-May-2024"), 1.0),
    "page furniture below": (_above("Read more", "Tags: rice, dykes", "Copyright © 2024 Hill Post."), 1.0),
    "a picture's credit": (lambda body: body.replace("\n\n", "\n\n(Photo: KCNA)\n\n", 1), 0.99),
    "an end mark": (lambda body: f"{body} -0-", 1.0),
    "curly apostrophes": (lambda body: body.replace("'", "’"), 0.995),
    "single quotation marks": (_in_quotes("‘", "’"), 0.99),
    "single straight marks": (_in_quotes("'", "'"), 0.98),
    "French quotation marks": (_in_quotes("«", "»"), 0.99),
    "German quotation marks": (_in_quotes("„", "“"), 0.99),
    "typed quotation marks": (_in_quotes("``", "''"), 0.99),
    "quotation marks of a page's source": (_in_quotes("&quot;", "&quot;"), 0.99),
    "apostrophes of another kind": (lambda body: re.sub(r"(?<=\w)['’](?=s\b)", "ʼ", body), 0.99),
    "hyphens that do not break": (lambda body: re.sub(r"(?<=[a-z])-(?=[A-Za-z])", "\u2011", body), 1.0),
    "joined letters": (lambda body: body.replace("fi", "\ufb01").replace("fl", "\ufb02"), 1.0),
    "blanks before commas": (lambda body: re.sub(r"(?<=[a-z]), ", " , ", body), 0.99),
    "American spelling": (_american, 0.995),
    "British spelling": (_british, 0.98),
    "names with a hyphen and a capital": (_names(r"\1 \2-\3", r"\1 \2-\3"), 0.98),
    "hyphenated names": (_hyphenated, 0.985),
    "given names in one word": (_in_one_word, 0.935),
    "surnames in capitals": (_surname_in_capitals, 0.99),
    "ages": (_aged("61"), 0.995),
    "ages with a word": (_aged("aged 61"), 0.99),
    "names in bold": (lambda body: re.sub(r"\b(Kim Jong[ -][Uu]n)\b", r"**\1**", body), 0.99),
}
"""Name -> the rewriting, and the share of items that stay at least."""

HEADLINES: dict[str, tuple[Rewriting, float]] = {
    "in capitals": (str.upper, 0.98),
    "in sentence case": (lambda title: _SMALL_WORD.sub(lambda m: m[0].lower(), title), 0.98),
    "ending in a full stop": (lambda title: f"{title}.", 0.99),
    "with an outlet behind a bar": (lambda title: f"{title} | Hill News", 0.995),
    "with an outlet behind a dash": (lambda title: f"{title} - Xinhua", 0.995),
}
"""The same for headlines."""
