"""What those who stand beside somebody tell of his post.

"A, B and other secretaries of the Committee" are secretaries of it, "Vice-Director A and other senior officials of the
Department" directs in that department, "Ambassador A and staff members of the Peruvian embassy" is Peru's.
"""

from __future__ import annotations

from partystate.reading.en.people.mention_lists import run_before
from partystate.reading.en.posts.body_phrases import Names
from partystate.reading.en.posts.posts import PostReader, Roles
from partystate.reading.en.text.tokens import Token
from partystate.reading.en.text.views import Mention

_DEPUTIES = frozenset("vice-presidents vice-chairmen vice-chairpersons vice-directors vice-principals".split())
_BESIDE_HIM = _DEPUTIES | frozenset(
    "other officials members vice staff employees teachers students pupils workers artistes artists players".split()
)
_FURTHER = frozenset(["other", "others", "vice"])
_LONGEST_KIND = 4
"""Words of "leading party officials", at most."""
_AMBASSADOR = "ambassador"
_CHARGE = "charge d'affaires"
_OF_EMBASSIES = ("attache", "attaché", "councilor", "councillor", "counsellor", "counselor")
_EMBASSY = frozenset(["embassy", "Embassy"])
_LOOSELY = ("member", "delegate", "representative", "envoy", "leader")
"""Roles that are told of a whole company ("and other members of the Bureau")."""
_NEAR_EMBASSY = 16
"""Tokens from an ambassador's name to the embassy whose staff is told beside him, at most."""


def at_embassy(posts: PostReader, tokens: list[Token], mention: Mention) -> None:
    """ "Ambassador A and staff members of the Peruvian | embassy": the country whose ambassador he is."""
    roles = mention.open_roles
    head = next((r for r in roles if r == _AMBASSADOR or r.startswith(_CHARGE) or r.endswith(_OF_EMBASSIES)), "")
    if not head:
        return
    lexicon = posts.lexicon
    for k in range(mention.end, min(len(tokens), mention.end + _NEAR_EMBASSY)):
        word = tokens[k].text
        if word in (".", ";"):
            return
        if word not in _EMBASSY:
            continue
        owner = tokens[k - 1].text
        own = owner in lexicon.own_names or (mention.native and owner == "the")
        country = lexicon.state if own else lexicon.country_of.get(owner)
        if country is None or own != mention.native:
            return
        mention.open_roles.remove(head)
        sent = country if own else f"{country} to the {lexicon.state}"
        body = sent if head == _AMBASSADOR else f"the {owner} {word}"
        mention.posts.append(posts.canonical(head, body))
        if tokens[mention.end].text == "of":
            mention.end = k + 1
        return


def body_of_peers(tokens: list[Token], k: int, mention: Mention) -> int:
    """Index of the "of" behind "and other officials | of the Department"; `k` where nobody stands beside so.

    Of a ministry the roster knows more than the phrase, and an embassy is no ambassador's body.
    """
    if k + 5 >= len(tokens) or tokens[k + 1].text not in _BESIDE_HIM:
        return k
    if tokens[k].text != "and" and (tokens[k].text != "," or tokens[k + 1].text not in _DEPUTIES):
        return k
    if any(role.endswith(("minister", "ambassador")) for role in mention.open_roles):
        return k
    first = k + 2 if tokens[k + 1].text not in _FURTHER else k + 3
    for m in range(first, min(len(tokens), first + _LONGEST_KIND)):
        if tokens[m].text == "of":
            return m if tokens[m - 1].text.endswith(("s", "staff", "men")) else k
        if not tokens[m].text.islower():
            break
    return k


def share_with_peers(
    posts: PostReader, tokens: list[Token], names: Names, mention: Mention, before: list[Mention]
) -> None:
    """ "A, B and other | members of the Bureau": those of the list who have no post of their own hold that one."""
    k, n = mention.end, len(tokens)
    k += k < n and tokens[k].text == ","
    if k + 3 >= n or tokens[k].text != "and":
        return
    k += 2 if tokens[k + 1].text in ("all", "the") else 1
    if tokens[k].text != "other" or mention.has_apposition or mention.post_spans:
        return
    roles = posts.roles(tokens, k + 1, n, names)
    if roles is None or not roles.plural or roles.past or roles.open_body or len(roles.posts) != 1:
        return
    if roles.posts[0].partition(" of ")[0].endswith(_LOOSELY):
        return
    span = (tokens[roles.start].start, tokens[roles.end - 1].end)
    for person in (mention, *run_before(tokens, mention, before)):
        if not person.posts and not person.post_spans:
            person.posts.append(roles.posts[0])
            person.post_spans.append(span)


def of_others_delegation(posts: PostReader, tokens: list[Token], roles: Roles) -> bool:
    """Whether posts told with an article ("the | head of the delegation of Far Eastern University of Russia") are of
    another state's delegation."""
    words = {t.text for t in tokens[roles.start : roles.end]}
    return roles.determined and "delegation" in words and not words.isdisjoint(posts.lexicon.of_other_states)
