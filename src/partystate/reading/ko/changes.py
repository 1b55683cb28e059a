"""Personnel changes: elections, appointments, removals, ranks conferred, deaths.

The verb stands last; the post carries 으로/로 (to it), 에서 (from it) or is a plain object; the persons carry 을/를,
이/가 or 에게: "김덕훈동지를 내각총리로 임명하였다", "정치국 위원으로 최선희동지가 보선되였다", "리태섭을 사회안전상에서
해임하고 방두섭을 임명했다".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from partystate.reading.ko.posts import Phrase, PostReader
from partystate.reading.ko.views import MARKS, Mention, SentenceView
from partystate.reading.report import Action, Span

_BY_ACTION: dict[Action, str] = {
    "elected": "보궐선거 선거 보선 선출 추대 재선거",
    "appointed": "임명 선임 기용 발탁 등용 보임",
    "relieved": "해임 소환 제명 출당 철직 경질 해직 파면 면직 강등",
    "promoted": "승진 진급 승급",
    "died": "서거 사망 별세 타계 운명",
}
"""Nouns that make a verb with 하다 or 되다."""
_BY_FORM: dict[Action, str] = {
    "elected": "뽑혔 뽑히고 올랐",
    "relieved": "물러났 물러나고 물러난",
    "promoted": "높아졌",
}
"""Whole verbs, as inflected."""
_VERBS: dict[str, Action] = {
    word: action for table in (_BY_ACTION, _BY_FORM) for action, words in table.items() for word in words.split()
}
_DONE = (
    r"(?:하시였|하였|했|되였|되었|됐|하고|하며|되고|되며|되면서|하면서|됐고|했고|됐으며"
    r"|했으며|하여|되여|해(?=[\s,])|돼(?=[\s,])|할\s?것을\s결정|하기로|한다|된다|시켰|시키고"
    r"|시키였)"
)
_NOUNS = sorted((w for words in _BY_ACTION.values() for w in words.split()), key=len, reverse=True)
_FORMS = [w for words in _BY_FORM.values() for w in words.split()]
_VERB = re.compile(
    rf"(?P<verb>{'|'.join(_NOUNS)})(?:·(?:출당|해임|제명))?(?:을|를)?\s?(?:{_DONE}|처분을\s받)"
    rf"|(?P<whole>물러난(?=\s것으로\s(?:확인|알려|나타|전해))|{'|'.join(f for f in _FORMS if f != '물러난')})"
)
_RAISED = re.compile(
    r"(?P<verb>수여)(?:하시였|하였|했|되였|되었|됐|하고|받았|할\s?것을|했고|됐고|됐으며)"
    r"|(?P<got>칭호를\s(?:받았|수여받았))|(?P<up>올려주|올려\s받았)"
)
_TO = re.compile(r"(?:의\s(?:직책|직무|자리|직위))?(?:으로|로|에는|에|직에|자리에)(?:도|는)?(?=[\s,]|⟦|$)")
_FROM = re.compile(r"(?:의)?\s?(?:직무|직책|자리|직위|직)?(?:에서)(?:는)?(?=[\s,]|$)")
_OBJECT = re.compile(r"(?:직|직무)?(?:을|를)(?=\s)")
_RANK_OF = re.compile(r"(?:\([^()]{0,30}\))?(?:의)?\s?(?:군사\s?)?칭호(?:를|을|가|이)?")
_REPLACED = re.compile(r"(?P<old>⟦\d+⟧)에서\s(?P<new>⟦\d+⟧)(?:으?로)?\s교체")
_BRACKET = r"(?:\s?\([^()⟦⟧]{1,40}\))?"
_LISTED = rf"⟦\d+⟧{_BRACKET}(?:(?:,\s?[가-힣]{{2,4}}(?=,))?(?:들?[와과]|[,·ㆍ]|\s?및)?\s?⟦\d+⟧{_BRACKET})*+"
"""A list of people, each perhaps with an office in brackets; one whose name was not read does not break it."""
_OBJECTS = frozenset(("를", "을", "에게", "에게는"))
_ALL_POSTS = re.compile(r"모든\s(?:당\s|공식\s)?(?:직책|직위|당직|직무)에서")
_ADNOMINAL = re.compile(
    r"(?P<verb>해임|임명|선출|보선|선거|경질|소환|추대|기용)된(?:\s것으로\s(?:나타난|알려진"
    r"|확인된))?\s(?P<m>⟦\d+⟧)(?!\d)"
)
_HISTORY = re.compile(r"지난해|작년|재작년|올해\s초|(?:19|20)\d\d년|\d+년\s(?:전|만)")
_BECAME = re.compile(r"(?:이|가)\s(?:되였|됐|되었)")
_ARE = re.compile(
    rf"(?:은|는)\s(?P<m>{MARKS})(?:\s?등)?(?:\s?\d+명)?(?:이다|다|이였다|이었다|으로\s(?:구성"
    r"|알려)|(?=\.?$))"
)
_UNNAMED = re.compile(
    r"(?:들)?(?:을|를)\s(?P<verbs>(?:소환|해임|보선|선거|임명)(?:[,\s·및]+(?:소환|해임|보선"
    r"|선거|임명))*)(?:하였|했|하고)"
)


@dataclass(slots=True)
class Found:
    """One change found in a sentence; `posts` are canonical."""

    mention: Mention
    action: Action
    posts: tuple[str, ...]
    span: Span
    same_post: bool = False
    """No post is printed: the one of the change before is meant ("…에서 해임하고 방두섭을 임명했다")."""


@dataclass(slots=True)
class Unnamed:
    action: Action
    post: str
    span: Span


@dataclass(slots=True)
class _Post:
    """A post phrase in the skeleton, with what ties it to the verb."""

    phrase: Phrase
    start: int
    end: int
    role: str
    """"to", "from", "rank", "object", "became" or "topic"."""


class ChangeReader:
    """Reads the changes of sentences; remembers a rank that heads a list ("중장: …")."""

    def __init__(self, posts: PostReader, on: date | None) -> None:
        self._posts = posts
        self._on = on

    def read(self, view: SentenceView, *, ordered: bool = False) -> list[Found]:
        """The changes one sentence announces; `ordered` where the report is an order on ranks."""
        skeleton = view.skeleton
        listed = self._ranked_list(view) if ordered else []
        if listed:
            return listed
        if "⟦" not in skeleton:
            return []
        replaced = self._replaced(view)
        if replaced:
            return replaced
        verbs: list[re.Match[str]] = sorted(
            [*_VERB.finditer(skeleton), *_RAISED.finditer(skeleton), *_BECAME.finditer(skeleton)],
            key=lambda m: m.start(),
        )
        if not verbs and not _ADNOMINAL.search(skeleton):
            return []
        posts = self._post_phrases(view)
        out = self._adnominal(view, posts)
        if _HISTORY.search(skeleton):
            return out
        low = 0
        for verb in verbs:
            if verb.start() < low:
                continue
            if verb.re is _BECAME:
                out += self._became(view, low, verb, posts)
                low = verb.end()
                continue
            action = self._action(verb)
            out += self._clause(view, low, verb, action, posts, out)
            low = verb.end()
        return out

    def _adnominal(self, view: SentenceView, posts: list[_Post]) -> list[Found]:
        """ "…부위원장에서 해임된 박정천은": the change told beside the name."""
        out: list[Found] = []
        for match in _ADNOMINAL.finditer(view.skeleton):
            action = _VERBS[match["verb"]]
            role = "from" if action == "relieved" else "to"
            near = [p for p in posts if p.role == role and p.end <= match.start() and match.start() - p.end < 12]
            mention = view.named(match["m"])[0]
            if (
                near
                and mention.native
                and not _HISTORY.search(view.skeleton, max(0, near[-1].start - 40), match.start())
            ):
                span = view.span(near[-1].start, match.end())
                out.append(Found(mention, action, tuple(near[-1].phrase.posts), span))
        return out

    def _replaced(self, view: SentenceView) -> list[Found]:
        """ "내각 총리를 A에서 B로 교체": one goes, the other comes."""
        match = _REPLACED.search(view.skeleton)
        if match is None:
            return []
        posts = [p for p in self._post_phrases(view) if p.role in ("object", "topic") and p.end <= match.start()]
        if not posts:
            return []
        titles, span = tuple(posts[-1].phrase.posts), view.span(posts[-1].start, match.end())
        old, new = view.named(match["old"])[0], view.named(match["new"])[0]
        return [Found(old, "relieved", titles, span), Found(new, "appointed", titles, span)]

    @staticmethod
    def _action(verb: re.Match[str]) -> Action:
        said = verb.groupdict()
        word = said.get("verb") or said.get("whole")
        return _VERBS.get(word or "", "promoted")

    def _clause(
        self, view: SentenceView, low: int, verb: re.Match[str], action: Action, posts: list[_Post], before: list[Found]
    ) -> list[Found]:
        skeleton = view.skeleton
        high = verb.start()
        here = [p for p in posts if low <= p.start < high]
        span = view.span(low + (len(skeleton[low:high]) - len(skeleton[low:high].lstrip(" ,"))), verb.end())
        if action == "died":
            people = self._people(view, low, high, ("가", "이", "는", "은", "께서"))
            return [Found(m, action, tuple(m.posts), span) for m in people[-1:]]
        if action == "promoted":
            ranks = [p for p in here if p.role in ("rank", "to")]
            ranks = [p for p in ranks if _is_rank(p.phrase)]
            if not ranks:
                risen = [p for p in here if p.role == "to"]
                people = self._people(view, low, high, ("가", "이", "은", "는", "도")) if risen else []
                into: Action = "elected" if risen and "member" in risen[-1].phrase.posts[0] else "appointed"
                return [Found(m, into, tuple(risen[-1].phrase.posts), span) for m in people]
            if len(ranks) > 1:
                pairs = self._paired(view, low, high, ranks)
                return [Found(m, action, posts_, span) for m, posts_ in pairs]
            people = self._people(view, low, high, ("에게는", "에게", "를", "을", "가", "이", "은", "는", "께"))
            return [Found(m, action, tuple(ranks[-1].phrase.posts), span) for m in people]
        pairs = self._pairs(view, low, high, here, action)
        if pairs:
            return [Found(m, action, posts_, span) for m, posts_ in pairs]
        people = self._people(view, low, high, ("를", "을", "가", "이", "은", "는", "도"))
        if not people and before and "⟦" not in skeleton[low:high]:
            people = [f.mention for f in before if f.span == before[-1].span]  # "…로 보선하고 …로 선거하였다"
        role = "from" if action == "relieved" else "to"
        if action == "relieved" and _ALL_POSTS.search(skeleton, low, high):
            return [Found(m, action, ("",), span) for m in people]
        wanted = [p for p in here if p.role == role] or [p for p in here if p.role == "object" and action == "relieved"]
        if not wanted and not people:
            return []
        posts_ = tuple(dict.fromkeys(q for p in wanted for q in p.phrase.posts))
        if action in ("elected", "appointed") and wanted and all(_is_rank(p.phrase) for p in wanted):
            action = "promoted"
        if not posts_:
            if not before and action != "relieved":
                return []
            return [Found(m, action, (), span, same_post=True) for m in people]
        listed = self._titled_list(view, wanted[-1], high) if action in ("appointed", "elected") else None
        if listed is not None:
            return [Found(m, action, own or posts_, span) for m, own in listed]
        return [Found(m, action, posts_, span) for m in people]

    @staticmethod
    def _titled_list(view: SentenceView, post: _Post, high: int) -> list[tuple[Mention, tuple[str, ...]]] | None:
        """ "내각 부총리에 A, 자원개발상 B, 상업상 C를 임명": who is printed with a post in the list gets that one."""
        skeleton = view.skeleton
        if not re.match(r"\s?⟦", skeleton[post.end : high]) or skeleton[post.end - 1] not in "에":
            return None
        marks = [(m.start() + post.end, int(m.group(1))) for m in re.finditer(r"⟦(\d+)⟧", skeleton[post.end : high])]
        out: list[tuple[Mention, tuple[str, ...]]] = []
        for k, (at, number) in enumerate(marks):
            mention = view.mentions[number]
            unread = k > 0 and not re.search(r"⟧(?:,|·|와|과|및)?\s?$", skeleton[:at])
            if unread:
                continue  # a post no list knows stands before the name
            own = tuple(mention.posts) if k > 0 and mention.posts else ()
            out.append((mention, own))
        return out

    def _became(self, view: SentenceView, low: int, verb: re.Match[str], posts: list[_Post]) -> list[Found]:
        """ "A, B도 정치국 위원이 됐다"."""
        post = next((p for p in posts if p.start >= low and p.end == verb.start()), None)
        if post is None:
            return []
        span = view.span(low, verb.end())
        people = self._people(view, low, post.start, ("도", "은", "는", "이", "가"))
        action: Action = "elected" if "member" in post.phrase.posts[0] else "appointed"
        return [Found(m, action, tuple(post.phrase.posts), span) for m in people]

    def _pairs(
        self, view: SentenceView, low: int, high: int, here: list[_Post], action: Action
    ) -> list[tuple[Mention, tuple[str, ...]]]:
        """ "위원에는 A, 소장에는 B가 임명됐다", "A가 위원으로, B가 소장으로 각각": each post with its people."""
        role = "from" if action == "relieved" else "to"
        directed = [p for p in here if p.role == role]
        return self._paired(view, low, high, directed) if len(directed) > 1 else []

    @staticmethod
    def _paired(
        view: SentenceView, low: int, high: int, directed: list[_Post]
    ) -> list[tuple[Mention, tuple[str, ...]]]:
        skeleton = view.skeleton
        marks = [(m.start(), m.end(), int(m.group(1))) for m in re.finditer(r"⟦(\d+)⟧", skeleton[low:high])]
        marks = [(a + low, b + low, n) for a, b, n in marks]
        if not marks:
            return []
        out: list[tuple[Mention, tuple[str, ...]]] = []
        post_first = directed[0].start < marks[0][0]
        for k, post in enumerate(directed):
            if post_first:
                left, right = post.end, directed[k + 1].start if k + 1 < len(directed) else high
            else:
                left, right = directed[k - 1].end if k else low, post.start
            if post_first:
                chosen = [view.mentions[n] for a, _, n in marks if left <= a < right]
            else:
                chosen = ChangeReader._people(view, left, right, ("를", "을", "가", "이", "은", "는", "도"))
            beside = k > 0 and not skeleton[directed[k - 1].end : post.start].strip(" ,·와과및")
            if not chosen and out and not post_first and beside:
                # "A를 위원으로, 비서로": a further post of the same people
                out.append((out[-1][0], tuple(post.phrase.posts)))
                continue
            out += [(m, tuple(post.phrase.posts)) for m in chosen]
        return out

    @staticmethod
    def _people(view: SentenceView, low: int, high: int, particles: tuple[str, ...]) -> list[Mention]:
        """The list of people in a clause that carries one of the particles, the last such list."""
        pattern = re.compile(rf"(?P<m>{_LISTED})(?:들|\s?등)?(?:\s?\d+명)?(?P<p>{'|'.join(particles)})(?=[\s,]|$)")
        found: re.Match[str] | None = None
        for match in pattern.finditer(view.skeleton, low, high):
            if found is None or match["p"] in _OBJECTS or found["p"] not in _OBJECTS:
                found = match
        return [m for m in view.named(found["m"]) if m.native] if found else []

    def _post_phrases(self, view: SentenceView) -> list[_Post]:
        """The posts printed outside the mentions, with what follows them."""
        out: list[_Post] = []
        line, units = view.line, view.units
        hidden = [(m.start, m.end) for m in view.mentions]
        done = -1
        for index in line.order:
            if index < done:
                continue
            offset = line.offset(index)
            if any(a <= offset < b for a, b in hidden):
                continue
            phrase = self._posts.phrase(line, units, index, self._on)
            if phrase is None or not phrase.posts or phrase.foreign:
                continue
            start, end = view.to_skeleton(offset), view.to_skeleton(line.end_offset(phrase.end))
            after = view.skeleton[end : end + 48]
            role = ""
            rank = _RANK_OF.match(after)
            if rank is not None and rank.group():
                role = "rank"
            elif match := _FROM.match(after):
                role = "from"
            elif match := _TO.match(after):
                role = "to"
            elif _OBJECT.match(after):
                role = "object"
            elif _BECAME.match(after):
                role = "became"
            elif re.match(r"(?:은|는)\s⟦", after):
                role = "topic"
            done = phrase.end
            if role or after[:1] in (",", "·") or re.match(r"(?:와|과|및|\s및)\s", after):
                out.append(
                    _Post(phrase, start, end + len(match.group() if role in ("from", "to") and match else ""), role)
                )
        for k in range(len(out) - 2, -1, -1):  # "비서, 위원으로": the first takes the particle of the last
            if not out[k].role and re.fullmatch(r"[,·\s와과및]{1,4}", view.skeleton[out[k].end : out[k + 1].start]):
                out[k].role = out[k + 1].role
        return [p for p in out if p.role]

    def _ranked_list(self, view: SentenceView) -> list[Found]:
        """ "중장: A, B, C" in an order on ranks."""
        head = re.match(r"\s*(?P<rank>[가-힣\s]{2,14})\s?(?:[:：]|\s(?=⟦))", view.skeleton)
        if head is None or "⟦" not in view.skeleton:
            return []
        phrase = self._posts.phrase(view.line, view.units, 0, self._on)
        if phrase is None or not _is_rank(phrase):
            return []
        span = view.span(0, len(view.skeleton))
        return [Found(m, "promoted", tuple(phrase.posts), span) for m in view.mentions if m.native]

    def holders(self, view: SentenceView) -> list[tuple[Mention, tuple[str, ...], Span]]:
        """ "정치국 위원은 A, B, C 등 19명이다": the posts a sentence says people hold."""
        match = _ARE.search(view.skeleton)
        if match is None:
            return []
        post = next(
            (p for p in self._post_phrases(view) if p.role == "topic" and p.end <= match.start("m") <= p.end + 3), None
        )
        if post is None:
            return []
        span = view.span(post.start, match.end())
        return [(m, tuple(post.phrase.posts), span) for m in view.named(match["m"]) if m.native]

    def unnamed(self, view: SentenceView) -> list[Unnamed]:
        """Changes of unnamed people ("정치국 위원, 후보위원들을 소환 및 보선하였다")."""
        out: list[Unnamed] = []
        for match in _UNNAMED.finditer(view.skeleton):
            before = re.split(r"[⟦⟧.]", view.skeleton[max(0, match.start() - 60) : match.start()])[-1]
            post = re.sub(r"^.*?(?:에서는|에서|하고)\s", "", before).strip(" ,")
            if len(post) < 2:
                continue
            for word in re.findall(r"소환|해임|보선|선거|임명", match["verbs"]):
                out.append(Unnamed(_VERBS[word], post, view.span(match.start() - len(before), match.end())))
        return out


def _is_rank(phrase: Phrase) -> bool:
    return bool(phrase.posts) and phrase.posts[-1][0].isupper()
