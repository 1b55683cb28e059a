"""Personnel changes: elections, appointments, removals, ranks conferred, deaths.

The verb stands last; the post carries 으로/로 (to it), 에서 (from it) or is a plain object; the persons carry 을/를,
이/가 or 에게: "김덕훈동지를 내각총리로 임명하였다", "정치국 위원으로 최선희동지가 보선되였다", "리태섭을 사회안전상에서
해임하고 방두섭을 임명했다".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from partystate.reading.ko import change_verbs as words
from partystate.reading.ko.pairing import PostAt, paired, people_of, respectively, titled_list
from partystate.reading.ko.posts import PostReader
from partystate.reading.ko.printed_posts import PrintedPosts, is_rank
from partystate.reading.ko.views import Mention, SentenceView
from partystate.reading.report import Action, Span


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


class ChangeReader:
    """Reads the changes of sentences; remembers a rank that heads a list ("중장: …")."""

    def __init__(self, posts: PostReader, on: date | None) -> None:
        self._posts = posts
        self._on = on
        self._printed = PrintedPosts(posts, on)

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
        told_of = words.TOLD_OF.search(skeleton) if words.WHO_WAS.search(skeleton) else None
        if told_of is not None:
            return self._told_of(view, told_of)
        verbs: list[re.Match[str]] = sorted(
            [*words.VERB.finditer(skeleton), *words.RAISED.finditer(skeleton), *words.BECAME.finditer(skeleton)],
            key=lambda m: m.start(),
        )
        dead = words.DEATH.search(skeleton) and (
            words.NEWS_OF_DEATH.search(skeleton) or words.ON_DEATH.search(skeleton)
        )
        if not (verbs or dead or words.ADNOMINAL.search(skeleton)):
            return []
        posts = self._printed.of(view)
        out = self._adnominal(view, posts)
        if words.PROPOSED.search(skeleton):
            return out
        past = [m.span() for m in words.PAST.finditer(skeleton)]
        told = skeleton
        for start, end in past:  # "올해 초 외무상으로 임명된 ⟦0⟧": with the words of time before it
            told = told[: max(0, start - words.REACH)] + " " * (end - max(0, start - words.REACH)) + told[end:]
        posts = [p for p in posts if not any(p.end <= start < p.end + 3 for start, _ in past)]
        out += self._news_of_death(view)
        if (past_time := words.HISTORY.search(told)) is not None:
            if not self._of_this_year(past_time, told):
                return out
            verbs = [v for v in verbs if v.re is words.VERB and self._action(v) == "died"]
        low = 0
        for verb in verbs:
            if verb.start() < low or words.RUMOURED.match(skeleton, verb.end()):
                continue
            if verb.re is words.BECAME:
                out += self._became(view, low, verb, posts)
                low = verb.end()
                continue
            action = self._action(verb)
            out += self._clause(view, low, verb, action, posts, out)
            low = verb.end()
        return out

    def _of_this_year(self, year: re.Match[str], told: str) -> bool:
        """Whether a year that is told is this one's, with its day ("2015년 11월 7일 … 서거하였다")."""
        if self._on is None or not year.group()[:4].isdigit() or words.HISTORY.search(told, year.end()):
            return False
        return int(year.group()[:4]) == self._on.year and words.FULL_DAY.match(told, year.end()) is not None

    def _told_of(self, view: SentenceView, match: re.Match[str]) -> list[Found]:
        """ "상장으로 승진한 사람은 A·B 등 7명이다": whom a change concerned."""
        action = words.VERBS[match["verb"]]
        role = "from" if action == "relieved" else "to"
        near = [p for p in self._printed.of(view) if p.role == role and p.end <= match.start("verb")]
        if not near:
            return []
        span = view.span(near[-1].start, match.end())
        if action == "promoted" and not is_rank(near[-1].phrase):
            action = "appointed"
        return [Found(m, action, tuple(near[-1].phrase.posts), span) for m in view.named(match["m"]) if m.native]

    @staticmethod
    def _news_of_death(view: SentenceView) -> list[Found]:
        """ "A 로동당 비서의 사망 소식을 알렸다"."""
        out: list[Found] = []
        for match in (*words.NEWS_OF_DEATH.finditer(view.skeleton), *words.ON_DEATH.finditer(view.skeleton)):
            mention = view.named(match["m"])[0]
            if mention.native:
                out.append(Found(mention, "died", tuple(mention.posts), view.span(match.start(), match.end())))
        return out

    def _adnominal(self, view: SentenceView, posts: list[PostAt]) -> list[Found]:
        """ "…부위원장에서 해임된 박정천은": the change told beside the name."""
        out: list[Found] = []
        for match in words.ADNOMINAL.finditer(view.skeleton):
            action = words.VERBS[match["verb"]]
            role = "from" if action == "relieved" else "to"
            near = [p for p in posts if p.role == role and p.end <= match.start() and match.start() - p.end < 12]
            mention = view.named(match["m"])[0]
            if (
                near
                and mention.native
                and not words.HISTORY.search(view.skeleton, max(0, near[-1].start - 40), match.start())
            ):
                span = view.span(near[-1].start, match.end())
                out.append(Found(mention, action, tuple(near[-1].phrase.posts), span))
        return out

    def _replaced(self, view: SentenceView) -> list[Found]:
        """ "내각 총리를 A에서 B로 교체": one goes, the other comes."""
        out: list[Found] = []
        for match in (*words.REPLACED_WITH.finditer(view.skeleton), *words.SUCCESSOR.finditer(view.skeleton)):
            sides = match.groupdict()
            old = view.named(sides["old"] or sides.get("went") or "")[0]
            new = view.named(sides["new"] or sides.get("came") or "")[0]
            span = view.span(*match.span())
            if len(offices := _offices(old)) == 1:
                out += [Found(old, "relieved", offices, span), Found(new, "appointed", offices, span)]
        if "에서 ⟦" not in view.skeleton:
            return out
        phrases: list[PostAt] | None = None
        low = 0
        for match in words.REPLACED.finditer(view.skeleton):
            if phrases is None:
                phrases = self._printed.of(view)
            posts = [p for p in phrases if p.role in words.OF_REPLACED and low <= p.start and p.end <= match.start()]
            low = match.end()
            if not posts:
                continue
            titles, span = tuple(posts[-1].phrase.posts), view.span(posts[-1].start, match.end())
            old, new = view.named(match["old"])[0], view.named(match["new"])[0]
            out += [Found(old, "relieved", titles, span), Found(new, "appointed", titles, span)]
        return out

    @staticmethod
    def _action(verb: re.Match[str]) -> Action:
        said = verb.groupdict()
        word = said.get("verb") or said.get("whole")
        return words.VERBS.get(word or "", "promoted")

    def _clause(
        self,
        view: SentenceView,
        low: int,
        verb: re.Match[str],
        action: Action,
        posts: list[PostAt],
        before: list[Found],
    ) -> list[Found]:
        skeleton = view.skeleton
        high = verb.start()
        here = [p for p in posts if low <= p.start < high]
        span = view.span(low + (len(skeleton[low:high]) - len(skeleton[low:high].lstrip(" ,"))), verb.end())
        if action == "died":
            people = people_of(view, low, high, ("가", "이", "는", "은", "께서"))
            return [Found(m, action, tuple(m.posts or m.last_posts), span) for m in people[-1:]]
        if action == "promoted":
            ranks = [p for p in here if p.role in ("rank", "to", "object")]
            ranks = [p for p in ranks if is_rank(p.phrase)]
            if not ranks:
                risen = [p for p in here if p.role == "to"]
                people = people_of(view, low, high, ("가", "이", "은", "는", "도")) if risen else []
                into: Action = "elected" if risen and "member" in risen[-1].phrase.posts[0] else "appointed"
                return [Found(m, into, tuple(risen[-1].phrase.posts), span) for m in people]
            if len(ranks) > 1:
                pairs = paired(view, low, high, ranks)
                return [Found(m, action, posts_, span) for m, posts_ in pairs]
            people = people_of(view, low, high, ("에게는", "에게", "를", "을", "가", "이", "은", "는", "께"))
            return [Found(m, action, tuple(ranks[-1].phrase.posts), span) for m in people]
        if verb["whole"] in words.TAKES_OBJECT:
            if not words.TAKER.search(skeleton, low, high):
                return []
            taken = [p for p in here if p.role in ("topic", "object") and not any("funeral" in q for q in p.phrase.posts[-1:])]
            return [Found(m, action, posts_, span) for m, posts_ in paired(view, low, high, taken)] if taken else []
        pairs = self._pairs(view, low, high, here, action)
        if pairs:
            return [Found(m, action, posts_, span) for m, posts_ in pairs]
        people = people_of(view, low, high, ("를", "을", "가", "이", "은", "는", "도"))
        if not people and before and "⟦" not in skeleton[low:high] and not words.ANOTHER.search(skeleton, low, high):
            people = [f.mention for f in before if f.span == before[-1].span]  # "…로 보선하고 …로 선거하였다"
        role = "from" if action == "relieved" else "to"
        listed_off = any(p.role == role for p in here)
        if action == "relieved" and not listed_off and words.ALL_POSTS.search(skeleton, low, high):
            return [Found(m, action, ("",), span) for m in people]
        taken_back = action != "relieved" and bool(before) and before[-1].action == "relieved"
        if people and taken_back and all(any(f.mention is m for f in before) for m in people) and not here:
            return []  # "A가 물러나고 … 그 자리에 올랐다": who took it is not read, and A did not
        if action == "relieved" and before and before[-1].posts == ("",) and not here:
            return []  # "모든 직무에서 해임하고 출당시켰다": there is nothing more to lose
        wanted = [p for p in here if p.role == role] or [p for p in here if p.role == "object" and action == "relieved"]
        if not wanted and (not people or verb["verb"] in words.ONLY_WITH_POST or verb["whole"] in words.ONLY_WITH_POST):
            return []
        active = words.DONE_TO_OTHERS.match(skeleton, verb.end("verb") if verb["verb"] else verb.end()) is not None
        if active and action == "relieved" and wanted and all(p.role == "object" for p in wanted):
            people = people_of(view, low, high, ("를", "을"))  # "⟦0⟧은 내각총리를 경질했다": he dismissed, and lost nothing
            if not people:
                return []
        posts_ = tuple(dict.fromkeys(q for p in wanted for q in p.phrase.posts))
        if verb["whole"] == "올랐" and posts_ and "member" not in posts_[0]:
            action = "appointed"  # "부위원장에 올랐다"
        if action in ("elected", "appointed") and wanted and all(is_rank(p.phrase) for p in wanted):
            action = "promoted"
        if not posts_ and action == "relieved" and (so_far := words.HELD_SO_FAR.search(skeleton, low, high)):
            near = [p for p in here if p.role == "to" and abs(p.end - so_far.start()) < 4]
            if near and people:
                return [Found(people[0], action, tuple(near[-1].phrase.posts), span)]
        if not posts_ and action == "relieved" and active and not words.FROM_THERE.search(skeleton, max(low, skeleton.rfind("⟧", low, high)), high):
            lost = people_of(view, low, high, ("를", "을"))
            if lost and all(_offices(m) for m in lost):  # "A 내각총리를 해임했다": from the office printed with him
                return [Found(m, action, _offices(m), span) for m in lost]
        if not posts_ and action == "relieved":
            here_own = bool(words.OWN_POSTS.search(skeleton, low, high)) or any(m.last_posts for m in people)
            if here_own:  # "A 내각 부총리, B 농업상 등은 현직에서", "내각 부총리였던 A·B가"
                shared = people[0].last_posts if not any(m.last_posts or m.posts for m in people[1:]) else []
                return [Found(m, action, tuple(m.last_posts or shared or m.posts), span) for m in people]
        if not posts_ and action in ("elected", "appointed") and words.NEWLY.search(skeleton, low, high):
            titled = [m for m in people if _offices(m)]  # "A 예산위원회 위원장도 새로 선출됐다"
            if titled:
                return [Found(m, action, _offices(m)[-1:], span) for m in titled]
        if not posts_:
            if (not before and action != "relieved") or words.UNREAD_POST.search(skeleton, low, high):
                return []
            return [Found(m, action, (), span, same_post=True) for m in people]
        said = verb.groupdict()
        if (said.get("verb") or said.get("whole")) in words.MOVED:
            left = [
                Found(m, "relieved", tuple(m.posts[-1:]), span, same_post=not m.posts)
                for m in people
                if m.posts or _FORMER_HEAD.search(view.sentence.text, 0, m.start)
            ]
            return [*left, *(Found(m, action, posts_, span) for m in people)]
        listed = titled_list(view, wanted[-1], high) if action in ("appointed", "elected") else None
        if listed is not None:
            return [Found(m, action, own or posts_, span) for m, own in listed]
        return [Found(m, action, posts_, span) for m in people]

    def _became(self, view: SentenceView, low: int, verb: re.Match[str], posts: list[PostAt]) -> list[Found]:
        """ "A, B도 정치국 위원이 됐다"."""
        post = next((p for p in posts if p.start >= low and p.end == verb.start()), None)
        if post is None:
            return []
        span = view.span(low, verb.end())
        people = people_of(view, low, post.start, ("도", "은", "는", "이", "가"))
        action: Action = "elected" if "member" in post.phrase.posts[0] else "appointed"
        return [Found(m, action, tuple(post.phrase.posts), span) for m in people]

    def _pairs(
        self, view: SentenceView, low: int, high: int, here: list[PostAt], action: Action
    ) -> list[tuple[Mention, tuple[str, ...]]]:
        """ "위원에는 A, 소장에는 B가 임명됐다", "A가 위원으로, B가 소장으로 각각": each post with its people."""
        role = "from" if action == "relieved" else "to"
        directed = [p for p in here if p.role in (role, "topic")]
        each = respectively(view, low, high, directed)
        if each:
            return each
        return paired(view, low, high, directed) if len(directed) > 1 else []

    def _ranked_list(self, view: SentenceView) -> list[Found]:
        """ "중장: A, B, C" in an order on ranks."""
        head = re.match(r"\s*(?P<rank>[가-힣\s]{2,14})\s?(?:[:：]|\s(?=⟦))", view.skeleton)
        if head is None or "⟦" not in view.skeleton:
            return []
        phrase = self._posts.phrase(view.line, view.units, 0, self._on)
        if phrase is None or not is_rank(phrase):
            return []
        span = view.span(0, len(view.skeleton))
        return [Found(m, "promoted", tuple(phrase.posts), span) for m in view.mentions if m.native]

    def holders(self, view: SentenceView) -> list[tuple[Mention, tuple[str, ...], Span]]:
        """ "정치국 위원은 A, B, C 등 19명이다": the posts a sentence says people hold."""
        match = words.ARE.search(view.skeleton)
        if "장의" in view.skeleton and (taken := words.TAKEN_ON.search(view.skeleton)) is not None:
            # who heads a funeral committee is no change of office
            funeral = [p for p in self._printed.of(view) if any("funeral" in q for q in p.phrase.posts[-1:])]
            span = view.span(0, len(view.skeleton))
            heads = [(m, tuple(p.phrase.posts), span) for p in funeral[:1] for m in view.named(taken["m"]) if m.native]
            if heads and match is None:
                return heads
        else:
            heads = []
        if match is None:
            return []
        post = next(
            (
                p
                for p in self._printed.of(view)
                if p.role in ("topic", "to") and p.end <= match.start("m") <= p.end + 3
            ),
            None,
        )
        if post is None:
            return heads
        span = view.span(post.start, match.end())
        return [*heads] + [(m, tuple(post.phrase.posts), span) for m in view.named(match["m"]) if m.native]

    def unnamed(self, view: SentenceView) -> list[Unnamed]:
        """Changes of unnamed people ("정치국 위원, 후보위원들을 소환 및 보선하였다")."""
        out: list[Unnamed] = []
        for match in words.UNNAMED.finditer(view.skeleton):
            before = re.split(r"[⟦⟧.]", view.skeleton[max(0, match.start() - 60) : match.start()])[-1]
            post = re.sub(r"^.*?(?:에서는|에서|하고)\s", "", before).strip(" ,")
            if len(post) < 2:
                continue
            for word in re.findall(r"소환|해임|보선|선거|임명", match["verbs"]):
                out.append(Unnamed(words.VERBS[word], post, view.span(match.start() - len(before), match.end())))
        return out


_FORMER_HEAD = re.compile(r"전임(?:자인|자)?\s$")


def _offices(person: Mention) -> tuple[str, ...]:
    """The posts printed with somebody that are no ranks."""
    return tuple(post for post in person.posts if not post[:1].isupper())
