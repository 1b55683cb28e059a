"""The agenda and decisions of one document's meetings."""

from __future__ import annotations

import re

from partystate.reading.en.business import agenda, decisions
from partystate.reading.en.business.press_agenda import discussed
from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern
from partystate.reading.report import BODY_KINDS, AgendaItem, Decision

_LONGEST_LINE = 240
"""Characters of the longest line of an agenda without numbers."""
_LONGER = 1.4
"""How much longer an item may be that says the same ("the review of the …")."""
_CONSULTED = pattern(
    r"(?:Also )?[Dd]iscussed (?:there|at the (?:[a-z]+ )?(?:consultative )?meetings?)\b"
    r"|(?:The|A) (?:[a-z-]+ ){0,2}?meetings? (?:(?:held )?(?:there|on the spot|on site|in the field|at the sites?) )?"
    r"(?:[a-z]+ )?(?:discussed|dealt with|(?:made|held"
    r"|had) an? (?:[a-z]+ )?discussion on)\b"
    r"|It (?:[a-z]+ )?(?:discussed|dealt with|focused on) (?:the )?(?:[a-z]+ )?(?:matters|issues|measures"
    r"|problems|ways)\b"
    r"|The (?:[a-z-]+ ){0,2}?meetings? took (?:[a-z]+ ){0,2}measures after (?:discussing|examining)\b"
)
"""What the consultation discussed that whoever visited a site called there."""
_WILL = r"\b(?: of [^,;⟦]{3,80}?)? (?:will|would|is to|are to|is expected to)\b"
_ANOTHER_WILL = {
    "assembly_standing_meeting": pattern(rf"The (?:[\w-]+ ){{0,4}}?(?:session|assembly|lawmakers|deputies){_WILL}"),
    "political_bureau_meeting": pattern(
        rf"The (?:[\w-]+ ){{0,4}}?(?:plenary(?: \w+)?|plenum|congress|conference){_WILL}"
    ),
}
"""What the session just called, of another body, is to discuss, by the kind of the meeting that called it."""
_OTHER_TALKS = pattern(r"(?:At|During) (?:the|his|their) (?:meetings? and (?:the )?)?(?:talks|(?:[\w-]+ )?visit)\b")
"""What two sides discussed on a journey that a body's meeting reviews."""
_DIGIT = re.compile(r"\d")
_ITS_NUMBER = re.compile(r":\s*1[.)]$")
"""The end of a sentence that announces a list, with the number of its first item."""


class Business:
    """Collects agenda items and decisions from sentence to sentence."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._numbered: Draft | None = None
        self._expected = 0
        """The number of an agenda item that stood at the end of the sentence before."""
        self._announced = -1
        """The paragraph in which the list was announced with a colon: what follows there is the list."""
        self._listed = -1
        """The paragraph of the last line of such a list that bore no number."""
        self._purposes: list[tuple[Draft, agenda.Item]] = []

    @property
    def wants_items(self) -> bool:
        """Whether a numbered agenda was announced, so that the next paragraphs are read whatever their words."""
        return self._numbered is not None

    def takes_item(self, view: SentenceView) -> bool:
        """Take a sentence that is an item of the numbered agenda announced before; whether it was one."""
        if self._numbered is None:
            return False
        numbered = agenda.numbered_item(view, self._expected)
        if numbered is not None:
            item, self._expected = numbered
            self._numbered.event.agenda.append(AgendaItem(item.text, [item.span]))
            return True
        if self._goes_on(view) or self._bare_line(view):
            return True
        if view.sentence.paragraph == self._announced:
            self._numbered.event.agenda += [AgendaItem(i.text, [i.span]) for i in agenda.inline_items(view)]
            self._numbered = None
            return True
        text = view.sentence.text
        if text[:1].isupper() and not _DIGIT.match(text):
            self._numbered = None
        return False

    def _goes_on(self, view: SentenceView) -> bool:
        """Take a line with which the item of the line before goes on."""
        listed = self._numbered.event.agenda if self._numbered is not None else []
        text = view.sentence.text.strip(" .")
        if not listed or not agenda.goes_on(listed[-1].text, text):
            return False
        listed[-1].text += f" {text}"
        listed[-1].evidence.append((view.sentence.start, view.sentence.start + len(text)))
        return True

    def _bare_line(self, view: SentenceView) -> bool:
        """Take a line without a number, next in the list announced with a colon; it is no sentence."""
        text, at = view.sentence.text.strip(), view.sentence.paragraph
        if self._numbered is None or self._announced < 0 or at not in (self._announced + 1, self._listed + 1):
            return False
        if text[-1:] in ".;" and agenda.names_item(text):
            text = text[:-1]
        if not text[:1].isupper() or text[-1:] in ".!?:;”\"" or len(text) > _LONGEST_LINE or self._expected:
            return False
        self._listed = at
        self._numbered.event.agenda.append(AgendaItem(text, [(view.sentence.start, view.sentence.start + len(text))]))
        return True

    def read(self, view: SentenceView) -> None:
        """Agenda items and decisions stated in one sentence."""
        draft = self._story.current
        if draft is None:
            return
        event = draft.event
        if event.kind == "guidance" and "discussed" in view.skeleton:
            event.agenda += [AgendaItem(i.text, [i.span]) for i in agenda.discussed_on_the_spot(view)]
        consulted = event.kind == "guidance" and _CONSULTED.match(view.skeleton) is not None
        if not (consulted or event.kind in BODY_KINDS or event.kind in ("meeting", "talks")):
            return
        if event.kind in BODY_KINDS and _OTHER_TALKS.match(view.skeleton):
            return
        another = _ANOTHER_WILL.get(event.kind)
        if another is not None and another.match(view.skeleton):
            return
        own = _letters(event.body or "")
        items, numbered = agenda.agenda(view, own)
        if self._story.press and not items and event.kind == "talks":
            items = list(discussed(view))
        known = [" ".join(agenda.same(i.text)) for i in event.agenda]
        # "reviewed X" says no more than "the review of X" before
        event.agenda += [
            AgendaItem(i.text, [i.span])
            for i in items
            if not any(_says_no_more(" ".join(agenda.same(i.text)), told) for told in known)
        ]
        if not items and not numbered:
            self._purposes += [(draft, item) for item in agenda.purpose(view)]
        if numbered and not items:
            self._numbered = draft
            self._expected = 1 if _ITS_NUMBER.search(view.sentence.text) is not None else 0
            self._announced = view.sentence.paragraph if view.sentence.text.endswith(":") else -1
        for adopted in decisions.decisions(view, own):
            if not any(d.title.lower() == adopted.title.lower() for d in event.decisions):
                event.decisions.append(Decision(adopted.title, adopted.unanimous, [adopted.span]))

    def finish(self) -> None:
        """What a body's meeting was convened for is its agenda where the report states no other."""
        for draft, item in self._purposes:
            if draft.event.body and all(item.text not in known.text for known in draft.event.agenda):
                draft.event.agenda.append(AgendaItem(item.text, [item.span]))


def _letters(body: str) -> str:
    """The letters by which a body is called: the first ones of its name's words, without whose it is ("CMC")."""
    return "".join(word[0] for word in body.partition(" of ")[0].split() if word[:1].isupper())


def _says_no_more(item: str, told: str) -> bool:
    """Whether an item is in one told before, of about the same length."""
    return item in told and len(told) <= _LONGER * len(item)
