"""Further changes of somebody whose last sentence told one: "She was also re-elected an alternate member of X".

Behind a change of the same person the pronoun is taken for him, and with a day of this week ("She was made a member of
X on Saturday"): elsewhere the press tells a career with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.changes.change_patterns import ADVERBS, VERB
from partystate.reading.en.people.context import People, Person
from partystate.reading.en.text.tokens import tokenize
from partystate.reading.en.text.views import Mention, SentenceView, view_of
from partystate.reading.patterns import MARK, WEEKDAY, pattern

_CHANGED_TOO = pattern(
    r"(?:(?:At|During|In) (?:the|this) (?:[\w-]+ ){0,4}?(?:meeting|session|congress|plenum|conference),? )?"
    rf"(?:On {WEEKDAY},? )?"
    rf"(?P<p>[Hh]e|[Ss]he) (?:(?:was|has been){ADVERBS} (?:{VERB}|given|handed|forced|sworn)|has been{ADVERBS}"
    r" (?:brought back|let go)|(?:has )?(?:becomes?|became|takes? over|took over|taken over|takes office|took office"
    r"|stepped down|steps down|resigned|lost (?:his|her) (?:post|job|position)))\b"
)
_CHANGED_HIM = pattern(
    rf"(?:(?:{MARK}|[Tt]he [a-z]+|[A-Z][\w-]+(?: [A-Z][\w-]+)?) (?:(?:has|also|then|later|on {WEEKDAY}) )*"
    r"|[^⟦]{0,80}\b(?:and|which) )(?:elected|appointed|named|made|promoted|dismissed|removed|relieved|sacked|reinstated"
    r"|chose|picked|tapped|installed) (?P<p>him|her)\b"
)
""" "The assembly appointed | him | premier"."""
_SERVED_AS = pattern(r"⟦0⟧,? (?:had )?(?:(?:was|been) serving|served) as (?:the |an? )?(?P<post>[^⟦.;]{3,200})")
_SUCCEEDED_AS = pattern(
    r"⟦0⟧[^⟦.;]{0,120}? (?:succeed(?:s|ed)|replace[ds]|(?:took|takes) over from) (?:him|her) (?:as"
    r"|in the post of) (?:the |an? )?"
    r"(?P<post>[^⟦.;,]{3,110}?)(?=[.,;]|\s*$| (?:from|in|at|on|after|during|when|and)\b)"
)
""" "⟦0⟧ succeeded him as POST", behind the news that somebody lost one."""
_HE_WAS = pattern(
    r"(?:(?:[Hh]e|[Ss]he) (?:was|had been)"
    r"|(?:At the time of|Before|Until) (?:his|her) death,? (?:he|she|[A-Z][\w-]+|⟦0⟧)(?:, \d\d,)? (?:was|had been"
    r"|(?:was |had been )?serv(?:ed|ing) as)) "
    r"(?!(?:an? |the |once |also )*(?:former|ex-|born|one of|among))(?:the |an? )?"
    r"(?P<post>(?:(?!\b(?:from|in|since|until|till|between|for) (?:the )?\d|\b(?:once|years|then)\b)[^⟦.;,]){6,140}?)"
    r"(?=[.,;]|\s*$| (?:and (?:had|led|was|has)|when|at the time)\b)"
)
""" "He was | first vice-chairman of X": behind the news of a death."""
_THESE_DAYS = pattern(rf"\b{WEEKDAY}\b")
_CLOSE_BY = 260
"""Characters within which the sentence before names whom a pronoun means of whom no change is told yet."""
_IN_THE_NEWS = pattern(
    r"\b(?:promot\w+|demot\w+|dismiss\w+|purg\w+|reshuffl\w+|shake-?up|overhaul|sidelin\w+|oust\w+|sack\w+|punish\w+"
    r"|reward\w*|elevat\w+|replac\w+|appointment|removal|winners?|newcomers?|rising|on the rise|comeback|blow to"
    r"|takes over|new faces?|fall from|fell from|absent)\b"
)
"""What a sentence says that tells of somebody risen or fallen, whose post the next sentence names."""
_WHO_COMMENTS = pattern(
    r"\b(?:researcher|professor|analyst|expert|fellow|spokes\w+|lawmaker|defector|scholar|university|institute)\b",
    flags=re.I,
)
"""Who speaks of such a fall and is not the one who fell."""
_NEAR = 700
"""Characters within which the sentence before told the change."""


def with_pronoun_named(
    view: SentenceView, told: list[Found], named_at: int, subject: Person | None
) -> SentenceView | None:
    """The view of a sentence with its pronoun as a mention of whom the last change was told of; None without one.

    `named_at`: where the last sentence before it begins that names somebody: a change told earlier is not of "him".
    `subject`: whom the pronoun means by that sentence (`person_meant`).
    """
    m = _CHANGED_TOO.match(view.sentence.text) or _CHANGED_HIM.match(view.skeleton)
    if m is None:
        return None
    last = [f for f in told if f.span[0] >= named_at and view.sentence.start - f.span[1] <= _NEAR]
    if not last and subject is None:
        return None
    given = [f for f in last if f.action != "relieved"]
    name = subject.name if subject is not None else ""
    if last:
        whom = given[0] if given and last[-1].action == "relieved" else last[-1]  # not him whom he replaced
        name = whom.mention.name
    tokens = view.tokens if view.mentions else tokenize(view.sentence)
    at = view.to_document(m.start("p")) if m.re is _CHANGED_HIM else view.sentence.start + m.start("p")
    k = next((k for k, t in enumerate(tokens) if t.start == at), -1)
    if k < 0 or any(other.name == name for other in view.mentions):
        return None
    him = Mention(name, True, k, k + 1, (at, at + len(m["p"])))
    return view_of(view.sentence, tokens, sorted([him, *view.mentions], key=lambda person: person.start))


def with_offices_lost(view: SentenceView, told: list[Found], posts_in: Callable[[str], tuple[str, ...]]) -> None:
    """Give a dismissal without a post the posts that the next sentence tells of him: "⟦0⟧ served as X and Y"."""
    if told and told[-1].action == "died" and not (told[-1].posts or told[-1].mention.past):
        he = _HE_WAS.match(view.skeleton)
        near = he is not None and 0 <= view.sentence.start - told[-1].span[1] <= _NEAR
        held = [p for p in posts_in(view.plain(he["post"])) if " of " in p] if he is not None and near else []
        if he is not None and held:
            told[-1] = told[-1]._replace(posts=tuple(held), post_at=(view.span(*he.span("post")),))
        return
    m = _SERVED_AS.match(view.skeleton) if told and view.mentions else None
    by = _SUCCEEDED_AS.match(view.skeleton) if m is None and told and view.mentions else None
    m = m or by
    last = told[-1] if m is not None else None
    if m is None or last is None or last.action != "relieved" or last.posts or last.mention.posts:
        return
    near = 0 <= view.sentence.start - last.span[1] <= _CLOSE_BY
    himself = view.mentions[0].name == last.mention.name
    posts = posts_in(view.plain(m["post"])) if near and himself is not (m is by) else ()
    if posts:
        told[-1] = last._replace(posts=posts, same_post=False, own_post=False, post_at=(view.span(*m.span("post")),))


def person_meant(view: SentenceView, people: People, named_at: int, text: str) -> Person | None:
    """Whom "she" or "he" means in a sentence told of these days, or behind one that tells of somebody risen or fallen:
    the only one whom the sentence right before (from `named_at` on in the document's `text`) names, but for the leader
    where "she" is said or where another has risen or fallen."""
    news = _IN_THE_NEWS.search(text, named_at, view.sentence.start) is not None
    if news and _WHO_COMMENTS.search(text, named_at, view.sentence.start) is not None:
        return None
    if not news and (view.mentions or _THESE_DAYS.search(view.sentence.text) is None):
        return None
    start = view.sentence.start
    named = [p for p in people.by_key.values() if any(named_at <= at < start for at, _ in p.spans)]
    if view.sentence.text.startswith("She") or (news and len(named) > 1):
        named = [p for p in named if p is not people.leader]
    near = len(named) == 1 and start - max(end for at, end in named[0].spans if at < start) < _CLOSE_BY
    return named[0] if near and not named[0].foreign else None


def supported_by(found: list[Found], told: list[Found]) -> list[Found]:
    """The changes with the sentence that names the person as further evidence."""
    return [f._replace(post_at=(*f.post_at, told[-1].span)) for f in found] if told else found
