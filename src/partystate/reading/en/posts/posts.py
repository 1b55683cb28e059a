"""Posts as printed, read into canonical form.

Post phrases stand side by side: "member of the Political Bureau and secretary of the C.C., the WPK". `PostReader.roles`
reads such a chain and gives each post as GUIDE.md wants it ("canonical form of names and posts").
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from partystate.reading.en.posts.address import opens_address
from partystate.reading.en.posts.bodies import BodyNames
from partystate.reading.en.posts.body_phrases import Names
from partystate.reading.en.posts.chains import OF_PRESIDIUM, above, broken_off, link, of_the_unnamed, presidium_of
from partystate.reading.en.posts.names import SHORT_SURNAMES, foreign_candidate, is_proper, of_a_house
from partystate.reading.en.posts.roles import Role, RoleReader
from partystate.reading.en.text.tokens import Sentence, Token, tokenize
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import phrases

_WHOLE: Final = re.compile(r"\s+of\s+")
OF_ITS: Final = " of its"
"""End of a post in the body named before, which the list of people knows (`mention_lists.own_organs`)."""
TO_HIS_COUNTRY: Final = " to his country"
"""End of an envoy's post in a country that only the report tells (`accredited`)."""
_OF_DELEGATION: Final = re.compile(r"\b[Dd]elegation\s*$")
_NO_QUALIFIER: Final = re.compile(r"\s*['’]s$|^(?:new|newly-appointed|outgoing|incoming|visiting)\s+")
_SMALL_KINDS: Final = frozenset(["committee", "delegation", "commission"])
_OF_PEOPLE: Final = ("representative", "delegate")
_ITS: Final = re.compile(r"(?:the )?(?:[Ii]ts|[Tt]heir)\s+(?=[A-Z]|[a-z]+ (?:department|section|bureau)\b)")
_SMALL_RANKS: Final = re.compile(r"(?i:(?:(?:vice|rear|colonel|lieutenant|major)[ -])?(?:general|marshal|admiral))")
"""Ranks, which are of no body that is named behind a further post."""
_OF_STAFF: Final = re.compile(r"(?:the )?[Ss]taff(?: of |$)")
_OF_A_FIELD: Final = re.compile(r"(?:(?:first|second|executive|senior|deputy|assistant) )*(?:vice-)?minister")
"""Ministers who are called by their field."""
_OF_AN_OFFICE: Final = re.compile(r"the (?:Presidency|Cabinet|Presidential|Prime)\b")
"""What a minister without a field belongs to."""
_CIVIL_GENERALS: Final = ("secretary", "consul", "director", "attorney", "governor", "prosecutor")
"""Offices whose name ends in "general" and that are no ranks."""
_ITS_ORGAN: Final = re.compile(
    r"(?P<whole>.*(?:[Bb]ureau|[Pp]olitburo|[Aa]ssembly))['’]s (?:[\w-]+ "
    r")*?(?P<part>[Pp]residium|[Ss]tanding [Cc]ommittee)$"
)
_UNITED_NATIONS: Final = re.compile(r"(?:[A-Z]\w+ )?U\.?\s?N\.?$")
_OWN_FORCES: Final = re.compile(r"(?:the )?(?P<whose>[A-Za-z][\w. ]*(?:['’]s)?) (?P<what>military|army|armed forces)$")
_COMMANDING: Final = ("commander", "chief", "commander-in-chief", "commissar", "general", "marshal")
_TO_A_PLACE: Final = re.compile(r"(for|to|at|in|under|on) ")
_WITHIN: Final = re.compile(r"(?:within|(?P<seat>on)|(?P<rank>in)) ")
_SITTING: Final = ("member", "chair", "chairman", "chairwoman", "chairperson", "secretary", "director")
"""Roles that the press sets "on" a body."""
_RANKS: Final = ("general", "marshal", "admiral")
_ACCREDITED: Final = re.compile(r"(?!to )(.+?) (to|at) (.+)$")
_HEADS_OF_PARTS: Final = ("head", "chief", "director", "section chief", "leader")
_OF_PARTS: Final = ("departments of", "sections of", "institutes of", "workteams of")
_PLURAL_PART: Final = re.compile(r"^(?P<part>department|section|institute|workteam)s(?= of)")
"""Parts of a house, of which each of several heads one."""
_OF_A_CITY: Final = frozenset(["party chief", "party secretary", "mayor", "chief secretary", "party boss"])
"""Roles that with the capital's name are the city's ("Pyongyang party chief")."""
_OF_LOCAL_PARTY: Final = frozenset(["party secretary", "party chief", "party boss"])
_OF_LOCALITY = re.compile(r"(?:the )?(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)*) (?P<level>[Pp]rovince|[Cc]ounty|[Cc]ity)$")
_LEVELS: Final = {"province": "Provincial", "county": "County", "city": "City"}
_ENVOYS: Final = ("ambassador", "plenipotentiary", "consul", "envoy", "minister", "representative", "delegate")
_PRIME_MINISTER: Final = ["prime", "minister"]
_CHAIRS: Final = ("chairman", "chairwoman", "chairperson")
"""Offices that head or help to head a committee or union, never one of its departments."""
_RULERS: Final = frozenset(["leader", "ruler"])
_ARTICLES: Final = {"the": "the", "its": "the", "their": "the", "a": "a", "an": "an"}
"""Words before a body as printed → its article in a post."""
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
        self._bodies = bodies
        self.canonical = lru_cache(maxsize=20_000)(self._canonical)
        """One canonical post from its printed parts: role, body, qualifier ("secretary", "the C.C., the WPK", "")."""
        self._takes_article = re.compile(rf"\b{phrases([*lexicon.with_article, lexicon.state])}\b")
        self._in_own_state = re.compile(rf" in (?:the )?{phrases(lexicon.own_names - {lexicon.capital})}$")
        """Behind a body of this state ("the Defence Commission | in the DPRK"), whose it is anyway."""
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
        posts = tuple(self._canonical_chain(chain))
        open_body = (not chain[-1].body or chain[-1].body == "Staff") and not chain[-1].qualifier
        open_body = open_body or (len(chain) > 1 and posts[:1] == (chain[0].role,) and posts[0].endswith(_CHAIRS))
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

    # -- canonical form -----------------------------------------------------------------------------------------

    def _canonical_chain(self, chain: list[Role]) -> list[str]:
        """The posts of a chain; a role without a body has the body of those behind it."""
        out: list[str] = []
        tail = ""
        premier = self.lexicon.events.premier
        for role in reversed(chain):
            of_state = role.role in _CHAIRS and not role.body and role.qualifier in self.lexicon.own_names
            if not role.is_post or of_state:  # "the DPRK Chairman": of which body the print leaves open
                continue
            if role.role in _RULERS and {role.body.removeprefix("the "), role.qualifier} & self.lexicon.own_names:
                continue  # "Leader of North Korea, ⟦A⟧": what he is called, no post
            if ("elegation" in role.qualifier or "elegation" in role.body) and _OF_DELEGATION.search(
                f"{role.qualifier} {_WHOLE.split(role.body)[0]}"
            ):
                continue  # "head of the DPRK delegation": for one journey only
            if role.role in _OF_PEOPLE and self._of_people(role.body):
                continue
            if role.its:
                out.append(f"{role.role}{OF_ITS}")
                continue
            body = role.body
            military = body == "" and (
                _SMALL_RANKS.fullmatch(role.role) is not None or role.role in _OF_LOCAL_PARTY
            )  # "the top general, chief of the General Staff ⟦A⟧"
            if not body and not role.qualifier and role.role not in self.lexicon.bare_posts and tail and not military:
                words = role.role.split()
                body = "" if words[-1] in (premier, f"vice-{premier}") or words[-2:] == _PRIME_MINISTER else tail
                if role.role.endswith(_CHAIRS):
                    body = above(body)
            out.append(self.canonical(role.role, self._within(body, tail), role.qualifier))
            tail = role.body or tail
        return list(reversed(out))

    def _of_people(self, body: str) -> bool:
        """Whether somebody speaks for people, and for no body ("representative of | youth and students")."""
        return body.islower() and not body.startswith("the ") and body.split()[-1] in self.lexicon.apparatus_people

    def _within(self, body: str, tail: str) -> str:
        """A body as printed, with the one named behind it where that is not the one implied ("director of the
        Secretariat and member of the Central Committee of the League" directs the league's secretariat)."""
        implied = self.lexicon.implied_parents.get(body.removeprefix("the ")) if tail else None
        if implied is None:
            return body
        other = self._bodies.canonical(tail, False)
        begins = _WHOLE.split(implied)[0]
        at = f" {other}".find(f" {begins} of ")  # "member of the Bureau and the Secretariat of the Committee of X"
        return f"{body} of the {other[at:]}" if other != implied and at >= 0 and other[at:] != implied else body

    def _canonical(self, role: str, body: str, qualifier: str = "") -> str:
        lexicon = self.lexicon
        body = self._in_own_state.sub("", body)
        qualifier = _NO_QUALIFIER.sub("", qualifier).strip()
        if qualifier in lexicon.not_posts:
            qualifier = ""  # "a veteran field commander"
        if qualifier in lexicon.own_names and not (qualifier == lexicon.capital and role in _OF_A_CITY):
            qualifier = lexicon.state
        if role[:1].isupper() and (qualifier == "Army" or qualifier.endswith(" Army")):
            force = self._bodies.canonical(qualifier.removesuffix("Army").strip(), False)
            if force != qualifier and (not force or force.endswith("Army")):
                role, qualifier = f"Army {role}", qualifier.removesuffix("Army").strip()  # a rank of the ground force
        elif role[:1].isupper() and qualifier == "Navy" and not role.endswith("Admiral"):
            role, qualifier = f"Navy {role}", ""
        local = _OF_LOCALITY.match(body) if role in _OF_LOCAL_PARTY else None
        if local is not None:  # "party secretary of X province"
            level = _LEVELS[local["level"].lower()]
            role, body = "secretary", f"{local['name']} {level} Committee of the {lexicon.party_code}"
        country = lexicon.country_of.get(qualifier) if qualifier not in lexicon.own_names else None
        foreign = country is not None
        if qualifier.islower() and body and qualifier.title() in self._bodies.canonical(body, False).split():
            qualifier = ""  # "army chief of the General Staff"
        if qualifier.startswith("Vice ") and role in ("chairman", "president", "director"):
            role, qualifier = f"vice-{role}", qualifier.removeprefix("Vice ")  # "Vice SAC Chairman"
        forces = _OWN_FORCES.match(body) if role.lower().endswith(_COMMANDING) else None
        if forces is not None and forces["whose"].replace("’", "'") in lexicon.possessors:
            body = lexicon.possessors.get(f"{forces['what']}'s".replace("armed forces", "military")) or body
        if role.endswith(_ENVOYS) and not body and _UNITED_NATIONS.match(qualifier):
            body, qualifier = f"to the {qualifier}", ""  # "U.N. ambassador"
        if role == "full member" and body:
            role = "member"  # the press's word beside "alternate member"
        if body and qualifier and self._is_part(qualifier, body):  # "Politburo member of the C.C., the WPK"
            body, qualifier = f"{qualifier} of {body}", ""
        if role == "presidium member" and body:
            role, body = "member", f"Presidium of {body}"
        loose = _WITHIN.match(body)  # "vice chair on the Committee", "general in the army"
        ranked = role.lower().endswith(_RANKS) and not any(office in role.lower() for office in _CIVIL_GENERALS)
        if loose and (not loose["seat"] or role.endswith(_SITTING)) and (not loose["rank"] or ranked):
            body = body[loose.end() :]
        own = _ITS.match(body)
        if own:  # the body before it owns this one: the list knows which (`MentionReader`)
            return f"{role} of its {self._bodies.canonical(body[own.end() :], True)}"
        inner = presidium_of(self._whole_name(body)) if body and role.startswith(OF_PRESIDIUM) else ""
        if role.startswith(OF_PRESIDIUM) and (not body or inner in lexicon.implied_parents):
            whole = f"Presidium of the {self._bodies.canonical(qualifier, True)}"
            if body:
                body = presidium_of(body)
            else:
                qualifier = whole if whole in lexicon.implied_parents else OF_PRESIDIUM.strip().title()
            role = role.removeprefix(OF_PRESIDIUM)
        inner = f"{qualifier} of the {_WHOLE.split(body)[0].removeprefix('the ')}"
        if body and inner in lexicon.implied_parents:  # "Presidium member of the Political Bureau"
            body, qualifier = f"{qualifier} of {body}", ""
        if role.endswith("member") and (organ := _ITS_ORGAN.match(body)) is not None:
            body = f"{organ['part'].title()} of {organ['whole']}"  # "the politburo's presidium"
        preposition, target = "of", ""
        if role in _HEADS_OF_PARTS and body.startswith(_OF_PARTS):
            body = _PLURAL_PART.sub(r"a \g<part>", body)  # "A and B, heads of departments of the Academy"
        accredited = _ACCREDITED.match(body) if role.endswith(_ENVOYS) else None
        if accredited and (accredited[2] == "to" or role.endswith("representative")):
            # "ambassador of the DPRK to China"
            sender, host = (self._named(part, self._bodies.canonical(part, True)) for part in accredited.group(1, 3))
            return f"{role} of {sender} {accredited[2]} {host}"
        to_place = _TO_A_PLACE.match(body)
        if to_place:
            preposition = to_place.group(1)
            body = body[to_place.end() :]
            if preposition != "for":
                where = self._bodies.canonical(body, True)
                if where not in ("country", "her country"):
                    target = f" {preposition} {self._named(body, where)}"
                elif role.endswith(_ENVOYS):  # "ambassador of the DPRK to his country": which, the report tells
                    target = TO_HIS_COUNTRY
                body = ""
        if role.endswith("chief") and (staff := _OF_STAFF.match(body)) is not None:
            role, body = f"{role} of staff", body[staff.end() :]
        if ranked and (body or qualifier) and role.islower():
            role = role.title()  # "a general of the army"
        text, minister = role, _OF_A_FIELD.fullmatch(role) is not None and not _OF_AN_OFFICE.match(body)
        if body:
            part = self._bodies.canonical(body, foreign)
            text += f" {preposition} {part if preposition == 'for' else self._named(body, part, of_field=minister)}"
        if qualifier and text.rsplit(" ", 1)[-1] != qualifier:  # "Army Chief of the General Staff of the X Army"
            part = country or self._bodies.canonical(qualifier, foreign)
            text += f" of {self._named(qualifier, part)}"
        text = self._whole_chain((text + target).replace("of the the ", "of the "))
        return lexicon.bare_posts.get(text, text)

    def _is_part(self, part: str, body: str) -> bool:
        """Whether the words before a role name an organ of the body behind it."""
        parent = self.lexicon.implied_parents.get(self._bodies.canonical(part, True))
        return parent is not None and parent == self._bodies.canonical(body, False)

    def _whole_chain(self, post: str) -> str:
        """A post with the body between an organ and the party written out ("the politburo of the party")."""
        end = f" of the {self.lexicon.party}"
        if not post.endswith(end):
            return post
        head, _, organ = post.removesuffix(end).rpartition(" of the ")
        if organ == OF_PRESIDIUM.strip().title():  # "the presidium of the party" is its bureau's
            inner = [name for name in self.lexicon.implied_parents if name.startswith(f"{organ} of the ")]
            organ = next((name for name in inner if self.lexicon.implied_parents[name].endswith(end)), organ)
        parent = self.lexicon.implied_parents.get(organ, "")
        return f"{head} of the {organ} of the {parent}" if head and parent.endswith(end) else post

    def _whole_name(self, body: str) -> str:
        """The first body of a phrase by its whole name ("SPA" is the Supreme People's Assembly)."""
        return _WHOLE.split(self._bodies.canonical(body, True))[0]

    def _named(self, printed: str, name: str, *, of_field: bool = False) -> str:
        """The name of a body with the article printed before it ("the Czech Republic") or that its kind has.

        `of_field`: it is a ministry's field, which has none ("minister of Culture of the National Commission").
        """
        article, _, rest = printed.partition(" ")
        first, *further = rest.split(" ")
        moved = first in self.lexicon.owners and name.startswith(further[0] if further else first)
        written = self.lexicon.abbreviations.get(first, first)
        if article in _ARTICLES and not of_field and (moved or name.startswith((first, written))):
            return f"{_ARTICLES[article]} {name}"
        return f"the {name}" if self._takes_article.search(_WHOLE.split(name)[0]) else name
