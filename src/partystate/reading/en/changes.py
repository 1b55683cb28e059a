"""Personnel changes a sentence announces: elected, appointed, relieved, promoted, died.

Frames over the skeleton: "⟦A⟧ was appointed (as) POST", "The meeting elected ⟦A⟧ as POST, ⟦B⟧ as POST", "⟦A⟧ and ⟦B⟧
have been promoted to RANK, ⟦C⟧ to RANK", "Elected as POSTS were ⟦A⟧ and ⟦B⟧". A change without a person's name is an
unnamed change ("recalled and by-elected members of the Political Bureau"). GUIDE.md, "changes".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from partystate.reading.en.views import Mention, SentenceView
from partystate.reading.patterns import MARK, MARKS
from partystate.reading.en.names import NameSpan
from partystate.reading.en.posts import PostReader
from partystate.reading.report import Action, Span

ACTIONS: dict[str, Action] = {
    "elected": "elected", "by-elected": "elected", "re-elected": "elected", "reelected": "elected", "co-opted": "elected", "coopted": "elected",
    "appointed": "appointed", "nominated": "appointed", "named": "appointed", "designated": "appointed", "transferred": "appointed", "made": "appointed",
    "reappointed": "appointed", "assigned": "appointed", "installed": "appointed",
    "relieved": "relieved", "dismissed": "relieved", "removed": "relieved", "recalled": "relieved", "released": "relieved", "sacked": "relieved",
    "ousted": "relieved", "expelled": "relieved", "replaced": "relieved", "demoted": "relieved", "purged": "relieved", "stripped": "relieved", "fired": "relieved",
    "promoted": "promoted",
}  # fmt: skip
_VERB = "|".join(sorted(ACTIONS, key=len, reverse=True))
_BE = r"(?:was|were|is|are|has\s+been|have\s+been|had\s+been)"
_ADV = r"(?:\s+(?:newly|also|again|unanimously|then|both|been|respectively|reportedly|formally))*"
_PASSIVE = re.compile(rf"(?P<who>{MARKS}),?\s+(?:{_BE}{_ADV}\s+)?(?P<verb>{_VERB})\b(?P<rest>[^⟦]*)")
_AND_VERB = re.compile(rf"(?:,\s*and\b|,|\band\b)\s+(?:(?:was|were|also|then|subsequently|has|been)\s+)*(?P<verb>{_VERB})\b(?!\s+by\b)")
_GAPPED = re.compile(rf"(?:,\s*and\b|,|;|\band\b)\s*(?P<who>{MARKS})(?:\s+and\s+(?:\d+|\w+)\s+others)?,?\s+(?:(?P<p>as|to|from|(?P<verb>{_VERB}))\s+)?(?P<rest>[^⟦]*)")
_ACTIVE = re.compile(rf"\b(?P<verb>{_VERB}|(?:approved|announced|confirmed|ratified|made|conducted|decided\s+on|reported)\s+(?:the\s+)?(?P<noun>by-election|election|appointment|dismissal|recall|nomination|removal|relief)\s+of)\s+(?P<who>{MARKS})(?P<p>(?:,|\s*[—–])?\s+(?:as|to\s+be|to|from|of))?\s*(?P<rest>[^⟦]*)")
_NOUNS: dict[str, Action] = {
    "by-election": "elected", "election": "elected", "appointment": "appointed", "nomination": "appointed", "dismissal": "relieved", "recall": "relieved",
    "removal": "relieved", "relief": "relieved",
}  # fmt: skip
_FRONTED = re.compile(rf"\b(?P<verb>[A-Z]?[a-z-]*?(?:{_VERB}))\s+(?:(?:as|to\s+be|to\s+the\s+posts?\s+of|from\s+the\s+posts?\s+of|from)\s+)?(?P<post>[^⟦.]{{3,260}}?)\s+(?:was|were|are|is)\s+(?P<who>{MARKS})", re.I)
_RANK_CONFERRED = re.compile(rf"\b(?:title|rank|military\s+rank)\s+of\s+(?P<rank>[^⟦.]{{3,80}}?)\s+(?:was|were|has\s+been|have\s+been)\s+(?:conferred|awarded|given|bestowed)\s+(?:up)?on\s+(?P<who>{MARKS})")
_RANK_GIVEN = re.compile(rf"(?P<who>{MARKS})\s+(?:was|were|has\s+been|have\s+been)\s+(?:conferred|awarded|given|granted)\s+(?:with\s+)?the\s+(?:title|rank|military\s+rank)\s+of\s+(?P<rest>[^⟦.]+)")
_RANK_LIST = re.compile(rf"(?:^|[;.]\s*)(?:KPA\s+)?(?P<rank>(?:Marshal|Vice\s+Marshal|General|Col(?:onel|\.)\s+Gen(?:eral|\.)|Lieut(?:enant|\.)\s+Gen(?:eral|\.)|Maj(?:or|\.)\s+Gen(?:eral|\.)|Admiral|Vice\s+Admiral|Rear\s+Admiral))s?\s*:\s*(?P<who>{MARKS})")
_ASSUMED = re.compile(rf"(?P<who>{MARK}),?\s+(?:has\s+)?(?P<verb>assumed|took\s+over|was\s+(?:acclaimed|held\s+in\s+high\s+esteem|installed|enthroned|inaugurated)\s+as|returns\s+as|returned\s+as|became|has\s+become|took\s+office\s+as|(?:was\s+)?acclaimed)\s+(?P<rest>(?:the\s+|as\s+)?[^⟦.]+)")
_AS_POST = r"(?:\s+as\s+(?P<rest>[^⟦.;]+))?"
_REPLACED_BY = re.compile(rf"(?:(?P<old>{MARK}),?\s+(?:{_BE}\s+)?)?replaced\s+by\s+(?P<new>{MARK}){_AS_POST}")
_REPLACES = re.compile(
    rf"(?:(?P<new>{MARK}),?\s+(?:(?:who|which)\s+[^⟦.]{{3,120}}?,\s+)?(?:has\s+|had\s+)?|\b(?:He|She|he|she)\s+(?:has\s+)?|,\s+)"
    rf"(?:replaced|replaces|replacing|succeeds|succeeded|succeeding)\s+(?P<old>{MARK}){_AS_POST}"
)
_DIED = re.compile(rf"(?P<who>{MARK}),?\s+(?:has\s+|had\s+)?(?:passed\s+away|died|breathed\s+(?:his|her)\s+last|succumbed)\b")
_OBITUARY = re.compile(rf"\b(?:death|demise|passing|loss)\s+of\s+(?P<who>{MARK})")
_REASON = re.compile(r"\b(?:due\s+to|for|because\s+of|owing\s+to|on\s+account\s+of|according\s+to\s+(?=the\s+behest))\s+(?P<r>[^.;⟦]{3,120})")
_REASON_BEGINS = re.compile(
    r"\s(?:due\s+to|because\s+of|owing\s+to|on\s+account\s+of"
    r"|for\s+(?:(?:his|her|their|the)\s+)?(?:\w+\s+)?(?:health|illness|sickness|age|reasons?|errors?|mistakes?|negligence|transfer))\b"
)
"""Where a reason begins that belongs to no body's name ("of the Cabinet | for health reasons")."""
_NEXT_VERB = re.compile(rf"(?:,\s*(?:and\s+)?|;\s*|\s+and\s+)(?:then\s+|newly\s+|also\s+)?(?:{_VERB})\s+$")
"""The next verb of a body that does several things: "dismissed ⟦0⟧ from … | and appointed ⟦1⟧ …"."""
_AND_PRONOUN = re.compile(rf"(?:,\s*(?:and\s+)?|\s+and\s+)(?:then\s+|newly\s+)?(?P<verb>{_VERB})\s+(?:him|her|them)\b")
"""A further deed to the same person: "elected ⟦0⟧ … | and appointed him premier"."""
_DISMISSING = frozenset(["dismissed", "sacked", "fired", "ousted", "purged"])
_GIVING = frozenset(["elected", "by-elected", "re-elected", "reelected", "appointed", "reappointed", "named", "nominated"])
"""Verbs behind whose object the post may stand bare ("elected ⟦0⟧ secretary of …")."""
_VACANCY = re.compile(r"to\s+fill\s+(?:the|a|up\s+the)\s+vacanc(?:y|ies)(?!\s+(?:of|as)\s)")
_THAT_POST = re.compile(r"\b(?:his|her|their|that|the|this)\s+posts?\b(?!\s+(?:of|as))|\bof\s+(?:his|her)\s+(?:duty|duties|office)\b")
_DIRECTED = re.compile(r"^\s*,?\s*(?:to\s+fill\s+(?:the|a|up\s+the)\s+vacanc(?:y|ies)\s+(?:of|as)|as|to\s+be|to\s+the\s+posts?\s+of|to|from\s+(?:his|her|their|the)?\s*posts?\s+(?:of|as)|of\s+(?:his|her|their|the)?\s*posts?\s+(?:of|as)|of\s+(?:his|her|the)\s+duties?\s+(?:of|as)|from\s+(?:the\s+)?(?:duties|duty)\s+of|from|of|the\s+post\s+of)?\s+")
_HYPOTHETICAL = re.compile(r"\b(?:will|would|may|might|could|should|to)\s+(?:be\s+)?$|\b(?:former|once|previously|who\s+was|who\s+had\s+been|having\s+been)\s+$")


