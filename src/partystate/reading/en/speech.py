"""Speech acts of a sentence: who says, stresses, orders, vows what. Claims and directives are both read from them.

State press chains them: "Saying that A, he stressed the need for X to do B, adding that C." Each speech verb of a
sentence is looked at twice: what stands after it (its frame) tells the kind of act and where its words begin; what
stands before it (its link) tells who speaks and where the words of the act before end. Every pattern is anchored at a
verb and bounded, so the cost is linear in the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from partystate.reading.en.speech_verbs import SLIPS, VERBS, Kind, Verb

Frame = Literal["that", "need", "call", "for", "task", "to", "direct", "bare", "colon", "after"]
"""What follows the verb: "that …", "the need to …", "on X to …", "for …", "the tasks for X to …", "to …", a quotation, a
bare clause, a colon at the end of the sentence. "after": the words stand before the verb ("…, he said")."""
Link = Literal["subject", "fronted", "trailing", "coordinated"]
"""What stands before the verb: its own subject, nothing ("Saying that …"), a comma (", adding"), "and"."""

# -- after the verb -------------------------------------------------------------------------------------------------
_AGAIN = r"(?:\s+(?:once\s+again|again|also|repeatedly|in\s+particular))?"
_NEED = re.compile(
    rf"{_AGAIN}\s+(?P<c>(?:(?:the|a|an|its|their)\s+)?(?:(?!need|necess|import|urgen|signif)\w+\s+(?:and\s+\w+\s+)?)?"
    r"(?:need|necessity|importance|urgency|significance)(?:\s+and\s+\w+)?(?:\s+(?:for|to|of|that)\b))"
)
_AND_NEED = re.compile(r",?\s+and\s+(?P<c>the\s+(?:need|necessity|importance)\s+(?:for|to|of)\b)")
_THAT = re.compile(r"(?P<mid>[^.;:“\"”⟦]{0,70}?)[, ]\s*that\s+(?=\S)")
_TOLD_THAT = re.compile(r"\s[^.;:“\"”]{0,90}?\bthat\s+(?=\S)")
_DIRECT = re.compile(r"(?P<mid>[^.;“\"”]{0,60}?)[,:]?\s*(?=[“\"]\S)")
_TOLD_TO = re.compile(r"\s[^.;:]{1,160}?\sto\s+[a-z]")
_TOLD_DIRECT = re.compile(r"\s[^.;:“\"”]{1,90}?[,:]?\s*(?=[“\"]\S)")
_COLON = re.compile(r"[^.;“\"”]{0,90}:\s*$")
_BARE = re.compile(
    r"\s+(?=[\w⟦‘'])(?!(?:in|at|on|to|by|with|during|from|after|before|as|for|of|when|while|and|or|but|so|upon|over|again|here|"
    r"also|goodbye|hello|yes|no|[A-Z][a-z]+day)\b)"
)
_FINITE = re.compile(r"\b(?:is|are|was|were|will|would|should|must|has|have|had|can|could|may|might|cannot|does|did|do|shall|needs?)\b")
_RELATIVE = re.compile(r"^\s*(?:(?:one\s+by\s+one|in\s+detail)\s+)?(?:a|an|the|his|her|their|its|some|all|many|any|such|several|every)\s+(?!fact\b|point\b|truth\b)(?!.*\b(?:fact|point|meeting|statement|speech|report|message|conference|article|interview|letter|commentary|emphasis|conviction|time|day)$)")
"""The words between a verb and "that" are an object with a relative clause ("a series of deviations that …")."""
_OTHER_CLAUSE = re.compile(_FINITE.pattern + r"|,\s*(?:\w+ly\s+)?\w+ing\b|\band\s+\w+ed\b")
_TO = re.compile(r"\s+(?:\w+ly\s+)?to\s+(?=[a-z])(?!(?:the|a|an|his|her|their|its|all)\b)")
_AFTER = re.compile(r"\s*(?:[.,;”\"]|$)|\s+(?:in|at|on|during|with|to\s+reporters|after|when|while|before|as)\b")
_ON = re.compile(rf"{_AGAIN}(?:\s+earnestly|\s+ardently)?\s+(?:on|upon)\s+(?=\S)")
_APPEAL_TO = re.compile(rf"{_AGAIN}\s+(?:to\s+)?(?=\S)(?!against\b|for\b)")
_FOR = re.compile(rf"{_AGAIN}\s+for\s+(?=\S)")
_EXPRESSED = re.compile(
    r"\s+(?:\w+\s+){0,4}?(?:belief|conviction|expectations?|hope|confidence|will|determination|views?|opinion|stand|regret|concern|intention|"
    r"resolve|wish|readiness|sympathy)\s+(?:that\s+|to\s+(?=[a-z]+\s)(?!(?:the|his|her|a|all|their)\b))"
)
_TASKS = re.compile(
    r"\s+(?:[^.;:,⟦]{0,60}?\b)?(?:tasks?|assignments?|instructions?|orientations?|orders?)(?:\s+and\s+[\w ]{1,20}?)?\s+(?P<p>for|to)\s+(?=\S)"
)

# -- before the verb ------------------------------------------------------------------------------------------------
_ADVERB = r"(?:[a-z]+ly|also|then|further|again|once|has|have|had|first|later|too|now|in\s+particular|as\s+well|just|meanwhile|always|often|still|never|all|both|went\s+on\s+to|at\s+the\s+same\s+time)"
_ADVERBS = re.compile(rf"(?:(?:^|[\s,“\"]+){_ADVERB}(?:,(?=\s*$))?)+\s*$")
_SUBORDINATE = re.compile(r"\b(?:that|which|who|whom|when|as|if|what|where|whose|because|how|whether|than|although|though)\s+$", re.I)
_MARK = r"⟦\d+⟧"
_MARKS = rf"{_MARK}(?:(?:,\s*{_MARK})*,?\s+and\s+{_MARK})?"
_LEADER = (
    r"(?:(?:respected|great|dear|beloved|Supreme|esteemed)\s+)*(?:Comrade\s+)?"
    r"(?:Supreme\s+Leader|General\s+Secretary|Marshal|President|Chairman|Leader|leader|premier|Premier)"
)
_SUBJECT = re.compile(rf"(?:^|[\s“\"(—-])(?P<s>{_MARKS}|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]he\s+{_LEADER})\s*$")
_CLAUSE = re.compile(r"[,;:“\"”—]\s*(?=\S)|\b(?:that|where|while|when|which|but|because)\s+(?=\S)")
_NOUN_PHRASE = re.compile(r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Bb]oth|[Aa]ll|[Aa]nother|[Oo]ther|[Ss]ome|[A-Z][\w.’'-]*|\d+|people|officials|participants|speakers|experts|analysts|delegates)\s|[A-Z][\w.’'-]*$")
_ADVERBIAL = re.compile(
    r"\s+(?:in\s+(?:an?|his|her|its|the|their|reply|answer|response|this|connection)\b|on\s+(?:[A-Z][a-z]+day|[A-Z][a-z]+\.?\s+\d|the\s+same)"
    r"|at\s+(?:an?|the)\s|[A-Z][a-z]+day\b|who\b|which\b|recently\b|today\b|yesterday\b)[^,]*$"
)
_MARKS_ADVERBIAL = re.compile(rf"(?P<s>{_MARKS})\s+(?:in|on|at|during|[A-Z][a-z]+day)\b[^,]*$")
_VERBAL = re.compile(r"\b(?:was|were|is|are|has|had|have|will|would|should|must|been|did|do|does|can|could|may|held|gave|took|made|went|visited|met|discussed|heard|adopted|reviewed|carried|issued|posted)\b")
_NO_SPEAKER = re.compile(
    r"^(?:this|that|these|those|such|what|there|who|which|how|why|as|so|and|but|the|a|an)(?:\s|$)(?!\w*\s*(?:\w+\s+)*(?:spokes|speaker|paper|\w))"
    r"|^(?:this|these|such|what|how|why)\s|\b(?:facts?|reality|history|situation|situations|circumstances|times|theory|feature|chapter|figures|data|survey|poll|idea)$",
    re.I,
)
_LEAD_IN = re.compile(r"^(?:Meanwhile|Then|Earlier|Later|Finally|First|At|In|On|During|After|Speaking)\b[^,]{0,80},\s+")
_TITLED = re.compile(r",?\s*(?:(?:bearing|carrying|under)\s+the\s+title\s+(?:of\s+)?|titled\s+|entitled\s+|headlined\s+)?[“\"][^“”\"]{2,200}[”\"]$")
_INTERPOSED = re.compile(
    r"(?P<np>[^,;:“\"]{2,160}),\s+(?:who|which|whose|in|on|at|speaking|citing|quoting|when|during|addressing|after|referring|upon|for|with|"
    r"through|by|\d+|now|a|an|the|also|as|while|standing|looking|watching|going|seeing)\b[^“\"”;:]{0,220}$"
)
_MAIN_CLAUSE = re.compile(rf",\s+(?P<s>{_MARKS}|he|she|they|the\s+{_LEADER}|(?:the|all\s+the|a)\s+(?:[\w’'-]+\s+){{0,4}}?[\w’'-]+(?=\s+\w+ed\b))\s+(?:(?:\w+ly|also|then|again)\s+)*(?!who\b|which\b|as\b|is\b|are\b)[a-z]+")
_PARTICIPLE_LINK = re.compile(r"(?:[,;—]|\b(?:by|while|after|before|and))\s*(?:(?:\w+ly|also|once\s+again|further|again)\s+)*$")
_COORDINATION = re.compile(r"(?:,\s*and|\band|,|\bbut|\bthen)$")
_TRAILER = re.compile(r"(?:[\s,;]|\b(?:and|but|then|while|by|after|before|also|or)\b)*$")


_POSTPOSED = (Kind.SAY, Kind.NOTE, Kind.VOW, Kind.ORDER, Kind.CLARIFY)


@dataclass(slots=True)
class Act:
    """One speech act. Offsets are into the skeleton; its words are [start, end)."""

    frame: Frame
    verb: str
    """The verb's past form ("stressed")."""
    link: Link
    subject: str | None
    """The subject as in the skeleton (marks, pronoun, title, noun phrase); None: that of the act before."""
    verb_at: int
    link_at: int
    """Where the subject or the connecting comma or "and" begins: the words of the act before end here."""
    start: int
    end: int


