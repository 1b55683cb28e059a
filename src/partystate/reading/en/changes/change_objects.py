"""The posts that the words behind a verb of appointing or relieving name."""

from __future__ import annotations

from typing import NamedTuple

from partystate.reading.en.changes.change_patterns import WHEN
from partystate.reading.en.posts.body_phrases import Names
from partystate.reading.en.posts.canonical import OF_ITS
from partystate.reading.en.posts.charge import post_in_charge
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.posts.seats import SEATS, member_of, seat_in
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import COUNTRYS, pattern

_POSTS_OF = (
    r"(?:(?:his|her|their|the) )?(?:[\w-]+ ){0,2}?(?:posts?|offices?|positions?|jobs?|roles?|titles?|seats?) (?:of|as)"
)
_VACANCIES = r"(?: (?:the|a|up the))? vacanc(?:y|ies)"
_VACANT_POST = rf"{_VACANCIES} (?:of|as)"
_TO_FILL = r"to (?:fill|make up(?: for)?)"
_VACANCY = pattern(rf"(?:{_TO_FILL}{_VACANCIES}|(?:in)?to (?:the|this|that) vacan(?:cy|cies|t seat))(?! (?:of|as)\s)")
_DIRECTED = pattern(
    rf"^\s*,?\s*(?:{_TO_FILL}{_VACANT_POST}|as|to be|for {_POSTS_OF}(?: an?)?|for that of"
    rf"|(?:to |from )?that of|to {_POSTS_OF}(?: an?)?|to"
    rf"|(?:from|in|into) {_POSTS_OF}|of {_POSTS_OF}"
    r"|of (?:his|her|the) duties? (?:of|as)|from (?:(?:the|his|her) )?(?:duties|duty) (?:of|as)"
    r"|from (?:(?:his|her|their|the) )?(?:office|position|job|role) (?:of|as)"
    r"|(?:of|from) all (?:of )?(?:(?:his|her|their|the) )?(?:\w+ )?(?:posts|positions),? (?:including|such as)"
    r"(?: (?:those|that) (?:of|as))?"
    r"|from|of|the post of)? "
)
_PRESS_WORDS = pattern(
    rf"\s*(?:(?:the|its|their) )?(?:(?:(?:[A-Z][a-z]+ )?{COUNTRYS} )?(?:(?:brand )?new|next|own|nominal"
    r"|(?:\d\d|[4-9])(?:st|nd|rd|th)"
    r"|(?:(?:first|second|third) )?(?:[\w-]*ever )?(?:female|woman|youngest)|full)"
    r"|(?:country|nation|state|regime)['’]s) (?=[A-Za-z])"
)
"""What the press puts before a post ("as the country's new | premier")."""
"""What leads from the verb to the post ("from his post as | …")."""
_TO_HEAD = pattern(
    rf"\s*(?:,?\s*to )?(?:head|lead|run) (?:the )?(?:{COUNTRYS} |(?:party|military|army)['’]s )?",
    r"(?P<b>[A-Z][^.;,⟦]+?(?= (?:tasked|charged|which|that|who|in charge|dealing|handling|after|since|following|amid"
    r"|replacing|succeeding|in \w+ (?:19|20)|on \w+day)\b|[.;,]|\s*$)|(?:the |its )?(?!of )[a-z][^.;,⟦]*?"
    r"\b(?:ministry|commission|committee|department|bureau)\b(?: of [^.;,⟦]+)?)",
)
""" "appointed ⟦0⟧ to head the Bureau of X"."""
_THE_BODY = frozenset(f"the {body}" for body in ("ministry", "department", "commission", "committee", "bureau"))
_ONE_OF = pattern(r"(?P<as>\s*(?:as )?)one of (?:the |its )?(?:[\w-]+ )?(?:newly[- ]\w+ |new )?(?=[a-z])")
""" "as one of the five newly elected | secretaries of X"."""
_OPENING = pattern(r"\s*(?:the )?[\"“](?:the )?(?=\w)")
_ITS = pattern(r"\s*,?\s*(?:as |to )?its ")
IN_HIS_PLACE = pattern(
    rf"\s*(?:{_TO_FILL}(?!{_VACANT_POST})|in (?:his|her|their) place|in (?:his|her|their) stead"
    r"|(?:as|to be) (?:his|her) (?:replacement|successor)\b|to (?:replace|succeed) (?:him|her)\b)"
)
_ALL_POSTS = (
    r"(?:of|from) all (?:of )?(?:(?:his|her|the) )?(?:[\w-]+ )?(?:posts|positions|titles|offices|duties)\b"
    r"(?! (?:in|on|at(?! the (?:meeting|plenum|session)\b)|including|such as))"
)
""" "stripped of all titles of power": whatever he held."""
_THAT_POST = pattern(
    r"\b(?:his|her|their|that|the|this) (?:same )?posts?\b(?! (?:of|as))"
    r"|\b(?:his|her|their) jobs?\b(?! (?:of|as))|\bof (?:his|her) (?:duty|duties|office)\b"
    rf"|^\s*from office\b|^\s*{_ALL_POSTS}"
)
_OWN_POST = pattern(rf"\b(?:his|her|their) (?:posts?|jobs?|duty|duties|office)\b|^\s*{_ALL_POSTS}")
_ELECTING = pattern(
    r"(?:^|[.;,] |\b(?:and|that|said) )(?P<b>(?:[Tt]he )?(?:[\w-]+ ){0,3}?(?:[\w’'-]+['’]s )?(?:[\w-]+ ){0,3}?"
    r"(?:Bureau|[Pp]olitburo|[Cc]ommittee|[Cc]ommission|[Pp]residium)(?: of [^.;,⟦]{3,80})?)"
    r"(?: (?:also|then|newly|further|has|have|had|unanimously))* $"
)
_GENITIVE = pattern(r"['’]s |^[Tt]he ")
_BARE_MEMBERS = frozenset(["member", "alternate member", "candidate member", "full member"])
_ITS_DEPARTMENT = pattern(r" of (?:its|their) (?=[A-Z])")
_REASON_BEGINS = pattern(
    r"\s(?:due to|because of|owing to|on account of|on (?:\w+ )?grounds\b"
    r"|at (?:[\w⟦⟧'’-]+ ){1,4}?(?:proposal|suggestion|recommendation|behest|instance|initiative)\b"
    r"|for (?:(?:his|her|their|the) )?(?:\w+ )?"
    r"(?:health|illness|sickness|age|reasons?|errors?|mistakes?|negligence|transfer))\b"
)
"""Where a reason begins that belongs to no body's name ("of the Cabinet | for health reasons")."""
_MEMBERSHIP = pattern(
    r"\s*(?:(?:from|to|for|of) )?(?:(?:the|his|her|their) )?(?:(?P<k>alternate|candidate|full) )?membership "
    r"(?:of|in|on) (?:the )?(?P<b>[^.;,⟦]+?)(?=,? and \w+\s*$|,? (?:at|by|on|during|due|because|owing)\b|[.;,]|$)"
)
_HEADSHIP = pattern(
    r"\s*(?:(?:from|to|for|of) )?(?:(?:the|his|her|their) )?(?P<role>(?:vice[- ]|deputy )?"
    r"(?:premier|chairman|director|secretary|president|governor))ship\b"
    r"(?: of (?:the )?(?P<b>[^.;,⟦]+?)(?=,? and \w+\s*$|,? (?:at|by|on|during|due|because|owing)\b|[.;,]|$))?"
)
""" "relieved of | the premiership", "removed from | the chairmanship of X": an office by its abstract noun."""
_MEMBERSHIP_TOO = pattern(
    r"(?:,| and|, and) (?:of|from) (?:his|her|their|the) (?:(?P<k>alternate|candidate) )?membership (?:of|in|on) "
    r"(?:the )?(?P<b>[^.;,⟦]+?)(?=,? and \w+\s*$|,? (?:at|by|on|during|because|owing|due|for) |[.;,]|$)"
)
_SEAT_TOO = pattern(r"(?:\bas well as|,? and(?: also)?) (?P<to>(?:to|on) )?(?=(?:the|its|their) )")
""" "a vice chairman of X | as well as to the Central Committee"."""
_VACANCY_IN = pattern(
    rf"\s*{_TO_FILL}{_VACANCIES} (?:in|on|of) (?P<b>[^.;,⟦]+?),? as (?:(?:an?|its) )?"
    r"(?:(?P<k>alternate|candidate) )?members?\b"
)
""" "elected | to fill a vacancy in BODY as an alternate member"."""
_VACANT_SEAT = pattern(rf"\s*{_TO_FILL}{_VACANCIES} (?:in|on) (?=the |its )")
""" "elected | to fill vacancies in | the Political Bureau"."""
_CALLED_BODY = pattern(
    r"\s*,?\s*(?:(?:as|to be|to|from|of) )?(?:an? |the )?(?:new |next )?"
    r"(?P<role>[A-Za-z][A-Za-z -]{2,30}?) (?:of|on|to|in) "
    r"(?:the |its |their )?(?:[\w-]+['’]s )?(?:[\w-]+ ){0,5}?(?:body|organ|agency|institution|council|panel|group),? "
    r"(?:the|called the|known as the) (?P<b>[A-Z][^.;,⟦―—–]*?(?:Commission|Committee|Bureau|Presidium|Secretariat))\b"
)
""" "vice chairman of the North's most powerful body, the COMMISSION"."""
_ASIDE_AS = pattern(
    r"(?:,? (?:an?|the|its|his) [^⟦,;.]{3,120}?| [a-z]+),(?= (?:as|to be) )|, \d\d,(?= [a-z])| \(\d\d\)(?= [a-z])"
)
""" "elected ⟦0⟧, the military's top political officer, | as POST"."""
TO_IT = pattern(r"\s*,?\s*(?:(?:to|into|on|from) )?(?:it|them)\b")
_ADVERBIAL = pattern(
    r"\s*(?:at (?:his|her|their) own request|at the (?:meeting|session|plenum)|on the spot|with immediate effect"
    rf"|{WHEN}|last \w+|recently|summarily|unexpectedly"
    r"|by (?:a |the )?(?:decree|decision)[^,;.⟦]{0,60}?),?(?= (?:from|of|as|to|an?|the|[a-z-]+ (?:of|member))\b)"
)
"""What may stand between the verb and the post."""
_FROM_LOWER = pattern(
    r"(?<=\w\w),? from (?:(?:the )?posts? of |an? |its |the )?(?=(?:deputy|vice|alternate|first|candidate|senior)\b)"
)
"""Behind a post: the lower one held before ("promoted to minister | from vice-minister")."""
_FROM_HIS = pattern(
    r"(?<=\w\w),? from (?:his|her|their) (?:\w+ )?(?:posts?|positions?|roles?|jobs?) (?:of|as)\b"
)
""" "promoted to minister | from her post as director": behind a post, the one held before."""
_ELSEWHERE_AS = pattern(r"\s*to (?:the )?(?:(?!(?:as|of|and) )[\w’'-]+ ){1,5}?(?=as \w)")
""" "transferred | to the party apparatus | as POST"."""
_SEATED_IN = pattern(SEATS)
_TO_OR_AS = ("to ", "as ")
_OF_PARTY = pattern(r"\bof the Party$")
_LEADERSHIP = pattern(
    r"\bfrom (?:the )?((?:\w+['’]s |Party |party )?central leadership|all posts|leadership organ)"
)
_BODY = pattern(r" of (?:the )?(.+)$")
_TELLS_POST = pattern(r" (?:from|of|deputy|member|to|as)\b")

