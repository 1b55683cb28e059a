"""The slot of a participation frame split into the named and the unnamed.

"⟦0⟧, officials of the ministry, a delegation headed by ⟦1⟧ and others" is two people and two groups. Between the marks
stand groups where a noun for people tells them; titles and joining words are none.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.first_letters import compiled
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import MARK, pattern, phrases

_MARK: Final = re.compile(MARK)
_JOIN: Final = pattern(
    r"^(?:[\s,;]|and\b|as well as\b|plus\b|including\b|included\b|both\b)+"
    r"|(?:[\s,;]|\band\b|\bas well as\b|\bincluding\b|\bsuch as\b|\bwho$)+$"
)
_LED_BY = pattern(r"\s*,?\s*(?:headed|led|guided|represented) by(?: (?:its|their|the))?(?: [A-Z][\w․-]+){0,4}\s*$")
_WITH: Final = pattern(r"\s*,? with\s*$")
_AS_ITS_HEAD: Final = pattern(r"⟦\d+⟧,? as (?:its |the |their )?(?:head|leader|chief)\b")
""" "a delegation with ⟦0⟧, its chairman, as its head"."""
_AND_OTHERS: Final = (
    r"(?:,| and) (?:[a-z-]+ ){0,2}?(?:members|officials|officers|commanders|directors|secretaries|chiefs|ministers"
    r"|cadres|functionaries|personnel|heads)\b"
)
_INCLUDING: Final = pattern(
    rf"^(?P<g>(?:[Tt]he\s+)?[Mm]embers of (?:(?!{_AND_OTHERS})[^⟦]){{4,160}}?),? (?:including|such as)\s*$"
)
""" "members of the Commission, including | ⟦0⟧"; of several kinds, who of them are which is not said."""
_OF_SOMEBODY: Final = pattern(
    r"\b(?:behests?|wife|husband|widow|sons?|daughters?|children|family|families|descendants|relatives|parents|bier|coffin|memory|exploits|leadership|guidance"
    r"|names?|statues?|portraits?|presence|instructions?|works?) of (?:the )?$"
    r"|\b(?:representing|on behalf of) (?:the )?$"
)
"""Before a name: words of which its bearer is told, and does not take part."""
_MET_ONCE: Final = pattern(
    r"\b(?:who|which|that) (?:(?:was|were|is|are|has|have|had|been) )+[^⟦;.]{0,60}?\b(?:by|with|from|to) (?:the )?"
    r"(?:(?:President|[Ll]eader),? and )?$"
)
"""Before a name: a clause that tells whom those of a group have met or heard ("persons who were received by …")."""
_BEFORE_MET: Final = (" by ", " with ", " from ", " to ", " the ", " and ")
_CLAUSE: Final = 90
"""Characters of such a clause."""
_FAMILIES: Final = pattern(r"\bfamil(?:ies|y) of (?:[^,;⟦]{0,50} )?(?<!s[ ]and[ ])(?<!n[ ]and[ ])(?<!d[ ]and[ ])$")
"""Before a name: those whose families came. In "families of the soldiers and | ⟦0⟧" the list goes on."""
_NEXT_COMPANY: Final = pattern(r"\b(?:led|headed) by\b|\b(?:delegation|group|mission|officials|members)\b")
"""Where a list of families is over."""
_OTHERS_OF: Final = pattern(
    r"other (?:\w+ ){0,3}(?:officials|functionaries|members|cadres) of (?P<b>(?:the )?[A-Z][^,;]*?)(?= and |$)"
)
"""Behind "Minister A and": the others are of the body whose minister he is."""
_OTHER_MEMBERS: Final = pattern(
    r"\s*,?\s*and other members of (?:the )?"
    r"(?P<b>[^,;⟦]*?(?:[Ff]uneral|[Pp]reparatory|[Oo]rganizing) [Cc]ommittee)(?=,| and |\s*$)"
)
"""Behind "A, B": they are members of the committee too. Of standing bodies it is said more loosely."""
_ONLY_JOINED: Final = re.compile(r"(?:[\s,;]|and)*")
_COUNTED: Final = pattern(
    r"(?P<n>two|three|four|five|six|seven|eight|both|[2-8]) (?P<of>[a-z][^,;:⟦]{2,120}?)(?:,| [—–-]{1,2}) $", flags=re.I
)
""" "two party secretaries, | ⟦0⟧ and ⟦1⟧": what those named behind are, and no company of its own."""
_COUNT = {word: n for n, word in enumerate("two three four five six seven eight".split(), 2)}
_COUNT |= {str(n): n for n in range(2, 9)} | {"both": 2}
# Unnamed people are told by a noun for people or for a company of people; anything else in a slot is no group.
_COMPANY: Final = re.compile(r"\b(?:delegation|group|team|mission|troupe)\b")
_INSTITUTIONS_COMPANY: Final = re.compile(
    r"(?P<the>[Aa]n? |[Tt]he )?(?P<name>(?:[A-Z][\w’'-]*|of|the|and|for)(?: (?:[A-Z][\w’'-]*|of|the|and|for))*) "
    r"(?:delegation|group|team|mission|troupe)$"
)
_TWO_WORDS: Final = 2
_OF_A_NOUN = re.compile(r"\b(?:delegation|group) of the (?P<noun>party|union|association|federation|league|committee)$")
_DELEGATION_OF_CODE: Final = re.compile(r"\b(?P<code>[A-Z]{3,6}) (?:delegation|group)$")
_OFFICE_NOUNS: Final = (
    r"officials?|members?|personnel|staffs?|staffers|delegat\w+|function\w+|cadres?|command\w+|leaders?|chair\w+"
    r"|secretar(?:y|ies)|ministers?|vice-\w+|directors?|deput\w+|ambassadors?|envoys?|diplomats?|diplomatic|heads?"
    r"|represent\w+"
    r"|managers?|presidents?|premiers?|mayor|governor|prosecutors?|organs?|organi[sz]ations?|attach\w+|councill?ors?"
    r"|mission|embassy|consul\w*|advisers?|advisors?|aides?|brass|rank|commissars?|chiefs?|committee|observers?|speakers"
    r"|lawmakers|legislators|parliamentarians|senators|negotiators|executives|businessmen|businesspeople"
)
_ARMY_NOUNS: Final = (
    r"servic\w+|soldiers|officers?|combatants|sailors|pilots|navymen|airmen|veterans|guards?|troops|corps|generals"
    r"|admirals|navy|army|shock|brigade\w*|paratroopers|gunners|crew\w*"
)
_WORK_NOUNS: Final = (
    r"workers?|farmers|teachers?|scientists?|technicians?|artistes?|artists|creators|journalists?|reporters|builders?"
    r"|laborers|labor|innovators|experts?|employees|trainees|doctors|nurses|players|coaches|athletes|writers|poets"
    r"|singers|dancers|actors|correspondents|editors|fishermen|miners|peasants|activists?|educationists|researchers?"
    r"|programmers|lecturers|professors|constructors|designers|medics|performers|band|troupe|ensemble|orchestra|chorus"
    r"|footballers|wrestlers|boxers|weavers|spinners|smelters|divers"
    r"|scholars|academicians|historians|archaeologists|jurists|lawyers|engineers|architects|specialists|intellectuals"
    r"|composers|conductors|announcers|instructors|entrepreneurs|drivers|housewives|volunteers|supporters|helpers"
    r"|sports(?:persons|men|people)|media\s?persons|pressmen|laureates|gymnasts|acrobats|authors"
)
_COMPANY_NOUNS: Final = (
    r"people|persons?|men|women|youths?|students?|school\w+|children|guests?|famil\w+|citizens|residents|compatriots"
    r"|personages|participants|party|group|squad|teams?|others|crowds?|entourage|winners?|hero\w*|merits?|merited"
    r"|dependents|bereaved|wife|wives|spouse|husband|daughter|son|masses|figures?|mourners|spectators|fans"
    r"|amateurs|enthusiasts|hobbyists|lovers"
    r"|companions|tourists"
    r"|visitors"
    r"|parents|graduates|pupils|inhabitants|villagers|priests|monks|believers|Buddhists|Christians|clergymen"
)
_TITLE_GOES_ON: Final = pattern(r"\s*of [^,]*⟦\d+⟧[^,]*(?:,|$)")
"""Behind a name: the rest of its title, which another name stands in ("⟦0⟧, vice-director | of ⟦1⟧ Museum, …")."""
_TITLE_LEFT = pattern(
    r"\s*(?:of|from|to|in|at|for|under) [^,;]*[,;](?: [A-Z]\w+(?=,| and\b),?)?| (?!along\b|together\b)[a-z-]+,(?= and )"
)
"""Behind a name: the rest of its title, which no grammar of posts read ("⟦0⟧ | of the Liberal Party, officials",
"⟦0⟧ | coordinator, and her party")."""
_TOLD_OF_HIM = pattern(
    r"\s*,? who [^;⟦]{3,160}?(?:, (?:and )?|,? and )"
    r"(?=(?:the |other )?(?:[\w'’-]+ ){0,4}?(?:officials|members|staff|vice-chairmen|teachers|workers|sportspersons)\b)"
)
"""Behind a name: a clause about him, and the list goes on ("⟦0⟧ | who chairs the union, and | officials")."""
_ON_ERRAND = pattern(
    r"\s*,? to (?:visit|attend|take part|participate|tour|study|hold|have|watch|pay)\b[^;⟦]*?(?:,| and|, and) "
    r"(?=(?:an?|the) (?:[\w'’-]+ ){0,6}?(?:delegation|group|team|party|mission|troupe)\b)"
)
"""Behind a name: why he travels, and the next delegation."""
_FIRM_LEFT = pattern(r"\s*,? (?:Co\.,? )?(?:Ltd|Inc|Corp)\b\.?[^,;⟦]*(?:, (?:and )?| and )")
"""Behind a name: the rest of a firm's name, of which a comma is part."""
_HIS_COMPANY: Final = re.compile(r"['’]s (?:party|entourage|suite|companions?)\b")
_WITHIN_NAME: Final = pattern(
    r"\b(?:of|after|for|(?<!call[ ])on|about|to|managed by) (?:(?:comrade|president|leader|general|generalissimo) )?$",
    flags=re.I,
)
"""Before a name that is part of something else's: "the Society for the Study of the Works of ⟦0⟧", "families of ⟦1⟧",
"the palace named after ⟦2⟧". He who bears it takes no part."""
_AS_HEAD_LEFT = pattern(
    r"\s*,? as (?:(?:its|the|their) )?(?:head|leader|chief)(?: (?:delegate|representative|of the delegation))?"
    r"(?:,? and |, |\s*$)"
)
"""Behind a name: that he heads those told of before it ("a delegation with ⟦0⟧ | as its head and …")."""
_LEFT_OF_HIM: Final = (_AS_HEAD_LEFT, _FIRM_LEFT, _TITLE_LEFT, _TOLD_OF_HIM, _ON_ERRAND)
_OWNS: Final = re.compile(r"['’]s\b(?! (?:party|entourage|suite|company|delegation)\b)|['’](?= [A-Za-z])")
_INSTITUTION: Final = re.compile(r"(?: [A-Z][\w’'-]+){1,4}")
_NOT_GROUP: Final = pattern(
    r"(?:both|respectively|who|when|while|after|before|as (?:an?|the)|of the|from the|in the|on the|by the|at the"
    r"|concurrently|there|also|here)\b(?!.*\b(?:officials|members)\b)"
    r"|(?:of|from|for|by|to|in|at(?! least\b)|on|with)\s",
    flags=re.I,
)


