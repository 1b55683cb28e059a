import pytest
from ledgers import ledger, ledger_url, postgres

from partystate.ledger import ingest

__all__ = ["ledger", "ledger_url", "postgres"]


@pytest.fixture(autouse=True)
def _batches_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the programs under `tests/support` make of the size of batches ends with the test that ran them here."""
    monkeypatch.setattr(ingest, "BATCH_EFFECTS", ingest.BATCH_EFFECTS)
