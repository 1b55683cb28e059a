"""Further wordings of who spoke or reported: "Papers were presented by …", "Taking the floor were …", "After the speech
made by ⟦0⟧ the participants …". What state media print most is in `frames_before`."""

from __future__ import annotations

from partystate.reading.en.heads.clause import ADVERB
from partystate.reading.en.participation.slots import LEARNED, OF_LAND, REST, Frame
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS
from partystate.reading.report import Capacity

_BEARER = rf"{LEARNED}{MARK}{REST}"
_BEARERS = rf"{_BEARER}(?:,?(?: and|;)? {_BEARER})*"
_ASSEMBLED = (
    r"(?:[Mm]eeting|[Rr]ally|[Gg]athering|[Cc]eremony|[Rr]eception|[Bb]anquet|[Ss]eminar|[Ss]ymposium"
    r"|[Ss]ession|[Ee]vent)"
)
_AUDITORS = (
    r"(?:envoys|diplomats|ambassadors|diplomatic corps|participants|attendants|reporters|journalists|correspondents"
    r"|pressmen|deputies|delegates)"
)
_PEOPLE = (
    r"(?:other )?(?:[\w-]+ ){0,2}?(?:managers|officials|representatives|delegates|participants|members|workers|others"
    r"|speakers|deputies|youths?|students|cadres|heads|directors|secretaries|chairmen|scientists|farmers)"
)
_SPEECH = r"(?:speech(?:es)?|address(?:es)?|toasts?|lectures?)"


def _told(capacity: Capacity, *pieces: str) -> Frame:
    return Frame(capacity, guarded(*pieces))


