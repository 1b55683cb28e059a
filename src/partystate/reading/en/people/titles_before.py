"""What is printed before a name: the posts and ranks that end at it ("Vice-Premier of the Cabinet ⟦A⟧")."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from partystate.reading.en.people.ages import beside_name
from partystate.reading.en.people.mention_lists import (
    CONNECTORS,
    names_a_work,
    officials_before,
    rank_before,
)
from partystate.reading.en.posts.address import address_begins
from partystate.reading.en.posts.body_phrases import Names
from partystate.reading.en.posts.chains import broken_off
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.posts.names import NameSpan
from partystate.reading.en.posts.posts import PostReader, Roles
from partystate.reading.en.text.tokens import Token
from partystate.reading.en.text.views import Mention
from partystate.reading.lexicon import Lexicon

_OPENS_LIST: Final = frozenset([":", ";", "included", "includes", "including"])
"""Behind which a list begins or goes on ("included | Deputy Minister of X, ⟦0⟧; …")."""
_NOT_BEFORE_TITLE: Final = frozenset("of by to in for at on".split())
_CLAUSE_MARKS: Final = frozenset([";", ":", ".", '"', "“", "”", "("])
_DOTTED: Final = frozenset([("e", ".", "p"), ("a", ".", "i")])
"""What stands before the last dot of an ambassador's "e.p." and a charge d'affaires' "a.i."."""
_MEETING: Final = frozenset(["met", "with", "received", "greeted", "welcomed", "hosted", "saw"])
_BEHIND_WHO_IS_MET: Final = frozenset(["at", "on", "in", "here", "during", "who", "and"])
""" "met the minister of Trade of X, ⟦A⟧ | at the hall": whom somebody met, named without a comma behind."""
_TELLS: Final = frozenset(["told", "said", "says"])
_LOSES: Final = frozenset("sacked dismissed fired ousted removed relieved executed purged demoted replaced died "
    "killed".split())
""" "A vice premier, ⟦A⟧, was sacked": what he was."""
_OF_SOMEBODY_ELSE: Final = frozenset("of from to for".split())
"""Words before a title that with its comma belongs to an adverbial."""
_ADVERBIAL: Final = frozenset("In On At To From For After Before During With Upon By Since Through Under".split())
"""Words with which an adverbial begins a sentence."""
_WHOSE_TITLE: Final = frozenset(["the", "their", "its", "his", "her"])
_NO_VERB: Final = frozenset("and or of to in on at for from with under as by who whom whose which".split())
_LEAD_TO_POST: Final = frozenset(["of", "as"])
_LEADING_TO_POST: Final = frozenset(
    ["post", "posts", "position", "positions", "office", "offices", "job", "role", *ACTIONS]
)
""" "from the post of | premier and Deputy …", "dismissed as | premier and Deputy …"."""
_AT_ASSEMBLY: Final = frozenset(["Deputy", "Deputies"])
"""How an assembly calls its members before their names."""
_MONUMENTS: Final = frozenset(["Tomb", "Grave", "Mausoleum", "Statue", "Palace"])
_ORDINALS: Final = frozenset(["1st", "2nd"])
_CHAIRS: Final = frozenset(["chair", "co-chair"])
""" "held under the chair of | Premier ⟦A⟧": no office, but who presided."""
_PREDICATED: Final = frozenset("as became become becomes".split())
"""Words that lead to what somebody has become ("who has become | a vice marshal, and Party secretary B")."""
_SENT: Final = frozenset(["envoy", "emissary", "representative"])
"""Those whom somebody sends."""
_HAS: Final = frozenset(["has", "had", "ever"])
_OF_ALL: Final = frozenset("first second third only last latest most".split())
_SUPERLATIVE_BEFORE: Final = 5
"""Tokens before a name within which "the first envoy" stands."""
_MAX_PRETITLE: Final = 32
"""Tokens of the longest title read before a name."""


_SERVES: Final = frozenset("aide aides adviser advisers advisor confidant confidante".split())
"""Offices told by whom their holder serves."""
_KIN: Final = frozenset("widow wife husband son daughter brother half-brother sister uncle aunt nephew niece".split())
"""Those whom the press names by whose family they are."""


def _serves_another(tokens: list[Token], start: int, stop: int) -> bool:
    """Whether a title is that of somebody who serves whom the name behind it names ("aide to leader | A"), or who is of
    his family ("the brother of Premier | A")."""
    pairs = [(tokens[k].text.lower(), tokens[k + 1].text) for k in range(start, stop - 1)]
    words = [t.text.lower() for t in tokens[start:stop]]
    office = words[1:3] == ["to", "the"] and "of" in words and "leader" not in words  # "Aide to the President of X | A"
    return any((word in _SERVES and of == "to" and not office) or (word in _KIN and of == "of") for word, of in pairs)


