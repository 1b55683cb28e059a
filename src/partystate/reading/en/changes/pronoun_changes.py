"""Further changes of somebody whose last sentence told one: "She was also re-elected an alternate member of X".

Only behind a change of the same person is the pronoun taken for him: elsewhere the press tells a career with it.
"""

from __future__ import annotations

from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.text.tokens import tokenize
from partystate.reading.en.text.views import Mention, SentenceView, view_of
from partystate.reading.patterns import pattern

_CHANGED_TOO = pattern(
    r"(?:(?:At|During|In) (?:the|this) (?:[\w-]+ ){0,4}?(?:meeting|session|congress|plenum|conference),? )?"
    r"(?P<p>[Hh]e|[Ss]he) (?:was|has been) (?:also |then |newly |subsequently )*"
    r"(?:re-?elected|by-elected|elected|re-?appointed|appointed|named|promoted|relieved|dismissed|removed|recalled)\b"
)
_NEAR = 700
"""Characters within which the sentence before told the change."""


def with_pronoun_named(view: SentenceView, told: list[Found], named_at: int) -> SentenceView | None:
    """The view of a sentence with its pronoun as a mention of whom the last change was told of; None without one.

    `named_at`: where the last sentence before it begins that names somebody: a change told earlier is not of "him".
    """
    m = _CHANGED_TOO.match(view.sentence.text) if told else None
    if m is None or view.mentions or view.sentence.start - told[-1].span[1] > _NEAR:
        return None
    last = [f for f in told if f.span[0] >= named_at]
    if not last:
        return None
    given = [f for f in last if f.action != "relieved"]
    whom = given[0] if given and last[-1].action == "relieved" else last[-1]  # not him whom he replaced
    tokens = tokenize(view.sentence)
    at = view.sentence.start + m.start("p")
    k = next((k for k, t in enumerate(tokens) if t.start == at), -1)
    if k < 0:
        return None
    name = whom.mention.name
    return view_of(view.sentence, tokens, [Mention(name, True, k, k + 1, (at, at + len(m["p"])))])


def supported_by(found: list[Found], told: list[Found]) -> list[Found]:
    """The changes with the sentence that names the person as further evidence."""
    return [f._replace(post_at=(*f.post_at, told[-1].span)) for f in found]
