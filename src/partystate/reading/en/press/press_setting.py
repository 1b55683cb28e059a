"""Days and places that the general press tells apart from the event.

"visited a mausoleum … Kim paid tribute at the Palace of X on Tuesday", "The parade, held in the evening of Feb. 8 in X,
featured …", "The meeting took place at X".
"""

from __future__ import annotations

from datetime import timedelta

from partystate.reading.dates import WEEKDAYS, Day, latest_weekday
from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.setting import Setting
from partystate.reading.en.events.story import Story
from partystate.reading.en.press.press_venues import PressVenues
from partystate.reading.en.text.views import SentenceView
from partystate.reading.numbers import number
from partystate.reading.patterns import MARK, MARKS, WEEKDAY, pattern, phrases
from partystate.reading.report import BODY_KINDS, Capacity, Event, EventKind

_TOLD_ASIDE = pattern(
    r"^(?:At |In |During )?[Tt]he (?:[\w-]+ ){0,3}?(?:parade|ceremony|event|meeting|talks|session|congress|plenum"
    r"|funeral|concert|performance|banquet|dinner|reception|summit|visit|inspection|tour|trip|launch|test|drills?"
    r"|exercises?)(?:(?:, (?:which was |which were )?| )held|, which took place"
    r"| (?:[^.;]{0,160}? )?(?:(?:was|were) held|took place)) "
)
_THEY_MET = pattern(
    r"^(?:The two(?: leaders| sides| men| officials)?|They|Both leaders|The (?:top )?(?:leaders|ministers"
    r"|diplomats|foreign"
    r" ministers|presidents)(?: (?:of|from) [^.;⟦]{3,40}?)?) (?:also |then )?"
    r"(?:held|met|had|sat down|spoke|talked|conferred)\b"
    r"(?: (?:a|an|their) (?:[\w-]+ ){0,3}?(?:summit|talks|meeting|conversation)"
    r"|(?: together)? for (?:[\w-]+ ){1,5}?(?:hours?|minutes))?(?= )"
)
""" "The two held a summit at X on Wednesday"."""
_BURIED = pattern(r"\b(?:was|were) (?:buried|interred|laid to rest)(?= )")
_BEGAN = pattern(
    r"[Tt]he (?:[\w-]+ ){0,3}?(?:congress|session|plenum|meeting|conference),? (?:which |that )"
    r"(?:started|began|opened|kicked off|got under way)(?: on)? "
    r"|[Tt]he (?:assembly|parliament|legislature|politburo|commission), which (?:met|convened|sat|gathered)(?= )"
)
""" "the latest congress, which started Tuesday", "The assembly, which met | in X on Monday"."""
_CAME_AT = pattern(
    r"(?:The|Such|These) (?:[\w-]+ ){0,3}?(?:decision|move|change|appointment|election|reshuffle|vote|announcement)s? "
    r"(?:came|(?:was|were) (?:made|taken|announced|approved)|took place) (?:at|during|in)\b"
)
""" "The decision came at | the session of …": of the day that the lead tells."""
_LATER_ON = pattern(rf"(?:Later|Earlier)(?: in the day)?,? on {WEEKDAY}\b")
""" "Later on Wednesday, …": so was what the sentences before tell without a day."""
_AFTER_ARRIVAL = pattern(
    r"\b(?:shortly|soon|right|immediately|just|hours|minutes) after (?:his|her|their) arrival\b|\bupon arrival\b"
)
_LEADERS_MET = pattern(
    r"^(?:[^.\n]{0,60}[-—–](?: |))?[Tt]he (?:leaders|presidents|(?:[a-z]+ )?ministers) of [^.;⟦]{3,40}? "
    r"(?:met|held|shook hands)\b"
)
""" "The leaders of the two states | met at X on Friday": who they are is told behind."""
_MET = pattern(r"\b(?:met(?: with)?|held talks|delivered|handed|conveyed|received)\b")
_ARRIVED = pattern(r"\b(?:arrived|landed|flew) (?:in|at|to|into)\b")
_ENLARGED = pattern(
    r"\b(?:[Tt]he|[Aa]n|[Tt]his) (?:enlarged|expanded|extended) (?:[\w-]+ ){0,2}?"
    r"(?:meeting|session|plenary|plenum|sitting)\b(?! of\b)"
)
""" "At | the enlarged meeting held the previous day …", of a meeting named before without the word."""
_DELEGATION = pattern(
    r"[Tt]he (?:[\w-]+ ){0,3}?delegation,? "
    rf"(?:(?:was |is |which was )?(?:led|headed) by [^⟦.;]{{0,60}}(?P<head>{MARK}),?)?"
    rf"(?: (?:and )?(?:also )?(?:includes|included|comprises|comprised) (?:[^⟦.;]{{0,60}} )?(?P<who>{MARKS}))?"
)
_COMPANY = pattern(r"\b(?:delegation|delegates|envoys|mission)\b")
_WORDS_OF: dict[EventKind, str] = {
    "guidance": (
        "visit inspection tour trip test tests drill drills exercise exercises launch firing contest training outing"
        " competition match game manoeuvre maneuver"
    ),
    "ceremony": "ceremony parade event opening visit tribute groundbreaking launch inauguration",
    "performance": "concert performance show gala match game event circus",
    "talks": "talks meeting summit visit encounter call conversation",
    "reception": "dinner banquet reception luncheon lunch",
    "mourning": "funeral ceremony service visit",
    "travel": "trip visit departure arrival flight",
}
_NOUNS = {kind: frozenset(words.split()) for kind, words in _WORDS_OF.items()}
_MEETING_NOUNS = frozenset("meeting session plenum congress conference gathering rally".split())
_TRIED = pattern(r"\b(?:test|fir|launch|drill|exercis)\w*")
_HOURS = r"(?: (?:night|evening|morning|afternoon))?"
_OF_DAY = pattern(rf"\b(?P<d>{WEEKDAY}){_HOURS}['’]s (?P<n>(?:[\w-]+ ){{0,3}}[a-z]+)\b")
_FROM = pattern(
    r" (?:was|were) (?:\w+ )?(?:carried out|conducted|staged|fired|launched|held) (?:from|off) (?=(?:the )?[A-Z])"
)
_THE_EVENT = {
    nouns: pattern(
        rf"\b(?:[Tt]he|[Tt]his|[Hh]is|[Tt]hat"
        rf"|{WEEKDAY}{_HOURS}['’]s) (?:[\w-]+ ){{0,3}}?(?P<n>{phrases(nouns)})(?:s|es)?\b"
    )
    for nouns in {*_NOUNS.values(), _MEETING_NOUNS}
}
""" "the drill | on Wednesday", "the visit | Thursday"."""
_TAKEN_ON = pattern(r"\b(?:photo(?:graph)?|picture|image),? (?:was )?taken (?:on )?(?=[A-Z]|\d)")
""" "This picture taken | on March 4"."""
_SAID_TO_HAVE = pattern(
    r"\b[Tt]he (?:[\w-]+ ){0,2}?(?P<n>[a-z]+), which (?:[^,;.]{2,60} )?(?:said|reported) (?:were |was |had )?"
    r"(?:occurred|took place|taken place|happened|held) (?:on )?"
)
""" "The visits, which the agency said occurred | on Wednesday, show …"."""
_TO_COME = pattern(r"\b(?:ahead of|before|since|for|in the run-up to|last met at) $")
"""Before such a noun: another event than the one told of ("held talks ahead of | his summit in X")."""
_ANOTHER_TIME = pattern(r"\b(?:coming|upcoming|forthcoming|planned|next|previous|last|earlier|first-ever|future)\b")
""" "discussed the | coming summit in X"."""
_BEFORE = 24
_NEAR_PLACE = 60
"""Characters behind such a noun within which its place stands."""
_OTHER_DEED = pattern(r"^ (?:participants|delegates|attendees|members|hall)\b|\b(?:paid|visited|laid|toured|went)\b")
"""Between such a noun and a place: what its people did there ("the conference participants paid tribute at …")."""
_NEAR = 24
"""Characters behind such a noun within which its day stands."""
_HELD_SOMEWHERE = pattern(r",? (?:which was )?(?:held|staged|which took place) (?:at|in"
    r"|on) [^.;,]{3,110}? (?=on [A-Z]|[A-Z]\w+day\b)")