def _segments(rest: str, at: int) -> tuple[str, list[tuple[str, int, str]]]:
    """The words up to the next verb, and (verb, offset, words) of each verb that follows with the same subject."""
    verbs = list(_AND_VERB.finditer(rest))
    first = rest[: verbs[0].start()] if verbs else rest
    further = []
    for k, m in enumerate(verbs):
        stop = verbs[k + 1].start() if k + 1 < len(verbs) else len(rest)
        further.append((m.group("verb"), at + m.end(), rest[m.end() : stop]))
    return first, further


class Found(NamedTuple):
    """One change found in a sentence. `post` is canonical or "" ; `same_post` asks for the last post named before."""

    mention: Mention
    action: Action
    posts: tuple[str, ...]
    reason: str | None
    span: Span
    same_post: bool
    keeps: bool = False
    """The new post is held beside the old ("assumed the supreme commandership")."""


class Unnamed(NamedTuple):
    action: Action
    post: str
    span: Span


class ChangeReader:
    """Reads the changes of sentences."""

    def __init__(self, posts: PostReader) -> None:
        self._posts = posts
        self._last_body = ""
        self._told = False

    def read(self, view: SentenceView) -> list[Found]:
        """The changes one sentence announces, in order of the text."""
        skeleton = view.skeleton
        if "⟦" not in skeleton or not _QUICK.search(skeleton) or _LONG_AGO.search(skeleton):
            return []
        out: list[Found] = []
        used: set[int] = set()
        names = {m.start: NameSpan(m.start, m.end, m.name, m.native) for m in view.mentions}

        def add(who: str, action: Action, rest_at: int, rest: str, end: int, start: int) -> None:
            posts, same, tail_at = self._object(view, rest_at, rest, names)
            reason = _REASON.search(skeleton[tail_at:end]) if action == "relieved" or "behest" in skeleton[tail_at:end] else None
            people = view.named(who)
            span = (view.to_document(start), view.to_document_end(end))
            for person in people:
                if not person.native:
                    continue
                out.append(Found(person, action, posts, _tidy(reason.group("r")) if reason else None, span, same))

        for m in _PASSIVE.finditer(skeleton):
            if _HYPOTHETICAL.search(skeleton[: m.start("verb")]) or _clause_is_relative(skeleton, m.start()):
                continue
            action = ACTIONS[m.group("verb")]
            if m.group("verb") == "made" or m.group("verb") == "replaced" and "was" not in m.group():
                continue
            rest_at = m.start("rest")
            if not self._is_change(m.group("verb"), _segments(m.group("rest"), rest_at)[0], view, rest_at, names, passive="was" in m.group() or "been" in m.group() or "were" in m.group()):
                continue
            first_rest, further = _segments(m.group("rest"), rest_at)
            add(m.group("who"), action, rest_at, first_rest, m.end(), m.start())
            used.update(range(m.start(), m.end()))
            for verb, at, rest in further:
                add(m.group("who"), ACTIONS[verb], at, rest, m.end(), m.start())
            self._gapped(view, m.end(), action, add, used)
        for m in _each_active(skeleton):
            if m.start() in used or m.start("who") in used or _clause_is_relative(skeleton, m.start()):
                continue
            deed = m.group("noun") or m.group("verb")
            told = _NOUNS.get(deed) or ACTIONS.get(deed)
            if told is None or deed == "made" and "as" not in (m.group("p") or ""):
                continue
            rest = _NEXT_VERB.sub("", m.group("rest"))
            titled = deed in _DISMISSING and all(person.posts for person in view.named(m.group("who")))
            bare = deed in _GIVING and self._object(view, m.start("rest"), rest, names)[0]
            if not (m.group("p") or bare or titled):
                continue
            if re.search(r"\b(?:was|were|been|is|are|be)\s+$", skeleton[: m.start()]):
                continue
            if deed == "replaced":
                continue
            same = _AND_PRONOUN.search(rest)
            own = rest[same.end() :] if same else ""
            rest = rest[: same.start()] if same else rest
            end = m.start("rest") + len(rest)
            add(m.group("who"), told, m.start("rest"), rest, end, m.start())
            if same:
                at = m.start("rest") + same.end()
                add(m.group("who"), ACTIONS[same.group("verb")], at, own, at + len(own), m.start())
            used.update(range(m.start(), end))
            if end == m.end():
                self._gapped(view, end, told, add, used)
        for m in _FRONTED.finditer(skeleton):
            fronted = re.search(rf"(?:{_VERB})$", m.group("verb").lower())
            if m.start("who") in used or fronted is None:
                continue
            add(m.group("who"), ACTIONS[fronted.group()], m.start("post"), m.group("post"), m.end(), m.start())
            used.update(range(m.start(), m.end()))
        for pattern in (_RANK_CONFERRED, _RANK_GIVEN, _RANK_LIST):
            for m in pattern.finditer(skeleton):
                group = "rank" if "rank" in m.groupdict() else "rest"
                if m.start("who") in used:
                    continue
                rank_posts, _, _ = self._object(view, m.start(group), m.group(group), names)
                if not rank_posts or not rank_posts[0][0].isupper():
                    continue
                add(m.group("who"), "promoted", m.start(group), m.group(group), m.end(), m.start())
        for m in _ASSUMED.finditer(skeleton):
            if m.start("who") in used or _clause_is_relative(skeleton, m.start()):
                continue
            found = self._assumed(view, m, names)
            if found:
                out.append(found)
        out += self._succession(view, out, names)
        self._told = self._told or bool(out)
        for m in _DIED.finditer(skeleton):
            person = view.named(m.group("who"))[0]
            if person.native and view.sentence.paragraph <= 3 and not _clause_is_relative(skeleton, m.start()):
                out.append(Found(person, "died", tuple(person.posts), None, (view.to_document(m.start()), view.to_document_end(m.end())), False))
        return out

    def _assumed(self, view: SentenceView, m: re.Match[str], names: dict[int, NameSpan]) -> Found | None:
        rest = m.group("rest")
        commandership = re.match(r"(?:the\s+)?supreme\s+commandership\s+of\s+the\s+(?P<b>[A-Z][\w'’ ]+?)(?=\s+(?:according|on|in|at)\b|[,.]|$)", rest)
        reason = re.search(r"according to the behest[^.;⟦]*", view.skeleton[m.start() :])
        span = (view.to_document(m.start()), view.to_document_end(m.end()))
        person = view.named(m.group("who"))[0]
        if commandership and person.native:
            post = self._posts.canonical("supreme commander", commandership.group("b"))
            return Found(person, "appointed", (post,), view.plain(reason.group()).strip() if reason else None, span, False, True)
        if not re.search(r"\bas\s*$", m.group("verb")) and not re.match(r"(?:the\s+)?(?:post|office|position)\s+of\s", rest):
            return None
        posts, _, _ = self._object(view, m.start("rest"), rest, names)
        return Found(person, "appointed", posts, None, span, False, True) if posts and person.native else None

    def _succession(self, view: SentenceView, told: list[Found], names: dict[int, NameSpan]) -> list[Found]:
        """ "⟦0⟧ replaces ⟦1⟧ (as POST)": the one is relieved of what the other is appointed to.

        Without a post it tells a change only where one has been told before."""
        skeleton, out = view.skeleton, []
        for m in (*_REPLACED_BY.finditer(skeleton), *_REPLACES.finditer(skeleton)):
            if _clause_is_relative(skeleton, m.start()):
                continue
            rest = m.group("rest") or ""
            posts = self._object(view, m.start("rest"), rest, names)[0] if rest else ()
            if not posts and not (self._told or told):
                continue
            span = (view.to_document(m.start()), view.to_document_end(m.end()))
            sides: tuple[tuple[str, Action], ...] = (("old", "relieved"), ("new", "appointed"))
            for side, action in sides:
                if not m.group(side):
                    continue
                person = view.named(m.group(side))[0]
                if person.native and not any(f.mention is person and f.action == action for f in told):
                    out.append(Found(person, action, posts, None, span, not posts))
        return out

    def start(self) -> None:
        """Forget the last document's bodies and changes."""
        self._last_body = ""
        self._told = False

    def _gapped(self, view: SentenceView, position: int, action: Action, add, used: set[int]) -> None:  # type: ignore[no-untyped-def]
        """ "… and ⟦B⟧ as director of …": further people with the same verb."""
        skeleton = view.skeleton
        start = max(0, position - 8)
        while True:
            m = _GAPPED.search(skeleton, start)
            if m is None or m.start() > position + 4:
                return
            names = {n.start: NameSpan(n.start, n.end, n.name, n.native) for n in view.mentions}
            if not m.group("p") and not self._object(view, m.start("rest"), " " + m.group("rest"), names)[0]:
                return
            add(m.group("who"), ACTIONS.get(m.group("verb") or "", action), m.start("rest"), m.group("rest"), m.end(), m.start())
            used.update(range(m.start(), m.end()))
            position = m.end()
            start = max(0, position - 8)

    def _is_change(self, verb: str, rest: str, view: SentenceView, rest_at: int, names: dict[int, NameSpan], *, passive: bool) -> bool:
        if verb in ("elected", "by-elected", "relieved", "dismissed", "promoted") and passive:
            return bool(not rest.strip() or self._object(view, rest_at, rest, names)[0] or _VACANCY.search(rest) or _THAT_POST.search(rest) or re.match(r"\s+(?:from|of|deputy|member|to|as)\b", rest) or verb in ("dismissed", "relieved"))
        if verb in ("recalled", "released", "removed", "transferred", "replaced", "stripped", "expelled", "ousted", "demoted", "named", "made", "nominated", "assigned", "installed", "promoted", "designated", "appointed", "reappointed"):
            found = self._object(view, rest_at, rest, names)
            return bool(found[0] or found[1]) and (passive or verb in ("recalled", "appointed"))
        return bool(self._object(view, rest_at, rest, names)[0])

    def _object(self, view: SentenceView, at: int, rest: str, names: dict[int, NameSpan]) -> tuple[tuple[str, ...], bool, int]:
        """(canonical posts, whether an earlier post is meant, skeleton offset behind them) of the words after a verb."""
        why = _REASON_BEGINS.search(rest)
        if why is not None and why.start() > 0:
            rest = rest[: why.start()]
        lead = _DIRECTED.match(rest)
        position = at + (lead.end() if lead else 0)
        its = re.match(r"\s*,?\s*(?:as\s+|to\s+)?its\s+", rest)
        if its:
            position = at + its.end()
        if _VACANCY.match(rest.strip()) or re.match(r"\s*(?:to\s+fill(?!\s+(?:the|a|up\s+the)\s+vacanc(?:y|ies)\s+(?:of|as))|in\s+his\s+place|in\s+(?:his|her)\s+stead)", rest):
            return (), True, at
        posts: list[str] = []
        offset = view.to_document(position)
        index = view.token_at(offset)
        tokens = view.tokens
        n = len(tokens)
        if index < n and tokens[index].text in ("the", "a", "an", "his", "her", "their") and index + 1 < n and tokens[index + 1].text in ("post", "posts", "position", "rank", "military"):
            while index < n and tokens[index].text not in ("of", "as", "from"):
                index += 1
            index += 1
        end_doc = view.to_document(at + len(rest))
        stop = view.token_at(end_doc) if end_doc > offset else n
        stop = max(stop, index)
        while index < stop:
            roles = self._posts.roles(tokens, index, stop, names)
            if roles is None:
                break
            posts += [p for p in roles.posts if p not in posts]
            index = roles.end
            k = index
            while k < stop and tokens[k].text in (",", "and", "as", "a", "also", "from", "of", "the", "his", "her", "post", "concurrently"):
                k += 1
            if k == index or k >= stop:
                break
            if self._posts.role(tokens, k, stop, names) is None:
                break
            index = k
        if its and self._last_body:
            posts = [p if " of " in p else f"{p} of the {self._last_body}" for p in posts]
        for post in posts:
            body = re.search(r" of (?:the )?(.+)$", post)
            if body:
                self._last_body = body.group(1)
        membership = re.match(r"\s*from\s+the\s+membership\s+of\s+(?:the\s+)?(?P<b>[^.;⟦]+?)(?=\s+and\s+\w+\s*$|[.;]|$)", rest)
        if membership and not posts:
            posts.append(self._posts.canonical("member", view.plain(membership.group("b")).strip(" ,")))
        leadership = re.search(r"\bfrom\s+(?:the\s+)?((?:\w+['’]s\s+|Party\s+|party\s+)?central\s+leadership|all\s+posts|leadership\s+organ)", rest)
        if leadership:
            posts.append(leadership.group(1) if leadership.group(1) != "all posts" else "")
        end = tokens[index - 1].end if posts and index else offset
        named = [p for p in posts if leadership is None or p != leadership.group(1)]
        same = not named and bool(_THAT_POST.search(rest) or _VACANCY.search(rest))
        shift = max(0, end - offset)
        return tuple(p for p in posts if p or len(posts) == 1), same, min(position + shift, at + len(rest))

    def unnamed(self, view: SentenceView) -> list[Unnamed]:
        """Changes of unnamed people ("recalled and by-elected members … of the Political Bureau")."""
        out: list[Unnamed] = []
        for m in _UNNAMED.finditer(view.skeleton):
            verbs = re.findall(rf"\b(?:{_VERB})\b", m.group("verbs"))
            for part in re.split(r"\s+and\s+(?=members\b|officials\b|secretaries\b)", m.group("post")):
                part = part.strip(" ,")
                if not re.match(r"(?:\w+\s+)?(?:members?|alternate|senior|officials|secretar|directors?|chairm|ministers?|vice|officials)", part) or part == "members":
                    continue
                for verb in verbs:
                    out.append(Unnamed(ACTIONS[verb], part, (view.to_document(m.start()), view.to_document_end(m.end()))))
        return out


