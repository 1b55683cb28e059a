"""Participation frames whose people stand behind the words that say how they took part ("Present there were …")."""

from __future__ import annotations

from partystate.reading.en.heads.clause import leader_title
from partystate.reading.en.participation.attendance import further_attendance, waiting_on_the_spot
from partystate.reading.en.participation.met_there import met_there
from partystate.reading.en.participation.parades import parade_frames
from partystate.reading.en.participation.slots import PLATFORM, Frame
from partystate.reading.en.participation.subjects import SUBJECTS
from partystate.reading.guards import guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import MARK, MARKS, phrases
from partystate.reading.report import Capacity


def _after(capacity: Capacity, *lead: str) -> Frame:
    """Frame whose slot follows the words ("Present there were | …")."""
    return Frame(capacity, guarded(*lead, r"\s*:? (?P<slot>.+)"))


_BE = r"(?:was|were|is|are)"
_HIM = rf"(?:him|her|them|{MARK})"
_STATE_OF_MIND = (
    r"(?! (?:\w+ly )?(?:full|filled|overwhelmed|overcome|excited|wrapped|bursting|seething|moved|convinced"
    r"|unanimous|(?:(?:an?|the|many|various) )?(?:[\w-]+ ){0,2}?(?:wreaths?|floral|bouquets?|flags|portraits?|photos"
    r"|slogans|letters|messages|posters?|paintings?|pictures?|books?|exhibits|pots|potted|goods|products"
    r"|handicrafts?))\b)"
)
"""Behind "were": what tells how the participants felt, and not who they were."""
_PEOPLE_AHEAD = (
    r"(?= [^.;\"“]{0,120}?(?:delegation|group|team|troupe|families|family|officials|representatives|scientists|teachers"
    r"|members|⟦))"
)
"""Behind "They included": people, and not the numbers of a show or the events of a contest."""
_THERE = (
    r"(?: (?:there|here|also|at it|in it|at (?:the |his |its |an? |(?=[A-Z]))[^,;⟦]{0,100}?"
    r"|in (?:the|it)\b[^,;⟦]{0,60}?"
    r"|at invitation|on (?:invitation|the occasion|hand|this occasion|the spot)|during [^,;⟦]{0,40}?|from [^,;⟦]{0,60}?"
    rf"|together with (?:him|her|them|{MARK}),?|as [^,;⟦]{{0,60}}?|to [^,;⟦]{{0,60}}?|by invitation"
    r"|(?:via|through|by) (?:an? |the )?(?:video|online|tele)[\w -]{0,30}?)){0,4}"
)
_PRESENT = (
    r"(?:(?<!at\s)[Pp]resent|[Aa]ttending|[Oo]n hand|[Ii]n attendance"
    r"|[Tt]aking part|[Pp]articipating|Participated|[Ss]een|[Ii]nvited"
    r"|[Gg]athered(?= (?:there|at|in|for)\b)|[Aa]lso (?:present|invited|attending|on hand)"
    r"|Also(?= at (?:the|it)\b)"
    r"|[Pp]articipants in (?:(?!\bthat\b)[^,;⟦]){0,40}?"
    r"|[Aa]mong (?:those|the (?:attendees|participants|guests|visitors))(?: (?:present|invited|attending|on hand))?)"
)
_HELD_AT = (
    r"(?:,(?: (?:which|that)(?: (?:was|were))?)? (?:held|given|arranged|hosted|organi[sz]ed|took place) "
    r"[^;⟦]{3,100}?,)?"
)
_AT_EVENT = (
    r"(?:(?:at|in) )?(?:(?:the|a|an|its|this|their) )?(?:[\w'’-]+ ){0,4}?(?:ceremon(?:y|ies)|rall(?:y|ies)"
    r"|(?:meeting|reception|banquet|performance|exhibition|seminar|conference|session|service|forum|contest)s?)"
    rf"(?: (?:for|of|to|in|on|at|held) [^,;⟦]{{1,140}}?)?(?: (?:together )?with (?:him|her|{MARK}),?)?"
)
NOT_THEN = (
    r"(?<!where[ ]he[ ])(?<!where[ ]she[ ])(?<!where[ ]they[ ])(?<!occasion[ ]he[ ])(?<!occasion[ ]she[ ])"
)
"""Regex source of what stands before "was received" where that is of another place or time."""
_GREETED = (
    NOT_THEN + r"\b(?:(?:was|were) (?:also |[a-z]+ly ){0,2}|(?<=,[ ])and (?:[a-z]+ly )?)"
    r"(?:greeted|received|met|welcomed)(?: and (?:guided|greeted|received|welcomed|escorted|briefed|shown round))?"
    r"(?: (?:there|at [^,⟦]{0,80}?|on the (?:spot|tarmac|runway|platform)"
    r"|on (?:(?:his|her|their) )?arrival|upon [^,⟦]{0,40}?|in [^,⟦]{0,60}?"
    r"|with [^,⟦]{0,40}?))* by"
)
_GREETING = (
    rf"\b(?:[Gg]reeting|[Rr]eceiving|[Ww]elcoming|[Mm]eeting) (?:him|her|them|it(?= at\b)|{MARK}|the \w+)"
    r"(?: and (?:his|her|the) [^.,;⟦]{3,60}?)?"
    rf"(?:,? (?:there|at [^,⟦]{{0,80}}?|on the spot|(?:on|from) [^,⟦]{{0,40}}?))* {_BE}"
    r"(?! (?:held|given|arranged|staged|conducted)\b)"
)
_OBSERVING = (
    rf"\b{_PRESENT}(?: (?:there|it|them|the (?:meeting|session|plenary meeting|conference)))?{_THERE}"
    r" as (?:an\s+)?observers?(?: in the video[\w ]*| through [^,⟦]{0,40}?| via [^,⟦]{0,40}?| there)?"
    rf" {_BE}"
)
_CAME_OUT = r"(?:appeared|arrived|came (?:out|to)|entered|took the|mounted|visited|toured|inspected)\b"
_TEACHER = r"father|mentor|teacher|leader|commander|[Mm]arshal"
"""Words for the leader, beside his titles: "in the presence of the kind-hearted father" tells of nobody else."""
_OFFICIALS = (
    r"(?:[Oo]fficials|[Ll]eaders|[Cc]ommanders|[Gg]enerals|[Cc]adres|[Ff]igures|[Mm]embers|[Aa]ides|[Mm]inisters)"
)
_WERE_THERE = (
    r"(?:oversaw|attended|watched|took part in|participated in|joined"
    r"|(?:was|were) (?:also\s+)?(?:present|on hand|there|in attendance|seen))"
)
_AUDIENCE = (
    r"(?:them|the (?:audiences?|spectators|participants|onlookers|attendants|attendees|guests|mourners|visitors))"
)
_FOREIGNERS = r"(?:foreigners|foreign (?:guests|visitors|mourners|participants|attendants|attendees|spectators))"
_WHO_CAME = r"(?: (?:at|in) [^,;⟦.]{3,80}?| (?:who|that) (?:(?:have|had|also) )?[a-z]+(?: [^,;⟦.]{2,60}?)?)?"
""" "among the visitors | who came there", "among the audience | at the theatre"."""
_CROWD_AHEAD = (
    r"(?= (?:(?!of\b)[\w'’-]+ ){0,5}?(?:people|citizens|students|servicepersons|personnel|soldiers|officials|workers"
    r"|youths?|miners|farmers|children|residents|mourners|spectators)\b)"
)
_HALL = (
    r"(?:[Pp]laza|[Ss]quare|[Hh]all|[Tt]heatre|[Tt]heater|[Ss]tadium|[Vv]enue|[Aa]uditorium|[Gg]ymnasium|[Cc]ourtyard"
    r"|[Ss]tands)"
)
_WATCHING = r"(?:[Ww]atching|[Ss]eeing|[Ee]njoying|[Aa]ppreciating)"