""" "the ceremony | held at a shipyard in X | on Friday"."""
_DAYS_LONG = pattern(r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|[2-9])-day\b")
_ENDED = pattern(r"\b(?:wrapped up|ended|concluded|finished|closed|was completed)(?: on)?\s*$")
_WENT_ROUND = pattern(
    rf"^(?:{MARK}|He|The leader),? (?:(?:also|then|later|reportedly) )*(?:toured|looked (?:a)?round"
    rf"|went (?:a)?round|inspected"
    r"|walked (?:through|a?round)|viewed) (?:the )?(?=[A-Z])"
)
""" "Kim toured | the X Resort", behind a ceremony told without its place."""
_CITY = pattern(r"[A-Z]\w+$")
_SITE = pattern(r"[A-Z]")
_HOMAGE = pattern(r"\b(?:mausoleum|cemetery|tribute|homage|respects|visit(?:ed|s|ing)?|laid|placed|bowed)\b")
_PLACE_OF_HOMAGE = pattern(
    r"\b(?:[Tt]he|[Tt]his) (?:palace|mausoleum|cemetery|memorial|monument|tower|graves?|statues?)\b"
)
""" "visited | the palace | … on Sunday", of a place of homage named before."""


def _of_another(skeleton: str, start: int, end: int) -> bool:
    """Whether an event's noun at skeleton[start:end] is of one yet to come, or of another time."""
    if _TO_COME.search(skeleton, max(0, start - _BEFORE), start) is not None:
        return True
    return _ANOTHER_TIME.search(skeleton, start, end) is not None