def acts(skeleton: str, hits: Iterable[tuple[str, int, int]], relays: Callable[[str], bool]) -> list[Act]:
    """The speech acts of one sentence, in order.

    `hits`: (a form in VERBS or SLIPS, start, end) in the skeleton, left to right. `relays` tells whether a subject is an
    outlet that only passes on what others say ("KCNA said that …, ⟦0⟧ vowed …").
    """
    done: list[Act] = []
    open_act: Act | None = None
    for form, start, end in hits:
        if start and (skeleton[start - 1].isalnum() or skeleton[start - 1] == "-") or skeleton[end : end + 1].isalnum():
            continue
        if open_act is not None and start < open_act.start:
            continue
        floor = open_act.start if open_act is not None else (done[-1].end if done else 0)
        verb = VERBS.get(form) or SLIPS[form]
        act = _act(skeleton, verb, start, end, floor)
        if act is None or not _admitted(skeleton, act, open_act, verb, relays):
            continue
        if open_act is not None:
            _close(skeleton, open_act, act)
            if act.frame == "after" and open_act.link != "fronted":
                open_act = None  # "“⟦0⟧ stressed …,” it added": the outlet's own attribution
                continue
        done.append(act)
        open_act = None if act.frame == "after" else act
    if open_act is not None and open_act.link == "fronted":
        _close_at_main_clause(skeleton, open_act)
    out: list[Act] = []
    for act in done:
        out += _needs(skeleton, act) if act.frame == "need" else [act]
    return [a for a in out if a.end - a.start > 3 or a.frame == "colon"]


