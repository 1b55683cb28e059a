"""What reading a document leaves behind: no cycle that waits for the collector, no pattern compiled again."""

from __future__ import annotations

import gc
from datetime import date

from partystate.charter import load_charter
from partystate.documents import Document
from partystate.reading import read
from partystate.reading.en.speech.claims import SpeechReader
from partystate.reading.patterns import pattern

_TEXT = """Kim Jong Un Inspects Dairy Farm

Kim Jong Un, chairman of the State Affairs Commission of the DPRK, inspected the dairy farm.

He said that the farm should double its output of milk. He was accompanied by Pak Pong Ju, premier of the Cabinet.

The spokesman for the ministry issued a statement. It said as follows:

We will never forget the help given to us by the people of all countries."""


def test_a_document_read_leaves_nothing_for_the_collector() -> None:
    document = Document("x", _TEXT, "", title_end=_TEXT.index("\n"), published=date(2018, 7, 1), lang="en")
    charter = load_charter()
    assert read(document, charter).claims  # the readers of speech were at work
    gc.collect()
    gc.disable()
    try:
        read(document, charter)
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        left = [type(one).__name__ for one in gc.garbage]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
    assert SpeechReader.__name__ not in left and "SentenceView" not in left


def test_no_pattern_is_compiled_for_a_document() -> None:
    document = Document("x", _TEXT, "", title_end=_TEXT.index("\n"), published=date(2018, 7, 1), lang="en")
    charter = load_charter()
    read(document, charter)
    before = pattern.cache_info()
    read(document, charter)
    assert pattern.cache_info() == before  # what hangs on the lexicon alone is compiled with it
