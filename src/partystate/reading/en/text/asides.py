"""A sentence without what it tells of its people in passing: "⟦0⟧, 87, | a veteran of …, | stepped down as X".

What stands between commas behind a name is no part of the clause whose subject the name is. Grammars that found nothing
in a sentence may read it again so.
"""

from __future__ import annotations

from dataclasses import replace

from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS, pattern

_VERB = (
    r"(?:was|were|is|are|has|have|had|will|also|stepped|stood|bowed|quit|took|takes|made|makes|became|becomes"
    r"|lost|loses"
    r"|retired|resigned|returned|returns|came|comes|replaced|replaces|succeeded|succeeds|died|rose|rises|gave|gives|won"
    r"|joined|joins|entered|enters|left|leaves|handed|passed|as|in place|at the helm|elected|appointed|named|promoted"
    r"|dismissed|assumed|assumes|steps|departed|now|vacated|relinquished|no longer|reportedly|started|began"
    r"|moved|quits|resigns"
    r"|and (?:was|were|has|took|made)|to (?:succeed|replace|head|the))"
)
_ASIDE = pattern(
    rf"(?P<who>{MARK})(?P<aside>,? \(?(?:aged? )?\d\d\)?,?(?= {_VERB}\b)"
    rf"|,? (?:for (?:years|decades|long)|once|long|until|believed|seen|known|widely|considered|regarded)\b"
    rf"[^⟦.;:]{{2,120}}?,(?= {_VERB}\b)"
    rf"|, (?!(?:was|were|is|are|has|have|had|and|while|but)\b)"
    rf"(?:\b(?:of|to) {MARK}|\([^()⟦]{{0,60}}{MARK}[^()⟦]{{0,20}}\)|[^⟦.;:]|(?<=No)\.|{MARK}['’]s){{2,150}}?,(?= "
    rf"{_VERB}\b))"
)
_OF_ANOTHER = guarded(
    rf"(?P<who>{MARK})(?P<aside>,? who (?:[^⟦.;:]|{MARK}){{2,220}}?,)(?= (?:was|were|is|has been|have been|had been) )"
)
""" "⟦0⟧ | , who answered President ⟦1⟧ in a speech, | was promoted": a clause about him that names others."""
_IN_LIST = guarded(rf"(?P<who>{MARK}),(?P<aside> who [^⟦.;:,]{{3,90}},)(?= (?:and )?⟦)")
""" "⟦0⟧ | , who oversees X | , and ⟦1⟧ are new members"."""
_BEFORE_OFFICE = guarded(
    rf"\b(?:named|names|appointed|appoints|elected|elects|made|makes|chose|picked) (?:[\w’'-]+ ){{0,6}}?(?P<who>{MARK})"
    r"(?P<aside>, (?:an?|the|its|his|her|their) [^⟦.;,]{3,90},)(?= (?:(?:the|its|an?|new|[a-z-]+) ){0,3}?"
    r"(?:ministers?|premier|chairman|secretary|directors?|ambassador|envoy|commander|president|chief|members?)\b)"
)
""" "named ⟦0⟧ | , a career diplomat, | foreign minister": between a verb of giving's object and the office."""
_FURTHER_ASIDE = pattern(
    rf"⟦(?P<k>\d+)⟧(?P<aside>,? and (?:(?:an?|the|his|one|once|long|second|widely|formerly|[\w-]+['’]s) )"
    rf"(?:[^⟦.;:]|\b(?:of|to) {MARK}|{MARK}['’]s){{2,120}}?,)(?= (?:was|is|has|had|died|stepped|resigned|retired)\b)"
)
""" "⟦0⟧ | and the nation's best-known economist, | has died": behind an office in apposition, what else he was."""
_SAID_OF = pattern(
    rf"\b(?:purge|dismissal|ouster|removal|sacking|firing|downfall) of [^⟦.;]{{0,60}}{MARK}"
    r"(?P<aside>,? (?:on \w+day,? )?(?:saying|stating|adding|announcing|reporting) (?:that )?(?:he|she))"
    r"(?= (?:was|has been|had been) )"
)
""" "confirmed the purge of ⟦0⟧, saying he | has been dismissed"."""


_EMPHASIS = pattern(r"(?<=⟧) (?:himself|herself)(?= )")
_LOST_OR_HELD = (
    r"(?:was|were|has|have|had|is|are|lost|left|retained|retains|kept|keeps|resigned|retired|stepped|became|becomes"
    r"|took|takes|gave|quit|replaced|replaces|succeeded|succeeds|remains|remained|moved)"
)
_NEXT_PREDICATE = guarded(
    rf"(?P<who>{MARKS})(?P<aside>,?(?: [^⟦.;,]{{2,80}},)? {_LOST_OR_HELD} (?:[^⟦.;]|{MARK}){{2,200}}?,? (?:but|and) )",
    r"(?:(?:also|then|instead|later|simultaneously) )*(?:(?:was|were|has been|have been|had been) (?:(?:also|then) )*",
    r"(?:named|appointed|made|given|elected|promoted|transferred|removed|dropped|dismissed|relieved|stripped|demoted"
    r"|chosen|reassigned|expelled|moved)|became|becomes|lost (?:his|her|their)|took over|takes over)\b",
)
""" "⟦0⟧ | was dismissed as POST but | was named POST": he is the subject of either verb."""
_WHO_WAS_REPLACED = guarded(
    rf"\b(?:replac|succe)(?:es|ed|ing|eds|eeds|eeded|eeding)? {MARK}(?P<aside>, who [^⟦.;,]{{3,140}},)(?= as )"
)
""" "replaces ⟦1⟧ | , who was named to another post, | as POST"."""
_AS_WERE = guarded(
    rf"(?P<aside>,? as (?:were|was|have been|has been) (?P<who>{MARK}(?:(?:, (?!(?:and|but|while)\b)[^⟦.;]{{3,90}}?,"
    rf"|,)? and {MARK}|, {MARK})*))(?=[.,;]|\s*$| (?:on|in|at)\b)"
)
""" "⟦0⟧ was named a member | , as were ⟦1⟧, who led the forces, and ⟦2⟧"."""
_SHORT_NAME = pattern(r"\s*\([A-Z][A-Z.&-]{1,8}\)")


