"""Who took part and in what capacity: participation frames over a sentence's skeleton.

A frame is a verb phrase with one open slot ("Present there were …", "… made a report", "accompanied by …"). The slot
holds marks for the named and plain text for the unnamed; `rosters` splits it into people and groups.
"""

from __future__ import annotations

from partystate.reading.en.attendance import further_attendance, waiting_on_the_spot
from partystate.reading.en.frames_before import in_front
from partystate.reading.en.gate import Signs
from partystate.reading.en.head_patterns import leader_title
from partystate.reading.en.inversions import inverted
from partystate.reading.en.sides import ONE_SIDE, REPRESENTED, SIDES, SIDES_BEHIND
from partystate.reading.en.slots import PLATFORM, Frame, Slot
from partystate.reading.en.views import SentenceView
from partystate.reading.guards import GuardedSet, guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import MARK, MARKS, WEEKDAY, pattern, phrases
from partystate.reading.report import Capacity


def _after(capacity: Capacity, *lead: str) -> Frame:
    """Frame whose slot follows the words ("Present there were | …")."""
    return Frame(capacity, guarded(*lead, r"\s*:? (?P<slot>.+)"))


# -- people told behind a verb ----------------------------------------------------------------------------------

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
    r"|together with (?:him|her|them)|as [^,;⟦]{0,60}?|to [^,;⟦]{0,60}?|by invitation)){0,4}"
)
_PRESENT = (
    r"(?:(?<!at\s)[Pp]rese(?:nt|t)|[Aa]ttending|[Oo]n hand|[Ii]n attendance"
    r"|[Tt]aking part|[Pp]articipating|[Ss]een|[Ii]nvited"
    r"|[Aa]lso (?:present|invited|attending|on hand)|[Pp]articipants in (?:(?!\bthat\b)[^,;⟦]){0,40}?"
    r"|[Aa]mong (?:those|the (?:attendees|participants|guests|visitors))(?: (?:present|invited|attending|on hand))?)"
)
_HELD_AT = (
    r"(?:,(?: (?:which|that)(?: (?:was|were))?)? (?:held|given|arranged|hosted|organi[sz]ed|took place) "
    r"[^;⟦]{3,100}?,)?"
)
_AT_EVENT = (
    r"(?:(?:at|in) )?(?:(?:the|a|an|its|this|their) )?(?:[\w'’-]+ ){0,4}?(?:ceremon(?:y|ies)|rall(?:y|ies)"
    r"|(?:meeting|reception|banquet|performance|exhibition|seminar|conference|session|service|forum|contest)s?)"
    r"(?: (?:for|of|to|in|on|at|held) [^,;⟦]{1,140}?)?"
)
_GREETED = (
    r"(?<!where[ ]he[ ])(?<!where[ ]she[ ])(?<!where[ ]they[ ])(?<!occasion[ ]he[ ])(?<!occasion[ ]she[ ])"
    r"\b(?:was|were) (?:also |warmly |kindly |respectfully |cordially ){0,2}(?:greeted|received|met|welcomed)"
    r"(?: (?:there|at [^,⟦]{0,80}?|on the spot|on (?:his|her|their) arrival|upon [^,⟦]{0,40}?|in [^,⟦]{0,60}?"
    r"|with [^,⟦]{0,40}?))* by"
)
_GREETING = (
    rf"\b(?:[Gg]reeting|[Rr]eceiving|[Ww]elcoming|[Mm]eeting) (?:him|her|them|{MARK}|the \w+)"
    r"(?: and (?:his|her|the) [^.,;⟦]{3,60}?)?"
    rf"(?:,? (?:there|at [^,⟦]{{0,80}}?|on the spot|(?:on|from) [^,⟦]{{0,40}}?))* {_BE}"
    r"(?! (?:held|given|arranged|staged|conducted)\b)"
)
_OBSERVING = (
    rf"\b{_PRESENT}(?: (?:there|it|them|the (?:meeting|session|plenary meeting|conference)))?{_THERE}"
    r" as (?:an\s+)?observers?(?: in the video[\w ]*| through [^,⟦]{0,40}?| via [^,⟦]{0,40}?| there)?"
    rf" {_BE}"
)
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
_WATCHING = r"(?:[Ww]atching|[Ss]eeing|[Ee]njoying|[Aa]ppreciating)"


