"""Calls of this state's ambassadors on the heads of other states: credentials presented, farewells taken.

The clause that tells of the call names offices ("The DPRK ambassador to X paid a farewell call on the president of X");
who held them stands in the sentences behind ("Ambassador A conveyed greetings from … to President B").
"""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import MARK, pattern

_CALL = pattern(r"presented|paid")
_ENVOY = pattern(r"[Tt]he (?P<post>.*\bambassador to .+)")
_CONVEYED = pattern(
    rf"\b(?:conveyed|delivered|handed over) [^.;⟦]{{3,120}}?(?:{MARK}[^.;⟦]{{0,40}}?)?,? to "
    rf"(?:his excellency |H\.E\. )?(?P<guest>{MARK})"
)


class Calls:
    """Gives one document's call its people, as the sentences behind it name them."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._draft: Draft | None = None
        self._posts: tuple[str, ...] = ()

    def opened(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """Note the call that a head told of."""
        if head.kind != "talks" or head.opened or not _CALL.match(view.skeleton, head.verb):
            return
        self._draft = draft
        envoy = _ENVOY.fullmatch(head.subject)
        self._posts = self._story.grammar.posts_of(envoy.group("post")) if envoy else ()

    def read(self, view: SentenceView) -> None:
        """The envoy and the head of state, where one sentence names them."""
        draft = self._draft
        if draft is None or self._story.current is not draft or not view.mentions:
            return
        if self._posts and view.skeleton.startswith("⟦0⟧"):
            self._envoy(view, draft)
        if any(p.foreign for p in draft.people()):
            return
        conveyed = _CONVEYED.search(view.skeleton)
        mention = view.named(conveyed.group("guest"))[0] if conveyed else None
        if mention is not None and self._story.people.of(mention).foreign:
            draft.add(self._story.people.of(mention), "guest", [mention.span])

    def _envoy(self, view: SentenceView, draft: Draft) -> None:
        """ "Ambassador ⟦0⟧" behind "the ambassador to X": he is the one who called."""
        mention = view.mentions[0]
        person = self._story.people.of(mention)
        role = self._posts[0].split(" of ")[0]
        if person.foreign or not any(printed == role for printed, _ in person.open_roles):
            return
        for post in self._posts:
            person.posts.setdefault(post, [mention.span])
        person.open_roles = [opened for opened in person.open_roles if opened[0] != role]
        draft.add(person, "principal", [mention.span])
        self._posts = ()