def frames_behind(lexicon: Lexicon) -> tuple[Frame, ...]:
    """The frames of the state media, in the order in which they are tried."""
    teacher = rf"{_TEACHER}|{phrases(lexicon.events.own_titles)}"
    guest = (
        r"the (?:(?:distinguished|honou?red|esteemed|high) (?:guests?|visitors?)"
        r"|(?:premier|president|delegation|guest)\w*)"
    )
    accompanied = rf"{_HIM}|the {leader_title(lexicon)}|{guest}"
    return (
        *waiting_on_the_spot(),
        _after(
            "attended",
            r"(?:^It|\b(?:[Tt]he|Its|An?) (?:[\w’'-]+ ){0,3}?(?:meeting|plenum|session|sitting|congress|conference"
            r"|rally|gathering|ceremony|reception|banquet|performance|seminar|event)(?: [^.;⟦]{3,80}?)?)",
            r" (?:was|were) (?:also )?joined by",
        ),
        *SUBJECTS,
        _after(
            "accompanied",
            r"\b(?:was|were|is) (?:(?:also|reportedly|again|being) )*accompanied",
            r"(?: (?:there|also|on [^,⟦]{0,40}?|during [^,⟦]{0,40}?))? by",
        ),
        _after("accompanied", rf"\b[Aa]lso accompanying {_HIM}(?: [^,⟦]{{0,40}}?)? {_BE}"),
        _after(
            "accompanied",
            rf"\b[Aa]ccompanying (?:{accompanied})(?: (?:there|on|at|in|during|were)?[^,⟦]{{0,60}}?)? {_BE}",
        ),
        _after(
            "accompanied",
            r"^(?:He|She) (?:(?:was(?: there)?(?: (?:together|along|in company))?(?= with (?:[^\s,;⟦]+,? ){0,8}?⟦)"
            r"|(?:went|came) there(?: (?:together|along))?|was in company) with|had with (?:him|her))",
        ),
        _after("accompanied", r"^(?:He|She) was (?:there )?in (?:the )?company of"),
        _after(
            "accompanied",
            rf"(?<!and[ ])(?:\b(?:[Hh]is|[Hh]er|[Tt]he (?:premier|president|minister|delegation)['’]s)|{MARK}['’]s) "
            r"(?:suite|entourage|party|retinue)(?: members)? (?:included|includes?|consist(?:s|ed)? of"
            r"|was made up of"
            r"|were(?! (?:\w+ly |also )?(?:[a-z]+ed|seen|sent|met|given|shown|present|there|here|on|in|at)\b))",
            _STATE_OF_MIND,
        ),
        _after("accompanied", r"\b(?:was|were) (?:also )?(?:joined|flanked)(?: (?:on|at|in|during) [^,⟦]{0,40}?)? by"),
        Frame(
            "accompanied",
            guarded(rf"^{MARK}, accompanied by (?P<slot>(?:{MARKS})?(?:,? and )?[^,⟦.]{{0,90}}?), [a-z]+(?:ed|ld|de) "),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(rf"\bwith (?P<slot>{MARKS})(?: in tow| (?:by|at) (?:his|her) side)\b"),
        ),
        _after("received", _GREETED),
        _after("received", _GREETING),
        _after("received", r"\b(?:[Aa]|[Tt]he) (?:[a-z]+ )?welcome was (?:given|accorded|extended) (?:to (?:him|her"
            r"|them|the [a-z ]+) )?"
               r"(?:(?:there|at [^,⟦]{0,80}?|on the spot) )?by"),
        _after(
            "received",
            r"\b(?:arrived|reached|dropped in)\b[^.;⟦]{2,80}?, (?:(?:also|\w+ly) ){0,2}",
            r"(?:greeted|welcomed|met|received)(?: (?:there|on the spot|at [^,.;⟦]{3,40}?))? by",
        ),
        Frame("attended", guarded(rf"\bafter receiving an? (?:[\w-]+ )?send-?off from (?P<slot>{MARKS})")),
        _after(
            "attended",
            r"\b(?:was|were) (?:(?:also|warmly) ){0,2}(?:seen off|sent off)(?: (?:at [^,⟦]{0,80}?))* by",
        ),
        Frame(
            "attended",
            guarded(
                rf"(?P<slot>{MARKS}(?:,? and (?:other )?(?:senior )?officials[^;⟦.]{{0,90}}?)?),? ",
                r"(?:(?:also|[a-z]+ly) ){0,2}saw (?:(?:him|her|them|the (?:[\w-]+ ){0,2}?(?:delegation|guests?",
                r"|innovators|party|players)) off\b|off (?:him|her|them|the (?:[\w-]+ ){0,3}?(?:delegation|guests?",
                r"|party|players|minister|envoy|president|premier))\b)",
            ),
            True,
        ),
        Frame(
            "attended",
            guarded(
                r"^(?P<slot>(?:[Oo]fficials|[Cc]itizens|[Cc]adres|[Ff]unctionaries|[Tt]eachers|[Pp]eople)\b",
                r"[^.;⟦]{0,200}?) ",
                r"(?:(?:also|[a-z]+ly) ){0,2}saw (?:him|her|them|the [a-z]+) off\b",
            ),
            exhaustive=True,
        ),
        _after("attended", rf"\b[Ss]eeing (?:him|her|them|{MARK}|the \w+) off(?: [^,⟦]{{0,60}}?)? {_BE}"),
        _after("observer", _OBSERVING),
        _after("observer", r"\b(?:[Oo]bservers(?: (?:at|of) (?:it|the [a-z -]{3,40}?))?"
            r"|[Ii]n the observers['’] seats) (?:were|included)"),
        _after("observer", r"\b(?:It|[Tt]he (?:[\w-]+ ){0,3}?(?:meeting|session|plenum"
            r"|conference)) was (?:also )?observed by"),
        _after("observer", rf"\b[Oo]bserving (?:it|the \w+(?: \w+)?) {_BE}"),
        _after(
            "attended",
            rf"\b{_PRESENT}(?: (?:there|it|them|the (?:\w+ ){{1,3}}))?{_THERE}{_HELD_AT}\s*\b{_BE}(?: also)?",
            _STATE_OF_MIND,
        ),
        _after("attended", rf"\b{_PRESENT} {_AT_EVENT}{_HELD_AT}\s*\b{_BE}(?: also)?{_STATE_OF_MIND}"),
        _after(
            "attended",
            r"\b(?:[Tt]aking|[Mm]ounting|[Oo]n|(?:[Ss]een|[Ss]eated|[Aa]ppearing|[Aa]mong those) (?:on|at|in)) the ",
            rf"{PLATFORM} {_BE}(?: also)?",
        ),
        _after(
            "attended",
            r"\b(?:[Tt]aking|[Ff]illing|[Pp]acking|[Oo]ccupying) (?:the|their) (?:[\w'’-]+ ){0,3}?",
            r"(?:seats|auditorium|stands|hall|theatre|stadium)(?: of [^,;⟦]{3,40}?)? (?:was|were)",
        ),
        _after("attended", r"\b(?:was|were) (?:also )?present (?:there|at [^,;⟦]{3,60}?) together with"),
        _after("attended", r"\b(?:platform|rostrum|tribune) (?:was|were) (?:also )?taken by"),
        _after("attended", rf"\b[Aa]mong {_AUDIENCE}{_WHO_CAME} (?:was|were|included){_STATE_OF_MIND}"),
        _after("guest", rf"\b[Aa]mong (?:the |those )?{_FOREIGNERS}{_WHO_CAME} (?:was|were|included){_STATE_OF_MIND}"),
        _after(
            "attended",
            r"(?:\b[Tt]he (?:audience|spectators|attendants|guests)|^(?:Also )?(?:Audience|Spectators))",
            r" (?:also\s+)?(?:included|consisted of|were)",
            _STATE_OF_MIND,
        ),
        _after("attended", r"\b[Tt]hose (?:present|attending|invited)(?: [^,⟦]{0,40}?)? (?:were|included)"),
        _after(
            "accompanied",
            rf"\b{_WATCHING} (?:(?:it|the [^,⟦]{{0,60}}?) )?(?:(?:together|along|in company) )?with "
            rf"(?:him|her|{MARK}) (?:was|were)",
        ),
        _after(
            "attended",
            rf"\b{_WATCHING} (?:it|them|the (?:(?!\b(?:which|who|that)\b)[^,⟦]){{0,60}}?)(?: there)? {_BE}",
        ),
        _after("attended", r"\b(?:amid|(?:was|were) given) (?:the\s+|a\s+)?(?:[\w-]+ ){0,2}send-?off (?:given )?"
               r"(?:at [^,⟦]{3,80}? )?by"),
        _after("received", r"\b(?:was|were) presented with (?:a\s+)?(?:\w+ )?(?:bouquets?|flowers) by"),
        _after("attended", r"\b(?:was|were) (?:also\s+)?(?:seen|watched|enjoyed|appreciated) by"),
        _after("attended", rf"(?:\b[Tt]he {PLATFORM}|^It) (?:was|were) (?:also )?taken by"),
        _after(
            "attended",
            rf"^(?:Its|The) (?:[\w'’-]+ ){{0,6}}?{_HALL}(?: [^.;⟦]{{3,60}}?)? (?:was|were) (?:also )?(?:[a-z]+ly )?",
            rf"(?:packed|crowded|filled|thronged|jammed)(?: to capacity)? with{_CROWD_AHEAD}",
        ),
        Frame(
            "attended",
            guarded(
                r"^(?P<slot>(?!(?:The|A|Its) |[A-Z][a-z]+ of (?!(?:thousands|hundreds|dozens|people)\b))(?:[A-Z]|\d)",
                r"[^.;⟦]{3,160}?) (?:also )?(?:packed|filled|thronged|crowded)(?: into)? ",
                rf"(?:the|a|an) (?:[\w'’-]+ ){{0,4}}?{_HALL}\b"
            ),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(
                rf"^(?:[A-Z][^.;⟦]{{0,60}} )?(?P<slot>{MARKS},? and (?:other )?[a-z][^.;⟦]{{3,120}}?) ",
                r"(?:is|are|was|were) ",
                r"(?:also )?travell?ing (?:along |together )?with (?:him|her|the leader)\b",
            ),
            exhaustive=True,
        ),
        _after("attended", r"\b(?:[Hh]omage|[Tt]ribute|[Rr]espects) (?:was|were) (?:also )?paid"
               r"(?: (?:there|to [^,;.]{3,60}?))? by"),
        _after("attended", rf"\b[Jj]oining (?:{_HIM}|(?:the )?[a-z][^,;⟦.]{{3,60}}?)(?: (?:at|in|on) "
            rf"[^,;⟦.]{{3,60}}?)? {_BE}"),
        Frame("attended", guarded(rf"^Joining (?P<slot>{MARK}) (?:at|in) (?:the|an?) [^.;⟦]{{3,60}}? {_BE}")),
        Frame("attended", guarded(rf"\b(?:tape|ribbon) (?:was|were) (?:also |then )?cut by (?P<slot>{MARKS})")),
        _after("attended", r"\bwith the (?:attendance|participation|presence) of"),
        _after("attended", r"\b(?:(?:was|were) (?:also\s+)?|is being )"
               r"(?:attended|watched|observed|witnessed)(?: on invitation)? by"),
        Frame(
            "attended",
            guarded(r"\b(?:held|took place|opened|given|organi[sz]ed)\b[^.;⟦]*?, attended by (?P<slot>[^.;]{3,900})"),
            exhaustive=True,
        ),
        Frame("attended", guarded(rf", attended by (?:the [\w'’]+ )?(?P<slot>{MARKS})")),
        Frame(
            "attended",
            guarded(
                r"\bat the (?:[\w-]+ ){0,2}?(?:meeting|ceremony|rally|gathering|reception|banquet|seminar) ",
                r"attended by (?P<slot>[^.;]{3,400})",
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                r"\b(?:held|took place|opened|given)\b[^.;]*? with (?P<slot>[^.;⟦]{3,300}?) ",
                r"(?:in attendance|attending|taking part|participating|present)(?=[.,]|\s*$)",
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                r"\b(?:parade|ceremony|rally|concert|performance|banquet|reception)\b[^.;⟦]{0,60}? with ",
                rf"(?:[\w-]+ ){{0,4}}(?P<slot>{MARKS}) (?:in attendance|present|attending)\b",
            ),
        ),
        Frame(
            "attended",
            guarded(
                r"\b(?:banquet|reception|dinner|ceremony|parade|funeral|concert|performance|meeting) attended by ",
                rf"(?P<slot>[^⟦.;]{{3,90}}?,? including {MARKS})"
            ),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(
                r"(?P<slot>(?:[Mm]embers [^.;⟦]{3,160}? (?:including|such as) )?"
                rf"{MARKS}(?:[,;]? and (?:other )?[a-z][^.;⟦]{{3,90}}?)?),? (?:an? [^.;,⟦]{{3,60}}, )?(?:also )?",
                rf"(?:accompanied|(?:is|are|was|were) (?:also |among (?:those|the officials|officials) )?accompanying) "
                rf"(?:{_HIM}|{MARK}(?!['’]s))",
            ),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(
                rf"{MARK} (?:visited|toured|inspected)\b[^;.⟦]{{3,160}}?,? (?:along |together )?with "
                rf"(?P<slot>(?:[\w'’-]+ ){{0,5}}?{_OFFICIALS},? including [^.;]*?⟦[^.;]*)"
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(rf"\b{_OFFICIALS}[^.;⟦]{{0,60}}?,? including (?P<slot>{MARKS}),? (?:also )?{_WERE_THERE}\b"),
        ),
        _after("accompanied", rf"\b{_OFFICIALS}[^.;⟦]{{0,60}}? accompanied {_HIM}[^.;⟦]{{0,60}}?,? including"),
        _after("attended", rf"\b{_OFFICIALS}[^.;⟦]{{0,60}}? {_WERE_THERE}\b[^.;⟦]{{0,60}}?,? including"),
        _after("attended", r"\b(?:[Tt]he participants included|[Pp]articipants in the \w+ include)\b"),
        _after("attended", rf"^They (?:also )?included{_PEOPLE_AHEAD}"),
        _after("attended", r"^They (?:are|were)(?= (?:(?:an?|the) )?delegations? of )"),
        _after("attended", rf"\bin the presence of(?! (?:the )?(?:[\w-]+ ){{0,3}}?(?:{teacher})\b(?! ⟦))"),
        Frame(
            "accompanied",
            guarded(
                rf"\b[Tt]he {leader_title(lexicon)},? (?:then |again )?{_CAME_OUT}(?: [^.;⟦]{{3,90}}?)? with ",
                rf"(?P<slot>{MARKS}(?:,? and (?:other )?[a-z][^,;⟦.]{{3,90}})?)",
            ),
            exhaustive=True,
        ),
        Frame("attended", guarded(rf"\breceived (?:a|the) salutes? from (?P<slot>{MARKS})")),
        _after("guest", r"\b[Pp]resent from (?:the\s+)?(?:opposite|other|foreign|\w+) side (?:was|were)"),
        *further_attendance(),
        *met_there(),
        *parade_frames(),
    )