_WHO_IS = (
    rf"(?:(?:[A-Z][\w’'-]+ (?:and )?){{1,5}})?{_BEARER}(?: who (?:is|was) [^,;⟦.]{{3,60}}"
    r"| and (?:doctor|professor|academician)\b[^,;⟦.]{0,60})?"
)
_EACH_WITH_POST = rf"{_WHO_IS}(?:,?(?: and|;)? {_WHO_IS})*"
_SHARED_POST = r"(?:, (?:both )?[a-z][^,;⟦.]{3,80},)?"
_IN_NAME_OF = rf"{MARK},? (?:on behalf|in the name) of [^,;⟦.]{{2,80}}?(?= and ⟦|[.,;]|\s*$)"
_REMARKED = (
    r"(?:said|noted|stressed|recalled|declared|stated|emphasized|underlined|proved|pointed out|expressed|called|vowed"
    r"|referred|told|praised|explained|introduced)"
)
EACH_SPOKE = _told(
    "spoke",
    rf"(?P<slot>{_EACH_WITH_POST}){_SHARED_POST} (?:also |then )?(?:made(?! public\b)|delivered|gave) ",
    r"(?:[\w-]+ ){0,3}?(?:speech(?:es)?|address(?:es)?)\b",
)
"""Those who spoke, some with words between name and name ("Hero ⟦0⟧ who is a pilot, and Labor Hero ⟦1⟧ made …")."""
_SPEECH_NOUN = (
    r"(?P<n>(?:[Rr]eports?|[Ss]peech(?:es)?|[Aa]ddress(?:es)?|[Ll]ectures?|toasts?|[Dd]ebates?|remarks))"
)
_ABOUT_WHAT = (
    r"(?:(?: (?:on|for|about|titled|entitled|in (?:support|praise|honou?r|celebration|the name) of)\b| [\"“])"
    r"(?:(?! (?:by|was|were) )[^.;]){3,200}?)"
)
""" "a report | on the feats of ⟦0⟧ and the tasks ahead | was made by ⟦1⟧"."""
_ON_BEHALF = (
    rf"{MARK}{REST}(?:,? (?:on behalf of|for|representing"
    r"|(?:at|in) the (?:meeting|rally|ceremony|gathering|one) (?:of|in|at)) [^,;⟦]{3,80}?(?=[,;.]| and ⟦|\s*$))?"
)
""" "⟦0⟧ on behalf of the farmers", "⟦0⟧, at the meeting of the Cabinet"."""
PASSIVE_SPEECHES = (
    guarded(
        rf"\b{_SPEECH_NOUN}{_ABOUT_WHAT}? (?:was|were) ",
        r"(?:(?:also|then|next)\s+)?",
        r"(?:made|delivered|given|followed|submitted|presented) (?:there |(?:at|to|before) the \w+ "
        r"|(?:at|to|on|of|in) [^.;⟦]{3,120}?(?<!ed)(?<!n) )?"
        r"by (?:the [a-z][^,;⟦.]{2,60}? and |[a-z][^;:⟦.]{5,120}?:\s*)?",
        rf"(?P<slot>{_ON_BEHALF}(?:(?:,|;)?(?: and)? {_ON_BEHALF})*)",
    ),
    guarded(
        r"\b(?P<n>(?:[Ll]etters?|[Dd]ecisions?|[Dd]ecrees?|[Oo]rders?|[Rr]esolutions?|[Mm]essages?|[Oo]aths?"
        r"|[Ss]tatements?|[Aa]ppeals?|[Dd]eclarations?|[Pp]ledges?)) "
        rf"(?:[^.;⟦]{{2,80}}? (?:{MARK} (?:to [^.;⟦]{{3,60}}? )?)?)?",
        r"(?:was|were) (?:(?:also|then) )?(?:read out|read|conveyed|delivered)"
        rf"(?: (?:there|(?:at|to|before) [^.,;⟦]{{3,60}}?))? by (?P<slot>{MARKS})",
    ),
    guarded(
        r"\b(?:(?P<n>[Ss]peakers|[Ss]peeches) (?:at the \w+ |there )?(?:included|were(?! \w+ed)|included those of)"
        r"|[Aa]mong (?:the|those) (?:speakers|(?:who )?(?:speaking|spoke|took the floor)) (?:were|was)) "
        rf"(?P<slot>{MARKS})",
    ),
    guarded(
        r"\b[Tt]he (?P<n>floor)(?: (?:of|at) [^,.;⟦]{3,80}?)? (?:was|were) "
        r"(?:also |then |first )?taken (?:(?:there|then|next|also|at the \w+) )?by ",
        rf"(?P<slot>{_ON_BEHALF}(?:(?:,|;)?(?: and)? {LEARNED}{_ON_BEHALF})*)",
    ),
    guarded(
        r"\b(?P<n>[Ss]peaking)(?: (?:there|(?:at |in )?the [^,.;⟦]{3,60}?))? "
        rf"(?:was|were|included)(?: also)? (?P<slot>{_ON_BEHALF}(?:(?:,|;)?(?: and)? {_ON_BEHALF})*)",
    ),
    guarded(
        r"\b(?:[Hh]eard|[Ll]istened to) (?:(?:a|the) )?(?P<n>reports?|speech(?:es)?|lectures?) ",
        r"(?:on [^.,;⟦]{3,100}? )?(?:made |delivered |given )?(?:by|from) ",
        rf"(?P<slot>{MARKS})",
    ),
    guarded(
        r"^(?:There|(?:Also )?[Hh]eard (?:there|at the [a-z]+)) (?:was|were) (?:then |also )?(?:an? )?(?:[a-z-]+ )?",
        r"(?P<n>reports?|speech(?:es)?|address(?:es)?|lectures?) (?:made |delivered |given )?(?:by|from|of) ",
        rf"(?P<slot>{MARKS})",
    ),
    guarded(
        r"\b(?:[Rr]eport|[Ss]peech|[Aa]ddress)\b[^.;⟦]{0,40}? (?:was|were) (?:also )?(?:made|delivered|given) by "
        rf"{MARK}[^.;⟦]{{0,60}}?,? and (?:an? )?(?:[a-z-]+ ){{0,2}}?",
        rf"(?P<n>speech(?:es)?|address(?:es)?|toasts?|reports?) (?:made |delivered )?by (?P<slot>{MARKS})",
    ),
)
"""Groups: `n`, what was spoken or read, and `slot`, by whom."""
_WITH_SOMEBODY = rf"\bwith (?P<slot>{MARKS})[^.;⟦]{{0,60}}? (?:making|delivering|giving|presenting) "
"""Before a speech of somebody at an event told as held or opened: "opened, with ⟦0⟧ attending and making a …"."""
_OPENING = r"(?:[Dd]eclaring|[Aa]nnouncing) the (?:opening|closing|close) of|[Oo]pening|[Cc]losing"
FURTHER_SPEECHES: tuple[Frame, ...] = (
    _told(
        "spoke",
        rf"(?P<slot>{MARKS})(?:{ADVERB}|,? (?:[a-z]+ly )?)(?:proposed|moved|submitted (?:a|the) proposal),? (?:to )?",
        r"(?:[^.;⟦]{0,100}? )?(?:(?:re-?)?elect|appoint|by-elect|the (?:election|appointment))",
    ),
    _told(
        "spoke",
        rf"^(?:{_OPENING}) (?:the|a|an) (?:[\w-]+ ){{0,4}}?(?:congress|conference|meeting|session|plenum|rally)",
        rf"[^.,;⟦]{{0,60}}, {OF_LAND}(?P<slot>{MARK})(?!['’]s)",
    ),
    _told("spoke", _WITH_SOMEBODY, r"(?:an? |the |his |her )?(?:[\w-]+ ){0,2}(?:speech|address|remarks)\b"),
    _told("reported", _WITH_SOMEBODY, r"(?:an? |the |his |her )?(?:[\w-]+ ){0,2}report\b"),
    _told(
        "spoke",
        r"\b(?:[Pp]apers|[Tt]reatises|[Ee]ssays|[Tt]heses|[Aa]rticles|[Ss]peech(?:es)?|[Aa]ddress(?:es)?|[Ll]ectures?"
        r"|[Tt]oasts?|[Dd]ebates|[Pp]resentations) (?:was|were) (?:also )?(?:presented|made|delivered|given"
        r"|read|proposed) ",
        rf"(?:there |at the \w+ )?by (?P<slot>{_BEARERS})",
    ),
    _told(
        "spoke",
        r"(?:\b[Tt]aking the floor|\b[Tt]he speakers|\b[Aa]mong (?:the |those )?(?:speakers|speaking)"
        r"|\b[Ss]peaking there",
        r"|\b[Mm]aking (?:speeches|addresses)(?: there)?|\b[Aa]ddressing (?:it|the meeting|the gathering)) ",
        rf"(?:was|were|included) (?P<slot>{_BEARERS})",
    ),
    _told("spoke", rf"(?P<slot>{MARKS})(?:{ADVERB})declared (?:the |it )[^.;⟦]{{0,40}}?open(?:ed|)\b"),
    _told(
        "spoke",
        rf"(?P<slot>{MARKS})(?:{ADVERB})(?:opened|closed) (?:it(?=\.|\s*$)|the (?:[\w-]+ )?(?:meeting|session|sitting",
        r"|rally|conference|congress|plenum|seminar|symposium)(?=[.,;]| (?:on|and|at|with|by)\b|\s*$))",
    ),
    _told("spoke", rf"\bdeclared open(?:ed)? by (?P<slot>{MARKS})"),
    _told("spoke", rf"^It was (?:given|delivered) by (?P<slot>{_BEARERS})"),
    _told(
        "reported",
        rf"^(?:It|The (?:letter|pledge|oath|appeal)) was (?:also |then )?read(?: out)? by (?P<slot>{MARKS})",
    ),
    _told("spoke", rf"\b(?:{_ASSEMBLED}|It) (?:was|were) (?:also )?addressed by (?P<slot>{_BEARERS})"),
    _told(
        "reported",
        r"\b(?:[Aa]fter|[Ff]ollowing) (?:an?|the) (?:[\w-]+ ){0,2}?report (?:made |delivered |given )?",
        rf"(?:there )?(?:by|of) (?P<slot>{MARK}),? ",
    ),
    _told(
        "spoke",
        rf"\breport\b[^.;⟦]{{0,80}}? by {MARK}[^.;⟦]{{0,60}}?,? and (?:speech(?:es)?|address(?:es)?|debates) "
        rf"(?:(?:made|delivered|given) )?by (?P<slot>{_BEARERS})",
    ),
    _told("spoke", rf"^(?:The|Their) (?:first|next|last|main|keynote) speakers? (?:was|were) (?P<slot>{_BEARERS})"),
    _told(
        "spoke",
        rf"(?P<slot>{MARKS})(?:{ADVERB})(?:made|put forward|submitted|moved) (?:a|the) (?:proposal|motion) ",
        r"(?:on|for|to|of)\b",
    ),
    _told(
        "spoke",
        r"\b(?:[Pp]roposal|[Mm]otion) (?:on|for|to|of) [^.;]{3,160}? (?:was|were) (?:made|put forward|submitted",
        rf"|moved) by (?P<slot>{_BEARERS})",
    ),
    _told("spoke", rf"\b(?:came|followed) the (?:[\w-]+ )?speech(?:es)? of (?P<slot>{_BEARERS})"),
    _told(
        "spoke",
        r"\b(?:[Tt]hen|[Tt]here|[Nn]ext|[Aa]lso) (?:came|followed) (?:the )?(?:[\w-]+ )?speech(?:es)?\b[^.,;⟦]{0,60}? ",
        rf"(?:by|of|from) (?P<slot>{_BEARERS})",
    ),
    _told(
        "spoke",
        rf"\b(?:was|were) followed by (?:the )?(?:[\w-]+ )?speeches\b[^.,;⟦]{{0,60}}? by (?P<slot>{_BEARERS})",
    ),
    _told(
        "spoke",
        r"^Speaking (?:next|then|in (?:his |her )?(?:turn|reply)|first|last|on the occasion|there|afterwards?),? ",
        rf"(?P<slot>{MARKS})(?!['’]s)",
    ),
    _told(
        "spoke",
        r"\b(?:was|were) (?:declared )?(?:opened|closed|inaugurated)\b[^.;⟦]{0,60}? with (?:an?|the) (?:[\w-]+ ){0,3}?",
        rf"{_SPEECH} (?:made |delivered )?by (?P<slot>{_BEARERS})",
    ),
    _told(
        "spoke",
        r"\b(?:was|were) (?:declared )?(?:opened|closed|inaugurated)\b[^.;⟦]{0,60}? by ",
        rf"(?P<slot>{MARK})[^.;⟦]{{0,60}}? with (?:an?|his|her) (?:[\w-]+ ){{0,3}}?{_SPEECH}\b",
    ),
    _told("spoke", rf"^In their (?:[\w-]+ )?speeches,? (?P<slot>{MARKS})"),
    _told("reported", rf"^The (?:[\w-]+ )?report of (?P<slot>{MARK}),? was (?:heard|made|delivered|discussed)\b"),
    _told("spoke", rf"\b[Ss]peakers,? including (?P<slot>{_BEARERS})"),
    _told(
        "spoke",
        r"\b[Ss]peeches (?:was|were) (?:also )?exchanged (?:between|by) (?:the [^.;⟦]{3,40}? and )?",
        rf"(?P<slot>{MARKS})",
    ),
    _told(
        "spoke",
        rf"\b(?:[Aa]fter|[Ff]ollowing) (?:an?|the|opening|welcoming) (?:[\w-]+ ){{0,3}}?{_SPEECH} (?:made "
        rf"|delivered |given )?",
        rf"(?:there )?by (?P<slot>{_BEARERS})",
        r"(?:,? (?:the (?:participants|attendants|audience|guests|artistes)|they|an? )|\.?\s*$)",
    ),
    _told(
        "spoke",
        rf"\bfollowed by (?:an?|the) (?:[\w-]+ ){{0,3}}?{_SPEECH} (?:made |delivered )?by (?P<slot>{_BEARERS})",
    ),
    _told(
        "spoke",
        rf"{MARK},? (?:also )?(?:spoke|made (?:\w+ )?(?:speech|address))\b[^.;⟦]{{0,60}}? ",
        r"(?:on behalf|in the name) of ",
        rf"[^,;⟦.]{{2,80}},?(?: and)? (?P<slot>{_IN_NAME_OF}(?:,?(?: and)? {_IN_NAME_OF})*)",
    ),
    _told("spoke", rf"{MARK} spoke first,? and (?P<slot>{MARK})(?: spoke)? (?:next|then|second|afterwards)\b"),
    _told(
        "spoke",
        rf"(?P<slot>{MARKS})(?:{ADVERB})(?:opened|closed|declared open|began) (?:it|the [^.;⟦]{{3,60}}?) ",
        r"with (?:an?|his|her) (?:[\w-]+ ){0,2}?(?:speech|address|remarks)\b",
    ),
    _told(
        "spoke",
        rf"(?P<slot>{MARKS})(?:{ADVERB})(?:summed up|wound up) the (?:debates?|discussions?|meeting|session|talks)\b",
    ),
    _told(
        "spoke",
        rf"(?P<slot>{MARKS})(?:{ADVERB})(?:answered|gave answers? to|replied to) (?:the )?"
        r"(?:questions?|reporters|journalists|queries)\b",
    ),
    _told("spoke", rf"(?P<slot>{MARKS})(?:{ADVERB})briefed (?:the )?(?:[\w-]+ )?{_AUDITORS}\b"),
    _told(
        "spoke",
        rf"(?P<slot>{MARKS}),? and {_PEOPLE}\b[^,;⟦.]{{0,80}}? (?:(?:made|delivered) (?:[\w-]+ ){{0,2}}?speeches"
        r"|took the floor)\b",
    ),
    _told("spoke", rf"(?P<slot>{MARKS}),? and (?:the|an?) [^,;⟦.]{{3,60}}? (?:spoke|made speeches)(?: there| in "
        rf"turn)?\b"),
    _told(
        "spoke",
        r"\b(?:speech|address|report)[^.;⟦]{0,60}? (?:to be )?followed by (?:(?:a|an|the) )?(?:[\w-]+ ){0,3}?",
        rf"(?:speech(?:es)?|address(?:es)?) (?:made |delivered |given )?(?:by|from|of) (?P<slot>{_BEARERS})",
    ),
    _told("spoke", rf"(?P<slot>{MARKS}),? and (?:the )?other speakers (?:also )?{_REMARKED}\b"),
    _told(
        "spoke",
        rf"^(?:Led|Headed|Guided) by (?P<slot>{MARK}),? (?:they|(?:all )?the (?:[\w-]+ )?[a-z]+s) (?:made|took|read) ",
        r"(?:a|an|the|their) (?:[\w-]+ ){0,2}?(?:pledge|oath|vow)\b",
    ),
    _told("spoke", rf"(?P<slot>{MARK}),? in (?:his|her) (?:[\w-]+ ){{0,2}}?(?:oratory|story|recitation|poem)\b"),
    _told(
        "spoke",
        rf"(?P<slot>{MARKS})(?:{ADVERB}){_REMARKED} at the (?:[\w-]+ ){{0,2}}?",
        rf"(?:{_ASSEMBLED}|conference|workshop|lecture|function|service)\b",
    ),
    _told(
        "spoke",
        rf"{MARK},? (?:made|delivered|gave) an? (?:[\w-]+ ){{0,3}}?(?:report|speech|address),? and ",
        rf"(?P<slot>{MARK}),? an? ",
        r"(?:[\w-]+ ){0,3}?(?:speech|address)\b",
    ),
    _told(
        "reported",
        rf"^(?:(?:A|The|His|Her) )?[Rr]eport{_ABOUT_WHAT}? (?:of|(?:(?:made|delivered|given) )?by) ",
        rf"(?P<slot>{_BEARERS}),? was followed by\b",
    ),
    _told("reported", rf"(?:^|, |\. )(?P<slot>{MARKS}),? reported,? and {MARK}"),
    _told(
        "reported",
        r"^(?:(?:Presenting|Delivering|Making|Giving|Submitting|Reading(?: out)?) (?:a|the|his|her)"
        r"|(?:In|During) (?:a|his|her|the)) ",
        rf"(?:[\w-]+ ){{0,3}}?report\b(?:[^.;⟦]{{0,160}}?,)? {OF_LAND}(?P<slot>{MARK})(?!['’]s)",
    ),
    _told("reported", rf"(?P<slot>{MARKS})(?:{ADVERB})(?:acted|served|worked) as (?:the |a )?(?:reporter"
        rf"|rapporteur)\b"),
    _told(
        "spoke",
        rf"(?P<slot>{MARKS})(?:{ADVERB})(?:rose|stood up|got up|came forward|took the (?:rostrum|podium)) (?:to|and) ",
        r"(?:make|made|deliver|delivered|give|gave) (?:an?|the|his|her) (?:[\w-]+ ){0,3}?(?:speech|address|lecture)\b",
    ),
    _told("reported", rf"^Reported (?:there|to [^,;⟦.]{{3,60}}) by (?P<slot>{MARK})"),
    _told(
        "reported",
        r"\b[Hh]eard (?:a|the) reports? (?:of|on) [^.;⟦]{3,120}? (?:made |delivered |given )?by (?:its\s+|the\s+)?",
        rf"(?P<slot>{MARKS})",
    ),
    _told(
        "reported",
        rf"(?P<slot>{MARKS})(?:{ADVERB})explained (?:the|a) ",
        r"(?:[\w'’-]+ ){0,6}?(?:drafts?|bills?|laws?|budget|agenda|amendments?)\b",
    ),
    _told("spoke", rf"(?P<slot>{MARKS})(?:{ADVERB})(?:took part in|joined in|participated in) the debates?\b"),
    _told(
        "reported",
        rf"(?P<slot>{MARKS})(?:{ADVERB})(?:began|started|continued|went on with|wound up|concluded|finished) ",
        r"(?:(?:to )?(?:make|making|give|giving|deliver|delivering) )?(?:a|the|his|her) (?:[\w-]+ )?report\b",
    ),
    _told(
        "reported",
        rf"(?P<slot>{MARKS})(?:{ADVERB})(?:attended|took part in) [^.;⟦]{{2,120}}? and ",
        r"(?:(?:made|delivered|gave) (?:the|a) (?:[\w-]+ ){0,2}?report\b|reported on\b)",
    ),
)