ROLES_OF_ONE_BODY = frozenset(
    f"{degree}{role}"
    for role in (
        "chairman",
        "chairperson",
        "president",
        "secretary general",
        "secretary-general",
        "secretary",
        "member",
    )
    for degree in ("", "vice-", "vice ", "first vice-", "first vice ", "honorary ", "honorary vice-", "alternate ")
)
"""Roles that, named without a body behind an officer of one, are of the same ("⟦A⟧ as president, ⟦B⟧ as member")."""

_IS = frozenset("was were is are has have had will".split())
_DETERMINERS = frozenset("the a an his her their".split())
_POST_NOUNS = frozenset("post posts position rank military role office job title duty duties".split())
_BEFORE_POST = frozenset("of as from".split())
_BETWEEN_POSTS = frozenset([",", *"and as a also from of the his her post concurrently".split()])
_SURE_PASSIVE = frozenset("elected by-elected relieved dismissed promoted sacked fired ousted purged".split())
"""Verbs that in the passive tell a change even where the post is only pointed to."""
_BY_DECREE = pattern(r"\s*(?:home )?(?:by|under|according to) (?:a |the )?(?:decree|decision)\b")
SEATED = pattern(r"(?:to )?(?:the )?(?:platform|rostrum|tribune)\b")
"""Where a meeting seats people for its length."""
_ANOTHERS_PLACE = pattern(r"\s*to (?:fill|take over|assume)\s*(?:⟦\d+⟧['’]s|[A-Z]\w+['’]s|$)")
_TASK = pattern(r"\s*(?:(?:as )?(?:an? )?(?:delegates?|representatives?) )?to (?:the )?(?:platform|rostrum|attend"
    r"|take|participate"
    r"|represent|speak)\b")
