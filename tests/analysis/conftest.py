from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from ledgers import ledger, ledger_url, postgres

from partystate import Ledger, load_charter
from partystate.charter import Charter
from partystate.documents import from_text

__all__ = ["ledger", "ledger_url", "postgres"]

AGENCY = " ".join(
    """Pyongyang, March 4 (KCNA) -- The 13th plenary meeting of the Standing Committee of the 14th Supreme People's
    Assembly of the DPRK was held at the Mansudae Assembly Hall on March 3.

    Choe Ryong Hae, chairman of the Standing Committee of the Supreme People's Assembly of the DPRK, presided over the
    meeting.

    The meeting discussed the issue of adopting a law on the disinfection of imported goods.

    The law of the DPRK on the disinfection of imported goods was adopted with unanimous approval.

    "Every border station shall answer for the goods that pass through it and shall keep a record of them," the
    chairman said at the meeting.""".replace("\n\n", "¶").split()
).replace("¶", "\n\n")
WIRE = " ".join(
    """SEOUL, March 4 (Yonhap) -- North Korea held the 13th plenary meeting of the Standing Committee of the 14th
    Supreme People's Assembly on March 3, the Korean Central News Agency (KCNA) said Thursday.

    "Every border post shall answer for the goods that pass through it and keep a record of them," the chairman said,
    according to the KCNA.""".replace("\n\n", "¶").split()
).replace("¶", "\n\n")
TABLOID = " ".join(
    """A plenary meeting of the Supreme People's Assembly, North Korea's parliament, took place on Wednesday, state
    news agency KCNA said. New legislation on the disinfection of imported goods was passed.""".split()
)


@pytest.fixture(scope="session")
def charter() -> Charter:
    return load_charter()


@pytest.fixture
def assembly(tmp_path: Path, charter: Charter) -> Iterator[Ledger]:
    """The agency's report of a meeting, a wire's relay, a copy of that, and a tabloid's rewrite without any date."""
    vocabulary = charter.vocabulary()
    texts = [
        from_text(AGENCY, id="agency", title="SPA Standing Committee Meets", outlet="KCNA", lang="en",
                  published=day(4), vocabulary=vocabulary),
        from_text(WIRE, id="wire", title="N. Korea's parliament meets", outlet="Yonhap", lang="en",
                  published=day(4), vocabulary=vocabulary),
        from_text(WIRE, id="wire-copy", title="N. Korea's parliament meets", outlet="Yonhap", lang="en",
                  published=day(5), vocabulary=vocabulary),
        from_text(TABLOID, id="tabloid", title="Kim's rubber stamps", outlet="Daily Mail", lang="en",
                  vocabulary=vocabulary),
    ]  # fmt: skip
    with Ledger.open(tmp_path / "assembly.db") as ledger:
        ledger.ingest_documents(texts, jobs=1, charter=charter)
        yield ledger


def day(number: int) -> date:
    return date(2021, 3, number)
