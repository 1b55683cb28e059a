"""Hostile texts: the cost of the further kinds grows with the length of the text, not faster."""

from __future__ import annotations

import time
from datetime import date

import pytest

from partystate.charter import Charter
from partystate.documents import Document
from partystate.documents.document import fingerprint
from partystate.reading.en.further import FurtherReader, plain_view
from partystate.reading.en.people.context import People, TitleGrammar
from partystate.reading.en.posts.bodies import BodyNames
from partystate.reading.en.text.tokens import sentences
from partystate.reading.lexicon import Lexicon
from partystate.reading.readers import lexicon_of
from partystate.reading.report import DocumentHeader, Report

HOSTILE = {
    "speech in speech": "He said that he said that she noted that ",
    "commas": ", " * 40,
    "verbs and commas": "he said, , , , , , ",
    "nested quotations": "“he said “that ” he “",
    "straight quotations": '"he said" " "',
    "coordination": "and stressed and noted and the and the and ",
    "blame": "criticized the irresponsibility of the officials and the negligence of the ",
    "numbers": "1 000 000 000 000 1.2.3 5 million million hundred thousand ",
    "laws": "adopted the law on the law on the law on the law ",
    "campaigns": "the 80-day campaign of the 70-day battle five-year plan for the five-year plan ",
    "needs": "stressed the need for the officials and the need for the need for the ",
    "modals": "The officials of the officials of the officials should the committees should ",
    "outlets": "KCNA said Xinhua quoted KCNA Yonhap citing the state media said KCNA ",
    "adverbs": "also strongly also strongly also strongly said ",
    "blanks": " " * 60 + "said",
    "participles": ", saying, adding, stressing, noting ",
}


def seconds(further: FurtherReader, lexicon: Lexicon, text: str) -> float:
    document = Document("hostile", text, fingerprint(text), published=date(2022, 5, 3), lang="en")
    views = [plain_view(sentence) for sentence in sentences(text)]
    people = People(lexicon, TitleGrammar(lexicon), document.published)
    start = time.process_time()
    reading = further.start(document, people)
    reading.scan()
    for view in views:
        if reading.wants(view.sentence) != "no":
            reading.take(view)
    reading.finish(Report(DocumentHeader("hostile", document.sha256)))
    return time.process_time() - start


@pytest.mark.parametrize("name", HOSTILE)
def test_linear(charter: Charter, name: str) -> None:
    lexicon = lexicon_of(charter)
    further = FurtherReader(lexicon, BodyNames(lexicon), charter)
    short, long = (("Kim Jong Un met officials. " + HOSTILE[name] * size)[:size] for size in (20_000, 80_000))
    base = min(seconds(further, lexicon, short) for _ in range(2))
    assert min(seconds(further, lexicon, long) for _ in range(2)) < 8 * base + 0.05