"""What somebody is chosen to do, which is no post."""
_WITHOUT_POST = frozenset(["dismissed", "relieved", "sacked", "fired", "ousted", "purged"])
"""Verbs that tell a change without any word for the post."""
_NEEDS_BE = frozenset(
    "recalled released removed transferred replaced stripped expelled ousted demoted named made nominated assigned "
    "installed promoted designated appointed reappointed tapped picked axed deposed unseated discharged excused".split()
)
"""Verbs that without "was" are as often said by the person as of him."""
ONLY_WITH_POST = frozenset(
    "reinstated reassigned selected posted moved shifted elevated raised restored dropped".split()
)
"""Verbs said of so much else that only a post behind them tells a change."""
_SURE_ACTIVE = frozenset(["recalled", "appointed"])
"""Verbs that may lack their "was" ("⟦0⟧ appointed Minister of X")."""


class Object(NamedTuple):
    """What the words behind a verb name: posts in canonical form ("" where only leadership is named)."""

    posts: tuple[str, ...]
    same: bool
    """An earlier post is meant ("his post", "the vacancy")."""
    end: int
    """Skeleton offset behind the posts."""
    own: bool = False
    """His own post is meant ("relieved of their posts"), not one named before."""


class ObjectReader:
    """Reads the objects of the sentences of one document; "its" means the body named last."""

    def __init__(self, posts: PostReader) -> None:
        self.posts = posts
        self._last_body = ""
        self._meeting_body = ""
        self._electing_body = ""

    def meets(self, body: str, *, now: bool = False) -> None:
        """Take in the body whose meeting a sentence tells of: "its member", where no other body has been named since.

        `now`: it is the sentence that is being read which tells of it.
        """
        post = self.posts.canonical("member", body)
        self._meeting_body = (_BODY.search(post) or [""] * 2)[1]
        if now:
            self._last_body = ""

    def of_subject(self, words: str) -> None:
        """Take in the body that the words before a verb say elects: "member" is a member of it."""
        subject = _ELECTING.search(words)
        post = member_of(self.posts, f"its {_GENITIVE.split(subject['b'])[-1]}") if subject is not None else ""
        self._electing_body = (_BODY.search(post) or [""] * 2)[1]

    @property
    def last_body(self) -> str:
        """The body named last."""
        return self._last_body

    def body_called(self, noun: str) -> str:
        """The body named last, if this noun can mean it ("the commission"); "" otherwise."""
        return self._last_body if noun.lower() in self._last_body.lower().split() else ""

    def names_body(self, body: str) -> None:
        """Take in a body just elected or formed: "its chairman" is that body's."""
        whole = _OF_PARTY.sub(f"of the {self.posts.lexicon.party_code}", body)
        self._last_body = self.posts.canonical("", whole).removeprefix(" of ").removeprefix("the ")

    def is_change(
        self, verb: str, rest: str, view: SentenceView, at: int, names: Names, *, passive: bool
    ) -> bool:
        """Whether a verb with the words behind it, at skeleton offset `at`, tells a change of post."""
        if _ANOTHERS_PLACE.match(rest):
            return False  # "was picked to fill ⟦1⟧'s slot": which was his is not told here
        if passive and verb in _SURE_PASSIVE and not _TASK.match(rest):
            pointed = _VACANCY.search(rest) or _THAT_POST.search(rest) or _TELLS_POST.match(rest)
            pointed = pointed or IN_HIS_PLACE.match(rest)
            return bool(not rest.strip() or self.read(view, at, rest, names).posts or pointed or verb in _WITHOUT_POST)
        if passive and TO_IT.match(rest) is not None:
            return True  # "was relieved of POST, and ⟦1⟧ is appointed | to it"
        if verb in ("elected", "selected", "chosen") and _TASK.match(rest):
            return False  # "was elected to attend the congress"
        found = self.read(view, at, rest, names)
        if verb in ONLY_WITH_POST:
            return passive and bool(found.posts)
        if verb not in _NEEDS_BE:
            return bool(found.posts)
        if verb == "recalled" and passive and _BY_DECREE.match(rest):
            return True  # "Ambassador ⟦0⟧ was recalled by decree": from where he is
        return bool(found.posts or found.same) and (passive or verb in _SURE_ACTIVE)

    def read(self, view: SentenceView, at: int, rest: str, names: Names, *, shares_body: bool = False) -> Object:
        """The posts that `rest`, at skeleton offset `at`, names.

        `shares_body`: further people of one verb, whose bare roles belong to the body named last.
        """
        if (aside := _ASIDE_AS.match(rest)) is not None:
            at, rest = at + aside.end(), rest[aside.end() :]
        if "one of " in rest and (among := _ONE_OF.match(rest)) is not None:
            at, rest = at + among.end(), rest[among.end() :]
        to_head = _TO_HEAD.match(rest)
        if to_head is not None and to_head["b"].strip().lower() in _THE_BODY:
            return Object((), True, at + to_head.end())  # "to lead the ministry": the post told before
        if to_head is not None:
            post = post_in_charge(self.posts, "head", view.plain(to_head.group("b")))
            return Object((post,), False, at + to_head.end())
        if (called := _CALLED_BODY.match(rest)) is not None:
            posts_there = self.posts.posts_in(f"{called['role']} of the {called['b']}")
            if posts_there:
                return Object(posts_there, False, at + called.end())
        reason = _REASON_BEGINS.search(rest)
        if reason is not None and reason.start() > 0:
            rest = rest[: reason.start()]
        if (adverbial := _ADVERBIAL.match(rest)) is not None:
            at, rest = at + adverbial.end(), rest[adverbial.end() :]
        lower = _FROM_LOWER.search(rest)
        if lower is None and rest.lstrip(" ,").startswith(_TO_OR_AS):
            lower = _FROM_HIS.search(rest)
        if lower is not None:
            rest = rest[: lower.start()]
        if (vacant := _VACANCY_IN.match(rest)) is not None:
            role = f"{vacant.group('k') or ''} member".strip()
            post = self.posts.canonical(role, view.plain(vacant.group("b")).strip(" ,"))
            return Object((post,), False, at + vacant.end())
        if (pointed := TO_IT.match(rest)) is not None and _SEATED_IN.search(self._last_body) is not None:
            return Object((f"member of the {self._last_body}",), False, at + pointed.end())
        vacant = _VACANT_SEAT.match(rest)
        if vacant is not None and (seat := seat_in(self.posts, f" to {view.plain(rest[vacant.end() :])}")):
            return Object((seat,), False, at + len(rest))
        if _VACANCY.match(rest.strip()) or IN_HIS_PLACE.match(rest):
            return Object((), True, at)
        lead, its = _DIRECTED.match(rest), _ITS.match(rest)
        position = at + (its.end() if its else lead.end() if lead else 0)
        if (opening := _OPENING.match(view.skeleton, position)) is not None:
            position = opening.end()  # was named "minister of X" by the agency
        if (praise := _PRESS_WORDS.match(view.skeleton, max(position - 1, 0))) is not None:
            position = praise.end()
        offset = view.to_document(position)
        posts, end = self._posts_from(view, offset, view.to_document(at + len(rest)), names)
        of_body = f" of the {self._last_body}" if self._last_body else ""
        posts = [p.removesuffix(OF_ITS) + of_body if p.endswith(OF_ITS) else p for p in posts]
        if its and not self._last_body:
            self._last_body = self._meeting_body
        if self._electing_body and not its and _BARE_MEMBERS.issuperset(posts):
            posts = [f"{p.removeprefix('full ')} of the {self._electing_body}" for p in posts]
        if its and self._last_body:
            posts = [p if " of " in p else f"{p} of the {self._last_body}" for p in posts]
        owner = self._last_body or self._meeting_body  # "secretary of the committee and director of its X Department"
        for k, post in enumerate(posts):
            owner = (_BODY.search(posts[k - 1]) or ["", owner])[1] if k else owner
            posts[k] = _within(post, owner) if owner else _ITS_DEPARTMENT.sub(" of the ", post)
        if shares_body and self._last_body:
            posts = [f"{p} of the {self._last_body}" if p in ROLES_OF_ONE_BODY else p for p in posts]
        for post in posts:
            body = _BODY.search(post)
            if body:
                self._last_body = body.group(1)
        membership, headship = _MEMBERSHIP.match(rest), _HEADSHIP.match(rest)
        if headship:
            of_body = view.plain(headship.group("b") or "").strip(" ,")
            posts = [self.posts.canonical(headship.group("role"), of_body)]
        elif membership and not posts:
            kind = f"{membership.group('k')} " if membership.group("k") else ""
            role = f"{kind.removeprefix('full ')}member"
            posts.append(self.posts.canonical(role, view.plain(membership.group("b")).strip(" ,")))
            self._last_body = (_BODY.search(posts[-1]) or [""] * 2)[1]
        elif (too := _MEMBERSHIP_TOO.search(rest)) is not None:
            role = f"{too.group('k') or ''} member".strip()
            posts.append(self.posts.canonical(role, view.plain(too.group("b")).strip(" ,")))
        if not (posts or its) and (seat := seat_in(self.posts, view.plain(rest))):
            posts.append(seat)
            named = _BODY.search(seat)  # "the bureau" has no name of its own
            self._last_body = named[1] if named is not None and named[1][0].isupper() else self._last_body
        if posts and (too := _SEAT_TOO.search(rest)) and (too["to"] or posts[-1].startswith("member of ")):
            posts += [s for s in [seat_in(self.posts, f" to {view.plain(rest[too.end() :])}")] if s and s not in posts]
        if not (posts or its) and (elsewhere := _ELSEWHERE_AS.match(rest)) is not None:
            return self.read(view, at + elsewhere.end(), rest[elsewhere.end() :], names)
        leadership = _LEADERSHIP.search(rest)
        told = bool(posts)
        if leadership:
            posts.append(leadership.group(1) if leadership.group(1) != "all posts" else "")
        same = not told and bool(_THAT_POST.search(rest) or _VACANCY.search(rest))
        behind = min(position + max(0, end - offset), at + len(rest))
        own = same and _OWN_POST.search(rest) is not None
        return Object(tuple(p for p in posts if p or len(posts) == 1), same, behind, own)

    def _posts_from(self, view: SentenceView, offset: int, end: int, names: Names) -> tuple[list[str], int]:
        """The chain of posts between two document offsets, and the offset behind it."""
        tokens = view.tokens
        n = len(tokens)
        index = view.token_at(offset)
        if (
            index + 1 < n
            and tokens[index].text in _DETERMINERS
            and tokens[index + 1].text in _POST_NOUNS
        ):  # fmt: skip
            while index < n and tokens[index].text not in _BEFORE_POST:
                index += 1
            index += 1
        stop = max(view.token_at(end) if end > offset else n, index)
        posts: list[str] = []
        while index < stop:
            roles = self.posts.roles(tokens, index, stop, names)
            if roles is None or (posts and roles.end < n and tokens[roles.end].text in _IS):
                break  # "elected ⟦0⟧ chairman of A, and a new premier | was chosen"
            posts += [p for p in roles.posts if p not in posts]
            index = k = roles.end
            while k < stop and tokens[k].text in _BETWEEN_POSTS:
                k += 1
            if k == index or k >= stop or self.posts.role(tokens, k, stop, names) is None:
                break
            index = k
        return posts, tokens[index - 1].end if posts and index else offset


_WHOLE_ORGANS = ("Central ", "Standing ", "Provincial ", "State ", "National ")
"""Begin the names of committees that have others within them."""


def _within(post: str, body: str) -> str:
    """A post of "its" department as one of the department of a body."""
    m = _ITS_DEPARTMENT.search(post)
    if m is None:
        return post
    department = post[m.end() :]
    noun = f" {department.partition(' of ')[0].split()[-1]} of "
    if noun in body.partition(" of ")[0] + " of " and not body.startswith(_WHOLE_ORGANS):
        body = body.partition(" of the ")[2] or body  # "chairman of its Y Committee" behind an X Committee of it
    above = "" if body == department or body.startswith(f"{department} of ") else f"{department} of the "
    return f"{post[: m.start()]} of the {above}{body}"  # (read twice, the body named last is the department)
