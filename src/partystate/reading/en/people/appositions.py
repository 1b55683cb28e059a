"""The posts printed behind a name, and behind a list of names.

"A and B, members of X" gives both the post, "Vice-Chairmen A and B of the Committee" both the body, "A, minister of X
who is chairman of Y" both posts to A.
"""

from __future__ import annotations

from typing import Final

from partystate.reading.en.people.epithets import post_behind_epithet
from partystate.reading.en.people.further_posts import FurtherPostReader
from partystate.reading.en.people.mention_lists import last_list, run_before, told_as_officials
from partystate.reading.en.people.office_words import (
    DASHES,
    OPENS,
    also_told,
    behind_charge,
    behind_copula,
    behind_since,
    behind_who,
    closes_before_verb,
    goes_on_with_verb,
    is_outlet,
    lists_those_present,
    of_whom,
    sent_as_envoy,
    tokens_headed,
)
from partystate.reading.en.people.peers import at_embassy, body_of_peers, of_others_delegation, share_with_peers
from partystate.reading.en.people.praise import PraiseReader
from partystate.reading.en.posts.body_phrases import Names
from partystate.reading.en.posts.chains import broken_off
from partystate.reading.en.posts.honours import honour_end
from partystate.reading.en.posts.occupations import described_end, occupation_end
from partystate.reading.en.posts.posts import PostReader, Roles
from partystate.reading.en.text.tokens import Token
from partystate.reading.en.text.views import Mention

_LONG_LIST: Final = 8
"""Names from which on a plural post behind a list, with more unnamed groups behind it, is the first of those groups
("… and Ri Myong Su, members of the Political Bureau, members of the Commission and officials of …"), no apposition."""
_BEFORE_POST: Final = frozenset(["both", "all", "respectively", "currently", "presently", "now"])
"""Words before an apposition's post ("⟦0⟧, currently director of X")."""
_TOO: Final = frozenset(["also", "concurrently"])
_BRACKETS: Final = frozenset("()")
_DIGITS_OF_YEAR: Final = 4
_LONGEST_BRACKET: Final = 72
"""Tokens of the longest bracket that holds posts."""
_FORCES: Final = ("Army", "Navy", "Force", "Forces", "Guards")
"""Last words of what ranks are held in."""
_OTHER_OFFICERS: Final = frozenset([",", "and", "other", "generals", "officers"])
_NO_BODY_ABOVE: Final = (" Department", " of the Presidium")


