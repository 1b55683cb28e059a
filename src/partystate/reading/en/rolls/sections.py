"""Line-ups under headings: a line that names a post or an organ, and behind it lines of nothing but names.

"Political Bureau of the C.C., WPK | Presidium | A | B | Members | C, D | Alternate Members (2) | E". What the heading
leaves out ("Members") is of the body that the headline or a line before it names.
"""

from __future__ import annotations

from partystate.reading.en.changes.change_objects import ROLES_OF_ONE_BODY
from partystate.reading.en.people.mentions import MentionReader
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.rolls.formed import BODY_MADE
from partystate.reading.en.rolls.seat import body_named, within
from partystate.reading.en.text.tokens import Sentence, tokenize
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import MARKS, pattern

_COUNT = pattern(r"\s*(?:\(\s*\d+[^()]*\)|[-–—:]+\s*\d+)?\s*:?\s*$")
_NUMBER = pattern(r"(?:\d{1,3}\s?[.)]?|[•·*▪–-])\s+")
_WORDS = r"(?:\d+(?:st|nd|rd|th) )?(?:(?:[A-Z][\w.,'’&-]*|of|the|and|for) )*?"
_BODY = pattern(
    rf"(?:the |The )?(?P<b>{_WORDS}"
    r"(?:Bureau|Politburo|Presidium|Committee|Commission|Secretariat|Cabinet)"
    r"(?:(?:,| of) (?:(?:[A-Z][\w.'’]*,?|of|the|and) )*[A-Z][\w.'’]*)?)"
)
_INNER = pattern(r"(?:the )?(?P<organ>Presidium|Standing Committee|Secretariat)")
_SEATS = pattern(
    r"(?:(?:[Nn]ew|[Cc]urrent|[Ff]ull|[Rr]egular) )?(?:[Mm]embers|(?P<k>[Aa]lternates|[Cc]andidates"
    r"|(?:[Aa]lternate|[Cc]andidate) [Mm]embers))(?: (?:of the (?P<of>[A-Z][\w ]+)|elected [\w ]+))?"
)
_SYNONYM = pattern(r"\s*\((?:candidate|alternate|full|voting|non-voting)\)")
"""The other word for a seat, in brackets ("Alternate (candidate) members")."""
_NEWS = pattern(r" (?:(?:[Nn]ewly|[Aa]re|[Ww]ere) )*(?:[Ee]lected|[Aa]ppointed|[Nn]amed|[Aa]nnounced|[Ff]ormed)$")
"""What a headline says of a body behind its name ("Members of the Presidium | Elected")."""
_SECRETARIAT = "Secretariat"
_BUREAU = pattern(r"^(?:Presidium of the )?Political Bureau of the (?=Central Committee)")
_PARTYS = "Central Committee"
_ORDINAL = pattern(r"^\d+(?:st|nd|rd|th) ")
_ONLY_NAMES = pattern(rf"\s*(?P<who>{MARKS})\s*[,;.]*\s*")
_LONGEST = 110
"""Characters of the longest heading."""
_OF_BODY = pattern(r" of (?:the )?(?P<b>.+)$")


