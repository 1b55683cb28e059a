"""Named people in a sentence, each with the posts printed beside the name.

A mention is `[pretitle] name [, apposition]`. Lists share posts: "A and B, members of X" gives both the post, "KPA
Generals A, B and C" all three the rank, "Vice-Chairmen A and B of the Committee" both the body. `SentenceView.skeleton`
is the sentence with every mention replaced by a mark ⟦n⟧, which is what the event and change grammars read.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from partystate.reading.en.names import NameSpan, foreign_candidate, is_proper, native_names
from partystate.reading.en.posts import PostReader, Roles
from partystate.reading.en.tokens import Sentence, Token, tokenize
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import Span

MARK = r"⟦\d+⟧"
MARKS = rf"{MARK}(?:(?:,|;)?(?: and| as well as)?(?: also)? {MARK})*"
"""A list of mentions in a skeleton: "⟦0⟧, ⟦1⟧ and ⟦2⟧"."""

_HONORIFICS = frozenset(
    "comrade comrades mr mr. mrs mrs. ms ms. dr dr. respected dear great beloved fatherly peerless esteemed late "
    "supreme-leader new newly-appointed leader leaders then-leader".split()
)
_OPENERS = frozenset(
    "The This That These Those Present Among Then After Before When While Also Accompanying Attending Earlier Later Meanwhile Saying Noting Upon With In On At It He She "
    "They There Here As If But And For From By Yesterday Today Amid Greeting Seeing Receiving Speaking Speeches Following Prior Both Many Some All Its His Her".split()
)
_CONNECTORS = frozenset([",", ";", "and", "&"])
_MAX_PRETITLE = 18


@dataclass(slots=True)
class Mention:
    """One name with what is printed beside it. Token indices are half-open and include title and apposition."""

    name: str
    native: bool
    start: int
    end: int
    span: Span
    posts: list[str] = field(default_factory=list)
    past: bool = False
    open_roles: list[str] = field(default_factory=list)
    """Roles whose body the phrase leaves to the context ("Minister A", "vice-chairmen B and C")."""
    late: bool = False
    post_spans: list[Span] = field(default_factory=list)
    has_apposition: bool = False
    shares_title: bool = False
    """Its title is plural, so the next names of the list bear it too."""


@dataclass(slots=True)
class SentenceView:
    """A sentence with its tokens, mentions and skeleton."""

    sentence: Sentence
    tokens: list[Token]
    mentions: list[Mention]
    skeleton: str
    _skeleton_starts: list[int]
    _document_starts: list[int]

    def to_document(self, position: int) -> int:
        """Document offset of a skeleton offset (of a mark: where its mention begins)."""
        k = bisect_right(self._skeleton_starts, position) - 1
        return self._document_starts[k] + (position - self._skeleton_starts[k] if k % 2 == 0 else 0)

    def to_document_end(self, position: int) -> int:
        """Document offset of the end of a skeleton range: past the whole mention when it ends with a mark."""
        if position <= 0:
            return self._document_starts[0]
        k = bisect_right(self._skeleton_starts, position - 1) - 1
        if k % 2 == 1:
            return self._document_starts[k + 1] if k + 1 < len(self._document_starts) else self.sentence.end
        return self._document_starts[k] + position - self._skeleton_starts[k]

    def token_at(self, offset: int) -> int:
        """Index of the first token at or after a document offset."""
        lo, hi = 0, len(self.tokens)
        while lo < hi:
            mid = (lo + hi) // 2
            if self.tokens[mid].start < offset:
                lo = mid + 1
            else:
                hi = mid
        return lo

    def named(self, marks: str) -> list[Mention]:
        """The mentions of a skeleton text, in order."""
        return [self.mentions[int(n)] for n in re.findall(r"⟦(\d+)⟧", marks)]

    def plain(self, text: str) -> str:
        """A skeleton text with every mark written out again as the bare name."""
        return re.sub(r"⟦(\d+)⟧", lambda m: self.mentions[int(m.group(1))].name, text).replace(_DOT, ".")


class MentionReader:
    """Reads the mentions of sentences; remembers foreign names once introduced in the document."""

    def __init__(self, lexicon: Lexicon, posts: PostReader) -> None:
        self.lexicon = lexicon
        self.posts = posts
        self.known_foreign: set[str] = set()
        self._by_surname: dict[str, str] = {}
        # "General Secretary Hu Jintao": a bare title of a foreigner is not a post of this state
        self._bare_of_others = {full: bare for bare, full in lexicon.bare_posts.items() if bare != full}

    def view(self, sentence: Sentence) -> SentenceView:
        """The sentence read for its mentions."""
        tokens = tokenize(sentence)
        names = {n.start: n for n in native_names(tokens, self.lexicon)}
        if not sentence.is_title:
            self._add_foreign(tokens, names)
            self._add_surnames(tokens, names)
        for name in names.values():
            if name.native:
                self._by_surname.setdefault(name.text.split()[0], name.text)
        mentions = self._mentions(tokens, names, sentence.is_title)
        return _with_skeleton(sentence, tokens, mentions)

    # -- foreign names ------------------------------------------------------------------------------------------

    def _add_foreign(self, tokens: list[Token], names: dict[int, NameSpan]) -> None:
        n, i, last_end = len(tokens), 0, -1
        while i < n:
            if i in names:
                i = last_end = names[i].end
                continue
            word = tokens[i].text
            if not word[0].isupper() or not (is_proper(word, self.lexicon) or re.fullmatch(r"[A-Z]\.", word)):
                i += 1
                continue
            limit = next((s for s in sorted(names) if s > i), n)
            first = self._leftmost(tokens, i, last_end)
            candidate = foreign_candidate(tokens, first, limit, self.lexicon) or foreign_candidate(tokens, i, limit, self.lexicon)
            if candidate is not None and self._accepted(tokens, candidate, names, last_end):
                names[i] = candidate
                self.known_foreign.add(candidate.text)
                i = last_end = candidate.end
                continue
            i = candidate.end if candidate is not None else i + 1

    def _leftmost(self, tokens: list[Token], i: int, floor: int) -> int:
        """Given names that are English words ("Maxim", "Grace") stand before the proper noun that shows the name."""
        k = i
        lexicon = self.lexicon
        while k - 1 > floor and i - k < 2:
            word = tokens[k - 1].text
            if (
                k - 1 == 0 and word in _OPENERS or
                not word[0].isupper() or len(word) < 3 or word in lexicon.body_words or word in lexicon.country_of or word in lexicon.own_names
                or word.lower() in lexicon.role_heads or word.lower() in lexicon.role_modifiers or word in lexicon.rank_words
                or word.lower() in ("comrade", "mr", "mrs", "the", "leader") or word in lexicon.foreign_places
                or tokens[k].start - tokens[k - 1].end != 1 or word in lexicon.not_posts
            ):  # fmt: skip
                break
            k -= 1
        return k

    def _accepted(self, tokens: list[Token], name: NameSpan, names: dict[int, NameSpan], last_end: int) -> bool:
        n, end = len(tokens), name.end
        following = tokens[end].text if end < n else "."
        if following in self.lexicon.body_words or following in self.lexicon.institution_after_name:
            return False
        if name.text in self.known_foreign:
            return True
        before = tokens[name.start - 1].text if name.start else ""
        if before.lower() == "the":
            return False
        if following == "," and end + 1 < n:
            role = self.posts.role(tokens, end + 1, n, names)
            if role is not None and not role.plural and (role.is_post or role.body):
                return True
        if following == "," or following in ("and", ".", ";", ")", "who", "on", "here") or following[0].islower():
            if self._pretitle(tokens, name, names, max(last_end, 0)) is not None:
                return True
            if last_end >= 0 and name.start - last_end <= 2 and all(t.text in _CONNECTORS for t in tokens[last_end : name.start]):
                return following in (",", "and", ".", ";")
            if before.lower() in ("met", "comrade", "mr.", "mr", "with", "by") and following in (",", ".", "and", "who", "on"):
                role_after = self.posts.role(tokens, end + 1, n, names) if end + 1 < n else None
                return before.lower() not in ("with", "by") or role_after is not None
        return False

    def _add_surnames(self, tokens: list[Token], names: dict[int, NameSpan]) -> None:
        """ "Kim said", "Mr Kim": a surname alone stands for the first person of that surname in the document."""
        if not self._by_surname:
            return
        covered = {k for name in names.values() for k in range(name.start, name.end)}
        for i, token in enumerate(tokens):
            full = self._by_surname.get(token.text)
            if full is None or i in covered:
                continue
            following = tokens[i + 1].text if i + 1 < len(tokens) else "."
            before = tokens[i - 1].text if i else ""
            if following[0].isupper() or following[0] == "-" or before and before[0].isupper() and before not in ("Mr", "Mr.", "Comrade", "Chairman", "President"):
                continue
            if token.text in self.lexicon.surnames_ambiguous and (i == 0 or token.text.lower() in self.lexicon.common_words):
                continue
            names[i] = NameSpan(i, i + 1, full, True)

    # -- titles and appositions ---------------------------------------------------------------------------------

    def _pretitle(self, tokens: list[Token], name: NameSpan, names: dict[int, NameSpan], floor: int) -> Roles | None:
        stop = name.start
        while stop > floor and tokens[stop - 1].text.lower() in _HONORIFICS:
            stop -= 1
        if stop <= floor:
            return None
        low = max(floor, stop - _MAX_PRETITLE)
        for k in range(stop - 1, low - 1, -1):
            if tokens[k].text in (";", ":", ".", '"', "“", "”", "("):
                low = k + 1
                break
        for start in range(low, stop):
            word = tokens[start].text
            if word in _CONNECTORS or word in ("of", "by", "to", "in", "for", "at", "on") or not word[0].isalpha():
                continue
            roles = self.posts.roles(tokens, start, stop, names, pretitle_of=stop)
            if roles is not None:
                return roles
        return None

    def _mentions(self, tokens: list[Token], names: dict[int, NameSpan], is_title: bool) -> list[Mention]:
        out: list[Mention] = []
        n = len(tokens)
        previous_end = 0
        for start in sorted(names):
            name = names[start]
            mention = Mention(name.text, name.native, start, name.end, (tokens[start].start, tokens[name.end - 1].end))
            while mention.start > previous_end and tokens[mention.start - 1].text.lower() in _HONORIFICS:
                mention.start -= 1
                mention.late = mention.late or tokens[mention.start].text.lower() == "late"
            pretitle = None if is_title else self._pretitle(tokens, name, names, previous_end)
            if pretitle is not None:
                mention.shares_title = pretitle.plural
                mention.start = pretitle.start
                if not pretitle.past:
                    if pretitle.open_body and not _rank(pretitle.posts):
                        mention.open_roles = [p for p in pretitle.posts if " of " not in p]
                        mention.posts = [p for p in pretitle.posts if " of " in p or " to " in p]
                    else:
                        mention.posts = list(pretitle.posts)
                mention.past = pretitle.past
                if pretitle.posts:
                    mention.post_spans.append((tokens[pretitle.start].start, tokens[pretitle.end - 1].end))
            while mention.start > previous_end and tokens[mention.start - 1].text in ("the", "The"):
                mention.start -= 1
            connected = bool(out) and _connected(tokens, out[-1].end, mention.start)
            if pretitle is None and connected and out[-1].shares_title and not out[-1].has_apposition:
                mention.posts = list(out[-1].posts)
                mention.open_roles = list(out[-1].open_roles)
                mention.post_spans = list(out[-1].post_spans)
                mention.shares_title = True
            if not is_title:
                self._apposition(tokens, names, mention, out, n, connected)
            out.append(mention)
            previous_end = mention.end
        self._own_organs(out)
        for mention in out:
            if not mention.native:
                mention.posts = [self._bare_of_others.get(p, p) for p in mention.posts]
            if mention.open_roles:
                known = [self.lexicon.bare_posts.get(r) for r in mention.open_roles]
                kept = [b for b in known if b]
                if kept and mention.native:
                    mention.posts = kept + [p for p in mention.posts if p not in kept]
                    mention.open_roles = [r for r, b in zip(mention.open_roles, known, strict=True) if not b]
        return out

    @staticmethod
    def _own_organs(out: list[Mention]) -> None:
        """ "A, premier of the Cabinet, B, director of its Political Bureau": the Political Bureau of the Cabinet."""
        owner = ""
        for mention in out:
            for k, post in enumerate(mention.posts):
                m = re.search(r" of its (.+)$", post)
                if m:
                    mention.posts[k] = f"{post[: m.start()]} of the {m.group(1)}" + (f" of the {owner}" if owner else "")
            body = re.search(r" of (?:the )?(.+)$", mention.posts[-1]) if mention.posts else None
            owner = body.group(1) if body else owner

    def _apposition(
        self, tokens: list[Token], names: dict[int, NameSpan], mention: Mention, out: list[Mention], n: int, connected: bool
    ) -> None:
        k = mention.end
        if k < n and tokens[k].text == "(":
            close = next((m for m in range(k + 1, min(n, k + 6)) if tokens[m].text == ")"), -1)
            if close > 0:
                k = close + 1
        if k < n and tokens[k].text == "of" and mention.open_roles:
            end = self.posts.complement(tokens, k, n, names)
            if end > k:
                body = " ".join(t.text for t in tokens[k + 1 : end])
                run = [mention, *_run_before(tokens, mention, out)]
                for m in run:
                    if m.open_roles:
                        m.posts += [self.posts.canonical(r, body) for r in m.open_roles]
                        m.open_roles = []
                mention.end = end
                return
        comma = k < n and tokens[k].text in (",", "—", "–", "--")
        m = k + 1 if comma else k
        while m < n and tokens[m].text in ("both", "all", "respectively") and comma:
            m += 1
        relative = False
        if m + 1 < n and tokens[m].text == "who" and tokens[m + 1].text in ("is", "are"):
            m += 2
            relative = True
        if not comma and not relative:
            return
        roles = self.posts.roles(tokens, m, n, names)
        if roles is None or self.posts._name_at(tokens, roles.end, n, names):
            return
        if roles.end < n and tokens[roles.end].text in ("headed", "led"):
            return
        run = _run_before(tokens, mention, out)
        if roles.plural and not (run or relative):
            return
        if roles.plural and len(run) >= _LONG_LIST and self._group_follows(tokens, roles.end, n, names):
            return
        if roles.determined and not relative and (run or connected):
            return
        if roles.plural:
            for other in run:
                if not roles.past:
                    other.posts += [p for p in roles.posts if p not in other.posts]
                other.post_spans.append((tokens[roles.start].start, tokens[roles.end - 1].end))
                other.has_apposition = True
        mention.has_apposition = True
        mention.end = roles.end
        if roles.past:
            mention.past = True
            return
        mention.posts += [p for p in roles.posts if p not in mention.posts]
        if roles.posts:
            mention.post_spans.append((tokens[roles.start].start, tokens[roles.end - 1].end))
        self._also(tokens, names, mention, n)

    def _group_follows(self, tokens: list[Token], end: int, n: int, names: dict[int, NameSpan]) -> bool:
        if end + 1 >= n or tokens[end].text != ",":
            return False
        following = self.posts.role(tokens, end + 1, n, names)
        return following is not None and following.plural and not self.posts._name_at(tokens, following.end, n, names)

    def _also(self, tokens: list[Token], names: dict[int, NameSpan], mention: Mention, n: int) -> None:
        """ "…, vice-president of X who is chairman of Y", "… who doubles as secretary of Z": a further post."""
        k = mention.end
        if k + 2 >= n or tokens[k].text != "who" or tokens[k + 1].text not in ("is", "doubles"):
            return
        m = k + 2
        while m < n and tokens[m].text in ("as", "concurrently", "also"):
            m += 1
        more = self.posts.roles(tokens, m, n, names)
        if more is None or more.plural or self.posts._name_at(tokens, more.end, n, names):
            return
        mention.posts += [p for p in more.posts if p not in mention.posts]
        mention.end = more.end


_DOT = "\u2024"
_DOTTED = re.compile(r"\bC\.\s?C\.|\bU\.S\.|\bU\.N\.|\b(?:Mt|No|Nos|Lieut|Col|Gen|Maj|Dr|Mr|Mrs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|S|Co|Ltd)\.(?=\s|$)|\b[A-Z]\.(?=\s[A-Z])|(?<=\d)\.(?=\d)")


def _without_dots(text: str) -> str:
    """Abbreviation dots as one-dot leaders, so that a full stop in a skeleton ends a sentence; lengths stay."""
    return _DOTTED.sub(lambda m: m.group().replace(".", _DOT), text) if "." in text else text


_LONG_LIST = 8
"""Names from which on a plural post behind a list, with more unnamed groups behind it, is the first of those groups
("… and Ri Myong Su, members of the Political Bureau, members of the Commission and officials of …") and no apposition."""


def _rank(posts: tuple[str, ...]) -> bool:
    return bool(posts) and all(p.split()[0][0].isupper() for p in posts)


def _connected(tokens: list[Token], end: int, start: int) -> bool:
    return 0 < start - end <= 3 and all(t.text in _CONNECTORS for t in tokens[end:start])


def _run_before(tokens: list[Token], mention: Mention, out: list[Mention]) -> list[Mention]:
    """Mentions directly before in the same list that have no apposition of their own."""
    run: list[Mention] = []
    start = mention.start
    for other in reversed(out):
        if other.has_apposition or not _connected(tokens, other.end, start):
            break
        run.append(other)
        start = other.start
    return run


def _with_skeleton(sentence: Sentence, tokens: list[Token], mentions: list[Mention]) -> SentenceView:
    pieces: list[str] = []
    skeleton_starts: list[int] = []
    document_starts: list[int] = []
    position, length = sentence.start, 0
    for k, mention in enumerate(mentions):
        start, end = tokens[mention.start].start, tokens[mention.end - 1].end
        plain = _without_dots(sentence.text[position - sentence.start : start - sentence.start])
        mark = f"⟦{k}⟧"
        skeleton_starts += [length, length + len(plain)]
        document_starts += [position, start]
        pieces += [plain, mark]
        length += len(plain) + len(mark)
        position = end
    skeleton_starts.append(length)
    document_starts.append(position)
    pieces.append(_without_dots(sentence.text[position - sentence.start :]))
    return SentenceView(sentence, tokens, mentions, "".join(pieces), skeleton_starts, document_starts)
