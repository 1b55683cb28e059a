from ledgers import ledger, ledger_url, postgres

__all__ = ["ledger", "ledger_url", "postgres"]
