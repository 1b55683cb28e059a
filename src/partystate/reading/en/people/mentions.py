"""Named people in a sentence, each with the posts printed beside the name.

A mention is `[pretitle] name [, apposition]`. Lists share posts: "A and B, members of X" gives both the post, "KPA
Generals A, B and C" all three the rank, "Vice-Chairmen A and B of the Committee" both the body.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from partystate.reading.en.people.ages import behind_age, beside_name
from partystate.reading.en.people.appositions import AppositionReader
from partystate.reading.en.people.behind_names import share_a_post, who_holds_office
from partystate.reading.en.people.from_abroad import from_abroad, is_disowned
from partystate.reading.en.people.mention_lists import (
    BEFORE_ONE_NAME,
    CONNECTORS,
    drop_other_spellings,
    foreign_among_foreigners,
    give_title,
    heads_company,
    kin_before,
    kin_of,
    letters,
    met_with_kin,
    of_company,
    of_one_name,
    rank_before,
    side_by_side,
)
from partystate.reading.en.people.own_bodies import of_another_party, of_senders, own_organs
from partystate.reading.en.people.second_mentions import SecondMentions, behind_opening
from partystate.reading.en.people.titles_before import TitleReader
from partystate.reading.en.posts.address import address_begins
from partystate.reading.en.posts.body_phrases import Names
from partystate.reading.en.posts.foreign_names import TRADES, foreign_candidate
from partystate.reading.en.posts.given_names import behind_locality, behind_place, leftmost
from partystate.reading.en.posts.honours import honour_begins
from partystate.reading.en.posts.names import CALENDAR, FORMS_OF_ADDRESS, NameSpan, capitals, is_proper, native_names
from partystate.reading.en.posts.names_again import in_full
from partystate.reading.en.posts.occupations import OCCUPATIONS, occupation_end
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.titles_quoted import titles_quoted
from partystate.reading.en.text.tokens import Sentence, Token, tokenize
from partystate.reading.en.text.views import Mention, SentenceView, view_of
from partystate.reading.lexicon import Lexicon

_BEFORE_SURNAME: Final = frozenset(["Mr", "Mr.", "Comrade", "Chairman", "President", "Leader"])
_ADDRESSED: Final = frozenset(form.lower() for form in FORMS_OF_ADDRESS)
_BEFORE_FOREIGNER: Final = frozenset(
    "counterpart counterparts diplomat envoy senator lawmaker governor star superstar businessman businesswoman "
    "basketballer magnate tycoon player wrestler boxer footballer golfer champion coach singer rapper musician pianist "
    "violinist conductor actor actress filmmaker astronaut cosmonaut philanthropist evangelist pastor bishop "
    "archbishop cardinal daughter son wife husband".split()
)
"""What is set before a foreigner's name and is no post."""
_ACTED_ON: Final = frozenset("met informed briefed interviewed greeted welcomed comrade".split())
"""Before a name: what is done to people ("met and informed | A, an editor, of …")."""
_DONE_ON: Final = frozenset("conferred bestowed call calls called".split())
_QUARTERS: Final = frozenset(["North", "South"])
"""Words before the name of a province ("the party's | North Pyongan provincial committee")."""
_INITIAL: Final = re.compile(r"[A-Z]\.")
_GENITIVE: Final = ("'s", "’s")
_NEAR: Final = 8
"""Tokens from "counterpart" to the name behind the comma, or of what a post read in part is of, at most."""