def without_short_names(view: SentenceView) -> SentenceView:
    """The sentence with the short names of bodies in brackets left blank in the skeleton ("the Commission | (SAC)")."""
    if "(" not in view.skeleton:
        return view
    skeleton = _SHORT_NAME.sub(lambda m: " " * len(m.group()), view.skeleton)
    return replace(view, skeleton=skeleton) if skeleton != view.skeleton else view


def without_emphasis(view: SentenceView) -> SentenceView:
    """The sentence without the "himself" behind a name ("⟦0⟧ | himself | was re-elected")."""
    if "⟧ himself " not in view.skeleton and "⟧ herself " not in view.skeleton:
        return view
    skeleton = _EMPHASIS.sub(lambda m: " " * len(m.group()), view.skeleton)
    return replace(view, skeleton=skeleton)


def apart_from_those_too(view: SentenceView) -> tuple[SentenceView, list[Mention]]:
    """The sentence without ", as were ⟦1⟧ and ⟦2⟧", and those of whom that says the same."""
    m = _AS_WERE.search(view.skeleton)
    if m is None:
        return view, []
    return _blanked(view, [m.span("aside")]), view.named(m["who"])


def without_predecessors_clause(view: SentenceView) -> SentenceView:
    """The sentence with what it tells of a predecessor before his post left blank in the skeleton."""
    m = _WHO_WAS_REPLACED.search(view.skeleton)
    if m is None:
        return view
    start, end = m.span("aside")
    return replace(view, skeleton=view.skeleton[:start] + " " * (end - start) + view.skeleton[end:])


def of_next_predicate(view: SentenceView) -> SentenceView | None:
    """The sentence with the first of two predicates of one subject left blank; None without two."""
    m = _NEXT_PREDICATE.search(view.skeleton)
    return _blanked(view, [m.span("aside")]) if m is not None else None


_WHO_THEN = guarded(
    rf"(?P<who>{MARK})(?:,? \(?\d\d\)?)?(?P<aside>,? who) "
    r"(?:(?:has|have|had|also|then|instead|now|in turn|meanwhile) )*(?:becomes?|became|takes? (?:over|up)|took "
    r"(?:over|up)"
    r"|will (?:also )?(?:become|serve|take|head)|moves?|moved|(?:was|is|has been) (?:(?:also|then|instead|in turn) )*"
    r"(?:made|moved|shifted|transferred|given|handed|named|appointed|kicked|demoted|promoted|elevated|reassigned"
    r"|downgraded)) "
)
""" "takes over from ⟦1⟧ | , who | becomes a vice-chairman": his own change, told in a clause about him."""


def of_relative_clause(view: SentenceView) -> SentenceView | None:
    """The last clause about somebody that tells what became of him, as a sentence of its own; None without one."""
    if "⟧, who " not in view.skeleton and "⟧ who " not in view.skeleton and ", who " not in view.skeleton:
        return None
    found = [m for m in _WHO_THEN.finditer(view.skeleton) if m.start() > 0]
    if not found:
        return None
    return _blanked(view, [(0, found[-1].start("who")), found[-1].span("aside")])


def without_asides(view: SentenceView) -> SentenceView | None:
    """The sentence with the asides behind its names left blank, in the skeleton and in the text; None without any."""
    asides = [m.span("aside") for m in _ASIDE.finditer(view.skeleton)]
    if ", who " in view.skeleton:
        known = {at for start, end in asides for at in range(start, end)}
        for form in (_OF_ANOTHER, _IN_LIST):
            asides += [m.span("aside") for m in form.finditer(view.skeleton) if m.start("aside") not in known]
    asides += [m.span("aside") for m in _BEFORE_OFFICE.finditer(view.skeleton) if m.span("aside") not in asides]
    if "⟧ and " in view.skeleton or "⟧, and " in view.skeleton:
        told = _FURTHER_ASIDE.finditer(view.skeleton)
        asides += [m.span("aside") for m in told if view.mentions[int(m["k"])].has_apposition]
    if "ing he " in view.skeleton or "ing that he " in view.skeleton:
        asides += [m.span("aside") for m in _SAID_OF.finditer(view.skeleton)]
    return _blanked(view, asides) if asides else None


def _blanked(view: SentenceView, asides: list[tuple[int, int]]) -> SentenceView:
    """The sentence with ranges of its skeleton, and of its text, left blank."""
    skeleton, text = view.skeleton, view.sentence.text
    for start, end in asides:
        skeleton = skeleton[:start] + " " * (end - start) + skeleton[end:]
        at = view.to_document(start) - view.sentence.start
        at = max(at, view.to_document_end(start) - view.sentence.start)
        stop = view.to_document(end) - view.sentence.start
        text = text[:at] + " " * (stop - at) + text[stop:]
    return replace(view, skeleton=skeleton, sentence=replace(view.sentence, text=text))
