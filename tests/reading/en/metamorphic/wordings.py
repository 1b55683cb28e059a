"""The same fact told in other words: reports of our own, each with wordings of one of its sentences.

The first wording of each sentence is how communiqués print it most; whatever the others say, they say the same.
"""

from __future__ import annotations

from typing import NamedTuple


class Told(NamedTuple):
    """A report whose text has one open place, `{}`, and what may stand there without another meaning."""

    title: str
    text: str
    wordings: tuple[str, ...]


_VISIT = """Pyongyang, May 5 (KCNA) -- Kim Jong Un inspected the Ryonpo Glass Factory on May 4.

{}

He learned about the production and praised its workers."""
_WENT = "Ri Myong Su, vice-premier of the Cabinet; Pak Hwa Jong, minister of Light Industry; and officials of the ministry"
_COMPANY = Told(
    "Kim Jong Un Inspects Glass Factory",
    _VISIT,
    (
        f"He was accompanied by {_WENT}.",
        f"Also along were {_WENT}.",
        f"Coming along were {_WENT}.",
        f"{_WENT} came along.",
        f"{_WENT} went with him.",
        f"{_WENT} were with him.",
        f"{_WENT} accompanied him on the visit.",
        f"{_WENT} made the visit together with him.",
        f"{_WENT} were part of his entourage.",
        f"{_WENT} were in his company.",
        f"{_WENT} were by his side.",
        f"He was in the company of {_WENT}.",
        f"Alongside him were {_WENT}.",
        f"With him were {_WENT}.",
        f"In his entourage were {_WENT}.",
        f"His entourage included {_WENT}.",
        f"Among those accompanying him were {_WENT}.",
        f"He was joined by {_WENT}.",
        f"He was flanked by {_WENT}.",
        f"He had with him {_WENT}.",
        f"He went there with {_WENT}.",
    ),
)
_MET = "An Kyong Chol, director of the factory, Hong Song Nam, its chief engineer, and officials of the province"
_GREETED = Told(
    "Kim Jong Un Inspects Glass Factory",
    _VISIT,
    (
        f"He was greeted on the spot by {_MET}.",
        f"{_MET} greeted him on the spot.",
        f"{_MET} were on hand to greet him.",
        f"{_MET} came out to meet him.",
        f"{_MET} turned out to welcome him.",
        f"On hand to greet him were {_MET}.",
        f"There to meet him were {_MET}.",
        f"Greeting him on the spot were {_MET}.",
        f"A warm welcome was given to him by {_MET}.",
        f"Among those who greeted him were {_MET}.",
    ),
)
_SEEN = "Ri Chang Gun, vice-minister of Foreign Trade, and staff members of the Mongolian embassy"
_SEEN_OFF = Told(
    "Mongolian Delegation Leaves",
    """Pyongyang, May 5 (KCNA) -- The delegation of the Mongolian Wool Society led by its chairman Bat Bold left here Wednesday.

{}""",
    (
        f"It was seen off at the airport by {_SEEN}.",
        f"{_SEEN} saw it off at the airport.",
        f"{_SEEN} bade it farewell at the airport.",
        f"{_SEEN} were at the airport to see it off.",
        f"On hand to see it off at the airport were {_SEEN}.",
        f"It was given a send-off at the airport by {_SEEN}.",
    ),
)
_SYMPOSIUM = """Pyongyang, May 5 (KCNA) -- A national symposium on forestry took place at the People's Palace of Culture on May 4.

{}"""
_ONE = "Kang Hyo Il, general director of the Forestry Bureau"
_TWO = f"{_ONE}, and So Yong Rim, rector of the Wonsan Agricultural University"
_REPORTED = Told(
    "Symposium on Forestry Held",
    _SYMPOSIUM,
    (
        f"{_ONE}, made a report.",
        f"A report was made by {_ONE}.",
        f"The symposium began with a report by {_ONE}.",
        f"It opened with a report made by {_ONE}.",
        f"First came a report by {_ONE}.",
        f"Then followed a report by {_ONE}.",
        f"The participants heard a report by {_ONE}.",
        f"Delivering a report was {_ONE}.",
        f"The reporter was {_ONE}.",
        f"A report was submitted to the symposium by {_ONE}.",
        f"A report on the tasks of this year was presented by {_ONE}.",
        f"The report by {_ONE}, was heard.",
        f"{_ONE}, who attended the symposium, made a report.",
        f"Then {_ONE}, made a report.",
    ),
)
_SPOKE = Told(
    "Symposium on Forestry Held",
    _SYMPOSIUM,
    (
        f"Speeches were made by {_TWO}.",
        f"{_TWO}, made speeches.",
        f"{_TWO}, each made a speech.",
        f"{_TWO}, took the floor.",
        f"There were speeches by {_TWO}.",
        f"Then came speeches by {_TWO}.",
        f"It went on with speeches by {_TWO}.",
        f"The opening address was followed by speeches by {_TWO}.",
        f"Speeches by {_TWO}, followed.",
        f"Speeches were made on planting poplars along the dykes by {_TWO}.",
        f"Speeches were made at the close of the symposium by {_TWO}.",
        f"Making speeches were {_TWO}.",
        f"Those who spoke were {_TWO}.",
        f"{_TWO}, rose to make a speech.",
    ),
)
_CHAIRMAN = "Pak Kum Song, premier of the Cabinet"
_PRESIDED = Told(
    "Cabinet Meets",
    """Pyongyang, May 5 (KCNA) -- An enlarged plenary meeting of the Cabinet of the DPRK was held on May 4.

{}

The meeting discussed the issue of repairing the railways.""",
    (
        f"{_CHAIRMAN}, presided over the meeting.",
        f"{_CHAIRMAN}, chaired the meeting.",
        f"{_CHAIRMAN}, presided.",
        f"{_CHAIRMAN}, was in the chair.",
        f"{_CHAIRMAN}, took the chair.",
        f"{_CHAIRMAN}, acted as chairman.",
        f"{_CHAIRMAN}, served as the chair of the meeting.",
        f"{_CHAIRMAN}, attended the meeting and presided over it.",
        f"The meeting was presided over by {_CHAIRMAN}.",
        f"The chair was taken by {_CHAIRMAN}.",
        f"In the chair was {_CHAIRMAN}.",
        f"Presiding over the meeting was {_CHAIRMAN}.",
        f"Chairing the meeting was {_CHAIRMAN}.",
        f"Acting as chairman was {_CHAIRMAN}.",
        f"The chairman of the meeting was {_CHAIRMAN}.",
        f"The meeting took place under the chairmanship of {_CHAIRMAN}.",
        f"The meeting proceeded with {_CHAIRMAN}, in the chair.",
        f"Presided over by {_CHAIRMAN}, the meeting went on in a serious atmosphere.",
        f"Chairing the meeting, {_CHAIRMAN}, called for order.",
    ),
)
_THERE = "Ri Kwang Ho, president of the Academy of Forestry, officials concerned and students of the university"
_PRESENT = Told(
    "Symposium on Forestry Held",
    _SYMPOSIUM,
    (
        f"Present there were {_THERE}.",
        f"{_THERE} were present.",
        f"{_THERE} attended it.",
        f"{_THERE} were seen there.",
        f"{_THERE} turned out for it.",
        f"{_THERE} were among those present.",
        f"The invited guests were {_THERE}.",
        f"It was attended on invitation by {_THERE}.",
        f"Gathered there were {_THERE}.",
        f"Gathered for the symposium were {_THERE}.",
        f"Those present: {_THERE}.",
        f"In attendance were {_THERE}.",
        f"The event was joined by {_THERE}.",
    ),
)
_BUREAU = """Pyongyang, May 5 (KCNA) -- {}

The meeting discussed the issue of repairing the railways."""
_HALL = "the office building of the Central Committee of the WPK"
_MET_FOR = Told(
    "Political Bureau Meets",
    _BUREAU,
    (
        f"The 9th Enlarged Meeting of the Political Bureau of the 8th Central Committee of the WPK was held at {_HALL} on May 4.",
        f"The Political Bureau of the 8th Central Committee of the WPK held its 9th enlarged meeting at {_HALL} on May 4.",
        f"The Political Bureau of the 8th Central Committee of the WPK met for its 9th enlarged meeting at {_HALL} on May 4.",
        f"The Political Bureau of the 8th Central Committee of the WPK met at {_HALL} on May 4 for its 9th enlarged meeting.",
        f"The Political Bureau of the 8th Central Committee of the WPK met in its 9th enlarged session at {_HALL} on May 4.",
        f"At {_HALL} the 9th Enlarged Meeting of the Political Bureau of the 8th Central Committee of the WPK was held"
        " this Wednesday.",
        f"The 9th Enlarged Meeting of the Political Bureau of the 8th Central Committee of the WPK was held, as was announced"
        f" earlier, at {_HALL} on May 4.",
    ),
)
_CABINET = """Pyongyang, May 5 (KCNA) -- An enlarged plenary meeting of the Cabinet of the DPRK was held on May 4.

{}"""
_HEAD = "Kim Jong Un, general secretary of the WPK"
_GUIDED = Told(
    "Cabinet Meets",
    _CABINET,
    (
        f"{_HEAD}, guided the meeting.",
        f"{_HEAD}, oversaw the meeting.",
        f"{_HEAD}, gave guidance to the enlarged meeting.",
        f"{_HEAD}, conducted the meeting.",
        f"{_HEAD}, directed the meeting.",
        f"The meeting was guided by {_HEAD}.",
    ),
)
_WITH = "Ri Kwang Ho, president of the Academy of Forestry, officials concerned and students of the university"
_HELD_WITH = Told(
    "Symposium on Forestry Held",
    "Pyongyang, May 5 (KCNA) -- A national symposium on forestry took place at the People's Palace of Culture on May 4{}",
    (
        f", attended by {_WITH}.",
        f" with {_WITH} present.",
        f" with {_WITH} in attendance.",
        f" with the attendance of {_WITH}.",
        f".\n\nIt was attended by {_WITH}.",
    ),
)
_BACK = Told(
    "Officials Back Home",
    "Pyongyang, May 5 (KCNA) -- A delegation of the Central Bank led by its president Paek Min Gwang {} on May 4 from Laos.",
    ("returned home", "came home", "flew home", "flew back home", "got back home", "reached home"),
)
_OPENED = Told(
    "Congress of Foresters",
    "Pyongyang, May 5 (KCNA) -- The Fourth Congress of the Foresters' Union of Korea {} at the People's Palace of Culture on May 4.",
    ("opened", "began", "commenced", "closed", "wound up", "took place", "has taken place", "has been held"),
)
_ISSUES = "the issue of dredging the rivers and the issue of storing potatoes for the winter"
_DISCUSSED = Told(
    "Cabinet Meets",
    _CABINET,
    (
        f"The meeting discussed {_ISSUES}.",
        f"The meeting took up {_ISSUES}.",
        f"The meeting dealt with {_ISSUES}.",
        f"The meeting deliberated on {_ISSUES}.",
        f"The meeting had as its agenda {_ISSUES}.",
        f"On the agenda were {_ISSUES}.",
        f"The agenda items of the meeting were {_ISSUES}.",
        f"The following items were tabled at the meeting: {_ISSUES}.",
        f"Submitted to the meeting were {_ISSUES}.",
        f"Taken up at the meeting were {_ISSUES}.",
        f"Put on the agenda of the meeting were {_ISSUES}.",
        f"At the meeting there were discussed {_ISSUES}.",
    ),
)
_TITLE = '"On Dredging the Rivers in a Planned Way"'
_DECIDED = Told(
    "Cabinet Meets",
    _CABINET,
    (
        f"The meeting unanimously adopted the decision {_TITLE}.",
        f"The meeting unanimously approved the decision {_TITLE}.",
        f"The meeting passed by a unanimous vote the decision {_TITLE}.",
        f"The decision {_TITLE} was adopted with full approval.",
        f"With full approval, the meeting adopted the decision {_TITLE}.",
        f"Adopted unanimously at the meeting was the decision {_TITLE}.",
        f"The meeting ended with the unanimous adoption of the decision {_TITLE}.",
        f"The decision {_TITLE} was endorsed unanimously.",
    ),
)
_ORGANISED = Told(
    "Cabinet Meets",
    _CABINET,
    (
        "Ri Sang Gyu was elected vice-premier and Jon Yong Hak was relieved of his post as vice-premier.",
        "The meeting elected Ri Sang Gyu vice-premier and relieved Jon Yong Hak of his post as vice-premier.",
        "Elected vice-premier was Ri Sang Gyu; Jon Yong Hak was relieved of his post as vice-premier.",
        "Elected as vice-premier was Ri Sang Gyu, and Jon Yong Hak was relieved of his post as vice-premier.",
    ),
)
_FAR = "officials of the provinces"
_LINKED = Told(
    "Cabinet Meets",
    _CABINET,
    (
        f"Attending it through video link were {_FAR}.",
        f"{_FAR.capitalize()} attended it through video link.",
        f"{_FAR.capitalize()} attended it online.",
        f"{_FAR.capitalize()} joined it via video link.",
        f"{_FAR.capitalize()} took part in it by videoconferencing.",
        f"{_FAR.capitalize()} were linked up by video.",
        f"{_FAR.capitalize()} were present by means of video conference.",
        f"Through video link, {_FAR} attended it.",
        f"It was also attended by {_FAR} by video.",
    ),
)
_HE_MET = """Pyongyang, May 5 (KCNA) -- {}"""
_SIDE = "Kim Myong Rok, president of the Presidium of the Supreme People's Assembly of the DPRK"
_GUEST = "Kofi Addo, Ghanaian minister of Trade"
_COMPANY_MET = "the delegation of the Ghanaian Cocoa Board and its mills led by Kofi Addo, chairman of the board"
_DELEGATION_MET = Told(
    "Talk with Ghanaian Delegation",
    "Pyongyang, May 5 (KCNA) -- {}",
    (
        f"Kim Myong Rok, vice-premier of the Cabinet, met {_COMPANY_MET}, on May 4.",
        f"T{_COMPANY_MET[1:]}, was received by Kim Myong Rok, vice-premier of the Cabinet, on May 4.",
        f"T{_COMPANY_MET[1:]}, who paid a courtesy call on him, was received by Kim Myong Rok, vice-premier of the Cabinet, on May 4.",
    ),
)
_TALKS = Told(
    "Talk with Ghanaian Minister",
    _HE_MET,
    (
        f"{_SIDE}, met and had a talk with {_GUEST}, at the Mansudae Assembly Hall on May 4.",
        f"{_SIDE}, received {_GUEST}, at the Mansudae Assembly Hall on May 4.",
        f"{_GUEST}, was received by {_SIDE}, at the Mansudae Assembly Hall on May 4.",
        f"{_GUEST}, who paid a courtesy call on him, was received by {_SIDE}, at the Mansudae Assembly Hall on May 4.",
        f"On May 4 at the Mansudae Assembly Hall {_SIDE}, met {_GUEST}.",
        f"At the Mansudae Assembly Hall {_SIDE}, had a talk with {_GUEST}, on Wednesday 4 May.",
        f"{_SIDE}, on May 4 (Wednesday) met {_GUEST}, at the Mansudae Assembly Hall.",
        f"A talk took place between {_SIDE}, and {_GUEST}, at the Mansudae Assembly Hall on May 4.",
        f"{_SIDE}, the Northern News Agency reported, met {_GUEST}, at the Mansudae Assembly Hall on May 4.",
        f"{_SIDE}, met {_GUEST}, at the Mansudae Assembly Hall this Wednesday.",
    ),
)
_WELCOMED = Told(
    "Mongolian Delegation Arrives",
    """Pyongyang, May 5 (KCNA) -- The delegation of the Mongolian Wool Society led by Bat Bold arrived here Wednesday.

{}""",
    (
        f"It was met at the airport by {_SEEN}.",
        f"Meeting it at the airport were {_SEEN}.",
        f"Present at the airport to greet the delegation were {_SEEN}.",
        f"{_SEEN} greeted it at the airport.",
        f"{_SEEN} were at the airport to meet it.",
        f"{_SEEN} came out to meet it at the airport.",
    ),
)
_IN_TURN = Told(
    "Symposium on Forestry Held",
    _SYMPOSIUM,
    (
        f"Speeches were made by {_TWO}.",
        "Kang Hyo Il, general director of the Forestry Bureau, made a speech, to be followed by So Yong Rim,"
        " rector of the Wonsan Agricultural University.",
        "Kang Hyo Il, general director of the Forestry Bureau, addressed it, followed by So Yong Rim,"
        " rector of the Wonsan Agricultural University.",
        "A speech was made by Kang Hyo Il, general director of the Forestry Bureau, followed by one by So Yong Rim,"
        " rector of the Wonsan Agricultural University.",
    ),
)
_GUESTS = "Mongolian Ambassador Bat Bold and staff members of his embassy"
_INVITED = Told(
    "Reception for Mongolian Embassy Given",
    """Pyongyang, May 5 (KCNA) -- The Korea-Mongolia Friendship Association gave a reception for the Mongolian embassy here on May 4.

{}""",
    (
        f"Present there on invitation were {_GUESTS}.",
        f"{_GUESTS} were invited.",
        f"Invited there were {_GUESTS}.",
        f"Invited to it were {_GUESTS}.",
    ),
)
REPORTS: dict[str, Told] = {
    "who went along": _COMPANY,
    "who greeted": _GREETED,
    "who saw off": _SEEN_OFF,
    "who met on arrival": _WELCOMED,
    "who spoke in turn": _IN_TURN,
    "who reported": _REPORTED,
    "who spoke": _SPOKE,
    "who presided": _PRESIDED,
    "who was there": _PRESENT,
    "who was invited": _INVITED,
    "which meeting": _MET_FOR,
    "who guided": _GUIDED,
    "who was there, in the lead": _HELD_WITH,
    "who came home": _BACK,
    "which congress": _OPENED,
    "what was discussed": _DISCUSSED,
    "what was decided": _DECIDED,
    "who was elected": _ORGANISED,
    "who took part by video": _LINKED,
    "who talked": _TALKS,
    "which delegation was met": _DELEGATION_MET,
}
