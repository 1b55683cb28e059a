"""Bodies told again by their noun: "was elected a full member of the bureau", "secretary-general of the parliament".

Of which bureau, commission or committee, the text before tells; the parliament is the state's assembly.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import pattern

_OF_NOUN: Final = pattern(
    r"(?P<role>[a-zA-Z][\w -]*?) of (?:the )?",
    r"(?P<n>bureau|presidium|commission|committee|parliament|legislature)$",
)
_NAMED: Final = {
    noun: pattern(
        rf"\b(?P<b>(?!(?:of|the) )(?:(?:[A-Z][\w’'-]+|[Pp]olitical|[Cc]entral|[Mm]ilitary|[Ss]tate|[Aa]ffairs"
        r"|[Nn]ational|[Dd]efen[cs]e|[Ss]tanding|of|the) )*?"
        rf"(?:[A-Z][\w’'-]+|[Pp]olitical|[Mm]ilitary|[Cc]entral|[Dd]efen[cs]e|[Ss]tanding) "
        rf"(?:{noun}|{noun.title()}))\b(?!['’])"
        + (r"|\b(?P<p>[Pp]olitburo)\b" if noun == "bureau" else "")
    )
    for noun in ("bureau", "presidium", "commission", "committee")
}
_AT_MINISTRY: Final = guarded(r"^(?:At|In|Within|Over at) the Ministry of (?P<f>(?:the )?[A-Z][^,.;⟦]{2,50}), ")
_BARE: Final = pattern(r"(?:(?:first|deputy) )*(?:vice-)?minister")
_NEAR: Final = 900
"""Characters before a change within which the body is named that it only points to."""


def fuller(posts: Iterable[str], reader: PostReader, text: str, at: int) -> tuple[str, ...]:
    """Posts with the bodies they only point to, as the text before offset `at` names them."""
    return tuple(_fuller(post, reader, text, at) for post in posts)


def _fuller(post: str, reader: PostReader, text: str, at: int) -> str:
    m = _OF_NOUN.match(post)
    if m is None:
        return post
    noun = m["n"]
    if noun in ("parliament", "legislature"):
        body = reader.lexicon.meetings.assembly.words[0]
    else:
        named = list(_NAMED[noun].finditer(text, max(0, at - _NEAR), at))
        if not named:
            return post
        body = " ".join((named[-1]["b"] or named[-1]["p"]).split())
    found = reader.posts_in(f"{m['role']} of the {body.removeprefix('the ').removeprefix('The ')}")
    return found[0] if len(found) == 1 else post


def ministers_there(view: SentenceView, reader: PostReader) -> None:
    """ "At the Ministry of Railways, Minister ⟦0⟧ was let go": which ministry is his."""
    m = _AT_MINISTRY.match(view.skeleton)
    if m is None:
        return
    for mention in view.mentions:
        for role in [r for r in mention.open_roles if _BARE.fullmatch(r)]:
            mention.open_roles.remove(role)
            mention.posts += [p for p in reader.posts_in(f"{role} of {m['f']}") if p not in mention.posts]
