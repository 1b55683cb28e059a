"""Participation frames that only the general press words so: who was at somebody's side.

"flanked by his generals", "with his daughter in tow", "alongside his premier", "⟦0⟧ watched the drill beside him",
"as generals looked on". What an agency says in a list, the press says in passing, of the unnamed too.
"""

from __future__ import annotations

from functools import cache

from partystate.reading.en.participation.company import NOT_ON_LIST
from partystate.reading.en.participation.frames_behind import NOT_THEN
from partystate.reading.en.participation.on_the_platform import platform_frames
from partystate.reading.en.participation.onlookers import onlooker_frames
from partystate.reading.en.participation.processions import procession_frames
from partystate.reading.en.participation.slots import Frame, Slot
from partystate.reading.guards import GuardedSet, guarded
from partystate.reading.patterns import MARK, MARKS, WEEKDAY, pattern
from partystate.reading.report import Capacity

_KIN = r"(?:daughters?|sons?|wife|husband|sister|brother|aunt|uncle|niece|nephew|children|family|siblings?)"
_PEOPLE = (
    r"(?:officials|aides|generals|commanders|officers|cadres|bureaucrats|ministers|advisers|lieutenants|deputies|guards"
    r"|bodyguards|brass|entourage|figures|leaders|scientists|engineers|diplomats|soldiers|troops|members"
    r"|secretaries|chiefs)"
)
_CALLED = (
    r"(?:(?:(?:[A-Z][a-z]+(?:n|se|sh|i)|US|U․S․|former|ruling|party|senior|top|veteran|deputy|state|government|army"
    r"|military|foreign|defen[cs]e|security|propaganda|economic|nuclear|missile|right-hand|close|longtime) ){1,4}?"
    r"|(?:(?:former|retired|veteran|an?|the|[A-Z][\w․’'-]*|of|[a-z]+ball|[a-z-]+) ){0,6}?"
    r"(?:player|star|superstar|wrestler|boxer|footballer|champion|coach|singer|actor|pastor|evangelist|astronaut"
    r"|cosmonaut|businessman|tycoon|lawmaker|senator|governor|envoy|diplomat) )"
)
"""What the press calls somebody, where it is not read as his title ("Chinese ruling | ⟦1⟧")."""
_NAMED = rf"(?:{_CALLED})?{MARK}(?!['’]s)"
_SOMEBODY = (
    rf"(?:{_NAMED}|(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our|five|[Ss]everal|[Oo]ther"
    rf"|[Ss]ome|[Tt]op|[Ss]enior|high-ranking|party|military|dozens of) )"
    rf"(?:[\w’'-]+ ){{0,5}}?(?:{_KIN}|{_PEOPLE})|(?:[\w-]+ ){{0,3}}?{_PEOPLE}|others"
    rf"|(?:(?:young|younger|elder|eldest|teenage|little) )?{_KIN}(?![\w ]* of\b))"
)
_INCLUDING = rf"(?:,? (?:including|such as|among them) (?:(?:his|her) (?:[\w-]+ ){{0,3}}?{_KIN},? )?{_NAMED})?"
_LIST = (
    rf"{_SOMEBODY}{_INCLUDING}(?:,? (?:who is )?(?:believed|said|thought|known) to be (?:called|named) {MARK})?"
    rf"(?:(?:,? and|,|,? as well as) {_SOMEBODY}){{0,8}}{_INCLUDING}"
)
_BESIDE = r"(?:between|next to|beside|alongside|to the (?:left|right) of)"
_SITTING = r"(?:[Ss]at|[Ss]itting|[Ss]eated|[Ss]tood|[Ss]tanding)"
_AT_WORK = (
    r"(?:standing|sitting|seated|walking|watching|looking on|taking notes|following|posing|applauding|clapping|smiling"
    r"|holding)"
)
"""What those at somebody's side are seen doing."""
_END = (
    rf"(?=,|[.;]|\s*$| (?:on|at|in|to|for|during|as|when|while|who|which|from|after|before|last|late|early|over|by"
    rf"|and) | {WEEKDAY}| \()"
)
_HIM = rf"(?:him|her|them|{MARK}(?!['’]s)|(?:his|her) (?:father|brother|husband|uncle|boss))"
_SIDE = (
    r"(?:in tow|(?:at|by) (?:his|her) sides?|beside (?:him|her)|behind (?:him|her)|alongside (?:him|her)|alongside"
    r"|next to (?:him|her)"
    r"|(?:following|trailing|walking|standing|sitting)(?: close)?(?: along)?(?: behind)?|looking on|watching on"
    r"|taking notes|in attendance|present|around (?:him|her))"
)
_NAMES = rf"(?:{MARK}(?:(?:[,;]? and|[,;]|,? as well as) (?:(?!and\b)[\w’'.-]+ ){{0,5}}?{MARK})*)"
"""Names, each with what is not read as his title ("⟦0⟧, Unification ⟦1⟧ and ⟦2⟧")."""
_TITLED = r"(?:, (?:(?:an?|the|who) )?[a-z][^,.;⟦]{2,60}(?=,))?"
"""What the press says of somebody behind his name, where it is not read as his post."""
_NAMES_TITLED = (
    rf"(?:{MARK}{_TITLED}(?:(?:,? and|,|,? as well as) (?:(?!and\b)[\w’'.-]+ ){{0,5}}?{MARK}{_TITLED})*)"
)
_LEADER = rf"(?:{_HIM}|the (?:[A-Z]\w+ ){{0,2}}(?:young )?(?:leader|ruler|dictator))"
_SEEN = r"(?:seen(?! as\b)|pictured|shown|spotted|photographed|visible)"
_ONE_OF = r"(?:was|were|is|are) (?:also )?(?:among|part of|one of|some of)(?: (?:the|those|many|several))?"
_EVENT = (
    r"(?:meeting|talks|ceremony|parade|concert|performance|show|banquet|dinner|reception|event|funeral|session|rally"
    r"|gathering|unveiling|launch|test|drill|congress|conference|plenum|party)"
)
_THERE = (
    rf"(?:(?:who|that) (?:also )?(?:attended|took part|participated|joined|watched|were present|were seen)"
    rf"|attending|present"
    rf"|in attendance|on hand|taking part|participating|attendees|participants|guests|invitees"
    rf"|(?:at|in) (?:the|this|that|{WEEKDAY}['’]s) (?:[\w-]+ ){{0,3}}?{_EVENT})\b"
)
_SOME_WORDS = (
    r"(?: [^.;⟦,]{0,100}?|(?: [\w’'-]+){1,2}(?:, [\w’'-]+){1,3},? and(?: [\w’'-]+){1,3}?)?"
)
"""What the named are some of: "the senior officials", "the party, cabinet and ministry officials"."""
_TALKS = "talks summit meeting meetings negotiations discussions consultations dialogue dinner lunch".split()
_NO_TALKS = "".join(rf"(?<!{noun})" for noun in _TALKS)
""" "arrived for talks | with ⟦1⟧": he is to be met there."""
_PICTURES = r"(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|[Ff]ootage|[Vv]ideos?|television|TV|broadcaster|media)"
_AT_IT = r"(?:there|present|in attendance|on hand)\b"

