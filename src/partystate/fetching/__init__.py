"""Pages and feeds from the web, politely and with care, kept as they came so that every reading can be repeated."""

from partystate.fetching.addresses import Guard
from partystate.fetching.client import Client, Fetched, FetchError, Limits
from partystate.fetching.keeping import Keeper, Kept
from partystate.fetching.reading import Fetching, kept_entries, kept_entry

__all__ = [
    "Client", "FetchError", "Fetched", "Fetching", "Guard", "Keeper", "Kept", "Limits", "kept_entries", "kept_entry",
]  # fmt: skip
