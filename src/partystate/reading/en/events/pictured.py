"""What only the words under a picture tell: papers set old pictures beside their news.

"A visits a plant, in this undated photo released on Tuesday" is no event of the report where its text tells of another.
"""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.patterns import pattern

_UNDER_PICTURE = pattern(
    r"\bin (?:this|an?) (?:[\w-]+ ){0,3}?(?:photo(?:graph)?|picture|image|frame|screengrab|still)\b"
    r"|^(?:This|An?|The) (?:[\w-]+ )?(?:photo(?:graph)?|picture|image|frame|still)\b|\(archive\)\s*$"
)


def without_pictured(story: Story, drafts: list[Draft]) -> list[Draft]:
    """The events of a press report without those that only a picture's words tell, if its text tells of one."""
    pictured = [draft for draft in drafts if _only_pictured(story, draft)]
    return drafts if len(pictured) == len(drafts) else [draft for draft in drafts if draft not in pictured]


def _only_pictured(story: Story, draft: Draft) -> bool:
    paragraph = story.paragraph_at(draft.event.evidence[0][0])
    if _UNDER_PICTURE.search(paragraph.strip()) is None:
        return False
    begin = story.document.text.find(paragraph.strip())
    return all(begin <= start < begin + len(paragraph) for start, _ in draft.event.evidence)
