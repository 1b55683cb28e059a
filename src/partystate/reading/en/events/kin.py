"""The leader's kin at what he goes to: of the public acts of his family the press makes its headlines.

"⟦0⟧'s wife, ⟦1⟧, and his aunt, ⟦2⟧, attended a concert" tells who was at his side (GUIDE.md: `accompanied`),
and "his sister, ⟦1⟧, joining her brother at a drill" that he was there too.
"""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.people.context import Person, name_key
from partystate.reading.patterns import pattern
from partystate.reading.report import Group

_KIN = r"(?:wife|husband|sister|brother|daughter|son|aunt|uncle|niece|nephew)"
_BEFORE_NAME = pattern(
    rf"(?:\b(?:[Hh]is|[Hh]er)|['’]s) (?:[\w-]+ ){{0,3}}?{_KIN},? (?:(?:Madam|Madame|M[rs]s?\.?) )?$"
)
_BEHIND_NAME = pattern(rf",? (?:the |who is )?(?:his|her|[\w-]+['’]s) (?:[\w-]+ ){{0,3}}?{_KIN}\b")
_OF_THE_ONE_BEFORE = pattern(
    rf"[A-Z][a-z]+[- ][A-Za-z-]+, (?:his|her|the [\w-]+['’]s) (?:[\w-]+ ){{0,2}}?{_KIN}, $"
)
""" "Kim Yo Jong, the leader's sister, | ⟦1⟧": the one named before is the sister."""
_WITH_HIM = pattern(
    r"\b(?:joining|joined|with|alongside|accompanying|accompanied|beside|next to|at the side of) (?:her|his) "
    r"(?:husband|brother|father|nephew|uncle)\b|\b(?:joining|joined|accompanying|accompanied) him\b"
)
_ONE = pattern(r"(?:his|her|the leader['’]s) (?:[\w-]+ ){0,4}?(?!\w+s$)\w+")
"""Somebody alone, called by what he is to another ("his top aide")."""
_QUOTED_KIN = pattern(r",[\"”] |[\"”], ")
""" "his "respected daughter," | ⟦1⟧"."""
_ONE_LIST = 120
"""Characters between two names of one list, at most."""
_LONGEST = 48
"""Characters beside a name in which its bearer is called another's kin."""
_GOING_TOGETHER = frozenset(["guidance", "performance", "ceremony", "other", "mourning"])


def kin_beside_leader(story: Story, draft: Draft) -> None:
    """Those of one event who are called the leader's kin go with him, where he takes part or is said to be there."""
    leader = story.people.leader
    if leader is None or draft.event.kind not in _GOING_TOGETHER:
        return
    kin = [p for p in draft.persons() if p is not leader and not p.foreign and _is_kin(story.document.text, p)]
    if not kin:
        return
    if not draft.has(leader):
        start = draft.event.evidence[0][0]
        if _WITH_HIM.search(story.paragraph_at(start)) is None or not story.alive(leader):
            return
        draft.add(leader, "principal", leader.spans[:1])
    listed = [p for p in kin if _listed_with_others(draft, p, story.document.text)]
    keys = {name_key(p.name) for p in kin if p not in listed}
    for participant in draft.people():
        if name_key(participant.name) in keys and participant.capacity in ("principal", "attended"):
            participant.capacity = "accompanied"
        elif participant.name == leader.name and draft.event.kind == "performance":
            draft.add(leader, "principal", [])


def _listed_with_others(draft: Draft, person: Person, text: str) -> bool:
    """ "Also in the audience were ⟦1⟧, the leader's sister, and ⟦2⟧": named among the officials who attended."""
    others = [p for p in draft.people() if p.capacity == "attended" and p.name != person.name]
    keys = {name_key(p.name) for p in others}
    near = (q for q in draft.persons() if name_key(q.name) in keys)
    return any(
        a[1] <= b[0] < a[1] + _ONE_LIST and ". " not in text[a[1] : b[0]] and "\n" not in text[a[1] : b[0]]
        for q in near
        for x in person.spans
        for y in q.spans
        for a, b in [sorted((x, y))]
    )


def drop_named_groups(draft: Draft, text: str) -> None:
    """ "accompanied by his daughter, ⟦1⟧": whom a name behind it names is no group beside her."""
    groups = draft.event.groups
    if not groups:
        return
    begins = {start for p in draft.persons() for start, _ in p.spans}
    groups[:] = [g for g in groups if not (_ONE.fullmatch(g.text) and _named_behind(g, text, begins))]


def _named_behind(group: Group, text: str, begins: set[int]) -> bool:
    """Whether a group's words are followed, behind a comma, by the name of somebody who takes part."""
    ends = [end for _, end in group.evidence]
    plain = any(end + 2 in begins and text.startswith(", ", end) for end in ends)
    return plain or any(end + 3 in begins and _QUOTED_KIN.match(text, end) is not None for end in ends)


def _is_kin(text: str, person: Person) -> bool:
    for start, end in person.spans:
        called = _BEFORE_NAME.search(text, max(0, start - _LONGEST), start)
        if called is not None and _OF_THE_ONE_BEFORE.search(text, max(0, called.start() - _LONGEST), start) is None:
            return True
        if _BEHIND_NAME.match(text, end, end + _LONGEST):
            return True
    return False
