"""Helpers of these tests (`constructs`, `labelled`, `scoring`) are found from the rooms below too.

How long an example drawn by hypothesis takes depends on what else the machine does, and is no fault.
"""

from hypothesis import settings

settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")
