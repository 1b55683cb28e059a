"""What a meeting had on its agenda, and what it adopted."""

from __future__ import annotations

import re
from typing import NamedTuple

from partystate.reading.ko.views import SentenceView
from partystate.reading.report import Span

_ANNOUNCED = re.compile(
    r"(?:의정|의안|안건|의제)(?:들)?[^.]{0,60}?(?:상정|토의|제기|채택|승인|같다)"
    r"|다음과\s같은\s(?:의정|의안|안건|문제)"
)
_NUMBERED = re.compile(
    r"\s*(?:(?:첫|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)째,?\s|[1-9]\d?\s?[.)]\s?"
    r"|[①-⑩]\s?)(?P<t>\S.*)",
    re.S,
)
_ITEM_START = re.compile(r"(?:^|(?<=[\s.:,]))(?:[1-9]\d?\s?[.)]\s?|[①-⑩]\s?)(?=[가-힣《“\ufffd])")
_TAKEN_UP = re.compile(
    r"(?P<p>이|가|을|를|은|는|도)\s(?:주요\s?|기본\s?)?(?:(?:의안|의정|안건"
    r"|의제|안)으로\s)?(?:[가-힣]+(?:히|게|로|으로)\s){0,2}(?:상정|토의결정|토의|론의|논의|의논|심의"
    r"|취급|다뤄|다뤘|다루|제기|연구토의|협의|총화|점검|평가|결산|분석)(?:되시?였|되었|됐|되고|하였|하시였|했"
    r"|하고|하며|졌|였)"
)
_PROBLEM = re.compile(
    r"(?:문제|문제점|대책|방안|계획|의제|안건|과업|사업|방도|총화|정형|결산|건|안"
    r"|데\s?대하여|데\s?대한\s?것|정책|복구|목표|상황|결과|방침|대응책|실적|성과|전략|에\s?대하여)(?:들)?[’'”\"]?(?:\s?등)?$"
)
_LEADING = re.compile(
    r"^(?:[^.⟦⟧]{0,80}?회의(?:를\s열(?:고|어)|가\s[^.⟦⟧]{0,40}?(?:열려|열고)|를\s(?:주재|소집|개최|진행)(?:하고|해|하여))\s[\"“]?\s?|[^.⟦⟧]{0,80}?(?:회의|대회|전원회의|모임|협의회|회담|연단|의정보고"
    r"|첫째\s?의정|의정|자리|양측|량측|쌍방)(?:에서는|에서|에선|에는|는|은|에)\s|이어\s|또한\s|한편\s|(?:첫|둘|셋|넷)째로?,?\s|[^.⟦⟧]{0,60}?(?:회담|면담|담화|회동)(?:하고|을\s갖고|해)\s"
    r"|먼저\s|이와\s함께\s|통신은\s|매체는\s|신문은\s)+"
)
_OF_MEETING = re.compile(r"[^.⟦⟧]{0,40}?(?:할|하는|한)\s[^.⟦⟧]{0,30}?(?:회의|대회)(?:를|가)\s")
""" "성과를 평가하고 … 방향을 결정할 | 전원회의를 개최했다": what a meeting is for, told before its name."""
_AT_MEETING = re.compile(r"(?:회의|대회|모임|협의회)(?:에서는|에서|에선|에는)\s$")
_OF_TALKS = re.compile(r"론의|논의|협의|토의|의견")
_INLINE = re.compile(r"(?:의정|의안|의제|안건)(?:으로|으로는|은|에는|들은|들로)?\s?[^.⟦⟧]{0,30}?(?=첫째|1[.)]|①)")
_INLINE_ITEM = re.compile(
    r"(?:(?:첫|둘|셋|넷|다섯|여섯|일곱|여덟)째(?:로)?(?:\s(?:의정|의안|안건|의제)으?로)?,?\s|[1-9][.)]\s?|[①-⑩]\s?)(?P<t>[^⟦⟧]+?)"
    r"(?=,?\s(?:(?:둘|셋|넷|다섯|여섯|일곱|여덟)째(?:로)?,?\s|[2-9][.)]|[②-⑩])|(?:이|가|을|를)\s(?:상정|토의|채택|승인|심의|의정|의안|제기|론의|논의)|(?:이|였)다|\.?$)"
)
""" "의안으로 첫째, …에 대하여, 둘째, …가 상정되였다"."""
_BULLET = re.compile(r"[▲△▶●◆]\s?(?P<t>[^▲△▶●◆]+?)(?=\s?[▲△▶●◆]|\s?등(?:이|을|에|의|\s)|$)")
_ON_BULLETS = re.compile(r"의제|안건|의정|논의|토의|상정|결정|심의")
_TALKED_OF = re.compile(r"다음과|이러한|이런|해당한|상정된|일련의\s문제$|제기되는\s문제$")
_ADOPTED = re.compile(
    r"(?P<p>들이|들을|이|가|을|를|로|으로|》(?:가|이|을"
    r"|를)?)\s(?P<how>(?:[^⟦⟧.,]{0,40}?(?:정령|법령|결정|결의)으?로\s)?(?:[가-힣]+(?:로|으로"
    r"|에\s따라)\s){0,3})(?:채택|가결|결정|통과|의결|승인)(?P<v>되였|되었|됐|하였|했|하시였"
    r"|되고|하고)"
)
_ENACTING = re.compile(
    r"(?P<laws>[가-힣]+법(?:(?:,|·|과|와)\s?[가-힣]+법)*)(?:을|를)\s(?:제정|채택|수정보충)하는"
    r"\s(?:안건|문제|법안)(?:이|가|을|를)\s[^.]{0,30}?(?:채택|가결|통과|의결)"
)
""" "A법, B법을 제정하는 안건이 만장일치로 채택됐다"."""
_NEXT_LAW = re.compile(r"(?<=법)(?:,\s?|·|(?:과|와)\s|\s및\s)(?=[^,]*법(?:$|,|과\s|\s및\s|·))")
"""Between two laws of a list."""
_UNANIMOUS = re.compile(r"전원일치|전원찬성|만장일치|일치가결|전원\s찬성|일치하게|한결같이")
_TITLED = re.compile(r"《(?P<t>[^《》]+)》|‘(?P<u>[^‘’]+)’|“(?P<w>[^“”]{2,80})”")
_PAPER = re.compile(
    r"(?:결정서|결정|법령|정령|법|결의|결의문|선언문|호소문|맹세문|편지|지시|명령|강령|규약"
    r"|로선|의정서|공보|규정|계획|예산|법안|수정보충안)(?:들)?$"
)
_VAGUE = re.compile(
    r"(?:해당한|해당|상응한|관련|이에\s대한|중요한|새로운|의정에\s대한|첫째\s의정에\s대한"
    r"|둘째\s의정에\s대한)\s?(?:결정서|결정|법령|정령|결의|결의문|조치|대책)(?:들)?$"
    r"|^(?:결정서|결정|결의|법령|정령)$|^(?:회의|전원회의)[가-힣]*\s"
)


