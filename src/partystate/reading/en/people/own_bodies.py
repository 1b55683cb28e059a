"""Which body a post means that does not name it: "its" organ in a list of people, a guest's own party."""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.en.people.mention_lists import sent_by
from partystate.reading.en.posts.canonical import OF_ITS
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.tokens import Token
from partystate.reading.en.text.views import Mention

_OF_ITS: Final = re.compile(r" of its (.+)$")
_INNER_ORGANS: Final = ("Political Bureau", "Secretariat", "Presidium")
"""Organs that have no departments of their own."""
_INNER_PARTS: Final = ("Standing Committee", "Presidium")
_OF_WHOLE_BODIES: Final = frozenset(["Department", "Section", "Committee"])
_OF_A_PARTY: Final = re.compile(r" of the Central Committee of .+$")
_COMMITTEE_OF_A_PARTY: Final = re.compile(r" Committee(?P<party> of the [^,]*Party[^,]*)$")
_LOCAL_COMMITTEE: Final = re.compile(r" (Provincial|City|County|Municipal|Primary) Committee$")
THEIR_PARTY: Final = "Party"
"""End of a foreigner's post in a party that his own words do not name."""
_MEMBERS_OF: Final = re.compile(
    r"^(?:(?:the )?(?:[a-z]+ )?(?:officials|members|women|students|workers|artistes|generation|mourners|visitors"
    r"|educators|teachers|scientists|journalists)"
    r"(?: in their [a-z]+ (?:year|course))? (?:of|from|at) (?:the )?)+"
)
"""A delegation of an organisation's officials is the organisation's."""
_BARE_ROLE: Final = re.compile(
    r"(?:(?!of\b)[a-z]+[ -])*(?:chair(?:man|woman|person)|director|chief|manager|editor|secretary|editor-in-chief"
    r"|curator|rector|dean|principal|president|director[- ]general|secretary[- ]general|general director)"
)
"""A post in a house, without the house: "vice-chairman"."""
_OF_A_PART: Final = re.compile(
    r" of (?:an? (?:department|institute|section|bureau|faculty|branch|workshop|office)"
    r"|the (?:library|museum|hospital))$"
)
_OF_BODY: Final = re.compile(r" of (?:the )?(.+)$")


def own_organs(mentions: list[Mention], tokens: list[Token], posts: PostReader) -> None:
    """ "A, premier of the Cabinet, B, director of its Political Bureau": the Political Bureau of the Cabinet.

    The body named last owns it, be it of the same person ("director of the Cabinet and member of its Presidium").
    """
    if not any(OF_ITS in post for mention in mentions for post in mention.posts):
        return  # of nearly all lists
    owner, native = "", True
    for mention in mentions:
        sender = sent_by(tokens, mention.start)
        sender = _MEMBERS_OF.sub("", sender) if sender else ""
        if sender and (mention.native or sender.isupper()):
            # as posts name it: "the Association (SA)" is the Association
            named = posts.canonical("", sender).removeprefix(" of ").removeprefix("the ")
            sender = "" if named == sender and sender.isupper() else named
        owner = sender or (owner if mention.native == native else "")  # a guest's "its" is of no host's
        native = mention.native
        for k, post in enumerate(mention.posts):
            if post.endswith(OF_ITS):
                role = post.removesuffix(OF_ITS)
                known = bool(owner) and not sender  # a delegation's head is of what sent it: the roster's to say
                mention.posts[k] = f"{role} of the {owner}" if known else ""
                mention.open_roles += [] if known else [role]
                continue
            own = _OF_ITS.search(post)
            if own:
                within = owner.find(own.group(1))  # "member of the Bureau and secretary of its Central Committee"
                if within > 0:
                    mention.posts[k] = f"{post[: own.start()]} of the {owner[within:]}"
                    continue
                above = _above_organs(own.group(1), owner)
                of_owner = f" of the {above}" if above else ""
                mention.posts[k] = f"{post[: own.start()]} of the {own.group(1)}{of_owner}"
            elif body := _OF_BODY.search(post):
                owner = body.group(1)
        mention.posts = [post for post in mention.posts if post]


def of_senders(mentions: list[Mention], tokens: list[Token], posts: PostReader) -> None:
    """ "a delegation of the Academy led by A, | section chief", "… by A, | director of an institute": of the Academy.

    Which body the bare role is of, the roster tells, as it does of a title before the name.
    """
    for mention in mentions:
        if not (mention.native and mention.has_apposition) or tokens[mention.start - 1].text != "by":
            continue
        sender = sent_by(tokens, mention.start)
        if not sender:
            continue
        for post in [p for p in mention.posts if _BARE_ROLE.fullmatch(p)]:
            mention.posts.remove(post)
            mention.open_roles.append(post)
        if any(_OF_A_PART.search(post) for post in mention.posts):
            whole = posts.canonical("", _MEMBERS_OF.sub("", sender))
            mention.posts = [f"{p}{whole}" if whole and _OF_A_PART.search(p) else p for p in mention.posts]


def _above_organs(part: str, owner: str) -> str:
    """To what of a body "its" part belongs: a department to the committee whose bureau or secretariat was named, a
    regional committee to its party."""
    words = part.split(" of ")[0].split()
    if _OF_WHOLE_BODIES.isdisjoint(words) or part.startswith(_INNER_PARTS):
        return owner
    bodies = owner.split(" of the ")
    organs = _INNER_ORGANS if words[-1] != "Committee" else (*_INNER_ORGANS, "Central Committee")
    while len(bodies) > 1 and bodies[0] in organs:
        del bodies[0]
    return " of the ".join(bodies)


def of_another_party(posts: list[str], party: str) -> list[str]:
    """A foreigner's posts without this state's party, which "member of the Political Bureau" implies of its own people;
    the party that another of his posts names takes its place, else the one that the report names (`completion`)."""
    if not any(post.endswith(party) for post in posts):
        return posts
    own = re.compile(rf" of the (?:Central Committee of the )?{re.escape(party)}$")
    others = (m.group() for post in posts if not own.search(post) and (m := _OF_A_PARTY.search(post)))
    local = (f" of the Central Committee{m['party']}" for p in posts if (m := _COMMITTEE_OF_A_PARTY.search(p)))
    theirs = next(others, "") or next((whose for whose in local if not whose.endswith(f" {party}")), "")
    if theirs:
        return [own.sub(theirs, post) for post in posts]
    return [
        _LOCAL_COMMITTEE.sub(r" \1 Party Committee", own.sub("", p))
        if _of_local(p, own)
        else own.sub(lambda m: m.group().replace(party, THEIR_PARTY), p)
        for p in posts
    ]


def _of_local(post: str, own: re.Pattern[str]) -> bool:
    """Whether a post is one in a local committee of this state's party."""
    return own.search(post) is not None and _LOCAL_COMMITTEE.search(own.sub("", post)) is not None
