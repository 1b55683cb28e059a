"""Posts in canonical form, as GUIDE.md wants them ("canonical form of names and posts"), from their printed parts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from partystate.reading.en.posts.bodies import BodyNames
from partystate.reading.en.posts.chains import OF_PRESIDIUM, above, presidium_of
from partystate.reading.en.posts.roles import Role
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import phrases

OF_ITS: Final = " of its"
"""End of a post in the body named before, which the list of people knows (`mention_lists.own_organs`)."""
CHAIRS: Final = ("chairman", "chairwoman", "chairperson")
"""Offices that head or help to head a committee or union, never one of its departments."""
_WHOLE: Final = re.compile(r"\s+of\s+")
TO_HIS_COUNTRY: Final = " to his country"
"""End of an envoy's post in a country that only the report tells (`accredited`)."""
_OF_DELEGATION: Final = re.compile(r"\b[Dd]elegation\s*$")
_NO_QUALIFIER: Final = re.compile(
    r"\s*['’]s$|^(?i:new|newly-(?:appointed|elected|named)|outgoing|retiring|departing|incoming|visiting)\s+"
)
_STAYS: Final = re.compile(
    r"(?:[Rr]esident|[Pp]ermanent) (?:[A-Z]\w+ )*delegation"
    r"|delegation of (?:the )?(?:International (?:Committee|Federation) of|IFRC\b|ICRC\b|European (?:Union|Commission))"
)
"""A delegation that stays in the country as an embassy does: its head holds a post."""
_OF_PEOPLE: Final = ("representative", "delegate")
_ITS: Final = re.compile(r"(?:the )?(?:[Ii]ts|[Tt]heir)\s+(?=[A-Z]|[a-z]+ (?:department|section|bureau)\b)")
_SMALL_RANKS: Final = re.compile(r"(?i:(?:(?:vice|rear|colonel|lieutenant|major)[ -])?(?:general|marshal|admiral))")
"""Ranks, which are of no body that is named behind a further post."""
_OF_STAFF: Final = re.compile(r"(?:the )?[Ss]taff(?: of |$)")
_OF_A_FIELD: Final = re.compile(r"(?:(?:first|second|executive|senior|deputy|assistant) )*(?:vice-)?minister")
"""Ministers who are called by their field."""
_WITHOUT_MINISTERS: Final = re.compile(
    r"(?i:committee|commission|council|association|federation|society|union|league|delegation|festival|side)"
    r"(?: (?:of|for) |$)"
)
"""What has no ministers: behind "vice-minister and chairman" only the chairman is its."""
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
_OF_DEPARTMENTS: Final = re.compile(r"(?:the )?(?:relevant )?departments? of (?=the (?:\w+ )?(?:C\.|Central|Party))")
_OF_A_CITY: Final = frozenset(["party chief", "party secretary", "mayor", "chief secretary", "party boss"])
"""Roles that with the capital's name are the city's ("Pyongyang party chief")."""
_OF_LOCAL_PARTY: Final = frozenset(["party secretary", "party chief", "party boss"])
_OF_LOCALITY = re.compile(r"(?:the )?(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)*) (?P<level>[Pp]rovince|[Cc]ounty|[Cc]ity)$")
_LOCAL_PARTY = re.compile(r"(?<!the )(?P<local>[A-Z][\w-]+(?: [A-Z][\w-]+)* (?:Provincial|City|County)) [Pp]arty$")
""" "secretary of the X Provincial | Party": of its committee."""
_LEVELS: Final = {"province": "Provincial", "county": "County", "city": "City"}
_ENVOYS: Final = ("ambassador", "plenipotentiary", "consul", "envoy", "minister", "representative", "delegate")
_PRIME_MINISTER: Final = ["prime", "minister"]
_RULERS: Final = frozenset(["leader", "ruler"])
_HIGHEST_RANK: Final = "Marshal"
"""The rank that may be of the state itself, and not of its army."""
_ARTICLES: Final = {"the": "the", "its": "the", "their": "the", "a": "a", "an": "an"}
"""Words before a body as printed → its article in a post."""


class Printed(NamedTuple):
    """The parts of one post: "secretary", "the C.C., the WPK", and what stands before the role ("Politburo")."""

    role: str
    body: str
    qualifier: str