def _sent_by_leader(tokens: list[Token], start: int, stop: int) -> bool:
    """Whether a title is that of somebody whom the leader named behind it sent ("envoy of the North's leader | A")."""
    if tokens[stop].text.lower() != "leader":
        return False
    return any(tokens[k].text in _SENT and tokens[k + 1].text == "of" for k in range(start, stop - 1))


def _sent_by_him(tokens: list[Token], floor: int, stop: int, behind: int) -> bool:
    """Whether a clause of the name behind tokens[stop] tells of somebody else ("the first envoy | A has sent")."""
    if behind >= len(tokens) or tokens[behind].text not in _HAS:
        return False
    near = [t.text for t in tokens[max(floor, stop - _SUPERLATIVE_BEFORE) : stop]]
    return any(the == "the" and (of in _OF_ALL or of.endswith("est")) for the, of in pairwise(near))


class TitleReader:
    """Reads the posts printed before the names of a sentence."""

    def __init__(self, lexicon: Lexicon, posts: PostReader) -> None:
        self._lexicon = lexicon
        self._posts = posts
        self._before_name = lexicon.honorifics | {"here"}  # "the ambassador of X here Y"

    def before(self, tokens: list[Token], name: NameSpan, names: Names, floor: int) -> Roles | None:
        """The posts printed before a name, not reaching back before token `floor`."""
        rank_at = rank_before(tokens, floor, name.start)
        if floor < rank_at < name.start:  # "Defence Minister Gen. A"
            office = self._titles(tokens, name, names, floor, rank_at)
            if office is not None and office.posts and not office.plural:
                return office._replace(end=name.start)
        return self._titles(tokens, name, names, floor, name.start)

    def _titles(self, tokens: list[Token], name: NameSpan, names: Names, floor: int, stop: int) -> Roles | None:
        """The posts that end before token `stop`, at the name or at the rank before it."""
        stop = address_begins(tokens, stop, floor, self._before_name)
        if stop <= floor or _sent_by_him(tokens, floor, stop, name.end):
            return None
        low = max(floor, stop - _MAX_PRETITLE)
        k = stop - 1
        while k >= low:
            if tokens[k].text == ")" and k - 2 >= low and tokens[k - 2].text == "(":
                k -= 3  # "… of the Korean People's Army (KPA)": the body's short name
                continue
            if tokens[k].text == "." and tuple(t.text for t in tokens[max(k - 3, 0) : k]) in _DOTTED:
                k -= 4  # "Ambassador e.p. to Laos | A"
                continue
            if tokens[k].text in _CLAUSE_MARKS:
                low = k + 1
                break
            k -= 1
        free = low
        """Where the title can begin at the earliest: behind what somebody else has become."""
        for start in range(low, self._posts.last_head(tokens, low, stop) + 1):
            word = tokens[start].text
            if start < free or word in CONNECTORS or word in _NOT_BEFORE_TITLE:
                continue
            if not (word[0].isalpha() or word in _ORDINALS):
                continue
            if word == "the" and tokens[start - 1].text.lower() == "under" and tokens[start + 1].text in _CHAIRS:
                free = start + 2
                continue
            roles = self._posts.roles(tokens, start, stop, names, pretitle_of=stop)
            if roles is not None and (_serves_another(tokens, start, stop) or _sent_by_leader(tokens, start, stop)):
                continue  # "met a close aide to | leader A": it is not A who is the aide
            if roles is not None and _elected_to(tokens, start, stop, name.end):
                free = next((k for k in range(start, stop) if tokens[k].text == "and"), start)
                free = stop - 1 if tokens[stop - 1].text in _AT_ASSEMBLY else free
            elif roles is not None:
                if len(roles.posts) == 1 and not roles.beside and self._ends_with_title(tokens, start, stop):
                    continue  # "special envoy of President | A" is not A's post, but "President"
                if roles.plural and broken_off(tokens, stop):
                    return None  # "A and B, secretaries of X", behind which a paragraph begins
                return None if self._of_a_work(tokens, name.end, roles) else roles
        return None

    def _of_a_work(self, tokens: list[Token], end: int, roles: Roles) -> bool:
        """Whether a name is part of a work's or a monument's ("Prince | A's Tomb")."""
        if not names_a_work(tokens, end):
            return False
        return len(roles.posts) > 1 or tokens[end + 1].text in _MONUMENTS

    def _ends_with_title(self, tokens: list[Token], start: int, stop: int) -> bool:
        """Whether a post's body is a person's title: "envoy of the Chinese President", "envoy of General Secretary of
        the Party"."""
        heads = self._lexicon.role_heads
        of = next((k for k in range(start, stop - 1) if tokens[k].text == "of"), start)
        if of > start and tokens[of - 1].text.lower() in _SENT:
            sender = self._posts.roles(tokens, of + 1, stop, {}, pretitle_of=stop)
            if sender is not None and sender.posts:
                return True
        if tokens[stop - 1].text.lower() not in heads or not tokens[stop - 1].text[0].isupper():
            return False
        return any(tokens[k].text == "of" for k in range(start + 1, stop - 1)) and any(
            tokens[k].text.lower() in heads for k in range(start, stop - 2)
        )

    def before_comma(self, tokens: list[Token], name: NameSpan, names: Names, floor: int) -> Roles | None:
        """ "the country's premier, ⟦A⟧, said": the press sets the name behind the post."""
        comma = address_begins(tokens, name.start, floor, self._lexicon.honorifics) - 1
        if comma <= floor or tokens[comma].text != ",":
            return None
        end = beside_name(tokens, name.end, "")
        behind_name = tokens[end].text if end < len(tokens) else "."
        closes = behind_name in (",", ".", "—", "–", "--", ";")
        acts = behind_name.isalpha() and behind_name.islower() and behind_name not in _NO_VERB
        goes_on = behind_name in _BEHIND_WHO_IS_MET
        if not (closes or acts or goes_on):
            return None
        tells = any(t.text in _TELLS for t in tokens[end : end + 2])
        loses = any(t.text in _LOSES for t in tokens[end : end + 5])
        tells = tells or loses
        for start in range(max(floor, comma - _MAX_PRETITLE), comma):
            if tokens[start].text in ("A", "An") and not tells:
                continue  # "A new premier, ⟦A⟧, was elected": what he becomes
            behind = tokens[start - 1].text if start else ""
            begins = (start == 0 or behind in _OPENS_LIST) and tokens[start].text[0].isupper()
            opens = begins or tokens[start].text in self._lexicon.country_of
            whose = tokens[start].text.lower() in _WHOSE_TITLE
            whose = whose or (loses and tokens[start].text in ("a", "an", "another"))
            if not whose and behind not in ("'s", "’s") and not opens:
                continue
            if goes_on and behind not in _MEETING:
                continue
            if not (closes or begins or goes_on):
                return None  # "the premier, A said" may be words of another's; a clause that opens so is his
            begin = start + (tokens[start].text in ("Its", "Their"))
            roles = self._posts.roles(tokens, begin, comma, names, pretitle_of=comma)
            if roles is None or roles.plural or not roles.posts:
                continue  # "premier of | the Cabinet, met the ambassador, A": no title begins there
            if start - 1 == floor and behind == "," and floor:
                return None  # behind another name it is that one's apposition
            if behind.lower() in _OF_SOMEBODY_ELSE and not (closes and self._of_sender(tokens, behind)):
                return None  # "on behalf of the premier, …"
            return roles
        return None

    def _of_sender(self, tokens: list[Token], behind: str) -> bool:
        """Whether a title behind "from" or "to" is the end of its clause ("received a call from | the premier, ⟦A⟧, on
        Monday"), and no adverbial in front ("In a letter to the premier, A, a worker, …")."""
        return behind in ("from", "to") and tokens[0].text not in _ADVERBIAL and not tokens[0].text.endswith("ing")

    def close_by_list(self, tokens: list[Token], names: Names, mention: Mention) -> None:
        """ "officials of the Committee including | Department Director A": he directs a department of it."""
        of = officials_before(tokens, mention.start) if mention.open_roles else -1
        if of < 0:
            return
        end = self._posts.complement(tokens, of, mention.start, names)
        body = " ".join(t.text for t in tokens[of + 1 : end])
        if end >= mention.start - 2 and body.removeprefix("the ")[:1].isupper():
            mention.posts += [self._posts.canonical(role, body) for role in mention.open_roles]
            mention.open_roles = []


def _elected_to(tokens: list[Token], start: int, stop: int, behind: int) -> bool:
    """Whether tokens[start:stop] begin with a post to which another was elected or which he lost ("… was elected
    chairman of the bank, and Deputy | B …"), so that not all of them are the next name's title."""
    behind_post = start > 1 and tokens[start - 1].text in _LEAD_TO_POST and tokens[start - 2].text in _LEADING_TO_POST
    behind_verb = start > 0 and (tokens[start - 1].text.lower() in ACTIONS or tokens[start - 1].text in _PREDICATED)
    if not (behind_post or behind_verb):
        return False
    words = [t.text for t in tokens[start:stop]]
    if words[-1:] and words[-1] in _AT_ASSEMBLY and words[-2:-1] in (["and"], [","]):
        return True  # "as vice-premier and concurrently minister of X and Deputy | B …"
    joined = any(a == "," and b == "and" for a, b in pairwise(words))
    return joined or ("and" in words and behind < len(tokens) and tokens[behind].text in ("was", "were"))
