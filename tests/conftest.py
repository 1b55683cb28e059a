"""What holds for every test: how long a drawn example takes depends on what else the machine does, and is no fault."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")