class CanonicalPosts:
    """Writes posts in canonical form."""

    def __init__(self, lexicon: Lexicon, bodies: BodyNames) -> None:
        self._lexicon = lexicon
        self._bodies = bodies
        self.post = lru_cache(maxsize=20_000)(self._canonical)
        """One canonical post from its printed parts: role, body, qualifier ("secretary", "the C.C., the WPK", "")."""
        self._takes_article = re.compile(rf"\b{phrases([*lexicon.with_article, lexicon.state])}\b")
        self._in_own_state = re.compile(rf" in (?:the )?{phrases(lexicon.own_names - {lexicon.capital})}$")
        """Behind a body of this state ("the Defence Commission | in the DPRK"), whose it is anyway."""

    def chain(self, chain: list[Role]) -> list[str]:
        """The posts of a chain; a role without a body has the body of those behind it."""
        out: list[str] = []
        tail = ""
        premier = self._lexicon.events.premier
        for role in reversed(chain):
            of_state = role.role in CHAIRS and not role.body and role.qualifier in self._lexicon.own_names
            if not role.is_post or of_state:  # "the DPRK Chairman": of which body the print leaves open
                continue
            if role.role in _RULERS and {role.body.removeprefix("the "), role.qualifier} & self._lexicon.own_names:
                continue  # "Leader of North Korea, ⟦A⟧": what he is called, no post
            if ("elegation" in role.qualifier or "elegation" in role.body) and (
                _OF_DELEGATION.search(f"{role.qualifier} {_WHOLE.split(role.body)[0]}") is not None
                and _STAYS.search(f"{role.qualifier} {role.body}") is None
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
            if not body and not role.qualifier and role.role not in self._lexicon.bare_posts and tail and not military:
                words = role.role.split()
                alone = words[-1] in (premier, f"vice-{premier}") or words[-2:] == _PRIME_MINISTER
                alone = alone or (words[-1].endswith("minister") and _WITHOUT_MINISTERS.search(tail) is not None)
                body = "" if alone else tail
                if role.role.endswith(CHAIRS):
                    body = above(body)
            out.append(self.post(role.role, self._within(body, tail), role.qualifier))
            tail = role.body or tail
        return list(reversed(out))

    def _of_people(self, body: str) -> bool:
        """Whether somebody speaks for people, and for no body ("representative of | youth and students")."""
        return body.islower() and not body.startswith("the ") and body.split()[-1] in self._lexicon.apparatus_people

    def _within(self, body: str, tail: str) -> str:
        """A body as printed, with the one named behind it where that is not the one implied ("director of the
        Secretariat and member of the Central Committee of the League" directs the league's secretariat)."""
        implied = self._lexicon.implied_parents.get(body.removeprefix("the ")) if tail else None
        if implied is None:
            return body
        other = self._bodies.canonical(tail, False)
        begins = _WHOLE.split(implied)[0]
        at = f" {other}".find(f" {begins} of ")  # "member of the Bureau and the Secretariat of the Committee of X"
        return f"{body} of the {other[at:]}" if other != implied and at >= 0 and other[at:] != implied else body

    def _canonical(self, role: str, body: str, qualifier: str = "") -> str:
        lexicon = self._lexicon
        printed = self._of_own_state(Printed(role, self._in_own_state.sub("", body), qualifier))
        country = lexicon.country_of.get(printed.qualifier) if printed.qualifier not in lexicon.own_names else None
        printed = self._in_whole_words(printed)
        own = _ITS.match(printed.body)
        if own:  # the body before it owns this one: the list knows which (`MentionReader`)
            return f"{printed.role} of its {self._bodies.canonical(printed.body[own.end() :], True)}"
        role, body, qualifier = self._within_body(printed)
        accredited = _ACCREDITED.match(body) if role.endswith(_ENVOYS) else None
        if accredited and (accredited[2] == "to" or role.endswith("representative")):
            # "ambassador of the DPRK to China"
            sender, host = (self._named(part, self._bodies.canonical(part, True)) for part in accredited.group(1, 3))
            return f"{role} of {sender} {accredited[2]} {host}"
        text = self._written(Printed(role, body, qualifier), country)
        text = self._whole_chain(text.replace("of the the ", "of the "))
        return lexicon.bare_posts.get(text, text)

    def _of_own_state(self, printed: Printed) -> Printed:
        """With this state and its forces by their names, and nothing of epithets ("a veteran | field commander")."""
        lexicon, (role, body, qualifier) = self._lexicon, printed
        qualifier = _NO_QUALIFIER.sub("", qualifier).strip()
        if qualifier in lexicon.not_posts:
            qualifier = ""
        if qualifier in lexicon.own_names and not (qualifier == lexicon.capital and role in _OF_A_CITY):
            of_its_own = _is_ranked(role) and not body and role != _HIGHEST_RANK  # "North Korean Vice Marshal ⟦A⟧"
            qualifier = "" if of_its_own else lexicon.state
        if role[:1].isupper() and (qualifier == "Army" or qualifier.endswith(" Army")):
            force = self._bodies.canonical(qualifier.removesuffix("Army").strip(), False)
            if force != qualifier and (not force or force.endswith("Army")):
                role, qualifier = f"Army {role}", qualifier.removesuffix("Army").strip()  # a rank of the ground force
        elif role[:1].isupper() and qualifier == "Navy" and not role.endswith("Admiral"):
            role, qualifier = f"Navy {role}", ""
        body = _LOCAL_PARTY.sub(r"\g<local> Committee of the " + lexicon.party_code, body)
        local = _OF_LOCALITY.match(body) if role in _OF_LOCAL_PARTY else None
        if local is not None:  # "party secretary of X province"
            level = _LEVELS[local["level"].lower()]
            role, body = "secretary", f"{local['name']} {level} Committee of the {lexicon.party_code}"
        return Printed(role, body, qualifier)

    def _in_whole_words(self, printed: Printed) -> Printed:
        """With words that the press puts before a role, or runs together with it, where they belong."""
        lexicon, (role, body, qualifier) = self._lexicon, printed
        if qualifier.islower() and body and qualifier.title() in self._bodies.canonical(body, False).split():
            qualifier = ""  # "army chief of the General Staff"
        if qualifier.startswith("Vice ") and role in ("chairman", "president", "director"):
            role, qualifier = f"vice-{role}", qualifier.removeprefix("Vice ")  # "Vice SAC Chairman"
        forces = _OWN_FORCES.match(body) if role.lower().endswith(_COMMANDING) else None
        if forces is not None and forces["whose"].replace("’", "'") in lexicon.possessors:
            body = lexicon.possessors.get(f"{forces['what']}'s".replace("armed forces", "military")) or body
        if role.endswith(_ENVOYS) and not body and _UNITED_NATIONS.match(qualifier):
            body, qualifier = f"to the {qualifier}", ""  # "U.N. ambassador"
        if role == "full member" and (body or qualifier):
            role = "member"  # the press's word beside "alternate member"
        if role.startswith("cabinet ") and role.endswith("minister") and (body or qualifier):
            role = role.removeprefix("cabinet ")  # "the cabinet's fisheries minister"
        if body and qualifier and self._is_part(qualifier, body):  # "Politburo member of the C.C., the WPK"
            body, qualifier = f"{qualifier} of {body}", ""
        if role == "presidium member" and body:
            role, body = "member", f"Presidium of {body}"
        loose = _WITHIN.match(body)  # "vice chair on the Committee", "general in the army"
        if loose and (not loose["seat"] or role.endswith(_SITTING)) and (not loose["rank"] or _is_ranked(role)):
            body = body[loose.end() :]
        return Printed(role, body, qualifier)

    def _within_body(self, printed: Printed) -> Printed:
        """With a presidium or another organ within a body as the body that the post is of."""
        lexicon, (role, body, qualifier) = self._lexicon, printed
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
        if role.endswith("director") and (of := _OF_DEPARTMENTS.match(body)) is not None:
            # "A and B, directors of departments of the Central Committee", who are its department directors
            degree = role.removesuffix("director").replace("vice-", "vice ")
            return Printed(f"{degree}department director", body[of.end() :], qualifier)
        if role in _HEADS_OF_PARTS and body.startswith(_OF_PARTS):
            body = _PLURAL_PART.sub(r"a \g<part>", body)  # "A and B, heads of departments of the Academy"
        return Printed(role, body, qualifier)

    def _written(self, printed: Printed, country: str | None) -> str:
        """The post in words; `country`: that of another state, where the qualifier is one."""
        (role, body, qualifier), foreign = printed, country is not None
        preposition, target = "of", ""
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
        ranked = _is_ranked(role)
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
        return text + target

    def _is_part(self, part: str, body: str) -> bool:
        """Whether the words before a role name an organ of the body behind it."""
        parent = self._lexicon.implied_parents.get(self._bodies.canonical(part, True))
        return parent is not None and parent == self._bodies.canonical(body, False)

    def _whole_chain(self, post: str) -> str:
        """A post with the body between an organ and the party written out ("the politburo of the party")."""
        end = f" of the {self._lexicon.party}"
        if not post.endswith(end):
            return post
        head, _, organ = post.removesuffix(end).rpartition(" of the ")
        if organ == OF_PRESIDIUM.strip().title():  # "the presidium of the party" is its bureau's
            inner = [name for name in self._lexicon.implied_parents if name.startswith(f"{organ} of the ")]
            organ = next((name for name in inner if self._lexicon.implied_parents[name].endswith(end)), organ)
        parent = self._lexicon.implied_parents.get(organ, "")
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
        moved = first in self._lexicon.owners and name.startswith(further[0] if further else first)
        written = self._lexicon.abbreviations.get(first, first)
        if article in _ARTICLES and not of_field and (moved or name.startswith((first, written))):
            return f"{_ARTICLES[article]} {name}"
        return f"the {name}" if self._takes_article.search(_WHOLE.split(name)[0]) else name


def _is_ranked(role: str) -> bool:
    """Whether a role is a rank, which is no office called "general"."""
    return role.lower().endswith(_RANKS) and not any(office in role.lower() for office in _CIVIL_GENERALS)
