"""The further kinds know no state: a small invented one brings its own words, and those of the shipped one mean nothing.

Veldria is the charter of `tests/charter/data`; its words for the reader stand here.
"""

from __future__ import annotations

import copy
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from partystate.charter import Charter, load_charter
from partystate.documents import Document
from partystate.documents.document import fingerprint
from partystate.reading.en.further import FurtherReader, plain_view
from partystate.reading.en.people.context import People, TitleGrammar
from partystate.reading.en.posts.bodies import BodyNames
from partystate.reading.en.text.tokens import sentences
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import DocumentHeader, Report

VELDRIA = Path(__file__).parents[2] / "charter" / "data" / "veldria"
WORDS: dict[str, dict[str, Any]] = {
    "abbreviations": {
        "bodies": {"UPV": "Unity Party of Veldria", "GC": "Grand Council"},
        "synonyms": {},
        "possessors": {},
        "praise": "",
        "owners": "UPV Council Party",
        "party": "Unity Party of Veldria",
        "state": "Veldria",
        "implied_parents": {},
        "bare_posts": {},
    },
    "apparatus": {"apparatus": "wardens wardenry hetmans", "people": "millers", "outsiders": "Orland", "disowned": ""},
    "measures": {"measures": "plets", "currencies": "crowns"},
}
MEETINGS = {
    "party": ["UPV", "Unity Party"],
    "party_name": "Unity Party of Veldria",
    "cabinet": {"words": ["Circle of Ministers"], "body": "Circle of Ministers"},
    "assembly": {"words": ["Grand Council"], "body": "Grand Council of Veldria"},
    "assembly_standing": [{"words": ["Day Bureau"], "body": "Day Bureau of the Grand Council of Veldria"}],
}


@pytest.fixture(scope="module")
def veldria() -> tuple[Charter, Lexicon]:
    data: dict[str, Any] = copy.deepcopy(dict(load_charter().lexicon))  # for the English in it
    data.update(copy.deepcopy(WORDS))
    data["meetings"] = {**data["meetings"], **MEETINGS}
    charter = load_charter(VELDRIA)
    lexicon = Lexicon.compile(
        data,
        outlets=charter.outlet_names(),
        own_names=frozenset(("Veldria", "Veldrian", "Tal")),
        capital="Tal",
        eras=frozenset(("Dawn",)),
        dead={},
        glued_names=frozenset(),
    )
    return charter, lexicon


def read(veldria: tuple[Charter, Lexicon], text: str, outlet: str | None = "VTA") -> Report:
    charter, lexicon = veldria
    day = date(2004, 3, 2)
    document = Document("v", text, fingerprint(text), published=day, outlet=outlet, lang="en")
    people = People(lexicon, TitleGrammar(lexicon), day)
    reading = FurtherReader(lexicon, BodyNames(lexicon), charter).start(document, people)
    reading.scan()
    for sentence in sentences(text):
        if reading.wants(sentence) != "no":
            reading.take(plain_view(sentence))
    report = Report(DocumentHeader("v", document.sha256))
    reading.finish(report)
    return report


def test_laws_of_its_council(veldria: tuple[Charter, Lexicon]) -> None:
    report = read(veldria, "The Day Bureau of the Grand Council of Veldria adopted the law on mills.")
    assert [(law.title, law.body) for law in report.laws] == [("law on mills", "Day Bureau of the Grand Council")]
    cabinet = read(veldria, "The Circle of Ministers of Veldria released a decision on enacting regulations on wells.")
    assert [(law.title, law.body) for law in cabinet.laws] == [("regulations on wells", "Circle of Ministers")]


def test_whom_it_tells_what(veldria: tuple[Charter, Lexicon]) -> None:
    text = "The Grand Council of Veldria called on all the {} to mend the weirs."
    assert [d.to for d in read(veldria, text.format("wardens")).directives] == ["wardens"]
    assert read(veldria, text.format("cadres")).directives == []


def test_its_programmes_eras_and_measures(veldria: tuple[Charter, Lexicon]) -> None:
    report = read(
        veldria,
        "Veldria launched the Harvest Offensive in Dawn 54 (2004). It needs 300 plets of rye and 5 000 crowns. The DPRK "
        "has 40 pyong of it in Juche 93.",
    )
    assert [(p.name, p.status) for p in report.programmes] == [("Harvest Offensive", "announced")]
    assert [(q.value, q.unit) for q in report.quantities] == [(300, "plets"), (5000, "crowns")]


def test_its_party_and_press(veldria: tuple[Charter, Lexicon]) -> None:
    report = read(veldria, "Reuters quoted VTA as saying that mills stand idle ahead of the 4th UPV Congress.", None)
    assert report.document.via == ["Reuters", "VTA"]
    assert [(p.name, p.status) for p in report.programmes] == [("4th UPV Congress", "announced")]


def test_words_of_another_state_mean_nothing(veldria: tuple[Charter, Lexicon]) -> None:
    report = read(
        veldria,
        "The Supreme People's Assembly adopted the law on bees ahead of the 9th Congress of the WPK. The 80-day battle "
        "of loyalty goes on, the Chollima Movement too.",
    )
    assert report.laws == []
    assert [p.name for p in report.programmes] == ["80-day battle"]
