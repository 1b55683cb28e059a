"""Short reports of our own writing, one construct each, with their labels: the files of data/constructs.

A block is a report: "#id published", "T: headline", the paragraphs, then its label by the annotation guide:
">kind; on DAY; at PLACE; body B; term N; ord N; enl; by PRESIDER" an event, "+Name|capacity|post;post" one of this
state in it, "~Name|…" a foreigner, "g capacity|text" and "v capacity|text" a group (by video), "a| text" an agenda
item, "d| title" and "D| title" a decision (unanimous), "c| Name|action|post|reason" a change, "p| Name|post" a post
told outside events. Days are as the reports give them ("Wed", "today", "Aug 4", "28", "Mar 3..Mar 5").
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import partystate
from partystate.charter import load_charter
from partystate.documents import from_text
from partystate.reading import read

FOLDER = Path(__file__).parent / "data" / "constructs"
Json = dict[str, Any]
SHORT = {
    "%CC": "Central Committee of the Workers' Party of Korea",
    "%PB": "Political Bureau of the Central Committee of the Workers' Party of Korea",
    "%NDC": "National Defence Commission of the DPRK",
    "%SAC": "State Affairs Commission of the DPRK",
    "%SPA": "Supreme People's Assembly of the DPRK",
    "%PRES": "Presidium of the Supreme People's Assembly of the DPRK",
    "%SC": "Standing Committee of the Supreme People's Assembly of the DPRK",
    "%CAB": "Cabinet of the DPRK",
    "%KPA": "Korean People's Army",
    "%CMC": "Central Military Commission of the Workers' Party of Korea",
    "%WPK": "Workers' Party of Korea",
    "%GS": "general secretary of the Workers' Party of Korea",
    "%PSA": "president of the State Affairs of the DPRK",
    "%CN": "chairman of the National Defence Commission of the DPRK",
}
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = re.compile("|".join(sorted(SHORT, key=len, reverse=True)))


def _full(text: str) -> str:
    return _NAMED.sub(lambda m: SHORT[m.group()], text.strip())


def _day(told: str, published: date) -> date:
    """The latest such day on or before publication."""
    word = told.strip().lower()
    if re.fullmatch(r"\d{4}-\d\d-\d\d", word):
        return date.fromisoformat(word)
    for back in range(367):
        day = published - timedelta(days=back)
        month, _, number = word.partition(" ")
        if (
            (word == "today" and back == 0)
            or (word == "yesterday" and back == 1)
            or word[:3] == WEEKDAYS[day.weekday()]
            or word == str(day.day)
            or (month == MONTHS[day.month - 1] and number == str(day.day))
        ):
            return day
    raise ValueError(f"no day: {told!r}")


def _event(head: str, published: date) -> Json:
    kind, *told = (part.strip() for part in head.split(";"))
    event: Json = dict.fromkeys(("body", "term", "ordinal", "enlarged", "start", "end", "place", "presider"))
    event |= {"kind": kind, "people": [], "groups": [], "agenda": [], "decisions": []}
    for part in told:
        key, _, value = part.partition(" ")
        if key == "on":
            first, _, last = value.partition("..")
            event["start"] = _day(first, published).isoformat()
            event["end"] = _day(last or first, published).isoformat()
        elif key == "body":
            event["body"] = _full(value)
            event["enlarged"] = bool(event["enlarged"])
        elif key in ("term", "ord"):
            event["ordinal" if key == "ord" else "term"] = int(value)
        else:
            event[{"at": "place", "by": "presider", "enl": "enlarged"}[key]] = value or True
    return event


class Construct:
    """One report with its label."""

    def __init__(self, block: str) -> None:
        first, title, *lines = block.strip().split("\n")
        self.id, day = first.removeprefix("#").split()
        self.published = date.fromisoformat(day)
        self.label: Json = {"events": [], "changes": [], "posts": []}
        text = [title]
        for line in filter(None, lines):
            if not self._labelled(line):
                text.append(line)
        self.title, self.text = title.removeprefix("T: "), "\n\n".join(text[1:])

    @property
    def kind(self) -> str:
        """What the construct is of ("talks")."""
        return self.id.rsplit("-", 1)[0]

    def _labelled(self, line: str) -> bool:
        events = self.label["events"]
        if line.startswith(">"):
            events.append(_event(line[1:], self.published))
        elif line[0] in "+~" and "|" in line:
            name, capacity, *posts = line[1:].split("|")
            held = [_full(p) for p in "".join(posts).split(";") if p.strip()]
            events[-1]["people"].append({"name": name, "capacity": capacity, "posts": held})
            self._attest(name, held if line[0] == "+" else [])
        elif re.match(r"[gv] \w+\|", line):
            capacity, text = line[2:].split("|", 1)
            events[-1]["groups"].append({"text": text, "capacity": capacity, "video": line[0] == "v"})
        elif line.startswith("a| "):
            events[-1]["agenda"].append(line[3:])
        elif line.startswith(("d| ", "D| ")):
            events[-1]["decisions"].append({"title": line[3:], "unanimous": line[0] == "D"})
        elif line.startswith("c| "):
            name, action, post, *reason = line[3:].split("|")
            change = {"name": name, "action": action, "post": _full(post), "reason": reason[0] if reason else None}
            self.label["changes"].append(change)
            self._attest(name, [_full(post)] if action in ("elected", "appointed", "promoted") and post else [])
        elif line.startswith("p| "):
            name, posts = line[3:].split("|")
            self._attest(name, [_full(p) for p in posts.split(";")])
        else:
            return False
        return True

    def _attest(self, name: str, posts: list[str]) -> None:
        known = self.label["posts"]
        known += [{"name": name, "post": p} for p in posts if {"name": name, "post": p} not in known]

    def report(self) -> partystate.Report:
        """What the reader makes of it."""
        charter = load_charter()
        document = from_text(
            self.text, title=self.title, published=self.published, vocabulary=charter.vocabulary(), id=self.id
        )
        return read(document, charter)


@cache
def constructs() -> tuple[Construct, ...]:
    """All of them, by file and in order."""
    blocks = (re.split(r"\n(?=#)", path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.txt")))
    return tuple(Construct(block) for of_file in blocks for block in of_file)
