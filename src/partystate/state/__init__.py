"""The state replayed: who held which post on any day, as known on any other day."""

from __future__ import annotations

from partystate.state.tenures import Bound, Sighting, Tenure, derive
from partystate.state.view import BodyState, Evidence, History, Holder, StatePage, StateView, state_on

__all__ = [
    "BodyState",
    "Bound",
    "Evidence",
    "History",
    "Holder",
    "Sighting",
    "StatePage",
    "StateView",
    "Tenure",
    "derive",
    "state_on",
]