def _frames_after(lexicon: Lexicon) -> tuple[Frame, ...]:
    teacher = rf"{_TEACHER}|{phrases(lexicon.events.own_titles)}"
    guest = (
        r"the (?:(?:distinguished|honou?red|esteemed|high) (?:guests?|visitors?)"
        r"|(?:premier|president|delegation|guest)\w*)"
    )
    accompanied = rf"{_HIM}|the {leader_title(lexicon)}|{guest}"
    return (
        *waiting_on_the_spot(),
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
        _after("accompanied", r"^(?:He|She) was in company with"),
        _after(
            "accompanied",
            r"(?<!and[ ])\b(?:[Hh]is|[Hh]er|[Tt]he (?:premier|president|minister|delegation)['’]s) "
            r"(?:suite|entourage|party|retinue)(?: members)? (?:included|includes|consisted of|was made up of"
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
        Frame("attended", guarded(rf"\bafter receiving an? (?:[\w-]+ )?send-?off from (?P<slot>{MARKS})")),
        _after(
            "attended",
            r"\b(?:was|were) (?:(?:also|warmly) ){0,2}(?:seen off|sent off)(?: (?:at [^,⟦]{0,80}?))* by",
        ),
        Frame(
            "attended",
            guarded(
                rf"(?P<slot>{MARKS}(?:,? and (?:other )?(?:senior )?officials[^;⟦.]{{0,90}}?)?),? ",
                r"saw (?:him|her|them|the (?:[\w-]+ ){0,2}?(?:delegation|guests?|innovators|party|players)) off\b",
            ),
            True,
        ),
        _after("attended", rf"\b[Ss]eeing (?:him|her|them|{MARK}|the \w+) off(?: [^,⟦]{{0,60}}?)? {_BE}"),
        _after("observer", _OBSERVING),
        _after("observer", rf"\b[Oo]bserving the \w+(?: \w+)? {_BE}"),
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
        _after("attended", r"\b[Tt]aking (?:the|their)(?: reserved)? seats (?:was|were)"),
        _after("attended", r"\b(?:was|were) (?:also )?present (?:there|at [^,;⟦]{3,60}?) together with"),
        _after("attended", r"\b(?:platform|rostrum|tribune) (?:was|were) (?:also )?taken by"),
        _after("attended", rf"\b[Aa]mong {_AUDIENCE}(?: (?:at|in) [^,;⟦.]{{3,80}}?)? (?:was|were){_STATE_OF_MIND}"),
        _after(
            "attended",
            r"\b[Tt]he (?:audience|spectators|attendants|guests) (?:also\s+)?(?:included|consisted of|were)",
            _STATE_OF_MIND,
        ),
        _after("attended", r"\b[Tt]hose (?:present|attending|invited)(?: [^,⟦]{0,40}?)? (?:were|included)"),
        _after(
            "accompanied",
            rf"\b{_WATCHING} (?:(?:it|the [^,⟦]{{0,60}}?) )?(?:together|along|in company) with (?:him|her|{MARK})",
            r" (?:was|were)",
        ),
        _after("attended", rf"\b{_WATCHING} (?:it|the (?:(?!\b(?:which|who|that)\b)[^,⟦]){{0,60}}?)(?: there)? {_BE}"),
        _after("attended", r"\bamid (?:the\s+|a\s+)?(?:[\w-]+ ){0,2}send-?off (?:given )?by"),
        _after("received", r"\b(?:was|were) presented with (?:a\s+)?(?:\w+ )?(?:bouquets?|flowers) by"),
        _after("attended", r"\b(?:was|were) (?:also\s+)?(?:seen|watched|enjoyed|appreciated) by"),
        _after("attended", rf"\b[Tt]he {PLATFORM} (?:was|were) (?:also )?taken by"),
        _after("attended", rf"\b[Jj]oining (?:{_HIM}|(?:the )?[a-z][^,;⟦.]{{3,60}}?)(?: (?:at|in|on) "
            rf"[^,;⟦.]{{3,60}}?)? {_BE}"),
        Frame("attended", guarded(rf"^Joining (?P<slot>{MARK}) (?:at|in) (?:the|an?) [^.;⟦]{{3,60}}? {_BE}")),
        _after("attended", r"\bwith the (?:attendance|participation|presence) of"),
        _after("attended", r"\b(?:(?:was|were) (?:also\s+)?|is being )attended by"),
        Frame("attended", guarded(rf", attended by (?:the [\w'’]+ )?(?P<slot>{MARKS})")),
        Frame(
            "attended",
            guarded(r"\b(?:held|took place|opened|given)\b[^.;]*?, attended by (?P<slot>[^.;⟦]{3,200})"),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                r"\b(?:held|took place|opened|given)\b[^.;]*? with (?P<slot>[^.;⟦]{3,160}?) ",
                r"(?:in attendance|attending|taking part|participating)(?=[.,]|\s*$)",
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
                rf"{MARKS}(?:,? and other [a-z][^,.;⟦]{{3,60}})?),? (?:also )?accompanied (?:{_HIM}|{MARK}(?!['’]s))"
            ),
            exhaustive=True,
        ),
        Frame(
            "accompanied",
            guarded(rf"^(?P<slot>(?!No )[A-Z][^.;⟦]{{3,120}}?) (?:also )?accompanied {_HIM}"),
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
        _after("attended", r"\b[Tt]he participants included"),
        _after("attended", rf"^They (?:also )?included{_PEOPLE_AHEAD}"),
        _after("attended", rf"\bin the presence of(?! (?:the )?(?:[\w-]+ ){{0,3}}?(?:{teacher})\b(?! ⟦))"),
        _after("guest", r"\b[Pp]resent from (?:the\s+)?(?:opposite|other|foreign|\w+) side (?:was|were)"),
        *further_attendance(),
    )


# -- groups as subjects -----------------------------------------------------------------------------------------

_GROUP_PRESENT = guarded(
    r"(?P<slot>(?:(?:^|(?<=[.;]\s))(?:[A-Z⟦][^.;]{2,700}?))) "
    r"(?:(?:was|were|are|is) (?:also\s+)?(?:present(?:ed with)?|on hand|in attendance|invited|there(?=\.|\s*$| to )"
    r"|(?:seen )?among (?:the )?(?:audience|spectators|attendants|participants|onlookers))\b"
    r"(?P<tail>(?: (?:at|in|there|as|on|to)\b[^,;⟦]*)?)"
    r"|(?:also )?(?:graced|attended|took part in|participated in|watched|observed|(?:enjoyed|appreciated"
    r"|saw)(?= (?:it|the "
    r"(?:[\w-]+ ){0,2}?(?:performance|concert|opera|drama|film|show|match|game|premiere))\b)"
    r"|appeared (?:on|at|in)|took (?=the (?:plat|rost|trib))"
    r"|(?:paid (?:\w+ )?(?:tribute|homage|respects) to|laid [^,;⟦]{3,60}? (?:at|before)))"
    r" (?P<tail2>(?:the|it|this)\b[^,;⟦]*))"
)
_NEXT_SUBJECT = pattern(r",? and (?=[^,;]{3,200}? (?:joined|sat in|attended|took part|participated|were))")
_SAT_IN = pattern(
    r" observed (?:it\b|the (?:[\w-]+ ){0,3}?(?:meeting|session|sitting|congress|conference|plenary|plenum)\b)"
)
_SAID = pattern(r"[^⟦]*\b(?:said|says|reported|announced) (?:that )?")
_RELATIVE = pattern(r"\b(?:who|which|that)(?: (?:have|has|had|also))?$")
"""Those a relative clause tells of are told of elsewhere."""
_NOT_SUBJECT = pattern(
    r"(?:When|Then|After|Before|As|If|In|On|At|It|He|She|They|This|That|There|Thus|Later|While|Upon|With|Amid|But|And"
    r"|To"
    r"|Having)\b|[^⟦]*\b(?:he|she|it|they)\b"
    r"|(?:The|A|An|Its) (?:[\w-]+ ){0,3}(?:ceremony|meeting|performance|event|reception|session)\b"
    r"|[A-Z]\w+ing (?:the|at|in|on|round|to|up|that|an?|it|him|his|her|their|for|with|of|back|into|through|from)\b"
    r"|(?:Convinced|Moved|Filled|Touched|Excited|Inspired|Guided|Led|Accompanied|Full)\b"
    r"|[^⟦]*\b(?:visited|toured|looked|listened|watched|went|did not|didn['’]t)\b"
)

# -- where a slot ends ------------------------------------------------------------------------------------------

_TRAILING = pattern(
    r"(?:,? (?:at the (?:meeting|ceremony|reception|banquet|performance|talks|session|airport|station)\b.*"
    rf"|in the video\b.*|on the spot|there\s*|on hand\s*|on invitation\s*|on {WEEKDAY}))?[\s.]*$"
)
_CLAUSE_END = pattern(
    r"(?:,[”\"]|[”\"],?) .*|(?:;|,)? (?:during (?:his|her|their|a|the)\b"
    r"|who\b(?! (?:are|is) (?:officials|staying))|which\b|expressing\b|saying\b|amid\b|when (?:he|they)\b"
    r"|where\b|, after\b|after (?:which|that)\b"
    r"|(?:and|,) (?:the|a|an) (?:performance|reception|speech|report|meeting)\b"
    r"|(?:and|,) (?:they|he|she|there)\b|followed by\b|to (?:congratulate|express|celebrate|see|mark|pay)\b"
    r"|and (?:also )?(?:present|attending|sitting in|taking part|participating)\b[^,;⟦]{0,40}? (?:was|were)\b)"
    r"|[;,] (?:also )?(?:present|attending|sitting in|taking part|participating)\b[^,;⟦]{0,40}? (?:was|were)\b"
)

_REMEMBERED = pattern(r"\b(?:days?|times?|moments?|honou?r|pleasure|when) (?:when )?(?:he|she|they)\s*$")
"""Before "was received by ⟦0⟧": a day that somebody looks back to."""
_OF_HONOUR = pattern(r"[^,;.⟦]{0,80}?\bdelegation[^,;.⟦]{0,80} (?:led|headed) by ⟦")
"""Those for whom a reception is held, behind "Invited there were"."""
_BESIDE_THEM = pattern(r"⟧,? and (?:[\w-]+ ){0,3}$")
_BEFORE_VERB = 30
"""Characters in which such words stand."""


_SIDES_TOLD = GuardedSet([SIDES, SIDES_BEHIND, REPRESENTED, ONE_SIDE])


class FrameReader:
    """Finds the filled participation frames of sentences."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._after = _frames_after(lexicon)
        self._guards = GuardedSet([frame.pattern for frame in self._after])
        self._own_side = pattern(rf"{lexicon.state}|our|host|{lexicon.events.nationality}")

    def slots(self, view: SentenceView, signs: int) -> list[Slot]:
        """The filled frames of one sentence, in order of their place; of two that overlap the first found stays."""
        skeleton = view.skeleton
        found: list[Slot] = []
        candidates: list[Slot] = []
        if signs & Signs.PRESENCE:
            candidates += self._sides(skeleton)
            candidates += self._behind(skeleton)
        if signs & Signs.SPEECH:
            candidates += in_front(skeleton)
        if signs & Signs.PRESENCE:
            candidates += _groups_present(skeleton)
        if "⟦" in skeleton:
            candidates += (
                Slot(told.capacity, told.start, _clip(skeleton, told.start, told.end), exhaustive=True)
                for told in inverted(skeleton)
            )
        for slot in candidates:
            if not any(other.start < slot.end and slot.start < other.end for other in found):
                found.append(slot)
        return sorted(found, key=lambda s: s.start)

    def _sides(self, skeleton: str) -> list[Slot]:
        """ "Present from the DPRK side were … and from the Chinese side …"."""
        if not _SIDES_TOLD.possible(skeleton):
            return []
        m = SIDES.search(skeleton) or SIDES_BEHIND.search(skeleton) or REPRESENTED.match(skeleton)
        if m:
            return [
                Slot("attended", m.start("a"), m.end("a"), side="own", exhaustive=True),
                Slot("guest", m.start("b"), _clip(skeleton, *m.span("b")), side="other", exhaustive=True),
            ]
        m = ONE_SIDE.search(skeleton)
        if m is None:
            return []
        own = self._own_side.search(m.group("side")) is not None
        start, end = m.start("slot"), _clip(skeleton, *m.span("slot"))
        return [Slot("attended" if own else "guest", start, end, side="own" if own else "other", exhaustive=True)]

    def _behind(self, skeleton: str) -> list[Slot]:
        found: list[Slot] = []
        for k in self._guards.candidates(skeleton):
            frame = self._after[k]
            for m in frame.pattern.pattern.finditer(skeleton):
                start, end = m.span("slot")
                if _REMEMBERED.search(skeleton, max(0, m.start() - _BEFORE_VERB), m.start()):
                    continue
                lead = skeleton[m.start() : start]
                before = max(0, m.start() - _BEFORE_VERB)
                if lead.endswith("including ") and _BESIDE_THEM.search(skeleton, before, m.start()):
                    continue  # "⟦0⟧ and officials of X, including ⟦1⟧, were on hand": all of them are the subject
                observed = frame.capacity == "attended" and "as observer" in lead
                found.append(
                    Slot(
                        "observer" if observed else frame.capacity,
                        start,
                        _clip(skeleton, start, end),
                        video="video" in lead or "video" in skeleton[end : m.end()],
                        on_invitation="invitation" in lead
                        or ("nvited" in lead and _OF_HONOUR.match(skeleton, start) is not None),
                        exhaustive=True,
                    )
                )
        return found


def _groups_present(skeleton: str) -> list[Slot]:
    """ "Officials of X and ⟦0⟧ were present": a subject that begins a sentence, whoever is in it."""
    m = _GROUP_PRESENT.search(skeleton)
    if m is None or _NOT_SUBJECT.match(m.group("slot").removeprefix("And ")):
        return []
    if m.group("slot").endswith((" who", " which", " that")):
        return []  # a relative clause tells whom the subject is of
    start, end = m.span("slot")
    start += len("And ") if skeleton.startswith("And ", start) else 0
    if _RELATIVE.search(skeleton, start, end):
        return []
    if (said := _SAID.match(skeleton, start, end)) is not None:  # "the agency said A and B also attended"
        start = said.end()
    tail = m.group("tail") or m.group("tail2") or ""
    told = _NEXT_SUBJECT.split(tail)[0]  # "A attended it and B joined as observers"
    capacity: Capacity = "observer" if "observer" in told or _SAT_IN.match(skeleton, end) else "attended"
    return [Slot(capacity, start, end, "video" in tail, "", "invitation" in tail, True)]


def _clip(skeleton: str, start: int, end: int) -> int:
    """End of a roster slot: without a trailing clause or the final stop."""
    last = max(skeleton.rfind(";", start, end), start)  # a list parted by semicolons goes on behind a relative clause
    clause = _CLAUSE_END.search(skeleton, last, end)
    if clause and not (clause.group().strip(" ,;").startswith("who") and "⟦" in skeleton[clause.end() : end]):
        end = clause.start()
    trailing = _TRAILING.search(skeleton[start:end])
    return start + trailing.start() if trailing and trailing.start() > 0 else end
