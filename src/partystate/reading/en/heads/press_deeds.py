"""What the press says somebody did, in however loose a sentence: a verb of a class, and the noun that gives the kind.

The agencies of party-states tell deeds in a few fixed clauses (`head_patterns`). The press sets much between actor and
verb ("⟦0⟧, flanked by generals, on Tuesday watched"), tells the actor behind the event ("a ceremony attended by ⟦0⟧",
"a drill, with ⟦0⟧ looking on"), or the event behind something else ("fired a rifle during a visit to …", "wept at a
state funeral"). So each kind has the same few relations of actor, verb and noun, put together here from named pieces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.head_patterns import RECEPTION, TEST
from partystate.reading.en.heads.heads import HeadReader
from partystate.reading.en.heads.meetings import MeetingReader
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import Guarded, GuardedSet, guarded
from partystate.reading.patterns import MARK, MARKS, WEEKDAY, pattern
from partystate.reading.report import Capacity, EventKind

# -- what stands between an actor and his verb --------------------------------------------------------------------

_ASIDE = r"(?:, (?!(?:and|but|which|that|when|after|before)\b)[^⟦;.]{2,110}?,|,? \((?:[CLR]|[a-z][a-z ]{2,20})\),?)"
""" "⟦0⟧, wearing a fur hat, | …", "⟦0⟧ (centre) | …"."""
_KIN = r"(?:daughter|son|wife|husband|sister|brother|aunt|uncle|family|children|entourage|aides|officials|generals)"
_BESIDE = (
    rf"(?:,? (?:and|with|together with|along with|alongside|accompanied by|joined by|flanked by) "
    rf"(?:(?:his|her|the|top|senior) (?:[\w-]+ ){{0,3}}?{_KIN},?(?: {MARK},?)?|{MARK},))"
)
_WHEN = (
    rf"(?:,? (?:early |late |earlier |later )?(?:on )?{WEEKDAY}(?: (?:morning|afternoon|evening|night))?,?"
    rf"|,? at (?:the weekend|midnight|dawn)(?: (?:on )?{WEEKDAY})?,?|,? over the weekend,?|,? (?:last|this) week,?"
    r"|,? on [A-Z][a-z]+[.\u2024]? \d+,?|,? (?:earlier|later) (?:in the day|that day),?|,? the (?:day before"
    r"|previous day),?)"
)
_SEEN = (
    r"(?: (?:was|is|could be|can be|has been|had been) (?:also )?(?:seen|shown|pictured|photographed|filmed|spotted"
    r"|reported)"
    r"(?: (?:on|in) [a-z][^,;.⟦]{2,40}?)?(?: to (?:have|be))?)"
)
_ALSO = r"(?: (?:has|had|have|also|then|again|himself|herself|personally|reportedly|recently|just|first|later|now))"
_COMPANY = (
    r"(?:, (?:with|accompanied by|flanked by|joined by|alongside|together with|along with|followed by"
    r"|surrounded by) [^;.]{2,160}?,)"
)
_LINK = rf"(?:{_ASIDE}|{_COMPANY}|{_BESIDE}|{_WHEN}|{_SEEN}|{_ALSO}){{0,5}}(?:,? who(?: also)?|,)? "
"""Regex source of what the press puts between an actor and his verb; it ends with a blank."""

# -- classes of verbs ---------------------------------------------------------------------------------------------

_WATCH = (
    r"(?:watch(?:ed|es|ing)|observ(?:ed|es|ing)|over(?:saw|sees|seen|seeing)|supervis(?:ed|es|ing)|guid(?:ed|es|ing)"
    r"|direct(?:ed|s|ing)|command(?:ed|s|ing)|inspect(?:ed|s|ing)|review(?:ed|s|ing)|monitor(?:ed|s|ing)"
    r"|witness(?:ed|es|ing)|view(?:ed|s|ing)|(?:saw|sees|seen|seeing)|(?:led|leads|leading)|conduct(?:ed|s|ing)"
    r"|presid(?:ed|es|ing) over|enjoy(?:ed|s|ing))"
)
_ATTEND = (
    r"(?:attend(?:ed|s|ing)|took part in|takes part in|taking part in|participat(?:ed|es|ing) in|joined|joins|joining"
    r"|(?:was|is|were|being) (?:also )?(?:present|on hand|in attendance|the guest of honou?r) (?:at|for|to (?:watch"
    r"|see|observe|view|oversee))"
    r"|(?:turn|show)(?:ed|s) up (?:at|for)|put in an appearance at|appear(?:ed|s|ing) at|looked on (?:at|during|as)"
    r"|sat (?:in on|through|in the audience at)|[Tt]ook (?:his|her|the) (?:\w+ ){0,2}?to)"
)
_VISIT = (
    r"(?:visit(?:ed|s|ing)|tour(?:ed|s|ing)|inspect(?:ed|s|ing)"
    r"|(?:paid|pays|paying|made|makes|making) (?:an?|his|her|another) (?:[\w-]+ ){0,3}?(?:visit|trip"
    r"|inspection tour|inspection visit|inspection|stop|tour) (?:to|of|at)"
    r"|(?:conduct(?:ed|s)|carried out|made) (?:an? )?(?:[\w-]+ ){0,2}?(?:inspections?|tours?|visits?) (?:of|to|at)"
    r"|(?:call(?:ed|s)|dropp?(?:ed|s)|popp?(?:ed|s)) (?:in|by)? ?(?:at|on)|drop(?:ped|s) (?:by|in at|in on)"
    r"|stopp?(?:ed|s) (?:by|off at)"
    r"|took a (?:[\w-]+ ){0,2}?tour of|(?:was|is) (?:given|taken on) a (?:[\w-]+ ){0,2}?tour of|(?:was"
    r"|is) shown (?:a)?round"
    r"|walk(?:ed|s|ing) (?:through|a?round)|(?:went|goes) (?:a)?round|look(?:ed|s|ing) (?:a)?round"
    r"|(?:gave|gives|given|giving|provided|provides|offered) [\"“]?(?:field|on-site|on-the-spot"
    r"|on-spot)[ -]guidance[\"”]?"
    r"(?: on \w+day)? (?:to|at|in|for|over)"
    r"|check(?:ed|s|ing) (?:on|out))"
)
_VISIT = _VISIT.replace(" (?:in|by)? ?(?:at|on)", "(?: in| by)? (?:at|on)")
_SPEAK = (
    r"(?:said|told|called|ordered|urged|vowed|warned|declared|pledged|promised|spoke|accused|praised|hailed|blamed"
    r"|demanded"
    r"|announced|denounced|condemned|lashed out|tore into|torn into|made the (?:remarks?|comments?|call)|addressed"
    r"|addresses"
    r"|(?:gave|made|delivered) an? (?:[\w-]+ ){0,3}?(?:speech|address|lecture)|opened|opens|closed)"
)
_NO_ACTOR = pattern(r"\b(?:(?:reports?|reported|dispatch|story) (?:on|about)|under|of|by|about|against|than|from|near"
    r"|past|behind|to(?! be\b)) (?:[\w’'-]+ ){0,3}$")
"""Before a name in a sentence: its bearer does not do what is told behind it."""
_HABIT = pattern(
    r"(?:watches|observes|oversees|supervises|guides|directs|commands|inspects|reviews|monitors|witnesses|views|sees"
    r"|leads"
    r"|conducts|presides|enjoys|attends|takes|participates|joins|turns|shows|appears|visits|tours|pays|makes|gives"
    r"|provides"
    r"|calls|drops|pops|stops|goes|looks|walks|checks|cuts|opens|addresses|hosts)\b"
)
"""What somebody does now, or always; the press tells only the pictures it prints so."""
_IN_PICTURE = pattern(r"\b(?:photo|picture|image|footage|video)", flags=re.I)
_PICTURED = pattern(
    r"\b(?:photo(?:graph)?s?|pictures?|images?|footage|video|clips?)(?: \w+)? of (?:[\w’'-]+ ){0,3}$", flags=re.I
)
""" "photos of leader ⟦0⟧ | visiting a factory"."""
_BEFORE = 60
_WITH = (
    r"(?:watching|looking on|observing|overseeing|supervising|directing|leading|attending|presiding|officiating"
    r"|in attendance"
    r"|at the helm|on hand|present|looking over|in charge|in command|in the (?:stands|audience|front row))"
)
_BY = (
    r"(?:watched|observed|overseen|supervised|guided|directed|commanded|inspected|reviewed|witnessed|viewed|led"
    r"|monitored"
    r"|presided over|personally (?:overseen|supervised|guided))"
)
_TITLE = r"(?:(?!(?:and|of|for|with|by|to)\b)[\w’'-]+ ){0,5}?"

# -- nouns --------------------------------------------------------------------------------------------------------

_TESTED = (
    rf"(?:{TEST}|(?:test|engine|ignition|combustion|trial|trials|test-drive|war game|wargames?|sea trials?)\b)"
    r"(?! (?:ceremon|parade))"
)
_ARMS = (
    r"(?:troops|soldiers|paratroopers|marines|sailors|pilots|missiles?|rockets?|projectiles?|tanks?|warships?"
    r"|destroyers?"
    r"|submarines?|artillery|howitzers|fighter jets?|warplanes?|aircraft|drones?|guns|units?|shells|launchers?)"
)
_CEREMONY = (
    r"(?:(?:opening|closing|completion|groundbreaking|ground-breaking|launch(?:ing)?|inauguration|commissioning"
    r"|award|handover"
    r"|welcoming|farewell|wreath-laying|unveiling|ribbon-cutting|graduation|commemoration|anniversary) )*(?:ceremony"
    r"|ceremonies|parade|march-past|unveiling|inauguration|groundbreaking|ribbon-cutting"
    r"|(?:opening|completion|inauguration|launch|launching) (?=of\b)(?!of (?:an? |the "
    r"|its )?(?:[\w-]+ ){0,4}?(?:missile|rocket|satellite|drone)))"
)
_SHOW = (
    r"(?:performances?|concerts?|gala|circus|opera|play|film|movie|musical|show|recital|match|game|(?:football"
    r"|basketball|ice hockey|volleyball|soccer) (?:match|game)"
    r"|tournament|mass games|fireworks(?: display)?|art performance)"
)
_GATHERING = (
    r"(?:rally|rallies|gathering|national meeting|mass meeting|(?:[\w-]+ )?conference|workshop|(?:short"
    r"|training) course|convention|lecture|seminar"
    r"|(?:emergency |special |extended |enlarged |key |top-level |party |consultative |working )*meeting)"
)
_NOT_NEWS = r"(?!(?:news|press|video|telephone|media) )"
_AN = r"(?:(?:an?|the|its|their|his|her|this|another|\w+day['’]s|[A-Z]\w+['’]s) )"
_WORDS = r"(?:(?!(?:which|that|who|when|after|before|and then)\b)[^\s.;⟦,]+ ){0,7}?"
_MARKED_SUBJECT = rf"(?P<s>{MARKS}|\b(?:He|She|he|she)\b)"
_GAP = (
    r"(?:(?!\b(?:who|which|while|as|after|before|when|because|since|whose|where|although|but|that|if|unless)\b)"
    rf"(?:{MARK}(?!['’]s)|[^.;⟦])){{0,140}}?"
)
"""Words of one clause between an actor and an event at which he acts."""
_NOT_DONE = pattern(
    r"\b(?:will|would|may|might|could|should|expected|likely|plans?|planned|scheduled|set to|due to|not|never|n[’']t"
    r"|invited|refused|declined|failed|asked|hopes?|wants?|intends?|skipped|absent|cancel\w+|postpone\w+|agreed to)\b"
)
"""Words within a deed's clause by which it is none."""