class MentionReader:
    """Reads the mentions of the sentences of one document; remembers foreign names once introduced."""

    def __init__(
        self, lexicon: Lexicon, posts: PostReader, *, second_mentions: bool = False, leader: str | None = None
    ) -> None:
        """`second_mentions`: a foreigner, once named in full, goes on by either name, as the general press has it;
        `leader`: whom "the North's leader" means before he is named."""
        self._press = second_mentions
        self._further = SecondMentions(lexicon, press=second_mentions)
        self._lexicon = lexicon
        self._posts = posts
        self._titles = TitleReader(lexicon, posts)
        self._appositions = AppositionReader(posts)
        self._known_foreign: set[str] = set()
        self._by_surname: dict[str, str] = {}
        self._by_given: dict[str, str] = {}
        self._own_envoy = f"ambassador of the {lexicon.state}"
        self._leaders: dict[str, str] = {leader.split()[0]: leader} if leader else {}
        """Surname → the leader of that surname named last."""

    def view(self, sentence: Sentence) -> SentenceView:
        """The sentence read for its mentions."""
        tokens = tokenize(sentence)
        begins = capitals(tokens)
        abroad = self._lexicon.abroad
        names = {
            n.start: replace(n, native=False) if letters(n.text) in abroad else n
            for n in native_names(tokens, begins, self._lexicon)
        }
        drop_other_spellings(tokens, names)
        if not sentence.is_title:
            self._add_foreign(tokens, begins, names)
            self._add_surnames(tokens, begins, names)
            self._further.add_surnames(tokens, begins, names)
            if self._press:
                self._further.add_leader(tokens, names, next(reversed(self._leaders.values()), None))
        for at, name in list(names.items()):
            if " " not in name.text and name.text in self._by_given:
                names[at] = replace(name, text=self._by_given[name.text])  # "his daughter Ju-ae", named in full before
            elif name.native and " " in name.text:
                surname, given, *_ = name.text.split()
                misprint = self._press and sentence.is_title and surname in self._leaders
                if not misprint or name.text == self._leaders[surname]:
                    self._by_surname.setdefault(surname, name.text)
                self._by_given.setdefault(given, name.text)
                if name.text in self._lexicon.glued_names and not (self._press and surname in self._leaders):
                    self._leaders[name.text.split()[0]] = name.text
        if self._press and not sentence.is_title:
            self._name_last(names)
        mentions = self._mentions(tokens, names, sentence.is_title) if names else []
        for start, end in titles_quoted(sentence.text) if mentions else ():
            for mention in mentions:
                if start <= mention.span[0] - sentence.start < end:
                    mention.posts, mention.open_roles = [], []
        return view_of(sentence, tokens, mentions)

    def _name_last(self, names: Mapping[int, NameSpan]) -> None:
        """Of two people of one surname the press means by it the one whom the sentence before named alone."""
        by_surname: dict[str, set[str]] = {}
        for name in names.values():
            if name.native:
                by_surname.setdefault(name.text.split()[0], set()).add(name.text)
        for surname, bearers in by_surname.items():
            if len(bearers) == 1 and surname not in self._leaders:
                self._by_surname[surname] = bearers.pop()

    def knows_one_of(self, sentence: Sentence) -> bool:
        """Whether the sentence names a foreigner whom the document has introduced before."""
        if self._known_foreign and any(name in sentence.text for name in self._known_foreign):
            return True
        if not self._press:
            return False
        return self._further.may_mean(sentence.text, next(reversed(self._leaders.values()), None))

    # -- foreign names ------------------------------------------------------------------------------------------

    def _add_foreign(self, tokens: list[Token], begins: list[int], names: dict[int, NameSpan]) -> None:
        lexicon = self._lexicon
        n, end, last_end = len(tokens), 0, -1
        named, next_name = sorted(names), 0
        for i in begins:
            if i < end:
                continue
            if i in names:
                end = last_end = names[i].end
                continue
            word = tokens[i].text
            if not (is_proper(word, lexicon) or (len(word) == 2 and word[1] == "." and _INITIAL.match(word))) and not (
                i and tokens[i - 1].text in BEFORE_ONE_NAME and word not in lexicon.never_proper
            ):
                continue
            while next_name < len(named) and named[next_name] <= i:
                next_name += 1
            limit = named[next_name] if next_name < len(named) else n
            first = leftmost(tokens, i, last_end, lexicon)
            candidate = foreign_candidate(tokens, first, limit, lexicon)
            if candidate is not None and (at := behind_locality(tokens, candidate)) > candidate.start:
                candidate = foreign_candidate(tokens, at, limit, lexicon)  # "Governor of North Sumatra Province | A"
            of_body = first < i and all(t.text.lower() in lexicon.body_lower for t in tokens[first:i])
            if candidate is None or (of_body and not self._accepted(tokens, candidate, names, last_end)):
                candidate = foreign_candidate(tokens, i, limit, lexicon)  # "… for External Relations | A"
            if candidate is None and of_one_name(tokens, i, names, self._posts):
                names[i] = NameSpan(i, i + 1, word, False)
                last_end = end = i + 1
                continue
            if candidate is not None and i and f"{tokens[i - 1].text} {candidate.text}" in self._known_foreign:
                candidate = NameSpan(i - 1, candidate.end, f"{tokens[i - 1].text} {candidate.text}", False)
            if candidate is not None and self._accepted(tokens, candidate, names, last_end):
                candidate.text = in_full(candidate.text, self._known_foreign)
                names[candidate.start] = candidate
                self._known_foreign.add(candidate.text)
                if tokens[candidate.end - 1].text not in lexicon.country_of:
                    self._further.remember(candidate.text)
                last_end = candidate.end
                end = candidate.end
                continue
            end = behind_place(tokens, candidate, lexicon) if candidate is not None else i + 1

    def _accepted(self, tokens: list[Token], name: NameSpan, names: Names, last_end: int) -> bool:
        """Whether the surroundings of a run of capitalised words show that it is a person's name."""
        n, end = len(tokens), name.end
        following = tokens[end].text if end < n else "."
        if tokens[name.start].text in _QUARTERS:
            return False
        if following in self._lexicon.body_words or following in self._lexicon.institution_after_name:
            return False
        if tokens[name.start].text in self._lexicon.surnames and (
            tokens[end - 1].text in self._lexicon.institution_after_name
        ):
            return False  # "Kim Il Conservatory"
        if name.text in self._lexicon.outlets:
            return False  # "the official Workers' Daily" is nobody
        if name.text in self._known_foreign or letters(name.text) in self._lexicon.abroad:
            return True
        before = tokens[name.start - 1].text.lower() if name.start else ""
        if before == "the":
            return False
        if before == "," and self._titles.before_comma(tokens, name, names, max(last_end, 0)) is not None:
            return True  # "the head of the delegation, ⟦A⟧, …"
        if following == "," and end + 1 < n:
            lands = self._lexicon.country_of  # "⟦A⟧, China's vice president"
            of_land = end + 2 < n and tokens[end + 1].text in lands and tokens[end + 2].text in _GENITIVE
            role = self._posts.role(tokens, end + 1 + 2 * of_land, n, names)
            if role is not None and not role.plural and (role.is_post or role.body):
                return True
            if role is None and occupation_end(self._posts, tokens, end + 1, names) > end + 1:
                return True  # "⟦A⟧, a lecturer of X"
            if of_company(tokens, end + 1):
                return True
        if following == "who" and who_holds_office(self._posts, tokens, end, names):
            return True
        if following == "and" and met_with_kin(tokens, name.start, end):
            return True
        if following in (",", "and") and share_a_post(self._posts, self._lexicon, tokens, end, names):
            return True
        goes_on = following in (",", "and", ".", ";", ")", "who", "on", "here") or following in CALENDAR
        goes_on = goes_on or (following == "(" and beside_name(tokens, end, "") > end)  # "A (L)", under a picture
        if not goes_on and not following[0].islower() and following not in ("'s", "’s"):
            return False
        if self._titles.before(tokens, name, names, max(last_end, 0)) is not None:
            return True
        if last_end >= 0 and name.start - last_end <= 2 and CONNECTORS.issuperset(
            t.text for t in tokens[last_end : name.start]
        ):  # the next of a list of names
            return goes_on
        if heads_company(tokens, name.start):
            return True
        if before == "," and any(t.text == "counterpart" for t in tokens[max(0, name.start - _NEAR) : name.start]):
            return True  # "his counterpart from Laos, | A"
        of_him = before == "deputy" and name.start > 1 and tokens[name.start - 2].text in ("his", "her")
        if before in _BEFORE_FOREIGNER or of_him:
            return True  # "his deputy | A"
        if following not in (",", ".", "and", "who", "on"):
            return False
        if before in ("with", "by"):
            return end + 1 < n and self._posts.role(tokens, end + 1, n, names) is not None
        if (before in OCCUPATIONS or before in TRADES) and tokens[name.start - 1].text[0].isupper():
            return True  # "Composer ⟦A⟧"
        if before in ("on", "upon") and tokens[name.start - 2].text in _DONE_ON:
            return True
        return before in _ACTED_ON or before in _ADDRESSED

    def _add_surnames(self, tokens: list[Token], begins: list[int], names: dict[int, NameSpan]) -> None:
        """ "Kim said", "Mr Kim": a surname alone stands for the first person of that surname in the document."""
        if not self._by_surname:
            return
        covered: set[int] | None = None
        for i in begins:
            token = tokens[i]
            full = self._by_surname.get(token.text)
            if full is None and token.text.isupper():
                full = self._by_surname.get(token.text.title()) if len(token.text) > 1 else None  # "KIM said"
            if full is None and token.text not in self._by_given:
                continue  # as most words
            if covered is None:
                covered = {k for name in names.values() for k in range(name.start, name.end)}
            if i in covered:
                continue
            if full is None:
                self._add_given_names(tokens, i, names)
                continue
            following = tokens[i + 1].text if i + 1 < len(tokens) else "."
            before = tokens[i - 1].text if i else ""
            if before.lower() == "leader":  # not the first of that surname where another bears it too
                full = self._leaders.get(token.text, full)
            if following[0].isupper() or following[0] == "-":
                continue
            opens = self._press and i > 0 and ((i == 1 and before.endswith("ing")) or behind_opening(tokens, i))
            if before and before[0].isupper() and before not in _BEFORE_SURNAME and not opens:
                continue
            ambiguous = token.text in self._lexicon.surnames_ambiguous
            if ambiguous and not self._further.is_surname(i, token.text, following, self._by_given.values()):
                continue
            names[i] = NameSpan(i, i + 1, full, True)

    def _add_given_names(self, tokens: list[Token], i: int, names: dict[int, NameSpan]) -> None:
        """ "Yong Nam was speaking": foreign agencies take the given names of Kim Yong Nam for his surname."""
        full = self._by_given[tokens[i].text]
        end = i + len(full.split()) - 1
        if end - i < 2 or end >= len(tokens) or [t.text for t in tokens[i:end]] != full.split()[1:]:
            return
        if tokens[end].text.islower() and not (i and tokens[i - 1].text[0].isupper()):
            names[i] = NameSpan(i, end, full, True)

    # -- mentions -----------------------------------------------------------------------------------------------

    def _mentions(self, tokens: list[Token], names: Names, is_title: bool) -> list[Mention]:
        out: list[Mention] = []
        for start in sorted(names):
            if out and start < out[-1].end:
                continue  # whose name a mill or school bears
            mention = self._mention(tokens, names, names[start], out, is_title)
            if out and (of_kin := kin_before(tokens, out[-1], mention)) >= 0:
                mention.start = min(of_kin, out.pop().start)
            if out and kin_of(tokens, out[-1], mention):
                self._goes_on_behind_kin(tokens, names, out[-1], mention)
            else:
                out.append(mention)
        for mention in out:
            if mention.native and from_abroad(self._lexicon, tokens, mention):
                mention.native = False
            if not mention.native:
                printed = {t.text for t in tokens[mention.start : mention.end]}
                party = self._lexicon.party
                own = printed & {self._lexicon.party_code, party.split()[-1], *self._lexicon.own_names}
                # a native name of a rare shape: "first vice department director of the WPK Central Committee"
                of_party = self._lexicon.party_code in printed
                mention.native = any(
                    (of_party and self._lexicon.party in post) or post.startswith(self._own_envoy)
                    for post in mention.posts
                )
                posts = mention.posts if own else of_another_party(mention.posts, self._lexicon.party)
                mention.posts = [self._posts.bare_of_others.get(p, p) for p in posts]
            else:
                self._further.tell_whose(tokens, mention)
            if mention.native and mention.open_roles:
                bare = self._lexicon.bare_posts
                known = [bare[r] for r in mention.open_roles if r in bare]
                mention.posts = known + [p for p in mention.posts if p not in known]
                mention.open_roles = [r for r in mention.open_roles if r not in bare]
        foreign_among_foreigners(out, tokens)
        own_organs(out, tokens, self._posts)
        of_senders(out, tokens, self._posts)
        return out

    def _goes_on_behind_kin(self, tokens: list[Token], names: Names, mention: Mention, kin: Mention) -> None:
        """ "A, sister of B | and vice director of …": B is printed beside A, and A's posts go on behind him."""
        between = " ".join(t.text for t in tokens[mention.end : kin.end])
        if any(rival in between for rival in self._lexicon.rivals):
            mention.native = False  # "widow of the former south Korean President B"
        mention.end, end = kin.end, kin.end
        if end < len(tokens) and tokens[end].text == "and":
            roles = self._posts.roles(tokens, end + 1, len(tokens), names)
            if roles is not None and roles.posts and not roles.plural and not roles.open_body:
                mention.posts += [p for p in roles.posts if p not in mention.posts]
                mention.post_spans.append((tokens[end + 1].start, tokens[roles.end - 1].end))
                mention.end = roles.end

    def _mention(
        self, tokens: list[Token], names: Names, name: NameSpan, before: list[Mention], is_title: bool
    ) -> Mention:
        """The mention of a name, with title and apposition; `before` are the mentions to its left."""
        floor = before[-1].end if before else 0
        start = name.start
        mention = Mention(name.text, name.native, start, name.end, (tokens[start].start, tokens[name.end - 1].end))
        mention.start = address_begins(tokens, start, floor, self._lexicon.honorifics)
        mention.late = mention.start < start and any(t.text.lower() == "late" for t in tokens[mention.start : start])
        pretitle = None if is_title else self._titles.before(tokens, name, names, floor)
        if pretitle is None and not is_title:
            pretitle = self._titles.before_comma(tokens, name, names, floor)
        if pretitle is not None:
            give_title(tokens, mention, pretitle)
            rank_at = rank_before(tokens, pretitle.start, name.start)
            if rank_at > pretitle.start:
                rank = self._posts.roles(tokens, rank_at, name.start, names, pretitle_of=name.start)
                told = tuple(f"{p} of " for p in rank.posts) if rank is not None else ()
                if rank is not None and not any(p.startswith(told) and p.endswith("Army") for p in mention.posts):
                    mention.posts += [p for p in rank.posts if p not in mention.posts]
            self._titles.close_by_list(tokens, names, mention)
            if any(rival in post for post in mention.posts for rival in self._lexicon.rivals):
                mention.native = False  # "South Korean Prime Minister …": whatever the name looks like
        mention.start = honour_begins(tokens, mention.start, floor, self._lexicon.own_names)
        while mention.start > floor and tokens[mention.start - 1].text in ("the", "The"):
            mention.start -= 1
        connected = bool(before) and side_by_side(tokens, before[-1].end, mention.start)
        if pretitle is None and connected and before[-1].shares_title and not before[-1].has_apposition:
            mention.posts = list(before[-1].posts)
            mention.open_roles = list(before[-1].open_roles)
            mention.post_spans = list(before[-1].post_spans)
            mention.shares_title = not any(t.text == "and" for t in tokens[before[-1].end : mention.start])
        mention.end = beside_name(tokens, mention.end, name.text.split()[0])
        if not is_title:
            self._appositions.read(tokens, names, mention, before, connected=connected)
            title = pretitle.start if pretitle is not None else start
            if is_disowned(tokens, title, mention, name.end, self._lexicon.disowned):
                mention.native = False  # of the rival state, whatever the name looks like
            mention.end = behind_age(tokens, mention.end)
        return mention