def _needs(skeleton: str, act: Act) -> list[Act]:
    """ "the need to A and the need for X to B" are two acts."""
    out = [act]
    for m in _AND_NEED.finditer(skeleton, act.start, act.end):
        out.append(replace(act, start=m.start("c")))
        out[-2].end = m.start()
    return out


def _act(skeleton: str, verb: Verb, start: int, end: int, floor: int) -> Act | None:
    """The act of one verb with its frame and link; words run to the end of the sentence until closed."""
    link = _link(skeleton, verb, start, floor)
    if link is None:
        return None
    name, subject, at = link
    if verb.kind is Kind.AS_SAYING:
        after = re.match(r"\s*,?\s*(?:that\s+)?(?=[“\"\w⟦])", skeleton[end:])
        if after is None:
            return Act("after", "said", name, subject, start, at, floor, at)
        return Act("that", "said", name, subject, start, at, end + after.end(), len(skeleton))
    before = skeleton[floor:at].rstrip()
    frame = _frame(skeleton, verb, end)
    if name == "subject" and verb.kind in _POSTPOSED and len(before) > 12 and _AFTER.match(skeleton, end):
        if before.endswith(("”", '"')) or before.endswith((",", "!", "?")) and frame is None:
            return Act("after", verb.past, name, subject, start, at, floor, at)
    if frame is None:
        return None
    return Act(frame[0], verb.past, name, subject, start, at, frame[1], len(skeleton))


