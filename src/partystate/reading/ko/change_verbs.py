"""The verbs and phrases of personnel changes: what they do, and what ties posts and people to them."""

from __future__ import annotations

import re

from partystate.reading.ko.views import MARKS
from partystate.reading.report import Action

_BY_ACTION: dict[Action, str] = {
    "elected": "보궐선거 선거 보선 선출 추대 재선거 진입",
    "appointed": "임명 선임 기용 발탁 등용 보임 전보 복귀",
    "relieved": "해임 소환 제명 출당 철직 경질 해직 파면 면직 강등 제외 탈락 배제 은퇴 숙청",
    "promoted": "승진 진급 승급 승격",
    "died": "서거 사망 별세 타계 운명 병사 작고 급사",
}
"""Nouns that make a verb with 하다 or 되다."""
_BY_FORM: dict[Action, str] = {
    "elected": "뽑혔 뽑히고 올랐",
    "appointed": "맡게 맡았 맡고 맡으며 겸임토록 겸임하도록 겸임하게 겸임시켰 옮겼 옮겨 이동했 이동하였 이동됐 전보됐 전보되였 기용됐",
    "relieved": "물러났 물러나고 물러난 빠졌 빠지고",
    "promoted": "높아졌",
    "died": "숨졌 순직했 순직하였 생을_마쳤 생을_마치였 세상을_떠났 세상을_떴 숨을_거뒀 숨을_거두었 생을_마감했 생을_마감하였",
}
"""Whole verbs, as inflected; "_" stands for a space."""
VERBS: dict[str, Action] = {
    word.replace("_", " "): action
    for table in (_BY_ACTION, _BY_FORM)
    for action, words in table.items()
    for word in words.split()
}
_DONE = (
    r"(?:하시였|하였|했|되였|되었|됐|하고|하며|되고|되며|되면서|하면서|됐고|했고|됐으며"
    r"|했으며|하여|되여|해(?=[\s,])|돼(?=[\s,])|할\s?것을\s결정|할데\s(?:대하여|대한)\s(?:결정|정령)|하기로|한다|된다|시켰|시키고"
    r"|시키였|시켜|시킬\s?것을\s(?:결정|결의)|시킬\s?데\s(?:대하여|대한)\s(?:결정|결의|조치)|시키기로|한\s?데\s이어|된\s?데\s이어|한\s뒤|하면서)"
)
_NOUNS = sorted((w for words in _BY_ACTION.values() for w in words.split()), key=len, reverse=True)
_FORMS = [w.replace("_", " ") for words in _BY_FORM.values() for w in words.split()]
MOVED = frozenset("전보 옮겼 옮겨 이동했 이동하였 이동됐 전보됐 전보되였".split())
"""Verbs of going from one office to another: the old one is given up."""
ONLY_WITH_POST = frozenset("진입 복귀 빠졌 빠지고".split())
"""Verbs of so much else that only a post with them tells a change."""
TAKES_OBJECT = frozenset("맡게 맡았 맡고 맡으며 겸임토록 겸임하도록 겸임하게 겸임시켰".split())
"""Whose post is an object or a topic ("외무상은 ⟦0⟧가 맡게 됐다")."""
VERB = re.compile(
    rf"(?P<verb>{'|'.join(_NOUNS)})(?:(?:·|,\s?|\s및\s)(?:출당|해임|제명|철직|소환))?(?:을|를)?\s?(?:{_DONE}|처분을\s받"
    r"|된(?=\s(?:사실|것)(?:이|을|으로)\s(?:공식\s?)?(?:적으로\s)?(?:\d+일\s)?(?:공식\s)?"
    r"(?:확인|파악|알려|전해|나타|드러|밝혀)))"
    rf"|(?P<whole>물러난(?=\s것으로\s(?:확인|알려|나타|전해))|맡게(?=\s(?:됐|되였|되었))"
    rf"|{'|'.join(f for f in _FORMS if f not in ('물러난', '맡게'))})"
)
RUMOURED = re.compile(
    r"다(?:는|고\s하는)\s[^.,]{0,12}?(?:설|소문|관측|추측|풍문|루머|첩보|가능성|의혹)|(?:을|었을|였을)\s(?:가능성|수도|것으로|것이라)"
)
"""Behind a verb: it is only supposed ("해임됐 | 다는 설이 돌고 있다")."""
DONE_TO_OTHERS = re.compile(r"(?:을|를)?\s?(?:하|했|한다|시켰|시키)")
"""Behind the noun of a verb: somebody did it to others ("경질 | 했다", not "경질 | 됐다")."""
FROM_THERE = re.compile(r"에서(?:는)?(?=[\s,])")
ANOTHER = re.compile(r"(?:^|[\s,])(?!그를|이를|이들)[가-힣]{2,4}(?:을|를)(?=\s)")
"""Somebody in a clause whose name was not read ("하고 | 허택을 | 전력공업상의 직무에서")."""
RAISED = re.compile(
    r"(?P<verb>수여|부여)(?:하시였|하였|했|되였|되었|됐|하고|받았|할\s?것을|할데|했고|됐고|됐으며|한다|하며|하기로|된다|하는\s명령)"
    r"|(?P<got>칭호를\s(?:받았|수여받았))|(?P<up>올려주|올려\s받았)"
)
TO = re.compile(r"(?:(?:의)?\s?(?:직책|직무|자리|직위|직))?(?:으로|로|에는|에)(?:도|는)?(?=[\s,]|⟦|$)")
FROM = re.compile(
    r"(?:의)?\s?(?:직무|직책|자리|직위|직)?(?:에서)(?:는)?(?=[\s,]|$)"
    r"|(?:을|를)\s(?:비롯한|포함한|비롯해|비롯하여)\s(?:모든|일체)\s(?:당\s|공식\s)?(?:직무|직책|직위|당직)에서"
)
OBJECT = re.compile(r"(?:직|직무)?(?:을|를|도)(?=[\s,])")
RANK_OF = re.compile(r"(?:\([^()]{0,30}\))?(?:의)?\s?(?:군사\s?)?칭호(?:를|을|가|이)?")
REPLACED = re.compile(
    r"(?P<old>⟦\d+⟧)에서\s(?P<new>⟦\d+⟧)(?:으?로)?(?=\s(?:각각\s)?(?:교체|바뀌|바뀐|변경)|,?\s[^.]{0,80}?⟦\d+⟧에서\s⟦\d+⟧으?로\s(?:각각\s)?(?:교체|바뀌|바뀐|변경))"
)
PAST = re.compile(
    r"(?<=[로서에]\s)(?:임명|선출|보선|선거|기용|해임|발탁|등용)(?:된|됐던|되었던|되였던)\s(?=⟦)"
    r"|(?<=[을를]\s)(?:옮긴|맡은|맡았던|지낸|지냈던)\s(?=⟦)"
)
""" "올해 초 외무상으로 임명된 | ⟦0⟧": what is told beside a name is not what the sentence tells."""
DEATH = re.compile(r"사망|서거|별세")
ON_DEATH = re.compile(
    r"(?P<m>⟦\d+⟧)(?:의)?\s(?:사망|서거|별세)(?:과\s관련|와\s관련|에\s따라|에\s따른|을\s계기|를\s계기)(?=.{0,160}(?:장의|국장|부고|장례))"
)
""" "⟦0⟧의 사망과 관련해 … 장의위원회를 구성했다"."""
HELD_SO_FAR = re.compile(
    r"(?:으로|로)\s(?:일해\s?온|일하던|있던|재직하던|재직해\s?온|활동해\s?온|사업하던)\s[^⟦⟧]{0,12}⟦"
)
""" "…위원장으로 일해온 | ⟦0⟧": the post that is given up where the sentence tells of none."""
NEWS_OF_DEATH = re.compile(
    r"(?P<m>⟦\d+⟧)(?:\([^()⟦⟧]{1,20}\)|\s[가-힣]{2,12})?의\s(?P<verb>사망|서거|별세)\s?(?:소식|사실|부고)?(?:을|를)\s"
    r"(?:알렸|알리|전했|전하|보도|발표|공개|확인)"
)
""" "⟦0⟧의 사망 소식을 알렸다"."""
FORMER = r"(?:\s(?:전|전임)\s[가-힣][^⟦⟧,.\"“”]{1,40}?)?"
"""A former post behind a name ("⟦0⟧ 전 로동당 비서가")."""
UNREAD_POST = re.compile(
    r"(?:^|[\s,])[가-힣]*(?:위원장|위원|비서|부장|국장|총리|상|의장|서기장|사령관)(?:들)?(?:으로|로)(?:는|도)?\s(?=[^.]*⟦)"
)
"""A post that no body tells ("부위원장들로 ⟦1⟧을 선거하였다"): the post told before is not meant."""
OF_REPLACED = frozenset(("object", "topic", "subject"))
REPLACED_WITH = re.compile(
    r"(?P<old>⟦\d+⟧)(?:이|가|를|을)\s(?:(?:전격|최근|결국)\s)?(?P<new>⟦\d+⟧)(?:으로|로)\s(?:(?:전격|최근)\s)?(?:교체|바뀌|바꿨)"
)
""" "⟦0⟧ 총리가 ⟦1⟧로 교체됐다": from and to the office printed with who went."""
SUCCESSOR = re.compile(
    r"(?:(?P<old>⟦\d+⟧)(?:의)?\s후임(?:으로|에는|에)(?:는)?\s(?P<new>⟦\d+⟧)(?:이|가|을|를)"
    r"|(?P<came>⟦\d+⟧)(?:이|가|을|를)\s(?P<went>⟦\d+⟧)의\s후임(?:으로|에))\s[^.,⟦]{0,12}?"
    r"(?:임명|발탁|기용|선출|선거|보선|뽑)"
)
""" "⟦0⟧ 국방상의 후임으로 ⟦1⟧이 발탁됐다": to the office printed with who went."""
SUBJECT = re.compile(r"(?:\([^()⟦⟧]{1,30}\))?(?:이|가|도|은|는|을|를)\s⟦\d+⟧에서\s⟦")
""" "총참모장이 | ⟦0⟧에서 ⟦1⟧로 교체됐다"."""
_BRACKET = r"(?:\s?\([^()⟦⟧]{1,40}\))?"
LISTED = rf"⟦\d+⟧{_BRACKET}(?:(?:,\s?[가-힣]{{2,4}}(?=,))?(?:들?[와과]|[,·ㆍ.]|\s?및)?\s?⟦\d+⟧{_BRACKET})*+"
"""A list of people, each perhaps with an office in brackets; one whose name was not read does not break it."""
OBJECTS = frozenset(("를", "을", "에게", "에게는"))
ALL_POSTS = re.compile(r"모든\s(?:당\s|공식\s)?(?:직책|직위|당직|직무)에서")
OTHER_POST = re.compile(r"⟧[^⟦]*?,\s?[가-힣]{2,12}(?:에는|에|은|는|으로는)\s")
"""A post no list knows before a further name ("부총리에는 ⟦0⟧, 자원개발상에는 | ⟦1⟧")."""
REACH = 40
ADNOMINAL = re.compile(
    r"(?P<verb>해임|임명|선출|보선|선거|경질|소환|추대|기용)된(?:\s것으로\s(?:나타난|알려진"
    r"|확인된))?\s(?P<m>⟦\d+⟧)(?!\d)"
)
TOLD_OF = re.compile(
    rf"(?P<verb>승진|진급|선출|보선|임명|해임|선거|소환|기용|발탁)(?:한|된)\s(?:[가-힣]+\s)?(?:사람|인물|인사|간부|장성|장령|군인|이)(?:들)?(?:은|는)\s(?P<m>{LISTED})"
)
""" "상장으로 승진한 사람은 ⟦0⟧·⟦1⟧ 등 7명이다"."""
WHO_WAS = re.compile(r"(?:사람|인물|인사|간부|장성|장령|군인|이)들?[은는] ⟦")
"""Without it `TOLD_OF` cannot match."""
NEWLY = re.compile(r"(?:새로|새롭게|신임|처음)\s")
HISTORY = re.compile(r"지난해|작년|재작년|올해\s초|(?:19|20)\d\d년|\d+년\s(?:전|만)|\d\d년\s?\d{1,2}월|(?:됐|했|였)었")
FULL_DAY = re.compile(r"\s?\d{1,2}월\s?\d{1,2}일")
BECAME = re.compile(r"(?:이|가)\s(?:되였|됐|되었)")
EACH = re.compile(r"각각")
TAKER = re.compile(rf"⟦\d+⟧{_BRACKET}(?:\s?등)?(?:이|가|은|는|도|에게)\s")
"""Who takes an office: without him ("…를 지낸 이들이 맡았다") nobody is told to."""
OWN_POSTS = re.compile(r"(?:현직|현\s직위|현\s직책|직무|직책|직위|자리|보직)에?서(?=\s)")
"""Where the posts printed with the names are those given up ("A 내각 부총리, B 농업상 등은 현직에서 해임됐다")."""
PROPOSED = re.compile(r"할데\s대한\s[^⟦⟧.]{0,40}?(?:제의|제안|안건|의안)(?:를|을)\s[^⟦⟧]{0,40}?(?:제출|상정|회부)")
"""Changes that are only proposed: "…를 총리로 임명할데 대한 제의를 심의에 제출"."""
BARE_ROLE = re.compile(r"(?:들)?(?:직)?(?:으로|로|에|에는|으로는|로는|은|는|에서|을|를)(?=[\s,⟦])")
TAKEN_ON = re.compile(
    r"(?P<m>⟦\d+⟧)(?:이|가|은|는)\s(?:[가-힣\s]{0,20}(?:을|를)\s)?(?:직접\s)?(?:[가-힣]+(?:을|를)\s)?맡"
)
ARE = re.compile(
    rf"(?:은|는|에는|에)\s(?P<m>{MARKS})(?:\s?등)?(?:\s?\d+명)?(?:이다|다|이였다|이었다|(?:으로|로|이|가)\s?(?:구성|알려|포함|망라|선정)"
    r"|으로(?=\s)|(?=\.?$))"
)
UNNAMED = re.compile(
    r"(?:들)?(?:을|를)\s(?P<verbs>(?:소환|해임|보선|선거|임명)(?:[,\s·및]+(?:소환|해임|보선"
    r"|선거|임명))*)(?:하였|했|하고)"
)