@dataclass(slots=True)
class GroupPiece:
    """Plain text in a roster, as skeleton offsets."""

    start: int
    end: int
    text: str
    before: Mention | None = None
    """Who is named last before it in the same list."""
    head: Mention | None = None
    """Who leads it ("a delegation headed by ⟦0⟧")."""


class RosterReader:
    """Splits rosters; `posts_of` reads the posts that a group's words name ("members of the committee")."""

    def __init__(self, lexicon: Lexicon, posts_of: Callable[[str], tuple[str, ...]]) -> None:
        self._posts_of = posts_of
        self._lexicon = lexicon
        state = re.escape(lexicon.state)
        self.people_nouns = "|".join(
            [_OFFICE_NOUNS, _ARMY_NOUNS, _WORK_NOUNS, _COMPANY_NOUNS, lexicon.events.compatriots,
             f"{lexicon.capital}ites"]
        )
        """Regex source of a noun for people or for a company of people."""
        self.people_noun = compiled(rf"\b(?:{self.people_nouns})\b", re.I)
        self._leader_alone = pattern(rf"(?:[Tt]he )?(?:respected |great |dear )*{phrases(lexicon.events.own_titles)}\b")
        self._of_body = pattern(rf"\b(?:of|from) (?P<the>the\s+)?(?P<name>(?:{state}\s+)?[A-Z].*)$")
        self._has_article = pattern(rf"\b{phrases(lexicon.with_article)}$")
        self._owned = pattern(rf"^{state} (.+)$")
        self._its = pattern(rf"^{state}['’]s (?=[A-Z])")
        self._ministry = pattern(rf"Ministry of (?!(?:the\s)?{state}$)(?:the\s)?(.+?)(?: of the {state})?$")

    def roster(self, view: SentenceView, start: int, end: int) -> tuple[list[Mention], list[GroupPiece]]:
        """People and unnamed groups of skeleton[start:end]; the head of a delegation gets its body as his post's."""
        skeleton = view.skeleton
        people: list[Mention] = []
        groups: list[GroupPiece] = []
        position = start
        members = ""
        run: list[Mention] = []
        told_of, of_kin, behind = False, False, start
        titles: tuple[str, ...] = ()
        left = 0
        for m in _MARK.finditer(skeleton, start, end):
            passed = told_of and (
                _ONLY_JOINED.fullmatch(skeleton, behind, m.start()) is not None
                or (of_kin and _NEXT_COMPANY.search(skeleton, behind, m.start()) is None)
            )
            told_of = passed or _OF_SOMEBODY.search(skeleton, max(start, m.start() - 40), m.start()) is not None
            kin = _FAMILIES.search(skeleton, max(start, m.start() - 60), m.start())
            of_kin = (passed and of_kin) or kin is not None
            met_once = skeleton.endswith(_BEFORE_MET, start, m.start()) and (
                _MET_ONCE.search(skeleton, max(start, m.start() - _CLAUSE), m.start()) is not None
            )
            told_of = told_of or of_kin or met_once
            behind = m.end()
            if passed or met_once or self._within_name(skeleton, position, m):
                continue  # "families of ⟦0⟧ and ⟦1⟧"
            counted = _COUNTED.search(skeleton, position, m.start())
            if counted is not None:
                titles, left = self._posts_of(counted.group("of")), _COUNT[counted.group("n").lower()]
            organisation = self._piece(skeleton, position, counted.start() if counted else m.start(), groups, people)
            mention = view.mentions[int(m.group()[1:-1])]
            if told_of:
                position = m.end()
                continue
            if organisation:
                self._fill_open(mention, view.plain(organisation))
                if groups and groups[-1].text == organisation:
                    groups[-1].head = mention
            between = skeleton[position : m.start()]
            self._members_too(between, run)
            if position == start:
                members = _membership(between, groups)
            elif members:
                members = _membership(between, groups) or (members if _ONLY_JOINED.fullmatch(between) else "")
            if members:
                mention.posts += [p for p in self._posts_of(members) if p not in mention.posts]
            if left:
                mention.posts += [p for p in titles if p not in mention.posts]
                left -= 1
            run = [*run, mention] if _ONLY_JOINED.fullmatch(between) else [mention]
            people.append(mention)
            position = m.end()
        self._piece(skeleton, position, end, groups, people)
        self._members_too(skeleton[position:end], run)
        return people, groups

    def _members_too(self, behind: str, run: list[Mention]) -> None:
        """ "A, B and other members of X": A and B are members of X."""
        others = _OTHER_MEMBERS.match(behind) if " other members of " in behind else None
        posts = self._posts_of(f"member of the {others.group('b')}") if others else ()
        for mention in run if posts else ():
            mention.posts += [p for p in posts if p not in mention.posts]

    def _within_name(self, skeleton: str, position: int, mark: re.Match[str]) -> bool:
        """Whether the name at a mark is part of an organisation's, a work's or a relative's description."""
        if mark.start() > position and _WITHIN_NAME.search(skeleton, position, mark.start()):
            return True
        if _OWNS.match(skeleton, mark.end()):
            return True
        behind = _INSTITUTION.match(skeleton, mark.end())
        if behind is None:
            return False
        words, lexicon = behind.group().split(), self._lexicon
        return not (lexicon.body_words.isdisjoint(words) and lexicon.institution_after_name.isdisjoint(words))

    def _piece(
        self, skeleton: str, start: int, end: int, groups: list[GroupPiece], people: list[Mention]
    ) -> str:
        """Add the group between two marks, if there is one; gives its words where the next mention heads it."""
        text = skeleton[start:end]
        led = _LED_BY.search(text) or (_WITH.search(text) if _AS_ITS_HEAD.match(skeleton, end) else None)
        if led:
            text = text[: led.start()]
            end = start + led.start()
        lead = _TITLE_GOES_ON.match(text)
        if people and lead is None:
            lead = next((m for left in _LEFT_OF_HIM if (m := left.match(text)) is not None), None)
            if lead is None and _HIS_COMPANY.match(text) is not None:
                start = skeleton.rindex("⟦", 0, start)
                text = skeleton[start:end]
        if lead:
            start += lead.end()
            text = text[lead.end() :]
        lead = _JOIN.match(text)
        if lead:
            start += lead.end()
            text = text[lead.end() :]
        while (tail := _JOIN.search(text)) is not None and tail.start() > 0:
            text = text[: tail.start()]
        text = text.rstrip(" ,;.")
        if skeleton.startswith(" ⟦", start + len(text)) and end < len(skeleton):
            return text if led else ""  # "senior officials of the party and army organs A, B": their title, not a group
        if self._leader_alone.match(text):
            return ""
        if people and (of := _OTHERS_OF.match(text)) and people[-1].open_roles:
            self._fill_as_others(people[-1], of.group("b"))
        if len(text) > 3 and self.people_noun.search(text) and not _NOT_GROUP.match(text):
            groups.append(GroupPiece(start, start + len(text), text, people[-1] if people else None))
        return text if led else ""

    def _fill_as_others(self, mention: Mention, body: str) -> None:
        """ "Minister A and other officials of the Ministry of X" makes A its minister."""
        ministry = self._ministry.match(body.removeprefix("the "))
        for role in list(mention.open_roles):
            of = ministry.group(1) if ministry and role.endswith("minister") else body
            posts = self._posts_of(f"{role} of {of}")
            if posts:
                mention.posts += [p for p in posts if p not in mention.posts]
                mention.open_roles.remove(role)

    def _fill_open(self, mention: Mention, organisation: str) -> None:
        """ "delegation of the Ministry of X headed by Minister A" makes A minister of X."""
        last = list(_COMPANY.finditer(organisation))
        body = self._of_body.search(organisation, last[-1].start() if last else 0)
        body = body or self._institution_of(organisation)
        for_field = [p for p in mention.posts if " for " in p and " of " not in p]  # "its Secretary for X"
        if not mention.open_roles and not for_field:
            return
        if body is None:
            self._fill_with_noun(mention, organisation)
            return
        name = self._its.sub("", body["name"].strip(" ,"))
        name = name if name.endswith("U.S.") else name.strip(".")
        owned = self._owned.match(name) is not None
        name = self._owned.sub(rf"\1 of the {self._lexicon.state}", name)
        ministry = self._ministry.search(name)
        country = self._lexicon.country_of.get(name.partition(" ")[0], "") if ministry else ""
        the = "the " if body["the"] or owned or self._has_article.search(name.split(" of ")[0]) else ""
        for post in for_field:
            mention.posts[mention.posts.index(post)] = f"{post} of {the}{name}"
        for role in mention.open_roles:
            of = ministry.group(1) if ministry and role.endswith("minister") else f"{the}{name}"
            of += f" of {country}" if of != f"{the}{name}" and country else ""
            post = f"{role} of {of}"
            owned = f"{self._lexicon.state}'s " in post.replace("’", "'")
            mention.posts += (self._posts_of(post) if owned else ()) or [post]
        mention.open_roles = []

    def _fill_with_noun(self, mention: Mention, organisation: str) -> None:
        """ "the delegation of the party led by its President A", "the CODE delegation led by …": which that is, the
        report tells elsewhere."""
        noun, code = _OF_A_NOUN.search(organisation), _DELEGATION_OF_CODE.search(organisation)
        if noun is not None and (noun["noun"] != "party" or not mention.native):
            of = noun["noun"].title() if noun["noun"] == "party" else noun["noun"]
        elif code is not None and code["code"] not in self._lexicon.names_of_states:
            of = code["code"]
        else:
            return
        mention.posts += [f"{role} of the {of}" for role in mention.open_roles]
        mention.open_roles = []

    def _institution_of(self, organisation: str) -> re.Match[str] | None:
        """ "the Moran School | delegation", "the Evening Daily | delegation": an institution's own, no state's."""
        body = _INSTITUTIONS_COMPANY.match(organisation)
        words = body["name"].split() if body is not None else []
        lexicon = self._lexicon
        if words[-1:] == [lexicon.events.nationality]:
            return None  # "a North Korean | delegation"
        if len(words) < _TWO_WORDS or not ({*words} - {lexicon.capital}).isdisjoint(lexicon.names_of_states):
            return None
        return body if words[-1] in lexicon.institution_after_name or words[-1] in lexicon.body_words else None


def _membership(text: str, groups: list[GroupPiece]) -> str:
    """ "members of the committee, including | A, B": those named are members; the group is named, not unnamed."""
    m = _INCLUDING.match(text.strip())
    if m is None:
        return ""
    if groups:
        groups.pop()
    return m.group("g")
