"""Seats in a body, told without a role: "elected to the party's powerful politburo", "lost his seat on the commission".

What somebody has there is a member's post of that body (GUIDE.md, "changes": posts in canonical form).
"""

from __future__ import annotations

import re
from functools import cache

from partystate.reading.en.posts.posts import PostReader
from partystate.reading.patterns import COUNTRYS, pattern, phrases

SEATS = (
    r"(?:[Pp]residium|[Pp]olitical [Bb]ureau|[Pp]olitburo|[Ss]ecretariat|[Cc]ommission|[Ss]tanding [Cc]ommittee"
    r"|[Cc]entral (?:[Mm]ilitary )?[Cc]ommittee)\b"
)
"""Regex source of the bodies in which people sit, as the press writes them."""
_NO_BODY = r"(?!(?:as|on|posts?|positions?|jobs?|seats?) )"
_ENDS = (
    r"(?= (?:at|by|on|in|and|to|as|during|while|after|amid|for|with|since|this|last|along|together|yesterday|are|were"
    r"|include)\b|[.;,]|\s*$)"
)
_NO_SEAT = (
    r"(?!(?:the |an? |its )?(?:[\w-]+ ){0,2}?(?:posts?|office|positions?|jobs?|roles?|ranks?|titles?|duties"
    r"|power|members?"
    r"|(?:chairman|director|secretary|president|premier|member)ship|presidency"
    r"|director|minister|secretary|chief|head|chairman|chairwoman|president|premier|commander|manager)\b)"
)
"""What one has or is, be it in a body ("elevated to | director of the Bureau"): no body to sit in."""
BODY = (
    rf"(?P<b>{_NO_SEAT}(?:(?:the|its|their) )?(?:{_NO_BODY}[\w.-]+ ){{0,3}}?(?:(?:(?! and | as )[\w’' -])+['’]s? )?"
    rf"(?:{_NO_BODY}[\w-]+ ){{0,3}}?(?:{SEATS}(?: of [^.;,⟦]+?)?|[A-Z]{{2,5}}\b)){_ENDS}"
)
"""Regex source of one such body, with its owner; its name may be an abbreviation ("the party's CMC")."""
_CODE = pattern(r"(?:^|[ ])(?P<code>[A-Z]{2,5})$")
_A_SEAT_IN = r"(?:(?:an?|the|his|her) (?:[\w-]+ )?(?:seat|place|spot) (?:in|on|at) )?"
_CAPITALISED = pattern(
    rf"\s*(?:to|into|from) {_A_SEAT_IN}(?:the )?(?P<b>(?:[A-Z][\w'’-]* )*"
    r"(?:Presidium|Political Bureau|Politburo|Secretariat|Commission|Standing Committee)\b"
    r"(?: of [^.;,⟦]+?)?)(?= (?:at|by|on|and|to fill|for|with|since|this|last|yesterday|are|were|include)\b|[.;,]|\s*$)"
)
"""A body to which somebody is elected, or from which he is removed."""
_PLAIN = pattern(rf"\s*(?:to|into|from|on|onto|off) {_A_SEAT_IN}", BODY)
_JOIN = pattern(r"^(?:join|enter) (?=the |its |their )")
_DEED = pattern(r"(?!(?:the|its|their|his|an?)\b)[a-z]+ (?:the|its|their|an?) ")
""" "was appointed to | oversee the commission": what he has to do with a body is no seat in it."""
_SHORT_COMMITTEE = pattern(r"C\.\s*C\.,?(?: of)? (?=the )")
_ORGAN_OF = pattern(r"(?P<whole>.+?)['’]s? (?:[\w-]+ )*?(?P<part>[Pp]residium|[Ss]tanding [Cc]ommittee)$")
_PRAISED = pattern(r"^(?:its|their|his) (?:(?:own|powerful|top|elite|key|ruling|new|all-powerful) )*")
_PRAISED_OF = pattern(r"(?P<of>['’]s) (?:(?:own|powerful|top|elite|key|ruling|new|all-powerful) )+")
""" "the central committee's | powerful | politburo"."""
_SEATED = pattern(SEATS)
_SMALL = pattern(r"^(?:the |its |their )?(?:[\w-]+-(?:man|member|person|strong) )?presidium\b")


@cache
def _to_assembly(names: tuple[str, ...], called: tuple[str, ...]) -> re.Pattern[str]:
    """The assembly of the state, by its names and by what the press calls it, to which a deputy is elected."""
    return re.compile(
        rf"\s*(?:to|into|from) {_A_SEAT_IN}(?:the )?(?:{COUNTRYS} )?"
        rf"(?:{phrases(names)}|(?:rubber-stamp |national )?(?:{phrases(called)}))"
        r"(?= (?:at|by|on|and|in|as|during|after|for)\b|[.;,]|\s*$)"
    )


def member_of(posts: PostReader, body: str) -> str:
    """The canonical post of somebody who sits in a body, as printed; "" of an abbreviation that is none's."""
    if (short := _CODE.search(body.strip(" ,"))) is not None:
        whole = posts.lexicon.abbreviations.get(short["code"], "")
        if whole in posts.lexicon.meetings.assembly.words:
            return posts.posts_in("deputy")[0]
        return posts.canonical("member", whole) if _SEATED.search(whole) is not None else ""
    body = _PRAISED_OF.sub(r"\g<of> ", _PRAISED.sub("", body.strip(" ,")))
    organ = _ORGAN_OF.match(body)
    if organ is not None:  # "the politburo's five-member presidium"
        body = f"{organ['part'].title()} of {organ['whole']}"
    return posts.canonical("member", _SMALL.sub("Presidium", body))


def seat_in(posts: PostReader, rest: str) -> str:
    """The post that words behind a verb give without a role ("elected | to the politburo"); "" if they give none."""
    rest = _SHORT_COMMITTEE.sub("Central Committee of ", rest)
    if _to_assembly(posts.lexicon.meetings.assembly.words, posts.lexicon.events.parliaments).match(rest):
        return posts.posts_in("deputy")[0]
    seat = _CAPITALISED.match(rest) or _PLAIN.match(rest)
    body = _JOIN.sub("", seat.group("b")) if seat is not None else ""
    return member_of(posts, body) if body and _DEED.match(body) is None else ""
