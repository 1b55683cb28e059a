"""Posts as printed, in chains.

Post phrases stand side by side: "member of the Political Bureau and secretary of the C.C., the WPK". `PostReader.roles`
reads such a chain, of which `canonical` writes each post.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from partystate.reading.en.posts.address import opens_address
from partystate.reading.en.posts.bodies import BodyNames
from partystate.reading.en.posts.body_phrases import Names
from partystate.reading.en.posts.canonical import CHAIRS, OF_ITS, CanonicalPosts
from partystate.reading.en.posts.chains import broken_off, link, of_the_unnamed
from partystate.reading.en.posts.foreign_names import foreign_candidate, of_a_house
from partystate.reading.en.posts.names import SHORT_SURNAMES, is_proper
from partystate.reading.en.posts.roles import Role, RoleReader
from partystate.reading.en.text.tokens import Sentence, Token, tokenize
from partystate.reading.lexicon import Lexicon

_SMALL_KINDS: Final = frozenset(["committee", "delegation", "commission"])
_NEXT_POST: Final = frozenset([",", ";", "/", "and", "&"])


class Roles(NamedTuple):
    """A chain of coordinated post phrases over tokens[start:end], canonical."""

    start: int
    end: int
    posts: tuple[str, ...]
    plural: bool
    past: bool
    open_body: bool
    """True when the last role has no body yet ("Vice-Chairman A and B of the Central Standing Committee")."""
    determined: bool
    beside: bool = False
    """It begins with the title of somebody who is not named ("the chairman of the League and Prime Minister ⟦A⟧")."""


class PostReader(RoleReader):
    """Reads chains of post phrases out of token lists."""

    def __init__(self, lexicon: Lexicon, bodies: BodyNames) -> None:
        super().__init__(lexicon)
        self._written = CanonicalPosts(lexicon, bodies)
        self.canonical: Final = self._written.post
        """One canonical post from its printed parts: role, body, qualifier ("secretary", "the C.C., the WPK", "")."""
        self.bare_of_others = {full: bare for bare, full in lexicon.bare_posts.items() if bare != full}
        """Posts that a bare title means → the title, which is all it tells of a foreigner ("Premier Wen Jiabao")."""

    # -- chains -------------------------------------------------------------------------------------------------

    def roles(
        self, tokens: list[Token], i: int, stop: int, names: Names, *, pretitle_of: int | None = None
    ) -> Roles | None:
        """The chain of posts that starts at token `i`.

        `pretitle_of`: index of the name the chain must end at ("Foreign Minister of the DPRK | Pak Ui Chun");
        None for a chain behind a name, which stops before the pretitle of the next name.
        """
        first = self.role(tokens, i, stop, names)
        if first is None:
            return None
        chain = [first]
        end = first.end
        while end < stop and end != pretitle_of:
            k = link(tokens, end, stop, plural=first.plural)
            if k == end or k >= stop:
                break
            following = self.role(tokens, k, stop, names)
            if following is None and not first.plural:
                following = self._of_another_body(tokens, k, stop, names, chain[-1], pretitle_of=pretitle_of)
            if following is None or following.plural != first.plural:
                break
            if following.is_post != first.is_post and first.role not in self.lexicon.honours:
                break  # but "Supreme Leader of the nation, Chairman of the Commission"
            if following.past and not first.past:
                break  # "chairman of X and a former minister of Y"
            if following.determined and (following.plural or tokens[end].text == ","):
                break
            further = following.end
            if pretitle_of is None and self.name_at(tokens, further, stop, names) and not broken_off(tokens, further):
                break
            chain.append(following)
            end = following.end
        if pretitle_of is not None and end != pretitle_of:
            return None
        beside = False
        if pretitle_of is not None and len(chain) > 1 and of_the_unnamed(tokens, chain):
            if tokens[chain[1].start - 1].text == ",":
                return None
            chain, beside = chain[1:], True
        posts = tuple(self._written.chain(chain))
        open_body = (not chain[-1].body or chain[-1].body == "Staff") and not chain[-1].qualifier
        open_body = open_body or (len(chain) > 1 and posts[:1] == (chain[0].role,) and posts[0].endswith(CHAIRS))
        return Roles(i, end, posts, first.plural, first.past, open_body, first.determined, beside)

    def _of_another_body(
        self, tokens: list[Token], k: int, stop: int, names: Names, role: Role, *, pretitle_of: int | None
    ) -> Role | None:
        """The same role in a second body: "Chairman of the Party and the Commission | A", up to the name; behind one
        ("A, chairman of the Party and | of the Commission, …") only where its "of" is said again."""
        again = tokens[k].text == "of"
        if tokens[k - 1].text != "and" or not role.body or not role.is_post:
            return None
        if not (again or pretitle_of is not None or self._of_two(tokens, k, stop, role)):
            return None
        at = k + 1 if again else k
        if at >= stop or tokens[at].text not in ("the", "The"):
            return None
        end = self._noun_phrase(tokens, at, stop if pretitle_of is None else pretitle_of, names)
        if end == at or pretitle_of not in (None, end):
            return None
        alike = tokens[end - 1].text == role.body.rsplit(" ", 1)[-1]  # "of the A committee and | the B committee"
        if tokens[end - 1].text.islower() and not alike:
            return None
        body = " ".join(token.text for token in tokens[at:end])
        return role._replace(start=k, end=end, body=body, qualifier="", determined=False)

    def _of_two(self, tokens: list[Token], k: int, stop: int, role: Role) -> bool:
        """Whether an organ of the same body stands at token `k` ("member of the Political Bureau and | the Secretariat
        of the Central Committee"), or a body of the same kind ("the guest committee and | the home committee")."""
        organs, kind = self.lexicon.implied_parents, role.body.rsplit(" ", 1)[-1]
        if kind in _SMALL_KINDS and kind in {t.text for t in tokens[k + 2 : min(stop, k + 5)]}:
            return tokens[k].text == "the"
        if k + 2 >= stop or tokens[k].text != "the" or role.body.removeprefix("the ") not in organs:
            return False
        of = next((m for m in range(k + 1, min(stop, k + 4)) if tokens[m].text == "of"), k)
        return " ".join(t.text for t in tokens[k + 1 : of]) in organs

    def held_in(
        self, tokens: list[Token], i: int, stop: int, names: Names, *, plural: bool = False
    ) -> tuple[str, ...]:
        """The posts that tokens[i:stop] name and nothing else; in tables the body stands behind a comma
        ("Chairman, State Planning Commission"). Empty where they are posts no longer held.

        `plural`: the posts of several people ("Vice-Premiers").
        """
        posts: list[str] = []
        while i < stop:
            found = self.roles(tokens, i, stop, names)
            if found is None or found.past or (found.plural and not plural):
                return ()
            i = found.end
            bare = found.open_body and len(found.posts) == 1
            if bare and i + 1 < stop and tokens[i].text == "," and self.role(tokens, i + 1, stop, names) is None:
                end = self._noun_phrase(tokens, i + 1, stop, names)
                if end == i + 1:
                    return ()
                body = " ".join(t.text for t in tokens[i + 1 : end])
                posts.append(self.canonical(found.posts[0], body))
                i = end
            else:
                posts += found.posts
            if i < stop and tokens[i].text in _NEXT_POST:
                i += 2 if i + 1 < stop and tokens[i + 1].text in _NEXT_POST else 1
            elif i < stop:
                return ()
        return tuple(posts)

    def posts_in(self, words: str) -> tuple[str, ...]:
        """The posts of a phrase that stands alone."""
        tokens = tokenize(Sentence(words, 0, len(words), 0, False))
        found = self.roles(tokens, 0, len(tokens), {})
        return tuple(p.removesuffix(OF_ITS) for p in found.posts) if found else ()

    def name_at(self, tokens: list[Token], i: int, stop: int, names: Names) -> bool:
        """Whether a person's name starts at token `i`, or the form of address before one."""
        if i in names:
            return True
        if opens_address(tokens, i, stop, names, self.lexicon.honorifics):
            return True
        if i >= stop or not (is_proper(tokens[i].text, self.lexicon) or tokens[i].text in SHORT_SURNAMES):
            return False
        found = foreign_candidate(tokens, i, stop, self.lexicon)
        return found is not None and not of_a_house(tokens, found, stop, self.lexicon)