class AppositionReader:
    """Gives the mentions of a sentence the posts behind them."""

    def __init__(self, posts: PostReader) -> None:
        self._posts = posts
        self._further = FurtherPostReader(posts)
        self._praise = PraiseReader(posts.lexicon)

    def read(
        self, tokens: list[Token], names: Names, mention: Mention, before: list[Mention], *, connected: bool
    ) -> None:
        """Add the posts printed behind the name; those in the plural go to the whole list it ends."""
        n = len(tokens)
        k = self._bracketed(tokens, names, mention, before)
        if k < n and tokens[k].text == "(":
            close = next((m for m in range(k + 1, min(n, k + 6)) if tokens[m].text == ")"), -1)
            k = close + 1 if close > 0 else k
        if mention.open_roles:
            at_embassy(self._posts, tokens, mention)
            k = body_of_peers(tokens, k, mention)
        k = self._of_own_state(tokens, names, mention, k)
        inner = bool(mention.posts) and mention.posts[-1].endswith(_NO_BODY_ABOVE)
        if k < n and tokens[k].text == "of" and (mention.open_roles or inner):
            end = self._posts.complement(tokens, k, n, names)
            if end > k:
                self._close_roles(tokens, k + 1, end, [mention, *run_before(tokens, mention, before)])
                if k == mention.end:
                    mention.end = end
                return
        k = self._rank_of_force(tokens, names, mention, k, before)
        comma = k < n and tokens[k].text in OPENS
        m = k + 1 if comma else k
        while comma and m < n and tokens[m].text in _BEFORE_POST:
            m += 1
        if comma and sent_as_envoy(tokens, m):
            m += 1  # "⟦0⟧, as | a special envoy of X, attended …"
        office = behind_who(tokens, m) or (self._in_capacity(tokens, names, m) if comma else 0)
        relative, also = office > 0, False
        if not comma and k + 1 < n and tokens[k].text == "is" and tokens[k + 1].text in _TOO:
            relative, also, m = True, True, k - 1  # "Ri is also director of the department"
            office = behind_copula(tokens, m)
        if n > k + 3 and "other" in (tokens[k + 1].text, tokens[k + 2].text):
            share_with_peers(self._posts, tokens, names, mention, before)
        if not comma and not relative:
            return
        if (clause := behind_charge(tokens, m, names)) > m:  # "⟦0⟧, who heads X, met …"
            mention.has_apposition, mention.end = True, clause
            if body := tokens_headed(tokens, m, clause):
                mention.posts.append(self._posts.canonical("head", " ".join(t.text for t in body)))
                mention.post_spans.append((tokens[m].start, tokens[clause - 2].end))
            return
        if comma and not relative:
            m = self._past_honours(tokens, m, names, before_post=True)
            if (end := honour_end(tokens, m, n, self._posts.lexicon.own_names)) > m:
                if end not in names:
                    mention.has_apposition, mention.end = True, end
                return
        roles = self._posts.roles(tokens, office if relative else m, n, names)
        if comma and (roles is None or not roles.posts):
            at = post_behind_epithet(self._posts, tokens, m, names)
            roles = self._posts.roles(tokens, at, n, names) if at > 0 else roles
        if roles is None and comma and (held := self._further.holding(tokens, names, mention)) > m:
            mention.has_apposition, mention.end = True, held
            return
        if roles is None and comma and (end := self._praise.end(tokens, m, names)) > m:
            mention.has_apposition, mention.end = True, end
            return
        unposted = roles is None or not roles.posts
        if unposted and comma and (end := occupation_end(self._posts, tokens, m, names)) > m:
            mention.has_apposition, mention.end = True, end
            return
        if roles is None:
            return
        if unposted and (end := described_end(tokens, roles.end, names)) > roles.end:
            mention.has_apposition, mention.end = True, end  # "⟦0⟧, its veteran | nuclear negotiator, as …"
            return
        past_dash = roles.end + (roles.end < n and tokens[roles.end].text in DASHES)
        if self._posts.name_at(tokens, past_dash, n, names) and not broken_off(tokens, roles.end):
            return  # "A, chairman B"; "chairman — A, vice-chairman — B"
        if tokens[roles.end - 1].text == "official" and is_outlet(tokens, roles.end):
            return  # "… the bier of A, the North's official KCNA news agency reported"
        titled = bool(mention.post_spans) and not relative
        titled = titled and (tokens[m].text[0].isupper() or self._bare_office(tokens, m, roles, mention))
        if titled and self._title_goes_on(tokens, roles, names):
            return  # "Vice-Premier A, President of B and Minister of C D": in a list of titles before names, D is both
        if roles.determined and bool(mention.post_spans) and self._lists_on(tokens, roles, names, tokens[m].text):
            return  # "Councillor A, a vice-minister of X, Vice-Minister B …": one of the list, whom nobody names
        if roles.end < n and tokens[roles.end].text in ("headed", "led", "'s", "’s"):
            return
        if roles.end + 1 in names and tokens[roles.end].text in ("was", "were", "is", "are"):
            return  # "The premier was A, the first vice-premier was B": each stands behind his office
        if bool(mention.post_spans) and mention.native and of_others_delegation(self._posts, tokens, roles):
            return  # "speeches by Vice-Premier A, the head of the Russian delegation": another speaker
        if roles.determined and not relative and goes_on_with_verb(tokens, roles.end):
            return  # "led by A, the director of X said …": the subject of what follows
        run = last_list(tokens, mention, run_before(tokens, mention, before))
        if roles.plural and not (run or relative):
            return
        if roles.plural and mention.post_spans and not roles.posts:
            return  # "Vice-Premier A and Minister B, officials concerned": the titled are none of the unnamed
        last_of_list = any(t.text == "and" for t in tokens[before[-1].end : mention.start]) if connected else False
        listed = roles.determined and not relative and (run or connected) and not last_of_list
        if listed and not (self._of_his_own(tokens, mention, roles) or closes_before_verb(tokens, roles.end)):
            return
        behind = [token.text for token in tokens[roles.end : roles.end + 2]]
        unnamed = roles.determined and roles.open_body
        if unnamed and not relative and behind in (["of", "a"], ["of", "an"]):
            return  # "A and B, the chairperson of a friendly party, officials …": who that is stays untold
        named_next = any(k in names for k in range(roles.end, roles.end + 4))
        ranked = bool(roles.posts) and all(p[:1].isupper() for p in roles.posts)
        if roles.plural and ranked and run and not (last_of_list or relative):
            return  # "A, B, KPA generals, builders and guests": the list goes on with groups
        if roles.plural and not roles.posts and not (last_of_list or relative or named_next):
            return  # "A, B, officials concerned and players": the list goes on with groups
        goes_on = roles.plural and not roles.posts and behind[:1] == [","] and not relative
        if goes_on and lists_those_present(tokens, run):
            return  # "Present were A and B, officials of the unions, ministries and schools": groups too
        if roles.plural and not (last_of_list or relative) and roles.open_body and behind[:1] == ["of"]:
            return  # "A, B, chairpersons of friendly parties, officials …": groups too
        long = len(run) >= _LONG_LIST or bool(run and told_as_officials(tokens, run[-1].start))
        if roles.plural and long and self._group_follows(tokens, roles.end, names):
            return
        if self._respectively(tokens, roles, run, mention):
            return
        span = (tokens[roles.start].start, tokens[roles.end - 1].end)
        for other in run if roles.plural else ():
            if not roles.past:
                other.posts += [p for p in roles.posts if p not in other.posts]
            other.post_spans.append(span)
            other.has_apposition = True
        mention.has_apposition = True
        mention.end = roles.end
        if tokens[k].text in DASHES and roles.end < n and tokens[roles.end].text == tokens[k].text:
            mention.end += 1  # "⟦0⟧ – director of X – said": between dashes as between brackets
        elif not roles.plural:
            mention.end = self._praise.goes_on(tokens, roles.end, names, open_=not roles.posts)
            mention.end = mention.end if roles.posts else of_whom(tokens, mention.end, names)
        if roles.past:
            mention.past = True
            return
        mention.end = self._past_honours(tokens, behind_since(tokens, mention.end), names)
        shared = self._of_others(tokens, names, roles)
        mention.posts += [p for p in shared or roles.posts if p not in mention.posts]
        if roles.posts:
            mention.post_spans.append(span)
        self._further.also(tokens, names, mention, run if roles.plural else [])
        if comma and not roles.plural:
            mention.end = also_told(tokens, mention.end, names)
        if also:
            self._further.listed(tokens, names, mention)

    def _past_honours(self, tokens: list[Token], k: int, names: Names, *, before_post: bool = False) -> int:
        """Where it goes on behind the titles of honour beside a post ("⟦0⟧, Labour Hero and | director of X", "…,
        director of X | and Labour Hero,"); `k` without them, or where they are those of the next name."""
        n, own = len(tokens), self._posts.lexicon.own_names
        while k < n:
            joined = not before_post and tokens[k].text in (",", "and")
            end = honour_end(tokens, k + joined, n, own) if joined or before_post else k
            if end <= k + joined or end in names:
                return k
            if not before_post:
                k = end
            elif end + 1 < n and tokens[end].text in (",", "and") and end + 1 not in names:
                k = end + 1
            else:
                return k
        return k

    def _lists_on(self, tokens: list[Token], roles: Roles, names: Names, article: str) -> bool:
        """Whether a list goes on behind a post with its article: somebody with a title or a group stands behind
        ("Minister A, | a vice-minister of X, | Vice-Minister B", "Aide A, | the ambassador to X | and members")."""
        k, n = roles.end, len(tokens)
        if roles.plural or k + 2 >= n:
            return False
        if tokens[k].text == "and":
            return tokens[k + 1].text in ("members", "officials")
        if tokens[k].text != "," or article not in ("a", "an"):
            return False
        further = self._posts.role(tokens, k + 1, n, names)
        return further is not None and self._posts.name_at(tokens, further.end, n, names)

    def _of_others(self, tokens: list[Token], names: Names, roles: Roles) -> tuple[str, ...]:
        """ "A, department director, and other officials of the Committee": A directs a department of it. Nothing where
        the last post has its own body, or nobody is told beside."""
        if roles.plural or not roles.posts or " of " in roles.posts[-1]:
            return ()
        k, n = roles.end, len(tokens)
        k += tokens[k].text == "," if k < n else 0
        if k + 3 >= n or tokens[k].text != "and" or tokens[k + 1].text not in ("other", "officials"):
            return ()
        of = next((m for m in range(k + 1, min(n, k + 6)) if tokens[m].text == "of"), n)
        end = self._posts.complement(tokens, of, n, names) if of < n else of
        words = [t.text for t in tokens[of + 1 : end]]
        if not words or not (words[0][0].isupper() or (words[0] == "the" and len(words) > 1 and words[1][0].isupper())):
            return ()
        return (*roles.posts[:-1], self._posts.canonical(roles.posts[-1], " ".join(words)))

    def _bracketed(self, tokens: list[Token], names: Names, mention: Mention, before: list[Mention]) -> int:
        """ "A (director of X)", "A and B (directors of X)": posts in brackets are the name's, in the plural the whole
        list's. The index behind it with its bracket."""
        k, n = mention.end, len(tokens)
        if k >= n or tokens[k].text != "(":
            return k
        close = next((m for m in range(k + 1, min(n, k + _LONGEST_BRACKET)) if tokens[m].text in _BRACKETS), n)
        if close == n or tokens[close].text != ")":
            return k
        if sum(t.text.isdigit() and len(t.text) == _DIGITS_OF_YEAR for t in tokens[k + 1 : close]) > 1:
            mention.past, mention.posts, mention.end = True, [], close + 1  # "A (1931-2005)": what he was is past
            return len(tokens)
        posts, run = self._posts.held_in(tokens, k + 1, close, names), list[Mention]()
        if not posts and (run := run_before(tokens, mention, before)):
            posts = self._posts.held_in(tokens, k + 1, close, names, plural=True)
        if not posts:
            return k
        for person in (*run, mention):
            person.posts += [p for p in posts if p not in person.posts]
            person.post_spans.append((tokens[k + 1].start, tokens[close - 1].end))
        mention.end = close + 1
        return close + 1

    def _of_his_own(self, tokens: list[Token], mention: Mention, roles: Roles) -> bool:
        """Whether a post with an article, in a list of people, is that of the name before it ("A, a secretary of X, B,
        the minister of Y, …") and not one of the list for himself ("A, the Cuban ambassador, …")."""
        if not roles.posts or roles.open_body:
            return False
        if tokens[roles.start].text in ("a", "an"):
            return True
        others = self._posts.lexicon.other_states
        return mention.native and not any(word in others for post in roles.posts for word in post.split())

    def _in_capacity(self, tokens: list[Token], names: Names, m: int) -> int:
        """Where the post begins in "⟦0⟧, in his capacity as | chairman of X, met …" or "⟦0⟧, as | chairman, met …"; 0
        where none does that a comma closes."""
        words = [t.text for t in tokens[m : m + 4]]
        at = m + 4 if words[:1] == ["in"] and words[2:] == ["capacity", "as"] else m + 1 if words[:1] == ["as"] else 0
        roles = self._posts.roles(tokens, at, len(tokens), names) if at else None
        if roles is None or not roles.posts or roles.plural or not closes_before_verb(tokens, roles.end):
            return 0
        return at

    def _of_own_state(self, tokens: list[Token], names: Names, mention: Mention, k: int) -> int:
        """The index behind the state's name that stands behind one of its own people ("Foreign Minister A | of the DPRK
        met …"); `k` without it, or where it goes on with a body of the state."""
        if k + 1 >= len(tokens) or tokens[k].text != "of" or mention.open_roles or not mention.native:
            return k
        first = k + 1 + (tokens[k + 1].text == "the")
        end = self._posts.complement(tokens, k, len(tokens), names)
        if end <= first or " ".join(t.text for t in tokens[first:end]) not in self._posts.lexicon.own_names:
            return k
        mention.end = end
        return end

    def _rank_of_force(
        self, tokens: list[Token], names: Names, mention: Mention, k: int, before: list[Mention]
    ) -> int:
        """ "Marshal A of the Army, member of …": the rank's force stands behind the name. The index behind it."""
        rank = mention.posts[-1] if mention.posts else ""
        bare = rank[:1].isupper() and " of " not in rank
        joined = [t.text for t in tokens[k : k + 2]]
        others = bare and "and" in joined and _OTHER_OFFICERS.issuperset(joined)
        of = next((m for m in range(k + 2, min(len(tokens), k + 7)) if tokens[m].text == "of"), 0) if others else 0
        if of:  # "General A, Major General B and other generals and officers | of the Army"
            end = self._posts.complement(tokens, of, len(tokens), names)
            body = " ".join(t.text for t in tokens[of + 1 : end])
            for one in (mention, *run_before(tokens, mention, before)) if end > of else ():
                held = one.posts[-1] if one.posts else ""
                whole = self._posts.canonical(held, body) if held[:1].isupper() and " of " not in held else ""
                if whole.endswith(_FORCES):
                    one.posts[-1] = whole
            return k
        if k != mention.end or k + 1 >= len(tokens) or tokens[k].text != "of":
            return k
        if " of " in rank or not rank[:1].isupper():
            return k
        end = self._posts.complement(tokens, k, len(tokens), names)
        whole = self._posts.canonical(rank, " ".join(t.text for t in tokens[k + 1 : end])) if end > k else ""
        if not whole.endswith(_FORCES):
            return k
        mention.posts[-1] = whole
        mention.end = end
        return end

    def _title_goes_on(self, tokens: list[Token], roles: Roles, names: Names) -> bool:
        """Whether "and" and a further title lead on to the next name."""
        k, n = roles.end, len(tokens)
        if k >= n or tokens[k].text != "and":
            return False
        m = k + 1  # "Minister of Forestry and Timber-Floating Works | B": one ministry of two fields
        while m < n and m not in names and tokens[m].text[0].isupper():
            m += 1
        if m > k + 1 and m in names:
            return True
        further = self._posts.role(tokens, k + 1, n, names)
        return further is not None and self._posts.name_at(tokens, further.end, n, names)

    def _bare_office(self, tokens: list[Token], m: int, roles: Roles, mention: Mention) -> bool:
        """Whether one small word tells an office of its own, behind somebody titled with no rank ("secretary A,
        | vice-premier and foreign minister B")."""
        bare = roles.end - m == 1 and tokens[m].text in self._posts.lexicon.bare_posts
        return bare and not any(post[0].isupper() for post in mention.posts)

    def _respectively(self, tokens: list[Token], roles: Roles, run: list[Mention], mention: Mention) -> bool:
        """ "A and B, minister of X and chairman of Y, respectively": to each his own post."""
        behind = [t.text for t in tokens[roles.end : roles.end + 2]]
        people = [*reversed(run), mention]
        if "respectively" not in (behind[:1] if behind[:1] != [","] else behind[1:]) or len(people) != len(roles.posts):
            return False
        span = (tokens[roles.start].start, tokens[roles.end - 1].end)
        for person, post in zip(people, roles.posts, strict=True):
            if not roles.past and post not in person.posts:
                person.posts.append(post)
            person.post_spans.append(span)
            person.has_apposition = True
        mention.end = roles.end
        return True

    def _group_follows(self, tokens: list[Token], end: int, names: Names) -> bool:
        """Whether a further post in the plural follows, which belongs to no name ("…, officials of X")."""
        n = len(tokens)
        if end + 1 >= n or tokens[end].text != ",":
            return False
        if tokens[end + 1].text == "officials":
            return True
        following = self._posts.role(tokens, end + 1, n, names)
        return following is not None and following.plural and not self._posts.name_at(tokens, following.end, n, names)

    def _close_roles(self, tokens: list[Token], start: int, end: int, mentions: list[Mention]) -> None:
        """ "Vice-Chairmen A and B of the Committee": the body goes to all whose role is open."""
        body = " ".join(t.text for t in tokens[start:end])
        for mention in mentions:
            if mention.open_roles or mention.posts:
                above = self._posts.canonical("", body)
                mention.posts = [p + above if p.endswith(_NO_BODY_ABOVE) else p for p in mention.posts]
            mention.posts += [self._posts.canonical(r, body) for r in mention.open_roles]
            mention.open_roles = []
