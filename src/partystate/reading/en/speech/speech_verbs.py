"""The verbs of speaking and ordering, with their forms. English words only; who speaks is another matter."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    """What a verb can take after it."""

    SAY = "say"
    """a clause with or without "that", a quotation; its words may stand before it ("…, he said")"""
    NOTE = "note"
    """as SAY, and "the need to …" """
    CLARIFY = "clarify"
    """as NOTE, and "the tasks for X to …" """
    TASK = "task"
    """"the tasks for X to …", "the need for …" """
    VOW = "vow"
    """"to …", "that …", a quotation"""
    TELL = "tell"
    """the person told, then "that …", "to …" or a quotation"""
    ORDER = "order"
    """the person told and "to …", or "that …" """
    CALL = "call"
    """"on X to …", "to X to …", "for …" """
    EXPRESS = "express"
    """"belief that …" """
    GO_ON = "go on"
    """a colon, a quotation or "to say that …" """
    GIVE = "give"
    """the following text and a colon"""
    AS_SAYING = "as saying"
    """the words of one quoted"""


class Verb(NamedTuple):
    kind: Kind
    past: str
    participle: bool


_REGULAR: dict[Kind, str] = {
    # verb stems whose forms are stem+ed / stem+ing / stem+s
    Kind.NOTE: "stress remark highlight mention recall assert claim contend insist reaffirm affirm warn announc'e "
        "explain acknowledg'e underlin'e "
    "emphasiz'e emphasis'e underscor'e stat'e declar'e not'e observ'e deplor'e argu'e reiterat'e opin'e comment "
    "reveal disclos'e confirm suggest speculat'e conced'e caution boast lament",
    Kind.TASK: "advanc'e present specif-y assign detail indicat'e reassign",
    Kind.ORDER: "order instruct urg'e encourag'e ask request direct command task demand exhort implor'e press",
    Kind.VOW: "vow pledg'e promis'e threaten",
    Kind.SAY: "add",
    Kind.CALL: "appeal call",
    Kind.EXPRESS: "express",
    Kind.CLARIFY: "clarif-y",
}  # fmt: skip
_IRREGULAR: tuple[tuple[Kind, str, str, str], ...] = (
    # past, participle, present
    (Kind.SAY, "said", "saying", "says"),
    (Kind.NOTE, "pointed out", "pointing out", "points out"),
    (Kind.NOTE, "referred to", "referring to", "refers to"),
    (Kind.NOTE, "admitted", "admitting", "admits"),
    (Kind.NOTE, "wrote", "writing", "writes"),
    (Kind.NOTE, "held", "", ""),
    (Kind.VOW, "swore", "swearing", "swears"),
    (Kind.VOW, "hoped", "hoping", "hopes"),
    (Kind.TELL, "told", "telling", "tells"),
    (Kind.TASK, "set forth", "setting forth", "sets forth"),
    (Kind.TASK, "set out", "setting out", "sets out"),
    (Kind.TASK, "put forward", "putting forward", "puts forward"),
    (Kind.TASK, "laid down", "laying down", "lays down"),
    (Kind.TASK, "gave", "giving", "gives"),
    (Kind.GO_ON, "went on", "", "goes on"),
    (Kind.GO_ON, "continued", "", "continues"),
    (Kind.TELL, "reminded", "reminding", ""),
    (Kind.TELL, "notified", "notifying", ""),
    (Kind.TELL, "informed", "informing", ""),
    (Kind.NOTE, "charged", "charging", ""),
    (Kind.NOTE, "concluded that", "concluding that", ""),
    (Kind.AS_SAYING, "as saying", "", ""),
)


_GIVEN = (
    *("issued", "gave", "released", "made public", "published", "made", "sent", "posted", "delivered", "wrote"),
    "answered with",
)
"""Verbs that announce a text in full: "issued the following statement:"."""

_PRESENT = frozenset(
    "says adds calls urges notes stresses emphasizes underlines underscores claims insists warns vows "
    "declares explains tells argues "
    "recalls observes".split()
) | {"points out", "goes on", "continues"}
"""Present forms that are not first of all plural nouns ("orders", "tasks", "states")."""


def _forms() -> dict[str, Verb]:
    verbs: dict[str, Verb] = {}

    def put(kind: Kind, past: str, participle: str, present: str) -> None:
        verbs[past] = Verb(kind, past, False)
        if present in _PRESENT:
            verbs[present] = Verb(kind, past, False)
        if participle:
            for form in (participle, participle[0].upper() + participle[1:]):
                verbs[form] = Verb(kind, past, True)

    for kind, stems in _REGULAR.items():
        for stem in stems.split():
            if stem.endswith("'e"):
                root = stem[:-2]
                put(kind, root + "ed", root + "ing", root + "es")
            elif stem.endswith("-y"):
                root = stem[:-2]
                put(kind, root + "ied", root + "ying", root + "ies")
            else:
                put(kind, stem + "ed", stem + "ing", stem + ("es" if stem.endswith("s") else "s"))
    for kind, past, participle, present in _IRREGULAR:
        put(kind, past, participle, present)
    for given in _GIVEN:
        verbs[f"{given} the following"] = Verb(Kind.GIVE, "said", False)
    return verbs


VERBS: dict[str, Verb] = _forms()
"""Every form → its verb."""


def _slips() -> dict[str, Verb]:
    """Forms with one letter lost ("vowd", "stresed"), as typists and OCR lose them; none is a word of its own."""
    out: dict[str, Verb] = {}
    for form, verb in VERBS.items():
        if form != verb.past or " " in form or len(form) < 5:
            continue
        for i in range(1, len(form) - 1):
            slip = form[:i] + form[i + 1 :]
            if slip not in VERBS and slip not in _REAL_WORDS:
                out[slip] = verb
    return out


_REAL_WORDS = frozenset(
    "aded sated sates note noes state stared stated vowel clamed caled cased aimed dared dated ordeed tasted "
    "tased wared waned "
    "wared urge rged aske hope hoed oped pled pledge plead saved owed wed wrote write swore sore wore pomise "
    "addd decared armed pressd exored reveled boated confined conformed "
    "tate noted sted named waded added indicted".split()
)
SLIPS: dict[str, Verb] = _slips()
"""Misspelt forms → the verb meant."""
