"""The ledger replayed once and asked for many days says what it says when asked for one."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from partystate import samples
from partystate.api import Ledger
from partystate.ledger import NotFoundError
from partystate.state import History, Tenure, state_on
from partystate.state.view import in_time


@pytest.fixture(scope="module")
def sampled(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    ledger = Ledger.open(tmp_path_factory.mktemp("history") / "ledger.db")
    ledger.ingest(samples.paths(), jobs=1)
    return ledger


def known(t: Tenure) -> tuple[object, ...]:
    return t.post, t.opened, t.closed, t.first_seen, t.last_seen, len(t.proofs)


DAYS = [date(2010, 6, 1) + timedelta(days=97 * n) for n in range(50)]


@pytest.mark.parametrize("body", [None, "Political Bureau", "Central Committee"])
def test_a_history_knows_every_day(sampled: Ledger, body: str | None) -> None:
    history = History(sampled, body=body)
    backwards = {day: history.on(day) for day in reversed(DAYS)}
    assert any(view.bodies for view in backwards.values())
    for day in DAYS:
        assert backwards[day].to_json() == state_on(sampled, day, body=body).to_json()


def test_a_history_without_evidence_has_the_same_holders(sampled: Ledger) -> None:
    history = History(sampled)
    bare, full = history.on(date(2021, 6, 20), evidence=False), history.on(date(2021, 6, 20))
    held = [(h.person, h.tenure, h.certainty) for b in full.bodies for h in b.tenures]
    assert [(h.person, h.tenure, h.certainty) for b in bare.bodies for h in b.tenures] == held != []
    assert not any(h.evidence for b in bare.bodies for h in b.tenures)


def test_a_history_has_the_tenures_of_everybody(sampled: Ledger) -> None:
    history = History(sampled)
    everybody = {t.person for t in history.tenures}
    assert len(everybody) > 20
    for person in everybody:
        mine = history.of(person)
        assert sorted(mine, key=in_time) == mine
        # asked for one person the ledger looks at his posts and their other holders, not at what these hold besides,
        # and so can doubt what the whole history does not
        assert [known(t) for t in mine] == [known(t) for t in sampled.tenures(person)]
    assert history.of("nobody") == []


def test_a_history_of_an_unknown_body_is_refused(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "ledger.db") as ledger, pytest.raises(NotFoundError):
        History(ledger, body="Bureau of Nowhere")