class Sections:
    """The heading under which the lines of one document stand."""

    def __init__(self, posts: PostReader, mentions: MentionReader) -> None:
        self._posts = posts
        self._mentions = mentions
        self.body = ""
        """The body whose line-up it is; "" where none has been named."""
        self.post = ""
        """What the names under the heading are."""
        self.single = False
        """Only one name stands under the heading."""
        self.bare = False
        """The heading names a body and no seats: who is printed with an office under it holds that one."""

    def heading(self, line: str, *, title: bool = False) -> bool:
        """Take in a line that is a heading and nothing else; False where it is none. `title`: that of the document,
        below which a name alone is its writer's."""
        self.bare = False
        words = _SYNONYM.sub("", _COUNT.sub("", line.strip().strip("*#| ")))
        words = _NEWS.sub("", words) if title else words
        if not 3 <= len(words) <= _LONGEST or words.endswith((".", "!", "?")):
            return False
        seats = _SEATS.fullmatch(words)
        if seats is not None and self.body and self._sits(seats["of"] or ""):
            kind = "alternate " if seats["k"] else ""
            self.post, self.single = self._posts.canonical(f"{kind}member", f"the {self.body}"), False
            return True
        organ = _INNER.fullmatch(words)
        if organ is not None and self.body:
            above = _BUREAU.sub("", self.body) if organ["organ"] == _SECRETARIAT else self.body
            of_secretaries = above != self.body or above.startswith(_PARTYS)
            self.post = self._posts.canonical("member", f"{organ['organ']} of the {above}")
            if organ["organ"] == _SECRETARIAT and of_secretaries:
                self.post = self._posts.canonical("secretary", f"the {above}")
            return True
        tokens = tokenize(Sentence(words, 0, len(words), 0, False))
        role = self._posts.role(tokens, 0, len(tokens), {})
        whole = role is not None and role.is_post and role.end == len(tokens)
        post = self._posts.canonical(role.role, role.body, role.qualifier) if role is not None else ""
        of_known = bool(self.body) and post in ROLES_OF_ONE_BODY
        if role is not None and whole and (role.plural or role.body or " of " in post or of_known):
            self.single = not role.plural
            self.post = self.of_body(post)
            self.names_body(post)
            return bool(self.post)
        body = _BODY.fullmatch(words)
        if body is not None:
            seat = self._posts.canonical("member", _ORDINAL.sub("", body["b"]))
            self.names_body(seat)
            self.post, self.single, self.bare = "" if title else seat, False, True
            return True
        self.post = ""
        return False

    def _sits(self, organ: str) -> bool:
        """Whether seats "of the `organ`" are of the body listed: behind the members of its presidium those of the
        bureau itself are."""
        at = self.body.find(organ)
        if at > 0:
            self.body = self.body[at:]
        return at >= 0

    @staticmethod
    def body_in(words: str) -> str:
        """The body of which a text is the name and nothing else; "" otherwise."""
        found = _BODY.fullmatch(words.strip())
        return found["b"] if found is not None else ""

    def names_body(self, post: str) -> None:
        """Take in the body of a post just read."""
        found = _OF_BODY.search(post)
        if found is not None and post[: found.start()] in ROLES_OF_ONE_BODY:
            self.body = found["b"]

    def ended_by(self, sentence: str) -> None:
        """Take in a sentence, which ends what stood under the heading before it: the body it tells to be elected is the
        one of which the next lines are."""
        self.post = ""
        made = BODY_MADE.search(sentence) if self.body else None
        if made is not None:
            self.body = body_named(self._posts, made.group("b") or made.group("c"))

    def of_body(self, post: str) -> str:
        """A post as that of the body listed, where it has none of its own; "" where none is known."""
        if post not in ROLES_OF_ONE_BODY:
            return post
        if not self.body or (post == "secretary" and _INNER.fullmatch(self.body) is not None):
            return ""  # a presidium has none of its own
        return within(self._posts, post, self.body)

    def names(self, line: str, start: int) -> SentenceView | None:
        """The view of a line that holds only names, under a heading; None where it tells something else."""
        if not self.post or len(line) > 4 * _LONGEST:
            return None
        numbered = _NUMBER.match(line)
        skip = numbered.end() if numbered else 0
        view = self._mentions.view(Sentence(line[skip:], start + skip, start + len(line), 0, False))
        if not view.mentions or _ONLY_NAMES.fullmatch(view.skeleton) is None:
            return None
        if self.bare and any(m.posts or m.open_roles for m in view.mentions):
            return None
        alone = len(view.mentions) == 1 or not self.single
        return view if alone and all(m.native for m in view.mentions) else None
