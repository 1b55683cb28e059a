"""Event heads without an event noun: someone acts ("… 련포온실농장건설예정지를 현지지도하시였다").

Guidance, talks, banquets, performances, homage, condolences and journeys, each told by verbs of its own.
"""

from __future__ import annotations

import re

from partystate.reading.ko.event_head import DELEGATION, HOLD, UNREAL, Head, acting_before
from partystate.reading.ko.frames import BE, DO
from partystate.reading.ko.places import phrase_before
from partystate.reading.ko.views import SentenceView
from partystate.reading.report import EventKind

_WATCHED = re.compile(rf"관람{DO}|보시였|보았|봤|감상{DO}|참관{DO}|구경{DO}")
_GUIDANCE = re.compile(
    rf"(?P<strong>현지\s?지도{DO}|현지지도를\s{DO}|현지에서\s(?:지도|료해|요해|이해)(?:\s?\([^()]*\))?{DO}"
    rf"|현지[료요]해\s?(?:\([^()]*\))?{DO}|현지[료요]해\s?(?:\([^()]*\))?하는\s[가-힣\s]{{0,10}}행보|현지를\s료해{DO}|현지\s?점검에\s나(?:서|섰)|시찰{DO}|찾으시(?:였|여|고|며)|찾았|찾고(?=[\s,])"
    rf"|찾아|(?<=[장소업구역단부원실관]에\s)나(?:가시여|가시였|가(?=[\s,])|갔|가서|가\s)|(?:현장|현지)\s?(?:지도|료해|점검)를\s(?:진행)?{DO}|(?:축하|위로|격려|공식친선|비공식|공식|친선|실무|국빈)?방문{DO}|점검{DO})"
    rf"|(?P<weak>돌아보시였|돌아보았|돌아보시(?:며|고|여)|돌아보고|둘러봤|둘러보았|둘러보고|둘러보시였|료해하시(?:였|고)|료해하(?:였|고)|료해했|파악했|살펴보았|살펴봤|살펴보시였)"
    rf"|(?P<test>(?:지도|참관|지휘|조직지휘|지켜보|지켜봤|참관지도|령도|통제|관찰){DO}?|(?P<joined>(?:참석|참가){DO}))"
)
_TEST = re.compile(
    r"(?:시험|발사|훈련|연습|사격|타격|기동|경기대회|실험|분사|진수|시운전|경쟁"
    r"|비행)[가-힣]*$|(?:시험발사|시험사격|훈련)"
)
_DRILL = re.compile(r"(?:훈련|시험발사|시험사격|발사|사격|실험|연습)$")
"""What is guided and is no place."""
_TALKS = re.compile(
    rf"(?:접견{DO}|만나시였|만났|만나시고|만나고|만나\s|회담{DO}|회담을\s(?:하였|했|하시|가졌"
    rf"|갖고|진행)|담화{DO}|담화를\s나누|면담{DO}|회견{DO}|통화{DO}|상봉{DO}|환담{DO})"
)
_LED = re.compile(
    r"(?P<who>⟦\d+⟧)(?:을|를)\s단장으로\s(?:하는|한)\s(?:[가-힣().·]+\s){0,4}[가-힣().·]*(?:대표단|사절단|참관단|방문단)(?:은|는|이|가)\s"
)
""" "⟦0⟧를 단장으로 하는 대표단이 … 만났다": who leads a delegation acts."""
_RECEPTION = re.compile(r"(?:연회|만찬|오찬|축하연|환영연|만찬회)(?:를|을|도)\s")
_SORROW = r"(?:조의|애도)(?:를|의\s뜻을)\s표(?:시)?(?:했|하였|하시였|하고|하며)"
_MOURNING = re.compile(
    r"(?:령구|영구|빈소|령전|영전|시신|유해)\s?(?:를|을|에|앞에서?)\s?[^.]{0,60}?(?:찾|조의|애도"
    r"|조문|추모|묵상)|조문(?:했|하였|하시였|하고)|조의방문"
    rf"|(?:서거|사망|별세|타계)[가-힣]*\s(?:즈음하여\s)?[^.]{{0,30}}?{_SORROW}"
    rf"|(?:대사관|대표부)(?:을|를|에)\s(?:찾아(?:가|와)?|방문{DO})[\s,][^.⟦⟧]{{0,40}}?{_SORROW}"
)
_MOURNED_BY = re.compile(r"[가-힣]*\s?(?:조문|애도|추모|문상)?한\s(?:[가-힣]+\s){0,3}⟦")
""" "김정은이 빈소를 찾아 조문한 | ⟦1⟧": told beside a name."""
_BY_VISIT = re.compile(
    r"(?:[,⟧][가-힣]*\s|(?:일|오전|오후|함께|시\s?,)\s)(?P<p>(?:[가-힣]+\s){0,4}[가-힣]*(?:대사관|회관))(?:을|를|에)\s(?:조의방문|방문|찾)"
)
"""Where condolences were offered."""
_TRAVEL = re.compile(
    rf"(?:을|를)\s(?:방문하기\s)?(?:[가-힣]+(?:로|에서)\s)?(?:출발{DO}|떠나시였|떠났"
    rf"|떠나시여)|(?:에|으로|로)\s(?:[가-힣]+\s)?(?:도착{DO}|돌아오시였|돌아왔|향하였|향했|떠났|떠나갔)"
    rf"|귀국{DO}|귀환{DO}|출국{DO}|향발{DO}|도착{DO}|출발{DO}"
)
_COMPANY = re.compile(rf"{DELEGATION}|악단")
_VISIT_OF = re.compile(
    r"(?P<who>⟦\d+⟧)의\s(?:이번\s)?(?P<c>[가-힣]{2,10})\s(?:공식\s|국빈\s)?방문에(?:는|도)?\s(?=[^.]*(?:수행|동행|함께))"
)
""" "⟦0⟧의 베트남 방문에는 … 등이 수행했다"."""
_MATTER = re.compile(r"(?P<p>.{2,80}?)의\s(?:[가-힣()]+\s){0,4}[가-힣]*(?:사업|실태|정형|형편|정황|상황|농사|작황)$")
"""What is looked into at a place: the place is what stands before ("안악군의 농사실태")."""
_PAID = re.compile(rf"(?:경의를\s표시|참배|인사를\s드리|인사를\s올리|묵상|헌화)(?:{DO}|시?였)")
"""Verbs of homage that groups of unnamed people pay."""
_BY_DELEGATION = re.compile(
    rf"(?:{DELEGATION}|[가-힣]{{2,}}들)(?:이|가|은|는)\s[^⟦⟧.]{{0,40}}?(?:을|를)\s(?P<v>찾(?:았|아(?=[\s,])|으시)|방문{DO})"
)
""" "대표단이 27일 우의탑을 | 찾았다", "간부들이 …", where the place is one of homage."""
_HOMAGE_VERB = re.compile(rf"찾|참배|경의를|진정{DO}|진정{BE}|인사를\s드리|헌화")
_UNDER = re.compile(
    r"(?P<who>⟦\d+⟧)의\s?(?:[가-힣]+\s){0,2}(?:지도|령도|참관|지휘)\s?(?:밑에|하에|아래)\s(?=[^.]*?"
    rf"(?:시험|발사|훈련|연습|사격|타격|경기)[^⟦⟧.]*?(?:이|가)\s(?:[^⟦⟧.]{{0,60}}?\s)?(?P<v>(?:진행|실시|단행|조직){BE}|있었))"
)
""" "⟦0⟧의 지도밑에 … 시험발사가 진행되였다": a test or drill that someone guided."""
_ITS_COMPANY = re.compile(
    r"(?P<who>⟦\d+⟧)의\s(?:이번\s|이날\s)?(?:[가-힣]+\s){0,3}?[가-힣]*(?:참관|시찰|현지지도|현지료해|현지요해)에(?:는|도)?\s"
    rf"(?=[^.]*?(?:동행|수행|함께|참가|참석){DO})"
)
""" "⟦0⟧의 이번 군사훈련 참관에는 … 동행했다"."""
_PHOTO = re.compile(r"(?:기념사진(?:을|도)?\s(?:찍|촬영)|기념촬영을\s(?:하|했)|사진을\s찍으시였)")
_BORNE_BY = re.compile(r"(?P<of>[가-힣]+의\s)?⟦\d+⟧(?:(?:와|과)\s⟦\d+⟧)?의\s$")
"""Whose statue it is, and where ("만수대언덕의 ⟦0⟧와 ⟦1⟧의 | 동상")."""
_WITH = re.compile(r"(?P<g>[^⟦⟧,]{2,80}?들)(?:과|와)\s(?:함께\s)?$")
_CREDENTIALS = re.compile(
    r"⟦\d+⟧(?:의|으로부터|로부터|에게서)\s신임장(?:을|를)\s(?:봉정|제정|증정)?(?:받|접수)|신임장(?:을|를)\s(?:[가-힣]+(?:로|하게)\s)?(?:받(?:았|으)|접수|제출|제정|봉정)"
)
_GIVEN_TO = re.compile(r"(?P<m>⟦\d+⟧)에게\s[^⟦⟧.]{0,30}?신임장")
""" "특명전권대사가 | ⟦0⟧에게 신임장을 봉정하였다", where the envoy has no name."""
_SIGNED = re.compile(
    r"(?:협정|합의서|의정서|계약서|계약|량해문|양해문|양해각서|계획서|공동콤뮤니케|조약|비망록|선언)(?:들)?(?:이|가)\s[^.⟦⟧]{0,40}?"
    rf"(?:조인|체결|서명|수표){BE}"
)
_WREATH = re.compile(rf"(?:화환|꽃바구니|꽃다발|꽃송이)[^.]{{0,30}}?(?:진정{DO}|진정{BE}|드리였|헌화)")
_MEMORIAL = re.compile(r"[탑묘릉](?=에|앞)|동상|흉상|기념비")
"""Where wreaths are laid; those before a bier make no event."""
_PAST_EVENT = re.compile(r"지난해|작년|재작년|(?:19|20)\d\d년\s?\d{1,2}월\s(?!\d{1,2}일)|\d+년\s전")