@cache
def _frames() -> tuple[tuple[Frame, ...], GuardedSet]:
    """The frames, with what guards them: built when the first report of the press is read."""
    frames = (
        *procession_frames(), *platform_frames(), *onlooker_frames(),
        Frame(
            "accompanied",
            guarded(
                rf"{NOT_ON_LIST}\b(?:[Ff]lanked|[Ss]urrounded|[Ee]scorted|[Tt]railed|[Ff]ollowed|[Aa]ccompanied|[Jj]oined"
                r"|[Ss]hadowed) "
                rf"(?:on (?:the|his|her) \w+ )?by (?P<slot>{_LIST}){_END}"
            ),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(
                r"\b(?:[Tt]ogether with|[Aa]long with|[Aa]longside|[Ii]n the company of|side by side with"
                r"|(?:arm in arm|hand in hand) with"
                rf"|next to|beside) (?P<slot>{_LIST}){_END}"
            ),
            exhaustive=True,
        ),
        Frame("accompanied", guarded(rf"\b[Ww]ith (?P<slot>{_LIST}) {_SIDE}\b"), exhaustive=True),
        Frame(
            "accompanied",
            guarded(rf"\b{_PICTURES}\b[^.;⟦]{{0,60}}? (?:showed|shows|show) (?P<slot>{_LIST}) {_SIDE}"),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(
                rf"(?P<slot>{_NAMES_TITLED}),? (?:was|were|could be|can be) (?:also )?{_SEEN} (?:[a-z]+ing )?",
                rf"(?:{_BESIDE}|behind|near|close to|around|with|at the side of) {_LEADER}",
            ),
        ),
        Frame(
            "attended",
            guarded(
                rf"(?P<slot>{_NAMES_TITLED}),? (?:was|were|could be|can be) (?:also )?{_SEEN} (?:[a-z]+ing )?",
                r"(?:at|in|among|inside) the (?:[\w-]+ ){0,3}?(?:site|venue|hall|stands|audience|crowd|stadium"
                r"|theat(?:re|er)"
                rf"|arena|scene|spectators|{_EVENT})\b",
            ),
        ),
        Frame(
            "attended",
            guarded(rf"(?P<slot>{_NAMES_TITLED}),? (?:also )?(?:sat|were seated|was seated|were sitting|was sitting"
                rf"|stood|were standing"
                rf"|was standing) (?:nearby|close by|in the (?:front row|stands|audience|same row))\b"),
        ),
        Frame(
            "attended",
            guarded(
                rf"(?P<slot>{_NAMES})(?:, [^,.;⟦]{{3,60}}(?:⟦\d+⟧)?,|,)? (?:(?:was|were|could be|can be) (?:also )?",
                rf"(?:seen|visible|spotted|pictured)|also appeared) (?:in|on) (?:[\w-]+ ){{0,2}}?{_PICTURES}",
            ),
        ),
        Frame(
            "accompanied",
            guarded(
                rf"\b(?:visited|visits|toured|tours|inspected|attended|watched|observed|went|arriv(?:ed|ing)|walking|walked|rode"
                rf"|pictured|seen)\b[^.;]{{0,140}}?{_NO_TALKS} with "
                rf"(?P<slot>(?:{_NAMED}|(?:his|her) (?:[\w’'-]+ ){{0,4}}?{_KIN}|(?:(?:top|senior|high-ranking|party"
                rf"|military|other|two|three|four) )*(?:[\w’'-]+ ){{0,3}}?{_PEOPLE}){_INCLUDING}"
                rf"(?:(?:,? and|,) {_SOMEBODY}){{0,8}}){_END}"
            ),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(
                rf"⟦\d+⟧,? (?:and|with|along with|together with|alongside) (?P<slot>(?:his"
                rf"|her) (?:[\w’'-]+ ){{0,3}}?{_KIN}"
                rf"(?: and (?:[a-z]+ ){{0,2}}?{_KIN})?) "
                r"(?:(?:also )?(?:attend|watch|visit|tour|oversaw|oversee|observ|inspect|arriv|enjoy|took part)\w*"
                r"|(?:on|at) )"
            ),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(rf"\b(?:overseen|watched|attended|observed|inspected|visited|guided) by [^.;⟦]{{0,60}}?⟦\d+⟧,? and "
                    rf"(?P<slot>(?:his|her) (?:[\w’'-]+ ){{0,3}}?{_KIN})(?=[,.]|\s*$)"),
            exhaustive=True,
        ),
        Frame("accompanied", guarded(rf"\b(?:took|brought|brings|takes) (?P<slot>(?:his|her) (?:[\w-]+ ){{0,3}}?{_KIN})"
            rf"(?: along)? to\b"), exhaustive=True),
        Frame(
            "accompanied",
            guarded(
                rf"(?P<slot>{_LIST}),? (?:also )?",
                core=rf"(?:observed|watched|stood|sat|knelt|walked|(?:was|were|could be"
                rf"|can be) (?:seen|pictured|shown|photographed|spotted)"
                rf"|appeared|looked on|attended|travel\w+|went along|(?:are|were|is"
                rf"|was) (?:also )?travell?ing)\b[^.;⟦]{{0,70}}? (?:(?:alongside|beside|behind|next to|by the side of"
                rf"|together with"
                rf"|along with|at the side of|with) {_HIM}|(?:by|at) (?:his|her) sides?)"
            ),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(
                r"\b(?:travell?ed|arrived|went|came|flew|left|departed|visited|toured)\b[^.;⟦]{0,60}? with ",
                rf"[^.;⟦]{{0,60}}?{_PEOPLE},? (?:including|such as|among them) (?P<slot>.+)",
            ),
            exhaustive=True,
        ),
        Frame("accompanied", guarded(rf"\bas (?P<slot>{_LIST}) (?:looked on|watched|stood by|took notes|scribbled"
            rf"|cheered|clapped|applauded)\b"), exhaustive=True),
        Frame(
            "accompanied",
            guarded(rf"(?P<slot>{MARKS})(?:,? both| all)?,? (?:took notes|looked on|stood by|listened|watched|applauded"
                rf"|clapped) as (?:he|she|{MARK})\b"),
        ),
        Frame("accompanied", guarded(rf"(?P<slot>{MARK}),? (?:was |were )?{_SITTING} {_BESIDE} ")),
        Frame("accompanied", guarded(
            rf"\b{_SITTING} {_BESIDE} (?:[^.;⟦]{{0,60}} )?(?P<slot>{_NAMED}(?:,? and {_NAMED})*)"
        )),
        Frame("accompanied", guarded(
            rf"\b(?:show(?:ed|s|ing)|pictured|captured) (?:(?:his|her) (?:[\w-]+ ){{0,3}}?{_KIN},?"
            rf" )?(?P<slot>{MARK}),? ",
            rf"{_AT_WORK}\b[^.;⟦]{{0,40}}? (?:behind|beside|next to|alongside|near|with) {_HIM}",
        )),
        Frame("accompanied", guarded(
            r"(?P<slot>⟦\d+⟧)(?:, [^,;.⟦]{3,50},|,)? (?:was|were|could be|can be) (?:also )?"
            rf"(?:seen|pictured|spotted|shown|photographed) {_AT_WORK}\b"
        )),
        Frame(
            "accompanied",
            guarded(
                rf"\b(?:[Jj]oining|[Aa]ccompanying|[Ff]lanking|[Bb]eside|[Nn]ext to|[Aa]longside|[Bb]ehind"
                rf"|[Aa]t the side of) (?:him|her|{MARK})(?: [^,;.⟦]{{3,60}}?)? (?:were|was) (?P<slot>.+)"
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                r"^(?P<slot>[A-Z0-9][^.;⟦]{3,90}?) (?:are|were|is) (?:taking part|participating|gathered|attending)\b"
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                r"^(?P<slot>(?!It\b|He\b|She\b|They\b)[A-Z][^.;⟦]{3,110}?) (?:also )?(?:appeared|turned up"
                r"|showed up|looked on"
                r"|(?:was|were) (?:also )?(?:seen|spotted)) (?:at|for|during) ",
                rf"(?:the|this|that|{WEEKDAY}['’]s) (?:[\w-]+ ){{0,3}}?{_EVENT}\b",
            ),
            exhaustive=True,
        ),
        Frame("presided", guarded(rf"\bwith (?:(?!and\b)[\w’'-]+ ){{0,4}}?(?P<slot>{MARK}) (?:presiding|in the chair"
            rf"|chairing)\b")),
        Frame("attended", guarded(
            rf"(?P<slot>{MARK})(?:, [^,;.⟦]{{3,60}},|,)? (?:also )?(?:appeared|stood|was seen|waved|looked on"
            rf"|saluted)\b[^.;⟦]{{0,30}}? (?:on|from|at) ",
            r"(?:an?|the) (?:[\w-]+ ){0,2}?(?:platform|podium|balcony|rostrum|stage|reviewing stand)\b",
        )),
        Frame("presided", guarded(
            rf"(?P<slot>{MARK}), who (?:also )?(?:presided over|chaired)\b(?! [^.;,⟦]{{3,40}}committee\b)"
        )),
        Frame("presided", guarded(rf"\b(?:chairmanship|presidency) of (?:(?!and\b)[\w’'-]+ ){{0,4}}?(?P<slot>{MARK})")),
        Frame(
            "received",
            guarded(
                rf"{NOT_THEN}\b(?:was|were) (?:(?:also|later|then) )?"
                rf"(?:shown (?:a)?round|met|greeted|welcomed|received|guided"
                rf"|briefed)(?: (?:there|upon arrival|on arrival"
                rf"|(?:at|in) [^,.;⟦]{{3,60}}?))? by (?:{MARK}['’]s (?:[\w-]+ ){{0,4}}?[\w-]+,"
                rf" )?(?P<slot>(?:(?!and\b)[\w’'-]+ ){{0,6}}?{MARKS}(?:,? and (?:"
                rf"(?!and\b)[\w’'-]+ ){{0,6}}?{MARK})*)"
            ),
        ),
        Frame("received", guarded(
            rf"(?P<slot>{_NAMES}),? (?:met|greeted|welcomed) (?:him|her|them|{MARK}) (?:[\w-]+ )?",
            r"(?:at|on) (?:the|an?) (?:[\w’'-]+ ){0,4}?(?:airport|station|terminal|border|platform|tarmac)\b",
        )),
        Frame("attended", guarded(rf"\battended by (?:(?!and\b)[\w’'-]+ ){{0,6}}?(?P<slot>{MARKS})")),
        Frame(
            "attended",
            guarded(
                rf"\b(?:listed|named|identified|counted) (?:[\w-]+ ){{0,3}}?(?P<slot>{MARKS}(?:,? and (?:[\w’'-]+ "
                rf"){{0,4}}?{MARKS})*) (?:as|among) (?:being )?(?:among )?(?:those |the )?(?:present|participants"
                rf"|attendees|attending)"
            ),
        ),
        Frame("attended", guarded(
            rf"(?P<slot>{_NAMES})(?:, (?:who|an?|the) [^;.⟦]{{3,120}},|,)? also ",
            r"(?:paid (?:\w+ )?(?:tribute|respects|homage)|bowed|laid (?:a )?(?:wreaths?|flowers)|was on hand)\b",
        )),
        Frame(
            "accompanied",
            guarded(r"^(?:The )?[Oo]ther (?:senior |top )?(?:officials|members|aides)(?: (?:of|in|on) (?:his|the) ",
                    r"(?:entourage|delegation|party|trip))? (?:included|include|were|are) (?P<slot>.+)"),
            exhaustive=True,
        ),
        Frame("spoke", guarded(
            r"\b[Ii]n (?:an?|his|her) (?:[\w-]+ ){0,3}?(?:speech|address|remarks|eulogy) at (?:the|this|that) ",
            rf"(?:[\w-]+ ){{0,2}}?{_EVENT}, (?:[\w’'-]+ ){{0,4}}?(?P<slot>{MARK}),? [a-z]+ed\b",
        )),
        Frame("spoke", guarded(rf"(?P<slot>{MARK}),? (?:also )?(?:told|addressed|said to) (?:the )?(?:crowd|gathering"
            rf"|rally|audience|participants|troops|soldiers|delegates|meeting|ceremony)\b")),
        Frame("attended", guarded(rf"(?P<slot>{_NAMES}),? {_ONE_OF}{_SOME_WORDS} {_THERE}")),
        Frame("accompanied", guarded(
            rf"(?P<slot>{_NAMES}),? (?:(?:also|has|have|had) )*accompanied (?:[\w'’-]+ ){{1,5}}{MARK}(?!['’]s)"
        )),
        Frame(
            "accompanied",
            guarded(
                rf"(?P<slot>{_NAMES}),? {_ONE_OF}{_SOME_WORDS} ",
                rf"(?:(?:who )?(?:also )?(?:accompanied|accompanying|travell?ing with|who travell?ed with|joined)"
                rf"|in (?:his|{MARK}['’]s) (?:entourage|delegation|party|retinue))\b",
            ),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(
                rf"(?P<slot>{_LIST}),? (?:also )?(?:joined {_HIM}|(?:went|tagged|came) along(?: with {_HIM})?) ",
                r"(?:on|for|during|in|at) (?:the|his|her|an?|this) (?:[\w-]+ ){0,4}?"
                r"(?:trip|visit|tour|inspection|outing|walk|journey|game|match|concert|performance|show|gala|parade"
                r"|drills?|exercises?|launch|test)\b",
            ),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(
                rf"(?P<slot>{_LIST}),? (?:was|were) (?:also )?(?:seen|pictured|spotted|shown|photographed) ",
                r"(?:getting|stepping|coming|climbing) (?:off|on|onto|aboard|out of|down from) (?:the|his) "
                r"(?:[\w-]+ ){0,3}?(?:train|plane|jet|aircraft)\b",
            ),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(
                rf"(?P<slot>{_LIST}),? (?:was|were) (?:also )?(?:(?:seen|pictured|spotted) )?",
                rf"(?:at|by) {MARK}['’]s sides?\b",
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                r"\b(?:attending|who (?:also )?attended|present at|taking part in) (?:the|this|that) ",
                rf"(?:[\w-]+ ){{0,3}}?{_EVENT}(?: (?:on )?{WEEKDAY})? (?:included|include|were|are) (?P<slot>.+)",
            ),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(
                rf"{MARK},? and (?:his|her) (?:[\w-]+ )?{_KIN},? (?:[\w-]+ ){{0,3}}?(?P<slot>{MARK}),? "
                r"(?:were |was |are |is )?",
                r"(?:attend|watch|visit|enjoy|tour|took part|inspect|arriv|appear|shown|seen|greeted|paid|laid"
                r"|bowed|took|sitting|seated|dining|smiling|standing|walking|waving|clapping|applauding"
                r"|went|made|observed|entered|hosted|welcomed)",
            ),
        ),
        Frame("accompanied", guarded(rf"\b[Hh](?:is|er) {_KIN},? (?P<slot>{MARK}),? was (?:also )?{_AT_IT}")),
        Frame("attended", guarded(rf"(?P<slot>{_NAMES}),? (?:was|were) (?:also )?{_AT_IT}")),
        Frame("attended", guarded(
            rf"(?P<slot>{_NAMES})(?:, [^;.⟦]{{3,90}},|,)? (?:also )?",
            r"(?:sat in|were sitting in|was sitting in) on (?:the|their|both|all) (?:[\w-]+ ){0,3}?(?:talks"
            r"|summits?|meetings?|sessions?)\b",
        )),
    )
    return frames, GuardedSet([frame.pattern for frame in frames])