_SPOKE = pattern(_SPEAK)
_ATTENDED = pattern(_ATTEND)


class Deed(NamedTuple):
    """A pattern with the kind it tells; groups as in `head_patterns`."""

    kind: EventKind
    told: Guarded
    loose: bool = False
    """Actor and event stand far apart: of several people in a sentence the first is meant, or the leader."""


def deed_patterns() -> Iterator[Deed]:
    """The patterns of what the press tells that somebody did."""
    # "⟦0⟧ visited the area | and presided over …"
    act = rf"{_MARKED_SUBJECT}(?:{_LINK}|(?!['’]s){_GAP},? and (?:(?:also|then|later|even) )*)"
    both = rf"(?:{_WATCH}|{_ATTEND})"
    yield Deed("ceremony", guarded(rf"{act}(?P<v>reviewed (?:the |his )?(?:[\w-]+ )?(?:troops|parade|guard))\b"))
    yield Deed(
        "ceremony",
        guarded(
            rf"{act}(?P<v>(?:paid|pays|paying) (?:(?:his|her|silent|last|deep|high|solemn) )*(?:respects?|tribute"
            rf"|homage)"
            r"(?: to [^.;⟦]{3,90}?)?|(?:bowed|bows)(?: before)?)(?= (?:at|in front of) [^.;⟦]{0,60}(?:[Mm]ausoleum"
            r"|[Pp]alace|[Ss]tatues?|[Cc]emetery|[Mm]onument|[Tt]ower))"
        ),
    )
    yield Deed(
        "ceremony", guarded(rf"(?P<s>{MARK})(?!['’]s){_GAP} (?:after|before|by) (?P<v>cutting (?:the"
        rf"|a) (?:[\w-]+ )?ribbon)"), loose=True
    )
    # trials, drills and launches
    yield Deed("guidance", guarded(
        rf"{act}", core=rf"(?P<v>{both}) (?P<o>{_AN}?{_WORDS}{_TESTED}\b[^.;]*)"
    ))
    yield Deed("guidance", guarded(rf"{act}", core=rf"(?P<v>{_WATCH})(?: as)? {_WORDS}{_ARMS}\b"))
    yield Deed("guidance", guarded(
        rf"\b{_TESTED}\b[^.;⟦]{{0,140}}?,? (?P<v>(?:attended|{_BY}) by) {_TITLE}(?P<s>{MARK})"
    ))
    fired = (
        r"(?:(?:test-?)?(?:fired|fires|launched|launches|tested|tests|unveiled)|conducted|carried out|held"
        r"|staged)\b"
    )
    yield Deed("guidance", guarded(
        rf"{fired} [^.;⟦]{{3,160}}?,? (?:(?:with|as) {_TITLE}(?P<s>{MARK}) (?P<v>{_WITH}|watched|looked on|observed"
        rf"|oversaw)"
        rf"|(?P<w>under the (?:watchful )?(?:eyes?|gaze|watch) of) {_TITLE}(?P<t>{MARK}))"
    ))
    yield Deed("guidance", guarded(
        rf"(?P<s>{MARK})(?!['’]s){_GAP} (?P<v>(?:at|during)) (?P<o>{_AN}{_WORDS}"
        rf"(?:(?:live-fire |firing |military |shooting )?(?:drill|exercise|training)s?|test-fir\w+"
        rf"|test launch)\b[^.;]*)"
    ), loose=True)
    # ceremonies
    yield Deed("ceremony", guarded(
        rf"{act}", core=rf"(?P<v>(?:{both}|hosted|{_SPEAK}(?: (?:at|to|before))?) {_AN}{_WORDS}{_CEREMONY})\b"
    ))
    yield Deed("ceremony", guarded(
        rf"(?P<v>\b{_CEREMONY}\b[^.;⟦]{{0,140}}?,? (?:which was )?(?:attended|{_BY}) by) {_TITLE}(?P<s>{MARK})"
    ))
    yield Deed("ceremony", guarded(
        rf"(?P<v>\b(?:{_CEREMONY}|opened|inaugurated|unveiled|dedicated|commissioned)\b[^.;⟦]{{0,140}}?,? "
        rf"(?:in the presence of|with)) {_TITLE}(?P<s>{MARK})(?!['’]s)(?: {_WITH})?"
    ))
    yield Deed("ceremony", guarded(rf"{act}(?P<v>(?:cut|cuts|cutting) (?:the|a) (?:[\w-]+ )?ribbon)\b"))
    yield Deed("ceremony", guarded(
        rf"{act}(?P<v>(?:opened|inaugurated|unveiled|dedicated|commissioned|broke ground (?:on|for)|breaks ground on)) "
        r"(?P<o>(?:an?|the|\d[\d,]*) (?!(?:[\w-]+ ){0,5}?(?:meeting|congress|conference|session|plenum|course|talks"
        r"|door|era|way|chapter|page|front|rally|gathering|workshop)\b).+)"
    ))
    yield Deed("ceremony", guarded(
        rf"{act}(?P<v>(?:pinned|presented|awarded|handed|conferred) (?:out )?(?:[\w-]+ ){{0,4}}?(?:medals?|orders?"
        rf"|awards|decorations|keys|flags))\b"
    ))
    yield Deed("ceremony", guarded(
        rf"(?P<s>{MARK})(?!['’]s){_GAP} (?P<v>(?:at|during) {_AN}{_WORDS}{_CEREMONY})\b"
    ), loose=True)
    # shows
    yield Deed("performance", guarded(
        rf"{act}", core=rf"(?P<v>{both}|took (?:his|her) [\w ]{{3,30}}? to) (?P<o>{_AN}?{_WORDS}{_SHOW})\b(?! of force)"
    ))
    yield Deed("performance", guarded(
        rf"(?P<s>{MARK})(?!['’]s){_GAP} (?P<v>(?:at|to|during)) (?P<o>{_AN}{_WORDS}{_SHOW})\b(?! of force)"
    ), loose=True)
    yield Deed("performance", guarded(
        rf"\b{_SHOW}\b[^.;⟦]{{0,140}}?,? (?P<v>(?:attended|enjoyed|{_BY}) by) {_TITLE}(?P<s>{MARK})"
    ))
    # funerals
    yield Deed("mourning", guarded(
        rf"(?P<s>{MARK})(?!['’]s){_GAP} (?P<v>(?:at|attended|led|over) {_AN}{_WORDS}(?:funeral|burial"
        rf"|memorial service|coffin|bier))\b"
    ), loose=True)
    # receptions
    yield Deed("reception", guarded(
        rf"{act}", core=rf"(?P<v>(?:{_ATTEND}|hosted|hosts|hosting|threw|held|gave"
        rf"|presided over) {_AN}{_WORDS}{RECEPTION})\b"
    ))
    # gatherings
    yield Deed("meeting", guarded(
        rf"{act}",
        core=rf"(?P<v>{_SPEAK}(?: [^.;⟦]{{0,120}}?)??(?: (?:at|to|during|before))?) "
            rf"(?P<n>{_AN}{_NOT_NEWS}{_WORDS}{_NOT_NEWS}{_GATHERING}\b[^,;⟦]*)",
    ))
    yield Deed("meeting", guarded(
        rf"{act}", core=rf"(?P<v>{both}) (?P<n>{_AN}{_NOT_NEWS}{_WORDS}{_GATHERING}\b[^,;⟦]*)"
    ))
    # talks told in passing
    yield Deed("talks", guarded(
        rf"(?P<s>{MARK})[^.;⟦]{{3,160}}? when (?:he|she) (?P<v>met(?: with)?|held talks with"
        rf"|shook hands with) (?P<o>{MARK}.*{WEEKDAY}.*)"
    ))
    # journeys
    yield Deed(
        "travel",
        guarded(
            rf"\btrain (?:[\w’'-]+ ){{0,4}}?carrying (?:[\w’'-]+ ){{0,4}}?(?P<s>{MARK})(?: [^.;⟦]{{3,60}}?)?,? "
            r"(?P<v>(?:has )?(?:left|departed|arrived|pulled (?:into|out)|crossed|set off))\b"
        ),
    )
    yield Deed(
        "travel",
        guarded(
            rf"{act}(?P<v>(?:led|leads|headed) (?:an?|the) [^.;⟦]{{3,60}}?(?:delegation|troupe|team|group) to"
            rf"|(?:arrived|landed|touched down) (?:back )?(?:in|at)|(?:left|departed)(?: (?:for|from|by)|(?= [A-Z]))"
            rf"|flew (?:back"
            rf"|home|out|off|on)"
            r"|set (?:off|out) (?:for|from|by)|(?:is|are) (?:(?:now )?(?:flying|heading)|on (?:his|her|their) way) to"
            r"|boarded (?:an?|the|his) (?:[\w-]+ ){0,3}?(?:train|plane|flight)"
            r"|returned (?:home|from)"
            r"|headed (?:for|home)) "
        ),
    )
    yield Deed(
        "talks",
        guarded(
            rf"(?P<s>{MARK})(?!['’]s){_GAP} (?:after|before|while|by|and) (?P<v>(?:holding|having|wrapping up"
            rf"|concluding|attending|held|had) "
            rf"(?:(?:an?|the|his|their) )?(?:[\w-]+ ){{0,4}}?(?:summit|talks|meeting|discussions)(?: talks)? with"
            rf"|meeting(?: with)?) (?P<o>{MARK}(?!['’]s).*)"
        ),
    )
    yield Deed("talks", guarded(
        rf"{act}(?P<v>(?:held|had|began|opened) (?:(?:an?|the|his|her) )?(?:[\w-]+ ){{0,3}}?"
        rf"(?:discussions?|conversations?|dialogue|consultations?|negotiations) with) (?P<o>(?:[^⟦.;]{{0,60}} "
        rf")?{MARK}(?!['’]s).*)"
    ))
    yield Deed("talks", guarded(
        rf"{act}(?P<v>was (?:received|hosted) by) (?P<o>(?:[^⟦.;]{{0,60}} )?{MARK}(?!['’]s)(?! (?:at|in) (?:the|an?) "
        r"(?:[\w-]+ ){0,3}?(?:airport|station|port)).*)"
    ))
    yield Deed("guidance", guarded(
        rf"{act}(?P<v>(?:made|conducted|carried out) an? (?:[\w-]+ )?(?:survey|inspection|check) (?:on|of"
        rf"|at)) (?P<o>.+)"
    ))
    # sites: last, for much else is "inspected" too
    yield Deed("guidance", guarded(rf"{act}", core=rf"(?P<v>{_VISIT}) (?P<o>.+)"))
    yield Deed("guidance", guarded(
        rf"(?P<s>{MARK})(?!['’]s){_GAP} (?P<v>(?:during|on|in|at) (?:an?|his|her|the) (?:[\w-]+ ){{0,3}}?"
        r"(?:visit to|tour of|inspection (?:of|tour of|visit to)|trip to)) (?P<o>.+)"
    ), loose=True)