def _admitted(skeleton: str, act: Act, open_act: Act | None, verb: Verb, relays: Callable[[str], bool]) -> bool:
    """Whether an act stands on its own and not inside what another one says."""
    if act.link == "subject" and _SUBORDINATE.search(skeleton[max(0, act.link_at - 12) : act.link_at]):
        inside = skeleton[max(0, act.link_at - 12) : act.link_at].rstrip().endswith("that")
        return inside and open_act is not None and open_act.subject is not None and relays(open_act.subject)
    if open_act is None:
        return True
    if act.link in ("trailing", "fronted"):
        return True
    if act.link == "coordinated":
        return verb.kind not in (Kind.VOW, Kind.GO_ON) or open_act.link == "fronted" or act.frame == "colon"
    if open_act.link == "fronted" or open_act.subject is not None and relays(open_act.subject):
        return True
    before = skeleton[open_act.start : act.link_at].rstrip()
    if act.frame == "after":
        return before.endswith(("”", '"')) or open_act.frame == "direct"
    if before.endswith(("”", '"', ";", "”,", '",')):
        return True
    return act.subject in ("he", "she", "they") and bool(re.search(r"(?:,\s*and|\band|,\s*while)$", before))


def _close(skeleton: str, earlier: Act, later: Act) -> None:
    """End the words of an act where the next begins."""
    stop = later.link_at
    if earlier.link == "fronted" and later.link == "subject":
        # "Saying that A, he …": the comma before the subject; "Saying that A, B, he said": the first comma ends A
        comma = skeleton.find(", ", earlier.start + 20, stop - 2) if later.frame == "after" else skeleton.rfind(",", earlier.start, stop)
        if comma > earlier.start:
            stop = comma
        if later.frame == "after":
            later.start = min(stop + 2, later.end)
    trailer = _TRAILER.search(skeleton[earlier.start : stop])
    earlier.end = earlier.start + (trailer.start() if trailer else max(0, stop - earlier.start))


def _close_at_main_clause(skeleton: str, act: Act) -> None:
    """ "Saying that A, he inspected …": no other act tells where A ends, so the last clause with a subject does."""
    for m in _MAIN_CLAUSE.finditer(skeleton, act.start):
        act.end, act.subject = m.start(), m.group("s")


def main_clause(skeleton: str, start: int) -> tuple[str, int] | None:
    """The subject of the main clause after a leading participle ("Saying that …, he …"), and its offset."""
    found = None
    for m in _MAIN_CLAUSE.finditer(skeleton, start):
        found = m.group("s"), m.start("s")
    return found


# -- links ----------------------------------------------------------------------------------------------------------


def _link(skeleton: str, verb: Verb, start: int, floor: int) -> tuple[Link, str | None, int] | None:
    """(link, subject, offset where the link begins) of the verb at `start`."""
    if verb.participle:
        left = skeleton[max(0, start - 50) : start]
        if start <= 50 and not left.strip(" “\""):
            return "fronted", None, start
        found = _PARTICIPLE_LINK.search(left)
        return ("trailing", None, start - len(left) + found.start()) if found else None
    left = skeleton[floor:start]
    adverbs = _ADVERBS.search(left)
    left = left[: adverbs.start()].rstrip() if adverbs else left.rstrip()
    if left.endswith((" “", ' "')):
        left = left[:-1].rstrip()  # "and “earnestly asked …"
    if verb.kind is Kind.AS_SAYING:
        quoted = re.search(rf"\b(?:quot(?:ed|ing|es)|cit(?:ed|ing|es))\s+(?P<s>{_MARKS}|him|her|them|(?:the\s+|an?\s+)?[\w.’'-]+(?:\s+[\w.’'-]+){{0,12}})$", left)
        if quoted is None:
            return None
        subject = {"him": "he", "her": "she", "them": "they"}.get(quoted.group("s"), quoted.group("s"))
        return "subject", subject, floor + quoted.start()
    joined = _COORDINATION.search(left)
    if joined:
        interposed = _INTERPOSED.search(left[:-1][-400:]) if left.endswith(",") else None
        if interposed is not None:
            subject, at = subject_before(interposed.group("np"))
            if subject is not None:
                return "subject", subject, floor + max(0, len(left) - 1 - 400) + interposed.start("np") + at
        return "coordinated", None, floor + joined.start()
    subject, at = subject_before(left)
    return ("subject", subject, floor + at) if subject is not None else None


