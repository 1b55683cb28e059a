"""The posts that a sentence prints outside the names of people, each with what follows it ("… | 비서로", "… | 위원에서")."""

from __future__ import annotations

import re
from datetime import date

from partystate.reading.ko import change_verbs as words
from partystate.reading.ko.pairing import PostAt
from partystate.reading.ko.post_phrase import Phrase
from partystate.reading.ko.posts import PostReader
from partystate.reading.ko.views import SentenceView


class PrintedPosts:
    """Finds them as of one day; holds no state between sentences."""

    def __init__(self, posts: PostReader, on: date | None) -> None:
        self._posts = posts
        self._on = on

    def of(self, view: SentenceView) -> list[PostAt]:
        """The posts printed outside the mentions, with what follows them."""
        out: list[PostAt] = []
        line, units = view.line, view.units
        hidden = [(m.start, m.end, m) for m in view.mentions]
        done = -1
        lasts: list[tuple[str, ...]] = []
        named: list[tuple[str, ...]] = []
        """Bodies named without a role of theirs ("당 중앙위원회 전원회의에서 ⟦0⟧이 비서직에서 …")."""
        for index in line.order:
            if index < done:
                continue
            offset = line.offset(index)
            inside = next((m for a, b, m in hidden if a <= offset < b), None)
            if inside is not None:
                lasts += [(b,) for b in inside.bodies if (b,) not in lasts[-len(inside.bodies) :]]
                continue
            phrase = self._posts.phrase(line, units, index, self._on)
            if phrase is None and (body := self._posts.body_at(units, index, self._on)):
                named.append((body,))
            bare = (lasts or named) and index in units and (phrase is None or not phrase.posts)
            if bare and any(u.entry.kind == "role" for u in units[index]):
                found = ((b, self._posts.role_of(line, units, index, b, self._on)) for b in (*reversed(lasts), *named))
                phrase = next((p for b, p in found if p is not None and tuple(p.bodies[-1:]) == b), None)
                # "… 부위원장은 A, 위원에는 B"
                if phrase is not None and not words.BARE_ROLE.match(
                    view.skeleton, view.to_skeleton(line.end_offset(phrase.end))
                ):
                    phrase = None
            if phrase is None or not phrase.posts or phrase.foreign:
                continue
            lasts += [(b,) for b in phrase.bodies[-1:] if b]
            start, end = view.to_skeleton(offset), view.to_skeleton(line.end_offset(phrase.end))
            end += view.skeleton.startswith("들", end)  # "위원들로": a plural that only the bare role leaves unread
            after = view.skeleton[end : end + 48]
            role = ""
            rank = words.RANK_OF.match(after)
            if rank is not None and rank.group():
                role = "rank"
            elif match := words.FROM.match(after):
                role = "from"
            elif match := words.TO.match(after):
                role = "to"
            elif words.OBJECT.match(after):
                role = "object"
            elif words.BECAME.match(after):
                role = "became"
            elif re.match(r"(?:은|는)\s(?:[가-힣\s]{0,12}(?:였던|이던|인)\s)?⟦", after):
                role = "topic"
            elif words.SUBJECT.match(after):
                role = "subject"
            if not role and after[:1] == "," and is_rank(phrase) and "칭호" in view.skeleton:
                role = "rank"  # "A에게 상장, B에게 중장의 군사칭호를"
            done = phrase.end
            if role or after[:1] in (",", "·") or re.match(r"(?:와|과|및|\s및)\s", after):
                out.append(
                    PostAt(phrase, start, end + len(match.group() if role in ("from", "to") and match else ""), role)
                )
        for k in range(len(out) - 2, -1, -1):  # "비서, 위원으로": the first takes the particle of the last
            if not out[k].role and re.fullmatch(r"[,·\s와과및]{1,4}", view.skeleton[out[k].end : out[k + 1].start]):
                out[k].role = out[k + 1].role
        return [p for p in out if p.role]


def is_rank(phrase: Phrase) -> bool:
    """Whether a phrase names a military rank, which canonical posts print with a capital."""
    return bool(phrase.posts) and phrase.posts[-1][0].isupper()