def told_capacity(kind: EventKind, words: str) -> Capacity | None:
    """The capacity in which the words of a deed show its actor; None where the kind alone tells it."""
    if kind in ("meeting", "ceremony") and _SPOKE.match(words):
        return "spoke" if not words.startswith(("opened", "opens", "closed")) else None
    if kind in ("meeting", "ceremony") and (_ATTENDED.match(words) or "attended by" in words):
        return "attended"
    return None


class DeedReader:
    """Finds what somebody did in the sentences of the general press."""

    def __init__(self, heads: HeadReader, meetings: MeetingReader) -> None:
        found = list(deed_patterns())
        self._heads = heads
        self._meetings = meetings
        self._deeds = found
        self._guards = GuardedSet([one.told for one in found])

    def heads(self, view: SentenceView) -> Iterator[Head]:
        """The event heads of one sentence, likeliest first."""
        skeleton = view.skeleton
        if not view.mentions and "e " not in skeleton[:4]:
            return  # neither a name nor a pronoun acts
        for k in self._guards.candidates(skeleton):
            one = self._deeds[k]
            if one.told.core is not None and one.told.core.search(skeleton) is None:
                continue
            m = one.told.pattern.search(skeleton)
            if m is None or self._heads.not_told(skeleton, m.start()):
                continue
            groups = m.groupdict()
            subject, verb = ("s", "v") if groups.get("s") else ("t", "w")
            acts = m.start(subject) < m.start(verb)
            before = max(0, m.start(subject) - _BEFORE)
            pictured = _PICTURED.search(skeleton, before, m.start(subject)) is not None
            if acts and not pictured and _NO_ACTOR.search(skeleton, before, m.start(subject)):
                continue
            if _HABIT.match(skeleton, m.start(verb)) and _IN_PICTURE.search(skeleton) is None:
                continue
            if _NOT_DONE.search(skeleton, m.start(), max(m.end(verb), m.end(subject))):
                continue
            head = Head(one.kind, m.start(), m.start(verb), m.end(), subject=m.group(subject).strip(" ,"))
            if groups.get("o"):
                head.object, head.object_at = m.group("o"), m.start("o")
            elif head.kind != "guidance" or not groups.get("o"):
                head.end = head.verb + 1  # its place may stand anywhere behind
            if groups.get("n"):
                head.meeting = self._meetings.read(m.group("n"))
                if head.meeting is None:
                    continue
                head.kind, head.acted, head.end = head.meeting.kind, True, m.start("n")
            head.loose = one.loose and "⟦" in skeleton[: m.start(subject)]
            told = told_capacity(head.kind, m.group(verb))
            if told is not None:
                head.tags.add(told)
            yield head
