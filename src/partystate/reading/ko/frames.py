"""Who took part and in what capacity: the verbs that say it, each with the roster that is its subject."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from partystate.reading.ko.rosters import RosterReader
from partystate.reading.ko.views import MARKS, SentenceView
from partystate.reading.report import BODY_KINDS, Capacity, EventKind

DO = (
    r"[”\"]?(?:하시였|하였|하셨|했|하시고|하고|하시며|하며|하시여|하여|해(?=[\s,])|한\s가운데"
    r"|하신\s가운데|한\s것(?:으로|을)|한다고|하게\s(?:된다|되였|되었|됐))"
)
"""Past and connecting forms of a verb in 하다, northern and southern."""
BE = r"[”\"]?(?:되시였|되였|되었|됐|되고|되며|되여|돼(?=[\s,]))"

_SPEECH = (
    r"(?:(?:연설|토론|결론|개회사|개막사|페회사|폐회사|페막사|폐막사|준공사|착공사|개업사|조업사|개원사|개관사|인사말"
    r"|축사|답사|환영사|추도사|애도사|조사|축배사|격려사|강연|선서|발언|기조발언|추모사"
    r"|기념사|개식사|송별사|주제발표))"
)
_REPORT = r"(?:보고(?!대회|회|서))"

Side = Literal["own", "other", ""]


_DWELT_AT = re.compile(
    rf"\s*(?P<who>{MARKS})(?:은|는|이|가)\s(?:이날\s)?(?:연회|모임|행사|만찬|환영연|축하연|연설)에서\s[^⟦⟧]{{4,}}?"
    rf"(?:언급|강조|표명|확언|지적|축원|말|표시|희망|표|천명|피력){DO}"
)
""" "⟦0⟧은 연회에서 … 말했다"."""
_DWELT_EACH = re.compile(
    rf"(?P<who>{MARKS})(?:은|는)\s[^⟦⟧]{{0,24}}?(?:연설에서\s[^⟦⟧]{{4,}}?(?:언급|강조|표명|확언|지적|축원|말|표시|희망){DO}"
    rf"|[^⟦⟧]{{4,}}?(?:화답|답례){DO})"
)
""" "⟦0⟧는 연설에서 … 말했으며"; "⟦0⟧는 “…”고 화답했다"."""
_ANSWERED = re.compile(r"연설에서|화답|답례|답사")
_DWELT = re.compile(
    rf"\s*[^.⟦⟧]{{0,40}}?(?P<who>{MARKS})(?:은|는)\s[^⟦⟧]{{4,}}?(?:언급|강조|표명|확언|지적|축원|말|표시|희망|표){DO}"
)
""" "⟦0⟧은 … 언급하였다"."""
_CONDOLED = re.compile(r"(?:조의|애도)(?:를|의\s뜻을)\s표(?:시)?(?:했|하)")


@dataclass(slots=True)
class Slot:
    """People and groups at skeleton[start:end] in one capacity; `verb` is where the predicate stands."""

    capacity: Capacity
    start: int
    end: int
    verb: int
    video: bool = False
    side: Side = ""
    led: bool = False
    """Who leads a delegation that travels."""
    host: bool = False
    """Who gives the reception at which others are told to be."""
    inherited: bool = False
    """The subject stands before an earlier verb of the sentence."""


_FRAMES: tuple[tuple[Capacity, re.Pattern[str]], ...] = (
    ("observer", re.compile(
        rf"방청(?:으로|자로|석에)?\s?(?:참가|참석)?(?:{DO}|{BE})|방청석(?:을|에서)"
        r"|(?<=[이가도]\s)앉았"
    )),
    ("presided", re.compile(rf"(?:사회|주재|집행|운영집행){DO}|사회를\s(?:보|봤|맡)|사회자로\s나섰|주최{DO}")),
    ("principal", re.compile(
        rf"(?:훈장|메달|표창장|표창|상장|기발|군기|증서|임명장|축하문|감사문|선물|칭호)(?:을|를)\s[^.⟦⟧]{{0,24}}?(?:수여|전달|전수|드리){DO}"
        rf"|(?:회의|대회|모임|회)(?:를|을)\s(?:[가-힣]+\s)?(?:지도|령도|영도){DO}|(?:지도"
        rf"|령도){DO}"
    )),
    ("reported", re.compile(
        rf"{_REPORT}(?:를|을)?\s?(?:{DO}|진행{DO}|제기{DO}|제출{DO}|시작{DO}|계속{DO}|맡(?:았|고|아))|(?:랑독|낭독){DO}"
        r"|보고자로\s나섰"
    )),
    ("spoke", re.compile(
        rf"{_SPEECH}(?:를|을)?\s?(?:[가-힣]{{2,3}}(?:으로|히)\s)?(?:{DO}|{BE}|진행{DO}|랑독{DO})"
        r"|선서를\s|(?:연설|토론|발언|강연|축사)에\s나(?:섰|서)|(?:토론자|연설자|발언자)로\s나(?:섰|서)|토론에\s참가{DO}"
    )),
    ("accompanied", re.compile(
        rf"동행{DO}|(?<=[이가은는도]\s)수행{DO}|(?<=함께\s)수행{DO}|(?<=⟧[을를]\s)수행{DO}|(?:방문|시찰|현지지도|참관|행사|활동|려정|여정)(?:을|를)\s수행{DO}|동행했|함께\s나(?:갔|가|왔)|(?:동행|수행)원에\s포함"
        r"|모시고\s(?:갔|나갔|왔)"
    )),
    ("accompanied", re.compile(r"(?<=[이가]\s)왔(?=다|으며)|함께\s(?:도착|출발|귀국|떠났|갔|돌아왔)")),
    ("accompanied", re.compile(rf"(?<=[이가]\s)(?:떠났|돌아왔|(?:도착|출발|귀국){DO})")),
    ("received", re.compile(
        rf"(?:맞이|영접|마중|출영|배웅|전송|환송|안내|환영){DO}|바래(?:웠|워주|주|드리)|맞았|맞아주|나와\s?있었"
        r"|(?:마중|배웅|영접|환송|전송)(?:을)?\s?나(?:왔|와|갔)|안내해\s?드(?:렸|리)|(?:환송|배웅|영접|전송)을\s(?:했|하였)"
        r"|(?<=[이가]\s)나왔(?=다|으며|고)"
    )),
    ("performed", re.compile(rf"출연{DO}|무대에\s(?:올랐|나섰)")),
    ("attended", re.compile(
        rf"(?:참가|참석|참관|배석|동석|출석){DO}|초대{BE}|초청{BE}|자리를\s?(?:함께|같이)\s?{DO}"
        rf"|(?<=[이가도]\s)함께\s?{DO}|함께\s(?:보았|봤|관람{DO}|참관{DO}|자리)|(?:공연|음악회|경기)(?:을|를)\s보았|관람{DO}"
        r"|자리(?:를|에)?\s?(?:잡|앉)았|자리했|주석단에\s(?:나왔|나왔으며|등단|오른|올랐)|모였"
        rf"|(?:위치|입회|립회|임석|림석|참여|참례|참배|헌화|진정|감상|합석|모습을\s보이|모습을\s드러내){DO}"
        r"|(?:언덕|궁전|렬사릉|열사릉|렬사묘|열사묘|동상|[가-힣]탑)(?:을|를)\s찾(?:았|아(?=[\s,])|으시)"
        rf"|모습을\s(?:보였|드러냈|나타냈)|열병식을\s지휘{DO}"
        r"|지켜(?:봤|보았)|테프를\s(?:끊|자르)|자리한(?=\s것을\s비롯)"
        r"|(?:참가|참석)한(?=\s(?:이번\s|이날\s)?[가-힣]{0,12}(?:회의|대회|공연|모임|행사))"
    )),
)  # fmt: skip
_UNDER = re.compile(
    rf"(?P<who>{MARKS})(?:의)?\s?(?:(?P<p>사회로|사회밑에|사회하에|사회\s아래|주재로"
    r"|주재\s?하에|주재\s?아래|집행밑에)|(?P<g>지도\s?밑에|지도\s?하에|지도\s?아래))"
)
_OBJECT_FIRST = re.compile(
    rf"(?:(?P<s>{_SPEECH})|(?P<r>{_REPORT})|(?P<p>사회))(?:를|을|는|은)\s(?P<who>{MARKS})(?:가|이"
    rf"|께서)\s(?:{DO}|맡(?:았|고|아))"
)
_FOLLOWED = re.compile(
    rf"(?P<who>{MARKS})(?:동지)?의\s(?:[가-힣]+(?:적인|한)\s)?(?:[가-힣]{{0,2}}(?P<s>{_SPEECH})|(?:기념|경축|사업|중앙)?(?P<r>{_REPORT}))"
    r"(?:들)?(?:에\s이어|(?:이|가)\s있(?:었|은)|(?:이|가)\s진행|(?:로|으로)\s(?:시작|끝나|끝났|막을|페회|폐회|페막|폐막|결속)|를?\s?들은)"
)
""" "⟦0⟧의 보고에 이어 …", "⟦0⟧, ⟦1⟧의 토론이 있었다"."""
_GAPPED = re.compile(
    rf"(?P<who>{MARKS})(?:가|이|은|는|께서)\s(?:[가-힣]{{0,2}}(?P<s>{_SPEECH})|(?P<r>{_REPORT})|(?P<p>사회))(?:를|을),?\s(?=[^.]*?⟦)"
)
""" "⟦0⟧가 준공사를, ⟦1⟧가 결의토론을 하였다": the verb stands once, behind the last."""
_SAYING_IN = re.compile(
    rf"(?P<who>{MARKS})(?:는|은|가|이|께서는|께서)\s[^⟦⟧,.]{{0,28}}?(?:(?P<s>{_SPEECH})"
    rf"|(?P<r>{_REPORT}))(?:에서|를\s통해|을\s통해)"
)
_GIVES = re.compile(
    rf"(?P<who>{MARKS})(?:이|가)\s(?:주최|마련|개최)한\s[^⟦⟧.]{{0,24}}?(?:연회|만찬|오찬|모임)(?:에서|에는|에)\s"
)
""" "⟦0⟧이 주최한 연회에서": who gives it."""
_COMPANY = re.compile(rf"(?P<who>{MARKS})(?:\s?등)?(?:이|가|과|와|을|를)?\s(?:함께\s)?(?:동행|대동){DO}")
_TAKING = re.compile(r"(?P<g>[^⟦⟧]{2,90}?(?:들|진))(?:을|를)\s(?:대동|거느리)(?:하고|하시고|고|하여|해)")
""" "고위 간부들을 대동하고"."""
_DELEGATION = re.compile(
    r"(?:대표단|사절단|일행|참관단|수행단|선수단|예술단|방[가-힣]{1,2}단)에(?:는|도)?\s(?:⟦\d+⟧(?:동지)?\s?(?:외에|외에도|과|와\s함께)\s)?"
    rf"(?P<who>{MARKS})(?:\s?등)?(?:이|가)?\s(?:포함|망라|속)(?:됐|되|해|된)"
)
""" "방문단에는 ⟦0⟧ 외에 ⟦1⟧, ⟦2⟧ 등이 포함됐다"."""
_MEMBERS = re.compile(
    rf"(?:대표단\s?성원|대표단원|수행원|수행성원)(?:들)?(?:은|는|으로는|들로는)\s(?P<who>{MARKS})(?:\s?등)?(?:이다|이였다|이었다|다)"
)
""" "대표단성원들은 ⟦1⟧, ⟦2⟧이다"."""
_LED_BY = re.compile(
    r"(?P<who>⟦\d+⟧)(?:\([^()⟦⟧]*\))?(?:(?:이|가)\s(?:이끄는|인솔하는|인솔한)|(?:을|를)\s(?:단장으로\s(?:하는|한)|비롯한))\s(?:[가-힣]+\s){0,2}[가-힣]*(?:대표단|선수단|예술단)(?:은|는|을|를|이|가)\s"
)
""" "⟦0⟧가 이끄는 대표단은", "⟦0⟧을 비롯한 대표단을 환송했다"."""
_TOGETHER = re.compile(rf"(?P<who>{MARKS}(?:\s?등)?(?:\s[가-힣·\s]{{0,16}}?(?:들|진))?)(?:와|과)\s?함께")
_MARK = re.compile(r"⟦\d+⟧")
_SIDE = re.compile(r"(?P<side>[가-힣]{1,8}\s?측)에서(?:는)?\s")
_SPOKEN = re.compile(
    rf"(?P<who>{MARKS})(?:은|는|이|가|께서는|께서)\s[^⟦⟧]{{0,400}}?(?:강조|지적|언급|말씀|말"
    rf"|질타|당부|주문|천명|피력|호소|밝히|언명){DO}|(?P<who2>{MARKS})(?:은|는|이|가|께서는"
    r"|께서)\s[^⟦⟧]{0,400}?밝혔"
)
_QUOTE_ENDS = re.compile(r"[^“\"]*[”\"]\s?(?:고|라고|며|라며)")
"""Behind somebody named inside another's words ("“회의는 ⟦0⟧이 선거됐음을 선포했다”고 | 밝혔다")."""
_REST_OF_VERB = re.compile(r"[가-힣]*,?")
_VIDEO = re.compile(r"화상(?:회의)?(?:의)?\s?(?:방법|방식|체계)?(?:으로|에|을\s통해)|화상으로|원격으로|온라인")