_OF_A_YEAR = pattern(r"\bin (?:19|20)\d\d\b")
_NOT_THERE = pattern(r"\b(?:not|never|n[’']t|absent|missing|without|instead of|unlike|replac\w+)\b[^.;⟦]{0,40}$")
_BEFORE = 60
"""Characters before a frame in which it may be denied."""
_YET_TO_BE = pattern(
    r"\b(?:will|would|may|might|(?:is|are|was|were) (?:widely )?(?:expected|scheduled|due|set|likely"
    r"|believed to be planning)"
    r"|plans|planned|hopes|wants) (?:to )?(?:[a-z]+ly )?(?:meet|attend|visit|hold|travel|join|watch|tour|host"
    r"|receive|fly|have)\b"
    r"[^;.]*$"
)
"""Before a frame: what is only foreseen ("is expected to meet ⟦1⟧, along with senior officials")."""


def press_slots(skeleton: str) -> list[Slot]:
    """The filled frames of one sentence of the press."""
    found: list[Slot] = []
    frames, guards = _frames()
    for k in guards.candidates(skeleton):
        frame = frames[k]
        for m in frame.pattern.finditer(skeleton):
            if _NOT_THERE.search(skeleton, max(0, m.start() - _BEFORE), m.start("slot")):
                continue
            if _YET_TO_BE.search(skeleton, 0, m.start("slot")) is not None:
                continue
            if _OF_A_YEAR.search(skeleton, m.start(), m.start("slot")) is not None:
                continue  # "the plant that his father visited in 2009 with ⟦1⟧"
            capacity: Capacity = frame.capacity
            found.append(Slot(capacity, *m.span("slot"), exhaustive=frame.exhaustive))
    return found
