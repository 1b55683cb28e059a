from partystate.documents.document import Document, Refusal, fingerprint

__all__ = ["Document", "Refusal", "fingerprint"]