class FrameReader:
    """Reads the filled frames of sentences."""

    def __init__(self, rosters: RosterReader, own_sides: tuple[str, ...]) -> None:
        self._rosters = rosters
        self._own_sides = own_sides

    def slots(self, view: SentenceView) -> list[Slot]:
        """The filled participation frames of one sentence in the order their people are printed."""
        skeleton = view.skeleton
        out: list[Slot] = []
        if "⟦" in skeleton:
            out += self._told_of(skeleton)
        sides = self._sides(skeleton) if "측" in skeleton else []
        if sides:
            return out + sides
        found = sorted(
            ((m.start(), m.end(), capacity) for capacity, pattern in _FRAMES for m in pattern.finditer(skeleton)),
            key=lambda item: (item[0], -item[1]),
        )
        out += self._subjects(skeleton, found)
        if "⟦" in skeleton:
            out += self._in_company(skeleton)
        out.sort(key=lambda slot: slot.start)
        return out

    @staticmethod
    def _told_of(skeleton: str) -> list[Slot]:
        """Who presides, reports or speaks, where more than a subject and its verb says it."""
        out: list[Slot] = []
        for match in _UNDER.finditer(skeleton):
            out.append(
                Slot("presided" if match["p"] else "principal", match.start("who"), match.end("who"), match.start())
            )
        for match in _GIVES.finditer(skeleton) if "한 " in skeleton else ():
            out.append(Slot("principal", match.start("who"), match.end("who"), match.start(), host=True))
        for pattern in (_OBJECT_FIRST, _SAYING_IN, _FOLLOWED, _GAPPED):
            for match in pattern.finditer(skeleton):
                said: Capacity = "reported" if match["r"] else "spoke" if match["s"] else "presided"
                out.append(Slot(said, match.start("who"), match.end("who"), match.start()))
        return out

    @staticmethod
    def _in_company(skeleton: str) -> list[Slot]:
        """Who is with somebody or belongs to a delegation."""
        out: list[Slot] = []
        if "대표단" in skeleton or "선수단" in skeleton or "예술단" in skeleton:
            for match in _LED_BY.finditer(skeleton):
                out.append(Slot("principal", match.start("who"), match.end("who"), match.start(), led=True))
        if "대동" in skeleton and (taken := _TAKING.search(skeleton)) is not None:
            low = re.search(r".*⟧(?:께서는|께서|은|는|이|가)\s", skeleton[: taken.end("g")])
            start = max(taken.start("g"), low.end() if low else 0)
            out.append(Slot("accompanied", start, taken.end("g"), taken.start()))
        for match in (*_COMPANY.finditer(skeleton), *_DELEGATION.finditer(skeleton), *_MEMBERS.finditer(skeleton)):
            out.append(Slot("accompanied", match.start("who"), match.end("who"), match.start()))
        for match in _TOGETHER.finditer(skeleton):
            before = skeleton[: match.start()]
            if re.search(r"⟦\d+⟧(?:께서는|께서|가|이|은|는)\s", before) and not re.search(r"\d년\s?전", before):
                out.append(Slot("accompanied", match.start("who"), match.end("who"), match.start()))
        return out

    def _subjects(self, skeleton: str, found: list[tuple[int, int, Capacity]]) -> list[Slot]:
        out: list[Slot] = []
        low = 0
        last: tuple[int, int] | None = None
        done = -1
        for start, end, capacity in found:
            if start < done:
                continue
            subject = self._rosters.subject(skeleton, low, start)
            inherited = subject is None
            subject = subject or last
            done = end
            if subject is not None:
                video = bool(_VIDEO.search(skeleton, subject[1], end))
                out.append(Slot(capacity, *subject, start, video, inherited=inherited))
                last = subject
            low = end + len(_REST_OF_VERB.match(skeleton, end).group())  # type: ignore[union-attr]
        return out

    def _sides(self, skeleton: str) -> list[Slot]:
        """ "회담에는 우리측에서 A가, 상대측에서 B가 참가하였다"."""
        verb = re.search(rf"(?:참가|참석|배석|나왔|동석)(?:{DO}|다)?", skeleton)
        marks = list(_SIDE.finditer(skeleton))
        if verb is None or not marks or marks[0].start() > verb.start():
            return []
        out: list[Slot] = []
        for k, mark in enumerate(marks):
            if mark.start() > verb.start():
                break
            limit = marks[k + 1].start() if k + 1 < len(marks) else verb.start()
            subject = self._rosters.subject(skeleton, mark.end(), min(limit, verb.start()))
            if subject is None and len(named := list(_MARK.finditer(skeleton, mark.end(), limit))) > 0:
                subject = named[0].start(), named[-1].end()
            if subject is None:
                continue
            own = "".join(mark["side"].split()) in self._own_sides
            out.append(Slot("attended" if own else "guest", *subject, mark.start(), side="own" if own else "other"))
        return out

    def mourners(self, view: SentenceView) -> list[Slot]:
        """Who offered condolences besides him whose visit a report tells of."""
        verb = _CONDOLED.search(view.skeleton)
        subject = self._rosters.subject(view.skeleton, 0, verb.start()) if verb is not None else None
        return [Slot("attended", *subject, verb.start())] if subject is not None and verb is not None else []

    @staticmethod
    def speech_givers(view: SentenceView, *, spoken: bool) -> list[tuple[int, int]]:
        """Skeleton ranges of those who are told to have dwelt on something there, or, after speeches were told of
        (`spoken`), anywhere."""
        if _ANSWERED.search(view.skeleton):
            return [(m.start("who"), m.end("who")) for m in _DWELT_EACH.finditer(view.skeleton)]
        m = _DWELT.match(view.skeleton) if spoken else _DWELT_AT.match(view.skeleton)
        return [(m.start("who"), m.end("who"))] if m is not None else []

    def speakers(self, view: SentenceView) -> list[tuple[int, int]]:
        """Skeleton ranges of those who are told to have said something."""
        return [
            m.span("who") if m["who"] else m.span("who2")
            for m in _SPOKEN.finditer(view.skeleton)
            if m["who"] or not _QUOTE_ENDS.match(view.skeleton, m.end("who2"), m.end())
        ]


def capacity_at(slot: Slot, kind: EventKind) -> Capacity | None:
    """The capacity a frame gives at an event of one kind; None where it says nothing there."""
    capacity = slot.capacity
    if slot.led:
        return capacity if kind == "travel" else None
    if slot.host:
        return capacity if kind == "reception" else None
    meeting = kind in BODY_KINDS or kind == "meeting"
    if capacity in ("presided", "principal") and not meeting and kind not in ("talks", "ceremony"):
        return None
    if capacity == "principal" and not meeting and kind != "ceremony":
        return None
    if capacity in ("spoke", "reported") and kind == "guidance":
        return None
    if capacity == "received" and kind not in ("travel", "guidance", "talks", "ceremony", "performance"):
        return None
    if capacity == "performed" and kind not in ("performance", "ceremony", "reception"):
        return None
    if capacity == "accompanied" and meeting:
        return "attended"
    return capacity