class DeedReader:
    """Finds heads told by verbs; `homage` are places whose visit is an act of homage, `countries` foreign ones."""

    def __init__(self, homage: tuple[str, ...], countries: frozenset[str]) -> None:
        self._homage = re.compile("|".join(r"\s?".join(name) for name in homage)) if homage else re.compile(r"(?!)")
        self._countries = countries

    def read(self, view: SentenceView) -> Head | None:
        """The event head of one sentence that names no event."""
        skeleton = view.skeleton
        mourning = _MOURNING.search(skeleton)
        if mourning is not None and not _MOURNED_BY.match(skeleton, mourning.end()):
            subject = acting_before(skeleton, mourning.start()) or acting_before(skeleton, mourning.end())
            at = _BY_VISIT.search(skeleton)
            where = at.span("p") if at else None
            return Head("mourning", mourning.start(), mourning.start(), mourning.end(), None, subject, where)
        signed = _SIGNED.search(skeleton) if any(w in skeleton for w in ("조인", "체결", "서명", "수표")) else None
        if signed is not None:
            return Head("ceremony", signed.start(), signed.end(), signed.end())
        if "⟦" not in skeleton:
            wreath = _WREATH.search(skeleton)
            site = self._site(skeleton) if wreath else None
            if wreath is not None and (site is not None or _MEMORIAL.search(skeleton)):
                return Head("ceremony", wreath.start(), wreath.start(), wreath.end(), None, None, site)
            paid = self._homage.search(skeleton)
            verb = _PAID.search(skeleton, paid.end()) or _BY_DELEGATION.search(skeleton) if paid else None
            if paid is not None and verb is not None and not UNREAL.match(skeleton, verb.end()):
                where = (phrase_before(skeleton, 0, paid.end()), paid.end())
                return Head("ceremony", where[0], verb.start(), verb.end(), None, None, where)
            return self._travel(skeleton)
        homage = self._homage.search(skeleton)
        if homage is not None and _HOMAGE_VERB.search(skeleton, homage.end()):
            verb = _HOMAGE_VERB.search(skeleton, homage.end())
            assert verb is not None
            start = phrase_before(skeleton, 0, homage.end())
            if borne := _BORNE_BY.search(skeleton, 0, start):
                start = phrase_before(skeleton, 0, borne.start() + 1) if borne["of"] else borne.start()
            return Head(
                "ceremony",
                start,
                verb.start(),
                verb.end(),
                None,
                acting_before(skeleton, homage.start()),
                (start, homage.end()),
            )
        under = _UNDER.search(skeleton) if "훈련" in skeleton or "발사" in skeleton or "시험" in skeleton else None
        if under is not None:
            return Head("guidance", under.start(), under.start("v"), under.end("v"), None, under.span("who"))
        company = _ITS_COMPANY.search(skeleton)
        if company is not None:
            return Head("guidance", company.start(), company.end(), company.end(), None, company.span("who"), soft=True)
        for read in (self._reception, self._talks, self._watched, self._guided, self._photo, self._travel):
            head = read(skeleton)
            if head is not None:
                return head
        return None

    def _site(self, skeleton: str) -> tuple[int, int] | None:
        """Where the place of homage of a sentence stands."""
        found = self._homage.search(skeleton)
        return (phrase_before(skeleton, 0, found.end()), found.end()) if found else None

    def _reception(self, skeleton: str) -> Head | None:
        noun = _RECEPTION.search(skeleton)
        verb = HOLD.search(skeleton, noun.end()) if noun else None
        if noun is None or verb is None:
            return None
        return Head("reception", noun.start(), verb.start(), verb.end(), None, acting_before(skeleton, noun.start()))

    def _talks(self, skeleton: str) -> Head | None:
        given = _CREDENTIALS.search(skeleton) if "신임장" in skeleton else None
        subject = acted = acting_before(skeleton, given.start()) if given is not None else None
        if given is not None and acted is None and (taker := _GIVEN_TO.search(skeleton, 0, given.end())):
            subject = taker.span("m")
        if given is not None and subject is not None:
            giver = (subject[1], given.end()) if acted is not None else (0, subject[0])
            return Head("talks", given.start(), given.end(), given.end(), None, subject, giver)
        for verb in _TALKS.finditer(skeleton):
            subject = acting_before(skeleton, verb.start())
            if subject is None and (led := _LED.search(skeleton, 0, verb.start())) is not None:
                subject = led.start("who"), led.end()
            if subject is None or UNREAL.match(skeleton, verb.end()) or _PAST_EVENT.search(skeleton[: verb.start()]):
                continue
            partner = None
            for match in re.finditer(
                r"(?:⟦\d+⟧|대표단|단장|일행|특사|대사|단|대통령|주석|수상|수반들|총리)[^⟦⟧,]{0,30}?(?:을"
                r"|를|과|와)\s",
                skeleton[subject[1] : verb.start()],
            ):
                partner = match
            if partner is None:
                continue
            start = subject[1] + partner.start()
            return Head("talks", start, verb.start(), verb.end(), None, subject, (subject[1], verb.start()))
        return None

    def _watched(self, skeleton: str) -> Head | None:
        for verb in _WATCHED.finditer(skeleton):
            subject = acting_before(skeleton, verb.start())
            what = re.search(
                r"(?:공연|음악회|(?<!사격)(?<!비행술)(?<!훈련)경기|영화|연극|가극|대집단체조|축구|종목"
                r"|연주회)[^⟦⟧]{0,20}?(?:을|를)\s(?:함께\s)?$",
                skeleton[: verb.start()],
            )
            if subject is not None and what is not None:
                return Head("performance", what.start(), verb.start(), verb.end(), None, subject)
        return None

    def _guided(self, skeleton: str) -> Head | None:
        for verb in _GUIDANCE.finditer(skeleton):
            subject = acting_before(skeleton, verb.start())
            if subject is None or UNREAL.match(skeleton, verb.end()) or _MOURNED_BY.match(skeleton, verb.end()):
                continue
            marks = list(
                re.finditer(
                    r"(?:을|를|에\s대한|에)\s(?:[가-힣]+(?:로|게|히)\s|비공식\s|공식\s|국빈\s|실무\s|친선\s|또다시\s|다시\s|또\s|직접\s"
                    r"|현지에서\s|함께\s|(?:[가-힣]+\s)?⟦\d+⟧(?:와|과)\s함께\s)*$",
                    skeleton[subject[1] : verb.start()],
                )
            )
            if not marks:
                continue
            end = subject[1] + marks[-1].start()
            start = phrase_before(skeleton, subject[1], end)
            while start < end and re.match(r"(?:께서는|께서|가|이|는|은)\s", skeleton[start:end]):
                start += skeleton[start:end].index(" ") + 1
            text = skeleton[start:end]
            if (
                skeleton[:start].rstrip().endswith("등") and (text.endswith("들") or text.startswith("여러 "))
            ) or text.endswith(" 등"):
                start, end = self._first_of(skeleton, subject[1], start)
                text = skeleton[start:end]
            if not text or "⟧" in text:
                continue
            if (verb["test"] or verb["joined"]) and not _TEST.search(text):
                continue
            if verb["weak"] and re.fullmatch(r"(?:공장|농장|건설장|현장|곳|여러\s?곳|[가-힣]+들)", text):
                continue
            start = start + (3 if text.startswith("여러 ") else 0)
            if matter := _MATTER.match(skeleton[start:end]):
                end = start + matter.end("p")
            kind: EventKind = "guidance"
            if any(text.startswith(country) for country in self._countries) and "방문" in verb.group():
                kind = "travel"
            where = None if verb["test"] or verb["joined"] or _DRILL.search(text) else (start, end)
            return Head(
                kind, start, verb.start(), verb.end(), None, subject, where, strong=bool(verb["strong"] or verb["test"])
            )
        return None

    @staticmethod
    def _first_of(skeleton: str, low: int, high: int) -> tuple[int, int]:
        """The first of a list of sites ("A와 B, C 등 시설들을 시찰했다")."""
        match = re.match(r"(?:께서는|께서|은|는|이|가)?\s?(?P<o>[^,⟦⟧]{2,60}?)(?:,|와\s|과\s|\s등)", skeleton[low:high])
        if match is None:
            return high, high
        end = low + match.end("o")
        return phrase_before(skeleton, low + match.start("o"), end), end

    def _photo(self, skeleton: str) -> Head | None:
        verb = _PHOTO.search(skeleton)
        subject = acting_before(skeleton, verb.start()) if verb else None
        if verb is None or subject is None:
            return None
        crowd = _WITH.search(skeleton, subject[1], verb.start())
        return Head(
            "ceremony",
            verb.start(),
            verb.start(),
            verb.end(),
            None,
            subject,
            crowd=crowd.span("g") if crowd else None,
            strong=False,
        )

    def _travel(self, skeleton: str) -> Head | None:
        visit = _VISIT_OF.search(skeleton) if "방문에" in skeleton else None
        if visit is not None and visit["c"] in self._countries:
            return Head("travel", visit.start(), visit.end(), visit.end(), None, visit.span("who"))
        verb = _TRAVEL.search(skeleton)
        if verb is None or UNREAL.match(skeleton, verb.end()):
            return None
        subject = acting_before(skeleton, verb.start())
        if subject is None and _COMPANY.search(skeleton, 0, verb.start()) is None:
            return None
        return Head("travel", verb.start(), verb.start(), verb.end(), None, subject)