def subject_before(left: str) -> tuple[str | None, int]:
    """The subject that ends a text, and its offset in it."""
    tail = left[-90:]
    m = _SUBJECT.search(tail)
    if m is not None:
        return m.group("s"), len(left) - len(tail) + m.start("s")
    left = _TITLED.sub("", left)
    window = left[-260:]
    base = len(left) - len(window)
    start = 0
    for boundary in _CLAUSE.finditer(window):
        start = boundary.end()
    if start == 0 and base > 0:
        return None, 0
    phrase = window[start:]
    marks = _MARKS_ADVERBIAL.match(phrase)
    if marks:
        return marks.group("s"), base + start
    if len(phrase) > 220 or not _NOUN_PHRASE.match(phrase):
        return None, 0
    phrase = _ADVERBIAL.sub("", phrase).strip()
    if not phrase or _VERBAL.search(phrase) or _NO_SPEAKER.search(phrase) or len(phrase.split()) > 24:
        return None, 0
    return phrase, base + start


# -- frames ---------------------------------------------------------------------------------------------------------


def _frame(skeleton: str, verb: Verb, end: int) -> tuple[Frame, int] | None:
    """What follows a verb that ends at `end`, and where its words begin."""
    kind = verb.kind
    if kind in (Kind.NOTE, Kind.CLARIFY, Kind.TASK):
        need = _NEED.match(skeleton, end)
        if need:
            return "need", need.start("c")
    if kind in (Kind.CLARIFY, Kind.TASK):
        tasks = _TASKS.match(skeleton, end)
        if tasks:
            return "task", tasks.end()
    if kind is Kind.TASK:
        return None
    if kind is Kind.CALL:
        on = (_ON if verb.past == "called" else _APPEAL_TO).match(skeleton, end)
        if on:
            return "call", on.end()
        wanted = _FOR.match(skeleton, end)
        return ("for", wanted.end()) if wanted else None
    if kind is Kind.EXPRESS:
        expressed = _EXPRESSED.match(skeleton, end)
        if expressed and expressed.group().rstrip().endswith("to"):
            return "to", end + 1
        return ("that", expressed.end()) if expressed else None
    if kind is Kind.VOW:
        to = _TO.match(skeleton, end)
        if to:
            return "to", to.end()
    if kind in (Kind.TELL, Kind.ORDER):
        that, direct = _TOLD_THAT.match(skeleton, end), _TOLD_DIRECT.match(skeleton, end)
        to = _TOLD_TO.match(skeleton, end)
        nearest = min((m.end() for m in (that, direct, to) if m), default=0)
        if to and to.end() == nearest:
            return "call", end + 1
        if that and that.end() == nearest:
            return "that", that.end()
        return ("direct", direct.end()) if direct and kind is Kind.TELL else ("call", end + 1) if to else None
    return _said(skeleton, verb, end)


def _said(skeleton: str, verb: Verb, end: int) -> tuple[Frame, int] | None:
    that, direct = _THAT.match(skeleton, end), _DIRECT.match(skeleton, end)
    if direct and (verb.kind is not Kind.GO_ON or len(direct.group("mid")) < 3 or "to say" in direct.group("mid")) and (not that or direct.end() < that.end()) and not _OTHER_CLAUSE.search(direct.group("mid")) and verb.past != "held":
        return "direct", direct.end()
    if that and not _OTHER_CLAUSE.search(that.group("mid")) and not _RELATIVE.match(that.group("mid")) and (verb.kind is not Kind.GO_ON or "to say" in that.group("mid")) and (verb.past != "held" or not that.group("mid").strip()):
        return "that", that.end()
    if verb.past == "held":
        return None
    if _COLON.match(skeleton, end):
        return "colon", len(skeleton)
    bare = _BARE.match(skeleton, end)
    if verb.kind is Kind.GO_ON:
        return None
    if bare and verb.past in ("said", "added", "noted", "stressed", "vowed", "claimed", "warned", "announced", "insisted"):
        clause = re.split(r"[,;.]\s", skeleton[bare.end() : bare.end() + 240])[0]
        if _FINITE.search(clause) or verb.past == "said" and re.search(r"\s\w+(?:ed|s)\b", clause):
            return "bare", bare.end()
    return None
