"""Which people of a clause of a personnel change get which of its posts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from partystate.reading.ko import change_verbs as words
from partystate.reading.ko.post_phrase import Phrase
from partystate.reading.ko.views import Mention, SentenceView


@dataclass(slots=True)
class PostAt:
    """A post phrase in the skeleton, with what ties it to the verb."""

    phrase: Phrase
    start: int
    end: int
    role: str
    """"to", "from", "rank", "object", "became", "subject" or "topic"."""


def titled_list(view: SentenceView, post: PostAt, high: int) -> list[tuple[Mention, tuple[str, ...]]] | None:
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


def respectively(
    view: SentenceView, low: int, high: int, directed: list[PostAt]
) -> list[tuple[Mention, tuple[str, ...]]]:
    """ "A, B, C가 각각 X, Y, Z에": as many people in one list as posts in another."""
    skeleton = view.skeleton
    if len(directed) < 2 or not words.EACH.search(skeleton, low, high):
        return []
    people = view.named(skeleton[low:high])
    between = re.sub(r"⟦\d+⟧", "", skeleton[directed[0].start : directed[-1].start])
    if len(people) != len(directed) or "⟦" in skeleton[directed[0].start : directed[-1].start] or not between:
        return []
    return [(m, tuple(p.phrase.posts)) for m, p in zip(people, directed, strict=True) if m.native]


def paired(view: SentenceView, low: int, high: int, directed: list[PostAt]) -> list[tuple[Mention, tuple[str, ...]]]:
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
            chosen = [
                view.mentions[n]
                for a, _, n in marks
                if left <= a < right and not words.OTHER_POST.search(skeleton, left, a)
            ]
        else:
            chosen = people_of(view, left, right, ("에게는", "에게", "를", "을", "가", "이", "은", "는", "도"))
        beside = k > 0 and not skeleton[directed[k - 1].end : post.start].strip(" ,·와과및")
        if not chosen and out and not post_first and beside:
            # "A를 위원으로, 비서로": a further post of the same people
            out.append((out[-1][0], tuple(post.phrase.posts)))
            continue
        out += [(m, tuple(post.phrase.posts)) for m in chosen]
    return out


def people_of(view: SentenceView, low: int, high: int, particles: tuple[str, ...]) -> list[Mention]:
    """The list of people in a clause that carries one of the particles, the last such list."""
    pattern = re.compile(
        rf"(?P<m>{words.LISTED}){words.FORMER}(?:들|\s?등)?(?:\s?\d+명)?[”\"″]?(?P<p>{'|'.join(particles)})(?=[\s,]|$)"
    )
    found: re.Match[str] | None = None
    for match in pattern.finditer(view.skeleton, low, high):
        if found is None or match["p"] in words.OBJECTS or found["p"] not in words.OBJECTS:
            found = match
    return [m for m in view.named(found["m"]) if m.native] if found else []