class PressSetting:
    """Completes the days and places of the events of one document of the general press."""

    def __init__(self, story: Story, setting: Setting) -> None:
        self._story = story
        self._setting = setting
        self._venues = PressVenues(story)
        own = phrases(story.grammar.lexicon.own_names)
        self._fired = pattern(
            rf"(?:[^,⟦;.]{{2,40}}, )?(?:[Tt]he )?(?:{own}|It) (?:(?:had|has|also|successfully) )*(?:test-?)?"
            r"(?:fired|launched|tested|conducted|carried out)\b"
        )

    def _of_test(self, event: Event) -> bool:
        """Whether what was guided was something tried out, as the sentence that tells of it says."""
        start, end = event.evidence[0]
        return _TRIED.search(self._story.document.text, start, end) is not None

    def finish(self) -> None:
        """Give talks of which no sentence has told the day that of the lead, where it tells of the same guest."""
        for draft in self._story.drafts:
            if draft.event.kind == "talks" and draft.event.start is None and self._guest_met_in_lead(draft):
                self._setting.days.give_of_lead(draft.event)
        self._venues.finish()

    def refine(self, view: SentenceView) -> None:
        """Take day and place of the event told last out of a sentence that only says so."""
        draft = self._story.current
        if draft is None:
            return
        event = draft.event
        m = _TOLD_ASIDE.match(view.skeleton)
        if m is None and event.kind == "talks":
            m = _THEY_MET.match(view.skeleton)
        if event.kind == "mourning" and event.start is None:
            m = m or _BURIED.search(view.skeleton)
        if m is None and event.kind in BODY_KINDS and event.start is None:
            m = _BEGAN.search(view.skeleton)
        if m is not None:
            self._aside(view, event, m.end())
        later = event.start is None and _LATER_ON.match(view.sentence.text) is not None
        if later and (days := self._story.days(view)):  # none where the report itself has no date
            self._setting.days.give(view, event, days[0])
        arrived = event.kind == "talks" and _AFTER_ARRIVAL.search(view.skeleton) is not None
        told_first = (_ARRIVED if arrived else _LEADERS_MET) if event.kind == "talks" else None
        if event.start is None and told_first is not None and told_first.search(self._story.lead()[1]) is not None:
            self._setting.days.give_of_lead(event)
        self._venues.refine(view, draft)
        if event.start is None and event.kind in BODY_KINDS and _CAME_AT.match(view.skeleton) is not None:
            self._setting.days.give_of_lead(event)
        if event.start is None:
            self._day_later(view, event)
        if event.place is None:
            self._place_later(view, event)
        if event.place is None and event.kind == "ceremony":
            self._went_round(view, event)
        if event.enlarged is False and event.kind in BODY_KINDS and _ENLARGED.search(view.skeleton) is not None:
            event.enlarged = True
        if event.kind in ("reception", "talks", "travel", "ceremony"):
            self._delegation(view, draft)
        if event.kind == "ceremony" and event.place is not None and _HOMAGE.search(view.skeleton):
            self._homage(view, draft)

    def _guest_met_in_lead(self, draft: Draft) -> bool:
        """Whether the first paragraph tells that somebody met the guest of these talks, or brought him a letter."""
        lead = self._story.lead()[1]
        guests = (p.name for p in draft.people() if p.foreign)
        return _MET.search(lead) is not None and any(name.split()[-1] in lead for name in guests)

    def _day_later(self, view: SentenceView, event: Event) -> None:
        """ "Wednesday's meeting adopted …", "during the visit Thursday": the day of the event told before."""
        nouns = _NOUNS.get(event.kind, _MEETING_NOUNS)
        written = self._story.written
        for m in _OF_DAY.finditer(view.skeleton):
            if written is not None and not nouns.isdisjoint(m.group("n").split()):
                day = latest_weekday(WEEKDAYS[m.group("d").lower()], written)
                event.start = event.end = day
                event.evidence.append(view.span(*m.span()))
                return
        told = _SAID_TO_HAVE.search(view.sentence.text)
        if told is not None and told.group("n").removesuffix("s") in nouns:
            near = [d for d in self._story.days(view) if told.end() - 4 <= d.start <= told.end() + 4]
            if near:
                self._setting.days.give(view, event, near[0])
                return
        if event.kind == "guidance" and self._fired.match(view.skeleton) and self._of_test(event):
            near = self._setting.days.told_by(view)
            if near:
                self._setting.days.give(view, event, near[0])
                return
        taken = _TAKEN_ON.search(view.skeleton)
        if taken is not None:
            at = view.to_document(taken.end()) - view.sentence.start
            near = [d for d in self._story.days(view) if at - 4 <= d.start <= at + 1]
            if near:
                self._setting.days.give(view, event, near[0])
                return
        for m in _THE_EVENT[nouns].finditer(view.skeleton):
            if _of_another(view.skeleton, m.start(), m.end()):
                continue
            at = view.to_document(m.end()) - view.sentence.start
            near = [d for d in self._setting.days.told_by(view) if at <= d.start <= at + _NEAR]
            held = _HELD_SOMEWHERE.match(view.skeleton, m.end())
            if not near and held is not None:
                at = view.to_document(held.end()) - view.sentence.start
                near = [d for d in self._setting.days.told_by(view) if at - 1 <= d.start <= at + 4]
            if near:
                self._setting.days.give(view, event, near[0])
                self._days_long(view, event, near[0])
                return

    def _days_long(self, view: SentenceView, event: Event, last: Day) -> None:
        """ "The three-day inspection that wrapped up | on Saturday": it began two days before."""
        long = _DAYS_LONG.search(view.skeleton)
        ended = _ENDED.search(view.sentence.text, 0, last.start)
        if long is not None and ended is not None and event.start is not None and event.start == event.end:
            event.start -= timedelta(days=int(number(long["n"]) or 1) - 1)

    def _place_later(self, view: SentenceView, event: Event) -> None:
        """ "The test was conducted at X", "the show at the Y Theatre": the place of the event told before."""
        nouns = _NOUNS.get(event.kind, _MEETING_NOUNS)
        for m in _THE_EVENT[nouns].finditer(view.skeleton):
            if _of_another(view.skeleton, m.start(), m.end()):
                continue
            places = self._story.grammar.places
            venue = places.venue(view.skeleton, m.end() - 1)
            launched = _FROM.match(view.skeleton, m.end())
            if venue is None and launched is not None:
                phrase, end = places.clip(view.skeleton, launched.end())
                venue = (phrase, launched.end(), end)
            if venue is None or venue[0] == "here" or venue[1] > m.end() + _NEAR_PLACE:
                continue
            if _OTHER_DEED.search(view.skeleton, m.end(), venue[1]) is not None:
                continue
            text = places.shorten(view.plain(venue[0]))
            if _SITE.search(text) and not self._setting.places.is_land(text):
                event.place = text
                event.evidence.append(view.span(venue[1], venue[2]))
                return

    def _went_round(self, view: SentenceView, event: Event) -> None:
        """The site that was opened, where somebody is told to have gone round it."""
        m = _WENT_ROUND.match(view.skeleton)
        if m is None:
            return
        places = self._story.grammar.places
        phrase, end = places.clip(view.skeleton, m.end())
        text = places.shorten(view.plain(phrase))
        if " " in text and not self._setting.places.is_land(text):
            event.place = text
            event.evidence.append(view.span(m.end(), end))

    def _aside(self, view: SentenceView, event: Event, at: int) -> None:
        if event.start is None:
            behind = view.to_document(at) - view.sentence.start
            found = next((d for d in self._story.days(view) if d.end >= behind), None)
            if found is not None:
                self._setting.days.give(view, event, found)
        if event.place is None or (event.kind == "talks" and _CITY.match(event.place)):
            places = self._story.grammar.places
            venue = places.venue(view.skeleton, at - 1)
            if venue is None or venue[0] == "here" or not _SITE.search(venue[0]):
                return
            place = places.shorten(view.plain(venue[0]))
            if not self._setting.places.is_land(place):
                event.place = place
                event.evidence.append(view.span(venue[1], venue[2]))

    def _delegation(self, view: SentenceView, draft: Draft) -> None:
        """ "The delegation, led by ⟦0⟧, includes ⟦1⟧": who makes up the delegation that the event is told of."""
        m = _DELEGATION.match(view.skeleton)
        if m is None or not any(_COMPANY.search(g.text) is not None for g in draft.event.groups):
            return
        beside: Capacity = "accompanied" if draft.event.kind == "travel" else "attended"
        heads: tuple[tuple[str, Capacity], ...] = (("head", "principal"), ("who", beside))
        for group, capacity in heads:
            for mention in view.named(m.group(group) or ""):
                person = self._story.people.of(mention)
                if person.foreign and draft.event.kind == "talks" and group == "head":
                    draft.add(person, "guest", [mention.span])
                elif not person.foreign and self._story.alive(person):
                    draft.add(person, capacity, [mention.span])

    def _homage(self, view: SentenceView, draft: Draft) -> None:
        """The name of the mausoleum that was visited, and the day of the visit."""
        event = draft.event
        named = self._story.grammar.homage_named
        site = None if named.search(event.place or "") is not None else named.search(view.skeleton)
        if site is not None:
            event.place = site.group()
            event.evidence.append(view.span(*site.span()))
        if event.start is None and (site is not None or _PLACE_OF_HOMAGE.search(view.skeleton) is not None):
            days = self._setting.days.told_by(view)
            if days:  # "the previous day" before the day it is reckoned from
                self._setting.days.give(view, event, next((d for d in days if d.word == "relative"), days[0]))