_UNNAMED = re.compile(
    rf"\b(?P<verbs>(?:{_VERB})(?:\s*(?:,|and)\s+(?:{_VERB}))*)\s+(?:some\s+|the\s+|new\s+)?(?P<post>(?:members?|alternate|senior|officials|secretaries|directors|chairmen|ministers|vice)[^.;⟦]*?)(?=,\s*(?:{_VERB})|[.;]|$)"
)
_QUICK = re.compile(rf"(?:{_VERB}|election|appointment|dismissal|recall|removal|relief|replac|succeed|rank|title|assumed|took|passed away|died|succumbed|breathed|returns|became|become|acclaimed)", re.I)


_LONG_AGO = re.compile(r"\banniversar\w+\s+of\b|\byears?\s+ago\b|\bon\s+this\s+day\b|\bin\s+(?:19\d\d|200\d)\b|Juche\s+\d+\s*\(\s*(?:19\d\d|200\d)\s*\)")
"""Words that set an election or appointment in history ("on the 14th anniversary of Kim Jong Il's election")."""


def _each_active(skeleton: str) -> Iterator[re.Match[str]]:
    """The active clauses; what one leaves to the next verb ("… and appointed ⟦1⟧ …") is looked at again."""
    position = 0
    while (m := _ACTIVE.search(skeleton, position)) is not None:
        yield m
        following = _NEXT_VERB.search(m.group("rest"))
        position = m.start("rest") + following.start() if following else m.end()


def _clause_is_relative(skeleton: str, start: int) -> bool:
    before = skeleton[max(0, start - 40) : start]
    return bool(re.search(r"\b(?:who|which|when|after|since|if)\s+(?:\w+\s+)?$", before)) or skeleton[:start].count('"') % 2 == 1


def _tidy(reason: str) -> str:
    reason = re.split(r",|\band\b(?=\s+(?:was|were|elected|appointed|replaced))", reason)[0]
    return re.sub(r"\s+and$", "", reason.strip(" ,."))
