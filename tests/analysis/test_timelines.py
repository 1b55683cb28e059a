"""Programmes, laws, deputies, discipline, stances and conflicts, as functions and as commands."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from marked import MARKED, doc

from partystate.analysis.assembly import deputies, laws, sessions
from partystate.analysis.conflicts import conflicts
from partystate.analysis.discipline import discipline
from partystate.analysis.programmes import programmes
from partystate.analysis.stances import stances
from partystate.api import Ledger
from partystate.cli.app import app
from partystate.ledger import LedgerError

SPA = "Supreme People's Assembly of the DPRK"
PAGES = (
    doc(
        "start",
        "@programme 80-day campaign | campaign | announced",
        "@quantity 5000 | houses | homes | target",
        published="2020-10-06",
    ),
    doc("going", "@programme 80-day campaign | campaign | underway", published="2020-11-16"),
    doc("again", "@programme 80 day campaign | campaign | underway", published="2020-12-01"),
    doc(
        "done",
        "@programme 80-day campaign | campaign | completed",
        "@quantity 5200 | houses | homes | result, at least",
        published="2020-12-31",
    ),
    doc(
        "session",
        f"@event assembly_session | {SPA} | 12 | 4 | 2011-04-07",
        "@decision On the budget",
        f"@law On adopting the Law on Trademarks | {SPA} | adopted",
        f"@post Kim A | deputy to the {SPA}",
        published="2011-04-08",
    ),
    doc("amend", "@law Law on Trademarks | | amended", published="2011-07-20"),
    doc(
        "blame",
        "@criticism Cabinet | idleness | Kim A",
        "@criticism cadres of a mill | waste | ",
        "@directive Cabinet | work harder | Kim A",
        "@change Pak B | relieved | vice-premier of the Cabinet of the DPRK | illness | 2011-05-01",
        published="2011-05-02",
    ),
    doc(
        "said",
        "@claim Kim A | said | the friendship with China would grow",
        "@claim Ms Q | said | China is big",
        "@claim commentary | warned | Japan should reflect",
        published="2011-06-01",
    ),
    doc("press", "@claim commentary | said | China is near", published="2011-06-02", outlet="Yonhap"),
)


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    opened = Ledger.open(tmp_path / "lines.db")
    opened.ingest_documents(PAGES, reader=MARKED, jobs=1)
    return opened


def test_a_programme_is_one_line_of_statuses_with_its_figures(ledger: Ledger) -> None:
    (found,) = programmes(ledger)
    assert (found.name, found.id, found.status) == ("80-day campaign", "80-day-campaign", "completed")
    assert [(s.status, str(s.first), str(s.last), s.reports) for s in found.steps] == [
        ("announced", "2020-10-06", "2020-10-06", 1),
        ("underway", "2020-11-16", "2020-12-01", 2),
        ("completed", "2020-12-31", "2020-12-31", 1),
    ]
    assert [(f.part, f.value) for f in found.figures] == [("target", 5000), ("result", 5200)]
    assert programmes(ledger, kind="plan") == []
    assert [s.status for s in programmes(ledger, name="80-day campaign", until=date(2020, 11, 30))[0].steps] == [
        "announced",
        "underway",
    ]


def test_a_law_through_its_texts(ledger: Ledger) -> None:
    (found,) = laws(ledger)
    assert found.title == "Law on Trademarks"
    assert [(s.action, s.source.document) for s in found.steps] == [("adopted", "session"), ("amended", "amend")]
    assert len(laws(ledger, body="SPA")[0].steps) == 1
    assert laws(ledger, "copyright") == []


def test_sessions_and_deputies(ledger: Ledger) -> None:
    (held,) = sessions(ledger)
    assert (held.term, held.ordinal) == (12, 4)
    assert sessions(ledger, known_on=date(2001, 1, 1)) == []
    found = deputies(ledger, date(2011, 5, 1))
    assert (found.body, found.term, found.seats, [h.name for h in found.holders]) == (SPA, 12, 687, ["Kim A"])


def test_discipline_by_organisation(ledger: Ledger) -> None:
    found = {t.organisation: [m.what for m in t.measures] for t in discipline(ledger)}
    assert found == {"Cabinet of the DPRK": ["relieved", "criticised"], "cadres of a mill": ["criticised"]}
    (cabinet,) = discipline(ledger, "Cabinet", directives=True)
    assert sorted(m.what for m in cabinet.measures) == ["criticised", "directed", "relieved"]


def test_stances_are_those_of_the_states_own_voices(ledger: Ledger) -> None:
    assert [(s.country, s.speaker) for s in stances(ledger)] == [("China", "Kim A"), ("Japan", "commentary")]
    assert [s.speaker for s in stances(ledger, "Chinese")] == ["Kim A"]
    with pytest.raises(LedgerError, match="lists no state"):
        stances(ledger, "Veldria")


def test_what_bodies_discuss_and_decide_of_other_states_is_a_stance(ledger: Ledger) -> None:
    bureau = "Political Bureau of the Central Committee of the Workers' Party of Korea"
    ledger.ingest_documents(
        [
            doc(
                "toward",
                f"@event political_bureau_meeting | {bureau} | 8 | 9 | 2022-02-04",
                "@agenda the new line towards the US administration",
                "@decision On relations with Viet Nam",
                published="2022-02-05",
            ),
            doc(
                "abroad",
                "@event meeting | Senate of Veldria | | | 2022-02-04",
                "@agenda sanctions on China",
                published="2022-02-05",
            ),
        ],
        reader=MARKED,
        jobs=1,
    )
    found = [(s.country, s.speaker, s.verb) for s in stances(ledger, since=date(2022, 1, 1))]
    assert found == [("United States", bureau, "discussed"), ("Vietnam", bureau, "decided")]
    assert [s.country for s in stances(ledger, "washington")] == ["United States"]


def test_outlets_that_disagree_are_both_kept(ledger: Ledger) -> None:
    bureau = "Political Bureau of the Central Committee of the Workers' Party of Korea"
    event = f"@event political_bureau_meeting | {bureau} | 8 | 13 |"
    change = f"@change Ri C | elected | member of the {bureau} | |"
    ledger.ingest_documents(
        [
            doc("k", f"{event} 2023-03-01", f"{change} 2023-03-01", published="2023-03-02"),
            doc("y", f"{event} 2023-03-02", f"{change} 2023-03-02", published="2023-03-03", outlet="Yonhap"),
        ],
        reader=MARKED,
        jobs=1,
    )
    found = {(c.kind, c.what): [(v.value, v.believed, v.outlets) for v in c.versions] for c in conflicts(ledger)}
    both = [("2023-03-01", True, ("KCNA",)), ("2023-03-02", False, ("Yonhap",))]
    assert found["event", "start"] == both
    assert found["tenure", f"from: member of the {bureau}"] == both
    (holder,) = [h for b in ledger.state(date(2023, 4, 1), body="Political Bureau").bodies for h in b.tenures]
    told = holder.to_json()
    assert (told["from"], [d["day"] for d in told["dissent"]]) == ("2023-03-01", ["2023-03-02"])
    statement = next(s.id for s in ledger.statements("y") if s.property == "change")
    ledger.judge("accept", "statement", statement, author="jo")
    believed = {c.what: c.versions[0].value for c in conflicts(ledger) if c.kind == "tenure"}
    assert believed == {f"from: member of the {bureau}": "2023-03-02"}


COMMANDS = (
    ["programmes"],
    ["laws"],
    ["assembly"],
    ["assembly", "--on", "2011-05-01"],
    ["discipline"],
    ["stances"],
    ["conflicts"],
    ["events"],
    ["changes"],
    ["person", "Kim A"],
)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_the_commands(ledger: Ledger, words: list[str]) -> None:
    where = ["--ledger", str(ledger.database.path)]
    told = CliRunner().invoke(app, [*where, *words])
    assert told.exit_code == 0, told.output
    done = CliRunner().invoke(app, [*where, *words, "--json"])
    assert done.exit_code == 0, done.output
    now = json.loads(done.output)
    before = CliRunner().invoke(app, [*where, *words, "--json", "--known-on", "2001-01-01"])
    if words[0] == "person":
        assert before.exit_code == 1
    elif words == ["conflicts"]:
        assert now == []
    else:
        assert before.exit_code == 0, before.output
        assert json.loads(before.output) != now