_TALKED = re.compile(
    r"(?:회담|담화|자리|상봉|면담|접견)[가-힣]*\s(?:(?:량측|양측|쌍방|두\s나라)[은는이가]\s)?(?:[가-힣]+(?:적인|로운)\s분위기\s?속에서?\s)?(?P<t>[^⟦⟧.]{6,160}?)"
    r"(?:에\s대한\s의견(?:들)?(?:을|이)\s교환|을\s(?:론의|논의|협의|토의)|를\s(?:론의|논의|협의|토의)|에\s(?:대하여|대해)\s(?:론의|논의|협의|토의|의견을\s(?:나누|교환)))"
)
""" "회담에서는 … 문제들에 대한 의견이 교환되였다"."""


_TOLD = re.compile(r"째\s(?:의정|의안|의제|안건)[^.]*(?:하였|하시였|되였|있었|했|됐)다?\.?$")
""" "첫째 의정에 대한 보고를 … 하였다": a sentence of the report, no item of a list."""


class Item(NamedTuple):
    """An agenda item or a title with its document span."""

    text: str
    span: Span
    unanimous: bool = False


def numbered(view: SentenceView) -> list[Item]:
    """The items of a sentence that is part of a numbered list; empty if it is none."""
    text = view.sentence.text
    starts = list(_ITEM_START.finditer(text))
    if starts and starts[0].start() <= 1:
        bounds = [m.end() for m in starts] + [len(text)]
        ends = [m.start() for m in starts[1:]] + [len(text)]
        return [_item(view, a, b) for a, b in zip(bounds[:-1], ends, strict=True) if b - a > 2]
    match = _NUMBERED.fullmatch(text)
    if match is None or _TOLD.search(text):
        return []
    return [_item(view, match.start("t"), match.end("t"))]


def announces(view: SentenceView) -> bool:
    """Whether the sentence says that agenda items follow."""
    return bool(_ANNOUNCED.search(view.skeleton)) and not _TAKEN_UP_HERE.search(view.skeleton)


_TAKEN_UP_HERE = re.compile(r"문제(?:가|를|들이|들을|와|,)")


def _item(view: SentenceView, low: int, high: int) -> Item:
    text = view.sentence.text[low:high]
    stripped = text.strip().rstrip(".;,")
    low += len(text) - len(text.lstrip())
    base = view.sentence.start
    return Item(stripped.strip("《》“”\"' "), (base + low, base + low + len(stripped)))


def _item_at(view: SentenceView, low: int, high: int, unanimous: bool = False) -> Item:
    """The item at a skeleton range, without an opening quotation mark."""
    low += len(view.skeleton[low:high]) - len(view.skeleton[low:high].lstrip(' ,"“'))
    return Item(view.printed(low, high), view.span(low, high), unanimous)


def agenda(view: SentenceView) -> list[Item]:
    """The matters a sentence says were put on the agenda or discussed."""
    skeleton = view.skeleton
    out: list[Item] = []
    bullets = list(_BULLET.finditer(skeleton))
    if len(bullets) > 1 and _ON_BULLETS.search(skeleton, bullets[-1].start("t")):
        return [
            Item(view.printed(*m.span("t")).strip(" ,"), view.span(*m.span("t"))) for m in bullets if m["t"].strip()
        ]
    inline = (
        _INLINE.search(skeleton)
        if "첫째" in skeleton or "1." in skeleton or "①" in skeleton or "1)" in skeleton
        else None
    )
    if inline is not None:
        found = list(_INLINE_ITEM.finditer(skeleton, inline.end()))
        if len(found) > 1:
            return [_item_at(view, *m.span("t")) for m in found]
    floor = 0
    for match in _TAKEN_UP.finditer(skeleton):
        end = match.start()
        start = _start_of(skeleton, floor, end)
        floor = match.end()
        text = skeleton[start:end]
        led = bool(_AT_MEETING.search(skeleton[:start])) and text.endswith(" 등")
        if (
            _OF_MEETING.match(skeleton, match.end())
            or "⟧" in text
            or not (led or _PROBLEM.search(text))
            or _TALKED_OF.search(text)
            or len(text) < 4
        ):
            continue
        for low, high in _parts(skeleton, start, end):
            low += len(skeleton[low:high]) - len(skeleton[low:high].lstrip(' ,"“'))
            out.append(Item(view.printed(low, high), view.span(low, high)))
    return out


def talked_of(view: SentenceView) -> list[Item]:
    """What talks were about, where views were exchanged on it."""
    match = _TALKED.search(view.skeleton) if _OF_TALKS.search(view.skeleton) else None
    return [_item_at(view, *match.span("t"))] if match else []


def _start_of(skeleton: str, floor: int, end: int) -> int:
    """Where the words of the matter begin: behind 회의에서는, a mark, or the verb before."""
    text = skeleton[floor:end]
    start = floor
    if lead := _LEADING.match(text):
        start = floor + lead.end()
    mark = text.rfind("⟧")
    if mark >= 0 and floor + mark >= start:
        tail = re.match(r"⟧(?:께서는|께서|가|이|은|는|를|을|와|과)?,?\s?", skeleton[floor + mark : end])
        start = floor + mark + (tail.end() if tail else 1)
        if lead := _LEADING.match(skeleton[start:end]):
            start += lead.end()
    return start


def _parts(skeleton: str, start: int, end: int) -> list[tuple[int, int]]:
    """A list of matters taken apart: "…에 관한 문제, …에 관한 문제"."""
    text = skeleton[start:end]
    cuts: list[tuple[int, int]] = []
    low = 0
    for match in re.finditer(
        r"(?<=문제)(?:들)?(?:와|및|,|과)\s|(?<=(?:대책|방안|계획))(?:과"
        r"|,)\s(?=[가-힣\s]{2,40}(?:문제|방안|대책)(?:들)?$)",
        text,
    ):
        cuts.append((start + low, start + match.start()))
        low = match.end()
    tail = re.search(r"(?:들)?\s?등$", text)
    cuts.append((start + low, start + tail.start() if tail else end))
    return [(a, b) for a, b in cuts if b - a >= 2]


def _laws(text: str, start: int) -> list[tuple[int, int]]:
    """Where each law of a list stands ("도로법, 하천법과 산림법"), or the whole text; `start` is where it begins."""
    cuts = [m.span() for m in _NEXT_LAW.finditer(text)]
    lows = [0, *(high for _, high in cuts)]
    highs = [*(low for low, _ in cuts), len(text)]
    return [(start + low, start + high) for low, high in zip(lows, highs, strict=True)]


def decisions(view: SentenceView) -> list[Item]:
    """The titled decisions, laws and resolutions a sentence says were adopted."""
    skeleton = view.skeleton
    out: list[Item] = []
    floor = 0
    enacting = _ENACTING.search(skeleton)
    if enacting is not None:
        unanimous = bool(_UNANIMOUS.search(skeleton))
        for law in re.finditer(r"[가-힣]+법", enacting["laws"]):
            low, high = enacting.start("laws") + law.start(), enacting.start("laws") + law.end()
            out.append(Item(law.group(), view.span(low, high), unanimous))
        floor = enacting.end()
    for match in _ADOPTED.finditer(skeleton, floor):
        unanimous = bool(_UNANIMOUS.search(skeleton, floor, match.end()))
        titled = list(_TITLED.finditer(view.printed(floor, match.end())))
        if titled:
            base = view.to_document(floor)
            for m in titled:
                group = m.lastgroup or "t"
                out.append(Item(m.group(group), (base + m.start(group), base + m.end(group)), unanimous))
        elif match["p"].strip("》") not in ("로", "으로"):
            start = _start_of(skeleton, floor, match.start())
            text = skeleton[start : match.start()]
            if "⟧" not in text and _PAPER.search(text) and not _VAGUE.search(text) and len(text) >= 3:
                verb = skeleton[match.start() : match.end()]
                if "결정" not in verb.split()[-1]:
                    out += [_item_at(view, low, high, unanimous) for low, high in _laws(text, start)]
        floor = match.end()
    return out
